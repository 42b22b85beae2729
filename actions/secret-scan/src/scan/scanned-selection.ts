// What a scan of a selection leaves.
import type { BlobOrigin } from "@lockstep/runtime";
import type { Sighting, Unscanned } from "../engine/sighting.ts";

export interface ScannedSelection {
  readonly sightings: readonly Sighting[];
  readonly unscanned: readonly Unscanned[];
  readonly stats: Readonly<Record<string, number>>;
  /** By blob id, for blobs with a sighting. */
  readonly origins: ReadonlyMap<string, BlobOrigin>;
  /** Blobs that turned out clean, where the scan was of blobs. */
  readonly clean: readonly string[];
}
