// Decides which policy is in force and what is to be said about it. Reading the files is not its matter.
import { type Problem, UsageError } from "../errors.ts";
import { type ParsedPolicy, parsePolicy } from "./parse-policy.ts";
import { CHECK_NAMES, DEFAULT_POLICY, isExpired, type Policy } from "./policy.ts";
import type { ExceptionExpired, PolicyFact } from "./policy-fact.ts";
import type { RuleCatalogue } from "./policy-schema.ts";

export interface PolicyFiles {
  readonly path: string;
  /** The text that counts: at the base commit for a proposed change, else in the working tree. Undefined: no policy. */
  readonly trusted: string | undefined;
  /** How the change under check differs from it. */
  readonly changed: "no" | "added" | "removed" | "edited";
  /** The text the change proposes, where `changed` is `added` or `edited` and it can be read. */
  readonly proposed: string | undefined;
}

export interface AssessedPolicy {
  readonly policy: Policy;
  readonly facts: readonly PolicyFact[];
}

/**
 * The policy in force on the day `today` (`YYYY-MM-DD`, UTC). A trusted text that cannot be used throws `UsageError`
 * (`policy-invalid`): a run never goes on under another policy than the one that was written.
 */
export function assessPolicy(files: PolicyFiles, catalogue: RuleCatalogue, today: string): AssessedPolicy {
  const parsed = files.trusted === undefined ? undefined : parsePolicy(files.path, files.trusted, catalogue);
  return {
    policy: parsed?.policy ?? DEFAULT_POLICY,
    // In a change that edits the policy, the places of the policy in force are those of another text.
    facts: files.changed === "no" ? expiredFacts(parsed, today) : changeFacts(files, catalogue),
  };
}

function changeFacts(files: PolicyFiles, catalogue: RuleCatalogue): readonly PolicyFact[] {
  if (files.changed === "no") return [];
  const changed = { kind: "changed", how: files.changed, path: files.path } as const;
  const problems = files.changed === "removed" ? [] : problemsOf(files, catalogue);
  return problems.length > 0 ? [changed, { kind: "broken", path: files.path, problems }] : [changed];
}

function problemsOf({ path, proposed }: PolicyFiles, catalogue: RuleCatalogue): readonly Problem[] {
  if (proposed === undefined) return [{ message: "it cannot be read as a regular UTF-8 file" }];
  try {
    parsePolicy(path, proposed, catalogue);
    return [];
  } catch (error) {
    if (error instanceof UsageError) return error.problems;
    throw error;
  }
}

function expiredFacts(parsed: ParsedPolicy | undefined, today: string): readonly ExceptionExpired[] {
  if (parsed === undefined) return [];
  return CHECK_NAMES.flatMap((check) =>
    (parsed.policy[check]?.exceptions ?? []).flatMap((exception, index) => {
      const location = parsed.locate([check, "exceptions", index]);
      return isExpired(exception, today) ? [{ kind: "expired", check, exception, location } as const] : [];
    }),
  );
}
