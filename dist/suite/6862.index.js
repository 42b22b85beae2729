export const id = 6862;
export const ids = [6862];
export const modules = {

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ }),

/***/ 57706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ LockstepError),
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hG: () => (/* binding */ UnavailableError),
/* harmony export */   i_: () => (/* binding */ PermissionError)
/* harmony export */ });
/** The base of all expected errors. Anything else that is thrown is a bug and is reported as one. */
class LockstepError extends Error {
    code;
    hint;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
    }
}
/** Bad input from the person who runs the tool: exit code 2. */
class UsageError extends LockstepError {
    name = "UsageError";
    /** Every problem found, so that all are reported together. */
    problems;
    constructor(code, message, details) {
        super(code, message, details);
        this.problems = (details.problems ?? []).map((problem) => typeof problem === "string" ? { message: problem } : problem);
    }
}
/** The token may not do what was asked. `permissions` is the block to add to the workflow. */
class PermissionError extends LockstepError {
    name = "PermissionError";
    permissions;
    constructor(message, details) {
        super("permission-missing", message, details);
        this.permissions = details.permissions;
    }
}
/** Something outside did not answer: after retries it becomes `notChecked`, hence `incomplete`. */
class UnavailableError extends LockstepError {
    name = "UnavailableError";
}
/** Evidence contradicts itself: always a failure, never downgraded. */
class IntegrityError extends LockstepError {
    name = "IntegrityError";
}


/***/ }),

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
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75014);
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
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75014);
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

/***/ 75014:
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

// EXTERNAL MODULE: ./packages/core/lib/report/severity.js
var severity = __webpack_require__(89497);
;// CONCATENATED MODULE: ./packages/core/lib/report/verdict.js

/** Worst first: a found violation outweighs what was not looked at, and both outweigh a pass. */
const ORDER = ["fail", "incomplete", "pass"];
/** The verdict over findings and the count of things that were not checked. `failOn` is the lowest severity that fails. */
function judge(findings, notChecked, failOn) {
    if (findings.some((finding) => (0,severity/* reaches */.O)(finding.severity, failOn)))
        return "fail";
    return notChecked > 0 ? "incomplete" : "pass";
}
/** The worst of several verdicts. No verdict at all is `incomplete`: nothing ran. */
function worst(verdicts) {
    return ORDER.find((candidate) => verdicts.includes(candidate)) ?? "incomplete";
}

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
        verdict: judge(kept, parts.notChecked.length, settings.failOn),
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
    return { ...report, checks: all, verdict: worst([report.verdict, ...checks.map((check) => check.verdict)]) };
}
/** The same report with more that was not checked: a pass becomes `incomplete`. */
function withNotChecked(report, notChecked) {
    const verdict = notChecked.length > 0 ? worst([report.verdict, "incomplete"]) : report.verdict;
    return { ...report, verdict, notChecked: [...report.notChecked, ...notChecked] };
}
/** One report over several checks. Without any check it is `incomplete`. */
function combine(tool, checks) {
    return {
        schema: 1,
        tool,
        version: version/* VERSION */.x,
        verdict: worst(checks.map((check) => check.verdict)),
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

/***/ 89497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// Severity and confidence: the two scales every finding carries, and their order.
const SEVERITIES = ["error", "warning", "note"];
/** True if `severity` is at least as bad as `threshold`. */
function reaches(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}


/***/ }),

/***/ 29593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// A value that must never be shown. Printing it in any way yields a placeholder.
const SHOWN = "***";
const inspect = Symbol.for("nodejs.util.inspect.custom");
/** Wraps a secret. Only `reveal` gives the value; string conversion, JSON and inspection give `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Pass it straight to the one call that needs it. */
    reveal() {
        return this.#value;
    }
    toString() {
        return SHOWN;
    }
    toJSON() {
        return SHOWN;
    }
    [Symbol.toPrimitive]() {
        return SHOWN;
    }
    [inspect]() {
        return SHOWN;
    }
}


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
// Cuts long text for display. The cut is always shown.
const MARK = "…";
/** `text`, or its start and `…`, in at most `maxLength` (1 or more) UTF-16 code units. Splits no surrogate pair. */
function clip(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = maxLength - MARK.length;
    const last = text.charCodeAt(end - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, splitsPair ? end - 1 : end) + MARK;
}


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   d: () => (/* binding */ markdownCodeCell),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _reveal_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19891);
// Puts hostile text into GitHub Flavored Markdown so that it shows as itself: no markup, no HTML, no link, no mention.

