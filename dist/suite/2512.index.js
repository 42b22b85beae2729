export const id = 2512;
export const ids = [2512];
export const modules = {

/***/ 14604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ optionalChoice),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
const DEFAULT_MAX_LENGTH = 4096;
function text(options) {
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


/***/ }),

/***/ 60869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/**
 * Declares an action. Input and output names are kebab-case, as everywhere in the suite. A description holds no expression: the
 * runner evaluates every text of action.yml when it loads the action, and refuses the action for a context that is not there yet.
 */
function defineAction(spec) {
    for (const name of [spec.name, ...Object.keys(spec.inputs), ...Object.keys(spec.outputs)]) {
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${name} is not kebab-case`);
    }
    const inputs = Object.values(spec.inputs).map(({ description }) => description);
    for (const words of [spec.title, spec.description, ...inputs, ...Object.values(spec.outputs)]) {
        if (words.includes("${{"))
            throw new TypeError(`the runner would evaluate this description: ${words}`);
    }
    return spec;
}


/***/ }),

/***/ 86110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EVIDENCE_OUTPUT)
/* harmony export */ });
// The output by which every action of the suite names the evidence.
/** For the declaration of an action. The runtime sets it, also for a step that then fails. */
const EVIDENCE_OUTPUT = {
    evidence: "Path of the folder with the evidence of all steps of this suite in the job so far, for `actions/upload-artifact` with `if: always()`.",
};


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
// Inputs and files that hold a list: one entry a line.
/** The lines that hold something, trimmed. Either line break ends a line. */
function linesOf(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 78219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ digestFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _threads_thread_pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80013);
/* harmony import */ var _artifact_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68390);
/* harmony import */ var _hash_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85944);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78844);
// Takes the digests of many files: here while there is little to read, in as many threads as there are cores otherwise.







/** Bytes that are read sooner than threads have started. */
const FEW_BYTES = 128 * 1024 * 1024;
/** Small files go to a thread together, up to so many bytes. */
const BATCH_BYTES = 8 * 1024 * 1024;
const PROGRESS_MILLISECONDS = 250;
/**
 * The digests of the files, in their order. Each file is read once. Rejects with the errors of `readArtifact`, one for all
 * files; with `UnavailableError` (`tool-failed`) where a thread dies.
 */
async function digestFiles(files, options = {}) {
    const plan = planBatches(files);
    const outcomes = [];
    const take = (batch, given) => {
        for (const [place, outcome] of given.entries())
            outcomes[batch[place]?.index ?? -1] = outcome;
    };
    const [only] = files;
    if (plan.total <= (options.fewBytes ?? FEW_BYTES))
        await hashHere(plan, options, take);
    else if (files.length === 1 && only !== undefined)
        return [await hashOne(only, plan.total, options)];
    else
        await hashInThreads(plan, options, take);
    const faults = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.fault]));
    if (faults.length > 0)
        throw (0,_artifact_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultsError */ .K)(faults);
    return outcomes.flatMap((outcome) => (outcome.ok ? [{ size: outcome.size, digests: outcome.digests }] : []));
}
/** Large files first, so that no thread starts on one when the others are done. What has no size is looked at nonetheless. */
function planBatches(files) {
    const sized = files.map((file, index) => ({ file, index, size: sizeOf(file) })).sort((a, b) => b.size - a.size);
    const batches = [];
    let room = 0;
    for (const one of sized) {
        const last = batches.at(-1);
        if (last === undefined || one.size > room) {
            batches.push([one]);
            room = BATCH_BYTES;
        }
        else
            last.push(one);
        // Opening a file costs about as much as reading its first kilobytes.
        room -= Math.max(one.size, 16_384);
    }
    return { batches, total: sized.reduce((sum, { size }) => sum + size, 0) };
}
function sizeOf({ path }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}
/** Between two batches others get their turn: timers, signals, output. */
async function hashHere({ batches, total }, options, take) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(_hash_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .CHUNK */ .m$, total + 1));
    let done = 0;
    const count = (bytes) => {
        done += bytes;
    };
    for (const batch of batches) {
        take(batch, batch.map(({ file }) => (0,_hash_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .hashArtifact */ .tt)(file, options.algorithms ?? [], buffer, count)));
        options.onProgress?.(done, total);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    }
}
/** A single file is hashed here, read ahead by the pool of Node.js: no thread of ours could do better. */
async function hashOne(file, total, { algorithms = [], onProgress }) {
    const hashes = new _hash_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .HashSet */ .bw(algorithms);
    let done = 0;
    const size = await (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readArtifact */ .R)(file, (chunk) => {
        hashes.update(chunk);
        done += chunk.length;
        onProgress?.(done, total);
    });
    return { size, digests: hashes.finish() };
}
async function hashInThreads({ batches, total }, options, take) {
    const counter = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
    const tell = () => options.onProgress?.(Number(Atomics.load(new BigInt64Array(counter), 0)), total);
    const setup = { algorithms: options.algorithms ?? [], counter };
    const count = Math.max(1, Math.min(options.threads ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), batches.length));
    const pool = new _threads_thread_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .ThreadPool */ .p(threadUrl(), setup, count);
    const timer = setInterval(tell, PROGRESS_MILLISECONDS);
    try {
        const waiting = batches.values();
        await Promise.all(Array.from({ length: count }, () => workThrough(pool, waiting, take)));
        tell();
    }
    finally {
        clearInterval(timer);
        await pool.close();
    }
}
/** One batch at a time for each thread: what waits in no thread goes to the first that is free. */
async function workThrough(pool, waiting, take) {
    for (const batch of waiting) {
        const { result } = await pool.hand(batch.map(({ file }) => file));
        take(batch, await result);
    }
}
/** From its sources the suite runs as TypeScript; the bundle has a stub beside its folder. */
function threadUrl() {
    const here = import.meta.url;
    return new URL(here.endsWith(".ts") ? "./digest-thread-entry.ts" : "../artifact-digest/thread.js", here);
}


/***/ }),

/***/ 35082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ findArtifacts),
  H: () => (/* binding */ namedArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var glob = __webpack_require__(10083);
;// CONCATENATED MODULE: ./packages/runtime/lib/artifact/path-pattern.js
// The patterns by which a user names files: one a line, `!` takes away again, later lines win. A segment may hold `*` and `?`;
// a segment `**` is any number of folders, as in other actions.

/** More can only have been made to do harm. */
const MAX_PATTERNS = 1_000;
const MAX_SEGMENTS = 200;
/**
 * Reads the patterns of a multi-line input. Blank lines and lines that begin with `#` count for nothing. `roots` are the
 * spellings of the workspace's absolute path, with `/` separators, that a pattern may begin with. Throws `UsageError`
 * (`invalid-input`) that names every pattern which leads elsewhere.
 */
function parsePatterns(text, roots) {
    const lines = text.split("\n").map((line) => line.trim());
    const patterns = lines
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => parsePattern(line, roots));
    const wrong = patterns.filter(({ segments }) => segments.includes("..") || segments.length > MAX_SEGMENTS);
    const absolute = patterns.filter(({ segments }) => segments[0] === "" || /^[A-Za-z]:$/.test(segments[0] ?? ""));
    const problems = [...wrong, ...absolute].map((pattern) => `${pattern.text} leads out of the workspace`);
    if (patterns.length > MAX_PATTERNS)
        problems.push(`there are more than ${MAX_PATTERNS} patterns`);
    if (problems.length === 0)
        return patterns;
    throw new errors/* UsageError */.eb("invalid-input", "These patterns cannot name files.", {
        hint: "Write paths relative to the workspace, without `..`, one a line.",
        problems,
    });
}
function parsePattern(text, roots) {
    const excludes = text.startsWith("!");
    const path = relativePath(excludes ? text.slice(1).trim() : text, roots);
    const kept = path.split("/").filter((segment, index) => segment !== "." && (segment !== "" || index === 0));
    // `folder/**` means the files below the folder, not something that has the folder's own name.
    const segments = kept.at(-1) === "**" ? [...kept, "*"] : kept;
    return { text, excludes, segments, literal: !/[*?]/.test(path) };
}
function relativePath(path, roots) {
    const root = roots.find((candidate) => path.startsWith(`${candidate}/`));
    return root === undefined ? path : path.slice(root.length + 1);
}
/** The state at the folder that the pattern is relative to. */
function startState({ segments }) {
    return closure(segments, [0]);
}
/** The state after one more name. */
function advance({ segments }, state, name) {
    const next = state.flatMap((index) => {
        const segment = segments[index];
        if (segment === undefined)
            return [];
        if (segment === "**")
            return [index];
        return (0,glob/* matchesGlob */.k)(segment, name) ? [index + 1] : [];
    });
    return closure(segments, next);
}
/** True if the names so far are a whole match. */
function isMatch({ segments }, state) {
    return state.includes(segments.length);
}
/** True if a longer path could be a match. */
function canGoOn({ segments }, state) {
    return state.some((index) => index < segments.length);
}
function closure(segments, state) {
    const reached = new Set();
    for (let index of state) {
        reached.add(index);
        while (segments[index] === "**")
            reached.add(++index);
    }
    return [...reached];
}

// EXTERNAL MODULE: ./packages/runtime/lib/artifact/open-artifact.js
var open_artifact = __webpack_require__(66524);
;// CONCATENATED MODULE: ./packages/runtime/lib/artifact/pattern-walk.js
// Walks the folders that patterns lead to, and no others, and chooses the files they name.





/** Deeper folders and larger trees can only have been made to do harm, or are not what the user means. */
const MAX_DEPTH = 200;
const MAX_ENTRIES = 1_000_000;
/** A walk over the folders of a workspace; each is listed once for every name it has. */
class PatternWalk {
    #root;
    #patterns;
    #files = [];
    #used = new Set();
    #waiting = [];
    #entries = 0;
    /** `root` is absolute, with links resolved. */
    constructor(root, patterns) {
        this.#root = root;
        this.#patterns = patterns;
    }
    /** Errors: those of `findArtifacts`. */
    run() {
        const states = this.#patterns.map(startState);
        this.#waiting.push({ name: "", path: this.#root, chain: [this.#root], states, excludedBy: -1 });
        for (let next = this.#waiting.pop(); next; next = this.#waiting.pop())
            this.#list(next);
        const idle = this.#patterns.filter((pattern) => !pattern.excludes && !this.#used.has(pattern));
        const absent = idle.filter(({ literal }) => literal).map(({ text }) => `${text} names nothing`);
        if (absent.length > 0)
            throw refuse("path-not-found", absent);
        const files = this.#files.sort((a, b) => (a.name < b.name ? -1 : 1));
        return { files, unmatched: idle.map(({ text }) => text) };
    }
    #list(folder) {
        for (const entry of listFolder(folder)) {
            if (++this.#entries > MAX_ENTRIES)
                throw refuse("invalid-input", [`there are more than ${MAX_ENTRIES} paths`]);
            const states = this.#patterns.map((pattern, at) => advance(pattern, folder.states[at] ?? [], entry.name));
            const name = folder.name === "" ? entry.name : `${folder.name}/${entry.name}`;
            const path = (0,external_node_path_.join)(folder.path, entry.name);
            // Most entries are of no interest; a link is resolved only if it is.
            if (!this.#concerns(states))
                continue;
            const kind = kindOf(entry, path);
            if (kind === "folder")
                this.#enter(folder, { name, path, states }, entry);
            else
                this.#choose({ name, path, root: this.#root }, states, folder.excludedBy);
        }
    }
    #concerns(states) {
        return this.#patterns.some((pattern, at) => !pattern.excludes && (states[at] ?? []).length > 0);
    }
    #choose(file, states, excludedBy) {
        for (const [at, pattern] of this.#patterns.entries())
            if (isMatch(pattern, states[at] ?? []))
                this.#used.add(pattern);
        const pattern = this.#patterns[this.#lastMatch(states, excludedBy)];
        if (pattern !== undefined && !pattern.excludes)
            this.#files.push(file);
    }
    #enter(parent, { name, path, states }, entry) {
        const by = this.#lastMatch(states, parent.excludedBy);
        this.#demandNoFolder(name, states, by);
        const goesOn = this.#patterns.some((pattern, at) => !pattern.excludes && canGoOn(pattern, states[at] ?? []));
        const excludedBy = this.#patterns[by]?.excludes ? by : parent.excludedBy;
        if (!goesOn || this.#isTaken(excludedBy) || entry.name.toLowerCase() === ".git")
            return;
        const real = entry.isSymbolicLink() ? external_node_fs_.realpathSync.native(path) : (0,external_node_path_.join)(parent.chain.at(-1) ?? "", entry.name);
        if (!(0,open_artifact/* isInside */.FK)(this.#root, real))
            throw refuse("invalid-input", [`${name} is a link that leaves the workspace`]);
        if (parent.chain.includes(real))
            return;
        if (parent.chain.length > MAX_DEPTH) {
            throw refuse("invalid-input", [`${name} lies more than ${MAX_DEPTH} folders deep`]);
        }
        this.#waiting.push({ name, path, chain: [...parent.chain, real], states, excludedBy });
    }
    /** A path written out that names a folder would else name nothing, or everything in it: nobody knows what is meant. */
    #demandNoFolder(name, states, by) {
        const named = this.#patterns.find((pattern, at) => pattern.literal && !pattern.excludes && isMatch(pattern, states[at] ?? []));
        if (named !== undefined && !this.#patterns[by]?.excludes)
            throw refuse("invalid-input", [`${name} is a folder`]);
    }
    /** True if a folder is taken away by a pattern after which none adds anything. */
    #isTaken(excludedBy) {
        return excludedBy >= 0 && this.#patterns.slice(excludedBy + 1).every(({ excludes }) => excludes);
    }
    /** The index of the last pattern that matches, also by a folder above; -1 if there is none. */
    #lastMatch(states, inherited) {
        let last = inherited;
        for (const [at, pattern] of this.#patterns.entries()) {
            if (!isMatch(pattern, states[at] ?? []))
                continue;
            last = Math.max(last, at);
        }
        return last;
    }
}
/** A link to nothing counts as a file: reading it says what is wrong. */
function kindOf(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory() ? "folder" : "other";
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? "folder" : "other";
    }
    catch {
        return "other";
    }
}
function listFolder({ name, path }) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
        throw refuse("path-not-found", [`${name === "" ? "the workspace" : name} cannot be listed${code}`]);
    }
}
function refuse(code, problems) {
    const hint = "Name files below the workspace, one pattern a line; write FOLDER/** for all files of a folder.";
    return new errors/* UsageError */.eb(code, "These patterns do not name files.", { hint, problems });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/artifact/find-artifacts.js
// The files a user means: by patterns below the workspace, or by path.





/**
 * The files below `workspace` (absolute) that the lines of `patterns` name. Folders named `.git` are left out. Throws
 * `UsageError`: `invalid-input` for a pattern or link that leads out of the workspace, and for one without `*` that names a
 * folder; `path-not-found` for one that names nothing, and for a folder that cannot be listed.
 */
function findArtifacts(workspace, patterns) {
    const root = realFolder(workspace);
    const spellings = [workspace, root].map((path) => path.split(external_node_path_.sep).join("/").replace(/\/$/, ""));
    const walk = new PatternWalk(root, parsePatterns(external_node_path_.sep === "/" ? patterns : patterns.replaceAll(external_node_path_.sep, "/"), spellings));
    return walk.run();
}
/**
 * Files named by path, relative to `folder` (absolute), as on a command line. One below it has its path there as name, any
 * other its last segment. Links may lead anywhere: the user named the file. Whether there is one is seen when it is read.
 */
function namedArtifacts(paths, folder) {
    return paths.map((given) => {
        const path = (0,external_node_path_.resolve)(folder, given);
        const inside = (0,external_node_path_.relative)(folder, path);
        const isBelow = !(0,external_node_path_.isAbsolute)(inside) && inside.split(external_node_path_.sep)[0] !== "..";
        return { name: isBelow ? inside.split(external_node_path_.sep).join("/") : (0,external_node_path_.basename)(path), path };
    });
}
function realFolder(workspace) {
    try {
        return external_node_fs_.realpathSync.native(workspace);
    }
    catch (cause) {
        throw new errors/* UsageError */.eb("path-not-found", `The workspace ${workspace} does not exist.`, {
            hint: "Run the step in a job that has a workspace.",
            cause,
        });
    }
}


/***/ }),

