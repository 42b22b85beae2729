export const id = 5870;
export const ids = [5870];
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
/* harmony import */ var _terminal_print_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98832);
/* harmony import */ var _terminal_printed_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3058);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58879);
// `lockstep policy check`: whether a policy can be used, with all that it extends. It judges the file alone, not the repository.








/**
 * Gives 0 for a policy that can be used, and 1 for one that cannot. Throws `UsageError` for wrong words and a file that is not
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
    return judgement.usable ? 0 : 1;
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
    const server = () => (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_7__/* .connectForPublic */ .Rs)({ kind: "local", name: "local" }, { token: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_8__/* .tokenIn */ .j)(env), env });
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


/***/ })

};
