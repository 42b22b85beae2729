// The verdict in words: the one sentence every person-facing renderer ends or begins with.
import { flatten, type Report } from "../report/report.ts";
import { countOf } from "../text/count-of.ts";
import { describeFindings, describeSuppressed, isEmptyPass } from "./tally.ts";

/**
 * The verdict and its counts over the report and its checks, as plain text without hostile parts. A pass that looked at
 * nothing does not read like a pass.
 */
export function conclude(report: Report): string {
  const parts = flatten(report);
  const files = new Set(parts.flatMap((part) => part.findings.map((finding) => finding.location.file))).size;
  const suppressed = parts.flatMap((part) => part.suppressed);
  const notChecked = parts.reduce((sum, part) => sum + part.notChecked.length, 0);
  const found = describeFindings(parts) + (files > 0 ? ` in ${countOf(files, "files")}` : "");
  const clauses = [
    found,
    ...(suppressed.length > 0 ? [`${suppressed.length} ${describeSuppressed(suppressed)}`] : []),
    ...(notChecked > 0 ? [`${notChecked} not checked`] : []),
  ];
  return `${open(report)}: ${clauses.join("; ")}.`;
}

function open(report: Report): string {
  if (report.verdict === "fail") return "Failed";
  if (report.verdict === "incomplete") return "Incomplete, not a pass";
  return isEmptyPass(report) ? "Empty, nothing was looked at" : "Passed";
}