/** ASCII punctuation that means something somewhere in Markdown or HTML. */
const MARKUP = /[!"#$&'()*+<=>@[\\\]^_`{|}~]/g;
/** Hyphen, colon or list number at the start of a block. */
const BLOCK_START = /^[-:]|^\d(?=\d*\.)/;
/** U+2060 WORD JOINER: invisible, and enough to end what GitHub would link. */
const JOINER = "\u2060";
/**
 * Hostile text as plain inline Markdown on one line, fit for paragraphs, table cells and the inside of HTML elements.
 * Numeric character references never act as markup (CommonMark 0.31, section 2.5). GitHub looks for links, mentions and
 * issue numbers after they are resolved, so those are broken by a word joiner; `actions/checkout@v4` stays as it is, to
 * be copied. An e-mail address may still become a link to itself.
 */
function escapeMarkdown(text) {
    const escaped = breakAutolinks((0,_reveal_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .revealControls */ .w)(text)).replace(MARKUP, toReference).replaceAll(JOINER, "&#8288;");
    return escaped.trim().replace(BLOCK_START, toReference);
}
/** Splits mentions, issue numbers (`#1`, `GH-1`) and addresses (GFM, section 6.9, "Autolinks (extension)"). */
function breakAutolinks(text) {
    return text.replace(/(?<![A-Za-z0-9_])@|#(?=\d)|gh(?=-\d)|www(?=\.)|[a-z](?=:\/\/)/gi, (start) => start + JOINER);
}
/**
 * Hostile text as a code span on one line, fit for a table cell. The fence outgrows every run of backticks inside
 * (CommonMark, section 6.1); pipes are escaped as tables demand even in code (GFM, section 4.10). Use it in tables only:
 * elsewhere the backslash before a pipe would show.
 */
function markdownCodeCell(text) {
    const shown = (0,_reveal_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .revealControls */ .w)(text) || " ";
    const runs = shown.match(/`+/g) ?? [];
    const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
    const padding = needsPadding(shown) ? " " : "";
    return `${fence}${padding}${shown.replaceAll("|", "\\|")}${padding}${fence}`;
}
/** True where a backtick would join the fence, or where a space at both ends would be taken for padding. */
function needsPadding(code) {
    if (code.startsWith("`") || code.endsWith("`"))
        return true;
    return code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "";
}
/** A link on an escaped label. An address that is not plain https is left out: the label stands alone. */
function markdownLink(label, url) {
    const shown = escapeMarkdown(label);
    return /^https:\/\/[\w./?=&#-]+$/.test(url) ? `[${shown}](${url})` : shown;
}
function toReference(char) {
    return `&#${char.charCodeAt(0)};`;
}


/***/ }),

/***/ 10083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
// Matches the small glob language of the policy, in linear time and without regular expressions.
/**
 * True if `text` matches `pattern` as a whole. `*` matches any run without `/`, `**` any run at all, `?` one character
 * other than `/`; every other character is literal. A pattern `**` + `/` at the start also matches no folder at all.
 */
function matchesGlob(pattern, text) {
    let states = new Set(closure(pattern, 0));
    for (const char of text.split("")) {
        const next = new Set();
        for (const state of states)
            for (const reached of step(pattern, state, char))
                next.add(reached);
        if (next.size === 0)
            return false;
        states = next;
    }
    return states.has(pattern.length);
}
/** The states reachable from `state` without reading a character. */
function closure(pattern, state) {
    if (pattern.startsWith("**/", state))
        return [state, ...closure(pattern, state + 3)];
    if (pattern.startsWith("**", state))
        return [state, ...closure(pattern, state + 2)];
    if (pattern[state] === "*")
        return [state, ...closure(pattern, state + 1)];
    return [state];
}
function step(pattern, state, char) {
    const token = pattern[state];
    if (token === undefined)
        return [];
    if (pattern.startsWith("**/", state))
        return char === "/" ? [state, ...closure(pattern, state + 3)] : [state];
    if (pattern.startsWith("**", state))
        return closure(pattern, state);
    if (token === "*")
        return char === "/" ? [] : closure(pattern, state);
    const matches = token === "?" ? char !== "/" : token === char;
    return matches ? closure(pattern, state + 1) : [];
}


/***/ }),

