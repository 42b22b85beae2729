export const id = 4518;
export const ids = [4518];
export const modules = {

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeGoMod: () => (/* binding */ judgeGoMod)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/folder.js
var manifest_folder = __webpack_require__(45220);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/judge-locks.js
var judge_locks = __webpack_require__(60044);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest-tree.js
var manifest_tree = __webpack_require__(58026);
// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/go/go-mod.js
// Reads go.mod: `require`, `replace` and `exclude`, after the "Go Modules Reference".


const readGoMod = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.manifestText(path);
    return content.ok ? { ok: true, value: parse(new source_file/* SourceFile */.s(path, content.text)) } : content;
});
const BLOCK = /^([a-z]+)[ \t]*\($/;
const MAX_WORDS = 6;
function* directives(text) {
    let block;
    let start = 0;
    for (const line of text.split("\n")) {
        const code = withoutComment(line).trim();
        const offset = start + (line.length - line.trimStart().length);
        start += line.length + 1;
        const opened = BLOCK.exec(code)?.[1];
        if (opened !== undefined)
            block = opened;
        else if (code === ")")
            block = undefined;
        else if (code !== "") {
            const words = code.split(/[ \t]+/, MAX_WORDS).map(unquote);
            const verb = block ?? words.shift() ?? "";
            const skipped = block === undefined ? code.length - code.replace(/^\S+[ \t]*/, "").length : 0;
            yield { verb, words, start: offset + skipped, end: offset + code.length };
        }
    }
}
function withoutComment(line) {
    const comment = line.indexOf("//");
    return comment < 0 ? line : line.slice(0, comment);
}
function unquote(word) {
    return /^(["`]).*\1$/.test(word) ? word.slice(1, -1) : word;
}
function parse(file) {
    const dependencies = [];
    const problems = [];
    const replaced = new Map();
    const excluded = new Set();
    let module;
    for (const { verb, words, start, end } of directives(file.text.replace(/^\uFEFF/, " "))) {
        const [name = "", version = ""] = words;
        if (verb === "module")
            module = name;
        else if (verb === "exclude")
            excluded.add(`${name} ${version}`);
        else if (verb === "replace")
            addReplacement(replaced, words);
        else if (verb === "require" && words.length === 2)
            dependencies.push({ ...KIND, name, specifier: version, start, end });
        else if (verb === "require")
            problems.push({ why: "this requirement has no version", offset: start });
    }
    if (module === undefined)
        problems.push({ why: "it names no module", offset: 0 });
    const heading = dependencies[0] ?? { start: 0, end: 0 };
    return { manifest: { file, dependencies, problems, heading }, module, replaced, excluded };
}
const KIND = { group: "require", origin: "registry", installed: true, conditional: false, wildcard: false };
/** `old [version] => new [version]`; a new one without a version is a folder. */
function addReplacement(replaced, words) {
    const arrow = words.indexOf("=>");
    if (arrow < 1)
        return;
    const [target = "", version] = words.slice(arrow + 1);
    replaced.set(words.slice(0, arrow).join(" "), version === undefined ? undefined : `${target} ${version}`);
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/go/judge-go.js
// Holds a go.mod against its go.sum, and against the go.work.sum of a workspace around it.




async function judgeGoMod(tree, path) {
    const read = await readGoMod(tree, path);
    if (!read.ok)
        return read;
    const { manifest } = read.value;
    const work = [(0,manifest_folder/* folderOf */.yS)(path), ...(0,manifest_folder/* foldersAround */.bQ)((0,manifest_folder/* folderOf */.yS)(path))].find((folder) => tree.has((0,manifest_folder/* inFolder */._z)(folder, "go.work")));
    const own = work === undefined ? new Set() : await workspaceModules(tree);
    const asked = manifest.dependencies.filter((dependency) => isFetched(dependency, read.value, own));
    const sum = (0,manifest_folder/* inFolder */._z)((0,manifest_folder/* folderOf */.yS)(path), "go.sum");
    if (asked.length === 0)
        return { ok: true, value: (0,judge_locks/* judgeLocks */.C)({ ...manifest, dependencies: [] }, NO_LOCK) };
    if (!tree.has(sum))
        return { ok: true, value: (0,judge_locks/* judgeLocks */.C)(manifest, { locks: [], missing: "go.sum" }) };
    const shared = work === undefined ? [] : [(0,manifest_folder/* inFolder */._z)(work, "go.work.sum")].filter((file) => tree.has(file));
    const lock = await compare(tree, [sum, ...shared], asked, read.value);
    return { ok: true, value: (0,judge_locks/* judgeLocks */.C)(manifest, { locks: [lock], missing: undefined }) };
}
const NO_LOCK = { locks: [], missing: undefined };
/** In a workspace the modules of the repository meet each other's requirements. */
async function workspaceModules(tree) {
    const modules = new Set();
    for (const path of tree.paths()) {
        if (path !== "go.mod" && !path.endsWith("/go.mod"))
            continue;
        const read = await readGoMod(tree, path);
        if (read.ok && read.value.module !== undefined)
            modules.add(read.value.module);
    }
    return modules;
}
function isFetched({ name, specifier }, mod, own) {
    const pin = `${name} ${specifier}`;
    // A branch or commit id is not yet a version: go replaces it at its next run.
    if (own.has(name) || mod.excluded.has(pin) || !/^v\d/.test(specifier))
        return false;
    return sourceOf(pin, name, mod) !== undefined;
}
/** The `module version` that go fetches for a requirement; undefined for a folder. */
function sourceOf(pin, name, { replaced }) {
    const key = [pin, name].find((candidate) => replaced.has(candidate));
    return key === undefined ? pin : replaced.get(key);
}
async function compare(tree, paths, asked, mod) {
    const [path = ""] = paths;
    const held = new Set();
    for (const file of paths) {
        const sums = await readGoSum(tree, file);
        if (!sums.ok)
            return { path, ok: false, why: sums.why };
        for (const pin of sums.value)
            held.add(pin);
    }
    const drifts = asked.flatMap((dependency) => {
        const { name, specifier } = dependency;
        const source = sourceOf(`${name} ${specifier}`, name, mod) ?? "";
        return held.has(source) ? [] : [{ kind: "absent", name, dependency }];
    });
    return { path, ok: true, drifts };
}
/** The `module version` whose go.mod the file has a hash of ("go.sum files"). */
const readGoSum = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.lockText(path);
    if (!content.ok)
        return content;
    const pins = new Set();
    for (const line of content.text.split("\n")) {
        const [module, version, hash] = line.trim().split(" ");
        if (module === undefined || module === "")
            continue;
        if (hash === undefined || version === undefined)
            return { ok: false, why: "one of its lines is not the hash of a module" };
        if (version.endsWith(GO_MOD) && hash.startsWith("h1:"))
            pins.add(`${module} ${version.slice(0, -GO_MOD.length)}`);
    }
    return { ok: true, value: pins };
});
const GO_MOD = "/go.mod";


/***/ }),

/***/ 60044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeLocks)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20705);
// Turns what the comparison with the locks gave into one verdict for the manifest.

function judgeLocks(manifest, { locks, missing, excuse, rootLock }) {
    if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fetched */ .s)(manifest).length === 0 && locks.every((lock) => !lock.ok || lock.drifts.length === 0)) {
        return judged(manifest, locks, "no-dependencies", "it asks for nothing from outside the repository");
    }
    const drifted = locks.find((lock) => lock.ok && lock.drifts.length > 0);
    if (drifted)
        return judged(manifest, locks, "out-of-step", `${drifted.path} does not hold what it asks for`);
    const held = locks.find(({ ok }) => ok);
    if (held)
        return judged(manifest, locks, "locked", `${held.path} holds what it asks for`);
    const [unread] = locks;
    if (unread)
        return judged(manifest, locks, "unlocked", `${unread.path} could not be read`);
    if (missing === undefined)
        return { ...judged(manifest, [], "unlocked", excuse ?? "it has no lock"), rootLock };
    return { ...judged(manifest, [], "unlocked", `there is no ${missing}`), missing };
}
function judged(manifest, locks, verdict, reason) {
    return { manifest, locks, missing: undefined, verdict, reason };
}


/***/ })

};
