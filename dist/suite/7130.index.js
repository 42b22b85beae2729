export const id = 7130;
export const ids = [7130,9476];
export const modules = {

/***/ 39172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ HARDEN_CHOICES),
/* harmony export */   GQ: () => (/* binding */ INSTALL_TOOLS),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   dO: () => (/* binding */ PRESET_NAMES),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   s9: () => (/* binding */ demandsOnline),
/* harmony export */   zc: () => (/* binding */ settingsFor),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where the policy lies unless an input says otherwise. */
const POLICY_PATH = ".github/lockstep.yml";
/** The largest policy that is read. */
const MAX_POLICY_BYTES = 256 * 1024;
/** The tools whose install commands are graded. */
const INSTALL_TOOLS = [
    "apt",
    "bun",
    "cargo",
    "gem",
    "go",
    "npm",
    "npx",
    "pip",
    "pipx",
    "pnpm",
    "uv",
    "yarn",
];
/** The presets of harden-runner: endpoints that belong together. */
const PRESET_NAMES = [
    "github",
    "github-artifacts",
    "ghcr",
    "sigstore",
    "npm",
    "pip",
    "go",
    "cargo",
    "maven",
    "rubygems",
    "apt",
    "docker",
];
/**
 * What harden-runner can be told, each list from the mildest to the strictest. Where an input and the policy differ, the
 * stricter one holds.
 */
const HARDEN_CHOICES = {
    mode: ["audit", "block"],
    tls: ["off", "sni"],
    sudo: ["keep", "disable"],
    containers: ["keep", "filter", "disable"],
    memory: ["keep", "protect"],
    "file-integrity": ["off", "report", "fail"],
    "on-block": ["continue", "fail"],
    "on-tamper": ["warn", "fail"],
    "on-unsupported": ["warn", "fail"],
};
const CHECK_NAMES = ["pin-check", "secret-scan"];
/** What holds where a repository has no policy. */
const DEFAULT_POLICY = { version: 1 };
/** A credential in a file that a change touches was there before: whoever touches the file is not to blame. */
const BASELINES = { "pin-check": "none", "secret-scan": "base-commit" };
/** The settings of one check on the given day (`YYYY-MM-DD`, UTC). Expired exceptions no longer count. */
function settingsFor(policy, check, today) {
    const section = policy[check] ?? {};
    const active = (section.exceptions ?? []).filter((exception) => !isExpired(exception, today));
    return {
        failOn: policy["fail-on"] ?? "error",
        severities: section.rules ?? {},
        ignoreComments: section["ignore-comments"] ?? "merged",
        baseline: section.baseline ?? BASELINES[check],
        exceptions: active.map(({ rule, file, subject, reason }) => ({
            rule,
            reason,
            ...(file === undefined ? {} : { file }),
            ...(subject === undefined ? {} : { subject }),
        })),
    };
}
/** True if the policy wants the check to ask GitHub for evidence. */
function demandsOnline(policy, check) {
    return check === "pin-check" && policy["pin-check"]?.online === true;
}
/** True from the day after the last day. Dates of this form compare as text. */
function isExpired(exception, today) {
    return exception.expires !== undefined && exception.expires < today;
}


/***/ }),

/***/ 72212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ ANNOTATION_MESSAGE_LENGTH),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL),
/* harmony export */   gI: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* unused harmony export ANNOTATION_TITLE_LENGTH */
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14303);
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8895);
/* harmony import */ var _text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19891);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97080);




/** The runner keeps so many annotations per level and step (actions/runner, ExecutionContext, `_maxIssueCount`). */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts longer messages (actions/runner, ExecutionContext, `_maxIssueMessageLength`), in UTF-16 code units. */
const ANNOTATION_MESSAGE_LENGTH = 4096;
/** REST "Create a check run", `annotations[].title`: 255 characters at most. */
const ANNOTATION_TITLE_LENGTH = 255;
const LEVELS = { error: "error", warning: "warning", note: "notice" };
const ADVICE_LENGTH = 1024;
/**
 * The annotations of a report and its checks, errors first. Each level holds at most `perLevel` (1 or more), and the last
 * place of a full level says how many were left out. What was not checked is a warning, and warnings that are findings
 * leave it half of the places: a run that is incomplete shows why.
 */
