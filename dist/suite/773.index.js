export const id = 773;
export const ids = [773,154];
export const modules = {

/***/ 7773:
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

// EXTERNAL MODULE: ./actions/pin-check/lib/check.js + 20 modules
var check = __webpack_require__(3142);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/run-check-action.js + 7 modules
var run_check_action = __webpack_require__(8743);
// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(869);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/check-inputs.js + 1 modules
var check_inputs = __webpack_require__(3919);
;// CONCATENATED MODULE: ./actions/pin-check/lib/spec.js
// The declaration of the pin-check action.


const spec_spec = (0,spec/* defineAction */.Q)({
    name: "pin-check",
    title: "lockstep pin-check",
    description: "Checks that everything a pipeline pulls in is pinned to what was reviewed.",
    branding: { icon: "lock", color: "blue" },
    inputs: check_inputs/* CHECK_INPUTS */.$,
    outputs: check_inputs/* CHECK_OUTPUTS */.G,
    permissions: { contents: "read" },
    phases: ["main"],
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/main.js
// The main phase of the pin-check action.



const run = () => (0,run_check_action/* runCheckAction */.s)(spec_spec, check/* runPinCheck */.R);

;// CONCATENATED MODULE: ./actions/pin-check/lib/index.js
// What the gate and the command line need of pin-check.





/***/ })

};
