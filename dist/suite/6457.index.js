export const id = 6457;
export const ids = [6457];
export const modules = {

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75014);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60720);
// The verdict in words: the one sentence every person-facing renderer ends or begins with.


/**
 * The verdict and its counts over the report and its checks, as plain text without hostile parts. A pass that looked at
 * nothing does not read like a pass.
 */
function conclude(report) {
    const parts = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(report);
    const files = new Set(parts.flatMap((part) => part.findings.map((finding) => finding.location.file))).size;
    const suppressed = parts.flatMap((part) => part.suppressed);
    const notChecked = parts.reduce((sum, part) => sum + part.notChecked.length, 0);
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .kA)(parts) + (files > 0 ? ` in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(files, "files")}` : "");
    const clauses = [
        found,
        ...(suppressed.length > 0 ? [`${suppressed.length} ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSuppressed */ .SR)(suppressed)}`] : []),
        ...(notChecked > 0 ? [`${notChecked} not checked`] : []),
    ];
    return `${open(report)}: ${clauses.join("; ")}.`;
}
function open(report) {
    if (report.verdict === "fail")
        return "Failed";
    if (report.verdict === "incomplete")
        return "Incomplete, not a pass";
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyPass */ .lJ)(report) ? "Empty, nothing was looked at" : "Passed";
}


/***/ }),

/***/ 37894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** The report as JSON, indented by two spaces, with a trailing newline. The order of fields is part of the format. */
function renderJson(report) {
    return `${JSON.stringify(writeReport(report), undefined, 2)}\n`;
}
function writeReport(report) {
    return {
        schema: report.schema,
        tool: report.tool,
        version: report.version,
        verdict: report.verdict,
        findings: report.findings.map(writeFinding),
        suppressed: report.suppressed.map(writeSuppressed),
        notChecked: report.notChecked.map(writeNotChecked),
        subjects: report.subjects.map(writeSubject),
        stats: { ...report.stats },
        rules: report.rules.map(writeRule),
        checks: report.checks.map(writeReport),
        ...(report.graph ? { graph: writeGraph(report.graph) } : {}),
    };
}
function writeGraph({ nodes, edges }) {
    return {
        nodes: nodes.map(({ label, verdict, blocked }) => ({ label, verdict, blocked })),
        edges: edges.map(({ from, to }) => ({ from, to })),
    };
}
function writeFinding(finding) {
    return {
        ruleId: finding.ruleId,
        severity: finding.severity,
        confidence: finding.confidence,
        message: finding.message,
        location: writeLocation(finding.location),
        subject: finding.subject,
        related: finding.related.map(writeRelated),
        ...(finding.evidence ? { evidence: { ...finding.evidence } } : {}),
        ...(finding.fix ? { fix: writeFix(finding.fix) } : {}),
        helpUrl: finding.helpUrl,
        fingerprint: finding.fingerprint,
    };
}
function writeLocation({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
function writeRelated(related) {
    return { ...writeLocation(related), message: related.message };
}
function writeFix({ description, edits }) {
    return { description, edits: edits.map(writeEdit) };
}
function writeEdit({ file, start, end, text }) {
    return { file, start, end, text };
}
function writeSuppressed({ finding, by }) {
    return { finding: writeFinding(finding), by: { kind: by.kind, reason: by.reason } };
}
function writeNotChecked({ what, why, location }) {
    return { what, why, ...(location ? { location: writeLocation(location) } : {}) };
}
function writeSubject({ what, kind, verdict, reason, location }) {
    return { what, kind, verdict, reason, location: writeLocation(location) };
}
function writeRule({ id, title, severity, confidence, why, fix, helpUrl, notRun }) {
    return { id, title, severity, confidence, why, fix, helpUrl, ...(notRun === undefined ? {} : { notRun }) };
}


/***/ }),

/***/ 28169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 4 modules
var report_report = __webpack_require__(75014);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
;// CONCATENATED MODULE: ./packages/core/lib/render/sarif-text.js


const MAX_MESSAGE_LENGTH = 4096;
/**
 * A plain text message. Viewers turn `[text](target)` into a link even in plain text (SARIF 2.1.0, section 3.11.6), so
 * that shape is broken by a space.
 */
function toMessage(text) {
    return { text: (0,clip/* clip */.$)((0,reveal_controls/* revealControls */.w)(text).replaceAll("](", "] ("), MAX_MESSAGE_LENGTH) };
}
/** A repository-relative path as a relative URI reference (RFC 3986, section 4.2), percent-encoded as UTF-8. */
function toArtifact(file) {
    const uri = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
    return { uri, uriBaseId: "%SRCROOT%" };
}

// EXTERNAL MODULE: ./packages/core/lib/render/sections.js
var sections = __webpack_require__(97080);
// EXTERNAL MODULE: ./packages/core/lib/render/tally.js
var tally = __webpack_require__(60720);
;// CONCATENATED MODULE: ./packages/core/lib/render/sarif-result.js



/** Runs with more results, and results with more locations, are rejected ("SARIF results exceed one or more limits"). */
const MAX_RESULTS = 25_000;
const MAX_LOCATIONS = 1_000;
/** The results of a report's findings and suppressed findings. `cut` states in words what a limit left out. */
function toResults(report) {
    const ruleIndexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
    const grounds = new Map(report.suppressed.map(({ finding, by }) => [finding, by]));
    const all = [...(0,sections/* mostSevereFirst */.QX)(report.findings), ...(0,sections/* mostSevereFirst */.QX)([...grounds.keys()])];
    const kept = all.slice(0, MAX_RESULTS);
    const results = kept.map((finding) => toResult(finding, ruleIndexes.get(finding.ruleId), grounds.get(finding)));
    return { results, cut: tellCuts(all.length - kept.length, kept) };
}
function tellCuts(results, kept) {
    const crowded = kept.filter((finding) => finding.related.length >= MAX_LOCATIONS).length;
    return [
        ...(results > 0 ? [`${(0,tally/* countOf */.pq)(results, "results")} left out: a run holds ${MAX_RESULTS}.`] : []),
        ...(crowded > 0
            ? [`${(0,tally/* countOf */.pq)(crowded, "results")} with related places left out: a result holds ${MAX_LOCATIONS}.`]
            : []),
    ];
}
function toResult(finding, ruleIndex, by) {
    const { location, related, fix, evidence } = finding;
    const places = related.slice(0, MAX_LOCATIONS - 1).map(toRelated);
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: finding.severity,
        message: toMessage(finding.message),
        locations: [toLocation(location)],
        ...(places.length > 0 ? { relatedLocations: places } : {}),
        partialFingerprints: { "lockstep/v1": finding.fingerprint },
        ...(by ? { suppressions: [suppression(by)] } : {}),
        ...(fix && fix.edits.length > 0 ? { fixes: [toFix(fix)] } : {}),
        properties: { confidence: finding.confidence, ...(evidence ? { evidence } : {}) },
    };
}
/** A comment stands in the source itself (SARIF 2.1.0, section 3.35.2); the policy and the base commit do not. */
function suppression({ kind, reason }) {
    const place = kind === "comment" ? "inSource" : "external";
    return { kind: place, status: "accepted", justification: toMessage(reason).text };
}
function toLocation(location) {
    return { physicalLocation: { artifactLocation: toArtifact(location.file), region: toRegion(location) } };
}
function toRelated(related) {
    return { ...toLocation(related), message: toMessage(related.message) };
}
/** Both models count lines and columns from 1 and exclude the end column (SARIF 2.1.0, section 3.30). */
function toRegion({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function toFix(fix) {
    const files = (0,sections/* groupBy */.$z)(fix.edits, (edit) => edit.file);
    return { description: toMessage(fix.description), artifactChanges: [...files.values()].flatMap(toChange) };
}
/** All edits of one file as one change. The new text is kept exactly: it is content, not a message. */
function toChange(edits) {
    const replacements = edits.map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text },
    }));
    return edits.slice(0, 1).map(({ file }) => ({ artifactLocation: toArtifact(file), replacements }));
}

;// CONCATENATED MODULE: ./packages/core/lib/render/sarif-rule.js
/** GitHub shows 7.0 to 8.9 as high, 4.0 to 6.9 as medium, below as low (docs, "SARIF support for code scanning"). */
const SECURITY_SEVERITY = { error: "8.0", warning: "5.0", note: "2.0" };
/**
 * The descriptor of a rule. Titles and advice are the suite's own Markdown. `precision` is the rule's confidence. The suite
 * has far fewer rules than the 25,000 a run may hold.
 */
