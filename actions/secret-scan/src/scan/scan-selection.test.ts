// What a selection asks of a clone that does not hold all of it.
import { openGit } from "@lockstep/runtime";
import { ScratchRepository } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { scanSelection } from "./scan-selection.ts";

const ABSENT = "5".repeat(40);

it("scans the commits of a change whose merge commit is not here", async () => {
  using repository = new ScratchRepository();
  repository.write("a.txt", "nothing");
  const base = repository.commit();
  repository.write("b.txt", `token = ${["npm", new Synthetic("merge").alnum(36)].join("_")}`);
  const head = repository.commit();
  const root = repository.path;
  const objects = (await openGit(root)).objects;
  const scanned = await scanSelection(
    { kind: "range", base, head, merge: ABSENT, because: "change" },
    {
      checkout: {
        root,
        folder: root,
        git: undefined,
        event: { kind: "local", name: "local" },
        token: undefined,
        env: {},
      },
      objects,
      choice: { off: [], config: [] },
      list: async () => [],
      given: undefined,
      excluded: [],
      known: new Set<string>(),
      stdin: undefined,
      deepen: async () => false,
    },
  );
  expect(scanned.sightings.map(({ path }) => path)).toEqual(["b.txt"]);
  expect(scanned.unscanned).toEqual([]);
  expect([...scanned.origins.values()]).toMatchObject([{ kind: "introduced", commit: head }]);
});
