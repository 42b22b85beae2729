// What the inputs of the step take away from the protection that the policy or the defaults give.
import { type HardenRunnerPolicy, type InputsOf, linesOf } from "@lockstep/core";
import { formatEndpoint } from "../endpoint/format-endpoint.ts";
import { parseEndpoints } from "../endpoint/parse-endpoints.ts";
import type { spec } from "../spec.ts";
import { namedPresets } from "./named-presets.ts";
import type { ResolvedPolicy } from "./resolve-policy.ts";

type Inputs = Pick<InputsOf<typeof spec>, "allowed-endpoints" | "may-change" | "presets">;

/** More are counted. */
const MAX_NAMED = 10;

/** Sentences for the evidence. Where no policy speaks of this action, the inputs are all there is. */
export function weakerProtection(
  inputs: Inputs,
  section: HardenRunnerPolicy | undefined,
  { policy, onUnsupported }: Pick<ResolvedPolicy, "policy" | "onUnsupported">,
): readonly string[] {
  return [
    ...(policy.mode === "audit" ? ["Nothing was blocked (mode: audit)."] : []),
    ...milder("tls", policy.tls, "sni", section),
    ...(policy.integrity === "off" ? milder("file-integrity", "off", "report", section) : []),
    ...milder("on-tamper", policy.onTamper, "fail", section),
    ...milder("on-unsupported", onUnsupported, "fail", section),
    ...(section === undefined ? [] : beyond(inputs, section)),
  ];
}

/** A word that is milder than the default, unless the policy itself says it. */
function milder(
  name: "tls" | "file-integrity" | "on-tamper" | "on-unsupported",
  word: string,
  normal: string,
  section: HardenRunnerPolicy | undefined,
): readonly string[] {
  return word === normal || section?.[name] === word ? [] : [`The inputs say ${name}: ${word}.`];
}

function beyond(inputs: Inputs, section: HardenRunnerPolicy): readonly string[] {
  const endpoints = without(
    linesIn(inputs["allowed-endpoints"].split(/\r?\n/)),
    linesIn(section["allowed-endpoints"] ?? []),
  );
  const presets = without(namedPresets(inputs.presets, []).names, namedPresets("", section.presets).names);
  const files = without(linesOf(inputs["may-change"]), section["may-change"] ?? []);
  return [
    ...(endpoints.length === 0 ? [] : [`The inputs allow what the policy does not: ${list(endpoints)}.`]),
    ...(presets.length === 0 ? [] : [`The inputs name presets that the policy does not: ${list(presets)}.`]),
    ...(files.length === 0 ? [] : [`The inputs let files change that the policy does not: ${list(files)}.`]),
  ];
}

/** As the rules know them, so that two ways to write one endpoint are the same. */
function linesIn(lines: readonly string[]): readonly string[] {
  return parseEndpoints(lines, () => "").endpoints.map(formatEndpoint);
}

function without(given: readonly string[], allowed: readonly string[]): readonly string[] {
  const known = new Set(allowed);
  return [...new Set(given)].filter((one) => !known.has(one));
}

function list(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return names.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
