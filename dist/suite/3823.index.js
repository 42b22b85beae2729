export const id = 3823;
export const ids = [3823];
export const modules = {

/***/ 92562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isAttemptUpTo)
/* harmony export */ });
// Compares attempts of a run: who runs the failed jobs again keeps what the other jobs left in an earlier attempt.
/** GitHub counts from 1. */
const ATTEMPT = /^[1-9]\d{0,9}$/;
/** True where `attempt` is `last` or came before it. Whatever is no number of an attempt is never. */
function isAttemptUpTo(attempt, last) {
    return ATTEMPT.test(attempt) && ATTEMPT.test(last) && Number(attempt) <= Number(last);
}


/***/ }),

/***/ 96878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ failedEvidence)
/* harmony export */ });
/** `what` names the action and its step, or the file; `why` is a sentence. */
function failedEvidence(code, what, why) {
    return { code, what, why, verdict: "fail" };
}


/***/ }),

/***/ 92056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z0: () => (/* binding */ judgeEvidence),
  mt: () => (/* binding */ missingActions),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var verdict = __webpack_require__(22373);
// EXTERNAL MODULE: ./packages/core/lib/evidence/failed-evidence.js
var failed_evidence = __webpack_require__(96878);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/judge-step.js

/** It guards a job from its first step to its last, and so runs while the evidence is read. */
const GUARD = "harden-runner";
/** `later` are the entries that began after this one. */
function judgeStep(entry, later) {
    const what = nameStep(entry);
    const incomplete = (code, why) => ({
        ...{ code, what, why },
        verdict: "incomplete",
    });
    return [...stateProblems(entry, later, what), ...entry.weaker.map((why) => incomplete("step-weaker", why))];
}
/** The action and its step, for people. */
function nameStep({ name, step }) {
    return step === "" ? name : `${name} (${step})`;
}
function stateProblems(entry, later, what) {
    const { state, verdict, code } = entry;
    switch (state) {
        case "running":
            return isAccounted(entry, later)
                ? []
                : [{ code: "step-unfinished", what, why: UNFINISHED, verdict: "incomplete" }];
        case "skipped":
            return [{ code: "step-skipped", what, why: "The workflow names it, and it never began.", verdict: "incomplete" }];
        case "failed":
            return [(0,failed_evidence/* failedEvidence */.x)("step-failed", what, `It ended by an error: ${code}.`)];
        case "finished":
            if (verdict === "pass")
                return [];
            return [{ code: "verdict-not-pass", what, why: `Its verdict is ${verdict}.`, verdict: verdict ?? "incomplete" }];
    }
}
const UNFINISHED = "It began and has not ended, or was cancelled.";
/** A guard that still runs is accounted for by a step of the same action that told what happened until then. */
function isAccounted({ name }, later) {
    return name === GUARD && later.some((other) => other.name === GUARD && other.state === "finished");
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/judge-files.js


/** `found` is undefined where no files are at hand: then only what the index says of them is judged. */
function judgeFiles(entries, found) {
    const named = entries.flatMap(({ files }) => files.map(({ path }) => path));
    return [
        ...repeated(named).map((path) => (0,failed_evidence/* failedEvidence */.x)("report-duplicate", path, "The index names this file more than once.")),
        ...entries.flatMap(missingReport),
        ...(found === undefined ? [] : compare(entries, found)),
        ...(found === undefined ? [] : unlisted(named, found)),
    ];
}
function repeated(paths) {
    const seen = new Set();
    const twice = paths.filter((path) => seen.size === seen.add(path).size);
    return [...new Set(twice)];
}
function missingReport(entry) {
    if (entry.state !== "finished" || entry.files.some(isReport))
        return [];
    return [(0,failed_evidence/* failedEvidence */.x)("report-missing", nameStep(entry), "The step finished, and the index names no report of it.")];
}
/** `<folder of the step>/report.json`. */
function isReport({ path }) {
    const [, file, more] = path.split("/");
    return file === "report.json" && more === undefined;
}
function compare(entries, found) {
    return entries.flatMap((entry) => entry.files.flatMap((file) => {
        const present = found.get(file.path);
        if (present === undefined)
            return [(0,failed_evidence/* failedEvidence */.x)("report-missing", file.path, "The file that the index names is not there.")];
        if (present.sha256 !== file.sha256 || present.bytes !== file.bytes)
            return [(0,failed_evidence/* failedEvidence */.x)("digest-mismatch", file.path, "The file is not the one that the step wrote.")];
        return entry.state === "finished" && isReport(file) ? compareReport(entry, file.path, present) : [];
    }));
}
function compareReport(entry, path, { tool, verdict }) {
    if (tool !== entry.name)
        return [
            (0,failed_evidence/* failedEvidence */.x)("verdict-mismatch", path, `It is a report of ${tool ?? "nothing known"}, not of ${entry.name}.`),
        ];
    if (verdict !== entry.verdict) {
        const why = `It says ${verdict ?? "nothing"}, and the index says ${entry.verdict}.`;
        return [(0,failed_evidence/* failedEvidence */.x)("verdict-mismatch", path, why)];
    }
    return [];
}
function unlisted(named, found) {
    const known = new Set(named);
    return [...found.keys()]
        .filter((path) => !known.has(path))
        .map((path) => (0,failed_evidence/* failedEvidence */.x)("file-unlisted", path, "The index does not name this file."));
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/judge-evidence.js
// Judges the evidence of a job: whether it is whole, of the run it should be of, and whether every step passed.




/** Everything that is wrong. Evidence without any step is wrong, too. */
function judgeEvidence({ index, files, run = {}, needed = [] }) {
    const { entries } = index;
    return [
        ...judgeRun(index.run, run),
        ...(entries.length === 0 ? [(0,failed_evidence/* failedEvidence */.x)("index-missing", "index", "The index names no step.")] : []),
        ...missingActions(entries, needed),
        ...duplicateSteps(entries),
        ...judgeFiles(entries, files),
        ...entries.flatMap((entry, place) => judgeStep(entry, entries.slice(place + 1))),
    ];
}
/** The verdict that problems make: none is a pass, and a fail outweighs what is incomplete. */
function verdictOf(problems) {
    return problems.length === 0 ? "pass" : (0,verdict/* worst */.Q)(problems.map(({ verdict }) => verdict));
}
/** Evidence that does not say of which run and job it is could be of any. */
const IDENTITY = ["server", "repository", "runId", "attempt", "job", "commit"];
function judgeRun(run, wanted) {
    const unsaid = IDENTITY.filter((field) => run[field] === "").map((field) => (0,failed_evidence/* failedEvidence */.x)("run-mismatch", field, "The index does not say of which run it is."));
    const fields = Object.entries(wanted);
    const others = fields
        .filter(([field, value]) => run[field] !== value)
        .map(([field, value]) => (0,failed_evidence/* failedEvidence */.x)("run-mismatch", field, `It should be ${value}, and is ${run[field] || "not said"}.`));
    return [...unsaid, ...others];
}
/** The needed actions that no entry is of. */
function missingActions(entries, needed) {
    const present = new Set(entries.map(({ name }) => name));
    return needed
        .filter((name) => !present.has(name))
        .map((name) => ({ ...(0,failed_evidence/* failedEvidence */.x)("step-skipped", name, "No step of this action ran."), verdict: "incomplete" }));
}
/** A step that finished twice says two things. */
function duplicateSteps(entries) {
    const finished = entries.filter(({ state }) => state === "finished").map(({ name, step }) => `${name} (${step})`);
    const twice = finished.filter((step, place) => finished.indexOf(step) !== place);
    return [...new Set(twice)].map((step) => (0,failed_evidence/* failedEvidence */.x)("report-duplicate", step, "The step finished more than once."));
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseIndex)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence.js
var evidence = __webpack_require__(48406);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/index-schema.js
// What an index of evidence may hold. It comes from a folder that every step of a job can write to, so everything is bounded.


/** More than a step that signs or verifies as much as it may writes. */
const MAX_FILES = 5000;
const MAX_WEAKER = 100;
/** More than a file has that fits on the disk of a runner. */
const MAX_FILE_BYTES = 2 ** 40;
const NAME = /^[a-z][a-z0-9-]{0,40}$/;
const CODE = /^[a-z][a-z-]{0,40}$/;
const REPOSITORY = /^(?:[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100})?$/;
/** GitHub documentation, "Workflow syntax", `jobs.<job_id>`. It stands in names of byproducts, so nothing else is let in. */
const JOB = /^(?:[A-Za-z_][A-Za-z0-9_-]{0,99})?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
/** Unknown keys are left out: later versions may add some. */
function indexSchema() {
    return schemas/* object */.Ikc({
        schema: schemas/* literal */.euz(1),
        run: run(),
        entries: schemas/* array */.YOg(entry()).check(api/* _maxLength */.Eb(evidence/* MAX_EVIDENCE_ENTRIES */.yI)),
    });
}
/** What the runner did not say is empty. */
function run() {
    return schemas/* object */.Ikc({
        server: line(500),
        repository: schemas/* string */.YjP().check(api/* _regex */.Fk(REPOSITORY)),
        runId: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{0,20}$/)),
        attempt: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{0,10}$/)),
        job: schemas/* string */.YjP().check(api/* _regex */.Fk(JOB)),
        commit: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/)),
        event: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z_]{0,60}$/)),
        workflow: line(1000),
    });
}
function entry() {
    const shape = schemas/* object */.Ikc({
        name: schemas/* string */.YjP().check(api/* _regex */.Fk(NAME)),
        step: line(300),
        action: schemas/* object */.Ikc({ repository: schemas/* string */.YjP().check(api/* _regex */.Fk(REPOSITORY)), ref: line(300) }),
        version: line(64),
        state: schemas/* enum */.k5n(["running", "finished", "failed", "skipped"]),
        verdict: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["pass", "fail", "incomplete"])),
        code: schemas/* exactOptional */.yqP(schemas/* custom */.IeY(isCode)),
        weaker: schemas/* array */.YOg(line(1000)).check(api/* _maxLength */.Eb(MAX_WEAKER)),
        startedAt: schemas/* exactOptional */.yqP(schemas/* string */.YjP().check(api/* _regex */.Fk(TIME))),
        endedAt: schemas/* exactOptional */.yqP(schemas/* string */.YjP().check(api/* _regex */.Fk(TIME))),
        files: schemas/* array */.YOg(file()).check(api/* _maxLength */.Eb(MAX_FILES)),
    });
    return shape.check(schemas/* refine */.YPB(isCoherent));
}
/** Newer versions of the suite may know more codes. */
function isCode(value) {
    return typeof value === "string" && CODE.test(value);
}
function file() {
    return schemas/* object */.Ikc({
        path: schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000), schemas/* refine */.YPB(isPath)),
        sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
        bytes: schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(MAX_FILE_BYTES)),
    });
}
/** Text without control characters. */
function line(maxLength) {
    return schemas/* string */.YjP().check(api/* _maxLength */.Eb(maxLength), schemas/* refine */.YPB(isPlain));
}
function isPlain(text) {
    return text.isWellFormed() && !/\p{Cc}/u.test(text);
}
/** A file in the folder of a step, or below it. */
function isPath(path) {
    const segments = path.split("/");
    const isBelow = segments.length >= 2 && segments.every((segment) => !["", ".", ".."].includes(segment));
    return isBelow && isPlain(path) && !path.includes("\\");
}
/** Each state says what belongs to it and nothing that belongs to another; a step has one folder. */
function isCoherent({ state, verdict, code, startedAt, files }) {
    const folders = new Set(files.map(({ path }) => path.split("/", 1)[0]));
    return ((state === "finished") === (verdict !== undefined) &&
        (state === "failed") === (code !== undefined) &&
        (state === "skipped" || startedAt !== undefined) &&
        (state !== "skipped" || files.length === 0) &&
        folders.size <= 1);
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/parse-index.js
// Reads the text of an index of evidence. Whoever wrote it may mean harm.



const MAX_NAMED = 5;
/** Throws `IntegrityError` (`response-malformed`) for whatever is not an index of schema 1. `name` stands in the message. */
function parseIndex(text, name) {
    if (text.length > evidence/* MAX_INDEX_BYTES */.w2)
        throw refuse(name, `it has more than ${evidence/* MAX_INDEX_BYTES */.w2} characters`);
    const result = indexSchema().safeParse(parseJson(text, name));
    if (result.success)
        return result.data;
    const places = result.error.issues.slice(0, MAX_NAMED).map(({ path }) => path.map(String).join(".") || "the whole");
    throw refuse(name, `these parts are not as they should be: ${places.join(", ")}`);
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(name, "it is no JSON", cause);
    }
}
function refuse(name, why, cause) {
    return new errors/* IntegrityError */.cs("response-malformed", `${name} is no index of evidence: ${why}.`, {
        hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
        cause,
    });
}


