export const id = 3775;
export const ids = [3775];
export const modules = {

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildModel: () => (/* reexport */ buildModel),
  renderPage: () => (/* reexport */ renderPage)
});

// UNUSED EXPORTS: quotedFiles

// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
// EXTERNAL MODULE: ./packages/report-page/lib/markup/html.js
var html = __webpack_require__(39704);
// EXTERNAL MODULE: ./packages/report-page/lib/markup/mark.js
var mark = __webpack_require__(97356);
;// CONCATENATED MODULE: ./packages/report-page/lib/chain/draw-chain.js
// Draws the chain: across where there is room, down where there is none; a list beside it says the same in words.



const BOX = { width: 132, height: 74, gap: 18 };
const TALL = { width: 300, height: 50, gap: 16 };
const MAX_BRIEF = 17;
function drawChain(links) {
    return (0,html/* html */.qy) `<div class="chain">${across(links)}${down(links)}
<ol class="steps">${links.map(({ name, standing, words }) => (0,html/* html */.qy) `<li><strong>${name}</strong> ${(0,mark/* verdictMark */.vG)(standing)}<br>${words}</li>`)}</ol></div>`;
}
/** The pictures are for the eye: what they say is in the list. */
function across(links) {
    const step = BOX.width + BOX.gap;
    const width = links.length * step - BOX.gap + 4;
    const boxes = links.map(({ name, standing, brief }, index) => {
        const x = 2 + index * step;
        return (0,html/* html */.qy) `<g class="node ${standing}"><rect x="${x}" y="2" width="${BOX.width}" height="${BOX.height}" rx="8"/>
<svg class="icon" x="${x + 10}" y="12" width="16" height="16" viewBox="0 0 16 16"><path d="${(0,mark/* shapeOf */.F5)(standing)}"/></svg>
<text class="word" x="${x + 32}" y="25">${standing === "absent" ? "absent" : (0,mark/* wordOf */.aG)(standing)}</text>
<text class="name" x="${x + 10}" y="47">${name}</text><text class="brief" x="${x + 10}" y="64">${(0,clip/* clip */.$)(brief, MAX_BRIEF)}</text></g>${index > 0 ? arrow(`M${x - BOX.gap + 2} ${BOX.height / 2 + 2}h${BOX.gap - 6}m-5-4 5 4-5 4`) : undefined}
`;
    });
    return (0,html/* html */.qy) `<svg class="across" viewBox="0 0 ${width} ${BOX.height + 4}" aria-hidden="true">${boxes}</svg>`;
}
function down(links) {
    const step = TALL.height + TALL.gap;
    const boxes = links.map(({ name, standing, brief }, index) => {
        const y = 2 + index * step;
        return (0,html/* html */.qy) `<g class="node ${standing}"><rect x="2" y="${y}" width="${TALL.width}" height="${TALL.height}" rx="8"/>
<svg class="icon" x="14" y="${y + 17}" width="16" height="16" viewBox="0 0 16 16"><path d="${(0,mark/* shapeOf */.F5)(standing)}"/></svg>
<text class="name" x="42" y="${y + 21}">${name}</text><text class="brief" x="42" y="${y + 39}">${standing === "absent" ? "absent" : `${(0,mark/* wordOf */.aG)(standing)} · ${(0,clip/* clip */.$)(brief, 26)}`}</text></g>${index > 0 ? arrow(`M150 ${y - TALL.gap + 2}v${TALL.gap - 6}m-4-5 4 5 4-5`) : undefined}
`;
    });
    return (0,html/* html */.qy) `<svg class="down" viewBox="0 0 ${TALL.width + 4} ${links.length * step}" aria-hidden="true">${boxes}</svg>`;
}
function arrow(path) {
    return (0,html/* html */.qy) `<path class="arrow" d="${path}"/>`;
}