/***/ 35615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// Finds the known word closest to a mistyped one.
const MAX_LENGTH = 64;
/** The nearest of `known` within an edit distance of a third of the word's length, or undefined. */
function nearest(word, known) {
    if (word.length > MAX_LENGTH)
        return undefined;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { word: candidate, distance };
    }
    return best?.word;
}
/** Levenshtein distance: insertions, deletions and substitutions, each costing one. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 19891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ revealControls)
/* harmony export */ });
// Makes invisible characters visible, so hostile text cannot forge, reorder or hide output. Escaping for a particular
// sink (Markdown, workflow commands) is not done here.
/** Controls, format characters (bidi overrides, zero width, tags), lone surrogates, line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * The text on one line, each invisible character shown as `\n`, `\r`, `\t` or `\u{hex}`. The result is well-formed
 * UTF-16 and holds no character of the Unicode general categories Cc, Cf, Cs, Zl and Zp: no ESC, no line break.
 */
function revealControls(text) {
    return text.replace(INVISIBLE, (char) => SHORT[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 81757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The suite's version, equal to the one in the root package.json (the generator checks it).
const VERSION = "0.1.0";
/** The repository people and workflows refer to. */
const REPOSITORY = "lockstep-suite/lockstep";


/***/ }),

/***/ 58620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ installCrashGuard)
/* harmony export */ });
// Sees to it that a process never ends with exit code 0 unless its work finished and said so.
/**
 * Watches this process for exceptions and rejections nobody handled, and for its end before `finish`: a promise that never
 * settles lets Node.js exit with 0. The first of them is given to `report`, which returns the exit code, never 0; later ones
 * are consequences, and reporting them could loop where standard output is the thing that broke. Never ends the process.
 */
function installCrashGuard(report) {
    let earned = 0;
    let finished = false;
    let crashed = false;
    const crash = (error) => {
        if (crashed)
            return;
        crashed = true;
        // Stands even if reporting fails.
        earned ||= 1;
        earned = report(error) || 1;
        process.exitCode = earned;
    };
    process.on("uncaughtException", crash);
    process.on("unhandledRejection", crash);
    process.on("exit", () => {
        if (!finished)
            crash(new Error("the process ended before its work was done"));
        process.exitCode ||= earned;
    });
    return {
        finish: (exitCode) => {
            finished = true;
            earned ||= exitCode;
            process.exitCode = earned;
        },
    };
}


/***/ }),

/***/ 80929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19891);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8895);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81757);
// How an error ends a run and what is said about it: one mapping, shared by the actions and the command line.


