export const id = 3872;
export const ids = [3872];
export const modules = {

/***/ 74230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   d: () => (/* binding */ JsonPlaces)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94442);
// Reads JSON files, and finds the places of their values. JSON decides what a file says; its places come from reading it
// again as YAML, which holds nearly all of JSON and keeps offsets.

/** The value of a JSON text, with or without a byte order mark. */
function readJson(text) {
    try {
        return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) };
    }
    catch (thrown) {
        return { ok: false, why: `not valid JSON: ${reasonOf(thrown)}` };
    }
}
/** The engine quotes the text around the flaw: that is left out. */
function reasonOf(thrown) {
    return thrown instanceof SyntaxError ? "a character is out of place" : "it is nested too deeply";
}
const START = { start: 0, end: 0 };
class JsonPlaces {
    #root;
    #entries = new Map();
    constructor(root) {
        this.#root = root;
    }
    /** Without places where YAML has none for it, as for characters that YAML forbids. */
    static async of(text) {
        const tree = await (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .readSourceTree */ .m)(text);
        return new JsonPlaces(tree.ok ? tree.root : undefined);
    }
    /** The value at the end of the keys, quotes included; the start of the file where it has no place. */
    value(...keys) {
        return placeOf(this.#entry(keys)?.value);
    }
    /** The last of the keys itself. */
    key(...keys) {
        return placeOf(this.#entry(keys)?.key);
    }
    #entry(keys) {
        let node = this.#root;
        let found;
        for (const name of keys) {
            found = node && this.#entriesOf(node).get(name);
            node = found?.value;
        }
        return found;
    }
    /** Of several entries with one key the last counts, as in JavaScript. Looked through once a mapping. */
    #entriesOf(node) {
        const known = this.#entries.get(node);
        if (known)
            return known;
        const entries = node.kind === "mapping" ? node.entries : [];
        const byKey = new Map(entries.map((entry) => [entry.key.kind === "scalar" ? entry.key.value : "", entry]));
        this.#entries.set(node, byKey);
        return byKey;
    }
}
function placeOf(node) {
    return node === undefined || node.start < 0 ? START : { start: node.start, end: node.end };
}


/***/ }),

/***/ 60044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeLocks)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20705);
// Turns what the comparison with the locks gave into one verdict for the manifest.

function judgeLocks(manifest, { locks, missing, excuse, rootLock }) {
    if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fetched */ .s)(manifest).length === 0 && locks.every((lock) => !lock.ok || lock.drifts.length === 0)) {
        return judged(manifest, locks, "no-dependencies", "it asks for nothing from outside the repository");
    }
    const drifted = locks.find((lock) => lock.ok && lock.drifts.length > 0);
    if (drifted)
        return judged(manifest, locks, "out-of-step", `${drifted.path} does not hold what it asks for`);
    const held = locks.find(({ ok }) => ok);
    if (held)
        return judged(manifest, locks, "locked", `${held.path} holds what it asks for`);
    const [unread] = locks;
    if (unread)
        return judged(manifest, locks, "unlocked", `${unread.path} could not be read`);
    if (missing === undefined)
        return { ...judged(manifest, [], "unlocked", excuse ?? "it has no lock"), rootLock };
    return { ...judged(manifest, [], "unlocked", `there is no ${missing}`), missing };
}
function judged(manifest, locks, verdict, reason) {
    return { manifest, locks, missing: undefined, verdict, reason };
}


/***/ }),

/***/ 47508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ boundedGlobs),
/* harmony export */   h: () => (/* binding */ namesMember)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
// The globs by which a workspace root names its members, with bounds: they are text of the repository.

/** Globs behind so many are not looked at, and longer ones match nothing: their cost grows with their length. */
const MAX_GLOBS = 1000;
const MAX_GLOB_LENGTH = 256;
/** The globs that count, without `./` before and `/` behind them. */
function boundedGlobs(globs) {
    return globs
        .slice(0, MAX_GLOBS)
        .filter(({ length }) => length <= MAX_GLOB_LENGTH)
        .map(trimGlob);
}
function trimGlob(glob) {
    const inner = glob.startsWith("./") ? glob.slice(2) : glob;
    return inner.endsWith("/") ? inner.slice(0, -1) : inner;
}
/** True if one of the globs leads to `folder`, as seen from the workspace root. */
function namesMember(globs, folder) {
    return boundedGlobs(globs).some((glob) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, folder));
}


