export const id = 5279;
export const ids = [5279];
export const modules = {

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _is_absent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73080);
// Reads a file that an earlier run left, in a place where others may have put something else meanwhile.



/** Windows has no O_NOFOLLOW, and O_NONBLOCK keeps a planted pipe from blocking us. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** The bytes of a regular file of at most `maxBytes`, opened without following a link. Never throws for a file's state. */
async function readKept(path, maxBytes) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ_FLAGS);
        try {
            const status = await file.stat();
            return status.isFile() && status.size <= maxBytes ? await file.readFile() : "unusable";
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return (0,_is_absent_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b)(error) ? "absent" : "unusable";
    }
}


/***/ }),

/***/ 73110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey),
/* harmony export */   p: () => (/* binding */ keySeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _answer_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34872);
// The bytes of an answer that travels between runs. Whoever reads the cache of a repository, and that may be a pull request from
// a fork, must not read answers in it: they are encrypted, which seals them as well. Pure but for the cryptography.


const CIPHER = "aes-256-gcm";
/** NIST SP 800-38D: 96 bits, drawn at random for each of at most 2^32 messages of a key. */
const NONCE = 12;
const TAG = 16;
const KEY = 32;
/** Seals with keys derived from the user's key (RFC 5869). The same for every token: who holds the key may see the answers. */
function keySeal(key) {
    const naming = derive(key, "name").toString("hex");
    const secret = derive(key, "seal");
    return {
        nameOf: (question) => (0,_answer_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .nameAnswer */ .Co)(naming, question),
        seal: (name, answer) => {
            const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE);
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, secret, nonce).setAAD(Buffer.from(name));
            const text = Buffer.concat([cipher.update((0,_answer_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .toPayload */ .I2)(answer)), cipher.final()]);
            return Buffer.concat([nonce, text, cipher.getAuthTag()]);
        },
        open: (name, file) => {
            const payload = decrypt(secret, name, file);
            return payload && (0,_answer_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPayload */ .XL)(payload);
        },
    };
}
/** A name for the key that tells nothing about it. Lower-case hex. */
function nameKey(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", derive(key, "key")).digest("hex").slice(0, 32);
}
function derive(key, purpose) {
    return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", Buffer.from(key.reveal()), "", `lockstep answers 1 ${purpose}`, KEY));
}
/** Undefined if the file is not exactly what was sealed with this key under this name. */
function decrypt(secret, name, file) {
    if (file.length < NONCE + TAG)
        return undefined;
    const end = file.length - TAG;
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, secret, file.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(name)).setAuthTag(file.subarray(end));
    try {
        return Buffer.concat([decipher.update(file.subarray(NONCE, end)), decipher.final()]);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 34872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ nameAnswer),
/* harmony export */   I2: () => (/* binding */ toPayload),
/* harmony export */   XL: () => (/* binding */ fromPayload),
/* harmony export */   hj: () => (/* binding */ tokenSeal)
/* harmony export */ });
/* unused harmony exports sealAnswer, openAnswer */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90973);
// The bytes of a kept answer: sealed, so that only who holds the token could have written them. Pure but for the hashing.


const SEAL_LENGTH = 64;
/** Seals with the token that the answers were asked with. Without a token the seal has no key and only shows damage. */
function tokenSeal(token) {
    const key = token?.reveal() ?? "";
    return {
        nameOf: (question) => nameAnswer(key, question),
        seal: (name, answer) => sealAnswer(key, name, answer),
        open: (name, file) => openAnswer(key, name, file),
    };
}
/** The name an answer is kept under: another token or another question has another name. Lower-case hex. */
function nameAnswer(key, { method, url, accept, body }) {
    return hmac(key, JSON.stringify(["name", method, url, accept, ...(body === undefined ? [] : [body])]));
}
/** The file for an answer: seal, headers, body. The seal covers the name, so files cannot be swapped either. */
function sealAnswer(key, name, answer) {
    const payload = toPayload(answer);
    return Buffer.concat([Buffer.from(sealOf(key, name, payload)), payload]);
}
/** The answer in a file, or undefined if the file is not exactly what `sealAnswer` made with this key and name. */
function openAnswer(key, name, file) {
    const payload = file.subarray(SEAL_LENGTH);
    const expected = Buffer.from(sealOf(key, name, payload));
    const found = file.subarray(0, SEAL_LENGTH);
    if (found.length !== expected.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected))
        return undefined;
    return fromPayload(payload);
}
/** One line of headers, then the body. */
function toPayload({ headers, body }) {
    return Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), body]);
}
/** Only for what `toPayload` made: throws on anything else. */
function fromPayload(payload) {
    const end = payload.indexOf("\n");
    const headers = JSON.parse(payload.subarray(0, end).toString());
    return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(headers) ? { headers: headers, body: payload.subarray(end + 1) } : undefined;
}
function sealOf(key, name, payload) {
    return hmac(key, Buffer.concat([Buffer.from(`seal\0${name}\0`), payload]));
}
function hmac(key, data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(data).digest("hex");
}


