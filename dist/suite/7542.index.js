export const id = 7542;
export const ids = [7542];
export const modules = {

/***/ 98988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
// Words of a command line that a person is shown and may run.
/** One word as POSIX shells take it, whatever the text. */
function shellWord(text) {
    return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 92352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   d0: () => (/* binding */ formatPolicyReference),
/* harmony export */   fL: () => (/* binding */ explainReference),
/* harmony export */   lc: () => (/* binding */ POLICY_REFERENCE),
/* harmony export */   tz: () => (/* binding */ parsePolicyReference)
/* harmony export */ });
/** A path of one to sixteen segments, none of which is `.` or `..`; a full commit id, SHA-1 or SHA-256. */
const POLICY_REFERENCE = /^(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/((?:(?!\.{1,2}[/@])[A-Za-z0-9_.+-]{1,100}\/){0,15}(?!\.{1,2}@)[A-Za-z0-9_.+-]{1,100})@([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Undefined for anything but `owner/repository/path@` and a full commit id. */
function parsePolicyReference(text) {
    const [, owner, name, path, commit] = POLICY_REFERENCE.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined || commit === undefined)
        return undefined;
    return { repository: { owner, name }, path, commit };
}
function formatPolicyReference({ repository: { owner, name }, path, commit }) {
    return `${owner}/${name}/${path}@${commit}`;
}
/** What is wrong with a text that names no policy, and what would be right. */
function explainReference(text) {
    const [place = "", ref] = text.split("@", 2);
    if (place.split("/").length >= 3 && ref !== undefined && !/^[0-9a-f]+$/.test(ref))
        return "must end in the full id of a commit (40 or 64 lower-case hex digits): a branch or a tag can be moved";
    if (place.split("/").length >= 3 && (ref?.length === 40 || ref?.length === 64))
        return "must name the file plainly, as `owner/repository/path@`: no `.` or `..`, and of signs only `_`, `.`, `+` and `-`";
    if (place.split("/").length >= 3 && ref !== undefined)
        return `must end in the full id of a commit: 40 or 64 hex digits, not ${ref.length}`;
    return "must be `owner/repository/path@` and the full id of a commit";
}
/** The same for every commit of one file. GitHub does not tell upper from lower case in names of owners and repositories. */
function placeOf({ repository, path }) {
    return `${repository.owner}/${repository.name}`.toLowerCase().concat("/", path);
}


/***/ }),

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
        notChecked: assessed.notChecked,
        stats: {
            ...(found || assessed.inherited > 0 ? {} : { "default policies": 1 }),
            ...(found ? { "policy files": 1 } : {}),
            ...(assessed.inherited > 0 ? { "inherited policies": assessed.inherited } : {}),
        },
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

/***/ 88093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ apiUrlIn),
/* harmony export */   kA: () => (/* binding */ DOTCOM_API),
/* harmony export */   po: () => (/* binding */ apiUrlOf)
/* harmony export */ });
/** The REST root of github.com. */
const DOTCOM_API = "https://api.github.com";
/** The REST root that the environment names, or that of github.com. */
function apiUrlIn(env) {
    return env["GITHUB_API_URL"] || DOTCOM_API;
}
/** The REST root of the server of a run; outside a workflow what the environment says. */
function apiUrlOf(event, env) {
    return event.kind === "local" ? apiUrlIn(env) : event.apiUrl;
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

/***/ 33701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkRepository),
  f: () => (/* binding */ fullName)
});

// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/core/lib/ports/progress.js
// How a program tells that it is working. Where it goes, and whether it is shown at all, is not the program's matter.
/** Shows nothing. */
const SILENT = { report: () => undefined };

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/merge-reports.js
var merge_reports = __webpack_require__(66359);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/organisation-policy.js
var organisation_policy = __webpack_require__(59858);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/outage-watch.js
var outage_watch = __webpack_require__(18836);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/prefix-report.js
/**
 * The same report under the name of `repository` (`owner/name`), which stands before the path of every place. Fingerprints
 * are hashed with it, so that two repositories never share one. Fixes are left out: their files are not here.
 */
