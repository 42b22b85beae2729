// What is remembered of a certificate holds for exactly what was asked.
import { Buffer } from "node:buffer";
import { generateKeyPairSync } from "node:crypto";
import { createAuthority, githubClaims } from "@lockstep/testkit/sigstore";
import { beforeAll, describe, expect, test } from "vitest";
import { parseTrustedRoots, type TrustedRoot } from "../trust/trusted-root.ts";
import { signerByCertificate } from "./bundle-signer.ts";

const HOUR_MS = 60 * 60 * 1000;

describe("a certificate that has held", () => {
  let now: Date;
  let der: Buffer;
  let root: TrustedRoot;
  let foreign: TrustedRoot;

  beforeAll(() => {
    const authority = createAuthority();
    const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    der = authority.issue(githubClaims(), publicKey.export({ format: "der", type: "spki" }))[0] ?? Buffer.alloc(0);
    root = rootOf(authority.trustedRoot());
    foreign = rootOf(createAuthority().trustedRoot());
    now = new Date();
    signerByCertificate(der, root, [now], 1);
  });

  test("is not judged twice", () => {
    expect(signerByCertificate(Buffer.from(der), root, [now, now], 1)).toBe(signerByCertificate(der, root, [now], 1));
  });

  test("does not hold at another time, alone or beside the first", () => {
    const later = new Date(now.getTime() + HOUR_MS);
    expect(() => signerByCertificate(der, root, [later], 1)).toThrow(refusal("certificate-chain"));
    expect(() => signerByCertificate(der, root, [now, later], 1)).toThrow(refusal("certificate-chain"));
    expect(() => signerByCertificate(der, root, [], 1)).toThrow(refusal("certificate-chain"));
  });

  test("does not hold under another root", () => {
    expect(() => signerByCertificate(der, foreign, [now], 1)).toThrow(refusal("certificate-chain"));
  });

  test("does not hold where more certificate logs are demanded", () => {
    expect(() => signerByCertificate(der, root, [now], 2)).toThrow(refusal("certificate-transparency"));
  });

  test("says nothing about another one", () => {
    const other = Buffer.from(der);
    const last = other.length - 1;
    other[last] = (other[last] ?? 0) ^ 1;
    expect(() => signerByCertificate(other, root, [now], 1)).toThrow(refusal("certificate-chain"));
  });
});

function rootOf(document: unknown): TrustedRoot {
  const [root] = parseTrustedRoots(JSON.stringify(document));
  if (root === undefined) throw new TypeError("one document is one root");
  return root;
}

function refusal(step: string): unknown {
  return expect.objectContaining({ code: "verification-failed", step });
}
