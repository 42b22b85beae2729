import { pathToFileURL } from "node:url";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { ThreadPool } from "./thread-pool.ts";

const SERVE = new URL("./serve-tasks.ts", import.meta.url).href;
const DOUBLE = `
import { serveTasks } from ${JSON.stringify(SERVE)};
serveTasks(
  async (factor) => (task) => {
    if (task === 13) throw new Error("unlucky");
    if (task === 99) process.exit(1);
    return { product: task * factor, memory: new ArrayBuffer(8) };
  },
  ({ memory }) => [memory],
);
`;

interface Product {
  readonly product: number;
  readonly memory: ArrayBuffer;
}

async function withPool(setup: unknown, use: (pool: ThreadPool<number, Product>) => Promise<void>): Promise<void> {
  using folder = new ScratchFolder();
  const pool = new ThreadPool<number, Product>(pathToFileURL(folder.write("thread.mjs", DOUBLE)), setup, 2);
  try {
    await use(pool);
  } finally {
    await pool.close();
  }
}

test("gives each task the result of its own, whichever thread did it", async () => {
  await withPool(3, async (pool) => {
    const handed = [];
    for (let task = 0; task < 12; task++) handed.push((await pool.hand(task)).result);
    const results = await Promise.all(handed);
    expect(results.map(({ product }) => product)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33]);
    expect(results.every(({ memory }) => memory.byteLength === 8)).toBe(true);
  });
});

test("a task that throws fails alone", async () => {
  await withPool(1, async (pool) => {
    const unlucky = await pool.hand(13);
    const lucky = await pool.hand(14);
    await expect(unlucky.result).rejects.toMatchObject({ code: "tool-failed" });
    await expect(lucky.result).resolves.toMatchObject({ product: 14 });
  });
});

test("a thread that ends fails its tasks, and what it is given afterwards", async () => {
  using folder = new ScratchFolder();
  const pool = new ThreadPool<number, Product>(pathToFileURL(folder.write("thread.mjs", DOUBLE)), 1, 1);
  await expect((await pool.hand(99)).result).rejects.toMatchObject({ code: "tool-failed" });
  await expect((await pool.hand(1)).result).rejects.toMatchObject({ code: "tool-failed" });
  await pool.close();
});

test("a module that cannot be started fails its tasks", async () => {
  const pool = new ThreadPool<number, Product>(new URL("./there-is-none.ts", import.meta.url), 1, 1);
  await expect((await pool.hand(1)).result).rejects.toMatchObject({ code: "tool-failed" });
  await pool.close();
});
