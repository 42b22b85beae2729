// Finds the lock of a repository and reads it as far as it binds anybody.
import type { CheckPorts } from "@lockstep/runtime";
import { LOCK_PATH, type RecordedLock } from "./actions-lock.ts";

/** Only here does the platform run what the lock says; elsewhere the file is text that binds nobody. */
const ENFORCING_SERVER = "https://github.com";
const MAX_LOCK_BYTES = 1024 * 1024;

export type OpenedLock =
  | { readonly kind: "none" }
  /** `lock` is undefined where it cannot be understood in full: such a lock covers nothing. */
  | { readonly kind: "text"; readonly text: string; readonly lock: RecordedLock | undefined }
  | { readonly kind: "unreadable"; readonly why: string };

/** The lock among `listed`. Its parser is loaded here, because few repositories have one. */
export async function openLock(
  listed: readonly string[],
  { files, serverUrl }: Pick<CheckPorts, "files" | "serverUrl">,
): Promise<OpenedLock> {
  const binds = serverUrl === undefined || serverUrl === ENFORCING_SERVER;
  if (!binds || !listed.includes(LOCK_PATH)) return { kind: "none" };
  const content = await files.readText(LOCK_PATH, MAX_LOCK_BYTES);
  if (!content.ok) return { kind: "unreadable", why: content.why };
  const { readActionsLock } = await import("./read-actions-lock.ts");
  const read = readActionsLock(content.text);
  return { kind: "text", text: content.text, lock: read.ok ? read.lock : undefined };
}
