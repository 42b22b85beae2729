// Credentials of Mapbox.
import { judgeMapboxToken, syntheticMapboxToken } from "../format/mapbox-token.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mapbox = defineProvider({
  id: "mapbox",
  name: "Mapbox",
  docs: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
  revoke: "https://docs.mapbox.com/accounts/guides/tokens/",
  rules: [
    {
      id: "mapbox-secret-token",
      title: "Mapbox secret access token",
      ...token("sk.eyJ1Ijoi", "[A-Za-z0-9_-]{12,240}\\.[A-Za-z0-9_-]{22}", 263),
      level: "likely",
      judge: judgeMapboxToken,
      examples: {
        flags: (make) => {
          const [secret, second] = [
            syntheticMapboxToken(make, "sk"),
            `sk.eyJ1Ijoi${make.alnum(40)}.${make.base64url(22)}`,
          ];
          return [
            { text: `MAPBOX_SECRET_TOKEN=${secret}\n`, secret, level: "verified-format" },
            {
              path: "gradle.properties",
              text: `MAPBOX_DOWNLOADS_TOKEN=${second}\n`,
              secret: second,
              level: "possible",
            },
          ];
        },
        allows: (make) => [
          { text: `NEXT_PUBLIC_MAPBOX_TOKEN=${syntheticMapboxToken(make, "pk")}\n` },
          { text: `MAPBOX_SECRET_TOKEN=sk.eyJ1Ijoi${make.alnum(40)}\n` },
        ],
      },
    },
    {
      id: "mapbox-temporary-token",
      title: "Mapbox temporary access token",
      ...token("tk.eyJ1Ijoi", "[A-Za-z0-9_-]{12,240}\\.[A-Za-z0-9_-]{22}", 263),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `tk.eyJ1Ijoi${make.alnum(60)}.${make.base64url(22)}`;
          return [{ text: `MAPBOX_TOKEN=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `MAPBOX_TOKEN=${syntheticMapboxToken(make, "pk")}\n` }],
      },
    },
  ],
});
