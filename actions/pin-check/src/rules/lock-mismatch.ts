// Finds commits in actions.lock that are not those of their refs.
import { defineRule } from "@lockstep/core";
import type { LockAudit } from "../lock/lock-audit.ts";
import { knownTool, OTHER_SHA } from "./example-evidence.ts";
import { SHA, step } from "./example-files.ts";
import { lockOf } from "./example-lock.ts";

/** A workflow that uses `pin`, locked at the commit `SHA`, and what is known about the repository. */
function locked(pin: string, known: Parameters<typeof knownTool>[0]) {
  return { ...lockOf([pin]), beside: [step(pin), ...knownTool(known)] };
}

const AT = [`'sha1-${SHA}'`];

export const lockMismatch = defineRule<LockAudit>({
  id: "lock-mismatch",
  title: "actions.lock records a commit other than the ref's",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "What runs is the commit in `actions.lock`, while people read the tag in the workflow. Edited by hand, it can make a well-known version run any code, even that of a fork.",
  fix: "Run `gh actions-lock --relock`, and find out who wrote this commit into the file and why.",
  examples: {
    flags: [
      { ...locked("octo-org/tool@v1.2.3", { names: { "v1.2.3": { tag: OTHER_SHA } } }), at: AT },
      {
        ...locked("octo-org/tool@v2", { commit: { reachable: "none" }, names: { v2: { tag: OTHER_SHA } } }),
        at: AT,
      },
    ],
    allows: [
      locked("octo-org/tool@v1.2.3", { names: { "v1.2.3": { tag: SHA } } }),
      locked("octo-org/tool@v1", { commit: { tags: ["v1.2.3"] }, names: { v1: { tag: OTHER_SHA } } }),
    ],
  },
  *check(audit) {
    if (audit.kind !== "mismatch") return;
    const { pin, commit, why, now, location } = audit;
    const evidence = { recorded: commit, ...(now === undefined ? {} : { now }) };
    yield {
      message: `${pin} is locked to ${commit}, but ${why}`,
      location,
      // The commit is part of it: another wrong one is not what was there before.
      subject: `${pin} ${commit}`,
      evidence,
    };
  },
});
