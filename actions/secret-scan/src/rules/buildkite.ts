// Credentials of Buildkite.
import { base64Text } from "../format/base64-text.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider, type Judgement } from "../rule/secret-rule.ts";

/** Before the dot stands the number of the organisation, in base 64 without padding. */
function judgeOrganisation(secret: string): Judgement {
  const encoded = secret.slice(secret.indexOf("_") + 1, secret.indexOf("."));
  const organisation = base64Text(encoded.padEnd(Math.ceil(encoded.length / 4) * 4, "="));
  return organisation !== undefined && /^\d{1,18}$/.test(organisation)
    ? { level: "verified-format", note: "names an organisation", facts: { organisation } }
    : { level: "possible", note: "names no organisation" };
}

export const buildkite = defineProvider({
  id: "buildkite",
  name: "Buildkite",
  docs: "https://buildkite.com/docs/platform/security/tokens",
  revoke: "https://buildkite.com/docs/apis/managing-api-tokens",
  rules: [
    {
      id: "buildkite-api-token",
      title: "Buildkite API access token",
      ...token("bkua_", "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `bkua_${make.hex(40)}`;
          return [
            { path: ".env", text: `BUILDKITE_API_TOKEN=${secret}\n`, secret },
            {
              path: "status.sh",
              text: `curl -H "Authorization: Bearer ${secret}" https://ci.example.test/v2/user\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: `BUILDKITE_API_TOKEN=bkua_${make.hex(39)}\n` },
          { text: `BUILDKITE_API_TOKEN=bkua_${"x".repeat(40)}\n` },
        ],
      },
    },
    {
      id: "buildkite-agent-token",
      title: "Buildkite agent, cluster or registry token",
      ...token(
        ["bkct_", "bkaa_", "bkaj_", "bkar_", "bkrt_", "bkcqt_"],
        "[A-Za-z0-9]{4,24}={0,2}\\.[A-Za-z0-9]{56,80}",
        107,
      ),
      level: "likely",
      judge: ({ secret }) => judgeOrganisation(secret),
      revoke: "https://buildkite.com/docs/agent/v3/tokens",
      examples: {
        flags: (make) => {
          const secret = `bkct_MTIzNDU.${make.alnum(67)}`;
          return [
            { path: "buildkite-agent.cfg", text: `token="${secret}"\n`, secret, level: "verified-format" },
            {
              text: `BUILDKITE_AGENT_TOKEN=bkct_a${secret.slice(6)}\n`,
              secret: `bkct_a${secret.slice(6)}`,
              level: "possible",
            },
          ];
        },
        allows: (make) => [
          { text: `BUILDKITE_AGENT_TOKEN=bkct_MTIzNDU.${make.alnum(20)}\n` },
          { text: "BUILDKITE_AGENT_TOKEN=bkct_xxxx\n" },
        ],
      },
    },
    {
      id: "buildkite-portal-token",
      title: "Buildkite portal token or secret",
      ...token(["bkpat_", "bkps_", "bkpt_"], "(?:[A-Za-z0-9]{4,24}_)?[a-f0-9]{40}", 65),
      level: "likely",
      revoke: "https://buildkite.com/docs/apis/graphql/portals",
      examples: {
        flags: (make) => {
          const secret = `bkpat_MTIzNDU_${make.hex(40)}`;
          return [{ text: `PORTAL_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `PORTAL_TOKEN=bkpat_MTIzNDU_${make.hex(20)}\n` }],
      },
    },
    {
      id: "buildkite-unclustered-agent-token",
      title: "Buildkite agent token (without prefix)",
      ...assigned(["buildkite_agent_token", "buildkite-agent-token", "buildkiteagenttoken"], "[a-z0-9]{50}", 50),
      level: "likely",
      revoke: "https://buildkite.com/docs/agent/v3/unclustered-tokens",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(50);
          return [{ path: ".env", text: `BUILDKITE_AGENT_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `BUILDKITE_AGENT_TOKEN=${make.lowerAlnum(49)}\n` },
          { text: "BUILDKITE_AGENT_TOKEN_PATH=/etc/buildkite/token\n" },
        ],
      },
    },
  ],
});
