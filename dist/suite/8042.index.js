export const id = 8042;
export const ids = [8042];
export const modules = {

/***/ 18042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOrgAudit: () => (/* binding */ runOrgAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/render/palette.js
var palette = __webpack_require__(87369);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(81100);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/organisation-name.js
var organisation_name = __webpack_require__(21091);
// EXTERNAL MODULE: ./packages/runtime/lib/event/api-url.js
var api_url = __webpack_require__(88093);
// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/actions-runner.js + 2 modules
var actions_runner = __webpack_require__(57119);
// EXTERNAL MODULE: ./packages/runtime/lib/files/is-absent.js
var is_absent = __webpack_require__(73080);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/check-repository.js + 3 modules
var check_repository = __webpack_require__(33701);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/kept-run.js
var kept_run = __webpack_require__(68913);
// EXTERNAL MODULE: ./packages/runtime/lib/organisation/work-through.js
var work_through = __webpack_require__(82876);
// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/open-ancestry.js
var open_ancestry = __webpack_require__(51531);
// EXTERNAL MODULE: ./packages/runtime/lib/github/lazy-github.js
var lazy_github = __webpack_require__(54798);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/audit-github.js

/** A client that loads on its first question. Errors at once: those of `createGitHub`. */
function openAuditGitHub(options) {
    (0,lazy_github/* checkOptions */.J)(options);
    let loading;
    const load = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9059), __webpack_require__.e(5279), __webpack_require__.e(6725), __webpack_require__.e(7926)]).then(__webpack_require__.bind(__webpack_require__, 67926)).then((module) => module.createAuditGitHub(options));
        return loading;
    };
    return {
        repositoriesOf: async (...question) => (await load()).repositoriesOf(...question),
        fileAt: async (...question) => (await load()).fileAt(...question),
        filesOf: async (...question) => (await load()).filesOf(...question),
        actionsPermissions: async (...question) => (await load()).actionsPermissions(...question),
        tokenPermissions: async (...question) => (await load()).tokenPermissions(...question),
        immutableReleases: async (...question) => (await load()).immutableReleases(...question),
        branchRules: async (...question) => (await load()).branchRules(...question),
        actionsPermissionsOf: async (...question) => (await load()).actionsPermissionsOf(...question),
        tokenPermissionsOf: async (...question) => (await load()).tokenPermissionsOf(...question),
        immutableReleasesOf: async (...question) => (await load()).immutableReleasesOf(...question),
        rulesetsOf: async (...question) => (await load()).rulesetsOf(...question),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var verdict = __webpack_require__(22373);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/judge-baseline.js
// Measures a repository by the baseline. What is not known for sure is never a pass, and a failure only where nothing that is
// unknown could change it. Pure.

/** One criterion each, in the order of `BASELINE`. */
function judgeBaseline(facts) {
    return [judgeRuns(facts), judgePins(facts), judgePolicy(facts)];
}
/** The worst of the criteria. */
function verdictOf(baseline) {
    return (0,verdict/* worst */.Q)(baseline.map(({ verdict }) => verdict));
}
function judgeRuns({ uses, unknown, runsActions }) {
    if (runsActions.told && !runsActions.value)
        return { id: "runs", verdict: "fail", why: "Actions are switched off in this repository" };
    const onChanges = uses.filter(({ events }) => events.includes("pull_request"));
    const firm = onChanges.filter(({ toothless }) => !toothless);
    const plain = firm.filter(({ conditions }) => conditions.length === 0);
    if (isWhole(plain)) {
        if (runsActions.told)
            return { id: "runs", verdict: "pass", why: `it runs by ${namesOf(plain)}` };
        return { id: "runs", verdict: "incomplete", why: "this token is not told whether Actions are switched on" };
    }
    if (isWhole(firm)) {
        const conditions = [...new Set(firm.flatMap((use) => use.conditions))].sort();
        return { id: "runs", verdict: "incomplete", why: `it may not run on every pull request: ${conditions.join(", ")}` };
    }
    const [first] = unknown;
    if (first !== undefined)
        return { id: "runs", verdict: "incomplete", why: first };
    const why = isWhole(onChanges)
        ? "`continue-on-error` lets every change through"
        : "no workflow runs the gate, or both pin-check and secret-scan, on pull_request";
    return { id: "runs", verdict: "fail", why };
}
/** The gate is both. */
function isWhole(uses) {
    const names = new Set(uses.map(({ action }) => action));
    return names.has("gate") || (names.has("pin-check") && names.has("secret-scan"));
}
function namesOf(uses) {
    const names = [...new Set(uses.map(({ workflow }) => workflow))].sort();
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return `${names.slice(0, 3).join(", ")}${more}`;
}
function judgePins({ uses, unknown }) {
    const loose = uses.filter(({ pinned }) => !pinned);
    if (loose.length > 0) {
        const places = [...new Set(loose.map(({ action, ref }) => `${action}@${ref}`))].sort();
        const more = places.length > 3 ? ` and ${places.length - 3} more` : "";
        return { id: "pinned", verdict: "fail", why: `no full commit id: ${places.slice(0, 3).join(", ")}${more}` };
    }
    if (uses.length === 0)
        return { id: "pinned", verdict: "incomplete", why: "there is no use of the suite to look at" };
    const [first] = unknown;
    if (first !== undefined)
        return { id: "pinned", verdict: "incomplete", why: first };
    return { id: "pinned", verdict: "pass", why: `${uses.length} uses` };
}
function judgePolicy({ policy, uses }) {
    if (policy.state === "invalid")
        return { id: "policy", verdict: "fail", why: policy.why };
    if (policy.state === "unknown")
        return { id: "policy", verdict: "incomplete", why: policy.why };
    const other = uses.find(({ config }) => config !== undefined && config !== policy_policy/* POLICY_PATH */.l$);
    if (other?.config !== undefined) {
        return { id: "policy", verdict: "incomplete", why: `${other.workflow} reads another policy: ${other.config}` };
    }
    const why = policy.state === "absent" ? "there is none: the defaults hold" : "it can be used";
    return { id: "policy", verdict: "pass", why };
}

// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/policy-reference.js
var policy_reference = __webpack_require__(92352);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/told.js
// Turns the answer to a question into what is told of it: a refusal is no answer, and never "off".

const MAX_REASON = 500;
function tell(value) {
    return { told: true, value };
}
function untold(why, right) {
    return { told: false, why, ...(right === undefined ? {} : { right }) };
}
/**
 * What `ask` gives. A missing right, and an answer that is not as documented, is something that could not be told. An outage is
 * thrown on: it can be told later.
 */
async function askSetting(ask) {
    try {
        return tell(await ask);
    }
    catch (error) {
        if (isOutage(error) || !(error instanceof errors/* LockstepError */.Cj))
            throw error;
        return untold((0,clip/* clip */.$)(error.message, MAX_REASON), rightOf(error));
    }
}
/** What follows from an answer, where there is one. */
function mapTold(told, change) {
    return told.told ? change(told.value) : told;
}
const PASSING = ["rate-limited", "network-failed", "timed-out", "server-error"];
/** True for an error that says nothing about what was asked, and may be gone at the next attempt. */
function isOutage(error) {
    return error instanceof errors/* UnavailableError */.hG && PASSING.includes(error.code);
}
/** As GitHub names it, such as `administration: read`. */
function rightOf(error) {
    if (!(error instanceof errors/* PermissionError */.i_))
        return undefined;
    return Object.entries(error.permissions)
        .map(([scope, access]) => `${scope}: ${access}`)
        .join(", ");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/policy-state.js
// What the policy file of a repository comes to. The schema library loads with the first policy there is.


const policy_state_MAX_REASON = 500;
/** What harden-runner does where nobody says anything. */
const DEFAULT_MODE = "block";
/**
 * The policy in force on the default branch, with what it extends. `mandated` is what a workflow passes as `organisation-policy`.
 * Throws an outage, and what contradicts itself.
 */
async function readPolicyState({ repository, file, mandated }, setup) {
    if (file.kind === "unusable")
        return { state: "invalid", why: `it ${file.why}` };
    if (file.kind === "absent" && mandated === undefined)
        return { state: "absent" };
    const text = file.kind === "text" ? file.text : undefined;
    if (text !== undefined && new TextEncoder().encode(text).byteLength > policy_policy/* MAX_POLICY_BYTES */.mk) {
        return { state: "invalid", why: `it is larger than ${policy_policy/* MAX_POLICY_BYTES */.mk / 1024} KiB` };
    }
    const organisation = mandated === undefined ? undefined : (0,policy_reference/* parsePolicyReference */.tz)(mandated);
    if (mandated !== undefined && organisation === undefined) {
        return { state: "unknown", why: "a workflow passes an organisation-policy that cannot be known from here" };
    }
    const { resolvePolicy } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(8183), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 91416));
    const own = text === undefined ? undefined : { file: policy_policy/* POLICY_PATH */.l$, text, repository };
    try {
        const resolved = await resolvePolicy(own, setup.catalogue, { organisation, read: setup.read });
        return { state: "valid", ...describePolicy(resolved, setup.organisation) };
    }
    catch (error) {
        return explainPolicy(error);
    }
}
function explainPolicy(error) {
    if (error instanceof errors/* UsageError */.eb) {
        const [first] = error.problems;
        const more = error.problems.length > 1 ? `, and ${error.problems.length - 1} more problems` : "";
        const line = first?.location ? `line ${first.location.line}: ` : "";
        return { state: "invalid", why: (0,clip/* clip */.$)(`${line}${first?.message ?? error.message}${more}`, policy_state_MAX_REASON) };
    }
    const isHidden = error instanceof errors/* PermissionError */.i_ || error instanceof errors/* UnavailableError */.hG;
    if (!isHidden || isOutage(error))
        throw error;
    return { state: "unknown", why: (0,clip/* clip */.$)(error.message, policy_state_MAX_REASON) };
}
function describePolicy({ policy, layers }, organisation) {
    const own = layers.find(({ kind }) => kind === "own");
    const parent = own?.parsed.policy.extends;
    const mode = policy["harden-runner"]?.mode;
    return {
        ...(parent === undefined ? {} : { extends: parent }),
        extendsOrganisation: layers.some(({ kind, origin }) => kind !== "own" && isOf(organisation, origin)),
        failOn: policy["fail-on"] ?? "error",
        onIncomplete: policy["on-incomplete"] ?? "fail",
        ...(mode === undefined ? {} : { hardenRunnerMode: mode }),
        exceptions: policy_policy/* CHECK_NAMES */.cj.reduce((sum, check) => sum + (policy[check]?.exceptions?.length ?? 0), 0),
    };
}
function isOf(organisation, origin) {
    return origin.toLowerCase().startsWith(`${organisation.toLowerCase()}/`);
}
/** The use with the mode that harden-runner has by it: of input and policy the stricter one. */
function settleMode({ input, ...use }, policy) {
    return use.action === "harden-runner" ? { ...use, mode: modeOf(input, policy) } : use;
}
function modeOf(input, policy) {
    if (input === DEFAULT_MODE)
        return DEFAULT_MODE;
    const isWord = policy_policy/* HARDEN_CHOICES */.CY.mode.some((word) => word === input);
    if (input !== undefined && !isWord)
        return "unknown";
    if (policy.state === "invalid" || policy.state === "unknown")
        return "unknown";
    const stated = policy.state === "valid" ? policy.hardenRunnerMode : undefined;
    return stated ?? (input === "audit" ? "audit" : DEFAULT_MODE);
}

