// Credentials of AssemblyAI.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const assemblyai = defineProvider({
  id: "assemblyai",
  name: "AssemblyAI",
  docs: "https://www.assemblyai.com/docs/api-reference/overview",
  revoke: "https://support.assemblyai.com/articles/8263739610-how-do-i-delete-or-rotate-my-api-key",
  rules: [
    {
      id: "assemblyai-api-key",
      title: "AssemblyAI API key",
      ...assigned(
        [
          "assemblyai_api",
          "assemblyai_key",
          "assemblyaiapi",
          "assemblyai-api",
          "assemblyai_token",
          "assembly_ai_api",
          "aai.settings.api_key",
        ],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { path: ".env", text: `ASSEMBLYAI_API_KEY=${secret}\n`, secret },
            { path: "main.py", text: `aai.settings.api_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ASSEMBLYAI_API_KEY=${make.hex(31)}\n` },
          { text: `assemblyai_commit = '${make.hex(40)}'\n` },
        ],
      },
    },
  ],
});
