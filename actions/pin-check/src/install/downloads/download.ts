// What a command fetches from the web, and into which files.
import type { ShellCommand, ShellWord } from "@lockstep/core";
import { type Arguments, readArguments } from "../arguments.ts";
import { isTrustedAddress } from "./address.ts";
import { joinPath, type TextOf } from "./file-path.ts";

export interface Download {
  /** The addresses as written. Empty where none can be told from the arguments. */
  readonly addresses: readonly string[];
  /** The paths of the files written; empty where the content goes to standard output. */
  readonly files: readonly string[];
}

interface Downloader {
  readonly valued: readonly string[];
  readonly address: readonly string[];
  /** Options that name the file written to; `-` is standard output. */
  readonly output: readonly string[];
  readonly folder: readonly string[];
  /** Whether the file is named after the address if nothing else names it. */
  namedAfterAddress(parsed: Arguments): boolean;
}

/** Options that take a value which could be mistaken for an address ("curl.1"). */
const CURL: Downloader = {
  valued: [
    ...letters("AbcCdDeEFHKmoPQrtTuUwxXyYz"),
    ..."output output-dir header user-agent user data data-raw retry retry-delay retry-max-time max-time"
      .split(" ")
      .map(long),
    ..."connect-timeout request proto proxy cacert url write-out cookie form range ciphers".split(" ").map(long),
  ],
  address: ["--url"],
  output: ["-o", "--output"],
  folder: ["--output-dir"],
  namedAfterAddress: ({ has }) => has("-O", "--remote-name", "--remote-name-all"),
};

/** "wget(1)". */
const WGET: Downloader = {
  valued: [
    ...letters("oOaeiBtTwQPUlARDIX"),
    ..."output-document output-file directory-prefix tries timeout header user-agent wait".split(" ").map(long),
    ..."waitretry user password post-data execute input-file".split(" ").map(long),
  ],
  address: [],
  output: ["-O", "--output-document"],
  folder: ["-P", "--directory-prefix"],
  namedAfterAddress: () => true,
};

/** "fetch(1)" of FreeBSD. */
const FETCH: Downloader = {
  valued: letters("oBSTNihP"),
  address: [],
  output: ["-o"],
  folder: [],
  namedAfterAddress: () => true,
};

/** `Invoke-WebRequest` and `Invoke-RestMethod`. Parameters are compared in lower case. */
const INVOKE: Downloader = {
  valued: ["-outfile", "-o", "-uri", "-headers", "-method", "-useragent", "-body", "-timeoutsec", "-proxy"],
  address: ["-uri"],
  output: ["-outfile", "-o"],
  folder: [],
  namedAfterAddress: () => false,
};

const DOWNLOADERS: ReadonlyMap<string, Downloader> = new Map([
  ["curl", CURL],
  ["wget", WGET],
  ["fetch", FETCH],
  ["iwr", INVOKE],
  ["irm", INVOKE],
  ["invoke-webrequest", INVOKE],
  ["invoke-restmethod", INVOKE],
]);

/** Undefined for what is no download, and for one that needs no verification. */
export function downloadOf(command: ShellCommand, textOf: TextOf): Download | undefined {
  const { launch } = command;
  const downloader = DOWNLOADERS.get(launch?.program ?? "");
  if (!launch || !downloader) return undefined;
  const args = downloader === INVOKE ? launch.args.map(inLowerCase) : launch.args;
  const parsed = readArguments(args, { valued: downloader.valued });
  const words = [...parsed.operands, ...parsed.values(...downloader.address)];
  if (words.length > 0 && words.every(({ value }) => isTrustedAddress(value))) return undefined;
  const addresses = words.map(textOf);
  return { addresses, files: filesOf(downloader, parsed, addresses, textOf) };
}

function filesOf(
  downloader: Downloader,
  parsed: Arguments,
  addresses: readonly string[],
  textOf: TextOf,
): readonly string[] {
  const named = parsed.values(...downloader.output).map(textOf);
  if (named.length > 0) return named.filter((file) => file !== "-" && file !== "/dev/stdout");
  if (!downloader.namedAfterAddress(parsed)) return [];
  const [folder] = parsed.values(...downloader.folder);
  return addresses.map((address) => joinPath(folder ? textOf(folder) : "", lastSegment(address)));
}

function lastSegment(address: string): string {
  const [path = ""] = address.split(/[?#]/);
  return path.slice(path.lastIndexOf("/") + 1);
}

function inLowerCase(word: ShellWord): ShellWord {
  return word.value.startsWith("-") ? { ...word, value: word.value.toLowerCase() } : word;
}

function letters(all: string): readonly string[] {
  return all.split("").map((letter) => `-${letter}`);
}

function long(name: string): string {
  return `--${name}`;
}
