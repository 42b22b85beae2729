import type { SocketSource, UpstreamAnswer } from "@lockstep/runtime/host";
import { type Answer, decode, encode } from "dns-packet";
import { expect, test } from "vitest";
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { RunEvent } from "../event/run-event.ts";
import type { AddressGrant } from "./judge-answer.ts";
import { Resolver } from "./resolver.ts";
import type { ResolverPorts } from "./resolver-ports.ts";

const HOST: Endpoint = {
  destination: { kind: "host", name: "host.example.test" },
  protocol: "tcp",
  port: 443,
  origin: "test",
};
const WILD: Endpoint = { ...HOST, destination: { kind: "subdomains", of: "wild.test" } };
const UDP: SocketSource = { address: "127.0.0.1", port: 4_000, family: 4, transport: "udp" };
const ACTOR = { pid: 7, program: "/usr/bin/curl" };

function ask(name: string, type = "A", id = 5): Buffer {
  return encode({ type: "query", id, flags: 0x100, questions: [{ type: type as "A", name }] });
}

/** What upstream says to any question: these records, owned by the asked name. */
function saying(...data: string[]): (query: Buffer) => Promise<UpstreamAnswer> {
  return (query) => {
    const { id, questions } = decode(query);
    const [asked] = questions ?? [];
    const answers = data.map(
      (one): Answer => ({ type: asked?.type as "A", name: asked?.name ?? "", ttl: 60, data: one }),
    );
    return Promise.resolve({
      ok: true,
      message: encode({ type: "response", id: id ?? 0, flags: 0x180, questions: questions ?? [], answers }),
    });
  };
}

interface Machine {
  readonly resolver: Resolver;
  readonly events: RunEvent[];
  readonly granted: { addresses: readonly AddressGrant[]; endpoints: readonly Endpoint[] }[];
  readonly asked: Buffer[];
}

function machine(more: Partial<ResolverPorts> = {}): Machine {
  const events: RunEvent[] = [];
  const granted: Machine["granted"] = [];
  const asked: Buffer[] = [];
  const upstream = more.upstream ?? saying("8.8.8.8");
  const resolver = new Resolver({
    mode: "block",
    search: [],
    endpointsFor: (name) => (name === "host.example.test" ? [HOST] : name.endsWith(".wild.test") ? [WILD] : []),
    allowsAddress: () => false,
    grant: (addresses, endpoints) => {
      granted.push({ addresses, endpoints });
      return Promise.resolve();
    },
    actorOf: () => Promise.resolve(ACTOR),
    report: (event) => events.push(event),
    now: () => 0,
    ...more,
    upstream: (query, isUsable) => {
      asked.push(query);
      return upstream(query, isUsable);
    },
  });
  return { resolver, events, granted, asked };
}

function read(reply: Buffer | undefined): { rcode: number; data: unknown[] } {
  const packet = decode(reply ?? Buffer.alloc(12));
  const data = (packet.answers ?? []).map((record) => ("data" in record ? record.data : undefined));
  return { rcode: (packet.flags ?? 0) & 15, data };
}

test("an allowed name: asked, granted, answered, named, reported", async () => {
  const { resolver, events, granted } = machine();
  expect(read(await resolver.answer(ask("HOST.example.test"), UDP))).toEqual({ rcode: 0, data: ["8.8.8.8"] });
  expect(granted).toEqual([{ addresses: [{ address: "8.8.8.8", family: 4, ttl: 60 }], endpoints: [HOST] }]);
  expect(resolver.names.namesOf("8.8.8.8")).toEqual(["host.example.test"]);
  const event = { kind: "lookup", name: "host.example.test", type: "A", decision: "allowed", actor: ACTOR };
  expect(events).toEqual([{ ...event, addresses: ["8.8.8.8"] }]);
});

