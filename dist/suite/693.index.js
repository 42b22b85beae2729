export const id = 693;
export const ids = [693];
export const modules = {

/***/ 89497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// Severity and confidence: the two scales every finding carries, and their order.
const SEVERITIES = ["error", "warning", "note"];
/** True if `severity` is at least as bad as `threshold`. */
function reaches(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}


/***/ }),

/***/ 22373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89497);

/** Worst first: a found violation outweighs what was not looked at, and both outweigh a pass. */
const ORDER = ["fail", "incomplete", "pass"];
/** The verdict over findings and the count of things that were not checked. `failOn` is the lowest severity that fails. */
function judge(findings, notChecked, failOn) {
    if (findings.some((finding) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O)(finding.severity, failOn)))
        return "fail";
    return notChecked > 0 ? "incomplete" : "pass";
}
/** The worst of several verdicts. No verdict at all is `incomplete`: nothing ran. */
function worst(verdicts) {
    return ORDER.find((candidate) => verdicts.includes(candidate)) ?? "incomplete";
}


/***/ }),

/***/ 48082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readCommittedFile),
/* harmony export */   v: () => (/* binding */ describeObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63882);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26986);
// Reads one file as a commit has it. It follows no link and guesses nothing: a thing that is there but is not a readable
// text file is an error, never an absent file.




/** Modes of tree entries (git documentation, "git-fast-import", `filemodify`). */
const REGULAR = ["100644", "100755"];
const SYMLINK = "120000";
/** An answer to one object's type and size: an id, a word and a number. */
const MAX_ANSWER_BYTES = 4096;
/** Type and size in bytes of an object, or undefined if it is not here. A partial clone is not asked to fetch it. */
async function describeObject(git, id) {
    if (!(0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(id))
        throw new TypeError("not a full object id");
    const output = await git.ask(["cat-file", "--batch-check"], `${id}\n`, MAX_ANSWER_BYTES);
    const [answered, type, size] = output.stdout.toString("utf8").trimEnd().split(" ");
    if (output.exitCode !== 0 || answered !== id || type === undefined || size === undefined)
        return undefined;
    return { type, size: Number(size) };
}
/**
 * The text of `path` at `commit`, or undefined where that commit has nothing of that name.
 * Throws `UnavailableError` (`base-unavailable`) if the commit or the file's content is not in this clone, `UsageError`
 * (`policy-unreadable`) if the path is or leads through a symbolic link, is not a file, is larger than `maxBytes` or is
 * not UTF-8, and `TypeError` for a path that is not relative to the root and in normal form.
 */
async function readCommittedFile(git, commit, path, maxBytes) {
    if (!isNormalPath(path))
        throw new TypeError("not a normal path relative to the repository");
    const object = await describeObject(git, commit);
    if (object?.type !== "commit")
        throw unavailable(commit, path);
    const entry = await findEntry(git, commit, path);
    if (entry === undefined)
        return undefined;
    if (!REGULAR.includes(entry.mode))
        throw unreadable(commit, path, "is not a regular file");
    const blob = await describeObject(git, entry.id);
    if (blob === undefined)
        throw unavailable(commit, path);
    if (blob.size > maxBytes)
        throw unreadable(commit, path, `is larger than ${maxBytes} bytes`);
    const bytes = await git.demand(["cat-file", "blob", entry.id], maxBytes);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw unreadable(commit, path, "is not valid UTF-8");
    return bytes.toString("utf8");
}
/** The tree entry of `path`. If there is none, a parent that is a link is an error: in a checkout it would lead somewhere. */
async function findEntry(git, commit, path) {
    const found = await lookUp(git, commit, path);
    if (found !== undefined)
        return found;
    const segments = path.split("/");
    for (let depth = segments.length - 1; depth > 0; depth--) {
        const parent = await lookUp(git, commit, segments.slice(0, depth).join("/"));
        if (parent?.mode === SYMLINK)
            throw unreadable(commit, path, "lies behind a symbolic link");
        if (parent !== undefined)
            return undefined;
    }
    return undefined;
}
async function lookUp(git, commit, path) {
    const output = await git.ask(["ls-tree", "-z", "--full-tree", commit, "--", path]);
    // The commit is here, so a tree that cannot be read is missing from a partial clone.
    if (output.exitCode !== 0)
        throw unavailable(commit, path);
    for (const record of (0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .D)(output.stdout)) {
        const [facts = "", name] = splitOnce(record, "\t");
        const [mode, , id] = facts.split(" ");
        if (name === path && mode !== undefined && id !== undefined)
            return { mode, id };
    }
    return undefined;
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
/** git treats `./a`, `a/` and `a//b` as `a` and `a/b`, or as relative to a folder; only one spelling is let through. */
function isNormalPath(path) {
    const isSegment = (segment) => segment !== "" && segment !== "." && segment !== "..";
    return !path.includes("\0") && path.split("/").every(isSegment);
}
function unavailable(commit, path) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG("base-unavailable", `${path} at commit ${commit} is not in this clone`, {
        hint: "Set fetch-depth: 0 for actions/checkout (and no filter), or pass a token so that it can be read from GitHub.",
    });
}
function unreadable(commit, path, reason) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("policy-unreadable", `${path} at commit ${commit} ${reason}`, {
        hint: `Commit ${path} as a regular UTF-8 text file of moderate size.`,
    });
}


