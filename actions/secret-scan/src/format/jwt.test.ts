import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isExpired, jwt, parseJwt } from "./jwt.ts";

test("reads algorithm, payload and expiry", () => {
  const parsed = parseJwt(jwt({ alg: "RS256" }, { sub: "x", exp: 1_900_000_000 }, "sig"));
  expect(parsed).toEqual({ algorithm: "RS256", payload: { sub: "x", exp: 1_900_000_000 }, expires: 1_900_000_000 });
});

test.each([
  jwt({ typ: "JWT" }, {}, "sig"),
  jwt({ alg: 5 }, {}, "sig"),
  jwt({ alg: "a\nb" }, {}, "sig"),
  jwt({ alg: "RS256" }, [], "sig"),
  "e30",
  "..",
])("refuses %j", (token) => {
  expect(parseJwt(token)).toBeUndefined();
});

test("knows when a token is void", () => {
  const parsed = parseJwt(jwt({ alg: "HS256" }, { exp: 1000 }, "sig"));
  expect(parsed && isExpired(parsed, 999_999)).toBe(false);
  expect(parsed && isExpired(parsed, 1_000_000)).toBe(true);
  expect(isExpired({ algorithm: "HS256", payload: {} })).toBe(false);
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.string(), fc.double(), (text, seconds) => {
      parseJwt(text);
      parseJwt(jwt({ alg: "HS256" }, { text }, text));
      dayOf(seconds);
    }),
  );
});
