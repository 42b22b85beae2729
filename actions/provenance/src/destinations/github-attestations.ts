// GitHub's attestations API, where `gh attestation verify` looks.
import { type RepositoryName, UsageError } from "@lockstep/core";
import type { GitHubPublisher } from "@lockstep/runtime";
import { encodeStatement, type SignerMaterial } from "@lockstep/sigstore";
import { type Delivered, type Delivery, failed, joinDelivered } from "./delivery.ts";
import type { SignedStatement } from "./signed-statement.ts";

/** What the API takes. Source: actions/attest, "Predicate ... size limit". */
const MAX_BYTES = 16 * 1024 * 1024;

export interface GitHubPlace {
  readonly publisher: GitHubPublisher;
  readonly repository: RepositoryName;
  readonly serverUrl: string;
  readonly material: SignerMaterial;
}

/** Stores each statement. One that is too large is left out: it stays in the bundle files. */
export async function storeAtGitHub(statements: readonly SignedStatement[], place: GitHubPlace): Promise<Delivered> {
  const parts: Delivered[] = [];
  for (const statement of statements) parts.push(await store(statement, place));
  return joinDelivered(parts);
}

async function store(statement: SignedStatement, place: GitHubPlace): Promise<Delivered> {
  const { repository, publisher, serverUrl } = place;
  const attestations = `${serverUrl}/${repository.owner}/${repository.name}/attestations`;
  const delivery = { to: "github", statement, place: attestations } as const;
  const size = encodeStatement(statement.statement).length;
  if (size > MAX_BYTES) {
    const why = `the statement has ${size} bytes, and the API takes ${MAX_BYTES}; it is in the bundle files`;
    return { deliveries: [{ ...delivery, result: "left-out", why }], failures: [] };
  }
  try {
    demandCertificate(place);
    const id = await publisher.attest(repository, statement.bundle);
    return { deliveries: [toDelivery(delivery, attestations, id)], failures: [] };
  } catch (error) {
    const { delivery: lost, failure } = failed(error, delivery);
    return { deliveries: [lost], failures: [failure] };
  }
}

function toDelivery(delivery: Omit<Delivery, "result">, attestations: string, id: number | undefined): Delivery {
  if (id === undefined) return { ...delivery, result: "present" };
  return { ...delivery, place: `${attestations}/${id}`, result: "stored", id };
}

function demandCertificate({ material }: GitHubPlace): void {
  if (material.kind === "certificate") return;
  throw new UsageError("request-refused", "GitHub takes no attestations that are signed with a key.", {
    hint: "Remove `github` from the input `destinations`, or sign with the identity of the job.",
  });
}
