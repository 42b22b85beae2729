import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret } from "@lockstep/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nameAnswer, sealAnswer, tokenSeal } from "./answer-seal.ts";
import { openAnswerStore } from "./answer-store.ts";

const TOKEN = new Secret("t0ken");
const QUESTION = { method: "GET", url: "https://api.example.test/a", accept: "application/json" };
const ANSWER = { headers: { etag: '"1"' }, body: Buffer.from("{}") };

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "answers-"));
  folder = join(root, "below", "answers");
});

afterEach(() => rm(root, { recursive: true }));

describe("an answer store", () => {
  it("returns what another store of the same token kept, and nothing else", async () => {
    await openAnswerStore(folder, tokenSeal(TOKEN)).write(QUESTION, ANSWER);
    expect(await openAnswerStore(folder, tokenSeal(TOKEN)).read(QUESTION)).toEqual(ANSWER);
    expect(await openAnswerStore(folder, tokenSeal(TOKEN)).read({ ...QUESTION, accept: "" })).toBeUndefined();
    expect(await openAnswerStore(folder, tokenSeal(new Secret("other"))).read(QUESTION)).toBeUndefined();
    expect(await openAnswerStore(folder, tokenSeal(undefined)).read(QUESTION)).toBeUndefined();
  });

  it("replaces an answer and leaves no draft behind", async () => {
    const store = openAnswerStore(folder, tokenSeal(TOKEN));
    const second = { ...ANSWER, body: Buffer.from("[2]") };
    await Promise.all([store.write(QUESTION, ANSWER), store.write(QUESTION, ANSWER)]);
    await store.write(QUESTION, second);
    expect(await store.read(QUESTION)).toEqual(second);
    expect(await readdir(folder)).toEqual([nameAnswer(TOKEN.reveal(), QUESTION)]);
  });

  it("keeps no answer beyond the size bound, and reads none", async () => {
    const store = openAnswerStore(folder, tokenSeal(TOKEN));
    await store.write(QUESTION, { headers: {}, body: Buffer.alloc(2 * 1024 * 1024) });
    expect(await readdir(root)).toEqual([]);
    const name = nameAnswer(TOKEN.reveal(), QUESTION);
    await store.write(QUESTION, ANSWER);
    await writeFile(join(folder, name), sealAnswer(TOKEN.reveal(), name, { ...ANSWER, body: Buffer.alloc(2 ** 21) }));
    expect(await store.read(QUESTION)).toBeUndefined();
  });

  it("follows no link to an answer", async () => {
    const store = openAnswerStore(folder, tokenSeal(TOKEN));
    await store.write(QUESTION, ANSWER);
    const name = nameAnswer(TOKEN.reveal(), QUESTION);
    const elsewhere = join(root, "elsewhere");
    await openAnswerStore(elsewhere, tokenSeal(TOKEN)).write(QUESTION, ANSWER);
    await rm(join(folder, name));
    await symlink(join(elsewhere, name), join(folder, name));
    expect(await store.read(QUESTION)).toBeUndefined();
  });

  it.each([
    ["others may write to", (path: string) => mkdir(path, { recursive: true }).then(() => chmod(path, 0o777))],
    [
      "is a link",
      (path: string) => mkdir(join(path, "..", "real"), { recursive: true }).then(() => symlink("real", path)),
    ],
    ["is a file", (path: string) => mkdir(join(path, ".."), { recursive: true }).then(() => writeFile(path, ""))],
  ])("keeps nothing in a folder that %s", async (_, prepare) => {
    await prepare(folder);
    const store = openAnswerStore(folder, tokenSeal(TOKEN));
    await store.write(QUESTION, ANSWER);
    expect(await store.read(QUESTION)).toBeUndefined();
  });
});
