export const id = 487;
export const ids = [487];
export const modules = {

/***/ 70487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCache: () => (/* binding */ serveCache)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
// The thread that talks to the cache of GitHub Actions. It holds the only import of @actions/cache, which is large, prints
// whatever a server says, retries for long and cannot be stopped: all that ends with the thread.

/** By these lines the toolkit tells what went wrong; what it returns then is the same as where there is no entry. */
const COMPLAINT = /^::(?:error|warning)/m;
/** Obeys the one order this thread was started with. */
async function serveCache() {
    const hasComplained = silence();
    const answer = await obey(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData, hasComplained).catch(() => FAILED);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
}
const FAILED = { ok: false, why: "failed" };
async function obey(order, hasComplained) {
    const toolkit = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(6752), __webpack_require__.e(1084), __webpack_require__.e(737), __webpack_require__.e(2830), __webpack_require__.e(9426)]).then(__webpack_require__.bind(__webpack_require__, 61691));
    if (!toolkit.isFeatureAvailable())
        return { ok: false, why: "unavailable" };
    return order.kind === "restore" ? restore(toolkit, order, hasComplained) : save(toolkit, order);
}
async function restore(toolkit, { paths, key, restoreKeys }, hasComplained) {
    const found = await toolkit.restoreCache([...paths], key, [...restoreKeys]);
    return found === undefined && hasComplained() ? FAILED : { ok: true, key: found };
}
async function save(toolkit, { paths, key }) {
    const entry = await toolkit.saveCache([...paths], key);
    return entry > 0 ? { ok: true, key } : FAILED;
}
/** Nothing of what the toolkit prints leaves the thread: it quotes servers, and prints commands of the runner. */
function silence() {
    let complained = false;
    const listen = (text) => {
        complained ||= COMPLAINT.test(text.toString());
        return true;
    };
    process.stdout.write = listen;
    process.stderr.write = listen;
    return () => complained;
}


/***/ })

};
