// The real servers of Sigstore on loopback: Fulcio with a root of its own, Rekor v2 on plain files, the timestamp authority.
// Identities come from our issuer. There is no certificate log.
import { createPublicKey, generateKeyPairSync, X509Certificate } from "node:crypto";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder, serveOnLoopback } from "@lockstep/testkit";
import {
  createAuthority,
  githubClaims,
  noteLogId,
  signingConfigDocument,
  trustedRootDocument,
} from "@lockstep/testkit/sigstore";
import { freePort, startPeer } from "../peer.ts";
import { taken } from "./taken-port.ts";
import { writeTrustFiles } from "./trust-files.ts";

export const SERVERS = ["fulcio", "posix", "timestamp-server"] as const;
const LOG_NAME = "rekor.example.test";
/** The timestamp server serves its metrics there, and nothing changes that: one of them can run at a time. */
const METRICS_PORT = 2112;
const CERTIFICATES = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

export interface RealServices extends AsyncDisposable {
  /** Holds the files of `writeTrustFiles`. */
  readonly folder: ScratchFolder;
  readonly trustedRoot: Record<string, unknown>;
  readonly log: { readonly url: string; readonly id: Buffer };
  /** The issuer of tokens that Fulcio trusts. */
  readonly issuer: string;
  /** A token of a job on GitHub, issued by `issuer`. */
  token(claims?: Record<string, unknown>): string;
}

/** Starts all three. Demands that they are installed. */
export async function startRealServices(): Promise<RealServices> {
  const folder = new ScratchFolder();
  const running = new Running(folder);
  try {
    return await startIn(folder, running);
  } catch (error) {
    await running[Symbol.asyncDispose]();
    throw error;
  }
}

/** What has to end, last started first; the folder goes after all. */
class Running implements AsyncDisposable {
  readonly #parts: AsyncDisposable[] = [];
  readonly #folder: ScratchFolder;

  constructor(folder: ScratchFolder) {
    this.#folder = folder;
  }

  add<Part extends AsyncDisposable>(part: Part): Part {
    this.#parts.unshift(part);
    return part;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const part of this.#parts) await part[Symbol.asyncDispose]();
    this.#folder[Symbol.dispose]();
  }
}

async function startIn(folder: ScratchFolder, running: Running): Promise<RealServices> {
  const authority = createAuthority();
  const { origin: issuer } = running.add(await authority.listen());
  const certificateAuthority = await startFulcio(folder, issuer, running);
  const log = await startRekor(folder, running);
  const timestampAuthority = `${await startTimestampServer(folder, running)}/api/v1/timestamp`;
  const id = noteLogId(log.key, LOG_NAME);
  const trustedRoot = trustedRootDocument({
    certificateChain: certificatesIn(await textAt(`${certificateAuthority}/api/v1/rootCert`)),
    logs: [{ url: `https://${LOG_NAME}`, id, key: log.key }],
    timestampChain: certificatesIn(await textAt(`${timestampAuthority}/certchain`)),
  });
  const signingConfig = signingConfigDocument({ certificateAuthority, rekorV2: log.url, timestampAuthority });
  writeTrustFiles(folder, trustedRoot, signingConfig);
  return {
    folder,
    trustedRoot,
    log: { url: log.url, id },
    issuer,
    token: (claims) => authority.token(githubClaims({ iss: issuer, ...claims })),
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  };
}

async function startFulcio(folder: ScratchFolder, issuer: string, running: Running): Promise<string> {
  const [port, grpcPort, metricsPort] = [await freePort(), await freePort(), await freePort()];
  const config = `oidc-issuers:\n  ${issuer}:\n    issuer-url: ${issuer}\n    client-id: sigstore\n    type: github-workflow\n`;
  const url = `http://127.0.0.1:${port}`;
  const args = [
    "serve",
    "--ca=ephemeralca",
    "--ct-log-url=",
    `--config-path=${folder.write("fulcio.yml", config)}`,
    "--host=127.0.0.1",
    `--port=${port}`,
    "--grpc-host=127.0.0.1",
    `--grpc-port=${grpcPort}`,
    `--metrics-port=${metricsPort}`,
    // Its default is one name for the whole machine.
    `--legacy-unix-domain-socket=@lockstep-interop-${grpcPort}`,
  ];
  running.add(await startPeer("fulcio", args, { folder: folder.path, url: `${url}/healthz` }));
  return url;
}

async function startRekor(folder: ScratchFolder, running: Running) {
  const { privateKey } = generateKeyPairSync("ed25519");
  const keyFile = folder.write("log.pem", privateKey.export({ format: "pem", type: "pkcs8" }));
  chmodSync(keyFile, 0o600);
  const [port, grpcPort, metricsPort] = [await freePort(), await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const args = [
    "serve",
    `--storage-dir=${folder.path}/log`,
    `--signer-filepath=${keyFile}`,
    `--hostname=${LOG_NAME}`,
    `--http-port=${port}`,
    `--grpc-port=${grpcPort}`,
    `--http-metrics-port=${metricsPort}`,
    "--checkpoint-interval=200ms",
    "--persistent-antispam",
  ];
  running.add(await startPeer("posix", args, { folder: folder.path, url: `${url}/healthz` }));
  const publicKey = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  const front = running.add(await startFront(url, `${folder.path}/log`));
  return { url: front.url, key: { kind: "ed25519", publicKey } as const };
}

/** The log as its operators publish it: entries go to the server, and what is read comes from its files. */
async function startFront(server: string, files: string) {
  const { url, close } = await serveOnLoopback({
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (request.method === "GET") return fileAt(files, pathname.slice("/api/v2/".length));
      const { method, headers } = request;
      return fetch(`${server}${pathname}`, { method, headers, body: await request.text() });
    },
  });
  return { url, [Symbol.asyncDispose]: close };
}

function fileAt(folder: string, path: string): Response {
  try {
    return new Response(new Uint8Array(readFileSync(join(folder, path))));
  } catch {
    return new Response(null, { status: 404 });
  }
}

async function startTimestampServer(folder: ScratchFolder, running: Running): Promise<string> {
  running.add(await taken(METRICS_PORT));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ["serve", "--timestamp-signer=memory", "--disable-ntp-monitoring", "--host=127.0.0.1", `--port=${port}`];
  running.add(await startPeer("timestamp-server", args, { folder: folder.path, url: `${url}/ping` }));
  return url;
}

/** In DER. */
function certificatesIn(pem: string): Buffer[] {
  return [...pem.matchAll(CERTIFICATES)].map(([one]) => new X509Certificate(one).raw);
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status} from ${url}`);
  return answer.text();
}
