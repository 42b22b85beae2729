export const id = 8866;
export const ids = [8866];
export const modules = {

/***/ 60244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
// Tells ids of commits from names. Whether a commit of that id exists is not its matter.
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full commit id of either kind as git writes it: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isCommitId(text) {
    return COMMIT_ID.test(text);
}


/***/ }),

/***/ 83700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ kindOfPath),
/* harmony export */   C: () => (/* binding */ isUse),
/* harmony export */   D3: () => (/* binding */ PipelineFile)
/* harmony export */ });
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29267);
// The model of a file that a pipeline is made of: a workflow or an action's metadata, and everything it pulls in.

/** True for a place that takes an action or a workflow, not an image alone. */
function isUse(site) {
    return site === "step" || site === "reusable-workflow";
}
/** A file, its references and scripts in source order, and what could not be understood. */
class PipelineFile extends _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s {
    kind;
    references;
    scripts;
    problems;
    constructor(parts) {
        super(parts.path, parts.text);
        this.kind = parts.kind;
        this.references = parts.references;
        this.scripts = parts.scripts;
        this.problems = parts.problems;
    }
}
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/s;
const ACTION = /(?:^|\/)action\.ya?ml$/s;
/**
 * What GitHub would take the file at this repository-relative path for: workflows lie directly in `.github/workflows`
 * ("Workflow syntax", first section), an action's metadata file is `action.yml` or `action.yaml` in any folder.
 */
function kindOfPath(path) {
    if (WORKFLOW.test(path))
        return "workflow";
    return ACTION.test(path) ? "action" : undefined;
}


/***/ }),

/***/ 87927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readPipelineFile)
});

// EXTERNAL MODULE: ./packages/core/lib/text/line-index.js
var line_index = __webpack_require__(43170);
// EXTERNAL MODULE: ./packages/core/lib/yaml/read-source-tree.js + 1 modules
var read_source_tree = __webpack_require__(94442);
// EXTERNAL MODULE: ./packages/core/lib/workflow/pipeline-file.js
var pipeline_file = __webpack_require__(83700);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/core/lib/workflow/walk-scope.js
/** Scope of a job of the file ("Workflow syntax", `defaults.run` and `jobs.<job_id>.defaults.run`). */
function jobScope(root, job) {
    return { root, job, shell: defaultShell(job) ?? defaultShell(root), runsOn: words(entry(job, "runs-on")) };
}
/** The `shell` in force for a step. */
function shellOf(scope, step) {
    return words(entry(step, "shell")) ?? scope.shell;
}
function expressionScope({ root, job, step }) {
    const env = [root, job, step].flatMap((map) => entry(map, "env") ?? []);
    return { matrix: entry(entry(job, "strategy"), "matrix"), env };
}
function defaultShell(map) {
    return words(entry(entry(entry(map, "defaults"), "run"), "shell"));
}
/** The value of the last entry with this key: the one that most parsers let win. */
function entry(node, name) {
    if (node?.kind !== "mapping")
        return undefined;
    return node.entries.findLast(({ key }) => key.kind === "scalar" && key.value === name)?.value;
}
/** The text of a scalar, or of the scalars of a list or mapping (`runs-on` has all three forms, its `labels` may be a list). */
function words(node) {
    if (node === undefined)
        return undefined;
    if (node.kind === "scalar")
        return node.value.trim() || undefined;
    const parts = children(node).flatMap((part) => (part.kind === "sequence" ? part.items : [part]));
    return parts.flatMap((part) => (part.kind === "scalar" ? [part.value] : [])).join(" ") || undefined;
}
function children(node) {
    return node.kind === "sequence" ? node.items : node.entries.map(({ value }) => value);
}

;// CONCATENATED MODULE: ./packages/core/lib/workflow/reference-walk.js
// Walks a parsed workflow or action and collects every reference and script in it, also under nestings that GitHub may add
// later, and every part whose shape is not the documented one. It judges nothing.


