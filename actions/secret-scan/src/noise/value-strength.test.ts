import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { generatedStrength, isCommonPassword, passwordStrength } from "./value-strength.ts";

const make = new Synthetic("strength");

function share(values: readonly string[], isRight: (value: string) => boolean): number {
  return values.filter(isRight).length / values.length;
}

describe("generatedStrength", () => {
  it.each([
    ["base 62", () => make.alnum(32)],
    ["hexadecimal", () => make.hex(32)],
    ["base 64 for URLs", () => make.base64url(43)],
    ["base 64", () => make.base64(40)],
  ])("is strong for nearly all random %s", (_alphabet, draw) => {
    const values = Array.from({ length: 2000 }, draw);
    expect(share(values, (value) => generatedStrength(value) === "strong")).toBeGreaterThan(0.98);
  });

  it.each([
    "authentication-provider-name",
    "com.shop.payment.Service",
    "application/json",
    "https://a.example.test/x1",
    "0123456789abcdef0123",
  ])("is undefined for %s", (value) => {
    expect(generatedStrength(value)).toBeUndefined();
  });
});

describe("passwordStrength", () => {
  it("is strong for what managers make", () => {
    const values = Array.from({ length: 500 }, () => `${make.alnum(12)}${make.of("!#%*+", 1)}${make.digits(1)}`);
    expect(share(values, (value) => passwordStrength(value) === "strong")).toBeGreaterThan(0.9);
  });

  it.each([
    "password",
    "Password1",
    "changeme",
    "postgres",
    "admin123",
    "Enter password",
    "currentPassword",
    "Password:",
  ])("is undefined for %s", (value) => {
    expect(passwordStrength(value)).toBeUndefined();
  });
});

describe("isCommonPassword", () => {
  it("knows what installers set", () => {
    expect(
      ["guest", "P@ssw0rd", "minioadmin", "root", "test1234", "mysecretpassword"].filter(isCommonPassword),
    ).toHaveLength(6);
    expect(isCommonPassword(make.alnum(14))).toBe(false);
  });
});
