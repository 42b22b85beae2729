export const id = 8837;
export const ids = [8837];
export const modules = {

/***/ 28837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* reexport */ run),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./packages/runtime/lib/runner/run-action.js + 5 modules
var run_action = __webpack_require__(20305);
// EXTERNAL MODULE: ./packages/runtime/lib/runner/read-inputs.js
var read_inputs = __webpack_require__(82463);
// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
// EXTERNAL MODULE: ./packages/sigstore/lib/digest/parse-digest.js
var parse_digest = __webpack_require__(79795);
;// CONCATENATED MODULE: ./actions/provenance/lib/output/attest-report.js
// The report as JSON, schema 1: fields may be added, never renamed, retyped or removed.


/** A destination that took less than it should have makes the outcome `incomplete`, one that refused makes it `fail`. */
function verdictOf({ failures, deliveries }) {
    if (failures.length > 0)
        return "fail";
    return deliveries.some(({ result }) => result === "left-out") ? "incomplete" : "pass";
}
/** Indented by two spaces, with a line break at the end. */
function renderReport(outcome) {
    const { subjects, statements, deliveries, signer, used, notes, files } = outcome;
    const report = {
        schema: 1,
        tool: "provenance",
        version: version/* VERSION */.x,
        verdict: verdictOf(outcome),
        subjects: subjects.map(({ kind, name, digest }) => ({ kind, name, digest: (0,parse_digest/* formatDigest */.MO)(digest) })),
        statements: statements.map((signed) => ({
            predicateType: signed.statement.predicateType,
            subjects: signed.statement.subject.length,
            deliveries: deliveries.filter(({ statement }) => statement === signed).map(writeDelivery),
        })),
        combined: files.combinedPath,
        deliveries: deliveries.filter(({ statement }) => statement === undefined).map(writeDelivery),
        signer,
        services: used,
        notes,
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}
function writeDelivery({ to, place, result, why, id }) {
    return { to, place, result, ...(why === undefined ? {} : { why }), ...(id === undefined ? {} : { id }) };
}

// EXTERNAL MODULE: ./packages/core/lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(4054);
;// CONCATENATED MODULE: ./actions/provenance/lib/output/attest-summary.js
// The outcome for people: a table of what was attested and one of where it went.



/** Of each table; the report holds all. */
const MAX_ROWS = 50;
const HEADINGS = {
    pass: "✅ lockstep attested what this job made",
    incomplete: "⚠️ lockstep attested what this job made, but not everywhere",
    fail: "❌ lockstep could not put the attestations everywhere",
};
/** Markdown. Names and places are hostile text. */
function renderSummary(outcome) {
    const { subjects, deliveries, notes } = outcome;
    return [
        `## ${HEADINGS[verdictOf(outcome)]}`,
        "",
        ...table(["Subject", "Digest"], subjects.map(({ name, digest }) => [(0,escape_markdown/* markdownCodeCell */.d)(name), (0,escape_markdown/* markdownCodeCell */.d)((0,parse_digest/* formatDigest */.MO)(digest))])),
        "",
        ...table(["Predicate", "Destination", "Place", "Result"], deliveries.map(deliveryRow)),
        "",
        ...notes.slice(0, MAX_ROWS).map((note) => `- ${(0,escape_markdown/* escapeMarkdown */.FV)(note)}`),
        "",
    ].join("\n");
}
function deliveryRow({ statement, to, place, result, why }) {
    const type = statement === undefined ? "all" : (0,escape_markdown/* markdownCodeCell */.d)(statement.statement.predicateType);
    const shown = to === "github" ? (0,escape_markdown/* markdownLink */.iQ)(place, place) : (0,escape_markdown/* markdownCodeCell */.d)(place);
    return [type, to, shown, (0,escape_markdown/* escapeMarkdown */.FV)(why === undefined ? result : `${result}: ${why}`)];
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const more = rows.length - MAX_ROWS;
    return [
        line(head),
        line(head.map(() => "---")),
        ...rows.slice(0, MAX_ROWS).map(line),
        ...(more > 0 ? ["", `${more} more are in the report.`] : []),
    ];
}

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/describe-signer.js
var describe_signer = __webpack_require__(62666);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/slsa-provenance.js
var slsa_provenance = __webpack_require__(67111);
;// CONCATENATED MODULE: ./packages/sigstore/lib/statement/certificate-agreement.js
// Compares what is about to be stated with the certificate that it will be signed with: GitHub and every verifier do the same
// later, when the job can no longer be repaired.



/**
 * Rejects with `IntegrityError` (`verification-failed`) that names every claim of the certificate which is not that of the token.
 * What a certificate does not say is not compared, and a key says nothing.
 */
async function demandSameClaims(material, claims, serverUrl) {
    const signer = await (0,describe_signer/* describeSigner */.c)(material);
    if (signer.kind === "key")
        return;
    const certified = signer.claims;
    const wrong = Object.entries(expectedClaims(claims, serverUrl)).filter(([name, expected]) => {
        const found = new Map(Object.entries(certified)).get(name);
        return found !== undefined && expected !== undefined && found !== expected;
    });
    if (wrong.length === 0)
        return;
    const names = wrong.map(([name]) => name).join(", ");
    throw new errors/* IntegrityError */.cs("verification-failed", `the certificate is not about this job: ${names} differ.`, {
        hint: "Sign with the job's own identity, and do not pass the identity token of another job.",
    });
}
/** Source: Fulcio, "OID information", and its mapping of GitHub's claims. */
function expectedClaims(claims, serverUrl) {
    const at = (path) => `${serverUrl}/${path}`;
    const { job_workflow_sha: signerDigest, workflow_sha: configDigest } = claims;
    return {
        issuer: claims.iss,
        buildSignerUri: at(claims.job_workflow_ref),
        ...(signerDigest === undefined ? {} : { buildSignerDigest: signerDigest }),
        runnerEnvironment: claims.runner_environment,
        sourceRepositoryUri: at(claims.repository),
        sourceRepositoryDigest: claims.sha,
        sourceRepositoryRef: claims.ref,
        sourceRepositoryId: claims.repository_id,
        sourceRepositoryOwnerId: claims.repository_owner_id,
        buildConfigUri: at(claims.workflow_ref),
        ...(configDigest === undefined ? {} : { buildConfigDigest: configDigest }),
        buildTrigger: claims.event_name,
        runInvocationUri: (0,slsa_provenance/* invocationId */.yl)(claims, serverUrl),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/sigstore/lib/subject/artifact-lines.js
// Lines by which a step declares its artifacts to the runner, for the steps and jobs after it (actions/runner#4527).


/** What the runner takes from one step. */
const MAX_LINES = 500;
const MAX_BYTES = 1024 * 1024;
/**
 * `file://PATH`, relative to the workspace, which the runner hashes itself after the step, and `oci://NAME@sha256:HEX`.
 * The runner knows a file by the last segment of its path, and fails the step where two subjects of one name have different
 * digests: those are left out, all of them.
 */
function renderArtifactLines(subjects) {
    const digests = digestsByName(subjects);
    const lines = [];
    const omitted = [];
    let bytes = 0;
    for (const subject of subjects) {
        const isClear = digests.get(runnerName(subject))?.size === 1;
        const line = lineOf(subject);
        const size = external_node_buffer_.Buffer.byteLength(line);
        const why = whyNot(subject, isClear) ?? (lines.length < MAX_LINES && bytes + size <= MAX_BYTES ? undefined : "limit");
        if (why !== undefined)
            omitted.push({ name: subject.name, why });
        else {
            lines.push(line);
            bytes += size;
        }
    }
    return { text: lines.join(""), omitted };
}
function digestsByName(subjects) {
    const digests = new Map();
    for (const subject of subjects) {
        const name = runnerName(subject);
        const known = digests.get(name) ?? new Set();
        digests.set(name, known.add((0,parse_digest/* formatDigest */.MO)(subject.digest)));
    }
    return digests;
}
function runnerName({ kind, name }) {
    return kind === "file" ? name.slice(name.lastIndexOf("/") + 1) : name;
}
function lineOf({ kind, name, digest }) {
    return kind === "oci" ? `oci://${name}@${(0,parse_digest/* formatDigest */.MO)(digest)}\n` : `file://${name}\n`;
}
/** The runner reserves `=`, and a line break would add a subject. */
function whyNot({ kind, name }, isClear) {
    if (kind === "digest")
        return "digest-only";
    if (/[=\p{Cc}\p{Zl}\p{Zp}]/u.test(name) || name !== name.trim())
        return "name";
    return isClear ? undefined : "ambiguous";
}

;// CONCATENATED MODULE: ./actions/provenance/lib/declare-subjects.js
// Tells the runner of the subjects.

/** Gives a note for subjects that the runner could not be told of. Nothing depends on them. */
function declareSubjects(subjects, { declareArtifacts }) {
    const { text, omitted } = renderArtifactLines(subjects);
    if (text === "" || !declareArtifacts(text) || omitted.length === 0)
        return [];
    return [`${omitted.length} subjects could not be declared to the runner.`];
}

;// CONCATENATED MODULE: ./actions/provenance/lib/destinations/bundle-files.js
/** `combinedName` is the whole name. Throws `UsageError` (`output-not-writable`). */
function writeBundleFiles(statements, combinedName, { writeBundles }) {
    const counts = new Map();
    const deliveries = statements.map((statement) => {
        const count = (counts.get(statement.label) ?? 0) + 1;
        counts.set(statement.label, count);
        const name = `${statement.label}${count === 1 ? "" : `-${count}`}.sigstore.json`;
        return { to: "bundle", statement, place: writeBundles(name, `${statement.text}\n`), result: "written" };
    });
    const combined = statements.map(({ text }) => `${text}\n`).join("");
    const combinedPath = writeBundles(combinedName, combined);
    return { deliveries, paths: deliveries.map(({ place }) => place), combinedPath, combined };
}

// EXTERNAL MODULE: ./packages/core/lib/text/lines-of.js
var lines_of = __webpack_require__(1746);
;// CONCATENATED MODULE: ./actions/provenance/lib/destinations/delivery.js
// What became of a statement at a destination.

const DESTINATIONS = ["bundle", "github", "release", "registry"];
/** The failed delivery for an error of the suite. Throws anything else: that is a bug. */
function failed(error, delivery) {
    if (!(error instanceof errors/* LockstepError */.Cj))
        throw error;
    return { delivery: { ...delivery, result: "failed", why: error.message }, failure: error };
}
/** Several outcomes as one. */
function joinDelivered(parts) {
    return {
        deliveries: parts.flatMap(({ deliveries }) => deliveries),
        failures: parts.flatMap(({ failures }) => failures),
    };
}

;// CONCATENATED MODULE: ./actions/provenance/lib/destinations/choose-destinations.js
// Which destinations were asked for, and whether each can be served: known before anything is signed.


/** Throws `UsageError` (`invalid-input`) with everything that stands in the way. */
function chooseDestinations(given, context) {
    const words = (0,lines_of/* linesOf */.D)(given.replaceAll(",", "\n"));
    const chosen = new Set(DESTINATIONS.filter((kind) => words.includes(kind)));
    const unknown = words.filter((word) => !DESTINATIONS.some((kind) => kind === word));
    const problems = [
        ...unknown.map((word) => `destinations: "${word.slice(0, 100)}" is not one of ${DESTINATIONS.join(", ")}`),
        ...(chosen.size + unknown.length === 0 ? ["destinations: none is named"] : []),
        ...obstacles(chosen, context),
    ];
    if (problems.length === 0)
        return chosen;
    throw new errors/* UsageError */.eb("invalid-input", "The attestations cannot go where they should.", {
        hint: "Correct the inputs named.",
        problems,
    });
}
function obstacles(chosen, context) {
    const { subjects, publisher, tag } = context;
    const needsToken = ["github", "release"].filter((kind) => chosen.has(kind) && publisher === undefined);
    const others = subjects.filter(({ kind, digest }) => kind === "oci" && digest.algorithm !== "sha256");
    return [
        ...needsToken.map((kind) => `token: missing, and the destination ${kind} needs it`),
        ...(chosen.has("release") && tag === undefined ? ["release-tag: missing, and no tag started this run"] : []),
        ...(chosen.has("registry") && !subjects.some(({ kind }) => kind === "oci")
            ? ["images: none, and the destination registry is for them"]
            : []),
        ...(chosen.has("registry") ? others.map(({ name }) => `images: registries know ${name} by SHA-256 only`) : []),
    ];
}

;// CONCATENATED MODULE: ./actions/provenance/lib/destinations/combined-name.js
// The name of the file with all bundles. Scorecard and people know provenance by the ending `.intoto.jsonl`.

const SUFFIX = ".intoto.jsonl";
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,150}$/;
/**
 * `given` is the input, `repository` the bare name. Without an input it is made of the repository and the tag. Throws
 * `UsageError` (`invalid-input`) for a given name that releases cannot have.
 */
function combinedName(given, repository, tag) {
    if (given === "")
        return `${[repository, ...(tag === undefined ? [] : [tag])].map(toPlain).join("-")}${SUFFIX}`;
    const name = given.endsWith(SUFFIX) ? given.slice(0, -SUFFIX.length) : given;
    if (NAME.test(name))
        return `${name}${SUFFIX}`;
    throw new errors/* UsageError */.eb("invalid-input", "combined-name: a file of a release cannot have this name.", {
        hint: "Use at most 150 letters, digits, dots, hyphens and underscores.",
    });
}
function toPlain(part) {
    return (part
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^\.+/, "")
        .slice(0, 70) || "attestations");
}

// EXTERNAL MODULE: ./packages/sigstore/lib/subject/unique-subjects.js
var unique_subjects = __webpack_require__(42648);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/statement.js
var statement_statement = __webpack_require__(83815);
;// CONCATENATED MODULE: ./packages/sigstore/lib/statement/build-statements.js
// Puts subjects and predicates together.




/**
 * One statement for at most 1,024 subjects each, sorted by name so that equal input gives equal statements. Throws
 * `UsageError` (`no-subjects`) without subjects: a statement about nothing would be about anything.
 */
function buildStatements(subjects, predicate) {
    if (subjects.length === 0) {
        throw new errors/* UsageError */.eb("no-subjects", "there is nothing that the statement could be about.", {
            hint: "Name at least one file, image or digest.",
        });
    }
    const sorted = subjects.map(toStatementSubject).sort(compareSubjects);
    return (0,unique_subjects/* splitSubjects */.u9)(sorted).map((subject) => ({
        _type: statement_statement/* STATEMENT_TYPE */.zG,
        subject,
        predicateType: predicate.type,
        predicate: predicate.content,
    }));
}
/** The bytes that are signed. The order of the fields is that of the specification. */
function encodeStatement({ _type, subject, predicateType, predicate }) {
    return external_node_buffer_.Buffer.from(JSON.stringify({ _type, subject, predicateType, predicate }));
}
function toStatementSubject({ name, digest }) {
    return { name, digest: { [digest.algorithm]: digest.hex } };
}
function compareSubjects(a, b) {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function keyOf({ name, digest }) {
    return `${name}\0${JSON.stringify(digest)}`;
}

;// CONCATENATED MODULE: ./actions/provenance/lib/destinations/github-attestations.js
// GitHub's attestations API, where `gh attestation verify` looks.



/** What the API takes. Source: actions/attest, "Predicate ... size limit". */
const github_attestations_MAX_BYTES = 16 * 1024 * 1024;
/** Stores each statement. One that is too large is left out: it stays in the bundle files. */
async function storeAtGitHub(statements, place) {
    const parts = [];
    for (const statement of statements)
        parts.push(await store(statement, place));
    return joinDelivered(parts);
}
async function store(statement, place) {
    const { repository, publisher, serverUrl } = place;
    const attestations = `${serverUrl}/${repository.owner}/${repository.name}/attestations`;
    const delivery = { to: "github", statement, place: attestations };
    const size = encodeStatement(statement.statement).length;
    if (size > github_attestations_MAX_BYTES) {
        const why = `the statement has ${size} bytes, and the API takes ${github_attestations_MAX_BYTES}; it is in the bundle files`;
        return { deliveries: [{ ...delivery, result: "left-out", why }], failures: [] };
    }
    try {
        demandCertificate(place);
        const id = await publisher.attest(repository, statement.bundle);
        return { deliveries: [toDelivery(delivery, attestations, id)], failures: [] };
    }
    catch (error) {
        const { delivery: lost, failure } = failed(error, delivery);
        return { deliveries: [lost], failures: [failure] };
    }
}
function toDelivery(delivery, attestations, id) {
    if (id === undefined)
        return { ...delivery, result: "present" };
    return { ...delivery, place: `${attestations}/${id}`, result: "stored", id };
}
function demandCertificate({ material }) {
    if (material.kind === "certificate")
        return;
    throw new errors/* UsageError */.eb("request-refused", "GitHub takes no attestations that are signed with a key.", {
        hint: "Remove `github` from the input `destinations`, or sign with the identity of the job.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/registry/image-digest.js
var image_digest = __webpack_require__(64410);
// EXTERNAL MODULE: ./packages/sigstore/lib/registry/image-subject.js
var image_subject = __webpack_require__(43838);
// EXTERNAL MODULE: ./packages/sigstore/lib/turns/turns.js
var turns = __webpack_require__(65799);
// EXTERNAL MODULE: ./packages/sigstore/lib/registry/bundle-artifact.js
var bundle_artifact = __webpack_require__(32319);
;// CONCATENATED MODULE: ./packages/sigstore/lib/registry/push-bundles.js


const PARALLEL = 4;
/**
 * The outcome of each push, in their order; four are under way at a time, and of one image one (`ReferrerRegistry.push`). Pushing
 * again what is there is a success.
 */
function pushBundles(registry, pushes, now) {
    return (0,turns/* inTurns */.g)(pushes, PARALLEL, async (push) => {
        try {
            return { ...push, ok: true, pushed: await registry.push(push.image, (0,bundle_artifact/* toReferrer */.P)(push.bundle, now())) };
        }
        catch (error) {
            return { ...push, ok: false, error };
        }
    });
}

;// CONCATENATED MODULE: ./actions/provenance/lib/destinations/image-registry.js
// Registries: each statement beside every image that it is about.



/**
 * Pushes what is missing, several images at a time, but never two statements to one image: registries without a list of
 * referrers keep it in an index that the one would overwrite for the other. What fails keeps nothing else from its turn.
 */
async function pushToRegistries(statements, registry, now) {
    const parts = [];
    for (const statement of statements) {
        const pushes = statement.images.map((subject) => ({ image: (0,image_subject/* imageOfSubject */.N)(subject), bundle: statement.bundle }));
        const outcomes = await pushBundles(registry, pushes, now);
        parts.push(...outcomes.map((outcome) => toDelivered(statement, outcome)));
    }
    return joinDelivered(parts);
}
function toDelivered(statement, outcome) {
    const delivery = { to: "registry", statement, place: (0,image_digest/* writeImageDigest */.l8)(outcome.image) };
    if (outcome.ok) {
        return { deliveries: [{ ...delivery, result: outcome.pushed.isNew ? "stored" : "present" }], failures: [] };
    }
    const { delivery: lost, failure } = failed(outcome.error, delivery);
    return { deliveries: [lost], failures: [failure] };
}

;// CONCATENATED MODULE: ./actions/provenance/lib/destinations/release-file.js
// The file with all bundles, among those of a release.


/** `combined` is the text of the file. What a release has already with the same bytes stays. */
async function addToRelease(combined, place) {
    const { publisher, repository, tag, name } = place;
    const delivery = { to: "release", statement: undefined, place: `${tag}: ${name}` };
    try {
        const file = { name, content: external_node_buffer_.Buffer.from(combined), mediaType: "application/jsonl" };
        const put = await publisher.putReleaseFile(repository, tag, file);
        return { deliveries: [{ ...delivery, result: put === "kept" ? "present" : put }], failures: [] };
    }
    catch (error) {
        const { delivery: lost, failure } = failed(error, delivery);
        return { deliveries: [lost], failures: [failure] };
    }
}

// EXTERNAL MODULE: ./packages/sigstore/lib/statement/predicate.js
var statement_predicate = __webpack_require__(28743);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/sbom-predicate.js
var sbom_predicate = __webpack_require__(61673);
// EXTERNAL MODULE: ./packages/sigstore/lib/json/json-value.js
var json_value = __webpack_require__(89753);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/json-document.js
var json_document = __webpack_require__(53294);
;// CONCATENATED MODULE: ./packages/sigstore/lib/statement/trace-predicate.js
// Takes over what harden-runner has stated about a run, for other subjects.
// Source: in-toto attestation framework, "Predicate type: Runtime Trace", v0.1.





/**
 * The predicate of the statement in `json`. `run` is the URI of the workflow run without its attempt: a trace of another
 * run is refused, and one of an earlier job of the same run is not. Throws `UsageError` (`invalid-input`) for what is no JSON
 * object, `IntegrityError` (`response-malformed`) for what is no trace of this run.
 */
function tracePredicate(json, run) {
    const statement = (0,json_document/* parseJsonDocument */.d)(json, "the runtime trace", { maxBytes: statement_predicate/* MAX_PREDICATE_BYTES */.p });
    const { predicate } = statement;
    if ((0,json_document/* textField */.M)(statement, "_type") !== statement_statement/* STATEMENT_TYPE */.zG || !isTrace(statement) || !(0,json_value/* isJsonObject */.OW)(predicate)) {
        throw refuse("the runtime trace is no statement of harden-runner.");
    }
    if (!isOfRun(eventOf(predicate), run))
        throw refuse("the runtime trace is that of another workflow run.");
    return { type: statement_statement/* PREDICATE_TYPES */.Cs.runtimeTrace, content: predicate, label: "runtime-trace" };
}
function isTrace(statement) {
    return (0,json_document/* textField */.M)(statement, "predicateType") === statement_statement/* PREDICATE_TYPES */.Cs.runtimeTrace;
}
/** The field `monitoredProcess.event` holds the URI of the run and its attempt. */
function eventOf(predicate) {
    const { monitoredProcess } = predicate;
    return (0,json_value/* isJsonObject */.OW)(monitoredProcess) ? ((0,json_document/* textField */.M)(monitoredProcess, "event") ?? "") : "";
}
function isOfRun(event, run) {
    return event.startsWith(`${run}/attempts/`) && /^\d{1,10}$/.test(event.slice(run.length + "/attempts/".length));
}
function refuse(message) {
    return new errors/* IntegrityError */.cs("response-malformed", message, {
        hint: "Pass the file that the output `trace-statement` of harden-runner names, from a job of this workflow run.",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var report_verdict = __webpack_require__(22373);
;// CONCATENATED MODULE: ./packages/sigstore/lib/statement/suite-report.js
// Reads the reports that this suite's actions write (schema 1), as far as statements about them need it.





/** Of a report file, in bytes. */
const MAX_REPORT_BYTES = 32 * 1024 * 1024;
const TOOL = /^[a-z][a-z0-9-]{0,40}$/;
const VERSION = /^[0-9A-Za-z.+-]{1,64}$/;
const RULE = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,120}$/;
const VERDICTS = ["pass", "fail", "incomplete"];
/** A gate holds checks, and a check holds none. */
const MAX_NESTING = 3;
/**
 * The report in a file. `name` stands in messages. Throws `UsageError` (`invalid-input`) for what is no JSON object within
 * `MAX_REPORT_BYTES`, `IntegrityError` (`response-malformed`) for what is no report of this suite or contradicts itself: a
 * verdict that is better than those of its checks, a pass with something that was not checked.
 */
function readSuiteReport(text, name) {
    const report = readReport((0,json_document/* parseJsonDocument */.d)(text, name, { maxBytes: MAX_REPORT_BYTES }), name, 0);
    return { report, sha256: (0,external_node_crypto_.createHash)("sha256").update(external_node_buffer_.Buffer.from(text)).digest("hex") };
}
/** The report as a byproduct of a run. Its verdict and what a gate ran are repeated: a policy needs no second file. */
function describeReport({ report, sha256 }, name) {
    const { tool, version, verdict, checks } = report;
    const lockstepChecks = checks.map((check) => check.tool);
    return {
        name,
        digest: { sha256 },
        mediaType: "application/json",
        annotations: {
            lockstepTool: tool,
            lockstepVersion: version,
            lockstepVerdict: verdict,
            ...(lockstepChecks.length > 0 ? { lockstepChecks } : {}),
        },
    };
}
function readReport(value, name, depth) {
    const { tool, version, verdict } = readHead(value, name);
    const checks = listAt(value, "checks", name).map((check) => {
        if (depth === MAX_NESTING)
            throw malformed(name, "its checks are nested too deep");
        return readReport(check, name, depth + 1);
    });
    const hasGaps = listAt(value, "notChecked", name).length > 0 || checks.some((check) => check.hasGaps);
    const implied = (0,report_verdict/* worst */.Q)([
        verdict,
        ...checks.map((check) => check.verdict),
        ...(hasGaps ? ["incomplete"] : []),
    ]);
    if (implied !== verdict)
        throw malformed(name, `it says ${verdict}, and what it holds says ${implied}`);
    const rules = idsAt(value, "rules", "id", name, ran);
    const objecting = idsAt(value, "findings", "ruleId", name, () => true);
    return { tool, version, verdict, hasGaps, rules, objecting, checks };
}
function readHead(value, name) {
    const [tool, version] = [(0,json_document/* textField */.M)(value, "tool") ?? "", (0,json_document/* textField */.M)(value, "version") ?? ""];
    const verdict = VERDICTS.find((known) => known === (0,json_document/* textField */.M)(value, "verdict"));
    if (value["schema"] !== 1 || !TOOL.test(tool) || !VERSION.test(version) || verdict === undefined) {
        throw malformed(name, "it has no schema 1 with tool, version and verdict");
    }
    return { tool, version, verdict };
}
/** A rule that is switched off, or had nothing to work on, proves nothing. */
function ran(rule) {
    return (0,json_document/* textField */.M)(rule, "severity") !== "off" && (0,json_document/* textField */.M)(rule, "notRun") === undefined;
}
function idsAt(value, key, field, name, counts) {
    const ids = listAt(value, key, name)
        .filter(counts)
        .map((entry) => (0,json_document/* textField */.M)(entry, field) ?? "");
    if (!ids.every((id) => RULE.test(id)))
        throw malformed(name, `an entry of its ${key} has no usable ${field}`);
    return [...new Set(ids)].sort();
}
/** The objects in a list; none where the report has no such list, as those of harden-runner. */
function listAt(value, key, name) {
    const list = Object.hasOwn(value, key) ? value[key] : [];
    if (Array.isArray(list) && list.every(json_value/* isJsonObject */.OW))
        return list;
    throw malformed(name, `its ${key} are not a list of objects`);
}
function malformed(name, why) {
    return new errors/* IntegrityError */.cs("response-malformed", `${name} is no report of this suite: ${why}.`, {
        hint: "Pass the file that the output `report` of an action of this suite names, unchanged.",
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/lib/statement/test-result-predicate.js


/** Statements stay small: beyond this only the checks as a whole are named. */
const MAX_NAMES = 5_000;
/**
 * One test for each check as a whole, named as the check, and one for each of its rules, `check/rule`. What a check did not
 * look at is a failure: an incomplete check has not passed. `fileName` names the report in the statement.
 */
function testResultPredicate(document, fileName, run) {
    const { report } = document;
    const { passed, warned, failed } = sortTests(report);
    return {
        type: statement_statement/* PREDICATE_TYPES */.Cs.testResult,
        label: `test-result-${report.tool}`,
        content: {
            result: resultOf(report, warned),
            configuration: run.configuration,
            url: run.url,
            passedTests: passed,
            warnedTests: warned,
            failedTests: failed,
            lockstepReport: describeReport(document, fileName),
        },
    };
}
function resultOf({ verdict }, warned) {
    if (verdict !== "pass")
        return "FAILED";
    return warned.length > 0 ? "WARNED" : "PASSED";
}
function sortTests(report) {
    const checks = flatten(report);
    const all = merge(checks.map((check) => merge([sortCheck(check), sortRules(check)])));
    const count = all.passed.length + all.warned.length + all.failed.length;
    return count > MAX_NAMES ? merge(checks.map(sortCheck)) : all;
}
function flatten(report) {
    return [report, ...report.checks.flatMap(flatten)];
}
/** A check that passes with findings below the limit has passed with a warning. */
function sortCheck({ tool, verdict, objecting, checks }) {
    const isWarned = [objecting, ...checks.map((check) => check.objecting)].some((rules) => rules.length > 0);
    if (verdict !== "pass")
        return { passed: [], warned: [], failed: [tool] };
    return isWarned ? { passed: [], warned: [tool], failed: [] } : { passed: [tool], warned: [], failed: [] };
}
/** Where something was not looked at, the silence of a rule says nothing. */
function sortRules({ tool, verdict, hasGaps, rules, objecting }) {
    const name = (rule) => `${tool}/${rule}`;
    const silent = hasGaps ? [] : rules.filter((rule) => !objecting.includes(rule));
    const named = objecting.map(name);
    return {
        passed: silent.map(name),
        warned: verdict === "fail" ? [] : named,
        failed: verdict === "fail" ? named : [],
    };
}
function merge(parts) {
    return {
        passed: parts.flatMap(({ passed }) => passed),
        warned: parts.flatMap(({ warned }) => warned),
        failed: parts.flatMap(({ failed }) => failed),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/evidence/render-index.js
var render_index = __webpack_require__(35630);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence.js
var evidence = __webpack_require__(48406);
// EXTERNAL MODULE: ./packages/core/lib/evidence/attempt.js
var evidence_attempt = __webpack_require__(92562);
// EXTERNAL MODULE: ./packages/core/lib/evidence/judge-evidence.js + 2 modules
var judge_evidence = __webpack_require__(92056);
// EXTERNAL MODULE: ./packages/sigstore/lib/statement/bound-index.js
var bound_index = __webpack_require__(74687);
;// CONCATENATED MODULE: ./actions/provenance/lib/sources/workflow-place.js
/** As the claims of the token name them. What they do not name is left out. */
function placesOf(claims) {
    const { workflow_ref, job_workflow_ref, workflow_sha } = claims;
    const started = toPlace(workflow_ref, workflow_sha);
    const called = job_workflow_ref === workflow_ref ? undefined : placeOfJob(claims);
    return [started, called].filter((place) => place !== undefined);
}
/** The file that holds the job itself; undefined where the token does not name its commit. */
function placeOfJob({ workflow_ref, job_workflow_ref, workflow_sha, job_workflow_sha, }) {
    return toPlace(job_workflow_ref, job_workflow_ref === workflow_ref ? workflow_sha : job_workflow_sha);
}
/** `owner/name/path@ref`. */
function toPlace(reference, commit) {
    const [, owner, name, path] = /^([^/@]+)\/([^/@]+)\/(\.github\/workflows\/[^/]+\.ya?ml)@/.exec(reference) ?? [];
    if (owner === undefined || name === undefined || path === undefined || commit === undefined)
        return undefined;
    return { repository: { owner, name }, path, commit };
}

// EXTERNAL MODULE: ./packages/core/lib/yaml/read-source-tree.js + 1 modules
var read_source_tree = __webpack_require__(94442);
;// CONCATENATED MODULE: ./actions/provenance/lib/evidence/job-steps.js
// The steps of one job that use this suite, in the order in which the workflow's file names them.
// Source of facts: GitHub documentation, "Workflow syntax", `jobs.<job_id>.steps`.

const PLACE = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:\/actions\/([a-z][a-z0-9-]{0,40}))?@([^@\s]{1,300})$/;
const LOCAL = /^(?:\.|\$)(?:\/actions\/([a-z][a-z0-9-]{0,40}))?\/?$/;
/** The action at the root of the repository. */
const ROOT_ACTION = "gate";
/** The steps of `job` in the text of a workflow; undefined where the text has no such job with steps, so that nothing can be told. */
async function suiteSteps(text, job, { own, home, isAlone }) {
    const tree = await (0,read_source_tree/* readSourceTree */.m)(text);
    const jobs = tree.ok ? entryOf(tree.root, "jobs") : undefined;
    const steps = entryOf(entryOf(jobs, job), "steps");
    if (steps?.kind !== "sequence" || (isAlone && callsWorkflows(jobs)))
        return undefined;
    const known = new Set([version/* REPOSITORY */.B, ...own].map((name) => name.toLowerCase()));
    const isHome = known.has(home.toLowerCase());
    return flatSteps(steps, new Set()).flatMap((step) => readStep(step, known, isHome) ?? []);
}
function callsWorkflows(jobs) {
    return jobs?.kind === "mapping" && jobs.entries.some(({ value }) => entryOf(value, "uses") !== undefined);
}
/** Steps inside of steps stand where the outer one stands. A list that an alias repeats is entered once. */
function flatSteps(list, entered) {
    if (list?.kind !== "sequence" || entered.has(list))
        return [];
    entered.add(list);
    return list.items.flatMap((step) => [step, ...flatSteps(entryOf(step, "parallel"), entered)]);
}
function readStep(step, known, isHome) {
    const uses = textOf(entryOf(step, "uses"));
    if (uses === undefined)
        return undefined;
    const id = textOf(entryOf(step, "id"));
    const [isLocal, localName = ROOT_ACTION] = LOCAL.exec(uses) ?? [];
    if (isLocal !== undefined) {
        return isHome ? { name: localName, id, action: { repository: "", ref: "" } } : undefined;
    }
    const [, repository = "", name = ROOT_ACTION, ref = ""] = PLACE.exec(uses) ?? [];
    return known.has(repository.toLowerCase()) ? { name, id, action: { repository, ref } } : undefined;
}
/** The value of the last entry with this key: the one that most parsers let win. */
function entryOf(node, name) {
    if (node?.kind !== "mapping")
        return undefined;
    return node.entries.findLast(({ key }) => key.kind === "scalar" && key.value === name)?.value;
}
function textOf(node) {
    return (node?.kind === "scalar" && node.value.trim()) || undefined;
}

;// CONCATENATED MODULE: ./actions/provenance/lib/evidence/skipped-steps.js
// Finds the steps of this suite that the workflow names and that have left no evidence: they were skipped.

/** The action that asks. */
const OWN = "provenance";
/**
 * `steps` are those of the job in their order, `entries` what has left evidence, `step` is `GITHUB_ACTION` of this step, before
 * which they should have run; undefined for another job, of which all should have. A step with an id is found by it; of those
 * without one, as many as there are entries of their action are taken to have run, the first ones.
 */
function findSkipped(steps, entries, step) {
    const { end, notes } = step === undefined ? { end: steps.length, notes: [] } : ownPlace(steps, step);
    const left = entries.filter(({ name }) => name !== OWN);
    const take = (wanted) => {
        const found = left.findIndex(wanted);
        if (found >= 0)
            left.splice(found, 1);
        return found >= 0;
    };
    const expected = steps.slice(0, end).filter(({ name }) => name !== OWN);
    const ids = new Set(steps.flatMap(({ id }) => id ?? []));
    const named = expected.filter(({ name, id }) => id === undefined || !take((entry) => entry.name === name && entry.step === id));
    const skipped = named.filter(({ name, id }) => id !== undefined || !take((entry) => entry.name === name && !ids.has(entry.step)));
    return { skipped: skipped.map((one) => toEntry(one, steps.indexOf(one))), notes };
}
/** How many of the steps come before this one, as far as that is certain. */
function ownPlace(steps, step) {
    const own = steps.findIndex(({ name, id }) => name === OWN && id === step);
    if (own >= 0)
        return { end: own, notes: [] };
    const unnamed = steps.filter(({ name, id }) => name === OWN && id === undefined);
    const [first] = unnamed;
    if (first === undefined) {
        return { end: 0, notes: ["Whether steps were skipped is not told: the workflow does not name this step itself."] };
    }
    const note = "Whether steps were skipped is told up to the first of several provenance steps: give each an `id`.";
    return { end: steps.indexOf(first), notes: unnamed.length > 1 ? [note] : [] };
}
/** A step without an id is named by its place: ids never begin with two underscores. */
function toEntry({ name, id, action }, place) {
    return {
        ...{ name, step: id ?? `__step_${place + 1}`, action, version: version/* VERSION */.x },
        ...{ state: "skipped", weaker: [], files: [] },
    };
}

;// CONCATENATED MODULE: ./actions/provenance/lib/evidence/snapshot.js
// What is bound of the evidence of a job: how far its steps have come when provenance is made, and which of them never began.




/** Of this job: the entries without that of this step, which has not ended, and with those that should be there. */
async function snapshotOf({ entries }, claims, ports) {
    const isOwn = ({ name, step, state }) => name === "provenance" && state === "running" && step === ports.step.action;
    const left = entries.filter((entry) => !isOwn(entry));
    return complete(left, await findSkippedSteps({ job: ports.step.job, entries: left, isOwn: true }, claims, ports));
}
/** Of another job of this run: all its entries, and those that should be there. */
async function otherSnapshotOf({ run: { job }, entries }, claims, ports) {
    return complete(entries, await findSkippedSteps({ job, entries, isOwn: false }, claims, ports));
}
function complete(entries, { skipped, notes }) {
    return { entries: [...entries, ...skipped], steps: notes.length === 0 ? "compared" : "unknown", notes };
}
async function findSkippedSteps({ job, entries, isOwn }, claims, { step, workflowFile }) {
    const untold = (why) => ({
        skipped: [],
        notes: [`Whether steps of the job ${job} were skipped is not told: ${why}`],
    });
    // Of another job nothing but its key is known, so it must be plain which file that key stands in.
    if (!isOwn && claims.job_workflow_ref !== claims.workflow_ref)
        return untold("this job is in a reusable workflow.");
    const place = placeOfJob(claims);
    if (place === undefined)
        return untold("the token does not name the commit of the workflow.");
    const { repository, commit, path } = place;
    try {
        const places = {
            own: step.repository === "" ? [] : [step.repository],
            home: `${repository.owner}/${repository.name}`,
            isAlone: !isOwn,
        };
        const steps = await suiteSteps(await workflowFile(repository, commit, path), job, places);
        if (steps === undefined)
            return untold(`${path} does not say which steps it has.`);
        return findSkipped(steps, entries, isOwn ? step.action : undefined);
    }
    catch (error) {
        if (error instanceof errors/* LockstepError */.Cj)
            return untold(error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/provenance/lib/evidence/collect-evidence.js
// The evidence of this job until now, and of other jobs of the run: what provenance lists, and what it binds. Evidence that
// contradicts itself, or is of another run, ends the step before anything is signed; what it says is for others to judge.





/** Contradictions. Whatever else is wrong is bound as it is. */
const CONTRADICTIONS = new Set([
    "index-malformed",
    "run-mismatch",
    "report-missing",
    "digest-mismatch",
    "verdict-mismatch",
    "report-duplicate",
    "file-unlisted",
]);
/** More jobs than a person names. */
const MAX_FOLDERS = 100;
const MAX_TOLD = 5;
/**
 * `folders` is the input `evidence`. Errors: `IntegrityError` (`digest-mismatch`, `response-malformed`), `UsageError` for a folder
 * that cannot be read.
 */
async function collectEvidence(folders, claims, ports) {
    const run = runOf(claims, ports.serverUrl);
    const own = ports.ownEvidence();
    demandSound(own, { ...run, job: ports.step.job }, "the evidence of this job");
    const others = readOthers(folders, run, ports);
    const bound = [
        { index: own.index, ...(await snapshotOf(own.index, claims, ports)) },
        ...(await Promise.all(others.map(async ({ index }) => ({ index, ...(await otherSnapshotOf(index, claims, ports)) })))),
    ];
    return {
        reports: [own, ...others].flatMap(reportsIn),
        indexes: bound.map((one, place) => describeSmall(one, countOf(bound, place))),
        notes: [...new Set(bound.flatMap(({ notes }) => notes))],
    };
}
function runOf(claims, server) {
    const { repository, run_id: runId, run_attempt: attempt, sha: commit } = claims;
    return { server, repository, runId, attempt, commit };
}
function readOthers(folders, { attempt = "", ...run }, { evidenceIn, step }) {
    const paths = [...new Set((0,lines_of/* linesOf */.D)(folders))];
    if (paths.length > MAX_FOLDERS) {
        throw new errors/* UsageError */.eb("invalid-input", `evidence: ${paths.length} folders, and ${MAX_FOLDERS} is the limit.`, {
            hint: "Name the folders of the jobs that made the artifacts.",
        });
    }
    return paths.map((path) => {
        const evidence = evidenceIn(path);
        const { run: other } = evidence.index;
        // Who runs the failed jobs again keeps what the others have left. Of this very job an earlier attempt says nothing.
        const isKept = other.job !== step.job && (0,evidence_attempt/* isAttemptUpTo */.I)(other.attempt, attempt);
        demandSound(evidence, isKept ? run : { ...run, attempt }, `the evidence in ${path}`);
        return evidence;
    });
}
/** Throws `IntegrityError` where the evidence contradicts itself or is of another run. */
function demandSound({ index, files }, run, what) {
    const problems = (0,judge_evidence/* judgeEvidence */.Z0)({ index, files, run }).filter(({ code }) => CONTRADICTIONS.has(code));
    if (problems.length === 0)
        return;
    const code = problems.some((problem) => problem.code === "digest-mismatch")
        ? "digest-mismatch"
        : "response-malformed";
    throw new errors/* IntegrityError */.cs(code, `${what} cannot be used: ${told(problems)}`, {
        hint: "Look for the step that changes what this suite leaves, and pass evidence of this run alone: of this attempt, or of an earlier one that another job has left.",
    });
}
function told(problems) {
    const sentences = problems.slice(0, MAX_TOLD).map(({ what, why }) => `${what}: ${why}`);
    const more = problems.length - sentences.length;
    return [...sentences, ...(more > 0 ? [`${more} more.`] : [])].join(" ");
}
/** Of steps that ended; harden-runner has none before the job ends. */
function reportsIn({ index, read }) {
    return index.entries.flatMap(({ name: tool, state, files }) => files
        .filter(({ path }) => /^[^/]+\/report\.json$/.test(path))
        .map(({ path, sha256 }) => ({
        ...{ tool, sha256, isFinished: state === "finished" },
        text: read(path).toString("utf8"),
    })));
}
/** Jobs of a matrix share their key: which one of them this is. */
function countOf(bound, place) {
    const jobs = bound.map(({ index }) => index.run.job);
    return jobs.slice(0, place + 1).filter((job) => job === jobs[place]).length;
}
/** What is too large to be read again must not be signed. */
function describeSmall({ index, entries, steps }, count) {
    const { job } = index.run;
    const text = (0,render_index/* renderIndex */.r)({ ...index, entries });
    if (external_node_buffer_.Buffer.byteLength(text) <= evidence/* MAX_INDEX_BYTES */.w2)
        return (0,bound_index/* describeIndex */.M)(text, { job, count, steps });
    throw new errors/* UsageError */.eb("invalid-input", `The evidence of the job ${job} is larger than ${evidence/* MAX_INDEX_BYTES */.w2} bytes.`, {
        hint: "Split the job: its steps leave more evidence than an index may hold.",
    });
}

;// CONCATENATED MODULE: ./actions/provenance/lib/predicates/run-times.js
// When the build started and ended.

/** RFC 3339 with an upper-case `T`, as in SLSA's Timestamp. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/**
 * `given` is the input `started-on`. The end is now: signing is the last thing that a build does. Throws `UsageError`
 * (`invalid-input`) for a given time that is none, or lies ahead.
 */
async function findRunTimes(given, claims, { now, publisher, repository }) {
    const end = now();
    const finishedOn = end.toISOString();
    if (given !== "")
        return { startedOn: parseStart(given, end), finishedOn, notes: [] };
    if (publisher === undefined)
        return { finishedOn, notes: ["When the run started is not known: there is no token."] };
    try {
        return {
            startedOn: await publisher.runStartedAt(repository, claims.run_id, claims.run_attempt),
            finishedOn,
            notes: [],
        };
    }
    catch (error) {
        if (!(error instanceof errors/* LockstepError */.Cj))
            throw error;
        return { finishedOn, notes: [`When the run started is not known: ${error.message}`] };
    }
}
function parseStart(given, end) {
    const time = TIME.test(given) ? Date.parse(given) : Number.NaN;
    if (time <= end.getTime())
        return new Date(time).toISOString();
    throw new errors/* UsageError */.eb("invalid-input", `started-on: "${given.slice(0, 100)}" is no time in the past.`, {
        hint: "Write it like 2026-01-02T03:04:05Z; `date -u +%Y-%m-%dT%H:%M:%SZ` does.",
    });
}

;// CONCATENATED MODULE: ./actions/provenance/lib/predicates/suite-reports.js
// The reports of this suite's other actions: which there are, and what each is called in statements.



/**
 * `choice` is the input `reports`; `found` are those of the evidence that is bound. Throws `UsageError` (`path-not-found`,
 * `invalid-input`) and `IntegrityError` for a file that cannot be used.
 */
async function collectReports(choice, found, ports) {
    return choice === "auto" || choice === "none" ? foundReports(found) : namedReports(choice, ports);
}
/** What a step left that came to no verdict is listed by its digest, unless it is a report. */
function foundReports(found) {
    return nameReports(found.map(({ tool, text, sha256, isFinished }) => {
        if (!isFinished && !looksLikeReport(text))
            return { tool, sha256, document: undefined };
        const document = readSuiteReport(text, `the report of ${tool}`);
        if (document.sha256 !== sha256)
            throw notText(tool);
        return { tool, sha256, document };
    }));
}
async function namedReports(choice, { readFile }) {
    const files = await Promise.all((0,lines_of/* linesOf */.D)(choice).map((path) => readFile("reports", path, MAX_REPORT_BYTES)));
    const ours = files.filter(({ text }) => looksLikeReport(text));
    const others = files.filter((file) => !ours.includes(file));
    const named = nameReports(ours.map(({ text, name }) => toFound(readSuiteReport(text, name))));
    const byproducts = [...named.byproducts, ...others.map(({ name, text }) => describeFile(name, sha256Of(text)))];
    const names = byproducts.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice === undefined)
        return { ...named, byproducts };
    throw new errors/* UsageError */.eb("invalid-input", `reports: two files are called ${twice}.`, { hint: "Rename one of them." });
}
function notText(tool) {
    return new errors/* IntegrityError */.cs("response-malformed", `the report of ${tool} is no text in UTF-8.`, {
        hint: "Look for the step that changes what this suite leaves in RUNNER_TEMP.",
    });
}
/** What says of itself that it is a report must be a sound one. */
function looksLikeReport(text) {
    try {
        const value = (0,json_document/* parseJsonDocument */.d)(text, "it", { maxBytes: MAX_REPORT_BYTES });
        return Object.hasOwn(value, "schema") && Object.hasOwn(value, "tool") && Object.hasOwn(value, "verdict");
    }
    catch {
        return false;
    }
}
function toFound(document) {
    return { tool: document.report.tool, sha256: document.sha256, document };
}
/** An action that ran more than once has several. Their order does not depend on where they lie. */
function nameReports(found) {
    const unique = new Map(found.map((report) => [`${report.tool}/${report.sha256}`, report]));
    const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
    const counts = new Map();
    const named = sorted.map(([, report]) => {
        const count = (counts.get(report.tool) ?? 0) + 1;
        counts.set(report.tool, count);
        return { ...report, name: `${report.tool}${count === 1 ? "" : `-${count}`}/report.json` };
    });
    return {
        byproducts: named.map(({ name, sha256, document }) => document === undefined ? describeFile(name, sha256) : describeReport(document, name)),
        reports: named.flatMap(({ name, document }) => (document === undefined ? [] : [{ name, document }])),
    };
}
const MEDIA_TYPES = [
    [".sarif", "application/sarif+json"],
    [".jsonl", "application/jsonl"],
    [".json", "application/json"],
];
function sha256Of(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function describeFile(name, sha256) {
    const [, mediaType] = MEDIA_TYPES.find(([suffix]) => name.endsWith(suffix)) ?? [];
    return { name, digest: { sha256 }, ...(mediaType === undefined ? {} : { mediaType }) };
}

// EXTERNAL MODULE: ./packages/core/lib/workflow/read-pipeline-file.js + 2 modules
var read_pipeline_file = __webpack_require__(87927);
// EXTERNAL MODULE: ./packages/core/lib/workflow/pipeline-file.js
var pipeline_file = __webpack_require__(83700);
// EXTERNAL MODULE: ./packages/core/lib/text/commit-id.js
var commit_id = __webpack_require__(60244);
;// CONCATENATED MODULE: ./actions/provenance/lib/predicates/used-actions.js
// The actions and reusable workflows that a run uses, by their commits: dependencies of what it builds.


const DOTCOM = "https://github.com";
const REFERENCE = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})(?:\/[^@]*)?@(.+)$/s;
/**
 * Reads the workflow that was started and, where the job is in a reusable one, that as well. Names what is pinned to a commit;
 * anything else is counted, because nobody knows afterwards what it was.
 */
async function findUsedActions(claims, { workflowFile, serverUrl }) {
    // Elsewhere an action may come from that server or from github.com, and nobody says which.
    if (serverUrl !== DOTCOM)
        return { dependencies: [], notes: ["The actions used are named only on github.com."] };
    const notes = [];
    const used = new Set();
    for (const place of placesOf(claims)) {
        try {
            const text = await workflowFile(place.repository, place.commit, place.path);
            for (const reference of await referencesIn(place.path, text, notes))
                used.add(reference);
        }
        catch (error) {
            if (!(error instanceof errors/* LockstepError */.Cj))
                throw error;
            notes.push(`The actions used in ${place.path} are not named: ${error.message}`);
        }
    }
    return { dependencies: toDependencies([...used], notes), notes };
}
async function referencesIn(path, text, notes) {
    const read = await (0,read_pipeline_file/* readPipelineFile */.B)(path, text, "workflow");
    if (!read.ok) {
        notes.push(`The actions used in ${path} are not named: it cannot be read.`);
        return [];
    }
    if (read.file.problems.length > 0)
        notes.push(`Some parts of ${path} were not understood.`);
    return read.file.references.filter(({ site }) => (0,pipeline_file/* isUse */.C)(site)).map(({ value }) => value);
}
/** Sorted, one for each repository and commit. What lies in the workflow's own repository came with its commit. */
function toDependencies(references, notes) {
    const pinned = new Set();
    let others = 0;
    for (const reference of references) {
        if (reference.startsWith("./"))
            continue;
        const [, owner, name, ref = ""] = REFERENCE.exec(reference) ?? [];
        if (owner !== undefined && !reference.startsWith("docker://") && (0,commit_id/* isCommitId */.j)(ref))
            pinned.add(`${owner}/${name}@${ref}`);
        else
            others += 1;
    }
    if (others > 0)
        notes.push(`${others} of the actions used are pinned to no commit, and not named.`);
    return [...pinned].sort().map((pin) => {
        const [repository = "", commit = ""] = pin.split("@");
        return { uri: `git+${DOTCOM}/${repository}`, digest: { gitCommit: commit } };
    });
}

;// CONCATENATED MODULE: ./actions/provenance/lib/predicates/collect-predicates.js
// Everything that is to be stated of the subjects, in a fixed order.






/** Checks whose reports are the results of tests. */
const TESTS = ["pin-check", "secret-scan", "gate"];
/**
 * Errors: `UsageError` where nothing is to be stated or a document cannot be used, `IntegrityError` for one that is of another
 * run or contradicts itself. `claims` are undefined where nothing that was asked for needs them.
 */
async function collectPredicates(inputs, claims, ports) {
    const evidence = claims && inputs.reports === "auto" ? await collectEvidence(inputs.evidence, claims, ports) : NONE;
    const reports = await collectReports(inputs.reports, evidence.reports, ports);
    const byproducts = [...reports.byproducts, ...evidence.indexes];
    const built = claims && inputs.provenance ? await provenanceOf(inputs, { claims, byproducts, ports }) : undefined;
    const predicates = [
        ...(built ? [built.predicate] : []),
        ...(await sbomsOf(inputs, ports)),
        ...(claims ? await traceOf(inputs, claims, ports) : []),
        ...(claims && inputs["test-results"] ? testResultsOf(reports, claims, ports) : []),
        ...(await customOf(inputs, ports)),
    ];
    return { predicates, notes: [...evidence.notes, ...(built?.notes ?? [])] };
}
/** Reports that are named, or none: there is nothing to bind them by. */
const NONE = { reports: [], indexes: [], notes: [] };
/** True where something is asked for that the job's identity token must confirm. */
function needsClaims(inputs) {
    return inputs.provenance || inputs["test-results"] || inputs["runtime-trace"] !== "";
}
/** Throws `UsageError` (`invalid-input`) for inputs that ask for nothing, or for half of something. */
function demandPredicates(inputs) {
    const { sbom, "predicate-type": type, predicate, "predicate-path": path } = inputs;
    const problems = [];
    const contents = [predicate, path].filter((given) => given !== "").length;
    if (type === "" && contents > 0)
        problems.push("predicate-type: missing, though a predicate is given");
    if (type !== "" && contents !== 1)
        problems.push("predicate, predicate-path: give exactly one of them");
    if (inputs["test-results"] && inputs.reports === "none")
        problems.push("test-results: there are no reports");
    if (inputs.reports !== "auto" && inputs.evidence !== "")
        problems.push("evidence: it needs `reports: auto`");
    if (inputs.evidence !== "" && !needsClaims(inputs))
        problems.push("evidence: there is no provenance to bind it");
    if (!needsClaims(inputs) && sbom === "" && type === "")
        problems.push("provenance: switched off, and nothing else is asked for");
    if (problems.length === 0)
        return;
    throw new errors/* UsageError */.eb("invalid-input", "What is to be attested is not clear.", {
        hint: "Correct the inputs named.",
        problems,
    });
}
async function provenanceOf(inputs, { claims, byproducts, ports }) {
    const { serverUrl } = ports;
    const times = await findRunTimes(inputs["started-on"], claims, ports);
    const used = inputs["used-actions"] ? await findUsedActions(claims, ports) : { dependencies: [], notes: [] };
    const predicate = (0,slsa_provenance/* slsaProvenance */.$f)(claims, {
        serverUrl,
        inputs: inputs["dispatch-inputs"] ? await ports.dispatchInputs() : {},
        ...(times.startedOn === undefined ? {} : { startedOn: times.startedOn }),
        finishedOn: times.finishedOn,
        dependencies: used.dependencies,
        byproducts,
    });
    return { predicate, notes: [...times.notes, ...used.notes, ...eventNote(claims)] };
}
/** GitHub takes such provenance as well; a strict consumer need not. */
function eventNote({ event_name: event }) {
    if (slsa_provenance/* BUILD_TYPE_EVENTS */.Q5.includes(event))
        return [];
    return [
        `The build type of this provenance is defined for the events ${slsa_provenance/* BUILD_TYPE_EVENTS */.Q5.join(", ")}, and this run was started by ${event}.`,
    ];
}
async function sbomsOf(inputs, { readFile }) {
    const files = (0,lines_of/* linesOf */.D)(inputs.sbom).map((path) => readFile("sbom", path, statement_predicate/* MAX_PREDICATE_BYTES */.p));
    return (await Promise.all(files)).map(({ text }) => (0,sbom_predicate/* sbomPredicate */.R)(text));
}
async function traceOf(inputs, claims, { readFile, serverUrl }) {
    const path = inputs["runtime-trace"];
    if (path === "")
        return [];
    const { text } = await readFile("runtime-trace", path, statement_predicate/* MAX_PREDICATE_BYTES */.p);
    return [tracePredicate(text, `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}`)];
}
function testResultsOf({ reports }, claims, { serverUrl }) {
    const tests = reports.filter(({ document }) => TESTS.includes(document.report.tool));
    if (tests.length === 0) {
        throw new errors/* UsageError */.eb("invalid-input", "test-results: no report of pin-check, secret-scan or gate was found.", {
            hint: "Run them in earlier steps of this job, or name their reports in the input `reports`.",
        });
    }
    const run = { url: (0,slsa_provenance/* invocationId */.yl)(claims, serverUrl), configuration: [(0,slsa_provenance/* sourceDependency */.H3)(claims, serverUrl)] };
    return tests.map(({ name, document }) => testResultPredicate(document, name, run));
}
async function customOf(inputs, { readFile }) {
    const { "predicate-type": type, predicate, "predicate-path": path } = inputs;
    if (type === "")
        return [];
    if (path === "")
        return [(0,statement_predicate/* customPredicate */.D)(type, predicate)];
    return [(0,statement_predicate/* customPredicate */.D)(type, (await readFile("predicate-path", path, statement_predicate/* MAX_PREDICATE_BYTES */.p)).text)];
}

;// CONCATENATED MODULE: ./actions/provenance/lib/sign-statements.js
// Makes statements and signs them, all with one session.

/** One or more statements for each predicate, in their order. Errors: those of `SigningSession.signStatement`. */
async function signStatements(subjects, predicates, session) {
    const images = subjects.filter(({ kind }) => kind === "oci");
    const planned = predicates.flatMap((predicate) => buildStatements(subjects, predicate).map((statement) => ({ label: predicate.label, statement })));
    return Promise.all(planned.map(async ({ label, statement }) => {
        const { bundle } = await session.signStatement(statement);
        return { label, statement, images: imagesOf(statement, images), bundle, text: JSON.stringify(bundle) };
    }));
}
function imagesOf({ subject }, images) {
    const named = new Set(subject.flatMap(({ name, digest }) => Object.values(digest).map((hex) => `${hex} ${name}`)));
    return images.filter(({ name, digest }) => named.has(`${digest.hex} ${name}`));
}

;// CONCATENATED MODULE: ./actions/provenance/lib/program.js
// States what is known of artifacts, signs it once for the whole run, and puts it where it was asked for.











/**
 * Rejects before anything is signed where inputs are wrong, subjects are missing or the certificate is not that of this job.
 * Later, what one destination refuses keeps no other from its turn, and the bundle files are written first of all.
 */
async function attest(inputs, ports) {
    demandPredicates(inputs);
    const claims = needsClaims(inputs) || isTagAsked(inputs) ? await ports.claims() : undefined;
    const subjects = await ports.gatherSubjects();
    const plan = makePlan(inputs, { subjects, claims, ports });
    const collected = await collectPredicates(inputs, claims, ports);
    const session = await ports.openSession();
    if (claims !== undefined)
        await demandSameClaims(session.material, claims, ports.serverUrl);
    const statements = await signStatements(subjects, collected.predicates, session);
    const { combined, ...files } = writeBundleFiles(statements, plan.name, ports);
    const delivered = await deliver(statements, combined, { plan, ports, session });
    return {
        subjects,
        statements,
        files,
        deliveries: [...files.deliveries, ...delivered.deliveries],
        failures: delivered.failures,
        signer: await (0,describe_signer/* describeSigner */.c)(session.material),
        used: session.used,
        notes: [...collected.notes, ...(inputs["declare-artifacts"] ? declareSubjects(subjects, ports) : [])],
    };
}
/** The tag of a release comes from the token where no input names it: the environment can be written to by any step. */
function isTagAsked(inputs) {
    return inputs["release-tag"] === "" && inputs.destinations.includes("release");
}
function makePlan(inputs, { subjects, claims, ports }) {
    const { publisher, repository } = ports;
    const tag = inputs["release-tag"] || tagOf(claims?.ref ?? "");
    return {
        subjects,
        tag,
        destinations: chooseDestinations(inputs.destinations, { subjects, publisher, tag }),
        name: combinedName(inputs["combined-name"], repository.name, tag),
    };
}
function tagOf(ref) {
    const prefix = "refs/tags/";
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
async function deliver(statements, combined, { plan: { destinations, tag, name }, ports, session }) {
    const { publisher, repository, serverUrl, registry, now } = ports;
    const parts = [];
    if (destinations.has("github") && publisher) {
        parts.push(await storeAtGitHub(statements, { publisher, repository, serverUrl, material: session.material }));
    }
    if (destinations.has("registry"))
        parts.push(await pushToRegistries(statements, registry, now));
    if (destinations.has("release") && publisher && tag !== undefined) {
        parts.push(await addToRelease(combined, { publisher, repository, tag, name }));
    }
    return joinDelivered(parts);
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/write-inside.js
var write_inside = __webpack_require__(66430);
;// CONCATENATED MODULE: ./actions/provenance/lib/sources/bundle-writer.js
// Where the files of this step go: the folder that an input names, or the step's evidence.


/** `folder` is the input, below the workspace. Throws `UsageError` (`invalid-input`, `output-not-writable`). */
function openStepFiles(folder, evidence, env) {
    const chosen = folder === "" ? undefined : plainFolder(folder);
    const writeOwn = (name, text) => evidence.write(name, text);
    const workspace = env["GITHUB_WORKSPACE"] ?? "";
    const writeChosen = (name, text) => {
        const path = [...(chosen ?? []), name].join("/");
        (0,write_inside/* writeInside */.M)(workspace, path, text);
        return `${workspace}/${path}`;
    };
    return { writeOwn, writeBundles: chosen === undefined ? writeOwn : writeChosen };
}
function plainFolder(folder) {
    const segments = folder.split("/").filter((segment) => segment !== "" && segment !== ".");
    const isInside = !folder.startsWith("/") &&
        !folder.includes("\\") &&
        !segments.some((part) => part === ".." || part.toLowerCase() === ".git");
    if (isInside)
        return segments;
    throw new errors/* UsageError */.eb("invalid-input", "output-folder: not a folder below the workspace.", {
        hint: "Write it relative to the workspace, with forward slashes and without `..`.",
    });
}

// EXTERNAL MODULE: ./packages/runtime/lib/github/lazy-github.js
var lazy_github = __webpack_require__(54798);
;// CONCATENATED MODULE: ./packages/runtime/lib/github/publish/lazy-publisher.js

/**
 * A client that loads when something is first published. Answers are never kept, because what a release holds changes.
 * Errors: those of `createGitHub`.
 */
function createGitHubPublisher(options) {
    (0,lazy_github/* checkOptions */.J)(options);
    let loading;
    const load = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9059), __webpack_require__.e(5279), __webpack_require__.e(2432)]).then(__webpack_require__.bind(__webpack_require__, 92432)).then((module) => module.createOctokitPublisher({ ...options, cacheDir: undefined }));
        return loading;
    };
    return {
        attest: async (...work) => (await load()).attest(...work),
        putReleaseFile: async (...work) => (await load()).putReleaseFile(...work),
        runStartedAt: async (...work) => (await load()).runStartedAt(...work),
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(31207);
// EXTERNAL MODULE: ./packages/runtime/lib/artifact/runner-artifacts.js
var runner_artifacts = __webpack_require__(70097);
// EXTERNAL MODULE: ./packages/runtime/lib/evidence/named-evidence.js
var named_evidence = __webpack_require__(89961);
// EXTERNAL MODULE: ./packages/runtime/lib/registry/lazy-referrers.js + 3 modules
var lazy_referrers = __webpack_require__(33956);
// EXTERNAL MODULE: ./packages/sigstore/lib/subject/gather-subjects.js + 4 modules
var gather_subjects = __webpack_require__(3985);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/open-signing.js + 31 modules
var open_signing = __webpack_require__(24773);
// EXTERNAL MODULE: ./packages/runtime/lib/files/given-files.js
var given_files = __webpack_require__(14753);
;// CONCATENATED MODULE: ./actions/provenance/lib/sources/given-file.js
// Files that inputs name: in the workspace, or anywhere by an absolute path.


/** Rejects with `UsageError` (`path-not-found`) for what is no UTF-8 text file of at most `maxBytes`. */
async function readGivenFile({ input, path, maxBytes, folder }) {
    const files = (0,given_files/* openGivenFiles */.z)([path], folder, folder);
    const [name = ""] = await files.list();
    const read = await files.readText(name, maxBytes);
    if (read.ok)
        return { name: name.slice(name.lastIndexOf("/") + 1), text: read.text };
    throw new errors/* UsageError */.eb("path-not-found", `${input}: ${path} cannot be read: ${read.why}.`, {
        hint: "Name a text file that exists, relative to the workspace or by an absolute path.",
    });
}

;// CONCATENATED MODULE: ./actions/provenance/lib/sources/dispatch-inputs.js


/** GitHub caps payloads at 25 MB. */
const dispatch_inputs_MAX_BYTES = 25 * 1024 * 1024;
/** None where the event has none. Rejects with `UsageError` where the payload cannot be read. */
async function dispatchInputs(env, folder) {
    const path = env["GITHUB_EVENT_PATH"];
    if (!path || env["GITHUB_EVENT_NAME"] !== "workflow_dispatch")
        return {};
    const { text } = await readGivenFile({ input: "GITHUB_EVENT_PATH", path, maxBytes: dispatch_inputs_MAX_BYTES, folder });
    const { inputs } = (0,json_document/* parseJsonDocument */.d)(text, "the event's payload", { maxBytes: dispatch_inputs_MAX_BYTES });
    if (!(0,json_value/* isJsonObject */.OW)(inputs))
        return {};
    return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (isPlain(value) ? [[name, value]] : [])));
}
function isPlain(value) {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./packages/sigstore/lib/service/identity-token.js
var identity_token = __webpack_require__(53712);
;// CONCATENATED MODULE: ./packages/sigstore/lib/service/github-claims.js
// The claims of a GitHub Actions identity token, typed. Source: GitHub documentation, "OpenID Connect reference".


const claim = schemas/* string */.YjP().check(api/* _maxLength */.Eb(4096), api/* _regex */.Fk(/^\P{Cc}+$/u));
const shape = schemas/* object */.Ikc({
    iss: claim,
    repository: claim,
    repository_id: claim,
    repository_owner: claim,
    repository_owner_id: claim,
    ref: claim,
    sha: claim,
    workflow_ref: claim,
    job_workflow_ref: claim,
    event_name: claim,
    runner_environment: claim,
    run_id: claim,
    run_attempt: claim,
    actor: schemas/* optional */.lqM(claim),
    actor_id: schemas/* optional */.lqM(claim),
    base_ref: schemas/* optional */.lqM(claim),
    environment: schemas/* optional */.lqM(claim),
    head_ref: schemas/* optional */.lqM(claim),
    job_workflow_sha: schemas/* optional */.lqM(claim),
    ref_type: schemas/* optional */.lqM(claim),
    repository_visibility: schemas/* optional */.lqM(claim),
    run_number: schemas/* optional */.lqM(claim),
    workflow: schemas/* optional */.lqM(claim),
    workflow_sha: schemas/* optional */.lqM(claim),
});
/**
 * Errors: `UsageError` (`token-unusable`) where a claim that every such token has is missing, so for most other issuers'
 * tokens, and where one is no plain text. Who issued the token is for the caller to judge (`iss`).
 */
function githubClaims(token) {
    const filled = [...token.claims].filter(([, value]) => value !== "");
    const read = shape.safeParse(Object.fromEntries(filled));
    if (read.success)
        return read.data;
    const names = new Set(read.error.issues.map(({ path }) => String(path[0])));
    throw (0,identity_token/* unusable */._P)(`has no usable claim ${[...names].join(", ")}`, "Use the token of a GitHub Actions job.");
}

// EXTERNAL MODULE: ./packages/sigstore/lib/service/token-source.js
var token_source = __webpack_require__(56635);
;// CONCATENATED MODULE: ./packages/sigstore/lib/statement/workflow-issuer.js
// Who issues the identity tokens of workflows. Sources: GitHub documentation, "OpenID Connect reference" and, for other
// servers, "OpenID Connect with GitHub Enterprise Server" and "... with data residency".

const DOTCOM_ISSUER = "https://token.actions.githubusercontent.com";
/**
 * Throws `UsageError` (`token-unusable`) unless `issuer` is the one of the GitHub server at `serverUrl` (an origin). On github.com
 * an enterprise may have its name behind it.
 */
function demandWorkflowIssuer(issuer, serverUrl) {
    const expected = issuerOf(new URL(serverUrl));
    if (issuer === expected || (expected === DOTCOM_ISSUER && /^\/[A-Za-z0-9-]{1,100}$/.test(tailOf(issuer))))
        return;
    throw new errors/* UsageError */.eb("token-unusable", "the identity token is not one of this GitHub server.", {
        hint: "Provenance needs the job's own token: leave the input `identity-token` out, and grant `id-token: write`.",
    });
}
function issuerOf({ host, origin }) {
    if (host === "github.com")
        return DOTCOM_ISSUER;
    return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `${origin}/_services/token`;
}
function tailOf(issuer) {
    return issuer.startsWith(DOTCOM_ISSUER) ? issuer.slice(DOTCOM_ISSUER.length) : "";
}

;// CONCATENATED MODULE: ./actions/provenance/lib/sources/job-claims.js
// What GitHub says about this job, in the identity token that it gives to it.


/**
 * Errors: `PermissionError` without `id-token: write`, `UnavailableError`, `UsageError` (`token-unusable`) for a token that is
 * not of this run.
 */
async function jobClaims(inputs, { serverUrl, repository }, env) {
    const given = inputs["identity-token"];
    const claims = githubClaims(await (given === undefined ? ownToken() : (0,token_source/* givenToken */.v)(given).token()));
    demandWorkflowIssuer(claims.iss, serverUrl);
    const isOwn = claims.repository.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
    if (isOwn && claims.run_id === env["GITHUB_RUN_ID"])
        return claims;
    throw new errors/* UsageError */.eb("token-unusable", "the identity token is that of another run.", {
        hint: "Leave the input `identity-token` out: the job gets a token of its own.",
    });
}
/** Loaded here because it holds an HTTP client. */
async function ownToken() {
    const { requestIdToken } = await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 37448));
    return (0,token_source/* jobTokens */.I)(requestIdToken).token();
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 26 modules
var repository = __webpack_require__(58627);
;// CONCATENATED MODULE: ./actions/provenance/lib/sources/workflow-file.js
// The file of a workflow at a commit: from GitHub, or from the checkout where it cannot be asked.


/** Far above what GitHub takes for a workflow. */
const workflow_file_MAX_BYTES = 1024 * 1024;
/** `workspace` is absolute. Each file is asked for once, also if that fails. */
function workflowFiles(github, workspace, env) {
    const asked = new Map();
    const read = readFrom(github, workspace, env);
    return (repository, commit, path) => {
        const key = JSON.stringify([repository, commit, path]);
        const text = asked.get(key) ?? read(repository, commit, path);
        asked.set(key, text);
        return text;
    };
}
function readFrom(github, workspace, env) {
    return async (repository, commit, path) => {
        try {
            const asked = await github?.fileAt(repository, commit, path, workflow_file_MAX_BYTES);
            if (asked !== undefined)
                return asked;
        }
        catch (error) {
            const local = await findLocal(workspace, env, { commit, path });
            if (local !== undefined && error instanceof errors/* LockstepError */.Cj)
                return local;
            throw error;
        }
        const local = await findLocal(workspace, env, { commit, path });
        if (local !== undefined)
            return local;
        throw new errors/* UnavailableError */.hG("not-found", `${path} was not found at ${commit}`, {
            hint: "Grant the token contents: read, or check the repository out.",
        });
    };
}
/** A commit's id names its content, whatever repository it comes from. */
async function findLocal(workspace, env, { commit, path }) {
    try {
        const git = await (0,repository/* openGit */.z)(workspace, env);
        return (await git.hasCommit(commit)) ? await git.fileAt(commit, path, workflow_file_MAX_BYTES) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* LockstepError */.Cj)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/provenance/lib/sources/open-ports.js
// Joins the program with the runner, this machine and the services.










/**
 * `write` puts a file of bundles where they belong. Throws `UsageError` (`invalid-input`) outside of a workflow and for half a
 * login, `UnavailableError` (`event-unreadable`).
 */
function openPorts(inputs, env, write) {
    const event = demandWorkflow(env);
    const { workspace, serverUrl, repository, apiUrl } = event;
    const { token } = inputs;
    const github = token && (0,lazy_github/* createGitHub */.C)({ apiUrl, token, cacheDir: undefined });
    return {
        serverUrl,
        repository,
        gatherSubjects: () => (0,gather_subjects/* gatherSubjects */.H)(sourcesOf(inputs, env), workspace),
        claims: () => jobClaims(inputs, event, env),
        openSession: () => (0,open_signing/* openSigning */.O)(inputs, { env, folder: workspace }),
        readFile: (input, path, maxBytes) => readGivenFile({ input, path, maxBytes, folder: workspace }),
        step: {
            job: env["GITHUB_JOB"] ?? "",
            action: env["GITHUB_ACTION"] ?? "",
            repository: env["GITHUB_ACTION_REPOSITORY"] ?? "",
        },
        ownEvidence: () => (0,named_evidence/* jobEvidence */.p)(env),
        evidenceIn: (path) => (0,named_evidence/* namedEvidence */.B)(path, workspace),
        workflowFile: workflowFiles(github, workspace, env),
        dispatchInputs: () => dispatchInputs(env, workspace),
        publisher: token && createGitHubPublisher({ apiUrl, token }),
        registry: (0,lazy_referrers/* openReferrerRegistry */.D)({ env, login: loginOf(inputs), githubToken: token, untrusted: [workspace] }),
        writeBundles: write,
        declareArtifacts: (lines) => (0,runner_artifacts/* declareArtifacts */.I)(env, lines),
        now: () => new Date(),
    };
}
function demandWorkflow(env) {
    const event = (0,read_event/* readEvent */.j)(env);
    if (event.kind === "workflow")
        return event;
    throw new errors/* UsageError */.eb("invalid-input", "Provenance is stated by workflows only.", {
        hint: "Run this action in a job of GitHub Actions; on a laptop, sign with lockstep sign-artifact.",
    });
}
function sourcesOf(inputs, env) {
    return {
        patterns: inputs.subjects,
        digests: inputs["subject-digest"],
        name: inputs["subject-name"],
        checksumFiles: inputs.checksums,
        images: inputs.images,
        ...(inputs["artifacts-list"] ? { artifactList: (0,runner_artifacts/* readArtifactList */.T)(env) } : {}),
    };
}
function loginOf(inputs) {
    const { "registry-host": registry, "registry-username": username, "registry-password": password } = inputs;
    if (registry === "" && username === "" && password === undefined)
        return undefined;
    if (registry !== "" && username !== "" && password !== undefined)
        return { registry, username, password };
    throw new errors/* UsageError */.eb("invalid-input", "The login to a registry is not complete.", {
        hint: "Give `registry-host`, `registry-username` and `registry-password` together, or none of them.",
    });
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
;// CONCATENATED MODULE: ./actions/provenance/lib/spec.js
// The declaration of the provenance action.


/** Longer predicates come from files. */
const PREDICATE_LENGTH = 1024 * 1024;
const spec_spec = (0,spec/* defineAction */.Q)({
    name: "provenance",
    title: "lockstep provenance",
    description: "States how, where and from what artifacts were built, signs it, and puts it where people look for it.",
    branding: { icon: "file-text", color: "blue" },
    inputs: {
        ...(0,subject_inputs/* subjectInputs */.C)("attested"),
        "artifacts-list": (0,input/* flag */.Jt)({
            description: "Attests the artifacts that the runner lists in `GITHUB_ARTIFACTS_LIST`, where no others are named.",
            default: false,
        }),
        provenance: (0,input/* flag */.Jt)({
            description: "Attests SLSA provenance v1 of this workflow run. It needs `id-token: write`, also with a key.",
            default: true,
        }),
        "dispatch-inputs": (0,input/* flag */.Jt)({
            description: "Names the inputs of a manual run (`workflow_dispatch`) in the provenance.",
            default: true,
        }),
        "used-actions": (0,input/* flag */.Jt)({
            description: "Names the commits of the actions that the workflow pins, by reading its file at the commit of the run.",
            default: true,
        }),
        "started-on": (0,input/* text */.Qq)({
            description: "When the build started, as `2026-01-02T03:04:05Z`. Default: the start of the run, where the token may read it (`actions: read`, or a public repository).",
        }),
        reports: (0,input/* text */.Qq)({
            description: "Reports of this suite's other actions, which the provenance lists as byproducts with their digests and verdicts: paths, one a line. `auto`: those that steps of this job wrote, and it binds the evidence of the job. `none`: none.",
            default: "auto",
            maxLength: subject_inputs/* LIST_LENGTH */.A,
        }),
        evidence: (0,input/* text */.Qq)({
            description: "Folders with the evidence of other jobs of this run, one a line, which is bound as well: each with its index, as the output `evidence` of an action of this suite names it.",
            maxLength: subject_inputs/* LIST_LENGTH */.A,
        }),
        "test-results": (0,input/* flag */.Jt)({
            description: "Attests each of these reports of pin-check, secret-scan and gate as a test result, too.",
            default: false,
        }),
        sbom: (0,input/* text */.Qq)({
            description: "Paths of bills of materials to attest, one a line: SPDX 2 JSON, SPDX 3 JSON-LD, or CycloneDX JSON.",
            maxLength: subject_inputs/* LIST_LENGTH */.A,
        }),
        "runtime-trace": (0,input/* text */.Qq)({
            description: "Path of the statement that harden-runner names in its output `trace-statement`, to be attested for these subjects.",
        }),
        "predicate-type": (0,input/* text */.Qq)({ description: "Type of a predicate of your own, an absolute URI." }),
        predicate: (0,input/* text */.Qq)({ description: "That predicate, a JSON object.", maxLength: PREDICATE_LENGTH }),
        "predicate-path": (0,input/* text */.Qq)({ description: "Path of a file with that predicate." }),
        destinations: (0,input/* text */.Qq)({
            description: "Where the attestations go beside files, which are always written; one a line. `bundle`: nowhere else. `github`: GitHub's attestations API. `release`: the files of a release. `registry`: beside the images, as referrers.",
            default: "github",
        }),
        "output-folder": (0,input/* text */.Qq)({
            description: "Folder for the bundle files, below the workspace. Default: one of the step's own, outside of it.",
        }),
        "combined-name": (0,input/* text */.Qq)({
            description: "Name of the file with all bundles, one a line, without `.intoto.jsonl`. Jobs that add to one release need different names. Default: the name of the repository, and the tag.",
        }),
        "release-tag": (0,input/* text */.Qq)({ description: "Tag of the release. Default: the tag that started the run." }),
        "registry-host": (0,input/* text */.Qq)({ description: "Registry that the following login is for, such as `ghcr.io`." }),
        "registry-username": (0,input/* text */.Qq)({
            description: "Name to log in with. Default: what `docker login` has stored, or for ghcr.io the token.",
        }),
        "registry-password": (0,input/* secret */.rJ)({ description: "Password or token to log in with." }),
        "declare-artifacts": (0,input/* flag */.Jt)({
            description: "Declares the subjects to the runner (`GITHUB_ARTIFACTS`), where it keeps a list of a job's artifacts.",
            default: true,
        }),
        ...signing_inputs/* SIGNING_INPUTS */.i,
        token: (0,input/* secret */.rJ)({
            description: "Stores attestations and release files, and reads the workflow's file. The token of the job is enough.",
            default: "${{ github.token }}",
        }),
    },
    outputs: {
        "bundle-paths": "Paths of the bundles written, one a line.",
        "combined-path": "Path of the file with all bundles, one a line.",
        "attestation-ids": "Ids of the attestations that GitHub stored, one a line.",
        "attestation-urls": "Addresses of these attestations, one a line.",
        statements: "How many statements were signed.",
        report: "Path of the JSON report (schema 1): subjects, statements, where each went, services used.",
        ...evidence_output/* EVIDENCE_OUTPUT */._,
    },
    permissions: { contents: "read", "id-token": "write", attestations: "write" },
    phases: ["main"],
});

;// CONCATENATED MODULE: ./actions/provenance/lib/weaker-inputs.js
function weakerInputs({ reports, provenance }) {
    return [
        ...(reports.trim() === "none" ? ["The reports of the job were not bound (reports: none)."] : []),
        ...(provenance ? [] : ["No provenance was stated (provenance: false)."]),
    ];
}

;// CONCATENATED MODULE: ./actions/provenance/lib/main.js
// The main phase of the provenance action: inputs in; files, outputs, a summary and an exit code out.








const run = (env = process.env) => (0,run_action/* runAction */.C)(spec_spec, async (runner, evidence) => {
    (0,read_inputs/* maskSecrets */.Q)(spec_spec, runner);
    const inputs = (0,read_inputs/* readInputs */.K)(spec_spec, runner);
    evidence.weaken(weakerInputs(inputs));
    const files = openStepFiles(inputs["output-folder"], evidence, env);
    const outcome = await attest(inputs, openPorts(inputs, env, files.writeBundles));
    publish(outcome, runner, files);
    for (const failure of outcome.failures)
        (0,run_action/* reportFailure */.x)(runner, failure);
    const verdict = verdictOf(outcome);
    return { exitCode: verdict === "pass" ? 0 : 1, verdict };
}, env);
function publish(outcome, runner, { writeOwn }) {
    const { deliveries, files, statements, used } = outcome;
    const stored = deliveries.filter(({ to, id }) => to === "github" && id !== undefined);
    runner.appendSummary(renderSummary(outcome));
    for (const { place, why } of deliveries.filter(({ result }) => result === "left-out")) {
        runner.annotate({ level: "error", title: "An attestation was left out", message: `${place}: ${why}` });
    }
    for (const { url, insteadOf } of used.filter((service) => service.insteadOf)) {
        runner.annotate({
            level: "warning",
            title: "A fallback was used",
            message: `${url} instead of ${insteadOf?.url}: ${insteadOf?.reason}`,
        });
    }
    runner.printUntrusted(logText(outcome));
    runner.setOutput("bundle-paths", files.paths.join("\n"));
    runner.setOutput("combined-path", files.combinedPath);
    runner.setOutput("attestation-ids", stored.map(({ id }) => String(id)).join("\n"));
    runner.setOutput("attestation-urls", stored.map(({ place }) => place).join("\n"));
    runner.setOutput("report", writeOwn("report.json", renderReport(outcome)));
    // Last, so that no later step reads the count of a step that broke.
    runner.setOutput("statements", String(statements.length));
}
/** One line for each delivery and each note. */
function logText(outcome) {
    const { deliveries, notes, subjects } = outcome;
    const lines = deliveries.map(({ statement, to, place, result, why }) => `${statement?.statement.predicateType ?? "all"}: ${result} (${to}) ${place}${why === undefined ? "" : `: ${why}`}`);
    const head = `lockstep provenance: ${verdictOf(outcome)}, ${subjects.length} subjects`;
    return `${[head, ...lines, ...notes.map((note) => `note: ${note}`)].join("\n")}\n`;
}

;// CONCATENATED MODULE: ./actions/provenance/lib/index.js
// The public surface of the provenance action: its declaration and how it starts.




/***/ }),

/***/ 43170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** The line starts of a text, found once. Lines end with LF, CRLF or a lone CR, as in YAML 1.2.2 section 5.4. */
class LineIndex {
    #starts;
    constructor(text) {
        this.#starts = text.includes("\r") ? allLineStarts(text) : lineFeedStarts(text);
    }
    /** The location in `file` of a range of UTF-16 offsets, end exclusive. */
    locate(file, start, end) {
        const from = this.position(start);
        const to = this.position(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The position of a UTF-16 offset. Offsets past the end fall on the last line. */
    position(offset) {
        const starts = this.#starts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}
function allLineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        const endsLine = char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10);
        if (endsLine)
            starts.push(i + 1);
    }
    return starts;
}
/** The same for a text without CR, many times faster. */
function lineFeedStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 29267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43170);

class SourceFile {
    /** Relative to the repository root, `/`-separated. */
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** The location of a range of UTF-16 offsets, end exclusive. The line index is built on first use. */
    locate(start, end) {
        this.#lines ??= new _line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(this.text);
        return this.#lines.locate(this.path, start, end);
    }
}


/***/ }),

/***/ 83700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ kindOfPath),
/* harmony export */   C: () => (/* binding */ isUse),
/* harmony export */   D3: () => (/* binding */ PipelineFile)
/* harmony export */ });
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29267);
// The model of a file that a pipeline is made of: a workflow or an action's metadata, and everything it pulls in.

/** True for a place that takes an action or a workflow, not an image alone. */
function isUse(site) {
    return site === "step" || site === "reusable-workflow";
}
/** A file, its references and scripts in source order, and what could not be understood. */
class PipelineFile extends _text_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s {
    kind;
    references;
    scripts;
    problems;
    constructor(parts) {
        super(parts.path, parts.text);
        this.kind = parts.kind;
        this.references = parts.references;
        this.scripts = parts.scripts;
        this.problems = parts.problems;
    }
}
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/s;
const ACTION = /(?:^|\/)action\.ya?ml$/s;
/**
 * What GitHub would take the file at this repository-relative path for: workflows lie directly in `.github/workflows`
 * ("Workflow syntax", first section), an action's metadata file is `action.yml` or `action.yaml` in any folder.
 */
function kindOfPath(path) {
    if (WORKFLOW.test(path))
        return "workflow";
    return ACTION.test(path) ? "action" : undefined;
}


/***/ }),

/***/ 87927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readPipelineFile)
});

