export const id = 4738;
export const ids = [4738];
export const modules = {

/***/ 84738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readActionsLock: () => (/* binding */ readActionsLock)
});

// EXTERNAL MODULE: ./packages/core/lib/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(64304);
// EXTERNAL MODULE: ./actions/pin-check/lib/lock/lock-pin.js
var lock_pin = __webpack_require__(70263);
;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/read-dependency-entry.js
// Reads one entry of a lock's `dependencies`, or says what is wrong with it. It looks at the entry only, not at what it
// refers to.
const COMMIT = /^sha(?:1-([0-9a-f]{40})|256-([0-9a-f]{64}))$/;
const REQUIRED = ["ref", "commit", "owner_id", "repo_id"];
/** The keys an entry may have, by schema version (published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`). */
const KEYS_BY_VERSION = new Map([
    ["v0.0.2", [...REQUIRED, "uses"]],
    ["v0.0.3", [...REQUIRED, "uses", "hostname"]],
]);
/**
 * Reads an entry that can be relied on. Its `ref` need not be that of its key: the schemas define it as the ref the commit
 * was resolved from, which may be a fuller tag. A `hostname` other than `github.com` is refused, because whose repository it
 * means depends on the instance the workflow runs on.
 */
function readDependencyEntry(entry, keys) {
    if (typeof entry !== "object" || entry === null || Array.isArray(entry))
        return flaw("is not a mapping");
    const unknown = Object.keys(entry).find((key) => !keys.includes(key));
    if (unknown !== undefined)
        return { ...flaw("has a key its version does not define", unknown), isKey: true };
    const fields = new Map(Object.entries(entry));
    const commit = commitIn(fields.get("commit"));
    if (commit === undefined)
        return flaw("lacks a valid commit", "commit");
    const ref = fields.get("ref");
    if (typeof ref !== "string" || ref === "")
        return flaw("lacks a ref", "ref");
    const id = ["owner_id", "repo_id"].find((field) => !isId(fields.get(field)));
    if (id !== undefined)
        return flaw(`lacks a valid ${id}`, id);
    if (fields.has("hostname") && fields.get("hostname") !== "github.com") {
        return flaw("belongs to a host other than github.com", "hostname");
    }
    return { ok: true, ref, commit, uses: fields.has("uses") ? fields.get("uses") : [] };
}
function flaw(why, field) {
    return { ok: false, why, ...(field === undefined ? {} : { field }) };
}
function commitIn(value) {
    const match = typeof value === "string" ? COMMIT.exec(value) : null;
    return match?.[1] ?? match?.[2];
}
function isId(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/read-actions-lock.js
// Reads `.github/workflows/actions.lock`, GitHub's own record of the commits behind tags. A lock that cannot be read in
// full covers nothing: the platform ignores such a file without a word, so this module never gives it the benefit of doubt.



const ROOT_KEYS = ["version", "workflows", "dependencies"];
/** GitHub reads workflows from the files of this folder only ("Workflow syntax for GitHub Actions"). */
const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/**
 * Reads the text of a lock file. Refuses whatever the published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`
 * do not allow, and what contradicts itself: a pin recorded twice, or named and not recorded.
 */
function readActionsLock(text) {
    const parsed = (0,parse_yaml/* parseYaml */.h)(text);
    if (!parsed.ok) {
        const { message, line, column } = parsed;
        return { ok: false, why: `it is not YAML: ${message} (line ${line})`, place: { line, column } };
    }
    const root = parsed.value;
    if (!isMapping(root))
        return refuse("it is not a mapping");
    const keys = KEYS_BY_VERSION.get(root["version"]);
    if (!keys)
        return refuse(`its \`version\` is not one of ${[...KEYS_BY_VERSION.keys()].join(", ")}`, ["version"]);
    const unknown = Object.keys(root).find((key) => !ROOT_KEYS.includes(key));
    if (unknown !== undefined)
        return refuse("it has a top-level key its version does not define", [unknown], "key");
    const { workflows = {}, dependencies = {} } = root;
    if (!isMapping(workflows))
        return refuse("its `workflows` is not a mapping", ["workflows"]);
    if (!isMapping(dependencies))
        return refuse("its `dependencies` is not a mapping", ["dependencies"]);
    const recorded = readDependencies(dependencies, keys);
    return recorded.ok ? readWorkflows(workflows, recorded.dependencies) : recorded;
}
function readDependencies(entries, keys) {
    const names = new Set();
    for (const key of Object.keys(entries)) {
        const path = ["dependencies", key];
        if (!(0,lock_pin/* isPin */.um)(key))
            return refuse("a key of `dependencies` is not of the form owner/repository@ref", path, "key");
        const pin = (0,lock_pin/* canonicalPin */.cF)(key);
        if (names.has(pin))
            return refuse("two keys of `dependencies` differ in letter case only", path, "key");
        names.add(pin);
    }
    const dependencies = new Map();
    for (const [key, entry] of Object.entries(entries)) {
        const read = readDependency(key, entry, keys, names);
        if (!read.ok)
            return read;
        dependencies.set((0,lock_pin/* canonicalPin */.cF)(key), read.dependency);
    }
    return { ok: true, dependencies };
}
function readDependency(key, entry, keys, recorded) {
    const path = ["dependencies", key];
    const read = readDependencyEntry(entry, keys);
    if (!read.ok) {
        const field = read.field === undefined ? [] : [read.field];
        return refuse(`an entry of \`dependencies\` ${read.why}`, [...path, ...field], read.isKey ? "key" : "value");
    }
    const { ref, commit, uses } = read;
    const pins = readPins(uses, recorded, [...path, "uses"]);
    return pins.ok ? { ok: true, dependency: { key, ref, commit, uses: pins.pins } } : pins;
}
function readWorkflows(lists, dependencies) {
    const recorded = new Set(dependencies.keys());
    const workflows = new Map();
    const sets = new Map();
    for (const [path, list] of Object.entries(lists)) {
        const place = ["workflows", path];
        if (!WORKFLOW_PATH.test(path))
            return refuse("a key of `workflows` is not the path of a workflow", place, "key");
        const read = readPins(list, recorded, place);
        if (!read.ok)
            return read;
        workflows.set(path, read.pins);
        sets.set(path, new Set(read.pins));
    }
    const commitOf = (workflow, repository, ref) => {
        const pin = (0,lock_pin/* canonicalPin */.cF)(`${repository}@${ref}`);
        return sets.get(workflow)?.has(pin) ? dependencies.get(pin)?.commit : undefined;
    };
    const covers = (...place) => commitOf(...place) !== undefined;
    return { ok: true, lock: { covers, commitOf, workflows, dependencies } };
}
/** A list of pins, each of which must be recorded. */
function readPins(list, recorded, path) {
    if (!Array.isArray(list))
        return refuse("what should be a list of dependencies is not a list", path);
    const pins = [];
    for (const [index, item] of list.entries()) {
        if (!(0,lock_pin/* isPin */.um)(item))
            return refuse("a list of dependencies has an item that is not of the form owner/repository@ref", [
                ...path,
                index,
            ]);
        const pin = (0,lock_pin/* canonicalPin */.cF)(item);
        if (!recorded.has(pin))
            return refuse("a listed dependency has no entry in `dependencies`", [...path, index]);
        pins.push(pin);
    }
    return { ok: true, pins };
}
function refuse(why, path = [], part = "value") {
    return { ok: false, why, place: { path, part } };
}
function isMapping(value) {
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
