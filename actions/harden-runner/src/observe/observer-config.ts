// What the observer is told and what it needs of the machine.
import type {
  DefinedEvents,
  DynamicEvent,
  ProcessReader,
  SocketOwners,
  TraceEventChoice,
  TraceInstance,
  WatchedState,
} from "@lockstep/runtime/host";
import type { AgentConfig } from "../agent/agent-config.ts";
import type { Architecture, MemberOffsets } from "./dynamic-events.ts";

export interface ObserverConfig extends Pick<AgentConfig, "scope" | "runner" | "uid" | "watched" | "uplinks"> {
  /** Process number of the agent. */
  readonly agent: number;
  /** Undefined where no dynamic event is known for the processor. */
  readonly architecture: Architecture | undefined;
  /** Group of the dynamic events: letters, digits and `_` only, nobody else's. */
  readonly group: string;
  /** Folder on whose file system it is told who changes files; undefined where nobody wants to know. */
  readonly sources: string | undefined;
}

/** The part of the kernel's tracing that the observer uses. */
interface Tracing {
  define(events: readonly DynamicEvent[]): DefinedEvents;
  remove(events: readonly DynamicEvent[]): void;
  open(events: readonly TraceEventChoice[]): TraceInstance | { readonly unavailable: string };
}

export interface ObserverPorts {
  readonly tracing: Tracing;
  readonly processes: ProcessReader;
  readonly sockets: SocketOwners;
  /** The state of a file that should stay as it is. */
  watchedState(path: string): WatchedState;
  /** Network devices on top of these. */
  devicesAbove(uplinks: readonly string[]): readonly string[] | undefined;
  readonly offsetsOf: MemberOffsets;
  /** The kernel's number of the file system that a path is on, where its inode numbers are those that files state. */
  fileSystemDevice(path: string): number | undefined;
  /** True if the kernel can load modules at all. */
  takesModules(): boolean;
  /** The program that the kernel starts to have a module loaded, by its path and by what that leads to. */
  moduleLoaders(): readonly string[];
  /** Milliseconds since the epoch. */
  now(): number;
  /** Nanoseconds of the monotonic clock, the one of the records. */
  monotonic(): number;
}