/***/ 64410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ parseImageDigest),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   kQ: () => (/* binding */ originOfRepository),
/* harmony export */   l8: () => (/* binding */ writeImageDigest),
/* harmony export */   oG: () => (/* binding */ isImageDigest)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _safe_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
// Images by their digest, as they are written in workflows and command lines.


/** Docker Hub answers under another name than images are written with. */
const HUB = { written: "docker.io", host: "registry-1.docker.io" };
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Names and tags that cannot change the path they are put in (OCI Distribution Specification, "Pulling manifests"). */
const NAME = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_LENGTH = 512;
/**
 * Reads `[registry/]name[:tag]@sha256:hex` as Docker does (distribution/reference): without a registry it is Docker Hub's. The
 * tag says nothing where there is a digest and is dropped. Throws `UsageError` (`invalid-input`) for anything else.
 */
function parseImageDigest(text) {
    const at = text.lastIndexOf("@");
    const digest = text.slice(at + 1);
    const repository = at > 0 && text.length <= MAX_LENGTH ? parseRepository(text.slice(0, at)) : undefined;
    if (repository === undefined || !isImageDigest(digest))
        throw noImage(text);
    return { ...repository, digest };
}
/** `registry/name@digest`, the form in which images are named in messages. */
function writeImageDigest({ registry, name, digest }) {
    return `${registry}/${name}@${digest}`;
}
/** True for `sha256:` and 64 lower-case hexadecimal digits. */
function isImageDigest(text) {
    return typeof text === "string" && DIGEST.test(text);
}
/** True for what can be a tag (OCI Distribution Specification, "Pulling manifests"). */
function isImageTag(text) {
    return TAG.test(text);
}
/** Where the repository is asked for; undefined where no request may go. */
function originOfRepository({ registry, name }) {
    return NAME.test(name) ? (0,_safe_host_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .y)(registry === HUB.written ? HUB.host : registry) : undefined;
}
function parseRepository(text) {
    const path = withoutTag(text);
    const [first = "", ...rest] = path.split("/");
    const isHost = rest.length > 0 && (/[.:[]/.test(first) || first === "localhost");
    const written = isHost ? { registry: first, name: rest.join("/") } : { registry: HUB.written, name: path };
    const isOfficial = written.registry === HUB.written && !written.name.includes("/");
    const repository = isOfficial ? { ...written, name: `library/${written.name}` } : written;
    return originOfRepository(repository) === undefined ? undefined : repository;
}
/** A colon behind the last slash starts a tag; one before it belongs to the host. A bad tag stays, and makes a bad name. */
function withoutTag(text) {
    const colon = text.lastIndexOf(":");
    return colon > text.lastIndexOf("/") && TAG.test(text.slice(colon + 1)) ? text.slice(0, colon) : text;
}
function noImage(text) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("invalid-input", `${JSON.stringify(text.slice(0, MAX_LENGTH))} is no image with its digest`, {
        hint: "Write it as registry/name@sha256:DIGEST; the build step that pushed the image gives the digest.",
    });
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayLeadTo),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
// Decides which servers may be asked at all. Names of images are written by whoever proposes a change, and a registry names
// its token server: neither may lead into a network that only this machine reaches. What a name resolves to is not looked at.
/** Host and port of distribution/reference, in lower case. */
const HOST = /^(?:[a-z0-9]+(?:(?:\.|-+)[a-z0-9]+)*|\[[0-9a-f:]+\])(?::[0-9]{1,5})?$/;
/**
 * No registry is there: this host, link-local addresses, at which clouds hand out credentials (RFC 3927, RFC 4291), and
 * the IPv6 address of one of them. In the forms that the URL standard writes.
 */
