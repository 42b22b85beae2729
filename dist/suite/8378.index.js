export const id = 8378;
export const ids = [8378,5997,1416];
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


/***/ })

};