/***/ }),

/***/ 27364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _explain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26648);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90973);


/** The API behind `octokit`. `now` is in milliseconds since the epoch. */
function createApi(octokit, token, now) {
    const refuse = (thrown, asked) => {
        throw (0,_explain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .S)(thrown, asked, { token, now: now() });
    };
    const getPage = (route, parameters, asked) => octokit.request(route, parameters).then(readPage, (thrown) => refuse(thrown, asked));
    const findPage = (route, parameters, asked) => octokit
        .request(route, parameters)
        .then(readPage, (thrown) => (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readHttpFailure */ .Jy)(thrown)?.status === 404 ? undefined : refuse(thrown, asked));
    return {
        get: async (...question) => (await getPage(...question)).data,
        find: async (...question) => (await findPage(...question))?.data,
        getPage,
        findPage,
    };
}
function readPage({ data, headers }) {
    const link = headers.link ?? "";
    const after = cursorOf(link);
    return { data, hasNext: /;\s*rel="next"/.test(link), ...(after === undefined ? {} : { after }) };
}
/** What the address of the next page has as `after`. Only this value is taken from it: where it is found is not. */
function cursorOf(link) {
    const next = link.split(",").find((entry) => /;\s*rel="next"/.test(entry));
    const address = /<([^<>]{1,4000})>/.exec(next ?? "")?.[1] ?? "";
    return URL.canParse(address) ? (new URL(address).searchParams.get("after") ?? undefined) : undefined;
}


/***/ }),

/***/ 87779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90973);
// Reads the answers of "Get repository content" and "Get a blob" (REST documentation). Their shape is checked, not believed.


/** Errors: `IntegrityError` (`response-malformed`). A directory answers as an array, whatever it holds. */
function readContents(data, what) {
    if (Array.isArray(data))
        return { kind: "directory" };
    if (!(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data))
        throw malformed(what);
    const { type, sha, size, encoding, content } = data;
    if (type === "symlink" || type === "submodule")
        return { kind: type };
    if (type !== "file" || !isObjectId(sha) || typeof size !== "number")
        throw malformed(what);
    if (encoding === "none")
        return { kind: "file", sha, size, content: undefined };
    return { kind: "file", sha, size, content: decodeBase64(encoding, content, what) };
}
/** The bytes of a blob. Errors: `IntegrityError` (`response-malformed`). */
function readBlob(data, what) {
    if (!(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data))
        throw malformed(what);
    return decodeBase64(data["encoding"], data["content"], what);
}
/** Node skips what is not base64; the object id, which callers compare, shows whether anything was lost. */
function decodeBase64(encoding, content, what) {
    if (encoding !== "base64" || typeof content !== "string")
        throw malformed(what);
    return Buffer.from(content, "base64");
}
/** True for a full SHA-1 object id. GitHub hosts no SHA-256 repositories. */
function isObjectId(value) {
    return typeof value === "string" && /^[0-9a-f]{40}$/.test(value);
}
/** The error for an answer that is not what the documentation promises. */
function malformed(what) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs("response-malformed", `GitHub's answer about ${what} is not of the documented form`, {
        hint: "Run again; if it stays so, look at what stands between this machine and GitHub.",
    });
}


/***/ }),

