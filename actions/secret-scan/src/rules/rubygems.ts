// Credentials of RubyGems.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const rubygems = defineProvider({
  id: "rubygems",
  name: "RubyGems",
  docs: "https://guides.rubygems.org/api-key-scopes/",
  revoke: "https://guides.rubygems.org/api-key-scopes/",
  rules: [
    {
      id: "rubygems-api-key",
      title: "RubyGems API key",
      ...token("rubygems_", "[a-f0-9]{48}", 48),
      level: "likely",
      revoke: "https://guides.rubygems.org/managing-gems/api-key-scopes/",
      examples: {
        flags: (make) => {
          const secret = `rubygems_${make.hex(48)}`;
          return [
            { path: "credentials.yml", text: `---\n:rubygems_api_key: ${secret}\n`, secret },
            { text: `GEM_HOST_API_KEY=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `GEM_HOST_API_KEY=rubygems_${make.hex(40)}\n` },
          { text: `GEM_HOST_API_KEY=rubygems_${"0".repeat(48)}\n` },
        ],
      },
    },
  ],
});
