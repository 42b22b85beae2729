// Credentials of Authress.
import { defineProvider } from "../rule/secret-rule.ts";

export const authress = defineProvider({
  id: "authress",
  name: "Authress",
  docs: "https://authress.io/knowledge-base/docs/authorization/service-clients/",
  revoke: "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/",
  rules: [
    {
      id: "authress-service-client-key",
      title: "Authress service client access key",
      keywords: [".acc_", ".acc-"],
      pattern:
        /(?<![A-Za-z0-9_-])(?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}(?![A-Za-z0-9+/_=-])/,
      reach: { before: 46, after: 160 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sc_${make.lowerAlnum(20)}.${make.lowerAlnum(4)}.acc_${make.lowerAlnum(16)}.${make.base64url(64)}`;
          return [{ path: ".env", text: `AUTHRESS_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `AUTHRESS_KEY=sc_${make.lowerAlnum(20)}.${make.lowerAlnum(4)}\n` },
          { text: `ext_${make.lowerAlnum(12)}.js\n` },
        ],
      },
    },
  ],
});
