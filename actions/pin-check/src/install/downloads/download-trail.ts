// Follows what a script downloads to the command that runs it: through pipes, substitutions and files, over all scripts of a
// file in their order. Commands that verify a file end the trail.
import { HOLE, type Launch, type ShellCommand, type ShellWord } from "@lockstep/core";
import type { Script } from "../../script/script.ts";
import { isTrustedAddress } from "./address.ts";
import { type Download, downloadOf } from "./download.ts";
import { baseName, joinPath, normalizePath, type TextOf, textIn } from "./file-path.ts";
import { codeSource } from "./interpreter.ts";
import { type RunDownload, runDownload } from "./run-download.ts";
import { verificationOf } from "./verification.ts";

interface Origin {
  readonly script: Script;
  readonly command: ShellCommand;
  readonly download: Download;
}

const COPIES: readonly string[] = ["mv", "cp", "ln", "install", "move", "copy", "move-item", "copy-item"];
/** What is run from where it lies; Windows needs no path for that. */
const WITH_PATH = /[/\\]|\.(?:exe|cmd|bat|ps1)$/;
const TO_FILE = /^1?(?:>{1,2}|>\||&>{1,2})$/;

/** Gathers over the scripts of one file, given in their order. */
export class DownloadTrail {
  readonly found: RunDownload[] = [];
  /** Downloaded files by normalized path. */
  readonly #saved = new Map<string, Origin>();
  /** Their paths by name without folder. */
  readonly #paths = new Map<string, Set<string>>();
  readonly #reported = new Set<Origin>();
  /** What reaches a pipe, by the list of commands that feed it. */
  readonly #piped = new Map<readonly ShellCommand[], Origin | undefined>();
  readonly #origins = new Map<ShellCommand, Origin>();
  /** What variables hold, by their names. */
  readonly #held = new Map<string, Origin>();

  /** True where downloaded files are known, which a script without a download may run. */
  get followsFiles(): boolean {
    return this.#saved.size > 0;
  }

  /** Reads the commands of the next script. */
  add(script: Script, commands: readonly ShellCommand[]): void {
    const textOf = textIn(script.text);
    for (const command of commands) {
      const { launch } = command;
      this.#hold(command, textOf);
      if (!launch) continue;
      this.#verify(command, textOf);
      this.#fetch(script, command, launch, textOf);
      this.#copy(launch, textOf);
      this.#run(script, command, launch, textOf);
    }
  }

