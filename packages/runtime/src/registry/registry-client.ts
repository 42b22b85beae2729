// Asks container registries for the digest of a tag, anonymously. It downloads no image, and goes nowhere but to the
// registry named and to the token server which that registry names.
import { createHash } from "node:crypto";
import { type ImageTag, PermissionError, type Registry } from "@lockstep/core";
import type { Transport } from "../github/github-options.ts";
import { isImageDigest, isImageTag } from "./image-digest.ts";
import { readJsonObject } from "./json-object.ts";
import { isManifestType, MANIFEST_TYPES, plainType } from "./media-type.ts";
import { failedAnswer, malformedAnswer } from "./registry-fault.ts";
import { MAX_MANIFEST_BYTES } from "./registry-options.ts";
import { RepositorySession } from "./repository-session.ts";

interface AnonymousOptions {
  readonly fetch: Transport;
}

const ACCEPT = MANIFEST_TYPES.join(", ");
/** Digests of tags are a convenience: whoever asks for hundreds of them does not wait for a slow registry. */
const LIMITS = { retries: 0, requestTimeoutMs: 30_000 };

/** Asks registries for digests of tags, without any login. */
export function createRegistry({ fetch }: AnonymousOptions): Registry {
  return { digestOf: (image) => digestOf(image, fetch) };
}

async function digestOf(image: ImageTag, fetch: Transport): Promise<string | undefined> {
  const what = `${image.registry}/${image.name}:${image.tag}`;
  if (!isImageTag(image.tag)) throw malformedAnswer(what, "no image has such a tag");
  const session = new RepositorySession(image, { fetch, limits: LIMITS }, "pull");
  try {
    return await new Question(session, image.tag, what).answer();
  } catch (error) {
    throw error instanceof PermissionError ? refused(what) : error;
  }
}

class Question {
  readonly #session: RepositorySession;
  readonly #tag: string;
  readonly #what: string;

  constructor(session: RepositorySession, tag: string, what: string) {
    this.#session = session;
    this.#tag = tag;
    this.#what = what;
  }

  async answer(): Promise<string | undefined> {
    const head = await this.#manifest("HEAD");
    if (head.status === 404) return undefined;
    if (head.status !== 200) throw await failedAnswer(this.#what, head);
    const digest = head.headers.get("docker-content-digest");
    if (digest === null) return this.#digestOfBody();
    if (!isImageDigest(digest)) throw malformedAnswer(this.#what, "it names no SHA-256 digest");
    return digest;
  }

  /** The header is optional, so a registry without it is asked for the manifest itself. A page of a proxy is none. */
  async #digestOfBody(): Promise<string> {
    const answer = await this.#manifest("GET");
    if (answer.status !== 200) throw await failedAnswer(this.#what, answer);
    const body = Buffer.from(await answer.arrayBuffer());
    if (!isManifest(answer.headers.get("content-type"), body)) throw malformedAnswer(this.#what, "it is no manifest");
    return `sha256:${createHash("sha256").update(body).digest("hex")}`;
  }

  #manifest(method: "HEAD" | "GET"): Promise<Response> {
    const address = `manifests/${this.#tag}`;
    const headers = { accept: ACCEPT };
    return this.#session.ask({ method, address, headers, maxBytes: MAX_MANIFEST_BYTES, what: this.#what });
  }
}

/** True for what was asked for: a manifest or an index, by its type and by being a JSON object with a schema version. */
function isManifest(type: string | null, body: Buffer): boolean {
  return isManifestType(plainType(type)) && readJsonObject(body.toString("utf8"))?.get("schemaVersion") === 2;
}

function refused(what: string): PermissionError {
  return new PermissionError(`${what} cannot be read without credentials`, {
    hint: "Look up its digest with a client that is logged in, and write it behind the tag.",
    permissions: { packages: "read" },
  });
}
