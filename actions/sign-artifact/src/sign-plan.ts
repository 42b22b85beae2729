// Signs everything in a plan: files as they are, artifacts known by their digest through a statement about them.
import {
  type ArtifactDigest,
  type ArtifactSubject,
  renderChecksums,
  type SignedBundle,
  type SigningSession,
  STATEMENT_TYPE,
} from "@lockstep/sigstore";
import { joinPath, type Place } from "./output/place-outputs.ts";
import type { OutputPlan, Outputs } from "./output/plan-outputs.ts";

/** What cosign says of an image that it signs, too. It claims nothing beyond the signature. Source: cosign 3, `cosign sign`. */
export const SIGNED_PREDICATE_TYPE = "https://sigstore.dev/cosign/sign/v1";

export interface SignedArtifact {
  readonly name: string;
  readonly kind: ArtifactSubject["kind"];
  readonly digest: ArtifactDigest;
  /** Bytes, of files only. */
  readonly size: number | undefined;
  readonly signed: SignedBundle;
  readonly outputs: Outputs;
}

export interface SignedPlan {
  readonly artifacts: readonly SignedArtifact[];
  readonly checksums:
    | { readonly place: Place; readonly text: string; readonly signed: SignedBundle; readonly outputs: Outputs }
    | undefined;
}

/** Errors: those of `SigningSession`. The checksum file comes last: it holds the digests that were signed. */
export async function signPlan(plan: OutputPlan, session: SigningSession): Promise<SignedPlan> {
  const [files, digests] = await Promise.all([
    Promise.all(plan.files.map((planned) => signFile(planned, session))),
    Promise.all(plan.digests.map((planned) => signDigest(planned, session))),
  ]);
  return { artifacts: [...files, ...digests], checksums: await signChecksums(plan, files, session) };
}

async function signFile(
  { file: { name, path }, outputs }: OutputPlan["files"][number],
  session: SigningSession,
): Promise<SignedArtifact> {
  const signed = await session.signFile(path);
  const digest = { algorithm: "sha256", hex: signed.sha256 } as const;
  return { name, kind: "file", digest, size: signed.size, signed, outputs };
}

async function signDigest(
  { subject: { name, kind, digest }, outputs }: OutputPlan["digests"][number],
  session: SigningSession,
): Promise<SignedArtifact> {
  const signed = await session.signStatement({
    _type: STATEMENT_TYPE,
    subject: [{ name, digest: { [digest.algorithm]: digest.hex } }],
    predicateType: SIGNED_PREDICATE_TYPE,
    predicate: {},
  });
  return { name, kind, digest, size: undefined, signed, outputs };
}

async function signChecksums(
  { checksums }: OutputPlan,
  files: readonly SignedArtifact[],
  session: SigningSession,
): Promise<SignedPlan["checksums"]> {
  if (checksums === undefined) return undefined;
  const { place, folder, outputs } = checksums;
  const prefix = joinPath(folder, "");
  const listed = files.map(({ name, kind, digest }) => ({
    kind,
    name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    digest,
  }));
  const text = renderChecksums(listed);
  return { place, text, signed: await session.signBytes(new TextEncoder().encode(text)), outputs };
}
