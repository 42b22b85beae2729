export const id = 290;
export const ids = [290];
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

/***/ 50290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePipfile: () => (/* binding */ judgePipfile),
  judgePyproject: () => (/* binding */ judgePyproject)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/folder.js
var manifest_folder = __webpack_require__(45220);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/judge-locks.js
var judge_locks = __webpack_require__(60044);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest.js
var manifest_manifest = __webpack_require__(20705);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest-tree.js
var manifest_tree = __webpack_require__(58026);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/member-globs.js
var member_globs = __webpack_require__(47508);
// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/record.js
var record = __webpack_require__(57077);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/toml-document.js
var toml_document = __webpack_require__(77152);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/toml-places.js
var toml_places = __webpack_require__(40321);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/python/requirement.js
var python_requirement = __webpack_require__(29754);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/poetry-tables.js


function poetrySpecs(root, places) {
    const groups = (0,record/* entriesOf */.Mc)((0,record.at)(root, "tool", "poetry", "group")).map(([group]) => ["group", group, "dependencies"]);
    return [["dependencies"], ["dev-dependencies"], ...groups].flatMap((keys) => {
        const path = ["tool", "poetry", ...keys];
        const group = keys[0] === "group" ? (keys[1] ?? "") : (keys[0] ?? "");
        // The entry `python` is about the interpreter.
        const entries = (0,record/* entriesOf */.Mc)((0,record.at)(root, ...path)).filter(([name]) => (0,python_requirement/* normalizeName */.Pc)(name) !== "python");
        return entries.map(([name, value]) => tableSpec(name, value, group, placeOf(places, [...path, name], value)));
    });
}
/** An entry `name = "range"`, `name = { version = ... }` or a list of such, as Poetry and Pipenv have them. */
function tableSpec(name, value, group, place) {
    const options = Array.isArray(value) ? value : [value];
    const specifier = Array.isArray(value) ? "" : (0,python_requirement/* normalizeSpecifier */.Qd)(rangeOf(value));
    const origin = originOf(value);
    return {
        ...place,
        name: (0,python_requirement/* normalizeName */.Pc)(name),
        specifier,
        group,
        origin,
        installed: true,
        conditional: options.some(isConditional),
        wildcard: origin === "registry" && options.some((option) => (0,python_requirement/* isOpenEnded */.VL)((0,python_requirement/* normalizeSpecifier */.Qd)(rangeOf(option)))),
    };
}
/** The place of the range where it is text of its own, else of everything behind the name. */
function placeOf(places, keys, value) {
    const range = Array.isArray(value) ? "" : rangeOf(value);
    const found = places.find(...keys, "version") ?? places.literal(range, ...keys);
    return found ?? { start: 0, end: 0 };
}
function rangeOf(value) {
    return typeof value === "string" ? value : ((0,record/* textAt */.$6)(value, "version") ?? "");
}
const LOCAL_KEYS = ["path", "file"];
const ADDRESS_KEYS = ["git", "url", "hg", "svn", "bzr"];
function originOf(value) {
    const keys = (Array.isArray(value) ? value : [value]).flatMap((option) => (0,record/* entriesOf */.Mc)(option).map(([key]) => key));
    if (keys.some((key) => ADDRESS_KEYS.includes(key)))
        return "elsewhere";
    return keys.some((key) => LOCAL_KEYS.includes(key)) ? "local" : "registry";
}
const CONDITIONS = ["markers", "python", "platform", "optional", "sys_platform", "os_name"];
function isConditional(value) {
    return (0,record/* isRecord */.u4)(value) && (0,record/* entriesOf */.Mc)(value).some(([key]) => CONDITIONS.includes(key) || key.endsWith("_version"));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/pipfile.js
// Reads a Pipfile: every table but Pipenv's own holds dependencies ("Pipfile & Pipfile.lock" in Pipenv's documentation).






const SETTINGS = ["source", "requires", "scripts", "pipenv", "pipfile"];
const readPipfile = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.manifestText(path);
    if (!content.ok)
        return content;
    const toml = await (0,toml_document/* readToml */.D)(content.text);
    if (!toml.ok)
        return toml;
    const places = new toml_places/* TomlPlaces */.x(content.text);
    const tables = (0,record/* entriesOf */.Mc)(toml.value).filter(([name]) => !SETTINGS.includes(name));
    const dependencies = tables.flatMap(([group, table]) => (0,record/* entriesOf */.Mc)(table).map(([name, value]) => tableSpec(name, value, group, placeOf(places, [group, name], value))));
    const heading = places.find(dependencies[0]?.group ?? "packages") ?? { start: 0, end: 0 };
    return { ok: true, value: { file: new source_file/* SourceFile */.s(path, content.text), dependencies, heading, problems: [] } };
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/pyproject.js
// Reads a pyproject.toml: the tables of "Declaring project metadata" and "Dependency Groups" (PyPA), and those in which
// Poetry, uv and PDM keep dependencies of their own.







const readPyproject = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.manifestText(path);
    if (!content.ok)
        return content;
    const toml = await (0,toml_document/* readToml */.D)(content.text);
    if (!toml.ok)
        return toml;
    const root = toml.value;
    const name = (0,record/* textAt */.$6)(root, "project", "name") ?? (0,record/* textAt */.$6)(root, "tool", "poetry", "name");
    const members = (0,record.at)(root, "tool", "uv", "workspace");
    const manifest = readManifest(new source_file/* SourceFile */.s(path, content.text), root, new toml_places/* TomlPlaces */.x(content.text));
    return {
        ok: true,
        value: {
            manifest,
            name: name === undefined ? undefined : (0,python_requirement/* normalizeName */.Pc)(name),
            isDynamic: (0,record/* textsAt */.i1)(root, "project", "dynamic").some((field) => field.endsWith("dependencies")),
            tool: toolOf(root),
            workspace: members === undefined ? undefined : (0,record/* textsAt */.i1)(members, "members"),
        },
    };
});
/** uv and PDM also write settings for libraries; only tables that matter to a lock tell that there should be one. */
function toolOf(root) {
    const tool = (0,record.at)(root, "tool");
    const poetry = (0,record.at)(tool, "poetry");
    if ((0,record.at)(poetry, "dependencies") !== undefined || (0,record.at)(poetry, "group") !== undefined)
        return "poetry";
    if ((0,record.at)(tool, "uv") !== undefined)
        return "uv";
    return (0,record.at)(tool, "pdm", "dev-dependencies") === undefined ? undefined : "pdm";
}
function listsOf(root) {
    const under = (...keys) => (0,record/* entriesOf */.Mc)((0,record.at)(root, ...keys)).map(([group]) => ({ keys: [...keys, group], group }));
    return [
        { keys: ["project", "dependencies"], group: "dependencies" },
        ...under("project", "optional-dependencies"),
        ...under("dependency-groups"),
        { keys: ["tool", "uv", "dev-dependencies"], group: "dev" },
        ...under("tool", "pdm", "dev-dependencies"),
    ];
}
function readManifest(file, root, places) {
    const problems = [];
    const redirected = new Set((0,record/* entriesOf */.Mc)((0,record.at)(root, "tool", "uv", "sources")).map(([name]) => (0,python_requirement/* normalizeName */.Pc)(name)));
    const listed = listsOf(root).flatMap((list) => specsOf(list, root, places, problems));
    const dependencies = [...listed, ...poetrySpecs(root, places)].map((spec) => spec.origin === "registry" && redirected.has(spec.name) ? { ...spec, origin: "elsewhere" } : spec);
    return { file, dependencies, problems, heading: headingOf(dependencies, places) };
}
function specsOf(list, root, places, problems) {
    const strings = places.strings(...list.keys);
    return (0,record/* itemsAt */.Ct)(root, ...list.keys).flatMap((item) => {
        // A group may include another one, as a table.
        if (typeof item !== "string")
            return [];
        const place = strings.get(item) ?? places.find(...list.keys) ?? START;
        const requirement = (0,python_requirement/* readRequirement */.MZ)(item.trim());
        if (requirement) {
            const { length, ...spec } = requirement;
            return [{ ...spec, ...place, group: list.group, installed: true, wildcard: false }];
        }
        problems.push({ why: "this dependency is not a valid requirement", offset: place.start });
        return [];
    });
}
const START = { start: 0, end: 0 };
function headingOf([first], places) {
    return places.find("tool", "poetry", "dependencies") ?? places.find("project") ?? first ?? START;
}

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/compare-lock.js
var compare_lock = __webpack_require__(86837);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/uv-lock.js
// Reads uv.lock. It keeps, for every project of the workspace, the requirements it was made from.




