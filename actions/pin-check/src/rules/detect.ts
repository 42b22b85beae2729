// Turns a judged reference into a detection that points at exactly the reference.
import type { Detection } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";

/** A detection on the reference itself: what it is, then why that is a finding. */
export function detect(judged: JudgedReference): Detection {
  const { file, reference, value, reason } = judged;
  const written = value === reference.value ? "" : ` (from ${reference.value})`;
  return {
    message: `${value || "An empty reference"}${written}: ${reason}`,
    location: file.locate(reference.start, reference.end),
    subject: value,
  };
}
