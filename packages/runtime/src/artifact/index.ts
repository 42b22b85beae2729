// Artifacts on this machine: their digests, their bytes, and which files a user means.
export * from "./digest-files.ts";
export * from "./find-artifacts.ts";
export type { FileDigests, HashName } from "./hash-artifact.ts";
export type { ArtifactFile } from "./open-artifact.ts";
export * from "./read-artifact.ts";
export * from "./read-below.ts";
export * from "./runner-artifacts.ts";