/***/ }),

/***/ 63882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitRecords)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// Turns what git prints with `-z` into names. git knows names as bytes; the suite knows them as text.

/**
 * The NUL-terminated records of a command's output. In a record that is not valid UTF-8 each byte from 0x80 stands as a
 * lone surrogate (0xDC00 plus the byte): such a name equals no other and is not well-formed, so reading it is refused.
 * A replacement character would let it pass for the file that is truly called so.
 */
function splitRecords(output) {
    const records = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output)
        ? output.toString("utf8").split("\0")
        : output.toString("latin1").split("\0").map(decodeBytes);
    return records.filter((record) => record !== "");
}
/** `bytes` holds one byte per character. */
function decodeBytes(bytes) {
    const buffer = Buffer.from(bytes, "latin1");
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString("utf8");
    return Array.from(buffer, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}


/***/ }),

/***/ 98347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   d: () => (/* binding */ notARepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Finds the repository a path lies in, without asking git: git would follow `core.worktree`, take a bare repository that
// is committed as plain files for a real one, and obey GIT_DIR.



/**
 * The folders of the repository that holds `path` (a file or a folder), links resolved. Only an entry `.git` counts: git
 * never checks out a file of that name, so a commit cannot bring its own.
 * Throws `UsageError`: `path-not-found`, or `not-a-repository` if no parent folder has a `.git`.
 */
function findRepository(path) {
    const start = resolveFolder(path);
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git");
        if (isGitDir(gitDir))
            return { gitDir, workTree: folder };
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw notARepository(path);
    }
}
/** The error for a path without a usable repository. */
function notARepository(path, reason = "no parent folder has a .git") {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("not-a-repository", `${path} is not in a git repository: ${reason}`, {
        hint: "Run inside a checkout with a working tree; in a workflow, put actions/checkout before this step.",
    });
}
function resolveFolder(path) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? real : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real);
    }
    catch (cause) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("path-not-found", `${path} does not exist or cannot be read`, {
            hint: "Name an existing file or folder.",
            cause,
        });
    }
}
/** True for a folder with a HEAD (as git itself decides), or a file, which points to the folder (linked work trees). */
function isGitDir(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return stats?.isFile() === true || (stats?.isDirectory() === true && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")));
}


/***/ }),

/***/ 56252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ HardenedGit),
  TM: () => (/* binding */ firstLine)
});

