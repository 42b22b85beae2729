export const id = 8183;
export const ids = [8183];
export const modules = {

/***/ 88183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ resolvePolicy)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/key-paths.js
var key_paths = __webpack_require__(60118);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/key-rules.js
var key_rules = __webpack_require__(43405);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/strictness.js
var strictness = __webpack_require__(97836);
;// CONCATENATED MODULE: ./packages/core/lib/policy/inherit/merge-policies.js


/** What speaks of the file itself, and is not passed on. */
const OF_THE_FILE = ["extends", "locked"];
/** What `child` says on top of what `parent` says. Without `extends` and `locked`. */
function mergePolicies(parent, child) {
    const said = Object.entries(mergeMaps({ ...parent }, { ...child }, []));
    const merged = Object.fromEntries(said.filter(([name]) => !OF_THE_FILE.includes(name)));
    return { ...merged, version: 1 };
}
function mergeMaps(parent, child, path) {
    const names = [...new Set([...Object.keys(parent), ...Object.keys(child)])];
    return Object.fromEntries(names.map((name) => [name, mergeValues(said(parent, name), said(child, name), [...path, name])]));
}
function said(map, name) {
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
function mergeValues(before, after, path) {
    if (before === undefined || after === undefined)
        return after ?? before;
    if ((0,key_rules/* keyRule */.G)(path)?.merge === "add")
        return added((0,strictness/* entriesOf */.Mc)(before), (0,strictness/* entriesOf */.Mc)(after));
    return (0,key_rules/* keyRule */.G)(path) === undefined && (0,strictness/* isMap */.jh)(before) && (0,strictness/* isMap */.jh)(after) ? mergeMaps(before, after, path) : after;
}
/** What both say stands there once. */
function added(before, after) {
    return [...before, ...after.filter((entry) => !(0,strictness/* holds */.v9)(before, entry))];
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/inherit/locked-defaults.js


/** The same policy with the defaults of locked words that nobody says, unless nothing is looser than the default. */
function withLockedDefaults(policy, locks) {
    return (0,key_paths/* keysOf */.YD)(policy)
        .filter((key) => locks.some((lock) => (0,key_paths/* covers */.hU)(lock.path, key.path)) && (0,key_paths/* valueAt */.fK)(policy, key.path) === undefined)
        .reduce((said, key) => withDefault(said, key), policy);
}
function withDefault(policy, { path, rule: { strictness, unsaid } }) {
    const word = unsaid(policy);
    const isHeld = strictness.kind === "order" && word !== undefined && word !== strictness.words[0];
    return isHeld ? mergePolicies(policy, { version: 1, ...nest(path, word) }) : policy;
}
function nest(path, value) {
    const [name = "", ...rest] = path;
    return { [name]: rest.length === 0 ? value : nest(rest, value) };
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/inherit/loosened-keys.js


/** What `layer` loosens, where `merged` is the policy that it leads to: one problem each, in the order of the file. */
function loosenedKeys(layer, merged, locks) {
    if (locks.length === 0)
        return [];
    const found = (0,key_paths/* keysOf */.YD)(merged).flatMap((key) => loosenedIn(key, layer, merged, locks));
    return found.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}
/** Where several locks are broken at one place, the topmost speaks for all of them. */
function loosenedIn(key, layer, merged, locks) {
    const value = (0,key_paths/* valueInForce */.Og)(merged, key);
    const found = locks.flatMap((lock) => (0,strictness/* loosenings */.a)(key.rule.strictness, (0,key_paths/* valueInForce */.Og)(lock.policy, key), value)
        .filter((loosening) => isHeld(loosening, key, lock))
        .map((loosening) => toProblem(loosening, key, layer, lock)));
    const byPlace = new Map(found.toReversed().map((problem) => [placeKey(problem), problem]));
    return [...byPlace.values()];
}
function placeKey({ location: { line, column } }) {
    return `${line}:${column}`;
}
function isHeld({ entry }, { path, rule }, lock) {
    if ((0,key_paths/* covers */.hU)(lock.path, path))
        return true;
    const further = entry === undefined ? undefined : rule.lockOf?.(entry);
    return further !== undefined && (0,key_paths/* covers */.hU)(lock.path, further);
}
function toProblem({ entry, why }, { path }, layer, lock) {
    const index = (0,strictness/* entriesOf */.Mc)((0,key_paths/* valueAt */.fK)(layer.policy, path)).findIndex((other) => (0,strictness/* sameValue */.eE)(other, entry));
    return {
        message: `\`${path.join(".")}\` is locked by ${lock.origin} (\`${lock.path.join(".")}\`): ${why}`,
        location: layer.locate(entry === undefined || index < 0 ? path : [...path, index]),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/core/lib/text/line-index.js
var line_index = __webpack_require__(43170);
// EXTERNAL MODULE: ./packages/core/lib/yaml/read-yaml.js
var read_yaml = __webpack_require__(53125);
// EXTERNAL MODULE: ./packages/core/lib/text/nearest.js
var nearest = __webpack_require__(35615);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/policy-reference.js
var policy_reference = __webpack_require__(92352);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
;// CONCATENATED MODULE: ./packages/core/lib/policy/known-keys.js
// Asks the policy's schema which keys are known at a path, so that no message repeats them by hand.

/** The keys the schema knows at `path`; none where the path does not lead to an object or a record. */
function knownKeys(schema, path) {
    const inner = schema instanceof schemas/* ZodMiniOptional */.Xz9 ? schema._zod.def.innerType : schema;
    const [key, ...rest] = path;
    if (inner instanceof schemas/* ZodMiniObject */.uXj)
        return key === undefined ? Object.keys(inner.shape) : ofProperty(inner, key, rest);
    if (inner instanceof schemas/* ZodMiniArray */.WT6)
        return knownKeys(inner._zod.def.element, rest);
    if (inner instanceof schemas/* ZodMiniRecord */.kjU)
        return key === undefined ? keysOfRecord(inner) : knownKeys(inner._zod.def.valueType, rest);
    return [];
}
/** The words the schema knows for the entries of the list that `path` leads into; none where there is no such list. */
function knownWords(schema, path) {
    const inner = schema instanceof schemas/* ZodMiniOptional */.Xz9 ? schema._zod.def.innerType : schema;
    const [key, ...rest] = path;
    if (inner instanceof schemas/* ZodMiniObject */.uXj && typeof key === "string") {
        const property = Object.hasOwn(inner.shape, key) ? inner.shape[key] : undefined;
        return property ? knownWords(property, rest) : [];
    }
    if (inner instanceof schemas/* ZodMiniArray */.WT6)
        return knownWords(inner._zod.def.element, rest);
    if (inner instanceof schemas/* ZodMiniUnion */.KEQ)
        return inner._zod.def.options.flatMap((option) => knownWords(option, path));
    return inner instanceof schemas/* ZodMiniEnum */.uGA ? inner.options.map(String) : [];
}
function ofProperty(object, key, rest) {
    const property = typeof key === "string" && Object.hasOwn(object.shape, key) ? object.shape[key] : undefined;
    return property ? knownKeys(property, rest) : [];
}
function keysOfRecord(record) {
    const { keyType } = record._zod.def;
    return keyType instanceof schemas/* ZodMiniEnum */.uGA ? keyType.options.map(String) : [];
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/policy-problems.js



/** One problem a wrong key or value, in the order of the file. */
function problemsOf(issues, schema, locate) {
    const placed = issues.flatMap((issue) => ofIssue(issue, schema, locate));
    return placed.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}
function ofIssue(issue, schema, locate) {
    if (issue.code !== "unrecognized_keys")
        return [{ location: locate(issue.path), message: describe(issue, schema) }];
    return issue.keys.map((key) => ({
        location: locate([...issue.path, key]),
        message: `unknown key \`${key}\`${suggestion(key, knownKeys(schema, issue.path))}`,
    }));
}
function describe(issue, schema) {
    const where = issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "the policy";
    if (issue.input === undefined)
        return `${where} is missing`;
    switch (issue.code) {
        case "invalid_value":
            return `${where} must be ${oneOf(issue.values.map(String))}, not \`${String(issue.input)}\``;
        case "invalid_type":
            return `${where} must be ${SHAPES[issue.expected] ?? issue.expected}`;
        case "invalid_key":
            return `${where} is not a name that can stand here`;
        case "invalid_union":
            return `${where} ${explainLock(issue.input, knownWords(schema, issue.path))}`;
        case "invalid_format":
            if (issue.format === "regex")
                return `${where} ${explainText(issue.input, knownWords(schema, issue.path))}`;
            return `${where} must be a date such as 2027-01-31 (YYYY-MM-DD)`;
        case "too_big":
            return `${where} must be at most ${limit(issue.maximum, issue.origin)}`;
        case "too_small":
            return `${where} must be at least ${limit(issue.minimum, issue.origin)}`;
        default:
            return `${where} is not valid`;
    }
}
/** What YAML calls the types that the schema names as JSON does. */
const SHAPES = {
    object: "a mapping",
    record: "a mapping",
    array: "a list",
    string: "text",
    boolean: "true or false",
    int: "a whole number",
};
/** What the limits of lists and texts count. A number is compared itself. */
const COUNTED = { array: " entries long", string: " characters long" };
function limit(bound, origin) {
    return `${bound}${COUNTED[origin] ?? ""}`;
}
function oneOf(values) {
    return values.length > 1 ? `one of ${values.join(", ")}` : values.join();
}
/** Texts of a form: entries of `locked`, which have words that are known, and `extends`. */
function explainText(given, known) {
    return known.length > 0 ? explainLock(given, known) : (0,policy_reference/* explainReference */.fL)(String(given));
}
function explainLock(given, known) {
    const meant = typeof given === "string" ? (0,nearest/* nearest */.p)(given, known) : undefined;
    const cure = meant ? `; did you mean \`${meant}\`?` : ": write its path with dots, such as `pin-check.rules`";
    return `names no key of the policy${cure}`;
}
function suggestion(word, known) {
    const meant = (0,nearest/* nearest */.p)(word, known);
    return meant ? `; did you mean \`${meant}\`?` : `; known: ${known.join(", ")}`;
}

// EXTERNAL MODULE: ./packages/core/lib/policy/policy-schema.js + 3 modules
var policy_schema = __webpack_require__(29772);
;// CONCATENATED MODULE: ./packages/core/lib/policy/parse-policy.js
// Reads the text of a policy file. Every problem is found in one go, each with its place and its cause.






const MAX_ALIASES = 100;
/**
 * Parses `text` as the policy in `file`. An empty file is an error: it says nothing, and saying nothing is no policy.
 * Throws `UsageError` (`policy-invalid`) with every problem at its place.
 */
function parsePolicy(file, text, catalogue) {
    const lines = new line_index/* LineIndex */.r(text);
    const refuse = (message, offset) => invalid([{ message, location: lines.locate(file, offset, offset) }]);
    const read = (0,read_yaml/* readYaml */.gM)(text, "typed");
    if (!read.ok)
        throw refuse(read.message, read.offset);
    const value = plain(read.document);
    if (value === undefined)
        throw refuse("its aliases expand beyond all measure, or it is nested too deeply", 0);
    if (value === null)
        throw refuse("it holds no policy: write at least `version: 1`", 0);
    const lost = lostKey(read.document);
    if (lost !== undefined)
        throw refuse("this name cannot be used", lost);
    const locate = (path) => lines.locate(file, ...rangeAt(read.document, path));
    const schema = schemaFor(catalogue);
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success)
        return { policy: result.data, locate };
    throw invalid(problemsOf(result.error.issues, schema, locate));
}
const SCHEMAS = new WeakMap();
/** Policies that extend each other are parsed by one schema: making it takes longer than using it. */
function schemaFor(catalogue) {
    const schema = SCHEMAS.get(catalogue) ?? (0,policy_schema/* policySchema */.w)(catalogue);
    SCHEMAS.set(catalogue, schema);
    return schema;
}
/** The document as plain data; undefined if that cannot be had within bounds. */
function plain(document) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        return undefined;
    }
}
/** The offset of a key that schemas leave out without a word: what it demands would be lost. */
function lostKey(document) {
    let offset;
    (0,dist/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if (!(0,dist/* isScalar */.jn)(key) || key.value !== "__proto__")
                return undefined;
            [offset] = (0,read_yaml/* rangeOf */.be)(key);
            return dist/* visit */.YR.BREAK;
        },
    });
    return offset;
}
function invalid(problems) {
    return new errors/* UsageError */.eb("policy-invalid", "The policy cannot be used.", {
        hint: "Correct the lines named. The JSON Schema that `lockstep init` writes lets an editor check the file.",
        problems,
    });
}
/** Offsets of the key or value at `path`, or of the nearest node above it that exists. */
function rangeAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const key = path[length - 1];
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const pair = (0,dist/* isMap */.jh)(parent) ? parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key) : undefined;
        if ((0,dist/* isNode */.Ll)(pair?.key))
            return (0,read_yaml/* rangeOf */.be)(pair.key);
        const node = document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node))
            return (0,read_yaml/* rangeOf */.be)(node);
    }
    return document.contents ? (0,read_yaml/* rangeOf */.be)(document.contents) : [0, 0];
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/inherit/policy-chain.js
// Follows `extends` from a policy to the topmost one. What the policies say otherwise is not known here.



