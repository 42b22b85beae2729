import fc from "fast-check";
import { expect, it } from "vitest";
import { formatEndpoint } from "./format-endpoint.ts";
import { readEndpoint } from "./read-endpoint.ts";

const letters = fc.string({ unit: fc.constantFrom(..."abz09-_".split("")), minLength: 1, maxLength: 20 });
const name = fc.array(letters, { minLength: 1, maxLength: 5 }).map((labels) => `${labels.join(".")}.test`);
const wildcard = name.map((below) => `*.${below}`);
const ipv4 = fc.tuple(fc.ipV4(), fc.option(fc.integer({ min: 0, max: 33 }))).map(([ip, bits]) => withBits(ip, bits));
const ipv6 = fc
  .tuple(fc.ipV6(), fc.option(fc.integer({ min: 0, max: 129 })))
  .map(([ip, bits]) => `[${withBits(ip, bits)}]`);
const scheme = fc.constantFrom("", "tcp://", "udp://");
const port = fc.option(fc.integer({ min: 1, max: 65_535 })).map((value) => (value === null ? "" : `:${value}`));
const line = fc.tuple(scheme, fc.oneof(name, wildcard, ipv4, ipv6), port).map((parts) => parts.join(""));

function withBits(address: string, bits: number | null): string {
  return bits === null ? address : `${address}/${bits}`;
}

it("writes what reads back to the same endpoint", () => {
  fc.assert(
    fc.property(line, (text) => {
      const first = readEndpoint(text);
      if (!first.ok) return;
      const written = formatEndpoint(first.value);
      expect(readEndpoint(written)).toEqual(first);
    }),
    { numRuns: 1000 },
  );
});

it("writes IPv6 addresses as URLs do (RFC 5952)", () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const reading = readEndpoint(`[${address}]:80`);
      if (!reading.ok) return;
      expect(formatEndpoint(reading.value)).toBe(`${new URL(`http://[${address}]`).hostname}:80`);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ["example.test", "example.test:443"],
  ["udp://EXAMPLE.test:53", "udp://example.test:53"],
  ["192.0.2.0/24:22", "192.0.2.0/24:22"],
  ["[2001:db8:0:0::/64]", "[2001:db8::/64]:443"],
])("%s", (text, written) => {
  const reading = readEndpoint(text);
  expect(reading.ok && formatEndpoint(reading.value)).toBe(written);
});
