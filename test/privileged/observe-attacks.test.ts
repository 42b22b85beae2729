// The observer under attack, on the real kernel: what it detects of looks into memory, of what only root may do, and of
// attempts on the tracing itself. A flood that it cannot follow is counted.
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunEvent } from "../../actions/harden-runner/src/event/run-event.ts";
import { machinePorts } from "../../actions/harden-runner/src/observe/machine-ports.ts";
import { Observer } from "../../actions/harden-runner/src/observe/observer.ts";
import { openTraceInstance } from "../../packages/runtime/src/host/trace-instance.ts";
import { links } from "./agent-processes.ts";
import { PRIVILEGED } from "./privileged.ts";
import { AGENT_USER, ATTACK, CONFIG, mountTracefs, PATIENCE_MS, unmountTracefs, Watched } from "./watched.ts";

/** Numbers of system calls that Python has no function for. */
const CALLS = {
  x64: {
    socket: 41,
    ptrace: 101,
    process_vm_readv: 310,
    bpf: 321,
    init_module: 175,
    pidfd_getfd: 438,
    pidfd_open: 434,
  },
  arm64: {
    socket: 198,
    ptrace: 117,
    process_vm_readv: 270,
    bpf: 280,
    init_module: 105,
    pidfd_getfd: 438,
    pidfd_open: 434,
  },
};
const CALL = process.arch === "arm64" ? CALLS.arm64 : CALLS.x64;

type Gap = Extract<RunEvent, { kind: "gap" }>;

function lostEvents(observer: Observer): Gap[] {
  const gaps = observer
    .poll()
    .flatMap((each) => (each.kind === "event" && each.event.kind === "gap" ? [each.event] : []));
  return gaps.filter(({ what }) => what === "events");
}

describe.skipIf(!PRIVILEGED)("a flood of events", () => {
  it("is counted as lost where the buffer is too small, and what lives is known again", async () => {
    const tracefs = mountTracefs();
    const name = `lockstep-flood-${process.pid}`;
    const ports = machinePorts(tracefs, name);
    const open: typeof ports.tracing.open = (events) => openTraceInstance({ root: tracefs, name, events, bufferKb: 4 });
    const observer = new Observer({ ...ports, tracing: { ...ports.tracing, open } }, CONFIG);
    await observer.start();
    try {
      const gaps = lostEvents(observer);
      execFileSync("bash", ["-c", "for i in $(seq 400); do /bin/true; done"]);
      const left = spawn("sleep", ["30"], { env: { PATH: process.env["PATH"], GITHUB_ACTION: "flooded" } });
      const told = gaps.length;
      for (const end = Date.now() + PATIENCE_MS; gaps.length === told && Date.now() < end; ) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        gaps.push(...lostEvents(observer));
      }
      const counts = gaps.map(({ why, count = 0 }) => (why === "buffer-full" ? count : 0));
      expect(gaps.at(-1)).toMatchObject({ what: "events", why: "buffer-full" });
      expect(counts.reduce((sum, count) => sum + count)).toBe(observer.losses().events);
      expect(observer.actorOf(left.pid ?? 0)).toMatchObject({
        program: expect.stringMatching(/sleep$/),
        step: "flooded",
      });
      left.kill("SIGKILL");
    } finally {
      observer.close();
      unmountTracefs(tracefs);
    }
  });
});