/** Exit code of a bug, as in BSD's `EX_SOFTWARE`. */
const BUG = 70;
const MAX_LENGTH = 2000;
const MAX_PROBLEMS = 50;
const MAX_STACK_LINES = 50;
const MAX_CAUSES = 5;
/** Describes anything that was thrown. With `debug`, a bug also shows its stack and its causes. */
function describeError(error, options) {
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
        return describeUsage(error);
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .PermissionError */ .i_)
        return account(error, 3, "Missing permission", permissionLines(error));
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG)
        return account(error, 3, "Unavailable");
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs)
        return account(error, 1, "Integrity check failed");
    const lines = bugLines(error, options.debug);
    return { code: "internal", exitCode: BUG, title: "Internal error", lines, annotations: [{ lines }] };
}
/** One line without control characters, of bounded length. */
function plain(text) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .revealControls */ .w)((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(text, MAX_LENGTH));
}
function account(error, exitCode, title, extra = []) {
    const lines = [plain(error.message), plain(error.hint), ...extra];
    return { code: error.code, exitCode, title, lines, annotations: [{ lines }] };
}
function describeUsage(error) {
    const message = plain(error.message);
    const hint = plain(error.hint);
    const problems = listProblems(error);
    return {
        code: error.code,
        exitCode: 2,
        title: error.code.startsWith("policy-") ? "Invalid policy" : "Invalid usage",
        lines: [message, ...problems.map((problem) => `- ${inWords(problem)}`), hint],
        annotations: (problems.length === 0 ? [{ message }] : problems).map((problem) => annotate(problem, hint)),
    };
}
function listProblems(error) {
    const shown = error.problems.slice(0, MAX_PROBLEMS);
    const hidden = error.problems.length - shown.length;
    return hidden > 0 ? [...shown, { message: `${hidden} more problems of this kind` }] : shown;
}
/** A problem with its place, as compilers write it. */
function inWords({ message, location }) {
    return plain(location ? `${location.file}:${location.line}:${location.column}: ${message}` : message);
}
function annotate({ message, location }, hint) {
    return { lines: [plain(message), hint], ...(location ? { location } : {}) };
}
/** The block to paste into the workflow. */
function permissionLines(error) {
    const scopes = Object.entries(error.permissions);
    return ["permissions:", ...scopes.map(([scope, access]) => `  ${plain(scope)}: ${plain(access)}`)];
}
function bugLines(error, debug) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(error, { depth: 1 });
    const where = debug ? stackLines(error) : ["Run again with debug logging to see where it happened."];
    return [plain(what), `This is a bug: report it at https://github.com/${_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .REPOSITORY */ .B}/issues.`, ...where];
}
/** Stacks of the error and its causes. Only stacks: other properties of an error may hold request headers. */
function stackLines(error) {
    const stacks = [];
    let current = error;
    for (let depth = 0; current instanceof Error && depth < MAX_CAUSES; depth++) {
        stacks.push(...(current.stack ?? "").split("\n").slice(0, MAX_STACK_LINES));
        current = current.cause;
    }
    return stacks.map((line) => plain(line));
}


/***/ }),

/***/ 73080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
// Tells a file that does not exist from one that cannot be looked at.

/** True if nothing has this path: not even a link, nor a parent that could hold it. Any other failure is not absence. */
function isAbsent(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return false;
    }
    catch (error) {
        return isMissing(error);
    }
}
/** True for the errors by which a file system call says that a path does not exist. */
function isMissing(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}


/***/ }),

/***/ 17595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Writes a file so that nobody ever reads half of it.



/**
 * Writes beside the target under a name nobody can guess, then renames: a link at the target is replaced, not followed.
 * Throws `UsageError` (`output-not-writable`) and leaves nothing behind. What is there and no regular file, such as a
 * device or a pipe, or a link to one, is refused: replacing it would cut off those who use it. Without a `mode`, a file that
 * is replaced keeps its own.
 */
function writeWhole(path, content, mode) {
    if (isSpecial(path)) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", `${path} is not a regular file.`, {
            hint: "Name a regular file; leave --output out to print.",
        });
    }
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, content, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
        if (mode === undefined)
            keepMode(path, part);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
    }
    catch (cause) {
        removeQuietly(part);
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", `${path} cannot be written.`, {
            hint: "Name a file in a folder that exists and that you may write to.",
            cause,
        });
    }
}
/** A script that can be executed must stay so. */
function keepMode(path, part) {
    const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (present?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(part, present.mode & 0o777);
}
/** True if there is something else than a regular file. A path that cannot be looked at is left to the attempt to write. */
function isSpecial(path) {
    try {
        const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        const target = here?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false }) : here;
        return target !== undefined && !target.isFile();
    }
    catch {
        return false;
    }
}
/** What could not be written may not be removable either: its folder may be a file. The first error is the one to tell. */
function removeQuietly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // Nothing was left that could be removed.
    }
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   a: () => (/* binding */ isZeroId)
/* harmony export */ });
// What counts as the id of a git object. Nothing else is ever handed to git as a revision.
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** True for the id of zeros only, with which GitHub says that there is no commit (webhook event `push`, `before`). */
function isZeroId(text) {
    return /^0+$/.test(text);
}


/***/ }),