// UNUSED EXPORTS: gitEnvironment

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/process/find-tool.js
var find_tool = __webpack_require__(96740);
// EXTERNAL MODULE: ./packages/runtime/lib/process/run-command.js
var run_command = __webpack_require__(39109);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/runtime/lib/process/error-text.js
// The start of what a program prints on standard error. The rest is read and dropped, so that the program does not block.
const MAX_BYTES = 64 * 1024;
class ErrorText {
    #chunks = [];
    #kept = 0;
    add(chunk) {
        const part = chunk.subarray(0, MAX_BYTES - this.#kept);
        if (part.length === 0)
            return;
        this.#chunks.push(part);
        this.#kept += part.length;
    }
    /** The first 64 KiB. */
    text() {
        return Buffer.concat(this.#chunks).toString("utf8");
    }
}

// EXTERNAL MODULE: ./packages/runtime/lib/process/tool-error.js
var tool_error = __webpack_require__(12119);
;// CONCATENATED MODULE: ./packages/runtime/lib/process/stream-command.js
// Runs one program whose input and output are too large to hold. What it prints is handed on as it comes, with back
// pressure both ways. Like run-command.ts it uses no shell, passes on no environment, and kills what it does not need.





/** Bytes that may wait for the reader before the program has to wait. */
const MAX_WAITING = 4 * 1024 * 1024;
class CommandStream {
    #command;
    #child;
    #stderr = new ErrorText();
    #waiting = [];
    #waitingBytes = 0;
    #wake = () => undefined;
    #failure;
    #end;
    #stallTimer;
    /** Throws `UnavailableError` (`tool-missing`) if the program is not on PATH. */
    constructor(command) {
        const { args, cwd, env, tool } = command;
        const file = (0,find_tool/* findTool */.S)(tool, env["PATH"] ?? "", command.untrusted);
        if (file === undefined)
            throw (0,tool_error/* toolMissing */.N)(tool);
        this.#command = command;
        this.#child = (0,external_node_child_process_.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true });
        this.#listen();
        void feed(this.#child, command.input ?? []).catch((error) => this.#stop(error));
    }
    /**
     * What the program prints: the pieces that have come since the last time. The program is killed when the reader stops
     * early. Throws `UnavailableError` (`timed-out` if it stalls, `tool-failed` if it cannot be started), the signal's reason
     * when it is aborted, and what the input throws. Read it once.
     */
    async *output() {
        try {
            for (;;) {
                if (this.#failure !== undefined)
                    throw this.#failure;
                const pieces = this.#take();
                if (pieces.length > 0)
                    yield pieces;
                else if (this.#end !== undefined)
                    return;
                else
                    await this.#more();
            }
        }
        finally {
            this.#stop(undefined);
        }
    }
    /** How the program ended: once `output` has come to its end. */
    get end() {
        if (this.#end === undefined)
            throw new TypeError("the program is still running");
        return this.#end;
    }
    #listen() {
        const { signal } = this.#command;
        const abort = () => this.#stop(signal?.reason ?? new DOMException("aborted", "AbortError"));
        if (signal?.aborted)
            abort();
        signal?.addEventListener("abort", abort, { once: true });
        this.#child.stderr?.on("data", (chunk) => this.#stderr.add(chunk));
        this.#child.stdout?.on("data", (chunk) => this.#keep(chunk));
        this.#child.on("error", (cause) => this.#stop((0,tool_error/* toolFailed */.Q)(this.#command.tool, "could not be started", cause)));
        this.#child.on("close", (exitCode) => {
            signal?.removeEventListener("abort", abort);
            this.#end = { exitCode: exitCode ?? undefined, stderr: this.#stderr.text() };
            this.#wake();
        });
    }
    #keep(chunk) {
        this.#waiting.push(chunk);
        this.#waitingBytes += chunk.length;
        if (this.#waitingBytes >= MAX_WAITING)
            this.#child.stdout?.pause();
        this.#wake();
    }
    #take() {
        const taken = this.#waiting;
        this.#waiting = [];
        this.#waitingBytes = 0;
        if (this.#child.stdout?.isPaused() === true)
            this.#child.stdout.resume();
        return taken;
    }
    /** Resolves when there is something to take, or nothing will come any more. */
    #more() {
        const { tool, stallMs } = this.#command;
        return new Promise((resolve) => {
            this.#stallTimer = setTimeout(() => this.#stop(stalled(tool, stallMs)), stallMs);
            this.#wake = () => {
                clearTimeout(this.#stallTimer);
                this.#wake = () => undefined;
                resolve();
            };
        });
    }
    #stop(failure) {
        this.#failure ??= failure;
        if (this.#end === undefined) {
            this.#child.kill("SIGKILL");
            this.#child.stdout?.destroy();
            this.#child.stderr?.destroy();
        }
        this.#wake();
    }
}
async function feed(child, input) {
    const { stdin } = child;
    if (stdin === null)
        return;
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    stdin.on("error", () => undefined);
    for (const text of input) {
        if (stdin.destroyed)
            return;
        if (!stdin.write(text))
            await drained(child);
    }
    stdin.end();
}
function drained(child) {
    return new Promise((resolve) => {
        const done = () => {
            child.stdin?.off("drain", done);
            child.stdin?.off("close", done);
            child.off("close", done);
            resolve();
        };
        child.stdin?.on("drain", done);
        child.stdin?.on("close", done);
        child.on("close", done);
    });
}
function stalled(tool, stallMs) {
    return new errors/* UnavailableError */.hG("timed-out", `${tool} printed nothing for ${stallMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/find-repository.js
var find_repository = __webpack_require__(98347);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/hardened-git.js
// The one way git is called: with an environment built from nothing and settings that a hostile repository cannot
// override. It knows no question; the questions are in repository.ts.





/** Git for Windows knows this name too. */
const NOWHERE = "/dev/null";
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const MAX_QUOTED = 200;
/** Settings of the command line win over every file, hence over the repository's own `.git/config` and its includes. */
const SETTINGS = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.attributesFile=/dev/null",
    "core.excludesFile=/dev/null",
    "protocol.allow=never",
    // git would lecture about the empty graft file that the environment names.
    "advice.graftFileDeprecated=false",
].flatMap((setting) => ["-c", setting]);
/** What a program needs to start at all. TEMP and SystemRoot are for Windows. */
const PASSED_ON = ["SystemRoot", "TEMP", "TMP", "TMPDIR"];
/**
 * The environment git runs in. No `GIT_*` variable is passed on. Git sets some of them for its hooks: GIT_DIR could
 * lead to another repository, and GIT_INDEX_FILE names the index of the commit in the making, which tracks nothing that
 * the working tree does not show. PATH keeps the folders that are absolute and outside `untrusted`.
 */
function gitEnvironment(outer, untrusted) {
    const passed = [];
    for (const name of PASSED_ON) {
        const value = outer[name];
        if (value !== undefined)
            passed.push([name, value]);
    }
    return {
        ...Object.fromEntries(passed),
        PATH: (0,find_tool/* trustedSearchPath */.b)(outer["PATH"] ?? "", untrusted),
        LC_ALL: "C",
        // No folder, but set: without it, `~` in the repository's configuration would stop git.
        HOME: NOWHERE,
        GIT_CONFIG_GLOBAL: NOWHERE,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        // Grafts would show other parents than the commits have, and so hide history.
        GIT_GRAFT_FILE: NOWHERE,
        GIT_NO_LAZY_FETCH: "1",
        // Without this, `protocol.<name>.allow` in the repository outranks protocol.allow above, and reading an object that a
        // partial clone lacks would start the transport the repository names. "none" is no protocol.
        GIT_ALLOW_PROTOCOL: "none",
    };
}
/**
 * Runs git on an explicit repository. Naming both folders makes git ignore `core.worktree` and any repository embedded
 * in the working tree, and skip its ownership check, whose purpose (do not run what a stranger configured) the settings
 * serve; so a container may check a workspace of another user, and nobody's configuration has to be edited.
 * No program of the work tree is run, nor one of the repository the current folder lies in.
 * Errors: those of `runCommand`.
 */
class HardenedGit {
    #folders;
    #env;
    #untrusted;
    /** `added` are variables for git itself, which the caller vouches for; they outrank the fixed ones. */
    constructor(folders, outer, added = {}) {
        this.#folders = folders;
        this.#untrusted = [folders.workTree, ...currentWorkTree()];
        this.#env = { ...gitEnvironment(outer, this.#untrusted), ...added };
    }
    /**
     * Runs a git command and gives its output, whatever the exit code. Standard output is limited to 64 MiB, and time to two
     * minutes, unless the caller says otherwise.
     */
    ask(args, stdin = "", maxOutputBytes = MAX_OUTPUT_BYTES, timeoutMs = TIMEOUT_MS) {
        return (0,run_command/* runCommand */.d)({ ...this.#command(args), stdin, timeoutMs, maxOutputBytes });
    }
    /**
     * Starts a git command whose input or output is too large to hold. It is killed if it prints nothing for two minutes,
     * unless the caller says otherwise.
     */
    stream(args, input = [], signal, stallMs = TIMEOUT_MS) {
        return new CommandStream({
            ...this.#command(args),
            input,
            stallMs,
            ...(signal === undefined ? {} : { signal }),
        });
    }
    #command(args) {
        const { gitDir, workTree } = this.#folders;
        const fixed = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", ...SETTINGS];
        return {
            tool: "git",
            args: [...fixed, `--git-dir=${gitDir}`, `--work-tree=${workTree}`, ...args],
            cwd: workTree,
            env: this.#env,
            untrusted: this.#untrusted,
        };
    }
    /** The same for a command that must succeed. Throws `UnavailableError` (`tool-failed`) for any exit code but 0. */
    async demand(args, maxOutputBytes = MAX_OUTPUT_BYTES) {
        const output = await this.ask(args, "", maxOutputBytes);
        if (output.exitCode === 0)
            return output.stdout;
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} failed: ${firstLine(output.stderr)}`, {
            hint: `Run git ${args[0]} in ${this.#folders.workTree} to see what is wrong with the repository.`,
        });
    }
    /**
     * The same for a command that must also print nothing on standard error: git skips a folder it cannot open, says so
     * there, and ends with 0. Throws `UnavailableError` (`tool-failed`).
     */
    async demandSilent(args, maxOutputBytes) {
        const { exitCode, stdout, stderr } = await this.ask(args, "", maxOutputBytes);
        if (exitCode === 0 && stderr === "")
            return stdout;
        const complaint = firstLine(stderr);
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} did not give a whole answer`, {
            hint: `Run git ${args[0]} in ${this.#folders.workTree} and cure what it says: ${complaint || `exit code ${exitCode}`}`,
        });
    }
}
/** The work tree of the repository the current folder lies in, if it lies in one: `npx` takes its PATH from there. */
function currentWorkTree() {
    try {
        return [(0,find_repository/* findRepository */.W)(process.cwd()).workTree];
    }
    catch {
        return [];
    }
}
/** The start of what git printed, for a message. It may quote the repository: renderers escape it. */
function firstLine(stderr) {
    return (stderr.split("\n", 1)[0] ?? "").slice(0, MAX_QUOTED);
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   a: () => (/* binding */ isZeroId)
/* harmony export */ });
// What counts as the id of a git object. Nothing else is ever handed to git as a revision.
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** True for the id of zeros only, with which GitHub says that there is no commit (webhook event `push`, `before`). */
function isZeroId(text) {
    return /^0+$/.test(text);
}


