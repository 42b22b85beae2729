// Identities of age, the file encryption tool.
import { bech32Checksum, isBech32 } from "../format/bech32.ts";
import { judgeChecksum } from "../format/judge-checksum.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const HUMAN = "age-secret-key-";
/** Identities that withstand quantum computers, since age 1.3. */
const HUMAN_PQ = "age-secret-key-pq-";
const PREFIXES = [HUMAN_PQ, HUMAN].map((part) => `${part.toUpperCase()}1`);

function identity(make: Synthetic, human: string): string {
  const data = make.of("qpzry9x8gf2tvdw0s3jn54khce6mua7l", 52);
  return `${human}1${data}${bech32Checksum(human, data)}`.toUpperCase();
}

export const age = defineProvider({
  id: "age",
  name: "age",
  docs: "https://age-encryption.org/v1",
  revoke: "https://github.com/FiloSottile/age#readme",
  rules: [
    {
      id: "age-identity",
      title: "age identity",
      ...token(PREFIXES, "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", 58),
      level: "likely",
      judge: ({ secret }) => judgeChecksum([HUMAN_PQ, HUMAN].some((human) => isBech32(secret, human))),
      examples: {
        flags: (make) => {
          const [secret, later] = [identity(make, HUMAN), identity(make, HUMAN_PQ)];
          const other = `${secret.slice(0, -1)}${secret.endsWith("Q") ? "P" : "Q"}`;
          return [
            { path: "keys.txt", text: `# created: 2026-01-01\n${secret}\n`, secret, level: "verified-format" },
            { text: `SOPS_AGE_KEY=${later}\n`, secret: later, level: "verified-format" },
            { text: `SOPS_AGE_KEY=${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `${identity(make, HUMAN).slice(0, -1)}\n` },
          { text: `age1${make.of("qpzry9x8gf2tvdw0s3jn54khce6mua7l", 58)}\n` },
          { text: `AGE-SECRET-KEY-1${"Q".repeat(58)}\n` },
        ],
      },
    },
  ],
});
