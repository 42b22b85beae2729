// Images by their digest, as they are written in workflows and command lines.
import { UsageError } from "@lockstep/core";
import { originOf } from "./safe-host.ts";

export interface ImageRepository {
  /** Host with its port; `docker.io` for Docker Hub. */
  readonly registry: string;
  /** Without registry, `library/` written out. */
  readonly name: string;
}

export interface ImageDigest extends ImageRepository {
  /** `sha256:` and 64 lower-case hex digits. */
  readonly digest: string;
}

/** Docker Hub answers under another name than images are written with. */
const HUB = { written: "docker.io", host: "registry-1.docker.io" };
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Names and tags that cannot change the path they are put in (OCI Distribution Specification, "Pulling manifests"). */
const NAME = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_LENGTH = 512;

/**
 * Reads `[registry/]name[:tag]@sha256:hex` as Docker does (distribution/reference): without a registry it is Docker Hub's. The
 * tag says nothing where there is a digest and is dropped. Throws `UsageError` (`invalid-input`) for anything else.
 */
export function parseImageDigest(text: string): ImageDigest {
  const at = text.lastIndexOf("@");
  const digest = text.slice(at + 1);
  const repository = at > 0 && text.length <= MAX_LENGTH ? parseRepository(text.slice(0, at)) : undefined;
  if (repository === undefined || !isImageDigest(digest)) throw noImage(text);
  return { ...repository, digest };
}

/** `registry/name@digest`, the form in which images are named in messages. */
export function writeImageDigest({ registry, name, digest }: ImageDigest): string {
  return `${registry}/${name}@${digest}`;
}

/** True for `sha256:` and 64 lower-case hexadecimal digits. */
export function isImageDigest(text: unknown): text is string {
  return typeof text === "string" && DIGEST.test(text);
}

/** True for what can be a tag (OCI Distribution Specification, "Pulling manifests"). */
export function isImageTag(text: string): boolean {
  return TAG.test(text);
}

/** Where the repository is asked for; undefined where no request may go. */
export function originOfRepository({ registry, name }: ImageRepository): string | undefined {
  return NAME.test(name) ? originOf(registry === HUB.written ? HUB.host : registry) : undefined;
}

function parseRepository(text: string): ImageRepository | undefined {
  const path = withoutTag(text);
  const [first = "", ...rest] = path.split("/");
  const isHost = rest.length > 0 && (/[.:[]/.test(first) || first === "localhost");
  const written = isHost ? { registry: first, name: rest.join("/") } : { registry: HUB.written, name: path };
  const isOfficial = written.registry === HUB.written && !written.name.includes("/");
  const repository = isOfficial ? { ...written, name: `library/${written.name}` } : written;
  return originOfRepository(repository) === undefined ? undefined : repository;
}

/** A colon behind the last slash starts a tag; one before it belongs to the host. A bad tag stays, and makes a bad name. */
function withoutTag(text: string): string {
  const colon = text.lastIndexOf(":");
  return colon > text.lastIndexOf("/") && TAG.test(text.slice(colon + 1)) ? text.slice(0, colon) : text;
}

function noImage(text: string): UsageError {
  return new UsageError("invalid-input", `${JSON.stringify(text.slice(0, MAX_LENGTH))} is no image with its digest`, {
    hint: "Write it as registry/name@sha256:DIGEST; the build step that pushed the image gives the digest.",
  });
}
