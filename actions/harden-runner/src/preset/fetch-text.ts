// Asks a registry, by the curl of the machine, for what only it knows: the hosts that it sends its clients to. Done before
// anything is closed. Only public answers are asked for: no credentials are sent, curl's own settings are not read.
import type { RunnerConfig } from "@lockstep/runtime/host";

const MAX_SECONDS = 5;
const MAX_BYTES = 4 * 1024 * 1024;

/** The body of the answer to a GET without credentials; undefined unless it is one of success. Redirects are not followed. */
export function fetchText(config: RunnerConfig, url: string, accept: string): Promise<string | undefined> {
  return curl(config, ["--fail", "--header", `Accept: ${accept}`], url);
}

/** The header of the answer to a GET without credentials, whatever its status. */
export function fetchHeader(config: RunnerConfig, url: string): Promise<string | undefined> {
  return curl(config, ["--output", "/dev/null", "--dump-header", "-"], url);
}

async function curl(config: RunnerConfig, args: readonly string[], url: string): Promise<string | undefined> {
  const plain = withoutCredentials(url);
  if (plain === undefined) return undefined;
  const limits = ["--max-time", String(MAX_SECONDS), "--max-filesize", String(MAX_BYTES), "--proto", "=http,https"];
  return config.ask("curl", ["--disable", "--silent", "--globoff", ...limits, ...args, "--url", plain]);
}

function withoutCredentials(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}
