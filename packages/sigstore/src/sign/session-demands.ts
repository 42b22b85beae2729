// What has to hold before and while a session signs; each demand throws where it does not.
import type { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";
import { IntegrityError, UnavailableError, UsageError } from "@lockstep/core";
import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import type { TimestampAuthority, TransparencyLog } from "../service/services.ts";
import type { Signer } from "./signer.ts";

/**
 * Throws `UsageError` (`invalid-input`) where nothing would say when a certificate was used: it lives for minutes, so nobody
 * could verify with it later. Logs of version 2 state no time. Source: rekor-tiles, CLIENTS.md.
 */
export function demandTrustedTime({
  logs,
  timestampAuthorities,
}: {
  readonly logs: readonly TransparencyLog[];
  readonly timestampAuthorities: readonly TimestampAuthority[];
}): void {
  if (timestampAuthorities.length > 0 || logs.some(({ version }) => version === 1)) return;
  throw new UsageError("invalid-input", "Nothing would say when the certificate was used.", {
    hint: "Name a timestamp authority (`tsa-url`), or a transparency log of version 1.",
  });
}

/** Throws `IntegrityError` (`response-malformed`) where the services were to say when, and did not. */
export function demandTimed(signer: Signer, isTimed: boolean): void {
  if (signer.material.kind === "public-key" || isTimed) return;
  throw new IntegrityError("response-malformed", "No service said when the certificate was used.", {
    hint: "Name a timestamp authority (`tsa-url`), or another transparency log of version 1.",
  });
}

/**
 * Logs verify by the digest, which plain Ed25519 cannot be: it is no signature over one. Version 1 has a kind of entry that
 * holds whole envelopes; version 2 has none. `from` is the first version that cannot. Throws `UsageError` (`key-unusable`).
 * Source: Rekor, types/hashedrekord and types/dsse.
 */
export function demandLoggable({ keyDetails }: Signer, logs: readonly TransparencyLog[], from: 1 | 2): void {
  if (keyDetails !== "PKIX_ED25519" || !logs.some(({ version }) => version >= from)) return;
  throw new UsageError("key-unusable", "A transparency log cannot record signatures of an Ed25519 key.", {
    hint: "Use a key on P-256, or sign without a transparency log.",
  });
}

/** Throws `IntegrityError` (`digest-mismatch`) unless `digest` is the expected one. */
export function demandExpected(path: string, digest: Buffer, expected: ArtifactDigest): void {
  if (digest.toString("hex") === expected.hex) return;
  throw new IntegrityError("digest-mismatch", `${path} is not the file that was to be signed: its digest differs.`, {
    hint: "Find out what wrote to the file, build it again, and sign that.",
  });
}

/**
 * Call what it gives after each signature: it throws `UnavailableError` (`timed-out`) once the certificate of the signer has
 * run out, for witnesses would then say that it was used too late. Counted from now, as the clocks of this machine and of the
 * authority may differ.
 */
export function lifetimeOf({ material }: Signer): () => void {
  if (material.kind === "public-key") return () => {};
  const { validFrom, validTo } = new X509Certificate(material.certificate);
  const end = performance.now() + Date.parse(validTo) - Date.parse(validFrom);
  return () => {
    if (performance.now() <= end) return;
    throw new UnavailableError("timed-out", "The certificate of this run ran out before everything was signed.", {
      hint: "Sign fewer or smaller files in one step, or sign with a key.",
    });
  };
}
