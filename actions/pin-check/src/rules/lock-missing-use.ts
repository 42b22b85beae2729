// Finds steps that actions.lock leaves out, although it lists their workflow.
import { defineRule } from "@lockstep/core";
import type { LockAudit } from "../lock/lock-audit.ts";
import { detect } from "./detect.ts";
import { SHA, step } from "./example-files.ts";
import { lockOf } from "./example-lock.ts";

const USE = "octo-org/tool@v1.2.3";
const OTHER = "octo-org/tool@v1.2.4";

export const lockMissingUse = defineRule<LockAudit>({
  id: "lock-missing-use",
  title: "actions.lock does not cover a use of a workflow it lists",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "For a workflow listed in `actions.lock`, GitHub demands a recorded commit for everything it uses. Without one the run is refused, and nobody has recorded which commit was reviewed.",
  fix: "Run `gh actions-lock` and review the commit it records, or write the full commit id in the `uses:` itself.",
  examples: {
    flags: [
      { ...step(OTHER), beside: [lockOf([USE])], at: [OTHER] },
      { ...step('"octo-org/other/sub@main"'), beside: [lockOf([USE])], at: ['"octo-org/other/sub@main"'] },
    ],
    allows: [
      { ...step("Octo-Org/tool/sub@v1.2.3"), beside: [lockOf([USE])] },
      { ...step(`octo-org/other@${SHA}`), beside: [lockOf([USE])] },
      { ...step(OTHER), path: ".github/workflows/not-listed.yml", beside: [lockOf([USE])] },
    ],
  },
  *check(audit) {
    if (audit.kind !== "missing-use") return;
    const reason = "actions.lock lists this workflow but records no commit for this use: GitHub refuses to run it.";
    yield detect({ ...audit.judged, reason });
  },
});
