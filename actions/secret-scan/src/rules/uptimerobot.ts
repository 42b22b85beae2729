// Credentials of UptimeRobot.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const uptimerobot = defineProvider({
  id: "uptimerobot",
  name: "UptimeRobot",
  docs: "https://uptimerobot.com/api/",
  revoke: "https://uptimerobot.com/api/",
  rules: [
    {
      id: "uptimerobot-account-key",
      title: "UptimeRobot main API key",
      ...assigned(["uptimerobot", "uptime_robot"], "u[0-9]{5,9}-[a-f0-9]{24}", 34),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `u${make.digits(7)}-${make.hex(24)}`;
          return [{ text: `UPTIMEROBOT_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `UPTIMEROBOT_API_KEY=u${make.digits(7)}-${make.hex(12)}\n` },
          { text: `UPTIMEROBOT_MONITOR=${make.digits(9)}\n` },
        ],
      },
    },
    {
      id: "uptimerobot-restricted-key",
      title: "UptimeRobot read-only or monitor API key",
      ...assigned(["uptimerobot", "uptime_robot"], "(?:ur|m)[0-9]{5,12}-[a-f0-9]{24}", 39),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `m${make.digits(9)}-${make.hex(24)}`;
          return [{ text: `UPTIMEROBOT_MONITOR_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `UPTIMEROBOT_MONITOR_KEY=m${make.digits(9)}\n` }],
      },
    },
  ],
});
