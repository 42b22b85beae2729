// Describes a rule in SARIF, with the properties GitHub code scanning reads.
import type { ReportingDescriptor } from "sarif";
import type { RuleSummary } from "../report/report.ts";
import type { Severity } from "../report/severity.ts";

/** GitHub shows 7.0 to 8.9 as high, 4.0 to 6.9 as medium, below as low (docs, "SARIF support for code scanning"). */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { error: "8.0", warning: "5.0", note: "2.0" };

/**
 * The descriptor of a rule. Titles and advice are the suite's own Markdown. `precision` is the rule's confidence. The suite
 * has far fewer rules than the 25,000 a run may hold.
 */
export function toDescriptor(rule: RuleSummary): ReportingDescriptor {
  const { severity, confidence: precision } = rule;
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why, markdown: rule.why },
    help: {
      text: `${rule.fix}\n\n${rule.helpUrl}`,
      markdown: `${rule.why}\n\n**Fix:** ${rule.fix}\n\n[More](${rule.helpUrl})`,
    },
    helpUri: rule.helpUrl,
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: severity },
    properties: {
      tags: ["security"],
      ...(severity === "off" ? {} : { "security-severity": SECURITY_SEVERITY[severity] }),
      precision,
    },
  };
}
