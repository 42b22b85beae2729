// What is hidden is found: every encoding, whatever stands around it and wherever it starts.
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { DECODE_LIMITS, type EncodedRun, type Encoding } from "./encoded-run.ts";
import { boundedRuns, encodedRuns } from "./encoded-runs.ts";

const make = new Synthetic("encoded-runs");
const SECRET = `token-${make.alnum(36)}`;
const RUNS = { numRuns: 150 };

function encodingsOf(content: Buffer, secret: string): readonly Encoding[] {
  return [...boundedRuns(content)]
    .filter((run) => "bytes" in run && run.bytes.includes(secret))
    .map((run) => run.encoding);
}

function problemsOf(content: Buffer): readonly (string | undefined)[] {
  return [...boundedRuns(content)].flatMap((run) => ("why" in run ? [run.why] : []));
}

function escaped(text: string, one: (code: number) => string): string {
  return Array.from(text, (sign) => one(sign.charCodeAt(0))).join("");
}

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, "0");
const mail = (text: string) => `Content: =3D=\r\n${escaped(text, (code) => `=${hex(code, 2).toUpperCase()}`)}`;
const wrapped = (text: string, width: number, between: string) =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, at) => text.slice(at * width, (at + 1) * width)).join(
    between,
  );

const WAYS: readonly [Encoding, string, (text: string) => string][] = [
  ["base64", "base64", (text) => Buffer.from(text).toString("base64")],
  ["base64", "base64url", (text) => Buffer.from(text).toString("base64url")],
  ["hex", "lower-case hex", (text) => Buffer.from(text).toString("hex")],
  ["hex", "upper-case hex", (text) => Buffer.from(text).toString("hex").toUpperCase()],
  ["percent", "percent", (text) => escaped(text, (code) => `%${hex(code, 2)}`)],
  ["unicode-escape", "unicode", (text) => escaped(text, (code) => `\\u${hex(code, 4)}`)],
  ["hex-escape", "hex escapes", (text) => escaped(text, (code) => `\\x${hex(code, 2)}`)],
  ["html-entity", "decimal entities", (text) => escaped(text, (code) => `&#${code};`)],
  ["html-entity", "hexadecimal entities", (text) => escaped(text, (code) => `&#X0${hex(code, 4)};`)],
  ["quoted-printable", "quoted-printable", mail],
  ["base64+gzip", "gzip in base64", (text) => gzipSync(text).toString("base64")],
  ["hex+gzip", "gzip in hex", (text) => gzipSync(text).toString("hex")],
];

describe.each(WAYS)("%s (%s)", (encoding, _name, encode) => {
  it("is found by itself", () => {
    expect(encodingsOf(Buffer.from(encode(SECRET)), SECRET)).toContain(encoding);
  });

  it("is found at any offset and in any surroundings", () => {
    const before = fc.string({ maxLength: 80 });
    const behind = fc.string({ maxLength: 80 });
    const gap = fc.constantFrom(" ", "\n", '"', "(", "\t");
    fc.assert(
      fc.property(before, gap, gap, behind, fc.nat(200), (left, first, second, right, filler) => {
        const content = Buffer.from(`${"-".repeat(filler)}${left}${first}${encode(SECRET)}${second}${right}`);
        expect(encodingsOf(content, SECRET)).toContain(encoding);
      }),
      RUNS,
    );
  });

  it("tells the place", () => {
    const text = encode(SECRET);
    const content = Buffer.from(`first line\n  "${text}"\n`);
    const run = [...boundedRuns(content)].find((each) => each.encoding === encoding);
    expect(run?.start).toBeLessThanOrEqual(14);
    expect(content.toString("latin1", run?.start, run?.end)).toContain(text.replace(/=+$/, ""));
  });

  it("is passed over in silence where it hides no text", () => {
    const noise = Buffer.from(make.bytes(64)).toString("latin1");
    if (encoding === "base64" || encoding === "hex") expect([...boundedRuns(Buffer.from(encode(noise)))]).toEqual([]);
  });
});

describe("entities", () => {
  const runs = (text: string) => [...boundedRuns(Buffer.from(text))];

  it("that a page has to have make no run, however many there are", () => {
    expect(runs("don&#39;t &#160; say &#34;yes&#34;&#10; &#x201C;\n".repeat(50))).toEqual([]);
  });

  it.each(["&#;", "&#x;", "&#6a;", "&#000000065;", "&#65", "&#x4"])("are no such thing: %s", (text) => {
    expect(runs(text.repeat(20))).toEqual([]);
  });

  it("make a run from eight letters and digits on", () => {
    expect([runs("&#65;".repeat(7)), runs("&#65;".repeat(8))]).toMatchObject([[], [{ encoding: "html-entity" }]]);
  });
});

