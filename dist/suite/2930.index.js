export const id = 2930;
export const ids = [2930];
export const modules = {

/***/ 89013:
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

/***/ 20221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ entryKey)
/* harmony export */ });
/** `name` is in kebab-case, `digest` in hex: entries with another one are not found. */
function entryKey(name, digest, env) {
    const prefix = `lockstep-${name}-${env["RUNNER_OS"] ?? process.platform}-${digest}-`;
    const run = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB"].map((variable) => env[variable] ?? "");
    return { own: prefix + run.join("-"), prefix };
}


/***/ }),

/***/ 48739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openRunCache)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/runtime/lib/process/find-tool.js
var find_tool = __webpack_require__(96740);
;// CONCATENATED MODULE: ./packages/runtime/lib/cache/cache-environment.js
// The variables the thread of the cache gets: what the toolkit and the programs it starts need, and nothing else.


/** Of the cache service and the runner (source of facts: @actions/cache), of proxies, and of what Windows needs. */
const PASSED = [
    ...["ACTIONS_CACHE_SERVICE_V2", "ACTIONS_CACHE_MODE", "ACTIONS_CACHE_URL", "ACTIONS_RESULTS_URL"],
    ...["ACTIONS_RUNTIME_TOKEN", "GITHUB_SERVER_URL", "RUNNER_TEMP"],
    ...["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"],
    ...["HOME", "LANG", "TMPDIR", "SYSTEMROOT", "SYSTEMDRIVE", "PROGRAMFILES", "PATHEXT", "TEMP", "TMP", "USERPROFILE"],
];
/**
 * The toolkit packs files by their way from GITHUB_WORKSPACE. It is told the temporary folder instead, where the files are.
 * It looks for `tar` and `zstd` on PATH, which must not be taken from the repository.
 */
function cacheEnvironment(env) {
    const { RUNNER_TEMP: temporary = "", GITHUB_WORKSPACE: workspace, PATH: searchPath = "" } = env;
    const untrusted = workspace ? [external_node_fs_.realpathSync.native(workspace)] : [];
    const passed = PASSED.map((name) => [name, env[name]]);
    return {
        ...Object.fromEntries(passed.filter((entry) => entry[1] !== undefined)),
        GITHUB_WORKSPACE: temporary,
        PATH: (0,find_tool/* trustedSearchPath */.b)(searchPath, untrusted),
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/cache/run-cache.js
// The cache of GitHub Actions as a port. It never fails a run: what goes wrong is told, and the run goes on without.


const TIMEOUT_MS = 30_000;
const WHY = {
    unavailable: "this step is not given one",
    failed: "the service did not do its part",
    "timed-out": "the service took too long",
};
/** A cache that loads its library, in a thread, only when it is first used. */
function openRunCache({ env, tell, timeoutMs = TIMEOUT_MS }) {
    const give = async (order) => {
        const answer = isOffered(env) ? await inThread(order, env, timeoutMs).catch(() => FAILED) : UNAVAILABLE;
        if (answer.ok)
            return answer.key;
        const work = order.kind === "restore" ? "Nothing was restored from" : "Nothing was saved to";
        tell(`${work} the cache of GitHub Actions: ${WHY[answer.why]}. The run goes on without.`);
        return undefined;
    };
    return {
        restore: (paths, key, restoreKeys) => give({ kind: "restore", paths, key, restoreKeys }),
        save: async (paths, key) => {
            await give({ kind: "save", paths, key });
        },
    };
}
const UNAVAILABLE = { ok: false, why: "unavailable" };
const FAILED = { ok: false, why: "failed" };
/** Without these the library need not be loaded to know. Only steps of JavaScript actions have them. */
function isOffered(env) {
    const address = env["ACTIONS_RESULTS_URL"] || env["ACTIONS_CACHE_URL"];
    return Boolean(env["RUNNER_TEMP"] && env["ACTIONS_RUNTIME_TOKEN"] && address);
}
/** One thread an order, ended as soon as there is an answer or no more time for one. */
async function inThread(order, env, timeoutMs) {
    const options = { workerData: order, env: cacheEnvironment(env), stdout: true, stderr: true };
    const worker = new external_node_worker_threads_.Worker(threadUrl(), options);
    // What is not read would wait in memory; what Node.js itself says there is of no use to anybody.
    worker.stdout.resume();
    worker.stderr.resume();
    const answer = await new Promise((resolve) => {
        const clock = setTimeout(() => resolve({ ok: false, why: "timed-out" }), timeoutMs);
        worker.once("message", (given) => resolve(given));
        worker.once("error", () => resolve(FAILED));
        worker.once("exit", () => {
            clearTimeout(clock);
            resolve(FAILED);
        });
    });
    await worker.terminate();
    return answer;
}
/** From its sources the suite runs as TypeScript; the bundle has a stub beside its folder. */
function threadUrl() {
    const here = import.meta.url;
    return new URL(here.endsWith(".ts") ? "./cache-thread-entry.ts" : "../run-cache/thread.js", here);
}


/***/ }),

