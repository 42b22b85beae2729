// Credentials of ClickHouse Cloud.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const clickhouse = defineProvider({
  id: "clickhouse",
  name: "ClickHouse Cloud",
  docs: "https://clickhouse.com/docs/cloud/manage/openapi",
  revoke: "https://clickhouse.com/docs/cloud/manage/openapi",
  rules: [
    {
      id: "clickhouse-api-secret",
      title: "ClickHouse Cloud API secret key",
      ...token("4b1d", "[A-Za-z0-9]{38}", 38),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `4b1d${make.alnum(38)}`;
          return [
            { path: ".env", text: `CLICKHOUSE_TOKEN_SECRET=${secret}\n`, secret },
            { path: "main.tf", text: `token_secret = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CLICKHOUSE_TOKEN_KEY=${make.alnum(20)}\n` },
          { text: `checksum = 4b1d${make.hex(36)}\n` },
        ],
      },
    },
  ],
});
