// Credentials of New Relic.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const newrelic = defineProvider({
  id: "newrelic",
  name: "New Relic",
  docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  revoke: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#rotate-keys",
  rules: [
    {
      id: "newrelic-user-key",
      title: "New Relic user key",
      ...token("NRAK-", "[A-Z0-9]{27}", 27),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `NRAK-${make.upperAlnum(27)}`;
          return [
            { text: `NEW_RELIC_API_KEY=${secret}\n`, secret },
            { path: "provider.tf", text: `api_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `NEW_RELIC_API_KEY=NRAK-${make.upperAlnum(20)}\n` },
          { text: `NEW_RELIC_API_KEY=NRAK-${"X".repeat(27)}\n` },
        ],
      },
    },
    {
      id: "newrelic-license-key",
      title: "New Relic license key",
      keywords: ["nral"],
      pattern: /(?<![A-Za-z0-9])[a-z0-9]{6}[a-f0-9]{30}NRAL(?![A-Za-z0-9])/,
      reach: { before: 36, after: 5 },
      level: "likely",
      examples: {
        flags: (make) => {
          const [secret, second] = [`${make.hex(36)}NRAL`, `eu01xx${make.hex(30)}NRAL`];
          return [
            { text: `NEW_RELIC_LICENSE_KEY=${secret}\n`, secret },
            { path: "newrelic.yml", text: `common:\n  license_key: ${second}\n`, secret: second },
          ];
        },
        allows: (make) => [
          { text: `license_key: ${make.hex(30)}NRAL\n` },
          { text: `NEW_RELIC_ACCOUNT_ID=${make.digits(7)}\n` },
        ],
      },
    },
    {
      id: "newrelic-rest-api-key",
      title: "New Relic REST API key",
      ...token("NRRA-", "[a-f0-9]{42}", 42),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `NRRA-${make.hex(42)}`;
          return [{ text: `X-Api-Key: ${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `X-Api-Key: NRRA-${make.hex(40)}\n` }],
      },
    },
    {
      id: "newrelic-insights-key",
      title: "New Relic Insights insert or query key",
      ...token(["NRII-", "NRIQ-"], "[A-Za-z0-9_-]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `NRII-${make.base64url(31)}7`;
          return [{ text: `NEW_RELIC_INSERT_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `NEW_RELIC_INSERT_KEY=NRII-${make.alnum(12)}\n` }],
      },
    },
    {
      id: "newrelic-browser-key",
      title: "New Relic browser key",
      ...token("NRJS-", "[a-f0-9]{19}", 19),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `NRJS-${make.hex(19)}`;
          return [{ path: "page.html", text: `info = { licenseKey: "${secret}" };\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `info = { licenseKey: "NRJS-${make.hex(24)}" };\n` }],
      },
    },
  ],
});
