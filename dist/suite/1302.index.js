export const id = 1302;
export const ids = [1302];
export const modules = {

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYarnLock: () => (/* binding */ readYarnLock)
/* harmony export */ });
/** A line that git writes into a file whose two versions it could not merge. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
/** The head of an entry: at the start of a line, quoted or not, `? ` before keys that are too long for one line. */
const HEAD = /^(?![ \t#?])(.+):\r?$|^\? (.+)$/gm;
async function readYarnLock(text) {
    if (CONFLICT.test(text))
        return { ok: false, why: "it contains the markers of a merge conflict" };
    const descriptors = descriptorsOf(text);
    const isModern = descriptors.delete("__metadata");
    const names = new Set([...descriptors].map(nameOf));
    const lock = { descriptors, names, isModern };
    return { ok: true, value: { compare: (request) => compare(request, lock) } };
}
/** All `name@range` of the heads. */
function descriptorsOf(text) {
    const descriptors = new Set();
    for (const [, plain, explicit] of text.matchAll(HEAD)) {
        const head = (plain ?? explicit ?? "").trim().replaceAll('"', "");
        for (const descriptor of head.split(", "))
            descriptors.add(descriptor);
    }
    return descriptors;
}
function nameOf(descriptor) {
    return descriptor.slice(0, descriptor.indexOf("@", 1));
}
async function compare(request, lock) {
    const { pkg, folder, isMember } = request;
    if (lock.isModern ? !knows(lock, pkg.name, folder) : isMember === false)
        return undefined;
    const asked = pkg.manifest.dependencies.filter(({ installed, origin }) => installed && origin !== "local");
    const missing = asked.filter((dependency) => !holds(lock, dependency, request.resolved));
    if (missing.length === 0)
        return [];
    const local = await request.localNames();
    return missing
        .filter(({ name }) => !local.has(name))
        .map((dependency) => ({
        kind: lock.names.has(dependency.name) ? "differs" : "absent",
        name: dependency.name,
        dependency,
    }));
}
/** Later versions have an entry for every package of the workspace, Yarn 1 has none of any. A package without a name gets a made-up one. */
function knows({ descriptors }, name, folder) {
    const end = `@workspace:${folder === "" ? "." : folder}`;
    if (name !== undefined)
        return descriptors.has(name + end);
    return [...descriptors].some((descriptor) => descriptor.endsWith(end));
}
/** Where another file or `resolutions` decide about the range, any entry for the name will do. */
function holds(lock, dependency, resolved) {
    const { name, specifier, origin } = dependency;
    if (lock.descriptors.has(`${name}@${specifier}`))
        return true;
    if (lock.isModern && lock.descriptors.has(`${name}@npm:${specifier}`))
        return true;
    return (origin === "elsewhere" || resolved.has(name)) && lock.names.has(name);
}


/***/ })

};
