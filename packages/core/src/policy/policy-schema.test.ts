import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { parsePolicy } from "./parse-policy.ts";
import { policyJsonSchema } from "./policy-schema.ts";

const CATALOGUE = { "pin-check": ["unpinned-action", "unpinned-image"] };

function accepts(value: unknown): boolean {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(policyJsonSchema(CATALOGUE))(value);
}

/** What the schema says must be what the parser does, in both directions. */
it.each([
  [{ version: 1 }, true],
  [{ version: 1, "fail-on": "note", "on-incomplete": "warn" }, true],
  [{ version: 1, "pin-check": { rules: { "unpinned-image": "off" } } }, true],
  [
    { version: 1, "pin-check": { exceptions: [{ rule: "unpinned-action", reason: "r", expires: "2030-01-31" }] } },
    true,
  ],
  [
    { version: 1, "harden-runner": { mode: "block", presets: ["npm"], steps: { a: { "allowed-endpoints": ["b"] } } } },
    true,
  ],
  [{ version: 1, extends: `octo/.github/p.yml@${"a".repeat(40)}`, locked: ["fail-on", "pin-check.rules"] }, true],
  [{ version: 1, locked: ["harden-runner.steps.deploy", "pin-check.rules.unpinned-image"] }, true],
  [{ version: 1, locked: ["secret-scan.rules.of-a-check-that-is-not-run"] }, true],
  [{ version: 1, extends: "octo/.github/p.yml@main" }, false],
  [{ version: 1, extends: `octo/../p.yml@${"a".repeat(40)}` }, false],
  [{ version: 1, locked: ["fail-onn"] }, false],
  [{ version: 1, locked: ["pin-check.rules.other"] }, false],
  [{ version: 1, locked: "fail-on" }, false],
  [{ version: 1, "harden-runner": { mode: "off" } }, false],
  [{ version: 1, "harden-runner": { steps: { "a b": { "allowed-endpoints": [] } } } }, false],
  [{}, false],
  [{ version: 2 }, false],
  [{ version: 1, extra: 1 }, false],
  [{ version: 1, "pin-check": { rules: { other: "off" } } }, false],
  [{ version: 1, "pin-check": { rules: { "unpinned-image": "loud" } } }, false],
  [{ version: 1, "pin-check": { exceptions: [{ rule: "unpinned-action" }] } }, false],
  [{ version: 1, "pin-check": { exceptions: [{ rule: "unpinned-action", reason: "" }] } }, false],
  [{ version: 1, "pin-check": { exceptions: [{ rule: "unpinned-action", reason: "r", expires: "soon" }] } }, false],
])("%j: %s", (value, expected) => {
  expect(accepts(value)).toBe(expected);
  const parse = () => parsePolicy("p.yml", JSON.stringify(value), CATALOGUE);
  if (expected) expect(parse().policy).toEqual(value);
  else expect(parse).toThrow();
});
