// The person behind `sudo`: who starts a run as root, and as whom the command of the run is started.
import type { Environment } from "../process/environment.ts";
import { rootCommands } from "./root-commands.ts";

export interface InvokingUser {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  /** Absolute path. */
  readonly home: string;
  readonly shell: string;
}

/** Variables that sudo sets or makes root's (sudo(8), sudoers(5)). */
const OF_SUDO = ["SUDO_UID", "SUDO_GID", "SUDO_USER", "SUDO_COMMAND", "SUDO_HOME", "MAIL", "USERNAME"];

/**
 * The account by the number in SUDO_UID. Undefined where sudo was not used, or by root: then there is nobody but root.
 * Throws `UnavailableError` (`tool-failed`) for a number without an account.
 */
export async function readInvokingUser(env: Environment): Promise<InvokingUser | undefined> {
  const uid = env["SUDO_UID"] ?? "";
  if (!/^[1-9]\d{0,9}$/.test(uid)) return undefined;
  const [name = "", , , gid = "", , home = "/", shell = "/bin/sh"] = (
    await rootCommands().run("getent", ["passwd", uid])
  )
    .trim()
    .split(":");
  return { uid: Number(uid), gid: Number(gid), name, home: home || "/", shell: shell.trim() || "/bin/sh" };
}

/** The environment of the run, as the user would have it without sudo: what sudo took from root is the user's again. */
export function environmentOf({ name, home, shell }: InvokingUser, env: Environment): Readonly<Record<string, string>> {
  const kept = Object.entries(env).flatMap(([variable, value]) =>
    value === undefined || OF_SUDO.includes(variable) ? [] : [[variable, value] as const],
  );
  return { ...Object.fromEntries(kept), HOME: home, USER: name, LOGNAME: name, SHELL: shell };
}

/** Words before a command that make it the user's: no capability, and no way to root, by sudo neither. See setpriv(1). */
export function asUser({ uid, gid }: InvokingUser): readonly string[] {
  return ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--init-groups", "--inh-caps=-all", "--no-new-privs", "--"];
}

/** Writes a file with the user's rights, who may have put a link there. Throws `UnavailableError` if that fails. */
export async function writeAsUser(user: InvokingUser, path: string, text: string): Promise<void> {
  const [tool = "", ...words] = asUser(user);
  await rootCommands().run(tool, [...words, "dd", `of=${path}`, "status=none"], text);
}