/***/ 96740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findTool),
/* harmony export */   b: () => (/* binding */ trustedSearchPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Finds an executable on PATH. A folder that is not absolute never counts, so that no repository can plant a tool: an
// empty or relative PATH entry means the current folder, and Windows searches that folder before PATH. Nor does anything
// inside a folder that is not trusted: `npx` puts the `node_modules/.bin` of the repository first on PATH.


const WINDOWS = process.platform === "win32";
/**
 * The absolute path of `name` in the first absolute folder of `searchPath` (the value of PATH) that holds it, or
 * undefined. Nothing that lies in or leads into a folder of `untrusted` (absolute, links resolved) counts. On Windows only
 * `.exe` files count: scripts would need a shell.
 */
function findTool(name, searchPath, untrusted = []) {
    const fileName = WINDOWS && !name.toLowerCase().endsWith(".exe") ? `${name}.exe` : name;
    return searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName))
        .find((path) => isExecutable(path) && !touches(path, untrusted));
}
/** The folders of `searchPath` in which `findTool` would look, in the form of PATH: a tool that is run may search too. */
function trustedSearchPath(searchPath, untrusted) {
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return folders.filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !touches(folder, untrusted)).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** True if the path or a folder on its way is in one of `roots`: a link out of a root is as little trusted as one into it. */
function touches(path, roots) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return isWithin(resolveLinks(path), roots) || (parent !== path && touches(parent, roots));
}
function isWithin(path, roots) {
    return roots.some((root) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    });
}
/** What cannot be resolved is judged by its name, and by the folders above it. */
function resolveLinks(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 39109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _find_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96740);
/* harmony import */ var _tool_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12119);
// Runs one program to its end, bounded in time and output. It never uses a shell and never passes on the environment.
//
// This is child_process and not @actions/exec: version 3.0.0 gives no handle to the child, so nothing can stop it; a
// listener that throws ends the process; and it scans output again for line ends with every chunk. Decision 0009 has the
// figures.




const MAX_ERROR_BYTES = 64 * 1024;
/** As shells write it: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;
/**
 * Runs `command` and waits until it has ended. An exit code other than 0 is an answer, not an error; a program that was
 * writing to one which had ended, as git to a helper that was refused, ends with 141.
 * Throws `UnavailableError`: `tool-missing` if it is not on PATH, `timed-out` after `timeoutMs`, `tool-failed` if it could
 * not be started, was ended by another signal than SIGPIPE or wrote more than `maxOutputBytes`. A program that went past a
 * limit is killed; a process it has started itself is only cut off from its pipes.
 */