function prefixReport(report, repository, digest) {
    const place = (location) => ({
        ...location,
        file: `${repository}/${location.file}`,
    });
    const rename = ({ fix: _, ...finding }) => ({
        ...finding,
        location: place(finding.location),
        related: finding.related.map(place),
        fingerprint: digest(JSON.stringify([repository, finding.fingerprint])),
    });
    return {
        ...report,
        tool: repository,
        findings: report.findings.map(rename),
        suppressed: report.suppressed.map(({ finding, by }) => ({ finding: rename(finding), by })),
        notChecked: report.notChecked.map((entry) => renameUnchecked(entry, repository, place)),
        subjects: report.subjects.map((subject) => ({ ...subject, location: place(subject.location) })),
    };
}
/** What has a place starts with it; other words follow the name of the repository. */
function renameUnchecked({ what, why, location }, repository, place) {
    if (location === undefined)
        return { what: `${repository}: ${what}`, why };
    return { what: `${repository}/${what}`, why, location: place(location) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/remote-tree.js
// The files of one commit on GitHub as programs see a working tree. A file is fetched when it is read, and only then.


/** Each of them is a request, of which a token has some thousands an hour for a whole organisation. */
const MAX_FETCHES = 1000;
/** What is fetched from one repository is held in memory until its check ends. */
const MAX_FETCHED_BYTES = 64 * 1024 * 1024;
/** A larger blob does not fit into an answer of the API, where it stands as base64. */
const MAX_BLOB_BYTES = 10 * 1024 * 1024;
/** The text of a link is a path (Linux, `PATH_MAX`). */
const MAX_LINK_BYTES = 4096;
const BEYOND = {
    ok: false,
    why: "too much of this repository would have to be fetched; check a clone of it",
};
class RemoteTree {
    #github;
    #repository;
    #files;
    #links;
    #texts = new Map();
    #fetchedBytes = 0;
    /** `tree` must be whole: what is not in it does not exist. */
    constructor(github, repository, tree) {
        this.#github = github;
        this.#repository = repository;
        this.#files = byPath(tree.files);
        this.#links = byPath(tree.links);
    }
    async list() {
        return [...this.#files.keys(), ...this.#links.keys()].sort();
    }
    /** Throws what the GitHub port throws where it cannot be asked: that is no state of a file. */
    async readText(path, maxBytes) {
        const file = this.#files.get(path);
        if (file !== undefined)
            return this.#read(file, maxBytes);
        const link = this.#links.get(path);
        return link === undefined ? { ok: false, why: "the commit has no such file" } : this.#follow(link, maxBytes);
    }
    /**
     * A file that a change must not decide about. On the default branch nothing is a proposal.
     * Errors: `UsageError` (`policy-unreadable`) for what is there and cannot be taken for a text file, and those of `readText`.
     */
    async readTrusted(path, maxBytes) {
        if (this.#isBehindLink(path))
            throw unreadable(path, "it is, or lies behind, a symbolic link");
        if (!this.#files.has(path))
            return { text: undefined, changed: "no", proposed: undefined };
        const read = await this.readText(path, maxBytes);
        if (!read.ok)
            throw unreadable(path, read.why);
        return { text: read.text, changed: "no", proposed: read.text };
    }
    /** A checkout would follow it. GitHub does not for workflows: there a link is a text that holds a path. */
    async #follow(link, maxBytes) {
        if (link.path.startsWith(".github/workflows/"))
            return { ok: false, why: "it is a link, which GitHub does not follow" };
        const target = await this.#read(link, MAX_LINK_BYTES);
        if (!target.ok)
            return target;
        const isRelative = !external_node_path_.posix.isAbsolute(target.text);
        const file = isRelative ? this.#files.get(external_node_path_.posix.join(external_node_path_.posix.dirname(link.path), target.text)) : undefined;
        return file ? this.#read(file, maxBytes) : { ok: false, why: "it is a link to no regular file of the repository" };
    }
    async #read(file, maxBytes) {
        const limit = Math.min(maxBytes, MAX_BLOB_BYTES);
        if (file.size > limit)
            return { ok: false, why: `it is larger than ${limit} bytes` };
        const known = this.#texts.get(file.id);
        if (known)
            return known;
        if (this.#texts.size >= MAX_FETCHES || this.#fetchedBytes + file.size > MAX_FETCHED_BYTES)
            return BEYOND;
        this.#fetchedBytes += file.size;
        const text = this.#fetch(file);
        this.#texts.set(file.id, text);
        return text;
    }
    async #fetch({ id, size }) {
        try {
            return { ok: true, text: await this.#github.blobText(this.#repository, id, size) };
        }
        catch (error) {
            if (error instanceof errors/* UnavailableError */.hG && error.code === "policy-unreadable")
                return { ok: false, why: NO_TEXT };
            throw error;
        }
    }
    #isBehindLink(path) {
        const segments = path.split("/");
        return segments.some((_, index) => this.#links.has(segments.slice(0, index + 1).join("/")));
    }
}
const NO_TEXT = "it is not UTF-8 text of the size that GitHub states";
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}
function unreadable(path, why) {
    return new errors/* UsageError */.eb("policy-unreadable", `${path} cannot be used: ${why}`, {
        hint: `Commit ${path} as a regular UTF-8 text file of moderate size.`,
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/check-repository.js
// Runs a check on the default branch of one repository, through the API alone.






/** `owner/name`. */
function fullName({ owner, name }) {
    return `${owner}/${name}`;
}
/**
 * Checks the newest commit of the default branch. Errors: those of the GitHub port and of the policy, and whatever outage
 * the check met on its way, although it could go on without an answer.
 */
async function checkRepository(repository, setup) {
    const { check, servers, digest } = setup;
    const watch = new outage_watch/* OutageWatch */.Tt();
    const github = watch.over(servers.github);
    // A name would be looked up among the tags, too.
    const tree = await github.treeAt(repository, "HEAD");
    const { commit } = tree;
    if (tree.truncated)
        return { commit, report: prefixReport(tooLarge(check.name), fullName(repository), digest) };
    const files = new RemoteTree(github, repository, tree);
    const dotcom = servers.dotcom && watch.over(servers.dotcom);
    const report = await runCheck(files, repository, { ...setup, servers: { ...servers, github, dotcom } });
    if (watch.outage)
        throw watch.outage;
    return { commit, report: report && prefixReport(report, fullName(repository), digest) };
}
/** Undefined if there is no file that the check wants to read, and nothing else to tell. */
async function runCheck(tree, repository, setup) {
    const { check, digest, today, servers } = setup;
    const judged = setup.shared ?? (await (0,organisation_policy/* ownPolicy */.jV)(tree, repository, setup));
    const { policy } = judged;
    const online = setup.online || (0,policy_policy/* demandsOnline */.s9)(policy, check.name);
    const files = new CountedFiles(tree);
    const report = await check.run(undefined, {
        files,
        settings: (0,policy_policy/* settingsFor */.zc)(policy, check.name, today),
        policy,
        digest,
        progress: SILENT,
        serverUrl: servers.serverUrl,
        today,
        github: online ? servers.github : undefined,
        dotcom: online ? servers.dotcom : undefined,
        registry: undefined,
        base: undefined,
        checkout: undefined,
        tell: () => undefined,
        askAnew: () => undefined,
        conceal: () => undefined,
        readTrusted: (path, maxBytes) => tree.readTrusted(path, maxBytes),
    });
    const isEmpty = files.read === 0 && report.findings.length === 0;
    return isEmpty ? undefined : (0,merge_reports/* mergeReports */.C)(check.name, setup.shared ? [report] : [report, judged.report]);
}
/** Counts what a check wanted to read. */
class CountedFiles {
    read = 0;
    #files;
    constructor(files) {
        this.#files = files;
    }
    list() {
        return this.#files.list();
    }
    readText(path, maxBytes) {
        this.read++;
        return this.#files.readText(path, maxBytes);
    }
}
/** A check of a part would call missing what was merely not listed. */
function tooLarge(tool) {
    const why = "the tree is too large: GitHub lists only a part of it; run lockstep in a clone of this repository";
    return (0,report/* withNotChecked */.jM)((0,report/* combine */.kg)(tool, []), [{ what: "the files", why }]);
}


/***/ }),

/***/ 84792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
// Tells data of a known shape from anything else. Strict: a field nobody knows is a fault, not something to skip.
const isText = (value) => typeof value === "string";
const isFlag = (value) => typeof value === "boolean";
/** An integer from 0 on. */
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function matching(pattern) {
    return (value) => typeof value === "string" && pattern.test(value);
}
function oneOf(...values) {
    return (value) => values.some((allowed) => allowed === value);
}
function either(first, second) {
    return (value) => first(value) || second(value);
}
const isNull = (value) => value === null;
function listOf(guard) {
    return (value) => Array.isArray(value) && value.every((entry) => guard(entry));
}
/** A JSON object with any keys. */
function mapOf(guard) {
    return (value) => isMapping(value) && Object.values(value).every(guard);
}
/** A JSON object with all of these fields, save those in `optional`, and no others. */
function record(fields, optional = []) {
    const guards = new Map(Object.entries(fields));
    const required = [...guards.keys()].filter((key) => !optional.some((name) => name === key));
    return (value) => isMapping(value) &&
        required.every((key) => Object.hasOwn(value, key)) &&
        Object.entries(value).every(([key, entry]) => guards.get(key)?.(entry) ?? false);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ KeptRun),
/* harmony export */   a: () => (/* binding */ openKeptRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81757);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _files_is_absent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73080);
/* harmony import */ var _files_read_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30197);
/* harmony import */ var _files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17595);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84792);
// What a run over an organisation has done so far, on disk, so that another one can go on where it stopped. It is read
// strictly: a file that is not whole, or of another run, is refused and never taken in part.






