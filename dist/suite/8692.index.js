export const id = 8692;
export const ids = [8692];
export const modules = {

/***/ 70583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14303);
/* harmony import */ var _lockstep_pin_check__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38383);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77870);
/* harmony import */ var _lockstep_secret_scan__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62987);
// The gate: every static check there is, in one run, under one policy.




/** Every static check of the suite, in the order of the report. */
const CHECKS = checksWith(undefined);
/** Runs all checks. The gate's verdict is the worst of theirs and of the policy's own. `key`: of the fingerprints of credentials. */
async function gate(request, key) {
    const { root, policy, checks, onIncomplete } = await (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_0__/* .runStaticChecks */ .l)(checksWith(key), request);
    return { report: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)("gate", [...checks, policy]), root, onIncomplete };
}
function checksWith(key) {
    return [_lockstep_pin_check__WEBPACK_IMPORTED_MODULE_2__/* .PIN_CHECK */ .v, (0,_lockstep_secret_scan__WEBPACK_IMPORTED_MODULE_3__/* .secretScanWith */ .Y3)({ mode: "auto", key })];
}


/***/ }),

/***/ 68605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/lockable-paths.js
var lockable_paths = __webpack_require__(21504);
// EXTERNAL MODULE: ./actions/gate/lib/program.js
var program = __webpack_require__(70583);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(81100);
// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 26 modules
var repository = __webpack_require__(58627);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/print-lines.js
var print_lines = __webpack_require__(98832);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/printed-json.js
var printed_json = __webpack_require__(3058);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
// EXTERNAL MODULE: ./packages/runtime/lib/git/repository-outline.js + 1 modules
var repository_outline = __webpack_require__(26194);
// EXTERNAL MODULE: ./packages/runtime/lib/event/api-url.js
var api_url = __webpack_require__(88093);
// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(31207);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/assumed-run.js
// Decides which run is talked about: the one that a runner has started, the one that options describe, or none but this here.


/** Events about a change that has a base (GitHub documentation, "Events that trigger workflows"). */
const CHANGES = [
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group",
];
const EVENT = /^[a-z][a-z_]{0,63}$/;
/**
 * Without wishes: the event of the runner, or a run on this machine. Throws `UsageError` (`invalid-input`) for wishes that do not
 * go together, and what `readEvent` throws.
 */
