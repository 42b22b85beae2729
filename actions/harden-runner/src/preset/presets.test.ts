import { PRESET_NAMES } from "@lockstep/core";
import type { RunnerConfig } from "@lockstep/runtime/host";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEndpoint } from "../endpoint/format-endpoint.ts";
import { parseEndpoints } from "../endpoint/parse-endpoints.ts";
import { PRESETS } from "./presets.ts";
import { resolvePreset } from "./resolve-preset.ts";

interface Machine {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What tools print, by the start of the command. */
  readonly says?: Readonly<Record<string, string>>;
  readonly complains?: Readonly<Record<string, string>>;
}

function machine({ env = {}, files = {}, says = {}, complains = {} }: Machine): RunnerConfig {
  const answer = (answers: Readonly<Record<string, string>>, tool: string, args: readonly string[]) => {
    const command = [tool, ...args].join(" ");
    return Object.entries(answers).find(([key]) => key.split(" … ").every((part) => command.includes(part)))?.[1];
  };
  return {
    env,
    home: "/home/u",
    cwd: "/",
    read: async (path) => files[path],
    ask: async (tool, args) => answer(says, tool, args),
    complaint: async (tool, args) => answer(complains, tool, args),
  };
}

async function learn(name: keyof typeof PRESETS, on: Machine) {
  const { endpoints, notes } = await resolvePreset(PRESETS[name], machine(on));
  return { lines: endpoints.map(formatEndpoint), notes: notes.length };
}

