export const id = 8674;
export const ids = [8674];
export const modules = {

/***/ 78674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGitleaksConfig: () => (/* binding */ readGitleaksConfig)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./actions/secret-scan/lib/ignore/invalid-file.js
var invalid_file = __webpack_require__(41273);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/longest-match.js
// How long a match of a Go expression can be at most, read off its text. It may say too much, never too little: what it does
// not understand counts as text.
const REPEAT = /\{(\d{1,9})(?:(,)(\d{0,9}))?\}/y;
const GROUP = /\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*(?:(:)|(\))))?)?/y;
/** One character: a Unicode class, a code point, or what else a backslash stands before. */
const ESCAPE = /\\(?:[pPx]\{[^}]*\}|[\s\S])/y;
const CLASS = /\[\^?\]?(?:\\[\s\S]|\[:\^?\w*:\]|[^\]\\])*\]/y;
const NO_WIDTH = new Set(["\\A", "\\z", "\\b", "\\B"]);
/** In characters; `Infinity` where it has no bound. `source` is an expression that compiles. */
function longestMatch(source) {
    return new LengthReading(source).alternatives();
}
class LengthReading {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    alternatives() {
        let longest = this.#sequence();
        while (this.#source.charAt(this.#at) === "|") {
            this.#at++;
            longest = Math.max(longest, this.#sequence());
        }
        return longest;
    }
    #sequence() {
        let length = 0;
        while (this.#at < this.#source.length && !"|)".includes(this.#source.charAt(this.#at)))
            length += this.#repeated();
        return length;
    }
    #repeated() {
        const length = this.#one();
        const times = this.#times();
        // Nothing, however often, stays nothing.
        return length === 0 || times === 0 ? 0 : length * times;
    }
    #times() {
        const sign = this.#source.charAt(this.#at);
        const repeat = this.#take(REPEAT);
        if (repeat)
            return this.#lazily(repeat[2] === undefined ? Number(repeat[1]) : Number(repeat[3] || "Infinity"));
        if (sign === "" || !"*+?".includes(sign))
            return 1;
        this.#at++;
        return this.#lazily(sign === "?" ? 1 : Number.POSITIVE_INFINITY);
    }
    #lazily(times) {
        if (this.#source.charAt(this.#at) === "?")
            this.#at++;
        return times;
    }
    #one() {
        if (this.#source.startsWith("\\Q", this.#at))
            return this.#quoted();
        const group = this.#take(GROUP);
        if (group)
            return group[2] === undefined ? this.#grouped() : 0;
        const escaped = this.#take(ESCAPE);
        if (escaped)
            return NO_WIDTH.has(escaped[0]) ? 0 : 1;
        if (this.#take(CLASS))
            return 1;
        const character = this.#source.charAt(this.#at++);
        return character === "^" || character === "$" ? 0 : 1;
    }
    #grouped() {
        const length = this.alternatives();
        this.#at++;
        return length;
    }
    #quoted() {
        const end = this.#source.indexOf("\\E", this.#at);
        const length = (end < 0 ? this.#source.length : end) - this.#at - 2;
        this.#at = end < 0 ? this.#source.length : end + 2;
        return length;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#source);
        if (match)
            this.#at += match[0].length;
        return match;
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/go-expression.js
// A regular expression as Go's regexp package understands it (syntax: https://pkg.go.dev/regexp/syntax), run by an RE2
// engine: the same matches as Go's, in time linear in the text, with no backtracking.


const MAX_SOURCE = 16 * 1024;
/** Instructions. Time per byte grows with them; the largest rules in use have about a thousand. */
const MAX_PROGRAM = 10_000;
class GoExpression {
    /** Characters of the longest match there can be; `Infinity` if there is no bound. */
    longest;
    #compiled;
    /** Throws a GoExpressionError. */
    constructor(source) {
        this.#compiled = compile(source);
        this.longest = longestMatch(source);
    }
    get groupCount() {
        return this.#compiled.groupCount();
    }
    /** Whether it matches anywhere. Bytes are read as UTF-8, one that is not valid as U+FFFD, as Go does. */
    test(text) {
        return this.#compiled.test(text);
    }
    /** The leftmost match that starts at `at` or behind it. `offset` is added to the offsets of the result. */
    first(bytes, at, offset) {
        if (!this.test(bytes))
            return undefined;
        const matcher = this.#compiled.matcher(bytes);
        if (!matcher.find(at))
            return undefined;
        const groups = Array.from({ length: this.groupCount }, (_, index) => {
            const start = matcher.start(index + 1);
            return start < 0 ? undefined : { start: start + offset, end: matcher.end(index + 1) + offset };
        });
        return { start: matcher.start() + offset, end: matcher.end() + offset, groups };
    }
}
/** Why an expression cannot be used, in words for the person who wrote it. */
class GoExpressionError extends Error {
    name = "GoExpressionError";
}
function compile(source) {
    if (source.length > MAX_SOURCE)
        throw new GoExpressionError(`it is longer than ${MAX_SOURCE} characters`);
    const compiled = parse(source);
    if (compiled.programSize() > MAX_PROGRAM)
        throw new GoExpressionError("its repetitions make it too large");
    return compiled;
}
function parse(source) {
    try {
        return build/* RE2JS */.L3.compile(source);
    }
    catch (cause) {
        if (!(cause instanceof build/* RE2JSException */.o_))
            throw cause;
        // Only what is wrong, not where: an allowlist's expression may be the very secret that it allows.
        throw new GoExpressionError(cause instanceof build/* RE2JSSyntaxException */.pB ? cause.getDescription() : "not valid");
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/config-table.js

/** What is wrong, and what is only worth saying. One for each file. */
class ConfigRemarks {
    problems = [];
    notes = [];
    #expressions = 0;
    /** Counts expressions; false from the first one that is too many. */
    mayCompile() {
        this.#expressions++;
        if (this.#expressions === MAX_EXPRESSIONS + 1)
            this.problems.push(`more than ${MAX_EXPRESSIONS} regular expressions`);
        return this.#expressions <= MAX_EXPRESSIONS;
    }
}
const MAX_EXPRESSIONS = 2_000;
class ConfigTable {
    remarks;
    /** What the table is called in problems: `rule "acme"`. */
    where;
    /** Words that lead to the table. */
    trail;
    #values = new Map();
    #asked = new Set();
    constructor(value, where, remarks, trail = []) {
        this.where = where;
        this.trail = trail;
        this.remarks = remarks;
        for (const [key, content] of Object.entries(value))
            this.#values.set(key.toLowerCase(), { key, value: content });
    }
    text(key) {
        return this.#typed(key, "text", isText);
    }
    number(key) {
        const value = this.#typed(key, "a number", isNumber);
        return value === undefined ? undefined : Number(value);
    }
    flag(key) {
        return this.#typed(key, "true or false", (value) => typeof value === "boolean");
    }
    /** A missing list is an empty one. */
    texts(key) {
        return this.#typed(key, "a list of texts", (value) => Array.isArray(value) && value.every(isText)) ?? [];
    }
    table(key, where) {
        const value = this.#typed(key, "a table", isTable);
        return value && new ConfigTable(value, where, this.remarks, [...this.trail, key]);
    }
    /** The tables of an array of tables: `[[key]]`. */
    tables(key, where) {
        const value = this.#typed(key, "a list of tables", (list) => Array.isArray(list) && list.every(isTable)) ?? [];
        return value.map((table, index) => {
            const heads = Array.from({ length: index + 1 }, () => key);
            return new ConfigTable(table, `${where} ${index + 1}`, this.remarks, [...this.trail, ...heads]);
        });
    }
    expression(key) {
        const source = this.text(key);
        return source === undefined ? undefined : this.#compile(key, source);
    }
    expressions(key) {
        return this.texts(key).flatMap((source, index) => this.#compile(key, source, index) ?? []);
    }
    refuse(key, why) {
        this.remarks.problems.push(`${this.where}: \`${key}\` ${why}`);
    }
    /** `key`: which of the table's it is about; left out: all of the table. */
    note(text, key) {
        this.remarks.notes.push({ text: `${this.where}: ${text}`, trail: key ? [...this.trail, key] : this.trail });
    }
    /** To be called when all has been read: notes the keys that nobody asked for. */
    end() {
        for (const [name, { key }] of this.#values) {
            if (!this.#asked.has(name))
                this.note(`the key \`${key.slice(0, 60)}\` is unknown and has no effect`, key);
        }
    }
    #typed(key, expected, isRight) {
        const name = key.toLowerCase();
        this.#asked.add(name);
        const value = this.#values.get(name)?.value;
        if (value === undefined || isRight(value))
            return value;
        return this.refuse(key, `must be ${expected}`);
    }
    #compile(key, source, index) {
        if (!this.remarks.mayCompile())
            return undefined;
        try {
            return new GoExpression(source);
        }
        catch (thrown) {
            if (!(thrown instanceof GoExpressionError))
                throw thrown;
            const entry = index === undefined ? "" : `(entry ${index + 1}) `;
            return this.refuse(key, `${entry}cannot be used: ${thrown.message}`);
        }
    }
}
function isText(value) {
    return typeof value === "string";
}
function isNumber(value) {
    return typeof value === "number" || typeof value === "bigint";
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./actions/secret-scan/lib/ignore/rule-family.js
var rule_family = __webpack_require__(13916);
// EXTERNAL MODULE: ./actions/secret-scan/lib/noise/entropy.js
var entropy = __webpack_require__(4286);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/find-matches.js
/** How far a match is looked for where its length has no bound: farther than any credential reaches. */
const MAX_REACH = 16 * 1024;
/** How far most of them reach. */
const NEAR_REACH = 1024;
const MIN_WINDOW = 4 * 1024;
/** A match that fills its window is looked at in larger ones, up to this. */
const MAX_WINDOW = 256 * 1024;
/** Bytes of the longest character, which is what `\b` and `^` may look at. */
const CHARACTER = 4;
/**
 * Matches that do not overlap, leftmost first, with offsets in bytes; undefined for a stretch without one, so that the
 * caller may stop. `minWindow` is there for tests: the result does not depend on it.
 */
function* findMatches(expression, bytes, minWindow = MIN_WINDOW) {
    let [at, last] = [0, -1];
    while (at <= bytes.length) {
        const { match, limit } = look(expression, bytes, at, minWindow);
        if (match === undefined) {
            yield undefined;
            at = limit;
        }
        else {
            // An empty match right behind another match is none in Go (package regexp, on the methods named All).
            if (match.start < match.end || match.start !== last)
                yield match;
            last = match.end;
            at = match.start < match.end ? match.end : endOfCharacter(bytes, match.end);
        }
    }
}
function look(expression, bytes, at, minWindow) {
    const reach = expression.longest * CHARACTER;
    return reach <= MAX_REACH ? lookWithin(expression, bytes, at, reach, minWindow) : lookFar(expression, bytes, at);
}
/**
 * For expressions without a bound. Most of their matches are short all the same, so short windows are tried before the far
 * one. What a far match that starts earlier would have covered is then reported by its parts.
 */
function lookFar(expression, bytes, at) {
    const { to, limit } = windowAt(bytes, at, MAX_REACH, 3 * MAX_REACH);
    if (!expression.test(bytes.subarray(Math.max(0, at - CHARACTER), to)))
        return { match: undefined, limit };
    for (let near = at; near < limit;) {
        const found = lookWithin(expression, bytes, near, NEAR_REACH, MIN_WINDOW);
        if (found.match)
            return found;
        near = found.limit;
    }
    return lookWithin(expression, bytes, at, MAX_REACH, MIN_WINDOW);
}
function lookWithin(expression, bytes, at, reach, minWindow) {
    const from = Math.max(0, at - CHARACTER);
    for (let size = Math.max(minWindow, 3 * reach);; size *= 4) {
        const { to, limit } = windowAt(bytes, at, reach, size);
        const match = expression.first(bytes.subarray(from, to), at - from, from);
        if (match === undefined || match.start >= limit)
            return { match: undefined, limit };
        if (to === bytes.length || match.end <= to - CHARACTER || size > MAX_WINDOW)
            return { match, limit };
    }
}
/** Where a window ends. A match that starts before its limit is seen to its end, and to what stands behind it. */
function windowAt(bytes, at, reach, size) {
    const to = Math.min(bytes.length, at + size + 2 * CHARACTER);
    return { to, limit: to === bytes.length ? to + 1 : startOfCharacter(bytes, to - reach - CHARACTER) };
}
function startOfCharacter(bytes, offset) {
    let start = offset;
    while (start > offset - CHARACTER + 1 && isContinuation(bytes[start]))
        start--;
    return isContinuation(bytes[start]) ? offset : start;
}
function endOfCharacter(bytes, offset) {
    let end = offset + 1;
    while (end < offset + CHARACTER && isContinuation(bytes[end]))
        end++;
    return end;
}
/** RFC 3629, section 3. */
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/line-starts.js
// Lines and columns of offsets in a text, in any order.
class LineStarts {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            this.#starts.push(at + 1);
    }
    /** 1-based, columns in characters. */
    placeOf(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/custom-rule.js
// A rule of the user's own configuration: a Go expression over a whole content, with gitleaks' meaning of keywords, path,
// group, entropy and required rules (gitleaks README, "Configuration").





const MAX_MATCHES = 1_000;
/** The engine's time is linear in the text, and so is what it may take: this, and this for each byte. */
const BUDGET_MS = 2_000;
const BUDGET_MS_PER_BYTE = 0.004;
/** What the engine's search takes. */
const FIT_KEYWORD = /^[\x20-\x7e]{3,}$/;
class CustomRule {
    /** `custom:` and the id in the configuration. */
    id;
    title;
    tags;
    /**
     * Lower-case ASCII, three bytes or more: the rule needs to be called only for contents in which one of them occurs, in
     * any case. Empty: for every content.
     */
    keywords;
    /** True if what it finds depends on where the content lies. */
    looksAtPaths;
    #parts;
    /** All keywords, where some are unfit for the engine's search: they are then looked for here. */
    #ownKeywords;
    constructor(parts) {
        const keywords = parts.keywords.map((keyword) => keyword.toLowerCase());
        const areFit = keywords.every((keyword) => FIT_KEYWORD.test(keyword));
        this.id = (0,rule_family/* customRuleId */.vh)(parts.id);
        this.title = parts.title;
        this.tags = parts.tags;
        this.keywords = areFit ? keywords : [];
        this.#ownKeywords = areFit ? [] : keywords.map((keyword) => lowerBytes(keyword));
        this.looksAtPaths = parts.path !== undefined || parts.required.some(({ rule }) => rule.looksAtPaths);
        this.#parts = parts;
    }
    /**
     * All that the rule finds in a content. `text` is Latin-1, one character a byte. Stops after `budget` milliseconds, or
     * after a thousand matches, and says so.
     */
    matchWhole(text, path, budget = BUDGET_MS + text.length * BUDGET_MS_PER_BYTE) {
        const { regex, path: pathExpression, required } = this.#parts;
        if (pathExpression && !pathExpression.test(path))
            return { matches: [] };
        if (!regex)
            return { matches: [aboutPath(path)] };
        if (this.#ownKeywords.length > 0 && !holdsOne(text, this.#ownKeywords))
            return { matches: [] };
        const found = this.#search(regex, text, performance.now() + budget);
        return found.matches.length === 0
            ? found
            : withRequired(found, required, (rule) => rule.matchWhole(text, path, budget), text);
    }
    #search(regex, text, deadline) {
        const matches = [];
        for (const found of findMatches(regex, external_node_buffer_.Buffer.from(text, "latin1"))) {
            const match = found && this.#read(found, text);
            if (match)
                matches.push(match);
            const unscanned = this.#limitAt(matches.length, deadline);
            if (unscanned !== undefined)
                return { matches, unscanned };
        }
        return { matches };
    }
    #limitAt(count, deadline) {
        if (count >= MAX_MATCHES)
            return `the rule ${this.id} has ${MAX_MATCHES} matches or more`;
        return performance.now() > deadline ? `the rule ${this.id} took too long on it` : undefined;
    }
    /** What the match says, or undefined if its credential is missing or not random enough. */
    #read(found, text) {
        const match = text.slice(found.start, found.end);
        const span = this.#secretSpan(found, match);
        if (span === undefined || span.start === span.end)
            return undefined;
        const secret = text.slice(span.start, span.end);
        if (this.#parts.entropy > 0 && (0,entropy/* shannonEntropy */.l)(secret) <= this.#parts.entropy)
            return undefined;
        return { start: span.start, end: span.end, secret, match };
    }
    #secretSpan(found, match) {
        if (this.#parts.secretGroup > 0)
            return found.groups[this.#parts.secretGroup - 1];
        const group = found.groups.find((span) => span !== undefined && span.end > span.start);
        return group ?? withoutLineEnds(found, match);
    }
}
/** The span of the match without the line ends around it, as gitleaks reports it. */
function withoutLineEnds({ start, end }, match) {
    let [from, to] = [0, match.length];
    while (from < to && match.charAt(from) === "\n")
        from++;
    while (to > from && match.charAt(to - 1) === "\n")
        to--;
    return { start: start + from, end: end - (match.length - to) };
}
/** A rule that has a path and no expression: the file itself is what is found. */
function aboutPath(path) {
    const name = external_node_buffer_.Buffer.from(path, "utf8").toString("latin1");
    return { start: 0, end: 0, secret: name, match: name };
}
/** As `holdsOne` sees it: bytes above ASCII change their case like letters there, on both sides. */
function lowerBytes(keyword) {
    return external_node_buffer_.Buffer.from(keyword, "utf8").toString("latin1").toLowerCase();
}
function holdsOne(text, keywords) {
    const lower = text.toLowerCase();
    return keywords.some((keyword) => lower.includes(keyword));
}
/** Leaves the matches that have one of every required rule near them. */
function withRequired(found, required, search, text) {
    if (required.length === 0)
        return found;
    const lines = new LineStarts(text);
    let { matches, unscanned } = found;
    for (const { rule, withinLines, withinColumns } of required) {
        const other = search(rule);
        const places = other.matches.map(({ start }) => lines.placeOf(start));
        matches = matches.filter(({ start }) => {
            const here = lines.placeOf(start);
            return places.some(({ line, column }) => Math.abs(line - here.line) <= (withinLines ?? Number.POSITIVE_INFINITY) &&
                Math.abs(column - here.column) <= (withinColumns ?? Number.POSITIVE_INFINITY));
        });
        unscanned ??= other.unscanned;
    }
    return { matches, ...(unscanned === undefined ? {} : { unscanned }) };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/custom-rules.js

/** Rules without an expression and a path only change a rule of gitleaks' own: there is nothing to run. */
function buildRules(specs) {
    const notes = [];
    const runnable = new Map(specs.filter(({ regex, path }) => regex ?? path).map((spec) => [spec.id, spec]));
    const rules = [...runnable.values()]
        .filter(({ skipReport }) => skipReport !== true)
        .map((spec) => toRule(spec, requiredOf(spec, runnable, notes)));
    return { rules, notes: [...notes, ...specs.flatMap(noteOn)] };
}
/** A required rule's own required rules are not asked for, as in gitleaks, so nothing can go in a circle. */
function requiredOf(spec, rules, notes) {
    return spec.required.flatMap(({ id, withinLines, withinColumns }) => {
        const required = rules.get(id);
        if (required)
            return [{ rule: toRule(required, []), withinLines, withinColumns }];
        const text = `rule ${spec.id}: the required rule ${id} is not in this configuration; the rule reports without it`;
        notes.push({ text, trail: [spec.id, id] });
        return [];
    });
}
function toRule(spec, required) {
    return new CustomRule({
        id: spec.id,
        title: spec.description || spec.id,
        regex: spec.regex,
        path: spec.path,
        secretGroup: spec.secretGroup ?? 0,
        entropy: spec.entropy ?? 0,
        keywords: spec.keywords,
        tags: spec.tags,
        required,
    });
}
function noteOn({ id, regex, path, allowlists, entropy, keywords }) {
    if (regex ?? path)
        return [];
    const isChanged = entropy !== undefined || keywords.length > 0 || allowlists.length === 0;
    const text = `rule ${id}: it has neither regex nor path; of such rules only the allowlists have an effect here`;
    return isChanged ? [{ text, trail: [id] }] : [];
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/compat/gitleaks-allowlist.js
var gitleaks_allowlist = __webpack_require__(70225);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/gitleaks-rule.js
// A rule of a gitleaks configuration as it is written, and how a configuration adds to the one it extends.

/** Far longer than any id; it becomes part of a finding's rule id. */
const MAX_ID = 100;
/** Reads one `[[rules]]` table. What is wrong with it goes to the table's remarks; undefined if it has no usable id. */
function readRule(table) {
    const id = table.text("id");
    if (id === undefined || !/^[\w.:/-]+$/.test(id) || id.length > MAX_ID) {
        return table.refuse("id", `must be 1 to ${MAX_ID} letters, digits and any of _ . : / -`);
    }
    table.where = `rule ${id}`;
    table.trail = [...table.trail, id];
    const spec = {
        id,
        description: table.text("description"),
        regex: table.expression("regex"),
        path: table.expression("path"),
        secretGroup: table.number("secretGroup"),
        entropy: table.number("entropy"),
        keywords: table.texts("keywords").filter((keyword) => keyword !== ""),
        tags: table.texts("tags"),
        allowlists: readAllowlists(table, id),
        required: table.tables("required", `rule ${id}, required`).flatMap((required) => readRequired(required) ?? []),
        skipReport: table.flag("skipReport"),
    };
    table.end();
    return hasGroup(spec) ? spec : table.refuse("secretGroup", "must be the number of a group of the regex");
}
/** `[[…allowlists]]`, and the single `[…allowlist]` of older releases. */
function readAllowlists(table, rule) {
    const where = rule === undefined ? "allowlist" : `rule ${rule}, allowlist`;
    const old = table.table("allowlist", where);
    const tables = [...(old ? [old] : []), ...table.tables("allowlists", where)];
    return tables.flatMap((each) => (0,gitleaks_allowlist/* readAllowlist */.sm)(each, rule) ?? []);
}
/** The rule as a configuration has it that extends another: what it states replaces, lists grow. */
function extendRule(base, own) {
    return {
        id: own.id,
        description: own.description ?? base.description,
        regex: own.regex ?? base.regex,
        path: own.path ?? base.path,
        secretGroup: own.secretGroup ?? base.secretGroup,
        entropy: own.entropy ?? base.entropy,
        keywords: [...new Set([...base.keywords, ...own.keywords])],
        tags: [...new Set([...base.tags, ...own.tags])],
        allowlists: [...base.allowlists, ...own.allowlists],
        required: [...base.required, ...own.required],
        skipReport: own.skipReport ?? base.skipReport,
    };
}
function readRequired(table) {
    const id = table.text("id");
    const spec = { withinLines: table.number("withinLines"), withinColumns: table.number("withinColumns") };
    table.end();
    return id === undefined || id === "" ? table.refuse("id", "is missing") : { id, ...spec };
}
/** A group can only be checked where the regex stands beside it. */
function hasGroup({ regex, secretGroup }) {
    if (secretGroup === undefined)
        return true;
    const isCount = Number.isInteger(secretGroup) && secretGroup >= 0;
    return isCount && (regex === undefined || secretGroup <= regex.groupCount);
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/compat/peer-rule.js
var peer_rule = __webpack_require__(66408);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/rule-names.js
// What the rule names in a gitleaks configuration stand for: its own rules, and rules of this suite.


class RuleNames {
    #own;
    #providers;
    #meanings = new Map();
    /** `own` has the ids that the configuration defines. */
    constructor(own, providers) {
        this.#own = own;
        this.#providers = providers;
    }
    /** Whether the name stands for the rule that a finding is of. */
    mean(name, ruleId) {
        return ruleId === (0,rule_family/* customRuleId */.vh)(name) || this.meanOurs(name, ruleId);
    }
    /** Whether it stands for that rule, and the rule is this suite's. */
    meanOurs(name, ruleId) {
        return this.#meaningOf(name).has(ruleId);
    }
    /** A note on each name that stands for no rule here. */
    unknownOf(names) {
        const unknown = names.filter((name) => !this.#own.has(name) && this.#meaningOf(name).size === 0);
        return [...new Set(unknown)].map((name) => ({
            text: `the rule ${name.slice(0, 100)} has no single counterpart here; naming it has no effect`,
            trail: [name],
        }));
    }
    #meaningOf(name) {
        const known = this.#meanings.get(name) ?? new Set((0,peer_rule/* counterparts */.B)(name, this.#providers));
        this.#meanings.set(name, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/compat/gitleaks-config.js
// Reads `.gitleaks.toml` and what it extends (format: gitleaks README, "Configuration"): the rules a user has added, and
// what the user allows. Rules of this suite are not replaced by it.








const MAX_BYTES = 1024 * 1024;
const MAX_TOML_DEPTH = 50;
const MAX_RULES = 2_000;
/** Files that are extended one by the other, as in gitleaks. */
const MAX_EXTENDS = 2;
const HINT = "Correct the file. Expressions are those of Go: https://pkg.go.dev/regexp/syntax.";
/**
 * Throws a UsageError `policy-invalid` that names every rule and key that is wrong, or `policy-unreadable` for a missing
 * file. `providers` are those of this suite, whose rules the configuration may name.
 */
async function readGitleaksConfig(file, load, providers) {
    const { title, usesDefault, disabled, rules, defined, allowlists, notes } = await readLayer(file, load, MAX_EXTENDS);
    const specs = [...rules.values()];
    const built = buildRules(specs);
    const names = new RuleNames(new Set(defined), providers);
    const all = [...allowlists, ...specs.flatMap((rule) => rule.allowlists)];
    const named = [...disabled, ...all.flatMap((allowlist) => allowlist.rules)];
    return {
        title,
        usesDefault,
        customRules: built.rules,
        ignores: ignoresOf(file.path, all, disabled, names),
        notes: [...notes, ...built.notes, ...names.unknownOf(named)],
    };
}
async function readLayer(file, load, depth) {
    const remarks = new ConfigRemarks();
    const table = new ConfigTable(parseToml(file), file.path, remarks);
    const extend = table.table("extend", `${file.path}, extend`);
    const path = extend?.text("path");
    const rules = readRules(table);
    const own = {
        title: table.text("title") ?? "",
        usesDefault: extend?.flag("useDefault") ?? false,
        disabled: extend?.texts("disabledRules") ?? [],
        rules,
        defined: [...rules.keys()],
        allowlists: readAllowlists(table, undefined),
        notes: remarks.notes,
    };
    // Known keys without an effect here.
    table.text("description");
    table.text("minVersion");
    extend?.end();
    table.end();
    if (remarks.problems.length > 0) {
        throw (0,invalid_file/* invalidFile */.A)(file.path, HINT, remarks.problems.map((message) => (0,invalid_file/* problemAt */.l)(file.path, 1, message)));
    }
    if (path === undefined)
        return own;
    if (depth > 0)
        return extendLayer(await readBase(file, path, load, depth), own);
    const text = `${file.path}: what it extends is not read, because ${MAX_EXTENDS} files extend one another already`;
    return { ...own, notes: [...own.notes, { text, trail: ["extend", path] }] };
}
function readRules(table) {
    const tables = table.tables("rules", "rule");
    if (tables.length > MAX_RULES)
        table.refuse("rules", `must be at most ${MAX_RULES}`);
    const rules = new Map();
    for (const each of tables.slice(0, MAX_RULES)) {
        const rule = readRule(each);
        if (rule && rules.has(rule.id))
            each.note("a rule of this id stands before it; the last one counts");
        if (rule)
            rules.set(rule.id, rule);
    }
    return rules;
}
function parseToml({ path, text }) {
    if (text.length > MAX_BYTES)
        throw (0,invalid_file/* invalidFile */.A)(path, HINT, [(0,invalid_file/* problemAt */.l)(path, 1, `it is larger than ${MAX_BYTES} bytes`)]);
    try {
        return (0,dist.parse)(text, { maxDepth: MAX_TOML_DEPTH });
    }
    catch (thrown) {
        if (!(thrown instanceof dist.TomlError))
            throw thrown;
        throw (0,invalid_file/* invalidFile */.A)(path, HINT, [(0,invalid_file/* problemAt */.l)(path, thrown.line, "not valid TOML")]);
    }
}
async function readBase(file, path, load, depth) {
    const inside = insideRepository(path);
    const base = inside === undefined ? undefined : await load(inside);
    if (base !== undefined)
        return await readLayer(base, load, depth - 1);
    throw new errors/* UsageError */.eb("policy-unreadable", `${file.path} extends a file that cannot be read`, {
        hint: "Name a file of the repository, relative to its root.",
    });
}
/** The path without its detours; undefined if it leads out of the repository. */
function insideRepository(path) {
    const parts = [];
    for (const part of path.replaceAll("\\", "/").split("/")) {
        if (part === ".." && parts.pop() === undefined)
            return undefined;
        if (part !== "." && part !== ".." && part !== "")
            parts.push(part);
    }
    return path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.length === 0 ? undefined : parts.join("/");
}
function extendLayer(base, own) {
    // What is switched off is what is extended: a rule of that name in the file itself is meant to take its place.
    const rules = new Map([...base.rules].filter(([id]) => !own.disabled.includes(id)));
    for (const [id, rule] of own.rules) {
        const inherited = rules.get(id);
        rules.set(id, inherited ? extendRule(inherited, rule) : rule);
    }
    return {
        title: own.title || base.title,
        usesDefault: own.usesDefault || base.usesDefault,
        disabled: [...base.disabled, ...own.disabled],
        rules,
        defined: [...base.defined, ...own.defined],
        allowlists: [...base.allowlists, ...own.allowlists],
        notes: [...base.notes, ...own.notes],
    };
}
function ignoresOf(file, allowlists, disabled, names) {
    return {
        file,
        kind: "allowlist",
        entries: [],
        cover: (subject) => {
            const { ruleId } = subject.sighting;
            const off = disabled.find((id) => names.meanOurs(id, ruleId));
            if (off !== undefined)
                return { reason: `${file}: the rule ${off} is in disabledRules`, entries: [] };
            const isFor = ({ rules }) => rules.length === 0 || rules.some((id) => names.mean(id, ruleId));
            const allowlist = allowlists.find((candidate) => isFor(candidate) && (0,gitleaks_allowlist/* allows */.NB)(candidate, subject));
            return allowlist && { reason: allowlist.description || `${file}: an allowlist`, entries: [] };
        },
    };
}


/***/ })

};
