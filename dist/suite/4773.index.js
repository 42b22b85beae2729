export const id = 4773;
export const ids = [4773,2628];
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

/***/ 14753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGivenFiles)
/* harmony export */ });
/* unused harmony export GivenFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30197);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);
// The files a person named on the command line, under the names the rest of the suite uses.





/**
 * The files at `paths`, relative to `cwd`. A file below `root` (the repository's root, or `cwd` where there is none) is
 * listed relative to it; any other under its absolute path, and its links may not leave its folder.
 * Throws one `UsageError` (`path-not-found`) that names every path that does not exist.
 */
function openGivenFiles(paths, cwd, root) {
    const realRoot = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    const places = new Map();
    const missing = [];
    for (const path of paths) {
        const place = locate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), realRoot);
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
        return place === undefined ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("missing") : (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .x)(place.root, place.path, maxBytes);
    }
}
/** Resolves links of the folder but not of the file itself, so that a link is known under its own name. */
function locate(absolute, root) {
    try {
        const folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
        const inside = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== "..";
        return inside ? { root, path } : { root: folder, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute) };
    }
    catch {
        return undefined;
    }
}
function toName(place, root) {
    const path = place.root === root ? place.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, place.path);
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
function notFound(missing) {
    const problems = missing.map((path) => `${path} does not exist, or its folder cannot be read`);
    const hint = "Name a folder of a repository, or existing files, relative to the current folder.";
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb("path-not-found", "There is nothing to look at.", { hint, problems });
}


/***/ }),

/***/ 86856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundFetch)
/* harmony export */ });
/* harmony import */ var _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19196);

/** Statuses whose `Response` may not have a body (Fetch standard, "null body status"). */
const NULL_BODY = new Set([101, 103, 204, 205, 304]);
/** A fetch with the same answers whose every failure is a `TransportFault`. Each call has its own clock. */
function boundFetch(inner, limits) {
    return async (input, init) => {
        const clock = AbortSignal.timeout(limits.requestTimeoutMs);
        try {
            const answer = await inner(input, { ...init, signal: clock });
            const body = await readBounded(answer, limits.maxResponseBytes);
            const headers = [...answer.headers];
            return new Response(NULL_BODY.has(answer.status) ? null : body, { status: answer.status, headers });
        }
        catch (thrown) {
            throw (0,_transport_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .toTransportFault */ .J)(thrown, clock.aborted);
        }
    };
}
/** Leaving the loop early cancels the stream, so nothing more is read. */
async function readBounded(answer, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportFault */ .w("too-large", `the answer is larger than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}


/***/ }),

/***/ 19196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toTransportFault),
/* harmony export */   w: () => (/* binding */ TransportFault)
/* harmony export */ });
// Why no answer arrived. Replaces what the network stack throws, which may name proxies with their passwords.
/** `message` is made of fixed words and system error codes only. */
class TransportFault extends Error {
    name = "TransportFault";
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** The fault behind whatever `fetch` threw. `timedOut` says that our own clock ended the attempt. */
function toTransportFault(thrown, timedOut) {
    if (thrown instanceof TransportFault)
        return thrown;
    if (timedOut)
        return new TransportFault("timed-out", "no complete answer within the time allowed");
    return new TransportFault("network-failed", systemCode(thrown, 0) ?? "the connection broke");
}
const MAX_CAUSES = 5;
/** The first system error code (`ECONNREFUSED`, `UND_ERR_SOCKET`) along the causes of an error. */
function systemCode(thrown, depth) {
    if (!(thrown instanceof Error) || depth === MAX_CAUSES)
        return undefined;
    const code = "code" in thrown ? thrown.code : undefined;
    return typeof code === "string" && /^[A-Z0-9_]{2,64}$/.test(code) ? code : systemCode(thrown.cause, depth + 1);
}


/***/ }),

/***/ 42628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxiedFetch: () => (/* binding */ proxiedFetch)
/* harmony export */ });
// A fetch that goes through the proxy the environment names, which Node's own does not on every version.
/**
 * The global fetch where no proxy is named, else one over a proxy agent that also knows `no_proxy`. A request's body is held
 * in memory as a whole.
 */
async function proxiedFetch(env) {
    const proxies = proxiesIn(env);
    if (proxies === undefined)
        return fetch;
    const { EnvHttpProxyAgent, fetch: undiciFetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = new EnvHttpProxyAgent(proxies);
    return async (input, init) => {
        const request = new Request(input, init);
        const { url, method, redirect, signal } = request;
        const headers = Object.fromEntries(request.headers);
        const body = request.body === null ? null : Buffer.from(await request.arrayBuffer());
        const answer = await undiciFetch(url, { method, redirect, signal, headers, body, dispatcher });
        return new Response(method === "HEAD" ? null : answer.body, {
            status: answer.status,
            headers: [...answer.headers],
        });
    };
}
/** Small letters win over capitals, as in curl and git. */
function proxiesIn(env) {
    const read = (name) => env[name] || env[name.toUpperCase()] || "";
    const [httpProxy, httpsProxy] = [read("http_proxy"), read("https_proxy")];
    return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy: read("no_proxy") } : undefined;
}


/***/ }),

/***/ 66165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Where the files of a step's own go.



/**
 * A new folder for the step of the action `name`, under `RUNNER_TEMP`, which is emptied after every job. Throws `UsageError`
 * (`output-not-writable`) where there is no such place.
 */
function outputFolder(name, env) {
    const temporary = env["RUNNER_TEMP"];
    if (!temporary) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", "RUNNER_TEMP is not set, so there is no place for the report.", {
            hint: "Run this action in a workflow, or use the lockstep command line with --output.",
        });
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `lockstep-${name}-`));
    }
    catch (cause) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", `no folder for the report can be created in ${temporary}.`, {
            hint: "Make RUNNER_TEMP a folder that the job may write to, as the runner does.",
            cause,
        });
    }
}


/***/ }),

/***/ 1088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DIGEST_ALGORITHMS)
/* harmony export */ });
// The digest of an artifact, as every part of signing and verification passes it on.
/** Hash functions of subjects and signatures. Names as in in-toto's DigestSet, which are also Node's. */
const DIGEST_ALGORITHMS = ["sha256", "sha384", "sha512"];


/***/ }),

/***/ 11963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ schemeOptions),
/* harmony export */   _: () => (/* binding */ keySchemeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
// Which keys may sign, and by which signature scheme each does. Whatever is not listed here is refused.


const P256 = { kind: "ecdsa", keyDetails: "PKIX_ECDSA_P256_SHA_256", algorithm: "sha256" };
const P384 = { kind: "ecdsa", keyDetails: "PKIX_ECDSA_P384_SHA_384", algorithm: "sha384" };
const ED25519 = { kind: "ed25519", keyDetails: "PKIX_ED25519", algorithm: "sha512" };
/** Node's names of curves, which are OpenSSL's. */
const CURVES = new Map([
    ["prime256v1", P256],
    ["secp384r1", P384],
]);
/** `PublicKeyDetails` names RSA keys of these sizes only, in bits. */
const RSA_BITS = [2048, 3072, 4096];
const ACCEPTED = "Use a key on P-256 or P-384, an Ed25519 key, or an RSA key of 2048, 3072 or 4096 bits.";
/** The scheme of a key, private or public. Throws `UsageError` (`key-unusable`) for a weak or unknown one. */
function keySchemeOf(key) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
    if (type === "ec")
        return CURVES.get(details?.namedCurve ?? "") ?? refuse(`the curve ${details?.namedCurve}`);
    if (type === "ed25519")
        return ED25519;
    if (type === "rsa" || type === "rsa-pss")
        return rsaScheme(details ?? {});
    return refuse(`a key of the type ${type}`);
}
function rsaScheme(details) {
    const { modulusLength: bits = 0, hashAlgorithm = "sha256", mgf1HashAlgorithm = hashAlgorithm } = details;
    if (!RSA_BITS.includes(bits))
        return refuse(`an RSA key of ${bits} bits`);
    if ((details.publicExponent ?? 0n) < 65537n)
        return refuse("an RSA key with a small exponent");
    // A key for RSASSA-PSS may be bound to parameters (RFC 4055, section 3.1).
    if (hashAlgorithm !== "sha256" || mgf1HashAlgorithm !== "sha256" || (details.saltLength ?? 0) > SALT_BYTES) {
        return refuse("an RSA-PSS key that is bound to parameters other than SHA-256");
    }
    return { kind: "rsa-pss", keyDetails: `PKIX_RSA_PSS_${bits}_SHA256`, algorithm: "sha256" };
}
/** As long as the hash, as is usual (RFC 8017, section 9.1). */
const SALT_BYTES = 32;
/** What node:crypto has to be told beside the key. ECDSA signatures are DER, as everywhere in Sigstore. */
function schemeOptions({ kind }) {
    if (kind === "rsa-pss")
        return { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES };
    return kind === "ecdsa" ? { dsaEncoding: "der" } : {};
}
function refuse(what) {
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("key-unusable", `This key cannot be used: ${what} is not accepted.`, { hint: ACCEPTED });
}


/***/ }),

/***/ 52970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pemLabel),
/* harmony export */   _: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Finds the one key in a PEM text, by its label alone; what is inside is for node:crypto.

/** No key of an accepted size is nearly as long. In UTF-16 code units. */
const MAX_LENGTH = 64 * 1024;
const BEGIN = /^-----BEGIN ([A-Z0-9 ]{1,64})-----\r?$/gm;
/** What people give by mistake, and what to do about it. */
const CURES = new Map([
    ["ENCRYPTED SIGSTORE PRIVATE KEY", "This is cosign's own format, which is not read. Give the key as PKCS#8 PEM."],
    ["ENCRYPTED COSIGN PRIVATE KEY", "This is cosign's own format, which is not read. Give the key as PKCS#8 PEM."],
    ["OPENSSH PRIVATE KEY", "Convert it to PKCS#8: ssh-keygen -p -m PKCS8 -f FILE"],
    ["PUBLIC KEY", "This is the public half. Give the private key to sign, the public one to verify."],
    ["CERTIFICATE", "This is a certificate. Give the key itself."],
]);
const WRONG_HALF = "This is the private half, which only signs: keep it to yourself. Give the public one to verify.";
/**
 * The label of the only block in `pem` whose label ends in `KEY`. Throws `UsageError` (`key-unusable`) where there is none,
 * more than one, or one that is not among `accepted`. Source: RFC 7468, section 2.
 */
function pemLabel(pem, accepted) {
    const labels = pem.length > MAX_LENGTH ? [] : [...pem.matchAll(BEGIN)].map(([, label]) => label ?? "");
    const keys = labels.filter((label) => label.endsWith("KEY"));
    const label = keys[0] ?? labels[0];
    if (keys.length > 1)
        throw unusable("there are several keys in it", "Give one key.");
    if (label !== undefined && accepted.includes(label))
        return label;
    const isSecret = label?.endsWith("PRIVATE KEY") && !accepted.some((one) => one.endsWith("PRIVATE KEY"));
    const hint = isSecret ? WRONG_HALF : (CURES.get(label ?? "") ?? `Give PEM text with one of: ${accepted.join(", ")}.`);
    throw unusable(label === undefined ? "it is not PEM text" : `its label is ${label}`, hint);
}
/** Code `key-unusable`. Neither text may quote the key. */
function unusable(why, hint) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("key-unusable", `This key cannot be used: ${why}.`, { hint });
}


/***/ }),

/***/ 95329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   An: () => (/* binding */ generatePrivateKey),
/* harmony export */   TZ: () => (/* binding */ generateKeyPair)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29593);
/* harmony import */ var _pem_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52970);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(429);
// Private keys: read from PEM, or made new. Once read, a key lives in a KeyObject; its text stays in a `Secret`.




/** PKCS#8 (RFC 5958), SEC1 (RFC 5915) and PKCS#1 (RFC 8017). */
const LABELS = ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY"];
/**
 * Reads a private key in PEM, decrypted with `password` where it is encrypted. Throws `UsageError` (`key-unusable`) for one
 * that cannot be read, needs another password, or is weak. The error holds nothing of the key.
 */
function readPrivateKey(pem, password) {
    const text = pem.reveal();
    const label = (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .pemLabel */ .F)(text, LABELS);
    const isEncrypted = label.startsWith("ENCRYPTED") || /^Proc-Type: ?4,ENCRYPTED\r?$/m.test(text);
    if (isEncrypted && password === undefined) {
        throw (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)("it is encrypted", "Give its password as `key-password` or in LOCKSTEP_SIGNING_KEY_PASSWORD.");
    }
    return withPublicHalf(parse(text, isEncrypted ? password : undefined));
}
/** The errors of OpenSSL say nothing to people, and are not passed on: what they quote is not in our hands. */
function parse(key, password) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: "pem", ...(password && { passphrase: password.reveal() }) });
    }
    catch {
        throw password === undefined
            ? (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)("it is damaged", "Give the key as PEM text, as it was written.")
            : (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)("its password does not fit, or it is damaged", "Give the password the key was encrypted with.");
    }
}
function withPublicHalf(key) {
    return { key, public: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .describePublicKey */ .a)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)) };
}
/** A new key on P-256, which every client of Sigstore can verify with. */
function generatePrivateKey() {
    return withPublicHalf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)("ec", { namedCurve: "prime256v1" }).privateKey);
}
/** A new key on P-256 as text: PKCS#8 without a password, and SubjectPublicKeyInfo, both PEM. */
function generateKeyPair() {
    const key = generatePrivateKey();
    const privatePem = new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(key.key.export({ type: "pkcs8", format: "pem" }).toString());
    return { privatePem, publicPem: key.public.key.export({ type: "spki", format: "pem" }).toString(), key };
}


/***/ }),

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey),
/* harmony export */   a: () => (/* binding */ describePublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11963);
/* harmony import */ var _pem_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52970);



/** Reads `-----BEGIN PUBLIC KEY-----`. Throws `UsageError` (`key-unusable`) for anything else, and for weak keys. */
function readPublicKey(pem) {
    (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .pemLabel */ .F)(pem, ["PUBLIC KEY"]);
    return describePublicKey(parse(pem));
}
function parse(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: "pem" });
    }
    catch {
        throw (0,_pem_block_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)("it is damaged", "Give the public key as PEM text, as it was written.");
    }
}
/** The public half of a key object. Throws `UsageError` (`key-unusable`) for a weak or unknown one. */
function describePublicKey(key) {
    const scheme = (0,_key_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .keySchemeOf */ ._)(key);
    const der = key.export({ type: "spki", format: "der" });
    return { key, der, hint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(der).digest("base64"), scheme };
}


/***/ }),

/***/ 53712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ SIGSTORE_AUDIENCE),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   kf: () => (/* binding */ readIdentityToken),
/* harmony export */   o: () => (/* binding */ demandUsable)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29593);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// The identity token (JWT) that a certificate is asked with: its shape and its claims. Whether its signature holds is for the
// certificate authority to judge. The token itself stays in a `Secret`; only its claims are ever looked at or shown.


/** The audience that Sigstore's certificate authorities expect (Fulcio documentation, "OIDC usage"). */
const SIGSTORE_AUDIENCE = "sigstore";
const MAX_TOKEN_LENGTH = 64 * 1024;
/** JWS compact serialisation (RFC 7515, section 7.1), with a signature. */
const TOKEN = /^[\w-]+\.([\w-]+)\.[\w-]+$/;
/** How far clocks may differ, in seconds. */
const LEEWAY = 60;
/** Errors: `UsageError` (`token-unusable`) for what is no signed JWT with the claims `iss`, `sub`, `aud` and `exp`. */
function readIdentityToken(secret) {
    const text = secret.reveal().trim();
    const [, payload = ""] = (text.length <= MAX_TOKEN_LENGTH && TOKEN.exec(text)) || [];
    const claims = readClaims(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(payload, "base64url"));
    const expires = claims.get("exp");
    if (typeof expires !== "number" || !Number.isFinite(expires))
        throw unusable("does not say when it expires");
    return {
        secret: new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text),
        issuer: demandText(claims, "iss"),
        subject: subjectOf(claims),
        audiences: audiencesOf(claims.get("aud")),
        expires,
        startsAt: startOf(claims),
        claims,
    };
}
function readClaims(payload) {
    try {
        const parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
        if (typeof parsed === "object" && parsed !== null)
            return new Map(Object.entries(parsed));
    }
    catch {
        // The parser's message would quote the token.
    }
    throw unusable("is not a JSON Web Token");
}
function subjectOf(claims) {
    const subject = demandText(claims, "sub");
    const email = claims.get("email");
    if (typeof email !== "string" || email === "")
        return subject;
    if (claims.get("email_verified") === true)
        return email;
    throw unusable("names an email address that its issuer has not verified");
}
function demandText(claims, name) {
    const value = claims.get(name);
    if (typeof value === "string" && value !== "")
        return value;
    throw unusable(`has no claim ${name}`);
}
/** One or several (RFC 7519, section 4.1.3). */
function audiencesOf(value) {
    const several = Array.isArray(value) ? value : [value];
    const audiences = several.filter((audience) => typeof audience === "string");
    if (audiences.length === 0)
        throw unusable("has no claim aud");
    return audiences;
}
function startOf(claims) {
    const starts = [claims.get("nbf"), claims.get("iat")].filter((value) => typeof value === "number");
    return starts.length === 0 ? undefined : Math.max(...starts);
}
/**
 * Why the token is of no use at `now` (milliseconds since the epoch) for `audience`. Errors: `UsageError` (`token-unusable`,
 * or `clock-skew` where it is not valid yet).
 */
function demandUsable(token, audience, now) {
    const seconds = Math.floor(now / 1000);
    if (!token.audiences.includes(audience)) {
        throw unusable(`is not meant for the audience ${audience}`, `Request the token with the audience ${audience}.`);
    }
    if (token.expires <= seconds) {
        throw unusable(`expired ${seconds - Math.floor(token.expires)} seconds ago`, "Request a new token right before signing, and check this machine's clock.");
    }
    if (token.startsAt !== undefined && token.startsAt > seconds + LEEWAY) {
        const ahead = Math.ceil(token.startsAt) - seconds;
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("clock-skew", `the identity token becomes valid in ${ahead} seconds by this machine's clock`, {
            hint: "Set this machine's clock.",
        });
    }
}
/** `why` continues the sentence "the identity token". */
function unusable(why, hint = "Give the whole token, as its issuer gave it.") {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("token-unusable", `the identity token ${why}`, { hint });
}