// EXTERNAL MODULE: ./packages/core/lib/text/line-index.js
var line_index = __webpack_require__(43170);
// EXTERNAL MODULE: ./packages/core/lib/yaml/read-source-tree.js + 1 modules
var read_source_tree = __webpack_require__(94442);
// EXTERNAL MODULE: ./packages/core/lib/workflow/pipeline-file.js
var pipeline_file = __webpack_require__(83700);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/core/lib/workflow/walk-scope.js
/** Scope of a job of the file ("Workflow syntax", `defaults.run` and `jobs.<job_id>.defaults.run`). */
function jobScope(root, job) {
    return { root, job, shell: defaultShell(job) ?? defaultShell(root), runsOn: words(entry(job, "runs-on")) };
}
/** The `shell` in force for a step. */
function shellOf(scope, step) {
    return words(entry(step, "shell")) ?? scope.shell;
}
function expressionScope({ root, job, step }) {
    const env = [root, job, step].flatMap((map) => entry(map, "env") ?? []);
    return { matrix: entry(entry(job, "strategy"), "matrix"), env };
}
function defaultShell(map) {
    return words(entry(entry(entry(map, "defaults"), "run"), "shell"));
}
/** The value of the last entry with this key: the one that most parsers let win. */
function entry(node, name) {
    if (node?.kind !== "mapping")
        return undefined;
    return node.entries.findLast(({ key }) => key.kind === "scalar" && key.value === name)?.value;
}
/** The text of a scalar, or of the scalars of a list or mapping (`runs-on` has all three forms, its `labels` may be a list). */
function words(node) {
    if (node === undefined)
        return undefined;
    if (node.kind === "scalar")
        return node.value.trim() || undefined;
    const parts = children(node).flatMap((part) => (part.kind === "sequence" ? part.items : [part]));
    return parts.flatMap((part) => (part.kind === "scalar" ? [part.value] : [])).join(" ") || undefined;
}
function children(node) {
    return node.kind === "sequence" ? node.items : node.entries.map(({ value }) => value);
}