/***/ 61162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange)
/* harmony export */ });
/** True for pull requests and merge groups, whose authors may be anybody. A push is what somebody was allowed to do. */
function isChange(event) {
    return event.kind === "workflow" && event.name !== "push" && event.base !== undefined;
}


/***/ }),

/***/ 31207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
// EXTERNAL MODULE: ./packages/runtime/lib/git/object-id.js
var object_id = __webpack_require__(26986);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/runtime/lib/event/payload.js
// The event payload as a tree of unknown values. Nothing in it is believed before it has been looked at.

/** GitHub caps webhook payloads at 25 MB (GitHub documentation, "Webhook events and payloads"). */
const MAX_BYTES = 25 * 1024 * 1024;
/** The payload in the file at `path`. Throws `UnavailableError` (`event-unreadable`) unless it is a JSON object. */
function readPayload(path, readFile) {
    const file = readFile(path, MAX_BYTES);
    if (!file.ok)
        throw eventUnreadable(`the file at GITHUB_EVENT_PATH cannot be used: ${file.why}`);
    const value = parseJson(file.text);
    if (!isObject(value))
        throw eventUnreadable("the file at GITHUB_EVENT_PATH does not hold a JSON object");
    return value;
}
/** The value at a path of keys, or undefined where a key or an object on the way is missing. */
function valueAt(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The string at a path of keys, or undefined where there is none. */
function textAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "string" ? value : undefined;
}
/** The error for an event that cannot be understood. The run must then end incomplete, never as if it were local. */
function eventUnreadable(what) {
    return new errors/* UnavailableError */.hG("event-unreadable", `Cannot tell what this run is about: ${what}`, {
        hint: "Run the step on a GitHub Actions runner without changing its GITHUB_* variables; outside Actions, unset them.",
    });
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/change.js
// Which change an event is about, by the webhook payloads GitHub publishes ("Webhook events and payloads").


/** Events whose payload always carries a pull request ("Events that trigger workflows"). */
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
/**
 * The change of the event `name`. A payload with a pull request is judged as one, whatever the event is called.
 * `sha` is the commit of the run, the head of every event that is not about a change.
 * Throws `UnavailableError` (`event-unreadable`) where a commit that must be there is missing or malformed.
 */
function readChange(name, payload, sha) {
    if (PULL_REQUEST_EVENTS.has(name) || valueAt(payload, "pull_request") !== undefined)
        return readPullRequest(payload);
    if (name === "merge_group") {
        return {
            head: commitAt(payload, "merge_group", "head_sha"),
            base: commitAt(payload, "merge_group", "base_sha"),
            fork: false,
        };
    }
    return { head: sha, base: name === "push" ? readBefore(payload) : undefined, fork: false };
}
/** The facts of a push, or undefined for every other event. */
function readPush(name, payload) {
    if (name !== "push")
        return undefined;
    const after = textAt(payload, "after");
    return {
        deleted: valueAt(payload, "deleted") === true || (after !== undefined && after !== "" && (0,object_id/* isZeroId */.a)(after)),
        created: valueAt(payload, "created") === true,
        forced: valueAt(payload, "forced") === true,
    };
}
function readPullRequest(payload) {
    const home = textAt(payload, "pull_request", "base", "repo", "full_name");
    const source = textAt(payload, "pull_request", "head", "repo", "full_name");
    return {
        head: commitAt(payload, "pull_request", "head", "sha"),
        base: commitAt(payload, "pull_request", "base", "sha"),
        // `head.repo` is null once a fork has been deleted; what is not known to be at home counts as a stranger.
        fork: home === undefined || source !== home,
    };
}
/** `before` of a push: absent, or zeros for a new branch, where there is no earlier commit. */
function readBefore(payload) {
    const before = valueAt(payload, "before");
    if (before === undefined || (typeof before === "string" && (0,object_id/* isZeroId */.a)(before)))
        return undefined;
    return commitAt(payload, "before");
}
function commitAt(payload, ...keys) {
    const commit = textAt(payload, ...keys);
    if (commit !== undefined && (0,object_id/* isObjectId */.T)(commit) && !(0,object_id/* isZeroId */.a)(commit))
        return commit;
    throw eventUnreadable(`the event payload has no commit id at ${keys.join(".")}`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/read-event.js
// Reads what the runner says about a run. It decides nothing; trusted-commit.ts does.





/** GitHub allows letters, digits and these in both parts of a repository's name. */
const REPOSITORY = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/;
/**
 * What this run is about, from the runner's variables (GitHub documentation, "Variables reference") and the payload at
 * GITHUB_EVENT_PATH. Local is only a run with neither GITHUB_ACTIONS nor GITHUB_EVENT_NAME.
 * Throws `UnavailableError` (`event-unreadable`) if anything needed is missing or malformed.
 */
function readEvent(env, readFile = read_text_file/* readTextFile */.G) {
    if (!env["GITHUB_ACTIONS"] && !env["GITHUB_EVENT_NAME"])
        return { kind: "local", name: "local" };
    const name = demand(env, "GITHUB_EVENT_NAME", (value) => value !== "");
    const sha = demand(env, "GITHUB_SHA", object_id/* isObjectId */.T);
    const payload = readPayload(demand(env, "GITHUB_EVENT_PATH", external_node_path_.isAbsolute), readFile);
    const push = readPush(name, payload);
    return {
        kind: "workflow",
        name,
        repository: readRepository(env),
        serverUrl: readUrl(env, "GITHUB_SERVER_URL"),
        apiUrl: readUrl(env, "GITHUB_API_URL"),
        workspace: demand(env, "GITHUB_WORKSPACE", external_node_path_.isAbsolute),
        ref: env["GITHUB_REF"] ?? "",
        sha,
        ...readChange(name, payload, sha),
        defaultBranch: textAt(payload, "repository", "default_branch"),
        ...(push === undefined ? {} : { push }),
    };
}
function demand(env, variable, isValid) {
    const value = env[variable];
    if (value !== undefined && isValid(value))
        return value;
    throw eventUnreadable(`${variable} is missing or malformed`);
}
function readRepository(env) {
    const [, owner, name] = REPOSITORY.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
    if (owner === undefined || name === undefined)
        throw eventUnreadable("GITHUB_REPOSITORY is missing or malformed");
    return { owner, name };
}
/** The token is sent to these addresses, so they must be plain: http or https, no user, no query, no fragment. */
function readUrl(env, variable) {
    const text = demand(env, variable, URL.canParse);
    const url = new URL(text);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    const isPlain = `${url.username}${url.password}${url.search}${url.hash}` === "";
    if (!isWeb || !isPlain)
        throw eventUnreadable(`${variable} is not a plain http or https address`);
    return url.href.replace(/\/$/, "");
}


/***/ }),

/***/ 61330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedCommit)
/* harmony export */ });
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


