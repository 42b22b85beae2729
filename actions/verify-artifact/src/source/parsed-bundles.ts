// Bundles as they were found, parsed once each, with what they are about.
import { Buffer } from "node:buffer";
import {
  type ArtifactDigest,
  type DigestAlgorithm,
  digestOfHex,
  formatDigest,
  isJsonObject,
  listAt,
  readBundles,
  type SigstoreBundle,
  VerificationFailure,
  valueAt,
} from "@lockstep/sigstore";

export interface ParsedBundle {
  readonly bundle: SigstoreBundle;
  readonly about: StatedDigests;
}

/** What a bundle says that it is about: nothing vouches for it yet. Every artifact is looked up in it, so that is quick. */
export interface StatedDigests {
  /** As `formatDigest` writes them. */
  readonly digests: ReadonlySet<string>;
  /** In their order; empty where it states none. */
  readonly algorithms: ReadonlySet<DigestAlgorithm>;
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
    return (await readBundles(content)).map((bundle) => ({ bundle, about: collect(statedDigests(bundle)) }));
  } catch (error) {
    if (error instanceof VerificationFailure) return error;
    throw error;
  }
}

function collect(stated: readonly ArtifactDigest[]): StatedDigests {
  return {
    digests: new Set(stated.map(formatDigest)),
    algorithms: new Set(stated.map(({ algorithm }) => algorithm)),
  };
}

function statedDigests({ bundle: { content } }: SigstoreBundle): readonly ArtifactDigest[] {
  if (content.$case === "messageSignature") {
    return toDigest(Buffer.from(content.messageSignature.messageDigest?.digest ?? []).toString("hex"));
  }
  return listAt(parse(content.dsseEnvelope.payload), "subject").flatMap((subject) => {
    const digest = valueAt(subject, "digest");
    const values = isJsonObject(digest) ? Object.values(digest) : [];
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