;// CONCATENATED MODULE: ./packages/core/lib/workflow/reference-walk.js
// Walks a parsed workflow or action and collects every reference and script in it, also under nestings that GitHub may add
// later, and every part whose shape is not the documented one. It judges nothing.


/** A file with more problems than this is broken as a whole. */
const MAX_PROBLEMS = 50;
/** Longer than any owner, repository, path and ref together can be. */
const MAX_REFERENCE_LENGTH = 1000;
const MAX_PATH_LENGTH = 200;
/** Keys that make a mapping a step ("Workflow syntax", `jobs.<job_id>.steps`; the last three wait for background steps). */
const STEP_KEYS = ["run", "uses", "wait", "wait-all", "cancel"];
/** Collects from a whole document. A document without content is a problem: nothing in it could be looked at. */
function collectReferences(root, kind) {
    const walk = new ReferenceWalk();
    walk.file(root, kind);
    return walk.result();
}
/** Walks one document. Every node is entered once a role, so aliases cannot multiply the work and cycles end. */
class ReferenceWalk {
    #references = [];
    #scripts = [];
    #problems = [];
    #entered = new Map();
    result() {
        const more = this.#problems.length - MAX_PROBLEMS;
        const problems = this.#problems.slice(0, MAX_PROBLEMS);
        if (more > 0)
            problems.push({ message: `${more} more parts are not understood`, offset: 0 });
        return {
            references: this.#references.sort((a, b) => a.start - b.start),
            scripts: this.#scripts.sort((a, b) => a.node.start - b.node.start),
            problems,
        };
    }
    file(root, kind) {
        if (root === undefined) {
            this.#problem(0, "it holds nothing");
            return;
        }
        const key = kind === "workflow" ? "jobs" : "runs";
        const found = root.kind === "mapping" ? this.#entries(root).filter((entry) => entry.key.value === key) : [];
        if (root.kind !== "mapping" || found.length === 0)
            this.#problem(root.start, `it has no top-level \`${key}\``);
        else
            for (const entry of found)
                this.#top(root, entry, key);
    }
    #top(root, entry, key) {
        const map = this.#mapping(entry, key, key);
        if (map && key === "jobs")
            this.#jobs(root, map);
        else if (map)
            this.#runs(map, { root });
    }
    #jobs(root, jobs) {
        for (const entry of this.#entries(jobs)) {
            const path = extend("jobs", entry.key.value);
            const job = this.#mapping(entry, "job", path);
            if (job)
                this.#job(job, jobScope(root, job), path);
        }
    }
    #job(job, scope, path) {
        const entries = this.#entries(job);
        if (!entries.some(({ key }) => key.value === "steps" || key.value === "uses")) {
            this.#problem(job.start, `\`${path}\` has neither steps nor uses`);
        }
        for (const entry of entries) {
            const name = entry.key.value;
            const here = extend(path, name);
            if (name === "uses")
                this.#reference(entry, "reusable-workflow", scope, here);
            else if (name === "steps")
                this.#steps(entry, scope, here);
            else if (name === "container")
                this.#image(entry, "container", scope, here);
            else if (name === "services")
                this.#services(entry, scope, here);
        }
    }
    #services(services, scope, path) {
        if (services.value.kind === "scalar" && services.value.value.includes("${{")) {
            this.#reference(services, "service", scope, path);
            return;
        }
        const map = this.#mapping(services, "services", path);
        for (const entry of map ? this.#entries(map) : [])
            this.#image(entry, "service", scope, extend(path, entry.key.value));
    }
    /** The short form names the image itself, the long form under `image`. */
    #image(entry, site, scope, path) {
        if (entry.value.kind === "scalar") {
            this.#reference(entry, site, scope, path);
            return;
        }
        const map = this.#mapping(entry, "image", path);
        for (const inner of map ? this.#entries(map) : []) {
            if (inner.key.value === "image")
                this.#reference(inner, site, scope, extend(path, "image"));
        }
    }
    /** An image is looked at whatever `using` says: its spelling is the runner's matter. */
    #runs(runs, scope) {
        for (const entry of this.#entries(runs)) {
            if (entry.key.value === "steps")
                this.#steps(entry, scope, "runs.steps");
            else if (entry.key.value === "image")
                this.#reference(entry, "docker-action", scope, "runs.image");
        }
    }
    #steps(entry, scope, path) {
        const { value } = entry;
        if (value.kind !== "sequence") {
            this.#problem(placeOf(entry), `\`${path}\` is not a list`);
            return;
        }
        if (!this.#enter(value, "steps"))
            return;
        value.items.forEach((step, index) => {
            const here = (0,clip/* clip */.$)(`${path}[${index}]`, MAX_PATH_LENGTH);
            if (step.kind === "mapping")
                this.#step(step, scope, here);
            else
                this.#problem(step.start < 0 ? value.start : step.start, `\`${here}\` is not a mapping`);
        });
    }
    /** Any list of mappings inside a step is read as steps: `parallel` today, whatever nests steps tomorrow. */
    #step(step, around, path) {
        if (!this.#enter(step, "step"))
            return;
        const entries = this.#entries(step);
        if (!entries.some((entry) => STEP_KEYS.includes(entry.key.value) || nestsSteps(entry))) {
            this.#problem(step.start, `\`${path}\` is no step that GitHub documents`);
        }
        const { root, job, shell, runsOn } = around;
        const scope = { root, job, step, shell, runsOn };
        for (const entry of entries) {
            const here = extend(path, entry.key.value);
            if (entry.key.value === "uses")
                this.#reference(entry, "step", scope, here);
            else if (entry.key.value === "run")
                this.#script(entry, scope, here);
            else if (nestsSteps(entry))
                this.#steps(entry, around, here);
        }
    }
    #script({ value: node }, scope, path) {
        if (node.kind !== "scalar" || node.start < 0)
            this.#problem(scope.step.start, `\`${path}\` is not text`);
        else if (this.#enter(node, "script")) {
            this.#scripts.push({ node, path, shell: shellOf(scope, scope.step), runsOn: scope.runsOn });
        }
    }
    #reference(entry, site, scope, path) {
        const { key, value } = entry;
        if (value.kind !== "scalar") {
            this.#problem(placeOf(entry), `\`${path}\` is not text`);
            return;
        }
        const text = value.value.trim();
        if (text.length > MAX_REFERENCE_LENGTH) {
            this.#problem(value.start, `\`${path}\` is longer than any reference`);
            return;
        }
        const meansNone = text === "" && (site === "container" || site === "service");
        if (meansNone || !this.#enter(value, site))
            return;
        const { start, end } = value.start < 0 ? key : value;
        const dynamic = text.includes("${{") ? { scope: expressionScope(scope) } : {};
        this.#references.push({ site, value: text, start, end, path, ...dynamic });
    }
    /** The entry's value if it is a mapping not yet entered in this role. Any other shape is a problem. */
    #mapping(entry, role, path) {
        const { value } = entry;
        if (value.kind === "mapping")
            return this.#enter(value, role) ? value : undefined;
        this.#problem(placeOf(entry), `\`${path}\` is not a mapping`);
        return undefined;
    }
    #enter(node, role) {
        const entered = this.#entered.get(role) ?? new Set();
        this.#entered.set(role, entered);
        if (entered.has(node))
            return false;
        entered.add(node);
        return true;
    }
    /**
     * Every entry, duplicate keys included. What GitHub gives no meaning to, or decides only while the workflow runs, is a
     * problem, because something may hide behind it: a collection as a key, a merge key, an expression as a key.
     */
    #entries(map) {
        const entries = [];
        for (const { key, value } of map.entries) {
            if (key.kind === "scalar" && key.value !== "<<" && !key.value.includes("${{"))
                entries.push({ key, value });
            else
                this.#problem(key.start, "a key is not plain text");
        }
        return entries;
    }
    #problem(offset, message) {
        this.#problems.push({ message, offset });
    }
}
/** Where a value stands, or its key where there is none. */
function placeOf({ key, value }) {
    return value.start < 0 ? key.start : value.start;
}
/** A path with one more key, cut to a length that messages can hold. */
function extend(path, key) {
    return (0,clip/* clip */.$)(`${path}.${(0,clip/* clip */.$)(key, MAX_PATH_LENGTH)}`, MAX_PATH_LENGTH);
}
/** Keys of a step that hold values for others, in whatever shape ("Workflow syntax", `jobs.<job_id>.steps[*].with`). */
const HOLD_VALUES = ["with", "env"];
/** True for a list that holds at least one mapping: the shape of steps. */
function nestsSteps({ key, value }) {
    if (HOLD_VALUES.includes(key.value))
        return false;
    return value.kind === "sequence" && value.items.some((item) => item.kind === "mapping");
}

