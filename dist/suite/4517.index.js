export const id = 4517;
export const ids = [4517];
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

/***/ 29805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29593);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35615);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", `${spec.title} cannot start with these inputs.`, {
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
            return { value: raw === "" ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(raw) };
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
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(raw, choices);
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

/***/ 48406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ EVIDENCE_FOLDER),
/* harmony export */   X6: () => (/* binding */ EVIDENCE_ENTRY),
/* harmony export */   lh: () => (/* binding */ EVIDENCE_INDEX),
/* harmony export */   w2: () => (/* binding */ MAX_INDEX_BYTES),
/* harmony export */   yI: () => (/* binding */ MAX_EVIDENCE_ENTRIES)
/* harmony export */ });
/** The folder below `RUNNER_TEMP` that every step of the suite in a job writes to. */
const EVIDENCE_FOLDER = "lockstep-evidence";
/** In that folder, over the folders of the steps. */
const EVIDENCE_INDEX = "index.json";
/** Beside a step's files: its own entry of the index. */
const EVIDENCE_ENTRY = "entry.json";
/** The largest index that is read, in bytes. */
const MAX_INDEX_BYTES = 1024 * 1024;
/** More steps than a job has. */
const MAX_EVIDENCE_ENTRIES = 1000;


/***/ }),

/***/ 35630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ renderIndex)
/* harmony export */ });
/** Every key of the schema, in the order in which they are written. Other keys are left out. */
const KEYS = [
    ...["schema", "run", "server", "repository", "runId", "attempt", "job", "commit", "event", "workflow"],
    ...["entries", "name", "step", "action", "ref", "version", "state", "verdict", "code", "weaker"],
    ...["startedAt", "endedAt", "files", "path", "sha256", "bytes"],
];
/** JSON with two spaces and a line end. Throws RangeError for entries that are nested without measure. */
function renderIndex(index) {
    return `${JSON.stringify(index, KEYS, 2)}\n`;
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

/***/ 22373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89497);

/** Worst first: a found violation outweighs what was not looked at, and both outweigh a pass. */
const ORDER = ["fail", "incomplete", "pass"];
/** The verdict over findings and the count of things that were not checked. `failOn` is the lowest severity that fails. */
function judge(findings, notChecked, failOn) {
    if (findings.some((finding) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O)(finding.severity, failOn)))
        return "fail";
    return notChecked > 0 ? "incomplete" : "pass";
}
/** The worst of several verdicts. No verdict at all is `incomplete`: nothing ran. */
function worst(verdicts) {
    return ORDER.find((candidate) => verdicts.includes(candidate)) ?? "incomplete";
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

/***/ 16282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h9: () => (/* binding */ openStepFolder),
/* harmony export */   p7: () => (/* binding */ isStepFolder),
/* harmony export */   sJ: () => (/* binding */ openEvidenceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48406);
// Where the steps of a job leave their evidence: one folder for all, and one below it for each step.



const STEP_FOLDER = /^[a-z][a-z0-9-]{0,40}-[A-Za-z0-9]{6}$/;
/** True for names as `openStepFolder` gives them. */
function isStepFolder(name) {
    return STEP_FOLDER.test(name);
}
/**
 * The folder under `RUNNER_TEMP`, which is emptied after every job, absolute. It is made unless it is there. Throws
 * `UsageError` (`output-not-writable`) where there is no such place, and for whatever is no plain folder of this user's own.
 */
function openEvidenceFolder(env) {
    const temporary = env["RUNNER_TEMP"];
    if (!temporary) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", "RUNNER_TEMP is not set, so there is no place for the report.", {
            hint: "Run this action in a workflow, or use the lockstep command line with --output.",
        });
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_FOLDER */ .TX);
    makeFolder(folder);
    return folder;
}
/** A new folder for a step of the action `name`, absolute. Errors as `openEvidenceFolder`. */
function openStepFolder(evidence, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(evidence, `${name}-`));
    }
    catch (cause) {
        throw unusable(evidence, cause);
    }
}
/** Steps may overlap, so another one may make it first. */
function makeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch (cause) {
        if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST"))
            throw unusable(folder, cause);
    }
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
    if (status === undefined || !isOwn(status))
        throw unusable(folder);
}
/** No link, and nobody else's. Windows knows no user ids. */
function isOwn(status) {
    return status.isDirectory() && (process.getuid === undefined || status.uid === process.getuid());
}
function unusable(folder, cause) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", `${folder} is no folder that this step can leave its report in.`, {
        hint: "Make RUNNER_TEMP a folder that the job may write to, as the runner does, and put nothing else in this place.",
        cause,
    });
}


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
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81757);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19891);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8895);
// How an error ends a run and what is said about it: one mapping, shared by the actions and the command line.


