// Credentials of Telnyx.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const telnyx = defineProvider({
  id: "telnyx",
  name: "Telnyx",
  docs: "https://developers.telnyx.com/development/api-fundamentals/authentication",
  revoke: "https://support.telnyx.com/en/articles/4305158-api-keys-and-how-to-use-them",
  rules: [
    {
      id: "telnyx-api-key",
      title: "Telnyx API V2 key",
      ...token("KEY0", "[A-F0-9]{31}_[A-Za-z0-9]{22}", 54),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `KEY0${make.upperHex(31)}_${make.alnum(22)}`;
          return [{ text: `TELNYX_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TELNYX_PUBLIC_KEY=${make.base64(43)}=\n` },
          { text: `TELNYX_API_KEY=KEY0${make.upperHex(31)}\n` },
        ],
      },
    },
  ],
});
