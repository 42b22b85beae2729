import { Secret } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { explainFailure } from "./explain-failure.ts";
import { TransportFault } from "./transport-fault.ts";

const ASKED = { what: "a.yml of octo/demo at main", permissions: { contents: "read" } } as const;
const NOW = Date.UTC(2024, 0, 1);
const ASKER = { token: new Secret("t0ken-canary"), now: NOW };

function answered(status: number, headers: Record<string, string> = {}, data: unknown = {}, message = "words"): Error {
  return Object.assign(new Error(message), { status, response: { headers, data } });
}

describe("explainFailure", () => {
  it.each([
    [401, "permission-missing"],
    [403, "permission-missing"],
    [404, "permission-missing"],
    [429, "rate-limited"],
    [409, "not-found"],
    [422, "not-found"],
    [451, "not-found"],
    [304, "server-error"],
    [400, "server-error"],
    [500, "server-error"],
  ])("maps status %i to %s", (status, code) => {
    expect(explainFailure(answered(status), ASKED, ASKER).code).toBe(code);
  });

  it.each([
    ["network-failed", "network-failed"],
    ["timed-out", "timed-out"],
    ["too-large", "server-error"],
  ] as const)("maps the fault %s to %s", (kind, code) => {
    const thrown = new Error("fetch", { cause: new TransportFault(kind, "fixed words") });
    expect(explainFailure(thrown, ASKED, ASKER).code).toBe(code);
  });

  it.each([new TypeError("odd"), "text", undefined])("maps %o, which is no answer, to response-malformed", (thrown) => {
    expect(explainFailure(thrown, ASKED, ASKER).code).toBe("response-malformed");
  });

  it("names the permissions to add", () => {
    expect(explainFailure(answered(403), ASKED, ASKER)).toMatchObject({ permissions: { contents: "read" } });
  });

  it("states to the second when a limit resets", () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 + 3600) };
    const failure = explainFailure(answered(403, headers), ASKED, ASKER);
    expect(failure.code).toBe("rate-limited");
    expect(failure.hint).toContain("2024-01-01T01:00:01.000Z");
  });

  it("does not ask for permissions where a file is too large for the API", () => {
    const data = { errors: [{ resource: "Blob", field: "data", code: "too_large" }] };
    expect(explainFailure(answered(403, {}, data), ASKED, ASKER).code).toBe("policy-unreadable");
  });

  it("quotes the server in one short line without the token", () => {
    const message = `t0ken-canary\n::error::${"x".repeat(1000)}\u001b[31m`;
    const { cause } = explainFailure(answered(500, {}, {}, message), ASKED, ASKER);
    const quoted = cause instanceof Error ? cause.message : "";
    expect(quoted).toMatch(/^HTTP 500: \*\*\* ::error::x+$/);
    expect(quoted.length).toBeLessThan(220);
  });
});
