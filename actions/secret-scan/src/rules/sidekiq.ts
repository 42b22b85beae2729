// Credentials of Sidekiq.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const sidekiq = defineProvider({
  id: "sidekiq",
  name: "Sidekiq",
  docs: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
  revoke: "https://github.com/sidekiq/sidekiq/wiki/Commercial-Support",
  rules: [
    {
      id: "sidekiq-gem-server-credentials",
      title: "Sidekiq Pro or Enterprise gem server credentials",
      ...assigned(["contribsys__com", "contribsys.com"], "[a-f0-9]{8}:[a-f0-9]{8}", 17),
      level: "likely",
      minEntropy: 2,
      examples: {
        flags: (make) => {
          const secret = `${make.hex(8)}:${make.hex(8)}`;
          return [
            { text: `BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${secret}\n`, secret },
            { path: "bundle.yml", text: `BUNDLE_GEMS__CONTRIBSYS__COM: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=username:password\n" },
          { text: `BUNDLE_GEMS__CONTRIBSYS__COM=${make.hex(8)}\n` },
        ],
      },
    },
    {
      id: "sidekiq-gem-server-url",
      title: "Sidekiq Pro or Enterprise gem server address",
      keywords: [".contribsys.com"],
      pattern: /(?<![A-Za-z0-9])(?<secret>[a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\.contribsys\.com/,
      reach: { before: 28, after: 15 },
      level: "likely",
      minEntropy: 2,
      examples: {
        flags: (make) => {
          const secret = `${make.hex(8)}:${make.hex(8)}`;
          return [{ path: "Gemfile.rb", text: `source "https://${secret}@gems.contribsys.com/" do\n`, secret }];
        },
        allows: () => [
          { text: 'source "https://gems.contribsys.com/" do\n' },
          { text: 'source "https://user:pass@gems.contribsys.com/" do\n' },
        ],
      },
    },
  ],
});