/***/ }),

/***/ 14753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGivenFiles)
/* harmony export */ });
/* unused harmony export GivenFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30197);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);
// The files a person named on the command line, under the names the rest of the suite uses.





/**
 * The files at `paths`, relative to `cwd`. A file below `root` (the repository's root, or `cwd` where there is none) is
 * listed relative to it; any other under its absolute path, and its links may not leave its folder.
 * Throws one `UsageError` (`path-not-found`) that names every path that does not exist.
 */
function openGivenFiles(paths, cwd, root) {
    const realRoot = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    const places = new Map();
    const missing = [];
    for (const path of paths) {
        const place = locate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), realRoot);
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
        return place === undefined ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("missing") : (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .x)(place.root, place.path, maxBytes);
    }
}
/** Resolves links of the folder but not of the file itself, so that a link is known under its own name. */
function locate(absolute, root) {
    try {
        const folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
        const inside = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== "..";
        return inside ? { root, path } : { root: folder, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute) };
    }
    catch {
        return undefined;
    }
}
function toName(place, root) {
    const path = place.root === root ? place.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, place.path);
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
function notFound(missing) {
    const problems = missing.map((path) => `${path} does not exist, or its folder cannot be read`);
    const hint = "Name a folder of a repository, or existing files, relative to the current folder.";
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb("path-not-found", "There is nothing to look at.", { hint, problems });
}


/***/ }),

/***/ 73110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey),
/* harmony export */   p: () => (/* binding */ keySeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _answer_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34872);
// The bytes of an answer that travels between runs. Whoever reads the cache of a repository, and that may be a pull request from
// a fork, must not read answers in it: they are encrypted, which seals them as well. Pure but for the cryptography.