async function runCommand(command) {
    const file = (0,_find_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .S)(command.tool, command.env["PATH"] ?? "", command.untrusted);
    if (file === undefined)
        throw (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolMissing */ .N)(command.tool);
    const { args, cwd, env } = command;
    return supervise((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true }), command);
}
function supervise(child, command) {
    return new Promise((resolve, reject) => {
        let stopped;
        const stop = (reason) => {
            stopped ??= reason;
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
        };
        const timer = setTimeout(() => stop(timedOut(command)), command.timeoutMs);
        const stdout = collect(child.stdout, command.maxOutputBytes, () => stop(wroteTooMuch(command)));
        const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => undefined);
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, "could not be started", cause));
        });
        child.on("close", (exitCode, signal) => {
            clearTimeout(timer);
            if (stopped)
                reject(stopped);
            else if (signal === "SIGPIPE")
                resolve({ exitCode: BROKEN_PIPE, stdout: stdout(), stderr: stderr().toString("utf8") });
            else if (exitCode === null)
                reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `was ended by ${signal}`));
            else
                resolve({ exitCode, stdout: stdout(), stderr: stderr().toString("utf8") });
        });
        writeInput(child, command.stdin ?? "");
    });
}
/** Keeps the first `limit` bytes of a stream and reads on, so that the writer does not block. */
function collect(stream, limit, onOverflow) {
    const chunks = [];
    let kept = 0;
    stream?.on("data", (chunk) => {
        const part = chunk.subarray(0, limit - kept);
        if (part.length > 0)
            chunks.push(part);
        kept += part.length;
        if (part.length < chunk.length)
            onOverflow();
    });
    return () => Buffer.concat(chunks);
}
function writeInput(child, text) {
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(text);
}
function timedOut(command) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG("timed-out", `${command.tool} did not end within ${command.timeoutMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}
function wroteTooMuch(command) {
    return (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `wrote more than ${command.maxOutputBytes} bytes`);
}


/***/ }),

/***/ 12119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toolMissing),
/* harmony export */   Q: () => (/* binding */ toolFailed)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// The errors of starting a program, whichever way it is run.

/** The error for a program that is not on PATH. */
function toolMissing(tool) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-missing", `${tool} was not found on PATH`, {
        hint: `Install ${tool}, or add its folder, outside the repository, to PATH as an absolute path.`,
    });
}
/** The error for a program that could not be started, or did what it must not. */
function toolFailed(tool, what, cause) {
    const hint = `Run ${tool} by hand in the same folder to see what is wrong.`;
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-failed", `${tool} ${what}`, { hint, cause });
}


/***/ }),

/***/ 57119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ actionsRunner)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __webpack_require__(82902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var lib_command = __webpack_require__(89635);
;// CONCATENATED MODULE: ./packages/runtime/lib/runner/command-file.js
// Writes to the files through which a step speaks to the runner. A value that cannot be written is an error, never lost.




/** What the runner accepts as one step's summary, in bytes (documentation: "Step isolation and limits"). */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const COMMANDS = { OUTPUT: "set-output", STATE: "save-state", ENV: "set-env" };
/**
 * Sends a named value. Where the runner gives no file (`GITHUB_OUTPUT` and so on unset), it goes out as the command that
 * older runners read, as in the toolkit. Throws TypeError for a name that could be read as more than a name.
 */
function sendValue(file, name, value) {
    if (!NAME.test(name))
        throw new TypeError("names of values sent to the runner hold only letters, digits, _ and -");
    if (offers(file))
        append(file, (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    else
        sendCommand(COMMANDS[file], { name }, value);
}
/** Sends a folder for the search path: one line, so a line break in it is refused with a TypeError. */
function sendPath(folder) {
    if (/[\r\n]/.test(folder))
        throw new TypeError("a folder on the search path cannot hold a line break");
    if (offers("PATH"))
        append("PATH", folder);
    else
        sendCommand("add-path", {}, folder);
}
/** Appends to the summary, or refuses as a whole: the runner drops a summary that is too large, without failing the step. */
function sendSummary(markdown) {
    const path = process.env["GITHUB_STEP_SUMMARY"];
    if (!path)
        throw refuse("this runner offers no step summary", "Read the findings in the log instead.");
    const size = ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0) + Buffer.byteLength(markdown) + external_node_os_.EOL.length;
    if (size > SUMMARY_LIMIT_BYTES) {
        throw refuse(`the step summary would hold ${size} bytes`, `Keep it within ${SUMMARY_LIMIT_BYTES} bytes.`);
    }
    append("STEP_SUMMARY", markdown);
}
function offers(file) {
    return Boolean(process.env[`GITHUB_${file}`]);
}
function append(file, text) {
    try {
        (0,file_command/* issueFileCommand */.n)(file, text);
    }
    catch (cause) {
        throw refuse(`the file in GITHUB_${file} cannot be written`, "Make sure that no earlier step removed it.", cause);
    }
}
/** A command counts only at the start of a line, so a line that another program left open is closed first. */
function sendCommand(command, properties, value) {
    process.stdout.write(external_node_os_.EOL);
    (0,lib_command/* issueCommand */.L)(command, properties, value);
}
function refuse(message, hint, cause) {
    return new errors/* UsageError */.eb("output-not-writable", message, { hint, cause });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/runtime/lib/runner/untrusted-output.js
// Prints text that may come from a repository to a log in which lines can be commands.


/** The marks of commands, `::name::` and `##[name]`, as single characters in order. */
const MARKS = [["\n"], ["\r"], [":", ":"], ["#", "#", "["]];
/**
 * True if some line of the text could be a command. Generous on purpose: the runner compares text by culture, which skips
 * invisible characters, so the characters of a mark are looked for one by one with anything between them.
 */
function mayHoldCommand(text) {
    return MARKS.some((mark) => holdsInOrder(text, mark));
}
function holdsInOrder(text, characters) {
    let position = -1;
    return characters.every((character) => {
        position = text.indexOf(character, position + 1);
        return position >= 0;
    });
}
/**
 * The text between `::stop-commands::` and its end mark. The mark is drawn after the text is known, so the text cannot hold
 * it (documentation: "Stopping and starting workflow commands").
 */
function withCommandsStopped(text) {
    const mark = (0,external_node_crypto_.randomBytes)(16).toString("hex");
    const lines = text.endsWith("\n") ? text : `${text}${external_node_os_.EOL}`;
    return `::stop-commands::${mark}${external_node_os_.EOL}${lines}::${mark}::${external_node_os_.EOL}`;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/runner/actions-runner.js
// The runner protocol spoken by this process, over the official toolkit: its environment and its standard output.





/** The runner of the process this is called in. The toolkit knows no other, so there is nothing to pass. */
function actionsRunner() {
    return {
        debugging: process.env["RUNNER_DEBUG"] === "1",
        // The runner upper-cases names and replaces spaces; hyphens stay.
        readInput: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "",
        readState: (name) => process.env[`STATE_${name}`] ?? "",
        setOutput: (name, value) => sendValue("OUTPUT", name, value),
        saveState: (name, value) => sendValue("STATE", name, value),
        exportVariable,
        addPath,
        mask,
        annotate,
        group: (name) => (0,lib_command/* issueCommand */.L)("group", {}, name),
        endGroup: () => (0,lib_command/* issueCommand */.L)("endgroup", {}, ""),
        debug: (message) => (0,lib_command/* issueCommand */.L)("debug", {}, message),
        info: (message) => print(mayHoldCommand(message) ? withCommandsStopped(message) : `${message}${external_node_os_.EOL}`),
        printUntrusted: (text) => print(withCommandsStopped(text)),
        appendSummary: sendSummary,
    };
}
function print(text) {
    process.stdout.write(text);
}
function exportVariable(name, value) {
    sendValue("ENV", name, value);
    process.env[name] = value;
}
function addPath(folder) {
    sendPath(folder);
    process.env["PATH"] = [folder, process.env["PATH"]].filter(Boolean).join(external_node_path_.delimiter);
}
/** Outside a runner nobody would read the command, and printing it would show the very value it hides. */
function mask(secret) {
    if (process.env["GITHUB_ACTIONS"] !== "true")
        return;
    const value = secret.reveal();
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    for (const part of new Set([value, ...lines])) {
        if (part.trim() !== "")
            (0,lib_command/* issueCommand */.L)("add-mask", {}, part);
    }
}
/** A `##[` in the text does no harm: the runner looks for the older commands only in lines that are no `::` command. */
function annotate({ level, title, message, file, line, column, endLine, endColumn }) {
    (0,lib_command/* issueCommand */.L)(level, { title, file, line, endLine, col: column, endColumn }, message);
}


/***/ }),

