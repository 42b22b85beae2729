// Lists what lies in a folder.
import { readdirSync } from "node:fs";
import { UnavailableError } from "@lockstep/core";

/**
 * The names of the regular files in a folder, sorted. Links are left out: they lead to what does not lie there. Throws
 * `UnavailableError` (`not-found`) where the folder cannot be listed.
 */
export function filesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw new UnavailableError("not-found", `the folder ${folder} cannot be listed`, {
      hint: "Make the folder readable, or name the bundles.",
      cause,
    });
  }
}
