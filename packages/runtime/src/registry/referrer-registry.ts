// Reads and writes the artifacts that refer to images in registries: the one door to everything else in this folder.
import { UnavailableError } from "@lockstep/core";
import { fetchBlob } from "./blob.ts";
import type { Descriptor, ReferrerDescriptor } from "./descriptor.ts";
import { type ImageDigest, writeImageDigest } from "./image-digest.ts";
import { listReferrers } from "./list-referrers.ts";
import { fetchManifest } from "./manifest.ts";
import { type PushedReferrer, pushReferrer } from "./push-referrer.ts";
import { type NewReferrer, type Referrer, readReferrerManifest } from "./referrer-manifest.ts";
import type { RegistryAccess } from "./registry-fault.ts";
import type { RegistryOptions } from "./registry-options.ts";
import { RepositorySession } from "./repository-session.ts";

/**
 * Errors of every method: `PermissionError` where the registry refuses us, `UnavailableError` where it cannot be reached, fails
 * or asks for a longer wait, `IntegrityError` where its answers contradict themselves (`digest-mismatch`) or make no sense
 * (`response-malformed`).
 */
export interface ReferrerRegistry {
  /**
   * Puts an artifact beside an image, unless one of the same type with the same content is there. Also: `UnavailableError`
   * (`not-found`) where there is no such image, `UsageError` (`referrers-unsupported`) where the registry cannot keep it.
   */
  push(image: ImageDigest, artifact: NewReferrer): Promise<PushedReferrer>;
  /** Everything that refers to an image; nothing where there is no such image or repository. */
  list(image: ImageDigest): Promise<readonly ReferrerDescriptor[]>;
  /** One artifact of that list; undefined where it is gone, is no artifact, or refers to something else. */
  read(image: ImageDigest, digest: string): Promise<Referrer | undefined>;
  /** The content of a blob beside an image, at most 64 MiB; undefined where it is gone. */
  readBlob(image: ImageDigest, blob: Descriptor): Promise<Buffer | undefined>;
}

/** All registries behind one object, which keeps a session for each repository as long as it lives. */
export function createReferrerRegistry(options: RegistryOptions): ReferrerRegistry {
  return new Registries(options);
}

class Registries implements ReferrerRegistry {
  readonly #options: RegistryOptions;
  readonly #sessions = new Map<string, RepositorySession>();
  /** The end of the last push to an image: its list under a tag is read, changed and written by one push at a time. */
  readonly #pushes = new Map<string, Promise<unknown>>();

  constructor(options: RegistryOptions) {
    this.#options = options;
  }

  push(image: ImageDigest, artifact: NewReferrer): Promise<PushedReferrer> {
    const key = writeImageDigest(image);
    const push = () => this.#pushNow(image, artifact);
    const pushed = (this.#pushes.get(key) ?? Promise.resolve()).then(push, push);
    this.#pushes.set(key, pushed);
    return pushed;
  }

  async list(image: ImageDigest): Promise<readonly ReferrerDescriptor[]> {
    const session = this.#session(image, "pull");
    return (await listReferrers(session, image.digest, writeImageDigest(image))).referrers;
  }

  async read(image: ImageDigest, digest: string): Promise<Referrer | undefined> {
    const manifest = await fetchManifest(this.#session(image, "pull"), digest, `manifest ${digest}`);
    return manifest === undefined ? undefined : readReferrerManifest(manifest.bytes, image.digest);
  }

  readBlob(image: ImageDigest, blob: Descriptor): Promise<Buffer | undefined> {
    return fetchBlob(this.#session(image, "pull"), blob);
  }

  async #pushNow(image: ImageDigest, artifact: NewReferrer): Promise<PushedReferrer> {
    const session = this.#session(image, "pull,push");
    const what = writeImageDigest(image);
    const subject = await fetchManifest(session, image.digest, what);
    if (subject === undefined) throw noImage(what);
    return pushReferrer(session, subject.descriptor, artifact, what);
  }

  #session(image: ImageDigest, access: RegistryAccess): RepositorySession {
    const key = `${access} ${image.registry}/${image.name}`;
    const session = this.#sessions.get(key) ?? new RepositorySession(image, this.#options, access);
    this.#sessions.set(key, session);
    return session;
  }
}

function noImage(what: string): UnavailableError {
  return new UnavailableError("not-found", `the registry does not have ${what}`, {
    hint: "Push the image before this step, and take the digest that the push has printed.",
  });
}
