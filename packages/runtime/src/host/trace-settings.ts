// The settings of a trace instance: written once, compared and written again.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readKernelText } from "./process-file.ts";

export interface TraceSetting {
  /** Below the instance's folder, or absolute. */
  readonly path: string;
  readonly value: string;
}

/** What each setting reads as now; undefined where it is gone. */
export function readSettings(
  folder: string,
  settings: readonly TraceSetting[],
): ReadonlyMap<string, string | undefined> {
  return new Map(settings.map(({ path }) => [path, readKernelText(resolve(folder, path), 65_536)?.trim()]));
}

/** Those of `paths` that are there, as they are now. */
export function settingsAsTheyAre(folder: string, paths: readonly string[]): readonly TraceSetting[] {
  return paths.flatMap((path) => {
    const value = readKernelText(resolve(folder, path), 65_536)?.trim();
    return value === undefined ? [] : [{ path, value }];
  });
}

/** False if the kernel would not take it. */
export function writeSetting(folder: string, { path, value }: TraceSetting): boolean {
  try {
    writeFileSync(resolve(folder, path), value);
    return true;
  } catch {
    return false;
  }
}
