// Private keys of Bitcoin, and of what uses its formats.

import { Buffer } from "node:buffer";
import { fromBase58Check, toBase58Check } from "../format/base58check.ts";
import { mnemonicFits, toMnemonic } from "../format/mnemonic.ts";
import { PRIVATE_KEY_NAMES } from "../format/private-key-names.ts";
import { isPublishedExample } from "../noise/published-examples.ts";
import { assigned, token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";

const WIKI = "https://en.bitcoin.it/wiki";
const BASE58 = "[1-9A-HJ-NP-Za-km-z]";
const MAIN = 0x80;
const TEST = 0xef;

function judgeWif({ secret }: Candidate): Judgement | undefined {
  const key = fromBase58Check(secret);
  if (!key) return { level: "possible", note: "checksum does not fit" };
  if (key.length !== 33 && key.length !== 34) return undefined;
  if (key[0] === TEST) return { level: "possible", note: "of the test network" };
  return key[0] === MAIN ? { level: "verified-format", note: "checksum fits" } : undefined;
}

/** Serialized extended keys have 78 bytes (BIP-32). */
function judgeExtended({ secret }: Candidate): Judgement {
  const fits = fromBase58Check(secret)?.length === 78;
  if (!fits) return { level: "possible", note: "checksum does not fit" };
  return /^[tuv]/.test(secret)
    ? { level: "possible", note: "of the test network" }
    : { level: "verified-format", note: "checksum fits" };
}

function extended(version: string, random: Uint8Array): string {
  return toBase58Check(
    Buffer.concat([
      Buffer.from(version, "hex"),
      Buffer.alloc(9),
      random.subarray(0, 32),
      Buffer.alloc(1),
      random.subarray(32),
    ]),
  );
}

/** The same text with another last character. */
function edited(sound: string): string {
  return `${sound.slice(0, -1)}${sound.endsWith("z") ? "y" : "z"}`;
}

const WORDS = ["private_key", "privatekey", "private-key"];
const NAMES = ["bitcoin", "wif_key", "wif-key", "privkey", "btc_key", "btc_wif", "btc_private"];

const PHRASE_NAMES = [
  "mnemonic",
  "seed_phrase",
  "seedphrase",
  "seed phrase",
  "seed-phrase",
  "recovery_phrase",
  "recoveryphrase",
  "recovery phrase",
  "secret_phrase",
  "wallet_seed",
];
/** Test vectors and development chains repeat a word; in a random phrase hardly any comes twice. */
const FEWEST_WORDS = 9;

function judgePhrase({ secret }: Candidate): Judgement | undefined {
  const fits = mnemonicFits(secret);
  if (fits === undefined || new Set(secret.split(" ")).size < FEWEST_WORDS || isPublishedExample(secret))
    return undefined;
  return fits
    ? { level: "verified-format", note: "checksum fits" }
    : { level: "possible", note: "checksum does not fit" };
}

export const bitcoin = defineProvider({
  id: "bitcoin",
  name: "Bitcoin",
  docs: `${WIKI}/Private_key`,
  revoke: `${WIKI}/Private_key`,
  rules: [
    {
      id: "bitcoin-private-key",
      title: "Bitcoin private key (WIF)",
      ...assigned([...WORDS, ...NAMES], `(?:5${BASE58}{50}|[KLc]${BASE58}{51}|9${BASE58}{50})`, 52),
      keywords: [...PRIVATE_KEY_NAMES, ...NAMES],
      level: "likely",
      minEntropy: 4,
      judge: judgeWif,
      examples: {
        flags: (make) => {
          const secret = toBase58Check(Buffer.concat([Buffer.from([MAIN]), make.bytes(32)]));
          const compressed = toBase58Check(Buffer.concat([Buffer.from([MAIN]), make.bytes(32), Buffer.from([1])]));
          const other = edited(secret);
          return [
            { text: `BTC_PRIVATE_KEY=${secret}\n`, secret, level: "verified-format" },
            { text: `"privkey": "${compressed}"\n`, secret: compressed, level: "verified-format" },
            { text: `"privkey": "${other}"\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `privkey = 1${make.alnum(33)}\n` }, { text: `privkey = 5${make.lower(40)}\n` }],
      },
    },
    {
      id: "bitcoin-extended-private-key",
      title: "Extended private key (BIP-32)",
      ...token(["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"], `${BASE58}{107}`, 107),
      level: "likely",
      judge: judgeExtended,
      examples: {
        flags: (make) => {
          const [secret, test] = [extended("0488ade4", make.bytes(64)), extended("04358394", make.bytes(64))];
          const other = edited(secret);
          return [
            { text: `seed: ${secret}\n`, secret, level: "verified-format" },
            { text: `seed: ${test}\n`, secret: test, level: "possible" },
            { text: `seed: ${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `${extended("0488b21e", make.bytes(64))}\n` },
          { text: `${extended("0488ade4", make.bytes(64)).slice(0, -1)}\n` },
        ],
      },
    },
    {
      id: "bitcoin-recovery-phrase",
      title: "Recovery phrase of a wallet (BIP-39)",
      ...assigned(PHRASE_NAMES, "[a-z]{3,8}(?: [a-z]{3,8}){11,23}", 216),
      level: "likely",
      judge: judgePhrase,
      revoke: "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
      examples: {
        flags: (make) => {
          const [secret, long] = [toMnemonic(make.bytes(16)), toMnemonic(make.bytes(32))];
          const other = `${secret.slice(0, secret.lastIndexOf(" "))} zone`;
          return [
            { text: `MNEMONIC="${secret}"\n`, secret, level: "verified-format" },
            { path: "wallet.json", text: `{ "seedPhrase": "${long}" }\n`, secret: long, level: "verified-format" },
            ...(mnemonicFits(other)
              ? []
              : [{ text: `MNEMONIC="${other}"\n`, secret: other, level: "possible" as const }]),
          ];
        },
        allows: () => [
          { text: `MNEMONIC="${toMnemonic(new Uint8Array(16))}"\n` },
          { text: `MNEMONIC="${"word ".repeat(11)}word"\n` },
          { text: `mnemonic: the quick brown fox jumps over that very lazy dog and then sleeps\n` },
        ],
      },
    },
  ],
});
