// Finds files that git does not check out as they are committed. It reads attributes only: no filter is run.
import { UnavailableError } from "@lockstep/core";
import { splitRecords } from "./file-names.ts";
import { firstLine, type HardenedGit } from "./hardened-git.ts";

const ATTRIBUTES = ["working-tree-encoding", "ident", "filter"];
/** How git words that an attribute does not apply. */
const ABSENT: readonly string[] = ["unspecified", "unset"];

/** Those of `paths` to which one of the attributes applies. Throws `UnavailableError`
 * (`tool-failed`) if git does not answer. */
export async function findConvertedFiles(git: HardenedGit, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const converted = new Set<string>();
  // Names that are not text cannot be asked for, and are refused when they are read.
  const names = paths.filter((path) => path.isWellFormed());
  if (names.length === 0) return converted;
  const input = names.map((path) => `${path}\0`).join("");
  const output = await git.ask(["check-attr", "-z", "--stdin", ...ATTRIBUTES], input);
  if (output.exitCode !== 0) throw unanswered(firstLine(output.stderr));
  const fields = splitRecords(output.stdout);
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [path = "", , value = ""] = fields.slice(index, index + 3);
    if (!ABSENT.includes(value)) converted.add(path);
  }
  return converted;
}

function unanswered(reason: string): UnavailableError {
  return new UnavailableError("tool-failed", `git check-attr failed: ${reason}`, {
    hint: "Look at the .gitattributes files of the repository.",
  });
}
