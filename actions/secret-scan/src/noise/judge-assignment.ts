// Judges `name = value` where nothing but the name and the randomness of the value speak for a secret.
import type { Candidate, Judgement } from "../rule/secret-rule.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { isBinary } from "./is-binary.ts";
import { isDigest, isUuid } from "./known-values.ts";
import { type NameStrength, namePrefix, secretName } from "./secret-name.ts";
import type { ValueStrength } from "./value-strength.ts";

/** In these files a value without quotes is an expression, and a quoted one a text. */
const CODE =
  /\.(?:[cm]?[jt]sx?|py[iw]?|rb|php|java|kts?|scala|groovy|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|fs|vb|swift|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|sol|vue|svelte|css|scss|less|sql)$/i;
const COMMENT = /(?:^|\s)(?:\/\/|\/\*|#|\*|--|<!--|;)\s/;
const BINARY = "in binary content";
const BAD_FILES: ReadonlySet<FileKind> = new Set(["lock", "locale"]);

/**
 * `likely` only where the name, the value and the file speak for it. The groups of the pattern: `key`, the keyword; `rest`,
 * what follows it in the name; `between`, up to the value and without its quote.
 */
export function judgeAssignment(
  candidate: Candidate,
  strengthOf: (value: string) => ValueStrength | undefined,
): Judgement | undefined {
  const { secret, path, groups, before } = candidate;
  const kind = fileKind(path);
  if (BAD_FILES.has(kind)) return undefined;
  const name = secretName(namePrefix(before), groups["key"] ?? "", groups["rest"] ?? "");
  const quoted = isQuoted(candidate);
  if (name === undefined || isExpression(candidate, quoted)) return undefined;
  const value = strengthOf(secret);
  if (value === undefined || isDigest(secret, before)) return undefined;
  return judgement({
    kind,
    name,
    value,
    binary: isBinary(candidate),
    uuid: isUuid(secret),
    comment: isComment(before),
  });
}

interface Evidence {
  readonly kind: FileKind;
  readonly name: NameStrength;
  readonly value: ValueStrength;
  readonly binary: boolean;
  readonly uuid: boolean;
  readonly comment: boolean;
}

function judgement({ kind, name, value, binary, uuid, comment }: Evidence): Judgement | undefined {
  if (kind !== "source")
    return value === "strong" && !uuid ? { level: "possible", note: `in a ${kind} file` } : undefined;
  if (name === "weak") return value === "strong" ? { level: "possible", note: "the name says little" } : undefined;
  if (binary) return value === "strong" ? { level: "possible", note: BINARY } : undefined;
  if (uuid) return { level: "possible", note: "an identifier by its form" };
  if (value === "weak") return { level: "possible", note: "short or not very random" };
  return comment ? { level: "possible", note: "in a comment" } : { level: "likely" };
}

function isQuoted({ match, secret }: Candidate): boolean {
  return /["'`]$/.test(match.slice(0, match.length - secret.length));
}

/** Calls, members and casts: what stands behind a value without quotes shows that it is none. */
function isExpression({ path, behind }: Candidate, quoted: boolean): boolean {
  if (quoted) return false;
  return CODE.test(path) || /^[([{.?]/.test(behind);
}

function isComment(before: string): boolean {
  return COMMENT.test(before.slice(before.lastIndexOf("\n") + 1));
}