function toAnnotations(report, perLevel = ANNOTATIONS_PER_LEVEL) {
    const rules = new Map((0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(report).flatMap((part) => part.rules.map((rule) => [rule.id, rule])));
    const findings = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .QX)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .allFindings */ .c4)(report)).map((finding) => annotateFinding(finding, rules));
    const ofLevel = (level) => findings.filter((annotation) => annotation.level === level);
    const gaps = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(report).flatMap((part) => part.notChecked.map((item) => annotateGap(part.tool, item)));
    const half = Math.max(1, Math.floor(perLevel / 2));
    return [
        ...fit("error", ofLevel("error"), perLevel),
        ...fit("warning", [...gaps.slice(0, half), ...ofLevel("warning"), ...gaps.slice(half)], perLevel),
        ...fit("notice", ofLevel("notice"), perLevel),
    ];
}
function fit(level, annotations, places) {
    if (annotations.length <= places)
        return annotations;
    const left = annotations.length - (places - 1);
    const message = `${left} more of this level: see the job summary.`;
    return [...annotations.slice(0, places - 1), { level, title: "More findings", message }];
}
function annotateFinding(finding, rules) {
    const rule = rules.get(finding.ruleId);
    const cure = finding.fix?.description ?? rule?.fix;
    const fix = cure ? `\nFix: ${(0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)(cure.replace(/\s+/g, " ")), ADVICE_LENGTH)}` : "";
    const advice = `${fix}\n${(0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)(finding.helpUrl), ADVICE_LENGTH)}`;
    const message = (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)(finding.message), ANNOTATION_MESSAGE_LENGTH - advice.length);
    return {
        level: LEVELS[finding.severity],
        title: titled(rule ? `${rule.title} (${rule.id})` : finding.ruleId),
        message: message + advice,
        file: finding.location.file,
        ...toRange(finding.location),
    };
}
function annotateGap(tool, { what, why, location }) {
    const message = (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(`${(0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)(what), ADVICE_LENGTH)}: ${(0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)(why)}`, ANNOTATION_MESSAGE_LENGTH);
    const place = location ? { file: location.file, ...toRange(location) } : {};
    return { level: "warning", title: titled(`Not checked (${tool})`), message, ...place };
}
function titled(text) {
    return (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_text_reveal_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)(text), ANNOTATION_TITLE_LENGTH);
}
/** Columns only where start and end share a line: otherwise the runner drops them (ActionCommandManager). */
function toRange(location) {
    const { line, column, endLine, endColumn } = location;
    if (line === endLine)
        return { line, endLine, column, endColumn };
    const endsBeforeLine = endColumn === 1;
    return { line, endLine: endsBeforeLine ? endLine - 1 : endLine };
}


/***/ }),

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14303);
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

/***/ 87369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PLAIN)
/* harmony export */ });
// The styles of terminal text. Whether there is colour at all is decided by whoever passes a palette in.
const plain = (text) => text;
/** No styles: for files, pipes and people who set NO_COLOR. */
const PLAIN = {
    bold: plain,
    dim: plain,
    red: plain,
    yellow: plain,
    green: plain,
    cyan: plain,
    underline: plain,
};


/***/ }),

/***/ 28169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report_report = __webpack_require__(14303);
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

/***/ 97080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   nE: () => (/* binding */ notRun),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14303);
/* harmony import */ var _report_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89497);


