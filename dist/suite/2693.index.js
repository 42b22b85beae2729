export const id = 2693;
export const ids = [2693];
export const modules = {

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14303);
/* harmony import */ var _text_count_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7090);
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
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .kA)(parts) + (files > 0 ? ` in ${(0,_text_count_of_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(files, "files")}` : "");
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
        ...(report.durationMs === undefined ? {} : { durationMs: report.durationMs }),
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
  e: () => (/* binding */ renderUpload)
});

// UNUSED EXPORTS: renderSarif

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report_report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/core/lib/text/count-of.js
var count_of = __webpack_require__(7090);
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
;// CONCATENATED MODULE: ./packages/core/lib/render/sarif-result.js



/** Runs with more results, and results with more locations, are rejected ("SARIF results exceed one or more limits"). */
const sarif_result_MAX_RESULTS = 25_000;
/** GitHub shows so many of a run, the most severe ones. */
const MAX_SHOWN = 5_000;
const MAX_LOCATIONS = 1_000;
/**
 * The results of a report's findings and suppressed findings, `most` of them. `cut` states in words what a limit left out, here
 * or where the file is uploaded to.
 */
function toResults(report, most) {
    const ruleIndexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
    const grounds = new Map(report.suppressed.map(({ finding, by }) => [finding, by]));
    const all = [...(0,sections/* mostSevereFirst */.QX)(report.findings), ...(0,sections/* mostSevereFirst */.QX)([...grounds.keys()])];
    const kept = all.slice(0, most);
    const results = kept.map((finding) => toResult(finding, ruleIndexes.get(finding.ruleId), grounds.get(finding)));
    return { results, cut: tellCuts(all.length, kept) };
}
function tellCuts(all, kept) {
    const left = all - kept.length;
    const why = kept.length < sarif_result_MAX_RESULTS ? "the file may be no larger" : `a run holds ${sarif_result_MAX_RESULTS}`;
    const crowded = kept.filter((finding) => finding.related.length >= MAX_LOCATIONS).length;
    return [
        ...(left > 0 ? [`${(0,count_of/* countOf */.p)(left, "results")} left out: ${why}. The JSON report has them all.`] : []),
        ...(kept.length > MAX_SHOWN ? [`GitHub shows ${MAX_SHOWN} of ${kept.length} results, the most severe ones.`] : []),
        ...(crowded > 0
            ? [`${(0,count_of/* countOf */.p)(crowded, "results")} with related places left out: a result holds ${MAX_LOCATIONS}.`]
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

// EXTERNAL MODULE: ./packages/core/lib/render/tally.js
var tally = __webpack_require__(60720);
;// CONCATENATED MODULE: ./packages/core/lib/render/sarif.js








/** Uploads with more are rejected (GitHub docs, "SARIF results exceed one or more limits"). */
const MAX_RUNS = 20;
const MAX_RULES = 25_000;
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const WORST_FIRST = ["fail", "incomplete", "pass"];
/** Results and notifications kept a run, tried in this order until the file fits. */
const LIMITS = [sarif_result_MAX_RESULTS, 5_000, 1_000, 200, 50, 10, 0];
/**
 * One SARIF run per check, indented by two spaces, with a trailing newline. Each run is its own code scanning category
 * (`automationDetails.id`). Whatever a limit cuts is told in a notification.
 */
function renderSarif(report, options = { suppressed: "keep" }) {
    return write(report, { ...options, most: MAX_RESULTS });
}
/**
 * The same with the most results a run for which `fits` says that the file may be uploaded; unless told otherwise, suppressed
 * findings are omitted.
 */
function renderUpload(report, fits, options = { suppressed: "omit" }) {
    const over = (most) => countOver(report, options, most);
    for (const most of LIMITS) {
        const text = write(report, { ...options, most });
        if (fits(text) || most === 0)
            return { text, leftOut: over(most) - over(sarif_result_MAX_RESULTS) };
    }
    throw new TypeError("the last limit is none");
}
function countOver(report, options, most) {
    return (0,report_report/* flatten */.Bq)(report).reduce((sum, { findings, suppressed }) => {
        const results = findings.length + (options.suppressed === "keep" ? suppressed.length : 0);
        return sum + Math.max(0, results - most);
    }, 0);
}
function write(report, options) {
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
    const rules = rulesWithin(report);
    const { results, cut } = toResults({ ...report, rules, suppressed }, options.most);
    const notifications = [
        ...gaps(report, options.most),
        ...(suppressed.length < report.suppressed.length ? [unlisted(report)] : []),
        ...cut.map((text) => notify("warning", text)),
        ...(rules.length < report.rules.length
            ? [
                notify("warning", `${(0,count_of/* countOf */.p)(report.rules.length - rules.length, "rules")} left out: a run holds ${MAX_RULES}.`),
            ]
            : []),
        ...dropped.map((part) => notify("warning", `The run of ${part.tool} (${part.verdict}) is left out: too many runs.`)),
    ];
    return {
        tool: {
            driver: {
                name: `lockstep ${report.tool}`,
                semanticVersion: report.version,
                informationUri: `https://github.com/${version/* REPOSITORY */.B}`,
                rules: rules.map(toDescriptor),
            },
        },
        automationDetails: { id: `lockstep/${report.tool}/` },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: report.notChecked.length === 0, toolExecutionNotifications: notifications }],
        results,
    };
}
/** As many rules as a run holds, those with findings first where there are more. */
function rulesWithin({ rules, findings, suppressed }) {
    if (rules.length <= MAX_RULES)
        return rules;
    const found = new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ ruleId }) => ruleId));
    const [used, idle] = [rules.filter(({ id }) => found.has(id)), rules.filter(({ id }) => !found.has(id))];
    return [...used, ...idle].slice(0, MAX_RULES);
}
/** What the run did not look at, and which rules had nothing to work on. */
function gaps(report, most) {
    const unread = report.notChecked
        .slice(0, most)
        .map(({ what, why }) => notify("error", `Not checked: ${what}: ${why}`));
    const more = report.notChecked.length - unread.length;
    const idle = (0,sections/* notRun */.nE)(report).map(({ why, rules }) => `Not run: ${rules.map(({ id }) => id).join(", ")}: ${why}`);
    return [
        ...unread,
        ...(more > 0 ? [notify("error", `Not checked: ${(0,count_of/* countOf */.p)(more, "more items")}.`)] : []),
        ...idle.map((text) => notify("note", text)),
    ];
}
function unlisted({ suppressed }) {
    return notify("note", `${(0,count_of/* countOf */.p)(suppressed.length, "findings")} ${(0,tally/* describeSuppressed */.SR)(suppressed)}: not listed.`);
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
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   SR: () => (/* binding */ describeSuppressed),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   lJ: () => (/* binding */ isEmptyPass)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14303);
/* harmony import */ var _report_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89497);
/* harmony import */ var _text_count_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7090);
// Counts over reports, and the words for them. Every renderer states the same numbers in the same words.



