// SARIF output against the standard's own schema. The fixture is the OASIS file of SARIF 2.1.0 Plus Errata 01, unchanged:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formatsPlugin from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderSarif } from "../../packages/core/src/render/sarif.ts";
import { hostileReport } from "../../packages/core/test/arbitrary-report.ts";
import { findingOf, reportOf, SAMPLE_REPORT } from "../../packages/core/test/sample-report.ts";

const FIXTURE = new URL("../fixtures/sarif-schema-2.1.0.json", import.meta.url);

/**
 * The schema declares draft 4 but uses nothing that draft 7 reads differently, except the name of `id`. Without these two
 * keys, which only name the schema, the validator takes it as draft 7.
 */
function compileSchema() {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(FIXTURE, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  formatsPlugin.default(ajv);
  return ajv.compile(schema);
}

const validate = compileSchema();

function errorsOf(sarif: string): unknown[] {
  return validate(JSON.parse(sarif)) ? [] : [...(validate.errors ?? [])];
}

test("the validator rejects what the standard rejects", () => {
  const broken = renderSarif(SAMPLE_REPORT).replaceAll('"level": "error"', '"level": "fatal"');
  expect(errorsOf(broken)).not.toEqual([]);
  expect(errorsOf('{"version":"2.1.0"}')).not.toEqual([]);
  expect(errorsOf(renderSarif(SAMPLE_REPORT).replaceAll("https://docs.example.test", "not a uri "))).not.toEqual([]);
});

test("a gate with everything in it is valid", () => {
  expect(errorsOf(renderSarif(SAMPLE_REPORT))).toEqual([]);
});

test.each(["keep", "omit"] as const)("suppressed findings: %s is valid", (suppressed) => {
  expect(errorsOf(renderSarif(SAMPLE_REPORT, { suppressed }))).toEqual([]);
});

test("a report with nothing in it is valid", () => {
  expect(errorsOf(renderSarif(reportOf({ rules: [], stats: {} })))).toEqual([]);
});

test("an insertion at the start of a file is a valid fix", () => {
  const fix = { description: "Insert.", edits: [{ file: "a.yml", start: 0, end: 0, text: "permissions: {}\n" }] };
  expect(errorsOf(renderSarif(reportOf({ findings: [findingOf({ fix })] })))).toEqual([]);
});

test("hostile reports are valid", () => {
  fc.assert(
    fc.property(hostileReport, fc.constantFrom("keep" as const, "omit" as const), (report, suppressed) => {
      expect(errorsOf(renderSarif(report, { suppressed }))).toEqual([]);
    }),
  );
});