  /** Notes the variables that take the output of a download, also by `export` and its like. */
  #hold({ assignments, words }: ShellCommand, textOf: TextOf): void {
    const exported = words.flatMap((word) => {
      const [, name] = /^(\w+)=/.exec(word.value) ?? [];
      return name === undefined ? [] : [{ name, value: { ...word, value: word.value.slice(name.length + 1) } }];
    });
    if (words.length > 0 && exported.length === 0) return;
    for (const { name, value } of words.length > 0 ? exported : assignments) {
      const origin = this.#inWord(value, textOf);
      if (origin) this.#held.set(name, origin);
      else this.#held.delete(name);
    }
  }

  #verify(command: ShellCommand, textOf: TextOf): void {
    const verification = verificationOf(command, textOf);
    for (const name of verification?.all ? this.#paths.keys() : (verification?.names ?? [])) {
      for (const path of this.#paths.get(name) ?? []) this.#saved.delete(path);
      this.#paths.delete(name);
    }
  }

  #save(file: string, origin: Origin): void {
    const path = normalizePath(file);
    const name = baseName(path);
    this.#saved.set(path, origin);
    this.#paths.set(name, (this.#paths.get(name) ?? new Set()).add(path));
  }

  /** Notes what the command downloads, or what flows through it, and the files it writes. */
  #fetch(script: Script, command: ShellCommand, launch: Launch, textOf: TextOf): void {
    const download = downloadOf(command, textOf);
    const origin = download ? { script, command, download } : this.#passedOn(command, launch, textOf);
    if (!origin) return;
    const redirected = command.redirects.filter(({ operator }) => TO_FILE.test(operator));
    const teed = launch.program === "tee" ? launch.args : [];
    const named = [...redirected.map(({ target }) => target), ...teed].map(textOf);
    const files = [...named, ...(download?.files ?? [])];
    for (const file of files) this.#save(file, origin);
    if (redirected.length === 0 && (download?.files.length ?? 0) === 0) this.#origins.set(command, origin);
  }

  /** What flows through the command, or what it prints of a variable. */
  #passedOn({ fedBy }: ShellCommand, { program, args }: Launch, textOf: TextOf): Origin | undefined {
    const printed = program === "echo" || program === "printf" ? args : [];
    return this.#through(fedBy) ?? firstOf(printed, (word) => this.#held.get(variableIn(textOf(word))));
  }

  #through(feeders: readonly ShellCommand[]): Origin | undefined {
    if (feeders.length === 0) return undefined;
    if (!this.#piped.has(feeders)) {
      const feeder = feeders.find((command) => this.#origins.has(command));
      this.#piped.set(feeders, feeder && this.#origins.get(feeder));
    }
    return this.#piped.get(feeders);
  }

  /** A copy of a downloaded file is one, too. */
  #copy({ program, args }: Launch, textOf: TextOf): void {
    if (!COPIES.includes(program)) return;
    const paths = args.filter(({ value }) => !value.startsWith("-")).map((word) => normalizePath(textOf(word)));
    const target = paths.at(-1) ?? "";
    for (const path of paths.slice(0, -1)) {
      const origin = this.#saved.get(path);
      if (!origin) continue;
      this.#save(target, origin);
      this.#save(joinPath(target, baseName(path)), origin);
    }
  }

  #run(script: Script, command: ShellCommand, launch: Launch, textOf: TextOf): void {
    const direct = this.#directOrigin(command, launch, textOf);
    if (direct) {
      this.#report(direct, this.#placeOf(direct, script, command));
      return;
    }
    const fetched = fetchedByName(launch);
    if (fetched) {
      this.found.push(runDownload({ script, start: command.start, end: command.end }, textOf(fetched)));
    }
    const saved = this.#savedOrigin(command, launch, textOf);
    if (!saved) return;
    const { start, end } = saved.command;
    this.#report(saved, { script: saved.script, start, end, runAt: script.locate(command.start, command.end) });
  }

  /** From the download to the command that runs it, where nothing stands between them. */
  #placeOf(
    { script: from, command: download }: Origin,
    script: Script,
    command: ShellCommand,
  ): Omit<RunDownload, "what"> {
    const isHeld = [...this.#held.values()].some(({ command: held }) => held === download);
    if (from === script && !isHeld) {
      return { script, start: Math.min(command.start, download.start), end: Math.max(command.end, download.end) };
    }
    const runAt = script.locate(command.start, command.end);
    return { script: from, start: download.start, end: download.end, runAt };
  }

  /** One finding a download, however often it is run. */
  #report(origin: Origin, found: Omit<RunDownload, "what">): void {
    if (this.#reported.has(origin)) return;
    this.#reported.add(origin);
    this.found.push(runDownload(found, origin.download.addresses[0]));
  }

  /** The download whose output the command runs without a file in between. */
  #directOrigin(command: ShellCommand, launch: Launch, textOf: TextOf): Origin | undefined {
    const source = codeSource(launch);
    if (!source) return undefined;
    if (source.kind === "file") return this.#through(source.word.streamed);
    const strings = source.kind === "string" ? source.words.slice(0, 1) : [];
    const inputs = command.redirects.filter(({ operator }) => operator.startsWith("<")).map(({ target }) => target);
    const words = source.kind === "string" ? strings : inputs;
    const fed = source.kind === "stdin" ? this.#through(command.fedBy) : undefined;
    return fed ?? firstOf(words, (word) => this.#inWord(word, textOf));
  }

  /** A script that starts with the output of a download; further in, the output is an argument. */
  #inWord(word: ShellWord, textOf: TextOf): Origin | undefined {
    if (!word.value.trimStart().startsWith(HOLE)) return this.#through(word.streamed);
    return this.#through(word.printed) ?? this.#held.get(variableIn(textOf(word))) ?? this.#through(word.streamed);
  }

  #savedOrigin({ words }: ShellCommand, launch: Launch, textOf: TextOf): Origin | undefined {
    const source = codeSource(launch);
    if (source?.kind === "file") return this.#saved.get(normalizePath(textOf(source.word)));
    // A variable may be the program itself, whatever follows it.
    const unknown = words.slice(0, words.indexOf(launch.word) + 1).filter(({ value }) => value === HOLE);
    const named = firstOf(unknown, (word) => this.#saved.get(normalizePath(textOf(word))));
    if (named) return named;
    const installed = installedFiles(launch);
    if (installed.length > 0) return firstOf(installed, (word) => this.#saved.get(normalizePath(textOf(word))));
    const name = textOf(launch.word);
    if (WITH_PATH.test(name)) return this.#saved.get(normalizePath(name));
    // A program without a path is one that was put into a folder of programs.
    for (const path of this.#paths.get(name) ?? []) if (path.includes("/")) return this.#saved.get(path);
    return undefined;
  }
}

const INSTALLERS: readonly string[] = ["dpkg", "apt", "apt-get", "rpm", "dnf", "yum", "zypper", "installer", "msiexec"];
const INSTALLS = /^(?:-[a-z]*[iUF][a-z]*|--install|--upgrade|install|localinstall|-pkg|\/i)$/;

/** The words that may name package files: their scripts run as they are installed. */
function installedFiles({ program, args }: Launch): readonly ShellWord[] {
  return INSTALLERS.includes(program) && args.some(({ value }) => INSTALLS.test(value)) ? args : [];
}

function firstOf<Found>(words: readonly ShellWord[], find: (word: ShellWord) => Found | undefined): Found | undefined {
  for (const word of words) {
    const found = find(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name of the variable that a text is, and nothing else. */
function variableIn(text: string): string {
  return /^\$(\w+)$/.exec(text)?.[1] ?? "";
}

/** The address of code that `deno run` fetches itself. */
function fetchedByName({ program, args }: Launch): ShellWord | undefined {
  if (program !== "deno" || !args.some(({ value }) => value === "run" || value === "install")) return undefined;
  return args.find(({ value }) => /^https?:\/\//.test(value) && !isTrustedAddress(value));
}
