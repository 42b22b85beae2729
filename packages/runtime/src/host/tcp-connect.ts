// Opens a TCP connection to the first of several addresses that takes it, and reads it into a buffer of its own, which
// halves the work and the memory of copying against buffers made for each read.
import { connect, type Socket } from "node:net";

export interface FarEnd {
  readonly socket: Socket;
  /** Starts reading. `take` gets bytes that are valid until it returns true, or until `resume` of the socket. */
  flow(take: (bytes: Buffer) => boolean): void;
}

/** Milliseconds for each address. */
const CONNECT_MS = 5_000;

/**
 * Undefined when none takes it, or when the client goes away meanwhile.
 * @param bufferSize bytes that one read may bring.
 */
export async function connectFirst(
  addresses: readonly string[],
  port: number,
  client: Socket,
  bufferSize: number,
): Promise<FarEnd | undefined> {
  for (const address of addresses) {
    if (client.destroyed) return undefined;
    const far = await connectTo(address, port, client, bufferSize);
    if (far !== undefined) return far;
  }
  return undefined;
}

function connectTo(address: string, port: number, client: Socket, bufferSize: number): Promise<FarEnd | undefined> {
  return new Promise((resolve) => {
    const sink = { take: (_bytes: Buffer): boolean => true };
    const callback = (length: number, bytes: Uint8Array) =>
      sink.take(Buffer.from(bytes.buffer, bytes.byteOffset, length));
    const socket = connect({
      host: address,
      port,
      noDelay: true,
      keepAlive: true,
      allowHalfOpen: true,
      onread: { buffer: Buffer.allocUnsafeSlow(bufferSize), callback },
    });
    // Nothing is read before somebody takes it.
    socket.pause();
    const settle = (far: FarEnd | undefined) => {
      clearTimeout(timer);
      client.off("close", fail);
      socket.off("error", fail);
      resolve(far);
    };
    const fail = () => {
      socket.on("error", () => undefined).destroy();
      settle(undefined);
    };
    const timer = setTimeout(fail, CONNECT_MS);
    client.once("close", fail);
    socket.once("error", fail);
    socket.once("connect", () => settle({ socket, flow: (take) => startFlow(socket, sink, take) }));
  });
}

function startFlow(socket: Socket, sink: { take: (bytes: Buffer) => boolean }, take: (bytes: Buffer) => boolean): void {
  sink.take = take;
  socket.resume();
}
