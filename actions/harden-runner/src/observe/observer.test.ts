import type { ProcessReader } from "@lockstep/runtime/host";
import { describe, expect, it, vi } from "vitest";
import type { RunEvent } from "../event/run-event.ts";
import { Observer } from "./observer.ts";
import type { ObserverConfig, ObserverPorts } from "./observer-config.ts";

interface FakeProcess {
  readonly parent: number;
  readonly program?: string;
  readonly step?: string;
}

/** A machine whose processes, files and clock a test sets. It has no tracing. */
class FakeMachine {
  readonly processes = new Map<number, FakeProcess>([[1, { parent: 0, program: "/sbin/init" }]]);
  readonly files = new Map<string, string>();
  readonly owners = new Map<string, number>();
  links: string[] = [];
  seconds = 100;

  ports(unavailable = "no-tracefs"): ObserverPorts {
    return {
      tracing: {
        define: (events) => ({ defined: [], refused: events }),
        remove: () => undefined,
        open: () => ({ unavailable }),
      },
      processes: this.#reader(),
      sockets: { ownerOf: ({ port }) => this.owners.get(String(port)) },
      watchedState: (path) => ({ digest: this.files.get(path) ?? "absent", whole: path !== "/large" }),
      devicesAbove: () => this.links,
      fileSystemDevice: () => undefined,
      offsetsOf: (members) => members.map(() => undefined),
      takesModules: () => false,
      moduleLoaders: () => [],
      now: () => this.seconds * 1e3,
      monotonic: () => this.seconds * 1e9,
    };
  }

  #reader(): ProcessReader {
    const get = (pid: number): FakeProcess | undefined => this.processes.get(pid);
    return {
      countsAsKernel: () => true,
      all: () => [...this.processes.keys()],
      status: (pid) => {
        const found = get(pid);
        return found && { parent: found.parent, process: pid, uid: 0, ownNumbers: false };
      },
      owner: (pid) => (get(pid) ? 0 : undefined),
      program: (pid) => get(pid)?.program,
      argv: () => undefined,
      variable: (pid) => get(pid)?.step ?? null,
      cgroup: () => "",
      pidOfDescriptor: () => undefined,
      openMemories: () => [],
    };
  }
}

const CONFIG: ObserverConfig = {
  scope: { kind: "machine" },
  runner: 10,
  uid: 64_000,
  watched: [],
  uplinks: ["eth0"],
  agent: 99,
  architecture: "x64",
  group: "ours",
  sources: undefined,
};

async function started(machine: FakeMachine, config: Partial<ObserverConfig> = {}): Promise<Observer> {
  const observer = new Observer(machine.ports(), { ...CONFIG, ...config });
  await observer.start();
  return observer;
}

function told(observer: Observer): readonly RunEvent[] {
  return observer.poll().flatMap((each) => (each.kind === "event" ? [each.event] : []));
}

