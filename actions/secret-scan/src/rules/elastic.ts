// Credentials of Elastic.
import { Buffer } from "node:buffer";
import { judgeDecoded } from "../format/base64-text.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const elastic = defineProvider({
  id: "elastic",
  name: "Elastic",
  docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
  revoke: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key",
  rules: [
    {
      id: "elastic-api-key",
      title: "Elasticsearch API key",
      ...assigned(["elastic", "es_api_key", "es-api-key", "kibana_api"], "[A-Za-z0-9+/]{58}==", 60),
      level: "likely",
      judge: ({ secret }) => judgeDecoded(secret, /^[\w-]{20}:[\w-]{22}$/),
      examples: {
        flags: (make) => {
          const other = `${make.base64(57)}A==`;
          const secret = Buffer.from(`${make.base64url(20)}:${make.base64url(22)}`).toString("base64");
          return [
            { path: ".env", text: `ELASTICSEARCH_API_KEY=${secret}\n`, secret, level: "verified-format" },
            { path: "elastic.yml", text: `elastic_api_key: "${other}"\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `ELASTICSEARCH_API_KEY=${make.base64(57)}==\n` },
          { text: `ELASTIC_APM_COMMIT=${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "elastic-cloud-api-key",
      title: "Elastic Cloud API key",
      ...token("essu_", "[A-Za-z0-9+/=_-]{40,300}", 300),
      level: "likely",
      revoke: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
      examples: {
        flags: (make) => {
          const secret = `essu_${make.alnum(96)}`;
          return [
            { path: ".env", text: `EC_API_KEY=${secret}\n`, secret },
            { path: "main.tf", text: `provider "ec" {\n  apikey = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `EC_API_KEY=essu_${make.alnum(20)}\n` },
          { text: `EC_API_KEY=essu_${"x".repeat(60)}\n` },
        ],
      },
    },
  ],
});
