export const id = 2630;
export const ids = [2630];
export const modules = {

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

/***/ 92630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveDigests: () => (/* binding */ serveDigests)
/* harmony export */ });
/* harmony import */ var _threads_serve_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12768);
/* harmony import */ var _hash_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85944);
// What runs in a thread that takes digests. It loads nothing but this: threads must start fast.


/** Takes the digests of files, a list at a time, for the pool that started this thread. */
function serveDigests() {
    (0,_threads_serve_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .serveTasks */ .a)(async ({ algorithms, counter }) => {
        const buffer = Buffer.allocUnsafeSlow(_hash_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK */ .m$);
        const read = new BigInt64Array(counter);
        const count = (bytes) => void Atomics.add(read, 0, BigInt(bytes));
        return (files) => files.map((file) => (0,_hash_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .hashArtifact */ .tt)(file, algorithms, buffer, count));
    });
}


/***/ }),

/***/ 12768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ serveTasks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
// The other end of a thread pool: what runs in the thread.

/**
 * Works on the tasks of the pool this thread belongs to. `prepare` gets the pool's setup once. A task that throws is answered
 * with nothing but the fact: an error could hold what was scanned. `memoryOf` a result is handed over instead of copied.
 */
function serveTasks(prepare, memoryOf = () => []) {
    const prepared = prepare(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    // Tasks that come before the work is prepared wait in the port. A setup that fails ends the thread, which the pool sees.
    void prepared.then((work) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", (task) => {
            const given = answer(work, task);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(given, given.ok ? [...memoryOf(given.result)] : []);
        });
    });
}
function answer(work, task) {
    try {
        return { ok: true, result: work(task) };
    }
    catch {
        return { ok: false };
    }
}


/***/ })

};
