export const id = 8195;
export const ids = [8195];
export const modules = {

/***/ 92562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isAttemptUpTo)
/* harmony export */ });
// Compares attempts of a run: who runs the failed jobs again keeps what the other jobs left in an earlier attempt.
/** GitHub counts from 1. */
const ATTEMPT = /^[1-9]\d{0,9}$/;
/** True where `attempt` is `last` or came before it. Whatever is no number of an attempt is never. */
function isAttemptUpTo(attempt, last) {
    return ATTEMPT.test(attempt) && ATTEMPT.test(last) && Number(attempt) <= Number(last);
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

/***/ 18195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failedEvidence: () => (/* reexport safe */ _failed_evidence_js__WEBPACK_IMPORTED_MODULE_1__.x),
/* harmony export */   isAttemptUpTo: () => (/* reexport safe */ _attempt_js__WEBPACK_IMPORTED_MODULE_0__.I),
/* harmony export */   judgeEvidence: () => (/* reexport safe */ _judge_evidence_js__WEBPACK_IMPORTED_MODULE_2__.Z0),
/* harmony export */   missingActions: () => (/* reexport safe */ _judge_evidence_js__WEBPACK_IMPORTED_MODULE_2__.mt),
/* harmony export */   parseIndex: () => (/* reexport safe */ _parse_index_js__WEBPACK_IMPORTED_MODULE_3__.A),
/* harmony export */   verdictOf: () => (/* reexport safe */ _judge_evidence_js__WEBPACK_IMPORTED_MODULE_2__.Vj)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92562);
/* harmony import */ var _failed_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96878);
/* harmony import */ var _judge_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92056);
/* harmony import */ var _parse_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(855);
// Reading and judging evidence. A separate entry of this package, because the schema library takes time to load and only runs
// that read evidence need it.






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


/***/ })

};