const CIPHER = "aes-256-gcm";
/** NIST SP 800-38D: 96 bits, drawn at random for each of at most 2^32 messages of a key. */
const NONCE = 12;
const TAG = 16;
const KEY = 32;
/** Seals with keys derived from the user's key (RFC 5869). The same for every token: who holds the key may see the answers. */
function keySeal(key) {
    const naming = derive(key, "name").toString("hex");
    const secret = derive(key, "seal");
    return {
        nameOf: (question) => (0,_answer_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .nameAnswer */ .Co)(naming, question),
        seal: (name, answer) => {
            const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE);
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, secret, nonce).setAAD(Buffer.from(name));
            const text = Buffer.concat([cipher.update((0,_answer_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .toPayload */ .I2)(answer)), cipher.final()]);
            return Buffer.concat([nonce, text, cipher.getAuthTag()]);
        },
        open: (name, file) => {
            const payload = decrypt(secret, name, file);
            return payload && (0,_answer_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPayload */ .XL)(payload);
        },
    };
}
/** A name for the key that tells nothing about it. Lower-case hex. */
function nameKey(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", derive(key, "key")).digest("hex").slice(0, 32);
}
function derive(key, purpose) {
    return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", Buffer.from(key.reveal()), "", `lockstep answers 1 ${purpose}`, KEY));
}
/** Undefined if the file is not exactly what was sealed with this key under this name. */
function decrypt(secret, name, file) {
    if (file.length < NONCE + TAG)
        return undefined;
    const end = file.length - TAG;
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, secret, file.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(name)).setAuthTag(file.subarray(end));
    try {
        return Buffer.concat([decipher.update(file.subarray(NONCE, end)), decipher.final()]);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 34872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ nameAnswer),
/* harmony export */   I2: () => (/* binding */ toPayload),
/* harmony export */   XL: () => (/* binding */ fromPayload),
/* harmony export */   hj: () => (/* binding */ tokenSeal)
/* harmony export */ });
/* unused harmony exports sealAnswer, openAnswer */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90973);
// The bytes of a kept answer: sealed, so that only who holds the token could have written them. Pure but for the hashing.


const SEAL_LENGTH = 64;
/** Seals with the token that the answers were asked with. Without a token the seal has no key and only shows damage. */
function tokenSeal(token) {
    const key = token?.reveal() ?? "";
    return {
        nameOf: (question) => nameAnswer(key, question),
        seal: (name, answer) => sealAnswer(key, name, answer),
        open: (name, file) => openAnswer(key, name, file),
    };
}
/** The name an answer is kept under: another token or another question has another name. Lower-case hex. */
function nameAnswer(key, { method, url, accept, body }) {
    return hmac(key, JSON.stringify(["name", method, url, accept, ...(body === undefined ? [] : [body])]));
}
/** The file for an answer: seal, headers, body. The seal covers the name, so files cannot be swapped either. */
function sealAnswer(key, name, answer) {
    const payload = toPayload(answer);
    return Buffer.concat([Buffer.from(sealOf(key, name, payload)), payload]);
}
/** The answer in a file, or undefined if the file is not exactly what `sealAnswer` made with this key and name. */
function openAnswer(key, name, file) {
    const payload = file.subarray(SEAL_LENGTH);
    const expected = Buffer.from(sealOf(key, name, payload));
    const found = file.subarray(0, SEAL_LENGTH);
    if (found.length !== expected.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected))
        return undefined;
    return fromPayload(payload);
}
/** One line of headers, then the body. */
function toPayload({ headers, body }) {
    return Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), body]);
}
/** Only for what `toPayload` made: throws on anything else. */
function fromPayload(payload) {
    const end = payload.indexOf("\n");
    const headers = JSON.parse(payload.subarray(0, end).toString());
    return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(headers) ? { headers: headers, body: payload.subarray(end + 1) } : undefined;
}
function sealOf(key, name, payload) {
    return hmac(key, Buffer.concat([Buffer.from(`seal\0${name}\0`), payload]));
}
function hmac(key, data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(data).digest("hex");
}


/***/ }),

/***/ 90973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ readTransportFault),
/* harmony export */   Jy: () => (/* binding */ readHttpFailure),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19196);
// Reads the parts of an octokit error that matter. Octokit's own errors hold the request with its headers: they are looked
// at here and never passed on.

/** The HTTP answer behind an error of `octokit.request`, or undefined if there was none. */
function readHttpFailure(thrown) {
    if (!(thrown instanceof Error) || !("status" in thrown) || !("response" in thrown))
        return undefined;
    const { status, message, response } = thrown;
    if (typeof status !== "number" || !isRecord(response))
        return undefined;
    const { headers, data } = response;
    const errors = isRecord(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
    return {
        status,
        headers: isRecord(headers) ? headers : {},
        message,
        codes: errors.map((entry) => (isRecord(entry) ? entry["code"] : undefined)),
    };
}
/** The transport's fault behind an error of `octokit.request`, which keeps it as its cause. */
function readTransportFault(thrown) {
    return thrown instanceof Error && thrown.cause instanceof _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportFault */ .w ? thrown.cause : undefined;
}
/** True for anything with properties, arrays included. */
function isRecord(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 19196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toTransportFault),
/* harmony export */   w: () => (/* binding */ TransportFault)
/* harmony export */ });
// Why no answer arrived. Replaces what the network stack throws, which may name proxies with their passwords.
/** `message` is made of fixed words and system error codes only. */
class TransportFault extends Error {
    name = "TransportFault";
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** The fault behind whatever `fetch` threw. `timedOut` says that our own clock ended the attempt. */
function toTransportFault(thrown, timedOut) {
    if (thrown instanceof TransportFault)
        return thrown;
    if (timedOut)
        return new TransportFault("timed-out", "no complete answer within the time allowed");
    return new TransportFault("network-failed", systemCode(thrown, 0) ?? "the connection broke");
}
const MAX_CAUSES = 5;
/** The first system error code (`ECONNREFUSED`, `UND_ERR_SOCKET`) along the causes of an error. */
function systemCode(thrown, depth) {
    if (!(thrown instanceof Error) || depth === MAX_CAUSES)
        return undefined;
    const code = "code" in thrown ? thrown.code : undefined;
    return typeof code === "string" && /^[A-Z0-9_]{2,64}$/.test(code) ? code : systemCode(thrown.cause, depth + 1);
}


/***/ }),

