// Credentials of Drone.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const NAMES = ["drone_token", "drone-token", "dronetoken", "drone_rpc_secret", "drone_api", "droneci", "drone_ci"];

export const droneci = defineProvider({
  id: "droneci",
  name: "Drone",
  docs: "https://docs.drone.io/cli/configure/",
  revoke: "https://docs.drone.io/",
  rules: [
    {
      id: "droneci-access-token",
      title: "Drone access token",
      ...assigned(NAMES, "(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const [secret, rpc] = [`${make.alnum(31)}4`, make.hex(32)];
          return [
            { text: `export DRONE_TOKEN=${secret}\n`, secret },
            { path: "compose.yml", text: `      - DRONE_RPC_SECRET=${rpc}\n`, secret: rpc },
          ];
        },
        allows: (make) => [{ text: `DRONE_TOKEN=${make.alnum(30)}\n` }, { text: `DRONE_COMMIT=${make.hex(40)}\n` }],
      },
    },
  ],
});
