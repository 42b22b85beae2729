// Passwords in addresses: `scheme://user:password@host` (RFC 3986, 3.2.1), and how much they are worth by their surroundings.
import { type FileKind, fileKind } from "../noise/file-kind.ts";
import { isBinary } from "../noise/is-binary.ts";
import { isCommonPassword } from "../noise/value-strength.ts";
import { isWordLike } from "../noise/word-likeness.ts";
import type { Candidate, Judgement, SecretRule } from "../rule/secret-rule.ts";

const USER = "(?<user>[^\\s:/?#@\"'`<>\\\\|,;]{0,80})";
const HOST = "(?<host>[\\w.$%{}()-]{1,100}|\\[[0-9A-Fa-f:.]{2,45}\\])";
/** Letters alone, and as few as this, are a word even if nobody knows it. */
const SHORT = 8;
const LONGEST_PASSWORD = 128;
const DRIVER = "(?:\\+[a-z0-9_]{1,20})?";
const LONGEST_DRIVER = 21;
const LONGEST_REST = LONGEST_DRIVER + 80 + LONGEST_PASSWORD + 100 + 24;
const IGNORED_FILES: ReadonlySet<FileKind> = new Set(["lock", "locale"]);
/** Hosts that nobody else reaches, and the names that RFC 2606 and RFC 6761 reserve for examples and tests. */
const LOCAL =
  /^(?:localhost|127\.[\d.]{1,12}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|[^.]{1,63})$|(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|local|localhost|localdomain|internal|foo|bar)$/i;
const NAMED_SO = /example|domain\.|^(?:my|your|some)[-.]?(?:host|server|site)|^host(?:name)?\b|^server\b/i;

/**
 * Finds the passwords in addresses. `schemes` are in lower case and whole; with `drivers` a driver may follow as in
 * `postgresql+psycopg://`. Encoded passwords are found as they stand.
 */
export function urlPassword(
  schemes: readonly string[],
  drivers: "drivers" | "no drivers" = "no drivers",
): Pick<SecretRule, "keywords" | "pattern" | "reach"> {
  const mayHave = drivers === "drivers";
  const start = schemes.map((scheme) => scheme.replace(/[+.]/g, "\\$&")).join("|");
  const longest = Math.max(...schemes.map(({ length }) => length));
  const password = `(?<secret>[^\\s"'\`<>/\\\\]{1,${LONGEST_PASSWORD}})`;
  return {
    keywords: schemes.flatMap((scheme) => (mayHave ? [`${scheme}://`, `${scheme}+`] : [`${scheme}://`])),
    pattern: new RegExp(`(?:${start})${mayHave ? DRIVER : ""}:\\/\\/${USER}:${password}@${HOST}`, "i"),
    reach: { before: 0, after: longest + LONGEST_REST },
  };
}

/** Judges a password in an address by itself, by its host and by its file; undefined for placeholders and installers' defaults. */
export function judgeUrlPassword(candidate: Candidate): Judgement | undefined {
  const { secret, groups, path } = candidate;
  const { user = "", host = "" } = groups;
  const password = decoded(secret);
  const kind = fileKind(path);
  if (IGNORED_FILES.has(kind) || isCommonPassword(password) || isTheOther(password, user)) return undefined;
  const facts = /^[\w.-]{1,100}$/.test(host) ? { facts: { host } } : {};
  if (kind !== "source") return { level: "possible", note: `in a ${kind} file`, ...facts };
  if (isBinary(candidate)) return { level: "possible", note: "in binary content", ...facts };
  if (LOCAL.test(host) || NAMED_SO.test(host))
    return { level: "possible", note: "on a local or example host", ...facts };
  if (!/[^A-Za-z]/.test(password) && (password.length < SHORT || isWordLike(password)))
    return { level: "possible", note: "reads like words", ...facts };
  return { level: "likely", ...facts };
}

/** `postgres:postgres`, `user:userpass`: what installers and tutorials write. */
function isTheOther(password: string, user: string): boolean {
  const [first, second] = [password.toLowerCase(), user.toLowerCase()];
  return (
    second !== "" &&
    (first === second || first === `${second}pass` || first === `${second}password` || first === `${second}123`)
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
