// Credentials of Ghost.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ghost = defineProvider({
  id: "ghost",
  name: "Ghost",
  docs: "https://docs.ghost.org/admin-api#token-authentication",
  revoke: "https://ghost.org/integrations/custom-integrations/",
  rules: [
    {
      id: "ghost-admin-api-key",
      title: "Ghost Admin API key",
      ...assigned(
        [
          "ghost_admin",
          "ghost-admin",
          "ghostadmin",
          "ghost_api",
          "ghost_key",
          "ghostapi",
          "admin_api_key",
          "adminapikey",
        ],
        "[a-f0-9]{24}:[a-f0-9]{64}",
        89,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.hex(24)}:${make.hex(64)}`;
          return [
            { path: ".env", text: `GHOST_ADMIN_API_KEY=${secret}\n`, secret },
            { path: "publish.yml", text: `ghost-admin-api-key: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `GHOST_CONTENT_API_KEY=${make.hex(26)}\n` },
          { text: `GHOST_ADMIN_API_KEY=${make.hex(24)}:${make.hex(63)}\n` },
        ],
      },
    },
  ],
});
