// What a block of YAML shows, and the whole workflow around a fragment of one.
import { parse } from "yaml";
import type { FencedBlock } from "./fenced-block.ts";

export type ShownYaml =
  | { readonly kind: "workflow"; readonly text: string; readonly statesPermissions: boolean }
  | { readonly kind: "policy" | "permissions" | "hooks" | "inputs" };

const HEAD = "on: push\n";
const JOB = "jobs:\n  job:\n    runs-on: ubuntu-24.04\n    steps:\n";

/** A list is one of steps; a mapping is told by its keys. What is left are inputs of the page's own action. */
export function readShownYaml({ text }: FencedBlock): ShownYaml {
  const value: unknown = parse(text);
  if (Array.isArray(value)) {
    return { kind: "workflow", text: `${HEAD}${JOB}${indent(dedent(text), 6)}`, statesPermissions: false };
  }
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (keys.includes("jobs")) {
    return { kind: "workflow", text: keys.includes("on") ? text : HEAD + text, statesPermissions: true };
  }
  if (keys.includes("steps")) {
    const [head = "", steps = ""] = text.split(/^steps:\n/m);
    const statesPermissions = keys.includes("permissions");
    return { kind: "workflow", text: `${HEAD}${head}${JOB}${indent(dedent(steps), 6)}`, statesPermissions };
  }
  if (keys.includes("version")) return { kind: "policy" };
  if (keys.includes("repos")) return { kind: "hooks" };
  return { kind: keys.length === 1 && keys[0] === "permissions" ? "permissions" : "inputs" };
}

function dedent(text: string): string {
  const lines = text.split("\n");
  const blanks = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const least = Math.min(...blanks);
  return lines.map((line) => line.slice(least)).join("\n");
}

function indent(text: string, width: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(width));
}
