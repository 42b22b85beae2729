// Accepts connections that the firewall leads here, holds back their first bytes until somebody has judged them, then copies
// both ways to where they may go, or resets them. It knows nothing of what the bytes mean.
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { ListenAddress, SocketSource } from "./dns-server.ts";
import { BufferPool, ReadBuffer } from "./tcp-buffers.ts";
import { connectFirst } from "./tcp-connect.ts";
import { readOpening } from "./tcp-opening.ts";
import { joinSockets } from "./tcp-pump.ts";

export interface RelayOpening {
  readonly source: SocketSource;
  /** What came so far. */
  readonly bytes: Buffer;
  /** Why no more is waited for, where `needs` asked for more. */
  readonly cut: "opening-timeout" | "opening-ended" | "opening-too-long" | undefined;
}

export interface RelayEnd {
  /** From the client to the far end, and back. */
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** `connect-failed`, or `reset` when either side broke off. */
  readonly problem?: string;
}

export interface RelayPlan {
  /** Tried in turn. */
  readonly addresses: readonly string[];
  readonly port: number;
  /** Where it aborts, the connection is reset. */
  readonly life?: AbortSignal | undefined;
  ended(end: RelayEnd): void;
}

export interface RelayPorts {
  /** How many bytes must be there in all before the next look; 0 when these are enough to judge. */
  needs(bytes: Buffer): number;
  /** Where the connection goes, or undefined to reset it. A rejection resets it too. */
  plan(opening: RelayOpening): Promise<RelayPlan | undefined>;
  /** Connections reset because too many were open, told when there is room again. */
  turnedAway(count: number): void;
}

export interface Relay {
  readonly addresses: readonly ListenAddress[];
  /** Resets what is open and stops listening. */
  close(): Promise<void>;
}

const MAX_CONNECTIONS = 2_000;
const BACKLOG = 1_024;

/**
 * @param buffers may be shared with other relays, so that all of them together stay within its bound.
 * @throws the system's error when an address cannot be listened on; nothing stays open then.
 */
export async function startRelay(
  addresses: readonly ListenAddress[],
  ports: RelayPorts,
  buffers: BufferPool = new BufferPool(),
): Promise<Relay> {
  const relay = new TcpRelay(ports, buffers);
  try {
    for (const address of addresses) await relay.listen(address);
  } catch (error) {
    await relay.close();
    throw error;
  }
  return relay;
}

class TcpRelay implements Relay {
  readonly addresses: ListenAddress[] = [];
  readonly #ports: RelayPorts;
  readonly #servers: Server[] = [];
  readonly #clients = new Set<Socket>();
  readonly #buffers: BufferPool;
  #turnedAway = 0;

  constructor(ports: RelayPorts, buffers: BufferPool) {
    this.#ports = ports;
    this.#buffers = buffers;
  }

  async listen({ address, port }: ListenAddress): Promise<void> {
    const server = createServer({ allowHalfOpen: true, noDelay: true, keepAlive: true }, (client) =>
      this.#accept(client),
    );
    this.#servers.push(server);
    server.listen({ host: address, port, backlog: BACKLOG, ipv6Only: address.includes(":"), exclusive: true });
    await once(server, "listening");
    // A connection that the system could not hand over, for want of descriptors.
    server.on("error", () => {
      this.#turnedAway += 1;
    });
    const bound = server.address();
    this.addresses.push({ address, port: typeof bound === "object" ? (bound?.port ?? port) : port });
  }

  async close(): Promise<void> {
    for (const client of this.#clients) client.resetAndDestroy();
    const closed = this.#servers.map((server) => once(server, "close"));
    for (const server of this.#servers) server.close();
    await Promise.all(closed);
  }

  #accept(client: Socket): void {
    if (this.#clients.size >= MAX_CONNECTIONS) {
      this.#turnedAway += 1;
      client.resetAndDestroy();
      return;
    }
    this.#clients.add(client);
    client.on("error", () => client.destroy());
    client.on("close", () => this.#left(client));
    this.#serve(client).catch(() => client.resetAndDestroy());
  }

  #left(client: Socket): void {
    this.#clients.delete(client);
    if (this.#turnedAway === 0 || this.#clients.size > MAX_CONNECTIONS / 2) return;
    this.#ports.turnedAway(this.#turnedAway);
    this.#turnedAway = 0;
  }

  async #serve(client: Socket): Promise<void> {
    const source = sourceOf(client);
    const { bytes, cut } = await readOpening(client, (so) => this.#ports.needs(so));
    const plan = await this.#ports.plan({ source, bytes, cut });
    if (plan === undefined) {
      client.resetAndDestroy();
      return;
    }
    bindLife(client, plan.life);
    const far = await connectFirst(plan.addresses, plan.port, client, () => new ReadBuffer(this.#buffers));
    if (far === undefined) {
      client.resetAndDestroy();
      plan.ended({ bytesOut: 0, bytesIn: 0, problem: "connect-failed" });
      return;
    }
    joinSockets(client, far, bytes, (end) => plan.ended(end));
  }
}

function bindLife(client: Socket, life: AbortSignal | undefined): void {
  if (life === undefined) return;
  const end = (): void => void client.resetAndDestroy();
  life.addEventListener("abort", end, { once: true });
  client.on("close", () => life.removeEventListener("abort", end));
  if (life.aborted) end();
}

function sourceOf(socket: Socket): SocketSource {
  return {
    address: socket.remoteAddress ?? "",
    port: socket.remotePort ?? 0,
    family: socket.remoteFamily === "IPv6" ? 6 : 4,
    transport: "tcp",
  };
}
