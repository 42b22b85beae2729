export const id = 4278;
export const ids = [4278];
export const modules = {

/***/ 34278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePage: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report_report = __webpack_require__(14303);
// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var verdict = __webpack_require__(22373);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./packages/report-page/lib/reading/json-value.js
// Reads values of JSON that nobody has checked: what is not as it should be becomes empty, and long texts are cut.

/** In UTF-16 code units. Longer texts say nothing more to people. */
const MAX_TEXT = 2_000;
function objectOf(value) {
    return isObject(value) ? value : {};
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function objectsOf(value) {
    return listOf(value).map(objectOf);
}
/** Empty for anything else than a text. */
function textOf(value, maxLength = MAX_TEXT) {
    return typeof value === "string" ? (0,clip/* clip */.$)(value, maxLength) : "";
}
function textsOf(value) {
    return listOf(value).map((item) => textOf(item));
}
/** A whole number from 0; 0 for anything else. */
function numberOf(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;
}
function choiceOf(value, choices) {
    return choices.find((choice) => choice === value);
}

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/read-graph.js

function readGraph(value) {
    const nodes = objectsOf(value["nodes"]).map((node) => ({
        label: textOf(node["label"]),
        verdict: textOf(node["verdict"]),
        blocked: node["blocked"] === true,
    }));
    const isNode = (index) => typeof index === "number" && Object.hasOwn(nodes, index);
    const edges = objectsOf(value["edges"]).flatMap(({ from, to }) => (isNode(from) && isNode(to) ? [{ from, to }] : []));
    return { nodes, edges };
}

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/read-verdict.js

const VERDICTS = ["pass", "fail", "incomplete"];
function readVerdict(value) {
    return choiceOf(value, VERDICTS) ?? "incomplete";
}

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/read-check-report.js



/** A gate has checks, and they have none. */
const MAX_DEPTH = 3;
const MAX_CHECKS = 50;
const SEVERITIES = ["error", "warning", "note"];
const CONFIDENCES = ["high", "medium", "low"];
const GROUNDS = ["policy", "comment", "baseline"];
/** `depth` is how deep it lies in other reports. */
function readCheckReport(value, depth = 0) {
    const checks = depth < MAX_DEPTH ? objectsOf(value["checks"]).slice(0, MAX_CHECKS) : [];
    const graph = isObject(value["graph"]) ? readGraph(value["graph"]) : undefined;
    return {
        schema: 1,
        tool: textOf(value["tool"]),
        version: textOf(value["version"]),
        verdict: readVerdict(value["verdict"]),
        findings: objectsOf(value["findings"]).map(readFinding),
        suppressed: objectsOf(value["suppressed"]).map(readSuppressed),
        notChecked: [...objectsOf(value["notChecked"]).map(readNotChecked), ...leftOut(value, checks.length)],
        subjects: objectsOf(value["subjects"]).map(readSubject),
        stats: Object.fromEntries(Object.entries(objectOf(value["stats"])).map(([key, count]) => [key, numberOf(count)])),
        rules: objectsOf(value["rules"]).map(readRule),
        checks: checks.map((check) => readCheckReport(check, depth + 1)),
        ...(graph ? { graph } : {}),
        ...(numberOf(value["durationMs"]) > 0 ? { durationMs: numberOf(value["durationMs"]) } : {}),
    };
}
function leftOut(value, read) {
    const left = listOf(value["checks"]).length - read;
    return left > 0 ? [{ what: textOf(value["tool"]), why: `${left} reports under this one are not shown` }] : [];
}
/** What is not known to be harmless is an error. */
function readFinding(value) {
    const fix = textOf(objectOf(value["fix"])["description"]);
    const evidence = Object.entries(objectOf(value["evidence"])).slice(0, 20);
    return {
        ruleId: textOf(value["ruleId"]),
        severity: choiceOf(value["severity"], SEVERITIES) ?? "error",
        confidence: choiceOf(value["confidence"], CONFIDENCES) ?? "high",
        message: textOf(value["message"]),
        location: readLocation(value["location"]),
        subject: textOf(value["subject"]),
        related: objectsOf(value["related"])
            .slice(0, 20)
            .map((related) => ({ ...readLocation(related), message: textOf(related["message"]) })),
        ...(evidence.length > 0
            ? { evidence: Object.fromEntries(evidence.map(([key, text]) => [key, textOf(text)])) }
            : {}),
        ...(fix === "" ? {} : { fix: { description: fix, edits: [] } }),
        helpUrl: textOf(value["helpUrl"]),
        fingerprint: textOf(value["fingerprint"]),
    };
}
function readLocation(value) {
    const { file, line, column, endLine, endColumn } = objectOf(value);
    return {
        file: textOf(file),
        line: numberOf(line),
        column: numberOf(column),
        endLine: numberOf(endLine),
        endColumn: numberOf(endColumn),
    };
}
function readSuppressed(value) {
    const by = objectOf(value["by"]);
    return {
        finding: readFinding(objectOf(value["finding"])),
        by: { kind: choiceOf(by["kind"], GROUNDS) ?? "comment", reason: textOf(by["reason"]) },
    };
}
function readNotChecked(value) {
    return { what: textOf(value["what"]), why: textOf(value["why"]) };
}
function readSubject(value) {
    return {
        what: textOf(value["what"]),
        kind: textOf(value["kind"]),
        verdict: textOf(value["verdict"]),
        reason: textOf(value["reason"]),
        location: readLocation(value["location"]),
    };
}
function readRule(value) {
    const notRun = textOf(value["notRun"]);
    return {
        id: textOf(value["id"]),
        title: textOf(value["title"]),
        severity: choiceOf(value["severity"], [...SEVERITIES, "off"]) ?? "error",
        confidence: choiceOf(value["confidence"], CONFIDENCES) ?? "high",
        why: textOf(value["why"]),
        fix: textOf(value["fix"]),
        helpUrl: textOf(value["helpUrl"]),
        ...(notRun === "" ? {} : { notRun }),
    };
}

;// CONCATENATED MODULE: ./packages/report-page/lib/page/page-model.js
const DECISIONS = ["blocked", "would-block", "allowed"];

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/read-guard.js
// Reads the report of harden-runner from JSON that may hold anything.



function readGuard(value, place) {
    const counts = objectOf(value["counts"]);
    const log = objectOf(value["log"]);
    return {
        place,
        verdict: readVerdict(value["verdict"]),
        reasons: textsOf(value["reasons"]),
        mode: textOf(objectOf(value["policy"])["mode"]),
        protection: textOf(value["protection"]),
        startedAt: textOf(value["startedAt"]),
        endedAt: textOf(value["endedAt"]),
        destinations: objectsOf(value["destinations"]).map(readUse),
        ...readEvents(value),
        gaps: objectsOf(value["gaps"]).map((gap) => ({
            what: textOf(gap["what"]),
            why: textOf(gap["why"]),
            count: numberOf(gap["count"]),
        })),
        counts: {
            processes: numberOf(counts["processes"]),
            lookups: numberOf(counts["lookups"]),
            connections: numberOf(counts["connections"]),
            blocked: numberOf(counts["blocked"]),
            detections: numberOf(counts["detections"]),
        },
        logSha256: textOf(log["sha256"]),
        logEvents: numberOf(log["events"]),
    };
}
function readEvents(value) {
    const integrity = objectOf(value["integrity"]);
    return {
        detections: objectsOf(value["detections"]).map((seen) => ({
            id: textOf(seen["id"]),
            detail: textOf(seen["detail"]),
            who: nameActor(seen["actor"]),
            at: textOf(seen["at"]),
        })),
        tampering: objectsOf(value["tampering"]).map((seen) => ({
            what: textOf(seen["what"]),
            detail: textOf(seen["detail"]),
            repaired: seen["repaired"] === true,
            at: textOf(seen["at"]),
        })),
        integrity: {
            state: textOf(integrity["state"]),
            changes: objectsOf(integrity["changes"]).map((change) => ({
                path: textOf(change["path"]),
                change: textOf(change["change"]),
                allowed: change["allowed"] === true,
                who: nameActor(change["writer"]),
            })),
        },
    };
}
/** What is not known to have been let through counts as stopped: it is looked at first. */
function readUse(value) {
    const port = numberOf(value["port"]);
    const protocol = textOf(value["protocol"]);
    return {
        destination: textOf(value["destination"]),
        port: port === 0 ? protocol : `${protocol} ${port}`,
        decision: choiceOf(value["decision"], DECISIONS) ?? "blocked",
        count: numberOf(value["count"]),
        why: textOf(value["why"]),
        step: textOf(value["step"]),
        program: textOf(value["program"]),
    };
}
/** The program and its step, such as `/usr/bin/gdb in test`. */
function nameActor(value) {
    const { program, step } = objectOf(value);
    const [name, place] = [textOf(program), textOf(step)];
    return place === "" ? name : `${name} in ${place}`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/read-log.js
// Reads the log of harden-runner, a line an event, and keeps what is drawn. Arguments of programs are never kept.


/** More marks than a picture can hold; they are drawn together in any case. */
const MAX_MARKS = 500_000;
const MAX_NAME = 120;
/** What a date can hold, in milliseconds (ECMA-262, "Time Values and Time Range"). */
const MAX_TIME = 8.64e15;
/** `lines` come without their ends. */
function readLog(lines, place) {
    const marks = [];
    let left = 0;
    let unread = 0;
    for (const line of lines) {
        if (line === "")
            continue;
        const mark = readLine(line);
        if (mark === "unread")
            unread += 1;
        else if (mark !== "not-drawn" && marks.length < MAX_MARKS)
            marks.push(mark);
        else if (mark !== "not-drawn")
            left += 1;
    }
    return { place, marks, left, unread };
}
function readLine(line) {
    try {
        const value = JSON.parse(line);
        if (!isObject(value) || !isObject(value["event"]))
            return "unread";
        const { at, event } = value;
        if (typeof at !== "number" || !(Math.abs(at) <= MAX_TIME))
            return "unread";
        return toMark(at, objectOf(event));
    }
    catch {
        return "unread";
    }
}
function toMark(at, event) {
    const kind = kindOf(event);
    if (kind === undefined)
        return "not-drawn";
    const actor = objectOf(event["actor"]);
    const step = kind === "began" || kind === "ended" ? event["step"] : actor["step"];
    const program = textOf(actor["program"], MAX_NAME * 8);
    return {
        at,
        kind,
        step: textOf(step, MAX_NAME),
        program: textOf(program.slice(program.lastIndexOf("/") + 1), MAX_NAME),
    };
}
/** A lookup that was let through and a connection that follows it are two marks: each of them is an event. */
function kindOf(event) {
    const decision = choiceOf(event["decision"], DECISIONS);
    switch (event["kind"]) {
        case "exec":
            return "program";
        case "lookup":
            return decision === "allowed" ? "lookup" : decision;
        case "connect":
        case "tls":
        case "container-request":
            return decision;
        case "detection":
        case "tamper":
            return "detection";
        case "step":
            return choiceOf(event["state"], ["started", "ended"]) === "started" ? "began" : "ended";
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/read-release.js


/** sign-artifact writes its report once all is signed and verified: where the report has no verdict, it is one. */
function readSigning(value) {
    const artifacts = objectsOf(value["artifacts"]).map(nameArtifact);
    const isSigned = artifacts.length > 0 && isObject(value["signer"]);
    return {
        tool: "sign-artifact",
        verdict: Object.hasOwn(value, "verdict") ? readVerdict(value["verdict"]) : isSigned ? "pass" : "incomplete",
        artifacts,
        ...readSigner(value),
        statements: [],
        deliveries: [],
        notes: [],
    };
}
function readAttestation(value) {
    const statements = objectsOf(value["statements"]);
    const deliveries = [...statements, value].flatMap((holder) => objectsOf(holder["deliveries"]));
    return {
        tool: "provenance",
        verdict: readVerdict(value["verdict"]),
        artifacts: objectsOf(value["subjects"]).map(nameArtifact),
        ...readSigner(value),
        statements: statements.map((statement) => textOf(statement["predicateType"])),
        deliveries: deliveries.map(({ to, place, result, why }) => ({
            to: textOf(to),
            place: textOf(place),
            result: textOf(result),
            why: textOf(why),
        })),
        notes: textsOf(value["notes"]),
    };
}
function readVerification(value) {
    return {
        verdict: readVerdict(value["verdict"]),
        verifiedAt: textOf(value["verifiedAt"]),
        artifacts: objectsOf(value["artifacts"]).map(readVerified),
    };
}
function readVerified(value) {
    return {
        ...nameArtifact(value),
        verdict: readVerdict(value["verdict"]),
        checks: objectsOf(value["checks"]).map((check) => ({
            id: textOf(check["id"]),
            verdict: readVerdict(check["verdict"]),
            detail: textOf(check["detail"]) || textOf(check["code"]),
        })),
        bundles: listOf(value["bundles"]).length,
        refused: objectsOf(value["refused"]).map(({ origin, detail }) => `${textOf(origin)}: ${textOf(detail)}`),
    };
}
function nameArtifact({ name, digest }) {
    return { name: textOf(name), digest: textOf(digest) };
}
function readSigner({ signer, services }) {
    const { kind, hint, names } = objectOf(signer);
    return {
        signer: kind === "key" ? `the key ${textOf(hint)}` : textsOf(names).join(", "),
        services: objectsOf(services).map(({ role, url }) => [textOf(role), textOf(url)].join(" ")),
    };
}

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/build-model.js
// Builds what a page shows from reports, logs and the judged index they came with.






/**
 * The verdict is the worst of all that speaks. Nothing that could be read is `incomplete`, and so is what could not be read;
 * what contradicts itself fails.
 */
function buildModel(inputs) {
    const pieces = { checks: [], guards: [], releases: [], verifications: [], problems: [] };
    for (const { reports } of inputs)
        for (const { name, text } of reports)
            place(name, parse(text), pieces);
    const timelines = inputs.flatMap(({ logs }) => logs.map(({ name, lines }) => readLog(lines, name)));
    const runs = inputs.flatMap(({ index }) => (index === undefined ? [] : [index.run]));
    const contradictions = [...mixedRuns(runs), ...otherLogs(inputs, pieces.guards)];
    const problems = [
        ...inputs.flatMap((input) => input.problems),
        ...contradictions,
        ...pieces.problems,
        ...unreadLines(timelines),
    ];
    const { guards, releases, verifications } = pieces;
    const checks = pieces.checks.flatMap(report_report/* flatten */.Bq);
    const spoken = [checks, guards, releases, verifications].flatMap((list) => list.map(({ verdict }) => verdict));
    return {
        verdict: (0,verdict/* worst */.Q)([
            ...spoken,
            ...inputs.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict])),
            ...(contradictions.length > 0 ? ["fail"] : []),
            ...(problems.length > 0 || spoken.length === 0 ? ["incomplete"] : []),
        ]),
        runs,
        problems,
        steps: inputs.flatMap(({ index, place: folder }) => (index?.entries ?? []).map((entry) => ({ entry, place: folder }))),
        checks,
        guards,
        timelines,
        releases,
        verifications,
    };
}
/** Undefined for what is no object. */
function parse(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function place(name, value, pieces) {
    if (value?.["schema"] !== 1) {
        pieces.problems.push({
            code: "report-malformed",
            what: name,
            why: "it is no report of a schema that is known here",
        });
        return;
    }
    switch (value["tool"]) {
        case "gate":
        case "pin-check":
        case "secret-scan":
            pieces.checks.push(readCheckReport(value));
            break;
        case "harden-runner":
            pieces.guards.push(readGuard(value, name));
            break;
        case "sign-artifact":
            pieces.releases.push(readSigning(value));
            break;
        case "provenance":
            pieces.releases.push(readAttestation(value));
            break;
        case "verify-artifact":
            pieces.verifications.push(readVerification(value));
            break;
        default:
            pieces.problems.push({
                code: "report-malformed",
                what: name,
                why: `no tool is called "${textOf(value["tool"], 80)}"`,
            });
    }
}
/** Evidence of several jobs makes one chain only if all of it is about one commit. */
function mixedRuns([first, ...others]) {
    return others
        .filter((run) => ["server", "repository", "commit"].some((field) => run[field] !== first?.[field]))
        .map(({ repository, commit }) => ({
        code: "run-mismatch",
        what: `${repository} at ${commit}`,
        why: "it is evidence of another commit than the first one: make a page of its own of it",
    }));
}
/** A log beside a report that is of another log. */
function otherLogs(inputs, guards) {
    return inputs
        .flatMap(({ logs }) => logs)
        .filter(({ name, sha256 }) => {
        const guard = guards.find(({ place: report }) => folderOf(report) === folderOf(name));
        return guard?.logSha256 !== sha256;
    })
        .map(({ name }) => ({
        code: "digest-mismatch",
        what: name,
        why: "it is not the log that the report beside it names",
    }));
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function unreadLines(timelines) {
    return timelines
        .filter(({ unread }) => unread > 0)
        .map(({ place: name, unread }) => ({
        code: "log-malformed",
        what: name,
        why: `lines that hold no event: ${unread}`,
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
;// CONCATENATED MODULE: ./packages/report-page/lib/markup/html.js
// Builds HTML. What is put into a template is escaped, unless a template made it: no text can become markup.

/** Markup, as only templates of this file make it. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** What could end a text or a quoted attribute. */
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** A template whose parts are escaped for text and for attributes in quotes. Attributes must be in quotes. */
function html(strings, ...parts) {
    let text = strings[0] ?? "";
    for (const [index, part] of parts.entries())
        text += write(part) + (strings[index + 1] ?? "");
    return new Html(text);
}
/** Text for HTML (HTML Living Standard, 13.1.3 and 13.1.2.3). Invisible characters are shown by their codes. */
function escapeHtml(text) {
    return (0,reveal_controls/* revealControls */.w)(text).replace(/[&<>"'`]/g, (char) => ENTITIES[char] ?? "");
}
function write(part) {
    if (part === undefined)
        return "";
    if (part instanceof Html)
        return part.text;
    if (typeof part === "string")
        return escapeHtml(part);
    return typeof part === "number" ? String(part) : part.map(write).join("");
}

;// CONCATENATED MODULE: ./packages/report-page/lib/markup/mark.js

/** How marks are drawn: in a box of 16 by 16. */
const SHAPES = {
    pass: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1M4.6 8.2l2.4 2.4 4.4-5",
    fail: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2",
    incomplete: "M8 1.2 15.2 14H.8zM8 6v4M8 11.8v.4",
    known: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 7.5v3.5M8 5v.2",
    absent: "M2 2h2m3 0h2m3 0h2v2m0 3v2m0 3v2h-2m-3 0H7m-3 0H2v-2m0-3V7m0-3V2",
};
const WORDS = {
    pass: "passed",
    fail: "failed",
    incomplete: "incomplete",
    known: "named",
    absent: "not in the evidence",
};
const SEVERITY_STANDING = {
    error: "fail",
    warning: "incomplete",
    note: "known",
};
/** The word for a standing. */
function wordOf(standing) {
    return WORDS[standing];
}
/** The path of the shape, for drawings of their own. */
function shapeOf(standing) {
    return SHAPES[standing];
}
function verdictMark(standing) {
    return html `<span class="mark ${standing}">${icon(standing)}${WORDS[standing]}</span>`;
}
function severityMark(severity) {
    const standing = SEVERITY_STANDING[severity];
    return html `<span class="mark ${standing}">${icon(standing)}${severity}</span>`;
}
/** The shape alone; a word has to stand beside it. */
function icon(standing) {
    return html `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${SHAPES[standing]}"/></svg>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/chain/draw-chain.js
// Draws the chain: across where there is room, down where there is none; a list beside it says the same in words.



const BOX = { width: 132, height: 74, gap: 18 };
const TALL = { width: 300, height: 50, gap: 16 };
const MAX_BRIEF = 17;
function drawChain(links) {
    return html `<div class="chain">${across(links)}${down(links)}
<ol class="steps">${links.map(({ name, standing, words }) => html `<li><strong>${name}</strong> ${verdictMark(standing)}<br>${words}</li>`)}</ol></div>`;
}
/** The pictures are for the eye: what they say is in the list. */
function across(links) {
    const step = BOX.width + BOX.gap;
    const width = links.length * step - BOX.gap + 4;
    const boxes = links.map(({ name, standing, brief }, index) => {
        const x = 2 + index * step;
        return html `<g class="node ${standing}"><rect x="${x}" y="2" width="${BOX.width}" height="${BOX.height}" rx="8"/>
<svg class="icon" x="${x + 10}" y="12" width="16" height="16" viewBox="0 0 16 16"><path d="${shapeOf(standing)}"/></svg>
<text class="word" x="${x + 32}" y="25">${standing === "absent" ? "absent" : wordOf(standing)}</text>
<text class="name" x="${x + 10}" y="47">${name}</text><text class="brief" x="${x + 10}" y="64">${(0,clip/* clip */.$)(brief, MAX_BRIEF)}</text></g>${index > 0 ? arrow(`M${x - BOX.gap + 2} ${BOX.height / 2 + 2}h${BOX.gap - 6}m-5-4 5 4-5 4`) : undefined}
`;
    });
    return html `<svg class="across" viewBox="0 0 ${width} ${BOX.height + 4}" aria-hidden="true">${boxes}</svg>`;
}
function down(links) {
    const step = TALL.height + TALL.gap;
    const boxes = links.map(({ name, standing, brief }, index) => {
        const y = 2 + index * step;
        return html `<g class="node ${standing}"><rect x="2" y="${y}" width="${TALL.width}" height="${TALL.height}" rx="8"/>
<svg class="icon" x="14" y="${y + 17}" width="16" height="16" viewBox="0 0 16 16"><path d="${shapeOf(standing)}"/></svg>
<text class="name" x="42" y="${y + 21}">${name}</text><text class="brief" x="42" y="${y + 39}">${standing === "absent" ? "absent" : `${wordOf(standing)} · ${(0,clip/* clip */.$)(brief, 26)}`}</text></g>${index > 0 ? arrow(`M150 ${y - TALL.gap + 2}v${TALL.gap - 6}m-4-5 4 5 4-5`) : undefined}
`;
    });
    return html `<svg class="down" viewBox="0 0 ${TALL.width + 4} ${links.length * step}" aria-hidden="true">${boxes}</svg>`;
}
function arrow(path) {
    return html `<path class="arrow" d="${path}"/>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/markup/words.js
// Numbers with their nouns. Unlike the words of the core, with their thousands set apart: a page shows large numbers.
/** `countOf(1, "rows")` is `1 row`. The noun is a plural that ends in `s`. */
function countOf(count, nouns) {
    return `${count.toLocaleString("en-US")} ${count === 1 ? nouns.replace(/s$/, "") : nouns}`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/chain/link-chain.js
// The chain from a commit to a deployed artifact: which links the evidence has, and how each stands.


const STATIC_CHECKS = ["gate", "pin-check", "secret-scan"];
/** Always the same links, in their order. What is not in the evidence is a link, too, and says so. */
function linkChain(model) {
    return [
        commit(model),
        checks(model),
        guard(model),
        artifact(model),
        signature(model),
        provenance(model),
        destinations(model),
        verified(model),
    ];
}
function commit({ runs }) {
    const [run] = runs;
    if (!run)
        return absent("Commit", "The evidence names no commit.");
    const brief = run.commit.slice(0, 12);
    const words = `Commit ${run.commit} of ${run.repository}, by the event ${run.event}.`;
    return { name: "Commit", standing: "known", brief, words };
}
function checks({ checks: reports }) {
    const found = reports.filter(({ tool }) => STATIC_CHECKS.includes(tool));
    if (found.length === 0)
        return absent("Checks", "No report of gate, pin-check or secret-scan is here.");
    const findings = found.reduce((sum, report) => sum + report.findings.length, 0);
    const tools = [...new Set(found.map(({ tool }) => tool))].join(", ");
    return linkOf("Checks", found, countOf(findings, "findings"), `${tools}: ${countOf(findings, "findings")}.`);
}
function guard({ guards }) {
    const [first] = guards;
    if (!first)
        return absent("Job guarded", "No report of harden-runner is here.");
    const blocked = guards.reduce((sum, { counts }) => sum + counts.blocked, 0);
    const words = `harden-runner in mode ${first.mode}, ${first.protection}: ${countOf(blocked, "connections")} blocked.`;
    return linkOf("Job guarded", guards, `${first.mode}, ${blocked} blocked`, words);
}
function artifact(model) {
    const artifacts = artifactsOf(model);
    const [first] = artifacts;
    if (!first)
        return absent("Artifact", "No report names an artifact.");
    const rest = artifacts.length > 1 ? ` and ${artifacts.length - 1} more` : "";
    const words = `${first.name}${rest}: ${first.digest}.`;
    return { name: "Artifact", standing: "known", brief: first.digest.slice(0, 22), words };
}
function signature({ releases }) {
    const signed = releases.filter(({ tool }) => tool === "sign-artifact");
    const [first] = signed;
    if (!first)
        return absent("Signature", "No report of sign-artifact is here.");
    return linkOf("Signature", signed, countOf(first.artifacts.length, "artifacts"), `Signed by ${first.signer}.`);
}
function provenance({ releases }) {
    const attested = releases.filter(({ tool }) => tool === "provenance");
    const count = attested.reduce((sum, { statements }) => sum + statements.length, 0);
    if (attested.length === 0)
        return absent("Provenance", "No report of provenance is here.");
    return linkOf("Provenance", attested, countOf(count, "statements"), `${countOf(count, "signed statements")} about the artifacts.`);
}
function destinations({ releases }) {
    const deliveries = releases.flatMap((release) => release.deliveries);
    if (deliveries.length === 0)
        return absent("Destinations", "No report says where the evidence went.");
    const failed = deliveries.filter(({ result }) => result === "failed").length;
    const left = deliveries.filter(({ result }) => result === "left-out").length;
    const verdict = failed > 0 ? "fail" : left > 0 ? "incomplete" : "pass";
    const places = [...new Set(deliveries.map(({ to }) => to))].join(", ");
    const words = `Went to ${places}; failed: ${failed}, left out: ${left}.`;
    return linkOf("Destinations", [{ verdict }], places, words);
}
function verified({ verifications }) {
    const count = verifications.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    if (verifications.length === 0)
        return absent("Verified", "No report of verify-artifact is here.");
    return linkOf("Verified", verifications, countOf(count, "artifacts"), `verify-artifact decided about ${countOf(count, "artifacts")}.`);
}
function linkOf(name, parts, brief, words) {
    return { name, standing: (0,verdict/* worst */.Q)(parts.map(({ verdict }) => verdict)), brief, words };
}
function absent(name, words) {
    return { name, standing: "absent", brief: "no report of it", words };
}
/** All artifacts that reports name, each digest once. */
function artifactsOf({ releases, verifications, }) {
    const all = [...releases, ...verifications].flatMap(({ artifacts }) => artifacts);
    return [...new Map(all.map(({ name, digest }) => [digest, { name, digest }])).values()];
}

;// CONCATENATED MODULE: ./packages/report-page/lib/markup/table.js
// Tables: a caption, headings with their scope, a region of their own that scrolls, and a limit that is told.

/** Nothing for no items. What is left out is counted below the table. */
function table({ caption, head, items, row, limit }) {
    if (items.length === 0)
        return undefined;
    const rows = items.slice(0, limit).map((item) => tableRow(row(item)));
    return html `<div class="wide" tabindex="0" role="region" aria-label="${caption}">
<table><caption>${caption} <span class="count">${items.length}</span></caption>
<thead><tr>${head.map((name) => html `<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>${more(items.length - rows.length, "rows")}
`;
}
/** `N more ...`, where anything was left out. */
function more(count, nouns) {
    return count > 0
        ? html `<p class="more">${count} more ${nouns} are not shown here. The reports hold all of them.</p>`
        : undefined;
}
function tableRow([first, ...cells]) {
    return html `<tr><th scope="row">${first}</th>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>
`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/apart.js
// What does not count against the verdict, and what nobody looked at: both with their reasons.


const MAX_ROWS = 1_000;
const apart_GROUNDS = { policy: "the policy", comment: "a comment", baseline: "the baseline" };
function renderSuppressed({ checks }) {
    const items = checks.flatMap((report) => report.suppressed);
    const found = table({
        caption: "Findings set apart",
        head: ["Rule", "Place", "Message", "By", "Reason"],
        items,
        row: ({ finding, by }) => [
            html `<code>${finding.ruleId}</code>`,
            `${finding.location.file}:${finding.location.line}`,
            finding.message,
            apart_GROUNDS[by.kind],
            by.reason,
        ],
        limit: MAX_ROWS,
    });
    return found ?? html `<p>Nothing was set apart.</p>`;
}
function renderNotChecked({ checks, guards }) {
    const items = checks.flatMap(({ tool, notChecked }) => notChecked.map((gap) => ({ tool, ...gap })));
    const gaps = guards.flatMap((guard) => guard.gaps.map(({ what, why, count }) => ({
        tool: "harden-runner",
        what,
        why: count > 0 ? `${why}: ${count}` : why,
    })));
    const off = checks.flatMap(({ tool, rules }) => rules.flatMap(({ id, severity, notRun }) => {
        if (severity === "off")
            return [{ tool, what: id, why: "the policy switches this rule off" }];
        return notRun === undefined ? [] : [{ tool, what: id, why: notRun }];
    }));
    const head = ["What", "Why", "Check"];
    const row = ({ tool, what, why }) => [what, why, tool];
    const tables = [
        table({ caption: "Not checked", head, items, row, limit: MAX_ROWS }),
        table({ caption: "Not observed by harden-runner", head, items: gaps, row, limit: MAX_ROWS }),
        table({ caption: "Rules that did not run, by reason", head, items: byReason(off), row, limit: MAX_ROWS }),
    ];
    return tables.some((found) => found !== undefined)
        ? html `${tables}`
        : html `<p>No report names anything that was not looked at.</p>`;
}
/** Many rules share one reason: a row for each reason of a check. */
function byReason(gaps) {
    const grouped = new Map();
    for (const gap of gaps) {
        const key = JSON.stringify([gap.tool, gap.why]);
        const group = grouped.get(key);
        if (group)
            group.push(gap);
        else
            grouped.set(key, [gap]);
    }
    return [...grouped.values()].flatMap((group) => group.slice(0, 1).map((first) => ({ ...first, what: [...new Set(group.map(({ what }) => what))].join(", ") })));
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/artifacts.js
// What was made, signed, attested and verified.



const artifacts_MAX_ROWS = 500;
function renderArtifacts({ releases, verifications }) {
    if (releases.length === 0 && verifications.length === 0) {
        return html `<p>No report of sign-artifact, provenance or verify-artifact is here.</p>`;
    }
    return html `${releases.map(renderRelease)}${verifications.map(renderVerification)}`;
}
function renderRelease({ tool, verdict, artifacts, signer, services, statements, deliveries, notes }) {
    return html `<h3>${tool} ${verdictMark(verdict)}</h3>
<p>Signed by <code>${signer || "nobody that the report names"}</code>${services.length > 0 ? html `, with ${services.join("; ")}` : undefined}.</p>
${table({ caption: `Artifacts of ${tool}`, head: ["Artifact", "Digest"], items: artifacts, row: ({ name, digest }) => [name, html `<code>${digest}</code>`], limit: artifacts_MAX_ROWS })}
${table({ caption: "Statements", head: ["Predicate type"], items: statements, row: (type) => [html `<code>${type}</code>`], limit: artifacts_MAX_ROWS })}
${table({ caption: "Destinations", head: ["To", "Place", "Result", "Why"], items: deliveries, row: ({ to, place, result, why }) => [to, html `<code>${place}</code>`, result, why], limit: artifacts_MAX_ROWS })}
${notes.length > 0 ? html `<ul>${notes.slice(0, artifacts_MAX_ROWS).map((note) => html `<li>${note}</li>`)}</ul>` : undefined}`;
}
function renderVerification({ verdict, verifiedAt, artifacts }) {
    const checks = artifacts.flatMap(({ name, checks: list }) => list.map((check) => ({ name, ...check })));
    const refused = artifacts.flatMap(({ name, refused: list }) => list.map((why) => ({ name, why })));
    return html `<h3>verify-artifact ${verdictMark(verdict)}</h3><p>Verified at ${verifiedAt}.</p>
${table({ caption: "Artifacts verified", head: ["Artifact", "Verdict", "Digest", "Bundles"], items: artifacts, row: ({ name, verdict: own, digest, bundles }) => [name, verdictMark(own), html `<code>${digest}</code>`, bundles], limit: artifacts_MAX_ROWS })}
${table({ caption: "What was demanded", head: ["Demand", "Verdict", "Artifact", "Why"], items: checks, row: ({ id, verdict: own, name, detail }) => [id, verdictMark(own), name, detail], limit: artifacts_MAX_ROWS })}
${table({ caption: "Evidence refused", head: ["Artifact", "Why"], items: refused, row: ({ name, why }) => [name, why], limit: artifacts_MAX_ROWS })}`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/evidence.js



const evidence_MAX_ROWS = 1_000;
function renderEvidence({ steps, runs }) {
    if (steps.length === 0)
        return html `<p>Single reports were given, without an index: who ran them, and whether any is missing, is not known.</p>`;
    const files = steps.flatMap(({ entry }) => entry.files.map((file) => ({ step: entry.step, ...file })));
    const weaker = steps.flatMap(({ entry }) => entry.weaker.map((words) => ({ step: `${entry.name} (${entry.step})`, words })));
    return html `${runs.map(renderRun)}
${table({ caption: "Weaker than the policy", head: ["Step", "What the step's inputs took away"], items: weaker, row: ({ step, words }) => [step, words], limit: evidence_MAX_ROWS })}
${table({
        caption: "Steps",
        head: ["Action", "Step", "Verdict", "State", "Came from", "Began (UTC)", "Ended (UTC)"],
        items: steps,
        row: ({ entry }) => [
            entry.name,
            entry.step,
            verdictMark(standingOf(entry)),
            entry.state,
            html `<code>${originOf(entry)}</code>`,
            instant(entry.startedAt),
            instant(entry.endedAt),
        ],
        limit: evidence_MAX_ROWS,
    })}
${table({
        caption: "Files",
        head: ["File", "Step", "SHA-256", "Bytes"],
        items: files,
        row: ({ path, step, sha256, bytes }) => [
            html `<code>${path}</code>`,
            step,
            html `<code>${sha256}</code>`,
            bytes.toLocaleString("en-US"),
        ],
        limit: evidence_MAX_ROWS,
    })}`;
}
/** To the second, in one line. */
function instant(at) {
    return at === undefined ? undefined : html `<time datetime="${at}">${at.slice(0, 19).replace("T", " ")}</time>`;
}
/** A step that came to no verdict is no pass. */
function standingOf({ state, verdict }) {
    if (state === "skipped")
        return "absent";
    if (state === "failed")
        return "fail";
    return state === "finished" ? (verdict ?? "incomplete") : "incomplete";
}
function originOf({ action }) {
    return action.repository === "" ? "a local path" : `${action.repository}@${action.ref}`;
}
function renderRun({ repository, commit, workflow, job, runId, attempt, event }) {
    const facts = [
        ["Repository", repository],
        ["Commit", commit],
        ["Workflow", workflow],
        ["Job", job],
        ["Run", `${runId}, attempt ${attempt}`],
        ["Event", event],
    ];
    return html `<dl class="run">${facts.map(([name, value]) => html `<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}</dl>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/markup/code-words.js
// Texts with code in backticks, as rules write them.

/** Text with what stands between backticks as code. Where they do not pair up, it stays as it is. */
function codeWords(text) {
    const parts = text.split("`");
    if (parts.length % 2 === 0)
        return html `${text}`;
    return html `${parts.map((part, index) => (index % 2 === 1 && part !== "" ? html `<code class="quoted">${part}</code>` : part))}`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/markup/help-link.js
// Addresses in reports: a link only where it is plain which page it leads to.

/** No user, no port, nothing that would have to be decoded. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9.-]{1,200}(?:\/[\w.~/#-]{0,1000})?$/;
/** The address is the text of the link, so that nobody is led elsewhere. Anything but a plain `https:` address stays text. */
function helpLink(address) {
    if (!PLAIN_ADDRESS.test(address))
        return html `${address}`;
    return html `<a href="${address}" rel="noopener noreferrer">${address}</a>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/source-lines.js
// The lines of a file around a finding, bounded, and never those of a file in which a credential was found.


const AROUND = 2;
const MAX_LINES = 12;
const MAX_WIDTH = 200;
/** Of all findings together. */
const MAX_QUOTED = 6_000;
function sourceLines(sources, withheld) {
    return { files: sources?.files ?? new Map(), withheld, left: MAX_QUOTED };
}
/** Nothing where the file is not there, or has no such line. */
function renderSourceLines({ file, line, endLine }, source) {
    if (source.withheld.has(file)) {
        return html `<p class="withheld">Source lines withheld: secret-scan found a credential in this file.</p>`;
    }
    const lines = source.files.get(file);
    if (lines === undefined || line < 1 || line > lines.length)
        return undefined;
    const first = Math.max(1, line - AROUND);
    const last = Math.min(lines.length, Math.max(line, endLine) + AROUND, first + MAX_LINES - 1);
    if (source.left < last - first + 1)
        return html `<p class="more">Source lines left out: the page quotes no more.</p>`;
    source.left -= last - first + 1;
    const quoted = lines.slice(first - 1, last).map((text, index) => quote(text, first + index, { line, endLine }));
    return html `<pre class="source" tabindex="0" role="region" aria-label="Source lines ${first} to ${last}"><code>${quoted}</code></pre>`;
}
function quote(text, number, { line, endLine }) {
    const isMeant = number >= line && number <= Math.max(line, endLine);
    const shown = (0,clip/* clip */.$)(text.replaceAll("\t", "  "), MAX_WIDTH);
    const row = html `<span class="number">${isMeant ? ">" : " "}${String(number).padStart(5)}</span> ${shown}`;
    return isMeant ? html `<mark>${row}</mark>\n` : html `${row}\n`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/findings.js







/** In full. Errors come before the rest, so that the limit cuts what matters least. */
const MAX_FINDINGS = 1_000;
/** So many files are open when the page is. */
const MAX_OPEN = 20;
const ORDER = ["error", "warning", "note"];
function renderFindings({ checks }, sources) {
    const all = checks.flatMap(knownOf);
    if (all.length === 0)
        return html `<p>No check found anything${checks.length === 0 ? ": no report of a check is here" : ""}.</p>`;
    const shown = shownFindings(checks);
    const lines = sourceLines(sources, withheldFiles(checks));
    const files = [...new Set(shown.map(({ finding }) => finding.location.file))].map((file) => shown.filter(({ finding }) => finding.location.file === file));
    return html `${filterBar()}<p data-count>${countOf(all.length, "findings")} in ${countOf(files.length, "files")}.${sources ? html ` Source lines are those of ${sources.from}.` : undefined}</p>
${files.map((found, index) => renderFile(found, index < MAX_OPEN, lines))}
${more(all.length - shown.length, "findings")}`;
}
/** The files that the page quotes from if it can, in the order in which it shows them. */
function quotedFiles({ checks }) {
    const withheld = withheldFiles(checks);
    const files = new Set(shownFindings(checks).map(({ finding }) => finding.location.file));
    return [...files].filter((file) => !withheld.has(file));
}
/** Nothing of a file is quoted in which a credential was found: its lines may have moved since. */
function withheldFiles(checks) {
    const scans = checks.filter(({ tool }) => tool === "secret-scan");
    const findings = scans.flatMap((scan) => [...scan.findings, ...scan.suppressed.map(({ finding }) => finding)]);
    return new Set(findings.flatMap(({ location, related }) => [location.file, ...related.map(({ file }) => file)]));
}
function shownFindings(checks) {
    const all = checks.flatMap(knownOf);
    return all
        .sort((a, b) => ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity))
        .slice(0, MAX_FINDINGS);
}
function knownOf({ tool, rules, findings }) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return findings.map((finding) => ({ finding, tool, rule: byId.get(finding.ruleId) }));
}
/** Shown by the script, which is what makes it work. */
function filterBar() {
    return html `<form class="filter" data-filter hidden><label>Filter <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Severity</legend>${ORDER.map((severity) => html `<label><input type="checkbox" name="${severity}" checked>${severity}</label>`)}</fieldset>
<button type="button" data-fold>Close all</button><output data-shown></output></form>`;
}
function renderFile(found, isOpen, lines) {
    const file = found[0]?.finding.location.file || "(no file)";
    return html `<details class="file" data-file${isOpen ? html ` open` : undefined}><summary><h3>${file}</h3> <span class="count">${countOf(found.length, "findings")}</span></summary>
${found.map((known) => renderFinding(known, lines))}</details>
`;
}
function renderFinding({ finding, tool, rule }, lines) {
    const { severity, ruleId, message, location, subject, evidence, fix, related, helpUrl } = finding;
    return html `<article class="finding ${severity}" data-finding="${severity}">
<header>${severityMark(severity)} <code>${ruleId}</code> <span class="where">line ${location.line}, column ${location.column}</span> <span class="count">${tool}</span></header>
<p class="message">${codeWords(message)}</p>${renderSourceLines(location, lines)}
<dl>${entry("About", subject)}${entry("Why", codeWords(rule?.why ?? ""))}${entry("Fix", codeWords(fix?.description ?? rule?.fix ?? ""))}${Object.entries(evidence ?? {}).map(([name, value]) => entry(name, value))}
${related.map((place) => entry("See also", `${place.file}:${place.line}: ${place.message}`))}${helpUrl === "" ? undefined : entry("More", helpLink(helpUrl))}</dl></article>
`;
}
function entry(name, value) {
    const isEmpty = value === undefined || value === "" || (value instanceof Html && value.text === "");
    return isEmpty ? undefined : html `<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/step-problems.js
// Which problems of evidence are about what a step did, and which about the evidence itself.
/** It repeats what the step's own report says. */
const REPEATED = "verdict-not-pass";
const OF_STEPS = ["step-unfinished", "step-failed", "step-skipped", "step-weaker", REPEATED];
/** True for what a step did or did not do. Every other problem says that the evidence itself cannot be relied on. */
function isOfStep(code) {
    return OF_STEPS.includes(code);
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/first-steps.js





const MAX_TASKS = 8;
/** Most urgent first: evidence that cannot be relied on, then what failed, then what is unknown. */
function renderFirstSteps(model) {
    const tasks = [
        ...brokenEvidenceTasks(model),
        ...failedStepTasks(model),
        ...findingTasks(model.checks),
        ...guardTasks(model),
        ...releaseTasks(model),
        ...weakStepTasks(model),
        ...gapTasks(model),
    ];
    if (tasks.length === 0)
        return undefined;
    return html `<h3>What to do first</h3><ol class="tasks">${tasks.slice(0, MAX_TASKS)}</ol>${more(tasks.length - MAX_TASKS, "tasks")}`;
}
function brokenEvidenceTasks({ problems }) {
    return problems.some(({ code }) => !isOfStep(code))
        ? [
            html `<li>The evidence itself has problems, listed above. Until they are solved, nothing else on this page can be relied on.</li>`,
        ]
        : [];
}
function failedStepTasks({ problems }) {
    const failed = problems.filter(({ code }) => code === "step-failed").length;
    return failed > 0
        ? [html `<li>${countOf(failed, "steps")} ended by an error, as listed above: read the log.</li>`]
        : [];
}
function weakStepTasks({ problems }) {
    const weak = problems.filter(({ code }) => isOfStep(code) && code !== "step-failed" && code !== REPEATED).length;
    return weak > 0
        ? [html `<li>${countOf(weak, "times")} a step did less than it should, as listed above: look at the workflow.</li>`]
        : [];
}
/** The rules with most errors first. */
function findingTasks(checks) {
    const tasks = checks.flatMap((report) => report.rules.map((rule) => ({
        rule,
        count: report.findings.filter(({ ruleId, severity }) => ruleId === rule.id && severity === "error").length,
    })));
    return tasks
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .map(({ rule, count }) => html `<li><a href="#findings">${rule.title || rule.id}</a> (${countOf(count, "errors")}): ${codeWords(rule.fix)}</li>`);
}
function guardTasks({ guards }) {
    return guards.flatMap(({ counts, reasons, detections }) => [
        ...(counts.blocked > 0
            ? [
                html `<li><a href="#network">${countOf(counts.blocked, "connections")} blocked</a>: allow what the job needs, and find out who asked for the rest.</li>`,
            ]
            : []),
        ...(detections.length > 0
            ? [
                html `<li><a href="#network">${countOf(detections.length, "detections")}</a>: look at what these programs did before you trust what the job made.</li>`,
            ]
            : []),
        ...(reasons.includes("integrity")
            ? [html `<li><a href="#network">Sources changed while the job ran</a>: find out which program wrote them.</li>`]
            : []),
    ]);
}
function releaseTasks({ releases, verifications }) {
    const refused = verifications
        .flatMap(({ artifacts }) => artifacts)
        .filter(({ verdict }) => verdict !== "pass").length;
    const undelivered = releases
        .flatMap(({ deliveries }) => deliveries)
        .filter(({ result }) => result === "failed").length;
    return [
        ...(refused > 0
            ? [html `<li><a href="#artifacts">${countOf(refused, "artifacts")} not verified</a>: do not deploy them.</li>`]
            : []),
        ...(undelivered > 0
            ? [
                html `<li><a href="#artifacts">${countOf(undelivered, "attestations")} not delivered</a>: see why, and run the step again.</li>`,
            ]
            : []),
    ];
}
function gapTasks({ checks }) {
    const gaps = sum(checks.map(({ notChecked }) => notChecked.length));
    return gaps > 0
        ? [html `<li><a href="#not-checked">${countOf(gaps, "things")} not checked</a>: each says what it lacks.</li>`]
        : [];
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./packages/report-page/lib/graph/layer-graph.js
/** More nodes cannot be read in a picture. */
const MAX_NODES = 150;
/** What a node leads to, in the order of the edges; indexes into the nodes. */
function followersOf({ nodes, edges }) {
    const followers = nodes.map(() => []);
    for (const { from, to } of edges)
        followers[from]?.push(to);
    return followers;
}
/** Nodes that nothing leads to. Of a ring that nothing leads to, the first one. */
function rootsOf(graph) {
    const followers = followersOf(graph);
    const led = new Set(graph.edges.filter(({ from, to }) => from !== to).map(({ to }) => to));
    const roots = [...graph.nodes.keys()].filter((index) => !led.has(index));
    const seen = new Set();
    for (const root of roots)
        reach(root, followers, seen);
    for (const index of graph.nodes.keys()) {
        if (seen.has(index))
            continue;
        roots.push(index);
        reach(index, followers, seen);
    }
    return roots;
}
/** Breadth first, so that a node stands as far left as it can, and cycles end. */
function layerGraph(graph) {
    const followers = followersOf(graph);
    const placed = new Set();
    const columns = [];
    let column = [...rootsOf(graph)];
    while (column.length > 0 && placed.size < MAX_NODES) {
        const fitting = [...new Set(column)].filter((index) => !placed.has(index)).slice(0, MAX_NODES - placed.size);
        for (const index of fitting)
            placed.add(index);
        if (fitting.length > 0)
            columns.push(fitting);
        column = fitting.flatMap((index) => followers[index] ?? []).filter((index) => !placed.has(index));
    }
    return {
        columns,
        edges: graph.edges.filter(({ from, to }) => placed.has(from) && placed.has(to)),
        leftOut: graph.nodes.length - placed.size,
    };
}
function reach(start, followers, seen) {
    const open = [start];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (seen.has(index))
            continue;
        seen.add(index);
        for (const next of followers[index] ?? [])
            if (!seen.has(next))
                open.push(next);
    }
}

;// CONCATENATED MODULE: ./packages/report-page/lib/graph/node-standing.js
/** Verdicts of pin-check that fix what runs. */
const PINNED = ["sha", "locked", "immutable-release", "digest"];
function nodeStanding({ verdict, blocked }) {
    if (blocked)
        return "fail";
    if (verdict === "self")
        return "known";
    return PINNED.includes(verdict) ? "pass" : "incomplete";
}
function nodeWord(node) {
    if (node.verdict === "self")
        return "code of this repository";
    const pinned = PINNED.includes(node.verdict) ? `pinned: ${node.verdict}` : `not pinned: ${node.verdict}`;
    return node.blocked ? `${pinned}; GitHub would stop it` : pinned;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/graph/list-graph.js




const list_graph_MAX_DEPTH = 12;
const list_graph_MAX_LINES = 1_000;
function listGraph(graph) {
    const listing = { graph, followers: followersOf(graph), seen: new Set(), lines: 0, left: 0 };
    const list = listNodes(rootsOf(graph), listing, 0);
    return html `${list}${more(listing.left, "lines")}`;
}
function listNodes(indexes, listing, depth) {
    const room = depth < list_graph_MAX_DEPTH ? Math.max(0, list_graph_MAX_LINES - listing.lines) : 0;
    const shown = indexes.slice(0, room);
    listing.left += indexes.length - shown.length;
    listing.lines += shown.length;
    return shown.length === 0
        ? undefined
        : html `<ul class="tree">${shown.map((index) => listNode(index, listing, depth))}</ul>`;
}
function listNode(index, listing, depth) {
    const node = listing.graph.nodes[index];
    if (!node)
        return undefined;
    const followers = listing.followers[index] ?? [];
    const isKnown = listing.seen.has(index);
    listing.seen.add(index);
    const below = isKnown ? again(followers.length) : listNodes(followers, listing, depth + 1);
    return html `<li><code>${node.label}</code> ${nodeWord(node)}${below}</li>`;
}
function again(followers) {
    return followers > 0 ? html ` (see above)` : undefined;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/graph/draw-graph.js
// Draws what pulls in what, in columns, with a nested list that says the same.







const draw_graph_BOX = { width: 264, height: 40, gapX: 44, gapY: 12 };
const MAX_LABEL = 33;
const MAX_WORD = 44;
/** Edges that a picture can hold. */
const MAX_EDGES = 600;
/** `id` is unique on the page and made by us. */
function drawGraph(graph, id) {
    if (graph.nodes.length === 0)
        return undefined;
    const { columns, edges, leftOut } = layerGraph(graph);
    const places = new Map(columns.flatMap((column, x) => column.map((node, y) => [node, placeOf(x, y)])));
    const width = columns.length * (draw_graph_BOX.width + draw_graph_BOX.gapX) - draw_graph_BOX.gapX + 2;
    const height = Math.max(...columns.map((column) => column.length)) * (draw_graph_BOX.height + draw_graph_BOX.gapY) + 2;
    return html `<div class="wide picture" tabindex="0" role="region" aria-label="Graph, scrolls sideways">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}">
<title id="${id}">${countOf(graph.nodes.length, "nodes")} and ${countOf(graph.edges.length, "links")}. The list below says the same in words.</title>
${edges.slice(0, MAX_EDGES).map(({ from, to }) => drawEdge(places.get(from), places.get(to)))}
${[...places].map(([index, place]) => drawNode(graph.nodes[index], place))}</svg></div>
${more(leftOut, "nodes of the graph")}${more(edges.length - MAX_EDGES, "links")}
<details><summary>The same as a list</summary>${listGraph(graph)}</details>`;
}
function placeOf(column, row) {
    return { x: 1 + column * (draw_graph_BOX.width + draw_graph_BOX.gapX), y: 1 + row * (draw_graph_BOX.height + draw_graph_BOX.gapY) };
}
function drawEdge(from, to) {
    if (!from || !to)
        return undefined;
    const [x1, y1] = [from.x + draw_graph_BOX.width, from.y + draw_graph_BOX.height / 2];
    const [x2, y2] = [to.x, to.y + draw_graph_BOX.height / 2];
    const bend = Math.max(30, Math.abs(x2 - x1) / 2);
    return html `<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}
function drawNode(node, { x, y }) {
    if (!node)
        return undefined;
    return html `<g class="node ${nodeStanding(node)}"><title>${node.label}: ${nodeWord(node)}</title><rect x="${x}" y="${y}" width="${draw_graph_BOX.width}" height="${draw_graph_BOX.height}" rx="6"/><text class="name" x="${x + 10}" y="${y + 17}">${(0,clip/* clip */.$)(node.label, MAX_LABEL)}</text><text class="word" x="${x + 10}" y="${y + 32}">${(0,clip/* clip */.$)(nodeWord(node), MAX_WORD)}</text></g>
`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/graphs.js
// The graphs of what actions pull in.


function renderGraphs({ checks }) {
    const graphs = checks.flatMap(({ graph }, index) => (graph ? [drawGraph(graph, `graph-${index}`)] : []));
    return graphs.some((graph) => graph !== undefined)
        ? html `${graphs}`
        : html `<p>No report holds a graph. pin-check makes one where it may ask GitHub.</p>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/timeline/format-offset.js
// Spans of time in words.
/** Milliseconds as `850 ms`, `12.3 s`, `4 min 05 s` or `2 h 07 min`. */
function formatOffset(ms) {
    if (ms === 0)
        return "0 s";
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1_000).toFixed(1).replace(".0", "")} s`;
    const minutes = Math.floor(ms / 60_000);
    const seconds = Math.floor((ms % 60_000) / 1_000);
    if (minutes < 60)
        return seconds === 0 ? `${minutes} min` : `${minutes} min ${twoDigits(seconds)} s`;
    return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(value) {
    return String(value).padStart(2, "0");
}

;// CONCATENATED MODULE: ./packages/report-page/lib/timeline/draw-lanes.js
// Draws lanes: names beside a picture whose places are percentages, so that it can be as wide as there is room, or be zoomed.



/** Of a row, in pixels; the style sheet gives the names beside it the same. */
const ROW = 24;
const MAX_TICKS = 6;
/** Round spans between ticks, in seconds: up to the longest job. */
const SPANS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 21_600, 86_400];
/** Of a level, and where bars stand, in pixels. */
const LEVEL = 4;
const BASE = 20;
/** What each sign says in words. */
const SIGN_WORDS = {
    allowed: "allowed",
    "would-block": "would be blocked",
    blocked: "blocked",
    detection: "detected",
};
/** `id` is unique on the page and made by us. */
function drawLanes(lanes, id) {
    const rows = lanes.lanes.flatMap((lane) => rowsOf(lane, lanes));
    const height = (rows.length + 1) * ROW;
    return html `<figure class="timeline" data-timeline>
<ol class="names" aria-hidden="true"><li class="axis">time</li>${rows.map(({ name, kind }) => html `<li class="${kind}">${name}</li>`)}</ol>
<div class="plot" tabindex="0" role="region" aria-label="Timeline, scrolls sideways when zoomed">
<svg width="100%" height="${height}" role="img" aria-labelledby="${id}">
<title id="${id}">Timeline of ${countOf(lanes.lanes.length, "steps")} over ${formatOffset(lanes.end - lanes.start)}. The table below has the same numbers.</title>
${axis(lanes, height)}
${rows.map(({ drawing, kind }, index) => html `<g class="row ${kind}"><svg y="${(index + 1) * ROW}" width="100%" height="${ROW}">${drawing}</svg></g>
`)}</svg></div>
</figure>`;
}
/** The shapes that marks refer to, and what they mean. Once a page. */
function timelineLegend() {
    return html `<ul class="legend">${["allowed", "would-block", "blocked", "detection"].map((sign) => html `<li><svg class="icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${signShape(sign)}</svg>${SIGN_WORDS[sign]}</li>`)}<li><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="bar program" d="M0 14V10h5V4h5v4h6v6z"/></svg>programs started: the taller, the more at once</li></ul>`;
}
function rowsOf(lane, lanes) {
    const name = lane.step ?? `${countOf(lanes.shared, "more steps")}`;
    const programs = lane.programs.map((program) => ({
        name: program.name === undefined ? "other programs" : program.name || "unknown program",
        kind: "program",
        drawing: program.bars.map((bar) => drawBar(bar, lanes, "program", `${program.name ?? "other programs"}: ${countOf(bar.count, "starts")}`)),
    }));
    const rowOf = (rowName, signs) => signs.length === 0 ? [] : [{ name: rowName, kind: "signs", drawing: signs.map((sign) => drawSigns(sign, lanes)) }];
    const title = `${name || "step not known"}: ${countOf(lane.bar.count, "events")}`;
    return [
        {
            name: name || "step not known",
            kind: "step",
            drawing: [drawBar(lane.bar, lanes, "step", title)],
        },
        ...programs,
        ...rowOf("connections", lane.connections),
        ...rowOf("detections", lane.detections),
    ];
}
function drawBar({ from, to, level }, { bins, start, end }, kind, title) {
    const span = (end - start) / bins;
    const time = `${formatOffset(from * span)} to ${formatOffset((to + 1) * span)}`;
    const height = level * LEVEL;
    return html `<rect class="bar ${kind}" x="${percent(from, bins)}" width="${percent(to - from + 1, bins)}" y="${BASE - height}" height="${height}"><title>${title}, ${time}</title></rect>`;
}
function drawSigns({ bin, parts }, { bins }) {
    const words = parts.map(({ sign, count }) => `${count} ${SIGN_WORDS[sign]}`).join(", ");
    const [first] = parts;
    return html `<svg x="${percent(bin + 0.5, bins)}" y="12" overflow="visible">${first && signShape(first.sign)}<title>${words}</title></svg>`;
}
/** Around 0,0. Each is a shape of its own, so that no colour is needed. */
function signShape(sign) {
    switch (sign) {
        case "allowed":
            return html `<circle class="sign allowed" r="3.5"/>`;
        case "would-block":
            return html `<path class="sign would-block" d="M0-6 6 5H-6z"/>`;
        case "blocked":
            return html `<path class="sign blocked" d="M-5-5 5 5M5-5-5 5"/>`;
        case "detection":
            return html `<path class="sign detection" d="M0-7 7 0 0 7-7 0z"/>`;
    }
}
function axis({ start, end }, height) {
    const length = Math.max(end - start, 1);
    return ticksOf(length).map((at) => {
        const x = percent(at, length);
        return html `<line class="grid" x1="${x}" x2="${x}" y1="${ROW}" y2="${height}"/><text class="tick" x="${x}" y="16" text-anchor="${at === 0 ? "start" : at > length * 0.95 ? "end" : "middle"}">${formatOffset(at)}</text>`;
    });
}
/** Where the axis is marked, in milliseconds from its start: round times, few of them. */
function ticksOf(length) {
    const seconds = SPANS.find((span) => length / (span * 1_000) <= MAX_TICKS);
    const step = seconds === undefined ? length / MAX_TICKS : seconds * 1_000;
    return Array.from({ length: Math.floor(length / step) + 1 }, (_, tick) => tick * step);
}
function percent(part, whole) {
    return `${((part / whole) * 100).toFixed(1)}%`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/timeline/lanes.js
// Puts the marks of a log together: a lane a step, bars for programs, marks for connections, all in bins of time. However many
// events there are, a picture of a bounded size comes out, and every number in it is a full count.

/** How many parts the time is cut into. */
const BINS = 100;
const MAX_LANES = 16;
const MAX_PROGRAMS = 5;
/** How busy the busiest bins of a lane are. */
const LEVELS = 4;
/** Undefined for a log without anything to draw. */
function toLanes({ marks }) {
    if (marks.length === 0)
        return undefined;
    const { start, end } = spanOf(marks);
    const binOf = (at) => Math.min(BINS - 1, Math.floor(((at - start) / Math.max(1, end - start)) * BINS));
    const steps = [...groupBy(marks, ({ step }) => step)];
    const own = steps.length > MAX_LANES ? steps.slice(0, MAX_LANES - 1) : steps;
    const rest = steps.slice(own.length).flatMap(([, group]) => group);
    const lanes = own.map(([step, group]) => toLane(step, group, binOf));
    return {
        start,
        end,
        bins: BINS,
        lanes: rest.length === 0 ? lanes : [...lanes, toLane(undefined, rest, binOf)],
        shared: steps.length - own.length,
    };
}
function toLane(step, marks, binOf) {
    const { start, end } = spanOf(marks);
    const counts = { program: 0, lookup: 0, allowed: 0, "would-block": 0, blocked: 0, detection: 0 };
    for (const { kind } of marks)
        if (kind !== "began" && kind !== "ended")
            counts[kind] += 1;
    return {
        step,
        bar: { from: binOf(start), to: binOf(end), count: marks.length, level: LEVELS },
        programs: programBars(marks, binOf),
        connections: signsOf(marks, binOf, DECISIONS),
        detections: signsOf(marks, binOf, ["detection"]),
        counts,
        start,
        end,
    };
}
function programBars(marks, binOf) {
    const started = marks.filter(({ kind }) => kind === "program");
    const groups = [...groupBy(started, ({ program }) => program)].sort(([, a], [, b]) => b.length - a.length);
    const rest = groups.slice(MAX_PROGRAMS).flatMap(([, group]) => group);
    const named = groups.slice(0, MAX_PROGRAMS).map(([name, group]) => ({ name, bins: countBins(group, binOf) }));
    const rows = rest.length === 0 ? named : [...named, { name: undefined, bins: countBins(rest, binOf) }];
    const most = Math.max(1, ...rows.flatMap(({ bins }) => [...bins.values()]));
    return rows.map(({ name, bins }) => ({ name, bars: toBars(bins, most) }));
}
function countBins(marks, binOf) {
    const counts = new Map();
    for (const { at } of marks) {
        const bin = binOf(at);
        counts.set(bin, (counts.get(bin) ?? 0) + 1);
    }
    return counts;
}
/** Bins that follow each other and are about as busy are one bar. */
function toBars(bins, most) {
    const bars = [];
    for (const [bin, count] of [...bins].sort(([a], [b]) => a - b)) {
        const level = Math.ceil(LEVELS * Math.sqrt(count / most));
        const last = bars.at(-1);
        if (last?.to === bin - 1 && last.level === level) {
            bars[bars.length - 1] = { from: last.from, to: bin, count: last.count + count, level };
        }
        else
            bars.push({ from: bin, to: bin, count, level });
    }
    return bars;
}
/** A sign for each bin: the most serious of what is in it, with all counts. */
function signsOf(marks, binOf, signs) {
    const bins = signs.map((sign) => ({
        sign,
        counts: countBins(marks.filter(({ kind }) => kind === sign), binOf),
    }));
    const taken = [...new Set(bins.flatMap(({ counts }) => [...counts.keys()]))].sort((a, b) => a - b);
    return taken.map((bin) => ({
        bin,
        parts: bins.flatMap(({ sign, counts }) => (counts.has(bin) ? [{ sign, count: counts.get(bin) ?? 0 }] : [])),
    }));
}
function spanOf(marks) {
    let start = Number.POSITIVE_INFINITY;
    let end = Number.NEGATIVE_INFINITY;
    for (const { at } of marks) {
        if (at < start)
            start = at;
        if (at > end)
            end = at;
    }
    return { start, end };
}
/** In the order in which the keys first come up. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/network.js
// What the job did: its timeline, whom it reached, what was stopped, and what was detected.







const MAX_USES = 2_000;
const network_MAX_ROWS = 1_000;
const DECISION_STANDING = {
    blocked: "fail",
    "would-block": "incomplete",
    allowed: "pass",
};
function renderNetwork({ guards, timelines }) {
    if (guards.length === 0 && timelines.length === 0)
        return html `<p>No report of harden-runner is here.</p>`;
    return html `${timelines.map(renderTimeline)}
${timelines.length === 0 ? html `<p>The timeline is not drawn: the log (events.jsonl) is not in what was given.</p>` : undefined}
${guards.map(renderGuard)}`;
}
function renderTimeline(timeline, index) {
    const lanes = toLanes(timeline);
    if (!lanes)
        return html `<p>The log ${timeline.place} holds nothing to draw.</p>`;
    return html `<h3>Timeline</h3>
<div class="bar-line">${timelineLegend()}<p class="zoom" data-zoom hidden><button type="button" data-by="2">Zoom in</button> <button type="button" data-by="0.5">Zoom out</button></p></div>
${drawLanes(lanes, `timeline-${index}`)}
${laneTable(lanes)}${more(timeline.left, "events")}`;
}
function laneTable(lanes) {
    return table({
        caption: "Steps of the timeline",
        head: [
            "Step",
            "Begins after",
            "Lasts",
            "Programs",
            "Lookups",
            "Allowed",
            "Would be blocked",
            "Blocked",
            "Detected",
        ],
        items: lanes.lanes,
        row: ({ step, start, end, counts }) => [
            step === undefined ? countOf(lanes.shared, "more steps") : step || "step not known",
            formatOffset(start - lanes.start),
            formatOffset(end - start),
            counts.program,
            counts.lookup,
            counts.allowed,
            counts["would-block"],
            counts.blocked,
            counts.detection,
        ],
        limit: network_MAX_ROWS,
    });
}
function renderGuard(guard) {
    const { verdict, reasons, mode, protection, startedAt, endedAt, counts, logSha256, logEvents } = guard;
    return html `<h3>harden-runner ${verdictMark(verdict)}</h3>
<p>Mode ${mode || "unknown"}, ${protection || "unknown"}; ${startedAt} to ${endedAt}.${reasons.length > 0 ? html ` Reasons: ${reasons.join(", ")}.` : undefined}
${countOf(counts.processes, "programs")}, ${countOf(counts.lookups, "lookups")}, ${countOf(counts.connections, "connections")}.
Log of ${countOf(logEvents, "events")}, SHA-256 <code>${logSha256}</code>.</p>
${stopped(guard)}${detections(guard)}${tampering(guard)}${changes(guard)}
${allowed(guard)}`;
}
function stopped({ destinations }) {
    return table({
        caption: "Blocked and would be blocked",
        head: ["Destination", "Port", "Decision", "Count", "Step", "Program", "Why"],
        items: destinations.filter(({ decision }) => decision !== "allowed"),
        row: ({ destination, port, decision, count, step, program, why }) => [
            html `<code>${destination}</code>`,
            port,
            decisionMark(decision),
            count,
            step,
            html `<code>${program}</code>`,
            why,
        ],
        limit: MAX_USES,
    });
}
function allowed({ destinations }) {
    return table({
        caption: "Destinations allowed",
        head: ["Destination", "Port", "Count", "Step", "Program"],
        items: destinations.filter(({ decision }) => decision === "allowed"),
        row: ({ destination, port, count, step, program }) => [
            html `<code>${destination}</code>`,
            port,
            count,
            step,
            html `<code>${program}</code>`,
        ],
        limit: MAX_USES,
    });
}
function decisionMark(decision) {
    const standing = DECISION_STANDING[decision];
    return html `<span class="mark ${standing}">${icon(standing)}${SIGN_WORDS[decision]}</span>`;
}
function detections({ detections: items }) {
    const head = ["Detection", "Detail", "Program", "At"];
    return table({
        caption: "Detections",
        head,
        items,
        row: ({ id, detail, who, at }) => [html `<code>${id}</code>`, detail, html `<code>${who}</code>`, at],
        limit: network_MAX_ROWS,
    });
}
function tampering({ tampering: items }) {
    const head = ["What", "Detail", "Put right", "At"];
    return table({
        caption: "Tampering with the protection",
        head,
        items,
        row: ({ what, detail, repaired, at }) => [what, detail, repaired ? "yes" : "no", at],
        limit: network_MAX_ROWS,
    });
}
function changes({ integrity }) {
    const head = ["File", "Change", "Allowed", "Program"];
    return table({
        caption: "Sources changed while the job ran",
        head,
        items: integrity.changes,
        row: ({ path, change, allowed, who }) => [
            html `<code>${path}</code>`,
            change,
            allowed ? "yes" : "no",
            html `<code>${who}</code>`,
        ],
        limit: network_MAX_ROWS,
    });
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/overview.js
// What a tired person reads first: the verdict in a sentence, what is wrong with the evidence, and the verdict of each part.







const MAX_PROBLEMS = 200;
const HEADLINES = {
    pass: "Passed. Everything that was looked at is in order.",
    fail: "Failed. Something must be put right before this goes on.",
    incomplete: "Incomplete. Something was not looked at, so this is no pass.",
};
/** The banner: the page's verdict, and the numbers behind it. */
function renderVerdict({ verdict, checks, guards, problems }) {
    const findings = overview_sum(checks.map((report) => report.findings.length));
    const told = problems.filter(({ code }) => code !== REPEATED);
    const facts = [
        ["finding", "findings", findings],
        ["set apart", "set apart", overview_sum(checks.map(({ suppressed }) => suppressed.length))],
        ["not checked", "not checked", overview_sum(checks.map(({ notChecked }) => notChecked.length))],
        ["connection blocked", "connections blocked", overview_sum(guards.map(({ counts }) => counts.blocked))],
        ["detection", "detections", overview_sum(guards.map(({ counts }) => counts.detections))],
        ["problem of the evidence", "problems of the evidence", told.length],
    ];
    return html `<div class="verdict ${verdict}"><p class="headline">${icon(verdict)}<strong>${HEADLINES[verdict]}</strong></p>
<dl class="facts">${facts.map(([one, many, count]) => html `<div class="${count === 0 ? "none" : "some"}"><dt>${count === 1 ? one : many}</dt><dd>${count.toLocaleString("en-US")}</dd></div>`)}</dl></div>`;
}
/** What the judge of the evidence objects to. */
function renderProblems({ problems }) {
    const told = problems.filter(({ code }) => code !== REPEATED);
    if (told.length === 0)
        return undefined;
    const standing = told.every(({ code }) => isOfStep(code) && code !== "step-failed") ? "incomplete" : "fail";
    return html `<div class="problems ${standing}"><h3>${icon(standing)}Problems of the evidence</h3>
<ul>${told.slice(0, MAX_PROBLEMS).map(({ code, what, why }) => html `<li><code>${code}</code> <strong>${what}</strong>: ${why}</li>`)}</ul>
${more(told.length - MAX_PROBLEMS, "problems")}</div>`;
}
/** The verdict of each part. */
function renderParts({ checks, guards, releases, verifications }) {
    const parts = [
        ...outermost(checks).map((report) => ({
            tool: report.tool,
            verdict: report.verdict,
            words: wordsOf(report),
            under: report.checks.map(renderUnder),
        })),
        ...guards.map(({ verdict, mode, counts }) => ({
            tool: "harden-runner",
            verdict,
            words: `${mode}, ${counts.blocked} blocked`,
            under: [],
        })),
        ...releases.map(({ tool, verdict, artifacts }) => ({
            tool,
            verdict,
            words: countOf(artifacts.length, "artifacts"),
            under: [],
        })),
        ...verifications.map(({ verdict, artifacts }) => ({
            tool: "verify-artifact",
            verdict,
            words: countOf(artifacts.length, "artifacts"),
            under: [],
        })),
    ];
    if (parts.length === 0)
        return undefined;
    return html `<ul class="parts">${parts.map(({ tool, verdict, words, under }) => html `<li>${verdictMark(verdict)} <strong>${tool}</strong> <span class="count">${words}</span>${under.length > 0 ? html `<ul>${under}</ul>` : undefined}</li>`)}</ul>`;
}
/** The reports that are under no other one. */
function outermost(checks) {
    const under = new Set(checks.flatMap((report) => report.checks));
    return checks.filter((report) => !under.has(report));
}
function renderUnder(report) {
    return html `<li>${verdictMark(report.verdict)} ${report.tool} <span class="count">${wordsOf(report)}</span></li>`;
}
function wordsOf(report) {
    const found = overview_sum((0,report_report/* flatten */.Bq)(report).map(({ findings }) => findings.length));
    const words = found === 0 ? "no findings" : countOf(found, "findings");
    return report.durationMs === undefined ? words : `${words}, ${formatOffset(report.durationMs)}`;
}
function overview_sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/section.js
// A section of the page: its anchor, its heading, and what is in it.

function renderSection({ id, title, content }) {
    return html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}
/** The sections by name, to jump to. */
function renderContents(sections) {
    return html `<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/page/page-script.js
// The script of the page, as it stands in the page. It adds comfort only: filtering, closing all files, zooming the timeline.
// It never makes markup, and reads nothing but the page.
const PAGE_SCRIPT = `"use strict";
const form = document.querySelector("[data-filter]");
if (form) {
  const files = [...document.querySelectorAll("[data-file]")].map((file) => ({
    file,
    name: file.querySelector("h3").textContent.toLowerCase(),
    findings: [...file.querySelectorAll("[data-finding]")].map((finding) => ({ finding, text: finding.textContent.toLowerCase() })),
  }));
  const shown = form.querySelector("[data-shown]");
  const filter = () => {
    const wanted = form.elements.text.value.toLowerCase();
    let count = 0;
    for (const { file, name, findings } of files) {
      let left = 0;
      for (const { finding, text } of findings) {
        const isShown = form.elements[finding.dataset.finding].checked && (name.includes(wanted) || text.includes(wanted));
        finding.hidden = !isShown;
        left += isShown ? 1 : 0;
      }
      file.hidden = left === 0;
      count += left;
    }
    shown.textContent = count + " shown";
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  const fold = form.querySelector("[data-fold]");
  fold.addEventListener("click", () => {
    const close = fold.textContent === "Close all";
    for (const { file } of files) file.open = !close;
    fold.textContent = close ? "Open all" : "Close all";
  });
  form.hidden = false;
}
for (const bar of document.querySelectorAll("[data-zoom]")) {
  const timeline = bar.parentElement.nextElementSibling;
  const plot = timeline.querySelector(".plot");
  const picture = plot.querySelector("svg");
  let zoom = 1;
  bar.addEventListener("click", (event) => {
    const by = Number(event.target.dataset.by);
    if (!by) return;
    const middle = (plot.scrollLeft + plot.clientWidth / 2) / plot.scrollWidth;
    zoom = Math.min(32, Math.max(1, zoom * by));
    picture.setAttribute("width", zoom * 100 + "%");
    plot.scrollLeft = middle * plot.scrollWidth - plot.clientWidth / 2;
  });
  bar.hidden = false;
}
`;

;// CONCATENATED MODULE: ./packages/report-page/lib/page/page-style.js
// The style of the page, as it stands in the page: calm, dense, light and dark, wide and narrow, on screen and on paper.
const COLOURS = `
:root{color-scheme:light dark;--back:#fff;--raised:#f5f7f9;--text:#1c2128;--soft:#535d69;--line:#d3d9e0;--strong:#8b95a1;--link:#0a52b3;--pass:#136b32;--pass-back:#e7f6ec;--fail:#b0161f;--fail-back:#fdecec;--incomplete:#7a4a00;--incomplete-back:#fdf3dc;--absent:#535d69;--absent-back:#f0f2f5;--bar:#5a7fb5;--bar-soft:#c9d8ec;--detection:#7a2fa0;--mark:#fff3c4}
@media (prefers-color-scheme:dark){:root{--back:#0f1318;--raised:#171c23;--text:#e4e9ef;--soft:#a2adb9;--line:#2d3540;--strong:#6b7683;--link:#86b9ff;--pass:#63cf82;--pass-back:#11281a;--fail:#ff8f8a;--fail-back:#331719;--incomplete:#e8b64c;--incomplete-back:#2c220c;--absent:#a2adb9;--absent-back:#1d232b;--bar:#6d96d1;--bar-soft:#2a3b54;--detection:#d59cf2;--mark:#3a3110}}
`;
const LAYOUT = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;background:var(--back);color:var(--text);-webkit-text-size-adjust:100%;scroll-padding-top:3.5rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0 auto;padding:0 1.25rem 3rem;max-width:80rem;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--back);border:1px solid var(--strong);z-index:3}
.skip:focus{top:.5rem}
.top{padding:1.75rem 0 1rem}
.brand{margin:0;color:var(--soft);font-size:.8rem;letter-spacing:.06em;text-transform:uppercase}
h1{margin:.1rem 0;font-size:1.75rem;line-height:1.25}
h2{margin:2.75rem 0 .9rem;padding-bottom:.35rem;border-bottom:1px solid var(--line);font-size:1.25rem}
h3{margin:1.6rem 0 .5rem;font-size:1rem}
p{margin:.4rem 0 .8rem}
.run-line{margin:.2rem 0;color:var(--soft)}
nav{position:sticky;top:0;z-index:2;background:var(--back);border-bottom:1px solid var(--line);margin:0 -1.25rem;padding:0 1.25rem}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:0;padding:.5rem 0;list-style:none;font-size:.875rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
section:first-of-type h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
section:first-of-type{padding-top:1.25rem}
code,pre{font:.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.count,.where,.more{color:var(--soft);font-size:.85rem;font-weight:400}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
`;
const page_style_VERDICTS = `
.icon{flex:none;width:1em;height:1em;vertical-align:-.13em;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round;overflow:visible}
.mark{display:inline-block;white-space:nowrap;font-weight:600;font-size:.9em}
.mark .icon{margin-right:.35em}
.mark.pass{color:var(--pass)}.mark.fail{color:var(--fail)}.mark.incomplete{color:var(--incomplete)}.mark.absent,.mark.known{color:var(--absent)}
.verdict{border:1px solid;border-left-width:6px;border-radius:8px;padding:1rem 1.25rem}
.verdict.pass{background:var(--pass-back);border-color:var(--pass)}.verdict.fail{background:var(--fail-back);border-color:var(--fail)}.verdict.incomplete{background:var(--incomplete-back);border-color:var(--incomplete)}
.headline{display:flex;gap:.6rem;align-items:center;margin:0 0 .75rem;font-size:1.25rem;line-height:1.35}
.verdict.pass .headline{color:var(--pass)}.verdict.fail .headline{color:var(--fail)}.verdict.incomplete .headline{color:var(--incomplete)}
dl{margin:.4rem 0}
dd{margin:0}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0}
.facts div{display:flex;flex-direction:column-reverse}
.facts dt{font-size:.8rem}
.facts dd{font-size:1.3rem;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums}
.facts .none{color:var(--soft)}
.facts .none dd{font-weight:400}
.problems{margin:1rem 0;padding:.25rem 1.25rem;border:1px solid;border-radius:8px}
.problems.fail{border-color:var(--fail)}.problems.incomplete{border-color:var(--incomplete)}
.problems h3{display:flex;align-items:center;gap:.4rem;margin-top:.8rem}
.problems.fail h3{color:var(--fail)}.problems.incomplete h3{color:var(--incomplete)}
.problems ul,.tasks{padding-left:1.3rem}
.tasks li{margin:.3rem 0}
.parts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0 0;padding:0;list-style:none}
.parts>li{padding:.35rem .75rem;border:1px solid var(--line);border-radius:6px;background:var(--raised);font-size:.9rem}
.parts ul{display:inline-flex;flex-wrap:wrap;gap:.15rem 1rem;margin:0 0 0 .75rem;padding:0 0 0 .75rem;border-left:1px solid var(--line);list-style:none}
.quoted{padding:.05em .3em;border-radius:4px;background:var(--raised)}
time{white-space:nowrap}
`;
const PICTURES = `
.across,.down{display:block;width:100%;height:auto}
.down{display:none;max-width:20rem;margin:0 auto}
.node rect{fill:var(--absent-back);stroke:var(--absent);stroke-width:1.2}
.node text{fill:var(--text);font-size:12.5px}
.node .word,.node .icon{color:var(--absent)}
.node .word{fill:var(--absent);font-size:12px;font-weight:600}
.node .name{font-weight:600}
.node .brief{fill:var(--soft);font-size:11.5px}
.node.absent rect{stroke-dasharray:4 4}
.node.pass rect{fill:var(--pass-back);stroke:var(--pass)}.node.pass .word{fill:var(--pass)}.node.pass .icon{color:var(--pass)}
.node.fail rect{fill:var(--fail-back);stroke:var(--fail);stroke-width:2.2}.node.fail .word{fill:var(--fail)}.node.fail .icon{color:var(--fail)}
.node.incomplete rect{fill:var(--incomplete-back);stroke:var(--incomplete)}.node.incomplete .word{fill:var(--incomplete)}.node.incomplete .icon{color:var(--incomplete)}
.arrow,.edge{fill:none;stroke:var(--strong);stroke-width:1.5}
.picture{padding:.9rem}
.graph{display:block;font-family:inherit}
.graph .word{font-weight:400}
.steps{columns:2;column-gap:2.5rem;margin:1.25rem 0 0;padding-left:1.4rem;font-size:.9rem}
.steps li{break-inside:avoid;margin-bottom:.6rem}
.tree{margin:.2rem 0;padding-left:1.3rem;font-size:.9rem}
.timeline{display:flex;margin:.6rem 0 1.2rem;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.timeline .names{flex:none;width:13rem;margin:0;padding:0 .75rem;list-style:none;border-right:1px solid var(--line);background:var(--raised);font-size:.8rem}
.timeline .names li{height:24px;line-height:24px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.timeline .names .step{font-weight:600}
.timeline .names .program,.timeline .names .signs{padding-left:1rem}
.timeline .names .axis,.timeline .names .signs{color:var(--soft)}
.plot{flex:1;min-width:0;overflow-x:auto;padding:0 14px}
.plot:focus-visible{outline-offset:-3px}
.plot svg{display:block}
.plot svg svg{overflow:visible}
.grid{stroke:var(--line)}
.tick{fill:var(--soft);font-size:11px}
.bar{fill:var(--bar)}.bar.step{fill:var(--bar-soft)}
.sign{fill:none;stroke-width:1.8}
.sign.allowed{stroke:var(--pass)}.sign.would-block{stroke:var(--incomplete);fill:var(--incomplete-back)}.sign.blocked{stroke:var(--fail);stroke-width:2.6}.sign.detection{stroke:var(--detection);fill:var(--detection)}
.bar-line{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem 1.5rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;margin:0;padding:0;list-style:none;font-size:.85rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.legend .bar{stroke:none}
.zoom{margin:0}
`;
const CONTENT = `
button,input[type=search]{font:inherit;font-size:.875rem;color:inherit;background:var(--back);border:1px solid var(--strong);border-radius:6px;padding:.3rem .75rem}
button{cursor:pointer}
button:hover{background:var(--raised)}
.filter{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1.25rem;margin:.5rem 0 1rem;padding:.75rem 1rem;background:var(--raised);border:1px solid var(--line);border-radius:8px;font-size:.9rem}
.filter fieldset{display:flex;gap:.9rem;margin:0;padding:0;border:0}
.filter legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.filter label{display:flex;align-items:center;gap:.4rem}
.filter input[type=search]{width:min(16rem,60vw)}
.filter input[type=checkbox]{width:1rem;height:1rem;accent-color:var(--link)}
.filter output{color:var(--soft)}
.file{margin:.75rem 0;border:1px solid var(--line);border-radius:8px}
summary{cursor:pointer}
.file>summary{padding:.6rem 1rem;background:var(--raised);border-radius:8px}
.file>summary h3{display:inline;margin:0;font-size:.95rem}
.finding{padding:.9rem 1rem;border-top:1px solid var(--line)}
.finding header{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .9rem}
.finding .message{margin:.35rem 0 .6rem;max-width:75ch}
.finding dl,.run{display:grid;gap:.2rem;margin:.6rem 0 0;font-size:.9rem}
.finding dl div,.run div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem}
.finding dt,.run dt{color:var(--soft)}
.finding dd{max-width:80ch}
.source{margin:.5rem 0;padding:.6rem .9rem;overflow-x:auto;background:var(--raised);border:1px solid var(--line);border-radius:6px;white-space:pre;overflow-wrap:normal}
.source mark{background:var(--mark);color:inherit}
.source .number{color:var(--soft);user-select:none}
.withheld{padding:.4rem .75rem;border-left:3px solid var(--strong);color:var(--soft);font-size:.9rem}
.wide{overflow-x:auto;margin:.9rem 0;border:1px solid var(--line);border-radius:8px;max-height:34rem;overflow-y:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{padding:.55rem .8rem;text-align:left;font-weight:600}
th,td{padding:.35rem .8rem;border-top:1px solid var(--line);text-align:left;vertical-align:top;max-width:32rem;overflow-wrap:break-word;min-width:4.5rem}
thead th{background:var(--raised);font-weight:600;white-space:nowrap;position:sticky;top:0}
tbody th{font-weight:400;min-width:9rem}
`;
const NARROW = `
@media (max-width:56rem){.across{display:none}.down{display:block}.steps{columns:1}}
@media (max-width:40rem){.plot>svg{min-width:34rem}table{min-width:34rem}th,td{max-width:17rem;min-width:7rem;padding:.35rem .6rem}body{padding:0 .9rem 2rem}nav{position:static;margin:0 -.9rem;padding:0 .9rem}html{scroll-padding-top:0}h1{font-size:1.4rem}.headline{font-size:1.08rem;align-items:flex-start}.headline .icon{margin-top:.25em}.timeline .names{width:7.5rem;padding:0 .5rem}.timeline .names .program,.timeline .names .signs{padding-left:.5rem}.finding dl div,.run div{grid-template-columns:1fr;gap:0}.finding dl div{margin-top:.2rem}.facts{gap:.6rem 1.5rem}}
@media print{nav,.skip,.filter,.zoom{display:none}body{max-width:none}.wide{max-height:none;overflow:visible}.file,.finding{break-inside:avoid}a{color:inherit}}
`;
const PAGE_STYLE = [COLOURS, LAYOUT, page_style_VERDICTS, PICTURES, CONTENT, NARROW].join("").trim();

;// CONCATENATED MODULE: ./packages/report-page/lib/page/render-page.js
// Puts the page together: one file, no network, a policy that lets in only its own style and script.














/** The whole page. All texts of `model` may be hostile: they come out as text. */
function renderPage(model, { sha256, sources }) {
    const sections = sectionsOf(model, sources);
    const title = titleOf(model);
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256(PAGE_STYLE)}'; script-src 'sha256-${sha256(PAGE_SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="top"><p class="brand">lockstep report</p><h1>${title}</h1>${subtitle(model)}</header>
${renderContents(sections)}
<main id="main" tabindex="-1">
${sections.map(renderSection)}</main>
<footer><p>Everything on this page comes from the reports that were given. It was made offline, and loads nothing.</p></footer>
<script>${new Html(PAGE_SCRIPT)}</script>
</body>
</html>
`;
    return page.text;
}
function sectionsOf(model, sources) {
    const first = [renderVerdict(model), renderProblems(model), renderFirstSteps(model), renderParts(model)];
    return [
        { id: "verdict", title: "Verdict", content: first },
        { id: "chain", title: "From commit to artifact", content: drawChain(linkChain(model)) },
        { id: "findings", title: "Findings", content: renderFindings(model, sources) },
        { id: "suppressed", title: "Set apart", content: renderSuppressed(model) },
        { id: "not-checked", title: "Not checked", content: renderNotChecked(model) },
        { id: "network", title: "What the job did", content: renderNetwork(model) },
        { id: "graph", title: "What pulls in what", content: renderGraphs(model) },
        { id: "artifacts", title: "Artifacts", content: renderArtifacts(model) },
        { id: "evidence", title: "Evidence", content: renderEvidence(model) },
    ];
}
/** A run that does not say which repository it is of has a title, too. */
function titleOf({ runs: [run], checks, guards }) {
    const tool = checks[0]?.tool ?? (guards.length > 0 ? "harden-runner" : undefined);
    return run?.repository || (tool === undefined ? "Report" : `Report of ${tool}`);
}
function subtitle({ runs: [run] }) {
    if (!run)
        return undefined;
    return html `<p class="run-line">Commit <code>${run.commit.slice(0, 12)}</code>, ${run.event}, job <code>${run.job}</code>, run ${run.runId}</p>`;
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/write-whole.js
var write_whole = __webpack_require__(17595);
// EXTERNAL MODULE: ./packages/cli/lib/verdict-exit.js
var verdict_exit = __webpack_require__(58914);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/runtime/lib/files/file-bytes.js
var file_bytes = __webpack_require__(68180);
;// CONCATENATED MODULE: ./packages/cli/lib/report/read-page-inputs.js
// Reads what a page is made of: folders of evidence, and single reports. All of it may have been written by an attacker.





/** Of one file. Reports and logs of real jobs have a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024;
const LOG = "events.jsonl";
/**
 * Throws `UsageError` (`path-not-found`) that names every path that is no folder and no file, and the errors of `readEvidence`.
 */
async function readPageInputs(paths, cwd) {
    const kinds = paths.map((path) => read_page_inputs_kindOf((0,external_node_path_.resolve)(cwd, path)));
    const missing = paths.filter((_, index) => kinds[index] === "missing");
    if (missing.length > 0) {
        const problems = missing.map((path) => `${path} is neither a folder nor a file that can be read`);
        const hint = "Name the folder of evidence as it was downloaded, or a report.json.";
        throw new errors/* UsageError */.eb("path-not-found", "Evidence is missing.", { hint, problems });
    }
    const inputs = [];
    for (const [index, path] of paths.entries()) {
        inputs.push(kinds[index] === "folder" ? await readFolder(path, cwd) : readSingle(path, cwd));
    }
    return inputs;
}
function read_page_inputs_kindOf(path) {
    try {
        const status = (0,external_node_fs_.statSync)(path);
        return status.isDirectory() ? "folder" : status.isFile() ? "file" : "missing";
    }
    catch {
        return "missing";
    }
}
async function readFolder(place, cwd) {
    const [{ readEvidence }, { judgeEvidence, verdictOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(562)]).then(__webpack_require__.bind(__webpack_require__, 562)),
        Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(8195)]).then(__webpack_require__.bind(__webpack_require__, 18195)),
    ]);
    const evidence = readEvidence((0,external_node_path_.resolve)(cwd, place));
    const problems = judgeEvidence(evidence);
    const listed = evidence.index.entries.flatMap(({ files }) => files.map(({ path }) => path));
    const isSmall = (path) => (evidence.files.get(path)?.bytes ?? 0) <= MAX_BYTES;
    const shown = listed.filter((path) => evidence.files.has(path) && ["report.json", LOG].includes((0,external_node_path_.basename)(path)));
    const small = shown.filter(isSmall);
    return {
        place,
        index: evidence.index,
        verdict: verdictOf(problems),
        problems: [...problems, ...shown.filter((path) => !isSmall(path)).map(tooLarge)],
        reports: small
            .filter((path) => (0,external_node_path_.basename)(path) !== LOG)
            .map((path) => ({ name: path, text: evidence.read(path).toString("utf8") })),
        logs: small.filter((path) => (0,external_node_path_.basename)(path) === LOG).map((path) => read_page_inputs_readLog(path, evidence)),
    };
}
function tooLarge(path) {
    return {
        code: "file-too-large",
        what: path,
        why: `it is not on this page: it cannot be read whole, or has more than ${MAX_BYTES} bytes`,
    };
}
function read_page_inputs_readLog(path, evidence) {
    const bytes = evidence.read(path);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { name: path, lines: bytes.toString("utf8").split("\n"), sha256 };
}
/** A link that a person names is followed. */
function readSingle(place, cwd) {
    const path = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(cwd, place));
    const read = new file_bytes/* FolderBytes */.Q((0,external_node_path_.dirname)(path)).read((0,external_node_path_.basename)(path), MAX_BYTES);
    const isWhole = "kind" in read && read.kind === "whole";
    return {
        place,
        problems: isWhole ? [] : [tooLarge(place)],
        reports: isWhole ? [{ name: place, text: read.bytes.toString("utf8") }] : [],
        logs: [],
    };
}

// EXTERNAL MODULE: ./packages/runtime/lib/git/repository.js + 26 modules
var repository = __webpack_require__(58627);
;// CONCATENATED MODULE: ./packages/cli/lib/report/read-sources.js
// Reads the lines that a page quotes: of committed files alone, so that no report can make it quote what nobody published.




/** Of one file. */
const read_sources_MAX_BYTES = 512 * 1024;
const MAX_FILES = 100;
/** Nothing where no folder is named and there is no repository. The errors of `openGit` for a folder that is named. */
async function readSources(model, { folder, cwd, env }) {
    const files = quotedFiles(model).slice(0, MAX_FILES);
    if (files.length === 0)
        return undefined;
    try {
        const git = await (0,repository/* openGit */.z)((0,external_node_path_.resolve)(cwd, folder ?? "."), env);
        const commit = await chooseCommit(git, model);
        return commit === undefined ? undefined : await readAt(git, commit, files);
    }
    catch (error) {
        if (folder === undefined && error instanceof errors/* LockstepError */.Cj)
            return undefined;
        throw error;
    }
}
/** That of the evidence, or what is checked out. */
async function chooseCommit(git, { runs: [run] }) {
    const isId = run !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(run.commit);
    return isId && (await git.hasCommit(run.commit)) ? run.commit : git.head();
}
async function readAt(git, commit, paths) {
    const tree = git.filesAt(commit);
    const present = new Set(await tree.list());
    const files = new Map();
    for (const path of paths.filter((candidate) => present.has(candidate))) {
        const read = await tree.readText(path, read_sources_MAX_BYTES);
        if (read.ok)
            files.set(path, read.text.split(/\r?\n/));
    }
    return { from: `commit ${commit.slice(0, 12)}`, files };
}

;// CONCATENATED MODULE: ./packages/cli/lib/report/write-page.js
// Makes the page of `lockstep report` and writes it.








/** Errors: `UsageError` (`invalid-input`, `path-not-found`, `output-not-writable`), and those of reading evidence. */
async function writePage({ paths, options }, terminal) {
    const target = options["html"];
    const problems = [
        ...(paths.length === 0 ? ["no evidence is named: give a folder of evidence, or a report.json"] : []),
        ...(target === undefined ? ["--html FILE is missing: where the page is written"] : []),
    ];
    if (problems.length > 0 || target === undefined) {
        const hint = "Such as: lockstep report lockstep-evidence --html report.html";
        throw new errors/* UsageError */.eb("invalid-input", "There is nothing to make a page of, or nowhere to write it.", {
            hint,
            problems,
        });
    }
    const cwd = terminal.cwd();
    const model = buildModel(await readPageInputs(paths, cwd));
    const sources = await readSources(model, { folder: options["source"], cwd, env: terminal.env });
    (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(cwd, target), renderPage(model, { sha256, sources }));
    terminal.stderr.write(`lockstep: the page says ${model.verdict}. See ${target}\n`);
    return verdict_exit/* VERDICT_EXIT */.b[model.verdict];
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64");
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


/***/ })

};