async function readUvLock(text) {
    const toml = await (0,toml_document/* readToml */.D)(text);
    if (!toml.ok)
        return toml;
    const packages = (0,record/* itemsAt */.Ct)(toml.value, "package");
    const byFolder = new Map(packages.flatMap((entry) => foldersOf(entry).map((folder) => [folder, entry])));
    const names = new Map();
    for (const entry of packages)
        (0,compare_lock/* addTo */.DN)(names, (0,python_requirement/* normalizeName */.Pc)((0,record/* textAt */.$6)(entry, "name") ?? ""), (0,record/* textAt */.$6)(entry, "version") ?? "");
    const compare = (project, folder) => {
        const own = byFolder.get(folder);
        if (own !== undefined)
            return compareProject(project, own);
        return folder === "" && project.name === undefined ? compareNames(project, names) : undefined;
    };
    return { ok: true, value: { compare } };
}
/** Projects of the workspace have a folder as their source. */
function foldersOf(entry) {
    const source = (0,record.at)(entry, "source");
    return ["virtual", "editable", "directory"].flatMap((kind) => {
        const folder = (0,record/* textAt */.$6)(source, kind);
        return folder === undefined ? [] : [folder === "." ? "" : folder];
    });
}
/** A workspace root without a project of its own keeps its groups elsewhere: only names can be compared. */
function compareNames({ manifest }, names) {
    return (0,compare_lock/* compareVersions */.Zy)(manifest.dependencies, names, () => undefined);
}
function compareProject({ manifest, name, isDynamic }, own) {
    const recorded = recordedRanges((0,record.at)(own, "metadata"));
    // An extra may name the project itself, to include another extra.
    const asked = manifest.dependencies.filter((dependency) => dependency.name !== name);
    recorded.delete(name ?? "");
    const stale = isDynamic ? [] : (0,compare_lock/* findStale */.TS)(manifest.dependencies, recorded.keys());
    return [...(0,compare_lock/* compareRanges */.C1)(asked, recorded, isSame), ...stale];
}
const ELSEWHERE = "elsewhere";
function recordedRanges(metadata) {
    const recorded = new Map();
    const groups = (0,record/* entriesOf */.Mc)((0,record.at)(metadata, "requires-dev")).flatMap(([, list]) => (Array.isArray(list) ? list : []));
    for (const entry of [...(0,record/* itemsAt */.Ct)(metadata, "requires-dist"), ...groups]) {
        if ((0,record/* isRecord */.u4)(entry))
            (0,compare_lock/* addTo */.DN)(recorded, (0,python_requirement/* normalizeName */.Pc)((0,record/* textAt */.$6)(entry, "name") ?? ""), uv_lock_rangeOf(entry));
    }
    return recorded;
}
/** A range, or that the project has it from an address or a folder. */
function uv_lock_rangeOf(entry) {
    const isElsewhere = ["git", "url", "path", "directory", "editable", "virtual"].some((key) => Object.hasOwn(entry, key));
    return isElsewhere ? ELSEWHERE : (0,python_requirement/* normalizeSpecifier */.Qd)((0,record/* textAt */.$6)(entry, "specifier") ?? "");
}
/** uv spells versions in their normal form, so those that are no plain releases compare by their operators only. */
function isSame({ specifier, origin }, range) {
    if (range === ELSEWHERE || origin !== "registry" || range === specifier)
        return true;
    return !(isPlain(range) && isPlain(specifier)) && operatorsOf(range) === operatorsOf(specifier);
}
function isPlain(specifier) {
    return /^[<>=!~,0-9.*]*$/.test(specifier);
}
function operatorsOf(specifier) {
    return specifier.replace(/[^<>=!~,]/g, "");
}

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/json-document.js
var json_document = __webpack_require__(74230);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/release-range.js
// Whether a version lies in a range, for plain releases such as `1.26.4`: as much of "Version specifiers" (PyPA) and of
// "Dependency specification" (Poetry) as is needed to see that a lock is out of date. Says so where it cannot tell.
const RELEASE = /^v?(\d+(?:\.\d+)*)$/;
const CLAUSE = /^(===|[<>=!~]=|[<>^~])?([^<>=!~^]+)$/;
/** `specifier` without white space, clauses joined by commas. Undefined for what holds more than plain releases. */
function allowsRelease(specifier, version) {
    const release = releaseOf(version);
    if (release === undefined)
        return undefined;
    let allowed = true;
    for (const clause of specifier.split(",")) {
        const fits = clause === "" || clause === "*" ? true : allowsClause(clause, release);
        if (fits === undefined)
            return undefined;
        allowed &&= fits;
    }
    return allowed;
}
function allowsClause(clause, release) {
    const [, operator = "==", written = ""] = CLAUSE.exec(clause) ?? [];
    const isPrefix = written.endsWith(".*");
    const bound = releaseOf(isPrefix ? written.slice(0, -2) : written);
    if (bound === undefined || (isPrefix && operator !== "==" && operator !== "!="))
        return undefined;
    const order = compareReleases(isPrefix ? release.slice(0, bound.length) : release, bound);
    if (operator === "==" || operator === "===")
        return order === 0;
    if (operator === "!=")
        return order !== 0;
    if (operator === ">")
        return order > 0;
    if (operator === "<")
        return order < 0;
    if (operator === "<=")
        return order <= 0;
    return order >= 0 && (operator === ">=" || compareReleases(release, ceilingOf(operator, bound)) < 0);
}
/** The first release that `~=`, `~` or `^` leaves out. */
function ceilingOf(operator, bound) {
    if (operator === "~=")
        return increment(bound, Math.max(bound.length - 2, 0));
    if (operator === "~")
        return increment(bound, Math.min(bound.length - 1, 1));
    const significant = bound.findIndex((part) => part !== 0);
    return increment(bound, significant < 0 ? bound.length - 1 : significant);
}
function increment(release, index) {
    return [...release.slice(0, index), (release[index] ?? 0) + 1];
}
function releaseOf(version) {
    return RELEASE.exec(version)?.[1]?.split(".").map(Number);
}
/** Missing parts count as zero. */
function compareReleases(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/version-lock.js
// Reads the locks of Python that hold names and versions and no copy of the manifest: poetry.lock, pdm.lock, pylock.toml
// and Pipfile.lock. Whether a version is in the range is told for plain releases; a lock that is otherwise out of date may
// still pass for one in step.






/** poetry.lock and pdm.lock keep `[[package]]`, pylock.toml ("pylock.toml Specification", PyPA) `[[packages]]`. */
async function readPackageList(text) {
    const toml = await (0,toml_document/* readToml */.D)(text);
    if (!toml.ok)
        return toml;
    const held = new Map();
    for (const entry of [...(0,record/* itemsAt */.Ct)(toml.value, "package"), ...(0,record/* itemsAt */.Ct)(toml.value, "packages")]) {
        const name = (0,record/* textAt */.$6)(entry, "name");
        if (name !== undefined)
            (0,compare_lock/* addTo */.DN)(held, (0,python_requirement/* normalizeName */.Pc)(name), (0,record/* textAt */.$6)(entry, "version") ?? "");
    }
    const groups = (0,record/* textsAt */.i1)(toml.value, "metadata", "groups");
    const covers = ({ group }) => groups.length === 0 || group === "dependencies" || groups.includes(group);
    return { ok: true, value: { compare: (dependencies) => compare(dependencies.filter(covers), held) } };
}
/** Every table but `_meta` is a category of the Pipfile; versions read `==1.2.3`. */
async function readPipfileLock(text) {
    const json = (0,json_document/* readJson */.V)(text);
    if (!json.ok)
        return json;
    if (!(0,record/* isRecord */.u4)((0,record.at)(json.value, "_meta")))
        return { ok: false, why: "it has no `_meta`" };
    const held = new Map();
    for (const [category, packages] of (0,record/* entriesOf */.Mc)(json.value)) {
        if (category === "_meta")
            continue;
        for (const [name, entry] of (0,record/* entriesOf */.Mc)(packages)) {
            (0,compare_lock/* addTo */.DN)(held, (0,python_requirement/* normalizeName */.Pc)(name), ((0,record/* textAt */.$6)(entry, "version") ?? "").replace(/^==/, ""));
        }
    }
    return { ok: true, value: { compare: (dependencies) => compare(dependencies, held) } };
}
function compare(dependencies, held) {
    const asked = dependencies.filter(({ origin }) => origin !== "local");
    return (0,compare_lock/* compareVersions */.Zy)(asked, held, ({ specifier }, version) => allowsRelease(specifier, version));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/judge-python.js
// Finds the locks that a pyproject.toml or a Pipfile is installed from, and compares.









const UV_LOCK = "uv.lock";
const PACKAGE_LISTS = ["poetry.lock", "pdm.lock", "pylock.toml"];
async function judgePyproject(tree, path) {
    const read = await readPyproject(tree, path);
    if (!read.ok)
        return read;
    const found = (await compareUv(tree, read.value)) ?? (await compareLists(tree, read.value));
    return { ok: true, value: (0,judge_locks/* judgeLocks */.C)(read.value.manifest, found) };
}
async function judgePipfile(tree, path) {
    const read = await readPipfile(tree, path);
    if (!read.ok)
        return read;
    const lock = (0,manifest_folder/* inFolder */._z)((0,manifest_folder/* folderOf */.yS)(path), "Pipfile.lock");
    const [first] = (0,manifest_manifest/* fetched */.s)(read.value);
    const missing = first ? "Pipfile.lock" : undefined;
    if (!tree.has(lock))
        return { ok: true, value: (0,judge_locks/* judgeLocks */.C)(read.value, { locks: [], missing }) };
    const checked = await readListLock(tree, lock);
    const { dependencies } = read.value;
    const check = checked.ok
        ? { path: lock, ok: true, drifts: checked.value.compare(dependencies) }
        : { path: lock, ok: false, why: checked.why };
    return { ok: true, value: (0,judge_locks/* judgeLocks */.C)(read.value, { locks: [check], missing: undefined }) };
}
/** uv keeps one lock at the root of a workspace. Undefined where none knows the project. */
async function compareUv(tree, project) {
    const folder = (0,manifest_folder/* folderOf */.yS)(project.manifest.file.path);
    for (const root of [folder, ...(0,manifest_folder/* foldersAround */.bQ)(folder)]) {
        const found = await compareUvAt(tree, project, root, (0,manifest_folder/* relativeTo */.Mf)(root, folder));
        if (found)
            return found;
    }
    return undefined;
}
async function compareUvAt(tree, project, root, folder) {
    const isMember = folder === "" || (await isMemberOf(tree, root, folder));
    const path = (0,manifest_folder/* inFolder */._z)(root, UV_LOCK);
    if (!tree.has(path)) {
        const isCovered = isMember && folder !== "";
        return isCovered ? { locks: [], missing: undefined, excuse: "the root of its workspace has no lock" } : undefined;
    }
    const lock = await readLock(tree, path);
    if (!lock.ok)
        return isMember ? { locks: [{ path, ok: false, why: lock.why }], missing: undefined } : undefined;
    const drifts = lock.value.compare(project, folder);
    if (drifts)
        return { locks: [{ path, ok: true, drifts }], missing: undefined };
    return isMember ? { locks: [unlisted(project, path)], missing: undefined } : undefined;
}
function unlisted({ name, manifest }, path) {
    return { path, ok: true, drifts: [{ kind: "unlisted", name: name ?? manifest.file.path }] };
}
async function isMemberOf(tree, root, folder) {
    const path = (0,manifest_folder/* inFolder */._z)(root, "pyproject.toml");
    const read = tree.has(path) ? await readPyproject(tree, path) : undefined;
    return read?.ok === true && (0,member_globs/* namesMember */.h)(read.value.workspace ?? [], folder);
}
async function compareLists(tree, { manifest, tool }) {
    const folder = (0,manifest_folder/* folderOf */.yS)(manifest.file.path);
    const paths = PACKAGE_LISTS.map((name) => (0,manifest_folder/* inFolder */._z)(folder, name)).filter((path) => tree.has(path));
    const locks = await Promise.all(paths.map(async (path) => {
        const lock = await readListLock(tree, path);
        if (!lock.ok)
            return { path, ok: false, why: lock.why };
        return { path, ok: true, drifts: lock.value.compare(manifest.dependencies) };
    }));
    const [first] = (0,manifest_manifest/* fetched */.s)(manifest);
    const missing = first && tool ? `${tool}.lock` : undefined;
    return { locks, missing, excuse: "it names no program that would write a lock" };
}
const readLock = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.lockText(path);
    return content.ok ? readUvLock(content.text) : content;
});
const readListLock = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.lockText(path);
    if (!content.ok)
        return content;
    return path.endsWith("Pipfile.lock") ? readPipfileLock(content.text) : readPackageList(content.text);
});


