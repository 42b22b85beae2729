// The client that is measured: opens connections to the far end as a step does, one after the other, and takes the time.
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { FAR } from "./far-end.ts";
import { runInStep } from "./run-in-step.ts";

// Sends a real ClientHello. Opening counts up to the kernel's word that the connection stands; the first byte is one that
// only the far end can have sent.
const CLIENT = `
import json, socket, ssl, struct, sys, time
name, port, count, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
to = socket.getaddrinfo(name, port, socket.AF_INET, socket.SOCK_STREAM)[0][4]
answers, sent = ssl.MemoryBIO(), ssl.MemoryBIO()
try: ssl.create_default_context().wrap_bio(answers, sent, server_hostname=name).do_handshake()
except ssl.SSLWantReadError: pass
request = sent.read() + struct.pack("!Q", size)
room = memoryview(bytearray(1 << 20))
opened, first, whole = [], [], []
for _ in range(count):
    connection = socket.socket()
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    start = time.perf_counter_ns()
    connection.connect(to)
    opened.append(time.perf_counter_ns() - start)
    connection.sendall(request)
    left = size - connection.recv_into(room)
    if left == size: sys.exit("nothing came")
    first.append(time.perf_counter_ns() - start)
    while left > 0:
        got = connection.recv_into(room)
        if got == 0: sys.exit("the connection broke off")
        left -= got
    whole.append(time.perf_counter_ns() - start)
    connection.close()
print(json.dumps({"opened": opened, "first": first, "whole": whole}))
`;

/** Nanoseconds. */
export interface ClientTimes {
  readonly opened: readonly number[];
  readonly first: readonly number[];
  readonly whole: readonly number[];
}

/** `count` connections, each of which gets `bytes` bytes. */
export function fetchFar(world: PrivilegedWorld, port: number, count: number, bytes: number): Promise<ClientTimes> {
  return runInStep<ClientTimes>(world, CLIENT, FAR.name, port, count, bytes);
}
