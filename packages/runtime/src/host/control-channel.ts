// How the phases of an action speak with the agent: HTTP over a socket in a folder that only the agent can write to.
import { chmodSync, lstatSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { dirname } from "node:path";
import { IntegrityError, UnavailableError } from "@lockstep/core";

/** What the agent answers to a question: JSON text, or lines as they come. Undefined for a question it does not know. */
export type ControlAnswer = string | AsyncIterable<string> | undefined;

export interface ControlServer {
  close(): void;
}

const MAX_ANSWER_BYTES = 1024 * 1024 * 1024;
/** Without a word of the answer, in milliseconds. */
const TIMEOUT_MS = 20_000;

/** Answers questions at `path` (absolute) of whoever can enter its folder. A job can, so no question may weaken anything. */
export function serveControl(
  path: string,
  answer: (question: string) => Promise<ControlAnswer>,
): Promise<ControlServer> {
  const server = createServer((incoming, response) => void respond(incoming, response, answer));
  rmSync(path, { force: true });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      chmodSync(path, 0o666);
      resolve({ close: () => server.close() });
    });
  });
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  answer: (question: string) => Promise<ControlAnswer>,
): Promise<void> {
  incoming.resume();
  response.on("error", () => undefined);
  try {
    const answered = await answer((incoming.url ?? "/").slice(1));
    if (answered === undefined) response.writeHead(404).end();
    else if (typeof answered === "string") response.writeHead(200).end(answered);
    else {
      response.writeHead(200);
      for await (const text of answered) if (!(await taken(response, text))) return;
      response.end();
    }
  } catch {
    // What went wrong stands in the agent's log; the asker sees an answer that breaks off.
    response.destroy();
  }
}

/** False if the asker is gone: then what the answer is read from must be let go of. */
function taken(response: ServerResponse, text: string): Promise<boolean> | boolean {
  if (response.destroyed) return false;
  if (response.write(text)) return true;
  return new Promise((resolve) => {
    response.once("drain", () => resolve(true)).once("close", () => resolve(false));
  });
}

/**
 * Asks the agent at `path` and hands its answer on as it comes. Throws `UnavailableError` (`not-found`) where no agent
 * listens, and `IntegrityError` (`response-malformed`) where the socket is one that somebody else could have put there.
 * `patience` is how long it may take to begin, in milliseconds.
 */
export async function* askControl(path: string, question: string, patience = TIMEOUT_MS): AsyncGenerator<Buffer> {
  trusted(path);
  let bytes = 0;
  for await (const chunk of received(await send(path, question, patience))) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw gone("says more than is believed", undefined);
    yield chunk;
  }
}

async function* received(answer: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of answer) yield chunk as Buffer;
  } catch (cause) {
    throw gone("broke off while it answered", cause);
  }
}

/** The whole answer as text. Throws as `askControl`. */
export async function askControlText(path: string, question: string, patience?: number): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of askControl(path, question, patience)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function send(path: string, question: string, timeout: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: path, path: `/${question}`, timeout }, (response) => {
      if (response.statusCode === 200) resolve(response);
      else reject(gone(`answers with status ${response.statusCode}`, undefined));
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
    asked.on("error", (cause) => reject(gone("does not answer", cause)));
    asked.end();
  });
}

/** The folder and the socket belong to the same user, who is not this process's, and nobody else may write to the folder. */
function trusted(path: string): void {
  const folder = lstatSync(dirname(path), { throwIfNoEntry: false });
  const socket = lstatSync(path, { throwIfNoEntry: false });
  if (folder === undefined || socket === undefined) throw gone("is not there", undefined);
  const own = process.getuid?.() === 0 ? -1 : process.getuid?.();
  const sound = folder.isDirectory() && socket.isSocket() && folder.uid === socket.uid && (folder.mode & 0o022) === 0;
  if (sound && folder.uid !== own) return;
  throw new IntegrityError("response-malformed", "the agent's socket is not one that the agent made", {
    hint: "Something on this runner tried to stand in for the agent: treat the job as compromised.",
  });
}

function gone(what: string, cause: unknown): UnavailableError {
  return new UnavailableError("not-found", `the agent ${what}`, {
    hint: "It was never started, or something ended it. Look for `harden-runner` in the log of the job's first step; on a runner that keeps its machine, at `journalctl --unit=lockstep-harden-runner`.",
    cause,
  });
}
