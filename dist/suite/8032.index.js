export const id = 8032;
export const ids = [8032];
export const modules = {

/***/ 58032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCargo: () => (/* binding */ judgeCargo)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/folder.js
var manifest_folder = __webpack_require__(45220);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/judge-locks.js
var judge_locks = __webpack_require__(60044);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest.js
var manifest = __webpack_require__(20705);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest-tree.js
var manifest_tree = __webpack_require__(58026);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/member-globs.js
var member_globs = __webpack_require__(47508);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/compare-lock.js
var compare_lock = __webpack_require__(86837);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/record.js
var record = __webpack_require__(57077);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/toml-document.js
var toml_document = __webpack_require__(77152);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/cargo/cargo-lock.js
// Reads Cargo.lock. It holds, for every package of the workspace, the list of what that depends on.



async function readCargoLock(text) {
    const toml = await (0,toml_document/* readToml */.D)(text);
    if (!toml.ok)
        return toml;
    const packages = (0,record/* itemsAt */.Ct)(toml.value, "package");
    const own = new Map();
    const held = new Map();
    for (const entry of packages) {
        const name = (0,record/* textAt */.$6)(entry, "name") ?? "";
        (0,compare_lock/* addTo */.DN)(held, name, (0,record/* textAt */.$6)(entry, "version") ?? "");
        // Packages of the workspace itself have no source.
        if ((0,record/* textAt */.$6)(entry, "source") === undefined)
            own.set(name, entry);
    }
    const fits = await fitsRequirement();
    const compare = (name, dependencies) => own.has(name) ? compareOwn(dependencies, listOf(own.get(name), held), fits) : undefined;
    return { ok: true, value: { compare } };
}
/** The versions that the package's own list leads to: `name`, or `name 1.2.3` where the lock holds several. */
function listOf(entry, held) {
    const listed = new Map();
    for (const item of (0,record/* textsAt */.i1)(entry, "dependencies")) {
        const [name = "", version] = item.split(" ");
        for (const one of version === undefined ? (held.get(name) ?? []) : [version])
            (0,compare_lock/* addTo */.DN)(listed, name, one);
    }
    return listed;
}
function compareOwn(dependencies, listed, fits) {
    const asked = dependencies.filter(({ origin }) => origin !== "local");
    return [...(0,compare_lock/* compareVersions */.Zy)(asked, listed, fits), ...(0,compare_lock/* findStale */.TS)(dependencies, listed.keys())];
}
/** Whether a version lies in a requirement of Cargo; undefined for what semver does not read. */
async function fitsRequirement() {
    const [satisfies, validRange] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(8011)]).then(__webpack_require__.t.bind(__webpack_require__, 68011, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(4737)]).then(__webpack_require__.t.bind(__webpack_require__, 64737, 19)),
    ]);
    return ({ specifier }, version) => {
        const range = toNodeRange(specifier);
        return validRange.default(range) === null ? undefined : satisfies.default(version, range);
    };
}
/** In Cargo a version without an operator is a caret requirement, and commas stand between what node-semver sets apart by blanks. */
function toNodeRange(specifier) {
    const parts = specifier.split(",").map((part) => part.trim());
    return parts.map((part) => (/^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part)).join(" ");
}

// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/toml-places.js
var toml_places = __webpack_require__(40321);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/cargo/cargo-toml.js
// Reads a Cargo.toml, after "The Manifest Format", "Specifying Dependencies" and "Workspaces" of the Cargo book.





