// Tells what stands for a credential in documentation and templates from what could be one.
import { isPublishedExample } from "./published-examples.ts";
import { isRepetitive } from "./repetition.ts";

/** Longer texts are keys in blocks: a word in them is chance, and a run of one letter is a run of zeros. */
const LONGEST = 160;
const ELLIPSIS = "\u00e2\u0080\u00a6";

/** A variable of a shell, a template, a build or a secret store, where the value will be filled in. */
const REFERENCES: readonly RegExp[] = [
  /\$\{|\{\{|\}\}|\$\(|#\{|<%|%>|\{%|\$\[|^@@?\w{1,60}@@?$/,
  /^\$[A-Za-z_]\w{0,80}$|^\$env:|^%[A-Za-z_]\w{0,80}%$|^%\(?[a-z]|^%[^%]{1,60}%$/i,
  /^<[^<>]{0,120}>$|^\[[^[\]]{0,120}\]$|^\{[^{}]{0,120}\}$|^__\w{1,60}__$|^\(.{0,120}\)$/,
  /^(?:process\.env|os\.environ|import\.meta|secrets?\.|vars?\.|env\.|local\.|data\.|module\.|config\.|settings\.|inputs?\.|params?\.|options?\.|self\.|this\.)/i,
  /getenv|^env[([]|environ[[.]|^(?:vault|op|ssm|sm|awssm|gcpsm|akv|doppler|ref|file|env|keyring):|^!(?:ref|sub|vault|env)|^arn:aws/i,
  /^enc[[(:]|^\{cipher\}|^@microsoft\.keyvault|^\$ansible_vault/i,
];

const WORDS =
  /example|placeholder|change[-_ ]?(?:me|this|it)|dummy|redacted|sanitized|obfuscated|hidden|sample|fixme|foo[-_]?bar|not[-_ ]?(?:a[-_ ]?)?(?:real|secret|used|set)|lorem|deadbeef|cafebabe|badc0de|insert|replace|my[-_ ]?(?:super[-_ ]?)?(?:secret|token|key|pass)|super[-_ ]?secret|s3cr3t|supersecure|x{5}|[-_ .]here$|^(?:here|enter|paste|some|the|new|old|user|this|that)[-_ ]/i;
/** Short ones stand by themselves, because random text holds each of them now and then. */
const SHORT_WORDS = /(?<![a-z0-9])(?:fake|todo|none|x{3,4})(?![a-z0-9])|^fake|^todo/i;
const YOURS = /your[-_ .]|your[a-z_-]{0,16}(?:key|token|secret|pass|password|id|here|value|name)/i;
const MASKED = /\*{3}|\.{3}|\u00b7{3}|\u2022|[#?]{4}|_{4}/;
const NOTHING = /^(?:null|nil|none|undefined|true|false|empty|unset|default|unknown|n\/a|na|tbd|test(?:ing)?\d{0,4})$/i;

/**
 * True for text that nobody would take for a credential: fillers (`xxxx`, `0123456789abcdef`, repeated groups), variables
 * (`${TOKEN}`, `{{ token }}`, `%TOKEN%`, `process.env.TOKEN`), words that say so (`<your-token>`, `changeme`) and masks (`***`).
 */
export function isPlaceholder(secret: string): boolean {
  if (secret === "") return true;
  const isFiller =
    secret.length > LONGEST ? isOneCharacter(secret) : isReference(secret) || saysSo(secret) || isRepetitive(secret);
  return isFiller || isPublishedExample(secret);
}

/** True for a name that a program or a template puts the value in for. */
function isReference(text: string): boolean {
  return REFERENCES.some((reference) => reference.test(text));
}

function saysSo(text: string): boolean {
  return (
    WORDS.test(text) ||
    SHORT_WORDS.test(text) ||
    YOURS.test(text) ||
    MASKED.test(text) ||
    NOTHING.test(text) ||
    text.includes(ELLIPSIS)
  );
}

function isOneCharacter(text: string): boolean {
  return text === text.charAt(0).repeat(text.length);
}
