import { describe, expect, it } from "vitest";
import { create, judge, WORKSPACE, why } from "../../test/docker-request.ts";
import type { Json } from "./docker-json.ts";

describe("what would give root on the machine", () => {
  it.each<[string, Json]>([
    ["privileged", { Privileged: true }],
    ["capability", { CapAdd: ["NET_ADMIN"] }],
    ["device", { Devices: [{ PathOnHost: "/dev/sda" }] }],
    ["device", { DeviceRequests: [{ Count: -1 }] }],
    ["device", { DeviceCgroupRules: ["b 8:* rwm"] }],
    ["host-namespace", { PidMode: "host" }],
    ["host-namespace", { IpcMode: "host" }],
    ["host-namespace", { UTSMode: "host" }],
    ["host-namespace", { UsernsMode: "host" }],
    ["host-namespace", { CgroupnsMode: "host" }],
    ["host-namespace", { NetworkMode: "host" }],
    ["security-option", { SecurityOpt: ["seccomp=unconfined"] }],
    ["security-option", { SecurityOpt: ["systempaths=unconfined"] }],
    ["security-option", { MaskedPaths: [] }],
    ["security-option", { ReadonlyPaths: [] }],
    ["security-option", { Sysctls: { "kernel.core_pattern": "|/x" } }],
    ["runtime-option", { CgroupParent: "/x" }],
    ["runtime-option", { Runtime: "other" }],
    ["runtime-option", { Annotations: { a: "b" } }],
    ["runtime-option", { LogConfig: { Type: "syslog" } }],
    ["volume-option", { VolumeDriver: "other" }],
    ["mount-outside", { Binds: ["/:/host"] }],
    ["mount-outside", { Binds: ["/etc/localtime:/x"] }],
    ["mount-option", { Binds: [`${WORKSPACE}:/x:rshared`] }],
    ["mount-outside", { Mounts: [{ Type: "bind", Source: "/", Target: "/host" }] }],
    [
      "mount-option",
      { Mounts: [{ Type: "bind", Source: WORKSPACE, Target: "/a", BindOptions: { Propagation: "rshared" } }] },
    ],
    ["mount-option", { Mounts: [{ Type: "npipe", Source: "a", Target: "/a" }] }],
    [
      "volume-option",
      {
        Mounts: [
          {
            Type: "volume",
            Target: "/a",
            VolumeOptions: { DriverConfig: { Name: "local", Options: { o: "bind", device: "/" } } },
          },
        ],
      },
    ],
    ["unknown-option", { Surprise: true }],
    ["malformed", { Privileged: false, privileged: true }],
  ])("%s: %j", async (word, hostConfig) => {
    expect(await why(create(hostConfig))).toBe(word);
  });

  it.each<[string, string, Json | undefined]>([
    ["unknown-request", "POST /v1.47/plugins/pull?remote=a", undefined],
    ["unknown-request", "POST /v1.47/swarm/init", {}],
    ["unknown-request", "POST /v1.47/services/create", {}],
    ["unknown-request", "POST /v1.47/containers/a/checkpoints", {}],
    ["unknown-request", "POST /v1.23/containers/a/start", { Privileged: true }],
    ["unknown-request", "POST /v1.47/containers//create", {}],
    ["unknown-request", "POST /v1.47/./containers/create", {}],
    ["unknown-request", "POST /v1.47/images/../containers/create", {}],
    ["unknown-request", "POST /v1.47/containers/create%3f", {}],
    ["unknown-option", "POST /v1.47/containers/a/start?checkpoint=x", undefined],
    ["privileged", "POST /v1.47/containers/plain/exec", { Cmd: ["sh"], Privileged: true }],
    [
      "volume-option",
      "POST /v1.47/volumes/create",
      { Name: "v", DriverOpts: { o: "bind", device: "/", type: "none" } },
    ],
    ["volume-option", "POST /v1.47/volumes/create", { Name: "v", Driver: "other" }],
    ["volume-option", "POST /v1.47/volumes/create", { Name: "lockstep-mount-2" }],
    ["network-driver", "POST /v1.47/networks/create", { Name: "n", Driver: "macvlan" }],
    ["network-driver", "POST /v1.47/networks/create", { Name: "n", Options: { parent: "eth0" } }],
    [
      "network-driver",
      "POST /v1.47/networks/create",
      { Name: "n", Options: { "com.docker.network.bridge.name": "virbr0" } },
    ],
    [
      "network-driver",
      "POST /v1.47/networks/create",
      { Name: "n", Options: { "com.docker.network.bridge.name": "br-uplink" } },
    ],
    ["network-range", "POST /v1.47/networks/create", { Name: "n", IPAM: { Config: [{ Subnet: "10.1.0.0/16" }] } }],
    ["host-namespace", "POST /v1.47/build?networkmode=host", undefined],
    ["host-namespace", "POST /v1.47/build?networkmode=none&networkmode=host", undefined],
    ["security-option", "POST /v1.47/build?securityopt=%5B%22seccomp%3Dunconfined%22%5D", undefined],
    ["unknown-option", "POST /v1.47/build?NetworkMode=host", undefined],
    ["device", "POST /v1.47/containers/plain/update", { Devices: [{ PathOnHost: "/dev/sda" }] }],
  ])("%s: %s", async (word, line, body) => {
    expect(await why(judge(line, body))).toBe(word);
  });

  it("is an option in the body of a form", async () => {
    expect(await why(judge("POST /v1.47/build", "networkmode=host", {}, "application/x-www-form-urlencoded"))).toBe(
      "malformed",
    );
  });

  it("is a network of the machine's among those that are joined", async () => {
    const body = { Image: "a", NetworkingConfig: { EndpointsConfig: { host: {} } } };
    expect(await why(judge("POST /v1.47/containers/create", body))).toBe("host-namespace");
  });
});
