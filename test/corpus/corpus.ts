// Real workflow files that lie beside a checkout and are never committed. Where they are missing, tests say so and skip.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";

const ARCHIVE =
  process.env["LOCKSTEP_CORPUS"] ?? fileURLToPath(new URL("../../../shared/corpus/workflows.zip", import.meta.url));

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** The corpus, sorted by name; empty where the archive is missing, with one loud line. */
export function corpusFiles(): readonly CorpusFile[] {
  if (!existsSync(ARCHIVE)) {
    process.stderr.write("NOT TESTED ON THE CORPUS: no workflows.zip (set LOCKSTEP_CORPUS to its path)\n");
    return [];
  }
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const entries = Object.entries(unzipSync(readFileSync(ARCHIVE)));
  return entries
    .map(([name, bytes]) => ({ name, text: decoder.decode(bytes) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
