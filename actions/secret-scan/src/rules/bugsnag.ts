// Credentials of BugSnag.
import { UUID } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const bugsnag = defineProvider({
  id: "bugsnag",
  name: "BugSnag",
  docs: "https://docs.bugsnag.com/api/data-access/",
  revoke: "https://docs.bugsnag.com/api/data-access/#authentication",
  rules: [
    {
      id: "bugsnag-auth-token",
      title: "BugSnag personal auth token",
      ...assigned(
        ["bugsnag_auth", "bugsnagauth", "bugsnag_access_token", "bugsnag_personal", "bugsnag_data_access"],
        `(?:${UUID}|[a-f0-9]{32})`,
        36,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ path: ".env", text: `BUGSNAG_AUTH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `BUGSNAG_AUTH_TOKEN=${make.hex(30)}\n` },
          { text: `BUGSNAG_PROJECT_ID=${make.hex(24)}\n` },
        ],
      },
    },
    {
      id: "bugsnag-api-key",
      title: "BugSnag notifier API key",
      ...assigned(["bugsnag_api_key", "bugsnag_key", "bugsnagapikey"], "[a-f0-9]{32}", 32),
      level: "possible",
      judge: () => ({ level: "possible", note: "can only send error reports" }),
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: "initializer.rb", text: `bugsnag_api_key = '${secret}'\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `BUGSNAG_API_KEY=${make.hex(31)}\n` },
          { text: `bugsnag_release = '${make.hex(40)}'\n` },
        ],
      },
    },
  ],
});
