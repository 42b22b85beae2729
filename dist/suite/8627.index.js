export const id = 8627;
export const ids = [8627];
export const modules = {

/***/ 22771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SharedFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// One view of files for all who read them: each text is read once, as long as there is room to keep it.

/** UTF-16 code units that are kept in all: several times what a pipeline is made of in the largest repositories. */
const ROOM = 32 * 1024 * 1024;
class SharedFiles {
    #files;
    #texts = new Map();
    #room;
    #listed;
    constructor(files, room = ROOM) {
        this.#files = files;
        this.#room = room;
    }
    list() {
        this.#listed ??= this.#files.list();
        return this.#listed;
    }
    /** What was refused is asked for again: another limit may let it through, and the reason names the limit. */
    async readText(path, maxBytes) {
        const asked = this.#texts.get(path);
        const known = asked && (await asked);
        if (known?.ok === true && node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(known.text) <= maxBytes)
            return known;
        const reading = this.#files.readText(path, maxBytes);
        this.#texts.set(path, reading);
        const read = await reading.catch((error) => {
            this.#texts.delete(path);
            throw error;
        });
        this.#keepIfSmall(path, read);
        return read;
    }
    #keepIfSmall(path, read) {
        if (read.ok && read.text.length <= this.#room)
            this.#room -= read.text.length;
        else
            this.#texts.delete(path);
    }
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

/***/ 36366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ HardenedGit),
  TM: () => (/* binding */ firstLine)
});

// UNUSED EXPORTS: gitEnvironment

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/runtime/lib/process/find-tool.js
var find_tool = __webpack_require__(96740);
// EXTERNAL MODULE: ./packages/runtime/lib/process/tool-error.js
var tool_error = __webpack_require__(12119);
;// CONCATENATED MODULE: ./packages/runtime/lib/process/command-dialogue.js
// A program that stays and answers one question after the other. Like run-command.ts it uses no shell and passes on no
// environment. It never keeps this process from ending: where this one ends, so does the program's input, and with it the program.





