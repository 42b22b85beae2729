// Serves DNS messages by UDP and TCP on given addresses and hands each to one handler. It knows nothing of their content.
import { createSocket, type RemoteInfo, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { serveFramed } from "./dns-stream.ts";

/** The far end of a socket: enough to find its owner while it is open. */
export interface SocketSource {
  readonly address: string;
  readonly port: number;
  readonly family: 4 | 6;
  readonly transport: "udp" | "tcp";
}

export interface ListenAddress {
  readonly address: string;
  /** 0 lets the kernel choose; UDP and TCP then still share it. */
  readonly port: number;
}

/** Resolves to the reply, or undefined for none. A rejection gives no reply and is told to `failed`. */
export type DnsHandler = (message: Buffer, source: SocketSource) => Promise<Buffer | undefined>;

export interface DnsServer {
  readonly addresses: readonly ListenAddress[];
  close(): Promise<void>;
}

interface Listener {
  readonly at: ListenAddress;
  readonly udp: UdpSocket;
  readonly tcp: Server;
  readonly connections: ReadonlySet<Socket>;
}

/** Connections at a time on each address; more are closed at once. */
const MAX_CONNECTIONS = 256;
/** Room for a burst while the process is busy. The kernel caps it. */
const RECEIVE_BUFFER = 1_048_576;
const PORT_TRIES = 8;

/**
 * @param failed hears of errors of the handler or of a socket; the server goes on.
 * @throws the system's error when an address cannot be listened on; nothing stays open then.
 */
export async function startDnsServer(
  addresses: readonly ListenAddress[],
  handler: DnsHandler,
  failed: (error: unknown) => void,
): Promise<DnsServer> {
  const listeners: Listener[] = [];
  const close = async () => {
    await Promise.all(listeners.map(closeListener));
  };
  try {
    for (const address of addresses) listeners.push(await listen(address, handler, failed));
  } catch (error) {
    await close();
    throw error;
  }
  return { addresses: listeners.map(({ at }) => at), close };
}

/** With port 0, the port that UDP got may be taken for TCP: then another one is tried. */
async function listen(
  address: ListenAddress,
  handler: DnsHandler,
  failed: (error: unknown) => void,
): Promise<Listener> {
  for (let tries = 1; ; tries += 1) {
    const udp = await listenUdp(address, handler, failed);
    const connections = new Set<Socket>();
    const at = { address: address.address, port: udp.address().port };
    try {
      return { at, udp, tcp: await listenTcp(at, connections, handler, failed), connections };
    } catch (error) {
      udp.close();
      if (address.port !== 0 || tries >= PORT_TRIES) throw error;
    }
  }
}

async function listenUdp(
  { address, port }: ListenAddress,
  handler: DnsHandler,
  failed: (error: unknown) => void,
): Promise<UdpSocket> {
  const type = address.includes(":") ? "udp6" : "udp4";
  const socket = createSocket({ type, ipv6Only: type === "udp6", recvBufferSize: RECEIVE_BUFFER });
  socket.bind({ address, port, exclusive: true });
  await once(socket, "listening");
  socket.on("error", failed);
  socket.on("message", (message, from) => {
    answerDatagram(socket, message, from, handler).catch(failed);
  });
  return socket;
}

async function answerDatagram(
  socket: UdpSocket,
  message: Buffer,
  from: RemoteInfo,
  handler: DnsHandler,
): Promise<void> {
  const family = from.family === "IPv6" ? 6 : 4;
  const reply = await handler(message, { address: from.address, port: from.port, family, transport: "udp" });
  if (reply === undefined) return;
  // The asker may be gone; that is no failure of ours. A closed socket throws and reaches `failed`.
  socket.send(reply, from.port, from.address, () => undefined);
}

async function listenTcp(
  at: ListenAddress,
  connections: Set<Socket>,
  handler: DnsHandler,
  failed: (error: unknown) => void,
): Promise<Server> {
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
    serveFramed(socket, handler, failed);
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.listen({ host: at.address, port: at.port, ipv6Only: at.address.includes(":"), exclusive: true });
  await once(server, "listening");
  server.on("error", failed);
  return server;
}

async function closeListener({ udp, tcp, connections }: Listener): Promise<void> {
  const closed = once(tcp, "close");
  udp.close();
  tcp.close();
  for (const connection of connections) connection.destroy();
  await closed;
}