// EXTERNAL MODULE: ./packages/core/lib/report/verdict.js
var verdict = __webpack_require__(22373);
// EXTERNAL MODULE: ./packages/report-page/lib/markup/words.js
var markup_words = __webpack_require__(71544);
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
    return linkOf("Checks", found, (0,markup_words/* countOf */.p)(findings, "findings"), `${tools}: ${(0,markup_words/* countOf */.p)(findings, "findings")}.`);
}
function guard({ guards }) {
    const [first] = guards;
    if (!first)
        return absent("Job guarded", "No report of harden-runner is here.");
    const blocked = guards.reduce((sum, { counts }) => sum + counts.blocked, 0);
    const words = `harden-runner in mode ${first.mode}, ${first.protection}: ${(0,markup_words/* countOf */.p)(blocked, "connections")} blocked.`;
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
    return linkOf("Signature", signed, (0,markup_words/* countOf */.p)(first.artifacts.length, "artifacts"), `Signed by ${first.signer}.`);
}
function provenance({ releases }) {
    const attested = releases.filter(({ tool }) => tool === "provenance");
    const count = attested.reduce((sum, { statements }) => sum + statements.length, 0);
    if (attested.length === 0)
        return absent("Provenance", "No report of provenance is here.");
    return linkOf("Provenance", attested, (0,markup_words/* countOf */.p)(count, "statements"), `${(0,markup_words/* countOf */.p)(count, "signed statements")} about the artifacts.`);
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
    return linkOf("Verified", verifications, (0,markup_words/* countOf */.p)(count, "artifacts"), `verify-artifact decided about ${(0,markup_words/* countOf */.p)(count, "artifacts")}.`);
}
function linkOf(name, parts, brief, words) {
    return { name, standing: (0,verdict/* worst */.Q)(parts.map(({ verdict }) => verdict)), brief, words };
}
function absent(name, words) {
    return { name, standing: "absent", brief: "not in the evidence", words };
}
/** All artifacts that reports name, each digest once. */
function artifactsOf({ releases, verifications, }) {
    const all = [...releases, ...verifications].flatMap(({ artifacts }) => artifacts);
    return [...new Map(all.map(({ name, digest }) => [digest, { name, digest }])).values()];
}

// EXTERNAL MODULE: ./packages/report-page/lib/markup/table.js
var table = __webpack_require__(88253);
;// CONCATENATED MODULE: ./packages/report-page/lib/sections/apart.js
// What does not count against the verdict, and what nobody looked at: both with their reasons.


const MAX_ROWS = 1_000;
const GROUNDS = { policy: "the policy", comment: "a comment", baseline: "the baseline" };
function renderSuppressed({ checks }) {
    const items = checks.flatMap((report) => report.suppressed);
    const found = (0,table/* table */.t)({
        caption: "Findings set apart",
        head: ["Rule", "Place", "Message", "By", "Reason"],
        items,
        row: ({ finding, by }) => [
            (0,html/* html */.qy) `<code>${finding.ruleId}</code>`,
            `${finding.location.file}:${finding.location.line}`,
            finding.message,
            GROUNDS[by.kind],
            by.reason,
        ],
        limit: MAX_ROWS,
    });
    return found ?? (0,html/* html */.qy) `<p>Nothing was set apart.</p>`;
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
        (0,table/* table */.t)({ caption: "Not checked", head, items, row, limit: MAX_ROWS }),
        (0,table/* table */.t)({ caption: "Not observed by harden-runner", head, items: gaps, row, limit: MAX_ROWS }),
        (0,table/* table */.t)({ caption: "Rules that did not run", head, items: off, row, limit: MAX_ROWS }),
    ];
    return tables.some((found) => found !== undefined)
        ? (0,html/* html */.qy) `${tables}`
        : (0,html/* html */.qy) `<p>No report names anything that was not looked at.</p>`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/artifacts.js
// What was made, signed, attested and verified.