/***/ }),

/***/ 60244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
// Tells ids of commits from names. Whether a commit of that id exists is not its matter.
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full commit id of either kind as git writes it: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isCommitId(text) {
    return COMMIT_ID.test(text);
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

/***/ 54798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createGitHub),
/* harmony export */   J: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// The GitHub port as everybody imports it. The API client takes tens of milliseconds to load, so it stands behind this one
// dynamic import: a run that never asks GitHub never pays for it. Nothing else may import octokit-github.ts.

/**
 * A client that loads on its first question.
 * Errors: `UsageError` (`invalid-input`) at once if `apiUrl` is not an http or https URL without credentials,
 * or if the token cannot stand in a header.
 */
function createGitHub(options) {
    checkOptions(options);
    let loading;
    const load = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9059), __webpack_require__.e(5279), __webpack_require__.e(6725), __webpack_require__.e(4513)]).then(__webpack_require__.bind(__webpack_require__, 24513)).then((module) => module.createOctokitGitHub(options));
        return loading;
    };
    return {
        fileAt: async (...question) => (await load()).fileAt(...question),
        survey: async (...question) => (await load()).survey(...question),
        trace: async (...question) => (await load()).trace(...question),
        repositoriesOf: async (...question) => (await load()).repositoriesOf(...question),
        treeAt: async (...question) => (await load()).treeAt(...question),
        blobText: async (...question) => (await load()).blobText(...question),
    };
}
/** Throws what `createGitHub` throws at once. */
function checkOptions({ apiUrl, token }) {
    checkApiUrl(apiUrl);
    checkToken(token);
}
function checkApiUrl(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "")
        return;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "the address of the GitHub API is not a plain http or https URL", {
        hint: "Set GITHUB_API_URL to https://api.github.com, or to https://HOST/api/v3 of your server.",
    });
}
function checkToken(token) {
    if (token === undefined || /^[\x21-\x7e]+$/.test(token.reveal()))
        return;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "the token holds a space, a line break or no character at all", {
        hint: "Pass the token exactly as GitHub shows it, without quotes or line breaks.",
    });
}


