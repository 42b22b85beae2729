import { describe, expect, it } from "vitest";
import type { Inherited, ProcessEntry } from "../observe/process-entry.ts";
import { ProcessTable } from "../observe/process-table.ts";
import type { CallName } from "../observe/trace-record.ts";
import type { Behaviour, Scene } from "./detection.ts";
import { DETECTIONS } from "./index.ts";

const AGENT = 64_000;
const JOB: Inherited = {
  program: "/bin/x",
  ancestors: [],
  step: undefined,
  container: undefined,
  line: "below",
  own: false,
  system: false,
  resident: false,
  uid: 1001,
};

const table = new ProcessTable();
const attacker = add(10, 1, JOB);
const child = add(11, 10, { ...JOB, program: "/bin/child" });
const victim = add(20, 1, { ...JOB, program: "/runner/Runner.Worker" });
const service = add(30, 1, { ...JOB, program: "/usr/sbin/dockerd", system: true, resident: true });
const runtime = add(31, 30, { ...JOB, program: "/usr/bin/runc", system: true });
const cron = add(32, 1, { ...JOB, program: "/usr/bin/run-by-cron", ancestors: ["/usr/sbin/cron"], system: true });
const contained = add(33, 30, { ...JOB, program: "/usr/bin/buildkit-runc", container: "c0ffee" });
const another = add(37, 10, { ...JOB, program: "/usr/bin/crun" });
const loader = add(34, 2, { ...JOB, program: "/sbin/modprobe", ancestors: [""], line: "none" });
const handler = add(35, 2, { ...JOB, program: "/tmp/core-handler", ancestors: [""], line: "none" });
const imitator = add(36, 10, { ...JOB, program: "/sbin/modprobe", ancestors: ["/bin/bash"] });
const agent = add(40, 1, { ...JOB, own: true });

function add(pid: number, parent: number, what: Inherited): ProcessEntry {
  const entry = table.add(pid, parent, what);
  if (entry === undefined) throw new Error("not added");
  return entry;
}

function scene(uid: number | undefined = 1001): Scene {
  return {
    agentUid: AGENT,
    moduleLoaders: ["/sbin/modprobe", "/usr/bin/kmod"],
    target: (number) => table.get(number),
    behindDescriptor: (_, descriptor) => table.get(descriptor),
    uidOf: () => uid,
    descends: (entry, ancestor) => table.descends(entry, ancestor),
  };
}

function found(behaviour: Behaviour, at = scene()): readonly string[] {
  return DETECTIONS.filter(({ judge }) => judge(behaviour, at) !== undefined).map(({ id }) => id);
}

function call(name: CallName, args: readonly number[], process: ProcessEntry | undefined = attacker): Behaviour {
  return { kind: "call", process, task: process?.pid ?? 99, call: name, arguments: args };
}