const CONFIDENCES = ["high", "medium", "low"];
/** Every check, and a gate, which looks at nothing of its own, only where it has something to say itself. */
function sections(report) {
    const looked = ({ stats }) => Object.values(stats).some((count) => count > 0);
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(report).filter((part) => part.checks.length === 0 || looked(part) || !isQuiet(part));
}
/** True if there is nothing to tell but the verdict: no finding, no suppression, nothing unchecked, every rule run. */
function isQuiet(report) {
    const { findings, suppressed, notChecked } = report;
    return (findings.length + suppressed.length + notChecked.length + switchedOff(report).length + notRun(report).length === 0);
}
/** The rules that the policy switches off. */
function switchedOff(report) {
    return report.rules.filter((rule) => rule.severity === "off");
}
/** The rules that had nothing to work on, by the reason. One that the policy switches off is not among them. */
function notRun(report) {
    const idle = report.rules.filter((rule) => rule.severity !== "off" && rule.notRun !== undefined);
    return [...groupBy(idle, (rule) => rule.notRun ?? "")].map(([why, rules]) => ({ why, rules }));
}
/** Sorted by severity, then confidence; findings equal in both keep their order. */
function mostSevereFirst(findings) {
    const weigh = (finding) => _report_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(finding.severity) * CONFIDENCES.length + CONFIDENCES.indexOf(finding.confidence);
    return [...findings].sort((a, b) => weigh(a) - weigh(b));
}
/** Items by key, in the order in which the keys first appear. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group)
            group.push(item);
        else
            groups.set(keyOf(item), [item]);
    }
    return groups;
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
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14303);
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

/***/ 12729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ baseFindings),
/* harmony export */   K: () => (/* binding */ withdrawer)
/* harmony export */ });
/** What a report over the base commit's files says about them. The reports of further checks under it are not looked at. */
function baseFindings({ findings, suppressed }) {
    const commented = suppressed.filter(({ by }) => by.kind === "comment");
    return {
        present: count([...findings, ...suppressed.map(({ finding }) => finding)]),
        ignored: count(commented.map(({ finding }) => finding)),
    };
}
/** Takes findings out of a stock of counted ones: true as often as the stock has that finding. */
function withdrawer(stock) {
    const left = new Map(stock);
    return (finding) => {
        const key = keyOf(finding);
        const remaining = left.get(key) ?? 0;
        if (remaining > 0)
            left.set(key, remaining - 1);
        return remaining > 0;
    };
}
function count(findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    return counts;
}
function keyOf({ ruleId, location, subject }) {
    return JSON.stringify([ruleId, location.file, subject]);
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

/***/ 14303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c4: () => (/* binding */ allFindings),
  FK: () => (/* binding */ buildReport),
  kg: () => (/* binding */ combine),
  Bq: () => (/* binding */ flatten),
  cX: () => (/* binding */ withChecks),
  jM: () => (/* binding */ withNotChecked)
});

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
;// CONCATENATED MODULE: ./packages/core/lib/report/fingerprint.js
/**
 * Fingerprints detections of one report in order. Two detections of one rule in one file with the same subject differ by
 * their occurrence number, so inserting lines above changes nothing, and each duplicate keeps its own identity.
 */
function fingerprinter(digest) {
    const seen = new Map();
    return (ruleId, detection) => {
        const identity = JSON.stringify([ruleId, detection.location.file, detection.subject]);
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        return digest(`${identity}#${occurrence}`);
    };
}

// EXTERNAL MODULE: ./packages/core/lib/report/settings.js
var report_settings = __webpack_require__(54235);
// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var glob = __webpack_require__(10083);
// EXTERNAL MODULE: ./packages/core/lib/report/baseline.js
var baseline = __webpack_require__(12729);
;// CONCATENATED MODULE: ./packages/core/lib/report/covering-comment.js
/**
 * A function from a finding to the first comment that names its rule, gives a reason, and stands behind the finding on the
 * line on which it ends, or alone on the line directly above it. The comments are indexed once.
 */
