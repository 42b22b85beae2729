export const id = 4103;
export const ids = [4103];
export const modules = {

/***/ 94044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ POLICY_RULES),
  Z: () => (/* binding */ reportPolicy)
});

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/core/lib/report/settings.js
var settings = __webpack_require__(54235);
// EXTERNAL MODULE: ./packages/core/lib/rule/rule.js
var rule = __webpack_require__(95240);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-example.js

const POLICY = policy/* POLICY_PATH */.l$;
const BASE_PREFIX = "base:";
/** The place of findings about a file as a whole. */
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/exception-expired.js
// Finds exceptions past their last day.


const OLD = "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: until the move, expires: 2020-01-31 }\n";
const LASTING = "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: for good }\n";
const exceptionExpired = (0,rule/* defineRule */.K)({
    id: "exception-expired",
    title: "An exception in the policy has expired",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "An exception past its last day no longer holds: what it covered counts again.",
    fix: "Remove the exception, or renew it with a new date after looking at its reason again.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: OLD,
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: OLD }],
                at: ["{ rule: unpinned-action, reason: until the move, expires: 2020-01-31 }"],
            },
        ],
        allows: [{ path: POLICY, text: LASTING, beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: LASTING }] }],
    },
    *check(fact) {
        if (fact.kind !== "expired")
            return;
        const { exception, check, location } = fact;
        yield {
            message: `The exception of ${check} for ${exception.rule} expired on ${exception.expires}: ${exception.reason}`,
            location,
            subject: `${check}/${exception.rule}/${exception.file ?? "*"}/${exception.subject ?? "*"}`,
        };
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-broken.js
// Finds a proposed policy that could not be used.


const policyBroken = (0,rule/* defineRule */.K)({
    id: "policy-broken",
    title: "The change under check leaves a policy that cannot be used",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "Once merged, every run would stop at this policy.",
    fix: "Correct the lines named in the message.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: "version: 1\npin-chek: {}\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
                at: ["pin-chek"],
            },
        ],
        allows: [
            {
                path: POLICY,
                text: "version: 1\nfail-on: note\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
            },
        ],
    },
    *check(fact) {
        if (fact.kind !== "broken")
            return;
        for (const { message, location } of fact.problems) {
            yield {
                message: `The policy cannot be used: ${message}`,
                location: location ?? startOf(fact.path),
                subject: message,
            };
        }
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-changed.js
// Finds changes to the policy in the change under check.


const WORDS = {
    added: "is new in this change. Until it is merged, the strict defaults judge.",
    removed: "is removed by this change. The version at the base judges this run.",
    edited: "differs from the version at the base, which judges this run.",
};
const policyChanged = (0,rule/* defineRule */.K)({
    id: "policy-changed",
    title: "The change under check edits the policy",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "A proposed change is judged by the policy of the commit it starts from, so it cannot switch off its own check. Once merged, its own policy holds for everyone: someone should look at it.",
    fix: "Review the policy's part of the change on its own. Nothing needs to be edited.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: "version: 1\npin-check: { rules: { unpinned-action: off } }\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
                at: [""],
            },
            { path: POLICY, text: "version: 1\n", at: [""] },
        ],
        allows: [
            { path: POLICY, text: "version: 1\n", beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }] },
        ],
    },
    *check(fact) {
        if (fact.kind !== "changed")
            return;
        yield {
            message: `${fact.path} ${WORDS[fact.how]}`,
            location: startOf(fact.path),
            subject: fact.path,
            evidence: { change: fact.how },
        };
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/policy-report.js





/** A policy cannot set the severity of the rules about itself, and cannot except itself from them. */
const POLICY_RULES = [exceptionExpired, policyBroken, policyChanged];
/** Reports on an assessed policy. Having none is no fault: the defaults are the strictest. */
function reportPolicy(assessed, found, digest) {
    return (0,report/* buildReport */.FK)({
        tool: "policy",
        settings: { ...settings/* DEFAULT_SETTINGS */.a, failOn: assessed.policy["fail-on"] ?? settings/* DEFAULT_SETTINGS */.a.failOn },
        rules: POLICY_RULES,
        detections: assessed.facts.flatMap(detectAll),
        notChecked: [],
        stats: found ? { "policy files": 1 } : { "default policies": 1 },
        digest,
    });
}
function detectAll(fact) {
    return POLICY_RULES.flatMap((rule) => [...rule.check(fact)].map((detection) => ({ rule, detection })));
}


/***/ }),

/***/ 95240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   x: () => (/* binding */ helpUrl)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81757);

/** Checks the shape of a rule when its module loads, so a broken rule never ships. */
function defineRule(rule) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id))
        throw new TypeError(`rule id ${rule.id} is not kebab-case`);
    return { ...rule, helpUrl: helpUrl(rule.id) };
}
/** Where the rule is documented for people. */
function helpUrl(ruleId) {
    return `https://github.com/${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B}/blob/main/docs/rules/${ruleId}.md`;
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
        loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9059), __webpack_require__.e(5279), __webpack_require__.e(7826)]).then(__webpack_require__.bind(__webpack_require__, 24465)).then((module) => module.createOctokitGitHub(options));
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

/***/ 33590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ OFFLINE),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   r9: () => (/* binding */ demandOnline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _github_lazy_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54798);
// Decides which GitHub servers a run may ask, and with which token. Nothing is asked here.



const DOTCOM_API = "https://api.github.com";
const DOTCOM_SERVER = "https://github.com";
/** What a check gets that is not to ask GitHub anything. */
const OFFLINE = { github: undefined, dotcom: undefined };
/** Only tokens that were passed in are used. A token goes to the one server it is for. */
function connect(event, request) {
    const { token, dotcomToken, env, fetch, answers } = request;
    const temporary = env["RUNNER_TEMP"];
    const cacheDir = temporary ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary, "lockstep", "answers") : undefined;
    const apiUrl = event.kind === "local" ? env["GITHUB_API_URL"] || DOTCOM_API : event.apiUrl;
    const elsewhere = event.kind === "workflow" && event.serverUrl !== DOTCOM_SERVER;
    const open = (url, secret) => (0,_github_lazy_github_js__WEBPACK_IMPORTED_MODULE_1__/* .createGitHub */ .C)({ apiUrl: url, token: secret, cacheDir, travelling: answers, ...(fetch ? { fetch } : {}) });
    return {
        github: token && open(apiUrl, token),
        dotcom: elsewhere && dotcomToken ? open(DOTCOM_API, dotcomToken) : undefined,
    };
}
/** Throws `UsageError` (`invalid-input`) without a token: being asked for evidence and going without it is no option. */
function demandOnline(connections) {
    if (connections.github)
        return connections;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("invalid-input", "asking GitHub for evidence needs a token", {
        hint: "Pass the input `token`, or set GITHUB_TOKEN or GH_TOKEN; a token that may read public repositories is enough.",
    });
}


/***/ })

};
