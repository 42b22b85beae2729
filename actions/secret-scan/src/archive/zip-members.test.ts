// Zip archives: real ones, and such as nobody makes with good intent.
import { execFileSync } from "node:child_process";
import { ScratchFolder } from "@lockstep/testkit";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deflated, endRecord, entry, local, type Part, WIDE, zip } from "../../test/made-zip.ts";
import { archiveKind } from "./archive-kind.ts";
import { ArchiveBudget, type ArchiveMember } from "./archive-member.ts";
import { openArchive } from "./open-archive.ts";

function show(members: Iterable<ArchiveMember>): readonly string[] {
  return Array.from(
    members,
    (member) => `${member.path}: ${"bytes" in member ? member.bytes.toString() : `(${member.why})`}`,
  );
}

const open = (content: Buffer, budget?: ArchiveBudget) => show(openArchive(content, "zip", budget));

describe("real zip archives", () => {
  it("are read", () => {
    const files = { "a.txt": Buffer.from("first"), "b/c.txt": Buffer.from("second ".repeat(100)) };
    const content = Buffer.from(zipSync(files));
    expect(archiveKind(content)).toBe("zip");
    expect(open(content)).toEqual(["a.txt: first", `b/c.txt: ${"second ".repeat(100)}`]);
  });

  it("are read behind a program, and with a comment", () => {
    const content = Buffer.from(zipSync({ "a.txt": Buffer.from("first") }));
    const behindProgram = Buffer.concat([Buffer.from("#!/bin/sh\nexit\n"), content]);
    expect(archiveKind(behindProgram)).toBe("zip");
    expect(open(behindProgram)).toEqual(["a.txt: first"]);
    const commented = Buffer.concat([content.subarray(0, -2), Buffer.of(3, 0), Buffer.from("PK!")]);
    expect(open(commented)).toEqual(["a.txt: first"]);
  });

  it("may be empty", () => {
    expect(archiveKind(zip([]))).toBe("zip");
    expect(open(zip([]))).toEqual([]);
  });

  it("are read as the system's zip streams them, also without their directory", () => {
    using folder = new ScratchFolder();
    folder.write("a.txt", "first ".repeat(20));
    const make = (...options: readonly string[]) =>
      execFileSync("zip", ["-q", ...options, "-", "a.txt"], { cwd: folder.path });
    expect(open(make())).toEqual([`a.txt: ${"first ".repeat(20)}`]);
    expect(open(make("-0"))).toEqual([`a.txt: ${"first ".repeat(20)}`]);
    expect(open(make("-P", "word"))).toEqual(["a.txt: (encrypted)"]);
    const whole = make();
    expect(open(whole.subarray(0, whole.indexOf("PK\x01\x02")))).toEqual([
      `a.txt: ${"first ".repeat(20)}`,
      ": (truncated)",
    ]);
  });

  it("hold every content", () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ minLength: 1, maxLength: 500 }));
    fc.assert(
      fc.property(files, (given) => {
        const found = [...openArchive(Buffer.from(zipSync({ ...given })), "zip")];
        expect(
          Object.fromEntries(found.map((each) => ["path" in each ? each.path : "", "bytes" in each && each.bytes])),
        ).toEqual(Object.fromEntries(Object.entries(given).map(([path, bytes]) => [path, Buffer.from(bytes)])));
      }),
    );
  });
});

describe("64-bit fields", () => {
  it("of a member are read", () => {
    expect(open(zip([{ ...deflated("wide", "text"), isWide: true }, deflated("next", "more")]))).toEqual([
      "wide: text",
      "next: more",
    ]);
  });

  it("of the directory are read", () => {
    const plain = zip([deflated("a", "text")]);
    const end = plain.subarray(-22);
    const at = plain.length - 22;
    const record = Buffer.alloc(56);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(1n, 32);
    record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
    record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(at), 8);
    const narrow = endRecord(0xffff, WIDE, WIDE);
    expect(open(Buffer.concat([plain.subarray(0, at), record, locator, narrow]))).toEqual(["a: text"]);
  });
});

describe("members that cannot be given", () => {
  it.each<[string, Part, string]>([
    ["encrypted", { ...deflated("a", "text"), flags: 1 }, "a: (encrypted)"],
    ["strongly encrypted", { ...deflated("a", "text"), flags: 1 << 6 }, "a: (encrypted)"],
    ["in an unknown method", { ...deflated("a", "text"), method: 14 }, "a: (unsupported compression)"],
    ["damaged", { ...deflated("a", "text"), data: Buffer.alloc(20, 0xff) }, "a: (damaged)"],
    ["larger than allowed", deflated("a", Buffer.alloc(2000)), "a: (too large)"],
    ["larger than they say", { ...deflated("a", Buffer.alloc(2000)), size: 10 }, "a: (too large)"],
    ["said to be larger", { ...deflated("a", "text"), size: 0xfffffff0 }, "a: (too large)"],
  ])("are reported, and the others given: %s", (_name, part, shown) => {
    const budget = new ArchiveBudget({ memberBytes: 1000 });
    expect(open(zip([part, deflated("b", "more")]), budget)).toEqual([shown, "b: more"]);
  });

  it("are given up to where their data breaks off", () => {
    const whole = deflated("a", "one two three four five six seven");
    const part = { ...whole, data: whole.data.subarray(0, -8) };
    expect(open(zip([part]))).toEqual([expect.stringMatching(/^a: one/), "a: (truncated)"]);
  });

  it("overlap others", () => {
    const one = deflated("a", "text");
    const [shown, refused] = ["a: text", "a: (overlaps another member)"];
    expect(open(zip([one, { ...one, path: "b" }], [0, 0]))).toEqual([shown, "b: (overlaps another member)", "b: text"]);
    expect(open(zip([one, one], [0, 10]))).toEqual([shown, refused]);
  });

  it("are not where the directory says", () => {
    expect(open(zip([deflated("a", "text")], [5]))).toEqual(["a: (damaged)"]);
    expect(open(zip([deflated("a", "text")], [5_000_000]))).toEqual(["a: (truncated)", "a: text"]);
  });

  it("have names that are only shown", () => {
    const paths = ["../../etc/passwd", "/etc/passwd", "C:\\a", "a\nb"];
    expect(open(zip(paths.map((path) => deflated(path, "text"))))).toEqual(paths.map((path) => `${path}: text`));
  });
});

