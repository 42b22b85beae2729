// What a container may be given of the machine beside mounts. Fields that are not listed are refused, so that an option which
// Docker learns later is not let through unseen. Source: Docker Engine API reference, `HostConfig` and `Resources`.
import { clip, type Fields, isEmpty, type Json, listOf, objectOf, readFields, textOf } from "./docker-json.ts";
import { type RefusalWord, RequestRefused } from "./request-refused.ts";

/** Limits, ports, names and the container's own files. */
const HARMLESS = [
  "CpuShares",
  "Memory",
  "BlkioWeight",
  "BlkioWeightDevice",
  "BlkioDeviceReadBps",
  "BlkioDeviceWriteBps",
  "BlkioDeviceReadIOps",
  "BlkioDeviceWriteIOps",
  "CpuPeriod",
  "CpuQuota",
  "CpuRealtimePeriod",
  "CpuRealtimeRuntime",
  "CpusetCpus",
  "CpusetMems",
  "KernelMemory",
  "KernelMemoryTCP",
  "MemoryReservation",
  "MemorySwap",
  "MemorySwappiness",
  "NanoCpus",
  "OomKillDisable",
  "Init",
  "PidsLimit",
  "Ulimits",
  "CpuCount",
  "CpuPercent",
  "IOMaximumIOps",
  "IOMaximumBandwidth",
  "ContainerIDFile",
  "PortBindings",
  "RestartPolicy",
  "AutoRemove",
  "ConsoleSize",
  "CapDrop",
  "Dns",
  "DnsOptions",
  "DnsSearch",
  "ExtraHosts",
  "GroupAdd",
  "Links",
  "PublishAllPorts",
  "ReadonlyRootfs",
  "StorageOpt",
  "Tmpfs",
  "ShmSize",
  "Isolation",
] as const;

/** What must not be asked for at all, with the word and the cure. */
const REFUSED = {
  Privileged: ["privileged", "a privileged container is root on the machine"],
  CapAdd: ["capability", "capabilities cannot be added"],
  Devices: ["device", "devices of the machine cannot be used"],
  DeviceRequests: ["device", "devices of the machine cannot be used"],
  DeviceCgroupRules: ["device", "rules for devices cannot be changed"],
  CgroupParent: ["runtime-option", "the control group of a container cannot be chosen"],
  Cgroup: ["runtime-option", "the control group of a container cannot be chosen"],
  Annotations: ["runtime-option", "annotations for the runtime cannot be given"],
} as const satisfies Readonly<Record<string, readonly [RefusalWord, string]>>;

const JUDGED = [
  "Binds",
  "Mounts",
  "VolumesFrom",
  "NetworkMode",
  "PidMode",
  "IpcMode",
  "UTSMode",
  "UsernsMode",
  "CgroupnsMode",
  "SecurityOpt",
  "Sysctls",
  "LogConfig",
  "Runtime",
  "VolumeDriver",
  "OomScoreAdj",
  "MaskedPaths",
  "ReadonlyPaths",
] as const;

type Refused = keyof typeof REFUSED;
type HostConfigName = (typeof HARMLESS)[number] | Refused | (typeof JUDGED)[number];
const NAMES: readonly HostConfigName[] = [...HARMLESS, ...(Object.keys(REFUSED) as Refused[]), ...JUDGED];

export interface JudgedHostConfig {
  readonly fields: Fields<HostConfigName>;
  /** Containers whose namespaces or volumes are shared: they must be as harmless as this one. */
  readonly containers: readonly string[];
  readonly networks: readonly string[];
}

/** Each mode of a namespace that is the container's own. */
const OWN_NAMESPACE = {
  PidMode: ["", "private"],
  IpcMode: ["", "private", "shareable", "none"],
  UTSMode: ["", "private"],
  UsernsMode: ["", "private"],
  CgroupnsMode: ["", "private"],
  NetworkMode: ["", "default", "bridge", "none"],
} as const;
/** Those that can name a container instead. */
export const SHARING_MODES = Object.keys(OWN_NAMESPACE) as readonly (keyof typeof OWN_NAMESPACE)[];
const NO_NEW_PRIVILEGES: ReadonlySet<string> = new Set([
  "no-new-privileges",
  "no-new-privileges:true",
  "no-new-privileges=true",
]);
/** Kernel settings with a namespace of their own (documentation of `docker run --sysctl`). */
const OWN_SYSCTL = /^(?:net\.|fs\.mqueue\.|kernel\.(?:shm|msg|sem))/;
/** The others send text to places on the machine in root's name. */
const LOG_DRIVERS: readonly string[] = ["", "json-file", "local", "none"];
const RUNTIMES: readonly string[] = ["", "runc", "io.containerd.runc.v2"];

