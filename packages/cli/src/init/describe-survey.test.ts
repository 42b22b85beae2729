import { openGit } from "@lockstep/runtime";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { describeSurvey } from "./describe-survey.ts";
import { surveyRepository } from "./repository-survey.ts";

async function look(repository: ScratchRepository) {
  const survey = await surveyRepository(await openGit(repository.path, process.env), process.env);
  return { survey, lines: describeSurvey(survey, undefined) };
}

describe("what is said about a repository", () => {
  it("names for each conclusion what it rests on", async () => {
    using repository = new ScratchRepository();
    repository.git("symbolic-ref", "HEAD", "refs/heads/trunk");
    repository.git("remote", "add", "origin", "https://user:hunter2@github.com/octo-org/demo.git");
    for (const path of ["a/b/c/go.mod", "b/go.mod", "c/go.mod", "go.mod", ".gitleaksignore"])
      repository.write(path, "");
    const { lines } = await look(repository);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^octo-org\/demo on github\.com: /),
        expect.stringMatching(/^default branch trunk: the branch/),
        "go: go.mod, b/go.mod, c/go.mod and 1 more",
        expect.stringContaining(".gitleaksignore"),
      ]),
    );
    expect(lines.join()).not.toContain("hunter2");
  });

  it("stays short for a repository with very many jobs and files that cannot be read", async () => {
    using repository = new ScratchRepository();
    const jobs = Array.from({ length: 200 }, (_, at) => `  j${at}: { runs-on: x, steps: [{ run: make }] }\n`).join("");
    repository.write(".github/workflows/many.yml", `on: push\njobs:\n${jobs}`);
    for (let at = 0; at < 20; at++) repository.write(`.github/workflows/broken-${at}.yml`, "jobs: [");
    const { survey, lines } = await look(repository);
    expect([survey.workflows.jobs.length, survey.workflows.unread.length]).toEqual([200, 20]);
    expect(lines.length).toBeLessThan(30);
  });

  it("guesses a branch only where none tells, and says that it does", async () => {
    using repository = new ScratchRepository();
    repository.commit();
    repository.git("checkout", "--quiet", "--detach");
    const { survey, lines } = await look(repository);
    expect(survey.defaultBranch).toEqual({ name: "main", because: undefined });
    expect(lines).toEqual(expect.arrayContaining([expect.stringContaining("guess")]));
  });

  it("takes no name for a branch that looks like an expression", async () => {
    using repository = new ScratchRepository();
    repository.git("symbolic-ref", "HEAD", "refs/heads/${{secrets.X}}");
    expect((await look(repository)).survey.defaultBranch.because).toBeUndefined();
  });
});
