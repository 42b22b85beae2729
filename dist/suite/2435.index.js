export const id = 2435;
export const ids = [2435];
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

/***/ 42435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPnpmLock: () => (/* binding */ readPnpmLock)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94442);
/* harmony import */ var _compare_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86837);
// Reads pnpm-lock.yaml, lock versions 5 to 9: what it records of each package.json. Large parts of it are not parsed.


const GROUPS = ["dependencies", "devDependencies", "optionalDependencies"];
/** The sections that make a lock large. They say nothing about manifests. */
const SKIPPED = /^(?:packages|snapshots|time):/;
/** What is left without them is a tenth of it in the largest locks known. Bounds the time that broken YAML takes. */
const MAX_LENGTH = 4 * 1024 * 1024;
async function readPnpmLock(text) {
    const kept = withoutPackages(lastDocument(text));
    if (kept.length > MAX_LENGTH)
        return { ok: false, why: `what it records about manifests is longer than ${MAX_LENGTH} characters` };
    const tree = await (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .readSourceTree */ .m)(kept);
    if (!tree.ok)
        return { ok: false, why: `not valid YAML: ${tree.message}` };
    const { root } = tree;
    if (child(root, "lockfileVersion") === undefined)
        return { ok: false, why: "it has no `lockfileVersion`" };
    return { ok: true, value: { compare: async (request) => compare(request, root) } };
}
/** pnpm may put a document about itself before the one about the packages. */
function lastDocument(text) {
    const separator = /^---\r?$/gm;
    let start = 0;
    for (const match of text.matchAll(separator))
        start = match.index + match[0].length;
    return text.slice(start);
}
/** Leaves out the lines of the large sections. */
function withoutPackages(text) {
    let skipping = false;
    const kept = text.split("\n").filter((line) => {
        if (/^[^\s#]/.test(line))
            skipping = SKIPPED.test(line);
        return !skipping;
    });
    return kept.join("\n");
}
function compare({ pkg, folder }, root) {
    const importers = child(root, "importers");
    const importer = importers === undefined && folder === "" ? root : child(importers, folder === "" ? "." : folder);
    if (importer === undefined)
        return undefined;
    const recorded = rangesOf(importer);
    const { dependencies } = pkg.manifest;
    const ignored = new Set(itemsOf(child(root, "ignoredOptionalDependencies")));
    const asked = dependencies.filter(({ installed, origin, name }) => installed && origin !== "local" && !ignored.has(name));
    const loose = replacedNames(root);
    const isSame = ({ name, specifier }, range) => specifier === range || loose === "all" || loose.has(name);
    return [...(0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRanges */ .C1)(asked, recorded, isSame), ...(0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .findStale */ .TS)(dependencies, recorded.keys())];
}
/** Versions from 6 on write `name: { specifier, version }`; earlier ones have a table `specifiers`. */
function rangesOf(importer) {
    const ranges = new Map();
    for (const [name, range] of entries(child(importer, "specifiers")))
        (0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(ranges, name, textOf(range));
    for (const group of GROUPS) {
        for (const [name, entry] of entries(child(importer, group))) {
            const specifier = child(entry, "specifier");
            if (specifier !== undefined)
                (0,_compare_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(ranges, name, textOf(specifier));
        }
    }
    return ranges;
}
/** Names whose ranges pnpm replaces before it records them: by `overrides`, or all of them where a hook may. */
function replacedNames(root) {
    if (child(root, "pnpmfileChecksum") !== undefined)
        return "all";
    return new Set(entries(child(root, "overrides")).map(([pattern]) => overriddenName(pattern)));
}
/** The package in `name`, `name@range` or `parent>name`. */
function overriddenName(pattern) {
    const name = pattern.slice(pattern.lastIndexOf(">") + 1).trim();
    const range = name.indexOf("@", 1);
    return range < 0 ? name : name.slice(0, range);
}
function child(node, name) {
    return entries(node).find(([key]) => key === name)?.[1];
}
function entries(node) {
    if (node?.kind !== "mapping")
        return [];
    return node.entries.flatMap(({ key, value }) => (key.kind === "scalar" ? [[key.value, value]] : []));
}
function itemsOf(node) {
    return node?.kind === "sequence" ? node.items.map(textOf) : [];
}
function textOf(node) {
    return node.kind === "scalar" ? node.value : "";
}


/***/ })

};
