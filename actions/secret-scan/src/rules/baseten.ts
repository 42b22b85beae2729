// Credentials of Baseten.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const baseten = defineProvider({
  id: "baseten",
  name: "Baseten",
  docs: "https://docs.baseten.co/organization/api-keys",
  revoke: "https://docs.baseten.co/organization/api-keys",
  rules: [
    {
      id: "baseten-api-key",
      title: "Baseten API key",
      ...assigned(["baseten"], "[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}", 41),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(8)}.${make.alnum(32)}`;
          return [
            { path: ".env", text: `BASETEN_API_KEY=${secret}\n`, secret },
            { path: "call.py", text: `BASETEN_KEY = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BASETEN_API_KEY=${make.alnum(8)}.${make.alnum(31)}\n` },
          { text: `BASETEN_MODEL_ID=${make.lowerAlnum(8)}\n` },
        ],
      },
    },
  ],
});
