// Scaffolds a rule about references: `npm run new:rule ACTION ID`. The new file holds one flagged and one allowed example,
// and the rule is entered in its action's list.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./repository.ts";

const [action = "", id = ""] = process.argv.slice(2);
const folder = join(ROOT, "actions", action, "src", "rules");
const list = join(folder, "reference-rules.ts");
const file = join(folder, `${id}.ts`);

const problem = problemWith();
if (problem) {
  process.stderr.write(
    `${problem}\nUsage: npm run new:rule ACTION ID, for example: npm run new:rule pin-check stale-pin\n`,
  );
  process.exitCode = 2;
} else {
  writeFileSync(file, ruleText());
  writeFileSync(list, enter(readFileSync(list, "utf8")));
  process.stdout.write(`wrote actions/${action}/src/rules/${id}.ts and entered it in reference-rules.ts\n`);
  process.stdout.write("Next: write its check and examples, then npm test and npm run generate\n");
}

function problemWith(): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `The id "${id}" is not kebab-case.`;
  if (!/^[a-z-]+$/.test(action) || !existsSync(list)) return `There is no action "${action}" with rules.`;
  return existsSync(file) ? `The rule ${id} exists already.` : undefined;
}

function constantName(): string {
  return id.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}

function ruleText(): string {
  return `// What it finds, in a sentence.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { SHA, step } from "./example-files.ts";

export const ${constantName()} = defineRule<ReferenceCase>({
  id: "${id}",
  title: "What it finds, in a few words",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "Why it matters, in a sentence or two.",
  fix: "What to do about it, in a sentence or two.",
  examples: {
    flags: [{ ...step("octo-org/${id}@v1"), at: ["octo-org/${id}@v1"] }],
    allows: [step(\`octo-org/tool@\${SHA}\`)],
  },
  *check(judged) {
    if (judged.value.startsWith("octo-org/${id}@")) yield detect(judged);
  },
});
`;
}

/** Adds the import and the entry, both in the order of the ids. */
function enter(text: string): string {
  const name = constantName();
  const imported = insertSorted(
    text,
    /^import \{ \w+ \} from "\.\/(?<id>[a-z0-9-]+)\.ts";$/,
    `import { ${name} } from "./${id}.ts";`,
  );
  return insertSorted(imported, /^ {2}(?<id>\w+),$/, `  ${name},`);
}

/** Inserts \`line\` among the lines that match, keeping them sorted. */
function insertSorted(text: string, pattern: RegExp, line: string): string {
  const lines = text.split("\n");
  const matching = lines.flatMap((candidate, index) => (pattern.test(candidate) ? [index] : []));
  const after = matching.findLast((index) => (lines[index] ?? "") < line);
  const position = after === undefined ? (matching[0] ?? 0) : after + 1;
  return [...lines.slice(0, position), line, ...lines.slice(position)].join("\n");
}