/** A file with more problems than this is broken as a whole. */
const MAX_PROBLEMS = 50;
/** Longer than any owner, repository, path and ref together can be. */
const MAX_REFERENCE_LENGTH = 1000;
const MAX_PATH_LENGTH = 200;
/** Keys that make a mapping a step ("Workflow syntax", `jobs.<job_id>.steps`; the last three wait for background steps). */
const STEP_KEYS = ["run", "uses", "wait", "wait-all", "cancel"];
/** Collects from a whole document. A document without content is a problem: nothing in it could be looked at. */
function collectReferences(root, kind) {
    const walk = new ReferenceWalk();
    walk.file(root, kind);
    return walk.result();
}
/** Walks one document. Every node is entered once a role, so aliases cannot multiply the work and cycles end. */
class ReferenceWalk {
    #references = [];
    #scripts = [];
    #problems = [];
    #entered = new Map();
    result() {
        const more = this.#problems.length - MAX_PROBLEMS;
        const problems = this.#problems.slice(0, MAX_PROBLEMS);
        if (more > 0)
            problems.push({ message: `${more} more parts are not understood`, offset: 0 });
        return {
            references: this.#references.sort((a, b) => a.start - b.start),
            scripts: this.#scripts.sort((a, b) => a.node.start - b.node.start),
            problems,
        };
    }
    file(root, kind) {
        if (root === undefined) {
            this.#problem(0, "it holds nothing");
            return;
        }
        const key = kind === "workflow" ? "jobs" : "runs";
        const found = root.kind === "mapping" ? this.#entries(root).filter((entry) => entry.key.value === key) : [];
        if (root.kind !== "mapping" || found.length === 0)
            this.#problem(root.start, `it has no top-level \`${key}\``);
        else
            for (const entry of found)
                this.#top(root, entry, key);
    }
    #top(root, entry, key) {
        const map = this.#mapping(entry, key, key);
        if (map && key === "jobs")
            this.#jobs(root, map);
        else if (map)
            this.#runs(map, { root });
    }
    #jobs(root, jobs) {
        for (const entry of this.#entries(jobs)) {
            const path = extend("jobs", entry.key.value);
            const job = this.#mapping(entry, "job", path);
            if (job)
                this.#job(job, jobScope(root, job), path);
        }
    }
    #job(job, scope, path) {
        const entries = this.#entries(job);
        if (!entries.some(({ key }) => key.value === "steps" || key.value === "uses")) {
            this.#problem(job.start, `\`${path}\` has neither steps nor uses`);
        }
        for (const entry of entries) {
            const name = entry.key.value;
            const here = extend(path, name);
            if (name === "uses")
                this.#reference(entry, "reusable-workflow", scope, here);
            else if (name === "steps")
                this.#steps(entry, scope, here);
            else if (name === "container")
                this.#image(entry, "container", scope, here);
            else if (name === "services")
                this.#services(entry, scope, here);
        }
    }
    #services(services, scope, path) {
        if (services.value.kind === "scalar" && services.value.value.includes("${{")) {
            this.#reference(services, "service", scope, path);
            return;
        }
        const map = this.#mapping(services, "services", path);
        for (const entry of map ? this.#entries(map) : [])
            this.#image(entry, "service", scope, extend(path, entry.key.value));
    }
    /** The short form names the image itself, the long form under `image`. */
    #image(entry, site, scope, path) {
        if (entry.value.kind === "scalar") {
            this.#reference(entry, site, scope, path);
            return;
        }
        const map = this.#mapping(entry, "image", path);
        for (const inner of map ? this.#entries(map) : []) {
            if (inner.key.value === "image")
                this.#reference(inner, site, scope, extend(path, "image"));
        }
    }
    /** An image is looked at whatever `using` says: its spelling is the runner's matter. */
    #runs(runs, scope) {
        for (const entry of this.#entries(runs)) {
            if (entry.key.value === "steps")
                this.#steps(entry, scope, "runs.steps");
            else if (entry.key.value === "image")
                this.#reference(entry, "docker-action", scope, "runs.image");
        }
    }
    #steps(entry, scope, path) {
        const { value } = entry;
        if (value.kind !== "sequence") {
            this.#problem(placeOf(entry), `\`${path}\` is not a list`);
            return;
        }
        if (!this.#enter(value, "steps"))
            return;
        value.items.forEach((step, index) => {
            const here = (0,clip/* clip */.$)(`${path}[${index}]`, MAX_PATH_LENGTH);
            if (step.kind === "mapping")
                this.#step(step, scope, here);
            else
                this.#problem(step.start < 0 ? value.start : step.start, `\`${here}\` is not a mapping`);
        });
    }
    /** Any list of mappings inside a step is read as steps: `parallel` today, whatever nests steps tomorrow. */
    #step(step, around, path) {
        if (!this.#enter(step, "step"))
            return;
        const entries = this.#entries(step);
        if (!entries.some((entry) => STEP_KEYS.includes(entry.key.value) || nestsSteps(entry))) {
            this.#problem(step.start, `\`${path}\` is no step that GitHub documents`);
        }
        const { root, job, shell, runsOn } = around;
        const scope = { root, job, step, shell, runsOn };
        for (const entry of entries) {
            const here = extend(path, entry.key.value);
            if (entry.key.value === "uses")
                this.#reference(entry, "step", scope, here);
            else if (entry.key.value === "run")
                this.#script(entry, scope, here);
            else if (nestsSteps(entry))
                this.#steps(entry, around, here);
        }
    }
    #script({ value: node }, scope, path) {
        if (node.kind !== "scalar" || node.start < 0)
            this.#problem(scope.step.start, `\`${path}\` is not text`);
        else if (this.#enter(node, "script")) {
            this.#scripts.push({ node, path, shell: shellOf(scope, scope.step), runsOn: scope.runsOn });
        }
    }
    #reference(entry, site, scope, path) {
        const { key, value } = entry;
        if (value.kind !== "scalar") {
            this.#problem(placeOf(entry), `\`${path}\` is not text`);
            return;
        }
        const text = value.value.trim();
        if (text.length > MAX_REFERENCE_LENGTH) {
            this.#problem(value.start, `\`${path}\` is longer than any reference`);
            return;
        }
        const meansNone = text === "" && (site === "container" || site === "service");
        if (meansNone || !this.#enter(value, site))
            return;
        const { start, end } = value.start < 0 ? key : value;
        const dynamic = text.includes("${{") ? { scope: expressionScope(scope) } : {};
        this.#references.push({ site, value: text, start, end, path, ...dynamic });
    }
    /** The entry's value if it is a mapping not yet entered in this role. Any other shape is a problem. */
    #mapping(entry, role, path) {
        const { value } = entry;
        if (value.kind === "mapping")
            return this.#enter(value, role) ? value : undefined;
        this.#problem(placeOf(entry), `\`${path}\` is not a mapping`);
        return undefined;
    }
    #enter(node, role) {
        const entered = this.#entered.get(role) ?? new Set();
        this.#entered.set(role, entered);
        if (entered.has(node))
            return false;
        entered.add(node);
        return true;
    }
    /**
     * Every entry, duplicate keys included. What GitHub gives no meaning to, or decides only while the workflow runs, is a
     * problem, because something may hide behind it: a collection as a key, a merge key, an expression as a key.
     */
    #entries(map) {
        const entries = [];
        for (const { key, value } of map.entries) {
            if (key.kind === "scalar" && key.value !== "<<" && !key.value.includes("${{"))
                entries.push({ key, value });
            else
                this.#problem(key.start, "a key is not plain text");
        }
        return entries;
    }
    #problem(offset, message) {
        this.#problems.push({ message, offset });
    }
}
/** Where a value stands, or its key where there is none. */
function placeOf({ key, value }) {
    return value.start < 0 ? key.start : value.start;
}
/** A path with one more key, cut to a length that messages can hold. */
function extend(path, key) {
    return (0,clip/* clip */.$)(`${path}.${(0,clip/* clip */.$)(key, MAX_PATH_LENGTH)}`, MAX_PATH_LENGTH);
}
/** Keys of a step that hold values for others, in whatever shape ("Workflow syntax", `jobs.<job_id>.steps[*].with`). */
const HOLD_VALUES = ["with", "env"];
/** True for a list that holds at least one mapping: the shape of steps. */
function nestsSteps({ key, value }) {
    if (HOLD_VALUES.includes(key.value))
        return false;
    return value.kind === "sequence" && value.items.some((item) => item.kind === "mapping");
}