/** Room for some ten thousand repositories. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Up to a hundred repositories every one is written at once; beyond, the file must not be written anew for each. */
const WRITES_PER_SIZE = 100;
class KeptRun {
    path;
    #identity;
    #store;
    #done = new Map();
    /** The JSON of each entry: most of them do not change from one writing to the next. */
    #written = new Map();
    #unsaved = 0;
    constructor(path, identity, store, done = new Map()) {
        this.path = path;
        this.#identity = identity;
        this.#store = store;
        for (const [name, repository] of done)
            this.#put(name, repository);
    }
    get(name) {
        return this.#done.get(name);
    }
    /** Takes a repository in, and writes the file. Beyond a hundred repositories at most one in a hundred is unwritten. */
    add(name, repository) {
        this.#put(name, repository);
        this.#unsaved++;
        if (this.#unsaved * WRITES_PER_SIZE >= this.#done.size)
            this.save();
    }
    /** Errors: `UsageError` (`output-not-writable`). */
    save() {
        const { org, apiUrl, online, policy } = this.#identity;
        const head = JSON.stringify({ version: 1, lockstep: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, org, apiUrl, online, policy }).slice(0, -1);
        const entries = [...this.#written].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
        (0,_files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(this.path, `${head},"done":{\n${entries.join(",\n")}\n}}\n`);
        this.#unsaved = 0;
    }
    remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.path, { force: true });
    }
    #put(name, repository) {
        this.#done.set(name, repository);
        this.#written.set(name, JSON.stringify(this.#store(repository)));
    }
}
/**
 * What the file at an absolute path holds, or an empty run where nothing is there yet. Errors: `UsageError` (`invalid-input`)
 * for what cannot be read, is no such file, or is of another run.
 */
