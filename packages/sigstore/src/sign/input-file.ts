// Reads small files that a user named by an input: keys, configurations, trusted roots.
import { UsageError } from "@lockstep/core";
import { openGivenFiles } from "@lockstep/runtime";

/** None of them is nearly as large. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The text of the file at `path`, which is absolute or relative to `folder` (absolute). Throws `UsageError`
 * (`path-not-found`) that names the input.
 */
export async function readInputFile(input: string, path: string, folder: string): Promise<string> {
  const read = await readText(path, folder);
  if (read.ok) return read.text;
  throw new UsageError("path-not-found", `${input}: ${path} cannot be read: ${read.why}.`, {
    hint: "Name a text file that exists: by an absolute path, or relative to the workspace or the current folder.",
  });
}

async function readText(path: string, folder: string) {
  try {
    const files = openGivenFiles([path], folder, folder);
    const [name = ""] = await files.list();
    return await files.readText(name, MAX_BYTES);
  } catch (error) {
    if (!(error instanceof UsageError) || error.code !== "path-not-found") throw error;
    // It speaks of what there is to look at, which is not what the user was asked for.
    return { ok: false, why: "it does not exist" } as const;
  }
}
