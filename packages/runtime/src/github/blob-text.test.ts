import { describe, expect, it } from "vitest";
import type { Api } from "./api.ts";
import { blobId } from "./blob-id.ts";
import { createBlobText } from "./blob-text.ts";

const DEMO = { owner: "octo", name: "demo" };
const ID = blobId(Buffer.from("honest"));

function answering(blob: unknown): Api {
  return { get: async () => blob, find: async () => blob };
}

describe("createBlobText", () => {
  it.each([
    ["altered bytes", { encoding: "base64", content: Buffer.from("forged").toString("base64") }, "digest-mismatch"],
    ["another form", { encoding: "utf-8", content: "honest" }, "response-malformed"],
    ["nothing", undefined, "response-malformed"],
  ])("fails on %s", async (_, blob, code) => {
    const asked = createBlobText(answering(blob))(DEMO, ID, 100);
    await expect(asked).rejects.toMatchObject({ name: "IntegrityError", code });
  });
});
