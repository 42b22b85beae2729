// A port that some server insists on, for one test file at a time on this machine.
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** Longer than any test file runs. */
const PATIENCE_MS = 100_000;
const PAUSE_MS = 100;

/**
 * Waits until no other test file has the port, then keeps it until disposed of, and when this process ends. The port itself
 * stays free for the server. Rejects where it is used by something else.
 */
export async function taken(port: number): Promise<AsyncDisposable> {
  const until = Date.now() + PATIENCE_MS;
  // An abstract name holds within one network namespace, as ports do, and leaves no file behind.
  const lock = await listening(`\0lockstep-interop-${port}`, until);
  if (lock === undefined) throw new Error(`other tests have port ${port} for too long`);
  const probe = await listening({ port }, until);
  if (probe === undefined) throw new Error(`port ${port} is in use: end what uses it, and run again`);
  await close(probe);
  return { [Symbol.asyncDispose]: () => close(lock) };
}

async function listening(address: string | { port: number }, until: number): Promise<Server | undefined> {
  for (;;) {
    const server = createServer().listen(address);
    const isListening = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (isListening) return server;
    if (Date.now() > until) return undefined;
    await delay(PAUSE_MS);
  }
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, "close");
}