/***/ 26648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   i: () => (/* binding */ explainAnswer)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90973);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99558);
/* harmony import */ var _unusable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77748);
// Turns what octokit throws into the suite's errors. Nothing of the original survives but a bounded, scrubbed sentence, so
// that no error can carry the token or the headers of a request.




const GONE = new Set([409, 410, 422, 451]);
const REFUSED = new Set([401, 403, 404]);
/** The error to throw for an error of `octokit.request`. A 404 counts as a refusal: GitHub hides what it does not show. */
function explainFailure(thrown, asked, asker) {
    const fault = (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readTransportFault */ .AW)(thrown);
    if (fault)
        return explainFault(fault, asked);
    const failure = (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readHttpFailure */ .Jy)(thrown);
    if (!failure) {
        const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
        return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs("response-malformed", `GitHub's answer about ${asked.what} cannot be read`, { hint });
    }
    return explainAnswer(failure, asked, asker);
}
/** The error to throw for an answer that is not a success. */
function explainAnswer(failure, asked, asker) {
    const cause = quote(failure, asker.token);
    const limit = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitOf */ .t)(failure, asker.now);
    if (limit) {
        const lifts = new Date(asker.now + limit.seconds * 1000).toISOString();
        const hint = `Run again after ${lifts}, when the limit resets${asker.token ? "" : ", or pass a token"}.`;
        return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG("rate-limited", `GitHub's rate limit stopped the question about ${asked.what}`, {
            hint,
            cause,
        });
    }
    if (failure.codes.includes("too_large"))
        return (0,_unusable_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableFile */ .c)(asked.what, "is larger than GitHub's API hands out", "Make it smaller.");
    if (REFUSED.has(failure.status))
        return refused(failure.status, asked, asker, cause);
    if (GONE.has(failure.status)) {
        const hint = "Check the names, and that the ref still exists.";
        return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG("not-found", `GitHub has nothing at ${asked.what}`, { hint, cause });
    }
    const hint = "Run again later; www.githubstatus.com shows known outages.";
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG("server-error", `GitHub failed on ${asked.what} (HTTP ${failure.status})`, {
        hint,
        cause,
    });
}
function refused(status, asked, asker, cause) {
    const { permissions } = asked;
    const block = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .PermissionError */ .i_(`GitHub does not show ${asked.what} to this token (HTTP ${status})`, {
        hint: refusalHint(status, block.join(", "), asker.token !== undefined),
        permissions,
        cause,
    });
}
function refusalHint(status, block, hasToken) {
    if (!hasToken)
        return `Check the names, and pass a token with ${block}.`;
    if (status === 401)
        return "Pass a token that is valid and has not expired.";
    return `Check the names, and grant the token ${block}; the job's own token reaches only its own private repository.`;
}
function explainFault(fault, asked) {
    const about = `no answer from GitHub about ${asked.what}: ${fault.message}`;
    if (fault.kind === "too-large") {
        return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG("server-error", about, { hint: "Ask for a smaller file or range." });
    }
    const hint = "Check the network, https_proxy and no_proxy, then run again.";
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG(fault.kind, about, { hint });
}
const MAX_QUOTED = 200;
/** The server's words as a plain error: one line, short, and without the token should the server have echoed it. */
function quote(failure, token) {
    const words = token ? failure.message.replaceAll(token.reveal(), "***") : failure.message;
    return new Error(`HTTP ${failure.status}: ${words.slice(0, MAX_QUOTED).replace(/[^\x20-\x7e]+/g, " ")}`);
}


/***/ }),

/***/ 68950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    retries: 3,
    requestTimeoutMs: 30_000,
    maxResponseBytes: 16 * 1024 * 1024,
    maxWaitSeconds: 60,
    secondMs: 1000,
};


/***/ }),

/***/ 90973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ readTransportFault),
/* harmony export */   Jy: () => (/* binding */ readHttpFailure),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19196);
// Reads the parts of an octokit error that matter. Octokit's own errors hold the request with its headers: they are looked
// at here and never passed on.