;// CONCATENATED MODULE: ./packages/core/lib/workflow/read-pipeline-file.js
// Reads the text of a workflow or of an action's metadata into a PipelineFile.




/** Reads `text`. `kind` undefined means: tell by the content (a top-level `runs` key makes it an action). */
async function readPipelineFile(path, text, kind) {
    const tree = await (0,read_source_tree/* readSourceTree */.m)(text);
    if (!tree.ok)
        return { ok: false, message: tree.message, ...new line_index/* LineIndex */.r(text).position(tree.offset) };
    const found = kind ?? kindOfContent(tree.root);
    return { ok: true, file: new pipeline_file/* PipelineFile */.D3({ path, kind: found, text, ...collectReferences(tree.root, found) }) };
}
function kindOfContent(root) {
    const keys = root?.kind === "mapping" ? root.entries.flatMap(({ key }) => (key.kind === "scalar" ? [key.value] : [])) : [];
    return keys.includes("runs") && !keys.includes("jobs") ? "action" : "workflow";
}


/***/ }),

/***/ 94442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./packages/core/lib/yaml/source-node.js
var source_node = __webpack_require__(89761);
;// CONCATENATED MODULE: ./packages/core/lib/yaml/tree-from-events.js
// Builds a source tree from js-yaml's event stream: the quick way, which reads almost every file there is.


