// Finds the scripts of a pipeline: `run` blocks and checked-in shell files. Files without the ending of a shell script are
// not looked at, whatever their first line says.
import { locateInScalar, type PipelineFile, SourceFile, type SourceScript } from "@lockstep/core";
import type { Script } from "./script.ts";

const SHELL_FILE = /\.(?:sh|bash)$/;

/** True for a repository-relative path that ends in `.sh` or `.bash`. */
export function isShellFile(path: string): boolean {
  return SHELL_FILE.test(path);
}

/** The text of a shell file as one script. */
export function scriptOfShellFile(path: string, text: string): Script {
  const file = new SourceFile(path, text);
  return { file, site: "shell-script", text, shell: undefined, locate: (start, end) => file.locate(start, end) };
}

/** Every `run` block of a workflow or a composite action, in source order. */
export function scriptsOfPipeline(file: PipelineFile): readonly Script[] {
  return file.scripts.map((source) => ({
    file,
    site: "run",
    text: source.node.value,
    shell: shellOf(source),
    locate: (start, end) => locateInScalar(file, source.node, start, end),
  }));
}

/** Where nothing sets a shell, it is pwsh on Windows runners and bash elsewhere ("Workflow syntax", `defaults.run.shell`). */
function shellOf({ shell, runsOn }: SourceScript): string | undefined {
  return shell ?? (runsOn?.toLowerCase().includes("windows") ? "pwsh" : undefined);
}
