import { encode, type Packet } from "dns-packet";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Endpoint } from "../endpoint/endpoint.ts";
import { judgeQuery, type QueryRules } from "./judge-query.ts";
import { WildcardBudget } from "./wildcard-budget.ts";

const endpoint = (destination: Endpoint["destination"]): Endpoint => ({
  destination,
  protocol: "tcp",
  port: 443,
  origin: "test",
});
const EXACT = endpoint({ kind: "host", name: "host.example.test" });
const WILD = endpoint({ kind: "subdomains", of: "wild.example.test" });

function rules(): QueryRules {
  return {
    endpointsFor: (name) => {
      if (name === "host.example.test") return [EXACT];
      return name.endsWith(".wild.example.test") ? [WILD] : [];
    },
    budget: new WildcardBudget(),
    search: ["internal.example.test"],
  };
}

function query(name: string, type = "A", more: Packet = {}): Buffer {
  // The types of the library leave out the newer record types; it takes `UNKNOWN_` and a number.
  return encode({ type: "query", id: 7, flags: 0x100, questions: [{ type: type as "A", name }], ...more });
}

function judged(message: Buffer, given: QueryRules = rules()): readonly unknown[] {
  const verdict = judgeQuery(message, given);
  if (verdict.kind === "forward" || verdict.kind === "drop") return [verdict.kind];
  return [verdict.kind, verdict.rcode, verdict.why];
}

/** Sets 16 bits of the head. */
function withWord(message: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(message);
  copy.writeUInt16BE(value, at);
  return copy;
}

test("T9: an allowed name is forwarded whatever its case, and its question is kept as it came", () => {
  const message = query("HoSt.ExAmPlE.test");
  const verdict = judgeQuery(message, rules());
  expect(verdict).toMatchObject({ kind: "forward", query: { name: "host.example.test", type: "A", head: { id: 7 } } });
  expect(verdict.kind === "forward" && verdict.query.head.question).toEqual(message.subarray(12));
});

test.each([
  ["other.example.test", "A", ["refuse", 5, "not-allowed"]],
  ["host.example.test", "AAAA", ["forward"]],
  ["host.example.test", "UNKNOWN_65", ["local", 0, "service-binding"]],
  ["host.example.test", "UNKNOWN_64", ["local", 0, "service-binding"]],
  ["host.example.test", "TXT", ["forward"]],
  ["host.example.test", "MX", ["forward"]],
  ["host.example.test", "NULL", ["refuse", 5, "record-type"]],
  ["host.example.test", "ANY", ["refuse", 5, "record-type"]],
  ["host.example.test", "AXFR", ["refuse", 5, "record-type"]],
  ["host.example.test", "UNKNOWN_4711", ["refuse", 5, "record-type"]],
  ["a.wild.example.test", "A", ["forward"]],
  ["a.wild.example.test", "TXT", ["refuse", 5, "record-type"]],
  ["wild.example.test", "A", ["refuse", 5, "not-allowed"]],
  ["other.example.test", "TXT", ["refuse", 5, "not-allowed"]],
  ["other.example.test", "UNKNOWN_65", ["refuse", 5, "not-allowed"]],
  ["_http._tcp.host.example.test", "SRV", ["local", 3, "service-name"]],
  ["_http._tcp.other.example.test", "SRV", ["refuse", 5, "not-allowed"]],
  ["_x.y._tcp.host.example.test", "SRV", ["refuse", 5, "not-allowed"]],
  ["1.0.0.10.in-addr.arpa", "PTR", ["local", 3, "private-reverse"]],
  ["8.8.8.8.in-addr.arpa", "PTR", ["refuse", 5, "not-allowed"]],
  [`1.${"0.".repeat(29)}d.f.ip6.arpa`, "PTR", ["local", 3, "private-reverse"]],
  ["data.1.0.0.10.in-addr.arpa", "PTR", ["refuse", 5, "not-allowed"]],
  ["build.internal.example.test", "A", ["local", 3, "search-domain"]],
  ["localhost", "A", ["local", 0, "localhost"]],
  ["x.localhost", "TXT", ["local", 0, "localhost"]],
])("%s %s", (name, type, expected) => {
  expect(judged(query(name, type))).toEqual(expected);
});

test("T7: two questions are refused as such, even when the first is allowed", () => {
  const questions: Packet["questions"] = [
    { type: "A", name: "host.example.test" },
    { type: "A", name: "other.example.test" },
  ];
  expect(judged(encode({ type: "query", questions }))).toEqual(["bad", 1, "question-count"]);
  expect(judged(withWord(query("host.example.test"), 4, 0))).toEqual(["bad", 1, "question-count"]);
});

