// Tells by the names of files which package managers a repository uses. It reads no file.
import { PRESET_NAMES, type PresetName } from "@lockstep/core";

/** A package manager and the files that it was found by. */
export interface FoundManager {
  readonly name: string;
  /** What its downloads are called in the policy of harden-runner. */
  readonly preset: PresetName;
  readonly paths: readonly string[];
}

interface Manager {
  readonly name: string;
  readonly preset: PresetName;
  /** Of files. */
  readonly names: readonly string[];
  /** Of files, where the names vary. */
  readonly pattern?: RegExp;
  /** A manifest that many managers share: it counts where nothing else speaks for the preset. */
  readonly shared?: true;
}

const MANAGERS: readonly Manager[] = [
  { name: "npm", preset: "npm", names: ["package-lock.json", "npm-shrinkwrap.json"] },
  { name: "pnpm", preset: "npm", names: ["pnpm-lock.yaml"] },
  { name: "yarn", preset: "npm", names: ["yarn.lock"] },
  { name: "bun", preset: "npm", names: ["bun.lock", "bun.lockb"] },
  { name: "npm without a lock file", preset: "npm", names: ["package.json"], shared: true },
  { name: "poetry", preset: "pip", names: ["poetry.lock"] },
  { name: "uv", preset: "pip", names: ["uv.lock"] },
  { name: "pipenv", preset: "pip", names: ["Pipfile.lock", "Pipfile"] },
  { name: "pdm", preset: "pip", names: ["pdm.lock"] },
  {
    name: "pip",
    preset: "pip",
    names: ["setup.py", "setup.cfg"],
    pattern: /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/i,
  },
  { name: "Python without a lock file", preset: "pip", names: ["pyproject.toml"], shared: true },
  { name: "go", preset: "go", names: ["go.mod", "go.work"] },
  { name: "cargo", preset: "cargo", names: ["Cargo.lock", "Cargo.toml"] },
  { name: "maven", preset: "maven", names: ["pom.xml"] },
  {
    name: "gradle",
    preset: "maven",
    names: ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"],
  },
  { name: "gem", preset: "rubygems", names: ["Gemfile", "Gemfile.lock", "gems.rb"], pattern: /\.gemspec$/ },
  {
    name: "docker",
    preset: "docker",
    names: ["Dockerfile", "Containerfile", "docker-bake.hcl"],
    pattern: /^(?:Dockerfile\..+|.+\.Dockerfile|(?:docker-)?compose(?:[.-].*)?\.ya?ml)$/,
  },
];

/** Folders of copies, samples and test data: no job of this repository installs from them. */
const LEFT_ALONE = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures|__fixtures__|examples?|tests?)\//;

/** Longer names are no manifest's. It bounds the patterns, too. */
const MAX_NAME = 255;

/** Every manager that `paths` (relative to the root) speak for, in a fixed order. */
export function findPackageManagers(paths: readonly string[]): readonly FoundManager[] {
  const found = new Map<Manager, string[]>(MANAGERS.map((manager) => [manager, []]));
  for (const path of paths) {
    if (LEFT_ALONE.test(path)) continue;
    const manager = managerOf(path.slice(path.lastIndexOf("/") + 1));
    if (manager) found.get(manager)?.push(path);
  }
  const present = [...found].filter(([, own]) => own.length > 0);
  const settled = new Set(present.flatMap(([{ preset, shared }]) => (shared ? [] : [preset])));
  return present
    .filter(([{ preset, shared }]) => !(shared && settled.has(preset)))
    .map(([{ name, preset }, own]) => ({ name, preset, paths: own }));
}

function managerOf(name: string): Manager | undefined {
  if (name.length > MAX_NAME) return undefined;
  return MANAGERS.find(({ names, pattern }) => names.includes(name) || pattern?.test(name) === true);
}

/** What harden-runner's policy starts with: GitHub itself, and what the managers download from. In the order of the presets. */
export function presetsFor(managers: readonly FoundManager[]): readonly PresetName[] {
  const wanted = new Set<PresetName>(["github", ...managers.map(({ preset }) => preset)]);
  return PRESET_NAMES.filter((name) => wanted.has(name));
}
