import { Buffer } from "node:buffer";
import { createPublicKey, generateKeyPairSync, sign, X509Certificate } from "node:crypto";
import { Secret } from "@lockstep/core";
import { openServiceTransport } from "@lockstep/runtime";
import { createAuthority, githubClaims } from "@lockstep/testkit/sigstore";
import { describe, expect, it } from "vitest";
import { openFulcio } from "./fulcio.ts";
import { readIdentityToken } from "./identity-token.ts";

type Fault = Parameters<ReturnType<typeof createAuthority>["failNext"]>[1];

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const PEM = publicKey.export({ type: "spki", format: "pem" }).toString();
const OTHER = generateKeyPairSync("ec", { namedCurve: "P-256" });

function start(answer?: () => Response) {
  const authority = createAuthority();
  const fetch = answer ? () => Promise.resolve(answer()) : authority.fetch;
  const transport = openServiceTransport({ env: {}, fetch, limits: { pauseMs: 1 } });
  return { authority, transport, url: authority.urls.certificateAuthority };
}

/** Asks for a certificate; a rejection is given as the error. */
async function certify(world: ReturnType<typeof start>, token: string, now?: () => number): Promise<unknown> {
  const authority = openFulcio(world.url, { transport: world.transport, ...(now && { now }) });
  const { subject } = readIdentityToken(new Secret(token));
  const proof = sign("sha256", Buffer.from(subject), privateKey);
  return authority.certify(new Secret(token), PEM, proof).catch((error: unknown) => error);
}

/** Everything an error can show, its causes included. */
function shown(error: unknown): string {
  const parts: string[] = [];
  for (let one = error; one instanceof Error; one = one.cause) {
    parts.push(String(one), one.stack ?? "", JSON.stringify(one));
  }
  return parts.join("\n");
}

function answerWith(certificates: readonly string[]) {
  return () => Response.json({ signedCertificateEmbeddedSct: { chain: { certificates } } }, { status: 201 });
}

describe("openFulcio", () => {
  it.each([undefined, "none"] as const)("gives the chain, leaf first (certificate log: %s)", async (flaw) => {
    const world = start();
    if (flaw) world.authority.flaws.certificateTimestamp = flaw;
    const chain = await certify(world, world.authority.token());
    const ders: readonly unknown[] = Array.isArray(chain) ? chain : [];
    expect(ders).toHaveLength(3);
    const [leaf] = ders.filter((der) => Buffer.isBuffer(der)).map((der) => new X509Certificate(der));
    expect(leaf?.publicKey.equals(createPublicKey(PEM))).toBe(true);
  });

  it("says that the token has expired, and never shows it", async () => {
    const world = start();
    const token = world.authority.token(githubClaims({ exp: Math.floor(Date.now() / 1000) - 10 }));
    const error = await certify(world, token);
    expect(error).toMatchObject({ name: "UsageError", code: "token-unusable" });
    for (const part of token.split(".")) expect(shown(error)).not.toContain(part);
  });

  it("says that the token is for another audience", async () => {
    const world = start();
    const token = world.authority.token(githubClaims({ aud: "npm" }));
    expect(await certify(world, token)).toMatchObject({ name: "UsageError", code: "token-unusable" });
  });

  it("says that the clocks differ", async () => {
    const refusal = () => new Response("{}", { status: 400, headers: { date: new Date(0).toUTCString() } });
    const world = start(refusal);
    const error = await certify(world, world.authority.token());
    expect(error).toMatchObject({ name: "UsageError", code: "clock-skew" });
  });

  it("gives the authority's words where the token explains nothing, without what looks like a token", async () => {
    const world = start(() =>
      Response.json({ message: `no \n such issuer ${world.authority.token()}` }, { status: 403 }),
    );
    const error = await certify(world, world.authority.token());
    expect(error).toMatchObject({ name: "UsageError", code: "request-refused" });
    expect(shown(error)).toContain("no such issuer ***");
    expect(shown(error)).not.toContain("eyJ");
  });

  it.each<[Fault, string]>([
    [{ kind: "status", status: 500 }, "server-error"],
    [{ kind: "status", status: 503 }, "server-error"],
    [{ kind: "rate-limit" }, "rate-limited"],
    [{ kind: "network-reset" }, "network-failed"],
    [{ kind: "truncated" }, "network-failed"],
  ])("is unavailable after three tries of %j", async (fault, code) => {
    const world = start();
    world.authority.failNext("fulcio", fault, 3);
    const token = world.authority.token();
    const error = await certify(world, token);
    expect(error).toMatchObject({ name: "UnavailableError", code });
    expect(world.authority.count("fulcio")).toBe(3);
    expect(shown(error)).not.toContain(token.slice(0, 40));
  });

  it("takes the certificate of the third try", async () => {
    const world = start();
    world.authority.failNext("fulcio", { kind: "status", status: 502 }, 2);
    expect(await certify(world, world.authority.token())).toHaveLength(3);
  });

  it.each<[string, () => Response]>([
    ["no JSON", () => new Response("<html>", { status: 201 })],
    ["another shape", () => Response.json({ chain: [] }, { status: 201 })],
    ["no certificate", answerWith([])],
    ["no PEM", answerWith(["certificate"])],
    ["eleven certificates", answerWith(Array.from({ length: 11 }, () => "certificate"))],
    ["two MiB", () => new Response(" ".repeat(2 * 1024 * 1024), { status: 201 })],
  ])("refuses an answer with %s", async (_, answer) => {
    const world = start(answer);
    expect(await certify(world, world.authority.token())).toMatchObject({
      name: "IntegrityError",
      code: "response-malformed",
    });
  });

  it("refuses a certificate for another key", async () => {
    const other = createAuthority().issue(githubClaims(), OTHER.publicKey.export({ type: "spki", format: "der" }));
    const world = start(answerWith(other.map((der) => new X509Certificate(der).toString())));
    expect(await certify(world, world.authority.token())).toMatchObject({ code: "response-malformed" });
  });

  it.each([-3600, 3600])("refuses a certificate that starts in %i seconds", async (seconds) => {
    const world = start();
    world.authority.flaws.certificateStartsIn = seconds;
    const error = await certify(world, world.authority.token());
    expect(error).toMatchObject({ name: "IntegrityError", code: "clock-skew" });
  });
});
