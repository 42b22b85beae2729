// Reads `.github/workflows/actions.lock`, GitHub's own record of the commits behind tags. A lock that cannot be read in
// full covers nothing: the platform ignores such a file without a word, so this module never gives it the benefit of doubt.
import { parseYaml } from "@lockstep/core";
import type { ActionsLock } from "./actions-lock.ts";

/** Schema versions whose meaning is known (published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`). */
const VERSIONS: readonly unknown[] = ["v0.0.2", "v0.0.3"];
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;

export type LockRead = { readonly ok: true; readonly lock: ActionsLock } | { readonly ok: false; readonly why: string };

/** Reads the text of a lock file. */
export function readActionsLock(text: string): LockRead {
  const parsed = parseYaml(text);
  if (!parsed.ok) return { ok: false, why: `it is not YAML: ${parsed.message} (line ${parsed.line})` };
  const root = parsed.value;
  if (!isRecord(root)) return { ok: false, why: "it is not a mapping" };
  if (!VERSIONS.includes(root["version"])) {
    return { ok: false, why: `its \`version\` is none of ${VERSIONS.join(", ")}` };
  }
  const workflows = root["workflows"] ?? {};
  const dependencies = root["dependencies"] ?? {};
  if (!isRecord(workflows) || !isRecord(dependencies)) {
    return { ok: false, why: "`workflows` or `dependencies` is not a mapping" };
  }
  const broken = Object.entries(dependencies).find(([, entry]) => !isComplete(entry));
  if (broken) return { ok: false, why: "an entry of `dependencies` lacks a valid ref, commit, owner_id or repo_id" };
  const pins = new Map(Object.entries(workflows).map(([path, list]) => [path, pinsOf(list)]));
  const recorded = new Set(Object.keys(dependencies).map(canonical));
  return {
    ok: true,
    lock: { covers: (workflow, repository, ref) => covers(pins.get(workflow), recorded, repository, ref) },
  };
}

function covers(
  pins: ReadonlySet<string> | undefined,
  recorded: ReadonlySet<string>,
  repository: string,
  ref: string,
): boolean {
  const key = canonical(`${repository}@${ref}`);
  return (pins?.has(key) ?? false) && recorded.has(key);
}

function pinsOf(list: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(list) ? list.filter((pin) => typeof pin === "string").map(canonical) : []);
}

/** Owner and repository are case-insensitive on GitHub, refs are not. */
function canonical(pin: string): string {
  const at = pin.indexOf("@");
  return at < 0 ? pin.toLowerCase() : pin.slice(0, at).toLowerCase() + pin.slice(at);
}

function isComplete(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const { ref, commit, owner_id: owner, repo_id: repository } = entry;
  return (
    typeof ref === "string" &&
    ref !== "" &&
    typeof commit === "string" &&
    COMMIT.test(commit) &&
    isId(owner) &&
    isId(repository)
  );
}

function isId(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
