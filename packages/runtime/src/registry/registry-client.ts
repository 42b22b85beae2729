// Asks container registries for the digest of a tag, anonymously. It downloads no image, and goes nowhere but to the
// registry named and to the token server which that registry names.
import { createHash } from "node:crypto";
import { type ImageTag, IntegrityError, PermissionError, type Registry, UnavailableError } from "@lockstep/core";
import { boundFetch } from "../github/bounded-fetch.ts";
import { DEFAULT_LIMITS, type Transport } from "../github/github-options.ts";
import { TransportFault } from "../github/transport-fault.ts";
import { readChallenge } from "./challenge.ts";
import { isTokenServer, originOf } from "./safe-host.ts";

export interface RegistryOptions {
  readonly fetch: Transport;
}

/** Docker Hub answers under another name than images are written with. */
const HUB = { written: "docker.io", host: "registry-1.docker.io" };
/** An index before a manifest for one platform (OCI Image Index and Docker's older form of it). */
const MANIFESTS = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];
const ACCEPT = MANIFESTS.join(", ");
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Names and tags that cannot change the path they are put in (OCI Distribution Specification, "Pulling manifests"). */
const NAME = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export function createRegistry(options: RegistryOptions): Registry {
  return { digestOf: (image) => new Question(image, options).answer() };
}

class Question {
  readonly #image: ImageTag;
  readonly #options: RegistryOptions;
  /** Undefined for a registry that is not asked. */
  readonly #origin: string | undefined;

  constructor(image: ImageTag, options: RegistryOptions) {
    this.#image = image;
    this.#options = options;
    this.#origin = originOf(image.registry === HUB.written ? HUB.host : image.registry);
  }

  async answer(): Promise<string | undefined> {
    const { name, tag } = this.#image;
    if (!NAME.test(name) || !TAG.test(tag) || this.#origin === undefined) throw this.#malformed();
    const first = await this.#manifest("HEAD", undefined);
    const token = first.status === 401 ? await this.#token(first) : undefined;
    const head = token === undefined ? first : await this.#manifest("HEAD", token);
    if (head.status === 404) return undefined;
    this.#demandSuccess(head);
    return head.headers.get("docker-content-digest") === null ? this.#digestOfBody(token) : this.#digestIn(head);
  }

  #digestIn(head: Response): string {
    const digest = head.headers.get("docker-content-digest") ?? "";
    if (!DIGEST.test(digest)) throw this.#malformed();
    return digest;
  }

  /** The header is optional, so a registry without it is asked for the manifest itself. A page of a proxy is none. */
  async #digestOfBody(token: string | undefined): Promise<string> {
    const answer = await this.#manifest("GET", token);
    this.#demandSuccess(answer);
    const body = Buffer.from(await answer.arrayBuffer());
    if (!isManifest(answer.headers.get("content-type"), body)) throw this.#malformed();
    return `sha256:${createHash("sha256").update(body).digest("hex")}`;
  }

  #manifest(method: "HEAD" | "GET", token: string | undefined): Promise<Response> {
    const { name, tag } = this.#image;
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return this.#ask(`${this.#origin}/v2/${name}/manifests/${tag}`, method, { accept: ACCEPT, ...authorization });
  }

  async #token(refusal: Response): Promise<string> {
    const challenge = readChallenge(refusal.headers.get("www-authenticate"));
    if (challenge === undefined || !isTokenServer(challenge.realm, this.#origin ?? "")) throw this.#refused();
    const { realm, service } = challenge;
    if (service !== undefined) realm.searchParams.set("service", service);
    realm.searchParams.set("scope", `repository:${this.#image.name}:pull`);
    const answer = await this.#ask(realm.href, "GET", { accept: "application/json" });
    if (answer.status === 401 || answer.status === 403) throw this.#refused();
    this.#demandSuccess(answer);
    const token = readToken(await answer.text());
    if (token === undefined) throw this.#malformed();
    return token;
  }

  async #ask(address: string, method: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    const { requestTimeoutMs } = DEFAULT_LIMITS;
    const transport = boundFetch(this.#options.fetch, { requestTimeoutMs, maxResponseBytes: MAX_MANIFEST_BYTES });
    try {
      return await transport(address, { method, headers, redirect: "error" });
    } catch (thrown) {
      if (!(thrown instanceof TransportFault)) throw thrown;
      const code = thrown.kind === "too-large" ? "server-error" : thrown.kind;
      throw new UnavailableError(code, `no answer from the registry about ${this.#what()}: ${thrown.message}`, {
        hint: "Check the name of the registry, the network, https_proxy and no_proxy, then run again.",
      });
    }
  }

  #demandSuccess({ status }: Response): void {
    if (status === 200) return;
    if (status === 401 || status === 403) throw this.#refused();
    const code = status === 429 ? "rate-limited" : "server-error";
    throw new UnavailableError(code, `the registry did not answer about ${this.#what()} (HTTP ${status})`, {
      hint: "Run again later.",
    });
  }

  #refused(): PermissionError {
    return new PermissionError(`${this.#what()} cannot be read without credentials`, {
      hint: "Look up its digest with a client that is logged in, and write it behind the tag.",
      permissions: { packages: "read" },
    });
  }

  #malformed(): IntegrityError {
    return new IntegrityError("response-malformed", `the digest of ${this.#what()} cannot be asked for or read`, {
      hint: "Check the spelling of the image; if it is right, its registry does not follow the distribution specification.",
    });
  }

  #what(): string {
    const { registry, name, tag } = this.#image;
    return `${registry}/${name}:${tag}`;
  }
}

/** True for what was asked for: a manifest or an index, by its type and by being a JSON object with a schema version. */
function isManifest(type: string | null, body: Buffer): boolean {
  const [media = ""] = (type ?? "").split(";");
  if (!MANIFESTS.includes(media.trim().toLowerCase())) return false;
  try {
    const fields = new Map<string, unknown>(Object.entries(JSON.parse(body.toString("utf8")) as object));
    return fields.get("schemaVersion") === 2;
  } catch {
    return false;
  }
}

/** The spec names the field `token`, and `access_token` for compatibility with OAuth 2.0. */
function readToken(body: string): string | undefined {
  try {
    const fields = new Map<string, unknown>(Object.entries(JSON.parse(body) as object));
    const token = fields.get("token") ?? fields.get("access_token");
    return typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}