const PLURALS = { error: "errors", warning: "warnings", note: "notes" };
const GROUNDS = [
    ["policy", "by the policy"],
    ["comment", "by comments"],
    ["baseline", "in the baseline"],
];
/** `2 errors, 1 note`, or `no findings`. */
function describeFindings(reports) {
    const findings = reports.flatMap((report) => report.findings);
    const counts = _report_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.map((severity) => ({
        severity,
        count: findings.filter((finding) => finding.severity === severity).length,
    }));
    const found = counts.filter(({ count }) => count > 0);
    return found.map(({ severity, count }) => (0,_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(count, PLURALS[severity])).join(", ") || "no findings";
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
    return stats.map(([nouns, count]) => (0,_text_count_of_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(count, toWords(nouns))).join(", ");
}
/** How long a check took, such as `120 ms` or `2.3 s`, or undefined where nobody measured it. */
function describeDuration({ durationMs }) {
    if (durationMs === undefined)
        return undefined;
    return durationMs < 1000 ? `${durationMs} ms` : `${(durationMs / 1000).toFixed(1)} s`;
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
    return report.verdict === "pass" && (0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(report).every((part) => describeStats(part) === undefined);
}


/***/ }),

/***/ 89368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8895);
/* harmony import */ var _text_count_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7090);
/* harmony import */ var _text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19891);
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
    const duration = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB)(report);
    const stats = `${show((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStats */ .J9)(report) ?? "nothing")}${duration === undefined ? "" : ` in ${duration}`}`;
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
    return count > 0 ? [`${indent}… and ${(0,_text_count_of_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(count, `more ${nouns}`)}`] : [];
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
    return (0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_4__/* .revealControls */ .w)((0,_text_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$)(text, MAX_TEXT));
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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14303);

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

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
// Numbers with their nouns, in the words that every text shares.
/** A number with its noun: `countOf(1, "entries")` is `1 entry`. The noun is a regular English plural. */
function countOf(count, nouns) {
    return `${count} ${count === 1 ? singular(nouns) : nouns}`;
}
function singular(nouns) {
    if (nouns.endsWith("ies"))
        return `${nouns.slice(0, -3)}y`;
    return nouns.replace(/(?<=ch|sh|x|ss)es$|s$/, "");
}