/***/ }),

/***/ 53872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePackageJson: () => (/* binding */ judgePackageJson)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/folder.js
var manifest_folder = __webpack_require__(45220);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/judge-locks.js
var judge_locks = __webpack_require__(60044);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest.js
var manifest = __webpack_require__(20705);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest-tree.js
var manifest_tree = __webpack_require__(58026);
// EXTERNAL MODULE: ./packages/core/lib/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(64304);
// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var text_glob = __webpack_require__(10083);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/member-globs.js
var member_globs = __webpack_require__(47508);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/record.js
var record = __webpack_require__(57077);
// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/json-document.js
var json_document = __webpack_require__(74230);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/npm/npm-specifier.js
var npm_specifier = __webpack_require__(48620);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/npm/package-json.js
// Reads a package.json: what it asks for, and what it says about package managers and workspaces.





const PACKAGE_JSON = "package.json";
const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const readPackageJson = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.manifestText(path);
    if (!content.ok)
        return content;
    const json = (0,json_document/* readJson */.V)(content.text);
    if (!json.ok)
        return json;
    if (!(0,record/* isRecord */.u4)(json.value))
        return { ok: false, why: "not a JSON object" };
    const root = json.value;
    const manifest = readManifest(new source_file/* SourceFile */.s(path, content.text), root, await json_document/* JsonPlaces */.d.of(content.text));
    return {
        ok: true,
        value: {
            manifest,
            name: (0,record/* textAt */.$6)(root, "name"),
            manager: (0,record/* textAt */.$6)(root, "packageManager")?.split("@", 1)[0],
            workspaces: workspacesOf(root),
            resolved: new Set((0,record/* entriesOf */.Mc)((0,record.at)(root, "resolutions")).map(([pattern]) => resolvedName(pattern))),
        },
    };
});
/** The names of all packages of the repository: a range that names one of them may be met by it instead of a registry. */
async function localPackageNames(tree) {
    const names = new Set();
    for (const path of tree.paths()) {
        if (path !== PACKAGE_JSON && !path.endsWith(`/${PACKAGE_JSON}`))
            continue;
        const read = await readPackageJson(tree, path);
        if (read.ok && read.value.name !== undefined)
            names.add(read.value.name);
    }
    return names;
}
function readManifest(file, root, places) {
    const dependencies = [];
    const problems = [];
    for (const group of GROUPS) {
        const table = (0,record.at)(root, group);
        if (table !== undefined && !(0,record/* isRecord */.u4)(table)) {
            problems.push({ why: `\`${group}\` is not an object`, offset: places.value(group).start });
        }
        for (const [name, specifier] of (0,record/* entriesOf */.Mc)(table)) {
            const place = places.value(group, name);
            if (typeof specifier === "string")
                dependencies.push({ ...place, ...specOf(group, name, specifier) });
            else
                problems.push({ why: "the version of a dependency is not text", offset: place.start });
        }
    }
    const first = dependencies.find(({ installed, origin }) => installed && origin !== "local") ?? dependencies[0];
    return { file, dependencies, problems, heading: places.key(first?.group ?? "dependencies") };
}
function specOf(group, name, specifier) {
    const { origin, range } = (0,npm_specifier/* readSpecifier */.R)(specifier);
    const installed = group !== "peerDependencies";
    return {
        name,
        specifier,
        group,
        origin,
        installed,
        conditional: group === "optionalDependencies",
        wildcard: installed && origin === "registry" && (0,npm_specifier/* isWildcardRange */.Y)(range),
    };
}
/** `workspaces` is a list, or an object with the list in `packages` (Yarn 1 and Bun). */
function workspacesOf(root) {
    const workspaces = (0,record.at)(root, "workspaces");
    if (Array.isArray(workspaces))
        return (0,record/* textsAt */.i1)(root, "workspaces");
    return (0,record/* isRecord */.u4)(workspaces) ? (0,record/* textsAt */.i1)(workspaces, "packages") : undefined;
}
/** The package in `name`, `name@range`, `parent/name` or `**` + `/name`. */
function resolvedName(pattern) {
    const name = /(?:^|\/)((?:@[^@/]+\/)?[^@/]+)(?:@[^/]*)?$/.exec(pattern)?.[1];
    return name ?? pattern;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/npm/npm-workspace.js
// Tells whether a folder belongs to a workspace whose root lies in a folder around it.






const PNPM_WORKSPACE = "pnpm-workspace.yaml";
/** The globs of the workspace whose root is `folder`; undefined where it is none. */
async function workspaceGlobs(tree, folder) {
    const pnpm = (0,manifest_folder/* inFolder */._z)(folder, PNPM_WORKSPACE);
    if (tree.has(pnpm))
        return readPnpmWorkspace(tree, pnpm);
    const path = (0,manifest_folder/* inFolder */._z)(folder, PACKAGE_JSON);
    if (!tree.has(path))
        return undefined;
    const read = await readPackageJson(tree, path);
    return read.ok ? read.value.workspaces : undefined;
}
/** A file without `packages` holds settings only, for the package in its own folder. */
const readPnpmWorkspace = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.manifestText(path);
    const yaml = content.ok ? (0,parse_yaml/* parseYaml */.h)(content.text) : content;
    return yaml.ok ? (0,record/* textsAt */.i1)(yaml.value, "packages") : [];
});
/** Signs of the glob language of the package managers that ours lacks. */
const FOREIGN = /[{}[\]()]/;
/**
 * Whether `folder`, as seen from the root, is a member: a later glob with `!` takes members out again. Undefined where a
 * glob would have to be understood that is not.
 */
