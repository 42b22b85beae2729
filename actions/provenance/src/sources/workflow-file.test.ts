import { type GitHub, PermissionError } from "@lockstep/core";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { workflowFiles } from "./workflow-file.ts";

const PATH = ".github/workflows/release.yml";
const REPOSITORY = { owner: "octo", name: "app" };
const ENV = { PATH: process.env["PATH"] };

function github(fileAt: GitHub["fileAt"]): GitHub {
  const refuse = () => Promise.reject(new Error("not asked for"));
  return { fileAt, survey: refuse, trace: refuse, repositoriesOf: refuse, treeAt: refuse, blobText: refuse };
}

function repository(): { readonly scratch: ScratchRepository; readonly commit: string } {
  const scratch = new ScratchRepository();
  scratch.write(PATH, "local\n");
  return { scratch, commit: scratch.commit() };
}

describe("the workflow's file", () => {
  it("comes from GitHub, whatever the checkout holds", async () => {
    const { scratch, commit } = repository();
    const read = workflowFiles(
      github(async () => "remote\n"),
      scratch.path,
      ENV,
    );
    expect(await read(REPOSITORY, commit, PATH)).toBe("remote\n");
    scratch[Symbol.dispose]();
  });

  const refusal = new PermissionError("no", { hint: "x", permissions: { contents: "read" } });
  it.each([
    ["there is no token", undefined],
    ["GitHub refuses", github(() => Promise.reject(refusal))],
    ["GitHub has none", github(async () => undefined)],
  ])("comes from the checkout where %s", async (_, asked) => {
    const { scratch, commit } = repository();
    expect(await workflowFiles(asked, scratch.path, ENV)(REPOSITORY, commit, PATH)).toBe("local\n");
    scratch[Symbol.dispose]();
  });

  it("is asked for once, also where that fails", async () => {
    const { scratch } = repository();
    let asked = 0;
    const count = async () => {
      asked += 1;
      return asked === 1 ? "remote\n" : undefined;
    };
    const read = workflowFiles(github(count), scratch.path, ENV);
    const [first, again] = await Promise.all([1, 2].map(() => read(REPOSITORY, "f".repeat(40), PATH)));
    const missing = () => read(REPOSITORY, "e".repeat(40), PATH);
    await expect(missing()).rejects.toMatchObject({ code: "not-found" });
    await expect(missing()).rejects.toMatchObject({ code: "not-found" });
    expect([first, again, asked]).toEqual(["remote\n", "remote\n", 2]);
    scratch[Symbol.dispose]();
  });

  it("is not there where neither has it", async () => {
    const { scratch, commit } = repository();
    const absent = workflowFiles(undefined, scratch.path, ENV);
    await expect(absent(REPOSITORY, "f".repeat(40), PATH)).rejects.toMatchObject({ code: "not-found" });
    await expect(absent(REPOSITORY, commit, ".github/workflows/x.yml")).rejects.toMatchObject({ code: "not-found" });
    const refused = workflowFiles(
      github(() => Promise.reject(refusal)),
      scratch.path,
      ENV,
    );
    await expect(refused(REPOSITORY, "f".repeat(40), PATH)).rejects.toBe(refusal);
    scratch[Symbol.dispose]();
  });

  it("does not hide a bug", async () => {
    const bug = new TypeError("bug");
    const { scratch, commit } = repository();
    const read = workflowFiles(
      github(() => Promise.reject(bug)),
      scratch.path,
      ENV,
    );
    await expect(read(REPOSITORY, commit, PATH)).rejects.toBe(bug);
    scratch[Symbol.dispose]();
  });
});
