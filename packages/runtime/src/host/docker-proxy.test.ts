import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MountSources } from "./docker-mount-source.ts";
import { type DockerProxy, dockerProxy, type ProxyRuling } from "./docker-proxy.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lockstep-docker-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the proxy", () => {
  let daemon: Server;
  let proxy: DockerProxy;
  let seen: string[];
  let offered: readonly string[] | undefined;
  let ruling: (target: string) => ProxyRuling;

  beforeEach(async () => {
    seen = [];
    ruling = (target) => ({ kind: "forward", target });
    daemon = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        seen.push(
          `${incoming.method} ${incoming.url} ${Buffer.concat(chunks)} ${Object.keys(incoming.headers).sort()}`,
        );
        response.writeHead(201, { "X-From": "daemon" }).end("answer");
      });
    });
    daemon.on("upgrade", (incoming, socket, head: Buffer) => {
      const length = Number(incoming.headers["content-length"] ?? 0);
      seen.push(`upgrade ${incoming.url} ${incoming.headers.upgrade} ${head.subarray(0, length)}`);
      offered = incoming.headersDistinct["x-docker-expose-session-grpc-method"];
      socket.write("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n");
      socket.on("data", (chunk) => socket.write(`echo ${chunk}`));
      socket.on("end", () => socket.end("bye"));
    });
    daemon.listen(join(folder, "daemon.sock"));
    await once(daemon, "listening");
    proxy = dockerProxy({
      daemon: join(folder, "daemon.sock"),
      judge: async ({ target, body }) => {
        const ruled = ruling(target);
        if (ruled.kind === "forward" && ruled.body === "judged") await body();
        return ruled;
      },
      judgeCall: async () => ({ kind: "refuse", message: "no" }),
    });
    await proxy.listen({ path: join(folder, "proxy.sock"), group: process.getgid?.() ?? 0 });
  });
  afterEach(() => {
    proxy.close();
    daemon.close();
    daemon.closeAllConnections();
  });

  function ask(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
    return new Promise<{ status: number; text: string; from: unknown }>((resolve, reject) => {
      const asked = request({ socketPath: join(folder, "proxy.sock"), method: "POST", path, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text, from: response.headers["x-from"] }));
      });
      asked.on("error", reject);
      asked.end(body);
    });
  }

  /** All that comes back on a connection of its own. */
  async function say(text: string, then: readonly string[] = []): Promise<string> {
    const socket = connect(join(folder, "proxy.sock"));
    let told = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      told += chunk;
      const next = then[0];
      if (next === undefined) return;
      then = then.slice(1);
      if (next === "") socket.end();
      else socket.write(next);
    });
    socket.on("error", () => undefined);
    socket.write(text);
    await once(socket, "close");
    return told;
  }

  it("lets its group and nobody else use the socket", () => {
    expect(statSync(join(folder, "proxy.sock")).mode & 0o777).toBe(0o660);
  });

  it("makes a request anew: judged path and body, known headers, the daemon's answer", async () => {
    ruling = () => ({ kind: "forward", target: "/other", body: "judged" });
    const headers = { "X-Registry-Auth": "a", "X-Odd": "b", "Content-Type": "text/plain" };
    expect(await ask("/v1", "sent", headers)).toEqual({ status: 201, text: "answer", from: "daemon" });
    expect(seen).toEqual(["POST /other judged connection,content-length,content-type,host,x-registry-auth"]);
  });

  it("sends a stream on as it is, and no body where none was judged", async () => {
    ruling = (target) => ({ kind: "forward", target, body: "stream" });
    await ask("/stream", "x".repeat(100_000));
    ruling = (target) => ({ kind: "forward", target });
    await ask("/none", "sent");
    expect(
      seen.map((line) =>
        line
          .replace(/x{2,}/, (all) => String(all.length))
          .split(" ")
          .slice(0, 3),
      ),
    ).toEqual([
      ["POST", "/stream", "100000"],
      ["POST", "/none", ""],
    ]);
  });

  it("refuses with Docker's form of an error, and the daemon hears nothing", async () => {
    ruling = () => ({ kind: "refuse", message: "no" });
    const { status, text } = await ask("/x", "y".repeat(1_000_000));
    expect([status, JSON.parse(text), seen]).toEqual([403, { message: "no" }, []]);
  });

  it("joins both sides once the daemon has agreed to a tunnel", async () => {
    ruling = (target) => ({ kind: "forward", target, body: '{"a":1}', upgrades: "bytes" });
    const head =
      "POST /exec HTTP/1.1\r\nHost: d\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 4\r\n\r\nbody";
    const told = await say(head, ["one", ""]);
    expect(seen).toEqual(['upgrade /exec tcp {"a":1}']);
    expect(told).toContain("101 UPGRADED");
    expect(told).toContain("echo one");
    expect(told.endsWith("bye")).toBe(true);
  });

  it("tells all that the session of a build offers, each on a line of its own", async () => {
    ruling = (target) => ({ kind: "forward", target, upgrades: "bytes" });
    const offer = (value: string) => `X-Docker-Expose-Session-Grpc-Method: ${value}\r\n`;
    await say(
      `POST /session HTTP/1.1\r\nHost: d\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n${offer("/a")}${offer("/b")}\r\n`,
      [""],
    );
    expect(offered).toEqual(["/a", "/b"]);
  });

  it.each([
    ["what was refused", "tcp", { kind: "refuse", message: "no" }, "403"],
    ["what must not be one", "tcp", { kind: "forward", target: "/x" }, "400"],
    ["bytes where calls are wanted", "tcp", { kind: "forward", target: "/x", upgrades: "calls" }, "400"],
    ["another protocol", "websocket", { kind: "forward", target: "/x", upgrades: "bytes" }, "400"],
  ] as const)("makes no tunnel of %s", async (_, protocol, ruled, status) => {
    ruling = () => ruled;
    const told = await say(
      `POST /x HTTP/1.1\r\nHost: d\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\nGET /second HTTP/1.1\r\nHost: d\r\n\r\n`,
    );
    expect([told.slice(9, 12), seen]).toEqual([status, []]);
  });

  it("ends the connection where the daemon makes no tunnel: what follows would not be judged", async () => {
    daemon.removeAllListeners("upgrade");
    ruling = (target) => ({ kind: "forward", target, upgrades: "bytes" });
    const told = await say(
      "POST /x HTTP/1.1\r\nHost: d\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nGET /second HTTP/1.1\r\nHost: d\r\n\r\n",
    );
    expect(told.slice(9, 12)).toBe("201");
    expect(seen.map((line) => line.split(" ")[1])).toEqual(["/x"]);
  });

  it("says so where the daemon is gone", async () => {
    daemon.close();
    await once(daemon, "close");
    expect((await ask("/x", "")).status).toBe(502);
  });
});

