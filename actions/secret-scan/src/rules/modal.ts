// Credentials of Modal.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const modal = defineProvider({
  id: "modal",
  name: "Modal",
  docs: "https://modal.com/docs/reference/modal.config",
  revoke: "https://modal.com/docs/reference/cli/token",
  rules: [
    {
      id: "modal-token-secret",
      title: "Modal token secret",
      ...assigned(["token_secret", "token-secret", "tokensecret"], "as-[A-Za-z0-9]{22}", 25),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `as-${make.alnum(22)}`;
          return [
            { text: `MODAL_TOKEN_SECRET=${secret}\n`, secret },
            { path: "modal.toml", text: `token_id = "ak-1"\ntoken_secret = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MODAL_TOKEN_ID=ak-${make.alnum(22)}\n` },
          { text: `MODAL_TOKEN_SECRET=as-${make.alnum(12)}\n` },
        ],
      },
    },
  ],
});
