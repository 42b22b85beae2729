// One resolver by UDP: a connected socket on a port held for the whole run, several questions under way, each known by its
// random id and its question. Connected, so the kernel drops datagrams from anybody else.
import { randomInt } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { compareQuestion, setId } from "./upstream-message.ts";
import type { UpstreamAddress } from "./upstream-resolver.ts";

export type UdpAnswer =
  | { readonly kind: "whole"; readonly message: Buffer }
  /** Cut short, or with the question's case changed: to be asked by TCP, which nobody off the path can forge. */
  | { readonly kind: "ask-by-tcp" }
  | { readonly kind: "failed"; readonly why: string };

interface Waiting {
  readonly query: Buffer;
  readonly timer: NodeJS.Timeout;
  readonly settle: (answer: UdpAnswer) => void;
}

const TRUNCATED = 0x0200;
const RESPONSE = 0x8000;
const RECEIVE_BUFFER = 1_048_576;
const IDS = 65_536;
/** Ids are drawn until one is free: with fewer than this in use a draw seldom fails. */
const MAX_WAITING = 8_192;

/** @throws the system's error when the socket cannot be bound or connected. */
export async function openUdpUpstream(resolver: UpstreamAddress): Promise<UdpUpstream> {
  const type = resolver.address.includes(":") ? "udp6" : "udp4";
  const socket = createSocket({ type, recvBufferSize: RECEIVE_BUFFER });
  socket.bind({ port: 0, exclusive: true });
  await once(socket, "listening");
  socket.connect(resolver.port, resolver.address);
  await once(socket, "connect");
  return new UdpUpstream(resolver, socket);
}

export class UdpUpstream {
  readonly resolver: UpstreamAddress;
  readonly localPort: number;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();

  constructor(resolver: UpstreamAddress, socket: Socket) {
    this.resolver = resolver;
    this.localPort = socket.address().port;
    this.#socket = socket;
    socket.on("message", (message) => this.#receive(message));
    // An ICMP message said that nobody is there: everything that waits may go on to the next resolver.
    socket.on("error", () => this.#failAll());
  }

  /** Never rejects. The message that comes back has the id of `query`. */
  ask(query: Buffer, milliseconds: number): Promise<UdpAnswer> {
    if (this.#waiting.size >= MAX_WAITING) return Promise.resolve({ kind: "failed", why: "upstream-overload" });
    return new Promise((resolve) => {
      const id = this.#freeId();
      const settle = (answer: UdpAnswer) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(() => settle({ kind: "failed", why: "upstream-timeout" }), milliseconds);
      this.#waiting.set(id, { query, timer, settle });
      this.#socket.send(setId(query, id), (error) => {
        if (error !== null) settle({ kind: "failed", why: "upstream-unreachable" });
      });
    });
  }

  close(): void {
    this.#failAll();
    this.#socket.close();
  }

  #receive(message: Buffer): void {
    const waiting = message.length < 12 ? undefined : this.#waiting.get(message.readUInt16BE(0));
    if (waiting === undefined || (message.readUInt16BE(2) & RESPONSE) === 0) return;
    const echo = compareQuestion(waiting.query, message);
    // A guess that failed; the true answer may still come.
    if (echo === "different") return;
    const whole = echo === "same" && (message.readUInt16BE(2) & TRUNCATED) === 0;
    waiting.settle(
      whole ? { kind: "whole", message: setId(message, waiting.query.readUInt16BE(0)) } : { kind: "ask-by-tcp" },
    );
  }

  #failAll(): void {
    for (const { settle } of [...this.#waiting.values()]) settle({ kind: "failed", why: "upstream-unreachable" });
  }

  #freeId(): number {
    let id = randomInt(IDS);
    while (this.#waiting.has(id)) id = randomInt(IDS);
    return id;
  }
}
