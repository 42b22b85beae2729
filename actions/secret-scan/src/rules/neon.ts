// Credentials of Neon.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const neon = defineProvider({
  id: "neon",
  name: "Neon",
  docs: "https://neon.com/docs/manage/api-keys",
  revoke: "https://neon.com/docs/manage/api-keys#revoke-an-api-key",
  rules: [
    {
      id: "neon-api-key",
      title: "Neon API key",
      ...token("napi_", "[a-z0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `napi_${make.lowerAlnum(64)}`;
          return [
            { text: `NEON_API_KEY=${secret}\n`, secret },
            { path: "deploy.yml", text: `env:\n  NEON_API_KEY: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `napi_create_reference_${make.lower(10)}\n` },
          { text: `NEON_API_KEY=napi_${make.lowerAlnum(30)}\n` },
        ],
      },
    },
  ],
});
