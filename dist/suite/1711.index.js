export const id = 1711;
export const ids = [1711];
export const modules = {

/***/ 64482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96878);
/* harmony import */ var _lockstep_runtime_evidence__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88432);
// Reads the folders of evidence that a command line names. What cannot be read is a problem of its folder, not the end.





/** Throws `UsageError` (`invalid-input`, `path-not-found`) for no folder at all and for paths that are not there. */
function readFolders(paths, cwd) {
    if (paths.length === 0) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("invalid-input", "No folder of evidence is named.", {
            hint: "Name what the output `evidence` of an action names, such as: lockstep evidence verify lockstep-evidence",
        });
    }
    const missing = paths.filter((path) => !isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)));
    if (missing.length > 0) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("path-not-found", "Not every folder of evidence is there.", {
            hint: "Name the folders as they were downloaded.",
            problems: missing.map((path) => `${path}: there is nothing`),
        });
    }
    return paths.map((path) => readFolder(path, cwd));
}
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function readFolder(name, cwd) {
    try {
        return { name, evidence: (0,_lockstep_runtime_evidence__WEBPACK_IMPORTED_MODULE_3__/* .readEvidence */ .A)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)), problems: [] };
    }
    catch (error) {
        return { name, evidence: undefined, problems: [problemOf(error, name)] };
    }
}
function problemOf(error, what) {
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs)
        return (0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_4__/* .failedEvidence */ .x)("index-malformed", what, error.message);
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UnavailableError */ .hG)
        return (0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_4__/* .failedEvidence */ .x)("index-missing", what, "There is no index.json in it.");
    throw error;
}


/***/ }),

/***/ 31711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81757);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7090);
/* harmony import */ var _lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92056);
/* harmony import */ var _lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96878);
/* harmony import */ var _terminal_print_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98832);
/* harmony import */ var _terminal_printed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3058);
/* harmony import */ var _verdict_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58914);
/* harmony import */ var _read_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64482);
// `lockstep evidence verify`: judges the evidence of one or more jobs of a run.