/** Far deeper than anything a workflow needs. */
const MAX_DEPTH = 100;
/** Reads `text`. Not `ok` where this parser refuses it, or where it holds more than one document. */
function treeFromEvents(text) {
    try {
        return new TreeBuilder(text).build((0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH }));
    }
    catch (thrown) {
        if (!(thrown instanceof js_yaml/* YAMLException */.tB))
            throw thrown;
        return { ok: false, message: thrown.reason, offset: thrown.mark?.position ?? 0 };
    }
}
class TreeBuilder {
    #text;
    #anchors = new Map();
    #open = [];
    #root;
    constructor(text) {
        this.#text = text;
    }
    build(events) {
        if (events.filter(({ type }) => type === js_yaml/* EVENT_DOCUMENT */.FQ).length > 1) {
            return { ok: false, message: "it holds more than one document", offset: 0 };
        }
        for (const event of events) {
            if (event.type === js_yaml/* EVENT_ALIAS */.Sm && !this.#anchors.has(this.#nameOf(event))) {
                return { ok: false, message: "an alias stands for nothing", offset: event.anchorStart };
            }
            this.#take(event);
        }
        return { ok: true, root: (0,source_node/* documentRoot */.sF)(this.#root) };
    }
    #take(event) {
        if (event.type === js_yaml/* EVENT_POP */.lV)
            this.#open.pop();
        else if (event.type === js_yaml/* EVENT_DOCUMENT */.FQ)
            this.#open.push({ kind: "document" });
        else if (event.type === js_yaml/* EVENT_SCALAR */._W)
            this.#add(this.#anchored(event, new EventScalar(this.#text, event)));
        else if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
            this.#add(this.#anchors.get(this.#nameOf(event)));
        else
            this.#openCollection(event);
    }
    #openCollection(event) {
        const { start } = event;
        if (event.type === js_yaml/* EVENT_SEQUENCE */.$J) {
            const items = [];
            this.#add(this.#anchored(event, { kind: "sequence", items, start, end: start }));
            this.#open.push({ kind: "sequence", items });
        }
        else if (event.type === js_yaml/* EVENT_MAPPING */.uj) {
            const entries = [];
            this.#add(this.#anchored(event, { kind: "mapping", entries, start, end: start }));
            this.#open.push({ kind: "mapping", entries, key: undefined });
        }
    }
    /** Puts a node where the innermost open collection expects one. */
    #add(node) {
        const parent = this.#open.at(-1);
        if (node === undefined || parent === undefined)
            return;
        if (parent.kind === "document")
            this.#root = node;
        else if (parent.kind === "sequence")
            parent.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.entries.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
    }
    /** Remembers a node under its anchor. A later anchor of the same name takes its place (YAML 1.2.2, section 7.1). */
    #anchored(event, node) {
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#nameOf(event), node);
        return node;
    }
    #nameOf({ anchorStart, anchorEnd }) {
        return this.#text.slice(anchorStart, anchorEnd);
    }
}
/** Decodes its value when that is first asked for. A class: an object with a getter of its own is a slow dictionary to V8. */
class EventScalar {
    kind = "scalar";
    start;
    end;
    #text;
    #event;
    #value;
    constructor(text, event) {
        const { start, end } = rangeOf(text, event);
        this.start = start;
        this.end = end;
        this.#text = text;
        this.#event = event;
    }
    get value() {
        this.#value ??= this.#event.valueStart < 0 ? "" : (0,js_yaml/* getScalarValue */.KE)(this.#text, this.#event);
        return this.#value;
    }
}
/** Quotes belong to the scalar as written; the header and indentation of a block do not. */
function rangeOf(text, { valueStart, valueEnd, style }) {
    if (valueStart < 0)
        return source_node/* NOWHERE */.JW;
    if (style === js_yaml/* SCALAR_STYLE_PLAIN */.sr)
        return { start: valueStart, end: valueEnd };
    const isBlock = style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_ || style === js_yaml/* SCALAR_STYLE_FOLDED_BLOCK */.Gy;
    return isBlock ? (0,source_node/* trimRange */.kC)(text, valueStart, valueEnd) : { start: valueStart - 1, end: valueEnd + 1 };
}

