// Small attempts to reach something, made by this process like by any other of the job, to see what the rules do with them.
import { Resolver } from "node:dns/promises";
import { connect } from "node:net";

export interface Probes {
  /** True if anything at all answers a question for `name` that is sent to `resolver`, whatever the answer. */
  isAnswered(name: string, resolver: string, timeoutMs: number): Promise<boolean>;
  /** True if a TCP connection is refused at once, false if it opens or nothing answers. */
  isRefused(address: string, port: number, timeoutMs: number): Promise<boolean>;
  /** Sends the first packet of a TCP connection and does not wait for what becomes of it. */
  knock(address: string, port: number): Promise<void>;
}

/** Errors that mean "no answer came"; every other one is an answer (documentation of node:dns, error codes). */
const SILENCE: ReadonlySet<unknown> = new Set(["ETIMEOUT", "ECONNREFUSED", "ECANCELLED"]);
const REFUSALS: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "EHOSTUNREACH", "EACCES", "ECONNRESET"]);
/** The kernel sends the first packet while the call is made; this is for the process to come to it. */
const KNOCK_MS = 50;

export const PROBES: Probes = {
  isAnswered: async (name, resolver, timeoutMs) => {
    const asker = new Resolver({ timeout: timeoutMs, tries: 1 });
    asker.setServers([resolver]);
    return asker.resolve4(name).then(
      () => true,
      (error: unknown) => !SILENCE.has(codeOf(error)),
    );
  },
  isRefused: (address, port, timeoutMs) =>
    new Promise((resolve) => {
      const socket = connect({ host: address, port, timeout: timeoutMs });
      const end = (refused: boolean): void => {
        socket.destroy();
        resolve(refused);
      };
      socket.on("connect", () => end(false));
      socket.on("timeout", () => end(false));
      socket.on("error", (error) => end(REFUSALS.has(codeOf(error))));
    }),
  knock: (address, port) =>
    new Promise((resolve) => {
      const socket = connect({ host: address, port });
      socket.on("error", () => undefined);
      setTimeout(() => {
        socket.destroy();
        resolve();
      }, KNOCK_MS);
    }),
};

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
