// The text of a new rule about references, and its place in the list of those.
import { constantOf } from "./constant-name.ts";

/** A rule that finds `octo-org/<id>@…`. */
export function referenceRule(id: string): string {
  return `// What it finds, in a sentence.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { detect } from "./detect.ts";
import { SHA, step } from "./example-files.ts";

export const ${constantOf(id)} = defineRule<ReferenceCase>({
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

/** The text of the list with the import and the entry, both in the order of the ids. */
export function enterReferenceRule(text: string, id: string): string {
  const name = constantOf(id);
  const imported = insertSorted(
    text,
    /^import \{ \w+ \} from "\.\/(?<id>[a-z0-9-]+)\.ts";$/,
    `import { ${name} } from "./${id}.ts";`,
  );
  return insertSorted(imported, /^ {2}(?<id>\w+),$/, `  ${name},`);
}

/** Inserts `line` among the lines that match, keeping them sorted. */
function insertSorted(text: string, pattern: RegExp, line: string): string {
  const lines = text.split("\n");
  const matching = lines.flatMap((candidate, index) => (pattern.test(candidate) ? [index] : []));
  const after = matching.findLast((index) => (lines[index] ?? "") < line);
  const position = after === undefined ? (matching[0] ?? 0) : after + 1;
  return [...lines.slice(0, position), line, ...lines.slice(position)].join("\n");
}