/** It is ended when nobody asks it anything for so long. */
const IDLE_MS = 5_000;
class CommandDialogue {
    #command;
    #child;
    #waiting = [];
    #wake = () => undefined;
    #failure;
    #isOver = false;
    #idle;
    /** Throws `UnavailableError` (`tool-missing`) if the program is not on PATH. */
    constructor(command) {
        const { args, cwd, env, tool } = command;
        const file = (0,find_tool/* findTool */.S)(tool, env["PATH"] ?? "", command.untrusted);
        if (file === undefined)
            throw (0,tool_error/* toolMissing */.N)(tool);
        this.#command = command;
        this.#child = (0,external_node_child_process_.spawn)(file, args, { cwd, env, stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
        this.#child.unref();
        for (const stream of [this.#child.stdin, this.#child.stdout])
            detach(stream);
        // What it says of a question that it ended by is told by its silence.
        this.#child.stdin?.on("error", () => undefined);
        this.#child.stdout?.on("data", (chunk) => this.#keep(chunk));
        this.#child.on("error", (cause) => this.#stop((0,tool_error/* toolFailed */.Q)(tool, "could not be started", cause)));
        this.#child.on("close", () => this.#stop(undefined));
    }
    /** True once the program has ended or is about to: it answers nothing any more. */
    get isOver() {
        return this.#isOver;
    }
    say(text) {
        clearTimeout(this.#idle);
        this.#child.stdin?.write(text);
    }
    /**
     * What the program prints next, or undefined where it has ended. Throws `UnavailableError`: `timed-out` if it prints nothing
     * for too long, `tool-failed` if it cannot be started.
     */
    async next() {
        if (this.#waiting.length === 0 && !this.#isOver)
            await this.#more();
        const chunk = this.#waiting.shift();
        if (chunk === undefined && this.#failure !== undefined)
            throw this.#failure;
        return chunk;
    }
    /** From now on it waits for the next question, not forever. */
    rest() {
        this.#idle = setTimeout(() => this.end(), IDLE_MS);
        this.#idle.unref();
    }
    end() {
        clearTimeout(this.#idle);
        if (!this.#isOver)
            this.#child.kill("SIGKILL");
        this.#child.stdout?.destroy();
        this.#stop(undefined);
    }
    #keep(chunk) {
        this.#waiting.push(chunk);
        this.#wake();
    }
    /** The timer is what keeps this process waiting for the answer. */
    #more() {
        const { tool, stallMs } = this.#command;
        return new Promise((resolve) => {
            const timer = setTimeout(() => {
                this.#child.kill("SIGKILL");
                this.#stop(stalled(tool, stallMs));
            }, stallMs);
            this.#wake = () => {
                clearTimeout(timer);
                this.#wake = () => undefined;
                resolve();
            };
        });
    }
    #stop(failure) {
        if (!this.#isOver)
            this.#failure = failure;
        this.#isOver = true;
        this.#wake();
    }
}
/** The pipes of a child are sockets, though their type does not say so. */
function detach(stream) {
    if (stream instanceof external_node_net_.Socket)
        stream.unref();
}
function stalled(tool, stallMs) {
    return new errors/* UnavailableError */.hG("timed-out", `${tool} printed nothing for ${stallMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/process/run-command.js
var run_command = __webpack_require__(39109);
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
            this.#stallTimer = setTimeout(() => this.#stop(stream_command_stalled(tool, stallMs)), stallMs);
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
function stream_command_stalled(tool, stallMs) {
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
    /** Starts a git command that answers one question after the other. It is killed if one takes it longer than two minutes. */
    converse(args) {
        return new CommandDialogue({ ...this.#command(args), stallMs: TIMEOUT_MS });
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

/***/ 80647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ SpareBuffers)
/* harmony export */ });
// Memory of batches that a reader has done with and gives back. Without it every batch is new memory, and collecting it
// takes a quarter of the time that reading takes.
/** Buffers of this size are kept; others are left to the collector. */
const KEPT_BYTES = 2 * 1024 * 1024;
const MAX_KEPT = 16;
class SpareBuffers {
    #spare = [];
    /** Memory that belongs to nothing else. Its contents are whatever they were. */
    take(bytes) {
        const spare = bytes === KEPT_BYTES ? this.#spare.pop() : undefined;
        return spare === undefined ? Buffer.allocUnsafeSlow(bytes) : Buffer.from(spare);
    }
    /** Gives back the memory of a batch, also one that has come back from another thread. Nobody may look at it again. */
    give(memory) {
        if (memory.byteLength === KEPT_BYTES && this.#spare.length < MAX_KEPT)
            this.#spare.push(memory);
    }
}


/***/ }),

/***/ 58627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// UNUSED EXPORTS: GitRepository

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/files/shared-files.js
var shared_files = __webpack_require__(22771);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./packages/runtime/lib/git/object-id.js
var object_id = __webpack_require__(26986);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/object-reader.js

/** An id, a word and a number. */
const MAX_HEADER_BYTES = 4096;
const NEWLINE = 0x0a;
const READERS = new WeakMap();
/**
 * The object `id`, its content up to `maxBytes`, or undefined if it is not here or git cannot read it. A partial clone is not asked
 * to fetch it. Throws `TypeError` for what is no full object id, and as `CommandDialogue` does.
 */
function readObject(git, id, maxBytes) {
    if (!(0,object_id/* isObjectId */.T)(id))
        throw new TypeError("not a full object id");
    const reader = READERS.get(git) ?? new ObjectReader(git);
    READERS.set(git, reader);
    return reader.read(id, maxBytes);
}
class ObjectReader {
    #git;
    #dialogue;
    /** The question before, answered or failed. */
    #before = Promise.resolve();
    constructor(git) {
        this.#git = git;
    }
    read(id, maxBytes) {
        const answer = this.#before.then(() => this.#ask(id, maxBytes));
        this.#before = answer.catch(() => undefined);
        return answer;
    }
    async #ask(id, maxBytes) {
        const dialogue = this.#dialogue?.isOver === false ? this.#dialogue : this.#git.converse(["cat-file", "--batch"]);
        this.#dialogue = dialogue;
        dialogue.say(`${id}\n`);
        const answer = await readAnswer(new AnswerBytes(dialogue), id, maxBytes);
        // Whatever it has yet to print of this object must not be taken for the next one.
        if (answer === "missing" || answer?.content !== undefined)
            dialogue.rest();
        else
            dialogue.end();
        return answer === "missing" ? undefined : answer;
    }
}
/** `<id> <type> <size>`, a newline, the content and a newline; or `<id> missing` and a newline. */
async function readAnswer(bytes, id, maxBytes) {
    const header = await bytes.line();
    if (header === `${id} missing`)
        return "missing";
    const [answered, type, digits] = header?.split(" ") ?? [];
    const size = Number(digits);
    if (answered !== id || type === undefined || !Number.isSafeInteger(size))
        return undefined;
    if (size > maxBytes)
        return { type, size, content: undefined };
    const content = await bytes.take(size + 1);
    return content && { type, size, content: content.subarray(0, size) };
}
/** What a program prints, cut where its reader wants it. */
class AnswerBytes {
    #dialogue;
    #rest = Buffer.alloc(0);
    constructor(dialogue) {
        this.#dialogue = dialogue;
    }
    /** Without its newline; undefined where the program ended or what it prints is no such line. */
    async line() {
        let end = this.#rest.indexOf(NEWLINE);
        while (end < 0) {
            const more = this.#rest.length < MAX_HEADER_BYTES ? await this.#dialogue.next() : undefined;
            if (more === undefined)
                return undefined;
            this.#rest = Buffer.concat([this.#rest, more]);
            end = this.#rest.indexOf(NEWLINE);
        }
        const line = this.#rest.toString("latin1", 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
    }
    /** So many bytes; undefined where the program ended before. */
    async take(count) {
        const chunks = [this.#rest];
        let length = this.#rest.length;
        while (length < count) {
            const more = await this.#dialogue.next();
            if (more === undefined)
                return undefined;
            chunks.push(more);
            length += more.length;
        }
        return length === count ? Buffer.concat(chunks, length) : undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/file-names.js
// Turns what git prints with `-z` into names. git knows names as bytes; the suite knows them as text.

/**
 * The NUL-terminated records of a command's output. In a record that is not valid UTF-8 each byte from 0x80 stands as a
 * lone surrogate (0xDC00 plus the byte): such a name equals no other and is not well-formed, so reading it is refused.
 * A replacement character would let it pass for the file that is truly called so.
 */
function splitRecords(output) {
    const records = (0,external_node_buffer_.isUtf8)(output)
        ? output.toString("utf8").split("\0")
        : output.toString("latin1").split("\0").map(decodeBytes);
    return records.filter((record) => record !== "");
}
/** `bytes` holds one byte per character. */
function decodeBytes(bytes) {
    return decodeName(Buffer.from(bytes, "latin1"));
}
/** One name, in the same way. */
function decodeName(buffer) {
    if ((0,external_node_buffer_.isUtf8)(buffer))
        return buffer.toString("utf8");
    return Array.from(buffer, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/tree-object.js
// Reads tree objects: what one folder of a commit holds (git documentation, "gitformat-pack" and "git-hash-object"). Nothing below
// it is read.


/** A commit says what it is in a few hundred bytes; what follows is written by people. */
const MAX_COMMIT_BYTES = 16 * 1024 * 1024;
/** Room for a million names in one folder. */
const MAX_TREE_BYTES = 64 * 1024 * 1024;
/** Trees that are kept, and the largest of them in bytes: those at the top are asked for again and again. */
const MAX_KEPT = 64;
const MAX_KEPT_BYTES = 256 * 1024;
const SPACE = 0x20;
/** The id of a commit's tree, or undefined where `commit` is no commit or not here. Errors: those of `readObject`. */
async function treeOf(git, commit) {
    const object = await readObject(git, commit, MAX_COMMIT_BYTES);
    if (object?.type !== "commit" || object.content === undefined)
        return undefined;
    return /^tree ([0-9a-f]+)\n/.exec(object.content.toString("latin1", 0, 100))?.[1];
}
const KEPT = new WeakMap();
/** The entries of the tree `id` by name, or undefined where it is not here or no tree. Errors: those of `readObject`. */
async function readTree(git, id) {
    const kept = KEPT.get(git) ?? new Map();
    KEPT.set(git, kept);
    const known = kept.get(id);
    if (known)
        return known;
    const object = await readObject(git, id, MAX_TREE_BYTES);
    if (object?.type !== "tree" || object.content === undefined)
        return undefined;
    const entries = parseTree(object.content, id.length / 2);
    if (entries && object.size <= MAX_KEPT_BYTES && kept.size < MAX_KEPT)
        kept.set(id, entries);
    return entries;
}
/** Each entry is a mode, a space, a name, NUL, and the bytes of an id. Of a name that stands there twice, the first counts. */
function parseTree(bytes, idBytes) {
    const entries = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const nul = bytes.indexOf(0, space);
        const end = nul + 1 + idBytes;
        if (space < at || nul < space || end > bytes.length)
            return undefined;
        const name = decodeName(bytes.subarray(space + 1, nul));
        const entry = { mode: bytes.toString("latin1", at, space), id: bytes.toString("hex", nul + 1, end) };
        if (!entries.has(name))
            entries.set(name, entry);
        at = end;
    }
    return entries;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/committed-file.js
// Reads one file as a commit has it. It follows no link and guesses nothing: a thing that is there but is not a readable
// text file is an error, never an absent file.




/** Modes of tree entries (git documentation, "git-fast-import", `filemodify`). */
const REGULAR = ["100644", "100755"];
const SYMLINK = "120000";
const FOLDER = "40000";
/**
 * The text of `path` at `commit`, or undefined where that commit has nothing of that name.
 * Throws `UnavailableError` (`base-unavailable`) if the commit or the file's content is not in this clone, `UsageError`
 * (`policy-unreadable`) if the path is or leads through a symbolic link, is not a file, is larger than `maxBytes` or is
 * not UTF-8, and `TypeError` for a path that is not relative to the root and in normal form.
 */
async function readCommittedFile(git, commit, path, maxBytes) {
    if (!isNormalPath(path))
        throw new TypeError("not a normal path relative to the repository");
    const root = await treeOf(git, commit);
    if (root === undefined)
        throw unavailable(commit, path);
    const entry = await findEntry(git, root, path, commit);
    if (entry === undefined)
        return undefined;
    if (!REGULAR.includes(entry.mode))
        throw unreadable(commit, path, "is not a regular file");
    const blob = await readObject(git, entry.id, maxBytes);
    if (blob === undefined)
        throw unavailable(commit, path);
    if (blob.content === undefined)
        throw unreadable(commit, path, `is larger than ${maxBytes} bytes`);
    if (!(0,external_node_buffer_.isUtf8)(blob.content))
        throw unreadable(commit, path, "is not valid UTF-8");
    return blob.content.toString("utf8");
}
/** The tree entry of `path`. If there is none, a parent that is a link is an error: in a checkout it would lead somewhere. */
async function findEntry(git, root, path, commit) {
    const segments = path.split("/");
    let folder = root;
    for (const [depth, segment] of segments.entries()) {
        const entries = await readTree(git, folder);
        // The commit is here, so a tree that cannot be read is missing from a partial clone.
        if (entries === undefined)
            throw unavailable(commit, path);
        const entry = entries.get(segment);
        if (entry === undefined || depth === segments.length - 1)
            return entry;
        if (entry.mode === SYMLINK)
            throw unreadable(commit, path, "lies behind a symbolic link");
        if (entry.mode !== FOLDER)
            return undefined;
        folder = entry.id;
    }
    return undefined;
}
/** git treats `./a`, `a/` and `a//b` as `a` and `a/b`, or as relative to a folder; only one spelling is let through. */
function isNormalPath(path) {
    const isSegment = (segment) => segment !== "" && segment !== "." && segment !== "..";
    return !path.includes("\0") && path.split("/").every(isSegment);
}
function unavailable(commit, path) {
    return new errors/* UnavailableError */.hG("base-unavailable", `${path} at commit ${commit} is not in this clone`, {
        hint: "Set fetch-depth: 0 for actions/checkout (and no filter), or pass a token so that it can be read from GitHub.",
    });
}
function unreadable(commit, path, reason) {
    return new errors/* UsageError */.eb("policy-unreadable", `${path} at commit ${commit} ${reason}`, {
        hint: `Commit ${path} as a regular UTF-8 text file of moderate size.`,
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/committed-tree.js
// The files of one commit as programs see a working tree. Nothing is checked out: names and texts come from git's objects.





/** Room for a million entries of some 60 bytes and their paths. */
const MAX_LIST_BYTES = 256 * 1024 * 1024;
const committed_tree_REGULAR = ["100644", "100755"];
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
        const content = (await readObject(this.#git, blob.id, maxBytes))?.content;
        if (content === undefined)
            return { ok: false, why: "its content is not in this clone" };
        if (!(0,external_node_buffer_.isUtf8)(content))
            return { ok: false, why: "it is not valid UTF-8" };
        return { ok: true, text: content.toString("utf8") };
    }
    #all() {
        this.#blobs ??= readBlobs(this.#git, this.#commit);
        return this.#blobs;
    }
}
async function readBlobs(git, commit) {
    if ((await treeOf(git, commit)) === undefined)
        throw committed_tree_unavailable(commit);
    const output = await git.ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit], undefined, MAX_LIST_BYTES);
    if (output.exitCode !== 0)
        throw committed_tree_unavailable(commit);
    return new Map(splitRecords(output.stdout).flatMap(toBlob));
}
/** `<mode> <type> <id> <size>\t<path>` (git documentation, "git-ls-tree", option `-l`); submodules have no content. */
function toBlob(record) {
    const tab = record.indexOf("\t");
    const [mode = "", type, id = "", size] = record.slice(0, tab).split(/ +/);
    if (type !== "blob")
        return [];
    return [[record.slice(tab + 1), { id, regular: committed_tree_REGULAR.includes(mode), size: Number(size) }]];
}
function committed_tree_unavailable(commit) {
    return new errors/* UnavailableError */.hG("base-unavailable", `the files of commit ${commit} are not in this clone`, {
        hint: "Set fetch-depth: 0 for actions/checkout (and no filter).",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/hardened-git.js + 3 modules
var hardened_git = __webpack_require__(36366);
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
    const fields = splitRecords(output.stdout);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/runtime/lib/files/is-absent.js
var is_absent = __webpack_require__(73080);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/byte-records.js
// Cuts output into records without making a string of each. A record that lies in two pieces is put together.
class ByteRecords {
    #take;
    #mark;
    #rest = [];
    /** `mark` ends a record: a newline, or 0 for what git prints with `-z`. */
    constructor(take, mark = 0x0a) {
        this.#take = take;
        this.#mark = mark;
    }
    push(piece) {
        let start = 0;
        for (let end = piece.indexOf(this.#mark); end >= 0; end = piece.indexOf(this.#mark, start)) {
            if (this.#rest.length > 0)
                this.#takeJoined(piece.subarray(start, end));
            else
                this.#take(piece, start, end);
            start = end + 1;
        }
        if (start < piece.length)
            this.#rest.push(piece.subarray(start));
    }
    /** False if the output has stopped inside a record. */
    isBetween() {
        return this.#rest.length === 0;
    }
    #takeJoined(last) {
        const whole = Buffer.concat([...this.#rest, last]);
        this.#rest = [];
        this.#take(whole, 0, whole.length);
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/blob-table.js
// Many blobs in little memory: 28 bytes each (40 with SHA-256), where strings would take some 100.
const FIRST_ROOM = 1024;
class BlobTable {
    /** Bytes of an id: 20 or 32. */
    #width;
    #ids;
    #sizes = new Float64Array(FIRST_ROOM);
    #length = 0;
    /** `digits`: of an object id, 40 or 64. */
    constructor(digits) {
        this.#width = digits / 2;
        this.#ids = Buffer.alloc(FIRST_ROOM * this.#width);
    }
    get length() {
        return this.#length;
    }
    /** Takes the id from the hexadecimal digits at `at` of `text`. */
    add(text, at, size) {
        if (this.#length === this.#sizes.length)
            this.#grow();
        const start = this.#length * this.#width;
        for (let byte = 0; byte < this.#width; byte++) {
            this.#ids[start + byte] = (digit(text[at + 2 * byte]) << 4) | digit(text[at + 2 * byte + 1]);
        }
        this.#sizes[this.#length] = size;
        this.#length += 1;
    }
    /** The object id in hexadecimal digits; of an index below `length`. */
    idAt(index) {
        return this.#ids.toString("hex", index * this.#width, (index + 1) * this.#width);
    }
    /** In bytes. */
    sizeAt(index) {
        return this.#sizes[index] ?? 0;
    }
    *ids() {
        for (let index = 0; index < this.#length; index++)
            yield this.idAt(index);
    }
    /** Bytes of all blobs together. */
    totalSize() {
        return this.#sizes.subarray(0, this.#length).reduce((sum, size) => sum + size, 0);
    }
    #grow() {
        const ids = Buffer.alloc(this.#ids.length * 2);
        this.#ids.copy(ids);
        this.#ids = ids;
        const sizes = new Float64Array(this.#sizes.length * 2);
        sizes.set(this.#sizes);
        this.#sizes = sizes;
    }
}
/** The value of a lower-case hexadecimal digit. */
function digit(code = 0x30) {
    return code <= 0x39 ? code - 0x30 : code - 0x61 + 10;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/list-commits.js
// Lists commits without their contents, and knows where a shallow clone cuts history off.







const SHA1_DIGITS = 40;
/** Throws `TypeError` for what is no full object id, and as `CommandStream` does. */
async function listCommits(git, set, signal) {
    const { tips, without = [] } = set;
    const wanted = tips === "all" ? ["--all"] : tips.map(checked);
    const excluded = without.map((id) => `^${checked(id)}`);
    const stream = git.stream(["rev-list", "--reverse", "--date-order", ...wanted, ...excluded, "--"], [], signal);
    let commits;
    const records = new ByteRecords((text, start, end) => {
        commits ??= new BlobTable(end - start);
        commits.add(text, start, 0);
    });
    for await (const pieces of stream.output())
        for (const piece of pieces)
            records.push(piece);
    return { commits: commits ?? new BlobTable(SHA1_DIGITS), complaint: complaintOf(stream.end) };
}
/** What git said when it did not do all it was asked to. */
function complaintOf(end) {
    if (end.exitCode === 0 && end.stderr === "")
        return undefined;
    return (0,hardened_git/* firstLine */.TM)(end.stderr) || `exit code ${end.exitCode ?? "unknown"}`;
}
/**
 * The commits of a shallow clone whose parents were left out (git documentation, "gitformat-shallow"). None in a whole clone.
 */
async function shallowCommits(git, root) {
    const answer = await git.demand(["rev-parse", "--git-path", "shallow"]);
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, answer.toString("utf8").trimEnd()), "latin1");
        return new Set(text.split("\n").filter(object_id/* isObjectId */.T));
    }
    catch (error) {
        if ((0,is_absent/* isMissing */.b)(error))
            return new Set();
        throw error;
    }
}
function checked(id) {
    if (!(0,object_id/* isObjectId */.T)(id))
        throw new TypeError("not a full commit id");
    return id;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/completeness.js
// Whether a clone holds all objects of its history. Partial clones leave objects out on purpose; damage loses them.





const SETTINGS = "^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$";
const PROMISOR = ".promisor";
const MAX_IDS = 100;
const QUESTION_MARK = 0x3f;
/** The largest public repositories take some minutes. */
const WALK_MS = 30 * 60_000;
/**
 * True if the clone was made with a filter (git documentation, "partial-clone"), which its configuration and its packs tell.
 * It costs one small process. `objectsFolder` gives the absolute folder of objects. Errors: those of `HardenedGit.demand`.
 */
async function isPartial(git, objectsFolder) {
    const settings = await git.ask(["config", "--get-regexp", SETTINGS]);
    if (settings.stdout.length > 0)
        return true;
    const folder = (0,external_node_path_.join)(await objectsFolder(), "pack");
    try {
        return (0,external_node_fs_.readdirSync)(folder).some((name) => name.endsWith(PROMISOR));
    }
    catch (error) {
        if ((0,is_absent/* isMissing */.b)(error))
            return false;
        throw error;
    }
}
/**
 * Walks from all refs and HEAD over every commit and tree and looks for objects that are named but not here. It reads all
 * trees, which takes some third of the time that reading all blobs takes, and asks little of the caller meanwhile: git prints
 * nothing but what is missing, at its end. Errors: those of `CommandStream`.
 */
async function findMissing(git, signal) {
    const stream = git.stream(["rev-list", "--objects", "--all", "--missing=print", "--quiet"], [], signal, WALK_MS);
    const ids = [];
    let count = 0;
    const records = new ByteRecords((text, start, end) => {
        if (text[start] !== QUESTION_MARK)
            return;
        count += 1;
        if (ids.length < MAX_IDS)
            ids.push(text.toString("latin1", start + 1, end));
    });
    for await (const pieces of stream.output())
        for (const piece of pieces)
            records.push(piece);
    return { count, ids, complaint: complaintOf(stream.end) };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/fetch-environment.js
// How git talks to the server of the run: which address, with what token, and with nothing the repository configures.

const NAME = /^[A-Za-z0-9_.-]+$/;
const LOOPBACK = ["127.0.0.1", "[::1]", "localhost"];
/** How this machine reaches other hosts (curl documentation, "Environment"). git hands them to its transport. */
const PASSED_ON = [
    ...["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"],
    ...["SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO"],
];
/**
 * The address a repository is fetched from. Throws `UsageError` (`invalid-input`) unless it is https, or http to this machine,
 * and plain.
 */
function remoteUrl(serverUrl, { owner, name }) {
    const url = URL.canParse(serverUrl) ? new URL(serverUrl) : undefined;
    const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.includes(url.hostname));
    const isPlain = url !== undefined && `${url.username}${url.password}${url.search}${url.hash}` === "";
    if (!isSafe || !isPlain || ![owner, name].every((part) => NAME.test(part) && !/^\.+$/.test(part))) {
        throw new errors/* UsageError */.eb("invalid-input", "The address of the repository is not a plain https address", {
            hint: "Run on a server that is reached by https, or set fetch-depth: 0 for actions/checkout.",
        });
    }
    return `${url.href.replace(/\/$/, "")}/${owner}/${name}.git`;
}
/**
 * Variables for a fetch from `url`. The token goes to this address only and never appears among the arguments of a process,
 * which others on the machine may read. Settings given this way outrank the files of the repository.
 */
function fetchEnvironment(url, token, outer) {
    const credentials = Buffer.from(`x-access-token:${token.reveal()}`, "utf8").toString("base64");
    const settings = [
        // An empty value drops what the repository has set: two headers of this name are refused by servers.
        [`http.${url}.extraHeader`, ""],
        [`http.${url}.extraHeader`, `Authorization: Basic ${credentials}`],
        [`http.${url}.followRedirects`, "false"],
        [`http.${url}.sslVerify`, "true"],
        ["http.lowSpeedLimit", "1000"],
        ["http.lowSpeedTime", "60"],
        ["credential.helper", ""],
        ["transfer.bundleURI", "false"],
        ["fetch.writeCommitGraph", "false"],
        ["gc.auto", "0"],
    ];
    const passed = PASSED_ON.flatMap((name) => {
        const value = outer[name];
        return value === undefined ? [] : [[name, value]];
    });
    const entries = settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return {
        ...Object.fromEntries([...passed, ...entries]),
        GIT_CONFIG_COUNT: String(settings.length),
        GIT_ALLOW_PROTOCOL: new URL(url).protocol.slice(0, -1),
        // Set but empty: no program is asked for a password, not even one the repository names.
        GIT_ASKPASS: "",
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/raw-changes.js
// Reads what commits bring: the raw records of `git diff-tree` (git documentation, "git-diff-tree", "Raw output format" and
// "diff format for merges"). It holds one record at a time.


/** Mode of a submodule: its id names a commit of another repository. */
const SUBMODULE = "160000";
const COLON = 0x3a;
class RawChanges {
    #records;
    #take;
    #commit;
    #due;
    constructor(take) {
        this.#take = take;
        this.#records = new ByteRecords((bytes, start, end) => this.#read(bytes, start, end), 0);
    }
    push(piece) {
        this.#records.push(piece);
    }
    /** False if the output has stopped inside a record. */
    isBetween() {
        return this.#due === undefined && this.#records.isBetween();
    }
    /** A commit's id, or facts about a file, or the path that follows them. A path may look like either. */
    #read(bytes, start, end) {
        if (this.#due !== undefined) {
            const [path = ""] = splitRecords(bytes.subarray(start, end));
            this.#take({ commit: this.#commit, path, ...this.#due });
            this.#due = undefined;
        }
        else if (bytes[start] === COLON)
            this.#due = parseFacts(bytes.toString("latin1", start, end));
        else
            this.#commit = bytes.toString("latin1", start, end);
    }
}
/** As many colons as there are parents, their modes and the new one, their ids and the new one, and a letter for each. */
function parseFacts(text) {
    const parents = text.search(/[^:]/);
    const fields = text.slice(parents).split(" ");
    return { mode: fields[parents] ?? "", id: fields[2 * parents + 1] ?? "" };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/tree-files.js
// Walks over the files of one commit.




/**
 * Hands every file of `commit` to `take`. Gives what git complained about, such as a missing tree: the walk is then not
 * whole. Throws `TypeError` for what is no full object id, and as `CommandStream` does.
 */
async function walkTree(git, commit, take, signal) {
    if (!(0,object_id/* isObjectId */.T)(commit))
        throw new TypeError("not a full commit id");
    const stream = git.stream(["ls-tree", "-r", "-z", "--full-tree", commit], [], signal);
    const records = new ByteRecords((bytes, start, end) => take(parse(bytes.subarray(start, end))), 0);
    for await (const pieces of stream.output())
        for (const piece of pieces)
            records.push(piece);
    return complaintOf(stream.end) ?? (records.isBetween() ? undefined : "the list of files broke off");
}
/** `<mode> <type> <id>\t<path>` (git documentation, "git-ls-tree", "Output format"). */
function parse(record) {
    const tab = record.indexOf("\t");
    const [mode = "", , id = ""] = record.toString("latin1", 0, tab).split(" ");
    const [path = ""] = splitRecords(record.subarray(tab + 1));
    return { id, mode, path };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/walk-changes.js



const ARGS = ["diff-tree", "--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-abbrev", "--no-renames"];
const GROUP = 256;
/**
 * Hands every file that `commits` bring to `take`, in their order, until it gives false. Deletions are left out. Gives what
 * git complained about, such as a tree that is missing: the walk is then not whole. Errors: those of `CommandStream`.
 */
async function walkChanges(git, commits, take, signal) {
    let isWanted = true;
    const changes = new RawChanges((change) => {
        isWanted = isWanted && ((0,object_id/* isZeroId */.a)(change.id) || take(change));
    });
    const stream = git.stream(ARGS, lines(commits), signal);
    for await (const pieces of stream.output()) {
        for (const piece of pieces)
            changes.push(piece);
        if (!isWanted)
            return undefined;
    }
    return complaintOf(stream.end) ?? (changes.isBetween() ? undefined : "the list of changes broke off");
}
function* lines(commits) {
    for (let first = 0; first < commits.length; first += GROUP) {
        const length = Math.min(GROUP, commits.length - first);
        yield Array.from({ length }, (_, at) => `${commits.idAt(first + at)}\n`).join("");
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/range-blobs.js





const MAX_FURTHER = 20;
/**
 * The blobs that the commits of `range` bring and that are not in the files of its base: merges, second parents and what
 * came and went again included. A blob that the base had once and no longer has counts as brought.
 * Throws `TypeError` for what is no full object id, and as `CommandStream` does.
 */
async function rangeBlobs(from, range, signal) {
    const resolved = await resolveRange(from.git, range);
    if ("absent" in resolved)
        return { kind: "absent", which: resolved.absent };
    const known = new Set();
    const complaint = await walkTree(from.git, range.base, (file) => known.add(file.id), signal);
    if (complaint !== undefined)
        return { kind: "damaged", complaint };
    const found = await collect(from, resolved.set, known, signal);
    return found.kind === "damaged" ? found : { ...found, hasMerge: resolved.hasMerge };
}
/** True if every commit of the range is here, so that a deeper clone would not add any. Errors: as for `rangeBlobs`. */
async function isRangeWhole(from, range) {
    const resolved = await resolveRange(from.git, range);
    if ("absent" in resolved || !resolved.hasMerge)
        return false;
    const { commits, complaint } = await listCommits(from.git, resolved.set);
    return complaint === undefined && !(await isCut(from, resolved.set, commits));
}
/**
 * The merge commit may be newer than the base that is named: what its first parent has got in the meantime is not part of
 * the change.
 */
async function resolveRange(git, { base, head, merge }) {
    if (!(await isCommit(git, head)))
        return { absent: "head" };
    if (!(await isCommit(git, base)))
        return { absent: "base" };
    if (merge === undefined)
        return { set: { tips: [head], without: [base] }, hasMerge: true };
    const parents = await firstParent(git, merge);
    if (parents.length === 0)
        return { set: { tips: [head], without: [base] }, hasMerge: false };
    return { set: { tips: [head, merge], without: [base, ...parents] }, hasMerge: true };
}
/** The blobs that the commits bring which `tips` reach, or all refs. The rest is as for `rangeBlobs`. */
async function historyBlobs(from, tips = "all", signal) {
    for (const tip of tips === "all" ? [] : tips) {
        if (!(await isCommit(from.git, tip)))
            return { kind: "absent", which: "head" };
    }
    return collect(from, { tips }, new Set(), signal);
}
async function collect(from, set, known, signal) {
    const { commits, complaint } = await listCommits(from.git, set, signal);
    if (complaint !== undefined)
        return { kind: "damaged", complaint };
    const paths = new PathsOfBlobs();
    const submodules = new Set();
    const broken = await walkChanges(from.git, commits, ({ id, mode, path }) => {
        if (mode === SUBMODULE)
            submodules.add(id);
        else if (!known.has(id))
            paths.add(id, path);
        return true;
    }, signal);
    if (broken !== undefined)
        return { kind: "damaged", complaint: broken };
    const kind = (await isCut(from, set, commits)) ? "cut-off" : "whole";
    const { first: blobs, further: furtherPaths } = paths;
    return { kind, commits: commits.length, blobs, furtherPaths, submodules: submodules.size, hasMerge: true };
}
/** What a file is depends on where it lies, and a change may put it in a harmless place first. */
class PathsOfBlobs {
    first = new Map();
    further = new Map();
    add(id, path) {
        const first = this.first.get(id);
        if (first === undefined)
            this.first.set(id, path);
        else if (first !== path)
            this.#addFurther(id, path);
    }
    #addFurther(id, path) {
        const known = this.further.get(id);
        if (known === undefined)
            this.further.set(id, [path]);
        else if (known.length < MAX_FURTHER && !known.includes(path))
            known.push(path);
    }
}
/**
 * True if a shallow clone may lack commits of the set, or cannot tell which belong to it: a parent of one was left out, or the
 * history of a base is cut off before it meets that of the tips.
 */
async function isCut(from, { tips, without = [] }, commits) {
    const cut = await shallowCommits(from.git, from.root);
    if (cut.size === 0)
        return false;
    for (const id of commits.ids())
        if (cut.has(id))
            return true;
    const [head] = tips;
    const [base] = without;
    if (tips === "all" || head === undefined || base === undefined)
        return false;
    return (await from.git.ask(["merge-base", base, head])).exitCode !== 0;
}
async function isCommit(git, id) {
    return (await treeOf(git, id)) !== undefined;
}
/** The first parent of a merge: the branch it was made on. Nothing if the commit, or this parent, is not here. */
async function firstParent(git, merge) {
    if (!(await isCommit(git, merge)))
        return [];
    const output = await git.ask(["rev-list", "--no-walk", "--parents", merge, "--"]);
    const [, parent] = output.stdout.toString("latin1").trim().split(" ");
    return output.exitCode === 0 && parent !== undefined ? [parent] : [];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/deepen.js
// Fetches what a shallow clone lacks, with the token of the job. It is the only part of git's side that writes or asks a server.






/** Commits to fetch from each tip, step by step; a range that needs more gets everything. */
const DEPTHS = [50, 500, 5000];
/** For git this means no limit (git documentation, "git-fetch", `--unshallow`; "shallow", "infinite depth"). */
const NO_LIMIT = 0x7fffffff;
const TIMEOUT_MS = 300_000;
const LONE_COMMIT_MS = 60_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
const FETCH = [
    ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"],
    ...["--refmap=", "--update-shallow"],
];
/**
 * Makes the clone in `folders` deeper until it holds what is asked for. False if the server has no more to give and the
 * history is still cut off. Branches are put under `refs/remotes/origin` for `history`, as `fetch-depth: 0` does; anything else
 * adds no ref. `git` answers questions about the same clone. Throws `UsageError` (`invalid-input`) for an address the token must
 * not go to, `PermissionError` if the token may not read, and `UnavailableError`: `not-found` if the server does not have a
 * commit, `timed-out`, `network-failed`.
 */
async function deepen(git, folders, env, options) {
    const { until } = options;
    const isAlone = until !== "history" && "commit" in until;
    const url = remoteUrl(options.serverUrl, options.repository);
    const server = new hardened_git/* HardenedGit */.MY(folders, env, fetchEnvironment(url, options.token, env));
    const deadline = performance.now() + (options.timeoutMs ?? (isAlone ? LONE_COMMIT_MS : TIMEOUT_MS));
    const fetchTo = (depth, what) => fetchOnce(server, [`--depth=${depth}`, "--", url, ...what], deadline);
    if (until === "history") {
        await fetchTo(NO_LIMIT, [...(await headOf(git)), "+refs/heads/*:refs/remotes/origin/*"]);
        return (await shallowCommits(git, folders.workTree)).size === 0;
    }
    if (isAlone) {
        await fetchTo(1, deepen_checked([until.commit]));
        return true;
    }
    const from = { git, root: folders.workTree };
    for (const depth of [...DEPTHS, NO_LIMIT]) {
        if (await isRangeWhole(from, until))
            return true;
        await fetchTo(depth, tipsOf(until));
    }
    return isRangeWhole(from, until);
}
async function fetchOnce(git, args, deadline) {
    const left = Math.max(1, Math.ceil(deadline - performance.now()));
    const output = await git.ask([...FETCH, ...args], "", MAX_OUTPUT_BYTES, left);
    if (output.exitCode !== 0)
        throw fetchFailed(output.stderr);
}
/** HEAD is named on its own: it may be on no branch, as the merge commit of a pull request. */
async function headOf(git) {
    const output = await git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]);
    const id = output.stdout.toString("latin1").trim();
    return (0,object_id/* isObjectId */.T)(id) ? [id] : [];
}
function tipsOf({ base, head, merge }) {
    return deepen_checked([...new Set(merge === undefined ? [base, head] : [base, head, merge])]);
}
function deepen_checked(ids) {
    if (!ids.every(object_id/* isObjectId */.T))
        throw new TypeError("not a full commit id");
    return ids;
}
/** git tells the kind of a failure in words only; it speaks English here (LC_ALL). */
function fetchFailed(stderr) {
    const said = (0,hardened_git/* firstLine */.TM)(stderr);
    if (/could not read Username|Authentication failed|error: 40[13]|repository '[^']*' not found/.test(stderr)) {
        return new errors/* PermissionError */.i_(`The token may not fetch from the repository: ${said}`, {
            permissions: { contents: "read" },
            hint: "Give the job `contents: read`, or set fetch-depth: 0 for actions/checkout.",
        });
    }
    const isGone = /not our ref|couldn't find remote ref|no such remote ref/.test(stderr);
    return new errors/* UnavailableError */.hG(isGone ? "not-found" : "network-failed", `git fetch failed: ${said}`, {
        hint: "Set fetch-depth: 0 for actions/checkout, so that nothing has to be fetched later.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/introductions.js




const MAX_PATHS = 20;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/**
 * Where the blobs `ids` come from, among the commits `tips` reach (all refs and HEAD if left out). In a shallow clone the
 * oldest commit at hand counts as the one that brought a blob. Errors: those of `listCommits`.
 */
async function findOrigins(git, ids, tips = "all", signal) {
    if (ids.length === 0)
        return { of: new Map(), complaint: undefined };
    const wanted = new Set(ids);
    const { commits, complaint } = await listCommits(git, { tips }, signal);
    const search = new Search(wanted);
    const broken = await walkChanges(git, commits, (change) => search.look(change), signal);
    const head = await headPaths(git, wanted, signal);
    const dates = await authorDates(git, [...search.found.values()]);
    const headPathsOf = (id) => head.paths.get(id) ?? [];
    const of = new Map();
    for (const [id, found] of search.found) {
        of.set(id, { kind: "introduced", ...found, authorDate: dates.get(found.commit), headPaths: headPathsOf(id) });
    }
    for (const id of wanted)
        if (!of.has(id))
            of.set(id, { kind: "unreachable", headPaths: headPathsOf(id) });
    return { of, complaint: complaint ?? broken ?? head.complaint };
}
/** Keeps the first commit of each blob, and ends the walk once it has moved past the last of them. */
class Search {
    found = new Map();
    #wanted;
    #last;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    look({ commit, id, path, }) {
        if (this.found.size === this.#wanted.size && commit !== this.#last)
            return false;
        if (commit === undefined || !this.#wanted.has(id))
            return true;
        const known = this.found.get(id);
        if (known === undefined) {
            this.found.set(id, { commit, paths: [path] });
            this.#last = commit;
        }
        else if (known.commit === commit && known.paths.length < MAX_PATHS)
            known.paths.push(path);
        return true;
    }
}
async function headPaths(git, wanted, signal) {
    const paths = new Map();
    const answer = await git.ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    const head = answer.stdout.toString("latin1").trim();
    if (answer.exitCode !== 0 || (await treeOf(git, head)) === undefined)
        return { paths, complaint: undefined };
    const take = ({ id, path }) => {
        if (!wanted.has(id))
            return;
        const known = paths.get(id) ?? [];
        if (known.length < MAX_PATHS)
            paths.set(id, [...known, path]);
    };
    return { complaint: await walkTree(git, head, take, signal), paths };
}
/** Commit id to day. Commits without a sound date are left out, and so are the lines `commit <id>` between the answers. */
async function authorDates(git, found) {
    const dates = new Map();
    const commits = [...new Set(found.map(({ commit }) => commit))];
    if (commits.length === 0)
        return dates;
    const args = ["rev-list", "--no-walk=unsorted", "--stdin", "--format=%H %ad", "--date=short"];
    const output = await git.ask(args, commits.map((commit) => `${commit}\n`).join(""));
    for (const line of output.stdout.toString("latin1").split("\n")) {
        const [commit = "", date = ""] = line.split(" ");
        if (DATE.test(date))
            dates.set(commit, date);
    }
    return dates;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/family-order.js
/** Beyond this many blobs the order is left as it is: the account of who belongs to whom would take too much memory. */
const MAX_BLOBS = 1_000_000;
/** The ids of all blobs: each family from its root on, depth first. `deltas` in the order of the table. */
function familyOrder(blobs, deltas) {
    const ids = [...blobs.ids()];
    if (deltas.length === 0 || ids.length > MAX_BLOBS)
        return ids;
    const children = new Map();
    const isChild = new Set();
    for (const { index, base } of deltas) {
        const id = ids[index] ?? "";
        const siblings = children.get(base);
        if (siblings)
            siblings.push(id);
        else
            children.set(base, [id]);
        isChild.add(id);
    }
    return [...inFamilies(ids, children, isChild)];
}
/** Each id once, whatever the deltas say: a base that is no blob here, or a circle in a damaged repository, loses none. */
function inFamilies(ids, children, isChild) {
    const ordered = new Set();
    const visit = (root) => {
        const waiting = [root];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
            if (ordered.has(id))
                continue;
            ordered.add(id);
            waiting.push(...(children.get(id) ?? []));
        }
    };
    for (const id of ids)
        if (!isChild.has(id))
            visit(id);
    for (const id of ids)
        visit(id);
    return ordered;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/list-blobs.js
// Lists every blob of the object database, reachable or not.





const FORMAT = "%(objecttype) %(objectsize) %(objectname) %(deltabase)";
const list_blobs_SPACE = 0x20;
const [LETTER_L, LETTER_O, LETTER_R] = [0x6c, 0x6f, 0x72];
/** Of `blob `. */
const SIZE_AT = 5;
/** Ids of damaged objects that are kept; beyond them git's complaint tells enough. */
const MAX_UNREADABLE = 10_000;
const list_blobs_SHA1_DIGITS = 40;
/** What git says of every partial clone, whether it lacks objects or not: that is another question, `missing`. */
const PARTIAL = /^warning: This repository uses promisor remotes\. Some objects may not be loaded\.\n/;
/** Errors: those of `CommandStream`. Damage to the repository is part of the answer. */
async function listBlobs(git, signal) {
    const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", `--batch-check=${FORMAT}`];
    const stream = git.stream(args, [], signal);
    const list = new Listing();
    for await (const pieces of stream.output()) {
        for (const piece of pieces)
            list.push(piece);
    }
    const { exitCode } = stream.end;
    const stderr = stream.end.stderr.replace(PARTIAL, "");
    return list.result(exitCode === 0 && stderr === "" ? undefined : (0,hardened_git/* firstLine */.TM)(stderr) || `exit code ${exitCode}`);
}
class Listing {
    #lines = new ByteRecords((text, start, end) => this.#take(text, start, end));
    #blobs;
    #deltas = [];
    #commits = 0;
    #unreadable = [];
    push(piece) {
        this.#lines.push(piece);
    }
    result(complaint) {
        const blobs = this.#blobs ?? new BlobTable(list_blobs_SHA1_DIGITS);
        return {
            blobs,
            order: familyOrder(blobs, this.#deltas),
            commits: this.#commits,
            unreadable: this.#unreadable,
            complaint: complaint ?? (this.#lines.isBetween() ? undefined : "the list of objects broke off"),
        };
    }
    /**
     * `<type> <size> <id>`, or `<id> missing` for an object that is there but damaged. The second letter tells most of them apart,
     * and is no hexadecimal digit; a string for each line would take longer than all the rest.
     */
    #take(text, start, end) {
        const letter = text[start + 1];
        if (letter === LETTER_L)
            this.#addBlob(text, start, end);
        else if (letter === LETTER_O)
            this.#commits += 1;
        else if (letter !== LETTER_R)
            this.#addOther(text.toString("latin1", start, end));
    }
    #addOther(line) {
        if (!line.startsWith("tag "))
            this.#addUnreadable(line);
    }
    #addUnreadable(line) {
        const [id = ""] = line.split(" ", 1);
        if ((0,object_id/* isObjectId */.T)(id) && this.#unreadable.length < MAX_UNREADABLE)
            this.#unreadable.push(id);
    }
    #addBlob(text, start, end) {
        let at = start + SIZE_AT;
        let size = 0;
        for (; at < end && text[at] !== list_blobs_SPACE; at++)
            size = size * 10 + ((text[at] ?? 0) - 0x30);
        const digits = (end - at - 2) / 2;
        this.#blobs ??= new BlobTable(digits);
        const base = text.toString("latin1", end - digits, end);
        if (!(0,object_id/* isZeroId */.a)(base))
            this.#deltas.push({ index: this.#blobs.length, base });
        this.#blobs.add(text, at + 1, size);
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/batch-parser.js
/** A batch is closed when the next blob does not fit. A blob larger than this, up to the limit below, is a batch alone. */
const BATCH_BYTES = 2 * 1024 * 1024;
/** A larger blob comes in parts. */
const MAX_WHOLE_BYTES = 8 * 1024 * 1024;
const PART_BYTES = 1024 * 1024;
/** An id of 64 digits, a type and a size take fewer. */
const batch_parser_MAX_HEADER_BYTES = 256;
const batch_parser_NEWLINE = 0x0a;
class BatchParser {
    #questions;
    #spare;
    #events = [];
    #header = "";
    #current;
    /** Bytes of the current blob that have been read. */
    #done = 0;
    #parts = 0;
    #buffer = Buffer.alloc(0);
    /** Bytes of the buffer that are filled. */
    #filled = 0;
    #slices = [];
    constructor(questions, spare) {
        this.#questions = questions;
        this.#spare = spare;
    }
    /** Takes the next piece of output. False once it is not what git prints: nothing more can be told from it. */
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            const taken = this.#current === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(this.#current, chunk, at);
            if (taken === 0)
                return false;
            at += taken;
        }
        return true;
    }
    /** The events that are complete. */
    take() {
        const events = this.#events;
        this.#events = [];
        return events;
    }
    /** No more output will come: closes the last batch, without a blob that broke off, whose id it gives. */
    finish() {
        const brokenOff = this.#current?.id;
        if (this.#current?.form === "whole")
            this.#filled -= this.#done;
        if (this.#current?.form !== "parts")
            this.#closeBatch();
        this.#current = undefined;
        this.#header = "";
        this.#buffer = Buffer.alloc(0);
        this.#filled = 0;
        return brokenOff;
    }
    #takeHeader(chunk, at) {
        const end = chunk.indexOf(batch_parser_NEWLINE, at);
        this.#header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
        if (this.#header.length > batch_parser_MAX_HEADER_BYTES)
            return 0;
        if (end < 0)
            return chunk.length - at;
        const isSound = this.#begin(this.#header);
        this.#header = "";
        return isSound ? end + 1 - at : 0;
    }
    /** False if this is not the answer that is due. */
    #begin(header) {
        const [id = "", type, sizeText] = header.split(" ");
        const size = Number(sizeText);
        if (id !== this.#questions.first())
            return false;
        if (type !== "missing" && !(Number.isSafeInteger(size) && size >= 0))
            return false;
        this.#questions.answered();
        if (type === "missing")
            this.#events.push({ kind: "problem", id, why: "missing" });
        else
            this.#open(id, size, type === "blob");
        return true;
    }
    #open(id, size, isBlob) {
        this.#done = 0;
        this.#parts = 0;
        const form = !isBlob ? "dropped" : size > MAX_WHOLE_BYTES ? "parts" : "whole";
        this.#current = { id, size, form };
        if (form === "dropped")
            this.#events.push({ kind: "problem", id, why: "not-a-blob" });
        if (form === "parts") {
            this.#closeBatch();
            this.#buffer = this.#spare.take(PART_BYTES);
        }
        if (form === "whole" && this.#filled + size > this.#buffer.length) {
            this.#closeBatch();
            this.#buffer = this.#spare.take(Math.max(BATCH_BYTES, size));
        }
    }
    /** Behind its last byte a blob has a newline of its own. */
    #takeBody(current, chunk, at) {
        const left = current.size - this.#done;
        if (left === 0) {
            if (chunk[at] !== batch_parser_NEWLINE)
                return 0;
            this.#close(current);
            return 1;
        }
        if (current.form === "dropped")
            return this.#count(Math.min(left, chunk.length - at));
        const room = this.#buffer.length - this.#filled;
        const taken = this.#count(Math.min(left, chunk.length - at, room));
        chunk.copy(this.#buffer, this.#filled, at, at + taken);
        this.#filled += taken;
        if (current.form === "parts" && (this.#filled === PART_BYTES || this.#done === current.size))
            this.#closePart(current);
        return taken;
    }
    #count(taken) {
        this.#done += taken;
        return taken;
    }
    #close({ id, size, form }) {
        if (form === "whole")
            this.#slices.push({ id, offset: this.#filled - size, size });
        this.#current = undefined;
    }
    #closePart({ id, size }) {
        const last = this.#done === size;
        const bytes = this.#buffer.subarray(0, this.#filled);
        const offset = this.#done - this.#filled;
        this.#events.push({ kind: "part", id, size, part: this.#parts, offset, last, bytes });
        this.#parts += 1;
        this.#buffer = last ? Buffer.alloc(0) : this.#spare.take(PART_BYTES);
        this.#filled = 0;
    }
    #closeBatch() {
        if (this.#slices.length > 0) {
            this.#events.push({ kind: "batch", bytes: this.#buffer.subarray(0, this.#filled), blobs: this.#slices });
        }
        this.#slices = [];
        this.#buffer = Buffer.alloc(0);
        this.#filled = 0;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/id-queue.js
// The ids that a `cat-file` is asked for: which are still to be asked, and which it owes an answer. Answers come in the order
// of the questions, so the oldest question without an answer is the one at which git died.
/** Ids per write. */
const id_queue_GROUP = 256;
/** Answered entries are cut off once there are so many. */
const SLACK = 4096;
class IdQueue {
    #source;
    #asked = [];
    /** Index of the oldest one without an answer. */
    #first = 0;
    #isDry = false;
    #run = 0;
    constructor(ids) {
        this.#source = ids[Symbol.iterator]();
    }
    /** The input of a new `cat-file`: first what the last one still owed, then the rest. Ends the input of the last one. */
    *lines() {
        this.#run += 1;
        const run = this.#run;
        const owed = this.#asked.slice(this.#first);
        for (let at = 0; at < owed.length; at += id_queue_GROUP)
            yield toText(owed.slice(at, at + id_queue_GROUP));
        while (!this.#isDry && run === this.#run) {
            const group = this.#pull();
            if (group.length > 0)
                yield toText(group);
        }
    }
    /** The oldest id that has been asked for and has no answer. */
    first() {
        return this.#asked[this.#first];
    }
    /** Takes note that the oldest one has its answer. */
    answered() {
        this.#first += 1;
        if (this.#first < SLACK)
            return;
        this.#asked = this.#asked.slice(this.#first);
        this.#first = 0;
    }
    /** Takes off the next id, asked for or not, or gives undefined if there is none. */
    drop() {
        if (this.isEmpty())
            return undefined;
        const id = this.first();
        this.answered();
        return id;
    }
    isEmpty() {
        if (this.#first === this.#asked.length)
            this.#pull();
        return this.#first === this.#asked.length;
    }
    #pull() {
        const group = [];
        while (group.length < id_queue_GROUP && !this.#isDry) {
            const next = this.#source.next();
            if (next.done === true)
                this.#isDry = true;
            else
                group.push(next.value);
        }
        this.#asked.push(...group);
        return group;
    }
}
function toText(ids) {
    return `${ids.join("\n")}\n`;
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/objects/spare-buffers.js
var spare_buffers = __webpack_require__(80647);
;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/read-blobs.js




const MAX_RESTARTS = 100;
/** git reads a blob above this size piece by piece instead of holding it, unless it is stored as a delta. */
const STREAMED = "core.bigFileThreshold=16m";
/**
 * The contents of the blobs `ids`, in this order: whole in batches of some 2 MiB, or in parts where larger than 8 MiB. Every
 * id ends up in a batch, in a last part or in a problem. Memory is bounded by what the reader keeps.
 * Throws `TypeError` for what is no full object id, and as `CommandStream` does; damage to the repository is never thrown.
 */
async function* read_blobs_readBlobs(git, ids, options = {}) {
    const queue = new IdQueue(read_blobs_checked(ids));
    const { maxRestarts = MAX_RESTARTS } = options;
    for (let run = 0; run <= maxRestarts && !queue.isEmpty(); run++) {
        yield* readOnce(git, queue, options);
    }
    for (let id = queue.drop(); id !== undefined; id = queue.drop())
        yield { kind: "problem", id, why: "not-reached" };
}
/** Reads until git ends. If there is an answer it owes, the object it was at counts as unreadable and is left behind. */
async function* readOnce(git, queue, { spare = new spare_buffers/* SpareBuffers */.T(), signal }) {
    const parser = new BatchParser(queue, spare);
    const stream = git.stream(["-c", STREAMED, "cat-file", "--batch", "--buffer"], queue.lines(), signal);
    for await (const pieces of stream.output()) {
        if (!pieces.every((piece) => parser.push(piece)))
            break;
        yield* parser.take();
    }
    const brokenOff = parser.finish();
    yield* parser.take();
    const failed = brokenOff ?? queue.drop();
    if (failed !== undefined)
        yield { kind: "problem", id: failed, why: "unreadable" };
}
function* read_blobs_checked(ids) {
    for (const id of ids) {
        if (!(0,object_id/* isObjectId */.T)(id))
            throw new TypeError("not a full object id");
        yield id;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/ref-blobs.js



/** Of an annotated tag the second pair says what it is on; of everything else that pair is empty. */
const ref_blobs_FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
const ref_blobs_MAX_LIST_BYTES = 256 * 1024 * 1024;
/** A ref to what is not here ends the list. Errors: those of `HardenedGit.ask` and `walkTree`. */
async function refBlobs(git, signal) {
    const list = await git.ask(["for-each-ref", `--format=${ref_blobs_FORMAT}`], "", ref_blobs_MAX_LIST_BYTES);
    const paths = new Map();
    let complaint = complaintOf(list);
    for (const line of list.stdout.toString("utf8").split("\n")) {
        const { kind, id, ref } = readLine(line);
        if (kind === "blob" && (0,object_id/* isObjectId */.T)(id))
            paths.set(id, ref);
        if (kind !== "tree" || !(0,object_id/* isObjectId */.T)(id))
            continue;
        const broken = await walkTree(git, id, (file) => paths.set(file.id, `${ref}/${file.path}`), signal);
        complaint ??= broken;
    }
    return { paths, complaint };
}
/** What a ref is on. Names of refs hold no blanks (git documentation, "git-check-ref-format"). */
function readLine(line) {
    const [type = "", own = "", behind = "", idBehind = "", ref = ""] = line.split(" ");
    return type === "tag" ? { kind: behind, id: idBehind, ref } : { kind: type, id: own, ref };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/staged-blobs.js
// Which blobs the next commit would bring: those of the index that HEAD does not have at the same place.






/** Errors: those of `CommandStream`. */
async function stagedBlobs(git, signal) {
    const against = (await hasHead(git)) ? "HEAD" : await emptyTree(git);
    const args = [
        "diff-index",
        "--cached",
        "--raw",
        "-z",
        "--no-abbrev",
        "--no-renames",
        "--diff-filter=d",
        against,
        "--",
    ];
    const blobs = [];
    const unmerged = [];
    let submodules = 0;
    const changes = new RawChanges(({ id, mode, path }) => {
        if ((0,object_id/* isZeroId */.a)(id))
            unmerged.push(path);
        else if (mode === SUBMODULE)
            submodules += 1;
        else
            blobs.push({ id, path });
    });
    const stream = git.stream(args, [], signal);
    for await (const pieces of stream.output())
        for (const piece of pieces)
            changes.push(piece);
    const complaint = complaintOf(stream.end) ?? (changes.isBetween() ? undefined : "the list of changes broke off");
    return { blobs, submodules, unmerged, complaint };
}
/**
 * The variables that make git read the index of the commit in the making, where `indexFile` (GIT_INDEX_FILE, as git sets it
 * for its hooks) names one: `git commit --all` and `git commit FILE` prepare another index than the usual one.
 * Throws `UsageError` (`invalid-input`) if it is not in `gitDir`, the repository's real folder.
 */
function indexEnvironment({ gitDir, workTree }, indexFile) {
    if (indexFile === undefined || indexFile === "")
        return {};
    const path = (0,external_node_path_.resolve)(workTree, indexFile);
    if (isInside((0,external_node_path_.dirname)(path), gitDir))
        return { GIT_INDEX_FILE: path };
    throw new errors/* UsageError */.eb("invalid-input", "GIT_INDEX_FILE names a file outside the repository's own folder", {
        hint: "Unset GIT_INDEX_FILE, or let git set it for its hooks.",
    });
}
function isInside(folder, root) {
    try {
        const way = (0,external_node_path_.relative)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(folder));
        return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
    }
    catch {
        return false;
    }
}
async function hasHead(git) {
    return (await git.ask(["rev-parse", "--verify", "--quiet", "HEAD^{tree}"])).exitCode === 0;
}
/** Its id depends on the repository's hash. git knows this tree without having it. */
async function emptyTree(git) {
    return (await git.demand(["hash-object", "-t", "tree", "--stdin"])).toString("latin1").trim();
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/objects/git-objects.js
// The contents of a repository as a scan sees them: blobs, where they come from, and whether all of them are here.













/** Nothing here but `deepen` writes or fetches, and nothing runs what the repository names. Errors of all questions: those of `CommandStream`. */
class GitObjects {
    root;
    #git;
    #folders;
    #env;
    #partial;
    #listed;
    #objectsFolder;
    #deepenings = new Map();
    constructor(git, folders, env) {
        this.#git = git;
        this.#folders = folders;
        this.#env = env;
        this.root = folders.workTree;
    }
    /** Every blob of the object database, in the order in which reading them is fastest. */
    list(signal) {
        const listed = this.#listed;
        this.#listed = undefined;
        return listed ?? listBlobs(this.#git, signal);
    }
    /** Has git begin with what the next `list` gives: it takes a while, in which there is other work. `deepen` makes it void. */
    listAhead() {
        this.#listed ??= listBlobs(this.#git);
        // Whoever asks for the list is told of its errors.
        this.#listed.catch(() => undefined);
    }
    /**
     * The absolute folder of objects whose packs hold blobs as git would give them; undefined in a partial clone, where packs
     * stand for what is elsewhere. See `PackedBlobs`.
     */
    async packFolder() {
        return (await this.isPartial()) ? undefined : this.#folderOfObjects();
    }
    #folderOfObjects() {
        this.#objectsFolder ??= this.#git
            .demand(["rev-parse", "--git-path", "objects"])
            .then((folder) => (0,external_node_path_.resolve)(this.root, folder.toString("utf8").trimEnd()));
        return this.#objectsFolder;
    }
    /** The contents of blobs, in the order of `ids`; see `readBlobs`. Those a partial clone lacks are problems (`missing`). */
    async *read(ids, options = {}) {
        if (!(await this.isPartial()))
            return yield* read_blobs_readBlobs(this.#git, ids, options);
        // Older versions of git try to fetch each object that is missing, and die.
        const { blobs } = await this.list(options.signal);
        const here = new Set(blobs.ids());
        const absent = [];
        yield* read_blobs_readBlobs(this.#git, partition(ids, here, absent), options);
        for (const id of absent)
            yield { kind: "problem", id, why: "missing" };
    }
    /** The blobs that a range of commits brings, each with a path. */
    range(range, signal) {
        return rangeBlobs({ git: this.#git, root: this.root }, range, signal);
    }
    /** The blobs that all commits up to `tips` bring, each with a path; of all refs and HEAD by default. */
    history(tips, signal) {
        return historyBlobs({ git: this.#git, root: this.root }, tips, signal);
    }
    /** The blobs that the next commit would bring. Throws `UsageError` (`invalid-input`) for a strange GIT_INDEX_FILE. */
    staged(signal) {
        const added = indexEnvironment(this.#folders, this.#env["GIT_INDEX_FILE"]);
        const { gitDir, workTree } = this.#folders;
        return stagedBlobs(new hardened_git/* HardenedGit */.MY({ gitDir, workTree }, this.#env, added), signal);
    }
    /** The commits that brought the blobs `ids`. */
    origins(ids, tips, signal) {
        return findOrigins(this.#git, ids, tips, signal);
    }
    /**
     * Fetches what a shallow clone lacks; see `deepen`. This writes objects, and branches of `origin` where told so. The same is
     * tried once: whoever asks again gets what came of it.
     */
    deepen(options) {
        this.#listed = undefined;
        const { serverUrl, repository, until } = options;
        const what = JSON.stringify([serverUrl, repository.owner, repository.name, ...commitsOf(until)]);
        const tried = this.#deepenings.get(what) ?? deepen(this.#git, this.#folders, this.#env, options);
        this.#deepenings.set(what, tried);
        return tried;
    }
    /** The blobs that refs lead to without a commit. */
    refBlobs(signal) {
        return refBlobs(this.#git, signal);
    }
    /** True if the clone leaves objects out on purpose. */
    isPartial() {
        this.#partial ??= isPartial(this.#git, () => this.#folderOfObjects());
        return this.#partial;
    }
    /** True if history is cut off, as with `fetch-depth: 1` of actions/checkout. */
    async isShallow() {
        return (await shallowCommits(this.#git, this.root)).size > 0;
    }
    /** The objects that refs lead to and that are not here. Walks over all trees. */
    missing(signal) {
        return findMissing(this.#git, signal);
    }
    async hasCommit(id) {
        return (await treeOf(this.#git, id)) !== undefined;
    }
    /** True if `ancestor` is reached from `commit` by the history at hand. Both must be here. */
    async isAncestor(ancestor, commit) {
        if (!(0,object_id/* isObjectId */.T)(ancestor) || !(0,object_id/* isObjectId */.T)(commit))
            throw new TypeError("not a full commit id");
        return (await this.#git.ask(["merge-base", "--is-ancestor", ancestor, commit])).exitCode === 0;
    }
    /** The commit of a branch of `origin`, or else of a local one, or undefined if neither is here. */
    async tipOf(branch) {
        if (branch.includes("\0"))
            return undefined;
        const names = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
        for (const name of names) {
            const output = await this.#git.ask(["show-ref", "--verify", "--hash", "--", name]);
            const id = output.stdout.toString("latin1").trim();
            if (output.exitCode === 0 && (0,object_id/* isObjectId */.T)(id))
                return id;
        }
        return undefined;
    }
    /** The commit that a person means by `name` (git documentation, "gitrevisions"), or undefined if there is none. */
    async resolve(name) {
        if (name === "" || name.includes("\0"))
            return undefined;
        const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
        const output = await this.#git.ask(args);
        const id = output.stdout.toString("latin1").trim();
        return output.exitCode === 0 && (0,object_id/* isObjectId */.T)(id) ? id : undefined;
    }
}
function commitsOf(until) {
    if (until === "history")
        return [until];
    return "commit" in until ? [until.commit] : [until.base, until.head, until.merge];
}
function* partition(ids, here, absent) {
    for (const id of ids) {
        if (here.has(id))
            yield id;
        else
            absent.push(id);
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/tracked-files.js
// Lists what git tracks or would track in the working tree. It reads no file.




/** Mode of a submodule's entry in the index (git documentation, "gitformat-index"). */
const tracked_files_SUBMODULE = "160000";
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
    for (const record of splitRecords(output)) {
        const entry = parseEntry(record);
        if (entry.mode === tracked_files_SUBMODULE || entry.path.endsWith("/"))
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
    const output = await git.ask(["rev-parse", "--absolute-git-dir"]);
    if (output.exitCode !== 0)
        throw (0,find_repository/* notARepository */.d)(path, (0,hardened_git/* firstLine */.TM)(output.stderr));
    const gitDir = output.stdout.toString("utf8").trimEnd();
    const { workTree } = folders;
    return new GitRepository(git, workTree, new GitObjects(git, { gitDir, workTree }, env));
}
class GitRepository {
    root;
    /** What a scan asks of the same repository. */
    objects;
    #git;
    #trees = new Map();
    constructor(git, root, objects) {
        this.#git = git;
        this.root = root;
        this.objects = objects;
    }
    async head() {
        return this.#findCommit(["rev-parse", "--verify", "--quiet", "HEAD"]);
    }
    async hasCommit(commit) {
        return (await treeOf(this.#git, commit)) !== undefined;
    }
    /** The errors are those of `readCommittedFile`. */
    async fileAt(commit, path, maxBytes) {
        return readCommittedFile(this.#git, commit, path, maxBytes);
    }
    /** Each commit's files are listed once, whoever asks. */
    filesAt(commit) {
        const files = this.#trees.get(commit) ?? new shared_files/* SharedFiles */.H(new CommittedTree(this.#git, commit));
        this.#trees.set(commit, files);
        return files;
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
