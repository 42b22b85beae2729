// A UDP socket that sends to itself, so that the rules of the packet filter can act on what it sends. Nothing is ever read from
// it. It knows no rule.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { ListenAddress } from "../dns-server.ts";

export interface SelfSocket {
  readonly family: 4 | 6;
  /** Its one end, to which it also sends. No other process can bind it while it is open. */
  readonly addresses: readonly ListenAddress[];
  /** Resolves to whether the kernel let the datagram pass all chains of the hook `output`. Never rejects. */
  send(message: Buffer): Promise<boolean>;
  close(): void;
}

/** Nothing is to arrive, so next to nothing need be kept. The kernel raises it to the least it has. */
const RECEIVE_BUFFER = 1;

/** @param address of loopback. @throws the system's error where the family has no loopback address: EAFNOSUPPORT or EADDRNOTAVAIL. */
export async function openSelfSocket(address: string): Promise<SelfSocket> {
  const family = address.includes(":") ? 6 : 4;
  const socket = createSocket({ type: `udp${family}`, recvBufferSize: RECEIVE_BUFFER });
  socket.bind({ address, port: 0, exclusive: true });
  await once(socket, "listening");
  const { port } = socket.address();
  // Connected, the kernel takes datagrams from nobody else, and no name is looked up before each one.
  socket.connect(port, address);
  await once(socket, "connect");
  // What goes wrong is told by the callback of `send`; one that a closed socket never calls is settled by the throw.
  socket.on("error", () => undefined);
  return {
    family,
    addresses: [{ address, port }],
    send: (message) =>
      new Promise((resolve) => {
        try {
          socket.send(message, (error) => resolve(error === null));
        } catch {
          resolve(false);
        }
      }),
    close: () => void socket.close(),
  };
}
