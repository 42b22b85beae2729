// A real container registry (the reference implementation of the distribution specification) on loopback, and what it takes
// to put an image into it.
import { createHash } from "node:crypto";
import { ScratchFolder } from "@lockstep/testkit";
import { freePort, startPeer } from "./peer.ts";

/** Of Debian. It keeps no list of referrers. */
export const REGISTRY = "docker-registry";
/** In memory, with the list of referrers of OCI 1.1; made from `test/interop/referrers-registry`. */
export const REFERRERS_REGISTRY = "referrers-registry";
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";

export interface RegistryServer extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
}

/** Starts a registry that keeps everything in a folder of its own. */
export async function startRegistry(): Promise<RegistryServer> {
  const folder = new ScratchFolder();
  const host = `127.0.0.1:${await freePort()}`;
  const config = `version: 0.1\nlog: { level: error }\nstorage: { filesystem: { rootdirectory: ${folder.path}/data } }\nhttp: { addr: "${host}" }\n`;
  return serve(host, REGISTRY, ["serve", folder.write("config.yml", config)], folder);
}

/** Starts a registry that keeps the list of referrers; with a login, for nobody else. */
export async function startReferrersRegistry(login: readonly [string, string] | [] = []): Promise<RegistryServer> {
  const host = `127.0.0.1:${await freePort()}`;
  return serve(host, REFERRERS_REGISTRY, [host, ...login], new ScratchFolder());
}

/** The folder goes with the server. */
async function serve(
  host: string,
  program: string,
  args: readonly string[],
  folder: ScratchFolder,
): Promise<RegistryServer> {
  const server = await startPeer(program, args, { folder: folder.path, url: `http://${host}/v2/` });
  return {
    host,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

/** Puts an index of two platforms under `name:tag` and gives its digest. */
export async function pushIndex(host: string, name: string, tag: string): Promise<string> {
  const manifests = [];
  for (const architecture of ["amd64", "arm64"]) {
    const config = await pushBlob(host, name, JSON.stringify({ architecture, os: "linux" }));
    const body = JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config, layers: [] });
    const digest = await pushManifest(host, name, sha256(body), body, MANIFEST_TYPE);
    manifests.push({ mediaType: MANIFEST_TYPE, digest, size: body.length, platform: { architecture, os: "linux" } });
  }
  const index = JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests });
  return pushManifest(host, name, tag, index, INDEX_TYPE);
}

async function pushBlob(host: string, name: string, content: string) {
  const started = await fetch(`http://${host}/v2/${name}/blobs/uploads/`, { method: "POST" });
  const place = new URL(started.headers.get("location") ?? "", `http://${host}`);
  const digest = sha256(content);
  place.searchParams.set("digest", digest);
  const headers = { "content-type": "application/octet-stream" };
  await demand(await fetch(place, { method: "PUT", body: content, headers }));
  return { mediaType: "application/vnd.oci.image.config.v1+json", digest, size: content.length };
}

async function pushManifest(host: string, name: string, reference: string, body: string, type: string) {
  const address = `http://${host}/v2/${name}/manifests/${reference}`;
  await demand(await fetch(address, { method: "PUT", body, headers: { "content-type": type } }));
  return sha256(body);
}

async function demand(answer: Response): Promise<void> {
  if (!answer.ok) throw new Error(`HTTP ${answer.status}: ${await answer.text()}`);
}

function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
