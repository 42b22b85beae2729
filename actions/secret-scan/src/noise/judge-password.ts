// Judges a password whose place says that it is one, as in a configuration file of a known form.
import type { Candidate, Judgement } from "../rule/secret-rule.ts";
import { fileKind } from "./file-kind.ts";
import { isBinary } from "./is-binary.ts";
import { isPublishedExample } from "./published-examples.ts";
import { isCommonPassword } from "./value-strength.ts";

/**
 * The judgement `sound`, unless the file is a test or documentation. Undefined for placeholders and well-known defaults.
 * `password` is what the candidate's secret decodes to.
 */
export function judgePlacedPassword(candidate: Candidate, password: string, sound: Judgement): Judgement | undefined {
  if (isCommonPassword(password)) return undefined;
  if (isBinary(candidate)) return { ...sound, level: "possible", note: "in binary content" };
  const kind = fileKind(candidate.path);
  return kind === "source" ? sound : { ...sound, level: "possible", note: `in a ${kind} file` };
}

/** The same for `user:password` in base64; undefined, too, where both are the same or the whole is a standard's example. */
export function judgeBasic(
  candidate: Candidate,
  { user, password }: { readonly user: string; readonly password: string },
  sound: Judgement,
): Judgement | undefined {
  if (user === password || isPublishedExample(candidate.secret)) return undefined;
  return judgePlacedPassword(candidate, password, sound);
}