/***/ }),

/***/ 72693:
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
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report_report = __webpack_require__(14303);
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
// EXTERNAL MODULE: ./packages/core/lib/text/count-of.js
var count_of = __webpack_require__(7090);
// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
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
    const rest = left > 0 ? ` Not drawn: ${(0,count_of/* countOf */.p)(left, "further links")}.` : "";
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

// EXTERNAL MODULE: ./packages/core/lib/render/tally.js
var tally = __webpack_require__(60720);
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
    const folded = rest.length > 0 ? fold((0,count_of/* countOf */.p)(rest.length, "further findings"), renderTable(head, rest)) : "";
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
    const title = `${(0,count_of/* countOf */.p)(report.suppressed.length, "findings")} ${(0,tally/* describeSuppressed */.SR)(report.suppressed)}`;
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
    const title = `Dependency graph: ${(0,count_of/* countOf */.p)(graph.nodes.length, "nodes")}, ${(0,count_of/* countOf */.p)(graph.edges.length, "links")}`;
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
    return count > 0 ? `… and ${(0,count_of/* countOf */.p)(count, `more ${nouns}`)}.` : "";
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
    const all = (0,sections/* sections */.V0)(report);
    const isTimed = all.some(({ durationMs }) => durationMs !== undefined);
    const rows = all.map((section) => [
        (0,escape_markdown/* escapeMarkdown */.FV)(section.tool),
        `${MARKS[(0,tally/* verdictWord */.E0)(section)]} ${(0,tally/* verdictWord */.E0)(section)}`,
        (0,tally/* describeFindings */.kA)([section]),
        String(section.notChecked.length),
        String(section.suppressed.length),
        (0,escape_markdown/* escapeMarkdown */.FV)((0,tally/* describeStats */.J9)(section) ?? "nothing"),
        ...(isTimed ? [(0,tally/* describeDuration */.MB)(section) ?? ""] : []),
    ]);
    const head = ["Check", "Verdict", "Findings", "Not checked", "Suppressed", "Looked at"];
    return renderTable([...head, ...(isTimed ? ["Took"] : [])], rows);
}

// EXTERNAL MODULE: ./packages/core/lib/report/collect-edits.js
var collect_edits = __webpack_require__(31222);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-inside.js
var write_inside = __webpack_require__(66430);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/read-inputs.js
var read_inputs = __webpack_require__(82463);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/run-action.js + 5 modules
var run_action = __webpack_require__(20305);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/sarif-size.js
var sarif_size = __webpack_require__(81717);
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

// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/runtime/lib/check-action/weaker-check.js
// What the inputs that all static checks share take away from what they would check without them.



