export const id = 1416;
export const ids = [1416];
export const modules = {

/***/ 91416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessPolicy: () => (/* reexport */ assessPolicy),
  parsePolicy: () => (/* reexport */ parse_policy/* parsePolicy */.O),
  policyJsonSchema: () => (/* reexport */ policy_schema/* policyJsonSchema */.q),
  policySchema: () => (/* reexport */ policy_schema/* policySchema */.w)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/policy/parse-policy.js + 2 modules
var parse_policy = __webpack_require__(20579);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/core/lib/policy/assess-policy.js
// Decides which policy is in force and what is to be said about it. Reading the files is not its matter.



/**
 * The policy in force on the day `today` (`YYYY-MM-DD`, UTC). A trusted text that cannot be used throws `UsageError`
 * (`policy-invalid`): a run never goes on under another policy than the one that was written.
 */
function assessPolicy(files, catalogue, today) {
    const parsed = files.trusted === undefined ? undefined : (0,parse_policy/* parsePolicy */.O)(files.path, files.trusted, catalogue);
    return {
        policy: parsed?.policy ?? policy/* DEFAULT_POLICY */.zj,
        // In a change that edits the policy, the places of the policy in force are those of another text.
        facts: files.changed === "no" ? expiredFacts(parsed, today) : changeFacts(files, catalogue),
    };
}
function changeFacts(files, catalogue) {
    if (files.changed === "no")
        return [];
    const changed = { kind: "changed", how: files.changed, path: files.path };
    const problems = files.changed === "removed" ? [] : problemsOf(files, catalogue);
    return problems.length > 0 ? [changed, { kind: "broken", path: files.path, problems }] : [changed];
}
function problemsOf({ path, proposed }, catalogue) {
    if (proposed === undefined)
        return [{ message: "it cannot be read as a regular UTF-8 file" }];
    try {
        (0,parse_policy/* parsePolicy */.O)(path, proposed, catalogue);
        return [];
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return error.problems;
        throw error;
    }
}
function expiredFacts(parsed, today) {
    if (parsed === undefined)
        return [];
    return policy/* CHECK_NAMES */.cj.flatMap((check) => (parsed.policy[check]?.exceptions ?? []).flatMap((exception, index) => {
        const location = parsed.locate([check, "exceptions", index]);
        return (0,policy/* isExpired */._d)(exception, today) ? [{ kind: "expired", check, exception, location }] : [];
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/policy/policy-schema.js + 3 modules
var policy_schema = __webpack_require__(29772);
;// CONCATENATED MODULE: ./packages/core/lib/policy/index.js
// The policy file: parser, schema, and the checks on the policy itself. A separate entry of this package, because the
// schema library takes time to load and only runs that read a policy need it.





/***/ })

};