/***/ }),

/***/ 56635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jobTokens),
/* harmony export */   v: () => (/* binding */ givenToken)
/* harmony export */ });
/* harmony import */ var _identity_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53712);

/**
 * Tokens of the running job, a new one each time: they live for minutes. Errors of a token: `PermissionError` where the job
 * lacks `id-token: write`, `UnavailableError`, `UsageError` (`token-unusable`, `clock-skew`).
 */
function jobTokens(request, options = {}) {
    const { audience = _identity_token_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGSTORE_AUDIENCE */ .OH, now = Date.now } = options;
    return {
        token: async () => {
            const token = (0,_identity_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readIdentityToken */ .kf)(await request(audience));
            (0,_identity_token_js__WEBPACK_IMPORTED_MODULE_0__/* .demandUsable */ .o)(token, audience, now());
            return token;
        },
    };
}
/** A token that was given as an input or in the environment. Errors of a token: as `jobTokens`. */
function givenToken(secret, options = {}) {
    return jobTokens(() => Promise.resolve(secret), options);
}


/***/ }),

/***/ 36839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14753);
// Reads small files that a user named by an input: keys, configurations, trusted roots.


/** None of them is nearly as large. */
const MAX_BYTES = 4 * 1024 * 1024;
/**
 * The text of the file at `path`, which is absolute or relative to `folder` (absolute). Throws `UsageError`
 * (`path-not-found`) that names the input.
 */
async function readInputFile(input, path, folder) {
    const read = await readText(path, folder);
    if (read.ok)
        return read.text;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("path-not-found", `${input}: ${path} cannot be read: ${read.why}.`, {
        hint: "Name a text file that exists: by an absolute path, or relative to the workspace or the current folder.",
    });
}
async function readText(path, folder) {
    try {
        const files = (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_1__/* .openGivenFiles */ .z)([path], folder, folder);
        const [name = ""] = await files.list();
        return await files.readText(name, MAX_BYTES);
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb) || error.code !== "path-not-found")
            throw error;
        // It speaks of what there is to look at, which is not what the user was asked for.
        return { ok: false, why: "it does not exist" };
    }
}


/***/ }),

/***/ 24773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openSigning)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(86856);
// EXTERNAL MODULE: ./packages/runtime/lib/github/transport-fault.js
var transport_fault = __webpack_require__(19196);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/proxied-fetch.js
var proxied_fetch = __webpack_require__(42628);
;// CONCATENATED MODULE: ./packages/runtime/lib/service/retry-pause.js
/**
 * Milliseconds to wait before an attempt (2 for the second); undefined where the service wants more time than is given.
 * `retryAfter` is a number of seconds or an HTTP date (RFC 9110, section 10.2.3); anything else is ignored.
 */
