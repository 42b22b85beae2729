// Small repositories to check, with one commit each.
import { ScratchRepository } from "@lockstep/testkit";

export const WORKFLOW = ".github/workflows/ci.yml";
export const POLICY = ".github/lockstep.yml";

/** What a pinned and an unpinned reference look like. */
export const PINNED = `actions/checkout@${"a".repeat(40)}`;
export const TAGGED = "actions/checkout@v4";

/** A workflow whose steps use the given actions, one a line from line 6 on. */
export function workflowUsing(...references: readonly string[]): string {
  const steps = references.map((reference) => `      - uses: ${reference}\n`);
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join("")}`;
}

export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** A repository with these files, committed. */
export function repositoryOf(files: Tree): ScratchRepository {
  const repository = new ScratchRepository();
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.commit();
  return repository;
}
