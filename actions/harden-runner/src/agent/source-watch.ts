// Keeps what was checked out, from the moment it was, and compares it at the end.
import { type CheckoutSnapshot, compareCheckouts, snapshotCheckouts } from "@lockstep/runtime/host";
import type { RunEvent } from "../event/run-event.ts";
import { isBuildInput } from "../integrity/build-inputs.ts";
import { FileWriters } from "../integrity/file-writers.ts";
import { toIntegrityEvents } from "../integrity/integrity-events.ts";
import type { WriteObservation } from "../observe/observation.ts";
import type { RunPolicy } from "../policy/run-policy.ts";

/** Only programs of the system read a repository. */
const ENVIRONMENT = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };

/** How the runner names steps that use GitHub's own checkout and have no id (`GITHUB_ACTION`). */
const CHECKOUT = "__actions_checkout";

export class SourceWatch {
  readonly #workspace: string;
  readonly #policy: Pick<RunPolicy, "integrity" | "mayChange">;
  readonly #writers = new FileWriters();
  #snapshot: CheckoutSnapshot | undefined;
  #busy: Promise<void> = Promise.resolve();
  /** What the last comparison found, as text: it is told once. */
  #told: ReadonlySet<string> = new Set();

  constructor(workspace: string, policy: Pick<RunPolicy, "integrity" | "mayChange">) {
    this.#workspace = workspace;
    this.#policy = policy;
  }

  /** Records checkouts that are new. To be called whenever a step has ended: one of them checks out. */
  record(step: string): void {
    if (this.#policy.integrity === "off") return;
    this.#busy = this.#busy.then(async () => {
      this.#snapshot = await snapshotCheckouts(this.#workspace, ENVIRONMENT, this.#snapshot, step.startsWith(CHECKOUT));
    });
    this.#busy.catch(() => undefined);
  }

  wrote({ actor, inode, name }: WriteObservation): void {
    this.#writers.wrote(actor, inode, name);
  }

  /** What else was observed. */
  heard(event: RunEvent): void {
    if (event.kind === "step" && event.state === "ended") this.record(event.step);
    // A write may be among what was lost: whoever wrote before it would be named in the place of another.
    if (event.kind === "gap" && event.what === "events") this.#writers.forget();
  }

  /** What became of them and was not so the last time. Throws what went wrong with recording. */
  async compare(): Promise<readonly RunEvent[]> {
    if (this.#policy.integrity === "off") return [];
    await this.#busy;
    // No step was seen to end, as where the kernel has no tracing: what was checked out is then not known.
    if (this.#snapshot === undefined) return [gap("never-recorded")];
    const comparison = await compareCheckouts(this.#snapshot, { isBuildInput });
    const events = [
      ...toIntegrityEvents(comparison, this.#policy.mayChange, (path) => this.#writers.writerOf(this.#workspace, path)),
      ...(this.#snapshot.checkouts.length === 0 ? [gap("no-checkout")] : []),
    ];
    const before = this.#told;
    this.#told = new Set(events.map((event) => JSON.stringify(event)));
    return events.filter((event) => !before.has(JSON.stringify(event)));
  }
}

function gap(why: string): RunEvent {
  return { kind: "gap", what: "integrity", why };
}
