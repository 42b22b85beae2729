export const id = 2971;
export const ids = [2971];
export const modules = {

/***/ 83024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderRunJson: () => (/* reexport */ renderRunJson),
  renderRunTerminal: () => (/* reexport */ renderRunTerminal),
  runExitCode: () => (/* reexport */ runExitCode),
  runMain: () => (/* reexport */ runMain),
  runPost: () => (/* reexport */ runPost),
  runPre: () => (/* reexport */ runPre),
  runProbe: () => (/* reexport */ runProbe),
  runProtected: () => (/* reexport */ runProtected),
  spec: () => (/* reexport */ spec_spec)
});

// EXTERNAL MODULE: ./packages/runtime/lib/runner/run-action.js + 5 modules
var run_action = __webpack_require__(20305);
// EXTERNAL MODULE: external "node:inspector"
var external_node_inspector_ = __webpack_require__(86592);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/own-process.js
// Keeps this process its own: every process of the same user may ask Node.js for its debugger, and speak through it.


/**
 * Runs `work` as long as nobody debugs this process. The signal that starts the debugger is taken from it first (Node.js
 * documentation, "Signal events"). Throws `IntegrityError` (`response-malformed`) where it runs all the same.
 */
async function undebugged(work) {
    process.on("SIGUSR1", ignore);
    refuseDebugger();
    const value = await work();
    refuseDebugger();
    return value;
}
/** Stays in place: without it the signal would do its work again. */
function ignore() { }
function refuseDebugger() {
    if ((0,external_node_inspector_.url)() === undefined)
        return;
    throw new errors/* IntegrityError */.cs("response-malformed", "a debugger was started in this process", {
        hint: "Something on this runner tried to speak in the place of harden-runner: treat the job as compromised.",
    });
}

// EXTERNAL MODULE: ./packages/core/lib/action/spec.js
var spec = __webpack_require__(60869);
// EXTERNAL MODULE: ./packages/core/lib/action/input.js
var input = __webpack_require__(14604);
// EXTERNAL MODULE: ./packages/core/lib/policy/policy.js
var policy_policy = __webpack_require__(39172);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/organisation-policy-input.js
var organisation_policy_input = __webpack_require__(28902);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence-output.js
var evidence_output = __webpack_require__(86110);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/spec.js
// The declaration of the harden-runner action. Words that are not given are decided by the policy: see policy/resolve-policy.ts.

const STRICTER = "Without it the policy decides; where the two differ, the stricter one holds.";
const LIST_LENGTH = 64 * 1024;
const spec_spec = (0,spec/* defineAction */.Q)({
    name: "harden-runner",
    title: "lockstep harden-runner",
    description: "Lets a job reach only what it may, records what runs, and fails when the protection is touched.",
    branding: { icon: "shield", color: "green" },
    inputs: {
        mode: (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY.mode, {
            description: `\`block\`: only what is allowed can be reached. \`audit\`: everything is let through and recorded. ${STRICTER} Default: \`block\`.`,
        }),
        "allowed-endpoints": (0,input/* text */.Qq)({
            description: "What the job may reach, one a line: `host`, `host:port`, `*.host:port`, an address, a network such as `10.0.0.0/8:5432` or `[2001:db8::/32]:443`; `udp://` in front for UDP. The port is 443 where none is given. What the policy allows is added.",
            maxLength: LIST_LENGTH,
        }),
        presets: (0,input/* text */.Qq)({
            description: "Endpoints that belong together, by name: `github`, `github-artifacts`, `github-releases`, `ghcr`, `sigstore`; and `npm`, `pip`, `go`, `cargo`, `maven`, `rubygems`, `apt`, `docker`, which read the registries from the settings of the runner. `none` for no preset. Those of the policy are added. Default, where neither names any: `github`.",
        }),
        tls: (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY.tls, {
            description: `\`sni\`: in the mode \`block\`, connections to TCP port 443 are let through by the name they ask for, so that an address that many share opens nothing else. Nothing is decrypted. ${STRICTER} Default: \`sni\`.`,
        }),
        sudo: (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY.sudo, {
            description: `\`disable\`: the job loses sudo. With sudo, attacks on the protection are detected and fail the job, but are not prevented. ${STRICTER} Default: \`keep\`.`,
        }),
        containers: (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY.containers, {
            description: `\`filter\`: Docker refuses privileged containers, host namespaces, added capabilities, devices and mounts outside the workspace. \`disable\`: no Docker. ${STRICTER} Default: \`keep\`, and with \`sudo: disable\` \`filter\`.`,
        }),
        memory: (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY.memory, {
            description: `\`protect\`: no process can read the memory of another one, debuggers neither, until the machine starts again. ${STRICTER} Default: \`keep\`.`,
        }),
        "file-integrity": (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY["file-integrity"], {
            description: `Whether tracked files that the job has changed are reported, or fail it. ${STRICTER} Default: \`report\`.`,
        }),
        "may-change": (0,input/* text */.Qq)({
            description: "Globs over tracked files that the job may change, one a line. Those of the policy are added.",
            maxLength: LIST_LENGTH,
        }),
        "on-block": (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY["on-block"], {
            description: `Whether a blocked call fails the job at its end. ${STRICTER} Default: \`continue\`.`,
        }),
        "on-tamper": (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY["on-tamper"], {
            description: `Whether an attempt on the protection fails the job. ${STRICTER} Default: \`fail\`.`,
        }),
        "on-unsupported": (0,input/* optionalChoice */.AU)(policy_policy/* HARDEN_CHOICES */.CY["on-unsupported"], {
            description: `Whether the job fails on a machine that cannot be protected. ${STRICTER} Default: \`fail\`.`,
        }),
        config: (0,input/* text */.Qq)({
            description: "The policy file, relative to the repository root, or `none`. For a proposed change it is read at the base commit.",
            default: policy_policy/* POLICY_PATH */.l$,
        }),
        "organisation-policy": organisation_policy_input/* ORGANISATION_POLICY_INPUT */.R,
        interim: (0,input/* flag */.Jt)({
            description: "For a second use of the action, later in the job: starts nothing, and writes report and trace of the job until then, for the provenance action. The step fails where the report would.",
            default: false,
        }),
        token: (0,input/* secret */.rJ)({
            description: "Reads the policy, before there is a checkout. The token of the job is enough.",
            default: "${{ github.token }}",
        }),
    },
    outputs: {
        "effective-policy": "What is in force, as JSON; `unsupported` where the machine could not be protected.",
        "blocked-count": "How many calls were blocked; in the mode `audit`, how many would have been.",
        "detections-count": "How many suspicious acts were detected.",
        tampered: "`true` if somebody touched the protection.",
        report: "Path of the JSON report (schema 1).",
        "report-digest": "SHA-256 of the report, in hex.",
        "trace-statement": "Path of the in-toto statement about the run, for the provenance action.",
        "allow-list": "The lines of `allowed-endpoints` that the mode `block` needs for what this run did.",
        ...evidence_output/* EVIDENCE_OUTPUT */._,
    },
    permissions: { contents: "read" },
    phases: ["pre", "main", "post"],
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/control-channel.js
// How the phases of an action speak with the agent: HTTP over a socket in a folder that only the agent can write to.




const MAX_ANSWER_BYTES = 1024 * 1024 * 1024;
/** Without a word of the answer, in milliseconds. */
const TIMEOUT_MS = 20_000;
/** Answers questions at `path` (absolute) of whoever can enter its folder. A job can, so no question may weaken anything. */
function serveControl(path, answer) {
    const server = createServer((incoming, response) => void respond(incoming, response, answer));
    rmSync(path, { force: true });
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(path, () => {
            chmodSync(path, 0o666);
            resolve({ close: () => server.close() });
        });
    });
}
async function respond(incoming, response, answer) {
    incoming.resume();
    response.on("error", () => undefined);
    try {
        const answered = await answer((incoming.url ?? "/").slice(1));
        if (answered === undefined)
            response.writeHead(404).end();
        else if (typeof answered === "string")
            response.writeHead(200).end(answered);
        else {
            response.writeHead(200);
            for await (const text of answered)
                if (!(await taken(response, text)))
                    return;
            response.end();
        }
    }
    catch {
        // What went wrong stands in the agent's log; the asker sees an answer that breaks off.
        response.destroy();
    }
}
/** False if the asker is gone: then what the answer is read from must be let go of. */
function taken(response, text) {
    if (response.destroyed)
        return false;
    if (response.write(text))
        return true;
    return new Promise((resolve) => {
        response.once("drain", () => resolve(true)).once("close", () => resolve(false));
    });
}
/**
 * Asks the agent at `path` and hands its answer on as it comes. Throws `UnavailableError` (`not-found`) where no agent
 * listens, and `IntegrityError` (`response-malformed`) where the socket is one that somebody else could have put there.
 * `patience` is how long it may take to begin, in milliseconds.
 */
