// A scan of history finds the same whether git's packs hold the blobs, as wholes or as differences, or single files do.
import { Buffer } from "node:buffer";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { openGit } from "@lockstep/runtime";
import { ScratchRepository } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { scanHistory } from "./scan-history.ts";

const make = new Synthetic("history");
const REQUEST = { choice: { off: [], config: [] }, known: new Set<string>(), excluded: [] };

/** An npm token, the checksum left out. */
function secret(): string {
  return ["npm", make.alnum(36)].join("_");
}

async function found(path: string) {
  const { sightings, unscanned, stats, clean } = await scanHistory((await openGit(path)).objects, REQUEST);
  const places = sightings.map(({ secret, blob, line, via }) => [blob, line, secret, via.join()].join(" "));
  return { places: places.sort(), unscanned, stats, clean: clean.length };
}

it("finds what is new in each version, packed or not", async () => {
  using repository = new ScratchRepository();
  const lines = Array.from({ length: 400 }, (_, at) => `const entry${at} = table.find(${make.lower(8)});`);
  const first = secret();
  const edits: readonly (readonly [number, string])[] = [
    [40, "// nothing"],
    [200, `const token = "${first}";`],
    [390, `const other = "${secret()}";`],
    [200, "// gone again"],
    [10, `data: ${Buffer.from(`registry token ${secret()} of somebody`).toString("base64")}`],
    [300, "// and on"],
    [10, "// gone, too"],
    [100, `${first.slice(0, 20)}`],
    [100, first],
  ];
  repository.write("large.bin", Buffer.alloc(9 << 20, "large"));
  for (const [at, line] of edits) {
    lines[at] = line;
    repository.write("a.ts", lines.join("\n"));
    repository.commit();
  }
  const loose = await found(repository.path);
  repository.git("repack", "-adfq");
  const packed = await found(repository.path);
  expect(loose.places.length).toBeGreaterThan(9);
  expect(packed).toEqual(loose);
  expect(packed).toMatchObject({ unscanned: [], stats: { commits: 9, blobs: 10 } });
});

it("finds what a tag is on that no commit has, and nothing that no ref leads to", async () => {
  using repository = new ScratchRepository();
  repository.write("a.txt", "nothing");
  repository.commit();
  const [tagged, left] = [secret(), secret()];
  const store = (text: string): string => {
    repository.write("loose.txt", `token = ${text}\n`);
    return repository.git("hash-object", "-w", "loose.txt");
  };
  repository.git("tag", "--annotate", "--message=m", "on-a-file", store(tagged));
  store(left);
  const { sightings } = await scanHistory((await openGit(repository.path)).objects, REQUEST);
  expect(sightings.map(({ path, secret: value }) => [path, value])).toEqual([["refs/tags/on-a-file", tagged]]);
});

it.each(["HEAD~1:gone.txt", "HEAD~1^{tree}", "HEAD~1"])("says that %s is lost, and scans the rest", async (lost) => {
  using repository = new ScratchRepository();
  const values = [secret(), secret()];
  for (const [at, name] of ["kept.txt", "gone.txt", "last.txt"].entries()) {
    repository.write(name, `token = ${values[at]}\n`);
    repository.commit();
  }
  const whole = await scanHistory((await openGit(repository.path)).objects, REQUEST);
  expect(whole.unscanned).toEqual([]);
  const id = repository.git("rev-parse", lost);
  rmSync(join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2)));
  const { sightings, unscanned } = await scanHistory((await openGit(repository.path)).objects, REQUEST);
  expect(unscanned.map(({ path }) => path)).toContain("the history");
  expect(sightings.map(({ path, secret: value }) => [path, value])).toContainEqual(["kept.txt", values[0]]);
});

it.each(["HEAD~2", "HEAD~2^{tree}", "HEAD"])("drops nothing that was found where %s is lost", async (lost) => {
  using repository = new ScratchRepository();
  const [gone, kept] = [secret(), secret()];
  repository.write("gone.txt", `token = ${gone}\n`);
  repository.commit();
  const blob = repository.git("rev-parse", "HEAD:gone.txt");
  repository.git("rm", "--quiet", "gone.txt");
  repository.write("kept.txt", `token = ${kept}\n`);
  repository.commit();
  const keptBlob = repository.git("rev-parse", "HEAD:kept.txt");
  repository.write("last.txt", "nothing");
  repository.commit();
  const id = repository.git("rev-parse", lost);
  rmSync(join(repository.path, ".git/objects", id.slice(0, 2), id.slice(2)));
  const { sightings, unscanned, origins } = await scanHistory((await openGit(repository.path)).objects, REQUEST);
  expect(unscanned.map(({ path }) => path)).toContain("where findings come from");
  // Without its last commit, a repository has no files at all that anybody knows of.
  const place = lost === "HEAD" ? `blob ${keptBlob}` : "kept.txt";
  expect(sightings.map(({ path, secret: value }) => [path, value]).sort()).toEqual(
    [
      [`blob ${blob}`, gone],
      [place, kept],
    ].sort(),
  );
  expect(origins.get(blob)).toEqual({ kind: "unreachable", headPaths: [] });
});