function toDescriptor(rule) {
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

;// CONCATENATED MODULE: ./packages/core/lib/render/sarif.js







/** Uploads with more are rejected (GitHub docs, "SARIF results exceed one or more limits"). */
const MAX_RUNS = 20;
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const WORST_FIRST = ["fail", "incomplete", "pass"];
/**
 * One SARIF run per check, indented by two spaces, with a trailing newline. Each run is its own code scanning category
 * (`automationDetails.id`). Whatever a limit cuts is told in a notification.
 */
function renderSarif(report, options = { suppressed: "keep" }) {
    const parts = runParts(report);
    const kept = parts.length > MAX_RUNS ? byVerdict(parts).slice(0, MAX_RUNS) : parts;
    const dropped = parts.filter((part) => !kept.includes(part));
    const runs = kept.map((part, index) => toRun(part, options, index === 0 ? dropped : []));
    const log = { $schema: SCHEMA, version: "2.1.0", runs };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
/** The reports that have something to say in SARIF. Never none: an upload without a run would look like no upload. */
function runParts(report) {
    const parts = (0,report_report/* flatten */.Bq)(report).filter(({ rules, findings, suppressed, notChecked }) => rules.length + findings.length + suppressed.length + notChecked.length > 0);
    return parts.length > 0 ? parts : [report];
}
function byVerdict(parts) {
    return [...parts].sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}
function toRun(report, options, dropped) {
    const suppressed = options.suppressed === "keep" ? report.suppressed : [];
    const { results, cut } = toResults({ ...report, suppressed });
    const notifications = [
        ...gaps(report),
        ...(suppressed.length < report.suppressed.length ? [unlisted(report)] : []),
        ...cut.map((text) => notify("warning", text)),
        ...dropped.map((part) => notify("warning", `The run of ${part.tool} (${part.verdict}) is left out: too many runs.`)),
    ];
    return {
        tool: {
            driver: {
                name: `lockstep ${report.tool}`,
                semanticVersion: report.version,
                informationUri: `https://github.com/${version/* REPOSITORY */.B}`,
                rules: report.rules.map(toDescriptor),
            },
        },
        automationDetails: { id: `lockstep/${report.tool}/` },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: report.notChecked.length === 0, toolExecutionNotifications: notifications }],
        results,
    };
}
/** What the run did not look at, and which rules had nothing to work on. */
function gaps(report) {
    const unread = report.notChecked.map(({ what, why }) => notify("error", `Not checked: ${what}: ${why}`));
    const idle = (0,sections/* notRun */.nE)(report).map(({ why, rules }) => `Not run: ${rules.map(({ id }) => id).join(", ")}: ${why}`);
    return [...unread, ...idle.map((text) => notify("note", text))];
}
function unlisted({ suppressed }) {
    return notify("note", `${(0,tally/* countOf */.pq)(suppressed.length, "findings")} ${(0,tally/* describeSuppressed */.SR)(suppressed)}: not listed.`);
}
function notify(level, text) {
    return { level, message: toMessage(text) };
}


/***/ }),

/***/ 60720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   J9: () => (/* binding */ describeStats),
/* harmony export */   SR: () => (/* binding */ describeSuppressed),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   lJ: () => (/* binding */ isEmptyPass),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75014);
/* harmony import */ var _report_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89497);
// Counts over reports, and the words for them. Every renderer states the same numbers in the same words.


const PLURALS = { error: "errors", warning: "warnings", note: "notes" };
const GROUNDS = [
    ["policy", "by the policy"],
    ["comment", "by comments"],
    ["baseline", "in the baseline"],
];
/** A number with its noun: `countOf(1, "entries")` is `1 entry`. The noun is a regular English plural. */
function countOf(count, nouns) {
    return `${count} ${count === 1 ? singular(nouns) : nouns}`;
}
function singular(nouns) {
    if (nouns.endsWith("ies"))
        return `${nouns.slice(0, -3)}y`;
    return nouns.replace(/(?<=ch|sh|x|ss)es$|s$/, "");
}
/** `2 errors, 1 note`, or `no findings`. */
function describeFindings(reports) {
    const findings = reports.flatMap((report) => report.findings);
    const counts = _report_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.map((severity) => ({
        severity,
        count: findings.filter((finding) => finding.severity === severity).length,
    }));
    const found = counts.filter(({ count }) => count > 0);
    return found.map(({ severity, count }) => countOf(count, PLURALS[severity])).join(", ") || "no findings";
}
/** `suppressed by the policy`, or `suppressed: 1 by the policy, 2 in the baseline`: what follows the count of findings set apart. */
function describeSuppressed(suppressed) {
    const counts = GROUNDS.map(([kind, words]) => ({
        words,
        count: suppressed.filter(({ by }) => by.kind === kind).length,
    }));
    const found = counts.filter(({ count }) => count > 0);
    const [only] = found;
    if (found.length === 1 && only)
        return `suppressed ${only.words}`;
    return `suppressed: ${found.map(({ words, count }) => `${count} ${words}`).join(", ")}`;
}
/** What a report looked at, for example `12 files, 1 lock entry`, or undefined if every count is zero. */
function describeStats(report) {
    const stats = Object.entries(report.stats);
    if (!stats.some(([, count]) => count > 0))
        return undefined;
    return stats.map(([nouns, count]) => countOf(count, toWords(nouns))).join(", ");
}
/** `lockEntries` and `lock-entries` both read `lock entries`. */
function toWords(key) {
    return key
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .replace(/[-_]/g, " ")
        .toLowerCase();
}
/** The verdict as people read it: `empty` instead of `pass` where nothing was looked at. */
function verdictWord(report) {
    return isEmptyPass(report) ? "empty" : report.verdict;
}
/** True for a pass in which neither the report nor any of its checks looked at anything. It must not look like a pass. */
function isEmptyPass(report) {
    return report.verdict === "pass" && (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)(report).every((part) => describeStats(part) === undefined);
}


/***/ }),

/***/ 89368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8895);
/* harmony import */ var _text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19891);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7083);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97080);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60720);





const MAX_FINDINGS = 500;
const MAX_ROWS = 100;
const MAX_DETAILS = 8;
const MAX_TEXT = 600;
/**
 * The report as lines of text with a trailing newline. Per check at most 500 findings (the most severe) and 100 rows of
 * everything else are shown; what is left out is counted.
 */
function renderTerminal(report, palette) {
    const body = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0)(report).map((section) => renderSection(section, palette));
    const conclusion = paintVerdict(report, (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(report), palette);
    return `${[...body, conclusion].join("\n").replace(/^\n/, "")}\n`;
}
function renderSection(report, palette) {
    const stats = show((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStats */ .J9)(report) ?? "nothing");
    const heading = `${paintVerdict(report, (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(report).toUpperCase().padEnd(10), palette)} ${palette.bold(show(report.tool))}`;
    if ((0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuiet */ .rM)(report))
        return `${heading}  ${palette.dim(`looked at ${stats}`)}\n`;
    const blocks = [
        ...renderFindings(report, palette),
        renderAdvice(report, palette),
        renderSuppressed(report, palette),
        renderNotChecked(report, palette),
        renderSwitchedOff(report),
        renderNotRun(report),
        [`  Looked at ${stats}.`],
    ];
    const filled = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
    return `\n${[heading, ...filled].join("\n\n")}\n`;
}
function renderFindings(report, palette) {
    const { findings } = report;
    const shown = findings.length > MAX_FINDINGS ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .QX)(findings).slice(0, MAX_FINDINGS) : findings;
    const files = [...(0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(shown, (finding) => finding.location.file)];
    const blocks = files.map(([file, group]) => [
        `  ${palette.underline(show(file))}`,
        ...group.flatMap((finding) => renderFinding(finding, widthOf(group), palette)),
    ]);
    return [...blocks, more(findings.length - shown.length, "findings", "  ")];
}
function renderFinding(finding, width, palette) {
    const { severity, location } = finding;
    const line = [
        palette.dim(positionOf(location).padEnd(width)),
        paintSeverity(severity, severity.padEnd(7), palette),
        show(finding.message),
        palette.dim(show(finding.ruleId)),
    ].join("  ");
    const evidence = Object.entries(finding.evidence ?? {}).map(([name, value]) => `${show(name)}: ${show(value)}`);
    const related = finding.related.map((place) => `see ${show(place.file)}:${positionOf(place)}  ${show(place.message)}`);
    const all = [...evidence, ...related];
    const details = [...all.slice(0, MAX_DETAILS), ...more(all.length - MAX_DETAILS, "details", "")];
    const indent = " ".repeat(width + 15);
    return [`    ${line}`, ...details.map((detail) => palette.dim(indent + detail))];
}
/** What to do, once per rule, for the rules that have findings. */
function renderAdvice(report, palette) {
    const found = new Set(report.findings.map((finding) => finding.ruleId));
    const rules = report.rules.filter((rule) => found.has(rule.id));
    if (rules.length === 0)
        return [];
    return [`  ${palette.bold("How to fix")}`, ...rules.flatMap((rule) => renderRule(rule, palette))];
}
function renderRule(rule, palette) {
    const fix = show(rule.fix.replace(/\s+/g, " "));
    return [`    ${palette.bold(show(rule.id))}  ${fix}`, `      ${palette.cyan(show(rule.helpUrl))}`];
}
function renderSuppressed(report, palette) {
    if (report.suppressed.length === 0)
        return [];
    const groups = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(report.suppressed, ({ finding, by }) => JSON.stringify([finding.ruleId, by.kind, by.reason]));
    const rows = [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first ? [`    ${group.length} × ${show(first.finding.ruleId)}  ${show(first.by.reason)}`] : [];
    });
    const heading = `  ${palette.bold(`${report.suppressed.length} ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSuppressed */ .SR)(report.suppressed)}`)}`;
    return [heading, ...rows.slice(0, MAX_ROWS), ...more(rows.length - MAX_ROWS, "reasons", "    ")];
}
function renderNotChecked(report, palette) {
    const { notChecked } = report;
    if (notChecked.length === 0)
        return [];
    const rows = notChecked.slice(0, MAX_ROWS).map(({ what, why }) => `    ${show(what)}  ${palette.dim(show(why))}`);
    const heading = `  ${palette.bold(palette.yellow(`Not checked: ${notChecked.length}`))}`;
    return [heading, ...rows, ...more(notChecked.length - MAX_ROWS, "items", "    ")];
}
function renderSwitchedOff(report) {
    const rules = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .switchedOff */ .dw)(report).map((rule) => show(rule.id));
    return rules.length === 0 ? [] : [`  Switched off by the policy: ${rules.join(", ")}`];
}
function renderNotRun(report) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .notRun */ .nE)(report).map(({ why, rules }) => `  Not run: ${rules.map(({ id }) => show(id)).join(", ")} (${show(why)})`);
}
function more(count, nouns, indent) {
    return count > 0 ? [`${indent}… and ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count, `more ${nouns}`)}`] : [];
}
function paintVerdict(report, text, palette) {
    if (report.verdict === "fail")
        return palette.bold(palette.red(text));
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(report) === "pass" ? palette.green(text) : palette.bold(palette.yellow(text));
}
function paintSeverity(severity, text, palette) {
    if (severity === "error")
        return palette.red(text);
    return severity === "warning" ? palette.yellow(text) : palette.cyan(text);
}
function positionOf(location) {
    return `${location.line}:${location.column}`;
}
function widthOf(group) {
    return group.reduce((width, finding) => Math.max(width, positionOf(finding.location).length), 0);
}
function show(text) {
    return (0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)((0,_text_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$)(text, MAX_TEXT));
}


