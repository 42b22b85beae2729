// Whatever single required value of the good case is changed, no verdict is a pass.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeArtifact } from "../src/judge/judge-artifact.ts";
import { type GoodBundles, goodBundles, outcomesOf, SUBJECT, strictDemands } from "./good-case.ts";

/** Fields that no demand is about. */
const FREE = [
  /\.buildSignerDigest$/,
  /\.buildConfigDigest$/,
  /\.sourceRepositoryOwnerUri$/,
  /\.sourceRepositoryVisibility$/,
  /\.deploymentEnvironment$/,
  /^(?:trace|test|sbom)\..*claims\.(?:sourceRepositoryDigest|buildConfigUri|buildTrigger)$/,
  /^sbom\..*claims\.runInvocationUri$/,
  /\.(?:bundle|evidence)Digest$/,
  /\.timestamps\.0\.(?:source|time)$/,
  /\.logEntries\.0\.(?:logId|index)$/,
  /\.statement\._type$/,
  /\.subject\.0\.name$/,
  /\.inputs\.dry$/,
  /\.resolvedDependencies\.1\./,
  /\.byproducts\.0\.(?:name|annotations\.lockstepVersion)$/,
  /\.byproducts\.1\.mediaType$/,
  /\.tracePolicy\.tls$/,
  /\.monitoredProcess\.(?:hostID|type)$/,
  /\.lockstepLog\.name$/,
  /^test\..*predicate\.result$/,
  /^sbom\..*predicate\.SPDXID$/,
];

/** Fields that provenance may leave out, but may not contradict. */
const OPTIONAL = /github\.(?:repository_id|repository_owner_id|runner_environment)$|statement\.predicateType$/;

/** What the types of a verified bundle promise holds: there, only other texts can come. */
const isTyped = (path: readonly string[]) => !path.includes("predicate");

/** The path of every text, number and flag in a value. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function change(target: unknown, [key = "", ...rest]: readonly string[], value: unknown): void {
  const record = target as Record<string, unknown>;
  if (rest.length > 0) change(record[key], rest, value);
  else if (value === undefined) delete record[key];
  else record[key] = value;
}

function judge(bundles: GoodBundles) {
  return judgeArtifact({ subject: SUBJECT, outcomes: outcomesOf(Object.values(bundles)), silent: [] }, strictDemands());
}

const REQUIRED = leaves(goodBundles()).filter((path) => !FREE.some((free) => free.test(path.join("."))));

describe("a required value", () => {
  it("is most of what there is", () => {
    expect(REQUIRED.length).toBeGreaterThan(60);
  });

  it.each(REQUIRED.map((path) => path.join(".")).filter((path) => !OPTIONAL.test(path)))(
    "%s cannot be missing",
    (path) => {
      const bundles = goodBundles();
      change(bundles, path.split("."), undefined);
      expect(judge(bundles).verdict).toBe("fail");
    },
  );

  it("cannot be anything else", () => {
    const other = fc.oneof(fc.integer(), fc.constant(null), fc.constant([]), fc.constant({}));
    fc.assert(
      fc.property(fc.constantFrom(...REQUIRED), fc.string(), other, fc.boolean(), (path, text, value, asText) => {
        const bundles = goodBundles();
        const isLeft = OPTIONAL.test(path.join("."));
        change(bundles, path, asText || isTyped(path) || isLeft ? text : value);
        return judge(bundles).verdict === "fail";
      }),
      { numRuns: 500 },
    );
  });
});
