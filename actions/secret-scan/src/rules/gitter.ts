// Credentials of Gitter.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const gitter = defineProvider({
  id: "gitter",
  name: "Gitter",
  docs: "https://developer.gitter.im/docs/authentication",
  revoke: "https://developer.gitter.im/apps",
  rules: [
    {
      id: "gitter-access-token",
      title: "Gitter access token",
      ...assigned(["gitter_token", "gitter_access", "gitter_api", "gittertoken", "gitter-token"], "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ path: ".env", text: `GITTER_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `GITTER_TOKEN=${make.hex(38)}\n` }, { text: `GITTER_ROOM_ID=${make.hex(24)}\n` }],
      },
    },
  ],
});
