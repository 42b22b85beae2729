// Credentials of WorkOS.
import { judgeWorkosKey, syntheticWorkosKey } from "../format/workos-key.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const workos = defineProvider({
  id: "workos",
  name: "WorkOS",
  docs: "https://workos.com/docs/reference/api-keys",
  revoke: "https://workos.com/docs/glossary/api-key",
  rules: [
    {
      id: "workos-live-key",
      title: "WorkOS production API key",
      ...token("sk_live_a2V5X", "[A-Za-z0-9+/_-]{40,120}={0,2}", 122, "A-Za-z0-9_+/-"),
      level: "likely",
      judge: judgeWorkosKey,
      examples: {
        flags: (make) => {
          const secret = syntheticWorkosKey(make);
          return [{ text: `WORKOS_API_KEY=${secret}\n`, secret, level: "verified-format" }];
        },
        allows: (make) => [
          { text: `WORKOS_CLIENT_ID=client_01${make.upperAlnum(24)}\n` },
          { text: `WORKOS_API_KEY=sk_live_a2V5X${make.alnum(60)}\n` },
        ],
      },
    },
  ],
});