const NEVER = /^(?:0\.|169\.254\.|\[::\]$|\[::ffff:|\[fe[89ab][0-9a-f]:|\[fd00:ec2:)/;
const ADDRESS = /^(?:\[|\d+\.\d+\.\d+\.\d+$)/;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** The origin of a registry; undefined for what is no host, and for hosts that no image comes from. */
function originOf(registry) {
    if (!HOST.test(registry) || !URL.canParse(`https://${registry}`))
        return undefined;
    const { hostname } = new URL(`https://${registry}`);
    if (NEVER.test(hostname))
        return undefined;
    // As Docker does, registries on this machine are asked without TLS.
    return `${LOOPBACK.test(hostname) ? "http" : "https"}://${registry}`;
}
/**
 * Whether a registry at `origin` may lead somebody to this address, as to its token server or to the storage of its blobs: on
 * its own host, or over TLS on one with a name that others can have, too.
 */
function mayLeadTo(target, origin) {
    const { hostname, protocol } = new URL(origin);
    if (target.username !== "" || target.password !== "" || NEVER.test(target.hostname))
        return false;
    if (target.hostname === hostname)
        return target.protocol === "https:" || target.protocol === protocol;
    return target.protocol === "https:" && isPublicName(target.hostname);
}
/** No address, and no name of one part or of this machine (RFC 6761). */
function isPublicName(host) {
    return host.includes(".") && !ADDRESS.test(host) && !/\.(?:localhost|local|internal)\.?$/.test(host);
}


/***/ }),

/***/ 80013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ThreadPool)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// A few threads that run the same kind of task. Tasks wait in the caller, not in a queue: whoever hands one over waits until
// a thread is free, so what is read ahead stays bounded.



/** More threads than this do not help: one process has to read what they work on. */
const MAX_THREADS = 16;
/** Tasks a thread has at a time: one it works on, and the next. */
const IN_FLIGHT = 2;
class ThreadPool {
    #threads;
    #idle = [];
    /** Starts threads on the module at `entry`, which must call `serveTasks`. `setup` is copied to each of them. */
    constructor(entry, setup, size = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()) {
        const count = Math.max(1, Math.min(size, MAX_THREADS));
        this.#threads = Array.from({ length: count }, () => new Thread(entry, setup, () => this.#idle.shift()?.()));
    }
    /**
     * Waits for a thread that has room, hands the task over, and gives the promise of its result. What is in `transfer` cannot be
     * used here afterwards. The promise rejects with `UnavailableError` (`tool-failed`) if the thread dies or the task throws.
     */
    async hand(task, transfer = []) {
        for (;;) {
            const free = this.#leastBusy();
            if (free.busy < IN_FLIGHT)
                return { result: free.run(task, transfer) };
            await new Promise((resolve) => this.#idle.push(resolve));
        }
    }
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.close()));
    }
    #leastBusy() {
        return this.#threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
    }
}
class Thread {
    #worker;
    #waiting = [];
    #onRoom;
    #ended;
    constructor(entry, setup, onRoom) {
        this.#onRoom = onRoom;
        this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, { workerData: setup });
        this.#worker.on("message", (answer) => this.#take(answer));
        this.#worker.on("error", (cause) => this.#fail(failed("stopped with an error", cause)));
        this.#worker.on("exit", () => this.#fail(failed("ended before its work was done")));
    }
    get busy() {
        return this.#waiting.length;
    }
    run(task, transfer) {
        const { promise, resolve, reject } = withResolvers();
        if (this.#ended)
            reject(this.#ended);
        else {
            this.#waiting.push({ resolve, reject });
            this.#worker.postMessage(task, transfer);
        }
        return promise;
    }
    async close() {
        await this.#worker.terminate();
    }
    /** Threads work on one task after the other, so the answer is for the oldest. */
    #take(answer) {
        const waiting = this.#waiting.shift();
        if (answer.ok)
            waiting?.resolve(answer.result);
        else
            waiting?.reject(failed("could not do a task"));
        this.#onRoom();
    }
    #fail(error) {
        this.#ended ??= error;
        for (const { reject } of this.#waiting.splice(0))
            reject(error);
        this.#onRoom();
    }
}
function failed(what, cause) {
    const hint = "Run again; if it happens each time, report it: a thread must not end early.";
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UnavailableError */ .hG("tool-failed", `a worker thread ${what}`, { hint, cause });
}
function withResolvers() {
    let waiting = { resolve: () => undefined, reject: () => undefined };
    const promise = new Promise((resolve, reject) => {
        waiting = { resolve, reject };
    });
    return { promise, ...waiting };
}


