// Credentials of Defined Networking.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const definedNetworking = defineProvider({
  id: "defined-networking",
  name: "Defined Networking",
  docs: "https://docs.defined.net/api/",
  revoke: "https://docs.defined.net/guides/rotating-api-keys/",
  rules: [
    {
      id: "defined-networking-api-key",
      title: "Defined Networking API key",
      ...token("dnkey-", "[A-Z0-9]{26}-[A-Z0-9]{52}", 79),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dnkey-${make.upperAlnum(26)}-${make.upperAlnum(52)}`;
          return [
            { path: ".env", text: `DN_API_KEY=${secret}\n`, secret },
            { path: "hosts.sh", text: `curl -H "Authorization: Bearer ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DN_API_KEY=dnkey-${make.upperAlnum(26)}\n` },
          { text: `DN_API_KEY=dnkey-${"x".repeat(79)}\n` },
        ],
      },
    },
  ],
});
