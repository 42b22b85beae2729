// A digest of the program that runs, for what is kept between runs: another program might have come to another result.
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** How the bundler names the files it makes of our modules. They lie in a folder of their own. */
const BUNDLED = /^(?:\d+\.)?index\.js$/;
const THIS_PROCESS = `unbundled ${randomUUID()}`;

/**
 * The same for the same bundle, byte for byte, wherever it lies. The version would not do: it stays the same from commit to
 * commit. Outside a bundle nobody knows all files that count, so there it is another one in each process. `here` is the address
 * of the module in the bundle. Errors: those of reading the bundle's files.
 */
export function programDigest(here: string = import.meta.url): string {
  const file = fileURLToPath(here);
  return BUNDLED.test(basename(file)) ? folderDigest(dirname(file)) : THIS_PROCESS;
}

function folderDigest(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${JSON.stringify(name)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
