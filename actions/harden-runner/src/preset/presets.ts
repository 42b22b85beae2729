// All presets by name.
import type { PresetName } from "@lockstep/core";
import { apt } from "./apt.ts";
import { cargo } from "./cargo.ts";
import { docker } from "./docker.ts";
import { ghcr } from "./ghcr.ts";
import { github } from "./github.ts";
import { githubArtifacts } from "./github-artifacts.ts";
import { githubReleases } from "./github-releases.ts";
import { go } from "./go.ts";
import { maven } from "./maven.ts";
import { npm } from "./npm.ts";
import { pip } from "./pip.ts";
import type { Preset } from "./preset.ts";
import { rubygems } from "./rubygems.ts";
import { sigstore } from "./sigstore.ts";

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  github,
  "github-artifacts": githubArtifacts,
  "github-releases": githubReleases,
  ghcr,
  sigstore,
  npm,
  pip,
  go,
  cargo,
  maven,
  rubygems,
  apt,
  docker,
};