describe.skipIf(!PRIVILEGED)("the observer under attack", () => {
  let watched: Watched;

  beforeEach(async () => {
    watched = await Watched.start();
  });

  afterEach(() => watched.end());

  it.each([
    ["ptrace", (pid: number) => `call(${CALL.ptrace}, 0x4206, ${pid}, 0, 0)`],
    ["process_vm_readv", (pid: number) => `call(${CALL.process_vm_readv}, ${pid}, 0, 0, 0, 0, 0)`],
    ["pidfd_getfd", (pid: number) => `fd = call(${CALL.pidfd_open}, ${pid}, 0); call(${CALL.pidfd_getfd}, fd, 0, 0)`],
    ["memory file", (pid: number) => `f = open("/proc/${pid}/mem", "rb")`],
  ])("detects a look into another process's memory by %s", async (how, attack) => {
    const victim = watched.run(["sleep", "30"]);
    watched.python(`${attack(victim.pid ?? 0)}\ntime.sleep(30)`);
    const [found] = await watched.until(() => {
      const all = watched.detections("memory-read");
      return all.length > 0 && all;
    });
    const detail = expect.stringContaining(`${how} of ${victim.pid} `);
    expect(found).toMatchObject({ detail, actor: { program: expect.stringContaining("python") } });
  });

  it("lets a debugger of its own child be", async () => {
    watched.python(
      `child = os.fork()\nif child == 0: time.sleep(30)\ncall(${CALL.ptrace}, 16, child, 0, 0)\nprint("done", flush=True)\nos.execvp("true", ["true"])`,
    );
    await watched.until(() => watched.programs().some((program) => program.endsWith("/true")));
    expect(watched.detections("memory-read")).toEqual([]);
  });

  it.each([
    ["kernel-program", `call(${CALL.bpf}, 0xdead00000005, 0, 0)`],
    ["packet-socket", "socket.socket(socket.AF_PACKET, socket.SOCK_RAW)"],
    // Tried is enough: not every kernel has it.
    ["packet-socket", `call(${CALL.socket}, 44, 3, 0)`],
    ["raw-socket", "socket.socket(socket.AF_INET6, socket.SOCK_RAW | socket.SOCK_CLOEXEC, 58)"],
    ["namespace-or-mount", `os.setuid(65534); ctypes.CDLL(None).unshare(0x10000000)`],
    ["namespace-or-mount", `os.setuid(65534); ctypes.CDLL(None).mount(0, 0, 0, 0, 0)`],
    ["foreign-agent-user", `os.setuid(${AGENT_USER}); os.execvp("sleep", ["sleep", "30"])`],
    ["foreign-agent-user", `os.setuid(${AGENT_USER})`],
  ])("detects %s (%s)", async (id, attack) => {
    watched.python(`${attack}\ntime.sleep(30)`);
    const [found] = await watched.until(() => {
      const all = watched.detections(id);
      return all.length > 0 && all;
    });
    expect(found).toMatchObject({ actor: { program: expect.stringMatching(/python|sleep/) } });
  });

  it("says nothing of root's mounts, of datagram sockets, and of listing BPF programs", async () => {
    watched.python(
      `ctypes.CDLL(None).mount(0, 0, 0, 0, 0)\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ncall(${CALL.bpf}, 11, 0, 0)\nos.execvp("true", ["true"])`,
    );
    await watched.until(() => watched.programs().some((program) => program.endsWith("/true")));
    const pythons = watched.events().filter((event) => event.kind === "detection" && event.actor?.step === ATTACK);
    expect(pythons).toEqual([]);
  });

  it("detects a changed hosts file", async () => {
    writeFileSync(join(watched.folder, "hosts"), "127.0.0.1 elsewhere.example.test\n");
    const [found] = await watched.until(() => {
      const all = watched.detections("hosts-write");
      return all.length > 0 && all;
    });
    expect(found).toMatchObject({ detail: join(watched.folder, "hosts") });
  });

  it.each([
    ["tracing_on", "0"],
    ["tracing_cpumask", "0"],
    ["buffer_size_kb", "4"],
    ["events/sched/sched_process_exec/enable", "0"],
    ["events/sched/sched_process_exec/filter", "pid != 1"],
    ["set_event_notrace_pid", "1"],
    ["set_event_pid", "1"],
    ["trace_options", "overwrite"],
    ["trace_clock", "local"],
  ])("detects and repairs a change of %s", async (path, value) => {
    writeFileSync(join(watched.instance, path), value);
    await watched.until(() => watched.detections("tracing-off").length > 0);
    const tamper = { kind: "tamper", what: "tracing", detail: path, repaired: true };
    expect(watched.events()).toContainEqual(tamper);
    watched.run(["env", "true"]);
    await watched.until(() => watched.programs().some((program) => program.endsWith("/true")));
  });

  it("detects that the buffer was emptied", async () => {
    watched.run(["true"]);
    await watched.until(() => watched.programs().length > 0);
    writeFileSync(join(watched.instance, "trace"), "");
    await watched.until(() => watched.tampering().includes("buffer-emptied"));
  });

  it("detects that somebody else takes its events", async () => {
    const pipe = join(watched.instance, "trace_pipe");
    const taker = watched.run(["cat", pipe]);
    await watched.until(() => links(`/proc/${taker.pid}/fd`).includes(pipe));
    // Nothing is read here meanwhile, or there would be nothing to take.
    execFileSync("sh", ["-c", "for i in 1 2 3 4 5 6 7 8; do /bin/true; sleep 0.05; done"]);
    await watched.until(() => watched.tampering().includes("events-taken"));
  });

  it("cannot be taken away while it records, and leaves nothing behind", () => {
    expect(() => rmdirSync(watched.instance)).toThrow(expect.objectContaining({ code: "EBUSY" }));
    expect(readdirSync(`${watched.tracefs}/instances`)).toContain(watched.instance.split("/").at(-1));
  });
});
