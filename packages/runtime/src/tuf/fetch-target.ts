// One file of a repository of The Update Framework, in the version that its metadata vouches for.
// Source: TUF specification 1.0, "Detailed client workflow".
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UnavailableError } from "@lockstep/core";
import { Updater } from "tuf-js";
import { readTextFile } from "../files/read-text-file.ts";

export interface TufTarget {
  /** Base address of the repository. */
  readonly repository: string;
  /** Its first `root.json`, as text: what trust begins with. */
  readonly firstRoot: string;
  readonly name: string;
  /** Absolute path of a folder of ours, one a repository, which keeps the metadata between runs. */
  readonly folder: string;
  /** For one request, in milliseconds. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** The text of the file. Throws `UnavailableError` (`network-failed`) where it cannot be had or does not verify. */
export async function fetchTufTarget(target: TufTarget): Promise<string> {
  try {
    return await fetchNewest(target);
  } catch (cause) {
    throw new UnavailableError("network-failed", `${target.name} could not be fetched from ${target.repository}.`, {
      hint: "Try again, give the file itself, or do without: an older one comes with this program.",
      cause,
    });
  }
}

async function fetchNewest({ repository, firstRoot, name, folder, timeoutMs, maxBytes }: TufTarget): Promise<string> {
  const targetDir = join(folder, "targets");
  mkdirSync(targetDir, { recursive: true });
  const root = join(folder, "root.json");
  if (!existsSync(root)) writeFileSync(root, firstRoot);
  const updater = new Updater({
    metadataDir: folder,
    metadataBaseUrl: repository,
    targetDir,
    targetBaseUrl: `${repository}/targets`,
    config: { fetchTimeout: timeoutMs, fetchRetries: 1 },
  });
  await updater.refresh();
  const info = await updater.getTargetInfo(name);
  if (info === undefined) throw new RangeError(`the repository has no ${name}`);
  const path = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
  const read = readTextFile(path, maxBytes);
  if (!read.ok) throw new RangeError(`${name} cannot be read`);
  return read.text;
}
