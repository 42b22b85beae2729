// Keeps this process its own: every process of the same user may ask Node.js for its debugger, and speak through it.
import { url } from "node:inspector";
import { IntegrityError } from "@lockstep/core";

/**
 * Runs `work` as long as nobody debugs this process. The signal that starts the debugger is taken from it first (Node.js
 * documentation, "Signal events"). Throws `IntegrityError` (`response-malformed`) where it runs all the same.
 */
export async function undebugged<Value>(work: () => Promise<Value>): Promise<Value> {
  process.on("SIGUSR1", ignore);
  refuseDebugger();
  const value = await work();
  refuseDebugger();
  return value;
}

/** Stays in place: without it the signal would do its work again. */
function ignore(): void {}

function refuseDebugger(): void {
  if (url() === undefined) return;
  throw new IntegrityError("response-malformed", "a debugger was started in this process", {
    hint: "Something on this runner tried to speak in the place of harden-runner: treat the job as compromised.",
  });
}