/** How many policies one may have above itself. */
const MAX_PARENTS = 5;
/** The own policy as a layer. Errors: those of `parsePolicy`. */
function ownLayer({ file, text, repository }, catalogue) {
    const place = repository && (0,policy_reference/* placeOf */.$t)({ repository, path: file });
    return { kind: "own", origin: file, parsed: parsePolicy(file, text, catalogue), place };
}
/** The policy that whoever runs the check names. Errors: those of `policiesAbove`. */
async function organisationLayer(reference, sources) {
    return readLayer("organisation", reference, sources, () => undefined);
}
/**
 * The policies above `layer`, the topmost first. Those at the places of `known`, and whatever is above them, are left out: the
 * caller has them. Errors: `UsageError` (`policy-invalid` for a circle, more than `MAX_PARENTS` levels and a policy that cannot
 * be used; `path-not-found`, `policy-unreadable`), `PermissionError`, `UnavailableError` and `IntegrityError`.
 */
async function policiesAbove(layer, known, sources) {
    const above = [];
    const seen = new Map([[layer.place, layer.origin]]);
    const locate = () => (layer.kind === "own" ? layer.parsed.locate(["extends"]) : undefined);
    for (let last = layer;;) {
        const reference = parentOf(last);
        if (reference === undefined || known.has((0,policy_reference/* placeOf */.$t)(reference)))
            return above;
        const origin = (0,policy_reference/* formatPolicyReference */.d0)(reference);
        if (seen.has((0,policy_reference/* placeOf */.$t)(reference)))
            throw circle(last.origin, origin, locate());
        if (above.length === MAX_PARENTS)
            throw tooHigh(last.origin, locate());
        last = await readLayer("parent", reference, sources, locate);
        seen.set(last.place, last.origin);
        above.unshift(last);
    }
}
function parentOf({ parsed }) {
    const text = parsed.policy.extends;
    return text === undefined ? undefined : (0,policy_reference/* parsePolicyReference */.tz)(text);
}
async function readLayer(kind, reference, { catalogue, read }, locate) {
    const origin = (0,policy_reference/* formatPolicyReference */.d0)(reference);
    const text = await read(reference).catch((error) => {
        throw unread(error, origin, locate());
    });
    if (text === undefined)
        throw missing(origin, locate());
    try {
        return { kind, origin, parsed: parsePolicy(origin, text, catalogue), place: (0,policy_reference/* placeOf */.$t)(reference) };
    }
    catch (error) {
        throw error instanceof errors/* UsageError */.eb ? unusable(error, origin, locate()) : error;
    }
}
const CORRECT_THERE = "Correct it there, commit it, and name that commit in `extends`.";
function refuse(code, message, location, hint, cause) {
    const problem = { message, ...(location === undefined ? {} : { location }) };
    return new errors/* UsageError */.eb(code, "The policy cannot be used.", { hint, problems: [problem], cause });
}
function circle(from, to, location) {
    const hint = "Take `extends` out of one of the policies. Another commit of the same file counts as the same policy.";
    return refuse("policy-invalid", `${from} extends ${to}, which leads back to itself`, location, hint);
}
function tooHigh(from, location) {
    const hint = `Let ${from} say itself what it needs, instead of extending another policy.`;
    return refuse("policy-invalid", `more than ${MAX_PARENTS} policies extend each other`, location, hint);
}
function missing(origin, location) {
    const hint = "Name a file that the commit has, as `owner/repository/path@commit`.";
    return refuse("path-not-found", `there is no file ${origin}`, location, hint);
}
/** A parent's lines are in no file of this repository, so they stand in the message. */
function unusable(error, origin, location) {
    const problems = error.problems.map(({ message, location: at }) => ({
        message: at ? `${origin}:${at.line}:${at.column}: ${message}` : `${origin}: ${message}`,
        ...(location === undefined ? {} : { location }),
    }));
    return new errors/* UsageError */.eb("policy-invalid", `The policy ${origin} cannot be used.`, {
        hint: CORRECT_THERE,
        problems,
        cause: error,
    });
}
/** Whatever keeps a parent from being read, nothing goes on without it. */
function unread(error, origin, location) {
    if (!(error instanceof errors/* LockstepError */.Cj))
        return error;
    if (error.code === "not-found") {
        const hint = "Push the commit, or name one that the repository has.";
        return refuse("path-not-found", `the commit of ${origin} does not exist`, location, hint, error);
    }
    if (error.code === "policy-unreadable")
        return refuse("policy-unreadable", `${origin} cannot be used: ${error.message}`, location, CORRECT_THERE, error);
    const message = `The policy ${origin} cannot be read: ${error.message}`;
    if (error instanceof errors/* PermissionError */.i_) {
        const hint = "Check the name. A private repository is not open to the token of a job: make it public or internal, or pass a token that may read its contents (input `token`; GITHUB_TOKEN on the command line).";
        return new errors/* PermissionError */.i_(message, { hint, permissions: error.permissions, cause: error });
    }
    return error instanceof errors/* UnavailableError */.hG
        ? new errors/* UnavailableError */.hG(error.code, message, { hint: error.hint, cause: error })
        : error;
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/inherit/resolve-policy.js
// The one place that works out which policy is in force where policies extend each other. `resolvePolicy` reads the chain and
// gives the merged policy with its layers, the topmost first. Whoever reads a policy goes through here: a policy parsed alone
// lacks its parents. Where each key comes from is in key-origins.ts; the runtime's `openAncestry` makes the `Ancestry`.






/**
 * The policy in force. `own` is undefined where the repository has none: then the organisation's is in force alone. A version
 * of the organisation's policy that the chain names at another commit gives way to the one that was passed.
 * Errors: those of `parsePolicy` and `policiesAbove`, and `UsageError` (`policy-invalid`) with each key that is loosened
 * although a policy above has locked it.
 */
async function resolvePolicy(own, catalogue, { organisation, read }) {
    const sources = { catalogue, read };
    const layer = own && ownLayer(own, catalogue);
    const top = organisation === undefined ? [] : await wholeChain(await organisationLayer(organisation, sources), sources);
    const places = new Set(top.flatMap(({ place }) => place ?? []));
    const isOnTop = layer === undefined || (layer.place !== undefined && places.has(layer.place));
    const layers = isOnTop ? top : [...top, ...(await policiesAbove(layer, places, sources)), layer];
    return { ...mergeLayers(layers), layers };
}
async function wholeChain(layer, sources) {
    return [...(await policiesAbove(layer, new Set(), sources)), layer];
}
function mergeLayers(layers) {
    let policy = policy_policy/* DEFAULT_POLICY */.zj;
    const locks = [];
    for (const layer of layers) {
        policy = mergePolicies(policy, layer.parsed.policy);
        refuseLoosened(layer, policy, locks, layers.at(-1));
        const { locked = [] } = layer.parsed.policy;
        for (const name of locked)
            locks.push({ path: name.split("."), origin: layer.origin, policy });
    }
    return { policy: withLockedDefaults(policy, locks), locks };
}
function refuseLoosened(layer, merged, locks, last) {
    const found = loosenedKeys(layer.parsed, merged, locks);
    if (found.length === 0)
        return;
    // The lines of another repository's file are no lines of this one.
    const at = last?.kind === "own" ? last.parsed.locate(["extends"]) : undefined;
    const problems = layer.kind === "own"
        ? found
        : found.map(({ message, location: { line, column } }) => ({
            message: `${layer.origin}:${line}:${column}: ${message}`,
            ...(at === undefined ? {} : { location: at }),
        }));
    throw new errors/* UsageError */.eb("policy-invalid", `${layer.origin} loosens what a policy above it has locked.`, {
        hint: "Take these lines out or make them stricter. Only the policy that locks a key can loosen it.",
        problems,
    });
}


/***/ }),

