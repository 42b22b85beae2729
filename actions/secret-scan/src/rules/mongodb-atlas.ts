// Credentials of MongoDB Atlas.
import { UUID } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mongodbAtlas = defineProvider({
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  docs: "https://www.mongodb.com/docs/atlas/configure-api-access/",
  revoke: "https://www.mongodb.com/docs/atlas/configure-api-access-project/",
  rules: [
    {
      id: "mongodb-atlas-service-account-secret",
      title: "MongoDB Atlas service account secret",
      ...token("mdb_sa_sk_", "[A-Za-z0-9_-]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `mdb_sa_sk_${make.base64url(40)}`;
          return [
            { path: ".env", text: `MONGODB_ATLAS_CLIENT_SECRET=${secret}\n`, secret },
            { path: "main.tf", text: `client_secret = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_${make.hex(24)}\n` },
          { text: `MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${make.alnum(39)}\n` },
        ],
      },
    },
    {
      id: "mongodb-atlas-private-key",
      title: "MongoDB Atlas API private key",
      ...assigned(["mongodb_atlas_private", "mcli_private_api_key", "atlas_private", "atlasprivate"], UUID, 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { path: ".env", text: `MONGODB_ATLAS_PRIVATE_KEY=${secret}\n`, secret },
            { path: "ci.yml", text: `env:\n  MCLI_PRIVATE_API_KEY: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MONGODB_ATLAS_PUBLIC_KEY=${make.lower(8)}\n` },
          { text: `MONGODB_ATLAS_PROJECT_ID=${make.hex(24)}\n` },
        ],
      },
    },
  ],
});
