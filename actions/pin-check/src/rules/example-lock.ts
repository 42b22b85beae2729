// The actions.lock files that examples of rules are written with.
import { LOCK_PATH } from "../lock/actions-lock.ts";
import { SHA } from "./example-files.ts";

interface LockEntry {
  readonly pin: string;
  readonly commit?: string;
  readonly uses?: readonly string[];
}

/** A lock in which `.github/workflows/ci.yml` lists `pins`, and which records `entries`: by default the same. */
export function lockOf(
  pins: readonly string[],
  entries: readonly LockEntry[] = pins.map((pin) => ({ pin })),
): { readonly path: string; readonly text: string } {
  const lines = [
    "version: 'v0.0.3'",
    "workflows:",
    "  '.github/workflows/ci.yml':",
    ...pins.map((pin) => `    - '${pin}'`),
    "dependencies:",
    ...entries.flatMap(linesOf),
  ];
  return { path: LOCK_PATH, text: `${lines.join("\n")}\n` };
}

function linesOf({ pin, commit = SHA, uses = [] }: LockEntry): readonly string[] {
  return [
    `  '${pin}':`,
    `    ref: '${pin.slice(pin.indexOf("@") + 1)}'`,
    `    commit: 'sha1-${commit}'`,
    "    owner_id: 1",
    "    repo_id: 2",
    ...(uses.length > 0 ? ["    uses:", ...uses.map((used) => `      - '${used}'`)] : []),
  ];
}
