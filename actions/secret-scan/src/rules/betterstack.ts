// Credentials of Better Stack.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const betterstack = defineProvider({
  id: "betterstack",
  name: "Better Stack",
  docs: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
  revoke: "https://betterstack.com/docs/logs/source-tokens/",
  rules: [
    {
      id: "betterstack-source-token",
      title: "Better Stack source token",
      ...assigned(
        ["logtail", "betterstack_source", "better_stack_source", "betterstack-source"],
        "[A-Za-z0-9]{24}",
        24,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(24);
          return [
            { path: ".env", text: `LOGTAIL_SOURCE_TOKEN=${secret}\n`, secret },
            { path: "vector.toml", text: `better_stack_source_token = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LOGTAIL_SOURCE_TOKEN=${make.alnum(23)}\n` },
          { text: `BETTER_STACK_SOURCE_ID=${make.digits(6)}\n` },
        ],
      },
    },
    {
      id: "betterstack-api-token",
      title: "Better Stack API token",
      ...assigned(
        [
          "betteruptime_api",
          "betteruptime_token",
          "betterstack_api",
          "better_stack_api",
          "betterstack_token",
          "better_uptime",
        ],
        "[A-Za-z0-9]{24}",
        24,
      ),
      level: "likely",
      revoke: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
      examples: {
        flags: (make) => {
          const secret = make.alnum(24);
          return [{ path: ".env", text: `BETTERUPTIME_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `BETTERUPTIME_API_TOKEN=${make.alnum(25)}\n` },
          { text: "BETTERUPTIME_API_TOKEN=$BETTERUPTIME_API_TOKEN\n" },
        ],
      },
    },
  ],
});
