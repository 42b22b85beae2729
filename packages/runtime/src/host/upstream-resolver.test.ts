import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { startDnsServer } from "./dns-server.ts";
import { openUpstream, type Upstream } from "./upstream-resolver.ts";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A header, the name `<label>.test` with type A, and what follows. */
function message(id: number, flags: number, label: string, more = ""): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(id, 0);
  head.writeUInt16BE(flags, 2);
  head.writeUInt16BE(1, 4);
  const question = Buffer.concat([Buffer.of(label.length), Buffer.from(label), Buffer.from("\x04test\0\0\x01\0\x01")]);
  return Buffer.concat([head, question, Buffer.from(more)]);
}

const RESPONSE = 0x8180;

type Reply = (query: Buffer, count: number) => readonly Buffer[];

async function udpServer(reply: Reply): Promise<{ port: number; socket: Socket; seen: number[] }> {
  const socket = createSocket("udp4");
  const seen: number[] = [];
  socket.on("message", (query, from) => {
    seen.push(from.port);
    for (const answer of reply(query, seen.length)) socket.send(answer, from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  open.push(socket);
  return { port: socket.address().port, socket, seen };
}

async function upstreamOf(...ports: number[]): Promise<Upstream> {
  const upstream = await openUpstream(ports.map((port) => ({ address: "127.0.0.1", port })));
  open.push(upstream);
  return upstream;
}

function respond(query: Buffer, more = ""): Buffer {
  const answer = Buffer.concat([query, Buffer.from(more)]);
  answer.writeUInt16BE(RESPONSE, 2);
  return answer;
}

/** As the caller tells: by the response code. */
const settles = (answer: Buffer): boolean => (answer.readUInt16BE(2) & 15) === 0;

function fail(query: Buffer, rcode: number): Buffer {
  const answer = respond(query);
  answer.writeUInt16BE(RESPONSE | rcode, 2);
  return answer;
}

test("questions leave from one held port and come back with the id they were asked with", async () => {
  const server = await udpServer((query) => [respond(query, "yes")]);
  const upstream = await upstreamOf(server.port);
  const asked = Array.from({ length: 50 }, (_, at) => message(at, 0x100, `n${at}`));
  const answers = await Promise.all(asked.map((query) => upstream.ask(query, settles)));
  expect(answers).toEqual(asked.map((query) => ({ ok: true, message: respond(query, "yes") })));
  expect(new Set(server.seen)).toEqual(new Set([upstream.sources[0]?.localPort]));
});

test("T10: answers with another id, another name, or that are no responses are passed over", async () => {
  const server = await udpServer((query) => {
    const otherId = respond(query, "forged");
    otherId.writeUInt16BE((query.readUInt16BE(0) + 1) & 0xffff, 0);
    const otherName = message(query.readUInt16BE(0), RESPONSE, "evil");
    return [otherId, otherName, query, Buffer.alloc(3), respond(query, "true")];
  });
  const upstream = await upstreamOf(server.port);
  const query = message(5, 0x100, "host");
  expect(await upstream.ask(query, settles)).toEqual({ ok: true, message: respond(query, "true") });
});

test("T10: a datagram from somebody else never arrives", async () => {
  const other = createSocket("udp4");
  open.push(other);
  const state: { send?: () => void } = {};
  const server = await udpServer((query) => {
    other.send(respond(query, "forged"), upstream.sources[0]?.localPort ?? 0, "127.0.0.1", () => state.send?.());
    state.send = () => server.socket.send(respond(query, "true"), upstream.sources[0]?.localPort ?? 0, "127.0.0.1");
    return [];
  });
  const upstream = await upstreamOf(server.port);
  const query = message(5, 0x100, "host");
  expect(await upstream.ask(query, settles)).toEqual({ ok: true, message: respond(query, "true") });
});

test.each([
  ["cut short", (query: Buffer) => message(query.readUInt16BE(0), RESPONSE | 0x200, "HoSt")],
  ["in another case", (query: Buffer) => message(query.readUInt16BE(0), RESPONSE, "host")],
])("an answer that is %s is asked for again by TCP", async (_, byUdp) => {
  const server = await startDnsServer(
    [{ address: "127.0.0.1", port: 0 }],
    (query, { transport }) => Promise.resolve(transport === "udp" ? byUdp(query) : respond(query, "by tcp")),
    () => undefined,
  );
  open.push(server);
  const upstream = await upstreamOf(server.addresses[0]?.port ?? 0);
  const query = message(5, 0x100, "HoSt");
  expect(await upstream.ask(query, settles)).toEqual({ ok: true, message: respond(query, "by tcp") });
});

test("TCP that gives another answer, or none, fails", async () => {
  const udp = await udpServer((query) => [message(query.readUInt16BE(0), RESPONSE | 0x200, "host")]);
  const server: Server = createServer((socket) => {
    const wrong = message(1, RESPONSE, "evil");
    socket.on("error", () => undefined).write(Buffer.concat([Buffer.of(0, wrong.length), wrong]));
  });
  server.listen(udp.port, "127.0.0.1");
  await once(server, "listening");
  open.push(server);
  const upstream = await upstreamOf(udp.port);
  expect(await upstream.ask(message(5, 0x100, "host"), settles)).toEqual({ ok: false, why: "upstream-mismatch" });
});

test("a resolver that is gone or silent gives way to the next, which is then asked first", async () => {
  const silent = await udpServer(() => []);
  const good = await udpServer((query) => [respond(query)]);
  const gone = await udpServer(() => []);
  gone.socket.close();
  open.splice(open.indexOf(gone.socket), 1);
  const upstream = await upstreamOf(gone.port, silent.port, good.port);
  const query = message(5, 0x100, "host");
  expect(await upstream.ask(query, settles)).toMatchObject({ ok: true });
  expect(await upstream.ask(query, settles)).toMatchObject({ ok: true });
  expect([silent.seen.length, good.seen.length]).toEqual([1, 2]);
});

test.each([
  ["SERVFAIL", (query: Buffer) => fail(query, 2)],
  ["REFUSED", (query: Buffer) => fail(query, 5)],
  ["garbage", () => Buffer.from("no message of this kind")],
  ["an answer to another question", (query: Buffer) => message(query.readUInt16BE(0), RESPONSE, "evil")],
])("a resolver that says %s gives way to the next, which is then asked first", async (_, bad) => {
  const failing = await udpServer((query) => [bad(query)]);
  const good = await udpServer((query) => [respond(query, "yes")]);
  const upstream = await upstreamOf(failing.port, good.port);
  const query = message(5, 0x100, "host");
  expect(await upstream.ask(query, settles)).toEqual({ ok: true, message: respond(query, "yes") });
  expect(await upstream.ask(query, settles)).toEqual({ ok: true, message: respond(query, "yes") });
  expect([failing.seen.length, good.seen.length]).toEqual([1, 2]);
});

test("an answer by TCP that is not usable gives way too", async () => {
  const failing = await startDnsServer(
    [{ address: "127.0.0.1", port: 0 }],
    (query, { transport }) =>
      Promise.resolve(transport === "udp" ? message(query.readUInt16BE(0), RESPONSE | 0x200, "host") : fail(query, 2)),
    () => undefined,
  );
  open.push(failing);
  const good = await udpServer((query) => [respond(query)]);
  const upstream = await upstreamOf(failing.addresses[0]?.port ?? 0, good.port);
  const query = message(5, 0x100, "host");
  expect(await upstream.ask(query, settles)).toEqual({ ok: true, message: respond(query) });
});

test("where no resolver has a usable answer, the first that came is told, and each that spoke was asked once", async () => {
  const silent = await udpServer(() => []);
  const failing = await udpServer((query) => [fail(query, 2)]);
  const refusing = await udpServer((query) => [fail(query, 5)]);
  const upstream = await upstreamOf(silent.port, failing.port, refusing.port);
  const query = message(5, 0x100, "host");
  expect(await upstream.ask(query, settles)).toEqual({ ok: true, message: fail(query, 2) });
  expect([failing.seen.length, refusing.seen.length]).toEqual([1, 1]);
});

test("questions at one time each ask every resolver before they give up", async () => {
  const failing = await udpServer((query) => [fail(query, 2)]);
  // Knows one name only: who asks for it turns the order round while the others are under way.
  const knowing = await udpServer((query) => [query[12] === 5 ? respond(query) : fail(query, 5)]);
  const upstream = await upstreamOf(failing.port, knowing.port);
  const labels = ["known", "n1", "n2", "n3"];
  await Promise.all(labels.map((label, at) => upstream.ask(message(at, 0x100, label), settles)));
  expect([failing.seen.length, knowing.seen.length]).toEqual([4, 4]);
});

test("a lone resolver that lost a datagram is asked again", async () => {
  const server = await udpServer((query, count) => (count === 1 ? [] : [respond(query)]));
  const upstream = await upstreamOf(server.port);
  expect(await upstream.ask(message(5, 0x100, "host"), settles)).toMatchObject({ ok: true });
});

test("silence ends, and so does having no resolver", async () => {
  const server = await udpServer(() => []);
  const upstream = await upstreamOf(server.port);
  expect(await upstream.ask(message(5, 0x100, "host"), settles)).toEqual({ ok: false, why: "upstream-timeout" });
  expect(await (await upstreamOf()).ask(message(5, 0x100, "host"), settles)).toEqual({
    ok: false,
    why: "upstream-none",
  });
});
