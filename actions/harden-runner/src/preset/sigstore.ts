// Signing and verifying with Sigstore: the public instance (its signed `signing_config` and trusted root name the services)
// and the one that GitHub runs for private repositories.
import type { Preset } from "./preset.ts";

export const sigstore: Preset = {
  name: "sigstore",
  entries: [
    { line: "fulcio.sigstore.dev:443", reason: "Certificates of the public instance." },
    { line: "rekor.sigstore.dev:443", reason: "Transparency log, version 1." },
    {
      line: "*.rekor.sigstore.dev:443",
      reason: "Transparency log, version 2: each year has a log of its own, such as log2025-1.",
    },
    { line: "timestamp.sigstore.dev:443", reason: "Signed timestamps, which entries of log version 2 need." },
    { line: "tuf-repo-cdn.sigstore.dev:443", reason: "Trusted roots of the public instance." },
    { line: "fulcio.githubapp.com:443", reason: "Certificates of GitHub's instance." },
    { line: "timestamp.githubapp.com:443", reason: "Signed timestamps of GitHub's instance." },
    { line: "tuf-repo.github.com:443", reason: "Trusted roots of GitHub's instance." },
  ],
};
