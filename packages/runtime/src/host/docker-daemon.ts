// Asks Docker's daemon something, over its socket, and reads the whole answer.
import { request } from "node:http";
import { UnavailableError } from "@lockstep/core";

export interface DaemonAnswer {
  readonly status: number;
  readonly body: Buffer;
}

const TIMEOUT_MS = 30_000;
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

/**
 * Sends one request; `body` goes out as JSON. Throws `UnavailableError` (`server-error`) where the daemon does not answer in
 * 30 seconds, or says more than 8 MiB.
 */
export function askDaemon(socket: string, method: string, path: string, body?: object): Promise<DaemonAnswer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers =
    text === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const asked = request(
      { socketPath: socket, method, path, agent: false, headers, timeout: TIMEOUT_MS },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MAX_ANSWER_BYTES) asked.destroy(new Error("the answer is too long"));
          else chunks.push(chunk);
        });
        response.on("error", (cause) => reject(silent(cause)));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      },
    );
    asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
    asked.on("error", (cause) => reject(silent(cause)));
    asked.end(text);
  });
}

function silent(cause: unknown): UnavailableError {
  return new UnavailableError("server-error", "Docker does not answer", {
    hint: "Look at the state of the service docker on the runner.",
    cause,
  });
}
