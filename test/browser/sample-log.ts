// A log of harden-runner, made up: steps that start programs, ask for names and connect.

const STEPS = ["checkout", "setup-node", "install", "build", "test", "pack", "sign", "publish"];
const PROGRAMS = [
  "/usr/bin/git",
  "/usr/bin/node",
  "/usr/bin/npm",
  "/bin/sh",
  "/usr/bin/tar",
  "/usr/bin/make",
  "/usr/bin/gcc",
  "/bin/cat",
];
const LENGTH_MS = 240_000;
/** What every so many of a step's events is, most special first. */
const PACE = { detection: 2_003, blocked: 401, "would-block": 251, connect: 7, lookup: 11 } as const;

/** About `events` lines. The same each time. The hashes are those of nothing. */
export function sampleLog(events: number, start: number): string {
  const lines: string[] = [];
  const take = (at: number, event: object) =>
    lines.push(JSON.stringify({ seq: lines.length, at: Math.round(start + at), event, hash: "0".repeat(64) }));
  take(0, { kind: "start", version: "0.1.0", policyDigest: "0".repeat(64) });
  const each = Math.floor(events / STEPS.length);
  for (const [place, step] of STEPS.entries()) {
    const from = (place * LENGTH_MS) / STEPS.length;
    take(from, { kind: "step", step, state: "started" });
    for (let number = 1; number <= each; number++) {
      const at =
        from + 1_000 + (number / each) * (LENGTH_MS / STEPS.length - 3_000) * (0.6 + 0.4 * Math.sin(number / 90) ** 2);
      take(at, eventOf(number, step));
    }
    take(((place + 1) * LENGTH_MS) / STEPS.length - 500, { kind: "step", step, state: "ended" });
  }
  return `${lines.join("\n")}\n`;
}

function eventOf(number: number, step: string): object {
  const program = PROGRAMS[(number * 7 + (number >> 5)) % PROGRAMS.length] ?? "";
  const actor = { pid: 1_000 + number, program, step, ancestors: ["/bin/bash", "/opt/runner/bin/Runner.Worker"] };
  if (number % PACE.detection === 0) return { kind: "detection", id: "memory-read", detail: "process 7", actor };
  if (number % PACE.blocked === 0) return connection("blocked", actor);
  if (number % PACE["would-block"] === 0) return connection("would-block", actor);
  if (number % PACE.connect === 0) return connection("allowed", actor);
  if (number % PACE.lookup === 0) return { kind: "lookup", name: "github.com", type: "A", decision: "allowed", actor };
  return { kind: "exec", actor, parent: 1, argv: [program, "--silent", "step"] };
}

function connection(decision: string, actor: object): object {
  const address = "192.0.2.10";
  return {
    kind: "connect",
    protocol: "tcp",
    address,
    port: 443,
    names: ["github.com"],
    decision,
    way: "output",
    actor,
  };
}
