// What is signed with a key, where it goes, and what is refused.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SIGNED_PREDICATE_TYPE } from "../src/sign-plan.ts";
import { KEY, sha256, Workspace } from "./signed-workspace.ts";

const DIGEST = `sha256:${sha256("elsewhere")}`;
const DIST = { "dist/a.txt": "alpha", "dist/sub/b.txt": "beta", "other.txt": "other" };

describe("files", () => {
  test("get a bundle each, beside them, and a checksum file with its own", async () => {
    using workspace = new Workspace(DIST);
    const report = await workspace.sign({ subjects: "dist/**" });
    expect(report).toMatchObject({
      schema: 1,
      signer: { kind: "key", hint: KEY.public.hint },
      services: [],
      artifacts: [
        {
          name: "dist/a.txt",
          kind: "file",
          digest: `sha256:${sha256("alpha")}`,
          size: 5,
          bundle: join(workspace.path, "dist/a.txt.sigstore.json"),
        },
        { name: "dist/sub/b.txt" },
      ],
      checksums: {
        path: join(workspace.path, "dist/SHA256SUMS"),
        bundle: join(workspace.path, "dist/SHA256SUMS.sigstore.json"),
      },
    });
    await workspace.verify("dist/a.txt.sigstore.json", "alpha");
    await workspace.verify("dist/sub/b.txt.sigstore.json", "beta");
    const sums = workspace.read("dist/SHA256SUMS");
    expect(sums).toBe(`${sha256("alpha")}  a.txt\n${sha256("beta")}  sub/b.txt\n`);
    await workspace.verify("dist/SHA256SUMS.sigstore.json", sums);
    await expect(workspace.verify("dist/a.txt.sigstore.json", "beta")).rejects.toMatchObject({
      code: "verification-failed",
    });
  });

  test("are signed again by a second run, and nothing else is", async () => {
    using workspace = new Workspace(DIST);
    const first = await workspace.sign({ subjects: "dist/**", detached: "true" });
    const files = readdirSync(workspace.path, { recursive: true }).sort();
    const second = await workspace.sign({ subjects: "dist/**", detached: "true" });
    expect(second.artifacts).toEqual(first.artifacts);
    expect(readdirSync(workspace.path, { recursive: true }).sort()).toEqual(files);
    await workspace.verify("dist/a.txt.sigstore.json", "alpha");
  });

  test("have their bundles in another folder, in places relative to what they have in common", async () => {
    using workspace = new Workspace(DIST);
    await workspace.sign({ subjects: "dist/**", "output-folder": "out", detached: "true" });
    expect(readdirSync(join(workspace.path, "out"), { recursive: true }).sort()).toEqual([
      "SHA256SUMS",
      "SHA256SUMS.sig",
      "SHA256SUMS.sigstore.json",
      "a.txt.sig",
      "a.txt.sigstore.json",
      "sub",
      "sub/b.txt.sig",
      "sub/b.txt.sigstore.json",
    ]);
  });

  test("behind a link in the workspace are signed under the name of the link", async () => {
    using workspace = new Workspace(DIST);
    symlinkSync("a.txt", join(workspace.path, "dist/link.txt"));
    await workspace.sign({ subjects: "dist/link.txt", "checksums-file": "none" });
    await workspace.verify("dist/link.txt.sigstore.json", "alpha");
    expect(existsSync(join(workspace.path, "dist/SHA256SUMS"))).toBe(false);
  });

  test("are not signed where one of several patterns names none", async () => {
    using workspace = new Workspace(DIST);
    const signing = workspace.sign({ subjects: "dist/*.txt\nbuild/*.zip" });
    await expect(signing).rejects.toMatchObject({ code: "no-subjects" });
    expect(existsSync(join(workspace.path, "dist/a.txt.sigstore.json"))).toBe(false);
  });

  test("with a key from the environment, or a file with a password", async () => {
    using workspace = new Workspace(DIST);
    await workspace.sign({ subjects: "other.txt", key: "" }, { LOCKSTEP_SIGNING_KEY: KEY.pem });
    await workspace.verify("other.txt.sigstore.json", "other");
    const { privateKey } = generateKeyPairSync("ed25519");
    const pem = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "p" }).toString();
    workspace.write("my.key", pem);
    const report = await workspace.sign({
      subjects: "other.txt",
      key: "",
      "key-file": "my.key",
      "key-password": "p",
    });
    expect(report.signer).toMatchObject({ kind: "key" });
    await workspace.sign({ subjects: "other.txt", key: pem }, { LOCKSTEP_SIGNING_KEY_PASSWORD: "p" });
  });
});

