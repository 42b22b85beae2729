// Where attestations go, and what becomes of them where a place refuses.
import { UnavailableError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { verdictOf } from "../src/output/attest-report.ts";
import { attest } from "../src/program.ts";
import { CLAIMS, file, image, inputsOf, world } from "./fake-world.ts";

const COMBINED = "app-v1.2.3.intoto.jsonl";
const SBOM = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });

describe("destinations", () => {
  it("take every image, and each statement only beside the images that it is about", async () => {
    const subjects = [file("dist/app"), image("ghcr.io/octo/app"), image("registry.example.test/app", "3")];
    const { ports, pushed } = world({ subjects, files: { "a.json": SBOM } });
    const outcome = await attest(inputsOf({ destinations: "registry", sbom: "a.json" }), ports);
    expect(pushed.map(({ image: place }) => place.registry)).toEqual([
      "ghcr.io",
      "registry.example.test",
      "ghcr.io",
      "registry.example.test",
    ]);
    expect(outcome.deliveries.filter(({ to }) => to === "registry").map(({ result }) => result)).toEqual(
      Array.from({ length: 4 }, () => "stored"),
    );
  });

  it("go on where one image fails, and the step fails in the end", async () => {
    const subjects = [image("ghcr.io/octo/app"), image("registry.example.test/app", "3")];
    const { ports, written } = world({
      subjects,
      push: async ({ registry }) => {
        if (registry === "ghcr.io") throw new UnavailableError("server-error", "down", { hint: "Wait." });
        return { digest: `sha256:${"d".repeat(64)}`, listedBy: "registry", isNew: false };
      },
    });
    const outcome = await attest(inputsOf({ destinations: "registry" }), ports);
    expect(outcome.deliveries.map(({ result }) => result)).toEqual(["written", "failed", "present"]);
    expect(outcome.failures.map(({ code }) => code)).toEqual(["server-error"]);
    expect(verdictOf(outcome)).toBe("fail");
    expect(written.size).toBe(2);
  });

  it("take the combined file into the release of the tag, and keep what is equal", async () => {
    const { ports, released, written } = world();
    await attest(inputsOf({ destinations: "release" }), ports);
    expect(released).toMatchObject([{ tag: "v1.2.3", file: { name: COMBINED } }]);
    expect(Buffer.from(released[0]?.file.content ?? []).toString()).toBe(written.get(COMBINED));
    const again = world({ putReleaseFile: async () => "kept" });
    const outcome = await attest(inputsOf({ destinations: "release", "release-tag": "v2" }), again.ports);
    expect(outcome.deliveries.at(-1)).toMatchObject({
      to: "release",
      place: "v2: app-v2.intoto.jsonl",
      result: "present",
    });
  });

  it("need a tag for a release, and a token", async () => {
    const branch = world({ claims: async () => ({ ...CLAIMS, ref: "refs/heads/main" }) });
    await expect(attest(inputsOf({ destinations: "release" }), branch.ports)).rejects.toMatchObject({ problems: [{}] });
    const { ports } = world({ publisher: undefined });
    const tried = attest(inputsOf({ destinations: "release\ngithub" }), ports);
    await expect(tried).rejects.toMatchObject({ problems: [{}, {}] });
  });

  it("at GitHub take nothing that a key has signed: it is kept in the files", async () => {
    const { ports, attested, written } = world();
    const outcome = await attest(inputsOf({ destinations: "github" }), ports);
    expect(outcome.failures.map(({ code }) => code)).toEqual(["request-refused"]);
    expect([attested.length, written.size]).toEqual([0, 2]);
  });

  it("declare the subjects to the runner", async () => {
    const { ports, declared } = world({ subjects: [file("dist/app"), image("ghcr.io/octo/app")] });
    await attest(inputsOf(), ports);
    expect(declared).toEqual([`file://dist/app\noci://ghcr.io/octo/app@sha256:${"2".repeat(64)}\n`]);
    const silent = world();
    await attest(inputsOf({ "declare-artifacts": "false" }), silent.ports);
    expect(silent.declared).toEqual([]);
  });

  it("declare nothing that the runner would take for another artifact of the same name", async () => {
    const subjects = [file("linux/app", "1"), file("mac/app", "2"), file("linux/same", "3"), file("mac/same", "3")];
    const images = [image("ghcr.io/octo/app", "4"), image("ghcr.io/octo/app", "5")];
    const { ports, declared } = world({ subjects: [...subjects, ...images] });
    const { notes } = await attest(inputsOf({ "used-actions": "false" }), ports);
    expect(declared).toEqual(["file://linux/same\nfile://mac/same\n"]);
    expect(notes).toHaveLength(2);
  });

  it("do not hide a bug", async () => {
    const { ports } = world({
      subjects: [image("ghcr.io/octo/app")],
      push: () => Promise.reject(new TypeError("bug")),
    });
    await expect(attest(inputsOf({ destinations: "registry" }), ports)).rejects.toBeInstanceOf(TypeError);
  });
});
