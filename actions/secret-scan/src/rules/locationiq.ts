// Credentials of LocationIQ.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const locationiq = defineProvider({
  id: "locationiq",
  name: "LocationIQ",
  docs: "https://docs.locationiq.com/docs/authentication",
  revoke: "https://help.locationiq.com/support/solutions/folders/36000191405",
  rules: [
    {
      id: "locationiq-access-token",
      title: "LocationIQ access token",
      ...assigned(["locationiq"], "pk\\.[a-f0-9]{32}", 35),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pk.${make.hex(32)}`;
          return [
            { text: `LOCATIONIQ_API_KEY=${secret}\n`, secret },
            { path: "map.js", text: `const locationIqKey = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LOCATIONIQ_API_KEY=pk.${make.hex(20)}\n` },
          { text: "LOCATIONIQ_API_KEY=pk.YOUR_ACCESS_TOKEN\n" },
        ],
      },
    },
  ],
});
