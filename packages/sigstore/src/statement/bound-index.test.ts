import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundIndexes, describeIndex } from "./bound-index.ts";
import type { ResourceDescriptor } from "./resource-descriptor.ts";
import { PREDICATE_TYPES, STATEMENT_TYPE } from "./statement.ts";

function statementWith(byproducts: unknown, predicateType: string = PREDICATE_TYPES.provenance) {
  return { _type: STATEMENT_TYPE, subject: [], predicateType, predicate: { runDetails: { byproducts } } } as const;
}

const GOOD: ResourceDescriptor = describeIndex("{}\n", { job: "build", steps: "compared" });

describe("an index in provenance", () => {
  it("is read back as it was bound", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (text) => {
        const [index] = boundIndexes(
          statementWith([{ name: "gate/report.json" }, describeIndex(text, { job: "build", steps: "compared" })]),
        );
        expect(index?.text).toBe(text);
      }),
    );
  });

  it("has the name of its job, and a number where several have that name", () => {
    const names = [GOOD, describeIndex("{}", { job: "build", count: 2, steps: "unknown" })].map(({ name }) => name);
    expect(names).toEqual(["evidence/build/index.json", "evidence/build-2/index.json"]);
  });

  it.each(["compared", "unknown"] as const)("says of the steps of its job: %s", (steps) => {
    expect(boundIndexes(statementWith([describeIndex("{}", { job: "build", steps })]))[0]?.steps).toBe(steps);
  });

  it("is in provenance alone", () => {
    expect(boundIndexes(statementWith([GOOD], PREDICATE_TYPES.testResult))).toEqual([]);
    expect(boundIndexes(statementWith("none"))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["another content", { ...GOOD, content: "e30=" }],
    ["content that is written in another way", { ...GOOD, content: `${GOOD.content} ` }],
    ["no content", { ...GOOD, content: undefined }],
    ["no digest", { ...GOOD, digest: {} }],
    ["an unknown version", { ...GOOD, annotations: { lockstepEvidence: 2, lockstepSteps: "compared" } }],
    ["no word on its steps", { ...GOOD, annotations: { lockstepEvidence: 1 } }],
    ["another word on its steps", { ...GOOD, annotations: { lockstepEvidence: 1, lockstepSteps: ["compared"] } }],
    ["no mark", { ...GOOD, annotations: {} }],
    ["another name", { ...GOOD, name: "gate/report.json" }],
    ["no name", { ...GOOD, name: undefined }],
    ["content beyond the limit", { ...GOOD, content: "A".repeat(1_400_000) }],
  ])("is refused with %s, beside good ones", (_, entry) => {
    expect(() => boundIndexes(statementWith([GOOD, entry]))).toThrow(
      expect.objectContaining({ code: "response-malformed" }),
    );
  });

  it("is refused where its bytes are no text", () => {
    const bytes = Buffer.from([0xff, 0xfe]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const entry = { ...GOOD, content: bytes.toString("base64"), digest: { sha256 } };
    expect(() => boundIndexes(statementWith([entry]))).toThrow(expect.objectContaining({ code: "response-malformed" }));
  });
});
