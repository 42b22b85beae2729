// The same bytes count where they count most, whatever harmless place a change puts them in as well.
import { openGit } from "@lockstep/runtime";
import { ScratchRepository } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { scanPlaced } from "./scan-placed.ts";

const TEXT = `API_KEY=${new Synthetic("placed blobs").alnum(32)}\n`;

async function scan(paths: readonly string[], excluded: readonly string[] = []) {
  using repository = new ScratchRepository();
  repository.write("file", TEXT);
  repository.commit();
  const blob = [repository.git("rev-parse", "HEAD:file"), paths] as const;
  const request = { choice: { off: [], config: [] }, excluded, known: new Set<string>() };
  const { sightings, stats, clean } = await scanPlaced([blob], request, (await openGit(repository.path)).objects);
  return { found: sightings.map(({ path, level }) => [path, level]), stats, clean };
}

it("judges a blob by each of its paths", async () => {
  const { found, stats, clean } = await scan(["package-lock.json", "settings.env", "test/settings.env"]);
  expect(found).toEqual([
    ["settings.env", "likely"],
    ["test/settings.env", "possible"],
  ]);
  expect(stats).toMatchObject({ blobs: 1, bytes: TEXT.length, excluded: 0 });
  expect(clean).toEqual([]);
});

it("leaves a blob out only if all its paths are excluded", async () => {
  expect(await scan(["vendor/a.env", "src/a.env"], ["vendor/**"])).toMatchObject({ found: [["src/a.env", "likely"]] });
  expect(await scan(["vendor/a.env"], ["vendor/**"])).toMatchObject({ found: [], stats: { blobs: 0, excluded: 1 } });
  const many = Array.from({ length: 21 }, (_, at) => `vendor/${at}.env`);
  expect((await scan(many, ["vendor/**"])).found).toHaveLength(21);
});
