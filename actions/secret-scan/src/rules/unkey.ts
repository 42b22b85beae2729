// Credentials of Unkey.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const unkey = defineProvider({
  id: "unkey",
  name: "Unkey",
  docs: "https://www.unkey.com/docs/security/root-keys",
  revoke: "https://www.unkey.com/docs/security/recovering-keys",
  rules: [
    {
      id: "unkey-root-key",
      title: "Unkey root key",
      ...token("unkey_", "(?=[A-Za-z]{0,27}[0-9])[A-HJ-NP-Za-km-z1-9]{20,28}", 28),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `unkey_3Z${make.of("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789", 20)}`;
          return [{ text: `UNKEY_ROOT_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `UNKEY_API_ID=api_${make.alnum(16)}\n` },
          { text: "UNKEY_ROOT_KEY=unkey_rootKeyOfTheProject\n" },
        ],
      },
    },
  ],
});
