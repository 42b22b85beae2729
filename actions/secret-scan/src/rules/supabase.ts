// Credentials of Supabase.
import { isPublishedDefault } from "../format/published-default.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const supabase = defineProvider({
  id: "supabase",
  name: "Supabase",
  docs: "https://supabase.com/docs/guides/api/api-keys",
  revoke: "https://supabase.com/docs/guides/troubleshooting/rotating-anon-service-and-jwt-secrets-1Jq6yd",
  rules: [
    {
      id: "supabase-secret-key",
      title: "Supabase secret API key",
      ...token("sb_secret_", "[A-Za-z0-9_-]{31}", 31),
      level: "likely",
      judge: ({ secret }) => (isPublishedDefault(secret) ? undefined : { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = `sb_secret_${make.base64url(22)}_${make.base64url(7)}k`;
          return [
            { text: `SUPABASE_SECRET_KEY=${secret}\n`, secret },
            { path: "admin.ts", text: `const supabase = createClient(url, "${secret}");\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SUPABASE_PUBLISHABLE_KEY=sb_publishable_${make.base64url(22)}_${make.base64url(7)}k\n` },
          { text: `SUPABASE_SECRET_KEY=sb_secret_${make.base64url(12)}\n` },
        ],
      },
    },
    {
      id: "supabase-access-token",
      title: "Supabase personal access token",
      ...token("sbp_", "[a-f0-9]{40}", 40),
      level: "likely",
      revoke: "https://supabase.com/docs/reference/api/introduction",
      examples: {
        flags: (make) => {
          const secret = `sbp_${make.hex(40)}`;
          return [
            { text: `SUPABASE_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "mcp.json", text: `{ "args": ["--access-token", "${secret}"] }\n`, secret },
          ];
        },
        allows: (make) => [{ text: `SUPABASE_ACCESS_TOKEN=sbp_${make.hex(39)}\n` }],
      },
    },
    {
      id: "supabase-oauth-token",
      title: "Supabase OAuth access token",
      ...token("sbp_oauth_", "[a-f0-9]{40}", 40),
      level: "likely",
      revoke: "https://supabase.com/docs/guides/integrations/build-a-supabase-oauth-integration",
      examples: {
        flags: (make) => {
          const secret = `sbp_oauth_${make.hex(40)}`;
          return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `Authorization: Bearer sbp_oauth_${make.hex(20)}\n` }],
      },
    },
  ],
});
