// UTF-16 is recognised and read, whatever its byte order and size.
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { DECODE_LIMITS, type Encoding } from "./encoded-run.ts";
import { boundedRuns } from "./encoded-runs.ts";

const SECRET = `token-${new Synthetic("wide-text").alnum(36)}`;

function encodingsOf(content: Buffer, secret: string): readonly Encoding[] {
  return [...boundedRuns(content)]
    .filter((run) => "bytes" in run && run.bytes.includes(secret))
    .map((run) => run.encoding);
}

describe("UTF-16", () => {
  const big = (text: string) => Buffer.from(text, "utf16le").swap16();

  it.each<[string, Encoding, Buffer]>([
    ["little-endian with a mark", "utf-16le", Buffer.from(`\ufeff${SECRET}`, "utf16le")],
    ["big-endian with a mark", "utf-16be", big(`\ufeff${SECRET}`)],
    ["little-endian", "utf-16le", Buffer.from(`key = ${SECRET}`, "utf16le")],
    ["big-endian", "utf-16be", big(`key = ${SECRET}`)],
    [
      "with an odd byte at its end",
      "utf-16le",
      Buffer.concat([Buffer.from(`key = ${SECRET}`, "utf16le"), Buffer.of(7)]),
    ],
  ])("is recognised: %s", (_name, encoding, content) => {
    expect(encodingsOf(content, SECRET)).toEqual([encoding]);
  });

  it("is found across the pieces of a large content", () => {
    const filler = "filler text ".repeat(5);
    for (const shift of [-40, -10, 0, 10]) {
      const text = `${filler.repeat(1 + DECODE_LIMITS.bytes / filler.length).slice(0, DECODE_LIMITS.bytes + shift)}${SECRET}${filler}`;
      expect(encodingsOf(Buffer.from(text, "utf16le"), SECRET)).toContain("utf-16le");
    }
  });
});