const DOCUMENTATION = `https://github.com/${_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B}/blob/main/docs/evidence.md`;
/** Errors: those of `readFolders`, `UsageError` (`invalid-input`), and those of verifying provenance. */
async function runVerify({ paths, options }, terminal) {
    const wanted = wantedRun(options);
    const folders = (0,_read_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolders */ .i)(paths, terminal.cwd());
    const needed = (options["need"] ?? "").split(/[\s,]+/).filter((name) => name !== "");
    const bound = await boundProblems(folders, options, terminal);
    const problems = [...judgeFolders(folders, wanted), ...lacking(folders, needed), ...bound];
    const verdict = (0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(problems);
    const json = () => `${JSON.stringify({ schema: 1, verdict, problems, evidence: namesOf(folders) }, undefined, 2)}\n`;
    if (options["format"] === "json")
        terminal.stdout.write((0,_terminal_printed_json_js__WEBPACK_IMPORTED_MODULE_3__/* .printedJson */ .x)(json()));
    else
        (0,_terminal_print_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .printLines */ .t)(linesOf(verdict, problems, folders), terminal);
    return _verdict_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICT_EXIT */ .b[verdict];
}
async function boundProblems(folders, options, terminal) {
    const signing = ["key", "certificate-identity", "certificate-oidc-issuer", "trusted-root"];
    const given = signing.filter((name) => options[name] !== undefined);
    if (options["provenance"] === undefined) {
        if (given.length === 0)
            return [];
        throw refuse(given.map((name) => `--${name} is about a signer: it wants --provenance`));
    }
    const { boundIndexesIn } = await __webpack_require__.e(/* import() */ 8172).then(__webpack_require__.bind(__webpack_require__, 28172));
    const { judgeBinding } = await __webpack_require__.e(/* import() */ 4207).then(__webpack_require__.bind(__webpack_require__, 4207));
    const indexes = await boundIndexesIn(options, terminal.cwd());
    return folders.flatMap(({ name, evidence }) => evidence === undefined ? [] : placed(name, judgeBinding(evidence.index, indexes)));
}
/** Throws `UsageError` (`invalid-input`) for words that no run has. */
function wantedRun({ run, repository, commit }) {
    const problems = [
        ...(run === undefined || /^\d{1,20}$/.test(run) ? [] : ["--run: write the number of the run"]),
        ...(repository === undefined || /^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : ["--repository: write OWNER/NAME"]),
        ...(commit === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? [] : ["--commit: write the full id"]),
    ];
    if (problems.length > 0)
        throw refuse(problems);
    return {
        ...(run === undefined ? {} : { runId: run }),
        ...(repository === undefined ? {} : { repository }),
        ...(commit === undefined ? {} : { commit }),
    };
}
function refuse(problems) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb("invalid-input", "lockstep evidence verify cannot start with these arguments.", {
        hint: "See: lockstep evidence --help",
        problems,
    });
}
/** All folders must be of the run that the first one is of. */
function judgeFolders(folders, wanted) {
    const first = folders.find(({ evidence }) => evidence !== undefined)?.evidence?.index.run;
    const run = first === undefined ? wanted : { ...sharedRun(first), ...wanted };
    const seen = new Set();
    return folders.flatMap(({ name, evidence, problems }) => {
        if (evidence === undefined)
            return placed(name, problems);
        const isTwice = seen.size === seen.add(evidence.indexSha256).size;
        return placed(name, [...(isTwice ? [twice(name)] : []), ...(0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_2__/* .judgeEvidence */ .Z0)({ ...evidence, run })]);
    });
}
/** What jobs of one run share. */
function sharedRun({ server, repository, runId, attempt, commit, event }) {
    return { server, repository, runId, attempt, commit, event };
}
function twice(what) {
    return (0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_7__/* .failedEvidence */ .x)("report-duplicate", what, "The same evidence is given more than once.");
}
function lacking(folders, needed) {
    const entries = folders.flatMap(({ evidence }) => evidence?.index.entries ?? []);
    return placed("", (0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_2__/* .missingActions */ .mt)(entries, needed));
}
function placed(folder, problems) {
    return problems.map((problem) => ({ folder, ...problem }));
}
function namesOf(folders) {
    return folders.map(({ name, evidence }) => ({
        folder: name,
        sha256: evidence?.indexSha256,
        run: evidence?.index.run,
    }));
}
function linesOf(verdict, problems, folders) {
    const steps = folders.flatMap(({ evidence }) => evidence?.index.entries ?? []).length;
    const looked = `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .p)(steps, "steps")} in ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .p)(folders.length, "folders")}`;
    return [
        ...problems.map(lineOf),
        `lockstep evidence: ${verdict}, ${looked}, ${problems.length === 0 ? "no problems" : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .p)(problems.length, "problems")}`,
        ...(problems.length === 0 ? [] : [`What the codes mean, and what to do: ${DOCUMENTATION}`]),
    ];
}
function lineOf({ folder, code, what, why }) {
    const places = [folder, what].filter((place, at, all) => place !== "" && all.indexOf(place) === at);
    return `${code}: ${[...places, why].join(": ")}`;
}


/***/ }),

/***/ 98832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ printLines)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19891);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57119);
/* harmony import */ var _is_on_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
// Prints lines that may quote a repository: nothing in them acts on a terminal, and no line is a command to a runner.



/** Writes each line to standard output, its controls made visible. */
function printLines(lines, { env, stdout }) {
    const text = lines.map((line) => `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .revealControls */ .w)(line)}\n`).join("");
    if ((0,_is_on_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnRunner */ .q)(env))
        (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_2__/* .actionsRunner */ .A)().printUntrusted(text);
    else
        stdout.write(text);
}


/***/ }),

/***/ 96878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ failedEvidence)
/* harmony export */ });
/** `what` names the action and its step, or the file; `why` is a sentence. */
function failedEvidence(code, what, why) {
    return { code, what, why, verdict: "fail" };
}


/***/ }),

/***/ 92056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z0: () => (/* binding */ judgeEvidence),
  mt: () => (/* binding */ missingActions),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var verdict = __webpack_require__(22373);
// EXTERNAL MODULE: ./packages/core/lib/evidence/failed-evidence.js
var failed_evidence = __webpack_require__(96878);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/judge-step.js