function pauseBefore(attempt, retryAfter, limits) {
    const ours = Math.min(limits.pauseMs * 2 ** (attempt - 2), limits.maxPauseMs);
    const theirs = retryAfter === null ? 0 : wanted(retryAfter.trim());
    if (theirs > limits.maxPauseMs)
        return undefined;
    return Math.max(ours, theirs);
}
function wanted(retryAfter) {
    if (/^\d{1,9}$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    const date = Date.parse(retryAfter);
    return Number.isNaN(date) ? 0 : Math.max(date - Date.now(), 0);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/service/service-url.js
// Decides which addresses a service may have: TLS everywhere but on this machine, and nothing secret in the address.

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const MAX_LENGTH = 2000;
/**
 * The address in the URL standard's form, without a slash at its end. Errors: `UsageError` (`invalid-input`) for anything but
 * `https:` (`http:` on loopback), and for user names, passwords, queries and fragments.
 */
function serviceUrl(text) {
    const url = text.length <= MAX_LENGTH && URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw invalid("is not the URL of a service", "Write it as https://HOST/PATH.");
    if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
        throw invalid("holds more than a host and a path", "Leave user name, password, query and fragment out.");
    }
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
    if (!isSafe)
        throw invalid("does not use TLS", "Use https://; http:// is for this machine only.");
    return url.href.replace(/\/$/, "");
}
/** Whether this machine is meant, so that no proxy stands between. */
function isLoopback(url) {
    return LOOPBACK.test(url.hostname);
}
function invalid(why, hint) {
    return new errors/* UsageError */.eb("invalid-input", `the address of a service ${why}`, { hint });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/service/service-transport.js
// Asks a web service small questions: bounded in size and time, tried again where the service fails, never redirected.






const LIMITS = {
    tries: 3,
    pauseMs: 1000,
    maxPauseMs: 10_000,
    timeoutMs: 10_000,
    maxAnswerBytes: 1024 * 1024,
};
/** A transport over the network of this machine. */
function openServiceTransport(options) {
    const limits = { ...LIMITS, ...options.limits };
    const far = once(() => (options.fetch ? Promise.resolve(options.fetch) : (0,proxied_fetch.proxiedFetch)(options.env)));
    const near = options.fetch ?? fetch;
    return async (request) => {
        const url = new URL(serviceUrl(request.url));
        return ask(isLoopback(url) ? near : await far(), { ...request, url: url.href }, limits);
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function ask(transport, request, limits) {
    const requestTimeoutMs = request.timeoutMs ?? limits.timeoutMs;
    const bounded = (0,bounded_fetch/* boundFetch */.L)(transport, { requestTimeoutMs, maxResponseBytes: limits.maxAnswerBytes });
    for (let attempt = 1;; attempt++) {
        const outcome = await attemptOnce(bounded, request);
        if ("answer" in outcome)
            return outcome.answer;
        const pause = attempt < limits.tries ? pauseBefore(attempt + 1, outcome.retryAfter, limits) : undefined;
        if (pause === undefined)
            throw outcome.failure;
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
/** Refusals of the moment: request timeout and too many requests (RFC 9110, RFC 6585). */
const PASSING = new Set([408, 429]);
async function attemptOnce(bounded, request) {
    const { url, method, headers, body } = request;
    const init = { method, redirect: "manual", ...(headers && { headers }), ...(body && { body }) };
    try {
        return await readAnswer(await bounded(url, init), request);
    }
    catch (thrown) {
        if (!(thrown instanceof transport_fault/* TransportFault */.w))
            throw thrown;
        if (thrown.kind === "too-large")
            throw tooLarge(request);
        const message = `${request.service} at ${request.url} gave no answer: ${thrown.message}`;
        const hint = "Check the address, the network, https_proxy and no_proxy, then run again.";
        return { failure: new errors/* UnavailableError */.hG(thrown.kind, message, { hint }), retryAfter: null };
    }
}
async function readAnswer(answer, request) {
    const { status, headers } = answer;
    if (status >= 300 && status < 400)
        throw redirected(request);
    if (status < 500 && !PASSING.has(status)) {
        return { answer: { status, headers, body: Buffer.from(await answer.arrayBuffer()) } };
    }
    const message = `${request.service} at ${request.url} failed (HTTP ${status})`;
    const code = status === 429 ? "rate-limited" : "server-error";
    const failure = new errors/* UnavailableError */.hG(code, message, { hint: "Run again later, or declare a fallback." });
    return { failure, retryAfter: headers.get("retry-after") };
}
function tooLarge({ service, url }) {
    return new errors/* IntegrityError */.cs("response-malformed", `the answer of ${service} at ${url} is too large`, {
        hint: "Check that the address is that of the service.",
    });
}
function redirected({ service, url }) {
    return new errors/* UsageError */.eb("invalid-input", `${service} at ${url} sends its callers elsewhere`, {
        hint: "Give the address at which the service itself answers.",
    });
}

// EXTERNAL MODULE: ./packages/sigstore/lib/key/private-key.js
var private_key = __webpack_require__(95329);
;// CONCATENATED MODULE: ./packages/sigstore/lib/service/fallback.js
// What happens where a service is down: with a declared stand-in it is used instead, and what was used is written down.
// Only outages count. A refusal or an answer that makes no sense never leads to another service.

/** A log that notes each service once, by role and address. */
function createUsageLog() {
    const used = [];
    return {
        used,
        note: (service) => {
            if (!used.some(({ role, url }) => role === service.role && url === service.url))
                used.push(service);
        },
    };
}
/**
 * The first choice that is not down, such as a certificate from an authority, else the key. Errors: whatever but
 * `UnavailableError` a choice rejects with, at once; the `UnavailableError` of the last choice.
 */
function firstAvailable(first, others, log) {
    return lineOf(({ role }) => role, first, [...others], log)((choice) => choice.take());
}
/**
 * The same services, each with the stand-ins of its role behind it; without stand-ins an outage is an error. A service that
 * was down is not asked again in this run. Stand-ins of a role are shared: no two of its services use the same.
 */
function withFallback(first, declared, log) {
    const { certificateAuthority: authority } = first;
    const authorities = declared.certificateAuthority ? [declared.certificateAuthority] : [];
    const logs = [...declared.logs];
    const timestamps = [...declared.timestampAuthorities];
    return {
        certificateAuthority: authority && authorityWith(authority, authorities, log),
        logs: first.logs.map((one) => logWith(one, logs, log)),
        timestampAuthorities: first.timestampAuthorities.map((one) => timestampsWith(one, timestamps, log)),
    };
}
function authorityWith(first, others, log) {
    const ask = lineOf(() => "certificate-authority", first, others, log);
    const certify = (...question) => ask((one) => one.certify(...question));
    return { url: first.url, certify };
}
/** Version 1 is promised only where every stand-in has it, because only that version gives a time. */
function logWith(first, others, log) {
    const ask = lineOf(() => "transparency-log", first, others, log);
    const version = [first, ...others].every((one) => one.version === 1) ? 1 : 2;
    return { url: first.url, version, record: (request) => ask((one) => one.record(request)) };
}
function timestampsWith(first, others, log) {
    const ask = lineOf(() => "timestamp-authority", first, others, log);
    return { url: first.url, timestamp: (signature) => ask((one) => one.timestamp(signature)) };
}
/** Asks the service whose turn it is, and the next one where that is down. `spare` is emptied from its front. */
function lineOf(roleOf, first, spare, log) {
    let current = first;
    let insteadOf;
    const moveOn = (down, error) => {
        // Another question may have moved on already.
        if (current !== down)
            return;
        const next = spare.shift();
        if (next === undefined)
            throw error;
        current = next;
        insteadOf = { url: down.url, reason: error.message };
    };
    return async (question) => {
        for (;;) {
            const service = current;
            try {
                const answer = await question(service);
                log.note({ role: roleOf(service), url: service.url, ...(service !== first && insteadOf && { insteadOf }) });
                return answer;
            }
            catch (error) {
                if (!(error instanceof errors/* UnavailableError */.hG))
                    throw error;
                moveOn(service, error);
            }
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./packages/sigstore/lib/service/identity-token.js
var identity_token = __webpack_require__(53712);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/sigstore/lib/service/service-answer.js
// Reads what a service answers: its JSON against a shape, and its refusals. Nothing that was sent appears in an error.



/** Standard base64 with padding, decoded. */
const base64Bytes = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9+/]*={0,2}$/)), schemas/* transform */.pdi((text) => external_node_buffer_.Buffer.from(text, "base64")));
/** Hexadecimal bytes, decoded. */
const hexBytes = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-fA-F]{2})+$/)), schemas/* transform */.pdi((text) => external_node_buffer_.Buffer.from(text, "hex")));
/** An integer of 64 bits as protobuf writes it in JSON: a string of digits, or a number. Given as a string. */
const int64Text = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:0|[1-9]\d{0,18})$/)), schemas/* int */.Whr().check(api/* _nonnegative */.UI())]), schemas/* transform */.pdi(String));
/** The JSON of an answer, in the shape asked for. Errors: `IntegrityError` (`response-malformed`). */
function readJson(body, shape, service) {
    const read = shape.safeParse(parse(body.toString("utf8")));
    if (!read.success)
        throw malformed(service, "is not in the form its interface has");
    return read.data;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** `why` continues the sentence "the answer of X". */
function malformed(service, why) {
    return new errors/* IntegrityError */.cs("response-malformed", `the answer of ${service} ${why}`, {
        hint: "Check that the address is that of the service, and that its version is the one configured.",
    });
}
/** A 4xx answer as an error, with the service's own words as far as they are harmless. */
function refused(service, answer, hint) {
    const message = `${service} refused the request (HTTP ${answer.status})`;
    const words = wordsOf(answer.body);
    return new errors/* UsageError */.eb("request-refused", words === "" ? message : `${message}: ${words}`, { hint });
}
const MAX_WORDS = 200;
/** Tokens, keys and signatures come in runs like this; words do not. */
const OPAQUE = /[A-Za-z0-9_+/=-]{24,}/g;
const shownMessage = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** What a service says of its refusal (`message`, as gRPC gateways and Rekor write it): printable, short, without opaque runs. */
function wordsOf(body) {
    const read = shownMessage.safeParse(parse(body.toString("utf8")));
    if (!read.success)
        return "";
    const plain = read.data.message.slice(0, 4 * MAX_WORDS).replace(/[^\x21-\x7e]+/g, " ");
    return plain.replace(OPAQUE, "***").trim().slice(0, MAX_WORDS);
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/fulcio-refusal.js
// Says what is wrong where a certificate authority refuses: most often it is the token, which is never shown.



/** Clocks further apart than this, in milliseconds, explain a refusal. */
const SKEW = 60_000;
/** `now` is milliseconds since the epoch. */
function refusedToken(service, token, answer, now) {
    return (skewed(service, answer, now) ??
        flawOf(token, now) ??
        refused(service, answer, "Check that this authority knows the token's issuer and its audience, and that the token is not older than minutes."));
}
/** By the date of the answer, which every server with a clock sends (RFC 9110, section 6.6.1). */
function skewed(service, answer, now) {
    const theirs = Date.parse(answer.headers.get("date") ?? "");
    if (Number.isNaN(theirs) || Math.abs(theirs - now) <= SKEW)
        return undefined;
    const seconds = Math.round(Math.abs(theirs - now) / 1000);
    return new errors/* UsageError */.eb("clock-skew", `${service} refused the token, and its clock is ${seconds} seconds ${theirs > now ? "ahead of" : "behind"} this machine's`, { hint: "Set this machine's clock, and request a new token." });
}
function flawOf(token, now) {
    try {
        (0,identity_token/* demandUsable */.o)((0,identity_token/* readIdentityToken */.kf)(token), identity_token/* SIGSTORE_AUDIENCE */.OH, now);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/fulcio.js






const MAX_CHAIN = 10;
/** How far clocks may differ, in milliseconds. */
const LEEWAY = 60_000;
const JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };
const chain = schemas/* object */.Ikc({
    chain: schemas/* object */.Ikc({ certificates: schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MAX_CHAIN)) }),
});
/** A detached SCT comes from authorities without a log of certificates, or with one that cannot embed. */
const answerShape = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ signedCertificateEmbeddedSct: chain }),
    schemas/* object */.Ikc({ signedCertificateDetachedSct: chain }),
]);
/**
 * A client of the authority at `url`. Besides the errors of the interface: `UsageError` (`token-unusable`) where the authority
 * refuses and the token explains it, `IntegrityError` (`clock-skew`) for a certificate that is not valid now.
 */
