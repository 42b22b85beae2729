export const id = 8518;
export const ids = [8518];
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

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18431);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ }),

/***/ 59159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicyCheck: () => (/* binding */ runPolicyCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core_policy__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88183);
/* harmony import */ var _lockstep_gate__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70583);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58627);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30197);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33590);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51531);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81100);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80929);
/* harmony import */ var _terminal_given_token_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45480);
/* harmony import */ var _terminal_print_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98832);
/* harmony import */ var _terminal_printed_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3058);
// `lockstep policy check`: whether a policy can be used, with all that it extends. It judges the file alone, not the repository.








/**
 * Gives 0 for a policy that can be used, and 2 for one that cannot, as every command does. Throws `UsageError` for wrong words and a file that is not
 * there or cannot be read, and what keeps from reading a policy that it extends.
 */
async function runPolicyCheck({ paths, options }, terminal) {
    const refused = ["event", "base", "config"].filter((name) => options[name] !== undefined);
    if (refused.length > 0 || paths.length > 1) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("invalid-input", "lockstep policy check takes one file.", {
            hint: "For example: lockstep policy check .github/lockstep.yml",
            problems: refused.map((name) => ({ message: `--${name} goes with lockstep policy explain` })),
        });
    }
    const own = await readOwn(paths[0], terminal);
    const judgement = await judge(own, options["organisation-policy"], terminal);
    if (options["format"] === "json")
        terminal.stdout.write(`${(0,_terminal_printed_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printedJson */ .x)(JSON.stringify(judgement, null, 2))}\n`);
    else
        (0,_terminal_print_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .t)(describe(judgement), terminal);
    return judgement.usable ? 0 : 2;
}
async function readOwn(file, { env, cwd }) {
    const path = file === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((await (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .z)(cwd(), env)).root, _lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_PATH */ .l$) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd(), file);
    const name = file ?? _lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_PATH */ .l$;
    const read = (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .G)(path, _lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .MAX_POLICY_BYTES */ .mk);
    if (read.ok)
        return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd(), path) || name, text: read.text, repository: undefined };
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(read.reason === "missing" ? "path-not-found" : "policy-unreadable", `${name}: ${read.why}.`, {
        hint: "Name a policy file. To write one: lockstep init",
    });
}
async function judge(own, organisationPolicy, { env }) {
    const server = () => (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_7__/* .connectForPublic */ .Rs)({ kind: "local", name: "local" }, { token: (0,_terminal_given_token_js__WEBPACK_IMPORTED_MODULE_8__/* .givenToken */ .v)(env), env });
    const ancestry = (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_9__/* .openAncestry */ .Q)(organisationPolicy, server);
    const said = { schema: 1, file: own.file };
    try {
        const { layers } = await (0,_lockstep_core_policy__WEBPACK_IMPORTED_MODULE_10__/* .resolvePolicy */ .n)(own, (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_11__/* .catalogueOf */ .v)(_lockstep_gate__WEBPACK_IMPORTED_MODULE_12__/* .CHECKS */ .u), ancestry);
        return { ...said, usable: true, layers: layers.map(({ origin }) => origin), problems: [] };
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb && error.code === "policy-invalid"))
            throw error;
        const { lines } = (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_13__/* .describeError */ .U)(error, { debug: false });
        return { ...said, usable: false, layers: [], problems: lines };
    }
}
function describe({ file, usable, layers, problems }) {
    if (!usable)
        return [`${file} cannot be used:`, ...problems.map((line) => `  ${line}`)];
    const above = layers.slice(0, -1);
    return [`${file} can be used.`, ...above.map((origin) => `  with ${origin} above it`)];
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
