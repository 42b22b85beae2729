import { describe, expect, it } from "vitest";
import { isFree } from "./filter-surroundings.ts";

describe("a network for containers", () => {
  const taken = ["168.63.129.16", "10.1.0.4/16", "fe80::1%eth0", "fd00:1::4/64"];

  it.each(["172.30.0.0/16", "10.2.0.0/16", "192.168.7.0/24", "fd00:2::/64", "100.64.0.0/24"])("may be %s", (cidr) => {
    expect(isFree(cidr, taken)).toBe(true);
  });

  it.each([
    "168.63.129.16/29",
    "10.0.0.0/8",
    "10.1.7.0/24",
    "10.1.0.4/32",
    "8.8.8.0/24",
    "172.16.0.0/11",
    "0.0.0.0/0",
    "::/0",
    "fd00:1::/32",
    "fe80::/64",
    "2001:db8::/32",
    "::ffff:10.2.0.0/112",
    "text",
    "",
  ])("may not be %s", (cidr) => {
    expect(isFree(cidr, taken)).toBe(false);
  });
});
