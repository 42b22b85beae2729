import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import {
  type Relay,
  type RelayEnd,
  type RelayOpening,
  type RelayPlan,
  type RelayPorts,
  startRelay,
} from "./tcp-relay.ts";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function far(serve: (socket: Socket) => void): Promise<number> {
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("error", () => undefined);
    serve(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(server);
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

interface Setup {
  readonly port: number;
  readonly relay: Relay;
  readonly openings: RelayOpening[];
  readonly ends: RelayEnd[];
  /** Resolves at the next end. */
  ended(): Promise<RelayEnd>;
}

async function relayTo(
  target: { addresses: readonly string[]; port: number } | undefined,
  needs: RelayPorts["needs"] = () => 0,
): Promise<Setup> {
  const openings: RelayOpening[] = [];
  const ends: RelayEnd[] = [];
  const waiting: ((end: RelayEnd) => void)[] = [];
  const ended = (end: RelayEnd) => {
    ends.push(end);
    for (const resolve of waiting.splice(0)) resolve(end);
  };
  const plan = (opening: RelayOpening): Promise<RelayPlan | undefined> => {
    openings.push(opening);
    return Promise.resolve(target === undefined ? undefined : { ...target, ended });
  };
  const relay = await startRelay([{ address: "127.0.0.1", port: 0 }], { needs, plan, turnedAway: () => undefined });
  open.push(relay);
  const next = () => new Promise<RelayEnd>((resolve) => waiting.push(resolve));
  return { port: relay.addresses[0]?.port ?? 0, relay, openings, ends, ended: next };
}

function client(port: number): Socket {
  return connect({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true });
}

async function readAll(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("bytes go both ways unchanged, each direction ends by itself, and are counted", async () => {
  const [up, down] = [randomBytes(3_000_000), randomBytes(5_000_000)];
  const received: Buffer[] = [];
  const port = await far((socket) => {
    // Answers only when the client has ended: without half-open connections nothing would come back.
    socket.on("data", (chunk) => received.push(chunk));
    socket.on("end", () => socket.end(down));
  });
  const setup = await relayTo({ addresses: ["127.0.0.1"], port });
  const ended = setup.ended();
  const socket = client(setup.port);
  socket.end(up);
  expect(down.equals(await readAll(socket))).toBe(true);
  expect(up.equals(Buffer.concat(received))).toBe(true);
  expect(await ended).toEqual({ bytesOut: up.length, bytesIn: down.length });
});

test("a slow reader gets every byte in order", async () => {
  const down = randomBytes(8_000_000);
  const port = await far((socket) => socket.end(down));
  const setup = await relayTo({ addresses: ["127.0.0.1"], port });
  const socket = client(setup.port);
  socket.write("hello");
  await once(socket, "readable");
  // The kernel's buffers fill meanwhile, so the relay has to wait and go on.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const bytes = await readAll(socket);
  socket.end();
  expect(down.equals(bytes)).toBe(true);
});

test("the opening is held back until there is enough of it", async () => {
  const port = await far((socket) => socket.pipe(socket));
  const looks: number[] = [];
  const setup = await relayTo({ addresses: ["127.0.0.1"], port }, (bytes) => {
    looks.push(bytes.length);
    return bytes.length < 10 ? 10 : 0;
  });
  const socket = client(setup.port);
  for (const byte of Buffer.from("0123456789")) socket.write(Buffer.of(byte));
  socket.end();
  expect(String(await readAll(socket))).toBe("0123456789");
  // Bytes that drip in cost no look each.
  expect(looks.length).toBeLessThanOrEqual(2);
  expect(setup.openings).toMatchObject([{ cut: undefined, source: { address: "127.0.0.1", family: 4 } }]);
});

test.each([
  ["ended", (socket: Socket) => socket.end("abc"), "opening-ended"],
  ["too long", (socket: Socket) => socket.write(Buffer.alloc(20_000)), "opening-too-long"],
  ["too slow", (socket: Socket) => socket.write("abc"), "opening-timeout"],
])("an opening that is %s is judged as it is", async (_, act, cut) => {
  const setup = await relayTo(undefined, (bytes) => Math.min(bytes.length + 1, 16_384));
  const socket = client(setup.port).on("error", () => undefined);
  const closed = new Promise((resolve) => socket.on("close", resolve));
  act(socket);
  await closed;
  expect(setup.openings).toMatchObject([{ cut }]);
});

test("a connection that may go nowhere is reset", async () => {
  const setup = await relayTo(undefined);
  const socket = client(setup.port);
  socket.write("hello");
  await expect(readAll(socket)).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("addresses are tried in turn; when none answers the client is reset and the plan hears of it", async () => {
  const port = await far((socket) => socket.pipe(socket));
  const good = await relayTo({ addresses: ["127.0.0.2", "127.0.0.1"], port });
  const socket = client(good.port);
  socket.end("hello");
  expect(String(await readAll(socket))).toBe("hello");
  const bad = await relayTo({ addresses: ["127.0.0.2", "127.0.0.3"], port });
  const ended = bad.ended();
  const lost = client(bad.port);
  lost.write("hello");
  await expect(readAll(lost)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(await ended).toEqual({ bytesOut: 0, bytesIn: 0, problem: "connect-failed" });
});

test("a reset on one side is a reset on the other", async () => {
  const port = await far((socket) => socket.once("data", () => socket.resetAndDestroy()));
  const setup = await relayTo({ addresses: ["127.0.0.1"], port });
  const ended = setup.ended();
  const socket = client(setup.port);
  socket.write("hello");
  await expect(readAll(socket)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(await ended).toMatchObject({ problem: "reset" });
});

test("a client that breaks off resets the far side", async () => {
  const closed: Promise<unknown>[] = [];
  const port = await far((socket) => {
    closed.push(new Promise((resolve) => socket.on("close", resolve)));
    socket.write("welcome");
  });
  const setup = await relayTo({ addresses: ["127.0.0.1"], port });
  const ended = setup.ended();
  const socket = client(setup.port);
  socket.write("hello");
  await once(socket, "data");
  socket.resetAndDestroy();
  expect(await ended).toMatchObject({ problem: "reset" });
  expect(await closed[0]).toBe(true);
});

test("two hundred connections at a time", async () => {
  const port = await far((socket) => socket.pipe(socket));
  const setup = await relayTo({ addresses: ["127.0.0.1"], port });
  const data = randomBytes(50_000);
  const results = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const socket = client(setup.port);
      socket.end(data);
      return data.equals(await readAll(socket));
    }),
  );
  expect(results.every(Boolean)).toBe(true);
});

test("clients that stop reading keep their bytes while others are served, and more download than get a wide buffer", async () => {
  const files = Array.from({ length: 24 }, () => randomBytes(6_000_000));
  const waiting = [...files];
  const port = await far((socket) => socket.end(waiting.shift() ?? ""));
  const setup = await relayTo({ addresses: ["127.0.0.1"], port });
  const start = async (): Promise<Socket> => {
    const socket = client(setup.port);
    socket.write("hello");
    await once(socket, "readable");
    return socket;
  };
  const slow: Socket[] = [];
  for (let turn = 0; turn < 12; turn += 1) slow.push(await start());
  const quick: Socket[] = [];
  for (let turn = 0; turn < 12; turn += 1) quick.push(await start());
  for (const sockets of [quick, slow]) {
    for (const bytes of await Promise.all(sockets.map(readAll))) {
      expect(files.some((file) => file.equals(bytes))).toBe(true);
    }
  }
  for (const socket of [...slow, ...quick]) socket.end();
});
