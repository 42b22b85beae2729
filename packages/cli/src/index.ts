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
} as const;

/** Runs a phase of an action. */
export async function runAction(name: keyof typeof ACTIONS, phase: "main"): Promise<void> {
  await ACTIONS[name][phase]();
}

/** Serves as one of the threads that scan for secrets. */
export async function runScanThread(): Promise<void> {
  (await import("@lockstep/secret-scan")).serveScan();
}

/** Serves as the thread that talks to the cache of GitHub Actions. */
export async function runCacheThread(): Promise<void> {
  await (await import("@lockstep/runtime/cache-thread")).serveCache();
}
