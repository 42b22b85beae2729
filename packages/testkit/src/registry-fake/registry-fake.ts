// A container registry in memory, after the OCI Distribution Specification 1.1: blobs, manifests, and what refers to an image. It
// can lack what real ones lack. Serve it with `serveOnLoopback`.
import { createHash } from "node:crypto";
import { type RegistryGate, registryGate } from "./registry-gate.ts";

export interface RegistryFakeOptions {
  /**
   * How it keeps what refers to an image. `list`: as the specification says. `silent-list`: the same, without the header that
   * says so. `empty-list`: a list that nothing gets into. `header-only`: the header, and no list. `none`: neither; the list is answered with 404. `redirect`: neither; the
   * list leads to a page for people.
   */
  readonly referrers?: "list" | "silent-list" | "empty-list" | "header-only" | "none" | "redirect";
  /** Says in the list the types of configurations, and no annotations. */
  readonly isCurt?: boolean;
  /** Entries on one page of the list. */
  readonly pageSize?: number;
  /** Gives `etag`, and keeps to `if-match`. */
  readonly conditional?: boolean;
  /** Takes a tag `sha256-HEX` for the digest it is made of. */
  readonly readsTagsAsDigests?: boolean;
  /** Who may ask; everybody by default. */
  readonly gate?: RegistryGate;
  /** Answers in place of the registry, where it gives an answer. */
  readonly intercept?: (request: Request) => Response | undefined;
}

interface StoredManifest {
  readonly type: string;
  readonly bytes: Buffer;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
}

const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const IMAGE_TYPE = "application/vnd.oci.image.manifest.v1+json";

export class RegistryFake {
  /** Every request, in order. */
  readonly asked: Asked[] = [];
  /** By `name@digest`. */
  readonly blobs = new Map<string, Buffer>();
  /** By `name@digest`. */
  readonly manifests = new Map<string, StoredManifest>();
  /** Digests by `name:tag`. */
  readonly tags = new Map<string, string>();
  readonly #options: RegistryFakeOptions;
  #uploads = 0;

  constructor(options: RegistryFakeOptions = {}) {
    this.#options = options;
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const authorization = request.headers.get("authorization");
    this.asked.push({ method: request.method, path: pathname, authorization });
    const shut = this.#options.intercept?.(request) ?? (await registryGate(this.#options.gate, request));
    return shut ?? this.#route(request, pathname);
  }

