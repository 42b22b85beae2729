// Programs in Python that cases run on the runner machine, for calls that shell tools do not make.

/** A step's line that runs a program, by sudo where that is asked for. A program that fails does not fail the step. */
export function python(program: string, as: "" | "sudo" = ""): string {
  return `${as} /usr/bin/python3 - <<'PROGRAM' || true\n${program.trim()}\nPROGRAM`;
}

/**
 * Sends a TCP segment with data that belongs to no connection, by a raw socket to port 80, and as a whole frame through a
 * packet socket to port 81. Source of the formats: RFC 791, RFC 9293, packet(7).
 */
export function rawTcp(address: string): string {
  return `
import socket, struct
def total(data):
    words = struct.unpack("!%dH" % (len(data) // 2), data)
    value = sum(words)
    value = (value >> 16) + (value & 0xffff)
    return ~(value + (value >> 16)) & 0xffff
source, target = socket.inet_aton("10.1.0.4"), socket.inet_aton("${address}")
body = b"secret"
def segment(port, check):
    return struct.pack("!HHIIBBHHH", 40000, port, 1000, 2000, 5 << 4, 0x18, 1024, check, 0) + body
def whole(port):
    bare = segment(port, 0)
    return segment(port, total(source + target + struct.pack("!BBH", 0, 6, len(bare)) + bare))
try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, 6).sendto(whole(80), ("${address}", 0))
except OSError as error:
    print(error)
def packet(check):
    return struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(whole(81)), 1, 0, 64, 6, check) + source + target
link = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
gateway = next(line.split() for line in open("/proc/net/arp") if line.startswith("10.1.0.1 "))
link.sendto(packet(total(packet(0))) + whole(81), ("eth0", 0x0800, 0, 0, bytes.fromhex(gateway[3].replace(":", ""))))`;
}
