// What a job is told at its end: outputs, summary and annotations that are what they say, whatever a job puts into names, and
// a log that nobody can change unseen.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { FORBIDDEN, PLACES, type PrivilegedWorld, SHARED } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "../../actions/harden-runner/src/log/hash-chain.ts";
import { agentPids } from "./agent-processes.ts";
import { PRIVILEGED } from "./privileged.ts";
import { python } from "./programs.ts";
import { type Finished, type Inputs, Stage } from "./stage.ts";

const LOG = "/run/lockstep-harden-runner/events.jsonl";
const CONFIG = "/var/lib/lockstep-harden-runner/config.json";
const FORGED = "forged-by-the-job";
/** A file's name with what workflow commands, Markdown, HTML and tables are made of. */
const PROGRAM = `${PLACES.home}/a\n::error title=${FORGED}::${FORGED}\n## ${FORGED}\n<img src=x> | \`b\` [c](d)\u001b[31m\u202e`;

/** Asks for names that are made of bytes that no host name has, and hides behind names of its own. */
const HOSTILE = `
cp /usr/bin/curl "$PROGRAM"
"$PROGRAM" -s -m 3 http://${FORBIDDEN.a}/ || true
bash -c "exec -a \\"$PROGRAM\\" curl -s -m 3 https://${SHARED.other}/" || true
${python(`
import socket
def ask(*labels):
    name = b"".join(bytes([len(label)]) + label for label in labels) + b"\\0"
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"\\x12\\x34\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0" + name + b"\\0\\1\\0\\1", ("8.8.8.8", 53))
ask(b"\\n::error::${FORGED}\\n", b"<script>", b"example", b"test")
ask(b"\\n## ${FORGED}", b"|\`|", b"a.b", b"test")
ask(b"\\xff\\xfe\\x00", b"\\x1b[31m", b"%0A::stop-commands::x", b"test")
open("/proc/self/comm", "w").write("\\n::error::x")
import time
time.sleep(0.5)
ask(b"comm", b"test")
time.sleep(0.5)
`)}`;

