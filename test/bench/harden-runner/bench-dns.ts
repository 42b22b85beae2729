// What the agent's resolver adds to an answer of the machine's own: for names that open addresses, for one asked again and
// again, and for a process so new that the agent has not heard of it.
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { printTable } from "../table.ts";
import { agentProcessorMs } from "./agent-usage.ts";
import { DNS_SERVER } from "./far-end.ts";
import { type Guard, NAMES, withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";
import { median } from "./median.ts";
import { runInStep } from "./run-in-step.ts";

const ROUNDS = 3;
const GUARDS: readonly Guard[] = ["none", "tls: off"];

// A socket for each question, as the system's resolver library does it.
const CLIENT = `
import json, os, socket, struct, sys, time
server, count = sys.argv[1], int(sys.argv[2])
def ask(name):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    query = struct.pack("!HHHHHH", 4711, 0x0100, 1, 0, 0, 0) + labels + b"\\0\\0\\1\\0\\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asker:
        asker.settimeout(5)
        start = time.perf_counter_ns()
        asker.sendto(query, (server, 53))
        reply = asker.recv(4096)
        elapsed = time.perf_counter_ns() - start
    if reply[3] & 15 != 0 or reply[7] != 1: sys.exit("no answer for " + name)
    return elapsed
def ask_from_child(name):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, struct.pack("!Q", ask(name)))
        os._exit(0)
    elapsed = struct.unpack("!Q", os.read(reading, 8))[0]
    os.waitpid(child, 0)
    os.close(reading)
    os.close(writing)
    return elapsed
name = "n%d.dns.example.test"
distinct = [ask(name % number) for number in range(count)]
repeated = [ask(name % 0) for _ in range(count)]
fresh = [ask_from_child(name % number) for number in range(count // 5)]
print(json.dumps({"distinct": distinct, "repeated": repeated, "fresh": fresh}))
`;

const KINDS = { distinct: "distinct names", repeated: "one name", fresh: "from new processes" } as const;

type Kind = keyof typeof KINDS;

/** Nanoseconds. */
type Times = Readonly<Record<Kind, readonly number[]>>;

interface Run {
  readonly guard: Guard;
  readonly times: Times;
  /** Microseconds of the agent's processor time a question. */
  readonly processor: number;
}

export async function benchDns(): Promise<void> {
  const runs: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const guard of GUARDS) {
      runs.push(await withGuard(guard, ({ world }) => askAll(world, guard)));
    }
  }
  const figure = (wanted: Guard, kind: Kind): number =>
    median(runs.filter(({ guard }) => guard === wanted).map(({ times }) => median(times[kind]) / 1e3));
  const rows = (Object.keys(KINDS) as Kind[]).map((kind): string[] => {
    const [none, guarded] = [figure("none", kind), figure("tls: off", kind)];
    return [KINDS[kind], ...[none, guarded, guarded - none].map((value) => `${value.toFixed(0)} us`)];
  });
  const processor = median(runs.filter(({ guard }) => guard !== "none").map((run) => run.processor));
  rows.push(["all, processor time of the agent", "", "", `${processor.toFixed(0)} us`]);
  printTable(
    `harden-runner: a DNS answer, median of ${NAMES} (target: at most 1000 us over the upstream's; ${loadNow()})`,
    ["questions", "upstream", "through the agent", "over"],
    rows,
  );
}

async function askAll(world: PrivilegedWorld, guard: Guard): Promise<Run> {
  const before = agentProcessorMs(world);
  const times = await runInStep<Times>(world, CLIENT, DNS_SERVER, NAMES);
  const questions = Object.values(times).reduce((sum, { length }) => sum + length, 0);
  return { guard, times, processor: ((agentProcessorMs(world) - before) / questions) * 1e3 };
}
