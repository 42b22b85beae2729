// A certificate authority for identities, as Fulcio is one. Source: Fulcio API v2, `CreateSigningCertificate`.
import { sequence } from "../asn1/der.ts";
import type { Flaws } from "../flaws.ts";
import type { Claims } from "../identity/github-claims.ts";
import { createLogKey, type LogKey } from "../log/log-key.ts";
import { json } from "../service/answer.ts";
import { Fields } from "../service/fields.ts";
import { pemOf } from "../service/pem.ts";
import { type CertificateFields, type Issuer, randomSerial, signCertificate, toBeSigned } from "./certificate.ts";
import { certificateTimestamp } from "./certificate-timestamp.ts";
import { certifiedKey } from "./certified-key.ts";
import { claimExtensions, subjectName } from "./claim-extensions.ts";
import { CODE_SIGNING, leafExtensions, subjectAlternativeName, timestampListExtension } from "./extensions.ts";
import { createIssuingAuthority, type IssuingAuthority } from "./issuing-authority.ts";

/** Certificates of the public authority hold for ten minutes. */
const LIFETIME_MS = 600_000;

export interface CertificateService {
  readonly authority: IssuingAuthority;
  readonly certificateLog: LogKey;
  answer(request: Request): Promise<Response>;
  /** Gives the chain in DER, leaf first. `publicKey` is DER, SubjectPublicKeyInfo. */
  issue(claims: Claims, publicKey: Buffer): Buffer[];
}

interface Surroundings {
  readonly flaws: Flaws;
  now(): number;
  /** The claims of a token, or a refusal. */
  readToken(token: string): Claims;
}

export function createCertificateService(around: Surroundings): CertificateService {
  const authority = createIssuingAuthority("sigstore", CODE_SIGNING, around.now());
  let foreign: IssuingAuthority | undefined;
  const certificateLog = createLogKey("ecdsa");
  const foreignLog = createLogKey("ecdsa");

  function issue(claims: Claims, publicKey: Buffer): Buffer[] {
    const { flaws } = around;
    if (flaws.foreignCertificateAuthority) foreign ??= createIssuingAuthority("sigstore", CODE_SIGNING, around.now());
    const { issuer, root } = (flaws.foreignCertificateAuthority && foreign) || authority;
    const fields = fieldsOf(claims, publicKey, issuer, around.now() + (flaws.certificateStartsIn ?? 0) * 1000);
    const log = flaws.certificateTimestamp === "foreign" ? foreignLog : certificateLog;
    const witnessed = flaws.certificateTimestamp === "none" ? fields : withTimestamp(fields, issuer, log);
    return [signCertificate(toBeSigned(witnessed), issuer.privateKey), issuer.certificate, root.certificate];
  }

  async function answer(request: Request): Promise<Response> {
    const body = await Fields.of(request);
    const claims = around.readToken(tokenOf(request, body));
    const publicKey = certifiedKey(body, claims);
    const chain = { certificates: issue(claims, publicKey).map((der) => pemOf("CERTIFICATE", der)) };
    const kind =
      around.flaws.certificateTimestamp === "none" ? "signedCertificateDetachedSct" : "signedCertificateEmbeddedSct";
    return json(200, { [kind]: { chain } });
  }
  return { authority, certificateLog, issue, answer };
}

function fieldsOf(claims: Claims, publicKey: Buffer, issuer: Issuer, notBefore: number): CertificateFields {
  const leaf = leafExtensions(publicKey, issuer.publicKey, CODE_SIGNING);
  const extensions = [...leaf, subjectAlternativeName(subjectName(claims)), ...claimExtensions(claims)];
  const dates = { notBefore, notAfter: notBefore + LIFETIME_MS };
  // The same serial number before and after the log has seen it.
  return { publicKey, issuer: issuer.name, subject: sequence(), ...dates, extensions, serial: randomSerial() };
}

function withTimestamp(fields: CertificateFields, issuer: Issuer, log: LogKey): CertificateFields {
  const timestamp = certificateTimestamp(toBeSigned(fields), issuer.publicKey, log, fields.notBefore);
  return { ...fields, extensions: [...fields.extensions, timestampListExtension([timestamp])] };
}

/** Clients send it in the body or, as older ones did, as a bearer token. */
function tokenOf(request: Request, body: Fields): string {
  const inBody = body.at("credentials").at("oidcIdentityToken");
  const inHeader = request.headers.get("authorization")?.replace(/^Bearer /, "");
  return inBody.isThere ? inBody.text() : (inHeader ?? "");
}
