import { IntegrityError, PermissionError, UnavailableError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { goodBundles, outcomesOf, SUBJECT, strictDemands } from "../test/good-case.ts";
import type { BundleOutcome } from "./judge/bundle-outcome.ts";
import { verifyArtifacts } from "./program.ts";
import type { AttestationSource } from "./source/attestation-source.ts";

const GOOD = outcomesOf(Object.values(goodBundles()));

/** A source that says nothing but its name; the verifier makes of it what the name says. */
function source(name: string, asked: string[] = [], error?: Error): AttestationSource {
  return {
    name,
    find: async () => {
      asked.push(name);
      if (error !== undefined) throw error;
      return [{ origin: name, content: Buffer.from(name) }];
    },
  };
}

function verify(
  sources: readonly AttestationSource[],
  asksAll: boolean,
  made: Readonly<Record<string, readonly BundleOutcome[]>>,
) {
  return verifyArtifacts([SUBJECT], strictDemands(), {
    sources,
    asksAll,
    verifier: { verify: async (_, found) => found.flatMap(({ origin }) => made[origin] ?? []) },
    progress: { report: () => undefined },
  });
}

describe("verifyArtifacts", () => {
  it("asks one source after the other until the artifact passes", async () => {
    const asked: string[] = [];
    const sources = ["a", "b", "c"].map((name) => source(name, asked));
    const [decision] = await verify(sources, false, { a: GOOD.slice(0, 2), b: GOOD.slice(2), c: [] });
    expect([decision?.verdict, asked]).toEqual(["pass", ["a", "b"]]);
  });

  it("asks all sources where they were named, and counts a bundle of two of them once", async () => {
    const asked: string[] = [];
    const [decision] = await verify([source("a", asked), source("b", asked)], true, { a: GOOD, b: GOOD });
    expect([decision?.verdict, decision?.accepted.length, asked]).toEqual(["pass", 4, ["a", "b"]]);
  });

  it.each([
    new UnavailableError("timed-out", "m", { hint: "h" }),
    new PermissionError("m", { hint: "h", permissions: {} }),
  ])("is incomplete where a source that is named is silent: %s", async (error) => {
    const [lacking] = await verify([source("a", [], error)], true, {});
    expect(lacking?.verdict).toBe("incomplete");
    const [complete] = await verify([source("a"), source("b", [], error)], true, { a: GOOD });
    expect(complete?.verdict).toBe("incomplete");
    expect(complete?.checks.filter(({ verdict }) => verdict !== "pass").map(({ id }) => id)).toEqual(["sources"]);
  });

  it("fails where an accepted signer speaks against the artifact, even if a source is silent", async () => {
    const bundles = goodBundles();
    const { statement } = bundles.test;
    if (statement) statement.predicate = { ...statement.predicate, failedTests: ["secret-scan"] };
    const silent = source("b", [], new UnavailableError("timed-out", "m", { hint: "h" }));
    const [decision] = await verify([source("a"), silent], true, { a: outcomesOf(Object.values(bundles)) });
    expect(decision?.verdict).toBe("fail");
  });

  it("does not take one good result of a check for an answer to a bad one", async () => {
    const bad = goodBundles().test;
    bad.evidenceDigest = "5".repeat(64);
    if (bad.statement) bad.statement.predicate = { ...bad.statement.predicate, failedTests: ["secret-scan"] };
    const [decision] = await verify([source("a")], true, { a: [...GOOD, ...outcomesOf([bad])] });
    expect(decision?.checks.find(({ verdict }) => verdict !== "pass")).toMatchObject({
      id: "secret-scan",
      code: "test-failed",
    });
  });

  it("takes one good provenance beside one that is about another build", async () => {
    const other = goodBundles().provenance;
    other.evidenceDigest = "5".repeat(64);
    const { statement } = other;
    if (statement) statement.predicate = JSON.parse(JSON.stringify(statement.predicate).replace('"prod"', '"dev"'));
    const [decision] = await verify([source("a")], true, { a: [...outcomesOf([other]), ...GOOD] });
    expect(decision?.verdict).toBe("pass");
  });

  it("ends where the answer of a source makes no sense", async () => {
    const error = new IntegrityError("response-malformed", "m", { hint: "h" });
    await expect(verify([source("a"), source("b", [], error)], true, { a: GOOD })).rejects.toBe(error);
  });

  it("does not pass without artifacts", async () => {
    const ports = {
      sources: [],
      asksAll: true,
      verifier: { verify: async () => [] },
      progress: { report: () => undefined },
    };
    await expect(verifyArtifacts([], strictDemands(), ports)).rejects.toMatchObject({ code: "no-subjects" });
  });

  it("does not pass without sources", async () => {
    expect((await verify([], true, {}))[0]?.verdict).toBe("fail");
  });
});
