// The sockets by which container engines take orders on this machine. Whoever may use one is root there.
import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";

export interface EngineSocket {
  /** Absolute, without links. */
  readonly path: string;
  /** Id of the group that may use it. */
  readonly group: number;
  /** Nobody but root may use it: its connections are those of the engine's own parts. */
  readonly rootOnly: boolean;
}

/** Docker's own. `/var/run` is a link to `/run` mostly, and a folder of its own elsewhere. */
const DOCKER = ["/run/docker.sock", "/var/run/docker.sock"];
/** Other engines that run as root, and the parts that Docker is made of: from their own documentation. */
const OTHERS = [
  "/run/containerd/containerd.sock",
  "/run/docker/containerd/containerd.sock",
  "/run/buildkit/buildkitd.sock",
  "/run/podman/podman.sock",
  "/run/crio/crio.sock",
  "/run/cri-dockerd.sock",
  "/var/lib/lxd/unix.socket",
  "/var/snap/lxd/common/lxd/unix.socket",
  "/var/lib/incus/unix.socket",
  "/run/libvirt/libvirt-sock",
];

export interface EngineSockets {
  readonly docker: EngineSocket | undefined;
  readonly others: readonly EngineSocket[];
}

/** Those that are there. Two sockets of Docker at different places cannot both be stood in for: the second counts as other. */
export function findEngineSockets(): EngineSockets {
  const [docker, ...more] = distinct(DOCKER.flatMap(socketAt));
  return { docker, others: [...more, ...distinct(OTHERS.flatMap(socketAt))] };
}

function distinct(sockets: readonly EngineSocket[]): readonly EngineSocket[] {
  return [...new Map(sockets.map((socket) => [socket.path, socket])).values()];
}

function socketAt(path: string): readonly EngineSocket[] {
  try {
    const real = realpathSync(path);
    const stat = statSync(real);
    return stat.isSocket() ? [{ path: real, group: stat.gid, rootOnly: isRootOnly(stat) }] : [];
  } catch {
    // Not there, or in a folder that only root may enter: then the job cannot use it either.
    return [];
  }
}

const GROUP_WRITES = 0o020;
const OTHERS_WRITE = 0o002;

/** Whoever may write to a socket may connect to it (unix(7)). */
function isRootOnly({ uid, gid, mode }: Stats): boolean {
  return uid === 0 && (gid === 0 || (mode & GROUP_WRITES) === 0) && (mode & OTHERS_WRITE) === 0;
}

const PROGRAM = "dockerd";

/** Addresses of the network on which a Docker daemon of this machine takes orders, as its command line and settings say. */
export function daemonAddresses(): readonly string[] {
  const words = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? argumentsOf(name) : []));
  return [...words, ...configuredHosts()].filter((host) => host.startsWith("tcp://"));
}

function argumentsOf(pid: string): readonly string[] {
  if (textOf(`/proc/${pid}/comm`).trim() !== PROGRAM) return [];
  return textOf(`/proc/${pid}/cmdline`)
    .split("\0")
    .map((word) => word.replace(/^(?:-H=?|--host=)/, ""));
}

function configuredHosts(): readonly string[] {
  try {
    const { hosts } = JSON.parse(textOf("/etc/docker/daemon.json")) as { readonly hosts?: unknown };
    return Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === "string") : [];
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
