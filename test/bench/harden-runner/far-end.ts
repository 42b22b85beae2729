// What the measured machine speaks to: a server that sends as many bytes as it is asked for, and a resolver that answers at
// once. Both do as little as they can, so that what is measured is what lies between.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readlinkSync } from "node:fs";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";

/** Port 443 of the address leads to the same server: the pretended internet holds that port for all addresses. */
export const FAR = { name: "far.example.test", address: "11.9.0.9", port: 5201 } as const;
export const DNS_SERVER = "11.9.0.53";

/** The internet's end of the cable. */
const LINK = "up0";
/** For each gigabit a second: a millisecond of it. */
const BURST_BYTES = 125_000;

/** The name by number; its address is the resolver's to make up. */
export function nameOf(index: number): string {
  return `n${index}.dns.example.test`;
}

const RULES = `
table ip bench {
  chain arrive {
    type nat hook prerouting priority -100;
    ip daddr ${FAR.address} tcp dport 443 redirect to :${FAR.port}
  }
}
`;

// A connection starts with a TLS record, which is thrown away, and eight bytes that say how much to send.
const SERVERS = `
import os, socket, struct, threading
CHUNK = memoryview(bytes(1 << 20))
def exactly(connection, count):
    data = b""
    while len(data) < count:
        part = connection.recv(count - len(data))
        if not part: raise ConnectionError
        data += part
    return data
def serve(connection):
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        exactly(connection, struct.unpack("!3xH", exactly(connection, 5))[0])
        left = struct.unpack("!Q", exactly(connection, 8))[0]
        while left > 0:
            connection.sendall(CHUNK[:min(left, len(CHUNK))])
            left -= len(CHUNK)
        connection.close()
    except OSError: connection.close()
def answer(query):
    end = query.index(0, 12) + 5
    label = query[13:13 + query[12]].decode()
    number = int(label[1:]) if label[1:].isdigit() else -1
    address = socket.inet_aton("${FAR.address}" if number < 0 else "11.10.%d.%d" % (number >> 8, number & 255))
    kind = query[end - 4:end - 2]
    found = b"\\xc0\\x0c\\x00\\x01\\x00\\x01" + struct.pack("!IH", 300, 4) + address if kind == b"\\x00\\x01" else b""
    return query[:2] + b"\\x81\\x80\\x00\\x01" + struct.pack("!HHH", 1 if found else 0, 0, 0) + query[12:end] + found
def resolve(names):
    while True:
        query, asker = names.recvfrom(4096)
        names.sendto(answer(query), asker)
names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
names.bind(("${DNS_SERVER}", 53))
server = socket.create_server(("", ${FAR.port}), backlog=1024)
threading.Thread(target=resolve, args=(names,), daemon=True).start()
os.write(1, b"ready")
while True:
    threading.Thread(target=serve, args=(server.accept()[0],), daemon=True).start()
`;

/** Starts both in the world's internet. They end with the world. */
export async function startFarEnd(world: PrivilegedWorld): Promise<void> {
  const enter = enterInternet(world);
  await world.machine.demand([...enter, "nft", "-f", "-"], { input: RULES });
  const [program = "", ...args] = world.machine.enter([...enter, "/usr/bin/python3", "-c", SERVERS]);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.unref();
  child.stdout.destroy();
}

/**
 * Limits what the internet sends to the machine, as the link of a runner does. Source: tc-tbf(8):
 * the burst must hold what comes in one tick of the clock, and no packet is cut up that fits into it.
 *
 * @param gigabits a second.
 */
export async function shapeLink(world: PrivilegedWorld, gigabits: number): Promise<void> {
  const shape = ["tbf", "rate", `${gigabits}gbit`, "burst", `${gigabits * BURST_BYTES}`, "latency", "20ms"];
  await world.machine.demand([...enterInternet(world), "tc", "qdisc", "replace", "dev", LINK, "root", ...shape]);
}

function enterInternet(world: PrivilegedWorld): readonly string[] {
  return ["nsenter", "--target", String(internetOf(world)), "--net", "--"];
}

/** A process of the world that is on the other side of its cable. */
function internetOf({ machine, processes }: PrivilegedWorld): number {
  const network = (pid: number): string => readlinkSync(`/proc/${pid}/ns/net`);
  const found = processes().find((pid) => network(pid) !== network(machine.pid));
  if (found === undefined) throw new Error("the world has no internet");
  return found;
}
