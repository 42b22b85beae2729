// How fast the digests of artifacts are taken, beside openssl on the same files and cores.
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { milliseconds, printTable } from "../table.ts";

const HASH_FOLDER = fileURLToPath(new URL("./hash-folder.ts", import.meta.url));
const KIB = 1024;
const MIB = 1024 * KIB;
const LARGE = { count: 16, size: 256 * MIB };
const SMALL = { count: 1024, size: 64 * KIB };
const ROUNDS = 5;
const CHUNKS = [64 * KIB, 256 * KIB, MIB, 4 * MIB];

interface Way {
  readonly name: string;
  /** Runs once; gives milliseconds: of the whole process, and without its start where that is known. */
  readonly run: () => { readonly whole: number; readonly inside?: number };
}

/** Makes 4 GiB of files and removes them again. Where there is no room, that is said aloud and the exit code is not 0. */
export function benchArtifacts(): void {
  const place = roomyFolder(LARGE.count * LARGE.size);
  if (place === undefined) {
    process.stderr.write("NOT MEASURED: the benchmark of artifacts needs 5 GiB in /dev/shm or the temporary folder.\n");
    process.exitCode = 1;
    return;
  }
  const folder = realpathSync.native(mkdtempSync(join(place, "lockstep-bench-artifacts-")));
  try {
    benchChunks(makeFiles(folder, "chunks", { count: 1, size: 1024 * MIB }));
    rmSync(join(folder, "chunks"), { recursive: true });
    benchFolder("4 GiB in 16 files (target: 90 % of openssl)", makeFiles(folder, "large", LARGE));
    rmSync(join(folder, "large"), { recursive: true });
    benchFolder("1,024 files of 64 KiB (target: under 150 ms)", makeFiles(folder, "small", SMALL));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchChunks(folder: string): void {
  const ways = CHUNKS.map((size) => ({ name: `${size / KIB} KiB`, run: () => hashFolder(folder, String(size)) }));
  const rows = measure([...ways, { name: "read ahead, as for one file", run: () => hashFolder(folder, "files") }]);
  printTable("1 GiB in one file, one thread, by bytes read at a time", ["chunk", "best", "median"], rows.map(cells));
}

function benchFolder(title: string, folder: string): void {
  const cores = availableParallelism();
  const rows = measure([
    { name: `lockstep, ${cores} cores`, run: () => hashFolder(folder, "files") },
    { name: "lockstep, one thread", run: () => hashFolder(folder, "files:1") },
    { name: "openssl dgst -sha256", run: () => shell(folder, "find . -type f | xargs openssl dgst -sha256") },
    { name: `openssl, xargs -P${cores}`, run: () => shell(folder, parallelOpenssl(cores)) },
  ]);
  printTable(
    title,
    ["what", "best", "median", "process, best"],
    rows.map((row) => [...cells(row), milliseconds(row.whole)]),
  );
}

/** As many openssl processes as there are cores, and no more, share the files. */
function parallelOpenssl(cores: number): string {
  return `n=$(find . -type f | wc -l); find . -type f | xargs -P${cores} -n$(( n / ${cores} )) openssl dgst -sha256`;
}

interface Row {
  readonly name: string;
  readonly best: number;
  readonly median: number;
  readonly whole: number;
}

/** The ways take turns, so that a busy moment of the machine hits all of them. The first round does not count. */
function measure(ways: readonly Way[]): readonly Row[] {
  const runs = Array.from({ length: ROUNDS + 1 }, () => ways.map(({ run }) => run())).slice(1);
  return ways.map(({ name }, index) => {
    const mine = runs.map((round) => round[index] ?? { whole: Number.NaN });
    const inside = mine.map((one) => one.inside ?? one.whole).sort((a, b) => a - b);
    return {
      name,
      best: inside[0] ?? Number.NaN,
      median: inside[inside.length >> 1] ?? Number.NaN,
      whole: Math.min(...mine.map(({ whole }) => whole)),
    };
  });
}

function cells({ name, best, median }: Row): readonly string[] {
  return [name, milliseconds(best), milliseconds(median)];
}

function hashFolder(folder: string, way: string): { readonly whole: number; readonly inside: number } {
  const start = performance.now();
  const printed = execFileSync(process.execPath, ["--conditions=source", HASH_FOLDER, folder, way], {
    encoding: "utf8",
  });
  return { whole: performance.now() - start, inside: Number(printed) };
}

function shell(folder: string, command: string): { readonly whole: number } {
  const start = performance.now();
  const { status } = spawnSync("sh", ["-c", command], { cwd: folder, stdio: "ignore" });
  if (status !== 0) throw new Error(`${command} ended with exit code ${status}`);
  return { whole: performance.now() - start };
}

function makeFiles(
  folder: string,
  name: string,
  { count, size }: { readonly count: number; readonly size: number },
): string {
  const path = join(folder, name);
  mkdirSync(path);
  const bytes = randomBytes(Math.min(size, 64 * MIB));
  for (let index = 0; index < count; index++) {
    const handle = openSync(join(path, `artifact-${index}`), "w");
    for (let written = 0; written < size; written += bytes.length) writeSync(handle, bytes);
    closeSync(handle);
  }
  return path;
}

/** Memory first: what the disk does is not what is measured. A quarter more than is needed must be free. */
function roomyFolder(bytes: number): string | undefined {
  return ["/dev/shm", tmpdir()].filter(existsSync).find((path) => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize > 1.25 * bytes;
  });
}
