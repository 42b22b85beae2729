import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CacheFake,
  type CacheFakeOptions,
  cacheVariables,
  type LoopbackServer,
  serveOnLoopback,
} from "@lockstep/testkit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRunCache, type RunCache } from "./run-cache.ts";

const TOKEN = "token-of-the-run";

let temporary: string;
let file: string;
let server: LoopbackServer | undefined;
let remarks: string[];

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), "run-cache-"));
  await mkdir(join(temporary, "kept"), { mode: 0o700 });
  file = join(temporary, "kept", "file");
  remarks = [];
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(temporary, { recursive: true });
});

async function open(
  options: Partial<CacheFakeOptions> = {},
  given: { readonly timeoutMs?: number; readonly token?: string } = {},
): Promise<{ readonly fake: CacheFake; readonly cache: RunCache }> {
  const { token = TOKEN, ...limits } = given;
  const fake = new CacheFake({ token: TOKEN, ...options });
  server = await serveOnLoopback(fake);
  const env = { PATH: process.env["PATH"], RUNNER_TEMP: temporary, ...cacheVariables(server.url, token) };
  return { fake, cache: openRunCache({ env, tell: (remark) => remarks.push(remark), ...limits }) };
}

describe("the cache of a run", () => {
  it("gives back what was saved, by the key or by the start of one", async () => {
    const { cache, fake } = await open();
    for (const [key, text] of [
      ["a-1", "one"],
      ["a-2", "two"],
    ] as const) {
      await writeFile(file, text);
      await cache.save([file], key);
    }
    expect(fake.keys()).toEqual(["a-1", "a-2"]);
    for (const [key, prefixes, found, text] of [
      ["a-1", [], "a-1", "one"],
      ["a-3", ["a-"], "a-2", "two"],
    ] as const) {
      await rm(file);
      expect(await cache.restore([file], key, prefixes)).toBe(found);
      expect(await readFile(file, "utf8")).toBe(text);
    }
    expect(remarks).toEqual([]);
  });

  it("gives back a folder with all that is in it", async () => {
    const { cache } = await open();
    await writeFile(file, "one");
    await cache.save([join(temporary, "kept")], "k");
    await rm(join(temporary, "kept"), { recursive: true });
    expect(await cache.restore([join(temporary, "kept")], "k", [])).toBe("k");
    expect(await readFile(file, "utf8")).toBe("one");
  });

  it("says nothing where there is no entry", async () => {
    const { cache } = await open();
    expect(await cache.restore([file], "k", ["k"])).toBeUndefined();
    expect(remarks).toEqual([]);
  });

  it.each([
    ["refuses", { status: 403 }, {}],
    ["is broken", { status: 500 }, { timeoutMs: 1500 }],
    ["does not answer", { hangs: true }, { timeoutMs: 1500 }],
    ["wants another token", {}, { token: "other" }],
  ])("tells that the service %s, and goes on", async (_, options, given) => {
    const { cache } = await open(options, given);
    await writeFile(file, "one");
    expect(await cache.restore([file], "k", [])).toBeUndefined();
    expect(remarks).toHaveLength(1);
    expect(await readFile(file, "utf8")).toBe("one");
  });

  it("tells that a key is taken, and that there is nothing to save", async () => {
    const { cache } = await open();
    await cache.save([file], "k");
    await writeFile(file, "one");
    await cache.save([file], "k");
    await cache.save([file], "k");
    expect(remarks).toHaveLength(2);
  });

  it("is not there outside a workflow, and asks nobody", async () => {
    const tell = (remark: string) => void remarks.push(remark);
    expect(await openRunCache({ env: { RUNNER_TEMP: temporary }, tell }).restore([file], "k", [])).toBeUndefined();
    expect(remarks).toHaveLength(1);
  });

  it("tells what keeps its thread from starting", async () => {
    const env = {
      RUNNER_TEMP: temporary,
      GITHUB_WORKSPACE: join(temporary, "gone"),
      ...cacheVariables("http://x", "t"),
    };
    const tell = (remark: string) => void remarks.push(remark);
    expect(await openRunCache({ env, tell }).restore([file], "k", [])).toBeUndefined();
    expect(remarks).toHaveLength(1);
  });

  it("lets nothing that a server says reach the log", async () => {
    const written = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
    const { cache } = await open({ status: 403 });
    await writeFile(file, "one");
    await cache.restore([file], "k", []);
    await cache.save([file], "k");
    const printed = written.flatMap(({ mock }) => mock.calls.map(([text]) => String(text))).join("");
    for (const spy of written) spy.mockRestore();
    expect(printed).not.toContain("from a server");
    expect(remarks.join()).not.toContain("from a server");
  });
});
