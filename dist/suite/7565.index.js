export const id = 7565;
export const ids = [7565,9476];
export const modules = {

/***/ 39172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ HARDEN_CHOICES),
/* harmony export */   GQ: () => (/* binding */ INSTALL_TOOLS),
/* harmony export */   IA: () => (/* binding */ HARDEN_DEFAULTS),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   dO: () => (/* binding */ PRESET_NAMES),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   mR: () => (/* binding */ defaultContainers),
/* harmony export */   mk: () => (/* binding */ MAX_POLICY_BYTES),
/* harmony export */   s9: () => (/* binding */ demandsOnline),
/* harmony export */   tb: () => (/* binding */ BASELINES),
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
    "github-releases",
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
/** What holds where nobody says anything. */
const HARDEN_DEFAULTS = {
    mode: "block",
    tls: "sni",
    sudo: "keep",
    containers: "keep",
    memory: "keep",
    "file-integrity": "report",
    "on-block": "continue",
    "on-tamper": "fail",
    "on-unsupported": "fail",
};
/**
 * What holds for containers where nobody says anything. Without sudo it is `filter`: a container that mounts the machine's
 * root folder would give sudo back (CVE-2025-32955).
 */
function defaultContainers(sudo) {
    return sudo === "disable" ? "filter" : HARDEN_DEFAULTS.containers;
}
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


/***/ })

};
