// Scans what was chosen, and counts what that was.
import type { CheckPorts } from "@lockstep/runtime";
import type { Sighting, Unscanned } from "../engine/sighting.ts";
import type { ScanOptions } from "../program.ts";
import { chooseFiles, scanFiles } from "../source/scan-tree.ts";
import { Scanner } from "./scanner.ts";

/** From so many files on, threads are worth starting. */
const MANY_FILES = 400;

export interface ScannedSelection {
  readonly sightings: readonly Sighting[];
  readonly unscanned: readonly Unscanned[];
  readonly stats: Readonly<Record<string, number>>;
}

export async function scanSelection(
  given: readonly string[] | undefined,
  options: ScanOptions & { readonly off: readonly string[] },
  ports: CheckPorts,
): Promise<ScannedSelection> {
  const { checkout } = ports;
  if (checkout === undefined) throw new TypeError("secret-scan needs a checkout");
  const excluded = ports.policy["secret-scan"]?.["exclude-paths"] ?? [];
  const chosen = given
    ? { root: checkout.root, paths: given, excluded: 0, unread: [] }
    : chooseFiles(checkout, await ports.files.list(), excluded);
  const scanner = new Scanner({ off: options.off }, chosen.paths.length >= MANY_FILES);
  await scanFiles(chosen, scanner);
  await scanner.finish();
  const { contents, bytes, links } = scanner;
  return {
    sightings: scanner.sightings,
    unscanned: [...chosen.unread, ...scanner.unscanned],
    stats: { files: contents, bytes, links, excluded: chosen.excluded },
  };
}
