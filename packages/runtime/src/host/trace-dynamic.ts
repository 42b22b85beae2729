// Dynamic trace events: defined in the tracefs root, where the kernel was built with kprobes. They belong to the machine, so
// each is named for us and taken away again.
import { appendFileSync } from "node:fs";
import { isThere } from "./own-file.ts";

export interface DynamicEvent {
  readonly group: string;
  readonly name: string;
  /** Definitions in the kernel's own language, best first: an old kernel refuses newer forms. Each is taken only if those before were refused. */
  readonly definitions: Iterable<string>;
}

export interface DefinedEvents {
  readonly defined: readonly DynamicEvent[];
  /** Those that the kernel refused in every form. */
  readonly refused: readonly DynamicEvent[];
}

/** Defines what the kernel takes. Without dynamic events in the kernel all are refused. */
export function defineDynamicEvents(root: string, events: readonly DynamicEvent[]): DefinedEvents {
  const file = definitionsFile(root);
  const taken = events.filter((event) => {
    if (file === undefined) return false;
    append(file, removal(event));
    for (const definition of event.definitions) if (append(file, definition)) return true;
    return false;
  });
  return { defined: taken, refused: events.filter((event) => !taken.includes(event)) };
}

/** Takes them away; nothing may record them any more. */
export function removeDynamicEvents(root: string, events: readonly DynamicEvent[]): void {
  const file = definitionsFile(root);
  if (file !== undefined) for (const event of events) append(file, removal(event));
}

function removal({ group, name }: DynamicEvent): string {
  return `-:${group}/${name}`;
}

function definitionsFile(root: string): string | undefined {
  return ["dynamic_events", "kprobe_events"].map((name) => `${root}/${name}`).find((path) => isThere(path));
}

/** Appending, because opening one of these files to write it anew would take away everybody's events. */
function append(file: string, line: string): boolean {
  try {
    appendFileSync(file, `${line}\n`);
    return true;
  } catch {
    return false;
  }
}
