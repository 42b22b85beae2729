import { createPublicKey, verify } from "node:crypto";
import { Secret } from "@lockstep/core";
import { createAuthority, githubClaims } from "@lockstep/testkit/sigstore";
import { describe, expect, test } from "vitest";
import { generatePrivateKey } from "../key/private-key.ts";
import { readIdentityToken } from "../service/identity-token.ts";
import { certificateSigner } from "./certificate-signer.ts";
import { describeSigner } from "./describe-signer.ts";

const authority = createAuthority();
const token = readIdentityToken(new Secret(authority.token()));
const OTHER = generatePrivateKey().public.key.export({ type: "spki", format: "pem" }).toString();
const derOf = (pem: string): Buffer => createPublicKey(pem).export({ type: "spki", format: "der" });

describe("a certificate", () => {
  test("is asked for with a proof over the subject, and binds the key that signs", async () => {
    const signer = await certificateSigner(
      {
        url: "https://fulcio.example.test",
        certify: async (secret, publicKey, proof) => {
          expect(secret.reveal()).toBe(token.secret.reveal());
          expect(verify("sha256", Buffer.from(token.subject), publicKey, proof)).toBe(true);
          return authority.issue(githubClaims(), derOf(publicKey));
        },
      },
      token,
    );
    expect(signer.material.kind).toBe("certificate");
    expect(signer.keyDetails).toBe("PKIX_ECDSA_P256_SHA_256");
    expect(await describeSigner(signer.material)).toMatchObject({
      names: ["https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main"],
    });
  });

  test.each([
    ["for another key", async () => authority.issue(githubClaims(), derOf(OTHER))],
    ["that is none", async () => [Buffer.from("certificate")]],
    ["that is missing", async () => []],
  ] as const)("%s is refused", async (_, certify) => {
    await expect(certificateSigner({ url: "https://fulcio.example.test", certify }, token)).rejects.toMatchObject({
      name: "IntegrityError",
      code: "response-malformed",
    });
  });
});