/***/ }),

/***/ 62544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ blockedNodes)
/* harmony export */ });
/**
 * What `sha_pinning_required` would stop runs at, in the order of the graph: the policy looks at every action of the expanded
 * graph, not only at direct ones.
 */
function blockedNodes(graph) {
    return graph?.nodes.filter(({ blocked }) => blocked) ?? [];
}


/***/ }),

/***/ 31222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ collectEdits),
/* harmony export */   j: () => (/* binding */ fixesOf)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75014);

/** The fixes of all findings of a report and of its checks. */
function fixesOf(report) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .allFindings */ .c4)(report).flatMap(({ fix }) => fix ?? []);
}
/**
 * The edits of all fixes, by file. A fix is taken as a whole or not at all: one that overlaps with an earlier one is left
 * for the next run, and two fixes that make the same edit count as one.
 */
function collectEdits(fixes) {
    const byFile = new Map();
    for (const fix of fixes) {
        if (fits(fix, byFile))
            for (const edit of fix.edits)
                add(edit, byFile);
    }
    return byFile;
}
function fits(fix, taken) {
    return fix.edits.every((edit) => (taken.get(edit.file) ?? []).every((other) => isSame(edit, other) || !overlaps(edit, other)));
}
function add(edit, byFile) {
    const edits = byFile.get(edit.file) ?? [];
    byFile.set(edit.file, edits);
    if (!edits.some((other) => isSame(edit, other)))
        edits.push(edit);
}
/** Two insertions at one place overlap, too: which comes first would be chance. */
function overlaps(a, b) {
    return a.start === b.start || (a.start < b.end && b.start < a.end);
}
function isSame(a, b) {
    return a.start === b.start && a.end === b.end && a.text === b.text;
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isAccepted),
  s: () => (/* binding */ runCheckAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/render/json.js
var json = __webpack_require__(37894);
// EXTERNAL MODULE: ./packages/core/lib/render/sarif.js + 3 modules
var sarif = __webpack_require__(28169);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 4 modules
var report_report = __webpack_require__(75014);
// EXTERNAL MODULE: ./packages/core/lib/render/terminal.js
var terminal = __webpack_require__(89368);
// EXTERNAL MODULE: ./packages/core/lib/render/palette.js
var palette = __webpack_require__(87369);
// EXTERNAL MODULE: ./packages/core/lib/render/annotations.js
var annotations = __webpack_require__(72212);
// EXTERNAL MODULE: ./packages/core/lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(4054);
;// CONCATENATED MODULE: ./packages/core/lib/text/utf8.js
// Sizes of text in UTF-8 bytes and cuts that keep characters whole. Works on code points: the core has no encoder.
/** Bytes of one code point in UTF-8 (RFC 3629, section 3). A lone surrogate counts as U+FFFD, as encoders write it. */
function bytesOf(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
}
/** The number of bytes `text` takes in UTF-8. */
function utf8Length(text) {
    let bytes = 0;
    for (const char of text)
        bytes += bytesOf(char.codePointAt(0) ?? 0);
    return bytes;
}
/** The longest start of `text` that takes at most `maxBytes` bytes in UTF-8 and splits no code point. */
function clipUtf8(text, maxBytes) {
    let bytes = 0;
    let units = 0;
    for (const char of text) {
        bytes += bytesOf(char.codePointAt(0) ?? 0);
        if (bytes > maxBytes)
            return text.slice(0, units);
        units += char.length;
    }
    return text;
}

// EXTERNAL MODULE: ./packages/core/lib/render/conclusion.js
var conclusion = __webpack_require__(7083);
// EXTERNAL MODULE: ./packages/core/lib/render/sections.js
var sections = __webpack_require__(97080);
// EXTERNAL MODULE: ./packages/core/lib/report/blocked-nodes.js
var blocked_nodes = __webpack_require__(62544);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
// EXTERNAL MODULE: ./packages/core/lib/render/tally.js
var tally = __webpack_require__(60720);
;// CONCATENATED MODULE: ./packages/core/lib/render/mermaid.js




/** The most edges worth looking at. GitHub's Mermaid stops at 500 (Mermaid documentation, "maxEdges"). */
const MAX_EDGES = 150;
/** Mermaid refuses more than 50,000 characters (Mermaid documentation, "maxTextSize"). Fence and classes are not counted here. */
const MAX_TEXT = 45_000;
const MAX_LABEL = 80;
const PINNED = ["sha", "locked", "immutable-release", "self", "digest"];
/** Fill, border and text are all set, so that a node reads the same on a light and on a dark page. */
const CLASSES = {
    own: "fill:#eaeef2,stroke:#57606a,color:#24292f",
    pinned: "fill:#dafbe1,stroke:#1a7f37,color:#0a3615",
    unpinned: "fill:#fff8c5,stroke:#9a6700,color:#3b2300,stroke-dasharray:5 3",
    blocked: "fill:#ffebe9,stroke:#cf222e,color:#4c0d12,stroke-width:3px",
};
const LEGEND = "Legend: gray is code of this repository, green is pinned, yellow with a dashed border is not pinned, red with a thick border is where GitHub's SHA pinning policy would stop the run.";
/**
 * The graph as a fenced block with its legend, drawn with at most `limit` edges and no more than Mermaid takes. What leads
 * to something that is not pinned comes first; the edges left out are counted. Empty for a graph without edges.
 */
function renderMermaid(graph, limit) {
    const { edges, nodes } = selectEdges(graph, Math.min(limit, MAX_EDGES));
    if (edges.length === 0)
        return "";
    const ids = new Map([...nodes.keys()].map((index, position) => [index, `n${position}`]));
    const lines = [
        "```mermaid",
        "flowchart LR",
        ...[...nodes].map(([index, node]) => `  ${ids.get(index)}["${labelOf(node)}"]`),
        ...edges.map(({ from, to }) => `  ${ids.get(from)} --> ${ids.get(to)}`),
        ...renderClasses(nodes, ids),
        "```",
    ];
    const left = graph.edges.length - edges.length;
    const rest = left > 0 ? ` Not drawn: ${(0,tally/* countOf */.pq)(left, "further links")}.` : "";
    return `${lines.join("\n")}\n\n${LEGEND}${rest}`;
}
/** As many edges as fit, weak ones first, then in their own order. */
function selectEdges(graph, limit) {
    const weak = leadingToWeak(graph);
    const ordered = [...graph.edges].sort((a, b) => Number(weak.has(b.to)) - Number(weak.has(a.to)));
    const nodes = new Map();
    const edges = [];
    let room = MAX_TEXT;
    for (const edge of ordered) {
        const ends = [...new Set([edge.from, edge.to])].flatMap((index) => {
            const node = nodes.has(index) ? undefined : graph.nodes[index];
            return node ? [[index, node]] : [];
        });
        // An edge takes `  n299 --> n299`, a node `  n299[""]` and its place in a list of a class.
        room -= 16 + ends.reduce((sum, [, node]) => sum + 16 + labelOf(node).length, 0);
        if (edges.length >= limit || room < 0)
            break;
        for (const [index, node] of ends)
            nodes.set(index, node);
        edges.push(edge);
    }
    return { edges, nodes };
}
/** The nodes that are not pinned, and those that pull one in. */
function leadingToWeak({ nodes, edges }) {
    const callers = (0,sections/* groupBy */.$z)(edges, ({ to }) => String(to));
    const found = new Set();
    const open = [...nodes.keys()].filter((index) => isWeak(nodes[index]));
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (found.has(index))
            continue;
        found.add(index);
        for (const { from } of callers.get(String(index)) ?? [])
            open.push(from);
    }
    return found;
}
function isWeak(node) {
    return node !== undefined && ["unpinned", "blocked"].includes(classOf(node));
}
function classOf({ verdict, blocked }) {
    if (blocked)
        return "blocked";
    if (verdict === "local")
        return "own";
    return PINNED.includes(verdict) ? "pinned" : "unpinned";
}
function renderClasses(nodes, ids) {
    return Object.entries(CLASSES).flatMap(([name, style]) => {
        const members = [...nodes].filter(([, node]) => classOf(node) === name).map(([index]) => ids.get(index));
        return members.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${members.join(",")} ${name}`];
    });
}
/** Full commit ids and digests are cut for display, with the cut shown; what only resembles one stays whole. */
const LONG_ID = /@((?:sha256:(?=[0-9a-f]{64}$))?[0-9a-f]{7})(?:[0-9a-f]{33}|[0-9a-f]{57})$/;
/**
 * Everything else becomes `#code;` (Mermaid documentation, "Entity codes to escape characters"): also what Markdown would
 * take for a list, emphasis or an address, because Mermaid reads labels as Markdown.
 */
const UNSAFE = /[^A-Za-z0-9/ ]/gu;
/** Mermaid rewrites `#code;` to a form that begins with this ligature, and would take it for its own in a label, too. */
const LIGATURE = "\ufb02";
function labelOf({ label }) {
    const shown = (0,reveal_controls/* revealControls */.w)(label).replaceAll(LIGATURE, "\\u{fb02}").trim().replace(LONG_ID, "@$1…");
    return (0,clip/* clip */.$)(shown || "unnamed", MAX_LABEL).replace(UNSAFE, (char) => `#${char.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./packages/core/lib/render/summary-section.js
// Builds the Markdown of one check in the job summary. Every value from outside is clipped, then escaped for its place.






/** Rows shown open. The rest is folded, so that one noisy check does not bury the next one. */
const OPEN_ROWS = 20;
const MAX_DETAILS = 8;
const summary_section_MAX_TEXT = 600;
const MAX_STOPS = 10;
/**
 * The section of a check with at most `rows` rows per list and links in its graph, or an empty string if there is nothing to
 * list.
 */
function renderSection(report, rows) {
    if ((0,sections/* isQuiet */.rM)(report) && !report.graph)
        return "";
    const blocks = [
        `### ${prose(report.tool)}`,
        renderFindings(report, rows),
        renderAdvice(report),
        renderNotChecked(report, rows),
        renderSuppressed(report, rows),
        renderSwitchedOff(report),
        renderNotRun(report),
        renderGraph(report, rows),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
/** A GFM table. Cells must be escaped already. */
function renderTable(head, rows) {
    const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
    return lines.join("\n");
}
function renderFindings(report, rows) {
    const head = ["Severity", "Place", "Rule", "Message"];
    const cells = (0,sections/* mostSevereFirst */.QX)(report.findings).slice(0, rows).map(toRow);
    if (cells.length === 0)
        return "";
    const open = renderTable(head, cells.slice(0, OPEN_ROWS));
    const rest = cells.slice(OPEN_ROWS);
    const folded = rest.length > 0 ? fold((0,tally/* countOf */.pq)(rest.length, "further findings"), renderTable(head, rest)) : "";
    return join(open, folded, more(report.findings.length - cells.length, "findings"));
}
function toRow(finding) {
    const evidence = Object.entries(finding.evidence ?? {}).map(([name, value]) => `${prose(name)}: ${code(value)}`);
    const related = finding.related.map((place) => `${prose(place.message)}: ${code(placeOf(place))}`);
    const all = [...evidence, ...related];
    const details = [...all.slice(0, MAX_DETAILS), more(all.length - MAX_DETAILS, "details")];
    return [
        finding.severity,
        code(placeOf(finding.location)),
        (0,escape_markdown/* markdownLink */.iQ)(finding.ruleId, finding.helpUrl),
        [prose(finding.message), ...details].filter((line) => line !== "").join("<br>"),
    ];
}
/** What to do, once per rule. The advice is Markdown of the suite's own rules, not text from outside. */
function renderAdvice(report) {
    const found = new Set(report.findings.map((finding) => finding.ruleId));
    const rules = report.rules.filter((rule) => found.has(rule.id));
    const items = rules.map((rule) => `- ${(0,escape_markdown/* markdownLink */.iQ)(rule.id, rule.helpUrl)}: ${rule.fix.replace(/\s+/g, " ").trim()}`);
    return items.length === 0 ? "" : `**How to fix**\n\n${items.join("\n")}`;
}
function renderNotChecked(report, rows) {
    if (report.notChecked.length === 0)
        return "";
    const cells = report.notChecked.slice(0, rows).map(({ what, why }) => [code(what), prose(why)]);
    const table = renderTable(["What", "Why"], cells);
    return join(`**Not checked: ${report.notChecked.length}**`, table, more(report.notChecked.length - cells.length, "items"));
}
function renderSuppressed(report, rows) {
    if (report.suppressed.length === 0)
        return "";
    const cells = report.suppressed
        .slice(0, rows)
        .map(({ finding, by }) => [code(placeOf(finding.location)), prose(finding.ruleId), by.kind, prose(by.reason)]);
    const table = renderTable(["Place", "Rule", "By", "Reason"], cells);
    const left = more(report.suppressed.length - cells.length, "findings");
    const title = `${(0,tally/* countOf */.pq)(report.suppressed.length, "findings")} ${(0,tally/* describeSuppressed */.SR)(report.suppressed)}`;
    return fold(title, join(table, left));
}
function renderSwitchedOff(report) {
    const rules = (0,sections/* switchedOff */.dw)(report).map((rule) => (0,escape_markdown/* markdownLink */.iQ)(rule.id, rule.helpUrl));
    return rules.length === 0 ? "" : `Switched off by the policy: ${rules.join(", ")}`;
}
function renderNotRun(report) {
    const lines = (0,sections/* notRun */.nE)(report).map(({ why, rules }) => {
        const links = rules.map((rule) => (0,escape_markdown/* markdownLink */.iQ)(rule.id, rule.helpUrl));
        return `Not run: ${links.join(", ")} (${prose(why)})`;
    });
    return lines.join("\n\n");
}
/** The graph with what it says about a run under GitHub's own policy, which looks at actions only. */
function renderGraph({ graph }, rows) {
    const diagram = graph ? renderMermaid(graph, rows) : "";
    if (!graph || diagram === "")
        return "";
    const title = `Dependency graph: ${(0,tally/* countOf */.pq)(graph.nodes.length, "nodes")}, ${(0,tally/* countOf */.pq)(graph.edges.length, "links")}`;
    return fold(title, join(predict(graph), diagram));
}
function predict(graph) {
    const stops = (0,blocked_nodes/* blockedNodes */.I)(graph).map(({ label }) => prose(label));
    if (stops.length === 0)
        return "GitHub's SHA pinning policy would stop nothing in this graph.";
    const names = stops.slice(0, MAX_STOPS).join(", ");
    const rest = stops.length > MAX_STOPS ? ` and ${stops.length - MAX_STOPS} more` : "";
    return `GitHub's SHA pinning policy would stop runs at ${names}${rest}.`;
}
function more(count, nouns) {
    return count > 0 ? `… and ${(0,tally/* countOf */.pq)(count, `more ${nouns}`)}.` : "";
}
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function join(...blocks) {
    return blocks.filter((block) => block !== "").join("\n\n");
}
function placeOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function prose(text) {
    return (0,escape_markdown/* escapeMarkdown */.FV)((0,clip/* clip */.$)(text, summary_section_MAX_TEXT));
}
function code(text) {
    return (0,escape_markdown/* markdownCodeCell */.d)((0,clip/* clip */.$)(text, summary_section_MAX_TEXT));
}

;// CONCATENATED MODULE: ./packages/core/lib/render/summary.js






/** GitHub drops a step's summary above 1 MiB (docs, "Workflow commands", "Step isolation and limits"). Some is left free. */
const DEFAULT_MAX_BYTES = 960 * 1024;
/** Rows kept per list, tried in this order until the summary fits. */
const ROW_LIMITS = [10_000, 1_000, 200, 50, 10];
const MARKS = { fail: "❌", incomplete: "⚠️", empty: "⚠️", pass: "✅" };
/**
 * The report as GitHub Flavored Markdown of at most `maxBytes` bytes of UTF-8. If it is too large, each list is cut to its
 * first rows and counts the rest; then only the counts of each check remain; then only the conclusion.
 */
function renderSummary(report, maxBytes = DEFAULT_MAX_BYTES) {
    const heading = `## ${MARKS[(0,tally/* verdictWord */.E0)(report)]} lockstep ${(0,escape_markdown/* escapeMarkdown */.FV)(report.tool)}\n\n${(0,escape_markdown/* escapeMarkdown */.FV)((0,conclusion/* conclude */.E)(report))}\n`;
    const overview = `${heading}\n${renderOverview(report)}\n`;
    for (const rows of ROW_LIMITS) {
        const blocks = (0,sections/* sections */.V0)(report).map((section) => renderSection(section, rows));
        const summary = [overview, ...blocks.filter((block) => block !== "")].join("\n");
        if (utf8Length(summary) <= maxBytes)
            return summary;
    }
    const counts = `${overview}\nCounts only: the findings are too many for a job summary.\n`;
    return utf8Length(counts) <= maxBytes ? counts : clipUtf8(heading, maxBytes);
}
function renderOverview(report) {
    const rows = (0,sections/* sections */.V0)(report).map((section) => [
        (0,escape_markdown/* escapeMarkdown */.FV)(section.tool),
        `${MARKS[(0,tally/* verdictWord */.E0)(section)]} ${(0,tally/* verdictWord */.E0)(section)}`,
        (0,tally/* describeFindings */.kA)([section]),
        String(section.notChecked.length),
        String(section.suppressed.length),
        (0,escape_markdown/* escapeMarkdown */.FV)((0,tally/* describeStats */.J9)(section) ?? "nothing"),
    ]);
    return renderTable(["Check", "Verdict", "Findings", "Not checked", "Suppressed", "Looked at"], rows);
}

// EXTERNAL MODULE: ./packages/core/lib/report/collect-edits.js
var collect_edits = __webpack_require__(31222);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-inside.js
var write_inside = __webpack_require__(66430);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/output-folder.js
var output_folder = __webpack_require__(66165);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/read-inputs.js + 1 modules
var read_inputs = __webpack_require__(65996);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/run-action.js
var run_action = __webpack_require__(48279);
;// CONCATENATED MODULE: ./packages/runtime/lib/check-action/step-progress.js
/** Milliseconds without a line at the start, and between two lines: a log is kept, and nobody wants to read it twice. */
const QUIET = 3_000;
const BETWEEN = 10_000;
/** `say` writes a line; `now` gives milliseconds. */
function stepProgress(say, now = Date.now) {
    let next = now() + QUIET;
    return {
        report: (activity, done, total) => {
            const time = now();
            if (time < next)
                return;
            next = time + BETWEEN;
            say(total === undefined ? activity : `${activity} ${done ?? 0}/${total}`);
        },
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/check-action/run-check-action.js
// A static check as a step: inputs in; annotations, summary, report files, outputs and an exit code out.









const FIX_PATCH = "patch";
/** Runs the program of a static check as the main phase of an action. Its spec may have inputs beyond the common ones. */
function runCheckAction(spec, program, env = process.env) {
    return (0,run_action/* runAction */.C)(async (runner) => {
        (0,read_inputs/* maskSecrets */.Q)(spec, runner);
        const outcome = await program(toRequest((0,read_inputs/* readInputs */.K)(spec, runner), env, runner), (0,read_inputs/* readInputs */.K)(spec, runner));
        for (const { path, text } of outcome.proposals ?? [])
            (0,write_inside/* writeInside */.M)(outcome.root, path, text);
        await publish(spec, outcome, runner, env);
        return isAccepted(outcome) ? 0 : 1;
    });
}
function toRequest(inputs, env, runner) {
    return {
        paths: [inputs.path],
        config: inputs.config,
        onIncomplete: inputs["on-incomplete"],
        online: undefined,
        token: inputs.token,
        dotcomToken: undefined,
        env,
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        progress: stepProgress((line) => runner.info(line)),
        tell: (remark) => runner.info(remark),
        conceal: (secret) => runner.mask(secret),
    };
}
/** True for a pass, and for `incomplete` where both the caller and the policy say that a warning will do. */
function isAccepted({ report, onIncomplete }) {
    return report.verdict === "pass" || (report.verdict === "incomplete" && onIncomplete === "warn");
}
async function publish({ name, outputs }, outcome, runner, env) {
    const { report, root } = outcome;
    const folder = (0,output_folder/* outputFolder */.q)(name, env);
    const jsonFile = (0,external_node_path_.join)(folder, "report.json");
    const sarifFile = (0,external_node_path_.join)(folder, "report.sarif");
    (0,write_whole/* writeWhole */.f)(jsonFile, (0,json/* renderJson */.h)(report));
    // Code scanning opens alerts also for results marked as suppressed, so the file for upload leaves them out.
    (0,write_whole/* writeWhole */.f)(sarifFile, (0,sarif/* renderSarif */.W)(report, { suppressed: "omit" }));
    if (Object.hasOwn(outputs, FIX_PATCH)) {
        (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(folder, "fixes.patch"), await patchOf(outcome));
        runner.setOutput(FIX_PATCH, (0,external_node_path_.join)(folder, "fixes.patch"));
    }
    runner.setOutput("findings-count", String((0,report_report/* allFindings */.c4)(report).length));
    runner.setOutput("report", jsonFile);
    runner.setOutput("sarif", sarifFile);
    runner.printUntrusted((0,terminal/* renderTerminal */.b)(report, palette/* PLAIN */.t));
    for (const annotation of (0,annotations/* toAnnotations */.gI)(report))
        runner.annotate(inWorkspace(annotation, root, env));
    runner.appendSummary(renderSummary(report));
    // Last, so that no later step reads a verdict that a step gave which then broke.
    runner.setOutput("verdict", report.verdict);
}
/** The library that writes patches is loaded where there is something to write. */
async function patchOf({ report, root }) {
    const edits = (0,collect_edits/* collectEdits */.S)((0,collect_edits/* fixesOf */.j)(report));
    if (edits.size === 0)
        return "";
    const { planChanges, renderPatch } = await __webpack_require__.e(/* import() */ 7693).then(__webpack_require__.bind(__webpack_require__, 7693));
    return renderPatch(planChanges(root, edits));
}
/** GitHub looks files up from the workspace, and a checkout may lie in a folder of it. */
function inWorkspace(annotation, root, env) {
    const workspace = env["GITHUB_WORKSPACE"];
    if (annotation.file === undefined || !workspace)
        return annotation;
    const file = (0,external_node_path_.relative)(external_node_fs_.realpathSync.native(workspace), (0,external_node_path_.join)(root, annotation.file)).split(external_node_path_.sep).join("/");
    return file.startsWith("../") ? annotation : { ...annotation, file };
}


/***/ }),

/***/ 66430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ demandFolder),
/* harmony export */   M: () => (/* binding */ writeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17595);
// Writes a file below a folder that is somebody else's: a link in its path must not lead the text elsewhere.




/**
 * Writes `text` to `path` (relative, `/`-separated) below `root` (absolute), and makes the folders it needs. Throws
 * `UsageError` (`output-not-writable`) where a link stands in the place of a folder, and what `writeWhole` throws.
 */
function writeInside(root, path, text) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    demandFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path)));
    (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path), text);
}
/** Makes `folder` (absolute, below a folder without links) unless it is there. */
function demandFolder(folder) {
    let cause;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder) === folder)
            return;
    }
    catch (error) {
        cause = error;
    }
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("output-not-writable", `${folder} is not a folder of the repository that can be written to.`, {
        hint: "Put a plain folder there, or remove what is in its place.",
        cause,
    });
}


