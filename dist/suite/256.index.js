export const id = 256;
export const ids = [256];
export const modules = {

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ optionalChoice),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
const DEFAULT_MAX_LENGTH = 4096;
function text(options) {
    const { description, default: fallback = "", maxLength = DEFAULT_MAX_LENGTH } = options;
    return { kind: "text", description, default: fallback, maxLength };
}
function choice(choices, options) {
    return { kind: "choice", choices, ...options };
}
function optionalChoice(choices, options) {
    return { kind: "optional-choice", choices, default: "", ...options };
}
function flag(options) {
    return { kind: "flag", ...options };
}
function secret(options) {
    return { kind: "secret", description: options.description, default: options.default ?? "" };
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action. Input and output names are kebab-case, as everywhere in the suite. */
function defineAction(spec) {
    for (const name of [spec.name, ...Object.keys(spec.inputs), ...Object.keys(spec.outputs)]) {
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${name} is not kebab-case`);
    }
    return spec;
}


/***/ }),

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readIgnoreComments)
});

// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/core/lib/report/ignore-directive.js
// The wording of ignore comments: this suite's own, and those of peers that mean the same. It knows one comment's text at a
// time; where comments stand, and which findings they cover, is told elsewhere.

/**
 * The start of a directive behind `#` or `//`. zizmor's form is fixed to the blank (zizmor documentation, "Ignoring
 * results"); ratchet's stands alone (ratchet documentation, "Excluding").
 */
const DIRECTIVE = /(?<!\S)(?:(?:#|\/\/)[ \t]*lockstep:[ \t]?ignore(?![\w-])|# zizmor: ignore(?=\[)|#[ \t]*ratchet:exclude(?![\w:-]))/g;
const MAX_RULES = 50;
const MAX_REASON = 500;
/** The audits of zizmor that look for what a rule here looks for. A Map: names that objects inherit are no audits. */
const RULES_BY_AUDIT = new Map([
    ["adhoc-packages", "unpinned-install"],
    ["archived-uses", "archived-repository"],
    ["forbidden-uses", "forbidden-owner"],
    ["impostor-commit", "impostor-commit"],
    ["known-vulnerable-actions", "known-vulnerability"],
    ["ref-confusion", "ambiguous-ref"],
    ["ref-version-mismatch", "version-mismatch"],
    ["typosquat-uses", "lookalike-owner"],
    ["unpinned-images", "unpinned-image"],
    ["unpinned-uses", "unpinned-action"],
]);
/** ratchet pins these, and leaves what is excluded alone. */
const RATCHET_RULES = ["unpinned-action", "unpinned-image"];
/** Reads one directive: what matched DIRECTIVE, and the text behind it. Undefined if it names no rule of this suite's. */
function readDirective(start, rest) {
    if (start.includes("ratchet"))
        return ofPeer("ratchet", RATCHET_RULES, reasonIn(rest), "ratchet:exclude");
    const { names, behind } = readNames(rest);
    if (!start.includes("zizmor"))
        return { dialect: "lockstep", rules: names, reason: reasonIn(behind) };
    if (/^\S/.test(behind))
        return undefined;
    const rules = names.flatMap((name) => RULES_BY_AUDIT.get(name) ?? []);
    return ofPeer("zizmor", rules, reasonIn(behind), `zizmor: ignore[${names.join(",")}]`);
}
function ofPeer(dialect, rules, reason, wording) {
    return rules.length > 0 ? { dialect, rules, reason: reason || (0,clip/* clip */.$)(wording, MAX_REASON) } : undefined;
}
/** The names in the brackets that the text starts with; none where the brackets are missing or not closed. */
function readNames(text) {
    const end = text.startsWith("[") ? text.indexOf("]") : -1;
    if (end < 0)
        return { names: [], behind: text };
    const names = text
        .slice(1, end)
        .split(",", MAX_RULES)
        .map((name) => name.trim());
    return { names: names.filter((name) => name !== ""), behind: text.slice(end + 1) };
}
/** The words of a reason without the punctuation that leads to it. What holds no letter and no digit is no reason. */
function reasonIn(text) {
    const reason = text.replace(/^[\s:–—-]+/, "").trim();
    return /[\p{L}\p{N}]/u.test(reason) ? (0,clip/* clip */.$)(reason, MAX_REASON) : "";
}

;// CONCATENATED MODULE: ./packages/core/lib/report/ignore-comment.js

/** What every directive holds one of. Hardly any file does, and the rest need not be split into lines. */
const MARKS = ["lockstep:", "zizmor: ignore[", "ratchet:exclude"];
/** More on one line cannot be meant. */
const MAX_PER_LINE = 8;
const LINE_END = /\r\n|\n|\r/;
/** What a quoted text can follow: the start of a word in YAML, JSON and shells. Elsewhere a quote is an apostrophe. */
const BEFORE_QUOTE = /[\s[{(,:=+"']/;
/** Every ignore comment of a file, in order, those without a reason included. Takes time linear in the text. */
function readIgnoreComments(file) {
    if (!MARKS.some((mark) => file.text.includes(mark)))
        return [];
    return file.text.split(LINE_END).flatMap((line, index) => commentsOf(line, file.path, index + 1));
}
function commentsOf(line, file, number) {
    const start = line.search(DIRECTIVE) < 0 ? line.length : startOfComment(line);
    const comment = line.slice(start);
    const found = [...comment.matchAll(DIRECTIVE)].slice(0, MAX_PER_LINE);
    const alone = line.slice(0, start).trim() === "";
    return found.flatMap((match, index) => {
        const end = found[index + 1]?.index ?? comment.length;
        const rest = comment.slice(match.index + match[0].length, end).trimEnd();
        const directive = readDirective(match[0], rest);
        const column = start + match.index + 1;
        const endColumn = column + match[0].length + rest.length;
        const location = { file, line: number, column, endLine: number, endColumn };
        return directive ? [{ ...directive, alone, location }] : [];
    });
}
/** Where the line's comment starts, or its length if it has none. */
function startOfComment(line) {
    let at = 0;
    while (at < line.length && !startsComment(line, at))
        at = opensQuote(line, at) ? endOfQuote(line, at) : at + 1;
    return at;
}
function startsComment(line, at) {
    const isSign = line.charAt(at) === "#" || line.startsWith("//", at);
    return isSign && (at === 0 || /\s/.test(line.charAt(at - 1)));
}
function opensQuote(line, at) {
    const isQuote = line.charAt(at) === '"' || line.charAt(at) === "'";
    return isQuote && (at === 0 || BEFORE_QUOTE.test(line.charAt(at - 1)));
}
/** The offset behind the quoted text that starts at `start`; the line's length where it does not end on this line. */
function endOfQuote(line, start) {
    const quote = line.charAt(start);
    for (let at = start + 1; at < line.length; at++) {
        if (line.charAt(at) === quote)
            return at + 1;
        if (quote === '"' && line.charAt(at) === "\\")
            at++;
    }
    return line.length;
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** The line starts of a text, found once. Lines end with LF, CRLF or a lone CR, as in YAML 1.2.2 section 5.4. */
class LineIndex {
    #starts;
    constructor(text) {
        this.#starts = text.includes("\r") ? allLineStarts(text) : lineFeedStarts(text);
    }
    /** The location in `file` of a range of UTF-16 offsets, end exclusive. */
    locate(file, start, end) {
        const from = this.position(start);
        const to = this.position(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The position of a UTF-16 offset. Offsets past the end fall on the last line. */
    position(offset) {
        const starts = this.#starts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}
function allLineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        const endsLine = char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10);
        if (endsLine)
            starts.push(i + 1);
    }
    return starts;
}
/** The same for a text without CR, many times faster. */
function lineFeedStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3170);

class SourceFile {
    /** Relative to the repository root, `/`-separated. */
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** The location of a range of UTF-16 offsets, end exclusive. The line index is built on first use. */
    locate(start, end) {
        this.#lines ??= new _line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(this.text);
        return this.#lines.locate(this.path, start, end);
    }
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ CHECK_INPUTS),
/* harmony export */   Gb: () => (/* binding */ CHECK_OUTPUTS),
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   sJ: () => (/* binding */ EVIDENCE_INPUTS),
/* harmony export */   z5: () => (/* binding */ FIX_OUTPUTS)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4604);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9172);
// The inputs and outputs that the gate and every static check share, so that they mean the same everywhere.

/** What every check is told. */
const CHECK_INPUTS = {
    path: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "A folder of the repository to check, relative to the workspace.", default: "." }),
    config: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "The policy file, relative to the repository root. For a proposed change it is read at the base commit.",
        default: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l$,
    }),
    "on-incomplete": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .optionalChoice */ .AU)(["fail", "warn"], {
        description: "What happens when something could not be checked. Without it the policy decides, and without a policy the step fails. Where the two differ, `fail` wins.",
    }),
};
const ONLINE = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: "Asks GitHub for evidence that the evidence file does not hold: whether commits exist where they are said to, advisories, what actions pull in. The policy can ask for it, too, with `online: true`.",
    default: false,
});
const TOKEN = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "Reads the policy at the base commit where the checkout does not hold that commit, and asks for evidence with `online`. The token of the job is enough for public actions.",
    default: "${{ github.token }}",
});
const DOTCOM_TOKEN = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "On GitHub Enterprise Server: asks github.com about actions that come from there.",
});
/** What a check is told that can ask GitHub for evidence. */
const EVIDENCE_INPUTS = { online: ONLINE, token: TOKEN, "dotcom-token": DOTCOM_TOKEN };
/** The request with what the inputs say about evidence. */
function withEvidence(request, inputs) {
    return { ...request, online: inputs.online, dotcomToken: inputs["dotcom-token"] };
}
const CHECK_OUTPUTS = {
    verdict: "`pass`, `fail` or `incomplete`.",
    report: "Path of the JSON report (schema 1).",
    sarif: "Path of the SARIF 2.1.0 file, ready for `github/codeql-action/upload-sarif`.",
    "findings-count": "How many findings there are, whatever their severity, suppressed ones not counted.",
};
/** What a check gives beyond that can fix what it finds. */
const FIX_OUTPUTS = {
    patch: "Path of a patch with every fix that is known, for `git apply`. Empty where there is none.",
};


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ runStaticChecks)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(9172);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 4 modules
var report = __webpack_require__(5014);
// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(1207);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/lazy-registry.js
/** Registries as the network of this machine reaches them: `https_proxy` and `no_proxy` of `env` count. */
function openRegistry(env) {
    let loading;
    return {
        digestOf: async (image) => {
            loading ??= load(env);
            return (await loading).digestOf(image);
        },
    };
}
async function load(env) {
    const [{ createRegistry }, { proxiedFetch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 8997)),
        __webpack_require__.e(/* import() */ 628).then(__webpack_require__.bind(__webpack_require__, 2628)),
    ]);
    return createRegistry({ fetch: await proxiedFetch(env) });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/trusted-commit.js
