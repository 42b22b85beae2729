// Raw sockets: traffic whose headers the program writes itself.
import type { Detection } from "./detection.ts";

// From socket(2) and the kernel's headers.
const AF_INET = 2;
const AF_INET6 = 10;
const SOCK_RAW = 3;
const TYPE_BITS = 0xf;

export const RAW_SOCKET: Detection = {
  id: "raw-socket",
  why: "A raw socket can send what the rules do not expect. Programs such as ping use one.",
  needs: ["raw-sockets"],
  judge(behaviour) {
    if (behaviour.kind !== "call" || behaviour.call !== "socket" || behaviour.process?.system === true)
      return undefined;
    const [family = 0, flags = 0] = behaviour.arguments;
    return (family === AF_INET || family === AF_INET6) && (flags & TYPE_BITS) === SOCK_RAW ? "a raw socket" : undefined;
  },
};
