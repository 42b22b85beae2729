// What a file that describes images pulls in and runs.
import type { JudgedReference } from "../reference/judge-reference.ts";
import type { Script } from "../script/script.ts";
import type { Flaw } from "./read-instructions.ts";

export interface ContainerContent {
  /** In source order. Each is judged by the value it has unless somebody sets another. */
  readonly references: readonly JudgedReference[];
  readonly scripts: readonly Script[];
  /** The names that a compose file gives to build contexts, in lower case, by the path of the Dockerfile they are for. */
  readonly contexts?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first thing that keeps the file from being understood as a whole. */
  readonly flaw: Flaw | undefined;
}
