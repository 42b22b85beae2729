// pin-check: reads what a pipeline is made of, judges every reference, and reports. No globals, no output.
import { buildReport, type NotChecked, type Report, type Rule, type RuleDetection, type Subject } from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import type { JudgedReference } from "./reference/judge-reference.ts";
import { RULES } from "./rules/all-rules.ts";
import { missingLocalCode } from "./subjects/find-local-code.ts";
import { candidatesOf, readSubjects, type Subjects } from "./subjects/read-subjects.ts";

export interface PinCheckInputs {
  /** Files to look at, whatever their place; undefined means every workflow and action of the repository. */
  readonly given?: readonly string[] | undefined;
}

/** Runs every rule over every reference. Finding nothing to look at is `incomplete`, never a pass. */
export async function pinCheck(inputs: PinCheckInputs, ports: CheckPorts): Promise<Report> {
  const listed = await ports.files.list();
  const candidates = inputs.given?.map((path) => ({ path, kind: undefined })) ?? candidatesOf(listed);
  const subjects = await readSubjects(candidates, listed, ports);
  const missing = inputs.given ? [] : missingLocalCode(subjects.references, listed);
  const nothing = candidates.length === 0 ? [NOTHING_FOUND] : [];
  return buildReport({
    tool: "pin-check",
    settings: ports.settings,
    rules: RULES,
    detections: subjects.references.flatMap(detectAll),
    notChecked: [...subjects.notChecked, ...missing, ...nothing],
    subjects: subjects.references.map(toSubject),
    stats: countsOf(subjects),
    digest: ports.digest,
  });
}

const NOTHING_FOUND: NotChecked = {
  what: ".github/workflows",
  why: "there is no workflow and no action.yml to check; run this in a repository that has one",
};

function detectAll(judged: JudgedReference): readonly RuleDetection[] {
  return RULES.flatMap((rule: Rule<JudgedReference>) =>
    [...rule.check(judged)].map((detection) => ({ rule, detection })),
  );
}

function toSubject({ file, reference, verdict, reason }: JudgedReference): Subject {
  const location = file.locate(reference.start, reference.end);
  return { what: reference.value, kind: reference.site, verdict, reason, location };
}

/** How many files and references were looked at, and how many `uses:` among them. */
function countsOf({ files, references }: Subjects): Readonly<Record<string, number>> {
  const uses = references.filter(
    ({ reference }) => reference.site === "step" || reference.site === "reusable-workflow",
  );
  return { files, references: references.length, uses: uses.length };
}
