// Generates an action's metadata file from its declaration.
import { Document } from "yaml";
import type { Input } from "./input.ts";
import type { ActionSpec, Phase } from "./spec.ts";

/**
 * The text of `action.yml` ("Metadata syntax for GitHub Actions"). `bundle` is the path of the action's folder of bundles,
 * relative to the metadata file.
 */
export function renderActionYml(spec: ActionSpec, bundle: string): string {
  const runs = Object.fromEntries(spec.phases.map((phase: Phase) => [phase, `${bundle}/${phase}.js`]));
  const document = new Document({
    name: spec.title,
    description: spec.description,
    author: "lockstep",
    branding: { icon: spec.branding.icon, color: spec.branding.color },
    inputs: mapValues(spec.inputs, (input) => ({
      description: input.description,
      required: false,
      default: defaultText(input),
    })),
    outputs: mapValues(spec.outputs, (description) => ({ description })),
    runs: { using: "node24", ...runs },
  });
  document.commentBefore = " Generated from src/spec.ts by `npm run generate`. Do not edit.";
  return document.toString({ lineWidth: 0 });
}

/** The default as the metadata file and the documentation write it. */
export function defaultText(input: Input): string {
  return String(input.default);
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