/***/ 29772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ policyJsonSchema),
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(91939);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
;// CONCATENATED MODULE: ./packages/core/lib/policy/schema-parts.js
// The building blocks of the policy's schema.

/** How many entries a list of the policy may have. */
const MAX_ENTRIES = 1000;
/** The schema with a description for editors. */
function described(schema, description) {
    registries/* globalRegistry */.fd.add(schema, { description });
    return schema;
}
/** A text that is not empty, of at most 1,000 characters. */
function schema_parts_text(description) {
    return described(schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1000)), description);
}
/** A list of such texts with at least one entry. */
function texts(description) {
    return described(schemas/* array */.YOg(schema_parts_text("One entry.")).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MAX_ENTRIES)), description);
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/harden-runner-schema.js
// The section of the policy that harden-runner reads. What a line of endpoints means is checked by harden-runner itself.



/** Ids of steps (GitHub's documentation, "Workflow syntax", `steps[*].id`); the runner's own begin with `__`. */
const STEP_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const DESCRIPTIONS = {
    mode: "`block` lets a job reach only what is allowed; `audit` only records. Default: block.",
    tls: "`sni`: connections to TCP port 443 are let through by the name they ask for, so that a shared address opens nothing else. Default: sni.",
    sudo: "`disable` takes sudo away from the job. Default: keep.",
    containers: "`filter` keeps Docker usable without the requests that give root; `disable` takes it away. Default: keep, and filter where sudo is disabled.",
    memory: "`protect` forbids reading the memory of other processes until the machine starts again. Default: keep.",
    "file-integrity": "Tracked files that the job has changed: not looked at, reported, or a failure. Default: report.",
    "on-block": "Whether a blocked call fails the job. Default: continue.",
    "on-tamper": "Whether an attempt on the protection fails the job. Default: fail.",
    "on-unsupported": "Whether a job fails on a machine that cannot be protected. Default: fail.",
};
/** The schema of the section. */
function hardenRunnerSchema() {
    return schemas/* strictObject */.rej({
        mode: choice("mode"),
        tls: choice("tls"),
        sudo: choice("sudo"),
        containers: choice("containers"),
        memory: choice("memory"),
        "file-integrity": choice("file-integrity"),
        "on-block": choice("on-block"),
        "on-tamper": choice("on-tamper"),
        "on-unsupported": choice("on-unsupported"),
        "allowed-endpoints": schemas/* optional */.lqM(endpoints("What every job may reach.")),
        presets: schemas/* optional */.lqM(described(schemas/* array */.YOg(schemas/* enum */.k5n(policy/* PRESET_NAMES */.dO)).check(api/* _maxLength */.Eb(policy/* PRESET_NAMES */.dO.length)), "Endpoints that belong together. Default: github.")),
        steps: schemas/* optional */.lqM(described(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(STEP_ID)), schemas/* strictObject */.rej({ "allowed-endpoints": endpoints("What the step may reach, too.") })), "What single steps may reach beyond that while they run, by the id of the step.")),
        "may-change": schemas/* optional */.lqM(described(schemas/* array */.YOg(schema_parts_text("One glob.")).check(api/* _maxLength */.Eb(MAX_ENTRIES)), "Globs over tracked files that a job may change.")),
    });
}
function choice(name) {
    return schemas/* optional */.lqM(described(schemas/* enum */.k5n(policy/* HARDEN_CHOICES */.CY[name]), DESCRIPTIONS[name]));
}
function endpoints(description) {
    return described(schemas/* array */.YOg(schema_parts_text("`host`, `host:port`, `*.host:port`, an address or a network; `udp://` in front for UDP. Default port: 443."))
        .check(api/* _maxLength */.Eb(MAX_ENTRIES)), description);
}

// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/lockable-paths.js
var lockable_paths = __webpack_require__(21504);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/policy-reference.js
var policy_reference = __webpack_require__(92352);
;// CONCATENATED MODULE: ./packages/core/lib/policy/verify-artifact-schema.js
// The section of the policy that verify-artifact reads. Which fields belong together is checked by verify-artifact itself.


/** No policy needs more, and each is tried on every bundle. */
const MAX_RULES = 100;
/** More than there are authorities to ask. */
const MAX_COUNT = 16;
/** The schema of the section. */
function verifyArtifactSchema() {
    return schemas/* strictObject */.rej({
        signers: schemas/* optional */.lqM(described(schemas/* array */.YOg(signer()).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MAX_RULES)), "Who may sign: one of these.")),
        require: schemas/* optional */.lqM(described(schemas/* array */.YOg(requirement()).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MAX_RULES)), "What must be attested: all of these.")),
        runner: schemas/* optional */.lqM(described(schemas/* enum */.k5n(["any", "github-hosted"]), "Which runners signers may have run on. Default: any.")),
        timestamps: count("Trusted times a bundle must have, each of another authority."),
        "log-entries": count("Entries a bundle must have, each in another transparency log."),
        "certificate-logs": count("Certificate transparency logs that must know a signer's certificate."),
        attestations: count("Different bundles of accepted signers an artifact must have. Default: 1."),
    });
}
function signer() {
    return schemas/* strictObject */.rej({
        workflow: optionalText("`.github/workflows/x.yml` of the source repository, or `owner/repository/.github/workflows/x.yml` of a reusable workflow."),
        repository: optionalText("The source repository, `owner/name`."),
        "repository-id": id("The id of the source repository, which no other one ever gets."),
        "owner-id": id("The id of its owner."),
        ref: optionalText("Glob over the whole ref that was built, for example `refs/tags/v*`."),
        issuer: optionalText("The issuer of the identity, exactly. Default for a workflow: https://token.actions.githubusercontent.com."),
        identity: optionalText("The identity in the certificate, exactly: an address or a URI. Wants `issuer`."),
        key: optionalText("The hint of a public key: base64 of the SHA-256 of its SubjectPublicKeyInfo."),
        "slsa-level": schemas/* optional */.lqM(described(schemas/* literal */.euz([1, 2, 3]), "The highest SLSA build level this signer's builds are trusted with. Default: 2.")),
    });
}
function requirement() {
    return schemas/* strictObject */.rej({
        type: schema_parts_text("`provenance`, `sbom`, `egress`, `secret-scan`, `pin-check`, `evidence`, or the URI of a predicate type."),
        builder: optionalText("Provenance: `builder.id`, exactly."),
        "build-type": optionalText("Provenance: `buildType`, exactly."),
        "source-repository": optionalText("Provenance: the repository that was built, `owner/name`."),
        "source-commit": optionalText("Provenance: the commit that was built, as its full id."),
        "source-ref": optionalText("Provenance: glob over the whole ref that was built."),
        events: schemas/* optional */.lqM(texts("Provenance: the events of which one must have started the build.")),
        inputs: schemas/* optional */.lqM(described(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000))), "Provenance: dispatch inputs and their values.")),
        "allow-parameters": schemas/* optional */.lqM(texts("Provenance: further external parameters that may be there, whatever they say. All others are refused.")),
        of: schemas/* optional */.lqM(texts("Evidence: the actions of this suite that must have left theirs and have passed. Default: any of them.")),
    });
}
function optionalText(description) {
    return schemas/* optional */.lqM(schema_parts_text(description));
}
function id(description) {
    return schemas/* optional */.lqM(described(schemas/* int */.Whr().check(api/* _gte */.qm(1)), description));
}
function count(description) {
    return schemas/* optional */.lqM(described(schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(MAX_COUNT)), description));
}

