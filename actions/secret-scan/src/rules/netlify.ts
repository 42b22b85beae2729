// Credentials of Netlify.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const netlify = defineProvider({
  id: "netlify",
  name: "Netlify",
  docs: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
  revoke: "https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/#revoke-access",
  rules: [
    {
      id: "netlify-personal-access-token",
      title: "Netlify personal access token",
      ...token("nfp_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `nfp_${make.alnum(36)}`;
          return [
            { text: `NETLIFY_AUTH_TOKEN=${secret}\n`, secret },
            { path: "deploy.sh", text: `export NETLIFY_AUTH_TOKEN="${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `NETLIFY_SITE_ID=${make.uuid()}\n` },
          { text: `NETLIFY_AUTH_TOKEN=nfp_${make.alnum(35)}\n` },
          { text: `NETLIFY_AUTH_TOKEN=nfp_${"x".repeat(36)}\n` },
        ],
      },
    },
    {
      id: "netlify-session-token",
      title: "Netlify OAuth, CLI or session token",
      ...token(["nfo_", "nfc_", "nfu_", "nfb_"], "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `nfc_${make.alnum(36)}`;
          return [{ path: "config.json", text: `{ "auth": { "token": "${secret}" } }\n`, secret }];
        },
        allows: (make) => [{ text: `{ "auth": { "token": "nfc_${make.alnum(20)}" } }\n` }],
      },
    },
  ],
});