/***/ }),

/***/ 55846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ asJsonObject),
/* harmony export */   o: () => (/* binding */ readJsonObject)
/* harmony export */ });
// Reads JSON of which nothing is known. Fields are looked up in a map, so that no name means anything special.
/** The fields of a JSON object; undefined for anything else. */
function readJsonObject(text) {
    try {
        return asJsonObject(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** The fields of a parsed value that is an object and no array. */
function asJsonObject(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ }),

/***/ 33956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openReferrerRegistry)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
// EXTERNAL MODULE: ./packages/runtime/lib/process/run-command.js
var run_command = __webpack_require__(39109);
// EXTERNAL MODULE: ./packages/core/lib/secret.js
var lib_secret = __webpack_require__(29593);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/json-object.js
var json_object = __webpack_require__(55846);
;// CONCATENATED MODULE: ./packages/runtime/lib/registry/docker-config.js
// Reads the file in which `docker login` keeps credentials, or says which program keeps them. Pure.


/** Docker keeps what belongs to Docker Hub under this address. */
const HUB = { written: "docker.io", server: "https://index.docker.io/v1/" };
const HUB_HOSTS = ["index.docker.io", "docker.io", "registry-1.docker.io"];
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** The settings in the text of `config.json`; undefined where it is no JSON object. */
function readDockerConfig(text) {
    const config = (0,json_object/* readJsonObject */.o)(text);
    if (config === undefined)
        return undefined;
    return {
        stored: (registry) => readEntry(entryOf(config, "auths", registry)),
        helper: (registry) => {
            const name = entryOf(config, "credHelpers", registry) ?? config.get("credsStore");
            if (typeof name !== "string" || !HELPER.test(name))
                return undefined;
            return { name, server: registry === HUB.written ? HUB.server : registry };
        },
    };
}
/** The entry for a registry: under its host, or under an address on it as older versions wrote it. */
function entryOf(config, section, registry) {
    const hosts = registry === HUB.written ? HUB_HOSTS : [registry];
    return [...((0,json_object/* asJsonObject */.O)(config.get(section)) ?? [])].find(([key]) => hosts.includes(hostOf(key)))?.[1];
}
/** `host` and `host:port` as they are; of an address its host. A path without scheme is no host, as it says more than one. */
function hostOf(key) {
    if (!/^https?:\/\//.test(key))
        return key;
    return URL.canParse(key) ? new URL(key).host : "";
}
function readEntry(value) {
    const entry = (0,json_object/* asJsonObject */.O)(value);
    const text = (name) => {
        const found = entry?.get(name);
        return typeof found === "string" ? found : "";
    };
    if (text("identitytoken") !== "")
        return { kind: "identity-token", token: new lib_secret/* Secret */.z(text("identitytoken")) };
    if (text("registrytoken") !== "")
        return { kind: "registry-token", token: new lib_secret/* Secret */.z(text("registrytoken")) };
    return (readPair(Buffer.from(text("auth"), "base64").toString("utf8")) ?? readNamed(text("username"), text("password")));
}
/** `user:password`; the password may hold colons, and Docker may end it with zero bytes. */
function readPair(pair) {
    const colon = pair.indexOf(":");
    return colon < 1 ? undefined : readNamed(pair.slice(0, colon), pair.slice(colon + 1).replace(/\0{1,8}$/, ""));
}
/** A user of this name is none: the password is an identity token (docker-credential-helpers, "Development"). */
const TOKEN_USER = "<token>";
/** A login as `docker login` stores it; undefined where half of it is missing. */
function readNamed(username, password) {
    if (username === "" || password === "")
        return undefined;
    const secret = new lib_secret/* Secret */.z(password);
    return username === TOKEN_USER
        ? { kind: "identity-token", token: secret }
        : { kind: "password", username, password: secret };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/credential-helper.js
// Asks a credential helper, the program that keeps what `docker login` was given. Source of facts: docker-credential-helpers,
// README, "Development".





const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;
/** What a helper says of a server that it knows nothing of. */
const NOT_FOUND = "credentials not found";
/** Belongs to this run, and is nothing a helper needs: inputs, state and tokens of the job. */
const WITHHELD = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/i;
/**
 * The credential that `docker-credential-NAME` has for a server; undefined where it has none. It is looked up on PATH outside
 * `untrusted` (absolute folders). Errors: `UnavailableError` (`tool-missing`, `tool-failed`, `timed-out`).
 */
async function askCredentialHelper(helper, env, untrusted) {
    const tool = `docker-credential-${helper.name}`;
    const { exitCode, stdout } = await (0,run_command/* runCommand */.d)({
        tool,
        args: ["get"],
        cwd: (0,external_node_os_.tmpdir)(),
        env: environmentOf(env),
        untrusted,
        stdin: `${helper.server}\n`,
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MAX_OUTPUT_BYTES,
    });
    const text = stdout.toString("utf8");
    if (exitCode !== 0 && text.includes(NOT_FOUND))
        return undefined;
    const fields = exitCode === 0 ? (0,json_object/* readJsonObject */.o)(text) : undefined;
    const [username, secret] = [fields?.get("Username"), fields?.get("Secret")];
    if (typeof username !== "string" || typeof secret !== "string")
        throw failed(tool, exitCode);
    return readNamed(username, secret);
}
function environmentOf(env) {
    const entries = Object.entries(env).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries.filter(([name]) => !WITHHELD.test(name)));
}
/** What it printed is not repeated: it may hold the secret. */
function failed(tool, exitCode) {
    const what = exitCode === 0 ? "gave no credentials that can be read" : `ended with exit code ${exitCode}`;
    return new errors/* UnavailableError */.hG("tool-failed", `${tool} ${what}`, {
        hint: "Run it by hand with the argument get, or log in to the registry again.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/registry-credentials.js
// Decides which credential belongs to which registry. One given for a registry is never shown to another.







const GITHUB_REGISTRY = "ghcr.io";
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * Credentials in the order: the login given, a credential helper, Docker's `config.json` (in `DOCKER_CONFIG`, else in
 * `.docker` of the home folder), the token of the job. The file is read when the first registry asks.
 */
function openRegistryCredentials(sources) {
    let config;
    const known = new Map();
    const look = async (registry) => {
        const { login } = sources;
        if (login?.registry === registry) {
            return { kind: "password", username: login.username, password: login.password };
        }
        config ??= loadDockerConfig(sources.env);
        return (await fromDocker(config, registry, sources)) ?? fromJob(registry, sources);
    };
    return {
        credentialFor: (registry) => {
            const found = known.get(registry) ?? look(registry);
            known.set(registry, found);
            return found;
        },
    };
}
async function fromDocker(config, registry, { env, untrusted }) {
    const helper = config.helper(registry);
    const kept = helper === undefined ? undefined : await askCredentialHelper(helper, env, untrusted ?? []);
    return kept ?? config.stored(registry);
}
/** The registry looks at the token only; any name will do. */
function fromJob(registry, { githubToken, env }) {
    if (registry !== GITHUB_REGISTRY || githubToken === undefined)
        return undefined;
    return { kind: "password", username: env["GITHUB_ACTOR"] || "token", password: githubToken };
}
function loadDockerConfig(env) {
    const folder = env["DOCKER_CONFIG"] || (0,external_node_path_.join)(env["HOME"] || (0,external_node_os_.homedir)(), ".docker");
    const path = (0,external_node_path_.join)(folder, "config.json");
    const file = (0,read_text_file/* readTextFile */.G)(resolveLinks(path), MAX_CONFIG_BYTES);
    if (!file.ok && file.reason === "missing")
        return EMPTY;
    const config = file.ok ? readDockerConfig(file.text) : undefined;
    if (config === undefined)
        throw unreadable(path);
    return config;
}
/** People keep their settings elsewhere and link to them. */
function resolveLinks(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}
const EMPTY = { stored: () => undefined, helper: () => undefined };
function unreadable(path) {
    return new errors/* UsageError */.eb("invalid-input", `${path} is no configuration of Docker that can be read`, {
        hint: "Repair it or run docker login again; it must be a plain file of at most 1 MiB.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/registry/lazy-referrers.js
// The registry of referrers as everybody opens it: client and network stack are loaded at the first question.

/** Registries as the network of this machine reaches them, with the credentials that `sources` lead to. */
function openReferrerRegistry(sources) {
    let loading;
    const registry = () => {
        loading ??= load(sources);
        return loading;
    };
    return {
        push: async (image, artifact) => (await registry()).push(image, artifact),
        list: async (image) => (await registry()).list(image),
        read: async (image, digest) => (await registry()).read(image, digest),
        readBlob: async (image, blob) => (await registry()).readBlob(image, blob),
    };
}
async function load(sources) {
    const [{ createReferrerRegistry }, { proxiedFetch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3268).then(__webpack_require__.bind(__webpack_require__, 73268)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42628)),
    ]);
    return createReferrerRegistry({
        fetch: await proxiedFetch(sources.env),
        credentials: openRegistryCredentials(sources),
    });
}


/***/ }),

/***/ 32319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isBundleType),
/* harmony export */   P: () => (/* binding */ toReferrer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61040);
// Bundles as artifacts in a registry. Source of facts: Sigstore, "Bundle format", and cosign's specification of bundles beside
// images ("COSIGN_BUNDLE_SPEC"). The older scheme of cosign, tags that end with `.att` and `.sig`, is not read or written.


const CONTENT_ANNOTATION = "dev.sigstore.bundle.content";
const PREDICATE_TYPE_ANNOTATION = "dev.sigstore.bundle.predicateType";
const CREATED_ANNOTATION = "org.opencontainers.image.created";
/** What every version of the bundle's media type starts with. */
const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle";
/** True for the media type of a bundle of any version. */
function isBundleType(type) {
    return type.startsWith(`${BUNDLE_TYPE}+`) || type.startsWith(`${BUNDLE_TYPE}.`);
}
/** The artifact that carries a bundle of version 0.3. */
function toReferrer(bundle, created) {
    const predicateType = predicateTypeOf(bundle);
    return {
        type: _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_V03_MEDIA_TYPE */ .HM,
        content: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify(bundle)),
        annotations: {
            [CONTENT_ANNOTATION]: bundle.dsseEnvelope === undefined ? "message-signature" : "dsse-envelope",
            ...(predicateType === undefined ? {} : { [PREDICATE_TYPE_ANNOTATION]: predicateType }),
            // Without fractions of a second, as other clients write it.
            [CREATED_ANNOTATION]: `${created.toISOString().slice(0, -5)}Z`,
        },
    };
}
/** Of the in-toto statement inside; undefined for a signature over the image itself. */
function predicateTypeOf({ dsseEnvelope }) {
    if (dsseEnvelope === undefined)
        return undefined;
    const statement = JSON.parse(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(dsseEnvelope.payload, "base64").toString("utf8"));
    const type = new Map(Object.entries(Object(statement))).get("predicateType");
    return typeof type === "string" ? type : undefined;
}


/***/ }),

