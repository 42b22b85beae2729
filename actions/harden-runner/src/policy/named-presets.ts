// Which presets are wanted: those of the input and those of the policy.
import { nearest, PRESET_NAMES, type PresetName } from "@lockstep/core";

export interface NamedPresets {
  readonly names: readonly PresetName[];
  readonly problems: readonly string[];
}

const DEFAULT: readonly PresetName[] = ["github"];

/**
 * The presets named by the input (words between spaces, commas and line ends; `none` for none) and by the policy, each once
 * in the order of `PRESET_NAMES`. Where both say nothing, `github`.
 */
export function namedPresets(input: string, policy: readonly PresetName[] | undefined): NamedPresets {
  const words = input.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0 && policy === undefined) return { names: DEFAULT, problems: [] };
  const wanted = new Set<string>([...words, ...(policy ?? [])]);
  const mixed = words.includes("none") && words.length > 1 ? ["presets: `none` stands alone"] : [];
  const unknown = words.filter((word) => word !== "none" && !PRESET_NAMES.some((name) => name === word));
  return {
    names: PRESET_NAMES.filter((name) => wanted.has(name)),
    problems: [...mixed, ...unknown.map(unknownPreset)],
  };
}

function unknownPreset(word: string): string {
  const meant = nearest(word, PRESET_NAMES);
  const cure = meant ? `did you mean \`${meant}\`?` : `known: ${PRESET_NAMES.join(", ")}`;
  return `presets: ${JSON.stringify(word)} is none; ${cure}`;
}
