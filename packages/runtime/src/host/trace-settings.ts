// The settings of a trace instance: written once, compared and written again.
import { writeFileSync } from "node:fs";
import { readKernelText } from "./process-file.ts";

export interface TraceSetting {
  /** Below the instance's folder. */
  readonly path: string;
  readonly value: string;
}

/** What each setting reads as now; undefined where it is gone. */
export function readSettings(
  folder: string,
  settings: readonly TraceSetting[],
): ReadonlyMap<string, string | undefined> {
  return new Map(settings.map(({ path }) => [path, readKernelText(`${folder}/${path}`, 65_536)?.trim()]));
}

/** False if the kernel would not take it. */
export function writeSetting(folder: string, { path, value }: TraceSetting): boolean {
  try {
    writeFileSync(`${folder}/${path}`, value);
    return true;
  } catch {
    return false;
  }
}
