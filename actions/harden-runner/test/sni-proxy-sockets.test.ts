// The TLS proxy with real connections on loopback, and hellos of the TLS clients that this machine has.
import { execFile, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { connect as connectTls, createServer as createTlsServer, type PSKCallbackNegotation } from "node:tls";
import { type Relay, startRelay } from "@lockstep/runtime/host";
import { afterEach, expect, test } from "vitest";
import type { Endpoint } from "../src/endpoint/endpoint.ts";
import type { RunEvent } from "../src/event/run-event.ts";
import { readClientHello } from "../src/tls/client-hello.ts";
import { SniProxy } from "../src/tls/sni-proxy.ts";

const HOST: Endpoint = {
  destination: { kind: "host", name: "host.example.test" },
  protocol: "tcp",
  port: 443,
  origin: "test",
};
const SSH: Endpoint = { ...HOST, destination: { kind: "host", name: "ssh.example.test" }, port: 22 };

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A shared key stands for a certificate, so that none has to be made. */
const KEY = Buffer.alloc(32, 1);
const TLS = { ciphers: "PSK", maxVersion: "TLSv1.2" } as const;
const asClient = (): PSKCallbackNegotation => ({ psk: KEY, identity: "test" });

async function tlsServer(): Promise<number> {
  const server = createTlsServer({ ...TLS, pskCallback: () => KEY }, (socket) =>
    socket.on("error", () => undefined).pipe(socket),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(server);
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** A proxy whose every name is at 127.0.0.1, and whose port 443 is the port of a server of the test. */
async function proxy(
  port: number,
  nowhere = false,
  life?: AbortSignal,
): Promise<{ port: number; events: RunEvent[]; resolved: string[] }> {
  const events: RunEvent[] = [];
  const resolved: string[] = [];
  const judge = new SniProxy({
    endpointsFor: (name) =>
      [HOST, SSH].filter(({ destination }) => destination.kind === "host" && destination.name === name),
    resolve: (name, family) => {
      resolved.push(`${name} ${family}`);
      return Promise.resolve(nowhere ? { ok: false, why: "upstream-timeout" } : { ok: true, addresses: ["127.0.0.1"] });
    },
    lifeOf: () => life,
    actorOf: () => Promise.resolve({ pid: 7, program: "/usr/bin/curl" }),
    report: (event) => events.push(event),
  });
  const relay: Relay = await startRelay([{ address: "127.0.0.1", port: 0 }], {
    needs: (bytes) => judge.needs(bytes),
    turnedAway: (count) => judge.turnedAway(count),
    plan: async (opening) => {
      const plan = await judge.plan(opening);
      return plan === undefined ? undefined : { ...plan, port };
    },
  });
  open.push(relay);
  return { port: relay.addresses[0]?.port ?? 0, events, resolved };
}

async function reset(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code)));
}

