import { expect, it } from "vitest";
import { sortBundles } from "./beside-source.ts";

it("gives each bundle to the file it is named after", () => {
  const names = [
    "app",
    "app.sigstore.json",
    "app.tgz",
    "app.tgz.2.sigstore.json",
    "app.tgz.intoto.jsonl",
    "app.tgz.sigstore",
    "application.sigstore.json",
    "release.intoto.jsonl",
    ".sigstore.json",
  ];
  expect(sortBundles(names)).toEqual({
    own: new Map([
      ["app", ["app.sigstore.json"]],
      ["app.tgz", ["app.tgz.2.sigstore.json", "app.tgz.intoto.jsonl", "app.tgz.sigstore"]],
    ]),
    shared: ["application.sigstore.json", "release.intoto.jsonl", ".sigstore.json"],
  });
});
