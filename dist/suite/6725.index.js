export const id = 6725;
export const ids = [6725];
export const modules = {

/***/ 32815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Computes git's object id of a blob (git documentation, "Git Internals - Git Objects").

/** Lower-case hex SHA-1 over the blob's header and bytes. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
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

/***/ 30084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveCommit),
/* harmony export */   Y: () => (/* binding */ createCommitProbe)
/* harmony export */ });
/* harmony import */ var _contents_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87779);

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
    if (!(0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(sha))
        throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(what);
    return sha;
}


/***/ }),

/***/ 84548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFileAt)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32815);
/* harmony import */ var _commit_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30084);
/* harmony import */ var _contents_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87779);
/* harmony import */ var _question_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77239);
/* harmony import */ var _sound_blob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2155);
/* harmony import */ var _unusable_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77748);
// Reads one text file at a ref. Says "not there" only where that is known, and never follows a link.







const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const AS_JSON = { accept: "application/vnd.github+json" };
/**
 * An id in a repository with SHA-256. Elsewhere a branch can have such a name, and be moved: GitHub refuses names of 40 hex
 * digits alone.
 */
const LONG_ID = /^[0-9a-f]{64}$/;
const FIX = "Put a regular file there.";
/**
 * The port's `fileAt`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `UnavailableError` for what is there but is no UTF-8 text file of at most `maxBytes` bytes (`policy-unreadable`), or for a
 * ref that is not there (`not-found`).
 */
function createFileAt(api) {
    const requireReadable = (0,_commit_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .createCommitProbe */ .Y)(api);
    return async (repository, ref, path, maxBytes) => {
        (0,_question_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepositoryName */ .jV)(repository);
        (0,_question_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRef */ .__)(ref);
        (0,_question_names_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPath */ .Cg)(path);
        const place = { repository, ref, path };
        if (LONG_ID.test(ref))
            await demandCommit(api, repository, ref);
        const entry = await findEntry(api, place);
        if (entry === undefined) {
            await requireReadable(repository, ref);
            await refuseLinkedParent(api, place);
            return undefined;
        }
        const { what } = askedAbout(place);
        if (entry.kind !== "file")
            throw (0,_unusable_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableFile */ .c)(what, `is a ${entry.kind}`, FIX);
        if (entry.size > maxBytes)
            throw (0,_unusable_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableFile */ .c)(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
        return (0,_unusable_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(await readBytes(api, place, entry), what);
    };
}
/** Errors: `UnavailableError` (`not-found`) where the id is that of no commit, and those of `resolveCommit`. */
async function demandCommit(api, repository, id) {
    const commit = await (0,_commit_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .W)(api, repository, id);
    if (commit === id)
        return;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG("not-found", `${id} is the name of a branch or a tag, and no commit has this id.`, {
        hint: "Name the full id of a commit.",
    });
}
/** The entry at a place, or undefined for a 404, which may also mean that the place is hidden. */
async function findEntry(api, place) {
    const { repository, ref, path } = place;
    const asked = askedAbout(place);
    const parameters = { owner: repository.owner, repo: repository.name, path, ref, headers: AS_JSON };
    const answer = await api.find(CONTENTS, parameters, asked);
    return answer === undefined ? undefined : (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .readContents */ .r0)(answer, asked.what);
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
        throw (0,_unusable_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableFile */ .c)(askedAbout(place).what, "lies behind a symbolic link", FIX);
}
/**
 * The bytes of an entry, verified against its object id. GitHub follows a symbolic link to a file without saying so: the
 * entry has the type and content of the target, but the object id of the link. So where content and id disagree, the blob
 * decides: if it is sound, the entry is a link; if it is not, the answer was altered.
 */
async function readBytes(api, place, entry) {
    if (entry.content && (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_5__/* .blobId */ .z)(entry.content) === entry.sha)
        return entry.content;
    const asked = askedAbout(place);
    const blob = await (0,_sound_blob_js__WEBPACK_IMPORTED_MODULE_6__/* .readSoundBlob */ .P)(api, place.repository, entry.sha, asked);
    if (entry.content)
        throw (0,_unusable_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableFile */ .c)(asked.what, "is a symbolic link", FIX);
    return blob;
}
function askedAbout({ repository, ref, path }) {
    return { what: `${path} of ${repository.owner}/${repository.name} at ${ref}`, permissions: { contents: "read" } };
}


/***/ }),

/***/ 43314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Qn: () => (/* binding */ TARGET),
/* harmony export */   nk: () => (/* binding */ throughTags),
/* harmony export */   x3: () => (/* binding */ MAX_TAGS),
/* harmony export */   zY: () => (/* binding */ peel)
/* harmony export */ });
/* harmony import */ var _contents_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87779);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90973);
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
    while ((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found) && found["__typename"] === "Tag")
        found = found["target"];
    return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found) && typeof found["__typename"] === "string" ? found : undefined;
}
/** The id of the commit an object is or leads to. */
function commitOf(object) {
    const { __typename, oid } = peel(object) ?? {};
    return __typename === "Commit" && (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(oid) ? oid : undefined;
}


/***/ }),

