// Credentials of Sourcegraph.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const sourcegraph = defineProvider({
  id: "sourcegraph",
  name: "Sourcegraph",
  docs: "https://docs-legacy.sourcegraph.com/dev/security/secret_formats",
  revoke: "https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token",
  rules: [
    {
      id: "sourcegraph-access-token",
      title: "Sourcegraph access token",
      ...token("sgp_", "(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}", 57),
      level: "likely",
      examples: {
        flags: (make) => {
          const [secret, second] = [`sgp_${make.hex(16)}_${make.hex(40)}`, `sgp_${make.hex(40)}`];
          return [
            { text: `SRC_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "cody.json", text: `{ "accessToken": "${second}" }\n`, secret: second },
          ];
        },
        allows: (make) => [
          { text: `SRC_ACCESS_TOKEN=sgp_${make.hex(16)}_${make.hex(30)}\n` },
          { text: `SRC_ACCESS_TOKEN=sgp_${"x".repeat(40)}\n` },
        ],
      },
    },
    {
      id: "sourcegraph-legacy-access-token",
      title: "Sourcegraph access token (old format)",
      ...assigned(["src_access_token", "sourcegraph_token", "sourcegraph_access_token"], "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ text: `SRC_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SRC_ACCESS_TOKEN=${make.hex(32)}\n` },
          { text: `sourcegraph_commit=${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "sourcegraph-subscription-token",
      title: "Sourcegraph license key or subscription token",
      ...token(["slk_", "sgs_"], "[a-fA-F0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `slk_${make.hex(64)}`;
          return [{ text: `SOURCEGRAPH_LICENSE_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SOURCEGRAPH_LICENSE_TOKEN=slk_${make.hex(40)}\n` }],
      },
    },
    {
      id: "sourcegraph-gateway-token",
      title: "Sourcegraph user gateway access token",
      ...token("sgd_", "[a-fA-F0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sgd_${make.hex(64)}`;
          return [{ text: `CODY_GATEWAY_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `CODY_GATEWAY_TOKEN=sgd_${make.hex(32)}\n` }],
      },
    },
  ],
});