function isMember(globs, folder) {
    let member = false;
    for (const glob of (0,member_globs/* boundedGlobs */.Z)(globs)) {
        const excludes = glob.startsWith("!");
        const pattern = excludes ? glob.slice(1) : glob;
        if (FOREIGN.test(pattern))
            member = undefined;
        // The package managers look for the package.json files that a glob leads to.
        else if ((0,text_glob/* matchesGlob */.k)(`${pattern}/${PACKAGE_JSON}`, (0,manifest_folder/* inFolder */._z)(folder, PACKAGE_JSON)))
            member = !excludes;
    }
    return member;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/npm/judge-package-json.js
// Finds the locks that a package.json is installed from, beside it or at the root of its workspace, and compares.






/** npm reads the shrinkwrap where there are both; Bun the text lock. */
const FORMATS = [
    { name: "npm-shrinkwrap.json", manager: "npm", read: readNpm },
    { name: "package-lock.json", manager: "npm", read: readNpm },
    { name: "yarn.lock", manager: "yarn", read: async (text) => (await __webpack_require__.e(/* import() */ 1302).then(__webpack_require__.bind(__webpack_require__, 1302))).readYarnLock(text) },
    {
        name: "pnpm-lock.yaml",
        manager: "pnpm",
        read: async (text) => (await __webpack_require__.e(/* import() */ 2435).then(__webpack_require__.bind(__webpack_require__, 42435))).readPnpmLock(text),
    },
    { name: "bun.lock", manager: "bun", read: async (text) => (await __webpack_require__.e(/* import() */ 5917).then(__webpack_require__.bind(__webpack_require__, 5917))).readBunLock(text) },
    { name: "bun.lockb", manager: "bun", read: undefined },
];
const BINARY = {
    ok: false,
    why: "a binary lockfile cannot be compared with its manifest; run `bun install --save-text-lockfile` to get a text one",
};
async function readNpm(text) {
    return (await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 50694))).readPackageLock(text);
}
async function judgePackageJson(tree, path) {
    const read = await readPackageJson(tree, path);
    if (!read.ok)
        return read;
    const { manifest } = read.value;
    const own = formatsIn(tree, (0,manifest_folder/* folderOf */.yS)(path), read.value.manager);
    const found = own.length > 0 ? await compareOwn(tree, read.value, own) : await compareAround(tree, read.value);
    return { ok: true, value: (0,judge_locks/* judgeLocks */.C)(manifest, found) };
}
async function compareOwn(tree, pkg, formats) {
    const folder = (0,manifest_folder/* folderOf */.yS)(pkg.manifest.file.path);
    const request = await requestFor(tree, pkg, folder, true);
    const locks = formats.map(async ({ name }) => {
        const path = (0,manifest_folder/* inFolder */._z)(folder, name);
        return (await compareWith(tree, path, request)) ?? unlisted(pkg, path);
    });
    return { locks: await Promise.all(locks), missing: undefined };
}
/** Looks outwards for a workspace root that knows the package. */
async function compareAround(tree, pkg) {
    const folder = (0,manifest_folder/* folderOf */.yS)(pkg.manifest.file.path);
    for (const root of (0,manifest_folder/* foldersAround */.bQ)(folder)) {
        const globs = await workspaceGlobs(tree, root);
        if (globs === undefined)
            continue;
        const found = await compareAtRoot(tree, pkg, root, isMember(globs, (0,manifest_folder/* relativeTo */.Mf)(root, folder)));
        if (found)
            return found;
    }
    const [first] = (0,manifest/* fetched */.s)(pkg.manifest);
    return { locks: [], missing: first ? lockNameOf(pkg.manager) : undefined };
}
async function compareAtRoot(tree, pkg, root, member) {
    const paths = formatsIn(tree, root, await managerAt(tree, root)).map(({ name }) => (0,manifest_folder/* inFolder */._z)(root, name));
    const request = await requestFor(tree, pkg, root, member);
    const checks = await Promise.all(paths.map((path) => compareWith(tree, path, request)));
    const locks = checks.flatMap((check) => check ?? []);
    // A lock that cannot be read is no lock of a package that its root does not count among its members.
    if (locks.some(({ ok }) => ok || member !== false))
        return { locks, missing: undefined };
    if (member !== true)
        return undefined;
    const [path] = paths;
    if (path !== undefined)
        return { locks: [unlisted(pkg, path)], missing: undefined };
    const rootLock = (0,manifest_folder/* inFolder */._z)(root, await lockNameAt(tree, root));
    return { locks: [], missing: undefined, excuse: "the root of its workspace has no lock", rootLock };
}
function unlisted(pkg, path) {
    return { path, ok: true, drifts: [{ kind: "unlisted", name: pkg.name ?? pkg.manifest.file.path }] };
}
/** The locks in a folder. Where the package names its manager and that one's lock is there, other locks do not count. */
function formatsIn(tree, folder, manager) {
    const present = FORMATS.filter(({ name }) => tree.has((0,manifest_folder/* inFolder */._z)(folder, name)));
    const own = present.filter((format) => format.manager === manager);
    return (own.length > 0 ? own : present).filter((format, index, all) => all.findIndex((other) => other.manager === format.manager) === index);
}
function lockNameOf(manager) {
    const formats = FORMATS.filter((format) => format.manager === manager && format.name !== "npm-shrinkwrap.json");
    return formats[0]?.name ?? "package-lock.json";
}
async function lockNameAt(tree, root) {
    const manager = await managerAt(tree, root);
    return lockNameOf(manager ?? (tree.has((0,manifest_folder/* inFolder */._z)(root, PNPM_WORKSPACE)) ? "pnpm" : undefined));
}
async function managerAt(tree, folder) {
    const root = await readPackageJson(tree, (0,manifest_folder/* inFolder */._z)(folder, PACKAGE_JSON));
    return root.ok ? root.value.manager : undefined;
}
/** Undefined where the lock does not know the package. */
async function compareWith(tree, path, request) {
    const lock = await readLock(tree, path);
    if (!lock.ok)
        return { path, ok: false, why: lock.why };
    const drifts = await lock.value.compare(request);
    return drifts && { path, ok: true, drifts };
}
const readLock = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const format = FORMATS.find(({ name }) => path === name || path.endsWith(`/${name}`));
    if (format?.read === undefined)
        return BINARY;
    const content = await tree.lockText(path);
    return content.ok ? format.read(content.text) : content;
});
async function requestFor(tree, pkg, folder, member) {
    const root = await readPackageJson(tree, (0,manifest_folder/* inFolder */._z)(folder, PACKAGE_JSON));
    return {
        pkg,
        folder: (0,manifest_folder/* relativeTo */.Mf)(folder, (0,manifest_folder/* folderOf */.yS)(pkg.manifest.file.path)),
        isMember: member,
        resolved: root.ok ? root.value.resolved : new Set(),
        localNames: () => localPackageNames(tree),
    };
}