/***/ 10028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createGraphQl)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/explain-failure.js
var explain_failure = __webpack_require__(26648);
// EXTERNAL MODULE: ./packages/runtime/lib/github/contents-answer.js
var contents_answer = __webpack_require__(87779);
// EXTERNAL MODULE: ./packages/runtime/lib/github/http-failure.js
var http_failure = __webpack_require__(90973);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/graphql/graphql-answer.js
// Reads the envelope of a GraphQL answer: data and errors (GraphQL specification, "Response"). What is inside the data is
// read by whoever asked.


/** Errors: `IntegrityError` (`response-malformed`) for what is no answer of GraphQL. */
function readGraphQlAnswer(body, what) {
    if (!(0,http_failure/* isRecord */.u4)(body))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const sent = Array.isArray(body["errors"]) ? body["errors"] : [];
    const errors = sent.filter(http_failure/* isRecord */.u4).map(readError);
    const data = (0,http_failure/* isRecord */.u4)(body["data"]) ? body["data"] : undefined;
    if (data === undefined && errors.length === 0)
        throw (0,contents_answer/* malformed */.Qm)(what);
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
                throw (0,explain_failure/* explainFailure */.S)(thrown, asked, { token, now: now() });
            });
            return readGraphQlAnswer(answer.data, asked.what);
        },
        explain(error, asked) {
            if (error?.code !== undefined)
                return schemaTooOld(error.code, asked);
            const status = error === undefined ? 404 : (STATUS_OF_TYPE.get(error.type ?? "") ?? 500);
            const failure = { status, headers: {}, message: error?.message ?? "no answer", codes: [] };
            return (0,explain_failure/* explainAnswer */.i)(failure, asked, { token, now: now() });
        },
    };
}
/** Beside the REST root, on GitHub Enterprise Server at `/api/graphql` (its documentation, "Forming calls with GraphQL"). */
function graphQlUrl(apiUrl) {
    const root = apiUrl.replace(/\/+$/, "");
    return root.endsWith("/api/v3") ? `${root.slice(0, -"/v3".length)}/graphql` : `${root}/graphql`;
}
function tokenMissing({ what, permissions }) {
    return new errors/* PermissionError */.i_(`GitHub answers questions about ${what} only to who has a token`, {
        hint: "Pass a token; one that may read public repositories is enough for those.",
        permissions,
    });
}
function schemaTooOld(code, { what }) {
    return new errors/* UnavailableError */.hG("server-error", `this server cannot answer questions about ${what}`, {
        hint: "Update GitHub Enterprise Server to a supported release.",
        cause: new Error(`the query is not valid there: ${code.slice(0, 100).replace(/[^\x20-\x7e]+/g, " ")}`),
    });
}


/***/ }),

/***/ 96732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ startQuery)
/* harmony export */ });
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


/***/ }),

/***/ 59486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isServerFault)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Tells failures that a smaller question may get around from all others.

/** True where the server answered nothing of use in time: a 5xx, a timeout, or an answer beyond the bound. */
function isServerFault(error) {
    return error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG && ["server-error", "timed-out"].includes(error.code);
}


/***/ }),

/***/ 78318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createRepositoriesOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _commit_probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30084);
/* harmony import */ var _contents_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87779);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90973);
/* harmony import */ var _question_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);
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
        (0,_question_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOwner */ .AA)(owner);
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
            throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(what);
        entries.push(...page.data);
        if (!page.hasNext)
            return entries;
        if (number === MAX_PAGES)
            throw tooMany(what);
        page = await ask(number + 1);
    }
}
function tooMany(what) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UnavailableError */ .hG("server-error", `${what} are more than ${PAGE_SIZE * MAX_PAGES}`, {
        hint: "Check the repositories one by one.",
    });
}
async function readRepository(api, entry, what) {
    if (!(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry) || !(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry["owner"]))
        throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(what);
    const { id, name, archived, fork, private: hidden, default_branch: branch, size } = entry;
    const { login: owner } = entry["owner"];
    if (typeof name !== "string" || typeof owner !== "string" || typeof hidden !== "boolean")
        throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(what);
    if (typeof id !== "number")
        throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(what);
    if (typeof archived !== "boolean" || typeof fork !== "boolean" || typeof branch !== "string")
        throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(what);
    // GitHub names a default branch even where there is none; only the size, in KiB, hints at that.
    const isEmpty = size === 0 && (await hasNoCommit(api, { owner, name }));
    return { id, owner, name, archived, fork, private: hidden, defaultBranch: isEmpty ? undefined : branch };
}
/** False also where the token may not look: then a later question says so. */
async function hasNoCommit(api, repository) {
    try {
        await (0,_commit_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(api, repository, "HEAD");
        return false;
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .Cj))
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


/***/ }),

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readSoundBlob)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32815);
/* harmony import */ var _contents_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87779);
// Fetches a blob whose bytes prove to be the ones asked for. Source: REST "Get a blob".



