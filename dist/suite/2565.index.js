export const id = 2565;
export const ids = [2565];
export const modules = {

/***/ 68390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultsError)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Why the digest of a file could not be taken. Faults are data, because they also come from other threads.

const REASONS = {
    missing: "does not exist",
    directory: "is a folder",
    special: "is not a regular file but a pipe, a socket or a device",
    outside: "is, or lies behind, a link that leaves the workspace",
    changed: "changed while it was read",
    unreadable: "cannot be read",
};
/** More would only be scrolled past. */
const MAX_NAMED = 20;
/**
 * One error for all faults, of which there is at least one: `IntegrityError` (`digest-mismatch`) if a file changed while it
 * was read, `UsageError` (`path-not-found`) if files only are missing or unreadable, else `UsageError` (`invalid-input`).
 */
function faultsError(faults) {
    const changed = faults.find(({ reason }) => reason === "changed");
    if (changed !== undefined) {
        return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs("digest-mismatch", `${describe(changed)}, so its digest would be of no use.`, {
            hint: "Wait until the step that writes the file has ended, and run again.",
        });
    }
    const absent = faults.every(({ reason }) => reason === "missing" || reason === "unreadable");
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(absent ? "path-not-found" : "invalid-input", "Not every file can be read.", {
        hint: absent
            ? "Check the names: they are relative to the workspace of the job or, on a command line, to the current folder."
            : "Name regular files inside the workspace; for those of a folder, write FOLDER/** in a workflow.",
        problems: [...faults.slice(0, MAX_NAMED).map(describe), ...remark(faults.length - MAX_NAMED)],
    });
}
function describe({ path, reason, detail }) {
    return `${path} ${REASONS[reason]}${detail === undefined ? "" : ` (${detail})`}`;
}
function remark(more) {
    return more > 0 ? [`and ${more} more`] : [];
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

/***/ 85944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ HashSet),
/* harmony export */   m$: () => (/* binding */ CHUNK),
/* harmony export */   tt: () => (/* binding */ hashArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _open_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66524);
// Takes the digests of one file, in whichever thread this runs. Each file is read once, however many digests are asked for.



/** Bytes read at a time. From 256 KiB on the speed is the same; below, system calls begin to cost (`npm run bench`). */
const CHUNK = 1024 * 1024;
/** Hashes of one pass over some bytes. */
class HashSet {
    #sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    #others;
    constructor(algorithms) {
        const others = [...new Set(algorithms)].filter((name) => name !== "sha256");
        this.#others = others.map((name) => ({ name, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name) }));
    }
    update(chunk) {
        this.#sha256.update(chunk);
        for (const { hash } of this.#others)
            hash.update(chunk);
    }
    finish() {
        const others = Object.fromEntries(this.#others.map(({ name, hash }) => [name, hash.digest("hex")]));
        return { ...others, sha256: this.#sha256.digest("hex") };
    }
}
/**
 * Takes the digests of a file of any size. `buffer` is what it reads into. `onBytes` is told of each piece. What is wrong with
 * the file is an outcome, not an error.
 */
function hashArtifact(file, algorithms, buffer, onBytes) {
    try {
        const opened = new _open_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .OpenArtifact */ .Lm(file);
        try {
            const hashes = new HashSet(algorithms);
            readAll(opened, buffer, (chunk) => {
                hashes.update(chunk);
                onBytes(chunk.length);
            });
            return { ok: true, size: opened.size, digests: hashes.finish() };
        }
        finally {
            opened.close();
        }
    }
    catch (error) {
        return { ok: false, fault: (0,_open_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(file.path, error) };
    }
}
function readAll(opened, buffer, onChunk) {
    let total = 0;
    for (;;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(opened.handle, buffer, 0, buffer.length, null);
        if (read === 0)
            break;
        total += read;
        opened.demandWithin(total);
        onChunk(read === buffer.length ? buffer : buffer.subarray(0, read));
    }
    opened.demandUnchanged(total);
}


/***/ }),

/***/ 52565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestFiles: () => (/* reexport safe */ _digest_files_js__WEBPACK_IMPORTED_MODULE_0__.E),
/* harmony export */   readArtifact: () => (/* reexport safe */ _read_artifact_js__WEBPACK_IMPORTED_MODULE_1__.R)
/* harmony export */ });
/* harmony import */ var _digest_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78219);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78844);
// Artifacts on this machine: their digests, their bytes, and which files a user means.







/***/ }),

/***/ 66524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Lm: () => (/* binding */ OpenArtifact)
/* harmony export */ });
/* unused harmony export FaultError */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Opens a file whose digest is taken, and says afterwards whether it stayed the same. Whoever makes the file may be hostile:
// links, pipes without a writer, files that are exchanged or grow. No imports from core: this also runs in small threads.