const artifacts_MAX_ROWS = 500;
function renderArtifacts({ releases, verifications }) {
    if (releases.length === 0 && verifications.length === 0) {
        return (0,html/* html */.qy) `<p>No report of sign-artifact, provenance or verify-artifact is here.</p>`;
    }
    return (0,html/* html */.qy) `${releases.map(renderRelease)}${verifications.map(renderVerification)}`;
}
function renderRelease({ tool, verdict, artifacts, signer, services, statements, deliveries, notes }) {
    return (0,html/* html */.qy) `<h3>${tool} ${(0,mark/* verdictMark */.vG)(verdict)}</h3>
<p>Signed by <code>${signer || "nobody that the report names"}</code>${services.length > 0 ? (0,html/* html */.qy) `, with ${services.join("; ")}` : undefined}.</p>
${(0,table/* table */.t)({ caption: `Artifacts of ${tool}`, head: ["Artifact", "Digest"], items: artifacts, row: ({ name, digest }) => [name, (0,html/* html */.qy) `<code>${digest}</code>`], limit: artifacts_MAX_ROWS })}
${(0,table/* table */.t)({ caption: "Statements", head: ["Predicate type"], items: statements, row: (type) => [(0,html/* html */.qy) `<code>${type}</code>`], limit: artifacts_MAX_ROWS })}
${(0,table/* table */.t)({ caption: "Destinations", head: ["To", "Place", "Result", "Why"], items: deliveries, row: ({ to, place, result, why }) => [to, (0,html/* html */.qy) `<code>${place}</code>`, result, why], limit: artifacts_MAX_ROWS })}
${notes.length > 0 ? (0,html/* html */.qy) `<ul>${notes.slice(0, artifacts_MAX_ROWS).map((note) => (0,html/* html */.qy) `<li>${note}</li>`)}</ul>` : undefined}`;
}
function renderVerification({ verdict, verifiedAt, artifacts }) {
    const checks = artifacts.flatMap(({ name, checks: list }) => list.map((check) => ({ name, ...check })));
    const refused = artifacts.flatMap(({ name, refused: list }) => list.map((why) => ({ name, why })));
    return (0,html/* html */.qy) `<h3>verify-artifact ${(0,mark/* verdictMark */.vG)(verdict)}</h3><p>Verified at ${verifiedAt}.</p>
${(0,table/* table */.t)({ caption: "Artifacts verified", head: ["Artifact", "Verdict", "Digest", "Bundles"], items: artifacts, row: ({ name, verdict: own, digest, bundles }) => [name, (0,mark/* verdictMark */.vG)(own), (0,html/* html */.qy) `<code>${digest}</code>`, bundles], limit: artifacts_MAX_ROWS })}
${(0,table/* table */.t)({ caption: "What was demanded", head: ["Demand", "Verdict", "Artifact", "Why"], items: checks, row: ({ id, verdict: own, name, detail }) => [id, (0,mark/* verdictMark */.vG)(own), name, detail], limit: artifacts_MAX_ROWS })}
${(0,table/* table */.t)({ caption: "Evidence refused", head: ["Artifact", "Why"], items: refused, row: ({ name, why }) => [name, why], limit: artifacts_MAX_ROWS })}`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/evidence.js



const evidence_MAX_ROWS = 1_000;
function renderEvidence({ steps, runs }) {
    if (steps.length === 0)
        return (0,html/* html */.qy) `<p>Single reports were given, without an index: who ran them, and whether any is missing, is not known.</p>`;
    const files = steps.flatMap(({ entry }) => entry.files.map((file) => ({ step: entry.step, ...file })));
    const weaker = steps.flatMap(({ entry }) => entry.weaker.map((words) => ({ step: `${entry.name} (${entry.step})`, words })));
    return (0,html/* html */.qy) `${runs.map(renderRun)}
${(0,table/* table */.t)({ caption: "Weaker than the policy", head: ["Step", "What the step's inputs took away"], items: weaker, row: ({ step, words }) => [step, words], limit: evidence_MAX_ROWS })}
${(0,table/* table */.t)({
        caption: "Steps",
        head: ["Action", "Step", "Verdict", "State", "Came from", "Began", "Ended"],
        items: steps,
        row: ({ entry }) => [
            entry.name,
            entry.step,
            (0,mark/* verdictMark */.vG)(standingOf(entry)),
            entry.state,
            (0,html/* html */.qy) `<code>${originOf(entry)}</code>`,
            entry.startedAt,
            entry.endedAt,
        ],
        limit: evidence_MAX_ROWS,
    })}
${(0,table/* table */.t)({
        caption: "Files",
        head: ["File", "Step", "SHA-256", "Bytes"],
        items: files,
        row: ({ path, step, sha256, bytes }) => [(0,html/* html */.qy) `<code>${path}</code>`, step, (0,html/* html */.qy) `<code>${sha256}</code>`, bytes],
        limit: evidence_MAX_ROWS,
    })}`;
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
    return (0,html/* html */.qy) `<dl class="run">${facts.map(([name, value]) => (0,html/* html */.qy) `<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}</dl>`;
}

// EXTERNAL MODULE: ./packages/report-page/lib/sections/findings.js + 2 modules
var findings = __webpack_require__(72806);
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




const MAX_DEPTH = 12;
const MAX_LINES = 1_000;
function listGraph(graph) {
    const listing = { graph, followers: followersOf(graph), seen: new Set(), lines: 0, left: 0 };
    const list = listNodes(rootsOf(graph), listing, 0);
    return (0,html/* html */.qy) `${list}${(0,table/* more */.O)(listing.left, "lines")}`;
}
function listNodes(indexes, listing, depth) {
    const room = depth < MAX_DEPTH ? Math.max(0, MAX_LINES - listing.lines) : 0;
    const shown = indexes.slice(0, room);
    listing.left += indexes.length - shown.length;
    listing.lines += shown.length;
    return shown.length === 0
        ? undefined
        : (0,html/* html */.qy) `<ul class="tree">${shown.map((index) => listNode(index, listing, depth))}</ul>`;
}
function listNode(index, listing, depth) {
    const node = listing.graph.nodes[index];
    if (!node)
        return undefined;
    const followers = listing.followers[index] ?? [];
    const isKnown = listing.seen.has(index);
    listing.seen.add(index);
    const below = isKnown ? again(followers.length) : listNodes(followers, listing, depth + 1);
    return (0,html/* html */.qy) `<li><code>${node.label}</code> ${nodeWord(node)}${below}</li>`;
}
function again(followers) {
    return followers > 0 ? (0,html/* html */.qy) ` (see above)` : undefined;
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
    return (0,html/* html */.qy) `<div class="wide picture" tabindex="0" role="region" aria-label="Graph, scrolls sideways">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}">
