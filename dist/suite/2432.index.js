export const id = 2432;
export const ids = [2432];
export const modules = {

/***/ 92432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOctokitPublisher: () => (/* binding */ createOctokitPublisher)
});

// EXTERNAL MODULE: ./packages/runtime/lib/github/api.js
var github_api = __webpack_require__(27364);
// EXTERNAL MODULE: ./packages/runtime/lib/github/octokit-client.js + 7 modules
var octokit_client = __webpack_require__(74130);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/contents-answer.js
var contents_answer = __webpack_require__(87779);
// EXTERNAL MODULE: ./packages/runtime/lib/github/http-failure.js
var http_failure = __webpack_require__(90973);
// EXTERNAL MODULE: ./packages/runtime/lib/github/question-names.js
var question_names = __webpack_require__(77239);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/publish/attest.js
// Stores attestations. GitHub compares the predicate with the certificate, and not every repository may have attestations.
// Source: REST "Create an attestation"; GitHub documentation, "Artifact attestations".




const ROUTE = "/repos/{owner}/{repo}/attestations";
const PERMISSIONS = { attestations: "write" };
/** Thrown and caught here: GitHub has the attestation already. */
class AlreadyStored extends errors/* IntegrityError */.cs {
}
/** The port's `attest`. `apiUrl` is the REST root. */
function createAttest(write, apiUrl) {
    return async (repository, bundle) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        const asked = askedAbout(repository);
        const parameters = { owner: repository.owner, repo: repository.name, bundle };
        const explain = (failure, cause) => explainRefusal(failure, { asked, apiUrl, cause });
        try {
            const answer = await write({ method: "POST", url: ROUTE, parameters, asked, explain });
            return readId(answer, asked.what);
        }
        catch (error) {
            if (error instanceof AlreadyStored)
                return undefined;
            throw error;
        }
    };
}
function askedAbout({ owner, name }) {
    return { what: `the attestations of ${owner}/${name}`, permissions: PERMISSIONS };
}
function readId(answer, what) {
    const id = (0,http_failure/* isRecord */.u4)(answer) ? answer["id"] : undefined;
    if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0)
        return id;
    throw (0,contents_answer/* malformed */.Qm)(what);
}
/** GitHub tells some of its reasons only in words. They are looked for after those that have a status of their own. */
function explainRefusal({ status, message, codes }, refused) {
    const words = message.slice(0, 2000);
    if (status === 409 || codes.includes("already_exists"))
        return alreadyStored(refused);
    if (/not available/i.test(words))
        return notOffered(refused);
    if (/do(?:es)? not match/i.test(words))
        return mismatch(refused);
    if (status === 404 && isEnterpriseServer(refused.apiUrl))
        return notOffered(refused);
    if (status === 401 || status === 403 || status === 404)
        return forbidden(refused);
    return status === 400 || status === 413 || status === 422 ? invalid(refused) : undefined;
}
/** GitHub Enterprise Server has its API below a path; github.com and ghe.com have it on a host of its own. */
function isEnterpriseServer(apiUrl) {
    return new URL(apiUrl).pathname.startsWith("/api/");
}
function alreadyStored({ asked, cause }) {
    return new AlreadyStored("response-malformed", `${asked.what} hold this one already`, { hint: "Go on.", cause });
}
function notOffered({ asked, cause }) {
    return new errors/* UsageError */.eb("request-refused", `GitHub does not offer ${asked.what}`, {
        hint: "It offers them for public repositories, and for private ones of organisations with GitHub Enterprise Cloud. Remove `github` from the input `destinations` and publish the bundles as release files, in a registry or as files.",
        cause,
    });
}
function mismatch({ asked, cause }) {
    return new errors/* IntegrityError */.cs("verification-failed", `what the statement says is not what its certificate says (${asked.what})`, {
        hint: "Sign with the identity of this job, and with the services of this GitHub server.",
        cause,
    });
}
function forbidden({ asked, cause }) {
    return new errors/* PermissionError */.i_(`this token may not write ${asked.what}`, {
        hint: "Add the permission to the job.",
        permissions: PERMISSIONS,
        cause,
    });
}
function invalid({ asked, cause }) {
    return new errors/* UsageError */.eb("request-refused", `GitHub does not take this bundle among ${asked.what}`, {
        hint: "GitHub takes bundles that are signed with an identity of GitHub Actions through sigstore.dev or GitHub's own services, up to 16 MB. Remove `github` from the input `destinations` for others.",
        cause,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/publish/release.js
// Finds the release of a tag. A draft has no tag yet and is found only in the list.
// Sources: REST "Get a release by tag name", "List releases".



const release_PERMISSIONS = { contents: "write" };
const PAGE_SIZE = 100;
const MAX_PAGES = 10;
/** The release of `tag`. Throws `UsageError` (`request-refused`) where there is none among the newest thousand. */
async function findRelease(api, repository, tag) {
    const asked = askedAboutRelease(repository, tag);
    const parameters = { owner: repository.owner, repo: repository.name };
    const published = await api.find("GET /repos/{owner}/{repo}/releases/tags/{tag}", { ...parameters, tag }, asked);
    const found = published ?? (await findDraft(api, parameters, tag, asked));
    if (found !== undefined)
        return readRelease(found, asked.what);
    throw new errors/* UsageError */.eb("request-refused", `${asked.what} does not exist`, {
        hint: "Create the release first, as a draft if its files are to become immutable, and name its tag in `release-tag`.",
    });
}
/** For the words of errors. */
function askedAboutRelease({ owner, name }, tag) {
    return { what: `the release ${tag} of ${owner}/${name}`, permissions: release_PERMISSIONS };
}
async function findDraft(api, parameters, tag, asked) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const question = { ...parameters, per_page: PAGE_SIZE, page };
        const { data, hasNext } = await api.getPage("GET /repos/{owner}/{repo}/releases", question, asked);
        if (!Array.isArray(data))
            throw (0,contents_answer/* malformed */.Qm)(asked.what);
        const draft = data.find((entry) => (0,http_failure/* isRecord */.u4)(entry) && entry["draft"] === true && entry["tag_name"] === tag);
        if (draft !== undefined || !hasNext)
            return draft;
    }
    return undefined;
}
function readRelease(value, what) {
    if (!(0,http_failure/* isRecord */.u4)(value))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { id, upload_url: upload, assets, immutable } = value;
    if (!isId(id) || typeof upload !== "string" || !Array.isArray(assets))
        throw (0,contents_answer/* malformed */.Qm)(what);
    return {
        id,
        uploadUrl: upload.replace(/\{[^{}]*\}$/, ""),
        isImmutable: immutable === true,
        assets: assets.map((asset) => readAsset(asset, what)),
    };
}
function readAsset(value, what) {
    if (!(0,http_failure/* isRecord */.u4)(value) || !isId(value["id"]) || typeof value["name"] !== "string")
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { id, name, digest } = value;
    return { id, name, digest: typeof digest === "string" ? digest : undefined };
}
function isId(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/publish/release-file.js
// Puts files into releases. The token goes only to the host that belongs to the API, whatever the answer says.
// Sources: REST "Upload a release asset", "Delete a release asset"; GitHub documentation, "Immutable releases".




/** GitHub renames files with other characters, and then a second run would not find them. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;
/** Thrown and caught here: another job has put a file of this name there in between. */
class NameTaken extends errors/* IntegrityError */.cs {
}
/** The port's `putReleaseFile`. */
function createPutReleaseFile(ways) {
    return async (repository, tag, file) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        (0,question_names/* checkRef */.__)(tag);
        checkFileName(file.name);
        const place = { repository, tag, asked: askedAboutRelease(repository, tag) };
        try {
            return await put(ways, place, file);
        }
        catch (error) {
            // An upload that broke off keeps its name, so the second look finds and removes it.
            if (error instanceof NameTaken)
                return put(ways, place, file);
            throw error;
        }
    };
}
async function put(ways, place, file) {
    const release = await findRelease(ways.api, place.repository, place.tag);
    const present = release.assets.find(({ name }) => name === file.name);
    if (present?.digest === `sha256:${(0,external_node_crypto_.createHash)("sha256").update(file.content).digest("hex")}`)
        return "kept";
    if (release.isImmutable)
        throw immutable(place.asked);
    if (present !== undefined)
        await remove(ways.write, place, present.id);
    await upload(ways, place, release, file);
    return present === undefined ? "added" : "replaced";
}
async function remove(write, { repository, asked }, id) {
    const parameters = { owner: repository.owner, repo: repository.name, asset_id: id };
    const explain = (failure, cause) => release_file_explainRefusal(failure, asked, cause);
    await write({
        method: "DELETE",
        url: "/repos/{owner}/{repo}/releases/assets/{asset_id}",
        parameters,
        asked,
        explain,
    });
}
async function upload({ write, apiUrl }, { asked }, { uploadUrl }, { name, content, mediaType }) {
    const url = new URL(demandOwnHost(uploadUrl, apiUrl, asked));
    url.searchParams.set("name", name);
    const parameters = { data: content, headers: { "content-type": mediaType } };
    const explain = (failure, cause) => release_file_explainRefusal(failure, asked, cause);
    await write({ method: "POST", url: url.href, parameters, asked, explain });
}
/** github.com and ghe.com take files at `uploads.HOST` where the API is at `api.HOST`; others at the API's own host. */
function demandOwnHost(uploadUrl, apiUrl, asked) {
    const api = new URL(apiUrl);
    const found = URL.canParse(uploadUrl) ? new URL(uploadUrl) : undefined;
    const hosts = [api.host, api.host.replace(/^api\./, "uploads.")];
    // Braces would be read as a template.
    const isPlain = found?.username === "" && found.password === "" && !/[{}]|%7[bd]/i.test(uploadUrl);
    if (found && isPlain && found.protocol === api.protocol && hosts.includes(found.host))
        return found.href;
    throw new errors/* IntegrityError */.cs("response-malformed", `GitHub names a strange host to upload files to ${asked.what}`, {
        hint: "Check GITHUB_API_URL, and what stands between this machine and GitHub.",
    });
}
function release_file_explainRefusal({ status, message, codes }, asked, cause) {
    if (codes.includes("already_exists")) {
        return new NameTaken("response-malformed", `${asked.what} has such a file already`, { hint: "Run again.", cause });
    }
    if (/immutable/i.test(message.slice(0, 2000)))
        return immutable(asked);
    if (status === 401 || status === 403 || status === 404) {
        const { permissions } = asked;
        const hint = "Add the permission to the job.";
        return new errors/* PermissionError */.i_(`this token may not change ${asked.what}`, { hint, permissions, cause });
    }
    const hint = "Check the name and the size of the file; GitHub takes up to 2 GiB.";
    const words = `GitHub does not take the file into ${asked.what} (HTTP ${status})`;
    return status < 500 ? new errors/* UsageError */.eb("request-refused", words, { hint, cause }) : undefined;
}
function immutable({ what }) {
    return new errors/* UsageError */.eb("request-refused", `${what} is immutable`, {
        hint: "Attach the attestations while the release is a draft, and publish it afterwards.",
    });
}
function checkFileName(name) {
    if (FILE_NAME.test(name))
        return;
    throw new errors/* UsageError */.eb("invalid-input", "a file of a release cannot have this name", {
        hint: "Use letters, digits, dots, hyphens and underscores.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/publish/run-start.js
// Finds out when a workflow run started. Source: REST "Get a workflow run attempt", `run_started_at`.




const run_start_ROUTE = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const NUMBER = /^\d{1,20}$/;
/** The port's `runStartedAt`. */
function createRunStartedAt(api) {
    return async (repository, run, attempt) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        if (!NUMBER.test(run) || !NUMBER.test(attempt)) {
            throw new errors/* UsageError */.eb("invalid-input", "this is not the number of a workflow run", {
                hint: "Pass GITHUB_RUN_ID.",
            });
        }
        const asked = {
            what: `run ${run} of ${repository.owner}/${repository.name}`,
            permissions: { actions: "read" },
        };
        const place = { owner: repository.owner, repo: repository.name, run_id: run, attempt_number: attempt };
        const answer = await api.get(run_start_ROUTE, place, asked);
        const started = (0,http_failure/* isRecord */.u4)(answer) ? answer["run_started_at"] : undefined;
        if (typeof started !== "string" || !TIME.test(started) || Number.isNaN(Date.parse(started)))
            throw (0,contents_answer/* malformed */.Qm)(asked.what);
        return new Date(started).toISOString();
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/explain-failure.js
var explain_failure = __webpack_require__(26648);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/publish/writing-api.js


/** `now` is in milliseconds since the epoch. */
function createWrite(octokit, token, now) {
    return async ({ method, url, parameters, asked, explain }) => {
        try {
            return (await octokit.request({ method, url, ...parameters })).data;
        }
        catch (thrown) {
            const general = (0,explain_failure/* explainFailure */.S)(thrown, asked, { token, now: now() });
            if (general.code === "rate-limited")
                throw general;
            const failure = (0,http_failure/* readHttpFailure */.Jy)(thrown);
            throw (failure && explain(failure, general.cause)) ?? general;
        }
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/github/publish/octokit-publisher.js
// Puts the publisher together over one client. Loaded only through lazy-publisher.ts.






/** The publisher over octokit. */
function createOctokitPublisher(options) {
    const { token, apiUrl, now = Date.now } = options;
    const octokit = (0,octokit_client/* createOctokit */.Q)(options);
    const api = (0,github_api/* createApi */.x)(octokit, token, now);
    const write = createWrite(octokit, token, now);
    return {
        attest: createAttest(write, apiUrl),
        putReleaseFile: createPutReleaseFile({ api, write, apiUrl }),
        runStartedAt: createRunStartedAt(api),
    };
}


/***/ })

};
