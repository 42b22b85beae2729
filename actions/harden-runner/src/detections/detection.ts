// The shape of a detection: one behaviour that a build has no business with, judged from one observed fact.
import type { DetectionId } from "../observe/detection-id.ts";
import type { ProcessEntry } from "../observe/process-entry.ts";
import type { CallName } from "../observe/trace-record.ts";

/** One observed fact. `process` is who did it, where known. */
export type Behaviour =
  | {
      readonly kind: "call";
      readonly process: ProcessEntry | undefined;
      readonly task: number;
      readonly call: CallName;
      readonly arguments: readonly number[];
    }
  | { readonly kind: "module"; readonly process: ProcessEntry | undefined; readonly name: string }
  | {
      readonly kind: "access";
      readonly process: ProcessEntry | undefined;
      readonly target: number;
      readonly mode: number;
    }
  /** A process holds the memory file of another one open. */
  | { readonly kind: "memory-file"; readonly process: ProcessEntry | undefined; readonly target: number }
  /** A process was made with these flags of clone(2). */
  | { readonly kind: "fork"; readonly process: ProcessEntry | undefined; readonly task: number; readonly flags: number }
  /** A process was seen at work as this user. */
  | { readonly kind: "user"; readonly process: ProcessEntry | undefined; readonly uid: number }
  | { readonly kind: "file"; readonly what: string; readonly path: string }
  | { readonly kind: "tracing"; readonly changed: readonly string[] }
  /** The agent did not run for so long. */
  | { readonly kind: "pause"; readonly milliseconds: number }
  | { readonly kind: "link"; readonly name: string };

/** What a detection may ask beyond the fact itself. */
export interface Scene {
  /** The user id that only the agent has. */
  readonly agentUid: number;
  /** The program that the kernel starts to have a module loaded, by its path and by what that leads to; empty if it starts none. */
  readonly moduleLoaders: readonly string[];
  /** The process a number stands for, if `by` and the machine count processes alike. */
  target(number: number, by: number): ProcessEntry | undefined;
  /** The process behind a pidfd of `task`. */
  behindDescriptor(task: number, descriptor: number): ProcessEntry | undefined;
  /** Effective user of a process; where it is gone, of its closest ancestor that is still known. */
  uidOf(task: number): number | undefined;
  /** True if `entry` was started by `ancestor`, or by something that it started. */
  descends(entry: ProcessEntry, ancestor: ProcessEntry): boolean;
}

export interface Detection {
  readonly id: DetectionId;
  /** Why it matters, for people. */
  readonly why: string;
  /** What must be observable for it, in the words of the trace catalogue; empty if nothing special is. */
  readonly needs: readonly string[];
  /** What happened, in short, or undefined if the fact is none of its business. Names no arguments and no environment. */
  readonly judge: (behaviour: Behaviour, scene: Scene) => string | undefined;
}