/** Exit code of a bug, as in BSD's `EX_SOFTWARE`. */
const BUG = 70;
const MAX_LENGTH = 2000;
const MAX_PROBLEMS = 50;
const MAX_STACK_LINES = 50;
const MAX_CAUSES = 5;
const TROUBLESHOOTING = `https://github.com/${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B}/blob/main/docs/troubleshooting.md`;
/** Describes anything that was thrown. With `debug`, a bug also shows its stack and its causes. */
function describeError(error, options) {
    const account = describe(error, options);
    return { ...account, page: `${TROUBLESHOOTING}#${account.code}` };
}
function describe(error, options) {
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
        return describeUsage(error);
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .PermissionError */ .i_)
        return account(error, 3, "Missing permission", permissionLines(error));
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UnavailableError */ .hG)
        return account(error, 3, "Unavailable");
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs)
        return account(error, 1, "Integrity check failed");
    const lines = bugLines(error, options.debug);
    return { code: "internal", exitCode: BUG, title: "Internal error", lines, annotations: [{ lines }] };
}
/** One line without control characters, of bounded length. */
function plain(text) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$)(text, MAX_LENGTH));
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
    return [plain(what), `This is a bug: report it at https://github.com/${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .B}/issues.`, ...where];
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

/***/ 30197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   x: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2026);
// Reads a text file that may be hostile: a link out of the repository, a pipe without a writer, a file that grows. It is
// synchronous on purpose: one file at a time is in memory, and hundreds of small reads are faster than as many promises.




/** Windows has neither flag, nor what they protect from: there, opening follows what lstat has just seen. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * The text of the file at an absolute path. Refused are links, everything but regular files, files above `maxBytes` and
 * invalid UTF-8. A byte order mark is kept. Never throws for the state of a file, never waits, and never holds more than
 * `maxBytes` + 1 bytes.
 */
function readTextFile(path, maxBytes) {
    try {
        // Opening a device may act on it, so the kind is looked at first; it is looked at again once nobody can exchange it.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile())
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("not-a-file");
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READ_FLAGS);
        try {
            return readHandle(handle, maxBytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseBecause */ .P)(error);
    }
}
/**
 * The same for a path relative to `root` (absolute, links resolved). Links are followed as long as they stay inside the
 * root and out of any `.git`, which holds credentials and what no commit contains.
 */
function readInside(root, path, maxBytes) {
    if (!path.isWellFormed())
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("bad-name");
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        return isInside(root, real) ? readTextFile(real, maxBytes) : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("outside");
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseBecause */ .P)(error);
    }
}
/** True if the resolved path `real` lies below `root` and not in a `.git`. */
function isInside(root, real) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, real);
    const segments = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && segments[0] !== ".." && segments.every((segment) => segment.toLowerCase() !== ".git");
}
function readHandle(handle, maxBytes) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
    if (!stats.isFile())
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("not-a-file");
    if (stats.size > maxBytes)
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("too-large", `${stats.size} of ${maxBytes} bytes`);
    // One byte more than the file has, so that growth is seen.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    const length = fill(handle, buffer);
    if (length !== stats.size)
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("changed");
    const bytes = buffer.subarray(0, length);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { ok: true, text: bytes.toString("utf8") } : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("not-text");
}
/** Reads until the buffer is full or the file ends; a single read may return less than it could. */
function fill(handle, buffer) {
    let length = 0;
    while (length < buffer.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, length, buffer.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refuseBecause),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _is_absent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73080);

