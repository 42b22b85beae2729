import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "./endpoint.ts";
import { parseEndpoints } from "./parse-endpoints.ts";

const parse = (...lines: string[]) => parseEndpoints(lines, (index) => `line ${index + 1}`);
const codes = (...lines: string[]) => parse(...lines).problems.map(({ code }) => code);
const only = (line: string) => {
  const { endpoints, problems } = parse(line);
  expect(problems).toEqual([]);
  return endpoints.map(({ destination, protocol, port }) => ({ destination, protocol, port }))[0];
};
const host = (name: string, port = 443) => ({ destination: { kind: "host", name }, protocol: "tcp", port });
const network = (family: 4 | 6, address: string, prefix: number, port = 443) => ({
  destination: { kind: "network", family, address, prefix },
  protocol: "tcp",
  port,
});

describe("a line", () => {
  it.each([
    ["a.example.test", host("a.example.test")],
    ["A.Example.Test.", host("a.example.test")],
    ["localhost:8080", host("localhost", 8080)],
    ["a.example.test:22", host("a.example.test", 22)],
    ["tcp://a.example.test:22", host("a.example.test", 22)],
    ["udp://a.example.test:123", { ...host("a.example.test", 123), protocol: "udp" }],
    ["*.example.test:443", { ...host(""), destination: { kind: "subdomains", of: "example.test" } }],
    ["_dns.example.test", host("_dns.example.test")],
    ["bücher.example.test", host("xn--bcher-kva.example.test")],
    ["192.0.2.7", network(4, "192.0.2.7", 32)],
    ["192.0.2.7:80", network(4, "192.0.2.7", 32, 80)],
    ["10.0.0.0/8", network(4, "10.0.0.0", 8)],
    ["10.0.0.0/8:5432", network(4, "10.0.0.0", 8, 5432)],
    ["224.0.0.0/4:5353", network(4, "224.0.0.0", 4, 5353)],
    ["[2001:DB8:0::7]:80", network(6, "2001:db8::7", 128, 80)],
    ["[2001:db8::/32]", network(6, "2001:db8::", 32)],
    ["a.example.test # why", host("a.example.test")],
    ["\ta.example.test\r", host("a.example.test")],
  ])("%s", (line, expected) => {
    expect(only(line)).toEqual(expected);
  });

  it.each(["", "   ", "# all", "  # a.example.test"])("%j says nothing", (line) => {
    expect(parse(line)).toEqual({ endpoints: [], problems: [] });
  });

  it.each([
    ["a.example.test:0", "port"],
    ["a.example.test:65536", "port"],
    ["a.example.test:080", "port"],
    ["a.example.test:", "port"],
    ["a.example.test:https", "port"],
    ["a.example.test:*", "port"],
    ["a.example.test:80-90", "port"],
    ["a.example.test:+80", "port"],
    ["a.example.test b.example.test", "several"],
    ["a.example.test,b.example.test", "several"],
    ["https://a.example.test/x", "scheme"],
    ["udpp://a.example.test", "scheme"],
    ["a.example.test/x", "path"],
    ["a.example.test:443/x", "path"],
    ["tcp://a.example.test/x", "path"],
    ["user@a.example.test", "host"],
    ["a..example.test", "host"],
    [".example.test", "host"],
    ["-a.example.test", "host"],
    ["a-.example.test", "host"],
    ["a.example.test#why", "host"],
    [`${"a".repeat(64)}.test`, "host"],
    [`${"a.".repeat(127)}aa`, "host"],
    ["x".repeat(1001), "host"],
    ["exam\u00adple.test", "host"],
    ["a\u0000.test", "host"],
    ["*", "everything"],
    ["*.", "everything"],
    ["*:443", "everything"],
    ["*.test", "wildcard"],
    ["a.*.example.test", "wildcard"],
    ["a*.example.test", "wildcard"],
    ["*a.example.test", "wildcard"],
    ["*.*.example.test", "wildcard"],
    ["0x7f.1", "address-notation"],
    ["127.1", "address-notation"],
    ["2130706433", "address-notation"],
    ["0177.0.0.1", "address-notation"],
    ["1.2.3.4.5", "address-notation"],
    ["256.1.1.1", "address-notation"],
    ["1.2.3.4.", "address-notation"],
    ["１２７.0.0.1", "address-notation"],
    ["a.example.１", "host"],
    ["2001:db8::7", "address-notation"],
    ["[2001:db8::7", "address-notation"],
    ["[2001:db8::7]443", "address-notation"],
    ["[::ffff:192.0.2.7]", "address-notation"],
    ["[::192.0.2.7]", "address-notation"],
    ["[fe80::1%eth0]", "address-notation"],
    ["[192.0.2.7]", "address-notation"],
    ["10.0.0.0/33", "network-bits"],
    ["10.0.0.0/08", "network-bits"],
    ["10.0.0.0/", "network-bits"],
    ["10.0.0.7/8", "network-bits"],
    ["[2001:db8::1/32]", "network-bits"],
    ["0.0.0.0/0", "everything"],
    ["0.0.0.0/1", "everything"],
    ["0.0.0.0", "everything"],
    ["[::/0]", "everything"],
    ["[2000::/3]", "everything"],
    ["[::]", "everything"],
  ])("%j is refused", (line, code) => {
    expect(codes(line)).toEqual([code]);
    expect(parse(line).endpoints).toEqual([]);
  });

  it("is never thrown at, and never costs more than it is long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (line) => {
        const { endpoints, problems } = parse(line);
        expect(endpoints.length + problems.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("a list", () => {
  it("reports all its problems together, each with its line", () => {
    const { problems, endpoints } = parse("a.example.test:0", "", "b.example.test", "*.*");
    expect(problems.map(({ code, index }) => [code, index])).toEqual([
      ["port", 0],
      ["wildcard", 3],
    ]);
    expect(endpoints.map(({ origin }: Endpoint) => origin)).toEqual(["line 3"]);
  });

  it.each([
    [["a.example.test", "A.example.test:443"], [["duplicate", 1]]],
    [["a.example.test", "*.example.test"], [["covered", 0]]],
    [["*.a.example.test", "*.example.test"], [["covered", 0]]],
    [
      ["10.0.0.0/8", "10.1.0.0/16", "10.1.2.3"],
      [
        ["covered", 1],
        ["covered", 2],
      ],
    ],
    [["[fd00::/8]", "[fd00::1]"], [["covered", 1]]],
  ])("%j overlaps", (lines, expected) => {
    expect(parse(...lines).problems.map(({ code, index }) => [code, index])).toEqual(expected);
  });

  it.each([
    [["a.example.test", "udp://a.example.test"]],
    [["a.example.test", "a.example.test:80"]],
    [["example.test", "*.example.test"]],
    [["bexample.test", "*.example.test"]],
    [["10.0.0.0/8", "[fd00::/8]"]],
    [["10.0.0.0/8", "11.1.2.3"]],
  ])("%j does not", (lines) => {
    expect(codes(...lines)).toEqual([]);
  });

  it("has an end", () => {
    const lines = Array.from({ length: 1002 }, (_, index) => `h${index}.example.test`);
    expect(codes(...lines)).toEqual(["too-many"]);
    expect(codes(...Array<string>(10_001).fill("#"))).toEqual(["too-many"]);
  });
});
