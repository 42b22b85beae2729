// Judges the part after `@` of a `uses:` value. It knows names only; whether a commit exists is not its matter.
import { isCommitId } from "@lockstep/core";
import type { Judgement } from "./pin-verdict.ts";

const SHORT_ID = /^[0-9a-f]{7,39}$/;
const HAS_LETTER = /[a-f]/;
const HOLDS_ID = /[0-9a-f]{40}/i;
const ALL_HEX = /^[0-9a-f]{7,}$/i;
const VERSION = /^v?\d+(?:\.\d+){0,3}(?:[-+.][0-9A-Za-z.+-]*)?$/;
const PREFIXED_VERSION = /[-_/@]v?\d+(?:\.\d+)+(?:[-+.][0-9A-Za-z.+-]*)?$/;

/**
 * A full commit id has exactly 40 (SHA-1) or 64 (SHA-256) lower-case hex digits, as git writes object ids; anything that
 * merely contains or resembles one is a name that somebody can create.
 */
export function judgeRef(ref: string): Judgement {
  if (isCommitId(ref)) return { verdict: "sha", reason: "A full commit id names one commit for good." };
  if (SHORT_ID.test(ref) && HAS_LETTER.test(ref)) {
    return { verdict: "short-sha", reason: "An abbreviated commit id can come to match another commit, or a name." };
  }
  if (HOLDS_ID.test(ref) || (ALL_HEX.test(ref) && /[A-F]/.test(ref))) {
    return { verdict: "sha-lookalike", reason: lookalikeReason(ref) };
  }
  if (VERSION.test(ref) || PREFIXED_VERSION.test(ref) || ref.startsWith("refs/tags/")) {
    return { verdict: "tag", reason: "A tag can be moved to other code at any time." };
  }
  return { verdict: "branch", reason: "The name does not look like a version: a branch moves with every push to it." };
}

function lookalikeReason(ref: string): string {
  if (isCommitId(ref.toLowerCase())) return "Commit ids are written in lower case: this is a name, or will break.";
  if (ALL_HEX.test(ref)) return `A commit id has 40 or 64 hex digits, this has ${ref.length}: it can only be a name.`;
  return "The name contains a commit id but is not one: it is a tag or branch that can be moved.";
}