;// CONCATENATED MODULE: ./packages/core/lib/policy/policy-schema.js
// The declaration of the policy file. Parsing, error messages and the published JSON Schema all come from here.







function exceptionSchema(rules) {
    return schemas/* strictObject */.rej({
        rule: described(schemas/* enum */.k5n(rules), "The rule that is excepted."),
        file: schemas/* optional */.lqM(schema_parts_text("Glob over repository-relative paths. `*` stays within a folder, `**` crosses folders.")),
        subject: schemas/* optional */.lqM(schema_parts_text("Glob over what the finding is about, for example `actions/*@*`.")),
        reason: schema_parts_text("Why the exception is acceptable. Shown in every report."),
        expires: schemas/* optional */.lqM(described(iso/* date */.p6(), "Last day on which the exception holds, YYYY-MM-DD in UTC.")),
    });
}
/** What every check's section may hold. */
function commonShape(rules) {
    return {
        rules: schemas/* optional */.lqM(described(schemas/* partialRecord */.jgl(schemas/* enum */.k5n(rules), schemas/* enum */.k5n(["error", "warning", "note", "off"])), "Severities that differ from the rules' own. `off` switches a rule off, and every report says so.")),
        exceptions: schemas/* optional */.lqM(described(schemas/* array */.YOg(exceptionSchema(rules)).check(api/* _maxLength */.Eb(MAX_ENTRIES)), "Findings that are accepted, each with its reason.")),
        "ignore-comments": schemas/* optional */.lqM(described(schemas/* enum */.k5n(["merged", "any", "none"]), "Which `lockstep: ignore[rule] reason` comments count: those the base commit has too, any, or none. Default: merged.")),
        baseline: schemas/* optional */.lqM(described(schemas/* enum */.k5n(["none", "base-commit"]), "With `base-commit`, findings that the base commit has already do not fail a change. Default: none; of secret-scan: base-commit.")),
    };
}
function pinCheckSchema(rules) {
    return schemas/* strictObject */.rej({
        ...commonShape(rules),
        online: schemas/* optional */.lqM(described(schemas/* boolean */.zMY(), "Ask GitHub for evidence that the evidence file does not hold. Default: false.")),
        "min-age": schemas/* optional */.lqM(described(schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(3650)), "Days a release must have been out before it is used. Judged by evidence; `--update` waits 7 days where nothing is said.")),
        "allowed-owners": schemas/* optional */.lqM(texts("Owners, or globs over `owner/repository`, that may be used.")),
        "allowed-registries": schemas/* optional */.lqM(texts("Registries, or globs over `registry/name`, that images may come from.")),
        "install-grades": schemas/* optional */.lqM(described(schemas/* partialRecord */.jgl(schemas/* enum */.k5n(policy/* INSTALL_TOOLS */.GQ), schemas/* enum */.k5n(["unversioned", "exact", "locked"])), "How well each tool's install commands must be pinned. `unversioned`: anything goes; `exact`: one version; `locked`: a lockfile or a hash. Default: exact, for apt unversioned.")),
    });
}
function secretScanSchema(rules) {
    return schemas/* strictObject */.rej({
        ...commonShape(rules),
        "exclude-paths": schemas/* optional */.lqM(texts("Globs over paths that are not scanned, for example `vendor/**`. The report says how many files that were.")),
        "gitleaks-baseline": schemas/* optional */.lqM(schema_parts_text("A report of gitleaks in JSON, relative to the repository root. What it lists is known and does not count.")),
    });
}
/** The section of a check that is not run is let through unread. */
function sectionSchema(schema, description) {
    const unread = schemas/* pipe */.FsL(schemas/* any */.bzn(), schemas/* transform */.pdi(() => undefined));
    return described(schemas/* optional */.lqM(schema ?? unread), description);
}
/** What `locked` may hold: the paths that are known, for editors to complete, and those with names of the user's. */
function lockedSchema(catalogue) {
    const path = schemas/* union */.KCZ([
        schemas/* enum */.k5n((0,lockable_paths/* lockablePaths */.q)(catalogue)),
        schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000), api/* _regex */.Fk((0,lockable_paths/* openLockPaths */.u)(catalogue))),
    ]);
    return described(schemas/* array */.YOg(path).check(api/* _maxLength */.Eb(MAX_ENTRIES)), "Keys and sections that a policy which extends this one may tighten but not loosen, for example `fail-on` or `pin-check.rules`.");
}
/** The schema of a whole policy file for the given rules. */
function policySchema(catalogue) {
    return schemas/* strictObject */.rej({
        version: described(schemas/* literal */.euz(1), "Version of this file's format."),
        extends: schemas/* optional */.lqM(described(schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000), api/* _regex */.Fk(policy_reference/* POLICY_REFERENCE */.lc)), "The policy that this one adds to: `owner/repository/path@` and the full id of a commit.")),
        locked: schemas/* optional */.lqM(lockedSchema(catalogue)),
        "fail-on": schemas/* optional */.lqM(described(schemas/* enum */.k5n(["error", "warning", "note"]), "The lowest severity that fails a run. Default: error.")),
        "on-incomplete": schemas/* optional */.lqM(described(schemas/* enum */.k5n(["fail", "warn"]), "What happens when something could not be checked. Default: fail.")),
        "pin-check": sectionSchema(catalogue["pin-check"] && pinCheckSchema(catalogue["pin-check"]), "Settings of pin-check: everything a pipeline pulls in is pinned, genuine and known."),
        "secret-scan": sectionSchema(catalogue["secret-scan"] && secretScanSchema(catalogue["secret-scan"]), "Settings of secret-scan: no credential lies in the tree, its history or a change."),
        // Always read: it needs no catalogue, and whoever proposes a section that cannot be used is told before a job runs under it.
        "harden-runner": sectionSchema(hardenRunnerSchema(), "Settings of harden-runner: what a job may reach and do."),
        "verify-artifact": sectionSchema(verifyArtifactSchema(), "Settings of verify-artifact: who must have signed an artifact, and what must be attested of it."),
    });
}
/** The published JSON Schema (draft 2020-12) of the policy file. */
function policyJsonSchema(catalogue) {
    const schema = json_schema_processors/* toJSONSchema */.bl(policySchema(catalogue), { target: "draft-2020-12", io: "input" });
    return { ...schema, title: "lockstep policy", description: "The policy file of lockstep, `.github/lockstep.yml`." };
}