const REASONS = {
    missing: "it is not in the working tree, or is a link to nothing",
    outside: "it is a link that leaves the repository or leads into .git",
    link: "it is a link, and GitHub reads a link here as a text that holds a path",
    "link-skipped": "it is a link; what it leads to is looked at where it lies",
    converted: "git changes its text on checkout (working-tree-encoding, ident or filter), so it is not what GitHub reads",
    "bad-name": "its name is not valid UTF-8",
    "not-a-file": "it is not a regular file",
    "too-large": "it is larger than the limit",
    "not-text": "it is not valid UTF-8",
    changed: "it changed while it was read",
    unreadable: "it cannot be read",
};
/** The refusal for a reason. `detail` is a fact such as a limit or a system error code. */
function refuse(reason, detail) {
    return { ok: false, reason, why: detail === undefined ? REASONS[reason] : `${REASONS[reason]} (${detail})` };
}
/** The refusal for an error of a file system call. */
function refuseBecause(error) {
    if ((0,_is_absent_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b)(error))
        return refuse("missing");
    return error instanceof Error && "code" in error ? refuse("unreadable", String(error.code)) : refuse("unreadable");
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
            hint: "Name a new file, or a regular one that may be replaced.",
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

/***/ 82463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29593);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29805);
// Reads the inputs of an action as its declaration says.

/** Masks every secret input in the log. First of all, because even a complaint about another input could hold the value. */
function maskSecrets(spec, runner) {
    for (const [name, input] of Object.entries(spec.inputs)) {
        if (input.kind === "secret")
            runner.mask(new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(runner.readInput(name).trim()));
    }
}
/** The values of all inputs. Throws `UsageError` (`invalid-input`) with every problem at once. */
function readInputs(spec, runner) {
    const raw = Object.keys(spec.inputs).map((name) => [name, runner.readInput(name)]);
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(spec, Object.fromEntries(raw));
}


/***/ }),

