// Credentials of Zuplo.
import { hexCrc } from "../format/hex-crc.ts";
import { judgeChecksum } from "../format/judge-checksum.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const PREFIX = "zpka_";

export const zuplo = defineProvider({
  id: "zuplo",
  name: "Zuplo",
  docs: "https://zuplo.com/docs/articles/api-key-leak-detection",
  revoke: "https://zuplo.com/docs/articles/api-key-management",
  rules: [
    {
      id: "zuplo-api-key",
      title: "Zuplo API key",
      ...token(PREFIX, "[a-z0-9]{32}_[0-9a-f]{8}", 41),
      level: "likely",
      judge: ({ secret }) => judgeChecksum(secret.endsWith(`_${hexCrc(secret.slice(PREFIX.length, -9))}`)),
      examples: {
        flags: (make) => {
          const body = make.lowerAlnum(32);
          const [secret, other] = [`${PREFIX}${body}_${hexCrc(body)}`, `${PREFIX}${body}_00000000`];
          return [
            { text: `Authorization: Bearer ${secret}\n`, secret, level: "verified-format" },
            { text: `API_KEY=${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `${PREFIX}${make.lowerAlnum(31)}_${make.hex(8)}\n` },
          { text: `${PREFIX}${make.lowerAlnum(32)}\n` },
        ],
      },
    },
  ],
});
