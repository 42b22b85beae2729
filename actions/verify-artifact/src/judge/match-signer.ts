// Decides whether the signer of a bundle is one of those that are accepted.
import { signerMismatch, type VerifiedSigner } from "@lockstep/sigstore";
import type { AcceptedSigner } from "../demand/demands.ts";
import { demandEqual, type Refusal } from "./refusal.ts";

const STEP = "identity";
const HOSTED = "github-hosted";

/** The rules that name the signer, one of each group, or why a group has none. */
export function matchSigner(
  signer: VerifiedSigner,
  groups: readonly (readonly AcceptedSigner[])[],
): readonly AcceptedSigner[] | Refusal {
  const matched: AcceptedSigner[] = [];
  for (const group of groups) {
    const refusals: Refusal[] = [];
    const rule = group.find((candidate) => {
      const mismatch = signerMismatch(signer, candidate);
      if (mismatch !== undefined) refusals.push({ step: STEP, ...mismatch });
      return mismatch === undefined;
    });
    if (rule === undefined) return refuseAll(refusals);
    matched.push(rule);
  }
  // Without any group there is no policy, which was refused before: it must never become a pass.
  return matched.length > 0 ? matched : refuse("no signer is accepted");
}

/** With one rule its own reason is the clearest; with several each may fail for another. */
function refuseAll(refusals: readonly Refusal[]): Refusal {
  const [only] = refusals;
  if (only !== undefined && refusals.length === 1) return only;
  const reasons = refusals.map(({ detail }) => detail).join("; or ");
  return refuse(reasons === "" ? "no signer is accepted" : reasons);
}

/** A key says nothing about where it was used: where a hosted runner is demanded it does not do. */
export function judgeRunner(signer: VerifiedSigner): Refusal | undefined {
  const found = signer.kind === "certificate" ? signer.claims.runnerEnvironment : undefined;
  return demandEqual(found, HOSTED, { step: STEP, code: "runner-not-hosted", what: "the runner" });
}

function refuse(detail: string): Refusal {
  return { step: STEP, code: "signer-not-allowed", detail };
}
