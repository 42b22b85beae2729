export const id = 8663;
export const ids = [8663,1044];
export const modules = {

/***/ 61044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECKS: () => (/* reexport */ CHECKS),
  gate: () => (/* reexport */ gate),
  run: () => (/* reexport */ run),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./packages/runtime/lib/check-action/run-check-action.js + 5 modules
var run_check_action = __webpack_require__(1044);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/check-inputs.js
var check_inputs = __webpack_require__(19858);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report = __webpack_require__(14303);
// EXTERNAL MODULE: ./actions/pin-check/lib/check.js + 103 modules
var check = __webpack_require__(77461);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/run-static-checks.js + 10 modules
var run_static_checks = __webpack_require__(15347);
// EXTERNAL MODULE: ./actions/secret-scan/lib/check.js + 89 modules
var lib_check = __webpack_require__(1393);
;// CONCATENATED MODULE: ./actions/gate/lib/program.js
// The gate: every static check there is, in one run, under one policy.




/** Every static check of the suite, in the order of the report. */
const CHECKS = checksWith(undefined);
/** Runs all checks. The gate's verdict is the worst of theirs and of the policy's own. `key`: of the fingerprints of credentials. */
async function gate(request, key) {
    const { root, policy, checks, onIncomplete } = await (0,run_static_checks/* runStaticChecks */.l)(checksWith(key), request);
    return { report: (0,report/* combine */.kg)("gate", [...checks, policy]), root, onIncomplete };
}
function checksWith(key) {
    return [check/* PIN_CHECK */.v, (0,lib_check/* secretScanWith */.Y3)({ mode: "auto", key })];
}

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



const run = () => (0,run_check_action/* runCheckAction */.s)(spec_spec, (request, inputs) => gate((0,check_inputs/* withEvidence */.Kg)(request, inputs), inputs["fingerprint-key"]));

;// CONCATENATED MODULE: ./actions/gate/lib/index.js
// What the command line needs of the gate.





/***/ })

};