/***/ }),

/***/ 48620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSpecifier),
/* harmony export */   Y: () => (/* binding */ isWildcardRange)
/* harmony export */ });
const LOCAL = /^(?:(?:workspace|link|file|portal):|\.{0,2}\/|~\/)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:|^[^@\s/]+@[^\s/]+:|^[^@\s/]+\/[^\s]/i;
function readSpecifier(specifier) {
    const text = specifier.trim();
    if (LOCAL.test(text))
        return { origin: "local", range: "" };
    if (text.startsWith("npm:"))
        return { origin: "registry", range: rangeOfAlias(text.slice("npm:".length)) };
    return ADDRESS.test(text) ? { origin: "elsewhere", range: "" } : { origin: "registry", range: text };
}
/** `name@range`, `@scope/name@range`, or a range alone, as Yarn writes it. */
function rangeOfAlias(alias) {
    const separator = alias.indexOf("@", 1);
    if (separator > 0)
        return alias.slice(separator + 1);
    return /^[@a-z]/i.test(alias) ? "" : alias;
}
const ANYTHING = /^[*xX](?:\.[*xX])*$/;
const FLOOR_ONLY = /^>=?\s*[v=]?\s*[0-9xX*][^\s<]*$/;
const TAG = /^[a-z][^\s]*$/i;
const VERSION_WITH_LETTER = /^[vx]\.?[0-9*x.]/i;
/** True where a range has no upper bound in one of its alternatives, and for tags, which can be moved to any version. */
function isWildcardRange(range) {
    return range.split("||").some((alternative) => {
        const text = alternative.trim();
        if (text === "" || ANYTHING.test(text) || FLOOR_ONLY.test(text))
            return true;
        return TAG.test(text) && !VERSION_WITH_LETTER.test(text);
    });
}


