import { Buffer } from "node:buffer";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { IntegrityError, UnavailableError } from "@lockstep/core";
import { openServiceTransport } from "@lockstep/runtime";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { describe, expect, it } from "vitest";
import { createUsageLog, firstAvailable, withFallback } from "./fallback.ts";
import { openServices, type SigningServices } from "./open-services.ts";
import { givenServices } from "./service-instances.ts";
import type { TimestampAuthority } from "./services.ts";

const MESSAGE = Buffer.from("signature");
const HINT = { hint: "Wait." };
const NO_FALLBACK: SigningServices = { certificateAuthority: undefined, logs: [], timestampAuthorities: [] };
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

/** An authority that answers with its own address, or fails. */
function stamper(name: string, error?: Error): TimestampAuthority & { asked: number } {
  const url = `https://${name}.example.test`;
  return {
    url,
    asked: 0,
    async timestamp() {
      this.asked += 1;
      if (error) throw error;
      return Buffer.from(name);
    },
  };
}

function down(name: string) {
  return stamper(name, new UnavailableError("server-error", `${name} is down`, HINT));
}

function only(...timestampAuthorities: readonly TimestampAuthority[]): SigningServices {
  return { ...NO_FALLBACK, timestampAuthorities };
}

async function stamps(services: SigningServices): Promise<readonly string[]> {
  const answers = await Promise.all(services.timestampAuthorities.map((one) => one.timestamp(MESSAGE)));
  return answers.map(String);
}

const URLS = { a: "https://a.example.test", b: "https://b.example.test" };

describe("withFallback", () => {
  it("uses the first choice while that answers", async () => {
    const log = createUsageLog();
    const services = withFallback(only(stamper("a")), only(stamper("b")), log);
    expect([...(await stamps(services)), ...(await stamps(services))]).toEqual(["a", "a"]);
    expect(log.used).toEqual([{ role: "timestamp-authority", url: URLS.a }]);
  });

  it("uses the stand-in in an outage, and asks what is down no more", async () => {
    const log = createUsageLog();
    const first = down("a");
    const services = withFallback(only(first), only(stamper("b")), log);
    expect([...(await stamps(services)), ...(await stamps(services))]).toEqual(["b", "b"]);
    expect(first.asked).toBe(1);
    expect(log.used).toEqual([
      { role: "timestamp-authority", url: URLS.b, insteadOf: { url: URLS.a, reason: "a is down" } },
    ]);
  });

  it("takes an outage for an error without a stand-in", async () => {
    const log = createUsageLog();
    await expect(stamps(withFallback(only(down("a")), NO_FALLBACK, log))).rejects.toMatchObject({
      code: "server-error",
    });
    expect(log.used).toEqual([]);
  });

  it("fails where the stand-ins are down, too", async () => {
    const services = withFallback(only(down("a")), only(down("b"), down("c")), createUsageLog());
    await expect(stamps(services)).rejects.toMatchObject({ name: "UnavailableError", message: "c is down" });
  });

  it("never turns a contradiction into a fallback", async () => {
    const second = stamper("b");
    const first = stamper("a", new IntegrityError("response-malformed", "wrong", HINT));
    const services = withFallback(only(first), only(second), createUsageLog());
    await expect(stamps(services)).rejects.toMatchObject({ name: "IntegrityError" });
    expect(second.asked).toBe(0);
  });

  it("gives two services two stand-ins", async () => {
    const services = withFallback(only(down("a"), down("b")), only(stamper("c"), stamper("d")), createUsageLog());
    expect((await stamps(services)).toSorted()).toEqual(["c", "d"]);
    const short = withFallback(only(down("a"), down("b")), only(stamper("c")), createUsageLog());
    await expect(stamps(short)).rejects.toMatchObject({ name: "UnavailableError" });
  });

  it("needs one stand-in for many questions at once", async () => {
    const second = stamper("b");
    const services = withFallback(only(down("a")), only(second), createUsageLog());
    const answers = await Promise.all(Array.from({ length: 20 }, () => stamps(services)));
    expect(new Set(answers.flat())).toEqual(new Set(["b"]));
    expect(second.asked).toBe(20);
  });

  it("works for real services: another log, another authority", async () => {
    const authority = createAuthority();
    const transport = openServiceTransport({ env: {}, fetch: authority.fetch, limits: { pauseMs: 1 } });
    const { rekorV1, rekorV2, certificateAuthority: fulcioUrl } = authority.urls;
    const open = (given: Parameters<typeof givenServices>[0]) => openServices(givenServices(given), { transport });
    const log = createUsageLog();
    const first = open({ fulcioUrl, rekorUrl: rekorV1 });
    const services = withFallback(
      first,
      open({ fulcioUrl: "https://ca2.example.test", rekorUrl: rekorV2, rekorVersion: "2" }),
      log,
    );
    expect(services.logs.map(({ version }) => version)).toEqual([2]);
    authority.failNext("rekor-v1", { kind: "status", status: 500 }, 3);
    const entry = await services.logs[0]?.record({
      digest: { algorithm: "sha256", bytes: createHash("sha256").update(MESSAGE).digest() },
      signature: sign("sha256", MESSAGE, privateKey),
      verifier: { kind: "public-key", der: publicKey.export({ type: "spki", format: "der" }) },
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
    });
    expect(entry?.kindVersion.version).toBe("0.0.2");
    expect(log.used).toMatchObject([{ role: "transparency-log", url: rekorV2, insteadOf: { url: rekorV1 } }]);
    expect(withFallback(first, NO_FALLBACK, log).logs.map(({ version }) => version)).toEqual([1]);
  });
});

describe("firstAvailable", () => {
  it("falls back from a certificate to the key", async () => {
    const log = createUsageLog();
    const outage = new UnavailableError("timed-out", "no answer", HINT);
    const used = await firstAvailable(
      { role: "certificate-authority", url: URLS.a, take: () => Promise.reject(outage) },
      [{ role: "key", url: "lockstep.pub", take: () => Promise.resolve("key") }],
      log,
    );
    expect(used).toBe("key");
    expect(log.used).toEqual([{ role: "key", url: "lockstep.pub", insteadOf: { url: URLS.a, reason: "no answer" } }]);
  });
});
