import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EndpointIndex } from "./endpoint-index.ts";
import { parseEndpoints } from "./parse-endpoints.ts";

function indexOf(...lines: string[]): EndpointIndex {
  const { endpoints, problems } = parseEndpoints(lines, (index) => lines[index] ?? "");
  expect(problems).toEqual([]);
  return new EndpointIndex(endpoints);
}

describe("names", () => {
  const index = indexOf("example.test", "example.test:22", "*.example.test", "*.deep.a.test", "192.0.2.7");
  const found = (name: string) => index.forName(name).map(({ origin }) => origin);

  it.each([
    ["example.test", ["example.test", "example.test:22"]],
    ["EXAMPLE.TEST.", ["example.test", "example.test:22"]],
    ["a.example.test", ["*.example.test"]],
    ["a.b.Example.test", ["*.example.test"]],
    ["a.test", []],
    ["deep.a.test", []],
    ["xexample.test", []],
    [".example.test", []],
    ["test", []],
    ["", []],
    [".", []],
    ["192.0.2.7", []],
    ["example.test..", []],
    ["\u212Aelvin.example.test", ["*.example.test"]],
    ["ex\u212Ample.test", []],
  ])("%j", (name, origins) => {
    expect(found(name)).toEqual(origins);
  });

  it("finds all endpoints that allow a name", () => {
    const wide = indexOf("a.example.test:22", "*.example.test");
    expect(wide.forName("a.example.test").map(({ port }) => port)).toEqual([22, 443]);
  });

  it("does not look at names that DNS cannot carry", () => {
    expect(found(`${"a.".repeat(122)}example.test`)).toEqual([]);
  });

  it("takes no foreign letter for an ASCII one", () => {
    // `K` (Kelvin sign) becomes `k` in Unicode's lower case.
    expect(indexOf("k.test").forName("\u212A.test")).toEqual([]);
  });

  it("agrees with the plain definition", () => {
    const label = fc.constantFrom("a", "B", "example", "deep", "test");
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
        const name = labels.join(".").toLowerCase();
        const expected = name === "example.test" || name.endsWith(".example.test") || name.endsWith(".deep.a.test");
        expect(found(labels.join(".")).length > 0).toBe(expected);
      }),
    );
  });
});

describe("addresses", () => {
  const index = indexOf("10.0.0.0/8", "10.1.0.0/16:22", "udp://10.1.2.3:123", "[2001:db8::/32]", "example.test");
  const found = (address: string, protocol: "tcp" | "udp", port: number) =>
    index.forAddress(address, protocol, port)?.origin;

  it.each([
    ["10.9.9.9", "tcp", 443, "10.0.0.0/8"],
    ["::ffff:10.9.9.9", "tcp", 443, "10.0.0.0/8"],
    ["10.1.2.3", "tcp", 22, "10.1.0.0/16:22"],
    ["10.1.2.3", "udp", 123, "udp://10.1.2.3:123"],
    ["10.1.2.3", "udp", 443, undefined],
    ["10.9.9.9", "tcp", 22, undefined],
    ["11.0.0.1", "tcp", 443, undefined],
    ["2001:DB8:1::1", "tcp", 443, "[2001:db8::/32]"],
    ["2001:db9::1", "tcp", 443, undefined],
    ["example.test", "tcp", 443, undefined],
    ["0x0a.1", "tcp", 443, undefined],
    ["", "tcp", 443, undefined],
  ] as const)("%s %s %d", (address, protocol, port, origin) => {
    expect(found(address, protocol, port)).toBe(origin);
  });

  it("gives its networks, the narrowest first", () => {
    expect(index.networks().map(({ origin }) => origin)).toEqual([
      "udp://10.1.2.3:123",
      "[2001:db8::/32]",
      "10.1.0.0/16:22",
      "10.0.0.0/8",
    ]);
  });
});
