// Raw and packet sockets: traffic that no connection tracking and no name check sees.
import type { Detection } from "./detection.ts";

// From socket(2) and the kernel's headers.
const AF_INET = 2;
const AF_INET6 = 10;
const AF_PACKET = 17;
const SOCK_RAW = 3;
const SOCK_PACKET = 10;
const TYPE_BITS = 0xf;

export const RAW_SOCKET: Detection = {
  id: "raw-socket",
  why: "A raw socket can send what the rules do not expect, and a packet socket can read the traffic of others.",
  needs: ["raw-sockets"],
  judge(behaviour) {
    if (behaviour.kind !== "call" || behaviour.call !== "socket" || behaviour.process?.system === true)
      return undefined;
    const [family = 0, flags = 0] = behaviour.arguments;
    const type = flags & TYPE_BITS;
    if (family === AF_PACKET || type === SOCK_PACKET) return "a packet socket";
    return (family === AF_INET || family === AF_INET6) && type === SOCK_RAW ? "a raw socket" : undefined;
  },
};
