import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64Text, judgeDecoded } from "./base64-text.ts";

describe("base64Text", () => {
  it("gives back the bytes that were encoded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const encoded = Buffer.from(bytes).toString("base64");
        expect(base64Text(encoded)).toBe(Buffer.from(bytes).toString("latin1"));
      }),
    );
  });

  it("refuses every text that is not the one encoding of its bytes", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const decoded = base64Text(text);
        if (decoded !== undefined) expect(Buffer.from(decoded, "latin1").toString("base64")).toBe(text);
      }),
    );
    for (const text of ["YQ", "YR==", "YQ==\n", "Y Q==", "_-8="]) expect(base64Text(text)).toBeUndefined();
  });
});

describe("judgeDecoded", () => {
  it("is sure of the right text only", () => {
    const encoded = Buffer.from("tok:42").toString("base64");
    expect(judgeDecoded(encoded, /^tok:\d{2}$/).level).toBe("verified-format");
    expect(judgeDecoded(encoded, /^tok:\d{3}$/).level).toBe("possible");
    expect(judgeDecoded("not base 64", /^/).level).toBe("possible");
  });
});