/***/ 50983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTrusted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _event_trusted_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61330);
/* harmony import */ var _files_is_absent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73080);
/* harmony import */ var _files_read_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30197);
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
    const commit = (0,_event_trusted_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedCommit */ .T)(sources.event);
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
        const isElsewhere = error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG && error.code === "base-unavailable";
        if (!isElsewhere || github === undefined || event.kind === "local")
            throw error;
        return github.fileAt(event.repository, commit, path, maxBytes);
    }
}
function readPresent(root, path, maxBytes) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    if ((0,_files_is_absent_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W)(full))
        return "absent";
    try {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full) !== full)
            return { problem: "it is, or lies behind, a symbolic link" };
    }
    catch (error) {
        return { problem: String(error) };
    }
    const file = (0,_files_read_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readInside */ .x)(root, path, maxBytes);
    return file.ok ? { text: file.text } : { problem: file.why };
}
function textOf(present, path, maxBytes) {
    if (present === "absent")
        return undefined;
    if ("text" in present)
        return present.text;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("policy-unreadable", `${path} cannot be used: ${present.problem}`, {
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


/***/ }),

/***/ 84748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ readTrustedText),
/* harmony export */   HU: () => (/* binding */ baseFiles),
/* harmony export */   ff: () => (/* binding */ settingsOn)
/* harmony export */ });
/* harmony import */ var _event_trusted_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61330);
/* harmony import */ var _policy_source_read_trusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50983);


const NOTHING = { text: undefined, changed: "no", proposed: undefined };
/** Outside any repository there is no file to be trusted. Errors: those of `readTrusted`. */
async function readTrustedText(path, maxBytes, event, git, github) {
    return git === undefined ? NOTHING : (0,_policy_source_read_trusted_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrusted */ .G)(path, maxBytes, { event, git, github });
}
/**
 * The files at the commit that can be trusted, by which comments in the working tree are judged; undefined where the tree may
 * speak for itself. Events such as `issue_comment` are about no change, but a step before often checks one out.
 */
function baseFiles(event, git) {
    const commit = (0,_event_trusted_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedCommit */ .T)(event);
    return commit === undefined ? undefined : git?.filesAt(commit);
}
/** Only a change starts from something: for other events nothing counts as having been there already. */
function settingsOn(event, settings) {
    const isAboutChange = event.kind === "local" || event.base !== undefined;
    return isAboutChange ? settings : { ...settings, baseline: "none" };
}


/***/ }),

/***/ 33590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ OFFLINE),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   Rs: () => (/* binding */ connectForPublic),
/* harmony export */   r9: () => (/* binding */ demandOnline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _event_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88093);
/* harmony import */ var _github_lazy_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54798);
// Decides which GitHub servers a run may ask, and with which token. Nothing is asked here.




const DOTCOM_SERVER = "https://github.com";
/** What a check gets that is not to ask GitHub anything. */
const OFFLINE = { github: undefined, dotcom: undefined };
/** Only tokens that were passed in are used. A token goes to the one server it is for. */
function connect(event, request) {
    const { token, dotcomToken } = request;
    const elsewhere = event.kind === "workflow" && event.serverUrl !== DOTCOM_SERVER;
    return {
        github: token && open((0,_event_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrlOf */ .po)(event, request.env), token, request),
        dotcom: elsewhere && dotcomToken ? open(_event_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .DOTCOM_API */ .kA, dotcomToken, request) : undefined,
    };
}
/** The server of the run for what may be public: without a token it is asked anonymously. */
function connectForPublic(event, request) {
    return open((0,_event_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrlOf */ .po)(event, request.env), request.token, request);
}
function open(apiUrl, token, { env, fetch, answers }) {
    const temporary = env["RUNNER_TEMP"];
    const cacheDir = temporary ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, "lockstep", "answers") : undefined;
    return (0,_github_lazy_github_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .C)({ apiUrl, token, cacheDir, travelling: answers, ...(fetch ? { fetch } : {}) });
}
/** Throws `UsageError` (`invalid-input`) without a token: being asked for evidence and going without it is no option. */
function demandOnline(connections) {
    if (connections.github)
        return connections;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("invalid-input", "asking GitHub for evidence needs a token", {
        hint: "Pass the input `token`, or set GITHUB_TOKEN or GH_TOKEN; a token that may read public repositories is enough.",
    });
}