/***/ 66165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Where the files of a step's own go.



/**
 * A new folder for the step of the action `name`, under `RUNNER_TEMP`, which is emptied after every job. Throws `UsageError`
 * (`output-not-writable`) where there is no such place.
 */
function outputFolder(name, env) {
    const temporary = env["RUNNER_TEMP"];
    if (!temporary) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", "RUNNER_TEMP is not set, so there is no place for the report.", {
            hint: "Run this action in a workflow, or use the lockstep command line with --output.",
        });
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `lockstep-${name}-`));
    }
    catch (cause) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", `no folder for the report can be created in ${temporary}.`, {
            hint: "Make RUNNER_TEMP a folder that the job may write to, as the runner does.",
            cause,
        });
    }
}


/***/ }),

/***/ 65996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ maskSecrets),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./packages/core/lib/secret.js
var secret = __webpack_require__(29593);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/text/nearest.js
var nearest = __webpack_require__(35615);
;// CONCATENATED MODULE: ./packages/core/lib/action/parse-inputs.js
// Turns the raw text of inputs into typed values. All problems are found before any is reported.



/** The runner's and YAML's spellings of booleans (YAML 1.2 core schema, as `getBooleanInput` of the toolkit accepts). */
const TRUE = ["true", "True", "TRUE"];
const FALSE = ["false", "False", "FALSE"];
/**
 * Parses the raw values by name. A missing or empty value means the declared default. Throws one `UsageError`
 * (`invalid-input`) that lists every problem with the allowed values and the nearest match.
 */
