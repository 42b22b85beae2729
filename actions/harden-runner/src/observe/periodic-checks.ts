// What no record tells and is looked at again and again: watched files, network devices, users, open memory files.
import type { WatchedState } from "@lockstep/runtime/host";
import type { RunEvent } from "../event/run-event.ts";
import type { DetectionDesk } from "./detection-desk.ts";
import type { ObserverConfig, ObserverPorts } from "./observer-config.ts";
import type { ProcessTable } from "./process-table.ts";

/** Nanoseconds. */
const FILES_EVERY = 2e9;
/** Reading a large memory through its file takes longer than this. */
const MEMORY_EVERY = 0.5e9;

interface Needs {
  readonly table: ProcessTable;
  readonly desk: DetectionDesk;
  readonly ports: ObserverPorts;
  readonly config: ObserverConfig;
}

export class PeriodicChecks {
  readonly #needs: Needs;
  readonly #files = new Map<string, WatchedState>();
  readonly #links = new Set<string>();
  #told = false;
  #nextFiles = 0;
  #nextMemory = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Remembers how things are now. Open memory files are looked for where the kernel does not tell of them. */
  start(kernelTellsMemory: boolean): void {
    if (kernelTellsMemory) this.#nextMemory = Number.POSITIVE_INFINITY;
    const { config, ports } = this.#needs;
    for (const { path } of config.watched) this.#files.set(path, ports.watchedState(path));
    for (const link of ports.devicesAbove(config.uplinks) ?? []) this.#links.add(link);
    this.#nextFiles = ports.monotonic() + FILES_EVERY;
  }

  /** Looks at what it is time for, or at everything. `now` is in nanoseconds of the monotonic clock. */
  run(now: number, everything: boolean): readonly RunEvent[] {
    const events: RunEvent[] = [];
    if (now >= this.#nextMemory) {
      this.#nextMemory = now + MEMORY_EVERY;
      events.push(...this.#memoryFiles());
    }
    if (everything || now >= this.#nextFiles) {
      this.#nextFiles = now + FILES_EVERY;
      events.push(...this.#unseen(), ...this.#changedFiles(), ...this.#newLinks(), ...this.#users());
    }
    return events;
  }

  #changedFiles(): readonly RunEvent[] {
    const { config, ports, desk } = this.#needs;
    return config.watched.flatMap(({ path, what }) => {
      const before = this.#files.get(path)?.digest;
      const now = ports.watchedState(path);
      this.#files.set(path, now);
      if (now.digest === before) return [];
      if (what === "own-program") return [{ kind: "tamper", what, detail: path, repaired: false }];
      return desk.judge({ kind: "file", what, path });
    });
  }

  /** Told once: what is too large to be compared as a whole. */
  #unseen(): readonly RunEvent[] {
    if (this.#told) return [];
    this.#told = true;
    const partly = [...this.#files].filter(([, { whole, digest }]) => !whole || digest === "unreadable");
    return partly.map(([path]) => ({ kind: "gap", what: "watched-file", why: `not-read-whole:${path}` }));
  }

  #newLinks(): readonly RunEvent[] {
    const { config, ports, desk } = this.#needs;
    const fresh = (ports.devicesAbove(config.uplinks) ?? []).filter((name) => !this.#links.has(name));
    for (const name of fresh) this.#links.add(name);
    return fresh.flatMap((name) => desk.judge({ kind: "link", name }));
  }

  /** A process can become the agent's user without starting a program. */
  #users(): readonly RunEvent[] {
    const { table, ports, desk } = this.#needs;
    return table.living.flatMap((process) => {
      const uid = ports.processes.owner(process.pid);
      return uid === undefined ? [] : desk.judge({ kind: "user", process, uid });
    });
  }

  #memoryFiles(): readonly RunEvent[] {
    const { table, ports, desk } = this.#needs;
    return table.living
      .filter(({ own, system }) => !own && !system)
      .flatMap((process) =>
        ports.processes
          .openMemories(process.pid)
          .flatMap((target) => desk.judge({ kind: "memory-file", process, target })),
      );
  }
}
