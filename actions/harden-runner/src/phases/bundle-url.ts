// Where the built files of harden-runner lie.

const here = import.meta.url;

/** The agent's bundle. From its sources the suite has none: it must be built first. */
export function bundleUrl(): URL {
  return new URL(
    here.endsWith(".ts") ? "../../../../dist/harden-runner/agent/index.js" : "../harden-runner/agent/index.js",
    here,
  );
}

/** What the later phases start from, absolute: whoever changes these would speak in our name. */
export function phaseFiles(): readonly string[] {
  return ["main.js", "post.js"].map((name) => new URL(`../${name}`, bundleUrl()).pathname);
}

/** The folders that the later phases run from: the suite's bundles, and the Node.js at `node` (absolute). */
export function phaseFolders(node: string): readonly string[] {
  return [
    new URL("../..", bundleUrl()).pathname.replace(/\/$/, ""),
    new URL("..", `file://${node}`).pathname.replace(/\/$/, ""),
  ];
}
