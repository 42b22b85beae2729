// The Node.js executables at hand: the pinned one that runs this, and the system's where it is another.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface NodeExecutable {
  /** For example `node 24.21.0`. */
  readonly name: string;
  readonly path: string;
}

export function nodeExecutables(): readonly NodeExecutable[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const system = folders.map((folder) => join(folder, "node")).find((path) => existsSync(path));
  const named = [process.execPath, ...(system ? [system] : [])].map((path) => ({
    path,
    name: `node ${versionOf(path)}`,
  }));
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
}

function versionOf(path: string): string {
  return execFileSync(path, ["-p", "process.versions.node"], { encoding: "utf8" }).trim();
}
