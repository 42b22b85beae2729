// The build contexts that a compose file names beside the main one ("Compose Build Specification", additional_contexts), and
// the Dockerfile they are for. It judges nothing.
import type { SourceMapping, SourceNode, SourceScalar } from "@lockstep/core";
import type { MergedMappings } from "./merged-mappings.ts";

export interface BuildContext {
  /** In lower case: the builder compares them so. */
  readonly name: string;
  /** The image it stands for, if it is one. */
  readonly image: string | undefined;
  readonly node: SourceScalar;
}

const IMAGE = "docker-image://";

/** The contexts in the value of `additional_contexts`, which is a mapping or a list of `name=value`. */
export function contextsIn(node: SourceNode, merged: MergedMappings): readonly BuildContext[] {
  if (node.kind === "mapping") {
    const entries = [...merged.entriesOf(node)];
    return entries.flatMap(([name, value]) => (isText(value) ? contextOf(name, value.value, value) : []));
  }
  const items = node.kind === "sequence" ? node.items.filter(isText) : [];
  return items.flatMap((item) => {
    const equals = item.value.indexOf("=");
    return equals > 0 ? contextOf(item.value.slice(0, equals), item.value.slice(equals + 1), item) : [];
  });
}

/** The repository-relative path of the Dockerfile that `build` names; undefined where it is not one of the repository. */
export function dockerfileOf(build: SourceMapping, merged: MergedMappings, composePath: string): string | undefined {
  const context = textOf(merged.find(build, "context")) ?? ".";
  const dockerfile = textOf(merged.find(build, "dockerfile")) ?? "Dockerfile";
  if (`${context}${dockerfile}`.includes("$") || context.includes("://") || /^\//.test(dockerfile)) return undefined;
  const path: string[] = composePath.split("/").slice(0, -1);
  for (const part of `${context}/${dockerfile}`.split("/")) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}

function contextOf(name: string, value: string, node: SourceScalar): readonly BuildContext[] {
  const image = value.trim().startsWith(IMAGE) ? value.trim().slice(IMAGE.length) : undefined;
  return [{ name: name.trim().toLowerCase(), image, node }];
}

function isText(node: SourceNode): node is SourceScalar {
  return node.kind === "scalar";
}

function textOf(node: SourceNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.value.trim() !== "" ? node.value.trim() : undefined;
}
