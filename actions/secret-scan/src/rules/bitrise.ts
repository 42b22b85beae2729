// Credentials of Bitrise.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const bitrise = defineProvider({
  id: "bitrise",
  name: "Bitrise",
  docs: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens",
  revoke: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens",
  rules: [
    {
      id: "bitrise-access-token",
      title: "Bitrise personal or workspace access token",
      ...token(["bitpat_", "bitwat_"], "[A-Za-z0-9_-]{32,128}", 128),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `bitpat_${make.base64url(64)}`;
          return [
            { path: ".env", text: `BITRISE_TOKEN=${secret}\n`, secret },
            { text: `BITRISE_TOKEN=bitwat_${secret.slice(7)}\n`, secret: `bitwat_${secret.slice(7)}` },
          ];
        },
        allows: (make) => [
          { text: `BITRISE_TOKEN=bitpat_${make.alnum(12)}\n` },
          { text: `bitpat_to_${make.lower(9)}(x)\n` },
        ],
      },
    },
    {
      id: "bitrise-legacy-token",
      title: "Bitrise access token (without prefix)",
      ...assigned(["bitrise"], "[A-Za-z0-9_-]{86}", 86),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(86);
          return [{ text: `BITRISE_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `BITRISE_APP_SLUG=${make.uuid()}\n` },
          { text: `BITRISE_ACCESS_TOKEN=${make.alnum(85)}\n` },
        ],
      },
    },
  ],
});
