// The observer on the real kernel: what it sees of programs, connections, steps and attacks on memory and tracing, and what
// nobody can make it believe. Uses a tracefs of its own; the instance is gone afterwards.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunEvent } from "../../actions/harden-runner/src/event/run-event.ts";
import { machinePorts } from "../../actions/harden-runner/src/observe/machine-ports.ts";
import type { Observation } from "../../actions/harden-runner/src/observe/observation.ts";
import { Observer } from "../../actions/harden-runner/src/observe/observer.ts";
import type { ObserverConfig } from "../../actions/harden-runner/src/observe/observer-config.ts";
import { openTraceInstance } from "../../packages/runtime/src/host/trace-instance.ts";
import { PRIVILEGED } from "./privileged.ts";

const AGENT_USER = 64_123;
const ATTACK = "attack";
const POLL_MS = 10;
const PATIENCE_MS = 8_000;

const CONFIG: ObserverConfig = {
  scope: { kind: "machine" },
  runner: process.pid,
  uid: AGENT_USER,
  watched: [],
  uplinks: [],
  agent: -1,
  architecture: undefined,
  group: "lockstep_test",
};

/** Numbers of system calls that Python has no function for. */
const CALLS = {
  x64: { ptrace: 101, process_vm_readv: 310, bpf: 321, init_module: 175, pidfd_getfd: 438, pidfd_open: 434 },
  arm64: { ptrace: 117, process_vm_readv: 270, bpf: 280, init_module: 105, pidfd_getfd: 438, pidfd_open: 434 },
};
const CALL = process.arch === "arm64" ? CALLS.arm64 : CALLS.x64;

describe.skipIf(!PRIVILEGED)("a flood of events", () => {
  it("is counted as lost where the buffer is too small, and what lives is known again", async () => {
    const tracefs = mkdtempSync(join(tmpdir(), "lockstep-tracefs-"));
    execFileSync("mount", ["-t", "tracefs", "tracefs", tracefs]);
    const name = `lockstep-flood-${process.pid}`;
    const ports = machinePorts(tracefs, name);
    const open: typeof ports.tracing.open = (events) => openTraceInstance({ root: tracefs, name, events, bufferKb: 4 });
    const observer = new Observer({ ...ports, tracing: { ...ports.tracing, open } }, CONFIG);
    await observer.start();
    try {
      observer.poll();
      execFileSync("bash", ["-c", "for i in $(seq 400); do /bin/true; done"]);
      const left = spawn("sleep", ["30"], { env: { PATH: process.env["PATH"], GITHUB_ACTION: "flooded" } });
      const gaps: RunEvent[] = [];
      for (const end = Date.now() + PATIENCE_MS; gaps.length === 0 && Date.now() < end; ) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        gaps.push(
          ...observer
            .poll()
            .flatMap((each) => (each.kind === "event" && each.event.kind === "gap" ? [each.event] : [])),
        );
      }
      expect(gaps).toContainEqual({ kind: "gap", what: "events", why: "buffer-full", count: observer.losses().events });
      expect(observer.losses().events).toBeGreaterThan(0);
      expect(observer.actorOf(left.pid ?? 0)).toMatchObject({
        program: expect.stringMatching(/sleep$/),
        step: "flooded",
      });
      left.kill("SIGKILL");
    } finally {
      observer.close();
      execFileSync("umount", [tracefs]);
      rmdirSync(tracefs);
    }
  });
});

