// Real DNS servers over UDP, TCP and TLS on every address that is asked for.
import { createSocket } from "node:dgram";
import { createServer, type Socket } from "node:net";
import { createServer as createTlsServer, type SecureContextOptions } from "node:tls";
import dnsPacket, { type DecodedPacket, type Packet } from "dns-packet";
import type { Arrival, DnsArrival } from "./arrival.ts";
import type { DnsAnswers } from "./dns-answers.ts";
import { plainAddress } from "./plain-address.ts";

export interface DnsServing {
  readonly answers: DnsAnswers;
  readonly tls: SecureContextOptions;
  readonly onArrival: (arrival: Arrival) => void;
}

/** By UDP at one address: a reply must come from where the question went. */
export function serveDnsOverUdp(address: string, port: number, serving: DnsServing): Promise<void> {
  const socket = createSocket(address.includes(":") ? "udp6" : "udp4");
  socket.on("message", (message, from) => {
    const send = (packet: Packet): void => socket.send(dnsPacket.encode(packet), from.port, from.address);
    answer(message, { over: "udp", server: address, port }, serving, send);
  });
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.bind(port, address, resolve);
  });
}

/** By TCP, or TLS, at all addresses. */
export function serveDnsOverTcp(port: number, over: "tcp" | "tls", serving: DnsServing): Promise<void> {
  const accept = (socket: Socket): void => {
    const at = { over, server: plainAddress(socket.localAddress), port };
    const send = (packet: Packet): void => void socket.write(dnsPacket.streamEncode(packet));
    let pending = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
        const end = 2 + pending.readUInt16BE(0);
        answer(pending.subarray(2, end), at, serving, send);
        pending = pending.subarray(end);
      }
    });
  };
  const server = over === "tls" ? createTlsServer(serving.tls, accept) : createServer(accept);
  server.on("tlsClientError", () => undefined);
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "::", resolve);
  });
}

type Place = Pick<DnsArrival, "over" | "server" | "port">;

function answer(message: Buffer, at: Place, serving: DnsServing, send: (packet: Packet) => void): void {
  const query = decoded(message);
  serving.onArrival({ kind: "dns", ...at, ...noted(query), bytes: message.length });
  if (query === undefined) return;
  for (const { packet, afterMs } of serving.answers.replies(query, at.over)) setTimeout(() => send(packet), afterMs);
}

/** What cannot be decoded has arrived all the same. */
function decoded(message: Buffer): DecodedPacket | undefined {
  try {
    return dnsPacket.decode(message);
  } catch {
    return undefined;
  }
}

function noted(query: DecodedPacket | undefined): Pick<DnsArrival, "questions" | "options"> {
  const extra = query?.additionals ?? [];
  return {
    questions: (query?.questions ?? []).map(({ name, type }) => ({ name, type: String(type) })),
    options: extra.flatMap((record) => (record.type === "OPT" ? record.options.map(({ code }) => Number(code)) : [])),
  };
}