/***/ }),

/***/ 79795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ formatDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   z9: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* harmony import */ var _artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
// Reads and writes digests as text.

/** Hexadecimal digits of each digest. */
const LENGTHS = { sha256: 64, sha384: 96, sha512: 128 };
const HEX = /^[0-9a-f]+$/;
/** The digest that hexadecimal digits of either case are, by how many there are; undefined if they are none of ours. */
function digestOfHex(digits) {
    const algorithm = _artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_ALGORITHMS */ .M.find((name) => LENGTHS[name] === digits.length);
    const hex = digits.toLowerCase();
    return algorithm !== undefined && HEX.test(hex) ? { algorithm, hex } : undefined;
}
/** Reads `sha256:HEX` and so on, the algorithm in lower case as OCI and in-toto write it. Undefined for anything else. */
function parseDigest(text) {
    const colon = text.indexOf(":");
    const digest = digestOfHex(text.slice(colon + 1));
    return digest !== undefined && digest.algorithm === text.slice(0, colon) ? digest : undefined;
}
/** Writes what `parseDigest` reads. */
function formatDigest({ algorithm, hex }) {
    return `${algorithm}:${hex}`;
}


/***/ }),

/***/ 89753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
// Reads values out of JSON that nobody has checked: a predicate is what its signer wrote.
/** True for a JSON object. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path of own properties, or undefined where there is none. */
function valueAt(value, ...path) {
    let here = value;
    for (const key of path) {
        if (!isJsonObject(here) || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
/** The text at a path, or undefined where there is none or something else. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === "string" ? found : undefined;
}
/** The list at a path; an empty one where there is none or something else. */
function listAt(value, ...path) {
    const found = valueAt(value, ...path);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 71381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SIGNING_INPUTS)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14604);
// The inputs about who signs and with which services: the same for every action that signs.

const INSTANCES = ["auto", "public-good", "github", "custom"];
const UNAVAILABLE_CHOICES = ["fail", "fallback"];
const VERSIONS = ["1", "2"];
const RETRIES = ["0", "1", "2", "3", "4", "5"];
const SIGNING_INPUTS = {
    key: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        description: "A private key in PEM to sign with: PKCS#8, also encrypted, SEC1 or PKCS#1; P-256, P-384, Ed25519 or RSA. Without a key, the job signs with its own identity, by a certificate for this run. Or in the environment: `LOCKSTEP_SIGNING_KEY`.",
    }),
    "key-file": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Path of such a key, relative to the workspace." }),
    "key-password": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        description: "The password of an encrypted key. Or in the environment: `LOCKSTEP_SIGNING_KEY_PASSWORD`.",
    }),
    "identity-token": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        description: "An OpenID Connect token with the audience `sigstore` to sign as. Default: one of the job's own, which needs `id-token: write`.",
    }),
    instance: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(INSTANCES, {
        description: "Which services are used. `public-good`: those of sigstore.dev, whose log is public. `github`: GitHub's own, which keep nothing public. `custom`: only those named by the other inputs. `auto`: what they name, if they name any; without a key else `public-good` in public repositories and `github` in others; with a key none.",
        default: "auto",
    }),
    "signing-config": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Path of a signing configuration (`application/vnd.dev.sigstore.signingconfig.v0.2+json`).",
    }),
    "trusted-root": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "Path of a trusted root (`application/vnd.dev.sigstore.trustedroot+json;version=0.1`). What was signed is verified against it before the step succeeds.",
    }),
    "fulcio-url": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Base address of a certificate authority that speaks Fulcio's API v2." }),
    "rekor-url": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Base address of a transparency log." }),
    "rekor-version": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(VERSIONS, { description: "The API of that log.", default: "1" }),
    "tsa-url": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "Full address of a timestamp authority (RFC 3161)." }),
    retries: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(RETRIES, {
        description: "How often a service that does not answer is asked again, after a pause each time.",
        default: "2",
    }),
    "on-unavailable": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(UNAVAILABLE_CHOICES, {
        description: "What happens when a service does not answer after all tries. `fail`: nothing is signed. `fallback`: what the inputs `fallback-…` name is used in its place, and the report says so.",
        default: "fail",
    }),
    "fallback-rekor-url": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "A second transparency log." }),
    "fallback-rekor-version": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(VERSIONS, { description: "The API of that log.", default: "1" }),
    "fallback-tsa-url": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "A second timestamp authority." }),
    "fallback-key": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        description: "A private key in PEM to sign with where no certificate is to be had. Not encrypted, or with `key-password`.",
    }),
};


