import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Firewall } from "../firewall/firewall.ts";
import type { Flow } from "../firewall/flow.ts";
import { FlowWatch, type FlowWatchPorts } from "./flow-watch.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

interface Kernel {
  /** Milliseconds for each. */
  readonly listing: number;
  readonly news?: boolean;
  readonly flows?: readonly Flow[];
}

function watchOf({ listing, news = true, flows = [] }: Kernel) {
  const observe = vi.fn(async () => {
    vi.advanceTimersByTime(listing);
    return { flows, foreign: [], unnoted: {}, intact: true };
  });
  const report = vi.fn();
  const actorOfSocket = vi.fn(async ({ port }: { readonly port: number }) => ({ pid: port, program: "/bin/a" }));
  const refresh = vi.fn();
  const seen = { observer: { actorOfSocket }, refresh, report };
  const ports = { policy: { mode: "block" }, sent: { changed: () => news }, ...seen };
  const firewall = { observe } as unknown as Firewall;
  const namesOf = () => [];
  const watch = new FlowWatch({ ...ports, namesOf, firewall: () => firewall } as unknown as FlowWatchPorts);
  return { watch, observe, refresh, report, actorOfSocket };
}

function datagram(address: string, sourcePort: number): Flow {
  const sent = { family: 4, protocol: "udp", protocolNumber: 17, address, port: 9, packets: 1 } as const;
  const from = { source: "10.0.0.1", sourcePort, uid: 0 };
  return { decision: "denied", way: "output", ...sent, ...from, expiresIn: undefined };
}

it("lists where there may be news, and else not", async () => {
  for (const news of [true, false]) {
    const { watch, observe } = watchOf({ listing: 5, news });
    await watch.look();
    expect(observe).toHaveBeenCalledTimes(news ? 1 : 0);
  }
});

it("rests after a listing for three times as long as it took", async () => {
  const { watch, observe } = watchOf({ listing: 1_000 });
  await watch.look();
  vi.advanceTimersByTime(2_900);
  await watch.look();
  expect(observe).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(200);
  await watch.look();
  expect(observe).toHaveBeenCalledTimes(2);
});

it("does not rest where the rules are to be looked at", async () => {
  const { watch, observe } = watchOf({ listing: 1_000 });
  await watch.look();
  expect(await watch.read()).toBe(true);
  expect(observe).toHaveBeenCalledTimes(2);
});

it("knows who connected also where the tracing was not read since then", async () => {
  const connection = { ...datagram("198.51.100.1", 5), protocol: "tcp", protocolNumber: 6 } as const;
  const { watch, refresh, report } = watchOf({ listing: 5, flows: [connection] });
  const actor = { pid: 7, program: "/bin/b" };
  refresh.mockImplementation(() => watch.attempt({ protocol: "tcp", address: "198.51.100.1", port: 9, actor }));
  await watch.look();
  expect(report.mock.calls.map(([event]) => event.actor)).toEqual([actor]);
});

it("seeks a socket once, to however many it sent", async () => {
  const flows = [datagram("198.51.100.1", 5), datagram("198.51.100.2", 5), datagram("198.51.100.1", 6)];
  const { watch, report, actorOfSocket } = watchOf({ listing: 5, flows });
  await watch.look();
  expect(actorOfSocket.mock.calls.map(([{ port }]) => port)).toEqual([5, 6]);
  const told = report.mock.calls.map(([event]) => [event.address, event.actor.pid]);
  expect(told).toEqual([
    ["198.51.100.1", 5],
    ["198.51.100.2", 5],
    ["198.51.100.1", 6],
  ]);
});
