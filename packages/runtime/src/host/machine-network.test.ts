import { describe, expect, it } from "vitest";
import { findResolvers, nameservers, searchDomains, uplinksAmong } from "./machine-network.ts";

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

describe("uplinksAmong", () => {
  const names = (...args: Parameters<typeof uplinksAmong>) => uplinksAmong(...args).map(({ name }) => name);

  it("knows every hop of a default route", () => {
    const routes = [{ dev: "eth0" }, { nexthops: [{ dev: "eth1" }, { dev: "eth2" }] }, { dev: "lo" }];
    expect(names(routes, [])).toEqual(["eth0", "eth1", "eth2"]);
  });

  it("tells a bridge to a network from one to containers", () => {
    const bridge = { linkinfo: { info_kind: "bridge" } };
    const links = [
      { ifname: "br-lan", ...bridge, address: "02:00:00:00:00:01" },
      { ifname: "eth1", master: "br-lan" },
      { ifname: "docker0", ...bridge },
      { ifname: "veth1", master: "docker0", linkinfo: { info_kind: "veth" } },
    ];
    expect(uplinksAmong([], links)).toEqual([{ name: "br-lan", mac: "02:00:00:00:00:01" }]);
  });
});
