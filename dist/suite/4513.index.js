export const id = 4513;
export const ids = [4513];
export const modules = {

/***/ 24513:
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
// EXTERNAL MODULE: ./packages/runtime/lib/github/sound-blob.js
var sound_blob = __webpack_require__(2155);
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
        const blob = await (0,sound_blob/* readSoundBlob */.P)(api, repository, id, asked);
        if (blob.byteLength > maxBytes)
            throw (0,unusable_file/* unusableFile */.c)(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
        return (0,unusable_file/* decodeText */.g)(blob, what);
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/file-at.js
var file_at = __webpack_require__(84548);
// EXTERNAL MODULE: ./packages/runtime/lib/github/graphql/graphql.js + 1 modules
var graphql_graphql = __webpack_require__(10028);
// EXTERNAL MODULE: ./packages/runtime/lib/github/octokit-client.js + 7 modules
var octokit_client = __webpack_require__(74130);
// EXTERNAL MODULE: ./packages/runtime/lib/github/repositories-of.js
var repositories_of = __webpack_require__(78318);
// EXTERNAL MODULE: ./packages/runtime/lib/github/graphql/server-fault.js
var server_fault = __webpack_require__(59486);
// EXTERNAL MODULE: ./packages/runtime/lib/github/graphql/git-target.js
var git_target = __webpack_require__(43314);
// EXTERNAL MODULE: ./packages/runtime/lib/github/http-failure.js
var http_failure = __webpack_require__(90973);
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

// EXTERNAL MODULE: ./packages/runtime/lib/github/survey/read-file-fact.js
var read_file_fact = __webpack_require__(32241);
// EXTERNAL MODULE: ./packages/runtime/lib/github/survey/revision.js
var revision = __webpack_require__(65534);
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
            return { kind: "file", fact: (0,read_file_fact/* readFileFact */.d)(item, () => find("f"), what) };
        default:
            return { kind: "ancestry", fact: readAncestry(item, find, what) };
    }
}
const ABSENT = { kind: "absent", peeled: undefined, date: undefined, onDefaultBranch: false };
function readCommit(id, index, find, { data, what }) {
    if ((0,revision/* objectIdIn */.q_)(id) === undefined)
        return ABSENT;
    const object = find("o");
    if (object === null)
        return ABSENT;
    if (!(0,http_failure/* isRecord */.u4)(object))
        throw (0,contents_answer/* malformed */.Qm)(what);
    const branch = data["defaultBranchRef"];
    const onDefaultBranch = (0,http_failure/* isRecord */.u4)(branch) && leads(fieldOf(branch, `c${index}`, what)) === true;
    const date = readDay(object["committedDate"]);
    if (object["__typename"] === "Commit")
        return { kind: "commit", peeled: undefined, date, onDefaultBranch };
    const kind = object["__typename"] === "Tag" ? "tag" : "other";
    return { kind, peeled: (0,git_target/* commitOf */.D3)(object), date: undefined, onDefaultBranch };
}
function readName(name, find, what) {
    const { tag, branch, release } = (0,revision/* qualifyName */.Br)(name);
    const target = (alias) => {
        const ref = find(alias);
        return ref === null ? undefined : (0,git_target/* commitOf */.D3)(fieldOf(ref, "target", what));
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
    if ((0,revision/* objectIdIn */.q_)(commit) === undefined)
        return undefined;
    const { tag, branch } = (0,revision/* qualifyName */.Br)(name);
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
    return { name, commit: (0,git_target/* commitOf */.D3)(fieldOf(node, "target", what)) };
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

// EXTERNAL MODULE: ./packages/runtime/lib/github/graphql/query-text.js
var query_text = __webpack_require__(96732);
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
    const text = (0,query_text/* startQuery */.l)();
    const selections = batch.map((part, place) => writePart(part, place, text, traits));
    return text.finish(selections.join(" "), [git_target/* TARGET */.Qn, ADVISORIES, ENTRY]);
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
    const id = (0,revision/* objectIdIn */.q_)(commit);
    return id ? `o${index}:object(oid:${text.variable("GitObjectID!", id)}){...Target ... on Commit{committedDate}}` : "";
}
function writeName(name, index, text, { immutable }) {
    const { tag, branch, release } = (0,revision/* qualifyName */.Br)(name);
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
    if (!(0,question_names/* isRefName */.pA)(ref) || !(0,revision/* isAskablePath */.vt)(path))
        return "";
    const id = (0,revision/* objectIdIn */.q_)(ref);
    const object = id ? `oid:${text.variable("GitObjectID!", id)}` : `expression:${text.variable("String!", ref)}`;
    const entry = (folder) => `file(path:${text.variable("String!", folder)})`;
    const above = foldersAbove(path).map((folder, depth) => `p${depth}:${entry(folder)}{mode}`);
    const onCommit = `... on Commit{${entry(path)}{...Entry} ${above.join(" ")}}`;
    // An id is that of a commit, or at most of one tag's object; a name may stand for a longer chain.
    return `f${index}:object(${object}){${(0,git_target/* throughTags */.nk)(`__typename ${onCommit}`, id ? 1 : git_target/* MAX_TAGS */.x3)}}`;
}
/** `a`, `a/b` for `a/b/c`. */
function foldersAbove(path) {
    const segments = path.split("/");
    return segments.slice(1).map((_, depth) => segments.slice(0, depth + 1).join("/"));
}
function writeAncestry({ commit, name }, index, text) {
    const { tag, branch } = (0,revision/* qualifyName */.Br)(name);
    // A variable that is not used makes a query invalid.
    const comparison = tag || branch ? compare(commit, "c", text) : "";
    if (comparison === "")
        return "";
    const ref = (full) => `ref(qualifiedName:${text.variable("String!", full)}){${comparison}}`;
    return [tag ? `x${index}:${ref(tag)}` : "", branch ? `y${index}:${ref(branch)}` : ""].join(" ");
}
/** Aliases of comparisons begin with `c`: an error below one means that the two cannot be compared. */
function compare(commit, alias, text) {
    const id = (0,revision/* objectIdIn */.q_)(commit);
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
        const asked = askedAbout(batch);
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
            if (!(0,server_fault/* isServerFault */.W)(error) || failures > MAX_FAILURES)
                throw error;
            return batch.map((part) => ({ part, ok: false, error }));
        });
        return ask;
    };
}
function judgePart(part, place, { data, errors }, graphql) {
    const asked = askedAbout([part]);
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
    return (0,server_fault/* isServerFault */.W)(error) || (error instanceof lib_errors/* UnavailableError */.hG && error.code === "network-failed");
}
function askedAbout(batch) {
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
    const text = (0,query_text/* startQuery */.l)();
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
    const text = (0,query_text/* startQuery */.l)();
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
    return text.finish(`r:repository(owner:${owner},name:${name},followRenames:true){${selection}}`, [git_target/* TARGET */.Qn]);
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
        return { name: `${PREFIXES[kind]}${name}`, commit: (0,git_target/* commitOf */.D3)(fieldOf(node, "target", what)), leads: led };
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
const MAX_PAGES = 10;
const PAGE_SIZES = [100, 25];
/** Errors besides those of the port: `UsageError` (`invalid-input`) for a repository GitHub cannot have. */
function createTrace(graphql) {
    return async (repository, commits) => {
        (0,question_names/* checkRepositoryName */.jV)(repository);
        const ids = [...new Set(commits.flatMap((commit) => (0,revision/* objectIdIn */.q_)(commit) ?? []))];
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
        if (!(0,server_fault/* isServerFault */.W)(error))
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
    for (let page = 0; page < MAX_PAGES; page++) {
        const seen = await askPage(graphql, { ...scope, cursors }, retries);
        cursors = seen.next;
        search.see(seen);
        if (search.isOver() || (cursors.heads === undefined && cursors.tags === undefined))
            return;
    }
    search.giveUp(`the repository has more than ${MAX_PAGES * scope.size} branches or tags`);
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

// EXTERNAL MODULE: ./packages/runtime/lib/github/commit-probe.js
var commit_probe = __webpack_require__(30084);
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
        const commit = await (0,commit_probe/* resolveCommit */.W)(api, repository, ref);
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
    const graphql = (0,graphql_graphql/* createGraphQl */.Q)(octokit, { token, apiUrl, now });
    return {
        fileAt: (0,file_at/* createFileAt */.i)(api),
        survey: createSurvey(graphql),
        trace: createTrace(graphql),
        repositoriesOf: (0,repositories_of/* createRepositoriesOf */.Y)(api),
        treeAt: createTreeAt(api),
        blobText: createBlobText(api),
    };
}


/***/ })

};
