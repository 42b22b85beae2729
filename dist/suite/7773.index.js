export const id = 7773;
export const ids = [7773,154];
export const modules = {

/***/ 67773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PIN_CHECK: () => (/* reexport */ check/* PIN_CHECK */.v),
  run: () => (/* reexport */ run),
  runPinCheck: () => (/* reexport */ check/* runPinCheck */.R),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/check.js + 103 modules
var check = __webpack_require__(77461);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/run-check-action.js + 5 modules
var run_check_action = __webpack_require__(1044);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/check-inputs.js
var check_inputs = __webpack_require__(19858);
// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(60869);
// EXTERNAL MODULE: ./packages/core/lib/action/input.js
var input = __webpack_require__(14604);
;// CONCATENATED MODULE: ./actions/pin-check/lib/spec.js
// The declaration of the pin-check action.


const spec_spec = (0,spec/* defineAction */.Q)({
    name: "pin-check",
    title: "lockstep pin-check",
    description: "Checks that everything a pipeline pulls in is pinned, genuine and known.",
    branding: { icon: "lock", color: "blue" },
    inputs: {
        ...check_inputs/* CHECK_INPUTS */.$d,
        ...check_inputs/* EVIDENCE_INPUTS */.sJ,
        "refresh-evidence": (0,input/* flag */.Jt)({
            description: "Asks GitHub for all evidence again and writes the evidence file into the working tree, for a scheduled run to commit. Implies `online`.",
            default: false,
        }),
    },
    outputs: { ...check_inputs/* CHECK_OUTPUTS */.Gb, ...check_inputs/* FIX_OUTPUTS */.z5 },
    permissions: { contents: "read" },
    phases: ["main"],
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/main.js
// The main phase of the pin-check action.



const run = () => (0,run_check_action/* runCheckAction */.s)(spec_spec, (request, inputs) => (0,check/* runPinCheck */.R)((0,check_inputs/* withEvidence */.Kg)(request, inputs), { refreshesEvidence: inputs["refresh-evidence"] }));

;// CONCATENATED MODULE: ./actions/pin-check/lib/index.js
// What the gate and the command line need of pin-check.





/***/ })

};
