// What a guard takes from the throughput of a link as fast as those of runners. The bare link of namespaces is many times
// faster than any network; here the guard has to keep up with a network, not with memory.
import { printTable } from "../table.ts";
import { shapeLink } from "./far-end.ts";
import { fetchFar } from "./fetch-far.ts";
import { GUARDS, type Guard, withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";
import { median } from "./median.ts";

const ROUNDS = 3;
const DOWNLOADS = 3;
const HTTPS = 443;
/** Gigabits a second. */
const RATES = [1, 5, 10] as const;
/** Bytes of one download for each gigabit a second: about a second. */
const BYTES = 125_000_000;
/** Of the rate, with the headers of Ethernet, IP and TCP taken off and some room: what less reaches says nothing of a guard. */
const REACHED = 0.9;

interface Row {
  readonly guard: Guard;
  readonly rate: number;
  /** Gigabits of content a second, of the download in the middle. */
  readonly throughput: number;
}

/** All guards in each round, so that a change of the machine's load meets all of them. */
export async function benchLink(): Promise<void> {
  const rows: Row[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const guard of GUARDS) rows.push(...(await measureGuard(guard)));
  }
  const reached = RATES.filter((rate) => throughputOf(rows, "none", rate) >= REACHED * rate);
  for (const rate of RATES.filter((each) => !reached.includes(each))) {
    const got = throughputOf(rows, "none", rate).toFixed(2);
    process.stderr.write(
      `NOT MEASURED: a link of ${rate} Gbit/s, because without a guard it carries only ${got} here.\n`,
    );
    process.exitCode = 1;
  }
  printTable(
    `harden-runner: throughput of a shaped link (target: at least 98 % of none; ${loadNow()})`,
    ["link, Gbit/s", "guard", "Gbit/s", "of none"],
    reached.flatMap((rate) => GUARDS.map((guard) => lineOf(rows, guard, rate))),
  );
}

function measureGuard(guard: Guard): Promise<readonly Row[]> {
  return withGuard(guard, async ({ world }) => {
    const rows: Row[] = [];
    for (const rate of RATES) {
      await shapeLink(world, rate);
      const { whole } = await fetchFar(world, HTTPS, DOWNLOADS, rate * BYTES);
      rows.push({ guard, rate, throughput: (8 * rate * BYTES) / median(whole) });
    }
    return rows;
  });
}

function throughputOf(rows: readonly Row[], guard: Guard, rate: number): number {
  return median(rows.filter((row) => row.guard === guard && row.rate === rate).map(({ throughput }) => throughput));
}

function lineOf(rows: readonly Row[], guard: Guard, rate: number): readonly string[] {
  const throughput = throughputOf(rows, guard, rate);
  const share = (100 * throughput) / throughputOf(rows, "none", rate);
  return [String(rate), guard, throughput.toFixed(2), `${share.toFixed(1)} %`];
}