async function assumeRun(wishes, git, env) {
    if (wishes.event === undefined && wishes.base === undefined)
        return actualRun(env);
    demandSound(wishes);
    const { origin } = await (0,repository_outline/* outlineRepository */.z)(git.root, env);
    const head = await git.head();
    if (head === undefined) {
        throw new errors/* UsageError */.eb("invalid-input", "The repository has no commit yet, so no event can be about one.", {
            hint: "Commit first, or leave out --event and --base.",
        });
    }
    const event = {
        kind: "workflow",
        name: wishes.event ?? "pull_request",
        repository: origin ?? { owner: "", name: "" },
        serverUrl: origin === undefined ? "https://github.com" : `https://${origin.host}`,
        apiUrl: (0,api_url/* apiUrlIn */.$m)(env),
        workspace: git.root,
        ref: "",
        sha: head,
        head,
        base: wishes.base,
        fork: false,
        defaultBranch: undefined,
    };
    return { event, repository: origin && { owner: origin.owner, name: origin.name }, isAssumed: true };
}
function actualRun(env) {
    const event = (0,read_event/* readEvent */.j)(env);
    return { event, repository: event.kind === "local" ? undefined : event.repository, isAssumed: false };
}
function demandSound({ event = "pull_request", base }) {
    const isChange = CHANGES.includes(event);
    const problems = [
        ...(EVENT.test(event) ? [] : ["--event takes the name of an event, such as pull_request or push"]),
        ...(base === undefined || (0,commit_id/* isCommitId */.j)(base)
            ? []
            : ["--base takes the full id of a commit: 40 or 64 lower-case hex digits"]),
        ...(isChange && base === undefined
            ? [`--event ${event} is about a change, which has a base: name it with --base`]
            : []),
        ...(!isChange && base !== undefined && event !== "push" ? [`--base goes with ${CHANGES.join(", ")} and push`] : []),
    ];
    if (problems.length === 0)
        return;
    throw new errors/* UsageError */.eb("invalid-input", "--event and --base do not describe a run.", {
        hint: 'For example: lockstep policy explain --event pull_request --base "$(git rev-parse origin/main)"',
        problems: problems.map((message) => ({ message })),
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/event/trusted-commit.js
var trusted_commit = __webpack_require__(61330);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/base-tree.js
var base_tree = __webpack_require__(84748);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/explanation.js
// What is in force and why, as plain data: the content of `lockstep policy explain`.


/** `keys` are those to be explained; `today` is `YYYY-MM-DD` in UTC. */
function explain(policy, { event, isAssumed }, keys, today) {
    const { path, exists, changed, origin, resolved } = policy;
    const base = event.kind === "local" ? undefined : event.base;
    const notes = notesOn(policy, event, today);
    return {
        schema: 1,
        event: { name: event.name, ...(base === undefined ? {} : { base }), assumed: isAssumed },
        source: {
            file: path,
            exists,
            ...(origin.kind === "commit" ? { commit: origin.commit } : {}),
            why: whyThere(event),
            changed,
        },
        layers: resolved.layers.map(({ kind, origin: name }) => ({ kind, origin: name })),
        keys: keys.map((key) => explainKey(key, notes)),
        expired: policy_policy/* CHECK_NAMES */.cj.flatMap((check) => expiredIn(check, resolved.layers, today)),
    };
}
/** What a default means that its value alone does not tell. */
const DEFAULTS = {
    "pin-check.allowed-owners": "everybody may be used",
    "pin-check.allowed-registries": "every registry may be used",
    "pin-check.min-age": "for updates; what is in use is not judged by its age",
    "verify-artifact.signers": "an input has to name who may sign, else nothing passes",
    "verify-artifact.log-entries": "where the trusted root knows such logs",
    "verify-artifact.certificate-logs": "where the trusted root knows such logs",
};
function explainKey({ path, value, layers, locks }, notes) {
    const key = path.join(".");
    const note = notes.get(key) ?? (layers.length === 0 ? DEFAULTS[key] : undefined);
    return {
        key,
        value: value ?? null,
        from: layers.map((layer) => siteOf(layer, path)),
        locks: locks.map((lock) => ({ key: lock.path.join("."), origin: lock.origin })),
        ...(note === undefined ? {} : { note }),
    };
}
function siteOf({ origin, parsed }, path) {
    return { origin, line: parsed.locate(path).line };
}
function whyThere(event) {
    if (event.kind === "local")
        return "outside of a workflow your files count as they are now";
    if ((0,trusted_commit/* trustedCommit */.T)(event) === undefined) {
        return `on ${event.name} the tree was committed by somebody who may write to the repository`;
    }
    if (event.base !== undefined)
        return "a change is judged by the policy at its base, so that it cannot change its own judge";
    return `on ${event.name} the commit of the run counts, because a step may have checked out a change`;
}
/** What the event makes of what the policy says, by key. */
function notesOn({ resolved: { policy } }, event, today) {
    const notes = new Map();
    for (const check of policy_policy/* CHECK_NAMES */.cj) {
        const settings = (0,policy_policy/* settingsFor */.zc)(policy, check, today);
        if ((0,base_tree/* settingsOn */.ff)(event, settings).baseline !== settings.baseline) {
            notes.set(`${check}.baseline`, `none on ${event.name}, which is about no change`);
        }
        if (settings.ignoreComments === "merged")
            notes.set(`${check}.ignore-comments`, commentsOn(event));
        const all = policy[check]?.exceptions?.length ?? 0;
        const expired = all - settings.exceptions.length;
        if (expired > 0)
            notes.set(`${check}.exceptions`, `${expired} of ${all} expired, and without effect`);
    }
    return notes;
}
function commentsOn(event) {
    const commit = (0,trusted_commit/* trustedCommit */.T)(event);
    return commit === undefined
        ? "here all comments of the working tree"
        : `here those that the commit ${commit} has, too`;
}
function expiredIn(check, layers, today) {
    return layers.flatMap((layer) => (layer.parsed.policy[check]?.exceptions ?? []).flatMap((exception, at) => {
        const { rule, expires } = exception;
        if (expires === undefined || !(0,policy_policy/* isExpired */._d)(exception, today))
            return [];
        return [{ check, rule, expires, ...siteOf(layer, [check, "exceptions", at]) }];
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/text/nearest.js
var nearest = __webpack_require__(35615);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/key-origins.js
var key_origins = __webpack_require__(99741);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/key-rules.js
var key_rules = __webpack_require__(43405);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/key-names.js
// The keys of the policy that a person can ask for, and what holds for those that no policy mentions.


/** The severities that rules have by themselves, by path: `pin-check.rules.unpinned-action`. */
function ownSeverities(checks) {
    return new Map(checks.flatMap(({ name, rules }) => rules.map(({ id, severity }) => [`${name}.rules.${id}`, severity])));
}
/** `known` are paths of keys and sections. Throws `UsageError` (`invalid-input`) for words that name none, each with the nearest. */
function demandKeys(words, known) {
    const unknown = words.filter((word) => !known.includes(word) && !isStep(word));
    if (unknown.length === 0)
        return;
    throw new errors/* UsageError */.eb("invalid-input", "The policy has no such key.", {
        hint: "Name keys and sections with points, such as pin-check.min-age; a folder of that name with ./ in front.",
        problems: unknown.map((word) => {
            const meant = (0,nearest/* nearest */.p)(word, known);
            return { message: `there is no key "${word}"${meant === undefined ? "" : `; did you mean ${meant}?`}` };
        }),
    });
}
function isStep(word) {
    return /^harden-runner\.steps\.[A-Za-z_][A-Za-z0-9_-]{0,99}(?:\.allowed-endpoints)?$/.test(word);
}
/**
 * The keys below `words`; all that always exist, and those that a policy mentions, where there are no words. A rule or tool that
 * was asked for is there with what holds for it, even if no policy mentions it.
 */
function selectKeys(words, resolved, severities) {
    const all = (0,key_origins/* keyOrigins */.d)(resolved);
    if (words.length === 0)
        return all;
    const found = all.filter(({ path }) => words.some((word) => `${path.join(".")}.`.startsWith(`${word}.`)));
    const named = new Set(found.map(({ path }) => path.join(".")));
    const unmentioned = [...new Set(words)].filter((word) => !named.has(word) && isSingleKey(word));
    return [...found, ...unmentioned.map((word) => unsaid(word, resolved, severities))];
}
function isSingleKey(word) {
    return (0,key_rules/* keyRule */.G)(word.split(".")) !== undefined;
}
function unsaid(word, resolved, severities) {
    const path = word.split(".");
    const value = severities.get(word) ?? (0,key_rules/* keyRule */.G)(path)?.unsaid(resolved.policy);
    const locks = (0,key_origins/* locksOn */.O)(resolved.locks, path).map((lock) => ({ path: lock.path, origin: lock.origin }));
    return { path, value, layers: [], locks };
}

// EXTERNAL MODULE: ./packages/runtime/lib/static-check/policy-path.js
var policy_path = __webpack_require__(59570);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/connect.js
var connect = __webpack_require__(33590);
// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/read-trusted.js
var read_trusted = __webpack_require__(50983);
// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/open-ancestry.js
var open_ancestry = __webpack_require__(51531);
// EXTERNAL MODULE: ./packages/cli/lib/terminal/given-token.js
var given_token = __webpack_require__(45480);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/policy-in-force.js
// Reads the policy that is in force for a run, with all that it extends: by the same steps as the checks.



/**
 * Errors: those of `readTrusted` and `resolvePolicy`, and `UsageError` for a path that leaves the repository (`invalid-input`) or
 * a file other than the default one that is not there (`path-not-found`).
 */
async function readPolicyInForce(place, run, catalogue) {
    const { git, env } = place;
    const { event, repository } = run;
    const path = (0,policy_path/* normalizePolicyPath */.v)(place.config);
    const token = (0,given_token/* givenToken */.v)(env);
    const server = () => (0,connect/* connectForPublic */.Rs)(event, { token, env });
    const github = token !== undefined && repository !== undefined && isServerOf(run, env) ? server() : undefined;
    const { text, origin, changed } = await (0,read_trusted/* readTrusted */.G)(path, policy_policy/* MAX_POLICY_BYTES */.mk, { event, git, github });
    if (text === undefined && path !== policy_policy/* POLICY_PATH */.l$)
        throw missing(path);
    const { resolvePolicy } = await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8815), __webpack_require__.e(1939), __webpack_require__.e(8183), __webpack_require__.e(9705)]).then(__webpack_require__.bind(__webpack_require__, 91416));
    const own = text === undefined ? undefined : { file: path, text, repository };
    const resolved = await resolvePolicy(own, catalogue, (0,open_ancestry/* openAncestry */.Q)(place.organisationPolicy, server));
    return { path, origin, exists: text !== undefined, changed, resolved };
}
/** The token is for one server: a remote of another one is not looked for there. */
function isServerOf({ event, isAssumed }, env) {
    if (!isAssumed || event.kind === "local" || env["GITHUB_API_URL"])
        return true;
    return event.serverUrl === "https://github.com";
}
function missing(path) {
    return new errors/* UsageError */.eb("path-not-found", `there is no policy file ${path}`, {
        hint: `Name a file relative to the root of the repository, or leave the name out for ${policy_policy/* POLICY_PATH */.l$}.`,
    });
}

// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/render-explanation.js
// An explanation as lines for people. They may quote policies, so whoever prints them has to escape them.

const MAX_VALUE = 160;
const MAX_EXPIRED = 20;
function renderExplanation(explanation) {
    const { keys, expired } = explanation;
    const width = Math.max(0, ...keys.map(({ key }) => key.length));
    return [
        ...heading(explanation),
        "",
        ...keys.flatMap((key) => renderKey(key, width)),
        ...(expired.length === 0 ? [] : ["", "Expired, and without effect:"]),
        ...expired
            .slice(0, MAX_EXPIRED)
            .map(({ check, rule, expires, origin, line }) => `  ${check}: ${rule}, until ${expires}  (${origin}:${line})`),
        ...(expired.length > MAX_EXPIRED ? [`  and ${expired.length - MAX_EXPIRED} more`] : []),
    ];
}
function heading({ event, source, layers }) {
    const where = source.commit === undefined ? "in the working tree" : `at the commit ${source.commit}`;
    return [
        `In force ${event.name === "local" ? "here" : `on ${event.name}`}${event.base ? ` against ${event.base}` : ""}:`,
        `  ${source.file} ${where}${source.exists ? "" : ", where there is none"}: ${source.why}.`,
        ...(source.changed === "no"
            ? []
            : [`  The working tree has it ${source.changed}: that counts once it is merged, and the gate reports it.`]),
        ...(layers.length === 0
            ? ["  There is no policy, so the defaults hold. To write one: lockstep init"]
            : layers.map(({ kind, origin }) => `  ${KINDS[kind]}: ${origin}`)),
    ];
}
const KINDS = { own: "of this repository", parent: "extended", organisation: "of the organisation" };
function renderKey({ key, value, from, locks, note }, width) {
    const places = from.map(({ origin, line }) => `${origin}:${line}`).join(", ") || "default";
    const shown = value === null ? "not set" : (0,clip/* clip */.$)(JSON.stringify(value), MAX_VALUE);
    const more = [
        ...(note === undefined ? [] : [note]),
        ...locks.map((lock) => `locked by ${lock.origin} (${lock.key})`),
    ].map((line) => `  ${" ".repeat(width)}  - ${line}`);
    return [`  ${key.padEnd(width)}  ${shown}  (${places})`, ...more];
}

;// CONCATENATED MODULE: ./packages/cli/lib/policy/run-explain.js
// `lockstep policy explain`: from the words of a command line to what is printed.













/** Gives 0. Errors: those of `assumeRun`, `readPolicyInForce` and `demandKeys`. */
async function runExplain({ paths, options }, terminal) {
    const severities = ownSeverities(program/* CHECKS */.u);
    const catalogue = (0,rule_catalogue/* catalogueOf */.v)(program/* CHECKS */.u);
    const known = (0,lockable_paths/* lockablePaths */.q)(catalogue);
    const cwd = terminal.cwd();
    const [first] = paths;
    const isFolderFirst = first !== undefined && !known.includes(first) && isFolder((0,external_node_path_.resolve)(cwd, first));
    const words = isFolderFirst ? paths.slice(1) : paths;
    demandKeys(words, known);
    const { env } = terminal;
    const git = await (0,repository/* openGit */.z)((0,external_node_path_.resolve)(cwd, isFolderFirst ? first : "."), env);
    const run = await assumeRun({ event: options["event"], base: options["base"] }, git, env);
    const config = options["config"] ?? policy_policy/* POLICY_PATH */.l$;
    const place = { config, organisationPolicy: options["organisation-policy"], git, env };
    const policy = await readPolicyInForce(place, run, catalogue);
    const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
    const explanation = explain(policy, run, selectKeys(words, policy.resolved, severities), today);
    if (options["format"] === "json")
        terminal.stdout.write(`${(0,printed_json/* printedJson */.x)(JSON.stringify(explanation, null, 2))}\n`);
    else
        (0,print_lines/* printLines */.t)(renderExplanation(explanation), terminal);
    return 0;
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 98832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ printLines)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19891);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57119);
/* harmony import */ var _is_on_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
// Prints lines that may quote a repository: nothing in them acts on a terminal, and no line is a command to a runner.



/** Writes each line to standard output, its controls made visible. */
function printLines(lines, { env, stdout }) {
    const text = lines.map((line) => `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .revealControls */ .w)(line)}\n`).join("");
    if ((0,_is_on_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnRunner */ .q)(env))
        (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_2__/* .actionsRunner */ .A)().printUntrusted(text);
    else
        stdout.write(text);
}


/***/ }),

