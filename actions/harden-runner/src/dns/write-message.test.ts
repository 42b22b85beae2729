import { type Answer, decode } from "dns-packet";
import { expect, test } from "vitest";
import type { ReplyHead } from "./parse-query.ts";
import { writeQuestion, writeReply } from "./write-message.ts";

const NAME = "a-name-of-some-length.example.test";

function head(ednsSize?: number): ReplyHead {
  return { id: 99, opcode: 0, recursionDesired: true, question: writeQuestion(NAME, 1).subarray(12), ednsSize };
}

function addresses(count: number, name = NAME): Answer[] {
  return Array.from({ length: count }, (_, at) => ({ type: "A", name, ttl: 5, class: "IN", data: `8.8.8.${at}` }));
}

test("a question has nothing but its name, in a case of our own", () => {
  const cases = new Set(Array.from({ length: 16 }, () => writeQuestion(NAME, 28).toString("latin1")));
  expect(cases.size).toBeGreaterThan(1);
  const packet = decode(writeQuestion(NAME, 28));
  expect(packet.questions).toMatchObject([{ type: "AAAA", class: "IN" }]);
  expect(packet.questions?.[0]?.name.toLowerCase()).toBe(NAME);
  expect([packet.flags, packet.additionals]).toEqual([0x100, []]);
});

test("a reply repeats the question's bytes and reads as it was written", () => {
  const target = "edge.cdn.example.test";
  const alias: Answer = { type: "CNAME", name: NAME, ttl: 9, class: "IN", data: target };
  const reply = writeReply(head(), { rcode: 0, answers: [alias, ...addresses(3, target)], authorities: [] }, "udp");
  expect(reply.subarray(12, 12 + head().question.length)).not.toHaveLength(0);
  const packet = decode(reply);
  expect(packet).toMatchObject({ id: 99, flag_qr: true, flag_rd: true, flag_ra: true, flag_tc: false });
  expect(packet.answers?.map((record) => [record.name.toLowerCase(), record.type])).toEqual([
    [NAME, "CNAME"],
    [target, "A"],
    [target, "A"],
    [target, "A"],
  ]);
});

test("names are compressed: 25 addresses fit where 512 bytes are the limit", () => {
  const reply = writeReply(head(), { rcode: 0, answers: addresses(25), authorities: [] }, "udp");
  expect(decode(reply)).toMatchObject({ flag_tc: false });
  expect(reply.length).toBeLessThanOrEqual(512);
});

test("what does not fit is cut to the question, by UDP only", () => {
  const content = { rcode: 0, answers: addresses(64), authorities: [] } as const;
  expect(decode(writeReply(head(), content, "udp"))).toMatchObject({ flag_tc: true, answers: [] });
  expect(decode(writeReply(head(4_096), content, "udp")).answers).toHaveLength(64);
  expect(decode(writeReply(head(), content, "tcp")).answers).toHaveLength(64);
});

test("EDNS is answered where it was asked for, with the upper bits of the code", () => {
  const reply = decode(writeReply(head(1_400), { rcode: 16, answers: [], authorities: [] }, "udp"));
  expect(reply.additionals).toMatchObject([{ type: "OPT", udpPayloadSize: 1_232, extendedRcode: 1, options: [] }]);
  const plain = decode(writeReply(head(), { rcode: 5, answers: [], authorities: [] }, "udp"));
  const notify = writeReply({ ...head(), opcode: 4 }, { rcode: 4, answers: [], authorities: [] }, "udp");
  expect(notify.readUInt16BE(2)).toBe(0xa184);
  expect([plain.additionals, (plain.flags ?? 0) & 15]).toEqual([[], 5]);
});