/** It guards a job from its first step to its last, and so runs while the evidence is read. */
const GUARD = "harden-runner";
/** `later` are the entries that began after this one. */
function judgeStep(entry, later) {
    const what = nameStep(entry);
    const incomplete = (code, why) => ({
        ...{ code, what, why },
        verdict: "incomplete",
    });
    return [...stateProblems(entry, later, what), ...entry.weaker.map((why) => incomplete("step-weaker", why))];
}
/** The action and its step, for people. */
function nameStep({ name, step }) {
    return step === "" ? name : `${name} (${step})`;
}
function stateProblems(entry, later, what) {
    const { state, verdict, code } = entry;
    switch (state) {
        case "running":
            return isAccounted(entry, later)
                ? []
                : [{ code: "step-unfinished", what, why: UNFINISHED, verdict: "incomplete" }];
        case "skipped":
            return [{ code: "step-skipped", what, why: "The workflow names it, and it never began.", verdict: "incomplete" }];
        case "failed":
            return [(0,failed_evidence/* failedEvidence */.x)("step-failed", what, `It ended by an error: ${code}.`)];
        case "finished":
            if (verdict === "pass")
                return [];
            return [{ code: "verdict-not-pass", what, why: `Its verdict is ${verdict}.`, verdict: verdict ?? "incomplete" }];
    }
}
const UNFINISHED = "It began and has not ended, or was cancelled.";
/** A guard that still runs is accounted for by a step of the same action that told what happened until then. */
function isAccounted({ name }, later) {
    return name === GUARD && later.some((other) => other.name === GUARD && other.state === "finished");
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/judge-files.js


/** `found` is undefined where no files are at hand: then only what the index says of them is judged. */
function judgeFiles(entries, found) {
    const named = entries.flatMap(({ files }) => files.map(({ path }) => path));
    return [
        ...repeated(named).map((path) => (0,failed_evidence/* failedEvidence */.x)("report-duplicate", path, "The index names this file more than once.")),
        ...entries.flatMap(missingReport),
        ...(found === undefined ? [] : compare(entries, found)),
        ...(found === undefined ? [] : unlisted(named, found)),
    ];
}
function repeated(paths) {
    const seen = new Set();
    const twice = paths.filter((path) => seen.size === seen.add(path).size);
    return [...new Set(twice)];
}
function missingReport(entry) {
    if (entry.state !== "finished" || entry.files.some(isReport))
        return [];
    return [(0,failed_evidence/* failedEvidence */.x)("report-missing", nameStep(entry), "The step finished, and the index names no report of it.")];
}
/** `<folder of the step>/report.json`. */
function isReport({ path }) {
    const [, file, more] = path.split("/");
    return file === "report.json" && more === undefined;
}
function compare(entries, found) {
    return entries.flatMap((entry) => entry.files.flatMap((file) => {
        const present = found.get(file.path);
        if (present === undefined)
            return [(0,failed_evidence/* failedEvidence */.x)("report-missing", file.path, "The file that the index names is not there.")];
        if (present.sha256 !== file.sha256 || present.bytes !== file.bytes)
            return [(0,failed_evidence/* failedEvidence */.x)("digest-mismatch", file.path, "The file is not the one that the step wrote.")];
        return entry.state === "finished" && isReport(file) ? compareReport(entry, file.path, present) : [];
    }));
}
function compareReport(entry, path, { tool, verdict }) {
    if (tool !== entry.name)
        return [
            (0,failed_evidence/* failedEvidence */.x)("verdict-mismatch", path, `It is a report of ${tool ?? "nothing known"}, not of ${entry.name}.`),
        ];
    if (verdict !== entry.verdict) {
        const why = `It says ${verdict ?? "nothing"}, and the index says ${entry.verdict}.`;
        return [(0,failed_evidence/* failedEvidence */.x)("verdict-mismatch", path, why)];
    }
    return [];
}
function unlisted(named, found) {
    const known = new Set(named);
    return [...found.keys()]
        .filter((path) => !known.has(path))
        .map((path) => (0,failed_evidence/* failedEvidence */.x)("file-unlisted", path, "The index does not name this file."));
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/judge-evidence.js
// Judges the evidence of a job: whether it is whole, of the run it should be of, and whether every step passed.




/** Everything that is wrong. Evidence without any step is wrong, too. */
function judgeEvidence({ index, files, run = {}, needed = [] }) {
    const { entries } = index;
    return [
        ...judgeRun(index.run, run),
        ...(entries.length === 0 ? [(0,failed_evidence/* failedEvidence */.x)("index-missing", "index", "The index names no step.")] : []),
        ...missingActions(entries, needed),
        ...duplicateSteps(entries),
        ...judgeFiles(entries, files),
        ...entries.flatMap((entry, place) => judgeStep(entry, entries.slice(place + 1))),
    ];
}
/** The verdict that problems make: none is a pass, and a fail outweighs what is incomplete. */
function verdictOf(problems) {
    return problems.length === 0 ? "pass" : (0,verdict/* worst */.Q)(problems.map(({ verdict }) => verdict));
}
/** Evidence that does not say of which run and job it is could be of any. */
const IDENTITY = ["server", "repository", "runId", "attempt", "job", "commit"];
function judgeRun(run, wanted) {
    const unsaid = IDENTITY.filter((field) => run[field] === "").map((field) => (0,failed_evidence/* failedEvidence */.x)("run-mismatch", field, "The index does not say of which run it is."));
    const fields = Object.entries(wanted);
    const others = fields
        .filter(([field, value]) => run[field] !== value)
        .map(([field, value]) => (0,failed_evidence/* failedEvidence */.x)("run-mismatch", field, `It should be ${value}, and is ${run[field] || "not said"}.`));
    return [...unsaid, ...others];
}
/** The needed actions that no entry is of. */
function missingActions(entries, needed) {
    const present = new Set(entries.map(({ name }) => name));
    return needed
        .filter((name) => !present.has(name))
        .map((name) => ({ ...(0,failed_evidence/* failedEvidence */.x)("step-skipped", name, "No step of this action ran."), verdict: "incomplete" }));
}
/** A step that finished twice says two things. */
function duplicateSteps(entries) {
    const finished = entries.filter(({ state }) => state === "finished").map(({ name, step }) => `${name} (${step})`);
    const twice = finished.filter((step, place) => finished.indexOf(step) !== place);
    return [...new Set(twice)].map((step) => (0,failed_evidence/* failedEvidence */.x)("report-duplicate", step, "The step finished more than once."));
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseIndex)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence.js
var evidence = __webpack_require__(48406);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/index-schema.js
// What an index of evidence may hold. It comes from a folder that every step of a job can write to, so everything is bounded.


/** More than a step that signs or verifies as much as it may writes. */
const MAX_FILES = 5000;
const MAX_WEAKER = 100;
/** More than a file has that fits on the disk of a runner. */
const MAX_FILE_BYTES = 2 ** 40;
const NAME = /^[a-z][a-z0-9-]{0,40}$/;
const CODE = /^[a-z][a-z-]{0,40}$/;
const REPOSITORY = /^(?:[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100})?$/;
/** GitHub documentation, "Workflow syntax", `jobs.<job_id>`. It stands in names of byproducts, so nothing else is let in. */
const JOB = /^(?:[A-Za-z_][A-Za-z0-9_-]{0,99})?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
/** Unknown keys are left out: later versions may add some. */
function indexSchema() {
    return schemas/* object */.Ikc({
        schema: schemas/* literal */.euz(1),
        run: run(),
        entries: schemas/* array */.YOg(entry()).check(api/* _maxLength */.Eb(evidence/* MAX_EVIDENCE_ENTRIES */.yI)),
    });
}
/** What the runner did not say is empty. */
function run() {
    return schemas/* object */.Ikc({
        server: line(500),
        repository: schemas/* string */.YjP().check(api/* _regex */.Fk(REPOSITORY)),
        runId: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{0,20}$/)),
        attempt: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{0,10}$/)),
        job: schemas/* string */.YjP().check(api/* _regex */.Fk(JOB)),
        commit: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/)),
        event: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z_]{0,60}$/)),
        workflow: line(1000),
    });
}
function entry() {
    const shape = schemas/* object */.Ikc({
        name: schemas/* string */.YjP().check(api/* _regex */.Fk(NAME)),
        step: line(300),
        action: schemas/* object */.Ikc({ repository: schemas/* string */.YjP().check(api/* _regex */.Fk(REPOSITORY)), ref: line(300) }),
        version: line(64),
        state: schemas/* enum */.k5n(["running", "finished", "failed", "skipped"]),
        verdict: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["pass", "fail", "incomplete"])),
        code: schemas/* exactOptional */.yqP(schemas/* custom */.IeY(isCode)),
        weaker: schemas/* array */.YOg(line(1000)).check(api/* _maxLength */.Eb(MAX_WEAKER)),
        startedAt: schemas/* exactOptional */.yqP(schemas/* string */.YjP().check(api/* _regex */.Fk(TIME))),
        endedAt: schemas/* exactOptional */.yqP(schemas/* string */.YjP().check(api/* _regex */.Fk(TIME))),
        files: schemas/* array */.YOg(file()).check(api/* _maxLength */.Eb(MAX_FILES)),
    });
    return shape.check(schemas/* refine */.YPB(isCoherent));
}
/** Newer versions of the suite may know more codes. */
function isCode(value) {
    return typeof value === "string" && CODE.test(value);
}
function file() {
    return schemas/* object */.Ikc({
        path: schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000), schemas/* refine */.YPB(isPath)),
        sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
        bytes: schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(MAX_FILE_BYTES)),
    });
}
/** Text without control characters. */
function line(maxLength) {
    return schemas/* string */.YjP().check(api/* _maxLength */.Eb(maxLength), schemas/* refine */.YPB(isPlain));
}
function isPlain(text) {
    return text.isWellFormed() && !/\p{Cc}/u.test(text);
}
/** A file in the folder of a step, or below it. */
function isPath(path) {
    const segments = path.split("/");
    const isBelow = segments.length >= 2 && segments.every((segment) => !["", ".", ".."].includes(segment));
    return isBelow && isPlain(path) && !path.includes("\\");
}
/** Each state says what belongs to it and nothing that belongs to another; a step has one folder. */
function isCoherent({ state, verdict, code, startedAt, files }) {
    const folders = new Set(files.map(({ path }) => path.split("/", 1)[0]));
    return ((state === "finished") === (verdict !== undefined) &&
        (state === "failed") === (code !== undefined) &&
        (state === "skipped" || startedAt !== undefined) &&
        (state !== "skipped" || files.length === 0) &&
        folders.size <= 1);
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/parse-index.js
// Reads the text of an index of evidence. Whoever wrote it may mean harm.



const MAX_NAMED = 5;
/** Throws `IntegrityError` (`response-malformed`) for whatever is not an index of schema 1. `name` stands in the message. */
function parseIndex(text, name) {
    if (text.length > evidence/* MAX_INDEX_BYTES */.w2)
        throw refuse(name, `it has more than ${evidence/* MAX_INDEX_BYTES */.w2} characters`);
    const result = indexSchema().safeParse(parseJson(text, name));
    if (result.success)
        return result.data;
    const places = result.error.issues.slice(0, MAX_NAMED).map(({ path }) => path.map(String).join(".") || "the whole");
    throw refuse(name, `these parts are not as they should be: ${places.join(", ")}`);
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(name, "it is no JSON", cause);
    }
}
function refuse(name, why, cause) {
    return new errors/* IntegrityError */.cs("response-malformed", `${name} is no index of evidence: ${why}.`, {
        hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
        cause,
    });
}


