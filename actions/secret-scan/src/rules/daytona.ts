// Credentials of Daytona.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const daytona = defineProvider({
  id: "daytona",
  name: "Daytona",
  docs: "https://www.daytona.io/docs/en/api-keys/",
  revoke: "https://www.daytona.io/docs/en/api-keys/",
  rules: [
    {
      id: "daytona-api-key",
      title: "Daytona API key",
      ...token("dtn_", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dtn_${make.hex(64)}`;
          return [
            { path: ".env", text: `DAYTONA_API_KEY=${secret}\n`, secret },
            { path: "sandbox.py", text: `DaytonaConfig(api_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DAYTONA_API_KEY=dtn_${make.hex(63)}\n` },
          { text: `DAYTONA_API_KEY=dtn_${"x".repeat(64)}\n` },
        ],
      },
    },
  ],
});
