// Reads `.gitleaks.toml` and what it extends (format: gitleaks README, "Configuration"): the rules a user has added, and
// what the user allows. Rules of this suite are not replaced by it.
import { type SourceFile, UsageError } from "@lockstep/core";
import { parse, TomlError } from "smol-toml";
import type { IgnoreList } from "../ignore/ignore-list.ts";
import { invalidFile, problemAt } from "../ignore/invalid-file.ts";
import type { Provider } from "../rule/secret-rule.ts";
import type { ConfigNote } from "./config-note.ts";
import { ConfigRemarks, ConfigTable } from "./config-table.ts";
import type { CustomRule } from "./custom-rule.ts";
import { buildRules } from "./custom-rules.ts";
import { type Allowlist, allows } from "./gitleaks-allowlist.ts";
import { extendRule, type RuleSpec, readAllowlists, readRule } from "./gitleaks-rule.ts";
import { RuleNames } from "./rule-names.ts";

export interface GitleaksConfig {
  readonly title: string;
  /** Whether gitleaks' own rules are asked for. Ours run anyway: a configuration without rules must not mean a scan for nothing. */
  readonly usesDefault: boolean;
  readonly customRules: readonly CustomRule[];
  /** All allowlists, and the rules that are switched off, as one list. */
  readonly ignores: IgnoreList;
  /** What has no effect here, for people. */
  readonly notes: readonly ConfigNote[];
}

/** Reads a file of the repository, at the commit that is trusted, under the path it is asked by; undefined if there is none. */
export type LoadFile = (path: string) => Promise<SourceFile | undefined>;

interface Layer {
  readonly title: string;
  readonly usesDefault: boolean;
  readonly disabled: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSpec>;
  /** Ids of all rules that stand in a file, those that another file switches off included. */
  readonly defined: readonly string[];
  readonly allowlists: readonly Allowlist[];
  readonly notes: readonly ConfigNote[];
}

const MAX_BYTES = 1024 * 1024;
const MAX_TOML_DEPTH = 50;
const MAX_RULES = 2_000;
/** Files that are extended one by the other, as in gitleaks. */
const MAX_EXTENDS = 2;
const HINT = "Correct the file. Expressions are those of Go: https://pkg.go.dev/regexp/syntax.";

/**
 * Throws a UsageError `policy-invalid` that names every rule and key that is wrong, or `policy-unreadable` for a missing
 * file. `providers` are those of this suite, whose rules the configuration may name.
 */
export async function readGitleaksConfig(
  file: SourceFile,
  load: LoadFile,
  providers: readonly Provider[],
): Promise<GitleaksConfig> {
  const { title, usesDefault, disabled, rules, defined, allowlists, notes } = await readLayer(file, load, MAX_EXTENDS);
  const specs = [...rules.values()];
  const built = buildRules(specs);
  const names = new RuleNames(new Set(defined), providers);
  const all = [...allowlists, ...specs.flatMap((rule) => rule.allowlists)];
  const named = [...disabled, ...all.flatMap((allowlist) => allowlist.rules)];
  return {
    title,
    usesDefault,
    customRules: built.rules,
    ignores: ignoresOf(file.path, all, disabled, names),
    notes: [...notes, ...built.notes, ...names.unknownOf(named)],
  };
}

