// Ports that note what they are sent and send it back.
import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import type { Arrival } from "./arrival.ts";
import { plainAddress } from "./plain-address.ts";

type Note = (arrival: Arrival) => void;

const MAX_NOTED_BYTES = 1024;

export function serveTcpEcho(port: number, note: Note): Promise<void> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      note({ kind: "bytes", protocol: "tcp", server: plainAddress(socket.localAddress), port, text: noted(chunk) });
      socket.write(chunk);
    });
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "::", resolve);
  });
}

/** At one address, as a reply must come from where the datagram went. */
export function serveUdpEcho(address: string, port: number, note: Note): Promise<void> {
  const socket = createSocket(address.includes(":") ? "udp6" : "udp4");
  socket.on("message", (message, from) => {
    note({ kind: "bytes", protocol: "udp", server: address, port, text: noted(message) });
    socket.send(message, from.port, from.address);
  });
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.bind(port, address, resolve);
  });
}

function noted(bytes: Buffer): string {
  return bytes.subarray(0, MAX_NOTED_BYTES).toString("latin1");
}
