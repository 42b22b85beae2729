// Trusted roots: whose certificates, logs and timestamps count. Source: protobuf-specs, sigstore_trustroot.proto.
import { TrustedRoot as RootMessage } from "@sigstore/protobuf-specs";
import { toTrustMaterial } from "@sigstore/verify";
import { isJsonObject } from "../json/json-value.ts";
import { inStep, VerificationFailure } from "../verify/verification-failure.ts";
import { parseJson } from "./json-text.ts";
import { bytes, list, message, oneOf, type Shape, text, time } from "./message-shape.ts";

/** The authorities of one instance of Sigstore, ready for use. */
export type TrustedRoot = Omit<ReturnType<typeof toTrustMaterial>, "publicKey">;

/** In UTF-16 code units. The root of the public instance has 10 thousand. */
export const MAX_ROOT_LENGTH = 4 * 1024 * 1024;
const MAX_AUTHORITIES = 256;

const MEDIA_TYPES: readonly string[] = [
  "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  "application/vnd.dev.sigstore.trustedroot.v0.1+json",
  "application/vnd.dev.sigstore.trustedroot.v0.2+json",
];

/** What is newer than this may say more. A period always has a start: without one it would be unbounded. */
const tolerant = { unknown: "ignore" } as const;
const period = message({ start: time, end: time }, { ...tolerant, required: ["start"] });
const logId = message({ keyId: bytes }, { ...tolerant, required: ["keyId"] });

const log = message(
  {
    baseUrl: text,
    hashAlgorithm: text,
    publicKey: message(
      { rawBytes: bytes, keyDetails: text, validFor: period },
      { ...tolerant, required: ["rawBytes", "keyDetails", "validFor"] },
    ),
    logId,
    checkpointKeyId: logId,
    operator: text,
  },
  { ...tolerant, required: ["baseUrl", "publicKey", "logId"] },
);

const certificates = list(message({ rawBytes: bytes }, { ...tolerant, required: ["rawBytes"] }), 16, 1);

const authority = message(
  {
    subject: message({ organization: text, commonName: text }, tolerant),
    uri: text,
    certChain: message({ certificates }, { ...tolerant, required: ["certificates"] }),
    validFor: period,
    operator: text,
  },
  { ...tolerant, required: ["certChain", "validFor"] },
);

const root: Shape = message(
  {
    mediaType: oneOf(MEDIA_TYPES),
    tlogs: list(log, MAX_AUTHORITIES),
    ctlogs: list(log, MAX_AUTHORITIES),
    certificateAuthorities: list(authority, MAX_AUTHORITIES),
    timestampAuthorities: list(authority, MAX_AUTHORITIES),
  },
  { ...tolerant, required: ["mediaType"] },
);

/**
 * Reads trusted roots: one JSON object, or several, one a line, as `gh attestation verify --custom-trusted-root` takes them.
 * Throws `VerificationFailure` (`trusted-root`) where one is malformed, of an unknown kind, has a period without a start, or
 * where there is none.
 */
export function parseTrustedRoots(json: string): readonly TrustedRoot[] {
  if (json.length > MAX_ROOT_LENGTH) throw refuse(`it has more than ${MAX_ROOT_LENGTH} characters`);
  return parseObjects(json).map(readRoot);
}

function parseObjects(json: string): readonly unknown[] {
  try {
    return [parseJson(json)];
  } catch (cause) {
    const lines = json.split("\n").filter((line) => line.trim() !== "");
    if (lines.length < 2) throw new VerificationFailure("trusted-root", `${UNREADABLE}: it is no JSON.`, { cause });
    return lines.map((line) => inStep("trusted-root", UNREADABLE, () => parseJson(line)));
  }
}

function readRoot(value: unknown): TrustedRoot {
  const problem = root(value, "root");
  if (problem !== undefined) throw refuse(problem);
  return inStep("trusted-root", UNREADABLE, () => {
    const { publicKey: _, ...authorities } = toTrustMaterial(RootMessage.fromJSON(usablePart(value)));
    if ([...authorities.certificateAuthorities, ...authorities.timestampAuthorities].some(isBackwards))
      throw new RangeError(BACKWARDS);
    if ([...authorities.tlogs, ...authorities.ctlogs].some(isBackwards)) throw new RangeError(BACKWARDS);
    return authorities;
  });
}

/** Logs whose keys are of a newer kind cannot be used, but do not make the others useless. */
function usablePart(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  return { ...value, tlogs: usableLogs(value["tlogs"]), ctlogs: usableLogs(value["ctlogs"]) };
}

/** Where none is left of some, an instance with logs would look like one without, of which no entries are asked for. */
function usableLogs(logs: unknown): readonly unknown[] {
  if (!Array.isArray(logs)) return [];
  const usable = logs.filter((entry) => KEY_KINDS.test(keyDetailsOf(entry)));
  if (usable.length === 0 && logs.length > 0) throw new TypeError("none of its logs has a key of a known kind");
  return usable;
}

function keyDetailsOf(entry: unknown): string {
  const key = isJsonObject(entry) ? entry["publicKey"] : undefined;
  return isJsonObject(key) ? String(key["keyDetails"]) : "";
}

const KEY_KINDS = /^(?:PKCS1_RSA_|PKIX_RSA_|PKIX_ECDSA_P(?:256|384|521)_|PKIX_ED25519)/;

function isBackwards({ validFor }: { readonly validFor: { readonly start: Date; readonly end: Date } }): boolean {
  return validFor.end < validFor.start;
}

const BACKWARDS = "a period ends before it starts";
const UNREADABLE = "The trusted root cannot be read";

function refuse(why: string): VerificationFailure {
  return new VerificationFailure("trusted-root", `${UNREADABLE}: ${why}.`);
}
