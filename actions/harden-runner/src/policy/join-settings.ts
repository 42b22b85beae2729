// Joins what several people say about one setting: the strictest word holds, so that nobody can weaken another's.
import { defaultContainers, HARDEN_CHOICES, HARDEN_DEFAULTS, type HardenChoices } from "@lockstep/core";

type Name = keyof typeof HARDEN_CHOICES;
export type Settings = { readonly [Key in Name]: (typeof HARDEN_CHOICES)[Key][number] };

/** From the mildest word to the strictest. */
const ORDERS: { readonly [Key in Name]: readonly Settings[Key][] } = HARDEN_CHOICES;

/** The settings in force for what was said. */
export function joinSettings(said: readonly HardenChoices[]): Settings {
  const sudo = pick("sudo", said);
  return {
    mode: pick("mode", said),
    tls: pick("tls", said),
    sudo,
    containers: pick("containers", said, defaultContainers(sudo)),
    memory: pick("memory", said),
    "file-integrity": pick("file-integrity", said),
    "on-block": pick("on-block", said),
    "on-tamper": pick("on-tamper", said),
    "on-unsupported": pick("on-unsupported", said),
  };
}

function pick<Key extends Name>(
  name: Key,
  said: readonly HardenChoices[],
  fallback: Settings[Key] = HARDEN_DEFAULTS[name],
) {
  return ORDERS[name].findLast((word) => said.some((choices) => choices[name] === word)) ?? fallback;
}