;// CONCATENATED MODULE: ./packages/core/lib/workflow/read-pipeline-file.js
// Reads the text of a workflow or of an action's metadata into a PipelineFile.




/** Reads `text`. `kind` undefined means: tell by the content (a top-level `runs` key makes it an action). */
async function readPipelineFile(path, text, kind) {
    const tree = await (0,read_source_tree/* readSourceTree */.m)(text);
    if (!tree.ok)
        return { ok: false, message: tree.message, ...new line_index/* LineIndex */.r(text).position(tree.offset) };
    const found = kind ?? kindOfContent(tree.root);
    return { ok: true, file: new pipeline_file/* PipelineFile */.D3({ path, kind: found, text, ...collectReferences(tree.root, found) }) };
}
function kindOfContent(root) {
    const keys = root?.kind === "mapping" ? root.entries.flatMap(({ key }) => (key.kind === "scalar" ? [key.value] : [])) : [];
    return keys.includes("runs") && !keys.includes("jobs") ? "action" : "workflow";
}


/***/ }),

/***/ 94442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./packages/core/lib/yaml/source-node.js
var source_node = __webpack_require__(89761);
;// CONCATENATED MODULE: ./packages/core/lib/yaml/tree-from-events.js
// Builds a source tree from js-yaml's event stream: the quick way, which reads almost every file there is.


