// Every action of the repository, with its declaration, its rules and the place of its metadata file.
import type { ActionSpec, Rule } from "@lockstep/core";
import { spec as gate } from "@lockstep/gate";
import { spec as hardenRunner } from "@lockstep/harden-runner";
import { PIN_CHECK, spec as pinCheck } from "@lockstep/pin-check";
import { spec as provenance } from "@lockstep/provenance";
import { spec as secretScan } from "@lockstep/secret-scan";
import { spec as signArtifact } from "@lockstep/sign-artifact";
import { spec as verifyArtifact } from "@lockstep/verify-artifact";
import { IGNORE_RULES } from "../actions/secret-scan/src/rule/ignore-rules.ts";

export interface ActionEntry {
  readonly spec: ActionSpec;
  /** The rules that have a page each: none for the gate, which has only those of its checks, nor those for credentials. */
  readonly rules: readonly Rule<never>[];
  /** Where action.yml lies, relative to the repository root. The gate is the action at the root. */
  readonly manifest: string;
}

export const ACTIONS: readonly ActionEntry[] = [
  { spec: gate, rules: [], manifest: "action.yml" },
  { spec: pinCheck, rules: PIN_CHECK.rules, manifest: "actions/pin-check/action.yml" },
  { spec: hardenRunner, rules: [], manifest: "actions/harden-runner/action.yml" },
  { spec: secretScan, rules: IGNORE_RULES, manifest: "actions/secret-scan/action.yml" },
  { spec: signArtifact, rules: [], manifest: "actions/sign-artifact/action.yml" },
  { spec: provenance, rules: [], manifest: "actions/provenance/action.yml" },
  { spec: verifyArtifact, rules: [], manifest: "actions/verify-artifact/action.yml" },
];
