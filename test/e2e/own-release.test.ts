// The release workflow of this repository, played with the bundles for a project of its shape. What compiles and tests the suite
// is left out: CI runs that.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WorkflowEnd } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { ORIGINAL, openReleaseWorld, type ReleaseOrder, TAG } from "./release-world.ts";
import { fileWith, npmToken } from "./secret-made.ts";
import { hardenRunner } from "./trace-made.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PACK = "scripts/pack-release.sh";
const NOT_PLAYED = /run: npm .*/g;

function order(files: Readonly<Record<string, string>> = {}): ReleaseOrder {
  const workflow = readFileSync(join(ROOT, ".github/workflows/release.yml"), "utf8");
  return {
    edit: () => workflow.replace(NOT_PLAYED, "run: true"),
    files: {
      [PACK]: readFileSync(join(ROOT, PACK), "utf8"),
      "package.json": `{"name":"demo","version":"${TAG.slice(1)}","private":true}\n`,
      "dist/sbom.cdx.json": readFileSync(join(ROOT, "dist/sbom.cdx.json"), "utf8"),
      "dist/licenses.txt": "the licences\n",
      ...files,
    },
  };
}

function conclusions({ jobs }: WorkflowEnd) {
  return Object.fromEntries([...jobs].map(([id, { conclusion }]) => [id, conclusion]));
}

it("publishes a release that has its evidence and can no longer be changed", async () => {
  await using world = await openReleaseWorld(hardenRunner("quiet"));
  expect(conclusions(await world.release(order()))).toEqual({ rebuild: "success", publish: "success" });
  const release = world.releasesOf(ORIGINAL)[TAG];
  expect(release).toMatchObject({ published: expect.any(String), immutable: true });
  const archive = `lockstep-${TAG}.tar`;
  expect(release?.assets.map(({ name }) => name).sort()).toEqual([
    "SHA256SUMS",
    "SHA256SUMS.sigstore.json",
    `app-${TAG}.intoto.jsonl`,
    "licenses.txt",
    archive,
    `${archive}.sigstore.json`,
    "sbom.cdx.json",
  ]);
  const types = world.attestations(ORIGINAL).map(({ bundle }) => predicateType(bundle));
  expect(types.filter((type) => type.includes("provenance"))).toHaveLength(1);
  expect(types.filter((type) => type.includes("cyclonedx"))).toHaveLength(1);
  expect(types.filter((type) => type.includes("runtime-trace"))).toHaveLength(1);
});

it("fails where the release can still be changed", async () => {
  await using world = await openReleaseWorld(hardenRunner("quiet"));
  world.releasesOf(ORIGINAL)["v1.0.0"] = { published: "2025-01-02T03:04:05Z", immutable: false, assets: [] };
  expect(conclusions(await world.release(order()))).toEqual({ rebuild: "success", publish: "failure" });
});

it.each([
  [
    "a tag that is not the version",
    { "package.json": '{"name":"demo","version":"9.9.9","private":true}\n' },
    "rebuild",
  ],
  ["a credential in the commit", { "settings.ini": fileWith(npmToken("own-release")) }, "publish"],
])("publishes nothing for %s", async (_case, files, job) => {
  await using world = await openReleaseWorld(hardenRunner("quiet"));
  expect(conclusions(await world.release(order(files)))).toMatchObject({ [job]: "failure" });
  expect(world.releasesOf(ORIGINAL)).toEqual({});
});

function predicateType(bundle: unknown): string {
  const { dsseEnvelope } = bundle as { readonly dsseEnvelope: { readonly payload: string } };
  return JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString()).predicateType;
}