describe("members that the directory hides", () => {
  it("because it does not list them", () => {
    const parts = ["a", "b", "c"].map((path) => deflated(path, `text of ${path}`));
    for (const [index, { path }] of parts.entries()) {
      const whole = zip(parts);
      const listed = parts.filter((part) => part.path !== path);
      const starts = parts.map((part) => whole.indexOf(local(part)));
      const directory = listed.map((part) => entry(part, starts[parts.indexOf(part)] ?? 0));
      const body = whole.subarray(0, whole.indexOf("PK\x01\x02"));
      const end = endRecord(2, Buffer.concat(directory).length, body.length);
      const shown = [...listed, parts[index]].map((part) => `${part?.path}: text of ${part?.path}`);
      expect(open(Buffer.concat([body, ...directory, end]))).toEqual(shown);
    }
  });

  it("because it calls them empty", () => {
    const parts = ["a", "b"].map((path) => deflated(path, `some text of ${path}, and a few more words`));
    const content = zip(parts);
    for (let at = content.indexOf("PK\x01\x02"); at >= 0; at = content.indexOf("PK\x01\x02", at + 1)) {
      content.fill(0, at + 20, at + 28);
    }
    expect(open(content)).toEqual(parts.map(({ path }) => `${path}: some text of ${path}, and a few more words`));
  });

  it("or nothing where it tells the truth", () => {
    const folder = { path: "d/", data: Buffer.alloc(0) };
    expect(open(zip([folder, folder, deflated("d/a", "text"), folder]))).toEqual(["d/a: text"]);
  });
});

it("is known as an archive by its directory alone", () => {
  const content = zip([deflated("a", "text")]);
  const commented = Buffer.concat([content.subarray(0, -2), Buffer.of(3, 0), Buffer.from("PK!")]);
  for (const inner of [commented, Buffer.concat([content, Buffer.from("\n\n")])]) {
    const behind = Buffer.concat([Buffer.from("#!/bin/sh\nexit\n"), inner]);
    expect(archiveKind(behind)).toBe("zip");
    expect(open(behind)).toEqual(["a: text"]);
  }
  expect(archiveKind(Buffer.from(`text\0 and PK\x05\x06${"\0".repeat(40)}`))).toBeUndefined();
});

describe("limits", () => {
  it("end with too many members", () => {
    const parts = ["a", "b", "c"].map((path) => deflated(path, "text"));
    const budget = new ArchiveBudget({ members: 2 });
    expect(open(zip(parts), budget)).toEqual(["a: text", "b: text", ": (too many members)"]);
  });

  it("hold for all members, and for archives that share a budget", () => {
    const content = zip(["a", "b"].map((path) => deflated(path, "x".repeat(600))));
    const budget = new ArchiveBudget({ bytes: 1500 });
    expect(open(content, budget)).toHaveLength(2);
    expect(open(content, budget).map((each) => each.slice(0, 40))).toEqual([
      "a: (archive unpacks to too much)",
      "b: (archive unpacks to too much)",
    ]);
  });

  it("count what was unpacked in vain", () => {
    const budget = new ArchiveBudget({ memberBytes: 100_000, bytes: 250_000 });
    const bombs = ["a", "b", "c", "d"].map((path) => ({ ...deflated(path, Buffer.alloc(200_000)), size: 1 }));
    expect(open(zip(bombs), budget)).toHaveLength(4);
    expect(budget.bytes).toBe(0);
  });
});

describe("archives that are cut or damaged", () => {
  it("give the members in front of the cut", () => {
    const content = zip([deflated("a", "text"), deflated("b", "more")]);
    const cut = content.subarray(0, content.length - 60);
    expect(archiveKind(cut)).toBe("zip");
    expect(open(cut)).toEqual(["a: text", "b: more", ": (truncated)"]);
  });

  it("are read without their directory where members are empty", () => {
    const content = zip([{ path: "empty", data: Buffer.alloc(0) }, deflated("b", "more")]);
    expect(open(content.subarray(0, content.indexOf("PK\x01\x02")))).toEqual(["b: more", ": (truncated)"]);
  });

  it("give the start of a member that is cut", () => {
    const content = zip([{ path: "a", data: Buffer.from("stored text") }]);
    expect(open(content.subarray(0, 37))).toEqual(["a: stored", "a: (truncated)", ": (truncated)"]);
  });

  it("say so when the directory is shorter than stated", () => {
    const content = zip([deflated("a", "text"), deflated("b", "more")]);
    content.writeUInt16LE(3, content.length - 12);
    expect(open(content)).toEqual(["a: text", "b: more", ": (truncated)"]);
  });

  it("never throw", () => {
    const content = zip([deflated("a", "text"), { ...deflated("b", "more"), isWide: true }]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(content.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(60),
        (flips, cut) => {
          const damaged = Buffer.from(content.subarray(0, content.length - cut));
          for (const [at, byte] of flips) damaged[at % damaged.length] = byte;
          open(damaged, new ArchiveBudget({ bytes: 100_000, members: 50 }));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
