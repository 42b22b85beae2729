// Finds an actions.lock that GitHub would ignore without a word.
import { defineRule } from "@lockstep/core";
import { LOCK_PATH } from "../lock/actions-lock.ts";
import type { LockAudit } from "../lock/lock-audit.ts";
import { step } from "./example-files.ts";
import { lockOf } from "./example-lock.ts";

const USE = "octo-org/tool@v1.2.3";
const BESIDE = [step(USE)];
const LOCK = lockOf([USE]);

/** The lock with one piece of its text replaced. */
function changed(from: string, to: string) {
  return { path: LOCK.path, text: LOCK.text.replace(from, to), beside: BESIDE };
}

export const lockMalformed = defineRule<LockAudit>({
  id: "lock-malformed",
  title: "actions.lock cannot be read",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "GitHub ignores an `actions.lock` that it cannot read, and says nothing: every tag in it runs whatever it points to that day, while the repository looks locked.",
  fix: "Regenerate the file with `gh actions-lock`; it is not meant to be edited by hand. After a merge conflict, take either side and run it again.",
  examples: {
    flags: [
      { ...changed("'v0.0.3'", "'v9'"), at: ["'v9'"] },
      { ...changed("owner_id: 1", "owner_id: '1'"), at: ["'1'"] },
      { ...changed("owner_id", "owner"), at: ["owner"] },
      { ...changed("    repo_id: 2\n", ""), at: [`'${USE}'`] },
      { ...changed("- 'octo-org/tool@v1.2.3'", "- 'octo-org/tool@v1.2.4'"), at: ["'octo-org/tool@v1.2.4'"] },
      { ...changed("workflows:", "<<<<<<< main\nworkflows:"), at: [""] },
    ],
    allows: [
      { ...LOCK, beside: BESIDE },
      { ...step(USE), beside: [LOCK] },
    ],
  },
  *check(audit) {
    if (audit.kind !== "malformed") return;
    const message = `GitHub ignores this actions.lock, so nothing is locked: ${audit.why}.`;
    yield { message, location: audit.location, subject: LOCK_PATH };
  },
});
