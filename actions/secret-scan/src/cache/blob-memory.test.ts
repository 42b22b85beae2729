import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Secret, SILENT } from "@lockstep/core";
import { CacheFake, cacheVariables, ScratchFolder, ScratchRepository, serveOnLoopback } from "@lockstep/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runSecretScan } from "../check.ts";
import type { ScanOptions } from "../program.ts";
import { Synthetic } from "../rule/synthetic.ts";

let repository: ScratchRepository;
let temporary: ScratchFolder;
let file: string;
let remarks: string[];
let env: Record<string, string>;

beforeEach(() => {
  repository = new ScratchRepository();
  temporary = new ScratchFolder();
  file = join(temporary.path, "clean");
  remarks = [];
  env = {};
  commit("a.txt", "one\n");
  commit("b.txt", "two\n");
});

afterEach(() => {
  repository[Symbol.dispose]();
  temporary[Symbol.dispose]();
});

function commit(name: string, text: string): string {
  repository.write(name, text);
  return repository.commit();
}

/** A password in an address, as no example of anybody has it. */
function secretText(): string {
  return `url = postgres://admin:${new Synthetic("memory").alnum(24)}@db.acme-corp.io:5432/app\n`;
}

/** How many blobs were looked at, and how many findings there are. */
async function scan(options: Partial<ScanOptions> = {}): Promise<readonly [number, number]> {
  const { report } = await runSecretScan(
    {
      ...{ paths: [], config: ".github/lockstep.yml", onIncomplete: undefined, online: undefined, token: undefined },
      ...{ dotcomToken: undefined, cwd: repository.path, progress: SILENT },
      env: { PATH: process.env["PATH"], ...env },
      tell: (remark) => void remarks.push(remark),
    },
    { mode: "history", cache: { file }, ...options },
  );
  const { blobs = 0, known = 0 } = report.stats;
  return [blobs - known, report.findings.length];
}

/** A run in a workflow, on an event. */
async function onEvent(name: string, payload: unknown, ref: string): Promise<void> {
  const commitId = repository.git("rev-parse", "HEAD");
  env = {
    ...{ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: name, GITHUB_SHA: commitId, GITHUB_REF: ref },
    ...{ GITHUB_REPOSITORY: "octo-org/demo", GITHUB_SERVER_URL: "https://github.com" },
    ...{ GITHUB_API_URL: "https://api.example.test", GITHUB_WORKSPACE: repository.path },
    GITHUB_EVENT_PATH: temporary.write("event.json", JSON.stringify(payload)),
  };
}

describe("the memory of clean blobs", () => {
  it("lets the next scan of history read only what is new", async () => {
    expect(await scan()).toEqual([2, 0]);
    expect(await scan()).toEqual([0, 0]);
    commit("c.txt", "three\n");
    expect(await scan()).toEqual([1, 0]);
    expect(await scan()).toEqual([0, 0]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(remarks).toEqual([]);
  });

  it("never calls a blob clean that holds a credential", async () => {
    commit("c.txt", secretText());
    const first = await scan();
    expect(first).toEqual([3, 1]);
    expect(await scan()).toEqual([1, 1]);
  });

  it("never calls a blob clean that could not be read", async () => {
    commit("c.txt", secretText());
    const id = repository.git("rev-parse", "HEAD:c.txt");
    const object = join(repository.path, ".git", "objects", id.slice(0, 2), id.slice(2));
    const bytes = await readFile(object);
    await chmod(object, 0o600);
    // Still a sound header, so git lists the object.
    await writeFile(object, Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8)]));
    expect((await scan())[1]).toBe(0);
    await writeFile(object, bytes);
    expect(await scan()).toEqual([1, 1]);
  });

  it("is used for no other selection than all history", async () => {
    await scan();
    for (const mode of ["tree", "staged"] as const) await scan({ mode });
    await scan({ mode: "range", range: "HEAD~1..HEAD" });
    expect(remarks).toHaveLength(3);
  });

  it("is made anew under other rules, and where it is damaged", async () => {
    await scan();
    await writeFile(
      join(repository.path, ".gitleaks.toml"),
      '[extend]\nuseDefault = true\n[[rules]]\nid = "x"\nregex = "tw[o]"\n',
    );
    expect(await scan()).toEqual([2, 1]);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, -1));
    expect(await scan()).toEqual([2, 1]);
    expect(await scan()).toEqual([1, 1]);
    expect(remarks).toHaveLength(2);
  });

  it("counts only if it is sealed with the key that is given", async () => {
    await scan();
    const key = new Secret("first");
    expect(await scan({ key })).toEqual([2, 0]);
    expect(await scan({ key })).toEqual([0, 0]);
    expect(await scan({ key: new Secret("second") })).toEqual([2, 0]);
    expect(await scan()).toEqual([2, 0]);
  });

  it("leaves alone what is no such file", async () => {
    await writeFile(file, "precious");
    expect(await scan()).toEqual([2, 0]);
    expect(await readFile(file, "utf8")).toBe("precious");
    expect(await scan({ cache: { file: "/dev/null" } })).toEqual([2, 0]);
    expect(await scan({ cache: { file: join(temporary.path, "gone", "clean") } })).toEqual([2, 0]);
    expect(remarks).toHaveLength(3);
  });

  it("is not used for a change, which could have written it", async () => {
    const head = commit("c.txt", secretText());
    await scan();
    const base = repository.git("rev-parse", "HEAD~1");
    const repo = { full_name: "octo-org/demo" };
    const payload = { pull_request: { base: { sha: base, repo }, head: { sha: head, repo } } };
    await onEvent("pull_request", payload, "refs/pull/1/merge");
    expect((await scan())[0]).toBe(3);
    await onEvent("merge_group", { merge_group: { base_sha: base, head_sha: head } }, "refs/heads/queue");
    expect((await scan())[0]).toBe(3);
    expect(remarks).toHaveLength(2);
  });

  it("travels with the cache of the runner, for the default branch only", async () => {
    const fake = new CacheFake({ token: "t" });
    const server = await serveOnLoopback(fake);
    const payload = { repository: { default_branch: "main" } };
    const folder = join(temporary.path, "runner");
    await mkdir(folder);
    const run = async (ref: string, id: string, token = "t"): Promise<number> => {
      await onEvent("schedule", payload, ref);
      env = { ...env, ...cacheVariables(server.url, token), RUNNER_TEMP: folder, GITHUB_RUN_ID: id };
      return (await scan({ cache: "runner" }))[0];
    };
    try {
      expect(await run("refs/heads/main", "1")).toBe(2);
      expect(fake.keys()).toHaveLength(1);
      expect(await run("refs/heads/main", "2")).toBe(0);
      expect(await run("refs/heads/other", "3")).toBe(2);
      expect(remarks).toHaveLength(1);
      // The file of the run before still lies there, and does not count.
      expect(await run("refs/heads/main", "4", "other")).toBe(2);
      expect(fake.keys()).toHaveLength(1);
    } finally {
      await server.close();
    }
    expect(await readdir(join(folder, "lockstep", "secret-scan"))).toEqual(["kept"]);
  });
});