/***/ }),

/***/ 62465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// UNUSED EXPORTS: GitRepository

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/git/committed-file.js
var committed_file = __webpack_require__(48082);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./packages/runtime/lib/git/file-names.js
var file_names = __webpack_require__(63882);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/committed-tree.js
// The files of one commit as programs see a working tree. Nothing is checked out: names and texts come from git's objects.




/** Room for a million entries of some 60 bytes and their paths. */
const MAX_LIST_BYTES = 256 * 1024 * 1024;
const REGULAR = ["100644", "100755"];
/** The tree of `commit`. Its questions throw `UnavailableError` (`base-unavailable`) where this clone lacks the commit. */
class CommittedTree {
    #git;
    #commit;
    #blobs;
    constructor(git, commit) {
        this.#git = git;
        this.#commit = commit;
    }
    async list() {
        return [...(await this.#all()).keys()].sort();
    }
    async readText(path, maxBytes) {
        const blob = (await this.#all()).get(path);
        if (blob === undefined)
            return { ok: false, why: `commit ${this.#commit} has no such file` };
        if (!blob.regular)
            return { ok: false, why: "it is a link" };
        if (blob.size > maxBytes)
            return { ok: false, why: `it is larger than ${maxBytes} bytes` };
        const output = await this.#git.ask(["cat-file", "blob", blob.id], undefined, maxBytes);
        if (output.exitCode !== 0)
            return { ok: false, why: "its content is not in this clone" };
        if (!(0,external_node_buffer_.isUtf8)(output.stdout))
            return { ok: false, why: "it is not valid UTF-8" };
        return { ok: true, text: output.stdout.toString("utf8") };
    }
    #all() {
        this.#blobs ??= readBlobs(this.#git, this.#commit);
        return this.#blobs;
    }
}
async function readBlobs(git, commit) {
    if ((await (0,committed_file/* describeObject */.v)(git, commit))?.type !== "commit")
        throw unavailable(commit);
    const output = await git.ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit], undefined, MAX_LIST_BYTES);
    if (output.exitCode !== 0)
        throw unavailable(commit);
    return new Map((0,file_names/* splitRecords */.D)(output.stdout).flatMap(toBlob));
}
/** `<mode> <type> <id> <size>\t<path>` (git documentation, "git-ls-tree", option `-l`); submodules have no content. */
function toBlob(record) {
    const tab = record.indexOf("\t");
    const [mode = "", type, id = "", size] = record.slice(0, tab).split(/ +/);
    if (type !== "blob")
        return [];
    return [[record.slice(tab + 1), { id, regular: REGULAR.includes(mode), size: Number(size) }]];
}
function unavailable(commit) {
    return new errors/* UnavailableError */.hG("base-unavailable", `the files of commit ${commit} are not in this clone`, {
        hint: "Set fetch-depth: 0 for actions/checkout (and no filter).",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/hardened-git.js + 2 modules
var hardened_git = __webpack_require__(56252);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/converted-files.js
// Finds files that git does not check out as they are committed. It reads attributes only: no filter is run.



const ATTRIBUTES = ["working-tree-encoding", "ident", "filter"];
/** How git words that an attribute does not apply. */
const ABSENT = ["unspecified", "unset"];
/** Those of `paths` to which one of the attributes applies. Throws `UnavailableError`
 * (`tool-failed`) if git does not answer. */
async function findConvertedFiles(git, paths) {
    const converted = new Set();
    // Names that are not text cannot be asked for, and are refused when they are read.
    const names = paths.filter((path) => path.isWellFormed());
    if (names.length === 0)
        return converted;
    const input = names.map((path) => `${path}\0`).join("");
    const output = await git.ask(["check-attr", "-z", "--stdin", ...ATTRIBUTES], input);
    if (output.exitCode !== 0)
        throw unanswered((0,hardened_git/* firstLine */.TM)(output.stderr));
    const fields = (0,file_names/* splitRecords */.D)(output.stdout);
    for (let index = 0; index + 2 < fields.length; index += 3) {
        const [path = "", , value = ""] = fields.slice(index, index + 3);
        if (!ABSENT.includes(value))
            converted.add(path);
    }
    return converted;
}
function unanswered(reason) {
    return new errors/* UnavailableError */.hG("tool-failed", `git check-attr failed: ${reason}`, {
        hint: "Look at the .gitattributes files of the repository.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/find-repository.js
var find_repository = __webpack_require__(98347);
// EXTERNAL MODULE: ./packages/runtime/lib/git/object-id.js
var object_id = __webpack_require__(26986);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/is-absent.js
var is_absent = __webpack_require__(73080);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/tracked-files.js
// Lists what git tracks or would track in the working tree. It reads no file.




/** Mode of a submodule's entry in the index (git documentation, "gitformat-index"). */
const SUBMODULE = "160000";
/**
 * An entry takes some 60 bytes and its path: room for several million files, where git's usual limit ends at half a
 * million. The list is read as one string, so the longest of those (a little less than 512 MiB) bounds it too.
 */
const tracked_files_MAX_LIST_BYTES = Math.min(512 * 1024 * 1024, external_node_buffer_.constants.MAX_STRING_LENGTH);
/**
 * Paths relative to `root`, sorted by UTF-16 code unit: tracked, or untracked and not ignored. Left out are files deleted
 * in the working tree, and what belongs to other repositories (submodules, repositories nested in this one). A file that
 * a sparse checkout leaves out stays listed: it is part of the commit, and whoever reads it learns that it is not here.
 * Errors: those of `HardenedGit.demandSilent`.
 */
async function listTrackedFiles(git, root) {
    const selection = ["--cached", "--others", "--deleted", "--exclude-standard"];
    const output = await git.demandSilent(["ls-files", "-z", "-t", "--stage", ...selection], tracked_files_MAX_LIST_BYTES);
    const paths = new Set();
    const deleted = [];
    for (const record of (0,file_names/* splitRecords */.D)(output)) {
        const entry = parseEntry(record);
        if (entry.mode === SUBMODULE || entry.path.endsWith("/"))
            continue;
        paths.add(entry.path);
        if (entry.tag === "R")
            deleted.push(entry.path);
    }
    // git says "removed" whenever it cannot stat a file; only one that is truly absent may go unchecked.
    for (const path of deleted)
        if ((0,is_absent/* isAbsent */.W)((0,external_node_path_.join)(root, path)))
            paths.delete(path);
    return [...paths].sort();
}
/** Untracked entries (tag `?`) are followed by the path alone, the others by mode, id, stage, a tab and the path. */
function parseEntry(record) {
    const tag = record.slice(0, 1);
    if (tag === "?")
        return { tag, mode: undefined, path: record.slice(2) };
    return { tag, mode: record.slice(2, 8), path: record.slice(record.indexOf("\t") + 1) };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/repository.js
// Answers questions about a local repository. All of git's hardening is in hardened-git.ts; nothing here writes.








/**
 * Opens the repository that holds `path` (a file or a folder). `env` supplies PATH.
 * Throws `UsageError` (`path-not-found`, `not-a-repository`) and `UnavailableError` (`tool-missing`, `tool-failed`,
 * `timed-out`).
 */
async function openGit(path, env = process.env) {
    const folders = (0,find_repository/* findRepository */.W)(path);
    const git = new hardened_git/* HardenedGit */.MY(folders, env);
    const output = await git.ask(["rev-parse", "--git-dir"]);
    if (output.exitCode !== 0)
        throw (0,find_repository/* notARepository */.d)(path, (0,hardened_git/* firstLine */.TM)(output.stderr));
    return new GitRepository(git, folders.workTree);
}
class GitRepository {
    root;
    #git;
    constructor(git, root) {
        this.#git = git;
        this.root = root;
    }
    async head() {
        return this.#findCommit(["rev-parse", "--verify", "--quiet", "HEAD"]);
    }
    async hasCommit(commit) {
        return (await (0,committed_file/* describeObject */.v)(this.#git, commit))?.type === "commit";
    }
    /** The errors are those of `readCommittedFile`. */
    async fileAt(commit, path, maxBytes) {
        return (0,committed_file/* readCommittedFile */.J)(this.#git, commit, path, maxBytes);
    }
    filesAt(commit) {
        return new CommittedTree(this.#git, commit);
    }
    async convertedFiles(paths) {
        return findConvertedFiles(this.#git, paths);
    }
    async listFiles() {
        return listTrackedFiles(this.#git, this.root);
    }
    /**
     * A best common ancestor of two commits that are present here, or undefined where the history at hand shows none. In
     * a shallow clone the true ancestor may be cut off: ask `isShallow` before reading anything into undefined.
     */
    async mergeBase(a, b) {
        if (!(0,object_id/* isObjectId */.T)(a) || !(0,object_id/* isObjectId */.T)(b))
            throw new TypeError("not a full commit id");
        return this.#findCommit(["merge-base", a, b]);
    }
    /** True if history is cut off, as with `fetch-depth: 1` of actions/checkout. */
    async isShallow() {
        return (await this.#git.demand(["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true";
    }
    /** The commit a command prints. Exit code 1 with no output means none; anything else that is not a commit is a failure. */
    async #findCommit(args) {
        const output = await this.#git.ask(args);
        const answer = output.stdout.toString("utf8").trim();
        if (output.exitCode === 1 && answer === "")
            return undefined;
        if (output.exitCode === 0 && (0,object_id/* isObjectId */.T)(answer))
            return answer;
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} failed: ${(0,hardened_git/* firstLine */.TM)(output.stderr)}`, {
            hint: `Run git ${args[0]} in ${this.root} to see what is wrong with the repository.`,
        });
    }
}


/***/ }),

/***/ 96740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findTool),
/* harmony export */   b: () => (/* binding */ trustedSearchPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Finds an executable on PATH. A folder that is not absolute never counts, so that no repository can plant a tool: an
// empty or relative PATH entry means the current folder, and Windows searches that folder before PATH. Nor does anything
// inside a folder that is not trusted: `npx` puts the `node_modules/.bin` of the repository first on PATH.


const WINDOWS = process.platform === "win32";
/**
 * The absolute path of `name` in the first absolute folder of `searchPath` (the value of PATH) that holds it, or
 * undefined. Nothing that lies in or leads into a folder of `untrusted` (absolute, links resolved) counts. On Windows only
 * `.exe` files count: scripts would need a shell.
 */
function findTool(name, searchPath, untrusted = []) {
    const fileName = WINDOWS && !name.toLowerCase().endsWith(".exe") ? `${name}.exe` : name;
    return searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName))
        .find((path) => isExecutable(path) && !touches(path, untrusted));
}
/** The folders of `searchPath` in which `findTool` would look, in the form of PATH: a tool that is run may search too. */
function trustedSearchPath(searchPath, untrusted) {
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return folders.filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !touches(folder, untrusted)).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** True if the path or a folder on its way is in one of `roots`: a link out of a root is as little trusted as one into it. */
function touches(path, roots) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return isWithin(resolveLinks(path), roots) || (parent !== path && touches(parent, roots));
}
function isWithin(path, roots) {
    return roots.some((root) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    });
}
/** What cannot be resolved is judged by its name, and by the folders above it. */
function resolveLinks(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 39109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _find_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96740);
/* harmony import */ var _tool_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12119);
// Runs one program to its end, bounded in time and output. It never uses a shell and never passes on the environment.
//
// This is child_process and not @actions/exec: version 3.0.0 gives no handle to the child, so nothing can stop it; a
// listener that throws ends the process; and it scans output again for line ends with every chunk. Decision 0009 has the
// figures.




const MAX_ERROR_BYTES = 64 * 1024;
/** As shells write it: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;
/**
 * Runs `command` and waits until it has ended. An exit code other than 0 is an answer, not an error; a program that was
 * writing to one which had ended, as git to a helper that was refused, ends with 141.
 * Throws `UnavailableError`: `tool-missing` if it is not on PATH, `timed-out` after `timeoutMs`, `tool-failed` if it could
 * not be started, was ended by another signal than SIGPIPE or wrote more than `maxOutputBytes`. A program that went past a
 * limit is killed; a process it has started itself is only cut off from its pipes.
 */
async function runCommand(command) {
    const file = (0,_find_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .S)(command.tool, command.env["PATH"] ?? "", command.untrusted);
    if (file === undefined)
        throw (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolMissing */ .N)(command.tool);
    const { args, cwd, env } = command;
    return supervise((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true }), command);
}
function supervise(child, command) {
    return new Promise((resolve, reject) => {
        let stopped;
        const stop = (reason) => {
            stopped ??= reason;
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
        };
        const timer = setTimeout(() => stop(timedOut(command)), command.timeoutMs);
        const stdout = collect(child.stdout, command.maxOutputBytes, () => stop(wroteTooMuch(command)));
        const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => undefined);
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, "could not be started", cause));
        });
        child.on("close", (exitCode, signal) => {
            clearTimeout(timer);
            if (stopped)
                reject(stopped);
            else if (signal === "SIGPIPE")
                resolve({ exitCode: BROKEN_PIPE, stdout: stdout(), stderr: stderr().toString("utf8") });
            else if (exitCode === null)
                reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `was ended by ${signal}`));
            else
                resolve({ exitCode, stdout: stdout(), stderr: stderr().toString("utf8") });
        });
        writeInput(child, command.stdin ?? "");
    });
}
/** Keeps the first `limit` bytes of a stream and reads on, so that the writer does not block. */
function collect(stream, limit, onOverflow) {
    const chunks = [];
    let kept = 0;
    stream?.on("data", (chunk) => {
        const part = chunk.subarray(0, limit - kept);
        if (part.length > 0)
            chunks.push(part);
        kept += part.length;
        if (part.length < chunk.length)
            onOverflow();
    });
    return () => Buffer.concat(chunks);
}
function writeInput(child, text) {
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(text);
}
function timedOut(command) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG("timed-out", `${command.tool} did not end within ${command.timeoutMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}
function wroteTooMuch(command) {
    return (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `wrote more than ${command.maxOutputBytes} bytes`);
}


/***/ }),

/***/ 12119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toolMissing),
/* harmony export */   Q: () => (/* binding */ toolFailed)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// The errors of starting a program, whichever way it is run.

/** The error for a program that is not on PATH. */
function toolMissing(tool) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-missing", `${tool} was not found on PATH`, {
        hint: `Install ${tool}, or add its folder, outside the repository, to PATH as an absolute path.`,
    });
}
/** The error for a program that could not be started, or did what it must not. */
function toolFailed(tool, what, cause) {
    const hint = `Run ${tool} by hand in the same folder to see what is wrong.`;
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-failed", `${tool} ${what}`, { hint, cause });
}


/***/ })

};