/***/ 43838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ imageOfSubject)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_runtime_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64410);
// Images as subjects: between the form in which they are signed and the one in which registries are asked.


/**
 * The image behind a subject of kind `oci`. Throws `UsageError` (`invalid-input`) for other subjects, names that are no image,
 * and digests other than SHA-256, which registries and their clients agree on.
 */
function imageOfSubject({ kind, name, digest }) {
    if (kind === "oci")
        return (0,_lockstep_runtime_registry__WEBPACK_IMPORTED_MODULE_0__/* .parseImageDigest */ .Vo)(`${name}@${digest.algorithm}:${digest.hex}`);
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("invalid-input", `${JSON.stringify(name)} is no image`, {
        hint: "Bundles are kept in registries for images only: choose another place for this one.",
    });
}


/***/ }),

/***/ 74687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeIndex),
/* harmony export */   h: () => (/* binding */ boundIndexes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48406);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57706);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89753);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83815);
// The index of a job's evidence inside of provenance: a byproduct that carries its own bytes, so that whoever has the provenance
// needs no second file. Source: in-toto attestation framework v1, "ResourceDescriptor", `content`.





const STEPS_KNOWN = ["compared", "unknown"];
/** The only version that there is. */
const MARK = 1;
const NAME = /^evidence\/[^/]{1,200}\/index\.json$/;
/** Jobs that a run can have, and more than provenance of a sane build names. */
const MAX_INDEXES = 256;
/** The index of a job as a byproduct. */
function describeIndex(text, { job, count = 1, steps }) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text);
    return {
        name: `evidence/${job}${count === 1 ? "" : `-${count}`}/index.json`,
        digest: { sha256: sha256Of(bytes) },
        mediaType: "application/json",
        content: bytes.toString("base64"),
        annotations: { lockstepEvidence: MARK, lockstepSteps: steps },
    };
}
/**
 * The indexes that provenance binds, in its order; none in any other statement. Their texts are not looked into. Throws
 * `IntegrityError` (`response-malformed`) for one whose content is missing, too large, no text in base64, or not what its digest
 * says, and for one of another version, or without a word on its steps.
 */
