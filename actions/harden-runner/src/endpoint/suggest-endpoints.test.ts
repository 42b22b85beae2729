import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers } from "./covers.ts";
import { parseEndpoints } from "./parse-endpoints.ts";
import { readEndpoint } from "./read-endpoint.ts";
import { suggestEndpoints } from "./suggest-endpoints.ts";

const tcp = (destination: string, port = 443) => ({ destination, protocol: "tcp", port }) as const;
const preset = (name: string, ...lines: string[]) => ({ name, endpoints: parseEndpoints(lines, () => name).endpoints });

describe("suggestEndpoints", () => {
  it("lists each destination once, sorted", () => {
    const used = [tcp("b.example.test"), tcp("A.example.test."), tcp("a.example.test"), tcp("192.0.2.7", 22)];
    const ntp = { destination: "2001:db8::1", protocol: "udp", port: 123 } as const;
    expect(suggestEndpoints([...used, ntp], [])).toEqual({
      presets: [],
      lines: ["192.0.2.7:22", "a.example.test:443", "b.example.test:443", "udp://[2001:db8::1]:123"],
      unlistable: [],
    });
  });

  it("names presets for what they cover, and lists the rest", () => {
    const presets = [preset("one", "*.one.test"), preset("same", "a.one.test"), preset("none", "none.test")];
    expect(suggestEndpoints([tcp("a.one.test"), tcp("b.one.test"), tcp("a.one.test", 80)], presets)).toEqual({
      presets: ["one"],
      lines: ["a.one.test:80"],
      unlistable: [],
    });
  });

  it.each(["*.example.test", "10.0.0.0/8", "a b", "", "a.test:1", "x\n*.y.test", "[::1]"])(
    "never makes a line of %j",
    (destination) => {
      expect(suggestEndpoints([tcp(destination)], [])).toEqual({ presets: [], lines: [], unlistable: [destination] });
    },
  );

  it("suggests lines that parse without a problem and cover everything else", () => {
    const name = fc.constantFrom("a.test", "b.a.test", "10.0.0.1", "fd00::1", "*", "x/y", "b.one.test");
    const use = fc.record({
      destination: name,
      protocol: fc.constantFrom("tcp", "udp"),
      port: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(use), (used) => {
        const { lines, unlistable } = suggestEndpoints(used, []);
        const { endpoints, problems } = parseEndpoints(lines, () => "suggested");
        expect(problems).toEqual([]);
        for (const { destination, protocol, port } of used) {
          if (unlistable.includes(destination)) continue;
          const host = destination.includes(":") ? `[${destination}]` : destination;
          const target = readEndpoint(`${protocol}://${host}:${port}`);
          expect(target.ok && endpoints.some((endpoint) => covers(endpoint, target.value))).toBe(true);
        }
      }),
    );
  });
});
