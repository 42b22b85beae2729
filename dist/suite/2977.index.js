export const id = 2977;
export const ids = [2977,5358];
export const modules = {

/***/ 95358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SECRET_SCAN: () => (/* reexport */ check/* SECRET_SCAN */.$C),
  run: () => (/* reexport */ run),
  runSecretScan: () => (/* reexport */ check/* runSecretScan */.N5),
  secretScanWith: () => (/* reexport */ check/* secretScanWith */.Y3),
  serveScan: () => (/* reexport */ serveScan),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./actions/secret-scan/lib/check.js + 89 modules
var check = __webpack_require__(1393);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/run-check-action.js + 5 modules
var run_check_action = __webpack_require__(1044);
// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(60869);
// EXTERNAL MODULE: ./packages/core/lib/action/input.js
var input = __webpack_require__(14604);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/check-inputs.js
var check_inputs = __webpack_require__(19858);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/source/mode.js
// What can be scanned, as people name it.
const MODES = ["auto", "tree", "staged", "history", "range", "stdin"];

;// CONCATENATED MODULE: ./actions/secret-scan/lib/spec.js
// The declaration of the secret-scan action.



const spec_spec = (0,spec/* defineAction */.Q)({
    name: "secret-scan",
    title: "lockstep secret-scan",
    description: "Finds credentials in the tree, its history and pull requests, and tells how to revoke them.",
    branding: { icon: "eye", color: "blue" },
    inputs: {
        ...check_inputs/* CHECK_INPUTS */.$d,
        mode: (0,input/* choice */.Yq)(MODES, {
            description: "What is scanned. `auto`: what the event is about, for example the commits of a pull request or a push, and all history on a schedule. `tree`: the files of the checkout. `history`: all commits. `range`: the commits of `range`. `staged` and `stdin` are for the command line.",
            default: "auto",
        }),
        range: (0,input/* text */.Qq)({ description: "For the mode `range`: two commits or refs, `A..B`.", default: "" }),
        verify: (0,input/* flag */.Jt)({
            description: "Asks the providers whether found credentials still work, one read-only request each. Never done for pull requests from forks.",
            default: false,
        }),
        cache: (0,input/* flag */.Jt)({
            description: "Remembers between runs which contents were clean, in the cache of GitHub Actions, so that the next scan of history reads only new ones.",
            default: false,
        }),
        ...check_inputs/* FINGERPRINT_INPUTS */.Je,
        token: (0,input/* secret */.rJ)({
            description: "Reads the policy at the base commit, and fetches history, where the checkout does not hold them. The token of the job is enough.",
            default: "${{ github.token }}",
        }),
    },
    outputs: check_inputs/* CHECK_OUTPUTS */.Gb,
    permissions: { contents: "read" },
    phases: ["main"],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/main.js
// The main phase of the secret-scan action.



const run = () => (0,run_check_action/* runCheckAction */.s)(spec_spec, (request, { mode, range, verify, cache, "fingerprint-key": key }) => (0,check/* runSecretScan */.N5)(request, { mode, range: range || undefined, verify, cache: cache ? "runner" : undefined, key }));

// EXTERNAL MODULE: ./packages/runtime/lib/threads/serve-tasks.js
var serve_tasks = __webpack_require__(12768);
// EXTERNAL MODULE: ./actions/secret-scan/lib/scan/load-rules.js + 5 modules
var load_rules = __webpack_require__(48650);
// EXTERNAL MODULE: ./actions/secret-scan/lib/scan/scan-task.js + 1 modules
var scan_task = __webpack_require__(76835);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/scan/scan-thread.js
// A thread of the scan: loads the rules once, then works on tasks.



/** The memory of a task goes back to where it came from, to be used again. */
function memoryOf({ memory }) {
    return memory ? [memory] : [];
}
function serveScan() {
    (0,serve_tasks/* serveTasks */.a)(async (choice) => {
        const rules = await (0,load_rules/* loadRules */.A)(choice);
        return (task) => (0,scan_task/* runTask */.ZZ)(rules, task);
    }, memoryOf);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/index.js
// What the gate and the command line need of secret-scan.






/***/ }),

/***/ 12768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ serveTasks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
// The other end of a thread pool: what runs in the thread.

/**
 * Works on the tasks of the pool this thread belongs to. `prepare` gets the pool's setup once. A task that throws is answered
 * with nothing but the fact: an error could hold what was scanned. `memoryOf` a result is handed over instead of copied.
 */
function serveTasks(prepare, memoryOf = () => []) {
    const prepared = prepare(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    // Tasks that come before the work is prepared wait in the port. A setup that fails ends the thread, which the pool sees.
    void prepared.then((work) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", (task) => {
            const given = answer(work, task);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(given, given.ok ? [...memoryOf(given.result)] : []);
        });
    });
}
function answer(work, task) {
    try {
        return { ok: true, result: work(task) };
    }
    catch {
        return { ok: false };
    }
}


/***/ })

};
