// One TCP connection that carries DNS messages with a two-byte length in front (RFC 1035 section 4.2.2, RFC 7766), bounded
// in time and in the number of questions under way.
import type { Socket } from "node:net";
import type { DnsHandler, SocketSource } from "./dns-server.ts";

/** Milliseconds without a whole message in either direction. Bytes alone do not count: they may drip. */
const IDLE_MS = 5_000;
/** Questions under way on one connection; reading stops until some are answered. */
const MAX_PIPELINED = 32;
/** No question is that long; collecting one from single bytes would cost much. */
const MAX_MESSAGE = 16_384;
/** Bytes of replies that the client does not read before it is cut off. */
const MAX_UNREAD = 262_144;

/** Serves a connection until the client ends it, idles, or breaks the framing. */
export function serveFramed(socket: Socket, handler: DnsHandler, failed: (error: unknown) => void): void {
  new FramedConnection(socket, handler, failed).start();
}

class FramedConnection {
  readonly #socket: Socket;
  readonly #handler: DnsHandler;
  readonly #failed: (error: unknown) => void;
  readonly #source: SocketSource;
  #pending: Buffer = Buffer.alloc(0);
  #underWay = 0;
  #ended = false;

  constructor(socket: Socket, handler: DnsHandler, failed: (error: unknown) => void) {
    this.#socket = socket;
    this.#handler = handler;
    this.#failed = failed;
    this.#source = {
      address: socket.remoteAddress ?? "",
      port: socket.remotePort ?? 0,
      family: socket.remoteFamily === "IPv6" ? 6 : 4,
      transport: "tcp",
    };
  }

  start(): void {
    const idle = setTimeout(() => this.#socket.destroy(), IDLE_MS);
    this.#socket.on("close", () => clearTimeout(idle));
    // A reset by the client is its own affair.
    this.#socket.on("error", () => this.#socket.destroy());
    this.#socket.on("end", () => {
      this.#ended = true;
      this.#endWhenDone();
    });
    this.#socket.on("data", (chunk) => {
      this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
      this.#takeMessages(idle);
    });
  }

  #takeMessages(idle: NodeJS.Timeout): void {
    while (this.#pending.length >= 2 && this.#underWay < MAX_PIPELINED) {
      const end = 2 + this.#pending.readUInt16BE(0);
      if (end > MAX_MESSAGE) {
        this.#socket.destroy();
        return;
      }
      if (this.#pending.length < end) break;
      const message = this.#pending.subarray(2, end);
      this.#pending = this.#pending.subarray(end);
      this.#underWay += 1;
      idle.refresh();
      this.#answer(message, idle).catch(this.#failed);
    }
    if (this.#underWay >= MAX_PIPELINED) this.#socket.pause();
  }

  async #answer(message: Buffer, idle: NodeJS.Timeout): Promise<void> {
    try {
      const reply = await this.#handler(message, this.#source);
      if (reply !== undefined) this.#send(reply);
    } finally {
      this.#underWay -= 1;
      idle.refresh();
      this.#socket.resume();
      this.#takeMessages(idle);
      this.#endWhenDone();
    }
  }

  #send(reply: Buffer): void {
    if (this.#socket.destroyed) return;
    if (this.#socket.writableLength > MAX_UNREAD) {
      this.#socket.destroy();
      return;
    }
    const length = Buffer.alloc(2);
    length.writeUInt16BE(reply.length, 0);
    this.#socket.write(Buffer.concat([length, reply]));
  }

  #endWhenDone(): void {
    if (this.#ended && this.#underWay === 0 && !this.#socket.destroyed) this.#socket.end();
  }
}
