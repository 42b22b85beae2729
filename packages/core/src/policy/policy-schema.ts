// The declaration of the policy file. Parsing, error messages and the published JSON Schema all come from here.
import * as z from "zod/mini";
import type { CheckName, CheckPolicy } from "./policy.ts";

/**
 * The rule ids each check knows, so that a mistyped rule is an error and editors complete it. The section of a check that is
 * not listed is let through unread: whoever runs that check reads it.
 */
export type RuleCatalogue = Readonly<Partial<Record<CheckName, readonly string[]>>>;

const MAX_ENTRIES = 1000;

function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}

function text(description: string) {
  return described(z.string().check(z.minLength(1), z.maxLength(1000)), description);
}

function exceptionSchema(rules: readonly string[]) {
  return z.strictObject({
    rule: described(z.enum(rules), "The rule that is excepted."),
    file: z.optional(text("Glob over repository-relative paths. `*` stays within a folder, `**` crosses folders.")),
    subject: z.optional(text("Glob over what the finding is about, for example `actions/*@*`.")),
    reason: text("Why the exception is acceptable. Shown in every report."),
    expires: z.optional(described(z.iso.date(), "Last day on which the exception holds, YYYY-MM-DD in UTC.")),
  });
}

function checkSchema(rules: readonly string[]) {
  return z.strictObject({
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
  });
}

function sectionSchema(rules: readonly string[] | undefined, description: string) {
  const unread = z.pipe(
    z.any(),
    z.transform((): CheckPolicy | undefined => undefined),
  );
  return described(z.optional(rules ? checkSchema(rules) : unread), description);
}

/** The schema of a whole policy file for the given rules. */
export function policySchema(catalogue: RuleCatalogue) {
  return z.strictObject({
    version: described(z.literal(1), "Version of this file's format."),
    "fail-on": z.optional(
      described(z.enum(["error", "warning", "note"]), "The lowest severity that fails a run. Default: error."),
    ),
    "on-incomplete": z.optional(
      described(z.enum(["fail", "warn"]), "What happens when something could not be checked. Default: fail."),
    ),
    "pin-check": sectionSchema(catalogue["pin-check"], "Everything a pipeline pulls in is pinned."),
  });
}

/** The published JSON Schema (draft 2020-12) of the policy file. */
export function policyJsonSchema(catalogue: RuleCatalogue): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(policySchema(catalogue), { target: "draft-2020-12", io: "input" });
  return { ...schema, title: "lockstep policy", description: "The policy file of lockstep, `.github/lockstep.yml`." };
}
