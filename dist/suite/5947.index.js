export const id = 5947;
export const ids = [5947,8328,8295,2202];
export const modules = {

/***/ 82202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECKS: () => (/* reexport */ program/* CHECKS */.u),
  gate: () => (/* reexport */ program/* gate */.G),
  run: () => (/* reexport */ run),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./packages/runtime/lib/check-action/run-check-action.js + 6 modules
var run_check_action = __webpack_require__(72693);
// EXTERNAL MODULE: ./packages/runtime/lib/check-action/check-inputs.js
var check_inputs = __webpack_require__(19858);
// EXTERNAL MODULE: ./actions/gate/lib/program.js
var program = __webpack_require__(70583);
// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(60869);
;// CONCATENATED MODULE: ./actions/gate/lib/spec.js
// The declaration of the gate, the action at the root of the repository.


const spec_spec = (0,spec/* defineAction */.Q)({
    name: "gate",
    title: "lockstep gate",
    description: "Runs every static check of lockstep in one step, under one policy.",
    branding: { icon: "shield", color: "blue" },
    inputs: { ...check_inputs/* CHECK_INPUTS */.$d, ...check_inputs/* EVIDENCE_INPUTS */.sJ, ...check_inputs/* FINGERPRINT_INPUTS */.Je },
    outputs: { ...check_inputs/* CHECK_OUTPUTS */.Gb, ...check_inputs/* FIX_OUTPUTS */.z5 },
    permissions: { contents: "read" },
    phases: ["main"],
});

;// CONCATENATED MODULE: ./actions/gate/lib/main.js
// The main phase of the gate.



const run = () => (0,run_check_action/* runCheckAction */.s)(spec_spec, (request, inputs) => (0,program/* gate */.G)((0,check_inputs/* withEvidence */.Kg)(request, inputs), inputs["fingerprint-key"]));

;// CONCATENATED MODULE: ./actions/gate/lib/index.js
// What the command line needs of the gate.





/***/ }),

/***/ 70583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14303);
/* harmony import */ var _lockstep_pin_check__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38383);
/* harmony import */ var _lockstep_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77870);
/* harmony import */ var _lockstep_secret_scan__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62987);
// The gate: every static check there is, in one run, under one policy.




/** Every static check of the suite, in the order of the report. */
const CHECKS = checksWith(undefined);
/** Runs all checks. The gate's verdict is the worst of theirs and of the policy's own. `key`: of the fingerprints of credentials. */
async function gate(request, key) {
    const { root, policy, checks, onIncomplete } = await (0,_lockstep_runtime__WEBPACK_IMPORTED_MODULE_0__/* .runStaticChecks */ .l)(checksWith(key), request);
    return { report: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)("gate", [...checks, policy]), root, onIncomplete };
}
function checksWith(key) {
    return [_lockstep_pin_check__WEBPACK_IMPORTED_MODULE_2__/* .PIN_CHECK */ .v, (0,_lockstep_secret_scan__WEBPACK_IMPORTED_MODULE_3__/* .secretScanWith */ .Y3)({ mode: "auto", key })];
}


/***/ }),

/***/ 14604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ optionalChoice),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
const DEFAULT_MAX_LENGTH = 4096;
function text(options) {
    const { description, default: fallback = "", maxLength = DEFAULT_MAX_LENGTH } = options;
    return { kind: "text", description, default: fallback, maxLength };
}
function choice(choices, options) {
    return { kind: "choice", choices, ...options };
}
function optionalChoice(choices, options) {
    return { kind: "optional-choice", choices, default: "", ...options };
}
function flag(options) {
    return { kind: "flag", ...options };
}
function secret(options) {
    return { kind: "secret", description: options.description, default: options.default ?? "" };
}


/***/ }),

/***/ 60869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/**
 * Declares an action. Input and output names are kebab-case, as everywhere in the suite. A description holds no expression: the
 * runner evaluates every text of action.yml when it loads the action, and refuses the action for a context that is not there yet.
 */
