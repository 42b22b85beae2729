// Verifies what was found for an artifact, bundle by bundle.
import {
  type ArtifactDigest,
  type ArtifactSubject,
  type DigestAlgorithm,
  formatDigest,
  type Thresholds,
  type Trust,
  VerificationFailure,
  verifyBundle,
} from "@lockstep/sigstore";
import type { BundleOutcome } from "../judge/bundle-outcome.ts";
import type { FoundContent, LostContent } from "./attestation-source.ts";
import { BundleParser, type ParsedBundle, type StatedDigests } from "./parsed-bundles.ts";

/** The bytes of the artifacts, for bundles that need more than the digest at hand. */
export interface ArtifactContent {
  /** The digest of the file at an absolute path. Throws `IntegrityError` where the file is no longer the one with `known`. */
  digest(path: string, algorithm: DigestAlgorithm, known: ArtifactDigest): Promise<ArtifactDigest>;
  /** All bytes of the file, piece by piece. */
  read(path: string, onChunk: (chunk: Uint8Array) => void): Promise<unknown>;
}

export interface VerifierOptions {
  readonly trust: Trust;
  readonly thresholds: Partial<Thresholds>;
  readonly content: ArtifactContent;
}

/** Of one file, for signatures that cannot be checked by its digest. */
const MAX_READS = 32;

export class FoundVerifier {
  readonly #options: VerifierOptions;
  readonly #parser = new BundleParser();
  /** By algorithm and path: a file is hashed once, however many bundles state another digest. */
  readonly #hashed = new Map<string, Promise<ArtifactDigest>>();
  /** How often each file was read as a whole. */
  readonly #reads = new Map<string, number>();

  constructor(options: VerifierOptions) {
    this.#options = options;
  }

  /**
   * What became of each bundle. Of a collection, and of what is shared, only those are verified that say they are about the
   * artifact; where none of a collection does, that is the outcome. Errors: whatever is no failure of a bundle.
   */
  async verify(
    subject: ArtifactSubject,
    found: readonly (FoundContent | LostContent)[],
  ): Promise<readonly BundleOutcome[]> {
    const outcomes: BundleOutcome[] = [];
    for (const one of found) {
      if ("lost" in one) {
        outcomes.push(unreadable(one));
        continue;
      }
      const { origin, content, isShared = false } = one;
      const parsed = await this.#parser.parse(content);
      if (parsed instanceof VerificationFailure) outcomes.push(refused(origin, parsed));
      else outcomes.push(...(await this.#verifyAll(subject, origin, { parsed, isShared })));
    }
    return outcomes;
  }

  async #verifyAll(
    subject: ArtifactSubject,
    origin: string,
    { parsed, isShared }: { readonly parsed: readonly ParsedBundle[]; readonly isShared: boolean },
  ): Promise<readonly BundleOutcome[]> {
    const isMeant = parsed.length === 1 && !isShared;
    const wanted: ParsedBundle[] = [];
    for (const one of parsed) if (isMeant || (await this.#isAbout(one, subject))) wanted.push(one);
    if (wanted.length === 0) return isShared ? [] : [unrelated(origin)];
    const outcomes: BundleOutcome[] = [];
    for (const one of wanted) outcomes.push(await this.#verifyOne(subject, origin, one));
    return outcomes;
  }

  /** By what it states: comparing digests is cheap, a signature is not, and every artifact is compared with every bundle. */
  async #isAbout({ bundle, about }: ParsedBundle, subject: ArtifactSubject): Promise<boolean> {
    if (!mayBeAbout(about, subject)) return false;
    if (!bundle.statesDigest) return true;
    const known = await this.#digests(subject, about);
    return known.some((digest) => about.digests.has(formatDigest(digest)));
  }

  async #verifyOne(subject: ArtifactSubject, origin: string, { bundle, about }: ParsedBundle): Promise<BundleOutcome> {
    const { trust, thresholds } = this.#options;
    const { path } = subject;
    try {
      const artifact = {
        digests: await this.#digests(subject, about),
        ...(path === undefined ? {} : { read: (onChunk: (chunk: Uint8Array) => void) => this.#read(path, onChunk) }),
      };
      return { origin, kind: "verified", verified: await verifyBundle(bundle, artifact, trust, thresholds) };
    } catch (error) {
      if (error instanceof VerificationFailure) return refused(origin, error);
      throw error;
    }
  }

  /** A bundle by a key on P-384 states a SHA-384: of a file it can be had, of a digest alone it cannot. */
  async #digests({ digest, path }: ArtifactSubject, { algorithms }: StatedDigests): Promise<readonly ArtifactDigest[]> {
    const [other] = algorithms;
    if (algorithms.has(digest.algorithm) || path === undefined || other === undefined) return [digest];
    const name = `${other} ${path}`;
    const hashed = this.#hashed.get(name) ?? this.#options.content.digest(path, other, digest);
    this.#hashed.set(name, hashed);
    return [digest, await hashed];
  }

  /** A wrong signature costs its author nothing, and reading a large artifact much. */
  async #read(path: string, onChunk: (chunk: Uint8Array) => void): Promise<unknown> {
    const count = (this.#reads.get(path) ?? 0) + 1;
    this.#reads.set(path, count);
    if (count > MAX_READS) {
      throw new VerificationFailure("signature", `More than ${MAX_READS} bundles need the artifact to be read again.`);
    }
    return this.#options.content.read(path, onChunk);
  }
}

/** True also where it states a digest of another kind of a file: then the file has to be hashed once more to tell. */
function mayBeAbout({ digests, algorithms }: StatedDigests, { digest, path }: ArtifactSubject): boolean {
  if (digests.has(formatDigest(digest))) return true;
  return !algorithms.has(digest.algorithm) && path !== undefined && algorithms.size > 0;
}

function refused(origin: string, { step, reason }: VerificationFailure): BundleOutcome {
  return { origin, kind: "refused", refusal: { step, code: "verification-failed", detail: reason } };
}

function unreadable({ origin, lost }: LostContent): BundleOutcome {
  const detail = `it is listed, and cannot be looked at: ${lost}`;
  return { origin, kind: "refused", refusal: { step: "bundle-format", code: "bundle-unreadable", detail } };
}

function unrelated(origin: string): BundleOutcome {
  return {
    origin,
    kind: "refused",
    refusal: { step: "artifact-digest", code: "not-about-artifact", detail: "no bundle in it is about the artifact" },
  };
}
