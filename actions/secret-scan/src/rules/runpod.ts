// Credentials of Runpod.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const runpod = defineProvider({
  id: "runpod",
  name: "Runpod",
  docs: "https://docs.runpod.io/get-started/api-keys",
  revoke: "https://docs.runpod.io/get-started/api-keys",
  rules: [
    {
      id: "runpod-api-key",
      title: "Runpod API key",
      ...token("rpa_", "[A-Za-z0-9]{40,50}", 50),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `rpa_${make.upperAlnum(36)}${make.lowerAlnum(6)}`;
          return [{ text: `RUNPOD_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `RUNPOD_POD_ID=${make.lowerAlnum(14)}\n` }, { text: `sherpa_${make.alnum(42)}\n` }],
      },
    },
  ],
});
