// All packs of one repository that can be read without git: those of its own, not those of other repositories it borrows
// from, and not those that stand for objects left elsewhere.
import { Buffer } from "node:buffer";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Pack } from "./pack.ts";

const INDEX = ".idx";
const PROMISOR = ".promisor";
const ID_DIGITS = 40;
/** Each open pack costs memory and a file handle. */
const MAX_PACKS = 64;

export interface PackedObject {
  readonly pack: Pack;
  readonly offset: number;
}

export class PackStore {
  readonly #packs: readonly Pack[];

  private constructor(packs: readonly Pack[]) {
    this.#packs = packs;
  }

  /** `objectsFolder` is absolute, usually `.git/objects`. Never throws: a pack that cannot be used is left out. */
  static open(objectsFolder: string): PackStore {
    const folder = join(objectsFolder, "pack");
    const names = namesIn(folder);
    const usable = [...names].filter((name) => name.endsWith(INDEX)).map((name) => name.slice(0, -INDEX.length));
    const own = usable.filter((name) => !names.has(name + PROMISOR));
    return new PackStore(own.slice(0, MAX_PACKS).flatMap((name) => openPack(join(folder, name))));
  }

  /** Undefined for what is in no pack, or in several: then git decides which of them counts. */
  find(id: string): PackedObject | undefined {
    if (id.length !== ID_DIGITS) return undefined;
    const bytes = Buffer.from(id, "hex");
    let found: PackedObject | undefined;
    for (const pack of this.#packs) {
      const offset = pack.find(bytes);
      if (offset < 0) continue;
      if (found) return undefined;
      found = { pack, offset };
    }
    return found;
  }

  close(): void {
    for (const pack of this.#packs) pack.close();
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

function openPack(path: string): readonly Pack[] {
  try {
    const pack = Pack.open(path);
    return pack ? [pack] : [];
  } catch {
    return [];
  }
}
