export const id = 7598;
export const ids = [7598,2373,6451,9705];
export const modules = {

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

/***/ 91416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessPolicy: () => (/* reexport */ assessPolicy),
  policyJsonSchema: () => (/* reexport */ policy_schema/* policyJsonSchema */.q),
  resolvePolicy: () => (/* reexport */ resolve_policy/* resolvePolicy */.n)
});

// UNUSED EXPORTS: MAX_PARENTS, keyOrigins, keyRule, lockablePaths, locksOn, loosenedKeys, organisationLayer, ownLayer, parsePolicy, policiesAbove, policySchema

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/resolve-policy.js + 7 modules
var resolve_policy = __webpack_require__(88183);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/core/lib/policy/assess-policy.js
// Decides which policy is in force and what is to be said about it. Reading the files is not its matter.



/**
 * The policy in force on the day `today`, with all that it extends. A trusted text that cannot be used, or whose parents cannot be
 * read, throws what `resolvePolicy` throws: a run never goes on under another policy than the one that was written.
 */
async function assessPolicy(files, judgement) {
    const resolved = await resolve(files, files.trusted, judgement);
    const proposal = await judgeProposal(files, judgement);
    return {
        policy: resolved.policy,
        // In a change that edits the policy, the places of the policy in force are those of another text.
        facts: files.changed === "no" ? expiredFacts(resolved, judgement.today) : proposal.facts,
        notChecked: proposal.notChecked,
        inherited: resolved.layers.filter(({ kind }) => kind !== "own").length,
    };
}
function resolve({ path, repository }, text, { catalogue, ancestry }) {
    return (0,resolve_policy/* resolvePolicy */.n)(text === undefined ? undefined : { file: path, text, repository }, catalogue, ancestry);
}
async function judgeProposal(files, judgement) {
    if (files.changed === "no")
        return { facts: [], notChecked: [] };
    const { changed: how, path } = files;
    const changed = { kind: "changed", how, path };
    const { problems = [], notChecked = [] } = how === "removed" ? {} : await problemsOf(files, judgement);
    return { facts: problems.length > 0 ? [changed, { kind: "broken", path, problems }] : [changed], notChecked };
}
/** What is wrong with the proposed policy; what it extends may be out of reach. */
async function problemsOf(files, judgement) {
    if (files.proposed === undefined)
        return { problems: [{ message: "it cannot be read as a regular UTF-8 file" }] };
    try {
        await resolve(files, files.proposed, judgement);
        return {};
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return { problems: error.problems.length > 0 ? error.problems : [{ message: error.message }] };
        if (!(error instanceof errors/* UnavailableError */.hG || error instanceof errors/* PermissionError */.i_))
            throw error;
        return { notChecked: [{ what: `the proposed ${files.path}`, why: `${error.message} ${error.hint}` }] };
    }
}
/** Of the repository's own file only: what a policy above it lets expire is no matter of this repository. */
function expiredFacts({ layers }, today) {
    const parsed = layers.find(({ kind }) => kind === "own")?.parsed;
    if (parsed === undefined)
        return [];
    return policy/* CHECK_NAMES */.cj.flatMap((check) => (parsed.policy[check]?.exceptions ?? []).flatMap((exception, index) => {
        const location = parsed.locate([check, "exceptions", index]);
        return (0,policy/* isExpired */._d)(exception, today) ? [{ kind: "expired", check, exception, location }] : [];
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/policy/policy-schema.js + 3 modules
var policy_schema = __webpack_require__(29772);
;// CONCATENATED MODULE: ./packages/core/lib/policy/index.js
// The policy file: parser, schema, and the checks on the policy itself. A separate entry of this package, because the
// schema library takes time to load and only runs that read a policy need it.











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

/***/ 43170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** The line starts of a text, found once. Lines end with LF, CRLF or a lone CR, as in YAML 1.2.2 section 5.4. */
class LineIndex {
    #starts;
    constructor(text) {
        this.#starts = text.includes("\r") ? allLineStarts(text) : lineFeedStarts(text);
    }
    /** The location in `file` of a range of UTF-16 offsets, end exclusive. */
    locate(file, start, end) {
        const from = this.position(start);
        const to = this.position(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The position of a UTF-16 offset. Offsets past the end fall on the last line. */
    position(offset) {
        const starts = this.#starts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}
function allLineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        const endsLine = char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10);
        if (endsLine)
            starts.push(i + 1);
    }
    return starts;
}
/** The same for a text without CR, many times faster. */
function lineFeedStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ })

};