<title id="${id}">${(0,markup_words/* countOf */.p)(graph.nodes.length, "nodes")} and ${(0,markup_words/* countOf */.p)(graph.edges.length, "links")}. The list below says the same in words.</title>
${edges.slice(0, MAX_EDGES).map(({ from, to }) => drawEdge(places.get(from), places.get(to)))}
${[...places].map(([index, place]) => drawNode(graph.nodes[index], place))}</svg></div>
${(0,table/* more */.O)(leftOut, "nodes of the graph")}${(0,table/* more */.O)(edges.length - MAX_EDGES, "links")}
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
    return (0,html/* html */.qy) `<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}
function drawNode(node, { x, y }) {
    if (!node)
        return undefined;
    return (0,html/* html */.qy) `<g class="node ${nodeStanding(node)}"><title>${node.label}: ${nodeWord(node)}</title><rect x="${x}" y="${y}" width="${draw_graph_BOX.width}" height="${draw_graph_BOX.height}" rx="6"/><text class="name" x="${x + 10}" y="${y + 17}">${(0,clip/* clip */.$)(node.label, MAX_LABEL)}</text><text class="word" x="${x + 10}" y="${y + 32}">${(0,clip/* clip */.$)(nodeWord(node), MAX_WORD)}</text></g>
`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/graphs.js
// The graphs of what actions pull in.


function renderGraphs({ checks }) {
    const graphs = checks.flatMap(({ graph }, index) => (graph ? [drawGraph(graph, `graph-${index}`)] : []));
    return graphs.some((graph) => graph !== undefined)
        ? (0,html/* html */.qy) `${graphs}`
        : (0,html/* html */.qy) `<p>No report holds a graph. pin-check makes one where it may ask GitHub.</p>`;
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
        return `${(ms / 1_000).toFixed(1)} s`;
    const minutes = Math.floor(ms / 60_000);
    if (minutes < 60)
        return `${minutes} min ${twoDigits(Math.floor((ms % 60_000) / 1_000))} s`;
    return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(value) {
    return String(value).padStart(2, "0");
}

;// CONCATENATED MODULE: ./packages/report-page/lib/timeline/draw-lanes.js
// Draws lanes: names beside a picture whose places are percentages, so that it can be as wide as there is room, or be zoomed.



/** Of a row, in pixels; the style sheet gives the names beside it the same. */
const ROW = 24;
const TICKS = 4;
/** Of a level, and where bars stand, in pixels. */
const LEVEL = 4;
const BASE = 20;
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
    return (0,html/* html */.qy) `<figure class="timeline" data-timeline>
