export const id = 8172;
export const ids = [8172];
export const modules = {

/***/ 28172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boundIndexesIn: () => (/* binding */ boundIndexesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(855);
/* harmony import */ var _lockstep_sigstore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65396);
/* harmony import */ var _lockstep_sigstore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5343);
/* harmony import */ var _lockstep_sigstore__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74687);
/* harmony import */ var _lockstep_sigstore__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89753);
/* harmony import */ var _verify_verify_bundle_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84292);
// The evidence that signed provenance binds. Which artifacts it is about is not asked here: lockstep verify-artifact does that.





const MAX_BUNDLES = 64 * 1024 * 1024;
/**
 * The indexes in the bundles of the option `provenance`, each bundle verified for the signer that the options name. Throws
 * `UsageError` (`invalid-input`) for options that do not fit together, and the errors of reading and verifying bundles.
 */
async function boundIndexesIn(options, cwd) {
    const signer = signerIn(options);
    const trust = await (0,_verify_verify_bundle_command_js__WEBPACK_IMPORTED_MODULE_1__/* .trustOf */ .An)(signer, options["trusted-root"], cwd);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, options["provenance"] ?? "");
    const indexes = [];
    for (const bundle of await (0,_verify_verify_bundle_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(path, MAX_BUNDLES).then(_lockstep_sigstore__WEBPACK_IMPORTED_MODULE_2__/* .readBundles */ .A)) {
        const { statement, signer: found } = await (0,_lockstep_sigstore__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .I)(bundle, { digests: [firstSubject(bundle)] }, trust);
        if (signer.kind === "identity")
            (0,_lockstep_sigstore__WEBPACK_IMPORTED_MODULE_3__/* .verifyIdentity */ .Ec)(found, [signer]);
        if (statement === undefined)
            continue;
        for (const { text, name } of (0,_lockstep_sigstore__WEBPACK_IMPORTED_MODULE_4__/* .boundIndexes */ .h)(statement))
            indexes.push((0,_lockstep_core_evidence__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A)(text, name));
    }
    return indexes;
}
function signerIn(options) {
    const { key, "certificate-identity": identity, "certificate-oidc-issuer": issuer } = options;
    if (key !== undefined && identity === undefined && issuer === undefined)
        return { kind: "key", path: key };
    if (key === undefined && identity !== undefined && issuer !== undefined)
        return { kind: "identity", identity, issuer };
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb("invalid-input", "Who may have signed the provenance is not said.", {
        hint: "Give --key, or --certificate-identity and --certificate-oidc-issuer.",
    });
}
/** What the statement says it is about: verification then shows that the signer said so. */
function firstSubject(bundle) {
    const hex = subjectDigest(bundle);
    if (typeof hex === "string" && /^[0-9a-f]{64}$/.test(hex))
        return { algorithm: "sha256", hex };
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .IntegrityError */ .cs("response-malformed", "A bundle holds no statement about an artifact with a SHA-256.", {
        hint: "Give the bundles of the provenance action.",
    });
}
function subjectDigest({ bundle: { content } }) {
    if (content.$case !== "dsseEnvelope")
        return undefined;
    try {
        const statement = JSON.parse(content.dsseEnvelope.payload.toString("utf8"));
        return (0,_lockstep_sigstore__WEBPACK_IMPORTED_MODULE_7__/* .valueAt */ .fK)((0,_lockstep_sigstore__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(statement, "subject")[0], "digest", "sha256");
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 89753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
// Reads values out of JSON that nobody has checked: a predicate is what its signer wrote.
/** True for a JSON object. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path of own properties, or undefined where there is none. */
function valueAt(value, ...path) {
    let here = value;
    for (const key of path) {
        if (!isJsonObject(here) || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
/** The text at a path, or undefined where there is none or something else. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === "string" ? found : undefined;
}
/** The list at a path; an empty one where there is none or something else. */
function listAt(value, ...path) {
    const found = valueAt(value, ...path);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 74687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeIndex),
/* harmony export */   h: () => (/* binding */ boundIndexes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48406);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57706);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89753);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83815);
// The index of a job's evidence inside of provenance: a byproduct that carries its own bytes, so that whoever has the provenance
// needs no second file. Source: in-toto attestation framework v1, "ResourceDescriptor", `content`.





const STEPS_KNOWN = ["compared", "unknown"];
/** The only version that there is. */
const MARK = 1;
const NAME = /^evidence\/[^/]{1,200}\/index\.json$/;
/** Jobs that a run can have, and more than provenance of a sane build names. */
const MAX_INDEXES = 256;
/** The index of a job as a byproduct. */
function describeIndex(text, { job, count = 1, steps }) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text);
    return {
        name: `evidence/${job}${count === 1 ? "" : `-${count}`}/index.json`,
        digest: { sha256: sha256Of(bytes) },
        mediaType: "application/json",
        content: bytes.toString("base64"),
        annotations: { lockstepEvidence: MARK, lockstepSteps: steps },
    };
}
/**
 * The indexes that provenance binds, in its order; none in any other statement. Their texts are not looked into. Throws
 * `IntegrityError` (`response-malformed`) for one whose content is missing, too large, no text in base64, or not what its digest
 * says, and for one of another version, or without a word on its steps.
 */
function boundIndexes({ predicateType, predicate }) {
    if (predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPES */ .Cs.provenance)
        return [];
    const entries = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(predicate, "runDetails", "byproducts").filter(isIndex);
    if (entries.length > MAX_INDEXES)
        throw malformed(`it binds ${entries.length} of them, and ${MAX_INDEXES} is the limit`);
    return entries.map(readIndex);
}
/** By its mark or by its name: an entry that lost one of them must not be passed over. */
function isIndex(entry) {
    if (NAME.test((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "name") ?? ""))
        return true;
    const annotations = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, "annotations");
    return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(annotations) && Object.hasOwn(annotations, "lockstepEvidence");
}
function readIndex(entry) {
    const name = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "name") ?? "";
    if (!NAME.test(name))
        throw malformed("one has no name of an index");
    if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(entry, "annotations", "lockstepEvidence") !== MARK)
        throw malformed(`${name} is of an unknown version`);
    const bytes = bytesIn((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "content") ?? "");
    if (bytes === undefined)
        throw malformed(`${name} has no content that can be read`);
    const sha256 = sha256Of(bytes);
    if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "digest", "sha256") !== sha256)
        throw malformed(`${name} does not have the digest that it is named by`);
    const text = bytes.toString("utf8");
    const steps = STEPS_KNOWN.find((known) => known === (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "annotations", "lockstepSteps"));
    if (steps === undefined)
        throw malformed(`${name} does not say what is known of its steps`);
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(bytes))
        return { name, sha256, text, steps };
    throw malformed(`${name} is no text in UTF-8`);
}
/** Only the one way in which base64 writes bytes is taken: two texts must not mean the same. */
function bytesIn(content) {
    if (content === "" || content.length > Math.ceil(_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .MAX_INDEX_BYTES */ .w2 / 3) * 4)
        return undefined;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content, "base64");
    return bytes.toString("base64") === content ? bytes : undefined;
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(bytes).digest("hex");
}
function malformed(why) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .IntegrityError */ .cs("response-malformed", `The evidence bound by the provenance cannot be used: ${why}.`, {
        hint: "Do not use the artifact; have its release made again by this suite's provenance action.",
    });
}


