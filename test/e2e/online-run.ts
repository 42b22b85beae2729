// pin-check as a step that may ask: a repository, and a GitHub on loopback that knows what it uses.
import { readFileSync } from "node:fs";
import { type GitHubFake, plainGit, runAction, ScratchFolder, type ScratchRepository } from "@lockstep/testkit";
import { PIN_CHECK } from "./bundles.ts";
import { TOKEN, withEvidence } from "./evidence-world.ts";
import { repositoryOf, type Tree } from "./project.ts";
import { readReport } from "./report.ts";

export interface World {
  readonly fake: GitHubFake;
  readonly apiUrl: string;
  readonly repository: ScratchRepository;
}

export async function inWorld<Result>(files: Tree, use: (world: World) => Promise<Result>): Promise<Result> {
  using repository = repositoryOf(files);
  return await withEvidence((apiUrl, fake) => use({ apiUrl, fake, repository }));
}

type Variables = Readonly<Record<string, string>>;

export async function runOnline({ apiUrl, repository }: World, inputs: Variables = {}, variables: Variables = {}) {
  using temporary = new ScratchFolder();
  const env = { RUNNER_TEMP: temporary.path, GITHUB_API_URL: apiUrl, ...variables };
  const head = plainGit(repository.path, ["rev-parse", "HEAD"]);
  const run = await runAction({
    actionFile: PIN_CHECK,
    workspace: repository.path,
    inputs: { online: "true", ...inputs },
    event: { name: "push", payload: { after: head } },
    env,
    token: TOKEN,
  });
  const patch = readFileSync(run.outputs.get("patch") ?? "", "utf8");
  return { ...run, patch, report: readReport(run.outputs.get("report")) };
}
