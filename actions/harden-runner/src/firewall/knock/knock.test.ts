import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { expect, it } from "vitest";
import { KNOCK_KINDS, knockOf } from "./knock.ts";

const scope = fc.constantFrom("job" as const, "step" as const);
const target = fc.oneof(
  fc.record({ family: fc.constant(4 as const), address: fc.ipV4() }),
  fc.record({ family: fc.constant(6 as const), address: fc.ipV6() }),
);
const grant = fc
  .tuple(
    target,
    fc.record({
      protocol: fc.constantFrom("tcp" as const, "udp" as const),
      port: fc.integer({ min: 1, max: 65_535 }),
      seconds: fc.integer({ min: 35, max: 3_630 }),
    }),
  )
  .map(([address, rest]) => ({ ...address, ...rest }));

it("says what is wanted, for at least as long", () => {
  fc.assert(
    fc.property(grant, scope, (wanted, whose) => {
      const { message, grant: opened } = knockOf(wanted, whose) ?? {};
      const kind = KNOCK_KINDS.find(({ code }) => code === message?.[0]);
      expect(kind).toMatchObject({ scope: whose, protocol: wanted.protocol, seconds: opened?.seconds });
      expect(opened).toEqual({ ...wanted, seconds: expect.any(Number) });
      expect(opened?.seconds).toBeGreaterThanOrEqual(wanted.seconds);
      expect(message?.readUInt16BE(1)).toBe(wanted.port);
      expect([...(message?.subarray(3) ?? [])]).toEqual(ipaddr.parse(wanted.address).toByteArray());
    }),
  );
});

it("opens for exactly as long where an answer lives as long as most do", () => {
  const opened = [5, 30, 60, 120, 300, 1_200, 3_600].map(
    (ttl) =>
      knockOf({ family: 4, address: "192.0.2.1", protocol: "tcp", port: 443, seconds: ttl + 30 }, "job")?.grant.seconds,
  );
  expect(opened).toEqual([35, 60, 90, 150, 330, 1_230, 3_630]);
});

it("knows no knock for a longer time", () => {
  const long = { family: 4, address: "192.0.2.1", protocol: "tcp", port: 443, seconds: 3_631 } as const;
  expect(knockOf(long, "job")).toBeUndefined();
});

it("gives every kind a byte of its own", () => {
  const codes = KNOCK_KINDS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => code > 0 && code < 256)).toBe(true);
});
