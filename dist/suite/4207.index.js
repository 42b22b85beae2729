export const id = 4207;
export const ids = [4207];
export const modules = {

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeBinding: () => (/* binding */ judgeBinding)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35630);
/* harmony import */ var _lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96878);
/* harmony import */ var _lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92056);
// Compares the evidence of a job with what provenance has bound of it. Provenance signs before the job is over: its own step and
// later ones are not in it yet, and what ran then may have ended since.


/** The action that binds. */
const BINDER = "provenance";
/** `bound` are the indexes in verified provenance. One of them must be of this job and agree. */
function judgeBinding(index, bound) {
    const own = bound.filter((other) => isSameRun(other, index)).map((other) => compare(index, other));
    const [first] = own;
    if (first === undefined)
        return [(0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_0__/* .failedEvidence */ .x)("index-missing", "provenance", "It binds no evidence of this job.")];
    return own.find((problems) => problems.length === 0) ?? first;
}
function isSameRun(one, other) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .renderIndex */ .r)({ ...one, entries: [] }) === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .renderIndex */ .r)({ ...other, entries: [] });
}
function compare(index, bound) {
    const now = new Map(index.entries.map((entry) => [keyOf(entry), entry]));
    const then = new Set(bound.entries.map(keyOf));
    const changed = bound.entries.filter((entry) => entry.state !== "skipped" && !isKept(entry, now.get(keyOf(entry))));
    return [
        ...changed.map((entry) => (0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_0__/* .failedEvidence */ .x)("digest-mismatch", keyOf(entry), "It is not what was signed.")),
        ...addedBefore(index.entries, then).map((entry) => (0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_0__/* .failedEvidence */ .x)("file-unlisted", keyOf(entry), "It is not in the evidence that was signed.")),
        ...(0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_2__/* .judgeEvidence */ .Z0)({ index: bound, files: undefined }).filter(({ code }) => code === "step-skipped"),
    ];
}
/** A step that ran when provenance was signed may have ended since. */
function isKept(then, now) {
    if (now === undefined)
        return false;
    return then.state === "running" || entryText(then) === entryText(now);
}
/** Steps that are not bound, though they began before the step that binds. */
function addedBefore(entries, bound) {
    const isNew = (entry) => !bound.has(keyOf(entry));
    const binder = entries.findIndex((entry) => entry.name === BINDER && isNew(entry));
    return (binder < 0 ? entries : entries.slice(0, binder)).filter(isNew);
}
function keyOf({ name, step, startedAt = "" }) {
    return `${name} (${step}) ${startedAt}`.trim();
}
function entryText(entry) {
    return JSON.stringify([
        entry.state,
        entry.verdict,
        entry.code,
        entry.action,
        entry.version,
        entry.weaker,
        entry.files,
    ]);
}


/***/ })

};
