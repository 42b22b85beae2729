export const id = 1127;
export const ids = [1127];
export const modules = {

/***/ 1127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOrganisationCheck: () => (/* binding */ runOrganisationCheck)
});

// EXTERNAL MODULE: ./packages/core/lib/secret.js
var secret = __webpack_require__(29593);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/files/is-absent.js
var is_absent = __webpack_require__(73080);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/core/lib/ports/progress.js
// How a program tells that it is working. Where it goes, and whether it is shown at all, is not the program's matter.
/** Shows nothing. */
const SILENT = { report: () => undefined };

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report_report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/merge-reports.js
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
        version: version/* VERSION */.x,
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

// EXTERNAL MODULE: ./packages/core/lib/policy/policy-report.js + 4 modules
var policy_report = __webpack_require__(94044);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(81100);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/organisation-policy.js
// Which policy a repository of an organisation is checked under: its own, or one for all of them.




/**
 * The policy that a repository has on its default branch; without one the defaults.
 * Errors: those of `RemoteTree.readTrusted`, and `UsageError` (`policy-invalid`).
 */
async function ownPolicy(tree, measure) {
    const { text } = await tree.readTrusted(policy_policy/* POLICY_PATH */.l$, policy_policy/* MAX_POLICY_BYTES */.mk);
    return judgePolicy(policy_policy/* POLICY_PATH */.l$, text, measure);
}
/** A policy file of this machine, with its text. Errors: `UsageError` (`policy-unreadable`, `policy-invalid`). */
async function sharedPolicy(path, cwd, measure) {
    const read = (0,read_text_file/* readTextFile */.G)((0,external_node_path_.resolve)(cwd, path), policy_policy/* MAX_POLICY_BYTES */.mk);
    if (read.ok)
        return { ...(await judgePolicy(path, read.text, measure)), text: read.text };
    throw new errors/* UsageError */.eb("policy-unreadable", `the policy file ${path} cannot be used: ${read.why}`, {
        hint: "With --org, --config names a regular UTF-8 text file on this machine.",
    });
}
async function judgePolicy(path, text, { check, digest, today }) {
    const { assessPolicy } = await Promise.all(/* import() */[__webpack_require__.e(3102), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(579), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 91416));
    const files = { path, trusted: text, changed: "no", proposed: text };
    const assessed = assessPolicy(files, (0,rule_catalogue/* catalogueOf */.v)([check]), today);
    return { policy: assessed.policy, report: (0,policy_report/* reportPolicy */.Z)(assessed, text !== undefined, digest) };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/outage-watch.js
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
    return error instanceof errors/* UnavailableError */.hG && error.code === "rate-limited";
}
/** True for an error of the network between here and GitHub. */
function isNetworkFailure(error) {
    return error instanceof errors/* UnavailableError */.hG && error.code === "network-failed";
}

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
    const watch = new OutageWatch();
    const github = watch.over(servers.github);
    // A name would be looked up among the tags, too.
    const tree = await github.treeAt(repository, "HEAD");
    const { commit } = tree;
    if (tree.truncated)
        return { commit, report: prefixReport(tooLarge(check.name), fullName(repository), digest) };
    const files = new RemoteTree(github, repository, tree);
    const dotcom = servers.dotcom && watch.over(servers.dotcom);
    const report = await runCheck(files, { ...setup, servers: { ...servers, github, dotcom } });
    if (watch.outage)
        throw watch.outage;
    return { commit, report: report && prefixReport(report, fullName(repository), digest) };
}
/** Undefined if there is no file that the check wants to read, and nothing else to tell. */
async function runCheck(tree, setup) {
    const { check, digest, today, servers } = setup;
    const judged = setup.shared ?? (await ownPolicy(tree, setup));
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
    return isEmpty ? undefined : mergeReports(check.name, setup.shared ? [report] : [report, judged.report]);
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
    return (0,report_report/* withNotChecked */.jM)((0,report_report/* combine */.kg)(tool, []), [{ what: "the files", why }]);
}

