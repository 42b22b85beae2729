// Requests that turn their connection into a tunnel: a terminal in a container, or the session of a build.
import { type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import type { Duplex } from "node:stream";
import { loadCallProxy } from "./build-calls/call-proxy.ts";
import { type DockerProxyPlan, STATUS } from "./docker-proxy.ts";
import type { HeldShare } from "./held-bytes.ts";

export interface Upgrade {
  readonly incoming: IncomingMessage;
  readonly socket: Duplex;
  /** What came after the headers so far. */
  readonly head: Buffer;
  /** What its body is counted in until it is judged. */
  readonly share: HeldShare;
  /** Those to send on. */
  readonly headers: OutgoingHttpHeaders;
}

/** Enough for the start of an exec. */
const MAX_BODY_BYTES = 64 * 1024;
/** What Docker's daemon can turn a connection into (Docker Engine API reference, "attach", "exec", "session"). */
const PROTOCOLS = { bytes: ["tcp", "h2c"], calls: ["h2c"] } as const satisfies Readonly<Record<string, string[]>>;

/** Judges the request and joins both sides, once the daemon has agreed to. Rejects if it cannot be reached. */
export async function tunnel(upgrade: Upgrade, { daemon, judge, judgeCall }: DockerProxyPlan): Promise<void> {
  const { incoming, socket } = upgrade;
  const { body, rest } = await readUpgradeBody(upgrade);
  const { method = "", url = "", headers } = incoming;
  const protocol = (headers.upgrade ?? "").toLowerCase();
  const ruling = await judge({
    method,
    target: url,
    contentType: headers["content-type"] ?? "",
    body: async () => body,
  });
  upgrade.share.release();
  if (ruling.kind !== "forward") return answerRaw(socket, STATUS[ruling.kind], ruling.message);
  const { upgrades } = ruling;
  if (upgrades === undefined || !PROTOCOLS[upgrades].some((one) => one === protocol))
    return answerRaw(socket, 400, "this request cannot become a tunnel");
  const proxyCalls = upgrades === "calls" ? await loadCallProxy() : undefined;
  const sent = ruling.body === undefined || ruling.body === "stream" ? "" : ruling.body;
  const out = request({
    socketPath: daemon,
    agent: false,
    method,
    path: ruling.target,
    headers: {
      ...upgrade.headers,
      connection: "Upgrade",
      upgrade: protocol,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(sent),
    },
  });
  await new Promise<void>((resolve, reject) => {
    out.on("error", reject);
    out.on("upgrade", (answer, far, first) => {
      socket.write(headOf(answer));
      if (proxyCalls === undefined) join(socket, far, first, rest);
      else {
        if (first.length > 0) far.unshift(first);
        if (rest.length > 0) socket.unshift(rest);
        proxyCalls(socket, far, judgeCall);
      }
      resolve();
    });
    out.on("response", (answer) => {
      socket.write(headOf(answer));
      answer.pipe(socket);
      resolve();
    });
    socket.on("close", () => out.destroy());
    out.end(sent);
  });
}

/** Node.js leaves the body of such a request on the socket. A length must be given: chunks are not read here. */
async function readUpgradeBody({ incoming, socket, head, share }: Upgrade): Promise<{ body: Buffer; rest: Buffer }> {
  const length = Number(incoming.headers["content-length"] ?? 0);
  if (incoming.headers["transfer-encoding"] !== undefined || !(length <= MAX_BODY_BYTES)) {
    throw new RangeError("the body has no length, or is too long");
  }
  share.take(length);
  let bytes = head;
  while (bytes.length < length) {
    const chunk = (await new Promise<Buffer | undefined>((resolve) => {
      socket.once("data", resolve);
      socket.once("close", () => resolve(undefined));
      socket.once("end", () => resolve(undefined));
      socket.resume();
    })) as Buffer | undefined;
    socket.pause();
    socket.removeAllListeners("data");
    if (chunk === undefined) throw new RangeError("the body breaks off");
    bytes = Buffer.concat([bytes, chunk]);
  }
  return { body: bytes.subarray(0, length), rest: bytes.subarray(length) };
}

function join(socket: Duplex, far: Duplex, first: Buffer, rest: Buffer): void {
  far.on("error", () => socket.destroy());
  socket.on("error", () => far.destroy());
  socket.on("close", () => far.destroy());
  if (first.length > 0) socket.write(first);
  if (rest.length > 0) far.write(rest);
  far.pipe(socket);
  socket.pipe(far);
}

/** The start of an answer as it stands on the wire; where the connection is no tunnel, it ends with the answer. */
function headOf({ statusCode = 502, statusMessage = "", headers }: IncomingMessage): string {
  const isTunnel = statusCode === 101;
  const kept = Object.entries(headers).filter(
    ([name]) => isTunnel || !["connection", "transfer-encoding", "keep-alive"].includes(name),
  );
  const lines = kept.map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : value}`);
  if (!isTunnel) lines.push("connection: close");
  return [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines, "", ""].join("\r\n");
}

/** Answers as Docker does when something is wrong, and ends the connection. */
export function answerRaw(socket: Duplex, status: number, message: string): void {
  const body = JSON.stringify({ message });
  const head = ["content-type: application/json", `content-length: ${Buffer.byteLength(body)}`, "connection: close"];
  socket.end([`HTTP/1.1 ${status} Refused`, ...head, "", body].join("\r\n"));
}
