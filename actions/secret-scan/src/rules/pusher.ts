// Credentials of Pusher.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const pusher = defineProvider({
  id: "pusher",
  name: "Pusher",
  docs: "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
  revoke: "https://docs.bird.com/pusher/channels/channels/security/how-do-i-rotate-my-app-keys",
  rules: [
    {
      id: "pusher-app-secret",
      title: "Pusher Channels app secret",
      ...assigned(
        ["pusher_secret", "pusher_app_secret", "pusher-secret", "pushersecret", "pusherappsecret"],
        "[a-f0-9]{20}",
        20,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(20);
          return [
            { text: `PUSHER_APP_SECRET=${secret}\n`, secret },
            { path: "broadcast.js", text: `const pusherSecret = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PUSHER_APP_KEY=${make.hex(20)}\n` },
          { text: `PUSHER_APP_SECRET=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
