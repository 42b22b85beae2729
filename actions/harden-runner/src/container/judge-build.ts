// What may be asked for in the query of a request. Docker reads options of builds, and of some other requests, from there.
// Source: Docker Engine API reference, `ImageBuild`, `ContainerStart`.
import { clip } from "./docker-json.ts";
import { RequestRefused } from "./request-refused.ts";

export interface JudgedBuild {
  readonly containers: readonly string[];
  readonly networks: readonly string[];
}

const KNOWN: ReadonlySet<string> = new Set(
  "dockerfile t extrahosts remote q nocache cachefrom pull rm forcerm memory memswap cpushares cpusetcpus cpusetmems cpuperiod cpuquota buildargs shmsize squash labels networkmode target platform outputs version buildid session ulimits isolation securityopt cgroupparent storageopt".split(
    " ",
  ),
);
/** Before the name of a container whose namespace is to be used. */
export const SHARED = "container:";
const OWN_NETWORKS: readonly string[] = ["", "default", "bridge", "none"];

/** The query of `POST /build`. Throws `RequestRefused`. */
export function judgeBuild(query: URLSearchParams): JudgedBuild {
  for (const [name, value] of query) checkOption(name, value);
  const modes = query.getAll("networkmode").filter((mode) => !OWN_NETWORKS.includes(mode));
  const shared = modes.filter((mode) => mode.startsWith(SHARED));
  return {
    containers: shared.map((mode) => mode.slice(SHARED.length)),
    networks: modes.filter((mode) => !mode.startsWith(SHARED)),
  };
}

function checkOption(name: string, value: string): void {
  if (!KNOWN.has(name)) throw new RequestRefused("unknown-option", `the build option \`${clip(name)}\` is not known`);
  if (name === "securityopt" && !["", "null", "[]"].includes(value))
    throw new RequestRefused("security-option", "builds have no security options");
  if (name === "cgroupparent" && value !== "")
    throw new RequestRefused("runtime-option", "the control group of a build cannot be chosen");
  if (name === "networkmode" && value === "host")
    throw new RequestRefused("host-namespace", "a build cannot use the machine's network: leave out `--network host`");
}

/** Options of other requests that give power: a checkpoint is a process with rights of its own. Throws `RequestRefused`. */
export function judgeQuery(query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (name.toLowerCase().startsWith("checkpoint"))
      throw new RequestRefused("unknown-option", "checkpoints are not allowed");
  }
}
