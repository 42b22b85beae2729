// Credentials of Honeybadger.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const honeybadger = defineProvider({
  id: "honeybadger",
  name: "Honeybadger",
  docs: "https://docs.honeybadger.io/api/getting-started/",
  revoke: "https://docs.honeybadger.io/guides/user-settings/",
  rules: [
    {
      id: "honeybadger-auth-token",
      title: "Honeybadger personal auth token",
      ...assigned(
        ["honeybadger_auth", "honeybadger_personal", "honeybadger_api_token", "honeybadger_user"],
        "[A-Za-z0-9]{20}",
        20,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(20);
          return [{ path: ".env", text: `HONEYBADGER_AUTH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `HONEYBADGER_AUTH_TOKEN=${make.alnum(19)}\n` },
          { text: `HONEYBADGER_PROJECT_ID=${make.digits(6)}\n` },
        ],
      },
    },
    {
      id: "honeybadger-project-key",
      title: "Honeybadger project API key",
      ...token("hbp_", "[A-Za-z0-9]{36}", 36),
      level: "possible",
      judge: () => ({ level: "possible", note: "can only send reports" }),
      examples: {
        flags: (make) => {
          const secret = `hbp_${make.alnum(36)}`;
          return [{ path: ".env", text: `HONEYBADGER_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `HONEYBADGER_API_KEY=hbp_${make.alnum(35)}\n` }],
      },
    },
  ],
});
