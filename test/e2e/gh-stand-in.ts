// A program that takes the words of `gh` which our workflows use, and asks the desk of release-desk.ts. Words that it
// does not know end it with an error.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

const { GH_TOKEN: authorization = "", GH_REPO: repository = "", GH_DESK: desk = "" } = process.env;
const flag = { type: "boolean" } as const;
const { values, positionals } = parseArgs({
  args: process.argv.slice(2).map((word) => (word === "--draft=false" ? "--publish" : word)),
  allowPositionals: true,
  options: {
    ...{ draft: flag, publish: flag, "verify-tag": flag, clobber: flag, "generate-notes": flag },
    ...{ title: { type: "string" }, dir: { type: "string", default: "." }, jq: { type: "string" } },
  },
});
const [noun, verb = "", tag = "", ...files] = positionals;

const VERBS: Readonly<Record<string, () => Promise<unknown>>> = {
  view: async () => process.stdout.write(await ask("GET")),
  create: () => demand(values.draft === true, "only drafts are created").then(() => ask("POST")),
  edit: () => demand(values.publish === true, "there is nothing to change").then(() => ask("PATCH")),
  async upload() {
    for (const file of files) await ask("PUT", basename(file), readFileSync(file, "utf8"));
  },
  async download() {
    mkdirSync(values.dir, { recursive: true });
    for (const name of (await ask("GET")).split("\n")) writeFileSync(join(values.dir, name), await ask("GET", name));
  },
};

/** `gh api PATH --jq .FIELD`, asked of the API that the job is told of. */
async function askApi(): Promise<void> {
  const field = /^\.(\w+)$/.exec(values.jq ?? "")?.[1] ?? "";
  const answer = await fetch(`${process.env["GITHUB_API_URL"]}/${verb}`, {
    headers: { authorization: `Bearer ${authorization}` },
  });
  await demand(answer.ok && field !== "", `HTTP ${answer.status}, field ${field}`);
  const told = (await answer.json()) as Readonly<Record<string, unknown>>;
  process.stdout.write(`${told[field]}\n`);
}

const act = noun === "api" ? askApi : VERBS[verb];
if ((noun !== "release" && noun !== "api") || act === undefined)
  throw new Error(`this gh does not know ${noun} ${verb}`);
await act();

async function ask(method: string, name = "", body?: string): Promise<string> {
  const query = new URLSearchParams({ repository, tag, name });
  const answer = await fetch(`${desk}/?${query}`, { method, body: body ?? null, headers: { authorization } });
  await demand(answer.ok, `HTTP ${answer.status}`);
  return answer.text();
}

async function demand(holds: boolean, otherwise: string): Promise<void> {
  if (!holds) throw new Error(otherwise);
}