/** The HTTP answer behind an error of `octokit.request`, or undefined if there was none. */
function readHttpFailure(thrown) {
    if (!(thrown instanceof Error) || !("status" in thrown) || !("response" in thrown))
        return undefined;
    const { status, message, response } = thrown;
    if (typeof status !== "number" || !isRecord(response))
        return undefined;
    const { headers, data } = response;
    const errors = isRecord(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
    return {
        status,
        headers: isRecord(headers) ? headers : {},
        message,
        codes: errors.map((entry) => (isRecord(entry) ? entry["code"] : undefined)),
    };
}
/** The transport's fault behind an error of `octokit.request`, which keeps it as its cause. */
function readTransportFault(thrown) {
    return thrown instanceof Error && thrown.cause instanceof _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportFault */ .w ? thrown.cause : undefined;
}
/** True for anything with properties, arrays included. */
function isRecord(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 74130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createOctokit)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(75250);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(64475);
// EXTERNAL MODULE: ./packages/runtime/lib/github/answer-cipher.js
var answer_cipher = __webpack_require__(73110);
// EXTERNAL MODULE: ./packages/runtime/lib/github/answer-seal.js
var answer_seal = __webpack_require__(34872);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-kept.js
var read_kept = __webpack_require__(2337);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/evict-answers.js
// Keeps the folder of kept answers within bounds by deleting the oldest files.


const DEFAULT_BOUNDS = { maxFiles: 1000, maxBytes: 64 * 1024 * 1024 };
/** Deletes the oldest files of `folder` until both bounds hold. Drafts of a crashed writer age away like the rest. */
async function evictAnswers(folder, bounds = DEFAULT_BOUNDS) {
    const found = await Promise.all((await (0,promises_.readdir)(folder)).map((name) => measure((0,external_node_path_.join)(folder, name))));
    const newestFirst = found.flat().sort((a, b) => b.writtenMs - a.writtenMs);
    let bytes = 0;
    for (const [index, file] of newestFirst.entries()) {
        bytes += file.bytes;
        if (index >= bounds.maxFiles || bytes > bounds.maxBytes)
            await (0,promises_.rm)(file.path, { force: true });
    }
}
/** None for a file that another process deleted meanwhile, and for what is no file. */
async function measure(path) {
    const status = await (0,promises_.stat)(path).catch(() => undefined);
    return status?.isFile() ? [{ path, bytes: status.size, writtenMs: status.mtimeMs }] : [];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/answer-store.js
// Keeps answers on disk, one file each. Losing an entry is never an error: it is asked for again.
//
// What is trusted: only files sealed with the token (answer-seal.ts) or with the user's key (answer-cipher.ts), in a folder that
// no other user can write. So a step of the same job that holds neither can delete answers, but not plant any. Without a token the seal has no key
// and merely detects damage; then the folder must be one that only this user's trusted programs write.





/** Larger answers are not kept. Covers a file of 1 MB in base64 within its entry. */
const MAX_ENTRY_BYTES = 2 * 1024 * 1024;
/** A store in `folder`, created on first use with mode 0700, after `prepare`. Unusable folders make a store that keeps nothing. */
function openAnswerStore(folder, seal, prepare) {
    let opening;
    const usable = () => {
        opening ??= answer_store_open(folder, prepare).catch(() => false);
        return opening;
    };
    return {
        async read(question) {
            const name = seal.nameOf(question);
            if (!(await usable()))
                return undefined;
            const file = await (0,read_kept/* readKept */.D)((0,external_node_path_.join)(folder, name), MAX_ENTRY_BYTES);
            return Buffer.isBuffer(file) ? seal.open(name, file) : undefined;
        },
        async write(question, answer) {
            const name = seal.nameOf(question);
            const file = seal.seal(name, answer);
            if (file.length > MAX_ENTRY_BYTES || !(await usable()))
                return;
            await writeEntry(folder, name, file).then(() => evictAnswers(folder), () => undefined);
        },
    };
}
async function answer_store_open(folder, prepare) {
    await prepare?.();
    return isOurs(folder);
}
/** Creates the folder if need be. True if it is a real folder of this user that nobody else may write. */
async function isOurs(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const status = await (0,promises_.lstat)(folder);
    const isMine = process.getuid === undefined || status.uid === process.getuid();
    return status.isDirectory() && isMine && (process.platform === "win32" || (status.mode & 0o022) === 0);
}
/** Readers see the old file or the new one, never a part. */
async function writeEntry(folder, name, file) {
    const draft = (0,external_node_path_.join)(folder, `${name}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(draft, file, { flag: "wx", mode: 0o600 });
        await (0,promises_.rename)(draft, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(86856);
// EXTERNAL MODULE: ./packages/runtime/lib/github/contents-answer.js
var contents_answer = __webpack_require__(87779);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/immutable-answer.js
// Knows which answers can never change: those about the content of one git object. Pure.

/** True for the contents at a full commit SHA, and for blobs and trees. Everything else must be asked for again. */
function isImmutable(url) {
    const { pathname, searchParams } = new URL(url);
    const resource = pathname.slice(pathname.indexOf("/repos/")).split("/").slice(4);
    if (resource[0] === "contents")
        return (0,contents_answer/* isObjectId */.TS)(searchParams.get("ref"));
    return resource[0] === "git" && ["blobs", "trees"].includes(resource[1] ?? "") && (0,contents_answer/* isObjectId */.TS)(resource[2]);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/cached-fetch.js

/** Besides what revalidation and reading need, `link`: without it the first page of a list would pass for all of it. */
const KEPT_HEADERS = ["etag", "last-modified", "content-type", "link"];
/** A fetch with the same answers. Only GET requests are kept; a 304 never reaches the caller for a kept answer. */
function cacheFetch(inner, store) {
    return async (input, init) => {
        const request = new Request(input, init);
        if (request.method !== "GET")
            return inner(input, init);
        const question = { method: "GET", url: request.url, accept: request.headers.get("accept") ?? "" };
        const kept = await store.read(question);
        if (kept && isImmutable(question.url))
            return replay(kept);
        const answer = await inner(input, { ...init, headers: validated(request.headers, kept) });
        if (kept && answer.status === 304)
            return replay(kept);
        if (answer.status === 200)
            await keep(store, question, answer.clone());
        return answer;
    };
}
/** The headers with what lets the server answer 304: its own tag, else its own date. A plain object suits every fetch. */
function validated(headers, kept) {
    const { etag, "last-modified": lastModified } = kept?.headers ?? {};
    const plain = Object.fromEntries(headers);
    if (etag)
        return { ...plain, "if-none-match": etag };
    return lastModified ? { ...plain, "if-modified-since": lastModified } : plain;
}
/** Keeps an answer that can be revalidated and is well-formed, so that a broken one is not repeated. */
async function keep(store, question, answer) {
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => KEPT_HEADERS.includes(name)));
    const body = Buffer.from(await answer.arrayBuffer());
    const revalidates = headers["etag"] !== undefined || headers["last-modified"] !== undefined;
    if (revalidates && isWellFormed(headers["content-type"], body))
        await store.write(question, { headers, body });
}
function isWellFormed(contentType, body) {
    if (!contentType?.startsWith("application/json"))
        return true;
    try {
        JSON.parse(body.toString());
        return true;
    }
    catch {
        return false;
    }
}
function replay(kept) {
    return new Response(new Uint8Array(kept.body), { status: 200, headers: { ...kept.headers } });
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/http-failure.js
var http_failure = __webpack_require__(90973);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/cached-graphql.js
// Puts answers of earlier runs in front of the GraphQL API. Nobody can confirm one, as it has no tag or date: what may be
// used, and how long, answer-reuse.ts says. Only whole answers are kept: what ended in an error is asked again.


/** Beside the headers of the answer: when it was asked for, in milliseconds since the epoch. Sealed with the rest. */
const TAKEN = "lockstep-taken";
const JSON_TYPE = "application/json";
/** A fetch with the same answers. All but queries of the GraphQL API passes through. */
function reuseGraphQl(inner, store, reuse) {
    return async (input, init) => {
        const question = questionOf(input, init);
        if (question === undefined)
            return inner(input, init);
        const kept = await store.read(question);
        if (kept && reuse.takes(Number(kept.headers[TAKEN] ?? Number.NaN)))
            return cached_graphql_replay(kept);
        // The moment before the question: the answer is at least as new.
        const taken = reuse.now();
        const answer = await inner(input, init);
        if (answer.status === 200)
            await cached_graphql_keep(store, question, taken, answer.clone());
        return answer;
    };
}
/** Undefined for all but a query: what changes something must reach the server each time. */
function questionOf(...[input, init]) {
    if (init?.method !== "POST" || typeof init.body !== "string")
        return undefined;
    const { url, headers } = new Request(input, init);
    if (!new URL(url).pathname.endsWith("/graphql"))
        return undefined;
    const sent = parse(init.body);
    if (!(0,http_failure/* isRecord */.u4)(sent) || typeof sent["query"] !== "string" || !sent["query"].startsWith("query"))
        return undefined;
    const body = (0,external_node_crypto_.createHash)("sha256").update(init.body).digest("hex");
    return { method: "POST", url, accept: headers.get("accept") ?? "", body };
}
async function cached_graphql_keep(store, question, taken, answer) {
    if (!answer.headers.get("content-type")?.startsWith(JSON_TYPE))
        return;
    const body = Buffer.from(await answer.arrayBuffer());
    if (isWhole(parse(body.toString())))
        await store.write(question, { headers: { [TAKEN]: String(taken) }, body });
}
/** Data without any error, and without a null in the place of a repository. */
function isWhole(answer) {
    if (!(0,http_failure/* isRecord */.u4)(answer) || "errors" in answer || !(0,http_failure/* isRecord */.u4)(answer["data"]))
        return false;
    return Object.values(answer["data"]).every((part) => part !== null);
}
/** Undefined for what is not JSON. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function cached_graphql_replay({ body }) {
    return new Response(new Uint8Array(body), {
        status: 200,
        headers: { "content-type": `${JSON_TYPE}; charset=utf-8` },
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/github-options.js
var github_options = __webpack_require__(68950);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/graphql/hidden-limit.js

/** GitHub documents the first type and answers the second as well. */
const LIMIT_TYPES = new Set(["RATE_LIMITED", "RATE_LIMIT"]);
/** Source: GraphQL documentation, "Rate limits and query limits for the GraphQL API", "Exceeding the rate limit". */
function showHiddenLimits(octokit) {
    octokit.hook.wrap("request", async (request, options) => {
        const response = await request(options);
        const limit = options.method === "POST" ? findLimit(response.data) : undefined;
        if (limit === undefined)
            return response;
        // The header of a used-up budget is not always 0, and only 0 counts as one.
        const headers = { ...response.headers, "x-ratelimit-remaining": "0" };
        throw Object.assign(new Error(limit), { status: 403, request: options, response: { ...response, headers } });
    });
}
/** The words of the first error that speaks of a limit. */
function findLimit(data) {
    const errors = (0,http_failure/* isRecord */.u4)(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
    for (const error of errors) {
        if (!(0,http_failure/* isRecord */.u4)(error))
            continue;
        const message = String(error["message"]);
        if (LIMIT_TYPES.has(error["type"]) || /\bsecondary rate\b/i.test(message))
            return message;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/rate-limit.js
var rate_limit = __webpack_require__(99558);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/lone-rate-limit.js


/** Waits once per request, and only where the wait is within `limits`. */
function waitOutLoneLimits(limits, now) {
    return (octokit) => {
        const retrying = octokit;
        octokit.hook.error("request", (error) => {
            const failure = (0,http_failure/* readHttpFailure */.Jy)(error);
            const limit = failure && (0,rate_limit/* rateLimitOf */.t)(failure, now());
            const waits = limit?.kind === "lone" && limit.seconds <= limits.maxWaitSeconds;
            throw waits && "request" in error ? (retrying.retry?.retryRequest(error, 1, limit.seconds) ?? error) : error;
        });
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/octokit-client.js
// Builds the octokit client: proxy-aware, bounded, cached, retried, silent. Who retries what is decided here and in
// lone-rate-limit.ts, nowhere else (graphql/hidden-limit.ts makes limits look alike):
//   5xx and broken connections            plugin-retry
//   GitHub's primary and secondary limit  plugin-throttling, which also keeps 10 requests in flight at most
//   any other 429, or 403 + retry-after   lone-rate-limit.ts, through plugin-retry














/**
 * Left to plugin-retry these would be asked again at once. 429 above all: the plugin ignores `retry-after`, and each of
 * its attempts would be multiplied by those of plugin-throttling. 409 is GitHub's answer for an empty repository.
 */
const NEVER_PLAINLY_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/** Octokit would print headers of the server's choosing to the console, where the runner reads commands. */
const SILENT_LOG = { debug: silence, info: silence, warn: silence, error: silence };
function silence() { }
/** A client for `options.apiUrl`. Without a token it asks anonymously. */
function createOctokit(options) {
    const limits = { ...github_options/* DEFAULT_LIMITS */.d, ...options.limits };
    const Client = utils/* GitHub */.gq.plugin(showHiddenLimits, waitOutLoneLimits(limits, options.now ?? Date.now), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new Client({
        ...(options.token ? { auth: options.token.reveal() } : {}),
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: (0,utils/* getUserAgentWithOrchestrationId */.fA)(`lockstep/${version/* VERSION */.x}`) ?? "lockstep",
        log: SILENT_LOG,
        request: { fetch: transportOf(options, limits), log: SILENT_LOG },
        retry: { retries: limits.retries, retryAfterBaseValue: limits.secondMs, doNotRetry: NEVER_PLAINLY_RETRIED },
        ...throttleOptions(limits),
    });
}
/** Lets every request through at once. It is all that plugin-throttling asks of a limiter. */
const UNPACED = { key: () => ({ schedule: (_, start) => start() }) };
/**
 * The plugin keeps POST requests a second apart, because they may write. Ours are GraphQL queries, which do not, and the few
 * writes of publish/, which come one after the other. The type is loose because the plugin's own asks for a whole limiter.
 */
function throttleOptions(limits) {
    const waits = (seconds, _request, _octokit, waitedBefore) => waitedBefore === 0 && seconds <= limits.maxWaitSeconds;
    return {
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            retryAfterBaseValue: limits.secondMs,
            fallbackSecondaryRateRetryAfter: rate_limit/* FALLBACK_WAIT_SECONDS */.f,
            write: UNPACED,
        },
    };
}
function transportOf(options, limits) {
    const bounded = (0,bounded_fetch/* boundFetch */.L)(countedFetch(options), limits);
    const { cacheDir, token, travelling } = options;
    if (travelling) {
        const { folder, key, reuse } = travelling;
        const store = openAnswerStore(folder, (0,answer_cipher/* keySeal */.p)(key), () => travelling.bring());
        return reuseGraphQl(cacheFetch(bounded, store), store, reuse);
    }
    return cacheDir === undefined ? bounded : cacheFetch(bounded, openAnswerStore(cacheDir, (0,answer_seal/* tokenSeal */.hj)(token)));
}
function countedFetch({ fetch = proxiedFetch(), onRequest }) {
    if (onRequest === undefined)
        return fetch;
    return (...asked) => {
        onRequest();
        return fetch(...asked);
    };
}
/** Passing `request` replaces the defaults of `@actions/github` as a whole, so its proxy-aware fetch is carried over. */
function proxiedFetch() {
    const proxied = utils/* defaults */.NT.request?.fetch;
    if (proxied === undefined)
        throw new TypeError("@actions/github offers no fetch, and going around a proxy is no option");
    return proxied;
}


/***/ }),

/***/ 77239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ checkOwner),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   jV: () => (/* binding */ checkRepositoryName),
/* harmony export */   pA: () => (/* binding */ isRefName),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Checks the names that go into a request's address. Percent-encoding keeps them apart from the rest of the address, but dot
// segments survive it: URL parsers resolve them, and the question would be about another resource.

const NAME = /^[A-Za-z0-9_.-]{1,100}$/;
const MAX_REF_LENGTH = 255;
const MAX_PATH_LENGTH = 4096;
/** A missing file costs up to one request per segment. */
const MAX_PATH_DEPTH = 64;
/** Errors: `UsageError` (`invalid-input`) for anything GitHub could not have as an owner and a repository. */
function checkRepositoryName(repository) {
    for (const part of [repository.owner, repository.name]) {
        if (!NAME.test(part) || isDots(part))
            throw invalid("repository", "Write it as owner/name.");
    }
}
/** Errors: `UsageError` (`invalid-input`) for anything GitHub could not have as an organisation or a user. */
function checkOwner(owner) {
    if (!NAME.test(owner) || isDots(owner))
        throw invalid("organisation or user", "Write it without @ and slashes.");
}
/** Errors: `UsageError` (`invalid-input`) for what is neither a commit SHA nor a ref name. */
function checkRef(ref) {
    if (!isRefName(ref))
        throw invalid("ref", "Name a commit SHA, a branch or a tag.");
}
/** Errors: `UsageError` (`invalid-input`) unless `isPath`. */
function checkPath(path) {
    if (!isPath(path))
        throw invalid("path", "Write it relative to the repository's root, without . or .. segments.");
}
/** True for what git could have as the name of a branch or a tag, a commit SHA included (git-check-ref-format). */
function isRefName(ref) {
    if (ref === "" || ref === "@" || ref.length > MAX_REF_LENGTH || !isPlain(ref))
        return false;
    if (/[ ~^:?*[\\]|\.\.|@\{|\.$/.test(ref))
        return false;
    return ref.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
/** True for a path that is relative, `/`-separated and without empty or dot segments, at most 64 deep. */
function isPath(path) {
    const segments = path.slice(0, MAX_PATH_LENGTH).split("/");
    const bounded = path.length <= MAX_PATH_LENGTH && segments.length <= MAX_PATH_DEPTH && isPlain(path);
    return bounded && !segments.some((segment) => segment === "" || isDots(segment));
}
/** No control characters, and encodable as UTF-8. */
function isPlain(text) {
    return text.isWellFormed() && !/\p{Cc}/u.test(text);
}
function isDots(segment) {
    return segment === "." || segment === "..";
}
function invalid(what, hint) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", `this is not the name of a ${what} on GitHub`, { hint });
}


/***/ }),

/***/ 99558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FALLBACK_WAIT_SECONDS),
/* harmony export */   t: () => (/* binding */ rateLimitOf)
/* harmony export */ });
/** GitHub asks for at least one minute where no header says more. */
const FALLBACK_WAIT_SECONDS = 60;
const MAX_SECONDS = 7 * 24 * 60 * 60;
/** The limit behind a 403 or 429, or undefined where the answer is a refusal. `now` in milliseconds since the epoch. */
function rateLimitOf(failure, now) {
    if (failure.status !== 403 && failure.status !== 429)
        return undefined;
    const retryAfter = retryAfterSeconds(failure.headers["retry-after"], now);
    if (/\bsecondary rate\b/i.test(failure.message))
        return { kind: "secondary", seconds: retryAfter ?? FALLBACK_WAIT_SECONDS };
    if (failure.headers["x-ratelimit-remaining"] === "0") {
        const reset = Number(failure.headers["x-ratelimit-reset"]) - now / 1000 + 1;
        return { kind: "primary", seconds: clamp(reset) ?? FALLBACK_WAIT_SECONDS };
    }
    if (retryAfter === undefined && failure.status === 403)
        return undefined;
    return { kind: "lone", seconds: retryAfter ?? FALLBACK_WAIT_SECONDS };
}
/** `retry-after` is a number of seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfterSeconds(header, now) {
    if (typeof header !== "string" || header.trim() === "")
        return undefined;
    return clamp(Number(header)) ?? clamp((Date.parse(header) - now) / 1000);
}
function clamp(seconds) {
    return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 0), MAX_SECONDS) : undefined;
}


/***/ }),

/***/ 77748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unusableFile),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// A file that is there but cannot be handed out as text. It is an error of its own, so it never looks like a missing file.
// The code is the one the git port gives for the same state of a file.

/** `what` names the file, `why` continues the sentence, `hint` says what to change about it. */
function unusableFile(what, why, hint) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("policy-unreadable", `${what} ${why}`, { hint });
}
/** The text of UTF-8 bytes, byte order mark included. Errors: `unusableFile` where they are not UTF-8. */
function decodeText(bytes, what) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw unusableFile(what, "is not UTF-8 text", "Save it as UTF-8.");
    }
}


/***/ })

};