function boundIndexes({ predicateType, predicate }) {
    if (predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPES */ .Cs.provenance)
        return [];
    const entries = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(predicate, "runDetails", "byproducts").filter(isIndex);
    if (entries.length > MAX_INDEXES)
        throw malformed(`it binds ${entries.length} of them, and ${MAX_INDEXES} is the limit`);
    return entries.map(readIndex);
}
/** By its mark or by its name: an entry that lost one of them must not be passed over. */
function isIndex(entry) {
    if (NAME.test((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "name") ?? ""))
        return true;
    const annotations = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, "annotations");
    return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(annotations) && Object.hasOwn(annotations, "lockstepEvidence");
}
function readIndex(entry) {
    const name = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "name") ?? "";
    if (!NAME.test(name))
        throw malformed("one has no name of an index");
    if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, "annotations", "lockstepEvidence") !== MARK)
        throw malformed(`${name} is of an unknown version`);
    const bytes = bytesIn((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "content") ?? "");
    if (bytes === undefined)
        throw malformed(`${name} has no content that can be read`);
    const sha256 = sha256Of(bytes);
    if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "digest", "sha256") !== sha256)
        throw malformed(`${name} does not have the digest that it is named by`);
    const text = bytes.toString("utf8");
    const steps = STEPS_KNOWN.find((known) => known === (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "annotations", "lockstepSteps"));
    if (steps === undefined)
        throw malformed(`${name} does not say what is known of its steps`);
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(bytes))
        return { name, sha256, text, steps };
    throw malformed(`${name} is no text in UTF-8`);
}
/** Only the one way in which base64 writes bytes is taken: two texts must not mean the same. */
function bytesIn(content) {
    if (content === "" || content.length > Math.ceil(_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .MAX_INDEX_BYTES */ .w2 / 3) * 4)
        return undefined;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content, "base64");
    return bytes.toString("base64") === content ? bytes : undefined;
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(bytes).digest("hex");
}
function malformed(why) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .IntegrityError */ .cs("response-malformed", `The evidence bound by the provenance cannot be used: ${why}.`, {
        hint: "Do not use the artifact; have its release made again by this suite's provenance action.",
    });
}


