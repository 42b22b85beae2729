// What the kernel counts for each processor's trace buffer.
import { readdirSync } from "node:fs";
import { readKernelText } from "./process-file.ts";

export interface BufferCounts {
  /** Overwritten, dropped, or lost because a writer was interrupted while the buffer was full. */
  readonly lost: number;
  readonly read: number;
}

const LOST: readonly string[] = ["overrun", "commit overrun", "dropped events"];

/** Sums over the processors of an instance; see the kernel's documentation of `per_cpu/cpuN/stats`. */
export function bufferCounts(folder: string): BufferCounts {
  let lost = 0;
  let read = 0;
  for (const [name, count] of processors(folder).flatMap((cpu) => statistics(`${folder}/per_cpu/${cpu}/stats`))) {
    if (LOST.includes(name)) lost += count;
    if (name === "read events") read += count;
  }
  return { lost, read };
}

function processors(folder: string): readonly string[] {
  try {
    return readdirSync(`${folder}/per_cpu`);
  } catch {
    return [];
  }
}

function statistics(path: string): [string, number][] {
  const lines = (readKernelText(path, 4_096) ?? "").split("\n");
  return lines.map((line) => {
    const [name = "", value = ""] = line.split(": ");
    return [name, Number(value)];
  });
}