function parseInputs(spec, raw) {
    const entries = Object.entries(spec.inputs).map(([name, input]) => ({ name, ...parseInput(name, input, raw[name]) }));
    const problems = entries.flatMap((entry) => ("problem" in entry ? [entry.problem] : []));
    if (problems.length > 0) {
        throw new errors/* UsageError */.eb("invalid-input", `${spec.title} cannot start with these inputs.`, {
            hint: "Correct the inputs named.",
            problems,
        });
    }
    const values = entries.flatMap((entry) => ("value" in entry ? [[entry.name, entry.value]] : []));
    return Object.fromEntries(values);
}
function parseInput(name, input, given) {
    const raw = given?.trim() ?? "";
    switch (input.kind) {
        case "secret":
            return { value: raw === "" ? undefined : new secret/* Secret */.z(raw) };
        case "flag":
            return parseFlag(name, raw, input.default);
        case "choice":
            return parseChoice(name, raw, input.choices, input.default);
        case "optional-choice":
            return raw === "" ? { value: undefined } : parseChoice(name, raw, input.choices, "");
        case "text":
            return parseText(name, raw === "" ? input.default : raw, input.maxLength);
    }
}
function parseFlag(name, raw, fallback) {
    if (raw === "")
        return { value: fallback };
    if (TRUE.includes(raw))
        return { value: true };
    if (FALSE.includes(raw))
        return { value: false };
    return { problem: `${name}: "${raw}" is neither true nor false` };
}
function parseChoice(name, raw, choices, fallback) {
    if (raw === "")
        return { value: fallback };
    if (choices.includes(raw))
        return { value: raw };
    const meant = (0,nearest/* nearest */.p)(raw, choices);
    return {
        problem: `${name}: "${raw}" is not one of ${choices.join(", ")}${meant ? `; did you mean "${meant}"?` : ""}`,
    };
}
function parseText(name, value, maxLength) {
    if (value.length > maxLength)
        return { problem: `${name}: longer than ${maxLength} characters` };
    if (value.includes("\0"))
        return { problem: `${name}: holds a NUL character` };
    return { value };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/runner/read-inputs.js
// Reads the inputs of an action as its declaration says.

/** Masks every secret input in the log. First of all, because even a complaint about another input could hold the value. */
function maskSecrets(spec, runner) {
    for (const [name, input] of Object.entries(spec.inputs)) {
        if (input.kind === "secret")
            runner.mask(new secret/* Secret */.z(runner.readInput(name).trim()));
    }
}
/** The values of all inputs. Throws `UsageError` (`invalid-input`) with every problem at once. */
function readInputs(spec, runner) {
    const raw = Object.keys(spec.inputs).map((name) => [name, runner.readInput(name)]);
    return parseInputs(spec, Object.fromEntries(raw));
}


/***/ }),

/***/ 48279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony export reportFailure */
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4054);
/* harmony import */ var _failure_crash_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58620);
/* harmony import */ var _failure_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80929);
/* harmony import */ var _actions_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57119);
// The one catch of an action: whatever is thrown becomes annotations and a failed step.




const FAILED = 1;
/** Runs a program to its end and sets the exit code of this process; never rejects, never ends the process itself. */
async function runAction(program, runner = (0,_actions_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsRunner */ .A)()) {
    const guard = (0,_failure_crash_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .installCrashGuard */ .G)((error) => reportFailure(runner, error));
    try {
        guard.finish(await program(runner));
    }
    catch (error) {
        guard.finish(reportFailure(runner, error));
    }
}
/** Shows an error as annotations, one per problem, and in the summary. Returns the exit code of a failed step. */
function reportFailure(runner, error) {
    const { title, code, lines, annotations } = (0,_failure_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error, { debug: runner.debugging });
    const heading = `${title} (${code})`;
    for (const { lines: own, location } of annotations) {
        const place = location ? { file: location.file, line: location.line, endLine: location.line } : {};
        runner.annotate({ level: "error", title: heading, message: own.join("\n"), ...place });
    }
    summarize(runner, heading, lines);
    return FAILED;
}
/** Where the summary cannot be written, the annotations have said it all: a second error must not hide the first. */
function summarize(runner, heading, lines) {
    const markdown = [
        `## ❌ lockstep could not check: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(heading)}`,
        "",
        ...lines.map((line) => `- ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(line)}`),
    ];
    try {
        runner.appendSummary(`${markdown.join("\n")}\n`);
    }
    catch {
        runner.debug("the summary could not be written");
    }
}


/***/ })

};
