// Credentials of PostHog.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const posthog = defineProvider({
  id: "posthog",
  name: "PostHog",
  docs: "https://posthog.com/docs/api",
  revoke: "https://posthog.com/docs/api#how-to-obtain-a-personal-api-key",
  rules: [
    {
      id: "posthog-personal-api-key",
      title: "PostHog personal API key",
      ...token("phx_", "[A-Za-z0-9]{40,64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `phx_${make.alnum(43)}`;
          return [
            { text: `POSTHOG_PERSONAL_API_KEY=${secret}\n`, secret },
            { path: "flags.ts", text: `new PostHog("key", { personalApiKey: "${secret}" });\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `NEXT_PUBLIC_POSTHOG_KEY=phc_${make.alnum(43)}\n` },
          { text: `POSTHOG_PERSONAL_API_KEY=phx_${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "posthog-feature-flags-key",
      title: "PostHog feature flags secure key",
      ...token("phs_", "[A-Za-z0-9]{40,64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `phs_${make.alnum(43)}`;
          return [{ text: `POSTHOG_FEATURE_FLAGS_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `graphs_${make.alnum(43)}\n` }],
      },
    },
    {
      id: "posthog-oauth-token",
      title: "PostHog OAuth token",
      ...token(["pha_", "phr_"], "[A-Za-z0-9]{40,64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pha_${make.alnum(43)}`;
          return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `alpha_${make.alnum(43)}\n` }],
      },
    },
  ],
});
