export const id = 2947;
export const ids = [2947,4738,3588];
export const modules = {

/***/ 12947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditLock: () => (/* binding */ auditLock)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/family.js
var family = __webpack_require__(30056);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-malformed.js
var lock_malformed = __webpack_require__(15127);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-mismatch.js
var lock_mismatch = __webpack_require__(37744);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-missing-use.js
var lock_missing_use = __webpack_require__(91432);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-stale-entry.js
var lock_stale_entry = __webpack_require__(7914);
// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/cases/judge-claim.js
var judge_claim = __webpack_require__(73762);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/facts.js
var evidence_facts = __webpack_require__(27805);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/remote-target.js
var remote_target = __webpack_require__(93352);
// EXTERNAL MODULE: ./actions/pin-check/lib/version/version-tag.js
var version_tag = __webpack_require__(93272);
;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/commit-mismatches.js
// Holds the commits a lock records against what is known about the repositories they come from.





/** A commit of which nothing is known. What names it by may still speak against it. */
const UNKNOWN = { kind: "commit", reachable: undefined, tags: [], date: undefined, advisories: [] };
/** The recorded commits that the facts, or the record itself, speak against. Where nothing is known, nothing is said. */
function commitMismatches(lock, file, facts) {
    return [...lock.dependencies.values()].flatMap((dependency) => {
        const objection = objectionTo(dependency, facts);
        if (!objection)
            return [];
        const { key, commit } = dependency;
        const location = file.locate({ path: ["dependencies", key, "commit"], part: "value" });
        return [{ kind: "mismatch", pin: key, commit, location, ...objection }];
    });
}
function objectionTo({ key, ref, commit }, facts) {
    const target = (0,remote_target/* parseRemoteTarget */.z)(key);
    if (!target)
        return undefined;
    if ((0,commit_id/* isCommitId */.j)(target.ref) && target.ref !== commit)
        return { why: "its ref is another commit id" };
    const repository = (0,evidence_facts/* knownRepository */.Kk)(facts, target.owner, target.name);
    if (repository === undefined)
        return undefined;
    const known = facts.commits.get((0,evidence_facts/* refKey */.XF)(repository, commit));
    const foreign = known && foreignness(known);
    if (foreign !== undefined)
        return { why: foreign };
    // A full version is what people read: no other release the entry names can stand in for it.
    const refs = (0,version_tag/* isFullVersion */.kj)(target.ref) && facts.names.has((0,evidence_facts/* refKey */.XF)(repository, target.ref)) ? [target.ref] : [target.ref, ref];
    return mismatchOf([...claims(refs, repository, commit, known ?? UNKNOWN, facts)]);
}
/** Why the commit cannot be one of the repository's own. */
function foreignness({ kind, reachable }) {
    if (kind === "absent" || kind === "other")
        return "the repository has no commit with this id";
    return reachable === "none" ? "no branch or tag of the repository leads to it" : undefined;
}
/** The refs that are known, each judged as if it stood as a comment behind the commit id. */
function* claims(refs, repository, commitId, commit, facts) {
    const owner = facts.repositories.get(repository);
    for (const ref of new Set(refs)) {
        const name = facts.names.get((0,evidence_facts/* refKey */.XF)(repository, ref));
        if (!owner || !name || (0,commit_id/* isCommitId */.j)(ref))
            continue;
        const claimed = { version: ref, evidence: name };
        yield { ref, name, verdict: (0,judge_claim/* judgeClaim */.e)({ repository: owner, commitId, commit, name: undefined, claimed }) };
    }
}
/** One ref that bears the record out is enough. A tag that has left the commit since shows what locks are for. */
function mismatchOf(found) {
    if (found.some(({ verdict }) => verdict === "borne-out" || verdict === "moved"))
        return undefined;
    const against = found.find(({ verdict }) => verdict === "elsewhere" || verdict === "unheard-of");
    if (!against)
        return undefined;
    const { ref, name, verdict } = against;
    if (verdict === "unheard-of")
        return { why: `the repository has no tag or branch named ${ref}` };
    const now = name.tag ?? name.branch;
    return { why: `that is not the commit of ${ref}`, ...(now === undefined ? {} : { now }) };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/lock/lock-file.js
var lock_file = __webpack_require__(33588);
// EXTERNAL MODULE: ./actions/pin-check/lib/lock/read-actions-lock.js + 1 modules
var read_actions_lock = __webpack_require__(84738);
// EXTERNAL MODULE: ./packages/core/lib/workflow/pipeline-file.js
var pipeline_file = __webpack_require__(83700);
// EXTERNAL MODULE: ./actions/pin-check/lib/lock/lock-pin.js
var lock_pin = __webpack_require__(70263);
;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/stale-entries.js
// Finds what a lock records and nothing needs any more.


/** Entries of workflows that are gone, entries that their workflow does not use, and dependencies that nothing leads to. */
function staleEntries(lock, file, repository) {
    const { files } = repository;
    const gone = [...lock.workflows.keys()].filter((workflow) => files && !files.includes(workflow));
    return [
        ...gone.map((workflow) => stale(file, { path: ["workflows", workflow], part: "key" }, workflow, "there is no such workflow")),
        ...unusedPins(lock, file, repository),
        ...unreachable(lock).map(({ key }) => {
            const why = "no workflow in the file leads to this dependency";
            return stale(file, { path: ["dependencies", key], part: "key" }, key, why);
        }),
    ];
}
/** An action of the repository may be what a workflow reaches a pin through, so whatever one uses is in use. */
function unusedPins(lock, file, repository) {
    const { references, looked, notChecked } = repository;
    const broken = new Set(notChecked.map(({ what, location }) => location?.file ?? what));
    const inActions = pinsOf(references.filter((judged) => (0,pipeline_file/* kindOfPath */.Bs)(judged.file.path) === "action"));
    const why = "the workflow does not use it";
    return [...lock.workflows].flatMap(([workflow, pins]) => {
        if (!looked.includes(workflow) || broken.has(workflow))
            return [];
        const used = pinsOf(references.filter((judged) => judged.file.path === workflow));
        return pins.flatMap((pin, index) => {
            if (used.has(pin) || inActions.has(pin))
                return [];
            return [stale(file, { path: ["workflows", workflow, index], part: "value" }, `${workflow} ${pin}`, why)];
        });
    });
}
/** Dependencies that no list of a workflow names, and no dependency that is reached in this way. */
function unreachable({ workflows, dependencies }) {
    const reached = new Set();
    const waiting = [...workflows.values()].flat();
    for (let pin = waiting.pop(); pin !== undefined; pin = waiting.pop()) {
        if (reached.has(pin))
            continue;
        reached.add(pin);
        waiting.push(...(dependencies.get(pin)?.uses ?? []));
    }
    return [...dependencies].flatMap(([pin, dependency]) => (reached.has(pin) ? [] : [dependency]));
}
function pinsOf(references) {
    return new Set(references.flatMap(({ target }) => (target ? [(0,lock_pin/* pinOf */.nZ)(target)] : [])));
}
function stale(file, place, entry, why) {
    return { kind: "stale-entry", entry, why, location: file.locate(place) };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/audit-lock.js









const RULES = [lock_malformed/* lockMalformed */.P, lock_mismatch/* lockMismatch */._, lock_missing_use/* lockMissingUse */.v, lock_stale_entry/* lockStaleEntry */.t];
/** Audits the text of the lock of a repository. `facts` is undefined where nothing is known: commits are not looked at then. */
async function auditLock(text, repository, facts) {
    const file = await lock_file.LockFile.read(text);
    const read = (0,read_actions_lock.readActionsLock)(text);
    const found = read.ok ? auditRecords(read.lock, file, repository, facts) : [malformed(read, file)];
    const disputed = read.ok && file.dispute ? [{ kind: "malformed", ...file.dispute }] : [];
    const detections = (0,family/* detectAll */.x)(RULES, [...disputed, ...found]);
    const entries = read.ok ? read.lock.dependencies.size : 0;
    return { detections, subjects: [], notChecked: [], stats: { "lock entries": entries } };
}
function malformed({ why, place }, file) {
    return { kind: "malformed", why, location: file.locate(place) };
}
function auditRecords(lock, file, repository, facts) {
    const missing = repository.references.filter((judged) => isMissing(lock, judged));
    return [
        ...missing.map((judged) => ({ kind: "missing-use", judged })),
        ...staleEntries(lock, file, repository),
        ...(facts ? commitMismatches(lock, file, facts) : []),
    ];
}
/**
 * True for a step of a workflow that the lock lists, if it runs by a name that the lock does not record. Of a workflow that
 * is not listed GitHub asks nothing, and calls of reusable workflows belong to the lock of the repository they come from.
 */
function isMissing(lock, { file, reference, verdict, target }) {
    if (reference.site !== "step" || !target || target.ref === "" || verdict === "sha")
        return false;
    return lock.workflows.has(file.path) && !lock.covers(file.path, `${target.owner}/${target.name}`, target.ref);
}


/***/ }),

/***/ 33588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LockFile: () => (/* binding */ LockFile)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29267);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94442);
/* harmony import */ var _actions_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10159);
// The lock file as a text with places: where what was read from it stands. It reads the file a second time, so it is for
// those who have something to say about the file.


