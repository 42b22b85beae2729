// A real rootless podman on a runner machine, whose containers reach the network by slirp4netns.
import { PLACES, type PrivilegedWorld, RUNNER_ID } from "@lockstep/testkit/privileged";

/** Where the user's containers keep what runs, as a login makes it. */
const RUN = `/run/user/${RUNNER_ID}`;

/**
 * What hosted images come with: ids to give to containers, a device for networks that everybody may open, a policy for images.
 * The device is a copy, so that the one of the machine under the tests stays as it is.
 */
const PREPARE = `
set -e
mknod -m 666 /mnt/tun c 10 200
mount --bind /mnt/tun /dev/net/tun
echo runner:100000:65536 | tee -a /etc/subuid >> /etc/subgid
mkdir -p ${RUN} /etc/containers
chown ${RUNNER_ID}:${RUNNER_ID} ${RUN}
test -e /etc/containers/policy.json || echo '{"default":[{"type":"insecureAcceptAnything"}]}' > /etc/containers/policy.json`;

export async function prepareRootless({ machine }: PrivilegedWorld): Promise<void> {
  await machine.demand(["sh", "-c", PREPARE]);
}

const OPTIONS = "--cgroup-manager=cgroupfs --storage-driver=vfs --events-backend=file";
/** With the machine's process ids: a second /proc cannot be mounted where parts of the first are covered, as in a world. */
const CONTAINER = "run --rm --pid=host --network=slirp4netns rootless:local";

/** Lines of a step that run a shell's script in a container. It must not hold single quotes. */
export function rootless(script: string): string {
  const image = `${PLACES.temporary}/rootless`;
  // runc where groups are of the first kind, crun where they are of the second.
  return `
export XDG_RUNTIME_DIR=${RUN}
mkdir -p ${image}/bin ${image}/etc ${image}/tmp
cp /bin/busybox ${image}/bin/
for name in sh wget ping nslookup timeout; do ln -sf busybox ${image}/bin/$name; done
tar -C ${image} -c . | podman ${OPTIONS} import - rootless:local > /dev/null 2>&1
podman ${OPTIONS} --runtime=/usr/sbin/runc ${CONTAINER} sh -c '${script}' ||
  podman ${OPTIONS} --runtime=/usr/bin/crun ${CONTAINER.replace("--rm", "--rm --cgroups=disabled")} sh -c '${script}'`;
}
