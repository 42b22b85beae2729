// What a container may see of the machine: the job's folders, and volumes that lead nowhere else. Each folder is replaced by
// a volume that was opened beforehand: a path could lead elsewhere by the time Docker follows it.
import { clip, isEmpty, type Json, type JsonObject, listOf, objectOf, readFields, textOf } from "./docker-json.ts";
import { RequestRefused } from "./request-refused.ts";
import type { PinnedSource, Surroundings } from "./surroundings.ts";

export interface JudgedMounts {
  readonly binds: readonly string[];
  readonly mounts: readonly JsonObject[];
  /** Volumes by name, which may have been made before the filter. */
  readonly volumes: readonly string[];
  /** True if a single file stands in a volume: daemons and clients from before that would mount all of the volume. */
  readonly takesFile: boolean;
}

const MAX_MOUNTS = 128;
const MOUNT = [
  "Type",
  "Source",
  "Target",
  "ReadOnly",
  "Consistency",
  "BindOptions",
  "VolumeOptions",
  "TmpfsOptions",
  "ImageOptions",
] as const;
const BIND_OPTIONS = [
  "Propagation",
  "NonRecursive",
  "CreateMountpoint",
  "ReadOnlyNonRecursive",
  "ReadOnlyForceRecursive",
] as const;
const VOLUME_OPTIONS = ["NoCopy", "Labels", "Subpath", "DriverConfig"] as const;
/** Options of the short form that a volume takes; the others say what is the case anyway (documentation of bind mounts). */
const KEPT_OPTIONS: ReadonlySet<string> = new Set(["ro", "rw", "z", "Z", "nocopy"]);
const PLAIN_OPTIONS: ReadonlySet<string> = new Set([
  "private",
  "rprivate",
  "cached",
  "delegated",
  "consistent",
  "default",
]);
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/** Judges `HostConfig.Binds` and `HostConfig.Mounts`. Throws `RequestRefused`. */
export async function judgeMounts(
  binds: Json | undefined,
  mounts: Json | undefined,
  at: Surroundings,
): Promise<JudgedMounts> {
  const short = listOf(binds, "Binds").map((bind) => textOf(bind, "an entry of Binds"));
  const long = listOf(mounts, "Mounts");
  if (short.length + long.length > MAX_MOUNTS)
    throw new RequestRefused("mount-option", `more than ${MAX_MOUNTS} mounts`);
  const judged = { binds: [] as string[], mounts: [] as JsonObject[], volumes: [] as string[] };
  for (const bind of short) add(judged, await judgeBind(bind, at));
  for (const mount of long) add(judged, await judgeMount(mount, at));
  return { ...judged, takesFile: judged.mounts.some(isFile) };
}

function isFile(mount: JsonObject): boolean {
  return !isEmpty(objectOf(mount["VolumeOptions"], "VolumeOptions")["Subpath"]);
}

type OneMount = { readonly bind?: string; readonly mount?: JsonObject; readonly volume?: string };

function add(
  all: { binds: string[]; mounts: JsonObject[]; volumes: string[] },
  { bind, mount, volume }: OneMount,
): void {
  if (bind !== undefined) all.binds.push(bind);
  if (mount !== undefined) all.mounts.push(mount);
  if (volume !== undefined) all.volumes.push(volume);
}

/** `source:target`, `source:target:options`, or a target alone for a volume without a name. */
async function judgeBind(bind: string, at: Surroundings): Promise<OneMount> {
  const parts = bind.split(":");
  if (parts.length > 3) throw new RequestRefused("malformed", `\`${clip(bind)}\` has too many parts`);
  const [source = "", target, written = ""] = parts;
  if (target === undefined) return { bind };
  const options = written === "" ? [] : written.split(",");
  const odd = options.find((option) => !KEPT_OPTIONS.has(option) && !PLAIN_OPTIONS.has(option));
  if (odd !== undefined) throw new RequestRefused("mount-option", `the mount option \`${clip(odd)}\` is not allowed`);
  if (NAME.test(source)) return { bind, volume: source };
  const readOnly = options.includes("ro");
  const fixed = at.fixedSource({ path: source, readOnly });
  if (fixed !== undefined) return { bind: [fixed, target, readOnly ? "ro" : "rw"].join(":") };
  const pinned = await at.pin({ path: source, readOnly, mayCreate: true });
  if (pinned.subpath !== undefined) return { mount: pinnedMount(pinned, target, readOnly) };
  const kept = options.filter((option) => KEPT_OPTIONS.has(option) && option !== "nocopy");
  return { bind: [pinned.volume, target, [...kept, "nocopy"].join(",")].join(":") };
}

async function judgeMount(value: Json, at: Surroundings): Promise<OneMount> {
  const mount = readFields(value, MOUNT, "a mount");
  switch (textOf(mount.Type, "a mount's Type")) {
    case "bind":
      return { mount: await pinnedBind(mount, at) };
    case "volume":
      return volumeMount(mount);
    // Neither leads to the machine: memory of the container's own, and an image that cannot be written to.
    case "tmpfs":
    case "image":
      return { mount };
    default:
      throw new RequestRefused("mount-option", "mounts are of the type `bind`, `volume`, `tmpfs` or `image`");
  }
}

type Mount = ReturnType<typeof readFields<(typeof MOUNT)[number]>>;

async function pinnedBind(mount: Mount, at: Surroundings): Promise<JsonObject> {
  const options = readFields(mount.BindOptions ?? null, BIND_OPTIONS, "BindOptions");
  const propagation = textOf(options.Propagation, "Propagation");
  if (!["", "private", "rprivate"].includes(propagation)) {
    throw new RequestRefused("mount-option", `the propagation \`${clip(propagation)}\` is not allowed`);
  }
  const readOnly = mount.ReadOnly === true;
  const mayCreate = options.CreateMountpoint === true;
  const path = textOf(mount.Source, "a mount's Source");
  const target = textOf(mount.Target, "a mount's Target");
  const fixed = at.fixedSource({ path, readOnly });
  if (fixed !== undefined) return { Type: "bind", Source: fixed, Target: target, ReadOnly: readOnly };
  return pinnedMount(await at.pin({ path, readOnly, mayCreate }), target, readOnly);
}

function pinnedMount({ volume, subpath }: PinnedSource, target: string, readOnly: boolean): JsonObject {
  const options = { NoCopy: true, ...(subpath === undefined ? {} : { Subpath: subpath }) };
  return { Type: "volume", Source: volume, Target: target, ReadOnly: readOnly, VolumeOptions: options };
}

function volumeMount(mount: Mount): OneMount {
  const options = readFields(mount.VolumeOptions ?? null, VOLUME_OPTIONS, "VolumeOptions");
  checkDriver(options.DriverConfig);
  const source = textOf(mount.Source, "a mount's Source");
  if (source !== "" && !NAME.test(source))
    throw new RequestRefused("malformed", `\`${clip(source)}\` is no volume's name`);
  const judged = { ...mount, VolumeOptions: { ...options, DriverConfig: null } };
  return source === "" ? { mount: judged } : { mount: judged, volume: source };
}

/** With options, the driver `local` mounts any folder or device of the machine (documentation of `docker volume create`). */
function checkDriver(value: Json | undefined): void {
  const { Name, Options } = readFields(value ?? null, ["Name", "Options"], "DriverConfig");
  if (
    !["", "local"].includes(textOf(Name, "DriverConfig.Name")) ||
    !isEmpty(objectOf(Options, "DriverConfig.Options"))
  ) {
    throw new RequestRefused(
      "volume-option",
      "volumes have no driver but `local` and no options; mount a folder of the workspace instead",
    );
  }
}
