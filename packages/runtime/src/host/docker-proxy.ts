// Stands between Docker's clients and its daemon: each request is read, judged by somebody else, and made anew. Bytes reach
// the daemon unread only after it has turned a judged request into a tunnel, and then not where they are calls.
import { chmodSync, chownSync } from "node:fs";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { pipeline } from "node:stream";
import type { CallJudge } from "./build-calls/call-proxy.ts";
import { answerRaw, tunnel } from "./docker-tunnel.ts";
import { HeldBytes, type HeldShare } from "./held-bytes.ts";

export interface ProxiedRequest {
  readonly method: string;
  readonly target: string;
  readonly contentType: string;
  /** All of the body. Rejects where it is longer than 4 MiB, or all that are being judged are longer than 16 MiB. */
  body(): Promise<Uint8Array>;
}

export type ProxyRuling =
  | {
      readonly kind: "forward";
      readonly target: string;
      readonly body?: string | "stream";
      /** What the connection may become afterwards: bytes that nobody reads, or calls that are judged one by one. */
      readonly upgrades?: "bytes" | "calls";
    }
  | { readonly kind: "refuse"; readonly message: string }
  /** What the request is about is not there. */
  | { readonly kind: "absent"; readonly message: string };

export interface DockerProxyPlan {
  /** The daemon's own socket. */
  readonly daemon: string;
  judge(request: ProxiedRequest): Promise<ProxyRuling>;
  /** Judges a call to BuildKit on a connection that a request has turned into calls. */
  judgeCall: CallJudge;
}

export interface SocketPlace {
  readonly path: string;
  /** Id of the group that may use the socket. */
  readonly group: number;
}

export interface DockerProxy {
  /** Resolves when the socket can be used by its group. Throws the system's error, such as EADDRINUSE. */
  listen(place: SocketPlace): Promise<void>;
  close(): void;
}

const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** What is parsed takes twenty times as much memory. */
const MAX_JUDGED_BYTES = 16 * 1024 * 1024;
const MAX_HEADER_BYTES = 256 * 1024;
/** Clients keep connections for their next request; Docker's daemon never ends them either. */
const KEEP_ALIVE_MS = 600_000;
const MODE = 0o660;
const MAX_CONNECTIONS = 1_024;

export function dockerProxy(plan: DockerProxyPlan): DockerProxy {
  const servers: Server[] = [];
  const held = new HeldBytes(MAX_JUDGED_BYTES);
  return {
    listen: async ({ path, group }) => {
      const server = serverOf(plan, held);
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(path, resolve);
      });
      server.removeAllListeners("error");
      // One connection that could not be taken is no reason to stop.
      server.on("error", () => undefined);
      chownSync(path, process.getuid?.() ?? 0, group);
      chmodSync(path, MODE);
      servers.push(server);
    },
    close: () => {
      for (const server of servers.splice(0)) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function serverOf(plan: DockerProxyPlan, held: HeldBytes): Server {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS });
  server.maxConnections = MAX_CONNECTIONS;
  server.on("request", (incoming, response) => {
    handle(incoming, response, plan, held).catch(() => response.destroy());
  });
  server.on("upgrade", (incoming, socket, head) => {
    socket.on("error", () => socket.destroy());
    const share = held.open();
    tunnel({ incoming, socket, head, share, headers: forwarded(incoming) }, plan)
      .catch(() => answerRaw(socket, 502, "the daemon does not answer"))
      .finally(share.release);
  });
  return server;
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  plan: DockerProxyPlan,
  held: HeldBytes,
): Promise<void> {
  const share = held.open();
  const ruling = await plan.judge(judged(incoming, share)).finally(share.release);
  if (ruling.kind !== "forward") {
    // What is still to come is not read: the connection ends.
    response.writeHead(STATUS[ruling.kind], { "Content-Type": "application/json", Connection: "close" });
    response.end(JSON.stringify({ message: ruling.message }));
    incoming.resume();
    return;
  }
  forward(incoming, response, ruling, plan.daemon);
}

/** As Docker answers. */
export const STATUS = { refuse: 403, absent: 404 } as const;

function judged(incoming: IncomingMessage, share: HeldShare): ProxiedRequest {
  return {
    method: incoming.method ?? "",
    target: incoming.url ?? "",
    contentType: incoming.headers["content-type"] ?? "",
    body: () => readBody(incoming, share),
  };
}

async function readBody(incoming: IncomingMessage, share: HeldShare): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_BODY_BYTES) throw new RangeError("the body is too long");
    share.take((chunk as Buffer).length);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

type Forward = Extract<ProxyRuling, { kind: "forward" }>;

function forward(incoming: IncomingMessage, response: ServerResponse, ruling: Forward, daemon: string): void {
  const headers = { ...forwarded(incoming), ...bodyHeaders(incoming, ruling) };
  const out = request({ socketPath: daemon, agent: false, method: incoming.method, path: ruling.target, headers });
  out.on("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, answered(answer.headers));
    response.flushHeaders();
    pipeline(answer, response, () => out.destroy());
  });
  out.on("error", () => {
    if (response.headersSent) response.destroy();
    else
      response.writeHead(502, { Connection: "close" }).end(JSON.stringify({ message: "the daemon does not answer" }));
  });
  response.on("close", () => out.destroy());
  if (ruling.body === "stream") incoming.pipe(out);
  else {
    incoming.resume();
    out.end(ruling.body);
  }
}

function bodyHeaders(incoming: IncomingMessage, { body }: Forward): Readonly<Record<string, string | number>> {
  if (body === undefined) return {};
  if (body !== "stream") return { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const { "content-type": type, "content-length": length } = incoming.headers;
  return {
    "content-type": type ?? "application/x-tar",
    ...(length === undefined ? { "transfer-encoding": "chunked" } : { "content-length": length }),
  };
}

/** Headers that Docker reads: what it accepts, credentials for registries, and what a build's session offers. */
const FORWARDED = /^(?:accept|user-agent|host|x-registry-(?:auth|config)|x-docker-expose-session-[a-z-]+)$/;

/** Each offer of a build's session has a line of its own, which must stay so: others hold one value. */
function forwarded({ headers, headersDistinct }: IncomingMessage): OutgoingHttpHeaders {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    FORWARDED.test(name) && value !== undefined
      ? [[name, name.startsWith("x-docker-") ? headersDistinct[name] : value] as const]
      : [],
  );
  return { host: "docker", ...Object.fromEntries(kept) };
}

/** Those about the connection are this proxy's own matter. */
function answered(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { connection: _, "keep-alive": __, "transfer-encoding": ___, ...rest } = headers;
  return rest;
}
