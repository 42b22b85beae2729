export const id = 7926;
export const ids = [7926];
export const modules = {

/***/ 67926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAuditGitHub: () => (/* binding */ createAuditGitHub)
});

// EXTERNAL MODULE: ./packages/runtime/lib/github/api.js
var github_api = __webpack_require__(27364);
// EXTERNAL MODULE: ./packages/runtime/lib/github/file-at.js
var file_at = __webpack_require__(84548);
// EXTERNAL MODULE: ./packages/runtime/lib/github/graphql/graphql.js + 1 modules
var graphql = __webpack_require__(10028);
// EXTERNAL MODULE: ./packages/runtime/lib/github/octokit-client.js + 7 modules
var octokit_client = __webpack_require__(74130);
// EXTERNAL MODULE: ./packages/runtime/lib/github/repositories-of.js
var repositories_of = __webpack_require__(78318);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var lib_errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/runtime/lib/github/contents-answer.js
var contents_answer = __webpack_require__(87779);
// EXTERNAL MODULE: ./packages/runtime/lib/github/graphql/query-text.js
var query_text = __webpack_require__(96732);
// EXTERNAL MODULE: ./packages/runtime/lib/github/graphql/server-fault.js
var server_fault = __webpack_require__(59486);
// EXTERNAL MODULE: ./packages/runtime/lib/github/http-failure.js
var http_failure = __webpack_require__(90973);
// EXTERNAL MODULE: ./packages/runtime/lib/github/question-names.js
var question_names = __webpack_require__(77239);
// EXTERNAL MODULE: ./packages/runtime/lib/github/survey/read-file-fact.js
var read_file_fact = __webpack_require__(32241);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/ask-files.js
// Asks for the workflows and the policy of many repositories at once. What is too much for one request is asked in halves.
// Source: GitHub's GraphQL schema, `Repository`, `Commit`, `TreeEntry`, `Tree`, `Blob`.







const WORKFLOWS = ".github/workflows";
/** What GitHub takes for a workflow ("Workflow syntax", first section). */
const WORKFLOW_NAME = /^[^/]{1,250}\.ya?ml$/s;
const ENTRY = {
    name: "Entry",
    text: "fragment Entry on TreeEntry{mode type object{... on Blob{oid byteSize isBinary isTruncated text}}}",
};
/** The folder is asked for, too: a link in its place would hide what a checkout has there. */
const SELECTION = `defaultBranchRef{target{__typename oid ... on Commit{
policy:file(path:"${policy_policy/* POLICY_PATH */.l$}"){...Entry} github:file(path:".github"){mode}
workflows:file(path:"${WORKFLOWS}"){mode type object{... on Tree{entries{name ...Entry}}}}}}}`;
/** GitHub's words for a query that was too much. */
const TOO_MUCH = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];
function createFilesOf(graphql) {
    const ask = async (repositories) => {
        try {
            return await askOnce(graphql, repositories);
        }
        catch (error) {
            const half = Math.ceil(repositories.length / 2);
            if (repositories.length < 2 || !isTooMuch(error))
                throw error;
            return [...(await ask(repositories.slice(0, half))), ...(await ask(repositories.slice(half)))];
        }
    };
    return ask;
}
async function askOnce(graphql, repositories) {
    const asked = askedAbout(repositories);
    const retries = repositories.length > 1 ? 0 : undefined;
    const answer = await graphql.ask(writeQuery(repositories), asked, retries);
    const spoilt = answer.errors.find(({ type = "", path }) => answer.data === undefined || TOO_MUCH.includes(type) || !/^r\d/.test(String(path[0])));
    if (spoilt)
        throw graphql.explain(spoilt, asked);
    return repositories.map((repository, place) => judge(repository, place, answer, graphql));
}
function judge(repository, place, { data, errors }, graphql) {
    const asked = askedAbout([repository]);
    const spoilt = errors.find(({ path }) => path[0] === `r${place}`);
    const node = data?.[`r${place}`];
    if (spoilt || !(0,http_failure/* isRecord */.u4)(node))
        return { ok: false, error: graphql.explain(spoilt, asked) };
    try {
        return { ok: true, files: readFiles(node, asked.what) };
    }
    catch (error) {
        if (error instanceof lib_errors/* LockstepError */.Cj)
            return { ok: false, error };
        throw error;
    }
}
function writeQuery(repositories) {
    const text = (0,query_text/* startQuery */.l)();
    const selections = repositories.map((repository, place) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        const owner = text.variable("String!", repository.owner);
        const name = text.variable("String!", repository.name);
        return `r${place}:repository(owner:${owner},name:${name},followRenames:false){${SELECTION}}`;
    });
    return text.finish(selections.join(" "), [ENTRY]);
}
/** Errors: `IntegrityError` (`response-malformed`), `UnavailableError` (`not-found`) for a repository without a commit. */
function readFiles({ defaultBranchRef: branch }, what) {
    if (branch === null) {
        throw new lib_errors/* UnavailableError */.hG("not-found", `${what} has no commit`, { hint: "Push a first commit." });
    }
    const commit = (0,http_failure/* isRecord */.u4)(branch) ? branch["target"] : undefined;
    if (!(0,http_failure/* isRecord */.u4)(commit) || !(0,contents_answer/* isObjectId */.TS)(commit["oid"]))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { github, policy, workflows } = commit;
    const read = (path, file) => (0,read_file_fact/* readFileFact */.d)({ ref: "HEAD", path }, () => ({ __typename: "Commit", oid: commit["oid"], github, file }), what);
    return {
        commit: commit["oid"],
        policy: read(policy_policy/* POLICY_PATH */.l$, policy),
        workflows: entriesOf(workflows, what).map((entry) => {
            const path = `${WORKFLOWS}/${entry.name}`;
            return { path, file: read(path, entry) };
        }),
    };
}
/** A link or a file in place of the folder holds no workflows: GitHub follows none. */
function entriesOf(folder, what) {
    if (folder === null || ((0,http_failure/* isRecord */.u4)(folder) && folder["type"] !== "tree"))
        return [];
    const tree = (0,http_failure/* isRecord */.u4)(folder) ? folder["object"] : undefined;
    if (!(0,http_failure/* isRecord */.u4)(tree) || !Array.isArray(tree["entries"]))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const entries = tree["entries"];
    return entries.flatMap((entry) => {
        if (!(0,http_failure/* isRecord */.u4)(entry) || typeof entry["name"] !== "string")
            throw (0,contents_answer/* malformed */.Qm)(what);
        const { name, type } = entry;
        return type === "tree" || !WORKFLOW_NAME.test(name) ? [] : [{ ...entry, name }];
    });
}
function isTooMuch(error) {
    return (0,server_fault/* isServerFault */.W)(error) || (error instanceof lib_errors/* UnavailableError */.hG && error.code === "network-failed");
}
function askedAbout(repositories) {
    const [first] = repositories;
    const isOne = repositories.length === 1 && first !== undefined;
    const what = isOne ? `the workflows of ${first.owner}/${first.name}` : `${repositories.length} repositories`;
    return { what, permissions: { contents: "read" } };
}

// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/read-rules.js
// Reads the answers of the REST API about rulesets. Every name in them is somebody's own text. Pure.



const MAX_NAME = 200;
/** Errors: `IntegrityError` (`response-malformed`). */
function readBranchRules({ data, hasNext }, what) {
    const rules = recordsIn(data, what);
    const types = rules.map(({ type }) => textIn(type, what));
    const parametersOf = (type) => rules.flatMap((rule) => (rule["type"] === type && (0,http_failure/* isRecord */.u4)(rule["parameters"]) ? [rule["parameters"]] : []));
    return {
        types: [...new Set(types)].sort(),
        workflows: parametersOf("workflows").flatMap(({ workflows }) => recordsIn(workflows, what).map((entry) => readWorkflow(entry, what))),
        checks: parametersOf("required_status_checks").flatMap(({ required_status_checks: checks }) => recordsIn(checks, what).map(({ context }) => textIn(context, what))),
        more: hasNext,
    };
}
function readWorkflow(entry, what) {
    const { path, repository_id: repositoryId, ref, sha } = entry;
    if (typeof repositoryId !== "number" || typeof path !== "string")
        throw (0,contents_answer/* malformed */.Qm)(what);
    const optional = (value) => (typeof value === "string" && value !== "" ? value : undefined);
    return { repositoryId, path, ref: optional(ref), sha: optional(sha) };
}
/** Errors: `IntegrityError` (`response-malformed`). */
function readRulesets(data, what) {
    return recordsIn(data, what).map(({ name, target = "branch", enforcement }) => ({
        name: textIn(name, what),
        target: textIn(target, what),
        enforcement: textIn(enforcement, what),
    }));
}
function recordsIn(data, what) {
    if (!Array.isArray(data))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const entries = data;
    const records = entries.filter(http_failure/* isRecord */.u4);
    if (records.length < entries.length)
        throw (0,contents_answer/* malformed */.Qm)(what);
    return records;
}
function textIn(value, what) {
    if (typeof value !== "string")
        throw (0,contents_answer/* malformed */.Qm)(what);
    return (0,clip/* clip */.$)(value, MAX_NAME);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/ask-settings.js




const ADMINISTRATION = { administration: "read" };
const METADATA = { metadata: "read" };
const ORGANISATION = { organization_administration: "read" };
/** GitHub lists an organisation's rulesets only to who may write them. */
const RULESETS = { organization_administration: "write" };
const PAGE_SIZE = 100;
function createRepositoryQuestions(api) {
    const about = (repository, what, permissions) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        const { owner, name: repo } = repository;
        return { parameters: { owner, repo }, asked: { what: `${what} of ${owner}/${repo}`, permissions } };
    };
    return {
        async actionsPermissions(repository) {
            const { parameters, asked } = about(repository, "the permissions of Actions", ADMINISTRATION);
            return readActions(await api.get("GET /repos/{owner}/{repo}/actions/permissions", parameters, asked), asked);
        },
        async tokenPermissions(repository) {
            const { parameters, asked } = about(repository, "the default permissions of the token", ADMINISTRATION);
            const route = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
            return readToken(await api.get(route, parameters, asked), asked);
        },
        async immutableReleases(repository) {
            const { parameters, asked } = about(repository, "the immutability of releases", ADMINISTRATION);
            const answer = await api.find("GET /repos/{owner}/{repo}/immutable-releases", parameters, asked);
            if (answer === undefined)
                return undefined;
            if (!(0,http_failure/* isRecord */.u4)(answer) || typeof answer["enabled"] !== "boolean")
                throw (0,contents_answer/* malformed */.Qm)(asked.what);
            return answer["enabled"];
        },
        async branchRules(repository, branch) {
            (0,question_names/* checkRef */.__)(branch);
            const { parameters, asked } = about(repository, "the rules of the default branch", METADATA);
            const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
            const page = await api.getPage(route, { ...parameters, branch, per_page: PAGE_SIZE }, asked);
            return readBranchRules(page, asked.what);
        },
    };
}
function createOrganisationQuestions(api) {
    const about = (org, what, permissions = ORGANISATION) => {
        (0,question_names/* checkOwner */.AA)(org);
        return { parameters: { org, per_page: PAGE_SIZE }, asked: { what: `${what} of ${org}`, permissions } };
    };
    return {
        async actionsPermissionsOf(organisation) {
            const { parameters, asked } = about(organisation, "the permissions of Actions");
            return readActions(await api.get("GET /orgs/{org}/actions/permissions", parameters, asked), asked);
        },
        async tokenPermissionsOf(organisation) {
            const { parameters, asked } = about(organisation, "the default permissions of the token");
            return readToken(await api.get("GET /orgs/{org}/actions/permissions/workflow", parameters, asked), asked);
        },
        async immutableReleasesOf(organisation) {
            const { parameters, asked } = about(organisation, "the immutability of releases");
            const answer = await api.get("GET /orgs/{org}/settings/immutable-releases", parameters, asked);
            const enforced = (0,http_failure/* isRecord */.u4)(answer) ? answer["enforced_repositories"] : undefined;
            if (enforced !== "all" && enforced !== "none" && enforced !== "selected")
                throw (0,contents_answer/* malformed */.Qm)(asked.what);
            return enforced;
        },
        async rulesetsOf(organisation) {
            const { parameters, asked } = about(organisation, "the rulesets", RULESETS);
            return readRulesets(await api.get("GET /orgs/{org}/rulesets", parameters, asked), asked.what);
        },
    };
}
/** An organisation has `enabled_repositories` where a repository has `enabled`. */
function readActions(answer, { what }) {
    if (!(0,http_failure/* isRecord */.u4)(answer))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { enabled, enabled_repositories: repositories, allowed_actions: allowed, sha_pinning_required: sha } = answer;
    const isKnown = allowed === undefined || allowed === "all" || allowed === "local_only" || allowed === "selected";
    if (!isKnown || (sha !== undefined && typeof sha !== "boolean"))
        throw (0,contents_answer/* malformed */.Qm)(what);
    if (typeof enabled !== "boolean" && typeof repositories !== "string")
        throw (0,contents_answer/* malformed */.Qm)(what);
    const isOn = typeof enabled === "boolean" ? enabled : repositories !== "none";
    return { enabled: isOn, allowed, shaPinningRequired: sha };
}
function readToken(answer, { what }) {
    if (!(0,http_failure/* isRecord */.u4)(answer))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const { default_workflow_permissions: defaultToken, can_approve_pull_request_reviews: mayApprove } = answer;
    if ((defaultToken !== "read" && defaultToken !== "write") || typeof mayApprove !== "boolean")
        throw (0,contents_answer/* malformed */.Qm)(what);
    return { defaultToken, mayApprove };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/org-audit/octokit-audit.js
// Puts the questions of an audit together, all over one client. Loaded only through audit-github.ts.







function createAuditGitHub(options) {
    const { token, apiUrl, now = Date.now } = options;
    const octokit = (0,octokit_client/* createOctokit */.Q)(options);
    const api = (0,github_api/* createApi */.x)(octokit, token, now);
    return {
        repositoriesOf: (0,repositories_of/* createRepositoriesOf */.Y)(api),
        fileAt: (0,file_at/* createFileAt */.i)(api),
        filesOf: createFilesOf((0,graphql/* createGraphQl */.Q)(octokit, { token, apiUrl, now })),
        ...createRepositoryQuestions(api),
        ...createOrganisationQuestions(api),
    };
}


/***/ })

};