/** Far deeper than anything a workflow needs. */
const MAX_DEPTH = 100;
/** Reads `text`. Not `ok` where this parser refuses it, or where it holds more than one document. */
function treeFromEvents(text) {
    try {
        return new TreeBuilder(text).build((0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH }));
    }
    catch (thrown) {
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        return { ok: false, message: thrown.reason, offset: thrown.mark?.position ?? 0 };
    }
}
class TreeBuilder {
    #text;
    #anchors = new Map();
    #open = [];
    #root;
    constructor(text) {
        this.#text = text;
    }
    build(events) {
        if (events.filter(({ type }) => type === js_yaml/* EVENT_DOCUMENT */.FQ).length > 1) {
            return { ok: false, message: "it holds more than one document", offset: 0 };
        }
        for (const event of events) {
            if (event.type === js_yaml/* EVENT_ALIAS */.Sm && !this.#anchors.has(this.#nameOf(event))) {
                return { ok: false, message: "an alias stands for nothing", offset: event.anchorStart };
            }
            this.#take(event);
        }
        return { ok: true, root: (0,source_node/* documentRoot */.sF)(this.#root) };
    }
    #take(event) {
        if (event.type === js_yaml/* EVENT_POP */.lV)
            this.#open.pop();
        else if (event.type === js_yaml/* EVENT_DOCUMENT */.FQ)
            this.#open.push({ kind: "document" });
        else if (event.type === js_yaml/* EVENT_SCALAR */._W)
            this.#add(this.#anchored(event, new EventScalar(this.#text, event)));
        else if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
            this.#add(this.#anchors.get(this.#nameOf(event)));
        else
            this.#openCollection(event);
    }
    #openCollection(event) {
        const { start } = event;
        if (event.type === js_yaml/* EVENT_SEQUENCE */.$J) {
            const items = [];
            this.#add(this.#anchored(event, { kind: "sequence", items, start, end: start }));
            this.#open.push({ kind: "sequence", items });
        }
        else if (event.type === js_yaml/* EVENT_MAPPING */.uj) {
            const entries = [];
            this.#add(this.#anchored(event, { kind: "mapping", entries, start, end: start }));
            this.#open.push({ kind: "mapping", entries, key: undefined });
        }
    }
    /** Puts a node where the innermost open collection expects one. */
    #add(node) {
        const parent = this.#open.at(-1);
        if (node === undefined || parent === undefined)
            return;
        if (parent.kind === "document")
            this.#root = node;
        else if (parent.kind === "sequence")
            parent.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.entries.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
    }
    /** Remembers a node under its anchor. A later anchor of the same name takes its place (YAML 1.2.2, section 7.1). */
    #anchored(event, node) {
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#nameOf(event), node);
        return node;
    }
    #nameOf({ anchorStart, anchorEnd }) {
        return this.#text.slice(anchorStart, anchorEnd);
    }
}
/** Decodes its value when that is first asked for. A class: an object with a getter of its own is a slow dictionary to V8. */
class EventScalar {
    kind = "scalar";
    start;
    end;
    #text;
    #event;
    #value;
    constructor(text, event) {
        const { start, end } = rangeOf(text, event);
        this.start = start;
        this.end = end;
        this.#text = text;
        this.#event = event;
    }
    get value() {
        this.#value ??= this.#event.valueStart < 0 ? "" : (0,js_yaml/* getScalarValue */.KE)(this.#text, this.#event);
        return this.#value;
    }
}
/** Quotes belong to the scalar as written; the header and indentation of a block do not. */
function rangeOf(text, { valueStart, valueEnd, style }) {
    if (valueStart < 0)
        return source_node/* NOWHERE */.JW;
    if (style === js_yaml/* SCALAR_STYLE_PLAIN */.sr)
        return { start: valueStart, end: valueEnd };
    const isBlock = style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_ || style === js_yaml/* SCALAR_STYLE_FOLDED_BLOCK */.Gy;
    return isBlock ? (0,source_node/* trimRange */.kC)(text, valueStart, valueEnd) : { start: valueStart - 1, end: valueEnd + 1 };
}

