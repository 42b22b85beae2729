// Adding files to releases (GitHub's REST documentation, "Upload a release asset"). Of use to the job that publishes, and to no other.
import type { Preset } from "./preset.ts";

export const githubReleases: Preset = {
  name: "github-releases",
  entries: [
    {
      line: "uploads.github.com:443",
      reason: "Takes files for releases. Whoever has a token for any repository can leave data there.",
    },
  ],
};
