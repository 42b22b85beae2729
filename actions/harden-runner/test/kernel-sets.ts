// The part of a kernel that the rules' sets are: takes changes in the words of nft, and knocks, and knows what stands how long.
import type { Buffer } from "node:buffer";
import type { Nft, SelfSocket } from "@lockstep/runtime/host";
import ipaddr from "ipaddr.js";
import { KNOCK_KINDS } from "../src/firewall/knock/knock.ts";
import { GRANTED, STEP_GRANTED } from "../src/firewall/sets.ts";

const SETS = { job: GRANTED, step: STEP_GRANTED } as const;

export class KernelSets implements Nft {
  /** Milliseconds. */
  now = 0;
  /** False: every knock is dropped, as where somebody else's chain drops it. */
  takesKnocks = true;
  /** Turns of the event loop that a change by nft takes. */
  slowness = 1;
  /** Sets that hold no more elements than this. */
  size = Number.POSITIVE_INFINITY;
  readonly changes: string[] = [];
  readonly sockets: readonly SelfSocket[] = ([4, 6] as const).map((family) => ({
    family,
    addresses: [],
    send: async (message) => this.#knocked(family, message),
    close: () => undefined,
  }));
  readonly #until = new Map<string, Map<string, number>>();
  #last: Promise<void> = Promise.resolve();

  /** Seconds that the set still holds the element for. */
  left(set: string, element: string): number {
    return Math.max(0, ((this.#elements(set).get(element) ?? 0) - this.now) / 1_000);
  }

  /** Elements of a set that have time left. */
  elements(set: string): readonly string[] {
    return [...this.#elements(set).keys()].filter((element) => this.left(set, element) > 0);
  }

  /** Opens an element as root can. */
  open(set: string, element: string, seconds: number): void {
    this.#elements(set).set(element, this.now + seconds * 1_000);
  }

  async apply(): Promise<void> {
    await this.#pass();
    this.#until.clear();
  }

  change(line: string): Promise<void> {
    this.changes.push(line);
    const done = this.#last.then(() => this.#pass()).then(() => this.#carryOut(line));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async list(): Promise<string> {
    const sets = Object.values(SETS).flatMap((names) => Object.values(names));
    return JSON.stringify({ nftables: sets.map((name) => ({ set: { name, elem: this.elements(name).map(concat) } })) });
  }

  close(): void {}

  async #pass(): Promise<void> {
    for (let turn = 0; turn < this.slowness; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  /** One transaction: what fails has changed nothing. */
  #carryOut(line: string): void {
    const before = [...this.#until].map(([set, elements]) => [set, new Map(elements)] as const);
    try {
      for (const command of line.split("; ")) this.#command(command);
    } catch (error) {
      this.#until.clear();
      for (const [set, elements] of before) this.#until.set(set, elements);
      throw error;
    }
  }

  #command(command: string): void {
    const [, verb, set = "", list = ""] = /^(add|delete) element inet lockstep (\S+) \{ (.*) \}$/.exec(command) ?? [];
    const [, flushed] = /^flush set inet lockstep (\S+)$/.exec(command) ?? [];
    if (flushed !== undefined) this.#elements(flushed).clear();
    for (const entry of verb === undefined ? [] : list.split(", ")) {
      const [element = "", seconds] = entry.split(" timeout ");
      if (verb === "add") this.#add(set, element, Number.parseInt(seconds ?? "", 10));
      else if (!this.#elements(set).delete(element)) throw new Error("No such file or directory");
    }
  }

  /** One that is there keeps its time, as with kernels before 6.12. */
  #add(set: string, element: string, seconds: number): void {
    if (this.left(set, element) > 0) return;
    if (this.elements(set).length >= this.size) throw new Error("Too many open files in system");
    this.open(set, element, seconds);
  }

  #knocked(family: 4 | 6, message: Buffer): boolean {
    const kind = KNOCK_KINDS.find(({ code }) => code === message[0]);
    if (kind === undefined || !this.takesKnocks) return false;
    const set = SETS[kind.scope][family];
    const address = ipaddr.fromByteArray([...message.subarray(3)]).toString();
    const element = `${address} . ${kind.protocol} . ${message.readUInt16BE(1)}`;
    if (this.left(set, element) === 0 && this.elements(set).length >= this.size) return false;
    this.open(set, element, kind.seconds);
    return true;
  }

  #elements(set: string): Map<string, number> {
    const elements = this.#until.get(set) ?? new Map<string, number>();
    this.#until.set(set, elements);
    return elements;
  }
}

function concat(element: string): unknown {
  const [address, protocol, port] = element.split(" . ");
  return { elem: { val: { concat: [address, protocol, Number(port)] } } };
}
