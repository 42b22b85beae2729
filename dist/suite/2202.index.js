export const id = 2202;
export const ids = [2202];
export const modules = {

/***/ 82202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECKS: () => (/* reexport */ program/* CHECKS */.u),
  gate: () => (/* reexport */ program/* gate */.G),
  run: () => (/* reexport */ run),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./packages/runtime/lib/check-action/run-check-action.js + 6 modules
var run_check_action = __webpack_require__(72693);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/check-inputs.js
var check_inputs = __webpack_require__(19858);
// EXTERNAL MODULE: ./actions/gate/lib/program.js
var program = __webpack_require__(70583);
// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(60869);
;// CONCATENATED MODULE: ./actions/gate/lib/spec.js
// The declaration of the gate, the action at the root of the repository.


const spec_spec = (0,spec/* defineAction */.Q)({
    name: "gate",
    title: "lockstep gate",
    description: "Runs every static check of lockstep in one step, under one policy.",
    branding: { icon: "shield", color: "blue" },
    inputs: { ...check_inputs/* CHECK_INPUTS */.$d, ...check_inputs/* EVIDENCE_INPUTS */.sJ, ...check_inputs/* FINGERPRINT_INPUTS */.Je },
    outputs: { ...check_inputs/* CHECK_OUTPUTS */.Gb, ...check_inputs/* FIX_OUTPUTS */.z5 },
    permissions: { contents: "read" },
    phases: ["main"],
});

;// CONCATENATED MODULE: ./actions/gate/lib/main.js
// The main phase of the gate.



const run = () => (0,run_check_action/* runCheckAction */.s)(spec_spec, (request, inputs) => (0,program/* gate */.G)((0,check_inputs/* withEvidence */.Kg)(request, inputs), inputs["fingerprint-key"]));

;// CONCATENATED MODULE: ./actions/gate/lib/index.js
// What the command line needs of the gate.





/***/ }),

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

/***/ 14604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ optionalChoice),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
const DEFAULT_MAX_LENGTH = 4096;
function text(options) {
    const { description, default: fallback = "", maxLength = DEFAULT_MAX_LENGTH } = options;
    return { kind: "text", description, default: fallback, maxLength };
}
function choice(choices, options) {
    return { kind: "choice", choices, ...options };
}
function optionalChoice(choices, options) {
    return { kind: "optional-choice", choices, default: "", ...options };
}
function flag(options) {
    return { kind: "flag", ...options };
}
function secret(options) {
    return { kind: "secret", description: options.description, default: options.default ?? "" };
}


/***/ }),

/***/ 60869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/**
 * Declares an action. Input and output names are kebab-case, as everywhere in the suite. A description holds no expression: the
 * runner evaluates every text of action.yml when it loads the action, and refuses the action for a context that is not there yet.
 */
function defineAction(spec) {
    for (const name of [spec.name, ...Object.keys(spec.inputs), ...Object.keys(spec.outputs)]) {
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${name} is not kebab-case`);
    }
    const inputs = Object.values(spec.inputs).map(({ description }) => description);
    for (const words of [spec.title, spec.description, ...inputs, ...Object.values(spec.outputs)]) {
        if (words.includes("${{"))
            throw new TypeError(`the runner would evaluate this description: ${words}`);
    }
    return spec;
}


/***/ }),

/***/ 86110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EVIDENCE_OUTPUT)
/* harmony export */ });
// The output by which every action of the suite names the evidence.
/** For the declaration of an action. The runtime sets it, also for a step that then fails. */
const EVIDENCE_OUTPUT = {
    evidence: "Path of the folder with the evidence of all steps of this suite in the job so far, for `actions/upload-artifact` with `if: always()`.",
};


/***/ }),

/***/ 28902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ORGANISATION_POLICY_INPUT)
/* harmony export */ });
/* harmony import */ var _action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14604);
// The input of every action that reads a policy, by which a required workflow names the policy of the organisation.

const ORGANISATION_POLICY_INPUT = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: "A policy that the repository's own is taken to extend, whether it says so or not: `owner/repository/path@` and the full id of a commit. Without a policy of the repository it holds alone. For required workflows.",
});


/***/ }),

/***/ 19858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ CHECK_INPUTS),
/* harmony export */   Gb: () => (/* binding */ CHECK_OUTPUTS),
/* harmony export */   Je: () => (/* binding */ FINGERPRINT_INPUTS),
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   sJ: () => (/* binding */ EVIDENCE_INPUTS),
/* harmony export */   z5: () => (/* binding */ FIX_OUTPUTS)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14604);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28902);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86110);
// The inputs and outputs that the gate and every static check share, so that they mean the same everywhere.

/** What every check is told. */
const CHECK_INPUTS = {
    path: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "A folder of the repository to check, relative to the workspace.", default: "." }),
    config: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "The policy file, relative to the repository root. For a proposed change it is read at the base commit.",
        default: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l$,
    }),
    "organisation-policy": _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .ORGANISATION_POLICY_INPUT */ .R,
    "on-incomplete": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .optionalChoice */ .AU)(["fail", "warn"], {
        description: "What happens when something could not be checked. Without it the policy decides, and without a policy the step fails. Where the two differ, `fail` wins.",
    }),
};
const ONLINE = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: "Asks GitHub for evidence that the evidence file does not hold: whether commits exist where they are said to, advisories, what actions pull in. The policy can ask for it, too, with `online: true`.",
    default: false,
});
const TOKEN = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "Reads the policy at the base commit where the checkout does not hold that commit, and asks for evidence with `online`. The token of the job is enough for public actions.",
    default: "${{ github.token }}",
});
const DOTCOM_TOKEN = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "On GitHub Enterprise Server: asks github.com about actions that come from there.",
});
const CACHE_KEY = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "Lets GitHub's answers travel between runs, in the cache of GitHub Actions and encrypted with this key. Any long random text will do, kept as a secret of the repository. Some answers are then up to 24 hours old. Not used for pull requests from forks; only runs that are about no change add to the cache.",
});
/** What a check is told whose findings are of secrets. */
const FINGERPRINT_INPUTS = {
    "fingerprint-key": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        description: "Key of the fingerprints of credentials in reports and in the baseline. With a key, nobody without it can try out passwords against a published fingerprint. It has to stay the same.",
    }),
};
/** What a check is told that can ask GitHub for evidence. */
const EVIDENCE_INPUTS = {
    online: ONLINE,
    token: TOKEN,
    "dotcom-token": DOTCOM_TOKEN,
    "cache-key": CACHE_KEY,
};
/** The request with what the inputs say about evidence. */
function withEvidence(request, inputs) {
    return { ...request, online: inputs.online, dotcomToken: inputs["dotcom-token"], cacheKey: inputs["cache-key"] };
}
const CHECK_OUTPUTS = {
    verdict: "`pass`, `fail` or `incomplete`.",
    report: "Path of the JSON report (schema 1).",
    sarif: "Path of the SARIF 2.1.0 file, ready for `github/codeql-action/upload-sarif`.",
    "findings-count": "How many findings there are, whatever their severity, suppressed ones not counted.",
    ..._lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_OUTPUT */ ._,
};
/** What a check gives beyond that can fix what it finds. */
const FIX_OUTPUTS = {
    patch: "Path of a patch with every fix that is known, for `git apply`. Empty where there is none.",
};


/***/ })

};