/***/ }),

/***/ 83815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PREDICATE_TYPES),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
// in-toto statements: subjects, and what is said of them. Source: in-toto attestation framework, Statement v1.
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
/** Predicate types this suite makes or asks for. */
const PREDICATE_TYPES = {
    provenance: "https://slsa.dev/provenance/v1",
    vsa: "https://slsa.dev/verification_summary/v1",
    runtimeTrace: "https://in-toto.io/attestation/runtime-trace/v0.1",
    testResult: "https://in-toto.io/attestation/test-result/v0.1",
    spdx: "https://spdx.dev/Document",
    cyclonedx: "https://cyclonedx.org/bom",
};


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ repositoryOf),
  BN: () => (/* binding */ signerMismatch),
  Ec: () => (/* binding */ verifyIdentity)
});

// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var text_glob = __webpack_require__(10083);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/signer-rule.js
// Who may have signed. A rule names a signer as a whole: never by a part, never by an expression, and never everybody.

/** Throws `UsageError` (`policy-invalid`) for a rule with an empty part, or one that workflows of any repository meet. */
function refuseLooseRule(rule) {
    if (Object.values(rule).includes(""))
        throw tooLoose("a part of it is empty");
    if (rule.kind !== "workflow")
        return;
    const { repository, repositoryId, ownerId } = rule;
    if ([repository, repositoryId, ownerId].every((part) => part === undefined)) {
        throw tooLoose("any repository may have a workflow of that path");
    }
}
/** Who named nobody has named everybody. */
function tooLoose(why) {
    return new errors/* UsageError */.eb("policy-invalid", `Everybody could have signed: ${why}.`, {
        hint: "State the issuer, and the identity or the workflow with its repository, of who may sign.",
    });
}

// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verification-failure.js
var verification_failure = __webpack_require__(10658);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/match-signer.js
// Decides whether a signer is the one that a rule names. Claims are compared as whole, decoded values.