/***/ }),

/***/ 29754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ readRequirement),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Qd: () => (/* binding */ normalizeSpecifier),
/* harmony export */   VL: () => (/* binding */ isOpenEnded)
/* harmony export */ });
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const EXTRAS = /^[ \t]*\[[^\]]*\]/;
const CLAUSE = /^[ \t]*(?:===|[<>=!~]=|[<>])[ \t]*[A-Za-z0-9.*+!_-]+[ \t]*(,?)/;
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Reads a requirement, which starts at the start of `text`; undefined for what is none. */
function readRequirement(text) {
    const name = NAME.exec(text)?.[0];
    if (name === undefined)
        return undefined;
    const extras = EXTRAS.exec(text.slice(name.length))?.[0] ?? "";
    const start = name.length + extras.length;
    const rest = text.slice(start);
    const base = { name: normalizeName(name), conditional: rest.includes(";") };
    if (/^[ \t]*@/.test(rest))
        return { ...base, specifier: "", origin: originOf(rest), length: text.trimEnd().length };
    const specifier = readSpecifiers(rest);
    if (specifier === undefined)
        return undefined;
    return { ...base, specifier: normalizeSpecifier(specifier), origin: "registry", length: start + specifier.length };
}
/** `name @ file:...` is local, any other address is not. */
function originOf(address) {
    return /^[ \t]*@[ \t]*(?:file:|\.{0,2}\/)/i.test(address) ? "local" : "elsewhere";
}
/** The specifiers at the start, bare or in parentheses; undefined where something else follows them. */
function readSpecifiers(text) {
    const open = /^[ \t]*\(/.exec(text)?.[0].length ?? 0;
    const closed = clausesFrom(text, open);
    const close = open === 0 ? "" : /^[ \t]*\)/.exec(text.slice(closed))?.[0];
    if (close === undefined)
        return undefined;
    const end = closed + close.length;
    return /^[ \t]*(?:$|[;#]|--)/.test(text.slice(end)) ? text.slice(0, end).trimEnd() : undefined;
}
/** The offset behind the clauses, joined by commas, that start at `start`. */
function clausesFrom(text, start) {
    let end = start;
    for (let more = true; more;) {
        const clause = CLAUSE.exec(text.slice(end, end + MAX_CLAUSE));
        if (!clause)
            break;
        end += clause[0].length;
        more = clause[1] === ",";
    }
    return end;
}
/** A clause that is longer is taken for none. */
const MAX_CLAUSE = 256;
/** The clauses in one order and spelling, so that two ways to write the same compare equal. */
function normalizeSpecifier(specifier) {
    const clauses = specifier.replace(/[\s()]/g, "").split(",");
    return clauses.filter(Boolean).sort().join(",");
}
/** True where nothing keeps a later release out. */
function isOpenEnded(specifier) {
    return specifier.split(",").every((clause) => clause === "" || clause === "*" || /^(?:>|!=)[^<]*$/.test(clause));
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

/***/ 77152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readToml)
/* harmony export */ });
/** Far deeper than any manifest or lock. */
const MAX_DEPTH = 100;
/** The value of a TOML text. Its tables have no prototype. The parser is loaded at its first use. */
async function readToml(text) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return { ok: true, value: parse(text, { maxDepth: MAX_DEPTH }) };
    }
    catch (thrown) {
        const line = thrown instanceof TomlError ? thrown.line : 1;
        return { ok: false, why: "not valid TOML", offset: offsetOfLine(text, line) };
    }
}
function offsetOfLine(text, line) {
    let offset = 0;
    for (let passed = 1; passed < line; passed++)
        offset = text.indexOf("\n", offset) + 1;
    return offset;
}


