export const id = 9705;
export const ids = [9705];
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











/***/ })

};
