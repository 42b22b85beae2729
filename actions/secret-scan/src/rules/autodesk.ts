// Credentials of Autodesk Platform Services.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const autodesk = defineProvider({
  id: "autodesk",
  name: "Autodesk Platform Services",
  docs: "https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/",
  revoke: "https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/basics/",
  rules: [
    {
      id: "autodesk-client-secret",
      title: "Autodesk app client secret",
      ...assigned(
        ["aps_client_secret", "forge_client_secret", "autodesk_client_secret", "autodesk_secret"],
        "(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{16})",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(64);
          return [
            { path: ".env", text: `APS_CLIENT_SECRET=${secret}\n`, secret },
            { text: `FORGE_CLIENT_SECRET=${secret.slice(0, 16)}\n`, secret: secret.slice(0, 16) },
          ];
        },
        allows: (make) => [
          { text: `APS_CLIENT_ID=${make.alnum(48)}\n` },
          { text: `APS_CLIENT_SECRET=${make.alnum(40)}\n` },
        ],
      },
    },
  ],
});
