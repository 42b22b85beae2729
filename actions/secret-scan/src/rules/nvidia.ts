// Credentials of NVIDIA.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const nvidia = defineProvider({
  id: "nvidia",
  name: "NVIDIA",
  docs: "https://docs.nvidia.com/ngc/latest/ngc-catalog-user-guide.html",
  revoke: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
  rules: [
    {
      id: "nvidia-api-key",
      title: "NVIDIA API key",
      ...token("nvapi-", "[A-Za-z0-9_-]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `nvapi-${make.base64url(63)}k`;
          return [
            { text: `NVIDIA_API_KEY=${secret}\n`, secret },
            { path: "nim.py", text: `client = OpenAI(api_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `NVIDIA_API_KEY=nvapi-${make.base64url(40)}\n` },
          { text: `NVIDIA_API_KEY=nvapi-${"x".repeat(64)}\n` },
        ],
      },
    },
  ],
});
