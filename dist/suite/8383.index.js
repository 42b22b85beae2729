export const id = 8383;
export const ids = [8383];
export const modules = {

/***/ 38383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ PIN_CHECK),
  R: () => (/* binding */ runPinCheck)
});

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/run-static-checks.js + 7 modules
var run_static_checks = __webpack_require__(77870);
// EXTERNAL MODULE: ./packages/core/lib/report/baseline.js
var baseline = __webpack_require__(12729);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/file/evidence-file.js + 1 modules
var evidence_file = __webpack_require__(72710);
// EXTERNAL MODULE: ./packages/core/lib/report/blocked-nodes.js
var blocked_nodes = __webpack_require__(62544);
// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
// EXTERNAL MODULE: ./packages/core/lib/report/not-checked.js
var not_checked = __webpack_require__(77013);
// EXTERNAL MODULE: ./packages/core/lib/workflow/pipeline-file.js
var pipeline_file = __webpack_require__(83700);
;// CONCATENATED MODULE: ./actions/pin-check/lib/container/container-path.js
// Tells by its path what a file describes images for. What a file holds is not known here.

/** Folders of code that others wrote and that is only kept here. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor)\//;
const DOCKERFILE = /(?:^|\/)(?:(?:docker|container)file(?:\.[^/]*|-[^/.]*)?|[^/]+\.(?:docker|container)file)$/i;
/** Named after a Dockerfile: its list of ignored files ("Build context", .dockerignore), templates, texts and Python about it. */
const NO_DOCKERFILE = /\.(?:dockerignore|erb|gotmpl|hbs|in|j2|jinja2?|m4|md|mustache|pyi?|rst|template|tmpl|tpl)$/i;
const COMPOSE = /(?:^|\/)(?:(?:docker-)?compose(?:[.-][^/]*)?|[^/]+\.(?:docker-)?compose)\.ya?ml$/i;
/** Files that Docker or Podman builds an image from, under the names both use and people vary. */
function isDockerfile(path) {
    return DOCKERFILE.test(path) && !NO_DOCKERFILE.test(path) && !FOREIGN.test(path);
}
/** Compose files under the names of the Compose specification ("Compose file"), also with a word added. */
function isComposeFile(path) {
    return COMPOSE.test(path) && (0,pipeline_file/* kindOfPath */.Bs)(path) === undefined && !FOREIGN.test(path);
}

// EXTERNAL MODULE: ./packages/core/lib/yaml/read-source-tree.js + 1 modules
var read_source_tree = __webpack_require__(94442);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/judge-image.js
var judge_image = __webpack_require__(54055);
;// CONCATENATED MODULE: ./actions/pin-check/lib/container/build-contexts.js
const IMAGE = "docker-image://";
/** The contexts in the value of `additional_contexts`, which is a mapping or a list of `name=value`. */
function contextsIn(node, merged) {
    if (node.kind === "mapping") {
        const entries = [...merged.entriesOf(node)];
        return entries.flatMap(([name, value]) => (isText(value) ? contextOf(name, value.value, value) : []));
    }
    const items = node.kind === "sequence" ? node.items.filter(isText) : [];
    return items.flatMap((item) => {
        const equals = item.value.indexOf("=");
        return equals > 0 ? contextOf(item.value.slice(0, equals), item.value.slice(equals + 1), item) : [];
    });
}
/** The repository-relative path of the Dockerfile that `build` names; undefined where it is not one of the repository. */
function dockerfileOf(build, merged, composePath) {
    const context = textOf(merged.find(build, "context")) ?? ".";
    const dockerfile = textOf(merged.find(build, "dockerfile")) ?? "Dockerfile";
    if (`${context}${dockerfile}`.includes("$") || context.includes("://") || /^\//.test(dockerfile))
        return undefined;
    const path = composePath.split("/").slice(0, -1);
    for (const part of `${context}/${dockerfile}`.split("/")) {
        if (part === "..")
            path.pop();
        else if (part !== "." && part !== "")
            path.push(part);
    }
    return path.join("/");
}
function contextOf(name, value, node) {
    const image = value.trim().startsWith(IMAGE) ? value.trim().slice(IMAGE.length) : undefined;
    return [{ name: name.trim().toLowerCase(), image, node }];
}
function isText(node) {
    return node.kind === "scalar";
}
function textOf(node) {
    return node?.kind === "scalar" && node.value.trim() !== "" ? node.value.trim() : undefined;
}

// EXTERNAL MODULE: ./actions/pin-check/lib/container/expand-variables.js
var expand_variables = __webpack_require__(14620);
;// CONCATENATED MODULE: ./actions/pin-check/lib/container/merged-mappings.js
/** Far more mappings than anybody merges into one. */
const MAX_LAYERS = 100;
class MergedMappings {
    /** Each mapping is indexed once, however often it is merged. */
    #own = new Map();
    /** True once a mapping merged more others than are followed. */
    isExceeded = false;
    /** The value under `name`: of the mapping itself, else of what it merges, what is named first before what comes later. */
    find(map, name) {
        for (const layer of this.#layersOf(map)) {
            const found = layer.get(name);
            if (found)
                return found;
        }
        return undefined;
    }
    /** Every entry whose key is text, merged ones included. */
    entriesOf(map) {
        const merged = new Map();
        for (const layer of this.#layersOf(map)) {
            for (const [name, value] of layer)
                if (!merged.has(name))
                    merged.set(name, value);
        }
        merged.delete("<<");
        return merged;
    }
    /** The entries of the mapping and of all that it merges, strongest first, each mapping once. */
    *#layersOf(map) {
        const seen = new Set();
        const waiting = [map];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            if (seen.has(next))
                continue;
            if (seen.size >= MAX_LAYERS) {
                this.isExceeded = true;
                return;
            }
            seen.add(next);
            const own = this.#ownEntries(next);
            yield own;
            waiting.push(...this.#mergedBy(own.get("<<")).reverse());
        }
    }
    #mergedBy(value) {
        const nodes = value?.kind === "sequence" ? value.items : value ? [value] : [];
        if (nodes.length > MAX_LAYERS)
            this.isExceeded = true;
        return nodes.slice(0, MAX_LAYERS).filter((node) => node.kind === "mapping");
    }
    #ownEntries(map) {
        const known = this.#own.get(map);
        if (known)
            return known;
        const texts = map.entries.flatMap(({ key, value }) => (key.kind === "scalar" ? [[key.value, value]] : []));
        const entries = new Map(texts);
        this.#own.set(map, entries);
        return entries;
    }
}

// EXTERNAL MODULE: ./actions/pin-check/lib/container/read-dockerfile.js + 7 modules
var read_dockerfile = __webpack_require__(23904);
;// CONCATENATED MODULE: ./actions/pin-check/lib/container/read-compose.js
// Collects what a compose file pulls in: the images of its services, and Dockerfiles written into it. Files it includes or
// extends are compose files of their own.






/** Reads a compose file ("Compose file reference", Services). Never rejects. A file without services pulls in nothing. */
async function readCompose(file) {
    const reader = new ComposeReader(file);
    const tree = await (0,read_source_tree/* readSourceTree */.m)(file.text);
    if (tree.ok)
        reader.file(tree.root);
    else
        reader.refuse(tree.offset, `not valid YAML: ${tree.message}`);
    return reader.result();
}
class ComposeReader {
    #file;
    #merged = new MergedMappings();
    /** By their node, because services may share it. */
    #references = new Map();
    #scripts = [];
    #contexts = new Map();
    #readContexts = new Map();
    #flaw;
    constructor(file) {
        this.#file = file;
    }
    result() {
        const references = [...this.#references.values()].flat();
        references.sort((a, b) => a.reference.start - b.reference.start);
        return { references, scripts: this.#scripts, contexts: this.#contexts, flaw: this.#flaw };
    }
    refuse(offset, message) {
        this.#flaw ??= { message, offset: Math.max(offset, 0) };
    }
    file(root) {
        if (root?.kind !== "mapping") {
            this.refuse(0, "it is not a mapping");
            return;
        }
        const services = this.#merged.find(root, "services");
        if (services?.kind === "mapping")
            this.#services(services);
        else if (services)
            this.refuse(services.start, "`services` is not a mapping");
        if (this.#merged.isExceeded)
            this.refuse(0, "its mappings merge too many others to follow");
    }
    #services(map) {
        const services = [...this.#merged.entriesOf(map)].flatMap(([name, node]) => this.#service(name, node) ?? []);
        const built = new Set(services.flatMap(({ image, build }) => (image && build ? [image.value] : [])));
        for (const { path, image, build } of services) {
            if (image)
                this.#image(image, `${path}.image`, built.has(image.value));
            if (build?.kind === "mapping")
                this.#build(build, `${path}.build`);
        }
    }
    #build(build, path) {
        const contexts = this.#contextsOf(build);
        for (const { name, image, node } of contexts) {
            const place = `${path}.additional_contexts.${(0,clip/* clip */.$)(name, MAX_NAME_LENGTH)}`;
            if (image !== undefined)
                this.#image(node, place, false, image);
        }
        const names = new Set(contexts.map(({ name }) => name));
        const inline = this.#merged.find(build, "dockerfile_inline");
        if (inline?.kind === "scalar")
            this.#inline(inline, `${path}.dockerfile_inline`, names);
        const dockerfile = dockerfileOf(build, this.#merged, this.#file.path);
        if (dockerfile === undefined || names.size === 0)
            return;
        const known = this.#contexts.get(dockerfile) ?? new Set();
        this.#contexts.set(dockerfile, known);
        for (const name of names)
            known.add(name);
    }
    /** Each list is read once, however many services share it. */
    #contextsOf(build) {
        const node = this.#merged.find(build, "additional_contexts");
        if (!node)
            return [];
        const read = this.#readContexts.get(node) ?? contextsIn(node, this.#merged);
        this.#readContexts.set(node, read);
        if (read.length > MAX_CONTEXTS)
            this.refuse(node.start, `a build has more than ${MAX_CONTEXTS} contexts`);
        return read.slice(0, MAX_CONTEXTS);
    }
    #service(name, node) {
        if (node.kind !== "mapping") {
            this.refuse(node.start, "a service is not a mapping");
            return undefined;
        }
        const image = this.#merged.find(node, "image");
        if (image !== undefined && image.kind !== "scalar")
            this.refuse(image.start, "an image is not text");
        const isNamed = image?.kind === "scalar" && image.value.trim() !== "";
        return {
            path: `services.${(0,clip/* clip */.$)(name, MAX_NAME_LENGTH)}`,
            image: isNamed ? image : undefined,
            build: this.#merged.find(node, "build"),
        };
    }
    /** An image that a service of the file builds is not pulled, also where another service uses it by that name. */
    #image(node, path, isBuilt, image = node.value) {
        const value = image.trim();
        if (value.length > expand_variables/* MAX_EXPANDED_LENGTH */.U) {
            this.refuse(node.start, "an image name is too long to be valid");
            return;
        }
        const resolved = (0,expand_variables/* expandVariables */.i)(value, NO_VARIABLES);
        const judgement = isBuilt ? BUILT : resolved ? (0,judge_image/* judgeImage */.x)(resolved) : UNDECIDED;
        const { start, end } = node;
        const reference = { site: "compose-service", path, value: node.value.trim(), start, end };
        this.#references.set(node, [{ file: this.#file, reference, value: resolved || value, ...judgement }]);
    }
    /** What it holds has the place of the whole text: indentation and `$$` move the offsets. */
    #inline(node, path, contexts) {
        if (this.#references.has(node) || node.start < 0)
            return;
        const { start, end } = node;
        const file = this.#file;
        const content = (0,read_dockerfile/* readDockerfile */.n)(new source_file/* SourceFile */.s(file.path, node.value.replaceAll("$$", "$")), contexts);
        if (!content || content.flaw)
            this.refuse(start, `\`dockerfile_inline\`: ${content?.flaw?.message ?? "no Dockerfile"}`);
        const references = (content?.references ?? []).map((judged) => {
            return { ...judged, file, reference: { ...judged.reference, path, start, end } };
        });
        this.#references.set(node, references);
        const locate = () => file.locate(start, end);
        this.#scripts.push(...(content?.scripts ?? []).map((script) => ({ ...script, file, locate })));
    }
}
const MAX_NAME_LENGTH = 100;
/** More than anybody gives to one build. Services may share them, so that the work would multiply. */
const MAX_CONTEXTS = 100;
const NO_VARIABLES = { lookUp: () => undefined, escapeChar: undefined };
const BUILT = { verdict: "local", reason: "A service of the file builds the image under this name." };
const UNDECIDED = {
    verdict: "dynamic",
    reason: "A variable without a default decides what is used, so the file alone cannot show it.",
};

;// CONCATENATED MODULE: ./actions/pin-check/lib/container/read-container-files.js
// Reads the Dockerfiles and compose files of a repository.




/** Several times the largest Dockerfile that people write. */
const MAX_FILE_BYTES = 512 * 1024;
/**
 * Reads those of `paths` that are Dockerfiles or compose files, compose files first. What cannot be read or understood is listed,
 * never skipped; what could be understood of such a file counts all the same.
 */
async function readContainerFiles(paths, files, progress) {
    // What a compose file says of contexts decides what names in Dockerfiles mean.
    const compose = paths.filter((path) => isComposeFile(path));
    const candidates = [...compose, ...paths.filter((path) => isDockerfile(path) && !isComposeFile(path))];
    const contexts = new Map();
    const contents = [];
    const looked = [];
    const notChecked = [];
    for (const [index, path] of candidates.entries()) {
        progress.report("reading Dockerfiles and compose files", index, candidates.length);
        const read = await files.readText(path, MAX_FILE_BYTES);
        if (!read.ok) {
            notChecked.push({ what: path, why: read.why });
            continue;
        }
        const file = new source_file/* SourceFile */.s(path, read.text);
        const content = await readContent(file, contexts.get(path));
        for (const [dockerfile, names] of content?.contexts ?? []) {
            contexts.set(dockerfile, new Set([...(contexts.get(dockerfile) ?? []), ...names]));
        }
        if (content) {
            contents.push(content);
            looked.push(path);
        }
        if (content?.flaw)
            notChecked.push(toNotChecked(file, content.flaw));
    }
    return {
        references: contents.flatMap(({ references }) => references),
        scripts: contents.flatMap(({ scripts }) => scripts),
        notChecked,
        looked,
    };
}
/** Undefined for another kind of file that happens to be named after a Dockerfile, such as a script that works on one. */
async function readContent(file, contexts) {
    if (isComposeFile(file.path))
        return readCompose(file);
    const content = (0,read_dockerfile/* readDockerfile */.n)(file, contexts);
    return content || !HAS_PLAIN_NAME.test(file.path) ? content : FOREIGN_TEXT;
}
const HAS_PLAIN_NAME = /(?:docker|container)file$/i;
const FOREIGN_TEXT = {
    references: [],
    scripts: [],
    flaw: { message: "it does not start with an instruction", offset: 0 },
};
function toNotChecked(file, { offset, message }) {
    return (0,not_checked/* notCheckedAt */.a)(file.locate(offset, offset), message);
}

// EXTERNAL MODULE: ./actions/pin-check/lib/reference/image-name.js
var image_name = __webpack_require__(14537);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/judge-reference.js + 4 modules
var judge_reference = __webpack_require__(21094);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/version-comment.js
var version_comment = __webpack_require__(9688);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/conclude-evidence.js
var conclude_evidence = __webpack_require__(17582);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/image-digests.js
var image_digests = __webpack_require__(44698);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/facts.js
var evidence_facts = __webpack_require__(27805);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/cases/settle.js
/**
 * What was judged, with its final verdict. `name` is what is known of the ref. A name that is both a tag and a branch stays as
 * it was judged, and so does everything but a name.
 */
function settle(judged, name) {
    const isName = judged.verdict === "tag" || judged.verdict === "branch";
    if (!isName || !name || (name.tag === undefined) === (name.branch === undefined))
        return judged;
    return { ...judged, ...judgeName(name) };
}
function judgeName({ branch, immutable }) {
    if (branch !== undefined) {
        return { verdict: "branch", reason: "The name is that of a branch, which moves with every push to it." };
    }
    return immutable
        ? {
            verdict: "immutable-release",
            reason: "The release of this tag is immutable: GitHub keeps the tag on its commit.",
        }
        : { verdict: "tag", reason: "A tag can be moved to other code at any time." };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/cases/evidence-of.js
// Brings together a reference and what is known about it. Pure look-up: it asks nobody, and judges only what a fact settles.







/**
 * What the facts say about a reference to another repository; undefined for every other reference, and where the repository
 * is not in the facts. `host` is that of a server other than github.com.
 */
function evidenceOf(judged, facts, host) {
    const target = (0,judge_reference/* runningTarget */.Hn)(judged);
    if (!target)
        return undefined;
    const key = (0,evidence_facts/* knownRepository */.Kk)(facts, target.owner, target.name, host);
    const repository = key === undefined ? undefined : facts.repositories.get(key);
    if (key === undefined || !repository)
        return undefined;
    const name = facts.names.get((0,evidence_facts/* refKey */.XF)(key, target.ref));
    const commitId = (0,conclude_evidence/* commitOf */.D3)(target.ref, name);
    const commit = commitId === undefined ? undefined : facts.commits.get((0,evidence_facts/* refKey */.XF)(key, commitId));
    const version = (0,version_comment/* claimedVersion */.wy)(judged);
    const claimed = version === undefined ? undefined : { version, evidence: facts.names.get((0,evidence_facts/* refKey */.XF)(key, version)) };
    return { repository, commitId, commit, name, claimed };
}
/** The case the rules look at: the reference with its final verdict, what is known, and what is expected of it. */
function toCase(judged, facts, expectations, host) {
    const evidence = evidenceOf(judged, facts, host);
    const imageDigest = imageDigestOf(judged, facts);
    return { ...settle(judged, evidence?.name), evidence, imageDigest, expectations };
}
function imageDigestOf({ verdict, value }, facts) {
    if (verdict !== "mutable-image")
        return undefined;
    return facts.images.get((0,image_digests/* imageKey */.p)((0,image_name/* parseImageName */.i)(value)));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/cases/transitive-case.js


/** `host` is that of a server other than github.com. */
function toTransitiveCase(reached, facts, host) {
    const { target } = reached;
    const key = target && (0,evidence_facts/* knownRepository */.Kk)(facts, target.owner, target.name, host);
    if (!target || key === undefined)
        return { ...reached, commit: undefined, advisories: [] };
    const id = (0,conclude_evidence/* commitOf */.D3)(target.ref, facts.names.get((0,evidence_facts/* refKey */.XF)(key, target.ref)));
    const commit = id === undefined ? undefined : facts.commits.get((0,evidence_facts/* refKey */.XF)(key, id));
    const known = facts.repositories.get(key)?.advisories ?? [];
    return { ...reached, commit, advisories: known.filter((advisory) => commit?.advisories.includes(advisory.id)) };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/servers.js
var servers = __webpack_require__(39055);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/collect-facts.js + 5 modules
var collect_facts = __webpack_require__(10493);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/known-target.js
var known_target = __webpack_require__(19276);
// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
// EXTERNAL MODULE: ./actions/pin-check/lib/version/version-tag.js
var version_tag = __webpack_require__(93272);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/file/compare-entry.js
// Holds an entry that a change proposes against what GitHub says now.



/** Compares the entries under one key. Undefined where GitHub's word on it was not to be had. */
function compareEntry(section, key, proposed, fresh) {
    const ref = key.slice(key.indexOf("@") + 1);
    switch (section) {
        case "commits":
            return compare(proposed.commits.get(key), fresh.commits.get(key), compareCommits);
        case "names":
            return compare(proposed.names.get(key), fresh.names.get(key), (claimed, told) => compareNames(ref, claimed, told));
        case "code":
            return compare(proposed.code.get(key), fresh.code.get(key), () => ((0,commit_id/* isCommitId */.j)(ref) ? "forged" : "outdated"));
        default:
            // Repositories are archived and renamed, advisories appear and change, images are pushed again.
            return compare(proposed[section].get(key), fresh[section].get(key), () => "outdated");
    }
}
function compare(claimed, told, judge) {
    if (claimed === undefined || told === undefined)
        return undefined;
    return (0,evidence_file/* renderEntry */.Ft)(claimed) === (0,evidence_file/* renderEntry */.Ft)(told) ? "same" : judge(claimed, told);
}
function compareCommits(claimed, told) {
    const released = claimed.tags.filter(version_tag/* isFullVersion */.kj);
    if (claimed.peeled !== told.peeled || (claimed.kind !== told.kind && claimed.kind !== "absent"))
        return "forged";
    if (claimed.reachable !== "none" && told.reachable === "none")
        return "forged";
    if (isBefore(claimed.date, told.date) || !isWithin(released, told.tags))
        return "forged";
    const judged = [...claimed.advisories, ...(claimed.undecided ?? [])];
    const isCurrent = claimed.kind === told.kind &&
        isReachedAsTold(claimed.reachable, told) &&
        isWithin([...told.advisories, ...(told.undecided ?? [])], judged) &&
        isWithin(told.advisories, claimed.advisories) &&
        isWithin(claimed.ancestorOf ?? [], told.ancestorOf ?? []) &&
        isWithin(claimed.tags, told.tags);
    return isCurrent ? "same" : "outdated";
}
/** The ref by which a commit was found bears out what comments claim: only one that GitHub told of will do, too. */
function isReachedAsTold(claimed, told) {
    if (claimed === told.reachable)
        return true;
    if (told.reachable === "none")
        return false;
    return claimed === undefined || told.tags.some((tag) => claimed === `refs/tags/${tag}`);
}
function compareNames(ref, claimed, told) {
    // Nobody has reason to move the tag of one release, such as `v4.1.2`.
    const wasMoved = claimed.tag !== undefined && claimed.tag !== told.tag && (0,version_tag/* isFullVersion */.kj)(ref);
    const isTooGood = claimed.immutable && !told.immutable;
    return wasMoved || isTooGood || isBefore(claimed.published, told.published) ? "forged" : "outdated";
}
/** A later day than the true one only makes a check stricter. */
function isBefore(claimed, told) {
    return claimed !== undefined && told !== undefined && claimed < told;
}
function isWithin(some, all) {
    return some.every((entry) => all.includes(entry));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/file/proposed-evidence.js
// What a change does to the evidence file. Nothing of it is used: entries are either shown to be what GitHub says, or reported.



/** The entries that are not, or not in these words, in the trusted file, in the order of the file. */
function changedEntries(proposed, trusted) {
    const { facts, source, places } = proposed;
    return places.flatMap(({ section: name, key, start, end }) => {
        const section = evidence_file/* SECTIONS */.bP.find((known) => known === name);
        if (section === undefined)
            return [];
        const before = trusted[section].get(key);
        const isOld = before !== undefined && (0,evidence_file/* renderEntry */.Ft)(before) === (0,evidence_file/* renderEntry */.Ft)(facts[section].get(key));
        return isOld ? [] : [{ section, key, file: source, start, end }];
    });
}
/** The facts without those about the repositories of the entries, so that these are asked about anew. */
function withoutRepositoriesOf(entries, facts) {
    const touched = new Set(entries.filter(({ section }) => section !== "images").flatMap(({ key }) => repositoriesIn(key)));
    const keep = (known) => new Map([...known].filter(([key]) => !repositoriesIn(key).some((repository) => touched.has(repository))));
    return {
        repositories: keep(facts.repositories),
        commits: keep(facts.commits),
        names: keep(facts.names),
        code: keep(facts.code),
        images: facts.images,
    };
}
/** The repository a key is about, read with and without a host before it: one too many is only asked about once more. */
function repositoriesIn(key) {
    const segments = key.replace(/@.*$/s, "").split("/");
    return [segments.slice(0, 2).join("/"), segments.slice(0, 3).join("/")];
}
/** Compares the entries with fresh facts. What cannot be compared, and what is merely outdated, was not checked. */
function verifyEntries(entries, proposed, fresh) {
    const forged = [];
    const notChecked = [];
    for (const entry of entries) {
        const { section, key } = entry;
        const comparison = compareEntry(section, key, proposed, fresh);
        if (comparison === "forged") {
            const [claimed, told] = [proposed[section].get(key), fresh[section].get(key)];
            forged.push({ ...entry, claimed: (0,evidence_file/* renderEntry */.Ft)(claimed), told: (0,evidence_file/* renderEntry */.Ft)(told) });
        }
        else if (comparison !== "same")
            notChecked.push(unverified(entry, comparison === undefined ? UNUSED : OUTDATED));
    }
    return { forged, notChecked };
}
const UNUSED = "nothing that this run looked at can confirm this entry; remove it, or regenerate the file";
const OUTDATED = "GitHub says something else by now; regenerate the file";
/** A proposed entry as something not checked, with its place in the file. */
function unverified({ section, key, file, start, end }, why) {
    return (0,not_checked/* notCheckedAt */.a)(file.locate(start, end), `${section} ${key}: ${why}`);
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/file/used-facts.js
var used_facts = __webpack_require__(43646);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/gather-evidence.js







/**
 * What is known about the references, asking GitHub only for what the trusted file lacks. What a change writes into the file
 * is never believed. Errors: `IntegrityError`.
 */
async function gatherEvidence(references, ports) {
    const file = await readEvidenceFile(ports);
    const gathered = ports.github === undefined ? gatherOffline(references, file, ports) : await gatherOnline(references, file, ports);
    return { ...gathered, notChecked: [...file.notChecked, ...gathered.notChecked] };
}
function gatherOffline(references, file, { serverUrl }) {
    const { facts = evidence_facts/* NO_FACTS */.Kj } = file;
    const host = (0,servers/* hostOf */.w4)(serverUrl);
    const mode = file.facts === undefined ? "none" : "file";
    const unknown = mode === "none" ? [] : (0,known_target/* listUnknown */.jv)((0,used_facts/* reachOver */.q)(references, facts, host), facts, host, () => NO_EVIDENCE);
    const [first] = file.entries;
    const why = `${file.entries.length} new or changed entries cannot be confirmed offline; run with \`online: true\``;
    return { facts, mode, notChecked: [...unknown, ...(first ? [unverified(first, why)] : [])], forged: [] };
}
async function gatherOnline(references, file, ports) {
    // What an earlier run was told may be older than what the change writes down.
    if (file.entries.length > 0)
        ports.askAnew();
    const known = withoutRepositoriesOf(file.entries, file.facts ?? evidence_facts/* NO_FACTS */.Kj);
    const { facts, notChecked } = await (0,collect_facts/* collectFacts */.M)(references, known, ports);
    const verified = verifyEntries(file.entries, file.proposed, facts);
    return { facts, mode: "online", notChecked: [...notChecked, ...verified.notChecked], forged: verified.forged };
}
const NO_EVIDENCE = `${evidence_file/* EVIDENCE_PATH */.Sl} has no evidence for it yet; run with \`online: true\`, or regenerate the file`;
async function readEvidenceFile(ports) {
    const read = await readTrusted(ports);
    if ("why" in read)
        return { facts: undefined, entries: [], proposed: evidence_facts/* NO_FACTS */.Kj, notChecked: [broken(read)] };
    const trusted = read.text === undefined ? undefined : (0,evidence_file/* parseEvidence */.vf)(read.text);
    const proposed = read.changed !== "no" && read.proposed !== undefined ? (0,evidence_file/* parseEvidence */.vf)(read.proposed) : undefined;
    const facts = trusted?.ok ? trusted.facts : undefined;
    return {
        facts,
        entries: proposed?.ok ? changedEntries(proposed, facts ?? evidence_facts/* NO_FACTS */.Kj) : [],
        proposed: proposed?.ok ? proposed.facts : evidence_facts/* NO_FACTS */.Kj,
        notChecked: [...flawOf(trusted), ...flawOf(proposed), ...lossOf(read, ports)],
    };
}
/** The file, or why it cannot be read: a symbolic link, a base commit that is not here. */
async function readTrusted(ports) {
    try {
        return await ports.readTrusted(evidence_file/* EVIDENCE_PATH */.Sl, evidence_file/* MAX_EVIDENCE_BYTES */.bU);
    }
    catch (error) {
        return { why: (0,servers/* explainRefusal */.GC)(error) };
    }
}
/** Without the file a run that asks nobody knows nothing, and says nothing about it: taking it away switches rules off. */
function lossOf({ changed, proposed }, { github }) {
    const isReplaced = changed !== "no" && changed !== "removed" && proposed === undefined;
    if (isReplaced)
        return [broken({ why: "this change replaces it with something that cannot be read" })];
    if (changed !== "removed" || github !== undefined)
        return [];
    return [{ what: evidence_file/* EVIDENCE_PATH */.Sl, why: LOSS }];
}
const LOSS = "this change removes the file, and with it what the rules about evidence know; keep it, or run with `online: true`";
function flawOf(parsed) {
    return parsed === undefined || parsed.ok ? [] : [broken(parsed)];
}
function broken({ why, line }) {
    const cured = `${why}; nothing in it was used: regenerate it`;
    if (line === undefined)
        return { what: evidence_file/* EVIDENCE_PATH */.Sl, why: cured };
    const location = { file: evidence_file/* EVIDENCE_PATH */.Sl, line, column: 1, endLine: line, endColumn: 1 };
    return { what: `${evidence_file/* EVIDENCE_PATH */.Sl}:${line}:1`, why: cured, location };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/evidence-for.js


/** Errors: those of `gatherEvidence`. */
async function evidenceFor(references, ports) {
    const evidence = await gatherEvidence(references, ports);
    if (ports.registry === undefined)
        return evidence;
    const { images, notChecked } = await (0,image_digests/* lookUpDigests */.m)(references, evidence.facts.images, ports.registry, ports.progress);
    return { ...evidence, facts: { ...evidence.facts, images }, notChecked: [...evidence.notChecked, ...notChecked] };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/family.js
var lib_family = __webpack_require__(30056);
// EXTERNAL MODULE: ./actions/pin-check/lib/graph/dependency.js
var graph_dependency = __webpack_require__(79212);
;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/pinned.js
const PINNED = ["sha", "locked", "immutable-release", "self", "local", "digest"];
/** Names that `sha_pinning_required` refuses. An immutable release is one of them: the policy looks at how a ref is written. */
const REFUSED = ["tag", "branch", "short-sha", "sha-lookalike", "immutable-release", "local"];
/** True for a reference that leads to the same code every time, and for code of the tree that is checked anyway. */
function isPinned(verdict) {
    return PINNED.includes(verdict);
}
/**
 * True where GitHub's `sha_pinning_required` stops a run: at an action whose ref is not a full-length commit id, `./path`
 * included. Workflows may be called by tag, images are not judged, and what is no reference at all fails for that reason.
 * Source: GitHub's documentation of the Actions policy "Require actions to be pinned to a full-length commit SHA".
 */
function isBlocked(site, verdict) {
    return site === "step" && REFUSED.includes(verdict);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/drawn-node.js


/** A file of this repository. */
function fileNode(path, blocked) {
    return { key: `file:${path}`, label: path, verdict: "local", blocked };
}
/** Other code, called as it is written; `$/path` of another repository by where it lies. */
function referenceNode({ site, value, verdict, target }) {
    const sited = (0,graph_dependency/* sitedTarget */.r6)(site, target);
    const key = sited ? `code:${(0,graph_dependency/* codeKey */.DQ)(sited.target)}` : `value:${value}`;
    return {
        key,
        label: verdict === "self" && target ? placeOf(target) : value,
        verdict,
        blocked: isBlocked(site, verdict),
    };
}
function placeOf({ owner, name, path, ref }) {
    return `${[owner, name, path].filter((part) => part !== "").join("/")}@${ref}`;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/follow-chains.js



/** References behind the one in the repository's own file. GitHub nests neither actions nor workflows deeper. */
const MAX_DEPTH = 10;
/** Everything that the code at `target` pulls in; `node` stands for it. */
function followChains(node, target, lens) {
    return new ChainWalk(lens).from({ node, target, path: [node.label], firm: true });
}
class ChainWalk {
    #lens;
    #seen = new Set();
    /** Walked before the others, so that nothing is taken for loose that a firm chain leads to as well. */
    #firm = [];
    #loose = [];
    #reached = [];
    #edges = [];
    #gaps = [];
    constructor(lens) {
        this.#lens = lens;
    }
    from(start) {
        this.#seen.add(start.node.key);
        this.#firm.push(start);
        for (let link = this.#next(); link; link = this.#next())
            this.#enter(link);
        return { reached: this.#reached, edges: this.#edges, gaps: this.#gaps };
    }
    #next() {
        return this.#firm.shift() ?? this.#loose.shift();
    }
    #enter(link) {
        const code = this.#lens.known.at(link.target);
        const why = this.#obstacle(link, code);
        if (why !== undefined)
            this.#gaps.push({ node: link.node, why });
        else
            for (const dependency of code?.dependencies ?? [])
                this.#reach(link, this.#lens.view(dependency));
    }
    /** Why the code cannot be followed, or undefined if it can. */
    #obstacle({ path }, code) {
        if (!code)
            return "it is not known what it pulls in; ask GitHub with `online: true`, or refresh the evidence file";
        if (code.kind === "missing")
            return "there is no such action or workflow at this ref";
        if (path.length > MAX_DEPTH && code.dependencies.length > 0)
            return "it is nested deeper than GitHub allows";
        if (this.#edges.length + code.dependencies.length > this.#lens.maxEdges)
            return "too much is pulled in to follow it all";
        return undefined;
    }
    #reach(link, resolved) {
        const { site, value } = resolved.dependency;
        const { verdict, target } = resolved;
        const node = referenceNode({ site, value, verdict, target });
        this.#edges.push([link.node, node]);
        if (this.#seen.has(node.key))
            return;
        this.#seen.add(node.key);
        const path = [...link.path, node.label];
        this.#reached.push({ ...resolved, path, firm: link.firm });
        const sited = (0,graph_dependency/* sitedTarget */.r6)(site, target);
        const firm = link.firm && isPinned(verdict);
        if (sited)
            (firm ? this.#firm : this.#loose).push({ node, target: sited.target, path, firm });
    }
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/graph-drawing.js

class GraphDrawing {
    #nodes = new Map();
    /** Keys of the ends, the ones pulled in by those that pull them in. */
    #edges = new Map();
    #maxNodes;
    #full = false;
    constructor(maxNodes) {
        this.#maxNodes = maxNodes;
    }
    /** True once something did not fit. */
    get isFull() {
        return this.#full;
    }
    /** Draws that `from` pulls in `to`, unless one of them no longer fits. */
    connect(from, to) {
        if (!this.#place(from) || !this.#place(to))
            return;
        const ends = this.#edges.get(from.key) ?? new Set();
        this.#edges.set(from.key, ends.add(to.key));
    }
    /** Nodes in the order in which they were met; undefined where nothing pulls in anything. */
    finish() {
        if (this.#edges.size === 0)
            return undefined;
        const keys = [...this.#nodes.keys()];
        const indexes = new Map(keys.map((key, index) => [key, index]));
        const nodes = [...this.#nodes.values()].map(({ label, verdict, blocked }) => ({ label, verdict, blocked }));
        const edges = keys.flatMap((key, from) => [...(this.#edges.get(key) ?? [])].flatMap((end) => {
            const to = indexes.get(end);
            return to === undefined ? [] : [{ from, to }];
        }));
        return { nodes, edges };
    }
    /** What is used in several ways is drawn as the worst of them. */
    #place(node) {
        const placed = this.#nodes.get(node.key);
        if (!placed && this.#nodes.size >= this.#maxNodes)
            this.#full = true;
        else if (!placed || weigh(node) > weigh(placed))
            this.#nodes.set(node.key, { ...node, label: placed?.label ?? node.label });
        return this.#nodes.has(node.key);
    }
}
function weigh({ verdict, blocked }) {
    return (blocked ? 2 : 0) + (isPinned(verdict) ? 0 : 1);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/known-code.js
// Looks up what code pulls in, as far as it is known, and lets facts settle what the names in it are. Each piece of code is
// resolved once. It asks nobody.



class KnownCode {
    #facts;
    #host;
    #resolved = new Map();
    /** `host` is that of a server other than github.com. */
    constructor(facts, host) {
        this.#facts = facts;
        this.#host = host;
    }
    /** What the code at `target` pulls in, or undefined where the facts do not hold it. */
    at(target) {
        const key = (0,graph_dependency/* codeKey */.DQ)(target);
        if (!this.#resolved.has(key))
            this.#resolved.set(key, this.#resolve(target));
        return this.#resolved.get(key);
    }
    /** The reference with the verdict that facts give it. */
    settle(reference) {
        return settle(reference, reference.target && this.#nameOf(reference.target));
    }
    #resolve(target) {
        const found = this.#facts.code.get((0,graph_dependency/* codeKey */.DQ)(target, this.#hostOf(target)));
        if (!found)
            return undefined;
        const dependencies = found.uses.map((dependency) => this.settle((0,graph_dependency/* resolveDependency */.ql)(target, dependency)));
        return { kind: found.kind, dependencies };
    }
    #nameOf(target) {
        const { owner, name, ref } = target;
        return this.#facts.names.get((0,evidence_facts/* refKey */.XF)((0,evidence_facts/* repositoryKey */.Kq)(owner, name, this.#hostOf(target)), ref));
    }
    /** A server may serve repositories of github.com beside its own: its own go first. */
    #hostOf({ owner, name }) {
        return this.#facts.repositories.has((0,evidence_facts/* repositoryKey */.Kq)(owner, name, this.#host)) ? this.#host : undefined;
    }
}

// EXTERNAL MODULE: ./actions/pin-check/lib/graph/read-code.js + 1 modules
var read_code = __webpack_require__(60048);
;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/own-file.js
// Tells which file of this repository a reference to own code leads to.


/**
 * The path of the action's metadata, the workflow or the Dockerfile; undefined for a reference to other code, and where
 * `listed` holds no such file.
 */
function ownFileOf(judged, listed) {
    if (judged.verdict !== "local" && judged.verdict !== "self")
        return undefined;
    return candidatesOf(judged).find((path) => listed.has(path));
}
function candidatesOf({ file, reference: { site }, value }) {
    if (site === "docker-action")
        return [(0,read_code/* joinPath */.uJ)(file.path.slice(0, file.path.lastIndexOf("/") + 1), value)];
    return (0,pipeline_file/* isUse */.C)(site) ? (0,read_code/* wantedFiles */.l0)({ path: (0,read_code/* joinPath */.uJ)("", value.slice(2)), site }) : [];
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/build-graph.js
// Builds the graph of everything the pipeline pulls in: from the files of this repository over their references to the end of
// what the facts hold. It judges chains, and asks nobody.









const MAX_NODES = 2_000;
/** Over all chains together. */
const MAX_EDGES = 100_000;
const MAX_TRANSITIVE = 50_000;
/**
 * Follows `references`, those of this repository, through `facts.code`. `listed` are the paths of the repository's files.
 * Bounded: 2,000 nodes, chains of ten references. What is not followed stands in `notChecked`, at the place that led there.
 */
function buildGraph(references, facts, listed, options) {
    const expansion = new Expansion(facts, listed, options);
    for (const reference of references)
        expansion.add(reference);
    return expansion.finish();
}
class Expansion {
    #options;
    #known;
    #listed;
    #drawing = new GraphDrawing(MAX_NODES);
    #chains = new Map();
    /** Direct references already followed, by file and target. */
    #followed = new Set();
    #transitive = [];
    #explained;
    #gaps = new Map();
    #edgesLeft = MAX_EDGES;
    #isCut = false;
    constructor(facts, listed, options) {
        this.#options = options;
        this.#known = new KnownCode(facts, options.host);
        this.#listed = new Set(listed);
        this.#explained = new Set(options.explained?.map(({ what }) => what));
    }
    add(direct) {
        const judged = this.#known.settle(direct);
        const { file, reference, verdict, value } = judged;
        const target = (0,judge_reference/* runningTarget */.Hn)(judged);
        const { site } = reference;
        const own = ownFileOf(judged, this.#listed);
        const node = own === undefined ? referenceNode({ site, value, verdict, target }) : fileNode(own, isBlocked(site, verdict));
        this.#drawing.connect(fileNode(file.path, false), node);
        const sited = (0,graph_dependency/* sitedTarget */.r6)(site, target);
        if (sited)
            this.#follow(judged, node, sited.target);
    }
    finish() {
        const overflow = this.#drawing.isFull || this.#isCut ? [TOO_LARGE] : [];
        return {
            graph: this.#drawing.finish(),
            transitive: this.#transitive,
            notChecked: this.#options.follow ? [...this.#gaps.values(), ...overflow] : [],
        };
    }
    #follow(origin, node, target) {
        const once = JSON.stringify([origin.file.path, node.key]);
        if (this.#followed.has(once))
            return;
        this.#followed.add(once);
        const { reached, gaps } = this.#chainsOf(origin, node, target);
        const firm = isPinned(origin.verdict);
        for (const { node: end, why } of gaps)
            this.#gap(origin, end, why);
        const room = MAX_TRANSITIVE - this.#transitive.length;
        this.#isCut ||= reached.length > room;
        for (const found of reached.slice(0, room)) {
            this.#transitive.push({ ...found, firm: firm && found.firm, origin });
        }
    }
    /**
     * Followed once a target; once a file, too, where a lock says for each workflow what its actions run. Which lock would
     * cover a called workflow is not documented: none does.
     */
    #chainsOf({ file: { path: file }, reference }, node, target) {
        const lock = reference.site === "step" ? this.#options.lock : undefined;
        const key = JSON.stringify([lock ? file : "", (0,graph_dependency/* codeKey */.DQ)(target)]);
        const kept = this.#chains.get(key);
        if (kept)
            return kept;
        const view = (resolved) => lockedHere(resolved, file, lock);
        const chains = followChains(node, target, { known: this.#known, view, maxEdges: this.#edgesLeft });
        this.#edgesLeft -= chains.edges.length;
        for (const [from, to] of chains.edges)
            this.#drawing.connect(from, to);
        this.#chains.set(key, chains);
        return chains;
    }
    /** Told once, at the first place that leads there. */
    #gap({ file, reference }, node, why) {
        if (this.#gaps.has(node.key))
            return;
        const location = file.locate(reference.start, reference.end);
        const gap = (0,not_checked/* notCheckedAt */.a)(location, `${node.label} was not followed: ${why}`);
        if (!this.#explained.has(gap.what))
            this.#gaps.set(node.key, gap);
    }
}
const TOO_LARGE = {
    what: "the dependency graph",
    why: `it has more than ${MAX_NODES} nodes or ${MAX_TRANSITIVE} chains: what lies beyond was not looked at`,
};
/** A lock holds the commits of everything a workflow runs, also of what its actions use. */
function lockedHere(resolved, file, lock) {
    const { dependency, target, verdict } = resolved;
    if (!target || dependency.site !== "step" || isPinned(verdict))
        return resolved;
    if (!lock?.covers(file, `${target.owner}/${target.name}`, target.ref))
        return resolved;
    const reason = "actions.lock records the commit that runs, whatever the name points at.";
    return { ...resolved, verdict: "locked", reason };
}

// EXTERNAL MODULE: ./packages/core/lib/rule/rule.js
var rule = __webpack_require__(95240);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/example-evidence.js
var example_evidence = __webpack_require__(13708);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/example-files.js
var example_files = __webpack_require__(41786);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unpinned-install.js
// Finds install commands that name what they install less firmly than the policy demands.



const MAX_SHOWN = 200;
const unpinnedInstall = (0,rule/* defineRule */.K)({
    id: "unpinned-install",
    title: "Install command leaves the version open",
    severity: "warning",
    confidence: "medium",
    needs: [],
    why: "The next run installs whatever is newest then. A release by somebody who took over the package runs at once, with the job's token and secrets.",
    fix: "Name one version (`pip install tool==1.2.3`, `npm install --global tool@1.2.3`), or better, install from a lockfile (`npm ci`, `pip install --require-hashes -r requirements.txt`). The policy's `install-grades` says which grade each tool must reach.",
    examples: {
        flags: [
            { ...(0,example_files/* run */.eF)("npm install --global typescript"), at: ["typescript"] },
            { ...(0,example_files/* run */.eF)("npm install eslint@^9 prettier@3.3.3 jest@latest"), at: ["eslint@^9 prettier@3.3.3 jest@latest"] },
            { ...(0,example_files/* run */.eF)("npx --yes http-server ./public"), at: ["http-server"] },
            { ...(0,example_files/* run */.eF)("yarn global add lerna"), at: ["lerna"] },
            { ...(0,example_files/* run */.eF)("pnpm dlx create-thing"), at: ["create-thing"] },
            { ...(0,example_files/* run */.eF)('sudo -H python3 -m pip install --upgrade pip "black>=24"'), at: ['pip "black>=24"'] },
            { ...(0,example_files/* run */.eF)("uv tool install ruff"), at: ["ruff"] },
            { ...(0,example_files/* run */.eF)("pipx install poetry"), at: ["poetry"] },
            { ...(0,example_files/* run */.eF)("go install example.com/tool/cmd/tool@latest"), at: ["example.com/tool/cmd/tool@latest"] },
            { ...(0,example_files/* run */.eF)("cargo install --locked cargo-audit"), at: ["cargo-audit"] },
            { ...(0,example_files/* run */.eF)("gem install bundler"), at: ["bundler"] },
            { ...(0,example_files/* run */.eF)("sudo apt-get install -y jq"), at: ["jq"], beside: [(0,example_evidence/* policyOf */.US)(["install-grades: { apt: exact }"])] },
            { ...(0,example_files/* run */.eF)('bash -c "pip install tox && tox"'), at: ["tox"] },
            {
                ...(0,example_files/* ciWorkflow */.gP)([
                    "jobs:",
                    "  build:",
                    "    runs-on: windows-latest",
                    "    steps:",
                    "      - run: npm install -g yarn | Out-Null",
                ]),
                at: ["yarn"],
            },
        ],
        allows: [
            (0,example_files/* run */.eF)("npm ci"),
            (0,example_files/* run */.eF)("npm install"),
            (0,example_files/* run */.eF)("yarn install --immutable"),
            (0,example_files/* run */.eF)("npm install --global typescript@5.6.3"),
            (0,example_files/* run */.eF)("npm install --global typescript@${{ matrix.typescript }}"),
            (0,example_files/* run */.eF)(`npm install git+https://github.com/octo-org/tool.git#${example_files/* SHA */.hG}`),
            (0,example_files/* run */.eF)("pip install -r requirements.txt"),
            (0,example_files/* run */.eF)('pip install "black==$BLACK_VERSION" ./tool'),
            (0,example_files/* run */.eF)("go install example.com/tool/cmd/tool@v1.2.3"),
            (0,example_files/* run */.eF)("sudo apt-get install -y jq"),
            (0,example_files/* run */.eF)("echo npm install typescript"),
        ],
    },
    *check({ script, meetsRequired, required, grade, what, reason, tool, start, end }) {
        if (meetsRequired)
            return;
        yield {
            message: `${(0,clip/* clip */.$)(what, MAX_SHOWN)}: ${reason} Its grade is \`${grade}\`; for ${tool} at least \`${required}\` is required.`,
            location: script.locate(start, end),
            subject: what,
        };
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unverified-download.js
// Finds code that is downloaded and run without being compared with a digest or a signature.


const URL = "https://downloads.example.test/install.sh";
const DIGEST = "0123456789abcdef".repeat(4);
const unverified_download_MAX_SHOWN = 200;
const unverifiedDownload = (0,rule/* defineRule */.K)({
    id: "unverified-download",
    title: "Downloaded code is run without verification",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "Whoever controls the address, or the network on the way to it, decides what the job runs, and nobody sees when that changes.",
    fix: "Save the file, verify it (`echo '<digest>  install.sh' | sha256sum --check`) and only then run it. Or take it from a repository at a full commit id, or check it in.",
    examples: {
        flags: [
            { ...(0,example_files/* run */.eF)(`curl -fsSL ${URL} | sudo bash -s -- -y`), at: [`curl -fsSL ${URL} | sudo bash -s -- -y`] },
            { ...(0,example_files/* run */.eF)(`wget -qO- ${URL} | sh`), at: [`wget -qO- ${URL} | sh`] },
            { ...(0,example_files/* run */.eF)(`bash <(curl -s ${URL})`), at: [`bash <(curl -s ${URL})`] },
            { ...(0,example_files/* run */.eF)(`sh -c "$(wget -qO- ${URL})"`), at: [`sh -c "$(wget -qO- ${URL})"`] },
            { ...(0,example_files/* run */.eF)(`eval "$(curl -s ${URL})"`), at: [`eval "$(curl -s ${URL})"`] },
            { ...(0,example_files/* run */.eF)(`curl -sSLo tool ${URL}`, "chmod +x tool", "./tool build"), at: [`curl -sSLo tool ${URL}`] },
            { ...(0,example_files/* run */.eF)(`curl -s ${URL} > setup.sh`, "source setup.sh"), at: [`curl -s ${URL} > setup.sh`] },
            { ...(0,example_files/* run */.eF)(`deno run --allow-net ${URL}`), at: [`deno run --allow-net ${URL}`] },
            {
                ...(0,example_files/* ciWorkflow */.gP)([
                    "jobs:",
                    "  build:",
                    "    runs-on: windows-latest",
                    "    steps:",
                    `      - run: iwr -useb ${URL} | iex`,
                    "      - shell: pwsh",
                    `        run: iex ((New-Object Net.WebClient).DownloadString('${URL}'))`,
                ]),
                at: [`iwr -useb ${URL} | iex`, `iex ((New-Object Net.WebClient).DownloadString('${URL}'))`],
            },
        ],
        allows: [
            (0,example_files/* run */.eF)(`curl -fsSLO ${URL}`, `echo '${DIGEST}  install.sh' | sha256sum --check`, "bash install.sh"),
            (0,example_files/* run */.eF)(`curl -s https://raw.githubusercontent.com/octo-org/tool/${example_files/* SHA */.hG}/install.sh | bash`),
            (0,example_files/* run */.eF)("curl -s http://localhost:8080/health | python -m json.tool"),
            (0,example_files/* run */.eF)(`curl -s ${URL} | tar xz`),
            (0,example_files/* run */.eF)(`curl -s ${URL} | python -c 'import json, sys; json.load(sys.stdin)'`),
            (0,example_files/* run */.eF)(`curl -sSLo report.json ${URL}`, "./scripts/publish.sh report.json"),
        ],
    },
    *check({ script, what, start, end, runAt }) {
        const location = script.locate(start, end);
        yield {
            message: `${(0,clip/* clip */.$)(what, unverified_download_MAX_SHOWN)}: It runs as downloaded, without verification.`,
            location,
            subject: what,
            ...(runAt ? { related: [{ ...runAt, message: "It runs here." }] } : {}),
        };
    },
});

// EXTERNAL MODULE: ./packages/core/lib/shell/shell-command.js
var shell_command = __webpack_require__(80854);
;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/address.js
// Tells which web addresses always give the same code, or code of this machine.
/** Hosts that serve a commit's files under its id. */
const CODE_HOSTS = [
    "raw.githubusercontent.com",
    "gist.githubusercontent.com",
    "raw.github.com",
    "github.com",
    "gitlab.com",
    "bitbucket.org",
    "codeberg.org",
];
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;
const COMMIT = /^[0-9a-f]{40}$/;
/** True where what comes from this address was fixed, or made, by whoever wrote the script. */
function isTrustedAddress(address) {
    const parts = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)(?::\d*)?([^?#]*)/i.exec(address);
    const host = parts?.[1]?.toLowerCase() ?? "";
    if (LOOPBACK.test(host))
        return true;
    const segments = parts?.[2]?.split("/") ?? [];
    return CODE_HOSTS.includes(host) && segments.some((segment) => COMMIT.test(segment));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/arguments.js
/** Reads the words behind the program. `--` ends the options. */
function readArguments(words, syntax) {
    const limit = syntax.maxOperands ?? Number.POSITIVE_INFINITY;
    const operands = [];
    const options = [];
    let literal = false;
    let pending;
    for (const word of words) {
        if (operands.length >= limit)
            break;
        if (pending !== undefined) {
            options.push({ name: pending, value: word });
            pending = undefined;
        }
        else if (literal || !isOption(word))
            operands.push(word);
        else if (word.value === "--")
            literal = true;
        else {
            options.push(...readOptions(word, syntax.valued));
            pending = awaitsValue(options.at(-1), syntax.valued);
        }
    }
    const named = (names) => options.filter(({ name }) => names.includes(name));
    return {
        operands,
        has: (...names) => named(names).length > 0,
        values: (...names) => named(names).flatMap(({ value }) => value ?? []),
    };
}
/** What stands behind one of the words. */
function argumentsBehind(words, word) {
    return words.slice(words.indexOf(word) + 1);
}
function isOption({ value }) {
    return value.startsWith("-") && value !== "-";
}
/** The name of an option that takes the next word. */
function awaitsValue(option, valued) {
    return option && option.value === undefined && valued.includes(option.name) ? option.name : undefined;
}
/** One option, or several short ones written together. Only the last can be without a value it takes. */
function readOptions(word, valued) {
    const { value } = word;
    if (valued.includes(value))
        return [{ name: value }];
    const equals = value.indexOf("=");
    if (equals > 0)
        return [{ name: value.slice(0, equals), value: behind(word, equals + 1) }];
    return value.startsWith("--") ? [{ name: value }] : readLetters(word, valued);
}
/** The first letter that takes a value takes what is left: `-Ur file`, `-rfile`. */
function readLetters(word, valued) {
    const names = word.value
        .slice(1)
        .split("")
        .map((letter) => `-${letter}`);
    const index = names.findIndex((name) => valued.includes(name));
    const flags = (index < 0 ? names : names.slice(0, index + 1)).map((name) => ({ name }));
    const last = names[index];
    if (last === undefined || index + 2 === word.value.length)
        return flags;
    return [...flags.slice(0, -1), { name: last, value: behind(word, index + 2) }];
}
/** The value that is attached to an option. Its place is exact where the word is written as it is. */
function behind(word, from) {
    const verbatim = word.end - word.start === word.value.length;
    return { ...word, value: word.value.slice(from), start: verbatim ? word.start + from : word.start };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/file-path.js
// The names by which a script speaks of one file. Two names that are equal here are taken for the same file.

/** For words of a script with this text. */
function textIn(script) {
    return ({ value, start, end }) => {
        if (!value.includes(shell_command/* HOLE */.v))
            return value;
        return script
            .slice(start, end)
            .replace(/["']/g, "")
            .replace(/\$\{(\w+)\}/g, "$$$1");
    };
}
/** A path without leading `./`, with `/` between its parts. */
function normalizePath(path) {
    return path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}
function joinPath(folder, name) {
    if (folder === "" || folder === ".")
        return name;
    return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/download.js



/** Options that take a value which could be mistaken for an address ("curl.1"). */
const CURL = {
    valued: [
        ...letters("AbcCdDeEFHKmoPQrtTuUwxXyYz"),
        ..."output output-dir header user-agent user data data-raw retry retry-delay retry-max-time max-time"
            .split(" ")
            .map(download_long),
        ..."connect-timeout request proto proxy cacert url write-out cookie form range ciphers".split(" ").map(download_long),
    ],
    address: ["--url"],
    output: ["-o", "--output"],
    folder: ["--output-dir"],
    namedAfterAddress: ({ has }) => has("-O", "--remote-name", "--remote-name-all"),
};
/** "wget(1)". */
const WGET = {
    valued: [
        ...letters("oOaeiBtTwQPUlARDIX"),
        ..."output-document output-file directory-prefix tries timeout header user-agent wait".split(" ").map(download_long),
        ..."waitretry user password post-data execute input-file".split(" ").map(download_long),
    ],
    address: [],
    output: ["-O", "--output-document"],
    folder: ["-P", "--directory-prefix"],
    namedAfterAddress: () => true,
};
/** "fetch(1)" of FreeBSD. */
const FETCH = {
    valued: letters("oBSTNihP"),
    address: [],
    output: ["-o"],
    folder: [],
    namedAfterAddress: () => true,
};
/** `Invoke-WebRequest` and `Invoke-RestMethod`. Parameters are compared in lower case. */
const INVOKE = {
    valued: ["-outfile", "-o", "-uri", "-headers", "-method", "-useragent", "-body", "-timeoutsec", "-proxy"],
    address: ["-uri"],
    output: ["-outfile", "-o"],
    folder: [],
    namedAfterAddress: () => false,
};
const DOWNLOADERS = new Map([
    ["curl", CURL],
    ["wget", WGET],
    ["fetch", FETCH],
    ["iwr", INVOKE],
    ["irm", INVOKE],
    ["invoke-webrequest", INVOKE],
    ["invoke-restmethod", INVOKE],
]);
/** Undefined for what is no download, and for one that needs no verification. */
function downloadOf(command, textOf) {
    const { launch } = command;
    const downloader = DOWNLOADERS.get(launch?.program ?? "");
    if (!launch || !downloader)
        return undefined;
    const args = downloader === INVOKE ? launch.args.map(inLowerCase) : launch.args;
    const parsed = readArguments(args, { valued: downloader.valued });
    const words = [...parsed.operands, ...parsed.values(...downloader.address)];
    if (words.length > 0 && words.every(({ value }) => isTrustedAddress(value)))
        return undefined;
    const addresses = words.map(textOf);
    return { addresses, files: filesOf(downloader, parsed, addresses, textOf) };
}
function filesOf(downloader, parsed, addresses, textOf) {
    const named = parsed.values(...downloader.output).map(textOf);
    if (named.length > 0)
        return named.filter((file) => file !== "-" && file !== "/dev/stdout");
    if (!downloader.namedAfterAddress(parsed))
        return [];
    const [folder] = parsed.values(...downloader.folder);
    return addresses.map((address) => joinPath(folder ? textOf(folder) : "", lastSegment(address)));
}
function lastSegment(address) {
    const [path = ""] = address.split(/[?#]/);
    return path.slice(path.lastIndexOf("/") + 1);
}
function inLowerCase(word) {
    return word.value.startsWith("-") ? { ...word, value: word.value.toLowerCase() } : word;
}
function letters(all) {
    return all.split("").map((letter) => `-${letter}`);
}
function download_long(name) {
    return `--${name}`;
}

// EXTERNAL MODULE: ./packages/core/lib/shell/shell-invocation.js
var shell_invocation = __webpack_require__(15861);
;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/interpreter.js
// Where a command takes code from that it runs: a shell, another interpreter, or a program run by its path.

/**
 * Options after which what comes on standard input is data, by interpreter. A cluster counts by its letters. The program is
 * the next word, or for `-m` and the like none.
 */
const PROGRAM_OPTIONS = new Map([
    ["python", /^-[A-Za-z]*[cm]/],
    ["node", /^(?:-[a-z]*[ep]|--eval|--print|--version|--help)/],
    ["perl", /^-[A-Za-z0-9]*[eE]/],
    ["ruby", /^-[A-Za-z]*e/],
    ["php", /^-[rRBEF]/],
]);
const STDIN = ["-", "/dev/stdin"];
/** Undefined where the command runs nothing but itself. */
function codeSource(launch) {
    const shell = (0,shell_invocation/* scriptSource */.H)(launch);
    if (shell || launch.fromInput)
        return shell;
    const { program, args } = launch;
    if (program === "iex" || program === "invoke-expression")
        return { kind: "stdin" };
    const options = PROGRAM_OPTIONS.get(program.replace(/[\d.]+$/, ""));
    return options && interpreterSource(args, options);
}
function interpreterSource(args, programOptions) {
    for (const word of args) {
        if (STDIN.includes(word.value))
            return { kind: "stdin" };
        if (programOptions.test(word.value)) {
            const program = args[args.indexOf(word) + 1];
            return program && { kind: "string", words: [program] };
        }
        if (!word.value.startsWith("-"))
            return { kind: "file", word };
    }
    return { kind: "stdin" };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/run-download.js
// Code from the web that is run as it comes: what the rule looks at.

/** Longer than addresses are. It is what a finding is told by, so that nothing can be added behind the end of it unseen. */
const MAX_WHAT = 4000;
/** `what` undefined: nothing shorter than the command tells what it is. */
function runDownload(found, what) {
    return { ...found, what: (0,clip/* clip */.$)(what ?? found.script.text.slice(found.start, found.end), MAX_WHAT) };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/verification.js
const VERIFIERS = new Map([
    ["shasum", /^/],
    ["gpg", /--verify/],
    ["gpg2", /--verify/],
    ["gpgv", /^/],
    ["cosign", /\bverify/],
    ["minisign", /^/],
    ["signify", /^/],
    ["openssl", /\bdgst\b/],
    ["slsa-verifier", /\bverify/],
    ["gh", /\battestation verify\b/],
    ["get-filehash", /^/],
    ["certutil", /-hashfile/i],
]);
const CHECKSUM = /^(?:sha(?:1|224|256|384|512)|b2|b3)sum$/;
const PRINTERS = ["echo", "printf"];
/** Undefined for a command that verifies nothing. */
function verificationOf(command, textOf) {
    const { launch } = command;
    const needed = CHECKSUM.test(launch?.program ?? "") ? /^/ : VERIFIERS.get(launch?.program ?? "");
    if (!launch || !needed)
        return undefined;
    const args = launch.args.map(textOf);
    if (!needed.test(args.join(" ")))
        return undefined;
    const targets = command.redirects.map(({ target }) => target.value);
    const fed = command.fedBy.flatMap(({ words }) => words.map(textOf));
    const text = [...args, ...targets, ...fed].join(" ");
    return { all: namesList(args) || command.fedBy.some(isNoPrinter), names: text.split(/[\s/\\*"'=:;,|(){}[\]]+/) };
}
/** A file of checksums is given, and what it lists is not written in the script. */
function namesList(args) {
    return (args.some((arg) => /^(?:-[a-z]*c|--check)$/.test(arg)) &&
        args.some((arg) => !arg.startsWith("-") && !/^\d+$/.test(arg)));
}
function isNoPrinter({ launch }) {
    return !PRINTERS.includes(launch?.program ?? "");
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/download-trail.js
// Follows what a script downloads to the command that runs it: through pipes, substitutions and files, over all scripts of a
// file in their order. Commands that verify a file end the trail.







const COPIES = ["mv", "cp", "ln", "install", "move", "copy", "move-item", "copy-item"];
/** What is run from where it lies; Windows needs no path for that. */
const WITH_PATH = /[/\\]|\.(?:exe|cmd|bat|ps1)$/;
const TO_FILE = /^1?(?:>{1,2}|>\||&>{1,2})$/;
/** Gathers over the scripts of one file, given in their order. */
class DownloadTrail {
    found = [];
    /** Downloaded files by normalized path. */
    #saved = new Map();
    /** Their paths by name without folder. */
    #paths = new Map();
    #reported = new Set();
    /** What reaches a pipe, by the list of commands that feed it. */
    #piped = new Map();
    #origins = new Map();
    /** What variables hold, by their names. */
    #held = new Map();
    /** True where downloaded files are known, which a script without a download may run. */
    get followsFiles() {
        return this.#saved.size > 0;
    }
    /** Reads the commands of the next script. */
    add(script, commands) {
        const textOf = textIn(script.text);
        for (const command of commands) {
            const { launch } = command;
            this.#hold(command, textOf);
            if (!launch)
                continue;
            this.#verify(command, textOf);
            this.#fetch(script, command, launch, textOf);
            this.#copy(launch, textOf);
            this.#run(script, command, launch, textOf);
        }
    }
    /** Notes the variables that take the output of a download, also by `export` and its like. */
    #hold({ assignments, words }, textOf) {
        const exported = words.flatMap((word) => {
            const [, name] = /^(\w+)=/.exec(word.value) ?? [];
            return name === undefined ? [] : [{ name, value: { ...word, value: word.value.slice(name.length + 1) } }];
        });
        if (words.length > 0 && exported.length === 0)
            return;
        for (const { name, value } of words.length > 0 ? exported : assignments) {
            const origin = this.#inWord(value, textOf);
            if (origin)
                this.#held.set(name, origin);
            else
                this.#held.delete(name);
        }
    }
    #verify(command, textOf) {
        const verification = verificationOf(command, textOf);
        for (const name of verification?.all ? this.#paths.keys() : (verification?.names ?? [])) {
            for (const path of this.#paths.get(name) ?? [])
                this.#saved.delete(path);
            this.#paths.delete(name);
        }
    }
    #save(file, origin) {
        const path = normalizePath(file);
        const name = baseName(path);
        this.#saved.set(path, origin);
        this.#paths.set(name, (this.#paths.get(name) ?? new Set()).add(path));
    }
    /** Notes what the command downloads, or what flows through it, and the files it writes. */
    #fetch(script, command, launch, textOf) {
        const download = downloadOf(command, textOf);
        const origin = download ? { script, command, download } : this.#passedOn(command, launch, textOf);
        if (!origin)
            return;
        const redirected = command.redirects.filter(({ operator }) => TO_FILE.test(operator));
        const teed = launch.program === "tee" ? launch.args : [];
        const named = [...redirected.map(({ target }) => target), ...teed].map(textOf);
        const files = [...named, ...(download?.files ?? [])];
        for (const file of files)
            this.#save(file, origin);
        if (redirected.length === 0 && (download?.files.length ?? 0) === 0)
            this.#origins.set(command, origin);
    }
    /** What flows through the command, or what it prints of a variable. */
    #passedOn({ fedBy }, { program, args }, textOf) {
        const printed = program === "echo" || program === "printf" ? args : [];
        return this.#through(fedBy) ?? firstOf(printed, (word) => this.#held.get(variableIn(textOf(word))));
    }
    #through(feeders) {
        if (feeders.length === 0)
            return undefined;
        if (!this.#piped.has(feeders)) {
            const feeder = feeders.find((command) => this.#origins.has(command));
            this.#piped.set(feeders, feeder && this.#origins.get(feeder));
        }
        return this.#piped.get(feeders);
    }
    /** A copy of a downloaded file is one, too. */
    #copy({ program, args }, textOf) {
        if (!COPIES.includes(program))
            return;
        const paths = args.filter(({ value }) => !value.startsWith("-")).map((word) => normalizePath(textOf(word)));
        const target = paths.at(-1) ?? "";
        for (const path of paths.slice(0, -1)) {
            const origin = this.#saved.get(path);
            if (!origin)
                continue;
            this.#save(target, origin);
            this.#save(joinPath(target, baseName(path)), origin);
        }
    }
    #run(script, command, launch, textOf) {
        const direct = this.#directOrigin(command, launch, textOf);
        if (direct) {
            this.#report(direct, this.#placeOf(direct, script, command));
            return;
        }
        const fetched = fetchedByName(launch);
        if (fetched) {
            this.found.push(runDownload({ script, start: command.start, end: command.end }, textOf(fetched)));
        }
        const saved = this.#savedOrigin(command, launch, textOf);
        if (!saved)
            return;
        const { start, end } = saved.command;
        this.#report(saved, { script: saved.script, start, end, runAt: script.locate(command.start, command.end) });
    }
    /** From the download to the command that runs it, where nothing stands between them. */
    #placeOf({ script: from, command: download }, script, command) {
        const isHeld = [...this.#held.values()].some(({ command: held }) => held === download);
        if (from === script && !isHeld) {
            return { script, start: Math.min(command.start, download.start), end: Math.max(command.end, download.end) };
        }
        const runAt = script.locate(command.start, command.end);
        return { script: from, start: download.start, end: download.end, runAt };
    }
    /** One finding a download, however often it is run. */
    #report(origin, found) {
        if (this.#reported.has(origin))
            return;
        this.#reported.add(origin);
        this.found.push(runDownload(found, origin.download.addresses[0]));
    }
    /** The download whose output the command runs without a file in between. */
    #directOrigin(command, launch, textOf) {
        const source = codeSource(launch);
        if (!source)
            return undefined;
        if (source.kind === "file")
            return this.#through(source.word.streamed);
        const strings = source.kind === "string" ? source.words.slice(0, 1) : [];
        const inputs = command.redirects.filter(({ operator }) => operator.startsWith("<")).map(({ target }) => target);
        const words = source.kind === "string" ? strings : inputs;
        const fed = source.kind === "stdin" ? this.#through(command.fedBy) : undefined;
        return fed ?? firstOf(words, (word) => this.#inWord(word, textOf));
    }
    /** A script that starts with the output of a download; further in, the output is an argument. */
    #inWord(word, textOf) {
        if (!word.value.trimStart().startsWith(shell_command/* HOLE */.v))
            return this.#through(word.streamed);
        return this.#through(word.printed) ?? this.#held.get(variableIn(textOf(word))) ?? this.#through(word.streamed);
    }
    #savedOrigin({ words }, launch, textOf) {
        const source = codeSource(launch);
        if (source?.kind === "file")
            return this.#saved.get(normalizePath(textOf(source.word)));
        // A variable may be the program itself, whatever follows it.
        const unknown = words.slice(0, words.indexOf(launch.word) + 1).filter(({ value }) => value === shell_command/* HOLE */.v);
        const named = firstOf(unknown, (word) => this.#saved.get(normalizePath(textOf(word))));
        if (named)
            return named;
        const installed = installedFiles(launch);
        if (installed.length > 0)
            return firstOf(installed, (word) => this.#saved.get(normalizePath(textOf(word))));
        const name = textOf(launch.word);
        if (WITH_PATH.test(name))
            return this.#saved.get(normalizePath(name));
        // A program without a path is one that was put into a folder of programs.
        for (const path of this.#paths.get(name) ?? [])
            if (path.includes("/"))
                return this.#saved.get(path);
        return undefined;
    }
}
const INSTALLERS = ["dpkg", "apt", "apt-get", "rpm", "dnf", "yum", "zypper", "installer", "msiexec"];
const INSTALLS = /^(?:-[a-z]*[iUF][a-z]*|--install|--upgrade|install|localinstall|-pkg|\/i)$/;
/** The words that may name package files: their scripts run as they are installed. */
function installedFiles({ program, args }) {
    return INSTALLERS.includes(program) && args.some(({ value }) => INSTALLS.test(value)) ? args : [];
}
function firstOf(words, find) {
    for (const word of words) {
        const found = find(word);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The name of the variable that a text is, and nothing else. */
function variableIn(text) {
    return /^\$(\w+)$/.exec(text)?.[1] ?? "";
}
/** The address of code that `deno run` fetches itself. */
function fetchedByName({ program, args }) {
    if (program !== "deno" || !args.some(({ value }) => value === "run" || value === "install"))
        return undefined;
    return args.find(({ value }) => /^https?:\/\//.test(value) && !isTrustedAddress(value));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/downloads/powershell-line.js

const RUNS = /\b(?:iex|invoke-expression)\b|\[scriptblock\]::create\b/i;
const FETCHES = /\b(?:iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod|downloadstring)\b/i;
/** True for lines such as `iex ((New-Object Net.WebClient).DownloadString('https://...'))`. */
function runsWhatItFetches(line) {
    return RUNS.test(line) && FETCHES.test(line);
}
/** The whole line is the finding: what it fetches cannot be told from it. */
function downloadByLine(script, line) {
    return runDownload({ script, start: line.start, end: line.end }, undefined);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/graded-install.js
const GRADES = ["unversioned", "exact", "locked"];
function isBelow(grade, required) {
    return GRADES.indexOf(grade) < GRADES.indexOf(required);
}
/** An install of what a manifest, or a lockfile beside it, names. Whether there is a lock is another check's matter. */
function fromManifest(tool, locked) {
    return [{ tool, grade: locked ? "locked" : "exact", words: [] }];
}
/** One install for each grade among the packages. `grade` gives undefined for what is not fetched, such as a local path. */
function gradePackages(tool, packages, grade) {
    const byGrade = new Map();
    for (const word of packages) {
        const found = grade(word.value);
        if (found === undefined)
            continue;
        const words = byGrade.get(found) ?? [];
        byGrade.set(found, words);
        words.push(word);
    }
    return [...byGrade].map(([found, words]) => ({ tool, grade: found, words }));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/versions.js
// Tells exact versions and commit ids from ranges and names. It knows no package manager.

const SEMANTIC = /^[v=]{0,2}\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/;
const NUMBERED = /^v?\d[\w.+~:-]*$/;
const versions_COMMIT = /^[0-9a-f]{40}$/;
/** Three numbers, which is what tools with ranges take for one version ("Semantic Versioning 2.0.0", item 2). */
function isSemantic(version) {
    return SEMANTIC.test(version);
}
function isCommit(ref) {
    return versions_COMMIT.test(ref);
}
/** A version written as text that holds no range and no wildcard, or one that is decided elsewhere. */
function namesOneVersion(version) {
    return isDecidedElsewhere(version) || NUMBERED.test(version);
}
/** A version that an expansion completes stands in another place, where somebody chose it. */
function isDecidedElsewhere(version) {
    return version.includes(shell_command/* HOLE */.v);
}
/** A git ref: only a full commit id is content; a tag that is a version names one, but can be moved. */
function gradeRef(ref) {
    if (isCommit(ref))
        return "locked";
    return isSemantic(ref) || isDecidedElsewhere(ref) ? "exact" : "unversioned";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/apt.js



const VALUED = ["-o", "--option", "-t", "--target-release", "--default-release", "-c", "--config-file", "-a"];
function gradeApt(args) {
    const [verb, ...packages] = readArguments(args, { valued: VALUED }).operands;
    return verb?.value === "install" ? gradePackages("apt", packages, gradePackage) : [];
}
/** `name=version`; a path is a local package, and a `-` at the end means removal. */
function gradePackage(value) {
    if (/^[./~]|^\uFFFC\/|\.deb$/.test(value) || value.endsWith("-"))
        return undefined;
    const equals = value.indexOf("=");
    const version = value.slice(equals + 1);
    return equals > 0 && namesOneVersion(version) && !version.includes("*") ? "exact" : "unversioned";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/npm-spec.js

const LOCAL = /^(?:\.{1,2}(?:[/\\]|$)|[/~\\]|[A-Za-z]:[/\\]|\uFFFC[/\\]|(?:file|link|portal|workspace|patch):)/;
const REMOTE = /^[a-z][a-z+]*:/;
const ARCHIVE = /\.(?:tgz|tar\.gz|tar)$/;
/** `owner/repository`, which stands for one on GitHub. */
const SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#|$)/;
const ALIAS = "npm:";
/** Undefined for what lies in the working tree: it is not fetched. */
function gradeNpmSpec(spec) {
    const { name, version } = splitSpec(spec);
    if (isLocal(version ?? name))
        return undefined;
    if (version === undefined)
        return gradeSource(name) ?? "unversioned";
    if (version.startsWith(ALIAS))
        return gradeNpmSpec(version.slice(ALIAS.length));
    return gradeSource(version) ?? gradeVersion(version);
}
/** Splits at the last `@` that is not the first character, unless the whole is an address. */
function splitSpec(spec) {
    const at = spec.indexOf("@", 1);
    if (at < 0 || isLocal(spec) || REMOTE.test(spec))
        return { name: spec };
    return { name: spec.slice(0, at), version: spec.slice(at + 1) };
}
function isLocal(spec) {
    return LOCAL.test(spec) || (ARCHIVE.test(spec) && !REMOTE.test(spec));
}
/** The grade of an address or a repository; undefined for anything else. */
function gradeSource(source) {
    if (!REMOTE.test(source) && !SHORTHAND.test(source))
        return undefined;
    const hash = source.indexOf("#");
    return hash < 0 ? "unversioned" : gradeRef(source.slice(hash + 1));
}
function gradeVersion(version) {
    return isSemantic(version) || isDecidedElsewhere(version) ? "exact" : "unversioned";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/npx.js



const npx_VALUED = [
    "--package",
    "-p",
    "--call",
    "-c",
    "--workspace",
    "-w",
    "--registry",
    "--cache",
    "--userconfig",
    "--prefix",
];
/** Those that take the program from the project where it is installed there ("npx", "bunx"). */
function gradeLocalRunner(args) {
    const isNamed = readArguments(args, { valued: npx_VALUED, maxOperands: 1 }).has("--package", "-p");
    return gradeRunner(args).map((install) => (isNamed ? install : { ...install, localFirst: true }));
}
/** Programs that set up a project: `npm init foo` runs `create-foo` ("npm-init"). */
function gradeInitializer(args) {
    const [initializer] = readArguments(args, { valued: npx_VALUED, maxOperands: 1 }).operands;
    return gradePackages("npx", initializer ? [initializer] : [], gradeNpmSpec);
}
/** `args` are the words behind `npx` or its relative. The first operand is the program; what follows is its own. */
function gradeRunner(args) {
    const { operands, has, values } = readArguments(args, { valued: npx_VALUED, maxOperands: 1 });
    if (has("--no-install", "--no"))
        return [];
    const packages = values("--package", "-p");
    // With --call the command is a string for the shell, and only --package names packages.
    const named = packages.length > 0 || has("--call", "-c") ? packages : operands;
    return gradePackages("npx", named, gradeNpmSpec);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/bun.js




const bun_VALUED = ["--cwd", "--config", "-c", "--registry", "--cache-dir", "--filter", "--backend", "--linker"];
function gradeBun(args) {
    const { operands, has } = readArguments(args, { valued: bun_VALUED });
    const [first, ...packages] = operands;
    const verb = first?.value;
    if (first && verb === "x")
        return gradeLocalRunner(argumentsBehind(args, first));
    if (first && (verb === "create" || verb === "c"))
        return gradeInitializer(argumentsBehind(args, first));
    if (verb === "ci")
        return fromManifest("bun", true);
    if (verb !== "install" && verb !== "i" && verb !== "add" && verb !== "a")
        return [];
    if (packages.length > 0)
        return gradePackages("bun", packages, gradeNpmSpec);
    return fromManifest("bun", has("--frozen-lockfile"));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/cargo.js



const cargo_VALUED = [
    "--version",
    "--vers",
    "--git",
    "--branch",
    "--tag",
    "--rev",
    "--path",
    "--root",
    "--registry",
    "--index",
    "--features",
    "-F",
    "--profile",
    "--target",
    "--target-dir",
    "--jobs",
    "-j",
    "--color",
    "--config",
    "-Z",
    "--bin",
    "--example",
];
function gradeCargo(args) {
    const parsed = readArguments(args, { valued: cargo_VALUED });
    const [verb, ...packages] = parsed.operands.filter(({ value }) => !value.startsWith("+"));
    if (verb?.value !== "install" || parsed.has("--path"))
        return [];
    const [git] = parsed.values("--git");
    if (git)
        return gradePackages("cargo", packages.length > 0 ? packages : [git], () => gradeGit(parsed));
    return gradePackages("cargo", packages, (value) => gradeCrate(value, parsed));
}
function gradeGit(parsed) {
    const [ref] = parsed.values("--rev", "--tag");
    return ref ? gradeRef(ref.value) : "unversioned";
}
/** Without `--locked` the dependencies of the program are chosen anew, whatever its own version is. */
function gradeCrate(value, parsed) {
    const at = value.indexOf("@");
    const version = at < 0 ? parsed.values("--version", "--vers")[0]?.value : value.slice(at + 1);
    if (version === undefined)
        return "unversioned";
    if (isDecidedElsewhere(version))
        return "exact";
    if (!isSemantic(version))
        return "unversioned";
    return parsed.has("--locked") ? "locked" : "exact";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/corepack.js



const VERBS = ["prepare", "use", "install", "pack"];
const MANAGERS = ["npm", "yarn", "pnpm"];
/** Without a name, the `packageManager` of package.json decides. */
function gradeCorepack(args) {
    const [verb, ...specs] = readArguments(args, { valued: ["-o", "--output"] }).operands;
    if (!VERBS.includes(verb?.value ?? ""))
        return [];
    return MANAGERS.flatMap((tool) => {
        const named = specs.filter(({ value }) => value === tool || value.startsWith(`${tool}@`));
        return gradePackages(tool, named, gradeNpmSpec);
    });
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/gem.js



const GEM_VALUED = [
    "-v",
    "--version",
    "-i",
    "--install-dir",
    "-n",
    "--bindir",
    "-s",
    "--source",
    "-P",
    "--trust-policy",
    "--platform",
];
const BUNDLE_VALUED = [
    "-v",
    "--version",
    "--path",
    "--jobs",
    "-j",
    "--retry",
    "--gemfile",
    "--without",
    "--with",
    "--group",
    "-g",
    "--source",
    "-s",
    "--git",
];
function gradeGem(args) {
    // What follows is for the build of the gem's native parts.
    const build = args.findIndex(({ value }) => value === "--");
    const parsed = readArguments(build < 0 ? args : args.slice(0, build), { valued: GEM_VALUED });
    const [verb, ...packages] = parsed.operands;
    if (verb?.value !== "install" && verb?.value !== "i")
        return [];
    return gradePackages("gem", packages, (value) => gradeGemName(value, parsed));
}
function gradeBundle(args) {
    const parsed = readArguments(args, { valued: BUNDLE_VALUED });
    const [verb, ...packages] = parsed.operands;
    if (verb?.value === "add")
        return gradePackages("gem", packages, (value) => gradeGemName(value, parsed));
    if (verb !== undefined ? verb.value !== "install" : parsed.has("--version", "-v", "--help"))
        return [];
    return fromManifest("gem", parsed.has("--frozen", "--deployment"));
}
/** A version may stand behind the name, too: `rake:13.0.6`. */
function gradeGemName(value, parsed) {
    if (value.endsWith(".gem") || value.includes("/"))
        return undefined;
    const colon = value.indexOf(":");
    const version = colon < 0 ? parsed.values("-v", "--version")[0]?.value : value.slice(colon + 1);
    return version !== undefined && namesOneVersion(version.replace(/^=\s*/, "")) ? "exact" : "unversioned";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/go.js



const go_VALUED = [
    "-C",
    "-o",
    "-p",
    "-mod",
    "-modfile",
    "-tags",
    "-exec",
    "-ldflags",
    "-gcflags",
    "-asmflags",
    "-overlay",
    "-pkgdir",
];
/** As many digits as a pseudo-version holds, up to all of them. */
const go_COMMIT = /^[0-9a-f]{12,40}$/;
function gradeGo(args) {
    const [verb, target] = readArguments(args, { valued: go_VALUED, maxOperands: 2 }).operands;
    if (verb?.value === "run")
        return gradePackages("go", target ? [target] : [], gradeQuery);
    if (verb?.value !== "install" && verb?.value !== "get")
        return [];
    const packages = readArguments(args, { valued: go_VALUED }).operands.slice(1);
    return gradePackages("go", packages, verb.value === "get" ? gradeGet : gradeQuery);
}
/** Without a version query the module's own go.mod decides, or the code is its own. */
function gradeQuery(value) {
    const at = value.lastIndexOf("@");
    return at < 0 ? undefined : go_gradeVersion(value.slice(at + 1));
}
/** `go get` without a version query takes the newest version. Paths, and packages of Go itself, are no modules. */
function gradeGet(value) {
    if (value.includes("@"))
        return gradeQuery(value);
    const isModule = /^[\w-]+\.[\w.-]+\/|^\uFFFC/.test(value);
    return isModule ? "unversioned" : undefined;
}
/** What a full version or a commit stands for is held against the checksum database, or against go.sum. */
function go_gradeVersion(version) {
    if (version === "none")
        return undefined;
    if ((version.startsWith("v") && isSemantic(version)) || go_COMMIT.test(version))
        return "locked";
    return isDecidedElsewhere(version) ? "exact" : "unversioned";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/npm.js




const npm_VALUED = [
    "--prefix",
    "-C",
    "--registry",
    "--cache",
    "--loglevel",
    "--userconfig",
    "--globalconfig",
    "--workspace",
    "-w",
    "--tag",
    "--omit",
    "--include",
    "--install-strategy",
    "--before",
    "--package",
    "-p",
    "--call",
    "-c",
];
const CLEAN = ["ci", "clean-install", "ic", "install-clean", "isntall-clean", "install-ci-test", "cit", "sit"];
const INSTALL = [
    "install",
    "i",
    "in",
    "ins",
    "inst",
    "insta",
    "instal",
    "isnt",
    "isnta",
    "isntal",
    "isntall",
    "add",
    "install-test",
    "it",
];
const EXEC = ["exec", "x"];
const INIT = ["init", "create", "innit"];
const UPDATE = ["update", "up", "upgrade", "udpate"];
function gradeNpm(args) {
    const [first] = readArguments(args, { valued: npm_VALUED, maxOperands: 1 }).operands;
    const verb = first?.value ?? "";
    if (CLEAN.includes(verb))
        return fromManifest("npm", true);
    if (first && EXEC.includes(verb))
        return gradeLocalRunner(argumentsBehind(args, first));
    if (first && INIT.includes(verb))
        return gradeInitializer(argumentsBehind(args, first));
    if (UPDATE.includes(verb))
        return gradeUpdate(readArguments(args, { valued: npm_VALUED }));
    return INSTALL.includes(verb) ? gradeInstall(readArguments(args, { valued: npm_VALUED })) : [];
}
/** Inside a project, the manifest's ranges bound what an update takes. */
function gradeUpdate({ operands, has }) {
    return has("-g", "--global") ? gradePackages("npm", operands.slice(1), gradeNpmSpec) : [];
}
function gradeInstall({ operands, has }) {
    const packages = operands.slice(1);
    if (packages.length > 0)
        return gradePackages("npm", packages, gradeNpmSpec);
    return has("-g", "--global") ? [] : fromManifest("npm", false);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/python-spec.js

const python_spec_ARCHIVE = /\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)(?:\[[^\]]*\])?$/;
const VERSION_CONTROL = /^(?:git|hg|bzr|svn)\+/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//;
const EQUALS = /={2,3}\s*([^\s,;]+)/;
/** A name, then extras, then nothing or a version: anything else is a path. */
const NAME = /^[\w.\uFFFC-]+(?:\[[^\]]*\])?/;
/** Undefined for what lies in the working tree: it is not fetched. */
function gradePythonSpec(spec) {
    const [requirement = ""] = spec.split(";");
    const direct = requirement.indexOf(" @ ");
    if (direct >= 0)
        return python_spec_gradeSource(requirement.slice(direct + 3).trim());
    if (VERSION_CONTROL.test(spec) || ADDRESS.test(spec))
        return python_spec_gradeSource(spec);
    return python_spec_isLocal(requirement) ? undefined : python_spec_gradeVersion(requirement);
}
function python_spec_gradeSource(source) {
    if (source.startsWith("file:"))
        return undefined;
    if (source.includes("#sha256=") || source.includes("&sha256="))
        return "locked";
    if (!VERSION_CONTROL.test(source))
        return "unversioned";
    const [address = ""] = source.split("#");
    const path = address.slice(address.indexOf("://") + 3);
    const at = path.lastIndexOf("@");
    return at > path.indexOf("/") ? gradeRef(path.slice(at + 1)) : "unversioned";
}
/** As pip decides: what starts with a dot, holds a separator or ends like an archive is a path. */
function python_spec_isLocal(requirement) {
    const name = NAME.exec(requirement)?.[0] ?? "";
    const rest = requirement.slice(name.length);
    return /^(?:\.|\*|~)/.test(requirement) || /^[/\\]/.test(rest) || python_spec_ARCHIVE.test(requirement);
}
function python_spec_gradeVersion(requirement) {
    const version = EQUALS.exec(requirement)?.[1];
    if (version !== undefined)
        return namesOneVersion(version) && !version.includes("*") ? "exact" : "unversioned";
    // A constraint that an expansion completes: `name$CONSTRAINT` or `name>=$VERSION`.
    return /^[\w.-].*\uFFFC/.test(requirement) ? "exact" : "unversioned";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/pip.js



const pip_VALUED = [
    "-r",
    "--requirement",
    "--requirements",
    "-c",
    "--constraint",
    "--constraints",
    "--build-constraint",
    "-e",
    "--editable",
    "-i",
    "--index-url",
    "--default-index",
    "--index",
    "--extra-index-url",
    "--index-strategy",
    "-f",
    "--find-links",
    "-t",
    "--target",
    "-d",
    "--dest",
    "-w",
    "--wheel-dir",
    "--prefix",
    "--root",
    "--src",
    "--python",
    "-p",
    "--python-version",
    "--python-platform",
    "--platform",
    "--implementation",
    "--abi",
    "--progress-bar",
    "--trusted-host",
    "--timeout",
    "--retries",
    "--upgrade-strategy",
    "--upgrade-package",
    "-P",
    "--no-binary",
    "--only-binary",
    "--no-build-isolation-package",
    "-C",
    "--config-settings",
    "--config-setting",
    "--global-option",
    "--install-option",
    "--cache-dir",
    "--log",
    "--proxy",
    "--cert",
    "--client-cert",
    "--exists-action",
    "--report",
    "--use-feature",
    "--use-deprecated",
    "--keyring-provider",
    "--group",
    "--extra",
    "--resolution",
    "--prerelease",
    "--exclude-newer",
    "--link-mode",
];
/** All of them may run the code of what they fetch: metadata and wheels are built by it. */
const FETCHING = ["install", "download", "wheel"];
function gradePip(args) {
    return gradePipInstall("pip", args);
}
/** `pip install` and what takes the same arguments. Packages without a version that a constraints file decides are `exact`. */
function gradePipInstall(tool, args) {
    const parsed = readArguments(args, { valued: pip_VALUED });
    if (!FETCHING.includes(parsed.operands[0]?.value ?? ""))
        return [];
    const hashes = parsed.has("--require-hashes");
    const files = parsed.values("-r", "--requirement", "--requirements").length > 0;
    return [...(files ? fromManifest(tool, hashes) : []), ...gradeOperands(tool, parsed, hashes)];
}
function gradeOperands(tool, parsed, hashes) {
    // Nothing is fetched from an index.
    if (parsed.has("--no-index"))
        return [];
    const constrained = parsed.values("-c", "--constraint", "--constraints").length > 0;
    const packages = [...parsed.operands.slice(1), ...parsed.values("-e", "--editable")];
    return gradePackages(tool, packages, (value) => {
        const grade = gradePythonSpec(value);
        if (grade === undefined || grade === "locked")
            return grade;
        if (hashes)
            return "locked";
        return constrained ? "exact" : grade;
    });
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/pipx.js



const pipx_VALUED = ["--spec", "--python", "--pip-args", "--index-url", "-i", "--suffix", "--with", "--backend"];
function gradePipx(args) {
    const [verb] = readArguments(args, { valued: pipx_VALUED, maxOperands: 1 }).operands;
    const rest = verb ? argumentsBehind(args, verb) : [];
    const parsed = readArguments(rest, verb?.value === "run" ? { valued: pipx_VALUED, maxOperands: 1 } : { valued: pipx_VALUED });
    const spec = parsed.values("--spec");
    if (verb?.value === "install" || verb?.value === "run") {
        return gradePackages("pipx", spec.length > 0 ? spec : parsed.operands, gradePythonSpec);
    }
    return verb?.value === "inject" ? gradePackages("pipx", parsed.operands.slice(1), gradePythonSpec) : [];
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/pnpm.js




const pnpm_VALUED = [
    "--filter",
    "-F",
    "--filter-prod",
    "--dir",
    "-C",
    "--registry",
    "--reporter",
    "--loglevel",
    "--store-dir",
    "--virtual-store-dir",
    "--modules-dir",
    "--lockfile-dir",
    "--network-concurrency",
];
function gradePnpm(args) {
    const { operands, has } = readArguments(args, { valued: pnpm_VALUED });
    const [first, ...packages] = operands;
    const verb = first?.value;
    if (first && verb === "dlx")
        return gradeRunner(argumentsBehind(args, first));
    if (first && verb === "create")
        return gradeInitializer(argumentsBehind(args, first));
    if (verb === "ci" || verb === "clean-install")
        return fromManifest("pnpm", true);
    if (verb === "add" || (isInstall(verb) && packages.length > 0))
        return gradePackages("pnpm", packages, gradeNpmSpec);
    return isInstall(verb) ? fromManifest("pnpm", has("--frozen-lockfile")) : [];
}
function isInstall(verb) {
    return verb === "install" || verb === "i";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/uv.js





const uv_VALUED = [
    "--from",
    "--with",
    "--with-editable",
    "--with-requirements",
    "--python",
    "-p",
    "--directory",
    "--project",
    "--group",
    "--only-group",
    "--extra",
    "--package",
    "--index",
    "--default-index",
    "--index-url",
    "-i",
    "--extra-index-url",
    "--cache-dir",
    "--config-file",
    "--tag",
    "--branch",
    "--rev",
    "--requirements",
    "-r",
    "--constraints",
    "-c",
    "--env-file",
    "--color",
    "--exclude-newer",
    "--resolution",
    "--prerelease",
    "--link-mode",
    "--optional",
    "--no-extra",
    "--no-group",
    "--module",
    "-m",
    "--script",
];
function gradeUv(args) {
    const [verb, second] = readArguments(args, { valued: uv_VALUED, maxOperands: 2 }).operands;
    const behind = (word) => (word ? argumentsBehind(args, word) : []);
    if (verb?.value === "pip")
        return gradePipVerb(behind(verb));
    if (verb?.value === "tool")
        return gradeTool(second?.value, behind(second));
    if (verb?.value === "add")
        return gradeAdd(readArguments(behind(verb), { valued: uv_VALUED }));
    if (verb?.value === "sync") {
        return fromManifest("uv", readArguments(args, { valued: uv_VALUED }).has("--locked", "--frozen"));
    }
    // What `uv run` starts is the project's own; only --with pulls something else in.
    return verb?.value === "run" ? gradeWith(readArguments(behind(verb), { valued: uv_VALUED, maxOperands: 1 })) : [];
}
function gradeUvx(args) {
    const parsed = readArguments(args, { valued: uv_VALUED, maxOperands: 1 });
    const from = parsed.values("--from");
    return [...gradePackages("uv", from.length > 0 ? from : parsed.operands, gradeToolSpec), ...gradeWith(parsed)];
}
function gradePipVerb(args) {
    const { operands, has } = readArguments(args, { valued: uv_VALUED, maxOperands: 1 });
    if (operands[0]?.value !== "sync")
        return gradePipInstall("uv", args);
    return fromManifest("uv", has("--require-hashes") || args.some(({ value }) => value === "--require-hashes"));
}
function gradeTool(verb, args) {
    if (verb === "run")
        return gradeUvx(args);
    if (verb !== "install")
        return [];
    const parsed = readArguments(args, { valued: uv_VALUED });
    return [...gradePackages("uv", parsed.operands, gradeToolSpec), ...gradeWith(parsed)];
}
/** For a git source the ref stands in an option. */
function gradeAdd(parsed) {
    const [ref] = parsed.values("--rev", "--tag");
    return gradePackages("uv", parsed.operands, (value) => ref && value.startsWith("git+") ? gradePythonSpec(`${value}@${ref.value}`) : gradePythonSpec(value));
}
function gradeWith(parsed) {
    return gradePackages("uv", parsed.values("--with"), gradeToolSpec);
}
/** `ruff@0.6.0` is a spelling of `ruff==0.6.0` that only tools have ("Using tools", "Requesting specific versions"). */
function gradeToolSpec(value) {
    const tool = /^([\w.-]+(?:\[[^\]]*\])?)@([^\s/@:]+)$/.exec(value);
    if (!tool)
        return gradePythonSpec(value);
    const [, , version = ""] = tool;
    return namesOneVersion(version) || isDecidedElsewhere(version) ? "exact" : "unversioned";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/tools/yarn.js




const yarn_VALUED = [
    "--cwd",
    "--cache-folder",
    "--registry",
    "--mutex",
    "--network-timeout",
    "--network-concurrency",
    "--modules-folder",
    "--mode",
];
function gradeYarn(args) {
    const { operands, has } = readArguments(args, { valued: yarn_VALUED });
    const [first] = operands;
    const verbs = operands.map(({ value }) => value);
    const [verb] = verbs;
    if (first && verb === "dlx")
        return gradeRunner(argumentsBehind(args, first));
    if (first && verb === "create")
        return gradeInitializer(argumentsBehind(args, first));
    if (verb === "add")
        return gradePackages("yarn", operands.slice(1), gradeNpmSpec);
    if (verb === "global" && verbs[1] === "add")
        return gradePackages("yarn", operands.slice(2), gradeNpmSpec);
    if (verb === "workspace" && verbs[2] === "add")
        return gradePackages("yarn", operands.slice(3), gradeNpmSpec);
    const asks = has("--version", "-v", "--help", "-h");
    if (verb !== "install" && (verb !== undefined || asks))
        return [];
    return fromManifest("yarn", has("--frozen-lockfile", "--immutable"));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/find-installs.js
// Asks the tool that a command starts what it installs.














const TOOLS = new Map([
    ["apt", gradeApt],
    ["apt-get", gradeApt],
    ["bun", gradeBun],
    ["bundle", gradeBundle],
    ["bundler", gradeBundle],
    ["bunx", gradeLocalRunner],
    ["cargo", gradeCargo],
    ["corepack", gradeCorepack],
    ["gem", gradeGem],
    ["go", gradeGo],
    ["npm", gradeNpm],
    ["npx", gradeLocalRunner],
    ["pip", gradePip],
    ["pipx", gradePipx],
    ["pnpm", gradePnpm],
    ["pnpx", gradeRunner],
    ["uv", gradeUv],
    ["uvx", gradeUvx],
    ["yarn", gradeYarn],
]);
const PIP = /^pip\d[\d.]*$/;
/** A program of unknown name takes `-m` mostly because it is a Python found elsewhere. */
const PYTHON = /^(?:(?:python|pypy)[\d.]*|py|\uFFFC)$/;
/** `-m`, which may stand behind other letters and before its value. */
const MODULE = /^-[bBdEhiIOPqRsSuvVx]*m(.*)$/s;
/** What a simple command installs; empty for every other command. */
function installsOf(command) {
    const { launch } = command;
    if (launch === undefined)
        return [];
    const { program, args } = throughPython(launch);
    return TOOLS.get(PIP.test(program) ? "pip" : program)?.(args) ?? [];
}
/** `python -m pip install` is `pip install`. */
function throughPython({ program, args }) {
    if (!PYTHON.test(program))
        return { program, args };
    const index = args.findIndex(({ value }) => MODULE.test(value));
    const onlyOptions = args.slice(0, index).every(({ value }) => value.startsWith("-"));
    const [, attached] = MODULE.exec(args[index]?.value ?? "") ?? [];
    const module = attached || args[index + 1]?.value;
    if (index < 0 || module === undefined || !onlyOptions)
        return { program: shell_command/* HOLE */.v, args: [] };
    return { program: module, args: args.slice(attached ? index + 1 : index + 2) };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/judged-install.js
// Install commands as the rules see them.


/** Where a policy names no grade. Archives of distributions drop old versions, so that a pinned one soon cannot be had. */
const DEFAULT_GRADE = "exact";
const DEFAULT_GRADES = { apt: "unversioned" };
/** Longer than commands are. It is what a finding is told by, so that nothing can be added behind the end of it unseen. */
const judged_install_MAX_WHAT = 4000;
const REASONS = {
    unversioned: "The command names no single version, so whatever is newest at the time is installed.",
    exact: "The command names a version, which is not checked against any hash.",
    locked: "The content is checked against a hash, a commit id or a checksum database.",
};
const MANIFEST_REASONS = {
    unversioned: "No manifest is named.",
    exact: "A manifest decides, and a lockfile may be changed or left out.",
    locked: "Only what the lockfile or the hashes name is installed.",
};
/** Programs of packages that are named otherwise. */
const PACKAGES = new Map([
    ["tsc", "typescript"],
    ["playwright", "@playwright/test"],
    ["ng", "@angular/cli"],
    ["nest", "@nestjs/cli"],
    ["biome", "@biomejs/biome"],
    ["changeset", "@changesets/cli"],
    ["babel", "@babel/cli"],
    ["commitlint", "@commitlint/cli"],
    ["graphql-codegen", "@graphql-codegen/cli"],
    ["vue-cli-service", "@vue/cli-service"],
    ["webpack", "webpack-cli"],
]);
function namesDeclared(program, declared) {
    return declared.has(program) || declared.has(PACKAGES.get(program) ?? "");
}
/** `declared` are the packages that the manifests of the repository ask npm for. */
function judgeInstall(script, install, command, policy, declared) {
    const { tool, words } = install;
    const isDeclared = install.localFirst === true && words.every(({ value }) => namesDeclared(value, declared));
    const grade = isDeclared ? "exact" : install.grade;
    const required = policy[tool] ?? DEFAULT_GRADES[tool] ?? DEFAULT_GRADE;
    const ranges = words.length > 0 ? words : [command];
    return {
        script,
        tool,
        grade,
        required,
        meetsRequired: !isBelow(grade, required),
        what: (0,clip/* clip */.$)(ranges.map(({ start, end }) => script.text.slice(start, end)).join(" "), judged_install_MAX_WHAT),
        reason: words.length > 0 && !isDeclared ? REASONS[grade] : MANIFEST_REASONS[grade],
        start: ranges.reduce((least, { start }) => Math.min(least, start), script.text.length),
        end: ranges.reduce((most, { end }) => Math.max(most, end), 0),
    };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/mentions.js
// Asks a script's text whether reading it can pay at all: parsing takes a hundred times longer. Words that look right are
// enough; what they mean, only the parser tells. Every repetition is bounded, to keep the searches linear.
const TOOL = /\b(?:npm|pnpm|yarn|bun|m?pip[\d.]*|uv|pipx|go|cargo|corepack|gem|bundler?|apt|apt-get)\b/i;
const VERB = /\b(?:i|in|ins|inst|insta|instal|install|isnt|isnta|isntal|isntall|install-test|add|ci|cit|sit|ic|it|clean-install|install-clean|install-ci-test|isntall-clean|get|dlx|x|exec|init|innit|create|update|up|upgrade|udpate|prepare|use|download|wheel|sync|inject|tool|global|workspace)\b|--with\b|\b(?:go|uv|pipx)\b[^\n]{0,80}\brun\b/;
const RUNNER = /\b(?:npx|bunx|pnpx|uvx)\b/i;
/** Alone they install what a manifest names. */
const ALONE = /\b(?:yarn|bundler?)(?:[ \t]+(?![A-Za-z@ \t])|(?=[;&|)\n\r"'`])|$)/;
const mentions_FETCH = /\b(?:curl|wget|fetch|deno|iwr|irm|invoke-(?:webrequest|restmethod)|downloadstring)\b/i;
/** What looks like an install, or a download that goes into a pipe, on one line. */
const INSTALL_LINE = /\b(?:(?:npm|yarn|pnpm|bun|pip[\d.]{0,9}|uv|pipx|go|cargo|gem|apt|apt-get)[ \t]{1,9}(?:-\S{1,40}[ \t]{1,9}){0,4}(?:install|i|add|get|dlx|tool|global|create|download|wheel)\b|(?:npx|bunx|pnpx|uvx)[ \t]|(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b[^\n]{0,300}\|)/i;
/** Whether the script may fetch something from the web by itself. */
function mayFetch(text) {
    return mentions_FETCH.test(text);
}
/** Whether the script may install or fetch anything. */
function mayInstall(text) {
    return RUNNER.test(text) || ALONE.test(text) || mayFetch(text) || (TOOL.test(text) && VERB.test(text));
}
/** Whether text that could not be read holds something that installs. */
function looksLikeInstall(text) {
    return INSTALL_LINE.test(text);
}

// EXTERNAL MODULE: ./packages/core/lib/shell/read-shell.js
var read_shell = __webpack_require__(96933);
// EXTERNAL MODULE: ./packages/core/lib/shell/launch.js + 1 modules
var launch = __webpack_require__(83749);
// EXTERNAL MODULE: ./packages/core/lib/shell/mask-expressions.js
var mask_expressions = __webpack_require__(40412);
;// CONCATENATED MODULE: ./packages/core/lib/shell/powershell-text.js
// Takes out of a PowerShell script what spans lines and holds no commands: block comments and here-strings ("about_Comments",
// "about_Quoting_Rules"). One that is never closed stays: then nothing can be told.
const OPENING = /<#|(?<=^|[\s=(,;])@(["'])[ \t\r]*\n/g;
/** The text at its full length, with blanks for what is taken out. Line breaks stay. */
function maskTexts(text) {
    let masked = "";
    let from = 0;
    OPENING.lastIndex = 0;
    for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
        const [opening, quote] = match;
        const mark = quote === undefined ? "#>" : `\n${quote}@`;
        const end = text.indexOf(mark, match.index + opening.length - (quote === undefined ? 0 : 1));
        if (end < 0)
            break;
        OPENING.lastIndex = end + mark.length;
        masked += text.slice(from, match.index) + text.slice(match.index, OPENING.lastIndex).replace(/[^\n]/g, " ");
        from = OPENING.lastIndex;
    }
    return masked + text.slice(from);
}

;// CONCATENATED MODULE: ./packages/core/lib/shell/read-plain-lines.js
// Reads scripts for PowerShell and for cmd, for which there is no parser: line by line, and only lines so plain that they
// mean what they seem to. Every other line is handed back unread.




/** Longer than any script written by people. */
const MAX_LENGTH = 512 * 1024;
const NONE = [];
const SYNTAX = {
    powershell: {
        comment: /^#/,
        joins: /`[ ]?\n/g,
        variable: /\$(?:\{[\w:]+\}|[\w:]+)/g,
        assignment: /^\$[\w:]+[ \t]*\+?=[ \t]*/,
        keyword: /^(?!)/,
    },
    cmd: {
        comment: /^(?:@?rem\b|::|@?echo\b[^&|]*$)/i,
        joins: /\^[ ]?\n/g,
        variable: /%\w+%/g,
        assignment: /^(?!)/,
        keyword: /^@?(?:if|for)\b/i,
    },
};
/** Words of plain characters, of quotes without escapes and substitutions, and of plain variables. */
const WORD = /(?:[\w@./\\:=+~^*,%[\]!?\uFFFC-]|\d?>&\d|[<>]|"(?:[^"`$\n]|\$(?!\())*"|'[^'\n]*'|\$\{[\w:]+\}|\$(?![({]))+/y;
const SEPARATOR = /&&|\|\|?|[;&]/y;
/** A redirection, with or without its file in the same word. */
const REDIRECTION = /^\d?>/;
const OPENS_FILE = /^\d?(>{1,2})$/;
const BLANKS = /[ \t\r]+/y;
/**
 * The commands of the plain lines, and every other line as unread. `whole` is where the text stands as one string in another
 * script: then that is the place of everything in it.
 */
function readPlainLines(text, dialect, whole) {
    if (text.length > MAX_LENGTH) {
        const why = `the script is longer than ${MAX_LENGTH / 1024} KiB`;
        return { commands: [], unread: [{ start: 0, end: text.length, why }] };
    }
    const syntax = SYNTAX[dialect];
    const masked = dialect === "powershell" ? maskTexts((0,mask_expressions/* maskExpressions */.c)(text)) : (0,mask_expressions/* maskExpressions */.c)(text);
    const source = masked.replace(syntax.joins, (mark) => " ".repeat(mark.length));
    const commands = [];
    const unread = [];
    let start = 0;
    for (const line of source.split("\n")) {
        const content = line.trim();
        const from = start + line.indexOf(content);
        start += line.length + 1;
        if (content === "" || syntax.comment.test(content))
            continue;
        const kept = syntax.assignment.exec(content)?.[0].length ?? 0;
        const placeOf = (at, end) => whole ?? { start: from + kept + at, end: from + kept + end };
        // The lines that were joined as they stand in the script: what joins them means nothing within quotes.
        const before = masked.slice(from + kept, from + content.length);
        const read = syntax.keyword.test(content)
            ? undefined
            : readLine(content.slice(kept), before, syntax.variable, placeOf);
        for (const command of read ?? NONE)
            commands.push(command);
        if (!read) {
            const place = whole ?? { start: from, end: from + content.length };
            unread.push({ ...place, why: `this line of ${dialect} is not plain enough to be read` });
        }
    }
    return { commands, unread };
}
/** Undefined where the line holds anything but plain words and separators. `before`: the same with its line ends. */
function readLine(line, before, variable, placeOf) {
    const commands = [];
    let words = [];
    let fedBy = NONE;
    const finish = (separator) => {
        const command = commandOf(words, fedBy);
        if (command)
            commands.push(command);
        words = [];
        fedBy = command && separator === "|" ? [command] : NONE;
    };
    for (let at = 0; at < line.length;) {
        const blanks = matchAt(BLANKS, line, at);
        const separator = matchAt(SEPARATOR, line, at);
        const word = matchAt(WORD, line, at);
        if (word !== undefined && before.slice(at, at + word.length).includes("\n"))
            return undefined;
        if (word !== undefined)
            words.push(wordOf(word, variable, placeOf(at, at + word.length)));
        else if (separator !== undefined)
            finish(separator);
        else if (blanks === undefined)
            return undefined;
        at += (word ?? separator ?? blanks ?? "").length;
    }
    finish("");
    return commands;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
function wordOf(text, variable, place) {
    const value = text
        .replace(variable, shell_command/* HOLE */.v)
        .replace(/["']/g, "")
        .replace(/\uFFFC{2,}/g, shell_command/* HOLE */.v);
    return { value, ...place, printed: NONE, streamed: NONE };
}
/** Takes the redirections off. Undefined where nothing is left. */
function commandOf(all, fedBy) {
    const words = [];
    const redirects = [];
    let operator;
    for (const word of all) {
        if (operator !== undefined)
            redirects.push({ operator, target: word });
        else if (!REDIRECTION.test(word.value))
            words.push(word);
        operator = operator === undefined ? OPENS_FILE.exec(word.value)?.[1] : undefined;
    }
    const [first] = words;
    const last = all.at(-1);
    return (first &&
        last && { words, launch: (0,launch/* launchOf */.v)(words), assignments: NONE, redirects, fedBy, start: first.start, end: last.end });
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/script/shell-language.js
// Which language a script is in, by the name of the program that reads it.
const OTHER = /^(?:python|pypy|node|deno|bun|perl|ruby|php|r|rscript|julia|lua|tclsh|osascript|elixir|groovy|swift|fsi)[\d.]*$/;
/**
 * `shell` is a program or a template such as `bash -l {0}` ("Workflow syntax", `jobs.<job_id>.steps[*].shell`). What is not
 * known by name, such as a wrapper or an expression, is taken for a POSIX shell: if it is none, reading it mostly fails, and
 * that is reported.
 */
function languageOf(shell) {
    const [program = ""] = (shell ?? "").trim().split(/\s+/);
    const name = program
        .slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1)
        .toLowerCase()
        .replace(/\.exe$/, "");
    if (name === "pwsh" || name === "powershell")
        return "powershell";
    if (name === "cmd")
        return "cmd";
    return OTHER.test(name) ? "other" : "posix";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/read-script.js
// Reads a script into commands by its language, and says what of it matters and could not be read.



/** Loads what reads scripts of every language. */
async function loadScriptReader() {
    const readShell = await (0,read_shell/* loadShellReader */.I)();
    return ({ text, shell }) => {
        const language = languageOf(shell);
        if (language === "other")
            return { commands: [], unread: [] };
        const reading = language === "posix" ? readShell(text) : readPlainLines(text, language);
        const nested = reading.commands.flatMap((command) => readNested(command) ?? []);
        return {
            commands: [...reading.commands, ...nested.flatMap(({ commands }) => commands)],
            unread: [...reading.unread, ...nested.flatMap(({ unread }) => unread)],
        };
    };
}
const TAKES_STRING = {
    powershell: /^-c(?:ommand)?$/i,
    cmd: /^\/[ck]$/i,
};
/** What PowerShell or cmd is given as one string, whoever starts it. */
function readNested({ launch }) {
    const language = languageOf(launch?.program);
    const option = TAKES_STRING[language];
    if (!launch || !option || (language !== "powershell" && language !== "cmd"))
        return undefined;
    const index = launch.args.findIndex(({ value }) => option.test(value));
    const words = index < 0 ? [] : launch.args.slice(index + 1);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last)
        return undefined;
    const text = words.map(({ value }) => value).join(" ");
    return readPlainLines(text, language, { start: first.start, end: last.end });
}
/** What was not read and may install something. A place without extent stands for the script as a whole. */
function notReadOf(script, unread) {
    return unread.flatMap(({ start, end, why }) => {
        const part = start === end ? script.text : script.text.slice(start, end);
        if (!looksLikeInstall(part))
            return [];
        const location = script.locate(start, end);
        return [(0,not_checked/* notCheckedAt */.a)(location, `what this script installs could not be read: ${why}`)];
    });
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/install/judge-installs.js
// The family of install commands: what the scripts of a repository install and download, judged.










const judge_installs_MAX_SHOWN = 200;
/**
 * Judges the install commands and downloads of all scripts. `required` is the grade each tool must reach, `exact` where it
 * names none; `declared` are the packages that manifests of the repository ask npm for. Scripts of one file have to follow each other in their order: a file downloaded in one may run in another.
 */
async function judgeInstalls(scripts, required, declared = NOTHING_DECLARED) {
    const trails = new Map();
    const judged = [];
    let readScript;
    for (const script of scripts) {
        const { path } = script.file;
        const trail = trails.get(path) ?? new DownloadTrail();
        trails.set(path, trail);
        if (!trail.followsFiles && !mayInstall(script.text))
            continue;
        readScript ??= await loadScriptReader();
        const reading = readScript(script);
        judged.push(judgeScript(script, reading, required ?? {}, declared));
        if (trail.followsFiles || mayFetch(script.text))
            trail.add(script, reading.commands);
    }
    const installs = judged.flatMap((part) => part.installs);
    const downloads = [
        ...judged.flatMap((part) => part.downloads),
        ...[...trails.values()].flatMap(({ found }) => found),
    ];
    return {
        detections: [...(0,lib_family/* detectAll */.x)([unpinnedInstall], installs), ...(0,lib_family/* detectAll */.x)([unverifiedDownload], downloads)],
        subjects: [...installs.map(installSubject), ...downloads.map(downloadSubject)],
        notChecked: judged.flatMap((part) => part.notChecked),
        stats: { scripts: scripts.length, "install commands": installs.length + downloads.length },
    };
}
const NOTHING_DECLARED = new Set();
function judgeScript(script, { commands, unread }, required, declared) {
    const runs = (part) => runsWhatItFetches(script.text.slice(part.start, part.end));
    return {
        installs: commands.flatMap((command) => installsOf(command).map((install) => judgeInstall(script, install, command, required, declared))),
        downloads: unread.filter(runs).map((part) => downloadByLine(script, part)),
        notChecked: notReadOf(script, unread.filter((part) => !runs(part))),
    };
}
function installSubject({ script, what, grade, reason, start, end }) {
    return { what: (0,clip/* clip */.$)(what, judge_installs_MAX_SHOWN), kind: "install", verdict: grade, reason, location: script.locate(start, end) };
}
function downloadSubject({ script, what, start, end }) {
    const location = script.locate(start, end);
    const reason = "It runs as downloaded, without verification.";
    return { what: (0,clip/* clip */.$)(what, judge_installs_MAX_SHOWN), kind: "install", verdict: "unverified-download", reason, location };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/lock/actions-lock.js
var actions_lock = __webpack_require__(10159);
;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/open-lock.js

/** Only here does the platform run what the lock says; elsewhere the file is text that binds nobody. */
const ENFORCING_SERVER = "https://github.com";
const MAX_LOCK_BYTES = 1024 * 1024;
/** The lock among `listed`. Its parser is loaded here, because few repositories have one. */
async function openLock(listed, { files, serverUrl }) {
    const binds = serverUrl === undefined || serverUrl === ENFORCING_SERVER;
    if (!binds || !listed.includes(actions_lock/* LOCK_PATH */.O))
        return { kind: "none" };
    const content = await files.readText(actions_lock/* LOCK_PATH */.O, MAX_LOCK_BYTES);
    if (!content.ok)
        return { kind: "unreadable", why: content.why };
    const { readActionsLock } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4738)]).then(__webpack_require__.bind(__webpack_require__, 84738));
    const read = readActionsLock(content.text);
    return { kind: "text", text: content.text, lock: read.ok ? read.lock : undefined };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/reference/remote-target.js
var remote_target = __webpack_require__(93352);
// EXTERNAL MODULE: ./actions/pin-check/lib/lock/lock-pin.js
var lock_pin = __webpack_require__(70263);
;// CONCATENATED MODULE: ./actions/pin-check/lib/lock/recorded-references.js
// What a lock records beyond what the files of the repository name: the commits that actions further down are said to run.
// Nothing else speaks of these commits, so they are asked about for the lock's own sake.




/** One reference a recorded commit, at the place of its key, without those that `own` leads to already. */
async function recordedReferences(opened, own) {
    if (opened.kind !== "text" || opened.lock === undefined)
        return [];
    const open = furtherDown(opened.lock, own);
    if (open.length === 0)
        return [];
    const { LockFile } = await __webpack_require__.e(/* import() */ 3588).then(__webpack_require__.bind(__webpack_require__, 33588));
    const places = await LockFile.read(opened.text);
    const file = new source_file/* SourceFile */.s(actions_lock/* LOCK_PATH */.O, opened.text);
    return open.flatMap((dependency) => toReference(dependency, file, places.rangeOfKey(dependency.key)) ?? []);
}
function furtherDown({ dependencies }, own) {
    const known = new Set(own.flatMap(({ target, lockedCommit }) => (target && lockedCommit ? [(0,lock_pin/* pinOf */.nZ)(target)] : [])));
    return [...dependencies].flatMap(([pin, dependency]) => (known.has(pin) ? [] : [dependency]));
}
function toReference({ key, commit }, file, [start, end]) {
    const target = (0,remote_target/* parseRemoteTarget */.z)(key);
    if (!target)
        return undefined;
    return {
        file,
        reference: { site: "step", value: key, start, end, path: "" },
        value: key,
        verdict: "locked",
        reason: "actions.lock records the commit that runs, whatever the name points at.",
        target,
        lockedCommit: commit,
    };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/declared-packages.js
const PACKAGE_JSON = /(?:^|\/)package\.json$/;
/** Names that some package.json asks npm for. What is only asked of whoever installs this (peers) does not count. */
function npmPackages(manifests) {
    const read = manifests.filter(({ file }) => PACKAGE_JSON.test(file.path));
    const asked = read.flatMap(({ dependencies }) => dependencies.filter(({ installed }) => installed));
    return new Set(asked.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/manifest-paths.js
// Tells by its path which files are manifests that a pipeline may install from. Reads nothing.
/**
 * Folders whose manifests are left alone, because they are copies, samples or test data that no pipeline installs from: a
 * missing or broken lock is normal there, often on purpose.
 */
const LEFT_ALONE = new Set([
    "node_modules",
    "bower_components",
    "vendor",
    "third_party",
    "site-packages",
    ".venv",
    "venv",
    "testdata",
    "test-data",
    "test_data",
    "fixture",
    "fixtures",
    "__fixtures__",
    "__mocks__",
    "__tests__",
    "test",
    "tests",
    "example",
    "examples",
    "sample",
    "samples",
    "template",
    "templates",
]);
const BY_NAME = new Map([
    ["package.json", "package-json"],
    ["pyproject.toml", "pyproject"],
    ["Pipfile", "pipfile"],
    ["Cargo.toml", "cargo"],
    ["go.mod", "go-mod"],
]);
/** `requirements.txt`, `dev-requirements.txt`, `requirements-dev.txt`, `requirements_test.txt`. */
const REQUIREMENTS = /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/is;
/** What the file at this repository-relative path is, or undefined for what is no manifest or is left alone. */
function manifestKindOf(path) {
    const folders = path.split("/");
    const name = folders.pop() ?? "";
    const kind = BY_NAME.get(name) ?? (isRequirements(folders, name) ? "requirements" : undefined);
    return kind === undefined || isLeftAlone(folders, kind) ? undefined : kind;
}
function isRequirements(folders, name) {
    return REQUIREMENTS.test(name) || (folders.at(-1) === "requirements" && name.endsWith(".txt"));
}
/** A requirements file directly in `test` or `tests` is what a pipeline installs before it runs the tests. */
function isLeftAlone(folders, kind) {
    const isTestFolder = /^tests?$/.test(folders.at(-1) ?? "");
    const counted = kind === "requirements" && isTestFolder ? folders.slice(0, -1) : folders;
    return counted.some((folder) => LEFT_ALONE.has(folder) || folder.includes("{{"));
}

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest.js
var manifest_manifest = __webpack_require__(20705);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/lockfile-missing.js
// Finds manifests that are installed from without a lock.



const PACKAGE = '{\n  "name": "app",\n  "dependencies": { "left": "^1.3.0" }\n}\n';
const MEMBER = '{ "name": "member", "dependencies": { "left": "^1.3.0" } }\n';
const lockfileMissing = (0,rule/* defineRule */.K)({
    id: "lockfile-missing",
    title: "Dependencies are installed without a lockfile",
    severity: "warning",
    confidence: "medium",
    needs: [],
    why: "A manifest names ranges. Without a lockfile, every install takes whatever fits that day, even what somebody published an hour ago, and so do all dependencies of the dependencies. The rule looks at `package.json`, `Pipfile`, `go.mod`, a `Cargo.toml` whose workspace builds a program, and a `pyproject.toml` with tables of Poetry, uv or PDM; members of a workspace count with its root. Copies, samples and test data (folders such as `vendor`, `examples`, `fixtures`, `tests`) are left alone.",
    fix: "Let the package manager write the lockfile, commit it, and install with the command that refuses to change it: `npm ci`, `yarn install --immutable`, `pnpm install --frozen-lockfile`, `bun install --frozen-lockfile`, `uv sync --locked`, `poetry sync`, `cargo build --locked`. For a published library that ships no lockfile, add an exception with that reason.",
    examples: {
        flags: [
            { path: "package.json", text: PACKAGE, at: ['"dependencies"'] },
            {
                path: "tools/Cargo.toml",
                text: '[package]\nname = "tool"\n\n[dependencies]\nleft = "1"\n',
                at: ["[dependencies]"],
                beside: [{ path: "tools/src/main.rs", text: "fn main() {}\n" }],
            },
            {
                path: "go.mod",
                text: "module example.test/tool\n\nrequire example.test/left v1.3.0\n",
                at: ["example.test/left v1.3.0"],
            },
            {
                path: "pyproject.toml",
                text: '[tool.poetry.dependencies]\npython = "^3.12"\nleft = "^1.3"\n',
                at: ["[tool.poetry.dependencies]"],
            },
        ],
        allows: [
            {
                path: "package.json",
                text: PACKAGE,
                beside: [{ path: "yarn.lock", text: 'left@^1.3.0:\n  version "1.3.0"\n' }],
            },
            {
                path: "package.json",
                text: '{ "dependencies": { "own": "file:./own" }, "peerDependencies": { "left": "1" } }\n',
            },
            {
                path: "packages/member/package.json",
                text: MEMBER,
                beside: [
                    { path: "package.json", text: '{ "name": "root", "workspaces": ["packages/*"] }\n' },
                    { path: "yarn.lock", text: 'left@^1.3.0:\n  version "1.3.0"\n' },
                ],
            },
            { path: "examples/package.json", text: PACKAGE, beside: [(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`)] },
            { path: "Cargo.toml", text: '[package]\nname = "library"\n\n[dependencies]\nleft = "1"\n' },
            { path: "pyproject.toml", text: '[project]\nname = "library"\ndependencies = ["left>=1"]\n' },
        ],
    },
    *check({ manifest, missing }) {
        if (missing === undefined)
            return;
        const count = (0,manifest_manifest/* fetched */.s)(manifest).length;
        const asked = count === 1 ? "1 dependency" : `${count} dependencies`;
        yield {
            message: `${asked} but no ${missing}: every install resolves the versions again`,
            location: (0,manifest_manifest/* locate */.x)(manifest, manifest.heading),
            subject: missing,
        };
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/lockfile-out-of-step.js
// Finds locks that do not hold what their manifest asks for.


/** Names and ranges come from files of any content. */
const MAX_TEXT = 100;
const lockfile_out_of_step_PACKAGE = '{ "dependencies": { "left": "^2.0.0", "right": "^1.0.0" } }\n';
function packageLock(left) {
    const root = { dependencies: { left, right: "^1.0.0" } };
    const installed = { "node_modules/left": { version: "2.1.0" }, "node_modules/right": { version: "1.0.0" } };
    return `${JSON.stringify({ lockfileVersion: 3, packages: { "": root, ...installed } }, undefined, 2)}\n`;
}
const lockfileOutOfStep = (0,rule/* defineRule */.K)({
    id: "lockfile-out-of-step",
    title: "Lockfile does not match the manifest",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "What a lockfile does not hold, it does not pin: an install that takes the lockfile as it is fails, and one that may change it resolves the difference again and takes what fits that day. A lockfile that records what nobody asks for looks like an edit by hand.",
    fix: "Let the package manager write the lockfile again (`npm install --package-lock-only`, `yarn install`, `pnpm install --lockfile-only`, `bun install --lockfile-only`, `uv lock`, `poetry lock`, `pipenv lock`, `cargo update --workspace`, `go mod tidy`), review what it changed, and commit both files together.",
    examples: {
        flags: [
            {
                path: "package.json",
                text: lockfile_out_of_step_PACKAGE,
                at: ['"^2.0.0"'],
                beside: [{ path: "package-lock.json", text: packageLock("^1.3.0") }],
            },
            {
                path: "package.json",
                text: lockfile_out_of_step_PACKAGE,
                at: ['"^1.0.0"'],
                beside: [{ path: "yarn.lock", text: 'left@^2.0.0:\n  version "2.1.0"\n' }],
            },
            {
                path: "pyproject.toml",
                text: '[project]\nname = "app"\ndependencies = ["left>=2"]\n',
                at: ['"left>=2"'],
                beside: [
                    {
                        path: "uv.lock",
                        text: 'version = 1\n\n[[package]]\nname = "app"\nsource = { virtual = "." }\n\n[package.metadata]\nrequires-dist = [{ name = "left", specifier = ">=1" }]\n',
                    },
                ],
            },
            {
                path: "go.mod",
                text: "module example.test/tool\n\nrequire example.test/left v1.3.1\n",
                at: ["example.test/left v1.3.1"],
                beside: [{ path: "go.sum", text: "example.test/left v1.3.0/go.mod h1:c3VtIG9mIGEgZ28ubW9k\n" }],
            },
        ],
        allows: [
            { path: "package.json", text: lockfile_out_of_step_PACKAGE, beside: [{ path: "package-lock.json", text: packageLock("^2.0.0") }] },
            {
                path: "Cargo.toml",
                text: '[package]\nname = "tool"\n\n[dependencies]\nleft = "1.3"\n',
                beside: [
                    {
                        path: "Cargo.lock",
                        text: 'version = 4\n\n[[package]]\nname = "tool"\nversion = "0.1.0"\ndependencies = [\n "left",\n]\n\n[[package]]\nname = "left"\nversion = "1.4.0"\nsource = "registry"\n',
                    },
                ],
            },
        ],
    },
    *check({ manifest, locks }) {
        for (const lock of locks) {
            for (const drift of lock.ok ? lock.drifts : []) {
                yield {
                    message: messageOf(drift, manifest, lock.path),
                    location: (0,manifest_manifest/* locate */.x)(manifest, drift.dependency ?? manifest.heading),
                    subject: drift.name,
                    evidence: { lock: lock.path, drift: drift.kind },
                };
            }
        }
    },
});
function messageOf({ kind, name, dependency, held }, { file }, lock) {
    const what = (0,clip/* clip */.$)(name, MAX_TEXT);
    if (kind === "stale")
        return `${lock} records ${what}, which ${file.path} does not ask for`;
    if (kind === "unlisted")
        return `${lock} does not list ${what}, a member of its workspace`;
    if (kind === "absent")
        return `${lock} does not hold ${what}`;
    const asked = (0,clip/* clip */.$)(dependency?.specifier || "any version", MAX_TEXT);
    const instead = held === undefined ? "something else" : (0,clip/* clip */.$)(held || "no range", MAX_TEXT);
    return `${what}: the manifest asks for ${asked}, but ${lock} has ${instead}`;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/wildcard-dependency.js
// Finds dependencies that take any later release, where no lock says which.


/** Names and ranges come from files of any content. */
const wildcard_dependency_MAX_TEXT = 100;
const wildcard_dependency_PACKAGE = '{ "dependencies": { "left": "*", "right": "latest", "top": ">=1.2", "down": "^1.0.0" } }\n';
const wildcardDependency = (0,rule/* defineRule */.K)({
    id: "wildcard-dependency",
    title: "Dependency accepts any later release, and no lockfile pins it",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "A range without an upper bound accepts every release to come, whatever its content. Nobody looks at it before the pipeline runs it. Where a lockfile holds the dependency, that decides, and the range does no harm. Ranges of libraries in `[project]` of a `pyproject.toml` are left alone: they are for the users of the library.",
    fix: "Commit a lockfile. Where that is not possible, name a version: `^1.4.2` in a `package.json`, `name==1.4.2` with `--hash` in a requirements file (`pip-compile --generate-hashes` and `uv pip compile --generate-hashes` write it).",
    examples: {
        flags: [
            { path: "package.json", text: wildcard_dependency_PACKAGE, at: ['"*"', '"latest"', '">=1.2"'] },
            {
                path: "requirements.txt",
                text: "left\nright>=2  # any\ntop==1.4.2\ndown~=1.0\n",
                at: ["left", "right>=2"],
            },
            { path: "Cargo.toml", text: '[dependencies]\nleft = "*"\n', at: ['"*"'] },
            { path: "pyproject.toml", text: '[tool.poetry.dependencies]\nleft = { version = "*" }\n', at: ['"*"'] },
        ],
        allows: [
            {
                path: "package.json",
                text: '{ "dependencies": { "left": "*" } }\n',
                beside: [{ path: "yarn.lock", text: 'left@*:\n  version "2.1.0"\n' }],
            },
            { path: "requirements.txt", text: `left==1.4.2 \\\n    --hash=sha256:${"0".repeat(64)}\n` },
            {
                path: "requirements.txt",
                text: "-c constraints.txt\nleft\n",
                beside: [{ path: "constraints.txt", text: "left==1.4.2\n" }],
            },
            { path: "package.json", text: '{ "peerDependencies": { "left": "*" } }\n' },
        ],
    },
    *check(judged) {
        const { manifest } = judged;
        const isHeld = heldBy(judged);
        for (const dependency of manifest.dependencies) {
            if (!dependency.wildcard || isHeld(dependency))
                continue;
            const range = (0,clip/* clip */.$)(dependency.specifier, wildcard_dependency_MAX_TEXT);
            const message = `${(0,clip/* clip */.$)(dependency.name, wildcard_dependency_MAX_TEXT)}${range && ` ${range}`}: any later release fits, and no lockfile pins it`;
            yield { message, location: (0,manifest_manifest/* locate */.x)(manifest, dependency), subject: dependency.name };
        }
    },
});
/** A lock that was not read may hold it: the report says that it was not read. */
function heldBy({ locks }) {
    const drifted = locks.map((lock) => new Set(lock.ok ? lock.drifts.map(({ name }) => name) : []));
    return ({ name }) => drifted.some((names) => !names.has(name));
}

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/folder.js
var folder = __webpack_require__(45220);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest-tree.js
var manifest_tree = __webpack_require__(58026);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/read-manifests.js
// Reads the dependency manifests of a repository, holds them against their locks, and lets the rules judge.









const RULES = [lockfileMissing, lockfileOutOfStep, wildcardDependency];
/** What is known of each kind of manifest is loaded where a repository has one. */
const JUDGES = {
    "package-json": async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 53872))).judgePackageJson,
    requirements: async () => (await __webpack_require__.e(/* import() */ 8113).then(__webpack_require__.bind(__webpack_require__, 68113))).judgeRequirements,
    pyproject: async () => (await __webpack_require__.e(/* import() */ 290).then(__webpack_require__.bind(__webpack_require__, 50290))).judgePyproject,
    pipfile: async () => (await __webpack_require__.e(/* import() */ 290).then(__webpack_require__.bind(__webpack_require__, 50290))).judgePipfile,
    cargo: async () => (await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.bind(__webpack_require__, 58032))).judgeCargo,
    "go-mod": async () => (await __webpack_require__.e(/* import() */ 4518).then(__webpack_require__.bind(__webpack_require__, 4518))).judgeGoMod,
};
/**
 * Judges every manifest among the listed paths, and the requirements files that they include. What cannot be read, lock or
 * manifest, is listed as not checked. Never rejects for the content of a file.
 */
async function readManifests(listed, files, progress) {
    const tree = new manifest_tree/* ManifestTree */.s(listed, files);
    const kinds = new Map(listed.flatMap((path) => kindOf(path) ?? []));
    const judged = [];
    const notChecked = new Map();
    for (const [path, kind] of kinds) {
        progress.report("reading dependency manifests", judged.length, kinds.size);
        const read = await (await JUDGES[kind]())(tree, path);
        if (read.ok)
            judged.push(read.value);
        for (const entry of read.ok ? gapsOf(read.value) : [await unread(tree, path, read)])
            notChecked.set(entry.what, entry);
        if (kind === "requirements")
            for (const included of await includesOf(tree, path))
                kinds.set(included, kind);
    }
    return {
        detections: (0,lib_family/* detectAll */.x)(RULES, withRootLocks(judged)),
        subjects: judged.map(subjectOf),
        notChecked: [...notChecked.values()],
        stats: { manifests: judged.length },
        manifests: judged.map(({ manifest }) => manifest),
    };
}
/** The lock that a workspace lacks is missed once: where its root asks for nothing, at the first member that does. */
function withRootLocks(judged) {
    const told = new Set(judged.flatMap(({ manifest, missing }) => (missing ? [(0,folder/* folderOf */.yS)(manifest.file.path)] : [])));
    return judged.map((each) => {
        const root = each.rootLock === undefined ? undefined : (0,folder/* folderOf */.yS)(each.rootLock);
        if (root === undefined || told.has(root))
            return each;
        told.add(root);
        return { ...each, missing: each.rootLock };
    });
}
function kindOf(path) {
    const kind = manifestKindOf(path);
    return kind === undefined ? [] : [[path, kind]];
}
async function includesOf(tree, path) {
    return (await __webpack_require__.e(/* import() */ 8113).then(__webpack_require__.bind(__webpack_require__, 68113))).includedFiles(tree, path);
}
/** Locks that were not read, and parts of the manifest that say nothing. */
function gapsOf({ manifest, locks }) {
    const unreadLocks = locks.flatMap((lock) => (lock.ok ? [] : [{ what: lock.path, why: lock.why }]));
    const problems = manifest.problems.map(({ why, offset }) => (0,not_checked/* notCheckedAt */.a)((0,manifest_manifest/* locate */.x)(manifest, { start: offset, end: offset }), why));
    return [...unreadLocks, ...problems];
}
async function unread(tree, path, { why, offset }) {
    const content = offset === undefined ? undefined : await tree.manifestText(path);
    if (offset === undefined || !content?.ok)
        return { what: path, why };
    return (0,not_checked/* notCheckedAt */.a)(new source_file/* SourceFile */.s(path, content.text).locate(offset, offset), why);
}
function subjectOf({ manifest, verdict, reason }) {
    const { path } = manifest.file;
    return { what: path, kind: "manifest", verdict, reason, location: (0,manifest_manifest/* locate */.x)(manifest, manifest.heading) };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/cases/open-questions.js
var open_questions = __webpack_require__(27246);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/detect.js
var detect = __webpack_require__(30567);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/ambiguous-ref.js
// Finds names that a repository has given to both a tag and a branch.




/** Where a commit id or a lock decides, the name does not matter. */
const SETTLED = ["sha", "locked"];
const ambiguousRef = (0,rule/* defineRule */.K)({
    id: "ambiguous-ref",
    title: "Name is both a tag and a branch",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "GitHub's lookup order, not the text, decides which of the two runs. Anyone who can push a branch can put it in the place of a release, while a reader who looks at the tag sees other code than what runs.",
    fix: "Write the full commit id of the release, with its version as a comment.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)("octo-org/tool@v1"),
                at: ["octo-org/tool@v1"],
                beside: (0,example_evidence/* knownTool */.aR)({ names: { v1: { tag: example_files/* SHA */.hG, branch: example_evidence/* OTHER_SHA */.Y$ } } }),
            },
        ],
        allows: [{ ...(0,example_files/* step */.PM)("octo-org/tool@v1"), beside: (0,example_evidence/* knownTool */.aR)({ names: { v1: { tag: example_files/* SHA */.hG } } }) }],
    },
    *check(subject) {
        const { tag, branch } = subject.evidence?.name ?? {};
        if (tag === undefined || branch === undefined || SETTLED.includes(subject.verdict))
            return;
        const where = tag === branch ? "on the same commit for now" : "on different commits";
        const reason = `The repository has both a tag and a branch of this name, ${where}.`;
        yield { ...(0,detect/* detect */.o)({ ...subject, reason }), evidence: { tag, branch } };
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/archived-repository.js
// Finds code from repositories that their owners have closed.




const archivedRepository = (0,rule/* defineRule */.K)({
    id: "archived-repository",
    title: "Repository is archived",
    severity: "warning",
    confidence: "high",
    needs: ["github"],
    why: "An archived repository accepts no changes. Flaws found from now on stay, and the code stops working when the platform moves on.",
    fix: "Switch to a maintained action, or run the commands of the action yourself.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ repository: { archived: true } }),
            },
        ],
        allows: [{ ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)() }],
    },
    *check(subject) {
        if (!subject.evidence?.repository.archived)
            return;
        yield (0,detect/* detect */.o)({ ...subject, reason: "The repository is archived and gets no more fixes." });
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/dynamic-reference.js
// Finds references that something outside the file completes: an expression, a build argument, a variable.



const dynamicReference = (0,rule/* defineRule */.K)({
    id: "dynamic-reference",
    title: "Reference is known only when the pipeline runs",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "An expression, a build argument or a variable can stand for anything. Nobody who reads the file, and no check of it, can tell what will run.",
    fix: "Write the reference out: an action with its commit id, an image with its digest. A matrix may list whole references, and a build argument or a variable may have one as its default. Where the values are known and pinned elsewhere, add an exception that says where.",
    examples: {
        flags: [
            { ...(0,example_files/* job */.Yl)(["container: ${{ matrix.image }}"]), at: ["${{ matrix.image }}"] },
            { ...(0,example_files/* job */.Yl)(["services: { db: { image: 'postgres:${{ vars.PG }}' } }"]), at: ["'postgres:${{ vars.PG }}'"] },
            {
                ...(0,example_files/* job */.Yl)(["strategy: { matrix: { image: '${{ fromJSON(inputs.images) }}' } }", "container: ${{ matrix.image }}"]),
                at: ["${{ matrix.image }}"],
            },
            { path: "Dockerfile", text: "ARG BASE\nFROM ${BASE}\n", at: ["${BASE}"] },
            { path: "compose.yml", text: "services:\n  web: { image: '${IMAGE}' }\n", at: ["'${IMAGE}'"] },
        ],
        allows: [
            (0,example_files/* job */.Yl)([`container: node@${example_files/* DIGEST */.Dh}`]),
            (0,example_files/* job */.Yl)([`strategy: { matrix: { image: [node@${example_files/* DIGEST */.Dh}, ''] } }`, "container: ${{ matrix.image }}"]),
            (0,example_files/* job */.Yl)([
                `strategy: { matrix: { os: [a, b], include: [{ os: a, image: node@${example_files/* DIGEST */.Dh} }] } }`,
                "container: ${{ matrix.image }}",
            ]),
            { path: "Dockerfile", text: `ARG BASE=alpine@${example_files/* DIGEST */.Dh}\nFROM ${"${BASE}"}\n` },
            { path: "Dockerfile", text: "FROM scratch AS bin-amd64\nFROM scratch AS bin-arm64\nFROM bin-${TARGETARCH}\n" },
            { path: "compose.yml", text: "services:\n  web: { image: 'web:${VERSION}', build: . }\n" },
        ],
    },
    *check(judged) {
        if (judged.verdict === "dynamic")
            yield (0,detect/* detect */.o)(judged);
    },
});

// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var glob = __webpack_require__(10083);
;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/owner-allowance.js
// Asks whether a policy's list of owners lets a repository in.

/**
 * True if an entry is the owner, or a glob that matches the owner (without `/`) or `owner/repository` (with one). An entry
 * always stands for the whole name, and upper and lower case are the same, as they are to GitHub.
 */
function isAllowedOwner({ owner, name }, allowed) {
    return allowed.some((entry) => {
        const candidate = entry.includes("/") ? `${owner}/${name}` : owner;
        return (0,glob/* matchesGlob */.k)(entry.toLowerCase(), candidate.toLowerCase());
    });
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/forbidden-owner.js
// Finds code from owners that the policy does not let in.





const POLICY = (0,example_evidence/* policyOf */.US)(["allowed-owners: [actions, octo-org/tool-*]"]);
const forbiddenOwner = (0,rule/* defineRule */.K)({
    id: "forbidden-owner",
    title: "Owner is not allowed by the policy",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "The policy lists whose code may run in these pipelines, and this owner is not on the list.",
    fix: "Use an action from an allowed owner, or have the owner added to `allowed-owners` after a review.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`actions-evil/checkout@${example_files/* SHA */.hG}`), at: [`actions-evil/checkout@${example_files/* SHA */.hG}`], beside: [POLICY] },
            { ...(0,example_files/* step */.PM)(`octo-org/other@${example_files/* SHA */.hG}`), at: [`octo-org/other@${example_files/* SHA */.hG}`], beside: [POLICY] },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: [(0,example_evidence/* policyOf */.US)(["allowed-owners: [octo-org]"]), ...(0,example_evidence/* knownTool */.aR)({ repository: { name: "evil-org/tool" } })],
            },
        ],
        allows: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                beside: [(0,example_evidence/* policyOf */.US)(["allowed-owners: [octo-org]"]), ...(0,example_evidence/* knownTool */.aR)({ repository: { name: "Octo-Org/new-tool" } })],
            },
            { ...(0,example_files/* step */.PM)(`Actions/checkout@${example_files/* SHA */.hG}`), beside: [POLICY] },
            { ...(0,example_files/* step */.PM)(`octo-org/tool-setup/sub@${example_files/* SHA */.hG}`), beside: [POLICY] },
            { ...(0,example_files/* step */.PM)("./setup"), beside: [POLICY, { path: "setup/action.yml", text: example_files/* NODE_ACTION */.KG }] },
            (0,example_files/* step */.PM)(`octo-org/other@${example_files/* SHA */.hG}`),
        ],
    },
    *check(subject) {
        const { allowedOwners } = subject.expectations;
        const stranger = allowedOwners && ownersOf(subject).find((owner) => !isAllowedOwner(owner, allowedOwners));
        if (!stranger)
            return;
        const { owner, name } = stranger;
        yield (0,detect/* detect */.o)({ ...subject, reason: `The policy allows neither ${owner} nor ${owner}/${name}.` });
    },
});
/** The owner that is written, and the one to whom GitHub leads from there today, as far as that is known. */
function ownersOf({ target, evidence }) {
    if (!target)
        return [];
    const [owner = "", name = ""] = evidence?.repository.name.split("/") ?? [target.owner, target.name];
    return [target, { owner, name }];
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/registry-allowance.js
// Asks whether a policy's list of registries lets an image in.


/**
 * True if an entry matches the image's registry (an entry without `/`) or `registry/name` (one with it). An entry always
 * stands for the whole of it.
 */
function isAllowedRegistry(image, allowed) {
    const { registry, name } = (0,image_name/* parseImageName */.i)(image);
    return allowed.some((entry) => (0,glob/* matchesGlob */.k)(entry.toLowerCase(), entry.includes("/") ? `${registry}/${name}` : registry));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/forbidden-registry.js
// Finds images from registries that the policy does not let in.






const forbidden_registry_POLICY = (0,example_evidence/* policyOf */.US)(["allowed-registries: [ghcr.io, docker.io/library/*]"]);
const forbiddenRegistry = (0,rule/* defineRule */.K)({
    id: "forbidden-registry",
    title: "Registry is not allowed by the policy",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "The policy lists where images may come from, and this registry, or this part of it, is not on the list. An image that names no registry comes from `docker.io`.",
    fix: "Use an image from an allowed registry, or have the registry added to `allowed-registries` after a review.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`docker://octo/tool@${example_files/* DIGEST */.Dh}`), at: [`docker://octo/tool@${example_files/* DIGEST */.Dh}`], beside: [forbidden_registry_POLICY] },
            {
                ...(0,example_files/* job */.Yl)([`container: ghcr.io.example.test/octo/tool@${example_files/* DIGEST */.Dh}`]),
                at: [`ghcr.io.example.test/octo/tool@${example_files/* DIGEST */.Dh}`],
                beside: [forbidden_registry_POLICY],
            },
        ],
        allows: [
            { ...(0,example_files/* job */.Yl)([`container: node:24@${example_files/* DIGEST */.Dh}`]), beside: [forbidden_registry_POLICY] },
            { ...(0,example_files/* job */.Yl)([`container: GHCR.io/octo-org/build@${example_files/* DIGEST */.Dh}`]), beside: [forbidden_registry_POLICY] },
            (0,example_files/* job */.Yl)([`container: octo/tool@${example_files/* DIGEST */.Dh}`]),
        ],
    },
    *check(subject) {
        const { verdict, value, expectations } = subject;
        const { allowedRegistries } = expectations;
        const isImage = verdict === "digest" || verdict === "mutable-image";
        if (!isImage || !allowedRegistries || isAllowedRegistry(value, allowedRegistries))
            return;
        const { registry, name } = (0,image_name/* parseImageName */.i)(value);
        yield (0,detect/* detect */.o)({ ...subject, reason: `The policy allows neither ${registry} nor ${registry}/${name}.` });
    },
});

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/cases/age-of.js
var age_of = __webpack_require__(99341);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/fresh-release.js
// Finds code that is younger than the policy allows.





const MIN_AGE = (0,example_evidence/* policyOf */.US)(["min-age: 7"]);
const freshRelease = (0,rule/* defineRule */.K)({
    id: "fresh-release",
    title: "Release is younger than the policy allows",
    severity: "error",
    confidence: "medium",
    needs: ["github"],
    why: "Most malicious releases are noticed and withdrawn within days. Waiting for `min-age` days lets others find them. For a commit without a release its own date counts, which its author can choose; what has no known date is listed as not checked.",
    fix: "Stay on the previous version until the release is old enough. For a release that cannot wait, add an exception with a reason and an expiry date.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: [...(0,example_evidence/* knownTool */.aR)({ commit: { date: example_evidence/* EXAMPLE_DAY */.e2 } }), MIN_AGE],
            },
            {
                ...(0,example_files/* step */.PM)("octo-org/tool@v1.2.3"),
                at: ["octo-org/tool@v1.2.3"],
                beside: [...(0,example_evidence/* knownTool */.aR)({ names: { "v1.2.3": { tag: example_files/* SHA */.hG, published: example_evidence/* EXAMPLE_DAY */.e2 } } }), MIN_AGE],
            },
        ],
        allows: [
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: [...(0,example_evidence/* knownTool */.aR)({ commit: { date: "2026-06-08" } }), MIN_AGE] },
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)({ commit: { date: example_evidence/* EXAMPLE_DAY */.e2 } }) },
        ],
    },
    *check(subject) {
        const { minAge } = subject.expectations;
        const age = (0,age_of/* ageOf */.h)(subject);
        if (minAge === undefined || age === undefined || age.days >= minAge)
            return;
        yield (0,detect/* detect */.o)({
            ...subject,
            reason: `It dates from ${age.since}, which is too recent for the policy's \`min-age: ${minAge}\`.`,
        });
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/impostor-commit.js
// Finds commit ids that the named repository does not vouch for.




const impostorCommit = (0,rule/* defineRule */.K)({
    id: "impostor-commit",
    title: "Commit does not belong to the named repository",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "GitHub keeps the commits of a repository and of all its forks in one store, and serves each of them under any of their names. Whoever forks a trusted action can have their own commit run under its name. A commit that no branch or tag of the repository leads to was never released by its owners.",
    fix: "Find out where the id came from. Then use the commit of a release: `git ls-remote https://github.com/owner/repo v1.2.3 'v1.2.3^{}'` prints it; if there are two lines, use the last one.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1.2.3`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { reachable: "none" }, names: { "v1.2.3": {} } }),
            },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { kind: "absent", reachable: undefined, date: undefined } }),
            },
        ],
        allows: [{ ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)({ commit: { reachable: "refs/tags/v1.2.3" } }) }],
    },
    *check(subject) {
        const reason = subject.verdict === "sha" ? findFlaw(subject) : undefined;
        if (reason !== undefined)
            yield (0,detect/* detect */.o)({ ...subject, reason });
    },
});
function findFlaw({ evidence }) {
    if (!evidence?.commit)
        return undefined;
    const { kind, reachable } = evidence.commit;
    if (kind === "absent")
        return "Neither the repository nor any fork of it has a commit with this id.";
    if (kind === "other")
        return "The id names something in the repository that is not a commit.";
    if (reachable !== "none")
        return undefined;
    return "No branch or tag of the repository leads to this commit: it comes from a fork, or from a ref that no longer exists.";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/invalid-reference.js
// Finds references of no form that GitHub documents.



const invalidReference = (0,rule/* defineRule */.K)({
    id: "invalid-reference",
    title: "Reference does not have a form that GitHub documents",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "A reference that cannot be understood cannot be shown to be pinned. GitHub refuses to run it, or may one day understand it in a way nobody reviewed.",
    fix: "Write `owner/repository[/path]@<full commit id>`, `./path`, `$/path` or `docker://image@sha256:<digest>`.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)("actions/checkout"), at: ["actions/checkout"] },
            { ...(0,example_files/* step */.PM)("checkout@v4"), at: ["checkout@v4"] },
            { ...(0,example_files/* step */.PM)("$/actions/setup@v1"), at: ["$/actions/setup@v1"] },
            { ...(0,example_files/* step */.PM)("octo-org/tool/../other@v1"), at: ["octo-org/tool/../other@v1"] },
            { ...(0,example_files/* step */.PM)("''"), at: ["''"] },
        ],
        allows: [(0,example_files/* step */.PM)(`octo-org/tool/sub/path@${example_files/* SHA */.hG}`)],
    },
    *check(judged) {
        if (judged.verdict === "invalid")
            yield (0,detect/* detect */.o)(judged);
    },
});

// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/known-vulnerability.js
// Finds commits that a published advisory is about.




const MAX_SUMMARY_LENGTH = 200;
const ADVISORY = {
    id: "GHSA-xxxx-xxxx-xxxx",
    summary: "Titles of pull requests are run as shell commands",
    severity: "high",
    range: ">= 1.0.0, < 1.2.4",
    patched: "1.2.4",
};
const AFFECTED = { repository: { advisories: [ADVISORY] }, commit: { advisories: [ADVISORY.id] } };
const knownVulnerability = (0,rule/* defineRule */.K)({
    id: "known-vulnerability",
    title: "Version has a known vulnerability",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "A published advisory in GitHub's database covers the version at this commit. The flaw, and often an exploit, is public. Dependabot does not alert on actions pinned by commit id.",
    fix: "Move to the patched version that the message names, pinned by commit id. If there is none, use another action.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), at: [`octo-org/tool@${example_files/* SHA */.hG}`], beside: (0,example_evidence/* knownTool */.aR)(AFFECTED) },
            {
                ...(0,example_files/* ciWorkflow */.gP)(["jobs:", "  call:", `    uses: octo-org/tool/.github/workflows/build.yml@${example_files/* SHA */.hG}`]),
                at: [`octo-org/tool/.github/workflows/build.yml@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ ...AFFECTED, workflow: ".github/workflows/build.yml" }),
            },
        ],
        allows: [
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)({ repository: { advisories: [ADVISORY] } }) },
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)() },
        ],
    },
    *check(subject) {
        const { commit, repository } = subject.evidence ?? {};
        for (const id of commit?.advisories ?? []) {
            yield describe(subject, id, repository?.advisories.find((advisory) => advisory.id === id));
        }
    },
});
/** The advisory is part of the subject, so that an exception for one is none for the next. */
function describe(subject, id, advisory) {
    const found = (0,detect/* detect */.o)({ ...subject, reason: reasonOf(id, advisory) });
    return { ...found, subject: `${found.subject} ${id}`, evidence: { advisory: id, ...factsOf(advisory) } };
}
function reasonOf(id, advisory) {
    if (!advisory)
        return `${id} affects this commit.`;
    const summary = (0,clip/* clip */.$)((0,reveal_controls/* revealControls */.w)(advisory.summary), MAX_SUMMARY_LENGTH);
    const cure = advisory.patched === undefined ? "There is no patched version." : `Patched in ${advisory.patched}.`;
    return `${id} (${advisory.severity}) affects this commit: ${summary}. ${cure}`;
}
function factsOf(advisory) {
    if (!advisory)
        return {};
    const { severity, range, patched } = advisory;
    return { severity, affected: range, ...(patched === undefined ? {} : { patched }) };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/well-known-owners.js
// The owners whose actions real workflows use most. Somebody who wants to be taken for one of them picks a name beside it.
/** In lower case. Being on the list says that an owner is known, not that its code is good. */
const WELL_KNOWN_OWNERS = [
    "actions",
    "actions-cool",
    "actions-ecosystem",
    "actions-rs",
    "actions-rust-lang",
    "anchore",
    "android-actions",
    "apache",
    "appleboy",
    "aquasecurity",
    "astral-sh",
    "aws-actions",
    "azure",
    "bahmutov",
    "bufbuild",
    "cachix",
    "changesets",
    "cloudflare",
    "codecov",
    "conda-incubator",
    "coverallsapp",
    "crazy-max",
    "crowdin",
    "cypress-io",
    "dart-lang",
    "dawidd6",
    "denoland",
    "dependabot",
    "dessant",
    "docker",
    "dorny",
    "dtolnay",
    "elastic",
    "erlef",
    "expo",
    "getsentry",
    "github",
    "golangci",
    "google-github-actions",
    "googleapis",
    "goreleaser",
    "gradle",
    "hashicorp",
    "home-assistant",
    "homebrew",
    "jamesives",
    "jetbrains",
    "julia-actions",
    "microsoft",
    "mozilla-actions",
    "ncipollo",
    "nick-fields",
    "oven-sh",
    "peaceiris",
    "peter-evans",
    "pnpm",
    "pre-commit",
    "pulumi",
    "pypa",
    "r-lib",
    "reactivecircus",
    "release-drafter",
    "reviewdog",
    "ruby",
    "rust-lang",
    "shivammathur",
    "sigstore",
    "slackapi",
    "slsa-framework",
    "snyk",
    "softprops",
    "sonarsource",
    "stefanzweifel",
    "step-security",
    "subosito",
    "swatinem",
    "taiki-e",
    "tauri-apps",
    "tj-actions",
    "trufflesecurity",
    "vercel",
    "webfactory",
    "zizmorcore",
];

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/lookalike-owner.js
// Finds the well-known owner that another name could be taken for.

/** Among shorter names one letter more, less or other is no sign of anything. */
const MIN_LENGTH = 5;
/** GitHub allows no longer ones. */
const lookalike_owner_MAX_LENGTH = 39;
const KNOWN = new Set(WELL_KNOWN_OWNERS);
/** What looks alike in many fonts, folded to one spelling. */
const LOOKS = new Map([...WELL_KNOWN_OWNERS].map((owner) => [foldGlyphs(owner), owner]));
/** The well-known owner that `owner` is nearly spelt like, or looks like; undefined if there is none, or it is one itself. */
function findLookalike(owner) {
    const name = owner.toLowerCase();
    if (name.length > lookalike_owner_MAX_LENGTH || KNOWN.has(name))
        return undefined;
    return LOOKS.get(foldGlyphs(name)) ?? WELL_KNOWN_OWNERS.find((known) => isNearlySpeltLike(name, known));
}
function isNearlySpeltLike(name, known) {
    const difference = differenceBetween(name, known);
    if (difference === "swap")
        return true;
    return difference === "edit" && Math.min(name.length, known.length) >= MIN_LENGTH;
}
/**
 * How two texts differ: not at all, by one character more, less or other (`edit`), by two neighbours changing places
 * (`swap`), or further. In linear time: what both begin and end with is left off, and the rest tells.
 */
function differenceBetween(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start++;
    let end = 0;
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (left === right)
        return "none";
    if (left.length <= 1 && right.length <= 1)
        return "edit";
    const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
    return isSwap ? "swap" : "more";
}
function foldGlyphs(name) {
    return name.replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("0", "o").replaceAll("1", "l");
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/lookalike-owner.js
// Finds owners that could be taken for a well-known one.






const lookalikeOwner = (0,rule/* defineRule */.K)({
    id: "lookalike-owner",
    title: "Owner looks like a well-known one",
    severity: "warning",
    confidence: "low",
    needs: [],
    why: "Anybody can register an account one letter away from a trusted one and wait for typing errors. The code then runs with the job's token and secrets.",
    fix: "Correct the owner. If it is the one you mean, add it to `allowed-owners`, or add an exception that says so.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`action/checkout@${example_files/* SHA */.hG}`), at: [`action/checkout@${example_files/* SHA */.hG}`] },
            { ...(0,example_files/* step */.PM)(`d0cker/login-action@${example_files/* SHA */.hG}`), at: [`d0cker/login-action@${example_files/* SHA */.hG}`] },
            { ...(0,example_files/* step */.PM)(`horne-assistant/builder@${example_files/* SHA */.hG}`), at: [`horne-assistant/builder@${example_files/* SHA */.hG}`] },
            { ...(0,example_files/* step */.PM)(`pnmp/action-setup@${example_files/* SHA */.hG}`), at: [`pnmp/action-setup@${example_files/* SHA */.hG}`] },
        ],
        allows: [
            (0,example_files/* step */.PM)(`actions/checkout@${example_files/* SHA */.hG}`),
            (0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
            { ...(0,example_files/* step */.PM)(`action/checkout@${example_files/* SHA */.hG}`), beside: [(0,example_evidence/* policyOf */.US)(["allowed-owners: [action]"])] },
        ],
    },
    *check(subject) {
        const known = subject.target && findLookalike(subject.target.owner);
        if (known === undefined || isNamed(subject))
            return;
        const reason = `The owner looks like ${known}, which many workflows use, but is somebody else.`;
        yield { ...(0,detect/* detect */.o)({ ...subject, reason }), evidence: { "spelt like": known } };
    },
});
/** An owner that the policy lets in was looked at by somebody. */
function isNamed({ target, expectations }) {
    const { allowedOwners } = expectations;
    return target !== undefined && allowedOwners !== undefined && isAllowedOwner(target, allowedOwners);
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/cases/judge-claim.js
var judge_claim = __webpack_require__(73762);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/moved-tag.js
// Finds full versions whose tag has left the commit it was on.





const movedTag = (0,rule/* defineRule */.K)({
    id: "moved-tag",
    title: "Tag of a full version was moved to another commit",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "A tag such as `v1.2.3` names one release and is not expected to move. If it does, the release was redone, or somebody put other code behind a version people trust. The pin still runs the earlier commit.",
    fix: "Compare the two commits, and ask the owners why the tag was moved. Stay on the commit that was reviewed until you know.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1.2.3`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": { tag: example_evidence/* OTHER_SHA */.Y$ } } }),
            },
        ],
        allows: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1.2.3`),
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": { tag: example_files/* SHA */.hG } } }),
            },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1`),
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { tags: ["v1.2.3", "v1"] }, names: { v1: { tag: example_evidence/* OTHER_SHA */.Y$ } } }),
            },
        ],
    },
    *check(subject) {
        const { evidence } = subject;
        if (!evidence?.claimed || (0,judge_claim/* judgeClaim */.e)(evidence) !== "moved")
            return;
        const { version, evidence: name } = evidence.claimed;
        yield {
            ...(0,detect/* detect */.o)({ ...subject, reason: `The tag ${version} was on this commit and is now on another.` }),
            evidence: { tag: version, now: name?.tag ?? "" },
        };
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/renamed-repository.js
// Finds references that reach a repository by a name it no longer has.




const RENAMED = (0,example_evidence/* knownTool */.aR)({ repository: { name: "octo-org/new-tool" } });
const renamedRepository = (0,rule/* defineRule */.K)({
    id: "renamed-repository",
    title: "Repository now has another name",
    severity: "note",
    confidence: "high",
    needs: ["github"],
    why: "The old name works only as long as GitHub redirects it. Once somebody else creates a repository or an account with that name, the redirect ends, and the reference leads to them.",
    fix: "Check who owns the repository now, then write its current name.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), at: [`octo-org/tool@${example_files/* SHA */.hG}`], beside: RENAMED },
            { ...(0,example_files/* step */.PM)(`'octo-org/tool@${example_files/* SHA */.hG}'`), at: [`'octo-org/tool@${example_files/* SHA */.hG}'`], beside: RENAMED },
        ],
        allows: [
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)({ repository: { name: "Octo-Org/tool" } }) },
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)() },
        ],
    },
    *check(subject) {
        const { target, evidence } = subject;
        if (!target || !evidence)
            return;
        const { name } = evidence.repository;
        if (name.toLowerCase() === `${target.owner}/${target.name}`.toLowerCase())
            return;
        yield (0,detect/* detect */.o)({ ...subject, reason: `The repository is now called ${name}.` });
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/sha-lookalike.js
// Finds refs that pass for a commit id at a glance.



const shaLookalike = (0,rule/* defineRule */.K)({
    id: "sha-lookalike",
    title: "Ref looks like a commit id but is a name",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "A tag or branch can have almost any name, even one that contains a commit id or has one digit too many. It passes a quick look, and a check that only searches for 40 hex digits, but it can still be moved.",
    fix: "Write the commit id alone: exactly 40 (or 64) hex digits in lower case, and nothing else after the `@`.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}-evil`), at: [`octo-org/tool@${example_files/* SHA */.hG}-evil`] },
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}0`), at: [`octo-org/tool@${example_files/* SHA */.hG}0`] },
            { ...(0,example_files/* step */.PM)(`octo-org/tool@v1-${example_files/* SHA */.hG}`), at: [`octo-org/tool@v1-${example_files/* SHA */.hG}`] },
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG.toUpperCase()}`), at: [`octo-org/tool@${example_files/* SHA */.hG.toUpperCase()}`] },
            { ...(0,example_files/* step */.PM)(`"octo-org/Tool@${example_files/* SHA */.hG.toUpperCase()}" # v1`), at: [`"octo-org/Tool@${example_files/* SHA */.hG.toUpperCase()}"`] },
        ],
        allows: [(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), (0,example_files/* step */.PM)(`octo-org/tool@${"0123456789abcdef".repeat(4)}`)],
    },
    *check(judged) {
        if (judged.verdict === "sha-lookalike")
            yield { ...(0,detect/* detect */.o)(judged), ...fixOf(judged) };
    },
});
const UPPER_CASE_ID = /@([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})(?=['"]?$)/;
/** An id that only has the wrong case can be corrected on the spot. What else a name stands for, the file does not tell. */
function fixOf({ file, reference }) {
    const match = UPPER_CASE_ID.exec(file.text.slice(reference.start, reference.end));
    if (!match)
        return {};
    const start = reference.start + match.index;
    const edit = { file: file.path, start, end: start + match[0].length, text: match[0].toLowerCase() };
    return { fix: { description: "Write the commit id in lower case.", edits: [edit] } };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/sha-named-ref.js
// Finds commit ids that somebody has also used as the name of a branch or tag.




const shaNamedRef = (0,rule/* defineRule */.K)({
    id: "sha-named-ref",
    title: "Commit id is also the name of a branch or tag",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "A ref named like a commit id has one purpose: to be taken for that commit by whatever looks for names first. What it points to can be changed at any time.",
    fix: "Do not use this repository until its owners have explained and removed the ref.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ names: { [example_files/* SHA */.hG]: { branch: example_evidence/* OTHER_SHA */.Y$ } } }),
            },
        ],
        allows: [{ ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)({ names: { [example_files/* SHA */.hG]: {} } }) }],
    },
    *check(subject) {
        const { tag, branch } = subject.evidence?.name ?? {};
        if (subject.verdict !== "sha" || (tag ?? branch) === undefined)
            return;
        const kind = tag === undefined ? "branch" : "tag";
        yield (0,detect/* detect */.o)({ ...subject, reason: `The repository has a ${kind} named like this commit id.` });
    },
});

// EXTERNAL MODULE: ./actions/pin-check/lib/fix/edit-reference.js
var edit_reference = __webpack_require__(56256);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/tag-object.js
// Finds ids of annotated tags where the id of a commit belongs.





const tagObject = (0,rule/* defineRule */.K)({
    id: "tag-object",
    title: "Id names an annotated tag, not the commit behind it",
    severity: "warning",
    confidence: "high",
    needs: ["github"],
    why: "An annotated tag is an object with its own id. It leads to the commit today, but tools that look for a commit with this id find none: updates, advisories and GitHub's own record of what ran miss the reference.",
    fix: "Write the id of the commit. `git ls-remote https://github.com/owner/repo 'v1.2.3^{}'` prints it.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { kind: "tag", peeled: example_evidence/* OTHER_SHA */.Y$ } }),
            },
            {
                ...(0,example_files/* step */.PM)(`"octo-org/tool@${example_files/* SHA */.hG}"`),
                at: [`"octo-org/tool@${example_files/* SHA */.hG}"`],
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { kind: "tag" } }),
            },
        ],
        allows: [{ ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: (0,example_evidence/* knownTool */.aR)() }],
    },
    *check(subject) {
        if (subject.verdict !== "sha" || subject.evidence?.commit?.kind !== "tag")
            return;
        const reason = "The id is that of an annotated tag, not of the commit the tag points to.";
        const fix = tag_object_fixOf(subject, subject.evidence.commit.peeled);
        yield { ...(0,detect/* detect */.o)({ ...subject, reason }), ...(fix ? { fix } : {}) };
    },
});
function tag_object_fixOf(subject, peeled) {
    if (peeled === undefined || !(0,commit_id/* isCommitId */.j)(peeled))
        return undefined;
    const end = subject.value.length;
    const edit = (0,edit_reference/* editReference */.O)(subject, end - (subject.target?.ref.length ?? 0), end, peeled);
    return edit && { description: "Write the id of the commit behind the tag.", edits: [edit] };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/fix/pin-fix.js + 2 modules
var pin_fix = __webpack_require__(11606);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unpinned-action.js
// Finds actions and reusable workflows that are named by something that can move.




const FLAGGED = ["tag", "branch", "short-sha"];
const unpinnedAction = (0,rule/* defineRule */.K)({
    id: "unpinned-action",
    title: "Action or reusable workflow is not pinned to a commit",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "Whoever controls the repository behind a tag or branch can point it at other code, and the next run executes that code with the job's token and secrets. Only a full commit id, or a commit recorded in `actions.lock`, names the same code for good.",
    fix: "Replace the ref with the full 40-digit commit id and keep the version as a comment: `uses: owner/repo@<commit id> # v1.2.3`. `git ls-remote https://github.com/owner/repo v1.2.3 'v1.2.3^{}'` prints it; if there are two lines, use the last one.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)("actions/checkout@v4"), at: ["actions/checkout@v4"] },
            { ...(0,example_files/* step */.PM)('"actions/checkout@main" # quoted'), at: ['"actions/checkout@main"'] },
            { ...(0,example_files/* step */.PM)("actions/checkout@11bd719"), at: ["actions/checkout@11bd719"] },
            {
                ...(0,example_files/* ciWorkflow */.gP)(["jobs:", "  call:", "    uses: octo-org/ci/.github/workflows/build.yml@v1"]),
                at: ["octo-org/ci/.github/workflows/build.yml@v1"],
            },
            {
                path: "deploy/action.yml",
                text: "name: deploy\nruns:\n  using: composite\n  steps:\n    - { uses: octo-org/setup@v2 }\n",
                at: ["octo-org/setup@v2"],
            },
            {
                ...(0,example_files/* ciWorkflow */.gP)([
                    "jobs:",
                    "  test:",
                    "    steps:",
                    "      - parallel:",
                    "          - uses: octo-org/lint@v1",
                    "          - uses: octo-org/unit@v1",
                ]),
                at: ["octo-org/lint@v1", "octo-org/unit@v1"],
            },
        ],
        allows: [
            (0,example_files/* step */.PM)(`actions/checkout@${example_files/* SHA */.hG} # v4.2.2`),
            { ...(0,example_files/* step */.PM)("./setup"), beside: [{ path: "setup/action.yml", text: example_files/* NODE_ACTION */.KG }] },
            { ...(0,example_files/* step */.PM)("$/setup"), beside: [{ path: "setup/action.yml", text: example_files/* NODE_ACTION */.KG }] },
            {
                ...(0,example_files/* step */.PM)("actions/checkout@v4.3.1"),
                beside: [
                    {
                        path: ".github/workflows/actions.lock",
                        text: [
                            "version: 'v0.0.3'",
                            "workflows:",
                            "  '.github/workflows/ci.yml': ['actions/checkout@v4.3.1']",
                            "dependencies:",
                            "  'actions/checkout@v4.3.1':",
                            "    ref: 'v4.3.1'",
                            `    commit: 'sha1-${example_files/* SHA */.hG}'`,
                            "    owner_id: 44036562",
                            "    repo_id: 197814629",
                        ].join("\n"),
                    },
                ],
            },
        ],
    },
    *check(judged) {
        if (FLAGGED.includes(judged.verdict))
            yield { ...(0,detect/* detect */.o)(judged), ...unpinned_action_fixOf(judged) };
    },
});
/** Evidence tells what a name stands for today. A name that is both a tag and a branch stands for nothing certain. */
function unpinned_action_fixOf({ file, reference, value, target, evidence }) {
    const { name, commit, commitId } = evidence ?? {};
    const isCertain = (name?.tag === undefined) !== (name?.branch === undefined);
    if (!target || !commitId || !isCertain || value !== reference.value)
        return {};
    const fix = (0,pin_fix/* pinToCommit */.q)(file, reference, commitId, commit?.tags[0] ?? target.ref);
    return fix ? { fix } : {};
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/fix/image-fix.js

const BASE_SITES = [
    "dockerfile-from",
    "dockerfile-copy",
    "dockerfile-syntax",
    "compose-service",
];
/** True for an image of a Dockerfile or a compose file: no job of a workflow names it. */
function isBase({ reference }) {
    return BASE_SITES.includes(reference.site);
}
/** The fix for an image whose digest is known and that is written out. */
function digestFix({ file, reference, value, imageDigest }) {
    if (imageDigest === undefined || value !== reference.value)
        return {};
    const fix = (0,pin_fix/* pinToDigest */.V)(file, reference, imageDigest);
    return fix ? { fix } : {};
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unpinned-base-image.js
// Finds images in Dockerfiles and compose files that are named without a digest.




const unpinnedBaseImage = (0,rule/* defineRule */.K)({
    id: "unpinned-base-image",
    title: "Image in a Dockerfile or compose file is not pinned to a digest",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "An image tag can be pushed again with other content, and what is built on it then contains that content. This is a warning, because many of these files are never part of what a team ships.",
    fix: "Add the digest after the tag: `FROM name:tag@sha256:<64 hex digits>`. The tag may stay for readers; the digest decides. `docker buildx imagetools inspect name:tag` prints it.",
    examples: {
        flags: [
            {
                path: "Dockerfile",
                text: [
                    "# syntax=docker/dockerfile:1",
                    "ARG GO=1.26",
                    "FROM --platform=$BUILDPLATFORM golang:${GO}-alpine AS build",
                    "RUN --mount=type=bind,from=octo/tools,target=/tools make",
                    "FROM build AS test",
                    "FROM scratch",
                    "COPY --from=build /app /app",
                    "COPY --chown=1000 --from=busybox:1 /bin/sh /bin/sh",
                ].join("\n"),
                at: ["docker/dockerfile:1", "golang:${GO}-alpine", "octo/tools", "busybox:1"],
            },
            {
                path: "compose.yml",
                text: "services:\n  db: { image: 'postgres:${PG:-17}' }\n  web: { image: web, build: . }\n",
                at: ["'postgres:${PG:-17}'"],
            },
        ],
        allows: [
            { path: "Dockerfile", text: `FROM alpine:3@${example_files/* DIGEST */.Dh} AS base\nFROM base\nFROM scratch\nCOPY --from=0 /a /b\n` },
            { path: "docker-compose.yml", text: `services:\n  db: { image: postgres@${example_files/* DIGEST */.Dh} }\n  app: { build: . }\n` },
            (0,example_files/* ciWorkflow */.gP)(["jobs:", "  build:", "    container: node:24", "    steps:", "      - run: make"]),
        ],
    },
    *check(judged) {
        if (judged.verdict === "mutable-image" && isBase(judged))
            yield { ...(0,detect/* detect */.o)(judged), ...digestFix(judged) };
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unpinned-image.js
// Finds container images that jobs run, named without a digest.




const unpinnedImage = (0,rule/* defineRule */.K)({
    id: "unpinned-image",
    title: "Container image is not pinned to a digest",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "An image tag can be pushed again with other content. The job then runs inside or beside whatever was pushed.",
    fix: "Add the digest of the image that was tested: `image: name:tag@sha256:<64 hex digits>`. The tag may stay for readers; the digest decides. `docker buildx imagetools inspect name:tag` prints it.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)("docker://alpine:3.20"), at: ["docker://alpine:3.20"] },
            { ...(0,example_files/* job */.Yl)(["container: node:24"]), at: ["node:24"] },
            { ...(0,example_files/* job */.Yl)(["container:", "  image: ghcr.io/octo-org/build", "  env: { A: b }"]), at: ["ghcr.io/octo-org/build"] },
            {
                ...(0,example_files/* job */.Yl)(["services:", "  db: postgres:17", "  cache: { image: 'redis' }"]),
                at: ["postgres:17", "'redis'"],
            },
            { ...(0,example_files/* job */.Yl)(["container: node@sha256:abc"]), at: ["node@sha256:abc"] },
            {
                path: "action.yml",
                text: "name: tool\nruns:\n  using: docker\n  image: docker://octo/tool:1\n",
                at: ["docker://octo/tool:1"],
            },
            {
                ...(0,example_files/* job */.Yl)(["strategy: { matrix: { node: [22, 24] } }", "container: node:${{ matrix.node }}"]),
                at: ["node:${{ matrix.node }}", "node:${{ matrix.node }}"],
            },
        ],
        allows: [
            (0,example_files/* step */.PM)(`docker://alpine:3.20@${example_files/* DIGEST */.Dh}`),
            (0,example_files/* job */.Yl)([`container: node:24@${example_files/* DIGEST */.Dh}`]),
            (0,example_files/* job */.Yl)(["services:", `  db: { image: postgres@${example_files/* DIGEST */.Dh} }`]),
            (0,example_files/* job */.Yl)(["container: ''"]),
            { path: "action.yml", text: "name: tool\nruns:\n  using: docker\n  image: Dockerfile\n" },
            (0,example_files/* job */.Yl)([`strategy: { matrix: { image: [node@${example_files/* DIGEST */.Dh}] } }`, "container: ${{ matrix.image }}"]),
            { path: "Dockerfile", text: "FROM alpine:3\n" },
        ],
    },
    *check(judged) {
        if (judged.verdict === "mutable-image" && !isBase(judged))
            yield { ...(0,detect/* detect */.o)(judged), ...digestFix(judged) };
    },
});

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/version-mismatch.js
// Finds comments that claim a version which the commit before them never was.





const versionMismatch = (0,rule/* defineRule */.K)({
    id: "version-mismatch",
    title: "Commit was never the version its comment claims",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "Reviewers, and the tools that update pins, read the comment and not the id. A comment that claims another version hides which code runs, by mistake or on purpose. A tag such as `v4` that has since moved on is not a mismatch.",
    fix: "Find out which of the two was meant. Then correct the comment to the version of the commit, or the commit to that of the version. `--fix` leaves that to you.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1.2.3`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({
                    commit: { tags: ["v1.0.0"] },
                    names: { "v1.2.3": { tag: example_evidence/* OTHER_SHA */.Y$ }, "v1.0.0": { tag: example_files/* SHA */.hG } },
                }),
            },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v2`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({
                    commit: { tags: ["v1.2.3"], notAncestorOf: ["v2"] },
                    names: { v2: { tag: example_evidence/* OTHER_SHA */.Y$ }, "v1.2.3": { tag: example_files/* SHA */.hG } },
                }),
            },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1.2.4`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: (0,example_evidence/* knownTool */.aR)({ names: { "v1.2.4": {} } }),
            },
        ],
        allows: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1.2.3`),
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": { tag: example_files/* SHA */.hG } } }),
            },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1`),
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { tags: ["v1.2.3"] }, names: { v1: { tag: example_evidence/* OTHER_SHA */.Y$ } } }),
            },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG} # v1`),
                beside: (0,example_evidence/* knownTool */.aR)({ commit: { ancestorOf: ["v1"] }, names: { v1: { tag: example_evidence/* OTHER_SHA */.Y$ } } }),
            },
        ],
    },
    *check(subject) {
        const { evidence } = subject;
        if (!evidence?.claimed)
            return;
        const claim = (0,judge_claim/* judgeClaim */.e)(evidence);
        const told = claim && TOLD[claim];
        if (told === undefined)
            return;
        const found = (0,detect/* detect */.o)({ ...subject, reason: `The comment claims ${evidence.claimed.version}, ${told}.` });
        // Which of the two is wrong, only a person can tell: a corrected comment would hide an exchanged commit.
        yield { ...found, evidence: { "tags of the commit": evidence.commit?.tags.join(", ") || "none" } };
    },
});
const TOLD = {
    elsewhere: "which is another commit; nothing shows that it was ever this one",
    "unheard-of": "but the repository has no tag or branch of that name; perhaps it is a typing error",
};

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/reference-rules.js



















const REFERENCE_RULES = [
    ambiguousRef,
    archivedRepository,
    dynamicReference,
    forbiddenOwner,
    forbiddenRegistry,
    freshRelease,
    impostorCommit,
    invalidReference,
    knownVulnerability,
    lookalikeOwner,
    movedTag,
    renamedRepository,
    shaLookalike,
    shaNamedRef,
    tagObject,
    unpinnedAction,
    unpinnedBaseImage,
    unpinnedImage,
    versionMismatch,
];

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/reference-family.js
// The family of references: every action, workflow and image that the repository's own files name.




/** Judges the cases by every rule about references. */
function judgeReferences(cases) {
    const rules = REFERENCE_RULES;
    const uses = cases.filter(({ reference }) => (0,pipeline_file/* isUse */.C)(reference.site));
    return {
        detections: (0,lib_family/* detectAll */.x)(rules, cases),
        subjects: cases.map(toSubject),
        notChecked: cases.flatMap(reference_family_toNotChecked),
        stats: { references: cases.length, uses: uses.length },
    };
}
function toSubject({ file, reference, value, verdict, reason }) {
    const location = file.locate(reference.start, reference.end);
    return { what: value, kind: reference.site, verdict, reason, location };
}
function reference_family_toNotChecked(subject) {
    const { file, reference, value } = subject;
    return (0,open_questions/* openQuestions */.q)(subject).map((why) => (0,not_checked/* notCheckedAt */.a)(file.locate(reference.start, reference.end), `${value}: ${why}`));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/evidence-forged.js
// Finds entries of a proposed evidence file that GitHub cannot have given.



const evidence_forged_COMMIT = `octo-org/tool@${example_files/* SHA */.hG}`;
const TAG = "octo-org/tool@v1.2.3";
const evidenceForged = (0,rule/* defineRule */.K)({
    id: "evidence-forged",
    title: "Evidence entry contradicts GitHub",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "Once merged, the evidence file is trusted without asking GitHub again. An entry that claims more than GitHub confirms would let a commit from a fork, or of another version, pass from then on.",
    fix: "Undo the edit and regenerate the file with `lockstep pin-check --refresh-evidence`. If GitHub's answer surprises you, a tag was moved or a branch was deleted: look at the commit before you trust it again.",
    examples: {
        flags: [
            { ...evidence(evidence_forged_COMMIT, '{"kind":"commit","tags":["v9.9.9"],"advisories":[]}'), at: [`"${evidence_forged_COMMIT}"`] },
            { ...evidence(TAG, `{"tag":"${"0".repeat(40)}","immutable":false}`), at: [`"${TAG}"`] },
        ],
        allows: [
            evidence(evidence_forged_COMMIT, '{"kind":"commit","reachable":"refs/tags/v1.2.3","tags":["v1.2.3"],"advisories":[]}'),
            evidence(TAG, `{"tag":"${example_files/* SHA */.hG}","immutable":false}`),
        ],
    },
    *check({ section, key, file, start, end, claimed, told }) {
        yield {
            message: `The entry ${key} of "${section}" contradicts GitHub's answer.`,
            location: file.locate(start, end),
            subject: `${section} ${key}`,
            evidence: { file: claimed, GitHub: told },
        };
    },
});
/** A proposed file with one entry, about a commit or a tag that a workflow uses. */
function evidence(key, entry) {
    const written = `{\n    "${key}": ${entry}\n  }`;
    const lines = [
        "{",
        '  "version": 1,',
        '  "repositories": {},',
        `  "commits": ${key === evidence_forged_COMMIT ? written : "{}"},`,
        `  "names": ${key === TAG ? written : "{}"},`,
        '  "code": {},',
        '  "images": {}',
        "}",
    ];
    return { path: evidence_file/* EVIDENCE_PATH */.Sl, text: `${lines.join("\n")}\n`, beside: [(0,example_files/* step */.PM)(`${evidence_forged_COMMIT} # v1.2.3`)] };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/tainted-dependency.js
// Finds what actions and called workflows pull in that is not genuine, or known to be vulnerable.



const tainted_dependency_ADVISORY = {
    id: "GHSA-xxxx-xxxx-xxxx",
    summary: "Secrets end up in the log",
    severity: "high",
    range: "< 2.0.0",
    patched: "2.0.0",
};
const taintedDependency = (0,rule/* defineRule */.K)({
    id: "tainted-dependency",
    title: "An action pulls in a commit that is not genuine or is known to be vulnerable",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "What an action uses runs in your job with the same rights. A commit further down that no branch or tag of its repository leads to may come from anybody's fork, and a published advisory tells everybody how to exploit the flaw.",
    fix: "Move to a release of the action that no longer uses it, or use another action.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), at: [`octo-org/tool@${example_files/* SHA */.hG}`], beside: pulledIn({ reachable: "none" }) },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: pulledIn({ advisories: [tainted_dependency_ADVISORY.id] }),
            },
        ],
        allows: [{ ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`), beside: pulledIn({}) }],
    },
    *check(subject) {
        const flaw = tainted_dependency_flawOf(subject.commit);
        if (flaw !== undefined)
            yield tainted_dependency_describe(subject, "impostor", flaw);
        for (const { id, severity, patched } of subject.advisories) {
            const cure = patched === undefined ? "There is no patched version." : `Patched in ${patched}.`;
            yield tainted_dependency_describe(subject, id, `${id} (${severity}) affects this commit. ${cure}`);
        }
    },
});
function tainted_dependency_flawOf(commit) {
    if (commit?.kind === "absent")
        return "Neither the repository nor any fork of it has a commit with this id.";
    return commit?.reachable === "none" ? "No branch or tag of the repository leads to this commit." : undefined;
}
function tainted_dependency_describe({ origin, path }, what, reason) {
    const chain = path.join(" -> ");
    const location = origin.file.locate(origin.reference.start, origin.reference.end);
    return { message: `${chain}: ${reason}`, location, subject: `${chain} ${what}` };
}
/** An evidence file that knows an action and the one it uses, of whose commit the given is known. */
function pulledIn(commit) {
    const repository = (name) => ({ name, archived: false, advisories: [tainted_dependency_ADVISORY] });
    return (0,example_evidence/* evidenceFile */.az)({
        repositories: { "octo-org/inner": repository("octo-org/inner"), "octo-org/tool": repository("octo-org/tool") },
        commits: { [`octo-org/inner@${example_evidence/* OTHER_SHA */.Y$}`]: { ...example_evidence/* COMMIT */.cJ, ...commit }, [`octo-org/tool@${example_files/* SHA */.hG}`]: example_evidence/* COMMIT */.cJ },
        code: {
            [`octo-org/inner@${example_evidence/* OTHER_SHA */.Y$}`]: { kind: "javascript", uses: [] },
            [`octo-org/tool@${example_files/* SHA */.hG}`]: { kind: "composite", uses: [{ site: "step", value: `octo-org/inner@${example_evidence/* OTHER_SHA */.Y$}` }] },
        },
    });
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/unpinned-dependency.js
// Finds what pinned actions and called workflows pull in themselves by something that can move.




const unpinnedDependency = (0,rule/* defineRule */.K)({
    id: "unpinned-dependency",
    title: "A pinned action or workflow pulls in something that is not pinned",
    severity: "warning",
    confidence: "high",
    needs: ["github"],
    why: "A commit id pins the files of an action, not what they refer to. If such a file says `uses: other/action@v1`, whoever controls that tag runs code in your job, behind the pin. GitHub's policy that requires full commit ids stops such a run, too. In each chain, the first reference that can move is reported; what it pulls in can move as well.",
    fix: "Use a release of the action that pins what it uses, ask its authors for one, or use the inner action directly with a commit id. Where none of these is possible, add an exception that says why this owner is trusted.",
    examples: {
        flags: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                at: [`octo-org/tool@${example_files/* SHA */.hG}`],
                beside: knownCode({
                    "octo-org/tool": composite(["octo-org/inner@v1"]),
                    "octo-org/inner": composite(["octo-org/last@v1"]),
                }),
            },
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool/sub@${example_files/* SHA */.hG} # v1.0.0`),
                at: [`octo-org/tool/sub@${example_files/* SHA */.hG}`],
                beside: knownCode({
                    "octo-org/tool/sub": composite([`octo-org/inner@${example_files/* SHA */.hG}`]),
                    "octo-org/inner": { kind: "docker", uses: [{ site: "dockerfile-from", value: "alpine:3.20" }] },
                }),
            },
            {
                ...(0,example_files/* ciWorkflow */.gP)(["jobs:", "  call:", `    uses: octo-org/ci/.github/workflows/build.yml@${example_files/* SHA */.hG}`]),
                at: [`octo-org/ci/.github/workflows/build.yml@${example_files/* SHA */.hG}`, `octo-org/ci/.github/workflows/build.yml@${example_files/* SHA */.hG}`],
                beside: knownCode({
                    "octo-org/ci/.github/workflows/build.yml": {
                        kind: "workflow",
                        uses: [
                            { site: "reusable-workflow", value: "./.github/workflows/test.yml" },
                            { site: "container", value: "node:24" },
                        ],
                    },
                    "octo-org/ci/.github/workflows/test.yml": {
                        kind: "workflow",
                        uses: [{ site: "step", value: "octo-org/inner@main" }],
                    },
                }),
            },
        ],
        allows: [
            {
                ...(0,example_files/* step */.PM)(`octo-org/tool@${example_files/* SHA */.hG}`),
                beside: knownCode({
                    "octo-org/tool": composite([`octo-org/inner@${example_files/* SHA */.hG}`, "$/sub", `docker://alpine@${example_files/* DIGEST */.Dh}`]),
                    "octo-org/tool/sub": { kind: "javascript", uses: [] },
                }),
            },
            {
                ...(0,example_files/* step */.PM)("octo-org/tool@v1"),
                beside: knownCode({ "octo-org/tool": composite(["octo-org/inner@v1"]) }),
            },
        ],
    },
    *check({ origin, path, reason, verdict, firm }) {
        if (!firm || isPinned(verdict))
            return;
        const chain = path.join(" -> ");
        const location = origin.file.locate(origin.reference.start, origin.reference.end);
        yield { message: `${chain}: ${reason}`, location, subject: chain };
    },
});
/** An evidence file that knows the given code, by `owner/name[/path]`, at `SHA`, at the tag `v1` and at the branch `main`. */
function knownCode(given) {
    const leaf = { kind: "javascript", uses: [] };
    const code = Object.entries({ "octo-org/inner": leaf, "octo-org/last": leaf, ...given });
    const repositories = new Set(code.map(([place]) => place.split("/").slice(0, 2).join("/")));
    const each = (facts) => Object.fromEntries([...repositories].flatMap(facts));
    return (0,example_evidence/* evidenceFile */.az)({
        repositories: each((name) => [[name, { name, archived: false, advisories: [] }]]),
        commits: each((name) => [[`${name}@${example_files/* SHA */.hG}`, { ...example_evidence/* COMMIT */.cJ, tags: ["v1.0.0"] }]]),
        names: each((name) => [
            [`${name}@v1`, { ...example_evidence/* NAME */.o_, tag: example_files/* SHA */.hG }],
            [`${name}@v1.0.0`, { ...example_evidence/* NAME */.o_, tag: example_files/* SHA */.hG }],
            [`${name}@main`, { ...example_evidence/* NAME */.o_, branch: example_files/* SHA */.hG }],
        ]),
        code: Object.fromEntries(code.flatMap(([place, uses]) => [example_files/* SHA */.hG, "v1", "main"].map((ref) => [`${place}@${ref}`, uses]))),
    });
}
function composite(uses) {
    return { kind: "composite", uses: uses.map((value) => ({ site: "step", value })) };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/subjects/find-local-code.js
// Asks whether the local code that steps and jobs name is among the files of the repository.

const METADATA = ["action.yml", "action.yaml", "Dockerfile"];
/**
 * The local references whose code is not here: it lies in a submodule, or is made while the workflow runs. What it pulls in
 * was not looked at.
 */
function missingLocalCode(references, listed) {
    const files = new Set(listed);
    return references.flatMap(({ file, reference, value, verdict }) => {
        const isOwn = (verdict === "local" || verdict === "self") && (0,pipeline_file/* isUse */.C)(reference.site);
        if (!isOwn || isHere(value.slice(2), files))
            return [];
        const location = file.locate(reference.start, reference.end);
        return [(0,not_checked/* notCheckedAt */.a)(location, `the code of ${value} is not in this repository, so it was not looked at`)];
    });
}
/** A path names a workflow file, or the folder of an action. */
function isHere(path, files) {
    const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
    const candidates = METADATA.map((name) => [...segments, name].join("/"));
    return files.has(segments.join("/")) || candidates.some((candidate) => files.has(candidate));
}

// EXTERNAL MODULE: ./packages/core/lib/workflow/read-pipeline-file.js + 2 modules
var read_pipeline_file = __webpack_require__(87927);
;// CONCATENATED MODULE: ./packages/core/lib/workflow/script-position.js
/**
 * The location of the UTF-16 range `start` to `end` (exclusive) of `node.value`. Where the lines of the value are not those
 * of the file, as in a folded or an escaped scalar, it is the location of the whole scalar.
 */
function locateInScalar(file, node, start, end) {
    const from = sourceOffset(file.text, node, start);
    const to = sourceOffset(file.text, node, end);
    if (from === undefined || to === undefined || to < from)
        return file.locate(node.start, node.end);
    return file.locate(from, to);
}
/** Every finding in a script asks for its place, so the lines are looked up once. */
const script_position_KNOWN = new WeakMap();
/** The offset in the file of an offset in the value; undefined where the two texts do not run side by side. */
function sourceOffset(text, node, offset) {
    const lines = script_position_KNOWN.get(node) ?? linesOf(text, node);
    script_position_KNOWN.set(node, lines);
    const line = lastAtMost(lines.inValue, offset);
    const start = lines.inFile[line];
    if (line < 0 || start === undefined)
        return undefined;
    const found = start + offset - (lines.inValue[line] ?? 0);
    return found <= node.end ? found : undefined;
}
function linesOf(text, node) {
    const { value } = node;
    const lead = /^(?:[ \t]*\n)*[ \t]*/.exec(value)?.[0].length ?? 0;
    const inValue = [];
    const inFile = [];
    const [first = "", ...rest] = value.slice(lead).split("\n");
    let at = lead;
    let start = firstContent(text, node, first);
    for (const line of [first, ...rest]) {
        if (start !== undefined && at > lead)
            start = nextContent(text, start, line);
        inValue.push(at);
        if (start !== undefined)
            inFile.push(start);
        at += line.length + 1;
    }
    return { inValue, inFile };
}
/** The index of the last of the ascending numbers that is not above `limit`; -1 where all are. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** Where the first line of the content stands: behind the opening quote, if there is one. */
function firstContent(text, node, line) {
    return [node.start, node.start + 1].find((start) => text.startsWith(line, start));
}
/** Where `line` stands on the line after the one that holds `previous`, behind the indentation that is not its own. */
function nextContent(text, previous, line) {
    const lineStart = text.indexOf("\n", previous) + 1;
    if (lineStart === 0)
        return undefined;
    let content = lineStart;
    while (text[content] === " ")
        content++;
    const own = line.length - line.trimStart().length;
    const start = Math.max(lineStart, content - own);
    return line.trim() === "" || text.startsWith(line, start) ? start : undefined;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/script/read-scripts.js
// Finds the scripts of a pipeline: `run` blocks and checked-in shell files. Files without the ending of a shell script are
// not looked at, whatever their first line says.

const SHELL_FILE = /\.(?:sh|bash)$/;
/** True for a repository-relative path that ends in `.sh` or `.bash`. */
function isShellFile(path) {
    return SHELL_FILE.test(path);
}
/** The text of a shell file as one script. */
function scriptOfShellFile(path, text) {
    const file = new source_file/* SourceFile */.s(path, text);
    return { file, site: "shell-script", text, shell: undefined, locate: (start, end) => file.locate(start, end) };
}
/** Every `run` block of a workflow or a composite action, in source order. */
function scriptsOfPipeline(file) {
    return file.scripts.map((source) => ({
        file,
        site: "run",
        text: source.node.value,
        shell: shellOf(source),
        locate: (start, end) => locateInScalar(file, source.node, start, end),
    }));
}
/** Where nothing sets a shell, it is pwsh on Windows runners and bash elsewhere ("Workflow syntax", `defaults.run.shell`). */
function shellOf({ shell, runsOn }) {
    return shell ?? (runsOn?.toLowerCase().includes("windows") ? "pwsh" : undefined);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/subjects/read-subjects.js
// Finds and reads the files a pipeline is made of: what they refer to, judged, and the scripts they hold.





/** The largest file that is read: several times the largest workflow known in the wild. */
const read_subjects_MAX_FILE_BYTES = 512 * 1024;
/**
 * The workflows and action metadata files among `listed`. Files that a person named are taken for one unless their name says
 * that they are something else.
 */
function pipelineCandidates(listed, areNamed) {
    if (areNamed)
        return listed.filter((path) => !isOther(path)).map((path) => ({ path, kind: undefined }));
    return listed.flatMap((path) => {
        const kind = (0,pipeline_file/* kindOfPath */.Bs)(path);
        return kind ? [{ path, kind }] : [];
    });
}
function isOther(path) {
    return isDockerfile(path) || isComposeFile(path) || isShellFile(path) || manifestKindOf(path) !== undefined;
}
/**
 * Reads the candidates in order, parsing none of `known` whose text is the same. Whatever cannot be read or understood is listed,
 * never skipped.
 */
async function readPipelines(candidates, { files, progress }, lock, known = new Map()) {
    const notChecked = [];
    const read = [];
    for (const [index, candidate] of candidates.entries()) {
        progress.report("reading workflows and actions", index, candidates.length);
        const file = await readCandidate(candidate, files, notChecked, known);
        if (file)
            read.push(file);
    }
    const problems = read.flatMap((file) => file.problems.map(({ offset, message }) => (0,not_checked/* notCheckedAt */.a)(file.locate(offset, offset), message)));
    return {
        looked: read.map(({ path }) => path),
        references: read.flatMap((file) => (0,judge_reference/* judgeReferencesOf */.HQ)(file, lock)),
        scripts: read.flatMap(scriptsOfPipeline),
        notChecked: [...notChecked, ...problems],
        pipelines: new Map(read.map((file) => [file.path, file])),
    };
}
/** Reads the shell scripts among `listed`. */
async function readShellFiles(listed, { files }) {
    const scripts = [];
    const notChecked = [];
    for (const path of listed.filter(isShellFile)) {
        const content = await files.readText(path, read_subjects_MAX_FILE_BYTES);
        if (content.ok)
            scripts.push(scriptOfShellFile(path, content.text));
        else
            notChecked.push({ what: path, why: content.why });
    }
    return { scripts, notChecked };
}
async function readCandidate(candidate, files, notChecked, known) {
    const content = await files.readText(candidate.path, read_subjects_MAX_FILE_BYTES);
    if (!content.ok) {
        notChecked.push({ what: candidate.path, why: content.why });
        return undefined;
    }
    const same = known.get(candidate.path);
    if (same?.text === content.text)
        return same;
    const read = await (0,read_pipeline_file/* readPipelineFile */.B)(candidate.path, content.text, candidate.kind);
    if (read.ok)
        return read.file;
    const { line, column } = read;
    notChecked.push((0,not_checked/* notCheckedAt */.a)({ file: candidate.path, line, column, endLine: line, endColumn: column }, `not valid YAML: ${read.message}`));
    return undefined;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/examine.js
// Looks at one tree: reads what the pipeline is made of, brings in the evidence, and lets every family judge its subjects.




















const NOTHING_FOUND = {
    what: ".github/workflows",
    why: "there is no workflow, no action.yml and nothing else to check; run this in a repository that has one",
};
/** Errors: `IntegrityError` where evidence contradicts itself, and those of `readTrusted`. */
async function examine(request, ports) {
    const { given } = request;
    const listed = given ?? (await ports.files.list());
    const lock = await openLock(listed, ports);
    const subjects = await readAll(request, listed, lock, ports);
    const references = [...subjects.references, ...(await recordedReferences(lock, subjects.references))];
    const evidence = request.evidence ?? (await evidenceFor(references, ports));
    const manifests = await judgeManifests(listed, given !== undefined, ports);
    const grades = ports.policy["pin-check"]?.["install-grades"];
    const families = [
        judgeOwnReferences(subjects, evidence, ports),
        await judgeInstalls(subjects.scripts, grades, npmPackages(manifests.manifests)),
        manifests,
        await judgeLock(lock, subjects, listed, given !== undefined, evidence),
        { ...NOTHING, notChecked: missingCode(subjects, listed, given !== undefined) },
        { ...NOTHING, detections: (0,lib_family/* detectAll */.x)([evidenceForged], evidence.forged) },
    ];
    const { family, graph } = follow(subjects, evidence, listed, lock, ports);
    const sum = (0,lib_family/* mergeFamilies */.j)([...families, family, { ...NOTHING, stats: { files: subjects.looked.length } }]);
    return {
        family: isEmpty(sum) ? { ...sum, notChecked: [NOTHING_FOUND, ...sum.notChecked] } : sum,
        evidence,
        references,
        graph,
        sources: sourcesOf(subjects, manifests.manifests),
        pipelines: subjects.pipelines,
    };
}
/** A file that could not be read is something that was found. */
function isEmpty({ stats, notChecked }) {
    return (stats["files"] ?? 0) + (stats["manifests"] ?? 0) + notChecked.length === 0;
}
const NOTHING = { detections: [], subjects: [], notChecked: [], stats: {} };
async function readAll({ given, known }, listed, lock, ports) {
    const candidates = pipelineCandidates(listed, given !== undefined);
    const pipelines = await readPipelines(candidates, ports, lock.kind === "text" ? lock.lock : undefined, known);
    const containers = await readContainerFiles(listed, ports.files, ports.progress);
    const shell = await readShellFiles(listed, ports);
    return {
        looked: [...pipelines.looked, ...containers.looked, ...shell.scripts.map(({ file }) => file.path)],
        references: [...pipelines.references, ...containers.references],
        scripts: [...pipelines.scripts, ...containers.scripts, ...shell.scripts],
        notChecked: [...pipelines.notChecked, ...containers.notChecked, ...shell.notChecked],
        pipelines: pipelines.pipelines,
    };
}
function judgeOwnReferences(subjects, evidence, ports) {
    const host = (0,servers/* hostOf */.w4)(ports.serverUrl);
    const expectations = expectationsOf(ports);
    const family = judgeReferences(subjects.references.map((judged) => toCase(judged, evidence.facts, expectations, host)));
    return { ...family, notChecked: [...subjects.notChecked, ...evidence.notChecked, ...family.notChecked] };
}
function expectationsOf({ policy, today }) {
    const section = policy["pin-check"];
    return {
        today,
        minAge: section?.["min-age"],
        allowedOwners: section?.["allowed-owners"],
        allowedRegistries: section?.["allowed-registries"],
    };
}
/** Without the repository around it, nobody can tell whether a manifest has a lock. */
async function judgeManifests(listed, areNamed, ports) {
    if (!areNamed)
        return readManifests(listed, ports.files, ports.progress);
    const named = listed.filter((path) => manifestKindOf(path) !== undefined);
    return { ...NOTHING, manifests: [], notChecked: named.map((what) => ({ what, why: MANIFEST_ALONE })) };
}
const MANIFEST_ALONE = "its lockfile was not named with it; run lockstep pin-check on the whole repository, without file names";
async function judgeLock(lock, { references, looked, notChecked }, listed, areNamed, { facts, mode }) {
    if (lock.kind === "none")
        return NOTHING;
    if (lock.kind === "unreadable") {
        return { ...NOTHING, notChecked: [{ what: ".github/workflows/actions.lock", why: lock.why }] };
    }
    const { auditLock } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2947)]).then(__webpack_require__.bind(__webpack_require__, 12947));
    const repository = { references, looked, notChecked, files: areNamed ? undefined : listed };
    return auditLock(lock.text, repository, mode === "none" ? undefined : facts);
}
function missingCode({ references }, listed, areNamed) {
    return areNamed ? [] : missingLocalCode(references, listed);
}
function follow({ references }, { facts, mode, notChecked: gaps }, listed, lock, { serverUrl }) {
    // Nothing is known about any other repository, so every chain would end where it begins.
    if (mode === "none")
        return { family: NOTHING, graph: undefined };
    const { graph, transitive, notChecked } = buildGraph(references, facts, listed, {
        follow: true,
        explained: gaps,
        host: (0,servers/* hostOf */.w4)(serverUrl),
        lock: lock.kind === "text" ? lock.lock : undefined,
    });
    const cases = transitive.map((reached) => toTransitiveCase(reached, facts, (0,servers/* hostOf */.w4)(serverUrl)));
    const detections = (0,lib_family/* detectAll */.x)([taintedDependency, unpinnedDependency], cases);
    const stats = transitive.length > 0
        ? { "transitive references": transitive.length, "blocked references": (0,blocked_nodes/* blockedNodes */.I)(graph).length }
        : {};
    return { family: { ...NOTHING, detections, notChecked, stats }, graph };
}
function sourcesOf({ references, scripts }, manifests) {
    const files = [...references, ...scripts, ...manifests].map(({ file }) => file);
    return [...new Map(files.map((file) => [file.path, file])).values()];
}

// EXTERNAL MODULE: ./packages/core/lib/report/ignore-comment.js + 1 modules
var ignore_comment = __webpack_require__(89013);
// EXTERNAL MODULE: ./packages/core/lib/text/nearest.js
var nearest = __webpack_require__(35615);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/bad-ignore-comment.js
// Finds ignore comments that cannot do what they say.


const USE = "octo-org/tool@v1.2.3";
const badIgnoreComment = (0,rule/* defineRule */.K)({
    id: "bad-ignore-comment",
    title: "Ignore comment has no reason, or names no known rule",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "A comment suppresses a finding only if it names the rule and gives a reason. Without a reason it has no effect; with a mistyped rule it only looks as if it suppressed something.",
    fix: "Write `# lockstep: ignore[rule-id] reason` after the finding, or alone on the line above it. Separate several rules with commas.",
    examples: {
        flags: [
            { ...(0,example_files/* step */.PM)(`${USE} # lockstep: ignore[unpinned-action]`), at: ["# lockstep: ignore[unpinned-action]"] },
            {
                ...(0,example_files/* step */.PM)(`${USE} # v1 # lockstep: ignore[unpined-action] ours`),
                at: ["# lockstep: ignore[unpined-action] ours"],
            },
            { ...(0,example_files/* step */.PM)(`${USE} # lockstep: ignore our own`), at: ["# lockstep: ignore our own"] },
        ],
        allows: [
            (0,example_files/* step */.PM)(`${USE} # lockstep: ignore[unpinned-action, unpinned-image] our own action`),
            (0,example_files/* step */.PM)(`${USE} # zizmor: ignore[unpinned-uses]`),
        ],
    },
    *check({ comment, known }) {
        const { dialect, rules, reason, location } = comment;
        if (dialect !== "lockstep")
            return;
        const flaws = [
            ...(rules.length === 0 ? ["it names no rule in brackets"] : []),
            ...rules.filter((rule) => !known.includes(rule)).map((rule) => unknown(rule, known)),
            ...(reason === "" ? ["it gives no reason, so it has no effect"] : []),
        ];
        if (flaws.length === 0)
            return;
        yield {
            message: `This ignore comment does not do what it seems to: ${flaws.join("; ")}`,
            location,
            subject: rules.join(","),
        };
    },
});
function unknown(rule, known) {
    const meant = (0,nearest/* nearest */.p)(rule, known);
    return `there is no rule ${rule}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/ignore/read-ignores.js
// Reads the ignore comments beside findings, and judges how they are written. Which of them count is the report's matter.



/** The comments of files that have detections. `known` are the ids of the rules of every check. */
function readIgnores(files, known) {
    const comments = files.flatMap(ignore_comment/* readIgnoreComments */.L);
    const cases = comments.map((comment) => ({ comment, known }));
    return { comments, detections: (0,lib_family/* detectAll */.x)([badIgnoreComment], cases) };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-malformed.js
var lock_malformed = __webpack_require__(15127);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-mismatch.js
var lock_mismatch = __webpack_require__(37744);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-missing-use.js
var lock_missing_use = __webpack_require__(91432);
// EXTERNAL MODULE: ./actions/pin-check/lib/rules/lock-stale-entry.js
var lock_stale_entry = __webpack_require__(7914);
;// CONCATENATED MODULE: ./actions/pin-check/lib/rules/all-rules.js














const all_rules_RULES = [
    ...REFERENCE_RULES,
    badIgnoreComment,
    evidenceForged,
    lock_malformed/* lockMalformed */.P,
    lock_mismatch/* lockMismatch */._,
    lock_missing_use/* lockMissingUse */.v,
    lock_stale_entry/* lockStaleEntry */.t,
    lockfileMissing,
    lockfileOutOfStep,
    taintedDependency,
    unpinnedDependency,
    unpinnedInstall,
    unverifiedDownload,
    wildcardDependency,
].sort((a, b) => (a.id < b.id ? -1 : 1));

;// CONCATENATED MODULE: ./actions/pin-check/lib/program.js
// pin-check: examines what a pipeline is made of, and reports. No globals, no output.





/** Runs every rule over every subject. Finding nothing to look at is `incomplete`, never a pass. */
async function pinCheck(inputs, ports) {
    if (inputs.refreshesEvidence)
        ports.askAnew();
    const head = await examine({ given: inputs.given }, ports);
    const ignores = readIgnores(head.sources, KNOWN_RULES);
    const base = await baseOf(inputs, head, ignores, ports);
    const [refreshed, updated] = [await refresh(inputs, head, ports), await update(inputs, head, ports)];
    const report = toReport(head, ignores, ports, base, [...refreshed.notChecked, ...updated.notChecked]);
    return {
        report,
        ...(refreshed.text === undefined ? {} : { proposals: [{ path: evidence_file/* EVIDENCE_PATH */.Sl, text: refreshed.text }] }),
        ...(updated.fixes ? { updates: updated.fixes } : {}),
    };
}
const KNOWN_RULES = all_rules_RULES.map(({ id }) => id);
function toReport({ family, evidence, graph }, ignores, ports, base, more) {
    const unreadable = base === "unreadable" ? [BASE_UNREADABLE] : [];
    return (0,report/* buildReport */.FK)({
        tool: "pin-check",
        settings: ports.settings,
        rules: all_rules_RULES,
        detections: [...family.detections, ...ignores.detections],
        notChecked: [...family.notChecked, ...more, ...unreadable],
        subjects: family.subjects,
        stats: family.stats,
        digest: ports.digest,
        graph,
        ignores: ignores.comments,
        base,
        notRun: notRun(evidence),
    });
}
const BASE_UNREADABLE = {
    what: "the base commit",
    why: "its files are not in this clone, so nobody can tell what this change adds; set fetch-depth of actions/checkout to 2 for pull_request, otherwise to 0",
};
/** Offline without an evidence file nobody asked for evidence: the rules that live on it are named, and that is all. */
function notRun({ mode }) {
    if (mode !== "none")
        return new Map();
    const idle = all_rules_RULES.filter(({ needs }) => needs.includes("github"));
    return new Map(idle.map(({ id }) => [id, "no evidence: set online: true, or commit an evidence file"]));
}
/** What the base commit has, if anything depends on it. It is judged by what is known about the head. */
async function baseOf({ given }, { evidence, pipelines }, { comments }, ports) {
    const { base, settings } = ports;
    if (base === undefined)
        return undefined;
    const matters = settings.baseline !== "none" || (settings.ignoreComments === "merged" && comments.length > 0);
    if (!matters)
        return undefined;
    const offline = { ...ports, files: base, base: undefined, github: undefined, registry: undefined };
    try {
        const reused = { evidence: { ...evidence, notChecked: [], forged: [] }, known: pipelines };
        const before = await examine({ given, ...reused }, offline);
        return (0,baseline/* baseFindings */.A)(toReport(before, readIgnores(before.sources, KNOWN_RULES), offline, undefined, []));
    }
    catch (error) {
        if (error instanceof errors/* LockstepError */.Cj)
            return "unreadable";
        throw error;
    }
}
async function refresh({ refreshesEvidence = false }, { references, evidence }, ports) {
    if (!refreshesEvidence)
        return { notChecked: [] };
    const { refreshEvidence } = await __webpack_require__.e(/* import() */ 4423).then(__webpack_require__.bind(__webpack_require__, 64423));
    return refreshEvidence(references, ports, evidence.facts.images);
}
async function update({ update: level }, { references }, { github, policy, today }) {
    if (level === undefined || github === undefined)
        return { notChecked: [] };
    const { DEFAULT_COOLDOWN_DAYS, planUpdates } = await __webpack_require__.e(/* import() */ 3208).then(__webpack_require__.bind(__webpack_require__, 53208));
    const minAgeDays = policy["pin-check"]?.["min-age"] ?? DEFAULT_COOLDOWN_DAYS;
    return planUpdates({ references, level, github, today, minAgeDays });
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/check.js
// pin-check as a static check, and as a program of its own.




const PIN_CHECK = {
    name: "pin-check",
    rules: all_rules_RULES,
    run: async (given, ports) => (await pinCheck({ given }, ports)).report,
};
/** pin-check alone, with the report about the policy under its own. */
async function runPinCheck(request, options = {}) {
    let result;
    const check = {
        ...PIN_CHECK,
        run: async (given, ports) => {
            result = await pinCheck({ given, ...options }, ports);
            return result.report;
        },
    };
    const { refreshesEvidence = false, update } = options;
    const online = refreshesEvidence || update !== undefined ? true : request.online;
    const wantsDigests = refreshesEvidence || request.wantsDigests === true;
    const { root, policy, checks, onIncomplete } = await (0,run_static_checks/* runStaticChecks */.l)([check], { ...request, online, wantsDigests });
    const [own] = checks;
    if (own === undefined || result === undefined)
        throw new Error("pin-check returned no report");
    return { ...result, report: (0,report/* withChecks */.cX)(own, [policy]), root, onIncomplete };
}


/***/ }),

/***/ 14620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ MAX_EXPANDED_LENGTH),
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
// Puts values in place of variables, as the Dockerfile reference ("Environment replacement") and the Compose file reference
// ("Interpolation") define it. It asks nobody: a value that only the outside knows leaves the text undecided.
/** Longer than any image can be. Values may hold values, so that text could grow without end. */
const MAX_EXPANDED_LENGTH = 1000;
/** The text with its variables replaced; undefined where that takes a value that is not known, or is not text at all. */
function expandVariables(text, variables) {
    if (text.length > MAX_EXPANDED_LENGTH)
        return undefined;
    const expanded = new Expansion(text, variables).until("");
    return expanded !== undefined && expanded.length <= MAX_EXPANDED_LENGTH ? expanded : undefined;
}
const NAME = /\w+/y;
/** One pass over one text. Every method moves on behind what it has read, and answers undefined where a value is missing. */
class Expansion {
    #text;
    #variables;
    #position = 0;
    constructor(text, variables) {
        this.#text = text;
        this.#variables = variables;
    }
    /** Up to one of the characters of `stop`, or the end. */
    until(stop) {
        let expanded = "";
        while (this.#position < this.#text.length && !stop.includes(this.#text.charAt(this.#position))) {
            expanded = join(expanded, this.#next(stop !== '"'));
        }
        return expanded;
    }
    #next(quotesCount) {
        const char = this.#take();
        const { escapeChar } = this.#variables;
        if (char === "$")
            return this.#dollar();
        if (escapeChar === undefined)
            return char;
        if (char === escapeChar)
            return this.#take();
        if (char === "'" && quotesCount)
            return this.#upTo("'");
        return char === '"' && quotesCount ? this.#closed('"') : char;
    }
    #dollar() {
        if (this.#text.startsWith("{", this.#position)) {
            this.#position++;
            return this.#braced(this.#name());
        }
        if (this.#variables.escapeChar === undefined && this.#text.startsWith("$", this.#position))
            return this.#take();
        const name = this.#name();
        return name === "" ? undefined : this.#variables.lookUp(name);
    }
    /** What follows `${NAME`. Forms that cut or replace are left undecided. */
    #braced(name) {
        const colon = this.#text.startsWith(":", this.#position) ? this.#take() : "";
        const operator = this.#take();
        if (name === "")
            return undefined;
        const value = this.#variables.lookUp(name);
        if (operator === "}" && colon === "")
            return value;
        const word = this.#closed("}");
        const isSet = value !== undefined && (colon === "" || value !== "");
        if (operator === "-")
            return isSet ? value : word;
        if (operator === "+")
            return isSet ? word : "";
        return operator === "?" && isSet ? value : undefined;
    }
    /** Up to `stop`, which has to come. */
    #closed(stop) {
        const expanded = this.until(stop);
        return this.#take() === stop ? expanded : undefined;
    }
    #upTo(quote) {
        const end = this.#text.indexOf(quote, this.#position);
        const quoted = end < 0 ? undefined : this.#text.slice(this.#position, end);
        this.#position = end < 0 ? this.#text.length : end + 1;
        return quoted;
    }
    #name() {
        NAME.lastIndex = this.#position;
        const name = NAME.exec(this.#text)?.[0] ?? "";
        this.#position += name.length;
        return name;
    }
    #take() {
        return this.#text.charAt(this.#position++);
    }
}
function join(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}


/***/ }),

/***/ 23904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDockerfile)
});

// UNUSED EXPORTS: imagesOfDockerfile

// EXTERNAL MODULE: ./actions/pin-check/lib/reference/judge-image.js
var judge_image = __webpack_require__(54055);
;// CONCATENATED MODULE: ./actions/pin-check/lib/container/dockerfile-words.js
// Splits the text of a Dockerfile instruction into words, with quotes and escapes as the builder reads them there. It
// expands nothing.
const BLANKS = " \t\v\f\r\n";
/** The words of `text` from `at` on, one after the other. Blanks inside quotes or behind the escape character are no end. */
function* wordsOf(text, at, escapeChar = "\\") {
    let position = at;
    while (position < text.length) {
        const start = skipBlanks(text, position);
        const { end, isClosed } = endOfWord(text, start, escapeChar);
        position = end;
        if (end > start)
            yield { start, end, raw: text.slice(start, end), isClosed };
    }
}
/** The flags (`--name=value`) in front of an instruction's arguments, and where the arguments start. */
function flagsOf(text, at) {
    const flags = [];
    for (const word of wordsOf(text, at)) {
        if (!word.raw.startsWith("--"))
            return { flags, argumentsAt: word.start };
        if (word.raw === "--")
            return { flags, argumentsAt: skipBlanks(text, word.end) };
        flags.push(word);
    }
    return { flags, argumentsAt: text.length };
}
/** A word without its quotes and escapes. */
function unquote(raw) {
    let quote;
    let text = "";
    for (let position = 0; position < raw.length; position++) {
        const char = raw.charAt(position);
        if (char === "\\" && quote !== "'")
            text += raw.charAt(++position);
        else if (char === quote)
            quote = undefined;
        else if (quote === undefined && isQuote(char))
            quote = char;
        else
            text += char;
    }
    return text;
}
/** The first offset from `at` on that holds no blank. */
function skipBlanks(text, at) {
    let position = at;
    while (position < text.length && BLANKS.includes(text.charAt(position)))
        position++;
    return position;
}
function endOfWord(text, start, escapeChar) {
    let quote;
    for (let position = start; position < text.length; position++) {
        const char = text.charAt(position);
        if (char === escapeChar && quote !== "'")
            position++;
        else if (char === quote)
            quote = undefined;
        else if (quote === undefined && BLANKS.includes(char))
            return { end: position, isClosed: true };
        else if (quote === undefined && isQuote(char))
            quote = char;
    }
    return { end: text.length, isClosed: quote === undefined };
}
function isQuote(char) {
    return char === "'" || char === '"';
}

// EXTERNAL MODULE: ./actions/pin-check/lib/container/expand-variables.js
var expand_variables = __webpack_require__(14620);
;// CONCATENATED MODULE: ./actions/pin-check/lib/container/build-stages.js
// Follows the build stages of a Dockerfile and the arguments declared before the first, which decide what its `FROM`
// lines stand for ("Understand how ARG and FROM interact" in the Dockerfile reference).


const UNDECIDED = { kind: "undecided" };
/** Architectures as the builder names them in `TARGETARCH` and `BUILDARCH`. */
const ARCHITECTURES = ["amd64", "arm64", "arm", "386", "ppc64le", "riscv64", "s390x", "loong64", "mips64le"];
class BuildStages {
    #escapeChar;
    #contexts;
    #arguments = new Map();
    /** By name in lower case: stages are found without regard to case. */
    #stages = new Map();
    #count = 0;
    current = { shell: undefined };
    /** `contexts` are names, in lower case, that whoever starts the build gives a meaning. */
    constructor(escapeChar, contexts) {
        this.#escapeChar = escapeChar;
        this.#contexts = contexts;
    }
    get isEmpty() {
        return this.#count === 0;
    }
    /** Takes the text behind `ARG`. Only what stands before the first stage counts for `FROM`. */
    declare(text, at) {
        if (!this.isEmpty)
            return;
        for (const { raw } of wordsOf(text, at, this.#escapeChar)) {
            const equals = raw.indexOf("=");
            if (equals < 0)
                continue;
            const name = raw.slice(0, equals);
            const value = this.#expand(raw.slice(equals + 1));
            if (value === undefined)
                this.#arguments.delete(name);
            else
                this.#arguments.set(name, value);
        }
    }
    /** Starts a stage on top of `origin`. */
    enter(origin, name) {
        this.#count += 1;
        const around = origin.kind === "stage" ? origin.stage : undefined;
        this.current = { shell: around?.triggeredShell ?? around?.shell };
        if (name !== undefined)
            this.#stages.set(name.toLowerCase(), this.current);
    }
    /** What the word behind `FROM` stands for. Empty text is a value that still has to be given. */
    resolve(word) {
        const name = this.#expand(word);
        if (name)
            return this.#find(name) ?? { kind: "image", name };
        return this.#stageOfPlatform(word) ?? UNDECIDED;
    }
    /** What the name in `COPY --from` or a mount stands for. No variables are replaced there, and stages have numbers, too. */
    resolvePlain(name) {
        if (name.includes("$"))
            return UNDECIDED;
        if (/^\d{1,9}$/.test(name) && Number(name) < this.#count)
            return { kind: "stage", stage: { shell: undefined } };
        return this.#find(name) ?? { kind: "image", name };
    }
    #find(name) {
        const isEmpty = name === "scratch" || this.#contexts.has(name.toLowerCase());
        const stage = isEmpty ? { shell: undefined } : this.#stages.get(name.toLowerCase());
        return stage && { kind: "stage", stage };
    }
    /** A stage such as `build-amd64`, named by the platform that is built for ("Automatic platform ARGs in the global scope"). */
    #stageOfPlatform(word) {
        for (const architecture of ARCHITECTURES) {
            const name = this.#expand(word, platformOf(architecture));
            const found = name ? this.#find(name) : undefined;
            if (found)
                return found;
        }
        return undefined;
    }
    #expand(word, platform) {
        const lookUp = (name) => this.#arguments.get(name) ?? platform?.get(name);
        return (0,expand_variables/* expandVariables */.i)(word, { lookUp, escapeChar: this.#escapeChar });
    }
}
function platformOf(architecture) {
    const parts = [
        ["ARCH", architecture],
        ["OS", "linux"],
        ["VARIANT", ""],
    ];
    return new Map(["TARGET", "BUILD"].flatMap((side) => parts.map(([part, value]) => [side + part, value])));
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/container/heredoc-openings.js
// Finds the here-documents that an instruction opens ("Here-Documents" in the Dockerfile reference).

/** A file descriptor, the operator, and the name, which may also be the next word. */
const OPENING = /^\d*<<(-?)([^<]*)$/;
/** The forms of a variable that every builder reads alike. */
const PLAIN_VARIABLE = /\$\{\w+(?:[:+?%#-][^{}'"$\\<>]*)?\}/g;
/**
 * The here-documents that the text of an instruction opens from `at` on, in order. Undefined where that cannot be told:
 * what the builder cannot split into words opens none, and some variables of shells are beyond it.
 */
function heredocsIn(text, at) {
    const openings = [];
    let pending;
    for (const { raw, isClosed } of wordsOf(text, at)) {
        if (!isClosed)
            return [];
        const [, dash, name] = OPENING.exec(raw) ?? [];
        if (pending)
            openings.push({ name: unquote(raw), ...pending });
        else if (name)
            openings.push({ name: unquote(name), isIndented: dash === "-" });
        pending = !pending && name === "" ? { isIndented: dash === "-" } : undefined;
    }
    const isPlain = openings.length === 0 || !text.replace(PLAIN_VARIABLE, "").includes("${");
    return isPlain ? openings : undefined;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/container/read-directives.js
const NAMES = ["syntax", "escape", "check"];
const LEADING = /^[ \t]*#[ \t]*([a-zA-Z]+)[ \t]*=[ \t]*/;
/** Directives end with the first line that is none. Of two with one name the first counts: Docker refuses the second. */
function readDirectives(text) {
    const found = new Map();
    const afterMark = text.startsWith("\uFEFF") ? 1 : 0;
    // The image that reads the file may stand behind a shebang, the escape character may not.
    const first = text.startsWith("#!", afterMark) ? lineEnd(text, afterMark) + 1 : afterMark;
    for (let start = first; start < text.length; start = lineEnd(text, start) + 1) {
        const line = text.slice(start, lineEnd(text, start)).trimEnd();
        const match = LEADING.exec(line);
        const name = match?.[1]?.toLowerCase() ?? "";
        if (!match || !NAMES.includes(name) || match[0].length === line.length)
            break;
        const at = start + match[0].length;
        if (!found.has(name))
            found.set(name, { value: line.slice(match[0].length), start: at, end: start + line.length });
    }
    const value = first === afterMark ? found.get("escape")?.value : undefined;
    return { syntax: firstWord(found.get("syntax")), escapeChar: value === "`" ? value : "\\" };
}
function lineEnd(text, start) {
    const newline = text.indexOf("\n", start);
    return newline < 0 ? text.length : newline;
}
/** Behind the image its own arguments may follow. */
function firstWord(directive) {
    const blank = directive?.value.indexOf(" ") ?? -1;
    if (!directive || blank < 0)
        return directive;
    return { value: directive.value.slice(0, blank), start: directive.start, end: directive.start + blank };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/container/spliced-text.js
// A text put together from pieces of a file, which still knows where each of its characters stands there.
class SplicedText {
    text;
    #source;
    #pieces;
    /** Where each piece starts in `text`. */
    #starts;
    /** Joins the given ranges of `source`, which may be empty but have to be in order. */
    constructor(source, pieces) {
        const starts = [];
        let length = 0;
        for (const { start, end } of pieces) {
            starts.push(length);
            length += end - start;
        }
        this.text = pieces.map(({ start, end }) => source.slice(start, end)).join("");
        this.#source = source;
        this.#pieces = pieces;
        this.#starts = starts;
    }
    /** The range of the file from the first to the last character of a range of `text`. */
    rangeOf(start, end) {
        const from = this.#offsetOf(start);
        return { start: from, end: end > start ? this.#offsetOf(end - 1) + 1 : from };
    }
    /** The part of the text from `start` to `end`, followed by further pieces of the file. */
    splice(start, end, further) {
        const kept = this.#pieces.flatMap((piece, index) => {
            const at = this.#starts[index] ?? 0;
            const from = Math.max(piece.start, piece.start + start - at);
            const to = Math.min(piece.end, piece.start + end - at);
            return from < to ? [{ start: from, end: to }] : [];
        });
        return new SplicedText(this.#source, [...kept, ...further]);
    }
    /** The file's offset of a character, found by bisection; past the end, that of the end. */
    #offsetOf(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const piece = this.#pieces[low];
        return piece ? Math.min(piece.start + offset - (this.#starts[low] ?? 0), piece.end) : 0;
    }
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/container/read-instructions.js
// Splits a Dockerfile into its instructions, as the Dockerfile reference ("Format", "Escape", "Here-Documents") and the
// builder read it: a line that another tool would read differently could hide an image. It gives instructions no meaning.




/** Never throws, in time linear to the text. The offsets are those of `text`. */
function readInstructions(text) {
    const directives = readDirectives(text);
    const reader = new InstructionReader(text, directives.escapeChar);
    return { ...directives, instructions: reader.read(), flaw: reader.flaw };
}
class InstructionReader {
    #text;
    #escapeChar;
    #position;
    flaw;
    constructor(text, escapeChar) {
        this.#text = text;
        this.#escapeChar = escapeChar;
        this.#position = text.startsWith("\uFEFF") ? 1 : 0;
    }
    read() {
        const instructions = [];
        for (let line = this.#nextLine(); line; line = this.#nextLine()) {
            const start = this.#contentStart(line);
            if (start === line.end || this.#text.startsWith("#", start))
                continue;
            instructions.push(this.#instruction({ ...line, start }));
        }
        return instructions;
    }
    #nextLine() {
        const start = this.#position;
        if (start >= this.#text.length)
            return undefined;
        const newline = this.#text.indexOf("\n", start);
        const next = newline < 0 ? this.#text.length : newline + 1;
        const last = newline < 0 ? next : newline;
        this.#position = next;
        return { start, end: last > start && this.#text[last - 1] === "\r" ? last - 1 : last, next };
    }
    #contentStart({ start, end }) {
        return end - this.#text.slice(start, end).trimStart().length;
    }
    #instruction(first) {
        const pieces = [];
        let line = first;
        while (line) {
            const continued = this.#endOfContinued(line);
            pieces.push({ start: line.start, end: continued ?? line.end });
            line = continued === undefined ? undefined : this.#nextContinuation();
        }
        const joined = new SplicedText(this.#text, pieces);
        const [keyword] = wordsOf(joined.text, 0);
        const argumentsAt = keyword?.end ?? 0;
        const name = keyword?.raw.toUpperCase() ?? "";
        return { keyword: name, line: joined, argumentsAt, heredocs: this.#heredocs(name, joined.text, argumentsAt) };
    }
    /** Where the line's text ends if an escape character, alone but for blanks, stands last in it. A doubled one does not count. */
    #endOfContinued({ start, end }) {
        let last = end - 1;
        while (last >= start && " \t".includes(this.#text.charAt(last)))
            last--;
        const isEscape = last >= start && this.#text[last] === this.#escapeChar;
        return isEscape && (last === start || this.#text[last - 1] !== this.#escapeChar) ? last : undefined;
    }
    /** The next line of an instruction. Comments and empty lines between are left out. */
    #nextContinuation() {
        let line = this.#nextLine();
        while (line) {
            const start = this.#contentStart(line);
            if (start < line.end && !this.#text.startsWith("#", start))
                return line;
            line = this.#nextLine();
        }
        return undefined;
    }
    #heredocs(keyword, line, argumentsAt) {
        const [trigger] = keyword === "ONBUILD" ? wordsOf(line, argumentsAt) : [];
        if (trigger)
            return this.#heredocsOf(trigger.raw.toUpperCase(), line, trigger.end);
        return this.#heredocsOf(keyword, line, argumentsAt);
    }
    #heredocsOf(keyword, line, argumentsAt) {
        if (!TAKES_HEREDOC.includes(keyword) || !line.includes("<<"))
            return [];
        if (wordsInJson(line.slice(flagsOf(line, argumentsAt).argumentsAt)))
            return [];
        const openings = heredocsIn(line, argumentsAt);
        if (openings)
            return openings.map((opening) => this.#heredoc(opening));
        this.flaw ??= { message: "it is not clear whether a here-document starts here", offset: this.#position };
        return [];
    }
    #heredoc({ name, isIndented }) {
        const start = this.#text[this.#position - 1] === "\n" ? this.#position - 1 : this.#position;
        let contentEnd = start;
        for (let line = this.#nextLine(); line; line = this.#nextLine()) {
            const text = this.#text.slice(line.start, line.end);
            if ((isIndented ? text.replace(/^\t+/, "") : text) === name)
                return { start, contentEnd, end: line.end };
            contentEnd = line.end;
        }
        this.flaw ??= { message: "a here-document is not closed", offset: start };
        return { start, contentEnd, end: this.#text.length };
    }
}
const TAKES_HEREDOC = ["ADD", "COPY", "RUN"];
/** The words of an exec form, a JSON list of strings; undefined for any other text, which then is a shell form. */
function wordsInJson(text) {
    if (!text.startsWith("["))
        return undefined;
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) && parsed.every((word) => typeof word === "string") ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/container/run-script.js


/** The script of the text from `at` on. `shell` is the program that `SHELL` sets. Undefined where there is no text. */
function scriptOf(file, { line, heredocs }, at, shell) {
    const end = line.text.trimEnd().length;
    const words = wordsInJson(line.text.slice(at, end));
    if (words)
        return execForm(file, words, line.rangeOf(at, end));
    const [first] = heredocs;
    const last = heredocs.at(-1);
    if (!first || !last)
        return end > at ? shellForm(file, line.splice(at, end, []), shell) : undefined;
    if (first === last && isOneWord(line.text.slice(at, end)))
        return heredocForm(file, line, first, shell);
    return shellForm(file, line.splice(at, end, withoutReturns(file.text, first.start, last.end)), shell);
}
/** The name of a program without folders and without `.exe`, such as `bash`. */
function programOf(path) {
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    return name.replace(/\.exe$/i, "") || undefined;
}
function shellForm(file, spliced, shell) {
    const locate = (start, end) => {
        const range = spliced.rangeOf(start, end);
        return file.locate(range.start, range.end);
    };
    return { file, site: "dockerfile", text: spliced.text, shell, locate };
}
/** No shell reads it, so each word means itself. A place in it is the place of the whole list. */
function execForm(file, words, { start, end }) {
    const text = words.map(quote).join(" ");
    return { file, site: "dockerfile", text, shell: undefined, locate: () => file.locate(start, end) };
}
/** A here-document alone is the script itself, for the program that its shebang names. */
function heredocForm(file, line, heredoc, shell) {
    const start = Math.min(heredoc.start + 1, heredoc.contentEnd);
    const body = line.splice(0, 0, withoutReturns(file.text, start, heredoc.contentEnd));
    return shellForm(file, body, body.text.startsWith("#!") ? interpreterOf(body.text) : shell);
}
function interpreterOf(script) {
    const words = (script.split("\n", 1)[0] ?? "")
        .slice(2)
        .trim()
        .split(/[ \t]+/);
    const program = programOf(words[0] ?? "");
    return program === "env" ? programOf(words.find((word, index) => index > 0 && !word.startsWith("-")) ?? "") : program;
}
const ADDRESS = /^https?:\/\//i;
/** What `ADD` fetches from the web, as commands that do the same; none where a checksum is named ("ADD --checksum"). */
function downloadsOf(file, line, at) {
    const { flags, argumentsAt } = flagsOf(line.text, at);
    if (flags.some(({ raw }) => unquote(raw).startsWith("--checksum=")))
        return [];
    const listed = wordsInJson(line.text.slice(argumentsAt).trimEnd());
    const words = listed ?? [...wordsOf(line.text, argumentsAt)].map(({ raw }) => unquote(raw));
    const target = words.at(-1) ?? "";
    const range = line.rangeOf(0, line.text.trimEnd().length);
    return words.slice(0, -1).flatMap((address) => {
        if (!ADDRESS.test(address))
            return [];
        const path = target.endsWith("/") ? target + fileNameOf(address) : target;
        return [execForm(file, ["curl", "-o", path, address], range)];
    });
}
function fileNameOf(address) {
    const [path = ""] = address.split(/[?#]/);
    return path.slice(path.lastIndexOf("/") + 1);
}
function isOneWord(text) {
    return [...wordsOf(text, 0)].length === 1;
}
/** The pieces of a range without the carriage returns before its line breaks. */
function withoutReturns(text, start, end) {
    const pieces = [];
    let from = start;
    for (let at = text.indexOf("\r\n", from); at >= 0 && at < end; at = text.indexOf("\r\n", from)) {
        pieces.push({ start: from, end: at });
        from = at + 1;
    }
    return [...pieces, { start: from, end }];
}
const PLAIN_WORD = /^[\w@%+=:,./-]+$/;
function quote(word) {
    return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/container/read-dockerfile.js
// Collects what a Dockerfile pulls in and runs: the images it builds on, copies from, mounts and is read by, and its RUN
// instructions. Names of its own stages are no images.







const NO_CONTEXTS = new Set();
/** Reads a Dockerfile. Never throws. `contexts` are the build contexts it is given, in lower case. Undefined for text whose very first instruction is none: that is another kind of file. */
function readDockerfile(file, contexts = NO_CONTEXTS) {
    const { syntax, escapeChar, instructions, flaw } = readInstructions(file.text);
    const [first] = instructions;
    const reader = new DockerfileReader(file, new BuildStages(escapeChar, contexts), flaw);
    if (syntax)
        reader.syntax(syntax.value, syntax);
    else if (first && !KEYWORDS.includes(first.keyword))
        return undefined;
    for (const instruction of instructions)
        reader.take(instruction);
    return reader.result();
}
/**
 * The images of a Dockerfile of another repository, with verdicts; `path` only names it. Never rejects. A file that is not
 * understood as a whole yields what could be made out: `readDockerfile` tells what is wrong with it.
 */
async function imagesOfDockerfile(path, text) {
    return readDockerfile(new SourceFile(path, text))?.references ?? [];
}
/** "Overview" in the Dockerfile reference. */
const KEYWORDS = [
    ...["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER"],
    ...["ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"],
];
/** "ONBUILD": a trigger starts no stage and sets no trigger. */
const NO_TRIGGERS = ["FROM", "ONBUILD", "MAINTAINER"];
class DockerfileReader {
    #file;
    #stages;
    #references = [];
    #scripts = [];
    #flaw;
    constructor(file, stages, flaw) {
        this.#file = file;
        this.#stages = stages;
        this.#flaw = flaw;
    }
    result() {
        if (this.#stages.isEmpty)
            this.#flaw ??= { message: "it has no FROM", offset: 0 };
        return { references: this.#references, scripts: this.#scripts, flaw: this.#flaw };
    }
    syntax(image, place) {
        this.#add({ site: "dockerfile-syntax", path: "# syntax", raw: image, ...place }, { kind: "image", name: image });
    }
    take(instruction) {
        const { keyword, line, argumentsAt } = instruction;
        if (keyword === "FROM")
            this.#from(instruction);
        else if (keyword === "ARG")
            this.#stages.declare(line.text, argumentsAt);
        else if (keyword === "COPY")
            this.#copy(instruction);
        else if (keyword === "ADD")
            this.#scripts.push(...downloadsOf(this.#file, line, argumentsAt));
        else if (keyword === "RUN")
            this.#run(instruction, this.#stages.current.shell);
        else if (keyword === "SHELL")
            this.#stages.current.shell = shellOf(instruction);
        else if (keyword === "ONBUILD")
            this.#trigger(instruction);
        else if (!KEYWORDS.includes(keyword))
            this.#refuse(instruction, "there is no such instruction");
    }
    #from(instruction) {
        const { line, argumentsAt } = instruction;
        const [image, as, name] = wordsOf(line.text, flagsOf(line.text, argumentsAt).argumentsAt);
        if (!image) {
            this.#refuse(instruction, "it names no image");
            return;
        }
        const origin = this.#stages.resolve(image.raw);
        this.#add({ site: "dockerfile-from", path: "FROM", ...placeOf(instruction, image) }, origin);
        this.#stages.enter(origin, as?.raw.toUpperCase() === "AS" ? name?.raw : undefined);
    }
    #copy(instruction) {
        const { flags } = flagsOf(instruction.line.text, instruction.argumentsAt);
        for (const flag of flags) {
            if (unquote(flag.raw).startsWith("--from="))
                this.#plain(instruction, flag, "--from=".length, undefined);
        }
    }
    #run(instruction, shell) {
        const { flags, argumentsAt } = flagsOf(instruction.line.text, instruction.argumentsAt);
        for (const flag of flags) {
            if (unquote(flag.raw).startsWith("--mount="))
                this.#mount(instruction, flag);
        }
        const script = scriptOf(this.#file, instruction, argumentsAt, shell);
        if (script)
            this.#scripts.push(script);
    }
    /** A mount is a list of `key=value`, set apart by commas ("RUN --mount"). */
    #mount(instruction, flag) {
        let at = "--mount=".length;
        for (const field of unquote(flag.raw).slice(at).split(",")) {
            if (/^from=/i.test(field))
                this.#plain(instruction, flag, at + "from=".length, at + field.length);
            at += field.length + 1;
        }
    }
    /** A name in a flag, at offsets of the unquoted flag. Where quotes move the offsets, the place is the whole flag. */
    #plain(instruction, flag, start, end) {
        const text = unquote(flag.raw);
        const name = text.slice(start, end);
        const word = text === flag.raw ? { raw: name, start: flag.start + start, end: flag.start + start + name.length } : flag;
        const path = `${instruction.keyword} --${instruction.keyword === "COPY" ? "from" : "mount"}`;
        const reference = { site: "dockerfile-copy", path, ...placeOf(instruction, word) };
        if (name !== "")
            this.#add(reference, this.#stages.resolvePlain(name));
    }
    #trigger(instruction) {
        const [trigger] = wordsOf(instruction.line.text, instruction.argumentsAt);
        const keyword = trigger?.raw.toUpperCase() ?? "";
        if (!trigger || NO_TRIGGERS.includes(keyword)) {
            this.#refuse(instruction, "it names no instruction that ONBUILD can trigger");
            return;
        }
        const inner = { ...instruction, keyword, argumentsAt: trigger.end };
        const { current } = this.#stages;
        if (keyword === "SHELL")
            current.triggeredShell = shellOf(inner);
        else if (keyword === "RUN")
            this.#run(inner, current.triggeredShell ?? current.shell);
        else
            this.take(inner);
    }
    #add(found, origin) {
        const { site, path, raw, start, end } = found;
        if (origin.kind === "stage")
            return;
        if (raw.length > expand_variables/* MAX_EXPANDED_LENGTH */.U) {
            this.#flaw ??= { message: "the image name is too long to be valid", offset: start };
            return;
        }
        const judged = origin.kind === "image" ? { value: origin.name, ...(0,judge_image/* judgeImage */.x)(origin.name) } : { value: raw, ...read_dockerfile_UNDECIDED };
        this.#references.push({ file: this.#file, reference: { site, path, value: raw, start, end }, ...judged });
    }
    #refuse({ line }, message) {
        this.#flaw ??= { message, offset: line.rangeOf(0, 0).start };
    }
}
const read_dockerfile_UNDECIDED = {
    verdict: "dynamic",
    reason: "A build argument without a value decides what is used, so the file alone cannot show it.",
};
/** The program that `SHELL` names. */
function shellOf({ line, argumentsAt }) {
    const [program] = wordsInJson(line.text.slice(argumentsAt).trim()) ?? [];
    return programOf(program ?? "");
}
/** Where a word of an instruction stands in the file. */
function placeOf({ line }, { raw, start, end }) {
    return { raw, ...line.rangeOf(start, end) };
}


/***/ }),

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ laterDay),
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
/* harmony import */ var _version_version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93272);
// Tells how long the code behind a reference has been out.

const DAY = 24 * 60 * 60 * 1000;
/**
 * From the publication of the release, or from the committer date, which whoever made the commit chose: from the later of the
 * two, because the tag of an old release can be moved to new code. Undefined where neither is known. The release of a name
 * such as `v4` tells nothing: it stays while the tag moves.
 */
function ageOf({ target, evidence, expectations }) {
    const published = target && (0,_version_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullVersion */ .kj)(target.ref) ? evidence?.name?.published : undefined;
    const since = laterDay(published, evidence?.commit?.date);
    const days = since === undefined ? Number.NaN : (Date.parse(expectations.today) - Date.parse(since)) / DAY;
    return since === undefined || Number.isNaN(days) ? undefined : { since, days };
}
/** The later of two days as `YYYY-MM-DD`; the only one that is known; undefined where none is. */
function laterDay(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return one > other ? one : other;
}


/***/ }),

/***/ 73762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ judgeClaim)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var _version_version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93272);
// Judges the version that a comment claims for a commit id, by what is known about the commit and about the name.


/** Undefined where nothing is claimed, the claim was not looked up, or the commit is not one of the repository's own. */
function judgeClaim({ commit, commitId, claimed }) {
    if (!commit || !claimed?.evidence || commit.reachable === "none")
        return undefined;
    if (commit.kind !== "commit" && commit.kind !== "tag")
        return undefined;
    const subject = commit.peeled ?? commitId;
    const { tag, branch } = claimed.evidence;
    if (subject === tag || subject === branch)
        return "borne-out";
    const full = (0,_version_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullVersion */ .kj)(claimed.version);
    if (full && tag !== undefined)
        return commit.tags.includes(claimed.version) ? "moved" : "elsewhere";
    if (commit.tags.some((name) => isSameVersion(name, claimed.version)))
        return "borne-out";
    return isNowhere(claimed.evidence) ? unheardOf(full) : judgeHistory(commit, claimed.version);
}
function isNowhere({ tag, branch }) {
    return tag === undefined && branch === undefined;
}
/** What does not look like a full version need not be meant as a name of this repository at all. */
function unheardOf(full) {
    return full ? "unheard-of" : undefined;
}
/** The ref by which the commit was found says as much as the names that were asked about. */
function judgeHistory({ ancestorOf = [], notAncestorOf = [], reachable = "" }, claim) {
    const names = [...ancestorOf, reachable.replace(/^refs\/(?:tags|heads)\//, "")];
    if (names.some((name) => isSameVersion(name, claim)))
        return "borne-out";
    return notAncestorOf.includes(claim) ? "elsewhere" : "undecided";
}
/** True for the version itself and for a release of its line. A claim without a prefix is taken at its numbers. */
function isSameVersion(name, claim) {
    const [tag, wanted] = [(0,_version_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersionTag */ .tM)(name), (0,_version_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersionTag */ .tM)(claim)];
    if (!tag || !wanted)
        return name === claim;
    const prefix = wanted.prefix === "" ? "" : tag.prefix;
    if ((0,_version_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isMoving */ .rU)(wanted))
        return (0,_version_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfLine */ .ut)({ ...tag, prefix }, wanted);
    return prefix === wanted.prefix && semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(tag.version, wanted.version) === 0;
}


/***/ }),

/***/ 27246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ questionsAbout),
/* harmony export */   q: () => (/* binding */ openQuestions)
/* harmony export */ });
/* harmony import */ var _age_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99341);
// Lists what the evidence about a reference leaves open. Each entry belongs among what was not checked: no rule can speak
// about it, and silence would pass for a good answer. Evidence that is missing is not its matter.

/** Each open question with its cure, as a clause. Empty without any evidence. */
function openQuestions(subject) {
    const { evidence } = subject;
    if (!evidence)
        return [];
    return [...aboutCommit(subject, evidence.commit), ...aboutAge(subject)];
}
function aboutCommit({ verdict }, commit) {
    if (!commit || !isThere(commit))
        return [];
    return questionsAbout(commit, verdict === "sha" || verdict === "locked");
}
/** What evidence leaves open about a commit. `asksOrigin` is false for one that a name of the repository leads to. */
function questionsAbout({ reachable, undecided = [] }, asksOrigin) {
    const isUntraced = asksOrigin && reachable === undefined;
    return [
        ...(isUntraced ? ["GitHub could not tell whether a branch or tag of the repository leads to the commit"] : []),
        ...undecided.map((id) => `GitHub could not tell whether ${id} affects the commit; a commit with a version tag would show it`),
    ];
}
function aboutAge(subject) {
    const { evidence, expectations } = subject;
    const { commit, name } = evidence ?? {};
    const isKnown = commit ? isThere(commit) : (name?.tag ?? name?.branch) !== undefined;
    if (expectations.minAge === undefined || !isKnown || (0,_age_of_js__WEBPACK_IMPORTED_MODULE_0__/* .ageOf */ .h)(subject))
        return [];
    return ["its date is not known, so it could not be compared with `min-age`; the commit id of a release has a date"];
}
/** Of what is no commit there is nothing more to ask. */
function isThere({ kind, reachable }) {
    return (kind === "commit" || kind === "tag") && reachable !== "none";
}


/***/ }),

/***/ 10493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ collectFacts)
});

// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
// EXTERNAL MODULE: ./actions/pin-check/lib/graph/dependency.js
var dependency = __webpack_require__(79212);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/facts.js
var facts = __webpack_require__(27805);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/conclude-evidence.js
var conclude_evidence = __webpack_require__(17582);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/collect/conclude-facts.js
// Adds what GitHub answered about targets to the facts that were known.




/** The facts with what is new about the targets. Where nothing was answered, what was known stays. */
function concludeFacts(targets, known, inquiry) {
    const draft = {
        repositories: new Map(known.repositories),
        commits: new Map(known.commits),
        names: new Map(known.names),
        code: new Map(known.code),
    };
    for (const target of targets)
        concludeTarget(target, inquiry, draft);
    return { ...draft, images: known.images };
}
function concludeTarget(target, inquiry, draft) {
    const answers = inquiry.answersFor(target);
    if (!answers.latest)
        return;
    const { owner, name, ref } = target.target;
    const repository = (0,facts/* repositoryKey */.Kq)(owner, name, answers.host);
    draft.repositories.set(repository, (0,conclude_evidence/* concludeRepository */.oH)(answers.latest));
    for (const asked of target.claim === undefined ? [ref] : [ref, target.claim]) {
        const evidence = (0,conclude_evidence/* concludeName */.xV)(asked, answers);
        if (evidence && isWorthNoting(asked, evidence))
            draft.names.set((0,facts/* refKey */.XF)(repository, asked), evidence);
    }
    const code = inquiry.codeFor(target);
    if (code)
        addCode((0,dependency/* codeKey */.DQ)(target.target, answers.host), code, draft);
    if (inquiry.isHistoryKnown(target))
        addCommit(target, repository, inquiry, draft);
}
function addCommit(target, repository, inquiry, draft) {
    const { ref } = target.target;
    const id = (0,conclude_evidence/* commitOf */.D3)(ref, draft.names.get((0,facts/* refKey */.XF)(repository, ref)));
    if (id === undefined)
        return;
    const claims = target.claim === undefined ? [] : [target.claim];
    const commit = (0,conclude_evidence/* concludeCommit */.Js)(id, claims, inquiry.answersFor(target));
    const key = (0,facts/* refKey */.XF)(repository, id);
    if (commit)
        draft.commits.set(key, withHistory(commit, draft.commits.get(key)));
}
/** That a commit id is no name is the rule: noted is only the exception. */
function isWorthNoting(ref, { tag, branch }) {
    return !(0,commit_id/* isCommitId */.j)(ref) || tag !== undefined || branch !== undefined;
}
/** One path can be used as an action and as a workflow; it is missing only if it is neither. */
function addCode(key, code, draft) {
    if (code.kind !== "missing" || !draft.code.has(key))
        draft.code.set(key, code);
}
/** The evidence with what is known about other claims for the same commit. */
function withHistory(commit, known) {
    const told = [...(commit.ancestorOf ?? []), ...(commit.notAncestorOf ?? [])];
    const join = (own = [], other = []) => [...own, ...other.filter((name) => !told.includes(name))].sort();
    const ancestorOf = join(commit.ancestorOf, known?.ancestorOf);
    const notAncestorOf = join(commit.notAncestorOf, known?.notAncestorOf);
    return {
        ...commit,
        ...(ancestorOf.length > 0 ? { ancestorOf } : {}),
        ...(notAncestorOf.length > 0 ? { notAncestorOf } : {}),
    };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/version/ref-name.js
var ref_name = __webpack_require__(96622);
// EXTERNAL MODULE: ./actions/pin-check/lib/graph/read-code.js + 1 modules
var read_code = __webpack_require__(60048);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/target.js
var collect_target = __webpack_require__(87930);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/collect/code-reading.js
// Reads the code of targets from the files that GitHub sent, and says which further files it takes.




class CodeReading {
    #code = new Map();
    #flaws = new Map();
    /** Files beyond those asked for first. */
    #more = new Map();
    codeOf(target) {
        return this.#code.get(keyOf(target));
    }
    /** Why the code cannot be read; undefined where it was read, or is not here yet. */
    flawOf(target) {
        return this.#flaws.get(keyOf(target));
    }
    /** The files that are still to be asked for. */
    openFiles(target, answers) {
        const key = keyOf(target);
        if (this.#code.has(key) || this.#flaws.has(key))
            return [];
        const { path, ref } = target.target;
        const { name } = (0,ref_name/* readRefName */.d)(ref);
        const read = answers.filesAt(name);
        const wanted = this.#more.get(key) ?? (0,read_code/* wantedFiles */.l0)({ path, site: target.site });
        return wanted.filter((file) => !read.has(file)).map((file) => ({ ref: name, path: file }));
    }
    /** Reads what has come in. */
    async read(target, answers) {
        const key = keyOf(target);
        if (this.#code.has(key) || this.#flaws.has(key))
            return;
        const { path, ref } = target.target;
        const read = await (0,read_code/* readCode */.wr)({ path, site: target.site }, answers.filesAt((0,ref_name/* readRefName */.d)(ref).name));
        if (read.kind === "code")
            this.#code.set(key, read.code);
        else if (read.kind === "unusable")
            this.#flaws.set(key, read.why);
        else if (read.paths.every(collect_target/* canBePath */.nS))
            this.#more.set(key, read.paths);
        else
            this.#flaws.set(key, "it names a file that no repository can hold");
    }
}
/** The same path is read in another way as an action than as a workflow. */
function keyOf({ site, target }) {
    return `${site} ${(0,dependency/* codeKey */.DQ)(target)}`;
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/commit-history.js + 1 modules
var commit_history = __webpack_require__(71764);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/collect/question-book.js
class QuestionBook {
    #pages = new Map();
    /** Adds to the question about a repository; one that needs nothing more is asked about for itself. */
    add(key, { owner, name }, needs) {
        const page = this.#pages.get(key) ?? openPage({ owner, name });
        this.#pages.set(key, page);
        for (const commit of needs.commits)
            page.commits.add(commit);
        for (const asked of needs.names)
            page.names.add(asked);
        for (const file of needs.files)
            page.files.set(`${file.ref} ${file.path}`, file);
        for (const ancestry of needs.ancestries)
            page.ancestries.set(`${ancestry.commit} ${ancestry.name}`, ancestry);
    }
    /** The questions by the key of their repository. */
    questions() {
        return new Map([...this.#pages].map(([key, page]) => [key, toQuestion(page)]));
    }
}
function openPage(repository) {
    return { repository, commits: new Set(), names: new Set(), files: new Map(), ancestries: new Map() };
}
function toQuestion({ repository, commits, names, files, ancestries }) {
    return {
        repository,
        commits: [...commits],
        names: [...names],
        files: [...files.values()],
        ancestries: [...ancestries.values()],
    };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/version/version-tag.js
var version_tag = __webpack_require__(93272);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/collect/repository-answers.js

class RepositoryAnswers {
    commits = new Map();
    names = new Map();
    traces = new Map();
    #files = new Map();
    #histories = new Map();
    #latest;
    #host;
    /** The host of the server that answered; undefined for github.com. */
    get host() {
        return this.#host;
    }
    /** The latest word on the repository as a whole; undefined before the first answer. */
    get latest() {
        return this.#latest;
    }
    /** Keeps an answer with the question it belongs to. */
    absorb(question, facts, host) {
        this.#latest = facts;
        this.#host = host;
        for (const id of question.commits)
            this.commits.set(id, given(facts.commits.get(id)));
        for (const name of question.names)
            this.names.set(name, given(facts.names.get(name)));
        for (const [index, { ref, path }] of question.files.entries()) {
            const files = this.#files.get(ref) ?? new Map();
            this.#files.set(ref, files.set(path, given(facts.files[index])));
        }
        for (const [index, { commit, name }] of question.ancestries.entries()) {
            this.#histories.set(`${commit} ${name}`, facts.ancestries[index]);
        }
    }
    /** The files asked for at a ref, by path. */
    filesAt(ref) {
        return this.#files.get(ref) ?? new Map();
    }
    /** Whether it was asked if the history of the tag or branch holds the commit. */
    hasHistory(commit, name) {
        return this.#histories.has(`${commit} ${name}`);
    }
    /** The answer; undefined where there is none, or GitHub could not tell. */
    isInHistory(commit, name) {
        return this.#histories.get(`${commit} ${name}`);
    }
    /** The commit of a tag, from the list of tags or from a question about the name. */
    tagCommit(name) {
        return this.names.get(name)?.tag ?? this.#latest?.tags.find((tag) => tag.name === name)?.commit;
    }
    /** Every tag known to lead to the commit. */
    tagsOn(commit) {
        const listed = (this.#latest?.tags ?? []).filter((tag) => tag.commit === commit).map(({ name }) => name);
        const asked = [...this.names].filter(([, { tag }]) => tag === commit).map(([name]) => name);
        return [...new Set([...listed, ...asked])];
    }
    /** Those of them that name a version, the most precise first. */
    versionsOf(commit) {
        return (0,version_tag/* sortVersionTags */.uj)(this.tagsOn(commit));
    }
}
/** An answer that is left out is a fault of the client: it must not be taken for a fact. */
function given(answer) {
    if (answer === undefined)
        throw new Error("the GitHub client left out an answer");
    return answer;
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/servers.js
var servers = __webpack_require__(39055);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/collect/inquiry.js
// Asks GitHub about targets, round after round, until nothing is open: what a target is, what it pulls in, and the history
// that settles its version. Answers and refusals are kept; what follows from them is decided elsewhere.










/** Repositories whose refs are searched at the same time. */
const PARALLEL_TRACES = 4;
class Inquiry {
    #servers;
    #answers = new Map();
    /** By repository, or by repository and commit. */
    #refusals = new Map();
    #reading = new CodeReading();
    constructor(servers) {
        this.#servers = servers;
    }
    /** What was said about the repository of a target so far. */
    answersFor(target) {
        return this.#answersOf(idOf(target));
    }
    /** What the target pulls in; undefined while it is not known. */
    codeFor(target) {
        return this.#reading.codeOf(target);
    }
    /** Why something about the target is not known; undefined where nothing was refused. */
    refusalFor(target) {
        if (!(0,collect_target/* canExist */.EP)(target))
            return "no repository, ref or path of this name can exist on GitHub";
        if (this.#servers.isEmpty)
            return "there is no connection to GitHub";
        const id = idOf(target);
        return (this.#refusals.get(id) ??
            this.#reading.flawOf(target) ??
            this.#refusals.get(`${id}@${this.#commitOf(target, this.answersFor(target))}`));
    }
    /** True if everything about the history of the target's commit was answered. */
    isHistoryKnown(target) {
        return this.#historyOf(target, this.answersFor(target)).ancestries.length === 0;
    }
    /**
     * Asks what is open about the targets, in one survey, and returns those about which something was asked.
     * Errors: `IntegrityError`.
     */
    async askRound(targets) {
        const book = new QuestionBook();
        const asked = targets.filter((target) => {
            const needs = this.#needsOf(target);
            if (needs)
                book.add(idOf(target), target.target, needs);
            return needs !== undefined;
        });
        await this.#survey(book);
        for (const target of asked) {
            const answers = this.answersFor(target);
            if (answers.latest)
                await this.#reading.read(target, answers);
        }
        return asked;
    }
    /** Searches the refs of the repositories for commits that nothing known leads to. Errors: `IntegrityError`. */
    async trace(targets) {
        const lost = [...this.#findLost(targets)];
        for (let start = 0; start < lost.length; start += PARALLEL_TRACES) {
            const some = lost.slice(start, start + PARALLEL_TRACES);
            await Promise.all(some.map(([id, commits]) => this.#traceRepository(id, commits)));
        }
    }
    async #survey(book) {
        const questions = book.questions();
        if (questions.size === 0)
            return;
        for (const [id, answer] of await this.#servers.survey(questions)) {
            const question = questions.get(id);
            if (!answer.ok)
                this.#refusals.set(id, (0,servers/* explainRefusal */.GC)(answer.error));
            else if (question)
                this.#answersOf(id).absorb(question, answer.facts, answer.host);
        }
    }
    async #traceRepository(id, { target, commits }) {
        try {
            const traces = await this.#servers.trace(id, target.target, [...commits]);
            for (const [commit, trace] of traces)
                this.#answersOf(id).traces.set(commit, trace);
        }
        catch (error) {
            for (const commit of commits)
                this.#refusals.set(`${id}@${commit}`, (0,servers/* explainRefusal */.GC)(error));
        }
    }
    #findLost(targets) {
        const lost = new Map();
        for (const target of targets) {
            const answers = this.answersFor(target);
            const fact = answers.commits.get(target.target.ref);
            const commit = this.#commitOf(target, answers);
            if (!fact || commit === undefined || (0,conclude_evidence/* reachableBy */.zn)(commit, fact, answers) !== undefined)
                continue;
            const entry = lost.get(idOf(target)) ?? { target, commits: new Set() };
            entry.commits.add(commit);
            lost.set(idOf(target), entry);
        }
        return lost;
    }
    /** Undefined where nothing is open, or where nobody would answer. */
    #needsOf(target) {
        if (!(0,collect_target/* canExist */.EP)(target) || this.#servers.isEmpty || this.#refusals.has(idOf(target)))
            return undefined;
        const { ref } = target.target;
        const answers = this.answersFor(target);
        const { name } = (0,ref_name/* readRefName */.d)(ref);
        const files = this.#reading.openFiles(target, answers);
        const history = this.#historyOf(target, answers);
        const claims = target.claim === undefined ? [] : [(0,ref_name/* readRefName */.d)(target.claim).name].filter(collect_target/* canBeRef */.JE);
        // A file at a name can only be asked for together with the name.
        const isOpen = (asked) => !answers.names.has(asked) || (asked === name && files.length > 0);
        const needs = {
            commits: (0,commit_id/* isCommitId */.j)(ref) && !answers.commits.has(ref) ? [ref] : [],
            names: [...[name, ...claims].filter(isOpen), ...history.names],
            files,
            ancestries: history.ancestries,
        };
        return Object.values(needs).some((part) => part.length > 0) ? needs : undefined;
    }
    #historyOf(target, answers) {
        const commit = this.#commitOf(target, answers);
        if (commit === undefined)
            return { names: [], ancestries: [] };
        const { names, histories } = (0,commit_history/* historyNeeds */.M)(commit, target.claim === undefined ? [] : [target.claim], answers);
        return { names, ancestries: histories.map((name) => ({ commit, name })) };
    }
    /** The commit that a target runs, as far as it was found out: tag objects followed. */
    #commitOf({ target: { ref } }, answers) {
        const fact = answers.commits.get(ref);
        if ((0,commit_id/* isCommitId */.j)(ref))
            return fact && (0,conclude_evidence/* subjectOf */.et)(ref, fact);
        const name = answers.names.get((0,ref_name/* readRefName */.d)(ref).name);
        return name && (0,conclude_evidence/* commitBehind */.od)(name);
    }
    #answersOf(id) {
        const answers = this.#answers.get(id) ?? new RepositoryAnswers();
        this.#answers.set(id, answers);
        return answers;
    }
}
function idOf({ target }) {
    return (0,facts/* repositoryKey */.Kq)(target.owner, target.name);
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/known-target.js
var known_target = __webpack_require__(19276);
// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/collect/reach.js
var collect_reach = __webpack_require__(15032);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/collect/collect-facts.js





/**
 * Asks about every reference to another repository, and about what it pulls in level by level, as far as `known` does not
 * say. With everything known it makes no request. Errors: `IntegrityError`; every other refusal is part of `notChecked`.
 */
async function collectFacts(references, known, ports) {
    const host = (0,servers/* hostOf */.w4)(ports.serverUrl);
    const reach = new collect_reach/* Reach */.E(references);
    const inquiry = new Inquiry(new servers/* Servers */.N7(ports));
    const open = await askAll(reach, known, inquiry, ports);
    await inquiry.trace(open);
    const facts = concludeFacts(open, known, inquiry);
    const why = (target) => inquiry.refusalFor(target) ?? "GitHub gave no complete answer about it";
    return { facts, notChecked: (0,known_target/* listUnknown */.jv)(reach, facts, host, why) };
}
/** Asks in rounds, so that one survey covers a whole level of what is pulled in. Returns the targets that were not known. */
async function askAll(reach, known, inquiry, { serverUrl, progress }) {
    const host = (0,servers/* hostOf */.w4)(serverUrl);
    const open = new Set();
    let pending = admit(reach.targets, reach, known, host);
    while (pending.length > 0) {
        for (const target of pending)
            open.add(target);
        progress.report("asking GitHub about actions and workflows", reach.targets.length - pending.length, reach.targets.length);
        const asked = await inquiry.askRound(pending);
        const found = asked.flatMap((target) => {
            const code = inquiry.codeFor(target);
            return code ? reach.expand(target, code) : [];
        });
        pending = [...asked, ...admit(found, reach, known, host)];
    }
    return [...open];
}
/** Those of the targets, and of what they are known to lead to, about which something is not known. */
function admit(targets, reach, known, host) {
    const queue = [...targets];
    for (const target of queue) {
        const code = (0,known_target/* codeOf */.$N)(target, known, host);
        if (code)
            queue.push(...reach.expand(target, code));
    }
    return queue.filter((target) => !(0,known_target/* isKnown */.qE)(target, known, host));
}


/***/ }),

/***/ 71764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ concerns),
  M: () => (/* binding */ historyNeeds)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./actions/pin-check/lib/version/version-tag.js
var version_tag = __webpack_require__(93272);
;// CONCATENATED MODULE: ./actions/pin-check/lib/version/advisory-range.js
// Reads the version ranges of advisories (GitHub documentation, "vulnerableVersionRange") and holds versions against them.


const BOUND = /^(=|<=|>=|<|>)\s*(\S+)$/;
const MAX_LENGTH = 256;
/** Undefined for what is not a range of this form. */
function parseRange(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const bounds = text.split(",").flatMap((part) => readBound(part.trim()) ?? []);
    return bounds.length === text.split(",").length ? bounds : undefined;
}
function readBound(text) {
    const [, operator, written = ""] = BOUND.exec(text) ?? [];
    const version = (0,version_tag/* readVersionTag */.tM)(written);
    if (!isOperator(operator) || version?.prefix !== "")
        return undefined;
    return { operator, version };
}
function isOperator(text) {
    return text !== undefined && ["=", "<", "<=", ">", ">="].includes(text);
}
/**
 * Whether a version lies in the range; undefined where it is too coarse to tell, as `v4` is for `< 4.1.0`. A bound of fewer
 * than three numbers stands for its whole line: `<= 4` holds 4.9.9.
 */
function isInRange(version, range) {
    const answers = range.map((bound) => isWithin(version, bound));
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function isWithin(version, { operator, version: bound }) {
    const order = compareTo(version, bound);
    if (order === undefined)
        return undefined;
    if (order === 0)
        return operator.includes("=");
    return order < 0 ? operator.startsWith("<") : operator.startsWith(">");
}
/** Negative, zero or positive; undefined where `version` ends before a difference shows. */
function compareTo(version, bound) {
    for (const [index, number] of bound.numbers.entries()) {
        const own = version.numbers[index];
        if (own === undefined)
            return undefined;
        if (own !== number)
            return own - number;
    }
    return bound.numbers.length < 3 ? 0 : compare(version.version, bound.version);
}
/** The version from which on the range no longer holds, or the last one it holds; undefined where it has no end. */
function endOf(range) {
    return range.find(({ operator }) => !operator.startsWith(">"))?.version.name;
}
/** The version with which the range begins; undefined where it holds from the first on. */
function startOf(range) {
    return range.find(({ operator }) => operator.startsWith(">"))?.version.name;
}

// EXTERNAL MODULE: ./actions/pin-check/lib/version/ref-name.js
var ref_name = __webpack_require__(96622);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/collect/commit-history.js



/** Which tags and branches to ask about before the advisories and the claim can be settled. */
function historyNeeds(commit, claims, answers) {
    const advisories = answers.latest?.advisories ?? [];
    const versions = answers.versionsOf(commit);
    const boundaries = advisories.flatMap((advisory) => {
        const range = parseRange(advisory.range);
        return range && byVersion(versions, range) === undefined ? boundaryNames(advisory, range, answers) : [];
    });
    const claimed = claims.map((claim) => (0,ref_name/* readRefName */.d)(claim).name).filter((name) => needsHistory(commit, name, answers));
    return {
        histories: [...boundaries, ...claimed].filter((name) => !answers.hasHistory(commit, name)),
        names: boundaries.filter((name) => !answers.names.has(name) && answers.tagCommit(name) === undefined),
    };
}
/**
 * Whether an advisory concerns a commit; undefined where nobody can tell. `onDefaultBranch` because there, what is not older
 * than the patch is newer; on another line it may be neither.
 */
function concerns(advisory, commit, onDefaultBranch, answers) {
    const range = parseRange(advisory.range);
    if (!range)
        return undefined;
    const told = byVersion(answers.versionsOf(commit), range);
    if (told !== undefined)
        return told;
    const end = fixedIn(advisory, range);
    const isOlder = end === undefined ? true : isBehind(commit, end, answers);
    if (isOlder !== true)
        return isOlder === false && onDefaultBranch ? false : undefined;
    const start = startOf(range);
    return start === undefined || isBehind(commit, start, answers) !== true;
}
/** True for a claim such as `v4` that no tag on the commit bears out: its history may. */
function needsHistory(commit, claim, answers) {
    const line = (0,version_tag/* readVersionTag */.tM)(claim);
    const known = answers.names.get(claim);
    const exists = known?.tag !== undefined || known?.branch !== undefined;
    if (!exists || (0,version_tag/* isFullVersion */.kj)(claim))
        return false;
    return !answers.versionsOf(commit).some((tag) => tag.name === claim || (line && (0,version_tag/* isOfLine */.ut)(tag, line)));
}
/** Tags of the repository as a whole only: `cli-v9.0.0` says nothing about the version of the action beside it. */
function byVersion(versions, range) {
    for (const version of versions) {
        const answer = version.prefix === "" ? isInRange(version, range) : undefined;
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}
function boundaryNames(advisory, range, answers) {
    const versions = [fixedIn(advisory, range), startOf(range)];
    return versions.flatMap((version) => (version === undefined ? [] : spellings(version, answers)));
}
/** The version that mends it, or else the last one that is known to need it. */
function fixedIn({ patched }, range) {
    return patched !== undefined && (0,version_tag/* readVersionTag */.tM)(patched)?.prefix === "" ? patched : endOf(range);
}
/** The tags that name a version: the listed one, else both ways to write it. */
function spellings(version, answers) {
    const plain = version.replace(/^v/, "");
    const both = [`v${plain}`, plain];
    const listed = both.filter((name) => answers.latest?.tags.some((tag) => tag.name === name));
    return listed.length > 0 ? listed : both;
}
/**
 * True if the commit is older than the tag of a version, false if not; undefined where there is no such tag. The commit of the
 * tag itself is told by its version.
 */
function isBehind(commit, version, answers) {
    const told = spellings(version, answers).map((name) => answers.isInHistory(commit, name));
    return told.find((answer) => answer !== undefined);
}


/***/ }),

/***/ 17582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Js: () => (/* binding */ concludeCommit),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   oH: () => (/* binding */ concludeRepository),
/* harmony export */   od: () => (/* binding */ commitBehind),
/* harmony export */   xV: () => (/* binding */ concludeName),
/* harmony export */   zn: () => (/* binding */ reachableBy)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60244);
/* harmony import */ var _version_ref_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96622);
/* harmony import */ var _version_version_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93272);
/* harmony import */ var _cases_age_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99341);
/* harmony import */ var _file_entry_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41480);
/* harmony import */ var _commit_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71764);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87930);
// Turns what GitHub answered into evidence: short, free of what changes from run to run, and fit for the file.







/** The repository, its advisories in a fixed order. */
function concludeRepository({ fullName, archived, advisories }) {
    return { name: fullName, archived, advisories: [...advisories].sort(byIdAndRange) };
}
/** What a ref is as a name; undefined where it was not asked. `refs/tags/v1` is that tag and no branch. */
function concludeName(ref, answers) {
    const { name, only } = (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefName */ .d)(ref);
    const fact = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeRef */ .JE)(name) ? answers.names.get(name) : NOTHING;
    if (!fact)
        return undefined;
    const tag = only === "branch" ? undefined : fact.tag;
    const release = tag === undefined ? undefined : fact.release;
    return {
        tag,
        branch: only === "tag" ? undefined : fact.branch,
        published: release?.published,
        immutable: release?.immutable ?? false,
    };
}
/** What no tag and no branch can be called, nobody needs to be asked about. */
const NOTHING = { tag: undefined, branch: undefined, release: undefined };
/** The commit behind a name; undefined where there is none, or a tag and a branch lead to different ones. */
function commitBehind({ tag, branch }) {
    return tag !== undefined && branch !== undefined && tag !== branch ? undefined : (tag ?? branch);
}
/** The commit a ref stands for: the full id itself, or what the name leads to, `name` being what is known of it. */
function commitOf(ref, name) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .j)(ref) ? ref : name && commitBehind(name);
}
/**
 * The evidence about a commit id, `claims` being the versions that comments say it is. Undefined where GitHub was not asked
 * about it, or has not said yet whether any ref leads to it.
 */
function concludeCommit(id, claims, answers) {
    const fact = answers.commits.get(id) ?? behindName(id, answers);
    if (!fact || !answers.latest)
        return undefined;
    const commit = subjectOf(id, fact);
    if (commit === undefined)
        return { kind: fact.kind, reachable: "none", tags: [], date: undefined, advisories: [] };
    const from = reachableBy(commit, fact, answers);
    if (from === undefined && !answers.traces.has(commit))
        return undefined;
    const tags = answers.versionsOf(commit);
    const { defaultBranch } = answers.latest;
    const onDefaultBranch = defaultBranch !== undefined && from === `refs/heads/${defaultBranch}`;
    return {
        kind: fact.kind,
        ...(fact.kind === "tag" ? { peeled: commit } : {}),
        reachable: from ?? traced(commit, answers),
        tags: tags.map(({ name }) => name),
        ...historyOf(commit, claims, answers),
        date: (0,_cases_age_of_js__WEBPACK_IMPORTED_MODULE_3__/* .laterDay */ .Z)(publishedOf(tags, answers), dayOf(fact)),
        ...advisoriesOf(commit, onDefaultBranch, answers),
    };
}
/** The commit that evidence about an id is about; undefined for an id that leads to no commit. */
function subjectOf(id, fact) {
    if (fact.kind === "tag")
        return fact.peeled;
    return fact.kind === "commit" ? id : undefined;
}
/** The ref that is known to lead to a commit without asking for more; undefined where none is. */
function reachableBy(commit, fact, answers) {
    const branch = answers.latest?.defaultBranch;
    if (fact.onDefaultBranch && branch !== undefined)
        return `refs/heads/${branch}`;
    const [tag] = [...answers.versionsOf(commit).map(({ name }) => name), ...answers.tagsOn(commit)];
    if (tag !== undefined)
        return `refs/tags/${tag}`;
    const head = [...answers.names].find(([, fact]) => fact.branch === commit)?.[0];
    return head === undefined ? undefined : `refs/heads/${head}`;
}
/** A commit that a name leads to is there, and was not asked about. */
function behindName(id, answers) {
    const names = [...answers.names].filter(([, { tag, branch }]) => tag === id || branch === id);
    if (names.length === 0)
        return undefined;
    const onDefaultBranch = names.some(([name, { branch }]) => branch === id && name === answers.latest?.defaultBranch);
    return { kind: "commit", peeled: undefined, date: undefined, onDefaultBranch };
}
function traced(commit, answers) {
    const trace = answers.traces.get(commit);
    if (trace?.kind === "reachable")
        return trace.from;
    return trace?.kind === "unreachable" ? "none" : undefined;
}
/** Whoever made the commit chose the date: it can be a year of five digits. */
function dayOf({ date }) {
    return (0,_file_entry_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .isDate */ .$P)(date) ? date : undefined;
}
/** Only of a full version: the release of `v4` is as old as the line, whatever the tag leads to today. */
function publishedOf(tags, answers) {
    const dates = tags.map(({ name }) => ((0,_version_version_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .isFullVersion */ .kj)(name) ? answers.names.get(name)?.release?.published : undefined));
    return dates.find((date) => date !== undefined);
}
function historyOf(commit, claims, answers) {
    const sorted = [...new Set(claims)].sort();
    const told = (answer) => sorted.filter((claim) => answers.isInHistory(commit, (0,_version_ref_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefName */ .d)(claim).name) === answer);
    const [ancestorOf, notAncestorOf] = [told(true), told(false)];
    return {
        ...(ancestorOf.length > 0 ? { ancestorOf } : {}),
        ...(notAncestorOf.length > 0 ? { notAncestorOf } : {}),
    };
}
function advisoriesOf(commit, onDefaultBranch, answers) {
    const all = answers.latest?.advisories ?? [];
    const told = all.map((advisory) => ({ id: advisory.id, is: (0,_commit_history_js__WEBPACK_IMPORTED_MODULE_6__/* .concerns */ .K)(advisory, commit, onDefaultBranch, answers) }));
    const idsOf = (answer) => [...new Set(told.filter(({ is }) => is === answer).map(({ id }) => id))].sort();
    const advisories = idsOf(true);
    const undecided = idsOf(undefined).filter((id) => !advisories.includes(id));
    return { advisories, ...(undecided.length > 0 ? { undecided } : {}) };
}
function byIdAndRange(a, b) {
    if (a.id !== b.id)
        return a.id < b.id ? -1 : 1;
    return a.range < b.range ? -1 : Number(a.range > b.range);
}


/***/ }),

/***/ 44698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lookUpDigests),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _reference_image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14537);


const IN_PARALLEL = 4;
/** The key of an image in evidence, with registry and tag written out. */
function imageKey({ registry, name, tag }) {
    return `${registry}/${name}:${tag}`;
}
/** The digests of all images named by tag among `references`; those in `known` are not asked for again. */
async function lookUpDigests(references, known, registry, progress) {
    const images = new Map(known);
    const notChecked = [];
    const wanted = [...wantedTags(references)].filter(([key]) => !known.has(key));
    let done = 0;
    const work = async () => {
        for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
            const [key, tag] = next;
            progress.report("asking registries for digests", done++, done + wanted.length);
            const answer = await ask(tag, registry);
            if ("digest" in answer)
                images.set(key, answer.digest);
            else
                notChecked.push({ what: key, why: answer.why });
        }
    };
    await Promise.all(Array.from({ length: IN_PARALLEL }, work));
    return { images, notChecked };
}
function wantedTags(references) {
    const tags = references
        .filter(({ verdict, value }) => verdict === "mutable-image" && !value.includes("@"))
        .map(({ value }) => (0,_reference_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ .i)(value));
    return new Map(tags.map((tag) => [imageKey(tag), tag]));
}
async function ask(tag, registry) {
    try {
        const digest = await registry.digestOf(tag);
        return digest === undefined ? { why: "its registry has no such tag" } : { digest };
    }
    catch (error) {
        if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .Cj)
            return { why: `no digest: ${error.message}. ${error.hint}` };
        throw error;
    }
}


/***/ }),

/***/ 19276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   jv: () => (/* binding */ listUnknown),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60244);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77013);
/* harmony import */ var _graph_dependency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79212);
/* harmony import */ var _cases_judge_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73762);
/* harmony import */ var _cases_open_questions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27246);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27805);
/* harmony import */ var _conclude_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17582);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87930);
// Tells what is known about a target and what is not. Pure look-up, the same for facts from the file and from GitHub.







/** The keys of a target; undefined where its repository is not known. `host` is that of a server other than github.com. */
function keysOf(target, facts, host) {
    const { owner, name, ref } = target.target;
    const repository = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRepository */ .Kk)(facts, owner, name, host);
    if (repository === undefined)
        return undefined;
    const asName = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .refKey */ .XF)(repository, ref);
    const id = (0,_conclude_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(ref, facts.names.get(asName));
    return {
        repository,
        names: target.claim === undefined ? [asName] : [asName, (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .refKey */ .XF)(repository, target.claim)],
        commit: id === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .refKey */ .XF)(repository, id),
        code: (0,_graph_dependency_js__WEBPACK_IMPORTED_MODULE_2__/* .codeKey */ .DQ)(target.target, repository === (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(owner, name) ? undefined : host),
    };
}
/**
 * True if the facts hold everything that is asked about a target. Whether a commit id is also the name of a tag or branch is
 * asked together with the commit: where there is none, nothing is noted.
 */
function isKnown(target, facts, host) {
    const keys = keysOf(target, facts, host);
    if (!keys || !facts.code.has(keys.code))
        return false;
    const [asName, ...claimed] = keys.names;
    const named = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .j)(target.target.ref) ? claimed : [asName, ...claimed];
    if (!named.every((key) => key !== undefined && facts.names.has(key)))
        return false;
    return keys.commit === undefined || isCommitKnown(target, keys, keys.commit, facts);
}
/** Settled, too, has to be whether the commit is, was or never was what a comment claims. */
function isCommitKnown({ claim }, keys, commitKey, facts) {
    const repository = facts.repositories.get(keys.repository);
    const commit = facts.commits.get(commitKey);
    if (!repository || !commit)
        return false;
    if (claim === undefined)
        return true;
    const claimed = { version: claim, evidence: facts.names.get((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .refKey */ .XF)(keys.repository, claim)) };
    const commitId = commitKey.slice(commitKey.lastIndexOf("@") + 1);
    return (0,_cases_judge_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeClaim */ .e)({ repository, commitId, commit, name: undefined, claimed }) !== "undecided";
}
/** What the target pulls in, if that is known. */
function codeOf(target, facts, host) {
    const keys = keysOf(target, facts, host);
    return keys && facts.code.get(keys.code);
}
/**
 * Everything reached that is not known, at the place of the references that lead to it. `whyUnknown` gives the reason for a
 * target without evidence; evidence that leaves a question open is its own reason.
 */
function listUnknown(reach, facts, host, whyUnknown) {
    const gaps = reach.targets.flatMap((target) => {
        const whys = isKnown(target, facts, host) ? questionsFurtherDown(target, facts, host) : [whyUnknown(target)];
        return whys.map((why) => ({ target, why }));
    });
    const placed = [...gaps, ...reach.leftOut].flatMap(({ target, why }) => target.origins.map(({ file, reference }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .notCheckedAt */ .a)(file.locate(reference.start, reference.end), `${(0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(target)}: ${why}`)));
    return [...new Map(placed.map((entry) => [`${entry.what} ${entry.why}`, entry])).values()];
}
/** Of what the repository's own files name, the questions are listed with the reference, which has more of them. */
function questionsFurtherDown(target, facts, host) {
    if (target.depth === 0)
        return [];
    const key = keysOf(target, facts, host)?.commit;
    const commit = key === undefined ? undefined : facts.commits.get(key);
    return !commit || commit.reachable === "none" ? [] : (0,_cases_open_questions_js__WEBPACK_IMPORTED_MODULE_7__/* .questionsAbout */ .T)(commit, true);
}


/***/ }),

/***/ 15032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Reach)
/* harmony export */ });
/* harmony import */ var _graph_dependency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79212);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87930);
// Everything that references lead to, found step by step as it becomes known what each target pulls in. It asks nobody.


/** GitHub nests actions ten deep at most ("Creating a composite action"). */
const MAX_DEPTH = 10;
/** Several times what the largest repositories reach; beyond it somebody is making the graph grow. */
const MAX_TARGETS = 2000;
class Reach {
    /** In the order in which they were found; grows with `expand`. */
    targets;
    leftOut;
    #targets = [];
    #leftOut = [];
    #seen = new Set();
    #noted = new Set();
    constructor(references) {
        this.targets = this.#targets;
        this.leftOut = this.#leftOut;
        for (const target of (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .directTargets */ .GH)(references))
            this.#admit(target);
    }
    /** Adds what the code of `parent` pulls in and returns what of it is new. A cycle ends here, because nothing in it is new. */
    expand(parent, code) {
        const depth = parent.depth + 1;
        const found = (0,_graph_dependency_js__WEBPACK_IMPORTED_MODULE_1__/* .nextTargets */ .GZ)(parent.target, code).map((sited) => ({ ...sited, claim: undefined, depth, origins: parent.origins.slice(0, 1) }));
        return found.filter((target) => !this.#seen.has(keyOf(target)) && this.#admit(target));
    }
    #admit(target) {
        const why = reasonToLeaveOut(target.depth, this.#targets.length);
        this.#seen.add(keyOf(target));
        if (why === undefined)
            this.#targets.push(target);
        else
            this.#leaveOut(target, why);
        return why === undefined;
    }
    /** Once for each reference and reason: what grows without end must not make the report grow, too. */
    #leaveOut(target, why) {
        const [origin] = target.origins;
        const key = `${why} ${origin?.file.path} ${origin?.reference.start}`;
        if (!this.#noted.has(key))
            this.#leftOut.push({ target, why });
        this.#noted.add(key);
    }
}
function reasonToLeaveOut(depth, count) {
    if (depth > MAX_DEPTH)
        return `it is nested deeper than ${MAX_DEPTH} levels`;
    return count >= MAX_TARGETS ? `more than ${MAX_TARGETS} actions and workflows are pulled in` : undefined;
}
function keyOf({ site, target }) {
    return `${site} ${(0,_graph_dependency_js__WEBPACK_IMPORTED_MODULE_1__/* .codeKey */ .DQ)(target)}`;
}


/***/ }),

/***/ 39055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   N7: () => (/* binding */ Servers),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Which server to ask about a repository: that of the run first, then github.com. An action is looked for in this order
// (GitHub Enterprise Server, "Enabling automatic access to GitHub.com actions").

/** The host that keys of facts carry: that of the run's server, undefined for github.com and outside a workflow. */
function hostOf(serverUrl) {
    if (serverUrl === undefined || !URL.canParse(serverUrl))
        return undefined;
    const { host } = new URL(serverUrl);
    return host === "github.com" ? undefined : host;
}
class Servers {
    #servers;
    /** Where a repository was found. */
    #homes = new Map();
    constructor({ github, dotcom, serverUrl }) {
        const own = github === undefined ? [] : [{ host: hostOf(serverUrl), github }];
        const isElsewhere = hostOf(serverUrl) !== undefined;
        this.#servers = dotcom !== undefined && isElsewhere ? [...own, { host: undefined, github: dotcom }] : own;
    }
    /** True if there is nobody to ask. */
    get isEmpty() {
        return this.#servers.length === 0;
    }
    /**
     * One answer per question, by key; at most one call per server. A server that answers nothing at all has refused every
     * question. Errors: `IntegrityError`.
     */
    async survey(questions) {
        const answers = new Map();
        for (const server of this.#servers) {
            const open = [...questions].filter(([key]) => this.#isForServer(key, server, answers.get(key)));
            const received = await surveyServer(server, open.map(([, question]) => question));
            for (const [index, [key]] of open.entries())
                answers.set(key, this.#note(key, server, received[index]));
        }
        return answers;
    }
    /** Errors: those of `GitHub.trace`. */
    async trace(key, repository, commits) {
        const home = this.#homes.get(key);
        return home === undefined ? new Map() : await home.github.trace(repository, commits);
    }
    /** A server that does not know a repository, or does not let it be seen, sends us on to the next. */
    #isForServer(key, server, answer) {
        const home = this.#homes.get(key);
        if (home !== undefined)
            return home === server;
        return answer === undefined || (!answer.ok && answer.error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_);
    }
    #note(key, server, answer) {
        if (answer === undefined)
            throw new Error("the GitHub client left out an answer");
        if (!answer.ok)
            return answer;
        this.#homes.set(key, server);
        return { ok: true, facts: answer.facts, host: server.host };
    }
}
async function surveyServer({ github }, questions) {
    if (questions.length === 0)
        return [];
    try {
        return await github.survey(questions);
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj) || error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs)
            throw error;
        return questions.map(() => ({ ok: false, error }));
    }
}
/** The words for a refusal. What contradicts itself, and what nobody expected, is thrown on. */
function explainRefusal(error) {
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj && !(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs))
        return `${error.message}; ${error.hint}`;
    throw error;
}


/***/ }),

/***/ 87930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ canExist),
/* harmony export */   GH: () => (/* binding */ directTargets),
/* harmony export */   JE: () => (/* binding */ canBeRef),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   nS: () => (/* binding */ canBePath)
/* harmony export */ });
/* harmony import */ var _graph_dependency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79212);
/* harmony import */ var _reference_judge_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21094);
/* harmony import */ var _reference_version_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9688);



/** What git allows in no ref (git-check-ref-format). */
const NOT_IN_REFS = /[\p{Cc}\p{Cs} ~^:?*[\\]|\.\.|@\{|\/\/|^[/.]|[/.]$/u;
/** As long as GitHub takes them. */
const MAX_REF_LENGTH = 255;
const MAX_NAME_LENGTH = 100;
const MAX_PATH_LENGTH = 1024;
const MAX_PATH_DEPTH = 40;
const NOT_IN_PATHS = /[\p{Cc}\p{Cs}]/u;
/** True if git could have a tag or branch of this name, so that asking makes sense. */
function canBeRef(name) {
    return name.length <= MAX_REF_LENGTH && !NOT_IN_REFS.test(name);
}
/** True if a repository could have a file of this path. */
function canBePath(path) {
    const segments = path.slice(0, MAX_PATH_LENGTH).split("/");
    const isPlain = path.length <= MAX_PATH_LENGTH && segments.length <= MAX_PATH_DEPTH && !NOT_IN_PATHS.test(path);
    return isPlain && !segments.some((segment) => segment === "" || segment === "." || segment === "..");
}
/** True if a repository, a ref and a path of these names can exist on GitHub. */
function canExist({ target: { owner, name, path, ref } }) {
    const short = owner.length <= MAX_NAME_LENGTH && name.length <= MAX_NAME_LENGTH;
    return short && canBeRef(ref) && (path === "" || canBePath(path));
}
/** The target as it would be written in a workflow. */
function labelOf({ target: { owner, name, path, ref } }) {
    return `${owner}/${name}${path === "" ? "" : `/${path}`}@${ref}`;
}
/** What the references name in other repositories: one target for each code and claimed version. */
function directTargets(references) {
    const found = new Map();
    for (const judged of references) {
        const sited = (0,_graph_dependency_js__WEBPACK_IMPORTED_MODULE_0__/* .sitedTarget */ .r6)(judged.reference.site, (0,_reference_judge_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .runningTarget */ .Hn)(judged));
        if (!sited)
            continue;
        const claim = claimOf(judged);
        const key = `${sited.site} ${(0,_graph_dependency_js__WEBPACK_IMPORTED_MODULE_0__/* .codeKey */ .DQ)(sited.target)} ${claim ?? ""}`;
        const known = found.get(key);
        if (known)
            known.origins.push(judged);
        else {
            const origins = [judged];
            found.set(key, { target: { ...sited, claim, depth: 0, origins }, origins });
        }
    }
    return [...found.values()].map(({ target }) => target);
}
/** A comment speaks of the commit id that is written before it, a name of the commit that the lock holds for it. */
function claimOf(judged) {
    return judged.lockedCommit === undefined ? (0,_reference_version_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .claimedVersion */ .wy)(judged) : judged.target?.ref;
}


/***/ }),

/***/ 27805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   Kk: () => (/* binding */ knownRepository),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   XF: () => (/* binding */ refKey)
/* harmony export */ });
const NO_FACTS = {
    repositories: new Map(),
    commits: new Map(),
    names: new Map(),
    code: new Map(),
    images: new Map(),
};
/** The key of a commit or a name of a repository. */
function refKey(repository, ref) {
    return `${repository}@${ref}`;
}
/** The key of a repository: GitHub takes upper and lower case in names for the same. `host` only where it is not github.com. */
function repositoryKey(owner, name, host) {
    const key = `${owner}/${name}`.toLowerCase();
    return host === undefined ? key : `${host}/${key}`;
}
/**
 * The key under which a repository is known: on the server of the run if it is there, else on github.com, which is the order
 * in which a server looks for actions (GitHub Enterprise Server, "Enabling automatic access to GitHub.com actions"). `host`
 * is undefined for a run on github.com. Undefined where the repository is not known.
 */
function knownRepository(facts, owner, name, host) {
    const keys = [repositoryKey(owner, name, host), repositoryKey(owner, name)];
    return keys.find((key) => facts.repositories.has(key));
}


/***/ }),

/***/ 41480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   lf: () => (/* binding */ ENTRIES),
/* harmony export */   ot: () => (/* binding */ FIELD_ORDER),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60244);
// The shape of the entries of the evidence file. Strict: a field nobody knows is a fault, not something to skip.

const isText = (value) => typeof value === "string";
const isFlag = (value) => typeof value === "boolean";
const isCommit = (value) => isText(value) && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .j)(value);
const ADVISORY = {
    id: isText,
    severity: oneOf("low", "moderate", "high", "critical"),
    range: isText,
    patched: isText,
    summary: isText,
};
const REPOSITORY = {
    name: isText,
    archived: isFlag,
    advisories: listOf(record(ADVISORY, ["patched"])),
};
const COMMIT = {
    kind: oneOf("commit", "tag", "other", "absent"),
    peeled: isCommit,
    reachable: isText,
    tags: listOf(isText),
    ancestorOf: listOf(isText),
    notAncestorOf: listOf(isText),
    date: isDate,
    advisories: listOf(isText),
    undecided: listOf(isText),
};
const NAME = { tag: isCommit, branch: isCommit, published: isDate, immutable: isFlag };
const DEPENDENCY = { site: isText, value: isText };
const CODE = {
    kind: oneOf("composite", "docker", "javascript", "workflow", "missing"),
    uses: listOf(record(DEPENDENCY, [])),
};
/** The entry of each section. */
const ENTRIES = {
    repositories: record(REPOSITORY, []),
    commits: record(COMMIT, ["peeled", "reachable", "ancestorOf", "notAncestorOf", "date", "undecided"]),
    names: record(NAME, ["tag", "branch", "published"]),
    code: record(CODE, []),
    images: matching(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/),
};
/** The order in which fields are written. Fields of one name stand at one place in every entry. */
const FIELD_ORDER = [
    ...new Set([REPOSITORY, COMMIT, NAME, CODE, DEPENDENCY, ADVISORY].flatMap((fields) => Object.keys(fields))),
];
/** The form of the keys of each section: a repository, and what of it. */
const KEYS = {
    repositories: /^[^\s@/]+(?:\/[^\s@/]+){1,2}$/,
    commits: /^[^\s@/]+(?:\/[^\s@/]+){1,2}@(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    names: /^[^\s@/]+(?:\/[^\s@/]+){1,2}@.+$/s,
    code: /^[^\s@/]+(?:\/[^\s@/]+)+@.+$/s,
    images: /./s,
};
/** A day as `YYYY-MM-DD`. */
function isDate(value) {
    return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
function matching(pattern) {
    return (value) => typeof value === "string" && pattern.test(value);
}
function oneOf(...values) {
    return (value) => values.some((allowed) => allowed === value);
}
function listOf(guard) {
    return (value) => Array.isArray(value) && value.every(guard);
}
function record(fields, optional) {
    const guards = new Map(Object.entries(fields));
    const required = [...guards.keys()].filter((key) => !optional.some((name) => name === key));
    return (value) => isMapping(value) &&
        required.every((key) => Object.hasOwn(value, key)) &&
        Object.entries(value).every(([key, entry]) => guards.get(key)?.(entry) ?? false);
}
/** True for a JSON object. */
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 72710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sl: () => (/* binding */ EVIDENCE_PATH),
  bU: () => (/* binding */ MAX_EVIDENCE_BYTES),
  bP: () => (/* binding */ SECTIONS),
  vf: () => (/* binding */ parseEvidence),
  Ft: () => (/* binding */ renderEntry),
  oP: () => (/* binding */ renderEvidence)
});

// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/file/entry-places.js
// Finds where the entries of a JSON document stand. The document has been parsed before, so only its strings and brackets
// matter here.
/** The keys two levels deep, in order, those that are given twice included. Expects valid JSON. */
function entryPlaces(json) {
    const places = [];
    let section = "";
    for (const { depth, start, end } of shallowKeys(json)) {
        const key = String(JSON.parse(json.slice(start, end)));
        if (depth === 1)
            section = key;
        else
            places.push({ section, key, start, end });
    }
    return places;
}
/** The offset of the first key that its own mapping has had before, at whatever depth. Expects valid JSON. */
function findRepeatedKey(json) {
    const seen = new Map();
    for (const { depth, isFirst, start, end } of allKeys(json)) {
        const names = isFirst ? new Set() : (seen.get(depth) ?? new Set());
        const name = String(JSON.parse(json.slice(start, end)));
        if (names.has(name))
            return start;
        seen.set(depth, names.add(name));
    }
    return undefined;
}
function* shallowKeys(json) {
    for (const key of allKeys(json))
        if (key.depth <= 2)
            yield key;
}
function* allKeys(json) {
    let depth = 0;
    let isFirst = false;
    for (let at = 0; at < json.length; at++) {
        const char = json[at];
        if (char === "{" || char === "[")
            [depth, isFirst] = [depth + 1, true];
        else if (char === "}" || char === "]")
            [depth, isFirst] = [depth - 1, false];
        if (char !== '"')
            continue;
        const end = endOfString(json, at);
        if (isKey(json, end)) {
            yield { depth, isFirst, start: at, end };
            isFirst = false;
        }
        at = end - 1;
    }
}
/** The offset behind the closing quote: the first one with an even number of backslashes before it. */
function endOfString(json, start) {
    let at = start + 1;
    while (at < json.length && json[at] !== '"')
        at += json[at] === "\\" ? 2 : 1;
    return at + 1;
}
function isKey(json, end) {
    let at = end;
    while (" \t\r\n".includes(json[at] ?? "x"))
        at++;
    return json[at] === ":";
}

// EXTERNAL MODULE: ./actions/pin-check/lib/evidence/file/entry-shapes.js
var entry_shapes = __webpack_require__(41480);
;// CONCATENATED MODULE: ./actions/pin-check/lib/evidence/file/evidence-file.js
// The committed evidence file: parses it strictly and writes it so that diffs and merges stay small, one entry a line. Who
// may be trusted with which version of the file is not decided here.



const EVIDENCE_PATH = ".github/lockstep.evidence.json";
/** The evidence of about 20,000 references. */
const MAX_EVIDENCE_BYTES = 8 * 1024 * 1024;
const SECTIONS = [
    "repositories",
    "commits",
    "names",
    "code",
    "images",
];
const VERSION = 1;
/** What git leaves in a file that it could not merge. */
const CONFLICT = /^(?:<{7}|>{7})/m;
/** Reads the file as a whole or not at all. Never throws, whatever the text. */
function parseEvidence(text) {
    if (text.length > MAX_EVIDENCE_BYTES)
        return refuse(`it is larger than ${MAX_EVIDENCE_BYTES} bytes`);
    const conflict = CONFLICT.exec(text);
    if (conflict)
        return refuse("it contains the markers of a merge conflict", lineAt(text, conflict.index));
    const root = parseJson(text);
    if (!(0,entry_shapes/* isMapping */.pi)(root))
        return refuse("it is not a JSON object");
    if (root["version"] !== VERSION)
        return refuse(`its version is not ${VERSION}`);
    const unknown = Object.keys(root).find((key) => key !== "version" && !isSection(key));
    if (unknown !== undefined)
        return refuse("it has an unknown section");
    // Readers would take one value for it, and parsers another.
    const repeated = findRepeatedKey(text);
    if (repeated !== undefined)
        return refuse("it has two entries with the same key", lineAt(text, repeated));
    const places = entryPlaces(text);
    const flaw = findFlaw(root, places);
    if (flaw)
        return refuse(flaw.why, flaw.place === undefined ? undefined : lineAt(text, flaw.place.start));
    return { ok: true, facts: toFacts(root), source: new source_file/* SourceFile */.s(EVIDENCE_PATH, text), places };
}
/** The file's text. What `parseEvidence` reads from it is equal to `facts`, and is written as the same text again. */
function renderEvidence(facts) {
    const sections = SECTIONS.map((section) => renderSection(section, facts[section]));
    return `{\n  "version": ${VERSION},\n${sections.join(",\n")}\n}\n`;
}
/** An entry as the file has it: fields in a fixed order, so that equal entries are equal texts. */
function renderEntry(entry) {
    return JSON.stringify(entry, [...entry_shapes/* FIELD_ORDER */.ot]);
}
function renderSection(section, entries) {
    const lines = [...entries.keys()].sort().map((key) => `    ${JSON.stringify(key)}: ${renderEntry(entries.get(key))}`);
    return lines.length === 0 ? `  "${section}": {}` : `  "${section}": {\n${lines.join(",\n")}\n  }`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function findFlaw(root, places) {
    const missing = SECTIONS.find((section) => !(0,entry_shapes/* isMapping */.pi)(root[section]));
    if (missing !== undefined)
        return { why: `its section "${missing}" is missing, or is not an object` };
    const entries = new Map(SECTIONS.map((section) => [section, entriesIn(root, section)]));
    for (const place of places) {
        const { section, key } = place;
        if (!isSection(section))
            return { why: "it has entries where none belong", place };
        const isSound = entry_shapes/* KEYS */.Rk[section].test(key) && entry_shapes/* ENTRIES */.lf[section](entries.get(section)?.get(key));
        if (!isSound)
            return { why: `this is not an entry of the section "${section}"`, place };
    }
    return undefined;
}
function toFacts(root) {
    const read = (section, isEntry) => new Map([...entriesIn(root, section)].flatMap(([key, entry]) => (isEntry(entry) ? [[key, entry]] : [])));
    return {
        repositories: read("repositories", entry_shapes/* ENTRIES */.lf.repositories),
        commits: read("commits", entry_shapes/* ENTRIES */.lf.commits),
        names: read("names", entry_shapes/* ENTRIES */.lf.names),
        code: read("code", entry_shapes/* ENTRIES */.lf.code),
        images: read("images", entry_shapes/* ENTRIES */.lf.images),
    };
}
function entriesIn(root, section) {
    const entries = root[section];
    return new Map((0,entry_shapes/* isMapping */.pi)(entries) ? Object.entries(entries) : []);
}
function isSection(name) {
    return SECTIONS.some((section) => section === name);
}
function refuse(why, line) {
    return { ok: false, why, line };
}
function lineAt(text, offset) {
    return new source_file/* SourceFile */.s(EVIDENCE_PATH, text).locate(offset, offset).line;
}


/***/ }),

/***/ 43646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ usedFacts),
/* harmony export */   q: () => (/* binding */ reachOver)
/* harmony export */ });
/* harmony import */ var _collect_known_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19276);
/* harmony import */ var _collect_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15032);


/** Everything that references reach over what is known about code. */
function reachOver(references, facts, host) {
    const reach = new _collect_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .Reach */ .E(references);
    for (const target of reach.targets) {
        const code = (0,_collect_known_target_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(target, facts, host);
        if (code)
            reach.expand(target, code);
    }
    return reach;
}
/** The facts about what references reach. Those about images are all kept: their references are not known here. */
function usedFacts(references, facts, host) {
    const keys = reachOver(references, facts, host).targets.flatMap((target) => (0,_collect_known_target_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(target, facts, host) ?? []);
    const pick = (entries, of) => {
        const used = new Set(keys.flatMap(of));
        return new Map([...entries].filter(([key]) => used.has(key)));
    };
    return {
        repositories: pick(facts.repositories, ({ repository }) => [repository]),
        commits: pick(facts.commits, ({ commit }) => (commit === undefined ? [] : [commit])),
        names: pick(facts.names, ({ names }) => names),
        code: pick(facts.code, ({ code }) => [code]),
        images: facts.images,
    };
}


/***/ }),

/***/ 30056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ mergeFamilies),
/* harmony export */   x: () => (/* binding */ detectAll)
/* harmony export */ });
/** Runs every rule over every case. */
function detectAll(rules, cases) {
    const found = [];
    for (const subject of cases) {
        for (const rule of rules)
            for (const detection of rule.check(subject))
                found.push({ rule, detection });
    }
    return found;
}
/** Counts that are told even where they are zero. */
const ALWAYS_TOLD = ["files", "references", "uses"];
/** The sum of several families. Counts of the same noun are added. */
function mergeFamilies(families) {
    const stats = {};
    for (const family of families) {
        for (const [noun, count] of Object.entries(family.stats)) {
            if (count > 0 || ALWAYS_TOLD.includes(noun))
                stats[noun] = (stats[noun] ?? 0) + count;
        }
    }
    return {
        detections: families.flatMap(({ detections }) => detections),
        subjects: families.flatMap(({ subjects }) => subjects),
        notChecked: families.flatMap(({ notChecked }) => notChecked),
        stats,
    };
}


/***/ }),

/***/ 56256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ editReference)
/* harmony export */ });
/**
 * The edit that puts `text` in place of the UTF-16 range `start` to `end` (exclusive) of the reference's value. Undefined
 * where the value does not stand in the file as it is: an expression produced it, or YAML escapes or folds it.
 */
function editReference({ file, reference, value }, start, end, text) {
    const offset = value === reference.value ? startOfValue(file, reference) : undefined;
    return offset === undefined ? undefined : { file: file.path, start: offset + start, end: offset + end, text };
}
/** The offset in the file at which the value stands letter by letter, perhaps in quotes. */
function startOfValue(file, reference) {
    const written = file.text.slice(reference.start, reference.end);
    if (written === reference.value)
        return reference.start;
    const quote = written[0];
    const isQuoted = (quote === '"' || quote === "'") && written.at(-1) === quote;
    return isQuoted && written.slice(1, -1) === reference.value ? reference.start + 1 : undefined;
}


/***/ }),

/***/ 11606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pinToCommit),
  V: () => (/* binding */ pinToDigest)
});

// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/version-comment.js
var version_comment = __webpack_require__(9688);
;// CONCATENATED MODULE: ./actions/pin-check/lib/fix/comment-edit.js

/** What may follow a scalar on its line without holding another value: blanks, and the ends of flow collections. */
const ONLY_CLOSERS = /^[ \t,\]}]*$/;
/** The header of a block scalar (YAML 1.2.2, section 8.1.1) at the end of a line. */
const BLOCK_HEADER = /[|>](?:[1-9]?[+-]?|[+-]?[1-9]?)$/;
/**
 * The edit that makes the comment behind `reference` say `version`. An older version is replaced; another comment stays,
 * behind the new one. Nothing where the comment says so already, or where the line has no room for one.
 */
function commentEdit(file, reference, version) {
    const existing = (0,version_comment/* commentBehind */.q5)(file, reference);
    if (existing) {
        const claimed = (0,version_comment/* versionIn */.It)(existing.text);
        if (claimed === undefined)
            return [insert(file, existing.start, `# ${version} `)];
        if (claimed === version)
            return [];
        const range = (0,version_comment/* claimedRange */.JL)(file, existing);
        return range ? [{ file: file.path, ...range, text: version }] : [];
    }
    const place = placeOfComment(file.text, reference);
    return place === undefined ? [] : [insert(file, place, ` # ${version}`)];
}
/** Behind the last character of the line, or, as a block scalar would take it for text, behind the scalar's header. */
function placeOfComment(text, { start, end }) {
    const header = headerEnd(text, start);
    if (header !== undefined)
        return header;
    const lineEnd = text.indexOf("\n", end);
    const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, "");
    return ONLY_CLOSERS.test(rest) ? end + rest.trimEnd().length : undefined;
}
/** The end of the block scalar header that stands on the line above a scalar that starts its own line. */
function headerEnd(text, start) {
    const before = text.slice(0, start);
    const content = before.trimEnd();
    const startsLine = before.slice(content.length).includes("\n");
    return startsLine && BLOCK_HEADER.test(content.slice(-3)) ? content.length : undefined;
}
function insert(file, at, text) {
    return { file: file.path, start: at, end: at, text };
}

// EXTERNAL MODULE: ./actions/pin-check/lib/fix/edit-reference.js
var edit_reference = __webpack_require__(56256);
;// CONCATENATED MODULE: ./actions/pin-check/lib/fix/writable-text.js
// What a fix may write into a file, whatever evidence, GitHub or a registry says. All of them can be made by others, and a
// line break or a quote in the wrong place would put steps into a workflow.
/** Digests of the OCI image specification ("Descriptors", registered algorithms). */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Less than git allows in the name of a ref (git-check-ref-format): what ends a line, a comment or a quote is in no language. */
const VERSION = /^[0-9A-Za-z][0-9A-Za-z._/+@-]{0,254}$/;
/** True for the name of a tag or branch that can stand in a comment of any file. */
function isWritableVersion(version) {
    return VERSION.test(version);
}
/** True for the digest of an image. */
function isWritableDigest(digest) {
    return DIGEST.test(digest);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/fix/pin-fix.js
// Makes the fixes that pin a reference to what evidence says it stands for today. It knows no evidence itself.




/**
 * Replaces what stands behind the `@` of `reference` by `commit`, with `version` in the comment. Undefined where the
 * reference is written in a way that cannot be edited safely, and for a commit or a version that is not one.
 */
function pinToCommit(file, reference, commit, version) {
    const { value } = reference;
    const at = value.indexOf("@");
    if (at < 0 || !(0,commit_id/* isCommitId */.j)(commit) || !isWritableVersion(version))
        return undefined;
    const pin = (0,edit_reference/* editReference */.O)({ file, reference, value }, at + 1, value.length, commit);
    const description = `Write ${value.slice(0, at)}@${commit} # ${version}`;
    return pin && { description, edits: [pin, ...commentEdit(file, reference, version)] };
}
/** Adds `digest` behind the name and tag of the image that `reference` names. */
function pinToDigest(file, reference, digest) {
    const { value } = reference;
    if (!isWritableDigest(digest) || value.includes("@") || value.includes("$"))
        return undefined;
    const edit = (0,edit_reference/* editReference */.O)({ file, reference, value }, value.length, value.length, `@${digest}`);
    return edit && { description: `Write ${value}@${digest}`, edits: [edit] };
}


/***/ }),

/***/ 79212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ codeKey),
/* harmony export */   GZ: () => (/* binding */ nextTargets),
/* harmony export */   nF: () => (/* binding */ judgeDependency),
/* harmony export */   ql: () => (/* binding */ resolveDependency),
/* harmony export */   r6: () => (/* binding */ sitedTarget)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29267);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83700);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27805);
/* harmony import */ var _reference_judge_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21094);
/* harmony import */ var _reference_remote_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93352);
// What a reference inside somebody else's file means, seen from where that file lies. It asks nobody and follows nothing.




const SITES = [
    "step",
    "reusable-workflow",
    "container",
    "service",
    "docker-action",
    "dockerfile-from",
    "dockerfile-copy",
    "dockerfile-syntax",
];
/** Judging takes a file to look its path up in a lock. No lock covers what stands in the file of another repository. */
const FOREIGN_FILE = new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s("", "");
/** The key of code in `Facts.code`. `host` only where it is not github.com. */
function codeKey({ owner, name, path, ref }, host) {
    return `${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryKey */ .Kq)(owner, name, host)}${path === "" ? "" : `/${path}`}@${ref}`;
}
/**
 * Source: GitHub's "Workflow syntax", `jobs.<job_id>.uses` (`./` in a called workflow is its own repository at its own
 * commit), and "Metadata syntax", `runs.steps[*].uses` (`./` in a step is the workspace of the run, which is the caller's).
 */
function resolveDependency(parent, dependency) {
    const judged = judgeDependency(dependency);
    const { verdict } = judged;
    const isOwn = verdict === "self" || (verdict === "local" && dependency.site === "reusable-workflow");
    return isOwn ? resolveOwn(parent, dependency) : judged;
}
/** The verdict on a dependency as it is written, wherever it stands. */
function judgeDependency(dependency) {
    const { site, value } = dependency;
    if (!isReferenceSite(site))
        return { dependency, verdict: "invalid", reason: "It is in a place that is not known here." };
    if (site.startsWith("dockerfile-") && value.includes("$")) {
        return { dependency, verdict: "dynamic", reason: "A build argument without a value decides what is used." };
    }
    const reference = { site, value, start: 0, end: 0, path: "" };
    const [judged] = (0,_reference_judge_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeReference */ .TT)(FOREIGN_FILE, reference, undefined);
    if (!judged)
        return { dependency, verdict: "invalid", reason: "It names nothing." };
    const { verdict, reason, target } = judged;
    return { dependency, verdict, reason, target };
}
/** The code that `code`, found at `target`, pulls in itself and that may pull in more: each once, in order. */
function nextTargets(target, code) {
    const found = new Map();
    for (const dependency of code.uses) {
        const resolved = resolveDependency(target, dependency);
        const sited = sitedTarget(dependency.site, resolved.target);
        if (sited)
            found.set(codeKey(sited.target), sited);
    }
    return [...found.values()];
}
/** The code behind a reference at this site, or undefined where nothing further can hang on it. */
function sitedTarget(site, target) {
    return target && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .isUse */ .C)(site) ? { target, site } : undefined;
}
/** `$/path` or `./path` as a place in the parent's repository at the parent's ref. */
function resolveOwn({ owner, name, ref }, dependency) {
    const path = dependency.value.split("/").slice(1).filter(isStep).join("/");
    const target = (0,_reference_remote_target_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRemoteTarget */ .z)(`${owner}/${name}${path === "" ? "" : `/${path}`}@${ref}`);
    return target
        ? { dependency, verdict: "self", reason: "The code comes from the same repository at the same ref.", target }
        : {
            dependency,
            verdict: "invalid",
            reason: "Its path contains characters that no action or workflow should have.",
        };
}
function isStep(segment) {
    return segment !== "" && segment !== ".";
}
function isReferenceSite(site) {
    return SITES.includes(site);
}


/***/ }),

/***/ 60048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ joinPath),
  wr: () => (/* binding */ readCode),
  l0: () => (/* binding */ wantedFiles)
});

// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
// EXTERNAL MODULE: ./packages/core/lib/workflow/read-pipeline-file.js + 2 modules
var read_pipeline_file = __webpack_require__(87927);
// EXTERNAL MODULE: ./actions/pin-check/lib/container/read-dockerfile.js + 7 modules
var read_dockerfile = __webpack_require__(23904);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/judge-reference.js + 4 modules
var judge_reference = __webpack_require__(21094);
// EXTERNAL MODULE: ./packages/core/lib/yaml/read-source-tree.js + 1 modules
var read_source_tree = __webpack_require__(94442);
;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/action-runtime.js
// Tells what runs an action, from the metadata's `runs.using`.

const NODE = /^node\d{1,3}$/;
/**
 * The runtime that `runs.using` names, or undefined where it names none or an unknown one. The runner compares the names
 * without regard to case. Source: GitHub's "Metadata syntax", `runs.using`.
 */
async function readRuntime(text) {
    const tree = await (0,read_source_tree/* readSourceTree */.m)(text);
    const using = entry(entry(tree.ok ? tree.root : undefined, "runs"), "using");
    const name = using?.kind === "scalar" ? using.value.trim().toLowerCase() : "";
    if (name === "composite" || name === "docker")
        return name;
    return NODE.test(name) ? "javascript" : undefined;
}
/** The value of the only entry with this key. Two of them could be read in two ways, and count as none. */
function entry(node, name) {
    if (node?.kind !== "mapping")
        return undefined;
    const [first, ...others] = node.entries.filter(({ key }) => key.kind === "scalar" && key.value === name);
    return others.length === 0 ? first?.value : undefined;
}

// EXTERNAL MODULE: ./actions/pin-check/lib/graph/dependency.js
var dependency = __webpack_require__(79212);
;// CONCATENATED MODULE: ./actions/pin-check/lib/graph/read-code.js
// Reads what an action or a called workflow pulls in, from the texts of its files. It fetches nothing: files it lacks are
// asked for by path, and what cannot be understood is `unusable`, never empty.





/** Several times the largest number of references seen in one file. */
const MAX_USES = 500;
const DOCKERFILE = "Dockerfile";
/**
 * The files that tell what the code is, the one that counts most first; all of them are to be fetched before `readCode`.
 * Source: GitHub's "Metadata syntax", first section. The runner takes `action.yml` before `action.yaml`, and a `Dockerfile`
 * where there is neither.
 */
function wantedFiles({ path, site }) {
    return site === "reusable-workflow"
        ? [path]
        : ["action.yml", "action.yaml", DOCKERFILE].map((name) => joinPath(path, name));
}
/** Reads code from its files. Never rejects, whatever the texts hold. */
async function readCode(place, files) {
    const wanted = wantedFiles(place);
    const lacking = wanted.filter((path) => !files.has(path));
    if (lacking.length > 0)
        return { kind: "more", paths: lacking };
    const path = wanted.find((candidate) => files.get(candidate)?.kind !== "absent");
    if (path === undefined)
        return code("missing", []);
    if (place.site === "reusable-workflow")
        return await readWorkflow(path, files);
    return path.endsWith(DOCKERFILE) ? readImages(path, files) : await readAction(path, files);
}
/** The path of `name` seen from a folder; both may hold `.` and empty segments. */
function joinPath(folder, name) {
    const segments = `${folder}/${name}`.split("/");
    return segments.filter((segment) => segment !== "" && segment !== ".").join("/");
}
async function readWorkflow(path, files) {
    const uses = await usesOf(path, "workflow", files);
    return uses.ok ? code("workflow", uses.all) : uses.read;
}
/** What the runner does not look at for this runtime counts for nothing: steps of a docker action, the image of a composite. */
async function readAction(path, files) {
    const uses = await usesOf(path, "action", files);
    if (!uses.ok)
        return uses.read;
    const runtime = await readRuntime(uses.text);
    if (runtime === undefined)
        return unusable(path, "`runs.using` names no runtime that GitHub documents");
    if (runtime === "docker")
        return readImage(path, uses.all, files);
    return code(runtime, runtime === "composite" ? uses.all.filter(({ site }) => site === "step") : []);
}
/** A docker action names an image, or a Dockerfile relative to its metadata. */
function readImage(path, uses, files) {
    const [image, ...others] = uses.filter(({ site }) => site === "docker-action");
    if (!image || others.length > 0)
        return unusable(path, "it does not name exactly one image");
    if ((0,dependency/* judgeDependency */.nF)(image).verdict !== "local")
        return code("docker", [image]);
    const dockerfile = joinPath(path.slice(0, path.lastIndexOf("/") + 1), image.value);
    return files.has(dockerfile) ? readImages(dockerfile, files) : { kind: "more", paths: [dockerfile] };
}
function readImages(path, files) {
    const file = textOf(path, files);
    if (!file.ok)
        return file.read;
    const content = (0,read_dockerfile/* readDockerfile */.n)(new source_file/* SourceFile */.s(path, file.text));
    const flaw = content ? content.flaw?.message : "it is not a Dockerfile";
    if (!content || flaw !== undefined)
        return unusable(path, flaw ?? "");
    return code("docker", content.references.map(asDependency));
}
function textOf(path, files) {
    const file = files.get(path);
    if (file?.kind === "text")
        return { ok: true, text: file.text };
    return { ok: false, read: unusable(path, file?.kind === "unusable" ? file.why : "it does not exist") };
}
/**
 * Every reference of a file, with the values its expressions can take. A file that is understood in part could hide one in
 * the rest.
 */
async function usesOf(path, kind, files) {
    const file = textOf(path, files);
    if (!file.ok)
        return file;
    const read = await (0,read_pipeline_file/* readPipelineFile */.B)(path, file.text, kind);
    const problem = read.ok ? read.file.problems[0]?.message : read.message;
    if (!read.ok || problem !== undefined)
        return { ok: false, read: unusable(path, problem ?? "") };
    const { references } = read.file;
    const judged = references.flatMap((reference) => (0,judge_reference/* judgeReference */.TT)(read.file, reference, undefined));
    return { ok: true, text: file.text, all: judged.map(asDependency) };
}
function asDependency({ reference, value }) {
    return { site: reference.site, value };
}
function code(kind, uses) {
    const distinct = new Map(uses.map(({ site, value }) => [JSON.stringify([site, value]), { site, value }]));
    if (distinct.size > MAX_USES)
        return { kind: "unusable", why: `it pulls in more than ${MAX_USES} things` };
    return { kind: "code", code: { kind, uses: [...distinct.values()] } };
}
function unusable(path, why) {
    return { kind: "unusable", why: `${path}: ${why}` };
}


/***/ }),

/***/ 10159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LOCK_PATH)
/* harmony export */ });
// What GitHub's own lock file, `.github/workflows/actions.lock`, is to the rest of pin-check.
const LOCK_PATH = ".github/workflows/actions.lock";


/***/ }),

/***/ 70263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ canonicalPin),
/* harmony export */   nZ: () => (/* binding */ pinOf),
/* harmony export */   um: () => (/* binding */ isPin)
/* harmony export */ });
// The pin `owner/repo@ref` by which a lock names a dependency: its form and when two of them are one.
/** Definition `pin` of the published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`. */
const PIN = /^[^/@:]+\/[^/@:]+@[^:]+$/;
function isPin(value) {
    return typeof value === "string" && PIN.test(value);
}
/** The pin in the one spelling to compare by: owner and repository are case-insensitive on GitHub, refs are not. */
function canonicalPin(pin) {
    const at = pin.indexOf("@");
    return pin.slice(0, at).toLowerCase() + pin.slice(at);
}
/** The pin that stands for a ref of a repository. */
function pinOf({ owner, name, ref, }) {
    return canonicalPin(`${owner}/${name}@${ref}`);
}


/***/ }),

/***/ 45220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   QH: () => (/* binding */ resolveIn),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   bQ: () => (/* binding */ foldersAround),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
// Folders as text: repository-relative, `/`-separated, without a slash at the end; the root is the empty text.
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/** The path of `name` in `folder`. */
function inFolder(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}
/** The folders around `folder`, the nearest first, itself left out. */
function* foldersAround(folder) {
    for (let inner = folder; inner !== "";) {
        inner = folderOf(inner);
        yield inner;
    }
}
/** `path` as seen from `folder`, which holds it; empty for the folder itself. */
function relativeTo(folder, path) {
    return folder === "" ? path : path.slice(folder.length + 1);
}
/** `relative` (with `./` and `../`) as seen from `folder`; undefined where it leaves the repository. */
function resolveIn(folder, relative) {
    const parts = folder === "" ? [] : folder.split("/");
    for (const part of relative.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}


/***/ }),

/***/ 58026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ oncePerFile),
/* harmony export */   s: () => (/* binding */ ManifestTree)
/* harmony export */ });
/** Bounds what a hostile manifest can cost: the largest ones known in the wild are a tenth of it. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** Locks of large monorepos reach some 10 MiB. */
const MAX_LOCK_BYTES = 32 * 1024 * 1024;
class ManifestTree {
    #listed;
    #files;
    constructor(listed, files) {
        this.#listed = new Set(listed);
        this.#files = files;
    }
    has(path) {
        return this.#listed.has(path);
    }
    paths() {
        return this.#listed;
    }
    manifestText(path) {
        return this.#files.readText(path, MAX_MANIFEST_BYTES);
    }
    lockText(path) {
        return this.#files.readText(path, MAX_LOCK_BYTES);
    }
}
/** The same reader, which reads each file of a tree once however often it is asked for. */
function oncePerFile(read) {
    const byTree = new WeakMap();
    return (tree, path) => {
        const made = byTree.get(tree) ?? new Map();
        byTree.set(tree, made);
        const value = made.get(path) ?? read(tree, path);
        made.set(path, value);
        return value;
    };
}


/***/ }),

/***/ 20705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetched),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** What an installation fetches from outside the repository. */
function fetched({ dependencies }) {
    return dependencies.filter(({ installed, origin }) => installed && origin !== "local");
}
function locate({ file }, { start, end }) {
    return file.locate(start, end);
}


/***/ }),

/***/ 14537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseImageName)
/* harmony export */ });
// Takes the name of an image apart and fills in what is left out when it is pulled. Whether it is well-formed is not its
// matter.
const PREFIX = /^docker:\/\//i;
const DEFAULT_REGISTRY = "docker.io";
/** Other host names of the default registry: the older one is still rewritten by Docker, the newer one is where it answers. */
const DEFAULT_REGISTRY_HOSTS = ["docker.io", "index.docker.io", "registry-1.docker.io"];
/**
 * The parts of an image reference, with or without `docker://`. The part before the first `/` is a registry if it holds a
 * `.`, a `:` or a capital letter, or is `localhost` (distribution/reference, "splitDockerDomain").
 */
function parseImageName(image) {
    const [pulled = ""] = image.replace(PREFIX, "").split("@", 1);
    const colon = pulled.indexOf(":", pulled.lastIndexOf("/") + 1);
    const path = colon < 0 ? pulled : pulled.slice(0, colon);
    const tag = colon < 0 ? "latest" : pulled.slice(colon + 1);
    const slash = path.indexOf("/");
    const host = path.slice(0, Math.max(slash, 0));
    if (isRegistry(host) && !DEFAULT_REGISTRY_HOSTS.includes(host.toLowerCase())) {
        return { registry: host.toLowerCase(), name: path.slice(slash + 1), tag };
    }
    const name = isRegistry(host) ? path.slice(slash + 1) : path;
    return { registry: DEFAULT_REGISTRY, name: name.includes("/") ? name : `library/${name}`, tag };
}
function isRegistry(host) {
    return host === "localhost" || /[.:\p{Lu}]/u.test(host);
}


/***/ }),

/***/ 54055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ judgeImage)
/* harmony export */ });
/** Digest grammar of the OCI image specification ("Descriptors", registered algorithms): sha256 and sha512. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** In this pattern and the next no text can be split in two ways, so that matching takes linear time. */
const DOMAIN = /^(?:[A-Za-z0-9]+(?:(?:\.|-+)[A-Za-z0-9]+)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const BLANK_OR_CONTROL = /[\s\p{Cc}\p{Cf}]/u;
/** Judges an image as a job, a service or a `docker://` step names it, without that prefix. Expressions are not known here. */
function judgeImage(image) {
    const { path, tag, digest } = splitImage(image);
    const flaw = findNameFlaw(image, path);
    if (flaw !== undefined)
        return { verdict: "invalid", reason: flaw };
    if (digest !== undefined)
        return judgeDigest(digest, isWellFormed(path, tag));
    return tag === undefined
        ? {
            verdict: "mutable-image",
            reason: "Without a tag or digest, the registry serves whatever `latest` is at the time.",
        }
        : { verdict: "mutable-image", reason: "An image tag can be pushed again with other content." };
}
function splitImage(image) {
    const [name, digest] = cut(image, image.indexOf("@"));
    const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
    const [repository, tag] = cut(name, colon);
    const [first = "", ...rest] = repository.split("/");
    return { path: rest.length > 0 && DOMAIN.test(first) ? rest : [first, ...rest], tag, digest };
}
/** The text before and after the character at `at`; nothing after it if there is none. */
function cut(text, at) {
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function findNameFlaw(image, path) {
    if (BLANK_OR_CONTROL.test(image))
        return "An image name has no white space or control characters.";
    if (path.includes(""))
        return "No image is named.";
    if (path.some((component) => /\p{Lu}/u.test(component)))
        return "An image name is written in lower case.";
    return undefined;
}
function isWellFormed(path, tag) {
    return path.every((component) => PATH_COMPONENT.test(component)) && (tag === undefined || TAG.test(tag));
}
function judgeDigest(digest, wellFormed) {
    if (!DIGEST.test(digest)) {
        return { verdict: "mutable-image", reason: "What follows the @ is not a full sha256 or sha512 digest." };
    }
    return wellFormed
        ? { verdict: "digest", reason: "A content digest names one image for good." }
        : { verdict: "invalid", reason: "It is not of the form [registry/]name[:tag]@digest." };
}


/***/ }),

/***/ 21094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TT: () => (/* binding */ judgeReference),
  HQ: () => (/* binding */ judgeReferencesOf),
  Hn: () => (/* binding */ runningTarget)
});

// EXTERNAL MODULE: ./packages/core/lib/workflow/pipeline-file.js
var pipeline_file = __webpack_require__(83700);
// EXTERNAL MODULE: ./actions/pin-check/lib/reference/judge-image.js
var judge_image = __webpack_require__(54055);
// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/judge-ref.js
// Judges the part after `@` of a `uses:` value. It knows names only; whether a commit exists is not its matter.

const SHORT_ID = /^[0-9a-f]{7,39}$/;
const HAS_LETTER = /[a-f]/;
const HOLDS_ID = /[0-9a-f]{40}/i;
const ALL_HEX = /^[0-9a-f]{7,}$/i;
const VERSION = /^v?\d+(?:\.\d+){0,3}(?:[-+.][0-9A-Za-z.+-]*)?$/;
const PREFIXED_VERSION = /[-_/@]v?\d+(?:\.\d+)+(?:[-+.][0-9A-Za-z.+-]*)?$/;
/**
 * A full commit id has exactly 40 (SHA-1) or 64 (SHA-256) lower-case hex digits, as git writes object ids; anything that
 * merely contains or resembles one is a name that somebody can create.
 */
function judgeRef(ref) {
    if ((0,commit_id/* isCommitId */.j)(ref))
        return { verdict: "sha", reason: "A full commit id names one commit for good." };
    if (SHORT_ID.test(ref) && HAS_LETTER.test(ref)) {
        return { verdict: "short-sha", reason: "An abbreviated commit id can come to match another commit, or a name." };
    }
    if (HOLDS_ID.test(ref) || (ALL_HEX.test(ref) && /[A-F]/.test(ref))) {
        return { verdict: "sha-lookalike", reason: lookalikeReason(ref) };
    }
    if (VERSION.test(ref) || PREFIXED_VERSION.test(ref) || ref.startsWith("refs/tags/")) {
        return { verdict: "tag", reason: "A tag can be moved to other code at any time." };
    }
    return { verdict: "branch", reason: "The name does not look like a version: a branch moves with every push to it." };
}
function lookalikeReason(ref) {
    if ((0,commit_id/* isCommitId */.j)(ref.toLowerCase()))
        return "Commit ids are written in lower case: this is a name, or will break.";
    if (ALL_HEX.test(ref))
        return `A commit id has 40 or 64 hex digits, this has ${ref.length}: it can only be a name.`;
    return "The name contains a commit id but is not one: it is a tag or branch that can be moved.";
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/literal-entries.js
/** The entries of a mapping by key; undefined where it is no mapping, or a key is no plain text. */
function literalEntries(node) {
    if (node.kind !== "mapping")
        return undefined;
    const entries = new Map();
    for (const { key, value } of node.entries) {
        if (key.kind !== "scalar" || key.value === "<<" || holdsExpression(key.value))
            return undefined;
        entries.set(key.value, value);
    }
    return entries;
}
/** Null as YAML 1.2.2 writes it (section 10.3.2); in a string it is the empty string. */
const NULLS = ["", "~", "null", "Null", "NULL"];
/** The text of a scalar, trimmed; undefined where it is a collection, or an expression decides it. */
function literalText(node) {
    if (node.kind !== "scalar" || holdsExpression(node.value))
        return undefined;
    const text = node.value.trim();
    return NULLS.includes(text) ? "" : text;
}
function holdsExpression(text) {
    return text.includes("${{");
}

// EXTERNAL MODULE: ./actions/pin-check/lib/reference/remote-target.js
var remote_target = __webpack_require__(93352);
;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/matrix-jobs.js

/** The most jobs one matrix can make ("Workflow syntax", the same section). */
const MAX_JOBS = 256;
/**
 * The jobs of a matrix, with the values of `keys` and of all keys that `include` names. Undefined where an expression
 * decides any of them, and where there are more than GitHub allows. `exclude` takes no job away here, so there may be
 * more jobs than will run, and never fewer.
 */
function matrixJobs(matrix, keys) {
    const entries = entriesOf(matrix);
    const includes = entries && includesOf(entries.get("include"));
    if (!includes)
        return undefined;
    const relevant = new Set([...keys, ...includes.flatMap((include) => [...include.keys()])]);
    const axes = [...entries].filter(([key]) => key !== "include" && key !== "exclude");
    if (axes.length === 0)
        return includes;
    const jobs = product(axes.filter(([key]) => relevant.has(key)));
    return jobs && extend(jobs, includes);
}
function entriesOf(node) {
    const entries = literalEntries(node);
    return entries && new Map([...entries].map(([key, value]) => [key.toLowerCase(), value]));
}
function includesOf(node) {
    if (node === undefined)
        return [];
    if (node.kind !== "sequence" || node.items.length > MAX_JOBS)
        return undefined;
    const includes = node.items.flatMap((item) => entriesOf(item) ?? []);
    return includes.length === node.items.length ? includes : undefined;
}
/** Every combination of the axes' values. */
function product(axes) {
    let jobs = [new Map()];
    for (const [key, values] of axes) {
        if (values.kind !== "sequence")
            return undefined;
        if (jobs.length * values.items.length > MAX_JOBS)
            return undefined;
        jobs = jobs.flatMap((job) => values.items.map((value) => new Map([...job, [key, value]])));
    }
    return jobs;
}
/** An entry of `include` goes to each job whose own values it does not change, or else makes a job of its own. */
function extend(jobs, includes) {
    const extended = jobs.map((job) => ({ own: job, all: new Map(job) }));
    const added = [];
    for (const include of includes) {
        const fitting = extended.filter(({ own }) => fits(include, own));
        for (const { all } of fitting)
            for (const [key, value] of include)
                all.set(key, value);
        if (fitting.length === 0)
            added.push(include);
    }
    return [...extended.map(({ all }) => all), ...added];
}
function fits(include, job) {
    return [...include].every(([key, value]) => {
        const own = job.get(key);
        return own === undefined || own === value || areSameText(own, value);
    });
}
function areSameText(a, b) {
    return a.kind === "scalar" && b.kind === "scalar" && a.value === b.value;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/resolve-expression.js


/** More values than anybody would write by hand: the file does not show in a readable way what runs. */
const MAX_VALUES = 100;
/**
 * The values that the expressions of a reference can give it, each once, trimmed; undefined where the file does not decide
 * them. Contexts: "Contexts reference", `matrix` and `env`; the innermost `env` wins.
 */
function resolveExpression({ site, value, scope }) {
    const parts = parseTemplate(value);
    if (!parts || !scope)
        return undefined;
    const keys = parts.flatMap((part) => (typeof part !== "string" && part.context === "matrix" ? [part.key] : []));
    const jobs = keys.length === 0 ? [NO_MATRIX] : scope.matrix && matrixJobs(scope.matrix, new Set(keys));
    const values = new Set();
    for (const job of jobs ?? []) {
        const text = evaluate(parts, { job, env: scope.env, isContainer: site === "container" });
        if (text === undefined || values.size > MAX_VALUES)
            return undefined;
        values.add(text.trim());
    }
    return values.size > 0 && values.size <= MAX_VALUES ? [...values] : undefined;
}
const NO_MATRIX = new Map();
/** A string literal ('' stands for a quote), or names joined by dots: "Evaluate expressions", literals and property access. */
const EXPRESSION = /\$\{\{\s*(?:'((?:[^']|'')*)'|(matrix|env)\.([\w-]+)((?:\.[\w-]+)*))\s*\}\}/gi;
/** The text between expressions and what each expression names. Undefined if one of them is anything more. */
function parseTemplate(value) {
    const parts = [];
    let end = 0;
    for (const match of value.matchAll(EXPRESSION)) {
        const [whole, literal, context, key = "", rest = ""] = match;
        parts.push(value.slice(end, match.index));
        end = match.index + whole.length;
        if (literal !== undefined)
            parts.push(literal.replaceAll("''", "'"));
        else
            parts.push(dereference(context?.toLowerCase() === "env" ? "env" : "matrix", key, rest));
    }
    parts.push(value.slice(end));
    const isWhole = parts.every((part, index) => index % 2 === 1 || typeof part !== "string" || !holdsExpression(part));
    return isWhole ? parts.filter((part) => part !== "") : undefined;
}
function dereference(context, key, rest) {
    const name = context === "matrix" ? key.toLowerCase() : key;
    return { context, key: name, rest: rest.split(".").slice(1) };
}
function evaluate(parts, values) {
    const [only] = parts;
    if (parts.length === 1 && typeof only === "object" && values.isContainer)
        return textOf(imageIn(follow(only, values)));
    const texts = parts.map((part) => (typeof part === "string" ? part : textOf(follow(part, values))));
    return texts.includes(undefined) ? undefined : texts.join("");
}
function textOf(found) {
    return found ? literalText(found) : found;
}
function follow({ context, key, rest }, { job, env }) {
    const first = context === "matrix" ? (job.get(key) ?? "") : findVariable(key, env);
    return rest.reduce(propertyOf, first);
}
/** Undefined also where no literal sets the variable: a step before may have done so. */
function findVariable(name, layers) {
    for (const layer of layers.toReversed()) {
        const entries = literalEntries(layer);
        const found = entries?.get(name);
        if (!entries || found)
            return found;
    }
    return undefined;
}
function propertyOf(found, name) {
    if (!found)
        return found;
    if (found.kind === "scalar")
        return holdsExpression(found.value) ? undefined : "";
    const entries = literalEntries(found);
    if (!entries)
        return undefined;
    return [...entries].findLast(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? "";
}
/** What counts of a container given as a mapping is its `image` ("Workflow syntax", `jobs.<job_id>.container`). */
function imageIn(found) {
    return found && found.kind === "mapping" ? propertyOf(found, "image") : found;
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/reference/judge-reference.js
// Gives every reference its one verdict.






/** What runs: the target, at the commit the lock holds for it if it is locked. */
function runningTarget({ target, lockedCommit }) {
    return target && lockedCommit !== undefined ? { ...target, ref: lockedCommit } : target;
}
const DOCKER = "docker://";
/**
 * Judges one reference, once for each value it can have: none where it stands for no container at all. `lock` is undefined
 * where the repository has none that can be read.
 */
function judgeReference(file, reference, lock) {
    return valuesOf(reference).map((value) => ({ file, reference, value, ...judge(file, reference.site, value, lock) }));
}
/** An empty image means that there is no container ("Workflow syntax", `jobs.<job_id>.container`). */
function valuesOf(reference) {
    const { site, value } = reference;
    const values = (holdsExpression(value) ? resolveExpression(reference) : undefined) ?? [value];
    return site === "container" || site === "service" ? values.filter((each) => each !== "") : values;
}
/** More values than the expressions of one file can sensibly have: each is judged and reported for itself. */
const MAX_VALUES_PER_FILE = 5000;
/** Judges every reference of a file. Where expressions give it more values than anybody reads, the rest stays undecided. */
function judgeReferencesOf(file, lock) {
    let resolved = 0;
    return file.references.flatMap((reference) => {
        const { scope, ...unresolved } = reference;
        const judged = judgeReference(file, resolved < MAX_VALUES_PER_FILE ? reference : unresolved, lock);
        if (scope)
            resolved += judged.length;
        return judged;
    });
}
function judge(file, site, value, lock) {
    if (holdsExpression(value)) {
        return {
            verdict: "dynamic",
            reason: "An expression decides what runs, so the file alone cannot show what is used.",
        };
    }
    const isImage = !(0,pipeline_file/* isUse */.C)(site) && site !== "docker-action";
    if (isImage || isDocker(value))
        return (0,judge_image/* judgeImage */.x)(withoutPrefix(value));
    if (site === "docker-action")
        return judgeDockerfile(value);
    if (value.startsWith("$/") || value.startsWith("./"))
        return judgeOwn(value);
    // The lock is about actions; which lock covers a called workflow is the caller's guess.
    return judgeRemote(file, value, site === "step" ? lock : undefined);
}
/** The runner compares the prefix without regard to case. */
function isDocker(value) {
    return value.slice(0, DOCKER.length).toLowerCase() === DOCKER;
}
function withoutPrefix(image) {
    return isDocker(image) ? image.slice(DOCKER.length) : image;
}
function judgeDockerfile(value) {
    const name = value.slice(value.lastIndexOf("/") + 1);
    if (name.toLowerCase().includes("dockerfile") && staysInside(value)) {
        return { verdict: "local", reason: "The image is built from a Dockerfile beside the action." };
    }
    return { verdict: "invalid", reason: "It is neither docker://image nor a Dockerfile beside the action." };
}
/** `$/path` is the repository at the commit that runs, `./path` the checked-out tree. Neither takes a ref. */
function judgeOwn(value) {
    if (value.includes("@"))
        return { verdict: "invalid", reason: "A reference to the repository's own code takes no @ref." };
    if (!staysInside(value))
        return { verdict: "invalid", reason: "It leads out of the repository, or into .git." };
    if (value.startsWith("./"))
        return { verdict: "local", reason: "The code comes from the checked-out tree." };
    return { verdict: "self", reason: "The code comes from this repository at the commit that runs." };
}
function judgeRemote(file, value, lock) {
    const target = (0,remote_target/* parseRemoteTarget */.z)(value);
    if (!target)
        return { verdict: "invalid", reason: "It is not of the form owner/repository[/path]@ref." };
    const { owner, name, ref } = target;
    if (ref === "")
        return { verdict: "invalid", reason: "It names no ref, and GitHub refuses to run it." };
    const judgement = judgeRef(ref);
    const lockedCommit = lock?.commitOf(file.path, `${owner}/${name}`, ref);
    if (judgement.verdict === "sha" || lockedCommit === undefined)
        return { ...judgement, target };
    const reason = "actions.lock records the commit that runs, whatever the name points at.";
    return { verdict: "locked", reason, target, lockedCommit };
}
function staysInside(path) {
    return path.split("/").every((segment) => segment !== ".." && segment.toLowerCase() !== ".git");
}


/***/ }),

/***/ 93352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseRemoteTarget)
/* harmony export */ });
// Splits `owner/repo[/path]@ref`. It knows the form only.
/** Owner, repository and path segments as GitHub allows them in names. */
const SEGMENT = /^[A-Za-z0-9._-]+$/;
/** The parts, split at the first `@` as the runner does (a ref may hold further ones); undefined for any other form. */
function parseRemoteTarget(value) {
    const at = value.indexOf("@");
    const segments = (at < 0 ? value : value.slice(0, at)).split("/");
    const [owner, name, ...path] = segments;
    if (!owner || !name || !segments.every(isName))
        return undefined;
    return { owner, name, path: path.join("/"), ref: at < 0 ? "" : value.slice(at + 1) };
}
function isName(segment) {
    return SEGMENT.test(segment) && segment !== "." && segment !== "..";
}


/***/ }),

/***/ 9688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   JL: () => (/* binding */ claimedRange),
/* harmony export */   q5: () => (/* binding */ commentBehind),
/* harmony export */   wy: () => (/* binding */ claimedVersion)
/* harmony export */ });
/** What may stand between a scalar and the comment of its line: blanks, and the ends of flow collections. */
const BEFORE_COMMENT = /^[ \t,\]}]*(?<=[ \t,\]}])#/;
/** The comment on the line on which the reference ends, if nothing else stands between the two. */
function commentBehind(file, reference) {
    const lineEnd = file.text.indexOf("\n", reference.end);
    const rest = file.text.slice(reference.end, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, "");
    const before = BEFORE_COMMENT.exec(rest);
    if (!before)
        return undefined;
    const start = reference.end + before[0].length - 1;
    return { start, end: reference.end + rest.length, text: rest.slice(before[0].length).trim() };
}
/** A version as Dependabot, Renovate, pinact and ratchet write it behind a commit id: first word, perhaps after a prefix. */
const VERSION_WORD = /^(?:tag=|ratchet:\S+@|pin@)?(v?\d+(?:\.\d+){0,3}(?:[-+.][0-9A-Za-z.+-]*)?|[\w./-]*[-_/@]v?\d+(?:\.\d+)+[0-9A-Za-z.+-]*)(?=$|[\s,;)])/;
/** The version a comment claims, or undefined where it claims none. */
function versionIn(comment) {
    return VERSION_WORD.exec(comment)?.[1];
}
/**
 * The version that the comment behind a commit id claims for it. A comment speaks of the id that is written before it, not of
 * what an expression may come to stand for.
 */
function claimedVersion({ file, reference, value, verdict }) {
    if (verdict !== "sha" || value !== reference.value)
        return undefined;
    const comment = commentBehind(file, reference);
    return comment && versionIn(comment.text);
}
/** The offsets in the file of the version that a comment claims. */
function claimedRange(file, { start, end, text }) {
    const match = VERSION_WORD.exec(text);
    const version = match?.[1];
    if (!match || version === undefined)
        return undefined;
    const content = file.text.indexOf(text, start + 1);
    const from = content + match[0].length - version.length;
    return content < 0 || from + version.length > end ? undefined : { start: from, end: from + version.length };
}


/***/ }),

/***/ 30567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ detect)
/* harmony export */ });
/** A detection on the reference itself: what it is, then why that is a finding. */
function detect(judged) {
    const { file, reference, value, reason } = judged;
    const written = value === reference.value ? "" : ` (from ${reference.value})`;
    return {
        message: `${value || "An empty reference"}${written}: ${reason}`,
        location: file.locate(reference.start, reference.end),
        subject: value,
    };
}


/***/ }),

/***/ 13708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Y$: () => (/* binding */ OTHER_SHA),
/* harmony export */   aR: () => (/* binding */ knownTool),
/* harmony export */   az: () => (/* binding */ evidenceFile),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   e2: () => (/* binding */ EXAMPLE_DAY),
/* harmony export */   o_: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var _evidence_file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72710);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41786);
// The evidence file and the policy that stand beside rules' examples. Nothing in them belongs to a real repository.


/** A second commit id that belongs to nothing. */
const OTHER_SHA = "fedcba9876543210fedcba9876543210fedcba98";
/** The day on which examples are judged. */
const EXAMPLE_DAY = "2026-06-15";
const TOOL = "octo-org/tool";
const REPOSITORY = { archived: false, advisories: [] };
/** A commit of the branch `main`. */
const COMMIT = {
    kind: "commit",
    reachable: "refs/heads/main",
    tags: [],
    date: "2024-05-06",
    advisories: [],
};
/** A name that leads nowhere. */
const NAME = { tag: undefined, branch: undefined, published: undefined, immutable: false };
/** An evidence file that knows `octo-org/tool` at the commits `SHA` and `OTHER_SHA` and at the given names. */
function knownTool(known = {}) {
    const { names = {}, workflow } = known;
    const code = { kind: workflow === undefined ? "javascript" : "workflow", uses: [] };
    const codeAt = (ref) => [workflow === undefined ? `${TOOL}@${ref}` : `${TOOL}/${workflow}@${ref}`, code];
    return evidenceFile({
        repositories: { [TOOL]: { name: TOOL, ...REPOSITORY, ...known.repository } },
        commits: { [`${TOOL}@${_example_files_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA */ .hG}`]: { ...COMMIT, ...known.commit }, [`${TOOL}@${OTHER_SHA}`]: COMMIT },
        names: Object.fromEntries(Object.entries(names).map(([name, facts]) => [`${TOOL}@${name}`, { ...NAME, ...facts }])),
        code: Object.fromEntries([_example_files_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA */ .hG, OTHER_SHA, ...Object.keys(names)].map(codeAt)),
    });
}
/** The evidence file with the given sections. */
function evidenceFile({ repositories, commits, names = {}, code }) {
    const text = (0,_evidence_file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderEvidence */ .oP)({
        repositories: new Map(Object.entries(repositories)),
        commits: new Map(Object.entries(commits)),
        names: new Map(Object.entries(names)),
        code: new Map(Object.entries(code)),
        images: new Map(),
    });
    return [{ path: _evidence_file_evidence_file_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_PATH */ .Sl, text }];
}
/** A policy with the given lines in the section of pin-check. */
function policyOf(lines) {
    const text = ["version: 1", "pin-check:", ...lines.map((line) => `  ${line}`)].join("\n");
    return { path: ".github/lockstep.yml", text: `${text}\n` };
}


/***/ }),

/***/ 41786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   KG: () => (/* binding */ NODE_ACTION),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   Yl: () => (/* binding */ job),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   gP: () => (/* binding */ ciWorkflow),
/* harmony export */   hG: () => (/* binding */ SHA)
/* harmony export */ });
/** A full commit id that belongs to nothing. */
const SHA = "0123456789abcdef0123456789abcdef01234567";
/** An image digest that belongs to nothing. */
const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;
/** The metadata of an action that pulls in nothing. */
const NODE_ACTION = "name: setup\nruns:\n  using: node24\n  main: index.js\n";
/** A workflow of the given lines. */
function ciWorkflow(lines) {
    return { path: ".github/workflows/ci.yml", text: `${["on: push", ...lines].join("\n")}\n` };
}
/** A workflow with one step that uses `reference`, written as it is. */
function step(reference) {
    return ciWorkflow(["jobs:", "  build:", "    runs-on: ubuntu-latest", "    steps:", `      - uses: ${reference}`]);
}
/** A workflow with one step that runs the given lines. */
function run(...lines) {
    return ciWorkflow([
        "jobs:",
        "  build:",
        "    runs-on: ubuntu-latest",
        "    steps:",
        "      - run: |",
        ...lines.map((line) => `          ${line}`),
    ]);
}
/** A workflow with one job whose lines are given. */
function job(lines) {
    return ciWorkflow([
        "jobs:",
        "  build:",
        "    runs-on: ubuntu-latest",
        ...lines.map((line) => `    ${line}`),
        "    steps:",
        "      - run: make",
    ]);
}


/***/ }),

/***/ 81650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lockOf)
/* harmony export */ });
/* harmony import */ var _lock_actions_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10159);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41786);
// The actions.lock files that examples of rules are written with.


/** A lock in which `.github/workflows/ci.yml` lists `pins`, and which records `entries`: by default the same. */
function lockOf(pins, entries = pins.map((pin) => ({ pin }))) {
    const lines = [
        "version: 'v0.0.3'",
        "workflows:",
        "  '.github/workflows/ci.yml':",
        ...pins.map((pin) => `    - '${pin}'`),
        "dependencies:",
        ...entries.flatMap(linesOf),
    ];
    return { path: _lock_actions_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCK_PATH */ .O, text: `${lines.join("\n")}\n` };
}
function linesOf({ pin, commit = _example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .hG, uses = [] }) {
    return [
        `  '${pin}':`,
        `    ref: '${pin.slice(pin.indexOf("@") + 1)}'`,
        `    commit: 'sha1-${commit}'`,
        "    owner_id: 1",
        "    repo_id: 2",
        ...(uses.length > 0 ? ["    uses:", ...uses.map((used) => `      - '${used}'`)] : []),
    ];
}


/***/ }),

/***/ 15127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lockMalformed)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95240);
/* harmony import */ var _lock_actions_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10159);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41786);
/* harmony import */ var _example_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81650);
// Finds an actions.lock that GitHub would ignore without a word.




const USE = "octo-org/tool@v1.2.3";
const BESIDE = [(0,_example_files_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)(USE)];
const LOCK = (0,_example_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockOf */ .V)([USE]);
/** The lock with one piece of its text replaced. */
function changed(from, to) {
    return { path: LOCK.path, text: LOCK.text.replace(from, to), beside: BESIDE };
}
const lockMalformed = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: "lock-malformed",
    title: "actions.lock cannot be read",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "GitHub ignores an `actions.lock` that it cannot read, and says nothing: every tag in it runs whatever it points to that day, while the repository looks locked.",
    fix: "Regenerate the file with `gh actions-lock`; it is not meant to be edited by hand. After a merge conflict, take either side and run it again.",
    examples: {
        flags: [
            { ...changed("'v0.0.3'", "'v9'"), at: ["'v9'"] },
            { ...changed("owner_id: 1", "owner_id: '1'"), at: ["'1'"] },
            { ...changed("owner_id", "owner"), at: ["owner"] },
            { ...changed("    repo_id: 2\n", ""), at: [`'${USE}'`] },
            { ...changed("- 'octo-org/tool@v1.2.3'", "- 'octo-org/tool@v1.2.4'"), at: ["'octo-org/tool@v1.2.4'"] },
            { ...changed("workflows:", "<<<<<<< main\nworkflows:"), at: [""] },
        ],
        allows: [
            { ...LOCK, beside: BESIDE },
            { ...(0,_example_files_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)(USE), beside: [LOCK] },
        ],
    },
    *check(audit) {
        if (audit.kind !== "malformed")
            return;
        const message = `GitHub ignores this actions.lock, so nothing is locked: ${audit.why}.`;
        yield { message, location: audit.location, subject: _lock_actions_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_PATH */ .O };
    },
});


/***/ }),

/***/ 37744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lockMismatch)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95240);
/* harmony import */ var _example_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13708);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41786);
/* harmony import */ var _example_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81650);
// Finds commits in actions.lock that are not those of their refs.




/** A workflow that uses `pin`, locked at the commit `SHA`, and what is known about the repository. */
function locked(pin, known) {
    return { ...(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockOf */ .V)([pin]), beside: [(0,_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(pin), ...(0,_example_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .knownTool */ .aR)(known)] };
}
const AT = [`'sha1-${_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .hG}'`];
const lockMismatch = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .defineRule */ .K)({
    id: "lock-mismatch",
    title: "actions.lock records a commit other than the ref's",
    severity: "error",
    confidence: "high",
    needs: ["github"],
    why: "What runs is the commit in `actions.lock`, while people read the tag in the workflow. Edited by hand, it can make a well-known version run any code, even that of a fork.",
    fix: "Run `gh actions-lock --relock`, and find out who wrote this commit into the file and why.",
    examples: {
        flags: [
            { ...locked("octo-org/tool@v1.2.3", { names: { "v1.2.3": { tag: _example_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .OTHER_SHA */ .Y$ } } }), at: AT },
            {
                ...locked("octo-org/tool@v2", { commit: { reachable: "none" }, names: { v2: { tag: _example_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .OTHER_SHA */ .Y$ } } }),
                at: AT,
            },
        ],
        allows: [
            locked("octo-org/tool@v1.2.3", { names: { "v1.2.3": { tag: _example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .hG } } }),
            locked("octo-org/tool@v1", { commit: { tags: ["v1.2.3"] }, names: { v1: { tag: _example_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .OTHER_SHA */ .Y$ } } }),
        ],
    },
    *check(audit) {
        if (audit.kind !== "mismatch")
            return;
        const { pin, commit, why, now, location } = audit;
        const evidence = { recorded: commit, ...(now === undefined ? {} : { now }) };
        yield {
            message: `${pin} is locked to ${commit}, but ${why}`,
            location,
            // The commit is part of it: another wrong one is not what was there before.
            subject: `${pin} ${commit}`,
            evidence,
        };
    },
});


/***/ }),

/***/ 91432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ lockMissingUse)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95240);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30567);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41786);
/* harmony import */ var _example_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81650);
// Finds steps that actions.lock leaves out, although it lists their workflow.




const USE = "octo-org/tool@v1.2.3";
const OTHER = "octo-org/tool@v1.2.4";
const lockMissingUse = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: "lock-missing-use",
    title: "actions.lock does not cover a use of a workflow it lists",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "For a workflow listed in `actions.lock`, GitHub demands a recorded commit for everything it uses. Without one the run is refused, and nobody has recorded which commit was reviewed.",
    fix: "Run `gh actions-lock` and review the commit it records, or write the full commit id in the `uses:` itself.",
    examples: {
        flags: [
            { ...(0,_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(OTHER), beside: [(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockOf */ .V)([USE])], at: [OTHER] },
            { ...(0,_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)('"octo-org/other/sub@main"'), beside: [(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockOf */ .V)([USE])], at: ['"octo-org/other/sub@main"'] },
        ],
        allows: [
            { ...(0,_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)("Octo-Org/tool/sub@v1.2.3"), beside: [(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockOf */ .V)([USE])] },
            { ...(0,_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(`octo-org/other@${_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA */ .hG}`), beside: [(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockOf */ .V)([USE])] },
            { ...(0,_example_files_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(OTHER), path: ".github/workflows/not-listed.yml", beside: [(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockOf */ .V)([USE])] },
        ],
    },
    *check(audit) {
        if (audit.kind !== "missing-use")
            return;
        const reason = "actions.lock lists this workflow but records no commit for this use: GitHub refuses to run it.";
        yield (0,_detect_js__WEBPACK_IMPORTED_MODULE_3__/* .detect */ .o)({ ...audit.judged, reason });
    },
});


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lockStaleEntry)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95240);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41786);
/* harmony import */ var _example_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81650);
// Finds what actions.lock records and nothing uses.



const USE = "octo-org/tool@v1.2.3";
const OLD = "octo-org/tool@v1.2.2";
const INNER = "octo-org/inner@v1";
const lockStaleEntry = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: "lock-stale-entry",
    title: "actions.lock has an entry that nothing uses",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "An `actions.lock` that no longer says what runs hides what does: reviewers approve commits that are never used, and a leftover entry takes effect again with the next `uses:` of that name.",
    fix: "Run `gh actions-lock` over the whole folder: it removes what is not used.",
    examples: {
        flags: [
            { ...(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockOf */ .V)([USE, OLD]), beside: [(0,_example_files_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM)(USE)], at: [`'${OLD}'`] },
            { ...(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockOf */ .V)([USE], [{ pin: USE }, { pin: OLD }]), beside: [(0,_example_files_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM)(USE)], at: [`'${OLD}'`] },
            {
                ...(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockOf */ .V)([USE]),
                beside: [{ ...(0,_example_files_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM)(USE), path: ".github/workflows/renamed.yml" }],
                at: ["'.github/workflows/ci.yml'"],
            },
        ],
        allows: [
            { ...(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockOf */ .V)([USE]), beside: [(0,_example_files_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM)(USE)] },
            { ...(0,_example_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockOf */ .V)([USE], [{ pin: USE, uses: [INNER] }, { pin: INNER }]), beside: [(0,_example_files_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM)(USE)] },
        ],
    },
    *check(audit) {
        if (audit.kind !== "stale-entry")
            return;
        yield { message: `${audit.entry}: ${audit.why}`, location: audit.location, subject: audit.entry };
    },
});


/***/ }),

/***/ 96622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readRefName)
/* harmony export */ });
// Takes a ref apart that is written out in full. What stands behind the name is not known here.
const FULL = [
    ["refs/tags/", "tag"],
    ["refs/heads/", "branch"],
];
/** `refs/tags/v1` is the tag `v1`; any other text is a name that may be either (gitrevisions). */
function readRefName(ref) {
    const [prefix, only] = FULL.find(([start]) => ref.startsWith(start) && ref.length > start.length) ?? [];
    return prefix === undefined || only === undefined ? { name: ref } : { name: ref.slice(prefix.length), only };
}


/***/ }),

/***/ 93272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kj: () => (/* binding */ isFullVersion),
/* harmony export */   rU: () => (/* binding */ isMoving),
/* harmony export */   tM: () => (/* binding */ readVersionTag),
/* harmony export */   uj: () => (/* binding */ sortVersionTags),
/* harmony export */   ut: () => (/* binding */ isOfLine)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);


const VERSION = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.\d{1,9})?(?:[-+.]([0-9A-Za-z.+-]*))?$/;
/** At least two numbers, so that `node-20` is no version. */
const BEHIND_PREFIX = /[-_/@]v?\d{1,9}\.\d/;
/** Longer than any ref GitHub takes. */
const MAX_LENGTH = 255;
/** The version in the name of a tag, or undefined for a name without one. */
function readVersionTag(name) {
    if (name.length > MAX_LENGTH)
        return undefined;
    const whole = readVersion(name);
    if (whole)
        return { name, prefix: "", ...whole };
    const at = BEHIND_PREFIX.exec(name)?.index;
    const behind = at === undefined ? undefined : readVersion(name.slice(at + 1));
    return at === undefined || behind === undefined ? undefined : { name, prefix: name.slice(0, at + 1), ...behind };
}
function readVersion(text) {
    const match = VERSION.exec(text);
    if (!match)
        return undefined;
    const [, major = "", minor, patch, suffix = ""] = match;
    const core = `${Number(major)}.${Number(minor ?? 0)}.${Number(patch ?? 0)}`;
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(suffix === "" || text.includes("+") ? core : `${core}-${suffix}`, { loose: true }) ?? semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(core);
    const written = [major, minor, patch].filter((part) => part !== undefined);
    return version ? { numbers: written.map(Number), version } : undefined;
}
/** True for `v4` and `v4.1`: names that move to every new release of their line. */
function isMoving({ numbers }) {
    return numbers.length < 3;
}
/** True for three numbers or more, which name one release. The tag of fewer moves from release to release. */
function isFullVersion(version) {
    const read = readVersionTag(version);
    return read !== undefined && !isMoving(read);
}
/** True if `tag` is a release of the line that `line` names: `v4.1.2` and `v4.1` of `v4`. */
function isOfLine(tag, line) {
    return tag.prefix === line.prefix && line.numbers.every((number, index) => tag.numbers[index] === number);
}
/** The names among `names` that name a version: those of the whole repository, the most precise and the highest first. */
function sortVersionTags(names) {
    const tags = [...new Set(names)].flatMap((name) => readVersionTag(name) ?? []);
    return tags.sort((a, b) => Number(a.prefix !== "") - Number(b.prefix !== "") ||
        b.numbers.length - a.numbers.length ||
        semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.version, a.version) ||
        (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 77013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ notCheckedAt)
/* harmony export */ });
/** Something in a file that was not looked at, called by its place. */
function notCheckedAt(location, why) {
    return { what: `${location.file}:${location.line}:${location.column}`, why, location };
}


/***/ }),

/***/ 83749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ launchOf)
});

// EXTERNAL MODULE: ./packages/core/lib/shell/shell-command.js
var shell_command = __webpack_require__(80854);
;// CONCATENATED MODULE: ./packages/core/lib/shell/starters.js
// The programs that start another program, and how each takes its own options. It knows no shells.
const IN_CONTAINER = {
    verbs: ["exec", "run"],
    operands: 1,
    valued: "acehlmpuvwf",
    valuedLong: [
        "name network net env env-file volume mount workdir user platform cpus memory hostname label publish gpus",
        "add-host cap-add cap-drop security-opt shm-size ulimit device pull restart ipc pid log-driver log-opt dns",
        "entrypoint cidfile volumes-from tmpfs network-alias userns runtime context host file project-name profile",
    ].flatMap((names) => names.split(" ").map((name) => `--${name}`)),
};
const IN_ENVIRONMENT = {
    verbs: ["run"],
    valued: "npCP",
    valuedLong: ["--name", "--prefix", "--cwd", "--directory", "--project"],
};
const AS_USER = { operands: 1 };
/** Functions that run their arguments take what they like before them. */
const FUNCTION = { takesAmounts: true };
const RETRY = {
    ...FUNCTION,
    valued: "tdms",
    valuedLong: ["--times", "--tries", "--delay", "--max", "--sleep"],
};
const OF_NODE = { only: ["npm", "npx", "yarn", "yarnpkg", "pnpm", "pnpx", "pip"] };
const STARTERS = new Map([
    ["sudo", { valued: "CDghpRrTtUu", valuedLong: ["--user", "--group", "--host", "--prompt", "--chdir", "--chroot"] }],
    ["doas", { valued: "Cu" }],
    ["runuser", { valued: "ugG", valuedLong: ["--user", "--group", "--supp-group"], needs: ["-u", "--user"] }],
    ["gosu", AS_USER],
    ["su-exec", AS_USER],
    ["chroot", AS_USER],
    ["env", { valued: "CSu", valuedLong: ["--unset", "--chdir", "--split-string"], own: ["-S", "--split-string"] }],
    ["cross-env", {}],
    ["time", { valued: "fo", valuedLong: ["--format", "--output"] }],
    ["nice", { valued: "n", valuedLong: ["--adjustment"] }],
    ["ionice", { valued: "cn", valuedLong: ["--class", "--classdata"] }],
    ["nohup", {}],
    ["setsid", {}],
    ["command", { inert: ["-v", "-V"] }],
    ["builtin", {}],
    ["exec", { valued: "a" }],
    ["xargs", { valued: "adEILnPs", valuedLong: ["--arg-file", "--delimiter", "--max-args", "--max-procs"] }],
    ["timeout", { valued: "ks", valuedLong: ["--kill-after", "--signal"], operands: 1 }],
    ["gtimeout", { valued: "ks", valuedLong: ["--kill-after", "--signal"], operands: 1 }],
    ["flock", { valued: "wE", valuedLong: ["--timeout", "--wait"], operands: 1 }],
    ["stdbuf", { valued: "eio", valuedLong: ["--input", "--output", "--error"] }],
    ["unbuffer", {}],
    ["xvfb-run", { valued: "efnpsw", valuedLong: ["--server-args", "--server-num", "--error-file", "--auth-file"] }],
    ["dbus-run-session", {}],
    ["fakeroot", {}],
    ["busybox", {}],
    ["sshpass", { valued: "pfdP" }],
    ["retry", RETRY],
    ["travis_retry", RETRY],
    ["corepack", OF_NODE],
    ["meteor", OF_NODE],
    ["call", {}],
    ["start-process", {}],
    ["docker", IN_CONTAINER],
    ["docker-compose", IN_CONTAINER],
    ["podman", IN_CONTAINER],
    ["nerdctl", IN_CONTAINER],
    ["poetry", IN_ENVIRONMENT],
    ["pipenv", IN_ENVIRONMENT],
    ["pdm", IN_ENVIRONMENT],
    ["rye", IN_ENVIRONMENT],
    ["conda", IN_ENVIRONMENT],
    ["mamba", IN_ENVIRONMENT],
    ["micromamba", IN_ENVIRONMENT],
]);

;// CONCATENATED MODULE: ./packages/core/lib/shell/launch.js
// Which program a command really starts: `sudo -E env A=b pip install x` starts pip. It runs nothing.


const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const AMOUNT = /^\d+[a-z]?$/;
const UNKNOWN = {};
/** `find` runs what stands behind these, once for each path that it puts in place of `{}`. */
const FIND_ACTIONS = ["-exec", "-execdir", "-ok", "-okdir"];
const FOUND_PATH = `./${shell_command/* HOLE */.v}`;
const NO_FUNCTIONS = new Set();
/** The program behind all starters; undefined where the words start none. `functions` are those that run their arguments. */
function launchOf(words, functions = NO_FUNCTIONS) {
    const launch = launchBehind(words, functions);
    // What `find` starts is no `find` that people write.
    const action = launch?.program === "find" ? wordsOfAction(launch.args) : [];
    return launchBehind(action, functions) ?? launch;
}
function launchBehind(words, functions) {
    let index = 0;
    let xargs;
    for (let word = words[index]; word !== undefined; word = words[index]) {
        const program = programName(word.value);
        const starter = starterOf(word, program, words[index + 1], functions);
        const next = starter && behindStarter(words, index + 1, starter);
        if (next === undefined) {
            if (xargs === undefined)
                return { program, word, args: words.slice(index + 1), fromInput: false };
            return { program, word, args: withInput(words, xargs, index), fromInput: true };
        }
        if (program === "xargs")
            xargs = index;
        index = next;
    }
    return undefined;
}
/** What only expands when the script runs is mostly `sudo` or nothing, where another program stands behind it. */
function starterOf(word, program, next, functions) {
    if (functions.has(word.value))
        return FUNCTION;
    if (word.value !== shell_command/* HOLE */.v)
        return STARTERS.get(program);
    return next && /^[A-Za-z]/.test(next.value) ? UNKNOWN : undefined;
}
function programName(value) {
    const name = value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\")) + 1).toLowerCase();
    return name.includes(".") ? name.replace(/\.(?:exe|cmd|bat)$/, "") : name;
}
/** Where the program stands that the starter starts: past the end if it starts none, undefined if it works itself. */
function behindStarter(words, from, starter) {
    const first = behindOptions(words, from, starter);
    const options = words.slice(from, first).map(({ value }) => value);
    const has = (names) => options.some((option) => names?.includes(option));
    if (has(starter.inert))
        return words.length;
    if (has(starter.own) || (starter.needs && !has(starter.needs)))
        return undefined;
    let index = starter.verbs ? behindVerb(words, first, starter) : first;
    if (index === undefined)
        return undefined;
    while (isOwnOperand(words[index]?.value ?? "", starter))
        index++;
    if (starter.only && !starter.only.includes(words[index]?.value ?? ""))
        return undefined;
    return index + (starter.operands ?? 0);
}
function isOwnOperand(value, starter) {
    return ASSIGNMENT.test(value) || (starter.takesAmounts === true && AMOUNT.test(value));
}
/** Behind the verb and its options. The verb may be one of `docker compose`. */
function behindVerb(words, from, starter) {
    const at = words[from]?.value === "compose" ? behindOptions(words, from + 1, starter) : from;
    if (!starter.verbs?.includes(words[at]?.value ?? ""))
        return undefined;
    return behindOptions(words, at + 1, starter);
}
function behindOptions(words, from, starter) {
    let index = from;
    for (let word = words[index]; word?.value.startsWith("-"); word = words[index]) {
        index += takesNext(word.value, starter) ? 2 : 1;
        if (word.value === "--")
            break;
    }
    return index;
}
function takesNext(option, starter) {
    if (option.startsWith("--"))
        return starter.valuedLong?.includes(option) ?? false;
    const letters = option.slice(1);
    const first = [...letters].findIndex((letter) => starter.valued?.includes(letter));
    return first >= 0 && first === letters.length - 1;
}
/** The command that `find` runs, up to its `;` or `+`. */
function wordsOfAction(args) {
    const start = args.findIndex(({ value }) => FIND_ACTIONS.includes(value)) + 1;
    const end = args.findIndex(({ value }, index) => index >= start && (value === ";" || value === "+"));
    const words = start > 0 ? args.slice(start, end < 0 ? undefined : end) : [];
    return words.map((word) => (word.value === "{}" ? { ...word, value: FOUND_PATH } : word));
}
/** The arguments behind `at` with what xargs, which stands at `xargs`, adds: in place of a mark, or at the end. */
function withInput(words, xargs, at) {
    const args = words.slice(at + 1);
    const mark = replacedMark(words.slice(xargs + 1, at).map(({ value }) => value));
    if (mark)
        return args.map((word) => putInput(word, mark));
    const [first] = words;
    const last = words.at(-1);
    return first && last
        ? [...args, { value: shell_command/* HOLE */.v, start: first.start, end: last.end, printed: [], streamed: [] }]
        : args;
}
/** In a string for a shell the mark is left: nothing more can be told of it. */
function putInput(word, mark) {
    if (!word.value.includes(mark) || /\s/.test(word.value))
        return word;
    return { ...word, value: word.value.replaceAll(mark, shell_command/* HOLE */.v) };
}
/** What stands for the input in the arguments ("xargs(1)", -I). */
function replacedMark(options) {
    for (const [index, option] of options.entries()) {
        const [, attached] = /^(?:-I|-i|--replace=?)(.*)$/s.exec(option) ?? [];
        if (attached !== undefined)
            return attached || (option === "-I" ? options[index + 1] : "{}");
    }
    return undefined;
}


/***/ }),

/***/ 15861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ scriptSource)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80854);
// Where a shell that a command starts takes its script from: a string, a file or standard input.

const SHELLS = ["sh", "bash", "dash", "zsh", "ksh", "ash"];
/** Options of shells that take a value ("Bash Reference Manual", "Invoking Bash"). */
const VALUED = ["-o", "+o", "-O", "+O", "--rcfile", "--init-file"];
/** Undefined where the program is no shell, or gets no script at all. */
function scriptSource(launch) {
    const source = SOURCES.get(launch.program)?.(launch.args);
    // What xargs reads is arguments, not a script.
    const isInput = source?.kind === "stdin" || (source?.kind === "file" && source.word.value === _shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .v);
    return launch.fromInput && isInput ? undefined : source;
}
const SOURCES = new Map([
    ...SHELLS.map((name) => [name, shellSource]),
    ["eval", stringSource],
    ["source", ([file]) => fileSource(file)],
    [".", ([file]) => fileSource(file)],
    ["su", suSource],
    ["runuser", suSource],
    // What follows the string of -S is appended to it.
    ["env", (args) => stringSource(behind(args, SPLITS))],
    ["trap", ([action, signal]) => (signal && action && action.value !== "-" ? stringSource([action]) : undefined)],
    ["ssh", sshSource],
]);
const SPLITS = ["-S", "--split-string"];
const COMMANDS = ["-c", "--command"];
/** "ssh(1)". */
const SSH_VALUED = /^-[A-Za-z]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
function stringSource(words) {
    return words.length > 0 ? { kind: "string", words } : undefined;
}
/** Without a command, su starts a shell that reads its input. */
function suSource(args) {
    const [command] = behind(args, COMMANDS);
    if (command)
        return stringSource([command]);
    return args.some(({ value }) => /^--(?:command=|help$|version$)/.test(value)) ? undefined : { kind: "stdin" };
}
/** Without a command, the shell at the other end reads the input. */
function sshSource(args) {
    let index = 0;
    for (let word = args[index]; word?.value.startsWith("-"); word = args[index]) {
        index += SSH_VALUED.test(word.value) ? 2 : 1;
    }
    if (args[index] === undefined)
        return undefined;
    return stringSource(args.slice(index + 1)) ?? { kind: "stdin" };
}
/** The words behind the first of these options. */
function behind(args, options) {
    const index = args.findIndex(({ value }) => options.includes(value));
    return index < 0 ? [] : args.slice(index + 1);
}
/** Options under which a shell runs no script: it only looks at it, or tells about itself. */
const RUNS_NOTHING = ["--version", "--help"];
function shellSource(args) {
    let letters = "";
    let index = 0;
    for (let word = args[index]; word && /^[-+]/.test(word.value); word = args[index]) {
        index += VALUED.includes(word.value) ? 2 : 1;
        if (word.value === "-" || word.value === "--")
            break;
        if (!word.value.startsWith("--"))
            letters += word.value.slice(1);
    }
    if (letters.includes("n") || args.slice(0, index).some(({ value }) => RUNS_NOTHING.includes(value)))
        return undefined;
    const operand = args[index];
    if (letters.includes("c"))
        return operand && { kind: "string", words: [operand] };
    return operand && !letters.includes("s") ? fileSource(operand) : { kind: "stdin" };
}
function fileSource(word) {
    if (word?.value === "/dev/stdin")
        return { kind: "stdin" };
    return word && { kind: "file", word };
}


/***/ })

};
