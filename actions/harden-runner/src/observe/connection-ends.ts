// Knows which process opened a TCP connection by the connection's local end: what a proxy sees of a client. The kernel tells
// both in turn, so that nothing has to be read from /proc/net/tcp, which takes milliseconds on a machine with much memory.
import type { ProcessEntry } from "./process-entry.ts";

/** Of each kind; the oldest are forgotten first. */
const MAX_KNOWN = 8_192;
/** How long after its start a connection is asked for, in nanoseconds: later, its port may be another one's. */
const FRESH = 30e9;

interface Opened {
  readonly process: ProcessEntry;
  readonly at: number;
}

export class ConnectionEnds {
  /** By the kernel's address of the socket: connections that have no answer yet. */
  readonly #opening = new Map<string, ProcessEntry>();
  readonly #opened = new Map<string, Opened>();

  /** `process` starts to connect; the kernel has not chosen the local end yet. */
  connects(socket: string, process: ProcessEntry): void {
    set(this.#opening, socket, process);
  }

  /** The connection stands from `at` on, in nanoseconds of the monotonic clock. */
  stands(socket: string, end: string, at: number): void {
    const process = this.#opening.get(socket);
    this.#opening.delete(socket);
    // One whose start was not seen says that the older one with this end is over.
    if (process === undefined) this.#opened.delete(end);
    else set(this.#opened, end, { process, at });
  }

  /** The process as it was when it connected, if that is not long before `now`. */
  openerOf(end: string, now: number): ProcessEntry | undefined {
    const opened = this.#opened.get(end);
    return opened !== undefined && now - opened.at < FRESH ? opened.process : undefined;
  }
}

/** How a local end is written: the address in canonical text. */
export function endOf(address: string, port: number): string {
  return `${address} ${port}`;
}

function set<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= MAX_KNOWN) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
