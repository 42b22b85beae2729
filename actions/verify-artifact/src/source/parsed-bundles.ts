// Bundles as they were found, parsed once each, with what they are about.
import { Buffer } from "node:buffer";
import {
  type ArtifactDigest,
  digestOfHex,
  readBundles,
  type SigstoreBundle,
  VerificationFailure,
} from "@lockstep/sigstore";
import { isRecord, listAt, valueAt } from "../judge/json-value.ts";

export interface ParsedBundle {
  readonly bundle: SigstoreBundle;
  /** The digests that it states: nothing vouches for them yet. */
  readonly about: readonly ArtifactDigest[];
}

/** The bundles in a content, or why it holds none. */
export type ParsedContent = readonly ParsedBundle[] | VerificationFailure;

/** Parses each content once, however many artifacts it is tried on. */
export class BundleParser {
  readonly #parsed = new WeakMap<Uint8Array, Promise<ParsedContent>>();

  parse(content: Uint8Array): Promise<ParsedContent> {
    const known = this.#parsed.get(content) ?? parseContent(content);
    this.#parsed.set(content, known);
    return known;
  }
}

async function parseContent(content: Uint8Array): Promise<ParsedContent> {
  try {
    return (await readBundles(content)).map((bundle) => ({ bundle, about: statedDigests(bundle) }));
  } catch (error) {
    if (error instanceof VerificationFailure) return error;
    throw error;
  }
}

function statedDigests({ bundle: { content } }: SigstoreBundle): readonly ArtifactDigest[] {
  if (content.$case === "messageSignature") {
    return toDigest(Buffer.from(content.messageSignature.messageDigest?.digest ?? []).toString("hex"));
  }
  return listAt(parse(content.dsseEnvelope.payload), "subject").flatMap((subject) => {
    const digest = valueAt(subject, "digest");
    const values = isRecord(digest) ? Object.values(digest) : [];
    return values.flatMap((hex) => (typeof hex === "string" ? toDigest(hex) : []));
  });
}

function toDigest(hex: string): readonly ArtifactDigest[] {
  const digest = digestOfHex(hex);
  return digest === undefined ? [] : [digest];
}

function parse(payload: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(payload).toString("utf8"));
  } catch {
    return undefined;
  }
}
