// Our clients against the real services: what they get verifies under the roots of those services, for us and for others.
import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { openServiceTransport } from "@lockstep/runtime";
import { openRekorV2 } from "@lockstep/sigstore";
import { githubClaims } from "@lockstep/testkit/sigstore";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingPeers, refusalOf } from "../peer.ts";
import { cosign } from "./peer-clients.ts";
import { type RealServices, SERVERS, startRealServices } from "./real-services.ts";
import { ARTIFACT, CONTENT, DIGEST, IDENTITY, STATEMENT, verifySample } from "./sample.ts";
import { openCertified } from "./signed-files.ts";

describe.skipIf(missingPeers([...SERVERS, cosign.name]).length > 0)("the real services", () => {
  let services: RealServices;
  beforeAll(async () => {
    services = await startRealServices();
    services.folder.write(ARTIFACT, CONTENT);
  }, 120_000);
  afterAll(() => services[Symbol.asyncDispose]());

  const open = (claims?: Record<string, unknown>) =>
    openCertified({ folder: services.folder.path, token: services.token(claims) });

  const verifyWithCosign = (kind: "message" | "statement", bundle: unknown) => {
    const { folder, issuer } = services;
    folder.write("bundle.json", JSON.stringify(bundle));
    const files = { folder: folder.path, artifact: ARTIFACT, bundle: "bundle.json" };
    return cosign.verify({ ...files, kind, identity: IDENTITY, issuer, hasNoCertificateLog: true });
  };

  test("certify, record and stamp a message", async () => {
    const { bundle, digest } = await (await open()).signFile(`${services.folder.path}/${ARTIFACT}`);
    expect(digest).toEqual(DIGEST);
    const { signer, timestamps, logEntries } = await verifySample(JSON.stringify(bundle), services.trustedRoot);
    expect(signer).toMatchObject({
      kind: "certificate",
      names: [IDENTITY],
      claims: { issuer: services.issuer, sourceRepositoryUri: "https://github.com/octo/app", buildTrigger: "push" },
    });
    expect(timestamps.map(({ source }) => source)).toEqual(["timestamp-authority"]);
    expect(logEntries).toHaveLength(1);
    expect(refusalOf(await verifyWithCosign("message", bundle))).toBe("");
  });

  test("certify, record and stamp a statement", async () => {
    const { bundle } = await (await open()).signStatement(STATEMENT);
    const { statement, logEntries } = await verifySample(JSON.stringify(bundle), services.trustedRoot);
    expect(statement?.predicateType).toBe(STATEMENT.predicateType);
    expect(logEntries).toHaveLength(1);
    expect(refusalOf(await verifyWithCosign("statement", bundle))).toBe("");
  });

  test("take many signatures of one certificate", async () => {
    const session = await open();
    const contents = Array.from({ length: 20 }, (_, number) => Buffer.from(`part ${number}`));
    const signed = await Promise.all(contents.map((content) => session.signBytes(content)));
    const certificates = signed.map(({ bundle }) => bundle.verificationMaterial.certificate?.rawBytes);
    expect(new Set(certificates).size).toBe(1);
  });

  test("give the proof of an entry that the log has already, out of its tiles", async () => {
    const { url, id } = services.log;
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const der = publicKey.export({ format: "der", type: "spki" });
    const digest = { algorithm: "sha256", bytes: Buffer.from(DIGEST.hex, "hex") } as const;
    const verifier = { kind: "public-key", der } as const;
    const signature = sign("sha256", CONTENT, privateKey);
    const request = { digest, signature, verifier, keyDetails: "PKIX_ECDSA_P256_SHA_256" };
    const log = openRekorV2(url, { transport: openServiceTransport({ env: {} }), logId: id });
    const first = await log.record(request);
    const again = await log.record(request);
    expect(again.canonicalizedBody).toEqual(first.canonicalizedBody);
    expect([again.logIndex, again.inclusionProof?.logIndex]).toEqual([first.logIndex, first.logIndex]);
    expect(again.inclusionProof?.hashes).toEqual(first.inclusionProof?.hashes);
  });

  test("refuse a token of another issuer; one that has expired is not even sent", async () => {
    await expect(open({ exp: Math.floor(Date.now() / 1000) - 600 })).rejects.toMatchObject({ code: "token-unusable" });
    await expect(open({ iss: "https://elsewhere.example.test" })).rejects.toMatchObject({ name: "UsageError" });
  });

  test("serve cosign as well, whose bundle we verify", async () => {
    const { folder } = services;
    const task = { folder: folder.path, artifact: ARTIFACT, bundle: "by-cosign.json" };
    expect(await cosign.sign({ ...task, token: services.token(githubClaims({ iss: services.issuer })) })).toMatchObject(
      {
        exitCode: 0,
      },
    );
    const { signer } = await verifySample(readFileSync(`${folder.path}/by-cosign.json`, "utf8"), services.trustedRoot);
    expect(signer).toMatchObject({ names: [IDENTITY] });
  });
});
