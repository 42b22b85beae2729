// Findings, by file: what, why, how to put it right, and the lines around.
import type { Finding, Report, RuleSummary } from "@lockstep/core";
import { codeWords } from "../markup/code-words.ts";
import { helpLink } from "../markup/help-link.ts";
import { Html, html } from "../markup/html.ts";
import { severityMark } from "../markup/mark.ts";
import { more } from "../markup/table.ts";
import { countOf } from "../markup/words.ts";
import type { PageModel, Sources } from "../page/page-model.ts";
import { renderSourceLines, type SourceLines, sourceLines } from "./source-lines.ts";

/** In full. Errors come before the rest, so that the limit cuts what matters least. */
const MAX_FINDINGS = 1_000;
/** So many files are open when the page is. */
const MAX_OPEN = 20;
const ORDER = ["error", "warning", "note"];

interface Known {
  readonly finding: Finding;
  readonly tool: string;
  readonly rule: RuleSummary | undefined;
}

export function renderFindings({ checks }: PageModel, sources: Sources | undefined): Html {
  const all = checks.flatMap(knownOf);
  if (all.length === 0)
    return html`<p>No check found anything${checks.length === 0 ? ": no report of a check is here" : ""}.</p>`;
  const shown = shownFindings(checks);
  const lines = sourceLines(sources, withheldFiles(checks));
  const files = [...new Set(shown.map(({ finding }) => finding.location.file))].map((file) =>
    shown.filter(({ finding }) => finding.location.file === file),
  );
  return html`${filterBar()}<p data-count>${countOf(all.length, "findings")} in ${countOf(files.length, "files")}.${sources ? html` Source lines are those of ${sources.from}.` : undefined}</p>
${files.map((found, index) => renderFile(found, index < MAX_OPEN, lines))}
${more(all.length - shown.length, "findings")}`;
}

/** The files that the page quotes from if it can, in the order in which it shows them. */
export function quotedFiles({ checks }: PageModel): readonly string[] {
  const withheld = withheldFiles(checks);
  const files = new Set(shownFindings(checks).map(({ finding }) => finding.location.file));
  return [...files].filter((file) => !withheld.has(file));
}

/** Nothing of a file is quoted in which a credential was found: its lines may have moved since. */
function withheldFiles(checks: readonly Report[]): ReadonlySet<string> {
  const scans = checks.filter(({ tool }) => tool === "secret-scan");
  const findings = scans.flatMap((scan) => [...scan.findings, ...scan.suppressed.map(({ finding }) => finding)]);
  return new Set(findings.flatMap(({ location, related }) => [location.file, ...related.map(({ file }) => file)]));
}

function shownFindings(checks: readonly Report[]): readonly Known[] {
  const all = checks.flatMap(knownOf);
  return all
    .sort((a, b) => ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity))
    .slice(0, MAX_FINDINGS);
}

function knownOf({ tool, rules, findings }: Report): readonly Known[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return findings.map((finding) => ({ finding, tool, rule: byId.get(finding.ruleId) }));
}

/** Shown by the script, which is what makes it work. */
function filterBar(): Html {
  return html`<form class="filter" data-filter hidden><label>Filter <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Severity</legend>${ORDER.map((severity) => html`<label><input type="checkbox" name="${severity}" checked>${severity}</label>`)}</fieldset>
<button type="button" data-fold>Close all</button><output data-shown></output></form>`;
}

function renderFile(found: readonly Known[], isOpen: boolean, lines: SourceLines): Html {
  const file = found[0]?.finding.location.file || "(no file)";
  return html`<details class="file" data-file${isOpen ? html` open` : undefined}><summary><h3>${file}</h3> <span class="count">${countOf(found.length, "findings")}</span></summary>
${found.map((known) => renderFinding(known, lines))}</details>
`;
}

function renderFinding({ finding, tool, rule }: Known, lines: SourceLines): Html {
  const { severity, ruleId, message, location, subject, evidence, fix, related, helpUrl } = finding;
  return html`<article class="finding ${severity}" data-finding="${severity}">
<header>${severityMark(severity)} <code>${ruleId}</code> <span class="where">line ${location.line}, column ${location.column}</span> <span class="count">${tool}</span></header>
<p class="message">${codeWords(message)}</p>${renderSourceLines(location, lines)}
<dl>${entry("About", subject)}${entry("Why", codeWords(rule?.why ?? ""))}${entry("Fix", codeWords(fix?.description ?? rule?.fix ?? ""))}${Object.entries(evidence ?? {}).map(([name, value]) => entry(name, value))}
${related.map((place) => entry("See also", `${place.file}:${place.line}: ${place.message}`))}${helpUrl === "" ? undefined : entry("More", helpLink(helpUrl))}</dl></article>
`;
}

function entry(name: string, value: string | Html | undefined): Html | undefined {
  const isEmpty = value === undefined || value === "" || (value instanceof Html && value.text === "");
  return isEmpty ? undefined : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
