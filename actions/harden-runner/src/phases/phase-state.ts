// What the first phase leaves for the later ones, with the runner. Into the environment of every phase the runner puts what steps
// wrote to `GITHUB_ENV`, and lays over it only what the action has saved: a name that was not saved could be set by any step.
// So all of them are saved before anything else is done, and one that is missing means that the first phase did not run.
// Source: actions/runner, `ActionRunner.RunAsync`.
import { UsageError } from "@lockstep/core";
import type { Runner } from "@lockstep/runtime";

/** `guard` starts the protection and judges the run, `interim` only looks. */
export type Role = "guard" | "interim";

/** `pending` until the protection stands, and for good where it could not be started; `unsupported` where that is accepted. */
export type Started = "pending" | "standing" | "unsupported";

const STARTED: ReadonlySet<string> = new Set<Started>(["pending", "standing", "unsupported"]);

export class PhaseState {
  readonly #runner: Pick<Runner, "saveState" | "readState">;

  constructor(runner: Pick<Runner, "saveState" | "readState">) {
    this.#runner = runner;
  }

  /** The first act of the first phase: nothing stands, whatever becomes of it. */
  open(): void {
    this.saveRole("guard");
    this.saveStarted("pending");
    this.#runner.saveState("watched", "false");
  }

  saveRole(role: Role): void {
    this.#runner.saveState("role", role);
  }

  saveStarted(started: Started): void {
    this.#runner.saveState("started", started);
  }

  /** From here on the log that lies on the machine is of this job's agent. */
  saveWatched(): void {
    this.#runner.saveState("watched", "true");
  }

  /** Throws `UsageError` (`protection-unavailable`) where the first phase did not run. */
  get role(): Role {
    const role = this.#runner.readState("role");
    if (role === "guard" || role === "interim") return role;
    throw didNotRun();
  }

  /** Throws as `role`. */
  get started(): Started {
    const started = this.#runner.readState("started");
    if (STARTED.has(started)) return started as Started;
    throw didNotRun();
  }

  get watched(): boolean {
    return this.#runner.readState("watched") === "true";
  }
}

function didNotRun(): UsageError {
  return new UsageError(
    "protection-unavailable",
    "The first phase of harden-runner did not run: nothing was started.",
    {
      hint: "Use harden-runner as the first step of the job, by repository and commit. The runner starts no first phase of an action that is used by a path (`uses: ./...`).",
    },
  );
}
