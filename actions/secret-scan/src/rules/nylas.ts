// Credentials of Nylas.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const nylas = defineProvider({
  id: "nylas",
  name: "Nylas",
  docs: "https://developer.nylas.com/docs/v3/auth/",
  revoke: "https://developer.nylas.com/docs/dev-guide/dashboard/",
  rules: [
    {
      id: "nylas-api-key",
      title: "Nylas API key",
      ...token("nyk_v0_", "[A-Za-z0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `nyk_v0_${make.alnum(64)}`;
          return [{ text: `NYLAS_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `NYLAS_API_KEY=nyk_v0_${make.alnum(40)}\n` },
          { text: `NYLAS_CLIENT_ID=${make.uuid()}\n` },
        ],
      },
    },
  ],
});
