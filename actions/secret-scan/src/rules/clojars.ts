// Credentials of Clojars.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const DEPLOY_TOKENS = "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens";

export const clojars = defineProvider({
  id: "clojars",
  name: "Clojars",
  docs: DEPLOY_TOKENS,
  revoke: DEPLOY_TOKENS,
  rules: [
    {
      id: "clojars-deploy-token",
      title: "Clojars deploy token",
      ...token("CLOJARS_", "[a-z0-9]{60}", 60),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `CLOJARS_${make.hex(60)}`;
          return [
            { path: "credentials.clj", text: `{#"clojars" {:username "shop" :password "${secret}"}}\n`, secret },
            { text: `CLOJARS_PASSWORD=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CLOJARS_USERNAME=${make.lower(12)}\n` },
          { text: `CLOJARS_PASSWORD=CLOJARS_${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