describe("every preset", () => {
  it("is known to the policy under its own name", () => {
    expect(Object.keys(PRESETS)).toEqual([...PRESET_NAMES]);
    expect(Object.values(PRESETS).map(({ name }) => name)).toEqual([...PRESET_NAMES]);
  });

  it.each(Object.values(PRESETS))("$name has only lines that parse, each with a reason", ({ entries }) => {
    const { endpoints, problems } = parseEndpoints(
      entries.map(({ line }) => line),
      () => "entry",
    );
    expect(problems).toEqual([]);
    expect(endpoints.map(formatEndpoint)).toEqual(entries.map(({ line }) => line));
    expect(entries.filter(({ reason }) => reason === "")).toEqual([]);
  });

  it.each(["npm", "pip", "go", "cargo", "maven", "rubygems", "apt", "docker"] as const)(
    "%s learns nothing where no tool is",
    async (name) => {
      expect((await learn(name, {})).lines).toEqual([]);
    },
  );

  it.each(Object.values(PRESETS))("$name survives whatever a tool says", async (preset) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (noise) => {
        const config = machine({
          says: { "": noise },
          complains: { "": noise },
          files: {},
          env: { GITHUB_API_URL: noise },
        });
        const { endpoints } = await resolvePreset(preset, { ...config, read: async () => noise });
        expect(endpoints.length).toBeGreaterThanOrEqual(preset.entries.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("github", () => {
  it("adds the hosts that the runner names, such as those of a server of one's own", async () => {
    const env = {
      GITHUB_SERVER_URL: "https://ghe.example.test:8443",
      ACTIONS_RESULTS_URL: "https://results.example.test/x/",
    };
    const { lines } = await learn("github", { env });
    expect(lines).toEqual(expect.arrayContaining(["ghe.example.test:8443", "results.example.test:443"]));
    expect(lines).not.toContain("*.blob.core.windows.net:443");
  });
});

describe("npm", () => {
  it("takes the registries of all scopes, and nothing of what they are reached with", async () => {
    const settings = {
      registry: "https://user:canary@npm.example.test/path/",
      "@org:registry": "http://scoped.example.test:4873/",
      "@this:registry": "http://localhost:4873/",
      proxy: "http://proxy.example.test",
      other: 1,
    };
    const says = {
      "npm config list": JSON.stringify(settings),
      "yarn config get registry": "https://yarn.example.test\n",
      "yarn config get npmRegistryServer": "undefined\n",
    };
    const { endpoints } = await resolvePreset(PRESETS.npm, machine({ says }));
    expect(endpoints.map(formatEndpoint)).toEqual([
      "npm.example.test:443",
      "scoped.example.test:4873",
      "yarn.example.test:443",
    ]);
    expect(JSON.stringify(endpoints)).not.toContain("canary");
  });
});

describe("pip", () => {
  const files = JSON.stringify({ files: [{ url: "https://files.example.test/pip-1.tar.gz" }, { url: "../relative" }] });

  it("takes the indexes of its settings and asks them where their files are", async () => {
    const list = [
      "global.index-url='https://user:canary@pypi.example.test/simple'",
      ":env:.extra-index-url='https://more.example.test/simple/ http://third.example.test:8080/simple'",
      "global.proxy='http://proxy.example.test'",
    ];
    const says = {
      "pip config list": list.join("\n"),
      "curl … https://pypi.example.test/simple/pip/": files,
      "curl … https://more.example.test/simple/pip/": '<a href="https://old-files.example.test/p#x">pip</a>',
    };
    expect(await learn("pip", { says })).toEqual({
      lines: [
        "pypi.example.test:443",
        "more.example.test:443",
        "third.example.test:8080",
        "files.example.test:443",
        "old-files.example.test:443",
      ],
      notes: 1,
    });
  });

  it("reads its default from the tool, and the settings of uv", async () => {
    const help = "  -i, --index-url <url>  Base URL (default\n        https://default.example.test/simple). This\n";
    const says = { "pip config list": "", "pip install --help": help, curl: files };
    const uv = '[[index]]\nname = "a"\nurl = "https://uv.example.test/simple"\n';
    const on = {
      says,
      files: { "/home/u/.config/uv/uv.toml": uv },
      env: { UV_INDEX: "in=https://env.example.test/x" },
    };
    expect((await learn("pip", on)).lines).toEqual([
      "default.example.test:443",
      "env.example.test:443",
      "uv.example.test:443",
      "files.example.test:443",
    ]);
  });
});

describe("go", () => {
  it.each([
    ["https://a.example.test|https://b.example.test:8081/x,direct", "sum.example.test+key", 1],
    ["https://a.example.test,https://b.example.test:8081", "name+key https://sum.example.test/db", 0],
  ])("reads %s and %s", async (GOPROXY, GOSUMDB, notes) => {
    const says = { "go env": JSON.stringify({ GOPROXY, GOSUMDB }) };
    const lines = ["a.example.test:443", "b.example.test:8081", "sum.example.test:443"];
    expect(await learn("go", { says })).toEqual({ lines, notes });
  });

  it("learns nothing from what is off", async () => {
    const says = { "go env": JSON.stringify({ GOPROXY: "off", GOSUMDB: "off" }) };
    expect(await learn("go", { says })).toEqual({ lines: [], notes: 0 });
  });
});

describe("cargo", () => {
  it("takes its registries, the index in use and the hosts for downloads", async () => {
    const config =
      '[registries.own]\nindex = "sparse+https://own.example.test/index/"\n[source.m]\nregistry = "https://m.example.test/git"\n';
    const on = {
      files: { "/home/u/.cargo/config.toml": config },
      complains: {
        "cargo … info": "  failed to download from `https://index.example.test/config.json`\n via http://127.0.0.1:1",
      },
      says: {
        "curl … https://index.example.test/config.json":
          '{"dl":"https://static.example.test/{crate}","api":"https://api.example.test"}',
        "curl … https://own.example.test/index/config.json": '{"dl":"https://own.example.test/dl"}',
      },
    };
    expect(await learn("cargo", on)).toEqual({
      lines: [
        "own.example.test:443",
        "m.example.test:443",
        "index.example.test:443",
        "static.example.test:443",
        "api.example.test:443",
      ],
      notes: 1,
    });
  });
});

describe("maven", () => {
  const pom =
    "<project><repositories><repository><url>https://central.example.test/m2</url></repository></repositories></project>";
  const settings = (mirrorOf: string) =>
    `<?xml version="1.0"?><!-- <mirrors> --><settings a=">"><mirrors><mirror><mirrorOf>${mirrorOf}</mirrorOf><url>\${env.BASE}/m</url></mirror>` +
    "<mirror><url>http://0.0.0.0/</url></mirror></mirrors><profiles><profile><pluginRepositories><pluginRepository/><pluginRepository>" +
    "<url>http://plugins.example.test</url></pluginRepository></pluginRepositories></profile></profiles></settings>";
  const says = {
    "mvn --version": "Apache Maven 3\nMaven home: /usr/share/maven\n",
    "unzip -p /usr/share/maven/lib/": pom,
  };
  const env = { BASE: "https://mirror.example.test" };

  it.each([
    ["other", ["mirror.example.test:443", "plugins.example.test:80", "central.example.test:443"]],
    ["external:http:*", ["mirror.example.test:443", "plugins.example.test:80", "central.example.test:443"]],
    ["*,!x", ["mirror.example.test:443", "plugins.example.test:80"]],
  ])("reads its settings with a mirror of %s", async (mirrorOf, lines) => {
    const files = { "/home/u/.m2/settings.xml": settings(mirrorOf) };
    expect(await learn("maven", { says, env, files })).toEqual({ lines, notes: 0 });
  });

  it("says so where the built-in repository cannot be read", async () => {
    const files = { "/usr/share/maven/conf/settings.xml": settings("x") };
    expect((await learn("maven", { says: { "mvn --version": says["mvn --version"] }, env, files })).notes).toBe(1);
  });
});

describe("rubygems", () => {
  it("takes sources, the compact index of a public one, and mirrors", async () => {
    const says = { "gem sources": "*** CURRENT SOURCES ***\n\nhttps://gems.test/\nhttps://own.example.test/gems/\n" };
    const files = {
      "/home/u/.bundle/config": '---\nBUNDLE_MIRROR__HTTPS://GEMS__TEST/: "https://mirror.example.test"\n',
    };
    expect((await learn("rubygems", { says, files })).lines).toEqual([
      "gems.test:443",
      "own.example.test:443",
      "index.gems.test:443",
      "mirror.example.test:443",
    ]);
  });
});

describe("apt", () => {
  it("takes the sources that apt has, the mirrors in files and the proxy", async () => {
    const says = {
      "apt-get indextargets":
        "http://deb.example.test/debian/\nmirror+file:/etc/apt/mirrors.txt/\nfile:/srv/debs/\nhttp://deb.example.test/debian/\n",
      "apt-config dump": 'Acquire::http::Proxy "http://proxy.example.test:3142";\nDir "/";\n',
    };
    const files = {
      "/etc/apt/mirrors.txt": "http://one.example.test/ubuntu/\tpriority:1\nhttps://two.example.test/ubuntu/\n",
    };
    expect(await learn("apt", { says, files })).toEqual({
      lines: ["deb.example.test:80", "one.example.test:80", "two.example.test:443", "proxy.example.test:3142"],
      notes: 0,
    });
    expect((await learn("apt", { says })).notes).toBe(1);
  });
});

describe("docker", () => {
  it("takes the registry in use, its index, mirrors and token server", async () => {
    const info = {
      IndexServerAddress: "https://index.example.test/v1/",
      RegistryConfig: { Mirrors: ["http://mirror.example.test:5000/"] },
    };
    const on = {
      says: {
        "docker info": JSON.stringify(info),
        "curl … https://registry.example.test/v2/":
          'HTTP/2 401\nwww-authenticate: Bearer realm="https://auth.example.test/token",service="s"\n',
      },
      complains: {
        "docker manifest": 'pinging v2 registry: Get "https://registry.example.test/v2/": dial tcp 127.0.0.1:1',
      },
    };
    expect(await learn("docker", on)).toEqual({
      lines: [
        "registry.example.test:443",
        "index.example.test:443",
        "mirror.example.test:5000",
        "auth.example.test:443",
      ],
      notes: 1,
    });
  });
});
