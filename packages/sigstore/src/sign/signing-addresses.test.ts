import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInputs } from "@lockstep/core";
import { afterAll, describe, expect, test } from "vitest";
import { SIGNING_CONFIG_TYPE } from "../service/signing-config.ts";
import { signingAddresses } from "./signing-addresses.ts";
import { SIGNING_INPUTS } from "./signing-inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-addresses-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SPEC = {
  ...{ name: "x", title: "x", description: "x", branding: { icon: "x", color: "blue" } as const },
  ...{ inputs: SIGNING_INPUTS, outputs: {}, permissions: {}, phases: ["main"] as const },
};
const service = (url: string, operator: string) => ({
  url,
  majorApiVersion: 1,
  validFor: { start: "2020-01-01T00:00:00Z" },
  operator,
});
const CONFIG = {
  mediaType: SIGNING_CONFIG_TYPE,
  caUrls: [service("https://ca.example.test", "a")],
  rekorTlogUrls: [service("https://log1.example.test", "a"), service("https://log2.example.test", "b")],
  rekorTlogConfig: { selector: "ANY" },
};
writeFileSync(join(folder, "services.json"), JSON.stringify(CONFIG));

const addresses = (
  inputs: Readonly<Record<string, string>>,
  { hasKey = false, visibility }: { readonly hasKey?: boolean; readonly visibility?: string } = {},
) =>
  signingAddresses(parseInputs(SPEC, inputs), {
    folder,
    hasKey,
    serverUrl: "https://github.com",
    visibility: async () => visibility,
  });
const INVALID = { name: "UsageError", code: "invalid-input" };
const NONE = { certificateAuthorities: [], logs: [], timestampAuthorities: [] };

describe("the services of a run", () => {
  test.each([
    ["public", "https://fulcio.sigstore.dev"],
    ["private", "https://fulcio.githubapp.com"],
    ["internal", "https://fulcio.githubapp.com"],
  ])("without any input are those for a %s repository", async (visibility, url) => {
    const { first } = await addresses({}, { visibility });
    expect(first.certificateAuthorities).toMatchObject([{ url }]);
  });

  test("are none for a key, unless they are named", async () => {
    expect((await addresses({}, { hasKey: true, visibility: "public" })).first).toEqual(NONE);
    const { first } = await addresses({ "tsa-url": "https://tsa.example.test" }, { hasKey: true });
    expect(first.timestampAuthorities).toHaveLength(1);
    expect((await addresses({ instance: "public-good" }, { hasKey: true })).first.logs).toHaveLength(1);
  });

  test("come from a signing configuration, and the rest of it stands in for them only if asked", async () => {
    const config = { "signing-config": "services.json" };
    const { first, fallback } = await addresses(config);
    expect(first.logs).toHaveLength(1);
    expect(fallback).toEqual(NONE);
    const asked = await addresses({ ...config, "on-unavailable": "fallback" });
    expect(asked.fallback.logs).toHaveLength(1);
    expect(asked.fallback.logs).not.toEqual(asked.first.logs);
  });

  test.each([
    ["nobody says whether the repository is public", {}],
    ["`custom` names none", { instance: "custom" }],
    [
      "a configuration and an address are given",
      { "signing-config": "services.json", "tsa-url": "https://t.example.test" },
    ],
    ["a configuration and an instance are given", { "signing-config": "services.json", instance: "github" }],
    ["an instance and an address are given", { instance: "public-good", "tsa-url": "https://t.example.test" }],
  ])("are refused where %s", async (_, inputs) => {
    await expect(addresses(inputs)).rejects.toMatchObject(INVALID);
  });

  test("are refused where the configuration cannot be read", async () => {
    await expect(addresses({ "signing-config": "missing.json" })).rejects.toMatchObject({ code: "path-not-found" });
  });
});
