// The declaration of the pin-check action.
import { defineAction, flag } from "@lockstep/core";
import { CHECK_INPUTS, CHECK_OUTPUTS, EVIDENCE_INPUTS, FIX_OUTPUTS } from "@lockstep/runtime";

export const spec = defineAction({
  name: "pin-check",
  title: "lockstep pin-check",
  description: "Checks that everything a pipeline pulls in is pinned, genuine and known.",
  branding: { icon: "lock", color: "blue" },
  inputs: {
    ...CHECK_INPUTS,
    ...EVIDENCE_INPUTS,
    "refresh-evidence": flag({
      description:
        "Asks GitHub for all evidence again and writes the evidence file into the working tree, for a scheduled run to commit. Implies `online`.",
      default: false,
    }),
  },
  outputs: { ...CHECK_OUTPUTS, ...FIX_OUTPUTS },
  permissions: { contents: "read" },
  phases: ["main"],
});
