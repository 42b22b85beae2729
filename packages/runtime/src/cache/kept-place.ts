// Where a check keeps one file between runs: a file that somebody names, or an entry in the cache of GitHub Actions.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readKept } from "../files/read-kept.ts";
import { writeWhole } from "../files/write-whole.ts";
import { entryKey } from "./entry-key.ts";
import { openRunCache, type RunCacheOptions } from "./run-cache.ts";

export interface KeptPlace {
  /** Whole, or not at all. `unusable`: a link, no regular file, or larger than `maxBytes`. */
  load(maxBytes: number): Promise<Buffer | "absent" | "unusable">;
  /** Throws `UsageError` (`output-not-writable`). */
  store(bytes: Uint8Array): Promise<void>;
}

/** Only the user may read what is kept. */
const MODE = 0o600;

/** The file at an absolute path. */
export function keptFile(path: string): KeptPlace {
  return {
    load: (maxBytes) => readKept(path, maxBytes),
    store: async (bytes) => writeWhole(path, bytes, MODE),
  };
}

/** `name`, in kebab-case, tells what is kept; entries with another `digest` (hex) are not found. */
export function keptInRunCache(name: string, digest: string, options: RunCacheOptions): KeptPlace {
  const { env } = options;
  const temporary = env["RUNNER_TEMP"];
  if (!temporary) return nowhere(options);
  const folder = join(temporary, "lockstep", name);
  const file = keptFile(join(folder, "kept"));
  const cache = openRunCache(options);
  const { own, prefix } = entryKey(name, digest, env);
  return {
    load: async (maxBytes) => {
      // What an earlier step left there is not what the cache holds.
      await rm(folder, { recursive: true, force: true });
      const found = await cache.restore([folder], own, [prefix]);
      return found === undefined ? "absent" : file.load(maxBytes);
    },
    store: async (bytes) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await file.store(bytes);
      await cache.save([folder], own);
    },
  };
}

/** Without a temporary folder there is nothing on disk to touch, and the cache says that it is not there. */
function nowhere(options: RunCacheOptions): KeptPlace {
  return {
    load: async () => {
      await openRunCache(options).restore([], "", []);
      return "absent";
    },
    store: async () => undefined,
  };
}
