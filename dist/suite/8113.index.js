export const id = 8113;
export const ids = [8113];
export const modules = {

/***/ 68113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  includedFiles: () => (/* binding */ includedFiles),
  judgeRequirements: () => (/* binding */ judgeRequirements)
});

// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest.js
var manifest_manifest = __webpack_require__(20705);
// EXTERNAL MODULE: ./packages/core/lib/text/source-file.js
var source_file = __webpack_require__(29267);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/folder.js
var folder = __webpack_require__(45220);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/manifest-tree.js
var manifest_tree = __webpack_require__(58026);
// EXTERNAL MODULE: ./actions/pin-check/lib/manifest/python/requirement.js
var python_requirement = __webpack_require__(29754);
;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/requirements-file.js
// Reads pip's requirements files, after "Requirements File Format" of pip's documentation.




const readRequirementsFile = (0,manifest_tree/* oncePerFile */.L)(async (tree, path) => {
    const content = await tree.manifestText(path);
    return content.ok ? { ok: true, value: parse(new source_file/* SourceFile */.s(path, content.text)) } : content;
});
function parse(file) {
    const parsed = {
        folder: (0,folder/* folderOf */.yS)(file.path),
        dependencies: [],
        problems: [],
        exact: new Set(),
        hashed: new Set(),
        includes: [],
        constraints: [],
    };
    for (const { text, start } of logicalLines(file.text))
        addLine(parsed, text, start);
    const { dependencies, problems, ...rest } = parsed;
    const [heading] = dependencies;
    return { ...rest, manifest: { file, dependencies, problems, heading: heading ?? { start: 0, end: 0 } } };
}
/** Lines that a backslash at the end joins are one. Offsets stay those of the file: the line ends are left in. */
function* logicalLines(text) {
    let start = text.startsWith("\uFEFF") ? 1 : 0;
    let end = start;
    for (const line of text.slice(start).split("\n")) {
        end += line.length + 1;
        if (/\\\r?$/.test(line))
            continue;
        yield { text: text.slice(start, end - 1), start };
        start = end;
    }
    if (start < end)
        yield { text: text.slice(start), start };
}
const COMMENT = /(?:^|[ \t])#.*$/gm;
const OPTION = /^(-r|--requirement|-c|--constraint|-e|--editable)(?:[ \t=]+|(?=[^ \t=-]))(.*)$/;
const PATH_OR_ADDRESS = /^(?:\.{1,2}(?=$|[\s;[])|\.{0,2}[\\/]|[A-Za-z]:[\\/]|[A-Za-z][A-Za-z0-9+.-]*:|[^\s;@=<>~!]*(?:\/|\.(?:whl|zip|tar\.gz)(?:[\s;]|$)))/;
function addLine(parsed, line, start) {
    const text = line.replace(COMMENT, "").trim();
    if (text === "" || text === "\\")
        return;
    const offset = start + line.search(/\S/);
    if (text.startsWith("-"))
        addOption(parsed, text, offset);
    else if (PATH_OR_ADDRESS.test(text))
        addAddress(parsed, text, offset);
    else
        addRequirement(parsed, text, offset);
}
function addOption(parsed, text, offset) {
    const [, option, rest = ""] = OPTION.exec(text) ?? [];
    const target = rest.trim();
    if (option === "-e" || option === "--editable")
        addAddress(parsed, target, offset + text.length - target.length);
    const path = target.includes("://") ? undefined : (0,folder/* resolveIn */.QH)(parsed.folder, target);
    if (path === undefined)
        return;
    if (option === "-r" || option === "--requirement")
        parsed.includes.push(path);
    if (option === "-c" || option === "--constraint")
        parsed.constraints.push(path);
}
/** A path of the repository or the address of code: no registry has a say in what it is. */
function addAddress({ dependencies }, text, start) {
    const name = text.split(/\s/, 1)[0] ?? "";
    const origin = /^[A-Za-z][A-Za-z0-9+.-]+:/.test(name) && !/^file:/i.test(name) ? "elsewhere" : "local";
    dependencies.push({ ...specOf(name, origin), start, end: start + name.length });
}
function addRequirement(parsed, text, start) {
    const requirement = (0,python_requirement/* readRequirement */.MZ)(text.replaceAll("\\", " ").replace(/[\r\n]/g, " "));
    if (!requirement) {
        parsed.problems.push({ why: "this line is neither a requirement nor an option of pip", offset: start });
        return;
    }
    const { name, specifier, origin, conditional, length } = requirement;
    if (/(?:^|,)={2,3}[^*]+(?:,|$)/.test(specifier))
        parsed.exact.add(name);
    const isHashed = /[ \t\\]--hash[= ]/.test(text);
    if (isHashed)
        parsed.hashed.add(name);
    const wildcard = origin === "registry" && !isHashed && (0,python_requirement/* isOpenEnded */.VL)(specifier);
    const spec = { ...specOf(name, origin), specifier, conditional, wildcard };
    parsed.dependencies.push({ ...spec, start, end: start + length });
}
function specOf(name, origin) {
    const fixed = { specifier: "", group: "requirements", installed: true, conditional: false, wildcard: false };
    return { ...fixed, name, origin };
}

;// CONCATENATED MODULE: ./actions/pin-check/lib/manifest/python/judge-requirements.js
// Judges a requirements file. pip knows no lock: a requirement with hashes is as good as locked, and a constraints file
// may hold the versions that the requirements leave open.


async function judgeRequirements(tree, path) {
    const read = await readRequirementsFile(tree, path);
    if (!read.ok)
        return read;
    const constrained = await constrainedNames(tree, read.value);
    const { manifest } = read.value;
    const dependencies = manifest.dependencies.map((dependency) => constrained.has(dependency.name) ? { ...dependency, wildcard: false } : dependency);
    const judged = { manifest: { ...manifest, dependencies }, locks: [], missing: undefined };
    return { ok: true, value: { ...judged, ...verdictOf(read.value) } };
}
/** The files that `-r` names, which pip reads as parts of this one. */
async function includedFiles(tree, path) {
    const read = await readRequirementsFile(tree, path);
    return read.ok ? read.value.includes.filter((included) => tree.has(included)) : [];
}
async function constrainedNames(tree, { constraints }) {
    const names = new Set();
    for (const path of constraints.filter((constraint) => tree.has(constraint))) {
        const read = await readRequirementsFile(tree, path);
        if (read.ok)
            for (const name of read.value.exact)
                names.add(name);
    }
    return names;
}
function verdictOf({ manifest, hashed, exact }) {
    const names = (0,manifest_manifest/* fetched */.s)(manifest).map(({ name }) => name);
    if (names.length === 0) {
        return { verdict: "no-dependencies", reason: "it asks for nothing from outside the repository" };
    }
    if (names.every((name) => hashed.has(name)))
        return { verdict: "locked", reason: "every requirement has a hash" };
    const open = names.filter((name) => !exact.has(name) && !hashed.has(name)).length;
    const reason = `${names.length - open} of ${names.length} requirements have an exact version, and not all have a hash`;
    return { verdict: "unlocked", reason };
}


/***/ }),

