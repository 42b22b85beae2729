// Claims are decoded, and only from what is encoded as it must be.
import { createAuthority, githubClaims } from "@lockstep/testkit/sigstore";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeUtf8String } from "./certificate-claims.ts";
import { readLeaf, signerOfLeaf } from "./leaf-certificate.ts";

function encode(text: string): Buffer {
  const value = Buffer.from(text, "utf8");
  const length = value.length < 128 ? [value.length] : [0x82, value.length >> 8, value.length & 255];
  return Buffer.concat([
    Buffer.of(0x0c),
    Buffer.from(length.length === 3 && value.length < 256 ? [0x81, value.length] : length),
    value,
  ]);
}

test("a text comes back as it was", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => decodeUtf8String(encode(text)) === text));
});

test("any bytes are one text or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      let text: string;
      try {
        text = decodeUtf8String(bytes);
      } catch {
        return;
      }
      expect(encode(text)).toEqual(Buffer.from(bytes));
    }),
  );
});

test.each([
  ["a PrintableString", Buffer.from("\x13\x02ok")],
  ["bare text", Buffer.from("https://example.test")],
  ["two texts", Buffer.from("\x0c\x01a\x0c\x01b")],
  ["bytes behind it", Buffer.from("\x0c\x01ab")],
  ["a length that is too long", Buffer.from("\x0c\x05ab")],
  ["a length in more bytes than needed", Buffer.from([0x0c, 0x81, 0x01, 0x61])],
  ["no UTF-8", Buffer.from([0x0c, 0x01, 0xff])],
  ["a constructed string", Buffer.from([0x2c, 0x03, 0x0c, 0x01, 0x61])],
  ["nothing", Buffer.alloc(0)],
])("%s is refused", (_, der) => {
  expect(() => decodeUtf8String(der)).toThrow();
});

test("the claims of a job", async () => {
  const bundle = await createAuthority().signMessage(Buffer.from("x"));
  const signer = signerOfLeaf(readLeaf(Buffer.from(bundle.verificationMaterial.certificate?.rawBytes ?? "", "base64")));
  const { sha, ref, repository_id, repository_owner_id, job_workflow_ref } = githubClaims();
  const workflow = `https://github.com/${job_workflow_ref}`;
  expect(signer).toMatchObject({
    kind: "certificate",
    names: [workflow],
    claims: {
      issuer: "https://token.actions.githubusercontent.com",
      buildSignerUri: workflow,
      runnerEnvironment: "github-hosted",
      sourceRepositoryUri: "https://github.com/octo/app",
      sourceRepositoryDigest: sha,
      sourceRepositoryRef: ref,
      sourceRepositoryId: repository_id,
      sourceRepositoryOwnerId: repository_owner_id,
      buildTrigger: "push",
      sourceRepositoryVisibility: "public",
    },
  });
});
