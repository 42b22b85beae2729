// Files that inputs name: in the workspace, or anywhere by an absolute path.
import { UsageError } from "@lockstep/core";
import { openGivenFiles } from "@lockstep/runtime";
import type { GivenFile } from "../ports.ts";

interface FileQuestion {
  /** For the words of errors. */
  readonly input: string;
  readonly path: string;
  readonly maxBytes: number;
  /** Absolute. */
  readonly folder: string;
}

/** Rejects with `UsageError` (`path-not-found`) for what is no UTF-8 text file of at most `maxBytes`. */
export async function readGivenFile({ input, path, maxBytes, folder }: FileQuestion): Promise<GivenFile> {
  const files = openGivenFiles([path], folder, folder);
  const [name = ""] = await files.list();
  const read = await files.readText(name, maxBytes);
  if (read.ok) return { name: name.slice(name.lastIndexOf("/") + 1), text: read.text };
  throw new UsageError("path-not-found", `${input}: ${path} cannot be read: ${read.why}.`, {
    hint: "Name a text file that exists, relative to the workspace or by an absolute path.",
  });
}