  /** Puts an image manifest, different for each `name`, and gives its digest. */
  putImage(name: string): string {
    const config = {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: digestOf(Buffer.from(name)),
      size: 2,
    };
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_TYPE, config, layers: [] }));
    this.manifests.set(`${name}@${digestOf(bytes)}`, { type: IMAGE_TYPE, bytes });
    return digestOf(bytes);
  }

  /** Puts an index with one image in it and gives its digest. */
  putIndex(name: string): string {
    const digest = this.putImage(name);
    const manifests = [{ mediaType: IMAGE_TYPE, digest, size: this.manifests.get(`${name}@${digest}`)?.bytes.length }];
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }));
    this.manifests.set(`${name}@${digestOf(bytes)}`, { type: INDEX_TYPE, bytes });
    return digestOf(bytes);
  }

  async #route(request: Request, path: string): Promise<Response> {
    const [, name = "", kind, reference = ""] = /^\/v2\/(.+)\/(blobs|manifests|referrers)\/(.*)$/.exec(path) ?? [];
    if (kind === "blobs" && reference === "uploads/") return this.#startUpload(name);
    if (kind === "blobs" && reference.startsWith("uploads/")) return this.#endUpload(request, name);
    if (kind === "blobs") return give(request, this.blobs.get(`${name}@${reference}`), {});
    if (kind === "manifests" && request.method === "PUT") return this.#putManifest(request, name, reference);
    if (kind === "manifests") return this.#giveManifest(request, name, reference);
    return kind === "referrers" ? this.#listReferrers(request, name, reference) : fault(404, "NAME_UNKNOWN");
  }

  #startUpload(name: string): Response {
    this.#uploads++;
    return new Response(null, {
      status: 202,
      headers: { location: `/v2/${name}/blobs/uploads/${this.#uploads}?state=x` },
    });
  }

  async #endUpload(request: Request, name: string): Promise<Response> {
    const bytes = Buffer.from(await request.arrayBuffer());
    const parameters = new URL(request.url).searchParams;
    const digest = parameters.get("digest") ?? "";
    if (digestOf(bytes) !== digest || parameters.get("state") !== "x") return fault(400, "DIGEST_INVALID");
    this.blobs.set(`${name}@${digest}`, bytes);
    return new Response(null, { status: 201 });
  }

  async #putManifest(request: Request, name: string, reference: string): Promise<Response> {
    const bytes = Buffer.from(await request.arrayBuffer());
    const digest = digestOf(bytes);
    if (reference.includes(":") ? reference !== digest : !this.#mayTag(request, name, reference)) {
      return fault(reference.includes(":") ? 400 : 412, "MANIFEST_INVALID");
    }
    if (!reference.includes(":")) this.tags.set(`${name}:${reference}`, digest);
    this.manifests.set(`${name}@${digest}`, { type: request.headers.get("content-type") ?? "", bytes });
    const subject = subjectOf(bytes);
    const says = ["list", "header-only"].includes(this.#options.referrers ?? "list") && subject !== undefined;
    return new Response(null, { status: 201, headers: says ? { "oci-subject": subject } : {} });
  }

  #mayTag(request: Request, name: string, tag: string): boolean {
    const condition = request.headers.get("if-match");
    return !this.#options.conditional || condition === null || condition === `"${this.tags.get(`${name}:${tag}`)}"`;
  }

  #giveManifest(request: Request, name: string, reference: string): Response {
    const byName = this.#options.readsTagsAsDigests ? reference.replace(/^sha256-/, "sha256:") : reference;
    const digest = byName.includes(":") ? byName : this.tags.get(`${name}:${reference}`);
    const stored = this.manifests.get(`${name}@${digest}`);
    const mark = this.#options.conditional ? { etag: `"${digest}"` } : {};
    return give(request, stored?.bytes, { "content-type": stored?.type ?? "", ...mark });
  }

  #listReferrers(request: Request, name: string, subject: string): Response {
    const { referrers = "list", pageSize = 1000 } = this.#options;
    if (referrers === "redirect") {
      return new Response(null, { status: 303, headers: { location: "https://www.example.test/packages" } });
    }
    if (referrers === "none" || referrers === "header-only") return fault(404, "NOT_FOUND");
    const kept = referrers === "empty-list" ? [] : [...this.manifests];
    const own = kept.filter(([key, { bytes }]) => key.startsWith(`${name}@`) && subjectOf(bytes) === subject);
    const start = Number(new URL(request.url).searchParams.get("start") ?? 0);
    const manifests = own
      .slice(start, start + pageSize)
      .map(([, { type, bytes }]) => describe(type, bytes, this.#options.isCurt));
    const next = `</v2/${name}/referrers/${subject}?start=${start + pageSize}>; rel="next"`;
    const more: Record<string, string> = start + pageSize < own.length ? { link: next } : {};
    const body = JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests });
    return new Response(body, { headers: { "content-type": INDEX_TYPE, ...more } });
  }
}

function give(request: Request, bytes: Buffer | undefined, headers: Record<string, string>): Response {
  if (bytes === undefined) return fault(404, "UNKNOWN");
  return new Response(request.method === "HEAD" ? null : Uint8Array.from(bytes), { headers });
}

/** An error answer (OCI Distribution Specification, "Error Codes"). */
function fault(status: number, code: string): Response {
  return Response.json({ errors: [{ code, message: "no" }] }, { status });
}

function describe(mediaType: string, bytes: Buffer, isCurt = false) {
  const { artifactType, annotations, config } = JSON.parse(bytes.toString("utf8"));
  if (isCurt) return { mediaType, digest: digestOf(bytes), size: bytes.length, artifactType: config.mediaType };
  return { mediaType, digest: digestOf(bytes), size: bytes.length, artifactType, annotations };
}

function subjectOf(bytes: Buffer): string | undefined {
  try {
    return JSON.parse(bytes.toString("utf8")).subject?.digest;
  } catch {
    return undefined;
  }
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
