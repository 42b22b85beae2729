// Reads one entry of a lock's `dependencies`, or says what is wrong with it. It looks at the entry only, not at what it
// refers to.

const COMMIT = /^sha(?:1-([0-9a-f]{40})|256-([0-9a-f]{64}))$/;
const REQUIRED = ["ref", "commit", "owner_id", "repo_id"];

/** The keys an entry may have, by schema version (published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`). */
export const KEYS_BY_VERSION: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["v0.0.2", [...REQUIRED, "uses"]],
  ["v0.0.3", [...REQUIRED, "uses", "hostname"]],
]);

export interface DependencyEntry {
  readonly ok: true;
  readonly ref: string;
  /** The full commit id alone. */
  readonly commit: string;
  /** As it is in the file; an empty list where there is none. */
  readonly uses: unknown;
}

export interface DependencyFlaw {
  readonly ok: false;
  /** What the entry is or lacks, in words that hold no text of it. */
  readonly why: string;
  /** The key of the entry under which the fault lies; undefined where it is the entry as a whole. */
  readonly field?: string;
  /** True if that key should not be there at all. */
  readonly isKey?: boolean;
}

/**
 * Reads an entry that can be relied on. Its `ref` need not be that of its key: the schemas define it as the ref the commit
 * was resolved from, which may be a fuller tag. A `hostname` other than `github.com` is refused, because whose repository it
 * means depends on the instance the workflow runs on.
 */
export function readDependencyEntry(entry: unknown, keys: readonly string[]): DependencyEntry | DependencyFlaw {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return flaw("is not a mapping");
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined) return { ...flaw("has a key its version does not define", unknown), isKey: true };
  const fields = new Map<string, unknown>(Object.entries(entry));
  const commit = commitIn(fields.get("commit"));
  if (commit === undefined) return flaw("lacks a valid commit", "commit");
  const ref = fields.get("ref");
  if (typeof ref !== "string" || ref === "") return flaw("lacks a ref", "ref");
  const id = ["owner_id", "repo_id"].find((field) => !isId(fields.get(field)));
  if (id !== undefined) return flaw(`lacks a valid ${id}`, id);
  if (fields.has("hostname") && fields.get("hostname") !== "github.com") {
    return flaw("belongs to a host other than github.com", "hostname");
  }
  return { ok: true, ref, commit, uses: fields.has("uses") ? fields.get("uses") : [] };
}

function flaw(why: string, field?: string): DependencyFlaw {
  return { ok: false, why, ...(field === undefined ? {} : { field }) };
}

function commitIn(value: unknown): string | undefined {
  const match = typeof value === "string" ? COMMIT.exec(value) : null;
  return match?.[1] ?? match?.[2];
}

function isId(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