/***/ }),

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TF: () => (/* binding */ MAX_CHECKSUM_BYTES),
  yk: () => (/* binding */ parseChecksums),
  pd: () => (/* binding */ renderChecksums)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/sigstore/lib/digest/parse-digest.js
var parse_digest = __webpack_require__(79795);
;// CONCATENATED MODULE: ./packages/sigstore/lib/subject/checksum-line.js

/** What stands before the name where the digest comes last, and the algorithm it must be. */
const TAGS = {
    SHA256: "sha256",
    "SHA2-256": "sha256",
    SHA384: "sha384",
    "SHA2-384": "sha384",
    SHA512: "sha512",
    "SHA2-512": "sha512",
};
const UNESCAPED = { "\\": "\\", n: "\n", r: "\r" };
/**
 * Reads `HEX  NAME`, `HEX *NAME`, `HEX NAME` and `SHA256 (NAME) = HEX`, each with a leading backslash where the name is
 * escaped. The length of the digest says which it is; a tag must agree. Undefined for anything else.
 */
function parseChecksumLine(line) {
    const escaped = line.startsWith("\\");
    const text = escaped ? line.slice(1) : line;
    const read = parseUntagged(text) ?? parseTagged(text);
    if (read === undefined)
        return undefined;
    const name = escaped ? unescapeName(read.name) : read.name;
    return name === undefined || name === "" ? undefined : { name, digest: read.digest };
}
function parseUntagged(text) {
    const space = text.indexOf(" ");
    const digest = space < 0 ? undefined : (0,parse_digest/* digestOfHex */.z9)(text.slice(0, space));
    const rest = text.slice(space + 1);
    // The second character is a mark: a space for text, an asterisk for binary. Without one, the line is of BSD's `-r`.
    return digest && { digest, name: rest.startsWith(" ") || rest.startsWith("*") ? rest.slice(1) : rest };
}
/** A name may hold brackets and equals signs itself, so the first and the last bracket count. */
function parseTagged(text) {
    const open = text.indexOf("(");
    const close = text.lastIndexOf(")");
    if (open < 0 || close < open)
        return undefined;
    const tail = text.slice(close + 1).trim();
    const digest = tail.startsWith("=") ? (0,parse_digest/* digestOfHex */.z9)(tail.slice(1).trim()) : undefined;
    const tag = TAGS[text.slice(0, open).trim()];
    return digest !== undefined && digest.algorithm === tag ? { name: text.slice(open + 1, close), digest } : undefined;
}
/** Undefined for an escape nobody writes. */
function unescapeName(name) {
    let plain = "";
    for (let at = 0; at < name.length; at++) {
        const char = name[at] ?? "";
        const next = char === "\\" ? UNESCAPED[name[++at] ?? ""] : char;
        if (next === undefined)
            return undefined;
        plain += next;
    }
    return plain;
}
/** Writes a line as `sha256sum` does, in text mode. */
function renderChecksumLine({ name, digest }) {
    const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
    return `${escaped === name ? "" : "\\"}${digest.hex}  ${escaped}\n`;
}

