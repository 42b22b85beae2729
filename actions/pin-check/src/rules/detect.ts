// Turns a judged reference into a detection that points at exactly the reference.
import type { Detection } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";

/** A detection on the reference itself: what it is, then why that is a finding. */
export function detect(judged: JudgedReference): Detection {
  const { file, reference, reason } = judged;
  return {
    message: `${reference.value || "An empty reference"}: ${reason}`,
    location: file.locate(reference.start, reference.end),
    subject: reference.value,
  };
}
