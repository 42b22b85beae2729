// Credentials of Snyk.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const snyk = defineProvider({
  id: "snyk",
  name: "Snyk",
  docs: "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api",
  revoke: "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token",
  rules: [
    {
      id: "snyk-api-token",
      title: "Snyk API token",
      ...assigned(
        ["snyk_token", "snyk-token", "snyktoken", "snyk_api", "snyk-api", "snyk_key", "snyk_oauth"],
        UUID,
        UUID_LENGTH,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { text: `SNYK_TOKEN=${secret}\n`, secret },
            { path: "ci.yml", text: `env:\n  SNYK_TOKEN: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `SNYK_ORG_ID=${make.uuid()}\n` }, { text: `SNYK_TOKEN=${make.hex(32)}\n` }],
      },
    },
    {
      id: "snyk-access-token",
      title: "Snyk personal or service account access token",
      ...token(["snyk_uat.", "snyk_sat."], "[a-z0-9]{8}\\.[A-Za-z0-9_-]{20,1500}\\.[A-Za-z0-9_-]{20,700}", 2210),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `snyk_uat.${make.hex(8)}.${make.base64url(300)}.${make.base64url(86)}`;
          return [{ text: `SNYK_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SNYK_TOKEN=snyk_uat.${make.hex(8)}\n` }],
      },
    },
  ],
});
