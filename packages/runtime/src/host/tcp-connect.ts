// Opens a TCP connection to the first of several addresses that takes it, and reads it into buffers that stay, which halves
// the work and the memory of copying against buffers made for each read.
import { connect, type Socket } from "node:net";
import { type ReadBuffer, WIDE_BUFFER } from "./tcp-buffers.ts";

export interface FarEnd {
  readonly socket: Socket;
  /** Starts reading. `take` gets bytes that are valid until it returns true, or until `resume` of the socket. */
  flow(take: Take): void;
  /** Frees the memory. Both sockets must be closed, for a write may hold it until then. */
  release(): void;
}

type Take = (bytes: Buffer) => boolean;

/** Milliseconds for each address. */
const CONNECT_MS = 5_000;

/**
 * Undefined when none takes it, or when the client goes away meanwhile.
 * @param makeBuffer is asked once for each address.
 */
export async function connectFirst(
  addresses: readonly string[],
  port: number,
  client: Socket,
  makeBuffer: () => ReadBuffer,
): Promise<FarEnd | undefined> {
  for (const address of addresses) {
    if (client.destroyed) return undefined;
    const far = await connectTo(address, port, client, makeBuffer());
    if (far !== undefined) return far;
  }
  return undefined;
}

function connectTo(host: string, port: number, client: Socket, reads: ReadBuffer): Promise<FarEnd | undefined> {
  return new Promise((resolve) => {
    const sink: { take: Take } = { take: () => true };
    const socket = openSocket(host, port, reads, (bytes) => sink.take(bytes));
    const settle = (far: FarEnd | undefined) => {
      clearTimeout(timer);
      client.off("close", fail);
      socket.off("error", fail);
      resolve(far);
    };
    const fail = () => {
      socket.on("error", () => undefined).destroy();
      reads.release();
      settle(undefined);
    };
    const flow = (take: Take) => {
      sink.take = take;
      socket.resume();
    };
    const timer = setTimeout(fail, CONNECT_MS);
    client.once("close", fail);
    socket.once("error", fail);
    socket.once("connect", () => settle({ socket, flow, release: () => reads.release() }));
  });
}

/** Nothing is read before somebody resumes it. */
function openSocket(host: string, port: number, reads: ReadBuffer, take: Take): Socket {
  const callback = (length: number, bytes: Uint8Array): boolean => {
    if (!take(Buffer.from(bytes.buffer, bytes.byteOffset, length))) return false;
    reads.adapt(length);
    if (length < WIDE_BUFFER) return true;
    // There is more, and it may be megabytes: everybody else comes first.
    setImmediate(() => socket.resume());
    return false;
  };
  const onread = { buffer: () => reads.next, callback };
  const socket = connect({ host, port, noDelay: true, keepAlive: true, allowHalfOpen: true, onread });
  return socket.pause();
}