/***/ }),

/***/ 53294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ textField),
/* harmony export */   d: () => (/* binding */ parseJsonDocument)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89753);
/* harmony import */ var _trust_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78599);
// Reads JSON that somebody else wrote: bounded in size and depth before it is parsed, never believed afterwards.




/** Less than verification takes: a document becomes part of a statement, which must still be readable. */
const MAX_DEPTH = 190;
/**
 * The object in `text`; a byte order mark is skipped. `what` names it in messages. Throws `UsageError` (`invalid-input`) for
 * a text that is too large, nested deeper than 190 levels, no JSON, or JSON that is no object.
 */
function parseJsonDocument(text, what, { maxBytes }) {
    const size = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
    if (size > maxBytes)
        throw invalid(`${what} has ${size} bytes; the limit is ${maxBytes}`);
    const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const value = parse(json);
    if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    throw invalid(`${what} is not a JSON object of at most ${MAX_DEPTH} levels`);
}
/** The text at `key`, undefined where there is none. Only own properties count. */
function textField(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof value === "string" ? value : undefined;
}
function parse(json) {
    try {
        return (0,_trust_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(json, MAX_DEPTH);
    }
    catch {
        return undefined;
    }
}
function invalid(message) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("invalid-input", `${message}.`, {
        hint: "Pass a JSON document of the kind that the documentation of the input names.",
    });
}