function defineAction(spec) {
    for (const name of [spec.name, ...Object.keys(spec.inputs), ...Object.keys(spec.outputs)]) {
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${name} is not kebab-case`);
    }
    const inputs = Object.values(spec.inputs).map(({ description }) => description);
    for (const words of [spec.title, spec.description, ...inputs, ...Object.values(spec.outputs)]) {
        if (words.includes("${{"))
            throw new TypeError(`the runner would evaluate this description: ${words}`);
    }
    return spec;
}


/***/ }),

/***/ 86110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EVIDENCE_OUTPUT)
/* harmony export */ });
// The output by which every action of the suite names the evidence.
/** For the declaration of an action. The runtime sets it, also for a step that then fails. */
const EVIDENCE_OUTPUT = {
    evidence: "Path of the folder with the evidence of all steps of this suite in the job so far, for `actions/upload-artifact` with `if: always()`.",
};


/***/ }),

/***/ 28902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ORGANISATION_POLICY_INPUT)
/* harmony export */ });
/* harmony import */ var _action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14604);
// The input of every action that reads a policy, by which a required workflow names the policy of the organisation.

const ORGANISATION_POLICY_INPUT = (0,_action_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    description: "A policy that the repository's own is taken to extend, whether it says so or not: `owner/repository/path@` and the full id of a commit. Without a policy of the repository it holds alone. For required workflows.",
});


/***/ }),

/***/ 92352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   d0: () => (/* binding */ formatPolicyReference),
/* harmony export */   fL: () => (/* binding */ explainReference),
/* harmony export */   lc: () => (/* binding */ POLICY_REFERENCE),
/* harmony export */   tz: () => (/* binding */ parsePolicyReference)
/* harmony export */ });
/** A path of one to sixteen segments, none of which is `.` or `..`; a full commit id, SHA-1 or SHA-256. */
const POLICY_REFERENCE = /^(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/(?!\.{1,2}\/)([A-Za-z0-9_.-]{1,100})\/((?:(?!\.{1,2}[/@])[A-Za-z0-9_.+-]{1,100}\/){0,15}(?!\.{1,2}@)[A-Za-z0-9_.+-]{1,100})@([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Undefined for anything but `owner/repository/path@` and a full commit id. */
function parsePolicyReference(text) {
    const [, owner, name, path, commit] = POLICY_REFERENCE.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined || commit === undefined)
        return undefined;
    return { repository: { owner, name }, path, commit };
}
function formatPolicyReference({ repository: { owner, name }, path, commit }) {
    return `${owner}/${name}/${path}@${commit}`;
}
/** What is wrong with a text that names no policy, and what would be right. */
function explainReference(text) {
    const [place = "", ref] = text.split("@", 2);
    if (place.split("/").length >= 3 && ref !== undefined && !/^[0-9a-f]+$/.test(ref))
        return "must end in the full id of a commit (40 or 64 lower-case hex digits): a branch or a tag can be moved";
    if (place.split("/").length >= 3 && (ref?.length === 40 || ref?.length === 64))
        return "must name the file plainly, as `owner/repository/path@`: no `.` or `..`, and of signs only `_`, `.`, `+` and `-`";
    if (place.split("/").length >= 3 && ref !== undefined)
        return `must end in the full id of a commit: 40 or 64 hex digits, not ${ref.length}`;
    return "must be `owner/repository/path@` and the full id of a commit";
}
/** The same for every commit of one file. GitHub does not tell upper from lower case in names of owners and repositories. */
function placeOf({ repository, path }) {
    return `${repository.owner}/${repository.name}`.toLowerCase().concat("/", path);
}


/***/ }),

/***/ 94044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ POLICY_RULES),
  Z: () => (/* binding */ reportPolicy)
});

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/core/lib/report/settings.js
var settings = __webpack_require__(54235);
// EXTERNAL MODULE: ./packages/core/lib/rule/rule.js
var rule = __webpack_require__(95240);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-example.js

const POLICY = policy/* POLICY_PATH */.l$;
const BASE_PREFIX = "base:";
/** The place of findings about a file as a whole. */
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/exception-expired.js
// Finds exceptions past their last day.


const OLD = "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: until the move, expires: 2020-01-31 }\n";
const LASTING = "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-action, reason: for good }\n";
const exceptionExpired = (0,rule/* defineRule */.K)({
    id: "exception-expired",
    title: "An exception in the policy has expired",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "An exception past its last day no longer holds: what it covered counts again.",
    fix: "Remove the exception, or renew it with a new date after looking at its reason again.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: OLD,
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: OLD }],
                at: ["{ rule: unpinned-action, reason: until the move, expires: 2020-01-31 }"],
            },
        ],
        allows: [{ path: POLICY, text: LASTING, beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: LASTING }] }],
    },
    *check(fact) {
        if (fact.kind !== "expired")
            return;
        const { exception, check, location } = fact;
        yield {
            message: `The exception of ${check} for ${exception.rule} expired on ${exception.expires}: ${exception.reason}`,
            location,
            subject: `${check}/${exception.rule}/${exception.file ?? "*"}/${exception.subject ?? "*"}`,
        };
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-broken.js
// Finds a proposed policy that could not be used.


const policyBroken = (0,rule/* defineRule */.K)({
    id: "policy-broken",
    title: "The change under check leaves a policy that cannot be used",
    severity: "error",
    confidence: "high",
    needs: [],
    why: "Once merged, every run would stop at this policy.",
    fix: "Correct the lines named in the message.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: "version: 1\npin-chek: {}\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
                at: ["pin-chek"],
            },
        ],
        allows: [
            {
                path: POLICY,
                text: "version: 1\nfail-on: note\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
            },
        ],
    },
    *check(fact) {
        if (fact.kind !== "broken")
            return;
        for (const { message, location } of fact.problems) {
            yield {
                message: `The policy cannot be used: ${message}`,
                location: location ?? startOf(fact.path),
                subject: message,
            };
        }
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/rules/policy-changed.js
// Finds changes to the policy in the change under check.


const WORDS = {
    added: "is new in this change. Until it is merged, the strict defaults judge.",
    removed: "is removed by this change. The version at the base judges this run.",
    edited: "differs from the version at the base, which judges this run.",
};
const policyChanged = (0,rule/* defineRule */.K)({
    id: "policy-changed",
    title: "The change under check edits the policy",
    severity: "warning",
    confidence: "high",
    needs: [],
    why: "A proposed change is judged by the policy of the commit it starts from, so it cannot switch off its own check. Once merged, its own policy holds for everyone: someone should look at it.",
    fix: "Review the policy's part of the change on its own. Nothing needs to be edited.",
    examples: {
        flags: [
            {
                path: POLICY,
                text: "version: 1\npin-check: { rules: { unpinned-action: off } }\n",
                beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }],
                at: [""],
            },
            { path: POLICY, text: "version: 1\n", at: [""] },
        ],
        allows: [
            { path: POLICY, text: "version: 1\n", beside: [{ path: `${BASE_PREFIX}${POLICY}`, text: "version: 1\n" }] },
        ],
    },
    *check(fact) {
        if (fact.kind !== "changed")
            return;
        yield {
            message: `${fact.path} ${WORDS[fact.how]}`,
            location: startOf(fact.path),
            subject: fact.path,
            evidence: { change: fact.how },
        };
    },
});

;// CONCATENATED MODULE: ./packages/core/lib/policy/policy-report.js





/** A policy cannot set the severity of the rules about itself, and cannot except itself from them. */
const POLICY_RULES = [exceptionExpired, policyBroken, policyChanged];
/** Reports on an assessed policy. Having none is no fault: the defaults are the strictest. */
function reportPolicy(assessed, found, digest) {
    return (0,report/* buildReport */.FK)({
        tool: "policy",
        settings: { ...settings/* DEFAULT_SETTINGS */.a, failOn: assessed.policy["fail-on"] ?? settings/* DEFAULT_SETTINGS */.a.failOn },
        rules: POLICY_RULES,
        detections: assessed.facts.flatMap(detectAll),
        notChecked: assessed.notChecked,
        stats: {
            ...(found || assessed.inherited > 0 ? {} : { "default policies": 1 }),
            ...(found ? { "policy files": 1 } : {}),
            ...(assessed.inherited > 0 ? { "inherited policies": assessed.inherited } : {}),
        },
        digest,
    });
}
function detectAll(fact) {
    return POLICY_RULES.flatMap((rule) => [...rule.check(fact)].map((detection) => ({ rule, detection })));
}


/***/ }),

/***/ 95240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   x: () => (/* binding */ helpUrl)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81757);

/** Checks the shape of a rule when its module loads, so a broken rule never ships. */
function defineRule(rule) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id))
        throw new TypeError(`rule id ${rule.id} is not kebab-case`);
    return { ...rule, helpUrl: helpUrl(rule.id) };
}
/** Where the rule is documented for people. */
function helpUrl(ruleId) {
    return `https://github.com/${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B}/blob/main/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 60244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
// Tells ids of commits from names. Whether a commit of that id exists is not its matter.
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full commit id of either kind as git writes it: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isCommitId(text) {
    return COMMIT_ID.test(text);
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

/***/ 19858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ CHECK_INPUTS),
/* harmony export */   Gb: () => (/* binding */ CHECK_OUTPUTS),
/* harmony export */   Je: () => (/* binding */ FINGERPRINT_INPUTS),
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   sJ: () => (/* binding */ EVIDENCE_INPUTS),
/* harmony export */   z5: () => (/* binding */ FIX_OUTPUTS)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14604);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28902);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86110);
// The inputs and outputs that the gate and every static check share, so that they mean the same everywhere.