/***/ }),

/***/ 57077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
// Looks into data of unknown shape, as JSON and TOML give it: only own properties count, so no key of a file reaches the
// prototype of anything.
/** The own entries of a mapping; none of anything else. */
function entriesOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
/** What stands at the end of the keys, or undefined. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (!isRecord(found) || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === "string" ? found : undefined;
}
/** The items of a list; none of anything else. */
function itemsAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** The texts among the items of a list. */
function textsAt(value, ...keys) {
    return itemsAt(value, ...keys).filter((item) => typeof item === "string");
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _text_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43170);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53125);
// Reads a small YAML document into plain data, with bounded alias expansion.


/** How many times aliases may be followed in all: the limit the YAML library uses against exponential expansion. */
const MAX_ALIASES = 100;
/** The document as plain data, typed by YAML 1.2's core schema. An empty document gives null. */
function parseYaml(text) {
    const read = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, "typed");
    if (!read.ok)
        return { ok: false, message: read.message, ...new _text_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(text).position(read.offset) };
    try {
        return { ok: true, value: read.document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch {
        return {
            ok: false,
            message: "its aliases expand beyond all measure, or it is nested too deeply",
            line: 1,
            column: 1,
        };
    }
}


/***/ }),

/***/ 53125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// Reads one YAML document into a tree with source ranges. Hostile input ends in a reason, never in an exception.

/** Without a place: where the stack ends differs from run to run. */
const TOO_DEEP = { ok: false, message: "nested too deeply to be read", offset: 0 };
/**
 * Parses `text`. As strings, duplicate keys are kept, so that every value of them is looked at; typed, they are an error,
 * found in linear time (the library compares every key with every other). Aliases
 * stay unresolved, so they cannot expand. A second document and nesting deeper than the stack are errors.
 */
function readYaml(text, scalars) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            schema: scalars === "strings" ? "failsafe" : "core",
            uniqueKeys: false,
            prettyErrors: false,
            // "silent" would also silence the error about a second document.
            logLevel: "error",
        });
        const [error] = document.errors;
        if (error?.code === "RESOURCE_EXHAUSTION")
            return TOO_DEEP;
        if (error)
            return { ok: false, message: firstLine(error.message), offset: error.pos[0] };
        const duplicate = scalars === "typed" ? duplicateKey(document) : undefined;
        if (duplicate)
            return { ok: false, message: "the key stands there twice", offset: rangeOf(duplicate)[0] };
        return { ok: true, document };
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return TOO_DEEP;
        return { ok: false, message: thrown instanceof Error ? firstLine(thrown.message) : "cannot be read", offset: 0 };
    }
}
function duplicateKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_key, map) => {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value))
                    found ??= key;
                seen.add(key.value);
            }
            return found ? yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK : undefined;
        },
    });
    return found;
}
/** Start and end (exclusive) of a node's own text, as UTF-16 offsets. */
function rangeOf(node) {
    const range = node.range;
    return range ? [range[0], range[1]] : [0, 0];
}
const MAX_MESSAGE = 200;
function firstLine(message) {
    return (message.split("\n", 1)[0] ?? "").slice(0, MAX_MESSAGE);
}


/***/ })

};
