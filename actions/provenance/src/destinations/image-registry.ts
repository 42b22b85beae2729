// Registries: each statement beside every image that it is about.
import { type ReferrerRegistry, writeImageDigest } from "@lockstep/runtime/registry";
import { imageOfSubject, type PushOutcome, pushBundles } from "@lockstep/sigstore";
import { type Delivered, failed, joinDelivered } from "./delivery.ts";
import type { SignedStatement } from "./signed-statement.ts";

/**
 * Pushes what is missing, several images at a time, but never two statements to one image: registries without a list of
 * referrers keep it in an index that the one would overwrite for the other. What fails keeps nothing else from its turn.
 */
export async function pushToRegistries(
  statements: readonly SignedStatement[],
  registry: ReferrerRegistry,
  now: () => Date,
): Promise<Delivered> {
  const parts: Delivered[] = [];
  for (const statement of statements) {
    const pushes = statement.images.map((subject) => ({ image: imageOfSubject(subject), bundle: statement.bundle }));
    const outcomes = await pushBundles(registry, pushes, now);
    parts.push(...outcomes.map((outcome) => toDelivered(statement, outcome)));
  }
  return joinDelivered(parts);
}

function toDelivered(statement: SignedStatement, outcome: PushOutcome): Delivered {
  const delivery = { to: "registry", statement, place: writeImageDigest(outcome.image) } as const;
  if (outcome.ok) {
    return { deliveries: [{ ...delivery, result: outcome.pushed.isNew ? "stored" : "present" }], failures: [] };
  }
  const { delivery: lost, failure } = failed(outcome.error, delivery);
  return { deliveries: [lost], failures: [failure] };
}
