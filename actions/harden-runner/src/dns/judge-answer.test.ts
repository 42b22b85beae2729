import { type Answer, encode, type Packet } from "dns-packet";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublicAddress } from "./address-range.ts";
import { type AskedQuestion, isUsableAnswer, judgeAnswer } from "./judge-answer.ts";
import { writeQuestion } from "./write-message.ts";

const SENT = writeQuestion("host.example.test", 1);
const ASKED: AskedQuestion = { name: "host.example.test", type: "A", sent: SENT };
const nothing = (): boolean => false;

const a = (name: string, data: string, ttl = 60): Answer => ({ type: "A", name, data, ttl });
const alias = (name: string, data: string, ttl = 60): Answer => ({ type: "CNAME", name, data, ttl });

function answer(answers: Answer[], more: Packet = {}, asked = ASKED): Buffer {
  const type = asked.type as "A";
  return encode({ type: "response", id: 0, flags: 0x180, questions: [{ type, name: asked.name }], answers, ...more });
}

function judged(answers: Answer[], more: Packet = {}): unknown {
  const verdict = judgeAnswer(answer(answers, more), ASKED, nothing);
  return verdict.kind === "fail" ? [verdict.rcode, verdict.why] : verdict.grants;
}

test("addresses at the end of a chain are granted, records beside it are left out", () => {
  const verdict = judgeAnswer(
    answer([
      a("edge.cdn.example.test", "8.8.4.4", 20),
      a("unrelated.example.test", "9.9.9.9"),
      alias("mid.example.test", "Edge.CDN.example.test"),
      alias("HOST.example.test", "mid.example.test"),
      { type: "TXT", name: "host.example.test", data: "text" },
    ]),
    ASKED,
    nothing,
  );
  expect(verdict).toMatchObject({ kind: "answer", grants: [{ address: "8.8.4.4", family: 4, ttl: 20 }] });
  const kept = verdict.kind === "answer" ? verdict.content.answers.map(({ type, name }) => `${name} ${type}`) : [];
  expect(kept).toEqual(["host.example.test CNAME", "mid.example.test CNAME", "edge.cdn.example.test A"]);
});

test("T10: an address of an unrelated name opens nothing", () => {
  expect(judged([a("other.example.test", "8.8.8.8")])).toEqual([]);
});

test("T10: circles, forks and endless chains are refused", () => {
  const [one, two] = ["host.example.test", "b.example.test"];
  expect(judged([alias(one, two), alias(two, one)])).toEqual([2, "cname-chain"]);
  expect(judged([alias(one, two), alias(one, "c.example.test")])).toEqual([2, "cname-chain"]);
  expect(judged([alias(one, one)])).toEqual([2, "cname-chain"]);
  const long = Array.from({ length: 20 }, (_, at) => alias(at === 0 ? one : `n${at}.test`, `n${at + 1}.test`));
  expect(judged([...long, a("n20.test", "8.8.8.8")])).toEqual([2, "cname-chain"]);
});

test("T10: another id, another question, or no response at all is no answer", () => {
  const good = answer([a("host.example.test", "8.8.8.8")]);
  const otherId = Buffer.from(good);
  otherId.writeUInt16BE(1, 0);
  const noResponse = Buffer.from(good);
  noResponse.writeUInt16BE(0x0100, 2);
  const otherName = answer([], {}, { ...ASKED, name: "evil.example.test" });
  const otherType = answer([], {}, { ...ASKED, type: "AAAA" });
  for (const message of [otherId, noResponse, otherName, otherType, good.subarray(0, 11)]) {
    expect(judgeAnswer(message, ASKED, nothing)).toMatchObject({ kind: "fail", why: "mismatch" });
  }
});

test("T12: times to live are bounded for grants, and replies never outlive them", () => {
  const verdict = judgeAnswer(
    answer([a("host.example.test", "8.8.8.8", 0), a("host.example.test", "8.8.4.4", 4_294_967_295)]),
    ASKED,
    nothing,
  );
  expect(verdict.kind === "answer" && verdict.grants.map(({ ttl }) => ttl)).toEqual([5, 3_600]);
  expect(verdict.kind === "answer" && verdict.content.answers).toMatchObject([{ ttl: 0 }, { ttl: 3_600 }]);
});

test.each([
  "10.0.0.1",
  "127.0.0.1",
  "169.254.169.254",
  "168.63.129.16",
  "100.100.100.200",
  "0.0.0.0",
  "224.0.0.251",
  "192.0.2.1",
])("rebinding: an answer that leads to %s is refused as a whole", (address) => {
  expect(judged([a("host.example.test", "8.8.8.8"), a("host.example.test", address)])).toEqual([5, "rebinding"]);
});