/***/ 20305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var report_verdict = __webpack_require__(22373);
// EXTERNAL MODULE: ./packages/core/lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(4054);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/evidence/evidence-folder.js
var evidence_folder = __webpack_require__(16282);
;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/evidence-run.js
/** From the runner's variables (GitHub documentation, "Variables reference"). What the runner does not say is empty. */
function evidenceRun(env) {
    const say = (name) => env[`GITHUB_${name}`] ?? "";
    return {
        server: say("SERVER_URL"),
        repository: say("REPOSITORY"),
        runId: say("RUN_ID"),
        attempt: say("RUN_ATTEMPT"),
        job: say("JOB"),
        commit: say("SHA"),
        event: say("EVENT_NAME"),
        workflow: say("WORKFLOW_REF"),
    };
}
/** Which step this is, and where its code came from. Variables as above. */
function evidenceStep(env) {
    return {
        step: env["GITHUB_ACTION"] ?? "",
        action: { repository: env["GITHUB_ACTION_REPOSITORY"] ?? "", ref: env["GITHUB_ACTION_REF"] ?? "" },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence.js
var evidence_evidence = __webpack_require__(48406);
// EXTERNAL MODULE: ./packages/core/lib/evidence/render-index.js
var render_index = __webpack_require__(35630);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/step-entry.js
// The entry of one step as a file: an index of its own that holds nothing else.




/** `folder` is that of the step, absolute. Throws as `writeWhole`. */
function writeEntry(folder, run, entry) {
    (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(folder, evidence_evidence/* EVIDENCE_ENTRY */.X6), (0,render_index/* renderIndex */.r)({ schema: 1, run, entries: [entry] }));
}
/**
 * The entry in the folder of a step; undefined where there is none yet. Throws `IntegrityError` (`response-malformed`) for
 * whatever no step of the suite has written.
 */
function readEntry(folder) {
    const path = (0,external_node_path_.join)(folder, evidence_evidence/* EVIDENCE_ENTRY */.X6);
    const read = (0,read_text_file/* readTextFile */.G)(path, evidence_evidence/* MAX_INDEX_BYTES */.w2);
    if (!read.ok) {
        if (read.reason === "missing")
            return undefined;
        throw malformed(path, read.why);
    }
    const stored = parse(read.text);
    if (stored === undefined)
        throw malformed(path, "it is no entry of a step");
    return stored;
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("run" in value) || !("entries" in value))
            return undefined;
        const { run, entries } = value;
        return Array.isArray(entries) && entries.length === 1 ? { run, entry: entries[0] } : undefined;
    }
    catch {
        return undefined;
    }
}
function malformed(path, why) {
    return new errors/* IntegrityError */.cs("response-malformed", `${path} was changed: ${why}.`, {
        hint: "Another step of this job writes into the evidence of this suite: find it and take it out.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/compose-index.js
// Writes the index over all steps of a job. Steps may overlap in time, and nothing locks: the entries are the truth.






/** Each further round is owed to a step that changed its entry meanwhile. Only somebody who means harm causes so many. */
const MAX_ROUNDS = 2 * evidence_evidence/* MAX_EVIDENCE_ENTRIES */.yI;
/**
 * Writes the index of the folder of evidence (absolute), after the caller has written its own entry. What was written is
 * compared with the entries afterwards, and written again if it is out of date: so whoever writes last has seen every entry.
 * Throws `IntegrityError` (`response-malformed`) for entries that no step of this run wrote, `UsageError`
 * (`output-not-writable`) where the index cannot be written or grows beyond its limits. `write` replaces a file as a whole.
 */
function composeIndex(evidence, run, write = write_whole/* writeWhole */.f) {
    let text = compose(evidence, run);
    for (let round = 0; round < MAX_ROUNDS; round++) {
        write((0,external_node_path_.join)(evidence, evidence_evidence/* EVIDENCE_INDEX */.lh), text);
        const now = compose(evidence, run);
        if (now === text)
            return;
        text = now;
    }
    throw unwritable(evidence, "its entries keep changing");
}
function compose(evidence, run) {
    const folders = (0,external_node_fs_.readdirSync)(evidence, { withFileTypes: true }).filter((item) => item.isDirectory() && (0,evidence_folder/* isStepFolder */.p7)(item.name));
    if (folders.length > evidence_evidence/* MAX_EVIDENCE_ENTRIES */.yI)
        throw unwritable(evidence, `it holds ${folders.length} steps`);
    const stored = folders.flatMap(({ name }) => storedIn(evidence, name));
    if (stored.some((entry) => !isOf(run, entry)))
        throw foreign(evidence);
    const entries = stored.sort(byStart).map(({ entry }) => entry);
    const text = render(evidence, run, entries);
    if (Buffer.byteLength(text) > evidence_evidence/* MAX_INDEX_BYTES */.w2)
        throw unwritable(evidence, `its index exceeds ${evidence_evidence/* MAX_INDEX_BYTES */.w2} bytes`);
    return text;
}
/** A folder without an entry is that of a step that begins right now, and will compose the index itself. */
function storedIn(evidence, folder) {
    const stored = readEntry((0,external_node_path_.join)(evidence, folder));
    return stored === undefined ? [] : [{ ...stored, folder }];
}
function byStart(a, b) {
    const [left, right] = [`${startOf(a)} ${a.folder}`, `${startOf(b)} ${b.folder}`];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function startOf({ entry }) {
    const isDated = typeof entry === "object" && entry !== null && "startedAt" in entry;
    return isDated && typeof entry.startedAt === "string" ? entry.startedAt : "";
}
function isOf(run, { run: other }) {
    if (typeof other !== "object" || other === null)
        return false;
    const said = new Map(Object.entries(other));
    return Object.entries(run).every(([field, value]) => said.get(field) === value);
}
/** What is nested without measure cannot be written. */
function render(evidence, run, entries) {
    try {
        return (0,render_index/* renderIndex */.r)({ schema: 1, run, entries });
    }
    catch (cause) {
        throw new errors/* IntegrityError */.cs("response-malformed", `An entry in ${evidence} is none of this suite.`, {
            hint: "Another step of this job writes into the evidence of this suite: find it and take it out.",
            cause,
        });
    }
}
function foreign(evidence) {
    return new errors/* IntegrityError */.cs("response-malformed", `${evidence} holds evidence of another run.`, {
        hint: "Empty RUNNER_TEMP before each job, as the runner does, or use a fresh machine for each job.",
    });
}
function unwritable(evidence, why) {
    return new errors/* UsageError */.eb("output-not-writable", `The index of ${evidence} cannot be written: ${why}.`, {
        hint: "Split the job: its steps leave more evidence than an index may hold.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/step-evidence.js
// What one step leaves as evidence, from its beginning to its end.







/** As much as an index may hold. */
const MAX_SENTENCE = 1000;
/** A step under way. What a method changes is written before it returns, except for what `write` and `weaken` note. */
class OpenStep {
    root;
    #folder;
    #run;
    #entry;
    constructor({ folder, run, entry }) {
        this.root = (0,external_node_path_.dirname)(folder);
        this.#folder = folder;
        this.#run = run;
        this.#entry = entry;
    }
    /** For a later phase of the same step. */
    get place() {
        return { folder: this.#folder, run: this.#run, entry: this.#entry };
    }
    write(name, content) {
        const path = (0,external_node_path_.join)(this.#folder, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,write_whole/* writeWhole */.f)(path, content);
        const file = recordOf(`${(0,external_node_path_.basename)(this.#folder)}/${name}`, content);
        const others = this.#entry.files.filter((other) => other.path !== file.path);
        this.#entry = { ...this.#entry, files: [...others, file] };
        return path;
    }
    weaken(sentences) {
        const plain = sentences.map((sentence) => (0,clip/* clip */.$)((0,reveal_controls/* revealControls */.w)(sentence), MAX_SENTENCE));
        this.#entry = { ...this.#entry, weaker: [...new Set([...this.#entry.weaker, ...plain])] };
    }
    /**
     * Ends with a verdict. Without one the step goes on, or has ended in an earlier phase. Of two verdicts the worse one holds;
     * what failed stays failed.
     */
    end(verdict) {
        const { state, verdict: before } = this.#entry;
        if (verdict !== undefined && state !== "failed") {
            const both = before === undefined ? verdict : (0,report_verdict/* worst */.Q)([before, verdict]);
            this.#entry = { ...this.#entry, state: "finished", verdict: both, endedAt: new Date().toISOString() };
        }
        this.record();
    }
    /** Ends by an error, whatever was said before. */
    fail(code) {
        const { verdict: _, ...entry } = this.#entry;
        this.#entry = { ...entry, state: "failed", code, endedAt: new Date().toISOString() };
        this.record();
    }
    /** Throws as `composeIndex`. */
    record() {
        writeEntry(this.#folder, this.#run, this.#entry);
        composeIndex(this.root, this.#run);
    }
}
function recordOf(path, content) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    return { path, sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/open-step.js
// Opens the evidence of a step: anew in its first phase, as its first phase left it in the later ones.






/** The name under which a phase leaves the step to the next one, with the runner, where the job cannot change it. */
const STATE = "evidence";
/**
 * The evidence of this step, with its entry written. Throws `UsageError` (`output-not-writable`) where there is no place for
 * it, `IntegrityError` (`response-malformed`) where somebody has changed what earlier steps or phases left.
 */
function openStep({ name, phases }, env, runner) {
    const evidence = (0,evidence_folder/* openEvidenceFolder */.sJ)(env);
    const saved = phases.length > 1 ? runner.readState(STATE) : "";
    const step = saved === "" ? begin(name, evidence, env) : goOn(saved, { name, evidence, run: evidenceRun(env) });
    step.record();
    return step;
}
/** Leaves the step to its next phase. */
function leaveStep(step, { phases }, runner) {
    if (phases.length > 1)
        runner.saveState(STATE, JSON.stringify(step.place));
}
function begin(name, evidence, env) {
    const startedAt = new Date().toISOString();
    const folder = (0,evidence_folder/* openStepFolder */.h9)(evidence, name);
    const where = evidenceStep(env);
    return new OpenStep({
        folder,
        run: evidenceRun(env),
        entry: { name, ...where, version: version/* VERSION */.x, state: "running", weaker: [], startedAt, files: [] },
    });
}
/**
 * The folder has been in the hands of the job. The state comes from this suite, unless the first phase left none: then a job
 * could have made it, so it must at least be of this run and this action.
 */
function goOn(saved, { name, evidence, run }) {
    const place = readPlace(saved);
    const isOurs = place !== undefined &&
        place.entry.name === name &&
        JSON.stringify(place.run) === JSON.stringify(run) &&
        (0,external_node_path_.dirname)(place.folder) === evidence &&
        (0,evidence_folder/* isStepFolder */.p7)((0,external_node_path_.basename)(place.folder)) &&
        (0,external_node_fs_.lstatSync)(place.folder, { throwIfNoEntry: false })?.isDirectory();
    if (isOurs)
        return new OpenStep(place);
    throw new errors/* IntegrityError */.cs("response-malformed", `The evidence of this step in ${evidence} is gone or was exchanged.`, {
        hint: "Another step of this job changes what this suite leaves in RUNNER_TEMP: find it and take it out.",
    });
}
/** Undefined for what no phase of this suite leaves. */
function readPlace(saved) {
    try {
        const place = JSON.parse(saved);
        const { folder, run, entry } = place ?? {};
        if (typeof folder !== "string" || run === undefined || !isEntry(entry))
            return undefined;
        return { folder, run, entry };
    }
    catch {
        return undefined;
    }
}
function isEntry(entry) {
    if (typeof entry !== "object" || entry === null || !("weaker" in entry) || !("files" in entry))
        return false;
    return Array.isArray(entry.weaker) && Array.isArray(entry.files);
}

// EXTERNAL MODULE: ./packages/runtime/lib/failure/crash-guard.js
var crash_guard = __webpack_require__(58620);
// EXTERNAL MODULE: ./packages/runtime/lib/failure/describe-error.js
var describe_error = __webpack_require__(80929);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/actions-runner.js + 2 modules
var actions_runner = __webpack_require__(57119);
;// CONCATENATED MODULE: ./packages/runtime/lib/runner/run-action.js
// The one catch of an action: whatever is thrown becomes annotations and a failed step. And the one place where the evidence
// of a step is opened and ended, so that no action can forget it.





const FAILED = 1;
/**
 * Runs a phase of the action `spec` to its end and sets the exit code of this process; never rejects, never ends the process
 * itself. The evidence of the step is there from the start, and says at the end how it ended.
 */
async function runAction(spec, program, env = process.env, runner = (0,actions_runner/* actionsRunner */.A)()) {
    let step;
    const fail = (error) => {
        if (step !== undefined)
            noteFailure(step, error, spec, runner);
        return reportFailure(runner, error);
    };
    const guard = (0,crash_guard/* installCrashGuard */.G)(fail);
    try {
        step = openStep(spec, env, runner);
        leaveStep(step, spec, runner);
        runner.setOutput("evidence", step.root);
        const { exitCode, verdict } = await program(runner, step);
        // A step that fails has not passed, whatever it says: `continue-on-error` would let the rest of the job go on.
        step.end(exitCode === FAILED ? (0,report_verdict/* worst */.Q)([verdict ?? "fail", "incomplete"]) : verdict);
        leaveStep(step, spec, runner);
        guard.finish(exitCode);
    }
    catch (error) {
        guard.finish(fail(error));
    }
}
/** Shows an error as annotations, one per problem, and in the summary. Returns the exit code of a failed step. */
function reportFailure(runner, error) {
    const { title, code, lines, page, annotations } = (0,describe_error/* describeError */.U)(error, { debug: runner.debugging });
    const heading = `${title} (${code})`;
    for (const { lines: own, location } of annotations) {
        const place = location ? { file: location.file, line: location.line, endLine: location.line } : {};
        runner.annotate({ level: "error", title: heading, message: own.join("\n"), ...place });
    }
    summarize(runner, heading, [...lines, `More: ${page}`]);
    return FAILED;
}
/** Where this cannot be written either, the first error is the one to tell; the entry then says that the step never ended. */
function noteFailure(step, error, spec, runner) {
    try {
        step.fail((0,describe_error/* describeError */.U)(error, { debug: false }).code);
        leaveStep(step, spec, runner);
    }
    catch {
        runner.debug("the evidence could not be written");
    }
}
/** Where the summary cannot be written, the annotations have said it all: a second error must not hide the first. */
function summarize(runner, heading, lines) {
    const markdown = [
        `## ❌ lockstep could not check: ${(0,escape_markdown/* escapeMarkdown */.FV)(heading)}`,
        "",
        ...lines.map((line) => `- ${(0,escape_markdown/* escapeMarkdown */.FV)(line)}`),
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
