// Credentials of Socket.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const socket = defineProvider({
  id: "socket",
  name: "Socket",
  docs: "https://docs.socket.dev/reference/authentication",
  revoke: "https://docs.socket.dev/docs/api-keys",
  rules: [
    {
      id: "socket-api-token",
      title: "Socket API token",
      ...token("sktsec_", "[A-Za-z0-9_-]{35,60}_api", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sktsec_${make.alnum(44)}_api`;
          return [{ text: `SOCKET_SECURITY_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SOCKET_SECURITY_API_TOKEN=sktsec_${make.alnum(44)}\n` },
          { text: `SOCKET_SECURITY_API_TOKEN=sktsec_${make.alnum(12)}_api\n` },
        ],
      },
    },
  ],
});
