export const id = 8645;
export const ids = [8645];
export const modules = {

/***/ 58645:
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
// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/open-ancestry.js
var open_ancestry = __webpack_require__(51531);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/check-repository.js + 3 modules
var check_repository = __webpack_require__(33701);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/organisation-name.js
var organisation_name = __webpack_require__(21091);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/organisation-policy.js
var organisation_policy = __webpack_require__(59858);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report_report = __webpack_require__(14303);
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
            return [{ what: (0,check_repository/* fullName */.f)(repository), why: explain(standing.error) }];
        if (standing.kind === "unreached")
            return [{ what: (0,check_repository/* fullName */.f)(repository), why: UNREACHED }];
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
    const what = (0,check_repository/* fullName */.f)(repository);
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

// EXTERNAL MODULE: ./packages/runtime/lib/organisation/guard.js
var guard = __webpack_require__(84792);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/kept-run.js
var kept_run = __webpack_require__(68913);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy-report.js + 4 modules
var policy_report = __webpack_require__(94044);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/stored-report.js
// A report about one repository as the resume file holds it: without what is the same for every repository. The words of
// rules are never read from a file, because renderers trust them.


const isPosition = (value) => (0,guard/* isCount */.my)(value) && value > 0;
const LOCATION = {
    file: guard/* isText */.KH,
    line: isPosition,
    column: isPosition,
    endLine: isPosition,
    endColumn: isPosition,
};
const isLocation = (0,guard/* record */.g1)(LOCATION);
const RELATED = { ...LOCATION, message: guard/* isText */.KH };
const FINDING = {
    ruleId: guard/* isText */.KH,
    severity: (0,guard/* oneOf */.yL)(...report_severity/* SEVERITIES */.o),
    confidence: (0,guard/* oneOf */.yL)("high", "medium", "low"),
    message: guard/* isText */.KH,
    location: isLocation,
    subject: guard/* isText */.KH,
    related: (0,guard/* listOf */.c3)((0,guard/* record */.g1)(RELATED)),
    evidence: (0,guard/* mapOf */.A7)(guard/* isText */.KH),
    helpUrl: (0,guard/* matching */.wC)(/^https:\/\/[!-~]+$/),
    fingerprint: (0,guard/* matching */.wC)(/^[0-9a-f]{64}$/),
};
const isFinding = (0,guard/* record */.g1)(FINDING, ["evidence"]);
const SUPPRESSED = {
    finding: isFinding,
    by: (0,guard/* record */.g1)({ kind: (0,guard/* oneOf */.yL)("policy", "comment", "baseline"), reason: guard/* isText */.KH }),
};
const NOT_CHECKED = { what: guard/* isText */.KH, why: guard/* isText */.KH, location: isLocation };
const SUBJECT = { what: guard/* isText */.KH, kind: guard/* isText */.KH, verdict: guard/* isText */.KH, reason: guard/* isText */.KH, location: isLocation };
const RULE = { id: guard/* isText */.KH, severity: (0,guard/* oneOf */.yL)(...report_severity/* SEVERITIES */.o, "off"), notRun: guard/* isText */.KH };
const NODE = { label: guard/* isText */.KH, verdict: guard/* isText */.KH, blocked: guard/* isFlag */.RV };
const GRAPH = {
    nodes: (0,guard/* listOf */.c3)((0,guard/* record */.g1)(NODE)),
    edges: (0,guard/* listOf */.c3)((0,guard/* record */.g1)({ from: guard/* isCount */.my, to: guard/* isCount */.my })),
};
const REPORT = {
    tool: guard/* isText */.KH,
    verdict: (0,guard/* oneOf */.yL)("pass", "fail", "incomplete"),
    findings: (0,guard/* listOf */.c3)(isFinding),
    suppressed: (0,guard/* listOf */.c3)((0,guard/* record */.g1)(SUPPRESSED)),
    notChecked: (0,guard/* listOf */.c3)((0,guard/* record */.g1)(NOT_CHECKED, ["location"])),
    subjects: (0,guard/* listOf */.c3)((0,guard/* record */.g1)(SUBJECT)),
    stats: (0,guard/* mapOf */.A7)(guard/* isCount */.my),
    rules: (0,guard/* listOf */.c3)((0,guard/* record */.g1)(RULE, ["notRun"])),
    graph: (0,guard/* record */.g1)(GRAPH),
    durationMs: guard/* isCount */.my,
};
/** True for what `storeReport` makes of the report of a repository. */
const isStoredReport = (0,guard/* record */.g1)(REPORT, ["graph", "durationMs"]);
/** The report without its version and the words of its rules. It must be one of a single repository, without fixes. */
function storeReport(report) {
    const { tool, verdict, findings, suppressed, notChecked, subjects, stats, graph, durationMs } = report;
    const rules = report.rules.map(({ id, severity, notRun }) => ({
        id,
        severity,
        ...(notRun === undefined ? {} : { notRun }),
    }));
    return {
        ...{ tool, verdict, findings, suppressed, notChecked, subjects, stats, rules },
        ...(graph ? { graph } : {}),
        ...(durationMs === undefined ? {} : { durationMs }),
    };
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



const isStored = (0,guard/* record */.g1)({
    commit: (0,guard/* matching */.wC)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    report: (0,guard/* either */.gP)(isStoredReport, guard/* isNull */.kZ),
});
function store({ commit, report }) {
    return { commit, report: report ? storeReport(report) : null };
}
class ResumeFile extends kept_run/* KeptRun */.I {
    constructor(path, identity, done) {
        super(path, identity, store, done);
    }
}
/** The file at an absolute path, or an empty one where nothing is there yet. Errors: those of `openKeptRun`. */
function openResumeFile(path, { identity, rules }) {
    return (0,kept_run/* openKeptRun */.a)(path, identity, {
        isStored,
        store,
        restore: ({ commit, report }) => {
            const restored = report ? restoreReport(report, rules) : undefined;
            return report && !restored ? undefined : { commit, report: restored };
        },
    });
}
/** What a run is told from others by. */
function identify(run, digest) {
    const { org, apiUrl, online, policy } = run;
    return { org: org.toLowerCase(), apiUrl, online, policy: policy === undefined ? null : digest(policy) };
}

// EXTERNAL MODULE: ./packages/runtime/lib/event/api-url.js
var api_url = __webpack_require__(88093);
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
    return {
        github,
        dotcom,
        apiUrl: (0,api_url/* apiUrlOf */.po)(event, env),
        serverUrl: event.kind === "local" ? undefined : event.serverUrl,
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/organisation/work-through.js
var work_through = __webpack_require__(82876);
;// CONCATENATED MODULE: ./packages/runtime/lib/organisation/check-organisation.js
// Runs a check on every repository of an organisation, and keeps what is done, so that a run can go on where one stopped.












/**
 * Checks the default branches of all repositories that are neither archived, forks nor empty. A repository that cannot be
 * checked is told of in the report and does not end the run; a rate limit does. Errors: `UsageError` for a bad name, file or
 * policy, and those of `GitHub.repositoriesOf`.
 */
async function checkOrganisation(request, servers = openServers(request)) {
    checkName(request.organisation);
    const { check, organisation, config, organisationPolicy, online, cwd } = request;
    const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
    const ancestry = (0,open_ancestry/* openAncestry */.Q)(organisationPolicy, () => servers.github);
    const measure = { check, ancestry, digest, today };
    const shared = config === undefined ? undefined : await (0,organisation_policy/* sharedPolicy */.CT)(config, cwd, measure);
    const common = shared ?? (await (0,organisation_policy/* topPolicy */.MY)(measure));
    const policy = organisationPolicy ? `${organisationPolicy}\n${shared?.text ?? ""}` : shared?.text;
    const identity = identify({ org: organisation, apiUrl: servers.apiUrl, online, policy }, digest);
    const path = resumePath(request);
    const kept = openResumeFile((0,external_node_path_.resolve)(cwd, path), { identity, rules: check.rules });
    const repositories = await servers.github.repositoriesOf(organisation);
    if (request.resume !== undefined)
        kept.save();
    const worked = await workOn(repositories, kept, { ...measure, servers, online, shared }, request.progress);
    const left = worked.standings.filter(isLeft).length;
    const remains = left > 0 || request.resume !== undefined;
    if (remains)
        kept.save();
    return {
        report: reportOrganisation({ ...worked, tool: check.name, organisation, policy: shared?.report }),
        onIncomplete: stricter(request.onIncomplete, common?.policy["on-incomplete"]),
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
        tell((0,check_repository/* fullName */.f)(repository));
    };
    const { stoppedBy } = await (0,work_through/* workThrough */.H)(open, (repository) => (0,check_repository/* checkRepository */.n)(repository, setup), end);
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

// EXTERNAL MODULE: ./packages/cli/lib/terminal/given-token.js
var given_token = __webpack_require__(45480);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/output.js
var output = __webpack_require__(69440);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/progress-line.js
var progress_line = __webpack_require__(65629);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/shell-word.js
var shell_word = __webpack_require__(98988);
// EXTERNAL MODULE: ./packages/cli/lib/check/exit-code.js
var exit_code = __webpack_require__(52225);
// EXTERNAL MODULE: ./packages/cli/lib/check/organisation-options.js
var organisation_options = __webpack_require__(96030);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/merge-reports.js
var merge_reports = __webpack_require__(66359);
;// CONCATENATED MODULE: ./packages/cli/lib/check/organisation-views.js
// Shapes the report about an organisation for formats that were made for a few checks, not for hundreds. Pure.


/** The report as a format shows it best. JSON has every repository by itself, as the program gave it. */
function organisationView(report, format) {
    if (format === "sarif")
        return asOneRun(report);
    return format === "text" ? withoutRepetition(report) : report;
}
/** Code scanning takes 20 runs in a file. In one run, every result still names its repository by its path. */
function asOneRun(report) {
    return (0,merge_reports/* mergeReports */.C)(report.tool, (0,report_report/* flatten */.Bq)(report));
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

;// CONCATENATED MODULE: ./packages/cli/lib/check/organisation-check.js
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
    const dotcomToken = env["DOTCOM_TOKEN"];
    return {
        organisation,
        check,
        config: options["config"],
        organisationPolicy: options["organisation-policy"],
        resume: options["resume"],
        online: switches.has("online"),
        onIncomplete: options["on-incomplete"],
        token: (0,given_token/* givenToken */.v)(env),
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
    const given = ["config", "organisation-policy", "format", "output", "on-incomplete"].flatMap((name) => {
        const value = options[name];
        return value === undefined ? [] : [`--${name}`, (0,shell_word/* shellWord */.r)(value)];
    });
    const online = switches.has("online") ? ["--online"] : [];
    return ["lockstep pin-check --org", options["org"], ...online, ...given, "--resume", (0,shell_word/* shellWord */.r)(resumeFile)].join(" ");
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


/***/ })

};
