// Tar archives: those that the system's tar makes in each of its formats, and hostile ones.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ArchiveKind, archiveKind } from "./archive-kind.ts";
import { ArchiveBudget, type ArchiveMember } from "./archive-member.ts";
import { openArchive } from "./open-archive.ts";

const LONG = `${"folder/".repeat(30)}file.txt`;

function show(members: Iterable<ArchiveMember>): readonly string[] {
  return Array.from(
    members,
    (member) => `${member.path}: ${"bytes" in member ? member.bytes.toString() : `(${member.why})`}`,
  );
}

function open(content: Buffer, budget?: ArchiveBudget, kind: ArchiveKind = "tar"): readonly string[] {
  return show(openArchive(content, kind, budget));
}

function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, "0")}\0`;
}

function withChecksum(header: Buffer): Buffer {
  header.write("        ", 148, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 7)} `, 148, "latin1");
  return header;
}

interface Member {
  readonly path: string;
  readonly data?: string;
  readonly type?: string;
  readonly size?: string;
}

function member({ path, data = "", type = "0", size }: Member): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100, "utf8");
  header.write(size ?? octal(data.length, 12), 124, "latin1");
  header.write(type, 156, "latin1");
  header.write("ustar\x0000", 257, "latin1");
  const body = Buffer.alloc(Math.ceil(data.length / 512) * 512);
  body.write(data, "latin1");
  return Buffer.concat([withChecksum(header), body]);
}

const END = Buffer.alloc(1024);
const tar = (...members: readonly Member[]) => Buffer.concat([...members.map(member), END]);
const pax = (key: string, value: string) => {
  const rest = ` ${key}=${value}\n`;
  const length = rest.length + 2;
  return `${length < 100 ? length : length + 1}${rest}`;
};

describe("the system's tar", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tar-members-"));
    mkdirSync(join(folder, LONG, ".."), { recursive: true });
    writeFileSync(join(folder, LONG), "long");
    writeFileSync(join(folder, "a.txt"), "first");
    writeFileSync(join(folder, "empty"), "");
    symlinkSync("a.txt", join(folder, "link"));
    writeFileSync(join(folder, "sparse"), "start of it");
    truncateSync(join(folder, "sparse"), 1 << 20);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const make = (format: string, ...rest: readonly string[]) =>
    execFileSync("tar", [`--format=${format}`, "-cf", "-", ...rest], { cwd: folder, maxBuffer: 1 << 24 });

  it.each(["gnu", "oldgnu", "pax", "ustar"])("in the format %s", (format) => {
    const content = make(format, "link", "empty", "a.txt", LONG);
    expect(archiveKind(content)).toBe("tar");
    expect(open(content)).toEqual(["a.txt: first", `${LONG}: long`]);
  });

  it("in the oldest format", () => {
    const content = make("v7", "link", "a.txt");
    expect(archiveKind(content)).toBe("tar");
    expect(open(content)).toEqual(["a.txt: first"]);
  });

  it.each(["gnu", "pax"])("with sparse files in the format %s", (format) => {
    const [sparse, next] = open(make(format, "--sparse", "sparse", "a.txt"));
    expect(sparse).toMatch(/^sparse: [\d\D]*start of it/);
    expect(next).toBe("a.txt: first");
  });

  it("compressed", () => {
    const content = execFileSync("tar", ["-czf", "-", "a.txt", LONG], { cwd: folder });
    expect(archiveKind(content)).toBe("gzip");
    expect(open(content, undefined, "gzip")).toEqual(["a.txt: first", `${LONG}: long`]);
  });

  it("compressed by gzip, one file", () => {
    const content = execFileSync("gzip", ["-c", join(folder, "a.txt")]);
    expect(open(content, undefined, "gzip")).toEqual([": first"]);
  });
});

