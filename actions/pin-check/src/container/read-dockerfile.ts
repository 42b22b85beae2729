// Collects what a Dockerfile pulls in and runs: the images it builds on, copies from, mounts and is read by, and its RUN
// instructions. Names of its own stages are no images.
import { type ReferenceSite, SourceFile } from "@lockstep/core";
import { judgeImage } from "../reference/judge-image.ts";
import type { JudgedReference } from "../reference/judge-reference.ts";
import type { Script } from "../script/script.ts";
import { BuildStages, type Origin } from "./build-stages.ts";
import type { ContainerContent } from "./container-content.ts";
import { flagsOf, unquote, type Word, wordsOf } from "./dockerfile-words.ts";
import { MAX_EXPANDED_LENGTH } from "./expand-variables.ts";
import { type Flaw, type Instruction, readInstructions, wordsInJson } from "./read-instructions.ts";
import { downloadsOf, programOf, scriptOf } from "./run-script.ts";
import type { Range } from "./spliced-text.ts";

const NO_CONTEXTS: ReadonlySet<string> = new Set();

/** Reads a Dockerfile. Never throws. `contexts` are the build contexts it is given, in lower case. Undefined for text whose very first instruction is none: that is another kind of file. */
export function readDockerfile(
  file: SourceFile,
  contexts: ReadonlySet<string> = NO_CONTEXTS,
): ContainerContent | undefined {
  const { syntax, escapeChar, instructions, flaw } = readInstructions(file.text);
  const [first] = instructions;
  const reader = new DockerfileReader(file, new BuildStages(escapeChar, contexts), flaw);
  if (syntax) reader.syntax(syntax.value, syntax);
  else if (first && !KEYWORDS.includes(first.keyword)) return undefined;
  for (const instruction of instructions) reader.take(instruction);
  return reader.result();
}

/**
 * The images of a Dockerfile of another repository, with verdicts; `path` only names it. Never rejects. A file that is not
 * understood as a whole yields what could be made out: `readDockerfile` tells what is wrong with it.
 */
export async function imagesOfDockerfile(path: string, text: string): Promise<readonly JudgedReference[]> {
  return readDockerfile(new SourceFile(path, text))?.references ?? [];
}

/** "Overview" in the Dockerfile reference. */
const KEYWORDS: readonly string[] = [
  ...["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER"],
  ...["ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"],
];
/** "ONBUILD": a trigger starts no stage and sets no trigger. */
const NO_TRIGGERS: readonly string[] = ["FROM", "ONBUILD", "MAINTAINER"];

class DockerfileReader {
  readonly #file: SourceFile;
  readonly #stages: BuildStages;
  readonly #references: JudgedReference[] = [];
  readonly #scripts: Script[] = [];
  #flaw: Flaw | undefined;

  constructor(file: SourceFile, stages: BuildStages, flaw: Flaw | undefined) {
    this.#file = file;
    this.#stages = stages;
    this.#flaw = flaw;
  }

  result(): ContainerContent {
    if (this.#stages.isEmpty) this.#flaw ??= { message: "it has no FROM", offset: 0 };
    return { references: this.#references, scripts: this.#scripts, flaw: this.#flaw };
  }

  syntax(image: string, place: Range): void {
    this.#add({ site: "dockerfile-syntax", path: "# syntax", raw: image, ...place }, { kind: "image", name: image });
  }

  take(instruction: Instruction): void {
    const { keyword, line, argumentsAt } = instruction;
    if (keyword === "FROM") this.#from(instruction);
    else if (keyword === "ARG") this.#stages.declare(line.text, argumentsAt);
    else if (keyword === "COPY") this.#copy(instruction);
    else if (keyword === "ADD") this.#scripts.push(...downloadsOf(this.#file, line, argumentsAt));
    else if (keyword === "RUN") this.#run(instruction, this.#stages.current.shell);
    else if (keyword === "SHELL") this.#stages.current.shell = shellOf(instruction);
    else if (keyword === "ONBUILD") this.#trigger(instruction);
    else if (!KEYWORDS.includes(keyword)) this.#refuse(instruction, "there is no such instruction");
  }

  #from(instruction: Instruction): void {
    const { line, argumentsAt } = instruction;
    const [image, as, name] = wordsOf(line.text, flagsOf(line.text, argumentsAt).argumentsAt);
    if (!image) {
      this.#refuse(instruction, "it names no image");
      return;
    }
    const origin = this.#stages.resolve(image.raw);
    this.#add({ site: "dockerfile-from", path: "FROM", ...placeOf(instruction, image) }, origin);
    this.#stages.enter(origin, as?.raw.toUpperCase() === "AS" ? name?.raw : undefined);
  }

  #copy(instruction: Instruction): void {
    const { flags } = flagsOf(instruction.line.text, instruction.argumentsAt);
    for (const flag of flags) {
      if (unquote(flag.raw).startsWith("--from=")) this.#plain(instruction, flag, "--from=".length, undefined);
    }
  }