describe.skipIf(!PRIVILEGED)("the report of a run", () => {
  const stage = new Stage();
  let world: PrivilegedWorld;
  let finished: Finished;
  const read = (path: string | undefined): string => readFileSync(world.machine.outside(path ?? ""), "utf8");
  beforeAll(async () => {
    world = await stage.world();
    await stage.protect(world);
    await world.job.step("tests", `curl -s -m 3 http://${FORBIDDEN.a}:8080/ || true`);
    await world.job.step("hostile", HOSTILE, { env: { PROGRAM } });
    finished = await stage.finish(world);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it("is whole: every output is there and is what it says", () => {
    const { post, report } = finished;
    const output = (name: string): string | undefined => post.outputs.get(name);
    expect([...post.outputs.keys()].sort()).toEqual([
      "allow-list",
      "blocked-count",
      "detections-count",
      "effective-policy",
      "evidence",
      "report",
      "report-digest",
      "tampered",
      "trace-statement",
    ]);
    expect(output("report-digest")).toBe(sha256(read(output("report"))));
    expect(output("blocked-count")).toBe(String(report.counts.blocked));
    expect(report.counts.blocked).toBeGreaterThanOrEqual(3);
    expect(output("detections-count")).toBe(String(report.counts.detections));
    expect(output("tampered")).toBe("false");
    expect(JSON.parse(output("effective-policy") ?? "")).toEqual(report.policy);
    expect(output("allow-list")).toBe(report.allowList.join("\n"));
    expect(report).toMatchObject({ verdict: "pass", log: { chain: "intact" } });
  });

  it("comes with a statement about it that names its digest and that of the log", () => {
    const statement = JSON.parse(read(finished.post.outputs.get("trace-statement")));
    expect(statement).toMatchObject({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ digest: { sha256: finished.post.outputs.get("report-digest") } }],
      predicateType: "https://in-toto.io/attestation/runtime-trace/v0.1",
      predicate: { monitorLog: { lockstepLog: { digest: { sha256: finished.report.log.sha256 } } } },
    });
    const log = read(finished.post.outputs.get("report")?.replace("report.json", "events.jsonl"));
    expect(sha256(log)).toBe(finished.report.log.sha256);
    expect(verifyChain(log.trimEnd().split("\n"))).toEqual({ state: "intact", events: finished.report.log.events });
  });

  it("tells the blocked call with its step and its program in the summary, in an annotation and in the log", () => {
    const { post, report } = finished;
    const call = { destination: FORBIDDEN.a, port: 8080, step: "tests", program: "/usr/bin/curl", decision: "blocked" };
    expect(report.blocked).toContainEqual(expect.objectContaining(call));
    const row = post.summary.split("\n").find((line) => line.includes(FORBIDDEN.a) && line.includes("8080")) ?? "";
    expect(row).toContain("tests");
    expect(row).toContain("/usr/bin/curl");
    const notes = post.annotations.filter(({ message }) => message.includes(FORBIDDEN.a) && message.includes("8080"));
    expect(notes).toMatchObject([{ level: "warning", message: expect.stringContaining("/usr/bin/curl") }]);
    expect(notes[0]?.message).toContain("tests");
    expect(post.log).toContain(`${FORBIDDEN.a}`);
  });

  it("holds hostile names as text, and lets them do nothing", () => {
    const { post, report } = finished;
    expect(report.blocked).toContainEqual(expect.objectContaining({ step: "hostile", program: PROGRAM }));
    expect(report.blocked.filter(({ protocol }) => protocol === "dns").length).toBeGreaterThanOrEqual(3);
    expect(post.refusals).toEqual([]);
    expect(post.annotations.filter(({ title }) => title === FORGED)).toEqual([]);
    expect(post.annotations.filter(({ message }) => message.startsWith(FORGED))).toEqual([]);
    for (const { message } of post.annotations) expect(message).not.toMatch(CONTROL);
    const lines = post.summary.split("\n");
    expect(lines.filter((line) => line.startsWith("#") && line.includes(FORGED))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("::"))).toEqual([]);
    // What stands in code is shown as it is.
    expect(post.summary.replace(/(`+)[^`\n](?:.*?[^`])?\1(?!`)/g, "")).not.toMatch(/<(?:img|script)|\[c\]/);
    expect(post.summary).not.toMatch(CONTROL);
    const commands = post.output.split("\n").filter((line) => /^\s*(?:::|##\[)/.test(line));
    // Besides annotations only what keeps the runner from reading commands in text, with a word nobody can guess.
    const others = commands.filter((line) => !line.startsWith("::warning title=Blocked::"));
    expect(others.filter((line) => !/^::(?:stop-commands::[0-9a-f]{32}|[0-9a-f]{32}::)$/.test(line))).toEqual([]);
    expect(post.log).not.toMatch(CONTROL);
  });

  it("has rows of a table with the same number of cells each, whatever names hold", () => {
    const tables = finished.post.summary.split("\n\n").filter((part) => part.startsWith("| Decision"));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const cells = table
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .map((line) => line.replace(/\\./g, "").split("|").length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});

/** Control characters other than line ends, and those that change the direction of text. */
const CONTROL = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe.skipIf(!PRIVILEGED)("a log that root changed", () => {
  const stage = new Stage();
  afterAll(() => stage[Symbol.asyncDispose]());

  it.each([
    ["a line is changed", `sudo sed -i '2s/"at":[0-9]*/"at":1/' ${LOG}`],
    ["a line is appended", `sudo sh -c 'tail -n 1 ${LOG} >> ${LOG}'`],
    ["a line is left out", `sudo sed -i 2d ${LOG}`],
    ["its end is cut off", `sudo sh -c 'head -n 3 ${LOG} > /run/log; cat /run/log > ${LOG}; rm /run/log'`],
    ["it is emptied", `sudo truncate -s 0 ${LOG}`],
    ["it is removed", `sudo rm ${LOG}`],
    ["it is written anew as a whole chain", rewrite()],
  ])("fails the job: %s", async (_, script) => {
    await using own = new Stage();
    const world = await own.world();
    await own.protect(world);
    await world.job.step("work", "true; sleep 1");
    const step = await world.job.step("attack", `sudo test -s ${LOG}\n${script}`);
    expect(step).toMatchObject({ conclusion: "success" });
    const { post, report } = await own.finish(world);
    expect(report.verdict).toBe("fail");
    expect(report.reasons).toContain("log-broken");
    expect(post.conclusion).toBe("failure");
  });
});

describe.skipIf(!PRIVILEGED)("a log whose agent was killed", () => {
  const stage = new Stage();
  afterAll(() => stage[Symbol.asyncDispose]());

  /** The report of a job whose agent root killed, of whom the log is then at the mercy. */
  async function reportAfter(inputs: Inputs, ...command: readonly string[]): Promise<Finished> {
    const world = await stage.world();
    await stage.protect(world, inputs);
    await world.job.step("tests", `curl -s -m 3 http://${FORBIDDEN.a}:8080/ || true; sleep 1`);
    await world.machine.demand(["kill", "-KILL", ...agentPids(world).map(String)]);
    await world.machine.demand(command);
    return stage.finish(world, inputs);
  }

  it.each([
    ["is as it was", "true", undefined, 1],
    ["has a changed line", `sed -i '2s/"at":[0-9]*/"at":1/' ${LOG}`, "not-as-written", 0],
    ["is emptied", `truncate -s 0 ${LOG}`, undefined, 0],
    ["is removed", `rm ${LOG}`, "not-readable", 0],
    ["is a link", `mv ${LOG} /run/log; ln -s /run/log ${LOG}`, "not-readable", 0],
    ["is a pipe", `rm ${LOG}; mkfifo ${LOG}`, undefined, 0],
    ["never ends", `rm ${LOG}; mknod ${LOG} c 1 5`, "not-as-written", 0],
  ])("makes the report of a job that fails where it %s", async (_, script, why, blocked) => {
    const { post, report } = await reportAfter({}, "sh", "-c", script);
    expect([post.conclusion, post.timedOut]).toEqual(["failure", false]);
    expect(report).toMatchObject({ verdict: "fail", reasons: expect.arrayContaining(["agent-gone", "log-broken"]) });
    expect(report.counts.blocked).toBe(blocked);
    expect(report.gaps.find(({ what }) => what === "log")?.why).toBe(why);
  });

  it("is out of reach for a job without sudo, and the job fails", async () => {
    const { post, report } = await reportAfter({ sudo: "disable" }, "true");
    expect(post.conclusion).toBe("failure");
    expect(report.gaps).toContainEqual({ what: "log", why: "not-readable" });
    expect(report.reasons).toContain("agent-gone");
  });

  it("keeps a second start from starting another", async () => {
    const world = await stage.world();
    await stage.protect(world);
    await world.machine.demand(["kill", "-KILL", ...agentPids(world).map(String)]);
    const before = await world.machine.demand(["sha256sum", LOG, CONFIG]);
    expect(await stage.phase(world, "pre", { "on-unsupported": "warn" })).toMatchObject({ conclusion: "failure" });
    expect(agentPids(world)).toEqual([]);
    expect(await world.machine.demand(["sha256sum", LOG, CONFIG])).toBe(before);
    await stage.finish(world);
  });
});

describe.skipIf(!PRIVILEGED)("a second use of the action that only looks", () => {
  const stage = new Stage();
  afterAll(() => stage[Symbol.asyncDispose]());

  it("gives a trace of the job until then, and leaves the judgement to the first", async () => {
    const world = await stage.world();
    await stage.phase(world, "pre");
    expect(await stage.interim(world, "pre")).toMatchObject({ conclusion: "success", annotations: [] });
    await stage.phase(world, "main");
    await world.job.step("build", `curl -s -m 3 http://${FORBIDDEN.a}:8080/ || true`);
    const { conclusion, outputs } = await stage.interim(world, "main");
    expect(conclusion).toBe("success");
    const text = (path: string | undefined): string => readFileSync(world.machine.outside(path ?? ""), "utf8");
    expect(JSON.parse(text(outputs.get("trace-statement"))).predicate.monitorLog).toMatchObject({
      lockstepSummary: { protection: "enforcing", verdict: "pass", tampering: {}, counts: { blocked: 1 } },
      lockstepLog: { chain: "intact" },
    });
    await world.job.step("tamper", "sudo nft flush table inet lockstep; sleep 3");
    const last = await stage.interim(world, "post");
    expect([last.conclusion, [...last.outputs.keys()]]).toEqual(["success", ["evidence"]]);
    const { post, report } = await stage.finish(world);
    expect(report.tampering.length).toBeGreaterThan(0);
    expect(post.conclusion).toBe("failure");
    expect(JSON.parse(text(outputs.get("report"))).tampering).toEqual([]);
  });

  it("fails where nothing protects, and where the protection was touched", async () => {
    const world = await stage.world();
    expect(await stage.interim(world, "pre")).toMatchObject({ conclusion: "success" });
    expect(await stage.interim(world, "main")).toMatchObject({ conclusion: "failure" });
    await stage.protect(world);
    await world.job.step("tamper", "sudo nft flush table inet lockstep; sleep 3");
    expect(await stage.interim(world, "main")).toMatchObject({ conclusion: "failure" });
    await stage.finish(world);
  });
});

/** A chain that is right in itself, without what the job did. */
function rewrite(): string {
  return python(
    `
import hashlib, json
path = "${LOG}"
lines = [json.loads(line) for line in open(path)]
previous, out = "0" * 64, []
for number, line in enumerate(line for line in lines if line["event"]["kind"] != "exec"):
    text = json.dumps({"seq": number, "at": line["at"], "event": line["event"]}, separators=(",", ":"), ensure_ascii=False)
    previous = hashlib.sha256((previous + text).encode()).hexdigest()
    out.append(text[:-1] + ',"hash":"' + previous + '"}')
open(path, "w").write("\\n".join(out) + "\\n")`,
    "sudo",
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
