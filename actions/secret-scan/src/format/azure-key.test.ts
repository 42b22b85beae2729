import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { azureKey, judgeAzureKey } from "./azure-key.ts";

function storageKey(seed: string): string {
  const make = new Synthetic("azure-key");
  return azureKey(Buffer.from(`${make.base64(76)}+ASt`, "base64"), seed);
}

test("accepts the seed of the service only", () => {
  expect(storageKey("Default0")).toMatch(/^.{76}\+ASt.{6}==$/);
  expect(judgeAzureKey(storageKey("Default0"), "+ASt")).toMatchObject({
    level: "verified-format",
    facts: { service: "Storage" },
  });
  expect(judgeAzureKey(storageKey("Master00"), "+ASt")?.level).toBe("possible");
});

test("says nothing against a key whose seed is not published", () => {
  expect(judgeAzureKey(storageKey("Default0"), "AZEG")?.level).toBe("likely");
});

test("says nothing against a key that its service may have changed", () => {
  expect(judgeAzureKey(storageKey("Default0"), "AzCa")?.level).toBe("likely");
});

test("does not know other signatures", () => {
  expect(judgeAzureKey(storageKey("Default0"), "ASDF")).toBeUndefined();
});