;// CONCATENATED MODULE: ./packages/core/lib/yaml/read-source-tree.js

/**
 * Characters that end a line for some parsers and not for others: a carriage return alone, and what YAML 1.1 counted as
 * line breaks (its section 4.2). Behind one of them a line could hide from the parser that does not break there.
 */
const DISPUTED_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
/** What YAML allows in no document (1.2.2, section 5.1, c-printable), and a byte order mark that does not start one. */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7E\u0085\u00A0-\uFFFD]|(?!^)\uFEFF/;
/**
 * Never rejects, whatever the text. Both parsers give the same tree for what both accept; a contract test holds them to it.
 * The thorough one takes tens of milliseconds to load and few repositories need it, so it is loaded at its first use.
 */
async function readSourceTree(text) {
    const disputed = text.search(DISPUTED_BREAK);
    if (disputed >= 0)
        return refuse("parsers disagree whether this character ends a line", disputed);
    const unprintable = text.search(NOT_PRINTABLE);
    if (unprintable >= 0)
        return refuse("YAML does not allow this character here", unprintable);
    const quick = treeFromEvents(text);
    if (quick.ok)
        return quick;
    // The thorough parser would take seconds to run out of stack.
    if (quick.message.includes("maxDepth"))
        return refuse(`nested deeper than ${MAX_DEPTH} levels`, 0);
    const { treeFromDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7778)]).then(__webpack_require__.bind(__webpack_require__, 7778));
    return treeFromDocument(text);
}
function refuse(message, offset) {
    return { ok: false, message, offset };
}


