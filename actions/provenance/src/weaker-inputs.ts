// What inputs take away from what provenance states without them.
import type { AttestInputs } from "./attest-inputs.ts";

export function weakerInputs({ reports, provenance }: Pick<AttestInputs, "reports" | "provenance">): readonly string[] {
  return [
    ...(reports.trim() === "none" ? ["The reports of the job were not bound (reports: none)."] : []),
    ...(provenance ? [] : ["No provenance was stated (provenance: false)."]),
  ];
}
