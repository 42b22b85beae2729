// The entry of the bundle. Each stub in dist/ starts one thing here; everything else is loaded when it is needed.

/** Runs the command line with this process's arguments and sets its exit code. */
export async function runCommandLine(): Promise<void> {
  const { main } = await import("./main.ts");
  await main(process.argv.slice(2), process);
}

/** Every action and how its phases start. */
const ACTIONS = {
  gate: { main: async () => (await import("@lockstep/gate")).run() },
  "pin-check": { main: async () => (await import("@lockstep/pin-check")).run() },
  "secret-scan": { main: async () => (await import("@lockstep/secret-scan")).run() },
  "sign-artifact": { main: async () => (await import("@lockstep/sign-artifact")).run() },
  provenance: { main: async () => (await import("@lockstep/provenance")).run() },
  "verify-artifact": { main: async () => (await import("@lockstep/verify-artifact")).run() },
  "harden-runner": {
    pre: async () => (await import("@lockstep/harden-runner")).runPre(),
    main: async () => (await import("@lockstep/harden-runner")).runMain(),
    post: async () => (await import("@lockstep/harden-runner")).runPost(),
  },
} as const;

type Actions = typeof ACTIONS;

/** Runs a phase of an action. Throws TypeError for a phase that the action does not have: nothing done is no pass. */
export async function runAction<Name extends keyof Actions>(name: Name, phase: keyof Actions[Name]): Promise<void> {
  const phases: Partial<Record<PropertyKey, () => Promise<void>>> = ACTIONS[name];
  const run = phases[phase];
  if (run === undefined) throw new TypeError(`${name} has no phase ${String(phase)}`);
  await run();
}

/** Serves as one of the threads that scan for secrets. */
export async function runScanThread(): Promise<void> {
  (await import("@lockstep/secret-scan")).serveScan();
}

/** Serves as the thread that talks to the cache of GitHub Actions. */
export async function runCacheThread(): Promise<void> {
  await (await import("@lockstep/runtime/cache-thread")).serveCache();
}

/** Serves as one of the threads that take the digests of files. */
export async function runDigestThread(): Promise<void> {
  (await import("@lockstep/runtime/artifact-thread")).serveDigests();
}
