// The services as clients see them: what they take, what they refuse, and how they go wrong.
import { createHash, createPublicKey, generateKeyPairSync, sign, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createAuthority, type SigstoreAuthority } from "../authority.ts";
import { githubClaims } from "../identity/github-claims.ts";
import { Fields } from "./fields.ts";

const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const PEM = createPublicKey(privateKey).export({ format: "pem", type: "spki" }).toString();
const JSON_TYPE = { "content-type": "application/json" };

function post(authority: SigstoreAuthority, url: string, body: unknown, headers: Record<string, string> = JSON_TYPE) {
  const content = body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
  return authority.fetch(url, { method: "POST", body: content, headers });
}

async function fieldsOf(answer: Response): Promise<Fields> {
  return new Fields(await answer.json());
}

function certificateRequest(token: string, proofOf: string) {
  const proof = sign("sha256", Buffer.from(proofOf), privateKey).toString("base64");
  const publicKeyRequest = { publicKey: { algorithm: "ECDSA", content: PEM }, proofOfPossession: proof };
  return { credentials: { oidcIdentityToken: token }, publicKeyRequest };
}

describe("the certificate authority", () => {
  const path = "/api/v2/signingCert";
  const subject = String(githubClaims()["sub"]);

  test("gives a chain that ends in its root", async () => {
    const authority = createAuthority();
    const url = authority.urls.certificateAuthority + path;
    const answer = await post(authority, url, certificateRequest(authority.token(), subject));
    const chain = (await fieldsOf(answer)).at("signedCertificateEmbeddedSct").at("chain").at("certificates").list();
    const [leaf, intermediate, root] = chain.map((pem) => new X509Certificate(pem.text()));
    expect(answer.status).toBe(200);
    expect(leaf?.verify(intermediate?.publicKey ?? createPublicKey(PEM))).toBe(true);
    expect(intermediate?.verify(root?.publicKey ?? createPublicKey(PEM))).toBe(true);
    expect(root?.verify(root.publicKey)).toBe(true);
    expect(leaf?.subjectAltName).toContain("https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main");
  });

  test("names a person by the address", async () => {
    const authority = createAuthority();
    const claims = { iss: "https://accounts.example.test", aud: "sigstore", sub: "7", email: "mona@example.test" };
    const request = certificateRequest(authority.token(claims, "ES256"), claims.email);
    const answer = await post(authority, authority.urls.certificateAuthority + path, request);
    const chain = (await fieldsOf(answer)).at("signedCertificateEmbeddedSct").at("chain").at("certificates").list();
    expect(new X509Certificate(chain[0]?.text() ?? "").subjectAltName).toBe(`email:${claims.email}`);
  });

  test("refuses a token of another, one that has expired, one for another audience, and a proof that is none", async () => {
    const authority = createAuthority();
    const tokens = [
      createAuthority().token(),
      authority.token(githubClaims({ exp: 1 })),
      authority.token(githubClaims({ aud: "other" })),
    ];
    for (const token of tokens) {
      const answer = await post(
        authority,
        authority.urls.certificateAuthority + path,
        certificateRequest(token, subject),
      );
      expect(answer.status).toBe(400);
    }
    const wrong = certificateRequest(authority.token(), "somebody else");
    expect((await post(authority, authority.urls.certificateAuthority + path, wrong)).status).toBe(400);
  });
});

