// Credentials of Ramp.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ramp = defineProvider({
  id: "ramp",
  name: "Ramp",
  docs: "https://docs.ramp.com/developer-api/v1/authorization",
  revoke: "https://docs.ramp.com/developer-api/v1/authorization",
  rules: [
    {
      id: "ramp-client-secret",
      title: "Ramp client secret",
      ...token("ramp_sec_", "[A-Za-z0-9]{40,64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ramp_sec_${make.alnum(48)}`;
          return [{ text: `RAMP_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `RAMP_CLIENT_ID=ramp_id_${make.alnum(40)}\n` },
          { text: `ramp_sec_${make.alnum(8)}\n` },
        ],
      },
    },
  ],
});