test("an allowed name is connected to, and the session is the server's own", async () => {
  const { port, events, resolved } = await proxy(await tlsServer());
  const socket = connectTls({
    ...TLS,
    port,
    host: "127.0.0.1",
    servername: "Host.Example.test",
    pskCallback: asClient,
    checkServerIdentity: () => undefined,
  });
  await once(socket, "secureConnect");
  socket.write("ping");
  expect(String((await once(socket, "data"))[0])).toBe("ping");
  socket.end();
  await once(socket, "close");
  while (events.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(events).toMatchObject([{ kind: "tls", name: "host.example.test", decision: "allowed", actor: { pid: 7 } }]);
  expect(resolved).toEqual(["host.example.test 4"]);
});

test("a connection ends with what allowed it", async () => {
  const step = new AbortController();
  const { port } = await proxy(await tlsServer(), false, step.signal);
  const open = () =>
    connectTls({
      ...TLS,
      port,
      host: "127.0.0.1",
      servername: "host.example.test",
      pskCallback: asClient,
      checkServerIdentity: () => undefined,
    });
  const socket = open();
  await once(socket, "secureConnect");
  const broken = reset(socket);
  step.abort();
  expect(await broken).toBe("ECONNRESET");
  expect(await reset(open())).toBe("ECONNRESET");
});

test.each([
  ["T15: another name on the same address", "evil.example.test", "not-allowed", "evil.example.test"],
  ["T14: no name at all", "", "no-server-name", undefined],
  ["T20: a name that is allowed on another port", "ssh.example.test", "not-allowed", "ssh.example.test"],
])("%s is reset and reported", async (_, servername, why, name) => {
  const { port, events, resolved } = await proxy(await tlsServer());
  const socket = connectTls({ ...TLS, port, host: "127.0.0.1", servername, pskCallback: asClient });
  expect(await reset(socket)).toBe("ECONNRESET");
  expect(events).toEqual([
    { kind: "tls", name, decision: "blocked", why, actor: { pid: 7, program: "/usr/bin/curl" } },
  ]);
  expect(resolved).toEqual([]);
});

test("what is not TLS is reset", async () => {
  const { port, events } = await proxy(await tlsServer());
  const socket = connect({ port, host: "127.0.0.1" });
  socket.write("GET / HTTP/1.1\r\nHost: host.example.test\r\n\r\n");
  expect(await reset(socket)).toBe("ECONNRESET");
  expect(events).toMatchObject([{ decision: "blocked", why: "not-tls" }]);
});

test("a connection that is given up before it says anything is not called blocked", async () => {
  const { port, events } = await proxy(await tlsServer());
  const socket = connect({ port, host: "127.0.0.1" });
  const ended = reset(socket);
  socket.end();
  expect([await ended, events]).toEqual(["ECONNRESET", []]);
});

test("a name that cannot be resolved is reset and says why", async () => {
  const { port, events } = await proxy(await tlsServer(), true);
  const socket = connectTls({
    ...TLS,
    port,
    host: "127.0.0.1",
    servername: "host.example.test",
    pskCallback: asClient,
  });
  expect(await reset(socket)).toBe("ECONNRESET");
  expect(events).toMatchObject([{ name: "host.example.test", why: "upstream-timeout" }]);
});

/** The first bytes that a client sends to a port of ours. */
async function helloOf(start: (port: number) => void): Promise<Buffer> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      let bytes: Buffer = Buffer.alloc(0);
      socket
        .on("error", () => undefined)
        .on("data", (chunk) => {
          bytes = Buffer.concat([bytes, chunk]);
          if (readClientHello(bytes).state === "need-more") return;
          socket.destroy();
          resolve(bytes);
        });
    });
    open.push(server);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      start(typeof address === "object" ? (address?.port ?? 0) : 0);
    });
  });
}

const present = (command: string, flag: string): boolean => spawnSync(command, [flag]).status === 0;

test("the hello of Node", async () => {
  const hello = await helloOf((port) => {
    connectTls({ port, host: "127.0.0.1", servername: "node.test", ALPNProtocols: ["h2"] }).on(
      "error",
      () => undefined,
    );
  });
  expect(readClientHello(hello)).toEqual({ state: "hello", serverName: "node.test", ech: false, alpn: ["h2"] });
  for (let end = 0; end < hello.length; end += 1) {
    expect(readClientHello(hello.subarray(0, end)).state).toBe("need-more");
  }
});

/** Other clients, where this machine has them: the flag that shows it, the arguments, and the name to be found. */
const CLIENTS = [
  [
    "openssl",
    "version",
    (port: number) => ["s_client", "-connect", `127.0.0.1:${port}`, "-servername", "a.test"],
    "a.test",
  ],
  [
    "curl",
    "--version",
    (port: number) => [...QUIET, "--resolve", `b.test:${port}:127.0.0.1`, `https://b.test:${port}/`],
    "b.test",
  ],
  ["curl", "--version", (port: number) => [...QUIET, `https://127.0.0.1:${port}/`], undefined],
] as const;
const QUIET = ["-sk", "--noproxy", "*"];

for (const [command, flag, args, serverName] of CLIENTS) {
  test.runIf(present(command, flag))(`the hello of ${command}, for ${serverName}`, async () => {
    const hello = await helloOf((port) => execFile(command, args(port), () => undefined));
    expect(readClientHello(hello)).toMatchObject({ state: "hello", serverName, ech: false });
  });
}
