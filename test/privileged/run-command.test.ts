// `lockstep harden-runner run` on a machine that is not a runner's: one command in a network of its own, and nothing left.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ALLOWED,
  FORBIDDEN,
  METADATA,
  PLACES,
  PLATFORM_RESOLVER,
  type PrivilegedWorld,
  privilegedWorld,
  SHARED,
  type StepResult,
} from "@lockstep/testkit/privileged";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LOG_FILE } from "../../actions/harden-runner/src/agent/places.ts";
import type { RunReport } from "../../actions/harden-runner/src/report/run-report.ts";
import { agentPids, traceInstances } from "./agent-processes.ts";
import { PRIVILEGED } from "./privileged.ts";

const CLI = `${PLACES.action}/dist/cli/main.js`;
const PATIENCE_MS = 20_000;
const REPORT = "report.json";
const RUN = `sudo env "PATH=$PATH" "KEPT=yes" ${PLACES.node} ${CLI} harden-runner run`;
/** How the command line of the process that made a run starts. */
const RUNNING = `${PLACES.node} ${CLI} harden-runner run`;
const get = (url: string): string => `curl --silent --show-error --max-time 5 ${url}`;

describe.skipIf(!PRIVILEGED)("a run of one command", () => {
  let world: PrivilegedWorld;
  let before: string;

  beforeEach(async () => {
    world = await privilegedWorld();
    before = await stateOf(world);
  });
  afterEach(() => world?.close());

  /** Processes of this world whose command line is `line`, or starts with it. */
  function running(line: string): readonly number[] {
    return world.processes().filter((pid) => commandLine(pid).startsWith(line));
  }

  async function appeared(line: string): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; running(line).length === 0; ) {
      if (Date.now() > end) throw new Error(`${line} never ran`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function gone(line: string): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; running(line).length > 0; ) {
      if (Date.now() > end) throw new Error(`${line} goes on`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function logged(agent: number, text: string): Promise<void> {
    for (
      const end = Date.now() + PATIENCE_MS;
      !readFileSync(`/proc/${agent}/root${LOG_FILE}`, "utf8").includes(text);
    ) {
      if (Date.now() > end) throw new Error(`${text} never logged`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** To the process that made the run. */
  function signal(name: NodeJS.Signals): void {
    for (const pid of running(RUNNING)) process.kill(pid, name);
  }

  /** As a terminal does: to everybody in the process group. Source: field 5 of proc_pid_stat(5). */
  function interruptGroup(): void {
    for (const pid of running(RUNNING)) {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      process.kill(-Number(fields[2]), "SIGINT");
    }
  }

  function instances(): readonly string[] {
    return readdirSync(world.machine.outside("/sys/kernel/tracing/instances"));
  }

  /** Runs a shell script under the agent, as a person at the machine would. */
  function run(script: string, options = ""): Promise<StepResult> {
    const text = script.replaceAll("'", "'\\''");
    return world.job.step("run", `${RUN} --output ${REPORT} ${options} -- sh -c '${text}'`);
  }

  function report(): RunReport {
    return JSON.parse(readFileSync(world.machine.outside(join(PLACES.workspace, REPORT)), "utf8")) as RunReport;
  }

  it("shows in audit what the command reaches, gives the allow list, and leaves the machine as it was", async () => {
    const { exitCode, log } = await run(`${get(`https://${ALLOWED.name}/`)}; ${get(`http://${FORBIDDEN.a}:8080/`)}`);
    expect(exitCode, log).toBe(0);
    expect(report()).toMatchObject({ verdict: "pass", protection: "auditing", tampering: [] });
    expect(report().allowList).toEqual([`${ALLOWED.name}:443`, `${FORBIDDEN.a}:8080`].sort());
    expect(report().destinations).toContainEqual(
      expect.objectContaining({ destination: ALLOWED.name, port: 443, program: expect.stringMatching(/curl$/) }),
    );
    const arrived = (await world.internet.arrivals()).flatMap((one) => (one.kind === "http" ? [one.host] : []));
    expect(arrived).toEqual([ALLOWED.name, `${FORBIDDEN.a}:8080`]);
    expect(await stateOf(world)).toBe(before);
    expect(world.processes().filter((pid) => /lockstep|unshare/.test(commandLine(pid)))).toEqual([]);
  });

  it("blocks what the allow list does not name, by both families", async () => {
    const attempts = [
      get(`https://${ALLOWED.name}/`),
      get(`-6 https://${ALLOWED.name}/`),
      get(`https://${FORBIDDEN.name}/`),
      get(`http://${FORBIDDEN.a}/`),
      get(`http://[${FORBIDDEN.aaaa}]/`),
      get(`http://${METADATA}/`),
      get(`--resolve ${SHARED.other}:443:${ALLOWED.a} https://${SHARED.other}/`),
      `dig +tries=1 +timeout=1 @8.8.8.8 x.${FORBIDDEN.name}`,
      `dig +tries=1 +timeout=1 +tcp @${PLATFORM_RESOLVER} x.${FORBIDDEN.name}`,
    ];
    const { exitCode } = await run(
      `${attempts.join("; ")}; exit 0`,
      `--policy block --allow ${ALLOWED.name} --preset none`,
    );
    expect(report().gaps.filter(({ count = 0 }) => count > 0)).toEqual([]);
    expect(exitCode).toBe(0);
    const arrivals = await world.internet.arrivals();
    expect(arrivals.flatMap((one) => (one.kind === "http" ? [one.server] : []))).toEqual([ALLOWED.a, ALLOWED.aaaa]);
    const asked = arrivals.flatMap((one) => (one.kind === "dns" ? one.questions.map(({ name }) => name) : []));
    expect(asked.filter((name) => name.includes("evil"))).toEqual([]);
    expect((await world.internet.flows()).filter(({ address }) => address.startsWith("11.6."))).toEqual([]);
    expect(report()).toMatchObject({ protection: "enforcing", tampering: [] });
    expect(report().blocked.map(({ destination }) => destination)).toEqual(
      expect.arrayContaining([FORBIDDEN.name, FORBIDDEN.a, FORBIDDEN.aaaa, METADATA]),
    );
  });

  it("runs the command as the person, in the same folder, without root and without the machine's services", async () => {
    const script = [
      "id -un; id -nG; pwd; echo $HOME $USER $KEPT; test -z $SUDO_USER && echo none",
      "sudo -n true 2> /dev/null || echo no-root",
      "ls /run; test -e /var/lib/lockstep-harden-runner || echo unseen",
      "cat /proc/1/comm",
    ].join("\n");
    const { log } = await run(script);
    const lines = log.split("\n");
    expect(lines.slice(0, 6)).toEqual([
      "runner",
      "runner docker",
      PLACES.workspace,
      `${PLACES.home} runner yes`,
      "none",
      "no-root",
    ]);
    expect(lines.slice(6, 10)).toEqual(["lock", "user", "unseen", "sh"]);
  });

  it.each([
    ["its own code", "exit 7", "", 7],
    ["a signal", "kill -9 $$", "", 137],
    ["pass", "true", "", 0],
  ])("ends with the code of the command: %s", async (_what, script, options, code) => {
    expect((await run(script, options)).exitCode).toBe(code);
  });

  it("ends with what the command left running", async () => {
    expect((await run("setsid sleep 3600 & sleep 0.2")).exitCode).toBe(0);
    expect(running("sleep 3600")).toEqual([]);
  });

  it("ends when it is told to, with a report, and cleans up", async () => {
    const step = run("sleep 3601");
    await appeared("sleep 3601");
    const traces = traceInstances(world);
    expect(traces).toHaveLength(1);
    signal("SIGTERM");
    expect((await step).exitCode).toBe(137);
    expect(report().log.chain).toBe("intact");
    expect(instances().filter((name) => traces.includes(name))).toEqual([]);
    expect(await stateOf(world)).toBe(before);
  });

  it("fails with a report of what was seen until its agent was killed", async () => {
    const step = run(`${get(`http://${FORBIDDEN.a}/`)}; sleep 3605; true`, "--policy block --preset none");
    await appeared("sleep 3605");
    const agents = agentPids(world);
    expect(agents).toHaveLength(1);
    for (const pid of agents) {
      await logged(pid, '"blocked"');
      process.kill(pid, "SIGKILL");
    }
    for (const pid of running("sleep 3605")) process.kill(pid);
    expect((await step).exitCode).toBe(1);
    expect(report()).toMatchObject({
      verdict: "fail",
      reasons: expect.arrayContaining(["agent-gone"]),
      blocked: [expect.objectContaining({ destination: FORBIDDEN.a, port: 80 })],
      log: { chain: "broken" },
    });
    expect(await stateOf(world)).toBe(before);
  });

  it("lets the command see an interrupt from the terminal, which ends nothing of the run", async () => {
    const step = run("trap 'echo heard; exit 5' INT; sleep 3603 & wait");
    await appeared("sleep 3603");
    interruptGroup();
    const { log } = await step;
    expect(log).toContain("heard");
    await gone(RUNNING);
    expect(report()).toMatchObject({ verdict: "pass", tampering: [] });
    expect(await stateOf(world)).toBe(before);
  });

  it("names and removes what a killed run left", async () => {
    const step = run("sleep 3602");
    await appeared("sleep 3602");
    const traces = traceInstances(world);
    expect(traces).toHaveLength(1);
    signal("SIGKILL");
    await step;
    await gone("sleep 3602");
    // Each is ended by the kernel on its own.
    for (const end = Date.now() + PATIENCE_MS; agentPids(world).length > 0 && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(agentPids(world)).toEqual([]);
    expect(instances()).toEqual(expect.arrayContaining([...traces]));
    expect(await stateOf(world)).not.toBe(before);
    const { log, exitCode } = await run("true");
    expect(exitCode).toBe(0);
    expect(log).toMatch(/record [0-9a-f]{8}/);
    expect(instances().filter((name) => traces.includes(name))).toEqual([]);
    expect(await stateOf(world)).toBe(before);
  });

  it("keeps forwarding for the run that goes on, when another one ends", async () => {
    const both = `${RUN} -- sh -c 'sleep 6; ${get(`http://${ALLOWED.a}/late`)}' & ${RUN} -- true; wait`;
    await world.job.step("both", both);
    expect(await world.internet.arrivals()).toContainEqual(expect.objectContaining({ kind: "http", path: "/late" }));
    expect(await stateOf(world)).toBe(before);
  });

  it("says who forbids forwarding, and does not start the command", async () => {
    await world.machine.demand([
      "nft",
      "add table ip filter; add chain ip filter FORWARD { type filter hook forward priority 0; policy drop; }",
    ]);
    const { exitCode, log } = await run("touch started");
    expect(exitCode).toBe(2);
    expect(log).toContain("(protection-unavailable)");
    expect(log).toContain("ip filter FORWARD");
    expect(existsSync(world.machine.outside(join(PLACES.workspace, "started")))).toBe(false);
    await world.machine.demand(["nft", "delete table ip filter"]);
    expect(await stateOf(world)).toBe(before);
  });

  it.each([
    ["not root", `${PLACES.node} ${CLI} harden-runner run -- true`],
    ["root alone", `sudo env -u SUDO_UID "PATH=$PATH" ${PLACES.node} ${CLI} harden-runner run -- true`],
  ])("refuses to start as %s, and says how", async (_what, script) => {
    const { exitCode, log } = await world.job.step("refused", script);
    expect(exitCode).toBe(2);
    expect(log).toContain("(protection-unavailable)");
    expect(log).toContain('sudo env "PATH=$PATH"');
  });
});

/** Links, rules, what is mounted, records, and how the kernel passes packets on. */
async function stateOf({ machine }: PrivilegedWorld): Promise<string> {
  const commands = [
    "ip -o link | sed 's/^[0-9]*: //'",
    "ip route; ip -6 route",
    "nft list ruleset",
    "find /proc/sys/net -name '*forward*' -o -name accept_redirects -o -name accept_ra | sort | xargs grep -H .",
    "ls /run; ls /var/lib | grep lockstep",
    "find /run/lockstep-runs -type f 2> /dev/null",
  ];
  return machine
    .demand(["sh", "-c", `${commands.join("; ")}; true`])
    .then((text) => text.replace("lockstep-runs\n", ""));
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