/** What every check is told. */
const CHECK_INPUTS = {
    path: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: "A folder of the repository to check, relative to the workspace.", default: "." }),
    config: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: "The policy file, relative to the repository root. For a proposed change it is read at the base commit.",
        default: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l$,
    }),
    "organisation-policy": _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .ORGANISATION_POLICY_INPUT */ .R,
    "on-incomplete": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .optionalChoice */ .AU)(["fail", "warn"], {
        description: "What happens when something could not be checked. Without it the policy decides, and without a policy the step fails. Where the two differ, `fail` wins.",
    }),
};
const ONLINE = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
    description: "Asks GitHub for evidence that the evidence file does not hold: whether commits exist where they are said to, advisories, what actions pull in. The policy can ask for it, too, with `online: true`.",
    default: false,
});
const TOKEN = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "Reads the policy at the base commit where the checkout does not hold that commit, and asks for evidence with `online`. The token of the job is enough for public actions.",
    default: "${{ github.token }}",
});
const DOTCOM_TOKEN = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "On GitHub Enterprise Server: asks github.com about actions that come from there.",
});
const CACHE_KEY = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    description: "Lets GitHub's answers travel between runs, in the cache of GitHub Actions and encrypted with this key. Any long random text will do, kept as a secret of the repository. Some answers are then up to 24 hours old. Not used for pull requests from forks; only runs that are about no change add to the cache.",
});
/** What a check is told whose findings are of secrets. */
const FINGERPRINT_INPUTS = {
    "fingerprint-key": (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        description: "Key of the fingerprints of credentials in reports and in the baseline. With a key, nobody without it can try out passwords against a published fingerprint. It has to stay the same.",
    }),
};
/** What a check is told that can ask GitHub for evidence. */
const EVIDENCE_INPUTS = {
    online: ONLINE,
    token: TOKEN,
    "dotcom-token": DOTCOM_TOKEN,
    "cache-key": CACHE_KEY,
};
/** The request with what the inputs say about evidence. */
function withEvidence(request, inputs) {
    return { ...request, online: inputs.online, dotcomToken: inputs["dotcom-token"], cacheKey: inputs["cache-key"] };
}
const CHECK_OUTPUTS = {
    verdict: "`pass`, `fail` or `incomplete`.",
    report: "Path of the JSON report (schema 1).",
    sarif: "Path of the SARIF 2.1.0 file, ready for `github/codeql-action/upload-sarif`.",
    "findings-count": "How many findings there are, whatever their severity, suppressed ones not counted.",
    ..._lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_OUTPUT */ ._,
};
/** What a check gives beyond that can fix what it finds. */
const FIX_OUTPUTS = {
    patch: "Path of a patch with every fix that is known, for `git apply`. Empty where there is none.",
};


