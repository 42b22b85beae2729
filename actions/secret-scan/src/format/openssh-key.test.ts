import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { opensshCipher, opensshKeyLike } from "./openssh-key.ts";

test.each(["none", "aes256-ctr", "chacha20-poly1305@openssh.com"])("reads the cipher %s", (cipher) => {
  expect(opensshCipher(opensshKeyLike(cipher, Buffer.alloc(100)))).toBe(cipher);
});

test("refuses what is no key, and a name that reaches beyond the end", () => {
  expect(opensshCipher(Buffer.from("openssh-key-v2\0\0\0\0\x04none"))).toBeUndefined();
  expect(opensshCipher(opensshKeyLike("aes256-ctr", Buffer.alloc(0)).subarray(0, -1))).toBeUndefined();
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      opensshCipher(Buffer.concat([Buffer.from("openssh-key-v1\0"), bytes]));
    }),
  );
});
