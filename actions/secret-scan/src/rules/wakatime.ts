// Credentials of WakaTime.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const wakatime = defineProvider({
  id: "wakatime",
  name: "WakaTime",
  docs: "https://wakatime.com/developers#authentication",
  revoke: "https://wakatime.com/faq",
  rules: [
    {
      id: "wakatime-api-key",
      title: "WakaTime API key",
      ...token("waka_", UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `waka_${make.uuid()}`;
          return [
            { text: `WAKATIME_API_KEY=${secret}\n`, secret },
            { path: "wakatime.cfg", text: `[settings]\napi_key = ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `WAKATIME_API_KEY=waka_${make.hex(32)}\n` },
          { text: `WAKATIME_PROJECT=${make.uuid()}\n` },
        ],
      },
    },
    {
      id: "wakatime-oauth-token",
      title: "WakaTime OAuth token",
      ...token(["waka_tok_", "waka_ref_", "waka_sec_"], "[A-Za-z0-9]{40,100}", 100),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `waka_sec_${make.alnum(80)}`;
          return [{ text: `WAKATIME_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `WAKATIME_CLIENT_SECRET=waka_sec_${make.alnum(10)}\n` }],
      },
    },
  ],
});
