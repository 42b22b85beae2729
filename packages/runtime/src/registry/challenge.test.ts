import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChallenge } from "./challenge.ts";

const BEARER = 'Bearer realm="https://auth.example.test/token",service="registry"';
const TOKEN_SERVER = { scheme: "bearer", realm: new URL("https://auth.example.test/token"), service: "registry" };

describe("readChallenge", () => {
  it.each([null, "", "Negotiate", 'Bearer realm="no address"', "Bearer", "Basically"])("finds none in %j", (header) => {
    expect(readChallenge(header)).toBeUndefined();
  });

  it.each([BEARER, `Basic realm="https://else.example.test/", ${BEARER}`, `${BEARER}, Basic realm="x"`])(
    "finds the token server in %j",
    (header) => {
      expect(readChallenge(header)).toEqual(TOKEN_SERVER);
    },
  );

  it("knows the scheme that wants a password", () => {
    expect(readChallenge("Basic realm=x")).toEqual({ scheme: "basic" });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void readChallenge(`Bearer ${text}`)));
  });
});