<ol class="names" aria-hidden="true"><li class="axis">time</li>${rows.map(({ name, kind }) => (0,html/* html */.qy) `<li class="${kind}">${name}</li>`)}</ol>
<div class="plot" tabindex="0" role="region" aria-label="Timeline, scrolls sideways when zoomed">
<svg width="100%" height="${height}" role="img" aria-labelledby="${id}">
<title id="${id}">Timeline of ${(0,markup_words/* countOf */.p)(lanes.lanes.length, "steps")} over ${formatOffset(lanes.end - lanes.start)}. The table below has the same numbers.</title>
${axis(lanes, height)}
${rows.map(({ drawing, kind }, index) => (0,html/* html */.qy) `<g class="row ${kind}"><svg y="${(index + 1) * ROW}" width="100%" height="${ROW}">${drawing}</svg></g>
`)}</svg></div>
</figure>`;
}
/** The shapes that marks refer to, and what they mean. Once a page. */
function timelineLegend() {
    return (0,html/* html */.qy) `<ul class="legend">${["allowed", "would-block", "blocked", "detection"].map((sign) => (0,html/* html */.qy) `<li><svg class="icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${signShape(sign)}</svg>${SIGN_WORDS[sign]}</li>`)}<li><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="bar program" d="M0 14V10h5V4h5v4h6v6z"/></svg>programs started: the taller, the more at once</li></ul>`;
}
function rowsOf(lane, lanes) {
    const name = lane.step ?? `${(0,markup_words/* countOf */.p)(lanes.shared, "more steps")}`;
    const programs = lane.programs.map((program) => ({
        name: program.name === undefined ? "other programs" : program.name || "unknown program",
        kind: "program",
        drawing: program.bars.map((bar) => drawBar(bar, lanes, "program", `${program.name ?? "other programs"}: ${(0,markup_words/* countOf */.p)(bar.count, "starts")}`)),
    }));
    const rowOf = (rowName, signs) => signs.length === 0 ? [] : [{ name: rowName, kind: "signs", drawing: signs.map((sign) => drawSigns(sign, lanes)) }];
    const title = `${name || "step not known"}: ${(0,markup_words/* countOf */.p)(lane.bar.count, "events")}`;
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
    return (0,html/* html */.qy) `<rect class="bar ${kind}" x="${percent(from, bins)}" width="${percent(to - from + 1, bins)}" y="${BASE - height}" height="${height}"><title>${title}, ${time}</title></rect>`;
}
function drawSigns({ bin, parts }, { bins }) {
    const words = parts.map(({ sign, count }) => `${count} ${SIGN_WORDS[sign]}`).join(", ");
    const [first] = parts;
    return (0,html/* html */.qy) `<svg x="${percent(bin + 0.5, bins)}" y="12" overflow="visible">${first && signShape(first.sign)}<title>${words}</title></svg>`;
}
/** Around 0,0. Each is a shape of its own, so that no colour is needed. */
function signShape(sign) {
    switch (sign) {
        case "allowed":
            return (0,html/* html */.qy) `<circle class="sign allowed" r="3.5"/>`;
        case "would-block":
            return (0,html/* html */.qy) `<path class="sign would-block" d="M0-6 6 5H-6z"/>`;
        case "blocked":
            return (0,html/* html */.qy) `<path class="sign blocked" d="M-5-5 5 5M5-5-5 5"/>`;
        case "detection":
            return (0,html/* html */.qy) `<path class="sign detection" d="M0-7 7 0 0 7-7 0z"/>`;
    }
}
function axis({ start, end }, height) {
    return Array.from({ length: TICKS + 1 }, (_, tick) => {
        const x = percent(tick, TICKS);
        const anchor = tick === 0 ? "start" : tick === TICKS ? "end" : "middle";
        return (0,html/* html */.qy) `<line class="grid" x1="${x}" x2="${x}" y1="${ROW}" y2="${height}"/><text class="tick" x="${x}" y="16" text-anchor="${anchor}">${formatOffset(((end - start) * tick) / TICKS)}</text>`;
    });
}
function percent(part, whole) {
    return `${((part / whole) * 100).toFixed(1)}%`;
}

;// CONCATENATED MODULE: ./packages/report-page/lib/page/page-model.js
const DECISIONS = ["blocked", "would-block", "allowed"];

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
const DECISION_WORDS = {
    blocked: "blocked",
    "would-block": "would be blocked",
    allowed: "allowed",
};
function renderNetwork({ guards, timelines }) {
    if (guards.length === 0 && timelines.length === 0)
        return (0,html/* html */.qy) `<p>No report of harden-runner is here.</p>`;
    return (0,html/* html */.qy) `${timelines.map(renderTimeline)}
${timelines.length === 0 ? (0,html/* html */.qy) `<p>The timeline is not drawn: the log (events.jsonl) is not in what was given.</p>` : undefined}
${guards.map(renderGuard)}`;
}
function renderTimeline(timeline, index) {
    const lanes = toLanes(timeline);
    if (!lanes)
        return (0,html/* html */.qy) `<p>The log ${timeline.place} holds nothing to draw.</p>`;
    return (0,html/* html */.qy) `<h3>Timeline</h3>
<div class="bar-line">${timelineLegend()}<p class="zoom" data-zoom hidden><button type="button" data-by="2">Zoom in</button> <button type="button" data-by="0.5">Zoom out</button></p></div>
${drawLanes(lanes, `timeline-${index}`)}
${laneTable(lanes)}${(0,table/* more */.O)(timeline.left, "events")}`;
}
function laneTable(lanes) {
    return (0,table/* table */.t)({
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
            step === undefined ? (0,markup_words/* countOf */.p)(lanes.shared, "more steps") : step || "step not known",
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
    return (0,html/* html */.qy) `<h3>harden-runner ${(0,mark/* verdictMark */.vG)(verdict)}</h3>
