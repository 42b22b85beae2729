// Credentials of Harness.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

/** Account, token id and secret. */
const BODY = "[A-Za-z0-9_-]{22}\\.[a-f0-9]{24}\\.[A-Za-z0-9]{20}";

export const harness = defineProvider({
  id: "harness",
  name: "Harness",
  docs: "https://developer.harness.io/docs/platform/Role-Based-Access-Control/add-and-manage-api-keys",
  revoke: "https://developer.harness.io/docs/platform/Role-Based-Access-Control/add-and-manage-api-keys",
  rules: [
    {
      id: "harness-personal-token",
      title: "Harness personal access token",
      ...token("pat.", BODY, 68),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pat.${make.base64url(22)}.${make.hex(24)}.${make.alnum(20)}`;
          return [
            { path: ".env", text: `HARNESS_API_KEY=${secret}\n`, secret },
            { path: "deploy.sh", text: `curl -H "x-api-key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `HARNESS_API_KEY=pat.${make.alnum(22)}.${make.hex(24)}\n` },
          { text: `HARNESS_API_KEY=pat.${make.alnum(22)}.${make.hex(24)}.${make.alnum(19)}\n` },
        ],
      },
    },
    {
      id: "harness-service-account-token",
      title: "Harness service account token",
      ...token("sat.", BODY, 68),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sat.${make.base64url(22)}.${make.hex(24)}.${make.alnum(20)}`;
          return [{ path: ".env", text: `HARNESS_PLATFORM_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `HARNESS_PLATFORM_API_KEY=sat.${make.alnum(22)}.${make.hex(23)}.${make.alnum(20)}\n` },
        ],
      },
    },
  ],
});
