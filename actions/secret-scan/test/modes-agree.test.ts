// Whatever the mode, the same credentials are found at the same places; and history forgets none that ever was committed.
import { join } from "node:path";
import { allFindings, SILENT } from "@lockstep/core";
import { ScratchRepository } from "@lockstep/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { runSecretScan } from "../src/check.ts";
import { base62Crc } from "../src/format/base62-crc.ts";
import type { ScanOptions } from "../src/program.ts";
import { Synthetic } from "../src/rule/synthetic.ts";

const RULE = "github-pat";
const PREFIX = ["ghp", ""].join("_");

function credential(seed: string): string {
  const body = new Synthetic(seed).alnum(30);
  return `${PREFIX}${body}${base62Crc(body)}`;
}

/** How a credential may stand in a line. */
const DRESSES: readonly ((secret: string) => string)[] = [
  (secret) => `token = ${secret}`,
  (secret) => `url: https://x:${secret}@host.example.test/`,
  (secret) => `\t"key": "${secret}",\r`,
  (secret) => `data: ${Buffer.from(`{"token":"${secret}"}`).toString("base64")}`,
  (secret) => `escaped=${[...secret].map((character) => `%${character.charCodeAt(0).toString(16)}`).join("")}`,
];
const NOISE = ["", "const value = compute(first, second);", "# ghp_ npm_ token secret", "é\u0000ß", "x".repeat(3000)];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NOISE).map((text) => ({ text, dress: undefined })) },
  { weight: 1, arbitrary: fc.constantFrom(...DRESSES).map((dress) => ({ text: "", dress })) },
);
const path = fc.constantFrom("a.env", "src/deep/b.ts", "c d.yml", "été.txt", "no-extension");
const tree = fc.dictionary(path, fc.array(line, { minLength: 1, maxLength: 30 }), {
  minKeys: 1,
  maxKeys: 4,
  noNullPrototype: true,
});

type Planned = typeof tree extends fc.Arbitrary<infer Value> ? Value : never;

/** The text of each file, and where its credentials are. Each credential stands once. */
function plan(files: Planned, seed: number) {
  const texts = new Map<string, string>();
  const places: string[] = [];
  for (const [file, lines] of Object.entries(files)) {
    const dressed = lines.map(({ text, dress }, at) => {
      if (dress === undefined) return text;
      places.push(`${file}:${at + 1}`);
      return dress(credential(`${seed} ${file} ${at}`));
    });
    texts.set(file, `${dressed.join("\n")}\n`);
  }
  return { texts, places: places.sort() };
}

/** The findings of the rule. Nothing may be left out. */
async function findingsOf(cwd: string, options: ScanOptions) {
  const env = { PATH: process.env["PATH"], HOME: "/dev/null" };
  const request = {
    paths: [],
    config: ".github/lockstep.yml",
    onIncomplete: undefined,
    online: false,
    token: undefined,
  };
  const { report } = await runSecretScan({ ...request, dotcomToken: undefined, env, cwd, progress: SILENT }, options);
  expect(report.notChecked).toEqual([]);
  return allFindings(report).filter(({ ruleId }) => ruleId === RULE);
}

/** Where they are. */
async function scan(cwd: string, options: ScanOptions) {
  const found = await findingsOf(cwd, options);
  return found.map(({ location: { file, line: at } }) => `${file}:${at}`).sort();
}

/** What they are: of a credential that lies in many versions of a file, any may come first. */
async function scanHistory(cwd: string) {
  const found = await findingsOf(cwd, { mode: "history" });
  return found.map(({ fingerprint }) => fingerprint).sort();
}

async function* streamOf(text: string) {
  yield Buffer.from(text);
}

it("tree, staged, range, history and standard input find the same", async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.nat(), async (files, seed) => {
      const { texts, places } = plan(files, seed);
      using repository = new ScratchRepository();
      repository.write("base.txt", "");
      const base = repository.commit();
      for (const [file, text] of texts) repository.write(file, text);
      const cwd = repository.path;
      expect(await scan(cwd, { mode: "tree" })).toEqual(places);
      repository.git("add", "--all");
      expect(await scan(cwd, { mode: "staged" })).toEqual(places);
      repository.commit();
      expect(await scan(cwd, { mode: "range", range: `${base}..HEAD` })).toEqual(places);
      expect(await scan(cwd, { mode: "history" })).toEqual(places);
      for (const [file, text] of texts) {
        const own = places.filter((place) => place.startsWith(`${file}:`));
        const expected = own.map((place) => place.replace(file, "stdin")).sort();
        expect(await scan(cwd, { mode: "stdin", stdin: streamOf(text) })).toEqual(expected);
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

/** An edit of one of three files: lines go and come at a place, and with them perhaps a credential. */
const edit = fc.record({
  file: fc.constantFrom("a.ts", "b.ts", "sub/c.ts"),
  at: fc.nat({ max: 60 }),
  removed: fc.nat({ max: 12 }),
  lines: fc.array(line, { maxLength: 6 }),
});

it("history finds every credential of every version of a file, packed or not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 16 }), fc.nat(), async (edits, seed) => {
      using repository = new ScratchRepository();
      const files = new Map<string, readonly string[]>();
      let planted = 0;
      for (const { file, at, removed, lines } of edits) {
        const old = files.get(file) ?? Array.from({ length: 60 }, (_, number) => `const line${number} = ${number};`);
        const fresh = lines.map(({ text, dress }) => dress?.(credential(`${seed} ${planted++}`)) ?? text);
        files.set(file, old.toSpliced(at, removed, ...fresh));
        repository.write(file, `${files.get(file)?.join("\n")}\n`);
        repository.commit();
      }
      const loose = await scanHistory(repository.path);
      expect(new Set(loose).size).toBe(planted);
      repository.git("repack", "-adfq", "--depth=50", "--window=10");
      expect(await scanHistory(repository.path)).toEqual(loose);
      // A clone has no loose objects and no working tree that could help.
      repository.git("clone", "--quiet", "--mirror", repository.path, "copy");
      const copy = join(repository.path, "copy");
      repository.git("clone", "--quiet", "--no-checkout", copy, "clone");
      expect(await scanHistory(join(repository.path, "clone"))).toEqual(loose);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 120_000);