function openKeptRun(path, identity, form) {
    const store = (done) => form.store(done);
    if ((0,_files_is_absent_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W)(path))
        return new KeptRun(path, identity, store);
    const read = (0,_files_read_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(path, MAX_BYTES);
    if (!read.ok)
        throw refuse(path, "cannot be read", [{ message: read.why }]);
    const content = parse(read.text);
    if (!contentOf(form.isStored)(content))
        throw refuse(path, "is not what an unfinished run leaves behind", []);
    const differences = differencesOf(content, { ...identity, lockstep: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x });
    if (differences.length > 0)
        throw refuse(path, "is of another run", differences);
    const done = new Map();
    for (const [name, stored] of Object.entries(content.done)) {
        const restored = form.restore(stored);
        if (restored === undefined)
            throw refuse(path, "names rules that nobody knows", []);
        done.set(name, restored);
    }
    return new KeptRun(path, identity, store, done);
}
function contentOf(isStored) {
    const fields = {
        version: (0,_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(1),
        lockstep: _guard_js__WEBPACK_IMPORTED_MODULE_5__/* .isText */ .KH,
        org: _guard_js__WEBPACK_IMPORTED_MODULE_5__/* .isText */ .KH,
        apiUrl: _guard_js__WEBPACK_IMPORTED_MODULE_5__/* .isText */ .KH,
        online: _guard_js__WEBPACK_IMPORTED_MODULE_5__/* .isFlag */ .RV,
        policy: (0,_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .either */ .gP)(_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .isText */ .KH, _guard_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ),
        done: (0,_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOf */ .A7)(isStored),
    };
    return (0,_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)(fields);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const COMPARED = ["lockstep", "org", "apiUrl", "online", "policy"];
function differencesOf(found, wanted) {
    return COMPARED.filter((key) => found[key] !== wanted[key]).map((key) => ({
        message: `its ${key} is ${JSON.stringify(found[key])}, that of this run is ${JSON.stringify(wanted[key])}`,
    }));
}
function refuse(path, why, problems) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb("invalid-input", `The resume file ${path} ${why}.`, {
        hint: "Give the options of the run that wrote it, or name a file that is not there yet to start over.",
        problems,
    });
}


/***/ }),

