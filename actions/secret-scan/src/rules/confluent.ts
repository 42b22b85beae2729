// Credentials of Confluent Cloud. Ids of keys, 16 characters, are no secrets.
import { base64Crc } from "../format/base64-crc.ts";
import { judgeUnconfirmedChecksum } from "../format/judge-checksum.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const KEYS =
  "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys";
const PREFIX = "cflt";
const CHECKSUM_WIDTH = 6;

export const confluent = defineProvider({
  id: "confluent",
  name: "Confluent",
  docs: `${KEYS}/overview.html`,
  revoke: `${KEYS}/manage-api-keys.html`,
  rules: [
    {
      id: "confluent-api-secret",
      title: "Confluent Cloud API secret",
      ...token(PREFIX, "[A-Za-z0-9+/]{60}", 60, "A-Za-z0-9+/"),
      level: "likely",
      minEntropy: 4,
      judge: ({ secret }) =>
        judgeUnconfirmedChecksum(secret.endsWith(base64Crc(secret.slice(PREFIX.length, -CHECKSUM_WIDTH)))),
      examples: {
        flags: (make) => {
          const body = make.base64(54);
          const [secret, other] = [`${PREFIX}${body}${base64Crc(body)}`, `${PREFIX}${body}AAAAAA`];
          return [
            { path: "client.properties", text: `password='${secret}';\n`, secret, level: "verified-format" },
            { text: `CONFLUENT_SECRET=${other}\n`, secret: other, level: "likely" },
          ];
        },
        allows: (make) => [{ text: `${PREFIX}${make.base64(59)}\n` }, { text: `a${PREFIX}${make.base64(60)}\n` }],
      },
    },
    {
      id: "confluent-legacy-api-secret",
      title: "Confluent Cloud API secret (before August 2025)",
      ...assigned(["confluent", "cc_api_secret", "ccloud"], "[a-z0-9+/]{64}", 64),
      level: "likely",
      minEntropy: 4.5,
      judge: ({ secret }) => (secret.startsWith(PREFIX) ? undefined : { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = make.base64(64);
          return [{ text: `CONFLUENT_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CONFLUENT_API_KEY=${make.upperAlnum(16)}\n` },
          { text: `confluent_digest: ${make.hex(64)}\n` },
        ],
      },
    },
  ],
});