// EXTERNAL MODULE: ./packages/runtime/lib/organisation/organisation-name.js
var organisation_name = __webpack_require__(21091);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
// EXTERNAL MODULE: ./packages/runtime/lib/failure/describe-error.js
var describe_error = __webpack_require__(80929);
// EXTERNAL MODULE: ./packages/core/lib/report/severity.js
var report_severity = __webpack_require__(89497);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/compare-risk.js
// The order in which a reader of many reports wants them. Pure.

const WORST_FIRST = ["fail", "incomplete", "pass"];
/**
 * Sorts reports by risk: the one with more errors first, then with more warnings, then with more notes, then what is
 * incomplete before what passed, then by name.
 */
function compareRisk(a, b) {
    for (const severity of report_severity/* SEVERITIES */.o) {
        const more = count(b, severity) - count(a, severity);
        if (more !== 0)
            return more;
    }
    return WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) || compareNames(a.tool, b.tool);
}
function count({ findings }, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function compareNames(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/organisation-report.js
// Puts what came of the repositories of an organisation into one report. Pure.




const MAX_REASON = 2000;
/**
 * One report per repository that was looked at, the riskiest first. Whatever was not looked at is among the subjects, and
 * among what was not checked if it should have been. What no warning may excuse (a bug, or evidence that contradicts itself)
 * fails the whole.
 */
function reportOrganisation(result) {
    const { tool, standings, policy } = result;
    const checked = standings.flatMap(({ standing }) => (standing.kind === "done" ? (standing.done.report ?? []) : []));
    const missing = gaps(result);
    const notChecked = checked.length + missing.length === 0 ? [nothingChecked(result)] : missing;
    const combined = (0,report_report/* combine */.kg)(tool, [...[...checked].sort(compareRisk), ...(policy ? [policy] : [])]);
    return {
        ...combined,
        verdict: standings.some(isInexcusable) ? "fail" : atBestIncomplete(combined.verdict, notChecked),
        notChecked,
        subjects: standings.map(toSubject),
        stats: countStandings(standings),
    };
}
function atBestIncomplete(verdict, notChecked) {
    return verdict === "pass" && notChecked.length > 0 ? "incomplete" : verdict;
}
function isInexcusable({ standing }) {
    if (standing.kind !== "failed")
        return false;
    return standing.error instanceof errors/* IntegrityError */.cs || !(standing.error instanceof errors/* LockstepError */.Cj);
}
function gaps({ organisation, standings, stoppedBy }) {
    const stop = stoppedBy ? [{ what: organisation, why: `the run stopped early: ${explain(stoppedBy)}` }] : [];
    const repositories = standings.flatMap(({ repository, standing }) => {
        if (standing.kind === "failed")
            return [{ what: fullName(repository), why: explain(standing.error) }];
        if (standing.kind === "unreached")
            return [{ what: fullName(repository), why: UNREACHED }];
        return [];
    });
    return [...stop, ...repositories];
}
const UNREACHED = "the run stopped before its turn";
function nothingChecked({ organisation, standings, tool }) {
    const why = standings.length === 0
        ? "this token sees no repository of it: check the name, and the token's access"
        : `there is nothing for ${tool} to look at in any of its repositories`;
    return { what: organisation, why };
}
/** An error in one line, with its cure. The block that permissions make in a workflow is left out: the cure names them. */
function explain(error) {
    const { lines } = (0,describe_error/* describeError */.U)(error, { debug: false });
    const told = error instanceof errors/* PermissionError */.i_ ? lines.slice(0, 2) : lines;
    return (0,clip/* clip */.$)(told.map((line) => line.replace(/[.;]$/, "")).join("; "), MAX_REASON);
}
function toSubject({ repository, standing }) {
    const what = fullName(repository);
    const location = { file: what, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { what, kind: "repository", ...describe(standing), location };
}
function describe(standing) {
    switch (standing.kind) {
        case "left-out":
            return { verdict: "left-out", reason: LEFT_OUT[standing.why] };
        case "failed":
            return { verdict: "not-checked", reason: explain(standing.error) };
        case "unreached":
            return { verdict: "not-checked", reason: UNREACHED };
        case "done":
            return describeDone(standing);
    }
}
const LEFT_OUT = {
    archived: "it is archived: nothing runs in it",
    fork: "it is a fork: its pipeline is that of another repository",
    empty: "it has no commit",
};
function describeDone({ done, isResumed }) {
    const at = `at commit ${done.commit}${isResumed ? ", taken from the resume file" : ""}`;
    if (done.report)
        return { verdict: done.report.verdict, reason: `its default branch ${at}` };
    return { verdict: "left-out", reason: `nothing in it is part of a pipeline, ${at}` };
}
function countStandings(standings) {
    const count = (matches) => standings.filter(({ standing }) => matches(standing)).length;
    const leftOut = (why) => count((standing) => standing.kind === "left-out" && standing.why === why);
    return {
        repositories: standings.length,
        checked: count((standing) => standing.kind === "done" && standing.done.report !== undefined),
        "without a pipeline": count((standing) => standing.kind === "done" && standing.done.report === undefined),
        archived: leftOut("archived"),
        forks: leftOut("fork"),
        empty: leftOut("empty"),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/guard.js
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

;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/stored-report.js
// A report about one repository as the resume file holds it: without what is the same for every repository. The words of
// rules are never read from a file, because renderers trust them.


const isPosition = (value) => isCount(value) && value > 0;
const LOCATION = {
    file: isText,
    line: isPosition,
    column: isPosition,
    endLine: isPosition,
    endColumn: isPosition,
};
const isLocation = record(LOCATION);
const RELATED = { ...LOCATION, message: isText };
const FINDING = {
    ruleId: isText,
    severity: oneOf(...report_severity/* SEVERITIES */.o),
    confidence: oneOf("high", "medium", "low"),
    message: isText,
    location: isLocation,
    subject: isText,
    related: listOf(record(RELATED)),
    evidence: mapOf(isText),
    helpUrl: matching(/^https:\/\/[!-~]+$/),
    fingerprint: matching(/^[0-9a-f]{64}$/),
};
const isFinding = record(FINDING, ["evidence"]);
const SUPPRESSED = {
    finding: isFinding,
    by: record({ kind: oneOf("policy", "comment", "baseline"), reason: isText }),
};
const NOT_CHECKED = { what: isText, why: isText, location: isLocation };
const SUBJECT = { what: isText, kind: isText, verdict: isText, reason: isText, location: isLocation };
const RULE = { id: isText, severity: oneOf(...report_severity/* SEVERITIES */.o, "off"), notRun: isText };
const NODE = { label: isText, verdict: isText, blocked: isFlag };
const GRAPH = {
    nodes: listOf(record(NODE)),
    edges: listOf(record({ from: isCount, to: isCount })),
};
const REPORT = {
    tool: isText,
    verdict: oneOf("pass", "fail", "incomplete"),
    findings: listOf(isFinding),
    suppressed: listOf(record(SUPPRESSED)),
    notChecked: listOf(record(NOT_CHECKED, ["location"])),
    subjects: listOf(record(SUBJECT)),
    stats: mapOf(isCount),
    rules: listOf(record(RULE, ["notRun"])),
    graph: record(GRAPH),
};
/** True for what `storeReport` makes of the report of a repository. */
const isStoredReport = record(REPORT, ["graph"]);
/** The report without its version and the words of its rules. It must be one of a single repository, without fixes. */
function storeReport(report) {
    const { tool, verdict, findings, suppressed, notChecked, subjects, stats, graph } = report;
    const rules = report.rules.map(({ id, severity, notRun }) => ({
        id,
        severity,
        ...(notRun === undefined ? {} : { notRun }),
    }));
    return { tool, verdict, findings, suppressed, notChecked, subjects, stats, rules, ...(graph ? { graph } : {}) };
}
/** The report that was stored, or undefined where it names a rule that is not among `rules` and the rules about policies. */
function restoreReport(stored, rules) {
    const known = new Map([...rules, ...policy_report/* POLICY_RULES */.b].map((rule) => [rule.id, rule]));
    const restored = stored.rules.flatMap((entry) => describeRule(entry, known.get(entry.id)));
    if (restored.length < stored.rules.length)
        return undefined;
    return { ...stored, schema: 1, version: version/* VERSION */.x, rules: restored, checks: [] };
}
function describeRule(stored, rule) {
    if (rule === undefined)
        return [];
    const { title, confidence, why, fix, helpUrl } = rule;
    return [{ ...stored, title, confidence, why, fix, helpUrl }];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/resume-file.js
// What a run over an organisation has done so far, on disk, so that another one can go on where it stopped. It is read
// strictly: a file that is not whole, or of another run, is refused and never taken in part.







/** Room for some ten thousand repositories. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Up to a hundred repositories every one is written at once; beyond, the file must not be written anew for each. */
const WRITES_PER_SIZE = 100;
const CONTENT = {
    version: oneOf(1),
    lockstep: isText,
    org: isText,
    apiUrl: isText,
    online: isFlag,
    policy: either(isText, isNull),
    done: mapOf(record({
        commit: matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        report: either(isStoredReport, isNull),
    })),
};
const isContent = record(CONTENT);
class ResumeFile {
    path;
    #identity;
    #done = new Map();
    /** The JSON of each entry: most of them do not change from one writing to the next. */
    #written = new Map();
    #unsaved = 0;
    constructor(path, identity, done = new Map()) {
        this.path = path;
        this.#identity = identity;
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
        const head = JSON.stringify({ version: 1, lockstep: version/* VERSION */.x, org, apiUrl, online, policy }).slice(0, -1);
        const entries = [...this.#written].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
        (0,write_whole/* writeWhole */.f)(this.path, `${head},"done":{\n${entries.join(",\n")}\n}}\n`);
        this.#unsaved = 0;
    }
    remove() {
        (0,external_node_fs_.rmSync)(this.path, { force: true });
    }
    #put(name, repository) {
        const { commit, report } = repository;
        this.#done.set(name, repository);
        this.#written.set(name, JSON.stringify({ commit, report: report ? storeReport(report) : null }));
    }
}
/**
 * The file at an absolute path, or an empty one where nothing is there yet. Errors: `UsageError` (`invalid-input`) for what
 * cannot be read, is no such file, or is of another run.
 */
function openResumeFile(path, { identity, rules }) {
    if ((0,is_absent/* isAbsent */.W)(path))
        return new ResumeFile(path, identity);
    const read = (0,read_text_file/* readTextFile */.G)(path, MAX_BYTES);
    if (!read.ok)
        throw refuse(path, "cannot be read", [{ message: read.why }]);
    const content = parse(read.text);
    if (!isContent(content))
        throw refuse(path, "is not what an unfinished run leaves behind", []);
    const differences = differencesOf(content, { ...identity, lockstep: version/* VERSION */.x });
    if (differences.length > 0)
        throw refuse(path, "is of another run", differences);
    const done = new Map();
    for (const [name, { commit, report }] of Object.entries(content.done)) {
        const restored = report ? restoreReport(report, rules) : undefined;
        if (report && !restored)
            throw refuse(path, "names rules that nobody knows", []);
        done.set(name, { commit, report: restored });
    }
    return new ResumeFile(path, identity, done);
}
/** What a run is told from others by. */
function identify(run, digest) {
    const { org, apiUrl, online, policy } = run;
    return { org: org.toLowerCase(), apiUrl, online, policy: policy === undefined ? null : digest(policy) };
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
    return new errors/* UsageError */.eb("invalid-input", `The resume file ${path} ${why}.`, {
        hint: "Give the options of the run that wrote it, or name a file that is not there yet to start over.",
        problems,
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(31207);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/connect.js
var connect = __webpack_require__(33590);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/servers.js
// The servers that a run over an organisation asks. Nothing is asked here.



/** Errors: `UsageError` (`invalid-input`) without a token: what it does not see would be missing without a word. */
function openServers({ token, dotcomToken, env }) {
    const event = (0,read_event/* readEvent */.j)(env);
    const { github, dotcom } = (0,connect/* connect */.Ng)(event, { token, dotcomToken, env });
    if (github === undefined) {
        throw new errors/* UsageError */.eb("invalid-input", "checking an organisation needs a token", {
            hint: "Set GITHUB_TOKEN to a token that may read the contents of its repositories.",
        });
    }
    const isLocal = event.kind === "local";
    return {
        github,
        dotcom,
        apiUrl: isLocal ? env["GITHUB_API_URL"] || "https://api.github.com" : event.apiUrl,
        serverUrl: isLocal ? undefined : event.serverUrl,
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/work-through.js

/** GitHub asks clients not to make many requests at once ("Best practices for using the REST API"). */
const PARALLEL = 4;
/** So many in a row, and it is not the repositories. */
const MAX_NETWORK_FAILURES = 3;
/**
 * Calls `work` on each item, at most four at a time, and `end` with what came of it. A failure does not keep the others from
 * their turn, except a rate limit, or the third broken connection in a row. Rejects only if `end` throws; nothing new is
 * started then.
 */
async function workThrough(items, work, end) {
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
    await Promise.all(Array.from({ length: PARALLEL }, worker));
    return { unreached: waiting, stoppedBy: stop.cause };
}
class StopSign {
    cause;
    #failuresInARow = 0;
    look(ending) {
        const error = ending.ok ? undefined : ending.error;
        this.#failuresInARow = isNetworkFailure(error) ? this.#failuresInARow + 1 : 0;
        const isDead = isNetworkFailure(error) && this.#failuresInARow >= MAX_NETWORK_FAILURES;
        if (isRateLimit(error) || isDead)
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

;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/check-organisation.js
// Runs a check on every repository of an organisation, and keeps what is done, so that a run can go on where one stopped.











/**
 * Checks the default branches of all repositories that are neither archived, forks nor empty. A repository that cannot be
 * checked is told of in the report and does not end the run; a rate limit does. Errors: `UsageError` for a bad name, file or
 * policy, and those of `GitHub.repositoriesOf`.
 */
async function checkOrganisation(request, servers = openServers(request)) {
    checkName(request.organisation);
    const { check, organisation, config, online, cwd } = request;
    const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
    const shared = config === undefined ? undefined : await sharedPolicy(config, cwd, { check, digest, today });
    const identity = identify({ org: organisation, apiUrl: servers.apiUrl, online, policy: shared?.text }, digest);
    const path = resumePath(request);
    const kept = openResumeFile((0,external_node_path_.resolve)(cwd, path), { identity, rules: check.rules });
    const repositories = await servers.github.repositoriesOf(organisation);
    if (request.resume !== undefined)
        kept.save();
    const worked = await workOn(repositories, kept, { check, servers, online, shared, digest, today }, request.progress);
    const left = worked.standings.filter(isLeft).length;
    const remains = left > 0 || request.resume !== undefined;
    if (remains)
        kept.save();
    return {
        report: reportOrganisation({ ...worked, tool: check.name, organisation, policy: shared?.report }),
        onIncomplete: stricter(request.onIncomplete, shared?.policy["on-incomplete"]),
        left,
        resumed: worked.standings.filter(({ standing }) => standing.kind === "done" && standing.isResumed).length,
        resumeFile: remains ? path : undefined,
        release: () => (remains ? undefined : kept.remove()),
    };
}
/** Lower-case hex SHA-256 of the UTF-8 bytes. */
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
/** The name becomes part of a file's name, too. */
function checkName(organisation) {
    if ((0,organisation_name/* isOrganisationName */.Q)(organisation))
        return;
    throw new errors/* UsageError */.eb("invalid-input", "this is not the name of an organisation on GitHub", {
        hint: "Give the name alone: letters, digits and hyphens, at most 39 of them.",
    });
}
function resumePath({ resume, organisation, cwd }) {
    if (resume !== undefined)
        return resume;
    const path = `lockstep-org-${organisation}.json`;
    if ((0,is_absent/* isAbsent */.W)((0,external_node_path_.resolve)(cwd, path)))
        return path;
    throw new errors/* UsageError */.eb("file-exists", `${path} is there already: an earlier run did not come to its end.`, {
        hint: `Add --resume ${path} to go on with it, or delete the file to start over.`,
    });
}
async function workOn(repositories, kept, setup, progress) {
    const settled = new Map();
    for (const repository of repositories) {
        const standing = standingBefore(repository, kept);
        if (standing)
            settled.set(repository, standing);
    }
    const open = repositories.filter((repository) => !settled.has(repository));
    const tell = (name) => progress.report(`checked ${name},`, settled.size, repositories.length);
    const end = (repository, ending) => {
        settled.set(repository, standingAfter(ending));
        if (ending.ok)
            kept.add(repository.name, ending.value);
        tell(fullName(repository));
    };
    const { stoppedBy } = await workThrough(open, (repository) => checkRepository(repository, setup), end);
    const standings = repositories.map((repository) => {
        return { repository, standing: settled.get(repository) ?? { kind: "unreached" } };
    });
    return { standings, stoppedBy };
}
/** Where a repository stands before anything is asked about it; undefined if it is to be checked. */
function standingBefore(repository, kept) {
    if (repository.archived)
        return { kind: "left-out", why: "archived" };
    if (repository.fork)
        return { kind: "left-out", why: "fork" };
    if (repository.defaultBranch === undefined)
        return { kind: "left-out", why: "empty" };
    const done = kept.get(repository.name);
    return done && { kind: "done", done, isResumed: true };
}
function standingAfter(ending) {
    return ending.ok ? { kind: "done", done: ending.value, isResumed: false } : { kind: "failed", error: ending.error };
}
/** Codes of what may be gone at the next attempt. */
const PASSING = ["rate-limited", "network-failed", "timed-out", "server-error"];
function isLeft({ standing }) {
    if (standing.kind === "unreached")
        return true;
    return (standing.kind === "failed" && standing.error instanceof errors/* UnavailableError */.hG && PASSING.includes(standing.error.code));
}
/** `warn` only where nobody demands more. */
function stricter(...wanted) {
    const stated = wanted.filter((value) => value !== undefined);
    return stated.length > 0 && stated.every((value) => value === "warn") ? "warn" : "fail";
}

// EXTERNAL MODULE: ./packages/cli/lib/exit-code.js
var exit_code = __webpack_require__(66982);
// EXTERNAL MODULE: ./packages/cli/lib/organisation-options.js
var organisation_options = __webpack_require__(72183);
;// CONCATENATED MODULE: ./packages/cli/lib/organisation-views.js
// Shapes the report about an organisation for formats that were made for a few checks, not for hundreds. Pure.


/** The report as a format shows it best. JSON has every repository by itself, as the program gave it. */
function organisationView(report, format) {
    if (format === "sarif")
        return asOneRun(report);
    return format === "text" ? withoutRepetition(report) : report;
}
/** Code scanning takes 20 runs in a file. In one run, every result still names its repository by its path. */
function asOneRun(report) {
    return mergeReports(report.tool, (0,report_report/* flatten */.Bq)(report));
}
/** What did not run in any repository is told once, and not for each of them. */
function withoutRepetition(report) {
    const idle = idleEverywhere(report.checks.flatMap(({ rules }) => rules));
    const checks = report.checks.map((check) => ({ ...check, rules: check.rules.filter(({ id }) => !idle.has(id)) }));
    return { ...report, rules: [...report.rules, ...idle.values()], checks };
}
/** Of the rules of all checks, those that ran in none of them, for one reason. */
function idleEverywhere(rules) {
    const states = new Map();
    for (const { id, severity, notRun } of rules) {
        const state = JSON.stringify([severity, notRun]);
        states.set(id, (states.get(id) ?? new Set()).add(state));
    }
    const idle = rules.filter(({ id, notRun }) => notRun !== undefined && states.get(id)?.size === 1);
    return new Map(idle.map((rule) => [rule.id, rule]));
}

// EXTERNAL MODULE: ./packages/cli/lib/output.js
var output = __webpack_require__(52467);
// EXTERNAL MODULE: ./packages/cli/lib/progress-line.js
var progress_line = __webpack_require__(55584);
;// CONCATENATED MODULE: ./packages/cli/lib/organisation-check.js
// `lockstep pin-check --org NAME`: from the arguments to output and exit code.







/** Checks every repository of the organisation that the arguments name. Errors: those of `checkOrganisation`. */
async function runOrganisationCheck(load, args, terminal) {
    const organisation = (0,organisation_options/* readOrganisation */.Pc)(args);
    const progress = (0,progress_line/* progressOn */.z)(terminal.stderr);
    const request = toRequest(organisation, await load(), args, terminal);
    const outcome = await checkOrganisation({ ...request, progress }).finally(() => progress.end());
    const format = (args.options["format"] ?? "text");
    (0,output/* writeReport */.u5)(organisationView(outcome.report, format), format, args.options["output"], terminal);
    outcome.release();
    for (const line of account(outcome, args))
        terminal.stderr.write(`lockstep: ${line}\n`);
    return (0,exit_code/* exitCodeOf */.F)({ ...outcome, root: terminal.cwd() });
}
function toRequest(organisation, check, { options, switches }, terminal) {
    const { env } = terminal;
    const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
    const dotcomToken = env["DOTCOM_TOKEN"];
    return {
        organisation,
        check,
        config: options["config"],
        resume: options["resume"],
        online: switches.has("online"),
        onIncomplete: options["on-incomplete"],
        token: token ? new secret/* Secret */.z(token) : undefined,
        dotcomToken: dotcomToken ? new secret/* Secret */.z(dotcomToken) : undefined,
        env,
        cwd: terminal.cwd(),
    };
}
/** What the report does not say: under which policy, from which file, and how to go on. */
function account({ report, resumed, left, resumeFile }, args) {
    const { config } = args.options;
    const policy = config === undefined ? "each under its own policy" : `all under the policy in ${config}`;
    const lines = [`${countsOf(report) || "no repositories"}; ${policy}.`];
    if (resumed > 0)
        lines.push(`${resumed} were taken from the resume file, at the commits that the report names.`);
    if (left > 0)
        lines.push(`${left} left. Go on with: ${commandToGoOn(args, resumeFile ?? "")}`);
    else if (resumeFile !== undefined)
        lines.push(`Nothing is left. ${resumeFile} is kept.`);
    return lines;
}
function countsOf({ stats }) {
    return Object.entries(stats)
        .filter(([, count]) => count > 0)
        .map(([noun, count]) => `${noun}: ${count}`)
        .join(", ");
}
/** The same command line again, with the file to go on from. */
function commandToGoOn({ options, switches }, resumeFile) {
    const given = ["config", "format", "output", "on-incomplete"].flatMap((name) => {
        const value = options[name];
        return value === undefined ? [] : [`--${name}`, quote(value)];
    });
    const online = switches.has("online") ? ["--online"] : [];
    return ["lockstep pin-check --org", options["org"], ...online, ...given, "--resume", quote(resumeFile)].join(" ");
}
/** A word as shells take it. */
function quote(word) {
    return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
