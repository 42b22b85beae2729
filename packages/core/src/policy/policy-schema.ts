// The declaration of the policy file. Parsing, error messages and the published JSON Schema all come from here.
import * as z from "zod/mini";
import { hardenRunnerSchema } from "./harden-runner-schema.ts";
import { lockablePaths, openLockPaths } from "./inherit/lockable-paths.ts";
import { POLICY_REFERENCE } from "./inherit/policy-reference.ts";
import { type CheckName, INSTALL_TOOLS } from "./policy.ts";
import { described, MAX_ENTRIES, text, texts } from "./schema-parts.ts";
import { verifyArtifactSchema } from "./verify-artifact-schema.ts";

/**
 * The rule ids each check knows, so that a mistyped rule is an error and editors complete it. The section of a check that is
 * not listed is let through unread: whoever runs that check reads it.
 */
export type RuleCatalogue = Readonly<Partial<Record<CheckName, readonly string[]>>>;

function exceptionSchema(rules: readonly string[]) {
  return z.strictObject({
    rule: described(z.enum(rules), "The rule that is excepted."),
    file: z.optional(text("Glob over repository-relative paths. `*` stays within a folder, `**` crosses folders.")),
    subject: z.optional(text("Glob over what the finding is about, for example `actions/*@*`.")),
    reason: text("Why the exception is acceptable. Shown in every report."),
    expires: z.optional(described(z.iso.date(), "Last day on which the exception holds, YYYY-MM-DD in UTC.")),
  });
}

/** What every check's section may hold. */
function commonShape(rules: readonly string[]) {
  return {
    rules: z.optional(
      described(
        z.partialRecord(z.enum(rules), z.enum(["error", "warning", "note", "off"])),
        "Severities that differ from the rules' own. `off` switches a rule off, and every report says so.",
      ),
    ),
    exceptions: z.optional(
      described(
        z.array(exceptionSchema(rules)).check(z.maxLength(MAX_ENTRIES)),
        "Findings that are accepted, each with its reason.",
      ),
    ),
    "ignore-comments": z.optional(
      described(
        z.enum(["merged", "any", "none"]),
        "Which `lockstep: ignore[rule] reason` comments count: those the base commit has too, any, or none. Default: merged.",
      ),
    ),
    baseline: z.optional(
      described(
        z.enum(["none", "base-commit"]),
        "With `base-commit`, findings that the base commit has already do not fail a change. Default: none; of secret-scan: base-commit.",
      ),
    ),
  };
}

function pinCheckSchema(rules: readonly string[]) {
  return z.strictObject({
    ...commonShape(rules),
    online: z.optional(
      described(z.boolean(), "Ask GitHub for evidence that the evidence file does not hold. Default: false."),
    ),
    "min-age": z.optional(
      described(
        z.int().check(z.minimum(0), z.maximum(3650)),
        "Days a release must have been out before it is used. Judged by evidence; `--update` waits 7 days where nothing is said.",
      ),
    ),
    "allowed-owners": z.optional(texts("Owners, or globs over `owner/repository`, that may be used.")),
    "allowed-registries": z.optional(texts("Registries, or globs over `registry/name`, that images may come from.")),
    "install-grades": z.optional(
      described(
        z.partialRecord(z.enum(INSTALL_TOOLS), z.enum(["unversioned", "exact", "locked"])),
        "How well each tool's install commands must be pinned. `unversioned`: anything goes; `exact`: one version; `locked`: a lockfile or a hash. Default: exact, for apt unversioned.",
      ),
    ),
  });
}

function secretScanSchema(rules: readonly string[]) {
  return z.strictObject({
    ...commonShape(rules),
    "exclude-paths": z.optional(
      texts(
        "Globs over paths that are not scanned, for example `vendor/**`. The report says how many files that were.",
      ),
    ),
    "gitleaks-baseline": z.optional(
      text("A report of gitleaks in JSON, relative to the repository root. What it lists is known and does not count."),
    ),
  });
}

/** The section of a check that is not run is let through unread. */
function sectionSchema<Section>(schema: z.ZodMiniType<Section> | undefined, description: string) {
  const unread = z.pipe(
    z.any(),
    z.transform((): Section | undefined => undefined),
  );
  return described(z.optional(schema ?? unread), description);
}

/** What `locked` may hold: the paths that are known, for editors to complete, and those with names of the user's. */
function lockedSchema(catalogue: RuleCatalogue) {
  const path = z.union([
    z.enum(lockablePaths(catalogue)),
    z.string().check(z.maxLength(1000), z.regex(openLockPaths(catalogue))),
  ]);
  return described(
    z.array(path).check(z.maxLength(MAX_ENTRIES)),
    "Keys and sections that a policy which extends this one may tighten but not loosen, for example `fail-on` or `pin-check.rules`.",
  );
}

/** The schema of a whole policy file for the given rules. */
export function policySchema(catalogue: RuleCatalogue) {
  return z.strictObject({
    version: described(z.literal(1), "Version of this file's format."),
    extends: z.optional(
      described(
        z.string().check(z.maxLength(1000), z.regex(POLICY_REFERENCE)),
        "The policy that this one adds to: `owner/repository/path@` and the full id of a commit.",
      ),
    ),
    locked: z.optional(lockedSchema(catalogue)),
    "fail-on": z.optional(
      described(z.enum(["error", "warning", "note"]), "The lowest severity that fails a run. Default: error."),
    ),
    "on-incomplete": z.optional(
      described(z.enum(["fail", "warn"]), "What happens when something could not be checked. Default: fail."),
    ),
    "pin-check": sectionSchema(
      catalogue["pin-check"] && pinCheckSchema(catalogue["pin-check"]),
      "Settings of pin-check: everything a pipeline pulls in is pinned, genuine and known.",
    ),
    "secret-scan": sectionSchema(
      catalogue["secret-scan"] && secretScanSchema(catalogue["secret-scan"]),
      "Settings of secret-scan: no credential lies in the tree, its history or a change.",
    ),
    // Always read: it needs no catalogue, and whoever proposes a section that cannot be used is told before a job runs under it.
    "harden-runner": sectionSchema(hardenRunnerSchema(), "Settings of harden-runner: what a job may reach and do."),
    "verify-artifact": sectionSchema(
      verifyArtifactSchema(),
      "Settings of verify-artifact: who must have signed an artifact, and what must be attested of it.",
    ),
  });
}

/** The published JSON Schema (draft 2020-12) of the policy file. */
export function policyJsonSchema(catalogue: RuleCatalogue): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(policySchema(catalogue), { target: "draft-2020-12", io: "input" });
  return { ...schema, title: "lockstep policy", description: "The policy file of lockstep, `.github/lockstep.yml`." };
}