// EXTERNAL MODULE: ./packages/core/lib/yaml/read-source-tree.js + 1 modules
var read_source_tree = __webpack_require__(94442);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/workflow-tree.js
/** Far more than any workflow has. */
const MAX_LOOKS = 50_000;
/** Thrown where a file is not one that GitHub would run, or too much work. Its message says which. */
class TreeProblem extends Error {
}
class WorkflowTree {
    #looks = 0;
    /** The entries of a mapping by key. */
    entries(node) {
        const found = new Map();
        if (node?.kind !== "mapping")
            return found;
        for (const { key, value } of this.#entriesOf(node)) {
            if (key.kind !== "scalar" || key.value === "<<")
                throw new TreeProblem("a key is not plain text");
            if (found.has(key.value))
                throw new TreeProblem("a key stands there twice");
            found.set(key.value, value);
        }
        return found;
    }
    items(node) {
        if (node?.kind !== "sequence")
            return [];
        this.#count(node.items.length);
        return node.items;
    }
    /** The texts of a scalar, or of the scalars of a list. */
    texts(node) {
        if (node?.kind === "scalar")
            return node.start < 0 ? [] : [node.value];
        return this.items(node).flatMap((item) => (item.kind === "scalar" ? [item.value] : []));
    }
    #entriesOf(node) {
        this.#count(node.entries.length);
        return node.entries;
    }
    #count(looks) {
        this.#looks += looks + 1;
        if (this.#looks > MAX_LOOKS)
            throw new TreeProblem("it is larger than any workflow, or its aliases make it so");
    }
}
/** The text of a scalar; empty for anything else. */
function textOf(node) {
    return node?.kind === "scalar" ? node.value.trim() : "";
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/read-workflow.js
// Reads from a workflow file what decides whether a step runs: what starts it, under which conditions, and with what inputs.
// Source: GitHub documentation, "Workflow syntax for GitHub Actions".


/** Steps in `parallel` groups in steps. */
const MAX_NESTING = 5;
const NARROWING = ["branches", "branches-ignore", "paths", "paths-ignore", "types"];
/** What GitHub starts a pull request's run for where nothing is said, of which a gate needs the first two. */
const NEEDED_TYPES = ["opened", "synchronize"];
/** Never rejects, whatever the text. `defaultBranch` is what a filter of branches has to let through. */
async function readWorkflow(text, defaultBranch) {
    const source = await (0,read_source_tree/* readSourceTree */.m)(text);
    if (!source.ok)
        return { ok: false, why: source.message };
    try {
        return { ok: true, workflow: readRoot(new WorkflowTree(), source.root, defaultBranch) };
    }
    catch (error) {
        if (error instanceof TreeProblem)
            return { ok: false, why: error.message };
        throw error;
    }
}
function readRoot(tree, root, branch) {
    const top = tree.entries(root);
    const jobs = top.get("jobs");
    if (jobs?.kind !== "mapping" || !top.has("on"))
        throw new TreeProblem("it has no `on`, or no `jobs`");
    return {
        triggers: readTriggers(tree, top.get("on"), branch),
        jobs: [...tree.entries(jobs).values()].map((job) => readJob(tree, job)),
    };
}
function readTriggers(tree, on, branch) {
    if (on?.kind !== "mapping")
        return tree.texts(on).map((event) => ({ event, filters: [] }));
    return [...tree.entries(on)].map(([event, node]) => {
        const given = tree.entries(node);
        return { event, filters: NARROWING.filter((key) => given.has(key) && isNarrow(tree, key, given.get(key), branch)) };
    });
}
/** False where a filter plainly lets pull requests to the default branch through. */
function isNarrow(tree, key, node, branch) {
    const texts = tree.texts(node);
    const isNegated = texts.some((text) => text.startsWith("!"));
    if (key === "types")
        return !NEEDED_TYPES.every((type) => texts.includes(type));
    if (key === "branches")
        return isNegated || !(texts.includes("**") || texts.includes(branch));
    return true;
}
function readJob(tree, node) {
    const job = tree.entries(node);
    return {
        calls: textOf(job.get("uses")),
        conditions: [...conditionsOf(job, "job"), ...(job.has("needs") ? ["`needs` of the job"] : [])],
        toothless: isToothless(job),
        steps: readSteps(tree, job.get("steps"), 0),
    };
}
function readSteps(tree, node, depth) {
    if (depth > MAX_NESTING)
        throw new TreeProblem("its steps are nested too deeply");
    return tree.items(node).flatMap((item) => {
        const step = tree.entries(item);
        const uses = textOf(step.get("uses"));
        const nested = [...step].filter(([key, value]) => value.kind === "sequence" && key !== "with" && key !== "env");
        const own = uses === "" ? [] : [{ uses, inputs: inputsOf(tree, step), ...standing(step) }];
        return [...own, ...nested.flatMap(([, value]) => readSteps(tree, value, depth + 1))];
    });
}
function standing(step) {
    return { conditions: conditionsOf(step, "step"), toothless: isToothless(step) };
}
function inputsOf(tree, step) {
    // The runner does not tell names of inputs apart by case.
    return new Map([...tree.entries(step.get("with"))].map(([name, value]) => [name.toLowerCase(), textOf(value)]));
}
/** A condition that always holds is none. */
function conditionsOf(node, of) {
    const condition = textOf(node.get("if")).replace(/^\$\{\{\s{0,99}|\s{0,99}\}\}$/g, "");
    return condition === "" || condition === "always()" || condition === "true" ? [] : [`\`if\` of the ${of}`];
}
/** An expression may come to true. */
function isToothless(node) {
    const value = textOf(node.get("continue-on-error"));
    return value !== "" && value !== "false";
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/repository-settings.js

/** Four requests, one after the other. Throws an outage. */
async function askRepository(github, repository, branch) {
    const actions = await askSetting(github.actionsPermissions(repository));
    const token = await askSetting(github.tokenPermissions(repository));
    const releases = await askSetting(github.immutableReleases(repository));
    return { actions, token, releases, rules: await askSetting(github.branchRules(repository, branch)) };
}
/** `nameOf` names a required workflow. Pure. */
function settleRepository(asked, organisation, workflows) {
    const { actions, token, releases, rules } = asked;
    return {
        shaPinningRequired: eitherOn(shaPinning(actions), organisation.shaPinningRequired),
        allowedActions: mapTold(actions, allowedActions),
        defaultToken: mapTold(token, ({ defaultToken }) => tell(defaultToken)),
        tokenMayApprove: mapTold(token, ({ mayApprove }) => tell(mayApprove)),
        immutableReleases: mapTold(releases, (enabled) => releasesOf(enabled, actions)),
        branchRules: mapTold(rules, ({ types, more }) => (more ? tooMany() : tell(types))),
        requiredWorkflows: workflows,
        requiredStatusChecks: mapTold(rules, ({ checks, more }) => (more ? tooMany() : tell([...new Set(checks)].sort()))),
    };
}
function shaPinning(actions) {
    return mapTold(actions, ({ shaPinningRequired }) => shaPinningRequired === undefined ? untold("this server does not know the setting") : tell(shaPinningRequired));
}
function allowedActions({ enabled, allowed }) {
    if (!enabled)
        return tell("disabled");
    return allowed === undefined ? untold("GitHub does not say which actions are allowed") : tell(allowed);
}
/** On by one of two levels is on; off is off on both. */
function eitherOn(here, above) {
    const isOn = [here, above].some((answer) => answer.told && answer.value);
    if (isOn)
        return tell(true);
    return here.told ? above : here;
}
/** A 404 means "off" only from a server that shows this token what only administrators see. */
function releasesOf(enabled, administration) {
    if (enabled !== undefined)
        return tell(enabled);
    if (administration.told)
        return tell(false);
    return untold("GitHub does not say whether it is off, or hidden from this token", "administration: read");
}
function tooMany() {
    return untold("there are more rules than GitHub lists on one page");
}

// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/suite-uses.js
// Finds the uses of this suite in the workflows of a repository, also through reusable workflows of the same repository. Pure.

/** "Reusing workflow configurations", GitHub documentation: up to ten levels. */
const MAX_LEVELS = 10;
/** One file may be called in many ways. */
const MAX_VISITS = 2000;
const MAX_USES = 500;
const MAX_NOT_FOLLOWED = 50;
const MAX_EVENTS = 50;
const MAX_TEXT = 200;
/** Facts on rulesets: GitHub documentation, "Available rules for rulesets". */
const MANDATED_EVENTS = ["pull_request", "pull_request_target", "merge_group"];
/** All uses, at most 500, each with everything that stands between an event and it. */
function findUses(search) {
    const finder = new UseFinder(search);
    for (const start of search.starts)
        finder.start(start);
    return { uses: finder.uses, notFollowed: [...finder.notFollowed] };
}
class UseFinder {
    uses = [];
    notFollowed = new Set();
    #search;
    #visits = 0;
    constructor(search) {
        this.#search = search;
    }
    start({ path, shown }) {
        const workflow = this.#search.workflows.get(path);
        if (workflow === undefined)
            return;
        const { required } = this.#search;
        const triggers = required
            ? workflow.triggers.flatMap(({ event }) => (MANDATED_EVENTS.includes(event) ? [{ event, filters: [] }] : []))
            : workflow.triggers;
        this.#visit(workflow, { shown, triggers, conditions: [], toothless: false, level: 0 });
    }
    #visit(workflow, way) {
        if (++this.#visits > MAX_VISITS || way.level > MAX_LEVELS) {
            this.#skip("calls of reusable workflows beyond all measure");
            return;
        }
        for (const job of workflow.jobs)
            this.#job(job, way);
    }
    #job(job, way) {
        const inside = {
            ...way,
            conditions: [...way.conditions, ...job.conditions],
            toothless: way.toothless || job.toothless,
        };
        if (job.calls !== "")
            this.#call(job.calls, inside);
        for (const step of job.steps)
            this.#step(step, inside);
    }
    #call(uses, way) {
        const local = /^(?:\.|\$)\/(?<path>\.github\/workflows\/[^/@]{1,255})$/.exec(uses)?.groups?.["path"];
        const workflow = local === undefined ? undefined : this.#search.workflows.get(local);
        if (workflow)
            this.#visit(workflow, { ...way, level: way.level + 1 });
        else if (way.triggers.some(({ event }) => event === "pull_request"))
            this.#skip(uses);
    }
    #step(step, way) {
        const action = suiteAction(step.uses);
        if (action === undefined)
            return;
        if (this.uses.length < MAX_USES)
            this.#use(action, step, way);
        else
            this.#skip(`more than ${MAX_USES} uses of the suite`);
    }
    #use({ name, ref }, step, way) {
        const filters = way.triggers.find(({ event }) => event === "pull_request")?.filters ?? [];
        this.uses.push({
            ...{ workflow: way.shown, required: this.#search.required, pinned: (0,commit_id/* isCommitId */.j)(ref) },
            ...{ action: (0,clip/* clip */.$)(name, MAX_TEXT), ref: (0,clip/* clip */.$)(ref, MAX_TEXT) },
            events: [...new Set(way.triggers.map(({ event }) => (0,clip/* clip */.$)(event, MAX_TEXT)))].sort().slice(0, MAX_EVENTS),
            conditions: [...filters.map((key) => `\`${key}\` of pull_request`), ...way.conditions, ...step.conditions],
            toothless: way.toothless || step.toothless,
            ...suite_uses_inputsOf(step.inputs),
        });
    }
    #skip(what) {
        if (this.notFollowed.size < MAX_NOT_FOLLOWED)
            this.notFollowed.add((0,clip/* clip */.$)(what, MAX_TEXT));
    }
}
/** GitHub does not tell owners and repositories apart by case. Undefined for everything but our own actions. */
function suiteAction(uses) {
    const at = uses.indexOf("@");
    const name = at < 0 ? uses : uses.slice(0, at);
    const ref = at < 0 ? "" : uses.slice(at + 1);
    const own = version/* REPOSITORY */.B.toLowerCase();
    if (name.toLowerCase() === own)
        return { name: "gate", ref };
    const folder = `${own}/actions/`;
    return name.toLowerCase().startsWith(folder) ? { name: name.slice(folder.length), ref } : undefined;
}
const SHOWN = [
    ["on-incomplete", "onIncomplete"],
    ["config", "config"],
    ["organisation-policy", "organisationPolicy"],
    ["mode", "input"],
];
function suite_uses_inputsOf(inputs) {
    return Object.fromEntries(SHOWN.flatMap(([input, field]) => {
        const value = inputs.get(input);
        return value === undefined || value === "" ? [] : [[field, (0,clip/* clip */.$)(value, MAX_TEXT)]];
    }));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/audit-repository.js







/** Throws an outage, after which nothing is known of the repository. */
async function auditRepository(repository, branch, setup) {
    const answer = await setup.filesOf(repository);
    if (!answer.ok && isOutage(answer.error))
        throw answer.error;
    const asked = await askRepository(setup.github, repository, branch);
    const own = answer.ok ? await readOwn(answer.files, branch) : unreadable(answer.error.message);
    const mandated = await readMandated(asked.rules, setup.required);
    const found = [...own.uses, ...mandated.uses];
    const policy = answer.ok
        ? await readPolicyState({ repository, file: answer.files.policy, mandated: organisationPolicyOf(found) }, setup.policies)
        : { state: "unknown", why: answer.error.message };
    const uses = found.map((use) => settleMode(use, policy));
    const notFollowed = [...own.notFollowed, ...mandated.notFollowed];
    const settings = settleRepository(asked, setup.settings, mandated.names);
    const runsActions = mapTold(asked.actions, ({ enabled }) => tell(enabled));
    const baseline = judgeBaseline({ uses, policy, unknown: notFollowed, runsActions });
    return {
        repository: (0,check_repository/* fullName */.f)(repository),
        ...(answer.ok ? { commit: answer.files.commit } : {}),
        verdict: verdictOf(baseline),
        ...{ baseline, uses, policy, settings, notFollowed },
    };
}
/** One that a ruleset requires goes first: nobody in the repository can change it. */
function organisationPolicyOf(uses) {
    const passing = uses.filter(({ organisationPolicy }) => organisationPolicy !== undefined);
    return (passing.find(({ required }) => required) ?? passing[0])?.organisationPolicy;
}
function unreadable(why) {
    return { uses: [], notFollowed: [why] };
}
const MAX_PROBLEMS = 50;
async function readOwn(files, branch) {
    const workflows = new Map();
    const problems = [];
    for (const { path, file } of files.workflows) {
        if (file.kind === "absent")
            continue;
        const read = file.kind === "text" ? await readWorkflow(file.text, branch) : { ok: false, why: file.why };
        if (read.ok)
            workflows.set(path, read.workflow);
        else
            problems.push(`${path} cannot be understood: ${read.why}`);
    }
    const starts = [...workflows.keys()].map((path) => ({ path, shown: path }));
    const { uses, notFollowed } = findUses({ workflows, starts, required: false });
    const calls = notFollowed.map((call) => `not followed: ${call}`);
    return { uses, notFollowed: [...problems, ...calls].slice(0, MAX_PROBLEMS) };
}
async function readMandated(rules, required) {
    const names = mapTold(rules, ({ workflows, more }) => more ? tooMany() : tell(workflows.map((entry) => required.nameOf(entry)).sort()));
    const problems = rules.told ? [] : [`the rules of the default branch: ${rules.why}`];
    const found = [];
    for (const entry of rules.told ? rules.value.workflows : []) {
        const read = await required.read(entry);
        if (!read.ok)
            problems.push(read.why);
        else {
            const workflows = new Map([[entry.path, read.workflow]]);
            found.push(findUses({ workflows, starts: [{ path: entry.path, shown: read.shown }], required: true }));
        }
    }
    return {
        names,
        uses: found.flatMap(({ uses }) => uses),
        notFollowed: [
            ...problems,
            ...found.flatMap(({ notFollowed }) => notFollowed.map((call) => `not followed: ${call}`)),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/file-batches.js
/** GitHub ends a query after ten seconds; all workflows of a repository cost it up to some hundreds of milliseconds. */
const BATCH = 10;
class FileBatches {
    #github;
    #batchOf = new Map();
    #asked = new Map();
    /** How many of a batch have their files. */
    #taken = new Map();
    constructor(github, repositories) {
        this.#github = github;
        for (let start = 0; start < repositories.length; start += BATCH) {
            const batch = repositories.slice(start, start + BATCH);
            for (const repository of batch)
                this.#batchOf.set(repository, batch);
        }
    }
    /** To be called once a repository. Rejects with what spoilt the whole batch. */
    async filesOf(repository) {
        const batch = this.#batchOf.get(repository) ?? [repository];
        const asking = this.#asked.get(batch) ?? this.#github.filesOf(batch);
        this.#asked.set(batch, asking);
        try {
            const answer = (await asking)[batch.indexOf(repository)];
            if (answer === undefined)
                throw new TypeError("there are fewer answers than questions");
            return answer;
        }
        finally {
            this.#release(batch);
        }
    }
    /** Texts are not held longer than they are needed. */
    #release(batch) {
        const taken = (this.#taken.get(batch) ?? 0) + 1;
        this.#taken.set(batch, taken);
        if (taken >= batch.length)
            this.#asked.delete(batch);
    }
}

// EXTERNAL MODULE: ./packages/runtime/lib/organisation/guard.js
var organisation_guard = __webpack_require__(84792);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/audit-report.js
/** What every repository is measured by. */
const BASELINE = {
    runs: "The gate, or both pin-check and secret-scan, runs on every pull request and can fail it.",
    pinned: "Every use of the suite names a full commit id.",
    policy: "The policy on the default branch can be used. Without one the defaults hold.",
};

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/kept-audit.js
// What an audit keeps of a repository, and how it is known again in a file that somebody may have changed.


const isVerdict = (0,organisation_guard/* oneOf */.yL)("pass", "fail", "incomplete");
const isTexts = (0,organisation_guard/* listOf */.c3)(organisation_guard/* isText */.KH);
const isCommit = (0,organisation_guard/* matching */.wC)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const isBaselineId = (value) => typeof value === "string" && Object.hasOwn(BASELINE, value);
const USE = {
    workflow: organisation_guard/* isText */.KH,
    required: organisation_guard/* isFlag */.RV,
    action: organisation_guard/* isText */.KH,
    ref: organisation_guard/* isText */.KH,
    pinned: organisation_guard/* isFlag */.RV,
    events: isTexts,
    conditions: isTexts,
    toothless: organisation_guard/* isFlag */.RV,
    mode: (0,organisation_guard/* oneOf */.yL)("audit", "block", "unknown"),
    onIncomplete: organisation_guard/* isText */.KH,
    config: organisation_guard/* isText */.KH,
    organisationPolicy: organisation_guard/* isText */.KH,
};
const VALID = {
    state: (0,organisation_guard/* oneOf */.yL)("valid"),
    extends: organisation_guard/* isText */.KH,
    extendsOrganisation: organisation_guard/* isFlag */.RV,
    failOn: organisation_guard/* isText */.KH,
    onIncomplete: organisation_guard/* isText */.KH,
    hardenRunnerMode: (0,organisation_guard/* oneOf */.yL)("audit", "block"),
    exceptions: organisation_guard/* isCount */.my,
};
const isPolicy = (0,organisation_guard/* either */.gP)((0,organisation_guard/* record */.g1)({ state: (0,organisation_guard/* oneOf */.yL)("absent") }), (0,organisation_guard/* either */.gP)((0,organisation_guard/* record */.g1)({ state: (0,organisation_guard/* oneOf */.yL)("invalid", "unknown"), why: organisation_guard/* isText */.KH }), (0,organisation_guard/* record */.g1)(VALID, ["extends", "hardenRunnerMode"])));
function toldOf(guard) {
    const isYes = (value) => value === true;
    const isNo = (value) => value === false;
    return (0,organisation_guard/* either */.gP)((0,organisation_guard/* record */.g1)({
        told: isYes,
        value: guard,
    }), (0,organisation_guard/* record */.g1)({ told: isNo, why: organisation_guard/* isText */.KH, right: organisation_guard/* isText */.KH }, ["right"]));
}
const SETTINGS = {
    shaPinningRequired: toldOf(organisation_guard/* isFlag */.RV),
    allowedActions: toldOf((0,organisation_guard/* oneOf */.yL)("all", "local_only", "selected", "disabled")),
    defaultToken: toldOf((0,organisation_guard/* oneOf */.yL)("read", "write")),
    tokenMayApprove: toldOf(organisation_guard/* isFlag */.RV),
    immutableReleases: toldOf(organisation_guard/* isFlag */.RV),
    branchRules: toldOf(isTexts),
    requiredWorkflows: toldOf(isTexts),
    requiredStatusChecks: toldOf(isTexts),
};
const AUDIT = {
    repository: organisation_guard/* isText */.KH,
    commit: isCommit,
    verdict: isVerdict,
    baseline: (0,organisation_guard/* listOf */.c3)((0,organisation_guard/* record */.g1)({ id: isBaselineId, verdict: isVerdict, why: organisation_guard/* isText */.KH })),
    uses: (0,organisation_guard/* listOf */.c3)((0,organisation_guard/* record */.g1)(USE, ["mode", "onIncomplete", "config", "organisationPolicy"])),
    policy: isPolicy,
    settings: (0,organisation_guard/* record */.g1)(SETTINGS),
    notFollowed: isTexts,
};
/** An audit is kept as it is. Strict: a file that was changed by hand into another shape is refused. */
const KEPT_AUDIT = {
    isStored: (0,organisation_guard/* record */.g1)(AUDIT, ["commit"]),
    store: (audit) => audit,
    restore: (audit) => audit,
};

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/organisation-settings.js


/** Throws an outage. */
async function askOrganisation(github, organisation) {
    const actions = await askSetting(github.actionsPermissionsOf(organisation));
    const token = await askSetting(github.tokenPermissionsOf(organisation));
    const immutableReleases = await askSetting(github.immutableReleasesOf(organisation));
    const rulesets = await askSetting(github.rulesetsOf(organisation));
    return {
        shaPinningRequired: shaPinning(actions),
        allowedActions: mapTold(actions, allowedActions),
        defaultToken: mapTold(token, ({ defaultToken }) => tell(defaultToken)),
        tokenMayApprove: mapTold(token, ({ mayApprove }) => tell(mayApprove)),
        immutableReleases,
        rulesets: mapTold(rulesets, (list) => tell(list.map(({ name, target, enforcement }) => `${name} (${target}, ${enforcement})`).sort())),
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/failure/describe-error.js
var describe_error = __webpack_require__(80929);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/report-audit.js
// Puts what came of the repositories of an organisation into one audit. Pure.




const report_audit_MAX_REASON = 1000;
function reportAudit(result) {
    const { organisation, settings, standings } = result;
    const repositories = standings.flatMap(({ standing }) => (standing.kind === "done" ? [standing.audit] : []));
    const notChecked = gapsOf(result, repositories);
    const leftOut = standings.flatMap(({ repository, standing }) => standing.kind === "left-out" ? [{ what: (0,check_repository/* fullName */.f)(repository), why: standing.why }] : []);
    const verdict = overall(result, repositories, notChecked);
    const stats = countAll(repositories, { notChecked: countGaps(result), leftOut: leftOut.length });
    return {
        ...{ schema: 1, tool: "org-audit", version: version/* VERSION */.x, organisation, verdict, baseline: BASELINE, settings },
        ...{ repositories, leftOut, notChecked, stats },
    };
}
/** No repository at all is no pass. What contradicts itself, or is a bug, fails the whole. */
function overall({ standings }, repositories, notChecked) {
    const isBroken = standings.some(({ standing }) => standing.kind === "failed" && isInexcusable(standing.error));
    if (isBroken)
        return "fail";
    const found = (0,verdict/* worst */.Q)(repositories.map(({ verdict }) => verdict));
    return found === "pass" && notChecked.length > 0 ? "incomplete" : found;
}
function isInexcusable(error) {
    return error instanceof errors/* IntegrityError */.cs || !(error instanceof errors/* LockstepError */.Cj);
}
function gapsOf(result, repositories) {
    const { organisation, standings, stoppedBy } = result;
    const stop = stoppedBy ? [{ what: organisation, why: `the run stopped early: ${explain(stoppedBy)}` }] : [];
    const none = standings.length === 0 ? [{ what: organisation, why: NOBODY }] : [];
    const failed = standings.flatMap(({ repository, standing }) => {
        if (standing.kind === "failed")
            return [{ what: (0,check_repository/* fullName */.f)(repository), why: explain(standing.error) }];
        return standing.kind === "unreached"
            ? [{ what: (0,check_repository/* fullName */.f)(repository), why: "the run stopped before its turn" }]
            : [];
    });
    const { rulesets: _, ...own } = result.settings;
    return [
        ...stop,
        ...none,
        ...failed,
        ...untoldSettings(organisation, own),
        ...repositories.flatMap(({ repository, settings }) => untoldSettings(repository, settings)),
    ];
}
const NOBODY = "this token sees no repository of it: check the name, and the token's access";
/** One entry for all settings of one place that could not be told. */
function untoldSettings(what, settings) {
    const untold = Object.entries(settings).flatMap(([name, told]) => told.told ? [] : [{ name, ...told }]);
    if (untold.length === 0)
        return [];
    const rights = [...new Set(untold.flatMap(({ right }) => right ?? []))].sort();
    const cure = rights.length > 0 ? `; the token needs ${rights.join(" and ")}` : "";
    return [{ what, why: `could not tell ${untold.map(({ name }) => name).join(", ")}${cure}` }];
}
/** An error in one line, with its cure. */
function explain(error) {
    const { lines } = (0,describe_error/* describeError */.U)(error, { debug: false });
    const told = error instanceof errors/* PermissionError */.i_ ? lines.slice(0, 2) : lines;
    return (0,clip/* clip */.$)(told.map((line) => line.replace(/[.;]$/, "")).join("; "), report_audit_MAX_REASON);
}
function countGaps({ standings }) {
    return standings.filter(({ standing }) => standing.kind === "failed" || standing.kind === "unreached").length;
}
function countAll(repositories, rest) {
    const count = (wanted) => repositories.filter(({ verdict }) => verdict === wanted).length;
    return {
        repositories: repositories.length,
        pass: count("pass"),
        fail: count("fail"),
        incomplete: count("incomplete"),
        ...rest,
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/required-workflows.js
// Reads the workflows that rulesets require. Many repositories share a few of them, so each is asked for once.



/** What the survey of a repository reads of a file, too. */
const MAX_BYTES = 512 * 1024;
class RequiredWorkflows {
    #github;
    #repositories;
    #known = new Map();
    /** `repositories`: those among which a number is looked up. */
    constructor(github, repositories) {
        this.#github = github;
        this.#repositories = new Map(repositories.map((repository) => [repository.id, repository]));
    }
    /** The name to show: `owner/name/path@ref`. */
    nameOf({ repositoryId, path, sha, ref }) {
        const repository = this.#repositories.get(repositoryId);
        const owner = repository ? `${repository.owner}/${repository.name}` : `repository #${repositoryId}`;
        return `${owner}/${path}@${sha ?? ref ?? "HEAD"}`;
    }
    /** Throws an outage only. */
    read(required) {
        const key = this.nameOf(required);
        const known = this.#known.get(key);
        if (known)
            return known;
        const reading = this.#ask(required, key);
        this.#known.set(key, reading);
        // Asked for again after an outage.
        reading.catch(() => this.#known.delete(key));
        return reading;
    }
    async #ask({ repositoryId, path, sha, ref }, shown) {
        const repository = this.#repositories.get(repositoryId);
        const refuse = (why) => ({ ok: false, shown, why: `the required workflow ${shown} ${why}` });
        if (repository === undefined)
            return refuse("lies where this token cannot see it");
        try {
            const text = await this.#github.fileAt(repository, sha ?? ref ?? "HEAD", path, MAX_BYTES);
            if (text === undefined)
                return refuse("is not there");
            const read = await readWorkflow(text, "");
            return read.ok ? { ok: true, shown, workflow: read.workflow } : refuse(`cannot be understood: ${read.why}`);
        }
        catch (error) {
            if (isOutage(error) || !(error instanceof errors/* LockstepError */.Cj))
                throw error;
            return refuse("cannot be read");
        }
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/audit-organisation.js
// Audits every repository of an organisation, and keeps what is done, so that a run can go on where one stopped.
















/**
 * Audits the default branches of all repositories that are neither archived, forks nor empty. A rate limit ends the run, and what
 * is done is kept. Errors: `UsageError` for a bad name or file, and those of `GitHub.repositoriesOf`.
 */
async function auditOrganisation(request, open = (onRequest) => openOver(request, onRequest)) {
    const { organisation, apiUrl, cwd, resume } = request;
    const path = resumePath(request);
    const identity = { org: organisation.toLowerCase(), apiUrl, online: true, policy: null };
    const kept = (0,kept_run/* openKeptRun */.a)((0,external_node_path_.resolve)(cwd, path), identity, KEPT_AUDIT);
    let requests = 0;
    const github = open(() => requests++);
    const repositories = await github.repositoriesOf(organisation);
    const settings = await askOrganisation(github, organisation);
    if (resume !== undefined)
        kept.save();
    const resumed = repositories.filter(({ name }) => kept.get(name) !== undefined).length;
    const result = await workOn({ ...request, github, settings, repositories }, kept);
    const left = result.standings.filter(({ standing }) => isLeft(standing)).length;
    const remains = left > 0 || resume !== undefined;
    if (remains)
        kept.save();
    return {
        ...{ report: reportAudit(result), requests, left, resumed },
        resumeFile: remains ? path : undefined,
        release: () => (remains ? undefined : kept.remove()),
    };
}
function openOver({ token, apiUrl }, onRequest) {
    return openAuditGitHub({ token, apiUrl, cacheDir: undefined, onRequest });
}
/** The name becomes part of a file's name, too. */
function resumePath({ organisation, resume, cwd }) {
    if (!(0,organisation_name/* isOrganisationName */.Q)(organisation)) {
        throw new errors/* UsageError */.eb("invalid-input", "this is not the name of an organisation on GitHub", {
            hint: "Give the name alone: letters, digits and hyphens, at most 39 of them.",
        });
    }
    if (resume !== undefined)
        return resume;
    const path = `lockstep-org-audit-${organisation}.json`;
    if ((0,is_absent/* isAbsent */.W)((0,external_node_path_.resolve)(cwd, path)))
        return path;
    throw new errors/* UsageError */.eb("file-exists", `${path} is there already: an earlier run did not come to its end.`, {
        hint: `Add --resume ${path} to go on with it, or delete the file to start over.`,
    });
}
async function workOn(work, kept) {
    const { organisation, settings, github, repositories, catalogue, progress } = work;
    const settled = new Map();
    for (const repository of repositories) {
        const standing = standingBefore(repository, kept);
        if (standing)
            settled.set(repository, standing);
    }
    const open = repositories.filter((repository) => !settled.has(repository));
    const batches = new FileBatches(github, open);
    const required = new RequiredWorkflows(github, repositories);
    const filesOf = (repository) => batches.filesOf(repository);
    const policies = { organisation, catalogue, read: (0,open_ancestry/* openAncestry */.Q)(undefined, () => github).read };
    const setup = { github, settings, required, policies, filesOf };
    const audit = (repository) => auditRepository(repository, repository.defaultBranch ?? "HEAD", setup);
    const end = (repository, ending) => {
        if (ending.ok)
            kept.add(repository.name, ending.value);
        settled.set(repository, standingAfter(ending));
        progress.report(`audited ${(0,check_repository/* fullName */.f)(repository)},`, settled.size, repositories.length);
    };
    const { stoppedBy } = await (0,work_through/* workThrough */.H)(open, audit, end, work.concurrency ?? work_through/* PARALLEL */.C);
    const standings = repositories.map((repository) => {
        const standing = settled.get(repository) ?? { kind: "unreached" };
        return { repository, standing };
    });
    return { organisation, settings, standings, stoppedBy };
}
/** Where a repository stands before anything is asked about it; undefined if it is to be audited. */
function standingBefore(repository, kept) {
    if (repository.archived)
        return { kind: "left-out", why: "archived: nothing runs in it" };
    if (repository.fork)
        return { kind: "left-out", why: "a fork: its pipeline is that of another repository" };
    if (repository.defaultBranch === undefined)
        return { kind: "left-out", why: "it has no commit" };
    const audit = kept.get(repository.name);
    return audit?.repository === (0,check_repository/* fullName */.f)(repository) ? { kind: "done", audit } : undefined;
}
function standingAfter(ending) {
    return ending.ok ? { kind: "done", audit: ending.value } : { kind: "failed", error: ending.error };
}
function isLeft(standing) {
    return standing.kind === "unreached" || (standing.kind === "failed" && isOutage(standing.error));
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/given-token.js
var given_token = __webpack_require__(45480);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/is-on-runner.js
var is_on_runner = __webpack_require__(64466);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/printed-json.js
var printed_json = __webpack_require__(3058);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/progress-line.js
var progress_line = __webpack_require__(65629);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/shell-word.js
var shell_word = __webpack_require__(98988);
// EXTERNAL MODULE: ./packages/cli/lib/verdict-exit.js
var verdict_exit = __webpack_require__(58914);
// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
;// CONCATENATED MODULE: ./packages/cli/lib/org-audit/audit-words.js
/** `on`, `off`, a word or names; `?` for what could not be told. A missing right is never `off`. */
function wordOf(told) {
    if (!told.told)
        return "?";
    const { value } = told;
    if (typeof value === "boolean")
        return value ? "on" : "off";
    if (typeof value === "string")
        return value;
    return value.length === 0 ? "none" : value.join(", ");
}
/** What is used, such as `gate@0123456, harden-runner@v1 (audit)`. Full ids are cut to what people compare. */
function usesOf({ uses }) {
    const words = uses.map((use) => `${use.action}@${shortRef(use)}${detailsOf(use)}`);
    return [...new Set(words)].join(", ") || "nothing";
}
const SHORT = 7;
function shortRef({ pinned, ref }) {
    return pinned ? ref.slice(0, SHORT) : ref;
}
function detailsOf(use) {
    const details = [
        ...(use.required ? ["required"] : []),
        ...(use.mode === undefined ? [] : [use.mode]),
        ...(use.toothless ? ["continue-on-error"] : []),
        ...(use.onIncomplete === undefined ? [] : [`on-incomplete ${use.onIncomplete}`]),
    ];
    return details.length > 0 ? ` (${details.join(", ")})` : "";
}
/** Everything that starts the suite in this repository. */
function eventsOf({ uses }) {
    return [...new Set(uses.flatMap(({ events }) => events))].sort().join(", ") || "none";
}
function policyWord(policy) {
    if (policy.state !== "valid")
        return policy.state;
    const parent = policy.extends === undefined ? "" : `, extends ${policy.extends}`;
    const exceptions = policy.exceptions > 0 ? `, ${policy.exceptions} exceptions` : "";
    return `valid, fails on ${policy.failOn}${exceptions}${parent}`;
}
/** What a person has to know about a repository that does not pass. */
function reasonsOf({ baseline }) {
    return baseline.filter(({ verdict }) => verdict !== "pass").map(({ id, why }) => `${id}: ${why}`);
}
/** Columns for the native settings of a repository: a heading, and where its value is. */
const SETTING_COLUMNS = [
    ["SHA pinning", "shaPinningRequired"],
    ["Allowed actions", "allowedActions"],
    ["Token", "defaultToken"],
    ["Token may approve", "tokenMayApprove"],
    ["Immutable releases", "immutableReleases"],
    ["Branch rules", "branchRules"],
    ["Required workflows", "requiredWorkflows"],
    ["Required checks", "requiredStatusChecks"],
];
/** The same for an organisation. */
const ORGANISATION_ROWS = [
    ["SHA pinning required", "shaPinningRequired"],
    ["Allowed actions", "allowedActions"],
    ["Default permissions of the token", "defaultToken"],
    ["Token may approve pull requests", "tokenMayApprove"],
    ["Immutable releases enforced in", "immutableReleases"],
    ["Rulesets", "rulesets"],
];
/** The counts in one line. */
function countsOf(stats) {
    const { repositories = 0, pass = 0, fail = 0, incomplete = 0, notChecked = 0, leftOut = 0 } = stats;
    const judged = `${repositories} repositories: ${pass} pass, ${fail} fail, ${incomplete} incomplete`;
    return `${judged}; ${notChecked} not checked, ${leftOut} left out`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/org-audit/render-csv.js
// An audit as CSV, one row a repository. Source: RFC 4180; a spreadsheet takes some cells for formulas, which is defused.


/** What spreadsheets take for the start of a formula; controls are made visible before. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
/** Lines end in CR LF, the last one, too. */
function renderAuditCsv({ repositories, leftOut, notChecked }) {
    const settings = SETTING_COLUMNS.map(([heading]) => heading);
    const heading = ["Repository", "Verdict", "Why", "Commit", "Uses", "Events", "Policy", ...settings];
    const audited = new Set(repositories.map(({ repository }) => repository));
    const missing = notChecked
        .filter(({ what }) => !audited.has(what))
        .map(({ what, why }) => [what, "not checked", why]);
    const rows = [...repositories.map(rowOf), ...missing, ...leftOut.map(({ what, why }) => [what, "left out", why])];
    const filled = rows.map((row) => heading.map((_, index) => row[index] ?? ""));
    return [heading, ...filled].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
function rowOf(audit) {
    const { repository, verdict, commit = "", policy, settings } = audit;
    const why = reasonsOf(audit).join("; ");
    const values = SETTING_COLUMNS.map(([, key]) => wordOf(settings[key]));
    return [repository, verdict, why, commit, usesOf(audit), eventsOf(audit), policyWord(policy), ...values];
}
/** A cell on one line, always quoted. Where it would start a formula, an apostrophe stands in front. */
function csvCell(text) {
    const shown = (0,reveal_controls/* revealControls */.w)(text);
    const defused = FORMULA.test(shown) ? `'${shown}` : shown;
    return `"${defused.replaceAll('"', '""')}"`;
}

// EXTERNAL MODULE: ./packages/core/lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(4054);
;// CONCATENATED MODULE: ./packages/cli/lib/org-audit/render-markdown.js
// An audit as Markdown: for an issue, a wiki page or a job summary. Everything from GitHub is escaped.


const MAX_CELL = 300;
const MAX_GAPS = 500;
function renderAuditMarkdown(report) {
    const { organisation, verdict, stats, settings, repositories, notChecked, leftOut } = report;
    const blocks = [
        `# Audit of ${cell(organisation)}: ${verdict}`,
        `${countsOf(stats)}.`,
        ["What every repository is measured by:", ...Object.values(report.baseline).map((title) => `- ${title}`)].join("\n"),
        "## The organisation",
        table(["Setting", "Value"], ORGANISATION_ROWS.map(([heading, key]) => [heading, wordOf(settings[key])])),
        "## Repositories",
        table(["Repository", "Verdict", "Why", "Uses", "Events", "Policy"], repositories.map(render_markdown_rowOf)),
        "## Native settings",
        "`?` could not be told: see below which right the token lacks.",
        table(["Repository", ...SETTING_COLUMNS.map(([heading]) => heading)], repositories.map(settingsOf)),
        ...listOf("## Not checked, or not told", notChecked),
        ...listOf("## Left out", leftOut),
    ];
    return `${blocks.join("\n\n")}\n`;
}
const MARKS = { pass: "✅ pass", fail: "❌ fail", incomplete: "⚠️ incomplete" };
function render_markdown_rowOf(audit) {
    const { repository, verdict, policy } = audit;
    return [repository, MARKS[verdict], reasonsOf(audit).join("; "), usesOf(audit), eventsOf(audit), policyWord(policy)];
}
function settingsOf({ repository, settings }) {
    return [repository, ...SETTING_COLUMNS.map(([, key]) => wordOf(settings[key]))];
}
function table(heading, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(heading), line(heading.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}
function listOf(heading, entries) {
    if (entries.length === 0)
        return [];
    const more = entries.length > MAX_GAPS ? [`- … and ${entries.length - MAX_GAPS} more`] : [];
    const lines = entries.slice(0, MAX_GAPS).map(({ what, why }) => `- ${cell(what)}: ${cell(why)}`);
    return [heading, [...lines, ...more].join("\n")];
}
function cell(text) {
    return (0,escape_markdown/* escapeMarkdown */.FV)((0,clip/* clip */.$)(text, MAX_CELL));
}

;// CONCATENATED MODULE: ./packages/cli/lib/org-audit/render-text.js
// An audit for a person at a terminal: what does not pass first, and why. Everything from GitHub is made visible and cut.


const render_text_MAX_TEXT = 300;
const render_text_MAX_GAPS = 100;
const ORDER = ["fail", "incomplete", "pass"];
function renderAuditText(report, palette) {
    const { organisation, settings, repositories, notChecked, leftOut, stats, verdict } = report;
    const sorted = ORDER.flatMap((wanted) => repositories.filter((audit) => audit.verdict === wanted));
    const own = ORGANISATION_ROWS.map(([heading, key]) => `  ${heading}: ${show(wordOf(settings[key]))}`);
    const lines = [
        palette.bold(show(organisation)),
        ...own,
        ...sorted.flatMap((audit) => linesOf(audit, palette)),
        ...gaps("Not checked, or not told", notChecked, palette),
        ...gaps("Left out", leftOut, palette),
        "",
        `${paint(verdict, verdict, palette)}: ${countsOf(stats)}.`,
    ];
    return `${lines.join("\n")}\n`;
}
function linesOf(audit, palette) {
    const { repository, verdict, policy, settings } = audit;
    const values = SETTING_COLUMNS.map(([heading, key]) => `${heading}: ${wordOf(settings[key])}`);
    return [
        "",
        `${paint(verdict, verdict.toUpperCase().padEnd(10), palette)} ${palette.bold(show(repository))}`,
        ...reasonsOf(audit).map((reason) => `  ${show(reason)}`),
        palette.dim(`  uses ${show(usesOf(audit))}`),
        palette.dim(`  policy ${show(policyWord(policy))}`),
        palette.dim(`  ${show(values.join("; "))}`),
    ];
}
function gaps(heading, entries, palette) {
    if (entries.length === 0)
        return [];
    const lines = entries.slice(0, render_text_MAX_GAPS).map(({ what, why }) => `  ${show(what)}  ${palette.dim(show(why))}`);
    const more = entries.length > render_text_MAX_GAPS ? [`  … and ${entries.length - render_text_MAX_GAPS} more`] : [];
    return ["", palette.bold(heading), ...lines, ...more];
}
function paint(verdict, text, palette) {
    if (verdict === "pass")
        return palette.green(text);
    return verdict === "fail" ? palette.red(text) : palette.yellow(text);
}
function show(text) {
    return (0,reveal_controls/* revealControls */.w)((0,clip/* clip */.$)(text, render_text_MAX_TEXT));
}

;// CONCATENATED MODULE: ./packages/cli/lib/org-audit/run-org-audit.js
// From the arguments of `lockstep org-audit` to output and exit code.














const MAX_CONCURRENCY = 10;
/** Errors: those of `auditOrganisation`, and `UsageError` (`invalid-input`, `output-not-writable`). */
async function runOrgAudit(args, terminal) {
    const progress = (0,progress_line/* progressOn */.z)(terminal.stderr);
    const given = readArguments(args, terminal);
    const { CHECKS } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(1306), __webpack_require__.e(8627), __webpack_require__.e(2930), __webpack_require__.e(2987), __webpack_require__.e(8383), __webpack_require__.e(9040), __webpack_require__.e(2202)]).then(__webpack_require__.bind(__webpack_require__, 82202));
    const request = { ...given, catalogue: (0,rule_catalogue/* catalogueOf */.v)(CHECKS), progress };
    const outcome = await auditOrganisation(request).finally(() => progress.end());
    write(outcome.report, args, terminal);
    outcome.release();
    for (const line of account(outcome, args))
        terminal.stderr.write(`lockstep: ${line}\n`);
    return verdict_exit/* VERDICT_EXIT */.b[outcome.report.verdict];
}
function readArguments({ paths, options }, terminal) {
    const { env } = terminal;
    const [organisation = ""] = paths;
    const token = (0,given_token/* givenToken */.v)(env);
    const concurrency = Number(options["concurrency"] ?? 1);
    const problems = [
        ...problemIf(!(0,organisation_name/* isOrganisationName */.Q)(organisation), "name one organisation: letters, digits and hyphens, at most 39"),
        ...problemIf(token === undefined, "set GITHUB_TOKEN or GH_TOKEN: what a token does not see would be missing without a word"),
        ...problemIf(!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MAX_CONCURRENCY, `--concurrency takes a whole number from 1 to ${MAX_CONCURRENCY}`),
    ];
    if (problems.length > 0 || token === undefined) {
        throw new errors/* UsageError */.eb("invalid-input", "An organisation cannot be audited with these arguments.", {
            hint: "For example: lockstep org-audit octo-org --format markdown --output audit.md",
            problems,
        });
    }
    return {
        organisation,
        token,
        apiUrl: (0,api_url/* apiUrlIn */.$m)(env),
        resume: options["resume"],
        concurrency: options["concurrency"] === undefined ? undefined : concurrency,
        cwd: terminal.cwd(),
    };
}
function problemIf(isProblem, message) {
    return isProblem ? [{ message }] : [];
}
function write(report, { options }, terminal) {
    const format = (options["format"] ?? "text");
    const file = options["output"];
    if (file !== undefined) {
        (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(terminal.cwd(), file), render(report, format, false));
        terminal.stderr.write(`lockstep: ${report.verdict}. See ${file}.\n`);
        return;
    }
    const text = render(report, format, terminal.stdout.isTTY === true);
    // On a runner, lines of standard output can be commands.
    if ((0,is_on_runner/* isOnRunner */.q)(terminal.env) && format !== "json")
        (0,actions_runner/* actionsRunner */.A)().printUntrusted(text);
    else
        terminal.stdout.write(text);
}
function render(report, format, coloured) {
    switch (format) {
        case "text":
            return renderAuditText(report, coloured ? picocolors : palette/* PLAIN */.t);
        case "markdown":
            return renderAuditMarkdown(report);
        case "csv":
            return renderAuditCsv(report);
        case "json":
            return `${(0,printed_json/* printedJson */.x)(JSON.stringify(report, undefined, 2))}\n`;
    }
}
/** What the report does not say: what it cost, and how to go on. */
function account({ report, requests, resumed, left, resumeFile }, args) {
    const asked = report.stats.repositories - resumed;
    const each = asked > 0 ? `, ${(requests / asked).toFixed(1)} for each of ${asked} repositories` : "";
    const lines = [`${requests} requests${each}.`];
    if (resumed > 0)
        lines.push(`${resumed} were taken from the resume file, at the commits that the report names.`);
    if (left > 0)
        lines.push(`${left} left. Go on with: ${commandToGoOn(args, resumeFile ?? "")}`);
    else if (resumeFile !== undefined)
        lines.push(`Nothing is left. ${resumeFile} is kept.`);
    return lines;
}
/** The same command line again, with the file to go on from. */
function commandToGoOn({ paths, options }, resumeFile) {
    const given = ["format", "output", "concurrency"].flatMap((name) => {
        const value = options[name];
        return value === undefined ? [] : [`--${name}`, (0,shell_word/* shellWord */.r)(value)];
    });
    return ["lockstep org-audit", ...paths, ...given, "--resume", (0,shell_word/* shellWord */.r)(resumeFile)].join(" ");
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

/***/ 94442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./packages/core/lib/yaml/source-node.js
var source_node = __webpack_require__(89761);
;// CONCATENATED MODULE: ./packages/core/lib/yaml/tree-from-events.js
// Builds a source tree from js-yaml's event stream: the quick way, which reads almost every file there is.


/** Far deeper than anything a workflow needs. */
const MAX_DEPTH = 100;
/** Reads `text`. Not `ok` where this parser refuses it, or where it holds more than one document. */
function treeFromEvents(text) {
    try {
        return new TreeBuilder(text).build((0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH }));
    }
    catch (thrown) {
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        return { ok: false, message: thrown.reason, offset: thrown.mark?.position ?? 0 };
    }
}
class TreeBuilder {
    #text;
    #anchors = new Map();
    #open = [];
    #root;
    constructor(text) {
        this.#text = text;
    }
    build(events) {
        if (events.filter(({ type }) => type === js_yaml/* EVENT_DOCUMENT */.FQ).length > 1) {
            return { ok: false, message: "it holds more than one document", offset: 0 };
        }
        for (const event of events) {
            if (event.type === js_yaml/* EVENT_ALIAS */.Sm && !this.#anchors.has(this.#nameOf(event))) {
                return { ok: false, message: "an alias stands for nothing", offset: event.anchorStart };
            }
            this.#take(event);
        }
        return { ok: true, root: (0,source_node/* documentRoot */.sF)(this.#root) };
    }
    #take(event) {
        if (event.type === js_yaml/* EVENT_POP */.lV)
            this.#open.pop();
        else if (event.type === js_yaml/* EVENT_DOCUMENT */.FQ)
            this.#open.push({ kind: "document" });
        else if (event.type === js_yaml/* EVENT_SCALAR */._W)
            this.#add(this.#anchored(event, new EventScalar(this.#text, event)));
        else if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
            this.#add(this.#anchors.get(this.#nameOf(event)));
        else
            this.#openCollection(event);
    }
    #openCollection(event) {
        const { start } = event;
        if (event.type === js_yaml/* EVENT_SEQUENCE */.$J) {
            const items = [];
            this.#add(this.#anchored(event, { kind: "sequence", items, start, end: start }));
            this.#open.push({ kind: "sequence", items });
        }
        else if (event.type === js_yaml/* EVENT_MAPPING */.uj) {
            const entries = [];
            this.#add(this.#anchored(event, { kind: "mapping", entries, start, end: start }));
            this.#open.push({ kind: "mapping", entries, key: undefined });
        }
    }
    /** Puts a node where the innermost open collection expects one. */
    #add(node) {
        const parent = this.#open.at(-1);
        if (node === undefined || parent === undefined)
            return;
        if (parent.kind === "document")
            this.#root = node;
        else if (parent.kind === "sequence")
            parent.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.entries.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
    }
    /** Remembers a node under its anchor. A later anchor of the same name takes its place (YAML 1.2.2, section 7.1). */
    #anchored(event, node) {
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#nameOf(event), node);
        return node;
    }
    #nameOf({ anchorStart, anchorEnd }) {
        return this.#text.slice(anchorStart, anchorEnd);
    }
}
/** Decodes its value when that is first asked for. A class: an object with a getter of its own is a slow dictionary to V8. */
class EventScalar {
    kind = "scalar";
    start;
    end;
    #text;
    #event;
    #value;
    constructor(text, event) {
        const { start, end } = rangeOf(text, event);
        this.start = start;
        this.end = end;
        this.#text = text;
        this.#event = event;
    }
    get value() {
        this.#value ??= this.#event.valueStart < 0 ? "" : (0,js_yaml/* getScalarValue */.KE)(this.#text, this.#event);
        return this.#value;
    }
}
/** Quotes belong to the scalar as written; the header and indentation of a block do not. */
function rangeOf(text, { valueStart, valueEnd, style }) {
    if (valueStart < 0)
        return source_node/* NOWHERE */.JW;
    if (style === js_yaml/* SCALAR_STYLE_PLAIN */.sr)
        return { start: valueStart, end: valueEnd };
    const isBlock = style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_ || style === js_yaml/* SCALAR_STYLE_FOLDED_BLOCK */.Gy;
    return isBlock ? (0,source_node/* trimRange */.kC)(text, valueStart, valueEnd) : { start: valueStart - 1, end: valueEnd + 1 };
}

;// CONCATENATED MODULE: ./packages/core/lib/yaml/read-source-tree.js

/**
 * Characters that end a line for some parsers and not for others: a carriage return alone, and what YAML 1.1 counted as
 * line breaks (its section 4.2). Behind one of them a line could hide from the parser that does not break there.
 */
const DISPUTED_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** What YAML allows in no document (1.2.2, section 5.1, c-printable), and a byte order mark that does not start one. */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7E\u0085\u00A0-\uFFFD]|(?!^)\uFEFF/;
/**
 * Never rejects, whatever the text. Both parsers give the same tree for what both accept; a contract test holds them to it.
 * The thorough one takes tens of milliseconds to load and few repositories need it, so it is loaded at its first use.
 */
async function readSourceTree(text) {
    const disputed = text.search(DISPUTED_BREAK);
    if (disputed >= 0)
        return refuse("parsers disagree whether this character ends a line", disputed);
    const unprintable = text.search(NOT_PRINTABLE);
    if (unprintable >= 0)
        return refuse("YAML does not allow this character here", unprintable);
    const quick = treeFromEvents(text);
    if (quick.ok)
        return quick;
    // The thorough parser would take seconds to run out of stack.
    if (quick.message.includes("maxDepth"))
        return refuse(`nested deeper than ${MAX_DEPTH} levels`, 0);
    const { treeFromDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7778)]).then(__webpack_require__.bind(__webpack_require__, 7778));
    return treeFromDocument(text);
}
function refuse(message, offset) {
    return { ok: false, message, offset };
}


/***/ }),

/***/ 89761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   kC: () => (/* binding */ trimRange),
/* harmony export */   sF: () => (/* binding */ documentRoot)
/* harmony export */ });
// A YAML document as a tree with source offsets, whichever parser read it. Aliases are replaced by what they stand for, so
// one node may be reached in several ways, also from inside itself.
/** The place of what has no text in the source: an empty value, an empty block. */
const NOWHERE = { start: -1, end: -1 };
/** A region without the white space around it: where a block scalar's content really stands. */
function trimRange(text, start, end) {
    const region = text.slice(start, end);
    const trimmed = region.trimStart();
    if (trimmed === "")
        return NOWHERE;
    return { start: end - trimmed.length, end: start + region.trimEnd().length };
}
/** The root of a document, or undefined where it has no text at all. */
function documentRoot(node) {
    return node?.kind === "scalar" && node.start < 0 ? undefined : node;
}


/***/ })

};
