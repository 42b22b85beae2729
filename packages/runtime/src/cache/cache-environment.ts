// The variables the thread of the cache gets: what the toolkit and the programs it starts need, and nothing else.
import { realpathSync } from "node:fs";
import type { Environment } from "../process/environment.ts";
import { trustedSearchPath } from "../process/find-tool.ts";

/** Of the cache service and the runner (source of facts: @actions/cache), of proxies, and of what Windows needs. */
const PASSED = [
  ...["ACTIONS_CACHE_SERVICE_V2", "ACTIONS_CACHE_MODE", "ACTIONS_CACHE_URL", "ACTIONS_RESULTS_URL"],
  ...["ACTIONS_RUNTIME_TOKEN", "GITHUB_SERVER_URL", "RUNNER_TEMP"],
  ...["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"],
  ...["HOME", "LANG", "TMPDIR", "SYSTEMROOT", "SYSTEMDRIVE", "PROGRAMFILES", "PATHEXT", "TEMP", "TMP", "USERPROFILE"],
];

/**
 * The toolkit packs files by their way from GITHUB_WORKSPACE. It is told the temporary folder instead, where the files are.
 * It looks for `tar` and `zstd` on PATH, which must not be taken from the repository.
 */
export function cacheEnvironment(env: Environment): Record<string, string> {
  const { RUNNER_TEMP: temporary = "", GITHUB_WORKSPACE: workspace, PATH: searchPath = "" } = env;
  const untrusted = workspace ? [realpathSync.native(workspace)] : [];
  const passed = PASSED.map((name) => [name, env[name]] as const);
  return {
    ...Object.fromEntries(passed.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    GITHUB_WORKSPACE: temporary,
    PATH: trustedSearchPath(searchPath, untrusted),
  };
}
