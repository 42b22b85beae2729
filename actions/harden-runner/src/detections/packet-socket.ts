// Packet sockets and those of XDP: frames handed to a device below the rules. Only root can open one, and only to go past the protection or to
// read what others send, so it counts as tampering.
import type { Detection } from "./detection.ts";

// From socket(2) and the kernel's headers.
const AF_PACKET = 17;
const AF_XDP = 44;
const SOCK_PACKET = 10;
const TYPE_BITS = 0xf;

export const PACKET_SOCKET: Detection = {
  id: "packet-socket",
  why: "A packet socket sends below the rules, and reads the traffic of others.",
  needs: ["raw-sockets"],
  judge(behaviour) {
    // Services of the machine send and receive frames themselves, for leases.
    if (behaviour.kind !== "call" || behaviour.call !== "socket" || behaviour.process?.resident === true)
      return undefined;
    const [family = 0, flags = 0] = behaviour.arguments;
    if (family === AF_XDP) return "an XDP socket";
    return family === AF_PACKET || (flags & TYPE_BITS) === SOCK_PACKET ? "a packet socket" : undefined;
  },
};
