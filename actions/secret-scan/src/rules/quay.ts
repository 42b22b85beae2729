// Credentials of Quay.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const quay = defineProvider({
  id: "quay",
  name: "Quay",
  docs: "https://docs.quay.io/glossary/robot-accounts.html",
  revoke: "https://docs.quay.io/glossary/access-token.html",
  rules: [
    {
      id: "quay-robot-token",
      title: "Quay robot account token",
      ...assigned(
        ["quay_password", "quay_token", "quay_robot", "quay-password", "quay-token", "quaypassword", "quaytoken"],
        "(?![a-f0-9]{64})[A-Z0-9]{64}",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.upperAlnum(63)}Z`;
          return [{ text: `QUAY_PASSWORD=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `QUAY_TOKEN_DIGEST=${make.hex(64)}\n` }, { text: "QUAY_USERNAME=acme+robot\n" }],
      },
    },
    {
      id: "quay-oauth-token",
      title: "Quay OAuth access token",
      ...assigned(
        ["quay_token", "quay_oauth", "quay-token", "quaytoken", "quay_api"],
        "(?![a-f0-9]{40})[A-Za-z0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(39)}Z`;
          return [{ text: `QUAY_OAUTH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `QUAY_TOKEN=${make.hex(40)}\n` }],
      },
    },
  ],
});
