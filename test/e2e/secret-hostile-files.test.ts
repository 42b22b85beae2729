// Files that a hostile tree may hold. Each ends as a finding, as nothing found, or as not checked: never as a crash or a hang.
import { randomBytes } from "node:crypto";
import { closeSync, ftruncateSync, openSync, readFileSync, rmSync, symlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ScratchFolder, ScratchRepository } from "@lockstep/testkit";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";
import { repositoryOf } from "./project.ts";
import { plainEvent } from "./secret-event.ts";
import { fileWith, GITHUB_RULE, githubToken } from "./secret-made.ts";
import { expectHidden, runStep, scanWith } from "./secret-run.ts";
import { overlappingZip } from "./secret-zip.ts";

const MEGABYTE = 1024 * 1024;
const MAX_MEMORY = 300 * MEGABYTE;
const PATIENCE_MS = 150_000;
const SECRET = githubToken("hostile");
const TEXT = fileWith(SECRET);

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe.concurrent("a credential is found", () => {
  const wide = Buffer.from(TEXT, "utf16le");
  const noise = Buffer.from(randomBytes(4096).map((byte) => byte | 0x80));

  test.each([
    ["among binary bytes", Buffer.concat([noise, Buffer.from(`\n${SECRET}\n`), noise]), 2],
    ["among NUL bytes", Buffer.from(`\0\0\n\0${SECRET}\0\0`, "latin1"), 2],
    ["in UTF-16, little end first", wide, 2],
    ["in UTF-16, big end first", swapped(wide), 2],
    ["in UTF-16 with a mark, little end first", Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 2],
    ["in UTF-16 with a mark, big end first", Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(wide)]), 2],
    ["behind invalid UTF-8", Buffer.from(`\xff\xfe\xc3(\n\xed\xa0\x80 ${SECRET}\xf5`, "latin1"), 2],
    ["behind a mark of UTF-8", Buffer.from(`\ufeff${SECRET}`), 1],
    ["where lines end as they did on old machines", Buffer.from(`a\r\nb = ${SECRET}\r\n`), 2],
    ["without any line end", Buffer.from(SECRET), 1],
  ])("%s", async (_what, bytes, line) => {
    using folder = new ScratchFolder();
    folder.write("file.dat", bytes);
    const scan = await scanWith([], folder.path);
    expect(scan).toMatchObject({ exitCode: 1, notChecked: [], stats: { files: 1, bytes: bytes.length } });
    expect(scan.found).toEqual([{ rule: GITHUB_RULE, file: "file.dat", line }]);
    expectHidden(scan, SECRET);
  });
});

/** The most memory a scan of a folder held at once, in bytes, and how it ended. */
async function scanMeasured(cwd: string) {
  using folder = new ScratchFolder();
  const file = join(folder.path, "peak");
  const module = `import { writeFileSync } from "node:fs";
    process.on("exit", () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(module)}`;
  const scan = await scanWith([], cwd, { NODE_OPTIONS }, { timeoutMs: PATIENCE_MS });
  return { scan, memory: Number(readFileSync(file, "utf8")) * 1024 };
}

describe.concurrent("a file larger than memory should be", { timeout: PATIENCE_MS }, () => {
  test("of 2 GB with nothing in it is clean", async () => {
    using folder = new ScratchFolder();
    const handle = openSync(join(folder.path, "sparse.img"), "w");
    ftruncateSync(handle, 2048 * MEGABYTE);
    closeSync(handle);
    const { scan, memory } = await scanMeasured(folder.path);
    expect(scan).toMatchObject({ exitCode: 0, verdict: "pass", stats: { bytes: 2048 * MEGABYTE } });
    expect(memory).toBeLessThan(MAX_MEMORY);
  });

  test("of one line of 100 MB is read to the credential at its end", async () => {
    using folder = new ScratchFolder();
    const piece = Buffer.alloc(MEGABYTE, 'const value = compute(first, second, "text"); ');
    const handle = openSync(join(folder.path, "bundle.js"), "w");
    for (let written = 0; written < 100; written++) writeSync(handle, piece);
    writeSync(handle, ` token="${SECRET}"`);
    closeSync(handle);
    const { scan, memory } = await scanMeasured(folder.path);
    expect(scan).toMatchObject({ exitCode: 1, found: [{ rule: GITHUB_RULE, file: "bundle.js", line: 1 }] });
    expect(memory).toBeLessThan(MAX_MEMORY);
    expectHidden(scan, SECRET);
  });
});