/***/ }),

/***/ 28743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ customPredicate),
/* harmony export */   p: () => (/* binding */ MAX_PREDICATE_BYTES)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53294);
// What a statement says of its subjects, before it has any.


/** Of a document that becomes a predicate, in bytes. What a service takes may be less. */
const MAX_PREDICATE_BYTES = 64 * 1024 * 1024;
const MAX_TYPE_LENGTH = 1024;
/** Their content comes from the job's token and from verification, so nobody may state it by hand. */
const OWN_TYPES = ["https://slsa.dev/provenance/", "https://slsa.dev/verification_summary/"];
/**
 * A predicate of the user's own type. Throws `UsageError` (`invalid-input`) for a type that is no absolute URI or belongs to
 * provenance or verification summaries, and for content that is no JSON object within `MAX_PREDICATE_BYTES`.
 */
function customPredicate(type, json) {
    if (!isTypeUri(type)) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "the predicate type is not an absolute URI.", {
            hint: "Write it like https://example.com/attestation/v1.",
        });
    }
    if (OWN_TYPES.some((own) => type.toLowerCase().startsWith(own))) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", `statements of the type ${type} cannot be written by hand.`, {
            hint: "Ask for provenance in the input `predicates`; verify-artifact writes verification summaries.",
        });
    }
    return {
        type,
        content: (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonDocument */ .d)(json, "the predicate", { maxBytes: MAX_PREDICATE_BYTES }),
        label: "custom",
    };
}
/** in-toto field type `TypeURI`: an RFC 3986 URI, compared as text. */
function isTypeUri(text) {
    return text.length <= MAX_TYPE_LENGTH && /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(text) && URL.canParse(text);
}


/***/ }),

/***/ 61673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isSbomType),
/* harmony export */   R: () => (/* binding */ sbomPredicate)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89753);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53294);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28743);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83815);
// Tells the formats of bills of materials apart. The document itself is the predicate.
// Sources: in-toto attestation framework, predicates SPDX and CycloneDX; SPDX 2.3, section 6; SPDX 3.0.1, "Serialization";
// CycloneDX 1.6 JSON schema, where `serialNumber` is optional.





const SPDX_2_3 = `${_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.spdx}/v2.3`;
const SPDX_3 = `${_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.spdx}/v3`;
/**
 * The predicate for a bill of materials in SPDX 2 JSON, SPDX 3 JSON-LD or CycloneDX JSON. Throws `UsageError`
 * (`invalid-input`) for anything else, and for an SPDX 3 document without elements.
 */
function sbomPredicate(json) {
    const content = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonDocument */ .d)(json, "the bill of materials", { maxBytes: _predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE_BYTES */ .p });
    const found = spdx2Type(content) ?? spdx3Type(content) ?? cycloneDxType(content);
    if (found !== undefined)
        return { content, ...found };
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("invalid-input", "the bill of materials is in no format that is known here.", {
        hint: "Write it as SPDX 2 JSON, SPDX 3 JSON-LD or CycloneDX JSON, or attest it with `predicate-type` and `predicate-path`.",
    });
}
/** True for the type of a statement that holds a bill of materials, whatever its version. */
function isSbomType(type) {
    const base = [_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.spdx, _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.cyclonedx].find((known) => type.startsWith(known));
    return base !== undefined && /^(?:\/v\d{1,4}(?:\.\d{1,4})*)?$/.test(type.slice(base.length));
}
/** Version 2.3 of the format is where the predicate's type got a version. */
function spdx2Type(content) {
    const version = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M)(content, "spdxVersion") ?? "";
    if (!/^SPDX-2\.\d{1,3}$/.test(version) || (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M)(content, "SPDXID") === undefined)
        return undefined;
    return { type: version === "SPDX-2.3" ? SPDX_2_3 : _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.spdx, label: "sbom-spdx" };
}
function spdx3Type(content) {
    const graph = content["@graph"];
    if (!contextsOf(content).some((context) => context.startsWith("https://spdx.org/rdf/3.")))
        return undefined;
    return Array.isArray(graph) && graph.some(_json_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) ? { type: SPDX_3, label: "sbom-spdx" } : undefined;
}
function contextsOf(content) {
    const context = content["@context"];
    const all = Array.isArray(context) ? context : [context];
    return all.filter((entry) => typeof entry === "string");
}
function cycloneDxType(content) {
    const isBom = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M)(content, "bomFormat") === "CycloneDX";
    const hasVersion = /^\d{1,3}\.\d{1,3}$/.test((0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M)(content, "specVersion") ?? "");
    return isBom && hasVersion ? { type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.cyclonedx, label: "sbom-cyclonedx" } : undefined;
}


