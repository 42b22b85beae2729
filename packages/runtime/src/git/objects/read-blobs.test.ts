import { randomBytes } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository, withGitScript } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";
import type { ReadOptions } from "./read-blobs.ts";

interface Seen {
  readonly blobs: Map<string, Buffer>;
  /** `id why` */
  readonly problems: string[];
  readonly largestPiece: number;
}

/** Reads everything and puts parts together; a part out of order fails. */
async function readAll(path: string, ids: readonly string[], options: ReadOptions = {}): Promise<Seen> {
  const blobs = new Map<string, Buffer>();
  const problems: string[] = [];
  const parts = new Map<string, Buffer[]>();
  let largestPiece = 0;
  for await (const event of (await openGit(path)).objects.read(ids, options)) {
    if (event.kind === "problem") problems.push(`${event.id} ${event.why}`);
    else largestPiece = Math.max(largestPiece, event.bytes.length);
    if (event.kind === "batch") {
      for (const { id, offset, size } of event.blobs) blobs.set(id, event.bytes.subarray(offset, offset + size));
    } else if (event.kind === "part") {
      const known = parts.get(event.id) ?? [];
      expect([event.part, event.offset]).toEqual([known.length, Buffer.concat(known).length]);
      parts.set(event.id, [...known, event.bytes]);
      if (event.last) blobs.set(event.id, Buffer.concat([...known, event.bytes]));
    }
  }
  return { blobs, problems, largestPiece };
}

function add(repository: ScratchRepository, name: string, content: string | Uint8Array): string {
  repository.write(name, content);
  return repository.git("hash-object", "-w", "--no-filters", name);
}

/** Blobs of 300 random bytes: their loose objects are longer than the header that `truncate` leaves. */
function addMany(repository: ScratchRepository, count: number): readonly string[] {
  const names = Array.from({ length: count }, (_, at) => `file${at}`);
  for (const name of names) repository.write(name, randomBytes(300));
  return repository.git("hash-object", "-w", "--no-filters", ...names).split("\n");
}

/** The file of a loose object, made writable. */
function looseFile(repository: ScratchRepository, id: string): string {
  const path = join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2));
  chmodSync(path, 0o644);
  return path;
}