/***/ 66359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81757);
// Makes one flat report of several: for what is one thing to its reader. Pure.

/** Worst first, as for checks under a gate. */
const ORDER = ["fail", "incomplete", "pass"];
/**
 * Everything the reports and their checks say, in order, as one report without checks. Counts are added up, and a rule that
 * several of them have is listed once. Without any report it is `incomplete`. A graph is kept where only one report has one.
 */
function mergeReports(tool, reports) {
    const graphs = reports.flatMap(({ graph }) => graph ?? []);
    const [graph] = graphs;
    return {
        schema: 1,
        tool,
        version: _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        verdict: ORDER.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? "incomplete",
        findings: reports.flatMap(({ findings }) => findings),
        suppressed: reports.flatMap(({ suppressed }) => suppressed),
        notChecked: reports.flatMap(({ notChecked }) => notChecked),
        subjects: reports.flatMap(({ subjects }) => subjects),
        stats: addUp(reports.map(({ stats }) => stats)),
        rules: mergeRules(reports.flatMap(({ rules }) => rules)),
        checks: [],
        ...(graph && graphs.length === 1 ? { graph } : {}),
    };
}
function addUp(counts) {
    const sums = new Map();
    for (const [noun, count] of counts.flatMap((stats) => Object.entries(stats))) {
        sums.set(noun, (sums.get(noun) ?? 0) + count);
    }
    return Object.fromEntries(sums);
}
/** A rule is off only where it is so everywhere, and did not run as soon as it did not somewhere. */
function mergeRules(rules) {
    const merged = new Map();
    for (const rule of rules) {
        const known = merged.get(rule.id) ?? rule;
        const severity = known.severity === "off" ? rule.severity : known.severity;
        const notRun = known.notRun ?? rule.notRun;
        merged.set(rule.id, { ...known, severity, ...(notRun === undefined ? {} : { notRun }) });
    }
    return [...merged.values()];
}


