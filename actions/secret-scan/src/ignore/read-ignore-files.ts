// Reads every file of a repository that says what to ignore, this suite's own and those of peers. It is called for the
// commit that is trusted and, on a change, once more for what the change proposes.
import { type Secret, type SourceFile, UsageError } from "@lockstep/core";
import { type PlacedNote, placeNote } from "../compat/config-note.ts";
import type { CustomRule } from "../compat/custom-rule.ts";
import { readDetectSecretsBaseline } from "../compat/detect-secrets-baseline.ts";
import { readGitleaksBaseline } from "../compat/gitleaks-baseline.ts";
import type { GitleaksConfig, LoadFile } from "../compat/gitleaks-config.ts";
import { readGitleaksIgnore } from "../compat/gitleaks-ignore.ts";
import type { Provider } from "../rule/secret-rule.ts";
import { type Baseline, parseBaseline } from "./baseline-file.ts";
import { baselineList } from "./baseline-list.ts";
import type { IgnoreList } from "./ignore-list.ts";

/** Where the baseline lies unless an input says otherwise. */
export const BASELINE_PATH = ".github/lockstep.secrets-baseline";

export interface IgnoreFileOptions {
  /** The key of keyed fingerprints, if the user gave one. */
  readonly key: Secret | undefined;
  /** Of this suite: gitleaks' configuration may name their rules. */
  readonly providers: readonly Provider[];
  readonly baselinePath?: string;
  /** A gitleaks report in JSON that is named by an input. */
  readonly gitleaksBaseline?: string;
}

export interface IgnoreFiles {
  /** In the order in which they are asked. */
  readonly lists: readonly IgnoreList[];
  readonly customRules: readonly CustomRule[];
  /** gitleaks' configuration and the files it extends, the configuration first: what other threads make the rules from. */
  readonly config: readonly SourceFile[];
  /** To be updated with `updateBaseline`; undefined where there is none. */
  readonly baseline: Baseline | undefined;
  /** What has no effect here, for people. */
  readonly notes: readonly PlacedNote[];
}

/** Files that do not exist are none. Throws a UsageError for one that cannot be used, or that an input names in vain. */
export async function readIgnoreFiles(load: LoadFile, options: IgnoreFileOptions): Promise<IgnoreFiles> {
  const own = await load(options.baselinePath ?? BASELINE_PATH);
  const baseline = own && parseBaseline(own);
  const { read, files } = await readConfig(load, options.providers);
  const lists = [
    own && baseline && baselineList(own.path, baseline, options.key),
    read?.ignores,
    await readIf(load, ".gitleaksignore", readGitleaksIgnore),
    await readIf(load, ".betterleaksignore", readGitleaksIgnore),
    await readIf(load, ".secrets.baseline", readDetectSecretsBaseline),
    await readNamed(load, options.gitleaksBaseline),
  ];
  return {
    lists: lists.filter((list) => list !== undefined),
    customRules: read?.customRules ?? [],
    config: files,
    baseline,
    notes: (read?.notes ?? []).map((note) => placeNote(note, files)),
  };
}

interface ReadConfig {
  readonly read: GitleaksConfig | undefined;
  readonly files: readonly SourceFile[];
}

async function readConfig(load: LoadFile, providers: readonly Provider[]): Promise<ReadConfig> {
  const config = await load(".gitleaks.toml");
  if (config === undefined) return { read: undefined, files: [] };
  const files = [config];
  const keep: LoadFile = async (path) => {
    const file = await load(path);
    if (file) files.push(file);
    return file;
  };
  // The regular expression engine takes a while to load, and most repositories do not need it.
  const { readGitleaksConfig } = await import("../compat/gitleaks-config.ts");
  return { read: await readGitleaksConfig(config, keep, providers), files };
}

async function readIf(load: LoadFile, path: string, read: (file: SourceFile) => IgnoreList) {
  const file = await load(path);
  return file && read(file);
}

async function readNamed(load: LoadFile, path: string | undefined): Promise<IgnoreList | undefined> {
  const list = path === undefined ? undefined : await readIf(load, path, readGitleaksBaseline);
  if (path !== undefined && list === undefined) {
    throw new UsageError("policy-unreadable", `the gitleaks baseline ${path} does not exist`, {
      hint: "Name a file of the repository, relative to its root; on a change it must be on the base branch.",
    });
  }
  return list;
}
