import { expect, test } from "vitest";
import { SentCounts } from "./sent-counts.ts";

const BOTH = `Ip: Forwarding InReceives ForwDatagrams InDelivers OutRequests
Ip: 2 7 0 7 5
Icmp: InMsgs OutMsgs
Icmp: 0 42
IcmpMsg: OutType3
IcmpMsg: 42
Tcp: RtoAlgorithm MaxConn ActiveOpens InSegs OutSegs
Tcp: 1 -1 8 100 90
Udp: InDatagrams OutDatagrams
Udp: 3 4
UdpLite: InDatagrams OutDatagrams
UdpLite: 0 0
`;
const SIX = `Ip6OutForwDatagrams             \t0
Ip6OutRequests                  \t129
Icmp6OutMsgs                    \t21
Udp6OutDatagrams                \t6
UdpLite6OutDatagrams            \t0
`;

/** What each question is answered, where the files read like this one after the other. */
function told(...files: readonly (readonly [both: string | undefined, six: string | undefined])[]): readonly boolean[] {
  let at = 0;
  const counts = new SentCounts({
    read: () => {
      const [both, six] = files[at++] ?? [];
      return { both, six };
    },
  });
  return files.map(() => counts.changed());
}

test("the first look tells nothing, so it counts as a change; the same again does not", () => {
  expect(told([BOTH, SIX], [BOTH, SIX], [BOTH, SIX])).toEqual([true, false, false]);
});

test.each([
  ["a connection is opened", BOTH.replace("-1 8 ", "-1 9 "), SIX],
  ["a datagram is sent", BOTH.replace("Udp: 3 4", "Udp: 3 5"), SIX],
  ["a datagram is refused", BOTH.replace("Icmp: 0 42", "Icmp: 0 43"), SIX],
  ["a packet is passed on", BOTH.replace("Ip: 2 7 0", "Ip: 2 7 1"), SIX],
  ["UDP-Lite is sent", BOTH.replace("UdpLite: 0 0", "UdpLite: 0 1"), SIX],
  ["a datagram is sent by IPv6", BOTH, SIX.replace("\t6\n", "\t7\n")],
  ["a datagram is refused by IPv6", BOTH, SIX.replace("\t21\n", "\t22\n")],
  ["a packet is passed on by IPv6", BOTH, SIX.replace("\t0\nIp6OutR", "\t1\nIp6OutR")],
])("%s: changed", (_what, both, six) => {
  expect(told([BOTH, SIX], [both, six], [both, six])).toEqual([true, true, false]);
});

test("what arrives, and what is sent on connections that stand, is no change", () => {
  const busy = BOTH.replace("100 90", "2000 1990")
    .replace("Ip: 2 7 0 7 5", "Ip: 2 9 0 9 9")
    .replace("Udp: 3", "Udp: 9");
  expect(told([BOTH, SIX], [busy, SIX.replace("129", "130")])).toEqual([true, false]);
});

test("a machine without IPv6 has one file", () => {
  expect(told([BOTH, undefined], [BOTH, undefined], [BOTH.replace("-1 8 ", "-1 9 "), undefined])).toEqual([
    true,
    false,
    true,
  ]);
});

test("a file that cannot be read is always a change", () => {
  expect(told([BOTH, SIX], [undefined, SIX], [undefined, SIX], [BOTH, SIX])).toEqual([true, true, true, true]);
});
