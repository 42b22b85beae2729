// A working tree that exists only in a test.
import type { Files } from "@lockstep/core";

/** A file that is listed but cannot be read, with the reason. */
export interface UnreadableFile {
  readonly unreadable: string;
}

/** Files by path. Order of the record does not matter: the list is sorted by UTF-16 code units. */
export function memoryFiles(tree: Readonly<Record<string, string | UnreadableFile>>): Files {
  const entries = new Map(Object.entries(tree));
  return {
    list: async () => [...entries.keys()].sort(),
    readText: async (path, maxBytes) => {
      const entry = entries.get(path);
      if (entry === undefined) return { ok: false, why: "no such file" };
      if (typeof entry !== "string") return { ok: false, why: entry.unreadable };
      if (Buffer.byteLength(entry) > maxBytes) return { ok: false, why: `larger than ${maxBytes} bytes` };
      return { ok: true, text: entry };
    },
  };
}