/***/ }),

/***/ 88093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ apiUrlIn),
/* harmony export */   kA: () => (/* binding */ DOTCOM_API),
/* harmony export */   po: () => (/* binding */ apiUrlOf)
/* harmony export */ });
/** The REST root of github.com. */
const DOTCOM_API = "https://api.github.com";
/** The REST root that the environment names, or that of github.com. */
function apiUrlIn(env) {
    return env["GITHUB_API_URL"] || DOTCOM_API;
}
/** The REST root of the server of a run; outside a workflow what the environment says. */
function apiUrlOf(event, env) {
    return event.kind === "local" ? apiUrlIn(env) : event.apiUrl;
}


/***/ }),

/***/ 54798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createGitHub),
/* harmony export */   J: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// The GitHub port as everybody imports it. The API client takes tens of milliseconds to load, so it stands behind this one
// dynamic import: a run that never asks GitHub never pays for it. Nothing else may import octokit-github.ts.

/**
 * A client that loads on its first question.
 * Errors: `UsageError` (`invalid-input`) at once if `apiUrl` is not an http or https URL without credentials,
 * or if the token cannot stand in a header.
 */
function createGitHub(options) {
    checkOptions(options);
    let loading;
    const load = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9059), __webpack_require__.e(5279), __webpack_require__.e(6725), __webpack_require__.e(4513)]).then(__webpack_require__.bind(__webpack_require__, 24513)).then((module) => module.createOctokitGitHub(options));
        return loading;
    };
    return {
        fileAt: async (...question) => (await load()).fileAt(...question),
        survey: async (...question) => (await load()).survey(...question),
        trace: async (...question) => (await load()).trace(...question),
        repositoriesOf: async (...question) => (await load()).repositoriesOf(...question),
        treeAt: async (...question) => (await load()).treeAt(...question),
        blobText: async (...question) => (await load()).blobText(...question),
    };
}
/** Throws what `createGitHub` throws at once. */
function checkOptions({ apiUrl, token }) {
    checkApiUrl(apiUrl);
    checkToken(token);
}
function checkApiUrl(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "")
        return;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "the address of the GitHub API is not a plain http or https URL", {
        hint: "Set GITHUB_API_URL to https://api.github.com, or to https://HOST/api/v3 of your server.",
    });
}
function checkToken(token) {
    if (token === undefined || /^[\x21-\x7e]+$/.test(token.reveal()))
        return;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("invalid-input", "the token holds a space, a line break or no character at all", {
        hint: "Pass the token exactly as GitHub shows it, without quotes or line breaks.",
    });
}