/***/ }),

/***/ 48082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readCommittedFile),
/* harmony export */   v: () => (/* binding */ describeObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63882);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26986);
// Reads one file as a commit has it. It follows no link and guesses nothing: a thing that is there but is not a readable
// text file is an error, never an absent file.




/** Modes of tree entries (git documentation, "git-fast-import", `filemodify`). */
const REGULAR = ["100644", "100755"];
const SYMLINK = "120000";
/** An answer to one object's type and size: an id, a word and a number. */
const MAX_ANSWER_BYTES = 4096;
/** Type and size in bytes of an object, or undefined if it is not here. A partial clone is not asked to fetch it. */
async function describeObject(git, id) {
    if (!(0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(id))
        throw new TypeError("not a full object id");
    const output = await git.ask(["cat-file", "--batch-check"], `${id}\n`, MAX_ANSWER_BYTES);
    const [answered, type, size] = output.stdout.toString("utf8").trimEnd().split(" ");
    if (output.exitCode !== 0 || answered !== id || type === undefined || size === undefined)
        return undefined;
    return { type, size: Number(size) };
}
/**
 * The text of `path` at `commit`, or undefined where that commit has nothing of that name.
 * Throws `UnavailableError` (`base-unavailable`) if the commit or the file's content is not in this clone, `UsageError`
 * (`policy-unreadable`) if the path is or leads through a symbolic link, is not a file, is larger than `maxBytes` or is
 * not UTF-8, and `TypeError` for a path that is not relative to the root and in normal form.
 */
async function readCommittedFile(git, commit, path, maxBytes) {
    if (!isNormalPath(path))
        throw new TypeError("not a normal path relative to the repository");
    const object = await describeObject(git, commit);
    if (object?.type !== "commit")
        throw unavailable(commit, path);
    const entry = await findEntry(git, commit, path);
    if (entry === undefined)
        return undefined;
    if (!REGULAR.includes(entry.mode))
        throw unreadable(commit, path, "is not a regular file");
    const blob = await describeObject(git, entry.id);
    if (blob === undefined)
        throw unavailable(commit, path);
    if (blob.size > maxBytes)
        throw unreadable(commit, path, `is larger than ${maxBytes} bytes`);
    const bytes = await git.demand(["cat-file", "blob", entry.id], maxBytes);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw unreadable(commit, path, "is not valid UTF-8");
    return bytes.toString("utf8");
}
/** The tree entry of `path`. If there is none, a parent that is a link is an error: in a checkout it would lead somewhere. */
async function findEntry(git, commit, path) {
    const found = await lookUp(git, commit, path);
    if (found !== undefined)
        return found;
    const segments = path.split("/");
    for (let depth = segments.length - 1; depth > 0; depth--) {
        const parent = await lookUp(git, commit, segments.slice(0, depth).join("/"));
        if (parent?.mode === SYMLINK)
            throw unreadable(commit, path, "lies behind a symbolic link");
        if (parent !== undefined)
            return undefined;
    }
    return undefined;
}
async function lookUp(git, commit, path) {
    const output = await git.ask(["ls-tree", "-z", "--full-tree", commit, "--", path]);
    // The commit is here, so a tree that cannot be read is missing from a partial clone.
    if (output.exitCode !== 0)
        throw unavailable(commit, path);
    for (const record of (0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .D)(output.stdout)) {
        const [facts = "", name] = splitOnce(record, "\t");
        const [mode, , id] = facts.split(" ");
        if (name === path && mode !== undefined && id !== undefined)
            return { mode, id };
    }
    return undefined;
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
/** git treats `./a`, `a/` and `a//b` as `a` and `a/b`, or as relative to a folder; only one spelling is let through. */
function isNormalPath(path) {
    const isSegment = (segment) => segment !== "" && segment !== "." && segment !== "..";
    return !path.includes("\0") && path.split("/").every(isSegment);
}
function unavailable(commit, path) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG("base-unavailable", `${path} at commit ${commit} is not in this clone`, {
        hint: "Set fetch-depth: 0 for actions/checkout (and no filter), or pass a token so that it can be read from GitHub.",
    });
}
function unreadable(commit, path, reason) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("policy-unreadable", `${path} at commit ${commit} ${reason}`, {
        hint: `Commit ${path} as a regular UTF-8 text file of moderate size.`,
    });
}


