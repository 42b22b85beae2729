import { describe, expect, it } from "vitest";
import { readHttpFailure, readTransportFault } from "./http-failure.ts";
import { TransportFault } from "./transport-fault.ts";

describe("readHttpFailure", () => {
  it("takes status, headers, words and codes from an answer", () => {
    const data = { errors: [{ code: "too_large" }, "odd", null] };
    const thrown = Object.assign(new Error("words"), { status: 403, response: { headers: { etag: "1" }, data } });
    expect(readHttpFailure(thrown)).toEqual({
      status: 403,
      headers: { etag: "1" },
      message: "words",
      codes: ["too_large", undefined, undefined],
    });
  });

  it.each([
    ["a failure before any answer", Object.assign(new Error("words"), { status: 500 })],
    ["an answer without a status", Object.assign(new Error("words"), { status: "403", response: {} })],
    ["no error at all", { status: 403, response: {} }],
  ])("finds none in %s", (_, thrown) => {
    expect(readHttpFailure(thrown)).toBeUndefined();
  });
});

describe("readTransportFault", () => {
  it("finds the fault that octokit wrapped", () => {
    const fault = new TransportFault("timed-out", "fixed words");
    expect(readTransportFault(new Error("wrapped", { cause: fault }))).toBe(fault);
    expect(readTransportFault(new Error("other", { cause: new Error("cause") }))).toBeUndefined();
  });
});
