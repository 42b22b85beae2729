export const id = 9040;
export const ids = [9040];
export const modules = {

/***/ 40412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ maskExpressions)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80854);
// Takes the expressions of GitHub (`${{ ... }}`) out of a script before a shell parser sees it. It judges nothing.

/**
 * The text at its full length, with a `HOLE` for every character of an expression ("Evaluate expressions in workflows and
 * actions": strings are in single quotes, and `}}` in one does not end it). Line ends become LF, padded with a blank.
 */
function maskExpressions(text) {
    const lines = text.includes("\r") ? text.replace(/\\\r\n/g, "\\\n ").replace(/\r\n/g, " \n") : text;
    let masked = "";
    let from = 0;
    for (let open = lines.indexOf("${{"); open >= 0; open = lines.indexOf("${{", from)) {
        const end = expressionEnd(lines, open + 3);
        if (end === undefined)
            break;
        masked += lines.slice(from, open) + _shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .v.repeat(end - open);
        from = end;
    }
    return masked + lines.slice(from);
}
/** The offset behind the `}}`; undefined where there is none. */
function expressionEnd(text, from) {
    let quoted = false;
    for (let i = from; i < text.length; i++) {
        const char = text[i];
        if (char === "'")
            quoted = !quoted;
        else if (!quoted && char === "}" && text[i + 1] === "}")
            return i + 2;
    }
    return undefined;
}


/***/ }),

/***/ 96933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadShellReader)
/* harmony export */ });
/* harmony import */ var _mask_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40412);
// Reads the text of a script for a POSIX shell. It bounds the work and leaves the parsing to a library.

/** The longest script that is read, in UTF-16 code units. */
const MAX_LENGTH = 512 * 1024;
/** Scripts written by people stay far below these; above them the parser gets slow. */
const MAX_DEPTH = 64;
const MAX_HERE_DOCUMENTS = 500;
/** Loads the parser, which takes some milliseconds and is not needed in every run. */
async function loadShellReader() {
    const { walkShell } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(5450)]).then(__webpack_require__.bind(__webpack_require__, 55450));
    return (text) => {
        const why = refusal(text);
        return why === undefined
            ? walkShell((0,_mask_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .maskExpressions */ .c)(text))
            : { commands: [], unread: [{ start: 0, end: text.length, why }] };
    };
}
function refusal(text) {
    if (text.length > MAX_LENGTH)
        return `the script is longer than ${MAX_LENGTH / 1024} KiB`;
    if (substitutionDepth(text) > MAX_DEPTH)
        return `substitutions are nested deeper than ${MAX_DEPTH} levels`;
    if (text.split("<<").length > MAX_HERE_DOCUMENTS)
        return `it has more than ${MAX_HERE_DOCUMENTS} here-documents`;
    return undefined;
}
const OPENERS = /[$<>]\(|\$\{/g;
/** About the depth to which `$(`, `${`, `<(` and `>(` are nested; too much where quotes hide a closing mark. Zero where it is surely low. */
function substitutionDepth(text) {
    if ((text.match(OPENERS)?.length ?? 0) <= MAX_DEPTH)
        return 0;
    let depth = 0;
    let deepest = 0;
    for (let i = 1; i < text.length; i++) {
        const char = text[i];
        if (char === ")" || char === "}")
            depth = Math.max(0, depth - 1);
        else if (isOpener(text[i - 1], char))
            deepest = Math.max(deepest, ++depth);
    }
    return deepest;
}
function isOpener(before, char) {
    if (char === "(")
        return before === "$" || before === "<" || before === ">";
    return char === "{" && before === "$";
}


/***/ }),

/***/ 80854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ HOLE)
/* harmony export */ });
// A shell script as the flat list of simple commands that rules look at, in the order they are evaluated in.
/**
 * Stands in a value for what is only known when the script runs: an expansion of the shell, or an expression of the
 * workflow. A script that holds this character itself is read as if something were unknown there.
 */
const HOLE = "\uFFFC";


/***/ }),

/***/ 43170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** The line starts of a text, found once. Lines end with LF, CRLF or a lone CR, as in YAML 1.2.2 section 5.4. */
class LineIndex {
    #starts;
    constructor(text) {
        this.#starts = text.includes("\r") ? allLineStarts(text) : lineFeedStarts(text);
    }
    /** The location in `file` of a range of UTF-16 offsets, end exclusive. */
    locate(file, start, end) {
        const from = this.position(start);
        const to = this.position(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The position of a UTF-16 offset. Offsets past the end fall on the last line. */
    position(offset) {
        const starts = this.#starts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}
function allLineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        const endsLine = char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10);
        if (endsLine)
            starts.push(i + 1);
    }
    return starts;
}
/** The same for a text without CR, many times faster. */
function lineFeedStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 29267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43170);

class SourceFile {
    /** Relative to the repository root, `/`-separated. */
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** The location of a range of UTF-16 offsets, end exclusive. The line index is built on first use. */
    locate(start, end) {
        this.#lines ??= new _line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(this.text);
        return this.#lines.locate(this.path, start, end);
    }
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

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ WorkingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30197);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);
// The files of a repository's working tree: git lists them, this reads them, and refuses what GitHub would read otherwise.




/** GitHub takes what lies here from the commit's objects, where a link is a text that holds a path. */
const READ_BY_GITHUB = ".github/workflows/";
/** Of so many files, git is asked about all at once: that takes it less time than to start again for each kind of them. */
const FEW_FILES = 2_000;
class WorkingTree {
    #git;
    /** By extension, or in all where there are few files. */
    #converted = new Map();
    #listed;
    constructor(git) {
        this.#git = git;
    }
    /** Asks git once; later calls give the same list. */
    list() {
        this.#listed ??= this.#git.listFiles();
        return this.#listed;
    }
    async readText(path, maxBytes) {
        if (path.startsWith(READ_BY_GITHUB) && isLink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#git.root, path)))
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("link");
        if ((await this.#convertedLike(path)).has(path))
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("converted");
        return (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .x)(this.#git.root, path, maxBytes);
    }
    /** The listed files of the same extension whose text git changes on checkout, or all such files of a small tree. */
    async #convertedLike(path) {
        const listed = await this.list();
        const isSmall = listed.length <= FEW_FILES;
        const kind = isSmall ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path);
        const known = this.#converted.get(kind);
        if (known)
            return known;
        const alike = isSmall ? listed : listed.filter((candidate) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(candidate) === kind);
        const asked = this.#git.convertedFiles(alike);
        this.#converted.set(kind, asked);
        return asked;
    }
}
function isLink(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}


/***/ })

};