/***/ }),

/***/ 63882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitRecords)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// Turns what git prints with `-z` into names. git knows names as bytes; the suite knows them as text.

/**
 * The NUL-terminated records of a command's output. In a record that is not valid UTF-8 each byte from 0x80 stands as a
 * lone surrogate (0xDC00 plus the byte): such a name equals no other and is not well-formed, so reading it is refused.
 * A replacement character would let it pass for the file that is truly called so.
 */
function splitRecords(output) {
    const records = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output)
        ? output.toString("utf8").split("\0")
        : output.toString("latin1").split("\0").map(decodeBytes);
    return records.filter((record) => record !== "");
}
/** `bytes` holds one byte per character. */
function decodeBytes(bytes) {
    const buffer = Buffer.from(bytes, "latin1");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString("utf8");
    return Array.from(buffer, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}


/***/ }),

/***/ 98347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   d: () => (/* binding */ notARepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Finds the repository a path lies in, without asking git: git would follow `core.worktree`, take a bare repository that
// is committed as plain files for a real one, and obey GIT_DIR.



/**
 * The folders of the repository that holds `path` (a file or a folder), links resolved. Only an entry `.git` counts: git
 * never checks out a file of that name, so a commit cannot bring its own.
 * Throws `UsageError`: `path-not-found`, or `not-a-repository` if no parent folder has a `.git`.
 */
function findRepository(path) {
    const start = resolveFolder(path);
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git");
        if (isGitDir(gitDir))
            return { gitDir, workTree: folder };
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw notARepository(path);
    }
}
/** The error for a path without a usable repository. */
function notARepository(path, reason = "no parent folder has a .git") {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("not-a-repository", `${path} is not in a git repository: ${reason}`, {
        hint: "Run inside a checkout with a working tree; in a workflow, put actions/checkout before this step.",
    });
}
function resolveFolder(path) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? real : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real);
    }
    catch (cause) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("path-not-found", `${path} does not exist or cannot be read`, {
            hint: "Name an existing file or folder.",
            cause,
        });
    }
}
/** True for a folder with a HEAD (as git itself decides), or a file, which points to the folder (linked work trees). */
function isGitDir(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return stats?.isFile() === true || (stats?.isDirectory() === true && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")));
}


/***/ }),

