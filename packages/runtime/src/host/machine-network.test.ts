import { describe, expect, it } from "vitest";
import { findResolvers, nameservers, searchDomains } from "./machine-network.ts";

const files = (texts: Readonly<Record<string, string>>) => (path: string) => texts[path];

describe("nameservers", () => {
  it("reads addresses of both families and leaves out what is none", () => {
    const text = "# nameserver 10.0.0.9\nnameserver 10.0.0.1\n nameserver\tfe80::1%eth0\nnameserver host\nsearch a\n";
    expect(nameservers(text)).toEqual(["10.0.0.1", "fe80::1%eth0"]);
  });
});

describe("findResolvers", () => {
  it("looks behind a resolver on this machine", () => {
    const read = files({
      "/etc/resolv.conf": "nameserver 127.0.0.53\n",
      "/run/systemd/resolve/resolv.conf": "nameserver 168.63.129.16\n",
    });
    expect(findResolvers(read)).toEqual(["168.63.129.16"]);
  });

  it("has none where only this machine answers", () => {
    expect(findResolvers(files({ "/etc/resolv.conf": "nameserver ::1\n" }))).toEqual([]);
  });
});

describe("searchDomains", () => {
  it("takes the last line, as the system does", () => {
    const text = "domain a.example.test\nsearch B.example.test. c.example.test\n";
    expect(searchDomains(files({ "/etc/resolv.conf": text }))).toEqual(["b.example.test", "c.example.test"]);
  });
});