describe("the observer", () => {
  it("says of everything that it cannot be seen, where there is no tracing", async () => {
    const gaps = await new Observer(new FakeMachine().ports(), CONFIG).start();
    const whats = gaps.map((gap) => gap.kind === "gap" && gap.what);
    expect(whats).toEqual(expect.arrayContaining(["processes", "tcp-connections", "memory-reads", "raw-sockets"]));
    expect(new Set(gaps.map((gap) => gap.kind === "gap" && gap.why))).toEqual(new Set(["no-tracefs"]));
  });

  it("says that writers of files cannot be seen, where somebody wants to know", async () => {
    const opened = { formats: [], missing: [], drain: () => false, losses: () => 0, reads: () => 0, changes: () => [] };
    const writers = async (sources: string | undefined, device?: number): Promise<readonly RunEvent[]> => {
      const ports = new FakeMachine().ports();
      const tracing = { ...ports.tracing, open: () => ({ ...opened, repair: () => true, close: () => true }) };
      const observer = new Observer({ ...ports, tracing, fileSystemDevice: () => device }, { ...CONFIG, sources });
      return (await observer.start()).filter((gap) => gap.kind === "gap" && gap.what === "file-writers");
    };
    expect(await writers(undefined, 7)).toEqual([]);
    expect(await writers("/work")).toEqual([{ kind: "gap", what: "file-writers", why: "file-system" }]);
    expect(await writers("/work", 7)).toEqual([{ kind: "gap", what: "file-writers", why: "no-event:rmdir" }]);
  });

  it("records none of those events that a better one tells", async () => {
    const ports = new FakeMachine().ports();
    const recorded = async (defines: (name: string) => boolean): Promise<readonly string[]> => {
      const open = vi.fn((_: readonly { readonly name: string }[]) => ({ unavailable: "no-buffer" }));
      const define: typeof ports.tracing.define = (events) => ({
        defined: events.filter(({ name }) => defines(name)),
        refused: events.filter(({ name }) => !defines(name)),
      });
      await new Observer({ ...ports, tracing: { ...ports.tracing, define, open } }, CONFIG).start();
      return (open.mock.calls[0]?.[0] ?? []).map(({ name }) => name).filter((name) => /bpf|socket/.test(name));
    };
    expect(await recorded(() => true)).toEqual(["bpf_load", "socket_create"]);
    expect(await recorded(() => false)).toEqual(["sys_enter_bpf", "sys_enter_socket"]);
  });

  it("does not record with numbers that are not the kernel's", async () => {
    const ports = new FakeMachine().ports("never-asked");
    const processes = { ...ports.processes, countsAsKernel: () => false };
    const gaps = await new Observer({ ...ports, processes }, CONFIG).start();
    expect(gaps[0]).toMatchObject({ kind: "gap", why: "other-process-numbers" });
  });

  it("knows what was there before: the step of the runner's child, and nobody else's", async () => {
    const machine = new FakeMachine();
    machine.processes.set(10, { parent: 1, program: "/runner/Runner.Worker", step: "forged" });
    machine.processes.set(20, { parent: 10, program: "/bin/bash", step: "build" });
    machine.processes.set(30, { parent: 20, program: "/bin/sh", step: "forged" });
    machine.processes.set(40, { parent: 1, program: "/bin/daemon", step: "forged" });
    const observer = await started(machine);
    expect([10, 20, 30, 40].map((pid) => observer.actorOf(pid)?.step)).toEqual([
      undefined,
      "build",
      "build",
      undefined,
    ]);
    expect(observer.actorOf(30)?.ancestors).toEqual(["/bin/bash", "/runner/Runner.Worker", "/sbin/init"]);
    expect(told(observer)).toContainEqual({ kind: "step", step: "build", state: "started" });
  });

  it("looks at one command and what it starts only, where told so", async () => {
    const machine = new FakeMachine();
    machine.processes.set(20, { parent: 1, program: "/bin/command" });
    machine.processes.set(21, { parent: 20, program: "/bin/below" });
    machine.processes.set(30, { parent: 1, program: "/bin/other" });
    const observer = await started(machine, { scope: { kind: "tree", root: 20 }, runner: undefined });
    expect([1, 20, 21, 30].map((pid) => observer.actorOf(pid)?.program)).toEqual([
      undefined,
      "/bin/command",
      "/bin/below",
      undefined,
    ]);
  });

  it("ends on processes that are each other's parents", async () => {
    const machine = new FakeMachine();
    machine.processes.set(20, { parent: 21 });
    machine.processes.set(21, { parent: 20 });
    const observer = await started(machine);
    expect(observer.actorOf(20)?.pid).toBe(20);
  });

  it("learns the owner of a socket that it had not seen", async () => {
    const machine = new FakeMachine();
    const observer = await started(machine);
    machine.processes.set(50, { parent: 1, program: "/bin/new" });
    machine.owners.set("53", 50);
    expect(await observer.actorOfSocket({ protocol: "udp", address: "127.0.0.1", port: 53 })).toMatchObject({
      program: "/bin/new",
    });
    expect(await observer.actorOfSocket({ protocol: "udp", address: "127.0.0.1", port: 54 })).toBeUndefined();
  });

  it("detects that it was kept from running", async () => {
    const machine = new FakeMachine();
    const observer = await started(machine);
    expect(told(observer)).toEqual([]);
    machine.seconds += 7;
    expect(told(observer)).toEqual([{ kind: "detection", id: "agent-stopped", detail: "7000 ms" }]);
    expect(told(observer)).toEqual([]);
  });

  it("detects a new device on an uplink once", async () => {
    const machine = new FakeMachine();
    machine.links = ["bridge0"];
    const observer = await started(machine);
    machine.links.push("macvlan0");
    machine.seconds += 2;
    expect(told(observer)).toEqual([{ kind: "detection", id: "link-added", detail: "macvlan0" }]);
    machine.seconds += 2;
    expect(told(observer)).toEqual([]);
  });

  it("tells each change of a watched file, tampering with its own program, and what it cannot compare", async () => {
    const machine = new FakeMachine();
    machine.files.set("/own", "a").set("/hosts", "a");
    const watched = [
      { path: "/own", what: "own-program" },
      { path: "/hosts", what: "hosts" },
      { path: "/large", what: "docker" },
    ] as const;
    const observer = await started(machine, { watched });
    machine.files.set("/own", "b").set("/hosts", "b");
    machine.seconds += 2;
    expect(told(observer)).toEqual([
      { kind: "gap", what: "watched-file", why: "not-read-whole:/large" },
      { kind: "tamper", what: "own-program", detail: "/own", repaired: false },
      { kind: "detection", id: "hosts-write", detail: "/hosts" },
    ]);
    machine.files.delete("/hosts");
    machine.seconds += 2;
    expect(told(observer)).toEqual([{ kind: "detection", id: "hosts-write", detail: "/hosts" }]);
  });
});
