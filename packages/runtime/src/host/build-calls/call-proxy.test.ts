import { once } from "node:events";
import { type ClientHttp2Session, connect, createServer as createCalls, type ServerHttp2Stream } from "node:http2";
import { createServer, connect as dial, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { framed } from "./call-message.ts";
import { type CallJudge, loadCallProxy } from "./call-proxy.ts";

const GRPC = { ":method": "POST", ":scheme": "http", "content-type": "application/grpc", te: "trailers" };

describe("calls to BuildKit", () => {
  let judge: CallJudge;
  let seen: string[];
  let session: ClientHttp2Session;
  const listening: Server[] = [];

  beforeEach(async () => {
    judge = async () => ({ kind: "forward" });
    seen = [];
    const daemon = createCalls();
    daemon.on("stream", (call, headers) => {
      seen.push(`${headers[":path"]} ${headers["x-meta"] ?? ""}`.trim());
      answer(call, String(headers[":path"]));
    });
    const far = await port((socket) => daemon.emit("connection", socket));
    const proxyCalls = await loadCallProxy();
    const between = await port(async (near) => {
      const there = dial(far);
      await Promise.all([readTooFar(near), readTooFar(there)]);
      proxyCalls(near, there, (call) => judge(call));
    });
    session = connect(`http://127.0.0.1:${between}`);
  });
  afterEach(() => {
    session.destroy();
    for (const server of listening.splice(0)) server.close();
  });

  async function port(take: (socket: Socket) => unknown): Promise<number> {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      take(socket);
    }).listen(0, "127.0.0.1");
    listening.push(server);
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  /** What came with the answer that made calls of the connection stands on it again. */
  async function readTooFar(socket: Socket): Promise<void> {
    await once(socket, "readable");
    socket.unshift(socket.read());
  }

  /** As a daemon of gRPC: an echo with trailers, an error without a body, a call that is reset. */
  function answer(call: ServerHttp2Stream, path: string): void {
    call.on("error", () => undefined);
    if (path === "/error") {
      call.respond({ ":status": 200, "content-type": "application/grpc", "grpc-status": "5" }, { endStream: true });
      call.resume();
    } else if (path === "/reset") call.close(8);
    else {
      call.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
      call.on("wantTrailers", () => call.sendTrailers({ "grpc-status": "0" }));
      call.pipe(call);
    }
  }

  interface Told {
    readonly status: string | undefined;
    readonly body: string;
    readonly code: number;
  }

  async function ask(path: string, parts: readonly Uint8Array[], headers = {}): Promise<Told> {
    const call = session.request({ ...GRPC, ":path": path, ...headers });
    let status: string | undefined;
    let body = "";
    const note = (told: Readonly<Record<string, unknown>>): void => {
      if (told["grpc-status"] !== undefined) status = String(told["grpc-status"]);
    };
    call.on("response", note).on("trailers", note);
    call.on("error", () => undefined);
    call.setEncoding("latin1").on("data", (chunk: string) => {
      body += chunk;
    });
    for (const part of parts) call.write(part);
    call.end();
    await once(call, "close");
    return { status, body, code: call.rstCode };
  }

  it("are made anew: path, metadata, body, trailers", async () => {
    const big = Buffer.alloc(300_000, "x");
    const told = await ask("/a.B/C", [big, big], { "x-meta": "m" });
    expect([told.status, told.body.length, told.code, seen]).toEqual(["0", 600_000, 0, ["/a.B/C m"]]);
  });

  it("end as the daemon ends them", async () => {
    expect(await ask("/error", [])).toMatchObject({ status: "5", body: "" });
    expect((await ask("/reset", [])).code).toBe(8);
  });

  it("that were read are sent on as they were read", async () => {
    let read = "";
    judge = async ({ message }) => {
      read = Buffer.from(await message()).toString();
      return { kind: "forward" };
    };
    const whole = framed(Buffer.from("order"));
    const told = await ask("/x", [whole.subarray(0, 3), whole.subarray(3)]);
    expect([read, told.body, told.status]).toEqual(["order", whole.toString("latin1"), "0"]);
  });

  it("that are refused do not reach the daemon, and the next ones do", async () => {
    judge = async ({ path }) => (path === "/bad" ? { kind: "refuse", message: "no" } : { kind: "forward" });
    expect((await ask("/bad", [framed(Buffer.from("a"))])).status).toBe("7");
    expect((await ask("/good", [])).status).toBe("0");
    expect(seen).toEqual(["/good"]);
  });

  const one = framed(Buffer.from("a"));
  it.each([
    ["two messages", [one, one]],
    ["no message", []],
    ["half a message", [one.subarray(0, 5)]],
    ["a compressed message", [Buffer.from([1, 0, 0, 0, 1, 97])]],
    ["a message beyond 4 MiB", [framed(Buffer.alloc(4 * 1024 * 1024 + 1))]],
  ])("are not read as something else: %s", async (_, parts) => {
    judge = async ({ message }) => {
      try {
        await message();
        return { kind: "forward" };
      } catch {
        return { kind: "refuse", message: "not checked" };
      }
    };
    expect((await ask("/x", parts)).status).toBe("7");
    expect(seen).toEqual([]);
  });

  it("end with either connection", async () => {
    const call = session.request({ ...GRPC, ":path": "/open" });
    call.on("error", () => undefined);
    await once(call, "response");
    for (const server of listening) server.close();
    session.destroy();
    await once(session, "close");
    await Promise.all(listening.splice(0).map((server) => once(server, "close")));
  });
});
