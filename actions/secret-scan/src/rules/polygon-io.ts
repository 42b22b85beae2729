// Credentials of Polygon.io.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const polygonIo = defineProvider({
  id: "polygon-io",
  name: "Polygon.io",
  docs: "https://polygon.io/docs/rest/quickstart",
  revoke: "https://polygon.io/knowledge-base/article/how-can-i-rotate-my-api-key",
  rules: [
    {
      id: "polygon-io-api-key",
      title: "Polygon.io API key",
      ...assigned(
        ["polygon_api", "polygonapi", "polygon_io", "polygon-io", "polygonio", "polygon.io"],
        "(?=[A-Za-z_]{0,31}[0-9])[A-Za-z0-9_]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}_8${make.alnum(10)}`;
          return [{ text: `POLYGON_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `POLYGON_API_KEY=${make.alnum(24)}\n` },
          { text: "polygon_api_key: your_polygon_api_key_goes_here_x\n" },
        ],
      },
    },
  ],
});