async function* askControl(path, question, patience = TIMEOUT_MS) {
    trusted(path);
    let bytes = 0;
    for await (const chunk of received(await send(path, question, patience))) {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES)
            throw gone("says more than is believed", undefined);
        yield chunk;
    }
}
async function* received(answer) {
    try {
        for await (const chunk of answer)
            yield chunk;
    }
    catch (cause) {
        throw gone("broke off while it answered", cause);
    }
}
/** The whole answer as text. Throws as `askControl`. */
async function askControlText(path, question, patience) {
    const chunks = [];
    for await (const chunk of askControl(path, question, patience))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
}
function send(path, question, timeout) {
    return new Promise((resolve, reject) => {
        const asked = (0,external_node_http_.request)({ socketPath: path, path: `/${question}`, timeout }, (response) => {
            if (response.statusCode === 200)
                resolve(response);
            else
                reject(gone(`answers with status ${response.statusCode}`, undefined));
        });
        asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
        asked.on("error", (cause) => reject(gone("does not answer", cause)));
        asked.end();
    });
}
/** The folder and the socket belong to the same user, who is not this process's, and nobody else may write to the folder. */
function trusted(path) {
    const folder = (0,external_node_fs_.lstatSync)((0,external_node_path_.dirname)(path), { throwIfNoEntry: false });
    const socket = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (folder === undefined || socket === undefined)
        throw gone("is not there", undefined);
    const own = process.getuid?.() === 0 ? -1 : process.getuid?.();
    const sound = folder.isDirectory() && socket.isSocket() && folder.uid === socket.uid && (folder.mode & 0o022) === 0;
    if (sound && folder.uid !== own)
        return;
    throw new errors/* IntegrityError */.cs("response-malformed", "the agent's socket is not one that the agent made", {
        hint: "Something on this runner tried to stand in for the agent: treat the job as compromised.",
    });
}
function gone(what, cause) {
    return new errors/* UnavailableError */.hG("not-found", `the agent ${what}`, {
        hint: "It was never started, or something ended it. Look for `harden-runner` in the log of the job's first step; on a runner that keeps its machine, at `journalctl --unit=lockstep-harden-runner`.",
        cause,
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/places.js
// Where the agent lives. Fixed, so that nothing in the environment of a job can point a later phase at a forgery.
/** Program and configuration: owned by root, read-only. Not below /opt, which everybody may write to on hosted images. */
const PROGRAM_FOLDER = "/var/lib/lockstep-harden-runner";
/** Log, state and socket: owned by the agent's user; nobody else can write there. */
const STATE_FOLDER = "/run/lockstep-harden-runner";
/** For the phases only: a folder that the user of the runner can enter and nobody else, because the log holds arguments. */
const CONTROL_FOLDER = `${STATE_FOLDER}/control`;
const CONTROL_SOCKET = `${CONTROL_FOLDER}/agent.sock`;
/** Where containers that mount Docker's socket find the filter. */
const DOCKER_SOCKET = (/* unused pure expression or super */ null && (`${STATE_FOLDER}/docker.sock`));
const LOG_FILE = `${STATE_FOLDER}/events.jsonl`;
/** Name of the transient service, where systemd runs. */
const SERVICE = "lockstep-harden-runner";

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/agent-client.js
// The agent as a phase sees it.



/** To finish, all checkouts are compared again, which may take a minute, after a comparison that somebody else asked for. */
const FINISH_WITHIN_MS = 150_000;
/** The agent of a runner. */
const AGENT = agentAt(CONTROL_SOCKET);
/** What the agent says of itself, or undefined where none answers. Throws `IntegrityError` as `status`. */
async function standing(agent) {
    try {
        return await agent.status();
    }
    catch (error) {
        if (error instanceof errors/* UnavailableError */.hG)
            return undefined;
        throw error;
    }
}
/** The agent that listens at `socket` (absolute). */
function agentAt(socket) {
    const ask = async (question, patience) => JSON.parse(await askControlText(socket, question, patience));
    return {
        status: () => ask("status"),
        // One that does not answer at all shows sooner.
        finish: async () => {
            await ask("status");
            return ask("finish", FINISH_WITHIN_MS);
        },
        log: () => askControl(socket, "log"),
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/phase-state.js
// What the first phase leaves for the later ones, with the runner. Into the environment of every phase the runner puts what steps
// wrote to `GITHUB_ENV`, and lays over it only what the action has saved: a name that was not saved could be set by any step.
// So all of them are saved before anything else is done, and one that is missing means that the first phase did not run.
// Source: actions/runner, `ActionRunner.RunAsync`.

const STARTED = new Set(["pending", "standing", "unsupported"]);
class PhaseState {
    #runner;
    constructor(runner) {
        this.#runner = runner;
    }
    /** The first act of the first phase: nothing stands, whatever becomes of it. */
    open() {
        this.saveRole("guard");
        this.saveStarted("pending");
        this.#runner.saveState("watched", "false");
    }
    saveRole(role) {
        this.#runner.saveState("role", role);
    }
    saveStarted(started) {
        this.#runner.saveState("started", started);
    }
    /** From here on the log that lies on the machine is of this job's agent. */
    saveWatched() {
        this.#runner.saveState("watched", "true");
    }
    /** Throws `UsageError` (`protection-unavailable`) where the first phase did not run. */
    get role() {
        const role = this.#runner.readState("role");
        if (role === "guard" || role === "interim")
            return role;
        throw didNotRun();
    }
    /** Throws as `role`. */
    get started() {
        const started = this.#runner.readState("started");
        if (STARTED.has(started))
            return started;
        throw didNotRun();
    }
    get watched() {
        return this.#runner.readState("watched") === "true";
    }
}
function didNotRun() {
    return new errors/* UsageError */.eb("protection-unavailable", "The first phase of harden-runner did not run: nothing was started.", {
        hint: "Use harden-runner as the first step of the job, by repository and commit. The runner starts no first phase of an action that is used by a path (`uses: ./...`).",
    });
}

// EXTERNAL MODULE: ./packages/core/lib/render/palette.js
var palette = __webpack_require__(87369);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/render-run-json.js
/** The report as JSON, indented by two spaces, with a trailing newline. The order of fields is part of the format. */
function renderRunJson(report) {
    return `${JSON.stringify(writeReport(report), undefined, 2)}\n`;
}
function writeReport(report) {
    const { counts, integrity, log } = report;
    return {
        schema: report.schema,
        tool: report.tool,
        version: report.version,
        verdict: report.verdict,
        reasons: [...report.reasons],
        policy: writePolicy(report.policy),
        protection: report.protection,
        startedAt: report.startedAt,
        endedAt: report.endedAt,
        destinations: report.destinations.map(writeUse),
        blocked: report.blocked.map(writeUse),
        detections: report.detections.map(({ id, detail, actor, at }) => ({
            id,
            detail,
            ...optional("actor", actor && writeActor(actor)),
            at,
        })),
        tampering: report.tampering.map(({ what, detail, repaired, at }) => ({ what, detail, repaired, at })),
        integrity: {
            state: integrity.state,
            changes: integrity.changes.map(({ path, change, allowed, writer }) => ({
                path,
                change,
                allowed,
                ...optional("writer", writer && writeActor(writer)),
            })),
        },
        gaps: report.gaps.map(({ what, why, count }) => ({ what, why, ...optional("count", count) })),
        allowList: [...report.allowList],
        counts: {
            processes: counts.processes,
            lookups: counts.lookups,
            connections: counts.connections,
            blocked: counts.blocked,
            detections: counts.detections,
        },
        log: { sha256: log.sha256, events: log.events, chain: log.chain },
    };
}
function writePolicy(policy) {
    const steps = Object.entries(policy.steps).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        mode: policy.mode,
        tls: policy.tls,
        endpoints: policy.endpoints.map(writeEndpoint),
        steps: Object.fromEntries(steps.map(([step, endpoints]) => [step, endpoints.map(writeEndpoint)])),
        sudo: policy.sudo,
        containers: policy.containers,
        memory: policy.memory,
        integrity: policy.integrity,
        mayChange: [...policy.mayChange],
        onBlock: policy.onBlock,
        onTamper: policy.onTamper,
    };
}
function writeEndpoint({ destination, protocol, port, origin, reason }) {
    return { destination: writeDestination(destination), protocol, port, origin, ...optional("reason", reason) };
}
function writeDestination(destination) {
    switch (destination.kind) {
        case "host":
            return { kind: "host", name: destination.name };
        case "subdomains":
            return { kind: "subdomains", of: destination.of };
        case "network": {
            const { family, address, prefix } = destination;
            return { kind: "network", family, address, prefix };
        }
    }
}
function writeUse(use) {
    return {
        destination: use.destination,
        addresses: [...use.addresses],
        protocol: use.protocol,
        port: use.port,
        decision: use.decision,
        count: use.count,
        ...optional("why", use.why),
        ...optional("step", use.step),
        ...optional("program", use.program),
        ...optional("container", use.container),
    };
}
function writeActor({ pid, program, step, container, ancestors }) {
    return {
        pid,
        program,
        ...optional("step", step),
        ...optional("container", container),
        ...optional("ancestors", ancestors && [...ancestors]),
    };
}
/** A field that is left out where there is no value. */
function optional(name, value) {
    const field = {};
    if (value !== undefined)
        field[name] = value;
    return field;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./packages/core/lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(4054);
// EXTERNAL MODULE: ./packages/core/lib/text/clip.js
var clip = __webpack_require__(8895);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/describe-run.js
/** What each reason of a verdict means. */
const REASONS = {
    blocked: "something was blocked",
    tampered: "the protection was tampered with",
    integrity: "source files were changed",
    "log-broken": "the log is not as the agent wrote it",
    "agent-gone": "the agent is gone",
    unsupported: "the protection could not be started",
    gap: "not everything was observed",
};
/** The state of the protection, in one sentence. */
function describeProtection({ protection, verdict }) {
    if (protection === "unsupported")
        return "NOT PROTECTED: the protection could not be started on this runner.";
    if (protection === "auditing")
        return "AUDIT ONLY: what the policy does not allow was recorded, and nothing was blocked.";
    const end = verdict === "pass" ? "" : " Read below before you rely on it.";
    return `ENFORCING: only what the policy allows could be reached.${end}`;
}
/** The verdict with its reasons. */
function describeVerdict({ verdict, reasons }) {
    const words = { pass: "Passed", fail: "Failed", incomplete: "Incomplete, not a pass" };
    const why = reasons.map((reason) => REASONS[reason] ?? reason).join("; ");
    return why === "" ? `${words[verdict]}.` : `${words[verdict]}: ${why}.`;
}
/** What was counted, as one line. */
function describeCounts({ counts, destinations, tampering }) {
    const parts = [
        `${counts.processes} programs started`,
        `${counts.lookups} names looked up`,
        `${counts.connections} connections`,
        `${destinations.length} destinations`,
        `${counts.blocked} blocked`,
        `${counts.detections} detections`,
        `${tampering.length} tampered`,
    ];
    return parts.join(", ");
}
/** The policy in force, as name and value. */
function describePolicy(policy) {
    const steps = Object.values(policy.steps).reduce((sum, endpoints) => sum + endpoints.length, 0);
    return [
        ["mode", policy.mode],
        ["tls", policy.tls],
        ["sudo", policy.sudo],
        ["containers", policy.containers],
        ["memory", policy.memory],
        ["file-integrity", policy.integrity],
        ["on-block", policy.onBlock],
        ["on-tamper", policy.onTamper],
        ["endpoints", String(policy.endpoints.length)],
        ["endpoints of steps", String(steps)],
    ];
}
/** Protocol and port, such as `tcp 443`. */
function describePort({ protocol, port }) {
    return port === 0 ? protocol : `${protocol} ${port}`;
}
/** What the source check came to. */
function describeIntegrity({ integrity }) {
    const words = {
        off: "not checked, as the policy says",
        clean: "as checked out",
        changed: "changed",
        unknown: "not known",
    };
    return words[integrity.state];
}

// EXTERNAL MODULE: ./packages/core/lib/text/reveal-controls.js
var reveal_controls = __webpack_require__(19891);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/draw-flows.js
// Draws which program reached which destination, as Mermaid in a Markdown code fence. Labels are hostile: but for letters,
// digits and spaces each character is written as a number, so that no label can end a string, a line or the fence.

/** More cannot be read. GitHub's Mermaid draws at most 500 (Mermaid documentation, "maxEdges"). */
const MAX_LINKS = 60;
/** Mermaid refuses more than 50,000 characters (Mermaid documentation, "maxTextSize"). */
const MAX_TEXT = 40_000;
const MAX_LABEL = 60;
/** Fill, border and text are all set, so that a node reads the same on a light and on a dark page. */
const CLASSES = {
    program: "fill:#eaeef2,stroke:#57606a,color:#24292f",
    allowed: "fill:#dafbe1,stroke:#1a7f37,color:#0a3615",
    "would-block": "fill:#fff8c5,stroke:#9a6700,color:#3b2300,stroke-dasharray:5 3",
    blocked: "fill:#ffebe9,stroke:#cf222e,color:#4c0d12,stroke-width:3px",
};
/** Mermaid writes `#code;` as a form that begins with this ligature, and would take it for its own in a label, too. */
const LIGATURE = "\ufb02";
/** A fenced block with at most `limit` links, in the order of `uses`, and how many are left out. Empty if there is nothing to draw. */
function drawFlows(uses, limit) {
    const all = linksOf(uses);
    const links = fitting(all, Math.min(limit, MAX_LINKS));
    if (links.length === 0)
        return "";
    const left = all.length - links.length;
    const rest = left > 0 ? `\n\nNot drawn: ${left} more.` : "";
    return `\`\`\`mermaid\nflowchart LR\n${drawNodes(links).join("\n")}\n\`\`\`${rest}`;
}
/** One link for each pair and decision. */
function linksOf(uses) {
    const links = new Map();
    for (const { program = "unknown program", step, destination, port, decision } of uses) {
        const name = program.slice(program.lastIndexOf("/") + 1);
        const from = labelOf(step === undefined ? name : `${step}: ${name}`);
        const to = labelOf(port === 0 ? destination : `${destination}:${port}`);
        const key = JSON.stringify([from, to, decision]);
        if (!links.has(key))
            links.set(key, { from, to, decision });
    }
    return [...links.values()];
}
function fitting(links, limit) {
    let room = MAX_TEXT;
    const end = links.findIndex(({ from, to }, index) => {
        room -= from.length + to.length + 64;
        return index >= limit || room < 0;
    });
    return end < 0 ? links : links.slice(0, end);
}
function drawNodes(links) {
    const ids = new Map();
    const idOf = (key) => {
        const id = ids.get(key) ?? `n${ids.size}`;
        ids.set(key, id);
        return id;
    };
    const lines = links.flatMap(({ from, to, decision }) => {
        const [source, target] = [idOf(`program ${from}`), idOf(`${decision} ${to}`)];
        return [`  ${source}["${from}"]:::program --> ${target}["${to}"]:::${decision}`];
    });
    const styles = Object.entries(CLASSES).map(([name, style]) => `  classDef ${name} ${style}`);
    return [...lines, ...styles];
}
function labelOf(text) {
    const shown = (0,reveal_controls/* revealControls */.w)(text).replaceAll(LIGATURE, "\\u{fb02}").trim();
    return (0,clip/* clip */.$)(shown || "unnamed", MAX_LABEL).replace(/[^A-Za-z0-9 ]/gu, (char) => `#${char.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/render-run-summary.js
// Renders the report of a run as the job summary: the most detailed Markdown that fits. Everything that comes from the machine
// is clipped and escaped for its place.




/** GitHub drops a step's summary above 1 MiB (docs, "Workflow commands", "Step isolation and limits"). Some is left free. */
const DEFAULT_MAX_BYTES = 960 * 1024;
/** Rows kept per list, tried in this order until the summary fits. */
const ROW_LIMITS = [2_000, 500, 100, 20];
const render_run_summary_MAX_TEXT = 300;
/** Rows shown open; the rest is folded. */
const OPEN_ROWS = 25;
const MARKS = { pass: "✅", fail: "❌", incomplete: "⚠️" };
/** Lines of the allow list are made by the suite; whatever does not look so is not put into a code block. */
const PLAIN_LINE = /^[a-z0-9:/.[\]_-]{1,300}$/;
/**
 * The report as GitHub Flavored Markdown of at most `maxBytes` bytes of UTF-8. If it is too large, each list is cut to its
 * first rows and the rest is counted; at last only the head stays.
 */
function renderRunSummary(report, maxBytes = DEFAULT_MAX_BYTES) {
    const head = renderHead(report);
    for (const rows of ROW_LIMITS) {
        const blocks = [head, ...renderBlocks(report, rows)].filter((block) => block !== "");
        const summary = `${blocks.join("\n\n")}\n`;
        if (external_node_buffer_.Buffer.byteLength(summary) <= maxBytes)
            return summary;
    }
    return `${head}\n\nThe lists are too long for a job summary: see the JSON report.\n`;
}
function renderHead(report) {
    return [
        `## ${MARKS[report.verdict]} lockstep harden-runner`,
        `> **${describeProtection(report)}**`,
        `${describeVerdict(report)} ${describeCounts(report)}.`,
    ].join("\n\n");
}
function renderBlocks(report, rows) {
    const passed = report.destinations.filter(({ decision }) => decision !== "blocked");
    return [
        section(`Blocked: ${report.blocked.length}`, renderUses(report.blocked, rows)),
        section(`Tampering: ${report.tampering.length}`, renderTampering(report, rows)),
        section(`Detections: ${report.detections.length}`, renderDetections(report, rows)),
        section(`Source files: ${describeIntegrity(report)}`, renderChanges(report, rows)),
        section(`Not observed or lost: ${report.gaps.length}`, renderGaps(report, rows)),
        section(`Destinations: ${passed.length}`, renderUses(passed, rows)),
        fold("Programs and destinations", drawFlows(report.destinations, rows)),
        section("Allow list", renderAllowList(report, rows)),
        fold("Policy in force", renderPolicy(report)),
        renderLog(report),
    ];
}
function renderUses(uses, rows) {
    const head = ["Decision", "Destination", "Port", "Step", "Program", "Container", "Times"];
    const cells = uses
        .slice(0, rows)
        .map((use) => [
        use.why === undefined ? use.decision : `${use.decision} (${prose(use.why)})`,
        code(use.destination),
        prose(describePort(use)),
        prose(use.step ?? "unknown"),
        code(use.program ?? "unknown"),
        prose(use.container ?? ""),
        String(use.count),
    ]);
    return renderRows(head, cells, uses.length);
}
function renderTampering({ tampering }, rows) {
    const cells = tampering
        .slice(0, rows)
        .map(({ what, detail, repaired, at }) => [
        prose(what),
        code(detail),
        repaired ? "repaired" : "NOT repaired",
        prose(at),
    ]);
    return renderRows(["What", "Detail", "State", "When"], cells, tampering.length);
}
function renderDetections({ detections }, rows) {
    const cells = detections
        .slice(0, rows)
        .map(({ id, detail, actor, at }) => [
        prose(id),
        code(detail),
        prose(actor?.step ?? "unknown"),
        code(actor?.program ?? "unknown"),
        prose(at),
    ]);
    return renderRows(["Detection", "Detail", "Step", "Program", "When"], cells, detections.length);
}
function renderChanges({ integrity }, rows) {
    const cells = integrity.changes
        .slice(0, rows)
        .map(({ path, change, allowed, writer }) => [
        change,
        code(path),
        allowed ? "allowed" : "not allowed",
        code(writer?.program ?? "unknown"),
    ]);
    return renderRows(["Change", "File", "By the policy", "Writer"], cells, integrity.changes.length);
}
function renderGaps({ gaps }, rows) {
    const cells = gaps.slice(0, rows).map(({ what, why, count }) => [prose(what), prose(why), String(count ?? "")]);
    return renderRows(["What", "Why", "Count"], cells, gaps.length);
}
function renderAllowList({ allowList, policy }, rows) {
    const lines = allowList.filter((line) => PLAIN_LINE.test(line));
    if (lines.length === 0)
        return "";
    const [shown, left] = [lines.slice(0, rows), Math.max(0, lines.length - rows)];
    const intro = policy.mode === "audit"
        ? "What `block` needs for what this run did, beside the presets and the lists of steps. Read it before you use it."
        : "The lines that this run made use of, beside the presets and the lists of steps.";
    const body = ["allowed-endpoints: |", ...shown.map((line) => `  ${line}`)].join("\n");
    return `${intro}\n\n\`\`\`yaml\n${body}\n\`\`\`${more(left)}`;
}
function renderPolicy({ policy }) {
    return renderTable(["Setting", "Value"], describePolicy(policy).map(([name, value]) => [prose(name), prose(value)]));
}
function renderLog({ log }) {
    return `Log: ${log.events} events, chain ${log.chain}, SHA-256 ${code(log.sha256)}`;
}
/** A table of which only the first rows are open. `total` counts also the rows that were cut off. */
function renderRows(head, rows, total) {
    if (rows.length === 0)
        return "";
    const rest = rows.slice(OPEN_ROWS);
    const folded = rest.length === 0 ? "" : `\n\n${fold(`${rest.length} more`, renderTable(head, rest))}`;
    return `${renderTable(head, rows.slice(0, OPEN_ROWS))}${folded}${more(total - rows.length)}`;
}
function renderTable(head, rows) {
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function section(title, body) {
    return body === "" ? "" : `### ${title}\n\n${body}`;
}
function fold(title, body) {
    return body === "" ? "" : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function more(count) {
    return count > 0 ? `\n\n… and ${count} more.` : "";
}
function prose(text) {
    return (0,escape_markdown/* escapeMarkdown */.FV)((0,clip/* clip */.$)(text, render_run_summary_MAX_TEXT));
}
function code(text) {
    return (0,escape_markdown/* markdownCodeCell */.d)((0,clip/* clip */.$)(text, render_run_summary_MAX_TEXT));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/render-run-terminal.js
// Renders the report of a run for a person at a terminal. Hostile text is clipped and made visible; only the palette adds
// escapes.


const MAX_ROWS = 50;
const render_run_terminal_MAX_TEXT = 300;
/** The report as lines of text with a trailing newline. At most 50 rows per list are shown; the rest is counted. */
function renderRunTerminal(report, palette) {
    const passed = report.destinations.filter(({ decision }) => decision !== "blocked");
    const blocks = [
        [palette.bold(describeProtection(report))],
        list("Blocked", report.blocked.map(useLine), palette.red),
        list("Tampering", report.tampering.map(({ what, detail }) => `${what}  ${detail}`), palette.red),
        list("Detections", report.detections.map(({ id, detail, actor }) => `${id}  ${detail}  ${actor?.program ?? ""}`), palette.yellow),
        list(`Source files ${describeIntegrity(report)}`, report.integrity.changes.map(({ change, path, allowed }) => `${change}  ${path}${allowed ? "  allowed" : ""}`), palette.yellow),
        list("Not observed or lost", report.gaps.map(({ what, why, count }) => `${what}  ${why}${count === undefined ? "" : `  ${count}`}`), palette.yellow),
        list("Destinations", passed.map(useLine), palette.bold),
        list("Allow list", report.allowList, palette.bold),
        [paintVerdict(report, palette), palette.dim(describeCounts(report))],
    ];
    const filled = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
    return `${filled.join("\n\n")}\n`;
}
function useLine(use) {
    const { decision, destination, step, program = "unknown program", count, why } = use;
    const by = step === undefined ? program : `${step}: ${program}`;
    return `${decision.padEnd(11)}  ${destination}  ${describePort(use)}  ${by}  ${count}×${why === undefined ? "" : `  ${why}`}`;
}
function list(title, lines, paint) {
    if (lines.length === 0)
        return [];
    const left = lines.length - MAX_ROWS;
    return [
        paint(`${title}: ${lines.length}`),
        ...lines.slice(0, MAX_ROWS).map((line) => `  ${(0,reveal_controls/* revealControls */.w)((0,clip/* clip */.$)(line, render_run_terminal_MAX_TEXT))}`),
        ...(left > 0 ? [`  … and ${left} more`] : []),
    ];
}
function paintVerdict(report, palette) {
    const text = describeVerdict(report);
    if (report.verdict === "fail")
        return palette.bold(palette.red(text));
    return report.verdict === "pass" ? palette.green(text) : palette.bold(palette.yellow(text));
}

// EXTERNAL MODULE: ./packages/core/lib/render/annotations.js
var annotations = __webpack_require__(72212);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/judge-run.js
/** Behaviours that have no place in a build and that aim at the runner's secrets, the kernel or the agent. */
const TAMPERING = new Set([
    "memory-read",
    "kernel-module",
    "kernel-program",
    "tracing-off",
    "packet-socket",
    "foreign-agent-user",
    "rules-changed",
    "agent-stopped",
]);
/** Parts whose gap means that something the policy demands was not done, also where nothing is counted. */
const DEMANDED = {
    egress: () => true,
    links: () => true,
    dns: () => true,
    // Without the kernel's tracing neither programs nor steps nor most attacks are seen.
    processes: () => true,
    tls: ({ mode, tls }) => mode === "block" && tls === "sni",
    sudo: ({ sudo }) => sudo === "disable",
    containers: ({ containers }) => containers !== "keep",
    memory: ({ memory }) => memory === "protect",
};
/** Gaps of the source check that leave nothing unknown: nothing was checked out, or the files are as they were at the start. */
const HARMLESS = new Set(["absent-at-start", "filtered", "no-checkout"]);
/** True for a detection that counts as tampering. */
function isTampering(id) {
    return TAMPERING.has(id);
}
/** The verdict, with a stable word for each reason. Failures win over what is incomplete; all reasons are given. */
function judgeRun(facts) {
    const failed = failures(facts);
    const unknown = unknowns(facts);
    const verdict = failed.length > 0 ? "fail" : unknown.length > 0 ? "incomplete" : "pass";
    return { verdict, reasons: [...failed, ...unknown] };
}
function failures({ policy, agent, chain, blocked, isTampered, integrity }) {
    const reasons = [
        ["blocked", blocked > 0 && policy.onBlock === "fail"],
        ["tampered", isTampered && policy.onTamper === "fail"],
        ["integrity", integrity === "changed" && policy.integrity === "fail"],
        // An agent that never ran has no log to break.
        ["log-broken", chain !== "intact" && agent !== "not-started"],
        ["agent-gone", agent === "gone"],
    ];
    return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
function unknowns({ policy, protection, agent, integrity, gaps }) {
    const isUnsupported = protection === "unsupported" || agent === "not-started";
    const isUnchecked = integrity === "unknown" && policy.integrity === "fail";
    const hasGap = isUnchecked || gaps.some((gap) => isLoss(gap, policy));
    return [...(isUnsupported ? ["unsupported"] : []), ...(hasGap ? ["gap"] : [])];
}
/** What the source check left out makes its state unknown: that was judged. */
function isLoss({ what, count }, policy) {
    if (what === "integrity")
        return false;
    const isDemanded = Object.hasOwn(DEMANDED, what) ? DEMANDED[what] : undefined;
    return (count ?? 0) > 0 || isDemanded?.(policy) === true;
}
/** What the source check came to. Allowed changes are none. */
function integrityState(policy, wasCompared, changes, gaps) {
    if (policy.integrity === "off")
        return "off";
    if (changes.some(({ allowed }) => !allowed))
        return "changed";
    const isPartial = gaps.some(({ what, why }) => what === "integrity" && !HARMLESS.has(why));
    return wasCompared && !isPartial ? "clean" : "unknown";
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/run-annotations.js
// Chooses and words the annotations of a run within the runner's limits. Escaping for workflow commands is done where they are
// written.



/**
 * One annotation for each destination that was blocked, one for each kind of tampering, and one where nothing was protected.
 * At most `perLevel` of a level: the last one then says how many are left out.
 */
function runAnnotations(report, perLevel = annotations/* ANNOTATIONS_PER_LEVEL */.eA) {
    const { policy, protection } = report;
    const blockLevel = policy.onBlock === "fail" ? "error" : "warning";
    const tamperLevel = policy.onTamper === "fail" ? "error" : "warning";
    const all = [
        ...(protection === "unsupported" ? [annotation("error", "Not protected", describeProtection(report))] : []),
        ...tamperings(report).map((message) => annotation(tamperLevel, "Protection tampered with", message)),
        ...blockedDestinations(report).map((message) => annotation(blockLevel, "Blocked", message)),
    ];
    return ["error", "warning"].flatMap((level) => fit(level, all, perLevel));
}
function annotation(level, title, message) {
    return { level, title, message: (0,clip/* clip */.$)((0,reveal_controls/* revealControls */.w)(message), annotations/* ANNOTATION_MESSAGE_LENGTH */.XF) };
}
/** Also what was only seen, where it counts as tampering. */
function tamperings({ tampering, detections }) {
    const seen = detections.filter(({ id }) => isTampering(id)).map(({ id, detail }) => ({ what: id, detail }));
    return [...new Map([...tampering, ...seen].map(({ what, detail }) => [what, `${what}: ${detail}`])).values()];
}
/** The first program that asked stands for all that did. */
function blockedDestinations({ blocked }) {
    const first = new Map();
    for (const use of blocked) {
        const key = JSON.stringify([use.destination, use.protocol, use.port]);
        if (!first.has(key))
            first.set(key, use);
    }
    return [...first.values()].map((use) => {
        const { destination, program = "unknown", step = "unknown", why } = use;
        const reason = why === undefined ? "" : ` Reason: ${why}.`;
        return `${destination} (${describePort(use)}), program ${program}, step ${step}.${reason}`;
    });
}
function fit(level, all, perLevel) {
    const own = all.filter((one) => one.level === level);
    if (own.length <= perLevel)
        return own;
    const left = own.length - (perLevel - 1);
    return [...own.slice(0, perLevel - 1), annotation(level, "More", `${left} more: see the job summary.`)];
}

// EXTERNAL MODULE: ./packages/core/lib/version.js
var version = __webpack_require__(81757);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/trace-statement.js
// The report of a run as an in-toto statement about runtime behaviour, to be signed together with provenance: a summary, and
// the digest of the full log. Fields: in-toto attestation specification, "Statement v1" and "Predicate type: Runtime Trace".


const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "https://in-toto.io/attestation/runtime-trace/v0.1";
/** Statements are signed and stored elsewhere: they stay small. */
const MAX_NETWORK = 1_000;
/**
 * The statement as one line of JSON. `subjects` are what the job made; without any it is about the report itself, whose
 * SHA-256 in hex is `reportDigest`.
 */
function traceStatement(report, job, reportDigest, subjects = []) {
    const itself = { name: "harden-runner-report.json", digest: { sha256: reportDigest } };
    return JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.length > 0 ? subjects.map(({ name, digest }) => ({ name, digest })) : [itself],
        predicateType: PREDICATE_TYPE,
        predicate: {
            monitor: {
                type: `https://github.com/${version/* REPOSITORY */.B}/harden-runner/v${report.version}`,
                tracePolicy: Object.fromEntries(describePolicy(report.policy)),
            },
            monitoredProcess: { hostID: job.hostID, type: job.type, event: job.event },
            monitorLog: writeLog(report, reportDigest),
            metadata: { buildStartedOn: report.startedAt, buildFinishedOn: report.endedAt },
        },
    });
}
/** The format of `network` is the monitor's own. Fields with `lockstep` are ours (specification, "Extension fields"). */
function writeLog(report, reportDigest) {
    const network = report.destinations.filter(({ protocol }) => protocol !== "container");
    return {
        network: network.slice(0, MAX_NETWORK).map(trace_statement_writeUse),
        lockstepSummary: {
            verdict: report.verdict,
            reasons: report.reasons,
            protection: report.protection,
            counts: report.counts,
            detections: countBy(report.detections.map(({ id }) => id)),
            tampering: countBy(report.tampering.map(({ what }) => what)),
            integrity: report.integrity.state,
            gaps: report.gaps,
            networkLeftOut: Math.max(0, network.length - MAX_NETWORK),
        },
        lockstepReport: { name: "harden-runner-report.json", digest: { sha256: reportDigest } },
        lockstepLog: {
            name: "events.jsonl",
            digest: { sha256: report.log.sha256 },
            events: report.log.events,
            chain: report.log.chain,
        },
    };
}
/** The names of fields are those that version 0.2 of the predicate recommends. A lookup has a name and no address. */
function trace_statement_writeUse({ destination, addresses, protocol, port, decision, count, step, program }) {
    const isName = !addresses.includes(destination);
    const transport = protocol === "dns" ? {} : { protocol: protocol === "tls" ? "tcp" : protocol };
    return {
        ...(isName ? { hostname: destination } : {}),
        ...(protocol === "dns" || addresses[0] === undefined ? {} : { ip: addresses[0] }),
        ...(port === 0 || protocol === "dns" ? {} : { port }),
        ...transport,
        ...(program === undefined ? {} : { invokingProcess: { program, ...(step === undefined ? {} : { step }) } }),
        lockstepKind: protocol,
        lockstepDecision: decision,
        lockstepCount: count,
    };
}
function countBy(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries(counts);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/log/log-origin.js
// Which agent a log is of, as its first event says.


/** Of an agent of this version with this policy. */
function originOf(policy) {
    return { version: version/* VERSION */.x, policyDigest: (0,external_node_crypto_.hash)("sha256", JSON.stringify(policy)) };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/event/event-shape.js
/** What a date can hold, in milliseconds (ECMA-262, "Time Values and Time Range"). */
const MAX_TIME = 8.64e15;
const MAX_PORT = 65_535;
/** In UTF-16 code units. A whole log of the longest texts would leave no memory for a report. */
const MAX_ADDRESS = 64;
const MAX_WORD = 2_000;
const MAX_PATH = 8_192;
const isText = (value) => typeof value === "string";
const isAddress = textUpTo(MAX_ADDRESS);
const isWord = textUpTo(MAX_WORD);
const isPath = textUpTo(MAX_PATH);
const isFlag = (value) => typeof value === "boolean";
const isWhole = (value) => Number.isSafeInteger(value);
const isCount = (value) => isWhole(value) && Number(value) >= 0;
const isPort = (value) => isCount(value) && Number(value) <= MAX_PORT;
const isTime = (value) => isCount(value) && Number(value) <= MAX_TIME;
/** A field has the same type in every event that has it. */
const FIELDS = {
    kind: isWord,
    version: isWord,
    policyDigest: isWord,
    afterMs: isWhole,
    actor: isActor,
    writer: isActor,
    parent: isCount,
    argv: listOf(isText),
    name: isWord,
    type: isWord,
    addresses: listOf(isAddress),
    why: isWord,
    decision: oneOf("allowed", "blocked", "would-block"),
    protocol: oneOf("tcp", "udp", "icmp", "other"),
    address: isAddress,
    port: isPort,
    names: listOf(isWord),
    way: oneOf("output", "forward"),
    source: isAddress,
    packets: isCount,
    uid: isCount,
    bytesOut: isCount,
    bytesIn: isCount,
    count: isCount,
    id: isWord,
    detail: isText,
    what: isWord,
    repaired: isFlag,
    request: isText,
    step: isWord,
    state: oneOf("started", "ended"),
    path: isPath,
    change: oneOf("modified", "added", "deleted"),
    allowed: isFlag,
};
const ACTOR = {
    pid: isCount,
    program: isPath,
    step: isWord,
    container: isWord,
    ancestors: listOf(isPath),
};
/** What each kind cannot be without. */
const REQUIRED = {
    start: ["version", "policyDigest"],
    ready: ["afterMs"],
    exec: ["actor", "parent"],
    lookup: ["name", "type", "decision"],
    connect: ["protocol", "address", "port", "names", "decision", "way"],
    tls: ["decision"],
    detection: ["id", "detail"],
    tamper: ["what", "detail", "repaired"],
    gap: ["what", "why"],
    "container-request": ["request", "decision"],
    step: ["step", "state"],
    integrity: ["path", "change", "allowed"],
};
/** True for an event as it stands in the log, with its time. */
function isWholeEvent(value) {
    if (!isRecord(value) || !isTime(value["at"]))
        return false;
    const { event } = value;
    if (!isRecord(event))
        return false;
    const { kind } = event;
    if (typeof kind !== "string" || !Object.hasOwn(REQUIRED, kind))
        return false;
    return fits(event, FIELDS, REQUIRED[kind]);
}
function isActor(value) {
    return isRecord(value) && fits(value, ACTOR, ["pid", "program"]);
}
function fits(value, fields, required) {
    const isWhole = required.every((name) => Object.hasOwn(value, name));
    return isWhole && Object.entries(value).every(([name, part]) => Object.hasOwn(fields, name) && fields[name]?.(part));
}
function textUpTo(length) {
    return (value) => typeof value === "string" && value.length <= length;
}
function listOf(isOne) {
    return (value) => Array.isArray(value) && value.every(isOne);
}
function oneOf(...words) {
    return (value) => typeof value === "string" && words.includes(value);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/log/hash-chain.js
// The form of the log: JSON lines, each with a hash over the line before it. It shows that nothing was changed, left out or
// put in between; with the head that the agent keeps in memory also that nothing was cut off or written anew.

/** Stands for the hash of the line before the first one. */
const GENESIS = "0".repeat(64);
const HASH_START = ',"hash":"';
const HASH_END = '"}';
/** What follows the text that is hashed, but for the brace that ends it. */
const TAIL_LENGTH = HASH_START.length + GENESIS.length + HASH_END.length;
/** A longer line is never written, in UTF-16 code units. */
const MAX_LINE_LENGTH = 64 * 1024;
class ChainWriter {
    #events = 0;
    #hash = GENESIS;
    get head() {
        return { events: this.#events, hash: this.#hash };
    }
    /** The next line, without a line end. `at` is in milliseconds since the epoch. An event that is too long is cut or becomes a gap. */
    append(event, at) {
        const text = this.#textOf(event, at);
        this.#hash = hashOf(this.#hash, text);
        this.#events += 1;
        return `${text.slice(0, -1)}${HASH_START}${this.#hash}${HASH_END}`;
    }
    #textOf(event, at) {
        const text = this.#write(event, at);
        return isTooLong(text) ? this.#shorten(event, at) : text;
    }
    /** Arguments are the only part that a program may make that long. Anything else must not vanish either: a gap stands for it. */
    #shorten(event, at) {
        if (event.kind === "exec") {
            const text = this.#write({ kind: "exec", actor: event.actor, parent: event.parent }, at);
            if (!isTooLong(text))
                return text;
        }
        return this.#write({ kind: "gap", what: event.kind, why: "event-too-long", count: 1 }, at);
    }
    /** The order of the fields is part of the format. */
    #write(event, at) {
        return JSON.stringify({ seq: this.#events, at, event });
    }
}
/** Checks lines one at a time, so that a log never has to be held. */
class ChainChecker {
    #lines = 0;
    #hash = GENESIS;
    #firstBroken;
    /** True if the line is as it was written, and so are all before it. */
    take(line) {
        const number = this.#lines;
        this.#lines += 1;
        if (this.#firstBroken !== undefined)
            return false;
        const next = followingHash(line, number, this.#hash);
        if (next === undefined)
            this.#firstBroken = number;
        else
            this.#hash = next;
        return next !== undefined;
    }
    /** `expected` is where the agent says the chain ends; without it, lines that are missing at the end go unnoticed. */
    finish(expected) {
        const events = this.#lines;
        if (this.#firstBroken !== undefined)
            return { state: "broken", events, firstBroken: this.#firstBroken };
        if (events === 0 && (expected === undefined || expected.events > 0))
            return { state: "missing", events };
        const isWhole = expected === undefined || expected.hash === this.#hash;
        return isWhole ? { state: "intact", events } : { state: "broken", events, firstBroken: events };
    }
}
/** Checks a whole log. See `ChainChecker`. */
function verifyChain(lines, expected) {
    const checker = new ChainChecker();
    for (const line of lines)
        checker.take(line);
    return checker.finish(expected);
}
/** The hash that the line carries, if it is the right one. */
function followingHash(line, number, previous) {
    if (line.length > MAX_LINE_LENGTH || !line.startsWith(`{"seq":${number},`))
        return undefined;
    const cut = line.length - TAIL_LENGTH;
    if (!line.startsWith(HASH_START, cut) || !line.endsWith(HASH_END))
        return undefined;
    const stated = line.slice(cut + HASH_START.length, -HASH_END.length);
    return hashOf(previous, `${line.slice(0, cut)}}`) === stated ? stated : undefined;
}
function hashOf(previous, text) {
    return (0,external_node_crypto_.hash)("sha256", previous + text);
}
function isTooLong(text) {
    return text.length + TAIL_LENGTH > MAX_LINE_LENGTH;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/log/read-left-log.js
// Reads a log whose agent is gone. Nobody says any more where it ends, and who had root could have written it anew: it is read up
// to the first line that is not as the agent writes it, and is never intact.


class LeftLogReading {
    #lines;
    #origin;
    #state = "empty";
    #events = 0;
    #first;
    #last;
    constructor(lines, origin) {
        this.#lines = lines;
        this.#origin = origin;
    }
    /** `foreign`: not the log of this agent. `cut`: it has lines from `events` on that are not as they were written. Once all were read. */
    get state() {
        return this.#state;
    }
    /** How many were given. */
    get count() {
        return this.#events;
    }
    /** When the first and the last of them happened, in milliseconds since the epoch. */
    get span() {
        const [first, last] = [this.#first, this.#last];
        return first === undefined || last === undefined ? undefined : { first, last };
    }
    /** The events up to the first line that is not as it was written. To be run through once. */
    *events() {
        const checker = new ChainChecker();
        for (const line of this.#lines) {
            const logged = checker.take(line) ? parse(line) : undefined;
            this.#state = this.#judge(logged);
            if (this.#state !== "read" || logged === undefined)
                return;
            this.#first ??= logged.at;
            this.#last = logged.at;
            this.#events += 1;
            yield logged;
        }
    }
    #judge(logged) {
        if (logged === undefined)
            return "cut";
        return this.#events > 0 || this.#isStart(logged) ? "read" : "foreign";
    }
    #isStart({ event }) {
        const { version, policyDigest } = this.#origin;
        return event.kind === "start" && event.version === version && event.policyDigest === policyDigest;
    }
}
function parse(line) {
    try {
        const value = JSON.parse(line);
        return isWholeEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/log/read-log.js

const KINDS = {
    start: true,
    ready: true,
    exec: true,
    lookup: true,
    connect: true,
    tls: true,
    detection: true,
    tamper: true,
    gap: true,
    "container-request": true,
    step: true,
    integrity: true,
};
class LogReading {
    #lines;
    #checker = new ChainChecker();
    #isSound = true;
    constructor(lines) {
        this.#lines = lines;
    }
    /** The events up to the first line that is not as it was written. All lines are read. To be run through once. */
    *events() {
        for (const line of this.#lines) {
            if (!this.#checker.take(line))
                continue;
            const event = read_log_parse(line);
            if (event === undefined)
                this.#isSound = false;
            else if (this.#isSound)
                yield event;
        }
    }
    /** The state of the chain, once all events were read. A line that holds no event is as bad as one that was changed. */
    finish(expected) {
        const state = this.#checker.finish(expected);
        return state.state === "intact" && !this.#isSound ? { ...state, state: "broken" } : state;
    }
}
/** The hash shows that the line was written by someone who could chain; this, that it is one of ours in its main parts. */
function read_log_parse(line) {
    try {
        const value = JSON.parse(line);
        return isLoggedEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isLoggedEvent(value) {
    if (!read_log_isRecord(value) || typeof value["at"] !== "number")
        return false;
    const event = value["event"];
    return read_log_isRecord(event) && typeof event["kind"] === "string" && Object.hasOwn(KINDS, event["kind"]);
}
function read_log_isRecord(value) {
    return typeof value === "object" && value !== null;
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/covers.js
// Whether one endpoint allows all that another allows.

/** True if `wide` allows everything that `narrow` allows, also where both are the same. */
function covers(wide, narrow) {
    if (wide.protocol !== narrow.protocol || wide.port !== narrow.port)
        return false;
    return coversDestination(wide.destination, narrow.destination);
}
function coversDestination(wide, narrow) {
    switch (wide.kind) {
        case "host":
            return narrow.kind === "host" && narrow.name === wide.name;
        case "subdomains":
            if (narrow.kind === "network")
                return false;
            if (narrow.kind === "subdomains" && narrow.of === wide.of)
                return true;
            return (narrow.kind === "host" ? narrow.name : narrow.of).endsWith(`.${wide.of}`);
        case "network":
            if (narrow.kind !== "network" || narrow.family !== wide.family || narrow.prefix < wide.prefix)
                return false;
            return ipaddr.parse(narrow.address).match(ipaddr.parse(wide.address), wide.prefix);
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/format-endpoint.js
/** The one line that reads back to the same destination, protocol and port. The port is always written. */
function formatEndpoint({ destination, protocol, port }) {
    return `${protocol === "udp" ? "udp://" : ""}${formatDestination(destination)}:${port}`;
}
function formatDestination(destination) {
    switch (destination.kind) {
        case "host":
            return destination.name;
        case "subdomains":
            return `*.${destination.of}`;
        case "network": {
            const { family, address, prefix } = destination;
            const text = prefix === (family === 4 ? 32 : 128) ? address : `${address}/${prefix}`;
            return family === 4 ? text : `[${text}]`;
        }
    }
}

// EXTERNAL MODULE: ./packages/core/lib/text/nearest.js
var nearest = __webpack_require__(35615);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/endpoint-problem.js
// What can be wrong with a line that names an endpoint.
function refuse(code, why) {
    return { ok: false, code, why };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/read-network.js
// Reads an address or a network in its one strict notation. The forms that some programs read in another way than others
// (octal, hexadecimal, missing parts, IPv4 inside IPv6, zones) are refused, never guessed at.


const BITS = { 4: 32, 6: 128 };
/** The widest blocks with a meaning of their own: multicast (RFC 5771) and unique local addresses (RFC 4193). */
const WIDEST = { 4: 4, 6: 7 };
/** True if an IPv4 reader would take `host` for an address: its last part is a number (URL standard, "ends in a number"). */
function endsInNumber(host) {
    const last = host.slice(host.lastIndexOf(".") + 1);
    return /^(?:[0-9]+|0x[0-9a-f]*)$/i.test(last);
}
/** `192.0.2.7` or `192.0.2.0/24`. */
function readIpv4(text) {
    const { base, prefix } = split(text);
    if (!ipaddr.IPv4.isValidFourPartDecimal(base)) {
        return refuse("address-notation", `\`${base}\` is not an IPv4 address of four decimal numbers, such as 192.0.2.7`);
    }
    const address = ipaddr.IPv4.parse(base);
    return network(4, address.toString(), prefix, (bits) => ipaddr.IPv4.networkAddressFromCIDR(`${base}/${bits}`).toString());
}
/** `2001:db8::1` or `2001:db8::/32`, without the brackets around it. */
function readIpv6(text) {
    const { base, prefix } = split(text);
    if (base.includes("%") || !base.includes(":") || !ipaddr.IPv6.isValid(base)) {
        return refuse("address-notation", `\`${base}\` is not an IPv6 address without a zone, such as 2001:db8::7`);
    }
    const address = ipaddr.IPv6.parse(base);
    if (address.isIPv4MappedAddress()) {
        return refuse("address-notation", `write the IPv4 address itself: ${address.toIPv4Address().toString()}`);
    }
    return network(6, address.toRFC5952String(), prefix, (bits) => ipaddr.IPv6.networkAddressFromCIDR(`${base}/${bits}`).toRFC5952String());
}
function split(text) {
    const slash = text.indexOf("/");
    return slash < 0 ? { base: text, prefix: undefined } : { base: text.slice(0, slash), prefix: text.slice(slash + 1) };
}
function network(family, address, prefix, start) {
    const bits = prefix === undefined ? BITS[family] : prefixLength(prefix);
    if (bits === undefined || bits > BITS[family]) {
        return refuse("network-bits", `a network of IPv${family} is written with /0 to /${BITS[family]}`);
    }
    if (bits < WIDEST[family] || address === "0.0.0.0" || address === "::")
        return everything();
    const first = start(bits);
    if (first !== address) {
        return refuse("network-bits", `the network is ${first}/${bits}; write that, or the one address ${address}`);
    }
    return { ok: true, value: { kind: "network", family, address, prefix: bits } };
}
function prefixLength(text) {
    return /^(?:0|[1-9][0-9]{0,2})$/.test(text) ? Number(text) : undefined;
}
function everything() {
    return refuse("everything", "this allows nearly everything; to allow everything and only watch, use the mode `audit`");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/read-name.js
// Reads the name of a host, or `*.` and a name, into the one spelling that DNS and TLS use.



/** RFC 1035, section 2.3.4, in text without the final dot. */
const MAX_NAME = 253;
/** Letters, digits, hyphens inside (RFC 1123, section 2.1), and the underscore that names of services have. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** A name without the dot at its end, its ASCII letters in lower case. No other letter is touched: `K` (Kelvin) is no `k`. */
function foldName(name) {
    const lower = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
/** Reads `host` or `*.host`. Names with other letters than ASCII become A-labels (UTS 46, as URLs do it). */
function readName(text) {
    if (text === "*" || text === "*.")
        return refuse("everything", "this allows everything; to only watch, use the mode `audit`");
    const below = text.startsWith("*.");
    const written = below ? text.slice(2) : text;
    if (written.includes("*"))
        return refuse("wildcard", wildcardHint(written));
    const name = asciiName(written);
    if (!name.ok)
        return name;
    if (!below)
        return { ok: true, value: { kind: "host", name: name.value } };
    return name.value.includes(".")
        ? { ok: true, value: { kind: "subdomains", of: name.value } }
        : refuse("wildcard", `\`*.${name.value}\` is a whole top-level domain; name a domain below it`);
}
function wildcardHint(written) {
    const rest = written.slice(written.lastIndexOf("*") + 1).replace(/^[^.]*\./, "");
    const meant = asciiName(rest);
    const instead = meant.ok && meant.value.includes(".") ? `, such as \`*.${meant.value}\`` : "";
    return `\`*\` can only stand for everything in front of a domain${instead}`;
}
function asciiName(written) {
    const name = toAscii(written);
    if (name === undefined || name.length > MAX_NAME || !name.split(".").every((label) => LABEL.test(label))) {
        return refuse("host", "this is not the name of a host");
    }
    // Wide digits become ASCII digits on the way, and a reader of addresses would then read an address.
    if (endsInNumber(name))
        return refuse("address-notation", "this is neither a name nor an address in plain decimal notation");
    return { ok: true, value: name };
}
function toAscii(written) {
    if (isAscii(written))
        return foldName(written);
    // Letters that cannot be seen are dropped by the conversion, so that the line would not say what it does.
    if ((0,reveal_controls/* revealControls */.w)(written) !== written || /[/?#@:\\[\]%]/.test(written))
        return undefined;
    const url = `http://${written}`;
    return URL.canParse(url) ? foldName(new URL(url).hostname) : undefined;
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/read-endpoint.js
// Reads one line of a list of endpoints: `[tcp://|udp://]destination[:port]`.




const DEFAULT_PORT = 443;
const read_endpoint_MAX_PORT = 65_535;
const MAX_LENGTH = 1000;
const WEB_SCHEMES = ["http", "https", "ws", "wss"];
/** The endpoint a line stands for. The line has no comment and no space around it. */
function readEndpoint(line) {
    if (line.length > MAX_LENGTH)
        return refuse("host", `it is longer than ${MAX_LENGTH} characters`);
    if (/[\s,]/.test(line))
        return refuse("several", "write one endpoint a line");
    const scheme = readScheme(line);
    if (!scheme.ok)
        return scheme;
    const { protocol, rest } = scheme.value;
    const parts = rest.startsWith("[") ? splitBracketed(rest) : splitPlain(rest);
    if (!parts.ok)
        return parts;
    const port = readPort(parts.value.port);
    if (!port.ok)
        return port;
    const destination = parts.value.bracketed ? readIpv6(parts.value.host) : readPlain(parts.value.host);
    return destination.ok
        ? { ok: true, value: { destination: destination.value, protocol, port: port.value } }
        : destination;
}
function readScheme(line) {
    const at = line.indexOf("://");
    if (at < 0)
        return { ok: true, value: { protocol: "tcp", rest: line } };
    const scheme = line.slice(0, at).toLowerCase();
    const rest = line.slice(at + 3);
    if (scheme === "tcp" || scheme === "udp")
        return { ok: true, value: { protocol: scheme, rest } };
    const meant = WEB_SCHEMES.includes(scheme) ? undefined : (0,nearest/* nearest */.p)(scheme, ["tcp", "udp"]);
    return refuse("scheme", meant ? `did you mean \`${meant}://\`?` : "write the host and the port, not a URL");
}
function splitBracketed(rest) {
    const end = rest.indexOf("]");
    const after = rest.slice(end + 1);
    if (end < 0 || (after !== "" && !after.startsWith(":"))) {
        return refuse("address-notation", "write an IPv6 address as [2001:db8::7]:443, a network as [2001:db8::/32]:443");
    }
    return {
        ok: true,
        value: { host: rest.slice(1, end), port: after === "" ? undefined : after.slice(1), bracketed: true },
    };
}
function splitPlain(rest) {
    const [host = "", port, ...more] = rest.split(":");
    // Without brackets nobody can tell the last part of the address from a port.
    if (more.length > 0)
        return refuse("address-notation", "write an IPv6 address in brackets: [2001:db8::7]:443");
    return { ok: true, value: { host, port, bracketed: false } };
}
function readPort(text) {
    if (text === undefined)
        return { ok: true, value: DEFAULT_PORT };
    const slash = text.indexOf("/");
    if (slash > 0)
        return refuse("path", "an endpoint has no path; it ends with the port");
    const port = /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : 0;
    if (port >= 1 && port <= read_endpoint_MAX_PORT)
        return { ok: true, value: port };
    return refuse("port", `a port is one number from 1 to ${read_endpoint_MAX_PORT}; write a line for each`);
}
function readPlain(host) {
    const slash = host.indexOf("/");
    const base = slash < 0 ? host : host.slice(0, slash);
    if (endsInNumber(base))
        return readIpv4(host);
    return slash < 0 ? readName(host) : refuse("path", "an endpoint has no path; write the host and the port");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/suggest-endpoints.js
// Makes the shortest list that allows what was used, ready to paste. It never makes a wildcard or a network of its own.



/** Suggests what to allow. A preset is named only where it covers something that no preset before it does. */
function suggestEndpoints(used, presets) {
    const targets = used.map((use) => ({ use, target: targetOf(use) }));
    let open = new Map(targets.flatMap(({ target }) => (target ? [[formatEndpoint(target), target]] : [])));
    const named = [];
    for (const { name, endpoints } of presets) {
        const rest = new Map([...open].filter(([, target]) => !endpoints.some((endpoint) => covers(endpoint, target))));
        if (rest.size < open.size)
            named.push(name);
        open = rest;
    }
    const unlistable = targets.flatMap(({ use, target }) => (target ? [] : [use.destination]));
    return { presets: named, lines: [...open.keys()].sort(), unlistable: [...new Set(unlistable)].sort() };
}
/** Read back as a line would be, so that a name made up to look like a wildcard or a network never becomes one. */
function targetOf({ destination, protocol, port }) {
    const host = destination.includes(":") ? `[${destination}]` : destination;
    const reading = readEndpoint(`${protocol}://${host}:${port}`);
    if (!reading.ok || reading.value.port !== port)
        return undefined;
    const { destination: read } = reading.value;
    if (read.kind === "subdomains")
        return undefined;
    if (read.kind === "network" && read.prefix !== (read.family === 4 ? 32 : 128))
        return undefined;
    return reading.value;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/allow-list.js

/** How presets name themselves as the origin of an endpoint. */
const PRESET = "preset ";
/** Of different uses. */
const MAX_USES = 10_000;
const MAX_NAMES = 8;
const HTTPS = 443;
class AllowListBuilder {
    #uses = new Map();
    /**
     * Takes note of a connection that went through. A name that was only asked for is left out: no port is known, and names that
     * carry data out look like that.
     */
    take(event) {
        if (event.kind !== "connect" && event.kind !== "tls")
            return;
        if (event.decision === "blocked")
            return;
        const step = event.actor?.step ?? "";
        const needsLine = event.decision === "would-block";
        for (const used of usedBy(event)) {
            const key = JSON.stringify([used.destination, used.protocol, used.port, step, needsLine]);
            if (this.#uses.size < MAX_USES)
                this.#uses.set(key, { ...used, step, needsLine });
        }
    }
    finish(policy) {
        const lists = [...this.#bySteps()].map(([step, uses]) => listFor(step, uses, policy));
        return {
            lines: [...new Set(lists.flatMap(({ lines }) => lines))].sort(),
            unlistable: lists.reduce((sum, { unlistable }) => sum + unlistable, 0),
        };
    }
    #bySteps() {
        const steps = new Map();
        for (const use of this.#uses.values()) {
            const uses = steps.get(use.step) ?? [];
            uses.push(use);
            steps.set(use.step, uses);
        }
        return steps;
    }
}
function usedBy(event) {
    if (event.kind === "tls") {
        return event.name === undefined ? [] : [{ destination: event.name, protocol: "tcp", port: HTTPS }];
    }
    const { protocol, port, names, address } = event;
    if (protocol !== "tcp" && protocol !== "udp")
        return [];
    // Each of the names was asked for, so block has to answer each.
    const destinations = names.length > 0 ? names.slice(0, MAX_NAMES) : [address];
    return destinations.map((destination) => ({ destination, protocol, port }));
}
/** What is allowed although no endpoint covers it needs no line: a rule of its own allows it, such as loopback. */
function listFor(step, uses, policy) {
    const own = { name: "step", endpoints: (Object.hasOwn(policy.steps, step) ? policy.steps[step] : undefined) ?? [] };
    const preset = { name: "presets", endpoints: policy.endpoints.filter(({ origin }) => origin.startsWith(PRESET)) };
    const all = { name: "policy", endpoints: policy.endpoints };
    const refused = suggestEndpoints(uses.filter(({ needsLine }) => needsLine), [preset, own]);
    const allowed = uses.filter(({ needsLine }) => !needsLine);
    const uncovered = new Set(suggestEndpoints(allowed, [all, own]).lines);
    const listed = suggestEndpoints(allowed, [preset, own]).lines.filter((line) => !uncovered.has(line));
    return { lines: [...refused.lines, ...listed], unlistable: refused.unlistable.length };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/destination-groups.js
// Adds up what was reached: one row for each destination, protocol, port, step, program and decision. Bounded, because a job
// can ask for as many names as it likes.

const MAX_ADDRESSES = 16;
/** No name is longer than 255 characters; paths are rarely. */
const destination_groups_MAX_TEXT = 512;
const RANK = { blocked: 0, "would-block": 1, allowed: 2 };
class DestinationGroups {
    #groups = new Map();
    #limit;
    #leftOut = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Uses that found no room. */
    get leftOut() {
        return this.#leftOut;
    }
    take(use) {
        const { destination, protocol, port, decision, actor } = use;
        const key = JSON.stringify([destination, protocol, port, decision, actor?.step, actor?.program, actor?.container]);
        const group = this.#groups.get(key) ?? this.#open(key, use);
        if (group === undefined) {
            this.#leftOut += use.count;
            return;
        }
        group.count += use.count;
        for (const address of use.addresses)
            if (group.addresses.size < MAX_ADDRESSES)
                group.addresses.add(address);
    }
    /** Blocked first, then by destination, protocol, port, step and program. */
    list() {
        const rows = [...this.#groups.values()].map((group) => ({
            row: { ...group, addresses: [...group.addresses].sort() },
            order: orderOf(group),
        }));
        return rows.sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order))).map(({ row }) => row);
    }
    #open(key, { destination, protocol, port, decision, why, actor }) {
        if (this.#groups.size >= this.#limit)
            return undefined;
        const group = {
            destination: (0,clip/* clip */.$)(destination, destination_groups_MAX_TEXT),
            addresses: new Set(),
            protocol,
            port,
            decision,
            count: 0,
            ...(why === undefined ? {} : { why: (0,clip/* clip */.$)(why, destination_groups_MAX_TEXT) }),
            ...(actor?.step === undefined ? {} : { step: (0,clip/* clip */.$)(actor.step, destination_groups_MAX_TEXT) }),
            ...(actor === undefined ? {} : { program: (0,clip/* clip */.$)(actor.program, destination_groups_MAX_TEXT) }),
            ...(actor?.container === undefined ? {} : { container: (0,clip/* clip */.$)(actor.container, destination_groups_MAX_TEXT) }),
        };
        this.#groups.set(key, group);
        return group;
    }
}
/** Compares as text; a NUL comes before any other character. */
function orderOf({ decision, destination, protocol, port, step = "", program = "" }) {
    return [RANK[decision], destination, protocol, String(port).padStart(5, "0"), step, program].join("\0");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/use-of-event.js
const use_of_event_HTTPS = 443;
const DNS = 53;
/** Stands where a TLS connection named no server. Brackets are in no name. */
const UNNAMED = "[no server name]";
/**
 * The use that an event tells, if it tells one. A name that was found and may be asked for is none: the connection that
 * follows tells more.
 */
function useOfEvent(event) {
    switch (event.kind) {
        case "connect": {
            const { names, address, protocol, port, decision, actor } = event;
            return { destination: names[0] ?? address, addresses: [address], protocol, port, decision, actor, count: 1 };
        }
        case "lookup": {
            if (event.decision === "allowed")
                return undefined;
            const { name, addresses = [], decision, why, actor } = event;
            return { destination: name, addresses, protocol: "dns", port: DNS, decision, why, actor, count: 1 };
        }
        case "tls": {
            const { name = UNNAMED, decision, why, actor } = event;
            return { destination: name, addresses: [], protocol: "tls", port: use_of_event_HTTPS, decision, why, actor, count: 1 };
        }
        case "container-request": {
            const { request, decision, why, actor } = event;
            return { destination: request, addresses: [], protocol: "container", port: 0, decision, why, actor, count: 1 };
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/report/build-run-report.js
// Builds the report of a run from its log, in one pass and with bounded memory. Arguments of programs stay in the log.





const MAX_GROUPS = 10_000;
/** Of detections, of tampering and of kinds of gaps. */
const MAX_LISTED = 1_000;
const MAX_CHANGES = 5_000;
const build_run_report_MAX_TEXT = 1_000;
/** `end` is asked for once all events were taken: the state of the log is known only then. */
function buildRunReport(events, policy, end) {
    const tally = new RunTally();
    for (const logged of events)
        tally.take(logged);
    return tally.finish(policy, end());
}
class RunTally {
    /** Apart, so that a flood of what is allowed leaves room for what is not. */
    #stopped = new DestinationGroups(MAX_GROUPS);
    #passed = new DestinationGroups(MAX_GROUPS);
    #allowList = new AllowListBuilder();
    #detections = [];
    #tampering = [];
    #changes = [];
    #gaps = new Map();
    #counts = { processes: 0, lookups: 0, connections: 0, blocked: 0, detections: 0 };
    #isTampered = false;
    take({ event, at }) {
        this.#count(event);
        this.#allowList.take(event);
        const use = useOfEvent(event);
        if (use)
            (use.decision === "blocked" ? this.#stopped : this.#passed).take(use);
        if (use?.decision === "blocked")
            this.#counts.blocked += use.count;
        this.#keep(event, new Date(at).toISOString());
    }
    finish(policy, end) {
        const { lines, unlistable } = this.#allowList.finish(policy);
        for (const gap of end.gaps)
            this.#addGap(gap);
        const leftOut = this.#stopped.leftOut + this.#passed.leftOut;
        if (leftOut > 0)
            this.#addGap({ what: "report", why: "too-many-destinations", count: leftOut });
        if (unlistable > 0)
            this.#addGap({ what: "allow-list", why: "not-a-host-name" });
        const [blocked, gaps, changes] = [this.#stopped.list(), [...this.#gaps.values()], this.#changes];
        const state = integrityState(policy, end.wasCompared, changes, gaps);
        const facts = { ...end, policy, gaps, blocked: this.#counts.blocked, isTampered: this.#isTampered };
        return {
            schema: 1,
            tool: "harden-runner",
            version: end.version,
            ...judgeRun({ ...facts, chain: end.log.chain, integrity: state }),
            policy,
            protection: end.protection,
            startedAt: new Date(end.startedAt).toISOString(),
            endedAt: new Date(end.endedAt).toISOString(),
            destinations: [...blocked, ...this.#passed.list()],
            blocked,
            detections: this.#detections,
            tampering: this.#tampering,
            integrity: { state, changes },
            gaps,
            allowList: lines,
            counts: { ...this.#counts },
            log: end.log,
        };
    }
    #count(event) {
        if (event.kind === "exec")
            this.#counts.processes += 1;
        if (event.kind === "lookup")
            this.#counts.lookups += 1;
        if (event.kind === "connect")
            this.#counts.connections += 1;
        if (event.kind === "detection")
            this.#counts.detections += 1;
    }
    #keep(event, at) {
        switch (event.kind) {
            case "detection": {
                const { id, detail, actor } = event;
                this.#isTampered ||= isTampering(id);
                const detection = { id, detail: (0,clip/* clip */.$)(detail, build_run_report_MAX_TEXT), ...(actor ? { actor: shorten(actor) } : {}), at };
                this.#list(this.#detections, detection, "detections");
                break;
            }
            case "tamper": {
                const { what, detail, repaired } = event;
                this.#isTampered = true;
                this.#list(this.#tampering, { what, detail: (0,clip/* clip */.$)(detail, build_run_report_MAX_TEXT), repaired, at }, "tampering");
                break;
            }
            case "integrity": {
                const { path, change, allowed, writer } = event;
                const found = { path: (0,clip/* clip */.$)(path, build_run_report_MAX_TEXT), change, allowed, ...(writer ? { writer: shorten(writer) } : {}) };
                this.#list(this.#changes, found, "integrity", MAX_CHANGES);
                break;
            }
            case "gap": {
                const { what, why, count } = event;
                this.#addGap({ what, why, ...(count === undefined ? {} : { count }) });
                break;
            }
        }
    }
    /** What finds no room is counted: the log has it. */
    #list(list, item, what, limit = MAX_LISTED) {
        if (list.length < limit)
            list.push(item);
        else
            this.#addGap({ what: "report", why: `too-many-${what}`, count: 1 });
    }
    /** Gaps of the same kind are one. */
    #addGap({ what, why, count }) {
        const key = JSON.stringify([what, why]);
        const hasRoom = this.#gaps.has(key) || this.#gaps.size < MAX_LISTED;
        if (hasRoom)
            this.#sumGap(key, { what, why, ...(count === undefined ? {} : { count }) });
        else
            this.#sumGap("", { what: "report", why: "too-many-gaps", count: 1 });
    }
    #sumGap(key, { what, why, count }) {
        const sum = (this.#gaps.get(key)?.count ?? 0) + (count ?? 0);
        this.#gaps.set(key, { what, why, ...(sum > 0 ? { count: sum } : {}) });
    }
}
/** Without what only a machine's log can use. */
function shorten({ pid, program, step, container, ancestors }) {
    return {
        pid,
        program: (0,clip/* clip */.$)(program, build_run_report_MAX_TEXT),
        ...(step === undefined ? {} : { step: (0,clip/* clip */.$)(step, build_run_report_MAX_TEXT) }),
        ...(container === undefined ? {} : { container: (0,clip/* clip */.$)(container, build_run_report_MAX_TEXT) }),
        ...(ancestors === undefined ? {} : { ancestors: ancestors.slice(0, 8).map((name) => (0,clip/* clip */.$)(name, build_run_report_MAX_TEXT)) }),
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/log-lines.js
// Cuts a log that came in pieces into lines.
const NEWLINE = 0x0a;
/** In bytes, and more than a line of a log ever has: the rest of a longer one is left out, and so it is none of the agent's. */
const MAX_LINE = 256 * 1024;
/** The lines without their line ends. A last line without one is given as it is: it is no whole line, and shows as such. */
function* linesOf(chunks) {
    let rest = Buffer.alloc(0);
    for (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
            yield joined(rest, chunk.subarray(start, end)).toString("utf8");
            rest = Buffer.alloc(0);
            start = end + 1;
        }
        rest = joined(rest, chunk.subarray(start));
    }
    if (rest.length > 0)
        yield rest.toString("utf8");
}
/** The first `count` lines with their ends, without a copy; all of it where there are fewer. */
function firstLines(chunks, count) {
    const first = [];
    let missing = count;
    for (const chunk of chunks) {
        if (missing === 0)
            break;
        let end = 0;
        while (missing > 0 && end < chunk.length) {
            const newline = chunk.indexOf(NEWLINE, end);
            end = newline < 0 ? chunk.length : newline + 1;
            if (newline >= 0)
                missing -= 1;
        }
        first.push(chunk.subarray(0, end));
    }
    return first;
}
function joined(rest, part) {
    const room = part.subarray(0, MAX_LINE - rest.length);
    return rest.length > 0 ? Buffer.concat([rest, room]) : room;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/run-account.js
// What the agent tells of the run until now: its log, judged against where it says that the log ends.







/**
 * Has the agent write down everything up to now. The agent goes on writing while it sends: what came later than it says that
 * the log ends is no part of it. `gaps` are what the caller knows of that stands in no event. Throws what the client throws.
 */
async function accountOf(agent, gaps = []) {
    const status = await agent.finish();
    const sent = [];
    for await (const chunk of agent.log())
        sent.push(chunk);
    const log = firstLines(sent, status.log.events);
    return { report: reportOf(status, log, gaps), log };
}
/** Rethrows what is not the agent's silence, and everything where nobody ever started one. */
function goneReport(error, policy, left) {
    if (!(error instanceof errors/* UnavailableError */.hG) || policy === undefined)
        throw error;
    const reading = new LeftLogReading(linesOf(left.chunks), originOf(policy));
    let log = left.chunks;
    const report = buildRunReport(reading.events(), policy, () => {
        if (reading.count === 0)
            log = [];
        const { first, last } = reading.span ?? { first: Date.now(), last: Date.now() };
        return {
            version: version/* VERSION */.x,
            protection: standingOf(policy),
            startedAt: first,
            endedAt: last,
            agent: "gone",
            log: { sha256: sha256(log), events: reading.count, chain: log.length > 0 ? "broken" : "missing" },
            wasCompared: false,
            gaps: gapsOf(error, left, reading),
        };
    });
    return { report, log };
}
function gapsOf({ message }, left, { state }) {
    const words = { empty: [], foreign: ["of-another-agent"], cut: ["not-as-written"], read: [] };
    return [
        { what: "agent", why: message },
        { what: "agent", why: "nothing-observed-after-its-end" },
        ...[...(left.why === undefined ? [] : [left.why]), ...words[state]].map((why) => ({ what: "log", why })),
    ];
}
/** The log as it was sent, judged against where the agent says that it ends. */
function reportOf(status, log, gaps = []) {
    const { policy, startedAt, compared, ready } = status;
    const reading = new LogReading(linesOf(log));
    return buildRunReport(reading.events(), policy, () => {
        const { state, events } = reading.finish(status.log);
        return {
            version: version/* VERSION */.x,
            protection: ready ? standingOf(policy) : "unsupported",
            startedAt,
            endedAt: Date.now(),
            agent: "running",
            log: { sha256: sha256(log), events, chain: state },
            wasCompared: compared,
            gaps,
        };
    });
}
function standingOf({ mode }) {
    return mode === "block" ? "enforcing" : "auditing";
}
/** Lower-case hex. */
function sha256(parts) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts)
        hash.update(part);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/publish-run.js
// Writes the report of a run, its log and its trace, and shows the report where people look.







/** How a phase ends that has published a report. */
function endOf({ verdict }) {
    return { exitCode: verdict === "pass" ? 0 : 1, verdict };
}
function publishRun(report, log, { runner, job, write }) {
    const json = renderRunJson(report);
    const digest = sha256([Buffer.from(json)]);
    const reportFile = write("report.json", json);
    const statementFile = write("trace-statement.json", traceStatement(report, job, digest));
    write("events.jsonl", log);
    runner.printUntrusted(renderRunTerminal(report, palette/* PLAIN */.t));
    for (const annotation of runAnnotations(report))
        runner.annotate(annotation);
    runner.appendSummary(renderRunSummary(report));
    runner.setOutput("effective-policy", JSON.stringify(report.policy));
    runner.setOutput("blocked-count", String(report.counts.blocked));
    runner.setOutput("detections-count", String(report.counts.detections));
    runner.setOutput("tampered", String(report.reasons.includes("tampered") || report.tampering.length > 0));
    runner.setOutput("report", reportFile);
    runner.setOutput("report-digest", digest);
    runner.setOutput("trace-statement", statementFile);
    runner.setOutput("allow-list", report.allowList.join("\n"));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/main.js
// The main phase: says what is in force, in the step where people look for it.




/** The protection goes on until the job ends. */
const GOES_ON = { exitCode: 0, verdict: undefined };
/**
 * How the phase ends. Throws what the agent's client throws: protection that was started and is gone is no pass; and `UsageError`
 * (`protection-unavailable`) where it never stood, which only a step that goes on after a failure gets to.
 */
async function tell(ports) {
    const { runner, agent } = ports;
    const state = new PhaseState(runner);
    if (state.role === "interim")
        return account(ports);
    if (state.started === "unsupported") {
        runner.setOutput("effective-policy", "unsupported");
        runner.info("lockstep harden-runner: UNSUPPORTED, nothing is protected");
        return GOES_ON;
    }
    const { policy, ready } = await agent.status();
    if (state.started !== "standing" || !ready)
        throw neverStood();
    runner.setOutput("effective-policy", JSON.stringify(policy));
    runner.info(policy.mode === "block"
        ? `lockstep harden-runner: enforcing since before the first step, ${policy.endpoints.length} endpoints are allowed`
        : "lockstep harden-runner: auditing since before the first step; nothing is blocked");
    return GOES_ON;
}
/** What happened until now, for whoever attests in the same job. It ends as the last phase does. */
async function account(ports) {
    const { report, log } = await accountOf(ports.agent);
    publishRun(report, log, ports);
    return endOf(report);
}
function neverStood() {
    return new errors/* UsageError */.eb("protection-unavailable", "The protection was not started: its first phase failed.", {
        hint: "Correct what the first phase of this step names. `continue-on-error` does not make a job protected.",
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/open-publication.js
function openPublication(runner, evidence) {
    return {
        runner,
        job: jobOf(),
        write: (name, content) => evidence.write(name, typeof content === "string" ? content : Buffer.concat(content)),
    };
}
/** Variables of the runner (GitHub documentation, "Variables reference"). The kind of build is that of GitHub's own provenance. */
function jobOf() {
    const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" } = process.env;
    const attempt = process.env["GITHUB_RUN_ATTEMPT"] ?? "1";
    return {
        hostID: server,
        type: "https://actions.github.io/buildtypes/workflow/v1",
        event: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/run-main.js
// The main phase on the real machine.






function runMain() {
    return (0,run_action/* runAction */.C)(spec_spec, (runner, evidence) => undebugged(() => tell({ ...openPublication(runner, evidence), agent: AGENT })));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/own-file.js
// Reads a file that root wrote for this program.



/** The text of the file. Throws `IntegrityError` (`response-malformed`) if anybody but root could have written it. */
function readOwnText(path) {
    const { uid, mode } = (0,external_node_fs_.statSync)(path);
    if (uid === 0 && (mode & 0o022) === 0)
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    throw new errors/* IntegrityError */.cs("response-malformed", `${path} could have been written by somebody else than root`, {
        hint: "Something on this runner changed the agent's files: treat the job as compromised.",
    });
}
/** The text of one of the suite's own files. Throws the system's error if it is not there. */
function readBundleText(url) {
    return (0,external_node_fs_.readFileSync)(url, "utf8");
}
/**
 * True if there is anything at `path` that this process may see. Not `existsSync`, which asks as if the process had no
 * capabilities (access(2)).
 */
function isThere(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** The folders above `path` that somebody else than root could rename, the nearest last. */
function nonRootFolders(path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (parent === path)
        return [];
    const above = nonRootFolders(parent);
    // Whoever may write to a folder can rename what is in it.
    return isRootOnly((0,external_node_path_.dirname)(parent)) || parent === "/" ? above : [...above, parent];
}
function isRootOnly(folder) {
    const { uid, mode } = (0,external_node_fs_.statSync)(folder);
    return uid === 0 && (mode & 0o022) === 0;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/launch/agent-command.js
// The command line that starts the agent: as a user of its own, with the few capabilities it needs and no way to more.
// Facts: capabilities(7), setpriv(1), systemd-run(1), systemd.exec(5).

/** Each with what it is for. */
const CAPABILITIES = {
    net_admin: "changes the rules",
    sys_ptrace: "looks up which process holds a socket",
    dac_read_search: "reads /proc and checked-out files of other users",
    dac_override: "writes to tracefs, and repairs files that were changed",
    chown: "gives repaired files back to root",
    fowner: "gives repaired files their mode back",
    kill: "looks at and ends processes that stand in its way",
};
const NODE = `${PROGRAM_FOLDER}/node`;
const PROGRAM = `${PROGRAM_FOLDER}/agent.mjs`;
const CONFIG = `${PROGRAM_FOLDER}/config.json`;
/**
 * What keeps the agent below 100 MB, and makes it no slower. Room for new objects, in MB: Node's own 16 take 10 MB more. Room
 * for all others: enough to compare a checkout of a million files, but below 2048 V8 cleans up before it lets the heap grow by
 * much. One thread for that instead of four, as each keeps memory of its own.
 */
const MEMORY = ["--max-semi-space-size=2", "--max-old-space-size=1024", "--v8-pool-size=1"];
/**
 * The size at which mallopt(3) starts, in bytes. Given, it stays there: otherwise the library keeps up to 64 MB once something
 * large was freed, as the kernel's types are at the start.
 */
const KEPT_FREE = "MALLOC_TRIM_THRESHOLD_=131072";
const agent_command_AGENT = ["env", KEPT_FREE, NODE, ...MEMORY, PROGRAM, CONFIG];
/** As a transient service where systemd runs, otherwise as a process in a session of its own. */
function startCommand(uid, systemd) {
    const agent = ["setpriv", ...privileges(uid), ...agent_command_AGENT];
    if (systemd)
        return { tool: "systemd-run", args: [`--unit=${SERVICE}`, "--quiet", ...serviceProperties(), "--", ...agent] };
    return {
        tool: "setsid",
        args: [
            "--fork",
            "env",
            "-i",
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            "sh",
            "-c",
            'exec "$@" </dev/null >/dev/null 2>&1',
            "sh",
            ...agent,
        ],
    };
}
/** For a run of one command: the agent dies with the process that started it. */
function mortalAgent(uid) {
    return ["setpriv", "--pdeathsig", "KILL", ...privileges(uid), ...agent_command_AGENT];
}
function privileges(uid) {
    const capabilities = Object.keys(CAPABILITIES)
        .map((name) => `+${name}`)
        .join(",");
    return [
        `--reuid=${uid}`,
        `--regid=${uid}`,
        "--clear-groups",
        `--inh-caps=-all,${capabilities}`,
        `--ambient-caps=-all,${capabilities}`,
        `--bounding-set=-all,${capabilities}`,
        "--no-new-privs",
    ];
}
/** The service is never restarted: rules stay when the agent ends, so its end closes the network, and post reports it. */
function serviceProperties() {
    return ["Restart=no", "OOMScoreAdjust=-900", "LimitNOFILE=65536", "KillMode=mixed", "TimeoutStopSec=5"].map((line) => `--property=${line}`);
}

// EXTERNAL MODULE: ./packages/runtime/lib/process/run-command.js
var run_command = __webpack_require__(39109);
// EXTERNAL MODULE: ./packages/runtime/lib/process/tool-error.js
var tool_error = __webpack_require__(12119);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/system-path.js
/** The folders in which programs of the system are looked for: never those that a job puts on PATH. */
const SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";

;// CONCATENATED MODULE: ./packages/runtime/lib/host/root-commands.js
// Runs single programs as root: directly where this process is root, otherwise through `sudo` without a password.




const root_commands_TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
function rootCommands() {
    return {
        isAvailable: async () => isRoot() || (await start("true", []).then(succeeded, unavailable)),
        run: async (tool, args, stdin) => (await runAsRoot(tool, args, { stdin })).toString("utf8"),
    };
}
/** What a program of the system printed, run as root. Throws `UnavailableError` if it fails. */
async function runAsRoot(tool, args, options = {}) {
    const { exitCode, stdout, stderr } = await start(tool, args, options);
    if (exitCode !== 0)
        throw (0,tool_error/* toolFailed */.Q)(tool, `ended with exit code ${exitCode}: ${stderr.trim().slice(0, 1_000)}`);
    return stdout;
}
function start(tool, args, { stdin, maxOutputBytes = MAX_OUTPUT_BYTES } = {}) {
    return (0,run_command/* runCommand */.d)({
        tool: isRoot() ? tool : "sudo",
        args: isRoot() ? args : ["-n", "--", tool, ...args],
        cwd: "/",
        env: { PATH: SYSTEM_PATH },
        timeoutMs: root_commands_TIMEOUT_MS,
        maxOutputBytes,
        ...(stdin === undefined ? {} : { stdin }),
    });
}
function isRoot() {
    return process.getuid?.() === 0;
}
function succeeded({ exitCode }) {
    return exitCode === 0;
}
function unavailable(error) {
    if (error instanceof errors/* UnavailableError */.hG)
        return false;
    throw error;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/root-file.js

const MIB = 1024 * 1024;
const PIECE_MIB = 32;
/** For a piece. It ends the reading as root, which this process may have no right to end. */
const TIMEOUT_SECONDS = "20";
/**
 * The bytes of the file at `path` (absolute), at most `maxMib` MiB. No link is followed, and a pipe is not waited for. Throws
 * `UnavailableError` where there is no file, it cannot be read, or root cannot be had; pieces may have come before that.
 */
async function* readRootFile(path, maxMib, run = runAsRoot) {
    for (let at = 0; at < maxMib; at += PIECE_MIB) {
        const count = Math.min(PIECE_MIB, maxMib - at);
        const piece = await run("timeout", commandFor(path, at, count), { maxOutputBytes: count * MIB });
        if (piece.length > 0)
            yield piece;
        if (piece.length < count * MIB)
            return;
    }
}
function commandFor(path, skip, count) {
    const piece = ["bs=1M", `skip=${skip}`, `count=${count}`, "iflag=nofollow,nonblock,fullblock", "status=none"];
    return ["--signal=KILL", TIMEOUT_SECONDS, "dd", `if=${path}`, ...piece];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/left-log.js
// The log that lies where an agent was that is gone.


/** A log has at most 576 million characters, nearly all of one byte (`RunLog`). */
const MAX_LOG_MIB = 640;
/** The bytes at `path`, of a bounded number. Throws `UnavailableError` where there is none or it cannot be read. */
function leftLogAt(path) {
    return readRootFile(path, MAX_LOG_MIB);
}
/** All pieces, or those before it could not be read any further. */
async function collectLeft(pieces) {
    const chunks = [];
    try {
        for await (const piece of pieces)
            chunks.push(piece);
        return { chunks };
    }
    catch (error) {
        if (!(error instanceof errors/* UnavailableError */.hG))
            throw error;
        return { chunks, why: "not-readable" };
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/post.js
// The last phase: has the agent finish its log, checks that nobody changed it, judges the run and writes the report; of an agent
// that is gone it reads what it left. The protection itself goes on: what still runs after this stays as restricted as before.






/** Where there is nothing to report, the evidence of the step stays as it is: nobody takes it for a pass. */
const NOTHING_MORE = { exitCode: 0, verdict: undefined };
/** How the step ends. An agent that was started and is gone is a failed job, with a report that says so. */
async function judge(ports) {
    const { runner } = ports;
    const state = new PhaseState(runner);
    // A step that only looked: the step that started the protection judges the run.
    if (state.role === "interim")
        return NOTHING_MORE;
    const installed = ports.installedPolicy();
    // Root could take the files away: as long as the agent answers, this machine is protected.
    if (state.started === "unsupported" && installed === undefined && (await standing(ports.agent)) === undefined) {
        runner.setOutput("effective-policy", "unsupported");
        return NOTHING_MORE;
    }
    const { report, log } = await accountFrom(ports, installed);
    publishRun(report, log, ports);
    return endOf(report);
}
async function accountFrom(ports, installed) {
    try {
        return await accountOf(ports.agent, unfinishedStart(ports));
    }
    catch (error) {
        if (!(error instanceof errors/* UnavailableError */.hG))
            throw error;
        return goneReport(error, installed, await leftBehind(ports));
    }
}
/** Where the agent runs, but the first phase failed after it was launched: what it was to do then is not known to be done. */
function unfinishedStart({ runner }) {
    return new PhaseState(runner).started === "standing" ? [] : [{ what: "start", why: "not-completed", count: 1 }];
}
/** Only the log of an agent that this step started or found running: that of an earlier job tells nothing of this one. */
async function leftBehind({ runner, leftLog }) {
    if (!new PhaseState(runner).watched)
        return { chunks: [], why: "of-another-agent" };
    return await collectLeft(leftLog());
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/run-post.js
// The post phase on the real machine.









function runPost() {
    return (0,run_action/* runAction */.C)(spec_spec, (runner, evidence) => undebugged(() => judge({
        ...openPublication(runner, evidence),
        agent: AGENT,
        installedPolicy,
        leftLog: () => leftLogAt(LOG_FILE),
    })));
}
function installedPolicy() {
    return isThere(CONFIG) ? JSON.parse(readOwnText(CONFIG)).policy : undefined;
}

// EXTERNAL MODULE: ./packages/runtime/lib/runner/read-inputs.js
var read_inputs = __webpack_require__(82463);
// EXTERNAL MODULE: ./packages/runtime/lib/event/read-event.js + 2 modules
var read_event = __webpack_require__(31207);
// EXTERNAL MODULE: ./packages/runtime/lib/event/api-url.js
var api_url = __webpack_require__(88093);
// EXTERNAL MODULE: ./packages/runtime/lib/github/lazy-github.js
var lazy_github = __webpack_require__(54798);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/runtime/lib/process/find-tool.js
var find_tool = __webpack_require__(96740);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/platform.js
// What this machine is and offers, as far as protection depends on it.





const TRACEFS = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"];
/** The asset tag by which machines on Azure know themselves (documentation of the Azure Linux agent). */
const AZURE_TAG = "7783-7084-3265-9085-8269-3286-77";
/** The process number namespace that the kernel itself starts with (PID_INIT_INO in its include/linux/nsfs.h). */
const FIRST_NAMESPACE = "pid:[4026531836]";
function readPlatform() {
    return {
        system: process.platform,
        arch: (0,external_node_os_.arch)(),
        systemd: isThere("/run/systemd/system"),
        container: !isFirstNamespace() || isThere("/run/.containerenv"),
        tracefs: TRACEFS.find((folder) => isThere(`${folder}/instances`)),
        azure: textOf("/sys/class/dmi/id/chassis_asset_tag") === AZURE_TAG,
        missing: (tools) => tools.filter((tool) => (0,find_tool/* findTool */.S)(tool, SYSTEM_PATH) === undefined),
    };
}
/** Every container has a namespace of its own, unless whoever started it gave it the machine's. */
function isFirstNamespace() {
    try {
        return (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid") === FIRST_NAMESPACE;
    }
    catch {
        return false;
    }
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8").trim();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/machine-network.js
// How this machine reaches its network: the interfaces that lead off it, and the resolvers it uses.





/** Where systemd-resolved keeps the addresses it asks itself (systemd-resolved(8)). */
const RESOLVED = "/run/systemd/resolve/resolv.conf";
const MAX_RESOLVERS = 3;
const MAC = /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/;
const NO_MAC = "00:00:00:00:00:00";
/** Kinds of links whose far end is on this machine: a bridge of these alone leads nowhere else (ip-link(8)). */
const INNER_KINDS = new Set(["veth", "tun", "dummy"]);
/** The interfaces that lead off the machine. Throws `UnavailableError` without the program `ip`. */
async function findUplinks() {
    const defaults = ["route", "show", "table", "all", "default"];
    const routes = await Promise.all(["-4", "-6"].map((family) => ask([family, ...defaults])));
    return uplinksAmong(routes.flat(), await ask(["-d", "link", "show"]));
}
/** Those of default routes, one or several hops each, of every table, and bridges with a port that is no machine of ours. */
function uplinksAmong(routes, links) {
    const routed = routes.flatMap(({ dev, nexthops = [] }) => [dev, ...nexthops.map((hop) => hop.dev)]);
    const outer = links.filter(({ linkinfo }) => !INNER_KINDS.has(linkinfo?.info_kind)).map(({ master }) => master);
    const bridges = links.filter(({ ifname, linkinfo }) => linkinfo?.info_kind === "bridge" && outer.includes(ifname));
    const names = new Set([...routed, ...bridges.map(({ ifname }) => ifname)]);
    return [...names]
        .flatMap((name) => (name === undefined || name === "lo" ? [] : [name]))
        .sort()
        .map((name) => ({ name, mac: macOf(links.find(({ ifname }) => ifname === name)) }));
}
/** Addresses of the resolvers, best first, none of them loopback. Empty where none is configured. */
function findResolvers(read = readIfThere) {
    for (const path of ["/etc/resolv.conf", RESOLVED]) {
        const found = nameservers(read(path) ?? "").filter((address) => !isLoopback(address));
        if (found.length > 0)
            return found.slice(0, MAX_RESOLVERS);
    }
    return [];
}
/** The machine's search domains, lower case (resolv.conf(5): the last line counts). */
function searchDomains(read = readIfThere) {
    const lines = (read("/etc/resolv.conf") ?? "").split("\n").map((line) => line.trim().split(/\s+/));
    const last = lines.findLast(([keyword]) => keyword === "search" || keyword === "domain") ?? [];
    return last
        .slice(1)
        .map((domain) => domain.toLowerCase().replace(/\.$/, ""))
        .filter((domain) => domain !== "");
}
/** The addresses in a resolv.conf(5). Zones of link-local addresses stay; what is no address is left out. */
function nameservers(text) {
    return text
        .split("\n")
        .map((line) => /^nameserver\s+(\S+)/.exec(line.trim())?.[1] ?? "")
        .filter((address) => (0,external_node_net_.isIP)(address.replace(/%.*$/, "")) !== 0);
}
function isLoopback(address) {
    return address.startsWith("127.") || address === "::1";
}
/** What `ip -j` lists; it prints nothing at all for an empty list. */
async function ask(args) {
    const { stdout } = await (0,run_command/* runCommand */.d)({
        tool: "ip",
        args: ["-j", ...args],
        cwd: "/",
        env: { PATH: SYSTEM_PATH },
        timeoutMs: 5_000,
        maxOutputBytes: 1024 * 1024,
    });
    const text = stdout.toString("utf8").trim();
    return text === "" ? [] : JSON.parse(text);
}
function macOf(link) {
    const mac = link?.address;
    return mac !== undefined && MAC.test(mac) && mac !== NO_MAC ? mac : undefined;
}
function readIfThere(path) {
    return isThere(path) ? (0,external_node_fs_.readFileSync)(path, "utf8") : undefined;
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/probes.js
// Small attempts to reach something, made by this process like by any other of the job, to see what the rules do with them.


/** Errors that mean "no answer came"; every other one is an answer (documentation of node:dns, error codes). */
const SILENCE = new Set(["ETIMEOUT", "ECONNREFUSED", "ECANCELLED"]);
const REFUSALS = new Set(["ECONNREFUSED", "EHOSTUNREACH", "EACCES", "ECONNRESET"]);
/** The kernel sends the first packet while the call is made; this is for the process to come to it. */
const KNOCK_MS = 50;
const PROBES = {
    isAnswered: async (name, resolver, timeoutMs) => {
        const asker = new promises_.Resolver({ timeout: timeoutMs, tries: 1 });
        asker.setServers([resolver]);
        return asker.resolve4(name).then(() => true, (error) => !SILENCE.has(codeOf(error)));
    },
    isRefused: (address, port, timeoutMs) => new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: address, port, timeout: timeoutMs });
        const end = (refused) => {
            socket.destroy();
            resolve(refused);
        };
        socket.on("connect", () => end(false));
        socket.on("timeout", () => end(false));
        socket.on("error", (error) => end(REFUSALS.has(codeOf(error))));
    }),
    knock: (address, port) => new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: address, port });
        socket.on("error", () => undefined);
        setTimeout(() => {
            socket.destroy();
            resolve();
        }, KNOCK_MS);
    }),
};
function codeOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}

// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/runner-config.js
// What the tools of this machine say about themselves: their settings, their files, their answers. Read by presets, to learn
// which registries a runner uses. Nothing in a checkout is read, and no tool that lies in one is run: a change could
// otherwise widen what it may reach.




const MAX_FILE_BYTES = 1024 * 1024;
const runner_config_MAX_ANSWER_BYTES = 8 * 1024 * 1024;
const runner_config_TIMEOUT_MS = 10_000;
/** The programs that start others must not load something on the way, or wait for an answer. */
const QUIET = {
    COREPACK_ENABLE_NETWORK: "0",
    COREPACK_ENABLE_DOWNLOAD_PROMPT: "0",
    NO_COLOR: "1",
    NO_UPDATE_NOTIFIER: "1",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    RUSTUP_AUTO_INSTALL: "0",
    LC_ALL: "C",
};
/**
 * The configuration of the machine for the user whose home folder is `home`. `untrusted` are folders whose programs are
 * never run: the workspace of the job.
 */
function runnerConfig(env, home, untrusted) {
    const cwd = "/";
    const roots = untrusted.flatMap(resolved);
    const run = (tool, args, more) => attempt(tool, args, { ...present(env), HOME: home, ...QUIET, ...more }, cwd, roots);
    return {
        env,
        home,
        cwd,
        read: async (path) => readSettings(path, roots),
        ask: async (tool, args) => {
            const output = await run(tool, args, {});
            return output?.exitCode === 0 ? output.stdout.toString("utf8") : undefined;
        },
        complaint: async (tool, args, more) => {
            const output = await run(tool, args, more);
            return output === undefined || output.exitCode === 0 ? undefined : output.stderr;
        },
    };
}
/** Tools follow links to their settings, as dotfiles often are, so these are followed, too: but not into a checkout. */
function readSettings(path, untrusted) {
    const [real] = (0,external_node_path_.isAbsolute)(path) ? resolved(path) : [];
    if (real === undefined || untrusted.some((root) => real.startsWith(`${root}/`)))
        return undefined;
    const read = (0,read_text_file/* readTextFile */.G)(real, MAX_FILE_BYTES);
    return read.ok ? read.text : undefined;
}
function resolved(path) {
    try {
        return [external_node_fs_.realpathSync.native(path)];
    }
    catch {
        return [];
    }
}
/** Names of what the runner hands to an action alone, tokens among it. No tool that is asked needs them. */
const FOR_ACTIONS = ["ACTIONS_", "INPUT_", "STATE_"];
function present(env) {
    const entries = Object.entries(env).filter(([name]) => !FOR_ACTIONS.some((start) => name.startsWith(start)));
    return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
async function attempt(tool, args, env, cwd, untrusted) {
    try {
        return await (0,run_command/* runCommand */.d)({
            tool,
            args,
            cwd,
            env,
            untrusted,
            timeoutMs: runner_config_TIMEOUT_MS,
            maxOutputBytes: runner_config_MAX_ANSWER_BYTES,
        });
    }
    catch {
        // Missing, too slow, too loud: the preset that asked says that nothing was learnt.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-sockets.js
// The sockets by which container engines take orders on this machine. Whoever may use one is root there.

/** Docker's own. `/var/run` is a link to `/run` mostly, and a folder of its own elsewhere. */
const DOCKER = ["/run/docker.sock", "/var/run/docker.sock"];
/** Other engines that run as root, and the parts that Docker is made of: from their own documentation. */
const OTHERS = [
    "/run/containerd/containerd.sock",
    "/run/docker/containerd/containerd.sock",
    "/run/buildkit/buildkitd.sock",
    "/run/podman/podman.sock",
    "/run/crio/crio.sock",
    "/run/cri-dockerd.sock",
    "/var/lib/lxd/unix.socket",
    "/var/snap/lxd/common/lxd/unix.socket",
    "/var/lib/incus/unix.socket",
    "/run/libvirt/libvirt-sock",
];
/** Those that are there. Two sockets of Docker at different places cannot both be stood in for: the second counts as other. */
function findEngineSockets() {
    const [docker, ...more] = distinct(DOCKER.flatMap(socketAt));
    return { docker, others: [...more, ...distinct(OTHERS.flatMap(socketAt))] };
}
function distinct(sockets) {
    return [...new Map(sockets.map((socket) => [socket.path, socket])).values()];
}
function socketAt(path) {
    try {
        const real = (0,external_node_fs_.realpathSync)(path);
        const stat = (0,external_node_fs_.statSync)(real);
        return stat.isSocket() ? [{ path: real, group: stat.gid, rootOnly: docker_sockets_isRootOnly(stat) }] : [];
    }
    catch {
        // Not there, or in a folder that only root may enter: then the job cannot use it either.
        return [];
    }
}
const GROUP_WRITES = 0o020;
const OTHERS_WRITE = 0o002;
/** Whoever may write to a socket may connect to it (unix(7)). */
function docker_sockets_isRootOnly({ uid, gid, mode }) {
    return uid === 0 && (gid === 0 || (mode & GROUP_WRITES) === 0) && (mode & OTHERS_WRITE) === 0;
}
const docker_sockets_PROGRAM = "dockerd";
const SETTINGS = "/etc/docker/daemon.json";
/** What it takes from systemd, and the sockets that are closed. An address without a scheme is one of TCP. */
const KNOWN = /^fd:|^unix:\/\/(?:$|(?:\/var)?\/run\/docker\.sock$)/;
/** An option that names an address, with it or before it (documentation of dockerd). */
const HOST_OPTION = /^(?:-H=?|--host=)(.+)$/;
const HOST_OPTIONS = ["-H", "--host"];
const SETTINGS_OPTION = "--config-file";
/**
 * Where else a Docker daemon of this machine takes orders, as its command line and settings say: over the network, or at a socket
 * that is not known. Settings that cannot be read count as such a place.
 */
function daemonAddresses() {
    const commands = (0,external_node_fs_.readdirSync)("/proc").flatMap((name) => (/^\d+$/.test(name) ? commandOf(name) : []));
    const files = new Set([SETTINGS, ...commands.flatMap(settingsIn)]);
    const hosts = [...commands.flatMap(hostsIn), ...[...files].flatMap(hostsOf)];
    return hosts.filter((host) => !isKnownAddress(host));
}
/** True for an address that is taken care of. */
function isKnownAddress(host) {
    return KNOWN.test(host);
}
/** The words of its command line; none for another program. */
function commandOf(pid) {
    if (docker_sockets_textOf(`/proc/${pid}/comm`)?.trim() !== docker_sockets_PROGRAM)
        return [];
    return [(docker_sockets_textOf(`/proc/${pid}/cmdline`) ?? "").split("\0")];
}
/** The addresses among the words of a command line. */
function hostsIn(words) {
    return words.flatMap((word, index) => {
        if (HOST_OPTIONS.includes(word))
            return words.slice(index + 1, index + 2);
        return HOST_OPTION.exec(word)?.slice(1) ?? [];
    });
}
function settingsIn(words) {
    return words.flatMap((word, index) => {
        if (word === SETTINGS_OPTION)
            return words.slice(index + 1, index + 2);
        return word.startsWith(`${SETTINGS_OPTION}=`) ? [word.slice(SETTINGS_OPTION.length + 1)] : [];
    });
}
function hostsOf(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    try {
        const { hosts = [] } = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
        return Array.isArray(hosts) ? hosts.map(String) : [`what ${file} says`];
    }
    catch {
        return [`what ${file} says, which cannot be read`];
    }
}
function docker_sockets_textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-folders.js
// Folders that containers may mount, as the machine has them. Source: proc_pid_mountinfo(5).

/** The folder without links. Throws the system's error if it is not there. */
function realFolder(path) {
    return (0,external_node_fs_.realpathSync)(path);
}
const SHIELD = ["nosuid", "nodev"];
/** True if something is mounted right at `folder` in whose files neither rights of others nor devices count. */
function isShielded(folder) {
    const mounts = (0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8").split("\n");
    // The last of several at the same place is the one that is seen.
    const fields = mounts.map((line) => line.split(" ")).findLast((parts) => parts[4] === escaped(folder));
    const options = fields?.[5]?.split(",") ?? [];
    return SHIELD.every((option) => options.includes(option));
}
/** As the kernel writes blanks and backslashes. */
function escaped(path) {
    return path.replace(/[\\ \t\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/container-config.js
// What the agent is told about the container engines of the machine: found, and closed, before it starts.
/** Where Docker's own socket is kept: only root may enter. */
const ENGINE_FOLDER = "/run/lockstep-docker";
const DAEMON_SOCKET = `${ENGINE_FOLDER}/docker.sock`;

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/close-engines.js
// What root does before the agent starts: finds the engines' sockets and closes them, and takes the power out of files that a
// container leaves in a folder it shares with the machine.



/** What the policy wants closed, on this machine. Undefined where it keeps containers as they are. */
function findContainers({ containers }, folders) {
    if (containers === "keep")
        return undefined;
    const { docker, others } = findEngineSockets();
    const closed = others.map(({ path }) => path);
    const all = docker === undefined ? others : [docker, ...others];
    const reachable = all.filter(({ rootOnly }) => !rootOnly).map(({ path }) => path);
    if (docker === undefined || containers === "disable")
        return { closed: all.map(({ path }) => path), reachable, roots: [] };
    const { path, group } = docker;
    return { docker: { path, group }, closed, reachable, roots: [...new Set(folders.map(realFolder))] };
}
/**
 * Closes what was found. Throws `UsageError` (`protection-unavailable`) where Docker takes orders over the network, too, and
 * what `RootCommands` throws.
 */
async function closeEngines(root, config) {
    if (config === undefined)
        return;
    const addresses = daemonAddresses();
    if (addresses.length > 0) {
        throw new errors/* UsageError */.eb("protection-unavailable", "Docker takes orders over the network.", {
            hint: "Remove the address from dockerd's options or from /etc/docker/daemon.json, or set `containers: keep`.",
            problems: addresses.map((address) => `dockerd listens at ${address}`),
        });
    }
    for (const path of config.closed) {
        await root.run("chown", ["root:root", path]);
        await root.run("chmod", ["0000", path]);
    }
    if (config.docker === undefined)
        return;
    for (const folder of shieldedFolders(config.roots))
        await shield(root, folder);
    await root.run("install", ["-d", "-m", "0700", "-o", "root", "-g", "root", ENGINE_FOLDER]);
    await root.run("chown", ["root:root", config.docker.path]);
    await root.run("chmod", ["0600", config.docker.path]);
    await root.run("mv", ["-T", config.docker.path, DAEMON_SOCKET]);
}
/**
 * Root in a container can leave programs in a mounted folder that start as root, and files that stand for the machine's
 * disks. Mounted over itself with these options (mount(8)), the folder gives such files no power outside of the container.
 */
async function shield(root, folder) {
    if (isShielded(folder))
        return;
    await root.run("mount", ["--rbind", folder, folder]);
    await root.run("mount", ["-o", "remount,bind,nosuid,nodev", folder]);
}
/** How many parts of a path must be shared before the folder above is taken: `/home/runner` is too much, its `work` is not. */
const FEWEST_PARTS = 3;
/**
 * One folder around all where there is one that is not too wide: between two mounts nothing can be renamed, and jobs move
 * files from RUNNER_TEMP into their workspace.
 */
function shieldedFolders(roots) {
    const [first = [], ...others] = roots.map((root) => root.split("/").slice(1));
    const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
    const shared = length < 0 ? first : first.slice(0, length);
    if (shared.length >= FEWEST_PARTS)
        return [`/${shared.join("/")}`];
    return roots;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/taken-users.js
// The user ids that somebody has: accounts of this machine, and owners of running processes.

function takenUsers() {
    const accounts = (0,external_node_fs_.readFileSync)("/etc/passwd", "utf8")
        .split("\n")
        .map((line) => Number(line.split(":")[2] ?? Number.NaN));
    return new Set([...accounts, ...(0,external_node_fs_.readdirSync)("/proc").flatMap(ownerOf)]);
}
/** Who owns a process; nobody if it has ended meanwhile. */
function ownerOf(name) {
    const owner = /^\d+$/.test(name) ? (0,external_node_fs_.statSync)(`/proc/${name}`, { throwIfNoEntry: false })?.uid : undefined;
    return owner === undefined ? [] : [owner];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/launch/choose-uid.js
// The user id that only the agent has. Drawn anew for every run, from the range that systemd gives to nobody for good.

/** The dynamic user ids of systemd ("Users, Groups, UIDs and GIDs on systemd Systems"). */
const FIRST = 61_184;
const LAST = 65_519;
/** An id that is not in `taken`: the ids of accounts and of running processes. */
function chooseUid(taken, draw = external_node_crypto_.randomInt) {
    for (let tries = 0; tries < 10_000; tries++) {
        const uid = draw(FIRST, LAST + 1);
        if (!taken.has(uid))
            return uid;
    }
    throw new RangeError("every dynamic user id is taken");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/launch/configure.js
// Works out what the agent is started with from what this machine is.



/** Files by which root rights, name resolution or containers could be changed. */
const SYSTEM_FILES = [
    { path: "/etc/sudoers", what: "sudoers" },
    { path: "/etc/sudoers.d", what: "sudoers" },
    { path: "/etc/hosts", what: "hosts" },
    { path: "/etc/resolv.conf", what: "resolver" },
    { path: "/etc/nsswitch.conf", what: "resolver" },
    { path: "/etc/systemd/resolved.conf", what: "resolver" },
    { path: "/etc/docker/daemon.json", what: "docker" },
    { path: "/etc/crontab", what: "cron" },
    { path: "/etc/cron.d", what: "cron" },
    { path: "/var/spool/cron/crontabs", what: "cron" },
    { path: "/etc/systemd/system", what: "service" },
];
/** Throws `UnavailableError` where the machine's network cannot be read. */
async function configure(policy, job, { azure }) {
    const uplinks = await findUplinks();
    return {
        schema: 1,
        policy,
        uid: chooseUid(takenUsers()),
        resolvers: findResolvers(),
        search: searchDomains(),
        uplinks: uplinks.map(({ name }) => name),
        hardware: Object.fromEntries(uplinks.flatMap(({ name, mac }) => (mac === undefined ? [] : [[name, mac]]))),
        workspace: job.workspace,
        scope: job.scope,
        runner: job.runner,
        watched: [
            ...SYSTEM_FILES,
            ...[PROGRAM, CONFIG, ...job.program].map((path) => ({ path, what: "own-program" })),
        ],
        azure,
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/launch/launch.js


const launch_TRACEFS = "/sys/kernel/tracing";
/** Resolves when the agent's process has been started; whether it protects, it says itself. Throws what `RootCommands` throws. */
async function launch(config, { platform, ...pad }) {
    const { root } = pad;
    await place(config, pad);
    if (platform.tracefs === undefined)
        await mountTracefs(root);
    if (platform.systemd)
        await forgetFailed(root);
    const { tool, args } = startCommand(config.uid, platform.systemd);
    await root.run(tool, args);
}
/** Writes program and configuration to where only root can change them, and makes the folder of the agent's state. */
async function place(config, { root, node, program, group }) {
    await root.run("install", ["-d", "-m", "0755", "-o", "root", "-g", "root", PROGRAM_FOLDER]);
    await root.run("install", ["-m", "0555", "-o", "root", "-g", "root", node, NODE]);
    await write(root, PROGRAM, program);
    await write(root, CONFIG, JSON.stringify(config));
    const own = ["-d", "-o", String(config.uid)];
    await root.run("install", [...own, "-m", "0755", "-g", String(config.uid), STATE_FOLDER]);
    await root.run("install", [...own, "-m", "0750", "-g", String(group), CONTROL_FOLDER]);
}
async function write(root, path, text) {
    await root.run("dd", [`of=${path}`, "status=none"], text);
    await root.run("chmod", ["0444", path]);
}
/** A service that failed before it wrote a log would keep its name. One that runs is not touched by this (systemctl(1)). */
async function forgetFailed(root) {
    await root.run("systemctl", ["reset-failed", SERVICE]).catch(() => undefined);
}
/** A kernel without tracing is no obstacle: the agent then reports what it cannot see, and the run ends as incomplete. */
async function mountTracefs(root) {
    await root.run("mount", ["-t", "tracefs", "tracefs", launch_TRACEFS]).catch(() => undefined);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/launch/shield-program.js
// Keeps the files of the later phases from a job without root: they are mounted over themselves, read-only, and every folder
// above them is a mount point too, because a mount point cannot be renamed (rename(2), EBUSY).

/** Shields each of `folders` (absolute). Throws what `RootCommands` throws. A folder that is mounted already is mounted again. */
async function shieldProgram(folders, root) {
    const above = new Set(folders.flatMap((folder) => nonRootFolders(folder)));
    // From the outside in: what is mounted later lies on top of what is mounted earlier.
    for (const folder of [...above].sort((one, other) => one.length - other.length))
        await bind(folder, root);
    for (const folder of folders) {
        await bind(folder, root);
        await root.run("mount", ["-o", "remount,bind,ro", folder]);
    }
}
async function bind(folder, root) {
    await root.run("mount", ["--bind", folder, folder]);
}

// EXTERNAL MODULE: ./packages/core/lib/text/lines-of.js
var lines_of = __webpack_require__(1746);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/find-overlaps.js
// Finds the entries of a list that say nothing new. It looks up what could cover an entry instead of comparing all with all:
// a list of a thousand networks would take seconds otherwise.

/** The entries that another one of the list makes unnecessary, each with one such other. */
function findOverlaps(placed) {
    const first = new Map();
    const prefixes = new Set();
    for (const entry of placed) {
        const { destination } = entry.endpoint;
        const key = keyOf(entry.endpoint);
        if (!first.has(key))
            first.set(key, entry);
        if (destination.kind === "network")
            prefixes.add(destination.prefix);
    }
    return placed.flatMap(({ index, endpoint }) => {
        const same = first.get(keyOf(endpoint));
        if (same && same.index !== index)
            return [{ index, endpoint, code: "duplicate", other: same.endpoint }];
        for (const key of widerKeys(endpoint, prefixes)) {
            const other = first.get(key);
            if (other)
                return [{ index, endpoint, code: "covered", other: other.endpoint }];
        }
        return [];
    });
}
function keyOf(target) {
    const { destination } = target;
    switch (destination.kind) {
        case "host":
            return nameKey(target, destination.name);
        case "subdomains":
            return nameKey(target, `*.${destination.of}`);
        case "network":
            return networkKey(target, ipaddr.parse(destination.address).toByteArray(), destination.prefix);
    }
}
function* widerKeys(target, prefixes) {
    const { destination } = target;
    if (destination.kind !== "network") {
        const name = destination.kind === "host" ? destination.name : destination.of;
        for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
            yield nameKey(target, `*.${name.slice(dot + 1)}`);
        }
        return;
    }
    const bytes = ipaddr.parse(destination.address).toByteArray();
    for (const prefix of prefixes) {
        if (prefix < destination.prefix)
            yield networkKey(target, masked(bytes, prefix), prefix);
    }
}
function nameKey({ protocol, port }, name) {
    return `${protocol} ${port} ${name}`;
}
/** Four bytes or sixteen: the family need not be part of it. */
function networkKey({ protocol, port }, bytes, prefix) {
    return `${protocol} ${port} ${bytes.join(".")}/${prefix}`;
}
function masked(bytes, prefix) {
    return bytes.map((byte, index) => byte & (0xff << Math.min(8, Math.max(0, 8 * (index + 1) - prefix))) & 0xff);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/parse-endpoints.js
// Reads a list of endpoints as people write it. Everything that is wrong is found in one go.




/** More than any job needs. */
const MAX_ENDPOINTS = 1000;
/** What is looked at, with comments and blank lines. */
const MAX_LINES = 10_000;
const SHOWN = 80;
/**
 * Parses the lines of one list. `origin` names the place of a line, counted from 0, for people. A `#` at the start of a
 * line or after a space begins a comment. A line that says what another one of the same list says is a problem, too.
 */
function parseEndpoints(lines, origin) {
    const placed = [];
    const problems = [];
    const add = (index, code, line, why) => problems.push({ code, index, message: `${origin(index)}: \`${(0,clip/* clip */.$)((0,reveal_controls/* revealControls */.w)(line), SHOWN)}\`: ${why}` });
    for (const [index, raw] of lines.slice(0, MAX_LINES).entries()) {
        const line = withoutComment(raw);
        if (line === "")
            continue;
        const reading = readEndpoint(line);
        if (!reading.ok)
            add(index, reading.code, line, reading.why);
        else if (placed.length < MAX_ENDPOINTS)
            placed.push({ index, endpoint: { ...reading.value, origin: origin(index) } });
        else {
            add(index, "too-many", line, `a list has at most ${MAX_ENDPOINTS} endpoints`);
            break;
        }
    }
    if (lines.length > MAX_LINES)
        add(MAX_LINES, "too-many", "", `a list has at most ${MAX_LINES} lines`);
    for (const { index, endpoint, code, other } of findOverlaps(placed)) {
        const what = code === "duplicate" ? "says the same as" : "is already covered by";
        add(index, code, formatEndpoint(endpoint), `it ${what} \`${formatEndpoint(other)}\` (${other.origin})`);
    }
    problems.sort((a, b) => a.index - b.index);
    return { endpoints: placed.map(({ endpoint }) => endpoint), problems };
}
/** A name holds no `#`, so one that stands directly after other text is left to be refused as part of it. */
function withoutComment(raw) {
    const start = /(?:^|\s)#/.exec(raw);
    return (start ? raw.slice(0, start.index) : raw).trim();
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/find-urls.js
// Finds the URLs in what tools print. Where a tool has an output for machines, that is read instead.
const MAX_URLS = 200;
const END = /[\s"'`<>()[\]{},;\\|]/;
/** The http and https URLs in a text, in its order, each once, at most 200. A dot or colon at the end is not part of one. */
function findUrls(text) {
    const urls = new Set();
    for (const start of text.matchAll(/https?:\/\//gi)) {
        const rest = text.slice(start.index, start.index + 2048);
        const end = END.exec(rest)?.index ?? rest.length;
        urls.add(withoutPunctuation(rest.slice(0, end)));
        if (urls.size === MAX_URLS)
            break;
    }
    return [...urls];
}
function withoutPunctuation(url) {
    let end = url.length;
    while (end > 0 && ".:".includes(url[end - 1] ?? ""))
        end -= 1;
    return url.slice(0, end);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/preset.js
function found(urls, reason) {
    return urls.map((url) => ({ url, reason }));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/apt.js


const apt = { name: "apt", entries: [], learn };
/** apt-transport-mirror(1): a source whose mirrors stand in a file. */
const MIRROR_FILE = "mirror+file:";
const MAX_FILES = 10;
async function learn(config) {
    const [targets, proxies] = await Promise.all([
        config.ask("apt-get", ["indextargets", "--format", "$(REPO_URI)"]),
        config.ask("apt-config", ["dump"]),
    ]);
    const sources = [...new Set((targets ?? "").split("\n"))];
    const files = sources.flatMap((source) => source.startsWith(MIRROR_FILE) ? [source.slice(MIRROR_FILE.length).replace(/\/+$/, "")] : []);
    const lists = await Promise.all(files.slice(0, MAX_FILES).map((file) => config.read(file)));
    return {
        found: [
            ...found(sources, "A source of apt."),
            ...found(findUrls(lists.join("\n")), "A mirror of a source of apt."),
            ...found(proxiesIn(proxies ?? ""), "The proxy of apt."),
        ],
        notes: lists.flatMap((text) => (text === undefined ? ["a list of mirrors could not be read"] : [])),
    };
}
function proxiesIn(dump) {
    return findUrls(dump
        .split("\n")
        .filter((line) => /^Acquire::https?::Proxy/i.test(line))
        .join("\n"));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/fetch-text.js
const MAX_SECONDS = 5;
const MAX_BYTES = 4 * 1024 * 1024;
/** The body of the answer to a GET without credentials; undefined unless it is one of success. Redirects are not followed. */
function fetchText(config, url, accept) {
    return curl(config, ["--fail", "--header", `Accept: ${accept}`], url);
}
/** The header of the answer to a GET without credentials, whatever its status. */
function fetchHeader(config, url) {
    return curl(config, ["--output", "/dev/null", "--dump-header", "-"], url);
}
async function curl(config, args, url) {
    const plain = withoutCredentials(url);
    if (plain === undefined)
        return undefined;
    const limits = ["--max-time", String(MAX_SECONDS), "--max-filesize", String(MAX_BYTES), "--proto", "=http,https"];
    return config.ask("curl", ["--disable", "--silent", "--globoff", ...limits, ...args, "--url", plain]);
}
function withoutCredentials(url) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    return parsed.href;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/parse-json.js
// Reads the JSON that a tool prints about itself.
/** The members of a JSON object; none for anything else. */
function parseJson(text) {
    try {
        return asRecord(JSON.parse(text ?? ""));
    }
    catch {
        return {};
    }
}
/** The members of an object; none for anything else. */
function asRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
/** The texts in a list; none for anything else. */
function asTexts(value) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/read-toml.js
// Reads the TOML files in which tools keep their settings.


/** Far deeper than settings are. */
const MAX_DEPTH = 50;
/** The tables of a TOML text; none where it is missing or cannot be read. */
function readToml(text) {
    try {
        return asRecord((0,dist.parse)(text ?? "", { maxDepth: MAX_DEPTH }));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/registry-url.js
// Turns the address of a registry, as tools write it, into the endpoint behind it. Credentials, paths and queries are dropped.

/** Ports of the schemes that registries are reached by (IANA's registry of service names). */
const PORTS = { "http:": 80, "https:": 443, "git:": 9418, "ssh:": 22 };
/** The endpoint of a URL; undefined for files, for this machine itself, and for what is no URL of a known scheme. */
function registryTarget(url) {
    // Cargo, Go and pip name the protocol in front: `sparse+https`, `git+ssh`.
    const plain = url.trim().replace(/^[a-z]{1,12}\+(?=[a-z]{1,12}:\/\/)/i, "");
    if (!URL.canParse(plain))
        return undefined;
    const { protocol, hostname, port } = new URL(plain);
    const fallback = PORTS[protocol];
    if (fallback === undefined || isThisMachine(hostname))
        return undefined;
    const reading = readEndpoint(`${hostname}:${port === "" ? fallback : port}`);
    // Settings of a tool can name a place, never a pattern for places.
    return reading.ok && reading.value.destination.kind !== "subdomains" ? reading.value : undefined;
}
/** Loopback is never closed, so it needs no endpoint. */
function isThisMachine(hostname) {
    return hostname === "localhost" || hostname.startsWith("127.") || hostname === "[::1]";
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/cargo.js






const cargo = { name: "cargo", entries: [], learn: cargo_learn };
/** Nothing listens there, and no job can: the port needs root. */
const DEAD_PROXY = "http://127.0.0.1:1";
const MAX_INDEXES = 10;
async function cargo_learn(config) {
    const folder = config.env["CARGO_HOME"] || `${config.home}/.cargo`;
    const texts = await Promise.all([config.read(`${folder}/config.toml`), config.read(`${folder}/config`)]);
    const named = [...texts.flatMap((text) => registriesOf(readToml(text))), ...variablesOf(config)];
    const inUse = await complainedAbout(config);
    const indexes = [...new Set([...named, ...inUse])];
    const downloads = await Promise.all(indexes.slice(0, MAX_INDEXES).map((index) => downloadsOf(config, index)));
    return {
        found: [
            ...found(named, "Cargo's settings name it."),
            ...found(inUse, "The index that Cargo uses here."),
            ...downloads.flatMap((list) => list.found),
        ],
        notes: downloads.flatMap((list) => list.notes),
    };
}
/** `registries.NAME.index` and the places of sources (Cargo's reference, "Configuration"). */
function registriesOf(settings) {
    const registries = Object.values(asRecord(settings["registries"])).map((registry) => asRecord(registry)["index"]);
    const sources = Object.values(asRecord(settings["source"])).flatMap((source) => {
        const { registry, git } = asRecord(source);
        return [registry, git];
    });
    return asTexts([...registries, ...sources]);
}
function variablesOf({ env }) {
    return Object.entries(env).flatMap(([name, value]) => /^CARGO_REGISTRIES_[A-Z0-9_]+_INDEX$/.test(name) ? [value ?? ""] : []);
}
/** Cargo does not print its settings, but it names the index that it cannot reach. */
async function complainedAbout(config) {
    const args = ["--config", `http.proxy="${DEAD_PROXY}"`, "--config", "net.retry=0"];
    const text = (await config.complaint("cargo", [...args, "info", "cargo"], {})) ??
        (await config.complaint("cargo", [...args, "search", "--limit", "1", "cargo"], {})) ??
        "";
    return findUrls(text).flatMap((url) => (url.startsWith(DEAD_PROXY) ? [] : [url.replace(/config\.json$/, "")]));
}
/** The root of an index holds `config.json` with `dl` and `api` (Cargo's reference, "Index Format"). */
async function downloadsOf(config, index) {
    const target = registryTarget(index);
    if (target?.destination.kind !== "host")
        return { found: [], notes: [] };
    const base = index.replace(/^sparse\+/, "").replace(/\/+$/, "");
    const { dl, api } = parseJson(await fetchText(config, `${base}/config.json`, "application/json"));
    const urls = asTexts([dl, api]).map((url) => url.split("{", 1)[0] ?? "");
    const missing = [`which hosts the index at ${target.destination.name} downloads from could not be learnt`];
    return { found: found(urls, "The index names it for downloads."), notes: urls.length === 0 ? missing : [] };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/docker.js




const docker = { name: "docker", entries: [], learn: docker_learn };
/** Nothing listens there, and no job can: the port needs root. */
const docker_DEAD_PROXY = "http://127.0.0.1:1";
/** Any image that names no registry. */
const IMAGE = "busybox:latest";
const LAYERS = "the hosts that keep the layers of images are known only to the registry, which redirects to them: list them yourself, the mode `audit` prints them";
async function docker_learn(config) {
    const env = { HTTPS_PROXY: docker_DEAD_PROXY, HTTP_PROXY: docker_DEAD_PROXY, NO_PROXY: "", no_proxy: "", https_proxy: docker_DEAD_PROXY };
    const [info, complaint] = await Promise.all([
        config.ask("docker", ["info", "--format", "{{json .}}"]),
        config.complaint("docker", ["manifest", "inspect", IMAGE], env),
    ]);
    const { IndexServerAddress: index, RegistryConfig: registries } = parseJson(info);
    const mirrors = asTexts(asRecord(registries)["Mirrors"]);
    // The client does not print which registry it takes, but it names the one that it cannot reach.
    const registry = findUrls(complaint ?? "").filter((url) => !url.startsWith(docker_DEAD_PROXY));
    const servers = await Promise.all([...registry, ...mirrors].map((url) => tokenServer(config, url)));
    const all = [
        ...found(registry, "The registry of images that name none."),
        ...found(asTexts([index]), "The index of that registry."),
        ...found(mirrors, "A mirror that the Docker daemon is told to use."),
        ...found(servers.flat(), "The registry asks for tokens from there."),
    ];
    return { found: all, notes: all.length > 0 ? [LAYERS] : [] };
}
/** The `realm` of the challenge to a request without a token (Docker's documentation, "Token authentication specification"). */
async function tokenServer(config, registry) {
    const header = await fetchHeader(config, `${registry.replace(/\/(?:v2\/?)?$/, "")}/v2/`);
    const challenges = (header ?? "").split("\n").filter((line) => /^www-authenticate:/i.test(line));
    return findUrls(challenges.join("\n"));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/ghcr.js
const ghcr = {
    name: "ghcr",
    entries: [
        { line: "ghcr.io:443", reason: "Manifests and tokens of GitHub's container registry; also immutable actions." },
        { line: "pkg-containers.githubusercontent.com:443", reason: "The layers of its images." },
    ],
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/github.js

const HOSTS = [
    { line: "github.com:443", reason: "Git over HTTPS, and downloads of releases begin here." },
    { line: "api.github.com:443", reason: "GitHub's REST and GraphQL API." },
    { line: "codeload.github.com:443", reason: "The runner and actions/checkout download archives of commits." },
    {
        line: "*.actions.githubusercontent.com:443",
        reason: "The service that runs the job: orders, logs, results, caches, OIDC tokens, immutable actions.",
    },
    { line: "objects.githubusercontent.com:443", reason: "Files of releases, and updates of the runner." },
    { line: "objects-origin.githubusercontent.com:443", reason: "Files of releases, and updates of the runner." },
    { line: "release-assets.githubusercontent.com:443", reason: "Files of releases." },
    { line: "github-releases.githubusercontent.com:443", reason: "Updates of the runner." },
    { line: "github-registry-files.githubusercontent.com:443", reason: "Updates of the runner." },
    { line: "github-cloud.githubusercontent.com:443", reason: "Large files of Git LFS." },
    {
        line: "*.githubapp.com:443",
        reason: "GitHub's own services around hosted runners, such as the one that watches whether the machine is alive.",
    },
];
/** GitHub's storage accounts for results: without them a job loses its logs and summaries. The highest number seen is 19. */
const RESULTS = Array.from({ length: 20 }, (_, number) => ({
    line: `productionresultssa${number}.blob.core.windows.net:443`,
    reason: "GitHub's storage for logs, summaries, artifacts and caches.",
}));
/** Variables by which the runner tells a step where the services are: other hosts on GitHub Enterprise. */
const VARIABLES = [
    "GITHUB_SERVER_URL",
    "GITHUB_API_URL",
    "GITHUB_GRAPHQL_URL",
    "ACTIONS_RUNTIME_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_URL",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
];
const github = {
    name: "github",
    entries: [...HOSTS, ...RESULTS],
    learn: async ({ env }) => ({
        found: VARIABLES.flatMap((name) => found([env[name] ?? ""], `The runner names it in ${name}.`)),
        notes: [],
    }),
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/github-artifacts.js
const githubArtifacts = {
    name: "github-artifacts",
    entries: [
        {
            line: "*.blob.core.windows.net:443",
            reason: "GitHub documents this wildcard for artifacts, caches and logs. Anybody can have storage there, so data can leave by it; the preset github names the accounts that GitHub is known to use.",
        },
    ],
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/github-releases.js
const githubReleases = {
    name: "github-releases",
    entries: [
        {
            line: "uploads.github.com:443",
            reason: "Takes files for releases. Whoever has a token for any repository can leave data there.",
        },
    ],
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/go.js


const go = { name: "go", entries: [], learn: go_learn };
async function go_learn(config) {
    const { GOPROXY: proxies, GOSUMDB: database } = parseJson(await config.ask("go", ["env", "-json", "GOPROXY", "GOSUMDB"]));
    const list = typeof proxies === "string" ? proxies.split(/[,|]/).map((entry) => entry.trim()) : [];
    const direct = list.includes("direct");
    return {
        found: [
            ...found(list, "GOPROXY names it."),
            ...found(databaseUrls(typeof database === "string" ? database : ""), "GOSUMDB names it: the checksums of modules."),
        ],
        notes: direct
            ? ["GOPROXY ends with `direct`: modules that no proxy has come from hosts that you have to list"]
            : [],
    };
}
/** `name`, `name+key` or `name+key url`; `off` for none. Without a URL the name is that of the host. */
function databaseUrls(setting) {
    const [name = "", url] = setting.trim().split(/\s+/);
    if (name === "" || name === "off")
        return [];
    return [url ?? `https://${name.split("+")[0]}`];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/xml-texts.js
// Reads the texts of a small XML file with the path of their elements. Enough for settings: no entities beyond the five of
// XML itself, and a document type ends the reading.
const xml_texts_MAX_DEPTH = 50;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** The texts that are not blank, in their order. What comes after something that is not understood is left out. */
function xmlTexts(xml) {
    const texts = [];
    const open = [];
    let at = 0;
    while (at < xml.length) {
        const tag = xml.indexOf("<", at);
        const text = decode(xml.slice(at, tag < 0 ? xml.length : tag)).trim();
        if (text !== "")
            texts.push({ path: open.join("/"), text });
        if (tag < 0)
            return texts;
        const end = endOfMarkup(xml, tag);
        if (end === undefined || !follow(open, xml.slice(tag, end)))
            return texts;
        at = end;
    }
    return texts;
}
/** Where the comment, instruction or tag that starts at `start` is over; undefined for a document type and what has no end. */
function endOfMarkup(xml, start) {
    if (xml.startsWith("<!--", start))
        return after(xml, "-->", start + 4);
    if (xml.startsWith("<?", start))
        return after(xml, "?>", start + 2);
    if (xml.startsWith("<!", start))
        return undefined;
    let quote = "";
    for (let at = start + 1; at < xml.length; at++) {
        const char = xml[at] ?? "";
        if (quote === "" && char === ">")
            return at + 1;
        if (quote === "" && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = "";
    }
    return undefined;
}
function after(xml, mark, from) {
    const found = xml.indexOf(mark, from);
    return found < 0 ? undefined : found + mark.length;
}
/** Opens or closes an element. False where the elements do not nest as they must, or too deeply. */
function follow(open, markup) {
    if (markup.startsWith("<!") || markup.startsWith("<?"))
        return true;
    const name = /^<\/?([^\s/>]+)/.exec(markup)?.[1];
    if (name === undefined)
        return false;
    if (markup.startsWith("</"))
        return open.pop() === name;
    if (!markup.endsWith("/>"))
        open.push(name);
    return open.length <= xml_texts_MAX_DEPTH;
}
function decode(text) {
    return text.replace(/&([a-z]{2,4});/g, (entity, name) => ENTITIES[name] ?? entity);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/maven.js


const maven = { name: "maven", entries: [], learn: maven_learn };
/** The elements of settings.xml (Maven's documentation, "Settings Reference") and of a POM that hold addresses. */
const ADDRESS = /\/(?:mirrors\/mirror|repositories\/repository|pluginRepositories\/pluginRepository)\/url$/;
const MIRROR_OF = /\/mirrors\/mirror\/mirrorOf$/;
/** Values of `mirrorOf` under which the built-in repository is never asked. */
const REPLACES_ALL = ["*", "external:*", "central"];
const SUPER_POM = "org/apache/maven/model/pom-4.0.0.xml";
async function maven_learn(config) {
    const home = homeOf((await config.ask("mvn", ["--version"])) ?? "");
    const files = [`${config.home}/.m2/settings.xml`, ...(home === undefined ? [] : [`${home}/conf/settings.xml`])];
    const texts = (await Promise.all(files.map((file) => config.read(file)))).flatMap((text) => xmlTexts(text ?? ""));
    const replaced = texts.some(({ path, text }) => MIRROR_OF.test(path) && replacesAll(text));
    const builtIn = home === undefined || replaced ? [] : await superPom(config, home);
    return {
        found: [
            ...found(addressesIn(texts).map((url) => expand(url, config)), "Maven's settings name it."),
            ...found(builtIn, "The repository that is used where no setting names another."),
        ],
        notes: home !== undefined && !replaced && builtIn.length === 0 ? ["the built-in repository could not be learnt"] : [],
    };
}
function homeOf(version) {
    const line = version.split("\n").find((candidate) => candidate.startsWith("Maven home: "));
    return line?.slice("Maven home: ".length).trim();
}
function replacesAll(mirrorOf) {
    return mirrorOf.split(",").some((entry) => REPLACES_ALL.includes(entry.trim()));
}
function addressesIn(texts) {
    return texts.flatMap(({ path, text }) => (ADDRESS.test(path) ? [text] : []));
}
function expand(url, { env }) {
    return url.replace(/\$\{env\.([A-Za-z0-9_]+)\}/g, (_, name) => env[name] ?? "");
}
/** The super POM lies in a library of Maven, whose exact name differs; `unzip` finds the archive by the pattern. */
async function superPom(config, home) {
    const pom = await config.ask("unzip", ["-p", `${home}/lib/maven-model-builder-*.jar`, SUPER_POM]);
    return addressesIn(xmlTexts((pom ?? "").trimStart()));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/npm.js


const npm = { name: "npm", entries: [], learn: npm_learn };
async function npm_learn(config) {
    const [own, pnpm, classic, modern] = await Promise.all([
        config.ask("npm", ["config", "list", "--json"]),
        config.ask("pnpm", ["config", "get", "registry"]),
        config.ask("yarn", ["config", "get", "registry"]),
        config.ask("yarn", ["config", "get", "npmRegistryServer"]),
    ]);
    return {
        found: [
            ...found(npm_registriesOf(own), "npm's settings name it."),
            ...found([pnpm ?? ""], "pnpm's settings name it."),
            ...found([classic ?? "", modern ?? "", config.env["YARN_NPM_REGISTRY_SERVER"] ?? ""], "Yarn's settings name it."),
        ],
        notes: [],
    };
}
/** `registry` and the registries of scopes (`@scope:registry`), of all the settings npm has after merging them. */
function npm_registriesOf(json) {
    const settings = parseJson(json);
    return Object.entries(settings).flatMap(([key, value]) => (key === "registry" || key.endsWith(":registry")) && typeof value === "string" ? [value] : []);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/pip.js






const pip = { name: "pip", entries: [], learn: pip_learn };
const UV_VARIABLES = ["UV_INDEX", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS"];
/** Settings that hold the addresses of indexes (pip's documentation, "Configuration", named as the options of `pip install`). */
const SETTING = /^[^=]*\.(?:index-url|extra-index-url|find-links)=/;
const pip_MAX_INDEXES = 10;
const PIP = ["pip"];
const PIP3 = ["pip3"];
const UV = ["uv", "pip"];
async function pip_learn(config) {
    const [settings, fallback, uv] = await Promise.all([
        firstAnswer(config, [PIP, PIP3], ["config", "list"]),
        builtIn(config),
        uvIndexes(config),
    ]);
    const lines = (settings ?? "").split("\n").filter((line) => SETTING.test(line));
    const main = lines.some((line) => line.includes(".index-url=")) ? [] : fallback;
    const indexes = [
        ...found(findUrls(lines.join("\n")), "pip's settings name it."),
        ...found(main, "The index that is used where no setting names another."),
        ...found(UV_VARIABLES.flatMap((name) => findUrls(config.env[name] ?? "")), "uv's environment names it."),
        ...found(uv, "uv's settings name it."),
    ];
    const files = await Promise.all(indexes.slice(0, pip_MAX_INDEXES).map(({ url }) => filesOf(config, url)));
    return { found: [...indexes, ...files.flatMap((list) => list.found)], notes: files.flatMap((list) => list.notes) };
}
/** The tools print their default in the description of the option. */
async function builtIn(config) {
    const help = await firstAnswer(config, [PIP, PIP3, UV], ["install", "--help"]);
    const option = help?.slice(Math.max(0, help.search(/--(?:default-)?index-url/))) ?? "";
    return findUrls(option).slice(0, 1);
}
async function firstAnswer(config, tools, args) {
    for (const [tool, ...first] of tools) {
        const answer = await config.ask(tool, [...first, ...args]);
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}
/** uv's documentation, "Configuration files": the user's file and the machine's. */
async function uvIndexes(config) {
    const folder = config.env["XDG_CONFIG_HOME"] || `${config.home}/.config`;
    const texts = await Promise.all([config.read(`${folder}/uv/uv.toml`), config.read("/etc/uv/uv.toml")]);
    return texts.flatMap((text) => {
        const settings = readToml(text);
        const named = Array.isArray(settings["index"]) ? settings["index"].map((entry) => asRecord(entry)["url"]) : [];
        return asTexts([...named, settings["index-url"], ...asTexts(settings["extra-index-url"])]);
    });
}
/** Asks an index about pip itself, a package that an index of any use has, where its files are (PEP 503 and PEP 691). */
async function filesOf(config, index) {
    const page = await fetchText(config, `${index.replace(/\/+$/, "")}/pip/`, "application/vnd.pypi.simple.v1+json, text/html;q=0.5");
    if (page === undefined) {
        const host = registryTarget(index)?.destination;
        const name = host?.kind === "host" ? host.name : "an index";
        return { found: [], notes: [`which hosts keep the files of ${name} could not be learnt`] };
    }
    const { files } = parseJson(page);
    const urls = Array.isArray(files) ? asTexts(files.map((file) => asRecord(file)["url"])) : pip_linksOf(page);
    return { found: found(urls, "The index keeps its files there."), notes: [] };
}
/** The addresses of the links on a page that is HTML. Relative ones lead to the index itself. */
function pip_linksOf(page) {
    return Array.from(page.matchAll(/href="([^"]{1,2048})"/gi), ([, href]) => href ?? "");
}

// EXTERNAL MODULE: ./packages/core/lib/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(64304);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/rubygems.js
// The sources of RubyGems and the mirrors of Bundler, as their own settings have them.




const rubygems = { name: "rubygems", entries: [], learn: rubygems_learn };
async function rubygems_learn(config) {
    const sources = findUrls((await config.ask("gem", ["sources", "--list"])) ?? "");
    const settings = await config.read(`${config.home}/.bundle/config`);
    return {
        found: [
            ...found(sources, "A source of RubyGems."),
            ...found(sources.flatMap(indexOf), "Bundler asks a public source for its compact index there."),
            ...found(mirrorsOf({ ...yamlMembers(settings), ...config.env }), "Bundler's settings name it as a mirror."),
        ],
        notes: [],
    };
}
/** Bundler reads the index of the public source from `index.` and its name; a source with a path is somebody else's. */
function indexOf(source) {
    if (!URL.canParse(source))
        return [];
    const { protocol, hostname, pathname } = new URL(source);
    return pathname === "/" && hostname.split(".").length === 2 ? [`${protocol}//index.${hostname}/`] : [];
}
function yamlMembers(text) {
    const yaml = (0,parse_yaml/* parseYaml */.h)(text ?? "");
    return yaml.ok ? asRecord(yaml.value) : {};
}
/** `BUNDLE_MIRROR__…` (Bundler's documentation, `bundle config`, "Mirrors of gem sources"). */
function mirrorsOf(settings) {
    return Object.entries(settings).flatMap(([name, value]) => name.startsWith("BUNDLE_MIRROR__") && typeof value === "string" ? findUrls(value) : []);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/sigstore.js
const sigstore = {
    name: "sigstore",
    entries: [
        { line: "fulcio.sigstore.dev:443", reason: "Certificates of the public instance." },
        { line: "rekor.sigstore.dev:443", reason: "Transparency log, version 1." },
        {
            line: "*.rekor.sigstore.dev:443",
            reason: "Transparency log, version 2: each year has a log of its own, such as log2025-1.",
        },
        { line: "timestamp.sigstore.dev:443", reason: "Signed timestamps, which entries of log version 2 need." },
        { line: "tuf-repo-cdn.sigstore.dev:443", reason: "Trusted roots of the public instance." },
        { line: "fulcio.githubapp.com:443", reason: "Certificates of GitHub's instance." },
        { line: "timestamp.githubapp.com:443", reason: "Signed timestamps of GitHub's instance." },
        { line: "tuf-repo.github.com:443", reason: "Trusted roots of GitHub's instance." },
    ],
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/presets.js













const PRESETS = {
    github: github,
    "github-artifacts": githubArtifacts,
    "github-releases": githubReleases,
    ghcr: ghcr,
    sigstore: sigstore,
    npm: npm,
    pip: pip,
    go: go,
    cargo: cargo,
    maven: maven,
    rubygems: rubygems,
    apt: apt,
    docker: docker,
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/preset/resolve-preset.js



/** What the preset allows on the runner that `config` describes. */
async function resolvePreset(preset, config) {
    const origin = `preset ${preset.name}`;
    const { found, notes } = (await preset.learn?.(config)) ?? { found: [], notes: [] };
    const endpoints = new Map();
    for (const endpoint of [...known(preset, origin), ...learnt(found, origin)]) {
        const line = formatEndpoint(endpoint);
        if (!endpoints.has(line))
            endpoints.set(line, endpoint);
    }
    return { name: preset.name, endpoints: [...endpoints.values()], notes: notes.map((note) => `${origin}: ${note}`) };
}
function known({ entries }, origin) {
    const { endpoints } = parseEndpoints(entries.map(({ line }) => line), () => origin);
    // Each line is an endpoint: a test reads every preset, so none is lost here and the indexes agree.
    return endpoints.map((endpoint, index) => ({ ...endpoint, reason: entries[index]?.reason ?? "" }));
}
function learnt(found, origin) {
    return found.flatMap(({ url, reason }) => {
        const target = registryTarget(url);
        return target ? [{ ...target, origin, reason }] : [];
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/policy/join-settings.js
// Joins what several people say about one setting: the strictest word holds, so that nobody can weaken another's.

/** From the mildest word to the strictest. */
const ORDERS = policy_policy/* HARDEN_CHOICES */.CY;
/** The settings in force for what was said. */
function joinSettings(said) {
    const sudo = pick("sudo", said);
    return {
        mode: pick("mode", said),
        tls: pick("tls", said),
        sudo,
        containers: pick("containers", said, (0,policy_policy/* defaultContainers */.mR)(sudo)),
        memory: pick("memory", said),
        "file-integrity": pick("file-integrity", said),
        "on-block": pick("on-block", said),
        "on-tamper": pick("on-tamper", said),
        "on-unsupported": pick("on-unsupported", said),
    };
}
function pick(name, said, fallback = policy_policy/* HARDEN_DEFAULTS */.IA[name]) {
    return ORDERS[name].findLast((word) => said.some((choices) => choices[name] === word)) ?? fallback;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/policy/locked-lists.js


/** One problem for each entry that an input adds to a locked list. */
function lockedListProblems(inputs, locked) {
    const endpoints = parseEndpoints(locked["allowed-endpoints"]?.entries ?? [], () => "policy").endpoints;
    return [
        ...beyond("allowed-endpoints", inputs["allowed-endpoints"].map(formatEndpoint), locked, endpoints.map(formatEndpoint)),
        ...beyond("presets", inputs.presets, locked, locked.presets?.entries),
        ...beyond("may-change", inputs["may-change"], locked, locked["may-change"]?.entries),
    ];
}
function beyond(name, given, locked, allowed = []) {
    const list = locked[name];
    if (list === undefined)
        return [];
    return given
        .filter((entry) => !allowed.includes(entry))
        .map((entry) => `${name}: ${JSON.stringify(entry)} is not in the policy, and ${list.origin} has locked this list`);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/policy/named-presets.js
// Which presets are wanted: those of the input and those of the policy.

const DEFAULT = ["github"];
/**
 * The presets named by the input (words between spaces, commas and line ends; `none` for none) and by the policy, each once
 * in the order of `PRESET_NAMES`. Where both say nothing, `github`.
 */
function namedPresets(input, policy) {
    const words = input.split(/[\s,]+/).filter((word) => word !== "");
    if (words.length === 0 && policy === undefined)
        return { names: DEFAULT, problems: [] };
    const wanted = new Set([...words, ...(policy ?? [])]);
    const mixed = words.includes("none") && words.length > 1 ? ["presets: `none` stands alone"] : [];
    const unknown = words.filter((word) => word !== "none" && !policy_policy/* PRESET_NAMES */.dO.some((name) => name === word));
    return {
        names: policy_policy/* PRESET_NAMES */.dO.filter((name) => wanted.has(name)),
        problems: [...mixed, ...unknown.map(unknownPreset)],
    };
}
function unknownPreset(word) {
    const meant = (0,nearest/* nearest */.p)(word, policy_policy/* PRESET_NAMES */.dO);
    const cure = meant ? `did you mean \`${meant}\`?` : `known: ${policy_policy/* PRESET_NAMES */.dO.join(", ")}`;
    return `presets: ${JSON.stringify(word)} is none; ${cure}`;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/policy/proxy-notes.js
const PROXY = /^(?:https?|all|ftp)_proxy$/i;
/** A note for each variable that names a proxy. Its value is not repeated: it may hold a password. */
function proxyNotes(env) {
    return Object.entries(env)
        .filter(([name, value]) => PROXY.test(name) && value)
        .map(([name]) => `${name} is set: the proxy has to be allowed, and what it lets through is not judged here`);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/policy/resolve-policy.js
// Works out what is in force from the inputs of the step, the policy and the settings of the runner. Everything that is wrong
// is found before anything is applied.









/**
 * The policy in force. Of a setting that both say, the stricter word holds; lists are joined, so either may allow more: both
 * are written by people who may change the workflow, and the policy of a proposed change is the one at its base. To a list that a
 * policy has locked, inputs add nothing.
 * Throws one `UsageError` with every problem: `policy-invalid` where only the policy has any, else `invalid-input`.
 */
async function resolvePolicy({ inputs, section, locked = {}, config }) {
    const ours = endpointsIn(inputs["allowed-endpoints"].split(/\r?\n/), (index) => `allowed-endpoints, line ${index + 1}`);
    const theirs = endpointsIn(section?.["allowed-endpoints"] ?? [], (index) => `policy, allowed-endpoints, entry ${index + 1}`);
    const steps = stepsOf(section);
    const settings = joinSettings([inputs, section ?? {}]);
    const named = namedPresets(inputs.presets, section?.presets);
    const mayChange = [...(0,lines_of/* linesOf */.D)(inputs["may-change"]), ...(section?.["may-change"] ?? [])];
    const beyondLocks = lockedListProblems({
        "allowed-endpoints": ours.endpoints,
        presets: inputs.presets.trim() === "" ? [] : namedPresets(inputs.presets, undefined).names,
        "may-change": (0,lines_of/* linesOf */.D)(inputs["may-change"]),
    }, locked);
    const fromInputs = [...ours.problems, ...named.problems, ...beyondLocks, ...contradictions(settings)];
    const fromPolicy = [...theirs.problems, ...steps.problems];
    const presets = await Promise.all(named.names.map((name) => resolvePreset(PRESETS[name], config)));
    const problems = [...fromInputs, ...fromPolicy, ...globProblems(mayChange), ...presets.flatMap(unlearnt)];
    if (problems.length > 0)
        throw resolve_policy_refuse(problems, problems.length === fromPolicy.length);
    const endpoints = resolve_policy_distinct([
        ...ours.endpoints,
        ...theirs.endpoints,
        ...presets.flatMap((preset) => preset.endpoints),
    ]);
    return {
        policy: toRunPolicy(settings, endpoints, steps.endpoints, mayChange),
        onUnsupported: settings["on-unsupported"],
        presets,
        notes: [...presets.flatMap(({ notes }) => notes), ...proxyNotes(config.env)],
    };
}
function toRunPolicy(settings, endpoints, steps, mayChange) {
    const { mode, tls, sudo, containers, memory } = settings;
    return {
        mode,
        tls,
        endpoints,
        steps,
        sudo,
        containers,
        memory,
        integrity: settings["file-integrity"],
        mayChange: [...new Set(mayChange)],
        onBlock: settings["on-block"],
        onTamper: settings["on-tamper"],
    };
}
function endpointsIn(lines, origin) {
    const { endpoints, problems } = parseEndpoints(lines, origin);
    return { endpoints, problems: problems.map(({ message }) => message) };
}
function stepsOf(section) {
    const read = Object.entries(section?.steps ?? {}).map(([step, { "allowed-endpoints": lines }]) => ({
        step,
        ...endpointsIn(lines, (index) => `policy, step ${step}, entry ${index + 1}`),
    }));
    return {
        endpoints: Object.fromEntries(read.map(({ step, endpoints }) => [step, endpoints])),
        problems: read.flatMap(({ problems }) => problems),
    };
}
/** One line for each destination, protocol and port; the first to name it is its origin. */
function resolve_policy_distinct(endpoints) {
    const byLine = new Map();
    for (const endpoint of endpoints) {
        const line = formatEndpoint(endpoint);
        if (!byLine.has(line))
            byLine.set(line, endpoint);
    }
    return [...byLine.values()];
}
function contradictions({ sudo, containers }) {
    return sudo === "disable" && containers === "keep"
        ? [
            "containers: `keep` gives back what `sudo: disable` takes, because a container can mount the whole machine; use `filter` or `disable`",
        ]
        : [];
}
function globProblems(globs) {
    return globs
        .filter((glob) => glob.startsWith("/") || glob.split("/").includes(".."))
        .map((glob) => `may-change: ${JSON.stringify(glob)} is not relative to the checkout`);
}
function unlearnt({ name, endpoints, notes }) {
    if (endpoints.length > 0)
        return [];
    const why = notes.length > 0 ? ` (${notes.join("; ")})` : "";
    return [`preset \`${name}\`: nothing could be learnt from this runner${why}; list the hosts yourself`];
}
function resolve_policy_refuse(problems, onlyPolicy) {
    return new errors/* UsageError */.eb(onlyPolicy ? "policy-invalid" : "invalid-input", "harden-runner cannot start with these settings.", { hint: "Correct what is named, in the step or in the `harden-runner` section of the policy.", problems });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/policy/weaker-protection.js
// What the inputs of the step take away from the protection that the policy or the defaults give.




/** More are counted. */
const MAX_NAMED = 10;
/** Sentences for the evidence. Where no policy speaks of this action, the inputs are all there is. */
function weakerProtection(inputs, section, { policy, onUnsupported }) {
    return [
        ...(policy.mode === "audit" ? ["Nothing was blocked (mode: audit)."] : []),
        ...milder("tls", policy.tls, "sni", section),
        ...(policy.integrity === "off" ? milder("file-integrity", "off", "report", section) : []),
        ...milder("on-tamper", policy.onTamper, "fail", section),
        ...milder("on-unsupported", onUnsupported, "fail", section),
        ...(section === undefined ? [] : weaker_protection_beyond(inputs, section)),
    ];
}
/** A word that is milder than the default, unless the policy itself says it. */
function milder(name, word, normal, section) {
    return word === normal || section?.[name] === word ? [] : [`The inputs say ${name}: ${word}.`];
}
function weaker_protection_beyond(inputs, section) {
    const endpoints = without(linesIn(inputs["allowed-endpoints"].split(/\r?\n/)), linesIn(section["allowed-endpoints"] ?? []));
    const presets = without(namedPresets(inputs.presets, []).names, namedPresets("", section.presets).names);
    const files = without((0,lines_of/* linesOf */.D)(inputs["may-change"]), section["may-change"] ?? []);
    return [
        ...(endpoints.length === 0 ? [] : [`The inputs allow what the policy does not: ${weaker_protection_list(endpoints)}.`]),
        ...(presets.length === 0 ? [] : [`The inputs name presets that the policy does not: ${weaker_protection_list(presets)}.`]),
        ...(files.length === 0 ? [] : [`The inputs let files change that the policy does not: ${weaker_protection_list(files)}.`]),
    ];
}
/** As the rules know them, so that two ways to write one endpoint are the same. */
function linesIn(lines) {
    return parseEndpoints(lines, () => "").endpoints.map(formatEndpoint);
}
function without(given, allowed) {
    const known = new Set(allowed);
    return [...new Set(given)].filter((one) => !known.has(one));
}
function weaker_protection_list(names) {
    const more = names.length - MAX_NAMED;
    return names.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/sudo-probe.js
// Whether this process's user can still become root, tried for real, and what else on the machine might let them.






const sudo_probe_TIMEOUT_MS = 10_000;
const sudo_probe_MAX_OUTPUT_BYTES = 256 * 1024;
/** The user of this process. */
function jobUser() {
    const { username, uid } = (0,external_node_os_.userInfo)();
    const ids = new Set(process.getgroups?.() ?? []);
    const entries = sudo_probe_textOf("/etc/group")
        .split("\n")
        .map((line) => line.split(":"));
    return { name: username, uid, groups: entries.flatMap(([name = "", , id]) => (ids.has(Number(id)) ? [name] : [])) };
}
/** Tries `sudo` without a password. Throws `UnavailableError` where it neither works nor refuses. */
async function trySudo() {
    const [run, list] = [await sudo(["-n", "true"]), await sudo(["-n", "-l"])];
    return { runs: run.exitCode === 0, listed: list.exitCode === 0 ? list.stdout.toString("utf8") : undefined };
}
async function sudo(args) {
    try {
        return await (0,run_command/* runCommand */.d)({
            tool: "sudo",
            args,
            cwd: "/",
            env: { PATH: SYSTEM_PATH, LC_ALL: "C" },
            timeoutMs: sudo_probe_TIMEOUT_MS,
            maxOutputBytes: sudo_probe_MAX_OUTPUT_BYTES,
        });
    }
    catch (error) {
        // Without the program there is nothing to take away.
        if (error instanceof errors/* UnavailableError */.hG && error.code === "tool-missing")
            return { exitCode: 127, stdout: Buffer.alloc(0) };
        throw error;
    }
}
/**
 * Who may change the folder or file at `path` and each folder above it, the nearest first. Empty where it is not there, or where this
 * user may not even look.
 */
function rightsAlong(path) {
    const found = [];
    for (let at = path;; at = external_node_path_.posix.dirname(at)) {
        const stat = statsOf(at);
        if (stat === undefined && found.length === 0)
            return [];
        if (stat !== undefined)
            found.push({ path: at, owner: stat.uid, mode: stat.mode & 0o7777, group: groupName(stat.gid) });
        if (at === "/")
            return found;
    }
}
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function groupName(id) {
    const line = sudo_probe_textOf("/etc/group")
        .split("\n")
        .find((one) => one.split(":")[2] === String(id));
    return line?.split(":")[0] ?? String(id);
}
/** The text of a small file of the system; empty where it cannot be read. */
function sudo_probe_textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** The text of a kernel setting, or undefined where this kernel has none of that name. */
function kernelSetting(path) {
    const text = sudo_probe_textOf(path).trim();
    return text === "" ? undefined : text;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/privilege/disable-sudo.js
// Takes sudo from the runner's user, and shows that it is gone. Source: sudoers(5): where several entries match, the last one
// holds; a user id is written with `#`; files of an included folder are read in the order of their names.

const RULES_FOLDER = "/etc/sudoers.d";
const RULES_FILE = `${RULES_FOLDER}/zz-lockstep-harden-runner`;
/** Names that need no escape in sudoers, and mean nothing but themselves there. */
const PLAIN_NAME = /^[a-z_][a-z0-9_-]*\$?$/i;
/** The entries for a user: by name, and by id for accounts that share it. */
function sudoRules({ name, uid }) {
    const who = [...(PLAIN_NAME.test(name) ? [name] : []), `#${uid}`];
    const entries = who.map((one) => `${one} ALL=(ALL:ALL) !ALL`);
    return ["# harden-runner: this job runs with `sudo: disable`.", ...entries, ""].join("\n");
}
/** Throws `UsageError` (`protection-unavailable`) where the user is root or still has sudo, and what `RootCommands` throws. */
async function disableSudo({ root, user, trySudo }) {
    if (user.uid === 0)
        throw refused("The runner itself runs as root: there is no sudo to take away.");
    const rules = sudoRules(user);
    // Checked before it counts, and made whole before it is seen: a file of rules that is broken would break all of sudo.
    const draft = `${RULES_FILE}.draft~`;
    await root.run("dd", [`of=${draft}`, "status=none"], rules);
    await root.run("chmod", ["0440", draft]);
    await root.run("visudo", ["-q", "-c", "-f", draft]);
    await root.run("mv", ["-T", draft, RULES_FILE]);
    const left = sudoLeft(await trySudo());
    if (left.length > 0)
        throw refused(`${left.join(" ")} Another entry comes after those in /etc/sudoers.d.`);
}
/** What is left of sudo after it was taken away, as a sentence; empty where nothing is. */
function sudoLeft({ runs, listed }) {
    if (runs)
        return ["sudo still works."];
    return listed !== undefined && !endsForbidden(listed) ? ["sudo still runs some programs."] : [];
}
/** True if the last entry of the list is the one that takes everything away: sudo prints them in the order they hold in. */
function endsForbidden(listed) {
    const entries = listed.split("\n").filter((line) => /^\s+\(/.test(line));
    return /\)\s*!ALL\s*$/.test(entries.at(-1) ?? "");
}
function refused(problem) {
    return new errors/* UsageError */.eb("protection-unavailable", "`sudo: disable` cannot be enforced on this runner.", {
        hint: "Move the line that includes /etc/sudoers.d to the end of /etc/sudoers, or set `sudo: keep`, which promises detection only.",
        problems: [problem],
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/privilege/protect-memory.js
// Keeps every process from reading another one's memory. Source: Yama in the kernel's admin-guide/LSM: 3 means that nobody
// attaches any more, and that nobody can set it back. What it does not cover: reading through a debugger that is attached
// already, core dumps, and /proc/PID/environ.

const PTRACE_SCOPE = "/proc/sys/kernel/yama/ptrace_scope";
const NOBODY_ATTACHES = "3";
/**
 * Raises the setting. A kernel without it is told as a gap by the agent. Throws `UsageError` (`protection-unavailable`)
 * where it does not hold afterwards.
 */
async function protectMemory({ root, setting }) {
    const before = setting(PTRACE_SCOPE);
    if (before === undefined || before === NOBODY_ATTACHES)
        return;
    await root.run("dd", [`of=${PTRACE_SCOPE}`, "status=none"], NOBODY_ATTACHES);
    if (setting(PTRACE_SCOPE) === NOBODY_ATTACHES)
        return;
    throw new errors/* UsageError */.eb("protection-unavailable", "`memory: protect` cannot be enforced on this runner.", {
        hint: "Set kernel.yama.ptrace_scope to 3 when the machine starts, or leave `memory` out.",
        problems: [`${PTRACE_SCOPE} stays ${before}`],
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/privilege/ways-to-root.js
// Other ways by which the job's user becomes root, besides sudo. What can be closed is closed; the rest is told.

/** Groups whose members are root in all but name, with what makes them so. */
const ROOT_GROUPS = new Set([
    // Raw disks.
    "disk",
    // Containers and machines that mount the whole disk.
    "lxd",
    "incus-admin",
    "libvirt",
    // Passwords, and memory.
    "shadow",
    "kmem",
]);
/** Groups that see more than others do. */
const SEEING_GROUPS = new Set(["adm", "systemd-journal"]);
const DOCKER_GROUP = "docker";
/**
 * Small folders of settings by which root's programs are started: systemd.unit(5), polkit(8), dbus-daemon(1), cron(8); and of what
 * root starts outside of the folders of programs. Images that make all of `/usr/share` writable leave these open, too.
 */
const ways_to_root_SETTINGS = [
    "/etc/systemd/system",
    "/usr/local/lib/systemd/system",
    "/etc/polkit-1/rules.d",
    "/usr/share/polkit-1/rules.d",
    "/usr/share/polkit-1/actions",
    "/usr/share/apport",
    "/usr/share/dbus-1",
    "/usr/share/netplan",
    "/usr/share/unattended-upgrades",
    "/usr/share/update-notifier",
    "/etc/cron.d",
    "/etc/cron.daily",
    "/etc/profile.d",
    "/etc/ld.so.conf.d",
];
/** Folders from which root, or a program that runs as root, starts or loads what lies there; our own among them. */
const ROOT_FOLDERS = [
    ...ways_to_root_SETTINGS,
    "/etc",
    "/usr/local/sbin",
    "/usr/local/bin",
    "/usr/sbin",
    "/usr/bin",
    PROGRAM_FOLDER,
];
/** Programs that the kernel starts as root: for a core dump (core(5)), and to have a module loaded. Given as these settings read. */
function kernelPrograms(corePattern, modprobe) {
    const handler = /^\|\s*(\/\S+)/.exec(corePattern ?? "")?.[1];
    return [handler, modprobe].filter((path) => path?.startsWith("/") === true);
}
const STICKY = 0o1000;
const BY_GROUP = 0o020;
const BY_ALL = 0o002;
/** What there is on this machine for this user. */
function waysToRoot({ user, folders, dockerKept, hasPkexec }) {
    const owned = folders.flat().filter(({ owner }) => owner === user.uid && user.uid !== 0);
    const groups = user.groups.filter((group) => ROOT_GROUPS.has(group));
    const docker = dockerKept && user.groups.includes(DOCKER_GROUP);
    return {
        open: [
            ...groups.map((group) => `group-${group}`),
            ...(docker ? ["docker-without-filter"] : []),
            ...new Set(owned.map(({ path }) => `owns-${path}`)),
        ],
        notices: [
            ...user.groups.filter((group) => SEEING_GROUPS.has(group)).map((group) => `group-${group}`),
            ...(hasPkexec ? ["pkexec"] : []),
        ],
        corrections: folders.flatMap((chain) => correctionsFor(chain, user)),
    };
}
/** The folder itself is closed to writing; in those above, the user keeps writing, but can no longer rename what is others'. */
function correctionsFor([folder, ...above], user) {
    if (folder === undefined)
        return [];
    const depth = ways_to_root_SETTINGS.includes(folder.path) ? ["-R"] : [];
    const closed = isWritable(folder, user) ? [{ args: [...depth, "go-w", "--", folder.path] }] : [];
    const held = above.filter((one) => isWritable(one, user) && (one.mode & STICKY) === 0);
    return [...closed, ...held.map(({ path }) => ({ args: ["+t", "--", path] }))];
}
function isWritable({ mode, group, owner }, user) {
    if (owner === user.uid)
        return false;
    return (mode & BY_ALL) !== 0 || ((mode & BY_GROUP) !== 0 && user.groups.includes(group));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/privilege/restrict.js
// What is taken from the job after the self-test: memory of others first, sudo last, because each of these needs it.




/** Throws `UsageError` (`protection-unavailable`) where a restriction cannot be enforced, and what `RootCommands` throws. */
async function restrict({ sudo, memory, containers }, root) {
    if (memory === "protect")
        await protectMemory({ root, setting: kernelSetting });
    if (sudo === "keep")
        return;
    for (const { args } of waysOf(containers).corrections)
        await root.run("chmod", args);
    await disableSudo({ root, user: jobUser(), trySudo: trySudo });
}
/** Which restrictions of a start that is over do not hold, one sentence each. */
async function lostRestrictions({ sudo, memory }) {
    const scope = memory === "protect" ? kernelSetting(PTRACE_SCOPE) : undefined;
    const lost = scope === undefined || scope === NOBODY_ATTACHES ? [] : [`${PTRACE_SCOPE} is ${scope}.`];
    return sudo === "keep" ? lost : [...lost, ...sudoLeft(await trySudo())];
}
/** What the restrictions will not cover on this machine: the agent reports it. */
function knownGaps({ sudo, memory, containers }) {
    const unknown = memory === "protect" && kernelSetting(PTRACE_SCOPE) === undefined;
    const gaps = unknown ? [{ what: "memory", why: "no-yama" }] : [];
    if (sudo === "keep")
        return gaps;
    const { open, notices } = waysOf(containers);
    return [
        ...gaps,
        ...open.map((why) => ({ what: "sudo", why })),
        // A device that an image brings along can be opened from outside, by the root folder of a process in the container.
        ...(containers === "filter" ? [{ what: "root-ways", why: "devices-in-images" }] : []),
        ...notices.map((why) => ({ what: "root-ways", why })),
    ];
}
const PKEXEC = "/usr/bin/pkexec";
const SET_USER = 0o4000;
function waysOf(containers) {
    const [pkexec] = rightsAlong(PKEXEC);
    const programs = kernelPrograms(kernelSetting("/proc/sys/kernel/core_pattern"), kernelSetting("/proc/sys/kernel/modprobe"));
    return waysToRoot({
        user: jobUser(),
        folders: [...ROOT_FOLDERS, ...programs].map(rightsAlong),
        dockerKept: containers === "keep",
        hasPkexec: pkexec !== undefined && pkexec.owner === 0 && (pkexec.mode & SET_USER) !== 0,
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/bundle-url.js
// Where the built files of harden-runner lie.
const here = import.meta.url;
/** The agent's bundle. From its sources the suite has none: it must be built first. */
function bundleUrl() {
    return new URL(here.endsWith(".ts") ? "../../../../dist/harden-runner/agent/index.js" : "../harden-runner/agent/index.js", here);
}
/** What the later phases start from, absolute: whoever changes these would speak in our name. */
function phaseFiles() {
    return ["main.js", "post.js"].map((name) => new URL(`../${name}`, bundleUrl()).pathname);
}
/** The folders that the later phases run from: the suite's bundles, and the Node.js at `node` (absolute). */
function phaseFolders(node) {
    return [
        new URL("../..", bundleUrl()).pathname.replace(/\/$/, ""),
        new URL("..", `file://${node}`).pathname.replace(/\/$/, ""),
    ];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/launch/support.js
/** The programs of the system that protection is made with, and the Debian package of each. */
const TOOLS = {
    nft: "nftables",
    ip: "iproute2",
    setpriv: "util-linux",
    setsid: "util-linux",
    mount: "mount",
    dd: "coreutils",
    install: "coreutils",
};
/** Everything that stands against protection, one sentence each; empty if nothing does. */
function obstacles({ platform, root, resolvers }) {
    if (platform.system !== "linux")
        return [`The operating system is ${platform.system}: only Linux can be protected.`];
    const found = [];
    if (platform.container) {
        found.push("The job runs in a container (`container:`), from which the machine's own network cannot be reached. Use harden-runner in a job without it; containers that the job starts are covered.");
    }
    if (!root)
        found.push("Root cannot be had: neither is this root, nor does `sudo -n true` work for this user.");
    for (const tool of platform.missing(Object.keys(TOOLS))) {
        found.push(`The program \`${tool}\` is missing: install the package \`${TOOLS[tool]}\`.`);
    }
    if (resolvers.length === 0) {
        found.push("No resolver is known that lies outside of this machine: neither /etc/resolv.conf nor systemd-resolved names one. Name one there.");
    }
    return found;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/until-ready.js
// Waits for an agent that was just started.

/** From start to rules that stand, in milliseconds. A machine under load, or one that is emulated, needs longer than the second it takes otherwise. */
const READY_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 20;
/** Why protection did not start; undefined once its rules stand. Throws `IntegrityError` where somebody stands in for it. */
async function untilReady(agent) {
    let silence;
    const end = Date.now() + READY_WITHIN_MS;
    while (Date.now() < end) {
        try {
            const { ready, failure } = await agent.status();
            if (ready || failure !== undefined)
                return failure;
            silence = undefined;
        }
        catch (error) {
            if (!(error instanceof errors/* UnavailableError */.hG))
                throw error;
            silence = error.message;
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    const seconds = READY_WITHIN_MS / 1_000;
    if (silence === undefined)
        return `The agent was not ready within ${seconds} seconds.`;
    return `${seconds} seconds after its start ${silence}: it has probably ended.`;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/pre.js
// The first phase: works out the policy, starts protection before any other step, and shows that it holds.





/** What can be said of a machine that lacks something. */
const LACKING = "Correct what is named, or set `on-unsupported: warn` to run this job without protection.";
/** `on-unsupported: warn` does not excuse a protection that fails: what it already changed is not known. */
const FOREIGN = "Correct what is named; where systemd runs, `journalctl --unit=lockstep-harden-runner` has what the agent printed. Another firewall, a VPN or a second guard on the same machine can stand in the way; take harden-runner out of this job to run it without protection.";
/** Nothing is taken back for a second start: it could take back what protects. */
const ONCE = "Use harden-runner once in a job, in the first step. A hosted runner is a new machine for each job; restart one that is kept before its next job.";
/** Exit code of the step. */
async function protect(ports) {
    const { runner, state, machine } = ports;
    const resolved = await ports.resolve();
    for (const note of resolved.notes)
        runner.info(`preset: ${note}`);
    const first = await standing(ports.agent);
    if (first?.ready === true)
        return keepFirst(ports, first.policy, resolved);
    if (first !== undefined || ports.wasProtected())
        throw standsAlready(first);
    const missing = obstacles(machine);
    if (missing.length > 0)
        return unsupported(ports, resolved, missing);
    const config = await ports.configure(resolved);
    state.saveWatched();
    await ports.launch(config);
    const failure = await untilReady(ports.agent);
    if (failure !== undefined)
        throw failed(`The protection could not be started: ${failure}`, [], FOREIGN);
    const { passed, probes } = await ports.test(config.policy);
    for (const probe of probes)
        runner.info(`self-test: ${probe}`);
    if (!passed)
        throw failed(`The self-test of the protection failed: ${probes.join("; ")}.`, [], FOREIGN);
    await ports.restrict(resolved);
    state.saveStarted("standing");
    runner.info(`lockstep harden-runner: ${describe(config)}`);
    return 0;
}
function describe({ policy }) {
    if (policy.mode === "audit")
        return "auditing: everything is let through and recorded";
    return `enforcing: ${policy.endpoints.length} endpoints are allowed${policy.tls === "sni" ? ", TLS is judged by name" : ""}`;
}
/** What protects already is never replaced, whatever a later step asks for (it could ask for less). */
async function keepFirst(ports, first, { policy }) {
    const { runner, state, evidence } = ports;
    if (first.mode === "audit" && policy.mode === "block") {
        throw failed("The protection that runs already only audits.", ["An earlier step, or an earlier job on this machine, started it with `mode: audit`, and it is never replaced."], "Use harden-runner once, in the first step, with `mode: block`, on a machine that starts fresh for each job.");
    }
    await demandWhole(ports, first);
    const same = JSON.stringify(first) === JSON.stringify(policy);
    // Who started it may not be in this job's evidence: an earlier job on a machine that is kept.
    if (!same)
        evidence.weaken(["A protection that ran already goes on, with another policy than this step has."]);
    state.saveStarted("standing");
    state.saveWatched();
    runner.annotate({
        level: same ? "notice" : "warning",
        title: "harden-runner runs already",
        message: same
            ? "The protection that an earlier step started goes on."
            : "The protection that an earlier step started goes on with its own policy; what this step asks for is not applied.",
    });
    return 0;
}
/** The start that this agent is from may have failed after it. */
async function demandWhole({ test, lost }, policy) {
    const { passed, probes } = await test(policy);
    const problems = [...(passed ? [] : probes), ...(await lost(policy))];
    if (problems.length > 0)
        throw failed(`The protection that runs already does not hold: ${problems.join("; ")}`, [], ONCE);
}
/** Which rules an earlier start has left cannot be told from here, and its agent's log is not written over. */
function standsAlready(first) {
    const why = first === undefined
        ? `Its agent has ended or does not answer. Its log is ${LOG_FILE}.`
        : `Its agent runs, but could not start everything: ${first.failure ?? "it is not ready yet"}.`;
    const what = "harden-runner was started before on this machine, and cannot be started again.";
    return failed(`${what} ${why} The rules that it has set up stay in force: the network may be closed.`, [], ONCE);
}
/** Never a weaker protection: either the job fails here, or everybody can read that there is none. */
function unsupported({ runner, state, evidence }, { onUnsupported }, missing) {
    if (onUnsupported === "fail")
        throw failed("This runner cannot be protected.", missing, LACKING);
    evidence.weaken(missing.map((why) => `Nothing was protected: ${why}`));
    state.saveStarted("unsupported");
    runner.annotate({
        level: "warning",
        title: "harden-runner: UNSUPPORTED, nothing is protected",
        message: missing.join("\n"),
    });
    return 0;
}
/** In the log of a step each of `problems` stands alone, without the message. */
function failed(message, problems, hint) {
    return new errors/* UsageError */.eb("protection-unavailable", message, { hint, problems });
}

// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/resolve-policy.js + 7 modules
var resolve_policy = __webpack_require__(88183);
// EXTERNAL MODULE: ./packages/core/lib/policy/inherit/key-origins.js
var key_origins = __webpack_require__(99741);
// EXTERNAL MODULE: ./packages/runtime/lib/policy-source/open-ancestry.js
var open_ancestry = __webpack_require__(51531);
// EXTERNAL MODULE: ./packages/runtime/lib/event/trusted-commit.js
var trusted_commit = __webpack_require__(61330);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/read-section.js
// The policy's `harden-runner` section, read before there is any checkout: from GitHub, at the commit that can be trusted.



/** What the input `config` says for no policy file. */
const WITHOUT = "none";
/**
 * The section in force, with all that the file at `path` extends. For a proposed change the file is read at the base commit,
 * otherwise at the commit of the run. Throws `UsageError` for a policy that cannot be used, and what the GitHub port throws: a
 * policy that cannot be read is never taken for none.
 */
async function readSection(place) {
    const { github, openAnonymous, organisationPolicy } = place;
    const ancestry = (0,open_ancestry/* openAncestry */.Q)(organisationPolicy, () => github ?? openAnonymous());
    const resolved = await (0,resolve_policy/* resolvePolicy */.n)(await readOwn(place), {}, ancestry);
    return { section: resolved.policy["harden-runner"], locked: lockedLists(resolved) };
}
async function readOwn({ path, event, github }) {
    if (path === WITHOUT || event.kind === "local")
        return undefined;
    if (github === undefined) {
        throw new errors/* UsageError */.eb("policy-unreadable", `${path} cannot be read without a token.`, {
            hint: "Leave the input `token` at its default, or set `config: none` to go by the inputs alone.",
        });
    }
    const { repository } = event;
    const text = await github.fileAt(repository, (0,trusted_commit/* trustedCommit */.T)(event) ?? event.sha, path, policy_policy/* MAX_POLICY_BYTES */.mk);
    if (text !== undefined)
        return { file: path, text, repository };
    if (path === policy_policy/* POLICY_PATH */.l$)
        return undefined;
    // The defaults stand for a policy nobody wrote, not for one that was named and is not there.
    throw new errors/* UsageError */.eb("path-not-found", `there is no policy file ${path}`, {
        hint: `Name a file relative to the root of the repository, or leave the name out for ${policy_policy/* POLICY_PATH */.l$}.`,
    });
}
function lockedLists({ locks }) {
    const listOf = (name, unsaid) => {
        // No policy can loosen what one above it locks, so the last lock is the strictest.
        const lock = (0,key_origins/* locksOn */.O)(locks, ["harden-runner", name]).at(-1);
        if (lock === undefined)
            return {};
        return { [name]: { origin: lock.origin, entries: lock.policy["harden-runner"]?.[name] ?? unsaid } };
    };
    return { ...listOf("allowed-endpoints", []), ...listOf("presets", ["github"]), ...listOf("may-change", []) };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/status.js
/** Where the self-test knocks: an address of documentation (RFC 5737) and the port of `discard`. Nobody ever allows it. */
const PROBE = { address: "192.0.2.1", port: 9 };

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/self-test.js

/** A resolver that does not exist (RFC 5737): whoever answers from there is the agent, to whom the question was led. */
const NO_RESOLVER = "192.0.2.53";
/** A name that needs nobody upstream (RFC 6761). */
const NAME = "self-test.localhost";
/** A probe that holds ends at once; a busy machine gets time to answer. */
const WAIT_MS = 10_000;
const self_test_LOOK_EVERY_MS = 20;
/** Sends both probes. In audit nothing is refused: there the one that must fail must be noted. */
async function selfTest({ probes, status }, mode) {
    const [answered, closed] = await Promise.all([
        probes.isAnswered(NAME, NO_RESOLVER, WAIT_MS),
        mode === "block" ? probes.isRefused(PROBE.address, PROBE.port, WAIT_MS) : knocked(probes),
    ]);
    const noted = await until(async () => (await status()).probed);
    return {
        passed: answered && closed && noted,
        probes: [
            `a question to a resolver that does not exist ${answered ? "was answered by the agent" : "was NOT led to the agent"}`,
            `a connection to where nothing may go was ${closed ? "" : "NOT "}${mode === "block" ? "refused" : "let through"} and ${noted ? "" : "NOT "}noted`,
        ],
    };
}
async function knocked(probes) {
    await probes.knock(PROBE.address, PROBE.port);
    return true;
}
async function until(holds) {
    for (let waited = 0; waited < WAIT_MS; waited += self_test_LOOK_EVERY_MS) {
        if (await holds())
            return true;
        await new Promise((resolve) => setTimeout(resolve, self_test_LOOK_EVERY_MS));
    }
    return false;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/phases/run-pre.js
// The pre phase on the real machine.

















function runPre() {
    return (0,run_action/* runAction */.C)(spec_spec, async (runner, evidence) => ({
        exitCode: await undebugged(() => run_pre_start(runner, evidence)),
        verdict: undefined,
    }));
}
async function run_pre_start(runner, evidence) {
    const state = new PhaseState(runner);
    state.open();
    (0,read_inputs/* maskSecrets */.Q)(spec_spec, runner);
    if ((0,read_inputs/* readInputs */.K)(spec_spec, runner).interim) {
        state.saveRole("interim");
        return 0;
    }
    const platform = readPlatform();
    const root = rootCommands();
    return protect({
        runner,
        state,
        evidence,
        machine: {
            platform,
            root: platform.system === "linux" && (await root.isAvailable()),
            resolvers: findResolvers(),
        },
        agent: AGENT,
        wasProtected: () => isThere(LOG_FILE),
        resolve: () => resolve(runner, evidence),
        configure: async ({ policy }) => ({
            ...(await configure(policy, run_pre_jobOf(), platform)),
            containers: findContainers(policy, jobFolders()),
            known: knownGaps(policy),
        }),
        launch: async (config) => {
            await closeEngines(root, config.containers);
            const group = process.getgid?.() ?? 0;
            await launch(config, { root, platform, node: process.execPath, program: readBundleText(bundleUrl()), group });
            // With sudo the job could undo it; without, it is worth that files can no longer be linked across these folders.
            if (config.policy.sudo === "disable")
                await shieldProgram(phaseFolders(process.execPath), root);
        },
        restrict: ({ policy }) => restrict(policy, root),
        test: ({ mode }) => selfTest({ probes: PROBES, status: () => AGENT.status() }, mode),
        lost: (policy) => lostRestrictions(policy),
    });
}
async function resolve(runner, evidence) {
    const { config, "organisation-policy": organisationPolicy, token, interim: _, ...inputs } = (0,read_inputs/* readInputs */.K)(spec_spec, runner);
    const event = (0,read_event/* readEvent */.j)(process.env);
    const apiUrl = (0,api_url/* apiUrlOf */.po)(event, process.env);
    const { section, locked } = await readSection({
        ...{ path: config, organisationPolicy, event },
        github: token && event.kind === "workflow" ? (0,lazy_github/* createGitHub */.C)({ apiUrl, token, cacheDir: undefined }) : undefined,
        openAnonymous: () => (0,lazy_github/* createGitHub */.C)({ apiUrl, token: undefined, cacheDir: undefined }),
    });
    // Before the checkout there is nothing of a job's to distrust yet, but the workspace of a kept machine may hold some.
    const resolved = await resolvePolicy({
        inputs,
        section,
        locked,
        config: runnerConfig(process.env, process.env["HOME"] ?? "/", [workspace()]),
    });
    evidence.weaken(weakerProtection(inputs, section, resolved));
    return resolved;
}
function run_pre_jobOf() {
    return { workspace: workspace(), runner: process.ppid, scope: { kind: "machine" }, program: phaseFiles() };
}
/** Folders that containers of the job may mount. */
function jobFolders() {
    const temporary = process.env["RUNNER_TEMP"];
    return [workspace(), ...(temporary ? [temporary] : [])];
}
function workspace() {
    return process.env["GITHUB_WORKSPACE"] || process.cwd();
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-interrupt.js
// Signals that ask a run to end. None may end this process before it has cleaned up.
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** One press of a key can come twice: from the terminal, and passed on by the sudo above. A person's second takes longer. */
const ONE_PRESS_MS = 300;
class Interrupts {
    #first;
    #firstAt = 0;
    #kill;
    #clock;
    #take = (signal) => {
        // The terminal sends its interrupt to the command, too, which may want to finish: only a second one kills.
        if (signal !== "SIGINT" || this.#isSecond())
            this.#kill?.();
        if (this.#first === undefined)
            this.#firstAt = this.#clock();
        this.#first ??= signal;
    };
    /** `clock`: milliseconds since any moment. */
    constructor(clock = () => performance.now()) {
        this.#clock = clock;
        for (const signal of SIGNALS)
            process.on(signal, this.#take);
    }
    /** The signal that came first, if any has come. */
    get first() {
        return this.#first;
    }
    /** Calls `kill` for signals from now on: a second interrupt, or any other. */
    handOver(kill) {
        this.#kill = kill;
    }
    #isSecond() {
        return this.#first !== undefined && this.#clock() - this.#firstAt > ONE_PRESS_MS;
    }
    close() {
        for (const signal of SIGNALS)
            process.off(signal, this.#take);
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-user.js

/** Variables that sudo sets or makes root's (sudo(8), sudoers(5)). */
const OF_SUDO = ["SUDO_UID", "SUDO_GID", "SUDO_USER", "SUDO_COMMAND", "SUDO_HOME", "MAIL", "USERNAME"];
/**
 * The account by the number in SUDO_UID. Undefined where sudo was not used, or by root: then there is nobody but root.
 * Throws `UnavailableError` (`tool-failed`) for a number without an account.
 */
async function readInvokingUser(env) {
    const uid = env["SUDO_UID"] ?? "";
    if (!/^[1-9]\d{0,9}$/.test(uid))
        return undefined;
    const [name = "", , , gid = "", , home = "/", shell = "/bin/sh"] = (await rootCommands().run("getent", ["passwd", uid]))
        .trim()
        .split(":");
    return { uid: Number(uid), gid: Number(gid), name, home: home || "/", shell: shell.trim() || "/bin/sh" };
}
/** The environment of the run, as the user would have it without sudo: what sudo took from root is the user's again. */
function environmentOf({ name, home, shell }, env) {
    const kept = Object.entries(env).flatMap(([variable, value]) => value === undefined || OF_SUDO.includes(variable) ? [] : [[variable, value]]);
    return { ...Object.fromEntries(kept), HOME: home, USER: name, LOGNAME: name, SHELL: shell };
}
/** Words before a command that make it the user's: no capability, and no way to root, by sudo neither. See setpriv(1). */
function asUser({ uid, gid }) {
    return ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--init-groups", "--inh-caps=-all", "--no-new-privs", "--"];
}
/** Writes a file with the user's rights, who may have put a link there. Throws `UnavailableError` if that fails. */
async function writeAsUser(user, path, text) {
    const [tool = "", ...words] = asUser(user);
    await rootCommands().run(tool, [...words, "dd", `of=${path}`, "status=none"], text);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/veth-range.js
// Chooses addresses for the link between the machine and a run, such that they are in nobody's way. Facts: RFC 2544 (range for
// tests of devices), RFC 1918, RFC 4193.

/** The first that is free is taken: private networks of offices and VPNs are mostly in the later ones. */
const POOLS = [
    ["198.18.0.0", 15],
    ["172.16.0.0", 12],
    ["10.0.0.0", 8],
];
const TRIES = 64;
/** Shorter routes are default routes, whole or in parts (VPNs cut them in two): they hold every address. */
const SHORTEST_ROUTE = 8;
const LINK_PREFIX = 30;
/** Four addresses that none of `routes` (destinations, as `ip route` lists them) holds; undefined if there are none. */
function chooseIpv4(routes, draw) {
    const used = blockList(routes);
    for (const [start, prefix] of POOLS) {
        for (let tries = 0; tries < TRIES; tries++) {
            const first = toNumber(start) + draw(2 ** (LINK_PREFIX - prefix)) * 4;
            const four = [0, 1, 2, 3].map((offset) => toText(first + offset));
            if (four.some((address) => used.check(address, "ipv4")))
                continue;
            const [network = "", outer = "", inner = ""] = four;
            return { network: `${network}/${LINK_PREFIX}`, outer, inner, prefix: LINK_PREFIX };
        }
    }
    return undefined;
}
/** A unique local network that none of `routes` holds. */
function chooseIpv6(routes, draw) {
    const used = blockList(routes);
    for (let tries = 0; tries < TRIES; tries++) {
        const [first, second, third] = [draw(0x100) + 0xfd00, draw(0x10000), draw(0x10000)].map((part) => part.toString(16));
        const start = `${first}:${second}:${third}::`;
        if (used.check(`${start}1`, "ipv6"))
            continue;
        return { network: `${start}/64`, outer: `${start}1`, inner: `${start}2`, prefix: 64 };
    }
    return undefined;
}
function blockList(routes) {
    const list = new external_node_net_.BlockList();
    for (const route of routes) {
        const [address = "", length] = route.split("/");
        const family = (0,external_node_net_.isIP)(address);
        if (family === 0)
            continue;
        const prefix = length === undefined ? (family === 4 ? 32 : 128) : Number(length);
        if (prefix >= SHORTEST_ROUTE)
            list.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
    }
    return list;
}
function toNumber(address) {
    return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
function toText(address) {
    return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/veth-link.js
// The cable between the machine and a run: a pair of virtual interfaces, addresses, and rules of a table of our own that
// translate the run's addresses into the machine's. Facts: veth(4), nft(8).



/** The run's end, as it is named inside. */
const INNER_LINK = "uplink0";
const LINK_START = "lsrun-";
const TABLE_START = "lockstep_run_";
const FAMILIES = [4, 6];
/** Makes the link and its rules. Throws `UnavailableError` where that fails: `removeLink` removes what there is by then. */
async function openLink(order) {
    const { id, inside, root } = order;
    const addresses = await chooseAddresses(order);
    const name = LINK_START + id;
    await root.run("ip", ["link", "add", name, "type", "veth", "peer", "name", INNER_LINK, "netns", String(inside.pid)]);
    await veth_link_configure(root, name, addresses, "outer");
    await veth_link_configure(inside.network, INNER_LINK, addresses, "inner");
    for (const family of FAMILIES) {
        const via = addresses[family]?.outer;
        if (via !== undefined)
            await inside.network.run("ip", [`-${family}`, "route", "add", "default", "via", via]);
    }
    await root.run("nft", ["-f", "-"], rulesOf(order, addresses));
    const [link] = JSON.parse(await inside.network.run("ip", ["-j", "link", "show", INNER_LINK]));
    return {
        name,
        table: TABLE_START + id,
        addresses,
        hardware: link?.address ?? "",
        passed: (family) => packetsIn(root, TABLE_START + id, family),
    };
}
/** Removes link and table of a run, as far as they are there. Gives their names. */
async function removeLink(id, root) {
    const attempts = [
        { what: `link ${LINK_START}${id}`, tool: "ip", args: ["link", "delete", LINK_START + id] },
        { what: `table inet ${TABLE_START}${id}`, tool: "nft", args: ["delete", "table", "inet", TABLE_START + id] },
    ];
    const removed = [];
    for (const { what, tool, args } of attempts) {
        await root.run(tool, args).then(() => removed.push(what), () => undefined);
    }
    return removed;
}
/** Chains of others that drop what they do not know when the machine passes packets on. Docker's FORWARD is one. */
async function closedForwardChains(root) {
    const { nftables } = JSON.parse(await root.run("nft", ["-j", "list", "chains"]));
    return nftables
        .flatMap(({ chain }) => (chain?.["hook"] === "forward" && chain["policy"] === "drop" ? [chain] : []))
        .map(({ family, table, name }) => `${String(family)} ${String(table)} ${String(name)}`);
}
async function chooseAddresses({ families, root }) {
    const chosen = {};
    for (const family of families) {
        const text = (await root.run("ip", ["-j", `-${family}`, "route", "show", "table", "all"])).trim();
        const routes = JSON.parse(text || "[]").map(({ dst = "" }) => dst);
        const found = (family === 4 ? chooseIpv4 : chooseIpv6)(routes, (limit) => (0,external_node_crypto_.randomInt)(limit));
        if (found === undefined)
            throw noAddresses(family);
        chosen[family] = found;
    }
    return chosen;
}
async function veth_link_configure(commands, link, addresses, side) {
    for (const family of FAMILIES) {
        const own = addresses[family];
        if (own === undefined)
            continue;
        const more = family === 6 ? ["nodad"] : [];
        await commands.run("ip", ["address", "add", `${own[side]}/${own.prefix}`, "dev", link, ...more]);
    }
    await commands.run("ip", ["link", "set", link, "up"]);
}
/** Counted before addresses are translated. Nobody outside reaches the run, and nobody else through the machine by us. */
function rulesOf({ id, forwards }, addresses) {
    const link = LINK_START + id;
    const own = FAMILIES.flatMap((family) => {
        const network = addresses[family]?.network;
        return network === undefined ? [] : [{ family, from: `${family === 4 ? "ip" : "ip6"} saddr ${network}` }];
    });
    return [
        `table inet ${TABLE_START}${id} {`,
        ...own.map(({ family }) => `counter passed${family} { }`),
        "chain count {",
        "type filter hook postrouting priority 0; policy accept;",
        ...own.map(({ family, from }) => `${from} counter name passed${family}`),
        "}",
        "chain translate {",
        "type nat hook postrouting priority 100; policy accept;",
        ...own.map(({ from }) => `${from} oifname != "${link}" masquerade`),
        "}",
        "chain pass {",
        "type filter hook forward priority -10; policy accept;",
        `oifname "${link}" ct state != { established, related } drop`,
        ...own
            .filter(({ family }) => !forwards[family])
            .map(({ family }) => `meta nfproto ipv${family} iifname != "${LINK_START}*" oifname != "${LINK_START}*" drop`),
        "}",
        "}",
        "",
    ].join("\n");
}
async function packetsIn(root, table, family) {
    const text = await root.run("nft", ["-j", "list", "counter", "inet", table, `passed${family}`]);
    const { nftables } = JSON.parse(text);
    return nftables.find(({ counter }) => counter !== undefined)?.counter?.packets ?? 0;
}
function noAddresses(family) {
    return new errors/* UnavailableError */.hG("not-found", `every private range of IPv${family} is routed on this machine`, {
        hint: "Leave the VPN that takes them, for the time of the run.",
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-process.js
// Starts the long-lived processes of a run. Each is killed by the kernel when the process that started it is gone, however
// that ended. Facts: setpriv(1), prctl(2) PR_SET_PDEATHSIG.




/** Put in front of a command: it dies with its parent. */
const MORTAL = ["setpriv", "--pdeathsig", "KILL", "--"];
/** The absolute path of a program of the system. Throws `UnavailableError` (`tool-missing`). */
function systemTool(name) {
    const path = (0,find_tool/* findTool */.S)(name, SYSTEM_PATH);
    if (path === undefined)
        throw (0,tool_error/* toolMissing */.N)(name);
    return path;
}
/** Starts a program of the system that dies with this process. */
function spawnMortal(words, options) {
    const [program = "", ...args] = [...MORTAL, ...words];
    return (0,external_node_child_process_.spawn)(systemTool(program), args, options);
}
/** Resolves when the process has printed its first bytes to `descriptor`, and rejects if it ends before. */
function firstWord(child, descriptor, what) {
    return new Promise((resolve, reject) => {
        child.once("error", (cause) => reject((0,tool_error/* toolFailed */.Q)(what, "could not be started", cause)));
        child.once("exit", (code) => reject((0,tool_error/* toolFailed */.Q)(what, `ended with exit code ${code ?? "of a signal"}`)));
        child.stdio[descriptor]?.once("data", () => resolve());
    });
}
/** The exit code as shells give it: 128 and the number of the signal where one ended it. */
function exitOf(child) {
    return new Promise((resolve) => {
        if (child.exitCode !== null)
            resolve(child.exitCode);
        child.once("exit", (code) => resolve(code ?? 128 + KILLED));
    });
}
const KILLED = 9;
/** Sends SIGTERM, and SIGKILL after `patienceMs`. Resolves when the process is gone. */
async function end(child, patienceMs) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const gone = exitOf(child);
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    await gone;
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/process-file.js
// Reads one small file of the kernel's (/proc, tracefs) within a bound. What is gone or refused is undefined, never an error:
// processes end while they are looked at.

/** The largest part of such a file that is ever read at once, in bytes. */
const MAX_KERNEL_FILE = 4 * 1024 * 1024;
// One buffer for all small reads: an allocation for each would cost more than the read.
const SMALL = Buffer.allocUnsafe(64 * 1024);
/** The first `limit` bytes of `path`, or undefined where it cannot be read. */
function readKernelFile(path, limit) {
    return reading(path, limit, (bytes) => Buffer.from(bytes));
}
/** The same as text. Bytes that are not UTF-8 become the replacement character. */
function readKernelText(path, limit) {
    return reading(path, limit, (bytes) => bytes.toString("utf8"));
}
/** `use` gets bytes that are valid only while it runs. */
function reading(path, limit, use) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, "r");
        return use(readUpTo(file, Math.min(limit, MAX_KERNEL_FILE)));
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** Most files are small: the large buffer is only made for one that fills the small one. */
function readUpTo(file, limit) {
    const first = fill(file, SMALL, 0, Math.min(limit, SMALL.length));
    if (first < SMALL.length || limit <= SMALL.length)
        return SMALL.subarray(0, first);
    const large = Buffer.allocUnsafe(limit);
    SMALL.copy(large);
    return large.subarray(0, fill(file, large, first, limit));
}
/** The kernel hands out such files in pieces: a read that is not full does not mean the end. */
function fill(file, into, from, limit) {
    let length = from;
    while (length < limit) {
        const got = (0,external_node_fs_.readSync)(file, into, length, limit - length, null);
        if (got === 0)
            break;
        length += got;
    }
    return length;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/process-reader.js
// What /proc tells of one process. Every answer is bounded, and undefined when the process is gone. Of an environment only the
// one variable that was asked for leaves this file: the others may hold secrets.


const MAX_ARGV = 64 * 1024;
const MAX_ENVIRONMENT = 256 * 1024;
const MAX_ARGUMENTS = 64;
const MAX_ARGUMENT = 1_024;
const MAX_DESCRIPTORS = 512;
const NUMBER = /^\d+$/;
/** The first process number space has a fixed name: `enum init_ns_ino` in the kernel's include/uapi/linux/nsfs.h. */
const FIRST_SPACE = "pid:[4026531836]";
/** Reads from a proc file system mounted at `root`. */
function createProcessReader(root = "/proc") {
    const text = (pid, name, limit) => readKernelText(`${root}/${pid}/${name}`, limit);
    return {
        countsAsKernel: () => process_reader_attempt(() => (0,external_node_fs_.readlinkSync)(`${root}/self/ns/pid`)) === FIRST_SPACE,
        all: () => process_reader_attempt(() => (0,external_node_fs_.readdirSync)(root)
            .filter((name) => NUMBER.test(name))
            .map(Number)) ?? [],
        status: (pid) => readStatus(text(pid, "status", 8_192)),
        owner: (pid) => process_reader_attempt(() => (0,external_node_fs_.statSync)(`${root}/${pid}`).uid),
        program: (pid) => process_reader_attempt(() => withoutDeleted((0,external_node_fs_.readlinkSync)(`${root}/${pid}/exe`))),
        argv: (pid) => readArguments(text(pid, "cmdline", MAX_ARGV)),
        variable: (pid, name) => readVariable(readKernelFile(`${root}/${pid}/environ`, MAX_ENVIRONMENT), name),
        cgroup: (pid) => text(pid, "cgroup", 8_192),
        pidOfDescriptor: (pid, descriptor) => numberAfter(text(pid, `fdinfo/${descriptor}`, 4_096) ?? "", "Pid:"),
        openMemories: (pid) => openMemories(root, pid),
    };
}
function process_reader_attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function withoutDeleted(link) {
    return link.endsWith(" (deleted)") ? link.slice(0, -" (deleted)".length) : link;
}
/** The kernel writes newlines in names as `\n`: a name cannot add a line. */
function readStatus(status) {
    if (status === undefined)
        return undefined;
    const parent = numberAfter(status, "PPid:");
    const process = numberAfter(status, "Tgid:");
    const uid = Number(fieldAfter(status, "Uid:")[1]);
    if (parent === undefined || process === undefined || !Number.isInteger(uid))
        return undefined;
    return { parent, process, uid, ownNumbers: fieldAfter(status, "NSpid:").length > 1 };
}
function fieldAfter(text, name) {
    const line = text.split("\n").find((each) => each.startsWith(name));
    return line === undefined ? [] : line.slice(name.length).trim().split("\t");
}
function numberAfter(text, name) {
    const [first] = fieldAfter(text, name);
    return first !== undefined && NUMBER.test(first) ? Number(first) : undefined;
}
/** A process without program of its own (a kernel thread, or one that is ending) has no arguments to read. */
function readArguments(line) {
    if (line === undefined || line === "")
        return undefined;
    const parts = line.split("\0", MAX_ARGUMENTS + 1);
    if (parts.at(-1) === "")
        parts.pop();
    return parts.slice(0, MAX_ARGUMENTS).map((part) => part.slice(0, MAX_ARGUMENT));
}
/** An environment that is longer than the limit and does not show the variable is unreadable, not one without it. */
function readVariable(environment, name) {
    if (environment === undefined || environment.length === 0)
        return undefined;
    const wanted = `${name}=`;
    const found = environment
        .toString("latin1")
        .split("\0")
        .find((entry) => entry.startsWith(wanted));
    if (found !== undefined)
        return Buffer.from(found.slice(wanted.length, wanted.length + MAX_ARGUMENT), "latin1").toString();
    return environment.length >= MAX_ENVIRONMENT ? undefined : null;
}
function openMemories(root, pid) {
    const names = process_reader_attempt(() => (0,external_node_fs_.readdirSync)(`${root}/${pid}/fd`)) ?? [];
    const links = names.slice(0, MAX_DESCRIPTORS).map((name) => process_reader_attempt(() => (0,external_node_fs_.readlinkSync)(`${root}/${pid}/fd/${name}`)));
    return links.flatMap((link) => memoryOf(link) ?? []).filter((owner) => owner !== pid);
}
function memoryOf(link) {
    const [, owner] = /^\/proc\/(\d+)\/(?:task\/\d+\/)?mem$/.exec(link ?? "") ?? [];
    return owner === undefined ? undefined : Number(owner);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-command.js




/**
 * Sockets under /run lead to services of the machine that act outside of the run's network: name lookups, containers,
 * service managers. So /run is empty for the command, but for where resolv.conf(5) is a link to.
 */
const SETUP = `
set -e
user_path=$PATH
PATH=${SYSTEM_PATH}
uid=$1 gid=$2
shift 2
resolv=$(readlink -m /etc/resolv.conf)
text=$(cat /etc/resolv.conf)
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs /run
if [ ! -e /etc/resolv.conf ]; then
  mkdir -p "$(dirname "$resolv")"
  printf '%s\\n' "$text" > "$resolv"
fi
mkdir -p -m 1777 /run/lock
mkdir -p /run/user
install -d -m 0700 -o "$uid" -g "$gid" "/run/user/$uid"
tool=$(command -v "$1")
shift
echo ready >&4
read -r go <&3 || exit 125
exec 3<&- 4>&-
set +e
PATH=$user_path
"$tool" "$@"
exit $?
`;
const WAY_IN = 3;
const WAY_OUT = 4;
/** Starts what will start the command. Throws `UnavailableError` where the namespaces cannot be made. */
async function holdCommand({ words, cwd, env, user, network }) {
    const spaces = ["--mount", "--pid", "--fork", "--kill-child=KILL", "--mount-proc"];
    const enter = [systemTool("nsenter"), `--net=/proc/${network}/ns/net`, "--", systemTool("unshare"), ...spaces, "--"];
    const shell = [systemTool("sh"), "-c", SETUP, "run", String(user.uid), String(user.gid)];
    const child = spawnMortal([...enter, ...shell, ...asUser(user), ...words], {
        cwd,
        env: { ...env },
        stdio: ["inherit", "inherit", "inherit", "pipe", "pipe"],
    });
    await firstWord(child, WAY_OUT, "unshare");
    const root = childOf(child.pid ?? 0);
    let isSecond = false;
    const kill = () => {
        killTree(child, root, isSecond);
        isSecond = true;
    };
    return { root, go: () => release(child), kill };
}
function release(child) {
    const ended = exitOf(child);
    const way = child.stdio[WAY_IN];
    if (way !== null && way !== undefined && "write" in way) {
        way.on("error", () => undefined);
        way.end("go\n");
    }
    return ended;
}
/** The one child that `unshare`, and after it the shell, has; 0 for none. */
function childOf(parent) {
    const reader = createProcessReader();
    return reader.all().find((pid) => reader.status(pid)?.parent === parent) ?? 0;
}
/**
 * The command first: the shell that waits for it then ends with its code, and takes all else along. Before the command has
 * started there is the shell only; and a daemon may have become a child of the shell, so a second call kills the shell.
 * While `unshare` waits, their numbers are nobody else's.
 */
function killTree(child, root, whole) {
    if (child.exitCode !== null || child.signalCode !== null || root <= 1)
        return;
    try {
        process.kill((whole ? 0 : childOf(root)) || root, "SIGKILL");
    }
    catch {
        // It ended by itself in the meantime.
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/run-obstacles.js
// Whether one command can be run under the agent here, and how it could be where it cannot.



/** The programs that a run needs beyond what protection needs, and the Debian package of each. */
const run_obstacles_TOOLS = {
    unshare: "util-linux",
    nsenter: "util-linux",
    getent: "libc-bin",
    readlink: "coreutils",
    env: "coreutils",
};
const AS_ROOT = 'sudo env "PATH=$PATH" lockstep harden-runner run -- COMMAND';
/** The person as whom the command runs. Throws one `UsageError` (`protection-unavailable`) with everything that is missing. */
async function demandRunnable(machine, env) {
    const found = missing(machine);
    const isRoot = machine.root;
    const user = isRoot && found.length === 0 ? await readInvokingUser(env) : undefined;
    if (user !== undefined)
        return user;
    const nobody = isRoot && found.length === 0;
    throw runUnavailable(nobody ? ["The command would run as root: start it with sudo, from the account that it is to run as."] : found, `Run it as: ${AS_ROOT}`);
}
/** Protection that cannot be started, or that does not hold: nothing was run. */
function runUnavailable(problems, hint) {
    return new errors/* UsageError */.eb("protection-unavailable", "The command was not run, because it could not be protected.", {
        hint,
        problems,
    });
}
function missing({ platform, root, resolvers }) {
    if (platform.system !== "linux")
        return [`The operating system is ${platform.system}: only Linux can be protected.`];
    return [
        ...(root ? [] : ["This needs root, to make a network for the command alone. The command itself will not be root."]),
        ...(platform.container ? ["This is a container, where processes are not numbered as the kernel does."] : []),
        ...obstacles({ platform: { ...platform, container: false }, root: true, resolvers }),
        ...platform
            .missing(Object.keys(run_obstacles_TOOLS))
            .map((tool) => `The program \`${tool}\` is missing: install the package \`${run_obstacles_TOOLS[tool]}\`.`),
    ];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/forwarding-check.js

/** Addresses of documentation (RFC 5737, RFC 3849), and the port of `discard`: nobody is bothered by the attempt. */
const NOWHERE = { 4: "192.0.2.1", 6: "2001:db8::1" };
const DISCARD = 9;
/** A name that exists nowhere (RFC 6761): any answer will do. */
const forwarding_check_NAME = "forwarding.lockstep.test";
const forwarding_check_WAIT_MS = 3_000;
/** Throws `UsageError` (`protection-unavailable`) that says who forbids it, and the cure. */
async function checkForwarding(ports) {
    for (const family of [4, 6]) {
        if (ports.link.addresses[family] !== undefined && !(await isPassed(family, ports)))
            throw await forbidden(family, ports);
    }
    const answers = await Promise.all(ports.resolvers.map((resolver) => ports.probes.isAnswered(forwarding_check_NAME, resolver, forwarding_check_WAIT_MS)));
    if (answers.includes(true))
        return;
    throw runUnavailable([
        `No resolver of this machine (${ports.resolvers.join(", ")}) answers questions that come from the run's network.`,
        ...forwarding_check_closed(await ports.closedChains()),
    ], "See whether this machine is online, whether the resolver answers other networks, and whether its firewall lets answers through.");
}
/** The packet is counted behind every chain that could drop it. Whether anybody answers makes no difference. */
async function isPassed(family, { link, probes }) {
    const before = await link.passed(family);
    await probes.knock(NOWHERE[family], DISCARD);
    return (await link.passed(family)) > before;
}
async function forbidden(family, { closedChains }) {
    const tool = family === 4 ? "iptables" : "ip6tables";
    return runUnavailable([`This machine's firewall does not pass on the run's packets of IPv${family}.`, ...forwarding_check_closed(await closedChains())], `Let them through for the time of the run. Beside Docker: ${tool} -I DOCKER-USER -i 'lsrun-+' -j ACCEPT; ${tool} -I DOCKER-USER -o 'lsrun-+' -j ACCEPT. Elsewhere the same for the chain FORWARD.`);
}
function forwarding_check_closed(chains) {
    return chains.map((chain) => `The chain \`${chain}\` drops by default.`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-trace.js
// Takes away what an agent that was killed left in the kernel's tracing. Facts: the kernel's documentation, trace/ftrace.rst
// (instances) and trace/kprobetrace.rst (removal of dynamic events).


const MAX_EVENTS = 1024 * 1024;
/** The names that an agent gives to what is its own in tracing; `pid` is its process number. */
function traceNames(pid) {
    return { instance: `lockstep-${pid}`, group: `lockstep_${pid}` };
}
/** Removes instance and dynamic events of an agent that has ended. True if there was an instance. */
function removeTrace(tracefs, pid) {
    const { instance, group } = traceNames(pid);
    const removed = namespace_trace_attempt(() => (0,external_node_fs_.rmdirSync)(`${tracefs}/instances/${instance}`));
    // Each line starts with the kind and the name, such as `p:group/event`.
    const names = (readKernelText(`${tracefs}/dynamic_events`, MAX_EVENTS) ?? "")
        .split("\n")
        .map((line) => (line.split(" ")[0] ?? "").replace(/^[a-z]\d*:/, ""))
        .filter((name) => name.startsWith(`${group}/`));
    for (const name of names)
        namespace_trace_attempt(() => (0,external_node_fs_.appendFileSync)(`${tracefs}/dynamic_events`, `-:${name}\n`));
    return removed;
}
function namespace_trace_attempt(work) {
    try {
        work();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-holder.js
// The network and the folders that the agent of one run has to itself: namespaces, held open by a process that does nothing.
// Facts: network_namespaces(7), mount_namespaces(7).




/**
 * The agent's places are fixed, and lie in memory here: several runs are not in each other's way, the command cannot see
 * them, and nothing stays. What sysfs shows of links is that of the network it was mounted from.
 */
const namespace_holder_SETUP = `
set -e
ip link set lo up
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs /run
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs /var/lib
mount -t sysfs sysfs /sys
mount -t tracefs tracefs /sys/kernel/tracing || true
echo ready
exec sleep infinity
`;
/** Where tracing is found from outside of the namespaces. */
function tracefsOf({ pid }) {
    return `/proc/${pid}/root/sys/kernel/tracing`;
}
const namespace_holder_TIMEOUT_MS = 30_000;
const namespace_holder_MAX_OUTPUT_BYTES = 1024 * 1024;
const PATIENCE_MS = 5_000;
/** Makes them. They are gone when `close` was called, or this process has ended. Throws `UnavailableError`. */
async function holdNamespaces() {
    const child = spawnMortal([systemTool("unshare"), "--net", "--mount", "sh", "-c", namespace_holder_SETUP], {
        cwd: "/",
        env: { PATH: SYSTEM_PATH },
        // Of a session of its own: an interrupt from the terminal is for the command.
        detached: true,
        stdio: ["ignore", "pipe", "ignore"],
    });
    await firstWord(child, 1, "unshare");
    const pid = child.pid ?? 0;
    const both = entering(pid, ["--net", "--mount"]);
    return {
        pid,
        commands: commandsIn(both),
        network: commandsIn(entering(pid, ["--net"])),
        start: (words) => namespace_holder_start([...both, ...words]),
        close: () => end(child, PATIENCE_MS),
    };
}
function namespace_holder_start(words) {
    const child = spawnMortal(words, { cwd: "/", env: { PATH: SYSTEM_PATH }, detached: true, stdio: "ignore" });
    return {
        pid: child.pid ?? 0,
        get hasEnded() {
            return child.exitCode !== null || child.signalCode !== null;
        },
        end: () => end(child, PATIENCE_MS),
    };
}
function entering(pid, kinds) {
    return ["nsenter", "--target", String(pid), ...kinds, "--"];
}
function commandsIn([tool = "", ...enter]) {
    return {
        isAvailable: () => Promise.resolve(true),
        run: async (program, args, stdin) => {
            const { exitCode, stdout, stderr } = await (0,run_command/* runCommand */.d)({
                tool,
                args: [...enter, program, ...args],
                cwd: "/",
                env: { PATH: SYSTEM_PATH },
                timeoutMs: namespace_holder_TIMEOUT_MS,
                maxOutputBytes: namespace_holder_MAX_OUTPUT_BYTES,
                ...(stdin === undefined ? {} : { stdin }),
            });
            if (exitCode !== 0)
                throw (0,tool_error/* toolFailed */.Q)(program, `ended with exit code ${exitCode}: ${stderr.trim().slice(0, 1_000)}`);
            return stdout.toString("utf8");
        },
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/run-agent.js
// The agent of one run: the same program as on a runner, in the run's own namespaces, and ended with the run.








/** Resolves when its rules stand. Throws `UsageError` (`protection-unavailable`) where they cannot. */
async function startAgent(config, { inside, noteAgent }) {
    // Not by its path: folders of the machine are hidden there.
    const node = `/proc/${process.pid}/exe`;
    await place(config, { root: inside.commands, node, program: readBundleText(bundleUrl()), group: 0 });
    const agent = inside.start(mortalAgent(config.uid));
    noteAgent(agent.pid);
    const folders = `/proc/${inside.pid}/root`;
    const client = agentAt(`${folders}${CONTROL_SOCKET}`);
    const end = () => endAgent(agent, inside);
    const failure = await untilReady(client).catch(async (error) => {
        await end();
        throw error;
    });
    if (failure === undefined)
        return { client, log: `${folders}${LOG_FILE}`, end };
    await end();
    throw runUnavailable([failure], "See what is named; nothing weaker is started instead.");
}
/** An agent that was killed could not take its recording away. */
async function endAgent(agent, inside) {
    await agent.end();
    removeTrace(tracefsOf(inside), agent.pid);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/run-config.js
// What the agent of a run is started with: the same as on a runner, but for the network that is the run's alone.



/** The machine's own resolvers, best first, as far as another network can ask them: no link-local ones. */
function runResolvers() {
    return findResolvers().filter((address) => !/^fe[89ab]/i.test(address));
}
/** Files of the machine are not watched: the command is not root, and others may change them at any time. */
function runConfig(policy, { link, resolvers, root, workspace }) {
    return {
        schema: 1,
        policy,
        uid: chooseUid(takenUsers()),
        resolvers,
        search: searchDomains(),
        uplinks: [INNER_LINK],
        hardware: { [INNER_LINK]: link.hardware },
        workspace,
        scope: { kind: "tree", root },
        runner: undefined,
        watched: [PROGRAM, CONFIG].map((path) => ({ path, what: "own-program" })),
        azure: false,
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/veth-uplinks.js
/** Interfaces of the default routes. Empty where the machine has no network of that family. */
async function uplinksOf(family, root) {
    const text = (await root.run("ip", ["-j", `-${family}`, "route", "show", "default"])).trim();
    const routes = JSON.parse(text || "[]");
    return [...new Set(routes.flatMap(({ dev }) => (dev === undefined || dev === "lo" ? [] : [dev])))];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-record.js
// What each run has changed on the machine, written down before it does: so that a later run finds what a killed one left,
// and so that of several at a time the last one sets back what the first one found.



const FOLDER = "/run/lockstep-runs";
const LOCK = `${FOLDER}/lock`;
const RECORD = /^[0-9a-f]{8}\.json$/;
const namespace_record_WAIT_MS = 10_000;
const namespace_record_LOOK_EVERY_MS = 20;
/** A record of this process, not yet written. */
function recordOf(id, forwarding) {
    return { id, pid: process.pid, startTime: startTimeOf(process.pid) ?? "", forwarding };
}
/** Runs whose process still lives, and those that were killed. */
function readRecords() {
    const records = (0,external_node_fs_.readdirSync)(FOLDER)
        .filter((name) => RECORD.test(name))
        .map((name) => JSON.parse((0,external_node_fs_.readFileSync)(`${FOLDER}/${name}`, "utf8")));
    const lives = ({ pid, startTime }) => startTimeOf(pid) === startTime;
    return { living: records.filter(lives), dead: records.filter((record) => !lives(record)) };
}
/** Replaces the record of that run, where there is one. */
function writeRecord(record) {
    const draft = `${FOLDER}/${record.id}.new`;
    (0,external_node_fs_.rmSync)(draft, { force: true });
    writeNew(draft, JSON.stringify(record));
    (0,external_node_fs_.renameSync)(draft, `${FOLDER}/${record.id}.json`);
}
function removeRecord(id) {
    (0,external_node_fs_.rmSync)(`${FOLDER}/${id}.json`, { force: true });
}
/** Does `work` while no other run does. Throws `UnavailableError` (`timed-out`) if another one never ends. */
async function alone(work) {
    (0,external_node_fs_.mkdirSync)(FOLDER, { recursive: true, mode: 0o700 });
    await lock();
    try {
        return await work();
    }
    finally {
        (0,external_node_fs_.rmSync)(LOCK, { force: true });
    }
}
async function lock() {
    for (let waited = 0; waited < namespace_record_WAIT_MS; waited += namespace_record_LOOK_EVERY_MS) {
        if (tryLock())
            return;
        await new Promise((resolve) => setTimeout(resolve, namespace_record_LOOK_EVERY_MS));
    }
    throw new errors/* UnavailableError */.hG("timed-out", "another run of lockstep harden-runner is starting or ending, and does not get done", {
        hint: `Wait for it, or remove ${LOCK} if there is none.`,
    });
}
/** A lock whose process is gone is nobody's. */
function tryLock() {
    try {
        writeNew(LOCK, `${process.pid} ${startTimeOf(process.pid)}`);
        return true;
    }
    catch {
        const [pid = "", startTime = ""] = (readKernelText(LOCK, 100) ?? "").split(" ");
        if (startTime !== "" && startTimeOf(Number(pid)) !== startTime)
            (0,external_node_fs_.rmSync)(LOCK, { force: true });
        return false;
    }
}
function writeNew(path, text) {
    const file = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    (0,external_node_fs_.writeSync)(file, text);
    (0,external_node_fs_.closeSync)(file);
}
/** Field 22 of proc_pid_stat(5). The name before it may hold anything, so fields are counted from its end. */
function startTimeOf(pid) {
    const text = readKernelText(`/proc/${pid}/stat`, 4_096);
    return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-forwarding.js
// Has the machine pass packets on for a run, and sets everything back. Turning forwarding on or off changes other settings of
// the kernel, so they are noted, too. Facts: the kernel's documentation, networking/ip-sysctl.rst (ip_forward, forwarding,
// accept_redirects, accept_ra).

const ROOT = "/proc/sys/net";
const SWITCH = { 4: "ipv4/ip_forward", 6: "ipv6/conf/all/forwarding" };
/** A router takes no advertisement of another router unless it is told twice. */
const ALSO_AS_ROUTER = "2";
/** What turning on forwarding would change. */
function readForwarding() {
    const was = { 4: read(SWITCH[4]) !== "0", 6: (read(SWITCH[6]) ?? "1") !== "0" };
    return { was, settings: [...(was[4] ? [] : settings4()), ...(was[6] ? [] : settings6())] };
}
/** Turns it on. `uplinks` are the interfaces of the default routes of IPv6, which must keep theirs. */
function forward(families, uplinks) {
    if (families.includes(6) && read(SWITCH[6]) === "0") {
        const learning = uplinks.map((name) => `ipv6/conf/${name}/accept_ra`).filter((path) => read(path) === "1");
        for (const path of learning)
            namespace_forwarding_write(path, ALSO_AS_ROUTER);
    }
    for (const family of families)
        if (read(SWITCH[family]) === "0")
            namespace_forwarding_write(SWITCH[family], "1");
}
/** Sets back what differs. Gives the settings that could not be set back. */
function restore(settings) {
    return settings.filter(({ path, before }) => !setBack(path, before)).map(({ path }) => path);
}
function settings4() {
    return note([SWITCH[4], "ipv4/conf/all/accept_redirects", ...perDevice("ipv4", "forwarding")]);
}
function settings6() {
    return note([SWITCH[6], ...perDevice("ipv6", "forwarding"), ...perDevice("ipv6", "accept_ra")]);
}
function note(paths) {
    return paths.flatMap((path) => {
        const before = read(path);
        return before === undefined ? [] : [{ path, before }];
    });
}
/** Of every device there is; `all` is the switch itself. */
function perDevice(family, name) {
    try {
        const devices = (0,external_node_fs_.readdirSync)(`${ROOT}/${family}/conf`).filter((device) => device !== "all");
        return devices.map((device) => `${family}/conf/${device}/${name}`);
    }
    catch {
        return [];
    }
}
/** A device that has gone meanwhile has nothing to set back. */
function setBack(path, before) {
    const now = read(path);
    if (now === undefined || now === before)
        return true;
    try {
        namespace_forwarding_write(path, before);
        return true;
    }
    catch {
        return false;
    }
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(`${ROOT}/${path}`, "utf8").trim();
    }
    catch {
        return undefined;
    }
}
function namespace_forwarding_write(path, value) {
    (0,external_node_fs_.writeFileSync)(`${ROOT}/${path}`, value);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/run-network.js
// The network of one run: made on the machine, written down first, and taken away with all it changed.



/** Throws `UsageError` (`protection-unavailable`) without a network, `UnavailableError` where the machine refuses something. */
async function openRunNetwork(tell) {
    const root = rootCommands();
    const uplinks = { 4: await uplinksOf(4, root), 6: await uplinksOf(6, root) };
    const families = [4, 6].filter((family) => uplinks[family].length > 0);
    if (families.length === 0)
        throw runUnavailable(["This machine has no default route: it reaches no network."], "Connect the machine.");
    const id = (0,external_node_crypto_.randomBytes)(4).toString("hex");
    const inside = await holdNamespaces();
    const close = () => takeAway(id, inside, root, tell);
    try {
        return await alone(async () => {
            await clearLeftovers(root, inside, tell);
            const { forwarding } = readRecords().living[0] ?? { forwarding: readForwarding() };
            const record = recordOf(id, forwarding);
            writeRecord(record);
            forward(families, uplinks[6]);
            const link = await openLink({ id, inside, root, families, forwards: forwarding.was });
            return { root, inside, link, close, noteAgent: (agent) => writeRecord({ ...record, agent }) };
        });
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** The namespaces take the link with them. Forwarding is set back by the last of the runs that go on. */
async function takeAway(id, inside, root, tell) {
    await inside.close();
    await alone(async () => {
        await removeLink(id, root);
        const { living } = readRecords();
        const own = living.find((record) => record.id === id);
        removeRecord(id);
        if (own !== undefined && living.length === 1)
            run_network_setBack(own.forwarding.settings, tell);
    });
}
/** What runs left that were killed. */
async function clearLeftovers(root, inside, tell) {
    const { living, dead } = readRecords();
    for (const { id, pid, forwarding, agent } of dead) {
        const removed = [...(await removeLink(id, root))];
        // Tracing is the whole machine's, and surely mounted there.
        if (agent !== undefined && removeTrace(tracefsOf(inside), agent))
            removed.push(`trace of process ${agent}`);
        if (living.length === 0)
            run_network_setBack(forwarding.settings, tell);
        removeRecord(id);
        tell(`removed what an earlier run (process ${pid}) left: ${[...removed, `record ${id}`].join(", ")}`);
    }
}
function run_network_setBack(settings, tell) {
    for (const path of restore(settings))
        tell(`/proc/sys/net/${path} could not be set back`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-user-config.js



/** `checkout` is absolute; neither settings nor tools in it count, unless it is (above) the user's home folder. */
function userConfig(user, env, checkout) {
    const untrusted = `${user.home}/`.startsWith(`${checkout.replace(/\/+$/, "")}/`) ? [] : [checkout];
    const path = (env["PATH"] ?? "")
        .split(":")
        .filter((folder) => folder.startsWith("/") && !untrusted.some((root) => `${folder}/`.startsWith(`${root}/`)))
        .join(":");
    const config = runnerConfig({ ...env, PATH: SYSTEM_PATH }, user.home, untrusted);
    const [setpriv = "", ...words] = asUser(user);
    const as = (tool, args) => [
        ...words,
        "env",
        `PATH=${path}`,
        tool,
        ...args,
    ];
    return {
        ...config,
        env,
        ask: (tool, args) => config.ask(setpriv, as(tool, args)),
        complaint: (tool, args, more) => config.complaint(setpriv, as(tool, args), more),
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/run-policy-of.js
// The policy of a run, from the words of the command line and the settings of the person's tools.


/** Throws one `UsageError` (`invalid-input`) with everything that is wrong. Source files are not compared: nobody checks out. */
function runPolicyOf(order, user) {
    return resolvePolicy({
        inputs: {
            mode: order.mode,
            "allowed-endpoints": order.allow.join("\n"),
            presets: order.presets.join("\n"),
            tls: undefined,
            sudo: undefined,
            containers: undefined,
            memory: undefined,
            "file-integrity": "off",
            "may-change": "",
            "on-block": undefined,
            "on-tamper": undefined,
            "on-unsupported": undefined,
        },
        section: undefined,
        config: userConfig(user, order.env, order.cwd),
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/run-probes.js
// Probes of a run: small attempts made from inside its network, each by a process of its own that says `true` or `false`.

/** Probes made in the network of `network`, by `words`: a command line that ends in `runProbe`. */
function probesIn(network, [program = "", ...args]) {
    const ask = async (...question) => (await network.run(program, [...args, ...question])).trim() === "true";
    return {
        isAnswered: (name, resolver, timeoutMs) => ask("answered", name, resolver, String(timeoutMs)),
        isRefused: (address, port, timeoutMs) => ask("refused", address, String(port), String(timeoutMs)),
        knock: async (address, port) => {
            await ask("knock", address, String(port));
        },
    };
}
/** The other end: makes the probe that the words ask for. Undefined for words that ask for none. */
async function runProbe(words) {
    const [kind, target = "", second = "", milliseconds = "1000"] = words;
    if (kind === "answered")
        return PROBES.isAnswered(target, second, Number(milliseconds));
    if (kind === "refused")
        return PROBES.isRefused(target, Number(second), Number(milliseconds));
    if (kind !== "knock")
        return undefined;
    await PROBES.knock(target, Number(second));
    return true;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/protected-run.js
// One command under the agent on a person's own machine: a network for it alone, the same rules, the same report.












/**
 * Runs the command to its end. Nothing of the run is left when this resolves or rejects. Throws `UsageError`
 * (`protection-unavailable`, `invalid-input`) before the command starts, and `UnavailableError` where the machine fails.
 */
async function runProtected(order) {
    const resolvers = runResolvers();
    const machine = { platform: readPlatform(), root: process.getuid?.() === 0, resolvers };
    const user = await demandRunnable(machine, order.env);
    const { policy, notes } = await runPolicyOf(order, user);
    for (const note of notes)
        order.tell(`preset: ${note}`);
    const interrupts = new Interrupts();
    try {
        const network = await openRunNetwork(order.tell);
        try {
            const end = await runInside({ order, user, policy, resolvers, network, interrupts });
            return { ...end, write: (path, text) => writeAsUser(user, path, text) };
        }
        finally {
            await network.close();
        }
    }
    finally {
        interrupts.close();
    }
}
async function runInside(scene) {
    const { order, user, network, resolvers, interrupts } = scene;
    const { link, inside, root } = network;
    const probes = probesIn(inside.network, order.probe);
    await checkForwarding({ link, probes, resolvers, closedChains: () => closedForwardChains(root) });
    stopIfInterrupted(interrupts);
    const { command: words, cwd } = order;
    const env = environmentOf(user, order.env);
    const command = await holdCommand({ words, cwd, env, user, network: inside.pid });
    try {
        return await runObserved(scene, command);
    }
    finally {
        command.kill();
    }
}
async function runObserved(scene, command) {
    const { order, policy, network, resolvers, interrupts } = scene;
    const config = runConfig(policy, { ...network, resolvers, root: command.root, workspace: order.cwd });
    const agent = await startAgent(config, network);
    try {
        await demandProof(scene, agent);
        interrupts.handOver(() => command.kill());
        stopIfInterrupted(interrupts);
        const exitCode = await command.go();
        return { exitCode, report: await reportFrom(agent, policy) };
    }
    finally {
        await agent.end();
    }
}
/** As on a runner, nothing starts before the rules have shown that they hold. */
async function demandProof({ order, policy, network }, { client }) {
    const probes = probesIn(network.inside.network, order.probe);
    const { passed, probes: shown } = await selfTest({ probes, status: () => client.status() }, policy.mode);
    if (!passed)
        throw runUnavailable(shown, "The self-test of the protection failed: report this with the output.");
}
async function reportFrom({ client, log }, policy) {
    try {
        return (await accountOf(client)).report;
    }
    catch (error) {
        return goneReport(error, policy, await collectLeft(leftLogAt(log))).report;
    }
}
function stopIfInterrupted({ first }) {
    if (first === undefined)
        return;
    throw new errors/* UnavailableError */.hG("tool-failed", `${first} came before the command was started`, { hint: "Run it again." });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/run/run-exit-code.js
const OF_VERDICT = { pass: 0, fail: 1, incomplete: 3 };
/** The command's own code where that is not 0; otherwise that of the verdict: 0 pass, 1 fail, 3 incomplete. */
function runExitCode(command, verdict) {
    return command === 0 ? OF_VERDICT[verdict] : command;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/index.js
// What the bundle, the command line and the scripts take from harden-runner.











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

/***/ 99741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ locksOn),
/* harmony export */   d: () => (/* binding */ keyOrigins)
/* harmony export */ });
/* harmony import */ var _key_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60118);
// Says where each key of a resolved policy comes from.

/** Every key there is, sorted by its path; of rules, tools and steps those that a layer names. */
function keyOrigins({ policy, layers, locks }) {
    return (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(policy)
        .map((key) => {
        const saying = layers.filter((layer) => (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(layer.parsed.policy, key.path) !== undefined);
        return {
            path: key.path,
            value: (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueInForce */ .Og)(policy, key),
            layers: key.rule.merge === "add" ? saying : saying.slice(-1),
            locks: locksOn(locks, key.path).map(({ path, origin }) => ({ path, origin })),
        };
    })
        .sort((a, b) => (a.path.join(".") < b.path.join(".") ? -1 : 1));
}
/** The locks on the key at a path, those of its sections included. */
function locksOn(locks, path) {
    return locks.filter((lock) => (0,_key_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(lock.path, path));
}


/***/ }),

/***/ 60118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ valueInForce),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _key_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43405);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97836);


/** Keys that always exist: those whose path holds no name that a user chooses. */
const FIXED = Object.entries(_key_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_RULES */ .o)
    .filter(([name]) => !name.includes("*"))
    .map(([name, rule]) => ({ path: name.split("."), rule }));
/** Every key that always exists, and those of the names that the policies use. */
function keysOf(...policies) {
    const used = policies.flatMap((policy) => usedKeys(policy, []));
    const byName = new Map([...FIXED, ...used].map((key) => [key.path.join("."), key]));
    return [...byName.values()];
}
function usedKeys(value, path) {
    const rule = (0,_key_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRule */ .G)(path);
    if (rule !== undefined)
        return [{ path, rule }];
    if (!(0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => usedKeys(inner, [...path, name]));
}
/** What a policy says at a path; undefined where it says nothing. */
function valueAt(policy, path) {
    let value = policy;
    for (const name of path)
        value = (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return value;
}
/** What holds for a key: what the policy says, or what holds where nothing is said. */
function valueInForce(policy, { path, rule }) {
    return valueAt(policy, path) ?? rule.unsaid(policy);
}
/** True if a lock on `lock` is about the key at `path`: the same, or a section that it is in. */
function covers(lock, path) {
    return lock.length <= path.length && lock.every((name, at) => name === path[at]);
}


/***/ }),

/***/ 43405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keyRule),
/* harmony export */   o: () => (/* binding */ KEY_RULES)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39172);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97836);
// How each key of the policy is inherited: one line a key. A test compares the lines with the schema.


const SEVERITY = ["off", "note", "warning", "error"];
const GRADES = ["unversioned", "exact", "locked"];
/** By path; `*` stands for any one name. */
const KEY_RULES = {
    "fail-on": ordered(["error", "warning", "note"], "error"),
    "on-incomplete": ordered(["warn", "fail"], "fail"),
    ...ofCheck("pin-check"),
    "pin-check.online": ordered([false, true], false),
    // Updates wait for a week where nothing is said: fewer days would loosen them.
    "pin-check.min-age": counted(7),
    "pin-check.allowed-owners": allowing(undefined),
    "pin-check.allowed-registries": allowing(undefined),
    "pin-check.install-grades.*": ordered(GRADES, "exact"),
    "pin-check.install-grades.apt": ordered(GRADES, "unversioned"),
    ...ofCheck("secret-scan"),
    "secret-scan.exclude-paths": allowing([]),
    "secret-scan.gitleaks-baseline": { merge: "replace", strictness: { kind: "same" }, unsaid: () => undefined },
    ...Object.fromEntries(hardenChoices()),
    "harden-runner.allowed-endpoints": allowing([]),
    "harden-runner.presets": allowing(["github"]),
    "harden-runner.steps.*.allowed-endpoints": allowing([]),
    "harden-runner.may-change": allowing([]),
    "verify-artifact.signers": allowing(undefined),
    "verify-artifact.require": { merge: "add", strictness: { kind: "more" }, unsaid: () => [] },
    "verify-artifact.runner": ordered(["any", "github-hosted"], "any"),
    "verify-artifact.timestamps": counted(0),
    // Where nothing is said, a trusted root that knows such logs demands one.
    "verify-artifact.log-entries": counted(1),
    "verify-artifact.certificate-logs": counted(1),
    "verify-artifact.attestations": counted(1),
};
const PATTERNS = Object.entries(KEY_RULES).map(([name, rule]) => ({ segments: name.split("."), rule }));
/** The rule for the key at a path; undefined where the path leads to no key, or to several. */
function keyRule(path) {
    const fits = PATTERNS.filter(({ segments }) => segments.length === path.length && segments.every((segment, at) => segment === "*" || segment === path[at]));
    // A name of its own goes before `*`.
    return (fits.find(({ segments }) => !segments.includes("*")) ?? fits[0])?.rule;
}
function ordered(words, unsaid) {
    return { merge: "replace", strictness: { kind: "order", words }, unsaid: () => unsaid };
}
function counted(unsaid) {
    return { merge: "replace", strictness: { kind: "greater" }, unsaid: () => unsaid };
}
function allowing(unsaid) {
    return { merge: "replace", strictness: { kind: "fewer" }, unsaid: () => unsaid };
}
function ofCheck(check) {
    return {
        [`${check}.rules.*`]: ordered(SEVERITY, undefined),
        [`${check}.exceptions`]: {
            merge: "add",
            strictness: { kind: "fewer" },
            unsaid: () => [],
            // A rule that is locked must not be excepted away.
            lockOf: (entry) => (0,_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry) && typeof entry["rule"] === "string" ? [check, "rules", entry["rule"]] : undefined,
        },
        [`${check}.ignore-comments`]: ordered(["any", "merged", "none"], "merged"),
        [`${check}.baseline`]: ordered(["base-commit", "none"], _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINES */ .tb[check]),
    };
}
function hardenChoices() {
    const choices = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .HARDEN_DEFAULTS */ .IA;
    return Object.entries(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .HARDEN_CHOICES */ .CY).map(([name, words]) => {
        const unsaid = choices[name];
        const rule = ordered(words, unsaid);
        return [`harden-runner.${name}`, name === "containers" ? { ...rule, unsaid: containersIn } : rule];
    });
}
function containersIn(policy) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultContainers */ .mR)(policy["harden-runner"]?.sudo ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .HARDEN_DEFAULTS */ .IA.sudo);
}


/***/ }),

/***/ 21504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lockablePaths),
/* harmony export */   u: () => (/* binding */ openLockPaths)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39172);
/* harmony import */ var _key_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43405);
// The paths that `locked` may name.


/** Names of rules and tools are those of the catalogue; the names of steps are the user's. */
const OPEN_NAMES = { rules: "[a-z0-9-]{1,100}", steps: "[A-Za-z_][A-Za-z0-9_-]{0,99}" };
/** Every path with known names: each key, and each section. */
function lockablePaths(catalogue) {
    const full = Object.keys(_key_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_RULES */ .o).flatMap((pattern) => expand(pattern, catalogue));
    return [...new Set(full.flatMap(withSections))].sort();
}
/** The paths beyond those: steps, and the rules of checks that are not in the catalogue. */
function openLockPaths(catalogue) {
    const unread = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAMES */ .cj.filter((check) => catalogue[check] === undefined);
    const rules = unread.map((check) => `${check}\\.rules\\.${OPEN_NAMES.rules}`);
    const steps = `harden-runner\\.steps\\.${OPEN_NAMES.steps}(?:\\.allowed-endpoints)?`;
    return new RegExp(`^(?:${[...rules, steps].join("|")})$`);
}
function expand(pattern, catalogue) {
    const [before = "", after] = pattern.split("*");
    if (after === undefined)
        return [pattern];
    const names = namesAt(before, catalogue);
    // Without names the section itself can be locked all the same.
    return names.length === 0 ? [before.slice(0, -1)] : names.map((name) => `${before}${name}${after}`);
}
function namesAt(before, catalogue) {
    const check = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAMES */ .cj.find((name) => before === `${name}.rules.`);
    if (check !== undefined)
        return catalogue[check] ?? [];
    return before === "pin-check.install-grades." ? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .INSTALL_TOOLS */ .GQ : [];
}
/** `a.b.c`, `a.b` and `a`. */
function withSections(path) {
    const names = path.split(".");
    return names.map((_, index) => names.slice(0, index + 1).join("."));
}


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

/***/ 97836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   a: () => (/* binding */ loosenings),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
// What makes one value of a policy's key looser than another. Knows kinds of values, and no key.
/** Why `after` is looser than `before`, one each; none where it is as strict or stricter. Undefined: nothing is said. */
function loosenings(strictness, before, after) {
    if (sameValue(before, after))
        return [];
    switch (strictness.kind) {
        case "order":
            return isLooserWord(strictness.words, before, after) ? [looser(before, after, strictness.words.at(-1))] : [];
        case "greater":
            return Number(after ?? 0) < Number(before ?? 0) ? [looser(before, after, before)] : [];
        case "fewer":
            return before === undefined ? [] : moreEntries(before, after);
        case "more":
            return entriesOf(before)
                .filter((entry) => !holds(entriesOf(after), entry))
                .map((entry) => ({ entry, why: `${shown(entry)} is missing` }));
        case "same":
            return [{ why: `${shown(after)} is another value than there` }];
    }
}
/** True where two values say the same, whatever the order of their keys. */
function sameValue(a, b) {
    return canonical(a) === canonical(b);
}
/** The entries of a list; none where there is no list. */
function entriesOf(value) {
    return Array.isArray(value) ? value : [];
}
function holds(entries, entry) {
    const wanted = canonical(entry);
    return entries.some((other) => canonical(other) === wanted);
}
function isLooserWord(words, before, after) {
    if (before === undefined)
        return after !== words.at(-1);
    return words.indexOf(after) < words.indexOf(before);
}
function moreEntries(before, after) {
    if (after === undefined)
        return [{ why: "without it everything is let through" }];
    const known = entriesOf(before);
    return entriesOf(after)
        .filter((entry) => !holds(known, entry))
        .map((entry) => ({ entry, why: `${shown(entry)} is not among the entries there` }));
}
function looser(before, after, strictest) {
    if (after === undefined)
        return { why: `without it ${shown(before)} would no longer hold` };
    return before === undefined
        ? { why: `nothing is said there, so it can only be ${shown(strictest)}, not ${shown(after)}` }
        : { why: `${shown(after)} is looser than ${shown(before)}` };
}
const MAX_SHOWN = 100;
function shown(value) {
    const text = typeof value === "string" ? value : canonical(value);
    return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}
/** JSON with sorted keys, without what is undefined. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => (isMap(part) ? sorted(part) : part)) ?? "nothing";
}
function sorted(map) {
    return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** True for a mapping of YAML. */
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


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


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
// Inputs and files that hold a list: one entry a line.
/** The lines that hold something, trimmed. Either line break ends a line. */
function linesOf(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _text_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43170);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53125);
// Reads a small YAML document into plain data, with bounded alias expansion.


/** How many times aliases may be followed in all: the limit the YAML library uses against exponential expansion. */
const MAX_ALIASES = 100;
/** The document as plain data, typed by YAML 1.2's core schema. An empty document gives null. */
function parseYaml(text) {
    const read = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, "typed");
    if (!read.ok)
        return { ok: false, message: read.message, ...new _text_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(text).position(read.offset) };
    try {
        return { ok: true, value: read.document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch {
        return {
            ok: false,
            message: "its aliases expand beyond all measure, or it is nested too deeply",
            line: 1,
            column: 1,
        };
    }
}


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

/***/ 31207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/runtime/lib/files/read-text-file.js
var read_text_file = __webpack_require__(30197);
// EXTERNAL MODULE: ./packages/runtime/lib/git/object-id.js
var object_id = __webpack_require__(26986);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/runtime/lib/event/payload.js
// The event payload as a tree of unknown values. Nothing in it is believed before it has been looked at.

/** GitHub caps webhook payloads at 25 MB (GitHub documentation, "Webhook events and payloads"). */
const MAX_BYTES = 25 * 1024 * 1024;
/** The payload in the file at `path`. Throws `UnavailableError` (`event-unreadable`) unless it is a JSON object. */
function readPayload(path, readFile) {
    const file = readFile(path, MAX_BYTES);
    if (!file.ok)
        throw eventUnreadable(`the file at GITHUB_EVENT_PATH cannot be used: ${file.why}`);
    const value = parseJson(file.text);
    if (!isObject(value))
        throw eventUnreadable("the file at GITHUB_EVENT_PATH does not hold a JSON object");
    return value;
}
/** The value at a path of keys, or undefined where a key or an object on the way is missing. */
function valueAt(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The string at a path of keys, or undefined where there is none. */
function textAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === "string" ? value : undefined;
}
/** The error for an event that cannot be understood. The run must then end incomplete, never as if it were local. */
function eventUnreadable(what) {
    return new errors/* UnavailableError */.hG("event-unreadable", `Cannot tell what this run is about: ${what}`, {
        hint: "Run the step on a GitHub Actions runner without changing its GITHUB_* variables; outside Actions, unset them.",
    });
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/change.js
// Which change an event is about, by the webhook payloads GitHub publishes ("Webhook events and payloads").


/** Events whose payload always carries a pull request ("Events that trigger workflows"). */
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
/**
 * The change of the event `name`. A payload with a pull request is judged as one, whatever the event is called.
 * `sha` is the commit of the run, the head of every event that is not about a change.
 * Throws `UnavailableError` (`event-unreadable`) where a commit that must be there is missing or malformed.
 */
function readChange(name, payload, sha) {
    if (PULL_REQUEST_EVENTS.has(name) || valueAt(payload, "pull_request") !== undefined)
        return readPullRequest(payload);
    if (name === "merge_group") {
        return {
            head: commitAt(payload, "merge_group", "head_sha"),
            base: commitAt(payload, "merge_group", "base_sha"),
            fork: false,
        };
    }
    return { head: sha, base: name === "push" ? readBefore(payload) : undefined, fork: false };
}
/** The facts of a push, or undefined for every other event. */
function readPush(name, payload) {
    if (name !== "push")
        return undefined;
    const after = textAt(payload, "after");
    return {
        deleted: valueAt(payload, "deleted") === true || (after !== undefined && after !== "" && (0,object_id/* isZeroId */.a)(after)),
        created: valueAt(payload, "created") === true,
        forced: valueAt(payload, "forced") === true,
    };
}
function readPullRequest(payload) {
    const home = textAt(payload, "pull_request", "base", "repo", "full_name");
    const source = textAt(payload, "pull_request", "head", "repo", "full_name");
    return {
        head: commitAt(payload, "pull_request", "head", "sha"),
        base: commitAt(payload, "pull_request", "base", "sha"),
        // `head.repo` is null once a fork has been deleted; what is not known to be at home counts as a stranger.
        fork: home === undefined || source !== home,
    };
}
/** `before` of a push: absent, or zeros for a new branch, where there is no earlier commit. */
function readBefore(payload) {
    const before = valueAt(payload, "before");
    if (before === undefined || (typeof before === "string" && (0,object_id/* isZeroId */.a)(before)))
        return undefined;
    return commitAt(payload, "before");
}
function commitAt(payload, ...keys) {
    const commit = textAt(payload, ...keys);
    if (commit !== undefined && (0,object_id/* isObjectId */.T)(commit) && !(0,object_id/* isZeroId */.a)(commit))
        return commit;
    throw eventUnreadable(`the event payload has no commit id at ${keys.join(".")}`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/event/read-event.js
// Reads what the runner says about a run. It decides nothing; trusted-commit.ts does.





/** GitHub allows letters, digits and these in both parts of a repository's name. */
const REPOSITORY = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/;
/**
 * What this run is about, from the runner's variables (GitHub documentation, "Variables reference") and the payload at
 * GITHUB_EVENT_PATH. Local is only a run with neither GITHUB_ACTIONS nor GITHUB_EVENT_NAME.
 * Throws `UnavailableError` (`event-unreadable`) if anything needed is missing or malformed.
 */
function readEvent(env, readFile = read_text_file/* readTextFile */.G) {
    if (!env["GITHUB_ACTIONS"] && !env["GITHUB_EVENT_NAME"])
        return { kind: "local", name: "local" };
    const name = demand(env, "GITHUB_EVENT_NAME", (value) => value !== "");
    const sha = demand(env, "GITHUB_SHA", object_id/* isObjectId */.T);
    const payload = readPayload(demand(env, "GITHUB_EVENT_PATH", external_node_path_.isAbsolute), readFile);
    const push = readPush(name, payload);
    return {
        kind: "workflow",
        name,
        repository: readRepository(env),
        serverUrl: readUrl(env, "GITHUB_SERVER_URL"),
        apiUrl: readUrl(env, "GITHUB_API_URL"),
        workspace: demand(env, "GITHUB_WORKSPACE", external_node_path_.isAbsolute),
        ref: env["GITHUB_REF"] ?? "",
        sha,
        ...readChange(name, payload, sha),
        defaultBranch: textAt(payload, "repository", "default_branch"),
        ...(push === undefined ? {} : { push }),
    };
}
function demand(env, variable, isValid) {
    const value = env[variable];
    if (value !== undefined && isValid(value))
        return value;
    throw eventUnreadable(`${variable} is missing or malformed`);
}
function readRepository(env) {
    const [, owner, name] = REPOSITORY.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
    if (owner === undefined || name === undefined)
        throw eventUnreadable("GITHUB_REPOSITORY is missing or malformed");
    return { owner, name };
}
/** The token is sent to these addresses, so they must be plain: http or https, no user, no query, no fragment. */
function readUrl(env, variable) {
    const text = demand(env, variable, URL.canParse);
    const url = new URL(text);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    const isPlain = `${url.username}${url.password}${url.search}${url.hash}` === "";
    if (!isWeb || !isPlain)
        throw eventUnreadable(`${variable} is not a plain http or https address`);
    return url.href.replace(/\/$/, "");
}


/***/ }),

/***/ 61330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedCommit)
/* harmony export */ });
/**
 * Events that run on a commit of the repository itself, chosen by someone who may write to it; its working tree may
 * speak for itself.
 */
const WORKING_TREE_EVENTS = new Set(["push", "schedule", "workflow_dispatch"]);
/**
 * The commit at which configuration must be read, or undefined for the working tree.
 *
 * - local, push, schedule, workflow_dispatch: the working tree.
 * - Payloads with a pull request (`pull_request`, `pull_request_target`, reviews and review comments) and `merge_group`:
 *   the base, because the working tree may hold what is proposed.
 * - All others (`issue_comment`, `workflow_run`, `repository_dispatch`, `release` and more): the commit of the run. It
 *   holds the workflow that is running, while such a workflow often checks out a pull request on its own.
 *
 * The base is the tip of the branch a pull request is aimed at, when the event happened. Whoever may push to that branch
 * may change the configuration; protecting it is a matter of branch rules.
 */
function trustedCommit(event) {
    if (event.kind === "local" || WORKING_TREE_EVENTS.has(event.name))
        return undefined;
    return event.base ?? event.sha;
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   a: () => (/* binding */ isZeroId)
/* harmony export */ });
// What counts as the id of a git object. Nothing else is ever handed to git as a revision.
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** True for the id of zeros only, with which GitHub says that there is no commit (webhook event `push`, `before`). */
function isZeroId(text) {
    return /^0+$/.test(text);
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

/***/ 96740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findTool),
/* harmony export */   b: () => (/* binding */ trustedSearchPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Finds an executable on PATH. A folder that is not absolute never counts, so that no repository can plant a tool: an
// empty or relative PATH entry means the current folder, and Windows searches that folder before PATH. Nor does anything
// inside a folder that is not trusted: `npx` puts the `node_modules/.bin` of the repository first on PATH.


const WINDOWS = process.platform === "win32";
/**
 * The absolute path of `name` in the first absolute folder of `searchPath` (the value of PATH) that holds it, or
 * undefined. Nothing that lies in or leads into a folder of `untrusted` (absolute, links resolved) counts. On Windows only
 * `.exe` files count: scripts would need a shell.
 */
function findTool(name, searchPath, untrusted = []) {
    const fileName = WINDOWS && !name.toLowerCase().endsWith(".exe") ? `${name}.exe` : name;
    return searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName))
        .find((path) => isExecutable(path) && !touches(path, untrusted));
}
/** The folders of `searchPath` in which `findTool` would look, in the form of PATH: a tool that is run may search too. */
function trustedSearchPath(searchPath, untrusted) {
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return folders.filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !touches(folder, untrusted)).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** True if the path or a folder on its way is in one of `roots`: a link out of a root is as little trusted as one into it. */
function touches(path, roots) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return isWithin(resolveLinks(path), roots) || (parent !== path && touches(parent, roots));
}
function isWithin(path, roots) {
    return roots.some((root) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    });
}
/** What cannot be resolved is judged by its name, and by the folders above it. */
function resolveLinks(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 39109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _find_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96740);
/* harmony import */ var _tool_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12119);
// Runs one program to its end, bounded in time and output. It never uses a shell and never passes on the environment.
//
// This is child_process and not @actions/exec: version 3.0.0 gives no handle to the child, so nothing can stop it; a
// listener that throws ends the process; and it scans output again for line ends with every chunk. Decision 0009 has the
// figures.




const MAX_ERROR_BYTES = 64 * 1024;
/** As shells write it: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;
/**
 * Runs `command` and waits until it has ended. An exit code other than 0 is an answer, not an error; a program that was
 * writing to one which had ended, as git to a helper that was refused, ends with 141.
 * Throws `UnavailableError`: `tool-missing` if it is not on PATH, `timed-out` after `timeoutMs`, `tool-failed` if it could
 * not be started, was ended by another signal than SIGPIPE or wrote more than `maxOutputBytes`. A program that went past a
 * limit is killed; a process it has started itself is only cut off from its pipes.
 */
async function runCommand(command) {
    const file = (0,_find_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .S)(command.tool, command.env["PATH"] ?? "", command.untrusted);
    if (file === undefined)
        throw (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolMissing */ .N)(command.tool);
    const { args, cwd, env } = command;
    return supervise((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true }), command);
}
function supervise(child, command) {
    return new Promise((resolve, reject) => {
        let stopped;
        const stop = (reason) => {
            stopped ??= reason;
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
        };
        const timer = setTimeout(() => stop(timedOut(command)), command.timeoutMs);
        const stdout = collect(child.stdout, command.maxOutputBytes, () => stop(wroteTooMuch(command)));
        const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => undefined);
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, "could not be started", cause));
        });
        child.on("close", (exitCode, signal) => {
            clearTimeout(timer);
            if (stopped)
                reject(stopped);
            else if (signal === "SIGPIPE")
                resolve({ exitCode: BROKEN_PIPE, stdout: stdout(), stderr: stderr().toString("utf8") });
            else if (exitCode === null)
                reject((0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `was ended by ${signal}`));
            else
                resolve({ exitCode, stdout: stdout(), stderr: stderr().toString("utf8") });
        });
        writeInput(child, command.stdin ?? "");
    });
}
/** Keeps the first `limit` bytes of a stream and reads on, so that the writer does not block. */
function collect(stream, limit, onOverflow) {
    const chunks = [];
    let kept = 0;
    stream?.on("data", (chunk) => {
        const part = chunk.subarray(0, limit - kept);
        if (part.length > 0)
            chunks.push(part);
        kept += part.length;
        if (part.length < chunk.length)
            onOverflow();
    });
    return () => Buffer.concat(chunks);
}
function writeInput(child, text) {
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(text);
}
function timedOut(command) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .UnavailableError */ .hG("timed-out", `${command.tool} did not end within ${command.timeoutMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}
function wroteTooMuch(command) {
    return (0,_tool_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toolFailed */ .Q)(command.tool, `wrote more than ${command.maxOutputBytes} bytes`);
}


/***/ }),

/***/ 12119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toolMissing),
/* harmony export */   Q: () => (/* binding */ toolFailed)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
// The errors of starting a program, whichever way it is run.

/** The error for a program that is not on PATH. */
function toolMissing(tool) {
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-missing", `${tool} was not found on PATH`, {
        hint: `Install ${tool}, or add its folder, outside the repository, to PATH as an absolute path.`,
    });
}
/** The error for a program that could not be started, or did what it must not. */
function toolFailed(tool, what, cause) {
    const hint = `Run ${tool} by hand in the same folder to see what is wrong.`;
    return new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG("tool-failed", `${tool} ${what}`, { hint, cause });
}


/***/ })

};