describe("the log of version 1", () => {
  const entry = (value: string) => ({
    apiVersion: "0.0.1",
    kind: "hashedrekord",
    spec: {
      data: { hash: { algorithm: "sha256", value } },
      signature: { content: "AAAA", publicKey: { content: Buffer.from(PEM).toString("base64") } },
    },
  });

  test("answers 409 for what it has, and gives it again with a newer proof", async () => {
    const authority = createAuthority();
    const url = `${authority.urls.rekorV1}/api/v1/log/entries`;
    const first = await post(authority, url, entry("0".repeat(64)));
    const [uuid = ""] = Object.keys(Object(await first.json()));
    await post(authority, url, entry("1".repeat(64)));
    const again = await post(authority, url, entry("0".repeat(64)));
    expect([first.status, again.status]).toEqual([201, 409]);
    expect(again.headers.get("location")).toBe(`/api/v1/log/entries/${uuid}`);
    const found = await authority.fetch(new URL(again.headers.get("location") ?? "", url));
    const proof = (await fieldsOf(found)).at(uuid).at("verification").at("inclusionProof");
    expect([proof.at("logIndex").value, proof.at("treeSize").value]).toEqual([0, 2]);
    expect((await authority.fetch(`${url}/${"f".repeat(80)}`)).status).toBe(404);
  });

  test("refuses other kinds, hashes of the wrong length, and an envelope whose signature does not hold", async () => {
    const authority = createAuthority();
    const url = `${authority.urls.rekorV1}/api/v1/log/entries`;
    const envelope = JSON.stringify({ payload: "e30=", payloadType: "x", signatures: [{ sig: "AAAA" }] });
    const verifiers = [Buffer.from(PEM).toString("base64")];
    const refused = [
      { ...entry("0".repeat(64)), kind: "rpm" },
      entry("0".repeat(63)),
      { apiVersion: "0.0.1", kind: "dsse", spec: { proposedContent: { envelope, verifiers } } },
      {},
    ];
    for (const proposal of refused) expect((await post(authority, url, proposal)).status).toBe(400);
  });
});

describe("the log of version 2", () => {
  const request = (keyDetails: string, digest: Buffer) => ({
    hashedRekordRequestV002: {
      digest: digest.toString("base64"),
      signature: {
        content: "AAAA",
        verifier: {
          publicKey: { rawBytes: createPublicKey(PEM).export({ format: "der", type: "spki" }).toString("base64") },
          keyDetails,
        },
      },
    },
  });

  test("answers 409 with the index of what it has, whose entry and hash are in the tiles", async () => {
    const authority = createAuthority();
    const url = `${authority.urls.rekorV2}/api/v2/log/entries`;
    const body = request("PKIX_ECDSA_P256_SHA_256", Buffer.alloc(32));
    const first = await fieldsOf(await post(authority, url, body));
    const again = await post(authority, url, body);
    expect([again.status, again.headers.get("x-log-index")]).toEqual([409, "0"]);
    const read = async (path: string) =>
      Buffer.from(await (await authority.fetch(`${authority.urls.rekorV2}/api/v2/${path}`)).arrayBuffer());
    const entry = (await read("tile/entries/000.p/1")).subarray(2);
    expect(entry.toString("base64")).toBe(first.at("canonicalizedBody").text());
    const hash = createHash("sha256")
      .update(Buffer.from([0]))
      .update(entry)
      .digest();
    expect(await read("tile/0/000.p/1")).toEqual(hash);
    expect((await read("checkpoint")).toString().split("\n")[2]).toBe(hash.toString("base64"));
    expect((await authority.fetch(`${authority.urls.rekorV2}/api/v2/tile/0/001`)).status).toBe(404);
  });

  test("refuses envelopes, pure Ed25519, a key of another kind and a digest of another length", async () => {
    const authority = createAuthority();
    const url = `${authority.urls.rekorV2}/api/v2/log/entries`;
    const refused = [
      { dsseRequestV002: {} },
      request("PKIX_ED25519", Buffer.alloc(32)),
      request("PKIX_ECDSA_P384_SHA_384", Buffer.alloc(48)),
      request("PKIX_ECDSA_P256_SHA_256", Buffer.alloc(48)),
    ];
    for (const body of refused) expect((await post(authority, url, body)).status).toBe(400);
  });
});

