// sign-artifact as users meet it: on a laptop without any service, and as a step of a job, by the committed bundles.
import { generateKeyPairSync } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ActionRun, runAction, ScratchFolder } from "@lockstep/testkit";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";

const SIGN_ARTIFACT = fileURLToPath(new URL("../../actions/sign-artifact/action.yml", import.meta.url));
const WORKFLOW = "https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main";
const ISSUER = "https://token.actions.githubusercontent.com";

describe("lockstep sign-artifact", () => {
  test("makes a key and signs with it, and the public half verifies it", async () => {
    using folder = new ScratchFolder();
    folder.write("app.tgz", "app");
    const line = { cwd: folder.path };
    expect(await lockstep(["sign-artifact", "app.tgz", "--key", "new"], line)).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    expect(readdirSync(folder.path).sort()).toEqual([
      "app.tgz",
      "app.tgz.sigstore.json",
      "lockstep.key",
      "lockstep.pub",
    ]);
    expect(statSync(join(folder.path, "lockstep.key")).mode & 0o777).toBe(0o600);
    const verify = ["verify-bundle", "--bundle", "app.tgz.sigstore.json", "--key", "lockstep.pub", "app.tgz"];
    expect(await lockstep(verify, line)).toMatchObject({ exitCode: 0 });
    folder.write("app.tgz", "another app");
    expect(await lockstep(verify, line)).toMatchObject({ exitCode: 1 });
  });

  test("never writes over a key, and leaves none where nothing was signed", async () => {
    using folder = new ScratchFolder();
    const line = { cwd: folder.path };
    const key = join(folder.path, "lockstep.key");
    expect(await lockstep(["sign-artifact", "missing", "--key", "new"], line)).toMatchObject({ exitCode: 2 });
    expect(readdirSync(folder.path)).toEqual([]);
    folder.write("app.tgz", "app");
    folder.write("lockstep.pub", "mine");
    const refused = await lockstep(["sign-artifact", "app.tgz", "--key", "new"], line);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("(file-exists)") });
    expect(readdirSync(folder.path).sort()).toEqual(["app.tgz", "lockstep.pub"]);
    expect(existsSync(key)).toBe(false);
    folder.write("lockstep.key", "mine");
    expect(await lockstep(["sign-artifact", "app.tgz", "--key", "new"], line)).toMatchObject({ exitCode: 2 });
    expect(readFileSync(key, "utf8")).toBe("mine");
  });

  test("signs a release with a key from the environment into another folder, and prints a report", async () => {
    using folder = new ScratchFolder();
    using elsewhere = new ScratchFolder();
    for (const name of ["a", "sub/b"]) folder.write(`dist/${name}`, name);
    const outside = elsewhere.write("c", "c");
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "secp384r1" });
    const env = { LOCKSTEP_SIGNING_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
    const words = ["sign-artifact", "dist/a", "dist/sub/b", "--key", "env", "--format", "json", "--detached"];
    const more = ["--output", "out", "--checksums-file", "SUMS"];
    const end = await lockstep([...words, ...more], { cwd: folder.path, env });
    expect(end.exitCode).toBe(0);
    expect(JSON.parse(end.stdout)).toMatchObject({
      schema: 1,
      artifacts: [{ name: "dist/a" }, { name: "dist/sub/b" }],
      checksums: { path: join(folder.path, "out/SUMS") },
    });
    const files = readdirSync(join(folder.path, "out"), { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining(["a.sigstore.json", "a.sig", "SUMS.sigstore.json", "sub/b.sigstore.json"]),
    );
    expect(await lockstep(["sign-artifact", outside, "--key", "env"], { cwd: folder.path, env })).toMatchObject({
      exitCode: 0,
    });
    expect(existsSync(`${outside}.sigstore.json`)).toBe(true);
  });

  test.each([
    ["no file is named", []],
    ["nothing to sign with is named", ["app.tgz"]],
    ["the environment holds no key", ["app.tgz", "--key", "env"]],
    ["the key file is missing", ["app.tgz", "--key", "missing.key"]],
    ["the file is a folder", [".", "--key", "new"]],
  ])("refuses where %s", async (_, words) => {
    using folder = new ScratchFolder();
    folder.write("app.tgz", "app");
    expect(await lockstep(["sign-artifact", ...words], { cwd: folder.path })).toMatchObject({
      exitCode: 2,
      stdout: "",
    });
    expect(readdirSync(folder.path)).toEqual(["app.tgz"]);
  });
});

