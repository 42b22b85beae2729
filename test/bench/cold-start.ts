// How long each bundle takes until it has looked at its arguments, over an empty Node.js process.
import { join } from "node:path";
import { type Candidate, time } from "./measure.ts";
import type { NodeExecutable } from "./nodes.ts";
import { milliseconds, printTable } from "./table.ts";

const ROUNDS = 15;

export function benchColdStart(root: string, nodes: readonly NodeExecutable[]): void {
  const rows = nodes.flatMap(({ name, path }) => {
    const [empty, ...started] = time(candidates(root, path), ROUNDS);
    return started.map((timing) => [
      `${timing.name}, ${name}`,
      milliseconds(timing.median),
      milliseconds(empty?.median ?? Number.NaN),
      milliseconds(timing.median - (empty?.median ?? Number.NaN)),
    ]);
  });
  printTable(
    "Cold start (median; target: at most 60 ms over `node -e 0`)",
    ["bundle", "start", "node -e 0", "over"],
    rows,
  );
}

/** The actions end at a bad input: everything up to reading inputs has been loaded by then. */
function candidates(root: string, node: string): readonly Candidate[] {
  const action = (name: string): Candidate => ({
    name: `dist/${name}/main.js`,
    command: node,
    args: [join(root, "dist", name, "main.js")],
    env: { "INPUT_ON-INCOMPLETE": "neither" },
    done: [1],
  });
  return [
    { name: "node -e 0", command: node, args: ["-e", "0"], done: [0] },
    {
      name: "dist/cli/main.js --version",
      command: node,
      args: [join(root, "dist/cli/main.js"), "--version"],
      done: [0],
    },
    action("gate"),
    action("pin-check"),
  ];
}
