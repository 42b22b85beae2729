// Writes every generated file: metadata of actions, reference tables, rule pages, the page
// about credentials, the policy's JSON Schema.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { providerList } from "./provider-list.ts";
import { ROOT } from "./repository.ts";

const RULE_PAGES = "docs/rules";

// The list of providers first: it is code, and what is generated next is made by running it.
const list = providerList();
writeFileSync(join(ROOT, list.path), list.text);
const { generatedFiles } = await import("./generated-files.ts");

const files = generatedFiles();
for (const { path, text } of files) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

// A page of a rule that no longer exists would go on telling people about it.
const pages = new Set(files.map(({ path }) => path));
for (const name of readdirSync(join(ROOT, RULE_PAGES))) {
  if (!pages.has(`${RULE_PAGES}/${name}`)) rmSync(join(ROOT, RULE_PAGES, name));
}
