// HTTP and HTTPS on every address, HTTP/2 where a client wants it: pages that a test has put there, made-up downloads, upgrades
// to an echo, and a note of every request.
import { createServer, IncomingMessage, ServerResponse } from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { type SecureContextOptions, TLSSocket } from "node:tls";
import type { GitHubFake } from "../../github-fake/github-fake.ts";
import { send, toRequest } from "../../github-fake/loopback.ts";
import type { Arrival } from "./arrival.ts";
import type { Page } from "./order.ts";
import { plainAddress } from "./plain-address.ts";

export interface WebServing {
  /** By path, for every host. */
  pages: Readonly<Record<string, Page>>;
  github: GitHubFake | undefined;
  readonly tls: SecureContextOptions;
  readonly onArrival: (arrival: Arrival) => void;
}

const MAX_NOTED_BYTES = 4096;
const GITHUB_API = "/api/v3/";
const CHUNK = Buffer.alloc(65_536, "x");

type Incoming = IncomingMessage | Http2ServerRequest;
type Outgoing = ServerResponse | Http2ServerResponse;

export function serveWeb(port: number, secure: boolean, serving: WebServing): Promise<void> {
  const listener = (request: Incoming, response: Outgoing): void => handle(request, response, serving);
  const server = secure ? createSecureServer({ ...serving.tls, allowHTTP1: true }, listener) : createServer(listener);
  server.on("secureConnection", (socket: TLSSocket) => {
    serving.onArrival({ kind: "tls", server: plainAddress(socket.localAddress), port, ...nameOf(socket) });
  });
  server.on("tlsClientError", () => undefined);
  server.on("upgrade", (_request: IncomingMessage, socket: Duplex) => echo(socket));
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "::", resolve);
  });
}

/** What follows an upgrade is given back as it came. */
function echo(socket: Duplex): void {
  socket.on("error", () => undefined);
  socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
  socket.pipe(socket);
}

function nameOf(socket: unknown): { readonly serverName?: string } {
  const name = socket instanceof TLSSocket ? socket.servername : undefined;
  return typeof name === "string" && name !== "" ? { serverName: name } : {};
}

function handle(request: Incoming, response: Outgoing, serving: WebServing): void {
  const { socket, headers, method = "", url = "/" } = request;
  let body = "";
  request.on("error", () => undefined);
  request.on("data", (chunk: Buffer) => {
    body = (body + chunk.toString("latin1")).slice(0, MAX_NOTED_BYTES);
  });
  request.on("end", () => {
    const server = plainAddress(socket.localAddress);
    const place = { server, port: socket.localPort ?? 0, ...nameOf(socket) };
    const host = headers.host ?? String(headers[":authority"] ?? "");
    serving.onArrival({ kind: "http", ...place, host, method, path: url, version: request.httpVersion, body });
    void respond(request, response, serving);
  });
}

async function respond(request: Incoming, response: Outgoing, { pages, github }: WebServing): Promise<void> {
  const url = new URL(request.url ?? "/", "http://any.example.test");
  const page = pages[url.pathname];
  const isPlain = request instanceof IncomingMessage && response instanceof ServerResponse;
  if (github !== undefined && isPlain && url.pathname.startsWith(GITHUB_API)) {
    await send(await github.fetch(await toRequest(request, response)), response);
  } else if (page !== undefined) {
    response.statusCode = page.status ?? 200;
    response.setHeader("content-type", page.type ?? "application/octet-stream");
    response.end(Buffer.from(page.body, "base64"));
  } else if (url.pathname === "/download") await stream(url, response);
  else if (url.pathname === "/wait") setTimeout(() => response.end("reached\n"), Number(url.searchParams.get("ms")));
  else response.end("reached\n");
}

/** `/download?bytes=N&ms=T`: N bytes, spread over about T milliseconds. */
async function stream(url: URL, response: Outgoing): Promise<void> {
  const bytes = Number(url.searchParams.get("bytes") ?? "1000");
  const pauseMs = Number(url.searchParams.get("ms") ?? "0") / Math.ceil(bytes / CHUNK.length);
  response.setHeader("content-length", bytes);
  // A client that goes away in the middle is no error of the server's.
  await pipeline(chunks(bytes, pauseMs), response).catch(() => undefined);
}

async function* chunks(bytes: number, pauseMs: number): AsyncGenerator<Buffer> {
  for (let left = bytes; left > 0; left -= CHUNK.length) {
    yield CHUNK.subarray(0, Math.min(left, CHUNK.length));
    if (pauseMs > 0) await delay(pauseMs);
  }
}
