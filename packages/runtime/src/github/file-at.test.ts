import { IntegrityError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import type { Api } from "./api.ts";
import { blobId } from "./blob-id.ts";
import { createFileAt } from "./file-at.ts";

const DEMO = { owner: "octo", name: "demo" };
const HONEST = Buffer.from("honest");

/** An API that gives one answer to every question of its kind. */
function answering(answers: { readonly contents?: unknown; readonly blob?: unknown; readonly commit?: unknown }): Api {
  const answer = async (route: string): Promise<unknown> => {
    if (route.includes("/contents/")) return answers.contents;
    return route.includes("/git/blobs/") ? answers.blob : answers.commit;
  };
  return { get: answer, find: answer };
}

function encoded(text: string): { readonly encoding: string; readonly content: string } {
  return { encoding: "base64", content: Buffer.from(text).toString("base64") };
}

describe("createFileAt", () => {
  const entry = { type: "file", sha: blobId(HONEST), size: 6 };

  it("hands out bytes that match their object id", async () => {
    const api = answering({ contents: { ...entry, ...encoded("honest") } });
    expect(await createFileAt(api)(DEMO, "main", "a.txt", 100)).toBe("honest");
  });

  it.each([
    ["with its entry", encoded("forged")],
    ["as a blob", { encoding: "none", content: "" }],
  ])("fails on altered bytes that come %s", async (_, content) => {
    const api = answering({ contents: { ...entry, ...content }, blob: encoded("forged") });
    const asked = createFileAt(api)(DEMO, "main", "a.txt", 100);
    await expect(asked).rejects.toMatchObject({ name: "IntegrityError", code: "digest-mismatch" });
  });

  it("takes no branch for a commit whose id has 64 digits", async () => {
    const api = answering({ contents: { ...entry, ...encoded("honest") }, commit: "a".repeat(40) });
    const asked = createFileAt(api)(DEMO, "c".repeat(64), "a.txt", 100);
    await expect(asked).rejects.toMatchObject({ name: "UnavailableError", code: "not-found" });
  });

  it.each(["", "main", "<html>", null])(
    "does not call a file missing because a stranger answers %j for the commit",
    async (commit) => {
      const asked = createFileAt(answering({ commit }))(DEMO, "main", "a.txt", 100);
      await expect(asked).rejects.toBeInstanceOf(IntegrityError);
    },
  );
});