/***/ 56252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ HardenedGit),
  TM: () => (/* binding */ firstLine)
});

// UNUSED EXPORTS: gitEnvironment

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/process/find-tool.js
var find_tool = __webpack_require__(96740);
// EXTERNAL MODULE: ./packages/runtime/lib/process/run-command.js
var run_command = __webpack_require__(39109);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/runtime/lib/process/error-text.js
// The start of what a program prints on standard error. The rest is read and dropped, so that the program does not block.
const MAX_BYTES = 64 * 1024;
class ErrorText {
    #chunks = [];
    #kept = 0;
    add(chunk) {
        const part = chunk.subarray(0, MAX_BYTES - this.#kept);
        if (part.length === 0)
            return;
        this.#chunks.push(part);
        this.#kept += part.length;
    }
    /** The first 64 KiB. */
    text() {
        return Buffer.concat(this.#chunks).toString("utf8");
    }
}

// EXTERNAL MODULE: ./packages/runtime/lib/process/tool-error.js
var tool_error = __webpack_require__(12119);
;// CONCATENATED MODULE: ./packages/runtime/lib/process/stream-command.js
// Runs one program whose input and output are too large to hold. What it prints is handed on as it comes, with back
// pressure both ways. Like run-command.ts it uses no shell, passes on no environment, and kills what it does not need.





/** Bytes that may wait for the reader before the program has to wait. */
const MAX_WAITING = 4 * 1024 * 1024;
class CommandStream {
    #command;
    #child;
    #stderr = new ErrorText();
    #waiting = [];
    #waitingBytes = 0;
    #wake = () => undefined;
    #failure;
    #end;
    #stallTimer;
    /** Throws `UnavailableError` (`tool-missing`) if the program is not on PATH. */
    constructor(command) {
        const { args, cwd, env, tool } = command;
        const file = (0,find_tool/* findTool */.S)(tool, env["PATH"] ?? "", command.untrusted);
        if (file === undefined)
            throw (0,tool_error/* toolMissing */.N)(tool);
        this.#command = command;
        this.#child = (0,external_node_child_process_.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true });
        this.#listen();
        void feed(this.#child, command.input ?? []).catch((error) => this.#stop(error));
    }
    /**
     * What the program prints: the pieces that have come since the last time. The program is killed when the reader stops
     * early. Throws `UnavailableError` (`timed-out` if it stalls, `tool-failed` if it cannot be started), the signal's reason
     * when it is aborted, and what the input throws. Read it once.
     */
    async *output() {
        try {
            for (;;) {
                if (this.#failure !== undefined)
                    throw this.#failure;
                const pieces = this.#take();
                if (pieces.length > 0)
                    yield pieces;
                else if (this.#end !== undefined)
                    return;
                else
                    await this.#more();
            }
        }
        finally {
            this.#stop(undefined);
        }
    }
    /** How the program ended: once `output` has come to its end. */
    get end() {
        if (this.#end === undefined)
            throw new TypeError("the program is still running");
        return this.#end;
    }
    #listen() {
        const { signal } = this.#command;
        const abort = () => this.#stop(signal?.reason ?? new DOMException("aborted", "AbortError"));
        if (signal?.aborted)
            abort();
        signal?.addEventListener("abort", abort, { once: true });
        this.#child.stderr?.on("data", (chunk) => this.#stderr.add(chunk));
        this.#child.stdout?.on("data", (chunk) => this.#keep(chunk));
        this.#child.on("error", (cause) => this.#stop((0,tool_error/* toolFailed */.Q)(this.#command.tool, "could not be started", cause)));
        this.#child.on("close", (exitCode) => {
            signal?.removeEventListener("abort", abort);
            this.#end = { exitCode: exitCode ?? undefined, stderr: this.#stderr.text() };
            this.#wake();
        });
    }
    #keep(chunk) {
        this.#waiting.push(chunk);
        this.#waitingBytes += chunk.length;
        if (this.#waitingBytes >= MAX_WAITING)
            this.#child.stdout?.pause();
        this.#wake();
    }
    #take() {
        const taken = this.#waiting;
        this.#waiting = [];
        this.#waitingBytes = 0;
        if (this.#child.stdout?.isPaused() === true)
            this.#child.stdout.resume();
        return taken;
    }
    /** Resolves when there is something to take, or nothing will come any more. */
    #more() {
        const { tool, stallMs } = this.#command;
        return new Promise((resolve) => {
            this.#stallTimer = setTimeout(() => this.#stop(stalled(tool, stallMs)), stallMs);
            this.#wake = () => {
                clearTimeout(this.#stallTimer);
                this.#wake = () => undefined;
                resolve();
            };
        });
    }
    #stop(failure) {
        this.#failure ??= failure;
        if (this.#end === undefined) {
            this.#child.kill("SIGKILL");
            this.#child.stdout?.destroy();
            this.#child.stderr?.destroy();
        }
        this.#wake();
    }
}
async function feed(child, input) {
    const { stdin } = child;
    if (stdin === null)
        return;
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    stdin.on("error", () => undefined);
    for (const text of input) {
        if (stdin.destroyed)
            return;
        if (!stdin.write(text))
            await drained(child);
    }
    stdin.end();
}
function drained(child) {
    return new Promise((resolve) => {
        const done = () => {
            child.stdin?.off("drain", done);
            child.stdin?.off("close", done);
            child.off("close", done);
            resolve();
        };
        child.stdin?.on("drain", done);
        child.stdin?.on("close", done);
        child.on("close", done);
    });
}
function stalled(tool, stallMs) {
    return new errors/* UnavailableError */.hG("timed-out", `${tool} printed nothing for ${stallMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/find-repository.js
var find_repository = __webpack_require__(98347);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/hardened-git.js
// The one way git is called: with an environment built from nothing and settings that a hostile repository cannot
// override. It knows no question; the questions are in repository.ts.





/** Git for Windows knows this name too. */
const NOWHERE = "/dev/null";
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const MAX_QUOTED = 200;
/** Settings of the command line win over every file, hence over the repository's own `.git/config` and its includes. */
const SETTINGS = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.attributesFile=/dev/null",
    "core.excludesFile=/dev/null",
    "protocol.allow=never",
    // git would lecture about the empty graft file that the environment names.
    "advice.graftFileDeprecated=false",
].flatMap((setting) => ["-c", setting]);
/** What a program needs to start at all. TEMP and SystemRoot are for Windows. */
const PASSED_ON = ["SystemRoot", "TEMP", "TMP", "TMPDIR"];
/**
 * The environment git runs in. No `GIT_*` variable is passed on. Git sets some of them for its hooks: GIT_DIR could
 * lead to another repository, and GIT_INDEX_FILE names the index of the commit in the making, which tracks nothing that
 * the working tree does not show. PATH keeps the folders that are absolute and outside `untrusted`.
 */
function gitEnvironment(outer, untrusted) {
    const passed = [];
    for (const name of PASSED_ON) {
        const value = outer[name];
        if (value !== undefined)
            passed.push([name, value]);
    }
    return {
        ...Object.fromEntries(passed),
        PATH: (0,find_tool/* trustedSearchPath */.b)(outer["PATH"] ?? "", untrusted),
        LC_ALL: "C",
        // No folder, but set: without it, `~` in the repository's configuration would stop git.
        HOME: NOWHERE,
        GIT_CONFIG_GLOBAL: NOWHERE,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        // Grafts would show other parents than the commits have, and so hide history.
        GIT_GRAFT_FILE: NOWHERE,
        GIT_NO_LAZY_FETCH: "1",
        // Without this, `protocol.<name>.allow` in the repository outranks protocol.allow above, and reading an object that a
        // partial clone lacks would start the transport the repository names. "none" is no protocol.
        GIT_ALLOW_PROTOCOL: "none",
    };
}
/**
 * Runs git on an explicit repository. Naming both folders makes git ignore `core.worktree` and any repository embedded
 * in the working tree, and skip its ownership check, whose purpose (do not run what a stranger configured) the settings
 * serve; so a container may check a workspace of another user, and nobody's configuration has to be edited.
 * No program of the work tree is run, nor one of the repository the current folder lies in.
 * Errors: those of `runCommand`.
 */
class HardenedGit {
    #folders;
    #env;
    #untrusted;
    /** `added` are variables for git itself, which the caller vouches for; they outrank the fixed ones. */
    constructor(folders, outer, added = {}) {
        this.#folders = folders;
        this.#untrusted = [folders.workTree, ...currentWorkTree()];
        this.#env = { ...gitEnvironment(outer, this.#untrusted), ...added };
    }
    /**
     * Runs a git command and gives its output, whatever the exit code. Standard output is limited to 64 MiB, and time to two
     * minutes, unless the caller says otherwise.
     */
    ask(args, stdin = "", maxOutputBytes = MAX_OUTPUT_BYTES, timeoutMs = TIMEOUT_MS) {
        return (0,run_command/* runCommand */.d)({ ...this.#command(args), stdin, timeoutMs, maxOutputBytes });
    }
    /**
     * Starts a git command whose input or output is too large to hold. It is killed if it prints nothing for two minutes,
     * unless the caller says otherwise.
     */
    stream(args, input = [], signal, stallMs = TIMEOUT_MS) {
        return new CommandStream({
            ...this.#command(args),
            input,
            stallMs,
            ...(signal === undefined ? {} : { signal }),
        });
    }
    #command(args) {
        const { gitDir, workTree } = this.#folders;
        const fixed = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", ...SETTINGS];
        return {
            tool: "git",
            args: [...fixed, `--git-dir=${gitDir}`, `--work-tree=${workTree}`, ...args],
            cwd: workTree,
            env: this.#env,
            untrusted: this.#untrusted,
        };
    }
    /** The same for a command that must succeed. Throws `UnavailableError` (`tool-failed`) for any exit code but 0. */
    async demand(args, maxOutputBytes = MAX_OUTPUT_BYTES) {
        const output = await this.ask(args, "", maxOutputBytes);
        if (output.exitCode === 0)
            return output.stdout;
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} failed: ${firstLine(output.stderr)}`, {
            hint: `Run git ${args[0]} in ${this.#folders.workTree} to see what is wrong with the repository.`,
        });
    }
    /**
     * The same for a command that must also print nothing on standard error: git skips a folder it cannot open, says so
     * there, and ends with 0. Throws `UnavailableError` (`tool-failed`).
     */
    async demandSilent(args, maxOutputBytes) {
        const { exitCode, stdout, stderr } = await this.ask(args, "", maxOutputBytes);
        if (exitCode === 0 && stderr === "")
            return stdout;
        const complaint = firstLine(stderr);
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} did not give a whole answer`, {
            hint: `Run git ${args[0]} in ${this.#folders.workTree} and cure what it says: ${complaint || `exit code ${exitCode}`}`,
        });
    }
}
/** The work tree of the repository the current folder lies in, if it lies in one: `npx` takes its PATH from there. */
function currentWorkTree() {
    try {
        return [(0,find_repository/* findRepository */.W)(process.cwd()).workTree];
    }
    catch {
        return [];
    }
}
/** The start of what git printed, for a message. It may quote the repository: renderers escape it. */
function firstLine(stderr) {
    return (stderr.split("\n", 1)[0] ?? "").slice(0, MAX_QUOTED);
}