/***/ }),

/***/ 67111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ slsaProvenance),
/* harmony export */   H3: () => (/* binding */ sourceDependency),
/* harmony export */   Q5: () => (/* binding */ BUILD_TYPE_EVENTS),
/* harmony export */   gf: () => (/* binding */ WORKFLOW_BUILD_TYPE),
/* harmony export */   yl: () => (/* binding */ invocationId)
/* harmony export */ });
/* unused harmony export workflowPath */
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83815);

const WORKFLOW_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
/** The events that the build type is defined for. GitHub's own attestations use it for every event. */
const BUILD_TYPE_EVENTS = ["create", "release", "push", "workflow_dispatch"];
/** The predicate. The order of its fields is fixed, so equal facts give equal text. */
function slsaProvenance(claims, facts) {
    const { byproducts } = facts;
    return {
        type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPES */ .Cs.provenance,
        label: "provenance",
        content: {
            buildDefinition: buildDefinition(claims, facts),
            runDetails: {
                builder: { id: `${facts.serverUrl}/${claims.job_workflow_ref}` },
                metadata: metadata(claims, facts),
                ...(byproducts.length > 0 ? { byproducts } : {}),
            },
        },
    };
}
/** The URI of the run and its attempt. */
function invocationId({ repository, run_id, run_attempt }, serverUrl) {
    return `${serverUrl}/${repository}/actions/runs/${run_id}/attempts/${run_attempt}`;
}
/** The path of the workflow in its repository: `workflow_ref` without the repository in front and the ref behind. */
function workflowPath({ repository, ref, workflow_ref }) {
    const owner = `${repository}/`;
    const path = workflow_ref.startsWith(owner) ? workflow_ref.slice(owner.length) : workflow_ref;
    if (path.endsWith(`@${ref}`))
        return path.slice(0, -ref.length - 1);
    // The event's ref is another one than the workflow's, as where a ruleset requires a workflow of another repository.
    const end = path.indexOf("@refs/");
    return end < 0 ? path : path.slice(0, end);
}
/** The commit that was built. */
function sourceDependency({ repository, ref, sha }, serverUrl) {
    return { uri: `git+${serverUrl}/${repository}@${ref}`, digest: { gitCommit: sha } };
}
function buildDefinition(claims, { serverUrl, inputs, dependencies }) {
    const { ref, repository, event_name, repository_id, repository_owner_id, runner_environment } = claims;
    const given = event_name === "workflow_dispatch" ? Object.entries(inputs ?? {}) : [];
    return {
        buildType: WORKFLOW_BUILD_TYPE,
        externalParameters: {
            workflow: { ref, repository: `${serverUrl}/${repository}`, path: workflowPath(claims) },
            ...(given.length > 0 ? { inputs: Object.fromEntries(given.sort(byName)) } : {}),
        },
        internalParameters: { github: { event_name, repository_id, repository_owner_id, runner_environment } },
        resolvedDependencies: [sourceDependency(claims, serverUrl), ...dependencies],
    };
}
function metadata(claims, { serverUrl, startedOn, finishedOn }) {
    return {
        invocationId: invocationId(claims, serverUrl),
        ...(startedOn === undefined ? {} : { startedOn }),
        ...(finishedOn === undefined ? {} : { finishedOn }),
    };
}
function byName([a], [b]) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 78599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
// Reads JSON whose author may be hostile: bounded in depth, because what later walks it is recursive.
/** Deeper than any statement, bundle or bill of materials is nested, and harmless to a recursive walk. */
const MAX_DEPTH = 200;
/** The value of a JSON text. Throws `SyntaxError` where it is none, and where objects and lists are nested too deep. */
function parseJson(text, maxDepth = MAX_DEPTH) {
    if (isNestedBeyond(text, maxDepth))
        throw new SyntaxError(`nested more than ${maxDepth} deep`);
    try {
        return JSON.parse(text);
    }
    catch {
        // The engine quotes what it read, which may be a secret that was taken for JSON by mistake or by a link.
        throw new SyntaxError("it is no JSON");
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** One pass over the code units: brackets inside strings do not count. */
function isNestedBeyond(text, limit) {
    let depth = 0;
    let inString = false;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (inString) {
            if (unit === BACKSLASH)
                index += 1;
            else if (unit === QUOTE)
                inString = false;
        }
        else if (unit === QUOTE) {
            inString = true;
        }
        else {
            depth += nesting(unit);
            if (depth > limit)
                return true;
        }
    }
    return false;
}
/** `[` and `{` open, `]` and `}` close. */
function nesting(unit) {
    if (unit === 0x5b || unit === 0x7b)
        return 1;
    return unit === 0x5d || unit === 0x7d ? -1 : 0;
}


/***/ })

};
