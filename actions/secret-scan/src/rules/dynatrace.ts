// Credentials of Dynatrace.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export const dynatrace = defineProvider({
  id: "dynatrace",
  name: "Dynatrace",
  docs: "https://docs.dynatrace.com/docs/shortlink/api-authentication",
  revoke:
    "https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/environment-api/tokens-v2/api-tokens/delete-token",
  rules: [
    {
      id: "dynatrace-access-token",
      title: "Dynatrace access token",
      ...token("dt0c01.", "[A-Z2-7]{24}\\.[A-Z2-7]{64}", 89),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dt0c01.${make.of(BASE32, 24)}.${make.of(BASE32, 64)}`;
          return [
            { path: ".env", text: `DT_API_TOKEN=${secret}\n`, secret },
            { path: "dynakube.yaml", text: `apiToken: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `token id dt0c01.${make.of(BASE32, 24)}\n` },
          { text: `DT_API_TOKEN=dt0c01.${make.of(BASE32, 24)}.${make.of(BASE32, 63)}\n` },
        ],
      },
    },
    {
      id: "dynatrace-oauth-secret",
      title: "Dynatrace OAuth client secret or platform token",
      ...token(["dt0s01.", "dt0s02.", "dt0s06.", "dt0s16."], "[A-Z2-7]{8,24}\\.[A-Z2-7]{64}", 89),
      level: "likely",
      revoke:
        "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/oauth-clients",
      examples: {
        flags: (make) => {
          const secret = `dt0s02.${make.of(BASE32, 8)}.${make.of(BASE32, 64)}`;
          return [{ path: ".env", text: `DYNATRACE_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `DYNATRACE_CLIENT_ID=dt0s02.${make.of(BASE32, 8)}\n` }],
      },
    },
  ],
});