/***/ }),

/***/ 62465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// UNUSED EXPORTS: GitRepository

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/git/committed-file.js
var committed_file = __webpack_require__(48082);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./packages/runtime/lib/git/file-names.js
var file_names = __webpack_require__(63882);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/committed-tree.js
// The files of one commit as programs see a working tree. Nothing is checked out: names and texts come from git's objects.




/** Room for a million entries of some 60 bytes and their paths. */
const MAX_LIST_BYTES = 256 * 1024 * 1024;
const REGULAR = ["100644", "100755"];
/** The tree of `commit`. Its questions throw `UnavailableError` (`base-unavailable`) where this clone lacks the commit. */
class CommittedTree {
    #git;
    #commit;
    #blobs;
    constructor(git, commit) {
        this.#git = git;
        this.#commit = commit;
    }
    async list() {
        return [...(await this.#all()).keys()].sort();
    }
    async readText(path, maxBytes) {
        const blob = (await this.#all()).get(path);
        if (blob === undefined)
            return { ok: false, why: `commit ${this.#commit} has no such file` };
        if (!blob.regular)
            return { ok: false, why: "it is a link" };
        if (blob.size > maxBytes)
            return { ok: false, why: `it is larger than ${maxBytes} bytes` };
        const output = await this.#git.ask(["cat-file", "blob", blob.id], undefined, maxBytes);
        if (output.exitCode !== 0)
            return { ok: false, why: "its content is not in this clone" };
        if (!(0,external_node_buffer_.isUtf8)(output.stdout))
            return { ok: false, why: "it is not valid UTF-8" };
        return { ok: true, text: output.stdout.toString("utf8") };
    }
    #all() {
        this.#blobs ??= readBlobs(this.#git, this.#commit);
        return this.#blobs;
    }
}
async function readBlobs(git, commit) {
    if ((await (0,committed_file/* describeObject */.v)(git, commit))?.type !== "commit")
        throw unavailable(commit);
    const output = await git.ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit], undefined, MAX_LIST_BYTES);
    if (output.exitCode !== 0)
        throw unavailable(commit);
    return new Map((0,file_names/* splitRecords */.D)(output.stdout).flatMap(toBlob));
}
/** `<mode> <type> <id> <size>\t<path>` (git documentation, "git-ls-tree", option `-l`); submodules have no content. */
function toBlob(record) {
    const tab = record.indexOf("\t");
    const [mode = "", type, id = "", size] = record.slice(0, tab).split(/ +/);
    if (type !== "blob")
        return [];
    return [[record.slice(tab + 1), { id, regular: REGULAR.includes(mode), size: Number(size) }]];
}
function unavailable(commit) {
    return new errors/* UnavailableError */.hG("base-unavailable", `the files of commit ${commit} are not in this clone`, {
        hint: "Set fetch-depth: 0 for actions/checkout (and no filter).",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/hardened-git.js + 2 modules
var hardened_git = __webpack_require__(56252);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/converted-files.js
// Finds files that git does not check out as they are committed. It reads attributes only: no filter is run.



const ATTRIBUTES = ["working-tree-encoding", "ident", "filter"];
/** How git words that an attribute does not apply. */
const ABSENT = ["unspecified", "unset"];
/** Those of `paths` to which one of the attributes applies. Throws `UnavailableError`
 * (`tool-failed`) if git does not answer. */
async function findConvertedFiles(git, paths) {
    const converted = new Set();
    // Names that are not text cannot be asked for, and are refused when they are read.
    const names = paths.filter((path) => path.isWellFormed());
    if (names.length === 0)
        return converted;
    const input = names.map((path) => `${path}\0`).join("");
    const output = await git.ask(["check-attr", "-z", "--stdin", ...ATTRIBUTES], input);
    if (output.exitCode !== 0)
        throw unanswered((0,hardened_git/* firstLine */.TM)(output.stderr));
    const fields = (0,file_names/* splitRecords */.D)(output.stdout);
    for (let index = 0; index + 2 < fields.length; index += 3) {
        const [path = "", , value = ""] = fields.slice(index, index + 3);
        if (!ABSENT.includes(value))
            converted.add(path);
    }
    return converted;
}
function unanswered(reason) {
    return new errors/* UnavailableError */.hG("tool-failed", `git check-attr failed: ${reason}`, {
        hint: "Look at the .gitattributes files of the repository.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/find-repository.js
var find_repository = __webpack_require__(98347);
// EXTERNAL MODULE: ./packages/runtime/lib/git/object-id.js
var object_id = __webpack_require__(26986);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/is-absent.js
var is_absent = __webpack_require__(73080);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/tracked-files.js
// Lists what git tracks or would track in the working tree. It reads no file.




/** Mode of a submodule's entry in the index (git documentation, "gitformat-index"). */
const SUBMODULE = "160000";
/**
 * An entry takes some 60 bytes and its path: room for several million files, where git's usual limit ends at half a
 * million. The list is read as one string, so the longest of those (a little less than 512 MiB) bounds it too.
 */
const tracked_files_MAX_LIST_BYTES = Math.min(512 * 1024 * 1024, external_node_buffer_.constants.MAX_STRING_LENGTH);
/**
 * Paths relative to `root`, sorted by UTF-16 code unit: tracked, or untracked and not ignored. Left out are files deleted
 * in the working tree, and what belongs to other repositories (submodules, repositories nested in this one). A file that
 * a sparse checkout leaves out stays listed: it is part of the commit, and whoever reads it learns that it is not here.
 * Errors: those of `HardenedGit.demandSilent`.
 */
async function listTrackedFiles(git, root) {
    const selection = ["--cached", "--others", "--deleted", "--exclude-standard"];
    const output = await git.demandSilent(["ls-files", "-z", "-t", "--stage", ...selection], tracked_files_MAX_LIST_BYTES);
    const paths = new Set();
    const deleted = [];
    for (const record of (0,file_names/* splitRecords */.D)(output)) {
        const entry = parseEntry(record);
        if (entry.mode === SUBMODULE || entry.path.endsWith("/"))
            continue;
        paths.add(entry.path);
        if (entry.tag === "R")
            deleted.push(entry.path);
    }
    // git says "removed" whenever it cannot stat a file; only one that is truly absent may go unchecked.
    for (const path of deleted)
        if ((0,is_absent/* isAbsent */.W)((0,external_node_path_.join)(root, path)))
            paths.delete(path);
    return [...paths].sort();
}
/** Untracked entries (tag `?`) are followed by the path alone, the others by mode, id, stage, a tab and the path. */
function parseEntry(record) {
    const tag = record.slice(0, 1);
    if (tag === "?")
        return { tag, mode: undefined, path: record.slice(2) };
    return { tag, mode: record.slice(2, 8), path: record.slice(record.indexOf("\t") + 1) };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/repository.js
// Answers questions about a local repository. All of git's hardening is in hardened-git.ts; nothing here writes.








/**
 * Opens the repository that holds `path` (a file or a folder). `env` supplies PATH.
 * Throws `UsageError` (`path-not-found`, `not-a-repository`) and `UnavailableError` (`tool-missing`, `tool-failed`,
 * `timed-out`).
 */
async function openGit(path, env = process.env) {
    const folders = (0,find_repository/* findRepository */.W)(path);
    const git = new hardened_git/* HardenedGit */.MY(folders, env);
    const output = await git.ask(["rev-parse", "--git-dir"]);
    if (output.exitCode !== 0)
        throw (0,find_repository/* notARepository */.d)(path, (0,hardened_git/* firstLine */.TM)(output.stderr));
    return new GitRepository(git, folders.workTree);
}
class GitRepository {
    root;
    #git;
    constructor(git, root) {
        this.#git = git;
        this.root = root;
    }
    async head() {
        return this.#findCommit(["rev-parse", "--verify", "--quiet", "HEAD"]);
    }
    async hasCommit(commit) {
        return (await (0,committed_file/* describeObject */.v)(this.#git, commit))?.type === "commit";
    }
    /** The errors are those of `readCommittedFile`. */
    async fileAt(commit, path, maxBytes) {
        return (0,committed_file/* readCommittedFile */.J)(this.#git, commit, path, maxBytes);
    }
    filesAt(commit) {
        return new CommittedTree(this.#git, commit);
    }
    async convertedFiles(paths) {
        return findConvertedFiles(this.#git, paths);
    }
    async listFiles() {
        return listTrackedFiles(this.#git, this.root);
    }
    /**
     * A best common ancestor of two commits that are present here, or undefined where the history at hand shows none. In
     * a shallow clone the true ancestor may be cut off: ask `isShallow` before reading anything into undefined.
     */
    async mergeBase(a, b) {
        if (!(0,object_id/* isObjectId */.T)(a) || !(0,object_id/* isObjectId */.T)(b))
            throw new TypeError("not a full commit id");
        return this.#findCommit(["merge-base", a, b]);
    }
    /** True if history is cut off, as with `fetch-depth: 1` of actions/checkout. */
    async isShallow() {
        return (await this.#git.demand(["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true";
    }
    /** The commit a command prints. Exit code 1 with no output means none; anything else that is not a commit is a failure. */
    async #findCommit(args) {
        const output = await this.#git.ask(args);
        const answer = output.stdout.toString("utf8").trim();
        if (output.exitCode === 1 && answer === "")
            return undefined;
        if (output.exitCode === 0 && (0,object_id/* isObjectId */.T)(answer))
            return answer;
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} failed: ${(0,hardened_git/* firstLine */.TM)(output.stderr)}`, {
            hint: `Run git ${args[0]} in ${this.root} to see what is wrong with the repository.`,
        });
    }
}


/***/ }),

/***/ 81100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ catalogueOf)
/* harmony export */ });
/** The rule ids of every check that is among `checks`, by check. */
function catalogueOf(checks) {
    return Object.fromEntries(checks.map(({ name, rules }) => [name, rules.map(({ id }) => id)]));
}


/***/ })

};
