// The small files the rules' examples are written in.
import type { Example } from "@lockstep/core";

/** A full commit id that belongs to nothing. */
export const SHA = "0123456789abcdef0123456789abcdef01234567";

/** An image digest that belongs to nothing. */
export const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

/** The metadata of an action that pulls in nothing. */
export const NODE_ACTION = "name: setup\nruns:\n  using: node24\n  main: index.js\n";

/** A workflow of the given lines. */
export function ciWorkflow(lines: readonly string[]): Example {
  return { path: ".github/workflows/ci.yml", text: `${["on: push", ...lines].join("\n")}\n` };
}

/** A workflow with one step that uses `reference`, written as it is. */
export function step(reference: string): Example {
  return ciWorkflow(["jobs:", "  build:", "    runs-on: ubuntu-latest", "    steps:", `      - uses: ${reference}`]);
}

/** A workflow with one step that runs the given lines. */
export function run(...lines: readonly string[]): Example {
  return ciWorkflow([
    "jobs:",
    "  build:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - run: |",
    ...lines.map((line) => `          ${line}`),
  ]);
}

/** A workflow with one job whose lines are given. */
export function job(lines: readonly string[]): Example {
  return ciWorkflow([
    "jobs:",
    "  build:",
    "    runs-on: ubuntu-latest",
    ...lines.map((line) => `    ${line}`),
    "    steps:",
    "      - run: make",
  ]);
}