describe.concurrent("an archive made to grow", () => {
  const zeros = Buffer.alloc(96 * MEGABYTE);
  const nested = Array.from({ length: 12 }).reduce<Uint8Array>(
    (inner) => zipSync({ "inner.zip": inner }, { level: 0 }),
    Buffer.from(TEXT),
  );

  test.each([
    ["one stream of zeros", "zeros.gz", gzipSync(gzipSync(zeros))],
    ["archives in archives, deeper than anybody needs", "nested.zip", nested],
    ["entries that all share the same bytes", "overlap.zip", overlappingZip(new Uint8Array(10 * MEGABYTE), 5000)],
  ])("%s: is not checked, the file beside it is", async (_what, name, bytes) => {
    using folder = new ScratchFolder();
    folder.write("a.env", TEXT);
    folder.write(name, bytes);
    const { scan, memory } = await scanMeasured(folder.path);
    expect(scan).toMatchObject({ exitCode: 1, found: [{ file: "a.env", line: 2 }] });
    expect(new Set(scan.notChecked)).toEqual(new Set([name]));
    expect(memory).toBeLessThan(MAX_MEMORY + zeros.length);
  });

  test("a sound one is opened, and an encoded text in it is decoded", async () => {
    using folder = new ScratchFolder();
    const encoded = Buffer.from(`token = ${SECRET}\n`).toString("base64");
    folder.write("sound.zip", zipSync({ "inner.zip": zipSync({ "a.txt": Buffer.from(`x: ${encoded}\n`) }) }));
    const scan = await scanWith([], folder.path);
    expect(scan).toMatchObject({ exitCode: 1, found: [{ rule: GITHUB_RULE, file: "sound.zip" }], notChecked: [] });
    expect(scan.report.findings[0]?.evidence?.["inside"]).toContain("a.txt");
  });
});

test.concurrent("packed data that is not opened is not checked, in files and in history, until the policy passes over it", async () => {
  const packed = Buffer.from("fd377a585a000004e6d6b4460200210116000000742fe5a3", "hex");
  const policy = 'version: 1\nsecret-scan:\n  exclude-paths: ["fixtures/**"]\n';
  for (const mode of ["tree", "history"]) {
    using repository = repositoryOf({ "fixtures/a.bin": packed, "b.txt": "# b\n" });
    const before = await scanWith(["--mode", mode], repository.path);
    expect(before).toMatchObject({ exitCode: 3, verdict: "incomplete", notChecked: ["fixtures/a.bin"] });
    repository.write(".github/lockstep.yml", policy);
    repository.commit();
    const after = await scanWith(["--mode", mode], repository.path);
    expect(after).toMatchObject({ exitCode: 0, verdict: "pass", notChecked: [] });
  }
});

test.concurrent("an expression of a user that is built to backtrack ends, and what is beside it is found", async () => {
  const config = "[extend]\nuseDefault = true\n[[rules]]\nid = \"trap\"\nregex = '''(a+)+$'''\n";
  const trap = `${"a".repeat(200_000)}!\n`;
  using repository = repositoryOf({ ".gitleaks.toml": config, "trap.txt": trap.repeat(5), "a.env": TEXT });
  const scan = await scanWith([], repository.path);
  expect(scan.exitCode).toBe(1);
  expect(scan.found).toContainEqual({ rule: GITHUB_RULE, file: "a.env", line: 2 });
});