async function readLayer(file: SourceFile, load: LoadFile, depth: number): Promise<Layer> {
  const remarks = new ConfigRemarks();
  const table = new ConfigTable(parseToml(file), file.path, remarks);
  const extend = table.table("extend", `${file.path}, extend`);
  const path = extend?.text("path");
  const rules = readRules(table);
  const own: Layer = {
    title: table.text("title") ?? "",
    usesDefault: extend?.flag("useDefault") ?? false,
    disabled: extend?.texts("disabledRules") ?? [],
    rules,
    defined: [...rules.keys()],
    allowlists: readAllowlists(table, undefined),
    notes: remarks.notes,
  };
  // Known keys without an effect here.
  table.text("description");
  table.text("minVersion");
  extend?.end();
  table.end();
  if (remarks.problems.length > 0) {
    throw invalidFile(
      file.path,
      HINT,
      remarks.problems.map((message) => problemAt(file.path, 1, message)),
    );
  }
  if (path === undefined) return own;
  if (depth > 0) return extendLayer(await readBase(file, path, load, depth), own);
  const text = `${file.path}: what it extends is not read, because ${MAX_EXTENDS} files extend one another already`;
  return { ...own, notes: [...own.notes, { text, trail: ["extend", path] }] };
}

function readRules(table: ConfigTable): ReadonlyMap<string, RuleSpec> {
  const tables = table.tables("rules", "rule");
  if (tables.length > MAX_RULES) table.refuse("rules", `must be at most ${MAX_RULES}`);
  const rules = new Map<string, RuleSpec>();
  for (const each of tables.slice(0, MAX_RULES)) {
    const rule = readRule(each);
    if (rule && rules.has(rule.id)) each.note("a rule of this id stands before it; the last one counts");
    if (rule) rules.set(rule.id, rule);
  }
  return rules;
}

function parseToml({ path, text }: SourceFile): object {
  if (text.length > MAX_BYTES)
    throw invalidFile(path, HINT, [problemAt(path, 1, `it is larger than ${MAX_BYTES} bytes`)]);
  try {
    return parse(text, { maxDepth: MAX_TOML_DEPTH });
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown;
    throw invalidFile(path, HINT, [problemAt(path, thrown.line, "not valid TOML")]);
  }
}

async function readBase(file: SourceFile, path: string, load: LoadFile, depth: number): Promise<Layer> {
  const inside = insideRepository(path);
  const base = inside === undefined ? undefined : await load(inside);
  if (base !== undefined) return await readLayer(base, load, depth - 1);
  throw new UsageError("policy-unreadable", `${file.path} extends a file that cannot be read`, {
    hint: "Name a file of the repository, relative to its root.",
  });
}

/** The path without its detours; undefined if it leads out of the repository. */
function insideRepository(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === ".." && parts.pop() === undefined) return undefined;
    if (part !== "." && part !== ".." && part !== "") parts.push(part);
  }
  return path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.length === 0 ? undefined : parts.join("/");
}

function extendLayer(base: Layer, own: Layer): Layer {
  // What is switched off is what is extended: a rule of that name in the file itself is meant to take its place.
  const rules = new Map([...base.rules].filter(([id]) => !own.disabled.includes(id)));
  for (const [id, rule] of own.rules) {
    const inherited = rules.get(id);
    rules.set(id, inherited ? extendRule(inherited, rule) : rule);
  }
  return {
    title: own.title || base.title,
    usesDefault: own.usesDefault || base.usesDefault,
    disabled: [...base.disabled, ...own.disabled],
    rules,
    defined: [...base.defined, ...own.defined],
    allowlists: [...base.allowlists, ...own.allowlists],
    notes: [...base.notes, ...own.notes],
  };
}

function ignoresOf(
  file: string,
  allowlists: readonly Allowlist[],
  disabled: readonly string[],
  names: RuleNames,
): IgnoreList {
  return {
    file,
    kind: "allowlist",
    entries: [],
    cover: (subject) => {
      const { ruleId } = subject.sighting;
      const off = disabled.find((id) => names.meanOurs(id, ruleId));
      if (off !== undefined) return { reason: `${file}: the rule ${off} is in disabledRules`, entries: [] };
      const isFor = ({ rules }: Allowlist) => rules.length === 0 || rules.some((id) => names.mean(id, ruleId));
      const allowlist = allowlists.find((candidate) => isFor(candidate) && allows(candidate, subject));
      return allowlist && { reason: allowlist.description || `${file}: an allowlist`, entries: [] };
    },
  };
}