/***/ }),

/***/ 51531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openAncestry)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39172);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92352);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
// Where the policies come from that a policy extends: from the server of the run, at full commit ids.

/**
 * `organisation` is what the input `organisation-policy` says; empty or undefined: there is none. `open` gives the server when it
 * is needed; undefined where no network may be used. Each file is asked for once, unless it could not be had.
 * Errors: `UsageError` (`invalid-input`) for a text that names no policy; of reading, those of `GitHub.fileAt`, and
 * `UnavailableError` (`network-failed`) without a server.
 */
function openAncestry(organisation, open) {
    const texts = new Map();
    let server;
    const ask = async ({ repository, path, commit }) => {
        if (open === undefined)
            throw offline();
        server ??= open();
        return server.fileAt(repository, commit, path, _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POLICY_BYTES */ .mk);
    };
    return {
        organisation: readOrganisation(organisation),
        read: (reference) => {
            const name = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .formatPolicyReference */ .d0)(reference);
            const known = texts.get(name);
            if (known !== undefined)
                return known;
            const text = ask(reference);
            texts.set(name, text);
            text.catch(() => texts.delete(name));
            return text;
        },
    };
}
function readOrganisation(text) {
    if (!text)
        return undefined;
    const reference = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicyReference */ .tz)(text);
    if (reference !== undefined)
        return reference;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("invalid-input", `organisation-policy ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .explainReference */ .fL)(text)}`, {
        hint: "Write it as `owner/repository/path@` and the full id of a commit.",
    });
}
function offline() {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .UnavailableError */ .hG("network-failed", "it lies in another repository, and no network may be used.", {
        hint: "Leave out `offline`, or use a policy that extends no other one.",
    });
}


/***/ }),

/***/ 81100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ catalogueOf)
/* harmony export */ });
/** The rule ids of every check that is among `checks`, by check. */
function catalogueOf(checks) {
    return Object.fromEntries(checks.map(({ name, rules }) => [name, rules.map(({ id }) => id)]));
}


/***/ })

};
