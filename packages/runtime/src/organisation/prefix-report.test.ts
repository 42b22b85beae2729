import { expect, test } from "vitest";
import { SAMPLE_REPORT } from "../../../core/test/sample-report.ts";
import { prefixReport } from "./prefix-report.ts";

const [SAMPLE = SAMPLE_REPORT] = SAMPLE_REPORT.checks;
const name = (text: string): string => `<${text}>`;

test("every place names the repository", () => {
  const { findings, suppressed, subjects, notChecked } = prefixReport(SAMPLE, "firm/api", name);
  const places = [
    ...[...findings, ...suppressed.map(({ finding }) => finding)].flatMap(({ location, related }) => [
      location,
      ...related,
    ]),
    ...subjects.map(({ location }) => location),
    ...notChecked.flatMap(({ location }) => location ?? []),
  ];
  expect(places.map(({ file }) => file.slice(0, 9))).toEqual(Array.from({ length: 6 }, () => "firm/api/"));
  expect(findings[0]?.location).toEqual({ ...SAMPLE.findings[0]?.location, file: "firm/api/.github/workflows/ci.yml" });
});

test("the report goes by the repository's name, fixes are gone, everything else stays", () => {
  const report = prefixReport(SAMPLE, "firm/api", name);
  expect(report.tool).toBe("firm/api");
  expect(report.findings.map((finding) => "fix" in finding)).toEqual([false, false]);
  const { verdict, stats, rules, graph } = SAMPLE;
  expect(report).toMatchObject({ verdict, stats, rules, graph });
  expect(report.findings.map(({ message, ruleId }) => [message, ruleId])).toEqual(
    SAMPLE.findings.map(({ message, ruleId }) => [message, ruleId]),
  );
});

test("the same finding has another identity in another repository, and always the same in one", () => {
  const fingerprintsIn = (repository: string) =>
    prefixReport(SAMPLE, repository, name).findings.map(({ fingerprint }) => fingerprint);
  expect(fingerprintsIn("firm/api")).toEqual(fingerprintsIn("firm/api"));
  expect(new Set([...fingerprintsIn("firm/api"), ...fingerprintsIn("firm/web")]).size).toBe(4);
});

test("what has no place is told of under the repository's name", () => {
  const report = { ...SAMPLE, notChecked: [{ what: "the base commit", why: "it is not here" }] };
  expect(prefixReport(report, "firm/api", name).notChecked).toEqual([
    { what: "firm/api: the base commit", why: "it is not here" },
  ]);
});