/**
 * Events that run on a commit of the repository itself, chosen by someone who may write to it; its working tree may
 * speak for itself.
 */
const WORKING_TREE_EVENTS = new Set(["push", "schedule", "workflow_dispatch"]);
/**
 * The commit at which configuration must be read, or undefined for the working tree.
 *
 * - local, push, schedule, workflow_dispatch: the working tree.
 * - Payloads with a pull request (`pull_request`, `pull_request_target`, reviews and review comments) and `merge_group`:
 *   the base, because the working tree may hold what is proposed.
 * - All others (`issue_comment`, `workflow_run`, `repository_dispatch`, `release` and more): the commit of the run. It
 *   holds the workflow that is running, while such a workflow often checks out a pull request on its own.
 *
 * The base is the tip of the branch a pull request is aimed at, when the event happened. Whoever may push to that branch
 * may change the configuration; protecting it is a matter of branch rules.
 */
function trustedCommit(event) {
    if (event.kind === "local" || WORKING_TREE_EVENTS.has(event.name))
        return undefined;
    return event.base ?? event.sha;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
// EXTERNAL MODULE: ./packages/runtime/lib/files/is-absent.js
var is_absent = __webpack_require__(3080);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(197);
;// CONCATENATED MODULE: ./packages/runtime/lib/policy-source/read-trusted.js
// Reads one configuration file from where it can be trusted, and says what the working tree makes of it. What the file
// means is not known here.






/**
 * The file at `path` (relative to the repository root, `/`-separated) at the event's trusted commit: through git, or from
 * GitHub where this clone lacks it; without a trusted commit, from the working tree. Links are never followed.
 * Throws `UnavailableError` (`base-unavailable`) if neither source has the commit, `UsageError` (`policy-unreadable`) if
 * the file is there but is not a regular UTF-8 file of at most `maxBytes`, and what the GitHub port throws.
 */
async function readTrusted(path, maxBytes, sources) {
    const present = readPresent(sources.git.root, path, maxBytes);
    const commit = trustedCommit(sources.event);
    if (commit === undefined) {
        const text = textOf(present, path, maxBytes);
        return { text, origin: { kind: "worktree" }, changed: "no", proposed: text };
    }
    const text = await readAtCommit(path, maxBytes, commit, sources);
    const proposed = present !== "absent" && "text" in present ? present.text : undefined;
    return { text, origin: { kind: "commit", commit }, changed: compare(text, present), proposed };
}
async function readAtCommit(path, maxBytes, commit, { event, git, github }) {
    try {
        return await git.fileAt(commit, path, maxBytes);
    }
    catch (error) {
        const isElsewhere = error instanceof errors/* UnavailableError */.hG && error.code === "base-unavailable";
        if (!isElsewhere || github === undefined || event.kind === "local")
            throw error;
        return github.fileAt(event.repository, commit, path, maxBytes);
    }
}
function readPresent(root, path, maxBytes) {
    const full = (0,external_node_path_.join)(root, path);
    if ((0,is_absent/* isAbsent */.W)(full))
        return "absent";
    try {
        if (external_node_fs_.realpathSync.native(full) !== full)
            return { problem: "it is, or lies behind, a symbolic link" };
    }
    catch (error) {
        return { problem: String(error) };
    }
    const file = (0,read_text_file/* readInside */.x)(root, path, maxBytes);
    return file.ok ? { text: file.text } : { problem: file.why };
}
function textOf(present, path, maxBytes) {
    if (present === "absent")
        return undefined;
    if ("text" in present)
        return present.text;
    throw new errors/* UsageError */.eb("policy-unreadable", `${path} cannot be used: ${present.problem}`, {
        hint: `Make ${path} a regular UTF-8 text file of at most ${maxBytes} bytes.`,
    });
}
function compare(trusted, present) {
    if (present === "absent")
        return trusted === undefined ? "no" : "removed";
    if (trusted === undefined)
        return "added";
    return "text" in present && unifyLines(present.text) === unifyLines(trusted) ? "no" : "edited";
}
/** git may have written CRLF into the working tree (`core.autocrlf`). */
function unifyLines(text) {
    return text.replaceAll("\r\n", "\n");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/base-tree.js


const NOTHING = { text: undefined, changed: "no", proposed: undefined };
/** Outside any repository there is no file to be trusted. Errors: those of `readTrusted`. */
async function readTrustedText(path, maxBytes, event, git, github) {
    return git === undefined ? NOTHING : readTrusted(path, maxBytes, { event, git, github });
}
/**
 * The files at the commit that can be trusted, by which comments in the working tree are judged; undefined where the tree may
 * speak for itself. Events such as `issue_comment` are about no change, but a step before often checks one out.
 */
function baseFiles(event, git) {
    const commit = trustedCommit(event);
    return commit === undefined ? undefined : git?.filesAt(commit);
}
/** Only a change starts from something: for other events nothing counts as having been there already. */
function settingsOn(event, settings) {
    const isAboutChange = event.kind === "local" || event.base !== undefined;
    return isAboutChange ? settings : { ...settings, baseline: "none" };
}

// EXTERNAL MODULE: ./packages/runtime/lib/static-check/connect.js + 1 modules
var connect = __webpack_require__(7658);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy-report.js + 4 modules
var policy_report = __webpack_require__(4044);
;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/policy-path.js
// Brings the name of the policy file that a person gave into the one form in which it is looked up everywhere.


/**
 * `config` as a path relative to the repository root, `/`-separated and without `.` and `..`. Throws `UsageError`
 * (`invalid-input`) where it leaves the repository, or names the root itself or a folder.
 */
function normalizePolicyPath(config) {
    const path = external_node_path_.posix.normalize(config);
    const isOutside = (0,external_node_path_.isAbsolute)(path) || path.split("/")[0] === "..";
    if (!isOutside && path !== "." && !path.endsWith("/"))
        return path;
    throw new errors/* UsageError */.eb("invalid-input", `config: "${config}" is not a file of the repository`, {
        hint: "Name the policy file relative to the root of the repository.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(1100);
;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/load-policy.js
// Finds the policy that is in force for a run and reports on it.




/**
 * Reads, parses and assesses the policy. Errors are those of `readTrusted` and `assessPolicy`, and `UsageError` for a path
 * that leaves the repository (`invalid-input`) or a file other than the default one that is not there (`path-not-found`).
 */
async function loadPolicy(request) {
    const { event, git, github, checks, digest, today } = request;
    const path = normalizePolicyPath(request.path);
    if (git === undefined)
        return withoutRepository(path, event, digest);
    const { text: trusted, changed, proposed, } = await readTrusted(path, policy/* MAX_POLICY_BYTES */.mk, {
        event,
        git,
        github,
    }).catch(rethrowWithCure);
    // A change that names a policy of its own making must not thereby escape the one that is there.
    if (trusted === undefined && (changed === "no" || path !== policy/* POLICY_PATH */.l$))
        return withoutPolicy(path, digest);
    const { assessPolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(660), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 1291));
    const assessed = assessPolicy({ path, trusted, changed, proposed }, (0,rule_catalogue/* catalogueOf */.v)(checks), today);
    return { policy: assessed.policy, report: (0,policy_report/* reportPolicy */.Z)(assessed, trusted !== undefined, digest) };
}
/** In a workflow there is a repository with a policy somewhere: not standing in it must not mean being without its policy. */
function withoutRepository(path, event, digest) {
    if (event.kind === "local")
        return withoutPolicy(path, digest);
    throw new errors/* UsageError */.eb("not-a-repository", "the current folder lies in no git repository, so there is no policy to read", {
        hint: "Run after actions/checkout, in the folder it filled.",
    });
}
function withoutPolicy(path, digest) {
    if (path !== policy/* POLICY_PATH */.l$)
        throw missing(path);
    return { policy: policy/* DEFAULT_POLICY */.zj, report: (0,policy_report/* reportPolicy */.Z)({ policy: policy/* DEFAULT_POLICY */.zj, facts: [] }, false, digest) };
}
/** The defaults stand for a policy nobody wrote, not for one that was named and is not there: it may be the stricter one. */
function missing(path) {
    return new errors/* UsageError */.eb("path-not-found", `there is no policy file ${path}`, {
        hint: `Name a file relative to the root of the repository, or leave the name out for ${policy/* POLICY_PATH */.l$}.`,
    });
}
/** Codes by which only GitHub fails to answer, git never. */
const UNANSWERED = ["network-failed", "rate-limited", "server-error"];
/** Whatever kept GitHub from answering, a clone that holds the base commit needs no answer. */
function rethrowWithCure(error) {
    if (!(error instanceof errors/* UnavailableError */.hG && UNANSWERED.includes(error.code)))
        throw error;
    const hint = `${error.hint} Or set fetch-depth: 0 for actions/checkout, so that GitHub need not be asked.`;
    throw new errors/* UnavailableError */.hG(error.code, error.message, { hint, cause: error });
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/refusal.js
var refusal = __webpack_require__(2026);
;// CONCATENATED MODULE: ./packages/runtime/lib/files/given-files.js
// The files a person named on the command line, under the names the rest of the suite uses.





/**
 * The files at `paths`, relative to `cwd`. A file below `root` (the repository's root, or `cwd` where there is none) is
 * listed relative to it; any other under its absolute path, and its links may not leave its folder.
 * Throws one `UsageError` (`path-not-found`) that names every path that does not exist.
 */
function openGivenFiles(paths, cwd, root) {
    const realRoot = external_node_fs_.realpathSync.native(root);
    const places = new Map();
    const missing = [];
    for (const path of paths) {
        const place = locate((0,external_node_path_.resolve)(cwd, path), realRoot);
        if (place === undefined)
            missing.push(path);
        else
            places.set(toName(place, realRoot), place);
    }
    if (missing.length > 0)
        throw notFound(missing);
    return new GivenFiles(places);
}
class GivenFiles {
    #places;
    constructor(places) {
        this.#places = places;
    }
    async list() {
        return [...this.#places.keys()].sort();
    }
    async readText(path, maxBytes) {
        const place = this.#places.get(path);
        return place === undefined ? (0,refusal/* refuse */.T)("missing") : (0,read_text_file/* readInside */.x)(place.root, place.path, maxBytes);
    }
}
/** Resolves links of the folder but not of the file itself, so that a link is known under its own name. */
function locate(absolute, root) {
    try {
        const folder = external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(absolute));
        const real = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(absolute));
        (0,external_node_fs_.lstatSync)(real);
        const path = (0,external_node_path_.relative)(root, real);
        const inside = !(0,external_node_path_.isAbsolute)(path) && path.split(external_node_path_.sep)[0] !== "..";
        return inside ? { root, path } : { root: folder, path: (0,external_node_path_.basename)(absolute) };
    }
    catch {
        return undefined;
    }
}
function toName(place, root) {
    const path = place.root === root ? place.path : (0,external_node_path_.join)(place.root, place.path);
    return path.split(external_node_path_.sep).join("/");
}
function notFound(missing) {
    const problems = missing.map((path) => `${path} does not exist, or its folder cannot be read`);
    const hint = "Name a folder of a repository, or existing files, relative to the current folder.";
    return new errors/* UsageError */.eb("path-not-found", "There is nothing to look at.", { hint, problems });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/files/working-tree.js
// The files of a repository's working tree: git lists them, this reads them, and refuses what GitHub would read otherwise.




/** GitHub takes what lies here from the commit's objects, where a link is a text that holds a path. */
const READ_BY_GITHUB = ".github/workflows/";
class WorkingTree {
    #git;
    #converted = new Map();
    #listed;
    constructor(git) {
        this.#git = git;
    }
    /** Asks git once; later calls give the same list. */
    list() {
        this.#listed ??= this.#git.listFiles();
        return this.#listed;
    }
    async readText(path, maxBytes) {
        if (path.startsWith(READ_BY_GITHUB) && isLink((0,external_node_path_.join)(this.#git.root, path)))
            return (0,refusal/* refuse */.T)("link");
        if ((await this.#convertedLike(path)).has(path))
            return (0,refusal/* refuse */.T)("converted");
        return (0,read_text_file/* readInside */.x)(this.#git.root, path, maxBytes);
    }
    /** The listed files of the same extension whose text git changes on checkout: one question for all of them. */
    #convertedLike(path) {
        const extension = (0,external_node_path_.extname)(path);
        const known = this.#converted.get(extension);
        if (known)
            return known;
        const asked = this.list().then((listed) => this.#git.convertedFiles(listed.filter((candidate) => (0,external_node_path_.extname)(candidate) === extension)));
        this.#converted.set(extension, asked);
        return asked;
    }
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 3 modules
var repository = __webpack_require__(2465);
;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/open-subject.js
// Decides what a run looks at: a repository, or files a person named.







/**
 * A folder stands for the repository it lies in. Anything else is a list of files, judged under the policy of the
 * repository around the current folder, if there is one. With `plainFolders` a folder need not lie in a repository. Throws
 * `UsageError` (`path-not-found`, `not-a-repository`, `invalid-input`).
 */
async function openSubject(paths, cwd, env, plainFolders = false) {
    const folders = paths.filter((path) => isFolder((0,external_node_path_.resolve)(cwd, path)));
    if (folders.length > 0 && paths.length > 1) {
        throw new errors/* UsageError */.eb("invalid-input", "A folder cannot be combined with other paths.", {
            hint: "Name one folder of a repository, or only files.",
        });
    }
    const [folder] = folders;
    if (folder === undefined && paths.length > 0)
        return openFiles(paths, cwd, env);
    const path = (0,external_node_path_.resolve)(cwd, folder ?? ".");
    const git = plainFolders ? await openGitIfAny(path, env) : await (0,repository/* openGit */.z)(path, env);
    return { git, files: git ? new WorkingTree(git) : NO_FILES, given: undefined, folder: path };
}
const NO_FILES = { list: async () => [], readText: async () => (0,refusal/* refuse */.T)("missing") };
async function openGitIfAny(path, env) {
    try {
        return await (0,repository/* openGit */.z)(path, env);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb && error.code === "not-a-repository")
            return undefined;
        throw error;
    }
}
async function openFiles(paths, cwd, env) {
    const git = await openGitIfAny(cwd, env);
    const files = openGivenFiles(paths, cwd, git?.root ?? cwd);
    const given = await files.list();
    // Files outside the repository go by their absolute path, and no attribute of it applies to them.
    const converted = await git?.convertedFiles(given.filter((path) => !(0,external_node_path_.isAbsolute)(path)));
    return { git, files: refusing(converted ?? new Set(), files), given, folder: cwd };
}
/** The same files, without those whose text git changes on checkout: what GitHub reads is another text. */
function refusing(converted, files) {
    return {
        list: () => files.list(),
        readText: async (path, maxBytes) => (converted.has(path) ? (0,refusal/* refuse */.T)("converted") : files.readText(path, maxBytes)),
    };
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/stray-checkout.js
const CURE = "check out the commit of this run, for pull_request_target with `ref: ${{ github.event.pull_request.head.sha }}`";
/** What to report where HEAD is not a commit of the event's change; nothing for events that are not about one. */
async function strayCheckout(event, git) {
    const expected = commitsOf(event);
    if (expected === undefined || git === undefined)
        return [];
    const head = await git.head();
    if (head !== undefined && expected.includes(head))
        return [];
    const found = head === undefined ? "no commit" : `commit ${head}`;
    return [{ what: "the checkout", why: `it is at ${found}, which is not the change this run is about; ${CURE}` }];
}
/**
 * The commits whose tree is the change: its head and, where the run's own commit is a merge of it, that one. For
 * `pull_request_target` the run's commit is the base (GitHub documentation, "Events that trigger workflows").
 */
function commitsOf(event) {
    if (event.kind === "local")
        return undefined;
    if (event.name === "push")
        return [event.sha];
    if (event.base === undefined)
        return undefined;
    return event.name === "pull_request_target" ? [event.head] : [event.head, event.sha];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/run-static-checks.js
// Runs static checks on a repository under the policy in force. The one path that the gate, single actions and the command
// line share, so that none of them can read the policy from somewhere else.









/**
 * Reads the policy from where the event says it can be trusted, then runs the checks. Throws `UsageError` for a path that
 * does not exist, a folder outside any repository and a policy that cannot be used, and `UnavailableError` where the
 * policy at the base commit cannot be had.
 */
async function runStaticChecks(checks, request) {
    const { env, progress } = request;
    const subject = await openSubject(request.paths, request.cwd, env, request.plainFolders);
    const event = (0,read_event/* readEvent */.j)(env);
    const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
    const connections = (0,connect/* connect */.Ng)(event, request);
    const { git } = subject;
    const github = event.kind === "local" ? undefined : connections.github;
    const loaded = await loadPolicy({ path: request.config, event, git, github, checks, digest, today });
    const reports = [];
    for (const check of checks) {
        const online = request.online === true || (0,policy/* demandsOnline */.s9)(loaded.policy, check.name);
        reports.push(await check.run(subject.given, {
            files: subject.files,
            settings: settingsOn(event, (0,policy/* settingsFor */.zc)(loaded.policy, check.name, today)),
            policy: loaded.policy,
            digest,
            progress,
            serverUrl: event.kind === "local" ? undefined : event.serverUrl,
            today,
            ...(online ? (0,connect/* demandOnline */.r9)(connections) : connect/* OFFLINE */.GS),
            registry: online && request.wantsDigests ? openRegistry(env) : undefined,
            base: baseFiles(event, git),
            conceal: request.conceal ?? (() => undefined),
            checkout: { root: git?.root ?? subject.folder, folder: subject.folder, git, event, token: request.token, env },
            readTrusted: (path, maxBytes) => readTrustedText(path, maxBytes, event, git, github),
        }));
    }
    return {
        root: git?.root ?? subject.folder,
        policy: (0,report/* withNotChecked */.jM)(loaded.report, await strayCheckout(event, git)),
        checks: reports,
        onIncomplete: stricter(request.onIncomplete, loaded.policy),
    };
}
/** Lower-case hex SHA-256 of the UTF-8 bytes. */
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
function stricter(wanted, policy) {
    const stated = [wanted, policy["on-incomplete"]].filter((value) => value !== undefined);
    return stated.length > 0 && stated.every((value) => value === "warn") ? "warn" : "fail";
}


/***/ })

};
