// The real buildx on a runner machine, as a plugin of the user's Docker client, and BuildKit's own daemon for builders in containers.
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { IMAGE, PLACES, type PrivilegedWorld, RUNNER_ID } from "@lockstep/testkit/privileged";
import { pathOfPeer } from "../interop/peer.ts";

const FOLDER = `${PLACES.home}/.docker/cli-plugins`;
const DAEMON = `${PLACES.home}/buildkitd`;

/** Throws where they are not installed. */
export async function placeBuildx({ machine }: PrivilegedWorld): Promise<void> {
  mkdirSync(machine.outside(FOLDER), { recursive: true });
  for (const [name, place] of Object.entries({ buildx: `${FOLDER}/docker-buildx`, buildkitd: DAEMON })) {
    copyFileSync(pathOfPeer(name), machine.outside(place));
    chmodSync(machine.outside(place), 0o755);
  }
  await machine.demand(["chown", "-R", `${RUNNER_ID}:${RUNNER_ID}`, `${PLACES.home}/.docker`]);
}

/** What `--privileged` gives that matters here; some virtual machines have not all of what it asks for. */
export const POWERS =
  "--cap-add NET_ADMIN --cap-add SYS_ADMIN --cap-add SYS_PTRACE --security-opt seccomp=unconfined --security-opt apparmor=unconfined";

/**
 * Lines of a step that start a builder in a container and use it to run a script while it builds. The container is what the driver
 * `docker-container` makes, but for its powers, and has the machine's own programs. The script must not hold quotes.
 */
export function buildInContainer(script: string): string {
  const serve = `${DAEMON} --addr tcp://0.0.0.0:1234 --root /mnt/builder --oci-worker-snapshotter=native`;
  return `
docker run -d --name builder ${POWERS} -v /:/host ${IMAGE} sh -c 'mount -t proc proc /host/proc; exec chroot /host ${serve}' > /dev/null
address=$(docker inspect -f '{{.NetworkSettings.IPAddress}}' builder)
docker buildx create --name contained --driver remote tcp://$address:1234 > /dev/null
mkdir -p context/bin
cp /bin/busybox context/bin/
for name in sh wget ping nslookup timeout; do ln -sf busybox context/bin/$name; done
printf '%s\\n' 'FROM scratch' 'COPY bin /bin' 'RUN ${script}' > context/Dockerfile
docker buildx build --builder contained --no-cache --progress plain context 2>&1`;
}
