import { describe, expect, it } from "vitest";
import {
  create,
  idOf,
  judge,
  type Known,
  PLAIN_CONTAINER,
  SOCKET,
  sent,
  WORKSPACE,
  why,
} from "../../test/docker-request.ts";
import type { Json } from "./docker-json.ts";

/** As Docker's own client sends it for `docker run` without options. */
const PLAIN = {
  Binds: null,
  ContainerIDFile: "",
  LogConfig: { Type: "", Config: {} },
  NetworkMode: "default",
  PortBindings: {},
  RestartPolicy: { Name: "no", MaximumRetryCount: 0 },
  AutoRemove: true,
  VolumeDriver: "",
  VolumesFrom: null,
  ConsoleSize: [24, 80],
  CapAdd: null,
  CapDrop: null,
  CgroupnsMode: "",
  Dns: [],
  DnsOptions: [],
  DnsSearch: [],
  ExtraHosts: null,
  GroupAdd: null,
  IpcMode: "",
  Cgroup: "",
  Links: null,
  OomScoreAdj: 0,
  PidMode: "",
  Privileged: false,
  PublishAllPorts: false,
  ReadonlyRootfs: false,
  SecurityOpt: null,
  UTSMode: "",
  UsernsMode: "",
  ShmSize: 0,
  Isolation: "",
  CpuShares: 0,
  Memory: 0,
  NanoCpus: 0,
  CgroupParent: "",
  BlkioWeight: 0,
  BlkioWeightDevice: [],
  Devices: [],
  DeviceCgroupRules: null,
  DeviceRequests: null,
  MemorySwappiness: -1,
  OomKillDisable: false,
  PidsLimit: 0,
  Ulimits: [],
  CpuCount: 0,
  CpuPercent: 0,
  IOMaximumIOps: 0,
  IOMaximumBandwidth: 0,
  MaskedPaths: null,
  ReadonlyPaths: null,
} as const satisfies Json;

describe("what a job needs of Docker", () => {
  it.each([
    "GET /_ping",
    "HEAD /_ping",
    "GET /v1.47/version",
    "GET /v1.47/containers/json?all=1",
    "GET /v1.47/images/busybox:local/json",
    "GET /v1.47/images/ghcr.io%2Fowner%2Fimage%3Atag/json",
    "POST /v1.47/containers/abc/wait?condition=next-exit",
    "POST /v1.47/images/create?fromImage=a&tag=b",
    "POST /v1.47/images/load?quiet=1",
    "DELETE /v1.47/containers/abc?force=1",
    "POST /v1.47/build?dockerfile=Dockerfile&t=a&networkmode=default",
    "POST /session",
    "POST /grpc",
    "GET /v1.47/events",
    "POST /v1.47/images/ghcr.io/owner/image/push?tag=1",
    "PUT /v1.47/containers/plain/archive?path=%2Ftmp",
  ])("%s is let through", async (line) => {
    expect(await why(judge(line, undefined, {}, "application/x-tar"))).toBe("forward");
  });

  it("is a plain container, with one capability less", async () => {
    expect(await sent(create(PLAIN))).toEqual({
      Image: "a",
      HostConfig: { ...PLAIN, Binds: [], Mounts: [], CapDrop: ["MKNOD"] },
    });
  });

  it("is a folder of the workspace, by a volume in its place", async () => {
    const body = await sent(create({ Binds: [`${WORKSPACE}/a:/a:ro,cached`, `${WORKSPACE}/x.conf:/x`, "data:/data"] }));
    expect(body).toMatchObject({
      HostConfig: {
        Binds: ["lockstep-mount-1:/a:ro,nocopy", "data:/data"],
        Mounts: [
          {
            Type: "volume",
            Source: "lockstep-mount-1",
            Target: "/x",
            VolumeOptions: { NoCopy: true, Subpath: "a.conf" },
          },
        ],
      },
    });
    const long = await sent(
      create({ Mounts: [{ Type: "bind", Source: `${WORKSPACE}/a`, Target: "/a", ReadOnly: true }] }),
    );
    expect(long).toMatchObject({
      HostConfig: { Mounts: [{ Type: "volume", Source: "lockstep-mount-1", ReadOnly: true }] },
    });
  });

  it("is a file of the workspace, for clients that can say so", async () => {
    const file = { Image: "a", HostConfig: { Binds: [`${WORKSPACE}/x.conf:/x`] } };
    expect(await why(judge("POST /v1.45/containers/create", file))).toBe("forward");
    expect(await why(judge("POST /containers/create", file))).toBe("forward");
    expect(await why(judge("POST /v1.44/containers/create", file))).toBe("mount-option");
  });

  it("is Docker's socket, which is the filter's own in a container", async () => {
    const body = await sent(create({ Binds: ["/var/run/docker.sock:/var/run/docker.sock"] }));
    expect(body).toMatchObject({ HostConfig: { Binds: [`${SOCKET}:/var/run/docker.sock:rw`] } });
  });

  it("is a network and an exec", async () => {
    expect(
      await why(
        judge("POST /v1.47/networks/create", {
          Name: "n",
          Driver: "bridge",
          IPAM: { Config: [{ Subnet: "172.30.0.0/16" }] },
        }),
      ),
    ).toBe("forward");
    expect(
      await why(
        judge("POST /v1.47/networks/create", { Name: "n", IPAM: { Driver: "default", Options: {}, Config: [] } }),
      ),
    ).toBe("forward");
    expect(await sent(judge("POST /v1.47/containers/plain/exec", { Cmd: ["sh"], Privileged: false }))).toEqual({
      Cmd: ["sh"],
    });
  });
});