describe("detections", () => {
  it("each have an id of their own and a reason", () => {
    expect(new Set(DETECTIONS.map(({ id }) => id)).size).toBe(DETECTIONS.length);
    for (const { why } of DETECTIONS) expect(why).not.toBe("");
  });

  it.each<[string, Behaviour]>([
    ["memory-read", call("ptrace", [16, victim.pid])],
    ["memory-read", call("ptrace", [0x4206, victim.pid])],
    ["memory-read", call("process_vm_readv", [victim.pid])],
    ["memory-read", call("process_vm_writev", [victim.pid])],
    ["memory-read", call("pidfd_getfd", [victim.pid, 3])],
    ["memory-read", call("process_vm_readv", [12_345])],
    ["memory-read", call("ptrace", [16, attacker.pid], child)],
    ["memory-read", { kind: "access", process: attacker, target: victim.pid, mode: 2 }],
    ["memory-read", { kind: "memory-file", process: undefined, target: victim.pid }],
    ["kernel-program", call("bpf", [5])],
    ["kernel-program", call("bpf", [5, 15])],
    ["kernel-program", call("bpf", [5, 2], contained)],
    ["kernel-program", call("bpf", [5], contained)],
    ["kernel-program", call("bpf", [5], cron)],
    ["kernel-program", call("bpf", [5, 15], cron)],
    ["kernel-program", call("bpf", [5], handler)],
    ["kernel-program", call("bpf", [5, 2], another)],
    ["kernel-module", call("finit_module", [3])],
    ["kernel-module", { kind: "module", process: attacker, name: "x" }],
    ["kernel-module", call("init_module", [9], cron)],
    ["kernel-module", { kind: "module", process: handler, name: "x" }],
    ["kernel-module", { kind: "module", process: imitator, name: "x" }],
    ["kernel-module", { kind: "module", process: undefined, name: "x" }],
    ["namespace-or-mount", call("unshare", [0x10000000])],
    ["namespace-or-mount", call("setns", [3, 0])],
    ["namespace-or-mount", call("mount", [0])],
    ["namespace-or-mount", call("move_mount", [0])],
    ["namespace-or-mount", { kind: "fork", process: attacker, task: attacker.pid, flags: 0x40000000 }],
    ["packet-socket", call("socket", [17, 3])],
    ["packet-socket", call("socket", [17, 3], cron)],
    ["packet-socket", call("socket", [17, 3], handler)],
    ["packet-socket", call("socket", [44, 3])],
    ["raw-socket", call("socket", [2, 0x80003])],
    ["packet-socket", call("socket", [2, 10])],
    ["raw-socket", call("socket", [10, 3])],
    ["foreign-agent-user", { kind: "user", process: attacker, uid: AGENT }],
    ["sudoers-write", { kind: "file", what: "sudoers", path: "/etc/sudoers" }],
    ["cron-write", { kind: "file", what: "cron", path: "/etc/crontab" }],
    ["service-write", { kind: "file", what: "service", path: "/etc/systemd/system" }],
    ["hosts-write", { kind: "file", what: "hosts", path: "/etc/hosts" }],
    ["resolver-write", { kind: "file", what: "resolver", path: "/etc/resolv.conf" }],
    ["docker-write", { kind: "file", what: "docker", path: "/etc/docker/daemon.json" }],
    ["tracing-off", { kind: "tracing", changed: ["tracing_on"] }],
    ["agent-stopped", { kind: "pause", milliseconds: 5_001 }],
    ["link-added", { kind: "link", name: "macvlan0" }],
  ])("%s: %j", (id, behaviour) => {
    expect(found(behaviour)).toEqual([id]);
  });

  it.each<[string, Behaviour]>([
    ["a debugger's own child", call("ptrace", [16, child.pid])],
    ["a process's own memory", call("process_vm_readv", [attacker.pid])],
    ["being traced", call("ptrace", [0, 0])],
    ["a mere look at a process's state", { kind: "access", process: attacker, target: victim.pid, mode: 0x11 }],
    ["another BPF command", call("bpf", [1])],
    ["a service's BPF program", call("bpf", [5], service)],
    ["a BPF program of the machine's own runtime, where its type is not told", call("bpf", [5], runtime)],
    ["the same, of whichever type", call("bpf", [5, 2], runtime)],
    ["one for devices by a runtime in a container", call("bpf", [5, 15], contained)],
    ["its trial of another one", call("bpf", [5, 8], contained)],
    ["the same by a runtime that root started", call("bpf", [5, 15], another)],
    ["a service's frames", call("socket", [17, 3], service)],
    ["a module that the kernel asks for", { kind: "module", process: loader, name: "x" }],
    ["the same, before it is loaded", call("finit_module", [3], loader)],
    ["a service's raw socket", call("socket", [2, 3], service)],
    ["a module that a service asks for", { kind: "module", process: service, name: "x" }],
    ["unsharing files only", call("unshare", [0x400])],
    ["a datagram socket", call("socket", [2, 2])],
    ["a netlink socket", call("socket", [16, 3])],
    ["a common user", { kind: "user", process: attacker, uid: 1001 }],
    ["the agent itself", { kind: "user", process: agent, uid: AGENT }],
    ["a short pause", { kind: "pause", milliseconds: 5_000 }],
    ["another file", { kind: "file", what: "own-program", path: "/x" }],
    ["a process without namespaces of its own", { kind: "fork", process: attacker, task: attacker.pid, flags: 0x11 }],
  ])("none: %s", (_, behaviour) => {
    expect(found(behaviour)).toEqual([]);
  });

  it("lets root mount and takes an unknown user for none", () => {
    expect(found(call("mount", [0]), scene(0))).toEqual([]);
    expect(found(call("mount", [0]), { ...scene(), uidOf: () => undefined })).toEqual(["namespace-or-mount"]);
  });
});
