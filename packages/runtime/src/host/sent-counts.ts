// Tells, for the price of two small files, whether this machine may have sent something to somebody new.
// Facts: snmp_counter.rst in the kernel's documentation, RFC 4022, 4113 and 4293.
import { readKernelText } from "./process-file.ts";

/**
 * Counters of /proc/net/snmp, a line of names and a line of values for each protocol, and of snmp6, one to a line. A refused
 * datagram counts as the message of ICMP that refuses it.
 */
const COUNTERS: ReadonlySet<string> = new Set([
  ...["Ip ForwDatagrams", "Icmp OutMsgs", "Tcp ActiveOpens", "Udp OutDatagrams", "UdpLite OutDatagrams"],
  ...["Ip6OutForwDatagrams", "Icmp6OutMsgs", "Udp6OutDatagrams", "UdpLite6OutDatagrams"],
]);
const LIMIT = 64 * 1024;

export interface SentFiles {
  /** The text of /proc/net/snmp and of snmp6; undefined for one that cannot be read. */
  read(): { readonly both: string | undefined; readonly six: string | undefined };
}

/** Of this process's network namespace. A machine without IPv6 has no second file. */
const OWN: SentFiles = {
  read: () => ({ both: readKernelText("/proc/net/snmp", LIMIT), six: readKernelText("/proc/net/snmp6", LIMIT) }),
};

export class SentCounts {
  readonly #files: SentFiles;
  #before: string | undefined;

  constructor(files: SentFiles = OWN) {
    this.#files = files;
  }

  /**
   * False if since the last question no connection was opened, no datagram was sent or refused, and nothing was passed on for
   * others. True where that cannot be told. What other protocols send, such as raw sockets, does not count.
   */
  changed(): boolean {
    const { both, six = "" } = this.#files.read();
    const now = both === undefined ? undefined : [...countersOf(both), ...countersOfSix(six)].join("\n");
    const changed = now === undefined || now !== this.#before;
    this.#before = now;
    return changed;
  }
}

function countersOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const [protocol = "", ...names] = line.split(" ");
    // The line of names stands before that of values, and both begin with the protocol.
    const [next = "", ...values] = lines[index + 1]?.split(" ") ?? [];
    if (protocol !== next) return [];
    return names.flatMap((name, column) =>
      COUNTERS.has(`${protocol.slice(0, -1)} ${name}`) ? [`${protocol} ${name} ${values[column]}`] : [],
    );
  });
}

function countersOfSix(text: string): readonly string[] {
  return text.split("\n").filter((line) => COUNTERS.has(line.split(/\s/, 1)[0] ?? ""));
}
