// The contract of the GitHub port: what every implementation must answer, whatever carries its requests. Runs the real
// client over a mounted fake; the mount decides between an in-process fetch and a socket.
import { inspect } from "node:util";
import { type GitHub, PermissionError } from "@lockstep/core";
import type { FakeState, Fault } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import type { GitHubLimits } from "../../packages/runtime/src/github/github-options.ts";
import { failureOf, type MountFake, openOver } from "./github-mount.ts";

const CANARY = "ghs_canary0123456789";
const COMMIT = "a".repeat(40);
const DEMO = { owner: "octo", name: "demo" };
const VAULT = { owner: "octo", name: "vault" };
const LARGE = "x".repeat(1_500_000);
const AWKWARD = "docs/50% of #1?/ünï & +.md";

const STATE: FakeState = {
  repositories: [
    {
      ...DEMO,
      visibility: "public",
      refs: { main: COMMIT, "release/1.x": COMMIT },
      commits: {
        [COMMIT]: {
          "policy.yml": "version: 1\n",
          [AWKWARD]: "awkward\n",
          "empty.txt": "",
          "bom.txt": "\uFEFFtext",
          "latin1.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
          "large.txt": LARGE,
          link: { symlink: "policy.yml" },
          "docs/up": { symlink: "../policy.yml" },
          dangling: { symlink: "/etc/passwd" },
          module: { submodule: "b".repeat(40) },
          linked: { symlink: "docs" },
        },
      },
    },
    { owner: "octo", name: "empty", visibility: "public", refs: {}, commits: {} },
    { ...VAULT, visibility: "private", refs: { main: COMMIT }, commits: { [COMMIT]: { "policy.yml": "secret\n" } } },
  ],
  tokens: {
    [CANARY]: { access: { "octo/vault": "read" } },
    forbidden: { access: { "octo/vault": "forbidden" } },
    hidden: { access: { "octo/vault": "hidden" } },
    stranger: { access: {} },
    spent: { access: {}, limit: 0 },
  },
};

