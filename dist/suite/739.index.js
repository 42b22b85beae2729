export const id = 739;
export const ids = [739];
export const modules = {

/***/ 10739:
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
// EXTERNAL MODULE: ./actions/gate/lib/program.js
var program = __webpack_require__(70583);
// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 26 modules
var repository = __webpack_require__(58627);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(81100);
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
// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(31207);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/assumed-run.js
// Decides which run is talked about: the one that a runner has started, the one that options describe, or none but this here.


const DOTCOM_API = "https://api.github.com";
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
        apiUrl: env["GITHUB_API_URL"] || DOTCOM_API,
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
    throw new errors/* UsageError */.eb("invalid-input", "There is no such run to talk about.", {
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
        return "outside of a workflow the working tree is the work of whoever runs the check";
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
/** Every key and section with a name of its own, sorted: of steps only the section. */
function keyNames(rules) {
    const fixed = (0,key_origins/* keyOrigins */.d)({ policy: { version: 1 }, layers: [], locks: [] }).map(({ path }) => path.join("."));
    const tools = policy_policy/* INSTALL_TOOLS */.GQ.map((tool) => `pin-check.install-grades.${tool}`);
    const full = [...fixed, ...rules, ...tools, "harden-runner.steps", ...policy_policy/* CHECK_NAMES */.cj.map((check) => `${check}.rules`)];
    return [...new Set(full.flatMap(withSections))].sort();
}
function withSections(name) {
    const parts = name.split(".");
    return parts.map((_, at) => parts.slice(0, at + 1).join("."));
}
/** Throws `UsageError` (`invalid-input`) for words that name no key, each with the nearest one. */
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

// EXTERNAL MODULE: ./packages/cli/lib/policy/policy-in-force.js
var policy_in_force = __webpack_require__(58879);
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
    const known = keyNames(severities.keys());
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
    const policy = await (0,policy_in_force/* readPolicyInForce */.V)(place, run, (0,rule_catalogue/* catalogueOf */.v)(program/* CHECKS */.u));
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


/***/ })

};