  #run(instruction: Instruction, shell: string | undefined): void {
    const { flags, argumentsAt } = flagsOf(instruction.line.text, instruction.argumentsAt);
    for (const flag of flags) {
      if (unquote(flag.raw).startsWith("--mount=")) this.#mount(instruction, flag);
    }
    const script = scriptOf(this.#file, instruction, argumentsAt, shell);
    if (script) this.#scripts.push(script);
  }

  /** A mount is a list of `key=value`, set apart by commas ("RUN --mount"). */
  #mount(instruction: Instruction, flag: Word): void {
    let at = "--mount=".length;
    for (const field of unquote(flag.raw).slice(at).split(",")) {
      if (/^from=/i.test(field)) this.#plain(instruction, flag, at + "from=".length, at + field.length);
      at += field.length + 1;
    }
  }

  /** A name in a flag, at offsets of the unquoted flag. Where quotes move the offsets, the place is the whole flag. */
  #plain(instruction: Instruction, flag: Word, start: number, end: number | undefined): void {
    const text = unquote(flag.raw);
    const name = text.slice(start, end);
    const word =
      text === flag.raw ? { raw: name, start: flag.start + start, end: flag.start + start + name.length } : flag;
    const path = `${instruction.keyword} --${instruction.keyword === "COPY" ? "from" : "mount"}`;
    const reference = { site: "dockerfile-copy" as const, path, ...placeOf(instruction, word) };
    if (name !== "") this.#add(reference, this.#stages.resolvePlain(name));
  }

  #trigger(instruction: Instruction): void {
    const [trigger] = wordsOf(instruction.line.text, instruction.argumentsAt);
    const keyword = trigger?.raw.toUpperCase() ?? "";
    if (!trigger || NO_TRIGGERS.includes(keyword)) {
      this.#refuse(instruction, "it names no instruction that ONBUILD can trigger");
      return;
    }
    const inner = { ...instruction, keyword, argumentsAt: trigger.end };
    const { current } = this.#stages;
    if (keyword === "SHELL") current.triggeredShell = shellOf(inner);
    else if (keyword === "RUN") this.#run(inner, current.triggeredShell ?? current.shell);
    else this.take(inner);
  }

  #add(
    found: Range & { readonly site: ReferenceSite; readonly path: string; readonly raw: string },
    origin: Origin,
  ): void {
    const { site, path, raw, start, end } = found;
    if (origin.kind === "stage") return;
    if (raw.length > MAX_EXPANDED_LENGTH) {
      this.#flaw ??= { message: "the image name is too long to be valid", offset: start };
      return;
    }
    const judged =
      origin.kind === "image" ? { value: origin.name, ...judgeImage(origin.name) } : { value: raw, ...UNDECIDED };
    this.#references.push({ file: this.#file, reference: { site, path, value: raw, start, end }, ...judged });
  }

  #refuse({ line }: Instruction, message: string): void {
    this.#flaw ??= { message, offset: line.rangeOf(0, 0).start };
  }
}

const UNDECIDED = {
  verdict: "dynamic",
  reason: "A build argument without a value decides what is used, so the file alone cannot show it.",
} as const;

/** The program that `SHELL` names. */
function shellOf({ line, argumentsAt }: Instruction): string | undefined {
  const [program] = wordsInJson(line.text.slice(argumentsAt).trim()) ?? [];
  return programOf(program ?? "");
}

/** Where a word of an instruction stands in the file. */
function placeOf(
  { line }: Instruction,
  { raw, start, end }: Range & { readonly raw: string },
): Range & { raw: string } {
  return { raw, ...line.rangeOf(start, end) };
}
