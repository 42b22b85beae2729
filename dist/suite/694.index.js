export const id = 694;
export const ids = [694];
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

/***/ 50694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPackageLock: () => (/* binding */ readPackageLock)
/* harmony export */ });
/* harmony import */ var _compare_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86837);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45220);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74230);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57077);
/* harmony import */ var _npm_specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48620);
// Reads npm's package-lock.json and npm-shrinkwrap.json, after the "package-lock.json" page of npm's documentation.





const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/** Versions 2 and 3 record every package.json in `packages`; version 1 holds only what was installed. */
async function readPackageLock(text) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text);
    if (!json.ok)
        return json;
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json.value))
        return { ok: false, why: "not a JSON object" };
    const { value: root } = json;
    const version = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(root, "lockfileVersion") ?? 1;
    const fits = await fitsNpmRange();
    if (version === 1)
        return { ok: true, value: { compare: async (request) => compareInstalled(request, root, fits) } };
    const packages = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(root, "packages");
    if ((version !== 2 && version !== 3) || !(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(packages)) {
        return { ok: false, why: "its `lockfileVersion` is not 1, 2 or 3, or it has no `packages`" };
    }
    return { ok: true, value: { compare: async (request) => comparePackages(request, packages, fits) } };
}
/** Whether a version lies in the range of a dependency; undefined for tags, and for versions that are addresses. */
async function fitsNpmRange() {
    const [satisfies, validRange, valid] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(8011)]).then(__webpack_require__.t.bind(__webpack_require__, 68011, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(4737)]).then(__webpack_require__.t.bind(__webpack_require__, 64737, 19)),
        __webpack_require__.e(/* import() */ 8780).then(__webpack_require__.t.bind(__webpack_require__, 58780, 19)),
    ]);
    return ({ specifier }, version) => {
        const { range } = (0,_npm_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .readSpecifier */ .R)(specifier);
        const known = validRange.default(range, true) !== null && valid.default(version, true) !== null;
        return known ? satisfies.default(version, range, true) : undefined;
    };
}
function compareInstalled({ pkg, folder }, root, fits) {
    if (folder !== "")
        return undefined;
    const held = new Map();
    for (const [name, entry] of (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(root, "dependencies")))
        (0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .DN)(held, name, (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, "version") ?? "");
    return (0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(installedOf(pkg.manifest.dependencies), held, fits);
}
function comparePackages({ pkg, folder }, packages, fits) {
    const own = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(packages, folder);
    if (own === undefined)
        return undefined;
    const { dependencies } = pkg.manifest;
    const recorded = rangesOf(own);
    const ranges = [...(0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRanges */ .C1)(dependencies, recorded), ...(0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .findStale */ .TS)(dependencies, recorded.keys())];
    const known = new Set(ranges.map(({ name }) => name));
    const rest = installedOf(dependencies).filter(({ name }) => !known.has(name));
    return [...ranges, ...(0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(rest, versionsOf(rest, packages, folder), fits)];
}
function rangesOf(own) {
    const ranges = new Map();
    for (const group of GROUPS) {
        for (const [name, range] of (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(own, group)))
            if (typeof range === "string")
                (0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .DN)(ranges, name, range);
    }
    return ranges;
}
/** The version each dependency gets: of the nearest `node_modules` around the package, as Node.js looks it up. */
function versionsOf(dependencies, packages, own) {
    const held = new Map();
    const folders = own.split("/").map((_, index, parts) => parts.slice(0, parts.length - index).join("/"));
    for (const { name } of dependencies) {
        for (const folder of [...folders, ""]) {
            const entry = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__.at)(packages, (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .inFolder */ ._z)(folder, `node_modules/${name}`));
            if (entry === undefined)
                continue;
            (0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .DN)(held, name, (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, "version") ?? "");
            break;
        }
    }
    return held;
}
function installedOf(dependencies) {
    return dependencies.filter(({ installed, origin }) => installed && origin !== "local");
}


/***/ })

};