/** Windows has neither flag, nor what they protect from: there, opening follows what lstat has just seen. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** A fault on its way up. Never leaves this folder. */
class FaultError extends Error {
    fault;
    constructor(fault) {
        super(fault.reason);
        this.fault = fault;
    }
}
class OpenArtifact {
    handle;
    #path;
    #before;
    /** Never waits. Throws `FaultError`, or the error of a file system call. */
    constructor({ path, root }) {
        this.#path = path;
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        if (root !== undefined && !isInside(root, real))
            throw new FaultError({ path, reason: "outside" });
        // Opening a device may act on it, so the kind is looked at first; it is looked at again once nobody can exchange it.
        demandFile(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real));
        this.handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, READ_FLAGS);
        try {
            this.#before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.handle, { bigint: true });
            demandFile(path, this.#before);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.handle);
            throw error;
        }
    }
    /** Bytes, as it was opened. */
    get size() {
        return Number(this.#before.size);
    }
    /** Call it with the number of bytes read so far. Throws `FaultError` where there are more than the file had. */
    demandWithin(read) {
        if (read > this.size)
            throw this.#changed();
    }
    /**
     * Call it after the last byte. Throws `FaultError` unless `read` bytes are all there were, nobody wrote to the file
     * meanwhile, and its path still names it. The time of the last status change cannot be set back, unlike that of the last
     * write; the size also tells of a write within the same tick of the file system's clock.
     */
    demandUnchanged(read) {
        const before = this.#before;
        const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.handle, { bigint: true });
        const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#path, { bigint: true, throwIfNoEntry: false });
        const same = read === this.size &&
            after.size === before.size &&
            after.mtimeNs === before.mtimeNs &&
            after.ctimeNs === before.ctimeNs &&
            named?.ino === before.ino &&
            named.dev === before.dev;
        if (!same)
            throw this.#changed();
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.handle);
    }
    #changed() {
        return new FaultError({ path: this.#path, reason: "changed" });
    }
}
/** The fault behind an error of this folder or of a file system call; any other error is thrown again. */
function faultOf(path, error) {
    if (error instanceof FaultError)
        return error.fault;
    if (!(error instanceof Error && "code" in error && "syscall" in error))
        throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
        return { path, reason: "missing" };
    return { path, reason: "unreadable", detail: String(error.code) };
}
/** True if the path `real` lies below the folder `root`; both are absolute, with links resolved. */
function isInside(root, real) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== "..";
}
function demandFile(path, status) {
    if (!status.isFile())
        throw new FaultError({ path, reason: status.isDirectory() ? "directory" : "special" });
}


/***/ }),

/***/ 78844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _artifact_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68390);
/* harmony import */ var _hash_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85944);
/* harmony import */ var _open_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66524);
// Streams one file to whoever hashes or signs it, in a single pass. The next piece is read while one is worked on.





const readPart = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/**
 * Gives a file of any size to `onChunk` piece by piece; a piece is valid only during the call. Gives the size in bytes. Only
 * after it has resolved may what was made of the pieces be used. Rejects with `UsageError` (`path-not-found` or
 * `invalid-input`) for what is no regular file or lies outside the root, with `IntegrityError` (`digest-mismatch`) where the
 * file changes meanwhile, and with whatever `onChunk` throws.
 */
async function readArtifact(file, onChunk) {
    const opened = attempt(file, () => new _open_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .OpenArtifact */ .Lm(file));
    try {
        const total = await pump(file, opened, onChunk);
        attempt(file, () => opened.demandUnchanged(total));
        return total;
    }
    finally {
        opened.close();
    }
}
async function pump(file, opened, onChunk) {
    const length = Math.min(_hash_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .CHUNK */ .m$, opened.size + 1);
    let [front, back] = [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)];
    let total = 0;
    let coming = startRead(opened, front);
    for (;;) {
        const arrived = await coming;
        if (typeof arrived !== "number")
            throw (0,_artifact_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultsError */ .K)([(0,_open_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(file.path, arrived)]);
        if (arrived === 0)
            return total;
        total += arrived;
        attempt(file, () => opened.demandWithin(total));
        coming = startRead(opened, back);
        try {
            onChunk(front.subarray(0, arrived));
        }
        catch (error) {
            // The file must not be closed under a read.
            await coming;
            throw error;
        }
        [front, back] = [back, front];
    }
}
/** A piece of a file up to so many bytes arrives sooner than another thread could be asked for it. */
const SMALL = 1024 * 1024;
/** Never rejects, so that a read nobody waits for any more does no harm: gives the number of bytes, or the error. */
async function startRead({ handle, size }, buffer) {
    if (size <= SMALL)
        return readNow(handle, buffer);
    return readPart(handle, buffer, 0, buffer.length, null).then(({ bytesRead }) => bytesRead, (error) => error);
}
function readNow(handle, buffer) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, 0, buffer.length, null);
    }
    catch (error) {
        return error;
    }
}
function attempt({ path }, act) {
    try {
        return act();
    }
    catch (error) {
        throw (0,_artifact_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultsError */ .K)([(0,_open_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(path, error)]);
    }
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


/***/ })

};