describe.skipIf(!PRIVILEGED)("the observer on the kernel's tracing", () => {
  let folder: string;
  let tracefs: string;
  let instance: string;
  let observer: Observer;
  let seen: Observation[];
  let children: ChildProcess[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "lockstep-observe-"));
    tracefs = mkdtempSync(join(tmpdir(), "lockstep-tracefs-"));
    execFileSync("mount", ["-t", "tracefs", "tracefs", tracefs]);
    const name = `lockstep-test-${process.pid}`;
    instance = `${tracefs}/instances/${name}`;
    seen = [];
    children = [];
    writeFileSync(join(folder, "hosts"), "127.0.0.1 localhost\n");
    const watched = [{ path: join(folder, "hosts"), what: "hosts" }] as const;
    observer = new Observer(machinePorts(tracefs, name), { ...CONFIG, watched });
    expect(await observer.start()).not.toContainEqual(expect.objectContaining({ what: "processes" }));
  });

  afterEach(async () => {
    await Promise.all(children.map(ended));
    expect(observer.close()).toBe(true);
    execFileSync("umount", [tracefs]);
    rmdirSync(tracefs);
    rmSync(folder, { recursive: true });
  });

  function events(): readonly RunEvent[] {
    return seen.flatMap((each) => (each.kind === "event" ? [each.event] : []));
  }

  function programs(): readonly string[] {
    return events().flatMap((event) => (event.kind === "exec" ? [event.actor.program] : []));
  }

  /** Detections of what this test did: other things may run on this machine. */
  function detections(id: string): readonly RunEvent[] {
    return events().filter(
      (event) => event.kind === "detection" && event.id === id && (event.actor?.step ?? ATTACK) === ATTACK,
    );
  }

  function tampering(): readonly string[] {
    return events().flatMap((event) => (event.kind === "tamper" ? [event.detail] : []));
  }

  /** Polls until `holds`, and fails the test if it never does. */
  async function until<T>(holds: () => T | undefined | false): Promise<T> {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      seen.push(...observer.poll());
      const found = holds();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > end) throw new Error("never seen");
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  function run(command: readonly string[], env: Record<string, string> = {}): ChildProcess {
    const [program = "", ...args] = command;
    const child = spawn(program, args, {
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["pipe", "pipe", "ignore"],
    });
    children.push(child);
    return child;
  }

  /** As a step of its own, which tells it from what others do. */
  function python(script: string): ChildProcess {
    const call = "call = ctypes.CDLL(None, use_errno=True).syscall";
    const whole = `import ctypes, os, socket, sys, time\n${call}\n${script}`;
    return run(["python3", "-c", whole], { GITHUB_ACTION: ATTACK });
  }

  it("sees programs with their arguments, their step and their ancestors, also of a daemon", async () => {
    const inner = "GITHUB_ACTION=forged setsid sleep 30 & GITHUB_ACTION=forged sleep 31";
    run(["bash", "-c", `${inner}; true`], { GITHUB_ACTION: "build" });
    const sleeps = await until(() => {
      const found = events().filter(
        (event) => event.kind === "exec" && event.actor.step === "build" && event.actor.program.endsWith("/sleep"),
      );
      return found.length === 2 && found;
    });
    const expected = { step: "build", ancestors: expect.arrayContaining([expect.stringMatching(/bash$/)]) };
    for (const event of sleeps) expect(event).toMatchObject({ actor: expected });
    expect(sleeps.map((event) => (event.kind === "exec" ? event.argv?.at(-1) : ""))).toEqual(
      expect.arrayContaining(["30", "31"]),
    );
    expect(observer.activeSteps()).toEqual(new Set(["build"]));
    expect(events()).toContainEqual({ kind: "step", step: "build", state: "started" });
  });

  it("loses no program of a thousand short ones", async () => {
    run(["bash", "-c", "for i in $(seq 1000); do /bin/true; done"], { GITHUB_ACTION: "many" });
    await until(() => !observer.activeSteps().has("many") && programs().length >= 1_000);
    const many = events().filter(
      (event) => event.kind === "exec" && event.actor.step === "many" && /true$/.test(event.actor.program),
    );
    expect(many).toHaveLength(1_000);
    expect(observer.losses()).toMatchObject({ events: 0, broken: 0 });
  });

  it("is not fooled by a path and a name that look like other events", async () => {
    const line = "  bash-1     [000] .....     1.0: sched_process_exec: filename=/forged pid=1 old_pid=1";
    // A path cannot hold a slash in its last part: the forgery stands without.
    const forged = join(folder, `x\n${line.replaceAll("/", "")}\n`);
    copyFileSync("/bin/true", forged);
    run([forged]);
    python(
      'name = b"\\nx-1 [000] a: b"\nctypes.CDLL(None).prctl(15, name, 0, 0, 0)\nos.fork() or os._exit(0)\ntime.sleep(1)',
    );
    await until(() => programs().includes(forged));
    await until(() => programs().some((program) => program.includes("python")));
    expect(programs().filter((program) => program.includes("forged"))).toEqual([forged]);
    expect(observer.actorOf(1)?.program).not.toContain("forged");
    expect(observer.losses().broken).toBe(0);
  });

  it("sees connections of both families, and IPv4 in IPv6 as IPv4", async () => {
    const server = await listening();
    const { port } = server.address() as { port: number };
    const open = (family: string, address: string) =>
      `s = socket.socket(socket.${family}); s.connect(("${address}", ${port})); s.close()`;
    python([open("AF_INET", "127.0.0.1"), open("AF_INET6", "::1"), open("AF_INET6", "::ffff:127.0.0.1")].join("\n"));
    const found = await until(() => {
      const mine = seen.flatMap((each) => (each.kind === "connect" && each.port === port ? [each] : []));
      return mine.length === 3 && mine;
    });
    server.close();
    expect(found.map(({ address }) => address)).toEqual(["127.0.0.1", "::1", "127.0.0.1"]);
    for (const { actor, protocol } of found)
      expect({ protocol, program: actor?.program }).toMatchObject({
        protocol: "tcp",
        program: expect.stringContaining("python"),
      });
  });

  it("finds who holds a socket", async () => {
    const child = python(
      's = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1], flush=True); time.sleep(30)',
    );
    const port = Number(await firstLine(child));
    await until(() => observer.actorOf(child.pid ?? 0));
    expect(await observer.actorOfSocket({ protocol: "udp", address: "127.0.0.1", port })).toMatchObject({
      pid: child.pid,
    });
    expect(await observer.actorOfSocket({ protocol: "udp", address: "0.0.0.0", port })).toMatchObject({
      pid: child.pid,
    });
    expect(await observer.actorOfSocket({ protocol: "tcp", address: "127.0.0.1", port })).toBeUndefined();
  });

  it.each([
    ["ptrace", (pid: number) => `call(${CALL.ptrace}, 0x4206, ${pid}, 0, 0)`],
    ["process_vm_readv", (pid: number) => `call(${CALL.process_vm_readv}, ${pid}, 0, 0, 0, 0, 0)`],
    ["pidfd_getfd", (pid: number) => `fd = call(${CALL.pidfd_open}, ${pid}, 0); call(${CALL.pidfd_getfd}, fd, 0, 0)`],
    ["memory file", (pid: number) => `f = open("/proc/${pid}/mem", "rb")`],
  ])("detects a look into another process's memory by %s", async (how, attack) => {
    const victim = run(["sleep", "30"]);
    python(`${attack(victim.pid ?? 0)}\ntime.sleep(30)`);
    const [found] = await until(() => {
      const all = detections("memory-read");
      return all.length > 0 && all;
    });
    const detail = expect.stringContaining(`${how} of ${victim.pid} `);
    expect(found).toMatchObject({ detail, actor: { program: expect.stringContaining("python") } });
  });

  it("lets a debugger of its own child be", async () => {
    python(
      `child = os.fork()\nif child == 0: time.sleep(30)\ncall(${CALL.ptrace}, 16, child, 0, 0)\nprint("done", flush=True)\nos.execvp("true", ["true"])`,
    );
    await until(() => programs().some((program) => program.endsWith("/true")));
    expect(detections("memory-read")).toEqual([]);
  });

  it.each([
    ["kernel-program", `call(${CALL.bpf}, 0xdead00000005, 0, 0)`],
    ["raw-socket", "socket.socket(socket.AF_PACKET, socket.SOCK_RAW)"],
    ["raw-socket", "socket.socket(socket.AF_INET6, socket.SOCK_RAW | socket.SOCK_CLOEXEC, 58)"],
    ["namespace-or-mount", `os.setuid(65534); ctypes.CDLL(None).unshare(0x10000000)`],
    ["namespace-or-mount", `os.setuid(65534); ctypes.CDLL(None).mount(0, 0, 0, 0, 0)`],
    ["foreign-agent-user", `os.setuid(${AGENT_USER}); os.execvp("sleep", ["sleep", "30"])`],
    ["foreign-agent-user", `os.setuid(${AGENT_USER})`],
  ])("detects %s (%s)", async (id, attack) => {
    python(`${attack}\ntime.sleep(30)`);
    const [found] = await until(() => {
      const all = detections(id);
      return all.length > 0 && all;
    });
    expect(found).toMatchObject({ actor: { program: expect.stringMatching(/python|sleep/) } });
  });

  it("says nothing of root's mounts, of datagram sockets, and of listing BPF programs", async () => {
    python(
      `ctypes.CDLL(None).mount(0, 0, 0, 0, 0)\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ncall(${CALL.bpf}, 11, 0, 0)\nos.execvp("true", ["true"])`,
    );
    await until(() => programs().some((program) => program.endsWith("/true")));
    const pythons = events().filter((event) => event.kind === "detection" && event.actor?.step === ATTACK);
    expect(pythons).toEqual([]);
  });

  it("detects a changed hosts file", async () => {
    writeFileSync(join(folder, "hosts"), "127.0.0.1 elsewhere.example.test\n");
    const [found] = await until(() => {
      const all = detections("hosts-write");
      return all.length > 0 && all;
    });
    expect(found).toMatchObject({ detail: join(folder, "hosts") });
  });

  it.each([
    ["tracing_on", "0"],
    ["buffer_size_kb", "4"],
    ["events/sched/sched_process_exec/enable", "0"],
    ["events/sched/sched_process_exec/filter", "pid != 1"],
    ["set_event_notrace_pid", "1"],
    ["set_event_pid", "1"],
    ["trace_options", "overwrite"],
    ["trace_clock", "local"],
  ])("detects and repairs a change of %s", async (path, value) => {
    writeFileSync(join(instance, path), value);
    await until(() => detections("tracing-off").length > 0);
    const tamper = { kind: "tamper", what: "tracing", detail: path, repaired: true };
    expect(events()).toContainEqual(tamper);
    run(["env", "true"]);
    await until(() => programs().some((program) => program.endsWith("/true")));
  });

  it("detects that the buffer was emptied", async () => {
    run(["true"]);
    await until(() => programs().length > 0);
    writeFileSync(join(instance, "trace"), "");
    await until(() => tampering().includes("buffer-emptied"));
  });

  it("detects that somebody else takes its events", async () => {
    run(["cat", join(instance, "trace_pipe")]);
    // Nothing is read here meanwhile, or there would be nothing to take.
    execFileSync("sh", ["-c", "for i in 1 2 3 4 5 6 7 8; do /bin/true; sleep 0.05; done"]);
    await until(() => tampering().includes("events-taken"));
  });

  it("cannot be taken away while it records, and leaves nothing behind", () => {
    expect(() => rmdirSync(instance)).toThrow(expect.objectContaining({ code: "EBUSY" }));
    expect(readdirSync(`${tracefs}/instances`)).toContain(instance.split("/").at(-1));
  });
});

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  return gone;
}

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.on("error", () => undefined).end());
    server.listen({ port: 0, host: "::", ipv6Only: false }, () => resolve(server));
  });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once("data", (data: Buffer) => resolve(data.toString())));
}