<p>Mode ${mode || "unknown"}, ${protection || "unknown"}; ${startedAt} to ${endedAt}.${reasons.length > 0 ? (0,html/* html */.qy) ` Reasons: ${reasons.join(", ")}.` : undefined}
${(0,markup_words/* countOf */.p)(counts.processes, "programs")}, ${(0,markup_words/* countOf */.p)(counts.lookups, "lookups")}, ${(0,markup_words/* countOf */.p)(counts.connections, "connections")}.
Log of ${(0,markup_words/* countOf */.p)(logEvents, "events")}, SHA-256 <code>${logSha256}</code>.</p>
${stopped(guard)}${detections(guard)}${tampering(guard)}${changes(guard)}
${allowed(guard)}`;
}
function stopped({ destinations }) {
    return (0,table/* table */.t)({
        caption: "Blocked and would be blocked",
        head: ["Destination", "Port", "Decision", "Count", "Step", "Program", "Why"],
        items: destinations.filter(({ decision }) => decision !== "allowed"),
        row: ({ destination, port, decision, count, step, program, why }) => [
            (0,html/* html */.qy) `<code>${destination}</code>`,
            port,
            decisionMark(decision),
            count,
            step,
            (0,html/* html */.qy) `<code>${program}</code>`,
            why,
        ],
        limit: MAX_USES,
    });
}
function allowed({ destinations }) {
    return (0,table/* table */.t)({
        caption: "Destinations allowed",
        head: ["Destination", "Port", "Count", "Step", "Program"],
        items: destinations.filter(({ decision }) => decision === "allowed"),
        row: ({ destination, port, count, step, program }) => [
            (0,html/* html */.qy) `<code>${destination}</code>`,
            port,
            count,
            step,
            (0,html/* html */.qy) `<code>${program}</code>`,
        ],
        limit: MAX_USES,
    });
}
function decisionMark(decision) {
    const standing = DECISION_STANDING[decision];
    return (0,html/* html */.qy) `<span class="mark ${standing}">${(0,mark/* icon */.Kk)(standing)}${DECISION_WORDS[decision]}</span>`;
}
function detections({ detections: items }) {
    const head = ["Detection", "Detail", "Program", "At"];
    return (0,table/* table */.t)({
        caption: "Detections",
        head,
        items,
        row: ({ id, detail, who, at }) => [(0,html/* html */.qy) `<code>${id}</code>`, detail, (0,html/* html */.qy) `<code>${who}</code>`, at],
        limit: network_MAX_ROWS,
    });
}
function tampering({ tampering: items }) {
    const head = ["What", "Detail", "Put right", "At"];
    return (0,table/* table */.t)({
        caption: "Tampering with the protection",
        head,
        items,
        row: ({ what, detail, repaired, at }) => [what, detail, repaired ? "yes" : "no", at],
        limit: network_MAX_ROWS,
    });
}
function changes({ integrity }) {
    const head = ["File", "Change", "Allowed", "Program"];
    return (0,table/* table */.t)({
        caption: "Sources changed while the job ran",
        head,
        items: integrity.changes,
        row: ({ path, change, allowed, who }) => [
            (0,html/* html */.qy) `<code>${path}</code>`,
            change,
            allowed ? "yes" : "no",
            (0,html/* html */.qy) `<code>${who}</code>`,
        ],
        limit: network_MAX_ROWS,
    });
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/overview.js





const MAX_TASKS = 8;
const MAX_PROBLEMS = 200;
/** What a step did or did not do. Everything else says that the evidence itself cannot be relied on. */
const OF_STEPS = ["step-unfinished", "step-failed", "step-skipped", "step-weaker"];
/** It repeats what the step's own report says. */
const REPEATED = "verdict-not-pass";
const HEADLINES = {
    pass: "Passed. Everything that was looked at is in order.",
    fail: "Failed. Something must be put right before this goes on.",
    incomplete: "Incomplete. Something was not looked at, so this is no pass.",
};
/** The banner: the page's verdict, and the numbers behind it. */
function renderVerdict({ verdict, checks, guards, problems }) {
    const findings = sum(checks.map((report) => report.findings.length));
    const told = problems.filter(({ code }) => code !== REPEATED);
    const facts = [
        ["findings", findings],
        ["set apart", sum(checks.map(({ suppressed }) => suppressed.length))],
        ["not checked", sum(checks.map(({ notChecked }) => notChecked.length))],
        ["connections blocked", sum(guards.map(({ counts }) => counts.blocked))],
        ["detections", sum(guards.map(({ counts }) => counts.detections))],
        ["problems of the evidence", told.length],
    ];
    return (0,html/* html */.qy) `<div class="verdict ${verdict}"><p class="headline">${(0,mark/* icon */.Kk)(verdict)}<strong>${HEADLINES[verdict]}</strong></p>
