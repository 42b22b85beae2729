// Judges a value by itself: could a generator of secrets have made it, could a person have thought it up as a password?
import { shannonEntropy } from "./entropy.ts";
import { isPlaceholder } from "./is-placeholder.ts";
import { isCode, isPlainValue, isPublicMaterial } from "./known-values.ts";
import { wordLikeness } from "./word-likeness.ts";

export type ValueStrength = "strong" | "weak";

/** Values of generators lie below these; see word-likeness.ts for what the numbers mean. */
const RANDOM = -0.9;
const UNCLEAR = -0.3;
const STRONG_LENGTH = 16;
const STRONG_ENTROPY = 3.2;
const WEAK_ENTROPY = 2.8;

/** How much a value looks like a generated secret; undefined for what is something else, such as words, code or a picture. */
export function generatedStrength(value: string): ValueStrength | undefined {
  if (isSomethingElse(value)) return undefined;
  const entropy = shannonEntropy(value);
  const likeness = wordLikeness(value);
  if (entropy < WEAK_ENTROPY || likeness > UNCLEAR) return undefined;
  if (likeness > RANDOM && !/\d/.test(value)) return undefined;
  const strong =
    value.length >= STRONG_LENGTH && entropy >= STRONG_ENTROPY && likeness < RANDOM && /[A-Za-z]/.test(value);
  return strong ? "strong" : "weak";
}

const PASSWORD_LENGTH = 8;
/** How word-like a strong password may be: with three kinds of characters, and with all four. */
const PASSWORD_WORDS = new Map([
  [3, -0.4],
  [4, 0.6],
]);
const PASSWORD_CLASSES: readonly RegExp[] = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];
/** The passwords that everybody puts where one is asked for. */
const COMMON =
  /^(?:p[a@4][s$5]{2}(?:w[o0]?r?d?)?[\d!@#$.]{0,6}|passwd|passphrase|passwort|pwd|secret\d{0,4}|admin\w{0,6}|root\w{0,4}|toor|guest|user(?:name)?\d{0,4}|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|oracle|sa|system|manager|tiger|letmein|welcome\d{0,4}|monkey|dragon|iloveyou|qwerty\w{0,6}|abc\d{1,6}|foo|bar|baz|test\w{0,10}|dev\w{0,10}|local\w{0,10}|demo\w{0,6}|docker|minio(?:admin)?|vagrant|ubuntu|pi|raspberry|hunter2|mypassword|mysecretpassword|pass(?:word)?[_-]?\w{0,10}|correcthorsebatterystaple)$/i;

/** `Password:`, and what is left of two texts in a row. */
const PROMPT = /[:,?]$/;

/** How much a value looks like a password that somebody uses; undefined for words, code and the well-known examples. */
export function passwordStrength(value: string): ValueStrength | undefined {
  if (isCommonPassword(value) || isSomethingElse(value) || PROMPT.test(value)) return undefined;
  const classes = PASSWORD_CLASSES.filter((characters) => characters.test(value)).length;
  const likeness = wordLikeness(value);
  if (classes < 2 || (likeness > RANDOM && !/[^A-Za-z]/.test(value))) return undefined;
  if (classes === 2 && likeness > 0) return undefined;
  const mostWordLike = PASSWORD_WORDS.get(classes) ?? Number.NEGATIVE_INFINITY;
  const strong = value.length >= PASSWORD_LENGTH && /\d/.test(value) && likeness < mostWordLike;
  return strong ? "strong" : "weak";
}

/** True for fillers and for the passwords of examples, images and installers. */
export function isCommonPassword(value: string): boolean {
  return COMMON.test(value) || isPlaceholder(value);
}

function isSomethingElse(value: string): boolean {
  return isPlaceholder(value) || isPlainValue(value) || isCode(value) || isPublicMaterial(value);
}
