import fc from "fast-check";
import { expect, it } from "vitest";
import { goodBundles, outcomesOf, SUBJECT, strictDemands } from "../../test/good-case.ts";
import { judgeArtifact } from "../judge/judge-artifact.ts";
import { summaryFiles } from "./sign-summaries.ts";
import { summaryStatement } from "./summary-statement.ts";

const FACTS = {
  verifierId: "https://verifier.example.test",
  resourceUri: "",
  policy: { uri: "https://policy.example.test", sha256: "a".repeat(64) },
  now: new Date(0),
};

function predicateFor(subject: Partial<typeof SUBJECT>, resourceUri = "") {
  const outcomes = outcomesOf(Object.values(goodBundles()));
  const decision = judgeArtifact({ subject: { ...SUBJECT, ...subject }, outcomes, silent: [] }, strictDemands());
  return summaryStatement(decision, { ...FACTS, resourceUri })?.predicate;
}

it("says what was verified, by which policy, from what", () => {
  expect(predicateFor({})).toEqual({
    verifier: { id: "https://verifier.example.test", version: { lockstep: expect.any(String) } },
    timeVerified: "1970-01-01T00:00:00.000Z",
    resourceUri: `pkg:generic/dist/app.tgz?checksum=sha256%3A${SUBJECT.digest.hex}`,
    policy: { uri: "https://policy.example.test", digest: { sha256: "a".repeat(64) } },
    inputAttestations: ["1", "2", "3", "4"].map((mark) => ({ digest: { sha256: mark.repeat(64) } })),
    verificationResult: "PASSED",
    verifiedLevels: ["SLSA_BUILD_LEVEL_3"],
    slsaVersion: "1.1",
  });
});

it("names an image by its package URL", () => {
  expect(predicateFor({ kind: "oci", name: "ghcr.io/octo/app" })?.["resourceUri"]).toBe(
    `pkg:oci/app@sha256%3A${SUBJECT.digest.hex}?repository_url=ghcr.io%2Focto%2Fapp`,
  );
});

it("keeps a hostile name inside its place in the URI", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const uri = predicateFor({ name }, "https://example.test/{name}?x=1")?.["resourceUri"];
      return typeof uri === "string" && /^https:\/\/example\.test\/[^?#\s]*\?x=1$/.test(uri);
    }),
  );
});

it("of two artifacts of one name has two files, in no other folder", async () => {
  const decision = judgeArtifact({ subject: SUBJECT, outcomes: [], silent: [] }, strictDemands());
  const statement = summaryStatement(decision, FACTS);
  if (statement === undefined) throw new Error("a failure is decided");
  const subjects = ["a/x", "b/x", "../x", "..", ""].map((name) => ({ ...SUBJECT, name }));
  const files = await summaryFiles(
    subjects.map((subject) => ({ subject, statement })),
    undefined,
  );
  expect(new Set(files.map(({ name }) => name)).size).toBe(5);
  expect(files.every(({ name }) => /^[A-Za-z0-9_][A-Za-z0-9._-]*\.vsa\.json$/.test(name))).toBe(true);
});
