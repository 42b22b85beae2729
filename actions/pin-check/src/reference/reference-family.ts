// The family of references: every action, workflow and image that the repository's own files name.
import { isUse, type NotChecked, notCheckedAt, type Rule, type Subject } from "@lockstep/core";
import { openQuestions } from "../evidence/cases/open-questions.ts";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detectAll, type Family } from "../family.ts";
import { REFERENCE_RULES } from "../rules/reference-rules.ts";

/** Judges the cases by every rule about references. */
export function judgeReferences(cases: readonly ReferenceCase[]): Family {
  const rules: readonly Rule<ReferenceCase>[] = REFERENCE_RULES;
  const uses = cases.filter(({ reference }) => isUse(reference.site));
  return {
    detections: detectAll(rules, cases),
    subjects: cases.map(toSubject),
    notChecked: cases.flatMap(toNotChecked),
    stats: { references: cases.length, uses: uses.length },
  };
}

function toSubject({ file, reference, value, verdict, reason }: ReferenceCase): Subject {
  const location = file.locate(reference.start, reference.end);
  return { what: value, kind: reference.site, verdict, reason, location };
}

function toNotChecked(subject: ReferenceCase): readonly NotChecked[] {
  const { file, reference, value } = subject;
  return openQuestions(subject).map((why) =>
    notCheckedAt(file.locate(reference.start, reference.end), `${value}: ${why}`),
  );
}
