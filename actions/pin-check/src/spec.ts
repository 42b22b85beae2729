// The declaration of the pin-check action.
import { defineAction } from "@lockstep/core";
import { CHECK_INPUTS, CHECK_OUTPUTS } from "@lockstep/runtime";

export const spec = defineAction({
  name: "pin-check",
  title: "lockstep pin-check",
  description: "Checks that everything a pipeline pulls in is pinned to what was reviewed.",
  branding: { icon: "lock", color: "blue" },
  inputs: CHECK_INPUTS,
  outputs: CHECK_OUTPUTS,
  permissions: { contents: "read" },
  phases: ["main"],
});
