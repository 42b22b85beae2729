// Credentials of StackHawk.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const stackhawk = defineProvider({
  id: "stackhawk",
  name: "StackHawk",
  docs: "https://docs.stackhawk.com/apidocs.html",
  revoke: "https://docs.stackhawk.com/workflow-integrations/",
  rules: [
    {
      id: "stackhawk-api-key",
      title: "StackHawk API key",
      ...token("hawk.", "[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}", 41),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `hawk.${make.alnum(20)}.${make.alnum(20)}`;
          return [{ text: `HAWK_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `HAWK_API_KEY=hawk.${make.alnum(20)}\n` }, { text: "hawk.example.test\n" }],
      },
    },
  ],
});
