// Private keys of Ethereum and of the chains that share its keys. They are 32 bytes without a mark, known by their names only.
import { PRIVATE_KEY_NAMES } from "../format/private-key-names.ts";
import { assigned } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";

/** The order of secp256k1 (SEC 2, section 2.4.1): keys are smaller. */
const ORDER = BigInt("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
const WORDS = ["private_key", "privatekey", "private-key"];
const NAMES = ["privkey", "deployer_key", "wallet_key", "eth_key", "ethereum_key"];
const CHAIN =
  /eth|wallet|deployer|signer|hardhat|foundry|forge|polygon|arbitrum|infura|alchemy|evm|web3|mainnet|sepolia|0x$/i;

/** With `0x`, or among words of this world, it is hardly another key of 32 bytes. */
function judge({ secret, match, before, behind }: Candidate): Judgement | undefined {
  const marked = /^0x/i.test(secret);
  const value = BigInt(marked ? secret : `0x${secret}`);
  if (value >= ORDER || value < 2n ** 200n) return undefined;
  const near = before.slice(-100) + match.slice(0, -secret.length) + behind.slice(0, 100);
  return { level: marked || CHAIN.test(near) ? "likely" : "possible" };
}

export const ethereum = defineProvider({
  id: "ethereum",
  name: "Ethereum",
  docs: "https://ethereum.org/en/developers/docs/accounts/",
  revoke: "https://ethereum.org/en/security/",
  rules: [
    {
      id: "ethereum-private-key",
      title: "Ethereum private key",
      ...assigned([...WORDS, ...NAMES], "(?:0x)?[0-9a-f]{64}", 66),
      keywords: [...PRIVATE_KEY_NAMES, ...NAMES],
      level: "possible",
      judge,
      examples: {
        flags: (make) => {
          const secret = `0xa${make.hex(63)}`;
          const plain = `b${make.hex(63)}`;
          return [
            { text: `PRIVATE_KEY=${secret}\n`, secret },
            { text: `DEPLOYER_PRIVATE_KEY=${plain}\n`, secret: plain },
            { text: `some_private_key: "${plain}"\n`, secret: plain, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `PRIVATE_KEY=0x${make.hex(40)}\n` },
          { text: `PRIVATE_KEY=0x${"0".repeat(63)}1\n` },
          { text: `PRIVATE_KEY=0x${"f".repeat(40)}${make.hex(24)}\n` },
          { text: `public_key = 0x${make.hex(64)}\n` },
        ],
      },
    },
  ],
});
