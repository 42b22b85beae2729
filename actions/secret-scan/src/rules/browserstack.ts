// Credentials of BrowserStack.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const browserstack = defineProvider({
  id: "browserstack",
  name: "BrowserStack",
  docs: "https://www.browserstack.com/docs/iaam/security-and-compliance/rotate-access-keys",
  revoke: "https://www.browserstack.com/docs/iaam/security-and-compliance/rotate-access-keys",
  rules: [
    {
      id: "browserstack-access-key",
      title: "BrowserStack access key",
      ...assigned(
        [
          "browserstack_access_key",
          "browserstack_accesskey",
          "browserstackaccesskey",
          "browserstack.key",
          "browserstack_key",
          "browserstack-access-key",
        ],
        "[A-Za-z0-9]{20}",
        20,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(20);
          return [
            { path: ".env", text: `BROWSERSTACK_ACCESS_KEY=${secret}\n`, secret },
            { path: "wdio.conf.js", text: `'browserstack.key': '${secret}',\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BROWSERSTACK_ACCESS_KEY=${make.alnum(19)}\n` },
          { text: `BROWSERSTACK_USERNAME=${make.alnum(20)}\n` },
          { text: "browserstack.key: process.env.BROWSERSTACK_ACCESS_KEY\n" },
        ],
      },
    },
  ],
});
