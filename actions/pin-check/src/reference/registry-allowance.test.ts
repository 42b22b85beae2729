import { expect, it } from "vitest";
import { isAllowedRegistry } from "./registry-allowance.ts";

it.each<[string, readonly string[], boolean]>([
  ["alpine", ["docker.io"], true],
  ["alpine", ["Docker.io/library/alpine"], true],
  ["alpine", ["docker.io/alpine"], false],
  ["docker.io/alpine:3", ["docker.io/library/*"], true],
  ["docker://index.docker.io/octo/x", ["docker.io/octo/*"], true],
  ["octo/x", ["docker.io/library/*"], false],
  ["ghcr.io/octo/a/b", ["ghcr.io/octo/*"], false],
  ["ghcr.io/octo/a/b", ["ghcr.io/octo/**"], true],
  ["ghcr.io.example.test/octo/x", ["ghcr.io"], false],
  ["evil.example.test/ghcr.io/x", ["ghcr.io", "ghcr.io/*"], false],
  ["localhost:5000/x", ["localhost:5000"], true],
  ["localhost/x", ["docker.io"], false],
  ["registry.example.test/x", ["*.example.test"], true],
  ["alpine", ["quay.io", "docker.io"], true],
  ["alpine", [], false],
])("%s under %j", (image, allowed, expected) => {
  expect(isAllowedRegistry(image, allowed)).toBe(expected);
});
