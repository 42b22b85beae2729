export const id = 86;
export const ids = [86];
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

/***/ 90086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOctokitGitHub: () => (/* binding */ createOctokitGitHub)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var lib_errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/http-failure.js
var http_failure = __webpack_require__(90973);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/rate-limit.js
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

;// CONCATENATED MODULE: ./packages/runtime/lib/github/unusable-file.js
// A file that is there but cannot be handed out as text. It is an error of its own, so it never looks like a missing file.
// The code is the one the git port gives for the same state of a file.

/** `what` names the file, `why` continues the sentence, `hint` says what to change about it. */
function unusableFile(what, why, hint) {
    return new lib_errors/* UnavailableError */.hG("policy-unreadable", `${what} ${why}`, { hint });
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

;// CONCATENATED MODULE: ./packages/runtime/lib/github/explain-failure.js
// Turns what octokit throws into the suite's errors. Nothing of the original survives but a bounded, scrubbed sentence, so
// that no error can carry the token or the headers of a request.




const GONE = new Set([409, 410, 422, 451]);
const REFUSED = new Set([401, 403, 404]);
/** The error to throw for an error of `octokit.request`. A 404 counts as a refusal: GitHub hides what it does not show. */
function explainFailure(thrown, asked, asker) {
    const fault = (0,http_failure/* readTransportFault */.AW)(thrown);
    if (fault)
        return explainFault(fault, asked);
    const failure = (0,http_failure/* readHttpFailure */.Jy)(thrown);
    if (!failure) {
        const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
        return new lib_errors/* IntegrityError */.cs("response-malformed", `GitHub's answer about ${asked.what} cannot be read`, { hint });
    }
    return explainAnswer(failure, asked, asker);
}
/** The error to throw for an answer that is not a success. */
function explainAnswer(failure, asked, asker) {
    const cause = quote(failure, asker.token);
    const limit = rateLimitOf(failure, asker.now);
    if (limit) {
        const lifts = new Date(asker.now + limit.seconds * 1000).toISOString();
        const hint = `Run again after ${lifts}, when the limit resets${asker.token ? "" : ", or pass a token"}.`;
        return new lib_errors/* UnavailableError */.hG("rate-limited", `GitHub's rate limit stopped the question about ${asked.what}`, {
            hint,
            cause,
        });
    }
    if (failure.codes.includes("too_large"))
        return unusableFile(asked.what, "is larger than GitHub's API hands out", "Make it smaller.");
    if (REFUSED.has(failure.status))
        return refused(failure.status, asked, asker, cause);
    if (GONE.has(failure.status)) {
        const hint = "Check the names, and that the ref still exists.";
        return new lib_errors/* UnavailableError */.hG("not-found", `GitHub has nothing at ${asked.what}`, { hint, cause });
    }
    const hint = "Run again later; www.githubstatus.com shows known outages.";
    return new lib_errors/* UnavailableError */.hG("server-error", `GitHub failed on ${asked.what} (HTTP ${failure.status})`, {
        hint,
        cause,
    });
}
function refused(status, asked, asker, cause) {
    const { permissions } = asked;
    const block = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
    return new lib_errors/* PermissionError */.i_(`GitHub does not show ${asked.what} to this token (HTTP ${status})`, {
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
        return new lib_errors/* UnavailableError */.hG("server-error", about, { hint: "Ask for a smaller file or range." });
    }
    const hint = "Check the network, https_proxy and no_proxy, then run again.";
    return new lib_errors/* UnavailableError */.hG(fault.kind, about, { hint });
}
const MAX_QUOTED = 200;
/** The server's words as a plain error: one line, short, and without the token should the server have echoed it. */
function quote(failure, token) {
    const words = token ? failure.message.replaceAll(token.reveal(), "***") : failure.message;
    return new Error(`HTTP ${failure.status}: ${words.slice(0, MAX_QUOTED).replace(/[^\x20-\x7e]+/g, " ")}`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/api.js


/** The API behind `octokit`. `now` is in milliseconds since the epoch. */
function createApi(octokit, token, now) {
    const refuse = (thrown, asked) => {
        throw explainFailure(thrown, asked, { token, now: now() });
    };
    const getPage = (route, parameters, asked) => octokit.request(route, parameters).then(readPage, (thrown) => refuse(thrown, asked));
    const findPage = (route, parameters, asked) => octokit
        .request(route, parameters)
        .then(readPage, (thrown) => (0,http_failure/* readHttpFailure */.Jy)(thrown)?.status === 404 ? undefined : refuse(thrown, asked));
    return {
        get: async (...question) => (await getPage(...question)).data,
        find: async (...question) => (await findPage(...question))?.data,
        getPage,
        findPage,
    };
}
function readPage({ data, headers }) {
    return { data, hasNext: /;\s*rel="next"/.test(headers.link ?? "") };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/contents-answer.js
// Reads the answers of "Get repository content" and "Get a blob" (REST documentation). Their shape is checked, not believed.


/** Errors: `IntegrityError` (`response-malformed`). A directory answers as an array, whatever it holds. */
function readContents(data, what) {
    if (Array.isArray(data))
        return { kind: "directory" };
    if (!(0,http_failure/* isRecord */.u4)(data))
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
    if (!(0,http_failure/* isRecord */.u4)(data))
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
    return new lib_errors/* IntegrityError */.cs("response-malformed", `GitHub's answer about ${what} is not of the documented form`, {
        hint: "Run again; if it stays so, look at what stands between this machine and GitHub.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/question-names.js
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
    return new lib_errors/* UsageError */.eb("invalid-input", `this is not the name of a ${what} on GitHub`, { hint });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/blob-id.js
// Computes git's object id of a blob (git documentation, "Git Internals - Git Objects").

/** Lower-case hex SHA-1 over the blob's header and bytes. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/sound-blob.js
// Fetches a blob whose bytes prove to be the ones asked for. Source: REST "Get a blob".



const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
/** Errors: those of `Api.get`, and `IntegrityError` (`digest-mismatch`) where bytes and object id disagree. */
async function readSoundBlob(api, { owner, name: repo }, id, asked) {
    const headers = { accept: "application/vnd.github+json" };
    const blob = readBlob(await api.get(BLOB, { owner, repo, file_sha: id, headers }, asked), asked.what);
    if (blobId(blob) === id)
        return blob;
    const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
    throw new lib_errors/* IntegrityError */.cs("digest-mismatch", `the bytes of ${asked.what} do not match their object id`, { hint });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/blob-text.js
// Reads the text of a blob by its object id.





/**
 * The port's `blobText`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `IntegrityError` (`digest-mismatch`) for bytes that are not those of the object id.
 */
function createBlobText(api) {
    return async (repository, id, maxBytes) => {
        checkRepositoryName(repository);
        if (!isObjectId(id)) {
            throw new lib_errors/* UsageError */.eb("invalid-input", "this is not the id of a blob", { hint: "Give 40 lower-case hex digits." });
        }
        const what = `blob ${id} of ${repository.owner}/${repository.name}`;
        const asked = { what, permissions: { contents: "read" } };
        const blob = await readSoundBlob(api, repository, id, asked);
        if (blob.byteLength > maxBytes)
            throw unusableFile(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
        return decodeText(blob, what);
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/commit-probe.js

const READ_CONTENTS = { contents: "read" };
const MAX_REMEMBERED = 1000;
/**
 * A check that `ref` can be read with the permission `contents: read`, remembered once it succeeded. "Get a commit" needs
 * the same permission as "Get repository content", so a token that sees the repository but not its files does not pass; as
 * `application/vnd.github.sha` it answers with 40 bytes.
 * Errors: `PermissionError` for a hidden repository, `UnavailableError` (`not-found`) for a missing ref (GitHub answers 422,
 * or 409 for an empty repository), and what `Api` throws.
 */
function createCommitProbe(api) {
    const readable = new Set();
    return async (repository, ref) => {
        const commit = `${repository.owner}/${repository.name}@${ref}`;
        if (readable.has(commit))
            return;
        await resolveCommit(api, repository, ref);
        if (readable.size >= MAX_REMEMBERED)
            readable.clear();
        readable.add(commit);
    };
}
/** The full id of the commit at a ref. Errors: those of the probe. */
async function resolveCommit(api, { owner, name: repo }, ref) {
    const what = `${owner}/${repo} at ${ref}`;
    const parameters = { owner, repo, ref, headers: { accept: "application/vnd.github.sha" } };
    const sha = await api.get("GET /repos/{owner}/{repo}/commits/{ref}", parameters, {
        what,
        permissions: READ_CONTENTS,
    });
    if (!isObjectId(sha))
        throw malformed(what);
    return sha;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/file-at.js






const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const AS_JSON = { accept: "application/vnd.github+json" };
const FIX = "Put a regular file there.";
/**
 * The port's `fileAt`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `UnavailableError` for what is there but is no UTF-8 text file of at most `maxBytes` bytes (`policy-unreadable`), or for a
 * ref that is not there (`not-found`).
 */
function createFileAt(api) {
    const requireReadable = createCommitProbe(api);
    return async (repository, ref, path, maxBytes) => {
        checkRepositoryName(repository);
        checkRef(ref);
        checkPath(path);
        const place = { repository, ref, path };
        const entry = await findEntry(api, place);
        if (entry === undefined) {
            await requireReadable(repository, ref);
            await refuseLinkedParent(api, place);
            return undefined;
        }
        const { what } = askedAbout(place);
        if (entry.kind !== "file")
            throw unusableFile(what, `is a ${entry.kind}`, FIX);
        if (entry.size > maxBytes)
            throw unusableFile(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
        return decodeText(await readBytes(api, place, entry), what);
    };
}
/** The entry at a place, or undefined for a 404, which may also mean that the place is hidden. */
async function findEntry(api, place) {
    const { repository, ref, path } = place;
    const asked = askedAbout(place);
    const parameters = { owner: repository.owner, repo: repository.name, path, ref, headers: AS_JSON };
    const answer = await api.find(CONTENTS, parameters, asked);
    return answer === undefined ? undefined : readContents(answer, asked.what);
}
/** GitHub does not look behind a linked folder, but a checkout does: there the file may exist. */
async function refuseLinkedParent(api, place) {
    const end = place.path.lastIndexOf("/");
    if (end < 0)
        return;
    const parent = { ...place, path: place.path.slice(0, end) };
    const entry = await findEntry(api, parent);
    if (entry === undefined)
        await refuseLinkedParent(api, parent);
    if (entry?.kind === "symlink")
        throw unusableFile(askedAbout(place).what, "lies behind a symbolic link", FIX);
}
/**
 * The bytes of an entry, verified against its object id. GitHub follows a symbolic link to a file without saying so: the
 * entry has the type and content of the target, but the object id of the link. So where content and id disagree, the blob
 * decides: if it is sound, the entry is a link; if it is not, the answer was altered.
 */
async function readBytes(api, place, entry) {
    if (entry.content && blobId(entry.content) === entry.sha)
        return entry.content;
    const asked = askedAbout(place);
    const blob = await readSoundBlob(api, place.repository, entry.sha, asked);
    if (entry.content)
        throw unusableFile(asked.what, "is a symbolic link", FIX);
    return blob;
}
function askedAbout({ repository, ref, path }) {
    return { what: `${path} of ${repository.owner}/${repository.name} at ${ref}`, permissions: { contents: "read" } };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/graphql/graphql-answer.js
// Reads the envelope of a GraphQL answer: data and errors (GraphQL specification, "Response"). What is inside the data is
// read by whoever asked.


/** Errors: `IntegrityError` (`response-malformed`) for what is no answer of GraphQL. */
function readGraphQlAnswer(body, what) {
    if (!(0,http_failure/* isRecord */.u4)(body))
        throw malformed(what);
    const sent = Array.isArray(body["errors"]) ? body["errors"] : [];
    const errors = sent.filter(http_failure/* isRecord */.u4).map(readError);
    const data = (0,http_failure/* isRecord */.u4)(body["data"]) ? body["data"] : undefined;
    if (data === undefined && errors.length === 0)
        throw malformed(what);
    return { data, errors };
}
function readError(error) {
    const { type, path, message, extensions } = error;
    const { code, fieldName } = (0,http_failure/* isRecord */.u4)(extensions) ? extensions : {};
    return {
        type: textOf(type),
        // A query that is not valid has a path of another kind: through its text.
        path: Array.isArray(path) && textOf(code) === undefined ? path.filter(isStep) : [],
        message: textOf(message) ?? "",
        code: textOf(code),
        field: textOf(fieldName),
    };
}
function isStep(step) {
    return typeof step === "string" || typeof step === "number";
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/graphql/graphql.js
// Asks the GraphQL API, through the same client as the REST API and with the same guards. Every value from outside goes
// there as a variable, never as part of a query's text.



/** GraphQL answers each case with 200; this is the status the REST API gives it. */
const STATUS_OF_TYPE = new Map([
    ["NOT_FOUND", 404],
    ["FORBIDDEN", 403],
    ["INSUFFICIENT_SCOPES", 403],
]);
/** The GraphQL API that belongs to the REST API at `apiUrl`. */
function createGraphQl(octokit, { token, apiUrl, now }) {
    const url = graphQlUrl(apiUrl);
    return {
        async ask({ query, variables }, asked, retries) {
            if (token === undefined)
                throw tokenMissing(asked);
            const options = retries === undefined ? {} : { retries };
            const answer = await octokit
                .request({ method: "POST", url, query, variables, request: options })
                .catch((thrown) => {
                throw explainFailure(thrown, asked, { token, now: now() });
            });
            return readGraphQlAnswer(answer.data, asked.what);
        },
        explain(error, asked) {
            if (error?.code !== undefined)
                return schemaTooOld(error.code, asked);
            const status = error === undefined ? 404 : (STATUS_OF_TYPE.get(error.type ?? "") ?? 500);
            const failure = { status, headers: {}, message: error?.message ?? "no answer", codes: [] };
            return explainAnswer(failure, asked, { token, now: now() });
        },
    };
}
/** Beside the REST root, on GitHub Enterprise Server at `/api/graphql` (its documentation, "Forming calls with GraphQL"). */
function graphQlUrl(apiUrl) {
    const root = apiUrl.replace(/\/+$/, "");
    return root.endsWith("/api/v3") ? `${root.slice(0, -"/v3".length)}/graphql` : `${root}/graphql`;
}
function tokenMissing({ what, permissions }) {
    return new lib_errors/* PermissionError */.i_(`GitHub answers questions about ${what} only to who has a token`, {
        hint: "Pass a token; one that may read public repositories is enough for those.",
        permissions,
    });
}
function schemaTooOld(code, { what }) {
    return new lib_errors/* UnavailableError */.hG("server-error", `this server cannot answer questions about ${what}`, {
        hint: "Update GitHub Enterprise Server to a supported release.",
        cause: new Error(`the query is not valid there: ${code.slice(0, 100).replace(/[^\x20-\x7e]+/g, " ")}`),
    });
}

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
;// CONCATENATED MODULE: ./packages/runtime/lib/github/immutable-answer.js
// Knows which answers can never change: those about the content of one git object. Pure.

/** True for the contents at a full commit SHA, and for blobs and trees. Everything else must be asked for again. */
function isImmutable(url) {
    const { pathname, searchParams } = new URL(url);
    const resource = pathname.slice(pathname.indexOf("/repos/")).split("/").slice(4);
    if (resource[0] === "contents")
        return isObjectId(searchParams.get("ref"));
    return resource[0] === "git" && ["blobs", "trees"].includes(resource[1] ?? "") && isObjectId(resource[2]);
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

;// CONCATENATED MODULE: ./packages/runtime/lib/github/lone-rate-limit.js


/** Waits once per request, and only where the wait is within `limits`. */
function waitOutLoneLimits(limits, now) {
    return (octokit) => {
        const retrying = octokit;
        octokit.hook.error("request", (error) => {
            const failure = (0,http_failure/* readHttpFailure */.Jy)(error);
            const limit = failure && rateLimitOf(failure, now());
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
 * The plugin keeps POST requests a second apart, because they may write. Ours are GraphQL queries, which do not. The type
 * is loose because the plugin's own type asks for a whole limiter.
 */
function throttleOptions(limits) {
    const waits = (seconds, _request, _octokit, waitedBefore) => waitedBefore === 0 && seconds <= limits.maxWaitSeconds;
    return {
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            retryAfterBaseValue: limits.secondMs,
            fallbackSecondaryRateRetryAfter: FALLBACK_WAIT_SECONDS,
            write: UNPACED,
        },
    };
}
function transportOf(options, limits) {
    const bounded = (0,bounded_fetch/* boundFetch */.L)(options.fetch ?? proxiedFetch(), limits);
    const { cacheDir, token, travelling } = options;
    if (travelling) {
        const { folder, key, reuse } = travelling;
        const store = openAnswerStore(folder, (0,answer_cipher/* keySeal */.p)(key), () => travelling.bring());
        return reuseGraphQl(cacheFetch(bounded, store), store, reuse);
    }
    return cacheDir === undefined ? bounded : cacheFetch(bounded, openAnswerStore(cacheDir, (0,answer_seal/* tokenSeal */.hj)(token)));
}
/** Passing `request` replaces the defaults of `@actions/github` as a whole, so its proxy-aware fetch is carried over. */
function proxiedFetch() {
    const proxied = utils/* defaults */.NT.request?.fetch;
    if (proxied === undefined)
        throw new TypeError("@actions/github offers no fetch, and going around a proxy is no option");
    return proxied;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/repositories-of.js
// Lists the repositories of an organisation or a user, page by page.
// Source: REST "List organization repositories" and "List repositories for a user"; the second lists public ones only.





const OF_ORGANISATION = "GET /orgs/{owner}/repos";
const OF_USER = "GET /users/{owner}/repos";
const PAGE_SIZE = 100;
const MAX_PAGES = 100;
/**
 * The port's `repositoriesOf`. Besides the errors named there: `UsageError` (`invalid-input`) for a name GitHub cannot have,
 * and `UnavailableError` (`server-error`) for a list longer than 10,000.
 */
function createRepositoriesOf(api) {
    return async (owner) => {
        checkOwner(owner);
        const asked = { what: `the repositories of ${owner}`, permissions: { metadata: "read" } };
        const parameters = { owner, type: "all", per_page: PAGE_SIZE };
        const first = await api.findPage(OF_ORGANISATION, { ...parameters, page: 1 }, asked);
        const route = first ? OF_ORGANISATION : OF_USER;
        const ask = (page) => api.getPage(route, { ...parameters, page }, asked);
        const entries = await collect(first ?? (await ask(1)), ask, asked.what);
        const found = await Promise.all(entries.map((entry) => readRepository(api, entry, asked.what)));
        return found.sort((a, b) => compareNames(a.name, b.name));
    };
}
/** Whether there is a next page is taken from the server, where it is found is not. */
async function collect(first, ask, what) {
    const entries = [];
    let page = first;
    for (let number = 1;; number++) {
        if (!Array.isArray(page.data))
            throw malformed(what);
        entries.push(...page.data);
        if (!page.hasNext)
            return entries;
        if (number === MAX_PAGES)
            throw tooMany(what);
        page = await ask(number + 1);
    }
}
function tooMany(what) {
    return new lib_errors/* UnavailableError */.hG("server-error", `${what} are more than ${PAGE_SIZE * MAX_PAGES}`, {
        hint: "Check the repositories one by one.",
    });
}
async function readRepository(api, entry, what) {
    if (!(0,http_failure/* isRecord */.u4)(entry) || !(0,http_failure/* isRecord */.u4)(entry["owner"]))
        throw malformed(what);
    const { name, archived, fork, private: hidden, default_branch: branch, size } = entry;
    const { login: owner } = entry["owner"];
    if (typeof name !== "string" || typeof owner !== "string" || typeof hidden !== "boolean")
        throw malformed(what);
    if (typeof archived !== "boolean" || typeof fork !== "boolean" || typeof branch !== "string")
        throw malformed(what);
    // GitHub names a default branch even where there is none; only the size, in KiB, hints at that.
    const isEmpty = size === 0 && (await hasNoCommit(api, { owner, name }));
    return { owner, name, archived, fork, private: hidden, defaultBranch: isEmpty ? undefined : branch };
}
/** False also where the token may not look: then a later question says so. */
async function hasNoCommit(api, repository) {
    try {
        await resolveCommit(api, repository, "HEAD");
        return false;
    }
    catch (error) {
        if (!(error instanceof lib_errors/* LockstepError */.Cj))
            throw error;
        if (error.code === "not-found")
            return true;
        if (error.code === "permission-missing")
            return false;
        throw error;
    }
}
function compareNames(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/graphql/server-fault.js
// Tells failures that a smaller question may get around from all others.

/** True where the server answered nothing of use in time: a 5xx, a timeout, or an answer beyond the bound. */
function isServerFault(error) {
    return error instanceof lib_errors/* UnavailableError */.hG && ["server-error", "timed-out"].includes(error.code);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/graphql/git-target.js
// Git objects as GraphQL answers show them: what to select of one, and the commit an annotated tag leads to.


/** A tag of a tag of a tag is as deep as anybody looks. */
const MAX_TAGS = 3;
/** `selection` on an object and on what a chain of up to `depth` tags there leads to. */
function throughTags(selection, depth) {
    return depth === 0 ? selection : `${selection} ... on Tag{target{${throughTags(selection, depth - 1)}}}`;
}
/** Spread as `...Target` on a git object: its type and id, and those of what a tag leads to. */
const TARGET = {
    name: "Target",
    text: `fragment Target on GitObject{${throughTags("__typename oid", MAX_TAGS)}}`,
};
/** The object at the end of a chain of tags; undefined if there is none or if the chain is longer than is selected. */
function peel(object) {
    let found = object;
    while ((0,http_failure/* isRecord */.u4)(found) && found["__typename"] === "Tag")
        found = found["target"];
    return (0,http_failure/* isRecord */.u4)(found) && typeof found["__typename"] === "string" ? found : undefined;
}
/** The id of the commit an object is or leads to. */
function commitOf(object) {
    const { __typename, oid } = peel(object) ?? {};
    return __typename === "Commit" && isObjectId(oid) ? oid : undefined;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/advisories.js


/** What `askAdvisories` spreads. */
const ADVISORIES = {
    name: "Advisories",
    text: `fragment Advisories on SecurityVulnerabilityConnection{nodes{
severity vulnerableVersionRange firstPatchedVersion{identifier} advisory{ghsaId summary withdrawnAt}}}`,
};
/** A selection at the root of a query. `fullName` is `owner/name`. */
function askAdvisories(alias, fullName, text) {
    const name = text.variable("String!", fullName);
    return `${alias}:securityVulnerabilities(ecosystem:ACTIONS,package:${name},first:100){...Advisories}`;
}
const SEVERITIES = new Map([
    ["LOW", "low"],
    ["MODERATE", "moderate"],
    ["HIGH", "high"],
    ["CRITICAL", "critical"],
]);
/** Withdrawn ones left out. Errors: `IntegrityError` (`response-malformed`). */
function readAdvisories(data, what) {
    if (!(0,http_failure/* isRecord */.u4)(data) || !Array.isArray(data["nodes"]))
        throw malformed(what);
    return data["nodes"].flatMap((node) => readAdvisory(node, what));
}
function readAdvisory(node, what) {
    if (!(0,http_failure/* isRecord */.u4)(node) || !(0,http_failure/* isRecord */.u4)(node["advisory"]))
        throw malformed(what);
    const { ghsaId: id, summary, withdrawnAt } = node["advisory"];
    const { vulnerableVersionRange: range, firstPatchedVersion } = node;
    const severity = SEVERITIES.get(node["severity"]);
    if (typeof id !== "string" || typeof summary !== "string" || typeof range !== "string" || !severity) {
        throw malformed(what);
    }
    const patched = (0,http_failure/* isRecord */.u4)(firstPatchedVersion) ? String(firstPatchedVersion["identifier"]) : undefined;
    return withdrawnAt ? [] : [{ id, summary, severity, range, patched }];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/revision.js
// What a workflow may write after `@` and what lies there, in the forms git and GitHub ask about it. What git could not have
// is never asked.


/** Each folder above a file is asked about with its own path, so that the length of a question grows with the product. */
const revision_MAX_PATH_LENGTH = 1000;
const revision_MAX_PATH_DEPTH = 16;
const TAGS = "refs/tags/";
const HEADS = "refs/heads/";
/** Everything undefined for what cannot be the name of a ref. `refs/tags/v1` is a tag only, `v1` may be both. */
function qualifyName(name) {
    if (!isRefName(name))
        return { tag: undefined, branch: undefined, release: undefined };
    if (name.startsWith(HEADS))
        return { tag: undefined, branch: name, release: undefined };
    if (name.startsWith(TAGS))
        return { tag: name, branch: undefined, release: name.slice(TAGS.length) };
    return { tag: `${TAGS}${name}`, branch: `${HEADS}${name}`, release: name };
}
/** A full object id in lower case, or undefined for what is none. Git takes ids in either case. */
function objectIdIn(text) {
    const id = text.toLowerCase();
    return isObjectId(id) ? id : undefined;
}
/** True for a path that is worth asking about: no checkout has files deeper than this by accident. */
function isAskablePath(path) {
    return path.length <= revision_MAX_PATH_LENGTH && path.split("/").length <= revision_MAX_PATH_DEPTH && isPath(path);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/read-file-fact.js






/** Well below what GraphQL cuts off. */
const MAX_BYTES = 512 * 1024;
/** The mode of a tree's entry, in decimal as GraphQL gives it: octal 120000. */
const SYMLINK_MODE = 0o120000;
const ABSENT = { kind: "absent" };
/** `find` gives the object of the ref. Errors: `IntegrityError` (`response-malformed`). */
function readFileFact({ ref, path }, find, what) {
    if (!isAskablePath(path))
        return unusable("has a path that is too long, or not a plain one from the root");
    if (!isRefName(ref))
        return ABSENT;
    const object = find();
    const commit = peel(object);
    if (object !== null && commit === undefined)
        return unusable("stands at a tag of a tag of other tags");
    if (commit?.["__typename"] !== "Commit")
        return ABSENT;
    const { file } = commit;
    if (file === null)
        return behindLink(commit) ? unusable("lies behind a symbolic link") : ABSENT;
    if (!(0,http_failure/* isRecord */.u4)(file))
        throw malformed(what);
    if (file["mode"] === SYMLINK_MODE)
        return unusable("is a symbolic link");
    if (file["type"] !== "blob")
        return unusable(file["type"] === "tree" ? "is a directory" : "is a submodule");
    return readBlobFact(file["object"], what);
}
function readBlobFact(blob, what) {
    if (!(0,http_failure/* isRecord */.u4)(blob) || typeof blob["byteSize"] !== "number")
        throw malformed(what);
    const { oid, byteSize, isBinary, isTruncated, text } = blob;
    if (byteSize > MAX_BYTES || isTruncated === true)
        return unusable(`is larger than ${MAX_BYTES / 1024} KiB`);
    if (isBinary === true || typeof text !== "string")
        return unusable("is not text");
    if (blobId(Buffer.from(text)) !== oid)
        return unusable("is not UTF-8 text, or was altered on its way");
    return { kind: "text", text };
}
/** Git's trees end at a link, but a checkout follows it. */
function behindLink(commit) {
    return Object.values(commit).some((entry) => (0,http_failure/* isRecord */.u4)(entry) && entry["mode"] === SYMLINK_MODE);
}
function unusable(why) {
    return { kind: "unusable", why };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/read-item.js





/** Errors: `IntegrityError` (`response-malformed`) where an answer is missing. */
function readItem(item, index, { data, what }) {
    const find = (alias) => fieldOf(data, `${alias}${index}`, what);
    switch (item.kind) {
        case "commit":
            return { kind: "commit", id: item.id, fact: readCommit(item.id, index, find, { data, what }) };
        case "name":
            return { kind: "name", name: item.name, fact: readName(item.name, find, what) };
        case "file":
            return { kind: "file", fact: readFileFact(item, () => find("f"), what) };
        default:
            return { kind: "ancestry", fact: readAncestry(item, find, what) };
    }
}
const read_item_ABSENT = { kind: "absent", peeled: undefined, date: undefined, onDefaultBranch: false };
function readCommit(id, index, find, { data, what }) {
    if (objectIdIn(id) === undefined)
        return read_item_ABSENT;
    const object = find("o");
    if (object === null)
        return read_item_ABSENT;
    if (!(0,http_failure/* isRecord */.u4)(object))
        throw malformed(what);
    const branch = data["defaultBranchRef"];
    const onDefaultBranch = (0,http_failure/* isRecord */.u4)(branch) && leads(fieldOf(branch, `c${index}`, what)) === true;
    const date = readDay(object["committedDate"]);
    if (object["__typename"] === "Commit")
        return { kind: "commit", peeled: undefined, date, onDefaultBranch };
    const kind = object["__typename"] === "Tag" ? "tag" : "other";
    return { kind, peeled: commitOf(object), date: undefined, onDefaultBranch };
}
function readName(name, find, what) {
    const { tag, branch, release } = qualifyName(name);
    const target = (alias) => {
        const ref = find(alias);
        return ref === null ? undefined : commitOf(fieldOf(ref, "target", what));
    };
    return {
        tag: tag && target("t"),
        branch: branch && target("b"),
        release: release ? readRelease(find("l"), what) : undefined,
    };
}
function readRelease(release, what) {
    if (release === null)
        return undefined;
    const published = fieldOf(release, "isDraft", what) === true ? undefined : fieldOf(release, "publishedAt", what);
    return { published: readDay(published), immutable: (0,http_failure/* isRecord */.u4)(release) && release["immutable"] === true };
}
function readAncestry({ commit, name }, find, what) {
    if (objectIdIn(commit) === undefined)
        return undefined;
    const { tag, branch } = qualifyName(name);
    const refs = [tag && find("x"), branch && find("y")].filter(http_failure/* isRecord */.u4);
    const led = refs.map((ref) => leads(fieldOf(ref, "c", what)));
    return led.includes(true) || (led.includes(false) ? false : undefined);
}
/**
 * Whether the base of a comparison leads to its head, or undefined where the two could not be compared.
 * Source: GraphQL schema, `ComparisonStatus`: `BEHIND` says that the head is an ancestor of the base.
 */
function leads(comparison) {
    const status = (0,http_failure/* isRecord */.u4)(comparison) ? comparison["status"] : undefined;
    if (typeof status !== "string")
        return undefined;
    return status === "BEHIND" || status === "IDENTICAL";
}
/** A date and time as its day in UTC, `YYYY-MM-DD`. Dates beyond four digits of year are none. */
function readDay(value) {
    const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : /^\d{4}-\d\d-\d\d/.exec(new Date(time).toISOString())?.[0];
}
/** Tells an answer of `null` from none at all. */
function fieldOf(record, name, what) {
    if (!(0,http_failure/* isRecord */.u4)(record) || !Object.hasOwn(record, name))
        throw malformed(what);
    return record[name];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/read-part.js





/**
 * An error below the repository that says no more than its `null`: what is asked for does not exist, or two commits cannot
 * be compared. Every other error leaves something unknown.
 */
function isHarmless({ type, path }) {
    return path.length > 1 && (type === "NOT_FOUND" || path.some((step) => /^c\d*$/.test(String(step))));
}
/** `repository` and `advisories` as answered. Errors: `IntegrityError` (`response-malformed`). */
function readPart({ general, items }, repository, advisories, what) {
    if (!(0,http_failure/* isRecord */.u4)(repository))
        throw malformed(what);
    return {
        general: general ? { ...readGeneral(repository, what), advisories: readAdvisories(advisories, what) } : undefined,
        items: items.map((item, index) => readItem(item, index, { data: repository, what })),
    };
}
function readGeneral(repository, what) {
    const { nameWithOwner: fullName, isArchived: archived, defaultBranchRef: branch, refs } = repository;
    if (typeof fullName !== "string" || typeof archived !== "boolean")
        throw malformed(what);
    const defaultBranch = branch === null ? undefined : fieldOf(branch, "name", what);
    if (defaultBranch !== undefined && typeof defaultBranch !== "string")
        throw malformed(what);
    // An empty repository has no list of refs at all.
    if (refs === null && defaultBranch === undefined) {
        return { fullName, archived, defaultBranch, tags: [], allTags: true };
    }
    const nodes = fieldOf(refs, "nodes", what);
    if (!Array.isArray(nodes))
        throw malformed(what);
    const allTags = fieldOf(fieldOf(refs, "pageInfo", what), "hasNextPage", what) === false;
    return { fullName, archived, defaultBranch, tags: nodes.map((node) => readTag(node, what)), allTags };
}
function readTag(node, what) {
    const name = fieldOf(node, "name", what);
    if (typeof name !== "string")
        throw malformed(what);
    return { name, commit: commitOf(fieldOf(node, "target", what)) };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/survey-part.js
/** GitHub ends a query after ten seconds; a repository with its tags and a sub-question each cost it some tens of milliseconds. */
const MAX_PARTS = 10;
const MAX_ITEMS = 150;
/** The requests for all questions, in order. A question of many parts goes over several. `without` holds positions to leave out. */
function planBatches(questions, without) {
    const batches = [];
    let room = 0;
    for (const part of questions.flatMap((question, position) => without.has(position) ? [] : split(question, position))) {
        const last = batches.at(-1);
        if (last && last.length < MAX_PARTS && part.items.length <= room)
            last.push(part);
        else {
            batches.push([part]);
            room = MAX_ITEMS;
        }
        room -= part.items.length;
    }
    return batches;
}
/** The batch in two, in order, or undefined where it asks for one thing only. */
function halve(batch) {
    if (batch.length > 1)
        return cut(batch);
    const [part] = batch;
    if (part === undefined || part.items.length < 2)
        return undefined;
    const [first, second] = cut(part.items);
    return [[{ ...part, items: first }], [{ ...part, items: second, general: false }]];
}
function cut(list) {
    const middle = Math.ceil(list.length / 2);
    return [list.slice(0, middle), list.slice(middle)];
}
function split(question, position) {
    const { repository } = question;
    const items = listItems(question);
    const parts = [{ position, repository, general: true, items: items.slice(0, MAX_ITEMS) }];
    for (let start = MAX_ITEMS; start < items.length; start += MAX_ITEMS) {
        parts.push({ position, repository, general: false, items: items.slice(start, start + MAX_ITEMS) });
    }
    return parts;
}
function listItems({ commits, names, files, ancestries }) {
    return [
        ...[...new Set(commits)].map((id) => ({ kind: "commit", id })),
        ...[...new Set(names)].map((name) => ({ kind: "name", name })),
        ...files.map(({ ref, path }) => ({ kind: "file", ref, path })),
        ...ancestries.map(({ commit, name }) => ({ kind: "ancestry", commit, name })),
    ];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/graphql/query-text.js
// Collects the variables of a query while its text is written, so that no value from outside ever becomes text of a query.
function startQuery() {
    const names = new Map();
    const variables = {};
    const declarations = [];
    return {
        variable(type, value) {
            const key = `${type} ${JSON.stringify(value)}`;
            const known = names.get(key);
            if (known !== undefined)
                return known;
            const name = `v${names.size}`;
            names.set(key, `$${name}`);
            variables[name] = value;
            declarations.push(`$${name}:${type}`);
            return `$${name}`;
        },
        finish(selection, fragments) {
            const used = fragments.filter(({ name }) => selection.includes(`...${name}`)).map(({ text }) => text);
            const head = declarations.length > 0 ? `(${declarations.join()})` : "";
            return { query: `query${head}{${selection}}${used.join("")}`, variables };
        },
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/survey-query.js
// Writes the query for a batch: one alias per repository (`r0`), and inside of it aliases by the place of each sub-question
// (`o0`, `t1`, ...), under which read-item.ts finds the answers. What is no id, name or path is left out.
// Source: GitHub's GraphQL schema, `Repository`, `Ref`, `Release`, `SecurityVulnerability`.





const GENERAL = `isArchived refs(refPrefix:"refs/tags/",first:100,orderBy:{field:TAG_COMMIT_DATE,direction:DESC})
{nodes{name target{...Target}} pageInfo{hasNextPage}}`;
const ENTRY = {
    name: "Entry",
    text: "fragment Entry on TreeEntry{mode type object{... on Blob{oid byteSize isBinary isTruncated text}}}",
};
function writeSurvey(batch, traits) {
    const text = startQuery();
    const selections = batch.map((part, place) => writePart(part, place, text, traits));
    return text.finish(selections.join(" "), [TARGET, ADVISORIES, ENTRY]);
}
function writePart({ repository, general, items }, place, text, traits) {
    const owner = text.variable("String!", repository.owner);
    const name = text.variable("String!", repository.name);
    const asked = items.map((item, index) => writeItem(item, index, text, traits)).join(" ");
    const compared = items.map((item, index) => (item.kind === "commit" ? compare(item.id, `c${index}`, text) : ""));
    const selection = `nameWithOwner ${general ? GENERAL : ""} defaultBranchRef{name ${compared.join(" ")}} ${asked}`;
    const advisories = general ? askAdvisories(`a${place}`, `${repository.owner}/${repository.name}`, text) : "";
    return `r${place}:repository(owner:${owner},name:${name},followRenames:true){${selection}} ${advisories}`;
}
function writeItem(item, index, text, traits) {
    switch (item.kind) {
        case "commit":
            return writeCommit(item.id, index, text);
        case "name":
            return writeName(item.name, index, text, traits);
        case "file":
            return writeFile(item, index, text);
        default:
            return writeAncestry(item, index, text);
    }
}
function writeCommit(commit, index, text) {
    const id = objectIdIn(commit);
    return id ? `o${index}:object(oid:${text.variable("GitObjectID!", id)}){...Target ... on Commit{committedDate}}` : "";
}
function writeName(name, index, text, { immutable }) {
    const { tag, branch, release } = qualifyName(name);
    const ref = (full) => `ref(qualifiedName:${text.variable("String!", full)}){target{...Target}}`;
    const fields = `publishedAt isDraft ${immutable ? "immutable" : ""}`;
    return [
        tag ? `t${index}:${ref(tag)}` : "",
        branch ? `b${index}:${ref(branch)}` : "",
        release ? `l${index}:release(tagName:${text.variable("String!", release)}){${fields}}` : "",
    ].join(" ");
}
/** The entry and the folders above it: where one of those is a link, an absent file may exist for a checkout. */
function writeFile({ ref, path }, index, text) {
    if (!isRefName(ref) || !isAskablePath(path))
        return "";
    const id = objectIdIn(ref);
    const object = id ? `oid:${text.variable("GitObjectID!", id)}` : `expression:${text.variable("String!", ref)}`;
    const entry = (folder) => `file(path:${text.variable("String!", folder)})`;
    const above = foldersAbove(path).map((folder, depth) => `p${depth}:${entry(folder)}{mode}`);
    const onCommit = `... on Commit{${entry(path)}{...Entry} ${above.join(" ")}}`;
    // An id is that of a commit, or at most of one tag's object; a name may stand for a longer chain.
    return `f${index}:object(${object}){${throughTags(`__typename ${onCommit}`, id ? 1 : MAX_TAGS)}}`;
}
/** `a`, `a/b` for `a/b/c`. */
function foldersAbove(path) {
    const segments = path.split("/");
    return segments.slice(1).map((_, depth) => segments.slice(0, depth + 1).join("/"));
}
function writeAncestry({ commit, name }, index, text) {
    const { tag, branch } = qualifyName(name);
    // A variable that is not used makes a query invalid.
    const comparison = tag || branch ? compare(commit, "c", text) : "";
    if (comparison === "")
        return "";
    const ref = (full) => `ref(qualifiedName:${text.variable("String!", full)}){${comparison}}`;
    return [tag ? `x${index}:${ref(tag)}` : "", branch ? `y${index}:${ref(branch)}` : ""].join(" ");
}
/** Aliases of comparisons begin with `c`: an error below one means that the two cannot be compared. */
function compare(commit, alias, text) {
    const id = objectIdIn(commit);
    return id ? `${alias}:compare(headRef:${text.variable("String!", id)}){status}` : "";
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/ask-batch.js
// Asks one batch. What a server cannot answer at once is asked in halves, down to single questions, and a server that does
// not know a newer field is asked without it from then on.





/** A server that fails on more single questions of one survey than these is down, and the survey fails. */
const MAX_FAILURES = 3;
/** Types of errors that say that the query was too much. */
const TOO_MUCH = new Set(["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"]);
/** Makes the function that asks the batches of one survey; what was learnt about the server stays for the next one. */
function createBatchQuestion(graphql) {
    let traits = { immutable: true };
    /** Errors: those of `GraphQl.ask`. */
    const askOnce = async (batch) => {
        const asked = ask_batch_askedAbout(batch);
        const retries = halve(batch) === undefined ? undefined : 0;
        const answer = await graphql.ask(writeSurvey(batch, traits), asked, retries);
        if (traits.immutable && answer.errors.some(missesImmutable)) {
            traits = { immutable: false };
            return askOnce(batch);
        }
        const spoilt = answer.errors.find((error) => answer.data === undefined || concernsAll(error, batch));
        if (spoilt)
            throw graphql.explain(spoilt, asked);
        return batch.map((part, place) => judgePart(part, place, answer, graphql));
    };
    return () => {
        let failures = 0;
        const ask = (batch) => askOnce(batch).catch(async (error) => {
            const halves = isTooMuch(error) ? halve(batch) : undefined;
            if (halves)
                return [...(await ask(halves[0])), ...(await ask(halves[1]))];
            failures += 1;
            if (!isServerFault(error) || failures > MAX_FAILURES)
                throw error;
            return batch.map((part) => ({ part, ok: false, error }));
        });
        return ask;
    };
}
function judgePart(part, place, { data, errors }, graphql) {
    const asked = ask_batch_askedAbout([part]);
    const own = [`r${place}`, `a${place}`];
    const spoilt = errors.find((error) => own.includes(String(error.path[0])) && !isHarmless(error));
    const repository = data?.[`r${place}`];
    if (spoilt || repository === null)
        return { part, ok: false, error: graphql.explain(spoilt, asked) };
    try {
        return { part, ok: true, facts: readPart(part, repository, data?.[`a${place}`], asked.what) };
    }
    catch (error) {
        if (error instanceof lib_errors/* LockstepError */.Cj)
            return { part, ok: false, error };
        throw error;
    }
}
/** An error without the place of a repository leaves the whole answer in doubt. */
function concernsAll({ type, path }, batch) {
    const place = /^[ra](\d+)$/.exec(String(path[0] ?? ""))?.[1];
    return TOO_MUCH.has(type) || place === undefined || Number(place) >= batch.length;
}
function missesImmutable({ code, field }) {
    return code === "undefinedField" && field === "immutable";
}
/** A smaller question may succeed. For a broken connection the halves are the further attempts. */
function isTooMuch(error) {
    return isServerFault(error) || (error instanceof lib_errors/* UnavailableError */.hG && error.code === "network-failed");
}
function ask_batch_askedAbout(batch) {
    const [part] = batch;
    const what = part && batch.length === 1 ? `${part.repository.owner}/${part.repository.name}` : `${batch.length} repositories`;
    return { what, permissions: { contents: "read" } };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/merge-answers.js
/** The answer to a question from the answers to its parts, in order, of which there is at least one. */
function mergeParts(parts) {
    const items = [];
    for (const answer of parts) {
        if (!answer.ok)
            return { ok: false, error: answer.error };
        items.push(...answer.facts.items);
    }
    const general = parts.flatMap((answer) => (answer.ok ? (answer.facts.general ?? []) : []))[0];
    if (general === undefined)
        throw new TypeError("no part asked about the repository itself");
    return { ok: true, facts: { ...general, ...sortItems(items) } };
}
function sortItems(items) {
    return {
        commits: new Map(items.flatMap((item) => (item.kind === "commit" ? [[item.id, item.fact]] : []))),
        names: new Map(items.flatMap((item) => (item.kind === "name" ? [[item.name, item.fact]] : []))),
        files: items.flatMap((item) => (item.kind === "file" ? [item.fact] : [])),
        ancestries: items.flatMap((item) => (item.kind === "ancestry" ? [item.fact] : [])),
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/renamed-advisories.js


const MAX_NAMES = 100;
/** The answers, with the advisories under both names where there are two. Errors: those of `GraphQl.ask`. */
async function addRenamedAdvisories(graphql, questions, answers) {
    const renamed = answers.flatMap((answer, position) => {
        const asked = questions[position]?.repository;
        return answer.ok && answer.facts.fullName !== `${asked?.owner}/${asked?.name}` ? [{ position, ...answer }] : [];
    });
    const added = new Map();
    for (let start = 0; start < renamed.length; start += MAX_NAMES) {
        const some = renamed.slice(start, start + MAX_NAMES);
        const found = await askNames(graphql, some.map(({ facts }) => facts.fullName));
        for (const [place, { position, facts }] of some.entries()) {
            added.set(position, { ok: true, facts: withAdvisories(facts, found[place] ?? []) });
        }
    }
    return answers.map((answer, position) => added.get(position) ?? answer);
}
async function askNames(graphql, names) {
    const asked = { what: "the advisories of renamed repositories", permissions: { contents: "read" } };
    const text = startQuery();
    const selections = names.map((name, place) => askAdvisories(`a${place}`, name, text));
    const { data, errors } = await graphql.ask(text.finish(selections.join(" "), [ADVISORIES]), asked);
    const [error] = errors;
    if (error)
        throw graphql.explain(error, asked);
    return names.map((_, place) => readAdvisories(data?.[`a${place}`], asked.what));
}
function withAdvisories(facts, more) {
    const known = new Set(facts.advisories.map(keyOf));
    return { ...facts, advisories: [...facts.advisories, ...more.filter((advisory) => !known.has(keyOf(advisory)))] };
}
/** One advisory may name several ranges. */
function keyOf({ id, range }) {
    return `${id} ${range}`;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/survey.js
// The port's `survey`: plans requests, asks them, cuts in two what was too much for one, and puts the answers together.






/**
 * Requests at once. GitHub allows its GraphQL API sixty seconds of work in a minute (GraphQL documentation, "Rate limits
 * and query limits"), which two at a time do not reach in a survey of usual size.
 */
const AT_ONCE = 2;
/** A repository name that GitHub cannot have gets `UsageError` (`invalid-input`) as its answer. */
function createSurvey(graphql) {
    const askBatch = createBatchQuestion(graphql);
    return async (questions) => {
        const refused = refuseNames(questions);
        const answers = await askAll(planBatches(questions, new Set(refused.keys())), askBatch());
        const merged = questions.map((_, position) => refused.get(position) ?? mergeParts(answers.filter(({ part }) => part.position === position)));
        return addRenamedAdvisories(graphql, questions, merged);
    };
}
function refuseNames(questions) {
    const refused = new Map();
    for (const [position, { repository }] of questions.entries()) {
        try {
            checkRepositoryName(repository);
        }
        catch (error) {
            if (!(error instanceof lib_errors/* LockstepError */.Cj))
                throw error;
            refused.set(position, { ok: false, error });
        }
    }
    return refused;
}
/** The answers in the order of the batches. The first error ends it: no further batch is begun. */
async function askAll(batches, ask) {
    const answers = [];
    const waiting = [...batches.entries()];
    let failed = false;
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined && !failed; next = waiting.shift()) {
            const [place, batch] = next;
            answers[place] = await ask(batch).catch((error) => {
                failed = true;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return answers.flat();
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/trace/search.js
/** A search for `commits`, full object ids in the order in which pages tell about them. */
function createSearch(commits) {
    const found = new Map();
    const doubts = new Map();
    return {
        see(page) {
            for (const [place, commit] of commits.entries()) {
                const name = found.get(commit) ?? findRef(page, commit, place);
                if (name !== undefined)
                    found.set(commit, name);
                const open = [...page.heads, ...page.tags].find((ref) => ref.leads[place] === undefined);
                if (open)
                    doubts.set(commit, `GitHub failed to compare it with ${open.name}`);
            }
        },
        giveUp(why) {
            for (const commit of commits)
                doubts.set(commit, why);
        },
        isOver: () => commits.every((commit) => found.has(commit)),
        traces: () => new Map(commits.map((commit) => [commit, conclude(found.get(commit), doubts.get(commit))])),
    };
}
function conclude(from, doubt) {
    if (from !== undefined)
        return { kind: "reachable", from };
    return doubt === undefined ? { kind: "unreachable" } : { kind: "unknown", why: doubt };
}
/** The best of a page: the tag of the commit itself, then a branch, then any tag. */
function findRef({ heads, tags }, commit, place) {
    const leadsThere = (ref) => ref.leads[place] === true;
    return (tags.find((tag) => tag.commit === commit) ?? heads.find(leadsThere) ?? tags.find(leadsThere))?.name;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/trace/trace-query.js




const PREFIXES = { heads: "refs/heads/", tags: "refs/tags/" };
const ORDERS = { heads: "", tags: "orderBy:{field:TAG_COMMIT_DATE,direction:DESC}" };
function writeTrace({ repository, commits, cursors, size }) {
    const text = startQuery();
    const compared = commits.map((commit, i) => `c${i}:compare(headRef:${text.variable("String!", commit)}){status}`);
    const list = (kind) => {
        const cursor = cursors[kind];
        if (cursor === undefined)
            return "";
        const page = `first:${text.variable("Int!", size)},after:${text.variable("String", cursor)}`;
        const fields = `nodes{name target{...Target} ${compared.join(" ")}} pageInfo{hasNextPage endCursor}`;
        return `${kind}:refs(refPrefix:"${PREFIXES[kind]}",${page},${ORDERS[kind]}){${fields}}`;
    };
    const owner = text.variable("String!", repository.owner);
    const name = text.variable("String!", repository.name);
    const selection = `nameWithOwner ${list("heads")} ${list("tags")}`;
    return text.finish(`r:repository(owner:${owner},name:${name},followRenames:true){${selection}}`, [TARGET]);
}
/** True for an error about one comparison, which says nothing about the others. */
function isAboutComparison({ path }) {
    return path.length >= 5 && /^c\d+$/.test(String(path[4]));
}
/** `repository` as answered to `page`. Errors: `IntegrityError` (`response-malformed`). */
function readTrace(page, repository, errors, what) {
    const failed = new Set(errors.filter(isFailure).map(({ path }) => path.slice(0, 5).join(" ")));
    const read = (kind) => readRefs(page, kind, repository, failed, what);
    const [heads, tags] = [read("heads"), read("tags")];
    return { heads: heads.refs, tags: tags.refs, next: { heads: heads.next, tags: tags.next } };
}
/** Two commits without a common ancestor, or one that does not exist, are no failure: nothing leads from one to the other. */
function isFailure({ type, message }) {
    return type !== "NOT_FOUND" && !/\bno common ancestor\b/i.test(message);
}
function readRefs({ commits, cursors }, kind, repository, failed, what) {
    if (cursors[kind] === undefined)
        return { refs: [], next: undefined };
    const list = fieldOf(repository, kind, what);
    // An empty repository has no list of refs at all.
    if (list === null)
        return { refs: [], next: undefined };
    const nodes = fieldOf(list, "nodes", what);
    if (!Array.isArray(nodes))
        throw malformed(what);
    const refs = nodes.map((node, place) => {
        const name = fieldOf(node, "name", what);
        if (typeof name !== "string")
            throw malformed(what);
        const led = commits.map((_, i) => {
            const comparison = fieldOf(node, `c${i}`, what);
            return failed.has(`r ${kind} nodes ${place} c${i}`) ? undefined : leads(comparison) === true;
        });
        return { name: `${PREFIXES[kind]}${name}`, commit: commitOf(fieldOf(node, "target", what)), leads: led };
    });
    return { refs, next: readCursor(fieldOf(list, "pageInfo", what), what) };
}
function readCursor(pageInfo, what) {
    if (fieldOf(pageInfo, "hasNextPage", what) !== true)
        return undefined;
    const cursor = fieldOf(pageInfo, "endCursor", what);
    if (typeof cursor !== "string")
        throw malformed(what);
    return cursor;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/trace/trace.js





/** Each is compared with every ref of a page. */
const MAX_COMMITS = 10;
const trace_MAX_PAGES = 10;
const PAGE_SIZES = [100, 25];
/** Errors besides those of the port: `UsageError` (`invalid-input`) for a repository GitHub cannot have. */
function createTrace(graphql) {
    return async (repository, commits) => {
        checkRepositoryName(repository);
        const ids = [...new Set(commits.flatMap((commit) => objectIdIn(commit) ?? []))];
        const traces = new Map();
        for (let start = 0; start < ids.length; start += MAX_COMMITS) {
            const some = ids.slice(start, start + MAX_COMMITS);
            for (const [id, trace] of await traceSome(graphql, repository, some))
                traces.set(id, trace);
        }
        return new Map(commits.map((commit) => [commit, traces.get(commit.toLowerCase()) ?? NO_ID]));
    };
}
const NO_ID = { kind: "unknown", why: "it is not a full commit id" };
/** Where the server cannot compare so much at once: fewer commits, then fewer refs, then nothing. */
async function traceSome(graphql, repository, commits, sizes = PAGE_SIZES) {
    const [size, ...smaller] = sizes;
    if (size === undefined)
        return new Map(commits.map((commit) => [commit, trace_TOO_MUCH]));
    const search = createSearch(commits);
    const simplest = commits.length === 1 && smaller.length === 0;
    try {
        await lookThrough(graphql, { repository, commits, size }, search, simplest);
        return search.traces();
    }
    catch (error) {
        if (!isServerFault(error))
            throw error;
    }
    if (commits.length === 1)
        return traceSome(graphql, repository, commits, smaller);
    const middle = Math.ceil(commits.length / 2);
    const first = await traceSome(graphql, repository, commits.slice(0, middle), sizes);
    return new Map([...first, ...(await traceSome(graphql, repository, commits.slice(middle), sizes))]);
}
const trace_TOO_MUCH = { kind: "unknown", why: "GitHub failed to compare it with the branches and tags" };
async function lookThrough(graphql, scope, search, retries) {
    let cursors = { heads: null, tags: null };
    for (let page = 0; page < trace_MAX_PAGES; page++) {
        const seen = await askPage(graphql, { ...scope, cursors }, retries);
        cursors = seen.next;
        search.see(seen);
        if (search.isOver() || (cursors.heads === undefined && cursors.tags === undefined))
            return;
    }
    search.giveUp(`the repository has more than ${trace_MAX_PAGES * scope.size} branches or tags`);
}
/** Errors: those of `GraphQl.ask`; `PermissionError` where the repository is hidden or does not exist. */
async function askPage(graphql, page, retries) {
    const { owner, name } = page.repository;
    const asked = { what: `${owner}/${name}`, permissions: { contents: "read" } };
    const { data, errors } = await graphql.ask(writeTrace(page), asked, retries ? undefined : 1);
    const spoilt = errors.find((error) => !isAboutComparison(error));
    if (spoilt || data?.["r"] === null)
        throw graphql.explain(spoilt, asked);
    return readTrace(page, data?.["r"], errors, asked.what);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/tree-at.js




const TREE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
/** Modes of tree entries. Folders and submodules have others (git documentation, "git-fast-import", `filemodify`). */
const FILE_MODES = new Set(["100644", "100755"]);
const LINK_MODES = new Set(["120000"]);
/**
 * The port's `treeAt`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `UnavailableError` (`not-found`) for a ref that is not there or an empty repository.
 */
function createTreeAt(api) {
    return async (repository, ref) => {
        checkRepositoryName(repository);
        checkRef(ref);
        const { owner, name: repo } = repository;
        const commit = await resolveCommit(api, repository, ref);
        const asked = { what: `the tree of ${owner}/${repo} at ${ref}`, permissions: { contents: "read" } };
        return readTree(commit, await api.get(TREE, { owner, repo, tree_sha: commit, recursive: "1" }, asked), asked.what);
    };
}
/** Errors: `IntegrityError` (`response-malformed`). */
function readTree(commit, answer, what) {
    if (!(0,http_failure/* isRecord */.u4)(answer) || !Array.isArray(answer["tree"]) || typeof answer["truncated"] !== "boolean") {
        throw malformed(what);
    }
    const entries = answer["tree"];
    const read = (modes) => entries.flatMap((entry) => readEntry(entry, modes, what));
    return { commit, files: read(FILE_MODES), links: read(LINK_MODES), truncated: answer["truncated"] };
}
/** The entry, if it has one of `modes`. */
function readEntry(entry, modes, what) {
    if (!(0,http_failure/* isRecord */.u4)(entry))
        throw malformed(what);
    const { path, mode, size, sha } = entry;
    if (!modes.has(mode))
        return [];
    if (typeof path !== "string" || typeof size !== "number" || !isObjectId(sha))
        throw malformed(what);
    return [{ path, size, id: sha }];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/octokit-github.js









/** The GitHub port over octokit. */
function createOctokitGitHub(options) {
    const { token, apiUrl, now = Date.now } = options;
    const octokit = createOctokit(options);
    const api = createApi(octokit, token, now);
    const graphql = createGraphQl(octokit, { token, apiUrl, now });
    return {
        fileAt: createFileAt(api),
        survey: createSurvey(graphql),
        trace: createTrace(graphql),
        repositoriesOf: createRepositoriesOf(api),
        treeAt: createTreeAt(api),
        blobText: createBlobText(api),
    };
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


/***/ })

};
