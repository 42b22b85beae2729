import { Buffer } from "node:buffer";
import { inspect } from "node:util";
import { PermissionError, Secret } from "@lockstep/core";
import { createAuthority, githubClaims as jobClaims } from "@lockstep/testkit/sigstore";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { githubClaims } from "./github-claims.ts";
import { demandUsable, readIdentityToken } from "./identity-token.ts";
import { givenToken, jobTokens } from "./token-source.ts";

const NOW = 1_700_000_000;
const TIMES = { iat: NOW - 5, nbf: NOW - 10, exp: NOW + 300 };

function encode(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

function tokenOf(payload: unknown): Secret {
  return new Secret(`${encode({ alg: "RS256" })}.${encode(payload)}.c2lnbmF0dXJl`);
}

const CLAIMS = { iss: "https://issuer.example.test", sub: "me", aud: "sigstore", ...TIMES };
const unusable = expect.objectContaining({ name: "UsageError", code: "token-unusable" });

describe("readIdentityToken", () => {
  it("reads what every token says", () => {
    expect(readIdentityToken(tokenOf(CLAIMS))).toMatchObject({
      issuer: CLAIMS.iss,
      subject: "me",
      audiences: ["sigstore"],
      expires: TIMES.exp,
      startsAt: TIMES.iat,
    });
  });

  it("takes the verified address of a person for the subject", () => {
    const person = { ...CLAIMS, email: "me@example.test", email_verified: true };
    expect(readIdentityToken(tokenOf(person)).subject).toBe("me@example.test");
    expect(() => readIdentityToken(tokenOf({ ...person, email_verified: "true" }))).toThrow(unusable);
  });

  it("ignores space around the token, which files end with", () => {
    const { secret } = readIdentityToken(new Secret(`${tokenOf(CLAIMS).reveal()}\n`));
    expect(secret.reveal()).toBe(tokenOf(CLAIMS).reveal());
  });

  it.each([
    "",
    "token",
    "a.b",
    `${encode({})}.${encode(CLAIMS)}`,
    `${encode({})}.${encode(CLAIMS)}.`,
    `${encode({})}.${encode(CLAIMS)}.a.b`,
    `${encode({})}.${encode(CLAIMS)}=.a`,
    `${encode({})}.${encode("{")}.a`,
    `${encode({})}.${Buffer.of(0x7b, 0xff, 0x7d).toString("base64url")}.a`,
    `${"a".repeat(70_000)}.${encode(CLAIMS)}.a`,
  ])("refuses what is no token: %s", (text) => {
    expect(() => readIdentityToken(new Secret(text))).toThrow(unusable);
  });

  it.each([
    null,
    [],
    "text",
    { ...CLAIMS, iss: undefined },
    { ...CLAIMS, sub: "" },
    { ...CLAIMS, sub: 1 },
    { ...CLAIMS, aud: undefined },
    { ...CLAIMS, aud: [1] },
    { ...CLAIMS, exp: undefined },
    { ...CLAIMS, exp: "1700000300" },
  ])("refuses the payload %j", (payload) => {
    expect(() => readIdentityToken(tokenOf(payload))).toThrow(unusable);
  });

  it("never shows a token, whatever is wrong with it", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const payload = encode(text);
        try {
          readIdentityToken(new Secret(`${encode({})}.${payload}.a`));
        } catch (error) {
          expect(inspect(error, { depth: 10 })).not.toContain(payload);
          return;
        }
        expect.fail("no JSON object is a token");
      }),
    );
    expect(inspect(readIdentityToken(tokenOf(CLAIMS)), { depth: 10 })).not.toContain(encode(CLAIMS));
  });
});

describe("demandUsable", () => {
  const token = readIdentityToken(tokenOf(CLAIMS));

  it.each([TIMES.iat - 60, NOW, TIMES.exp - 1])("takes it at %i", (seconds) => {
    expect(() => demandUsable(token, "sigstore", seconds * 1000)).not.toThrow();
  });

  it("refuses it once it has expired", () => {
    expect(() => demandUsable(token, "sigstore", TIMES.exp * 1000)).toThrow(unusable);
  });

  it("tells a wrong clock where it is not valid yet", () => {
    const skewed = expect.objectContaining({ name: "UsageError", code: "clock-skew" });
    expect(() => demandUsable(token, "sigstore", (TIMES.iat - 61) * 1000)).toThrow(skewed);
  });

  it("refuses it for another audience", () => {
    expect(() => demandUsable(token, "npm", NOW * 1000)).toThrow(unusable);
    const several = readIdentityToken(tokenOf({ ...CLAIMS, aud: ["npm", "sigstore"] }));
    expect(() => demandUsable(several, "npm", NOW * 1000)).not.toThrow();
  });
});

describe("token sources", () => {
  const now = () => NOW * 1000;

  it("asks the job for a token for the audience, each time", async () => {
    const asked: string[] = [];
    const source = jobTokens(
      async (audience) => {
        asked.push(audience);
        return tokenOf({ ...CLAIMS, aud: audience });
      },
      { now },
    );
    await source.token();
    expect((await source.token()).audiences).toEqual(["sigstore"]);
    expect(asked).toEqual(["sigstore", "sigstore"]);
  });

  it("passes on that the job lacks the permission", async () => {
    const missing = new PermissionError("no", { hint: "Add it.", permissions: { "id-token": "write" } });
    const source = jobTokens(() => Promise.reject(missing));
    await expect(source.token()).rejects.toMatchObject({
      code: "permission-missing",
      permissions: { "id-token": "write" },
    });
  });

  it("refuses a given token that has expired since", async () => {
    const source = givenToken(tokenOf(CLAIMS), { now: () => (TIMES.exp + 1) * 1000 });
    await expect(source.token()).rejects.toEqual(unusable);
    expect((await givenToken(tokenOf(CLAIMS), { now }).token()).subject).toBe("me");
  });
});

describe("githubClaims", () => {
  it("gives the claims of a job", () => {
    const token = readIdentityToken(new Secret(createAuthority().token()));
    const { repository, run_id: run, ...claims } = githubClaims(token);
    expect({ repository, run }).toEqual({ repository: "octo/app", run: "1536140711" });
    expect(claims).not.toHaveProperty("head_ref");
    expect(claims).not.toHaveProperty("sub");
  });

  it.each(["repository", "sha", "run_id", "workflow_ref"])("refuses a token without %s", (name) => {
    for (const value of [undefined, "", 5, "a\nb", "a".repeat(5000)]) {
      const token = readIdentityToken(tokenOf({ ...jobClaims(), ...TIMES, [name]: value }));
      expect(() => githubClaims(token)).toThrow(unusable);
    }
  });
});
