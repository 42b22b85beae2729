export const id = 572;
export const ids = [572];
export const modules = {

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ PIN_CHECK),
  R: () => (/* binding */ runPinCheck)
});

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 4 modules
var report = __webpack_require__(5217);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/run-static-checks.js + 19 modules
var run_static_checks = __webpack_require__(1778);
// EXTERNAL MODULE: ./packages/core/lib/rule/rule.js
var rule = __webpack_require__(5240);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/detect.js
/** A detection on the reference itself: what it is, then why that is a finding. */
function detect(judged) {
    const { file, reference, reason } = judged;
    return {
        message: `${reference.value || "An empty reference"}: ${reason}`,
        location: file.locate(reference.start, reference.end),
        subject: reference.value,
    };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/example-files.js
/** A full commit id that belongs to nothing. */
const SHA = "0123456789abcdef0123456789abcdef01234567";
/** An image digest that belongs to nothing. */
const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;
/** The metadata of an action that pulls in nothing. */
const NODE_ACTION = "name: setup\nruns:\n  using: node24\n  main: index.js\n";
/** A workflow of the given lines. */
function ciWorkflow(lines) {
    return { path: ".github/workflows/ci.yml", text: `${["on: push", ...lines].join("\n")}\n` };
}
/** A workflow with one step that uses `reference`, written as it is. */
function step(reference) {
    return ciWorkflow(["jobs:", "  build:", "    runs-on: ubuntu-latest", "    steps:", `      - uses: ${reference}`]);
}
/** A workflow with one job whose lines are given. */
function job(lines) {
    return ciWorkflow([
        "jobs:",
        "  build:",
        "    runs-on: ubuntu-latest",
        ...lines.map((line) => `    ${line}`),
        "    steps:",
        "      - run: make",
    ]);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/dynamic-reference.js
// Finds references that an expression completes while the workflow runs.



const dynamicReference = (0,rule/* defineRule */.K)({
    id: "dynamic-reference",
    title: "What is used is decided while the workflow runs",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "An expression can come to stand for anything. Nobody who reads the file, and no check of it, can tell what the job will run.",
    fix: "Write the reference out: an action with its commit id, an image with its digest, one job for each if need be. Where the values are known and pinned elsewhere, make an exception that says where.",
    examples: {
        flags: [
            { ...job(["container: ${{ matrix.image }}"]), at: ["${{ matrix.image }}"] },
            { ...job(["services: { db: { image: 'postgres:${{ matrix.pg }}' } }"]), at: ["'postgres:${{ matrix.pg }}'"] },
        ],
        allows: [job([`container: node@${DIGEST}`])],
    },
    *check(judged) {
        if (judged.verdict === "dynamic")
            yield detect(judged);
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/invalid-reference.js
// Finds references of no form that GitHub documents.



const invalidReference = (0,rule/* defineRule */.K)({
    id: "invalid-reference",
    title: "Reference is not of a form GitHub documents",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "What cannot be understood cannot be shown to be pinned, and GitHub refuses to run it or may one day understand it in a way nobody reviewed.",
    fix: "Write `owner/repository[/path]@<full commit id>`, `./path`, `$/path` or `docker://image@sha256:<digest>`.",
    examples: {
        flags: [
            { ...step("actions/checkout"), at: ["actions/checkout"] },
            { ...step("checkout@v4"), at: ["checkout@v4"] },
            { ...step("$/actions/setup@v1"), at: ["$/actions/setup@v1"] },
            { ...step("octo-org/tool/../other@v1"), at: ["octo-org/tool/../other@v1"] },
            { ...step("''"), at: ["''"] },
        ],
        allows: [step(`octo-org/tool/sub/path@${SHA}`)],
    },
    *check(judged) {
        if (judged.verdict === "invalid")
            yield detect(judged);
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/sha-lookalike.js
// Finds refs that pass for a commit id at a glance.



const shaLookalike = (0,rule/* defineRule */.K)({
    id: "sha-lookalike",
    title: "Ref looks like a commit id and is a name",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "A tag or branch may be called almost anything, also something that holds a commit id or has one digit too many. It passes a glance, and a check that only searches for 40 hex digits, and can still be moved.",
    fix: "Write the commit id alone: exactly 40 (or 64) hex digits in lower case, and nothing else after the `@`.",
    examples: {
        flags: [
            { ...step(`octo-org/tool@${SHA}-evil`), at: [`octo-org/tool@${SHA}-evil`] },
            { ...step(`octo-org/tool@${SHA}0`), at: [`octo-org/tool@${SHA}0`] },
            { ...step(`octo-org/tool@v1-${SHA}`), at: [`octo-org/tool@v1-${SHA}`] },
            { ...step(`octo-org/tool@${SHA.toUpperCase()}`), at: [`octo-org/tool@${SHA.toUpperCase()}`] },
            { ...step(`"octo-org/Tool@${SHA.toUpperCase()}" # v1`), at: [`"octo-org/Tool@${SHA.toUpperCase()}"`] },
        ],
        allows: [step(`octo-org/tool@${SHA}`), step(`octo-org/tool@${"0123456789abcdef".repeat(4)}`)],
    },
    *check(judged) {
        if (judged.verdict === "sha-lookalike")
            yield { ...detect(judged), ...fixOf(judged) };
    },
});
const UPPER_CASE_ID = /@([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})(?=['"]?$)/;
/** An id that only has the wrong case can be corrected on the spot. What else a name stands for, the file does not tell. */
function fixOf({ file, reference }) {
    const match = UPPER_CASE_ID.exec(file.text.slice(reference.start, reference.end));
    if (!match)
        return {};
    const start = reference.start + match.index;
    const edit = { file: file.path, start, end: start + match[0].length, text: match[0].toLowerCase() };
    return { fix: { description: "Write the commit id in lower case.", edits: [edit] } };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unpinned-action.js
// Finds actions and reusable workflows that are named by something that can move.



const FLAGGED = ["tag", "branch", "short-sha"];
const unpinnedAction = (0,rule/* defineRule */.K)({
    id: "unpinned-action",
    title: "Action or reusable workflow is not pinned to a commit",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "Whoever controls the repository behind a tag or branch can point it at other code, and the next run executes that code with the job's token and secrets. Only a full commit id, or a commit recorded in `actions.lock`, names the same code for good.",
    fix: "Replace the ref by the full 40-digit commit id and keep the version as a comment: `uses: owner/repo@<commit id> # v1.2.3`. `git ls-remote https://github.com/owner/repo v1.2.3 'v1.2.3^{}'` prints it; where there are two lines, the last one counts.",
    examples: {
        flags: [
            { ...step("actions/checkout@v4"), at: ["actions/checkout@v4"] },
            { ...step('"actions/checkout@main" # quoted'), at: ['"actions/checkout@main"'] },
            { ...step("actions/checkout@11bd719"), at: ["actions/checkout@11bd719"] },
            {
                ...ciWorkflow(["jobs:", "  call:", "    uses: octo-org/ci/.github/workflows/build.yml@v1"]),
                at: ["octo-org/ci/.github/workflows/build.yml@v1"],
            },
            {
                path: "deploy/action.yml",
                text: "name: deploy\nruns:\n  using: composite\n  steps:\n    - { uses: octo-org/setup@v2 }\n",
                at: ["octo-org/setup@v2"],
            },
            {
                ...ciWorkflow([
                    "jobs:",
                    "  test:",
                    "    steps:",
                    "      - parallel:",
                    "          - uses: octo-org/lint@v1",
                    "          - uses: octo-org/unit@v1",
                ]),
                at: ["octo-org/lint@v1", "octo-org/unit@v1"],
            },
        ],
        allows: [
            step(`actions/checkout@${SHA} # v4.2.2`),
            { ...step("./setup"), beside: [{ path: "setup/action.yml", text: NODE_ACTION }] },
            { ...step("$/setup"), beside: [{ path: "setup/action.yml", text: NODE_ACTION }] },
            {
                ...step("actions/checkout@v4.3.1"),
                beside: [
                    {
                        path: ".github/workflows/actions.lock",
                        text: [
                            "version: 'v0.0.3'",
                            "workflows:",
                            "  '.github/workflows/ci.yml': ['actions/checkout@v4.3.1']",
                            "dependencies:",
                            "  'actions/checkout@v4.3.1':",
                            "    ref: 'v4.3.1'",
                            `    commit: 'sha1-${SHA}'`,
                            "    owner_id: 44036562",
                            "    repo_id: 197814629",
                        ].join("\n"),
                    },
                ],
            },
        ],
    },
    *check(judged) {
        if (FLAGGED.includes(judged.verdict))
            yield detect(judged);
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unpinned-image.js
// Finds container images that are named without a digest.



const unpinnedImage = (0,rule/* defineRule */.K)({
    id: "unpinned-image",
    title: "Container image is not pinned to a digest",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "An image tag can be pushed again with other content. The job then runs inside it, or beside it, with whatever that content does.",
    fix: "Add the digest of the image that was tested: `image: name:tag@sha256:<64 hex digits>`. The tag may stay for readers; the digest decides. `docker buildx imagetools inspect name:tag` prints it.",
    examples: {
        flags: [
            { ...step("docker://alpine:3.20"), at: ["docker://alpine:3.20"] },
            { ...job(["container: node:24"]), at: ["node:24"] },
            { ...job(["container:", "  image: ghcr.io/octo-org/build", "  env: { A: b }"]), at: ["ghcr.io/octo-org/build"] },
            {
                ...job(["services:", "  db: postgres:17", "  cache: { image: 'redis' }"]),
                at: ["postgres:17", "'redis'"],
            },
            { ...job(["container: node@sha256:abc"]), at: ["node@sha256:abc"] },
            {
                path: "action.yml",
                text: "name: tool\nruns:\n  using: docker\n  image: docker://octo/tool:1\n",
                at: ["docker://octo/tool:1"],
            },
        ],
        allows: [
            step(`docker://alpine:3.20@${DIGEST}`),
            job([`container: node:24@${DIGEST}`]),
            job(["services:", `  db: { image: postgres@${DIGEST} }`]),
            job(["container: ''"]),
            { path: "action.yml", text: "name: tool\nruns:\n  using: docker\n  image: Dockerfile\n" },
        ],
    },
    *check(judged) {
        if (judged.verdict === "mutable-image")
            yield detect(judged);
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/all-rules.js





const RULES = [
    dynamicReference,
    invalidReference,
    shaLookalike,
    unpinnedAction,
    unpinnedImage,
];

;// CONCATENATED MODULE: ./actions/pin-check/lib/subjects/find-local-code.js
const METADATA = ["action.yml", "action.yaml", "Dockerfile"];
/**
 * The local references whose code is not here: it lies in a submodule, or is made while the workflow runs. What it pulls in
 * was not looked at.
 */
function missingLocalCode(references, listed) {
    const files = new Set(listed);
    return references.flatMap(({ file, reference, verdict }) => {
        const isOwn = (verdict === "local" || verdict === "self") && reference.site !== "docker-action";
        if (!isOwn || isHere(reference.value.slice(2), files))
            return [];
        const location = file.locate(reference.start, reference.end);
        const what = `${location.file}:${location.line}:${location.column}`;
        return [{ what, why: `the code of ${reference.value} is not in this repository: it was not looked at`, location }];
    });
}
/** A path names a workflow file, or the folder of an action. */
function isHere(path, files) {
    const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
    const candidates = METADATA.map((name) => [...segments, name].join("/"));
    return files.has(segments.join("/")) || candidates.some((candidate) => files.has(candidate));
}

// EXTERNAL MODULE: ./packages/core/lib/text/line-index.js
var line_index = __webpack_require__(3170);
;// CONCATENATED MODULE: ./packages/core/lib/workflow/pipeline-file.js

/** A file, its references in source order, and what could not be understood. */
class PipelineFile {
    path;
    kind;
    text;
    references;
    problems;
    #lines;
    constructor(parts) {
        this.path = parts.path;
        this.kind = parts.kind;
        this.text = parts.text;
        this.references = parts.references;
        this.problems = parts.problems;
    }
    /** The location of a range of UTF-16 offsets, end exclusive. The line index is built on first use. */
    locate(start, end) {
        this.#lines ??= new line_index/* LineIndex */.r(this.text);
        return this.#lines.locate(this.path, start, end);
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./packages/core/lib/yaml/source-node.js
var source_node = __webpack_require__(9761);
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
            this.#add(this.#anchored(event, scalarOf(this.#text, event)));
        else if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
            this.#add(this.#anchors.get(this.#nameOf(event)));
        else
            this.#openCollection(event);
    }
    #openCollection(event) {
        const place = { start: event.start, end: event.start };
        if (event.type === js_yaml/* EVENT_SEQUENCE */.$J) {
            const items = [];
            this.#add(this.#anchored(event, { kind: "sequence", items, ...place }));
            this.#open.push({ kind: "sequence", items });
        }
        else if (event.type === js_yaml/* EVENT_MAPPING */.uj) {
            const entries = [];
            this.#add(this.#anchored(event, { kind: "mapping", entries, ...place }));
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
function scalarOf(text, event) {
    let value;
    return {
        kind: "scalar",
        ...rangeOf(text, event),
        get value() {
            value ??= event.valueStart < 0 ? "" : (0,js_yaml/* getScalarValue */.KE)(text, event);
            return value;
        },
    };
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
    const { treeFromDocument } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 7778));
    return treeFromDocument(text);
}
function refuse(message, offset) {
    return { ok: false, message, offset };
}

// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/core/lib/workflow/reference-walk.js
// Walks a parsed workflow or action and collects every reference in it, also under nestings that GitHub may add later,
// and every part whose shape is not the documented one. It judges nothing.

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
    #problems = [];
    #entered = new Map();
    result() {
        const more = this.#problems.length - MAX_PROBLEMS;
        const problems = this.#problems.slice(0, MAX_PROBLEMS);
        if (more > 0)
            problems.push({ message: `${more} more parts are not understood`, offset: 0 });
        return { references: this.#references.sort((a, b) => a.start - b.start), problems };
    }
    file(root, kind) {
        if (root === undefined) {
            this.#problem(0, "it holds nothing");
            return;
        }
        const key = kind === "workflow" ? "jobs" : "runs";
        const found = root.kind === "mapping" ? this.#entries(root).filter((entry) => entry.key.value === key) : [];
        if (found.length === 0)
            this.#problem(root.start, `it has no top-level \`${key}\``);
        for (const entry of found) {
            const map = this.#mapping(entry, key, key);
            if (map && key === "jobs")
                this.#jobs(map);
            else if (map)
                this.#runs(map);
        }
    }
    #jobs(jobs) {
        for (const entry of this.#entries(jobs)) {
            const path = extend("jobs", entry.key.value);
            const job = this.#mapping(entry, "job", path);
            if (job)
                this.#job(job, path);
        }
    }
    #job(job, path) {
        const entries = this.#entries(job);
        if (!entries.some(({ key }) => key.value === "steps" || key.value === "uses")) {
            this.#problem(job.start, `\`${path}\` has neither steps nor uses`);
        }
        for (const entry of entries) {
            const name = entry.key.value;
            const here = extend(path, name);
            if (name === "uses")
                this.#reference(entry, "reusable-workflow", here);
            else if (name === "steps")
                this.#steps(entry, here);
            else if (name === "container")
                this.#image(entry, "container", here);
            else if (name === "services")
                this.#services(entry, here);
        }
    }
    #services(services, path) {
        if (services.value.kind === "scalar" && services.value.value.includes("${{")) {
            this.#reference(services, "service", path);
            return;
        }
        const map = this.#mapping(services, "services", path);
        for (const entry of map ? this.#entries(map) : [])
            this.#image(entry, "service", extend(path, entry.key.value));
    }
    /** The short form names the image itself, the long form under `image`. */
    #image(entry, site, path) {
        if (entry.value.kind === "scalar") {
            this.#reference(entry, site, path);
            return;
        }
        const map = this.#mapping(entry, "image", path);
        for (const inner of map ? this.#entries(map) : []) {
            if (inner.key.value === "image")
                this.#reference(inner, site, extend(path, "image"));
        }
    }
    /** An image is looked at whatever `using` says: its spelling is the runner's matter. */
    #runs(runs) {
        for (const entry of this.#entries(runs)) {
            if (entry.key.value === "steps")
                this.#steps(entry, "runs.steps");
            else if (entry.key.value === "image")
                this.#reference(entry, "docker-action", "runs.image");
        }
    }
    #steps(entry, path) {
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
                this.#step(step, here);
            else
                this.#problem(step.start < 0 ? value.start : step.start, `\`${here}\` is not a mapping`);
        });
    }
    /** Any list of mappings inside a step is read as steps: `parallel` today, whatever nests steps tomorrow. */
    #step(step, path) {
        if (!this.#enter(step, "step"))
            return;
        const entries = this.#entries(step);
        if (!entries.some((entry) => STEP_KEYS.includes(entry.key.value) || nestsSteps(entry))) {
            this.#problem(step.start, `\`${path}\` is no step that GitHub documents`);
        }
        for (const entry of entries) {
            const here = extend(path, entry.key.value);
            if (entry.key.value === "uses")
                this.#reference(entry, "step", here);
            else if (nestsSteps(entry))
                this.#steps(entry, here);
        }
    }
    #reference(entry, site, path) {
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
        this.#references.push({ site, value: text, start, end, path });
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
        return map.entries.flatMap(({ key, value }) => {
            if (key.kind === "scalar" && key.value !== "<<" && !key.value.includes("${{"))
                return [{ key, value }];
            this.#problem(key.start, "a key is not plain text");
            return [];
        });
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
/** True for a list that holds at least one mapping: the shape of steps. */
function nestsSteps({ value }) {
    return value.kind === "sequence" && value.items.some((item) => item.kind === "mapping");
}

;// CONCATENATED MODULE: ./packages/core/lib/workflow/read-pipeline-file.js
// Reads the text of a workflow or of an action's metadata into a PipelineFile.




/** Reads `text`. `kind` undefined means: tell by the content (a top-level `runs` key makes it an action). */
async function readPipelineFile(path, text, kind) {
    const tree = await readSourceTree(text);
    if (!tree.ok)
        return { ok: false, message: tree.message, ...new line_index/* LineIndex */.r(text).position(tree.offset) };
    const found = kind ?? kindOfContent(tree.root);
    return { ok: true, file: new PipelineFile({ path, kind: found, text, ...collectReferences(tree.root, found) }) };
}
function kindOfContent(root) {
    const keys = root?.kind === "mapping" ? root.entries.flatMap(({ key }) => (key.kind === "scalar" ? [key.value] : [])) : [];
    return keys.includes("runs") && !keys.includes("jobs") ? "action" : "workflow";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/actions-lock.js
// What GitHub's own lock file, `.github/workflows/actions.lock`, is to the rest of pin-check.
const LOCK_PATH = ".github/workflows/actions.lock";

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/judge-image.js
/** Digest grammar of the OCI image specification ("Descriptors", registered algorithms): sha256 and sha512. */
const judge_image_DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** In this pattern and the next no text can be split in two ways, so that matching takes linear time. */
const DOMAIN = /^(?:[A-Za-z0-9]+(?:(?:\.|-+)[A-Za-z0-9]+)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const BLANK_OR_CONTROL = /[\s\p{Cc}\p{Cf}]/u;
/** Judges an image as a job, a service or a `docker://` step names it, without that prefix. Expressions are not known here. */
function judgeImage(image) {
    const { path, tag, digest } = splitImage(image);
    const flaw = findNameFlaw(image, path);
    if (flaw !== undefined)
        return { verdict: "invalid", reason: flaw };
    if (digest !== undefined)
        return judgeDigest(digest, isWellFormed(path, tag));
    return tag === undefined
        ? {
            verdict: "mutable-image",
            reason: "Without tag or digest the registry serves whatever `latest` is at the time.",
        }
        : { verdict: "mutable-image", reason: "An image tag can be pushed again with other content." };
}
function splitImage(image) {
    const [name, digest] = cut(image, image.indexOf("@"));
    const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
    const [repository, tag] = cut(name, colon);
    const [first = "", ...rest] = repository.split("/");
    return { path: rest.length > 0 && DOMAIN.test(first) ? rest : [first, ...rest], tag, digest };
}
/** The text before and after the character at `at`; nothing after it if there is none. */
function cut(text, at) {
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function findNameFlaw(image, path) {
    if (BLANK_OR_CONTROL.test(image))
        return "The name of an image holds no white space or control characters.";
    if (path.includes(""))
        return "No image is named.";
    if (path.some((component) => /\p{Lu}/u.test(component)))
        return "The name of an image is written in lower case.";
    return undefined;
}
function isWellFormed(path, tag) {
    return path.every((component) => PATH_COMPONENT.test(component)) && (tag === undefined || TAG.test(tag));
}
function judgeDigest(digest, wellFormed) {
    if (!judge_image_DIGEST.test(digest)) {
        return { verdict: "mutable-image", reason: "What follows the @ is not a sha256 or sha512 digest of full length." };
    }
    return wellFormed
        ? { verdict: "digest", reason: "A content digest names one image for good." }
        : { verdict: "invalid", reason: "It is not of the form [registry/]name[:tag]@digest." };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/judge-ref.js
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SHORT_ID = /^[0-9a-f]{7,39}$/;
const HAS_LETTER = /[a-f]/;
const HOLDS_ID = /[0-9a-f]{40}/i;
const ALL_HEX = /^[0-9a-f]{7,}$/i;
const VERSION = /^v?\d+(?:\.\d+){0,3}(?:[-+.][0-9A-Za-z.+-]*)?$/;
const PREFIXED_VERSION = /[-_/@]v?\d+(?:\.\d+)+(?:[-+.][0-9A-Za-z.+-]*)?$/;
/**
 * A full commit id has exactly 40 (SHA-1) or 64 (SHA-256) lower-case hex digits, as git writes object ids; anything that
 * merely contains or resembles one is a name that somebody can create.
 */
function judgeRef(ref) {
    if (FULL_ID.test(ref))
        return { verdict: "sha", reason: "A full commit id names one commit for good." };
    if (SHORT_ID.test(ref) && HAS_LETTER.test(ref)) {
        return { verdict: "short-sha", reason: "An abbreviated commit id can come to match another commit, or a name." };
    }
    if (HOLDS_ID.test(ref) || (ALL_HEX.test(ref) && /[A-F]/.test(ref))) {
        return { verdict: "sha-lookalike", reason: lookalikeReason(ref) };
    }
    if (VERSION.test(ref) || PREFIXED_VERSION.test(ref) || ref.startsWith("refs/tags/")) {
        return { verdict: "tag", reason: "A tag can be moved to other code at any time." };
    }
    return { verdict: "branch", reason: "The name does not look like a version: a branch moves with every push to it." };
}
function lookalikeReason(ref) {
    if (FULL_ID.test(ref.toLowerCase()))
        return "Commit ids are written in lower case: this is a name, or will break.";
    if (ALL_HEX.test(ref))
        return `A commit id has 40 or 64 hex digits, this has ${ref.length}: it can only be a name.`;
    return "The name contains a commit id but is not one: it is a tag or branch that can be moved.";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/judge-reference.js


const DOCKER = "docker://";
/** Owner, repository and path segments as GitHub allows them in names. */
const SEGMENT = /^[A-Za-z0-9._-]+$/;
/** Judges one reference. `lock` is undefined where the repository has none that can be read. */
function judgeReference(file, reference, lock) {
    return { file, reference, ...judge(file, reference, lock) };
}
function judge(file, reference, lock) {
    const { site, value } = reference;
    if (value.includes("${{")) {
        return {
            verdict: "dynamic",
            reason: "An expression decides what runs, so the file alone cannot show what is used.",
        };
    }
    if (site === "container" || site === "service")
        return judgeImage(withoutPrefix(value));
    if (isDocker(value))
        return judgeImage(withoutPrefix(value));
    if (site === "docker-action")
        return judgeDockerfile(value);
    if (value.startsWith("$/") || value.startsWith("./"))
        return judgeOwn(value);
    // The lock is about actions; which lock covers a called workflow is the caller's guess.
    return judgeRemote(file, value, site === "step" ? lock : undefined);
}
/** The runner compares the prefix without regard to case. */
function isDocker(value) {
    return value.slice(0, DOCKER.length).toLowerCase() === DOCKER;
}
function withoutPrefix(image) {
    return isDocker(image) ? image.slice(DOCKER.length) : image;
}
function judgeDockerfile(value) {
    const name = value.slice(value.lastIndexOf("/") + 1);
    if (name.toLowerCase().includes("dockerfile") && staysInside(value)) {
        return { verdict: "local", reason: "The image is built from a Dockerfile beside the action." };
    }
    return { verdict: "invalid", reason: "It is neither docker://image nor a Dockerfile beside the action." };
}
/** `$/path` is the repository at the commit that runs, `./path` the checked-out tree. Neither takes a ref. */
function judgeOwn(value) {
    if (value.includes("@"))
        return { verdict: "invalid", reason: "A reference to own code takes no @ref." };
    if (!staysInside(value))
        return { verdict: "invalid", reason: "It leads out of the repository, or into .git." };
    if (value.startsWith("./"))
        return { verdict: "local", reason: "The code comes from the checked-out tree." };
    return { verdict: "self", reason: "The code comes from this repository at the commit that runs." };
}
/** `owner/repo[/path]@ref`, split at the first `@` as the runner does: a ref may hold further ones. */
function judgeRemote(file, value, lock) {
    const at = value.indexOf("@");
    const ref = at < 0 ? "" : value.slice(at + 1);
    const segments = (at < 0 ? value : value.slice(0, at)).split("/");
    const [owner, repository] = segments;
    if (!owner || !repository || !segments.every(isName)) {
        return { verdict: "invalid", reason: "It is not of the form owner/repository[/path]@ref." };
    }
    if (ref === "")
        return { verdict: "invalid", reason: "It names no ref, and GitHub refuses to run it." };
    const judgement = judgeRef(ref);
    if (judgement.verdict === "sha" || !lock?.covers(file.path, `${owner}/${repository}`, ref))
        return judgement;
    return { verdict: "locked", reason: "actions.lock records the commit that runs, whatever the name points at." };
}
function staysInside(path) {
    return path.split("/").every((segment) => segment !== ".." && segment.toLowerCase() !== ".git");
}
function isName(segment) {
    return SEGMENT.test(segment) && segment !== "." && segment !== "..";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/subjects/read-subjects.js
// Finds and reads the files a pipeline is made of, and judges every reference in them.



/** The largest file that is read: several times the largest workflow known in the wild. */
const MAX_FILE_BYTES = 512 * 1024;
/** Only here does the platform run what the lock says; elsewhere the file is text that binds nobody. */
const ENFORCING_SERVER = "https://github.com";
/** The workflows and action metadata files of a repository. */
function candidatesOf(paths) {
    return paths.flatMap((path) => {
        const kind = kindOfPath(path);
        return kind ? [{ path, kind }] : [];
    });
}
/** Reads the candidates in order. Whatever cannot be read or understood is listed, never skipped. */
async function readSubjects(candidates, listed, { files, progress, serverUrl }) {
    const notChecked = [];
    const honoured = listed.includes(LOCK_PATH) && (serverUrl === undefined || serverUrl === ENFORCING_SERVER);
    const lock = honoured ? await readLock(files, notChecked) : undefined;
    const references = [];
    let read = 0;
    for (const [index, candidate] of candidates.entries()) {
        progress.report("reading workflows and actions", index, candidates.length);
        const file = await readCandidate(candidate, files, notChecked);
        if (!file)
            continue;
        read += 1;
        notChecked.push(...file.problems.map(({ offset, message }) => placed(file.locate(offset, offset), message)));
        references.push(...file.references.map((reference) => judgeReference(file, reference, lock)));
    }
    return { files: read, references, notChecked };
}
async function readCandidate(candidate, files, notChecked) {
    const content = await files.readText(candidate.path, MAX_FILE_BYTES);
    if (!content.ok) {
        notChecked.push({ what: candidate.path, why: content.why });
        return undefined;
    }
    const read = await readPipelineFile(candidate.path, content.text, candidate.kind);
    if (read.ok)
        return read.file;
    const { line, column } = read;
    notChecked.push(placed({ file: candidate.path, line, column, endLine: line, endColumn: column }, `not valid YAML: ${read.message}`));
    return undefined;
}
async function readLock(files, notChecked) {
    const content = await files.readText(LOCK_PATH, MAX_FILE_BYTES);
    // Loaded here, because few repositories have a lock and its parser takes time to load.
    const { readActionsLock } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 6544));
    const read = content.ok ? readActionsLock(content.text) : content;
    if (read.ok)
        return read.lock;
    notChecked.push({ what: LOCK_PATH, why: `${read.why}; it covers nothing until it is made anew` });
    return undefined;
}
/** Something unread with its place, in words and as a location. */
function placed(location, why) {
    return { what: `${location.file}:${location.line}:${location.column}`, why, location };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/program.js
// pin-check: reads what a pipeline is made of, judges every reference, and reports. No globals, no output.




/** Runs every rule over every reference. Finding nothing to look at is `incomplete`, never a pass. */
async function pinCheck(inputs, ports) {
    const listed = await ports.files.list();
    const candidates = inputs.given?.map((path) => ({ path, kind: undefined })) ?? candidatesOf(listed);
    const subjects = await readSubjects(candidates, listed, ports);
    const missing = inputs.given ? [] : missingLocalCode(subjects.references, listed);
    const nothing = candidates.length === 0 ? [NOTHING_FOUND] : [];
    return (0,report/* buildReport */.FK)({
        tool: "pin-check",
        settings: ports.settings,
        rules: RULES,
        detections: subjects.references.flatMap(detectAll),
        notChecked: [...subjects.notChecked, ...missing, ...nothing],
        subjects: subjects.references.map(toSubject),
        stats: countsOf(subjects),
        digest: ports.digest,
    });
}
const NOTHING_FOUND = {
    what: ".github/workflows",
    why: "there is no workflow and no action.yml to check; run this in a repository that has one",
};
function detectAll(judged) {
    return RULES.flatMap((rule) => [...rule.check(judged)].map((detection) => ({ rule, detection })));
}
function toSubject({ file, reference, verdict, reason }) {
    const location = file.locate(reference.start, reference.end);
    return { what: reference.value, kind: reference.site, verdict, reason, location };
}
/** How many files and references were looked at, and how many `uses:` among them. */
function countsOf({ files, references }) {
    const uses = references.filter(({ reference }) => reference.site === "step" || reference.site === "reusable-workflow");
    return { files, references: references.length, uses: uses.length };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/check.js
// pin-check as a static check, and as a program of its own.




const PIN_CHECK = {
    name: "pin-check",
    rules: RULES,
    run: (given, ports) => pinCheck({ given }, ports),
};
/** pin-check alone, with the report about the policy under its own. */
async function runPinCheck(request) {
    const { root, policy, checks, onIncomplete } = await (0,run_static_checks/* runStaticChecks */.l)([PIN_CHECK], request);
    const [own] = checks;
    if (own === undefined)
        throw new Error("pin-check returned no report");
    return { report: (0,report/* withChecks */.cX)(own, [policy]), root, onIncomplete };
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action. Input and output names are kebab-case, as everywhere in the suite. */
function defineAction(spec) {
    for (const name of [spec.name, ...Object.keys(spec.inputs), ...Object.keys(spec.outputs)]) {
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${name} is not kebab-case`);
    }
    return spec;
}


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/* unused harmony export helpUrl */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1757);

/** Checks the shape of a rule when its module loads, so a broken rule never ships. */
function defineRule(rule) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id))
        throw new TypeError(`rule id ${rule.id} is not kebab-case`);
    return { ...rule, helpUrl: helpUrl(rule.id) };
}
/** Where the rule is documented for people. */
function helpUrl(ruleId) {
    return `https://github.com/${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B}/blob/main/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** The line starts of a text, found once. Lines end with LF, CRLF or a lone CR, as in YAML 1.2.2 section 5.4. */
class LineIndex {
    #starts;
    constructor(text) {
        const starts = [0];
        for (let i = 0; i < text.length; i++) {
            const char = text.charCodeAt(i);
            const endsLine = char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10);
            if (endsLine)
                starts.push(i + 1);
        }
        this.#starts = starts;
    }
    /** The location in `file` of a range of UTF-16 offsets, end exclusive. */
    locate(file, start, end) {
        const from = this.position(start);
        const to = this.position(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The position of a UTF-16 offset. Offsets past the end fall on the last line. */
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 9761:
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


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ CHECK_INPUTS),
  G: () => (/* binding */ CHECK_OUTPUTS)
});

;// CONCATENATED MODULE: ./packages/core/lib/action/input.js
const DEFAULT_MAX_LENGTH = 4096;
function input_text(options) {
    const { description, default: fallback = "", maxLength = DEFAULT_MAX_LENGTH } = options;
    return { kind: "text", description, default: fallback, maxLength };
}
function choice(choices, options) {
    return { kind: "choice", choices, ...options };
}
function optionalChoice(choices, options) {
    return { kind: "optional-choice", choices, default: "", ...options };
}
function flag(options) {
    return { kind: "flag", ...options };
}
function secret(options) {
    return { kind: "secret", description: options.description, default: options.default ?? "" };
}

// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(9172);
;// CONCATENATED MODULE: ./packages/runtime/lib/check-action/check-inputs.js
// The inputs and outputs that the gate and every static check share, so that they mean the same everywhere.

const CHECK_INPUTS = {
    path: input_text({ description: "A folder of the repository to check, relative to the workspace.", default: "." }),
    config: input_text({
        description: "The policy file, relative to the repository root. For a proposed change it is read at the base commit.",
        default: policy/* POLICY_PATH */.l$,
    }),
    "on-incomplete": optionalChoice(["fail", "warn"], {
        description: "What happens when something could not be checked. Without it the policy decides, and without a policy the step fails. Where the two differ, `fail` wins.",
    }),
    token: secret({
        description: "Reads the policy at the base commit where the checkout does not hold that commit.",
        default: "${{ github.token }}",
    }),
};
const CHECK_OUTPUTS = {
    verdict: "`pass`, `fail` or `incomplete`.",
    report: "Path of the JSON report (schema 1).",
    sarif: "Path of the SARIF 2.1.0 file, ready for `github/codeql-action/upload-sarif`.",
    "findings-count": "How many findings there are, whatever their severity, suppressed ones not counted.",
};


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ runStaticChecks)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(9172);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 4 modules
var report = __webpack_require__(5217);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/runtime/lib/files/is-absent.js
var is_absent = __webpack_require__(3080);
;// CONCATENATED MODULE: ./packages/runtime/lib/files/refusal.js

const REASONS = {
    missing: "it is not in the working tree, or is a link to nothing",
    outside: "it is a link that leaves the repository or leads into .git",
    link: "it is a link, and GitHub reads a link here as a text that holds a path",
    converted: "git changes its text on checkout (working-tree-encoding, ident or filter), so it is not what GitHub reads",
    "bad-name": "its name is not valid UTF-8",
    "not-a-file": "it is not a regular file",
    "too-large": "it is larger than the limit",
    "not-text": "it is not valid UTF-8",
    changed: "it changed while it was read",
    unreadable: "it cannot be read",
};
/** The refusal for a reason. `detail` is a fact such as a limit or a system error code. */
function refuse(reason, detail) {
    return { ok: false, reason, why: detail === undefined ? REASONS[reason] : `${REASONS[reason]} (${detail})` };
}
/** The refusal for an error of a file system call. */
function refuseBecause(error) {
    if ((0,is_absent/* isMissing */.b)(error))
        return refuse("missing");
    return error instanceof Error && "code" in error ? refuse("unreadable", String(error.code)) : refuse("unreadable");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/files/read-text-file.js
// Reads a text file that may be hostile: a link out of the repository, a pipe without a writer, a file that grows. It is
// synchronous on purpose: one file at a time is in memory, and hundreds of small reads are faster than as many promises.




/** Windows has neither flag, nor what they protect from: there, opening follows what lstat has just seen. */
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * The text of the file at an absolute path. Refused are links, everything but regular files, files above `maxBytes` and
 * invalid UTF-8. A byte order mark is kept. Never throws for the state of a file, never waits, and never holds more than
 * `maxBytes` + 1 bytes.
 */
function readTextFile(path, maxBytes) {
    try {
        // Opening a device may act on it, so the kind is looked at first; it is looked at again once nobody can exchange it.
        if (!(0,external_node_fs_.lstatSync)(path).isFile())
            return refuse("not-a-file");
        const handle = (0,external_node_fs_.openSync)(path, READ_FLAGS);
        try {
            return readHandle(handle, maxBytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch (error) {
        return refuseBecause(error);
    }
}
/**
 * The same for a path relative to `root` (absolute, links resolved). Links are followed as long as they stay inside the
 * root and out of any `.git`, which holds credentials and what no commit contains.
 */
function readInside(root, path, maxBytes) {
    if (!path.isWellFormed())
        return refuse("bad-name");
    try {
        const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, path));
        return isInside(root, real) ? readTextFile(real, maxBytes) : refuse("outside");
    }
    catch (error) {
        return refuseBecause(error);
    }
}
/** True if the resolved path `real` lies below `root` and not in a `.git`. */
function isInside(root, real) {
    const path = (0,external_node_path_.relative)(root, real);
    const segments = path.split(external_node_path_.sep);
    return !(0,external_node_path_.isAbsolute)(path) && segments[0] !== ".." && segments.every((segment) => segment.toLowerCase() !== ".git");
}
function readHandle(handle, maxBytes) {
    const stats = (0,external_node_fs_.fstatSync)(handle);
    if (!stats.isFile())
        return refuse("not-a-file");
    if (stats.size > maxBytes)
        return refuse("too-large", `${stats.size} of ${maxBytes} bytes`);
    // One byte more than the file has, so that growth is seen.
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    const length = fill(handle, buffer);
    if (length !== stats.size)
        return refuse("changed");
    const bytes = buffer.subarray(0, length);
    return (0,external_node_buffer_.isUtf8)(bytes) ? { ok: true, text: bytes.toString("utf8") } : refuse("not-text");
}
/** Reads until the buffer is full or the file ends; a single read may return less than it could. */
function fill(handle, buffer) {
    let length = 0;
    while (length < buffer.length) {
        const read = (0,external_node_fs_.readSync)(handle, buffer, length, buffer.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/object-id.js
var object_id = __webpack_require__(6986);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/runtime/lib/event/payload.js
// The event payload as a tree of unknown values. Nothing in it is believed before it has been looked at.

/** GitHub caps webhook payloads at 25 MB (GitHub documentation, "Webhook events and payloads"). */
const MAX_BYTES = 25 * 1024 * 1024;
/** The payload in the file at `path`. Throws `UnavailableError` (`event-unreadable`) unless it is a JSON object. */
function readPayload(path, readFile) {
    const file = readFile(path, MAX_BYTES);
    if (!file.ok)
        throw eventUnreadable(`the file at GITHUB_EVENT_PATH cannot be used: ${file.why}`);
    const value = parseJson(file.text);
    if (!isObject(value))
        throw eventUnreadable("the file at GITHUB_EVENT_PATH does not hold a JSON object");
    return value;
}
/** The value at a path of keys, or undefined where a key or an object on the way is missing. */
function valueAt(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The string at a path of keys, or undefined where there is none. */
function textAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "string" ? value : undefined;
}
/** The error for an event that cannot be understood. The run must then end incomplete, never as if it were local. */
function eventUnreadable(what) {
    return new errors/* UnavailableError */.hG("event-unreadable", `Cannot tell what this run is about: ${what}`, {
        hint: "Run the step on a GitHub Actions runner without changing its GITHUB_* variables; outside Actions, unset them.",
    });
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/change.js
// Which change an event is about, by the webhook payloads GitHub publishes ("Webhook events and payloads").


/** Events whose payload always carries a pull request ("Events that trigger workflows"). */
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
/**
 * The change of the event `name`. A payload with a pull request is judged as one, whatever the event is called.
 * `sha` is the commit of the run, the head of every event that is not about a change.
 * Throws `UnavailableError` (`event-unreadable`) where a commit that must be there is missing or malformed.
 */
function readChange(name, payload, sha) {
    if (PULL_REQUEST_EVENTS.has(name) || valueAt(payload, "pull_request") !== undefined)
        return readPullRequest(payload);
    if (name === "merge_group") {
        return {
            head: commitAt(payload, "merge_group", "head_sha"),
            base: commitAt(payload, "merge_group", "base_sha"),
            fork: false,
        };
    }
    return { head: sha, base: name === "push" ? readBefore(payload) : undefined, fork: false };
}
function readPullRequest(payload) {
    const home = textAt(payload, "pull_request", "base", "repo", "full_name");
    const source = textAt(payload, "pull_request", "head", "repo", "full_name");
    return {
        head: commitAt(payload, "pull_request", "head", "sha"),
        base: commitAt(payload, "pull_request", "base", "sha"),
        // `head.repo` is null once a fork has been deleted; what is not known to be at home counts as a stranger.
        fork: home === undefined || source !== home,
    };
}
/** `before` of a push: absent, or zeros for a new branch, where there is no earlier commit. */
function readBefore(payload) {
    const before = valueAt(payload, "before");
    if (before === undefined || (typeof before === "string" && (0,object_id/* isZeroId */.a)(before)))
        return undefined;
    return commitAt(payload, "before");
}
function commitAt(payload, ...keys) {
    const commit = textAt(payload, ...keys);
    if (commit !== undefined && (0,object_id/* isObjectId */.T)(commit) && !(0,object_id/* isZeroId */.a)(commit))
        return commit;
    throw eventUnreadable(`the event payload has no commit id at ${keys.join(".")}`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/read-event.js
// Reads what the runner says about a run. It decides nothing; trusted-commit.ts does.





/** GitHub allows letters, digits and these in both parts of a repository's name. */
const REPOSITORY = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/;
/**
 * What this run is about, from the runner's variables (GitHub documentation, "Variables reference") and the payload at
 * GITHUB_EVENT_PATH. Local is only a run with neither GITHUB_ACTIONS nor GITHUB_EVENT_NAME.
 * Throws `UnavailableError` (`event-unreadable`) if anything needed is missing or malformed.
 */
function readEvent(env, readFile = readTextFile) {
    if (!env["GITHUB_ACTIONS"] && !env["GITHUB_EVENT_NAME"])
        return { kind: "local", name: "local" };
    const name = demand(env, "GITHUB_EVENT_NAME", (value) => value !== "");
    const sha = demand(env, "GITHUB_SHA", object_id/* isObjectId */.T);
    const payload = readPayload(demand(env, "GITHUB_EVENT_PATH", external_node_path_.isAbsolute), readFile);
    return {
        kind: "workflow",
        name,
        repository: readRepository(env),
        serverUrl: readUrl(env, "GITHUB_SERVER_URL"),
        apiUrl: readUrl(env, "GITHUB_API_URL"),
        workspace: demand(env, "GITHUB_WORKSPACE", external_node_path_.isAbsolute),
        ref: env["GITHUB_REF"] ?? "",
        sha,
        ...readChange(name, payload, sha),
        defaultBranch: textAt(payload, "repository", "default_branch"),
    };
}
function demand(env, variable, isValid) {
    const value = env[variable];
    if (value !== undefined && isValid(value))
        return value;
    throw eventUnreadable(`${variable} is missing or malformed`);
}
function readRepository(env) {
    const [, owner, name] = REPOSITORY.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
    if (owner === undefined || name === undefined)
        throw eventUnreadable("GITHUB_REPOSITORY is missing or malformed");
    return { owner, name };
}
/** The token is sent to these addresses, so they must be plain: http or https, no user, no query, no fragment. */
function readUrl(env, variable) {
    const text = demand(env, variable, URL.canParse);
    const url = new URL(text);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    const isPlain = `${url.username}${url.password}${url.search}${url.hash}` === "";
    if (!isWeb || !isPlain)
        throw eventUnreadable(`${variable} is not a plain http or https address`);
    return url.href.replace(/\/$/, "");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/lazy-github.js
// The GitHub port as everybody imports it. The API client takes tens of milliseconds to load, so it stands behind this one
// dynamic import: a run that never asks GitHub never pays for it. Nothing else may import octokit-github.ts.

/**
 * A client that loads on its first question.
 * Errors: `UsageError` (`invalid-input`) at once if `apiUrl` is not an http or https URL without credentials,
 * or if the token cannot stand in a header.
 */
function createGitHub(options) {
    checkApiUrl(options.apiUrl);
    checkToken(options.token);
    let loading;
    const load = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 8618)).then((module) => module.createOctokitGitHub(options));
        return loading;
    };
    return { fileAt: async (...question) => (await load()).fileAt(...question) };
}
function checkApiUrl(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "")
        return;
    throw new errors/* UsageError */.eb("invalid-input", "the address of the GitHub API is not a plain http or https URL", {
        hint: "Set GITHUB_API_URL to https://api.github.com, or to https://HOST/api/v3 of your server.",
    });
}
function checkToken(token) {
    if (token === undefined || /^[\x21-\x7e]+$/.test(token.reveal()))
        return;
    throw new errors/* UsageError */.eb("invalid-input", "the token holds a space, a line break or no character at all", {
        hint: "Pass the token exactly as GitHub shows it, without quotes or line breaks.",
    });
}

// EXTERNAL MODULE: ./packages/core/lib/report/settings.js
var settings = __webpack_require__(4235);
// EXTERNAL MODULE: ./packages/core/lib/rule/rule.js
var rule = __webpack_require__(5240);
;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-example.js

const POLICY = policy/* POLICY_PATH */.l$;
const BASE_PREFIX = "base:";
/** The place of findings about a file as a whole. */
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/exception-expired.js
// Finds exceptions past their last day.


const OLD = "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: until the move, expires: 2020-01-31 }\n";
const LASTING = "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: for good }\n";
const exceptionExpired = (0,rule/* defineRule */.K)({
    id: "exception-expired",
    title: "An exception in the policy has expired",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "An exception past its last day no longer holds: what it covered counts again.",
    fix: "Remove the exception, or renew it with a new date after looking at its reason again.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: OLD,
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: OLD }],
                at: ["{ rule: unpinned-action, reason: until the move, expires: 2020-01-31 }"],
            },
        ],
        allows: [{ path: POLICY, text: LASTING, beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: LASTING }] }],
    },
    *check(fact) {
        if (fact.kind !== "expired")
            return;
        const { exception, check, location } = fact;
        yield {
            message: `The exception of ${check} for ${exception.rule} expired on ${exception.expires}: ${exception.reason}`,
            location,
            subject: `${check}/${exception.rule}/${exception.file ?? "*"}/${exception.subject ?? "*"}`,
        };
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-broken.js
// Finds a proposed policy that could not be used.


const policyBroken = (0,rule/* defineRule */.K)({
    id: "policy-broken",
    title: "The change under check leaves a policy that cannot be used",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "Once merged, every run would stop at this policy.",
    fix: "Correct the lines named in the message.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: "version: 1\npin-chek: {}\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
                at: ["pin-chek"],
            },
        ],
        allows: [
            {
                path: POLICY,
                text: "version: 1\nfail-on: note\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
            },
        ],
    },
    *check(fact) {
        if (fact.kind !== "broken")
            return;
        for (const { message, location } of fact.problems) {
            yield {
                message: `The policy cannot be used: ${message}`,
                location: location ?? startOf(fact.path),
                subject: message,
            };
        }
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-changed.js
// Finds changes to the policy in the change under check.


const WORDS = {
    added: "is new in this change. Until it is merged, the strict defaults judge.",
    removed: "is removed by this change. The version at the base judges this run.",
    edited: "differs from the version at the base, which judges this run.",
};
const policyChanged = (0,rule/* defineRule */.K)({
    id: "policy-changed",
    title: "The change under check edits the policy",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "A proposed change is judged by the policy of the commit it starts from, so it cannot switch off its own check. Once merged, its own policy holds for everyone: someone should look at it.",
    fix: "Review the policy's part of the change on its own. Nothing needs to be edited.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: "version: 1\npin-check: { rules: { unpinned-action: off } }\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
                at: [""],
            },
            { path: POLICY, text: "version: 1\n", at: [""] },
        ],
        allows: [
            { path: POLICY, text: "version: 1\n", beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }] },
        ],
    },
    *check(fact) {
        if (fact.kind !== "changed")
            return;
        yield {
            message: `${fact.path} ${WORDS[fact.how]}`,
            location: startOf(fact.path),
            subject: fact.path,
            evidence: { change: fact.how },
        };
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/policy-report.js





/** A policy cannot set the severity of the rules about itself, and cannot except itself from them. */
const POLICY_RULES = [exceptionExpired, policyBroken, policyChanged];
/** Reports on an assessed policy. Having none is no fault: the defaults are the strictest. */
function reportPolicy(assessed, found, digest) {
    return (0,report/* buildReport */.FK)({
        tool: "policy",
        settings: { ...settings/* DEFAULT_SETTINGS */.a, failOn: assessed.policy["fail-on"] ?? settings/* DEFAULT_SETTINGS */.a.failOn },
        rules: POLICY_RULES,
        detections: assessed.facts.flatMap(detectAll),
        notChecked: [],
        stats: found ? { "policy files": 1 } : { "default policies": 1 },
        digest,
    });
}
function detectAll(fact) {
    return POLICY_RULES.flatMap((rule) => [...rule.check(fact)].map((detection) => ({ rule, detection })));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/trusted-commit.js
/**
 * Events that run on a commit of the repository itself, chosen by someone who may write to it; its working tree may
 * speak for itself.
 */
const WORKING_TREE_EVENTS = new Set(["push", "schedule", "workflow_dispatch"]);
/**
 * The commit at which configuration must be read, or undefined for the working tree.
 *
 * - local, push, schedule, workflow_dispatch: the working tree.
 * - Payloads with a pull request (`pull_request`, `pull_request_target`, reviews and review comments) and `merge_group`:
 *   the base, because the working tree may hold what is proposed.
 * - All others (`issue_comment`, `workflow_run`, `repository_dispatch`, `release` and more): the commit of the run. It
 *   holds the workflow that is running, while such a workflow often checks out a pull request on its own.
 *
 * The base is the tip of the branch a pull request is aimed at, when the event happened. Whoever may push to that branch
 * may change the configuration; protecting it is a matter of branch rules.
 */
function trustedCommit(event) {
    if (event.kind === "local" || WORKING_TREE_EVENTS.has(event.name))
        return undefined;
    return event.base ?? event.sha;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/policy-source/read-trusted.js
// Reads one configuration file from where it can be trusted, and says what the working tree makes of it. What the file
// means is not known here.






/**
 * The file at `path` (relative to the repository root, `/`-separated) at the event's trusted commit: through git, or from
 * GitHub where this clone lacks it; without a trusted commit, from the working tree. Links are never followed.
 * Throws `UnavailableError` (`base-unavailable`) if neither source has the commit, `UsageError` (`policy-unreadable`) if
 * the file is there but is not a regular UTF-8 file of at most `MAX_POLICY_BYTES`, and what the GitHub port throws.
 */
async function readTrusted(path, event, git, github) {
    const present = readPresent(git.root, path);
    const commit = trustedCommit(event);
    if (commit === undefined) {
        const text = textOf(present, path);
        return { text, origin: { kind: "worktree" }, changed: "no", proposed: text };
    }
    const text = await readAtCommit(path, commit, event, git, github);
    const proposed = present !== "absent" && "text" in present ? present.text : undefined;
    return { text, origin: { kind: "commit", commit }, changed: compare(text, present), proposed };
}
async function readAtCommit(path, commit, event, git, github) {
    try {
        return await git.fileAt(commit, path, policy/* MAX_POLICY_BYTES */.mk);
    }
    catch (error) {
        const isElsewhere = error instanceof errors/* UnavailableError */.hG && error.code === "base-unavailable";
        if (!isElsewhere || github === undefined || event.kind === "local")
            throw error;
        return github.fileAt(event.repository, commit, path, policy/* MAX_POLICY_BYTES */.mk);
    }
}
function readPresent(root, path) {
    const full = (0,external_node_path_.join)(root, path);
    if ((0,is_absent/* isAbsent */.W)(full))
        return "absent";
    try {
        if (external_node_fs_.realpathSync.native(full) !== full)
            return { problem: "it is, or lies behind, a symbolic link" };
    }
    catch (error) {
        return { problem: String(error) };
    }
    const file = readInside(root, path, policy/* MAX_POLICY_BYTES */.mk);
    return file.ok ? { text: file.text } : { problem: file.why };
}
function textOf(present, path) {
    if (present === "absent")
        return undefined;
    if ("text" in present)
        return present.text;
    throw new errors/* UsageError */.eb("policy-unreadable", `${path} cannot be used: ${present.problem}`, {
        hint: `Make ${path} a regular UTF-8 text file of at most ${policy/* MAX_POLICY_BYTES */.mk} bytes.`,
    });
}
function compare(trusted, present) {
    if (present === "absent")
        return trusted === undefined ? "no" : "removed";
    if (trusted === undefined)
        return "added";
    return "text" in present && unifyLines(present.text) === unifyLines(trusted) ? "no" : "edited";
}
/** git may have written CRLF into the working tree (`core.autocrlf`). */
function unifyLines(text) {
    return text.replaceAll("\r\n", "\n");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/policy-path.js
// Brings the name of the policy file that a person gave into the one form in which it is looked up everywhere.


/**
 * `config` as a path relative to the repository root, `/`-separated and without `.` and `..`. Throws `UsageError`
 * (`invalid-input`) where it leaves the repository, or names the root itself or a folder.
 */
function normalizePolicyPath(config) {
    const path = external_node_path_.posix.normalize(config);
    const isOutside = (0,external_node_path_.isAbsolute)(path) || path.split("/")[0] === "..";
    if (!isOutside && path !== "." && !path.endsWith("/"))
        return path;
    throw new errors/* UsageError */.eb("invalid-input", `config: "${config}" is not a file of the repository`, {
        hint: "Name the policy file relative to the root of the repository.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/static-check/rule-catalogue.js
var rule_catalogue = __webpack_require__(1100);
;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/load-policy.js
// Finds the policy that is in force for a run and reports on it.




/**
 * Reads, parses and assesses the policy. Errors are those of `readTrusted` and `assessPolicy`, and `UsageError` for a path
 * that leaves the repository (`invalid-input`) or a file other than the default one that is not there (`path-not-found`).
 */
async function loadPolicy(request) {
    const { event, git, github, checks, digest, today } = request;
    const path = normalizePolicyPath(request.path);
    if (git === undefined)
        return withoutRepository(path, event, digest);
    const { text: trusted, changed, proposed } = await readTrusted(path, event, git, github).catch(rethrowWithCure);
    // A change that names a policy of its own making must not thereby escape the one that is there.
    if (trusted === undefined && (changed === "no" || path !== policy/* POLICY_PATH */.l$))
        return withoutPolicy(path, digest);
    const { assessPolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(660), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 1291));
    const assessed = assessPolicy({ path, trusted, changed, proposed }, (0,rule_catalogue/* catalogueOf */.v)(checks), today);
    return { policy: assessed.policy, report: reportPolicy(assessed, trusted !== undefined, digest) };
}
/** In a workflow there is a repository with a policy somewhere: not standing in it must not mean being without its policy. */
function withoutRepository(path, event, digest) {
    if (event.kind === "local")
        return withoutPolicy(path, digest);
    throw new errors/* UsageError */.eb("not-a-repository", "the current folder lies in no git repository, so there is no policy to read", {
        hint: "Run after actions/checkout, in the folder it filled.",
    });
}
function withoutPolicy(path, digest) {
    if (path !== policy/* POLICY_PATH */.l$)
        throw missing(path);
    return { policy: policy/* DEFAULT_POLICY */.zj, report: reportPolicy({ policy: policy/* DEFAULT_POLICY */.zj, facts: [] }, false, digest) };
}
/** The defaults stand for a policy nobody wrote, not for one that was named and is not there: it may be the stricter one. */
function missing(path) {
    return new errors/* UsageError */.eb("path-not-found", `there is no policy file ${path}`, {
        hint: `Name a file relative to the root of the repository, or leave the name out for ${policy/* POLICY_PATH */.l$}.`,
    });
}
/** Codes by which only GitHub fails to answer, git never. */
const UNANSWERED = ["network-failed", "rate-limited", "server-error"];
/** Whatever kept GitHub from answering, a clone that holds the base commit needs no answer. */
function rethrowWithCure(error) {
    if (!(error instanceof errors/* UnavailableError */.hG && UNANSWERED.includes(error.code)))
        throw error;
    const hint = `${error.hint} Or set fetch-depth: 0 for actions/checkout, so that GitHub need not be asked.`;
    throw new errors/* UnavailableError */.hG(error.code, error.message, { hint, cause: error });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/files/given-files.js
// The files a person named on the command line, under the names the rest of the suite uses.





/**
 * The files at `paths`, relative to `cwd`. A file below `root` (the repository's root, or `cwd` where there is none) is
 * listed relative to it; any other under its absolute path, and its links may not leave its folder.
 * Throws one `UsageError` (`path-not-found`) that names every path that does not exist.
 */
function openGivenFiles(paths, cwd, root) {
    const realRoot = external_node_fs_.realpathSync.native(root);
    const places = new Map();
    const missing = [];
    for (const path of paths) {
        const place = locate((0,external_node_path_.resolve)(cwd, path), realRoot);
        if (place === undefined)
            missing.push(path);
        else
            places.set(toName(place, realRoot), place);
    }
    if (missing.length > 0)
        throw notFound(missing);
    return new GivenFiles(places);
}
class GivenFiles {
    #places;
    constructor(places) {
        this.#places = places;
    }
    async list() {
        return [...this.#places.keys()].sort();
    }
    async readText(path, maxBytes) {
        const place = this.#places.get(path);
        return place === undefined ? refuse("missing") : readInside(place.root, place.path, maxBytes);
    }
}
/** Resolves links of the folder but not of the file itself, so that a link is known under its own name. */
function locate(absolute, root) {
    try {
        const folder = external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(absolute));
        const real = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(absolute));
        (0,external_node_fs_.lstatSync)(real);
        const path = (0,external_node_path_.relative)(root, real);
        const inside = !(0,external_node_path_.isAbsolute)(path) && path.split(external_node_path_.sep)[0] !== "..";
        return inside ? { root, path } : { root: folder, path: (0,external_node_path_.basename)(absolute) };
    }
    catch {
        return undefined;
    }
}
function toName(place, root) {
    const path = place.root === root ? place.path : (0,external_node_path_.join)(place.root, place.path);
    return path.split(external_node_path_.sep).join("/");
}
function notFound(missing) {
    const problems = missing.map((path) => `${path} does not exist, or its folder cannot be read`);
    const hint = "Name a folder of a repository, or existing files, relative to the current folder.";
    return new errors/* UsageError */.eb("path-not-found", "There is nothing to look at.", { hint, problems });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/files/working-tree.js
// The files of a repository's working tree: git lists them, this reads them, and refuses what GitHub would read otherwise.




/** GitHub takes what lies here from the commit's objects, where a link is a text that holds a path. */
const READ_BY_GITHUB = ".github/workflows/";
class WorkingTree {
    #git;
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
        if (path.startsWith(READ_BY_GITHUB) && isLink((0,external_node_path_.join)(this.#git.root, path)))
            return refuse("link");
        if ((await this.#convertedLike(path)).has(path))
            return refuse("converted");
        return readInside(this.#git.root, path, maxBytes);
    }
    /** The listed files of the same extension whose text git changes on checkout: one question for all of them. */
    #convertedLike(path) {
        const extension = (0,external_node_path_.extname)(path);
        const known = this.#converted.get(extension);
        if (known)
            return known;
        const asked = this.list().then((listed) => this.#git.convertedFiles(listed.filter((candidate) => (0,external_node_path_.extname)(candidate) === extension)));
        this.#converted.set(extension, asked);
        return asked;
    }
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 8 modules
var repository = __webpack_require__(5843);
;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/open-subject.js
// Decides what a run looks at: a repository, or files a person named.







/**
 * A folder stands for the repository it lies in. Anything else is a list of files, judged under the policy of the
 * repository around the current folder, if there is one. Throws `UsageError` (`path-not-found`, `not-a-repository`,
 * `invalid-input`).
 */
async function openSubject(paths, cwd, env) {
    const folders = paths.filter((path) => isFolder((0,external_node_path_.resolve)(cwd, path)));
    if (folders.length > 0 && paths.length > 1) {
        throw new errors/* UsageError */.eb("invalid-input", "A folder cannot be combined with other paths.", {
            hint: "Name one folder of a repository, or only files.",
        });
    }
    const [folder] = folders;
    if (folder === undefined && paths.length > 0)
        return openFiles(paths, cwd, env);
    const git = await (0,repository/* openGit */.z)((0,external_node_path_.resolve)(cwd, folder ?? "."), env);
    return { git, files: new WorkingTree(git), given: undefined };
}
async function openFiles(paths, cwd, env) {
    const git = await (0,repository/* openGit */.z)(cwd, env).catch((error) => {
        if (error instanceof errors/* UsageError */.eb && error.code === "not-a-repository")
            return undefined;
        throw error;
    });
    const files = openGivenFiles(paths, cwd, git?.root ?? cwd);
    const given = await files.list();
    // Files outside the repository go by their absolute path, and no attribute of it applies to them.
    const converted = await git?.convertedFiles(given.filter((path) => !(0,external_node_path_.isAbsolute)(path)));
    return { git, files: refusing(converted ?? new Set(), files), given };
}
/** The same files, without those whose text git changes on checkout: what GitHub reads is another text. */
function refusing(converted, files) {
    return {
        list: () => files.list(),
        readText: async (path, maxBytes) => (converted.has(path) ? refuse("converted") : files.readText(path, maxBytes)),
    };
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/stray-checkout.js
const CURE = "check out the commit of this run, for pull_request_target with `ref: ${{ github.event.pull_request.head.sha }}`";
/** What to report where HEAD is not a commit of the event's change; nothing for events that are not about one. */
async function strayCheckout(event, git) {
    const expected = commitsOf(event);
    if (expected === undefined || git === undefined)
        return [];
    const head = await git.head();
    if (head !== undefined && expected.includes(head))
        return [];
    const found = head === undefined ? "no commit" : `commit ${head}`;
    return [{ what: "the checkout", why: `it is at ${found}, which is not the change this run is about; ${CURE}` }];
}
/**
 * The commits whose tree is the change: its head and, where the run's own commit is a merge of it, that one. For
 * `pull_request_target` the run's commit is the base (GitHub documentation, "Events that trigger workflows").
 */
function commitsOf(event) {
    if (event.kind === "local")
        return undefined;
    if (event.name === "push")
        return [event.sha];
    if (event.base === undefined)
        return undefined;
    return event.name === "pull_request_target" ? [event.head] : [event.head, event.sha];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/static-check/run-static-checks.js
// Runs static checks on a repository under the policy in force. The one path that the gate, single actions and the command
// line share, so that none of them can read the policy from somewhere else.








/**
 * Reads the policy from where the event says it can be trusted, then runs the checks. Throws `UsageError` for a path that
 * does not exist, a folder outside any repository and a policy that cannot be used, and `UnavailableError` where the
 * policy at the base commit cannot be had.
 */
async function runStaticChecks(checks, request) {
    const { env, progress } = request;
    const subject = await openSubject(request.paths, request.cwd, env);
    const event = readEvent(env);
    const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
    const github = connect(event, request);
    const { git } = subject;
    const serverUrl = event.kind === "local" ? undefined : event.serverUrl;
    const loaded = await loadPolicy({ path: request.config, event, git, github, checks, digest, today });
    const reports = [];
    for (const check of checks) {
        const settings = (0,policy/* settingsFor */.zc)(loaded.policy, check.name, today);
        reports.push(await check.run(subject.given, { files: subject.files, settings, digest, progress, serverUrl }));
    }
    return {
        root: git?.root ?? request.cwd,
        policy: (0,report/* withNotChecked */.jM)(loaded.report, await strayCheckout(event, git)),
        checks: reports,
        onIncomplete: stricter(request.onIncomplete, loaded.policy),
    };
}
/** Lower-case hex SHA-256 of the UTF-8 bytes. */
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
/** GitHub is asked only in a workflow, and only with the token that was passed in. */
function connect(event, { token, env }) {
    if (event.kind === "local" || token === undefined)
        return undefined;
    const temporary = env["RUNNER_TEMP"];
    const cacheDir = temporary ? (0,external_node_path_.join)(temporary, "lockstep", "answers") : undefined;
    return createGitHub({ apiUrl: event.apiUrl, token, cacheDir });
}
function stricter(wanted, policy) {
    const stated = [wanted, policy["on-incomplete"]].filter((value) => value !== undefined);
    return stated.length > 0 && stated.every((value) => value === "warn") ? "warn" : "fail";
}


/***/ })

};
