// The declaration of the gate, the action at the root of the repository.
import { defineAction } from "@lockstep/core";
import { CHECK_INPUTS, CHECK_OUTPUTS, EVIDENCE_INPUTS, FINGERPRINT_INPUTS, FIX_OUTPUTS } from "@lockstep/runtime";

export const spec = defineAction({
  name: "gate",
  title: "lockstep gate",
  description: "Runs every static check of lockstep in one step, under one policy.",
  branding: { icon: "shield", color: "blue" },
  inputs: { ...CHECK_INPUTS, ...EVIDENCE_INPUTS, ...FINGERPRINT_INPUTS },
  outputs: { ...CHECK_OUTPUTS, ...FIX_OUTPUTS },
  permissions: { contents: "read" },
  phases: ["main"],
});
