// What a request for a timestamp asks, in DER or as JSON. Sources: RFC 3161, 2.4.1; timestamp-authority, openapi.yaml.
import { itemsOf, readDer, readOid } from "../asn1/read-der.ts";
import { Refusal } from "../service/answer.ts";
import { Fields } from "../service/fields.ts";

/** Object identifiers of hash functions, and the length of their digests. */
const HASHES = [
  { name: "sha256", oid: "2.16.840.1.101.3.4.2.1", bytes: 32 },
  { name: "sha384", oid: "2.16.840.1.101.3.4.2.2", bytes: 48 },
  { name: "sha512", oid: "2.16.840.1.101.3.4.2.3", bytes: 64 },
] as const;

const INTEGER = 0x02;
const BOOLEAN = 0x01;

export interface TimestampRequest {
  readonly hashOid: string;
  readonly digest: Buffer;
  /** Bytes of the number, where one was given. */
  readonly nonce: Buffer | undefined;
  /** Whether the answer is to hold the certificate. */
  readonly wantsCertificate: boolean;
}

export async function readTimestampRequest(request: Request): Promise<TimestampRequest> {
  const type = request.headers.get("content-type")?.split(";")[0];
  if (type === "application/json") return sound(fromJson(await Fields.of(request)));
  if (type !== "application/timestamp-query") throw new Refusal(415, "unsupported media type");
  const bytes = Buffer.from(await request.arrayBuffer());
  try {
    return sound(fromDer(bytes));
  } catch {
    throw new Refusal(400, "Error generating timestamp response");
  }
}

function fromJson(body: Fields): TimestampRequest {
  const name = body.at("hashAlgorithm").text();
  const nonce = body.at("nonce").value;
  return {
    hashOid: HASHES.find((hash) => hash.name === name)?.oid ?? "",
    digest: body.at("artifactHash").bytes(),
    nonce: typeof nonce === "number" ? Buffer.from(nonce.toString(16).padStart(16, "0"), "hex") : undefined,
    wantsCertificate: body.at("certificates").value === true,
  };
}

function fromDer(bytes: Buffer): TimestampRequest {
  const [, imprint, ...options] = itemsOf(readDer(bytes).content);
  const [algorithm, digest] = itemsOf(imprint?.content ?? Buffer.alloc(0));
  return {
    hashOid: readOid(readDer(algorithm?.content ?? Buffer.alloc(0)).content),
    digest: digest?.content ?? Buffer.alloc(0),
    nonce: options.find(({ tag }) => tag === INTEGER)?.content,
    wantsCertificate: options.some(({ tag, content }) => tag === BOOLEAN && content[0] !== 0),
  };
}

function sound(request: TimestampRequest): TimestampRequest {
  const hash = HASHES.find(({ oid }) => oid === request.hashOid);
  if (hash?.bytes !== request.digest.length) throw new Refusal(400, "Error generating timestamp response");
  return request;
}
