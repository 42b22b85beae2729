// Credentials of DeepSeek.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const deepseek = defineProvider({
  id: "deepseek",
  name: "DeepSeek",
  docs: "https://api-docs.deepseek.com/",
  revoke: "https://platform.deepseek.com/api_keys",
  rules: [
    {
      id: "deepseek-api-key",
      title: "DeepSeek API key",
      ...assigned(["deepseek"], "sk-[a-f0-9]{32}", 35),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk-${make.hex(32)}`;
          return [
            { path: ".env", text: `DEEPSEEK_API_KEY=${secret}\n`, secret },
            { path: "chat.py", text: `deepseek_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DEEPSEEK_API_KEY=sk-${make.hex(31)}\n` },
          { text: "DEEPSEEK_API_KEY=sk-xxxxxxxx\n" },
          { text: `DEEPSEEK_MODEL=${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