class LockFile {
    /** Why parsers may disagree about the text, which GitHub's may then refuse or read as something else. */
    dispute;
    #file;
    #root;
    constructor(text, tree) {
        this.#file = new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(_actions_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O, text);
        this.#root = tree.ok ? tree.root : undefined;
        this.dispute = tree.ok ? undefined : { why: tree.message, location: this.#file.locate(tree.offset, tree.offset) };
    }
    static async read(text) {
        return new LockFile(text, await (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .readSourceTree */ .m)(text));
    }
    /** The scalar or the key at a place; of what is not there or has no text, the nearest key around it. */
    locate(place) {
        if (!("path" in place)) {
            const { line, column } = place;
            return { file: _actions_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O, line, column, endLine: line, endColumn: column };
        }
        const [start, end] = this.#rangeOf(place);
        return this.#file.locate(start, end);
    }
    /** The UTF-16 offsets, end exclusive, of the key of a dependency. */
    rangeOfKey(dependency) {
        return this.#rangeOf({ path: ["dependencies", dependency], part: "key" });
    }
    #rangeOf({ path, part }) {
        let node = this.#root;
        let range = [0, 0];
        for (const [depth, step] of path.entries()) {
            const found = stepInto(node, step);
            if (!found)
                break;
            range = found.range;
            node = found.node;
            const isWanted = depth === path.length - 1 && part === "value";
            if (isWanted && node.kind === "scalar" && node.start >= 0)
                range = [node.start, node.end];
        }
        return range;
    }
}
/** What stands under a key or at an index, with the range that names it: the key, or the item itself. */
function stepInto(node, step) {
    if (node?.kind === "sequence" && typeof step === "number") {
        const item = node.items[step];
        return item && item.start >= 0 ? { node: item, range: [item.start, item.end] } : undefined;
    }
    if (node?.kind !== "mapping")
        return undefined;
    const entry = node.entries.find(({ key }) => key.kind === "scalar" && key.value === String(step));
    return entry && { node: entry.value, range: [entry.key.start, entry.key.end] };
}


/***/ }),

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
