// What root does before the agent starts: finds the engines' sockets and closes them, and takes the power out of files that a
// container leaves in a folder it shares with the machine.

import { UsageError } from "@lockstep/core";
import { daemonAddresses, findEngineSockets, isShielded, type RootCommands, realFolder } from "@lockstep/runtime/host";
import type { RunPolicy } from "../policy/run-policy.ts";
import { type ContainerConfig, DAEMON_SOCKET, ENGINE_FOLDER } from "./container-config.ts";

/** What the policy wants closed, on this machine. Undefined where it keeps containers as they are. */
export function findContainers(
  { containers }: Pick<RunPolicy, "containers">,
  folders: readonly string[],
): ContainerConfig | undefined {
  if (containers === "keep") return undefined;
  const { docker, others } = findEngineSockets();
  const closed = others.map(({ path }) => path);
  const all = docker === undefined ? others : [docker, ...others];
  const reachable = all.filter(({ rootOnly }) => !rootOnly).map(({ path }) => path);
  if (docker === undefined || containers === "disable")
    return { closed: all.map(({ path }) => path), reachable, roots: [] };
  const { path, group } = docker;
  return { docker: { path, group }, closed, reachable, roots: [...new Set(folders.map(realFolder))] };
}

/**
 * Closes what was found. Throws `UsageError` (`protection-unavailable`) where Docker takes orders over the network, too, and
 * what `RootCommands` throws.
 */
export async function closeEngines(root: RootCommands, config: ContainerConfig | undefined): Promise<void> {
  if (config === undefined) return;
  const addresses = daemonAddresses();
  if (addresses.length > 0) {
    throw new UsageError("protection-unavailable", "Docker takes orders over the network.", {
      hint: "Remove the address from dockerd's options or from /etc/docker/daemon.json, or set `containers: keep`.",
      problems: addresses.map((address) => `dockerd listens at ${address}`),
    });
  }
  for (const path of config.closed) {
    await root.run("chown", ["root:root", path]);
    await root.run("chmod", ["0000", path]);
  }
  if (config.docker === undefined) return;
  for (const folder of shieldedFolders(config.roots)) await shield(root, folder);
  await root.run("install", ["-d", "-m", "0700", "-o", "root", "-g", "root", ENGINE_FOLDER]);
  await root.run("chown", ["root:root", config.docker.path]);
  await root.run("chmod", ["0600", config.docker.path]);
  await root.run("mv", ["-T", config.docker.path, DAEMON_SOCKET]);
}

/**
 * Root in a container can leave programs in a mounted folder that start as root, and files that stand for the machine's
 * disks. Mounted over itself with these options (mount(8)), the folder gives such files no power outside of the container.
 */
async function shield(root: RootCommands, folder: string): Promise<void> {
  if (isShielded(folder)) return;
  await root.run("mount", ["--rbind", folder, folder]);
  await root.run("mount", ["-o", "remount,bind,nosuid,nodev", folder]);
}

/** How many parts of a path must be shared before the folder above is taken: `/home/runner` is too much, its `work` is not. */
const FEWEST_PARTS = 3;

/**
 * One folder around all where there is one that is not too wide: between two mounts nothing can be renamed, and jobs move
 * files from RUNNER_TEMP into their workspace.
 */
export function shieldedFolders(roots: readonly string[]): readonly string[] {
  const [first = [], ...others] = roots.map((root) => root.split("/").slice(1));
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const shared = length < 0 ? first : first.slice(0, length);
  if (shared.length >= FEWEST_PARTS) return [`/${shared.join("/")}`];
  return roots;
}