;// CONCATENATED MODULE: ./packages/core/lib/yaml/read-source-tree.js

/**
 * Characters that end a line for some parsers and not for others: a carriage return alone, and what YAML 1.1 counted as
 * line breaks (its section 4.2). Behind one of them a line could hide from the parser that does not break there.
 */
const DISPUTED_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** What YAML allows in no document (1.2.2, section 5.1, c-printable), and a byte order mark that does not start one. */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7E\u0085\u00A0-\uFFFD]|(?!^)\uFEFF/;
/**
 * Never rejects, whatever the text. Both parsers give the same tree for what both accept; a contract test holds them to it.
 * The thorough one takes tens of milliseconds to load and few repositories need it, so it is loaded at its first use.
 */
async function readSourceTree(text) {
    const disputed = text.search(DISPUTED_BREAK);
    if (disputed >= 0)
        return refuse("parsers disagree whether this character ends a line", disputed);
    const unprintable = text.search(NOT_PRINTABLE);
    if (unprintable >= 0)
        return refuse("YAML does not allow this character here", unprintable);
    const quick = treeFromEvents(text);
    if (quick.ok)
        return quick;
    // The thorough parser would take seconds to run out of stack.
    if (quick.message.includes("maxDepth"))
        return refuse(`nested deeper than ${MAX_DEPTH} levels`, 0);
    const { treeFromDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7778)]).then(__webpack_require__.bind(__webpack_require__, 7778));
    return treeFromDocument(text);
}
function refuse(message, offset) {
    return { ok: false, message, offset };
}


/***/ }),

/***/ 89761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   kC: () => (/* binding */ trimRange),
/* harmony export */   sF: () => (/* binding */ documentRoot)
/* harmony export */ });
// A YAML document as a tree with source offsets, whichever parser read it. Aliases are replaced by what they stand for, so
// one node may be reached in several ways, also from inside itself.
/** The place of what has no text in the source: an empty value, an empty block. */
const NOWHERE = { start: -1, end: -1 };
/** A region without the white space around it: where a block scalar's content really stands. */
function trimRange(text, start, end) {
    const region = text.slice(start, end);
    const trimmed = region.trimStart();
    if (trimmed === "")
        return NOWHERE;
    return { start: end - trimmed.length, end: start + region.trimEnd().length };
}
/** The root of a document, or undefined where it has no text at all. */
function documentRoot(node) {
    return node?.kind === "scalar" && node.start < 0 ? undefined : node;
}


/***/ })

};
