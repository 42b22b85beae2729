// Signs with one signer, lets the services witness each signature, and puts all of it into a bundle.
import { Buffer } from "node:buffer";
import { readArtifact } from "@lockstep/runtime/artifacts";
import { buildBundle, type SignedContent, type Witnesses } from "../bundle/build-bundle.ts";
import { type ArtifactDigest, DIGEST_ALGORITHMS, type DigestAlgorithm } from "../digest/artifact-digest.ts";
import type { LogRequest, TimestampAuthority, TransparencyLog } from "../service/services.ts";
import { IN_TOTO_PAYLOAD_TYPE, type Statement } from "../statement/statement.ts";
import { Turns } from "../turns/turns.ts";
import type { Artifact, ReadContent } from "../verify/verify-bundle.ts";
import { EnvelopeGuard } from "./envelope-guard.ts";
import { digestOf, MessagePass, type PassedMessage } from "./message-pass.ts";
import { demandExpected, demandLoggable, demandTimed, demandTrustedTime, lifetimeOf } from "./session-demands.ts";
import type { SignedCheck } from "./signed-check.ts";
import type { Signer } from "./signer.ts";
import type { SignedBundle, SignedFile, SigningSession, UsedService } from "./signing-session.ts";

export interface SessionParts {
  readonly signer: Signer;
  /** Every one of them records each signature. */
  readonly logs: readonly TransparencyLog[];
  /** Every one of them stamps each signature. */
  readonly timestampAuthorities: readonly TimestampAuthority[];
  /** Where files have to lie: absolute, with links resolved. Left out: anywhere. */
  readonly root?: string;
  /** Grows while services are used. */
  readonly used: readonly UsedService[];
  /** Called with each bundle before it is given. */
  readonly check?: SignedCheck | undefined;
}

/** So many signatures are made, and on their way to services, at once. */
const PARALLEL = 8;

/** Ed25519 holds whole files in memory. */
const PARALLEL_BUFFERED = 2;

/** Errors: those of `demandTrustedTime`, where the signer has a certificate. */
export function openSession(parts: SessionParts): SigningSession {
  if (parts.signer.material.kind === "certificate") demandTrustedTime(parts);
  return new Session(parts);
}

class Session implements SigningSession {
  readonly #parts: SessionParts;
  readonly #turns: Turns;
  readonly #demandAlive: () => void;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#turns = new Turns(parts.signer.publicKey.scheme.kind === "ed25519" ? PARALLEL_BUFFERED : PARALLEL);
    this.#demandAlive = lifetimeOf(parts.signer);
  }

  get material() {
    return this.#parts.signer.material;
  }

  get used() {
    return this.#parts.used;
  }

  async signFile(path: string, expected?: ArtifactDigest): Promise<SignedFile> {
    const { signer, root, logs } = this.#parts;
    demandLoggable(signer, logs, 1);
    const read: ReadContent = (onChunk) => readArtifact({ path, ...(root === undefined ? {} : { root }) }, onChunk);
    return this.#turns.take(async () => {
      const pass = new MessagePass(signer, messageHashes(expected));
      const guard = new EnvelopeGuard();
      await read((chunk) => {
        guard.update(chunk);
        pass.update(chunk);
      });
      const passed = await pass.finish();
      if (expected !== undefined) demandExpected(path, digestOf(passed, expected.algorithm), expected);
      return this.#bundleMessage(passed, read);
    });
  }

  async signBytes(content: Uint8Array): Promise<SignedFile> {
    const { signer, logs } = this.#parts;
    demandLoggable(signer, logs, 1);
    return this.#turns.take(async () => {
      const pass = new MessagePass(signer, messageHashes());
      new EnvelopeGuard().update(content);
      pass.update(content);
      return this.#bundleMessage(await pass.finish(), async (onChunk) => onChunk(content));
    });
  }

  async signStatement(statement: Statement): Promise<SignedBundle> {
    const { signer, logs } = this.#parts;
    demandLoggable(signer, logs, 2);
    const { dsse } = await import("@sigstore/core");
    const payload = Buffer.from(JSON.stringify(statement));
    const envelope = { payloadType: IN_TOTO_PAYLOAD_TYPE, payload };
    return this.#turns.take(async () => {
      const pass = new MessagePass(signer);
      pass.update(dsse.preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload));
      const content = { kind: "envelope", ...envelope } as const;
      return this.#bundle(await pass.finish(), content, { digests: subjectDigests(statement) });
    });
  }

  async #bundleMessage(passed: PassedMessage, read: ReadContent): Promise<SignedFile> {
    const { algorithm } = this.#parts.signer;
    const digests = [...passed.digests].map(([name, bytes]) => ({ algorithm: name, hex: bytes.toString("hex") }));
    const bytes = digestOf(passed, algorithm);
    const signed = await this.#bundle(passed, { kind: "message", digest: { algorithm, bytes } }, { digests, read });
    const sha256 = digestOf(passed, "sha256").toString("hex");
    return { ...signed, digest: { algorithm, hex: bytes.toString("hex") }, sha256, size: passed.size };
  }

  async #bundle(passed: PassedMessage, content: SignedContent, artifact: Artifact): Promise<SignedBundle> {
    const { signer, check } = this.#parts;
    const { signature } = passed;
    this.#demandAlive();
    const witnesses = await this.#witness(passed, content);
    const bundle = buildBundle(signer.material, content, signature, witnesses);
    await check?.(bundle, artifact);
    return { bundle, signature };
  }

  async #witness(passed: PassedMessage, content: SignedContent): Promise<Witnesses> {
    const { signer, logs, timestampAuthorities } = this.#parts;
    const request = logRequest(signer, passed, content);
    const [entries, timestamps] = await Promise.all([
      Promise.all(logs.map((log) => log.record(request))),
      Promise.all(timestampAuthorities.map((authority) => authority.timestamp(passed.signature))),
    ]);
    demandTimed(signer, timestamps.length > 0 || entries.some(({ integratedTime }) => BigInt(integratedTime) > 0n));
    return { entries, timestamps };
  }
}

/** SHA-256 is what checksum files and most verifiers want, whatever the scheme has. */
function messageHashes(expected?: ArtifactDigest): readonly DigestAlgorithm[] {
  return expected === undefined ? ["sha256"] : ["sha256", expected.algorithm];
}

function logRequest(
  { material, algorithm, keyDetails }: Signer,
  passed: PassedMessage,
  content: SignedContent,
): LogRequest {
  return {
    digest: { algorithm, bytes: digestOf(passed, algorithm) },
    signature: passed.signature,
    verifier:
      material.kind === "certificate"
        ? { kind: "certificate", der: material.certificate }
        : { kind: "public-key", der: material.publicKey },
    keyDetails,
    ...(content.kind === "envelope" && {
      envelope: { payloadType: content.payloadType, payload: content.payload },
    }),
  };
}

/** Verification takes any one subject: all of them are in the same statement. */
function subjectDigests({ subject: [first] }: Statement): readonly ArtifactDigest[] {
  return DIGEST_ALGORITHMS.flatMap((algorithm) => {
    const hex = first?.digest[algorithm];
    return hex === undefined ? [] : [{ algorithm, hex }];
  });
}