/***/ }),

/***/ 53125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// Reads one YAML document into a tree with source ranges. Hostile input ends in a reason, never in an exception.

/** Without a place: where the stack ends differs from run to run. */
const TOO_DEEP = { ok: false, message: "nested too deeply to be read", offset: 0 };
/**
 * Parses `text`. As strings, duplicate keys are kept, so that every value of them is looked at; typed, they are an error,
 * found in linear time (the library compares every key with every other). Aliases
 * stay unresolved, so they cannot expand. A second document and nesting deeper than the stack are errors.
 */
function readYaml(text, scalars) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            schema: scalars === "strings" ? "failsafe" : "core",
            uniqueKeys: false,
            prettyErrors: false,
            // "silent" would also silence the error about a second document.
            logLevel: "error",
        });
        const [error] = document.errors;
        if (error?.code === "RESOURCE_EXHAUSTION")
            return TOO_DEEP;
        if (error)
            return { ok: false, message: firstLine(error.message), offset: error.pos[0] };
        const duplicate = scalars === "typed" ? duplicateKey(document) : undefined;
        if (duplicate)
            return { ok: false, message: "the key stands there twice", offset: rangeOf(duplicate)[0] };
        return { ok: true, document };
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return TOO_DEEP;
        return { ok: false, message: thrown instanceof Error ? firstLine(thrown.message) : "cannot be read", offset: 0 };
    }
}
function duplicateKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_key, map) => {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value))
                    found ??= key;
                seen.add(key.value);
            }
            return found ? yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK : undefined;
        },
    });
    return found;
}
/** Start and end (exclusive) of a node's own text, as UTF-16 offsets. */
function rangeOf(node) {
    const range = node.range;
    return range ? [range[0], range[1]] : [0, 0];
}
const MAX_MESSAGE = 200;
function firstLine(message) {
    return (message.split("\n", 1)[0] ?? "").slice(0, MAX_MESSAGE);
}


/***/ })

};
