// Credentials of Deepgram.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const deepgram = defineProvider({
  id: "deepgram",
  name: "Deepgram",
  docs: "https://developers.deepgram.com/docs/create-additional-api-keys",
  revoke: "https://developers.deepgram.com/reference/manage/keys/delete",
  rules: [
    {
      id: "deepgram-api-key",
      title: "Deepgram API key",
      ...assigned(
        ["deepgram_api", "deepgram_key", "deepgram_token", "deepgramapi", "deepgramkey", "deepgram-api"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { path: ".env", text: `DEEPGRAM_API_KEY=${secret}\n`, secret },
            { path: "live.js", text: `const deepgramApiKey = '${secret}';\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DEEPGRAM_API_KEY=${make.hex(39)}\n` },
          { text: `deepgram_commit=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
