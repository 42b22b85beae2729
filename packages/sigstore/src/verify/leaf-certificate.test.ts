// Which certificates may sign what.
import { createAuthority } from "@lockstep/testkit/sigstore";
import { expect, test } from "vitest";
import { parseTrustedRoots } from "../trust/trusted-root.ts";
import { maySignTimestamps, readLeaf } from "./leaf-certificate.ts";

const authority = createAuthority();
const [root] = parseTrustedRoots(JSON.stringify(authority.trustedRoot()));
const bundle = await authority.signMessage(Buffer.from("x"));
const leaf = Buffer.from(bundle.verificationMaterial.certificate?.rawBytes ?? "", "base64");
const stamper = root?.timestampAuthorities[0]?.certChain[0];
const issuer = root?.certificateAuthorities[0]?.certChain[0];

test("a signer's certificate may sign, but no timestamps", () => {
  expect(maySignTimestamps(readLeaf(leaf))).toBe(false);
});

test("a timestamp authority's may sign timestamps, but nothing else", () => {
  expect(maySignTimestamps(stamper)).toBe(true);
  expect(() => readLeaf(stamper?.root.toDER() ?? leaf)).toThrow(TypeError);
});

test("an issuer's may sign neither", () => {
  expect(maySignTimestamps(issuer)).toBe(false);
  expect(() => readLeaf(issuer?.root.toDER() ?? leaf)).toThrow(TypeError);
});

test("none may sign nothing", () => {
  expect(maySignTimestamps(undefined)).toBe(false);
});

test("two extensions of one kind, or one that is critical and not known, are refused", () => {
  // The OID of the subject key identifier, 2.5.29.14, becomes that of the extended key usage, 2.5.29.37, or an unknown one.
  const at = leaf.indexOf(Buffer.from("0603551d0e", "hex"));
  const twice = Buffer.from(leaf);
  twice.writeUInt8(0x25, at + 4);
  expect(() => readLeaf(twice)).toThrow(TypeError);
  // Key usage, 2.5.29.15, is critical.
  const stranger = Buffer.from(leaf);
  stranger.writeUInt8(0x7f, leaf.indexOf(Buffer.from("0603551d0f0101ff", "hex")) + 4);
  expect(() => readLeaf(stranger)).toThrow(TypeError);
  expect(() => readLeaf(leaf)).not.toThrow();
});
