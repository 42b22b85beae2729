// gitleaks, and betterleaks 1.x, which has kept its command line and its report.
import type { Scanner } from "../scanner.ts";

/** betterleaks writes `null` where it found nothing. */
interface Finding {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
}

export const GITLEAKS: Scanner = leaks("gitleaks");
export const BETTERLEAKS: Scanner = leaks("betterleaks");

function leaks(command: string): Scanner {
  const to = (report: string) => ["--report-format", "json", "--report-path", report, ...QUIET];
  return {
    name: command,
    command,
    done: [0],
    tree: (folder, report) => ["dir", folder, ...to(report)],
    history: (repository, report) => ["git", repository, ...to(report)],
    range: (repository, report, base, head) => ["git", repository, `--log-opts=${base}..${head}`, ...to(report)],
    read: (report) =>
      ((JSON.parse(report) as readonly Finding[] | null) ?? []).map(({ RuleID, File, StartLine }) => ({
        file: File,
        line: StartLine,
        rule: RuleID,
      })),
  };
}

const QUIET = ["--no-banner", "--log-level", "error", "--exit-code", "0"];