/***/ 99741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ locksOn),
/* harmony export */   d: () => (/* binding */ keyOrigins)
/* harmony export */ });
/* harmony import */ var _key_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60118);
// Says where each key of a resolved policy comes from.

/** Every key there is, sorted by its path; of rules, tools and steps those that a layer names. */
function keyOrigins({ policy, layers, locks }) {
    return (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(policy)
        .map((key) => {
        const saying = layers.filter((layer) => (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(layer.parsed.policy, key.path) !== undefined);
        return {
            path: key.path,
            value: (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueInForce */ .Og)(policy, key),
            layers: key.rule.merge === "add" ? saying : saying.slice(-1),
            locks: locksOn(locks, key.path).map(({ path, origin }) => ({ path, origin })),
        };
    })
        .sort((a, b) => (a.path.join(".") < b.path.join(".") ? -1 : 1));
}
/** The locks on the key at a path, those of its sections included. */
function locksOn(locks, path) {
    return locks.filter((lock) => (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(lock.path, path));
}


/***/ }),

/***/ 60118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ valueInForce),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _key_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43405);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97836);


/** Keys that always exist: those whose path holds no name that a user chooses. */
const FIXED = Object.entries(_key_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_RULES */ .o)
    .filter(([name]) => !name.includes("*"))
    .map(([name, rule]) => ({ path: name.split("."), rule }));
