// Finds the bundles beside an image. Nothing is verified here but that content has the digest it is named by: whether a bundle
// is to be believed is decided later.

import { IntegrityError } from "@lockstep/core";
import { type Descriptor, type ImageDigest, mayHaveType, type ReferrerRegistry } from "@lockstep/runtime/registry";
import { inTurns } from "../turns/turns.ts";
import { isBundleType } from "./bundle-artifact.ts";

export interface FoundBundle {
  /** JSON text of a bundle of any version, not yet looked at. */
  readonly text: string;
  /** Digest of the manifest that carries it. */
  readonly referrer: string;
}

/**
 * `unusable`: the list names it, and it is gone, is no artifact or refers to something else. `gone`: its content is not there.
 * `not-text`: its content is no UTF-8.
 */
export interface SkippedBundle {
  readonly referrer: string;
  readonly reason: "unusable" | "gone" | "not-text";
}

export interface FoundBundles {
  readonly bundles: readonly FoundBundle[];
  readonly skipped: readonly SkippedBundle[];
}

const MAX_BUNDLES = 256;
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
const PARALLEL = 4;

/**
 * All bundles that refer to `image`. Errors: those of `ReferrerRegistry`; `IntegrityError` (`response-malformed`) for more than 256
 * bundles or 256 MiB.
 */
export async function findBundles(registry: ReferrerRegistry, image: ImageDigest): Promise<FoundBundles> {
  const candidates = (await registry.list(image)).filter((one) => mayHaveType(one, isBundleType));
  demandFew(candidates.length, 0);
  const layers = (await inTurns(candidates, PARALLEL, ({ digest }) => layersOf(registry, image, digest))).flat();
  const wanted = layers.filter((layer) => "blob" in layer);
  demandFew(
    wanted.length,
    wanted.reduce((sum, { blob }) => sum + blob.size, 0),
  );
  const read = await inTurns(layers, PARALLEL, (layer) => readLayer(registry, image, layer));
  return {
    bundles: read.filter((one) => "text" in one),
    skipped: read.filter((one) => "reason" in one),
  };
}

interface Layer {
  readonly referrer: string;
  readonly blob: Descriptor;
}

async function layersOf(
  registry: ReferrerRegistry,
  image: ImageDigest,
  digest: string,
): Promise<readonly (Layer | SkippedBundle)[]> {
  const artifact = await registry.read(image, digest);
  if (artifact === undefined) return [{ referrer: digest, reason: "unusable" }];
  const blobs = artifact.layers.filter(({ mediaType }) => isBundleType(mediaType));
  return blobs.map((blob) => ({ referrer: digest, blob }));
}

async function readLayer(
  registry: ReferrerRegistry,
  image: ImageDigest,
  layer: Layer | SkippedBundle,
): Promise<FoundBundle | SkippedBundle> {
  if ("reason" in layer) return layer;
  const { referrer, blob } = layer;
  const bytes = await registry.readBlob(image, blob);
  if (bytes === undefined) return { referrer, reason: "gone" };
  const text = decode(bytes);
  return text === undefined ? { referrer, reason: "not-text" } : { referrer, text };
}

/** A byte order mark stays: the text has the bytes of the blob. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function demandFew(count: number, bytes: number): void {
  if (count <= MAX_BUNDLES && bytes <= MAX_TOTAL_BYTES) return;
  throw new IntegrityError(
    "response-malformed",
    `the image has too many bundles to look at: ${count}, ${bytes} bytes`,
    {
      hint: "Remove what is out of date from the registry, or give the bundles as files.",
    },
  );
}
