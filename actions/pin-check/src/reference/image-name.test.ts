import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseImageName } from "./image-name.ts";

describe("parseImageName", () => {
  it.each([
    ["alpine", "docker.io", "library/alpine", "latest"],
    ["docker://alpine:3.20", "docker.io", "library/alpine", "3.20"],
    ["octo/x:1", "docker.io", "octo/x", "1"],
    ["docker.io/alpine", "docker.io", "library/alpine", "latest"],
    ["Index.Docker.io/octo/x", "docker.io", "octo/x", "latest"],
    ["registry-1.docker.io/library/x", "docker.io", "library/x", "latest"],
    ["ghcr.io/octo/x/y:1@sha256:abc", "ghcr.io", "octo/x/y", "1"],
    ["localhost/x", "localhost", "x", "latest"],
    ["localhost:5000/x", "localhost:5000", "x", "latest"],
    ["localhost:5000/x:1", "localhost:5000", "x", "1"],
    ["Example/x", "example", "x", "latest"],
  ])("%s", (image, registry, name, tag) => {
    expect(parseImageName(image)).toEqual({ registry, name, tag });
  });

  it("reads what it wrote as the same image", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.:/-]{1,20}$/), (image) => {
        const { registry, name, tag } = parseImageName(image);
        fc.pre(!tag.includes("/") && name !== "" && !name.startsWith("/"));
        expect(parseImageName(`${registry}/${name}:${tag}`)).toEqual({ registry, name, tag });
      }),
    );
  });
});
