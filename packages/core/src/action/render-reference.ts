// Generates the reference part of an action's README: inputs, outputs, permissions.
import type { Input } from "./input.ts";
import { defaultText } from "./render-action-yml.ts";
import type { ActionSpec } from "./spec.ts";

/** Markdown tables of everything the declaration says. */
export function renderReference(spec: ActionSpec): string {
  return [
    "### Inputs",
    "",
    table(["Input", "Values", "Default", "What it does"], Object.entries(spec.inputs).map(inputRow)),
    "",
    "### Outputs",
    "",
    table(
      ["Output", "What it holds"],
      Object.entries(spec.outputs).map(([name, description]) => [`\`${name}\``, description]),
    ),
    "",
    "### Permissions",
    "",
    ...permissionLines(spec),
  ].join("\n");
}

function inputRow([name, input]: readonly [string, Input]): readonly string[] {
  const fallback = defaultText(input);
  return [`\`${name}\``, valuesOf(input), fallback === "" ? "" : `\`${fallback}\``, input.description];
}

function valuesOf(input: Input): string {
  if ("choices" in input) return input.choices.map((choice) => `\`${choice}\``).join(", ");
  return { flag: "`true`, `false`", secret: "credential", text: "text" }[input.kind];
}

function permissionLines(spec: ActionSpec): readonly string[] {
  const scopes = Object.entries(spec.permissions);
  if (scopes.length === 0) return ["None: `permissions: {}` is enough."];
  return ["```yaml", "permissions:", ...scopes.map(([scope, access]) => `  ${scope}: ${access}`), "```"];
}

/** A GitHub table. Cells are our own text; a pipe in them would still break the row, so it is escaped. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
