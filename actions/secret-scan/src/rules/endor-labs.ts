// Credentials of Endor Labs.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const endorLabs = defineProvider({
  id: "endor-labs",
  name: "Endor Labs",
  docs: "https://docs.endorlabs.com/administration/api-keys/",
  revoke: "https://docs.endorlabs.com/administration/api-keys/",
  rules: [
    {
      id: "endor-labs-api-key",
      title: "Endor Labs API key",
      ...token("endr+", "[A-Za-z0-9-]{16}", 16, "A-Za-z0-9+-"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `endr+${make.alnum(16)}`;
          return [{ path: ".env", text: `ENDOR_API_CREDENTIALS_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ENDOR_API_CREDENTIALS_KEY=endr+${make.alnum(15)}\n` },
          { text: "ENDOR_NAMESPACE=acme\n" },
        ],
      },
    },
  ],
});
