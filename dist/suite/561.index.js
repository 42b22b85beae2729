export const id = 561;
export const ids = [561];
export const modules = {

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ SECRET_SCAN),
  N: () => (/* binding */ runSecretScan)
});

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 4 modules
var report_report = __webpack_require__(5014);
// EXTERNAL MODULE: ./packages/runtime/lib/static-check/run-static-checks.js + 10 modules
var run_static_checks = __webpack_require__(517);
// EXTERNAL MODULE: ./packages/core/lib/secret.js
var secret = __webpack_require__(9593);
// EXTERNAL MODULE: ./actions/secret-scan/lib/rule/level.js
var level = __webpack_require__(9335);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/output/found-secret.js
// Brings the sightings of one credential together: one finding for one thing to revoke, wherever it lies.

/** Sightings of the same rule and the same bytes become one. The order is that of their first sightings. */
function groupSightings(sightings) {
    const groups = new Map();
    for (const sighting of sightings) {
        const key = `${sighting.ruleId}\n${sighting.secret}`;
        const group = groups.get(key);
        if (group)
            group.push(sighting);
        else
            groups.set(key, [sighting]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = [...group].sort((a, b) => (0,level/* compareLevels */.t)(a.level, b.level));
        return first ? [{ first, sightings: group }] : [];
    });
}

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(1757);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/rule/report-rule.js
// A secret rule as reports know rules.

/** What a level means for a finding. The default policy fails on errors. */
const BY_LEVEL = {
    "verified-format": { severity: "error", confidence: "high" },
    likely: { severity: "error", confidence: "medium" },
    possible: { severity: "note", confidence: "low" },
};
const WHY = "Whoever can read the repository, its history or a build's log can use it. Removing it from the newest commit does not help: history keeps it.";
function toReportRule(provider, rule) {
    const revoke = rule.revoke ?? provider.revoke;
    return {
        id: rule.id,
        title: rule.title,
        ...BY_LEVEL[rule.level],
        needs: [],
        why: WHY,
        fix: `Revoke it first: ${revoke}. Then replace it by a reference to a secret store, and remove it.`,
        helpUrl: `https://github.com/${version/* REPOSITORY */.B}/blob/main/docs/secrets.md#${rule.id}`,
        examples: { flags: [], allows: [] },
        check: () => [],
    };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/output/redact.js
// The only form in which a found credential is ever shown.
const LONG = 20;
const MEDIUM = 10;
/**
 * The first and last characters and the length: `ghp_…k3 (40 characters)`. Short values, which a few characters would half give
 * away, show one character or none. Whatever is no printable ASCII character shows as `?`.
 */
function redact(secret) {
    const [head, tail] = shownOf(secret.length);
    const start = printable(secret.slice(0, head));
    const end = printable(tail === 0 ? "" : secret.slice(-tail));
    return `${start}…${end} (${secret.length} characters)`;
}
function shownOf(length) {
    if (length >= LONG)
        return [4, 2];
    return length >= MEDIUM ? [1, 1] : [0, 0];
}
function printable(text) {
    return text.replace(/[^\x21-\x7e]/g, "?");
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/output/to-detection.js


/** More places than this are told by their number. */
const MAX_RELATED = 20;
function toDetection({ first, sightings }, shown) {
    const others = sightings.filter((sighting) => sighting !== first);
    const places = others.length > 0 ? `, in ${sightings.length} places` : "";
    return {
        message: `${shown.title} ${redact(first.secret)}${first.note ? `, ${first.note}` : ""}${places}.`,
        location: toLocation(first),
        subject: shown.fingerprint,
        fingerprint: shown.fingerprint,
        ...BY_LEVEL[first.level],
        related: others.slice(0, MAX_RELATED).map(toRelated),
        evidence: evidenceOf(first, sightings.length, shown),
        fix: { description: `Revoke it: ${shown.revoke}. Then remove it and read it from a secret store.`, edits: [] },
    };
}
function evidenceOf(first, places, { fingerprint, origin, live, revoke }) {
    const facts = [
        ["level", first.level],
        ["secret", redact(first.secret)],
        ["note", first.note],
        ...Object.entries(first.facts ?? {}),
        ["inside", first.via.length > 0 ? first.via.join(" > ") : undefined],
        ["commit", origin?.commit],
        ["author-date", origin?.authorDate],
        ["in-head", origin && (origin.inHead ? "yes" : "no")],
        ["live", live],
        ["places", String(places)],
        ["fingerprint", fingerprint],
        ["revoke", revoke],
    ];
    return Object.fromEntries(facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function toRelated(sighting) {
    return { ...toLocation(sighting), message: "The same credential." };
}
function toLocation({ path, line, column, endLine, endColumn }) {
    return { file: path || "stdin", line, column, endLine, endColumn };
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/rules/all-rules.js + 192 modules
var all_rules = __webpack_require__(3059);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/rule/report-rules.js


const RULES_BY_ID = new Map(all_rules/* PROVIDERS */.x.flatMap((provider) => provider.rules.map((rule) => [rule.id, { provider, rule, reportRule: toReportRule(provider, rule) }])));
const REPORT_RULES = [...RULES_BY_ID.values()].map(({ reportRule }) => reportRule);

// EXTERNAL MODULE: ./packages/core/lib/text/glob.js
var text_glob = __webpack_require__(83);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/refusal.js
var refusal = __webpack_require__(2026);
;// CONCATENATED MODULE: ./packages/runtime/lib/files/walk-folder.js
// Lists the files of a folder that is not a repository's. Links are not followed, so there are no loops.



/** Deeper folders can only have been made to do harm. */
const MAX_DEPTH = 200;
/** Every regular file below `root`, those in `.git` folders left out: they are git's, not the tree's. */
function walkFolder(root) {
    const files = [];
    const unread = [];
    let links = 0;
    const waiting = [{ path: "", depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { path, depth } = next;
        const entries = listFolder((0,external_node_path_.join)(root, path), depth);
        if ("why" in entries)
            unread.push({ path: path || ".", why: entries.why });
        else
            for (const entry of entries) {
                const name = path === "" ? entry.name : `${path}/${entry.name}`;
                if (entry.isFile())
                    files.push(name);
                else if (entry.isSymbolicLink())
                    links++;
                else if (entry.isDirectory() && entry.name !== ".git")
                    waiting.push({ path: name, depth: depth + 1 });
            }
    }
    return { files, links, unread };
}
function listFolder(path, depth) {
    if (depth > MAX_DEPTH)
        return { why: `it lies more than ${MAX_DEPTH} folders deep` };
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        return (0,refusal/* refuseBecause */.P)(error);
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/source/scan-tree.js
// Scans the files of a folder: those git tracks or would track, or all of them where git knows none.


/** Paths of one task: enough to make the way to a thread worth it, few enough to spread the work evenly. */
const BATCH = 64;
/** The files of a checkout. `list` are those of the repository, relative to its root. */
function chooseFiles({ root, folder }, list, excluded) {
    const prefix = folder === root ? "" : `${folder.slice(root.length + 1)}/`;
    const known = list.filter((path) => path.startsWith(prefix));
    const walked = known.length > 0 ? { files: known, unread: [] } : walkBelow(folder, prefix);
    const paths = walked.files.filter((path) => !excluded.some((glob) => (0,text_glob/* matchesGlob */.k)(glob, path)));
    return { root, paths, excluded: walked.files.length - paths.length, unread: walked.unread };
}
function walkBelow(folder, prefix) {
    const { files, unread } = walkFolder(folder);
    return {
        files: files.map((path) => `${prefix}${path}`),
        unread: unread.map(({ path, why }) => ({ path: `${prefix}${path}`, why })),
    };
}
/** Hands all files to the scanner. */
async function scanFiles({ root, paths }, scanner) {
    for (let at = 0; at < paths.length; at += BATCH) {
        await scanner.scan({ kind: "files", root, paths: paths.slice(at, at + BATCH) });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/runtime/lib/threads/thread-pool.js
// A few threads that run the same kind of task. Tasks wait in the caller, not in a queue: whoever hands one over waits until
// a thread is free, so what is read ahead stays bounded.



/** More threads than this do not help: one process has to read what they work on. */
const MAX_THREADS = 16;
/** Tasks a thread has at a time: one it works on, and the next. */
const IN_FLIGHT = 2;
class ThreadPool {
    #threads;
    #idle = [];
    /** Starts threads on the module at `entry`, which must call `serveTasks`. `setup` is copied to each of them. */
    constructor(entry, setup, size = (0,external_node_os_.availableParallelism)()) {
        const count = Math.max(1, Math.min(size, MAX_THREADS));
        this.#threads = Array.from({ length: count }, () => new Thread(entry, setup, () => this.#idle.shift()?.()));
    }
    /**
     * Waits for a thread that has room, hands the task over, and gives the promise of its result. What is in `transfer` cannot be
     * used here afterwards. The promise rejects with `UnavailableError` (`tool-failed`) if the thread dies or the task throws.
     */
    async hand(task, transfer = []) {
        for (;;) {
            const free = this.#leastBusy();
            if (free.busy < IN_FLIGHT)
                return { result: free.run(task, transfer) };
            await new Promise((resolve) => this.#idle.push(resolve));
        }
    }
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.close()));
    }
    #leastBusy() {
        return this.#threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
    }
}
class Thread {
    #worker;
    #waiting = [];
    #onRoom;
    #ended;
    constructor(entry, setup, onRoom) {
        this.#onRoom = onRoom;
        this.#worker = new external_node_worker_threads_.Worker(entry, { workerData: setup });
        this.#worker.on("message", (answer) => this.#take(answer));
        this.#worker.on("error", (cause) => this.#fail(failed("stopped with an error", cause)));
        this.#worker.on("exit", () => this.#fail(failed("ended before its work was done")));
    }
    get busy() {
        return this.#waiting.length;
    }
    run(task, transfer) {
        const { promise, resolve, reject } = withResolvers();
        if (this.#ended)
            reject(this.#ended);
        else {
            this.#waiting.push({ resolve, reject });
            this.#worker.postMessage(task, transfer);
        }
        return promise;
    }
    async close() {
        await this.#worker.terminate();
    }
    /** Threads work on one task after the other, so the answer is for the oldest. */
    #take(answer) {
        const waiting = this.#waiting.shift();
        if (answer.ok)
            waiting?.resolve(answer.result);
        else
            waiting?.reject(failed("could not do a task"));
        this.#onRoom();
    }
    #fail(error) {
        this.#ended ??= error;
        for (const { reject } of this.#waiting.splice(0))
            reject(error);
        this.#onRoom();
    }
}
function failed(what, cause) {
    const hint = "Run again; if it happens each time, report it: a thread of the scanner must not end early.";
    return new errors/* UnavailableError */.hG("tool-failed", `a scanning thread ${what}`, { hint, cause });
}
function withResolvers() {
    let waiting = { resolve: () => undefined, reject: () => undefined };
    const promise = new Promise((resolve, reject) => {
        waiting = { resolve, reject };
    });
    return { promise, ...waiting };
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/scan/load-rules.js + 3 modules
var load_rules = __webpack_require__(9686);
// EXTERNAL MODULE: ./actions/secret-scan/lib/scan/scan-task.js + 23 modules
var scan_task = __webpack_require__(5459);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/scan/thread-url.js
// Tells where the module lies that a thread of the scan starts with.
/** From its sources the suite runs as TypeScript; the bundle has a stub beside its folder. */
function threadUrl() {
    const here = import.meta.url;
    return new URL(here.endsWith(".ts") ? "./thread-entry.ts" : "../secret-scan/thread.js", here);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/scan/scanner.js
// Scans in this thread, or in as many as there are cores where there is enough to do, and keeps account.




class Scanner {
    sightings = [];
    unscanned = [];
    /** Ids of blobs with something to tell about. */
    notable = new Set();
    contents = 0;
    bytes = 0;
    links = 0;
    #pool;
    #choice;
    #rules;
    #running = new Set();
    /** With `threads` the work is spread over the cores. Starting them takes longer than a small scan. */
    constructor(choice, threads) {
        this.#choice = choice;
        this.#pool = threads ? new ThreadPool(threadUrl(), choice) : undefined;
    }
    /** The rules in this thread, for what is scanned part by part. Made when first asked for. */
    get rules() {
        this.#rules ??= (0,load_rules/* loadRules */.A)(this.#choice);
        return this.#rules;
    }
    /** Returns once the work has been taken on. What is in the buffer of a task for blobs belongs to the scan from then on. */
    async scan(task) {
        if (this.#pool === undefined)
            return this.take((0,scan_task/* runTask */.Z)(this.rules, task));
        const { result } = await this.#pool.hand(task, task.kind === "blobs" ? [task.bytes] : []);
        const taken = result.then((answer) => this.take(answer));
        this.#running.add(taken);
        // Errors are thrown by `finish`; here they only must not count as unhandled.
        taken.then(() => this.#running.delete(taken), () => undefined);
    }
    /** Adds what was found elsewhere. */
    take({ sightings, unscanned, notable, contents, bytes, links }) {
        for (const sighting of sightings)
            this.sightings.push(sighting);
        for (const gap of unscanned)
            this.unscanned.push(gap);
        for (const id of notable)
            this.notable.add(id);
        this.contents += contents;
        this.bytes += bytes;
        this.links += links;
    }
    /** Waits for all work and ends the threads. Throws `UnavailableError` where a thread could not do its part. */
    async finish() {
        try {
            await Promise.all(this.#running);
        }
        finally {
            await this.#pool?.close();
        }
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/scan/scan-selection.js


/** From so many files on, threads are worth starting. */
const MANY_FILES = 400;
async function scanSelection(given, options, ports) {
    const { checkout } = ports;
    if (checkout === undefined)
        throw new TypeError("secret-scan needs a checkout");
    const excluded = ports.policy["secret-scan"]?.["exclude-paths"] ?? [];
    const chosen = given
        ? { root: checkout.root, paths: given, excluded: 0, unread: [] }
        : chooseFiles(checkout, await ports.files.list(), excluded);
    const scanner = new Scanner({ off: options.off }, chosen.paths.length >= MANY_FILES);
    await scanFiles(chosen, scanner);
    await scanner.finish();
    const { contents, bytes, links } = scanner;
    return {
        sightings: scanner.sightings,
        unscanned: [...chosen.unread, ...scanner.unscanned],
        stats: { files: contents, bytes, links, excluded: chosen.excluded },
    };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/program.js
// secret-scan: scans what the run is about, sets apart what is known, and reports. No globals, no output.





/** Scanning nothing is `incomplete`, never a pass. */
async function secretScan(given, options, ports) {
    const off = Object.entries(ports.settings.severities).flatMap(([id, severity]) => (severity === "off" ? [id] : []));
    const scanned = await scanSelection(given, { ...options, off }, ports);
    const found = groupSightings(scanned.sightings);
    for (const { first } of found)
        ports.conceal(new secret/* Secret */.z(Buffer.from(first.secret, "latin1").toString("utf8")));
    const notChecked = [...scanned.unscanned.map(({ path, why }) => ({ what: path || "stdin", why }))];
    if (scanned.stats["bytes"] === 0)
        notChecked.push(NOTHING);
    const report = (0,report_report/* buildReport */.FK)({
        tool: "secret-scan",
        settings: ports.settings,
        rules: REPORT_RULES,
        detections: found.flatMap((secret) => {
            const known = RULES_BY_ID.get(secret.first.ruleId);
            if (known === undefined)
                return [];
            const { title, revoke = known.provider.revoke } = known.rule;
            const shown = { title, revoke, fingerprint: ports.digest(secret.first.secret), origin: undefined, live: undefined };
            return [{ rule: known.reportRule, detection: toDetection(secret, shown) }];
        }),
        notChecked,
        stats: scanned.stats,
        digest: ports.digest,
    });
    return { report };
}
const NOTHING = {
    what: "the scan",
    why: "there was nothing to scan: no byte was looked at; check the folder, the mode and what the run is about",
};

;// CONCATENATED MODULE: ./actions/secret-scan/lib/check.js
// secret-scan as a static check, and as a program of its own.




const SECRET_SCAN = {
    name: "secret-scan",
    rules: REPORT_RULES,
    run: async (given, ports) => (await secretScan(given, { mode: "auto" }, ports)).report,
};
/** secret-scan alone, with the report about the policy under its own. */
async function runSecretScan(request, options) {
    let outcome;
    const check = {
        ...SECRET_SCAN,
        run: async (given, ports) => {
            outcome = await secretScan(given, options, ports);
            return outcome.report;
        },
    };
    const { root, policy, checks, onIncomplete } = await (0,run_static_checks/* runStaticChecks */.l)([check], { ...request, plainFolders: true });
    const [own] = checks;
    if (own === undefined || outcome === undefined)
        throw new Error("secret-scan returned no report");
    return { ...outcome, report: (0,report_report/* withChecks */.cX)(own, [policy]), root, onIncomplete };
}


/***/ }),

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shannonEntropy)
/* harmony export */ });
// Shannon entropy of a text over its own characters.
/** Bits a character: 0 for one repeated character, at most log2 of the length. */
function shannonEntropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values()) {
        const share = count / text.length;
        bits -= share * Math.log2(share);
    }
    return bits;
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ isPlaceholder)
});

// UNUSED EXPORTS: isReference

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/repetition.js
// Finds what is typed by hand to fill a field: one character again and again, groups that repeat, runs through the alphabet
// or along the keyboard. All of it is linear in a text of at most a few hundred characters.
const LONGEST_PERIOD = 16;
const KEYBOARD = "qwertyuiop asdfghjkl zxcvbnm";
const HEX_STEP = 0x61 - 0x39;
/** True if most of the text repeats itself or counts on. Random text of eight characters or more practically never does. */
function isRepetitive(text) {
    if (text.length < 2)
        return false;
    const lower = text.toLowerCase();
    return isMostlyOneCharacter(lower) || hasLongRun(lower) || repeatsGroup(lower) || isCounted(lower);
}
function isMostlyOneCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return Math.max(...counts.values()) * 2 >= text.length && (text.length >= 6 || counts.size === 1);
}
/** Five in a row, and a quarter of the text: keys that carry zeros as `AAAA` have shorter runs. */
function hasLongRun(text) {
    return longestRun(text, (at) => text[at] === text[at - 1]) >= Math.max(5, text.length / 4);
}
function repeatsGroup(text) {
    if (text.length < 6)
        return false;
    for (let period = 2; period <= Math.min(LONGEST_PERIOD, text.length / 2); period++) {
        const run = longestRun(text, (at) => at >= period && text[at] === text[at - period]) - 1;
        if (run >= Math.max(4, text.length * 0.5))
            return true;
    }
    return false;
}
/** `12345678`, `abcdef123456`, `0a1b2c3d4e5f`, `qwertyuiop`, also backwards. */
function isCounted(text) {
    const steps = stepsOf(text, 1);
    return coverage(steps) >= 0.7 || longest(steps) >= 8 || (text.length >= 8 && coverage(stepsOf(text, 2)) >= 0.8);
}
/** For each place, whether the character there is the one before or after that at `stride` places to the left. */
function stepsOf(text, stride) {
    return Array.from({ length: text.length }, (_unused, at) => at >= stride && isStep(text, at - stride, at));
}
function isStep(text, from, to) {
    const distance = Math.abs(text.charCodeAt(to) - text.charCodeAt(from));
    if (distance === 1 || distance === HEX_STEP)
        return true;
    const [first, second] = [text.charAt(from), text.charAt(to)];
    if (`${first}${second}` === "90")
        return true;
    return KEYBOARD.includes(first + second) || KEYBOARD.includes(second + first);
}
/** The share of the characters that stand in runs of three or more. */
function coverage(steps) {
    let covered = 0;
    let run = 1;
    for (let at = 1; at <= steps.length; at++) {
        if (steps[at] === true)
            run++;
        else {
            if (run >= 3)
                covered += run;
            run = 1;
        }
    }
    return covered / steps.length;
}
function longest(steps) {
    return steps.reduce((state, step) => {
        const run = step ? state.run + 1 : 1;
        return { run, best: Math.max(run, state.best) };
    }, { run: 1, best: 1 }).best;
}
function longestRun(text, continues) {
    return longest(Array.from({ length: text.length }, (_unused, at) => at > 0 && continues(at)));
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/is-placeholder.js
// Tells what stands for a credential in documentation and templates from what could be one.

/** Longer texts are keys in blocks: a word in them is chance, and a run of one letter is a run of zeros. */
const LONGEST = 160;
const ELLIPSIS = "\u00e2\u0080\u00a6";
/** A variable of a shell, a template, a build or a secret store, where the value will be filled in. */
const REFERENCES = [
    /\$\{|\{\{|\}\}|\$\(|#\{|<%|%>|\{%|\$\[|^@@?\w{1,60}@@?$/,
    /^\$[A-Za-z_]\w{0,80}$|^\$env:|^%[A-Za-z_]\w{0,80}%$|^%\(?[a-z]|^%[^%]{1,60}%$/i,
    /^<[^<>]{0,120}>$|^\[[^[\]]{0,120}\]$|^\{[^{}]{0,120}\}$|^__\w{1,60}__$|^\(.{0,120}\)$/,
    /^(?:process\.env|os\.environ|import\.meta|secrets?\.|vars?\.|env\.|local\.|data\.|module\.|config\.|settings\.|inputs?\.|params?\.|options?\.|self\.|this\.)/i,
    /getenv|^env[([]|environ[[.]|^(?:vault|op|ssm|sm|awssm|gcpsm|akv|doppler|ref|file|env|keyring):|^!(?:ref|sub|vault|env)|^arn:aws/i,
    /^enc[[(:]|^\{cipher\}|^@microsoft\.keyvault|^\$ansible_vault/i,
];
const WORDS = /example|placeholder|change[-_ ]?(?:me|this|it)|dummy|redacted|sanitized|obfuscated|hidden|fake|sample|todo|fixme|foo[-_]?bar|not[-_ ]?(?:a[-_ ]?)?(?:real|secret|used|set)|lorem|deadbeef|cafebabe|badc0de|insert|replace|my[-_ ]?(?:super[-_ ]?)?(?:secret|token|key|pass)|super[-_ ]?secret|s3cr3t|supersecure|x{4}|[-_ .]here$|^(?:here|enter|paste|some|the|new|old|user|this|that)[-_ ]/i;
const YOURS = /your[-_ .]|your[a-z_-]{0,16}(?:key|token|secret|pass|password|id|here|value|name)/i;
const MASKED = /\*{3}|\.{3}|\u00b7{3}|\u2022|[#?]{4}|_{4}/;
const NOTHING = /^(?:null|nil|none|undefined|true|false|empty|unset|default|unknown|n\/a|na|tbd|test(?:ing)?\d{0,4})$/i;
/**
 * True for text that nobody would take for a credential: fillers (`xxxx`, `0123456789abcdef`, repeated groups), variables
 * (`${TOKEN}`, `{{ token }}`, `%TOKEN%`, `process.env.TOKEN`), words that say so (`<your-token>`, `changeme`) and masks (`***`).
 */
function isPlaceholder(secret) {
    if (secret === "")
        return true;
    if (secret.length > LONGEST)
        return isOneCharacter(secret);
    return isReference(secret) || saysSo(secret) || isRepetitive(secret);
}
/** True for a name that a program or a template puts the value in for. */
function isReference(text) {
    return REFERENCES.some((reference) => reference.test(text));
}
function saysSo(text) {
    return WORDS.test(text) || YOURS.test(text) || MASKED.test(text) || NOTHING.test(text) || text.includes(ELLIPSIS);
}
function isOneCharacter(text) {
    return text === text.charAt(0).repeat(text.length);
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareLevels)
/* harmony export */ });
/* unused harmony export LEVELS */
// How sure a finding is: the three levels, and their order.
/** The surest first. */
const LEVELS = ["verified-format", "likely", "possible"];
/** Negative if `a` is the surer one, as for sorting. */
function compareLevels(a, b) {
    return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PROVIDERS)
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rule/pattern.js
const MAX_BODY = 4096;
/** What stands between a name and its value: `KEY=`, `"key": "`, `key := '`, `key => "`, `key, "`, `<key>`. */
const NAME_REST = "[\\w .-]{0,24}?[\"'`\\]]{0,2}";
const BETWEEN = "[ \\t]{0,8}(?:=>|:=|[=:,>]|\\|\\|)[ \\t]{0,8}(?:[bru]?[\"'`]{1,3}|[(\\[]{1,2}[\"'`]{1,3})?";
const NAME_AND_BETWEEN = 80;
/**
 * A credential that starts with a fixed text: `token("ghp_", "[A-Za-z0-9]{36}", 36)`. `length` is the most characters that
 * `body` (a regular expression, case-sensitive) can match. `edge` lists, as the inside of a character class, what may stand
 * neither before the prefix nor behind the body.
 */
function token(prefix, body, length, edge = "A-Za-z0-9_-") {
    const prefixes = typeof prefix === "string" ? [prefix] : prefix;
    const longest = Math.max(...prefixes.map((text) => text.length));
    if (length > MAX_BODY)
        throw new TypeError("a body this long needs a pattern of its own");
    const start = prefixes.map(pattern_escape).join("|");
    return {
        keywords: prefixes.map((text) => text.toLowerCase()),
        pattern: new RegExp(`(?<![${edge}])(?:${start})${body}(?![${edge}])`),
        reach: { before: 0, after: longest + length + 1 },
    };
}
/**
 * A credential with nothing special about it, known by the name it is given: `assigned(["datadog", "dd_api"], "[a-f0-9]{32}", 32)`
 * finds `DATADOG_API_KEY = "…"`. `names` are lower-case and found in any case, also inside a longer name. `value` is a regular
 * expression, case-insensitive, `length` the most characters it can match.
 */
function assigned(names, value, length) {
    const start = names.map(pattern_escape).join("|");
    return {
        keywords: names,
        pattern: new RegExp(`(?:${start})${NAME_REST}${BETWEEN}(?<secret>${value})(?![A-Za-z0-9_+/=-])`, "i"),
        reach: { before: 0, after: Math.max(...names.map((name) => name.length)) + NAME_AND_BETWEEN + length + 1 },
    };
}
function pattern_escape(text) {
    return text.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rule/secret-rule.js
/** States a provider. It exists so that the compiler checks the file where it is written. */
function defineProvider(provider) {
    return provider;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/adafruit.js
// Credentials of Adafruit IO.


const adafruit = defineProvider({
    id: "adafruit",
    name: "Adafruit IO",
    docs: "https://io.adafruit.com/api/docs/#authentication",
    revoke: "https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-account",
    rules: [
        {
            id: "adafruit-io-key",
            title: "Adafruit IO key",
            ...token("aio_", "[A-Za-z0-9]{28}", 28),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `aio_${make.alnum(28)}`;
                    return [
                        { path: ".env", text: `ADAFRUIT_IO_KEY=${secret}\n`, secret },
                        { path: "secrets.py", text: `secrets = { 'aio_key': '${secret}' }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ADAFRUIT_IO_KEY=aio_${make.alnum(27)}\n` },
                    { text: `ADAFRUIT_IO_KEY=aio_${"x".repeat(28)}\n` },
                    { text: `aio_read_${make.lower(23)} = 1\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/adobe.js
// Credentials of Adobe.


const adobe = defineProvider({
    id: "adobe",
    name: "Adobe",
    docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
    revoke: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation#rotating-client-secrets",
    rules: [
        {
            id: "adobe-client-secret",
            title: "Adobe OAuth client secret",
            ...token("p8e-", "[A-Za-z0-9_-]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `p8e-${make.base64url(32)}`;
                    return [
                        { text: `ADOBE_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "config.json", text: `{ "client_secret": "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ADOBE_CLIENT_SECRET=p8e-${make.alnum(31)}\n` },
                    { text: `ADOBE_CLIENT_ID=${make.hex(32)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/adyen.js
// Credentials of Adyen.


const adyen = defineProvider({
    id: "adyen",
    name: "Adyen",
    docs: "https://docs.adyen.com/development-resources/api-credentials/",
    revoke: "https://docs.adyen.com/development-resources/api-credentials/roll-api-key/",
    rules: [
        {
            id: "adyen-api-key",
            title: "Adyen API key",
            keywords: ["aqe"],
            pattern: /(?<![A-Za-z0-9+/])AQE[A-Za-z0-9+/]{40,140}={0,2}-[A-Za-z0-9+/]{43}=-[!#-&(-_a-~]{12,24}(?![!#-&(-_a-~])/,
            reach: { before: 0, after: 218 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `AQE${make.base64(77)}==-${make.base64(43)}=-${make.alnum(9)}=${make.alnum(9)}`;
                    return [
                        { path: "server/.env", text: `ADYEN_API_KEY=${secret}\n`, secret },
                        { path: "config.json", text: `{ "x-API-key": "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ADYEN_API_KEY=AQE${make.base64(77)}\n` },
                    { text: `ADYEN_API_KEY=AQE${make.base64(77)}==-${make.base64(30)}=-${make.alnum(16)}\n` },
                    { text: `ADYEN_CLIENT_KEY=test_${make.upperAlnum(32)}\n` },
                ],
            },
        },
        {
            id: "adyen-hmac-key",
            title: "Adyen webhook HMAC key",
            ...assigned(["adyen_hmac", "adyenhmac", "adyen-hmac"], "[A-F0-9]{64}", 64),
            level: "likely",
            revoke: "https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/",
            examples: {
                flags: (make) => {
                    const secret = make.upperHex(64);
                    return [
                        { text: `ADYEN_HMAC_KEY=${secret}\n`, secret },
                        { path: "application.yml", text: `adyenHmacKey: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ADYEN_HMAC_KEY=${make.upperHex(63)}\n` },
                    { text: "ADYEN_HMAC_KEY=<your-hmac-key>\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/airtable.js
// Credentials of Airtable.


const PERSONAL = "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}";
const airtable = defineProvider({
    id: "airtable",
    name: "Airtable",
    docs: "https://airtable.com/developers/web/guides/personal-access-tokens",
    revoke: "https://support.airtable.com/docs/creating-personal-access-tokens",
    rules: [
        {
            id: "airtable-personal-access-token",
            title: "Airtable personal access token",
            ...assigned(["airtable"], PERSONAL, 82),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pat${make.alnum(14)}.${make.hex(64)}`;
                    return [
                        { path: ".env", text: `AIRTABLE_API_KEY=${secret}\n`, secret },
                        { path: "app.js", text: `const airtableToken = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `AIRTABLE_API_KEY=pat${make.alnum(14)}\n` },
                    { text: `AIRTABLE_API_KEY=pat${make.alnum(14)}.${make.hex(40)}\n` },
                ],
            },
        },
        {
            id: "airtable-bearer-token",
            title: "Airtable personal access token in a header",
            keywords: ["bearer pat"],
            pattern: /Bearer (?<secret>pat[A-Za-z0-9]{14}\.[a-f0-9]{64})(?![A-Za-z0-9])/i,
            reach: { before: 0, after: 91 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pat${make.alnum(14)}.${make.hex(64)}`;
                    return [{ path: "sync.sh", text: `curl -H "Authorization: Bearer ${secret}"\n`, secret }];
                },
                allows: (make) => [
                    { text: `curl -H "Authorization: Bearer pat${make.alnum(14)}"\n` },
                    { text: 'curl -H "Authorization: Bearer patYourTokenHere"\n' },
                ],
            },
        },
        {
            id: "airtable-api-key",
            title: "Airtable API key (deprecated)",
            ...assigned(["airtable"], "key[A-Za-z0-9]{14}", 17),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `key${make.alnum(14)}`;
                    return [{ path: ".env", text: `AIRTABLE_API_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `AIRTABLE_API_KEY=key${make.alnum(13)}\n` },
                    { text: `AIRTABLE_BASE_ID=app${make.alnum(14)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/aiven.js
// Credentials of Aiven.


const aiven = defineProvider({
    id: "aiven",
    name: "Aiven",
    docs: "https://aiven.io/docs/platform/concepts/authentication-tokens",
    revoke: "https://aiven.io/docs/platform/howto/create_authentication_token",
    rules: [
        {
            id: "aiven-api-token",
            title: "Aiven API token",
            ...assigned(["aiven"], "[A-Za-z0-9+/=]{372}", 372),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64(372);
                    return [
                        { text: `AIVEN_API_TOKEN=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "aiven" {\n  aiven_api_token = "${secret}"\n}\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `AIVEN_API_TOKEN=${make.base64(371)}\n` }, { text: "AIVEN_API_TOKEN=<token>\n" }],
            },
        },
        {
            id: "aiven-service-password",
            title: "Aiven service password",
            ...token("AVNS_", "[A-Za-z0-9_-]{19}", 19),
            level: "likely",
            revoke: "https://aiven.io/docs/platform/howto/reset-service-password",
            examples: {
                flags: (make) => {
                    const secret = `AVNS_${make.base64url(19)}`;
                    return [
                        { path: ".env", text: `PGPASSWORD=${secret}\n`, secret },
                        { text: `DATABASE_URL=postgres://avnadmin:${secret}@pg.example.test:12691/defaultdb\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PGPASSWORD=AVNS_${make.alnum(18)}\n` },
                    { text: `PGPASSWORD=AVNS_${"x".repeat(19)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/alchemy.js
// Credentials of Alchemy.


const alchemy = defineProvider({
    id: "alchemy",
    name: "Alchemy",
    docs: "https://www.alchemy.com/docs/how-to-create-access-tokens",
    revoke: "https://www.alchemy.com/docs/how-to-rotate-api-keys",
    rules: [
        {
            id: "alchemy-api-key",
            title: "Alchemy API key in an endpoint",
            keywords: ["alchemy.com/v2/"],
            pattern: /alchemy\.com\/v2\/(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/i,
            reach: { before: 0, after: 48 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(32);
                    return [
                        { path: "hardhat.config.js", text: `url: "https://eth-mainnet.g.alchemy.com/v2/${secret}",\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `url: "https://eth-mainnet.g.alchemy.com/v2/${make.alnum(20)}",\n` },
                    { text: 'url: "https://eth-mainnet.g.alchemy.com/v2/YOUR-API-KEY"\n' },
                ],
            },
        },
        {
            id: "alchemy-token",
            title: "Alchemy access key",
            ...token("alcht_", "[A-Za-z0-9]{30}", 30),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `alcht_${make.alnum(30)}`;
                    return [{ text: `ALCHEMY_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `ALCHEMY_KEY=alcht_${make.alnum(29)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/algolia.js
// Credentials of Algolia.


const algolia = defineProvider({
    id: "algolia",
    name: "Algolia",
    docs: "https://www.algolia.com/doc/guides/security/api-keys",
    revoke: "https://support.algolia.com/hc/en-us/articles/15880423012881-How-can-I-rotate-my-Algolia-API-keys",
    rules: [
        {
            id: "algolia-admin-key",
            title: "Algolia admin or write API key",
            ...assigned(["algolia_admin", "algoliaadmin", "algolia-admin", "algolia_write", "algoliawrite"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { path: ".env", text: `ALGOLIA_ADMIN_API_KEY=${secret}\n`, secret },
                        { path: "index.js", text: `const algoliaAdminKey = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ALGOLIA_SEARCH_KEY=${make.hex(32)}\n` },
                    { text: `ALGOLIA_ADMIN_API_KEY=${make.hex(40)}\n` },
                ],
            },
        },
        {
            id: "algolia-api-key",
            title: "Algolia API key of an unknown kind",
            ...assigned(["algolia_api", "algoliaapi", "algolia-api"], "[a-f0-9]{32}", 32),
            level: "possible",
            judge: ({ match }) => /search|public/i.test(match) ? undefined : { level: "possible", note: "may be a search key, which is public" },
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [{ path: ".env", text: `ALGOLIA_API_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `ALGOLIA_API_KEY_SEARCH=${make.hex(32)}\n` },
                    { text: `ALGOLIA_API_KEY=${make.hex(31)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/alibaba.js
// Credentials of Alibaba Cloud.


const alibaba = defineProvider({
    id: "alibaba",
    name: "Alibaba Cloud",
    docs: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    revoke: "https://www.alibabacloud.com/help/en/ram/user-guide/disable-an-accesskey-pair-of-a-ram-user",
    rules: [
        {
            id: "alibaba-access-key-id",
            title: "Alibaba Cloud AccessKey id",
            ...token("LTAI", "(?:[A-Za-z0-9]{20}|[A-Za-z0-9]{12})", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `LTAI5t${make.alnum(18)}`;
                    return [
                        { path: ".env", text: `ALIBABA_CLOUD_ACCESS_KEY_ID=${secret}\n`, secret },
                        { path: "oss.py", text: `auth = oss2.Auth('${secret}', key)\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t${make.alnum(17)}\n` },
                    { text: `accessKeyId: LTAI${"x".repeat(20)}\n` },
                ],
            },
        },
        {
            id: "alibaba-access-key-secret",
            title: "Alibaba Cloud AccessKey secret",
            ...assigned([
                "alibaba_cloud_access_key_secret",
                "alicloud_secret",
                "aliyun_access_key_secret",
                "accesskeysecret",
                "access_key_secret",
                "alicloud_access_key_secret",
            ], "[A-Za-z0-9]{30}", 30),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(30);
                    return [
                        { path: ".env", text: `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${secret}\n`, secret },
                        { path: "config.yml", text: `accessKeySecret: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${make.alnum(29)}\n` },
                    { text: "accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/amplitude.js
// Credentials of Amplitude.


const amplitude = defineProvider({
    id: "amplitude",
    name: "Amplitude",
    docs: "https://amplitude.com/docs/admin/account-management/manage-orgs-projects#view-and-edit-your-project-information",
    revoke: "https://amplitude.com/docs/apis/keys-and-tokens",
    rules: [
        {
            id: "amplitude-secret-key",
            title: "Amplitude secret key",
            ...assigned(["amplitude_secret", "amplitude-secret", "amplitudesecret"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [{ path: ".env", text: `AMPLITUDE_SECRET_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `AMPLITUDE_API_KEY=${make.hex(32)}\n` },
                    { text: `AMPLITUDE_SECRET_KEY=${make.hex(33)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/apify.js
// Credentials of Apify.


const apify = defineProvider({
    id: "apify",
    name: "Apify",
    docs: "https://docs.apify.com/platform/integrations/api",
    revoke: "https://docs.apify.com/platform/integrations/api#rotation",
    rules: [
        {
            id: "apify-api-token",
            title: "Apify API token",
            ...token("apify_api_", "[A-Za-z0-9]{36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `apify_api_${make.alnum(36)}`;
                    return [
                        { path: ".env", text: `APIFY_TOKEN=${secret}\n`, secret },
                        { text: `https://api.apify.com/v2/acts?token=${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `APIFY_TOKEN=apify_api_${make.alnum(35)}\n` },
                    { text: `APIFY_TOKEN=apify_api_${"x".repeat(36)}\n` },
                ],
            },
        },
        {
            id: "apify-proxy-password",
            title: "Apify proxy password",
            ...token("apify_proxy_", "[A-Za-z0-9]{36}", 36),
            level: "likely",
            revoke: "https://docs.apify.com/platform/proxy/usage",
            examples: {
                flags: (make) => {
                    const secret = `apify_proxy_${make.alnum(36)}`;
                    return [{ path: ".env", text: `APIFY_PROXY_PASSWORD=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `APIFY_PROXY_PASSWORD=apify_proxy_${make.alnum(30)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/apollo.js
// Credentials of Apollo GraphOS.


const apollo = defineProvider({
    id: "apollo",
    name: "Apollo GraphOS",
    docs: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
    revoke: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys#deleting-api-keys",
    rules: [
        {
            id: "apollo-graph-api-key",
            title: "Apollo graph API key",
            ...token("service:", "[A-Za-z][A-Za-z0-9_-]{1,63}:[A-Za-z0-9_-]{22}", 87),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `service:storefront-api:${make.base64url(22)}`;
                    return [
                        { path: ".env", text: `APOLLO_KEY=${secret}\n`, secret },
                        { path: "docker-compose.yml", text: `environment:\n  - APOLLO_KEY=${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `APOLLO_KEY=service:storefront-api:${make.alnum(21)}\n` },
                    { text: `image: service:latest:${make.hex(40)}\n` },
                ],
            },
        },
        {
            id: "apollo-personal-api-key",
            title: "Apollo personal API key",
            ...token("user:gh.", "[A-Za-z0-9-]{8,44}:[A-Za-z0-9_-]{22}", 67),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `user:gh.${make.uuid()}:${make.base64url(22)}`;
                    return [{ path: ".env", text: `APOLLO_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `APOLLO_KEY=user:gh.${make.uuid()}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/appcenter.js
// Credentials of Visual Studio App Center.


const appcenter = defineProvider({
    id: "appcenter",
    name: "Visual Studio App Center",
    docs: "https://learn.microsoft.com/en-us/appcenter/api-docs/",
    revoke: "https://learn.microsoft.com/en-us/appcenter/api-docs/#revoking-an-api-token",
    rules: [
        {
            id: "appcenter-api-token",
            title: "App Center API token",
            ...assigned([
                "appcenter_access_token",
                "appcenter_api_token",
                "appcenter_token",
                "app_center_token",
                "appcenter login --token",
            ], "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(40);
                    return [
                        { path: ".env", text: `APPCENTER_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "Fastfile", text: `appcenter_api_token: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `APPCENTER_APP_SECRET=${make.uuid()}\n` },
                    { text: `APPCENTER_ACCESS_TOKEN=${make.hex(39)}\n` },
                ],
            },
        },
    ],
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/base64-text.js
// Credentials that are text in base 64 (RFC 4648): decodes them strictly, and judges them by what they say.

/** The Latin-1 text of standard base 64, or undefined where another text would encode to the same bytes, or it is none. */
function base64Text(encoded) {
    const bytes = external_node_buffer_.Buffer.from(encoded, "base64");
    return bytes.toString("base64") === encoded ? bytes.toString("latin1") : undefined;
}
/** Judges a credential by the shape its decoded text must have; `shape` has no unbounded quantifier. */
function judgeDecoded(encoded, shape) {
    const text = base64Text(encoded);
    return text !== undefined && shape.test(text)
        ? { level: "verified-format", note: "decodes to a credential" }
        : { level: "possible", note: "does not decode to a credential" };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/artifactory.js
// Credentials of JFrog Artifactory.




const artifactory = defineProvider({
    id: "artifactory",
    name: "JFrog Artifactory",
    docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/introduction-to-access-tokens",
    revoke: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-access-tokens",
    rules: [
        {
            id: "artifactory-api-key",
            title: "Artifactory API key or identity token",
            ...token("AKCp", "[A-Za-z0-9]{69}", 69),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `AKCp${make.alnum(69)}`;
                    return [
                        { path: ".env", text: `ARTIFACTORY_API_KEY=${secret}\n`, secret },
                        { path: "deploy.sh", text: `curl -H "X-JFrog-Art-Api: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ARTIFACTORY_API_KEY=AKCp${make.alnum(68)}\n` },
                    { text: `ARTIFACTORY_API_KEY=AKCp${"x".repeat(69)}\n` },
                ],
            },
        },
        {
            id: "artifactory-reference-token",
            title: "Artifactory reference token",
            ...token("cmVmdGtuOj", "[A-Za-z0-9+/]{54}", 54),
            level: "likely",
            judge: ({ secret }) => judgeDecoded(secret, /^reftkn:\d{2}:\d{10}:[A-Za-z0-9]{16,32}$/),
            examples: {
                flags: (make) => {
                    const secret = external_node_buffer_.Buffer.from(`reftkn:01:${make.digits(10)}:${make.alnum(27)}`).toString("base64");
                    return [
                        { path: ".npmrc", text: `_authToken=${secret}\n`, secret, level: "verified-format" },
                        {
                            path: "pip.conf",
                            text: `index-url = https://ci:${secret}@artifacts.example.test/api/pypi/pypi/simple\n`,
                            secret,
                        },
                    ];
                },
                allows: (make) => [
                    { text: `_authToken=cmVmdGtuOj${make.alnum(30)}\n` },
                    { text: "const prefix = 'cmVmdGtuOj';\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/asana.js
// Credentials of Asana.


const asana = defineProvider({
    id: "asana",
    name: "Asana",
    docs: "https://developers.asana.com/docs/personal-access-token",
    revoke: "https://developers.asana.com/docs/personal-access-token",
    rules: [
        {
            id: "asana-personal-access-token",
            title: "Asana personal access token",
            ...assigned(["asana"], "[12]/[0-9]{13,17}(?:/[0-9]{13,17})?:[a-f0-9]{32}", 70),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `2/${make.digits(16)}/${make.digits(16)}:${make.hex(32)}`;
                    return [
                        { path: ".env", text: `ASANA_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "sync.py", text: `asana_token = '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ASANA_PROJECT=1/${make.digits(16)}\n` },
                    { text: `ASANA_ACCESS_TOKEN=1/${make.digits(16)}:${make.hex(31)}\n` },
                ],
            },
        },
        {
            id: "asana-client-secret",
            title: "Asana OAuth client secret",
            ...assigned(["asana_client_secret", "asana_secret", "asanaclientsecret"], "[a-f0-9]{32}", 32),
            level: "likely",
            revoke: "https://developers.asana.com/docs/oauth",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [{ path: ".env", text: `ASANA_CLIENT_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `ASANA_CLIENT_ID=${make.digits(16)}\n` },
                    { text: `ASANA_CLIENT_SECRET=${make.hex(30)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/assemblyai.js
// Credentials of AssemblyAI.


const assemblyai = defineProvider({
    id: "assemblyai",
    name: "AssemblyAI",
    docs: "https://www.assemblyai.com/docs/api-reference/overview",
    revoke: "https://support.assemblyai.com/articles/8263739610-how-do-i-delete-or-rotate-my-api-key",
    rules: [
        {
            id: "assemblyai-api-key",
            title: "AssemblyAI API key",
            ...assigned(["assemblyai", "assembly_ai", "aai.settings.api_key"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { path: ".env", text: `ASSEMBLYAI_API_KEY=${secret}\n`, secret },
                        { path: "main.py", text: `aai.settings.api_key = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ASSEMBLYAI_API_KEY=${make.hex(31)}\n` },
                    { text: `assemblyai_commit = '${make.hex(40)}'\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/auth0.js
// Credentials of Auth0.


const auth0 = defineProvider({
    id: "auth0",
    name: "Auth0",
    docs: "https://auth0.com/docs/get-started/applications/application-settings",
    revoke: "https://auth0.com/docs/get-started/applications/rotate-client-secret",
    rules: [
        {
            id: "auth0-client-secret",
            title: "Auth0 client secret",
            ...assigned([
                "auth0_client_secret",
                "auth0clientsecret",
                "auth0_secret",
                "auth0-client-secret",
                "auth0_mgmt_client_secret",
                "auth0_management_client_secret",
            ], "[A-Za-z0-9_-]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(64);
                    return [
                        { path: ".env", text: `AUTH0_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "settings.json", text: `{ "auth0ClientSecret": "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `AUTH0_CLIENT_ID=${make.alnum(32)}\n` },
                    { text: `AUTH0_CLIENT_SECRET=${make.alnum(63)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/authress.js
// Credentials of Authress.


const authress = defineProvider({
    id: "authress",
    name: "Authress",
    docs: "https://authress.io/knowledge-base/docs/authorization/service-clients/",
    revoke: "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/",
    rules: [
        {
            id: "authress-service-client-key",
            title: "Authress service client access key",
            ...token(["sc_", "ext_", "scauth_", "authress_"], "[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.acc[_-][a-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}", 193),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sc_${make.lowerAlnum(20)}.${make.lowerAlnum(4)}.acc_${make.lowerAlnum(16)}.${make.base64url(64)}`;
                    return [{ path: ".env", text: `AUTHRESS_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `AUTHRESS_KEY=sc_${make.lowerAlnum(20)}.${make.lowerAlnum(4)}\n` },
                    { text: `ext_${make.lowerAlnum(12)}.js\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/autodesk.js
// Credentials of Autodesk Platform Services.


const autodesk = defineProvider({
    id: "autodesk",
    name: "Autodesk Platform Services",
    docs: "https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/",
    revoke: "https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/basics/",
    rules: [
        {
            id: "autodesk-client-secret",
            title: "Autodesk app client secret",
            ...assigned(["aps_client_secret", "forge_client_secret", "autodesk_client_secret", "autodesk_secret"], "(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{16})", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(64);
                    return [
                        { path: ".env", text: `APS_CLIENT_SECRET=${secret}\n`, secret },
                        { text: `FORGE_CLIENT_SECRET=${secret.slice(0, 16)}\n`, secret: secret.slice(0, 16) },
                    ];
                },
                allows: (make) => [
                    { text: `APS_CLIENT_ID=${make.alnum(48)}\n` },
                    { text: `APS_CLIENT_SECRET=${make.alnum(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/base32.js
// Base 32 (RFC 4648, section 6), as AWS, Azure DevOps and GitHub use it inside their credentials.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** The bytes of a text in either case, or undefined where a character is foreign. Bits left over at the end are dropped. */
function fromBase32(text) {
    const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
    let [buffer, bits, at] = [0, 0, 0];
    for (const character of text.toUpperCase()) {
        const value = ALPHABET.indexOf(character);
        if (value < 0)
            return undefined;
        buffer = ((buffer << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes[at++] = (buffer >> bits) & 0xff;
    }
    return bytes;
}
/** Upper case, without padding. */
function toBase32(bytes) {
    let [text, buffer, bits] = ["", 0, 0];
    for (const byte of bytes) {
        buffer = ((buffer << 8) | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            text += ALPHABET.charAt((buffer >> (bits - 5)) & 31);
    }
    return bits === 0 ? text : text + ALPHABET.charAt((buffer << (5 - bits)) & 31);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/aws-account.js
// The account number inside an access key id of AWS.

const PREFIX_LENGTH = 4;
/** Ids from before the number was put into them. */
const OLD = /^A[KS]IA[IJ]/;
/** Twelve digits; undefined for the older ids, which carry none. `id` is `AKIA…` or `ASIA…`, 20 characters. */
function awsAccount(id) {
    const bytes = OLD.test(id) ? undefined : fromBase32(id.slice(PREFIX_LENGTH));
    if (!bytes || bytes.length < 6)
        return undefined;
    const head = bytes.subarray(0, 6).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
    const account = (head & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : String(account).padStart(12, "0");
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/aws.js
// Credentials of Amazon Web Services.




const IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const KEY_ID = "(?:AKIA|ASIA|ABIA|ACCA)";
const LONG_TERM = ["AK", "IA"].join("");
const TEMPORARY = ["AS", "IA"].join("");
/** `BedrockAPIKey-` in base 64. */
const BEDROCK = "ABSKQmVkcm9ja0FQSUtleS";
/** `bedrock.amazonaws.com` in base 64. */
const BEDROCK_SHORT = "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t";
/** How the tokens of the security token service start: the bytes say `origin`, or are a version number. */
const SESSION = ["IQoJb3JpZ2luX2Vj", "FwoGZXIvYXdz", "FQoGZXIvYXdz"];
/** A key id alone opens nothing; it says which key leaked and whose it is. */
function judgeKeyId({ secret }) {
    if (secret.endsWith("EXAMPLE"))
        return undefined;
    const account = awsAccount(secret);
    const facts = account ? { account } : {};
    return secret.startsWith(TEMPORARY) ? { level: "possible", note: "temporary", facts } : { level: "likely", facts };
}
/** Forty characters are also a SHA-1 sum, or a path. */
function judgeSecretKey({ secret, groups }) {
    if (/^[0-9a-f]{40}$/i.test(secret) || /EXAMPLE/.test(secret) || secret.split("/").length > 6)
        return undefined;
    if (!/[0-9]/.test(secret) || !/[a-z]/.test(secret) || !/[A-Z]/.test(secret))
        return undefined;
    const account = awsAccount(groups["id"] ?? "");
    return { level: "likely", ...(account ? { facts: { account } } : {}) };
}
function judgeBedrock({ secret }) {
    const text = external_node_buffer_.Buffer.from(secret.slice(4), "base64").toString("latin1");
    const account = /^BedrockAPIKey-\w{1,40}-at-([0-9]{12}):/.exec(text)?.[1];
    return account
        ? { level: "verified-format", note: "decodes to a Bedrock API key", facts: { account } }
        : { level: "possible", note: "does not decode to a Bedrock API key" };
}
/** A short-term key is a signed URL that is valid for twelve hours at most. */
function judgeShortBedrock({ secret }) {
    const text = external_node_buffer_.Buffer.from(secret.slice("bedrock-api-key-".length), "base64").toString("latin1");
    const day = /X-Amz-Date=([0-9]{8})T/.exec(text)?.[1];
    return day ? { level: "possible", note: "valid for hours only", facts: { signed: day } } : { level: "possible" };
}
function keyId(make, prefix) {
    return prefix + make.of("QRSTUVWXYZ234567", 1) + make.of(BASE32, 15);
}
function secretKey(make) {
    return `${make.base64(19)}a1Z${make.alnum(18)}`;
}
const aws = defineProvider({
    id: "aws",
    name: "Amazon Web Services",
    docs: `${IAM}/id_credentials_access-keys.html`,
    revoke: `${IAM}/id-credentials-access-keys-update.html`,
    rules: [
        {
            id: "aws-access-key-id",
            title: "AWS access key id",
            keywords: ["akia", "asia", "abia", "acca"],
            pattern: new RegExp(`(?<![A-Za-z0-9+/])${KEY_ID}[A-Z2-7]{16}(?![A-Za-z0-9+/])`),
            reach: { before: 0, after: 21 },
            level: "likely",
            minEntropy: 3,
            judge: judgeKeyId,
            examples: {
                flags: (make) => {
                    const [id, temporary] = [keyId(make, LONG_TERM), keyId(make, TEMPORARY)];
                    return [
                        { path: ".aws/credentials", text: `[default]\naws_access_key_id = ${id}\n`, secret: id },
                        { text: `"AccessKeyId": "${temporary}",\n`, secret: temporary, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `id = ${LONG_TERM}${make.of(BASE32, 9)}EXAMPLE\n` },
                    { text: `id = ${keyId(make, LONG_TERM)}A\n` },
                    { text: `id = ${LONG_TERM}${make.of(BASE32, 15)}1\n` },
                ],
            },
        },
        {
            id: "aws-secret-access-key",
            title: "AWS secret access key",
            ...assigned(["aws_secret", "aws-secret", "awssecret", "secret_access_key", "secret-access-key", "secretaccesskey"], "[a-z0-9+/]{40}", 40),
            level: "likely",
            minEntropy: 3.5,
            judge: judgeSecretKey,
            examples: {
                flags: (make) => {
                    const secret = secretKey(make);
                    return [
                        { path: ".aws/credentials", text: `aws_secret_access_key = ${secret}\n`, secret },
                        { path: "dump.json", text: `{"SecretAccessKey":"${secret}"}`, secret },
                        { path: "main.tf", text: `  secret_access_key = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `aws_secret_access_key = ${make.hex(40)}\n` },
                    { text: `aws_secret_access_key = ${secretKey(make)}a\n` },
                    { text: `aws_secret_access_key = ${make.alnum(33)}EXAMPLE\n` },
                ],
            },
        },
        {
            id: "aws-access-key-pair",
            title: "AWS secret access key beside its id",
            keywords: ["akia"],
            pattern: /(?<![A-Za-z0-9+/])(?<id>AKIA[A-Z2-7]{16})(?![A-Za-z0-9+/=])[^A-Za-z0-9+/=](?:[^\n]|\n){0,80}?(?<![A-Za-z0-9+/=_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/,
            reach: { before: 0, after: 145 },
            level: "likely",
            minEntropy: 3.8,
            judge: judgeSecretKey,
            examples: {
                flags: (make) => {
                    const [id, secret] = [keyId(make, LONG_TERM), secretKey(make)];
                    return [
                        { path: "keys.csv", text: `User,${id},${secret}\n`, secret },
                        { path: "s3.py", text: `S3Connection('${id}', '${secret}')\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `${keyId(make, LONG_TERM)} ${make.hex(40)}\n` },
                    { text: `${keyId(make, LONG_TERM)} ${"-".repeat(90)} ${secretKey(make)}\n` },
                ],
            },
        },
        {
            id: "aws-session-token",
            title: "AWS session token",
            ...token(SESSION, "[A-Za-z0-9+/]{100,2500}={0,2}", 2502, "A-Za-z0-9+/"),
            level: "likely",
            examples: {
                flags: (make) => {
                    const [first, second] = [`IQoJb3JpZ2luX2Vj${make.base64(400)}`, `FwoGZXIvYXdz${make.base64(300)}==`];
                    return [
                        { path: ".env", text: `AWS_SESSION_TOKEN=${first}\n`, secret: first },
                        { path: "dump.json", text: `{"SessionToken": "${second}"}\n`, secret: second },
                    ];
                },
                allows: (make) => [
                    { text: `AWS_SESSION_TOKEN=IQoJb3JpZ2luX2Vj${make.base64(40)}\n` },
                    { text: `x${SESSION[1]}${make.base64(400)}\n` },
                ],
            },
        },
        {
            id: "aws-bedrock-key",
            title: "Amazon Bedrock API key (long-term)",
            ...token(BEDROCK, "[A-Za-z0-9+/]{80,250}={0,2}", 252, "A-Za-z0-9+/"),
            level: "likely",
            revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
            judge: judgeBedrock,
            examples: {
                flags: (make) => {
                    const text = `BedrockAPIKey-${make.lowerAlnum(4)}-at-${make.digits(12)}:${make.base64(44)}`;
                    const secret = `ABSK${external_node_buffer_.Buffer.from(text).toString("base64")}`;
                    const other = `${BEDROCK}${make.base64(100)}`;
                    return [
                        { text: `AWS_BEARER_TOKEN_BEDROCK=${secret}\n`, secret, level: "verified-format" },
                        { text: `key: ${other}\n`, secret: other, level: "possible" },
                    ];
                },
                allows: (make) => [{ text: `${BEDROCK}${make.base64(40)}\n` }, { text: `x${BEDROCK}${make.base64(100)}\n` }],
            },
        },
        {
            id: "aws-bedrock-short-term-key",
            title: "Amazon Bedrock API key (short-term)",
            ...token(BEDROCK_SHORT, "[A-Za-z0-9+/]{200,3600}={0,2}", 3602, "A-Za-z0-9+/"),
            level: "possible",
            judge: judgeShortBedrock,
            examples: {
                flags: (make) => {
                    const url = `bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Date=20260301T000000Z&t=${make.alnum(300)}`;
                    const secret = `bedrock-api-key-${external_node_buffer_.Buffer.from(url).toString("base64")}`;
                    return [{ text: `AWS_BEARER_TOKEN_BEDROCK=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `${BEDROCK_SHORT}${make.base64(90)}\n` }],
            },
        },
        {
            id: "aws-mws-token",
            title: "Amazon MWS auth token",
            ...token("amzn.mws.", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", 36),
            level: "likely",
            revoke: "https://developer-docs.amazon.com/sp-api/docs/authorization-errors",
            examples: {
                flags: (make) => {
                    const secret = `amzn.mws.${make.uuid()}`;
                    return [{ text: `MWS_AUTH_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `amzn.mws.${make.uuid()}-${make.hex(4)}\n` },
                    { text: `amzn.mws.${make.hex(32)}\n` },
                ],
            },
        },
        {
            id: "aws-appsync-key",
            title: "AWS AppSync API key",
            ...token("da2-", "[a-z0-9]{26}", 26),
            level: "likely",
            revoke: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
            examples: {
                flags: (make) => {
                    const secret = `da2-${make.lowerAlnum(26)}`;
                    return [{ path: "aws-exports.js", text: `  "aws_appsync_apiKey": "${secret}",\n`, secret }];
                },
                allows: (make) => [
                    { text: `da2-${make.lowerAlnum(25)}\n` },
                    { text: `${make.hex(4)}-da2-${make.lowerAlnum(26)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/baseten.js
// Credentials of Baseten.


const baseten = defineProvider({
    id: "baseten",
    name: "Baseten",
    docs: "https://docs.baseten.co/organization/api-keys",
    revoke: "https://docs.baseten.co/organization/api-keys",
    rules: [
        {
            id: "baseten-api-key",
            title: "Baseten API key",
            ...assigned(["baseten"], "[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}", 41),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(8)}.${make.alnum(32)}`;
                    return [
                        { path: ".env", text: `BASETEN_API_KEY=${secret}\n`, secret },
                        { path: "call.py", text: `BASETEN_KEY = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `BASETEN_API_KEY=${make.alnum(8)}.${make.alnum(31)}\n` },
                    { text: `BASETEN_MODEL_ID=${make.lowerAlnum(8)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/beamer.js
// Credentials of Beamer.


const beamer = defineProvider({
    id: "beamer",
    name: "Beamer",
    docs: "https://www.getbeamer.com/api",
    revoke: "https://www.getbeamer.com/help/how-to-use-beamers-api",
    rules: [
        {
            id: "beamer-api-key",
            title: "Beamer API key",
            ...assigned(["beamer"], "b_[A-Za-z0-9=_/+-]{44}", 46),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `b_${make.alnum(43)}=`;
                    return [
                        { path: ".env", text: `BEAMER_API_KEY=${secret}\n`, secret },
                        { path: "beamer.js", text: `headers: { "Beamer-Api-Key": "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `BEAMER_API_KEY=b_${make.alnum(43)}\n` },
                    { text: `BEAMER_PRODUCT_ID=${make.alnum(13)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/betterstack.js
// Credentials of Better Stack.


const betterstack = defineProvider({
    id: "betterstack",
    name: "Better Stack",
    docs: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
    revoke: "https://betterstack.com/docs/logs/source-tokens/",
    rules: [
        {
            id: "betterstack-source-token",
            title: "Better Stack source token",
            ...assigned(["logtail", "betterstack_source", "better_stack_source", "betterstack-source"], "[A-Za-z0-9]{24}", 24),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(24);
                    return [
                        { path: ".env", text: `LOGTAIL_SOURCE_TOKEN=${secret}\n`, secret },
                        { path: "vector.toml", text: `better_stack_source_token = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LOGTAIL_SOURCE_TOKEN=${make.alnum(23)}\n` },
                    { text: `BETTER_STACK_SOURCE_ID=${make.digits(6)}\n` },
                ],
            },
        },
        {
            id: "betterstack-api-token",
            title: "Better Stack API token",
            ...assigned([
                "betteruptime_api",
                "betteruptime_token",
                "betterstack_api",
                "better_stack_api",
                "betterstack_token",
                "better_uptime",
            ], "[A-Za-z0-9]{24}", 24),
            level: "likely",
            revoke: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(24);
                    return [{ path: ".env", text: `BETTERUPTIME_API_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `BETTERUPTIME_API_TOKEN=${make.alnum(25)}\n` },
                    { text: "BETTERUPTIME_API_TOKEN=$BETTERUPTIME_API_TOKEN\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/bitbucket.js
// Credentials of Bitbucket.




const bitbucket = defineProvider({
    id: "bitbucket",
    name: "Bitbucket",
    docs: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
    revoke: "https://support.atlassian.com/bitbucket-cloud/docs/revoke-an-access-token/",
    rules: [
        {
            id: "bitbucket-client-secret",
            title: "Bitbucket Cloud OAuth consumer secret",
            ...assigned([
                "bitbucket_client_secret",
                "bitbucket_secret",
                "bitbucket_oauth_secret",
                "bitbucketclientsecret",
                "bitbucket-client-secret",
            ], "(?:[A-Za-z0-9]{32}|[A-Za-z0-9_=-]{64})", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(32);
                    return [
                        { path: ".env", text: `BITBUCKET_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "oauth.ts", text: `const bitbucketClientSecret = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `BITBUCKET_CLIENT_ID=${make.alnum(18)}\n` },
                    { text: `BITBUCKET_CLIENT_SECRET=${make.alnum(40)}\n` },
                ],
            },
        },
        {
            id: "bitbucket-data-center-token",
            title: "Bitbucket Data Center HTTP access token",
            ...token("BBDC-", "[A-Za-z0-9+/]{44}", 44),
            level: "likely",
            judge: ({ secret }) => judgeDecoded(secret.slice("BBDC-".length), /^\d{12}:/),
            revoke: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
            examples: {
                flags: (make) => {
                    const secret = `BBDC-${external_node_buffer_.Buffer.from(`${make.digits(12)}:${make.alnum(20)}`).toString("base64")}`;
                    return [
                        { path: ".env", text: `BITBUCKET_TOKEN=${secret}\n`, secret, level: "verified-format" },
                        {
                            text: `Authorization: Bearer BBDC-0${secret.slice(6)}\n`,
                            secret: `BBDC-0${secret.slice(6)}`,
                            level: "possible",
                        },
                    ];
                },
                allows: (make) => [
                    { text: `BITBUCKET_TOKEN=BBDC-${make.base64(40)}\n` },
                    { text: `BITBUCKET_TOKEN=BBDC-${"x".repeat(44)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/bitrise.js
// Credentials of Bitrise.


const bitrise = defineProvider({
    id: "bitrise",
    name: "Bitrise",
    docs: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens",
    revoke: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens",
    rules: [
        {
            id: "bitrise-access-token",
            title: "Bitrise personal or workspace access token",
            ...token(["bitpat_", "bitwat_"], "[A-Za-z0-9_-]{32,128}", 128),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `bitpat_${make.base64url(64)}`;
                    return [
                        { path: ".env", text: `BITRISE_TOKEN=${secret}\n`, secret },
                        { text: `BITRISE_TOKEN=bitwat_${secret.slice(7)}\n`, secret: `bitwat_${secret.slice(7)}` },
                    ];
                },
                allows: (make) => [
                    { text: `BITRISE_TOKEN=bitpat_${make.alnum(12)}\n` },
                    { text: `bitpat_to_${make.lower(9)}(x)\n` },
                ],
            },
        },
        {
            id: "bitrise-legacy-token",
            title: "Bitrise access token (without prefix)",
            ...assigned(["bitrise"], "[A-Za-z0-9_-]{86}", 86),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(86);
                    return [{ text: `BITRISE_ACCESS_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `BITRISE_APP_SLUG=${make.uuid()}\n` },
                    { text: `BITRISE_ACCESS_TOKEN=${make.alnum(85)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/box.js
// Credentials of Box.


const box = defineProvider({
    id: "box",
    name: "Box",
    docs: "https://developer.box.com/guides/applications/app-types/platform-apps/",
    revoke: "https://developer.box.com/guides/authentication/tokens/revoke/",
    rules: [
        {
            id: "box-developer-token",
            title: "Box developer token",
            ...assigned(["box_developer_token", "boxdevelopertoken", "box_access_token", "box_token", "box-token"], "[A-Za-z0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(32);
                    return [{ path: ".env", text: `BOX_DEVELOPER_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `BOX_DEVELOPER_TOKEN=${make.alnum(31)}\n` },
                    { text: `BOX_FOLDER_ID=${make.digits(12)}\n` },
                ],
            },
        },
        {
            id: "box-client-secret",
            title: "Box app client secret",
            ...assigned(["box_client_secret", "boxclientsecret", "box_secret", "box-client-secret"], "[A-Za-z0-9]{32}", 32),
            level: "likely",
            revoke: "https://developer.box.com/guides/security/",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(32);
                    return [
                        { path: ".env", text: `BOX_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "app.py", text: `box_client_secret = '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `BOX_CLIENT_ID=${make.lowerAlnum(32)}\n` },
                    { text: `BOX_CLIENT_SECRET=${make.alnum(33)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/braintree.js
// Credentials of Braintree.


const braintree = defineProvider({
    id: "braintree",
    name: "Braintree",
    docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
    revoke: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials#api-keys",
    rules: [
        {
            id: "braintree-access-token",
            title: "Braintree access token (production)",
            ...token("access_token$production$", "[a-z0-9]{16}\\$[a-f0-9]{32}", 49),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `access_token$production$${make.lowerAlnum(16)}$${make.hex(32)}`;
                    return [{ text: `BRAINTREE_ACCESS_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `BRAINTREE_ACCESS_TOKEN=access_token$production$${make.lowerAlnum(16)}\n` },
                    { text: "token = access_token$production$merchant\n" },
                ],
            },
        },
        {
            id: "braintree-sandbox-token",
            title: "Braintree access token (sandbox)",
            ...token("access_token$sandbox$", "[a-z0-9]{16}\\$[a-f0-9]{32}", 49),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `access_token$sandbox$${make.lowerAlnum(16)}$${make.hex(32)}`;
                    return [{ path: ".env", text: `BRAINTREE_ACCESS_TOKEN=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `BRAINTREE_ACCESS_TOKEN=access_token$sandbox$${make.lowerAlnum(15)}$${make.hex(32)}\n` },
                ],
            },
        },
        {
            id: "braintree-private-key",
            title: "Braintree private key",
            ...assigned(["braintree_private", "braintreeprivate", "bt_private_key", "braintree-private"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { path: ".env", text: `BRAINTREE_PRIVATE_KEY=${secret}\n`, secret },
                        { path: "settings.py", text: `BRAINTREE_PRIVATE_KEY = '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `BRAINTREE_PUBLIC_KEY=${make.lowerAlnum(16)}\n` },
                    { text: `BRAINTREE_PRIVATE_KEY=${make.hex(31)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/brevo.js
// Credentials of Brevo.


const brevo = defineProvider({
    id: "brevo",
    name: "Brevo",
    docs: "https://developers.brevo.com/docs/getting-started",
    revoke: "https://help.brevo.com/hc/en-us/articles/209467485-Create-and-manage-your-API-keys",
    rules: [
        {
            id: "brevo-api-key",
            title: "Brevo API key",
            ...token("xkeysib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}", 81),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `xkeysib-${make.hex(64)}-${make.alnum(16)}`;
                    return [
                        { path: ".env", text: `BREVO_API_KEY=${secret}\n`, secret },
                        { path: "mail.js", text: `apiKey.apiKey = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `BREVO_API_KEY=xkeysib-${make.hex(64)}\n` },
                    { text: `BREVO_API_KEY=xkeysib-${"x".repeat(64)}-${"x".repeat(16)}\n` },
                ],
            },
        },
        {
            id: "brevo-smtp-key",
            title: "Brevo SMTP key",
            ...token("xsmtpsib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}", 81),
            level: "likely",
            revoke: "https://help.brevo.com/hc/en-us/articles/7959631848850-Create-and-manage-your-SMTP-keys",
            examples: {
                flags: (make) => {
                    const secret = `xsmtpsib-${make.hex(64)}-${make.alnum(16)}`;
                    return [{ path: ".env", text: `SMTP_PASSWORD=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `SMTP_PASSWORD=xsmtpsib-${make.hex(63)}-${make.alnum(16)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/browserstack.js
// Credentials of BrowserStack.


const browserstack = defineProvider({
    id: "browserstack",
    name: "BrowserStack",
    docs: "https://www.browserstack.com/docs/iaam/security-and-compliance/rotate-access-keys",
    revoke: "https://www.browserstack.com/docs/iaam/security-and-compliance/rotate-access-keys",
    rules: [
        {
            id: "browserstack-access-key",
            title: "BrowserStack access key",
            ...assigned([
                "browserstack_access_key",
                "browserstack_accesskey",
                "browserstackaccesskey",
                "browserstack.key",
                "browserstack_key",
                "browserstack-access-key",
            ], "[A-Za-z0-9]{20}", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(20);
                    return [
                        { path: ".env", text: `BROWSERSTACK_ACCESS_KEY=${secret}\n`, secret },
                        { path: "wdio.conf.js", text: `'browserstack.key': '${secret}',\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `BROWSERSTACK_ACCESS_KEY=${make.alnum(19)}\n` },
                    { text: `BROWSERSTACK_USERNAME=${make.alnum(20)}\n` },
                    { text: "browserstack.key: process.env.BROWSERSTACK_ACCESS_KEY\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/uuid.js
// The text form of a UUID (RFC 9562, section 4), as a part of the patterns of credentials that hold one.
/** A regular expression in lower case; rules that know a name match it in either case. */
const UUID = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";
const UUID_LENGTH = 36;

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/bugsnag.js
// Credentials of BugSnag.



const bugsnag = defineProvider({
    id: "bugsnag",
    name: "BugSnag",
    docs: "https://docs.bugsnag.com/api/data-access/",
    revoke: "https://docs.bugsnag.com/api/data-access/#authentication",
    rules: [
        {
            id: "bugsnag-auth-token",
            title: "BugSnag personal auth token",
            ...assigned(["bugsnag_auth", "bugsnagauth", "bugsnag_access_token", "bugsnag_personal", "bugsnag_data_access"], `(?:${UUID}|[a-f0-9]{32})`, 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [{ path: ".env", text: `BUGSNAG_AUTH_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `BUGSNAG_AUTH_TOKEN=${make.hex(30)}\n` },
                    { text: `BUGSNAG_PROJECT_ID=${make.hex(24)}\n` },
                ],
            },
        },
        {
            id: "bugsnag-api-key",
            title: "BugSnag notifier API key",
            ...assigned(["bugsnag_api_key", "bugsnag_key", "bugsnagapikey", "bugsnag.start"], "[a-f0-9]{32}", 32),
            level: "possible",
            judge: () => ({ level: "possible", note: "can only send error reports" }),
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [{ path: "initializer.rb", text: `bugsnag_api_key = '${secret}'\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `BUGSNAG_API_KEY=${make.hex(31)}\n` },
                    { text: `bugsnag_release = '${make.hex(40)}'\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/buildkite.js
// Credentials of Buildkite.



/** Before the dot stands the number of the organisation, in base 64 without padding. */
function judgeOrganisation(secret) {
    const encoded = secret.slice(secret.indexOf("_") + 1, secret.indexOf("."));
    const organisation = base64Text(encoded.padEnd(Math.ceil(encoded.length / 4) * 4, "="));
    return organisation !== undefined && /^\d{1,18}$/.test(organisation)
        ? { level: "verified-format", note: "names an organisation", facts: { organisation } }
        : { level: "possible", note: "names no organisation" };
}
const buildkite = defineProvider({
    id: "buildkite",
    name: "Buildkite",
    docs: "https://buildkite.com/docs/platform/security/tokens",
    revoke: "https://buildkite.com/docs/apis/managing-api-tokens",
    rules: [
        {
            id: "buildkite-api-token",
            title: "Buildkite API access token",
            ...token("bkua_", "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `bkua_${make.hex(40)}`;
                    return [
                        { path: ".env", text: `BUILDKITE_API_TOKEN=${secret}\n`, secret },
                        {
                            path: "status.sh",
                            text: `curl -H "Authorization: Bearer ${secret}" https://api.buildkite.com/v2/user\n`,
                            secret,
                        },
                    ];
                },
                allows: (make) => [
                    { text: `BUILDKITE_API_TOKEN=bkua_${make.hex(39)}\n` },
                    { text: `BUILDKITE_API_TOKEN=bkua_${"x".repeat(40)}\n` },
                ],
            },
        },
        {
            id: "buildkite-agent-token",
            title: "Buildkite agent, cluster or registry token",
            ...token(["bkct_", "bkaa_", "bkaj_", "bkar_", "bkrt_", "bkcqt_"], "[A-Za-z0-9]{4,24}={0,2}\\.[A-Za-z0-9]{56,80}", 107),
            level: "likely",
            judge: ({ secret }) => judgeOrganisation(secret),
            revoke: "https://buildkite.com/docs/agent/v3/tokens",
            examples: {
                flags: (make) => {
                    const secret = `bkct_MTIzNDU.${make.alnum(67)}`;
                    return [
                        { path: "buildkite-agent.cfg", text: `token="${secret}"\n`, secret, level: "verified-format" },
                        {
                            text: `BUILDKITE_AGENT_TOKEN=bkct_a${secret.slice(6)}\n`,
                            secret: `bkct_a${secret.slice(6)}`,
                            level: "possible",
                        },
                    ];
                },
                allows: (make) => [
                    { text: `BUILDKITE_AGENT_TOKEN=bkct_MTIzNDU.${make.alnum(20)}\n` },
                    { text: "BUILDKITE_AGENT_TOKEN=bkct_xxxx\n" },
                ],
            },
        },
        {
            id: "buildkite-portal-token",
            title: "Buildkite portal token or secret",
            ...token(["bkpat_", "bkps_", "bkpt_"], "(?:[A-Za-z0-9]{4,24}_)?[a-f0-9]{40}", 65),
            level: "likely",
            revoke: "https://buildkite.com/docs/apis/graphql/portals",
            examples: {
                flags: (make) => {
                    const secret = `bkpat_MTIzNDU_${make.hex(40)}`;
                    return [{ text: `PORTAL_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `PORTAL_TOKEN=bkpat_MTIzNDU_${make.hex(20)}\n` }],
            },
        },
        {
            id: "buildkite-unclustered-agent-token",
            title: "Buildkite agent token (without prefix)",
            ...assigned(["buildkite_agent_token", "buildkite-agent-token", "buildkiteagenttoken"], "[a-z0-9]{50}", 50),
            level: "likely",
            revoke: "https://buildkite.com/docs/agent/v3/unclustered-tokens",
            examples: {
                flags: (make) => {
                    const secret = make.lowerAlnum(50);
                    return [{ path: ".env", text: `BUILDKITE_AGENT_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `BUILDKITE_AGENT_TOKEN=${make.lowerAlnum(49)}\n` },
                    { text: "BUILDKITE_AGENT_TOKEN_PATH=/etc/buildkite/token\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/cerebras.js
// Credentials of Cerebras.


const cerebras = defineProvider({
    id: "cerebras",
    name: "Cerebras",
    docs: "https://inference-docs.cerebras.ai/quickstart",
    revoke: "https://inference-docs.cerebras.ai/support/api-key",
    rules: [
        {
            id: "cerebras-api-key",
            title: "Cerebras API key",
            ...token("csk-", "[a-z0-9]{48}", 48),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `csk-${make.lowerAlnum(48)}`;
                    return [
                        { path: ".env", text: `CEREBRAS_API_KEY=${secret}\n`, secret },
                        { path: "chat.py", text: `Cerebras(api_key="${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CEREBRAS_API_KEY=csk-${make.lowerAlnum(47)}\n` },
                    { text: `CEREBRAS_API_KEY=csk-${"x".repeat(48)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/checkly.js
// Credentials of Checkly.


const checkly = defineProvider({
    id: "checkly",
    name: "Checkly",
    docs: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
    revoke: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
    rules: [
        {
            id: "checkly-api-key",
            title: "Checkly user API key",
            ...token("cu_", "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `cu_${make.hex(32)}`;
                    return [
                        { path: ".env", text: `CHECKLY_API_KEY=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "checkly" {\n  api_key = "${secret}"\n}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CHECKLY_API_KEY=cu_${make.hex(31)}\n` },
                    { text: `CHECKLY_ACCOUNT_ID=${make.uuid()}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/checkout-com.js
// Credentials of Checkout.com.



const checkoutCom = defineProvider({
    id: "checkout-com",
    name: "Checkout.com",
    docs: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
    revoke: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
    rules: [
        {
            id: "checkout-com-secret-key",
            title: "Checkout.com secret key (live)",
            ...assigned(["checkout_secret", "checkout_com", "checkoutcom", "cko_secret", "ckosecret", "checkout-secret"], `sk_(?:[a-z2-7]{26}[a-z2-7*#$=]|${UUID})`, 39),
            level: "likely",
            examples: {
                flags: (make) => {
                    const legacy = `sk_${make.uuid()}`;
                    const secret = `sk_${make.of("abcdefghijklmnopqrstuvwxyz234567", 27)}`;
                    return [
                        { path: ".env", text: `CHECKOUT_SECRET_KEY=${secret}\n`, secret },
                        { path: "config.yml", text: `cko_secret_key: "${legacy}"\n`, secret: legacy },
                    ];
                },
                allows: (make) => [
                    { text: `CHECKOUT_PUBLIC_KEY=pk_${make.lower(27)}\n` },
                    { text: `CHECKOUT_SECRET_KEY=sk_${make.lower(20)}\n` },
                ],
            },
        },
        {
            id: "checkout-com-sandbox-key",
            title: "Checkout.com secret key (sandbox)",
            ...token("sk_sbox_", "[a-z2-7]{26}[a-z2-7*#$=]", 27),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `sk_sbox_${make.of("abcdefghijklmnopqrstuvwxyz234567", 27)}`;
                    return [{ path: ".env", text: `CHECKOUT_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `CHECKOUT_PUBLIC_KEY=pk_sbox_${make.lower(27)}\n` },
                    { text: `CHECKOUT_SECRET_KEY=sk_sbox_${make.lower(25)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/circleci.js
// Credentials of CircleCI.


const circleci = defineProvider({
    id: "circleci",
    name: "CircleCI",
    docs: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
    revoke: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
    rules: [
        {
            id: "circleci-personal-token",
            title: "CircleCI personal API token",
            ...token("CCIPAT_", "[A-Za-z0-9]{22}_[a-f0-9]{40}", 63),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `CCIPAT_${make.alnum(22)}_${make.hex(40)}`;
                    return [
                        { path: ".env", text: `CIRCLE_TOKEN=${secret}\n`, secret },
                        { path: "trigger.sh", text: `curl -H "Circle-Token: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CIRCLE_TOKEN=CCIPAT_${make.alnum(22)}\n` },
                    { text: `CIRCLE_TOKEN=CCIPAT_${"x".repeat(22)}_${"x".repeat(40)}\n` },
                ],
            },
        },
        {
            id: "circleci-project-token",
            title: "CircleCI project API token",
            ...token("CCIPRJ_", "[A-Za-z0-9]{22}_[a-f0-9]{40}", 63),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `CCIPRJ_${make.alnum(22)}_${make.hex(40)}`;
                    return [{ path: ".env", text: `CIRCLE_PROJECT_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `CIRCLE_PROJECT_TOKEN=CCIPRJ_${make.alnum(22)}_${make.hex(39)}\n` }],
            },
        },
        {
            id: "circleci-legacy-token",
            title: "CircleCI API token (without prefix)",
            ...assigned(["circle_token", "circle-token", "circleci_token", "circleci_api", "circleci-token", "circletoken"], "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(40);
                    return [
                        { path: ".env", text: `CIRCLE_TOKEN=${secret}\n`, secret },
                        { path: "badge.sh", text: `curl -H "Circle-Token: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `CIRCLE_SHA1=${make.hex(40)}\n` }, { text: `CIRCLE_TOKEN=${make.hex(39)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/clerk.js
// Credentials of Clerk.


const clerk = defineProvider({
    id: "clerk",
    name: "Clerk",
    docs: "https://clerk.com/docs/deployments/clerk-environment-variables",
    revoke: "https://clerk.com/docs/guides/secure/rotate-api-keys",
    rules: [
        {
            id: "clerk-secret-key",
            title: "Clerk secret key (production)",
            ...assigned(["clerk_secret", "clerk_api_key", "clerksecret", "clerk-secret"], "sk_live_[A-Za-z0-9]{40,50}", 58),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sk_live_${make.alnum(42)}`;
                    return [{ path: ".env", text: `CLERK_SECRET_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `CLERK_PUBLISHABLE_KEY=pk_live_${make.alnum(42)}\n` },
                    { text: `CLERK_SECRET_KEY=sk_live_${make.alnum(20)}\n` },
                ],
            },
        },
        {
            id: "clerk-development-key",
            title: "Clerk secret key (development)",
            ...assigned(["clerk_secret", "clerk_api_key", "clerksecret", "clerk-secret"], "sk_test_[A-Za-z0-9]{40,50}", 58),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `sk_test_${make.alnum(42)}`;
                    return [{ path: ".env.local", text: `CLERK_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `CLERK_PUBLISHABLE_KEY=pk_test_${make.alnum(42)}\n` },
                    { text: `CLERK_SECRET_KEY=sk_test_${make.alnum(39)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/clickhouse.js
// Credentials of ClickHouse Cloud.


const clickhouse = defineProvider({
    id: "clickhouse",
    name: "ClickHouse Cloud",
    docs: "https://clickhouse.com/docs/cloud/manage/openapi",
    revoke: "https://clickhouse.com/docs/cloud/manage/openapi",
    rules: [
        {
            id: "clickhouse-api-secret",
            title: "ClickHouse Cloud API secret key",
            ...token("4b1d", "[A-Za-z0-9]{38}", 38),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `4b1d${make.alnum(38)}`;
                    return [
                        { path: ".env", text: `CLICKHOUSE_TOKEN_SECRET=${secret}\n`, secret },
                        { path: "main.tf", text: `token_secret = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CLICKHOUSE_TOKEN_KEY=${make.alnum(20)}\n` },
                    { text: `checksum = 4b1d${make.hex(36)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/clickup.js
// Credentials of ClickUp.


const clickup = defineProvider({
    id: "clickup",
    name: "ClickUp",
    docs: "https://developer.clickup.com/docs/authentication",
    revoke: "https://help.clickup.com/hc/en-us/articles/6303426241687-Use-the-ClickUp-API",
    rules: [
        {
            id: "clickup-personal-token",
            title: "ClickUp personal API token",
            ...token("pk_", "[0-9]{6,9}_[A-Z0-9]{32}", 42),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pk_${make.digits(8)}_${make.upperAlnum(32)}`;
                    return [
                        { path: ".env", text: `CLICKUP_API_TOKEN=${secret}\n`, secret },
                        { path: "sync.py", text: `headers = {"Authorization": "${secret}"}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CLICKUP_API_TOKEN=pk_${make.digits(8)}_${make.upperAlnum(31)}\n` },
                    { text: `STRIPE_KEY=pk_live_${make.alnum(24)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/cloudinary.js
// Credentials of Cloudinary.


const cloudinary = defineProvider({
    id: "cloudinary",
    name: "Cloudinary",
    docs: "https://cloudinary.com/documentation/finding_your_credentials_tutorial",
    revoke: "https://cloudinary.com/documentation/settings_account_and_api_keys",
    rules: [
        {
            id: "cloudinary-url",
            title: "Cloudinary API secret in an environment URL",
            keywords: ["cloudinary://"],
            pattern: /cloudinary:\/\/[0-9]{12,18}:(?<secret>[A-Za-z0-9_-]{27})@[a-z0-9-]{1,64}/i,
            reach: { before: 0, after: 126 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(27);
                    return [
                        { path: ".env", text: `CLOUDINARY_URL=cloudinary://${make.digits(15)}:${secret}@demo-cloud\n`, secret },
                        {
                            path: "app.json",
                            text: `{ "CLOUDINARY_URL": "cloudinary://${make.digits(15)}:${secret}@demo-cloud" }\n`,
                            secret,
                        },
                    ];
                },
                allows: (make) => [
                    { text: "CLOUDINARY_URL=cloudinary://<api_key>:<api_secret>@demo-cloud\n" },
                    { text: `CLOUDINARY_URL=cloudinary://${make.digits(15)}:${make.alnum(26)}@demo-cloud\n` },
                ],
            },
        },
        {
            id: "cloudinary-api-secret",
            title: "Cloudinary API secret",
            ...assigned([
                "cloudinary_api_secret",
                "cloudinary_secret",
                "cloudinaryapisecret",
                "cloudinarysecret",
                "cloudinary-api-secret",
            ], "[A-Za-z0-9_-]{27}", 27),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(27);
                    return [
                        { path: ".env", text: `CLOUDINARY_API_SECRET=${secret}\n`, secret },
                        { path: "config.js", text: `cloudinaryApiSecret: "${secret}",\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CLOUDINARY_API_KEY=${make.digits(15)}\n` },
                    { text: `CLOUDINARY_API_SECRET=${make.alnum(26)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/cloudsmith.js
// Credentials of Cloudsmith.


const cloudsmith = defineProvider({
    id: "cloudsmith",
    name: "Cloudsmith",
    docs: "https://help.cloudsmith.io/docs/api-key",
    revoke: "https://help.cloudsmith.io/docs/api-key",
    rules: [
        {
            id: "cloudsmith-api-key",
            title: "Cloudsmith API key",
            ...assigned(["cloudsmith_api", "cloudsmith_key", "cloudsmith_token", "cloudsmith-api", "cloudsmithapi"], "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(40);
                    return [
                        { path: ".env", text: `CLOUDSMITH_API_KEY=${secret}\n`, secret },
                        { path: "ci.yml", text: `CLOUDSMITH_API_KEY: ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CLOUDSMITH_API_KEY=${make.hex(39)}\n` },
                    { text: `cloudsmith_commit=${make.hex(40)}\n` },
                ],
            },
        },
        {
            id: "cloudsmith-entitlement-token",
            title: "Cloudsmith entitlement token in a URL",
            keywords: ["cloudsmith.io/"],
            pattern: /cloudsmith\.io\/(?:basic\/)?(?<secret>[A-Za-z0-9]{16})\/[a-z0-9_-]{1,64}\/[a-z0-9_-]{1,64}\//i,
            reach: { before: 0, after: 170 },
            level: "possible",
            revoke: "https://help.cloudsmith.io/docs/entitlements",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(16);
                    return [
                        {
                            path: "sources.list",
                            text: `deb https://dl.cloudsmith.io/${secret}/acme/internal/deb/ubuntu jammy main\n`,
                            secret,
                            level: "possible",
                        },
                    ];
                },
                allows: (make) => [
                    { text: "deb https://dl.cloudsmith.io/public/acme/internal/deb/ubuntu jammy main\n" },
                    { text: `deb https://dl.cloudsmith.io/${make.alnum(15)}/acme/internal/deb/ubuntu jammy main\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/cockroachlabs.js
// Credentials of CockroachDB Cloud.


const cockroachlabs = defineProvider({
    id: "cockroachlabs",
    name: "CockroachDB Cloud",
    docs: "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api",
    revoke: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-service-accounts",
    rules: [
        {
            id: "cockroachlabs-api-key",
            title: "CockroachDB Cloud API key",
            ...token("CCDB1_", "[A-Za-z0-9]{22}_[A-Za-z0-9]{40}", 63),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `CCDB1_${make.alnum(22)}_${make.alnum(40)}`;
                    return [
                        { path: ".env", text: `COCKROACH_API_KEY=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "cockroach" {\n  apikey = "${secret}"\n}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `COCKROACH_KEY_ID=CCDB1_${make.alnum(22)}\n` },
                    { text: `COCKROACH_API_KEY=CCDB1_${"x".repeat(22)}_${"x".repeat(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/codacy.js
// Credentials of Codacy.


const codacy = defineProvider({
    id: "codacy",
    name: "Codacy",
    docs: "https://docs.codacy.com/codacy-api/api-tokens/",
    revoke: "https://docs.codacy.com/codacy-api/api-tokens/#revoking-account-api-tokens",
    rules: [
        {
            id: "codacy-account-token",
            title: "Codacy account API token",
            ...assigned(["codacy_api_token", "codacy-api-token", "codacy_account_token"], "[A-Za-z0-9]{20}", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(20);
                    return [{ path: ".env", text: `CODACY_API_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `CODACY_API_TOKEN=${make.alnum(19)}\n` },
                    { text: "CODACY_API_BASE_URL=https://codacy.example.test\n" },
                ],
            },
        },
        {
            id: "codacy-project-token",
            title: "Codacy repository API token",
            ...assigned(["codacy_project_token", "codacy-project-token", "codacyprojecttoken"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [{ path: "ci.yml", text: `CODACY_PROJECT_TOKEN: ${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `CODACY_PROJECT_TOKEN=${make.hex(31)}\n` },
                    { text: "CODACY_PROJECT_TOKEN=$CODACY_PROJECT_TOKEN\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/codeclimate.js
// Credentials of Code Climate.


const codeclimate = defineProvider({
    id: "codeclimate",
    name: "Code Climate",
    docs: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
    revoke: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
    rules: [
        {
            id: "codeclimate-reporter-id",
            title: "Code Climate test reporter id",
            ...assigned(["cc_test_reporter_id", "codeclimate_repo_token", "codeclimate_reporter"], "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(64);
                    return [{ path: ".travis.yml", text: `env:\n  - CC_TEST_REPORTER_ID=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `CC_TEST_REPORTER_ID=${make.hex(63)}\n` },
                    { text: `cc_test_reporter_sha256 = ${make.hex(64)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/codecov.js
// Credentials of Codecov.



const codecov = defineProvider({
    id: "codecov",
    name: "Codecov",
    docs: "https://docs.codecov.com/docs/codecov-tokens",
    revoke: "https://docs.codecov.com/docs/codecov-tokens",
    rules: [
        {
            id: "codecov-upload-token",
            title: "Codecov upload token",
            ...assigned(["codecov_token", "codecov-token", "codecovtoken", "codecov_upload", "codecov.token"], `(?:${UUID}|[a-f0-9]{32})`, 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [
                        { path: "ci.yml", text: `env:\n  CODECOV_TOKEN: ${secret}\n`, secret },
                        { path: "upload.sh", text: `codecov_token='${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CODECOV_TOKEN=${make.hex(31)}\n` },
                    { text: `codecov_uploader_sha256 = '${make.hex(64)}'\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/cohere.js
// Credentials of Cohere.


const cohere = defineProvider({
    id: "cohere",
    name: "Cohere",
    docs: "https://docs.cohere.com/reference/about",
    revoke: "https://dashboard.cohere.com/api-keys",
    rules: [
        {
            id: "cohere-api-key",
            title: "Cohere API key",
            ...assigned(["cohere_api", "cohere_key", "cohere_token", "co_api_key", "cohereapikey", "cohere.client", "cohere-api"], "[A-Za-z0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(40);
                    return [
                        { path: ".env", text: `COHERE_API_KEY=${secret}\n`, secret },
                        { path: "rerank.py", text: `CO_API_KEY = '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `COHERE_API_KEY=${make.alnum(39)}\n` }, { text: "COHERE_API_KEY=<your-api-key>\n" }],
            },
        },
    ],
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/ed25519-pair.js
// Ed25519 key pairs of 64 bytes (seed, then public key, as NaCl lays them out): proves that the one half belongs to the other.


/** The fixed part of PKCS #8 for an Ed25519 seed (RFC 8410, section 7). */
const PKCS8_HEAD = external_node_buffer_.Buffer.from("302e020100300506032b657004220420", "hex");
const HALF = 32;
/** The 64 bytes that a seed of 32 bytes makes. */
function ed25519Pair(seed) {
    const key = (0,external_node_crypto_.createPrivateKey)({ key: external_node_buffer_.Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });
    const spki = (0,external_node_crypto_.createPublicKey)(key).export({ format: "der", type: "spki" });
    return external_node_buffer_.Buffer.concat([seed, spki.subarray(-HALF)]);
}
/** True if `bytes` are a seed and the public key that belongs to it. */
function isEd25519Pair(bytes) {
    return bytes.length === 2 * HALF && ed25519Pair(bytes.subarray(0, HALF)).equals(bytes);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/coinbase.js
// Credentials of Coinbase.




function judgePair(bytes) {
    return isEd25519Pair(bytes)
        ? { level: "verified-format", note: "the public half fits" }
        : { level: "possible", note: "the public half does not fit" };
}
const coinbase = defineProvider({
    id: "coinbase",
    name: "Coinbase",
    docs: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
    revoke: "https://docs.cdp.coinbase.com/get-started/authentication/security-best-practices",
    rules: [
        {
            id: "coinbase-cdp-api-key",
            title: "Coinbase Developer Platform API key secret",
            ...assigned([
                "cdp_api_key_secret",
                "cdp_api_secret",
                "cdpapikeysecret",
                "cdp_api_key_private",
                "coinbase_api_secret",
                "coinbase_secret",
                "coinbase_private",
            ], "[A-Za-z0-9+/]{86}==", 88),
            level: "likely",
            judge: ({ secret }) => judgePair(external_node_buffer_.Buffer.from(secret, "base64")),
            examples: {
                flags: (make) => {
                    const edited = `${make.base64(85)}A==`;
                    const secret = ed25519Pair(make.bytes(32)).toString("base64");
                    return [
                        { path: ".env", text: `CDP_API_KEY_SECRET=${secret}\n`, secret, level: "verified-format" },
                        { path: "app.ts", text: `const cdpApiKeySecret = "${edited}";\n`, secret: edited, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `CDP_API_KEY_ID=${make.uuid()}\n` },
                    { text: `CDP_API_KEY_SECRET=${make.base64(84)}==\n` },
                    { text: "CDP_API_KEY_SECRET=your-api-key-secret\n" },
                ],
            },
        },
        {
            id: "coinbase-wallet-secret",
            title: "Coinbase Developer Platform wallet secret",
            ...assigned(["cdp_wallet_secret", "cdpwalletsecret"], "MIGHAgEAMBMGByqGSM49[A-Za-z0-9+/]{160,164}", 184),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `MIGHAgEAMBMGByqGSM49${make.base64(164)}`;
                    return [{ path: ".env", text: `CDP_WALLET_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `CDP_WALLET_SECRET=MIGHAgEAMBMGByqGSM49${make.base64(40)}\n` },
                    { text: `CDP_WALLET_ADDRESS=0x${make.hex(40)}\n` },
                ],
            },
        },
        {
            id: "coinbase-legacy-secret",
            title: "Coinbase API secret (legacy)",
            ...assigned(["coinbase_api_secret", "coinbase_secret", "coinbasesecret", "coinbase_client_secret"], "(?:[a-f0-9]{64}|[A-Za-z0-9]{32})", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(32);
                    return [{ path: ".env", text: `COINBASE_API_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `COINBASE_API_KEY=${make.alnum(16)}\n` },
                    { text: `COINBASE_API_SECRET=${make.alnum(31)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/contentful.js
// Credentials of Contentful.


const contentful = defineProvider({
    id: "contentful",
    name: "Contentful",
    docs: "https://www.contentful.com/developers/docs/references/authentication/",
    revoke: "https://www.contentful.com/help/token-management/personal-access-tokens/",
    rules: [
        {
            id: "contentful-management-token",
            title: "Contentful personal access token",
            ...token("CFPAT-", "[A-Za-z0-9_-]{43}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `CFPAT-${make.base64url(43)}`;
                    return [
                        { path: ".env", text: `CONTENTFUL_MANAGEMENT_TOKEN=${secret}\n`, secret },
                        { path: "migrate.sh", text: `contentful space migration --management-token ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${make.alnum(42)}\n` },
                    { text: `CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "contentful-delivery-token",
            title: "Contentful delivery or preview API token",
            ...assigned(["contentful"], "[A-Za-z0-9_-]{43}", 43),
            level: "possible",
            judge: () => ({ level: "possible", note: "reads content only" }),
            examples: {
                flags: (make) => {
                    const secret = make.base64url(43);
                    return [{ path: ".env", text: `CONTENTFUL_PREVIEW_TOKEN=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `CONTENTFUL_SPACE_ID=${make.lowerAlnum(12)}\n` },
                    { text: `CONTENTFUL_DELIVERY_TOKEN=${make.alnum(42)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/convertkit.js
// Credentials of Kit (ConvertKit).


const convertkit = defineProvider({
    id: "convertkit",
    name: "Kit (ConvertKit)",
    docs: "https://developers.kit.com/api-reference/authentication",
    revoke: "https://help.kit.com/en/articles/9902901-the-kit-api",
    rules: [
        {
            id: "convertkit-api-key",
            title: "Kit API key (V4)",
            ...token("kit_", "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `kit_${make.hex(32)}`;
                    return [
                        { path: ".env", text: `KIT_API_KEY=${secret}\n`, secret },
                        { path: "list.sh", text: `curl -H "X-Kit-Api-Key: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `KIT_API_KEY=kit_${make.hex(31)}\n` },
                    { text: `KIT_API_KEY=kit_${"x".repeat(32)}\n` },
                ],
            },
        },
        {
            id: "convertkit-api-secret",
            title: "Kit API secret (V3)",
            ...assigned(["convertkit_api_secret", "convertkit_secret", "convertkitsecret", "convertkitapisecret"], "[A-Za-z0-9_-]{43}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(43);
                    return [{ path: ".env", text: `CONVERTKIT_API_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `CONVERTKIT_API_KEY=${make.alnum(22)}\n` },
                    { text: `CONVERTKIT_API_SECRET=${make.alnum(42)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/coveralls.js
// Credentials of Coveralls.


const coveralls = defineProvider({
    id: "coveralls",
    name: "Coveralls",
    docs: "https://docs.coveralls.io/",
    revoke: "https://docs.coveralls.io/api-introduction",
    rules: [
        {
            id: "coveralls-repo-token",
            title: "Coveralls repository token",
            ...assigned(["coveralls_repo_token", "coveralls_token", "coverallsrepotoken", "coveralls-repo-token"], "[A-Za-z0-9]{32,36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(33);
                    return [
                        { path: ".env", text: `COVERALLS_REPO_TOKEN=${secret}\n`, secret },
                        { path: "ci.yml", text: `COVERALLS_REPO_TOKEN: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `COVERALLS_REPO_TOKEN=${make.alnum(31)}\n` },
                    { text: "COVERALLS_SERVICE_NAME=github-actions\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/databricks.js
// Credentials of Databricks.


const databricks = defineProvider({
    id: "databricks",
    name: "Databricks",
    docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    revoke: "https://docs.databricks.com/aws/en/admin/access-control/tokens",
    rules: [
        {
            id: "databricks-personal-access-token",
            title: "Databricks personal access token",
            ...token("dapi", "[a-f0-9]{32}(?:-[0-9]{1,2})?", 35),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dapi${make.hex(32)}`;
                    return [
                        { path: ".databrickscfg", text: `token = ${secret}\n`, secret },
                        { path: ".env", text: `DATABRICKS_TOKEN=${secret}-2\n`, secret: `${secret}-2` },
                    ];
                },
                allows: (make) => [
                    { text: `DATABRICKS_TOKEN=dapi${make.hex(31)}\n` },
                    { text: `token = dapi${"x".repeat(32)}\n` },
                ],
            },
        },
        {
            id: "databricks-oauth-secret",
            title: "Databricks service principal OAuth secret",
            ...token("dose", "[a-f0-9]{32}", 32),
            level: "likely",
            revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
            examples: {
                flags: (make) => {
                    const secret = `dose${make.hex(32)}`;
                    return [{ path: ".env", text: `DATABRICKS_CLIENT_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `DATABRICKS_CLIENT_SECRET=dose${make.hex(33)}\n` },
                    { text: `DATABRICKS_CLIENT_ID=${make.uuid()}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/datadog.js
// Credentials of Datadog.


const datadog = defineProvider({
    id: "datadog",
    name: "Datadog",
    docs: "https://docs.datadoghq.com/account_management/api-app-keys/",
    revoke: "https://docs.datadoghq.com/account_management/api-app-keys/#revoke-api-keys",
    rules: [
        {
            id: "datadog-api-key",
            title: "Datadog API key",
            ...assigned(["datadog", "dd_api_key", "dd-api-key"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `DD_API_KEY=${secret}\n`, secret },
                        { path: "values.yaml", text: `datadog:\n  site: eu\n  datadogApiKey: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DD_API_KEY=${make.hex(31)}\n` },
                    { text: `datadog_commit = "${make.hex(40)}"\n` },
                    { text: `DD_API_KEY=${"0".repeat(32)}\n` },
                ],
            },
        },
        {
            id: "datadog-application-key",
            title: "Datadog application key",
            ...assigned([
                "dd_app_key",
                "dd-app-key",
                "dd_application_key",
                "dd-application-key",
                "datadog_app",
                "datadogapp",
                "datadog_application",
            ], "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(40);
                    return [
                        { path: ".env", text: `DD_APP_KEY=${secret}\n`, secret },
                        { path: "monitor.sh", text: `curl -H "DD-APPLICATION-KEY: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `DD_APP_KEY=${make.hex(39)}\n` }, { text: `DD_GIT_COMMIT_SHA=${make.hex(40)}\n` }],
            },
        },
        {
            id: "datadog-access-token",
            title: "Datadog application key or access token (with prefix)",
            ...token(["ddapp_", "ddpat_", "ddsat_"], "[A-Za-z0-9][A-Za-z0-9_]{32,95}", 96),
            level: "likely",
            revoke: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
            examples: {
                flags: (make) => {
                    const secret = `ddapp_${make.alnum(34)}`;
                    return [
                        { path: ".env", text: `DD_APP_KEY=${secret}\n`, secret },
                        { text: `Authorization: Bearer ddpat_${secret.slice(6)}\n`, secret: `ddpat_${secret.slice(6)}` },
                    ];
                },
                allows: (make) => [
                    { text: `DD_APP_KEY=ddapp_${make.alnum(20)}\n` },
                    { text: `ddapp_selected_${make.lower(9)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/deepgram.js
// Credentials of Deepgram.


const deepgram = defineProvider({
    id: "deepgram",
    name: "Deepgram",
    docs: "https://developers.deepgram.com/docs/create-additional-api-keys",
    revoke: "https://developers.deepgram.com/reference/manage/keys/delete",
    rules: [
        {
            id: "deepgram-api-key",
            title: "Deepgram API key",
            ...assigned(["deepgram_api", "deepgram_key", "deepgram_token", "deepgramapi", "deepgramkey", "deepgram-api"], "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(40);
                    return [
                        { path: ".env", text: `DEEPGRAM_API_KEY=${secret}\n`, secret },
                        { path: "live.js", text: `const deepgramApiKey = '${secret}';\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DEEPGRAM_API_KEY=${make.hex(39)}\n` },
                    { text: `deepgram_commit=${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/deepseek.js
// Credentials of DeepSeek.


const deepseek = defineProvider({
    id: "deepseek",
    name: "DeepSeek",
    docs: "https://api-docs.deepseek.com/",
    revoke: "https://platform.deepseek.com/api_keys",
    rules: [
        {
            id: "deepseek-api-key",
            title: "DeepSeek API key",
            ...assigned(["deepseek"], "sk-[a-f0-9]{32}", 35),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sk-${make.hex(32)}`;
                    return [
                        { path: ".env", text: `DEEPSEEK_API_KEY=${secret}\n`, secret },
                        { path: "chat.py", text: `deepseek_key = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DEEPSEEK_API_KEY=sk-${make.hex(31)}\n` },
                    { text: "DEEPSEEK_API_KEY=sk-xxxxxxxx\n" },
                    { text: `DEEPSEEK_MODEL=${make.hex(32)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/defined-networking.js
// Credentials of Defined Networking.


const definedNetworking = defineProvider({
    id: "defined-networking",
    name: "Defined Networking",
    docs: "https://docs.defined.net/api/",
    revoke: "https://docs.defined.net/guides/rotating-api-keys/",
    rules: [
        {
            id: "defined-networking-api-key",
            title: "Defined Networking API key",
            ...token("dnkey-", "[A-Z0-9]{26}-[A-Z0-9]{52}", 79),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dnkey-${make.upperAlnum(26)}-${make.upperAlnum(52)}`;
                    return [
                        { path: ".env", text: `DN_API_KEY=${secret}\n`, secret },
                        { path: "hosts.sh", text: `curl -H "Authorization: Bearer ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DN_API_KEY=dnkey-${make.upperAlnum(26)}\n` },
                    { text: `DN_API_KEY=dnkey-${"x".repeat(79)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/deno.js
// Credentials of Deno Deploy.


const deno = defineProvider({
    id: "deno",
    name: "Deno Deploy",
    docs: "https://docs.deno.com/deploy/",
    revoke: "https://docs.deno.com/deploy/reference/cli/",
    rules: [
        {
            id: "deno-personal-token",
            title: "Deno Deploy access token",
            ...token("ddp_", "[A-Za-z0-9]{36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `ddp_${make.alnum(36)}`;
                    return [
                        { path: ".env", text: `DENO_DEPLOY_TOKEN=${secret}\n`, secret },
                        { path: "deploy.sh", text: `deployctl deploy --token=${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DENO_DEPLOY_TOKEN=ddp_${make.alnum(35)}\n` },
                    { text: `DENO_DEPLOY_TOKEN=ddp_${"x".repeat(36)}\n` },
                ],
            },
        },
        {
            id: "deno-organization-token",
            title: "Deno Deploy organization token",
            ...token("ddo_", "[A-Za-z0-9]{36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `ddo_${make.alnum(36)}`;
                    return [{ path: ".env", text: `DENO_DEPLOY_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `DENO_DEPLOY_TOKEN=ddo_${make.alnum(37)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/digitalocean.js
// Credentials of DigitalOcean.


const digitalocean = defineProvider({
    id: "digitalocean",
    name: "DigitalOcean",
    docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    revoke: "https://docs.digitalocean.com/platform/teams/manage-api-tokens/",
    rules: [
        {
            id: "digitalocean-personal-access-token",
            title: "DigitalOcean personal access token",
            ...token("dop_v1_", "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dop_v1_${make.hex(64)}`;
                    return [
                        { path: ".env", text: `DIGITALOCEAN_TOKEN=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "digitalocean" {\n  token = "${secret}"\n}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DIGITALOCEAN_TOKEN=dop_v1_${make.hex(63)}\n` },
                    { text: `DIGITALOCEAN_TOKEN=dop_v1_${"x".repeat(64)}\n` },
                ],
            },
        },
        {
            id: "digitalocean-oauth-token",
            title: "DigitalOcean OAuth access token",
            ...token("doo_v1_", "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `doo_v1_${make.hex(64)}`;
                    return [
                        { path: ".env", text: `DO_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "digitalocean" {\n  token = "${secret}"\n}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DO_ACCESS_TOKEN=doo_v1_${make.hex(63)}\n` },
                    { text: `DO_ACCESS_TOKEN=doo_v1_${"x".repeat(64)}\n` },
                ],
            },
        },
        {
            id: "digitalocean-refresh-token",
            title: "DigitalOcean OAuth refresh token",
            ...token("dor_v1_", "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dor_v1_${make.hex(64)}`;
                    return [
                        { path: ".env", text: `DO_REFRESH_TOKEN=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "digitalocean" {\n  token = "${secret}"\n}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DO_REFRESH_TOKEN=dor_v1_${make.hex(63)}\n` },
                    { text: `DO_REFRESH_TOKEN=dor_v1_${"x".repeat(64)}\n` },
                ],
            },
        },
        {
            id: "digitalocean-spaces-secret",
            title: "DigitalOcean Spaces secret key",
            ...assigned(["spaces_secret", "do_spaces_secret", "spaces-secret", "spacessecret", "digitalocean_spaces"], "[A-Za-z0-9+/]{43}", 43),
            level: "likely",
            revoke: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
            examples: {
                flags: (make) => {
                    const secret = make.base64(43);
                    return [{ path: ".env", text: `SPACES_SECRET_ACCESS_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `SPACES_ACCESS_KEY_ID=DO00${make.upperAlnum(16)}\n` },
                    { text: `SPACES_SECRET_ACCESS_KEY=${make.alnum(42)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/doppler.js
// Credentials of Doppler.


const doppler = defineProvider({
    id: "doppler",
    name: "Doppler",
    docs: "https://docs.doppler.com/docs/service-tokens",
    revoke: "https://docs.doppler.com/docs/service-tokens#revoking-a-service-token",
    rules: [
        {
            id: "doppler-personal-token",
            title: "Doppler personal token",
            ...token("dp.pt.", "[A-Za-z0-9]{40,44}", 44),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dp.pt.${make.alnum(43)}`;
                    return [
                        { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
                        { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DOPPLER_TOKEN=dp.pt.${make.alnum(39)}\n` },
                    { text: `DOPPLER_TOKEN=dp.pt.${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "doppler-service-token",
            title: "Doppler service token",
            ...token("dp.st.", "(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}", 80),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dp.st.prd.${make.alnum(43)}`;
                    return [
                        { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
                        { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DOPPLER_TOKEN=dp.st.prd.${make.alnum(39)}\n` },
                    { text: `DOPPLER_TOKEN=dp.st.prd.${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "doppler-service-account-token",
            title: "Doppler service account token",
            ...token("dp.sa.", "[A-Za-z0-9]{40,44}", 44),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dp.sa.${make.alnum(43)}`;
                    return [
                        { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
                        { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DOPPLER_TOKEN=dp.sa.${make.alnum(39)}\n` },
                    { text: `DOPPLER_TOKEN=dp.sa.${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "doppler-cli-token",
            title: "Doppler CLI token",
            ...token("dp.ct.", "[A-Za-z0-9]{40,44}", 44),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dp.ct.${make.alnum(43)}`;
                    return [
                        { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
                        { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DOPPLER_TOKEN=dp.ct.${make.alnum(39)}\n` },
                    { text: `DOPPLER_TOKEN=dp.ct.${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "doppler-scim-token",
            title: "Doppler SCIM token",
            ...token("dp.scim.", "[A-Za-z0-9]{40,44}", 44),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dp.scim.${make.alnum(43)}`;
                    return [
                        { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
                        { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DOPPLER_TOKEN=dp.scim.${make.alnum(39)}\n` },
                    { text: `DOPPLER_TOKEN=dp.scim.${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "doppler-audit-token",
            title: "Doppler audit token",
            ...token("dp.audit.", "[A-Za-z0-9]{40,44}", 44),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dp.audit.${make.alnum(43)}`;
                    return [
                        { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
                        { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DOPPLER_TOKEN=dp.audit.${make.alnum(39)}\n` },
                    { text: `DOPPLER_TOKEN=dp.audit.${"x".repeat(43)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/dropbox.js
// Credentials of Dropbox.


const dropbox = defineProvider({
    id: "dropbox",
    name: "Dropbox",
    docs: "https://developers.dropbox.com/oauth-guide",
    revoke: "https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke",
    rules: [
        {
            id: "dropbox-access-token",
            title: "Dropbox short-lived access token",
            ...token(["sl.u.", "sl.A", "sl.B", "sl.C"], "[A-Za-z0-9_-]{120,1500}", 1500),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sl.u.${make.base64url(900)}`;
                    return [
                        { path: ".env", text: `DROPBOX_ACCESS_TOKEN=${secret}\n`, secret },
                        { text: `DROPBOX_TOKEN=sl.B${secret.slice(5, 140)}\n`, secret: `sl.B${secret.slice(5, 140)}` },
                    ];
                },
                allows: (make) => [
                    { text: `DROPBOX_ACCESS_TOKEN=sl.u.${make.base64url(40)}\n` },
                    { text: `ssl.B${make.alnum(130)}\n` },
                ],
            },
        },
        {
            id: "dropbox-refresh-token",
            title: "Dropbox refresh token or long-lived access token",
            ...assigned(["dropbox"], "[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(11)}AAAAAAAAAA${make.base64url(43)}`;
                    return [{ path: ".env", text: `DROPBOX_REFRESH_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `DROPBOX_REFRESH_TOKEN=${make.alnum(11)}AAAAAAAAAA${make.alnum(42)}\n` }],
            },
        },
        {
            id: "dropbox-app-secret",
            title: "Dropbox app secret",
            ...assigned(["dropbox_app_secret", "dropbox_secret", "dropboxsecret", "dropboxappsecret", "dropbox_client_secret"], "[a-z0-9]{15}", 15),
            level: "likely",
            revoke: "https://developers.dropbox.com/oauth-guide",
            examples: {
                flags: (make) => {
                    const secret = make.lowerAlnum(15);
                    return [{ path: ".env", text: `DROPBOX_APP_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `DROPBOX_APP_KEY=${make.lowerAlnum(15)}\n` },
                    { text: `DROPBOX_APP_SECRET=${make.lowerAlnum(14)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/duffel.js
// Credentials of Duffel.


const duffel = defineProvider({
    id: "duffel",
    name: "Duffel",
    docs: "https://duffel.com/docs/api/overview/making-requests",
    revoke: "https://duffel.com/docs/guides/getting-started-with-flights",
    rules: [
        {
            id: "duffel-live-token",
            title: "Duffel access token (live)",
            ...token("duffel_live_", "[A-Za-z0-9_-]{43}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `duffel_live_${make.base64url(43)}`;
                    return [
                        { path: ".env", text: `DUFFEL_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "book.ts", text: `new Duffel({ token: "${secret}" })\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `DUFFEL_ACCESS_TOKEN=duffel_live_${make.alnum(42)}\n` },
                    { text: `DUFFEL_ACCESS_TOKEN=duffel_live_${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "duffel-test-token",
            title: "Duffel access token (test)",
            ...token("duffel_test_", "[A-Za-z0-9_-]{43}", 43),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `duffel_test_${make.base64url(43)}`;
                    return [{ path: ".env", text: `DUFFEL_ACCESS_TOKEN=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `DUFFEL_ACCESS_TOKEN=duffel_test_${make.alnum(42)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/dynatrace.js
// Credentials of Dynatrace.


const dynatrace_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const dynatrace = defineProvider({
    id: "dynatrace",
    name: "Dynatrace",
    docs: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
    revoke: "https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/environment-api/tokens-v2/api-tokens/delete-token",
    rules: [
        {
            id: "dynatrace-access-token",
            title: "Dynatrace access token",
            ...token("dt0c01.", "[A-Z2-7]{24}\\.[A-Z2-7]{64}", 89),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `dt0c01.${make.of(dynatrace_BASE32, 24)}.${make.of(dynatrace_BASE32, 64)}`;
                    return [
                        { path: ".env", text: `DT_API_TOKEN=${secret}\n`, secret },
                        { path: "dynakube.yaml", text: `apiToken: ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `token id dt0c01.${make.of(dynatrace_BASE32, 24)}\n` },
                    { text: `DT_API_TOKEN=dt0c01.${make.of(dynatrace_BASE32, 24)}.${make.of(dynatrace_BASE32, 63)}\n` },
                ],
            },
        },
        {
            id: "dynatrace-oauth-secret",
            title: "Dynatrace OAuth client secret or platform token",
            ...token(["dt0s01.", "dt0s02.", "dt0s06.", "dt0s16."], "[A-Z2-7]{8,24}\\.[A-Z2-7]{64}", 89),
            level: "likely",
            revoke: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/oauth-clients",
            examples: {
                flags: (make) => {
                    const secret = `dt0s02.${make.of(dynatrace_BASE32, 8)}.${make.of(dynatrace_BASE32, 64)}`;
                    return [{ path: ".env", text: `DYNATRACE_CLIENT_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `DYNATRACE_CLIENT_ID=dt0s02.${make.of(dynatrace_BASE32, 8)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/e2b.js
// Credentials of E2B.


const e2b = defineProvider({
    id: "e2b",
    name: "E2B",
    docs: "https://e2b.dev/docs/api-key",
    revoke: "https://e2b.dev/docs/api-key",
    rules: [
        {
            id: "e2b-api-key",
            title: "E2B API key or access token",
            ...token(["e2b_", "sk_e2b_"], "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `e2b_${make.hex(40)}`;
                    return [
                        { path: ".env", text: `E2B_API_KEY=${secret}\n`, secret },
                        { text: `E2B_ACCESS_TOKEN=sk_${secret}\n`, secret: `sk_${secret}` },
                    ];
                },
                allows: (make) => [
                    { text: `E2B_API_KEY=e2b_${make.hex(39)}\n` },
                    { text: `E2B_API_KEY=e2b_${"x".repeat(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/easypost.js
// Credentials of EasyPost.


const easypost = defineProvider({
    id: "easypost",
    name: "EasyPost",
    docs: "https://docs.easypost.com/docs/authentication",
    revoke: "https://docs.easypost.com/docs/api-keys",
    rules: [
        {
            id: "easypost-production-key",
            title: "EasyPost API key (production)",
            ...token("EZAK", "[A-Za-z0-9]{54}", 54),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `EZAK${make.alnum(54)}`;
                    return [
                        { path: ".env", text: `EASYPOST_API_KEY=${secret}\n`, secret },
                        { path: "ship.py", text: `easypost.api_key = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `EASYPOST_API_KEY=EZAK${make.alnum(53)}\n` },
                    { text: `EASYPOST_API_KEY=EZAK${"x".repeat(54)}\n` },
                ],
            },
        },
        {
            id: "easypost-test-key",
            title: "EasyPost API key (test)",
            ...token("EZTK", "[A-Za-z0-9]{54}", 54),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `EZTK${make.alnum(54)}`;
                    return [{ path: ".env", text: `EASYPOST_API_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `EASYPOST_API_KEY=EZTK${make.alnum(55)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/elastic.js
// Credentials of Elastic.




const elastic = defineProvider({
    id: "elastic",
    name: "Elastic",
    docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
    revoke: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key",
    rules: [
        {
            id: "elastic-api-key",
            title: "Elasticsearch API key",
            ...assigned(["elastic", "es_api_key", "es-api-key", "kibana_api"], "[A-Za-z0-9+/]{58}==", 60),
            level: "likely",
            judge: ({ secret }) => judgeDecoded(secret, /^[\w-]{20}:[\w-]{22}$/),
            examples: {
                flags: (make) => {
                    const other = `${make.base64(57)}A==`;
                    const secret = external_node_buffer_.Buffer.from(`${make.base64url(20)}:${make.base64url(22)}`).toString("base64");
                    return [
                        { path: ".env", text: `ELASTICSEARCH_API_KEY=${secret}\n`, secret, level: "verified-format" },
                        { path: "elastic.yml", text: `elastic_api_key: "${other}"\n`, secret: other, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `ELASTICSEARCH_API_KEY=${make.base64(57)}==\n` },
                    { text: `ELASTIC_APM_COMMIT=${make.hex(40)}\n` },
                ],
            },
        },
        {
            id: "elastic-cloud-api-key",
            title: "Elastic Cloud API key",
            ...token("essu_", "[A-Za-z0-9+/=_-]{40,300}", 300),
            level: "likely",
            revoke: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
            examples: {
                flags: (make) => {
                    const secret = `essu_${make.alnum(96)}`;
                    return [
                        { path: ".env", text: `EC_API_KEY=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "ec" {\n  apikey = "${secret}"\n}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `EC_API_KEY=essu_${make.alnum(20)}\n` },
                    { text: `EC_API_KEY=essu_${"x".repeat(60)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/elevenlabs.js
// Credentials of ElevenLabs.


const elevenlabs = defineProvider({
    id: "elevenlabs",
    name: "ElevenLabs",
    docs: "https://elevenlabs.io/docs/api-reference/authentication",
    revoke: "https://elevenlabs.io/docs/product-guides/administration/workspaces/api-keys",
    rules: [
        {
            id: "elevenlabs-api-key",
            title: "ElevenLabs API key",
            ...assigned(["elevenlabs", "eleven_labs", "eleven-labs", "xi-api-key", "xi_api_key", "eleven_api_key"], "(?:sk_[a-f0-9]{48}|[a-f0-9]{32})", 51),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sk_${make.hex(48)}`;
                    return [
                        { path: ".env", text: `ELEVENLABS_API_KEY=${secret}\n`, secret },
                        { path: "speak.sh", text: `curl -H "xi-api-key: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ELEVENLABS_API_KEY=sk_${make.hex(47)}\n` },
                    { text: `ELEVENLABS_VOICE_ID=${make.alnum(20)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/endor-labs.js
// Credentials of Endor Labs.


const endorLabs = defineProvider({
    id: "endor-labs",
    name: "Endor Labs",
    docs: "https://docs.endorlabs.com/administration/api-keys/",
    revoke: "https://docs.endorlabs.com/administration/api-keys/",
    rules: [
        {
            id: "endor-labs-api-key",
            title: "Endor Labs API key",
            ...token("endr+", "[A-Za-z0-9-]{16}", 16, "A-Za-z0-9+-"),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `endr+${make.alnum(16)}`;
                    return [{ path: ".env", text: `ENDOR_API_CREDENTIALS_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `ENDOR_API_CREDENTIALS_KEY=endr+${make.alnum(15)}\n` },
                    { text: "ENDOR_NAMESPACE=acme\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/etherscan.js
// Credentials of Etherscan.


const etherscan = defineProvider({
    id: "etherscan",
    name: "Etherscan",
    docs: "https://docs.etherscan.io/getting-an-api-key",
    revoke: "https://docs.etherscan.io/getting-an-api-key",
    rules: [
        {
            id: "etherscan-api-key",
            title: "Etherscan API key",
            ...assigned(["etherscan", "bscscan", "polygonscan", "arbiscan", "snowtrace", "basescan"], "[A-Z0-9]{34}", 34),
            level: "likely",
            judge: ({ secret }) => (secret === secret.toUpperCase() ? { level: "likely" } : undefined),
            examples: {
                flags: (make) => {
                    const secret = make.upperAlnum(34);
                    return [
                        { path: ".env", text: `ETHERSCAN_API_KEY=${secret}\n`, secret },
                        { path: "hardhat.config.ts", text: `bscscanApiKey: "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ETHERSCAN_API_KEY=${make.upperAlnum(33)}\n` },
                    { text: `ETHERSCAN_API_KEY=${make.lower(34)}\n` },
                    { text: `etherscan_address=0x${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/eventbrite.js
// Credentials of Eventbrite.


const eventbrite = defineProvider({
    id: "eventbrite",
    name: "Eventbrite",
    docs: "https://www.eventbrite.com/platform/api#/introduction/authentication",
    revoke: "https://www.eventbrite.com/platform/docs/authentication",
    rules: [
        {
            id: "eventbrite-private-token",
            title: "Eventbrite private token",
            ...assigned(["eventbrite"], "[A-Z0-9]{20}", 20),
            level: "likely",
            judge: ({ secret }) => (secret === secret.toUpperCase() ? { level: "likely" } : undefined),
            examples: {
                flags: (make) => {
                    const secret = make.upperAlnum(20);
                    return [{ path: ".env", text: `EVENTBRITE_PRIVATE_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `EVENTBRITE_EVENT_ID=${make.digits(12)}\n` },
                    { text: `EVENTBRITE_PRIVATE_TOKEN=${make.upperAlnum(19)}\n` },
                    { text: `EVENTBRITE_NAME=${make.lower(20)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/expo.js
// Credentials of Expo.


const expo = defineProvider({
    id: "expo",
    name: "Expo",
    docs: "https://docs.expo.dev/accounts/programmatic-access/",
    revoke: "https://docs.expo.dev/accounts/programmatic-access/#revoking-access-tokens",
    rules: [
        {
            id: "expo-access-token",
            title: "Expo access token",
            ...assigned(["expo_token", "expo-token", "expotoken", "expo_access_token", "expo_cli_token"], "[A-Za-z0-9_-]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(40);
                    return [
                        { path: ".env", text: `EXPO_TOKEN=${secret}\n`, secret },
                        { path: "eas.yml", text: `expo-token: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `EXPO_TOKEN=${make.alnum(39)}\n` }, { text: `EXPO_PROJECT_ID=${make.uuid()}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/facebook.js
// Credentials of Facebook.


const facebook = defineProvider({
    id: "facebook",
    name: "Facebook",
    docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
    revoke: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived",
    rules: [
        {
            id: "facebook-access-token",
            title: "Facebook access token",
            keywords: ["eaa"],
            pattern: /(?<![A-Za-z0-9_+/-])EAA[A-Za-z0-9]{97,400}(?![A-Za-z0-9_+/=-])/,
            reach: { before: 0, after: 404 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `EAA${make.alnum(180)}ZDZD`;
                    return [
                        { path: ".env", text: `FB_ACCESS_TOKEN=${secret}\n`, secret },
                        { text: `https://graph.facebook.com/me?access_token=${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FB_ACCESS_TOKEN=EAA${make.alnum(60)}\n` },
                    { text: `FB_ACCESS_TOKEN=${make.digits(16)}\n` },
                ],
            },
        },
        {
            id: "facebook-app-secret",
            title: "Facebook app secret",
            ...assigned([
                "facebook_app_secret",
                "facebook_secret",
                "fb_app_secret",
                "facebookappsecret",
                "facebook_client_secret",
                "fb_client_secret",
                "facebookclientsecret",
                "meta_app_secret",
                "facebook-app-secret",
            ], "[a-f0-9]{32}", 32),
            level: "likely",
            revoke: "https://developers.facebook.com/docs/facebook-login/security",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { path: ".env", text: `FACEBOOK_APP_SECRET=${secret}\n`, secret },
                        { path: "config.js", text: `facebookAppSecret: '${secret}',\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FACEBOOK_APP_ID=${make.digits(16)}\n` },
                    { text: `FACEBOOK_APP_SECRET=${make.hex(31)}\n` },
                ],
            },
        },
        {
            id: "facebook-app-token",
            title: "Facebook app access token",
            ...assigned(["facebook", "fb_access", "fb_app_token", "graph_token"], "[0-9]{13,17}(?:\\||%7C)[A-Za-z0-9_-]{27}", 47),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.digits(16)}|${make.base64url(27)}`;
                    return [{ path: ".env", text: `FACEBOOK_APP_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `FACEBOOK_APP_TOKEN=${make.digits(16)}|${make.alnum(26)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/fastly.js
// Credentials of Fastly.


const fastly = defineProvider({
    id: "fastly",
    name: "Fastly",
    docs: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
    revoke: "https://www.fastly.com/documentation/guides/account-info/user-access-and-control/using-api-tokens/",
    rules: [
        {
            id: "fastly-api-token",
            title: "Fastly API token",
            ...assigned([
                "fastly_api",
                "fastly_key",
                "fastly-key",
                "fastly_token",
                "fastlyapi",
                "fastlykey",
                "fastlytoken",
                "fastly-api",
                "fastly-token",
            ], "[A-Za-z0-9_-]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(32);
                    return [
                        { path: ".env", text: `FASTLY_API_TOKEN=${secret}\n`, secret },
                        { path: "purge.sh", text: `curl -H "Fastly-Key: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FASTLY_API_TOKEN=${make.alnum(31)}\n` },
                    { text: `FASTLY_SERVICE_ID=${make.alnum(22)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/figma.js
// Credentials of Figma.



const figma = defineProvider({
    id: "figma",
    name: "Figma",
    docs: "https://developers.figma.com/docs/rest-api/authentication/",
    revoke: "https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens",
    rules: [
        {
            id: "figma-personal-access-token",
            title: "Figma personal access token",
            ...token("figd_", "[A-Za-z0-9_-]{38,42}", 42),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `figd_${make.base64url(40)}`;
                    return [
                        { path: ".env", text: `FIGMA_TOKEN=${secret}\n`, secret },
                        { path: "mcp.json", text: `{ "X-Figma-Token": "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FIGMA_TOKEN=figd_${make.alnum(30)}\n` },
                    { text: `FIGMA_TOKEN=figd_${"x".repeat(40)}\n` },
                ],
            },
        },
        {
            id: "figma-legacy-token",
            title: "Figma personal access token (without prefix)",
            ...assigned(["figma"], `[0-9]{4,9}-${UUID}`, 46),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.digits(6)}-${make.uuid()}`;
                    return [{ path: ".env", text: `FIGMA_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `FIGMA_FILE_ID=${make.alnum(22)}\n` }, { text: `FIGMA_TOKEN=${make.uuid()}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/finicity.js
// Credentials of Finicity.


const finicity = defineProvider({
    id: "finicity",
    name: "Finicity",
    docs: "https://developer.mastercard.com/open-finance-us/documentation/access-and-config/api-keys-and-tokens/",
    revoke: "https://developer.mastercard.com/open-finance-us/documentation/access-and-config/api-keys-and-tokens/",
    rules: [
        {
            id: "finicity-app-key",
            title: "Finicity app key",
            ...assigned(["finicity_app_key", "finicity-app-key", "finicityappkey"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { path: ".env", text: `FINICITY_APP_KEY=${secret}\n`, secret },
                        { path: "auth.sh", text: `curl -H "Finicity-App-Key: ${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FINICITY_PARTNER_ID=${make.digits(13)}\n` },
                    { text: `FINICITY_APP_KEY=${make.hex(31)}\n` },
                ],
            },
        },
        {
            id: "finicity-partner-secret",
            title: "Finicity partner secret",
            ...assigned(["finicity_partner_secret", "finicity_secret", "finicitysecret", "finicity_client_secret"], "[A-Za-z0-9]{20}", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(20);
                    return [{ path: ".env", text: `FINICITY_PARTNER_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `FINICITY_PARTNER_SECRET=${make.alnum(19)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/finnhub.js
// Credentials of Finnhub.


const finnhub = defineProvider({
    id: "finnhub",
    name: "Finnhub",
    docs: "https://finnhub.io/docs/api/authentication",
    revoke: "https://finnhub.io/dashboard",
    rules: [
        {
            id: "finnhub-api-key",
            title: "Finnhub API key",
            ...assigned(["finnhub"], "(?:[a-z0-9]{40}|[a-z0-9]{20})", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.lowerAlnum(40);
                    return [
                        { path: ".env", text: `FINNHUB_API_KEY=${secret}\n`, secret },
                        { text: `finnhub_token: ${secret.slice(20)}\n`, secret: secret.slice(20) },
                    ];
                },
                allows: (make) => [{ text: `FINNHUB_API_KEY=${make.lowerAlnum(30)}\n` }, { text: "FINNHUB_SYMBOL=AAPL\n" }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/firecrawl.js
// Credentials of Firecrawl.


const firecrawl = defineProvider({
    id: "firecrawl",
    name: "Firecrawl",
    docs: "https://docs.firecrawl.dev/api-reference/introduction",
    revoke: "https://www.firecrawl.dev/app/api-keys",
    rules: [
        {
            id: "firecrawl-api-key",
            title: "Firecrawl API key",
            ...assigned(["firecrawl"], "fc-[a-f0-9]{32}", 35),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `fc-${make.hex(32)}`;
                    return [
                        { path: ".env", text: `FIRECRAWL_API_KEY=${secret}\n`, secret },
                        { path: "crawl.py", text: `firecrawl_key = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FIRECRAWL_API_KEY=fc-${make.hex(31)}\n` },
                    { text: "FIRECRAWL_API_KEY=fc-YOUR_API_KEY\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/fireworks.js
// Credentials of Fireworks AI.


const fireworks = defineProvider({
    id: "fireworks",
    name: "Fireworks AI",
    docs: "https://docs.fireworks.ai/getting-started/quickstart",
    revoke: "https://docs.fireworks.ai/tools-sdks/firectl/commands/api-key-delete",
    rules: [
        {
            id: "fireworks-api-key",
            title: "Fireworks AI API key",
            ...assigned(["fireworks"], "fw_[A-Za-z0-9]{22,40}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `fw_${make.alnum(24)}`;
                    return [
                        { path: ".env", text: `FIREWORKS_API_KEY=${secret}\n`, secret },
                        { path: "llm.py", text: `fireworks_api_key="${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FIREWORKS_API_KEY=fw_${make.alnum(10)}\n` },
                    { text: `FIREWORKS_MODEL=fw_${make.lower(8)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/flickr.js
// Credentials of Flickr.


const flickr = defineProvider({
    id: "flickr",
    name: "Flickr",
    docs: "https://www.flickr.com/services/api/auth.oauth.html",
    revoke: "https://www.flickr.com/services/api/misc.api_keys.html",
    rules: [
        {
            id: "flickr-api-secret",
            title: "Flickr API secret",
            ...assigned([
                "flickr_secret",
                "flickr_api_secret",
                "flickrsecret",
                "flickr_client_secret",
                "flickrapisecret",
                "flickr-secret",
            ], "[a-f0-9]{16}", 16),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(16);
                    return [{ path: ".env", text: `FLICKR_API_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `FLICKR_API_KEY=${make.hex(32)}\n` },
                    { text: `FLICKR_API_SECRET=${make.hex(15)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/flutterwave.js
// Credentials of Flutterwave.


const flutterwave = defineProvider({
    id: "flutterwave",
    name: "Flutterwave",
    docs: "https://developer.flutterwave.com/docs/authentication",
    revoke: "https://developer.flutterwave.com/v3.0/docs/authentication",
    rules: [
        {
            id: "flutterwave-secret-key",
            title: "Flutterwave secret key (live)",
            ...token("FLWSECK-", "[a-f0-9]{32}-[A-Za-z0-9-]{0,12}X", 46),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `FLWSECK-${make.hex(32)}-X`;
                    return [
                        { path: ".env", text: `FLW_SECRET_KEY=${secret}\n`, secret },
                        { path: "pay.js", text: `new Flutterwave(publicKey, '${secret}')\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FLW_PUBLIC_KEY=FLWPUBK-${make.hex(32)}-X\n` },
                    { text: `FLW_SECRET_KEY=FLWSECK-${make.hex(31)}-X\n` },
                ],
            },
        },
        {
            id: "flutterwave-test-key",
            title: "Flutterwave secret key (test)",
            ...token("FLWSECK_TEST-", "[a-f0-9]{32}-X", 34),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `FLWSECK_TEST-${make.hex(32)}-X`;
                    return [{ path: ".env", text: `FLW_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: `FLW_PUBLIC_KEY=FLWPUBK_TEST-${make.hex(32)}-X\n` },
                    { text: `FLW_SECRET_KEY=FLWSECK_TEST-${"x".repeat(32)}-X\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/fly-macaroon.js
// Macaroons of Fly.io (superfly/macaroon): MessagePack in base 64. Reads their frame, which names the service they are for.

/** An array of four: nonce, location, caveats, tail. The nonce is an array that starts with a key id, which is bytes. */
const HEAD = external_node_buffer_.Buffer.from([0x94, 0x93, 0xc4]);
const BYTES = 0xc4;
const TRUE_OR_FALSE = new Set([0xc2, 0xc3]);
/** Where the bytes that start at `at` (marker, length, content) end; undefined where there are none. */
function afterBytes(bytes, at) {
    const length = bytes[at + 1];
    return bytes[at] === BYTES && length !== undefined ? at + 2 + length : undefined;
}
/** The location of a macaroon; undefined where the bytes are none. */
function locationOf(bytes) {
    if (!bytes.subarray(0, HEAD.length).equals(HEAD))
        return undefined;
    const random = afterBytes(bytes, HEAD.length - 1);
    const proof = random === undefined ? undefined : afterBytes(bytes, random);
    if (proof === undefined || !TRUE_OR_FALSE.has(bytes[proof] ?? 0))
        return undefined;
    return shortText(bytes, proof + 1);
}
/** A text of up to 31 bytes (`fixstr`), or of up to 255 (`str 8`). */
function shortText(bytes, at) {
    const marker = bytes[at] ?? 0;
    const [start, length] = marker === 0xd9 ? [at + 2, bytes[at + 1] ?? 0] : [at + 1, marker - 0xa0];
    if (marker !== 0xd9 && (marker < 0xa0 || marker > 0xbf))
        return undefined;
    const text = bytes.subarray(start, start + length);
    return text.length === length ? text.toString("latin1") : undefined;
}
/** Judges `fm2_` and what stands behind it. */
function judgeFlyMacaroon(token) {
    const location = locationOf(external_node_buffer_.Buffer.from(token.slice("fm2_".length), "base64"));
    return location !== undefined && /^https:\/\/[\w./-]{1,200}$/.test(location)
        ? { level: "verified-format", note: "decodes to a macaroon", facts: { location } }
        : { level: "possible", note: "does not decode to a macaroon" };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/flyio.js
// Credentials of Fly.io.




function macaroon(make) {
    const location = "https://api.fly.io/v1";
    const nonce = [0x94, 0x93, 0xc4, 8, ...make.bytes(8), 0xc4, 16, ...make.bytes(16), 0xc2];
    const rest = [0xa0 + location.length, ...external_node_buffer_.Buffer.from(location), 0x90, 0xc4, 32, ...make.bytes(32)];
    return `fm2_${external_node_buffer_.Buffer.from([...nonce, ...rest]).toString("base64")}`;
}
const flyio = defineProvider({
    id: "flyio",
    name: "Fly.io",
    docs: "https://fly.io/docs/security/tokens/",
    revoke: "https://fly.io/docs/flyctl/tokens-revoke/",
    rules: [
        {
            id: "flyio-macaroon",
            title: "Fly.io access token",
            ...token("fm2_", "lJPE[A-Za-z0-9+/]{80,3000}={0,2}", 3006, "A-Za-z0-9_"),
            level: "likely",
            judge: ({ secret }) => judgeFlyMacaroon(secret),
            examples: {
                flags: (make) => {
                    const edited = make.alnum(160);
                    const secret = macaroon(make);
                    return [
                        { path: ".env", text: `FLY_API_TOKEN="FlyV1 ${secret}"\n`, secret, level: "verified-format" },
                        { text: `FLY_API_TOKEN=fm2_lJPE${edited}\n`, secret: `fm2_lJPE${edited}`, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `FLY_API_TOKEN=fm2_lJPE${make.base64(40)}\n` },
                    { text: 'FLY_API_TOKEN="FlyV1 fm2_..."\n' },
                ],
            },
        },
        {
            id: "flyio-personal-token",
            title: "Fly.io personal access token",
            ...token("fo1_", "[A-Za-z0-9_-]{43}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `fo1_${make.base64url(43)}`;
                    return [
                        { path: ".env", text: `FLY_API_TOKEN=${secret}\n`, secret },
                        { path: "config.yml", text: `access_token: ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FLY_API_TOKEN=fo1_${make.alnum(42)}\n` },
                    { text: `FLY_API_TOKEN=fo1_${"x".repeat(43)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/frameio.js
// Credentials of Frame.io.


const frameio = defineProvider({
    id: "frameio",
    name: "Frame.io",
    docs: "https://developer.frame.io/docs/getting-started/authentication",
    revoke: "https://developer.frame.io/docs/getting-started/authentication",
    rules: [
        {
            id: "frameio-developer-token",
            title: "Frame.io developer token",
            ...token("fio-u-", "[A-Za-z0-9=_-]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `fio-u-${make.base64url(64)}`;
                    return [
                        { path: ".env", text: `FRAMEIO_TOKEN=${secret}\n`, secret },
                        { path: "upload.py", text: `client = FrameioClient("${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FRAMEIO_TOKEN=fio-u-${make.alnum(63)}\n` },
                    { text: `FRAMEIO_TOKEN=fio-u-${"x".repeat(64)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/freshbooks.js
// Credentials of FreshBooks.


const freshbooks = defineProvider({
    id: "freshbooks",
    name: "FreshBooks",
    docs: "https://www.freshbooks.com/api/authentication",
    revoke: "https://www.freshbooks.com/api/authentication",
    rules: [
        {
            id: "freshbooks-client-secret",
            title: "FreshBooks OAuth client secret or access token",
            ...assigned(["freshbooks"], "[a-f0-9]{64}", 64),
            level: "likely",
            judge: ({ match }) => (/client_?id|sha-?256/i.test(match) ? undefined : { level: "likely" }),
            examples: {
                flags: (make) => {
                    const secret = make.hex(64);
                    return [
                        { path: ".env", text: `FRESHBOOKS_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "app.rb", text: `freshbooks_access_token: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `FRESHBOOKS_CLIENT_SECRET=${make.hex(63)}\n` },
                    { text: `FRESHBOOKS_CLIENT_ID=${make.hex(64)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/freshdesk.js
// Credentials of Freshdesk.


const freshdesk = defineProvider({
    id: "freshdesk",
    name: "Freshdesk",
    docs: "https://developers.freshdesk.com/api/#authentication",
    revoke: "https://support.freshdesk.com/support/solutions/articles/215517",
    rules: [
        {
            id: "freshdesk-api-key",
            title: "Freshdesk API key",
            ...assigned(["freshdesk_api", "freshdesk_key", "freshdeskapi", "freshdesk_token", "freshdesk-api"], "[A-Za-z0-9]{20}", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(20);
                    return [{ path: ".env", text: `FRESHDESK_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `FRESHDESK_API_KEY=${make.alnum(19)}\n` }, { text: "FRESHDESK_DOMAIN=acme\n" }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/file-kind.js
// Tells by its path what a file is for. Rules that know only names and randomness trust some kinds of files less.
const LOCK = /(?:^|[-._])lock(?:\.[a-z]{1,6})?$|lockfile|^(?:npm-shrinkwrap\.json|go\.sum|go\.work\.sum|pipfile\.lock|packages\.lock\.json|pubspec\.lock|cargo\.lock|gemfile\.lock|composer\.lock|mix\.lock|\.package-lock\.json|pnpm-lock\.yaml|gradle\.lockfile|verification-metadata\.xml|bun\.lockb?|package\.resolved|podfile\.lock|flake\.lock|checksums?(?:\.txt)?|sha\d{1,3}sums?(?:\.txt)?)$/;
const GENERATED = /[-.](?:min|bundle|bundled|chunk|umd|prod|production|generated|g|pb|gen)\.(?:m?js|cjs|css|go|py|ts|dart|cs|java)$|\.map$|\.snap$|\.svg$|\.ipynb$|_pb2?\.(?:py|js|ts)$/;
const GENERATED_FOLDERS = new Set([
    "dist",
    "build",
    "out",
    "bundle",
    "bundles",
    "generated",
    "__generated__",
    "minified",
    "vendor",
    "third_party",
    "node_modules",
    "site-packages",
    "bower_components",
]);
const LOCALE = /^(?:messages|strings|translations?|locale)[-_.][a-z]{2}(?:[-_][a-z]{2,4})?\.|\.(?:po|pot|xlf|xliff|resx|strings|arb|lproj)$/;
const LOCALE_FOLDERS = new Set(["locale", "locales", "i18n", "l10n", "lang", "langs", "translations", "intl", "nls"]);
const TEST = /[-_.](?:test|tests|spec|specs|mock|mocks|fixture|fixtures|stub|e2e|example|examples|sample|samples|template|tpl|dist|defaults?)(?:\.|$)|^test[-_]|^(?:conftest\.py|mock|fake|example|sample)|tests?\.(?:java|kt|cs|swift|php|scala|groovy|m)$/;
const TEST_FOLDERS = new Set([
    "test",
    "tests",
    "__tests__",
    "testing",
    "testdata",
    "test-data",
    "test_data",
    "spec",
    "specs",
    "fixture",
    "fixtures",
    "__fixtures__",
    "mock",
    "mocks",
    "__mocks__",
    "e2e",
    "cypress",
    "example",
    "examples",
    "sample",
    "samples",
    "demo",
    "demos",
    "playground",
    "stubs",
    "benchmark",
    "benchmarks",
    "unittests",
]);
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|html?|tex|pod|man|[1-9])$|^(?:readme|changelog|changes|history|license|licence|notice|authors|contributing|copying|news|install)(?:\.|$)/;
const DOCUMENTATION_FOLDERS = new Set(["doc", "docs", "documentation", "man", "wiki"]);
/** The kind of the file at a `/`-separated path. An empty path is `source`. */
function fileKind(path) {
    const segments = path.toLowerCase().split("/");
    const name = segments.pop() ?? "";
    const within = (folders) => segments.some((segment) => folders.has(segment));
    if (LOCK.test(name))
        return "lock";
    if (GENERATED.test(name))
        return "generated";
    if (LOCALE.test(name) || within(LOCALE_FOLDERS))
        return "locale";
    if (TEST.test(name) || within(TEST_FOLDERS) || segments.some((segment) => /(?:^|[-_.])tests?$/.test(segment)))
        return "test";
    if (DOCUMENTATION.test(name) || within(DOCUMENTATION_FOLDERS))
        return "documentation";
    return within(GENERATED_FOLDERS) ? "generated" : "source";
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/letter-pairs.js
// How often one character follows another in names and words: counted once over the 470,000 different words, names and
// paths of six characters or more in C headers, the standard library of Python and the Markdown and type files of packages.
/** Row: the character before; column: the one behind. Each letter is a quarter of a bit of surprise, `A` for none. */
const ROWS = [
    "dUQQedSoWmdNRPqSrNOLYYeXZpcS",
    "NaUbPcbjNRfLdaRXoSSYNfkeVlaN",
    "ObXbPdgOVtQRVaKYmRVNWamfcwcO",
    "QYXSIZYbNkjWYcSZlSTXVbcherZK",
    "SbQRYWWjcniSUObWZLOOfWcRYpeN",
    "RbXZRQfmLxoQXXMYmRSTSiejYzUL",
    "UcUfHccXPsoOYQSWrRSVWgjlmlbM",
    "JgcZJbhjPxfaWdPciSTRUhbrdqVM",
    "WWRRVVTvjtkSSINUnVPNpWlZyVcT",
    "SjTdHdbkSqbfahOWqgKZRYgspsdM",
    "VVTYIYdbMrkXYVbYpaSZYYYmkmWI",
    "PbcVLUdhMuhNgeObreSTTRjeXlZM",
    "KVZULdgkPseTUhQNpeTaXcljjxZK",
    "QgQOOTOiSpZZdZRaqbOLSVkphsaO",
    "ZVPQfWanYnaSRKVP1LTTSYVhipkR",
    "NfUZLYbXTyYQbcPSjMUPUbjlUlZN",
    "ZZXZXadfZvoSdYfVcUVZEifk0nbK",
    "OdUWJaWiOxcZUYOZlTRQYZgkUrcN",
    "UeTcKbcUPtWUYYUUhZPLTbdiWgXM",
    "PeTaLZiRNucVadQXrOSTWfgcSmbL",
    "WRUUPVXiTxoOQLgRmPOMkblYspdV",
    "NgXeIXclQ1TSLhZWmbUZjTkZssQQ",
    "MbWYPdeXKsjZUQQYeNTZeiXlpibL",
    "QgTYSUckUxSbPebQiaVKfckWetMK",
    "WYVYWadeWvkVRQXInYNRacanmjcI",
    "QhghEfofUwraXfMh2kbikrkbaZQL",
    "eYeWiafmazbXhbjfpfbeeekXxtEG",
    "RVPTTTSURhaTRTVQhSNSVTZVlfYQ",
];
const LEVELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const QUARTERS = 4;
const DIGIT = 26;
/** Everything that is neither a letter nor a digit; also what stands before the first character. */
const OTHER = 27;
const SYMBOLS = 28;
const SURPRISE = Float32Array.from(ROWS.join(""), (level) => LEVELS.indexOf(level) / QUARTERS);
/** The column of a character code: letters without their case, one for all digits, one for all others. */
function pairSymbol(code) {
    const lower = code | 0x20;
    if (lower >= 0x61 && lower <= 0x7a)
        return lower - 0x61;
    return code >= 0x30 && code <= 0x39 ? DIGIT : OTHER;
}
/** Bits of surprise that `next` follows `previous` in a name or a word. */
function pairSurprise(previous, next) {
    return SURPRISE[previous * SYMBOLS + next] ?? 0;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/word-likeness.js
// Tells names, words and paths from random characters by the pairs of letters in them. It knows no dictionary.

const LETTERS = 26;
/** In random text of both cases every second letter changes case; in camelCase every sixth or so starts a word. */
const CASE_CHANGE = Math.log2(0.12 / 0.5);
const CASE_KEPT = Math.log2(0.88 / 0.5);
/** Random strings of 16 characters and more lie below this but for one in a thousand; names lie above it but for one in thirty. */
const WORDS = 0;
/**
 * Bits a character by which a text is likelier to be words than random characters of its own alphabet: about 1 for words and
 * names, about -1.5 for base 62. 0 for texts of one character or less.
 */
function wordLikeness(text) {
    if (text.length < 2)
        return 0;
    const alphabet = alphabetOf(text);
    let bits = 0;
    let previous = OTHER;
    let previousCode = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const symbol = pairSymbol(code);
        bits += randomSurprise(alphabet, symbol) - pairSurprise(previous, symbol);
        if (alphabet.bothCases && symbol < LETTERS && previous < LETTERS)
            bits += caseBits(previousCode, code);
        previous = symbol;
        previousCode = code;
    }
    return bits / text.length;
}
/** True for what reads like a name, a path or a sentence. */
function isWordLike(text) {
    return wordLikeness(text) > WORDS;
}
function caseBits(previousCode, code) {
    return (previousCode & 0x20) === (code & 0x20) ? CASE_KEPT : CASE_CHANGE;
}
function randomSurprise(alphabet, symbol) {
    if (symbol < LETTERS)
        return alphabet.letter;
    return symbol === OTHER ? alphabet.other : alphabet.digit;
}
/** The smallest usual alphabet the text fits in: digits, hexadecimal, one case, both cases; each with or without digits. */
function alphabetOf(text) {
    const bothCases = /[a-z]/.test(text) && /[A-Z]/.test(text);
    const hasDigits = /[0-9]/.test(text);
    const hasLetters = /[A-Za-z]/.test(text);
    const letters = !hasLetters ? 0 : hasDigits && /^[0-9A-Fa-f-]{1,256}$/.test(text) ? 6 : LETTERS;
    const weight = bothCases ? 2 : 1;
    const others = /[^0-9A-Za-z]/.test(text) ? 2 : 0;
    const size = letters * weight + (hasDigits ? 10 : 0) + others;
    return {
        letter: Math.log2(size / weight),
        digit: Math.log2(size / 10),
        other: Math.log2(size / Math.max(1, others)),
        bothCases,
    };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/known-values.js
// Recognises values that look random and are no secret: digests, identifiers, public keys, pictures, versions, code.


const HEX_DIGEST = /^(?:0x)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const TAGGED_DIGEST = /^(?:sha(?:1|224|256|384|512)|md5|h1|blake2b|blake3)[-:=]/i;
/** Words before a value on its line that make it a digest or the name of an object. */
const DIGEST_WORDS = /sha-?\d|md5|digest|checksum|integrity|fingerprint|commit|revision|etag|\brev\b|resolved|thumbprint|cache[-_]?key|object[-_]?id|\bhash/i;
const known_values_UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
/** PNG, JPEG, GIF, SVG, WOFF, TTF, OTF, zip, gzip, PDF, WebAssembly, Ogg, ID3 and XML, as base64 begins them. */
const MEDIA = /^(?:iVBORw0K|\/9j\/|R0lGOD|PHN2Z|PD94b|d09GM|d09GR|AAEAAA|T1RUTw|UEsDB|H4sI|JVBERi0|AGFzbQ|T2dnUw|SUQz|UklGR|Qk0)/;
const PUBLIC_KEY = /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-(?:ssh|ecdsa)-|AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh)|age1|-----BEGIN (?:CERTIFICATE|PUBLIC|RSA PUBLIC))/;
const PLAIN = [
    /^#[0-9a-f]{3,8}$/i,
    /^v?\d{1,5}(?:\.\d{1,6}){1,3}(?:[-+][\w.-]{1,40})?$/,
    /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,Z+-]{0,24})?$/,
    /^[\d.,:/ +-]{1,64}$/,
    /^0x[0-9a-f]{1,16}$/i,
];
const ADDRESS = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:\.{0,2}|~|[a-z]:|@[\w-]{1,40})[\\/]|^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}$|^data:|^mailto:|^urn:|^www\./i;
const CODE = /\(\)|\)$|=>|->|::|;|\w\(|\]\[|^\w{1,40}\[|\|\||&&|\?\.|^@\w|^\\[a-z]|[\\/][bdsw][+*]|\\u00|\[\^|\(\?/;
/** A name of a program: dots, dashes or underscores between words, without a digit inside a word of letters. */
const NAME = /^[A-Za-z_$][A-Za-z]{0,40}(?:[.:/_-]{1,2}[A-Za-z]{1,40}){0,12}\d{0,3}$/;
const CONSTANT = /^[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,12}$/;
/** DER of a key that nobody may know: a sequence that opens with the version 0, and none that opens with another sequence. */
const DER_SEQUENCE = 0x30;
function isUuid(value) {
    return known_values_UUID.test(value);
}
/** True for a value that is tagged as a digest, or has the length of one behind a word for digests on its line. */
function isDigest(value, before) {
    if (TAGGED_DIGEST.test(value))
        return true;
    return (HEX_DIGEST.test(value) || value.length >= 43) && DIGEST_WORDS.test(lastLine(before));
}
/** True for pictures, fonts and archives in base64, and for keys and certificates that are public. */
function isPublicMaterial(value) {
    return MEDIA.test(value) || PUBLIC_KEY.test(value) || isPublicDer(value);
}
/** True for numbers, versions, dates, colours, addresses and paths. An address with a password in it is another rule's. */
function isPlainValue(value) {
    return PLAIN.some((form) => form.test(value)) || ADDRESS.test(value);
}
/** True for what a program computes or names instead of stating it: calls, members, constants, types, expressions. */
function isCode(value) {
    return CODE.test(value) || ((NAME.test(value) || CONSTANT.test(value)) && isWordLike(value));
}
/** Certificates and public keys are sequences of sequences; private keys start with a version number. */
function isPublicDer(value) {
    if (!/^M[A-P][A-Za-z0-9+/]{30}/.test(value))
        return false;
    const der = external_node_buffer_.Buffer.from(value.slice(0, 32), "base64");
    const first = der[0] === DER_SEQUENCE ? der[contentStart(der)] : undefined;
    return first === DER_SEQUENCE;
}
/** The long form of a DER length says in its low bits how many bytes follow (X.690, 8.1.3.5). */
function contentStart(der) {
    const length = der[1] ?? 0;
    return length < 0x80 ? 2 : 2 + (length & 0x7f);
}
function lastLine(text) {
    return text.slice(text.lastIndexOf("\n") + 1);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/secret-name.js
// Judges the name a value is given: does it name a secret itself, or something about one, such as its length or its file?
/** Words behind the keyword that make the name one of something else: `tokenUrl`, `secret_name`, `passwordField`. */
const AFTERWARDS = wordSet("name names type types id ids uid url urls uri path paths file files filename dir directory folder field fields label hash " +
    "hashed length len size count counts limit max min expiry expires expire expiration expired ttl timeout endpoint header " +
    "headers prefix suffix pattern regex regexp re format policy policies hint placeholder description desc title text message " +
    "msg error errors err class env var ref refs version algorithm alg provider manager service services store storage arn " +
    "digest public pub kind kinds index idx position pos offset location list map schema mode method rule rules help icon " +
    "button form page route required enabled disabled valid invalid strength reset confirm template example examples start end " +
    "begin open close is has should source info status state scope scopes stream buffer separator delimiter identifier usage " +
    "budget cost rate loader callback handler function factory module package checksum etag match matches tag tags selector " +
    "option options attribute attr property column row line flag flags generator validator checker test tests");
/** Words before the keyword that do the same: `public_token`, `isSecret`, `nextToken`, `csrfToken`. */
const BEFOREHAND = wordSet("public pub publishable anon anonymous site is has no not should can max min mock fake dummy sample example design syntax " +
    "lexer parser next prev previous page pagination continuation sync csrf xsrf hashed hash encrypted sealed forgot cancel " +
    "abort cancellation eof enum num");
/** A key that is the name of a file, as in manifests: `secret.ts`. */
const FILE_NAME = /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|py|md|go|rs|java|kt|cs|rb|php|sh|hh?|cc?|cpp|txt|html?|css|map|svg|snap)$/i;
/** Words that say that the secret is one by itself. A bare `token` or `key` can be many things. */
const STRONG = /secret|passw|pwd|api[-_. ]?key|private[-_. ]?key|(?:access|auth|bearer|refresh|bot|api|personal|deploy|webhook|service|session|oauth|jwt|admin|app|account)[-_. ]?(?:token|key)|encryption|signing|master|client[-_. ]?(?:secret|key)|credential/i;
/** `TOKEN` and `GITLAB_TOKEN` stand in environments, where nothing but a credential is called so. */
const ENVIRONMENT = /^[A-Z][A-Z0-9_]{0,60}_?(?:TOKEN|KEY|PASS)$/;
/**
 * What a name says of its value; undefined if the value is something else than a secret. `keyword` is the part of the name
 * by which it was found, `rest` what follows it, `prefix` what stands before.
 */
function secretName(prefix, keyword, rest) {
    if (continuesWord(keyword, rest) || FILE_NAME.test(rest))
        return undefined;
    if (words(rest).some((word) => AFTERWARDS.has(word)))
        return undefined;
    if (words(prefix)
        .slice(-2)
        .some((word) => BEFOREHAND.has(word)))
        return undefined;
    const name = `${prefix}${keyword}${rest}`;
    return STRONG.test(name) || ENVIRONMENT.test(name) ? "strong" : "weak";
}
/** The name that ends where `before` ends: what stands left of a keyword and belongs to it. */
function namePrefix(before) {
    return /[\w$.-]{0,64}$/.exec(before.slice(-64))?.[0] ?? "";
}
/** True in `tokens`, `secretary` and `PASSWORDS`, false in `tokenA`, `secret_x` and `password2`. */
function continuesWord(keyword, rest) {
    const next = rest.charAt(0);
    if (!/[A-Za-z]/.test(next))
        return false;
    const last = keyword.charAt(keyword.length - 1);
    return isUpper(last) || !isUpper(next);
}
function isUpper(letter) {
    return letter >= "A" && letter <= "Z";
}
function words(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== "");
}
function wordSet(list) {
    return new Set(list.split(" "));
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/judge-assignment.js



/** In these files a value without quotes is an expression, and a quoted one a text. */
const judge_assignment_CODE = /\.(?:[cm]?[jt]sx?|py[iw]?|rb|php|java|kts?|scala|groovy|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|fs|vb|swift|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|sol|vue|svelte|css|scss|less|sql)$/i;
const COMMENT = /(?:^|\s)(?:\/\/|\/\*|#|\*|--|<!--|;)\s/;
const BAD_FILES = new Set(["lock", "locale"]);
/**
 * `likely` only where the name, the value and the file speak for it. The groups of the pattern: `key`, the keyword; `rest`,
 * what follows it in the name; `between`, up to the value and without its quote.
 */
function judgeAssignment(candidate, strengthOf) {
    const { secret, path, groups, before } = candidate;
    const kind = fileKind(path);
    if (BAD_FILES.has(kind))
        return undefined;
    const name = secretName(namePrefix(before), groups["key"] ?? "", groups["rest"] ?? "");
    const quoted = isQuoted(candidate);
    if (name === undefined || isExpression(candidate, quoted))
        return undefined;
    const value = strengthOf(secret);
    if (value === undefined || isDigest(secret, before))
        return undefined;
    return judgement({ kind, name, value, quoted, uuid: isUuid(secret), comment: isComment(before) });
}
function judgement({ kind, name, value, uuid, comment }) {
    if (kind !== "source")
        return value === "strong" && !uuid ? { level: "possible", note: `in a ${kind} file` } : undefined;
    if (name === "weak")
        return value === "strong" ? { level: "possible", note: "the name says little" } : undefined;
    if (uuid)
        return { level: "possible", note: "an identifier by its form" };
    if (value === "weak")
        return { level: "possible", note: "short or not very random" };
    return comment ? { level: "possible", note: "in a comment" } : { level: "likely" };
}
function isQuoted({ match, secret }) {
    return /["'`]$/.test(match.slice(0, match.length - secret.length));
}
/** Calls, members and casts: what stands behind a value without quotes shows that it is none. */
function isExpression({ path, behind }, quoted) {
    if (quoted)
        return false;
    return judge_assignment_CODE.test(path) || /^[([{.?]/.test(behind);
}
function isComment(before) {
    return COMMENT.test(before.slice(before.lastIndexOf("\n") + 1));
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/noise/entropy.js
var noise_entropy = __webpack_require__(4286);
// EXTERNAL MODULE: ./actions/secret-scan/lib/noise/is-placeholder.js + 1 modules
var is_placeholder = __webpack_require__(3652);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/noise/value-strength.js
// Judges a value by itself: could a generator of secrets have made it, could a person have thought it up as a password?




/** Values of generators lie below these; see word-likeness.ts for what the numbers mean. */
const RANDOM = -0.9;
const UNCLEAR = -0.3;
const STRONG_LENGTH = 20;
const STRONG_ENTROPY = 3.2;
const WEAK_ENTROPY = 2.8;
/** How much a value looks like a generated secret; undefined for what is something else, such as words, code or a picture. */
function generatedStrength(value) {
    if (isSomethingElse(value))
        return undefined;
    const entropy = (0,noise_entropy/* shannonEntropy */.l)(value);
    const likeness = wordLikeness(value);
    if (entropy < WEAK_ENTROPY || likeness > UNCLEAR)
        return undefined;
    if (likeness > RANDOM && !/\d/.test(value))
        return undefined;
    const strong = value.length >= STRONG_LENGTH && entropy >= STRONG_ENTROPY && likeness < RANDOM && /[A-Za-z]/.test(value);
    return strong ? "strong" : "weak";
}
const PASSWORD_LENGTH = 8;
/** How word-like a strong password may be: with three kinds of characters, and with all four. */
const PASSWORD_WORDS = new Map([
    [3, -0.4],
    [4, 0.6],
]);
const PASSWORD_CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];
/** The passwords that everybody puts where one is asked for. */
const COMMON = /^(?:p[a@4][s$5]{2}(?:w[o0]?r?d?)?[\d!@#$.]{0,6}|passwd|passphrase|passwort|pwd|secret\d{0,4}|admin\w{0,6}|root\w{0,4}|toor|guest|user(?:name)?\d{0,4}|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|oracle|sa|system|manager|tiger|letmein|welcome\d{0,4}|monkey|dragon|iloveyou|qwerty\w{0,6}|abc\d{1,6}|foo|bar|baz|test\w{0,10}|dev\w{0,10}|local\w{0,10}|demo\w{0,6}|docker|minio(?:admin)?|vagrant|ubuntu|pi|raspberry|hunter2|mypassword|mysecretpassword|pass(?:word)?[_-]?\w{0,10}|correcthorsebatterystaple)$/i;
/** How much a value looks like a password that somebody uses; undefined for words, code and the well-known examples. */
function passwordStrength(value) {
    if (isCommonPassword(value) || isSomethingElse(value))
        return undefined;
    const classes = PASSWORD_CLASSES.filter((characters) => characters.test(value)).length;
    const likeness = wordLikeness(value);
    if (classes < 2 || (likeness > RANDOM && !/[^A-Za-z]/.test(value)))
        return undefined;
    if (classes === 2 && likeness > 0)
        return undefined;
    const mostWordLike = PASSWORD_WORDS.get(classes) ?? Number.NEGATIVE_INFINITY;
    const strong = value.length >= PASSWORD_LENGTH && /\d/.test(value) && likeness < mostWordLike;
    return strong ? "strong" : "weak";
}
/** True for fillers and for the passwords of examples, images and installers. */
function isCommonPassword(value) {
    return COMMON.test(value) || (0,is_placeholder/* isPlaceholder */.w)(value);
}
function isSomethingElse(value) {
    return (0,is_placeholder/* isPlaceholder */.w)(value) || isPlainValue(value) || isCode(value) || isPublicMaterial(value);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/generic.js
// Credentials that no provider's rule knows: a random value, or a password, under a name that says what it is.



const SECRET_NAMES = [
    "secret",
    "token",
    "credential",
    ...["api", "access", "private", "auth", "encryption", "signing", "master", "account", "app"].flatMap((kind) => [
        `${kind}key`,
        `${kind}_key`,
        `${kind}-key`,
    ]),
    "api key",
    "api.key",
];
const PASSWORD_NAMES = ["password", "passwd", "passphrase", "passwort", "pwd", "_pass"];
const LONGEST_VALUE = 128;
const REACH = 250;
/** `KEY=`, `"key": "`, `key := '`, `key: &str = "`, `key("`, `<key>`, `"key" value="`, `--key value`, `name: KEY` over `value:`. */
const generic_BETWEEN = "[\\\\\"'`\\])]{0,3}(?<between>[ \\t]{0,8}(?:=>|:=|={1,3}|!==?|[,>(]|:(?:[ \\t]{0,2}&?[a-z][\\w<>.|]{0,20}[ \\t]{0,2}=)?)" +
    "|[ \\t](?<=--[\\w-]{3,50}[ \\t])|[ \\t]{1,2}value[ \\t]{0,2}=|[ \\t]{0,2}\\r?\\n[ \\t]{0,40}value:)[ \\t]{0,8}";
const QUOTE = "(?:[bruf@]?\\\\?[\"'`]{1,3})?";
/** A value up to its closing quote, or without quotes up to what cannot belong to it. */
function assignment(names, shortest) {
    const length = `{${shortest},${LONGEST_VALUE}}`;
    const quoted = `(?<=["'\`])[^\\s"'\`\\\\<>]${length}(?=\\\\?["'\`])`;
    const bare = `[\\w+/=.~:@%!^*#$-]${length}(?![\\w+/=.~:@%!^*#$-])`;
    const key = names.map((name) => name.replace(".", "\\.")).join("|");
    return new RegExp(`(?<key>${key})(?<rest>[\\w.$-]{0,24})${generic_BETWEEN}${QUOTE}(?<secret>${quoted}|${bare})`, "i");
}
const generic = defineProvider({
    id: "generic",
    name: "Any provider",
    docs: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    revoke: "https://docs.github.com/en/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret",
    rules: [
        {
            id: "generic-secret",
            title: "Random value under the name of a secret",
            keywords: SECRET_NAMES,
            pattern: assignment(SECRET_NAMES, 16),
            reach: { before: 0, after: REACH },
            level: "likely",
            generic: true,
            judge: (candidate) => judgeAssignment(candidate, generatedStrength),
            examples: {
                flags: (make) => {
                    const [secret, hex, url] = [make.alnum(32), make.hex(40), make.base64url(43)];
                    return [
                        { path: ".env", text: `SERVICE_API_KEY=${secret}\n`, secret },
                        { path: "settings.py", text: `CLIENT_SECRET = '${url}'\n`, secret: url },
                        { path: "config.json", text: `{ "accessToken": "${hex}", "port": 80 }\n`, secret: hex },
                        { path: "deployment.yaml", text: `  - name: AUTH_TOKEN\n    value: ${secret}\n`, secret },
                        { path: "app.config", text: `<add key="ApiKey" value="${secret}" />\n`, secret },
                        { path: "settings.xml", text: `<clientSecret>${secret}</clientSecret>\n`, secret },
                        { path: "main.rs", text: `const API_KEY: &str = "${secret}";\n`, secret },
                        { path: "main.go", text: `\tapiKey := "${secret}"\n`, secret },
                        { path: "deploy.sh", text: `tool login --api-key ${secret} --quiet\n`, secret },
                        { path: "Dockerfile", text: `ENV APP_SECRET=${secret}\n`, secret },
                        { path: "client.test.ts", text: `const clientSecret = "${secret}";\n`, secret, level: "possible" },
                        { path: "README.md", text: `export API_TOKEN=${secret}\n`, secret, level: "possible" },
                        { path: "lexer.json", text: `{ "token": "${secret}" }\n`, secret, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { path: ".env", text: `API_KEY=\${SERVICE_API_KEY_FROM_VAULT}\n` },
                    { path: "app.ts", text: `const apiKey = process.env.SERVICE_API_KEY_NAME;\n` },
                    { path: "app.ts", text: `const tokenUrl = "https://login.example.test/oauth2/token";\n` },
                    { path: "app.ts", text: `const secretName = "${make.alnum(32)}";\n` },
                    { path: "app.ts", text: `const tokens = "${make.alnum(32)}";\n` },
                    { path: "app.ts", text: `const secret = createSecretFromPassphraseOfUser(input);\n` },
                    { path: "app.ts", text: `const secret = "the-secret-of-a-good-application";\n` },
                    { path: "package-lock.json", text: `"secret": "${make.alnum(40)}"\n` },
                    { path: "values.yaml", text: `secret: <insert-your-client-secret-here>\n` },
                    { path: "values.yaml", text: `secretKeyRef: ${make.alnum(32)}\n`.replace("KeyRef", "_ref") },
                    { path: "app.ts", text: `token: "sha256-${make.base64(43)}="\n` },
                    { path: "app.ts", text: `const apiKey = "${"0123456789abcdef".repeat(2)}";\n` },
                ],
            },
        },
        {
            id: "generic-password",
            title: "Password",
            keywords: PASSWORD_NAMES,
            pattern: assignment(PASSWORD_NAMES, 6),
            reach: { before: 0, after: REACH },
            level: "likely",
            generic: true,
            judge: (candidate) => judgeAssignment(candidate, passwordStrength),
            examples: {
                flags: (make) => {
                    const secret = `${make.upper(2)}${make.of("bcdfghjkmnpqrtvwxz", 5)}${make.digits(3)}!${make.of("BCDFGHJKMNPQRTVWXZ", 2)}`;
                    const short = `${make.of("kmtxqz", 2)}${make.digits(3)}${make.of("kmtxqz", 2)}`;
                    return [
                        { path: ".env", text: `DB_PASSWORD=${secret}\n`, secret },
                        { path: "smtp.properties", text: `mail.smtp.password: ${secret}\n`, secret },
                        { path: "docker-compose.yml", text: `      MYSQL_ROOT_PASSWORD: "${secret}"\n`, secret },
                        { path: "Main.java", text: `ds.setPassword("${secret}");\n`, secret },
                        { path: "app.py", text: `connect(host="db", passwd='${secret}')\n`, secret },
                        { path: ".env", text: `SMTP_PASS=${secret}\n`, secret },
                        { path: "backup.sh", text: `mysqldump --password=${secret} shop\n`, secret },
                        { path: ".env", text: `DB_PASSWORD=${short}\n`, secret: short, level: "possible" },
                        { path: "test/login.ts", text: `const password = "${secret}";\n`, secret, level: "possible" },
                    ];
                },
                allows: () => [
                    { path: "app.ts", text: `const password = "password123";\n` },
                    { path: "app.ts", text: `const passwordField = "account-pw-1";\n` },
                    { path: "app.ts", text: `password: z.string().min(8),\n` },
                    { path: "docker-compose.yml", text: `POSTGRES_PASSWORD: postgres\n` },
                    { path: ".env", text: `DB_PASSWORD=changeme\n` },
                    { path: "values.yaml", text: `password: "{{ .Values.password }}"\n` },
                    { path: "strings.json", text: `"password": "Passwort-Eingabe"\n` },
                    { path: "app.rb", text: `password: ENV["DB_PASSWORD_1"]\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/base62.js
// Numbers in base 62 as token checksums write them: digits, then upper case, then lower case, padded with zeros.
const base62_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** A whole number that is not negative, in at least `width` digits of base 62. */
function toBase62(value, width) {
    let digits = "";
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62))
        digits = base62_ALPHABET.charAt(rest % 62) + digits;
    return digits.padStart(width, "0");
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/crc32.js
// CRC-32 (IEEE 802.3, as zlib computes it), which many providers put behind the random part of their tokens.

const TABLE = Uint32Array.from({ length: 256 }, (_unused, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++)
        remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    return remainder >>> 0;
});
/** The checksum of a Latin-1 text as an unsigned number. `zlib.crc32` is missing in the older versions of Node.js 20. */
function crc32(text) {
    let sum = 0xffffffff;
    for (const byte of external_node_buffer_.Buffer.from(text, "latin1"))
        sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
    return (sum ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/judge-checksum.js
function judgeChecksum(fits) {
    return fits
        ? { level: "verified-format", note: "checksum fits" }
        : { level: "possible", note: "checksum does not fit" };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/base62-crc.js



const WIDTH = 6;
/** The six characters that belong behind `body` (GitHub engineering blog, "Behind GitHub's new authentication token formats"). */
function base62Crc(body) {
    return toBase62(crc32(body), WIDTH);
}
/** Judges a token by its last six characters. `prefix` is left out of the sum. */
function judgeBase62Crc(token, prefix) {
    const body = token.slice(prefix.length, -WIDTH);
    return judgeChecksum(base62Crc(body) === token.slice(-WIDTH));
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/github-fine-grained.js
// The checksum inside a fine-grained personal access token of GitHub.



/** Where the checksum stands, counted from the first character of `github_pat_`. */
const OFFSET = 77;
const github_fine_grained_WIDTH = 8;
/** The eight characters that belong behind the first 77: the start of their SHA-256 in base 32. */
function fineGrainedChecksum(start) {
    return toBase32((0,external_node_crypto_.createHash)("sha256").update(start, "latin1").digest().subarray(0, 5));
}
/** Judges a whole token of 93 characters. The case of the checksum is not looked at. */
function judgeFineGrained(token) {
    const expected = fineGrainedChecksum(token.slice(0, OFFSET));
    return judgeChecksum(token.slice(OFFSET, OFFSET + github_fine_grained_WIDTH).toUpperCase() === expected);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/json-object.js
// Reads JSON objects that are hidden in credentials, in plain text or in base 64. Never throws.

/** What nobody puts into a credential; longer text is not parsed. */
const MAX_LENGTH = 16_384;
/** Undefined for everything that is not an object. */
function parseJsonObject(text) {
    if (text.length > MAX_LENGTH || !text.startsWith("{"))
        return undefined;
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Base 64 in either alphabet, with or without padding. */
function parseBase64Object(text) {
    return text.length > 2 * MAX_LENGTH ? undefined : parseJsonObject(external_node_buffer_.Buffer.from(text, "base64").toString("utf8"));
}
/** The member as a text of at most 200 characters; undefined where it is none. */
function textMember(object, name) {
    const value = object[name];
    return typeof value === "string" && value.length <= 200 ? value : undefined;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/jwt.js
// JSON web tokens (RFC 7519) in the compact form: header, payload and signature, each in base64url. Signatures are not verified.


/** Undefined unless header and payload decode to objects and the header names an algorithm (RFC 7515, section 4.1.1). */
function parseJwt(token) {
    const [header, body] = token.split(".", 2).map(parseBase64Object);
    const algorithm = header && textMember(header, "alg");
    if (!body || !algorithm || !/^[A-Za-z0-9_+-]{1,20}$/.test(algorithm))
        return undefined;
    const expires = body["exp"];
    return { algorithm, payload: body, ...(typeof expires === "number" && Number.isFinite(expires) ? { expires } : {}) };
}
/** True if the token was void already at `now`, in milliseconds. */
function isExpired(jwt, now = Date.now()) {
    return jwt.expires !== undefined && jwt.expires * 1000 <= now;
}
/** A day such as `2031-05-01`; undefined for what is no time. */
function dayOf(seconds) {
    const time = new Date(seconds * 1000);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
}
/** A token with the given parts; `signature` is base64url text. */
function jwt(header, payload, signature) {
    const part = (value) => external_node_buffer_.Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part(header)}.${part(payload)}.${signature}`;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/github.js
// Credentials of GitHub.





const SETTINGS = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure";
const LONG_PREFIX = "ghs_";
function classic(make, prefix, bodyLength) {
    const body = make.alnum(bodyLength);
    return `${prefix}${body}${base62Crc(body)}`;
}
function fineGrained(make) {
    const start = `github_pat_1${make.alnum(21)}_${make.alnum(43)}`;
    return `${start}${fineGrainedChecksum(start)}${make.alnum(8)}`;
}
/** Installation tokens since April 2026: the number of the app and a JSON web token. */
function github_long(make, header) {
    const payload = { iss: make.digits(7), aud: "api", exp: 4_000_000_000, id: make.alnum(220) };
    return `${LONG_PREFIX}${make.digits(7)}_${jwt(header, payload, make.base64url(86))}`;
}
/** The same token with another last character. */
function edited(sound) {
    return `${sound.slice(0, -1)}${sound.endsWith("0") ? "1" : "0"}`;
}
function judgeLong(secret) {
    const [, app = ""] = secret.split("_", 2);
    const parsed = parseJwt(secret.slice(LONG_PREFIX.length + app.length + 1));
    return parsed
        ? { level: "verified-format", note: "holds a JSON web token", facts: { app } }
        : { level: "possible", note: "does not hold a JSON web token" };
}
/** A token of `bodyLength` random characters and a checksum of six. */
function crcRule(id, title, prefix, bodyLength) {
    const length = bodyLength + 6;
    return {
        id,
        title,
        ...token(prefix, `[A-Za-z0-9]{${length}}`, length),
        level: "likely",
        judge: ({ secret }) => judgeBase62Crc(secret, prefix),
        examples: {
            flags: (make) => {
                const secret = classic(make, prefix, bodyLength);
                const other = edited(classic(make, prefix, bodyLength));
                return [
                    { text: `GITHUB_TOKEN=${secret}\n`, secret, level: "verified-format" },
                    { text: `git clone https://x-access-token:${secret}@github.com/o/r\n`, secret, level: "verified-format" },
                    { path: "deploy.yml", text: `env:\n  TOKEN: "${other}"\n`, secret: other, level: "possible" },
                ];
            },
            allows: (make) => [
                { text: `token: ${prefix}${make.alnum(length - 1)}\n` },
                { text: `token: ${prefix}${make.alnum(length + 1)}\n` },
                { text: `token: ${prefix}${"x".repeat(length)}\n` },
            ],
        },
    };
}
const github = defineProvider({
    id: "github",
    name: "GitHub",
    docs: `${SETTINGS}/about-authentication-to-github`,
    revoke: `${SETTINGS}/token-expiration-and-revocation`,
    rules: [
        crcRule("github-pat", "GitHub personal access token (classic)", "ghp_", 30),
        crcRule("github-oauth-token", "GitHub OAuth access token", "gho_", 30),
        crcRule("github-user-token", "GitHub App user access token", "ghu_", 30),
        crcRule("github-installation-token", "GitHub App installation access token", LONG_PREFIX, 30),
        crcRule("github-refresh-token", "GitHub App refresh token", "ghr_", 70),
        {
            id: "github-stateless-installation-token",
            title: "GitHub App installation access token (stateless)",
            ...token(LONG_PREFIX, "[0-9]{1,20}_eyJ[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{10,2400}\\.[A-Za-z0-9_-]{20,800}", 3630),
            level: "likely",
            judge: ({ secret }) => judgeLong(secret),
            examples: {
                flags: (make) => {
                    const [secret, other] = [github_long(make, { alg: "RS256", typ: "JWT" }), github_long(make, { typ: "JWT" })];
                    return [
                        { text: `Authorization: Bearer ${secret}\n`, secret, level: "verified-format" },
                        { text: `{"token":"${other}"}`, secret: other, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `ghs_${make.digits(7)}_${make.alnum(40)}\n` },
                    { text: `x${github_long(make, { alg: "RS256" })}\n` },
                    { text: "ghs_<APPID>_eyJ...\n" },
                ],
            },
        },
        {
            id: "github-fine-grained-pat",
            title: "GitHub personal access token (fine-grained)",
            ...token("github_pat_", "[0-9][A-Za-z0-9]{21}_[A-Za-z0-9]{59}", 82),
            level: "likely",
            judge: ({ secret }) => judgeFineGrained(secret),
            examples: {
                flags: (make) => {
                    const secret = fineGrained(make);
                    const other = secret.replace("github_pat_1", "github_pat_2");
                    return [
                        { text: `export GH_TOKEN=${secret}\n`, secret, level: "verified-format" },
                        { text: `token: '${other}'\n`, secret: other, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `github_pat_1${make.alnum(21)}_${make.alnum(58)}\n` },
                    { text: `github_pat_11${"A".repeat(20)}_${"x".repeat(59)}\n` },
                ],
            },
        },
        {
            id: "github-client-secret",
            title: "GitHub OAuth app client secret",
            ...assigned(["github_client_secret", "github-client-secret", "githubclientsecret", "gh_client_secret"], "[a-f0-9]{40}", 40),
            level: "likely",
            revoke: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
            examples: {
                flags: (make) => {
                    const secret = make.hex(40);
                    return [{ text: `GITHUB_CLIENT_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `GITHUB_CLIENT_SECRET=${make.hex(64)}\n` },
                    { text: `github_sha: ${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/gitlab-routable.js


const CHECKSUM_WIDTH = 7;
const LENGTH_WIDTH = 2;
/** What stands behind `<prefix><payload>.` or `<prefix><payload>.<version>.`: the payload's length and the checksum, both in base 36. */
function routableTail(head, payloadLength) {
    const length = payloadLength.toString(36).padStart(LENGTH_WIDTH, "0");
    return (length +
        crc32(head + length)
            .toString(36)
            .padStart(CHECKSUM_WIDTH, "0"));
}
/** Judges a token that has at least one dot behind `prefix`. */
function judgeRoutable(token, prefix) {
    const head = token.slice(0, token.lastIndexOf(".") + 1);
    const payload = token.slice(prefix.length, token.indexOf(".", prefix.length));
    return judgeChecksum(token === head + routableTail(head, payload.length));
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/gitlab.js
// Credentials of GitLab: the classic ones, and the routable ones that carry a checksum.



const TOKENS = "https://docs.gitlab.com/security/tokens/";
const ROUTABLE = "[A-Za-z0-9_-]{27,300}(?:\\.[a-z0-9]{2})?\\.[a-z0-9]{9}(?!-)";
const ROUTABLE_LENGTH = 313;
/** A hyphen may stand before a token: an instance can have a prefix of its own. */
const BEFORE = "A-Za-z0-9_";
const ROUTABLE_PREFIXES = [
    "glpat-",
    "gldt-",
    "glrt-",
    "glrtr-",
    "glcbt-",
    "glptt-",
    "glft-",
    "glimt-",
    "glagent-",
    "glwt-",
    "gloas-",
];
function routable(make, prefix, version) {
    const payload = make.base64url(make.below(60) + 27);
    const head = `${prefix}${payload}.${version}`;
    return head + routableTail(head, payload.length);
}
/** A token that has only its prefix, its alphabet and its length. */
function gitlab_classic({ id, title, prefix, body, length, make: random }) {
    return {
        id,
        title,
        ...token(prefix, `${body}(?!-|\\.[a-z0-9])`, length + 1, BEFORE),
        level: "likely",
        examples: {
            flags: (make) => {
                const secret = `${prefix}${random(make)}`;
                return [
                    { text: `GITLAB_TOKEN=${secret}\n`, secret },
                    {
                        path: "job.yml",
                        text: `  script: curl -H "PRIVATE-TOKEN: ${secret}" https://gitlab.example.test\n`,
                        secret,
                    },
                ];
            },
            allows: (make) => [
                { text: `${prefix}${random(make).slice(0, -1)}\n` },
                { text: `x${prefix}${random(make)}\n` },
                { text: `${prefix}${"x".repeat(random(make).length)}\n` },
            ],
        },
    };
}
/** An instance may put a name and a hyphen of its own before the prefix; the checksum then counts them. */
function judge({ secret, before }) {
    const prefix = ROUTABLE_PREFIXES.find((start) => secret.startsWith(start)) ?? "";
    const instance = /[\w-]{1,20}-$/.exec(before)?.[0] ?? "";
    const named = judgeRoutable(instance + secret, instance + prefix);
    return { ...(named.level === "verified-format" ? named : judgeRoutable(secret, prefix)), facts: { kind: prefix } };
}
/** A token of 20 random characters. */
function twenty(id, title, prefix) {
    return gitlab_classic({ id, title, prefix, body: "[A-Za-z0-9_-]{20}", length: 20, make: (make) => make.alnum(20) });
}
const gitlab = defineProvider({
    id: "gitlab",
    name: "GitLab",
    docs: TOKENS,
    revoke: "https://docs.gitlab.com/security/responding_to_security_incidents/",
    rules: [
        {
            id: "gitlab-routable-token",
            title: "GitLab token (routable)",
            ...token(ROUTABLE_PREFIXES, ROUTABLE, ROUTABLE_LENGTH, BEFORE),
            level: "likely",
            judge,
            examples: {
                flags: (make) => {
                    const [current, first] = [routable(make, "glpat-", "01."), routable(make, "glrt-", "")];
                    const named = routable(make, "acme-glpat-", "01.");
                    const other = `${current.slice(0, -7)}${"0".repeat(7)}`;
                    return [
                        { text: `GITLAB_TOKEN=${current}\n`, secret: current, level: "verified-format" },
                        { path: "config.toml", text: `  token = "${first}"\n`, secret: first, level: "verified-format" },
                        { text: `GITLAB_TOKEN=${named}\n`, secret: named.slice("acme-".length), level: "verified-format" },
                        { text: `GITLAB_TOKEN=${other}\n`, secret: other, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `glpat-${make.alnum(26)}.01.${make.lowerAlnum(9)}\n` },
                    { text: `glpat-${make.alnum(30)}.01.${make.lowerAlnum(8)}\n` },
                ],
            },
        },
        twenty("gitlab-pat", "GitLab personal access token", "glpat-"),
        twenty("gitlab-deploy-token", "GitLab deploy token", "gldt-"),
        twenty("gitlab-feed-token", "GitLab feed token", "glft-"),
        twenty("gitlab-scim-token", "GitLab SCIM token", "glsoat-"),
        twenty("gitlab-feature-flags-token", "GitLab feature flags client token", "glffct-"),
        twenty("gitlab-runner-registration-token", "GitLab runner registration token", "GR1348941"),
        gitlab_classic({
            id: "gitlab-runner-token",
            title: "GitLab runner authentication token",
            prefix: "glrt-",
            body: "(?:t[1-3]_)?[A-Za-z0-9_-]{20}",
            length: 23,
            make: (make) => `${make.below(2) ? "t1_" : ""}${make.alnum(20)}`,
        }),
        gitlab_classic({
            id: "gitlab-job-token",
            title: "GitLab CI/CD job token",
            prefix: "glcbt-",
            body: "[0-9a-f]{1,5}_[A-Za-z0-9_-]{20}",
            length: 26,
            make: (make) => `${make.hex(2)}_${make.alnum(20)}`,
        }),
        gitlab_classic({
            id: "gitlab-trigger-token",
            title: "GitLab pipeline trigger token",
            prefix: "glptt-",
            body: "[0-9a-f]{40}",
            length: 40,
            make: (make) => make.hex(40),
        }),
        gitlab_classic({
            id: "gitlab-incoming-mail-token",
            title: "GitLab incoming mail token",
            prefix: "glimt-",
            body: "[a-z0-9]{25}",
            length: 25,
            make: (make) => make.lowerAlnum(25),
        }),
        gitlab_classic({
            id: "gitlab-agent-token",
            title: "GitLab agent for Kubernetes token",
            prefix: "glagent-",
            body: "[A-Za-z0-9_-]{50}",
            length: 50,
            make: (make) => make.alnum(50),
        }),
        gitlab_classic({
            id: "gitlab-oauth-secret",
            title: "GitLab OAuth application secret",
            prefix: "gloas-",
            body: "[0-9a-f]{64}",
            length: 64,
            make: (make) => make.hex(64),
        }),
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/jwt.js
// JSON web tokens of any issuer.





/** Members that a header starts with (RFC 7515, section 4.1). With quotes and brace each fills whole groups of base 64. */
const FIRST_MEMBERS = ["alg", "typ", "kid", "x5t", "cty", "jku"];
const STARTS = FIRST_MEMBERS.map((name) => external_node_buffer_.Buffer.from(`{"${name}"`).toString("base64url"));
/** Keys that documentation and tests sign with. */
const TEST_KEYS = [
    "secret",
    "your-256-bit-secret",
    "test",
    "password",
    "key",
    "shhhhh",
    "secretkey",
    "mysecret",
    "changeme",
];
function jwt_judge({ secret }) {
    const token = parseJwt(secret);
    if (!token || isPublic(token) || /"1234567890"/.test(JSON.stringify(token.payload)))
        return undefined;
    const facts = factsOf(token);
    if (isExpired(token))
        return { level: "possible", note: "expired", facts };
    if (token.algorithm.toLowerCase() === "none")
        return { level: "possible", note: "not signed", facts };
    if (isTest(secret, token))
        return { level: "possible", note: "signed with a well-known test key", facts };
    return { level: "likely", facts };
}
/** Supabase gives each project a token for everybody, and one that must stay secret. */
function isPublic({ payload }) {
    return payload["role"] === "anon" && textMember(payload, "iss") === "supabase";
}
function isTest(secret, { algorithm }) {
    const bits = /^HS(256|384|512)$/.exec(algorithm)?.[1];
    const end = secret.lastIndexOf(".");
    const signature = secret.slice(end + 1);
    const signedWith = (key) => (0,external_node_crypto_.createHmac)(`sha${bits}`, key).update(secret.slice(0, end)).digest("base64url");
    return bits !== undefined && TEST_KEYS.some((key) => signedWith(key) === signature);
}
function factsOf({ algorithm, payload, expires }) {
    const facts = { algorithm };
    const [issuer, role, day] = [textMember(payload, "iss"), textMember(payload, "role"), dayOf(expires ?? Number.NaN)];
    if (issuer)
        facts["issuer"] = issuer;
    if (role)
        facts["role"] = role;
    if (day)
        facts["expires"] = day;
    return facts;
}
const jwt_jwt = defineProvider({
    id: "jwt",
    name: "JSON web token",
    docs: "https://www.rfc-editor.org/rfc/rfc7519",
    revoke: "https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html",
    rules: [
        {
            id: "jwt",
            title: "JSON web token",
            keywords: STARTS.map((start) => start.toLowerCase()),
            pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${STARTS.join("|")})[A-Za-z0-9_-]{4,2000}\\.eyJ[A-Za-z0-9_-]{6,6000}\\.[A-Za-z0-9_-]{16,1400}(?![A-Za-z0-9_-])`),
            reach: { before: 0, after: 9500 },
            level: "likely",
            judge: jwt_judge,
            examples: {
                flags: (make) => {
                    const head = { alg: "RS256", typ: "JWT" };
                    const signature = make.base64url(342);
                    const secret = jwt(head, { iss: "https://issuer.example.test", sub: make.uuid(), exp: 4_000_000_000 }, signature);
                    const expired = jwt(head, { sub: make.uuid(), exp: 1_500_000_000 }, signature);
                    const service = jwt({ alg: "HS256" }, { iss: "supabase", ref: make.lower(20), role: "service_role" }, make.base64url(43));
                    const unsigned = jwt({ typ: "JWT", alg: "HS256" }, { sub: make.uuid() }, "");
                    const signature256 = (0,external_node_crypto_.createHmac)("sha256", "secret").update(unsigned.slice(0, -1)).digest("base64url");
                    const test = `${unsigned}${signature256}`;
                    return [
                        { text: `Authorization: Bearer ${secret}\n`, secret },
                        { text: `SUPABASE_SERVICE_ROLE_KEY=${service}\n`, secret: service },
                        { text: `token = "${expired}"\n`, secret: expired, level: "possible" },
                        { text: `token = "${test}"\n`, secret: test, level: "possible" },
                    ];
                },
                allows: (make) => [
                    {
                        text: jwt({ alg: "HS256" }, { iss: "supabase", ref: make.lower(20), role: "anon" }, make.base64url(43)),
                    },
                    { text: jwt({ alg: "HS256" }, { sub: "1234567890", name: "John Doe" }, make.base64url(43)) },
                    { text: jwt({ alg: 256 }, { sub: make.uuid() }, make.base64url(43)) },
                    { text: `x${jwt({ alg: "HS256" }, { sub: make.uuid() }, make.base64url(43))}` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/langfuse.js
// Credentials of Langfuse.



const langfuse = defineProvider({
    id: "langfuse",
    name: "Langfuse",
    docs: "https://langfuse.com/docs/api-and-data-platform/features/public-api",
    revoke: "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
    rules: [
        {
            id: "langfuse-secret-key",
            title: "Langfuse secret key",
            ...token("sk-lf-", UUID, UUID_LENGTH),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sk-lf-${make.uuid()}`;
                    return [
                        { text: `LANGFUSE_SECRET_KEY="${secret}"\n`, secret },
                        { path: "trace.py", text: `client = Langfuse(secret_key="${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LANGFUSE_PUBLIC_KEY="pk-lf-${make.uuid()}"\n` },
                    { text: `LANGFUSE_SECRET_KEY=sk-lf-${make.hex(32)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/langsmith.js
// Credentials of LangSmith.


const langsmith = defineProvider({
    id: "langsmith",
    name: "LangSmith",
    docs: "https://docs.langchain.com/langsmith/create-account-api-key",
    revoke: "https://docs.langchain.com/langsmith/create-account-api-key",
    rules: [
        {
            id: "langsmith-personal-token",
            title: "LangSmith personal access token",
            ...token("lsv2_pt_", "[a-f0-9]{32}_[a-f0-9]{10}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `lsv2_pt_${make.hex(32)}_${make.hex(10)}`;
                    return [
                        { text: `LANGSMITH_API_KEY=${secret}\n`, secret },
                        { path: "agent.py", text: `os.environ["LANGCHAIN_API_KEY"] = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LANGSMITH_API_KEY=lsv2_pt_${make.hex(32)}\n` },
                    { text: `LANGSMITH_API_KEY=lsv2_pt_${"x".repeat(32)}_${"x".repeat(10)}\n` },
                ],
            },
        },
        {
            id: "langsmith-service-key",
            title: "LangSmith service key",
            ...token("lsv2_sk_", "[a-f0-9]{32}_[a-f0-9]{10}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `lsv2_sk_${make.hex(32)}_${make.hex(10)}`;
                    return [{ text: `langsmithApiKey: "${secret}"\n`, secret }];
                },
                allows: (make) => [{ text: `langsmithApiKey: "lsv2_sk_${make.hex(32)}_${make.hex(12)}"\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/launchdarkly.js
// Credentials of LaunchDarkly.



const launchdarkly = defineProvider({
    id: "launchdarkly",
    name: "LaunchDarkly",
    docs: "https://launchdarkly.com/docs/home/account/api",
    revoke: "https://launchdarkly.com/docs/home/account/api-manage",
    rules: [
        {
            id: "launchdarkly-access-token",
            title: "LaunchDarkly API access token",
            ...token("api-", UUID, UUID_LENGTH),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `api-${make.uuid()}`;
                    return [
                        { text: `LAUNCHDARKLY_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "ci.yaml", text: `accessToken: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LAUNCHDARKLY_CLIENT_SIDE_ID=${make.hex(24)}\n` },
                    { text: `request-id: api-${make.hex(32)}\n` },
                ],
            },
        },
        {
            id: "launchdarkly-sdk-key",
            title: "LaunchDarkly SDK key",
            ...token("sdk-", UUID, UUID_LENGTH),
            level: "likely",
            revoke: "https://launchdarkly.com/docs/home/account/environment/keys",
            examples: {
                flags: (make) => {
                    const secret = `sdk-${make.uuid()}`;
                    return [{ text: `LAUNCHDARKLY_SDK_KEY="${secret}"\n`, secret }];
                },
                allows: (make) => [
                    { text: `LAUNCHDARKLY_MOBILE_KEY="mob-${make.uuid()}"\n` },
                    { text: `aws-sdk-${make.uuid()}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/lichess.js
// Credentials of Lichess.


const lichess = defineProvider({
    id: "lichess",
    name: "Lichess",
    docs: "https://lichess.org/api",
    revoke: "https://lichess.org/account/oauth/token",
    rules: [
        {
            id: "lichess-personal-token",
            title: "Lichess personal API access token",
            ...token("lip_", "[A-Za-z0-9]{20}", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `lip_${make.alnum(20)}`;
                    return [
                        { text: `LICHESS_TOKEN=${secret}\n`, secret },
                        { path: "config.yml", text: `token: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `clip_${make.alnum(20)}\n` }, { text: `token: "lip_${make.alnum(19)}"\n` }],
            },
        },
        {
            id: "lichess-oauth-token",
            title: "Lichess OAuth access token",
            ...token("lio_", "[A-Za-z0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `lio_${make.alnum(32)}`;
                    return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `portfolio_${make.alnum(32)}\n` },
                    { text: `Authorization: Bearer lio_${make.alnum(20)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/line.js
// Credentials of LINE.


const line = defineProvider({
    id: "line",
    name: "LINE",
    docs: "https://developers.line.biz/en/docs/basics/channel-access-token/",
    revoke: "https://developers.line.biz/en/reference/messaging-api/#revoke-longlived-or-shortlived-channel-access-token",
    rules: [
        {
            id: "line-channel-access-token",
            title: "LINE long-lived channel access token",
            keywords: ["w1cdnyilfu="],
            pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{161}w1cDnyilFU=(?![A-Za-z0-9+/=])/,
            reach: { before: 161, after: 12 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.base64(161)}w1cDnyilFU=`;
                    return [
                        { text: `LINE_CHANNEL_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "bot.py", text: `line_bot_api = LineBotApi('${secret}')\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LINE_CHANNEL_ACCESS_TOKEN=${make.base64(120)}w1cDnyilFU=\n` },
                    { text: "LINE_CHANNEL_ACCESS_TOKEN=YOUR_CHANNEL_ACCESS_TOKEN\n" },
                ],
            },
        },
        {
            id: "line-channel-secret",
            title: "LINE channel secret",
            ...assigned(["line_channel_secret", "line_secret", "linechannelsecret", "channel_secret", "channelsecret"], "[a-f0-9]{32}", 32),
            level: "likely",
            revoke: "https://developers.line.biz/en/faq/",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `LINE_CHANNEL_SECRET=${secret}\n`, secret },
                        { path: "line.ts", text: `const config = { channelSecret: "${secret}" };\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LINE_CHANNEL_ID=${make.digits(10)}\n` },
                    { text: `LINE_CHANNEL_SECRET=${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/linear.js
// Credentials of Linear.


const linear = defineProvider({
    id: "linear",
    name: "Linear",
    docs: "https://linear.app/docs/api-and-webhooks",
    revoke: "https://linear.app/docs/security-and-access",
    rules: [
        {
            id: "linear-api-key",
            title: "Linear personal API key",
            ...token("lin_api_", "[A-Za-z0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `lin_api_${make.alnum(40)}`;
                    return [
                        { text: `LINEAR_API_KEY=${secret}\n`, secret },
                        { path: "mcp.json", text: `{ "env": { "LINEAR_API_KEY": "${secret}" } }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LINEAR_API_KEY=lin_api_${"x".repeat(40)}\n` },
                    { text: `LINEAR_API_KEY=lin_api_${make.alnum(30)}\n` },
                ],
            },
        },
        {
            id: "linear-oauth-token",
            title: "Linear OAuth access token",
            ...token("lin_oauth_", "[A-Za-z0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `lin_oauth_${make.hex(64)}`;
                    return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `Authorization: Bearer lin_oauth_${make.hex(60)}\n` }],
            },
        },
        {
            id: "linear-webhook-secret",
            title: "Linear webhook signing secret",
            ...token("lin_wh_", "[A-Za-z0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `lin_wh_${make.alnum(40)}`;
                    return [{ text: `LINEAR_WEBHOOK_SECRET="${secret}"\n`, secret }];
                },
                allows: (make) => [{ text: `LINEAR_WEBHOOK_SECRET="lin_wh_${make.alnum(12)}"\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/linkedin.js
// Credentials of LinkedIn.


const linkedin = defineProvider({
    id: "linkedin",
    name: "LinkedIn",
    docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication",
    revoke: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/developer-portal-tools",
    rules: [
        {
            id: "linkedin-client-secret",
            title: "LinkedIn client secret",
            ...token("WPL_AP", "[01]\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6}==", 27),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `WPL_AP1.${make.alnum(16)}.${make.base64(6)}==`;
                    return [
                        { text: `LINKEDIN_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "auth.ts", text: `clientSecret: "${secret}",\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `LINKEDIN_CLIENT_SECRET=WPL_AP1.${make.alnum(10)}.${make.base64(6)}==\n` }],
            },
        },
        {
            id: "linkedin-legacy-client-secret",
            title: "LinkedIn client secret (old format)",
            ...assigned(["linkedin_client_secret", "linkedin-client-secret", "linkedinclientsecret", "linkedin_secret"], "(?=[A-Za-z]{0,15}[0-9])[A-Za-z0-9]{16}", 16),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(8)}7${make.alnum(7)}`;
                    return [{ text: `LINKEDIN_CLIENT_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `LINKEDIN_CLIENT_ID=${make.lowerAlnum(14)}\n` },
                    { text: "LINKEDIN_CLIENT_SECRET=yourClientSecret\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/linode.js
// Credentials of Linode.


const linode = defineProvider({
    id: "linode",
    name: "Linode",
    docs: "https://techdocs.akamai.com/linode-api/reference/get-started",
    revoke: "https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens",
    rules: [
        {
            id: "linode-token",
            title: "Linode personal access token",
            ...assigned(["linode"], "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(64);
                    return [
                        { text: `LINODE_TOKEN=${secret}\n`, secret },
                        { path: "main.tf", text: `provider "linode" {\n  token = "x"\n}\nlinode_token = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LINODE_TOKEN=${make.hex(40)}\n` },
                    { text: `image: linode/csi-driver@sha256:${make.hex(64)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/lob.js
// Credentials of Lob.


const lob = defineProvider({
    id: "lob",
    name: "Lob",
    docs: "https://docs.lob.com/#tag/Authentication",
    revoke: "https://help.lob.com/account-management/api-keys",
    rules: [
        {
            id: "lob-live-key",
            title: "Lob live secret key",
            ...assigned(["lob_api", "lob_live", "lob_secret", "lob_key", "lobapikey"], "live_[a-f0-9]{35}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `live_${make.hex(35)}`;
                    return [
                        { text: `LOB_API_KEY=${secret}\n`, secret },
                        { path: "lob.py", text: `lob_api_key = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LOB_PUBLISHABLE_KEY=live_pub_${make.hex(31)}\n` },
                    { text: `LOB_API_KEY=live_${make.hex(30)}\n` },
                ],
            },
        },
        {
            id: "lob-test-key",
            title: "Lob test secret key",
            ...assigned(["lob_api", "lob_test", "lob_secret", "lob_key", "lobapikey"], "test_[a-f0-9]{35}", 40),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `test_${make.hex(35)}`;
                    return [{ text: `LOB_TEST_API_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `LOB_TEST_API_KEY=test_pub_${make.hex(31)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/locationiq.js
// Credentials of LocationIQ.


const locationiq = defineProvider({
    id: "locationiq",
    name: "LocationIQ",
    docs: "https://docs.locationiq.com/docs/authentication",
    revoke: "https://help.locationiq.com/support/solutions/folders/36000191405",
    rules: [
        {
            id: "locationiq-access-token",
            title: "LocationIQ access token",
            ...assigned(["locationiq"], "pk\\.[a-f0-9]{32}", 35),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pk.${make.hex(32)}`;
                    return [
                        { text: `LOCATIONIQ_API_KEY=${secret}\n`, secret },
                        { path: "map.js", text: `const locationIqKey = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LOCATIONIQ_API_KEY=pk.${make.hex(20)}\n` },
                    { text: "LOCATIONIQ_API_KEY=pk.YOUR_ACCESS_TOKEN\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/logdna.js
// Credentials of LogDNA (Mezmo).


const logdna = defineProvider({
    id: "logdna",
    name: "LogDNA (Mezmo)",
    docs: "https://docs.mezmo.com/docs/ingestion-key",
    revoke: "https://docs.mezmo.com/docs/api-keys",
    rules: [
        {
            id: "logdna-ingestion-key",
            title: "LogDNA ingestion key",
            ...assigned(["logdna", "mezmo"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `LOGDNA_INGESTION_KEY=${secret}\n`, secret },
                        { path: "agent.yaml", text: `logdna-agent-key: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `LOGDNA_INGESTION_KEY=${make.hex(40)}\n` },
                    { text: "LOGDNA_HOST=logs.example.test\n" },
                ],
            },
        },
        {
            id: "logdna-service-key",
            title: "LogDNA service key",
            ...assigned(["logdna", "mezmo"], "sts_[a-f0-9]{32}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sts_${make.hex(32)}`;
                    return [{ text: `MEZMO_SERVICE_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `MEZMO_SERVICE_KEY=sts_${make.hex(12)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/loops.js
// Credentials of Loops.


const loops = defineProvider({
    id: "loops",
    name: "Loops",
    docs: "https://loops.so/docs/api-reference/intro",
    revoke: "https://loops.so/docs/api-reference/intro",
    rules: [
        {
            id: "loops-api-key",
            title: "Loops API key",
            ...assigned(["loops_api_key", "loops-api-key", "loopsapikey", "loops_key"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `LOOPS_API_KEY=${secret}\n`, secret },
                        { path: "mail.ts", text: `const loopsApiKey = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `LOOPS_API_KEY=${make.hex(24)}\n` }, { text: `loops = "${make.hex(32)}"\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mailerlite.js
// Credentials of MailerLite.


const mailerlite = defineProvider({
    id: "mailerlite",
    name: "MailerLite",
    docs: "https://developers.mailerlite.com/docs/#authentication",
    revoke: "https://www.mailerlite.com/help/where-to-find-the-mailerlite-api-key-groupid-and-documentation",
    rules: [
        {
            id: "mailerlite-classic-api-key",
            title: "MailerLite Classic API key",
            ...assigned(["mailerlite", "mailer_lite"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `MAILERLITE_API_KEY=${secret}\n`, secret },
                        { path: "app.json", text: `{ "mailerLiteApiKey": "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MAILERLITE_GROUP_ID=${make.digits(18)}\n` },
                    { text: `MAILERLITE_API_KEY=${make.hex(33)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mailersend.js
// Credentials of MailerSend.


const mailersend = defineProvider({
    id: "mailersend",
    name: "MailerSend",
    docs: "https://developers.mailersend.com/general.html#authentication",
    revoke: "https://www.mailersend.com/help/managing-api-tokens",
    rules: [
        {
            id: "mailersend-api-token",
            title: "MailerSend API token",
            ...token("mlsn.", "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `mlsn.${make.hex(64)}`;
                    return [
                        { text: `MAILERSEND_API_KEY=${secret}\n`, secret },
                        { path: "mail.php", text: `$mailersend = new MailerSend(['api_key' => '${secret}']);\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MAILERSEND_API_KEY=mlsn.${make.hex(32)}\n` },
                    { text: "MAILERSEND_API_KEY=mlsn.your-token\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mailjet.js
// Credentials of Mailjet.


const mailjet = defineProvider({
    id: "mailjet",
    name: "Mailjet",
    docs: "https://dev.mailjet.com/email/guides/getting-started/",
    revoke: "https://documentation.mailjet.com/hc/en-us/articles/360042561974",
    rules: [
        {
            id: "mailjet-secret-key",
            title: "Mailjet secret key",
            ...assigned([
                "mj_apikey_private",
                "mailjet_secret",
                "mailjet_api_secret",
                "mailjet_apikey_private",
                "mailjetsecret",
                "mailjet_private",
            ], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `MJ_APIKEY_PRIVATE=${secret}\n`, secret },
                        { path: "mail.yml", text: `mailjet_secret_key: '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MJ_APIKEY_PUBLIC=${make.hex(32)}\n` },
                    { text: `MJ_APIKEY_PRIVATE=${make.hex(31)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mailtrap.js
// Credentials of Mailtrap.


const mailtrap = defineProvider({
    id: "mailtrap",
    name: "Mailtrap",
    docs: "https://docs.mailtrap.io/email-api-smtp/setup/api-tokens",
    revoke: "https://docs.mailtrap.io/email-api-smtp/setup/api-tokens",
    rules: [
        {
            id: "mailtrap-api-token",
            title: "Mailtrap API token",
            ...assigned(["mailtrap"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `MAILTRAP_API_TOKEN=${secret}\n`, secret },
                        { path: "mail.js", text: `const client = { mailtrapToken: "${secret}" };\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MAILTRAP_INBOX_ID=${make.digits(7)}\n` },
                    { text: `MAILTRAP_API_TOKEN=${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mandrill.js
// Credentials of Mailchimp Transactional (Mandrill).


const mandrill = defineProvider({
    id: "mandrill",
    name: "Mailchimp Transactional (Mandrill)",
    docs: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
    revoke: "https://mailchimp.com/help/about-api-keys/",
    rules: [
        {
            id: "mandrill-api-key",
            title: "Mandrill API key",
            ...assigned(["mandrill"], "md-[A-Za-z0-9_-]{22}", 25),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `md-${make.base64url(22)}`;
                    return [
                        { text: `MANDRILL_API_KEY=${secret}\n`, secret },
                        { path: "mail.py", text: `mandrill_client = {"mandrill": "${secret}"}\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `MANDRILL_API_KEY=md-${make.base64url(12)}\n` }],
            },
        },
        {
            id: "mandrill-legacy-api-key",
            title: "Mandrill API key (old format)",
            ...assigned(["mandrill"], "(?=[A-Za-z_-]{0,21}[0-9])[A-Za-z0-9][A-Za-z0-9_-]{21}", 22),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `k9${make.base64url(20)}`;
                    return [{ text: `MANDRILL_APIKEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [
                    { text: "MANDRILL_TEMPLATE=welcome-to-our-new-app\n" },
                    { text: `MANDRILL_APIKEY=${make.alnum(23)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/format/mapbox-token.js
// Mapbox access tokens: a kind, a JSON object that names the account, and a signature, with dots between them.


/** Decodes the middle part, which must name an account (Mapbox documentation, "Access tokens", section "Token format"). */
function judgeMapboxToken({ secret }) {
    const account = textMember(parseBase64Object(secret.split(".")[1] ?? "") ?? {}, "u");
    if (account === undefined)
        return { level: "possible", note: "does not decode" };
    return { level: "verified-format", note: "decodes", facts: { account } };
}
/** A token of a kind (`sk`, `pk`, `tk`) that decodes, for examples. */
function syntheticMapboxToken(make, kind) {
    const payload = JSON.stringify({ u: "example", a: make.lowerAlnum(25) });
    return `${kind}.${external_node_buffer_.Buffer.from(payload).toString("base64url")}.${make.base64url(22)}`;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mapbox.js
// Credentials of Mapbox.



const mapbox = defineProvider({
    id: "mapbox",
    name: "Mapbox",
    docs: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
    revoke: "https://docs.mapbox.com/accounts/guides/tokens/",
    rules: [
        {
            id: "mapbox-secret-token",
            title: "Mapbox secret access token",
            ...token("sk.eyJ1Ijoi", "[A-Za-z0-9_-]{12,240}\\.[A-Za-z0-9_-]{22}", 263),
            level: "likely",
            judge: judgeMapboxToken,
            examples: {
                flags: (make) => {
                    const [secret, second] = [
                        syntheticMapboxToken(make, "sk"),
                        `sk.eyJ1Ijoi${make.alnum(40)}.${make.base64url(22)}`,
                    ];
                    return [
                        { text: `MAPBOX_SECRET_TOKEN=${secret}\n`, secret, level: "verified-format" },
                        {
                            path: "gradle.properties",
                            text: `MAPBOX_DOWNLOADS_TOKEN=${second}\n`,
                            secret: second,
                            level: "possible",
                        },
                    ];
                },
                allows: (make) => [
                    { text: `NEXT_PUBLIC_MAPBOX_TOKEN=${syntheticMapboxToken(make, "pk")}\n` },
                    { text: `MAPBOX_SECRET_TOKEN=sk.eyJ1Ijoi${make.alnum(40)}\n` },
                ],
            },
        },
        {
            id: "mapbox-temporary-token",
            title: "Mapbox temporary access token",
            ...token("tk.eyJ1Ijoi", "[A-Za-z0-9_-]{12,240}\\.[A-Za-z0-9_-]{22}", 263),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `tk.eyJ1Ijoi${make.alnum(60)}.${make.base64url(22)}`;
                    return [{ text: `MAPBOX_TOKEN=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `MAPBOX_TOKEN=${syntheticMapboxToken(make, "pk")}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mattermost.js
// Credentials of Mattermost.


const mattermost = defineProvider({
    id: "mattermost",
    name: "Mattermost",
    docs: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
    revoke: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
    rules: [
        {
            id: "mattermost-access-token",
            title: "Mattermost access token",
            ...assigned([
                "mattermost_token",
                "mattermost-token",
                "mattermosttoken",
                "mattermost_access_token",
                "mattermost_bot_token",
                "mattermost_api",
                "mattermost_personal",
            ], "[a-z0-9]{26}", 26),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.lowerAlnum(26);
                    return [
                        { text: `MATTERMOST_TOKEN=${secret}\n`, secret },
                        { path: "bot.yaml", text: `mattermost_bot_token: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MATTERMOST_CHANNEL_ID=${make.lowerAlnum(26)}\n` },
                    { text: `MATTERMOST_TOKEN=${make.lowerAlnum(25)}\n` },
                ],
            },
        },
        {
            id: "mattermost-incoming-webhook",
            title: "Mattermost incoming webhook",
            keywords: ["mattermost"],
            pattern: /mattermost[\w.:-]{0,80}\/hooks\/(?<secret>[a-z0-9]{26})(?![A-Za-z0-9])/,
            reach: { before: 0, after: 124 },
            level: "likely",
            revoke: "https://developers.mattermost.com/integrate/webhooks/incoming/",
            examples: {
                flags: (make) => {
                    const secret = make.lowerAlnum(26);
                    return [{ text: `WEBHOOK=https://mattermost.example.test/hooks/${secret}\n`, secret }];
                },
                allows: () => [{ text: "WEBHOOK=https://mattermost.example.test/hooks/xxx-generatedkey-xxx\n" }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/maxmind.js
// Credentials of MaxMind.


const maxmind = defineProvider({
    id: "maxmind",
    name: "MaxMind",
    docs: "https://support.maxmind.com/knowledge-base/articles/using-a-maxmind-license-key",
    revoke: "https://support.maxmind.com/knowledge-base/articles/manage-maxmind-license-keys",
    rules: [
        {
            id: "maxmind-license-key",
            title: "MaxMind license key",
            keywords: ["_mmk"],
            pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_])/,
            reach: { before: 36, after: 5 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(6)}_${make.alnum(29)}_mmk`;
                    return [
                        { text: `MAXMIND_LICENSE_KEY=${secret}\n`, secret },
                        { path: "GeoIP.conf", text: `AccountID 42\nLicenseKey ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MAXMIND_LICENSE_KEY=${make.alnum(6)}_${make.alnum(28)}_mmk\n` },
                    { text: `struct page *${make.lower(6)}_mmk\n` },
                ],
            },
        },
        {
            id: "maxmind-legacy-license-key",
            title: "MaxMind license key (old format)",
            ...assigned(["maxmind_license", "maxmindlicense", "maxmind_key", "geoip_license", "geoipupdate_license"], "(?=[A-Za-z]{0,15}[0-9])[A-Za-z0-9]{16}", 16),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(10)}5${make.alnum(5)}`;
                    return [{ text: `MAXMIND_LICENSE_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: "MAXMIND_LICENSE_KEY=YOUR_LICENSE_KEY\n" },
                    { text: `MAXMIND_ACCOUNT_ID=${make.digits(6)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mercury.js
// Credentials of Mercury.


const BODY = "[a-z]{2,6}_[A-Za-z0-9]{40,48}_yrucrem";
const mercury = defineProvider({
    id: "mercury",
    name: "Mercury",
    docs: "https://docs.mercury.com/reference/getting-started-with-your-api",
    revoke: "https://docs.mercury.com/reference/getting-started-with-your-api",
    rules: [
        {
            id: "mercury-api-token",
            title: "Mercury API token",
            ...token("mercury_production_", BODY, 63),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `mercury_production_rma_${make.alnum(44)}_yrucrem`;
                    return [
                        { text: `MERCURY_API_TOKEN=secret-token:${secret}\n`, secret },
                        { path: "bank.rb", text: `req.basic_auth "secret-token:${secret}", ""\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MERCURY_API_TOKEN=secret-token:mercury_production_rma_${make.alnum(44)}\n` },
                    { text: "mercury_production_standard_quote()\n" },
                ],
            },
        },
        {
            id: "mercury-sandbox-token",
            title: "Mercury sandbox API token",
            ...token("mercury_sandbox_", BODY, 63),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `mercury_sandbox_rma_${make.alnum(44)}_yrucrem`;
                    return [{ text: `MERCURY_API_TOKEN=secret-token:${secret}\n`, secret, level: "possible" }];
                },
                allows: () => [{ text: "MERCURY_API_TOKEN=mercury_sandbox_rma_yrucrem\n" }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/messagebird.js
// Credentials of MessageBird.


const messagebird = defineProvider({
    id: "messagebird",
    name: "MessageBird",
    docs: "https://developers.messagebird.com/api/#authentication",
    revoke: "https://support.messagebird.com/hc/en-us/articles/360000124087",
    rules: [
        {
            id: "messagebird-access-key",
            title: "MessageBird access key",
            ...assigned(["messagebird", "message_bird"], "(?=[A-Za-z]{0,24}[0-9])[A-Za-z0-9]{25}", 25),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(20)}3${make.alnum(4)}`;
                    return [
                        { text: `MESSAGEBIRD_API_KEY=${secret}\n`, secret },
                        { path: "sms.js", text: `const messagebirdAccessKey = '${secret}';\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: "MESSAGEBIRD_API_KEY=YOURMESSAGEBIRDACCESSKEYX\n" },
                    { text: `MESSAGEBIRD_CHANNEL_ID=${make.uuid()}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/microsoft-teams.js
// Credentials of Microsoft Teams.



const CONNECTOR = `${UUID}@${UUID}/IncomingWebhook/[a-f0-9]{32}/${UUID}(?:/[A-Za-z0-9_-]{40,60})?`;
const microsoftTeams = defineProvider({
    id: "microsoft-teams",
    name: "Microsoft Teams",
    docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    revoke: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    rules: [
        {
            id: "microsoft-teams-incoming-webhook",
            title: "Microsoft Teams incoming webhook",
            ...token("webhook.office.com/webhookb2/", CONNECTOR, 219, "A-Za-z0-9_"),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `webhook.office.com/webhookb2/${make.uuid()}@${make.uuid()}/IncomingWebhook/${make.hex(32)}/${make.uuid()}`;
                    return [{ text: `TEAMS_WEBHOOK=https://contoso.${secret}\n`, secret }];
                },
                allows: () => [
                    {
                        text: "TEAMS_WEBHOOK=https://contoso.webhook.office.com/webhookb2/{group}@{tenant}/IncomingWebhook/{id}/{owner}\n",
                    },
                ],
            },
        },
        {
            id: "microsoft-teams-workflow-webhook",
            title: "Microsoft Teams workflow webhook (Power Automate)",
            keywords: [".logic.azure.com"],
            pattern: /\.logic\.azure\.com(?::443)?\/workflows\/[a-f0-9]{32}\/triggers\/\w{1,40}\/paths\/invoke\?[\w.%&=/-]{0,200}?sig=(?<secret>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
            reach: { before: 0, after: 400 },
            level: "likely",
            revoke: "https://learn.microsoft.com/en-us/power-automate/oauth-authentication",
            examples: {
                flags: (make) => {
                    const secret = make.base64url(43);
                    return [
                        {
                            text: `TEAMS_WEBHOOK=https://prod-12.westeurope.logic.azure.com:443/workflows/${make.hex(32)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${secret}\n`,
                            secret,
                        },
                    ];
                },
                allows: (make) => [
                    {
                        text: `GET https://prod-12.westeurope.logic.azure.com:443/workflows/${make.hex(32)}/triggers/manual/paths/invoke?api-version=2016-06-01\n`,
                    },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/miro.js
// Credentials of Miro.




const miro = defineProvider({
    id: "miro",
    name: "Miro",
    docs: "https://developers.miro.com/docs/getting-started-with-oauth",
    revoke: "https://developers.miro.com/reference/revoke-token-v2",
    rules: [
        {
            id: "miro-access-token",
            title: "Miro access token",
            ...token("eyJtaXJvLm9yaWdpbiI6I", "[A-Za-z0-9]{6,16}_[A-Za-z0-9_-]{27}", 44),
            level: "likely",
            judge: ({ secret }) => {
                const origin = textMember(parseBase64Object(secret.slice(0, secret.indexOf("_"))) ?? {}, "miro.origin");
                return origin === undefined
                    ? { level: "possible", note: "does not decode" }
                    : { level: "verified-format", note: "decodes", facts: { origin } };
            },
            examples: {
                flags: (make) => {
                    const [secret, second] = [
                        `${external_node_buffer_.Buffer.from('{"miro.origin":"eu01"}').toString("base64url")}_${make.base64url(27)}`,
                        `eyJtaXJvLm9yaWdpbiI6I${make.alnum(9)}_${make.base64url(27)}`,
                    ];
                    return [
                        { text: `MIRO_ACCESS_TOKEN=${secret}\n`, secret, level: "verified-format" },
                        { text: `MIRO_ACCESS_TOKEN=${second}\n`, secret: second, level: "possible" },
                    ];
                },
                allows: (make) => [{ text: `MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_${make.base64url(10)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mistral.js
// Credentials of Mistral AI.


const mistral = defineProvider({
    id: "mistral",
    name: "Mistral AI",
    docs: "https://docs.mistral.ai/getting-started/quickstart",
    revoke: "https://help.mistral.ai/en/articles/347464-how-do-i-create-api-keys-within-a-workspace",
    rules: [
        {
            id: "mistral-api-key",
            title: "Mistral API key",
            ...assigned(["mistral_api", "mistral-api", "mistralapi", "mistral_key", "codestral_api"], "(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(20)}4${make.alnum(11)}`;
                    return [
                        { text: `MISTRAL_API_KEY=${secret}\n`, secret },
                        { path: "agent.py", text: `client = Mistral(mistral_api_key="${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MISTRAL_API_KEY=${make.alnum(31)}\n` },
                    { text: "MISTRAL_MODEL=mistral-large-latest\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mixpanel.js
// Credentials of Mixpanel.


const mixpanel = defineProvider({
    id: "mixpanel",
    name: "Mixpanel",
    docs: "https://developer.mixpanel.com/reference/project-secret",
    revoke: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects",
    rules: [
        {
            id: "mixpanel-project-secret",
            title: "Mixpanel project secret",
            ...assigned(["mixpanel_secret", "mixpanel_api_secret", "mixpanel_project_secret", "mixpanelsecret", "mixpanelapisecret"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `MIXPANEL_API_SECRET=${secret}\n`, secret },
                        { path: "export.py", text: `mixpanel_secret = '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MIXPANEL_TOKEN=${make.hex(32)}\n` },
                    { text: `MIXPANEL_API_SECRET=${make.hex(30)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/modal.js
// Credentials of Modal.


const modal = defineProvider({
    id: "modal",
    name: "Modal",
    docs: "https://modal.com/docs/reference/modal.config",
    revoke: "https://modal.com/docs/reference/cli/token",
    rules: [
        {
            id: "modal-token-secret",
            title: "Modal token secret",
            ...assigned(["token_secret", "token-secret", "tokensecret"], "as-[A-Za-z0-9]{22}", 25),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `as-${make.alnum(22)}`;
                    return [
                        { text: `MODAL_TOKEN_SECRET=${secret}\n`, secret },
                        { path: "modal.toml", text: `token_id = "ak-1"\ntoken_secret = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MODAL_TOKEN_ID=ak-${make.alnum(22)}\n` },
                    { text: `MODAL_TOKEN_SECRET=as-${make.alnum(12)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mollie.js
// Credentials of Mollie.


const mollie = defineProvider({
    id: "mollie",
    name: "Mollie",
    docs: "https://docs.mollie.com/reference/authentication",
    revoke: "https://help.mollie.com/hc/en-us/articles/115000328205",
    rules: [
        {
            id: "mollie-live-key",
            title: "Mollie live API key",
            ...assigned(["mollie"], "live_[A-Za-z0-9]{30}", 35),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `live_${make.alnum(30)}`;
                    return [{ text: `MOLLIE_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `MOLLIE_KEY=live_${make.alnum(20)}\n` },
                    { text: `MOLLIE_PROFILE_ID=pfl_${make.alnum(10)}\n` },
                ],
            },
        },
        {
            id: "mollie-test-key",
            title: "Mollie test API key",
            ...assigned(["mollie"], "test_[A-Za-z0-9]{30}", 35),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `test_${make.alnum(30)}`;
                    return [{ text: `MOLLIE_API_KEY="${secret}"\n`, secret, level: "possible" }];
                },
                allows: () => [{ text: `MOLLIE_API_KEY="test_${"x".repeat(30)}"\n` }],
            },
        },
        {
            id: "mollie-access-token",
            title: "Mollie access token",
            ...assigned(["mollie"], "access_[A-Za-z0-9]{32}", 39),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `access_${make.alnum(32)}`;
                    return [{ text: `MOLLIE_ACCESS_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `MOLLIE_ACCESS_TOKEN=access_${make.alnum(20)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mongodb-atlas.js
// Credentials of MongoDB Atlas.



const mongodbAtlas = defineProvider({
    id: "mongodb-atlas",
    name: "MongoDB Atlas",
    docs: "https://www.mongodb.com/docs/atlas/configure-api-access/",
    revoke: "https://www.mongodb.com/docs/atlas/configure-api-access-project/",
    rules: [
        {
            id: "mongodb-atlas-service-account-secret",
            title: "MongoDB Atlas service account secret",
            ...token("mdb_sa_sk_", "[A-Za-z0-9_-]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `mdb_sa_sk_${make.base64url(40)}`;
                    return [
                        { path: ".env", text: `MONGODB_ATLAS_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "main.tf", text: `client_secret = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_${make.hex(24)}\n` },
                    { text: `MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${make.alnum(39)}\n` },
                ],
            },
        },
        {
            id: "mongodb-atlas-private-key",
            title: "MongoDB Atlas API private key",
            ...assigned(["mongodb_atlas_private", "mcli_private_api_key", "atlas_private", "atlasprivate"], UUID, 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [
                        { path: ".env", text: `MONGODB_ATLAS_PRIVATE_KEY=${secret}\n`, secret },
                        { path: "ci.yml", text: `env:\n  MCLI_PRIVATE_API_KEY: ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MONGODB_ATLAS_PUBLIC_KEY=${make.lower(8)}\n` },
                    { text: `MONGODB_ATLAS_PROJECT_ID=${make.hex(24)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/mux.js
// Credentials of Mux.


const mux = defineProvider({
    id: "mux",
    name: "Mux",
    docs: "https://www.mux.com/docs/core/make-api-requests",
    revoke: "https://www.mux.com/docs/core/make-api-requests#access-token-permissions",
    rules: [
        {
            id: "mux-token-secret",
            title: "Mux access token secret",
            ...assigned(["mux_token_secret", "mux-token-secret", "muxtokensecret", "mux_secret"], "[A-Za-z0-9+/]{75}", 75),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.base64(75);
                    return [
                        { text: `MUX_TOKEN_SECRET=${secret}\n`, secret },
                        { path: "mux.ts", text: `const muxTokenSecret = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `MUX_TOKEN_ID=${make.uuid()}\n` },
                    { text: `MUX_TOKEN_SECRET=${make.base64(60)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/neon.js
// Credentials of Neon.


const neon = defineProvider({
    id: "neon",
    name: "Neon",
    docs: "https://neon.com/docs/manage/api-keys",
    revoke: "https://neon.com/docs/manage/api-keys#revoke-an-api-key",
    rules: [
        {
            id: "neon-api-key",
            title: "Neon API key",
            ...token("napi_", "[a-z0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `napi_${make.lowerAlnum(64)}`;
                    return [
                        { text: `NEON_API_KEY=${secret}\n`, secret },
                        { path: "deploy.yml", text: `env:\n  NEON_API_KEY: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `napi_create_reference_${make.lower(10)}\n` },
                    { text: `NEON_API_KEY=napi_${make.lowerAlnum(30)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/netlify.js
// Credentials of Netlify.


const netlify = defineProvider({
    id: "netlify",
    name: "Netlify",
    docs: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
    revoke: "https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/#revoke-access",
    rules: [
        {
            id: "netlify-personal-access-token",
            title: "Netlify personal access token",
            ...token("nfp_", "[A-Za-z0-9]{36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `nfp_${make.alnum(36)}`;
                    return [
                        { text: `NETLIFY_AUTH_TOKEN=${secret}\n`, secret },
                        { path: "deploy.sh", text: `export NETLIFY_AUTH_TOKEN="${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `NETLIFY_SITE_ID=${make.uuid()}\n` },
                    { text: `NETLIFY_AUTH_TOKEN=nfp_${make.alnum(35)}\n` },
                    { text: `NETLIFY_AUTH_TOKEN=nfp_${"x".repeat(36)}\n` },
                ],
            },
        },
        {
            id: "netlify-session-token",
            title: "Netlify OAuth, CLI or session token",
            ...token(["nfo_", "nfc_", "nfu_", "nfb_"], "[A-Za-z0-9]{36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `nfc_${make.alnum(36)}`;
                    return [{ path: "config.json", text: `{ "auth": { "token": "${secret}" } }\n`, secret }];
                },
                allows: (make) => [{ text: `{ "auth": { "token": "nfc_${make.alnum(20)}" } }\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/newrelic.js
// Credentials of New Relic.


const newrelic = defineProvider({
    id: "newrelic",
    name: "New Relic",
    docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
    revoke: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#rotate-keys",
    rules: [
        {
            id: "newrelic-user-key",
            title: "New Relic user key",
            ...token("NRAK-", "[A-Z0-9]{27}", 27),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `NRAK-${make.upperAlnum(27)}`;
                    return [
                        { text: `NEW_RELIC_API_KEY=${secret}\n`, secret },
                        { path: "provider.tf", text: `api_key = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `NEW_RELIC_API_KEY=NRAK-${make.upperAlnum(20)}\n` },
                    { text: `NEW_RELIC_API_KEY=NRAK-${"X".repeat(27)}\n` },
                ],
            },
        },
        {
            id: "newrelic-license-key",
            title: "New Relic license key",
            keywords: ["nral"],
            pattern: /(?<![A-Za-z0-9])[a-z0-9]{6}[a-f0-9]{30}NRAL(?![A-Za-z0-9])/,
            reach: { before: 36, after: 5 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const [secret, second] = [`${make.hex(36)}NRAL`, `eu01xx${make.hex(30)}NRAL`];
                    return [
                        { text: `NEW_RELIC_LICENSE_KEY=${second}\n`, secret: second },
                        { path: "newrelic.yml", text: `common:\n  license_key: ${second}\n`, secret: second },
                    ];
                },
                allows: (make) => [
                    { text: `license_key: ${make.hex(30)}NRAL\n` },
                    { text: `NEW_RELIC_ACCOUNT_ID=${make.digits(7)}\n` },
                ],
            },
        },
        {
            id: "newrelic-rest-api-key",
            title: "New Relic REST API key",
            ...token("NRRA-", "[a-f0-9]{42}", 42),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `NRRA-${make.hex(42)}`;
                    return [{ text: `X-Api-Key: ${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `X-Api-Key: NRRA-${make.hex(40)}\n` }],
            },
        },
        {
            id: "newrelic-insights-key",
            title: "New Relic Insights insert or query key",
            ...token(["NRII-", "NRIQ-"], "[A-Za-z0-9_-]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `NRII-${make.base64url(31)}7`;
                    return [{ text: `NEW_RELIC_INSERT_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `NEW_RELIC_INSERT_KEY=NRII-${make.alnum(12)}\n` }],
            },
        },
        {
            id: "newrelic-browser-key",
            title: "New Relic browser key",
            ...token("NRJS-", "[a-f0-9]{19}", 19),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `NRJS-${make.hex(19)}`;
                    return [{ path: "page.html", text: `info = { licenseKey: "${secret}" };\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `info = { licenseKey: "NRJS-${make.hex(24)}" };\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/ngrok.js
// Credentials of ngrok.


const VALUE = "[0-9][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22}";
const ngrok = defineProvider({
    id: "ngrok",
    name: "ngrok",
    docs: "https://ngrok.com/docs/api/",
    revoke: "https://ngrok.com/docs/agent/#authtokens",
    rules: [
        {
            id: "ngrok-authtoken",
            title: "ngrok authtoken",
            keywords: ["authtoken"],
            pattern: new RegExp(`authtoken["']?[ \\t]{0,8}[:=]?[ \\t]{0,8}["']?(?<secret>${VALUE})(?![A-Za-z0-9_])`, "i"),
            reach: { before: 0, after: 80 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `2${make.alnum(26)}_${make.alnum(21)}`;
                    return [
                        { text: `NGROK_AUTHTOKEN=${secret}\n`, secret },
                        { path: "ngrok.yml", text: `version: 2\nauthtoken: ${secret}\n`, secret },
                        { path: "setup.sh", text: `ngrok config add-authtoken ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `NGROK_AUTHTOKEN=2${make.alnum(26)}\n` }, { text: "authtoken: <your-authtoken>\n" }],
            },
        },
        {
            id: "ngrok-api-key",
            title: "ngrok API key",
            ...assigned(["ngrok_api", "ngrok-api", "ngrokapi"], VALUE, 50),
            level: "likely",
            revoke: "https://ngrok.com/docs/api/resources/api-keys/",
            examples: {
                flags: (make) => {
                    const secret = `2${make.alnum(26)}_${make.alnum(21)}`;
                    return [{ text: `NGROK_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `NGROK_API_KEY_ID=ak_2${make.alnum(26)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/nightfall.js
// Credentials of Nightfall.


const nightfall = defineProvider({
    id: "nightfall",
    name: "Nightfall",
    docs: "https://docs.nightfall.ai/docs/quickstart",
    revoke: "https://docs.nightfall.ai/docs/quickstart",
    rules: [
        {
            id: "nightfall-api-key",
            title: "Nightfall API key",
            ...assigned(["nightfall"], "NF-[A-Za-z0-9]{32}", 35),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `NF-${make.alnum(32)}`;
                    return [{ text: `NIGHTFALL_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `NIGHTFALL_API_KEY=NF-${make.alnum(20)}\n` },
                    { text: `NIGHTFALL_POLICY=${make.uuid()}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/notion.js
// Credentials of Notion.


const notion = defineProvider({
    id: "notion",
    name: "Notion",
    docs: "https://developers.notion.com/reference/authentication",
    revoke: "https://developers.notion.com/docs/authorization",
    rules: [
        {
            id: "notion-integration-token",
            title: "Notion integration token",
            ...token("ntn_", "[0-9]{11}[A-Za-z0-9]{35}", 46),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `ntn_${make.digits(11)}${make.alnum(35)}`;
                    return [
                        { text: `NOTION_TOKEN=${secret}\n`, secret },
                        { path: "notion.ts", text: `const notion = new Client({ auth: "${secret}" });\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `NOTION_DATABASE_ID=${make.hex(32)}\n` },
                    { text: `NOTION_TOKEN=ntn_${make.digits(11)}${make.alnum(20)}\n` },
                ],
            },
        },
        {
            id: "notion-legacy-integration-token",
            title: "Notion integration token (old format)",
            ...assigned(["notion"], "secret_[A-Za-z0-9]{43}", 50),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `secret_${make.alnum(43)}`;
                    return [{ text: `NOTION_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `NOTION_API_KEY=secret_${make.alnum(30)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/npm.js
// Credentials of the npm registry.



const PREFIX = "npm_";
function npmToken(make) {
    const body = make.alnum(30);
    return `${PREFIX}${body}${base62Crc(body)}`;
}
const npm = defineProvider({
    id: "npm",
    name: "npm",
    docs: "https://docs.npmjs.com/about-access-tokens",
    revoke: "https://docs.npmjs.com/revoking-access-tokens",
    rules: [
        {
            id: "npm-access-token",
            title: "npm access token",
            ...token(PREFIX, "[A-Za-z0-9]{36}", 36),
            level: "likely",
            judge: ({ secret }) => judgeBase62Crc(secret, PREFIX),
            examples: {
                flags: (make) => {
                    const secret = npmToken(make);
                    const other = `${PREFIX}${make.alnum(30)}${"0".repeat(6)}`;
                    return [
                        {
                            path: ".npmrc",
                            text: `//registry.example.test/:_authToken=${secret}\n`,
                            secret,
                            level: "verified-format",
                        },
                        { text: `NPM_TOKEN: "${other}"\n`, secret: other, level: "possible" },
                    ];
                },
                allows: (make) => [
                    { text: `${PREFIX}${make.alnum(35)}\n` },
                    { text: `${PREFIX}${"x".repeat(36)}\n` },
                    { text: "npm_config_registry_default_location_of_packages\n" },
                ],
            },
        },
        {
            id: "npm-legacy-token",
            title: "npm access token (legacy)",
            keywords: ["_authtoken"],
            pattern: /_authToken["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/,
            reach: { before: 0, after: 70 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [{ path: ".npmrc", text: `//registry.example.test/:_authToken=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { path: ".npmrc", text: "//registry.example.test/:_authToken=${NPM_TOKEN}\n" },
                    { path: ".npmrc", text: `//registry.example.test/:_authToken=${make.uuid()}-${make.hex(4)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/nuget.js
// Credentials of NuGet.


const nuget = defineProvider({
    id: "nuget",
    name: "NuGet",
    docs: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
    revoke: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
    rules: [
        {
            id: "nuget-api-key",
            title: "NuGet API key",
            ...token("oy2", "[a-z2-7]{43}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `oy2${make.of("abcdefghijklmnopqrstuvwxyz234567", 43)}`;
                    return [
                        { text: `NUGET_API_KEY=${secret}\n`, secret },
                        { path: "publish.sh", text: `dotnet nuget push app.nupkg --api-key ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `NUGET_API_KEY=oy2${make.of("abcdefghijklmnopqrstuvwxyz234567", 42)}\n` },
                    { text: `NUGET_API_KEY=oy2${make.upper(43)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/nvidia.js
// Credentials of NVIDIA.


const nvidia = defineProvider({
    id: "nvidia",
    name: "NVIDIA",
    docs: "https://docs.nvidia.com/ngc/latest/ngc-catalog-user-guide.html",
    revoke: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
    rules: [
        {
            id: "nvidia-api-key",
            title: "NVIDIA API key",
            ...token("nvapi-", "[A-Za-z0-9_-]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `nvapi-${make.base64url(63)}k`;
                    return [
                        { text: `NVIDIA_API_KEY=${secret}\n`, secret },
                        { path: "nim.py", text: `client = OpenAI(api_key="${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `NVIDIA_API_KEY=nvapi-${make.base64url(40)}\n` },
                    { text: `NVIDIA_API_KEY=nvapi-${"x".repeat(64)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/nylas.js
// Credentials of Nylas.


const nylas = defineProvider({
    id: "nylas",
    name: "Nylas",
    docs: "https://developer.nylas.com/docs/v3/auth/",
    revoke: "https://developer.nylas.com/docs/dev-guide/dashboard/",
    rules: [
        {
            id: "nylas-api-key",
            title: "Nylas API key",
            ...token("nyk_v0_", "[A-Za-z0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `nyk_v0_${make.alnum(64)}`;
                    return [{ text: `NYLAS_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `NYLAS_API_KEY=nyk_v0_${make.alnum(40)}\n` },
                    { text: `NYLAS_CLIENT_ID=${make.uuid()}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/octopus-deploy.js
// Credentials of Octopus Deploy.


const octopusDeploy = defineProvider({
    id: "octopus-deploy",
    name: "Octopus Deploy",
    docs: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
    revoke: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
    rules: [
        {
            id: "octopus-deploy-api-key",
            title: "Octopus Deploy API key",
            ...token("API-", "(?=[A-Z]{0,35}[0-9])[A-Z0-9]{25,36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `API-${make.upperAlnum(20)}4${make.upperAlnum(10)}`;
                    return [
                        { text: `OCTOPUS_CLI_API_KEY=${secret}\n`, secret },
                        { text: `[release.ps1] $headers = @{ "X-Octopus-ApiKey" = "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: '$headers = @{ "X-Octopus-ApiKey" = "API-XXXXXXXXXXXXXXXXXXXXXXXXXX" }\n' },
                    { text: `API-${make.upperAlnum(12)}\n` },
                    { text: `api-${make.lowerAlnum(26)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/okta.js
// Credentials of Okta.


const okta_VALUE = "00[A-Za-z0-9_-]{40}";
const okta = defineProvider({
    id: "okta",
    name: "Okta",
    docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
    revoke: "https://help.okta.com/en-us/content/topics/security/api.htm",
    rules: [
        {
            id: "okta-api-token",
            title: "Okta API token",
            ...assigned(["okta"], okta_VALUE, 42),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `00${make.base64url(39)}x`;
                    return [
                        { text: `OKTA_API_TOKEN=${secret}\n`, secret },
                        { path: "okta.yaml", text: `okta:\n  client: {}\nokta_token: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `OKTA_CLIENT_ID=0oa${make.alnum(17)}\n` },
                    { text: `OKTA_API_TOKEN=00${make.alnum(30)}\n` },
                ],
            },
        },
        {
            id: "okta-authorization-header",
            title: "Okta API token in a header",
            keywords: ["ssws "],
            pattern: new RegExp(`SSWS (?<secret>${okta_VALUE})(?![A-Za-z0-9_-])`),
            reach: { before: 0, after: 48 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `00${make.base64url(39)}x`;
                    return [
                        { path: "okta.sh", text: `curl -H "Authorization: SSWS ${secret}" https://okta.example.test\n`, secret },
                    ];
                },
                allows: () => [{ text: "Authorization: SSWS {{apikey}}\n" }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/onesignal.js
// Credentials of OneSignal.


const onesignal = defineProvider({
    id: "onesignal",
    name: "OneSignal",
    docs: "https://documentation.onesignal.com/docs/en/keys-and-ids",
    revoke: "https://documentation.onesignal.com/docs/en/keys-and-ids",
    rules: [
        {
            id: "onesignal-app-api-key",
            title: "OneSignal app API key",
            ...token("os_v2_app_", "[a-z2-7]{103}", 103),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `os_v2_app_${make.of("abcdefghijklmnopqrstuvwxyz234567", 103)}`;
                    return [{ text: `ONESIGNAL_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `ONESIGNAL_APP_ID=${make.uuid()}\n` },
                    { text: `ONESIGNAL_API_KEY=os_v2_app_${make.lower(60)}\n` },
                ],
            },
        },
        {
            id: "onesignal-organization-api-key",
            title: "OneSignal organization API key",
            ...token("os_v2_org_", "[a-z2-7]{103}", 103),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `os_v2_org_${make.of("abcdefghijklmnopqrstuvwxyz234567", 103)}`;
                    return [{ text: `ONESIGNAL_ORG_KEY="${secret}"\n`, secret }];
                },
                allows: (make) => [{ text: `ONESIGNAL_ORG_KEY="os_v2_org_${make.lower(90)}"\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/openrouter.js
// Credentials of OpenRouter.


const openrouter = defineProvider({
    id: "openrouter",
    name: "OpenRouter",
    docs: "https://openrouter.ai/docs/api-reference/authentication",
    revoke: "https://openrouter.ai/docs/features/provisioning-api-keys",
    rules: [
        {
            id: "openrouter-api-key",
            title: "OpenRouter API key",
            ...token("sk-or-v1-", "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sk-or-v1-${make.hex(64)}`;
                    return [
                        { text: `OPENROUTER_API_KEY=${secret}\n`, secret },
                        {
                            path: "chat.py",
                            text: `client = OpenAI(base_url="https://openrouter.example.test", api_key="${secret}")\n`,
                            secret,
                        },
                    ];
                },
                allows: (make) => [
                    { text: `OPENROUTER_API_KEY=sk-or-v1-${make.hex(60)}\n` },
                    { text: `OPENROUTER_API_KEY=sk-or-v1-${"x".repeat(64)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/openweather.js
// Credentials of OpenWeather.


const openweather = defineProvider({
    id: "openweather",
    name: "OpenWeather",
    docs: "https://openweathermap.org/appid",
    revoke: "https://openweathermap.org/faq",
    rules: [
        {
            id: "openweather-api-key",
            title: "OpenWeather API key",
            ...assigned(["openweather", "open_weather", "owm_api"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `OPENWEATHER_API_KEY=${secret}\n`, secret },
                        { path: "weather.js", text: `const openWeatherMapKey = '${secret}';\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `OPENWEATHER_API_KEY=${make.hex(40)}\n` },
                    { text: `OPENWEATHER_CITY_ID=${make.digits(7)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/opsgenie.js
// Credentials of Opsgenie.



const opsgenie = defineProvider({
    id: "opsgenie",
    name: "Opsgenie",
    docs: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
    revoke: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
    rules: [
        {
            id: "opsgenie-api-key",
            title: "Opsgenie API key",
            ...assigned(["opsgenie", "genie_key", "geniekey"], UUID, UUID_LENGTH),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [
                        { text: `OPSGENIE_API_KEY=${secret}\n`, secret },
                        { path: "alertmanager.yml", text: `opsgenie_api_key: "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `OPSGENIE_API_KEY=${make.hex(32)}\n` }, { text: "OPSGENIE_TEAM=platform\n" }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/ovh.js
// Credentials of OVHcloud.


const ovh = defineProvider({
    id: "ovh",
    name: "OVHcloud",
    docs: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777",
    revoke: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777",
    rules: [
        {
            id: "ovh-application-secret",
            title: "OVHcloud application secret",
            ...assigned(["ovh_application_secret", "ovh-application-secret", "ovh_app_secret", "ovhapplicationsecret"], "[A-Za-z0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(32);
                    return [{ text: `OVH_APPLICATION_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `OVH_APPLICATION_KEY=${make.alnum(16)}\n` },
                    { text: `OVH_APPLICATION_SECRET=${make.alnum(20)}\n` },
                ],
            },
        },
        {
            id: "ovh-consumer-key",
            title: "OVHcloud consumer key",
            ...assigned(["ovh_consumer_key", "ovh-consumer-key", "ovhconsumerkey"], "[A-Za-z0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(32);
                    return [{ text: `OVH_CONSUMER_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `OVH_CONSUMER_KEY=${make.alnum(33)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/packagecloud.js
// Credentials of packagecloud.


const packagecloud = defineProvider({
    id: "packagecloud",
    name: "packagecloud",
    docs: "https://packagecloud.io/docs/api",
    revoke: "https://packagecloud.io/docs#api_tokens",
    rules: [
        {
            id: "packagecloud-api-token",
            title: "packagecloud API token",
            ...assigned(["packagecloud"], "[a-f0-9]{48}", 48),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(48);
                    return [
                        { text: `PACKAGECLOUD_TOKEN=${secret}\n`, secret },
                        { path: ".packagecloud.json", text: `{ "packagecloud_token": "${secret}" }\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PACKAGECLOUD_TOKEN=${make.hex(40)}\n` },
                    { text: "PACKAGECLOUD_REPO=acme/stable\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/paddle.js
// Credentials of Paddle.


const paddle = defineProvider({
    id: "paddle",
    name: "Paddle",
    docs: "https://developer.paddle.com/api-reference/about/authentication",
    revoke: "https://developer.paddle.com/api-reference/about/api-keys",
    rules: [
        {
            id: "paddle-live-key",
            title: "Paddle live API key",
            ...token("pdl_live_apikey_", "[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}", 53),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pdl_live_apikey_${make.lowerAlnum(26)}_${make.alnum(22)}_${make.alnum(3)}`;
                    return [
                        { text: `PADDLE_API_KEY=${secret}\n`, secret },
                        { path: "billing.ts", text: `const paddle = new Paddle("${secret}");\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PADDLE_CLIENT_TOKEN=live_${make.hex(27)}\n` },
                    { text: `PADDLE_API_KEY=pdl_live_apikey_${make.lowerAlnum(26)}\n` },
                ],
            },
        },
        {
            id: "paddle-sandbox-key",
            title: "Paddle sandbox API key",
            ...token("pdl_sdbx_apikey_", "[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}", 53),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `pdl_sdbx_apikey_${make.lowerAlnum(26)}_${make.alnum(22)}_${make.alnum(3)}`;
                    return [{ text: `PADDLE_API_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `PADDLE_API_KEY=pdl_sdbx_apikey_${make.lowerAlnum(26)}_${make.alnum(20)}\n` }],
            },
        },
        {
            id: "paddle-webhook-secret",
            title: "Paddle webhook secret key",
            ...token("pdl_ntfset_", "[a-z0-9]{26}_[A-Za-z0-9+/]{32}", 59),
            level: "likely",
            revoke: "https://developer.paddle.com/webhooks/signature-verification",
            examples: {
                flags: (make) => {
                    const secret = `pdl_ntfset_${make.lowerAlnum(26)}_${make.base64(31)}k`;
                    return [{ text: `PADDLE_WEBHOOK_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `PADDLE_NOTIFICATION_SETTING=ntfset_${make.lowerAlnum(26)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/pagerduty.js
// Credentials of PagerDuty.



const pagerduty = defineProvider({
    id: "pagerduty",
    name: "PagerDuty",
    docs: "https://developer.pagerduty.com/docs/authentication",
    revoke: "https://support.pagerduty.com/main/docs/api-access-keys",
    rules: [
        {
            id: "pagerduty-rest-api-key",
            title: "PagerDuty REST API key",
            ...assigned(["pagerduty", "pager_duty", "pd_api_key"], "(?=[A-Za-z_+-]{0,19}[0-9])[A-Za-z0-9_+-]{20}", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `u+${make.alnum(8)}5${make.alnum(9)}`;
                    return [
                        { text: `PAGERDUTY_API_KEY=${secret}\n`, secret },
                        { path: "main.tf", text: `pagerduty_token = "${secret}"\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PAGERDUTY_SERVICE_ID=P${make.upperAlnum(6)}\n` },
                    { text: "PAGERDUTY_TOKEN=your_pagerduty_token\n" },
                ],
            },
        },
        {
            id: "pagerduty-integration-key",
            title: "PagerDuty integration (routing) key",
            ...assigned(["pagerduty", "pager_duty", "routing_key", "routingkey"], "(?=[a-f]{0,31}[0-9])[a-f0-9]{32}", 32),
            level: "likely",
            revoke: "https://support.pagerduty.com/main/docs/services-and-integrations",
            examples: {
                flags: (make) => {
                    const secret = `${make.hex(31)}7`;
                    return [
                        { text: `PAGERDUTY_INTEGRATION_KEY=${secret}\n`, secret },
                        { path: "alertmanager.yml", text: `routing_key: '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `routing_key: '${make.hex(24)}'\n` },
                    { text: `PAGERDUTY_SERVICE_ID=${make.digits(10)}\n` },
                ],
            },
        },
        {
            id: "pagerduty-oauth-token",
            title: "PagerDuty scoped OAuth access token",
            ...token(["pdus+", "pdeu+"], `_0[A-Z0-9]{6,8}_${UUID}`, 46),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pdus+_0X${make.upperAlnum(6)}_${make.uuid()}`;
                    return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `Authorization: Bearer pdus+_0X${make.upperAlnum(6)}_${make.hex(32)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/paypal.js
// Credentials of PayPal.


const paypal = defineProvider({
    id: "paypal",
    name: "PayPal",
    docs: "https://developer.paypal.com/api/rest/authentication/",
    revoke: "https://developer.paypal.com/api/rest/#link-getclientidandclientsecret",
    rules: [
        {
            id: "paypal-client-secret",
            title: "PayPal client secret",
            ...assigned([
                "paypal_client_secret",
                "paypal-client-secret",
                "paypalclientsecret",
                "paypal_secret",
                "paypal_sandbox",
                "paypal_live",
            ], "E[A-Za-z0-9_-]{79}", 80),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `E${make.base64url(78)}x`;
                    return [
                        { text: `PAYPAL_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "paypal.js", text: `const paypalClientSecret = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PAYPAL_CLIENT_ID=A${make.base64url(78)}x\n` },
                    { text: `PAYPAL_CLIENT_SECRET=E${make.base64url(40)}x\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/paystack.js
// Credentials of Paystack.


const paystack = defineProvider({
    id: "paystack",
    name: "Paystack",
    docs: "https://paystack.com/docs/api/authentication/",
    revoke: "https://support.paystack.com/en/articles/2128418",
    rules: [
        {
            id: "paystack-live-key",
            title: "Paystack live secret key",
            ...assigned(["paystack"], "sk_live_[a-f0-9]{40}", 48),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sk_live_${make.hex(40)}`;
                    return [{ text: `PAYSTACK_SECRET_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `PAYSTACK_PUBLIC_KEY=pk_live_${make.hex(40)}\n` },
                    { text: `PAYSTACK_SECRET_KEY=sk_live_${make.hex(20)}\n` },
                ],
            },
        },
        {
            id: "paystack-test-key",
            title: "Paystack test secret key",
            ...assigned(["paystack"], "sk_test_[a-f0-9]{40}", 48),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `sk_test_${make.hex(40)}`;
                    return [{ text: `PAYSTACK_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `PAYSTACK_PUBLIC_KEY=pk_test_${make.hex(40)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/perplexity.js
// Credentials of Perplexity.


const perplexity = defineProvider({
    id: "perplexity",
    name: "Perplexity",
    docs: "https://docs.perplexity.ai/guides/api-key-management",
    revoke: "https://docs.perplexity.ai/guides/api-key-management",
    rules: [
        {
            id: "perplexity-api-key",
            title: "Perplexity API key",
            ...token("pplx-", "[A-Za-z0-9]{48}", 48),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pplx-${make.alnum(48)}`;
                    return [
                        { text: `PERPLEXITY_API_KEY=${secret}\n`, secret },
                        { path: "ask.py", text: `client = OpenAI(api_key="${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: "PERPLEXITY_MODEL=pplx-70b-online\n" },
                    { text: `PERPLEXITY_API_KEY=pplx-${make.alnum(30)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/persona.js
// Credentials of Persona.



const persona = defineProvider({
    id: "persona",
    name: "Persona",
    docs: "https://docs.withpersona.com/api-keys",
    revoke: "https://docs.withpersona.com/api-keys",
    rules: [
        {
            id: "persona-production-key",
            title: "Persona production API key",
            ...token("persona_production_", UUID, UUID_LENGTH),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `persona_production_${make.uuid()}`;
                    return [{ text: `PERSONA_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `PERSONA_API_KEY=persona_production_${make.hex(16)}\n` },
                    { text: `PERSONA_TEMPLATE_ID=itmpl_${make.alnum(24)}\n` },
                ],
            },
        },
        {
            id: "persona-sandbox-key",
            title: "Persona sandbox API key",
            ...token("persona_sandbox_", UUID, UUID_LENGTH),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `persona_sandbox_${make.uuid()}`;
                    return [{ text: `PERSONA_API_KEY="${secret}"\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `PERSONA_API_KEY="persona_sandbox_${make.hex(32)}"\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/pinecone.js
// Credentials of Pinecone.



const pinecone = defineProvider({
    id: "pinecone",
    name: "Pinecone",
    docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
    revoke: "https://docs.pinecone.io/guides/projects/manage-api-keys",
    rules: [
        {
            id: "pinecone-api-key",
            title: "Pinecone API key",
            ...token("pcsk_", "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{62,64}", 71),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pcsk_${make.alnum(6)}_${make.alnum(63)}`;
                    return [
                        { text: `PINECONE_API_KEY=${secret}\n`, secret },
                        { path: "index.py", text: `pc = Pinecone(api_key="${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `PINECONE_API_KEY=pcsk_${make.alnum(6)}\n` }, { text: "PINECONE_INDEX=docs\n" }],
            },
        },
        {
            id: "pinecone-legacy-api-key",
            title: "Pinecone API key (old format)",
            ...assigned(["pinecone"], UUID, UUID_LENGTH),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [{ text: `PINECONE_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `PINECONE_API_KEY=${make.hex(32)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/pinterest.js
// Credentials of Pinterest.


const pinterest = defineProvider({
    id: "pinterest",
    name: "Pinterest",
    docs: "https://developers.pinterest.com/docs/getting-started/connect-app/",
    revoke: "https://help.pinterest.com/en/article/third-party-apps",
    rules: [
        {
            id: "pinterest-access-token",
            title: "Pinterest access token",
            ...token("pina_", "[A-Z0-9]{50,150}", 150),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pina_${make.upperAlnum(87)}`;
                    return [{ text: `PINTEREST_ACCESS_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `PINTEREST_ACCESS_TOKEN=pina_${make.upperAlnum(12)}\n` },
                    { text: `spina_${make.upperAlnum(60)}\n` },
                ],
            },
        },
        {
            id: "pinterest-app-secret",
            title: "Pinterest app secret key",
            ...assigned(["pinterest_app_secret", "pinterest_client_secret", "pinterest_secret", "pinterestsecret"], "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(40);
                    return [{ text: `PINTEREST_APP_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `PINTEREST_APP_ID=${make.digits(7)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/plaid.js
// Credentials of Plaid.



const plaid = defineProvider({
    id: "plaid",
    name: "Plaid",
    docs: "https://plaid.com/docs/quickstart/glossary/",
    revoke: "https://plaid.com/docs/account/security/",
    rules: [
        {
            id: "plaid-secret",
            title: "Plaid secret",
            ...assigned(["plaid_secret", "plaid-secret", "plaidsecret", "plaid_production", "plaid_client_secret"], "[a-f0-9]{30}", 30),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(30);
                    return [
                        { text: `PLAID_SECRET=${secret}\n`, secret },
                        { path: "bank.ts", text: `const plaidSecret = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `PLAID_CLIENT_ID=${make.hex(24)}\n` }, { text: `PLAID_SECRET=${make.hex(32)}\n` }],
            },
        },
        {
            id: "plaid-access-token",
            title: "Plaid access token",
            ...token("access-production-", UUID, UUID_LENGTH),
            level: "likely",
            revoke: "https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate",
            examples: {
                flags: (make) => {
                    const secret = `access-production-${make.uuid()}`;
                    return [{ path: "items.json", text: `{ "access_token": "${secret}" }\n`, secret }];
                },
                allows: (make) => [{ text: `{ "public_token": "public-production-${make.uuid()}" }\n` }],
            },
        },
        {
            id: "plaid-sandbox-access-token",
            title: "Plaid sandbox access token",
            ...token(["access-sandbox-", "access-development-"], UUID, UUID_LENGTH),
            level: "possible",
            examples: {
                flags: (make) => {
                    const secret = `access-sandbox-${make.uuid()}`;
                    return [{ path: "items.json", text: `{ "access_token": "${secret}" }\n`, secret, level: "possible" }];
                },
                allows: (make) => [{ text: `{ "public_token": "public-sandbox-${make.uuid()}" }\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/planetscale.js
// Credentials of PlanetScale.


const planetscale = defineProvider({
    id: "planetscale",
    name: "PlanetScale",
    docs: "https://planetscale.com/docs/concepts/service-tokens",
    revoke: "https://planetscale.com/docs/concepts/service-tokens",
    rules: [
        {
            id: "planetscale-service-token",
            title: "PlanetScale service token",
            ...token("pscale_tkn_", "[A-Za-z0-9_-]{43}", 43),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pscale_tkn_${make.base64url(42)}k`;
                    return [{ text: `PLANETSCALE_SERVICE_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `PLANETSCALE_SERVICE_TOKEN_ID=${make.lowerAlnum(12)}\n` },
                    { text: `PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${make.alnum(20)}\n` },
                ],
            },
        },
        {
            id: "planetscale-password",
            title: "PlanetScale database password",
            ...token("pscale_pw_", "[A-Za-z0-9_-]{43}", 43),
            level: "likely",
            revoke: "https://planetscale.com/docs/concepts/password-rolling",
            examples: {
                flags: (make) => {
                    const secret = `pscale_pw_${make.base64url(42)}k`;
                    return [{ text: `DATABASE_URL=mysql://user:${secret}@db.example.test/app\n`, secret }];
                },
                allows: (make) => [{ text: `DATABASE_PASSWORD=pscale_pw_${make.alnum(12)}\n` }],
            },
        },
        {
            id: "planetscale-oauth-token",
            title: "PlanetScale OAuth token",
            ...token("pscale_oauth_", "[A-Za-z0-9_-]{32,64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pscale_oauth_${make.base64url(42)}k`;
                    return [{ text: `{ "access_token": "${secret}" }\n`, secret }];
                },
                allows: (make) => [{ text: `{ "access_token": "pscale_oauth_${make.alnum(12)}" }\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/plivo.js
// Credentials of Plivo.


const plivo = defineProvider({
    id: "plivo",
    name: "Plivo",
    docs: "https://www.plivo.com/docs/messaging/api/overview",
    revoke: "https://support.plivo.com/hc/en-us/articles/360041395692",
    rules: [
        {
            id: "plivo-auth-token",
            title: "Plivo auth token",
            ...assigned(["plivo"], "(?![a-f0-9]{40})[A-Za-z0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(39)}Z`;
                    return [{ text: `PLIVO_AUTH_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `PLIVO_AUTH_ID=MA${make.upperAlnum(18)}\n` },
                    { text: `plivo-commit: ${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/polar.js
// Credentials of Polar.



const polar_BODY = "[A-Za-z0-9]{43}";
/** 37 random characters and six of a checksum: `server/polar/kit/crypto.py` in Polar's own source. */
function sound(make, prefix) {
    const body = make.alnum(37);
    return `${prefix}${body}${base62Crc(body)}`;
}
const polar = defineProvider({
    id: "polar",
    name: "Polar",
    docs: "https://polar.sh/docs/integrate/oat",
    revoke: "https://polar.sh/docs/integrate/authentication",
    rules: [
        {
            id: "polar-organization-access-token",
            title: "Polar organization access token",
            ...token("polar_oat_", polar_BODY, 43),
            level: "likely",
            judge: ({ secret }) => judgeBase62Crc(secret, "polar_oat_"),
            examples: {
                flags: (make) => {
                    const [secret, second] = [sound(make, "polar_oat_"), `polar_oat_${make.alnum(37)}zzzzzz`];
                    return [
                        { text: `POLAR_ACCESS_TOKEN=${secret}\n`, secret, level: "verified-format" },
                        {
                            path: "billing.ts",
                            text: `const polar = new Polar({ accessToken: "${second}" });\n`,
                            secret: second,
                            level: "possible",
                        },
                    ];
                },
                allows: (make) => [
                    { text: `POLAR_ACCESS_TOKEN=polar_oat_${make.alnum(40)}\n` },
                    { text: `POLAR_ACCESS_TOKEN=polar_oat_${"x".repeat(43)}\n` },
                ],
            },
        },
        {
            id: "polar-personal-access-token",
            title: "Polar personal access token",
            ...token("polar_pat_", polar_BODY, 43),
            level: "likely",
            judge: ({ secret }) => judgeBase62Crc(secret, "polar_pat_"),
            examples: {
                flags: (make) => {
                    const secret = sound(make, "polar_pat_");
                    return [{ text: `POLAR_ACCESS_TOKEN=${secret}\n`, secret, level: "verified-format" }];
                },
                allows: (make) => [{ text: `POLAR_ACCESS_TOKEN=polar_pat_${make.alnum(12)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/polygon-io.js
// Credentials of Polygon.io.


const polygonIo = defineProvider({
    id: "polygon-io",
    name: "Polygon.io",
    docs: "https://polygon.io/docs/rest/quickstart",
    revoke: "https://polygon.io/knowledge-base/article/how-can-i-rotate-my-api-key",
    rules: [
        {
            id: "polygon-io-api-key",
            title: "Polygon.io API key",
            ...assigned(["polygon_api", "polygonapi", "polygon_io", "polygon-io", "polygonio", "polygon.io"], "(?=[A-Za-z_]{0,31}[0-9])[A-Za-z0-9_]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(20)}_8${make.alnum(10)}`;
                    return [{ text: `POLYGON_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `POLYGON_API_KEY=${make.alnum(24)}\n` },
                    { text: "polygon_api_key: your_polygon_api_key_goes_here_x\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/posthog.js
// Credentials of PostHog.


const posthog = defineProvider({
    id: "posthog",
    name: "PostHog",
    docs: "https://posthog.com/docs/api",
    revoke: "https://posthog.com/docs/api#how-to-obtain-a-personal-api-key",
    rules: [
        {
            id: "posthog-personal-api-key",
            title: "PostHog personal API key",
            ...token("phx_", "[A-Za-z0-9]{42,48}", 48),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `phx_${make.alnum(43)}`;
                    return [
                        { text: `POSTHOG_PERSONAL_API_KEY=${secret}\n`, secret },
                        { path: "flags.ts", text: `new PostHog("key", { personalApiKey: "${secret}" });\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `NEXT_PUBLIC_POSTHOG_KEY=phc_${make.alnum(43)}\n` },
                    { text: `POSTHOG_PERSONAL_API_KEY=phx_${make.alnum(20)}\n` },
                ],
            },
        },
        {
            id: "posthog-feature-flags-key",
            title: "PostHog feature flags secure key",
            ...token("phs_", "[A-Za-z0-9]{42,48}", 48),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `phs_${make.alnum(43)}`;
                    return [{ text: `POSTHOG_FEATURE_FLAGS_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `graphs_${make.alnum(43)}\n` }],
            },
        },
        {
            id: "posthog-oauth-token",
            title: "PostHog OAuth token",
            ...token(["pha_", "phr_"], "[A-Za-z0-9]{42,48}", 48),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pha_${make.alnum(43)}`;
                    return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `alpha_${make.alnum(43)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/postman.js
// Credentials of Postman.


const postman = defineProvider({
    id: "postman",
    name: "Postman",
    docs: "https://learning.postman.com/docs/developer/postman-api/authentication/",
    revoke: "https://learning.postman.com/docs/administration/managing-your-team/managing-api-keys/",
    rules: [
        {
            id: "postman-api-key",
            title: "Postman API key",
            ...token("PMAK-", "[a-f0-9]{24}-[a-f0-9]{34}", 59),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `PMAK-${make.hex(24)}-${make.hex(34)}`;
                    return [
                        { text: `POSTMAN_API_KEY=${secret}\n`, secret },
                        { path: "postman.sh", text: `curl -H "X-Api-Key: ${secret}" https://postman.example.test\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `POSTMAN_API_KEY=PMAK-${make.hex(24)}\n` },
                    { text: `POSTMAN_API_KEY=PMAK-${"X".repeat(24)}-${"X".repeat(34)}\n` },
                ],
            },
        },
        {
            id: "postman-collection-access-key",
            title: "Postman collection access key",
            ...token("PMAT-", "[A-Z0-9]{26}", 26),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `PMAT-${make.upperAlnum(26)}`;
                    return [{ text: `https://postman.example.test/collections/1?access_key=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `https://postman.example.test/collections/1?access_key=PMAT-${make.upperAlnum(10)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/postmark.js
// Credentials of Postmark.



const postmark = defineProvider({
    id: "postmark",
    name: "Postmark",
    docs: "https://postmarkapp.com/developer/api/overview",
    revoke: "https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens",
    rules: [
        {
            id: "postmark-api-token",
            title: "Postmark API token",
            ...assigned(["postmark"], UUID, UUID_LENGTH),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [
                        { text: `POSTMARK_SERVER_TOKEN=${secret}\n`, secret },
                        { path: "mail.rb", text: `X-Postmark-Server-Token: ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `POSTMARK_SERVER_TOKEN=${make.hex(32)}\n` },
                    { text: "POSTMARK_API_TEST=POSTMARK_API_TEST\n" },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/prefect.js
// Credentials of Prefect.


const prefect = defineProvider({
    id: "prefect",
    name: "Prefect",
    docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
    revoke: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
    rules: [
        {
            id: "prefect-user-api-key",
            title: "Prefect Cloud user API key",
            ...token("pnu_", "[A-Za-z0-9]{36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pnu_${make.alnum(36)}`;
                    return [
                        { text: `PREFECT_API_KEY=${secret}\n`, secret },
                        { path: "deploy.sh", text: `prefect cloud login -k ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PREFECT_API_KEY=pnu_${make.alnum(20)}\n` },
                    { text: `PREFECT_API_KEY=pnu_${"x".repeat(36)}\n` },
                ],
            },
        },
        {
            id: "prefect-service-account-key",
            title: "Prefect Cloud service account API key",
            ...token("pnb_", "[A-Za-z0-9]{36}", 36),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pnb_${make.alnum(36)}`;
                    return [{ text: `PREFECT_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `PREFECT_API_KEY=pnb_${make.alnum(37)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/pulumi.js
// Credentials of Pulumi.


const pulumi = defineProvider({
    id: "pulumi",
    name: "Pulumi",
    docs: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
    revoke: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
    rules: [
        {
            id: "pulumi-access-token",
            title: "Pulumi access token",
            ...token("pul-", "[a-f0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `pul-${make.hex(40)}`;
                    return [
                        { text: `PULUMI_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "deploy.yml", text: `env:\n  PULUMI_ACCESS_TOKEN: ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PULUMI_ACCESS_TOKEN=pul-${make.hex(39)}\n` },
                    { text: `PULUMI_ACCESS_TOKEN=${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/pusher.js
// Credentials of Pusher.


const pusher = defineProvider({
    id: "pusher",
    name: "Pusher",
    docs: "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
    revoke: "https://docs.bird.com/pusher/channels/channels/security/how-do-i-rotate-my-app-keys",
    rules: [
        {
            id: "pusher-app-secret",
            title: "Pusher Channels app secret",
            ...assigned(["pusher_secret", "pusher_app_secret", "pusher-secret", "pushersecret", "pusherappsecret"], "[a-f0-9]{20}", 20),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(20);
                    return [
                        { text: `PUSHER_APP_SECRET=${secret}\n`, secret },
                        { path: "broadcast.js", text: `const pusherSecret = "${secret}";\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `PUSHER_APP_KEY=${make.hex(20)}\n` },
                    { text: `PUSHER_APP_SECRET=${make.hex(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/quay.js
// Credentials of Quay.


const quay = defineProvider({
    id: "quay",
    name: "Quay",
    docs: "https://docs.quay.io/glossary/robot-accounts.html",
    revoke: "https://docs.quay.io/glossary/access-token.html",
    rules: [
        {
            id: "quay-robot-token",
            title: "Quay robot account token",
            ...assigned(["quay_password", "quay_token", "quay_robot", "quay-password", "quay-token", "quaypassword", "quaytoken"], "(?![a-f0-9]{64})[A-Z0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.upperAlnum(63)}Z`;
                    return [{ text: `QUAY_PASSWORD=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `QUAY_TOKEN_DIGEST=${make.hex(64)}\n` }, { text: "QUAY_USERNAME=acme+robot\n" }],
            },
        },
        {
            id: "quay-oauth-token",
            title: "Quay OAuth access token",
            ...assigned(["quay_token", "quay_oauth", "quay-token", "quaytoken", "quay_api"], "(?![a-f0-9]{40})[A-Za-z0-9]{40}", 40),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.alnum(39)}Z`;
                    return [{ text: `QUAY_OAUTH_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `QUAY_TOKEN=${make.hex(40)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/railway.js
// Credentials of Railway.



const railway = defineProvider({
    id: "railway",
    name: "Railway",
    docs: "https://docs.railway.com/reference/public-api",
    revoke: "https://docs.railway.com/guides/public-api",
    rules: [
        {
            id: "railway-token",
            title: "Railway token",
            ...assigned(["railway_token", "railway_api", "railway-token", "railwaytoken"], UUID, UUID_LENGTH),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.uuid();
                    return [
                        { text: `RAILWAY_TOKEN=${secret}\n`, secret },
                        { path: "deploy.yml", text: `env:\n  RAILWAY_API_TOKEN: ${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `RAILWAY_PROJECT_ID=${make.uuid()}\n` },
                    { text: `RAILWAY_TOKEN=${make.hex(32)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/ramp.js
// Credentials of Ramp.


const ramp = defineProvider({
    id: "ramp",
    name: "Ramp",
    docs: "https://docs.ramp.com/developer-api/v1/authorization",
    revoke: "https://docs.ramp.com/developer-api/v1/authorization",
    rules: [
        {
            id: "ramp-client-secret",
            title: "Ramp client secret",
            ...token("ramp_sec_", "[A-Za-z0-9]{40,64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `ramp_sec_${make.alnum(48)}`;
                    return [{ text: `RAMP_CLIENT_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `RAMP_CLIENT_ID=ramp_id_${make.alnum(40)}\n` },
                    { text: `ramp_sec_${make.alnum(8)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/rapidapi.js
// Credentials of RapidAPI.

const rapidapi = defineProvider({
    id: "rapidapi",
    name: "RapidAPI",
    docs: "https://docs.rapidapi.com/docs/keys",
    revoke: "https://docs.rapidapi.com/docs/keys#deleting-or-rotating-keys",
    rules: [
        {
            id: "rapidapi-key",
            title: "RapidAPI application key",
            keywords: ["jsn"],
            pattern: /(?<![A-Za-z0-9])[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5}jsn[a-f0-9]{12}(?![A-Za-z0-9])/,
            reach: { before: 35, after: 16 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.hex(10)}msh${make.hex(15)}p1${make.hex(5)}jsn${make.hex(12)}`;
                    return [
                        { text: `X-RapidAPI-Key: ${secret}\n`, secret },
                        { path: "flights.js", text: `const headers = { "x-rapidapi-key": "${secret}" };\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `X-RapidAPI-Key: ${make.hex(10)}msh${make.hex(15)}\n` },
                    { text: `X-RapidAPI-Key: ${make.hex(50)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/razorpay.js
// Credentials of Razorpay.


const razorpay = defineProvider({
    id: "razorpay",
    name: "Razorpay",
    docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
    revoke: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
    rules: [
        {
            id: "razorpay-key-secret",
            title: "Razorpay key secret",
            ...assigned([
                "razorpay_key_secret",
                "razorpay_secret",
                "razorpay-key-secret",
                "razorpaykeysecret",
                "razorpaysecret",
                "razorpay_api_secret",
            ], "[A-Za-z0-9]{24}", 24),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.alnum(24);
                    return [
                        { text: `RAZORPAY_KEY_SECRET=${secret}\n`, secret },
                        { path: "pay.js", text: `const razorpayKeySecret = '${secret}';\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `RAZORPAY_KEY_ID=rzp_live_${make.alnum(14)}\n` },
                    { text: `RAZORPAY_KEY_SECRET=${make.alnum(30)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/readme.js
// Credentials of ReadMe.


const readme = defineProvider({
    id: "readme",
    name: "ReadMe",
    docs: "https://docs.readme.com/main/reference/authentication",
    revoke: "https://docs.readme.com/main/docs/api-keys",
    rules: [
        {
            id: "readme-api-key",
            title: "ReadMe API key",
            ...token("rdme_", "[a-z0-9]{70}", 70),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `rdme_${make.lowerAlnum(70)}`;
                    return [
                        { text: `README_API_KEY=${secret}\n`, secret },
                        { path: "docs.sh", text: `npx rdme openapi --key=${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `README_API_KEY=rdme_${make.lowerAlnum(60)}\n` },
                    { text: `README_API_KEY=rdme_${"x".repeat(70)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/reddit.js
// Credentials of Reddit.


const reddit = defineProvider({
    id: "reddit",
    name: "Reddit",
    docs: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
    revoke: "https://support.reddithelp.com/hc/en-us/articles/14945211791892",
    rules: [
        {
            id: "reddit-client-secret",
            title: "Reddit client secret",
            ...assigned(["reddit_client_secret", "reddit_secret", "reddit-client-secret", "redditclientsecret", "reddit_app_secret"], "[A-Za-z0-9_-]{27,30}", 30),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `${make.base64url(28)}k9`;
                    return [
                        { text: `REDDIT_CLIENT_SECRET=${secret}\n`, secret },
                        { path: "praw.ini", text: `[bot]\nreddit_client_secret=${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `REDDIT_CLIENT_ID=${make.base64url(22)}\n` },
                    { text: `REDDIT_CLIENT_SECRET=${make.alnum(40)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/replicate.js
// Credentials of Replicate.


const replicate = defineProvider({
    id: "replicate",
    name: "Replicate",
    docs: "https://replicate.com/docs/topics/security/api-tokens",
    revoke: "https://replicate.com/docs/topics/security/api-tokens",
    rules: [
        {
            id: "replicate-api-token",
            title: "Replicate API token",
            ...token("r8_", "[A-Za-z0-9]{37}", 37),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `r8_${make.alnum(37)}`;
                    return [
                        { text: `REPLICATE_API_TOKEN=${secret}\n`, secret },
                        { path: "predict.py", text: `client = replicate.Client(api_token="${secret}")\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `REPLICATE_API_TOKEN=r8_${make.alnum(36)}\n` },
                    { text: `REPLICATE_API_TOKEN=r8_${"x".repeat(37)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/resend.js
// Credentials of Resend.

const resend = defineProvider({
    id: "resend",
    name: "Resend",
    docs: "https://resend.com/docs/dashboard/api-keys/introduction",
    revoke: "https://resend.com/docs/dashboard/api-keys/introduction",
    rules: [
        {
            id: "resend-api-key",
            title: "Resend API key",
            keywords: ["resend"],
            pattern: /resend[\w .-]{0,24}?["'`\]]{0,2}[ \t]{0,8}(?:=>|:=|[=:,(>]|\|\|)[ \t]{0,8}["'`]?(?<secret>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})(?![A-Za-z0-9_])/i,
            reach: { before: 0, after: 90 },
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `re_${make.alnum(8)}_${make.alnum(24)}`;
                    return [
                        { text: `RESEND_API_KEY=${secret}\n`, secret },
                        { path: "mail.ts", text: `const resend = new Resend("${secret}");\n`, secret },
                    ];
                },
                allows: (make) => [{ text: `RESEND_API_KEY=re_${make.alnum(8)}\n` }, { text: "RESEND_API_KEY=re_123456789\n" }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/retool.js
// Credentials of Retool.


const retool = defineProvider({
    id: "retool",
    name: "Retool",
    docs: "https://docs.retool.com/org-users/guides/retool-api",
    revoke: "https://docs.retool.com/org-users/guides/retool-api/authentication",
    rules: [
        {
            id: "retool-access-token",
            title: "Retool API access token",
            ...token("retool_01", "[a-z0-9]{24}", 24),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `retool_01${make.lowerAlnum(24)}`;
                    return [{ text: `RETOOL_API_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `RETOOL_API_TOKEN=retool_01${make.lowerAlnum(10)}\n` },
                    { text: `retool_${make.lower(26)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/revenuecat.js
// Credentials of RevenueCat.


const revenuecat = defineProvider({
    id: "revenuecat",
    name: "RevenueCat",
    docs: "https://www.revenuecat.com/docs/projects/authentication",
    revoke: "https://www.revenuecat.com/docs/projects/authentication",
    rules: [
        {
            id: "revenuecat-secret-key",
            title: "RevenueCat secret API key",
            ...assigned(["revenuecat", "revenue_cat", "revenue-cat"], "(?:sk|atk)_[A-Za-z0-9]{24,40}", 44),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `sk_${make.alnum(28)}`;
                    return [{ text: `REVENUECAT_SECRET_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `REVENUECAT_PUBLIC_KEY=appl_${make.alnum(28)}\n` },
                    { text: `REVENUECAT_SECRET_KEY=sk_${make.alnum(10)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/rollbar.js
// Credentials of Rollbar.


const rollbar = defineProvider({
    id: "rollbar",
    name: "Rollbar",
    docs: "https://docs.rollbar.com/docs/access-tokens",
    revoke: "https://docs.rollbar.com/docs/access-tokens",
    rules: [
        {
            id: "rollbar-access-token",
            title: "Rollbar access token",
            ...assigned(["rollbar"], "[a-f0-9]{32}", 32),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(32);
                    return [
                        { text: `ROLLBAR_ACCESS_TOKEN=${secret}\n`, secret },
                        { path: "rollbar.rb", text: `config.rollbar_access_token = '${secret}'\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `ROLLBAR_CODE_VERSION=${make.hex(40)}\n` },
                    { text: "ROLLBAR_ACCESS_TOKEN=POST_SERVER_ITEM_ACCESS_TOKEN\n" },
                ],
            },
        },
        {
            id: "rollbar-account-access-token",
            title: "Rollbar access token (current format)",
            ...assigned(["rollbar"], "[a-f0-9]{128}", 128),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = make.hex(128);
                    return [{ text: `ROLLBAR_ACCESS_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `ROLLBAR_ACCESS_TOKEN=${make.hex(64)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/rootly.js
// Credentials of Rootly.


const rootly = defineProvider({
    id: "rootly",
    name: "Rootly",
    docs: "https://docs.rootly.com/api-reference/overview",
    revoke: "https://docs.rootly.com/api-reference/overview",
    rules: [
        {
            id: "rootly-api-key",
            title: "Rootly API key",
            ...token("rootly_", "[a-f0-9]{64}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `rootly_${make.hex(64)}`;
                    return [{ text: `ROOTLY_API_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `ROOTLY_API_TOKEN=rootly_${make.hex(40)}\n` },
                    { text: `ROOTLY_API_TOKEN=rootly_${"0".repeat(64)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/rubygems.js
// Credentials of RubyGems.


const rubygems = defineProvider({
    id: "rubygems",
    name: "RubyGems",
    docs: "https://guides.rubygems.org/api-key-scopes/",
    revoke: "https://guides.rubygems.org/removing-a-published-gem/",
    rules: [
        {
            id: "rubygems-api-key",
            title: "RubyGems API key",
            ...token("rubygems_", "[a-f0-9]{48}", 48),
            level: "likely",
            revoke: "https://guides.rubygems.org/managing-gems/api-key-scopes/",
            examples: {
                flags: (make) => {
                    const secret = `rubygems_${make.hex(48)}`;
                    return [
                        { path: "credentials.yml", text: `---\n:rubygems_api_key: ${secret}\n`, secret },
                        { text: `GEM_HOST_API_KEY=${secret}\n`, secret },
                    ];
                },
                allows: (make) => [
                    { text: `GEM_HOST_API_KEY=rubygems_${make.hex(40)}\n` },
                    { text: `GEM_HOST_API_KEY=rubygems_${"0".repeat(48)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/runpod.js
// Credentials of Runpod.


const runpod = defineProvider({
    id: "runpod",
    name: "Runpod",
    docs: "https://docs.runpod.io/get-started/api-keys",
    revoke: "https://docs.runpod.io/get-started/api-keys",
    rules: [
        {
            id: "runpod-api-key",
            title: "Runpod API key",
            ...token("rpa_", "[A-Za-z0-9]{40,50}", 50),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `rpa_${make.upperAlnum(36)}${make.lowerAlnum(6)}`;
                    return [{ text: `RUNPOD_API_KEY=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `RUNPOD_POD_ID=${make.lowerAlnum(14)}\n` }, { text: `sherpa_${make.alnum(42)}\n` }],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/slack.js
// Credentials of Slack.


const WEBHOOK = ["hooks.slack.com", "services", ""].join("/");
const WORKFLOW = ["hooks.slack.com", "workflows", ""].join("/");
const TRIGGER = ["hooks.slack.com", "triggers", ""].join("/");
function bot(make) {
    return `xoxb-${make.digits(12)}-${make.digits(13)}-${make.alnum(24)}`;
}
function user(make) {
    return `xoxp-${make.digits(12)}-${make.digits(12)}-${make.digits(13)}-${make.hex(32)}`;
}
function webhook(make) {
    return `${WEBHOOK}T${make.upperAlnum(8)}/B${make.upperAlnum(10)}/${make.alnum(24)}`;
}
const slack = defineProvider({
    id: "slack",
    name: "Slack",
    docs: "https://docs.slack.dev/authentication/tokens/",
    revoke: "https://docs.slack.dev/reference/methods/auth.revoke/",
    rules: [
        {
            id: "slack-bot-token",
            title: "Slack bot token",
            ...token("xoxb-", "[0-9]{9,14}-(?:[0-9]{9,14}-)?[A-Za-z0-9]{24,34}", 64),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = bot(make);
                    return [{ text: `SLACK_BOT_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `xoxb-${make.digits(12)}-${make.digits(13)}-${make.alnum(10)}\n` },
                    { text: `xoxb-${make.digits(12)}-${make.digits(13)}-${"x".repeat(24)}\n` },
                ],
            },
        },
        {
            id: "slack-user-token",
            title: "Slack user token",
            ...token(["xoxp-", "xoxs-", "xoxo-", "xoxa-"], "(?:[0-9]-)?(?:[0-9]{9,14}-){2,3}[A-Za-z0-9]{10,64}", 111),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = user(make);
                    return [{ path: "config.json", text: `{"token": "${secret}"}\n`, secret }];
                },
                allows: (make) => [
                    { text: `xoxp-${make.digits(12)}-${make.alnum(24)}\n` },
                    { text: `xoxp-${make.digits(40)}\n` },
                ],
            },
        },
        {
            id: "slack-rotated-token",
            title: "Slack token with rotation: access, refresh or configuration token",
            ...token(["xoxe.xoxb-", "xoxe.xoxp-", "xoxe-"], "[0-9]-[A-Za-z0-9]{140,180}", 182),
            level: "likely",
            examples: {
                flags: (make) => {
                    const [access, refresh] = [`xoxe.xoxp-1-${make.alnum(166)}`, `xoxe-1-${make.alnum(147)}`];
                    return [
                        { text: `SLACK_CONFIG_TOKEN=${access}\n`, secret: access },
                        { text: `refresh: "${refresh}"\n`, secret: refresh },
                    ];
                },
                allows: (make) => [{ text: `xoxe-1-${make.alnum(60)}\n` }],
            },
        },
        {
            id: "slack-app-token",
            title: "Slack app-level token",
            ...token("xapp-", "[0-9]-[A-Z0-9]{9,13}-[0-9]{9,14}-[a-f0-9]{64}", 96),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `xapp-1-A${make.upperAlnum(10)}-${make.digits(13)}-${make.hex(64)}`;
                    return [{ text: `SLACK_APP_TOKEN=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `xapp-1-A${make.upperAlnum(10)}-${make.digits(13)}-${make.hex(40)}\n` }],
            },
        },
        {
            id: "slack-session-token",
            title: "Slack session token of a browser",
            ...token("xoxc-", "(?:[0-9]{9,14}-){3}[a-f0-9]{64}", 109),
            level: "likely",
            examples: {
                flags: (make) => {
                    const secret = `xoxc-${make.digits(12)}-${make.digits(12)}-${make.digits(13)}-${make.hex(64)}`;
                    return [{ text: `token=${secret}\n`, secret }];
                },
                allows: (make) => [{ text: `xoxc-${make.digits(12)}-${make.hex(64)}\n` }],
            },
        },
        {
            id: "slack-webhook",
            title: "Slack incoming webhook",
            ...token([WEBHOOK, WORKFLOW, TRIGGER], "[TE][A-Z0-9]{8,14}/[A-Z0-9]{8,22}/(?:[0-9]{10,22}/)?[A-Za-z0-9]{20,40}", 101, "A-Za-z0-9_-"),
            level: "likely",
            revoke: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
            examples: {
                flags: (make) => {
                    const secret = webhook(make);
                    const workflow = `${WORKFLOW}T${make.upperAlnum(10)}/A${make.upperAlnum(10)}/${make.digits(18)}/${make.alnum(24)}`;
                    return [
                        { text: `SLACK_WEBHOOK_URL=https://${secret}\n`, secret },
                        { text: `url: "https://${workflow}"\n`, secret: workflow },
                    ];
                },
                allows: (make) => [
                    { text: `https://${WEBHOOK}T${"0".repeat(8)}/B${"0".repeat(8)}/${"X".repeat(24)}\n` },
                    { text: `https://${WEBHOOK}T${make.upperAlnum(8)}/B${make.upperAlnum(8)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/stripe.js
// Credentials of Stripe. Publishable keys (`pk_`) are meant for browsers, so there is no rule for them.


/** `level` is what a key of this mode is worth: keys of the sandbox move no money. */
function keyRule(id, title, prefix, level) {
    return {
        id,
        title,
        ...token(prefix, "[A-Za-z0-9]{20,247}", 247),
        level,
        examples: {
            flags: (make) => {
                const [secret, old] = [`${prefix}${make.alnum(99)}`, `${prefix}${make.alnum(24)}`];
                return [
                    { text: `STRIPE_API_KEY=${secret}\n`, secret, level },
                    { path: "pay.rb", text: `Stripe.api_key = '${old}'\n`, secret: old, level },
                ];
            },
            allows: (make) => [
                { text: `${prefix}${make.alnum(12)}\n` },
                { text: `ta${prefix}${make.alnum(24)}\n` },
                { text: `p${prefix.slice(1)}${make.alnum(24)}\n` },
                { text: `${prefix}${"x".repeat(24)}\n` },
            ],
        },
    };
}
const stripe = defineProvider({
    id: "stripe",
    name: "Stripe",
    docs: "https://docs.stripe.com/keys",
    revoke: "https://docs.stripe.com/keys#rolling-keys",
    rules: [
        keyRule("stripe-live-secret-key", "Stripe secret key (live)", "sk_live_", "likely"),
        keyRule("stripe-live-restricted-key", "Stripe restricted key (live)", "rk_live_", "likely"),
        keyRule("stripe-test-secret-key", "Stripe secret key (sandbox)", "sk_test_", "possible"),
        keyRule("stripe-test-restricted-key", "Stripe restricted key (sandbox)", "rk_test_", "possible"),
        {
            id: "stripe-webhook-secret",
            title: "Stripe webhook signing secret",
            ...assigned(["stripe"], "whsec_[a-z0-9]{32,64}", 70),
            level: "likely",
            revoke: "https://docs.stripe.com/webhooks#roll-endpoint-secrets",
            examples: {
                flags: (make) => {
                    const secret = `whsec_${make.alnum(32)}`;
                    return [{ text: `STRIPE_WEBHOOK_SECRET=${secret}\n`, secret }];
                },
                allows: (make) => [
                    { text: `STRIPE_WEBHOOK_SECRET=whsec_${make.alnum(20)}\n` },
                    { text: `STRIPE_WEBHOOK_ID=we_${make.alnum(32)}\n` },
                ],
            },
        },
    ],
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/rules/all-rules.js








































































































































































const PROVIDERS = [
    adafruit,
    adobe,
    adyen,
    airtable,
    aiven,
    alchemy,
    algolia,
    alibaba,
    amplitude,
    apify,
    apollo,
    appcenter,
    artifactory,
    asana,
    assemblyai,
    auth0,
    authress,
    autodesk,
    aws,
    baseten,
    beamer,
    betterstack,
    bitbucket,
    bitrise,
    box,
    braintree,
    brevo,
    browserstack,
    bugsnag,
    buildkite,
    cerebras,
    checkly,
    checkoutCom,
    circleci,
    clerk,
    clickhouse,
    clickup,
    cloudinary,
    cloudsmith,
    cockroachlabs,
    codacy,
    codeclimate,
    codecov,
    cohere,
    coinbase,
    contentful,
    convertkit,
    coveralls,
    databricks,
    datadog,
    deepgram,
    deepseek,
    definedNetworking,
    deno,
    digitalocean,
    doppler,
    dropbox,
    duffel,
    dynatrace,
    e2b,
    easypost,
    elastic,
    elevenlabs,
    endorLabs,
    etherscan,
    eventbrite,
    expo,
    facebook,
    fastly,
    figma,
    finicity,
    finnhub,
    firecrawl,
    fireworks,
    flickr,
    flutterwave,
    flyio,
    frameio,
    freshbooks,
    freshdesk,
    generic,
    github,
    gitlab,
    jwt_jwt,
    langfuse,
    langsmith,
    launchdarkly,
    lichess,
    line,
    linear,
    linkedin,
    linode,
    lob,
    locationiq,
    logdna,
    loops,
    mailerlite,
    mailersend,
    mailjet,
    mailtrap,
    mandrill,
    mapbox,
    mattermost,
    maxmind,
    mercury,
    messagebird,
    microsoftTeams,
    miro,
    mistral,
    mixpanel,
    modal,
    mollie,
    mongodbAtlas,
    mux,
    neon,
    netlify,
    newrelic,
    ngrok,
    nightfall,
    notion,
    npm,
    nuget,
    nvidia,
    nylas,
    octopusDeploy,
    okta,
    onesignal,
    openrouter,
    openweather,
    opsgenie,
    ovh,
    packagecloud,
    paddle,
    pagerduty,
    paypal,
    paystack,
    perplexity,
    persona,
    pinecone,
    pinterest,
    plaid,
    planetscale,
    plivo,
    polar,
    polygonIo,
    posthog,
    postman,
    postmark,
    prefect,
    pulumi,
    pusher,
    quay,
    railway,
    ramp,
    rapidapi,
    razorpay,
    readme,
    reddit,
    replicate,
    resend,
    retool,
    revenuecat,
    rollbar,
    rootly,
    rubygems,
    runpod,
    slack,
    stripe,
];


/***/ }),

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ loadRules)
});

;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/automaton.js
/** Shorter stretches are not worth being worked through side by side. */
const MIN_STRETCH = 256;
class Automaton {
    /** By byte: the column of the table, 0 for all bytes that are in no keyword. */
    #columns;
    /** By row and column: the offset of the next row. Rows in which keywords end lie behind all others. */
    #table;
    #firstEnd;
    #width;
    /** Keyword indexes by row, from `#firstEnd` on. */
    #ends;
    #longest;
    /** Keywords are lower-case ASCII and not empty; equal ones may occur. */
    constructor(keywords) {
        const { columns, width } = columnsOf(keywords);
        const nodes = buildTrie(keywords, columns);
        linkFailures(nodes);
        const silent = nodes.filter((node) => node.keywords.length === 0);
        const ending = nodes.filter((node) => node.keywords.length > 0);
        [...silent, ...ending].forEach((node, index) => {
            node.row = index * width;
        });
        this.#columns = columns;
        this.#width = width;
        this.#firstEnd = silent.length * width;
        this.#ends = ending.map((node) => Uint16Array.from(node.keywords));
        this.#longest = Math.max(0, ...keywords.map(({ length }) => length));
        this.#table = fillTable(nodes, width);
    }
    /**
     * Visits every occurrence whose last byte lies in `from` (inclusive) to `to` (exclusive), in no particular order. Each look-up
     * waits for the one before it, so four stretches of the content are worked through side by side.
     */
    scan(content, from, to, visit) {
        const quarter = (to - from) >> 2;
        if (quarter > MIN_STRETCH)
            this.#scanFour(content, from, quarter, visit);
        this.#scanOne(content, quarter > MIN_STRETCH ? from + 4 * quarter : from, to, visit);
    }
    #scanOne(content, from, to, visit) {
        const columns = this.#columns;
        const table = this.#table;
        const firstEnd = this.#firstEnd;
        let row = this.#rowBefore(content, from);
        for (let at = from; at < to; at++) {
            row = next(table, columns, row, content, at);
            if (row >= firstEnd)
                visit(this.#endsAt(row), at + 1);
        }
    }
    #scanFour(content, from, quarter, visit) {
        const columns = this.#columns;
        const table = this.#table;
        const firstEnd = this.#firstEnd;
        const [two, three, four] = [quarter, 2 * quarter, 3 * quarter];
        let a = this.#rowBefore(content, from);
        let b = this.#rowBefore(content, from + two);
        let c = this.#rowBefore(content, from + three);
        let d = this.#rowBefore(content, from + four);
        for (let at = from, end = from + quarter; at < end; at++) {
            a = next(table, columns, a, content, at);
            b = next(table, columns, b, content, at + two);
            c = next(table, columns, c, content, at + three);
            d = next(table, columns, d, content, at + four);
            if (a >= firstEnd)
                visit(this.#endsAt(a), at + 1);
            if (b >= firstEnd)
                visit(this.#endsAt(b), at + two + 1);
            if (c >= firstEnd)
                visit(this.#endsAt(c), at + three + 1);
            if (d >= firstEnd)
                visit(this.#endsAt(d), at + four + 1);
        }
    }
    /** The state in front of the byte at `at`: it depends on as many bytes as the longest keyword has, and no more. */
    #rowBefore(content, at) {
        let row = 0;
        for (let before = Math.max(0, at - this.#longest); before < at; before++) {
            row = next(this.#table, this.#columns, row, content, before);
        }
        return row;
    }
    #endsAt(row) {
        return this.#ends[(row - this.#firstEnd) / this.#width];
    }
}
/** Every index is within its bounds by construction: bytes, columns and rows. The casts tell the compiler so. */
function next(table, columns, row, content, at) {
    return table[row + columns[content[at]]];
}
function columnsOf(keywords) {
    const columns = new Uint8Array(256);
    let used = 0;
    for (const code of new Set(keywords.flatMap((keyword) => [...keyword].map((letter) => letter.charCodeAt(0))))) {
        used++;
        columns[code] = used;
        if (code >= 0x61 && code <= 0x7a)
            columns[code - 0x20] = used;
    }
    return { columns, width: used + 1 };
}
function newNode() {
    return { children: new Map(), keywords: [], fail: undefined, row: 0 };
}
/** All nodes of the trie, the root first, parents before children of the next depth. */
function buildTrie(keywords, columns) {
    const root = newNode();
    keywords.forEach((keyword, index) => {
        let node = root;
        for (let at = 0; at < keyword.length; at++) {
            const column = columns[keyword.charCodeAt(at)] ?? 0;
            const next = node.children.get(column) ?? newNode();
            node.children.set(column, next);
            node = next;
        }
        node.keywords.push(index);
    });
    const nodes = [root];
    for (const node of nodes)
        nodes.push(...node.children.values());
    return nodes;
}
/** Breadth first: a node's failure link leads to a node nearer to the root, whose own link and keywords are complete. */
function linkFailures(nodes) {
    const [root] = nodes;
    for (const node of nodes) {
        for (const [column, child] of node.children) {
            let fail = node.fail;
            while (fail && !fail.children.has(column))
                fail = fail.fail;
            child.fail = fail?.children.get(column) ?? root;
            child.keywords.push(...(child.fail?.keywords ?? []));
        }
    }
}
function fillTable(nodes, width) {
    const table = new Uint32Array(nodes.length * width);
    for (const node of nodes) {
        for (let column = 0; column < width; column++) {
            const next = node.children.get(column);
            const fallback = node.fail ? (table[node.fail.row + column] ?? 0) : 0;
            table[node.row + column] = next ? next.row : fallback;
        }
    }
    return table;
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/noise/entropy.js
var entropy = __webpack_require__(4286);
// EXTERNAL MODULE: ./actions/secret-scan/lib/noise/is-placeholder.js + 1 modules
var is_placeholder = __webpack_require__(3652);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/rule-matcher.js


/** What a lookbehind may look at. */
const LOOKBEHIND = 16;
const CONTEXT = 200;
const DEFAULT_MIN_ENTROPY = 2.5;
const SHORT = 16;
class RuleMatcher {
    rule;
    /** True if every match starts with the keyword. */
    anchored;
    #pattern;
    constructor(rule) {
        this.rule = rule;
        this.anchored = rule.reach.before === 0;
        // With `d` a match tells where its groups lie; a pattern that does not match costs no more for it.
        this.#pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags}d${this.anchored ? "y" : "g"}`);
    }
    /** What starts at `at`, where a keyword starts. For anchored rules. */
    matchAt(content, at, path) {
        const from = Math.max(0, at - LOOKBEHIND);
        const text = content.toString("latin1", from, Math.min(content.length, at + this.rule.reach.after));
        this.#pattern.lastIndex = at - from;
        const match = this.#pattern.exec(text);
        return match ? this.#judge(match, content, from, path) : undefined;
    }
    /** Everything from `start` to `end`. For rules whose keyword stands anywhere in a match. */
    matchWithin(content, start, end, path) {
        const from = Math.max(0, start - LOOKBEHIND);
        const text = content.toString("latin1", from, end);
        const found = [];
        this.#pattern.lastIndex = start - from;
        for (let match = this.#pattern.exec(text); match; match = this.#pattern.exec(text)) {
            const finding = this.#judge(match, content, from, path);
            if (finding)
                found.push(finding);
            // What starts inside of a match can be one, too.
            this.#pattern.lastIndex = match.index + 1;
        }
        return found;
    }
    #judge(match, content, from, path) {
        const secret = match.groups?.["secret"] ?? match[0];
        const offset = match.indices?.groups?.["secret"]?.[0] ?? match.index;
        const start = from + match.index;
        const end = start + match[0].length;
        const candidate = {
            secret,
            match: match[0],
            groups: match.groups ?? {},
            before: content.toString("latin1", Math.max(0, start - CONTEXT), start),
            behind: content.toString("latin1", end, Math.min(content.length, end + CONTEXT)),
            path,
        };
        const judgement = judge(this.rule, candidate);
        if (judgement === undefined)
            return undefined;
        const place = { start: from + offset, end: from + offset + secret.length };
        return { ...judgement, ...place, rule: this.rule, secret, match: match[0] };
    }
}
/** What is proven by a checksum needs no look at its randomness. */
function judge(rule, candidate) {
    const judgement = rule.judge ? rule.judge(candidate) : { level: rule.level };
    if (judgement === undefined || judgement.level === "verified-format")
        return judgement;
    const { secret } = candidate;
    const minEntropy = rule.minEntropy ?? (secret.length < SHORT ? 0 : DEFAULT_MIN_ENTROPY);
    return (0,is_placeholder/* isPlaceholder */.w)(secret) || (0,entropy/* shannonEntropy */.l)(secret) < minEntropy ? undefined : judgement;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/rule-set.js


class RuleSet {
    rules;
    automaton;
    /** Rules by keyword, in the order of the automaton's indexes. */
    matchers;
    /** Lengths by keyword. */
    lengths;
    /** How far any rule's match can reach from its keyword, in bytes, to either side. */
    reach;
    constructor(rules) {
        const byKeyword = new Map();
        for (const rule of rules) {
            const matcher = new RuleMatcher(rule);
            for (const keyword of new Set(rule.keywords)) {
                byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), matcher]);
            }
        }
        const keywords = [...byKeyword.keys()];
        this.rules = rules;
        this.automaton = new Automaton(keywords);
        this.matchers = [...byKeyword.values()];
        this.lengths = keywords.map(({ length }) => length);
        this.reach = Math.max(0, ...rules.map(({ reach }) => Math.max(reach.before, reach.after)));
    }
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/rules/all-rules.js + 192 modules
var all_rules = __webpack_require__(3059);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/scan/load-rules.js
// The rules of a run: all of ours but those the policy switches off.


function loadRules({ off }) {
    const isOff = new Set(off);
    return new RuleSet(all_rules/* PROVIDERS */.x.flatMap(({ rules }) => rules.filter(({ id }) => !isOff.has(id))));
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ runTask)
});

// UNUSED EXPORTS: MAX_WHOLE

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/refusal.js
var refusal = __webpack_require__(2026);
;// CONCATENATED MODULE: ./packages/runtime/lib/files/file-bytes.js
// Reads the bytes of files that may be hostile: links, pipes, devices, files that grow, files larger than memory. Synchronous,
// because thousands of small reads are faster that way than as many promises.




/** Links are not followed, and a pipe without a writer is not waited for. Windows knows neither flag. */
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
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
            return (0,refusal/* refuse */.T)("bad-name");
        try {
            const absolute = (0,external_node_path_.join)(this.#root, path);
            return this.#isInside((0,external_node_path_.dirname)(absolute)) ? readBytes(absolute, maxWhole) : (0,refusal/* refuse */.T)("outside");
        }
        catch (error) {
            return isLinkError(error) ? (0,refusal/* refuse */.T)("link-skipped") : (0,refusal/* refuseBecause */.P)(error);
        }
    }
    #isInside(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const inside = (0,external_node_path_.relative)(this.#root, external_node_fs_.realpathSync.native(folder)).split(external_node_path_.sep)[0] !== "..";
        this.#folders.set(folder, inside);
        return inside;
    }
}
function isLinkError(error) {
    return error instanceof Error && "code" in error && error.code === "ELOOP";
}
function readBytes(path, maxWhole) {
    const handle = (0,external_node_fs_.openSync)(path, READ_FLAGS);
    let keepOpen = false;
    try {
        const stats = (0,external_node_fs_.fstatSync)(handle);
        if (!stats.isFile())
            return (0,refusal/* refuse */.T)("not-a-file");
        if (stats.size <= maxWhole)
            return { kind: "whole", bytes: readAll(handle, stats.size) };
        keepOpen = true;
        return { kind: "parts", size: stats.size, parts: readParts(handle) };
    }
    finally {
        if (!keepOpen)
            (0,external_node_fs_.closeSync)(handle);
    }
}
/** Files below /proc and such say that they are empty and are not: one byte more than stated is asked for. */
function readAll(handle, size) {
    const buffer = external_node_buffer_.Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const read = (0,external_node_fs_.readSync)(handle, buffer, length, buffer.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}
function* readParts(handle) {
    try {
        for (;;) {
            const part = external_node_buffer_.Buffer.allocUnsafeSlow(PART);
            const read = (0,external_node_fs_.readSync)(handle, part, 0, PART, null);
            if (read === 0)
                return;
            yield part.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/archive/archive-kind.js
function archiveKind(_content) {
    return undefined;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/archive/open-archive.js
function* openArchive(_content, _kind) { }

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/byte-set.js
// Sets of bytes as tables of 256 entries: the one lookup that decides whether a byte may belong to a run.
/** The bytes for which `isMember` holds, each given as the character of its code. */
function setOf(isMember) {
    return Uint8Array.from({ length: 256 }, (_, byte) => Number(isMember(String.fromCharCode(byte))));
}
/** The bytes of an ASCII text. */
function bytesOf(text) {
    return setOf((sign) => text.includes(sign));
}
/** Both alphabets of RFC 4648, sections 4 and 5, without the padding. */
const BASE64 = setOf((sign) => /[A-Za-z0-9+/_-]/.test(sign));
const HEX = setOf((sign) => /[0-9a-fA-F]/.test(sign));
/** Printable ASCII, tab and line ends. */
const TEXT = setOf((sign) => /[\t\r\n\x20-\x7e]/.test(sign));
const DIGIT_VALUE = Int8Array.from({ length: 256 }, (_, byte) => {
    const value = Number.parseInt(String.fromCharCode(byte), 16);
    return Number.isNaN(value) ? -1 : value;
});
/** The value of a hexadecimal digit, -1 where the byte is none or lies outside the content. */
function hexDigit(byte) {
    return byte === undefined ? -1 : (DIGIT_VALUE[byte] ?? -1);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/alphabet-block.js
// Finds the rows of base64 characters in a content, also where a row is broken over lines. Speed matters here: it runs over
// every byte of every file, and most files hold no such row.

const LEAST_CHARACTERS = 32;
/** Bytes between two lines: indent, comment signs, quotes. */
const LONGEST_BREAK = 96;
const BETWEEN_LINES = bytesOf(" \t\r\n\"'`#*>\\");
/** Behind the last line of a block, which may be shorter than the others. */
const BEHIND = bytesOf("=\"'`\r\n\\<,)");
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BACKSLASH = 0x5c;
const PLUS = 0x2b;
const ESCAPED = bytesOf("nrt");
/** All blocks of 32 characters or more in their first line, in order. */
function* alphabetBlocks(content) {
    let from = 0;
    for (;;) {
        const found = nextRow(content, from);
        if (found < 0)
            return;
        const end = rowEnd(content, found + LEAST_CHARACTERS, content.length);
        const escaped = content[found - 1] === BACKSLASH && ESCAPED[content[found] ?? 0] === 1;
        const block = withNextLines(content, escaped ? found + 1 : found, end);
        yield block;
        from = blockEnd(block);
    }
}
/** Offset in the content of the character `at`. */
function offsetOf(block, at) {
    if (at < block.width)
        return block.start + at;
    const column = at % block.width;
    return block.start + ((at - column) / block.width) * block.stride + column;
}
/** Offset behind the last character. */
function blockEnd(block) {
    return offsetOf(block, block.length - 1) + 1;
}
/**
 * Like `firstRow` over the base64 alphabet, written out because the calls would cost most of the time: it looks at every 32nd
 * byte, walks back to the first that is not in the alphabet and goes on behind that one.
 */
function nextRow(content, from) {
    const end = content.length;
    let low = from;
    let known = from;
    for (let last = low + LEAST_CHARACTERS - 1; last < end; last = low + LEAST_CHARACTERS - 1) {
        let at = last;
        while (at >= known && BASE64[content[at] ?? 0] === 1)
            at--;
        if (at < known)
            return low;
        low = at + 1;
        known = last + 1;
    }
    return -1;
}
function rowEnd(content, from, limit) {
    let at = from;
    while (at < limit && BASE64[content[at] ?? 0] === 1)
        at++;
    return Math.min(at, content.length);
}
/** Adds the lines below, as long as they are as wide and as far apart as the first two. Only the last one may be shorter. */
function withNextLines(content, start, end) {
    const width = end - start;
    let stride = width;
    let length = width;
    let line = start;
    for (let size = width; size === width;) {
        const next = nextLine(content, line + width);
        if (next < 0 || (length > width && next - line !== stride))
            break;
        const lineEnd = rowEnd(content, next, next + width + 1);
        size = lineEnd - next;
        if (size === 0 || size > width || (size < width && !closes(content, lineEnd)))
            break;
        stride = next - line;
        length += size;
        line = next;
    }
    return { content, start, width, stride, length };
}
/** Where the next line's characters start, over a line end or an escaped one, indent, comment signs and quotes; -1 if nowhere. */
function nextLine(content, end) {
    let broken = false;
    const limit = Math.min(content.length, end + LONGEST_BREAK);
    for (let at = end; at < limit; at++) {
        const byte = content[at] ?? 0;
        if (byte === LINE_FEED || byte === CARRIAGE_RETURN)
            broken = true;
        else if (ESCAPED[byte] === 1 && content[at - 1] === BACKSLASH)
            broken = true;
        // `"…" +` at the end of a line of code; at the start of a line the sign is a character of the block.
        else if (BETWEEN_LINES[byte] === 0 && (byte !== PLUS || broken || at === end))
            return broken ? at : -1;
    }
    return -1;
}
/** Each line of a block as a block of its own. */
function* linesOf(block) {
    for (let at = 0; at < block.length; at += block.width) {
        const length = Math.min(block.width, block.length - at);
        yield { content: block.content, start: offsetOf(block, at), width: block.width, stride: block.width, length };
    }
}
function closes(content, at) {
    return at === content.length || BEHIND[content[at] ?? 0] === 1;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/base64-sieve.js

/** The value of every base64 and base64url character (RFC 4648, tables 1 and 2), 0 for all other bytes. */
const SEXTETS = new Uint8Array(256);
Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").forEach((sign, value) => {
    SEXTETS[sign.charCodeAt(0)] = value;
});
SEXTETS["-".charCodeAt(0)] = 62;
SEXTETS["_".charCodeAt(0)] = 63;
/**
 * For two neighbouring sextets: bit n is set if the byte they share is text where the first of them stands at place n of its
 * group of four. At the last place two neighbours share no byte, and the bit is set.
 */
const PAIRS = Uint8Array.from({ length: 4096 }, (_, pair) => {
    const shared = [pair >> 4, (pair >> 2) & 0xff, pair & 0xff];
    return shared.reduce((bits, byte, place) => bits | ((TEXT[byte] ?? 0) << place), 8);
});
/** Neighbours that 16 text bytes fill. */
const LEAST_PAIRS = 21;
/** False only if no 16 text bytes on end can be read in the block when groups of four start at the character `shift`. */
function mayHoldText(block, shift) {
    const { content, start, length } = block;
    if (length > block.width)
        return true;
    const end = start + length - 1;
    const first = start + shift;
    let low = first;
    while (low + LEAST_PAIRS <= end) {
        let at = low + LEAST_PAIRS - 1;
        while (at >= low && isText(content, at, (at - first) & 3))
            at--;
        if (at < low)
            return true;
        low = at + 1;
    }
    return false;
}
function isText(content, at, place) {
    const pair = ((SEXTETS[content[at] ?? 0] ?? 0) << 6) | (SEXTETS[content[at + 1] ?? 0] ?? 0);
    return (((PAIRS[pair] ?? 0) >> place) & 1) === 1;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/encoded-run.js
// What a decoder gives: a stretch of a content that hid text, decoded, or the reason why it could not be.
const DECODE_LIMITS = {
    /** Decoded bytes in one run. A longer one is given in pieces that overlap, so nothing of it is lost. */
    bytes: 1 << 20,
    /** Bytes by which two pieces of one run overlap: more than any credential is long. */
    overlap: 8 << 10,
    /** Runs in one content. */
    runs: 4096,
    /** Bytes that one compressed run may unpack to. */
    unpacked: 8 << 20,
    /** Bytes that all compressed runs of one content may unpack to. */
    unpackedInAll: 64 << 20,
};

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/encoded-view.js



/** Base64 and base64url (RFC 4648), from one of the block's characters on. */
class Base64View {
    block;
    length;
    #from;
    constructor(block, from) {
        this.block = block;
        this.#from = from;
        this.length = Math.max(0, Math.floor(((block.length - from) * 3) / 4));
    }
    byteAt(at) {
        const place = at % 3;
        const first = this.#from + ((at - place) / 3) * 4 + place;
        const high = this.#value(first);
        const low = this.#value(first + 1);
        if (place === 0)
            return (high << 2) | (low >> 4);
        if (place === 1)
            return ((high & 15) << 4) | (low >> 2);
        return ((high & 3) << 6) | low;
    }
    charactersOf(bytes) {
        return {
            start: this.#from + Math.floor((bytes.start * 4) / 3),
            end: this.#from + Math.ceil((bytes.end * 4) / 3),
        };
    }
    #value(at) {
        return SEXTETS[this.block.content[offsetOf(this.block, at)] ?? 0] ?? 0;
    }
}
/** Hexadecimal digits, two a byte, some of the block's characters. */
class HexView {
    block;
    length;
    #from;
    constructor(block, digits) {
        this.block = block;
        this.#from = digits.start;
        this.length = (digits.end - digits.start) >> 1;
    }
    byteAt(at) {
        const first = this.#from + at * 2;
        return (this.#digit(first) << 4) | this.#digit(first + 1);
    }
    charactersOf(bytes) {
        return { start: this.#from + bytes.start * 2, end: this.#from + bytes.end * 2 };
    }
    #digit(at) {
        return hexDigit(this.block.content[offsetOf(this.block, at)]);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/archive/unpack.js
// Inflates compressed bytes to a bounded size. The sizes that an archive states are never trusted: zlib itself stops at the bound.

/** No deflate stream grows by more (zlib's technical notes: 1032 to 1). */
const HIGHEST_RATIO = 1032;
/** Unpacks at most `most` bytes; nothing at all where there would be more. Never throws. */
function unpack(packing, packed, most) {
    if (most < 1)
        return { why: "too-large" };
    const whole = attempt(packing, packed, most, external_node_zlib_.constants.Z_FINISH);
    if (whole.bytes !== undefined)
        return { bytes: whole.bytes };
    if (whole.why !== "truncated")
        return { why: whole.why };
    const part = attempt(packing, packed, most, external_node_zlib_.constants.Z_SYNC_FLUSH);
    if (part.bytes !== undefined)
        return { bytes: part.bytes, why: "truncated" };
    return { why: part.why === "too-large" ? "too-large" : "damaged" };
}
/** The most bytes that unpacking can have produced before it failed: the work that a failure is charged with. */
function mostWork(packed, most) {
    return Math.min(most, packed.length * HIGHEST_RATIO);
}
function attempt(packing, packed, most, finishFlush) {
    const inflate = packing === "gzip" ? external_node_zlib_.gunzipSync : external_node_zlib_.inflateRawSync;
    try {
        return { bytes: inflate(packed, { maxOutputLength: most, finishFlush }) };
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "ERR_BUFFER_TOO_LARGE")
            return { why: "too-large" };
        return { why: code === "Z_BUF_ERROR" ? "truncated" : "damaged" };
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/gzip-run.js
// Unpacks gzip data that stood encoded in a content, under one budget for all of them.


/** How many bytes the runs of one content may still unpack to. */
class GzipBudget {
    left = DECODE_LIMITS.unpackedInAll;
}
/** RFC 1952, section 2.3: the two magic bytes, method deflate, and no reserved flag. */
function looksLikeGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && ((bytes[3] ?? 0xff) & 0xe0) === 0;
}
/** The unpacked run, the reason why there is none, or both where the data breaks off. */
function gzipRun(packed, place, budget) {
    const most = Math.min(budget.left, DECODE_LIMITS.unpacked);
    const { bytes, why } = unpack("gzip", packed, most);
    budget.left -= bytes?.length ?? mostWork(packed, most);
    const runs = [];
    if (bytes !== undefined)
        runs.push({ ...place, bytes });
    if (why !== undefined)
        runs.push({ ...place, why: why === "too-large" ? "unpacks-too-large" : why });
    return runs;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/text-cursor.js
// Finds the next place of a text for questions that only ever go forward: the content is searched once, however many are asked.
class TextCursor {
    #content;
    #text;
    #at = -1;
    constructor(content, text) {
        this.#content = content;
        this.#text = Buffer.from(text, "latin1");
    }
    /** Offset of the first occurrence at or behind `from`, Infinity if there is none. `from` never decreases. */
    next(from) {
        if (this.#at < from) {
            const found = this.#content.indexOf(this.#text, from);
            this.#at = found < 0 ? Number.POSITIVE_INFINITY : found;
        }
        return this.#at;
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/text-stretch.js
// Finds the stretches of text in decoded bytes without decoding them all: it looks at every 16th byte and walks back.

/**
 * So many text bytes on end make a stretch. Of random bytes three in eight are text, so that one in millions of stretches is
 * a coincidence; and no credential that a rule knows is shorter.
 */
const LEAST_TEXT = 16;
/** A stretch reaches over so many other bytes on end: words in other scripts, length fields of binary formats. */
const GAP = 8;
/** The stretches of mostly printable text, in order; they do not overlap. */
function* textStretches(view) {
    const isText = (at) => TEXT[view.byteAt(at)] === 1;
    let floor = 0;
    for (;;) {
        const anchor = firstRow(isText, floor, view.length, LEAST_TEXT);
        if (anchor < 0)
            return;
        const start = reach(isText, anchor, floor - 1, -1);
        const end = reach(isText, anchor, view.length, 1) + 1;
        yield { start, end };
        floor = end;
    }
}
/**
 * The first place from `from` on where `length` members of a set stand on end before `end`; -1 if there is none. It looks at
 * the last byte of every possible place first: what is no member there rules out all places before it.
 */
function firstRow(isMember, from, end, length) {
    let low = from;
    let known = from;
    while (low + length <= end) {
        const last = low + length - 1;
        let at = last;
        while (at >= known && isMember(at))
            at--;
        if (at < known)
            return low;
        low = at + 1;
        known = last + 1;
    }
    return -1;
}
/** The last text byte in one direction before `limit`, over gaps of other bytes. */
function reach(isText, from, limit, step) {
    let edge = from;
    for (let at = from; at !== limit && Math.abs(at - edge) <= GAP; at += step)
        if (isText(at))
            edge = at;
    return edge;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/block-runs.js
// Decodes what a block of base64 characters hides: text or gzip data, in base64 or in hexadecimal digits.








const LEAST_DIGITS = 64;
/** Where groups of four can start. */
const SHIFTS = [0, 1, 2, 3];
/** The base64 and hexadecimal runs of a content, in the order of their starts. */
function* blockRuns(content) {
    const search = new BlockSearch(content);
    for (const block of alphabetBlocks(content)) {
        if (!search.isPromising(block))
            continue;
        const runs = [...search.runsOf(block)];
        // Lines whose width is no multiple of four may be texts of their own.
        if (block.length > block.width && block.width % 4 !== 0) {
            for (const line of linesOf(block))
                runs.push(...search.runsOf(line));
        }
        yield* runs.length > 1 ? runs.sort((a, b) => a.start - b.start) : runs;
    }
}
/** How gzip data (RFC 1952: 1f 8b, method 8) begins in each encoding, and what may still be unpacked. */
class BlockSearch {
    #inBase64;
    #inHex;
    #budget = new GzipBudget();
    constructor(content) {
        this.#inBase64 = new TextCursor(content, "H4sI");
        this.#inHex = [new TextCursor(content, "1f8b08"), new TextCursor(content, "1F8B08")];
    }
    /** False for nearly all blocks: there is nothing in them, and they need cost nothing more. */
    isPromising(block) {
        return (block.length >= LEAST_DIGITS ||
            SHIFTS.some((shift) => mayHoldText(block, shift)) ||
            this.#inBase64.next(block.start) < blockEnd(block));
    }
    *runsOf(block) {
        let digits = 0;
        for (const row of digitRows(block)) {
            digits += row.end - row.start;
            yield* this.#hexRuns(block, row);
        }
        if (digits < block.length)
            yield* this.#base64Runs(block);
    }
    *#hexRuns(block, digits) {
        const from = offsetOf(block, digits.start);
        for (const cursor of this.#inHex) {
            const at = characterAt(block, cursor.next(from));
            if (at >= digits.end)
                continue;
            const runs = packedRuns(new HexView(block, { start: at, end: digits.end }), at === digits.start, this.#budget);
            if (runs !== undefined)
                return yield* runs;
        }
        // A digit in front of the run, such as the zero of an escape, shifts all pairs by one.
        for (const shift of [0, 1]) {
            if (yield* textRuns(new HexView(block, { start: digits.start + shift, end: digits.end })))
                return;
        }
    }
    *#base64Runs(block) {
        const at = characterAt(block, this.#inBase64.next(block.start));
        if (at < block.length) {
            const runs = packedRuns(new Base64View(block, at), at === 0, this.#budget);
            if (runs !== undefined)
                return yield* runs;
        }
        // Characters in front that belong to something else shift the groups of four.
        for (const shift of SHIFTS) {
            if (mayHoldText(block, shift) && (yield* textRuns(new Base64View(block, shift))))
                return;
        }
    }
}
function* digitRows(block) {
    if (block.length < LEAST_DIGITS)
        return;
    const isDigit = (at) => HEX[block.content[offsetOf(block, at)] ?? 0] === 1;
    for (let end = 0;;) {
        const start = firstRow(isDigit, end, block.length, LEAST_DIGITS);
        if (start < 0)
            return;
        end = start + LEAST_DIGITS;
        while (end < block.length && isDigit(end))
            end++;
        yield { start, end };
    }
}
/** Gives the texts of a view. Returns whether one of them is all of it, so that no other alignment need be tried. */
function* textRuns(view) {
    for (const stretch of textStretches(view)) {
        const step = DECODE_LIMITS.bytes - DECODE_LIMITS.overlap;
        for (let start = stretch.start; start === stretch.start || start + DECODE_LIMITS.overlap < stretch.end; start += step) {
            yield decodeRun(view, { start, end: Math.min(stretch.end, start + DECODE_LIMITS.bytes) });
        }
        if (stretch.end - stretch.start === view.length)
            return true;
    }
    return false;
}
function decodeRun(view, stretch) {
    return { ...placeOf(view, stretch), encoding: encodingOf(view), bytes: decode(view, stretch) };
}
/** Undefined where the data is no gzip data after all and nothing but its first bytes says that it is. */
function packedRuns(view, certain, budget) {
    const stretch = { start: 0, end: Math.min(view.length, DECODE_LIMITS.bytes) };
    const packed = decode(view, stretch);
    if (!looksLikeGzip(packed))
        return undefined;
    const place = { ...placeOf(view, { start: 0, end: view.length }), encoding: `${encodingOf(view)}+gzip` };
    const runs = gzipRun(packed, place, budget);
    return certain || runs.some((run) => "bytes" in run) ? runs : undefined;
}
function encodingOf(view) {
    return view instanceof HexView ? "hex" : "base64";
}
function decode(view, { start, end }) {
    const bytes = Buffer.alloc(end - start);
    for (let at = start; at < end; at++)
        bytes[at - start] = view.byteAt(at);
    return bytes;
}
function placeOf(view, bytes) {
    const { start, end } = view.charactersOf(bytes);
    return { start: offsetOf(view.block, start), end: offsetOf(view.block, Math.max(start, end - 1)) + 1 };
}
/** The character of the block at an offset that is not in front of it; Infinity behind its end. */
function characterAt(block, offset) {
    if (offset >= blockEnd(block))
        return Number.POSITIVE_INFINITY;
    const column = (offset - block.start) % block.stride;
    return ((offset - block.start - column) / block.stride) * block.width + column;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/escape-runs.js
// Decodes texts in which characters are escaped: `%41`, `\u0041`, `\x41` and quoted-printable. A content without the sign of an
// escape is passed over at the speed of a byte search.


/** RFC 3986: unreserved and reserved characters, without brackets and quotes, which more often stand around a URL. */
const IN_URL = setOf((sign) => /[0-9A-Za-z._~:/?#@!$&*+,;=%-]/.test(sign));
/** The name that a string is assigned to stands on the same line, and rules want to see it. */
const IN_LINE = setOf((sign) => sign !== "\r" && sign !== "\n" && sign !== "\0");
const IN_MAIL = setOf((sign) => sign !== "\0");
const ESCAPE_FORMS = [
    escape_runs_form("percent", "%", 2, IN_URL, 1024),
    escape_runs_form("unicode-escape", "\\u", 4, IN_LINE, 256),
    escape_runs_form("hex-escape", "\\x", 2, IN_LINE, 256),
    // RFC 2045, section 6.7. An equals sign must be escaped, and without one there is seldom a credential.
    { ...escape_runs_form("quoted-printable", "=", 2, IN_MAIL, 2048), rarest: Buffer.from("=3D"), softBreaks: true },
];
/** Escapes that make a run: a single one is more often punctuation than a disguise. */
const LEAST_ESCAPES = 2;
const NO_ESCAPE = -1;
const SOFT_BREAK = -2;
const escape_runs_LINE_FEED = 0x0a;
const escape_runs_CARRIAGE_RETURN = 0x0d;
function escape_runs_form(encoding, sign, digits, between, margin) {
    const bytes = Buffer.from(sign, "latin1");
    return { encoding, rarest: bytes, sign: bytes, digits, softBreaks: false, between, margin };
}
/** The runs of one form with two escapes or more, in order. Characters beyond Latin-1 become the byte 0xff. */
function* escapeRuns(content, form) {
    let floor = 0;
    for (let at = content.indexOf(form.rarest); at >= 0; at = content.indexOf(form.rarest, at)) {
        if (escapeAt(content, at, form) === NO_ESCAPE) {
            at += form.rarest.length;
            continue;
        }
        const run = spanAround(content, at, floor, form);
        if (run.escapes >= LEAST_ESCAPES) {
            yield {
                start: run.start,
                end: run.end,
                encoding: form.encoding,
                bytes: escape_runs_decode(content, run.start, run.end, form),
            };
        }
        // A run that was cut goes on in the next one, and the two overlap.
        floor = run.cut ? run.end - DECODE_LIMITS.overlap : run.end;
        at = floor;
    }
}
function spanAround(content, first, floor, form) {
    const lowest = Math.max(floor, first - form.margin);
    let start = first;
    while (start > lowest && isIn(form.between, content[start - 1]))
        start--;
    const limit = Math.min(content.length, start + DECODE_LIMITS.bytes);
    let escapes = 0;
    let last = first;
    let end = first;
    while (end < limit && end - last < form.margin) {
        const value = escapeAt(content, end, form);
        if (value !== NO_ESCAPE) {
            end += escapeLength(content, end, value, form);
            last = end;
            if (value === SOFT_BREAK || isIn(TEXT, value))
                escapes++;
        }
        else if (isIn(form.between, content[end]))
            end++;
        else
            break;
    }
    return { start, end, escapes, cut: end >= limit && end < content.length };
}
function escape_runs_decode(content, start, end, form) {
    const bytes = Buffer.alloc(end - start);
    let length = 0;
    for (let at = start; at < end;) {
        const value = escapeAt(content, at, form);
        if (value !== SOFT_BREAK)
            bytes[length++] = value === NO_ESCAPE ? (content[at] ?? 0) : Math.min(value, 0xff);
        at += value === NO_ESCAPE ? 1 : escapeLength(content, at, value, form);
    }
    return bytes.subarray(0, length);
}
/** The value of the escape at an offset, or one of the two constants. */
function escapeAt(content, at, { sign, digits, softBreaks }) {
    for (let index = 0; index < sign.length; index++)
        if (content[at + index] !== sign[index])
            return NO_ESCAPE;
    const behind = at + sign.length;
    if (softBreaks && content[behind + (content[behind] === escape_runs_CARRIAGE_RETURN ? 1 : 0)] === escape_runs_LINE_FEED)
        return SOFT_BREAK;
    let value = 0;
    for (let index = behind; index < behind + digits; index++) {
        const digit = hexDigit(content[index]);
        if (digit < 0)
            return NO_ESCAPE;
        value = value * 16 + digit;
    }
    return value;
}
function escapeLength(content, at, value, { sign, digits }) {
    if (value !== SOFT_BREAK)
        return sign.length + digits;
    return content[at + 1] === escape_runs_CARRIAGE_RETURN ? 3 : 2;
}
function isIn(set, byte) {
    return byte !== undefined && set[byte] === 1;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/in-order.js
// Merges runs that come from several searches.
/** All items of the sources, the one that starts first in front. Each source is in that order already. */
function* inOrder(sources) {
    const heads = [];
    const add = (rest) => {
        const { value, done } = rest.next();
        if (!done)
            heads.push({ item: value, rest });
    };
    for (const source of sources)
        add(source[Symbol.iterator]());
    while (heads.length > 0) {
        heads.sort((a, b) => a.item.start - b.item.start);
        const [head] = heads.splice(0, 1);
        if (head === undefined)
            return;
        yield head.item;
        add(head.rest);
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/wide-text.js
// Recognises UTF-16 text and turns it into one byte a character, which is what rules read.

/** So many bytes are looked at where there is no byte order mark. */
const SAMPLE = 512;
const LEAST_SAMPLE = 16;
/** Of the high bytes of Western text, all but a few are zero; of its low bytes none is. */
const HIGH_ZEROS = 0.7;
const LOW_ZEROS = 0.05;
/**
 * The byte order of a content that is UTF-16, by its byte order mark (Unicode, section 23.8) or by where its zero bytes stand;
 * undefined for all others. UTF-32 is among the others.
 */
function wideEncoding(content) {
    if (content.length < 2)
        return undefined;
    const mark = content.readUInt16BE(0);
    const wider = content[2] === 0 && content[3] === 0;
    if (mark === 0xfffe && !wider)
        return "utf-16le";
    if (mark === 0xfeff)
        return "utf-16be";
    return byZeros(content.subarray(0, SAMPLE));
}
/** The whole content in overlapping pieces. The byte `n` of a piece stands for the two bytes at `start + 2 * n`. */
function* wideRuns(content, encoding) {
    const length = content.length - (content.length % 2);
    const step = DECODE_LIMITS.bytes * 2 - DECODE_LIMITS.overlap;
    for (let start = 0; start === 0 || start + DECODE_LIMITS.overlap < length; start += step) {
        const end = Math.min(length, start + DECODE_LIMITS.bytes * 2);
        yield { start, end, encoding, bytes: narrow(content, start, end, encoding) };
    }
}
function narrow(content, start, end, encoding) {
    const high = encoding === "utf-16le" ? 1 : 0;
    const bytes = Buffer.alloc((end - start) / 2);
    for (let at = start; at < end; at += 2) {
        bytes[(at - start) >> 1] = content[at + high] === 0 ? (content[at + 1 - high] ?? 0) : 0xff;
    }
    return bytes;
}
function byZeros(sample) {
    if (sample.length < LEAST_SAMPLE || !sample.includes(0))
        return undefined;
    let even = 0;
    let odd = 0;
    for (let at = 0; at + 1 < sample.length; at += 2) {
        if (sample[at] === 0)
            even++;
        if (sample[at + 1] === 0)
            odd++;
    }
    const pairs = sample.length >> 1;
    if (odd >= pairs * HIGH_ZEROS && even <= pairs * LOW_ZEROS)
        return "utf-16le";
    if (even >= pairs * HIGH_ZEROS && odd <= pairs * LOW_ZEROS)
        return "utf-16be";
    return undefined;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/decode/encoded-runs.js
// Finds the text that a content hides in an encoding. One level: whoever calls it looks into the decoded bytes in turn.





const REASONS = {
    damaged: "data in it is damaged",
    truncated: "data in it breaks off",
    "unpacks-too-large": "data in it unpacks to too much",
    "too-many-runs": `data is in it in more than ${DECODE_LIMITS.runs} places`,
};
/**
 * Base64 and hexadecimal runs that hold text or gzip data, escaped texts, or the whole content where it is UTF-16. In the order
 * of their starts; they may overlap. Never throws. `onUndecoded` is told, in a few words, what was not looked into: it is to be
 * reported as not checked.
 */
function* encodedRuns(content, onUndecoded) {
    for (const run of boundedRuns(content)) {
        if ("bytes" in run)
            yield run;
        else
            onUndecoded(`${run.encoding} ${REASONS[run.why]}`);
    }
}
/** The same with the runs that could not be decoded in between. */
function* boundedRuns(content) {
    let count = 0;
    for (const run of allRuns(content)) {
        if (count === DECODE_LIMITS.runs) {
            yield { start: run.start, end: content.length, encoding: run.encoding, why: "too-many-runs" };
            return;
        }
        count++;
        yield run;
    }
}
function allRuns(content) {
    const wide = wideEncoding(content);
    if (wide !== undefined)
        return wideRuns(content, wide);
    return inOrder([blockRuns(content), ...ESCAPE_FORMS.map((form) => escapeRuns(content, form))]);
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/line-places.js
// Turns byte offsets of one content into lines and columns. Lines end with LF; a CR before it is not part of the line.

const LF = 0x0a;
const MAX_LINE = 1_000;
/** How much of a line is shown before the end of a finding; the comment stands behind it. */
const SHOWN_BEFORE = 400;
/** Columns of longer lines are counted in bytes: such a line is no text that people read. */
const MAX_COUNTED = 64 * 1024;
/** Reads forward only: each call continues where the last one ended, so `start` must not decrease. */
class LinePlaces {
    #content;
    #at = 0;
    #line;
    #lineStart = 0;
    #previousStart = 0;
    /** `firstLine` is the number of the line that the content starts in. */
    constructor(content, firstLine = 1) {
        this.#content = content;
        this.#line = firstLine;
    }
    at(start, end) {
        this.#moveTo(start);
        const { line, column } = this.#position(start);
        const previousLine = this.#text(this.#previousStart, Math.max(this.#previousStart, this.#lineStart - 1));
        this.#moveTo(Math.max(start, end - 1));
        const last = this.#position(end);
        const lineText = this.#text(Math.max(this.#lineStart, end - SHOWN_BEFORE), this.#endOfLine());
        return { line, column, endLine: last.line, endColumn: last.column, lineText, previousLine };
    }
    #moveTo(offset) {
        for (let next = this.#content.indexOf(LF, this.#at); next >= 0 && next < offset;) {
            this.#previousStart = this.#lineStart;
            this.#lineStart = next + 1;
            this.#line++;
            this.#at = next + 1;
            next = this.#content.indexOf(LF, this.#at);
        }
    }
    #position(offset) {
        const length = offset - this.#lineStart;
        const counted = length > MAX_COUNTED ? length : this.#content.toString("utf8", this.#lineStart, offset).length;
        return { line: this.#line, column: counted + 1 };
    }
    #endOfLine() {
        const end = this.#content.indexOf(LF, Math.max(this.#at, this.#lineStart));
        return end < 0 ? this.#content.length : end;
    }
    #text(start, end) {
        return this.#content.toString("utf8", start, Math.min(end, start + MAX_LINE));
    }
}
/** How many lines end in a content. */
function countLineEnds(content) {
    let count = 0;
    for (let at = content.indexOf(LF); at >= 0; at = content.indexOf(LF, at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/match-content.js
/** One rule may work this long on one content. Its work is bounded anyway; this is for contents made to bring it to its bounds. */
const BUDGET_MS = 5_000;
/** The clock is looked at once in as many keywords. */
const TICKS = 256;
/**
 * Everything the rules find around keywords that start in `from` (inclusive) to `to` (exclusive). Matches may reach beyond,
 * so `content` should go on as far as the rules reach.
 */
function matchContent(rules, content, path, from, to) {
    const run = new MatchRun(rules, content, path);
    const longest = Math.max(0, ...rules.lengths);
    rules.automaton.scan(content, from, Math.min(content.length, to + longest), (keywords, end) => {
        for (const keyword of keywords) {
            const at = end - (rules.lengths[keyword] ?? 0);
            if (at >= from && at < to)
                run.visit(keyword, at);
        }
    });
    return run.finish();
}
class MatchRun {
    #rules;
    #content;
    #path;
    #found = [];
    #near = new Map();
    #clocks = new Map();
    constructor(rules, content, path) {
        this.#rules = rules;
        this.#content = content;
        this.#path = path;
    }
    visit(keyword, at) {
        for (const matcher of this.#rules.matchers[keyword] ?? []) {
            if (matcher.anchored)
                this.#matchAt(matcher, at);
            else
                this.#remember(matcher, at);
        }
    }
    finish() {
        for (const [matcher, places] of this.#near)
            this.#matchNear(matcher, places);
        const exhausted = [...this.#clocks].flatMap(([{ rule }, clock]) => (clock.isOver ? [rule.id] : []));
        return { findings: this.#found, exhausted };
    }
    #matchAt(matcher, at) {
        const clock = this.#clockOf(matcher);
        if (clock.isOver)
            return;
        const finding = matcher.matchAt(this.#content, at, this.#path);
        if (finding)
            this.#found.push(finding);
        clock.tick();
    }
    #remember(matcher, at) {
        const places = this.#near.get(matcher);
        if (places)
            places.push(at);
        else
            this.#near.set(matcher, [at]);
    }
    /** Windows that overlap are looked at as one, so that keywords that stand close cost no more than their text. */
    #matchNear(matcher, places) {
        const { before, after } = matcher.rule.reach;
        const clock = this.#clockOf(matcher);
        for (const { start, end } of mergeWindows(places.sort((a, b) => a - b), before, after)) {
            if (clock.isOver)
                return;
            this.#found.push(...matcher.matchWithin(this.#content, Math.max(0, start), Math.min(this.#content.length, end), this.#path));
            clock.look();
        }
    }
    #clockOf(matcher) {
        const known = this.#clocks.get(matcher);
        if (known)
            return known;
        const clock = new Clock();
        this.#clocks.set(matcher, clock);
        return clock;
    }
}
function mergeWindows(places, before, after) {
    const windows = [];
    for (const at of places) {
        const last = windows.at(-1);
        if (last && at - before <= last.end)
            last.end = at + after;
        else
            windows.push({ start: at - before, end: at + after });
    }
    return windows;
}
/** The time since the rule's first keyword in this content, which is at least the time it took. */
class Clock {
    #start = performance.now();
    #ticks = 0;
    isOver = false;
    tick() {
        if (++this.#ticks % TICKS === 0)
            this.look();
    }
    look() {
        this.isOver ||= performance.now() - this.#start > BUDGET_MS;
    }
}

// EXTERNAL MODULE: ./actions/secret-scan/lib/rule/level.js
var level = __webpack_require__(9335);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/settle.js
// Decides between rules that found the same text: each stretch of a content is reported once, by the rule that knows it best.

/** The findings that stand, by place. Of two that overlap, the better one: see `compare`. */
function settle(findings) {
    if (findings.length < 2)
        return findings;
    const kept = [];
    const byPlace = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || compare(a, b));
    for (const finding of byPlace) {
        const last = kept.at(-1);
        if (!last || finding.start >= last.end)
            kept.push(finding);
        else if (compare(finding, last) < 0)
            kept[kept.length - 1] = finding;
    }
    return kept;
}
/** A provider's rule before a generic one, then the surer one, then the longer secret, then by id, so that the order is fixed. */
function compare(a, b) {
    const generic = Number(a.rule.generic ?? false) - Number(b.rule.generic ?? false);
    const length = b.end - b.start - (a.end - a.start);
    return generic || (0,level/* compareLevels */.t)(a.level, b.level) || length || (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id));
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/to-sighting.js
const MAX_MATCH = 2_000;
function toSighting({ rule, level, note, facts, secret, match }, { path, blob }, place, via) {
    const more = { ...(note === undefined ? {} : { note }), ...(facts ? { facts } : {}) };
    return { ruleId: rule.id, level, ...more, secret, match: match.slice(0, MAX_MATCH), path, blob, ...place, via };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/scan-content.js







/** Layers of encoding, and archives in archives, that are opened. */
const MAX_DEPTH = 3;
/** What one content may unfold to, in bytes, all layers together. */
const MAX_UNFOLDED = 256 * 1024 * 1024;
/** Never throws for the state of a content: what cannot be looked at is in `unscanned`. */
function scanContent(rules, content) {
    const scan = new ContentScan(rules, content);
    scan.unfold(content.bytes, [], undefined);
    return scan;
}
class ContentScan {
    sightings = [];
    unscanned = [];
    #rules;
    #content;
    #unfolded = 0;
    constructor(rules, content) {
        this.#rules = rules;
        this.#content = content;
    }
    /** Looks at `bytes`, reached through the layers `via`. `origin` is the place of the outermost encoded text around them. */
    unfold(bytes, via, origin) {
        this.#look(bytes, via, origin);
        const kind = archiveKind(bytes);
        if (kind)
            this.#open(bytes, kind, via);
        else
            this.#decode(bytes, via, origin);
    }
    #look(bytes, via, origin) {
        const { findings, exhausted } = matchContent(this.#rules, bytes, this.#content.path, 0, bytes.length);
        for (const id of exhausted)
            this.#skip(`the rule ${id} took too long on it`);
        const places = new LinePlaces(bytes);
        for (const finding of settle(findings)) {
            this.sightings.push(toSighting(finding, this.#content, origin?.() ?? places.at(finding.start, finding.end), via));
        }
    }
    #open(bytes, kind, via) {
        if (via.length >= MAX_DEPTH)
            return this.#skip(`archives in it are nested deeper than ${MAX_DEPTH}`);
        for (const member of openArchive(bytes, kind)) {
            const name = `${kind}: ${member.path}`;
            if ("why" in member)
                this.#skip(`${name}: ${member.why}`);
            else if (this.#mayUnfold(member.bytes.length))
                this.unfold(member.bytes, [...via, name], undefined);
        }
    }
    #decode(bytes, via, origin) {
        if (via.length >= MAX_DEPTH)
            return;
        const places = new LinePlaces(bytes);
        for (const run of encodedRuns(bytes, (why) => this.#skip(why))) {
            if (!this.#mayUnfold(run.bytes.length))
                return;
            this.unfold(run.bytes, [...via, run.encoding], origin ?? once(() => places.at(run.start, run.end)));
        }
    }
    #mayUnfold(bytes) {
        this.#unfolded += bytes;
        if (this.#unfolded <= MAX_UNFOLDED)
            return true;
        this.#skip(`it unfolds to more than ${MAX_UNFOLDED} bytes`);
        return false;
    }
    #skip(why) {
        const isKnown = this.unscanned.some((known) => known.why === why);
        if (!isKnown)
            this.unscanned.push({ path: this.#content.path, why });
    }
}
/** Runs of one content come in order, and `LinePlaces` reads forward only: so each place is worked out once. */
function once(work) {
    let place;
    return () => {
        place ??= work();
        return place;
    };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/engine/scan-parts.js
// Scans a content that is too large for memory, part by part. Parts overlap by twice what any rule reaches, so a credential
// across a seam is found, once. What is encoded is decoded within a part; archives of this size are not opened.






class PartScan {
    sightings = [];
    unscanned = [];
    #rules;
    #content;
    /** What the next part is looked at together with. */
    #kept = external_node_buffer_.Buffer.alloc(0);
    /** Offset in `#kept` of the first keyword that has not been looked at. */
    #done = 0;
    #lineOfKept = 1;
    #isFirst = true;
    /** Offsets in the whole content. */
    #startOfKept = 0;
    #seen = new Set();
    constructor(rules, content) {
        this.#rules = rules;
        this.#content = content;
    }
    push(part) {
        const bytes = external_node_buffer_.Buffer.concat([this.#kept, part]);
        if (this.#isFirst)
            this.#lookAtStart(bytes);
        this.#match(bytes, Math.max(this.#done, bytes.length - this.#rules.reach));
        const cut = Math.max(0, this.#done - this.#rules.reach);
        this.#lineOfKept += countLineEnds(bytes.subarray(0, cut));
        this.#startOfKept += cut;
        this.#done -= cut;
        this.#kept = external_node_buffer_.Buffer.from(bytes.subarray(cut));
    }
    end() {
        this.#match(this.#kept, this.#kept.length);
    }
    #lookAtStart(bytes) {
        this.#isFirst = false;
        const kind = archiveKind(bytes);
        if (kind)
            this.#skip(`it is a ${kind} archive too large to be opened`);
    }
    #match(bytes, until) {
        const { findings, exhausted } = matchContent(this.#rules, bytes, this.#content.path, this.#done, until);
        for (const id of exhausted)
            this.#skip(`the rule ${id} took too long on it`);
        const places = new LinePlaces(bytes, this.#lineOfKept);
        for (const finding of settle(findings.filter((found) => this.#isNew(found)))) {
            this.sightings.push(toSighting(finding, this.#content, places.at(finding.start, finding.end), []));
        }
        this.#done = until;
    }
    /** A match that holds two keywords can be found from both sides of a seam. */
    #isNew({ rule, start, end }) {
        const key = `${rule.id} ${this.#startOfKept + start} ${this.#startOfKept + end}`;
        const isNew = !this.#seen.has(key);
        if (isNew)
            this.#seen.add(key);
        return isNew;
    }
    #skip(why) {
        this.unscanned.push({ path: this.#content.path, why });
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/scan/scan-task.js
// What a thread of the scan is given, what it answers, and the work itself. It runs the same in the main thread.




/** Larger files are scanned part by part. */
const MAX_WHOLE = 32 * 1024 * 1024;
function runTask(rules, task) {
    const tally = new Tally();
    if (task.kind === "files")
        scanFiles(rules, task, tally);
    else
        scanBlobs(rules, task, tally);
    return tally;
}
function scanFiles(rules, { root, paths }, tally) {
    const folder = new FolderBytes(root);
    for (const path of paths) {
        const file = folder.read(path, MAX_WHOLE);
        if ("reason" in file)
            tally.refuse(path, file.reason === "link-skipped", file.why);
        else
            tally.add(...scanFile(rules, path, file));
    }
}
function scanFile(rules, path, file) {
    if (file.kind === "whole")
        return [scanContent(rules, { path, blob: undefined, bytes: file.bytes }), file.bytes.length];
    const scan = new PartScan(rules, { path, blob: undefined });
    let bytes = 0;
    for (const part of file.parts) {
        scan.push(part);
        bytes += part.length;
    }
    scan.end();
    return [scan, bytes];
}
function scanBlobs(rules, { bytes, table }, tally) {
    for (const { id, path, offset, size } of table) {
        tally.add(scanContent(rules, { path, blob: id, bytes: external_node_buffer_.Buffer.from(bytes, offset, size) }), size, id);
    }
}
class Tally {
    sightings = [];
    unscanned = [];
    notable = [];
    contents = 0;
    bytes = 0;
    links = 0;
    add({ sightings, unscanned }, bytes, id) {
        this.sightings.push(...sightings);
        this.unscanned.push(...unscanned);
        this.contents++;
        this.bytes += bytes;
        if (id !== undefined && sightings.length + unscanned.length > 0)
            this.notable.push(id);
    }
    refuse(path, isLink, why) {
        if (isLink)
            this.links++;
        else
            this.unscanned.push({ path, why });
    }
}


/***/ })

};
