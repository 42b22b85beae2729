// Takes sudo from the runner's user, and shows that it is gone. Source: sudoers(5): where several entries match, the last one
// holds; a user id is written with `#`; files of an included folder are read in the order of their names.
import { UsageError } from "@lockstep/core";
import type { JobUser, RootCommands, SudoAnswer } from "@lockstep/runtime/host";

const RULES_FOLDER = "/etc/sudoers.d";
const RULES_FILE = `${RULES_FOLDER}/zz-lockstep-harden-runner`;
/** Names that need no escape in sudoers, and mean nothing but themselves there. */
const PLAIN_NAME = /^[a-z_][a-z0-9_-]*\$?$/i;

export interface SudoPorts {
  readonly root: RootCommands;
  readonly user: JobUser;
  /** Tries sudo as the user. */
  trySudo(): Promise<SudoAnswer>;
}

/** The entries for a user: by name, and by id for accounts that share it. */
export function sudoRules({ name, uid }: Pick<JobUser, "name" | "uid">): string {
  const who = [...(PLAIN_NAME.test(name) ? [name] : []), `#${uid}`];
  const entries = who.map((one) => `${one} ALL=(ALL:ALL) !ALL`);
  return ["# harden-runner: this job runs with `sudo: disable`.", ...entries, ""].join("\n");
}

/** Throws `UsageError` (`protection-unavailable`) where the user is root or still has sudo, and what `RootCommands` throws. */
export async function disableSudo({ root, user, trySudo }: SudoPorts): Promise<void> {
  if (user.uid === 0) throw refused("The runner itself runs as root: there is no sudo to take away.");
  const rules = sudoRules(user);
  // Checked before it counts, and made whole before it is seen: a file of rules that is broken would break all of sudo.
  const draft = `${RULES_FILE}.draft~`;
  await root.run("dd", [`of=${draft}`, "status=none"], rules);
  await root.run("chmod", ["0440", draft]);
  await root.run("visudo", ["-q", "-c", "-f", draft]);
  await root.run("mv", ["-T", draft, RULES_FILE]);
  const left = sudoLeft(await trySudo());
  if (left.length > 0) throw refused(`${left.join(" ")} Another entry comes after those in /etc/sudoers.d.`);
}

/** What is left of sudo after it was taken away, as a sentence; empty where nothing is. */
export function sudoLeft({ runs, listed }: SudoAnswer): readonly string[] {
  if (runs) return ["sudo still works."];
  return listed !== undefined && !endsForbidden(listed) ? ["sudo still runs some programs."] : [];
}

/** True if the last entry of the list is the one that takes everything away: sudo prints them in the order they hold in. */
export function endsForbidden(listed: string): boolean {
  const entries = listed.split("\n").filter((line) => /^\s+\(/.test(line));
  return /\)\s*!ALL\s*$/.test(entries.at(-1) ?? "");
}

function refused(problem: string): UsageError {
  return new UsageError("protection-unavailable", "`sudo: disable` cannot be enforced on this runner.", {
    hint: "Move the line that includes /etc/sudoers.d to the end of /etc/sudoers, or set `sudo: keep`, which promises detection only.",
    problems: [problem],
  });
}