function openFulcio(url, options) {
    const base = serviceUrl(url);
    const service = `the certificate authority ${base}`;
    const now = options.now ?? Date.now;
    return {
        url: base,
        certify: async (token, publicKey, proof) => {
            const key = (0,external_node_crypto_.createPublicKey)(publicKey);
            const answer = await options.transport({
                service: "the certificate authority",
                url: `${base}/api/v2/signingCert`,
                method: "POST",
                headers: JSON_HEADERS,
                body: requestBody(token, publicKey, key, proof),
            });
            if (answer.status >= 300)
                throw refusedToken(service, token, answer, now());
            const certificates = readChain(readJson(answer.body, answerShape, service), service);
            demandLeaf(certificates[0], key, service, now());
            return certificates.map(({ raw }) => raw);
        },
    };
}
/** The only place where the token is shown. */
function requestBody(token, pem, key, proof) {
    return JSON.stringify({
        credentials: { oidcIdentityToken: token.reveal() },
        publicKeyRequest: {
            publicKey: { algorithm: algorithmOf(key), content: pem },
            proofOfPossession: proof.toString("base64"),
        },
    });
}
/** Names of `PublicKeyAlgorithm` in fulcio.proto. */
function algorithmOf(key) {
    const names = { ec: "ECDSA", ed25519: "ED25519", rsa: "RSA_PSS" };
    return names[key.asymmetricKeyType ?? ""] ?? "PUBLIC_KEY_ALGORITHM_UNSPECIFIED";
}
function readChain(answer, service) {
    const found = "signedCertificateEmbeddedSct" in answer
        ? answer.signedCertificateEmbeddedSct
        : answer.signedCertificateDetachedSct;
    try {
        return found.chain.certificates.map((pem) => new external_node_crypto_.X509Certificate(pem));
    }
    catch {
        throw malformed(service, "holds something that is no certificate");
    }
}
/** The leaf must be for our key and for now: anything else would be found out only after everything is signed. */
function demandLeaf(leaf, key, service, now) {
    if (leaf === undefined || !leaf.publicKey.equals(key))
        throw malformed(service, "is a certificate for another key");
    const [start, end] = [Date.parse(leaf.validFrom), Date.parse(leaf.validTo)];
    if (start <= now + LEEWAY && end > now)
        return;
    throw new errors/* IntegrityError */.cs("clock-skew", `${service} issued a certificate that is not valid at this machine's time`, {
        hint: "Compare this machine's clock with that of the certificate authority.",
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/recorded-signature.js
// Whether a log's entry records what was asked for. An entry of something else is never taken, even with a sound proof.




const hash = schemas/* object */.Ikc({ algorithm: schemas/* string */.YjP(), value: hexBytes });
/** Source: Rekor's schema of hashedrekord 0.0.1. The key is a PEM text. */
const hashedRekord1 = schemas/* object */.Ikc({
    apiVersion: schemas/* literal */.euz("0.0.1"),
    kind: schemas/* literal */.euz("hashedrekord"),
    spec: schemas/* object */.Ikc({
        data: schemas/* object */.Ikc({ hash }),
        signature: schemas/* object */.Ikc({ content: base64Bytes, publicKey: schemas/* object */.Ikc({ content: base64Bytes }) }),
    }),
});
/** Source: Rekor's schema of dsse 0.0.1. */
const dsse1 = schemas/* object */.Ikc({
    apiVersion: schemas/* literal */.euz("0.0.1"),
    kind: schemas/* literal */.euz("dsse"),
    spec: schemas/* object */.Ikc({
        payloadHash: hash,
        signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ signature: base64Bytes, verifier: base64Bytes })).check(api/* _length */.YA(1)),
    }),
});
const rawBytes = schemas/* object */.Ikc({ rawBytes: base64Bytes });
/** Source: rekor-tiles, hashedrekord.proto and entry.proto (0.0.2); DER instead of PEM. */
const hashedRekord2 = schemas/* object */.Ikc({
    apiVersion: schemas/* literal */.euz("0.0.2"),
    kind: schemas/* literal */.euz("hashedrekord"),
    spec: schemas/* object */.Ikc({
        hashedRekordV002: schemas/* object */.Ikc({
            data: schemas/* object */.Ikc({ algorithm: schemas/* string */.YjP(), digest: base64Bytes }),
            signature: schemas/* object */.Ikc({
                content: base64Bytes,
                verifier: schemas/* object */.Ikc({
                    keyDetails: schemas/* string */.YjP(),
                    x509Certificate: schemas/* optional */.lqM(rawBytes),
                    publicKey: schemas/* optional */.lqM(rawBytes),
                }),
            }),
        }),
    }),
});
/** Names of `HashAlgorithm` in protobuf-specs. */
const HASH_NAMES = { sha256: "SHA2_256", sha384: "SHA2_384", sha512: "SHA2_512" };
/** For an entry of Rekor v1. `body` is the entry as the log keeps it: JSON. */
function recordsInV1(body, request) {
    return request.envelope === undefined ? isHashedRekord1(body, request) : isDsse1(body, request.envelope, request);
}
function isHashedRekord1(body, { digest, signature, verifier }) {
    const entry = hashedRekord1.safeParse(recorded_signature_parse(body));
    if (!entry.success)
        return false;
    const { data, signature: signed } = entry.data.spec;
    return (data.hash.algorithm === digest.algorithm &&
        data.hash.value.equals(digest.bytes) &&
        signed.content.equals(signature) &&
        derOf(signed.publicKey.content).equals(verifier.der));
}
function isDsse1(body, { payload }, { signature, verifier }) {
    const entry = dsse1.safeParse(recorded_signature_parse(body));
    if (!entry.success)
        return false;
    const { payloadHash, signatures } = entry.data.spec;
    const [signed] = signatures;
    return (payloadHash.algorithm === "sha256" &&
        payloadHash.value.equals((0,external_node_crypto_.createHash)("sha256").update(payload).digest()) &&
        signed?.signature.equals(signature) === true &&
        derOf(signed.verifier).equals(verifier.der));
}
/** For an entry of Rekor v2. */
function recordsInV2(body, request) {
    const entry = hashedRekord2.safeParse(recorded_signature_parse(body));
    if (!entry.success)
        return false;
    const { data, signature } = entry.data.spec.hashedRekordV002;
    const { x509Certificate, publicKey, keyDetails } = signature.verifier;
    const [expected, other] = request.verifier.kind === "certificate" ? [x509Certificate, publicKey] : [publicKey, x509Certificate];
    return (data.algorithm === HASH_NAMES[request.digest.algorithm] &&
        data.digest.equals(request.digest.bytes) &&
        signature.content.equals(request.signature) &&
        keyDetails === request.keyDetails &&
        expected?.rawBytes.equals(request.verifier.der) === true &&
        other === undefined);
}
function recorded_signature_parse(body) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** The bytes between the lines that frame a PEM text (RFC 7468). */
function derOf(pem) {
    const lines = pem.toString("latin1").split("\n");
    return external_node_buffer_.Buffer.from(lines.filter((line) => !line.startsWith("-----")).join(""), "base64");
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/rekor-v1-entry.js



const sha256 = hexBytes.check(schemas/* refine */.YPB((bytes) => bytes.length === 32));
const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const entryShape = schemas/* object */.Ikc({
    body: base64Bytes,
    integratedTime: schemas/* int */.Whr().check(api/* _positive */.NC()),
    logID: sha256,
    logIndex: count,
    verification: schemas/* object */.Ikc({
        signedEntryTimestamp: base64Bytes.check(schemas/* refine */.YPB((bytes) => bytes.length > 0)),
        inclusionProof: schemas/* object */.Ikc({
            checkpoint: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
            hashes: schemas/* array */.YOg(sha256).check(api/* _maxLength */.Eb(64)),
            logIndex: count,
            rootHash: sha256,
            treeSize: count,
        }),
    }),
});
/**
 * The one entry in an answer. `logIndex` counts over all trees of the log, the proof's over its own tree. Errors:
 * `IntegrityError` (`response-malformed`), also where the entry is not of what was asked for.
 */
function readEntry(answer, request, service) {
    const [entry, ...others] = Object.values(readJson(answer, schemas/* record */.g1P(schemas/* string */.YjP(), entryShape), service));
    if (entry === undefined || others.length > 0)
        throw malformed(service, "does not hold exactly one entry");
    const { inclusionProof: proof } = entry.verification;
    if (proof.logIndex >= proof.treeSize)
        throw malformed(service, "proves an entry beyond the end of the log");
    if (!recordsInV1(entry.body, request))
        throw malformed(service, "is an entry of something else");
    return toLogEntry(entry, request);
}
function toLogEntry(entry, request) {
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: entry.logID },
        kindVersion: { kind: request.envelope === undefined ? "hashedrekord" : "dsse", version: "0.0.1" },
        integratedTime: String(entry.integratedTime),
        inclusionPromise: { signedEntryTimestamp },
        inclusionProof: {
            logIndex: String(proof.logIndex),
            rootHash: proof.rootHash,
            treeSize: String(proof.treeSize),
            hashes: proof.hashes,
            checkpoint: { envelope: proof.checkpoint },
        },
        canonicalizedBody: entry.body,
    };
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/rekor-v1.js
// The transparency log, first version. Source: Rekor's OpenAPI description (`createLogEntry`, `getLogEntryByUUID`).





