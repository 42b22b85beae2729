// States what is known of artifacts, signs it once for the whole run, and puts it where it was asked for.

import type { LockstepError } from "@lockstep/core";
import {
  type ArtifactSubject,
  demandSameClaims,
  describeSigner,
  type GitHubClaims,
  type SigningSession,
  type UsedService,
  type VerifiedSigner,
} from "@lockstep/sigstore";
import type { AttestInputs } from "./attest-inputs.ts";
import { declareSubjects } from "./declare-subjects.ts";
import { type BundleFiles, writeBundleFiles } from "./destinations/bundle-files.ts";
import { chooseDestinations } from "./destinations/choose-destinations.ts";
import { combinedName } from "./destinations/combined-name.ts";
import { type Delivered, type Delivery, type DestinationKind, joinDelivered } from "./destinations/delivery.ts";
import { storeAtGitHub } from "./destinations/github-attestations.ts";
import { pushToRegistries } from "./destinations/image-registry.ts";
import { addToRelease } from "./destinations/release-file.ts";
import type { SignedStatement } from "./destinations/signed-statement.ts";
import type { AttestPorts } from "./ports.ts";
import { collectPredicates, demandPredicates, needsClaims } from "./predicates/collect-predicates.ts";
import { signStatements } from "./sign-statements.ts";

export interface AttestOutcome {
  readonly subjects: readonly ArtifactSubject[];
  readonly statements: readonly SignedStatement[];
  readonly files: Pick<BundleFiles, "paths" | "combinedPath">;
  readonly deliveries: readonly Delivery[];
  /** Why a destination did not take something. Any of them fails the step. */
  readonly failures: readonly LockstepError[];
  readonly signer: VerifiedSigner;
  readonly used: readonly UsedService[];
  /** Facts that are not in the statements although they could be, and why. */
  readonly notes: readonly string[];
}

interface Plan {
  readonly subjects: readonly ArtifactSubject[];
  readonly destinations: ReadonlySet<DestinationKind>;
  readonly tag: string | undefined;
  readonly name: string;
}

/**
 * Rejects before anything is signed where inputs are wrong, subjects are missing or the certificate is not that of this job.
 * Later, what one destination refuses keeps no other from its turn, and the bundle files are written first of all.
 */
export async function attest(inputs: AttestInputs, ports: AttestPorts): Promise<AttestOutcome> {
  demandPredicates(inputs);
  const claims = needsClaims(inputs) || isTagAsked(inputs) ? await ports.claims() : undefined;
  const subjects = await ports.gatherSubjects();
  const plan = makePlan(inputs, { subjects, claims, ports });
  const collected = await collectPredicates(inputs, claims, ports);
  const session = await ports.openSession();
  if (claims !== undefined) await demandSameClaims(session.material, claims, ports.serverUrl);
  const statements = await signStatements(subjects, collected.predicates, session);
  const { combined, ...files } = writeBundleFiles(statements, plan.name, ports);
  const delivered = await deliver(statements, combined, { plan, ports, session });
  return {
    subjects,
    statements,
    files,
    deliveries: [...files.deliveries, ...delivered.deliveries],
    failures: delivered.failures,
    signer: await describeSigner(session.material),
    used: session.used,
    notes: [...collected.notes, ...(inputs["declare-artifacts"] ? declareSubjects(subjects, ports) : [])],
  };
}

/** The tag of a release comes from the token where no input names it: the environment can be written to by any step. */
function isTagAsked(inputs: AttestInputs): boolean {
  return inputs["release-tag"] === "" && inputs.destinations.includes("release");
}

interface Planned {
  readonly subjects: readonly ArtifactSubject[];
  readonly claims: GitHubClaims | undefined;
  readonly ports: AttestPorts;
}

function makePlan(inputs: AttestInputs, { subjects, claims, ports }: Planned): Plan {
  const { publisher, repository } = ports;
  const tag = inputs["release-tag"] || tagOf(claims?.ref ?? "");
  return {
    subjects,
    tag,
    destinations: chooseDestinations(inputs.destinations, { subjects, publisher, tag }),
    name: combinedName(inputs["combined-name"], repository.name, tag),
  };
}

function tagOf(ref: string): string | undefined {
  const prefix = "refs/tags/";
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

interface Sending {
  readonly plan: Plan;
  readonly ports: AttestPorts;
  readonly session: SigningSession;
}

async function deliver(
  statements: readonly SignedStatement[],
  combined: string,
  { plan: { destinations, tag, name }, ports, session }: Sending,
): Promise<Delivered> {
  const { publisher, repository, serverUrl, registry, now } = ports;
  const parts: Delivered[] = [];
  if (destinations.has("github") && publisher) {
    parts.push(await storeAtGitHub(statements, { publisher, repository, serverUrl, material: session.material }));
  }
  if (destinations.has("registry")) parts.push(await pushToRegistries(statements, registry, now));
  if (destinations.has("release") && publisher && tag !== undefined) {
    parts.push(await addToRelease(combined, { publisher, repository, tag, name }));
  }
  return joinDelivered(parts);
}