/***/ 29754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ readRequirement),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Qd: () => (/* binding */ normalizeSpecifier),
/* harmony export */   VL: () => (/* binding */ isOpenEnded)
/* harmony export */ });
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const EXTRAS = /^[ \t]*\[[^\]]*\]/;
const CLAUSE = /^[ \t]*(?:===|[<>=!~]=|[<>])[ \t]*[A-Za-z0-9.*+!_-]+[ \t]*(,?)/;
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Reads a requirement, which starts at the start of `text`; undefined for what is none. */
function readRequirement(text) {
    const name = NAME.exec(text)?.[0];
    if (name === undefined)
        return undefined;
    const extras = EXTRAS.exec(text.slice(name.length))?.[0] ?? "";
    const start = name.length + extras.length;
    const rest = text.slice(start);
    const base = { name: normalizeName(name), conditional: rest.includes(";") };
    if (/^[ \t]*@/.test(rest))
        return { ...base, specifier: "", origin: originOf(rest), length: text.trimEnd().length };
    const specifier = readSpecifiers(rest);
    if (specifier === undefined)
        return undefined;
    return { ...base, specifier: normalizeSpecifier(specifier), origin: "registry", length: start + specifier.length };
}
/** `name @ file:...` is local, any other address is not. */
function originOf(address) {
    return /^[ \t]*@[ \t]*(?:file:|\.{0,2}\/)/i.test(address) ? "local" : "elsewhere";
}
/** The specifiers at the start, bare or in parentheses; undefined where something else follows them. */
function readSpecifiers(text) {
    const open = /^[ \t]*\(/.exec(text)?.[0].length ?? 0;
    const closed = clausesFrom(text, open);
    const close = open === 0 ? "" : /^[ \t]*\)/.exec(text.slice(closed))?.[0];
    if (close === undefined)
        return undefined;
    const end = closed + close.length;
    return /^[ \t]*(?:$|[;#]|--)/.test(text.slice(end)) ? text.slice(0, end).trimEnd() : undefined;
}
/** The offset behind the clauses, joined by commas, that start at `start`. */
function clausesFrom(text, start) {
    let end = start;
    for (let more = true; more;) {
        const clause = CLAUSE.exec(text.slice(end, end + MAX_CLAUSE));
        if (!clause)
            break;
        end += clause[0].length;
        more = clause[1] === ",";
    }
    return end;
}
/** A clause that is longer is taken for none. */
const MAX_CLAUSE = 256;
/** The clauses in one order and spelling, so that two ways to write the same compare equal. */
function normalizeSpecifier(specifier) {
    const clauses = specifier.replace(/[\s()]/g, "").split(",");
    return clauses.filter(Boolean).sort().join(",");
}
/** True where nothing keeps a later release out. */
function isOpenEnded(specifier) {
    return specifier.split(",").every((clause) => clause === "" || clause === "*" || /^(?:>|!=)[^<]*$/.test(clause));
}


/***/ })

};
