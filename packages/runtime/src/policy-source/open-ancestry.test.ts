import { type GitHub, MAX_POLICY_BYTES, UnavailableError, UsageError } from "@lockstep/core";
import { resolvePolicy } from "@lockstep/core/policy";
import { createGitHubFake, type FakeRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { createGitHub } from "../github/lazy-github.ts";
import { openAncestry } from "./open-ancestry.ts";

const COMMIT = "a".repeat(40);
const REFERENCE = { repository: { owner: "octo", name: ".github" }, path: "p.yml", commit: COMMIT };
const NAME = `octo/.github/p.yml@${COMMIT}`;

function repository(more: Partial<FakeRepository> = {}): FakeRepository {
  const files = {
    "p.yml": "version: 1\nfail-on: note\n",
    link: { symlink: "p.yml" },
    "big.yml": "#".repeat(MAX_POLICY_BYTES + 1),
  };
  return {
    ...{ owner: "octo", name: ".github", visibility: "public", refs: { main: COMMIT }, commits: { [COMMIT]: files } },
    ...more,
  };
}

/** An ancestry over a server that is asked without a token. */
function over(one: FakeRepository, organisation?: string) {
  const fake = createGitHubFake({ repositories: [one] });
  const open = (): GitHub =>
    createGitHub({
      ...{ token: undefined, apiUrl: "https://api.example.test", cacheDir: undefined },
      fetch: (...asked) => fake.fetch(new Request(...asked)),
      limits: { retries: 0, secondMs: 0, maxWaitSeconds: 0 },
    });
  return { fake, ancestry: openAncestry(organisation, open) };
}

describe("the policies that others extend", () => {
  it("are read without a token where they are public, and once", async () => {
    const { fake, ancestry } = over(repository());
    expect(await ancestry.read(REFERENCE)).toContain("fail-on: note");
    expect(await ancestry.read({ ...REFERENCE })).toContain("fail-on: note");
    expect(fake.count("contents")).toBe(1);
  });

  it("are asked for again after a failure", async () => {
    const { fake, ancestry } = over(repository());
    fake.failNext({ kind: "primary-limit", status: 403, resetIn: 3600 });
    await expect(ancestry.read(REFERENCE)).rejects.toBeInstanceOf(UnavailableError);
    expect(await ancestry.read(REFERENCE)).toContain("fail-on: note");
  });

  it.each([
    ["p.yml", COMMIT, repository({ visibility: "private" }), "permission-missing"],
    ["p.yml", "b".repeat(40), repository(), "path-not-found"],
    ["gone.yml", COMMIT, repository(), "path-not-found"],
    ["link", COMMIT, repository(), "policy-unreadable"],
    ["big.yml", COMMIT, repository(), "policy-unreadable"],
  ])("are an error of their own: %s at %s", async (path, commit, one, code) => {
    const { ancestry } = over(one, `octo/.github/${path}@${commit}`);
    await expect(resolvePolicy(undefined, {}, ancestry)).rejects.toMatchObject({ code });
  });

  it("are not done without where no network may be used", async () => {
    const running = resolvePolicy(undefined, {}, openAncestry(NAME, undefined));
    await expect(running).rejects.toMatchObject({ name: "UnavailableError", code: "network-failed" });
  });

  it("cost nothing where none is named", async () => {
    const { fake, ancestry } = over(repository(), "");
    expect(ancestry.organisation).toBeUndefined();
    await resolvePolicy({ file: "p.yml", text: "version: 1\n", repository: undefined }, {}, ancestry);
    expect(fake.requests()).toEqual([]);
  });
});

it.each(["octo/.github/p.yml@main", "octo/.github", "p.yml", " "])("%j names no policy of an organisation", (text) => {
  expect(() => openAncestry(text, undefined)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  expect(() => openAncestry(text, undefined)).toThrow(UsageError);
});