<dl class="facts">${facts.map(([name, count]) => (0,html/* html */.qy) `<div><dt>${name}</dt><dd>${count.toLocaleString("en-US")}</dd></div>`)}</dl></div>`;
}
/** What to do, most urgent first: the evidence itself, then what failed, then what is unknown. */
function renderFirstSteps(model) {
    const tasks = [
        ...evidenceTasks(model),
        ...findingTasks(model.checks),
        ...guardTasks(model),
        ...releaseTasks(model),
        ...gapTasks(model),
    ];
    if (tasks.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<h3>What to do first</h3><ol class="tasks">${tasks.slice(0, MAX_TASKS)}</ol>${(0,table/* more */.O)(tasks.length - MAX_TASKS, "tasks")}`;
}
/** What the judge of the evidence objects to. */
function renderProblems({ problems }) {
    const told = problems.filter(({ code }) => code !== REPEATED);
    if (told.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<div class="problems"><h3>${(0,mark/* icon */.Kk)("fail")}Problems of the evidence</h3>
<ul>${told.slice(0, MAX_PROBLEMS).map(({ code, what, why }) => (0,html/* html */.qy) `<li><code>${code}</code> <strong>${what}</strong>: ${why}</li>`)}</ul>
${(0,table/* more */.O)(told.length - MAX_PROBLEMS, "problems")}</div>`;
}
/** The verdict of each part. */
function renderParts({ checks, guards, releases, verifications }) {
    const parts = [
        ...checks.map((report) => ({
            tool: report.tool,
            verdict: report.verdict,
            words: wordsOf(report),
        })),
        ...guards.map(({ verdict, mode, counts }) => ({
            tool: "harden-runner",
            verdict,
            words: `${mode}, ${counts.blocked} blocked`,
        })),
        ...releases.map(({ tool, verdict, artifacts }) => ({
            tool,
            verdict,
            words: (0,markup_words/* countOf */.p)(artifacts.length, "artifacts"),
        })),
        ...verifications.map(({ verdict, artifacts }) => ({
            tool: "verify-artifact",
            verdict,
            words: (0,markup_words/* countOf */.p)(artifacts.length, "artifacts"),
        })),
    ];
    if (parts.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<ul class="parts">${parts.map(({ tool, verdict, words }) => (0,html/* html */.qy) `<li>${(0,mark/* verdictMark */.vG)(verdict)} <strong>${tool}</strong> <span class="count">${words}</span></li>`)}</ul>`;
}
function wordsOf({ checks, findings, durationMs }) {
    const counts = checks.length > 0 ? (0,markup_words/* countOf */.p)(checks.length, "checks") : (0,markup_words/* countOf */.p)(findings.length, "findings");
    return durationMs === undefined ? counts : `${counts}, ${formatOffset(durationMs)}`;
}
function evidenceTasks({ problems }) {
    const steps = problems.filter(({ code }) => OF_STEPS.includes(code)).length;
    const isBroken = problems.some(({ code }) => code !== REPEATED && !OF_STEPS.includes(code));
    return [
        ...(isBroken
            ? [
                (0,html/* html */.qy) `<li>The evidence itself has problems, listed above. Until they are solved, nothing else on this page can be relied on.</li>`,
            ]
            : []),
        ...(steps > 0
            ? [(0,html/* html */.qy) `<li>${(0,markup_words/* countOf */.p)(steps, "steps")} did not do all they should, as listed above: look at the workflow.</li>`]
            : []),
    ];
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
        .map(({ rule, count }) => (0,html/* html */.qy) `<li><a href="#findings">${rule.title || rule.id}</a> (${(0,markup_words/* countOf */.p)(count, "errors")}): ${rule.fix}</li>`);
}
function guardTasks({ guards }) {
    return guards.flatMap(({ counts, reasons, detections }) => [
        ...(counts.blocked > 0
            ? [
                (0,html/* html */.qy) `<li><a href="#network">${(0,markup_words/* countOf */.p)(counts.blocked, "connections")} blocked</a>: allow what the job needs, and find out who asked for the rest.</li>`,
            ]
            : []),
        ...(detections.length > 0
            ? [
                (0,html/* html */.qy) `<li><a href="#network">${(0,markup_words/* countOf */.p)(detections.length, "detections")}</a>: look at what these programs did before you trust what the job made.</li>`,
            ]
            : []),
        ...(reasons.includes("integrity")
            ? [(0,html/* html */.qy) `<li><a href="#network">Sources changed while the job ran</a>: find out which program wrote them.</li>`]
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
            ? [(0,html/* html */.qy) `<li><a href="#artifacts">${(0,markup_words/* countOf */.p)(refused, "artifacts")} not verified</a>: do not deploy them.</li>`]
            : []),
        ...(undelivered > 0
            ? [
                (0,html/* html */.qy) `<li><a href="#artifacts">${(0,markup_words/* countOf */.p)(undelivered, "attestations")} not delivered</a>: see why, and run the step again.</li>`,
            ]
            : []),
    ];
}
function gapTasks({ checks }) {
    const gaps = sum(checks.map(({ notChecked }) => notChecked.length));
    return gaps > 0
        ? [(0,html/* html */.qy) `<li><a href="#not-checked">${(0,markup_words/* countOf */.p)(gaps, "things")} not checked</a>: each says what it lacks.</li>`]
        : [];
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./packages/report-page/lib/sections/section.js
// A section of the page: its anchor, its heading, and what is in it.

function renderSection({ id, title, content }) {
    return (0,html/* html */.qy) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}
/** The sections by name, to jump to. */
function renderContents(sections) {
    return (0,html/* html */.qy) `<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => (0,html/* html */.qy) `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
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
const VERDICTS = `
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
.problems{margin:1rem 0;padding:.25rem 1.25rem;border:1px solid var(--fail);border-radius:8px}
.problems h3{display:flex;align-items:center;gap:.4rem;color:var(--fail);margin-top:.8rem}
.problems ul,.tasks{padding-left:1.3rem}
.tasks li{margin:.3rem 0}
.parts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0 0;padding:0;list-style:none}
.parts li{padding:.35rem .75rem;border:1px solid var(--line);border-radius:6px;background:var(--raised);font-size:.9rem}
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
@media (max-width:40rem){.plot>svg{min-width:34rem}table{min-width:34rem}th,td{max-width:17rem;padding:.35rem .6rem}body{padding:0 .9rem 2rem}nav{position:static;margin:0 -.9rem;padding:0 .9rem}html{scroll-padding-top:0}h1{font-size:1.4rem}.headline{font-size:1.08rem;align-items:flex-start}.headline .icon{margin-top:.25em}.timeline .names{width:7.5rem;padding:0 .5rem}.timeline .names .program,.timeline .names .signs{padding-left:.5rem}.finding dl div,.run div{grid-template-columns:1fr;gap:0}.finding dl div{margin-top:.2rem}.facts{gap:.6rem 1.5rem}}
@media print{nav,.skip,.filter,.zoom{display:none}body{max-width:none}.wide{max-height:none;overflow:visible}.file,.finding{break-inside:avoid}a{color:inherit}}
`;
const PAGE_STYLE = [COLOURS, LAYOUT, VERDICTS, PICTURES, CONTENT, NARROW].join("").trim();

;// CONCATENATED MODULE: ./packages/report-page/lib/page/render-page.js
// Puts the page together: one file, no network, a policy that lets in only its own style and script.













/** The whole page. All texts of `model` may be hostile: they come out as text. */
function renderPage(model, { sha256, sources }) {
    const sections = sectionsOf(model, sources);
    const title = titleOf(model);
    const page = (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256(PAGE_STYLE)}'; script-src 'sha256-${sha256(PAGE_SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new html/* Html */.Ed(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="top"><p class="brand">lockstep report</p><h1>${title}</h1>${subtitle(model)}</header>
${renderContents(sections)}
<main id="main" tabindex="-1">
${sections.map(renderSection)}</main>
<footer><p>Everything on this page comes from the reports that were given. It was made offline, and loads nothing.</p></footer>
<script>${new html/* Html */.Ed(PAGE_SCRIPT)}</script>
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
        { id: "findings", title: "Findings", content: (0,findings/* renderFindings */.v)(model, sources) },
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
    return (0,html/* html */.qy) `<p class="run-line">Commit <code>${run.commit.slice(0, 12)}</code>, ${run.event}, job <code>${run.job}</code>, run ${run.runId}</p>`;
}

// EXTERNAL MODULE: ./packages/core/lib/report/report.js + 3 modules
var report = __webpack_require__(14303);
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

const read_verdict_VERDICTS = ["pass", "fail", "incomplete"];
function readVerdict(value) {
    return choiceOf(value, read_verdict_VERDICTS) ?? "incomplete";
}

;// CONCATENATED MODULE: ./packages/report-page/lib/reading/read-check-report.js



/** A gate has checks, and they have none. */
const read_check_report_MAX_DEPTH = 3;
const MAX_CHECKS = 50;
const SEVERITIES = ["error", "warning", "note"];
const CONFIDENCES = ["high", "medium", "low"];
const read_check_report_GROUNDS = ["policy", "comment", "baseline"];
/** `depth` is how deep it lies in other reports. */
function readCheckReport(value, depth = 0) {
    const checks = depth < read_check_report_MAX_DEPTH ? objectsOf(value["checks"]).slice(0, MAX_CHECKS) : [];
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
        by: { kind: choiceOf(by["kind"], read_check_report_GROUNDS) ?? "comment", reason: textOf(by["reason"]) },
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






/** The verdict is the worst of all that speaks. Nothing that could be read is `incomplete`, and so is what could not be read. */
function buildModel(inputs) {
    const pieces = { checks: [], guards: [], releases: [], verifications: [], problems: [] };
    for (const { reports } of inputs)
        for (const { name, text } of reports)
            place(name, parse(text), pieces);
    const timelines = inputs.flatMap(({ logs }) => logs.map(({ name, lines }) => readLog(lines, name)));
    const runs = inputs.flatMap(({ index }) => (index === undefined ? [] : [index.run]));
    const mixed = mixedRuns(runs);
    const problems = [
        ...inputs.flatMap((input) => input.problems),
        ...mixed,
        ...pieces.problems,
        ...otherLogs(inputs, pieces.guards),
        ...unreadLines(timelines),
    ];
    const { guards, releases, verifications } = pieces;
    const checks = pieces.checks.flatMap(report/* flatten */.Bq);
    const spoken = [checks, guards, releases, verifications].flatMap((list) => list.map(({ verdict }) => verdict));
    return {
        verdict: (0,verdict/* worst */.Q)([
            ...spoken,
            ...inputs.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict])),
            ...(mixed.length > 0 ? ["fail"] : []),
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

;// CONCATENATED MODULE: ./packages/report-page/lib/index.js





/***/ })

};
