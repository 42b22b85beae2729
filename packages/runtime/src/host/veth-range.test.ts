import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseIpv4, chooseIpv6 } from "./veth-range.ts";

const FIRST = (): number => 0;

describe("addresses for a link", () => {
  it("are four of the range for tests where nothing is in the way", () => {
    expect(chooseIpv4([], FIRST)).toEqual({
      network: "198.18.0.0/30",
      outer: "198.18.0.1",
      inner: "198.18.0.2",
      prefix: 30,
    });
  });

  it("come from another range where a route holds the first", () => {
    expect(chooseIpv4(["198.18.0.0/15"], FIRST)?.network).toBe("172.16.0.0/30");
    expect(chooseIpv4(["198.18.0.3"], FIRST)?.network).toBe("172.16.0.0/30");
  });

  it("are none where every range is used", () => {
    expect(chooseIpv4(["198.18.0.0/15", "172.16.0.0/12", "10.0.0.0/8"], FIRST)).toBeUndefined();
    expect(chooseIpv6(["fd00::/8"], FIRST)).toBeUndefined();
  });

  it("are not kept from by a default route, whole or cut in two", () => {
    const routes = ["default", "0.0.0.0/1", "128.0.0.0/1", "::/1", "8000::/1", "unreachable"];
    expect(chooseIpv4(routes, FIRST)).toBeDefined();
    expect(chooseIpv6(routes, FIRST)?.outer).toBe("fd00:0:0::1");
  });

  it("are in no route, whatever the routes", () => {
    const route = fc.tuple(
      fc.constantFrom("198.18", "172.17", "10.200"),
      fc.nat(255),
      fc.integer({ min: 16, max: 32 }),
    );
    fc.assert(
      fc.property(fc.array(route), fc.infiniteStream(fc.nat()), (routes, numbers) => {
        const texts = routes.map(([start, third, prefix]) => `${start}.${third}.0/${prefix}`);
        const chosen = chooseIpv4(texts, (limit) => (numbers.next().value ?? 0) % limit);
        const used = new BlockList();
        for (const [start, third, prefix] of routes) used.addSubnet(`${start}.${third}.0`, prefix);
        expect(chosen && (used.check(chosen.outer) || used.check(chosen.inner))).toBe(false);
      }),
    );
  });
});
