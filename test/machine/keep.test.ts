// A job that keeps sudo, on a machine with systemd, systemd-resolved, a Docker that systemd starts, Yama and kernel probes:
// what namespaces on somebody's kernel cannot show.
import { readFileSync } from "node:fs";
import { ALLOWED, FORBIDDEN, IMAGE, type StepResult, wholeMachine } from "@lockstep/testkit/privileged";
import { beforeAll, describe, expect, it } from "vitest";
import { CONTROL_FOLDER, SERVICE, STATE_FOLDER } from "../../actions/harden-runner/src/agent/places.ts";
import type { LoggedEvent } from "../../actions/harden-runner/src/event/run-event.ts";
import type { RunReport } from "../../actions/harden-runner/src/report/run-report.ts";
import { listRules, RULE_CHANGES } from "../privileged/rule-changes.ts";
import { narrowProgram } from "./narrow-program.ts";
import { MachineJob, ON_TEST_MACHINE, reportOf } from "./runner.ts";

const UDP_PORT = 9_999;
/** Emulated processors may have others to do. On a runner it takes two seconds. */
const TIME_TO_REPAIR_MS = 30_000;
const WORKER = "$(pgrep -x Runner.Worker | head -1)";

/** Numbers of system calls. */
const CALL =
  process.arch === "arm64" ? { socket: 198, setfsuid: 151, bpf: 280 } : { socket: 41, setfsuid: 122, bpf: 321 };

/** A page by address, as the C library inside a static program looks up no names. */
function get(address: string): string {
  return `printf 'GET /from-container HTTP/1.0\\r\\n\\r\\n' | nc -w 10 ${address} 80`;
}

/** As GitHub's own checkout leaves it: by a step that the runner names after it. */
const CHECKOUT = `git init --quiet --initial-branch=main
mkdir -p lib/deep
for name in appended edited cut moved teed removed linked contained kept lib/deep/swept; do echo "$name" > "$name.txt"; done
git add --all
git -c user.name=A -c user.email=a@example.test commit --quiet --message=change`;

/** Who writes what, and by which way: relative names, a temporary file, another name, a descriptor of a folder, root, a container. */
const WRITERS = {
  "appended.txt": ["/usr/bin/bash", "echo more >> appended.txt"],
  "edited.txt": ["/usr/bin/sed", "sed -i s/edited/changed/ edited.txt"],
  "cut.txt": ["/usr/bin/perl", `perl -e 'truncate "cut.txt", 1'`],
  "moved.txt": ["/usr/bin/mv", "echo other > ../other\nmv ../other moved.txt"],
  "teed.txt": ["/usr/bin/tee", "echo more | sudo tee -a teed.txt"],
  "removed.txt": ["/usr/bin/rm", "rm removed.txt"],
  "linked.txt": ["/usr/bin/dd", "ln linked.txt ../linked\necho more | dd of=../linked"],
  "lib/deep/swept.txt": ["/usr/bin/rm", "rm -r lib"],
  Makefile: ["/usr/bin/ln", "ln -s kept.txt Makefile"],
  // Its last program is the container's, which the engine's services started: of no step.
  "contained.txt": [
    "/bin/busybox",
    `docker run --rm -v "$PWD:/src" ${IMAGE} busybox sh -c 'echo more >> /src/contained.txt'`,
  ],
} as const;

const STEPS = {
  __actions_checkout: CHECKOUT,
  reach: `curl -sS -m 60 https://${ALLOWED.name}/by-name`,
  stray: `curl -sS -m 60 https://${FORBIDDEN.name}/ || true
getent hosts ${FORBIDDEN.name} || true
resolvectl query ${FORBIDDEN.name} || true
sudo resolvectl dns eth0 8.8.8.8
sudo resolvectl flush-caches
resolvectl query ${FORBIDDEN.name} || true
sudo resolvectl revert eth0`,
  datagrams: `echo x > /dev/udp/${FORBIDDEN.a}/${UDP_PORT} || true`,
  brief: "for number in 1 2 3 4 5 6 7 8 9; do /usr/bin/true brief $number '' end; done",
  look: `cat /proc/${WORKER}/mem | head -c 1 || true
sudo cat /proc/${WORKER}/mem | head -c 1 || true
echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope || true`,
  container: `docker run --rm ${IMAGE} sh -c "nslookup ${ALLOWED.name} > /dev/null; ${get(ALLOWED.a)}"
docker run --rm ${IMAGE} sh -c "${get(FORBIDDEN.a)}" || echo kept in
docker run --rm --privileged ${IMAGE} true || echo refused`,
  narrow: `echo ${narrowProgram().toString("base64")} | base64 --decode > narrow
chmod +x narrow
./narrow || echo no program of this machine`,
  ask: `sudo perl -e 'syscall(${CALL.socket}, 17, 3, 0); syscall(${CALL.setfsuid}, int shift); $attr = pack("L32", 2); syscall(${CALL.bpf}, 5, $attr, 128)' "$(sudo stat -c %u ${CONTROL_FOLDER})"`,
  edit: Object.values(WRITERS)
    .map(([, command]) => command)
    .join("\n"),
} as const;