const TABLES = ["dependencies", "dev-dependencies", "build-dependencies", "dev_dependencies", "build_dependencies"];
const readCargoToml = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.manifestText(path);
    if (!content.ok)
        return content;
    const toml = await (0,toml_document/* readToml */.D)(content.text);
    if (!toml.ok)
        return toml;
    const root = toml.value;
    const places = new toml_places/* TomlPlaces */.x(content.text);
    const { dependencies, inherited } = specsOf(root, places);
    const file = new source_file/* SourceFile */.s(path, content.text);
    const heading = headingOf(places, dependencies);
    return {
        ok: true,
        value: {
            manifest: { file, dependencies, problems: [], heading },
            name: (0,record/* textAt */.$6)(root, "package", "name"),
            hasBinary: (0,record.at)(root, "bin") !== undefined,
            workspace: workspaceOf((0,record.at)(root, "workspace")),
            inherited,
        },
    };
});
function workspaceOf(table) {
    if (table === undefined)
        return undefined;
    const entries = (0,record/* entriesOf */.Mc)((0,record.at)(table, "dependencies"));
    return {
        members: (0,record/* textsAt */.i1)(table, "members"),
        exclude: (0,record/* textsAt */.i1)(table, "exclude"),
        dependencies: new Map(entries.map(([key, value]) => [key, requirementOf(key, value)])),
    };
}
function specsOf(root, places) {
    const targets = (0,record/* entriesOf */.Mc)((0,record.at)(root, "target")).map(([name]) => ["target", name]);
    const dependencies = [];
    const inherited = new Set();
    for (const keys of [[], ...targets].flatMap((prefix) => TABLES.map((table) => [...prefix, table]))) {
        for (const [key, value] of (0,record/* entriesOf */.Mc)((0,record.at)(root, ...keys))) {
            if ((0,record.at)(value, "workspace") === true)
                inherited.add(key);
            const place = placeOf(places, [...keys, key], value);
            dependencies.push({
                ...place,
                ...requirementOf(key, value),
                ...KIND,
                group: keys.at(-1) ?? "",
                wildcard: isStar(value),
            });
        }
    }
    return { dependencies, inherited };
}
/** Cargo locks what any system, feature or test could need. */
const KIND = { installed: true, conditional: false };
function requirementOf(key, value) {
    const name = (0,record/* textAt */.$6)(value, "package") ?? key;
    const isLocal = (0,record/* textAt */.$6)(value, "path") !== undefined;
    const specifier = versionOf(value);
    const isElsewhere = specifier === "" || (0,record/* textAt */.$6)(value, "git") !== undefined;
    return { name, specifier, origin: isLocal ? "local" : isElsewhere ? "elsewhere" : "registry" };
}
function versionOf(value) {
    return typeof value === "string" ? value : ((0,record/* textAt */.$6)(value, "version") ?? "");
}
/** Cargo refuses to publish what has such a dependency; nothing keeps it from building it. */
function isStar(value) {
    const isRegistry = (0,record/* textAt */.$6)(value, "path") === undefined && (0,record/* textAt */.$6)(value, "git") === undefined;
    return isRegistry && versionOf(value).trim() === "*";
}
const START = { start: 0, end: 0 };
function placeOf(places, keys, value) {
    const own = places.find(...keys, "version") ?? places.find(...keys, "workspace");
    return own ?? places.literal(versionOf(value), ...keys) ?? START;
}
function headingOf(places, dependencies) {
    const tables = ["package", "workspace"].flatMap((name) => places.find(name) ?? []);
    return places.find(dependencies[0]?.group ?? "") ?? tables[0] ?? START;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/cargo/judge-cargo.js
// Finds the Cargo.lock of a Cargo.toml, which lies at the root of its workspace, and compares.







const CARGO_LOCK = "Cargo.lock";
const CARGO_TOML = "Cargo.toml";
async function judgeCargo(tree, path) {
    const read = await readCargoToml(tree, path);
    if (!read.ok)
        return read;
    const root = await rootOf(tree, read.value, (0,manifest_folder/* folderOf */.yS)(path));
    const crate = inheriting(read.value, root.workspace);
    return { ok: true, value: (0,judge_locks/* judgeLocks */.C)(crate.manifest, await compare(tree, crate, root)) };
}
/** Cargo looks outwards for the first workspace that does not exclude the package; without one it is its own root. */
async function rootOf(tree, crate, folder) {
    if (crate.workspace)
        return { folder, workspace: crate.workspace };
    for (const around of (0,manifest_folder/* foldersAround */.bQ)(folder)) {
        const path = (0,manifest_folder/* inFolder */._z)(around, CARGO_TOML);
        const read = tree.has(path) ? await readCargoToml(tree, path) : undefined;
        const workspace = read?.ok ? read.value.workspace : undefined;
        if (!workspace)
            continue;
        const isExcluded = workspace.exclude.some((excluded) => isWithin(folder, (0,manifest_folder/* resolveIn */.QH)(around, excluded)));
        return isExcluded ? { folder, workspace: undefined } : { folder: around, workspace };
    }
    return { folder, workspace: undefined };
}
function isWithin(folder, outer) {
    return outer !== undefined && (folder === outer || folder.startsWith(`${outer}/`));
}
/** The crate with the requirements that it inherits written out. */
function inheriting(crate, workspace) {
    if (crate.inherited.size === 0 || !workspace)
        return crate;
    const dependencies = crate.manifest.dependencies.map((dependency) => {
        const shared = crate.inherited.has(dependency.name) ? workspace.dependencies.get(dependency.name) : undefined;
        return shared ? { ...dependency, ...shared, wildcard: shared.specifier === "*" } : dependency;
    });
    return { ...crate, manifest: { ...crate.manifest, dependencies } };
}
async function compare(tree, crate, root) {
    const path = (0,manifest_folder/* inFolder */._z)(root.folder, CARGO_LOCK);
    if (!tree.has(path))
        return withoutLock(tree, crate, root);
    const lock = await readLock(tree, path);
    if (!lock.ok)
        return { locks: [{ path, ok: false, why: lock.why }], missing: undefined };
    const { name } = crate;
    const drifts = name === undefined ? [] : lock.value.compare(name, crate.manifest.dependencies);
    if (drifts)
        return { locks: [{ path, ok: true, drifts }], missing: undefined };
    if (!isMember(crate, root))
        return { locks: [], missing: undefined, excuse: "no lock knows it" };
    const unlisted = { path, ok: true, drifts: [{ kind: "unlisted", name: name ?? "" }] };
    return { locks: [unlisted], missing: undefined };
}
function isMember({ manifest }, { folder, workspace }) {
    const own = (0,manifest_folder/* relativeTo */.Mf)(folder, (0,manifest_folder/* folderOf */.yS)(manifest.file.path));
    return own === "" || (0,member_globs/* namesMember */.h)(workspace?.members ?? [], own);
}
/** Libraries are built with whatever their users lock; what has a program is what a pipeline builds and ships. */
async function withoutLock(tree, crate, { folder }) {
    const own = (0,manifest_folder/* folderOf */.yS)(crate.manifest.file.path);
    if (folder !== own) {
        const excused = { locks: [], missing: undefined, excuse: "the root of its workspace has no lock" };
        return (await hasProgram(tree, crate, own)) ? { ...excused, rootLock: (0,manifest_folder/* inFolder */._z)(folder, CARGO_LOCK) } : excused;
    }
    const [first] = (0,manifest/* fetched */.s)(crate.manifest);
    const missing = first && (await hasProgram(tree, crate, folder)) ? CARGO_LOCK : undefined;
    return { locks: [], missing, excuse: "it is a library without a lock" };
}
async function hasProgram(tree, crate, folder) {
    return crate.hasBinary || (await programFolders(tree, CARGO_TOML)).has(folder);
}
const PROGRAM = /(?:^|\/)src\/(?:main\.rs$|bin\/)/;
/** The folders of packages whose files make a program, found once a tree. */
const programFolders = (0,manifest_tree/* oncePerFile */.L)(async (tree) => {
    const folders = new Set();
    for (const path of tree.paths()) {
        const place = PROGRAM.exec(path);
        if (place)
            folders.add(path.slice(0, place.index));
    }
    return folders;
});
const readLock = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.lockText(path);
    return content.ok ? readCargoLock(content.text) : content;
});


/***/ }),

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
