export const id = 411;
export const ids = [411];
export const modules = {

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedTrustedRoots: () => (/* reexport */ trust/* embeddedTrustedRoots */.$u),
  generateKeyPair: () => (/* reexport */ private_key/* generateKeyPair */.TZ),
  openSigning: () => (/* reexport */ open_signing/* openSigning */.O),
  readBundles: () => (/* reexport */ verify_bundle/* readBundles */.A),
  readInputFile: () => (/* reexport */ input_file/* readInputFile */.j),
  readPublicKey: () => (/* reexport */ public_key/* readPublicKey */.R),
  readTrustedRoots: () => (/* reexport */ trust/* readTrustedRoots */.Pn),
  verifyBundle: () => (/* reexport */ verify_bundle/* verifyBundle */.I),
  verifyIdentity: () => (/* reexport */ verifyIdentity)
});

// UNUSED EXPORTS: BUILD_TYPE_EVENTS, BUNDLE_MEDIA_TYPE, DIGEST_ALGORITHMS, IN_TOTO_PAYLOAD_TYPE, MAX_CHECKSUM_BYTES, MAX_PREDICATE_BYTES, MAX_REPORT_BYTES, MAX_SUBJECTS, PREDICATE_TYPES, SIGNING_CONFIG_TYPE, SIGNING_INPUTS, SIGSTORE_AUDIENCE, STATEMENT_TYPE, VERIFICATION_STEPS, VerificationFailure, WORKFLOW_BUILD_TYPE, buildBundle, buildStatements, chooseServices, createUsageLog, customPredicate, demandSameClaims, demandUsable, demandWorkflowIssuer, describePublicKey, describeReport, describeSigner, digestOfHex, encodeStatement, fileSubjects, findBundles, firstAvailable, formatDigest, gatherSubjects, generatePrivateKey, githubClaims, givenServices, givenToken, identityMismatch, imageOfSubject, inStep, instanceServices, invocationId, isJsonObject, isSbomType, jobTokens, keySigner, nameProblem, openFulcio, openRekorV1, openRekorV2, openServices, openSession, openTimestampAuthority, parseChecksums, parseDigest, parseImageLines, parseJsonDocument, parseSigningConfig, pushBundles, readIdentityToken, readPrivateKey, readSuiteReport, refreshTrustedRoots, renderArtifactLines, renderChecksums, sbomPredicate, slsaProvenance, sourceDependency, splitSubjects, testResultPredicate, textField, tracePredicate, uniqueSubjects, unusable, withFallback, workflowPath

// EXTERNAL MODULE: ./packages/sigstore/lib/key/private-key.js
var private_key = __webpack_require__(95329);
// EXTERNAL MODULE: ./packages/sigstore/lib/key/public-key.js
var public_key = __webpack_require__(429);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/input-file.js
var input_file = __webpack_require__(36839);
// EXTERNAL MODULE: ./packages/sigstore/lib/sign/open-signing.js + 31 modules
var open_signing = __webpack_require__(73320);
// EXTERNAL MODULE: ./packages/sigstore/lib/trust/trust.js
var trust = __webpack_require__(62587);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var glob = __webpack_require__(10083);
// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verification-failure.js
var verification_failure = __webpack_require__(10658);
;// CONCATENATED MODULE: ./packages/sigstore/lib/verify/identity-rule.js
// Who may have signed: matched whole, never by a part and never by an expression of the user's.


const SERVER = "https://github.com";
/**
 * Checks that one of the rules names the signer. Throws `UsageError` (`policy-invalid`) where there is no rule or one that
 * everybody meets, `VerificationFailure` (`identity`) where none matches.
 */
function verifyIdentity(signer, rules) {
    if (rules.length === 0)
        throw tooLoose("no signer is named");
    for (const rule of rules)
        refuseLooseRule(rule);
    const mismatches = rules.map((rule) => identityMismatch(signer, rule));
    if (mismatches.includes(undefined))
        return;
    throw new verification_failure/* VerificationFailure */.U("identity", `The signer is not one that may sign: ${mismatches.join("; ")}.`);
}
function refuseLooseRule({ issuer, name, workflow, repositoryId, ownerId }) {
    if (issuer === "")
        throw tooLoose("the issuer is empty");
    if (name === undefined && workflow === undefined)
        throw tooLoose("neither a name nor a workflow is stated");
    const stated = [name, workflow?.path, workflow?.ref, workflow?.repository, workflow?.server, repositoryId, ownerId];
    if (stated.includes(""))
        throw tooLoose("a part of it is empty");
}
function tooLoose(why) {
    return new errors/* UsageError */.eb("policy-invalid", `Everybody could have signed: ${why}.`, {
        hint: "State the issuer, and the name or the workflow, of who may sign.",
    });
}
/** What about the signer does not meet the rule; undefined where all does. */
function identityMismatch(signer, rule) {
    if (signer.kind === "key")
        return "it is a key, not a certificate";
    const { claims, names } = signer;
    if (claims.issuer !== rule.issuer)
        return `its issuer is ${claims.issuer ?? "not stated"}, not ${rule.issuer}`;
    if (rule.name !== undefined && !names.includes(rule.name))
        return `its name is ${shown(names)}, not ${rule.name}`;
    if (rule.workflow && !names.some((name) => isWorkflow(name, rule.workflow, claims))) {
        return `its name is ${shown(names)}, which is not the workflow ${rule.workflow.path} at ${rule.workflow.ref}`;
    }
    return (idMismatch("repository", claims.sourceRepositoryId, rule.repositoryId) ??
        idMismatch("owner", claims.sourceRepositoryOwnerId, rule.ownerId));
}
function idMismatch(what, actual, wanted) {
    if (wanted === undefined || actual === wanted)
        return undefined;
    return `the id of its ${what} is ${actual ?? "not stated"}, not ${wanted}`;
}
function isWorkflow(name, rule, claims) {
    if (rule === undefined)
        return false;
    const { repository, path, ref, server = SERVER } = rule;
    const home = repository === undefined ? claims.sourceRepositoryUri : `${server}/${repository}`;
    const start = `${home}/${path}@`;
    return (home?.startsWith(`${server}/`) === true && name.startsWith(start) && (0,glob/* matchesGlob */.k)(ref, name.slice(start.length)));
}
function shown(names) {
    return names.length === 0 ? "not stated" : names.join(", ");
}

// EXTERNAL MODULE: ./packages/sigstore/lib/verify/verify-bundle.js
var verify_bundle = __webpack_require__(65396);
;// CONCATENATED MODULE: ./packages/sigstore/lib/index.js
// What signs, attests and verifies: shared by sign-artifact, provenance and verify-artifact.
























































/***/ }),

/***/ 10658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ VerificationFailure),
/* harmony export */   q: () => (/* binding */ inStep)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _verified_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27091);
// How verification says no: which check was the first that did not hold, and what to do about it.


/** What helps most people whose bundle fails at a step. */
const CURES = {
    "bundle-format": "Give a Sigstore bundle of version 0.1 to 0.3, as one JSON object or one object a line.",
    "trusted-root": "Give the trusted root of the instance that signed with --trusted-root, or the public key with --key.",
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


/***/ })

};
