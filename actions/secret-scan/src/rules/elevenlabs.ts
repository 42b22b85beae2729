// Credentials of ElevenLabs.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const elevenlabs = defineProvider({
  id: "elevenlabs",
  name: "ElevenLabs",
  docs: "https://elevenlabs.io/docs/api-reference/authentication",
  revoke: "https://elevenlabs.io/docs/product-guides/administration/workspaces/api-keys",
  rules: [
    {
      id: "elevenlabs-api-key",
      title: "ElevenLabs API key",
      ...assigned(
        ["elevenlabs", "eleven_labs", "eleven-labs", "xi-api-key", "xi_api_key", "eleven_api_key"],
        "(?:sk_[a-f0-9]{48}|[a-f0-9]{32})",
        51,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk_${make.hex(48)}`;
          return [
            { path: ".env", text: `ELEVENLABS_API_KEY=${secret}\n`, secret },
            { path: "speak.sh", text: `curl -H "xi-api-key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ELEVENLABS_API_KEY=sk_${make.hex(47)}\n` },
          { text: `ELEVENLABS_VOICE_ID=${make.alnum(20)}\n` },
        ],
      },
    },
  ],
});