const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
/** Errors: those of `Api.get`, and `IntegrityError` (`digest-mismatch`) where bytes and object id disagree. */
async function readSoundBlob(api, { owner, name: repo }, id, asked) {
    const headers = { accept: "application/vnd.github+json" };
    const blob = (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlob */ .gm)(await api.get(BLOB, { owner, repo, file_sha: id, headers }, asked), asked.what);
    if ((0,_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(blob) === id)
        return blob;
    const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs("digest-mismatch", `the bytes of ${asked.what} do not match their object id`, { hint });
}


/***/ }),

/***/ 32241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readFileFact)
/* harmony export */ });
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32815);
/* harmony import */ var _contents_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87779);
/* harmony import */ var _graphql_git_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43314);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90973);
/* harmony import */ var _question_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77239);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65534);






/** Well below what GraphQL cuts off. */
const MAX_BYTES = 512 * 1024;
/** The mode of a tree's entry, in decimal as GraphQL gives it: octal 120000. */
const SYMLINK_MODE = 0o120000;
const ABSENT = { kind: "absent" };
/** `find` gives the object of the ref. Errors: `IntegrityError` (`response-malformed`). */
function readFileFact({ ref, path }, find, what) {
    if (!(0,_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskablePath */ .vt)(path))
        return unusable("has a path that is too long, or not a plain one from the root");
    if (!(0,_question_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .pA)(ref))
        return ABSENT;
    const object = find();
    const commit = (0,_graphql_git_target_js__WEBPACK_IMPORTED_MODULE_2__/* .peel */ .zY)(object);
    if (object !== null && commit === undefined)
        return unusable("stands at a tag of a tag of other tags");
    if (commit?.["__typename"] !== "Commit")
        return ABSENT;
    const { file } = commit;
    if (file === null)
        return behindLink(commit) ? unusable("lies behind a symbolic link") : ABSENT;
    if (!(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(file))
        throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(what);
    if (file["mode"] === SYMLINK_MODE)
        return unusable("is a symbolic link");
    if (file["type"] !== "blob")
        return unusable(file["type"] === "tree" ? "is a directory" : "is a submodule");
    return readBlobFact(file["object"], what);
}
function readBlobFact(blob, what) {
    if (!(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(blob) || typeof blob["byteSize"] !== "number")
        throw (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(what);
    const { oid, byteSize, isBinary, isTruncated, text } = blob;
    if (byteSize > MAX_BYTES || isTruncated === true)
        return unusable(`is larger than ${MAX_BYTES / 1024} KiB`);
    if (isBinary === true || typeof text !== "string")
        return unusable("is not text");
    if ((0,_blob_id_js__WEBPACK_IMPORTED_MODULE_5__/* .blobId */ .z)(Buffer.from(text)) !== oid)
        return unusable("is not UTF-8 text, or was altered on its way");
    return { kind: "text", text };
}
/** Git's trees end at a link, but a checkout follows it. */
function behindLink(commit) {
    return Object.values(commit).some((entry) => (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry) && entry["mode"] === SYMLINK_MODE);
}
function unusable(why) {
    return { kind: "unusable", why };
}


/***/ }),

/***/ 65534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ qualifyName),
/* harmony export */   q_: () => (/* binding */ objectIdIn),
/* harmony export */   vt: () => (/* binding */ isAskablePath)
/* harmony export */ });
/* harmony import */ var _contents_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87779);
/* harmony import */ var _question_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);
// What a workflow may write after `@` and what lies there, in the forms git and GitHub ask about it. What git could not have
// is never asked.


/** Each folder above a file is asked about with its own path, so that the length of a question grows with the product. */
const MAX_PATH_LENGTH = 1000;
const MAX_PATH_DEPTH = 16;
const TAGS = "refs/tags/";
const HEADS = "refs/heads/";
/** Everything undefined for what cannot be the name of a ref. `refs/tags/v1` is a tag only, `v1` may be both. */
function qualifyName(name) {
    if (!(0,_question_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefName */ .pA)(name))
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
    return (0,_contents_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(id) ? id : undefined;
}
/** True for a path that is worth asking about: no checkout has files deeper than this by accident. */
function isAskablePath(path) {
    return path.length <= MAX_PATH_LENGTH && path.split("/").length <= MAX_PATH_DEPTH && (0,_question_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPath */ .uf)(path);
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
