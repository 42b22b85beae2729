// Stands between a client of BuildKit and Docker's daemon, on a connection that `POST /grpc` has turned into HTTP/2: each call
// is judged by somebody else, and made anew.
import type {
  ClientHttp2Session,
  ClientHttp2Stream,
  IncomingHttpHeaders,
  OutgoingHttpHeaders,
  ServerHttp2Stream,
} from "node:http2";
import type { Duplex } from "node:stream";
import { framed, readMessage } from "./call-message.ts";

export interface ProxiedCall {
  /** Service and method, such as `/moby.buildkit.v1.Control/Solve`. */
  readonly path: string;
  readonly contentType: string;
  /** The message of a call that has one. Rejects with `RangeError` where that cannot be read, or is longer than 4 MiB. */
  message(): Promise<Uint8Array>;
}

export type CallRuling = { readonly kind: "forward" } | { readonly kind: "refuse"; readonly message: string };

export type CallJudge = (call: ProxiedCall) => Promise<CallRuling>;

const MAX_CALLS = 256;
/** PERMISSION_DENIED and UNAVAILABLE, of gRPC's status codes. */
const DENIED = "7";
const UNAVAILABLE = "14";
/** Headers about a connection have no place in HTTP/2 (RFC 9113, 8.2.2); the length is the stream's own matter. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "connection proxy-connection keep-alive transfer-encoding upgrade http2-settings content-length".split(" "),
);

/** RFC 9113: NO_ERROR, and the flag END_STREAM. */
const NO_ERROR = 0;
const END_STREAM = 1;

/** Joins both connections call by call, until one of them ends. Bytes that were read too far stand on them again. */
export type CallProxy = (near: Duplex, far: Duplex, judge: CallJudge) => void;

/** Loads what speaks HTTP/2: it takes 9 MB of memory, which only a job that builds images needs. */
export async function loadCallProxy(): Promise<CallProxy> {
  const http2 = await import("node:http2");
  return (near, far, judge) => proxyCalls(http2, near, far, judge);
}

type Http2 = Pick<typeof import("node:http2"), "connect" | "createServer">;

function proxyCalls({ connect, createServer }: Http2, near: Duplex, far: Duplex, judge: CallJudge): void {
  const client = connect("http://docker", { createConnection: () => far });
  client.on("error", () => near.destroy());
  client.on("close", () => near.destroy());
  near.on("close", () => client.destroy());
  const server = createServer({ settings: { maxConcurrentStreams: MAX_CALLS } });
  // What a session dies of ends its connection, and is no concern of others.
  server.on("sessionError", () => near.destroy());
  server.on("stream", (call, headers) => {
    call.on("error", () => undefined);
    passOn(call, headers, client, judge).catch(() => refuse(call, UNAVAILABLE, "the call could not be passed on"));
  });
  server.emit("connection", near);
}

async function passOn(
  near: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  client: ClientHttp2Session,
  judge: CallJudge,
): Promise<void> {
  const path = headers[":path"] ?? "";
  let message: Buffer | undefined;
  const ruling = await judge({
    path,
    contentType: headers["content-type"] ?? "",
    message: async () => {
      message ??= await readMessage(near);
      return message;
    },
  });
  if (near.destroyed || near.closed) return;
  if (ruling.kind === "refuse") return refuse(near, DENIED, ruling.message);
  const far = client.request({ ...plain(headers), ":method": "POST", ":path": path });
  joinAnswer(near, far);
  if (message === undefined) near.pipe(far);
  else far.end(framed(message));
}

function joinAnswer(near: ServerHttp2Stream, far: ClientHttp2Stream): void {
  let trailers: OutgoingHttpHeaders = {};
  far.on("error", () => undefined);
  far.on("trailers", (told) => {
    trailers = plain(told);
  });
  far.on("response", (told, flags) => {
    if (near.destroyed || near.closed) return;
    const headers = { ...plain(told), ":status": told[":status"] ?? 502 };
    if ((flags & END_STREAM) !== 0) return near.respond(headers, { endStream: true });
    near.respond(headers, { waitForTrailers: true });
    far.pipe(near);
  });
  near.on("wantTrailers", () => near.sendTrailers(trailers));
  near.on("close", () => far.close(near.rstCode));
  far.on("close", () => {
    if (far.rstCode !== NO_ERROR) near.close(far.rstCode);
  });
}

/** Without pseudo-headers, and without those that are about a connection. */
function plain(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":") && !LEFT_OUT.has(name)));
}

/** Answers as gRPC says that a call failed ("Responses", Trailers-Only), and ends it. */
function refuse(call: ServerHttp2Stream, status: string, message: string): void {
  if (call.destroyed || call.closed || call.headersSent) return;
  call.respond(
    {
      ":status": 200,
      "content-type": "application/grpc",
      "grpc-status": status,
      "grpc-message": encodeURIComponent(message),
    },
    { endStream: true },
  );
  call.close(NO_ERROR);
}