test.each([
  "::1",
  "::",
  "fd00::1",
  "fe80::1",
  "ff02::1",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
  "2002:808:808::1",
  "2001::1",
  "4000::1",
])("T16: rebinding by IPv6 %s is refused", (data) => {
  const asked = { name: ASKED.name, type: "AAAA", sent: writeQuestion(ASKED.name, 28) };
  const message = answer([{ type: "AAAA", name: ASKED.name, ttl: 60, data }], {}, asked);
  expect(judgeAnswer(message, asked, nothing)).toMatchObject({ kind: "fail", rcode: 5, why: "rebinding" });
});

test("a range that is opened as a network may be led to", () => {
  const verdict = judgeAnswer(answer([a(ASKED.name, "10.1.2.3")]), ASKED, (address) => address === "10.1.2.3");
  expect(verdict).toMatchObject({ kind: "answer", grants: [{ address: "10.1.2.3" }] });
});

test("IPv6 addresses come in the text of RFC 5952", () => {
  const asked = { name: ASKED.name, type: "AAAA", sent: writeQuestion(ASKED.name, 28) };
  const message = answer([{ type: "AAAA", name: ASKED.name, ttl: 60, data: "2606:4700:0:0:0:0:0:AB" }], {}, asked);
  expect(judgeAnswer(message, asked, nothing)).toMatchObject({ grants: [{ address: "2606:4700::ab", family: 6 }] });
});

test("at most 64 addresses are taken", () => {
  const many = Array.from({ length: 100 }, (_, at) => a(ASKED.name, `8.8.8.${at}`));
  expect(judged(many)).toHaveLength(64);
});

test("absence is passed on with the start of its zone only", () => {
  const soa = (name: string): Answer => ({
    type: "SOA",
    name,
    ttl: 100_000,
    data: { mname: "ns.example.test", rname: "admin.example.test" },
  });
  const message = answer([], { flags: 0x183, authorities: [soa("evil.test"), soa("example.test")] });
  const verdict = judgeAnswer(message, ASKED, nothing);
  expect(verdict).toMatchObject({
    kind: "answer",
    grants: [],
    content: { rcode: 3, answers: [], authorities: [{ name: "example.test", ttl: 3_600 }] },
  });
  expect(verdict.kind === "answer" && verdict.content.authorities).toHaveLength(1);
});

test("errors of upstream are named", () => {
  expect(judged([], { flags: 0x182 })).toEqual([2, "upstream-rcode-2"]);
  expect(judged([], { flags: 0x185 })).toEqual([2, "upstream-rcode-5"]);
  expect(judged([], { flags: 0x380 })).toEqual([2, "upstream-truncated"]);
  expect(judgeAnswer(answer([a(ASKED.name, "8.8.8.8")]).subarray(0, 50), ASKED, nothing)).toMatchObject({
    why: "malformed-answer",
  });
});

test("more records than any answer needs are not looked at", () => {
  const many = Array.from({ length: 513 }, () => a("x.test", "8.8.8.8"));
  expect(judged(many)).toEqual([2, "malformed-answer"]);
  expect(judged(many.slice(1))).toEqual([]);
});

test("thousands of records that point at each other cost nothing", () => {
  const head = Buffer.from(answer([]));
  head.writeUInt16BE(60_000, 6);
  expect(judgeAnswer(Buffer.concat([head, Buffer.alloc(60_000, 0xc0)]), ASKED, nothing)).toMatchObject({
    why: "malformed-answer",
  });
});

test("no bytes make it throw, nor grant what is not public", () => {
  const base = answer([alias(ASKED.name, "b.example.test"), a("b.example.test", "8.8.8.8")]);
  const mutated = fc
    .tuple(fc.nat(base.length), fc.uint8Array({ minLength: 1, maxLength: 12 }))
    .map(([at, noise]) => Buffer.concat([base.subarray(0, at), Buffer.from(noise), base.subarray(at + noise.length)]));
  fc.assert(
    fc.property(mutated, (message) => {
      const verdict = judgeAnswer(message, ASKED, nothing);
      if (verdict.kind === "answer")
        for (const { address, ttl } of verdict.grants)
          expect([isPublicAddress(address), ttl >= 5]).toEqual([true, true]);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["records", answer([a("host.example.test", "8.8.8.8")]), true],
  ["what is refused here, which no other resolver may overrule", answer([a("host.example.test", "10.0.0.1")]), true],
  ["no such name", answer([], { flags: 0x183 }), true],
  ["SERVFAIL", answer([], { flags: 0x182 }), false],
  ["REFUSED", answer([], { flags: 0x185 }), false],
  ["a record that is cut off", answer([a("host.example.test", "8.8.8.8")]).subarray(0, -2), false],
  ["another question", answer([], {}, { ...ASKED, name: "other.example.test" }), false],
  ["nothing", Buffer.alloc(0), false],
])("the next resolver is asked unless an answer settles the question: %s", (_, message, settled) => {
  expect(isUsableAnswer(message, SENT)).toBe(settled);
});
