export const id = 8752;
export const ids = [8752,6371];
export const modules = {

/***/ 78752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSignText: () => (/* reexport */ renderSignText),
  run: () => (/* reexport */ run),
  signArtifacts: () => (/* reexport */ signArtifacts),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./packages/runtime/lib/runner/run-action.js + 5 modules
var run_action = __webpack_require__(20305);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/read-inputs.js
var read_inputs = __webpack_require__(82463);
// EXTERNAL MODULE: ./packages/core/lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(4054);
// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/output/render-report.js
// The report for people: a job summary in Markdown, and lines for a log or a terminal. Names of artifacts are hostile text.

/** A summary may have 1 MiB; so many rows stay far below, however long the names are. */
const MAX_ROWS = 200;
const MAX_NAME = 500;
/** The job summary as Markdown; names are escaped, and many artifacts are cut to what a summary holds. */
function renderSignSummary(report) {
    const { artifacts, checksums } = report;
    const rows = artifacts
        .slice(0, MAX_ROWS)
        .map(({ name, digest }) => `| ${(0,escape_markdown/* markdownCodeCell */.d)(name.slice(0, MAX_NAME))} | ${(0,escape_markdown/* markdownCodeCell */.d)(digest)} |`);
    const more = artifacts.length - rows.length;
    return [
        `## ✅ lockstep signed ${countOf(artifacts.length)}`,
        "",
        `Signed by ${(0,escape_markdown/* escapeMarkdown */.FV)(signerText(report))}.`,
        "",
        ...report.services.filter(({ insteadOf }) => insteadOf).map((used) => `- ⚠️ ${(0,escape_markdown/* escapeMarkdown */.FV)(fallbackText(used))}`),
        "",
        "| Artifact | Digest |",
        "| --- | --- |",
        ...rows,
        "",
        ...(more > 0 ? [`${more} more are in the report.`, ""] : []),
        ...(checksums ? ["The checksum file has a bundle of its own.", ""] : []),
    ].join("\n");
}
/** One line for each artifact, and what they were signed by. */
function renderSignText(report) {
    const { artifacts, checksums, services } = report;
    const lines = [
        ...artifacts.map(({ name, digest, bundle }) => `${digest}  ${name}\n  ${bundle}`),
        ...(checksums ? [`checksums\n  ${checksums.path}\n  ${checksums.bundle}`] : []),
        `signed ${countOf(artifacts.length)} by ${signerText(report)}`,
        ...services.filter(({ insteadOf }) => insteadOf).map(fallbackText),
    ];
    return lines.flatMap((text) => text.split("\n").map((line) => `${(0,reveal_controls/* revealControls */.w)(line)}\n`)).join("");
}
/** Why something else was used than what the user asked for first. */
function fallbackText({ role, url, insteadOf }) {
    const what = role === "key" ? "the fallback key" : url;
    return `${what} was used instead of ${insteadOf?.url}: ${insteadOf?.reason}`;
}
function signerText({ signer }) {
    return signer.kind === "key" ? `the key ${signer.hint}` : `${signer.names.join(", ")} (${signer.claims.issuer})`;
}
function countOf(artifacts) {
    return artifacts === 1 ? "one artifact" : `${artifacts} artifacts`;
}

// EXTERNAL MODULE: ./packages/sigstore/lib/sign/describe-signer.js
var describe_signer = __webpack_require__(62666);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/open-signing.js + 31 modules
var open_signing = __webpack_require__(24773);
// EXTERNAL MODULE: ./packages/runtime/lib/artifact/runner-artifacts.js
var runner_artifacts = __webpack_require__(70097);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/matched-files.js
var matched_files = __webpack_require__(77841);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/gather-subjects.js + 4 modules
var gather_subjects = __webpack_require__(3985);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/find-subjects.js


/** Errors: those of `matchedFiles` and `gatherSubjects`. */
async function findSubjects(inputs, workspace, env) {
    const files = inputs.subjects === "" ? [] : (0,matched_files/* matchedFiles */.i)(workspace, inputs.subjects);
    return { files, digests: await findDigests(inputs, workspace, env) };
}
/** The runner's own list counts where nothing else is named. */
async function findDigests(inputs, workspace, env) {
    const { "subject-digest": digests, "subject-name": name, checksums: checksumFiles, images } = inputs;
    const isNamed = [digests, name, checksumFiles, images].some((text) => text !== "");
    if (!isNamed && inputs.subjects !== "")
        return [];
    const artifactList = isNamed ? "off" : (0,runner_artifacts/* readArtifactList */.T)(env);
    return (0,gather_subjects/* gatherSubjects */.H)({ digests, name, checksumFiles, images, artifactList }, workspace);
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/subject-name.js
var subject_name = __webpack_require__(17971);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/output/place-outputs.js
// Decides where each output goes, before anything is signed. Pure: paths are text with `/` between segments.

const BUNDLE_SUFFIX = ".sigstore.json";
const DETACHED_SUFFIX = ".sig";
/** The deepest folder that holds all of `paths` (relative, without `.` and `..`); empty for the folder they are relative to. */
function commonFolder(paths) {
    const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
    const length = others.reduce((shared, other) => sharedLength(first.slice(0, shared), other), first.length);
    return first.slice(0, length).join("/");
}
function sharedLength(left, right) {
    const different = left.findIndex((segment, index) => right[index] !== segment);
    return different < 0 ? left.length : different;
}
/** The place for what belongs to the file `name`, which is relative to the workspace. */
function placeFor(name, { workspace, outputFolder, common }) {
    if (outputFolder === undefined)
        return { root: workspace, path: name };
    const inside = common !== "" && name.startsWith(`${common}/`) ? name.slice(common.length + 1) : name;
    if (isAbsolute(outputFolder))
        return { root: outputFolder, path: inside };
    return { root: workspace, path: joinPath(plainFolder(outputFolder), inside) };
}
/** Of GitHub's runners, those with Windows have letters of drives. */
function isAbsolute(path) {
    return path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path);
}
/** Throws `UsageError` (`invalid-input`) where the folder could lie outside of what it is relative to. */
function plainFolder(folder) {
    const segments = folder
        .replaceAll("\\", "/")
        .split("/")
        .filter((segment) => segment !== "" && segment !== ".");
    if (!segments.includes(".."))
        return segments.join("/");
    throw new errors/* UsageError */.eb("invalid-input", `output-folder: "${folder}" leads out of the workspace.`, {
        hint: "Name a folder in the workspace, or an absolute path.",
    });
}
/** `path` below `folder`; an empty folder is the workspace. */
function joinPath(folder, path) {
    return folder === "" ? path : `${folder}/${path}`;
}
/**
 * A name for a file about an artifact that is known by name and digest only. A plain relative path stays as it is, since a
 * file of that name may come to lie there; anything else becomes one segment, told apart by its digest.
 */
function fileNameFor(kind, name, hex) {
    const isPath = /^[\w+@ -][\w+@. -]*(?:\/[\w+@ -][\w+@. -]*)*$/.test(name);
    return kind === "digest" && isPath ? name : `${name.replace(/[^\w.-]+/g, "_").slice(-100)}-${hex.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./actions/sign-artifact/lib/output/plan-outputs.js
// Which files a run will write, for which subject each: known before anything is signed, so that nothing is signed in vain.



/**
 * Leaves out of `files` what this step wrote earlier: bundles, the checksum file, and signatures beside their files. Throws
 * `UsageError`: `no-subjects` where nothing is left, `invalid-input` where two outputs would go to the same place.
 */
function planOutputs(found, digests, options) {
    const files = withoutOwn(found, options);
    demandNames(files);
    if (files.length + digests.length === 0)
        throw nothingToSign(found.length);
    const layout = { ...options, common: commonFolder(files.map(({ name }) => name)) };
    const outputsAt = ({ root, path }) => ({
        bundle: { root, path: `${path}${BUNDLE_SUFFIX}` },
        detached: options.detached ? { root, path: `${path}${DETACHED_SUFFIX}` } : undefined,
    });
    const placeOf = ({ name, home }) => home !== undefined && options.outputFolder === undefined ? home : placeFor(name, layout);
    const plan = {
        files: files.map((file) => ({ file, outputs: outputsAt(placeOf(file)) })),
        digests: digests.map((subject) => ({ subject, outputs: outputsAt(placeFor(nameOf(subject), layout)) })),
        checksums: files.length === 0 ? undefined : planChecksums(layout, options.checksumsFile, outputsAt),
    };
    demandDistinct(plan, options);
    return plan;
}
/** Names stand in lines of checksum files, outputs and reports, and have to tell files apart there. */
function demandNames(files) {
    const seen = new Set();
    const problems = files.flatMap(({ name }) => {
        const problem = (0,subject_name/* nameProblem */.r)(name) ?? (seen.has(name) ? "is the name of two files" : undefined);
        seen.add(name);
        return problem === undefined ? [] : [`${(0,reveal_controls/* revealControls */.w)(name)} ${problem}`];
    });
    if (problems.length === 0)
        return;
    const hint = "Rename these files, or sign them in separate steps.";
    throw new errors/* UsageError */.eb("invalid-input", "These files cannot be signed under their names.", { hint, problems });
}
function planChecksums(layout, name, outputsAt) {
    if (name === undefined)
        return undefined;
    if (/[/\\]/.test(name) || name === "." || name === ".." || (0,subject_name/* nameProblem */.r)(name) !== undefined) {
        throw new errors/* UsageError */.eb("invalid-input", "checksums-file: it is not the name of a file.", {
            hint: "Give a name without a folder; `output-folder` says where it goes.",
        });
    }
    const place = placeFor(joinPath(layout.common, name), layout);
    return { place, folder: layout.common, outputs: outputsAt(place) };
}
function nameOf({ kind, name, digest }) {
    return fileNameFor(kind === "oci" ? "oci" : "digest", name, digest.hex);
}
/** What an earlier run wrote must not be taken for what the build made. */
function withoutOwn(found, { checksumsFile, detached }) {
    const names = new Set(found.map(({ name }) => name));
    const isSignature = (name) => detached && name.endsWith(DETACHED_SUFFIX) && names.has(name.slice(0, -DETACHED_SUFFIX.length));
    const rest = found.filter(({ name }) => !name.endsWith(BUNDLE_SUFFIX) && !isSignature(name));
    if (checksumsFile === undefined)
        return rest;
    const isNamedSo = (name) => name.split("/").at(-1) === checksumsFile;
    const others = rest.filter(({ name }) => !isNamedSo(name));
    const own = joinPath(commonFolder(others.map(({ name }) => name)), checksumsFile);
    return rest.filter(({ name }) => name !== own);
}
/** Neither may two outputs go to one place, nor one over what is signed. */
function demandDistinct({ files, digests, checksums }, { workspace, kept }) {
    const outputs = [...files, ...digests, ...(checksums ? [checksums] : [])].flatMap(({ outputs: { bundle, detached } }) => (detached === undefined ? [bundle] : [bundle, detached]));
    const taken = new Set([...files.map(({ file }) => file.path), ...kept.map((path) => joinPath(workspace, path))]);
    for (const { root, path } of checksums === undefined ? outputs : [...outputs, checksums.place]) {
        const place = joinPath(root, path);
        if (taken.has(place)) {
            throw new errors/* UsageError */.eb("invalid-input", `${path} would be written over, or twice.`, {
                hint: "Name each artifact once; give `output-folder` or another `checksums-file`.",
            });
        }
        taken.add(place);
    }
}
function nothingToSign(found) {
    const message = found === 0 ? "There is nothing to sign." : "There is nothing to sign: only what an earlier run wrote was found.";
    return new errors/* UsageError */.eb("no-subjects", message, {
        hint: "Name what the build made: files, digests, a checksum file or images. Bundles are never signed.",
    });
}

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/output/sign-report.js
// The account of a run: what was signed, as whom, with which services. Schema 1: fields are added, never changed.

/** The report of a run. The bundles stand in the order of the artifacts, that of the checksum file last. */
function buildReport({ signer, services, signed, written }) {
    const { bundles, checksums } = written;
    return {
        schema: 1,
        tool: "sign-artifact",
        version: version/* VERSION */.x,
        verdict: "pass",
        signer,
        services: [...services],
        artifacts: signed.artifacts.map((artifact, index) => reported(artifact, bundles[index] ?? "")),
        ...(checksums === undefined ? {} : { checksums: { path: checksums, bundle: bundles.at(-1) ?? "" } }),
    };
}
function reported({ name, kind, digest, size }, bundle) {
    return { name, kind, digest: `${digest.algorithm}:${digest.hex}`, ...(size === undefined ? {} : { size }), bundle };
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/write-inside.js
var write_inside = __webpack_require__(66430);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/output/write-outputs.js
// Writes what was signed: bundles, bare signatures, the checksum file. Each file appears whole or not at all.


/** Replaces what an earlier run wrote. Throws `UsageError` (`output-not-writable`). */
function writeOutputs({ artifacts, checksums }) {
    if (checksums !== undefined)
        write(checksums.place, checksums.text);
    const signed = checksums === undefined ? artifacts : [...artifacts, checksums];
    return {
        bundles: signed.map((one) => writeSigned(one.signed, one.outputs)),
        checksums: checksums && pathOf(checksums.place),
    };
}
function writeSigned({ bundle, signature }, outputs) {
    if (outputs.detached !== undefined)
        write(outputs.detached, `${signature.toString("base64")}\n`);
    write(outputs.bundle, `${JSON.stringify(bundle)}\n`);
    return pathOf(outputs.bundle);
}
function write({ root, path }, text) {
    (0,write_inside/* demandFolder */.C)(root);
    (0,write_inside/* writeInside */.M)(root, path, text);
}
function pathOf({ root, path }) {
    return joinPath(root, path);
}

// EXTERNAL MODULE: ./packages/sigstore/lib/statement/statement.js
var statement = __webpack_require__(83815);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/checksum-file.js + 1 modules
var checksum_file = __webpack_require__(4270);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/sign-plan.js
// Signs everything in a plan: files as they are, artifacts known by their digest through a statement about them.


/** What cosign says of an image that it signs, too. It claims nothing beyond the signature. Source: cosign 3, `cosign sign`. */
const SIGNED_PREDICATE_TYPE = "https://sigstore.dev/cosign/sign/v1";
/** Errors: those of `SigningSession`. The checksum file comes last: it holds the digests that were signed. */
async function signPlan(plan, session) {
    const [files, digests] = await Promise.all([
        Promise.all(plan.files.map((planned) => signFile(planned, session))),
        Promise.all(plan.digests.map((planned) => signDigest(planned, session))),
    ]);
    return { artifacts: [...files, ...digests], checksums: await signChecksums(plan, files, session) };
}
async function signFile({ file: { name, path }, outputs }, session) {
    const signed = await session.signFile(path);
    const digest = { algorithm: "sha256", hex: signed.sha256 };
    return { name, kind: "file", digest, size: signed.size, signed, outputs };
}
async function signDigest({ subject: { name, kind, digest }, outputs }, session) {
    const signed = await session.signStatement({
        _type: statement/* STATEMENT_TYPE */.zG,
        subject: [{ name, digest: { [digest.algorithm]: digest.hex } }],
        predicateType: SIGNED_PREDICATE_TYPE,
        predicate: {},
    });
    return { name, kind, digest, size: undefined, signed, outputs };
}
async function signChecksums({ checksums }, files, session) {
    if (checksums === undefined)
        return undefined;
    const { place, folder, outputs } = checksums;
    const prefix = joinPath(folder, "");
    const listed = files.map(({ name, kind, digest }) => ({
        kind,
        name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
        digest,
    }));
    const text = (0,checksum_file/* renderChecksums */.pd)(listed);
    return { place, text, signed: await session.signBytes(new TextEncoder().encode(text)), outputs };
}

;// CONCATENATED MODULE: ./actions/sign-artifact/lib/program.js






/**
 * Errors: those of `planOutputs`, before the session is opened; those of opening it and of `SigningSession`; those of
 * `writeOutputs`.
 */
async function signArtifacts(wish, open) {
    const plan = planOutputs(wish.files, wish.digests, wish.outputs);
    const session = await open();
    const signer = await (0,describe_signer/* describeSigner */.c)(session.material);
    const signed = await signPlan(plan, session);
    return buildReport({ signer, services: session.used, signed, written: writeOutputs(signed) });
}
/** The same for what the inputs name in a workspace (absolute). Errors: those of `findSubjects`, too. */
async function signWorkspace(inputs, workspace, env) {
    const { files, digests } = await findSubjects(inputs, workspace, env);
    const outputs = {
        workspace,
        outputFolder: inputs["output-folder"] || undefined,
        checksumsFile: inputs["checksums-file"] === "none" ? undefined : inputs["checksums-file"],
        detached: inputs.detached,
        kept: inputs.checksums.split("\n").map((line) => line.trim()),
    };
    const root = files.find((file) => file.root !== undefined)?.root;
    const context = root === undefined ? { env, folder: workspace } : { env, folder: workspace, root };
    return signArtifacts({ files, digests, outputs }, () => (0,open_signing/* openSigning */.O)(inputs, context));
}

// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(60869);
// EXTERNAL MODULE: ./packages/core/lib/action/input.js
var input = __webpack_require__(14604);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence-output.js
var evidence_output = __webpack_require__(86110);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/subject-inputs.js
var subject_inputs = __webpack_require__(53789);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/signing-inputs.js
var signing_inputs = __webpack_require__(71381);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/spec.js
// The declaration of the sign-artifact action.


const spec_spec = (0,spec/* defineAction */.Q)({
    name: "sign-artifact",
    title: "lockstep sign-artifact",
    description: "Signs what a build made, with the identity of the job or a key.",
    branding: { icon: "edit-3", color: "blue" },
    inputs: {
        ...(0,subject_inputs/* subjectInputs */.C)("signed", " Bundles, and what an earlier run of this step wrote, are never signed. Without any subject, what the runner lists in `GITHUB_ARTIFACTS_LIST` is signed."),
        ...signing_inputs/* SIGNING_INPUTS */.i,
        "output-folder": (0,input/* text */.Qq)({
            description: "The folder for bundles and the checksum file. Within it files keep their places relative to the deepest folder that holds all of them. Default: beside each file.",
        }),
        "checksums-file": (0,input/* text */.Qq)({
            description: "Name of the checksum file over all signed files, which gets a bundle of its own. It lies in the deepest folder that holds all of them, or in `output-folder`. `none`: no such file.",
            default: "SHA256SUMS",
        }),
        detached: (0,input/* flag */.Jt)({
            description: "Writes `<file>.sig`, too: the bare signature in base64, for tools that know no bundles.",
            default: false,
        }),
    },
    outputs: {
        "bundle-paths": "Paths of the bundles written, one a line.",
        "checksums-path": "Path of the checksum file; empty where there is none.",
        signed: "How many artifacts were signed, the checksum file not counted.",
        report: "Path of the JSON report (schema 1): what was signed, as whom, with which services.",
        ...evidence_output/* EVIDENCE_OUTPUT */._,
    },
    permissions: { contents: "read", "id-token": "write" },
    phases: ["main"],
});

;// CONCATENATED MODULE: ./actions/sign-artifact/lib/main.js
// The main phase of the sign-artifact action: inputs in; files, outputs, a summary and a report out.




const run = (env = process.env) => (0,run_action/* runAction */.C)(spec_spec, async (runner, evidence) => {
    (0,read_inputs/* maskSecrets */.Q)(spec_spec, runner);
    const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
    const report = await signWorkspace((0,read_inputs/* readInputs */.K)(spec_spec, runner), workspace, env);
    publish(report, runner, evidence);
    return { exitCode: 0, verdict: report.verdict };
}, env);
function publish(report, runner, evidence) {
    const path = evidence.write("report.json", `${JSON.stringify(report, undefined, 2)}\n`);
    for (const used of report.services.filter(({ insteadOf }) => insteadOf)) {
        runner.annotate({ level: "warning", title: "A fallback was used", message: fallbackText(used) });
    }
    runner.printUntrusted(renderSignText(report));
    runner.appendSummary(renderSignSummary(report));
    const { artifacts, checksums } = report;
    const bundles = [...artifacts.map(({ bundle }) => bundle), ...(checksums ? [checksums.bundle] : [])];
    runner.setOutput("report", path);
    runner.setOutput("checksums-path", checksums?.path ?? "");
    runner.setOutput("bundle-paths", bundles.join("\n"));
    // Last, so that no later step reads a count of a step that then broke.
    runner.setOutput("signed", String(artifacts.length));
}

;// CONCATENATED MODULE: ./actions/sign-artifact/lib/index.js
// What the command line needs of sign-artifact.






/***/ }),

/***/ 70097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declareArtifacts),
/* harmony export */   T: () => (/* binding */ readArtifactList)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _files_read_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30197);
// The files by which a step tells the runner of artifacts it made, and learns of those made before (actions/runner#4527).



/** Far above what the runner writes for the most artifacts it keeps. */
const MAX_LIST_BYTES = 10 * 1024 * 1024;
/**
 * The text of `GITHUB_ARTIFACTS_LIST`, or `off` where this runner has none or has switched the feature off: then the file
 * has no bytes. Throws `UsageError` (`path-not-found`) where the file cannot be read.
 */
function readArtifactList(env) {
    const path = env["GITHUB_ARTIFACTS_LIST"];
    if (!path)
        return "off";
    const read = (0,_files_read_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G)(path, MAX_LIST_BYTES);
    if (read.ok)
        return read.text === "" ? "off" : read.text;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("path-not-found", `The list of artifacts of this job cannot be read: ${read.why}.`, {
        hint: "Make sure that no earlier step removed the file in GITHUB_ARTIFACTS_LIST, or name the subjects by an input.",
    });
}
/**
 * Appends whole lines to `GITHUB_ARTIFACTS`. Gives false, and writes nothing, where this runner has no use for them. Throws
 * `UsageError` (`output-not-writable`).
 */
function declareArtifacts(env, lines) {
    const path = env["GITHUB_ARTIFACTS"];
    if (!path || readArtifactList(env) === "off")
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, lines);
        return true;
    }
    catch (cause) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("output-not-writable", "The file in GITHUB_ARTIFACTS cannot be written.", {
            hint: "Make sure that no earlier step removed it.",
            cause,
        });
    }
}


/***/ }),

/***/ 66430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ demandFolder),
/* harmony export */   M: () => (/* binding */ writeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17595);
// Writes a file below a folder that is somebody else's: a link in its path must not lead the text elsewhere.




/**
 * Writes `text` to `path` (relative, `/`-separated) below `root` (absolute), and makes the folders it needs. Throws
 * `UsageError` (`output-not-writable`) where a link stands in the place of a folder, and what `writeWhole` throws.
 */
function writeInside(root, path, text) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    demandFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path)));
    (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path), text);
}
/** Makes `folder` (absolute, below a folder without links) unless it is there. */
function demandFolder(folder) {
    let cause;
    try {
        // Looked at before, so that no folder is made behind a link, and after, in case somebody has put one there meanwhile.
        if (isPlain(nearestPresent(folder)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        if (isPlain(folder))
            return;
    }
    catch (error) {
        cause = error;
    }
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("output-not-writable", `${folder} is not a folder of the repository that can be written to.`, {
        hint: "Put a plain folder there, or remove what is in its place.",
        cause,
    });
}
function isPlain(folder) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder) === folder;
}
/** The folder itself, or the nearest one above it that is there. */
function nearestPresent(folder) {
    let present = folder;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(present, { throwIfNoEntry: false }) === undefined)
        present = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(present);
    return present;
}


/***/ }),

/***/ 62666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeSigner)
/* harmony export */ });
/** Throws where the certificate names nobody in a way that verification could read. */
async function describeSigner(material) {
    if (material.kind === "public-key")
        return { kind: "key", hint: material.hint };
    const { readLeaf, signerOfLeaf } = await __webpack_require__.e(/* import() */ 2747).then(__webpack_require__.bind(__webpack_require__, 82747));
    return signerOfLeaf(readLeaf(material.certificate));
}


/***/ }),

/***/ 53789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LIST_LENGTH),
/* harmony export */   C: () => (/* binding */ subjectInputs)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14604);
// The inputs that name subjects: the same for every action that signs or attests.

/** Of an input that holds a list, in characters. */
const LIST_LENGTH = 256 * 1024;
/** `done` is what happens to the subjects, as in "files to be signed"; `more` ends the description of the patterns. */
function subjectInputs(done, more = "") {
    return {
        subjects: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: `Globs over the files to be ${done}, one a line, relative to the workspace: \`*\` within a folder, \`**\` over folders; a line that begins with \`!\` leaves out what it matches.${more}`,
            maxLength: LIST_LENGTH,
        }),
        "subject-digest": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: "Digests of artifacts that are not here, one a line: `sha256:<hex> <name>`, or one digest alone with `subject-name`.",
            maxLength: LIST_LENGTH,
        }),
        "subject-name": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "The name of the artifact in `subject-digest`." }),
        checksums: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: `Paths of checksum files, one a line, as \`sha256sum\` or \`sha512sum\` write them, whose artifacts are to be ${done}.`,
        }),
        images: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            description: `Images to be ${done}, one a line, by digest: \`registry/name@sha256:<hex>\`. A tag in between is let be.`,
            maxLength: LIST_LENGTH,
        }),
    };
}


/***/ })

};
