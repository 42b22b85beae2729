// `lockstep evidence show`: what the steps say of themselves, as a table or as JSON.
import { IntegrityError } from "@lockstep/core";
import type { Arguments, ExitCode, Terminal } from "../command.ts";
import { printLines } from "../terminal/print-lines.ts";
import { printedJson } from "../terminal/printed-json.ts";
import { type EvidenceFolder, readFolders } from "./read-folders.ts";
import { renderEntries } from "./render-entries.ts";

/** Errors: those of `readFolders`; `IntegrityError` (`response-malformed`) for what is no evidence. */
export async function runShow({ paths, options }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const folders = readFolders(paths, terminal.cwd());
  const [bad] = folders.flatMap(({ problems }) => problems);
  if (bad !== undefined) {
    throw new IntegrityError("response-malformed", `${bad.what}: ${bad.why}`, {
      hint: "Take the folder as the steps of the suite have left it, with its index.",
    });
  }
  if (options["format"] === "json")
    terminal.stdout.write(printedJson(`${JSON.stringify(dataOf(folders), undefined, 2)}\n`));
  else printLines(linesOf(folders), terminal);
  return 0;
}

function dataOf(folders: readonly EvidenceFolder[]) {
  const evidence = folders.map(({ name, evidence: read }) => ({
    folder: name,
    sha256: read?.indexSha256,
    run: read?.index.run,
    entries: read?.index.entries,
  }));
  return { schema: 1, evidence };
}

function linesOf(folders: readonly EvidenceFolder[]): readonly string[] {
  return folders.flatMap(({ name, evidence }, place) => [
    ...(place === 0 ? [] : [""]),
    ...(evidence === undefined ? [] : renderEntries(name, evidence)),
  ]);
}
