// What is hidden is found: every encoding, whatever stands around it and wherever it starts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodingsOf, escaped, hex, RUNS, SECRET, WAYS, wrapped } from "../../test/hidden-text.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { boundedRuns } from "./encoded-runs.ts";

const make = new Synthetic("encoded-runs");

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
