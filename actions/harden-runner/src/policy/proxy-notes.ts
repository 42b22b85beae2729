// Says when the tools of a job do not connect to the hosts that are allowed, but to a proxy.
import type { RunnerConfig } from "@lockstep/runtime/host";

const PROXY = /^(?:https?|all|ftp)_proxy$/i;

/** A note for each variable that names a proxy. Its value is not repeated: it may hold a password. */
export function proxyNotes(env: RunnerConfig["env"]): readonly string[] {
  return Object.entries(env)
    .filter(([name, value]) => PROXY.test(name) && value)
    .map(([name]) => `${name} is set: the proxy has to be allowed, and what it lets through is not judged here`);
}