test("T11: no answer before the kernel holds the address", async () => {
  const state: { held: boolean; release?: () => void } = { held: false };
  const { resolver } = machine({ grant: () => new Promise((resolve) => (state.release = resolve)) });
  const reply = resolver.answer(ask("host.example.test"), UDP).then(() => state.held);
  while (state.release === undefined) await new Promise((resolve) => setImmediate(resolve));
  state.held = true;
  state.release();
  expect(await reply).toBe(true);
});

test("an address that cannot be opened is not told", async () => {
  const { resolver, events } = machine({ grant: () => Promise.reject(new Error("no rules")) });
  expect(read(await resolver.answer(ask("host.example.test"), UDP))).toEqual({ rcode: 2, data: [] });
  expect(events).toMatchObject([{ decision: "allowed", why: "grant-failed" }]);
});

test("T3: another name is refused, goes nowhere, and is reported with who asked, before the answer", async () => {
  const seen: string[] = [];
  const { resolver, events, asked } = machine({
    actorOf: () => {
      seen.push("actor");
      return Promise.resolve(ACTOR);
    },
  });
  const reply = await resolver.answer(ask("evil.example.test", "TXT"), UDP);
  expect([read(reply).rcode, asked, seen]).toEqual([5, [], ["actor"]]);
  const event = { kind: "lookup", name: "evil.example.test", type: "TXT", decision: "blocked", why: "not-allowed" };
  expect(events).toEqual([{ ...event, actor: ACTOR }]);
});

test("T7: what goes upstream is the question alone, whatever the client put around it", async () => {
  const { resolver, asked } = machine();
  const additionals: Answer[] = [
    {
      type: "OPT",
      name: ".",
      udpPayloadSize: 1_232,
      extendedRcode: 0,
      ednsVersion: 0,
      flags: 0,
      flag_do: true,
      options: [{ code: 12, length: 200 }],
    },
  ];
  const questions = [{ type: "A", name: "host.example.test" }] as const;
  const reply = await resolver.answer(encode({ type: "query", id: 5, questions: [...questions], additionals }), UDP);
  expect(asked.map((query) => query.length)).toEqual([ask("host.example.test").length]);
  expect(decode(reply ?? Buffer.alloc(0)).additionals).toMatchObject([{ type: "OPT", options: [] }]);
});

test("an answer that leads inside is refused and reported with its addresses", async () => {
  const { resolver, events, granted } = machine({ upstream: saying("169.254.169.254") });
  expect(read(await resolver.answer(ask("host.example.test"), UDP))).toEqual({ rcode: 5, data: [] });
  expect(granted).toEqual([]);
  expect(events).toMatchObject([{ decision: "blocked", why: "rebinding", addresses: ["169.254.169.254"] }]);
});

test("T56: an upstream that fails is told as such", async () => {
  const { resolver, events } = machine({ upstream: () => Promise.resolve({ ok: false, why: "upstream-timeout" }) });
  expect(read(await resolver.answer(ask("host.example.test"), UDP)).rcode).toBe(2);
  expect(events).toMatchObject([{ decision: "allowed", why: "upstream-timeout" }]);
});

test("equal questions under way are asked once and each answered with its own id and case", async () => {
  const { resolver, asked, events } = machine();
  const messages = [
    ask("host.example.test", "A", 1),
    ask("HOST.example.test", "A", 2),
    ask("host.example.test", "AAAA", 3),
  ];
  const replies = await Promise.all(messages.map((message) => resolver.answer(message, UDP)));
  expect(replies.map((reply) => decode(reply ?? Buffer.alloc(0)).id)).toEqual([1, 2, 3]);
  expect(decode(replies[1] ?? Buffer.alloc(0)).questions?.[0]?.name).toBe("HOST.example.test");
  expect([asked.length, events.length]).toEqual([2, 3]);
});

test("a step that ends while its name is asked takes the name with it", async () => {
  const state = { running: true };
  const { resolver, granted } = machine({
    endpointsFor: () => (state.running ? [HOST] : []),
    upstream: (query) => {
      state.running = false;
      return saying("8.8.8.8")(query);
    },
  });
  expect(read(await resolver.answer(ask("host.example.test"), UDP)).rcode).toBe(5);
  expect(granted).toEqual([]);
});

