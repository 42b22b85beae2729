// The cable between the runner machine and the internet, with IPv4 and IPv6 on both ends.
import type { Namespaces } from "../namespace/holder.ts";

/** Private, as on hosted runners. */
export const RUNNER = { a: "10.1.0.4", aaaa: "2a0e:b107:1::4", link: "eth0" } as const;
export const GATEWAY = { a: "10.1.0.1", aaaa: "2a0e:b107:1::1" } as const;

const RUNNER_SIDE = `
set -e
ip link set lo up
ip link add ${RUNNER.link} type veth peer name up0 netns $1
ip address add ${RUNNER.a}/16 dev ${RUNNER.link}
ip address add ${RUNNER.aaaa}/64 dev ${RUNNER.link} nodad
ip link set ${RUNNER.link} up
ip route add default via ${GATEWAY.a}
ip -6 route add default via ${GATEWAY.aaaa}
# As on Ubuntu: everybody may open a socket for pings.
sysctl -qw net.ipv4.ping_group_range='0 2147483647'
`;

/** Every address that is not the runner's is here, and may be bound. */
const INTERNET_SIDE = `
set -e
ip link set lo up
ip address add ${GATEWAY.a}/16 dev up0
ip address add ${GATEWAY.aaaa}/64 dev up0 nodad
ip link set up0 up
ip route add local 0.0.0.0/0 dev lo table main
ip -6 route add local ::/0 dev lo table main
sysctl -qw net.ipv4.ip_nonlocal_bind=1 net.ipv6.ip_nonlocal_bind=1
`;

export async function connectMachines(runner: Namespaces, internet: Namespaces): Promise<void> {
  await runner.demand(["sh", "-c", RUNNER_SIDE, "network", String(internet.pid)]);
  await internet.demand(["sh", "-c", INTERNET_SIDE]);
}
