// The main phase as the runner starts it: inputs from the environment, outputs into files, an exit code.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatePrivateKey } from "@lockstep/sigstore";
import { createAuthority, githubClaims, type ListeningAuthority } from "@lockstep/testkit/sigstore";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../src/main.ts";
import { spec } from "../src/spec.ts";

let root: string;
let services: ListeningAuthority;
let printed: string;

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-main-")));
  for (const folder of ["workspace", "temp"]) mkdirSync(join(root, folder));
  for (const [name, text] of [
    ["workspace/app", "x"],
    ["event.json", "{}"],
    ["output", ""],
    ["summary", ""],
  ] as const) {
    writeFileSync(join(root, name), text);
  }
  const authority = createAuthority();
  authority.setJobClaims(githubClaims());
  services = await authority.listen();
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  const environment = {
    ...{ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: join(root, "event.json") },
    ...{ GITHUB_REPOSITORY: "octo/app", GITHUB_SERVER_URL: "https://github.com", GITHUB_API_URL: services.origin },
    ...{ GITHUB_WORKSPACE: join(root, "workspace"), GITHUB_REF: "refs/heads/main", GITHUB_RUN_ID: "1536140711" },
    ...{ GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567", RUNNER_TEMP: join(root, "temp") },
    ...{ GITHUB_OUTPUT: join(root, "output"), GITHUB_STEP_SUMMARY: join(root, "summary") },
    ...{ ACTIONS_ID_TOKEN_REQUEST_URL: services.urls.idToken, ACTIONS_ID_TOKEN_REQUEST_TOKEN: authority.requestToken },
    ...{ GITHUB_RUN_ATTEMPT: "1", GITHUB_JOB: "release", GITHUB_ACTION: "__provenance" },
    ...{ GITHUB_ARTIFACTS: undefined, GITHUB_ARTIFACTS_LIST: undefined },
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await services.close();
  rmSync(root, { recursive: true });
});

/** Runs the phase and gives its exit code with its outputs. */
async function step(raw: Readonly<Record<string, string>>) {
  for (const name of Object.keys(spec.inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, raw[name] ?? "");
  await run(process.env);
  const lines = readFileSync(join(root, "output"), "utf8");
  const found = [...lines.matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  const outputs = Object.fromEntries(found.map(([, name = "", , value = ""]) => [name, value]));
  return { exitCode: process.exitCode, outputs, summary: readFileSync(join(root, "summary"), "utf8") };
}

const KEY = generatePrivateKey().key.export({ type: "pkcs8", format: "pem" }).toString();

describe("the main phase", () => {
  it("sets every output", async () => {
    const { exitCode, outputs, summary } = await step({ subjects: "app", key: KEY, destinations: "bundle" });
    expect(exitCode).toBe(0);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(spec.outputs).sort());
    expect(outputs["statements"]).toBe("1");
    expect(existsSync(outputs["bundle-paths"] ?? "")).toBe(true);
    expect(existsSync(outputs["combined-path"] ?? "")).toBe(true);
    expect(JSON.parse(readFileSync(outputs["report"] ?? "", "utf8"))).toMatchObject({
      tool: "provenance",
      verdict: "pass",
    });
    expect(summary).toContain("https://slsa.dev/provenance/v1");
  });

  it("fails where a destination refuses, and still tells where the files are", async () => {
    const { exitCode, outputs } = await step({ subjects: "app", key: KEY, destinations: "github", token: "job-token" });
    expect(exitCode).toBe(1);
    expect(existsSync(outputs["bundle-paths"] ?? "")).toBe(true);
    expect(outputs["attestation-ids"]).toBe("");
    expect(printed).toContain("::error");
    expect(JSON.parse(readFileSync(outputs["report"] ?? "", "utf8"))).toMatchObject({ verdict: "fail" });
  });

  it("fails without subjects, and says nothing that a later step could take for success", async () => {
    const { exitCode, outputs } = await step({ subjects: "none*", key: KEY, destinations: "bundle" });
    expect([exitCode, Object.keys(outputs)]).toEqual([1, ["evidence"]]);
  });

  it("prints no key", async () => {
    await step({ subjects: "app", key: KEY, destinations: "bundle" });
    const secret = KEY.split("\n")[1] ?? "";
    const plain = printed.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    expect(plain.join("\n")).not.toContain(secret);
  });
});
