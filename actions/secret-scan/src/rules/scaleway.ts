// Credentials of Scaleway.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const scaleway = defineProvider({
  id: "scaleway",
  name: "Scaleway",
  docs: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
  revoke: "https://www.scaleway.com/en/docs/iam/how-to/manage-api-keys/",
  rules: [
    {
      id: "scaleway-secret-key",
      title: "Scaleway secret key",
      ...assigned(
        [
          "scw_secret_key",
          "scw-secret-key",
          "scwsecretkey",
          "scaleway_secret",
          "scaleway-secret",
          "scaleway_api",
          "scaleway_token",
        ],
        UUID,
        UUID_LENGTH,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { text: `SCW_SECRET_KEY=${secret}\n`, secret },
            { path: "main.tf", text: `scaleway_secret_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SCW_ACCESS_KEY=SCW${make.upperAlnum(17)}\n` },
          { text: `SCW_DEFAULT_PROJECT_ID=${make.uuid()}\n` },
        ],
      },
    },
  ],
});
