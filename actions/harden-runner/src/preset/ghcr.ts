// GitHub's container registry (GitHub's documentation, "Working with the Container registry").
import type { Preset } from "./preset.ts";

export const ghcr: Preset = {
  name: "ghcr",
  entries: [
    { line: "ghcr.io:443", reason: "Manifests and tokens of GitHub's container registry; also immutable actions." },
    { line: "pkg-containers.githubusercontent.com:443", reason: "The layers of its images." },
  ],
};
