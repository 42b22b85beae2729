// What to do about a check that does not hold.
import { cureOf } from "@lockstep/sigstore";
import type { Check } from "../judge/check.ts";
import type { RefusalCode } from "../judge/refusal.ts";

const BY_CODE: ReadonlyMap<RefusalCode, string> = new Map<RefusalCode, string>([
  ["no-attestation", "Sign or attest the artifact, or name the files that hold its bundles."],
  ["predicate-missing", "Attest what is demanded, or name another place where it is attested."],
  ["too-few-attestations", "Have it signed as often as is demanded, or name further places with bundles."],
  ["bundle-unreadable", "Attest the image again, or remove from the registry what it no longer gives out."],
  [
    "evidence-steps-unknown",
    "Name in `of` of the requirement the actions that must have run, or use them directly in the steps of the job.",
  ],
  ["source-unavailable", "Run again, or grant the permission that the message names."],
]);

/** One sentence, imperative. Where nothing is known of the code, that of the step. */
export function describeCure({ code, step = "policy" }: Check): string {
  return (code === undefined ? undefined : BY_CODE.get(code)) ?? cureOf(step);
}
