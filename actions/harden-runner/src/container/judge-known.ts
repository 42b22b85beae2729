// Looks at what a request is about and Docker already has: containers, networks and volumes may have been made before the
// filter, with rights that it would refuse. What the filter itself let through always passes here.
import { clip, isEmpty, type Json, listOf, objectOf, textOf } from "./docker-json.ts";
import { judgeHostConfig } from "./judge-host-config.ts";
import { RequestRefused, SubjectAbsent } from "./request-refused.ts";
import type { Surroundings } from "./surroundings.ts";

const MAX_DEPTH = 4;
/** Network drivers whose packets all pass the rules of the machine, and none at all. */
const DRIVERS: readonly string[] = ["bridge", "null"];
/** What Docker fills in by itself: these show its defaults, which no request could have asked for. */
const FILLED_IN = ["MaskedPaths", "ReadonlyPaths"] as const;
/** What Docker's own settings give where a request asks for nothing. */
const OF_DAEMON = ["CgroupnsMode", "LogConfig", "Runtime"] as const;

/**
 * A container that the job wants to start, enter or share something with: gives its id. Throws `RequestRefused`, and
 * `SubjectAbsent` where there is none: one that comes later would not have been judged.
 */
export async function judgeKnownContainer(name: string, at: Surroundings, depth = 0): Promise<string> {
  const found = objectOf(await at.ask("containers", checked(name)), "the container");
  if (isEmpty(found)) throw new SubjectAbsent(`No such container: ${clip(name)}`);
  const host = objectOf(found["HostConfig"], "HostConfig");
  const { containers, networks } = refusedAsForeign(() => judgeHostConfig(withoutDefaults(host)));
  for (const mount of listOf(found["Mounts"], "Mounts").map((one) => objectOf(one, "a mount")))
    await judgeKnownMount(mount, at);
  for (const network of networks) await judgeKnownNetwork(network, at);
  if (depth >= MAX_DEPTH) throw foreign("it shares too much with others");
  for (const other of containers) await judgeShared(other, at, depth + 1);
  return checkedId(textOf(found["Id"], "Id"));
}

/** One that is gone leaves nothing to share: of those that the filter let through the id is known, which never comes back. */
async function judgeShared(name: string, at: Surroundings, depth: number): Promise<void> {
  try {
    await judgeKnownContainer(name, at, depth);
  } catch (error) {
    if (!(error instanceof SubjectAbsent)) throw error;
  }
}

function checkedId(id: string): string {
  if (/^[0-9a-f]{64}$/.test(id)) return id;
  throw new RequestRefused("not-checked", "Docker does not say which container this is");
}

function withoutDefaults(host: Readonly<Record<string, Json>>): Json {
  // A privileged container has nothing hidden, and is refused for being so: here only Docker's own lists are left out. The
  // machine's control groups are what Docker gives where it must (cgroup v1), and are read-only without further rights.
  const left = Object.entries(host).filter(([name, value]) => {
    if ((OF_DAEMON as readonly string[]).includes(name)) return false;
    return !(FILLED_IN as readonly string[]).includes(name) || (Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(left);
}

async function judgeKnownMount(mount: Readonly<Record<string, Json>>, at: Surroundings): Promise<void> {
  const type = textOf(mount["Type"], "Type");
  if (type === "tmpfs" || type === "image") return;
  if (type === "bind" && at.isFixed(textOf(mount["Source"], "Source"))) return;
  if (type !== "volume") throw foreign("it has a folder of the machine mounted");
  await judgeKnownVolume(textOf(mount["Name"], "Name"), at);
}

/** An exec that the job wants to start. Throws `RequestRefused`. */
export async function judgeKnownExec(name: string, at: Surroundings): Promise<void> {
  const found = objectOf(await at.ask("exec", checked(name)), "the exec");
  if (isEmpty(found)) return;
  if (objectOf(found["ProcessConfig"], "ProcessConfig")["privileged"] === true)
    throw foreign("the program would be privileged");
  await judgeKnownContainer(textOf(found["ContainerID"], "ContainerID"), at);
}

/** A network that the job wants to use. Throws `RequestRefused`. */
export async function judgeKnownNetwork(name: string, at: Surroundings): Promise<void> {
  const found = objectOf(await at.ask("networks", checked(name)), "the network");
  if (isEmpty(found) || DRIVERS.includes(textOf(found["Driver"], "Driver"))) return;
  throw new RequestRefused(
    "network-driver",
    `the network ${clip(name)} leads past the firewall: use one with the driver \`bridge\``,
  );
}

/** A volume that the job wants to use. Throws `RequestRefused`. */
export async function judgeKnownVolume(name: string, at: Surroundings): Promise<void> {
  const found = objectOf(await at.ask("volumes", checked(name)), "the volume");
  if (isEmpty(found) || at.isOwnVolume(name)) return;
  if (textOf(found["Driver"], "Driver") === "local" && isEmpty(found["Options"])) return;
  throw new RequestRefused(
    "volume-option",
    `the volume ${clip(name)} was made with options, and may lead anywhere on the machine`,
  );
}

/** A name as it may stand in a path. */
function checked(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/.test(name)) return name;
  throw new RequestRefused("malformed", `\`${clip(name)}\` is no name`);
}

function refusedAsForeign<Value>(judge: () => Value): Value {
  try {
    return judge();
  } catch (error) {
    throw error instanceof RequestRefused ? foreign(error.message) : error;
  }
}

function foreign(reason: string): RequestRefused {
  return new RequestRefused("foreign-container", `this container was not made through the filter, and ${reason}`);
}
