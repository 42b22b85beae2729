export const id = 618;
export const ids = [618];
export const modules = {

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOctokitGitHub: () => (/* binding */ createOctokitGitHub)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/transport-fault.js
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

;// CONCATENATED MODULE: ./packages/runtime/lib/github/http-failure.js
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
    return thrown instanceof Error && thrown.cause instanceof TransportFault ? thrown.cause : undefined;
}
/** True for anything with properties, arrays included. */
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

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
    return new errors/* UnavailableError */.hG("policy-unreadable", `${what} ${why}`, { hint });
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
    const fault = readTransportFault(thrown);
    if (fault)
        return explainFault(fault, asked);
    const failure = readHttpFailure(thrown);
    if (!failure) {
        const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
        return new errors/* IntegrityError */.cs("response-malformed", `GitHub's answer about ${asked.what} cannot be read`, { hint });
    }
    return explainAnswer(failure, asked, asker);
}
function explainAnswer(failure, asked, asker) {
    const cause = quote(failure, asker.token);
    const limit = rateLimitOf(failure, asker.now);
    if (limit) {
        const lifts = new Date(asker.now + limit.seconds * 1000).toISOString();
        const hint = `Run again after ${lifts}, when the limit resets${asker.token ? "" : ", or pass a token"}.`;
        return new errors/* UnavailableError */.hG("rate-limited", `GitHub's rate limit stopped the question about ${asked.what}`, {
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
        return new errors/* UnavailableError */.hG("not-found", `GitHub has nothing at ${asked.what}`, { hint, cause });
    }
    const hint = "Run again later; www.githubstatus.com shows known outages.";
    return new errors/* UnavailableError */.hG("server-error", `GitHub failed on ${asked.what} (HTTP ${failure.status})`, {
        hint,
        cause,
    });
}
function refused(status, asked, asker, cause) {
    const { permissions } = asked;
    const block = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
    return new errors/* PermissionError */.i_(`GitHub does not show ${asked.what} to this token (HTTP ${status})`, {
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
        return new errors/* UnavailableError */.hG("server-error", about, { hint: "Ask for a smaller file or range." });
    }
    const hint = "Check the network, https_proxy and no_proxy, then run again.";
    return new errors/* UnavailableError */.hG(fault.kind, about, { hint });
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
    const ask = async (route, parameters) => (await octokit.request(route, parameters)).data;
    const explain = (thrown, asked) => explainFailure(thrown, asked, { token, now: now() });
    return {
        get: (route, parameters, asked) => ask(route, parameters).catch((thrown) => {
            throw explain(thrown, asked);
        }),
        find: (route, parameters, asked) => ask(route, parameters).catch((thrown) => {
            if (readHttpFailure(thrown)?.status === 404)
                return undefined;
            throw explain(thrown, asked);
        }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/blob-id.js
// Computes git's object id of a blob (git documentation, "Git Internals - Git Objects").

/** Lower-case hex SHA-1 over the blob's header and bytes. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/contents-answer.js
// Reads the answers of "Get repository content" and "Get a blob" (REST documentation). Their shape is checked, not believed.


/** Errors: `IntegrityError` (`response-malformed`). A directory answers as an array, whatever it holds. */
function readContents(data, what) {
    if (Array.isArray(data))
        return { kind: "directory" };
    if (!isRecord(data))
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
    if (!isRecord(data))
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
    return new errors/* IntegrityError */.cs("response-malformed", `GitHub's answer about ${what} is not of the documented form`, {
        hint: "Run again; if it stays so, look at what stands between this machine and GitHub.",
    });
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
        await probe(api, repository, ref);
        if (readable.size >= MAX_REMEMBERED)
            readable.clear();
        readable.add(commit);
    };
}
async function probe(api, { owner, name: repo }, ref) {
    const what = `${owner}/${repo} at ${ref}`;
    const parameters = { owner, repo, ref, headers: { accept: "application/vnd.github.sha" } };
    const sha = await api.get("GET /repos/{owner}/{repo}/commits/{ref}", parameters, {
        what,
        permissions: READ_CONTENTS,
    });
    if (!isObjectId(sha))
        throw malformed(what);
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
/** Errors: `UsageError` (`invalid-input`) for what is neither a commit SHA nor a ref name (git-check-ref-format). */
function checkRef(ref) {
    const sound = ref !== "" && ref.length <= MAX_REF_LENGTH && isPlain(ref) && ref !== "." && !ref.includes("..");
    if (!sound)
        throw invalid("ref", "Name a commit SHA, a branch or a tag.");
}
/** Errors: `UsageError` (`invalid-input`) unless `path` is relative, `/`-separated and without empty or dot segments, at most 64 deep. */
function checkPath(path) {
    const segments = path.slice(0, MAX_PATH_LENGTH).split("/");
    const sound = path.length <= MAX_PATH_LENGTH && segments.length <= MAX_PATH_DEPTH && isPlain(path);
    if (!sound || segments.some((segment) => segment === "" || isDots(segment))) {
        throw invalid("path", "Write it relative to the repository's root, without . or .. segments.");
    }
}
/** No control characters, and encodable as UTF-8. */
function isPlain(text) {
    return text.isWellFormed() && !/\p{Cc}/u.test(text);
}
function isDots(segment) {
    return segment === "." || segment === "..";
}
function invalid(what, hint) {
    return new errors/* UsageError */.eb("invalid-input", `this is not the name of a ${what} on GitHub`, { hint });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/file-at.js
// Reads one text file at a ref. Says "not there" only where that is known, and never follows a link.






const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
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
    const { owner, name: repo } = place.repository;
    const blob = readBlob(await api.get(BLOB, { owner, repo, file_sha: entry.sha, headers: AS_JSON }, asked), asked.what);
    if (blobId(blob) !== entry.sha) {
        const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
        throw new errors/* IntegrityError */.cs("digest-mismatch", `the bytes of ${asked.what} do not match their object id`, { hint });
    }
    if (entry.content)
        throw unusableFile(asked.what, "is a symbolic link", FIX);
    return blob;
}
function askedAbout({ repository, ref, path }) {
    return { what: `${path} of ${repository.owner}/${repository.name} at ${ref}`, permissions: { contents: "read" } };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1757);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/answer-seal.js
// The bytes of a kept answer: sealed, so that only who holds the token could have written them. Pure but for the hashing.


const SEAL_LENGTH = 64;
/** The name an answer is kept under: another token or another question has another name. Lower-case hex. */
function nameAnswer(key, { method, url, accept }) {
    return hmac(key, JSON.stringify(["name", method, url, accept]));
}
/** The file for an answer: seal, headers, body. The seal covers the name, so files cannot be swapped either. */
function sealAnswer(key, name, answer) {
    const payload = Buffer.concat([Buffer.from(`${JSON.stringify(answer.headers)}\n`), answer.body]);
    return Buffer.concat([Buffer.from(sealOf(key, name, payload)), payload]);
}
/** The answer in a file, or undefined if the file is not exactly what `sealAnswer` made with this key and name. */
function openAnswer(key, name, file) {
    const payload = file.subarray(SEAL_LENGTH);
    const expected = Buffer.from(sealOf(key, name, payload));
    const found = file.subarray(0, SEAL_LENGTH);
    if (found.length !== expected.length || !(0,external_node_crypto_.timingSafeEqual)(found, expected))
        return undefined;
    const end = payload.indexOf("\n");
    const headers = JSON.parse(payload.subarray(0, end).toString());
    return isRecord(headers) ? { headers: headers, body: payload.subarray(end + 1) } : undefined;
}
function sealOf(key, name, payload) {
    return hmac(key, Buffer.concat([Buffer.from(`seal\0${name}\0`), payload]));
}
function hmac(key, data) {
    return (0,external_node_crypto_.createHmac)("sha256", key).update(data).digest("hex");
}

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
// What is trusted: only files sealed with the token (answer-seal.ts), in a folder that no other user can write. So a step
// of the same job that does not hold the token can delete answers, but not plant any. Without a token the seal has no key
// and merely detects damage; then the folder must be one that only this user's trusted programs write.






/** Larger answers are not kept. Covers a file of 1 MB in base64 within its entry. */
const MAX_ENTRY_BYTES = 2 * 1024 * 1024;
/** A store in `folder`, created on first use with mode 0700. Unusable folders make a store that keeps nothing. */
function openAnswerStore(folder, token) {
    const key = token?.reveal() ?? "";
    let opening;
    const usable = () => {
        opening ??= isOurs(folder).catch(() => false);
        return opening;
    };
    return {
        async read(question) {
            const name = nameAnswer(key, question);
            if (!(await usable()))
                return undefined;
            return readEntry((0,external_node_path_.join)(folder, name)).then((file) => file && openAnswer(key, name, file), () => undefined);
        },
        async write(question, answer) {
            const name = nameAnswer(key, question);
            const file = sealAnswer(key, name, answer);
            if (file.length > MAX_ENTRY_BYTES || !(await usable()))
                return;
            await writeEntry(folder, name, file).then(() => evictAnswers(folder), () => undefined);
        },
    };
}
/** Creates the folder if need be. True if it is a real folder of this user that nobody else may write. */
async function isOurs(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const status = await (0,promises_.lstat)(folder);
    const isMine = process.getuid === undefined || status.uid === process.getuid();
    return status.isDirectory() && isMine && (process.platform === "win32" || (status.mode & 0o022) === 0);
}
/** The bytes of a regular file within the size bound, opened without following a link. */
async function readEntry(path) {
    // Windows has no O_NOFOLLOW, and O_NONBLOCK keeps a planted pipe from blocking us.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const status = await file.stat();
        return status.isFile() && status.size <= MAX_ENTRY_BYTES ? await file.readFile() : undefined;
    }
    finally {
        await file.close();
    }
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

;// CONCATENATED MODULE: ./packages/runtime/lib/github/bounded-fetch.js

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
            throw toTransportFault(thrown, clock.aborted);
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
            throw new TransportFault("too-large", `the answer is larger than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/immutable-answer.js
// Knows which answers can never change: those about the content of one git object. Pure.

/** True for the contents at a full commit SHA, and for blobs. Everything else must be asked for again. */
function isImmutable(url) {
    const { pathname, searchParams } = new URL(url);
    const resource = pathname.slice(pathname.indexOf("/repos/")).split("/").slice(4);
    if (resource[0] === "contents")
        return isObjectId(searchParams.get("ref"));
    return resource[0] === "git" && resource[1] === "blobs" && isObjectId(resource[2]);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/cached-fetch.js

const KEPT_HEADERS = ["etag", "last-modified", "content-type"];
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

;// CONCATENATED MODULE: ./packages/runtime/lib/github/github-options.js
const DEFAULT_LIMITS = {
    retries: 3,
    requestTimeoutMs: 30_000,
    maxResponseBytes: 16 * 1024 * 1024,
    maxWaitSeconds: 60,
    secondMs: 1000,
};

;// CONCATENATED MODULE: ./packages/runtime/lib/github/lone-rate-limit.js


/** Waits once per request, and only where the wait is within `limits`. */
function waitOutLoneLimits(limits, now) {
    return (octokit) => {
        const retrying = octokit;
        octokit.hook.error("request", (error) => {
            const failure = readHttpFailure(error);
            const limit = failure && rateLimitOf(failure, now());
            const waits = limit?.kind === "lone" && limit.seconds <= limits.maxWaitSeconds;
            throw waits && "request" in error ? (retrying.retry?.retryRequest(error, 1, limit.seconds) ?? error) : error;
        });
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/octokit-client.js
// Builds the octokit client: proxy-aware, bounded, cached, retried, silent. Who retries what is decided here and in
// lone-rate-limit.ts, nowhere else:
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
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const waits = (seconds, _request, _octokit, waitedBefore) => waitedBefore === 0 && seconds <= limits.maxWaitSeconds;
    const Client = utils/* GitHub */.gq.plugin(waitOutLoneLimits(limits, options.now ?? Date.now), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new Client({
        ...(options.token ? { auth: options.token.reveal() } : {}),
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: (0,utils/* getUserAgentWithOrchestrationId */.fA)(`lockstep/${version/* VERSION */.x}`) ?? "lockstep",
        log: SILENT_LOG,
        request: { fetch: transportOf(options, limits), log: SILENT_LOG },
        retry: { retries: limits.retries, retryAfterBaseValue: limits.secondMs, doNotRetry: NEVER_PLAINLY_RETRIED },
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            retryAfterBaseValue: limits.secondMs,
            fallbackSecondaryRateRetryAfter: FALLBACK_WAIT_SECONDS,
        },
    });
}
function transportOf(options, limits) {
    const bounded = boundFetch(options.fetch ?? proxiedFetch(), limits);
    if (options.cacheDir === undefined)
        return bounded;
    return cacheFetch(bounded, openAnswerStore(options.cacheDir, options.token));
}
/** Passing `request` replaces the defaults of `@actions/github` as a whole, so its proxy-aware fetch is carried over. */
function proxiedFetch() {
    const proxied = utils/* defaults */.NT.request?.fetch;
    if (proxied === undefined)
        throw new TypeError("@actions/github offers no fetch, and going around a proxy is no option");
    return proxied;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/octokit-github.js



/** The GitHub port over octokit. */
function createOctokitGitHub(options) {
    const api = createApi(createOctokit(options), options.token, options.now ?? Date.now);
    return { fileAt: createFileAt(api) };
}


/***/ })

};