const ENTRIES = "/api/v1/log/entries";
const rekor_v1_JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };
/** 64 digits, or 80 with the id of the tree before them. */
const UUID = /(?:^|\/)([0-9a-f]{64}(?:[0-9a-f]{16})?)$/;
const REFUSED = "Check that the log takes signatures of this kind of key; it refuses Ed25519 over files, for example.";
/** A client of the log at `url`. Entries come with the log's promise (SET), its time and a proof of inclusion. */
function openRekorV1(url, transport) {
    const base = serviceUrl(url);
    const service = `the transparency log ${base}`;
    const ask = (path, body) => transport({
        service: "the transparency log",
        url: `${base}${path}`,
        method: body === undefined ? "GET" : "POST",
        headers: rekor_v1_JSON_HEADERS,
        ...(body !== undefined && { body }),
    });
    return {
        url: base,
        version: 1,
        record: async (request) => {
            const answer = await ask(ENTRIES, JSON.stringify(proposal(request)));
            if (answer.status !== 409)
                return rekor_v1_readAnswer(answer, request, service);
            const found = await ask(`${ENTRIES}/${uuidIn(answer, service)}`);
            // An entry that was queued a moment ago is known, but not yet in the tree.
            if (found.status === 404)
                throw notYetThere(service);
            return rekor_v1_readAnswer(found, request, service);
        },
    };
}
function rekor_v1_readAnswer(answer, request, service) {
    if (answer.status >= 300)
        throw refused(service, answer, REFUSED);
    return readEntry(answer.body, request, service);
}
function notYetThere(service) {
    return new errors/* UnavailableError */.hG("server-error", `${service} knows this entry and does not give it yet`, {
        hint: "Run again in a minute.",
    });
}
/** Where the equal entry is. Of the address only the id is taken: it may name another host. */
function uuidIn(answer, service) {
    const [, uuid] = UUID.exec((answer.headers.get("location") ?? "").slice(0, 2000)) ?? [];
    if (uuid === undefined)
        throw malformed(service, "speaks of an equal entry and does not say where it is");
    return uuid;
}
function proposal(request) {
    const { digest, signature, verifier, envelope } = request;
    const content = signature.toString("base64");
    const key = external_node_buffer_.Buffer.from(pemOf(verifier)).toString("base64");
    if (envelope === undefined) {
        const hash = { algorithm: digest.algorithm, value: digest.bytes.toString("hex") };
        const spec = { data: { hash }, signature: { content, publicKey: { content: key } } };
        return { apiVersion: "0.0.1", kind: "hashedrekord", spec };
    }
    const { payloadType, payload } = envelope;
    const signed = { payloadType, payload: payload.toString("base64"), signatures: [{ sig: content }] };
    const spec = { proposedContent: { envelope: JSON.stringify(signed), verifiers: [key] } };
    return { apiVersion: "0.0.1", kind: "dsse", spec };
}
/** RFC 7468: lines of 64 characters. */
function pemOf({ kind, der }) {
    const label = kind === "certificate" ? "CERTIFICATE" : "PUBLIC KEY";
    const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/log-tree.js

/** Hashes in a full tile, and entries in a full bundle. */
const TILE_WIDTH = 256;
const HASH_BYTES = 32;
/** SHA-256 of a leaf of the tree, 32 bytes. Source: RFC 6962, section 2.1. */
function leafHash(body) {
    return (0,external_node_crypto_.createHash)("sha256").update(Uint8Array.of(0)).update(body).digest();
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)("sha256").update(Uint8Array.of(1)).update(left).update(right).digest();
}
/** `count` is how many hashes or entries that level has in all: the last tile may be partial. */
function tilePath(level, tile, count) {
    const digits = String(tile);
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/\d{3}/g) ?? [];
    const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
    const width = count - tile * TILE_WIDTH;
    return `tile/${level}/${name}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}
/** A tree of `size` leaves. Tiles are kept once read. Undefined stands for a tile that is not as it must be. */
class LogTree {
    #size;
    #read;
    #tiles = new Map();
    constructor(size, read) {
        this.#size = size;
        this.#read = read;
    }
    leaf(index) {
        return this.#aligned(index, 1);
    }
    /** The audit path of a leaf, and the root that follows from it. */
    async prove(index) {
        const proven = await this.#prove(index, 0, this.#size);
        return { path: proven?.path ?? [], root: proven?.root };
    }
    async #prove(index, start, end) {
        if (end - start === 1) {
            const root = await this.leaf(index);
            return root && { root, path: [] };
        }
        const middle = start + leftSize(end - start);
        const isLeft = index < middle;
        const own = await (isLeft ? this.#prove(index, start, middle) : this.#prove(index, middle, end));
        const other = await (isLeft ? this.#root(middle, end) : this.#root(start, middle));
        if (own === undefined || other === undefined)
            return undefined;
        const root = isLeft ? nodeHash(own.root, other) : nodeHash(other, own.root);
        return { root, path: [...own.path, other] };
    }
    async #root(start, end) {
        const size = end - start;
        if (Number.isInteger(Math.log2(size)))
            return this.#aligned(start, size);
        const middle = start + leftSize(size);
        const [left, right] = [await this.#root(start, middle), await this.#root(middle, end)];
        return left && right && nodeHash(left, right);
    }
    /** The root over `size` leaves, a power of two of which `start` is a multiple: all of it comes from one tile. */
    async #aligned(start, size) {
        const level = Math.floor(Math.log2(size) / 8);
        const span = TILE_WIDTH ** level;
        const first = start / span;
        const path = tilePath(level, Math.floor(first / TILE_WIDTH), Math.floor(this.#size / span));
        const tile = this.#tiles.get(path) ?? this.#read(path);
        this.#tiles.set(path, tile);
        return fold(await tile, first % TILE_WIDTH, size / span);
    }
}
/** The largest power of two below `size`. */
function leftSize(size) {
    return 2 ** (Math.ceil(Math.log2(size)) - 1);
}
function fold(tile, first, count) {
    if (tile.length < (first + count) * HASH_BYTES)
        return undefined;
    if (count === 1)
        return tile.subarray(first * HASH_BYTES, (first + 1) * HASH_BYTES);
    const half = count / 2;
    const [left, right] = [fold(tile, first, half), fold(tile, first + half, half)];
    return left && right && nodeHash(left, right);
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/rekor-v2-entry.js



const rekor_v2_entry_sha256 = base64Bytes.check(schemas/* refine */.YPB((bytes) => bytes.length === 32));
/** What has its default value may be left out (ProtoJSON). */
const rekor_v2_entry_entryShape = schemas/* object */.Ikc({
    logId: schemas/* object */.Ikc({ keyId: base64Bytes.check(schemas/* refine */.YPB((bytes) => bytes.length > 0)) }),
    inclusionProof: schemas/* object */.Ikc({
        logIndex: schemas/* optional */.lqM(int64Text),
        rootHash: rekor_v2_entry_sha256,
        treeSize: int64Text,
        hashes: schemas/* optional */.lqM(schemas/* array */.YOg(rekor_v2_entry_sha256).check(api/* _maxLength */.Eb(64))),
        checkpoint: schemas/* object */.Ikc({ envelope: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) }),
    }),
    canonicalizedBody: base64Bytes,
});
/** Errors: `IntegrityError` (`response-malformed`), also where the entry is not of what was asked for. */
function rekor_v2_entry_readEntry(answer, request, service) {
    const { logId, inclusionProof: proof, canonicalizedBody: body } = readJson(answer, rekor_v2_entry_entryShape, service);
    const { logIndex: index = "0", treeSize, rootHash, hashes = [] } = proof;
    const entry = { index, treeSize, rootHash, hashes, checkpoint: proof.checkpoint.envelope, body };
    return { ...rekor_v2_entry_toLogEntry(entry, request, service), logId };
}
/** Errors: as `readEntry`. */
function rekor_v2_entry_toLogEntry(entry, request, service) {
    const { index, treeSize, rootHash, hashes, checkpoint, body } = entry;
    if (BigInt(index) >= BigInt(treeSize))
        throw malformed(service, "proves an entry beyond the end of the log");
    if (!recordsInV2(body, request))
        throw malformed(service, "is an entry of something else");
    return {
        logIndex: index,
        kindVersion: { kind: "hashedrekord", version: "0.0.2" },
        integratedTime: "0",
        inclusionPromise: undefined,
        inclusionProof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: { envelope: checkpoint } },
        canonicalizedBody: body,
    };
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/recorded-entry.js
// Finds an entry that a tiled log has already, and builds the proof which the log gives only to whoever adds it.
// Source: C2SP, "tlog-tiles" (log entries) and "tlog-checkpoint".





/**
 * Errors: those of the transport, `UsageError`, `UnavailableError` where the entry is not published yet, and `IntegrityError`
 * where what the log publishes does not fit together.
 */
async function proveRecorded(index, request, log) {
    const checkpoint = (await load(log, "checkpoint")).toString("utf8");
    const { size, root } = readCheckpoint(checkpoint, log.service);
    if (index >= size)
        throw notYetPublished(log.service);
    const body = await entryAt(index, size, log);
    const tree = new LogTree(size, async (path) => load(log, path));
    const { path, root: proven } = await tree.prove(index);
    const isSound = proven?.equals(root) === true && (await tree.leaf(index))?.equals(leafHash(body)) === true;
    if (!isSound)
        throw malformed(log.service, "does not prove the entry it names");
    const entry = { index: String(index), treeSize: String(size), rootHash: root, hashes: path, checkpoint, body };
    return rekor_v2_entry_toLogEntry(entry, request, log.service);
}
/** Checkpoints are cached on their way: one that is too old is no contradiction. */
function notYetPublished(service) {
    return new errors/* UnavailableError */.hG("server-error", `${service} has this entry and does not publish it yet`, {
        hint: "Run again in a minute.",
    });
}
async function load({ service, read }, path) {
    const answer = await read(path);
    if (answer.status !== 200)
        throw refused(service, answer, "Check that the log can be read at the address given.");
    return answer.body;
}
/** The second line is the size of the tree, the third its root in base64. */
function readCheckpoint(text, service) {
    const [, size = "", root = ""] = text.slice(0, 10_000).split("\n");
    const bytes = external_node_buffer_.Buffer.from(root, "base64");
    if (!/^\d{1,15}$/.test(size) || bytes.length !== 32)
        throw malformed(service, "is no checkpoint");
    return { size: Number(size), root: bytes };
}
/** Entries lie one after the other, each behind its length in two bytes. */
async function entryAt(index, size, log) {
    const bundle = await load(log, tilePath("entries", Math.floor(index / TILE_WIDTH), size));
    let offset = 0;
    for (let skip = index % TILE_WIDTH; skip > 0 && offset + 2 <= bundle.length; skip--) {
        offset += 2 + bundle.readUInt16BE(offset);
    }
    const length = offset + 2 <= bundle.length ? bundle.readUInt16BE(offset) : Number.POSITIVE_INFINITY;
    if (offset + 2 + length > bundle.length)
        throw malformed(log.service, "has fewer entries than it says");
    return bundle.subarray(offset + 2, offset + 2 + length);
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/rekor-v2.js





/** The log answers once the entry is in a published checkpoint, which takes seconds. */
const TIMEOUT_MS = 30_000;
const rekor_v2_JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };
const rekor_v2_REFUSED = "Check that this is the newest log of its operator, and that it takes this kind of key.";
/** A client of the log at `url`. Entries come with a proof of inclusion, and with no time at all. */
function openRekorV2(url, options) {
    const base = serviceUrl(url);
    const service = `the transparency log ${base}`;
    const asked = { service: "the transparency log", timeoutMs: TIMEOUT_MS };
    const read = async (path) => options.transport({ ...asked, url: `${base}/api/v2/${path}`, method: "GET" });
    let { logId } = options;
    return {
        url: base,
        version: 2,
        record: async (request) => {
            const entries = `${base}/api/v2/log/entries`;
            const body = JSON.stringify({ hashedRekordRequestV002: rekor_v2_proposal(request) });
            const answer = await options.transport({ ...asked, url: entries, method: "POST", headers: rekor_v2_JSON_HEADERS, body });
            if (answer.status === 409) {
                if (logId === undefined)
                    throw recordedAlready(service);
                return withLogId(await proveRecorded(indexIn(answer, service), request, { service, read }), logId);
            }
            if (answer.status >= 300)
                throw refused(service, answer, rekor_v2_REFUSED);
            const entry = rekor_v2_entry_readEntry(answer.body, request, service);
            logId = entry.logId.keyId;
            return entry;
        },
    };
}
function withLogId(entry, keyId) {
    return { ...entry, logId: { keyId } };
}
/** rekor-tiles names the index of the equal entry in a header. */
function indexIn(answer, service) {
    const text = answer.headers.get("x-log-index") ?? "";
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    throw malformed(service, "speaks of an equal entry and does not say where it is");
}
function recordedAlready(service) {
    return new errors/* UnavailableError */.hG("server-error", `${service} has this entry already and does not give its proof`, {
        hint: "Run again for a new signature, or give the trusted root that names this log.",
    });
}
function rekor_v2_proposal({ digest, signature, verifier, keyDetails }) {
    const key = { rawBytes: verifier.der.toString("base64") };
    return {
        digest: digest.bytes.toString("base64"),
        signature: {
            content: signature.toString("base64"),
            verifier: { keyDetails, ...(verifier.kind === "certificate" ? { x509Certificate: key } : { publicKey: key }) },
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./packages/sigstore/lib/service/timestamp-query.js
// A request for a timestamp, and whether an answer is one to it. Source: RFC 3161, sections 2.4.1 and 2.4.2.



/**
 * The fields of a query up to the imprint: all lengths are known. A sequence of 67 bytes: version 1; a sequence of 49 bytes
 * with the algorithm SHA-256 (2.16.840.1.101.3.4.2.1) and a string of 32 bytes.
 */
const HEAD = external_node_buffer_.Buffer.from("30430201013031300d060960864801650304020105000420", "hex");
/** An integer of 8 bytes follows. */
const NONCE = external_node_buffer_.Buffer.from("0208", "hex");
/** certReq TRUE: clients that do not know the authority's certificate need it. */
const TAIL = external_node_buffer_.Buffer.from("0101ff", "hex");
/** A query for a timestamp over the SHA-256 of `message`. */
function makeQuery(message) {
    const imprint = (0,external_node_crypto_.createHash)("sha256").update(message).digest();
    const nonce = (0,external_node_crypto_.randomBytes)(8);
    // Between 0x40 and 0x7f: positive, and no byte could be left out.
    nonce.writeUInt8((nonce.readUInt8(0) & 0x3f) | 0x40, 0);
    return { imprint, nonce, der: external_node_buffer_.Buffer.concat([HEAD, imprint, NONCE, nonce, TAIL]) };
}
/** Bits of PKIFailureInfo. */
const BUSY = [14, 25];
/** What a DER answer is to a query. Never throws: bytes that are no answer are `malformed`. Source: RFC 3161, section 2.4.2. */
function judgeAnswer(der, query) {
    try {
        const root = dist.ASN1Obj.parseBuffer(der);
        const answer = new dist.RFC3161Timestamp(root);
        if (answer.status > 1n)
            return failureOf(root);
        return judgeToken(answer, query);
    }
    catch {
        return "malformed";
    }
}
function failureOf(root) {
    const failure = root.subs[0]?.subs.find(({ tag }) => tag.isBitString());
    const bits = failure?.toBitString() ?? [];
    return BUSY.some((bit) => bits[bit] === 1) ? "busy" : "refused";
}
function judgeToken({ tstInfo }, query) {
    if (tstInfo.messageImprintHashAlgorithm !== "sha256")
        return "other-imprint";
    if (!tstInfo.messageImprintHashedMessage.equals(query.imprint))
        return "other-imprint";
    if (Number.isNaN(tstInfo.genTime.getTime()))
        return "malformed";
    // After version, policy, imprint, serial number and time, all but the nonce are of another type.
    const nonce = tstInfo.root.subs.slice(5).find(({ tag }) => tag.isInteger());
    return nonce?.value.equals(query.nonce) ? "granted" : "other-nonce";
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/timestamp-authority.js
// The timestamp authority, over HTTP. Source: RFC 3161, section 3.4.




const HEADERS = { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" };
const timestamp_authority_REFUSED = "Check that the address is the whole path at which the authority takes queries.";
/** A client of the authority; `url` is its whole address, as in a signing configuration. */
function openTimestampAuthority(url, transport) {
    const address = serviceUrl(url);
    const service = `the timestamp authority ${address}`;
    return {
        url: address,
        timestamp: async (signature) => {
            const query = makeQuery(signature);
            const asked = { service: "the timestamp authority", url: address, method: "POST", headers: HEADERS };
            const answer = await transport({ ...asked, body: query.der });
            if (answer.status >= 300)
                throw refused(service, answer, timestamp_authority_REFUSED);
            const verdict = judgeAnswer(answer.body, query);
            if (verdict === "granted")
                return answer.body;
            if (verdict === "refused")
                throw refused(service, answer, timestamp_authority_REFUSED);
            if (verdict === "busy")
                throw busy(service);
            throw malformed(service, WHY[verdict]);
        },
    };
}
const WHY = {
    malformed: "is no timestamp",
    "other-imprint": "is a timestamp of something else",
    "other-nonce": "is a timestamp for another request",
};
function busy(service) {
    return new errors/* UnavailableError */.hG("server-error", `${service} cannot stamp at the moment`, {
        hint: "Run again later, or declare a fallback.",
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/open-services.js




/** Errors: `UsageError` (`invalid-input`) for an address that is not allowed. Nothing is asked yet. */
function openServices(addresses, options) {
    const { transport } = options;
    const [authority] = addresses.certificateAuthorities;
    return {
        certificateAuthority: authority && openFulcio(authority.url, options),
        logs: addresses.logs.map((log) => openLog(log, options)),
        timestampAuthorities: addresses.timestampAuthorities.map(({ url }) => openTimestampAuthority(url, transport)),
    };
}
function openLog({ url, version }, { transport, logIds }) {
    return version === 2 ? openRekorV2(url, { transport, logId: logIds?.get(url) }) : openRekorV1(url, transport);
}

// EXTERNAL MODULE: ./packages/sigstore/lib/service/token-source.js
var token_source = __webpack_require__(56635);
// EXTERNAL MODULE: ./packages/sigstore/lib/key/key-scheme.js
var key_scheme = __webpack_require__(11963);
;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/signature-check.js



/** From here on hashing a message once more costs more than verifying by its digest, which is slow to load. In bytes. */
const LARGE = 16 * 1024 * 1024;
class SignatureCheck {
    #key;
    #verify;
    #size = 0;
    constructor(key) {
        this.#key = key;
        // Whoever signs with Ed25519 has the whole message in memory, and checks it there.
        if (key.scheme.kind !== "ed25519")
            this.#verify = (0,external_node_crypto_.createVerify)(key.scheme.algorithm);
    }
    update(chunk) {
        this.#size += chunk.length;
        if (this.#key.scheme.kind === "ecdsa" && this.#size > LARGE)
            this.#verify = undefined;
        this.#verify?.update(chunk);
    }
    /** `digest` is by the hash of the key's scheme. Rejects with `IntegrityError` (`digest-mismatch`). */
    async demand(signature, digest) {
        if (!(await this.#holds(signature, digest)))
            throw unsound();
    }
    async #holds(signature, bytes) {
        const { key, scheme } = this.#key;
        if (scheme.kind === "ed25519")
            return true;
        if (this.#verify !== undefined)
            return this.#verify.verify({ key, ...(0,key_scheme/* schemeOptions */.O)(scheme) }, signature);
        const { verifyDigest } = await Promise.all(/* import() */[__webpack_require__.e(3260), __webpack_require__.e(2593)]).then(__webpack_require__.bind(__webpack_require__, 52593));
        return verifyDigest(this.#key, { algorithm: scheme.algorithm, bytes }, signature) === true;
    }
}
/** For a signature that was made here and does not verify: code `digest-mismatch`. */
function unsound() {
    return new errors/* IntegrityError */.cs("digest-mismatch", "A signature was made that its own key does not accept.", {
        hint: "Run again; if it goes on, the key is damaged or the memory of this machine is faulty.",
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/key-signer.js
// Signs with a private key, by the scheme its kind has.





/** A signer that verifiers know by its public key. */
function keySigner(key) {
    const { hint, der } = key.public;
    return signerOf(key, { kind: "public-key", hint, publicKey: der });
}
/** A signer with a key that is known by `material`. */
function signerOf(key, material) {
    const { scheme } = key.public;
    const { algorithm, keyDetails } = scheme;
    const begin = scheme.kind === "ed25519" ? () => bufferedSigning(key) : () => streamedSigning(key);
    return { material, publicKey: key.public, algorithm, keyDetails, begin };
}
function streamedSigning({ key, public: { scheme } }) {
    const signing = (0,external_node_crypto_.createSign)(scheme.algorithm);
    return {
        update: (chunk) => void signing.update(chunk),
        finish: () => signing.sign({ key, ...(0,key_scheme/* schemeOptions */.O)(scheme) }),
    };
}
/** Ed25519 reads a message twice, so all of it has to be in memory (RFC 8032, section 5.1.6). In bytes. */
const MAX_BUFFERED = 256 * 1024 * 1024;
function bufferedSigning({ key, public: { key: publicKey } }) {
    const chunks = [];
    let size = 0;
    return {
        update: (chunk) => {
            size += chunk.length;
            if (size > MAX_BUFFERED)
                throw key_signer_tooLarge();
            // The reader may use its memory again.
            chunks.push(Uint8Array.from(chunk));
        },
        finish: () => {
            const message = external_node_buffer_.Buffer.concat(chunks);
            const signature = (0,external_node_crypto_.sign)(undefined, message, key);
            if (!(0,external_node_crypto_.verify)(undefined, message, publicKey, signature))
                throw unsound();
            return signature;
        },
    };
}
function key_signer_tooLarge() {
    return new errors/* UsageError */.eb("key-unusable", `Ed25519 cannot sign a file above ${MAX_BUFFERED} bytes.`, {
        hint: "Use a key on P-256 for large files.",
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/certificate-signer.js
// Signs with a key of this run only, which a certificate authority binds to the identity of the job.





/**
 * A signer with a new key on P-256. One certificate serves a whole run. Errors: those of `CertificateAuthority.certify`, and
 * `IntegrityError` (`response-malformed`) where the certificate is for another key. Source: Fulcio, "Certificate Issuance".
 */
async function certificateSigner(authority, { secret, subject }) {
    const key = (0,private_key/* generatePrivateKey */.An)();
    const proof = (0,external_node_crypto_.sign)("sha256", external_node_buffer_.Buffer.from(subject), key.key);
    const pem = key.public.key.export({ type: "spki", format: "pem" }).toString();
    const [certificate] = await authority.certify(secret, pem, proof);
    if (certificate === undefined || !isFor(certificate, key.public.der)) {
        throw new errors/* IntegrityError */.cs("response-malformed", `${authority.url} gave no certificate for the key of this run.`, {
            hint: "Check that the address is that of a certificate authority which speaks Fulcio's API v2.",
        });
    }
    return signerOf(key, { kind: "certificate", certificate });
}
function isFor(certificate, publicKey) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" }).equals(publicKey);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/runtime/lib/artifact/read-artifact.js
var read_artifact = __webpack_require__(78844);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./packages/sigstore/lib/bundle/build-bundle.js


const BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const HASHES = {
    sha256: protobuf_specs_dist.HashAlgorithm.SHA2_256,
    sha384: protobuf_specs_dist.HashAlgorithm.SHA2_384,
    sha512: protobuf_specs_dist.HashAlgorithm.SHA2_512,
};
/** The bundle, ready for JSON. */
function buildBundle(material, content, signature, { entries, timestamps }) {
    const bundle = (0,bundle_dist/* bundleToJSON */.ev)({
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            content: toMaterial(material),
            tlogEntries: [...entries],
            timestampVerificationData: { rfc3161Timestamps: timestamps.map((signedTimestamp) => ({ signedTimestamp })) },
        },
        content: toContent(content, signature),
    });
    writeOutEmpty(bundle);
    return bundle;
}
/**
 * Zeros, empty texts and empty lists: JSON of protobuf may leave them out, and the library does. sigstore-python demands those
 * of log entries (the first of a log has them), securesystemslib the name of the key.
 */
function writeOutEmpty({ verificationMaterial, dsseEnvelope }) {
    verificationMaterial.tlogEntries ??= [];
    for (const entry of verificationMaterial.tlogEntries) {
        entry.logIndex ??= "0";
        const { inclusionProof: proof } = entry;
        if (proof === undefined)
            continue;
        proof.logIndex ??= "0";
        proof.hashes ??= [];
    }
    for (const signature of dsseEnvelope?.signatures ?? [])
        signature.keyid ??= "";
}
function toMaterial(material) {
    return material.kind === "certificate"
        ? { $case: "certificate", certificate: { rawBytes: material.certificate } }
        : { $case: "publicKey", publicKey: { hint: material.hint } };
}
function toContent(content, signature) {
    if (content.kind === "message") {
        const { algorithm, bytes: digest } = content.digest;
        return {
            $case: "messageSignature",
            messageSignature: { messageDigest: { algorithm: HASHES[algorithm], digest }, signature },
        };
    }
    const { payload, payloadType } = content;
    // Without the name of the key: cosign 3 passes over signatures with another name than the one it gives keys, in SSH's way.
    const signatures = [{ sig: signature, keyid: "" }];
    return { $case: "dsseEnvelope", dsseEnvelope: { payload, payloadType, signatures } };
}

// EXTERNAL MODULE: ./packages/sigstore/lib/digest/artifact-digest.js
var artifact_digest = __webpack_require__(1088);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/statement.js
var statement_statement = __webpack_require__(83815);
// EXTERNAL MODULE: ./packages/sigstore/lib/turns/turns.js
var turns = __webpack_require__(65799);
;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/envelope-guard.js
// Keeps a signature over a file from passing for one over a statement. What is signed of an envelope is plain bytes, which a
// file can hold: whoever makes files that somebody else signs could otherwise state anything under that signer's name.


/** How the encoding begins that is signed of every envelope. Source: DSSE, "Protocol", PAE. */
const START = "DSSEv1 ";
class EnvelopeGuard {
    #start = "";
    /** Takes the bytes of a file in their order. Throws `UsageError` (`invalid-input`) where they begin like an envelope's. */
    update(chunk) {
        if (this.#start.length >= START.length)
            return;
        this.#start += external_node_buffer_.Buffer.from(chunk.subarray(0, START.length - this.#start.length)).toString("latin1");
        if (this.#start !== START)
            return;
        throw new errors/* UsageError */.eb("invalid-input", "A file that begins with what is signed of a statement is not signed.", {
            hint: "Find out who made the file: its signature could be passed off as one over a statement.",
        });
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/message-pass.js


class MessagePass {
    #algorithm;
    #signing;
    #check;
    #hashes;
    #size = 0;
    /** Digests are taken by the hash of the signer's scheme, and by `algorithms`. */
    constructor(signer, algorithms = []) {
        this.#algorithm = signer.algorithm;
        this.#signing = signer.begin();
        this.#check = new SignatureCheck(signer.publicKey);
        const all = new Set([signer.algorithm, ...algorithms]);
        this.#hashes = new Map([...all].map((algorithm) => [algorithm, (0,external_node_crypto_.createHash)(algorithm)]));
    }
    update(chunk) {
        this.#size += chunk.length;
        this.#signing.update(chunk);
        this.#check.update(chunk);
        for (const hash of this.#hashes.values())
            hash.update(chunk);
    }
    /** Errors: those of `SignatureCheck.demand`. */
    async finish() {
        const digests = new Map([...this.#hashes].map(([algorithm, hash]) => [algorithm, hash.digest()]));
        const signature = this.#signing.finish();
        await this.#check.demand(signature, digestOf({ digests }, this.#algorithm));
        return { signature, size: this.#size, digests };
    }
}
/** The digest by one of the algorithms that were asked for. */
function digestOf({ digests }, algorithm) {
    const digest = digests.get(algorithm);
    if (digest === undefined)
        throw new TypeError(`${algorithm} was not asked for`);
    return digest;
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/session-demands.js


/**
 * Throws `UsageError` (`invalid-input`) where nothing would say when a certificate was used: it lives for minutes, so nobody
 * could verify with it later. Logs of version 2 state no time. Source: rekor-tiles, CLIENTS.md.
 */
function demandTrustedTime({ logs, timestampAuthorities, }) {
    if (timestampAuthorities.length > 0 || logs.some(({ version }) => version === 1))
        return;
    throw new errors/* UsageError */.eb("invalid-input", "Nothing would say when the certificate was used.", {
        hint: "Name a timestamp authority (`tsa-url`), or a transparency log of version 1.",
    });
}
/** Throws `IntegrityError` (`response-malformed`) where the services were to say when, and did not. */
function demandTimed(signer, isTimed) {
    if (signer.material.kind === "public-key" || isTimed)
        return;
    throw new errors/* IntegrityError */.cs("response-malformed", "No service said when the certificate was used.", {
        hint: "Name a timestamp authority (`tsa-url`), or another transparency log of version 1.",
    });
}
/**
 * Logs verify by the digest, which plain Ed25519 cannot be: it is no signature over one. Version 1 has a kind of entry that
 * holds whole envelopes; version 2 has none. `from` is the first version that cannot. Throws `UsageError` (`key-unusable`).
 * Source: Rekor, types/hashedrekord and types/dsse.
 */
function demandLoggable({ keyDetails }, logs, from) {
    if (keyDetails !== "PKIX_ED25519" || !logs.some(({ version }) => version >= from))
        return;
    throw new errors/* UsageError */.eb("key-unusable", "A transparency log cannot record signatures of an Ed25519 key.", {
        hint: "Use a key on P-256, or sign without a transparency log.",
    });
}
/** Throws `IntegrityError` (`digest-mismatch`) unless `digest` is the expected one. */
function demandExpected(path, digest, expected) {
    if (digest.toString("hex") === expected.hex)
        return;
    throw new errors/* IntegrityError */.cs("digest-mismatch", `${path} is not the file that was to be signed: its digest differs.`, {
        hint: "Find out what wrote to the file, build it again, and sign that.",
    });
}
/**
 * Call what it gives after each signature: it throws `UnavailableError` (`timed-out`) once the certificate of the signer has
 * run out, for witnesses would then say that it was used too late. Counted from now, as the clocks of this machine and of the
 * authority may differ.
 */
function lifetimeOf({ material }) {
    if (material.kind === "public-key")
        return () => { };
    const { validFrom, validTo } = new external_node_crypto_.X509Certificate(material.certificate);
    const end = performance.now() + Date.parse(validTo) - Date.parse(validFrom);
    return () => {
        if (performance.now() <= end)
            return;
        throw new errors/* UnavailableError */.hG("timed-out", "The certificate of this run ran out before everything was signed.", {
            hint: "Sign fewer or smaller files in one step, or sign with a key.",
        });
    };
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/open-session.js
// Signs with one signer, lets the services witness each signature, and puts all of it into a bundle.









/** So many signatures are made, and on their way to services, at once. */
const PARALLEL = 8;
/** Ed25519 holds whole files in memory. */
const PARALLEL_BUFFERED = 2;
/** Errors: those of `demandTrustedTime`, where the signer has a certificate. */
function openSession(parts) {
    if (parts.signer.material.kind === "certificate")
        demandTrustedTime(parts);
    return new Session(parts);
}
class Session {
    #parts;
    #turns;
    #demandAlive;
    constructor(parts) {
        this.#parts = parts;
        this.#turns = new turns/* Turns */.P(parts.signer.publicKey.scheme.kind === "ed25519" ? PARALLEL_BUFFERED : PARALLEL);
        this.#demandAlive = lifetimeOf(parts.signer);
    }
    get material() {
        return this.#parts.signer.material;
    }
    get used() {
        return this.#parts.used;
    }
    async signFile(path, expected) {
        const { signer, root, logs } = this.#parts;
        demandLoggable(signer, logs, 1);
        const read = (onChunk) => (0,read_artifact/* readArtifact */.R)({ path, ...(root === undefined ? {} : { root }) }, onChunk);
        return this.#turns.take(async () => {
            const pass = new MessagePass(signer, messageHashes(expected));
            const guard = new EnvelopeGuard();
            await read((chunk) => {
                guard.update(chunk);
                pass.update(chunk);
            });
            const passed = await pass.finish();
            if (expected !== undefined)
                demandExpected(path, digestOf(passed, expected.algorithm), expected);
            return this.#bundleMessage(passed, read);
        });
    }
    async signBytes(content) {
        const { signer, logs } = this.#parts;
        demandLoggable(signer, logs, 1);
        return this.#turns.take(async () => {
            const pass = new MessagePass(signer, messageHashes());
            new EnvelopeGuard().update(content);
            pass.update(content);
            return this.#bundleMessage(await pass.finish(), async (onChunk) => onChunk(content));
        });
    }
    async signStatement(statement) {
        const { signer, logs } = this.#parts;
        demandLoggable(signer, logs, 2);
        const { dsse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
        const payload = external_node_buffer_.Buffer.from(JSON.stringify(statement));
        const envelope = { payloadType: statement_statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload };
        return this.#turns.take(async () => {
            const pass = new MessagePass(signer);
            pass.update(dsse.preAuthEncoding(statement_statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload));
            const content = { kind: "envelope", ...envelope };
            return this.#bundle(await pass.finish(), content, { digests: subjectDigests(statement) });
        });
    }
    async #bundleMessage(passed, read) {
        const { algorithm } = this.#parts.signer;
        const digests = [...passed.digests].map(([name, bytes]) => ({ algorithm: name, hex: bytes.toString("hex") }));
        const bytes = digestOf(passed, algorithm);
        const signed = await this.#bundle(passed, { kind: "message", digest: { algorithm, bytes } }, { digests, read });
        const sha256 = digestOf(passed, "sha256").toString("hex");
        return { ...signed, digest: { algorithm, hex: bytes.toString("hex") }, sha256, size: passed.size };
    }
    async #bundle(passed, content, artifact) {
        const { signer, check } = this.#parts;
        const { signature } = passed;
        this.#demandAlive();
        const witnesses = await this.#witness(passed, content);
        const bundle = buildBundle(signer.material, content, signature, witnesses);
        await check?.(bundle, artifact);
        return { bundle, signature };
    }
    async #witness(passed, content) {
        const { signer, logs, timestampAuthorities } = this.#parts;
        const request = logRequest(signer, passed, content);
        const [entries, timestamps] = await Promise.all([
            Promise.all(logs.map((log) => log.record(request))),
            Promise.all(timestampAuthorities.map((authority) => authority.timestamp(passed.signature))),
        ]);
        demandTimed(signer, timestamps.length > 0 || entries.some(({ integratedTime }) => BigInt(integratedTime) > 0n));
        return { entries, timestamps };
    }
}
/** SHA-256 is what checksum files and most verifiers want, whatever the scheme has. */
function messageHashes(expected) {
    return expected === undefined ? ["sha256"] : ["sha256", expected.algorithm];
}
function logRequest({ material, algorithm, keyDetails }, passed, content) {
    return {
        digest: { algorithm, bytes: digestOf(passed, algorithm) },
        signature: passed.signature,
        verifier: material.kind === "certificate"
            ? { kind: "certificate", der: material.certificate }
            : { kind: "public-key", der: material.publicKey },
        keyDetails,
        ...(content.kind === "envelope" && {
            envelope: { payloadType: content.payloadType, payload: content.payload },
        }),
    };
}
/** Verification takes any one subject: all of them are in the same statement. */
function subjectDigests({ subject: [first] }) {
    return artifact_digest/* DIGEST_ALGORITHMS */.M.flatMap((algorithm) => {
        const hex = first?.digest[algorithm];
        return hex === undefined ? [] : [{ algorithm, hex }];
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/runner/output-folder.js
var output_folder = __webpack_require__(66165);
// EXTERNAL MODULE: ./packages/sigstore/lib/trust/trust.js
var trust = __webpack_require__(62587);
// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verify-bundle.js
var verify_bundle = __webpack_require__(65396);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/input-file.js
var input_file = __webpack_require__(36839);
;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/signed-check.js
// Verifies what was just signed as its users will, so that a run does not claim a signature nobody accepts.





const PUBLIC_GOOD = "https://fulcio.sigstore.dev";
/**
 * The check against the root that is given, or the one that is known of the public instance. Undefined where there is no root:
 * then a signature is checked with its own key only, as it is made.
 */
async function signedCheck(inputs, { env, folder }, signing) {
    const path = inputs["trusted-root"];
    if (path !== "") {
        const roots = await (0,trust/* readTrustedRoots */.Pn)(await (0,input_file/* readInputFile */.j)("trusted-root", path, folder));
        return checkWith([async () => roots], signing);
    }
    if (signing.authorityUrl !== PUBLIC_GOOD)
        return undefined;
    // The embedded root is as old as this version: what it does not know yet may be in the newest one. It is kept in a folder that
    // nobody could prepare.
    let kept;
    const newest = async () => {
        kept ??= (0,trust/* refreshTrustedRoots */.Qb)({ cacheFolder: (0,output_folder/* outputFolder */.q)("trusted-root", env) });
        return kept;
    };
    return checkWith(env["RUNNER_TEMP"] ? [trust/* embeddedTrustedRoots */.$u, newest] : [trust/* embeddedTrustedRoots */.$u], signing);
}
function checkWith(sources, { keys, hasLogs }) {
    const thresholds = hasLogs ? {} : { logEntries: 0 };
    const verify = async (bundle, artifact, source) => {
        const [read] = await (0,verify_bundle/* readBundles */.A)(external_node_buffer_.Buffer.from(JSON.stringify(bundle)));
        if (read === undefined)
            throw new TypeError("a file of bundles holds at least one");
        await (0,verify_bundle/* verifyBundle */.I)(read, artifact, { roots: await source(), keys }, thresholds);
    };
    let [current, ...others] = sources;
    const check = async (bundle, artifact) => {
        const source = current;
        try {
            await verify(bundle, artifact, source);
        }
        catch (error) {
            // What one root does not cover, it does not cover for the next bundle either.
            if (current === source) {
                const [next, ...rest] = others;
                if (next === undefined)
                    throw error;
                [current, others] = [next, rest];
            }
            await check(bundle, artifact);
        }
    };
    return check;
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/choose-services.js
// Picks services out of a signing configuration. Source: the rules written in `SigningConfig` of protobuf-specs: valid now,
// of the highest version that is known, the newest of each operator, as many as the selector says.

/** `majorApiVersion` of configurations that are in use, by role. */
const KNOWN = { authority: [1], log: [2, 1], timestamp: [1] };
const ONE = { selector: "ANY" };
/**
 * `now` in milliseconds since the epoch. Errors: `UsageError` (`invalid-input`) where a role has services, but not as many
 * that are known and valid as its selector wants, or no selector.
 */
function chooseServices(config, now) {
    const authorities = pick("caUrls", config.caUrls, { known: KNOWN.authority, selection: ONE, now });
    const logs = pick("rekorTlogUrls", config.rekorTlogUrls, {
        known: KNOWN.log,
        selection: config.rekorTlogConfig,
        now,
    });
    const timestamps = pick("tsaUrls", config.tsaUrls, { known: KNOWN.timestamp, selection: config.tsaConfig, now });
    return {
        certificateAuthorities: authorities.first,
        logs: logs.first,
        timestampAuthorities: timestamps.first,
        // Of certificate authorities clients must use one only.
        spare: { certificateAuthorities: [], logs: logs.spare, timestampAuthorities: timestamps.spare },
    };
}
function pick(name, services = [], rules) {
    const { known, selection, now } = rules;
    if (services.length === 0)
        return { first: [], spare: [] };
    if (selection === undefined)
        throw choose_services_invalid(`${name} has no selector`);
    const valid = services.filter((service) => isValid(service, now));
    const version = known.find((one) => valid.some(({ majorApiVersion }) => majorApiVersion === one));
    const usable = newestOfEach(valid.filter(({ majorApiVersion }) => majorApiVersion === version));
    const wanted = countOf(selection, usable.length);
    if (usable.length === 0 || wanted > usable.length) {
        throw choose_services_invalid(`${name} has ${usable.length} services that can be used now, and ${Math.max(wanted, 1)} are wanted`);
    }
    const addresses = usable.map(({ url, majorApiVersion }) => ({ url, version: majorApiVersion }));
    return { first: addresses.slice(0, wanted), spare: addresses.slice(wanted) };
}
/** Both ends belong to the time of validity. */
function isValid({ validFor: { start, end } }, now) {
    return Date.parse(start) <= now && (end === undefined || now <= Date.parse(end));
}
/** One service of each operator, the newest first. */
function newestOfEach(services) {
    const byAge = services.toSorted((a, b) => Date.parse(b.validFor.start) - Date.parse(a.validFor.start));
    return byAge.filter(({ operator }, at) => byAge.findIndex((other) => other.operator === operator) === at);
}
function countOf(selection, usable) {
    if (selection.selector === "EXACT")
        return selection.count;
    return selection.selector === "ALL" ? usable : 1;
}
function choose_services_invalid(message) {
    return new errors/* UsageError */.eb("invalid-input", `the signing configuration cannot be used: ${message}`, {
        hint: "Get the newest configuration from whoever runs the services.",
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/service/service-instances.js
// Addresses without a signing configuration: the two instances that GitHub's own tools use, and addresses given one by one.


/** The first version of the log gives a time, so that no timestamp authority is needed. */
const service_instances_PUBLIC_GOOD = {
    certificateAuthorities: [{ url: "https://fulcio.sigstore.dev", version: 1 }],
    logs: [{ url: "https://rekor.sigstore.dev", version: 1 }],
    timestampAuthorities: [],
};
/**
 * The addresses of an instance. Errors: `UsageError` (`invalid-input`) where `auto` cannot tell whether the repository is
 * public, and where the server has no instance of GitHub's: nothing is published by mistake.
 */
function instanceServices(instance, visibility) {
    if (instance === "public-good")
        return service_instances_PUBLIC_GOOD;
    const host = hostOf(visibility.serverUrl);
    if (instance === "github")
        return githubServices(host);
    // Repositories with data residency are never public in the sense of the public log.
    if (host.endsWith(".ghe.com"))
        return githubServices(host);
    if (host !== "github.com")
        throw undecided("the server is not github.com");
    if (visibility.repository === "public")
        return service_instances_PUBLIC_GOOD;
    if (visibility.repository === "private" || visibility.repository === "internal")
        return githubServices(host);
    throw undecided("the identity token does not say whether the repository is public");
}
/** GitHub's own instance has no log: its timestamps say when. */
function githubServices(host) {
    const domain = host === "github.com" ? "githubapp.com" : host;
    if (domain !== "githubapp.com" && !domain.endsWith(".ghe.com")) {
        throw new errors/* UsageError */.eb("invalid-input", "GitHub runs no signing services for this server", {
            hint: "Sign with a key, or give a signing configuration.",
        });
    }
    return {
        certificateAuthorities: [{ url: `https://fulcio.${domain}`, version: 1 }],
        logs: [],
        timestampAuthorities: [{ url: `https://timestamp.${domain}/api/v1/timestamp`, version: 1 }],
    };
}
function hostOf(serverUrl) {
    return URL.canParse(serverUrl) ? new URL(serverUrl).host.toLowerCase() : "";
}
function undecided(why) {
    return new errors/* UsageError */.eb("invalid-input", `which signing services to use is not decided: ${why}`, {
        hint: "Name the instance: public-good publishes the signer's identity, github does not.",
    });
}
/** Errors: `UsageError` (`invalid-input`) for an address that is not allowed, and for another version. */
function givenServices(given) {
    const version = given.rekorVersion || "1";
    if (version !== "1" && version !== "2") {
        throw new errors/* UsageError */.eb("invalid-input", "there is no such version of the transparency log", { hint: "Give 1 or 2." });
    }
    const address = (url = "", of = 1) => (url === "" ? [] : [{ url: serviceUrl(url), version: of }]);
    return {
        certificateAuthorities: address(given.fulcioUrl),
        logs: address(given.rekorUrl, Number(version)),
        timestampAuthorities: address(given.tsaUrl),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./packages/sigstore/lib/service/signing-config.js
// The document that names the services to sign with. Source: protobuf-specs, sigstore_trustroot.proto, `SigningConfig`.



const SIGNING_CONFIG_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
const signing_config_MAX_LENGTH = 1024 * 1024;
const MAX_SERVICES = 100;
const url = schemas/* string */.YjP().check(schemas/* refine */.YPB(isServiceUrl, { error: "is not the https URL of a service" }));
const instant = iso/* datetime */.w$({ offset: true });
const service = schemas/* object */.Ikc({
    url,
    majorApiVersion: schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
    validFor: schemas/* object */.Ikc({ start: instant, end: schemas/* optional */.lqM(instant) }),
    operator: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1000)),
});
const services = schemas/* optional */.lqM(schemas/* array */.YOg(service).check(api/* _maxLength */.Eb(MAX_SERVICES)));
const selection = schemas/* optional */.lqM(schemas/* union */.KCZ([
    schemas/* object */.Ikc({ selector: schemas/* enum */.k5n(["ANY", "ALL"]) }),
    schemas/* object */.Ikc({ selector: schemas/* literal */.euz("EXACT"), count: schemas/* int */.Whr().check(api/* _positive */.NC()) }),
]));
const shape = schemas/* object */.Ikc({
    mediaType: schemas/* literal */.euz(SIGNING_CONFIG_TYPE),
    caUrls: services,
    oidcUrls: services,
    rekorTlogUrls: services,
    rekorTlogConfig: selection,
    tsaUrls: services,
    tsaConfig: selection,
});
/** Errors: `UsageError` (`invalid-input`) with every place that is not as the format says. */
function parseSigningConfig(text) {
    const read = shape.safeParse(signing_config_parse(text));
    if (read.success)
        return read.data;
    const problems = read.error.issues.map(({ path, message }) => `${path.join(".") || "the document"}: ${message}`);
    throw new errors/* UsageError */.eb("invalid-input", "this is not a signing configuration", {
        hint: `Give a JSON document of the type ${SIGNING_CONFIG_TYPE}.`,
        problems: problems.slice(0, 20),
    });
}
function signing_config_parse(text) {
    try {
        return text.length > signing_config_MAX_LENGTH ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isServiceUrl(text) {
    try {
        return serviceUrl(text) !== "";
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/signing-addresses.js
// Which services a run uses, and which stand in for them, as the inputs say.





const NONE = { certificateAuthorities: [], logs: [], timestampAuthorities: [] };
/** Errors: `UsageError` (`invalid-input`) where inputs contradict each other or name too little; those of `readInputFile`. */
async function signingAddresses(inputs, context) {
    const { first, spare } = await firstChoice(inputs, context);
    const declared = givenServices({
        rekorUrl: inputs["fallback-rekor-url"],
        rekorVersion: inputs["fallback-rekor-version"],
        tsaUrl: inputs["fallback-tsa-url"],
    });
    if (inputs["on-unavailable"] === "fail")
        return { first, fallback: NONE };
    const fallback = join(declared, spare);
    if (isEmpty(fallback) && inputs["fallback-key"] === undefined) {
        throw signing_addresses_invalid("`on-unavailable: fallback` is set, but nothing to fall back to is named.", "Name a `fallback-…` input.");
    }
    return { first, fallback };
}
async function firstChoice(inputs, context) {
    const named = givenServices({
        fulcioUrl: inputs["fulcio-url"],
        rekorUrl: inputs["rekor-url"],
        rekorVersion: inputs["rekor-version"],
        tsaUrl: inputs["tsa-url"],
    });
    const { instance, "signing-config": config } = inputs;
    if (config === "")
        return { first: await withoutConfig(named, instance, context), spare: NONE };
    if (!isEmpty(named) || instance === "public-good" || instance === "github") {
        throw signing_addresses_invalid("The services are named twice.", "Give `signing-config`, or addresses, or an `instance`.");
    }
    const { spare, ...first } = chooseServices(parseSigningConfig(await (0,input_file/* readInputFile */.j)("signing-config", config, context.folder)), Date.now());
    return { first, spare };
}
async function withoutConfig(named, instance, { hasKey, serverUrl, visibility }) {
    if (instance === "public-good" || instance === "github") {
        if (isEmpty(named))
            return instanceServices(instance, { serverUrl, repository: undefined });
        throw signing_addresses_invalid("The services are named twice.", "Give addresses, or an `instance`, not both.");
    }
    // A key needs nobody, and what is signed with one is nobody's business unless its owner says so.
    if (!isEmpty(named) || hasKey)
        return named;
    if (instance === "auto")
        return instanceServices(instance, { serverUrl, repository: await visibility() });
    throw signing_addresses_invalid("`instance: custom` is set, but no service is named.", "Give `signing-config`, or `fulcio-url` and others.");
}
function isEmpty({ certificateAuthorities, logs, timestampAuthorities }) {
    return certificateAuthorities.length + logs.length + timestampAuthorities.length === 0;
}
function join(a, b) {
    return {
        certificateAuthorities: [...a.certificateAuthorities, ...b.certificateAuthorities],
        logs: [...a.logs, ...b.logs],
        timestampAuthorities: [...a.timestampAuthorities, ...b.timestampAuthorities],
    };
}
function signing_addresses_invalid(message, hint) {
    return new errors/* UsageError */.eb("invalid-input", message, { hint });
}

// EXTERNAL MODULE: ./packages/core/lib/secret.js
var secret = __webpack_require__(29593);
;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/signing-key.js
// Where the private key of a run comes from: an input, a file, or the environment.



const KEY = "LOCKSTEP_SIGNING_KEY";
const PASSWORD = "LOCKSTEP_SIGNING_KEY_PASSWORD";
/**
 * The key to sign with, or undefined where none is given. What an input says comes before the environment. Errors:
 * `UsageError` (`invalid-input`) for two keys at once, those of `readInputFile` and of `readPrivateKey`.
 */
async function givenKey(inputs, env, folder) {
    const pem = await keyText(inputs, env, folder);
    return pem && (0,private_key/* readPrivateKey */.$k)(pem, givenPassword(inputs, env));
}
async function keyText(inputs, env, folder) {
    const { key, "key-file": file } = inputs;
    if (key !== undefined && file !== "") {
        throw new errors/* UsageError */.eb("invalid-input", "Two keys are given: `key` and `key-file`.", { hint: "Give one of them." });
    }
    if (file !== "")
        return new secret/* Secret */.z(await (0,input_file/* readInputFile */.j)("key-file", file, folder));
    return key ?? secretOf(env[KEY]);
}
/** The password of an encrypted key, or undefined where none is given. What the input says comes before the environment. */
function givenPassword(inputs, env) {
    return inputs["key-password"] ?? secretOf(env[PASSWORD]);
}
function secretOf(value) {
    return value ? new secret/* Secret */.z(value) : undefined;
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/sign/open-signing.js
// From the inputs of an action to a session that signs: the key or the certificate, the services, and what stands in for them.













/**
 * Opens a session. With a certificate, services are asked for it here, once. Errors: `UsageError` (`invalid-input`,
 * `key-unusable`, `token-unusable`), `PermissionError` without `id-token: write`, those of `CertificateAuthority.certify`.
 */
async function openSigning(inputs, context) {
    const { env, folder, root } = context;
    const key = await givenKey(inputs, env, folder);
    if (key !== undefined && inputs["identity-token"] !== undefined)
        throw twoSigners();
    const token = open_signing_once(() => identityOf(inputs));
    const addresses = await signingAddresses(inputs, {
        folder,
        hasKey: key !== undefined,
        serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
        visibility: async () => textClaim(await token(), "repository_visibility"),
    });
    const usage = createUsageLog();
    const transport = openServiceTransport({ env, limits: { tries: Number(inputs.retries) + 1 } });
    const services = withFallback(openServices(addresses.first, { transport }), openServices(addresses.fallback, { transport }), usage);
    const signer = key === undefined ? await certifiedSigner(inputs, env, { services, token, usage }) : keySigner(key);
    const { logs, timestampAuthorities } = services;
    const check = await signedCheck(inputs, context, {
        authorityUrl: signer.material.kind === "certificate" ? services.certificateAuthority?.url : undefined,
        keys: signer.material.kind === "public-key" ? [signer.publicKey] : [],
        hasLogs: logs.length > 0,
    });
    const parts = { signer, logs, timestampAuthorities, used: usage.used, check };
    return openSession(root === undefined ? parts : { ...parts, root });
}
/** A signer by certificate; where the authority is down, the declared key. */
function certifiedSigner(inputs, env, { services, token, usage }) {
    const { certificateAuthority: authority } = services;
    if (authority === undefined)
        throw noAuthority();
    demandTrustedTime(services);
    const certificate = async () => certificateSigner(authority, await token());
    if (inputs["on-unavailable"] === "fail" || inputs["fallback-key"] === undefined)
        return certificate();
    const key = (0,private_key/* readPrivateKey */.$k)(inputs["fallback-key"], givenPassword(inputs, env));
    return firstAvailable({ role: "certificate-authority", url: authority.url, take: certificate }, [{ role: "key", url: key.public.hint, take: async () => keySigner(key) }], usage);
}
async function identityOf(inputs) {
    const given = inputs["identity-token"];
    if (given !== undefined)
        return (0,token_source/* givenToken */.v)(given).token();
    // It holds an HTTP client of its own, which a run with a key does not need.
    const { requestIdToken } = await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 37448));
    return (0,token_source/* jobTokens */.I)(requestIdToken).token();
}
function textClaim({ claims }, name) {
    const value = claims.get(name);
    return typeof value === "string" ? value : undefined;
}
function open_signing_once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** One of them would be passed over, and the user would learn of it from those who verify. */
function twoSigners() {
    return new errors/* UsageError */.eb("invalid-input", "Both a key and an identity token are given.", {
        hint: "Give one of them; LOCKSTEP_SIGNING_KEY in the environment is a key, too.",
    });
}
function noAuthority() {
    return new errors/* UsageError */.eb("invalid-input", "There is no key to sign with, and no certificate authority to get one bound by.", {
        hint: "Give a `key`, or `fulcio-url` beside the other addresses.",
    });
}


/***/ }),

/***/ 83815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PREDICATE_TYPES),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
// in-toto statements: subjects, and what is said of them. Source: in-toto attestation framework, Statement v1.
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
/** Predicate types this suite makes or asks for. */
const PREDICATE_TYPES = {
    provenance: "https://slsa.dev/provenance/v1",
    vsa: "https://slsa.dev/verification_summary/v1",
    runtimeTrace: "https://in-toto.io/attestation/runtime-trace/v0.1",
    testResult: "https://in-toto.io/attestation/test-result/v0.1",
    spdx: "https://spdx.dev/Document",
    cyclonedx: "https://cyclonedx.org/bom",
};


