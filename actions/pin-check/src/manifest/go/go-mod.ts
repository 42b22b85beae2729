// Reads go.mod: `require`, `replace` and `exclude`, after the "Go Modules Reference".
import { SourceFile } from "@lockstep/core";
import type { DependencySpec, Manifest, ManifestProblem, Place, Read } from "../manifest.ts";
import { oncePerFile } from "../manifest-tree.ts";

export interface GoMod {
  readonly manifest: Manifest;
  readonly module: string | undefined;
  /** What go fetches in place of a requirement, by `module` or `module version`; undefined for a folder. */
  readonly replaced: ReadonlyMap<string, string | undefined>;
  /** `module version` that go passes over. */
  readonly excluded: ReadonlySet<string>;
}

export const readGoMod = oncePerFile(async (tree, path): Promise<Read<GoMod>> => {
  const content = await tree.manifestText(path);
  return content.ok ? { ok: true, value: parse(new SourceFile(path, content.text)) } : content;
});

/** One directive, whether on a line of its own or in a block. */
interface Directive extends Place {
  readonly verb: string;
  readonly words: readonly string[];
}

const BLOCK = /^([a-z]+)[ \t]*\($/;
const MAX_WORDS = 6;

function* directives(text: string): Generator<Directive> {
  let block: string | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const code = withoutComment(line).trim();
    const offset = start + (line.length - line.trimStart().length);
    start += line.length + 1;
    const opened = BLOCK.exec(code)?.[1];
    if (opened !== undefined) block = opened;
    else if (code === ")") block = undefined;
    else if (code !== "") {
      const words = code.split(/[ \t]+/, MAX_WORDS).map(unquote);
      const verb = block ?? words.shift() ?? "";
      const skipped = block === undefined ? code.length - code.replace(/^\S+[ \t]*/, "").length : 0;
      yield { verb, words, start: offset + skipped, end: offset + code.length };
    }
  }
}

function withoutComment(line: string): string {
  const comment = line.indexOf("//");
  return comment < 0 ? line : line.slice(0, comment);
}

function unquote(word: string): string {
  return /^(["`]).*\1$/.test(word) ? word.slice(1, -1) : word;
}

function parse(file: SourceFile): GoMod {
  const dependencies: DependencySpec[] = [];
  const problems: ManifestProblem[] = [];
  const replaced = new Map<string, string | undefined>();
  const excluded = new Set<string>();
  let module: string | undefined;
  for (const { verb, words, start, end } of directives(file.text.replace(/^\uFEFF/, " "))) {
    const [name = "", version = ""] = words;
    if (verb === "module") module = name;
    else if (verb === "exclude") excluded.add(`${name} ${version}`);
    else if (verb === "replace") addReplacement(replaced, words);
    else if (verb === "require" && words.length === 2)
      dependencies.push({ ...KIND, name, specifier: version, start, end });
    else if (verb === "require") problems.push({ why: "this requirement has no version", offset: start });
  }
  if (module === undefined) problems.push({ why: "it names no module", offset: 0 });
  const heading = dependencies[0] ?? { start: 0, end: 0 };
  return { manifest: { file, dependencies, problems, heading }, module, replaced, excluded };
}

const KIND = { group: "require", origin: "registry", installed: true, conditional: false, wildcard: false } as const;

/** `old [version] => new [version]`; a new one without a version is a folder. */
function addReplacement(replaced: Map<string, string | undefined>, words: readonly string[]): void {
  const arrow = words.indexOf("=>");
  if (arrow < 1) return;
  const [target = "", version] = words.slice(arrow + 1);
  replaced.set(words.slice(0, arrow).join(" "), version === undefined ? undefined : `${target} ${version}`);
}
