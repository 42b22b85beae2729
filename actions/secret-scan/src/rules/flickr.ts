// Credentials of Flickr.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const flickr = defineProvider({
  id: "flickr",
  name: "Flickr",
  docs: "https://www.flickr.com/services/api/auth.oauth.html",
  revoke: "https://www.flickr.com/services/api/misc.api_keys.html",
  rules: [
    {
      id: "flickr-api-secret",
      title: "Flickr API secret",
      ...assigned(
        [
          "flickr_secret",
          "flickr_api_secret",
          "flickrsecret",
          "flickr_client_secret",
          "flickrapisecret",
          "flickr-secret",
        ],
        "[a-f0-9]{16}",
        16,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(16);
          return [{ path: ".env", text: `FLICKR_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `FLICKR_API_KEY=${make.hex(32)}\n` },
          { text: `FLICKR_API_SECRET=${make.hex(15)}\n` },
        ],
      },
    },
  ],
});