/***/ }),

/***/ 59570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ normalizePolicyPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
// Brings the name of the policy file that a person gave into the one form in which it is looked up everywhere.


/**
 * `config` as a path relative to the repository root, `/`-separated and without `.` and `..`. Throws `UsageError`
 * (`invalid-input`) where it leaves the repository, or names the root itself or a folder.
 */
function normalizePolicyPath(config) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(config);
    const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.split("/")[0] === "..";
    if (!isOutside && path !== "." && !path.endsWith("/"))
        return path;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("invalid-input", `config: "${config}" is not a file of the repository`, {
        hint: "Name the policy file relative to the root of the repository.",
    });
}


/***/ }),

/***/ 77870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ runStaticChecks)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(31207);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/cache/entry-key.js
var entry_key = __webpack_require__(20221);
// EXTERNAL MODULE: ./packages/runtime/lib/cache/run-cache.js + 1 modules
var run_cache = __webpack_require__(48739);
// EXTERNAL MODULE: ./packages/runtime/lib/event/is-change.js
var is_change = __webpack_require__(61162);
// EXTERNAL MODULE: ./packages/runtime/lib/github/answer-cipher.js
var answer_cipher = __webpack_require__(73110);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/answer-reuse.js
// Decides which answers of earlier runs may stand for a question that nobody asks again, and counts those that did.
/**
 * What such answers tell can change: tags move, advisories appear, repositories are archived. A day is as old as any of it may
 * get: less than between two scheduled runs nobody would save anything, and more would be more than a run without a cache risks.
 */