// EXTERNAL MODULE: ./packages/sigstore/lib/subject/subject-problems.js
var subject_problems = __webpack_require__(56148);
;// CONCATENATED MODULE: ./packages/sigstore/lib/subject/checksum-file.js
// Files of checksums such as SHA256SUMS, read as subjects and written from them.



/** Bytes of a checksum file: enough for a hundred thousand lines. */
const MAX_CHECKSUM_BYTES = 10 * 1024 * 1024;
/**
 * Reads the text of a checksum file; `origin` is what messages call it. A byte order mark, CRLF, blank lines and lines that
 * begin with `#` count for nothing; `./` before a name neither. Throws `UsageError`: `no-subjects` for a file without lines,
 * `invalid-input` with every line that is no checksum. One name with two digests is found by `uniqueSubjects`.
 */
function parseChecksums(text, origin) {
    const problems = [];
    const subjects = [];
    const lines = (text.startsWith("\uFEFF") ? text.slice(1) : text).split("\n");
    for (const [index, line] of lines.entries()) {
        const bare = line.endsWith("\r") ? line.slice(0, -1) : line;
        if (bare.trim() === "" || bare.startsWith("#"))
            continue;
        const read = parseChecksumLine(bare);
        if (read === undefined)
            problems.push(`${origin}:${index + 1} is no sha256, sha384 or sha512 checksum`);
        else
            subjects.push({ kind: "digest", name: withoutDot(read.name), digest: read.digest });
    }
    (0,subject_problems/* demandNoProblems */.l)("This checksum file cannot be read.", "Write it with sha256sum, sha384sum or sha512sum.", problems);
    if (subjects.length > 0)
        return subjects;
    throw new errors/* UsageError */.eb("no-subjects", `${origin} holds no checksums.`, {
        hint: "Write it with sha256sum after the artifacts are built.",
    });
}
/** `find . -exec sha256sum` writes names that begin with `./`. */
function withoutDot(name) {
    return name.length > 2 && name.startsWith("./") ? name.slice(2) : name;
}
/**
 * The text of a checksum file that `sha256sum --check` accepts, one line a subject. Throws `UsageError` (`invalid-input`)
 * for a subject whose digest is another one: its tool would take the line for broken.
 */
function renderChecksums(subjects, algorithm = "sha256") {
    const others = subjects.filter(({ digest }) => digest.algorithm !== algorithm).map(({ name }) => name);
    const hint = `Name these subjects by their ${algorithm}, or write no checksum file.`;
    (0,subject_problems/* demandNoProblems */.l)(`These subjects have no ${algorithm}, which the checksum file is made of.`, hint, others);
    return subjects.map(renderChecksumLine).join("");
}


/***/ }),

/***/ 53759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fileSubjects)
/* harmony export */ });
/* harmony import */ var _lockstep_runtime_artifacts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78219);
/* harmony import */ var _digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79795);
// Files on this machine as subjects: found, hashed once, and named by their path.


/** The files with their digests, in their order. Errors: those of `digestFiles`. */
async function fileSubjects(files, { algorithm = "sha256", ...options } = {}) {
    const hashed = await (0,_lockstep_runtime_artifacts__WEBPACK_IMPORTED_MODULE_0__/* .digestFiles */ .E)(files, { ...options, algorithms: [algorithm] });
    return files.flatMap(({ name, path }, index) => {
        const one = hashed[index];
        const digest = (0,_digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfHex */ .z9)(one?.digests[algorithm] ?? "");
        if (one === undefined || digest === undefined)
            throw new TypeError("every file has the digest that was asked for");
        return { kind: "file", name, digest, path, size: one.size };
    });
}


/***/ }),

/***/ 3985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gatherSubjects)
});

// EXTERNAL MODULE: ./packages/core/lib/text/lines-of.js
var lines_of = __webpack_require__(1746);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
// EXTERNAL MODULE: ./packages/runtime/lib/files/refusal.js
var refusal = __webpack_require__(2026);
;// CONCATENATED MODULE: ./packages/runtime/lib/artifact/read-below.js
// Reads a small text file that a user names by a path below the workspace.




/**
 * `path` is relative to `workspace` (absolute), or absolute and below it. Links may not leave the workspace. Never throws for
 * the state of a file; refuses one of more than `maxBytes`.
 */
function readBelow(workspace, path, maxBytes) {
    try {
        return (0,read_text_file/* readInside */.x)(external_node_fs_.realpathSync.native(workspace), (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path)), maxBytes);
    }
    catch (error) {
        return (0,refusal/* refuseBecause */.P)(error);
    }
}

// EXTERNAL MODULE: ./packages/sigstore/lib/digest/parse-digest.js
var parse_digest = __webpack_require__(79795);
// EXTERNAL MODULE: ./packages/sigstore/lib/json/json-value.js
var json_value = __webpack_require__(89753);
;// CONCATENATED MODULE: ./packages/sigstore/lib/subject/artifact-list.js
// The list of artifacts a job has declared so far, as the runner hands it to later steps (actions/runner#4527).



/**
 * Reads the text of `GITHUB_ARTIFACTS_LIST`: `{"version":1,"subjects":[{"name","digest":"sha256:...","kind"}]}`. Of files the
 * runner tells the last segment of the path only, so they are subjects known by their digest. Throws `UsageError`
 * (`invalid-input`) where the runner speaks another version or the text makes no sense.
 */
