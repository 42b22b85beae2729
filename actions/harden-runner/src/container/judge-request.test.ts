import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./docker-json.ts";
import { judgeRequest, type Ruling } from "./judge-request.ts";
import { RequestRefused } from "./request-refused.ts";
import type { Surroundings } from "./surroundings.ts";

const SOCKET = "/run/filter/docker.sock";
const WORKSPACE = "/work/repo";

interface Known {
  readonly [path: string]: Json;
}

function surroundings(known: Known = {}): Surroundings {
  return {
    fixedSource: ({ path, readOnly }) => {
      if (path === "/var/run/docker.sock") return SOCKET;
      return readOnly && path === "/etc/localtime" ? path : undefined;
    },
    isFixed: (path) => path === SOCKET,
    isOwnVolume: (name) => name === "lockstep-mount-1",
    pin: async ({ path }) => {
      if (!path.startsWith(WORKSPACE)) throw new RequestRefused("mount-outside", path);
      return path.endsWith(".conf")
        ? { volume: "lockstep-mount-1", subpath: "a.conf" }
        : { volume: "lockstep-mount-1" };
    },
    ask: async (kind, name) => known[`${kind}/${name}`],
    isFreeNetwork: (cidr) => cidr.startsWith("172.30."),
  };
}

function judge(
  line: string,
  body?: Json | string,
  known: Known = {},
  contentType = "application/json",
): Promise<Ruling> {
  const [method = "", target = ""] = line.split(" ");
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  return judgeRequest({ method, target, contentType, body: async () => Buffer.from(text) }, surroundings(known));
}

const create = (HostConfig: Json, known: Known = {}) =>
  judge("POST /v1.47/containers/create", { Image: "a", HostConfig }, known);

/** The body that is sent on. */
async function sent(ruling: Promise<Ruling>): Promise<unknown> {
  const judged = await ruling;
  if (judged.kind === "refuse") throw new Error(`${judged.why}: ${judged.message}`);
  return judged.body === undefined || judged.body === "stream" ? judged.body : JSON.parse(judged.body);
}

const why = async (ruling: Promise<Ruling>): Promise<string> => {
  const judged = await ruling;
  return judged.kind === "refuse" ? judged.why : "forward";
};

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
    "PUT /v1.47/containers/abc/archive?path=%2Ftmp",
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
    expect(await sent(judge("POST /v1.47/containers/a/exec", { Cmd: ["sh"], Privileged: false }))).toEqual({
      Cmd: ["sh"],
    });
  });
});

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
    ["privileged", "POST /v1.47/containers/a/exec", { Cmd: ["sh"], Privileged: true }],
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
    ["network-range", "POST /v1.47/networks/create", { Name: "n", IPAM: { Config: [{ Subnet: "10.1.0.0/16" }] } }],
    ["host-namespace", "POST /v1.47/build?networkmode=host", undefined],
    ["host-namespace", "POST /v1.47/build?networkmode=none&networkmode=host", undefined],
    ["security-option", "POST /v1.47/build?securityopt=%5B%22seccomp%3Dunconfined%22%5D", undefined],
    ["unknown-option", "POST /v1.47/build?NetworkMode=host", undefined],
    ["device", "POST /v1.47/containers/a/update", { Devices: [{ PathOnHost: "/dev/sda" }] }],
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

describe("bodies that could be read in two ways", () => {
  const POWERS: readonly (readonly [string, Json])[] = [
    ["Privileged", true],
    ["CapAdd", ["ALL"]],
    ["PidMode", "host"],
    ["Binds", ["/:/host"]],
    ["Devices", [{ PathOnHost: "/dev/sda" }]],
  ];
  /** Each letter in any form that Go takes for the same. */
  const anyCase = (name: string) =>
    fc
      .tuple(
        ...[...name].map((letter) =>
          fc.constantFrom(
            letter,
            letter.toLowerCase(),
            letter.toUpperCase(),
            ...(/s/i.test(letter) ? ["ſ"] : []),
            ...(/k/i.test(letter) ? ["\u212a"] : []),
          ),
        ),
      )
      .map((letters) => letters.join(""));

  it("are refused whatever the case of their fields", async () => {
    const power = fc.constantFrom(...POWERS).chain(([name, value]) => fc.tuple(anyCase(name), fc.constant(value)));
    await fc.assert(
      fc.asyncProperty(anyCase("HostConfig"), power, async (host, [name, value]) => {
        expect(await why(judge("POST /v1.47/containers/create", { [host]: { [name]: value } }))).not.toBe("forward");
      }),
    );
  });

  it("are sent on as they were judged, whatever is repeated", async () => {
    const power = fc.constantFrom(...POWERS);
    await fc.assert(
      fc.asyncProperty(
        power,
        fc.constantFrom("HostConfig", "hostconfig"),
        fc.boolean(),
        async ([name, value], second, first) => {
          const strong = `"HostConfig":{"${name}":${JSON.stringify(value)}}`;
          const weak = `"${second}":{}`;
          const ruling = await judge(
            "POST /v1.47/containers/create",
            `{${first ? `${strong},${weak}` : `${weak},${strong}`}}`,
          );
          if (ruling.kind === "forward")
            expect(JSON.parse(String(ruling.body)).HostConfig).not.toMatchObject({ [name]: value });
        },
      ),
    );
  });

  it.each([
    "{",
    "[1]",
    '"a"',
    '{"HostConfig":[]}',
    `{"a":${"[".repeat(50)}${"]".repeat(50)}}`,
    '{"StopTimeout":9223372036854775807}',
    "{} {}",
  ])("are refused where they are no object that JavaScript keeps: %s", async (body) => {
    expect(await why(judge("POST /v1.47/containers/create", body))).toBe("malformed");
  });

  it("never makes the judge fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("/containers/create", "/networks/create", "/volumes/create", "/containers/a/exec"),
        fc.json(),
        async (path, body) => {
          expect(["forward", "refuse"]).toContain((await judge(`POST ${path}`, body)).kind);
        },
      ),
    );
  });

  it("says that it could not check, where Docker does not answer", async () => {
    const silent: Surroundings = { ...surroundings(), ask: () => Promise.reject(new Error("gone")) };
    const ruling = await judgeRequest(
      { method: "POST", target: "/containers/a/start", contentType: "", body: async () => Buffer.alloc(0) },
      silent,
    );
    expect(ruling).toMatchObject({ kind: "refuse", why: "not-checked" });
  });
});