describe("a container that a request names", () => {
  const id = idOf(PLAIN_CONTAINER);

  it.each([
    ["PUT /v1.47/containers/plain/archive?path=%2F", `/v1.47/containers/${id}/archive?path=%2F`],
    ["POST /containers/plain/start", `/containers/${id}/start`],
    ["POST /v1.47/containers/plain/exec", `/v1.47/containers/${id}/exec`],
    ["POST /v1.47/containers/plain/rename?name=b", "/v1.47/containers/plain/rename?name=b"],
    ["POST /v1.47/commit?container=plain&repo=a", `/v1.47/commit?container=${id}&repo=a`],
    [
      "POST /v1.47/build?t=container&networkmode=container%3Aplain",
      `/v1.47/build?t=container&networkmode=container%3A${id}`,
    ],
  ])("is sent on by its id: %s", async (line, target) => {
    expect(await judge(line, {})).toMatchObject({ kind: "forward", target });
  });

  it("is shared by its id, whatever has its name later", async () => {
    const shared = "container:plain";
    const HostConfig = { PidMode: shared, IpcMode: shared, NetworkMode: shared, VolumesFrom: ["plain:ro", "plain"] };
    const byId = `container:${id}`;
    expect(await sent(create(HostConfig))).toMatchObject({
      HostConfig: { PidMode: byId, IpcMode: byId, NetworkMode: byId, VolumesFrom: [`${id}:ro`, id] },
    });
  });

  it("is not waited for where it is not there, and that is no refusal", async () => {
    expect(await why(judge("PUT /v1.47/containers/later/archive?path=%2F"))).toBe("absent");
    expect(await why(create({ PidMode: "container:later" }))).toBe("absent");
    const outlived = { "containers/old": { HostConfig: { NetworkMode: "container:gone" } } };
    expect(await why(judge("POST /v1.47/containers/old/exec", {}, outlived))).toBe("forward");
  });

  it("is none that Docker gives no id of", async () => {
    const nameless = { "containers/old": { Id: "../../etc" } };
    expect(await why(judge("POST /v1.47/containers/old/start", {}, nameless))).toBe("not-checked");
  });
});

describe("what clients send beside it", () => {
  it("is not sent on", async () => {
    const exec = { Cmd: ["sh"], Container: "plain", containerId: "plain" };
    expect(await sent(judge("POST /v1.47/containers/plain/exec", exec))).toEqual({ Cmd: ["sh"] });
    const container = { Image: "a", name: "x", authConfig: { username: "u" }, PortSpecs: ["1"] };
    expect(await sent(judge("POST /v1.47/containers/create", container))).toEqual({
      Image: "a",
      HostConfig: { Binds: [], Mounts: [], CapDrop: ["MKNOD"] },
    });
  });
});

describe("what was made before the filter", () => {
  const before = (HostConfig: Json, Mounts: Json = []): Known => ({ "containers/old": { HostConfig, Mounts } });
  const old = [
    "POST /v1.47/containers/old/exec",
    "POST /v1.47/containers/old/start",
    "PUT /v1.47/containers/old/archive?path=/",
    "GET /v1.47/containers/old/archive?path=/",
    "POST /v1.47/commit?container=old",
  ];

  it.each(old)("is not entered where it has more than the filter gives: %s", async (line) => {
    expect(await why(judge(line, {}, before({ Privileged: true })))).toBe("foreign-container");
    expect(await why(judge(line, {}, before({}, [{ Type: "bind", Source: "/", Destination: "/host" }])))).toBe(
      "foreign-container",
    );
  });

  it.each(old)("is entered where it is like any other: %s", async (line) => {
    const defaults = {
      CgroupnsMode: "host",
      IpcMode: "private",
      NetworkMode: "bridge",
      Runtime: "runc",
      MaskedPaths: ["/proc/kcore"],
      ReadonlyPaths: ["/proc/bus"],
      LogConfig: { Type: "journald", Config: {} },
    };
    expect(await why(judge(line, {}, before(defaults, [{ Type: "volume", Name: "v" }])))).toBe("forward");
    expect(await why(judge(line, {}, before(defaults, [{ Type: "bind", Source: SOCKET }])))).toBe("forward");
  });

  it("is not shared with a new container, nor by way of one in between", async () => {
    for (const share of [{ PidMode: "container:old" }, { NetworkMode: "container:old" }, { VolumesFrom: ["old:ro"] }])
      expect(await why(create(share, before({ Privileged: true })))).toBe("foreign-container");
    const chain = {
      ...before({ Privileged: true }),
      "containers/between": { HostConfig: { PidMode: "container:old" } },
    };
    expect(await why(create({ PidMode: "container:between" }, chain))).toBe("foreign-container");
  });

  it("is not used where it leads elsewhere: volumes, networks, execs", async () => {
    const known: Known = {
      "volumes/all": { Driver: "local", Options: { device: "/", o: "bind" } },
      "volumes/lockstep-mount-9": { Driver: "local", Options: { device: "/", o: "bind" } },
      "networks/direct": { Driver: "macvlan" },
      "exec/e": { ContainerID: "c", ProcessConfig: { privileged: true } },
    };
    expect(await why(create({ Binds: ["all:/x"] }, known))).toBe("volume-option");
    expect(await why(create({ Binds: ["lockstep-mount-9:/x"] }, known))).toBe("volume-option");
    expect(await why(create({ Mounts: [{ Type: "volume", Source: "all", Target: "/x" }] }, known))).toBe(
      "volume-option",
    );
    expect(await why(create({ NetworkMode: "direct" }, known))).toBe("network-driver");
    expect(await why(judge("POST /v1.47/networks/direct/connect", { Container: "a" }, known))).toBe("network-driver");
    expect(await why(judge("POST /v1.47/exec/e/start", {}, known))).toBe("foreign-container");
  });
});