/***/ }),

/***/ 89761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   kC: () => (/* binding */ trimRange),
/* harmony export */   sF: () => (/* binding */ documentRoot)
/* harmony export */ });
// A YAML document as a tree with source offsets, whichever parser read it. Aliases are replaced by what they stand for, so
// one node may be reached in several ways, also from inside itself.
/** The place of what has no text in the source: an empty value, an empty block. */
const NOWHERE = { start: -1, end: -1 };
/** A region without the white space around it: where a block scalar's content really stands. */
function trimRange(text, start, end) {
    const region = text.slice(start, end);
    const trimmed = region.trimStart();
    if (trimmed === "")
        return NOWHERE;
    return { start: end - trimmed.length, end: start + region.trimEnd().length };
}
/** The root of a document, or undefined where it has no text at all. */
function documentRoot(node) {
    return node?.kind === "scalar" && node.start < 0 ? undefined : node;
}


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

/***/ 89961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ namedEvidence),
/* harmony export */   p: () => (/* binding */ jobEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48406);
/* harmony import */ var _read_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88432);
// Where evidence is read from: the place of this job, or a folder that a person names.



/** What the steps of this job have left until now, this one's beginning included. Throws as `readEvidence`. */
function jobEvidence(env) {
    return (0,_read_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvidence */ .A)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env["RUNNER_TEMP"] ?? "", _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_FOLDER */ .TX));
}
/** `path` is absolute, or relative to `folder`. Throws as `readEvidence`. */
function namedEvidence(path, folder) {
    return (0,_read_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvidence */ .A)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
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