/**
 * Checks that one of the rules names the signer. Throws `UsageError` (`policy-invalid`) where there is no rule or one that
 * everybody meets, `VerificationFailure` (`identity`) where none names it.
 */
function verifyIdentity(signer, rules) {
    if (rules.length === 0)
        throw tooLoose("no signer is named");
    for (const rule of rules)
        refuseLooseRule(rule);
    const mismatches = rules.map((rule) => signerMismatch(signer, rule));
    if (mismatches.includes(undefined))
        return;
    const reasons = mismatches.map((mismatch) => mismatch?.detail).join("; or ");
    throw new verification_failure/* VerificationFailure */.UD("identity", `The signer is not one that may sign: ${reasons}.`);
}
/** What about the signer does not meet the rule, the first thing; undefined where all does. */
function signerMismatch(signer, rule) {
    if (rule.kind === "key") {
        if (signer.kind !== "key")
            return mismatch("signer-kind", "it was signed with a certificate, not with a key");
        return differs(signer.hint, rule.hint, "key-not-allowed", "the key");
    }
    if (signer.kind !== "certificate")
        return mismatch("signer-kind", "it was signed with a key, not with a certificate");
    const { names, claims } = signer;
    return (differs(claims.issuer, rule.issuer, "issuer-not-allowed", "the issuer") ??
        (rule.kind === "identity" ? identityMismatch(names, rule) : workflowMismatch(names, claims, rule)));
}
function identityMismatch(names, { identity }) {
    if (names.includes(identity))
        return undefined;
    return mismatch("identity-not-allowed", `the identity is "${names.join(", ")}", expected "${identity}"`);
}
function workflowMismatch(names, claims, { workflow, repository, repositoryId, ownerId, ref }) {
    return (repositoryMismatch(claims.sourceRepositoryUri, repository) ??
        idMismatch(claims.sourceRepositoryId, repositoryId, "repository") ??
        idMismatch(claims.sourceRepositoryOwnerId, ownerId, "owner") ??
        pathMismatch(names, claims, workflow) ??
        refMismatch(claims.sourceRepositoryRef, ref));
}
/** GitHub's names of owners and repositories do not differ by case. Which server it is, the issuer says. */
function repositoryMismatch(uri, repository) {
    if (repository === undefined)
        return undefined;
    const found = repositoryOf(uri);
    if (found?.toLowerCase() === repository.toLowerCase())
        return undefined;
    const detail = `the source repository is "${found ?? "missing"}", expected "${repository}"`;
    return mismatch("repository-not-allowed", detail);
}
/** `owner/name` of `https://HOST/owner/name`; undefined for anything else. ASCII alone: other letters have an ASCII one in lower case. */
function repositoryOf(uri) {
    return /^https:\/\/[^/\s]{1,255}\/([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(uri ?? "")?.[1];
}
function idMismatch(found, id, whose) {
    return id === undefined ? undefined : differs(found, id, `${whose}-id-not-allowed`, `the id of the ${whose}`);
}
/** The workflow that signs is named with the server, its repository and its ref: `https://HOST/o/r/PATH@REF`. */
function pathMismatch(names, claims, workflow) {
    const { buildSignerUri: uri, sourceRepositoryUri: source } = claims;
    if (uri === undefined || source === undefined || !names.includes(uri)) {
        return mismatch("claim-missing", "the certificate does not say which workflow signed, or contradicts itself");
    }
    const prefix = workflow.startsWith(".github/") ? `${source}/${workflow}@` : `${originOf(source)}/${workflow}@`;
    if (isAtRef(uri, prefix))
        return undefined;
    return mismatch("workflow-not-allowed", `the workflow is "${uri}", expected "${prefix}…"`);
}
/** Names of repositories have no case, paths of files do. */
function isAtRef(uri, prefix) {
    const start = uri.slice(0, prefix.length);
    const path = prefix.slice(prefix.indexOf("/.github/"));
    return uri.length > prefix.length && start.toLowerCase() === prefix.toLowerCase() && start.endsWith(path);
}
function originOf(uri) {
    return URL.canParse(uri) ? new URL(uri).origin : uri;
}
function refMismatch(found, glob) {
    if (glob === undefined || (found !== undefined && (0,text_glob/* matchesGlob */.k)(glob, found)))
        return undefined;
    return mismatch("ref-not-allowed", `the ref is "${found ?? "missing"}", expected "${glob}"`);
}
/** Nothing at all is not what is expected either. */
function differs(found, expected, code, what) {
    if (found === expected)
        return undefined;
    return mismatch(code, `${what} is ${found === undefined ? "missing" : `"${found}"`}, expected "${expected}"`);
}
function mismatch(code, detail) {
    return { code, detail };
}


/***/ }),

