// Credentials of Chromatic.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const chromatic = defineProvider({
  id: "chromatic",
  name: "Chromatic",
  docs: "https://www.chromatic.com/docs/setup/",
  revoke: "https://www.chromatic.com/docs/access/",
  rules: [
    {
      id: "chromatic-project-token",
      title: "Chromatic project token",
      ...token("chpt_", "[a-f0-9]{15}", 15),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `chpt_${make.hex(15)}`;
          return [
            { path: ".env", text: `CHROMATIC_PROJECT_TOKEN=${secret}\n`, secret },
            { path: "package.json", text: `{ "chromatic": "chromatic --project-token=${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CHROMATIC_PROJECT_TOKEN=chpt_${make.hex(12)}\n` },
          { text: `CHROMATIC_PROJECT_TOKEN=chpt_${"x".repeat(15)}\n` },
        ],
      },
    },
  ],
});
