// Credentials of Honeycomb.
import { ulidHead, ulidTime } from "../format/ulid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider, type Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const PREFIX_LENGTH = "hcaik_".length;
const ULID_LENGTH = 26;

/** The first half is a ULID: it says when the key was made. */
function judgeIngestKey(secret: string): Judgement {
  const time = ulidTime(secret.slice(PREFIX_LENGTH, PREFIX_LENGTH + ULID_LENGTH));
  return time === undefined
    ? { level: "possible", note: "the id is no ULID" }
    : { level: "likely", facts: { created: new Date(time).toISOString().slice(0, 10) } };
}

function ingestKey(make: Synthetic): string {
  const id = `${ulidHead(Date.UTC(2025, 2, 1) + make.below(1e9))}${make.of("0123456789abcdefghjkmnpqrstvwxyz", 16)}`;
  return `hcaik_${id}${make.lowerAlnum(32)}`;
}

export const honeycomb = defineProvider({
  id: "honeycomb",
  name: "Honeycomb",
  docs: "https://docs.honeycomb.io/api/authentication",
  revoke: "https://docs.honeycomb.io/configure/environments/manage-api-keys",
  rules: [
    {
      id: "honeycomb-ingest-key",
      title: "Honeycomb ingest key",
      ...token(["hcaik_", "hcbik_"], "01[a-z0-9]{56}", 58),
      level: "likely",
      judge: ({ secret }) => judgeIngestKey(secret),
      examples: {
        flags: (make) => {
          const secret = ingestKey(make);
          return [
            { path: ".env", text: `HONEYCOMB_API_KEY=${secret}\n`, secret },
            { path: "otel.yaml", text: `headers:\n  x-honeycomb-team: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `HONEYCOMB_KEY_ID=hcaik_01${make.lowerAlnum(24)}\n` },
          { text: `HONEYCOMB_API_KEY=hcaik_01${"x".repeat(56)}\n` },
        ],
      },
    },
    {
      id: "honeycomb-management-key",
      title: "Honeycomb management key",
      ...token(["hcamk_", "hcbmk_"], "01[a-z0-9]{24}:(?<secret>[a-z0-9]{32})", 59),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(32);
          return [
            {
              path: "query.sh",
              text: `curl -H "Authorization: Bearer hcamk_01${make.lowerAlnum(24)}:${secret}"\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: `HONEYCOMB_KEY_ID=hcamk_01${make.lowerAlnum(24)}\n` },
          { text: `HONEYCOMB_KEY=hcamk_01${make.lowerAlnum(24)}:${make.lowerAlnum(31)}\n` },
        ],
      },
    },
    {
      id: "honeycomb-management-secret",
      title: "Honeycomb management key secret",
      ...assigned(
        ["honeycomb_key_secret", "honeycomb_management", "honeycombkeysecret", "honeycombio_key_secret"],
        "[a-z0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(32);
          return [{ path: ".env", text: `HONEYCOMB_KEY_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `HONEYCOMB_KEY_SECRET=${make.lowerAlnum(31)}\n` }],
      },
    },
    {
      id: "honeycomb-configuration-key",
      title: "Honeycomb configuration key",
      ...assigned(
        ["honeycomb_api", "honeycomb_write", "honeycomb-team", "honeycombapi", "honeycomb_config"],
        "(?:[A-Za-z0-9]{22}|[a-f0-9]{32})",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(22);
          return [
            { path: ".env", text: `HONEYCOMB_API_KEY=${secret}\n`, secret },
            { path: "otel.yaml", text: `x-honeycomb-team: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `HONEYCOMB_API_KEY=${make.alnum(21)}\n` },
          { text: `HONEYCOMB_DATASET=${make.lower(22)}\n` },
        ],
      },
    },
  ],
});
