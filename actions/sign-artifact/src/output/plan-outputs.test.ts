import type { ArtifactSubject } from "@lockstep/sigstore";
import { describe, expect, test } from "vitest";
import { type FileToSign, type OutputOptions, planOutputs } from "./plan-outputs.ts";

const OPTIONS: OutputOptions = {
  workspace: "/w",
  outputFolder: undefined,
  checksumsFile: undefined,
  detached: false,
  kept: [],
};
const file = (name: string): FileToSign => ({ name, path: `/w/${name}` });
const digest = (kind: "digest" | "oci", name: string, hex: string): ArtifactSubject => ({
  kind,
  name,
  digest: { algorithm: "sha256", hex: hex.repeat(64) },
});
const REFUSED = expect.objectContaining({ name: "UsageError", code: "invalid-input" });

describe("the plan of outputs", () => {
  test("leaves out bundles, signatures beside their files, and the checksum file where it would be written", () => {
    const names = ["d/a", "d/a.sig", "d/a.sigstore.json", "d/b.sig", "d/SHA256SUMS", "d/x/SHA256SUMS"];
    const plan = planOutputs(names.map(file), [], { ...OPTIONS, detached: true, checksumsFile: "SHA256SUMS" });
    expect(plan.files.map((planned) => planned.file.name)).toEqual(["d/a", "d/b.sig", "d/x/SHA256SUMS"]);
    expect(plan.checksums?.place).toEqual({ root: "/w", path: "d/SHA256SUMS" });
  });

  test("keeps what only looks like a signature", () => {
    const plan = planOutputs(["a", "a.sig"].map(file), [], OPTIONS);
    expect(plan.files).toHaveLength(2);
  });

  test("tells images of one name apart by their digests", () => {
    const plan = planOutputs([], [digest("oci", "ghcr.io/o/a", "1"), digest("oci", "ghcr.io/o/a", "2")], OPTIONS);
    expect(new Set(plan.digests.map(({ outputs }) => outputs.bundle.path)).size).toBe(2);
    expect(plan.checksums).toBeUndefined();
  });

  test("puts outputs beside a file from elsewhere, unless a folder is named", () => {
    const far = { name: "a", path: "/far/a", home: { root: "/far", path: "a" } };
    expect(planOutputs([far], [], OPTIONS).files[0]?.outputs.bundle).toEqual({ root: "/far", path: "a.sigstore.json" });
    expect(planOutputs([far], [], { ...OPTIONS, outputFolder: "out" }).files[0]?.outputs.bundle).toEqual({
      root: "/w",
      path: "out/a.sigstore.json",
    });
  });

  test.each([
    [
      "two files of one name",
      [
        { ...file("a"), path: "/1/a" },
        { ...file("a"), path: "/2/a" },
      ],
      [],
      {},
    ],
    ["a name with a line break", [file("a\nb")], [], {}],
    ["a file and a digest of one name", [file("a")], [digest("digest", "a", "1")], {}],
    ["a signature over what is signed", [file("d/a"), file("d/x/a.sig")], [], { detached: true, outputFolder: "d/x" }],
    ["a checksum file over a kept one", [file("a")], [], { checksumsFile: "SUMS", kept: ["SUMS"] }],
    ["a checksum file in another folder", [file("a")], [], { checksumsFile: "../SUMS" }],
    ["a checksum file that is a folder", [file("a")], [], { checksumsFile: ".." }],
  ] as const)("refuses %s", (_, files, digests, options) => {
    expect(() => planOutputs(files, digests, { ...OPTIONS, ...options })).toThrow(REFUSED);
  });
});
