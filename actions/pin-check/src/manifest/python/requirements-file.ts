// Reads pip's requirements files, after "Requirements File Format" of pip's documentation.
import { SourceFile } from "@lockstep/core";
import { folderOf, resolveIn } from "../folder.ts";
import type { DependencySpec, Manifest, ManifestProblem, Read } from "../manifest.ts";
import { oncePerFile } from "../manifest-tree.ts";
import { isOpenEnded, readRequirement } from "./requirement.ts";

export interface RequirementsFile {
  readonly manifest: Manifest;
  /** Names with an exact version, and names whose archive has to have one of the hashes that stand beside it. */
  readonly exact: ReadonlySet<string>;
  readonly hashed: ReadonlySet<string>;
  /** Repository-relative paths after `-r` and `-c`. */
  readonly includes: readonly string[];
  readonly constraints: readonly string[];
}

export const readRequirementsFile = oncePerFile(async (tree, path): Promise<Read<RequirementsFile>> => {
  const content = await tree.manifestText(path);
  return content.ok ? { ok: true, value: parse(new SourceFile(path, content.text)) } : content;
});

interface Parsed {
  readonly folder: string;
  readonly dependencies: DependencySpec[];
  readonly problems: ManifestProblem[];
  readonly exact: Set<string>;
  readonly hashed: Set<string>;
  readonly includes: string[];
  readonly constraints: string[];
}

function parse(file: SourceFile): RequirementsFile {
  const parsed: Parsed = {
    folder: folderOf(file.path),
    dependencies: [],
    problems: [],
    exact: new Set(),
    hashed: new Set(),
    includes: [],
    constraints: [],
  };
  for (const { text, start } of logicalLines(file.text)) addLine(parsed, text, start);
  const { dependencies, problems, ...rest } = parsed;
  const [heading] = dependencies;
  return { ...rest, manifest: { file, dependencies, problems, heading: heading ?? { start: 0, end: 0 } } };
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines that a backslash at the end joins are one. Offsets stay those of the file: the line ends are left in. */
function* logicalLines(text: string): Generator<Line> {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  let end = start;
  for (const line of text.slice(start).split("\n")) {
    end += line.length + 1;
    if (/\\\r?$/.test(line)) continue;
    yield { text: text.slice(start, end - 1), start };
    start = end;
  }
  if (start < end) yield { text: text.slice(start), start };
}

const COMMENT = /(?:^|[ \t])#.*$/gm;
const OPTION = /^(-r|--requirement|-c|--constraint|-e|--editable)(?:[ \t=]+|(?=[^ \t=-]))(.*)$/;
const PATH_OR_ADDRESS =
  /^(?:\.{1,2}(?=$|[\s;[])|\.{0,2}[\\/]|[A-Za-z]:[\\/]|[A-Za-z][A-Za-z0-9+.-]*:|[^\s;@=<>~!]*(?:\/|\.(?:whl|zip|tar\.gz)(?:[\s;]|$)))/;

function addLine(parsed: Parsed, line: string, start: number): void {
  const text = line.replace(COMMENT, "").trim();
  if (text === "" || text === "\\") return;
  const offset = start + line.search(/\S/);
  if (text.startsWith("-")) addOption(parsed, text, offset);
  else if (PATH_OR_ADDRESS.test(text)) addAddress(parsed, text, offset);
  else addRequirement(parsed, text, offset);
}

function addOption(parsed: Parsed, text: string, offset: number): void {
  const [, option, rest = ""] = OPTION.exec(text) ?? [];
  const target = rest.trim();
  if (option === "-e" || option === "--editable") addAddress(parsed, target, offset + text.length - target.length);
  const path = target.includes("://") ? undefined : resolveIn(parsed.folder, target);
  if (path === undefined) return;
  if (option === "-r" || option === "--requirement") parsed.includes.push(path);
  if (option === "-c" || option === "--constraint") parsed.constraints.push(path);
}

/** A path of the repository or the address of code: no registry has a say in what it is. */
function addAddress({ dependencies }: Parsed, text: string, start: number): void {
  const name = text.split(/\s/, 1)[0] ?? "";
  const origin = /^[A-Za-z][A-Za-z0-9+.-]+:/.test(name) && !/^file:/i.test(name) ? "elsewhere" : "local";
  dependencies.push({ ...specOf(name, origin), start, end: start + name.length });
}

function addRequirement(parsed: Parsed, text: string, start: number): void {
  const requirement = readRequirement(text.replaceAll("\\", " ").replace(/[\r\n]/g, " "));
  if (!requirement) {
    parsed.problems.push({ why: "this line is neither a requirement nor an option of pip", offset: start });
    return;
  }
  const { name, specifier, origin, conditional, length } = requirement;
  if (/(?:^|,)={2,3}[^*]+(?:,|$)/.test(specifier)) parsed.exact.add(name);
  const isHashed = /[ \t\\]--hash[= ]/.test(text);
  if (isHashed) parsed.hashed.add(name);
  const wildcard = origin === "registry" && !isHashed && isOpenEnded(specifier);
  const spec = { ...specOf(name, origin), specifier, conditional, wildcard };
  parsed.dependencies.push({ ...spec, start, end: start + length });
}

function specOf(name: string, origin: DependencySpec["origin"]): Omit<DependencySpec, "start" | "end"> {
  const fixed = { specifier: "", group: "requirements", installed: true, conditional: false, wildcard: false };
  return { ...fixed, name, origin };
}
