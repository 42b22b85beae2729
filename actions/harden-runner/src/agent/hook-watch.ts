// Watches for chains that somebody else adds to the packet filter while the job runs: after our rules have let a packet through,
// such a chain could still rewrite where it goes.
import { type NftMonitor, watchHooks } from "@lockstep/runtime/host";
import type { RunEvent } from "../event/run-event.ts";
import { LINK_TABLE } from "../firewall/link-guard.ts";
import { TABLE } from "../firewall/sets.ts";

/** So that a program that cannot run does not keep the agent busy. */
const RESTART_AFTER_MS = 1_000;
const OWN = [`${TABLE} `, `${LINK_TABLE} `];

export class HookWatch {
  readonly #report: (event: RunEvent) => void;
  #monitor: NftMonitor | undefined;

  constructor(report: (event: RunEvent) => void) {
    this.#report = report;
  }

  /** Starts to watch. A watch that somebody ended is told, and started again. */
  start(): void {
    this.#monitor = watchHooks(
      (chain) => this.#added(chain),
      () => this.#ended(),
    );
  }

  close(): void {
    this.#monitor?.close();
  }

  #added(chain: string): void {
    if (OWN.some((table) => chain.startsWith(table))) return;
    this.#report({
      kind: "detection",
      id: "rules-changed",
      detail: `the chain ${chain} was added to the packet filter`,
    });
  }

  #ended(): void {
    this.#report({
      kind: "tamper",
      what: "rules",
      detail: "the watch over the packet filter was ended",
      repaired: true,
    });
    setTimeout(() => this.start(), RESTART_AFTER_MS).unref();
  }
}
