// A real container registry (the reference implementation of the distribution specification) on loopback, and what it takes
// to put an image into it.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { ScratchFolder } from "@lockstep/testkit";

const PROGRAM = "docker-registry";
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
const ATTEMPTS = 100;

export interface RegistryServer extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
}

/** True if the registry is installed here. */
export function hasRegistry(): boolean {
  return spawnSync(PROGRAM, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Starts a registry that keeps everything in a folder of its own. */
export async function startRegistry(): Promise<RegistryServer> {
  const folder = new ScratchFolder();
  const host = `127.0.0.1:${await freePort()}`;
  const config = `version: 0.1\nlog: { level: error }\nstorage: { filesystem: { rootdirectory: ${folder.path}/data } }\nhttp: { addr: "${host}" }\n`;
  const child = spawn(PROGRAM, ["serve", folder.write("config.yml", config)], { stdio: "ignore" });
  for (let attempt = 0; !(await answers(host)); attempt++) {
    if (attempt === ATTEMPTS || child.exitCode !== null) throw new Error("the registry does not start");
    await delay(50);
  }
  return {
    host,
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
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

async function answers(host: string): Promise<boolean> {
  return fetch(`http://${host}/v2/`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
