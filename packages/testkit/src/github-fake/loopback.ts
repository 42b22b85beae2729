// Serves a fake on a real socket of this machine, so that a client's own network stack is part of a test.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. A handler that rejects breaks the connection. */
export async function serveOnLoopback(handler: {
  fetch(request: Request): Promise<Response>;
}): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => {
    toRequest(incoming, outgoing)
      .then((request) => handler.fetch(request))
      .then((answer) => send(answer, outgoing))
      .catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The request of a client as a fake takes it. It is aborted when the client goes away. */
export async function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host}`);
  const { method = "GET" } = incoming;
  const body = method === "GET" || method === "HEAD" ? null : new Uint8Array(await buffer(incoming));
  return new Request(url, { method, headers, body, signal: gone.signal });
}

/** Sends a fake's answer to the client. */
export async function send(answer: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body === null) outgoing.end();
  else await pipeline(Readable.fromWeb(answer.body as ReadableStream<Uint8Array>), outgoing);
}
