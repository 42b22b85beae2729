// The resolver with real sockets on loopback: clients ask it by UDP and TCP, it asks a name server made here.
import { Resolver as Client } from "node:dns/promises";
import { type DnsServer, openUpstream, startDnsServer, type Upstream } from "@lockstep/runtime/host";
import { type Answer, decode, encode } from "dns-packet";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Resolver } from "../src/dns/resolver.ts";
import type { Endpoint } from "../src/endpoint/endpoint.ts";
import type { RunEvent } from "../src/event/run-event.ts";

const HOST: Endpoint = {
  destination: { kind: "host", name: "host.example.test" },
  protocol: "tcp",
  port: 443,
  origin: "test",
};

const events: RunEvent[] = [];
const granted: string[] = [];
const asked: string[] = [];
const open: { close(): unknown }[] = [];
const client = new Client({ timeout: 8_000, tries: 1 });

/** The name servers behind: they answer everything, with as many addresses as the run of a test wants, but for those that fail. */
const zone = { addresses: ["8.8.8.8"], failing: 0 };

function serveZone(message: Buffer, transport: string, index: number): Buffer {
  const { id, questions } = decode(message);
  if (index < zone.failing) {
    return encode({ type: "response", id: id ?? 0, flags: 0x182, questions: questions ?? [] });
  }
  const name = questions?.[0]?.name ?? "";
  const type = questions?.[0]?.type ?? "A";
  asked.push(`${type} ${name.toLowerCase()} ${transport}`);
  const answers: Answer[] =
    type === "A"
      ? zone.addresses.map((data) => ({ type, name, ttl: 30, data }))
      : type === "TXT"
        ? [{ type, name, ttl: 30, data: ["hello"] }]
        : [];
  const whole = encode({ type: "response", id: id ?? 0, flags: 0x180, questions: questions ?? [], answers });
  if (transport === "tcp" || whole.length <= 512) return whole;
  return encode({ type: "response", id: id ?? 0, flags: 0x380, questions: questions ?? [] });
}

function startNameServer(index: number): Promise<DnsServer> {
  return startDnsServer(
    [{ address: "127.0.0.1", port: 0 }],
    (message, { transport }) => Promise.resolve(serveZone(message, transport, index)),
    () => undefined,
  );
}

beforeAll(async () => {
  const behind = [await startNameServer(0), await startNameServer(1)];
  const upstream: Upstream = await openUpstream(behind.flatMap(({ addresses }) => addresses));
  const resolver = new Resolver({
    mode: "block",
    search: [],
    endpointsFor: (name) => (name === "host.example.test" ? [HOST] : []),
    allowsAddress: () => false,
    grant: (addresses) => {
      granted.push(...addresses.map(({ address }) => address));
      return Promise.resolve();
    },
    upstream: (query, isUsable) => upstream.ask(query, isUsable),
    actorOf: () => Promise.resolve(undefined),
    report: (event) => events.push(event),
    now: () => performance.now(),
  });
  const front = await startDnsServer(
    [{ address: "127.0.0.1", port: 0 }],
    (message, source) => resolver.answer(message, source),
    (error) => events.push({ kind: "gap", what: "dns", why: String(error) }),
  );
  open.push(front, upstream, ...behind);
  client.setServers(front.addresses.map(({ address, port }) => `${address}:${port}`));
});

afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
});

beforeEach(() => {
  for (const list of [events, granted, asked]) list.length = 0;
  zone.addresses = ["8.8.8.8"];
  zone.failing = 0;
});

test("a client gets the addresses of an allowed name, and they are opened", async () => {
  expect(await client.resolve4("Host.Example.TEST")).toEqual(["8.8.8.8"]);
  expect([granted, asked]).toEqual([["8.8.8.8"], ["A host.example.test udp"]]);
});

test("an answer too long for UDP comes by TCP on both sides", async () => {
  zone.addresses = Array.from({ length: 60 }, (_, at) => `8.8.8.${at}`);
  // The client shuffles what it gets.
  expect(new Set(await client.resolve4("host.example.test"))).toEqual(new Set(zone.addresses));
  expect(asked).toContain("A host.example.test tcp");
});

test("a name that is not allowed is refused, and the name server hears nothing of it", async () => {
  await expect(client.resolve4("data.evil.test")).rejects.toMatchObject({ code: "EREFUSED" });
  await expect(client.resolveTxt("data.evil.test")).rejects.toMatchObject({ code: "EREFUSED" });
  expect([asked, events.length]).toEqual([[], 2]);
});

test("other records of a name that is listed exactly are answered and open nothing", async () => {
  expect(await client.resolveTxt("host.example.test")).toEqual([["hello"]]);
  expect(granted).toEqual([]);
});

test("no address of a kind is told as such", async () => {
  await expect(client.resolve6("host.example.test")).rejects.toMatchObject({ code: "ENODATA" });
});

test("a name server that fails gives way to the machine's next one, and if all fail that is told", async () => {
  zone.failing = 1;
  expect(await client.resolve4("host.example.test")).toEqual(["8.8.8.8"]);
  zone.failing = 2;
  await expect(client.resolve4("host.example.test")).rejects.toMatchObject({ code: "ESERVFAIL" });
  expect(events).toMatchObject([
    { kind: "lookup", decision: "allowed", addresses: ["8.8.8.8"] },
    { kind: "lookup", decision: "allowed", why: "upstream-rcode-2" },
  ]);
});
