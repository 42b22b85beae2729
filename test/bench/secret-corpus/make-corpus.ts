// Plants synthetic credentials, and near misses, in real source trees, and says what lies where. Nothing in it is a secret:
// every planted text is one of the rules' own examples, built from fixed seeds.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join, posix } from "node:path";
import { fileKind } from "../../../actions/secret-scan/src/noise/file-kind.ts";
import type { Level } from "../../../actions/secret-scan/src/rule/level.ts";
import type { Provider, SecretRule } from "../../../actions/secret-scan/src/rule/secret-rule.ts";
import { Synthetic } from "../../../actions/secret-scan/src/rule/synthetic.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";

/** One text that was planted. A decoy is an allowed example: its own rule must not find it. */
export interface Plant {
  readonly kind: "secret" | "decoy";
  readonly provider: string;
  readonly ruleId: string;
  /** `/`-separated, below the folder of the corpus. */
  readonly path: string;
  /** 1-based: the line the credential starts on, and the first and last line of what was planted with it. */
  readonly line: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** What the rule must say at least; undefined for a decoy. */
  readonly level: Level | "failing" | undefined;
}

export interface CorpusSettings {
  /** Folders of real files, such as the installed packages. */
  readonly roots: readonly string[];
  /** An empty folder to write the corpus to. */
  readonly target: string;
  /** About how many bytes of real files to take. */
  readonly bytes: number;
  /** Each seed plants every example once more. */
  readonly seeds: readonly string[];
}

export interface Corpus {
  readonly plants: readonly Plant[];
  readonly files: number;
  readonly bytes: number;
}

interface Planned {
  readonly plant: Pick<Plant, "kind" | "provider" | "ruleId" | "level">;
  readonly text: string;
  /** Where the credential starts in `text`. */
  readonly offset: number;
  readonly path: string | undefined;
}

/** Code that may hold any example as a line of its own. */
const HOSTS = new Set([".js", ".mjs", ".cjs", ".ts", ".py", ".h", ".sh"]);

/** Writes the corpus. The same settings over the same packages write the same bytes. */
export async function makeCorpus(settings: CorpusSettings): Promise<Corpus> {
  // Loaded only here: hundreds of files, which nobody needs who only measures.
  const { PROVIDERS } = await import("../../../actions/secret-scan/src/rules/all-rules.ts");
  const files = sourceFiles(settings.roots, settings.bytes);
  const planned = settings.seeds.flatMap((seed) => PROVIDERS.flatMap((provider) => planProvider(provider, seed)));
  const planting = new Planting(files);
  for (const plan of planned) planting.place(plan);
  return planting.write(settings.target);
}

function planProvider(provider: Provider, seed: string): readonly Planned[] {
  return provider.rules.flatMap((rule) => [
    ...planSecrets(provider.id, rule, seed),
    ...planDecoys(provider.id, rule, seed),
  ]);
}

function planSecrets(provider: string, rule: SecretRule, seed: string): readonly Planned[] {
  return rule.examples.flags(new Synthetic(`${rule.id} ${seed}`)).map(({ path, text, secret, level }) => ({
    plant: { kind: "secret", provider, ruleId: rule.id, level: level ?? "failing" } as const,
    text,
    offset: Math.max(0, text.indexOf(secret)),
    path,
  }));
}

function planDecoys(provider: string, rule: SecretRule, seed: string): readonly Planned[] {
  return rule.examples.allows(new Synthetic(`${rule.id} decoy ${seed}`)).map(({ path, text }) => ({
    plant: { kind: "decoy", provider, ruleId: rule.id, level: undefined } as const,
    text,
    offset: 0,
    path,
  }));
}

/** Spreads texts over files, at most one a file as long as there are files enough. */
class Planting {
  readonly #files: readonly SourceFile[];
  readonly #hosts: readonly SourceFile[];
  readonly #planted = new Map<SourceFile, Planned[]>();
  readonly #extra: { readonly path: string; readonly plan: Planned }[] = [];
  readonly #random = new Synthetic("where the texts lie");

  constructor(files: readonly SourceFile[]) {
    this.#files = files;
    this.#hosts = files.filter(({ path }) => HOSTS.has(extname(path)) && fileKind(belowTree(path)) === "source");
    if (this.#hosts.length === 0) throw new RangeError("no source files to plant in");
  }

  place(plan: Planned): void {
    const host = this.#hostFor(plan.path);
    if (plan.path !== undefined && host === undefined) {
      const folder = posix.dirname(this.#anyOf(this.#hosts).path);
      this.#extra.push({ path: posix.join(folder, `service-${this.#extra.length}`, plan.path), plan });
      return;
    }
    const file = host ?? this.#anyOf(this.#hosts);
    this.#planted.set(file, [...(this.#planted.get(file) ?? []), plan]);
  }

  write(target: string): Corpus {
    const written = [
      ...this.#files.map((file) => this.#grow(file)),
      ...this.#extra.map(({ path, plan }) => grow({ path, text: "" }, [plan], [0])),
    ];
    for (const { path, text } of written) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), text, "latin1");
    }
    const bytes = written.reduce((sum, { text }) => sum + text.length, 0);
    return { plants: written.flatMap(({ plants }) => plants), files: written.length, bytes };
  }

  /** A real file of the same kind of code; none where the name of the file says what is in it. */
  #hostFor(path: string | undefined): SourceFile | undefined {
    if (path === undefined || fileKind(path) !== "source" || !HOSTS.has(extname(path))) return undefined;
    const alike = this.#hosts.filter((host) => extname(host.path) === extname(path));
    return alike.length > 0 ? this.#anyOf(alike) : undefined;
  }

  #grow(file: SourceFile): Grown {
    const plans = this.#planted.get(file) ?? [];
    const lines = file.text.split("\n").length;
    const places = plans.map(() => this.#random.below(lines)).sort((a, b) => a - b);
    return grow(file, plans, places);
  }

  #anyOf(files: readonly SourceFile[]): SourceFile {
    const file = files[this.#random.below(files.length)];
    if (file === undefined) throw new RangeError("no source files to plant in");
    return file;
  }
}

interface Grown extends SourceFile {
  readonly plants: readonly Plant[];
}

/** The file with each text as lines of its own: the text `i` before the line `places[i]`, which ascend, 0-based. */
function grow(file: SourceFile, plans: readonly Planned[], places: readonly number[]): Grown {
  if (plans.length === 0) return { ...file, plants: [] };
  const lines = file.text.split("\n");
  const parts: string[] = [];
  const plants: Plant[] = [];
  let taken = 0;
  let line = 1;
  for (const [index, { plant, text, offset }] of plans.entries()) {
    const place = places[index] ?? 0;
    for (const kept of lines.slice(taken, place)) parts.push(`${kept}\n`);
    line += place - taken;
    taken = place;
    const whole = text.endsWith("\n") ? text : `${text}\n`;
    const height = whole.split("\n").length - 1;
    plants.push({
      ...plant,
      path: file.path,
      line: line + lineBreaks(text, offset),
      firstLine: line,
      lastLine: line + height - 1,
    });
    parts.push(whole);
    line += height;
  }
  return { path: file.path, text: parts.join("") + lines.slice(taken).join("\n"), plants };
}

function lineBreaks(text: string, end: number): number {
  return text.slice(0, end).split("\n").length - 1;
}

function belowTree(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}
