// The nodes of the graph: what makes two of them one, and what they are called.
import type { GraphNode } from "@lockstep/core";
import type { PinVerdict } from "../reference/pin-verdict.ts";
import type { RemoteTarget } from "../reference/remote-target.ts";
import { codeKey, sitedTarget } from "./dependency.ts";
import { isBlocked } from "./pinned.ts";

export interface DrawnNode extends GraphNode {
  /** Equal for nodes that are one. */
  readonly key: string;
  readonly verdict: PinVerdict;
}

/** A reference as the graph sees it, wherever it stands. */
export interface DrawnReference {
  readonly site: string;
  readonly value: string;
  readonly verdict: PinVerdict;
  readonly target: RemoteTarget | undefined;
}

/** A file of this repository. */
export function fileNode(path: string, blocked: boolean): DrawnNode {
  return { key: `file:${path}`, label: path, verdict: "local", blocked };
}

/** Other code, called as it is written; `$/path` of another repository by where it lies. */
export function referenceNode({ site, value, verdict, target }: DrawnReference): DrawnNode {
  const sited = sitedTarget(site, target);
  const key = sited ? `code:${codeKey(sited.target)}` : `value:${value}`;
  return {
    key,
    label: verdict === "self" && target ? placeOf(target) : value,
    verdict,
    blocked: isBlocked(site, verdict),
  };
}

function placeOf({ owner, name, path, ref }: RemoteTarget): string {
  return `${[owner, name, path].filter((part) => part !== "").join("/")}@${ref}`;
}