/***/ }),

/***/ 88432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence.js
var evidence = __webpack_require__(48406);
// EXTERNAL MODULE: ./packages/core/lib/evidence/render-index.js
var render_index = __webpack_require__(35630);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/evidence/parse-index.js + 1 modules
var parse_index = __webpack_require__(855);
// EXTERNAL MODULE: ./packages/runtime/lib/files/file-bytes.js
var file_bytes = __webpack_require__(68180);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
// EXTERNAL MODULE: ./packages/runtime/lib/evidence/evidence-folder.js
var evidence_folder = __webpack_require__(16282);
;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/find-file.js
// Takes the digest of one file of evidence, and looks at what a report says of itself.


/** Larger files are read in parts, and no report is larger. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;
const TOOL = /^[a-z][a-z0-9-]{0,40}$/;
const VERDICTS = ["pass", "fail", "incomplete"];
/** Throws `IntegrityError` (`response-malformed`) for a file that cannot be read or that has more than `maxBytes`. */
function findFile(folder, path, maxBytes) {
    const read = folder.read(path, MAX_KEPT_BYTES);
    if (!("kind" in read))
        throw refuse(path, read.why);
    if (read.kind === "parts" && read.size > maxBytes)
        throw refuse(path, `it has ${read.size} bytes`);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let bytes = 0;
    for (const part of read.kind === "whole" ? [read.bytes] : read.parts) {
        hash.update(part);
        bytes += part.length;
        if (bytes > maxBytes)
            throw refuse(path, `it has more than ${maxBytes} bytes`);
    }
    const said = read.kind === "whole" && isReport(path) ? claims(read.bytes) : {};
    return { sha256: hash.digest("hex"), bytes, ...said };
}
function refuse(path, why) {
    return new errors/* IntegrityError */.cs("response-malformed", `${JSON.stringify(path)} cannot be read as evidence: ${why}.`, {
        hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
    });
}
function isReport(path) {
    return path.split("/").at(-1) === "report.json";
}
/** What is no report says nothing. */
function claims(bytes) {
    const value = parse(bytes.toString("utf8"));
    if (typeof value !== "object" || value === null)
        return {};
    const tool = "tool" in value && typeof value.tool === "string" && TOOL.test(value.tool) ? value.tool : undefined;
    const verdict = "verdict" in value ? VERDICTS.find((known) => known === value.verdict) : undefined;
    return { ...(tool === undefined ? {} : { tool }), ...(verdict === undefined ? {} : { verdict }) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/list-evidence.js
// Lists a folder of evidence. Whoever filled it may mean harm: nothing but files and folders is let in, and few of them.



/** A step's folder, one folder in it for those that write many, and a file. */
const MAX_DEPTH = 3;
const MAX_ITEMS = 20_000;
/**
 * The files below `root` (absolute), relative, `/`-separated, sorted. Throws `IntegrityError` (`response-malformed`) for
 * links, devices and pipes, and for a folder that is deeper or holds more than any job leaves.
 */
function listEvidence(root) {
    const items = [];
    const waiting = [""];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for (const item of itemsIn(root, folder)) {
            demandPlain(item);
            if (items.push(item) > MAX_ITEMS)
                throw list_evidence_refuse(`it holds more than ${MAX_ITEMS} files`);
            if (item.kind === "folder")
                waiting.push(item.path);
        }
    }
    const files = items.filter(({ kind }) => kind === "file");
    return files.map(({ path }) => path).sort();
}
function demandPlain({ path, kind }) {
    if (kind === "other")
        throw list_evidence_refuse(`${JSON.stringify(path)} is neither a file nor a folder`);
    if (path.split("/").length > MAX_DEPTH)
        throw list_evidence_refuse(`${JSON.stringify(path)} lies too deep`);
}
function* itemsIn(root, folder) {
    const open = (0,external_node_fs_.opendirSync)((0,external_node_path_.join)(root, folder));
    try {
        for (let item = open.readSync(); item !== null; item = open.readSync()) {
            const path = folder === "" ? item.name : `${folder}/${item.name}`;
            if (item.isFile())
                yield { path, kind: "file" };
            else
                yield { path, kind: item.isDirectory() ? "folder" : "other" };
        }
    }
    finally {
        open.closeSync();
    }
}
function list_evidence_refuse(why) {
    return new errors/* IntegrityError */.cs("response-malformed", `This is no folder of evidence: ${why}.`, {
        hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/evidence/read-evidence.js
// Reads a folder of evidence: the index, and what is there beside it. What it means is judged by the core.









/** Of all files together: more than a job leaves. */
const MAX_ALL_BYTES = 4 * 1024 ** 3;
/**
 * Everything in `folder`. No link is followed. Throws `UnavailableError` (`not-found`) where there is no index, and
 * `IntegrityError` (`response-malformed`) for an index that cannot be read, for links, and for more than any job leaves.
 */
function readEvidence(folder) {
    demandFolder(folder);
    const root = external_node_fs_.realpathSync.native(folder);
    const { text, index } = readIndex(root);
    const bytes = new file_bytes/* FolderBytes */.Q(root);
    const entries = indexedEntries(index);
    const files = new Map();
    let left = MAX_ALL_BYTES;
    for (const path of listEvidence(root)) {
        if (path === evidence/* EVIDENCE_INDEX */.lh || isIndexed(root, path, entries))
            continue;
        const found = findFile(bytes, path, left);
        left -= found.bytes;
        files.set(path, found);
    }
    return { index, indexText: text, indexSha256: sha256(text), files, read: (path) => readAgain(bytes, files, path) };
}
function demandFolder(folder) {
    const status = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    if (status?.isDirectory())
        return;
    if (status !== undefined)
        throw malformed("it is a file or a link");
    throw missing(folder);
}
function readIndex(root) {
    const read = (0,read_text_file/* readTextFile */.G)(`${root}/${evidence/* EVIDENCE_INDEX */.lh}`, evidence/* MAX_INDEX_BYTES */.w2);
    if (read.ok)
        return { text: read.text, index: (0,parse_index/* parseIndex */.A)(read.text, evidence/* EVIDENCE_INDEX */.lh) };
    if (read.reason === "missing")
        throw missing(root);
    throw malformed(`of its index, ${read.why}`);
}
/** Each entry as a step writes it. */
function indexedEntries({ schema, run, entries }) {
    return new Set(entries.map((entry) => (0,render_index/* renderIndex */.r)({ schema, run, entries: [entry] })));
}
/** True for the entry of a step that the index holds as it is. Any other one is a file that the index does not name. */
function isIndexed(root, path, entries) {
    const [folder = "", file, more] = path.split("/");
    if (file !== evidence/* EVIDENCE_ENTRY */.X6 || more !== undefined || !(0,evidence_folder/* isStepFolder */.p7)(folder))
        return false;
    const read = (0,read_text_file/* readTextFile */.G)(`${root}/${path}`, evidence/* MAX_INDEX_BYTES */.w2);
    return read.ok && entries.has(read.text);
}
function readAgain(bytes, files, path) {
    const found = files.get(path);
    const read = found === undefined ? undefined : bytes.read(path, MAX_KEPT_BYTES);
    if (read !== undefined && "kind" in read && read.kind === "whole" && sha256(read.bytes) === found?.sha256)
        return read.bytes;
    throw new errors/* IntegrityError */.cs("digest-mismatch", `${JSON.stringify(path)} is no file of this evidence any more.`, {
        hint: "Something changes the evidence while it is read: read a copy of it that nobody else can write to.",
    });
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}
function missing(folder) {
    return new errors/* UnavailableError */.hG("not-found", `${folder} holds no ${evidence/* EVIDENCE_INDEX */.lh}.`, {
        hint: "Name the folder that an output `evidence` of this suite names, as it was uploaded, with its index.",
    });
}
function malformed(why) {
    return new errors/* IntegrityError */.cs("response-malformed", `This is no folder of evidence: ${why}.`, {
        hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
    });
}


/***/ }),

/***/ 68180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ FolderBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2026);
// Reads the bytes of files that may be hostile: links, pipes, devices, files that grow, files larger than memory. Synchronous,
// because thousands of small reads are faster that way than as many promises.




/** Links are not followed, and a pipe without a writer is not waited for. Windows knows neither flag. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
const PART = 1024 * 1024;
/** Reads files below one folder. */
class FolderBytes {
    #root;
    #folders = new Map();
    /** `root` is absolute, with links resolved. */
    constructor(root) {
        this.#root = root;
    }
    /**
     * The file at `path`, `/`-separated and relative to the root: whole up to `maxWhole` bytes, else in parts of 1 MiB. Refused
     * are links, whatever is no regular file, and what lies behind a link to a folder outside. Never throws for a file's state.
     */
    read(path, maxWhole) {
        if (!path.isWellFormed())
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("bad-name");
        try {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path);
            return this.#isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolute)) ? readBytes(absolute, maxWhole) : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("outside");
        }
        catch (error) {
            return isLinkError(error) ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("link-skipped") : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseBecause */ .P)(error);
        }
    }
    #isInside(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#root, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== "..";
        this.#folders.set(folder, inside);
        return inside;
    }
}
function isLinkError(error) {
    return error instanceof Error && "code" in error && error.code === "ELOOP";
}
function readBytes(path, maxWhole) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READ_FLAGS);
    let keepOpen = false;
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
        if (!stats.isFile())
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("not-a-file");
        if (stats.size <= maxWhole)
            return { kind: "whole", bytes: readAll(handle, stats.size) };
        keepOpen = true;
        return { kind: "parts", size: stats.size, parts: readParts(handle) };
    }
    finally {
        if (!keepOpen)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
/** Files below /proc and such say that they are empty and are not: one byte more than stated is asked for. */
function readAll(handle, size) {
    const buffer = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, length, buffer.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}
function* readParts(handle) {
    try {
        for (;;) {
            const part = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(PART);
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, part, 0, PART, null);
            if (read === 0)
                return;
            yield part.subarray(0, read);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}


/***/ })

};
