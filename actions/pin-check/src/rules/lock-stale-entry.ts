// Finds what actions.lock records and nothing uses.
import { defineRule } from "@lockstep/core";
import type { LockAudit } from "../lock/lock-audit.ts";
import { step } from "./example-files.ts";
import { lockOf } from "./example-lock.ts";

const USE = "octo-org/tool@v1.2.3";
const OLD = "octo-org/tool@v1.2.2";
const INNER = "octo-org/inner@v1";

export const lockStaleEntry = defineRule<LockAudit>({
  id: "lock-stale-entry",
  title: "actions.lock has an entry that nothing uses",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "An `actions.lock` that no longer says what runs hides what does: reviewers approve commits that are never used, and a leftover entry takes effect again with the next `uses:` of that name.",
  fix: "Run `gh actions-lock` over the whole folder: it removes what is not used.",
  examples: {
    flags: [
      { ...lockOf([USE, OLD]), beside: [step(USE)], at: [`'${OLD}'`] },
      { ...lockOf([USE], [{ pin: USE }, { pin: OLD }]), beside: [step(USE)], at: [`'${OLD}'`] },
      {
        ...lockOf([USE]),
        beside: [{ ...step(USE), path: ".github/workflows/renamed.yml" }],
        at: ["'.github/workflows/ci.yml'"],
      },
    ],
    allows: [
      { ...lockOf([USE]), beside: [step(USE)] },
      { ...lockOf([USE], [{ pin: USE, uses: [INNER] }, { pin: INNER }]), beside: [step(USE)] },
    ],
  },
  *check(audit) {
    if (audit.kind !== "stale-entry") return;
    yield { message: `${audit.entry}: ${audit.why}`, location: audit.location, subject: audit.entry };
  },
});
