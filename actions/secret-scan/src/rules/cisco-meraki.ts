// Credentials of Cisco Meraki.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const AUTHORIZATION = "https://developer.cisco.com/meraki/api-v1/authorization";

export const ciscoMeraki = defineProvider({
  id: "cisco-meraki",
  name: "Cisco Meraki",
  docs: AUTHORIZATION,
  revoke: AUTHORIZATION,
  rules: [
    {
      id: "cisco-meraki-api-key",
      title: "Cisco Meraki dashboard API key",
      ...assigned(["meraki"], "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { text: `MERAKI_DASHBOARD_API_KEY=${secret}\n`, secret },
            { path: "call.py", text: `headers = {"X-Cisco-Meraki-API-Key": "${secret}"}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MERAKI_DASHBOARD_API_KEY=${make.hex(39)}\n` },
          { text: `MERAKI_NETWORK=N_${make.digits(18)}\n` },
        ],
      },
    },
  ],
});