/***/ }),

/***/ 59858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ sharedPolicy),
/* harmony export */   MY: () => (/* binding */ topPolicy),
/* harmony export */   jV: () => (/* binding */ ownPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94044);
/* harmony import */ var _files_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30197);
/* harmony import */ var _static_check_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81100);
// Which policy a repository of an organisation is checked under: its own, or one for all of them.




/**
 * The policy that a repository has on its default branch; without one that of the ancestry, or the defaults.
 * Errors: those of `RemoteTree.readTrusted` and `assessPolicy`.
 */
async function ownPolicy(tree, repository, measure) {
    const { text } = await tree.readTrusted(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l$, _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk);
    return judgePolicy({ path: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l$, text, repository }, measure);
}
/** The policy that all others are taken to extend; undefined where there is none. Errors: those of `assessPolicy`. */
async function topPolicy(measure) {
    if (measure.ancestry.organisation === undefined)
        return undefined;
    return judgePolicy({ path: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l$, text: undefined, repository: undefined }, measure);
}
/** A policy file of this machine, with its text. Errors: `UsageError` (`policy-unreadable`), and those of `assessPolicy`. */
async function sharedPolicy(path, cwd, measure) {
    const read = (0,_files_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_BYTES */ .mk);
    if (read.ok)
        return { ...(await judgePolicy({ path, text: read.text, repository: undefined }, measure)), text: read.text };
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("policy-unreadable", `the policy file ${path} cannot be used: ${read.why}`, {
        hint: "With --org, --config names a regular UTF-8 text file on this machine.",
    });
}
async function judgePolicy({ path, text, repository }, { check, ancestry, digest, today }) {
    const { assessPolicy } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(8183), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 91416));
    const files = { path, repository, trusted: text, changed: "no", proposed: text };
    const assessed = await assessPolicy(files, { catalogue: (0,_static_check_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .catalogueOf */ .v)([check]), ancestry, today });
    return { policy: assessed.policy, report: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .reportPolicy */ .Z)(assessed, text !== undefined, digest) };
}


/***/ }),

/***/ 18836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Tt: () => (/* binding */ OutageWatch),
/* harmony export */   a5: () => (/* binding */ isRateLimit)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Notices when GitHub stops answering. Programs go on without an answer and say so in their report; but what an outage cost
// can be had later, so such a report is not worth keeping.

class OutageWatch {
    #outage;
    /** The first rate limit or broken connection, or undefined while every question was answered somehow. */
    get outage() {
        return this.#outage;
    }
    /** The same GitHub, under watch. */
    over(github) {
        return {
            fileAt: (...question) => this.#note(github.fileAt(...question)),
            survey: async (questions) => {
                const answers = await this.#note(github.survey(questions));
                for (const answer of answers)
                    if (!answer.ok)
                        this.#look(answer.error);
                return answers;
            },
            trace: (...question) => this.#note(github.trace(...question)),
            repositoriesOf: (...question) => this.#note(github.repositoriesOf(...question)),
            treeAt: (...question) => this.#note(github.treeAt(...question)),
            blobText: (...question) => this.#note(github.blobText(...question)),
        };
    }
    async #note(answer) {
        try {
            return await answer;
        }
        catch (error) {
            this.#look(error);
            throw error;
        }
    }
    #look(error) {
        if (isRateLimit(error) || isNetworkFailure(error))
            this.#outage ??= error;
    }
}
/** True for an error that every further question of this hour would end in. */
function isRateLimit(error) {
    return error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG && error.code === "rate-limited";
}
/** True for an error of the network between here and GitHub. */
function isNetworkFailure(error) {
    return error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG && error.code === "network-failed";
}


