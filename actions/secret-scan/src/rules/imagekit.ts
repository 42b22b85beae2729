// Credentials of ImageKit.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const imagekit = defineProvider({
  id: "imagekit",
  name: "ImageKit",
  docs: "https://imagekit.io/docs/api-keys",
  revoke: "https://imagekit.io/docs/api-keys",
  rules: [
    {
      id: "imagekit-private-key",
      title: "ImageKit private key",
      ...token("private_", "[A-Za-z0-9+/]{27}=", 28),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `private_${make.base64(26)}Y=`;
          return [
            { path: ".env", text: `IMAGEKIT_PRIVATE_KEY=${secret}\n`, secret },
            { path: "upload.js", text: `privateKey: "${secret}",\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `IMAGEKIT_PUBLIC_KEY=public_${make.base64(26)}Y=\n` },
          { text: `IMAGEKIT_PRIVATE_KEY=private_${make.base64(20)}=\n` },
        ],
      },
    },
  ],
});
