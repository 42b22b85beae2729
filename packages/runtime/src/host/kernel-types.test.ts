import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FilePieces } from "./file-pieces.ts";
import { memberOffsets } from "./kernel-types.ts";

interface Member {
  readonly name: string;
  readonly bits: number;
}

/** A kernel's types: an integer, an enumeration, a structure of another name, and `task` with the members. */
function typesWith(members: readonly Member[], bitFields = false): Buffer {
  const texts = ["", "int", "other", "task", ...members.map(({ name }) => name)];
  const placeOf = (text: string): number =>
    texts.slice(0, texts.indexOf(text)).reduce((sum, each) => sum + each.length + 1, 0);
  const record = (name: string, kind: number, count: number, ...rest: number[]): number[] => [
    placeOf(name),
    ((bitFields && kind === 4 ? 0x80000000 : 0) | (kind << 24) | count) >>> 0,
    ...rest,
  ];
  const entries = members.flatMap(({ name, bits }) => [placeOf(name), 1, bits]);
  const types = words([
    ...record("int", 1, 0, 4, 32),
    ...record("", 6, 2, 4, 1, 0, 2, 1),
    ...record("other", 4, members.length, 64, ...members.flatMap(({ name }) => [placeOf(name), 1, 8])),
    ...record("task", 4, members.length, 64, ...entries),
  ]);
  const strings = Buffer.from(`${texts.join("\0")}\0`, "latin1");
  const header = words([0x0001eb9f, 24, 0, types.length, types.length, strings.length]);
  return Buffer.concat([header, types, strings]);
}

function words(values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

/** `most`: bytes that the file hands out at a time. */
function piecesOf(types: Buffer, most = Number.POSITIVE_INFINITY): FilePieces {
  return new FilePieces((into, at) =>
    types.copy(into, 0, at, Math.min(types.length, at + Math.min(into.length, most))),
  );
}

function memberOffset(types: Buffer, structure: string, member: string): number | undefined {
  return memberOffsets(piecesOf(types), [[structure, member]])[0];
}

describe("memberOffsets", () => {
  it("gives bytes from the start of the structure", () => {
    expect(
      memberOffset(
        typesWith([
          { name: "pid", bits: 64 },
          { name: "tgid", bits: 96 },
        ]),
        "task",
        "tgid",
      ),
    ).toBe(12);
  });

  it("gives all that were asked for, in their order", () => {
    const types = typesWith([
      { name: "pid", bits: 64 },
      { name: "tgid", bits: 96 },
    ]);
    const asked = [
      ["task", "tgid"],
      ["other", "pid"],
      ["none", "pid"],
      ["task", "pid"],
    ] as const;
    for (const most of [1, 7, 4096]) expect(memberOffsets(piecesOf(types, most), asked)).toEqual([12, 1, undefined, 8]);
  });

  it("finds what stands in later pieces of a large file, also where one ends in the middle of it", () => {
    for (const count of [2_500, 2_501, 2_502, 2_503, 10_000]) {
      const many = Array.from({ length: count }, (_, index) => ({ name: `member_number_${index}`, bits: 8 * index }));
      const last = many.at(-1)?.name ?? "";
      expect(
        memberOffsets(piecesOf(typesWith(many)), [
          ["task", last],
          ["task", "member_number_3"],
        ]),
      ).toEqual([count - 1, 3]);
    }
  });

  it("leaves the width of bit fields out", () => {
    const members = [
      { name: "flag", bits: (1 << 24) | 1 },
      { name: "tgid", bits: 32 },
    ];
    expect(memberOffset(typesWith(members, true), "task", "tgid")).toBe(4);
    expect(memberOffset(typesWith(members, true), "task", "flag")).toBeUndefined();
  });

  it("gives nothing for what is not there", () => {
    const types = typesWith([{ name: "tgid", bits: 96 }]);
    expect(memberOffset(types, "task", "tg")).toBeUndefined();
    expect(memberOffset(types, "tas", "tgid")).toBeUndefined();
    expect(memberOffset(types, "int", "tgid")).toBeUndefined();
    expect(memberOffset(Buffer.from("no types at all, but some text"), "task", "tgid")).toBeUndefined();
    expect(memberOffset(Buffer.alloc(0), "task", "tgid")).toBeUndefined();
  });

  it("survives types that are cut off or damaged", () => {
    const whole = typesWith([
      { name: "pid", bits: 64 },
      { name: "tgid", bits: 96 },
    ]);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, place, byte) => {
        const damaged = Buffer.from(whole);
        damaged[place] = byte;
        memberOffset(damaged.subarray(0, length), "task", "tgid");
      }),
    );
  });
});
