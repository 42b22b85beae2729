import { HARDEN_CHOICES, type HardenRunnerPolicy, parseInputs, UsageError } from "@lockstep/core";
import type { RunnerConfig } from "@lockstep/runtime/host";
import { describe, expect, it } from "vitest";
import { formatEndpoint } from "../endpoint/format-endpoint.ts";
import { spec } from "../spec.ts";
import { resolvePolicy } from "./resolve-policy.ts";

const SILENT: RunnerConfig = {
  env: {},
  home: "/home/u",
  cwd: "/",
  read: async () => undefined,
  ask: async () => undefined,
  complaint: async () => undefined,
};

function resolve(raw: Record<string, string>, section?: HardenRunnerPolicy, config = SILENT) {
  return resolvePolicy({ inputs: parseInputs(spec, raw), section, config });
}

async function refusal(raw: Record<string, string>, section?: HardenRunnerPolicy) {
  try {
    await resolve(raw, section);
  } catch (error) {
    if (error instanceof UsageError) return { code: error.code, count: error.problems.length };
    throw error;
  }
  return undefined;
}

describe("what holds", () => {
  it("is safe where nobody says anything", async () => {
    const { policy, onUnsupported, presets } = await resolve({});
    expect(policy).toMatchObject({
      mode: "block",
      tls: "sni",
      sudo: "keep",
      containers: "keep",
      memory: "keep",
      integrity: "report",
      mayChange: [],
      onBlock: "continue",
      onTamper: "fail",
      steps: {},
    });
    expect(onUnsupported).toBe("fail");
    expect(presets.map(({ name }) => name)).toEqual(["github"]);
  });

  it("is what the policy says where the step says nothing", async () => {
    const { policy } = await resolve({}, { mode: "audit", "on-tamper": "warn", presets: [] });
    expect(policy).toMatchObject({ mode: "audit", onTamper: "warn", endpoints: [] });
  });

  it.each(Object.entries(HARDEN_CHOICES))("is the stricter word of two for %s", async (name, words) => {
    const [mild = "", strict = ""] = [words[0], words.at(-1)];
    const strictly = JSON.stringify(await resolve({ [name]: strict }, { [name]: strict }));
    // A setting that another one hangs on is compared where both are said.
    expect(JSON.stringify(await resolve({ [name]: mild }, { [name]: strict }))).toBe(strictly);
    expect(JSON.stringify(await resolve({ [name]: strict }, { [name]: mild }))).toBe(strictly);
    expect(JSON.stringify(await resolve({ [name]: mild }, { [name]: mild }))).not.toBe(strictly);
  });

  it("is what either allows", async () => {
    const section: HardenRunnerPolicy = {
      "allowed-endpoints": ["b.example.test", "c.example.test"],
      presets: ["ghcr"],
      steps: { deploy: { "allowed-endpoints": ["d.example.test:22"] } },
      "may-change": ["dist/**"],
    };
    const raw = {
      "allowed-endpoints": "a.example.test\n# why\nb.example.test",
      presets: "ghcr, sigstore",
      "may-change": "*.lock\ndist/**",
    };
    const { policy, presets } = await resolve(raw, section);
    expect(policy.endpoints.map(formatEndpoint).slice(0, 3)).toEqual([
      "a.example.test:443",
      "b.example.test:443",
      "c.example.test:443",
    ]);
    expect(policy.endpoints.filter(({ origin }) => origin.startsWith("preset"))).not.toEqual([]);
    expect(presets.map(({ name }) => name)).toEqual(["ghcr", "sigstore"]);
    expect(policy.steps["deploy"]?.map(formatEndpoint)).toEqual(["d.example.test:22"]);
    expect(policy.mayChange).toEqual(["*.lock", "dist/**"]);
  });

  it("has no preset where the step wants none", async () => {
    expect((await resolve({ presets: "none" })).policy.endpoints).toEqual([]);
  });

  it("filters containers where sudo is taken away", async () => {
    expect((await resolve({ sudo: "disable" })).policy.containers).toBe("filter");
  });

  it("holds what was learnt, and says what was not", async () => {
    const ask = async (tool: string) =>
      tool === "go" ? '{"GOPROXY":"https://go.example.test,direct","GOSUMDB":"off"}' : undefined;
    const { policy, notes } = await resolve({ presets: "go" }, undefined, { ...SILENT, ask });
    expect(policy.endpoints.map(formatEndpoint)).toEqual(["go.example.test:443"]);
    expect(notes).toHaveLength(1);
  });

  it("notes a proxy, without its password", async () => {
    const env = { HTTPS_PROXY: "http://user:canary@proxy.example.test", http_proxy: "", NO_PROXY: "*" };
    const { notes } = await resolve({}, undefined, { ...SILENT, env });
    expect(notes).toHaveLength(1);
    expect(notes.join()).not.toContain("canary");
  });
});

describe("what is refused", () => {
  it.each([
    [{ presets: "githb" }, undefined, "invalid-input", 1],
    [{ presets: "none github" }, undefined, "invalid-input", 1],
    [{ presets: "npm go" }, undefined, "invalid-input", 2],
    [{}, { presets: ["npm"] }, "invalid-input", 1],
    [{ "allowed-endpoints": "a.test:0\nb.test\nb.test" }, undefined, "invalid-input", 2],
    [
      {},
      { "allowed-endpoints": ["*"], steps: { a: { "allowed-endpoints": ["0.0.0.0/0", "x y"] } } },
      "policy-invalid",
      3,
    ],
    [{ presets: "x" }, { "allowed-endpoints": ["*"] }, "invalid-input", 2],
    [{ sudo: "disable", containers: "keep" }, undefined, "invalid-input", 1],
    [{ containers: "keep" }, { sudo: "disable" }, "invalid-input", 1],
    [{ "may-change": "/etc/x\n../y\nz" }, undefined, "invalid-input", 2],
  ] as const)("%j with %j", async (raw, section, code, count) => {
    expect(await refusal(raw, section as HardenRunnerPolicy | undefined)).toEqual({ code, count });
  });

  it("are words that no setting has", async () => {
    expect(await refusal({ mode: "blok", sudo: "off" })).toEqual({ code: "invalid-input", count: 2 });
  });
});

describe("lists that a policy has locked", () => {
  const origin = "octo/.github/p.yml@abc";
  const section = { "allowed-endpoints": ["a.test"], presets: ["npm"], "may-change": ["dist/**"] } as const;
  const locked = {
    "allowed-endpoints": { origin, entries: ["a.test", "b.test:443"] },
    presets: { origin, entries: ["github", "npm"] },
    "may-change": { origin, entries: ["dist/**"] },
  };
  const run = (raw: Record<string, string>) =>
    resolvePolicy({
      inputs: parseInputs(spec, raw),
      section: { ...section, presets: ["github"] },
      locked,
      config: SILENT,
    });

  it("take what stands in them", async () => {
    const raw = { "allowed-endpoints": "b.test # why\na.test", presets: "github", "may-change": "dist/**" };
    expect((await run(raw)).policy.mayChange).toEqual(["dist/**"]);
    expect((await run({})).presets.map(({ name }) => name)).toEqual(["github"]);
  });

  it("take nothing else from an input, and say so for each entry", async () => {
    const raw = { "allowed-endpoints": "a.test:80\nc.test\na.test", presets: "ghcr", "may-change": "**" };
    await expect(run(raw)).rejects.toMatchObject({ code: "invalid-input", problems: { length: 4 } });
  });
});