describe("headers", () => {
  it("give long names and sizes by extended headers", () => {
    const name = `${"n".repeat(150)}.txt`;
    const content = tar(
      { path: "x", type: "x", data: pax("path", name) },
      { path: "short", data: "text" },
      { path: "x", type: "x", data: pax("size", "4") },
      { path: "sized", data: "text", size: octal(0, 12) },
      { path: "@", type: "L", data: `${name}\0` },
      { path: "short", data: "text" },
      { path: "g", type: "g", data: pax("comment", "none") },
      { path: "last", data: "text" },
    );
    expect(open(content)).toEqual([`${name}: text`, "sized: text", `${name}: text`, "last: text"]);
  });

  it("may state sizes in base 256", () => {
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size[11] = 4;
    expect(open(tar({ path: "a", data: "text", size: size.toString("latin1") }, { path: "b", data: "more" }))).toEqual([
      "a: text",
      "b: more",
    ]);
  });

  it("have names that are only shown", () => {
    expect(open(tar({ path: "../../a", data: "text" }, { path: "/etc/b", data: "more" }))).toEqual([
      "../../a: text",
      "/etc/b: more",
    ]);
  });

  it("of GNU tar have times where others have a prefix", () => {
    const [header] = [member({ path: "a", data: "text" })];
    header.write("ustar  \0", 257, "latin1");
    header.write("14000000000", 345, "latin1");
    withChecksum(header.subarray(0, 512));
    expect(open(Buffer.concat([header, END]))).toEqual(["a: text"]);
    header.write("ustar\x0000", 257, "latin1");
    withChecksum(header.subarray(0, 512));
    expect(open(Buffer.concat([header, END]))).toEqual(["14000000000/a: text"]);
  });

  it("of old sparse files go on in further blocks", () => {
    const sparse = member({ path: "a", data: "text", type: "S" });
    sparse[482] = 1;
    withChecksum(sparse.subarray(0, 512));
    const more = Buffer.alloc(1024, 0x31);
    more.fill(0, 512 + 504);
    more[504] = 1;
    const content = Buffer.concat([
      sparse.subarray(0, 512),
      more,
      sparse.subarray(512),
      member({ path: "b", data: "more" }),
      END,
    ]);
    expect(open(content)).toEqual(["a: text", "b: more"]);
  });

  it("of links have no content, unless there is some", () => {
    const content = tar(
      { path: "link", type: "2", size: octal(700, 12) },
      { path: "a", data: "text" },
      { path: "hard", type: "1", data: "behind a link" },
      { path: "b", data: "more" },
    );
    expect(open(content)).toEqual(["a: text", "hard: behind a link", "b: more"]);
  });

  it("that are damaged are reported, and what follows is given", () => {
    const [first, second] = [member({ path: "a", data: "text" }), member({ path: "b", data: "more" })];
    first[0] = 0x7a;
    expect(open(Buffer.concat([first, second, END]))).toEqual([": (damaged)", "b: more"]);
  });

  it.each([
    ["no number", "99999999999\0"],
    ["negative", "\xff".repeat(12)],
    ["beyond all bounds", `\x80${"\xff".repeat(11)}`],
  ])("with a size that is %s are damaged", (_name, size) => {
    expect(open(tar({ path: "a", data: "text", size }, { path: "b", data: "more" }))).toEqual([
      ": (damaged)",
      "b: more",
    ]);
  });

  it.each([
    "9999 path=a\n",
    "x path=a\n",
    "0 path=a\n",
    "10 path=ab",
    "4 a\n9 path=c\n",
    "5 a=b\n",
    "12 size=-123\n",
    "99999999999999 a=b\n",
  ])("with damaged records are reported: %j", (data) => {
    expect(open(tar({ path: "x", type: "x", data }, { path: "a", data: "text" }))).toEqual(["x: (damaged)", "a: text"]);
  });
});

describe("what a tar archive holds besides", () => {
  it("is found behind the end mark", () => {
    expect(open(Buffer.concat([tar({ path: "a", data: "text" }), tar({ path: "b", data: "more" })]))).toEqual([
      "a: text",
      "b: more",
    ]);
  });

  it("is reported where it is cut", () => {
    const content = tar({ path: "a", data: "text".repeat(200) });
    expect(open(content.subarray(0, 600))).toEqual([expect.stringMatching(/^a: (text)+$/), "a: (truncated)"]);
    expect(open(content.subarray(0, 512 + 1024 + 0))).toHaveLength(1);
    expect(open(Buffer.concat([content.subarray(0, -1024), Buffer.alloc(100, 1)]))).toContain(": (truncated)");
  });
});

describe("limits", () => {
  const content = tar({ path: "a", data: "text" }, { path: "b", data: "more text" }, { path: "c", data: "end" });

  it.each([
    [{ members: 2 }, ["a: text", "b: more text", ": (too many members)"]],
    [{ memberBytes: 5 }, ["a: text", "b: (too large)", "c: end"]],
    [{ bytes: 8 }, ["a: text", "b: (archive unpacks to too much)", "c: end"]],
  ])("%j", (limits, shown) => {
    expect(open(content, new ArchiveBudget(limits))).toEqual(shown);
  });
});

describe("any bytes", () => {
  it("are survived", () => {
    const whole = tar(
      { path: "x", type: "x", data: pax("path", "name") },
      { path: "a", data: "text" },
      { path: "b", type: "S" },
    );
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(flips, fc.nat(whole.length), (changes, cut) => {
        const content = Buffer.from(whole.subarray(0, cut));
        for (const [at, byte] of changes) if (at < cut) content[at] = byte;
        for (let at = 0; at + 512 <= cut; at += 512)
          if (content[at] !== 0) withChecksum(content.subarray(at, at + 512));
        open(content, new ArchiveBudget({ bytes: 10_000 }));
      }),
      { numRuns: 500 },
    );
  });
});