describe("base64", () => {
  it.each([0, 1, 2])("shows a secret that starts at byte %d of a group", (shift) => {
    const text = Buffer.from(`${"x".repeat(30 + shift)}${SECRET} tail`).toString("base64");
    expect(encodingsOf(Buffer.from(text), SECRET)).toEqual(["base64"]);
  });

  it("needs 32 characters", () => {
    const text = Buffer.from(make.alnum(24)).toString("base64");
    expect([...boundedRuns(Buffer.from(text))]).toHaveLength(1);
    expect([...boundedRuns(Buffer.from(text.slice(0, 31)))]).toEqual([]);
  });

  it("is found when characters of the alphabet touch it", () => {
    const text = Buffer.from(SECRET).toString("base64url");
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9/_-]{0,20}$/),
        fc.stringMatching(/^[A-Za-z0-9/_-]{0,20}$/),
        (left, right) => {
          const kept = SECRET.slice(0, -2);
          expect(encodingsOf(Buffer.from(`${left}${text}${right}`), kept)).toContain("base64");
        },
      ),
      RUNS,
    );
  });

  it.each([
    ["YAML", "\n      "],
    ["Windows lines", "\r\n"],
    ["JSON", "\\n"],
    ["JSON in JSON", "\\\\n"],
    ["comments", "\n * "],
    ["quoted mail", "\n> "],
    ["code", '" +\n    "'],
  ])("is put together from lines: %s", (_name, between) => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 80 }), fc.nat(120), (width, filler) => {
        const text = Buffer.from(`${"a b ".repeat(filler)}${SECRET}${" c d".repeat(filler)}`).toString("base64");
        const content = Buffer.from(`key: "${wrapped(text, width, between)}"\nnext: value\n`);
        expect(encodingsOf(content, SECRET)).toContain("base64");
      }),
      RUNS,
    );
  });

  it.each(Array.from({ length: 20 }, (_, at) => at))("gives lines that are texts of their own each (%d)", (at) => {
    const first = `first-${make.alnum(24 + (at % 6))}`;
    const second = `other-${make.alnum(24 + (at % 6))}`;
    const lines = [first, second].map((text) => Buffer.from(text).toString("base64url"));
    const content = Buffer.from(lines.join("\n"));
    expect(encodingsOf(content, first)).toContain("base64");
    expect(encodingsOf(content, second)).toContain("base64");
  });

  it("is put together behind an escaped line end", () => {
    const text = Buffer.from(`${"a b".repeat(25)}${SECRET}${" c d".repeat(30)}`).toString("base64");
    const content = Buffer.from(`"head:\\n${wrapped(text, 64, "\\n")}\\n"`);
    expect(encodingsOf(content, SECRET)).toEqual(["base64"]);
  });

  it("is read line by line where the lines do not belong together", () => {
    const texts = ["one", "two", "three"].map((name) => `${name.padEnd(6, "-")}${make.alnum(30)}`);
    const [first = "", second = "", third = ""] = texts.map((text) => Buffer.from(text).toString("base64"));
    const content = Buffer.from(`${first}\n  ${second}\n\t\t\t\t${third}\n`);
    for (const text of texts) expect(encodingsOf(content, text)).toContain("base64");
  });

  it.each([0, 1, 2, 3])("shows 16 characters between other bytes, behind %d characters", (shift) => {
    const text = make.alnum(16);
    for (let size = 20; size < 23; size++) {
      const bytes = Buffer.concat([Buffer.alloc(size, 1), Buffer.from(text), Buffer.alloc(20, 1)]);
      expect(encodingsOf(Buffer.from(`${"A".repeat(shift)}${bytes.toString("base64")}`), text)).toEqual(["base64"]);
    }
  });

  it("shows text that stands between other bytes", () => {
    const bytes = Buffer.concat([make.bytes(100), Buffer.from(`\0\u0001${SECRET}\0`), make.bytes(100)]);
    expect(encodingsOf(Buffer.from(bytes.toString("base64")), SECRET)).toEqual(["base64"]);
  });

  it("shows a secret in a text of another script", () => {
    const text = Buffer.from(`пароль для входа: ${SECRET} — 密码`).toString("base64");
    expect(encodingsOf(Buffer.from(text), SECRET)).toEqual(["base64"]);
  });

  it.each([
    ["a SHA-256 sum", make.hex(64)],
    ["a SHA-512 sum", make.hex(128)],
    ["an integrity hash", `sha512-${Buffer.from(make.bytes(64)).toString("base64")}`],
    ["a path", "src/components/dashboard/settings/TeamMembersTable/index"],
    ["a ruled line", "-".repeat(200)],
  ])("is not seen in %s", (_name, text) => {
    expect([...boundedRuns(Buffer.from(text))]).toEqual([]);
  });
});

