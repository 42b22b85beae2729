import { readFileSync } from "node:fs";
import { ScratchFolder, ScratchRepository, withGitScript } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { findRepository } from "./find-repository.ts";
import { HardenedGit } from "./hardened-git.ts";
import { readObject } from "./object-reader.ts";

const PLENTY = 1_000_000;
const NOWHERE = "1".repeat(40);

/** A repository with a blob for each text, and a way to ask git about them. */
function open(repository: ScratchRepository, texts: readonly string[], env = process.env) {
  for (const [at, text] of texts.entries()) repository.write(`file-${at}`, text);
  repository.commit();
  const ids = texts.map((_, at) => repository.git("rev-parse", `HEAD:file-${at}`));
  const git = new HardenedGit(findRepository(repository.path), env);
  const read = async (id: string, maxBytes = PLENTY) => {
    const object = await readObject(git, id, maxBytes);
    return object && { ...object, content: object.content?.toString("latin1") };
  };
  return { ids, read };
}

test("one git answers any number of questions, also about what is not here", async () => {
  using repository = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  const script = `echo started >> "${elsewhere.path}/starts"\nexec "$REAL_GIT" "$@"`;
  const { ids, read } = open(repository, ["one\n", "", "line\nblob 3\n"], withGitScript(elsewhere, script));
  const [one = "", empty = "", lines = ""] = ids;
  const answers = await Promise.all([read(one), read(NOWHERE), read(empty), read(lines), read(one)]);
  expect(answers).toEqual([
    { type: "blob", size: 4, content: "one\n" },
    undefined,
    { type: "blob", size: 0, content: "" },
    { type: "blob", size: 12, content: "line\nblob 3\n" },
    { type: "blob", size: 4, content: "one\n" },
  ]);
  expect(readFileSync(`${elsewhere.path}/starts`, "utf8")).toBe("started\n");
});

test("what is larger than asked for is not held, and what follows is not mistaken for it", async () => {
  using repository = new ScratchRepository();
  const { ids, read } = open(repository, ["x".repeat(500_000), "small"]);
  const [large = "", small = ""] = ids;
  expect(await read(large, 499_999)).toEqual({ type: "blob", size: 500_000, content: undefined });
  expect(await read(small)).toEqual({ type: "blob", size: 5, content: "small" });
  expect((await read(large, 500_000))?.content).toHaveLength(500_000);
});

test("a git that dies or talks nonsense knows nothing, and the next question is asked anew", async () => {
  using repository = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  for (const answer of ["exit 1", 'read id; echo "$id blob 9"; printf half', "read id; echo other blob 1; echo x"]) {
    const mark = `${elsewhere.path}/${answer.length}`;
    const script = `if [ ! -e "${mark}" ]; then : > "${mark}"; ${answer}; exit 0; fi\nexec "$REAL_GIT" "$@"`;
    const { ids, read } = open(repository, ["text"], withGitScript(elsewhere, script));
    const [id = ""] = ids;
    expect([await read(id), (await read(id))?.content]).toEqual([undefined, "text"]);
  }
});

test("only a full id is ever asked for", () => {
  using repository = new ScratchRepository();
  const git = new HardenedGit(findRepository(repository.path), process.env);
  for (const id of ["HEAD", "1234", `${NOWHERE}\n${NOWHERE}`])
    expect(() => readObject(git, id, PLENTY)).toThrow(TypeError);
});
