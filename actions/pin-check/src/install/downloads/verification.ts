// Recognizes the commands by which people verify what they downloaded. Whether they are given the right digest or key is not
// its matter.
import type { ShellCommand } from "@lockstep/core";
import type { TextOf } from "./file-path.ts";

const VERIFIERS: ReadonlyMap<string, RegExp> = new Map([
  ["shasum", /^/],
  ["gpg", /--verify/],
  ["gpg2", /--verify/],
  ["gpgv", /^/],
  ["cosign", /\bverify/],
  ["minisign", /^/],
  ["signify", /^/],
  ["openssl", /\bdgst\b/],
  ["slsa-verifier", /\bverify/],
  ["gh", /\battestation verify\b/],
  ["get-filehash", /^/],
  ["certutil", /-hashfile/i],
]);
const CHECKSUM = /^(?:sha(?:1|224|256|384|512)|b2|b3)sum$/;
const PRINTERS: readonly string[] = ["echo", "printf"];

/** `all` where the files cannot be told. */
export interface Verification {
  readonly all: boolean;
  /** Words that may be file names without folder. */
  readonly names: readonly string[];
}

/** Undefined for a command that verifies nothing. */
export function verificationOf(command: ShellCommand, textOf: TextOf): Verification | undefined {
  const { launch } = command;
  const needed = CHECKSUM.test(launch?.program ?? "") ? /^/ : VERIFIERS.get(launch?.program ?? "");
  if (!launch || !needed) return undefined;
  const args = launch.args.map(textOf);
  if (!needed.test(args.join(" "))) return undefined;
  const targets = command.redirects.map(({ target }) => target.value);
  const fed = command.fedBy.flatMap(({ words }) => words.map(textOf));
  const text = [...args, ...targets, ...fed].join(" ");
  return { all: namesList(args) || command.fedBy.some(isNoPrinter), names: text.split(/[\s/\\*"'=:;,|(){}[\]]+/) };
}

/** A file of checksums is given, and what it lists is not written in the script. */
function namesList(args: readonly string[]): boolean {
  return (
    args.some((arg) => /^(?:-[a-z]*c|--check)$/.test(arg)) &&
    args.some((arg) => !arg.startsWith("-") && !/^\d+$/.test(arg))
  );
}

function isNoPrinter({ launch }: ShellCommand): boolean {
  return !PRINTERS.includes(launch?.program ?? "");
}