describe("artifacts known by their digest", () => {
  const hex = sha256("elsewhere");

  test.each([
    ["a digest", { "subject-digest": `sha256:${hex}`, "subject-name": "app.tgz" }, "app.tgz"],
    ["digests with names", { "subject-digest": `sha256:${hex} app.tgz` }, "app.tgz"],
    ["a checksum file", { checksums: "SUMS" }, "dist/app.tgz"],
    ["an image", { images: `ghcr.io/octo/app:v1@sha256:${hex}` }, `ghcr.io_octo_app-${hex.slice(0, 12)}`],
  ])("by %s are signed by a statement", async (_, inputs, name) => {
    using workspace = new Workspace({ SUMS: `${hex}  dist/app.tgz\n` });
    const report = await workspace.sign(inputs);
    expect(report.artifacts).toMatchObject([{ digest: `sha256:${hex}` }]);
    expect(report.checksums).toBeUndefined();
    const verified = await workspace.verify(`${name}.sigstore.json`, "elsewhere");
    expect(verified.statement).toMatchObject({ predicateType: SIGNED_PREDICATE_TYPE, predicate: {} });
  });

  test("by the runner's list are signed where nothing else is named", async () => {
    using workspace = new Workspace();
    workspace.write(
      "list.json",
      JSON.stringify({ version: 1, subjects: [{ name: "app.tgz", digest: `sha256:${hex}`, kind: "file" }] }),
    );
    const env = { GITHUB_ARTIFACTS_LIST: join(workspace.path, "list.json") };
    const report = await workspace.sign({}, env);
    expect(report.artifacts).toMatchObject([{ name: "app.tgz" }]);
    workspace.write("here.txt", "here");
    const here = await workspace.sign({ subjects: "here.txt" }, env);
    expect(here.artifacts).toMatchObject([{ name: "here.txt" }]);
  });
});

describe("nothing is written", () => {
  const refused = async (
    files: Record<string, string>,
    inputs: Record<string, string>,
    prepare?: (path: string) => void,
  ) => {
    using workspace = new Workspace(files);
    prepare?.(workspace.path);
    const before = readdirSync(workspace.path, { recursive: true });
    const error: unknown = await workspace.sign(inputs).catch((thrown: unknown) => thrown);
    expect(readdirSync(workspace.path, { recursive: true })).toEqual(before);
    return error;
  };

  test.each([
    ["nothing is named", "no-subjects", {}],
    ["no file matches", "no-subjects", { subjects: "build/*" }],
    [
      "no file matches, though a digest is named",
      "no-subjects",
      { subjects: "build/*", "subject-digest": `${DIGEST} x` },
    ],
    ["a name has a line break", "invalid-input", { subjects: "lines/*" }],
    ["only bundles match", "no-subjects", { subjects: "*.sigstore.json" }],
    ["a folder is named", "invalid-input", { subjects: "dist" }],
    ["a file is missing", "path-not-found", { subjects: "dist/missing" }],
    ["a pattern leads out", "invalid-input", { subjects: "../*" }],
    ["a link leads out", "invalid-input", { subjects: "dist/*\nout" }],
    ["a pipe is named", "invalid-input", { subjects: "pipe" }],
    ["the output folder leads out", "invalid-input", { subjects: "dist/*", "output-folder": "../out" }],
    [
      "a name has two digests",
      "invalid-input",
      { "subject-digest": `sha256:${sha256("a")} x\nsha256:${sha256("b")} x` },
    ],
    ["an image has no digest", "invalid-input", { images: "ghcr.io/octo/app:v1" }],
    ["the checksum file is the one to read", "invalid-input", { subjects: "other.txt", checksums: "SHA256SUMS" }],
    [
      "a file and a digest have one name",
      "invalid-input",
      { subjects: "other.txt", "subject-digest": `sha256:${sha256("a")} other.txt` },
    ],
    ["two keys are given", "invalid-input", { subjects: "other.txt", "key-file": "other.txt" }],
    ["a key and a token are given", "invalid-input", { subjects: "other.txt", "identity-token": "a.b.c" }],
    ["the key is none", "key-unusable", { subjects: "other.txt", key: "other.txt" }],
    ["the key file is missing", "path-not-found", { subjects: "other.txt", key: "", "key-file": "missing" }],
    [
      "the services are named twice",
      "invalid-input",
      { subjects: "other.txt", instance: "github", "tsa-url": "https://t.example.test" },
    ],
    ["there is nothing to fall back to", "invalid-input", { subjects: "other.txt", "on-unavailable": "fallback" }],
    ["an address is not https", "invalid-input", { subjects: "other.txt", "tsa-url": "http://t.example.test" }],
  ] as const)("where %s (%s)", async (_, code, inputs) => {
    const files = { ...DIST, "lines/a\nb": "", "old.sigstore.json": "{}", SHA256SUMS: `${sha256("x")}  x\n` };
    const prepare = (path: string): void => {
      symlinkSync("/etc/passwd", join(path, "out"));
      execFileSync("mkfifo", [join(path, "pipe")]);
    };
    expect(await refused(files, inputs, prepare)).toMatchObject({ code });
  });

  test("where a file changes while it is read", async () => {
    using workspace = new Workspace();
    mkdirSync(join(workspace.path, "dist"));
    const path = join(workspace.path, "dist/growing");
    writeFileSync(path, Buffer.alloc(64 * 1024 * 1024));
    const signing = workspace.sign({ subjects: "dist/growing" });
    const timer = setInterval(() => writeFileSync(path, "x", { flag: "a" }), 1);
    await expect(signing.finally(() => clearInterval(timer))).rejects.toMatchObject({ code: "digest-mismatch" });
    expect(readdirSync(join(workspace.path, "dist"))).toEqual(["growing"]);
  });
});