describe("a mount's source", () => {
  const open = (path: string, mayCreate = false) => new MountSources([join(folder, "work")]).open(path, mayCreate);
  beforeEach(() => {
    mkdirSync(join(folder, "work/a"), { recursive: true });
    mkdirSync(join(folder, "other"));
    writeFileSync(join(folder, "work/a/file"), "");
  });

  it("is a folder inside, kept whatever is put in its place", () => {
    const sources = new MountSources([join(folder, "work")]);
    const first = sources.open(join(folder, "work/a"), false);
    renameSync(join(folder, "work/a"), join(folder, "work/b"));
    symlinkSync(join(folder, "other"), join(folder, "work/a"));
    expect(sources.open(join(folder, "work/b"), false)).toEqual(first);
    expect(typeof first === "object" && existsSync(join(first.device, "file"))).toBe(true);
    expect(sources.open(join(folder, "work/a"), false)).toBe("outside");
  });

  it("is a file by its folder", () => {
    expect(open(join(folder, "work/a/file"))).toMatchObject({ file: "file" });
  });

  it("is made where that is asked for, and only inside", () => {
    expect(open(join(folder, "work/new/deep"))).toBe("absent");
    expect(open(join(folder, "work/new/deep"), true)).toMatchObject({ device: expect.any(String) });
    expect(open(join(folder, "other/new"), true)).toBe("outside");
    symlinkSync(join(folder, "other"), join(folder, "work/link"));
    expect(open(join(folder, "work/link/new"), true)).toBe("outside");
    expect(existsSync(join(folder, "other/new"))).toBe(false);
  });

  it.each(["/", "relative", "work/../../..", "\0"])("is not %j", (path) => {
    expect(open(path.startsWith("work") ? join(folder, path) : path, true)).toBe("outside");
  });

  it("is no folder that only starts like the workspace", () => {
    mkdirSync(join(folder, "work-2"));
    expect(open(join(folder, "work-2"))).toBe("outside");
  });
});
