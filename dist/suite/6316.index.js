export const id = 6316;
export const ids = [6316];
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

/***/ 48279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
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
