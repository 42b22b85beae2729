// Artifacts and caches wherever GitHub puts them. Wider than it sounds: see the reason.
import type { Preset } from "./preset.ts";

export const githubArtifacts: Preset = {
  name: "github-artifacts",
  entries: [
    {
      line: "*.blob.core.windows.net:443",
      reason:
        "GitHub documents this wildcard for artifacts, caches and logs. Anybody can have storage there, so data can leave by it; the preset github names the accounts that GitHub is known to use.",
    },
  ],
};
