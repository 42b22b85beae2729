// Lists a folder of evidence. Whoever filled it may mean harm: nothing but files and folders is let in, and few of them.
import { opendirSync } from "node:fs";
import { join } from "node:path";
import { IntegrityError } from "@lockstep/core";

/** A step's folder, one folder in it for those that write many, and a file. */
const MAX_DEPTH = 3;
const MAX_ITEMS = 20_000;

/**
 * The files below `root` (absolute), relative, `/`-separated, sorted. Throws `IntegrityError` (`response-malformed`) for
 * links, devices and pipes, and for a folder that is deeper or holds more than any job leaves.
 */
export function listEvidence(root: string): readonly string[] {
  const items: Item[] = [];
  const waiting = [""];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const item of itemsIn(root, folder)) {
      demandPlain(item);
      if (items.push(item) > MAX_ITEMS) throw refuse(`it holds more than ${MAX_ITEMS} files`);
      if (item.kind === "folder") waiting.push(item.path);
    }
  }
  const files = items.filter(({ kind }) => kind === "file");
  return files.map(({ path }) => path).sort();
}

function demandPlain({ path, kind }: Item): void {
  if (kind === "other") throw refuse(`${JSON.stringify(path)} is neither a file nor a folder`);
  if (path.split("/").length > MAX_DEPTH) throw refuse(`${JSON.stringify(path)} lies too deep`);
}

interface Item {
  readonly path: string;
  readonly kind: "file" | "folder" | "other";
}

function* itemsIn(root: string, folder: string): Iterable<Item> {
  const open = opendirSync(join(root, folder));
  try {
    for (let item = open.readSync(); item !== null; item = open.readSync()) {
      const path = folder === "" ? item.name : `${folder}/${item.name}`;
      if (item.isFile()) yield { path, kind: "file" };
      else yield { path, kind: item.isDirectory() ? "folder" : "other" };
    }
  } finally {
    open.closeSync();
  }
}

function refuse(why: string): IntegrityError {
  return new IntegrityError("response-malformed", `This is no folder of evidence: ${why}.`, {
    hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
  });
}
