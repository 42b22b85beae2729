// Finds entries of a proposed evidence file that GitHub cannot have given.
import { defineRule, type Example } from "@lockstep/core";
import { EVIDENCE_PATH } from "../evidence/file/evidence-file.ts";
import type { ForgedEntry } from "../evidence/file/proposed-evidence.ts";
import { SHA, step } from "./example-files.ts";

const COMMIT = `octo-org/tool@${SHA}`;
const TAG = "octo-org/tool@v1.2.3";

export const evidenceForged = defineRule<ForgedEntry>({
  id: "evidence-forged",
  title: "Evidence entry contradicts GitHub",
  severity: "error",
  confidence: "high",
  needs: ["github"],
  why: "Once merged, the evidence file is trusted without asking GitHub again. An entry that claims more than GitHub confirms would let a commit from a fork, or of another version, pass from then on.",
  fix: "Undo the edit and regenerate the file with `lockstep pin-check --refresh-evidence`. If GitHub's answer surprises you, a tag was moved or a branch was deleted: look at the commit before you trust it again.",
  examples: {
    flags: [
      { ...evidence(COMMIT, '{"kind":"commit","tags":["v9.9.9"],"advisories":[]}'), at: [`"${COMMIT}"`] },
      { ...evidence(TAG, `{"tag":"${"0".repeat(40)}","immutable":false}`), at: [`"${TAG}"`] },
    ],
    allows: [
      evidence(COMMIT, '{"kind":"commit","reachable":"refs/tags/v1.2.3","tags":["v1.2.3"],"advisories":[]}'),
      evidence(TAG, `{"tag":"${SHA}","immutable":false}`),
    ],
  },
  *check({ section, key, file, start, end, claimed, told }) {
    yield {
      message: `The entry ${key} of "${section}" contradicts GitHub's answer.`,
      location: file.locate(start, end),
      subject: `${section} ${key}`,
      evidence: { file: claimed, GitHub: told },
    };
  },
});

/** A proposed file with one entry, about a commit or a tag that a workflow uses. */
function evidence(key: string, entry: string): Example {
  const written = `{\n    "${key}": ${entry}\n  }`;
  const lines = [
    "{",
    '  "version": 1,',
    '  "repositories": {},',
    `  "commits": ${key === COMMIT ? written : "{}"},`,
    `  "names": ${key === TAG ? written : "{}"},`,
    '  "code": {},',
    '  "images": {}',
    "}",
  ];
  return { path: EVIDENCE_PATH, text: `${lines.join("\n")}\n`, beside: [step(`${COMMIT} # v1.2.3`)] };
}