/***/ }),

/***/ 40321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ TomlPlaces)
/* harmony export */ });
const HEADER = /^[ \t]*\[\[?([^\]\n]*)\]/;
const PART = /[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*/y;
/** Where the keys of a TOML text stand. Approximate: a line inside a multi-line string may be taken for a key. */
class TomlPlaces {
    #text;
    #places = new Map();
    constructor(text) {
        this.#text = text;
        let table = [];
        let start = 0;
        for (const line of text.split("\n")) {
            const header = headerOf(line);
            if (header) {
                table = header;
                this.#note(table, trimmed(line, start, 0));
            }
            else
                this.#addLine(table, line, start);
            start += line.length + 1;
        }
    }
    #addLine(table, line, start) {
        const { keys, end } = keysOf(line, 0);
        if (keys.length > 0 && line[end] === "=")
            this.#note([...table, ...keys], trimmed(line, start, end + 1));
    }
    #note(keys, place) {
        const path = pathOf(keys);
        if (!this.#places.has(path))
            this.#places.set(path, place);
    }
    /** The header of a table, or what follows the key on its line; undefined where neither was seen. */
    find(...keys) {
        return this.#places.get(pathOf(keys));
    }
    /** The string `literal`, quotes included, on the line of the key at the end of `keys`; else all that follows the key. */
    literal(literal, ...keys) {
        const whole = this.find(...keys);
        if (whole === undefined || literal === "")
            return whole;
        const line = this.#text.slice(whole.start, whole.end);
        const starts = ['"', "'"].map((quote) => line.indexOf(quote + literal + quote)).filter((start) => start >= 0);
        if (starts.length === 0)
            return whole;
        const start = whole.start + Math.min(...starts);
        return { start, end: start + literal.length + 2 };
    }
    /** The strings of the list at the end of `keys`, by their text as written, quotes included in the place. */
    strings(...keys) {
        const from = this.find(...keys)?.start;
        return from === undefined ? new Map() : stringsFrom(this.#text, from);
    }
}
/** The strings between the bracket at `from` and the one that closes it. */
function stringsFrom(text, from) {
    const strings = new Map();
    let depth = 0;
    for (let i = from; i < text.length; i++) {
        const char = text[i];
        if (char === "#")
            i = endOfLine(text, i);
        if (char === "[")
            depth += 1;
        if (char === "]")
            depth -= 1;
        if (depth === 0)
            break;
        if (char !== '"' && char !== "'")
            continue;
        const end = endOfString(text, i);
        const content = text.slice(i + 1, end);
        if (!strings.has(content))
            strings.set(content, { start: i, end: end + 1 });
        i = end;
    }
    return strings;
}
function endOfLine(text, offset) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : end;
}
/** The offset of the quote that ends the string which starts at `start`. */
function endOfString(text, start) {
    const quote = text[start];
    let i = start + 1;
    while (i < text.length && text[i] !== quote)
        i += quote === '"' && text[i] === "\\" ? 2 : 1;
    return i;
}
function pathOf(keys) {
    return JSON.stringify(keys);
}
function headerOf(line) {
    const inner = HEADER.exec(line)?.[1];
    if (inner === undefined)
        return undefined;
    const { keys, end } = keysOf(inner, 0);
    return keys.length > 0 && end === inner.length ? keys : undefined;
}
/** The dotted keys that start at `offset` of a line, and the offset behind them. */
function keysOf(line, offset) {
    const keys = [];
    PART.lastIndex = offset;
    for (let match = PART.exec(line); match; match = PART.exec(line)) {
        keys.push(match[1] ?? match[2] ?? match[3] ?? "");
        const end = match.index + match[0].length;
        if (line[end] !== ".")
            return { keys, end };
        PART.lastIndex = end + 1;
    }
    return { keys: [], end: offset };
}
/** What stands on a line from `from` on, without white space around it and without a comment behind it. */
function trimmed(line, start, from) {
    const rest = line.slice(from);
    const lead = rest.length - rest.trimStart().length;
    const text = withoutComment(rest).trim();
    return { start: start + from + lead, end: start + from + lead + text.length };
}
/** Cuts at the first `#` outside of quotes. */
function withoutComment(text) {
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === "#")
            return text.slice(0, i);
        if (char === '"' || char === "'")
            i = endOfString(text, i);
    }
    return text;
}


/***/ })

};
