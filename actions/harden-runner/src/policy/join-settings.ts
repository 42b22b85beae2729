// Joins what several people say about one setting: the strictest word holds, so that nobody can weaken another's.
import { HARDEN_CHOICES, type HardenChoices } from "@lockstep/core";

type Name = keyof typeof HARDEN_CHOICES;
export type Settings = { readonly [Key in Name]: (typeof HARDEN_CHOICES)[Key][number] };

/** From the mildest word to the strictest. */
const ORDERS: { readonly [Key in Name]: readonly Settings[Key][] } = HARDEN_CHOICES;

/** What holds where nobody says anything. */
const DEFAULTS: Settings = {
  mode: "block",
  tls: "sni",
  sudo: "keep",
  containers: "keep",
  memory: "keep",
  "file-integrity": "report",
  "on-block": "continue",
  "on-tamper": "fail",
  "on-unsupported": "fail",
};

/**
 * The settings in force for what was said. Without sudo the default for containers is `filter`: a container that mounts the
 * machine's root folder would give sudo back (CVE-2025-32955).
 */
export function joinSettings(said: readonly HardenChoices[]): Settings {
  const sudo = pick("sudo", said);
  return {
    mode: pick("mode", said),
    tls: pick("tls", said),
    sudo,
    containers: pick("containers", said, sudo === "disable" ? "filter" : DEFAULTS.containers),
    memory: pick("memory", said),
    "file-integrity": pick("file-integrity", said),
    "on-block": pick("on-block", said),
    "on-tamper": pick("on-tamper", said),
    "on-unsupported": pick("on-unsupported", said),
  };
}

function pick<Key extends Name>(name: Key, said: readonly HardenChoices[], fallback: Settings[Key] = DEFAULTS[name]) {
  return ORDERS[name].findLast((word) => said.some((choices) => choices[name] === word)) ?? fallback;
}
