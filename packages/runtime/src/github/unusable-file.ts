// A file that is there but cannot be handed out as text. It is an error of its own, so it never looks like a missing file.
// The code is the one the git port gives for the same state of a file.
import { UnavailableError } from "@lockstep/core";

/** `what` names the file, `why` continues the sentence, `hint` says what to change about it. */
export function unusableFile(what: string, why: string, hint: string): UnavailableError {
  return new UnavailableError("policy-unreadable", `${what} ${why}`, { hint });
}

/** The text of UTF-8 bytes, byte order mark included. Errors: `unusableFile` where they are not UTF-8. */
export function decodeText(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unusableFile(what, "is not UTF-8 text", "Save it as UTF-8.");
  }
}
