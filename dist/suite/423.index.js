export const id = 423;
export const ids = [423];
export const modules = {

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshEvidence: () => (/* binding */ refreshEvidence)
/* harmony export */ });
/* harmony import */ var _collect_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5076);
/* harmony import */ var _evidence_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7805);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);
/* harmony import */ var _used_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(971);





/**
 * The text of the file for what the references reach now, everything asked anew, and what could not be had.
 * Errors: `IntegrityError`, and those of `readTrusted`.
 */
async function refreshEvidence(references, ports) {
    const { text } = await ports.readTrusted(_evidence_file_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_PATH */ .Sl, _evidence_file_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EVIDENCE_BYTES */ .bU);
    const parsed = text === undefined ? undefined : (0,_evidence_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEvidence */ .vf)(text);
    const old = parsed?.ok ? parsed.facts : _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .Kj;
    const { facts, notChecked } = await (0,_collect_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .collectFacts */ .M)(references, _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .Kj, ports);
    const all = { ...overlay(old, facts), images: old.images };
    return { text: (0,_evidence_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderEvidence */ .oP)((0,_used_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .usedFacts */ .R)(references, all, (0,_servers_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(ports.serverUrl))), notChecked };
}
function overlay(old, fresh) {
    return {
        repositories: new Map([...old.repositories, ...fresh.repositories]),
        commits: new Map([...old.commits, ...fresh.commits]),
        names: new Map([...old.names, ...fresh.names]),
        code: new Map([...old.code, ...fresh.code]),
        images: new Map([...old.images, ...fresh.images]),
    };
}


/***/ })

};