describe("the timestamp authority", () => {
  const json = {
    artifactHash: Buffer.alloc(32).toString("base64"),
    hashAlgorithm: "sha256",
    nonce: 7,
    certificates: true,
  };

  test("takes JSON and DER", async () => {
    const authority = createAuthority();
    const { timestampAuthority } = authority.urls;
    const fromJson = await post(authority, timestampAuthority, json);
    // TimeStampReq of version 1 with a digest by SHA-256, and a wish for the certificate.
    const imprint = "3031300d060960864801650304020105000420";
    const query = Buffer.from(`3039020101${imprint}${"00".repeat(32)}0101ff`, "hex");
    const fromDer = await post(authority, timestampAuthority, query, { "content-type": "application/timestamp-query" });
    for (const answer of [fromJson, fromDer]) {
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/timestamp-reply"]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(900);
    }
  });

  test("refuses another type, another hash, and bytes that are no request", async () => {
    const authority = createAuthority();
    const { timestampAuthority } = authority.urls;
    const query = { "content-type": "application/timestamp-query" };
    expect((await post(authority, timestampAuthority, json, { "content-type": "text/plain" })).status).toBe(415);
    expect((await post(authority, timestampAuthority, { ...json, hashAlgorithm: "sha512" })).status).toBe(400);
    expect((await post(authority, timestampAuthority, Buffer.from("x"), query)).status).toBe(400);
  });
});

test("the issuer of tokens is the address that is asked, and a job gets its token with its own", async () => {
  const authority = createAuthority();
  await using server = await authority.listen();
  const discovery = await fieldsOf(await fetch(`${server.urls.identityProvider}/.well-known/openid-configuration`));
  expect(discovery.at("issuer").text()).toBe(server.origin);
  const keys = await fieldsOf(await fetch(discovery.at("jwks_uri").text()));
  expect(keys.at("keys").list()).toHaveLength(2);
  const url = `${server.urls.idToken}&audience=sigstore`;
  expect((await fetch(url)).status).toBe(401);
  authority.setJobClaims(githubClaims({ run_id: "99" }));
  const answer = await fetch(url, { headers: { authorization: `Bearer ${authority.requestToken}` } });
  const token = (await fieldsOf(answer)).at("value").text();
  const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  expect([payload.aud, payload.run_id]).toEqual(["sigstore", "99"]);
  expect(authority.count("id-token")).toBe(2);
});

test("answers go wrong as they are told to, each service by itself, and come right again", async () => {
  const authority = createAuthority();
  const bundle = `${authority.urls.certificateAuthority}/api/v2/trustBundle`;
  authority.failNext("timestamp", { kind: "status", status: 500 }, Number.POSITIVE_INFINITY);
  authority.failNext("fulcio", { kind: "status", status: 502 }, 2);
  authority.failNext("fulcio", { kind: "wrong-type", type: "text/html" });
  authority.failNext("fulcio", { kind: "late", ms: 1 });
  authority.failNext("fulcio", { kind: "rate-limit", retryAfter: "2" });
  authority.failNext("fulcio", { kind: "network-reset" });
  const answers = [];
  for (let turn = 0; turn < 5; turn++) answers.push(await authority.fetch(bundle));
  expect(answers.map(({ status }) => status)).toEqual([502, 502, 200, 200, 429]);
  expect(answers[2]?.headers.get("content-type")).toBe("text/html");
  expect(answers[4]?.headers.get("retry-after")).toBe("2");
  await expect(authority.fetch(bundle)).rejects.toThrow(TypeError);
  expect((await authority.fetch(bundle)).status).toBe(200);
  const chain = `${authority.urls.timestampAuthority}/certchain`;
  expect((await authority.fetch(chain)).status).toBe(500);
  authority.heal();
  expect((await authority.fetch(chain)).status).toBe(200);
  expect(authority.requests().map(({ status }) => status)).toEqual([502, 502, 200, 200, 429, undefined, 200, 500, 200]);
});

test("documents name what they are given and leave out what they are not", () => {
  const authority = createAuthority();
  const all = new Fields(authority.signingConfig());
  expect(
    all
      .at("rekorTlogUrls")
      .list()
      .map((log) => log.at("majorApiVersion").value),
  ).toEqual([2, 1]);
  const one = new Fields(authority.signingConfig({ rekorV1: "https://log.example.test" }));
  expect(one.at("rekorTlogUrls").list()).toHaveLength(1);
  expect([one.at("caUrls").list(), one.at("tsaConfig").isThere]).toEqual([[], false]);
});
