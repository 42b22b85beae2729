// Credentials of Todoist.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const todoist = defineProvider({
  id: "todoist",
  name: "Todoist",
  docs: "https://developer.todoist.com/api/v1/#tag/Authorization",
  revoke: "https://www.todoist.com/help/articles/find-your-api-token-Jpzx9IIlB",
  rules: [
    {
      id: "todoist-api-token",
      title: "Todoist API token",
      ...assigned(
        ["todoist_api", "todoist_token", "todoist-token", "todoisttoken", "todoistapi", "todoist_key"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ text: `TODOIST_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TODOIST_CLIENT_ID=${make.hex(32)}\n` },
          { text: `todoist_commit: ${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
