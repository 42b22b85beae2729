import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBasicCredentials, encodeBasicCredentials } from "./basic-credentials.ts";

const printable = fc.stringMatching(/^[\x21-\x7e]{1,40}$/);

describe("decodeBasicCredentials", () => {
  it("is the inverse of encoding, with and without padding", () => {
    fc.assert(
      fc.property(
        printable.filter((user) => !user.includes(":")),
        printable,
        (user, password) => {
          const encoded = encodeBasicCredentials(user, password);
          expect(decodeBasicCredentials(encoded)).toEqual({ user, password });
          expect(decodeBasicCredentials(encoded.replace(/=+$/, ""))).toEqual({ user, password });
        },
      ),
    );
  });

  it("knows user names and passwords beyond ASCII", () => {
    expect(decodeBasicCredentials(encodeBasicCredentials("jörg", "größe"))).toEqual({
      user: "jörg",
      password: "größe",
    });
  });

  it.each([
    ["no colon", Buffer.from("justaname").toString("base64")],
    ["no user", Buffer.from(":password").toString("base64")],
    ["no password", Buffer.from("user:").toString("base64")],
    ["control characters", Buffer.from("user:\u0001\u0002\u0003").toString("base64")],
    ["bytes that are no text", Buffer.from([0x75, 0x3a, 0xff, 0xfe, 0xfd]).toString("base64")],
    ["characters outside of the alphabet", "dXNlcjp!YXNz"],
    ["nothing", ""],
  ])("refuses %s", (_what, text) => {
    expect(decodeBasicCredentials(text)).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeBasicCredentials(text)));
  });
});