/** Every key that always exists, and those of the names that the policies use. */
function keysOf(...policies) {
    const used = policies.flatMap((policy) => usedKeys(policy, []));
    const byName = new Map([...FIXED, ...used].map((key) => [key.path.join("."), key]));
    return [...byName.values()];
}
function usedKeys(value, path) {
    const rule = (0,_key_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRule */ .G)(path);
    if (rule !== undefined)
        return [{ path, rule }];
    if (!(0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => usedKeys(inner, [...path, name]));
}
/** What a policy says at a path; undefined where it says nothing. */
function valueAt(policy, path) {
    let value = policy;
    for (const name of path)
        value = (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return value;
}
/** What holds for a key: what the policy says, or what holds where nothing is said. */
function valueInForce(policy, { path, rule }) {
    return valueAt(policy, path) ?? rule.unsaid(policy);
}
/** True if a lock on `lock` is about the key at `path`: the same, or a section that it is in. */
function covers(lock, path) {
    return lock.length <= path.length && lock.every((name, at) => name === path[at]);
}


/***/ }),

/***/ 43405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keyRule),
/* harmony export */   o: () => (/* binding */ KEY_RULES)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39172);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97836);
// How each key of the policy is inherited: one line a key. A test compares the lines with the schema.


const SEVERITY = ["off", "note", "warning", "error"];
const GRADES = ["unversioned", "exact", "locked"];
/** By path; `*` stands for any one name. */
const KEY_RULES = {
    "fail-on": ordered(["error", "warning", "note"], "error"),
    "on-incomplete": ordered(["warn", "fail"], "fail"),
    ...ofCheck("pin-check"),
    "pin-check.online": ordered([false, true], false),
    // Updates wait for a week where nothing is said: fewer days would loosen them.
    "pin-check.min-age": counted(7),
    "pin-check.allowed-owners": allowing(undefined),
    "pin-check.allowed-registries": allowing(undefined),
    "pin-check.install-grades.*": ordered(GRADES, "exact"),
    "pin-check.install-grades.apt": ordered(GRADES, "unversioned"),
    ...ofCheck("secret-scan"),
    "secret-scan.exclude-paths": allowing([]),
    "secret-scan.gitleaks-baseline": { merge: "replace", strictness: { kind: "same" }, unsaid: () => undefined },
    ...Object.fromEntries(hardenChoices()),
    "harden-runner.allowed-endpoints": allowing([]),
    "harden-runner.presets": allowing(["github"]),
    "harden-runner.steps.*.allowed-endpoints": allowing([]),
    "harden-runner.may-change": allowing([]),
    "verify-artifact.signers": allowing(undefined),
    "verify-artifact.require": { merge: "add", strictness: { kind: "more" }, unsaid: () => [] },
    "verify-artifact.runner": ordered(["any", "github-hosted"], "any"),
    "verify-artifact.timestamps": counted(0),
    // Where nothing is said, a trusted root that knows such logs demands one.
    "verify-artifact.log-entries": counted(1),
    "verify-artifact.certificate-logs": counted(1),
    "verify-artifact.attestations": counted(1),
};
const PATTERNS = Object.entries(KEY_RULES).map(([name, rule]) => ({ segments: name.split("."), rule }));
/** The rule for the key at a path; undefined where the path leads to no key, or to several. */
function keyRule(path) {
    const fits = PATTERNS.filter(({ segments }) => segments.length === path.length && segments.every((segment, at) => segment === "*" || segment === path[at]));
    // A name of its own goes before `*`.
    return (fits.find(({ segments }) => !segments.includes("*")) ?? fits[0])?.rule;
}
function ordered(words, unsaid) {
    return { merge: "replace", strictness: { kind: "order", words }, unsaid: () => unsaid };
}
function counted(unsaid) {
    return { merge: "replace", strictness: { kind: "greater" }, unsaid: () => unsaid };
}
function allowing(unsaid) {
    return { merge: "replace", strictness: { kind: "fewer" }, unsaid: () => unsaid };
}
function ofCheck(check) {
    return {
        [`${check}.rules.*`]: ordered(SEVERITY, undefined),
        [`${check}.exceptions`]: {
            merge: "add",
            strictness: { kind: "fewer" },
            unsaid: () => [],
            // A rule that is locked must not be excepted away.
            lockOf: (entry) => (0,_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry) && typeof entry["rule"] === "string" ? [check, "rules", entry["rule"]] : undefined,
        },
        [`${check}.ignore-comments`]: ordered(["any", "merged", "none"], "merged"),
        [`${check}.baseline`]: ordered(["base-commit", "none"], _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINES */ .tb[check]),
    };
}
function hardenChoices() {
    const choices = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .HARDEN_DEFAULTS */ .IA;
    return Object.entries(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .HARDEN_CHOICES */ .CY).map(([name, words]) => {
        const unsaid = choices[name];
        const rule = ordered(words, unsaid);
        return [`harden-runner.${name}`, name === "containers" ? { ...rule, unsaid: containersIn } : rule];
    });
}
function containersIn(policy) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultContainers */ .mR)(policy["harden-runner"]?.sudo ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .HARDEN_DEFAULTS */ .IA.sudo);
}