type StepName = keyof typeof STEPS;

describe.skipIf(!ON_TEST_MACHINE)("a job that keeps sudo", () => {
  let job: MachineJob;
  let report: RunReport;
  let events: readonly LoggedEvent[];
  const steps = new Map<string, StepResult>();
  const logOf = (name: StepName): string => steps.get(name)?.log ?? "";
  const root = (...command: readonly string[]): Promise<string> => job.world.machine.demand(command);
  const stepOf = (actor: { readonly step?: string | undefined } | undefined): string | undefined => actor?.step;

  beforeAll(async () => {
    const world = await wholeMachine();
    await world.docker();
    job = new MachineJob(world, { memory: "protect", containers: "filter" });
    await job.protect();
    await world.internet.forget();
    for (const [name, script] of Object.entries(STEPS)) steps.set(name, await job.step(name, script));
    report = await job.look();
    const lines = readFileSync(`${STATE_FOLDER}/events.jsonl`, "utf8").trimEnd().split("\n");
    events = lines.map((line) => JSON.parse(line) as LoggedEvent);
  });

  it("is watched by a service of systemd's, with a user and a few capabilities of its own, that is never restarted", async () => {
    const shown = await root("systemctl", "show", SERVICE, "--property=Transient,Restart,ActiveState,MainPID");
    const property = new Map(
      shown
        .trim()
        .split("\n")
        .map((line) => line.split("=") as [string, string]),
    );
    expect(Object.fromEntries(property)).toMatchObject({ Transient: "yes", Restart: "no", ActiveState: "active" });
    const status = readFileSync(`/proc/${property.get("MainPID")}/status`, "utf8");
    expect(status).toMatch(/^Uid:\t(?!0\t)\d+/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
    const capabilities = BigInt(`0x${/^CapBnd:\t([0-9a-f]+)$/m.exec(status)?.[1]}`);
    expect(capabilities.toString(2).replaceAll("0", "")).toHaveLength(7);
  });

  it("reaches what is allowed by way of systemd-resolved", () => {
    expect(steps.get("reach")).toMatchObject({ conclusion: "success" });
    expect(report.destinations).toContainEqual(
      expect.objectContaining({ destination: ALLOWED.name, decision: "allowed", protocol: "tls", step: "reach" }),
    );
  });

  it("gets nothing else out, whatever systemd-resolved is told", async () => {
    const arrivals = await job.world.internet.arrivals();
    const asked = arrivals.flatMap((one) =>
      one.kind === "dns" ? one.questions.map(({ name }) => name.toLowerCase()) : [],
    );
    expect(asked).toContain(ALLOWED.name);
    expect(asked).not.toContain(FORBIDDEN.name);
    expect(arrivals.flatMap((one) => (one.kind === "http" ? [one.server] : []))).not.toContain(FORBIDDEN.a);
    expect((await job.world.internet.flows()).map(({ address }) => address)).not.toContain(FORBIDDEN.a);
  });

  it("is told to have asked, by step and program", () => {
    const asked = report.blocked.filter(({ destination }) => destination === FORBIDDEN.name);
    for (const program of ["/usr/bin/curl", "/usr/bin/getent"])
      expect(asked).toContainEqual(expect.objectContaining({ protocol: "dns", step: "stray", program }));
  });

  it("is told to have sent datagrams, though their socket was closed at once", () => {
    expect(report.blocked).toContainEqual(
      expect.objectContaining({ destination: FORBIDDEN.a, port: UDP_PORT, protocol: "udp", step: "datagrams" }),
    );
  });

  it("is told what it started, with all arguments, though it ended at once", () => {
    const brief = events.flatMap(({ event }) =>
      event.kind === "exec" && stepOf(event.actor) === "brief" && event.actor.program.endsWith("/true")
        ? [event.argv]
        : [],
    );
    expect(brief).toEqual(
      Array.from({ length: 9 }, (_, index) => ["/usr/bin/true", "brief", `${index + 1}`, "", "end"]),
    );
  });

  it("cannot look into the runner's memory, not even as root, and is told to have tried", () => {
    expect(readFileSync("/proc/sys/kernel/yama/ptrace_scope", "utf8")).toBe("3\n");
    expect(logOf("look")).toMatch(/Permission denied[\s\S]*Permission denied/);
    const looks = report.detections.filter(({ id, actor }) => id === "memory-read" && stepOf(actor) === "look");
    expect(looks.length).toBeGreaterThanOrEqual(2);
  });

  it("has containers that reach what is allowed and no more, and none with the machine's powers", async () => {
    expect(logOf("container")).toMatch(/reached[\s\S]*kept in[\s\S]*refused/);
    const paths = (await job.world.internet.arrivals()).flatMap((one) => (one.kind === "http" ? [one.path] : []));
    expect(paths.filter((path) => path === "/from-container")).toHaveLength(1);
  });

  it("is told what a program of 32 bits asked of the kernel, where it can run", () => {
    const asked = { id: "namespace-or-mount", detail: expect.stringContaining("new namespaces") };
    const detections = report.detections.filter(({ actor }) => stepOf(actor) === "narrow");
    expect(detections).toEqual(process.arch === "x64" ? [expect.objectContaining(asked)] : []);
  });

  it("is told what root asked of the kernel, though it lasted for a moment only", () => {
    const found = report.detections.filter(({ actor }) => stepOf(actor) === "ask").map(({ id }) => id);
    expect(found.sort()).toEqual(["foreign-agent-user", "kernel-program", "packet-socket"]);
    // Those for the devices of its containers are nothing to tell.
    const others = report.detections.filter(({ id, actor }) => id === "kernel-program" && stepOf(actor) !== "ask");
    expect(others).toEqual([]);
  });

  it("is told who changed which source file, and in which step", () => {
    expect(steps.get("edit")).toMatchObject({ conclusion: "success" });
    const told = report.integrity.changes.map(({ path, writer }) => [path, writer?.program, writer?.step]);
    const done = Object.entries(WRITERS).map(([path, [program]]) => [
      path,
      program,
      path === "contained.txt" ? undefined : "edit",
    ]);
    expect(told.sort()).toEqual(done.sort());
  });

  it("leaves nothing unseen that this kernel can show", () => {
    // Whether the name of a very short step could be read is not the kernel's doing.
    const unseen = report.gaps.map(({ what }) => what).filter((what) => what !== "steps");
    expect(unseen.sort()).toEqual(process.arch === "x64" ? [] : ["calls-of-32-bit-programs"]);
  });

  it("finds the rules as they were, whatever it changes of them, and is told to have done so", async () => {
    const before = await listRules(job.world);
    for (const [name, change] of Object.entries(RULE_CHANGES)) {
      expect((await job.step("rules", `sudo nft '${change}'`)).conclusion).toBe("success");
      await expect.poll(() => listRules(job.world), { message: name, timeout: TIME_TO_REPAIR_MS }).toBe(before);
    }
    expect((await job.look()).tampering).toHaveLength(Object.keys(RULE_CHANGES).length);
  });

  it.each(["/proc/sys/kernel/ftrace_enabled", "/sys/kernel/debug/kprobes/enabled"])(
    "is told to have blinded the agent by %s",
    async (setting) => {
      const set = (value: number) => job.step("blind", `echo ${value} | sudo tee ${setting}`);
      expect((await set(0)).conclusion).toBe("success");
      const told = async () => (await job.look()).tampering.filter(({ detail }) => detail.includes(setting)).length;
      await expect.poll(told, { timeout: TIME_TO_REPAIR_MS }).toBeGreaterThan(0);
      await set(1);
    },
  );

  describe("that turns on the agent", () => {
    let frozen: StepResult;
    let thawed: RunReport;
    let stopped: StepResult;
    let post: StepResult;
    beforeAll(async () => {
      await job.world.internet.forget();
      const reach = (path: string): string => `curl -sS -m 4 http://${ALLOWED.name}/${path} || echo unreachable`;
      const kill = (signal: string): string => `sudo systemctl kill --signal=${signal} ${SERVICE}`;
      frozen = await job.step("freeze", `${kill("STOP")}\n${reach("frozen")}\nsleep 6\n${kill("CONT")}`);
      thawed = await job.look();
      stopped = await job.step("stop", `sudo systemctl stop ${SERVICE}\n${reach("stopped")}`);
      post = await job.phase("post");
    });

    it("has no network while it is frozen, and is told to have frozen it", () => {
      expect(frozen.log).toContain("unreachable");
      expect(thawed.detections.map(({ id }) => id)).toContain("agent-stopped");
    });

    it("has no network once it is gone, and fails with a report of what was seen until then", async () => {
      expect(stopped.log).toContain("unreachable");
      const paths = (await job.world.internet.arrivals()).flatMap((one) => (one.kind === "http" ? [one.path] : []));
      expect(paths).not.toContain("/stopped");
      expect(post.conclusion).toBe("failure");
      const { verdict, reasons, detections, blocked } = reportOf(post);
      expect([verdict, reasons]).toEqual(["fail", expect.arrayContaining(["agent-gone"])]);
      expect(detections.map(({ id }) => id)).toContain("agent-stopped");
      const destinations = report.blocked.map(({ destination }) => destination);
      expect(blocked.map(({ destination }) => destination)).toEqual(expect.arrayContaining(destinations));
      expect(destinations).not.toEqual([]);
    });

    it("cannot be protected a second time, and stays closed", async () => {
      const second = await job.phase("pre");
      expect(second.conclusion).toBe("failure");
      expect(await root("systemctl", "show", SERVICE, "--property=ActiveState")).not.toContain("=active");
      const after = await job.step("after", `curl -sS -m 4 http://${ALLOWED.name}/after || echo unreachable`);
      expect(after.log).toContain("unreachable");
    });
  });
});
