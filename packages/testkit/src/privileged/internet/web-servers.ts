// HTTP and HTTPS on every address: pages that a test has put there, made-up downloads, and a note of every request.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { type SecureContextOptions, TLSSocket } from "node:tls";
import type { Arrival } from "./arrival.ts";
import type { Page } from "./order.ts";
import { plainAddress } from "./plain-address.ts";

export interface WebServing {
  /** By path, for every host. */
  pages: Readonly<Record<string, Page>>;
  readonly tls: SecureContextOptions;
  readonly onArrival: (arrival: Arrival) => void;
}

const MAX_NOTED_BYTES = 4096;
const CHUNK = Buffer.alloc(65_536, "x");

export function serveWeb(port: number, secure: boolean, serving: WebServing): Promise<void> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => handle(request, response, serving);
  const server = secure ? createTlsServer(serving.tls, listener) : createServer(listener);
  server.on("secureConnection", (socket: TLSSocket) => {
    serving.onArrival({ kind: "tls", server: plainAddress(socket.localAddress), port, ...nameOf(socket) });
  });
  server.on("tlsClientError", () => undefined);
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "::", resolve);
  });
}

function nameOf(socket: unknown): { readonly serverName?: string } {
  const name = socket instanceof TLSSocket ? socket.servername : undefined;
  return typeof name === "string" && name !== "" ? { serverName: name } : {};
}

function handle(request: IncomingMessage, response: ServerResponse, serving: WebServing): void {
  const { socket, headers, method = "", url = "/" } = request;
  let body = "";
  request.on("error", () => undefined);
  request.on("data", (chunk: Buffer) => {
    body = (body + chunk.toString("latin1")).slice(0, MAX_NOTED_BYTES);
  });
  request.on("end", () => {
    const server = plainAddress(socket.localAddress);
    const place = { server, port: socket.localPort ?? 0, ...nameOf(socket) };
    serving.onArrival({ kind: "http", ...place, host: headers.host ?? "", method, path: url, body });
    void respond(new URL(url, "http://any.example.test"), response, serving.pages);
  });
}

async function respond(url: URL, response: ServerResponse, pages: WebServing["pages"]): Promise<void> {
  const page = pages[url.pathname];
  if (page !== undefined) {
    response.writeHead(page.status ?? 200, { "content-type": page.type ?? "application/octet-stream" });
    response.end(Buffer.from(page.body, "base64"));
  } else if (url.pathname === "/download") await stream(url, response);
  else response.end("reached\n");
}

/** `/download?bytes=N&ms=T`: N bytes, spread over about T milliseconds. */
async function stream(url: URL, response: ServerResponse): Promise<void> {
  const bytes = Number(url.searchParams.get("bytes") ?? "1000");
  const pauseMs = Number(url.searchParams.get("ms") ?? "0") / Math.ceil(bytes / CHUNK.length);
  response.writeHead(200, { "content-length": bytes });
  // A client that goes away in the middle is no error of the server's.
  await pipeline(chunks(bytes, pauseMs), response).catch(() => undefined);
}

async function* chunks(bytes: number, pauseMs: number): AsyncGenerator<Buffer> {
  for (let left = bytes; left > 0; left -= CHUNK.length) {
    yield CHUNK.subarray(0, Math.min(left, CHUNK.length));
    if (pauseMs > 0) await delay(pauseMs);
  }
}
