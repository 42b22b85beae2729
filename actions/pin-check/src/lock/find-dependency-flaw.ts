// Says what is wrong with one entry of a lock's `dependencies`. It looks at the entry only, not at what it refers to.

const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const REQUIRED = ["ref", "commit", "owner_id", "repo_id"];

/** The keys an entry may have, by schema version (published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`). */
export const KEYS_BY_VERSION: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["v0.0.2", [...REQUIRED, "uses"]],
  ["v0.0.3", [...REQUIRED, "uses", "hostname"]],
]);

/**
 * Why `entry` cannot be relied on, or undefined if nothing is wrong with it. Its `ref` need not be that of its key: the
 * schemas define it as the ref the commit was resolved from, which may be a fuller tag. A `hostname` other than
 * `github.com` is refused, because whose repository it means depends on the instance the workflow runs on.
 */
export function findDependencyFlaw(entry: unknown, keys: readonly string[]): string | undefined {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return "is not a mapping";
  if (!Object.keys(entry).every((key) => keys.includes(key))) return "has a key its version does not define";
  const fields = new Map<string, unknown>(Object.entries(entry));
  const commit = fields.get("commit");
  if (typeof commit !== "string" || !COMMIT.test(commit)) return "lacks a valid commit";
  const ref = fields.get("ref");
  if (typeof ref !== "string" || ref === "") return "lacks a ref";
  if (!isId(fields.get("owner_id")) || !isId(fields.get("repo_id"))) return "lacks a valid owner_id or repo_id";
  if (fields.has("hostname") && fields.get("hostname") !== "github.com")
    return "belongs to a host other than github.com";
  return undefined;
}

function isId(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
