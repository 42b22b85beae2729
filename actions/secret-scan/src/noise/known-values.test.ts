import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { isCode, isDigest, isPlainValue, isPublicMaterial, isUuid } from "./known-values.ts";

const make = new Synthetic("known values");

describe("isDigest", () => {
  it.each([
    ["tagged", `sha256-${make.base64(43)}=`, ""],
    ["tagged with a colon", `sha256:${make.hex(64)}`, ""],
    ["behind its name", make.hex(40), '"commit": "'],
    ["behind its name on the same line", make.hex(64), "\nx\n  secret sha256 = "],
    ["in base64", make.base64(44), "integrity: "],
  ])("knows one that is %s", (_how, value, before) => {
    expect(isDigest(value, before)).toBe(true);
  });

  it("takes no notice of other lines and other lengths", () => {
    expect(isDigest(make.hex(40), 'commit: "x"\ntoken: ')).toBe(false);
    expect(isDigest(make.hex(36), "commit: ")).toBe(false);
  });
});

describe("isUuid", () => {
  it("knows the usual form, also in braces", () => {
    const uuid = make.uuid();
    expect([uuid, uuid.toUpperCase(), `{${uuid}}`, uuid.slice(1), `${uuid}0`].map(isUuid)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("isPublicMaterial", () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });

  it("knows public keys and pictures", () => {
    expect(isPublicMaterial(publicKey.export({ type: "spki", format: "der" }).toString("base64"))).toBe(true);
    expect(isPublicMaterial(`ssh-ed25519 AAAA${make.base64(60)}`)).toBe(true);
    expect(isPublicMaterial(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString("base64"))).toBe(
      true,
    );
  });

  it("does not take private keys for public ones", () => {
    for (const type of ["pkcs1", "pkcs8"] as const) {
      expect(isPublicMaterial(privateKey.export({ type, format: "der" }).toString("base64"))).toBe(false);
    }
    expect(isPublicMaterial(make.base64(64))).toBe(false);
  });
});

describe("isPlainValue", () => {
  it.each([
    "1.2.3-beta.1",
    "v20.11.0",
    "2024-01-31T12:00:00Z",
    "1,234,567",
    "#ff8800",
    "https://login.example.test/oauth2/token",
    "/etc/ssl/private/server",
    "./secrets/token",
    "~/.config/token",
    "robot@shop.example.test",
    "data:image/png;base64,iVBO",
  ])("knows %s", (value) => {
    expect(isPlainValue(value)).toBe(true);
  });

  it("lets random values pass, also those that start with a slash", () => {
    expect(isPlainValue(make.alnum(20))).toBe(false);
    expect(isPlainValue(`/${make.base64(39)}`)).toBe(false);
  });
});

describe("isCode", () => {
  it.each([
    "getToken()",
    "config.auth.token",
    "this.tokenProvider",
    "API_TOKEN_HEADER",
    "z.string().min(8)",
    "(value) => value.token",
    "std::string",
  ])("knows %s", (value) => {
    expect(isCode(value)).toBe(true);
  });

  it("lets random values pass, also those of letters alone", () => {
    const draws = Array.from({ length: 2000 }, () =>
      make.of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 24),
    );
    expect(draws.filter(isCode).length).toBeLessThan(5);
  });
});
