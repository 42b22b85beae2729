export const id = 544;
export const ids = [544];
export const modules = {

/***/ 6544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readActionsLock: () => (/* binding */ readActionsLock)
});

// EXTERNAL MODULE: ./packages/core/lib/text/line-index.js
var line_index = __webpack_require__(3170);
// EXTERNAL MODULE: ./packages/core/lib/yaml/read-yaml.js
var read_yaml = __webpack_require__(3125);
;// CONCATENATED MODULE: ./packages/core/lib/yaml/parse-yaml.js
// Reads a small YAML document into plain data, with bounded alias expansion.


/** How many times aliases may be followed in all: the limit the YAML library uses against exponential expansion. */
const MAX_ALIASES = 100;
/** The document as plain data, typed by YAML 1.2's core schema. An empty document gives null. */
function parseYaml(text) {
    const read = (0,read_yaml/* readYaml */.gM)(text, "typed");
    if (!read.ok)
        return { ok: false, message: read.message, ...new line_index/* LineIndex */.r(text).position(read.offset) };
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

;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/find-dependency-flaw.js
// Says what is wrong with one entry of a lock's `dependencies`. It looks at the entry only, not at what it refers to.
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const REQUIRED = ["ref", "commit", "owner_id", "repo_id"];
/** The keys an entry may have, by schema version (published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`). */
const KEYS_BY_VERSION = new Map([
    ["v0.0.2", [...REQUIRED, "uses"]],
    ["v0.0.3", [...REQUIRED, "uses", "hostname"]],
]);
/**
 * Why `entry` cannot be relied on, or undefined if nothing is wrong with it. Its `ref` need not be that of its key: the
 * schemas define it as the ref the commit was resolved from, which may be a fuller tag. A `hostname` other than
 * `github.com` is refused, because whose repository it means depends on the instance the workflow runs on.
 */
function findDependencyFlaw(entry, keys) {
    if (typeof entry !== "object" || entry === null || Array.isArray(entry))
        return "is not a mapping";
    if (!Object.keys(entry).every((key) => keys.includes(key)))
        return "has a key its version does not define";
    const fields = new Map(Object.entries(entry));
    const commit = fields.get("commit");
    if (typeof commit !== "string" || !COMMIT.test(commit))
        return "lacks a valid commit";
    const ref = fields.get("ref");
    if (typeof ref !== "string" || ref === "")
        return "lacks a ref";
    if (!isId(fields.get("owner_id")) || !isId(fields.get("repo_id")))
        return "lacks a valid owner_id or repo_id";
    if (fields.has("hostname") && fields.get("hostname") !== "github.com")
        return "belongs to a host other than github.com";
    return undefined;
}
function isId(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/lock-pin.js
// The pin `owner/repo@ref` by which a lock names a dependency: its form and when two of them are one.
/** Definition `pin` of the published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`. */
const PIN = /^[^/@:]+\/[^/@:]+@[^:]+$/;
function isPin(value) {
    return typeof value === "string" && PIN.test(value);
}
/** The pin in the one spelling to compare by: owner and repository are case-insensitive on GitHub, refs are not. */
function canonicalPin(pin) {
    const at = pin.indexOf("@");
    return pin.slice(0, at).toLowerCase() + pin.slice(at);
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
    const parsed = parseYaml(text);
    if (!parsed.ok)
        return refuse(`it is not YAML: ${parsed.message} (line ${parsed.line})`);
    const root = parsed.value;
    if (!isMapping(root))
        return refuse("it is not a mapping");
    const keys = KEYS_BY_VERSION.get(root["version"]);
    if (!keys)
        return refuse(`its \`version\` is none of ${[...KEYS_BY_VERSION.keys()].join(", ")}`);
    if (!Object.keys(root).every((key) => ROOT_KEYS.includes(key))) {
        return refuse("it has a top-level key its version does not define");
    }
    const { workflows = {}, dependencies = {} } = root;
    if (!isMapping(workflows) || !isMapping(dependencies))
        return refuse("`workflows` or `dependencies` is not a mapping");
    const recorded = readDependencies(dependencies, keys);
    return recorded.ok ? readWorkflows(workflows, recorded.pins) : recorded;
}
function readDependencies(dependencies, keys) {
    const names = Object.keys(dependencies);
    if (!names.every(isPin))
        return refuse("a key of `dependencies` is not of the form owner/repository@ref");
    const pins = new Set(names.map(canonicalPin));
    if (pins.size !== names.length)
        return refuse("two keys of `dependencies` differ in letter case only");
    for (const entry of Object.values(dependencies)) {
        const flaw = findDependencyFlaw(entry, keys);
        if (flaw !== undefined)
            return refuse(`an entry of \`dependencies\` ${flaw}`);
        if (isMapping(entry) && Object.hasOwn(entry, "uses") && !readPins(entry["uses"], pins).ok) {
            return refuse("the `uses` of a dependency is not a list of recorded dependencies");
        }
    }
    return { ok: true, pins };
}
function readWorkflows(workflows, recorded) {
    const pinsByWorkflow = new Map();
    for (const [path, list] of Object.entries(workflows)) {
        if (!WORKFLOW_PATH.test(path))
            return refuse("a key of `workflows` is not the path of a workflow");
        const read = readPins(list, recorded);
        if (!read.ok)
            return read;
        pinsByWorkflow.set(path, read.pins);
    }
    const covers = (workflow, repository, ref) => pinsByWorkflow.get(workflow)?.has(canonicalPin(`${repository}@${ref}`)) ?? false;
    return { ok: true, lock: { covers } };
}
/** A list of pins, each of which must be recorded. */
function readPins(list, recorded) {
    if (!Array.isArray(list) || !list.every(isPin))
        return refuse("a list of dependencies is not a list of pins");
    const pins = new Set(list.map(canonicalPin));
    for (const pin of pins)
        if (!recorded.has(pin))
            return refuse("a dependency is named and not recorded");
    return { ok: true, pins };
}
function refuse(why) {
    return { ok: false, why };
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
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
