// What a guard adds to opening a connection and takes from its throughput, on a port that nobody looks into and on 443.
import { printTable } from "../table.ts";
import { agentProcessorMs } from "./agent-usage.ts";
import { FAR } from "./far-end.ts";
import { GUARDS, type Guard, withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";
import { median } from "./median.ts";
import { runInStep } from "./run-in-step.ts";
import { worldProcessorMs } from "./world-usage.ts";

const ROUNDS = 3;
const CONNECTIONS = 500;
const DOWNLOADS = 3;
const DOWNLOAD_BYTES = 2_000_000_000;
const GIGABYTES = (DOWNLOADS * DOWNLOAD_BYTES) / 1e9;
const PORTS = [FAR.port, 443] as const;

// Sends a real ClientHello. Opening counts up to the kernel's word that the connection stands; the first byte is one that
// only the far end can have sent.
const CLIENT = `
import json, socket, ssl, struct, sys, time
name, port, count, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
to = socket.getaddrinfo(name, port, socket.AF_INET, socket.SOCK_STREAM)[0][4]
answers, sent = ssl.MemoryBIO(), ssl.MemoryBIO()
try: ssl.create_default_context().wrap_bio(answers, sent, server_hostname=name).do_handshake()
except ssl.SSLWantReadError: pass
request = sent.read() + struct.pack("!Q", size)
room = memoryview(bytearray(1 << 20))
opened, first, whole = [], [], []
for _ in range(count):
    connection = socket.socket()
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    start = time.perf_counter_ns()
    connection.connect(to)
    opened.append(time.perf_counter_ns() - start)
    connection.sendall(request)
    left = size - connection.recv_into(room)
    if left == size: sys.exit("nothing came")
    first.append(time.perf_counter_ns() - start)
    while left > 0:
        got = connection.recv_into(room)
        if got == 0: sys.exit("the connection broke off")
        left -= got
    whole.append(time.perf_counter_ns() - start)
    connection.close()
print(json.dumps({"opened": opened, "first": first, "whole": whole}))
`;

/** Nanoseconds. */
interface ClientTimes {
  readonly opened: readonly number[];
  readonly first: readonly number[];
  readonly whole: readonly number[];
}

interface Figures {
  /** Microseconds. */
  readonly opened: number;
  readonly first: number;
  /** Gigabytes a second, of the best download. */
  readonly throughput: number;
  /** Milliseconds of processor time for each gigabyte: of the agent, and of all with both ends and the kernel's part. */
  readonly agent: number;
  readonly processor: number;
}

type Row = { readonly guard: Guard; readonly port: number; readonly figures: Figures };

export async function benchNetwork(): Promise<void> {
  const rows: Row[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const guard of GUARDS) rows.push(...(await measureGuard(guard)));
  }
  const lines = GUARDS.flatMap((guard) => PORTS.map((port) => lineOf(rows, guard, port)));
  printTable(
    `harden-runner: connections (targets: open at most 200 us over none, throughput at least 98 % of none; ${loadNow()})`,
    [
      "guard",
      "port",
      "open",
      "over none",
      "first byte",
      "over none",
      "GB/s",
      "of none",
      "agent, ms of CPU a GB",
      "all, ms of CPU a GB",
    ],
    lines,
  );
}

function measureGuard(guard: Guard): Promise<readonly Row[]> {
  return withGuard(guard, async ({ world }) => {
    const rows: Row[] = [];
    for (const port of PORTS) {
      const short = await runInStep<ClientTimes>(world, CLIENT, FAR.name, port, CONNECTIONS, 1);
      const before = { agent: agentProcessorMs(world), all: worldProcessorMs(world) };
      const long = await runInStep<ClientTimes>(world, CLIENT, FAR.name, port, DOWNLOADS, DOWNLOAD_BYTES);
      const figures = {
        opened: median(short.opened) / 1e3,
        first: median(short.first) / 1e3,
        throughput: DOWNLOAD_BYTES / Math.min(...long.whole),
        agent: (agentProcessorMs(world) - before.agent) / GIGABYTES,
        processor: (worldProcessorMs(world) - before.all) / GIGABYTES,
      };
      rows.push({ guard, port, figures });
    }
    return rows;
  });
}

function lineOf(rows: readonly Row[], guard: Guard, port: number): readonly string[] {
  const figure = (name: keyof Figures, of: Guard = guard): number =>
    median(rows.filter((row) => row.guard === of && row.port === port).map(({ figures }) => figures[name]));
  const over = (name: "opened" | "first"): string => micro(figure(name) - figure(name, "none"));
  return [
    guard,
    String(port),
    micro(figure("opened")),
    over("opened"),
    micro(figure("first")),
    over("first"),
    figure("throughput").toFixed(2),
    `${((100 * figure("throughput")) / figure("throughput", "none")).toFixed(1)} %`,
    figure("agent").toFixed(0),
    figure("processor").toFixed(0),
  ];
}

function micro(value: number): string {
  return `${value.toFixed(0)} us`;
}
