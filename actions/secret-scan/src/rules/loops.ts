// Credentials of Loops.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const loops = defineProvider({
  id: "loops",
  name: "Loops",
  docs: "https://loops.so/docs/api-reference/intro",
  revoke: "https://loops.so/docs/api-reference/intro",
  rules: [
    {
      id: "loops-api-key",
      title: "Loops API key",
      ...assigned(["loops_api_key", "loops-api-key", "loopsapikey", "loops_key"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `LOOPS_API_KEY=${secret}\n`, secret },
            { path: "mail.ts", text: `const loopsApiKey = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [{ text: `LOOPS_API_KEY=${make.hex(24)}\n` }, { text: `loops = "${make.hex(32)}"\n` }],
      },
    },
  ],
});