test("lockstep sign-bundle signs as a token says, by a signing configuration, and verify-bundle agrees", async () => {
  const authority = createAuthority();
  await using server = await authority.listen();
  using folder = new ScratchFolder();
  folder.write("a.txt", "alpha");
  folder.write("services.json", JSON.stringify(authority.signingConfig(server.urls)));
  folder.write("root.json", JSON.stringify(authority.trustedRoot()));
  const line = { cwd: folder.path };
  const services = ["--signing-config", "services.json", "--trusted-root", "root.json"];
  const sign = ["sign-bundle", "--identity-token", authority.token(), ...services, "--bundle", "b.json", "a.txt"];
  expect(await lockstep(sign, line)).toMatchObject({ exitCode: 0, stderr: "" });
  const verify = (identity: string) => {
    const who = [
      "--certificate-identity",
      identity,
      "--certificate-oidc-issuer",
      ISSUER,
      "--trusted-root",
      "root.json",
    ];
    return lockstep(["verify-bundle", "--bundle", "b.json", ...who, "a.txt"], line);
  };
  expect(await verify(WORKFLOW)).toMatchObject({ exitCode: 0 });
  expect(await verify(`${WORKFLOW}x`)).toMatchObject({ exitCode: 1 });
});

describe("the action", () => {
  const run = (workspace: ScratchFolder, temporary: ScratchFolder, rest: Partial<ActionRun>) =>
    runAction({
      actionFile: SIGN_ARTIFACT,
      workspace: workspace.path,
      ...rest,
      env: { RUNNER_TEMP: temporary.path, ...rest.env },
    });

  test("signs with a key, and tells later steps where everything is", async () => {
    using workspace = new ScratchFolder();
    using temporary = new ScratchFolder();
    for (const name of ["a", "b|`x`", "c\u202e"]) workspace.write(`dist/${name}`, name);
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
    const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const { conclusion, outputs, phases, log } = await run(workspace, temporary, {
      inputs: { subjects: "dist/**", key },
    });
    expect(conclusion).toBe("success");
    expect(outputs.get("signed")).toBe("3");
    expect(outputs.get("checksums-path")).toBe(join(workspace.path, "dist/SHA256SUMS"));
    const bundles = outputs.get("bundle-paths")?.split("\n") ?? [];
    expect(bundles).toHaveLength(4);
    expect(bundles.every((path) => existsSync(path))).toBe(true);
    const report: unknown = JSON.parse(readFileSync(outputs.get("report") ?? "", "utf8"));
    expect(report).toMatchObject({ schema: 1, tool: "sign-artifact", signer: { kind: "key" }, services: [] });
    expect(phases.main?.summary).not.toContain("\u202e");
    const [, secret = ""] = key.split("\n");
    expect(log).not.toContain(secret);
  });

  test("signs as the job, once for all artifacts", async () => {
    const authority = createAuthority();
    await using server = await authority.listen();
    using workspace = new ScratchFolder();
    using temporary = new ScratchFolder();
    for (const name of ["a", "b"]) workspace.write(`dist/${name}`, name);
    workspace.write("root.json", JSON.stringify(authority.trustedRoot()));
    const { urls } = server;
    const { conclusion, outputs } = await run(workspace, temporary, {
      inputs: {
        subjects: "dist/*",
        "fulcio-url": urls.certificateAuthority,
        "rekor-url": urls.rekorV2,
        "rekor-version": "2",
        "tsa-url": urls.timestampAuthority,
        "trusted-root": "root.json",
      },
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: urls.idToken, ACTIONS_ID_TOKEN_REQUEST_TOKEN: authority.requestToken },
    });
    expect(conclusion).toBe("success");
    const report: unknown = JSON.parse(readFileSync(outputs.get("report") ?? "", "utf8"));
    expect(report).toMatchObject({ signer: { kind: "certificate", names: [WORKFLOW], claims: { issuer: ISSUER } } });
    expect(authority.count("fulcio")).toBe(1);
    expect(authority.count("rekor-v2")).toBe(3);
  });

  test("prints the permission that it lacks", async () => {
    using workspace = new ScratchFolder();
    using temporary = new ScratchFolder();
    workspace.write("a", "a");
    const { conclusion, outputs, phases } = await run(workspace, temporary, { inputs: { subjects: "a" } });
    expect(conclusion).toBe("failure");
    expect([...outputs.keys()]).toEqual(["evidence"]);
    const [annotation] = phases.main?.annotations ?? [];
    expect(annotation?.title).toContain("(permission-missing)");
    expect(annotation?.message).toContain("id-token: write");
  });

  test("with a fallback succeeds with a warning", async () => {
    const authority = createAuthority();
    await using server = await authority.listen();
    authority.failNext("timestamp", { kind: "status", status: 503 }, Number.POSITIVE_INFINITY);
    using workspace = new ScratchFolder();
    using temporary = new ScratchFolder();
    await using second = await createAuthority().listen();
    workspace.write("a", "a");
    const { conclusion, phases } = await run(workspace, temporary, {
      inputs: {
        subjects: "a",
        retries: "0",
        "identity-token": authority.token(),
        "fulcio-url": server.urls.certificateAuthority,
        "tsa-url": server.urls.timestampAuthority,
        "on-unavailable": "fallback",
        "fallback-tsa-url": second.urls.timestampAuthority,
      },
    });
    expect(conclusion).toBe("success");
    expect(phases.main?.annotations).toMatchObject([{ level: "warning" }]);
  });
});
