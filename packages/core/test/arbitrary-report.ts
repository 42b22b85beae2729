// Arbitrary reports full of hostile text, for property tests of renderers. Rules are sane: they come from the suite.
import fc from "fast-check";
import type { Finding, Location } from "../src/report/finding.ts";
import type { NotChecked } from "../src/report/not-checked.ts";
import type { Report } from "../src/report/report.ts";
import { SEVERITIES } from "../src/report/severity.ts";
import type { Suppressed } from "../src/report/suppression.ts";
import { findingOf, reportOf, ruleOf } from "./sample-report.ts";

const NASTY = [
  "a|b",
  "`",
  "``|``",
  "\n## forged",
  "\r\n::error::forged",
  "\u001b[31mred",
  "\u009b31m",
  "\u202egnp.exe",
  "\u{e0041}tag",
  "\ud800",
  "<img src=x onerror=alert(1)>",
  "</summary></details>",
  "@octocat",
  "#123",
  "[link](https://evil.example.test)",
  "](1)",
  "\\",
  "\\|",
  "https://evil.example.test",
  "../../etc/passwd",
  "%0A",
  "日本語",
  "🎉",
] as const;

/** Text as an attacker would choose it: any UTF-16, lone surrogates included, and known tricks. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary" })), { maxLength: 5 })
  .map((pieces) => pieces.join(""));

const location: fc.Arbitrary<Location> = fc
  .record({ file: hostileText, line: fc.integer({ min: 1, max: 900 }), column: fc.integer({ min: 1, max: 90 }) })
  .chain(({ file, line, column }) =>
    fc
      .record({ lines: fc.nat({ max: 2 }), columns: fc.nat({ max: 20 }) })
      .map(({ lines, columns }) => ({ file, line, column, endLine: line + lines, endColumn: column + columns })),
  );

const finding: fc.Arbitrary<Finding> = fc
  .record({
    ruleId: fc.constantFrom("unpinned-action", "stale-comment", "not-listed"),
    severity: fc.constantFrom(...SEVERITIES),
    message: hostileText,
    location,
    related: fc.array(
      fc.record({ place: location, message: hostileText }).map(({ place, message }) => ({ ...place, message })),
      { maxLength: 2 },
    ),
    evidence: fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
  })
  .map(findingOf);

const suppressed: fc.Arbitrary<Suppressed> = fc
  .record({ finding, kind: fc.constantFrom("policy", "comment", "baseline"), reason: hostileText })
  .map(({ finding, ...by }) => ({ finding, by }));

const notChecked: fc.Arbitrary<NotChecked> = fc.record({ what: hostileText, why: hostileText });

const check: fc.Arbitrary<Report> = fc
  .record({
    tool: fc.constantFrom("pin-check", "secret-scan"),
    verdict: fc.constantFrom("pass", "fail", "incomplete"),
    findings: fc.array(finding, { maxLength: 30 }),
    suppressed: fc.array(suppressed, { maxLength: 3 }),
    notChecked: fc.array(notChecked, { maxLength: 15 }),
    stats: fc.dictionary(fc.constantFrom("files", "entries"), fc.nat()),
    notRun: hostileText,
  })
  .map(({ notRun, ...parts }) => {
    const rules = [ruleOf("unpinned-action"), ruleOf("off-rule", { severity: "off" }), ruleOf("idle-rule", { notRun })];
    return reportOf({ ...parts, rules });
  });

/** A single check or a gate over up to three. */
export const hostileReport: fc.Arbitrary<Report> = fc.oneof(
  check,
  fc.record({ own: check, checks: fc.array(check, { maxLength: 3 }) }).map(({ own, checks }) => ({ ...own, checks })),
);