function commentFinder(comments) {
    const byLine = new Map();
    for (const comment of comments) {
        const { file, line } = comment.location;
        if (comment.reason === "")
            continue;
        const key = keyOf(file, comment.alone ? line + 1 : line);
        byLine.set(key, [...(byLine.get(key) ?? []), comment]);
    }
    return ({ ruleId, location: { file, line, endLine, endColumn } }) => {
        const above = byLine.get(keyOf(file, line))?.filter(({ alone }) => alone) ?? [];
        const behind = byLine.get(keyOf(file, endLine))?.filter((comment) => isBehind(comment, endColumn)) ?? [];
        return [...behind, ...above].find(({ rules }) => rules.includes(ruleId));
    };
}
function isBehind({ alone, location }, endColumn) {
    return !alone && location.column >= endColumn;
}
function keyOf(file, line) {
    return `${line}:${file}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/suppression.js
// Decides which findings are set apart, and by what: exceptions declared in the policy, comments beside the finding, and
// what the base commit had already, in this order. It hides nothing: what is set apart stays in the report with the reason.



/**
 * Splits findings into those that count and those set apart. Of several exceptions or comments the first is named. A finding
 * whose comment does not count says so in its message, and why in its evidence.
 */
function suppress(findings, grounds) {
    const decisions = withBaseline(declared(findings, grounds), grounds);
    return {
        kept: decisions.flatMap(({ finding, by }) => (by ? [] : [finding])),
        suppressed: decisions.flatMap(({ finding, by }) => (by ? [{ finding, by }] : [])),
    };
}
/** What somebody wrote down: in the policy, or beside the finding. */
function declared(findings, { settings, ignores, base }) {
    const commentOn = commentFinder(ignores);
    const objectionTo = objections(settings.ignoreComments, base);
    return findings.map((finding) => {
        const exception = settings.exceptions.find((candidate) => covers(candidate, finding));
        if (exception)
            return { finding, by: { kind: "policy", reason: exception.reason } };
        const comment = commentOn(finding);
        if (comment === undefined)
            return { finding };
        const objection = objectionTo(finding);
        if (objection === undefined)
            return { finding, by: { kind: "comment", reason: comment.reason } };
        return { finding: withObjection(finding, objection) };
    });
}
/** What is said against a comment that covers a finding. A change must not excuse itself, unless the policy lets it. */
function objections(counting, base) {
    if (counting === "none")
        return () => "the policy lets none count";
    if (counting === "any" || base === undefined)
        return () => undefined;
    if (base === "unreadable")
        return () => "the base commit could not be read, so it may be new in this change";
    const withdraw = (0,baseline/* withdrawer */.K)(base.ignored);
    return (finding) => (withdraw(finding) ? undefined : "new in this change: it counts once it is on the base branch");
}
function withObjection(finding, objection) {
    const message = `${finding.message} The ignore comment beside it does not count.`;
    return { ...finding, message, evidence: { ...finding.evidence, "ignore comment": objection } };
}
/** Findings set apart already are part of what the base commit had: a new one cannot take their place in the count. */
function withBaseline(decisions, { settings, base }) {
    if (settings.baseline === "none" || base === undefined || base === "unreadable")
        return decisions;
    const withdraw = (0,baseline/* withdrawer */.K)(base.present);
    for (const { finding, by } of decisions)
        if (by)
            withdraw(finding);
    const by = { kind: "baseline", reason: "the base commit has it already" };
    return decisions.map((decision) => decision.by === undefined && withdraw(decision.finding) ? { ...decision, by } : decision);
}
function covers(exception, finding) {
    return (exception.rule === finding.ruleId &&
        (exception.file === undefined || (0,glob/* matchesGlob */.k)(exception.file, finding.location.file)) &&
        (exception.subject === undefined || (0,glob/* matchesGlob */.k)(exception.subject, finding.subject)));
}

// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var report_verdict = __webpack_require__(22373);
;// CONCATENATED MODULE: ./packages/core/lib/report/report.js





/** Builds a report: fingerprints the detections, sets suppressed ones apart, sorts by place and judges. */
function buildReport(parts) {
    const { settings, ignores = [], base } = parts;
    const own = toFindings(parts);
    const open = own.flatMap(({ finding, by }) => (by ? [] : [finding]));
    const { kept, suppressed } = suppress(open, { settings, ignores, base });
    return {
        schema: 1,
        tool: parts.tool,
        version: version/* VERSION */.x,
        verdict: (0,report_verdict/* judge */.S)(kept, parts.notChecked.length, settings.failOn),
        findings: kept,
        suppressed: [...suppressed, ...own.flatMap(({ finding, by }) => (by ? [{ finding, by }] : []))],
        notChecked: [...parts.notChecked],
        subjects: parts.subjects ?? [],
        stats: parts.stats,
        rules: parts.rules.map((rule) => summarizeRule(rule, parts)),
        checks: [],
        ...(parts.graph ? { graph: parts.graph } : {}),
    };
}
/** The same report with the reports of further checks under it; its verdict is the worst of all. */
function withChecks(report, checks) {
    const all = [...report.checks, ...checks];
    return { ...report, checks: all, verdict: (0,report_verdict/* worst */.Q)([report.verdict, ...checks.map((check) => check.verdict)]) };
}
/** The same report with more that was not checked: a pass becomes `incomplete`. */
function withNotChecked(report, notChecked) {
    const verdict = notChecked.length > 0 ? (0,report_verdict/* worst */.Q)([report.verdict, "incomplete"]) : report.verdict;
    return { ...report, verdict, notChecked: [...report.notChecked, ...notChecked] };
}
/** One report over several checks. Without any check it is `incomplete`. */
function combine(tool, checks) {
    return {
        schema: 1,
        tool,
        version: version/* VERSION */.x,
        verdict: (0,report_verdict/* worst */.Q)(checks.map((check) => check.verdict)),
        findings: [],
        suppressed: [],
        notChecked: [],
        subjects: [],
        stats: {},
        rules: [],
        checks,
    };
}
/** The report and the reports of its checks, in order, as one flat list. */
function flatten(report) {
    return [report, ...report.checks.flatMap(flatten)];
}
/** All findings of a report and of its checks. */
function allFindings(report) {
    return flatten(report).flatMap((part) => part.findings);
}
function summarizeRule(rule, { settings, notRun }) {
    const { id, title, confidence, why, fix, helpUrl } = rule;
    const reason = notRun?.get(id);
    const summary = { id, title, severity: (0,report_settings/* severityOf */.x)(rule, settings), confidence, why, fix, helpUrl };
    return reason === undefined ? summary : { ...summary, notRun: reason };
}
/** Rules that the policy switches off yield nothing; the report still lists them as `off`. */
function toFindings(parts) {
    const fingerprint = fingerprinter(parts.digest);
    const sorted = [...parts.detections].sort((a, b) => compareLocations(a.detection, b.detection));
    return sorted.flatMap(({ rule, detection, by }) => {
        const severity = (0,report_settings/* severityOf */.x)(rule, parts.settings, detection.severity);
        return severity === "off" ? [] : [{ finding: toFinding(rule, severity, detection, fingerprint), by }];
    });
}
function toFinding(rule, severity, detection, fingerprint) {
    return {
        ruleId: rule.id,
        severity,
        confidence: detection.confidence ?? rule.confidence,
        message: detection.message,
        location: detection.location,
        subject: detection.subject,
        related: detection.related ?? [],
        ...(detection.evidence ? { evidence: detection.evidence } : {}),
        ...(detection.fix ? { fix: detection.fix } : {}),
        helpUrl: rule.helpUrl,
        fingerprint: detection.fingerprint ?? fingerprint(rule.id, detection),
    };
}
function compareLocations(a, b) {
    if (a.location.file !== b.location.file)
        return a.location.file < b.location.file ? -1 : 1;
    return a.location.line - b.location.line || a.location.column - b.location.column;
}


/***/ }),

/***/ 54235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DEFAULT_SETTINGS),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** What holds where no policy says otherwise. */
const DEFAULT_SETTINGS = {
    failOn: "error",
    severities: {},
    exceptions: [],
    ignoreComments: "merged",
    baseline: "none",
};
/** What counts for a rule: what the policy says, else `own`, which is the rule's severity unless a finding has one itself. */
function severityOf(rule, settings, own = rule.severity) {
    return Object.hasOwn(settings.severities, rule.id) ? (settings.severities[rule.id] ?? own) : own;
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
// EXTERNAL MODULE: ./packages/runtime/lib/runner/read-inputs.js
var read_inputs = __webpack_require__(82463);
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
