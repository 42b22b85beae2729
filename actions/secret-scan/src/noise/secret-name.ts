// Judges the name a value is given: does it name a secret itself, or something about one, such as its length or its file?
import { isWordLike } from "./word-likeness.ts";

/** Words behind the keyword that make the name one of something else: `tokenUrl`, `secret_name`, `passwordField`. */
const AFTERWARDS = wordSet(
  "name names type types id ids uid url urls uri path paths file files filename dir directory folder field fields label hash " +
    "hashed length len size count counts limit max min expiry expires expire expiration expired ttl timeout endpoint header " +
    "headers prefix suffix pattern regex regexp re format policy policies hint placeholder description desc title text message " +
    "msg error errors err class env var ref refs version algorithm alg provider manager service services store storage arn " +
    "digest public pub kind kinds index idx position pos offset location list map schema mode method rule rules help icon " +
    "button form page route required enabled disabled valid invalid strength reset confirm template example examples start end " +
    "begin open close is has should source info status state scope scopes stream buffer separator delimiter identifier usage " +
    "budget cost rate loader callback handler function factory module package checksum etag match matches tag tags selector " +
    "option options attribute attr property column row line flag flags generator validator checker test tests",
);
/** Words before the keyword that do the same: `public_token`, `isSecret`, `hashedPassword`. */
const BEFOREHAND = wordSet(
  "public pub publishable anon anonymous is has no not should can max min mock fake dummy sample example syntax lexer parser " +
    "hashed hash encrypted sealed forgot cancel abort cancellation eof enum num",
);
/**
 * Those that do so right before a token or a key only: `nextToken`, `csrfToken`, `siteKey`. A `CSRF_SECRET` is a secret, and so is
 * a `NEXT_AUTH_TOKEN`.
 */
const BEFORE_TOKEN = wordSet("site design next prev previous page pagination continuation sync csrf xsrf");
const TOKEN_OR_KEY = /token|key$/i;
/** A key that is the name of a file, as in manifests: `secret.ts`. */
const FILE_NAME =
  /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|py|md|go|rs|java|kt|cs|rb|php|sh|hh?|cc?|cpp|txt|html?|css|map|svg|snap)$/i;
/** Words that say that the secret is one by itself. A bare `token` or `key` can be many things. */
const STRONG =
  /secret|pass(?:w|phrase)|pwd|api[-_. ]?key|private[-_. ]?key|(?:access|auth|bearer|refresh|bot|api|personal|deploy|webhook|service|session|oauth|jwt|admin|app|account)[-_. ]?(?:token|key)|encryption|signing|master|client[-_. ]?(?:secret|key)|credential|[-_.]?pass$|_pw$/i;
/** `TOKEN` and `GITLAB_TOKEN` stand in environments, where nothing but a credential is called so. */
const ENVIRONMENT = /^[A-Z][A-Z0-9_]{0,60}_?(?:TOKEN|KEY|PASS)$/;

const VALUE_LENGTH = 8;

export type NameStrength = "strong" | "weak";

/**
 * What a name says of its value; undefined if the value is something else than a secret. `keyword` is the part of the name
 * by which it was found, `rest` what follows it, `prefix` what stands before.
 */
export function secretName(prefix: string, keyword: string, rest: string): NameStrength | undefined {
  if (continuesWord(keyword, rest) || FILE_NAME.test(rest) || isValue(rest) || isPartOfWord(prefix, keyword))
    return undefined;
  if (words(rest).some((word) => AFTERWARDS.has(word))) return undefined;
  const ahead = words(prefix).slice(-2);
  if (ahead.some((word) => BEFOREHAND.has(word))) return undefined;
  if (TOKEN_OR_KEY.test(keyword) && BEFORE_TOKEN.has(ahead.at(-1) ?? "")) return undefined;
  const name = `${prefix}${keyword}${rest}`;
  return STRONG.test(name) || ENVIRONMENT.test(name) ? "strong" : "weak";
}

/** The name that ends where `before` ends: what stands left of a keyword and belongs to it. */
export function namePrefix(before: string): string {
  return /[\w$.-]{0,64}$/.exec(before.slice(-64))?.[0] ?? "";
}

/** True where the keyword starts a value itself, as in `"secret_Ab3x…", "…"`. */
function isValue(rest: string): boolean {
  return rest.length >= VALUE_LENGTH && /\d/.test(rest) && !isWordLike(rest);
}

/** True for `pass` in `bypass` and `COMPASS`, false in `db_pass` and `dbPass`. */
function isPartOfWord(prefix: string, keyword: string): boolean {
  const last = prefix.charAt(prefix.length - 1);
  return /^pass$/i.test(keyword) && /[A-Za-z]/.test(last) && isUpper(last) === isUpper(keyword.charAt(0));
}

/** True in `tokens`, `secretary` and `PASSWORDS`, false in `tokenA`, `secret_x` and `password2`. */
function continuesWord(keyword: string, rest: string): boolean {
  const next = rest.charAt(0);
  if (!/[A-Za-z]/.test(next)) return false;
  const last = keyword.charAt(keyword.length - 1);
  return isUpper(last) || !isUpper(next);
}

function isUpper(letter: string): boolean {
  return letter >= "A" && letter <= "Z";
}

function words(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