/***/ }),

/***/ 62587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ embeddedTrustedRoots),
/* harmony export */   Pn: () => (/* binding */ readTrustedRoots),
/* harmony export */   Qb: () => (/* binding */ refreshTrustedRoots)
/* harmony export */ });
/** Reads trusted roots, one or several, one a line. Throws `VerificationFailure` (`trusted-root`). */
async function readTrustedRoots(json) {
    return (await Promise.all(/* import() */[__webpack_require__.e(5631), __webpack_require__.e(8775)]).then(__webpack_require__.bind(__webpack_require__, 48775))).parseTrustedRoots(json);
}
/** The root of the public instance, as of this version. GitHub's instance for private repositories is not among them. */
async function embeddedTrustedRoots() {
    return (await Promise.all(/* import() */[__webpack_require__.e(5631), __webpack_require__.e(9606), __webpack_require__.e(3786)]).then(__webpack_require__.bind(__webpack_require__, 13812))).embeddedTrustedRoots();
}
/** The root as its repository has it now. Throws `UnavailableError` (`network-failed`). */
async function refreshTrustedRoots(options) {
    return (await Promise.all(/* import() */[__webpack_require__.e(5631), __webpack_require__.e(2830), __webpack_require__.e(7936), __webpack_require__.e(9606), __webpack_require__.e(2797)]).then(__webpack_require__.bind(__webpack_require__, 12797))).refreshTrustedRoots(options);
}