/** What is known before anything is checked. */
function weakerInputs({ config }) {
    return config === policy/* POLICY_PATH */.l$ ? [] : [`The policy was read from ${config}, not from ${policy/* POLICY_PATH */.l$}.`];
}
/** What shows once the repository is known. `workspace` is the folder (absolute) that the input `path` starts from. */
function weakerOutcome({ path, "on-incomplete": asked }, workspace, { root, onIncomplete }) {
    const isWhole = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(workspace, path)) === external_node_fs_.realpathSync.native(root);
    return [
        ...(isWhole ? [] : [`Only ${path} was checked, not the whole repository.`]),
        ...(asked === "warn" && onIncomplete === "warn" ? ["What could not be checked did not fail the step."] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/check-action/run-check-action.js
// A static check as a step: inputs in; annotations, summary, report files, outputs and an exit code out.









const FIX_PATCH = "patch";
/**
 * Runs the program of a static check as the main phase of an action. Its spec may have inputs beyond the common ones; what
 * they take away from what would be checked without them says `weaker`, a sentence each.
 */
function runCheckAction(spec, program, weaker = () => [], env = process.env) {
    return (0,run_action/* runAction */.C)(spec, async (runner, evidence) => {
        (0,read_inputs/* maskSecrets */.Q)(spec, runner);
        const common = (0,read_inputs/* readInputs */.K)(spec, runner);
        const inputs = (0,read_inputs/* readInputs */.K)(spec, runner);
        evidence.weaken([...weakerInputs(common), ...weaker(inputs)]);
        const request = toRequest(common, env, runner);
        const outcome = await program(request, inputs);
        evidence.weaken(weakerOutcome(common, request.cwd, outcome));
        for (const { path, text } of outcome.proposals ?? [])
            (0,write_inside/* writeInside */.M)(outcome.root, path, text);
        await publish(spec, outcome, { runner, evidence, env });
        return { exitCode: isAccepted(outcome) ? 0 : 1, verdict: outcome.report.verdict };
    }, env);
}
function toRequest(inputs, env, runner) {
    return {
        paths: [inputs.path],
        config: inputs.config,
        organisationPolicy: inputs["organisation-policy"],
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
async function publish({ outputs }, outcome, { runner, evidence, env }) {
    const { report, root } = outcome;
    const jsonFile = evidence.write("report.json", (0,json/* renderJson */.h)(report));
    // Code scanning opens alerts also for results marked as suppressed, so the file for upload leaves them out.
    const upload = (0,sarif/* renderUpload */.e)(report, sarif_size/* isUploadable */.K);
    const sarifFile = evidence.write("report.sarif", upload.text);
    if (upload.leftOut > 0)
        runner.info(`The SARIF file leaves out ${upload.leftOut} results: GitHub takes no larger file.`);
    if (Object.hasOwn(outputs, FIX_PATCH)) {
        runner.setOutput(FIX_PATCH, evidence.write("fixes.patch", await patchOf(outcome)));
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

/***/ 81717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isUploadable)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
// Whether GitHub takes a SARIF file: 10 MB, compressed with gzip (GitHub documentation, "SARIF support for code scanning").


/** Some is left free: whoever uploads the file may compress it less well. */
const MAX_BYTES = 9_500_000;
/** True if the file may be uploaded. What is this small needs no compression: gzip adds a few bytes at most. */
function isUploadable(text) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) < MAX_BYTES || (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text).length <= MAX_BYTES;
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
        // Looked at before, so that no folder is made behind a link, and after, in case somebody has put one there meanwhile.
        if (isPlain(nearestPresent(folder)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        if (isPlain(folder))
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
function isPlain(folder) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder) === folder;
}
/** The folder itself, or the nearest one above it that is there. */
function nearestPresent(folder) {
    let present = folder;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(present, { throwIfNoEntry: false }) === undefined)
        present = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(present);
    return present;
}


/***/ })

};
