// The evidence that attestations carry: the indexes that provenance binds, one for each job.
import { Buffer } from "node:buffer";
import type { EvidenceIndex } from "@lockstep/core";
import { parseIndex } from "@lockstep/core/evidence";
import { boundIndexes, type Statement, textAt } from "@lockstep/sigstore";
import type { FakeAttestation } from "@lockstep/testkit";

/** The indexes in all provenance, by job. */
export function evidenceIn(attestations: readonly FakeAttestation[]): Readonly<Record<string, EvidenceIndex>> {
  const indexes = attestations.flatMap(({ bundle }) => {
    const payload = Buffer.from(textAt(bundle, "dsseEnvelope", "payload") ?? "", "base64");
    const statement: Statement = JSON.parse(payload.toString("utf8"));
    return boundIndexes(statement).map(({ name, text }) => parseIndex(text, name));
  });
  return Object.fromEntries(indexes.map((index) => [index.run.job, index]));
}
