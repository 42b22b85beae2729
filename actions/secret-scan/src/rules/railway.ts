// Credentials of Railway.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const railway = defineProvider({
  id: "railway",
  name: "Railway",
  docs: "https://docs.railway.com/reference/public-api",
  revoke: "https://docs.railway.com/guides/public-api",
  rules: [
    {
      id: "railway-token",
      title: "Railway token",
      ...assigned(["railway_token", "railway_api", "railway-token", "railwaytoken"], UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { text: `RAILWAY_TOKEN=${secret}\n`, secret },
            { path: "deploy.yml", text: `env:\n  RAILWAY_API_TOKEN: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `RAILWAY_PROJECT_ID=${make.uuid()}\n` },
          { text: `RAILWAY_TOKEN=${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
