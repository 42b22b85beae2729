// The trusted root as its repository has it now, by The Update Framework. Only when asked: it needs the network.
import { fetchTufTarget } from "@lockstep/runtime/tuf";
import { FIRST_ROOT, REPOSITORY } from "./public-good.ts";
import { MAX_ROOT_LENGTH, parseTrustedRoots, type TrustedRoot } from "./trusted-root.ts";

export interface RefreshOptions {
  /** Absolute path of a folder of ours, one a repository, which keeps the metadata between runs. */
  readonly cacheFolder: string;
  /** Another repository with its first `root.json`, as text. Default: that of the public instance. */
  readonly repository?: { readonly url: string; readonly firstRoot: string };
  /** For one request, in milliseconds. */
  readonly timeout?: number;
}

const DEFAULT_TIMEOUT = 10_000;

/** Throws `UnavailableError` (`network-failed`) where the repository cannot be reached or its metadata does not verify. */
export async function refreshTrustedRoots(options: RefreshOptions): Promise<readonly TrustedRoot[]> {
  const { cacheFolder, repository = { url: REPOSITORY, firstRoot: FIRST_ROOT }, timeout = DEFAULT_TIMEOUT } = options;
  const text = await fetchTufTarget({
    repository: repository.url,
    firstRoot: repository.firstRoot,
    name: "trusted_root.json",
    folder: cacheFolder,
    timeoutMs: timeout,
    maxBytes: MAX_ROOT_LENGTH,
  });
  return parseTrustedRoots(text);
}