describe.concurrent("names", () => {
  const NAMES = ["line\n::error::forged.env", "\u001b[31mred\u001b[0m.env", "tab\tand\rreturn.env", "%0A.env"];

  test("of files are shown, never acted upon", async () => {
    using repository = repositoryOf(
      Object.fromEntries(NAMES.map((name, at) => [name, fileWith(githubToken(name + at))])),
    );
    const scan = await scanWith([], repository.path);
    expect(scan.found.map(({ file }) => file).sort()).toEqual([...NAMES].sort());
    for (const mode of ["tree", "history"]) {
      const { stdout, stderr } = await lockstep(["secret-scan", "--mode", mode], { cwd: repository.path });
      expect(stdout + stderr).not.toContain("\u001b[31m");
      expect(stdout).not.toMatch(/^::/m);
    }
    const step = await runStep(repository.path, plainEvent("schedule"));
    expect(step.phase.refusals).toEqual([]);
    const files = step.phase.annotations.map(({ file, level }) => [file, level]);
    expect(files.sort()).toEqual(NAMES.map((name) => [name, "error"]).sort());
    expectHidden(step, ...NAMES.map((name, at) => githubToken(name + at)));
  });
});

describe.concurrent("links", () => {
  test("are not followed: in circles, out of the tree, or to devices", async () => {
    using elsewhere = new ScratchFolder();
    const outside = githubToken("outside");
    const target = elsewhere.write("other.env", fileWith(outside));
    for (const folder of [new ScratchFolder(), new ScratchRepository()]) {
      using _ = folder;
      folder.write("a.env", TEXT);
      symlinkSync(".", join(folder.path, "circle"));
      symlinkSync("self", join(folder.path, "self"));
      symlinkSync(target, join(folder.path, "out.env"));
      symlinkSync(elsewhere.path, join(folder.path, "out"));
      symlinkSync("/dev/zero", join(folder.path, "zero"));
      if (folder instanceof ScratchRepository) folder.commit();
      const scan = await scanWith([], folder.path);
      expect(scan).toMatchObject({ exitCode: 1, found: [{ file: "a.env", line: 2 }], notChecked: [] });
      expect(scan.shown.includes(outside.slice(-8))).toBe(false);
    }
  });
});

describe.concurrent("where there is nothing", () => {
  const NOTHING = { exitCode: 3, verdict: "incomplete", found: [], notChecked: ["the scan"] };

  test("an empty repository is incomplete in every mode", async () => {
    using repository = new ScratchRepository();
    for (const mode of ["tree", "staged", "history"]) {
      expect(await scanWith(["--mode", mode], repository.path)).toMatchObject(NOTHING);
    }
  });

  test("a folder without files is incomplete, one outside any repository is scanned", async () => {
    using folder = new ScratchFolder();
    expect(await scanWith([], folder.path)).toMatchObject(NOTHING);
    folder.write("sub/a.env", TEXT);
    expect(await scanWith([], folder.path)).toMatchObject({ exitCode: 1, found: [{ file: "sub/a.env", line: 2 }] });
    const { exitCode, stderr } = await lockstep(["secret-scan", "--mode", "history"], { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("not-a-repository");
  });

  test("a tree whose files are deleted is incomplete, and its history is scanned all the same", async () => {
    using repository = repositoryOf({ "a.env": TEXT, "b.txt": "" });
    for (const name of ["a.env", "b.txt"]) rmSync(join(repository.path, name));
    const tree = await scanWith([], repository.path);
    expect(tree).toMatchObject({ exitCode: 3, verdict: "incomplete", found: [] });
    const history = await scanWith(["--mode", "history"], repository.path);
    expect(history).toMatchObject({ exitCode: 1, found: [{ file: "a.env", line: 2 }], notChecked: [] });
  });

  test("standard input without a byte is incomplete, with a credential it fails", async () => {
    using folder = new ScratchFolder();
    expect(await scanWith(["--mode", "stdin"], folder.path)).toMatchObject(NOTHING);
    const given = await scanWith(["--mode", "stdin"], folder.path, {}, { input: TEXT });
    expect(given).toMatchObject({ exitCode: 1, found: [{ rule: GITHUB_RULE, file: "stdin", line: 2 }] });
    expectHidden(given, SECRET);
  });
});
