export const id = 2232;
export const ids = [2232];
export const modules = {

/***/ 52232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   embeddedTrustedRoots: () => (/* reexport safe */ _trust_trust_js__WEBPACK_IMPORTED_MODULE_4__.$u),
/* harmony export */   generateKeyPair: () => (/* reexport safe */ _key_private_key_js__WEBPACK_IMPORTED_MODULE_0__.TZ),
/* harmony export */   openSigning: () => (/* reexport safe */ _sign_open_signing_js__WEBPACK_IMPORTED_MODULE_3__.O),
/* harmony export */   readBundles: () => (/* reexport safe */ _verify_verify_bundle_js__WEBPACK_IMPORTED_MODULE_6__.A),
/* harmony export */   readInputFile: () => (/* reexport safe */ _sign_input_file_js__WEBPACK_IMPORTED_MODULE_2__.j),
/* harmony export */   readPublicKey: () => (/* reexport safe */ _key_public_key_js__WEBPACK_IMPORTED_MODULE_1__.R),
/* harmony export */   readTrustedRoots: () => (/* reexport safe */ _trust_trust_js__WEBPACK_IMPORTED_MODULE_4__.Pn),
/* harmony export */   verifyBundle: () => (/* reexport safe */ _verify_verify_bundle_js__WEBPACK_IMPORTED_MODULE_6__.I),
/* harmony export */   verifyIdentity: () => (/* reexport safe */ _verify_match_signer_js__WEBPACK_IMPORTED_MODULE_5__.Ec)
/* harmony export */ });
/* harmony import */ var _key_private_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95329);
/* harmony import */ var _key_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(429);
/* harmony import */ var _sign_input_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36839);
/* harmony import */ var _sign_open_signing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24773);
/* harmony import */ var _trust_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62587);
/* harmony import */ var _verify_match_signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5343);
/* harmony import */ var _verify_verify_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65396);
// What signs, attests and verifies: shared by sign-artifact, provenance and verify-artifact.






























































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


/***/ })

};