/***/ }),

/***/ 82876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ PARALLEL),
/* harmony export */   H: () => (/* binding */ workThrough)
/* harmony export */ });
/* harmony import */ var _outage_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18836);

/** GitHub asks clients not to make many requests at once ("Best practices for using the REST API"). */
const PARALLEL = 4;
/** So many in a row, and it is not the repositories. */
const MAX_NETWORK_FAILURES = 3;
/**
 * Calls `work` on each item, at most `parallel` at a time, and `end` with what came of it. A failure does not keep the others from
 * their turn, except a rate limit, or the third broken connection in a row. Rejects only if `end` throws; nothing new is
 * started then.
 */
async function workThrough(items, work, end, parallel = PARALLEL) {
    const waiting = [...items];
    const stop = new StopSign();
    const conclude = (item, ending) => {
        try {
            end(item, ending);
        }
        catch (error) {
            // The other workers find nothing more to do.
            waiting.length = 0;
            throw error;
        }
    };
    const worker = async () => {
        while (stop.cause === undefined) {
            const item = waiting.shift();
            if (item === undefined)
                return;
            const ending = await settle(work(item));
            stop.look(ending);
            conclude(item, ending);
        }
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    return { unreached: waiting, stoppedBy: stop.cause };
}
class StopSign {
    cause;
    #failuresInARow = 0;
    look(ending) {
        const error = ending.ok ? undefined : ending.error;
        this.#failuresInARow = (0,_outage_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkFailure */ .NQ)(error) ? this.#failuresInARow + 1 : 0;
        const isDead = (0,_outage_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkFailure */ .NQ)(error) && this.#failuresInARow >= MAX_NETWORK_FAILURES;
        if ((0,_outage_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(error) || isDead)
            this.cause ??= error;
    }
}
async function settle(work) {
    try {
        return { ok: true, value: await work };
    }
    catch (error) {
        return { ok: false, error };
    }
}


/***/ }),

/***/ 51531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openAncestry)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92352);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Where the policies come from that a policy extends: from the server of the run, at full commit ids.

/**
 * `organisation` is what the input `organisation-policy` says; empty or undefined: there is none. `open` gives the server when it
 * is needed; undefined where no network may be used. Each file is asked for once, unless it could not be had.
 * Errors: `UsageError` (`invalid-input`) for a text that names no policy; of reading, those of `GitHub.fileAt`, and
 * `UnavailableError` (`network-failed`) without a server.
 */
function openAncestry(organisation, open) {
    const texts = new Map();
    let server;
    const ask = async ({ repository, path, commit }) => {
        if (open === undefined)
            throw offline();
        server ??= open();
        return server.fileAt(repository, commit, path, _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POLICY_BYTES */ .mk);
    };
    return {
        organisation: readOrganisation(organisation),
        read: (reference) => {
            const name = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .formatPolicyReference */ .d0)(reference);
            const known = texts.get(name);
            if (known !== undefined)
                return known;
            const text = ask(reference);
            texts.set(name, text);
            text.catch(() => texts.delete(name));
            return text;
        },
    };
}
function readOrganisation(text) {
    if (!text)
        return undefined;
    const reference = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicyReference */ .tz)(text);
    if (reference !== undefined)
        return reference;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("invalid-input", `organisation-policy ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .explainReference */ .fL)(text)}`, {
        hint: "Write it as `owner/repository/path@` and the full id of a commit.",
    });
}
function offline() {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UnavailableError */ .hG("network-failed", "it lies in another repository, and no network may be used.", {
        hint: "Leave out `offline`, or use a policy that extends no other one.",
    });
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
