// The sockets by which container engines take orders on this machine. Whoever may use one is root there.
import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";

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
const SETTINGS = "/etc/docker/daemon.json";
/** What it takes from systemd, and the sockets that are closed. An address without a scheme is one of TCP. */
const KNOWN = /^fd:|^unix:\/\/(?:$|(?:\/var)?\/run\/docker\.sock$)/;
/** An option that names an address, with it or before it (documentation of dockerd). */
const HOST_OPTION = /^(?:-H=?|--host=)(.+)$/;
const HOST_OPTIONS: readonly string[] = ["-H", "--host"];
const SETTINGS_OPTION = "--config-file";

/**
 * Where else a Docker daemon of this machine takes orders, as its command line and settings say: over the network, or at a socket
 * that is not known. Settings that cannot be read count as such a place.
 */
export function daemonAddresses(): readonly string[] {
  const commands = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? commandOf(name) : []));
  const files = new Set([SETTINGS, ...commands.flatMap(settingsIn)]);
  const hosts = [...commands.flatMap(hostsIn), ...[...files].flatMap(hostsOf)];
  return hosts.filter((host) => !isKnownAddress(host));
}

/** True for an address that is taken care of. */
export function isKnownAddress(host: string): boolean {
  return KNOWN.test(host);
}

/** The words of its command line; none for another program. */
function commandOf(pid: string): readonly (readonly string[])[] {
  if (textOf(`/proc/${pid}/comm`)?.trim() !== PROGRAM) return [];
  return [(textOf(`/proc/${pid}/cmdline`) ?? "").split("\0")];
}

/** The addresses among the words of a command line. */
export function hostsIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (HOST_OPTIONS.includes(word)) return words.slice(index + 1, index + 2);
    return HOST_OPTION.exec(word)?.slice(1) ?? [];
  });
}

function settingsIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === SETTINGS_OPTION) return words.slice(index + 1, index + 2);
    return word.startsWith(`${SETTINGS_OPTION}=`) ? [word.slice(SETTINGS_OPTION.length + 1)] : [];
  });
}

function hostsOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  try {
    const { hosts = [] } = JSON.parse(readFileSync(file, "utf8")) as { readonly hosts?: unknown };
    return Array.isArray(hosts) ? hosts.map(String) : [`what ${file} says`];
  } catch {
    return [`what ${file} says, which cannot be read`];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
