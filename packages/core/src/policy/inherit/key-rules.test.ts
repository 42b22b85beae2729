import { expect, it } from "vitest";
import * as z from "zod/mini";
import { policySchema } from "../policy-schema.ts";
import { KEY_RULES, keyRule } from "./key-rules.ts";

/** What speaks of the file itself: it is neither inherited nor locked. */
const OF_THE_FILE = ["version", "extends", "locked"];

/** The paths of all keys that the schema knows; `*` for names that users choose. */
function pathsIn(schema: z.core.$ZodType, path: readonly string[]): readonly string[] {
  const inner = schema instanceof z.ZodMiniOptional ? schema._zod.def.innerType : schema;
  if (inner instanceof z.ZodMiniObject)
    return Object.entries(inner.shape).flatMap(([name, value]) => pathsIn(value, [...path, name]));
  if (inner instanceof z.ZodMiniRecord) return pathsIn(inner._zod.def.valueType, [...path, "*"]);
  return [path.join(".")];
}

const SCHEMA_PATHS = pathsIn(policySchema({ "pin-check": ["a"], "secret-scan": ["b"] }), []).filter(
  (path) => !OF_THE_FILE.includes(path),
);

it("finds the keys of the schema", () => {
  expect(SCHEMA_PATHS).toContain("pin-check.rules.*");
  expect(SCHEMA_PATHS).toContain("harden-runner.steps.*.allowed-endpoints");
  expect(SCHEMA_PATHS.length).toBeGreaterThan(35);
});

it.each(SCHEMA_PATHS)("says how %s is inherited", (path) => {
  expect(Object.hasOwn(KEY_RULES, path)).toBe(true);
});

it.each(Object.keys(KEY_RULES))("%s is a key that the schema has", (path) => {
  const isOfStar = SCHEMA_PATHS.some((known) => known.endsWith(".*") && path.startsWith(known.slice(0, -1)));
  expect(SCHEMA_PATHS.includes(path) || isOfStar).toBe(true);
  expect(keyRule(path.split("."))).toBe(KEY_RULES[path]);
});
