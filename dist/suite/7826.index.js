export const id = 7826;
export const ids = [7826];
export const modules = {

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

/***/ 24465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOctokitGitHub: () => (/* binding */ createOctokitGitHub)
});

// EXTERNAL MODULE: ./packages/runtime/lib/github/api.js
var github_api = __webpack_require__(27364);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var lib_errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/contents-answer.js
var contents_answer = __webpack_require__(87779);
// EXTERNAL MODULE: ./packages/runtime/lib/github/question-names.js
var question_names = __webpack_require__(77239);
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
    const blob = (0,contents_answer/* readBlob */.gm)(await api.get(BLOB, { owner, repo, file_sha: id, headers }, asked), asked.what);
    if (blobId(blob) === id)
        return blob;
    const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
    throw new lib_errors/* IntegrityError */.cs("digest-mismatch", `the bytes of ${asked.what} do not match their object id`, { hint });
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/unusable-file.js
var unusable_file = __webpack_require__(77748);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/blob-text.js
// Reads the text of a blob by its object id.





/**
 * The port's `blobText`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `IntegrityError` (`digest-mismatch`) for bytes that are not those of the object id.
 */
function createBlobText(api) {
    return async (repository, id, maxBytes) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        if (!(0,contents_answer/* isObjectId */.TS)(id)) {
            throw new lib_errors/* UsageError */.eb("invalid-input", "this is not the id of a blob", { hint: "Give 40 lower-case hex digits." });
        }
        const what = `blob ${id} of ${repository.owner}/${repository.name}`;
        const asked = { what, permissions: { contents: "read" } };
        const blob = await readSoundBlob(api, repository, id, asked);
        if (blob.byteLength > maxBytes)
            throw (0,unusable_file/* unusableFile */.c)(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
        return (0,unusable_file/* decodeText */.g)(blob, what);
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
    if (!(0,contents_answer/* isObjectId */.TS)(sha))
        throw (0,contents_answer/* malformed */.Qm)(what);
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
        (0,question_names/* checkRepositoryName */.jV)(repository);
        (0,question_names/* checkRef */.__)(ref);
        (0,question_names/* checkPath */.Cg)(path);
        const place = { repository, ref, path };
        const entry = await findEntry(api, place);
        if (entry === undefined) {
            await requireReadable(repository, ref);
            await refuseLinkedParent(api, place);
            return undefined;
        }
        const { what } = askedAbout(place);
        if (entry.kind !== "file")
            throw (0,unusable_file/* unusableFile */.c)(what, `is a ${entry.kind}`, FIX);
        if (entry.size > maxBytes)
            throw (0,unusable_file/* unusableFile */.c)(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
        return (0,unusable_file/* decodeText */.g)(await readBytes(api, place, entry), what);
    };
}
/** The entry at a place, or undefined for a 404, which may also mean that the place is hidden. */
async function findEntry(api, place) {
    const { repository, ref, path } = place;
    const asked = askedAbout(place);
    const parameters = { owner: repository.owner, repo: repository.name, path, ref, headers: AS_JSON };
    const answer = await api.find(CONTENTS, parameters, asked);
    return answer === undefined ? undefined : (0,contents_answer/* readContents */.r0)(answer, asked.what);
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
        throw (0,unusable_file/* unusableFile */.c)(askedAbout(place).what, "lies behind a symbolic link", FIX);
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
        throw (0,unusable_file/* unusableFile */.c)(asked.what, "is a symbolic link", FIX);
    return blob;
}
function askedAbout({ repository, ref, path }) {
    return { what: `${path} of ${repository.owner}/${repository.name} at ${ref}`, permissions: { contents: "read" } };
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/explain-failure.js
var explain_failure = __webpack_require__(26648);
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

// EXTERNAL MODULE: ./packages/runtime/lib/github/octokit-client.js + 7 modules
var octokit_client = __webpack_require__(74130);
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
        (0,question_names/* checkOwner */.AA)(owner);
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
            throw (0,contents_answer/* malformed */.Qm)(what);
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
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { name, archived, fork, private: hidden, default_branch: branch, size } = entry;
    const { login: owner } = entry["owner"];
    if (typeof name !== "string" || typeof owner !== "string" || typeof hidden !== "boolean")
        throw (0,contents_answer/* malformed */.Qm)(what);
    if (typeof archived !== "boolean" || typeof fork !== "boolean" || typeof branch !== "string")
        throw (0,contents_answer/* malformed */.Qm)(what);
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
    return __typename === "Commit" && (0,contents_answer/* isObjectId */.TS)(oid) ? oid : undefined;
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
        throw (0,contents_answer/* malformed */.Qm)(what);
    return data["nodes"].flatMap((node) => readAdvisory(node, what));
}
function readAdvisory(node, what) {
    if (!(0,http_failure/* isRecord */.u4)(node) || !(0,http_failure/* isRecord */.u4)(node["advisory"]))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { ghsaId: id, summary, withdrawnAt } = node["advisory"];
    const { vulnerableVersionRange: range, firstPatchedVersion } = node;
    const severity = SEVERITIES.get(node["severity"]);
    if (typeof id !== "string" || typeof summary !== "string" || typeof range !== "string" || !severity) {
        throw (0,contents_answer/* malformed */.Qm)(what);
    }
    const patched = (0,http_failure/* isRecord */.u4)(firstPatchedVersion) ? String(firstPatchedVersion["identifier"]) : undefined;
    return withdrawnAt ? [] : [{ id, summary, severity, range, patched }];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/survey/revision.js
// What a workflow may write after `@` and what lies there, in the forms git and GitHub ask about it. What git could not have
// is never asked.


/** Each folder above a file is asked about with its own path, so that the length of a question grows with the product. */
const MAX_PATH_LENGTH = 1000;
const MAX_PATH_DEPTH = 16;
const TAGS = "refs/tags/";
const HEADS = "refs/heads/";
/** Everything undefined for what cannot be the name of a ref. `refs/tags/v1` is a tag only, `v1` may be both. */
function qualifyName(name) {
    if (!(0,question_names/* isRefName */.pA)(name))
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
    return (0,contents_answer/* isObjectId */.TS)(id) ? id : undefined;
}
/** True for a path that is worth asking about: no checkout has files deeper than this by accident. */
function isAskablePath(path) {
    return path.length <= MAX_PATH_LENGTH && path.split("/").length <= MAX_PATH_DEPTH && (0,question_names/* isPath */.uf)(path);
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
    if (!(0,question_names/* isRefName */.pA)(ref))
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
        throw (0,contents_answer/* malformed */.Qm)(what);
    if (file["mode"] === SYMLINK_MODE)
        return unusable("is a symbolic link");
    if (file["type"] !== "blob")
        return unusable(file["type"] === "tree" ? "is a directory" : "is a submodule");
    return readBlobFact(file["object"], what);
}
function readBlobFact(blob, what) {
    if (!(0,http_failure/* isRecord */.u4)(blob) || typeof blob["byteSize"] !== "number")
        throw (0,contents_answer/* malformed */.Qm)(what);
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
        throw (0,contents_answer/* malformed */.Qm)(what);
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
        throw (0,contents_answer/* malformed */.Qm)(what);
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
        throw (0,contents_answer/* malformed */.Qm)(what);
    return {
        general: general ? { ...readGeneral(repository, what), advisories: readAdvisories(advisories, what) } : undefined,
        items: items.map((item, index) => readItem(item, index, { data: repository, what })),
    };
}
function readGeneral(repository, what) {
    const { nameWithOwner: fullName, isArchived: archived, defaultBranchRef: branch, refs } = repository;
    if (typeof fullName !== "string" || typeof archived !== "boolean")
        throw (0,contents_answer/* malformed */.Qm)(what);
    const defaultBranch = branch === null ? undefined : fieldOf(branch, "name", what);
    if (defaultBranch !== undefined && typeof defaultBranch !== "string")
        throw (0,contents_answer/* malformed */.Qm)(what);
    // An empty repository has no list of refs at all.
    if (refs === null && defaultBranch === undefined) {
        return { fullName, archived, defaultBranch, tags: [], allTags: true };
    }
    const nodes = fieldOf(refs, "nodes", what);
    if (!Array.isArray(nodes))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const allTags = fieldOf(fieldOf(refs, "pageInfo", what), "hasNextPage", what) === false;
    return { fullName, archived, defaultBranch, tags: nodes.map((node) => readTag(node, what)), allTags };
}
function readTag(node, what) {
    const name = fieldOf(node, "name", what);
    if (typeof name !== "string")
        throw (0,contents_answer/* malformed */.Qm)(what);
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
    if (!(0,question_names/* isRefName */.pA)(ref) || !isAskablePath(path))
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
            (0,question_names/* checkRepositoryName */.jV)(repository);
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
        throw (0,contents_answer/* malformed */.Qm)(what);
    const refs = nodes.map((node, place) => {
        const name = fieldOf(node, "name", what);
        if (typeof name !== "string")
            throw (0,contents_answer/* malformed */.Qm)(what);
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
        throw (0,contents_answer/* malformed */.Qm)(what);
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
        (0,question_names/* checkRepositoryName */.jV)(repository);
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
        (0,question_names/* checkRepositoryName */.jV)(repository);
        (0,question_names/* checkRef */.__)(ref);
        const { owner, name: repo } = repository;
        const commit = await resolveCommit(api, repository, ref);
        const asked = { what: `the tree of ${owner}/${repo} at ${ref}`, permissions: { contents: "read" } };
        return readTree(commit, await api.get(TREE, { owner, repo, tree_sha: commit, recursive: "1" }, asked), asked.what);
    };
}
/** Errors: `IntegrityError` (`response-malformed`). */
function readTree(commit, answer, what) {
    if (!(0,http_failure/* isRecord */.u4)(answer) || !Array.isArray(answer["tree"]) || typeof answer["truncated"] !== "boolean") {
        throw (0,contents_answer/* malformed */.Qm)(what);
    }
    const entries = answer["tree"];
    const read = (modes) => entries.flatMap((entry) => readEntry(entry, modes, what));
    return { commit, files: read(FILE_MODES), links: read(LINK_MODES), truncated: answer["truncated"] };
}
/** The entry, if it has one of `modes`. */
function readEntry(entry, modes, what) {
    if (!(0,http_failure/* isRecord */.u4)(entry))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { path, mode, size, sha } = entry;
    if (!modes.has(mode))
        return [];
    if (typeof path !== "string" || typeof size !== "number" || !(0,contents_answer/* isObjectId */.TS)(sha))
        throw (0,contents_answer/* malformed */.Qm)(what);
    return [{ path, size, id: sha }];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/octokit-github.js









/** The GitHub port over octokit. */
function createOctokitGitHub(options) {
    const { token, apiUrl, now = Date.now } = options;
    const octokit = (0,octokit_client/* createOctokit */.Q)(options);
    const api = (0,github_api/* createApi */.x)(octokit, token, now);
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
