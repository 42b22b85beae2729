// Credentials of Segment.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const segment = defineProvider({
  id: "segment",
  name: "Segment",
  docs: "https://docs.segmentapis.com/tag/Getting-Started",
  revoke: "https://segment.com/docs/api/public-api/",
  rules: [
    {
      id: "segment-public-api-token",
      title: "Segment Public API token",
      ...token("sgp_", "[A-Za-z0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sgp_${make.alnum(64)}`;
          return [{ text: `SEGMENT_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SEGMENT_WRITE_KEY=${make.alnum(32)}\n` },
          { text: `SEGMENT_API_TOKEN=sgp_${make.alnum(50)}\n` },
        ],
      },
    },
  ],
});