const MAX_REUSE_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60_000;
/** What one run does with the answers of earlier ones. Times are in milliseconds since the epoch. */
class AnswerReuse {
    /** Milliseconds since the epoch. */
    now;
    #notBefore = 0;
    #count = 0;
    #oldestMs = 0;
    constructor(now) {
        this.now = now;
    }
    /** From here on, only what was asked later counts. */
    askAnew() {
        this.#notBefore = this.now();
    }
    /** Whether an answer may be used that was asked for at `taken`. If so, it counts as used. */
    takes(taken) {
        const age = this.now() - taken;
        // An answer from the future comes from a clock that cannot be relied on. Comparisons with NaN are false.
        if (!(age >= 0 && age < MAX_REUSE_MS && taken >= this.#notBefore))
            return false;
        this.#count += 1;
        this.#oldestMs = Math.max(this.#oldestMs, age);
        return true;
    }
    /** Counts for a report, of what was used since they were last asked for. Empty where that is nothing. */
    counts() {
        const [count, oldestMs] = [this.#count, this.#oldestMs];
        this.#count = 0;
        this.#oldestMs = 0;
        return count === 0 ? {} : { "reused answers": count, "minutes since the oldest": Math.ceil(oldestMs / MINUTE_MS) };
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/answer-travel.js
// Lets answers of GitHub travel between runs: brings those of earlier ones, and hands on what a run adds. Only with the user's key: without it nobody but this
// job could use them, and everybody who reads the cache could read them.







/** Undefined without a key, outside a workflow, and for a pull request from a fork, which does not get to the key. */
function travellingAnswers(event, { cacheKey: key, env, tell = () => undefined, now = Date.now }) {
    const temporary = env["RUNNER_TEMP"];
    if (key === undefined || !temporary || event.kind === "local" || event.fork)
        return undefined;
    // Answers that are sealed with a token lie elsewhere, so that none of them travels.
    const folder = (0,external_node_path_.join)(temporary, "lockstep", "travelling-answers");
    const { own, prefix } = (0,entry_key/* entryKey */.k)("answers", (0,answer_cipher/* nameKey */.R)(key), env);
    const cache = (0,run_cache/* openRunCache */.e)({ env, tell });
    let brought;
    const bring = async () => {
        await makeRoom(folder);
        await cache.restore([folder], own, [prefix]);
        return contentOf(folder);
    };
    return {
        folder,
        key,
        reuse: new AnswerReuse(now),
        bring: async () => {
            brought ??= bring();
            await brought;
        },
        save: async () => {
            if (brought === undefined || (0,is_change/* isChange */.X)(event))
                return;
            const before = await brought;
            const after = await contentOf(folder);
            if (after !== "" && after !== before)
                await cache.save([folder], own);
        },
    };
}
/** A link in the place of the folder would be followed. An earlier step of the same job may have left answers, which stay. */
async function makeRoom(folder) {
    const status = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (status && !status.isDirectory())
        await (0,promises_.rm)(folder, { force: true });
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
}
/** A text that changes with each answer that is added or replaced. Empty for an empty folder, or none. */
async function contentOf(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const files = await Promise.all(names.sort().map(async (name) => {
        const status = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        return `${name} ${status?.size} ${status?.mtimeMs}`;
    }));
    return files.join("\n");
}

// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/open-ancestry.js
var open_ancestry = __webpack_require__(51531);
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
        __webpack_require__.e(/* import() */ 6225).then(__webpack_require__.bind(__webpack_require__, 96225)),
        __webpack_require__.e(/* import() */ 2628).then(__webpack_require__.bind(__webpack_require__, 42628)),
    ]);
    return createRegistry({ fetch: await proxiedFetch(env) });
}

// EXTERNAL MODULE: ./packages/runtime/lib/static-check/base-tree.js
var base_tree = __webpack_require__(84748);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/connect.js
var connect = __webpack_require__(33590);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/event/trusted-commit.js
var trusted_commit = __webpack_require__(61330);
;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/fetch-base.js
// Brings the commit that is trusted into a shallow clone, once and before anything of it is read: one fetch takes less time than
// asking GitHub for file after file, and the files of that commit are then all there.


/**
 * Fetches the event's trusted commit where a shallow clone lacks it, and with it the commits of `range`, if a check wants to
 * look at them anyway. Without a token nothing is fetched. What cannot be fetched is no error here: whoever reads it asks GitHub
 * then, or says that it is missing. Errors: those of `HardenedGit`.
 */
async function fetchBase(event, git, token, range) {
    const commit = (0,trusted_commit/* trustedCommit */.T)(event);
    if (git === undefined || token === undefined || event.kind === "local" || commit === undefined)
        return;
    // A whole clone stays whole: fetching one commit would cut off what came before it.
    if ((await git.hasCommit(commit)) || !(await git.objects.isShallow()))
        return;
    const { serverUrl, repository } = event;
    try {
        await git.objects.deepen({ serverUrl, repository, token, until: range?.base === commit ? range : { commit } });
    }
    catch (error) {
        if (!(error instanceof errors/* LockstepError */.Cj))
            throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/lib/policy/policy-report.js + 4 modules
var policy_report = __webpack_require__(94044);
// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/read-trusted.js
var read_trusted = __webpack_require__(50983);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/policy-path.js
var policy_path = __webpack_require__(59570);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(81100);
;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/load-policy.js
// Finds the policy that is in force for a run and reports on it.




/**
 * Reads, parses and assesses the policy with all that it extends. Errors are those of `readTrusted` and `assessPolicy`, and
 * `UsageError` for a path that leaves the repository (`invalid-input`) or a file other than the default one that is not there
 * (`path-not-found`).
 */
async function loadPolicy(request) {
    const { event, git, github, digest } = request;
    const path = (0,policy_path/* normalizePolicyPath */.v)(request.path);
    if (git === undefined)
        return withoutRepository(path, request);
    const { text: trusted, changed, proposed, } = await (0,read_trusted/* readTrusted */.G)(path, policy_policy/* MAX_POLICY_BYTES */.mk, {
        event,
        git,
        github,
    }).catch(rethrowWithCure);
    // A change that names a policy of its own making must not thereby escape the one that is there.
    if (trusted === undefined && (changed === "no" || path !== policy_policy/* POLICY_PATH */.l$))
        return withoutPolicy(path, request);
    const repository = event.kind === "local" ? undefined : event.repository;
    const assessed = await assess({ path, repository, trusted, changed, proposed }, request);
    return { policy: assessed.policy, report: (0,policy_report/* reportPolicy */.Z)(assessed, trusted !== undefined, digest) };
}
/** The parser is loaded where there is something to parse. */
async function assess(files, { checks, ancestry, today }) {
    const { assessPolicy } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(8183), __webpack_require__.e(2373)]).then(__webpack_require__.bind(__webpack_require__, 91416));
    return assessPolicy(files, { catalogue: (0,rule_catalogue/* catalogueOf */.v)(checks), ancestry, today });
}
/** In a workflow there is a repository with a policy somewhere: not standing in it must not mean being without its policy. */
function withoutRepository(path, request) {
    if (request.event.kind === "local")
        return withoutPolicy(path, request);
    throw new errors/* UsageError */.eb("not-a-repository", "the current folder lies in no git repository, so there is no policy to read", {
        hint: "Run after actions/checkout, in the folder it filled.",
    });
}
async function withoutPolicy(path, request) {
    if (path !== policy_policy/* POLICY_PATH */.l$)
        throw missing(path);
    const { ancestry, digest } = request;
    const none = { path, repository: undefined, trusted: undefined, changed: "no", proposed: undefined };
    const assessed = ancestry.organisation === undefined ? WITHOUT_ANY : await assess(none, request);
    return { policy: assessed.policy, report: (0,policy_report/* reportPolicy */.Z)(assessed, false, digest) };
}
const WITHOUT_ANY = { policy: policy_policy/* DEFAULT_POLICY */.zj, facts: [], notChecked: [], inherited: 0 };
/** The defaults stand for a policy nobody wrote, not for one that was named and is not there: it may be the stricter one. */
function missing(path) {
    return new errors/* UsageError */.eb("path-not-found", `there is no policy file ${path}`, {
        hint: `Name a file relative to the root of the repository, or leave the name out for ${policy_policy/* POLICY_PATH */.l$}.`,
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/runtime/lib/files/given-files.js
var given_files = __webpack_require__(14753);
// EXTERNAL MODULE: ./packages/runtime/lib/files/refusal.js
var refusal = __webpack_require__(2026);
// EXTERNAL MODULE: ./packages/runtime/lib/files/shared-files.js
var shared_files = __webpack_require__(22771);
// EXTERNAL MODULE: ./packages/runtime/lib/files/working-tree.js
var working_tree = __webpack_require__(2130);
// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 26 modules
var repository = __webpack_require__(58627);
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
    return { git, files: git ? new shared_files/* SharedFiles */.H(new working_tree/* WorkingTree */.a(git)) : NO_FILES, given: undefined, folder: path };
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
    const files = (0,given_files/* openGivenFiles */.z)(paths, cwd, git?.root ?? cwd);
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
    const answers = travellingAnswers(event, request);
    const connections = (0,connect/* connect */.Ng)(event, { ...request, answers });
    const { git } = subject;
    const github = event.kind === "local" ? undefined : connections.github;
    const ancestry = (0,open_ancestry/* openAncestry */.Q)(request.organisationPolicy, () => (0,connect/* connectForPublic */.Rs)(event, request));
    const beforePolicy = performance.now();
    await fetchBase(event, git, request.token, rangeFor(checks, subject.given, event));
    const loaded = await loadPolicy({ path: request.config, event, git, github, ancestry, checks, digest, today });
    const policy = timed((0,report/* withNotChecked */.jM)(loaded.report, await strayCheckout(event, git)), beforePolicy);
    const reports = [];
    for (const check of checks) {
        const start = performance.now();
        const online = request.online === true || (0,policy_policy/* demandsOnline */.s9)(loaded.policy, check.name);
        const report = await check.run(subject.given, {
            files: subject.files,
            settings: (0,base_tree/* settingsOn */.ff)(event, (0,policy_policy/* settingsFor */.zc)(loaded.policy, check.name, today)),
            policy: loaded.policy,
            digest,
            progress,
            serverUrl: event.kind === "local" ? undefined : event.serverUrl,
            today,
            ...(online ? (0,connect/* demandOnline */.r9)(connections) : connect/* OFFLINE */.GS),
            registry: online && request.wantsDigests ? openRegistry(env) : undefined,
            base: (0,base_tree/* baseFiles */.HU)(event, git),
            tell: request.tell ?? (() => undefined),
            askAnew: () => answers?.reuse.askAnew(),
            conceal: request.conceal ?? (() => undefined),
            checkout: { root: git?.root ?? subject.folder, folder: subject.folder, git, event, token: request.token, env },
            readTrusted: (path, maxBytes) => (0,base_tree/* readTrustedText */.D_)(path, maxBytes, event, git, github),
        });
        reports.push(timed({ ...report, stats: { ...report.stats, ...answers?.reuse.counts() } }, start));
    }
    await answers?.save();
    return {
        root: git?.root ?? subject.folder,
        policy,
        checks: reports,
        onIncomplete: stricter(request.onIncomplete, loaded.policy),
    };
}
/** The commits that a check wants to look at. All that want some want those of the same change. */
function rangeFor(checks, given, event) {
    return checks.map((check) => check.commits?.(given, event)).find((range) => range !== undefined);
}
/** The report with the time since `start`. */
function timed(report, start) {
    return { ...report, durationMs: Math.round(performance.now() - start) };
}
/** Lower-case hex SHA-256 of the UTF-8 bytes. */
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
function stricter(wanted, policy) {
    const stated = [wanted, policy["on-incomplete"]].filter((value) => value !== undefined);
    return stated.length > 0 && stated.every((value) => value === "warn") ? "warn" : "fail";
}


/***/ })

};
