// Scans blobs of a repository: git streams them, the scanner gets them in batches, and large ones are scanned in parts.
import type { BlobEvent, GitObjects } from "@lockstep/runtime";
import type { RuleSet } from "../engine/rule-set.ts";
import { PartScan } from "../engine/scan-parts.ts";
import type { Scanner } from "./scanner.ts";

type Part = Extract<BlobEvent, { readonly kind: "part" }>;
type Problem = Extract<BlobEvent, { readonly kind: "problem" }>;

/** Paths by blob id: what rules judge by, and what people are told. Empty where the path is not known yet. */
export type PathOf = (id: string) => string;

const WHY: Readonly<Record<Problem["why"], string>> = {
  missing: "it is not in this clone; clone without a filter, or set fetch-depth: 0 for actions/checkout",
  unreadable: "git cannot read it: the repository is damaged; clone it again",
  "not-a-blob": "it is not a file",
  "not-reached": "git failed too often on others before it: the repository is damaged; clone it again",
};

/** Scans the blobs `ids`. What could not be read is told as unscanned. Errors: those of `GitObjects.read`. */
export async function scanBlobs(
  objects: GitObjects,
  ids: Iterable<string>,
  pathOf: PathOf,
  scanner: Scanner,
): Promise<void> {
  let large: LargeBlob | undefined;
  for await (const event of objects.read(ids, { spare: scanner.spare })) {
    if (event.kind === "batch") await scanner.scan(toTask(event, pathOf));
    else if (event.kind === "problem") {
      scanner.skip(nameOf(event.id, pathOf), WHY[event.why]);
      scanner.unread.add(event.id);
      large?.finish();
      large = undefined;
    } else {
      large = event.part === 0 ? new LargeBlob(event, pathOf(event.id), scanner, await scanner.rules()) : large;
      large?.push(event);
    }
  }
}

function nameOf(id: string, pathOf: PathOf): string {
  return pathOf(id) || `blob ${id}`;
}

function toTask({ bytes, blobs }: Extract<BlobEvent, { readonly kind: "batch" }>, pathOf: PathOf) {
  const table = blobs.map(({ id, offset, size }) => ({
    id,
    path: pathOf(id),
    offset: bytes.byteOffset + offset,
    size,
  }));
  return { kind: "blobs", bytes: bytes.buffer, table } as const;
}

/** A blob that comes in parts. If it breaks off, what was found so far stands, and a problem follows. */
class LargeBlob {
  readonly #scan: PartScan;
  readonly #scanner: Scanner;
  readonly #id: string;
  #bytes = 0;

  constructor({ id }: Part, path: string, scanner: Scanner, rules: RuleSet) {
    this.#id = id;
    this.#scan = new PartScan(rules, { path, blob: id });
    this.#scanner = scanner;
  }

  push({ bytes, last }: Part): void {
    this.#scan.push(bytes);
    this.#bytes += bytes.length;
    if (last) this.finish();
  }

  finish(): void {
    this.#scan.end();
    const { sightings, unscanned } = this.#scan;
    const notable = sightings.length + unscanned.length > 0 ? [this.#id] : [];
    this.#scanner.take({ sightings, unscanned, notable, contents: 1, bytes: this.#bytes, links: 0 });
  }
}
