// Credentials of Cloudinary.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const cloudinary = defineProvider({
  id: "cloudinary",
  name: "Cloudinary",
  docs: "https://cloudinary.com/documentation/finding_your_credentials_tutorial",
  revoke: "https://cloudinary.com/documentation/settings_account_and_api_keys",
  rules: [
    {
      id: "cloudinary-url",
      title: "Cloudinary API secret in an environment URL",
      keywords: ["cloudinary://"],
      pattern: /cloudinary:\/\/[0-9]{12,18}:(?<secret>[A-Za-z0-9_-]{27})@[a-z0-9-]{1,64}/i,
      reach: { before: 0, after: 126 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(27);
          return [
            { path: ".env", text: `CLOUDINARY_URL=cloudinary://${make.digits(15)}:${secret}@demo-cloud\n`, secret },
            {
              path: "app.json",
              text: `{ "CLOUDINARY_URL": "cloudinary://${make.digits(15)}:${secret}@demo-cloud" }\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: "CLOUDINARY_URL=cloudinary://<api_key>:<api_secret>@demo-cloud\n" },
          { text: `CLOUDINARY_URL=cloudinary://${make.digits(15)}:${make.alnum(26)}@demo-cloud\n` },
        ],
      },
    },
    {
      id: "cloudinary-api-secret",
      title: "Cloudinary API secret",
      ...assigned(
        [
          "cloudinary_api_secret",
          "cloudinary_secret",
          "cloudinaryapisecret",
          "cloudinarysecret",
          "cloudinary-api-secret",
        ],
        "[A-Za-z0-9_-]{27}",
        27,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(27);
          return [
            { path: ".env", text: `CLOUDINARY_API_SECRET=${secret}\n`, secret },
            { path: "config.js", text: `cloudinaryApiSecret: "${secret}",\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CLOUDINARY_API_KEY=${make.digits(15)}\n` },
          { text: `CLOUDINARY_API_SECRET=${make.alnum(26)}\n` },
        ],
      },
    },
  ],
});
