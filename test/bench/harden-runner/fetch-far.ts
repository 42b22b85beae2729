// The client that is measured: opens connections to the far end as a step does, one after the other, and takes the time.
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { FAR } from "./far-end.ts";
import { runInStep } from "./run-in-step.ts";

// Sends a real ClientHello. Opening counts up to the kernel's word that the connection stands; the first byte is one that
// only the far end can have sent.
const ASKS = `
import json, select, socket, ssl, struct, sys, time
name, port, count, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
to = socket.getaddrinfo(name, port, socket.AF_INET, socket.SOCK_STREAM)[0][4]
answers, sent = ssl.MemoryBIO(), ssl.MemoryBIO()
try: ssl.create_default_context().wrap_bio(answers, sent, server_hostname=name).do_handshake()
except ssl.SSLWantReadError: pass
request = sent.read() + struct.pack("!Q", size)
room = memoryview(bytearray(1 << 20))
`;
const ONE_BY_ONE = `${ASKS}
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

const AT_A_TIME = `${ASKS}
start = time.perf_counter_ns()
left, ready = {}, select.epoll()
for _ in range(count):
    connection = socket.create_connection(to)
    connection.sendall(request if size > 0 else request[:-1])
    left[connection.fileno()] = [connection, size]
    ready.register(connection.fileno(), select.EPOLLIN)
while any(missing for _, missing in left.values()):
    for number, _ in ready.poll():
        each = left[number]
        got = each[0].recv_into(room)
        if got == 0: sys.exit("a connection broke off")
        each[1] -= got
        if each[1] == 0: ready.unregister(number)
print(time.perf_counter_ns() - start)
time.sleep(int(sys.argv[5]) / 1e3)
`;

/** Nanoseconds. */
export interface ClientTimes {
  readonly opened: readonly number[];
  readonly first: readonly number[];
  readonly whole: readonly number[];
}

/** `count` connections, each of which gets `bytes` bytes. */
export function fetchFar(world: PrivilegedWorld, port: number, count: number, bytes: number): Promise<ClientTimes> {
  return runInStep<ClientTimes>(world, ONE_BY_ONE, FAR.name, port, count, bytes);
}

/**
 * As many connections, all open at a time and until `restMs` after the last byte; for 0 bytes nothing is asked for. Nanoseconds
 * without the rest.
 */
export function fetchAtATime(
  world: PrivilegedWorld,
  port: number,
  count: number,
  bytes: number,
  restMs = 0,
): Promise<number> {
  return runInStep<number>(world, AT_A_TIME, FAR.name, port, count, bytes, restMs);
}
