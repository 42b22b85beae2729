// Turns what was found in the checkouts into events for the log.
import { matchesGlob } from "@lockstep/core";
import type { CheckoutComparison } from "@lockstep/runtime/host";
import type { Actor, RunEvent } from "../event/run-event.ts";

/** Who wrote a file, by its path relative to the workspace, where that was seen. */
export type WriterOf = (path: string) => Actor | undefined;

/** Changes that are told one by one. */
const MAX_CHANGES = 5_000;

/** `mayChange` are globs of paths relative to a checkout. Paths in the events are relative to the workspace. */
export function toIntegrityEvents(
  { changes, gaps }: CheckoutComparison,
  mayChange: readonly string[],
  writerOf: WriterOf,
): readonly RunEvent[] {
  // What is not allowed comes first, so that a limit never hides it behind what is.
  const judged = changes.map((change) => ({
    ...change,
    allowed: mayChange.some((glob) => matchesGlob(glob, change.path)),
  }));
  const ordered = [...judged.filter(({ allowed }) => !allowed), ...judged.filter(({ allowed }) => allowed)];
  const told = ordered.slice(0, MAX_CHANGES).map(({ checkout, path: inside, change, allowed }): RunEvent => {
    const path = checkout === "" ? inside : `${checkout}/${inside}`;
    const writer = writerOf(path);
    return { kind: "integrity", path, change, allowed, ...(writer ? { writer } : {}) };
  });
  const left = ordered.length - told.length;
  return [
    ...told,
    ...(left > 0 ? [{ kind: "gap", what: "integrity", why: "too-many-changes", count: left } as const] : []),
    ...gaps.map(({ why, count }): RunEvent => ({ kind: "gap", what: "integrity", why, count })),
  ];
}
