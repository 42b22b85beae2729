import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { toTransportFault } from "./transport-fault.ts";

describe("toTransportFault", () => {
  it("finds the system's code along the causes", () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const fault = toTransportFault(
      new TypeError("fetch failed", { cause: new Error("outer", { cause: refused }) }),
      false,
    );
    expect(fault).toMatchObject({ kind: "network-failed", message: "ECONNREFUSED" });
  });

  it("keeps nothing else of the error", () => {
    const thrown = Object.assign(new Error("proxy http://user:pa55@proxy.example.test"), { code: "user:pa55" });
    expect(inspect(toTransportFault(thrown, false), { depth: 9, showHidden: true })).not.toContain("pa55");
  });

  it("ends on causes that go in circles", () => {
    const circle = new Error("circle");
    circle.cause = circle;
    expect(toTransportFault(circle, false).kind).toBe("network-failed");
  });

  it("believes our own clock over what was thrown", () => {
    expect(toTransportFault(new Error("anything"), true).kind).toBe("timed-out");
  });
});
