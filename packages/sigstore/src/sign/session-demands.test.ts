import { createAuthority, githubClaims } from "@lockstep/testkit/sigstore";
import { afterEach, describe, expect, test, vi } from "vitest";
import { generatePrivateKey } from "../key/private-key.ts";
import { keySigner, signerOf } from "./key-signer.ts";
import { demandTimed, lifetimeOf } from "./session-demands.ts";

const key = generatePrivateKey();
const byKey = keySigner(key);
const MINUTE = 60_000;

function byCertificate() {
  const [certificate = Buffer.alloc(0)] = createAuthority().issue(githubClaims(), key.public.der);
  return signerOf(key, { kind: "certificate", certificate });
}

afterEach(() => vi.useRealTimers());

describe("a certificate", () => {
  test("is not used once it has run out", () => {
    vi.useFakeTimers();
    const demandAlive = lifetimeOf(byCertificate());
    vi.advanceTimersByTime(9 * MINUTE);
    demandAlive();
    vi.advanceTimersByTime(2 * MINUTE);
    expect(demandAlive).toThrow(expect.objectContaining({ name: "UnavailableError", code: "timed-out" }));
  });

  test("is no use where no service said when it was used", () => {
    expect(() => demandTimed(byCertificate(), false)).toThrow(expect.objectContaining({ code: "response-malformed" }));
    demandTimed(byCertificate(), true);
  });
});

test("a key needs no time, and does not run out", () => {
  vi.useFakeTimers();
  const demandAlive = lifetimeOf(byKey);
  vi.advanceTimersByTime(10_000 * MINUTE);
  demandAlive();
  demandTimed(byKey, false);
});