/***/ }),

/***/ 21504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lockablePaths),
/* harmony export */   u: () => (/* binding */ openLockPaths)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39172);
/* harmony import */ var _key_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43405);
// The paths that `locked` may name.


/** Names of rules and tools are those of the catalogue; the names of steps are the user's. */
const OPEN_NAMES = { rules: "[a-z0-9-]{1,100}", steps: "[A-Za-z_][A-Za-z0-9_-]{0,99}" };
/** Every path with known names: each key, and each section. */
function lockablePaths(catalogue) {
    const full = Object.keys(_key_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_RULES */ .o).flatMap((pattern) => expand(pattern, catalogue));
    return [...new Set(full.flatMap(withSections))].sort();
}
/** The paths beyond those: steps, and the rules of checks that are not in the catalogue. */
function openLockPaths(catalogue) {
    const unread = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAMES */ .cj.filter((check) => catalogue[check] === undefined);
    const rules = unread.map((check) => `${check}\\.rules\\.${OPEN_NAMES.rules}`);
    const steps = `harden-runner\\.steps\\.${OPEN_NAMES.steps}(?:\\.allowed-endpoints)?`;
    return new RegExp(`^(?:${[...rules, steps].join("|")})$`);
}
function expand(pattern, catalogue) {
    const [before = "", after] = pattern.split("*");
    if (after === undefined)
        return [pattern];
    const names = namesAt(before, catalogue);
    // Without names the section itself can be locked all the same.
    return names.length === 0 ? [before.slice(0, -1)] : names.map((name) => `${before}${name}${after}`);
}
function namesAt(before, catalogue) {
    const check = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAMES */ .cj.find((name) => before === `${name}.rules.`);
    if (check !== undefined)
        return catalogue[check] ?? [];
    return before === "pin-check.install-grades." ? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTALL_TOOLS */ .GQ : [];
}
/** `a.b.c`, `a.b` and `a`. */
function withSections(path) {
    const names = path.split(".");
    return names.map((_, index) => names.slice(0, index + 1).join("."));
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

/***/ 97836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   a: () => (/* binding */ loosenings),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
// What makes one value of a policy's key looser than another. Knows kinds of values, and no key.
/** Why `after` is looser than `before`, one each; none where it is as strict or stricter. Undefined: nothing is said. */
function loosenings(strictness, before, after) {
    if (sameValue(before, after))
        return [];
    switch (strictness.kind) {
        case "order":
            return isLooserWord(strictness.words, before, after) ? [looser(before, after, strictness.words.at(-1))] : [];
        case "greater":
            return Number(after ?? 0) < Number(before ?? 0) ? [looser(before, after, before)] : [];
        case "fewer":
            return before === undefined ? [] : moreEntries(before, after);
        case "more":
            return entriesOf(before)
                .filter((entry) => !holds(entriesOf(after), entry))
                .map((entry) => ({ entry, why: `${shown(entry)} is missing` }));
        case "same":
            return [{ why: `${shown(after)} is another value than there` }];
    }
}
/** True where two values say the same, whatever the order of their keys. */
function sameValue(a, b) {
    return canonical(a) === canonical(b);
}
/** The entries of a list; none where there is no list. */
function entriesOf(value) {
    return Array.isArray(value) ? value : [];
}
function holds(entries, entry) {
    const wanted = canonical(entry);
    return entries.some((other) => canonical(other) === wanted);
}
function isLooserWord(words, before, after) {
    if (before === undefined)
        return after !== words.at(-1);
    return words.indexOf(after) < words.indexOf(before);
}
function moreEntries(before, after) {
    if (after === undefined)
        return [{ why: "without it everything is let through" }];
    const known = entriesOf(before);
    return entriesOf(after)
        .filter((entry) => !holds(known, entry))
        .map((entry) => ({ entry, why: `${shown(entry)} is not among the entries there` }));
}
function looser(before, after, strictest) {
    if (after === undefined)
        return { why: `without it ${shown(before)} would no longer hold` };
    return before === undefined
        ? { why: `nothing is said there, so it can only be ${shown(strictest)}, not ${shown(after)}` }
        : { why: `${shown(after)} is looser than ${shown(before)}` };
}
const MAX_SHOWN = 100;
function shown(value) {
    const text = typeof value === "string" ? value : canonical(value);
    return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}
/** JSON with sorted keys, without what is undefined. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => (isMap(part) ? sorted(part) : part)) ?? "nothing";
}
function sorted(map) {
    return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** True for a mapping of YAML. */
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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

/***/ 26194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ outlineRepository)
});

