// Credentials of Cal.com.
import { longerStarts } from "../format/longer-starts.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const calCom = defineProvider({
  id: "cal-com",
  name: "Cal.com",
  docs: "https://cal.com/docs/api-reference/v2/introduction",
  revoke: "https://cal.com/help/apps-and-integrations/api-keys",
  rules: [
    {
      id: "cal-com-api-key",
      title: "Cal.com API key",
      ...token(["cal_live_", "cal_"], "[a-f0-9]{32}", 32),
      keywords: ["cal_live_", ...longerStarts("cal_", "0123456789abcdef", "abcdef")],
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `cal_live_${make.hex(32)}`;
          return [
            { path: ".env", text: `CAL_API_KEY=${secret}\n`, secret },
            { text: `https://api.example.test/v1/bookings?apiKey=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CAL_API_KEY=cal_live_${make.hex(31)}\n` },
          { text: `cal_days_in_month(${make.hex(32)})\n` },
        ],
      },
    },
  ],
});
