export const id = 5917;
export const ids = [5917];
export const modules = {

/***/ 86837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ compareRanges),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   TS: () => (/* binding */ findStale),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/** Finds dependencies whose range the lock does not record. Names the lock has on top are found by `findStale`. */
function compareRanges(dependencies, recorded, isSame = ({ specifier }, range) => specifier === range) {
    return dependencies.flatMap((dependency) => {
        const { name } = dependency;
        const ranges = recorded.get(name);
        if (ranges === undefined)
            return [{ kind: "absent", name, dependency }];
        if (ranges.some((range) => isSame(dependency, range)))
            return [];
        return [{ kind: "differs", name, dependency, held: ranges.join(", ") }];
    });
}
/** Names that the lock records and the manifest does not have. */
function findStale(dependencies, recorded) {
    const known = new Set(dependencies.map(({ name }) => name));
    return [...recorded].filter((name) => !known.has(name)).map((name) => ({ kind: "stale", name }));
}
/**
 * Finds dependencies that the lock has no version of, or none that fits. `fits` gives undefined where it cannot tell, which
 * counts as fitting: the comparison is about what can be shown.
 */
function compareVersions(dependencies, held, fits) {
    return dependencies.flatMap((dependency) => {
        const { name, conditional, origin } = dependency;
        const versions = held.get(name);
        if (versions === undefined)
            return conditional ? [] : [{ kind: "absent", name, dependency }];
        if (origin !== "registry" || versions.some((version) => fits(dependency, version) !== false))
            return [];
        return [{ kind: "differs", name, dependency, held: versions.join(", ") }];
    });
}
/** Adds a value to the list under a key. */
function addTo(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBunLock: () => (/* binding */ readBunLock)
/* harmony export */ });
/* harmony import */ var _compare_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86837);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74230);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57077);
// Reads bun.lock, which is JSON with commas behind last items.



const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
async function readBunLock(text) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(withoutLastCommas(text));
    if (!json.ok)
        return json;
    const workspaces = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(json.value, "workspaces");
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(workspaces))
        return { ok: false, why: "it has no `workspaces`" };
    return { ok: true, value: { compare: async (request) => compare(request, workspaces) } };
}
/** The text without the commas that stand before a closing bracket, read once from start to end. */
function withoutLastCommas(text) {
    const kept = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '"')
            i = endOfString(text, i);
        else if (char === ",") {
            const next = /\S/g;
            next.lastIndex = i + 1;
            const after = next.exec(text)?.[0];
            if (after !== "}" && after !== "]")
                continue;
            kept.push(text.slice(from, i));
            from = i + 1;
        }
    }
    return kept.join("") + text.slice(from);
}
/** The offset of the quote that ends the string which starts at `start`. */
function endOfString(text, start) {
    let i = start + 1;
    while (i < text.length && text[i] !== '"')
        i += text[i] === "\\" ? 2 : 1;
    return i;
}
function compare({ pkg, folder }, workspaces) {
    const own = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(workspaces, folder);
    if (own === undefined)
        return undefined;
    const recorded = new Map();
    for (const group of GROUPS) {
        for (const [name, range] of (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(own, group)))
            if (typeof range === "string")
                (0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(recorded, name, range);
    }
    const { dependencies } = pkg.manifest;
    return [...(0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRanges */ .C1)(dependencies, recorded), ...(0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .findStale */ .TS)(dependencies, recorded.keys())];
}


/***/ })

};
