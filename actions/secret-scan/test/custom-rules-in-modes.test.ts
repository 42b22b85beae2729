// A user's own rules count in every mode, also those that look at paths.
import { allFindings, type Secret, SILENT } from "@lockstep/core";
import { ScratchRepository } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { runSecretScan } from "../src/check.ts";
import type { ScanOptions } from "../src/program.ts";

const CONFIG = `
[extend]
useDefault = true
[[rules]]
id = "in-own-files"
path = '\\.own$'
regex = 'own-[0-9]{8}'
[[rules]]
id = "key-store"
path = '\\.p12$'
`;
const TEXT = "id = own-40718263\n";

async function scan(cwd: string, options: ScanOptions, conceal = (_secret: Secret): void => undefined) {
  const env = { PATH: process.env["PATH"], HOME: "/dev/null" };
  const where = { paths: [], config: ".github/lockstep.yml", onIncomplete: undefined, online: false, env, cwd };
  const request = { ...where, token: undefined, dotcomToken: undefined, progress: SILENT, conceal };
  const { report } = await runSecretScan(request, options);
  expect(report.notChecked).toEqual([]);
  return allFindings(report)
    .map(({ ruleId, location: { file } }) => `${ruleId} ${file}`)
    .sort();
}

it("tree, range and history find the same, and history what is gone", async () => {
  using repository = new ScratchRepository();
  repository.write(".gitleaks.toml", CONFIG);
  const base = repository.commit();
  repository.write("other.txt", TEXT);
  repository.write("a.own", TEXT);
  repository.write("store.p12", "bytes");
  repository.commit();
  const cwd = repository.path;
  const found = ["custom:in-own-files a.own", "custom:key-store store.p12"];
  expect(await scan(cwd, { mode: "tree" })).toEqual(found);
  expect(await scan(cwd, { mode: "range", range: `${base}..HEAD` })).toEqual(found);
  expect(await scan(cwd, { mode: "history" })).toEqual(found);
  repository.git("rm", "--quiet", "a.own", "store.p12");
  repository.commit();
  expect(await scan(cwd, { mode: "tree" })).toEqual([]);
  expect(await scan(cwd, { mode: "history" })).toEqual(found);
});

it("has masked what they find, but no single letters", async () => {
  using repository = new ScratchRepository();
  const rules = ["(k)=[0-9]{8}", "v=([0-9]{8})"].map((regex, at) => `[[rules]]\nid = "r${at}"\nregex = '${regex}'\n`);
  repository.write(".gitleaks.toml", rules.join(""));
  repository.write("a.txt", "k=40718263\nv=51829374\n");
  repository.commit();
  const masked: string[] = [];
  const found = await scan(repository.path, { mode: "tree" }, (secret) => masked.push(secret.reveal()));
  expect(found).toEqual(["custom:r0 a.txt", "custom:r1 a.txt"]);
  expect(masked).toEqual(["51829374"]);
});