describe("other forms", () => {
  it("puts hexadecimal lines together", () => {
    const lines = wrapped(Buffer.from(`${"a b ".repeat(30)}${SECRET}`).toString("hex"), 60, "\n");
    expect(encodingsOf(Buffer.from(lines), SECRET)).toEqual(["hex"]);
  });

  it("keeps the name in front of an escaped string", () => {
    const content = Buffer.from(`const apiKey = "${escaped(SECRET, (code) => `\\x${hex(code, 2)}`)}";`);
    expect(encodingsOf(content, `apiKey = "${SECRET}"`)).toEqual(["hex-escape"]);
  });

  it("leaves a single escape alone", () => {
    expect([...boundedRuns(Buffer.from("50%25 of \\u0041 and \\x41 and i%10"))]).toEqual([]);
  });

  it("takes soft line breaks out", () => {
    const content = Buffer.from(`password=3D${SECRET.slice(0, 20)}=\r\n${SECRET.slice(20)}\r\n`);
    expect(encodingsOf(content, `password=${SECRET}`)).toEqual(["quoted-printable"]);
  });

  it("undoes one level only", () => {
    const twice = Buffer.from(Buffer.from(SECRET).toString("base64")).toString("base64");
    const runs = [...boundedRuns(Buffer.from(twice))];
    expect(encodingsOf(Buffer.from(twice), SECRET)).toEqual([]);
    expect(runs.flatMap((run) => ("bytes" in run ? encodingsOf(run.bytes, SECRET) : []))).toEqual(["base64"]);
  });
});

describe("limits", () => {
  it.each(WAYS.slice(0, 7))("finds what lies across the pieces of a large run: %s, %s", (_encoding, _name, encode) => {
    const size = (DECODE_LIMITS.bytes / (encode("ab").length / 2)) | 0;
    for (const length of [DECODE_LIMITS.bytes, size]) {
      const text = `${"filler text.".repeat(1 + length / 12).slice(0, length - 20)}${SECRET}${"filler".repeat(2000)}`;
      const runs = [...boundedRuns(Buffer.from(encode(text)))];
      expect(runs.some((run) => "bytes" in run && run.bytes.includes(SECRET))).toBe(true);
      expect(runs.every((run) => "bytes" in run && run.bytes.length <= DECODE_LIMITS.bytes)).toBe(true);
    }
  });

  it("keeps the order where the pieces of a large block overlap", () => {
    const part = Buffer.concat([Buffer.from("some sixteen and more"), make.bytes(1200)]);
    const size = Math.ceil((3 * DECODE_LIMITS.bytes) / part.length);
    const text = Buffer.concat(Array(size).fill(part)).toString("base64");
    const starts = [...boundedRuns(Buffer.from(text))].map((run) => run.start);
    expect(starts.length).toBeGreaterThan(size);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("reports more runs than it gives", () => {
    const line = `${Buffer.from(make.alnum(30)).toString("base64")};`;
    const content = Buffer.from(line.repeat(DECODE_LIMITS.runs + 5));
    const whys: string[] = [];
    expect([...encodedRuns(content, (why) => whys.push(why))]).toHaveLength(DECODE_LIMITS.runs);
    expect(whys).toHaveLength(1);
    expect(problemsOf(content)).toEqual(["too-many-runs"]);
  });

  it("reports gzip data that unpacks to too much", () => {
    const bomb = gzipSync(Buffer.alloc(DECODE_LIMITS.unpacked + 1)).toString("base64");
    expect(problemsOf(Buffer.from(bomb))).toEqual(["unpacks-too-large"]);
  });

  it("bounds what all gzip runs unpack to", () => {
    const bomb = gzipSync(Buffer.alloc(DECODE_LIMITS.unpacked)).toString("base64");
    const runs: readonly EncodedRun[] = [...boundedRuns(Buffer.from(Array(10).fill(bomb).join(" ")))];
    expect(runs.filter((run) => "bytes" in run)).toHaveLength(DECODE_LIMITS.unpackedInAll / DECODE_LIMITS.unpacked);
    expect(runs.filter((run) => "why" in run)).toHaveLength(2);
  });

  it("gives what there is of gzip data that breaks off, and reports it", () => {
    const packed = gzipSync(`${SECRET} ${make.alnum(400)}`);
    const content = Buffer.from(packed.subarray(0, 250).toString("base64"));
    expect(encodingsOf(content, SECRET)).toEqual(["base64+gzip"]);
    expect(problemsOf(content)).toEqual(["truncated"]);
  });

  it("reports damaged gzip data", () => {
    const packed = gzipSync(make.alnum(400));
    packed.fill(0xff, 20, 60);
    expect(problemsOf(Buffer.from(packed.toString("base64")))).toEqual(["damaged"]);
  });
});

describe("any content", () => {
  it("is survived, in order, with places inside the content", () => {
    const bits = fc.constantFrom(
      "%41",
      "%",
      "\\u0041",
      "\\x41",
      "\\",
      "=3D",
      "=\n",
      "\n",
      "H4sI",
      "1f8b08",
      "QUJD",
      "a",
      " ",
      "\0",
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)),
      fc.array(bits, { maxLength: 300 }).map((parts) => Buffer.from(parts.join(""))),
    );
    fc.assert(
      fc.property(content, (bytes) => {
        let last = 0;
        for (const run of boundedRuns(bytes)) {
          expect(run.start).toBeGreaterThanOrEqual(last);
          expect(run.end).toBeGreaterThan(run.start);
          expect(run.end).toBeLessThanOrEqual(bytes.length);
          last = run.start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
