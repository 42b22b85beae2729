// A timestamp authority with the interface of Sigstore's. Source: timestamp-authority, openapi.yaml, `/api/v1/timestamp`.
import { generateKeyPairSync } from "node:crypto";
import { nameOf, publicKeyOf, randomSerial, signCertificate, toBeSigned } from "../certificate/certificate.ts";
import { leafExtensions, TIME_STAMPING } from "../certificate/extensions.ts";
import { createIssuingAuthority, type IssuingAuthority, YEARS } from "../certificate/issuing-authority.ts";
import type { Flaws } from "../flaws.ts";
import { binary } from "../service/answer.ts";
import { readTimestampRequest, type TimestampRequest } from "./timestamp-request.ts";
import { type TimestampSigner, timestampResponse } from "./timestamp-token.ts";

export interface TimestampService {
  /** In DER, the signer's first. */
  readonly chain: readonly Buffer[];
  answer(request: Request): Promise<Response>;
  /** A TimeStampResp over a digest by SHA-256. */
  stamp(request: TimestampRequest): Buffer;
}

interface Surroundings {
  readonly flaws: Flaws;
  now(): number;
}

export function createTimestampService(around: Surroundings): TimestampService {
  const authority = createIssuingAuthority("timestamp", TIME_STAMPING, around.now());
  const signer = createSigner(authority, around.now());
  const foreignKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;

  function stamp(request: TimestampRequest): Buffer {
    const { flaws } = around;
    const digest = Buffer.from(request.digest);
    if (flaws.wrongTimestampDigest) digest[0] = (digest[0] ?? 0) ^ 1;
    const by = flaws.foreignTimestampKey ? { ...signer, privateKey: foreignKey } : signer;
    return timestampResponse({ ...request, digest }, by, around.now() + (flaws.clockAhead ?? 0) * 1000);
  }
  return {
    chain: [signer.certificate, authority.issuer.certificate, authority.root.certificate],
    stamp,
    async answer(request) {
      return binary(200, "application/timestamp-reply", stamp(await readTimestampRequest(request)));
    },
  };
}

function createSigner({ issuer }: IssuingAuthority, now: number): TimestampSigner {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const publicKey = publicKeyOf(privateKey);
  const serial = randomSerial();
  const subject = nameOf("example.test", "timestamp signer");
  const extensions = leafExtensions(publicKey, issuer.publicKey, TIME_STAMPING);
  const dates = { notBefore: now - YEARS, notAfter: now + YEARS };
  const tbs = toBeSigned({ publicKey, issuer: issuer.name, subject, ...dates, extensions, serial });
  return { certificate: signCertificate(tbs, issuer.privateKey), issuer: issuer.name, serial, privateKey };
}
