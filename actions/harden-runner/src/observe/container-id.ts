// Tells the container of a process from its control groups. Forms of docker, containerd, podman and CRI-O with both drivers
// (cgroupfs: `/docker/ID`, systemd: `/system.slice/docker-ID.scope`), for cgroup v1 and v2.

const ID = /^(?:docker-|cri-containerd-|crio-|libpod-(?:payload-)?)?([0-9a-f]{64})(?:\.scope)?$/;
const SHORT = 12;

/** The short id (12 digits) in the text of /proc/PID/cgroup, or undefined where there is none. */
export function containerOf(cgroup: string): string | undefined {
  for (const line of cgroup.split("\n")) {
    // `hierarchy:controllers:path`; a path may hold more colons, as containerd's `kubepods-x.slice:cri-containerd:ID`.
    const parts = line.split(/[/:]/);
    const found = parts.map((part) => ID.exec(part)?.[1]).findLast((id) => id !== undefined);
    if (found !== undefined) return found.slice(0, SHORT);
  }
  return undefined;
}