/** Declares the suite. `mount` is called once per test. */
export function describeGitHubPort(name: string, mount: MountFake): void {
  const openState = openOver(mount);
  const open = (token: string | undefined, limits: Partial<GitHubLimits> = {}) => openState(STATE, token, limits);

  describe(`${name}: files`, () => {
    it.each([
      ["at a commit", COMMIT, "policy.yml", "version: 1\n"],
      ["at a branch with a slash", "release/1.x", "policy.yml", "version: 1\n"],
      ["with every awkward character in its path", "main", AWKWARD, "awkward\n"],
      ["that is empty", "main", "empty.txt", ""],
      ["with its byte order mark", "main", "bom.txt", "\uFEFFtext"],
      ["too large to come with its entry", "main", "large.txt", LARGE],
    ])("reads a file %s", async (_, ref, path, text) => {
      const { github } = await open(undefined);
      expect(await github.fileAt(DEMO, ref, path, 2_000_000)).toBe(text);
    });

    it("reads a private file with a token that may", async () => {
      const { github } = await open(CANARY);
      expect(await github.fileAt(VAULT, "main", "policy.yml", 100)).toBe("secret\n");
    });

    it("says undefined where a readable commit has no such file, and asks about the commit once", async () => {
      const { fake, github } = await open(undefined);
      expect(await github.fileAt(DEMO, "main", "missing.yml", 100)).toBeUndefined();
      expect(await github.fileAt(DEMO, "main", "docs/missing.yml", 100)).toBeUndefined();
      expect(fake.count("commit")).toBe(1);
    });

    it("accepts a file of exactly the allowed size and refuses one byte less", async () => {
      const { github } = await open(undefined);
      expect(await github.fileAt(DEMO, "main", "policy.yml", 11)).toBe("version: 1\n");
      await expect(github.fileAt(DEMO, "main", "policy.yml", 10)).rejects.toMatchObject({
        code: "policy-unreadable",
      });
    });

    it("refuses a large file before it asks for its bytes", async () => {
      const { fake, github } = await open(undefined);
      await expect(github.fileAt(DEMO, "main", "large.txt", 1000)).rejects.toMatchObject({ code: "policy-unreadable" });
      expect(fake.count("blob")).toBe(0);
    });

    it.each(["docs", "link", "docs/up", "dangling", "module", "latin1.txt", "linked/up", "linked/a/b"])(
      "never hands out %s as text, nor calls it missing",
      async (path) => {
        const { github } = await open(undefined);
        await expect(github.fileAt(DEMO, "main", path, 2_000_000)).rejects.toMatchObject({
          name: "UnavailableError",
          code: "policy-unreadable",
        });
      },
    );
  });

  describe(`${name}: what cannot be seen is never a missing file`, () => {
    it.each([
      ["nobody", undefined],
      ["a stranger's token", "stranger"],
      ["a token refused with 403", "forbidden"],
      ["a token that sees the repository but is refused its files with 404", "hidden"],
      ["a token GitHub does not know", "unknown"],
    ])("refuses %s", async (_, token) => {
      const { github } = await open(token);
      const failure = await failureOf(github.fileAt(VAULT, COMMIT, "policy.yml", 100));
      expect(failure).toBeInstanceOf(PermissionError);
      expect(failure).toMatchObject({ code: "permission-missing", permissions: { contents: "read" } });
    });

    it.each([
      ["a ref that is not there", DEMO, "gone"],
      ["a commit that is not there", DEMO, "c".repeat(40)],
      ["an empty repository", { owner: "octo", name: "empty" }, "main"],
    ])("reports %s, and asks for it once", async (_, repository, ref) => {
      const { fake, github } = await open(CANARY);
      const failure = await failureOf(github.fileAt(repository, ref, "policy.yml", 100));
      expect(failure).toMatchObject({ name: "UnavailableError", code: "not-found" });
      expect(fake.count("commit")).toBe(1);
    });

    it("asks nothing for names that would change the address", async () => {
      const { fake, github } = await open(undefined);
      for (const [repository, ref, path] of [
        [{ owner: "..", name: "demo" }, "main", "a"],
        [{ owner: "octo", name: "demo/../vault" }, "main", "a"],
        [DEMO, "..", "a"],
        [DEMO, "main", "../../vault"],
        [DEMO, "main", "a//b"],
      ] as const) {
        await expect(github.fileAt(repository, ref, path, 100)).rejects.toMatchObject({ code: "invalid-input" });
      }
      expect(fake.requests()).toEqual([]);
    });
  });

  describe(`${name}: faults`, () => {
    const policy = (github: GitHub) => github.fileAt(DEMO, "main", "policy.yml", 100);

    it.each<[string, Fault]>([
      ["a primary limit that lifts in time", { kind: "primary-limit", status: 403, resetIn: 30 }],
      ["a primary limit answered with 429", { kind: "primary-limit", status: 429, resetIn: 30 }],
      ["a secondary limit", { kind: "secondary-limit", status: 403 }],
      ["a secondary limit with retry-after", { kind: "secondary-limit", status: 429, retryAfter: "5" }],
      ["a 429 with retry-after", { kind: "lone-429", retryAfter: "60" }],
      ["a 429 without retry-after", { kind: "lone-429" }],
      ["a failing server", { kind: "status", status: 500 }],
      ["a failing gateway", { kind: "status", status: 502 }],
      ["a broken connection", { kind: "network-reset" }],
      ["a body that breaks off", { kind: "truncated" }],
    ])("gets over %s", async (_, fault) => {
      const { fake, github } = await open(CANARY);
      fake.failNext(fault);
      expect(await policy(github)).toBe("version: 1\n");
      expect(fake.requests()).toHaveLength(2);
    });

    it.each<[string, Fault, string, number]>([
      ["a limit that lifts too late", { kind: "primary-limit", status: 403, resetIn: 120 }, "rate-limited", 1],
      ["a 429 limit that lifts too late", { kind: "primary-limit", status: 429, resetIn: 120 }, "rate-limited", 1],
      [
        "a secondary limit that is too long",
        { kind: "secondary-limit", status: 429, retryAfter: "61" },
        "rate-limited",
        1,
      ],
      ["a 429 that asks for too long", { kind: "lone-429", retryAfter: "61" }, "rate-limited", 1],
      ["a primary limit that stays", { kind: "primary-limit", status: 403, resetIn: 30 }, "rate-limited", 2],
      ["a secondary limit that stays", { kind: "secondary-limit", status: 429 }, "rate-limited", 2],
      ["a 429 that stays", { kind: "lone-429" }, "rate-limited", 2],
      ["a server that keeps failing", { kind: "status", status: 503 }, "server-error", 3],
      ["a connection that keeps breaking", { kind: "network-reset" }, "network-failed", 3],
      ["a body that keeps breaking off", { kind: "truncated" }, "network-failed", 3],
      ["malformed JSON", { kind: "malformed-json" }, "response-malformed", 1],
      ["an answer beyond the bound", { kind: "huge", bytes: 300_000 }, "server-error", 3],
      ["a refusal without signs of a limit", { kind: "status", status: 403 }, "permission-missing", 1],
      ["a status no one expects", { kind: "status", status: 418 }, "server-error", 3],
    ])("gives up on %s, and shows no token", async (_, fault, code, requests) => {
      const { fake, github } = await open(CANARY, { maxResponseBytes: 200_000 });
      fake.failNext(fault, 10);
      const failure = await failureOf(policy(github));
      expect(failure.code).toBe(code);
      expect(fake.requests()).toHaveLength(requests);
      expect(fake.requests()[0]?.headers["authorization"]).toContain(CANARY);
      expect(everythingIn(failure)).not.toContain(CANARY);
    });

    it("gives up on a server that stays silent", async () => {
      const { fake, github } = await open(CANARY, { requestTimeoutMs: 40, retries: 1 });
      fake.failNext({ kind: "slow", ms: 60_000 }, 2);
      const failure = await failureOf(policy(github));
      expect(failure.code).toBe("timed-out");
      expect(fake.requests()).toHaveLength(2);
      expect(everythingIn(failure)).not.toContain(CANARY);
    });

    it("names the moment at which a limit resets", async () => {
      const { github } = await open("spent");
      const failure = await failureOf(policy(github));
      expect(failure.code).toBe("rate-limited");
      expect(failure.hint).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    });

    it("does not repeat a token the server echoes", async () => {
      const { fake, github } = await open(CANARY);
      fake.failNext({ kind: "status", status: 403, message: `no access with ${CANARY}` });
      expect(everythingIn(await failureOf(policy(github)))).not.toContain(CANARY);
    });
  });
}

/** Every string that can be reached from a value: by inspection, by JSON, and by walking all properties. */
function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || seen.has(value)) return "";
  seen.add(value);
  const parts = Reflect.ownKeys(value).map((key) => everythingIn(Reflect.get(value, key), seen));
  const shown = seen.size === 1 ? [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value)] : [];
  return [...shown, ...parts].join("\n");
}
