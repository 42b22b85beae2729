// Credentials of Looker.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const AUTHENTICATION = "https://cloud.google.com/looker/docs/api-auth";

export const looker = defineProvider({
  id: "looker",
  name: "Looker",
  docs: AUTHENTICATION,
  revoke: AUTHENTICATION,
  rules: [
    {
      id: "looker-client-secret",
      title: "Looker API client secret",
      ...assigned(
        ["lookersdk_client_secret", "looker_client_secret", "lookerclientsecret", "looker_secret", "looker_api_secret"],
        "(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}",
        24,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(23)}4`;
          return [{ text: `LOOKERSDK_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `LOOKERSDK_CLIENT_SECRET=${make.alnum(23)}\n` },
          { text: `LOOKERSDK_CLIENT_ID=${make.alnum(20)}\n` },
        ],
      },
    },
  ],
});