/***/ 10658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ VerificationFailure),
/* harmony export */   XZ: () => (/* binding */ cureOf),
/* harmony export */   qg: () => (/* binding */ inStep)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _verified_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27091);
// How verification says no: which check was the first that did not hold, and what to do about it.


/** What helps most people whose bundle fails at a step. */
const CURES = {
    "bundle-format": "Give a Sigstore bundle of version 0.1 to 0.3, as one JSON object or one object a line.",
    "trusted-root": "Give the trusted root of the instance that signed (`trusted-root`), or the public key that signed (`key`).",
    timestamp: "Sign again with a timestamp authority or a log that the trusted root names.",
    "certificate-chain": "Check that the bundle comes from the instance whose trusted root you gave.",
    "certificate-transparency": "Check that the trusted root names the certificate log of the instance that signed.",
    "transparency-log": "Take the bundle from its origin again; this log entry proves nothing about this signature.",
    signature: "Take the artifact and the bundle from their origin again; do not use this one.",
    "artifact-digest": "Give the bundle that was made for exactly this artifact.",
    statement: "Give a bundle whose envelope holds an in-toto statement, version 0.1 or 1.",
    identity: "Do not use the artifact, unless you meant to trust this signer.",
    predicate: "Do not use the artifact, unless what the predicate says is what you expect.",
    policy: "Do not use the artifact, unless the policy asks for more than you need.",
};
/** What to do where a check of this step does not hold. */
function cureOf(step) {
    return CURES[step];
}
/** Verification did not hold. `step` is the first check that failed, in the order of `VERIFICATION_STEPS`. */
class VerificationFailure extends _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs {
    step;
    /** The message without the step. */
    reason;
    constructor(step, message, details = {}) {
        const { hint = CURES[step], cause } = details;
        super("verification-failed", `${step}: ${message}`, cause === undefined ? { hint } : { hint, cause });
        this.step = step;
        this.reason = message;
    }
    /** How many steps were behind it: of two failures, the one that came further says more. */
    get progress() {
        return _verified_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFICATION_STEPS */ .S.indexOf(this.step);
    }
}
/** Runs one check. Whatever it throws that is not yet one of our own errors becomes a failure of `step`. */
function inStep(step, message, check) {
    try {
        return check();
    }
    catch (error) {
        if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj && error.code !== "key-unusable")
            throw error;
        throw new VerificationFailure(step, `${message}: ${reasonOf(error)}.`, { cause: error });
    }
}
/** Libraries quote what they read, which may be long and hostile. */
function reasonOf(error) {
    const text = error instanceof Error ? error.message : "it cannot be read";
    return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
const MAX_REASON = 200;


/***/ }),

/***/ 27091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ VERIFICATION_STEPS)
/* harmony export */ });
/** The checks of verification in their order: a failure names the first that did not hold. */
const VERIFICATION_STEPS = [
    "bundle-format",
    "trusted-root",
    "timestamp",
    "certificate-chain",
    "certificate-transparency",
    "transparency-log",
    "signature",
    "artifact-digest",
    "statement",
    "identity",
    "predicate",
    "policy",
];


/***/ }),

/***/ 65396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readBundles),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// Verification as other parts call it. What it needs is loaded when the first bundle comes: it is much, and many runs sign only.

/** The bundles of a file, at least one. Throws `VerificationFailure` (`bundle-format`). */
async function readBundles(content) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1770), __webpack_require__.e(1462)]).then(__webpack_require__.bind(__webpack_require__, 61462))).readBundles(content);
}
/**
 * Verifies that a trusted signer signed the artifact, or a statement about it, and says who and when. Who may sign is for the
 * caller to judge (`verifyIdentity`): a bundle by a certificate of anybody passes here.
 *
 * By default a certificate needs one trusted time, and one entry in each sort of log that its root names; a key needs neither.
 * `thresholds` replaces the defaults, but never the trusted time of a certificate. Throws `VerificationFailure`, whose `step`
 * is the first check that failed in the order of `VERIFICATION_STEPS`.
 */
async function verifyBundle(bundle, artifact, trust, thresholds = {}) {
    if (artifact.digests.length === 0) {
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "There is no artifact to verify.", { hint: "Give a file or a digest." });
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(1770), __webpack_require__.e(5631), __webpack_require__.e(3260), __webpack_require__.e(345)]).then(__webpack_require__.bind(__webpack_require__, 20345))).verifyAgainst(bundle, artifact, trust, thresholds);
}


/***/ })

};
