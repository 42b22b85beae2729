export const id = 4423;
export const ids = [4423];
export const modules = {

/***/ 64423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshEvidence: () => (/* binding */ refreshEvidence)
/* harmony export */ });
/* harmony import */ var _reference_image_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14537);
/* harmony import */ var _collect_collect_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10493);
/* harmony import */ var _collect_image_digests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44698);
/* harmony import */ var _collect_servers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39055);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27805);
/* harmony import */ var _file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72710);
/* harmony import */ var _file_used_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43646);







/**
 * The text of the file for what the references reach now, everything asked anew, and what could not be had. `digests` are
 * those of images that registries have just told.
 * Errors: `IntegrityError`, and those of `readTrusted`.
 */
async function refreshEvidence(references, ports, digests = _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj.images) {
    const { text } = await ports.readTrusted(_file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_PATH */ .Sl, _file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EVIDENCE_BYTES */ .bU);
    const parsed = text === undefined ? undefined : (0,_file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvidence */ .vf)(text);
    const old = parsed?.ok ? parsed.facts : _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj;
    const { facts, notChecked } = await (0,_collect_collect_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .collectFacts */ .M)(references, _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj, ports);
    const all = { ...overlay(old, facts), images: usedImages(references, new Map([...old.images, ...digests])) };
    return { text: (0,_file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderEvidence */ .oP)((0,_file_used_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .usedFacts */ .R)(references, all, (0,_collect_servers_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(ports.serverUrl))), notChecked };
}
/** The digests of the images that are still named by tag. */
function usedImages(references, images) {
    const named = references.filter(({ verdict }) => verdict === "mutable-image");
    const keys = new Set(named.map(({ value }) => (0,_collect_image_digests_js__WEBPACK_IMPORTED_MODULE_5__/* .imageKey */ .p)((0,_reference_image_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseImageName */ .i)(value))));
    return new Map([...images].filter(([key]) => keys.has(key)));
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