// EXTERNAL MODULE: ./packages/runtime/lib/git/find-repository.js
var find_repository = __webpack_require__(98347);
// EXTERNAL MODULE: ./packages/runtime/lib/git/hardened-git.js + 3 modules
var hardened_git = __webpack_require__(36366);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/remote-repository.js
// Reads which repository of which server the address of a git remote names. The address may hold credentials: only the parts
// that are none leave this module.
/** No address of a repository is longer. */
const MAX_LENGTH = 2000;
/** As in `git clone` (git documentation, "GIT URLS"): with a scheme, or the short form of ssh. */
const ADDRESS = /^(?:(?:https?|ssh|git):\/\/)(?:[^/@\s]*@)?([A-Za-z0-9.-]+(?::\d{1,5})?)\/(.+)$/;
const SHORT = /^(?:[^/@:\s]+@)([A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/** GitHub allows letters, digits and these in both parts of a repository's name. */
const NAMES = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/;
/** The repository that `address` names, or undefined where it names none of the form `owner/name`. */
function remoteRepository(address) {
    if (address.length > MAX_LENGTH)
        return undefined;
    const [, host, path] = ADDRESS.exec(address) ?? SHORT.exec(address) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    const [, owner, name] = NAMES.exec(path.replace(/\/$/, "").replace(/\.git$/, "")) ?? [];
    if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.*$/.test(name))
        return undefined;
    return { host: host.toLowerCase(), owner, name };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/repository-outline.js



const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 30_000;
const ORIGIN_PREFIX = "refs/remotes/origin/";
const BRANCH_PREFIX = "refs/heads/";
const TAG_PREFIX = "refs/tags/";
/**
 * The outline of the repository that holds `path`. What git cannot tell is undefined. Throws `UsageError` (`path-not-found`,
 * `not-a-repository`) and `UnavailableError` (`tool-missing`, `timed-out`).
 */
async function outlineRepository(path, env) {
    const git = new hardened_git/* HardenedGit */.MY((0,find_repository/* findRepository */.W)(path), env);
    const address = await answer(git, ["config", "--local", "--no-includes", "--get", "remote.origin.url"]);
    const head = await answer(git, ["symbolic-ref", "--quiet", `${ORIGIN_PREFIX}HEAD`]);
    const branch = await answer(git, ["symbolic-ref", "--quiet", "HEAD"]);
    const tags = ["for-each-ref", "--count=1", "--sort=-version:refname", "--format=%(refname)", "refs/tags/v[0-9]*"];
    return {
        origin: address === undefined ? undefined : remoteRepository(address),
        originBranch: after(ORIGIN_PREFIX, head),
        branch: after(BRANCH_PREFIX, branch),
        versionTag: after(TAG_PREFIX, await answer(git, tags)),
    };
}
/** The one line that git prints; undefined where it prints none, fails, or prints a name that is no text. */
async function answer(git, args) {
    const { exitCode, stdout } = await git.ask(args, "", MAX_BYTES, TIMEOUT_MS);
    const text = stdout.toString("utf8").replace(/\r?\n$/, "");
    return exitCode === 0 && text !== "" && !/[\n\ufffd]/.test(text) ? text : undefined;
}
function after(prefix, name) {
    return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined;
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