function parseArtifactList(text) {
    const list = parseJson(text);
    const subjects = (0,json_value/* valueAt */.fK)(list, "subjects");
    if ((0,json_value/* valueAt */.fK)(list, "version") !== 1 || !Array.isArray(subjects))
        throw unreadable("it is not of version 1");
    return subjects.map(parseSubject);
}
function parseSubject(given) {
    const name = (0,json_value/* textAt */.$6)(given, "name");
    const read = (0,parse_digest/* parseDigest */.m)((0,json_value/* textAt */.$6)(given, "digest") ?? "");
    const kind = (0,json_value/* textAt */.$6)(given, "kind");
    if (name === undefined || read === undefined || (kind !== "file" && kind !== "oci")) {
        throw unreadable("a subject has no name, digest or kind");
    }
    return { kind: kind === "oci" ? "oci" : "digest", name, digest: read };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable("it is not JSON");
    }
}
function unreadable(why) {
    return new errors/* UsageError */.eb("invalid-input", `The runner's list of artifacts cannot be read: ${why}.`, {
        hint: "Name the subjects by an input instead.",
    });
}

// EXTERNAL MODULE: ./packages/sigstore/lib/subject/checksum-file.js + 1 modules
var checksum_file = __webpack_require__(4270);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/subject-problems.js
var subject_problems = __webpack_require__(56148);
;// CONCATENATED MODULE: ./packages/sigstore/lib/subject/digest-lines.js
// Subjects that are known by their digest alone, as a user writes them.


/**
 * Reads lines `sha256:HEX NAME` (also sha384 and sha512; blank lines count for nothing). A line without a name is called
 * `name`, where one is given. Throws `UsageError` (`invalid-input`) with every line that is wrong.
 */
function parseDigestLines(text, name = "") {
    const lines = text.split("\n").map((line) => line.trim());
    const read = lines.filter((line) => line !== "").map((line) => parseLine(line, name));
    const hint = "Write one digest a line: sha256:HEX, a space, and a name.";
    (0,subject_problems/* demandNoProblems */.l)("These digests cannot be read.", hint, read.filter((one) => typeof one === "string"));
    return read.filter((one) => typeof one !== "string");
}
function parseLine(line, fallback) {
    const space = line.indexOf(" ");
    const digest = (0,parse_digest/* parseDigest */.m)(space < 0 ? line : line.slice(0, space));
    if (digest === undefined)
        return `${shorten(line)} does not begin with a digest`;
    const name = space < 0 ? fallback : line.slice(space + 1).trim();
    return name === "" ? `${shorten(line)} has no name` : { kind: "digest", name, digest };
}
function shorten(line) {
    return line.length > 160 ? `${line.slice(0, 160)}...` : line;
}

// EXTERNAL MODULE: ./packages/sigstore/lib/subject/file-subjects.js
var file_subjects = __webpack_require__(53759);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/image-digest.js
var image_digest = __webpack_require__(64410);
;// CONCATENATED MODULE: ./packages/sigstore/lib/subject/image-lines.js
// Images in registries as subjects, by their digest.




/**
 * Reads lines `REGISTRY/NAME[:TAG]@sha256:HEX`, as `parseImageDigest` reads each; blank lines count for nothing. Throws
 * `UsageError` (`invalid-input`) with every line that is wrong, among them those without a digest.
 */
function parseImageLines(text) {
    const lines = text.split("\n").map((line) => line.trim());
    const read = lines.filter((line) => line !== "").map(parseImage);
    const hint = "Write REGISTRY/NAME@sha256:HEX, one a line; the step that pushes an image gives its digest.";
    const problems = read.filter((one) => typeof one === "string");
    (0,subject_problems/* demandNoProblems */.l)("These images cannot be signed or attested.", hint, problems);
    return read.filter((one) => typeof one !== "string");
}
function parseImage(line) {
    const shown = line.slice(0, 300);
    if (!line.includes("@"))
        return `${shown} has no digest, and a tag can be moved`;
    try {
        const image = (0,image_digest/* parseImageDigest */.Vo)(line);
        const digest = (0,parse_digest/* parseDigest */.m)(image.digest);
        if (digest !== undefined)
            return { kind: "oci", name: `${image.registry}/${image.name}`, digest };
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
    }
    return `${shown} is not a registry, a name and a sha256 digest`;
}

// EXTERNAL MODULE: ./packages/sigstore/lib/subject/matched-files.js
var matched_files = __webpack_require__(77841);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/unique-subjects.js
var unique_subjects = __webpack_require__(42648);
;// CONCATENATED MODULE: ./packages/sigstore/lib/subject/gather-subjects.js
// The subjects of a run from all the places a user can name them in.









/**
 * As `uniqueSubjects` gives them: at least one. `workspace` is absolute. Errors: those of the functions that read the sources;
 * `UsageError` (`no-subjects`) where nothing was named, and where the runner's list is the only source and is off or empty.
 */
async function gatherSubjects(sources, workspace, options = {}) {
    const { patterns = "", digests = "", checksumFiles = "", images = "", name = "" } = sources;
    if ([patterns, digests, checksumFiles, images].every((text) => text.trim() === "")) {
        return (0,unique_subjects/* uniqueSubjects */.dL)(listedSubjects(sources.artifactList));
    }
    // The quick ones come first: a typing error should not cost the time of hashing.
    const named = [
        ...parseDigestLines(digests, name),
        ...parseImageLines(images),
        ...(0,lines_of/* linesOf */.D)(checksumFiles).flatMap((path) => readChecksums(workspace, path)),
    ];
    if (patterns.trim() === "")
        return (0,unique_subjects/* uniqueSubjects */.dL)(named);
    const found = await (0,file_subjects/* fileSubjects */.Q)((0,matched_files/* matchedFiles */.i)(workspace, patterns), options);
    return (0,unique_subjects/* uniqueSubjects */.dL)([...found, ...named]);
}
function listedSubjects(list) {
    if (list !== undefined && list !== "off")
        return parseArtifactList(list);
    if (list === undefined)
        return [];
    throw new errors/* UsageError */.eb("no-subjects", "No subject is named, and this runner keeps no list of the job's artifacts.", {
        hint: "Name the subjects by an input: the runner's list (GITHUB_ARTIFACTS_LIST) is off or not known to it.",
    });
}
function readChecksums(workspace, path) {
    const read = readBelow(workspace, path, checksum_file/* MAX_CHECKSUM_BYTES */.TF);
    if (read.ok)
        return (0,checksum_file/* parseChecksums */.yk)(read.text, path);
    throw new errors/* UsageError */.eb("path-not-found", `The checksum file ${path} cannot be read: ${read.why}.`, {
        hint: "Name a UTF-8 text file below the workspace, of at most 10 MiB, that an earlier step wrote.",
    });
}


