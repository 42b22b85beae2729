import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type DnsHandler, type DnsServer, type SocketSource, startDnsServer } from "./dns-server.ts";

const servers: DnsServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(handler: DnsHandler, address = "127.0.0.1"): Promise<{ port: number; errors: unknown[] }> {
  const errors: unknown[] = [];
  const server = await startDnsServer([{ address, port: 0 }], handler, (error) => errors.push(error));
  servers.push(server);
  return { port: server.addresses[0]?.port ?? 0, errors };
}

const echo: DnsHandler = (message) => Promise.resolve(message);

function framed(text: string): Buffer {
  return Buffer.concat([Buffer.of(0, text.length), Buffer.from(text)]);
}

async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test.each(["127.0.0.1", "::1"])("a datagram to %s gets its answer, and its source is told", async (address) => {
  const sources: SocketSource[] = [];
  const { port } = await serve((message, source) => {
    sources.push(source);
    return Promise.resolve(message);
  }, address);
  const client = createSocket(address === "::1" ? "udp6" : "udp4");
  client.send("hello", port, address);
  const [message] = await once(client, "message");
  expect(String(message)).toBe("hello");
  const { port: from } = client.address();
  expect(sources).toEqual([{ address, port: from, family: address === "::1" ? 6 : 4, transport: "udp" }]);
  client.close();
});

test("messages over TCP may be split, joined, and answered out of order", async () => {
  const waiting: (() => void)[] = [];
  const { port } = await serve(async (message) => {
    if (String(message) === "slow") await new Promise<void>((resolve) => waiting.push(resolve));
    else for (const go of waiting.splice(0)) go();
    return message;
  });
  const client = connect({ port, host: "127.0.0.1", noDelay: true, allowHalfOpen: true });
  const bytes = Buffer.concat([framed("slow"), framed("quick")]);
  for (const byte of bytes) client.write(Buffer.of(byte));
  client.end();
  expect(await readAll(client)).toBe(`${framed("quick")}${framed("slow")}`);
});

test("more questions than may be under way at a time are all answered", async () => {
  const { port } = await serve(async (message) => {
    await new Promise((resolve) => setImmediate(resolve));
    return message;
  });
  const client = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  const all = Array.from({ length: 200 }, (_, at) => framed(`question ${at}`));
  client.end(Buffer.concat(all));
  expect((await readAll(client)).length).toBe(Buffer.concat(all).length);
});

test("a client that asks more than is answered is not read on", async () => {
  const taken: Buffer[] = [];
  const { port } = await serve((message) => {
    taken.push(message);
    return new Promise(() => undefined);
  });
  const client = connect({ port, host: "127.0.0.1" });
  const question = Buffer.concat([Buffer.of(0x3f, 0), Buffer.alloc(0x3f00)]);
  const progress = { sent: 0 };
  const send = (): void => {
    if (progress.sent < 1_000) client.write(question, () => send());
    progress.sent += 1;
  };
  send();
  // Until what the kernel takes by itself is taken.
  for (let before = -1; before !== progress.sent || taken.length < 32; ) {
    before = progress.sent;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  expect([taken.length, progress.sent < 1_000]).toEqual([32, true]);
  client.destroy();
});

test("a message longer than any question ends the connection", async () => {
  const { port } = await serve(echo);
  const client = connect({ port, host: "127.0.0.1" });
  client.write(Buffer.of(0xff, 0xff));
  expect(await readAll(client)).toBe("");
});

test("a connection that sends no whole message is closed", async () => {
  const { port } = await serve(echo);
  const client = connect({ port, host: "127.0.0.1" });
  client.write(Buffer.of(0, 9, 1));
  expect(await readAll(client)).toBe("");
});

test("a handler that fails gives no answer, is told, and harms nobody else", async () => {
  const { port, errors } = await serve((message) =>
    String(message) === "bad" ? Promise.reject(new Error("broken")) : Promise.resolve(message),
  );
  const client = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  client.end(Buffer.concat([framed("bad"), framed("good")]));
  expect(await readAll(client)).toBe(String(framed("good")));
  expect(errors).toHaveLength(1);
});

test("an address that is taken is an error, and nothing stays open", async () => {
  const { port } = await serve(echo);
  const twice = startDnsServer(
    [
      { address: "::1", port: 0 },
      { address: "127.0.0.1", port },
    ],
    echo,
    () => undefined,
  );
  await expect(twice).rejects.toMatchObject({ code: "EADDRINUSE" });
});