/** Judges everything but `Binds` and `Mounts`, which are given on as they are. Throws `RequestRefused`. */
export function judgeHostConfig(value: Json | undefined): JudgedHostConfig {
  const fields = readFields(value ?? null, NAMES, "HostConfig");
  for (const name of Object.keys(REFUSED) as Refused[]) {
    const [why, cure] = REFUSED[name];
    if (!isEmpty(fields[name])) throw new RequestRefused(why, `${cure} (HostConfig.${name})`);
  }
  checkSecurity(fields);
  checkRuntime(fields);
  const shared = sharedNamespaces(fields);
  const volumesFrom = listOf(fields.VolumesFrom, "VolumesFrom").map((from) =>
    textOf(from, "VolumesFrom").replace(/:.*$/s, ""),
  );
  return { fields, containers: [...shared.containers, ...volumesFrom], networks: shared.networks };
}

function checkSecurity({ SecurityOpt, Sysctls, MaskedPaths, ReadonlyPaths }: Fields<HostConfigName>): void {
  for (const option of listOf(SecurityOpt, "SecurityOpt").map((one) => textOf(one, "SecurityOpt"))) {
    if (!NO_NEW_PRIVILEGES.has(option))
      throw new RequestRefused("security-option", `\`--security-opt ${clip(option)}\` is not allowed`);
  }
  for (const name of Object.keys(objectOf(Sysctls, "Sysctls"))) {
    if (!OWN_SYSCTL.test(name))
      throw new RequestRefused("security-option", `the kernel setting \`${clip(name)}\` cannot be changed`);
  }
  // An empty list is not nothing here: it uncovers what Docker hides of /proc and /sys.
  if ((MaskedPaths ?? null) !== null || (ReadonlyPaths ?? null) !== null) {
    throw new RequestRefused("security-option", "what Docker hides of the kernel's files cannot be changed");
  }
}

function checkRuntime({ LogConfig, Runtime, VolumeDriver, OomScoreAdj }: Fields<HostConfigName>): void {
  const log = readFields(LogConfig ?? null, ["Type", "Config"], "LogConfig");
  if (!LOG_DRIVERS.includes(textOf(log.Type, "LogConfig.Type"))) {
    throw new RequestRefused("runtime-option", "the log drivers are `json-file`, `local` and `none`");
  }
  if (!RUNTIMES.includes(textOf(Runtime, "Runtime")))
    throw new RequestRefused("runtime-option", "the runtime is `runc`");
  if (!["", "local"].includes(textOf(VolumeDriver, "VolumeDriver"))) {
    throw new RequestRefused("volume-option", "the volume driver is `local`");
  }
  if (typeof OomScoreAdj === "number" && OomScoreAdj < 0) {
    throw new RequestRefused("runtime-option", "a container cannot be kept from being ended when memory runs out");
  }
}

function sharedNamespaces(fields: Fields<HostConfigName>): Pick<JudgedHostConfig, "containers" | "networks"> {
  const containers: string[] = [];
  const networks: string[] = [];
  for (const name of SHARING_MODES) {
    const own: readonly string[] = OWN_NAMESPACE[name];
    const mode = textOf(fields[name], name);
    if (own.includes(mode)) continue;
    if (mode.startsWith("container:")) containers.push(mode.slice("container:".length));
    else if (name === "NetworkMode" && mode !== "host") networks.push(mode);
    else
      throw new RequestRefused(
        "host-namespace",
        `\`${name}: ${clip(mode)}\` is not allowed: containers have namespaces of their own`,
      );
  }
  return { containers, networks };
}