/***/ }),

/***/ 65799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Turns),
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
// Lets a few tasks at a time do their work: services get no more requests at once than they can be expected to bear.
class Turns {
    #limit;
    #waiting = [];
    #running = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Calls `task` when it is its turn, in the order of asking, and gives what it gives. */
    async take(task) {
        if (this.#running >= this.#limit)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#running += 1;
        try {
            return await task();
        }
        finally {
            // The turn is handed on, so the count stays; nobody who asks later comes in between.
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#running -= 1;
            else
                next();
        }
    }
}
/** The results in the order of `items`; at most `limit` of them are worked on at once. Rejects with the first failure. */
function inTurns(items, limit, work) {
    const turns = new Turns(limit);
    return Promise.all(items.map((item, index) => turns.take(() => work(item, index))));
}


/***/ }),

/***/ 65396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readBundles),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Verification as other parts call it. What it needs is loaded when the first bundle comes: it is much, and many runs sign only.

/** The bundles of a file, at least one. Throws `VerificationFailure` (`bundle-format`). */
async function readBundles(content) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1770), __webpack_require__.e(1462)]).then(__webpack_require__.bind(__webpack_require__, 61462))).readBundles(content);
}
/**
 * Verifies that a trusted signer signed the artifact, or a statement about it, and says who and when. Who may sign is for the
 * caller to judge (`verifyIdentity`): a bundle by a certificate of anybody passes here.
 *
 * By default a certificate needs one trusted time, and one entry in each sort of log that its root names; a key needs neither.
 * `thresholds` replaces the defaults, but never the trusted time of a certificate. Throws `VerificationFailure`, whose `step`
 * is the first check that failed in the order of `VERIFICATION_STEPS`.
 */
async function verifyBundle(bundle, artifact, trust, thresholds = {}) {
    if (artifact.digests.length === 0) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "There is no artifact to verify.", { hint: "Give a file or a digest." });
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(1770), __webpack_require__.e(5631), __webpack_require__.e(3260), __webpack_require__.e(345)]).then(__webpack_require__.bind(__webpack_require__, 20345))).verifyAgainst(bundle, artifact, trust, thresholds);
}


/***/ })

};
