// What a guard adds to opening a connection and takes from its throughput, on a port that nobody looks into and on 443.
import { printTable } from "../table.ts";
import { agentProcessorMs } from "./agent-usage.ts";
import { FAR } from "./far-end.ts";
import { fetchFar } from "./fetch-far.ts";
import { GUARDS, type Guard, withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";
import { median } from "./median.ts";
import { worldProcessorMs } from "./world-usage.ts";

/** Single downloads differ by 10 %, and so do machines. */
const ROUNDS = 8;
const CONNECTIONS = 500;
const DOWNLOADS = 5;
const DOWNLOAD_BYTES = 2_000_000_000;
const GIGABYTES = (DOWNLOADS * DOWNLOAD_BYTES) / 1e9;
const PORTS = [FAR.port, 443] as const;

interface Figures {
  /** Microseconds. */
  readonly opened: number;
  readonly first: number;
  /** Gigabytes a second, of the download in the middle. */
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
      const short = await fetchFar(world, port, CONNECTIONS, 1);
      const before = { agent: agentProcessorMs(world), all: worldProcessorMs(world) };
      const long = await fetchFar(world, port, DOWNLOADS, DOWNLOAD_BYTES);
      const figures = {
        opened: median(short.opened) / 1e3,
        first: median(short.first) / 1e3,
        throughput: DOWNLOAD_BYTES / median(long.whole),
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