test("T7: records that no query holds, and bytes behind the message, are malformed", () => {
  const record = { type: "A", name: "x", data: "127.0.0.1" } as const;
  expect(judged(query("host.example.test", "A", { answers: [record] }))).toEqual(["bad", 1, "malformed"]);
  expect(judged(query("host.example.test", "A", { authorities: [record] }))).toEqual(["bad", 1, "malformed"]);
  expect(judged(Buffer.concat([query("host.example.test"), Buffer.from("data")]))).toEqual(["bad", 1, "malformed"]);
  expect(judged(Buffer.concat([query("host.example.test"), Buffer.alloc(65_000)]))).toEqual(["bad", 1, "malformed"]);
});

test("EDNS is understood: its size is kept, an unknown version is told so", () => {
  const opt = { type: "OPT", name: ".", udpPayloadSize: 4_096, extendedRcode: 0, flags: 0, flag_do: false } as const;
  const message = (ednsVersion: number) =>
    query("host.example.test", "A", { additionals: [{ ...opt, ednsVersion, options: [{ code: 12, length: 400 }] }] });
  const verdict = judgeQuery(message(0), rules());
  expect(verdict).toMatchObject({ kind: "forward", query: { head: { ednsSize: 4_096 } } });
  expect(judged(message(1))).toEqual(["bad", 16, "edns-version"]);
});

test("other operations, other classes, odd names", () => {
  expect(judged(withWord(query("host.example.test"), 2, 0x2800))).toEqual(["bad", 4, "opcode"]);
  const chaos = query("version.bind", "TXT");
  expect(judged(withWord(chaos, chaos.length - 2, 3))).toEqual(["bad", 5, "class"]);
  // One label that holds a dot is not the name that it looks like.
  const dotted = Buffer.from(query("hostxexample.test"));
  dotted[12 + 5] = 0x2e;
  expect(judged(dotted)).toEqual(["bad", 5, "bad-name"]);
  expect(judged(query("."))).toEqual(["bad", 5, "bad-name"]);
});

test("a name of pointers, and one that is too long, are malformed", () => {
  const head = query("x").subarray(0, 12);
  expect(judged(Buffer.concat([head, Buffer.from([0xc0, 12, 0, 1, 0, 1])]))).toEqual(["bad", 1, "malformed"]);
  const label = Buffer.concat([Buffer.of(63), Buffer.alloc(63, "a")]);
  const long = Buffer.concat([head, label, label, label, label, Buffer.from([0, 0, 1, 0, 1])]);
  expect(judged(long)).toEqual(["bad", 1, "malformed"]);
});

test("what is no query is dropped", () => {
  expect(judged(Buffer.alloc(11))).toEqual(["drop"]);
  expect(judged(withWord(query("host.example.test"), 2, 0x8000))).toEqual(["drop"]);
});

test("T8: below a wildcard only so many names may be asked, and known ones stay", () => {
  const given = rules();
  for (let at = 0; at < 64; at += 1) expect(judged(query(`n${at}.wild.example.test`), given)).toEqual(["forward"]);
  expect(judged(query("one-more.wild.example.test"), given)).toEqual(["refuse", 5, "wildcard-budget"]);
  expect(judged(query("N3.wild.example.test"), given)).toEqual(["forward"]);
});

test.each([
  ["productionresultssa12", ["forward"]],
  ["run-actions-1-azure-eastus2euap", ["forward"]],
  ["d41d8cd98f00b204e9800998ecf8427e", ["forward"]],
  ["mfrggzdfmztwq2lknnwg23tpobyxe43u", ["refuse", 5, "wildcard-budget"]],
  ["a".repeat(60), ["refuse", 5, "wildcard-budget"]],
  [Array(30).fill("abc").join("."), ["refuse", 5, "wildcard-budget"]],
])("T8: %s below a wildcard", (rest, expected) => {
  expect(judged(query(`${rest}.wild.example.test`))).toEqual(expected);
});

test("no bytes make it throw, nor forward what is not listed", () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(query("host.example.test"), query("other.example.test", "TXT")),
      fc.uint8Array({ maxLength: 80 }),
      fc.nat(60),
    )
    .map(([base, noise, at]) =>
      Buffer.concat([base.subarray(0, at), Buffer.from(noise), base.subarray(at + noise.length)]),
    );
  fc.assert(
    fc.property(
      fc.oneof(
        mutated,
        fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)),
      ),
      (message) => {
        const verdict = judgeQuery(message, rules());
        if (verdict.kind === "forward") expect(rules().endpointsFor(verdict.query.name)).not.toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
});
