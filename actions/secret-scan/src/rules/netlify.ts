// Credentials of Netlify.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const netlify = defineProvider({
  id: "netlify",
  name: "Netlify",
  docs: "https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146",
  revoke: "https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/#revoke-access",
  rules: [
    {
      id: "netlify-personal-access-token",
      title: "Netlify personal access token",
      ...token("nfp_", "[A-Za-z0-9]{36,60}", 60),
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
      title: "Netlify CLI, build or session token",
      ...token(["nfc_", "nfu_", "nfb_"], "[A-Za-z0-9]{36,60}", 60),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `nfc_${make.alnum(36)}`;
          return [{ path: "config.json", text: `{ "auth": { "token": "${secret}" } }\n`, secret }];
        },
        allows: (make) => [{ text: `{ "auth": { "token": "nfc_${make.alnum(20)}" } }\n` }],
      },
    },
    {
      id: "netlify-oauth-token",
      title: "Netlify OAuth access token",
      ...assigned(["netlify"], "nfo_[A-Za-z0-9]{36}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `nfo_${make.alnum(36)}`;
          return [{ text: `NETLIFY_OAUTH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `info_${make.alnum(36)}\n` }],
      },
    },
  ],
});
