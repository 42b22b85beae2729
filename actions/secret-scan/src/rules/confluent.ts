// Credentials of Confluent Cloud. Ids of keys, 16 characters, are no secrets.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const KEYS =
  "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys";

export const confluent = defineProvider({
  id: "confluent",
  name: "Confluent",
  docs: `${KEYS}/overview.html`,
  revoke: `${KEYS}/manage-api-keys.html`,
  rules: [
    {
      id: "confluent-api-secret",
      title: "Confluent Cloud API secret",
      ...token("cflt", "[A-Za-z0-9+/]{60}", 60, "A-Za-z0-9+/"),
      level: "likely",
      minEntropy: 4,
      examples: {
        flags: (make) => {
          const secret = `cflt${make.base64(60)}`;
          return [{ path: "client.properties", text: `password='${secret}';\n`, secret }];
        },
        allows: (make) => [{ text: `cflt${make.base64(59)}\n` }, { text: `a${"cflt"}${make.base64(60)}\n` }],
      },
    },
    {
      id: "confluent-legacy-api-secret",
      title: "Confluent Cloud API secret (before August 2025)",
      ...assigned(["confluent", "cc_api_secret", "ccloud"], "[a-z0-9+/]{64}", 64),
      level: "likely",
      minEntropy: 4.5,
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
