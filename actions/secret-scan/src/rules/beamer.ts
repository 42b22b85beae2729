// Credentials of Beamer.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const beamer = defineProvider({
  id: "beamer",
  name: "Beamer",
  docs: "https://www.getbeamer.com/api",
  revoke: "https://www.getbeamer.com/help/how-to-use-beamers-api",
  rules: [
    {
      id: "beamer-api-key",
      title: "Beamer API key",
      ...assigned(["beamer"], "b_[A-Za-z0-9=_/+-]{44}", 46),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `b_${make.alnum(43)}=`;
          return [
            { path: ".env", text: `BEAMER_API_KEY=${secret}\n`, secret },
            { path: "beamer.js", text: `headers: { "Beamer-Api-Key": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BEAMER_API_KEY=b_${make.alnum(43)}\n` },
          { text: `BEAMER_PRODUCT_ID=${make.alnum(13)}\n` },
        ],
      },
    },
  ],
});
