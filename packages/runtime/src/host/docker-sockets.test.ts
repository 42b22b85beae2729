import { describe, expect, it } from "vitest";
import { hostsIn, isKnownAddress } from "./docker-sockets.ts";

describe("where dockerd takes orders", () => {
  it.each([
    [["dockerd", "-H", "fd://", "--containerd=/run/containerd/containerd.sock"], ["fd://"]],
    [
      ["dockerd", "-H=127.0.0.1:2375", "--host", ":2375"],
      ["127.0.0.1:2375", ":2375"],
    ],
    [
      ["dockerd", "-Htcp://0.0.0.0", "--host=unix:///a.sock"],
      ["tcp://0.0.0.0", "unix:///a.sock"],
    ],
    [["dockerd", "--hosts-file", "x"], []],
  ])("is read from its command line: %j", (words, hosts) => {
    expect(hostsIn(words)).toEqual(hosts);
  });

  it("is known only for what systemd hands over and for the sockets that are closed", () => {
    const known = ["fd://", "fd://docker.socket", "unix://", "unix:///run/docker.sock", "unix:///var/run/docker.sock"];
    expect(known.filter((host) => !isKnownAddress(host))).toEqual([]);
    const others = ["tcp://127.0.0.1:2375", "127.0.0.1:2375", ":2375", "unix:///srv/docker.sock", "", "npipe://x"];
    expect(others.filter(isKnownAddress)).toEqual([]);
  });
});