test("too many questions at a time are turned away and counted once", async () => {
  const waiting: (() => void)[] = [];
  const { resolver, events } = machine({
    upstream: async (query) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return saying("8.8.8.8")(query);
    },
  });
  const replies = Array.from({ length: 1_034 }, (_, at) => resolver.answer(ask(`host.example.test`, "A", at), UDP));
  const turnedAway = await Promise.all(replies.slice(1_024));
  expect(turnedAway.map((reply) => read(reply).rcode)).toEqual(Array(10).fill(2));
  while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
  for (const go of waiting) go();
  await Promise.all(replies);
  expect(events.filter(({ kind }) => kind === "gap")).toEqual([
    { kind: "gap", what: "dns", why: "overload", count: 10 },
  ]);
});

test("nothing that arrives makes it reject", async () => {
  const { resolver } = machine({ actorOf: () => Promise.reject(new Error("gone")) });
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(12), Buffer.alloc(70_000, 0xff), ask("evil.test")]) {
    await expect(resolver.answer(bytes, UDP)).resolves.toSatisfy(
      (reply) => reply === undefined || Buffer.isBuffer(reply),
    );
  }
});

test("audit forwards everything as it came and says what block would do", async () => {
  const { resolver, events, asked, granted } = machine({ mode: "audit" });
  const messages = [ask("evil.example.test"), ask("evil.example.test", "NULL"), ask("host.example.test")];
  const replies = [];
  for (const message of messages) replies.push(await resolver.answer(message, UDP));
  expect(asked).toEqual(messages);
  expect(read(replies[0])).toEqual({ rcode: 0, data: ["8.8.8.8"] });
  expect(events).toMatchObject([
    { name: "evil.example.test", decision: "would-block", why: "not-allowed", addresses: ["8.8.8.8"] },
    { name: "evil.example.test", type: "NULL", decision: "would-block", why: "not-allowed" },
    { name: "host.example.test", decision: "allowed" },
  ]);
  expect(granted).toHaveLength(1);
  expect(resolver.names.namesOf("8.8.8.8")).toEqual(["host.example.test", "evil.example.test"]);
});

test("audit lets an answer through that leads inside, and says so", async () => {
  const { resolver, events, granted } = machine({ mode: "audit", upstream: saying("10.0.0.1") });
  expect(read(await resolver.answer(ask("host.example.test"), UDP)).data).toEqual(["10.0.0.1"]);
  expect([events, granted]).toMatchObject([[{ decision: "would-block", why: "rebinding" }], []]);
});

test("resolve uses fresh answers again, asks when they are old or forgotten, and only for allowed names", async () => {
  const clock = { now: 0 };
  const { resolver, asked } = machine({ now: () => clock.now });
  await resolver.answer(ask("host.example.test"), UDP);
  expect(await resolver.resolve("host.example.test", 4)).toEqual({ ok: true, addresses: ["8.8.8.8"] });
  expect(asked).toHaveLength(1);
  clock.now = 60_000;
  await resolver.resolve("host.example.test", 4);
  expect(asked).toHaveLength(2);
  resolver.forget();
  await resolver.resolve("host.example.test", 4);
  expect(asked).toHaveLength(3);
  expect(await resolver.resolve("evil.example.test", 4)).toEqual({ ok: false, why: "not-allowed" });
  expect(asked).toHaveLength(3);
});

test("T8: resolve counts against the wildcard as questions do", async () => {
  const { resolver } = machine();
  for (let at = 0; at < 64; at += 1) await resolver.resolve(`n${at}.wild.test`, 4);
  expect(await resolver.resolve("more.wild.test", 4)).toEqual({ ok: false, why: "wildcard-budget" });
  expect(read(await resolver.answer(ask("more.wild.test"), UDP)).rcode).toBe(5);
});
