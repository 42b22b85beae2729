// Scaffolds a rule: `npm run new:rule pin-check ID` writes a rule about references, `npm run new:rule secret-scan PROVIDER`
// the file of a provider of credentials. Both come with one flagged and one allowed example, and work at once.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { providerScaffold } from "./provider-scaffold.ts";
import { enterReferenceRule, referenceRule } from "./reference-rule-scaffold.ts";
import { ROOT } from "./repository.ts";

/** What an action's rules look like. */
interface Family {
  readonly what: string;
  readonly text: (id: string) => string;
  /** A list beside the rules in which each is entered by hand. */
  readonly list?: { readonly name: string; readonly enter: (text: string, id: string) => string };
  readonly next: string;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  "pin-check": {
    what: "rule",
    text: referenceRule,
    list: { name: "reference-rules.ts", enter: enterReferenceRule },
    next: "write its check and examples, then npm test and npm run generate",
  },
  "secret-scan": {
    what: "provider",
    text: providerScaffold,
    next: "npm run generate, then write its pages, pattern and examples, then npm test -- actions/secret-scan/test",
  },
};

const [action = "", id = ""] = process.argv.slice(2);
const family = Object.hasOwn(FAMILIES, action) ? FAMILIES[action] : undefined;
const folder = `actions/${action}/src/rules`;
const file = `${folder}/${id}.ts`;

const problem = problemWith();
if (problem !== undefined || family === undefined) {
  process.stderr.write(
    `${problem}\nUsage: npm run new:rule ACTION ID, for example: npm run new:rule pin-check stale-pin, or npm run new:rule secret-scan acme\n`,
  );
  process.exitCode = 2;
} else {
  write(family);
}

function write({ text, list, next }: Family): void {
  writeFileSync(join(ROOT, file), text(id));
  process.stdout.write(`wrote ${file}\n`);
  if (list) {
    const path = join(ROOT, folder, list.name);
    writeFileSync(path, list.enter(readFileSync(path, "utf8"), id));
    process.stdout.write(`entered it in ${list.name}\n`);
  }
  process.stdout.write(`Next: ${next}\n`);
}

function problemWith(): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `The id "${id}" is not kebab-case.`;
  if (!family) return `There is no action "${action}" with rules.`;
  return existsSync(join(ROOT, file)) ? `The ${family.what} ${id} exists already.` : undefined;
}