/***/ }),

/***/ 77841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ matchedFiles)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1746);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_runtime_artifacts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35082);
// The files that patterns name. What was meant and is not there is neither signed nor verified, whatever else is: never a pass.


/**
 * At least one file, and one for each line with a wildcard. `workspace` is absolute. Errors: those of `findArtifacts`;
 * `UsageError` (`no-subjects`) where a line matches no file, and where lines with `!` take all of them away again.
 */
function matchedFiles(workspace, patterns) {
    const { files, unmatched } = (0,_lockstep_runtime_artifacts__WEBPACK_IMPORTED_MODULE_0__/* .findArtifacts */ .n)(workspace, patterns);
    if (files.length > 0 && unmatched.length === 0)
        return files;
    const idle = unmatched.length > 0 ? unmatched : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(patterns);
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("no-subjects", "Patterns match no file.", {
        hint: "Build the artifacts in an earlier step of this job; correct or remove these patterns. They are relative to the workspace.",
        problems: idle.slice(0, MAX_NAMED).map((pattern) => `no file matches ${pattern}`),
    });
}
/** More would only be scrolled past. */
const MAX_NAMED = 20;


/***/ }),

/***/ 17971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ nameProblem)
/* harmony export */ });
// What a subject may be called. A name goes into statements, checksum files and files of the runner, all of them lines.
/** UTF-16 code units. No file system has longer paths. */
const MAX_LENGTH = 4096;
/** Controls, and what ends a line in Unicode. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** What is wrong with a name, as the end of a sentence; undefined where nothing is. */
function nameProblem(name) {
    if (name === "")
        return "has no name";
    if (!name.isWellFormed())
        return "has a name that is not valid Unicode";
    if (FORBIDDEN.test(name))
        return "has a name with a line break or another control character";
    return name.length > MAX_LENGTH ? `has a name of more than ${MAX_LENGTH} characters` : undefined;
}


/***/ }),

/***/ 56148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ demandNoProblems)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// One error for everything that is wrong with the subjects a user named.

/** More would only be scrolled past. */
const MAX_NAMED = 20;
/** Throws `UsageError` (`invalid-input`) unless there are no problems. */
function demandNoProblems(message, hint, problems) {
    if (problems.length === 0)
        return;
    const more = problems.length - MAX_NAMED;
    const named = [...problems.slice(0, MAX_NAMED), ...(more > 0 ? [`and ${more} more`] : [])];
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", message, { hint, problems: named });
}


/***/ }),

/***/ 42648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dL: () => (/* binding */ uniqueSubjects),
/* harmony export */   u9: () => (/* binding */ splitSubjects)
/* harmony export */ });
/* unused harmony export MAX_SUBJECTS */
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19891);
/* harmony import */ var _digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79795);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17971);
/* harmony import */ var _subject_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56148);
// Subjects of a run: each once, under a name of its own, and in parts that fit into statements.




/** Subjects of one statement at most, as GitHub's attestation API has it (actions/attest). */
const MAX_SUBJECTS = 1024;
/**
 * The subjects sorted by name, each once. Images of one name may have several digests: one for each platform, and the index
 * over them, which registries tell apart by digest. Throws `UsageError`: `no-subjects` where there is none, `invalid-input`
 * for a name that cannot be used and for any other name with two digests, because in-toto wants names to tell subjects apart.
 */
function uniqueSubjects(subjects) {
    if (subjects.length === 0) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("no-subjects", "There is nothing to sign or attest: no artifact was named or found.", {
            hint: "Build the artifacts in an earlier step, and name them by path, digest, checksum file or image.",
        });
    }
    const named = new Map();
    const problems = [];
    for (const subject of subjects) {
        const namesakes = named.get(subject.name) ?? new Map();
        const problem = problemOf(subject, namesakes);
        if (problem === undefined)
            named.set(subject.name, withSubject(namesakes, subject));
        else
            problems.push(problem);
    }
    const hint = "Give each artifact a name of its own, for example by its folder, or sign them in separate steps.";
    (0,_subject_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .demandNoProblems */ .l)("These subjects cannot stand in one statement.", hint, problems);
    return [...named].sort(byKey).flatMap(([, namesakes]) => [...namesakes].sort(byKey).map(([, subject]) => subject));
}
function problemOf({ kind, name, digest }, namesakes) {
    const problem = (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameProblem */ .r)(name);
    if (problem !== undefined)
        return `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .revealControls */ .w)(name.slice(0, 200)) || (0,_digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDigest */ .MO)(digest)} ${problem}`;
    const own = (0,_digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDigest */ .MO)(digest);
    // Several namesakes are images all of them, so the first two stand for the rest: one of them has another digest.
    const [first, second] = namesakes.values();
    const other = first !== undefined && (0,_digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDigest */ .MO)(first.digest) === own ? second : first;
    if (other === undefined || (kind === "oci" && other.kind === "oci"))
        return undefined;
    return `${name} is named with two digests, ${(0,_digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDigest */ .MO)(other.digest)} and ${own}`;
}
/** What is known by its digest alone gives way to a file or an image: they say where it is. */
function withSubject(namesakes, subject) {
    const digest = (0,_digest_parse_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDigest */ .MO)(subject.digest);
    const known = namesakes.get(digest);
    return known === undefined || known.kind === "digest" ? namesakes.set(digest, subject) : namesakes;
}
function byKey([a], [b]) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** The subjects in groups of at most `size`, in their order, as even as can be. */
function splitSubjects(subjects, size = MAX_SUBJECTS) {
    const groups = Math.ceil(subjects.length / size);
    const each = Math.ceil(subjects.length / groups);
    return Array.from({ length: groups }, (_, index) => subjects.slice(index * each, (index + 1) * each));
}


/***/ })

};