describe("reading blobs", () => {
  it("gives their bytes, empty ones and binary ones too", async () => {
    using repository = new ScratchRepository();
    const contents = ["", "a\n", "b\0\nc", randomBytes(100_000), Buffer.alloc(3_000_000, "x"), "last"];
    const ids = contents.map((content, at) => add(repository, `file${at}`, content));
    const { blobs, problems } = await readAll(repository.path, ids);
    expect(problems).toEqual([]);
    expect([...blobs.keys()]).toEqual(ids);
    for (const [at, id] of ids.entries()) expect(blobs.get(id)?.equals(Buffer.from(contents[at] ?? ""))).toBe(true);
  });

  it("gives a large blob in parts", async () => {
    using repository = new ScratchRepository();
    const content = randomBytes(9 * 1024 * 1024 + 1);
    const whole = Buffer.alloc(3 * 1024 * 1024, "y");
    const ids = [add(repository, "a", "a"), add(repository, "large", content), add(repository, "whole", whole)];
    const { blobs, problems, largestPiece } = await readAll(repository.path, ids);
    expect(problems).toEqual([]);
    expect(blobs.get(ids[1] ?? "")?.equals(content)).toBe(true);
    expect(blobs.get(ids[2] ?? "")?.equals(whole)).toBe(true);
    expect(largestPiece).toBe(whole.length);
  });

  it("tells of what is missing, and of what is no blob", async () => {
    using repository = new ScratchRepository();
    const id = add(repository, "a", "a");
    const commit = repository.commit();
    const gone = "1".repeat(40);
    const { blobs, problems } = await readAll(repository.path, [gone, commit, id, gone]);
    expect(problems).toEqual([`${gone} missing`, `${commit} not-a-blob`, `${gone} missing`]);
    expect([...blobs.keys()]).toEqual([id]);
  });

  it("goes on behind damaged loose objects", async () => {
    using repository = new ScratchRepository();
    const ids = addMany(repository, 1000);
    writeFileSync(looseFile(repository, ids[10] ?? ""), "no object");
    truncateSync(looseFile(repository, ids[20] ?? ""), 0);
    truncateSync(looseFile(repository, ids[30] ?? ""), 40);
    truncateSync(looseFile(repository, ids[999] ?? ""), 40);
    const { blobs, problems } = await readAll(repository.path, ids);
    expect(problems).toEqual([
      `${ids[10]} missing`,
      `${ids[20]} missing`,
      `${ids[30]} unreadable`,
      `${ids[999]} unreadable`,
    ]);
    expect(blobs.size).toBe(996);
  });

  it("tells of a large blob that breaks off", async () => {
    using repository = new ScratchRepository();
    const large = add(repository, "large", randomBytes(9 * 1024 * 1024));
    const after = add(repository, "after", "after");
    truncateSync(looseFile(repository, large), 5 * 1024 * 1024);
    const { blobs, problems } = await readAll(repository.path, [large, after]);
    expect(problems).toEqual([`${large} unreadable`]);
    expect([...blobs.keys()]).toEqual([after]);
  });

  it("loses no blob of a damaged pack without saying so", async () => {
    using repository = new ScratchRepository();
    const ids = addMany(repository, 200);
    repository.commit();
    repository.git("gc", "--quiet");
    const folder = join(repository.path, ".git/objects/pack");
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith(".pack")) ?? "");
    const bytes = readFileSync(pack);
    bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 50);
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const { blobs, problems } = await readAll(repository.path, ids);
    expect(problems.length).toBeGreaterThan(0);
    const told = [...blobs.keys(), ...problems.map((problem) => problem.slice(0, 40))];
    expect(told.sort()).toEqual([...ids].sort());
  });

  it("gives up in the end, and names what it did not reach", async () => {
    using repository = new ScratchRepository();
    const ids = addMany(repository, 9);
    for (const id of ids) truncateSync(looseFile(repository, id), 40);
    const { blobs, problems } = await readAll(repository.path, ids, { maxRestarts: 6 });
    expect(blobs.size).toBe(0);
    expect(problems).toEqual(ids.map((id, at) => `${id} ${at < 7 ? "unreadable" : "not-reached"}`));
  });

  it("goes on where git dies without a word, and starts it no more than 101 times", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const ids = addMany(repository, 110);
    const starts = join(elsewhere.path, "starts");
    const dying = `case "$*" in *"cat-file --batch "*) echo >> '${starts}'; exit 128;; esac; exec "$REAL_GIT" "$@"`;
    const problems: string[] = [];
    for await (const event of (await openGit(repository.path, withGitScript(elsewhere, dying))).objects.read(ids)) {
      if (event.kind === "problem") problems.push(`${event.id} ${event.why}`);
    }
    expect(problems).toEqual(ids.map((id, at) => `${id} ${at < 101 ? "unreadable" : "not-reached"}`));
    expect(readFileSync(starts, "utf8")).toHaveLength(101);
  });

  it("knows repositories with SHA-256", async () => {
    using folder = new ScratchFolder();
    plainGit(folder.path, ["init", "--quiet", "--object-format=sha256"]);
    folder.write("a", "text");
    const id = plainGit(folder.path, ["hash-object", "-w", "a"]);
    const { blobs, problems } = await readAll(folder.path, [id, "2".repeat(64)]);
    expect(problems).toEqual([`${"2".repeat(64)} missing`]);
    expect(blobs.get(id)?.toString()).toBe("text");
  });

  it("asks git for nothing but full ids", async () => {
    using repository = new ScratchRepository();
    await expect(readAll(repository.path, ["HEAD"])).rejects.toThrow(TypeError);
    const many = Array.from({ length: 5000 }, () => "1".repeat(40));
    await expect(readAll(repository.path, [...many, `${"1".repeat(40)}\n`])).rejects.toThrow(TypeError);
    expect(await readAll(repository.path, [])).toMatchObject({ problems: [] });
  });

  it("stops when it is told to, and when nobody reads on", async () => {
    using repository = new ScratchRepository();
    const ids = Array.from({ length: 10 }, (_, at) => add(repository, `f${at}`, randomBytes(3_000_000)));
    const objects = (await openGit(repository.path)).objects;
    for await (const event of objects.read(ids)) {
      expect(event.kind).toBe("batch");
      break;
    }
    const abort = new AbortController();
    const reading = async (): Promise<void> => {
      for await (const _ of objects.read(ids, { signal: abort.signal })) abort.abort();
    };
    await expect(reading()).rejects.toMatchObject({ name: "AbortError" });
  });
});
