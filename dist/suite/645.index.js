export const id = 645;
export const ids = [645];
export const modules = {

/***/ 8645:
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

;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/read-actions-lock.js
// Reads `.github/workflows/actions.lock`, GitHub's own record of the commits behind tags. A lock that cannot be read in
// full covers nothing: the platform ignores such a file without a word, so this module never gives it the benefit of doubt.

/** Schema versions whose meaning is known (published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`). */
const VERSIONS = ["v0.0.2", "v0.0.3"];
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
/** Reads the text of a lock file. */
function readActionsLock(text) {
    const parsed = parseYaml(text);
    if (!parsed.ok)
        return { ok: false, why: `it is not YAML: ${parsed.message} (line ${parsed.line})` };
    const root = parsed.value;
    if (!isRecord(root))
        return { ok: false, why: "it is not a mapping" };
    if (!VERSIONS.includes(root["version"])) {
        return { ok: false, why: `its \`version\` is none of ${VERSIONS.join(", ")}` };
    }
    const workflows = root["workflows"] ?? {};
    const dependencies = root["dependencies"] ?? {};
    if (!isRecord(workflows) || !isRecord(dependencies)) {
        return { ok: false, why: "`workflows` or `dependencies` is not a mapping" };
    }
    const broken = Object.entries(dependencies).find(([, entry]) => !isComplete(entry));
    if (broken)
        return { ok: false, why: "an entry of `dependencies` lacks a valid ref, commit, owner_id or repo_id" };
    const pins = new Map(Object.entries(workflows).map(([path, list]) => [path, pinsOf(list)]));
    const recorded = new Set(Object.keys(dependencies).map(canonical));
    return {
        ok: true,
        lock: { covers: (workflow, repository, ref) => covers(pins.get(workflow), recorded, repository, ref) },
    };
}
function covers(pins, recorded, repository, ref) {
    const key = canonical(`${repository}@${ref}`);
    return (pins?.has(key) ?? false) && recorded.has(key);
}
function pinsOf(list) {
    return new Set(Array.isArray(list) ? list.filter((pin) => typeof pin === "string").map(canonical) : []);
}
/** Owner and repository are case-insensitive on GitHub, refs are not. */
function canonical(pin) {
    const at = pin.indexOf("@");
    return at < 0 ? pin.toLowerCase() : pin.slice(0, at).toLowerCase() + pin.slice(at);
}
function isComplete(entry) {
    if (!isRecord(entry))
        return false;
    const { ref, commit, owner_id: owner, repo_id: repository } = entry;
    return (typeof ref === "string" &&
        ref !== "" &&
        typeof commit === "string" &&
        COMMIT.test(commit) &&
        isId(owner) &&
        isId(repository));
}
function isId(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function isRecord(value) {
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
