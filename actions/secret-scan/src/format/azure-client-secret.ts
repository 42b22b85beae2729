// The checksum of client secrets of Microsoft Entra applications, as microsoft/security-utilities publishes it.
import { Buffer } from "node:buffer";
import type { Judgement } from "../rule/secret-rule.ts";
import { judgeUnconfirmedChecksum } from "./judge-checksum.ts";
import { marvin32, marvinSeed } from "./marvin32.ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
const WIDTH = 3;
/** The mark that the older secrets carry, which have no checksum. */
const OLD_MARK = "7Q~";

/** Judges a whole secret: three characters, the mark, and the rest. */
export function judgeClientSecret(secret: string): Judgement {
  if (secret.startsWith(OLD_MARK, 3)) return { level: "likely" };
  return judgeUnconfirmedChecksum(secret.endsWith(clientSecretChecksum(secret.slice(0, -WIDTH))));
}

/** The three characters that belong behind `start`: the first digits of its Marvin32 hash in base 66. */
export function clientSecretChecksum(start: string): string {
  let digits = "";
  let rest = marvin32(Buffer.from(start, "latin1"), marvinSeed("AadPwd00"));
  for (; rest > 0; rest = Math.floor(rest / ALPHABET.length)) digits = ALPHABET.charAt(rest % ALPHABET.length) + digits;
  return digits.slice(0, WIDTH);
}
