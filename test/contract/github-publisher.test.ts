// What is written to GitHub: the real client over the fake, and the fake's answers against GitHub's published description.
import { LockstepError, Secret } from "@lockstep/core";
import { createGitHubFake, type FakeState, type GitHubFake } from "@lockstep/testkit";
import { beforeAll, describe, expect, it } from "vitest";
import { createGitHubPublisher } from "../../packages/runtime/src/github/publish/lazy-publisher.ts";
import type { GitHubPublisher } from "../../packages/runtime/src/github/publish/publisher.ts";
import { type AnswerCheck, loadAnswerCheck } from "./github-openapi.ts";

const DEMO = { owner: "octo", name: "demo" };
const BUNDLE = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", dsseEnvelope: {} };
const API = "https://api.example.test";
const TOKEN = "ghs_canary0123456789";

function stateWith(more: Partial<FakeState["repositories"][number]> = {}): FakeState {
  const commits = { ["a".repeat(40)]: {} };
  const common = { visibility: "public", refs: { main: "a".repeat(40) }, commits } as const;
  return {
    organisations: ["octo"],
    repositories: [
      { ...DEMO, ...common, attestations: [], runs: { "7/2": "2026-01-02T03:04:05Z" }, ...more },
      { owner: "person", name: "diary", ...common, visibility: "private" },
    ],
    tokens: {
      [TOKEN]: { access: { "person/diary": "read" }, mayWrite: ["attestations", "contents"] },
      reader: { access: {} },
    },
  };
}

interface Opened {
  readonly fake: GitHubFake;
  readonly publisher: GitHubPublisher;
}

function open(state: FakeState, { token = TOKEN, apiUrl = API } = {}): Opened {
  const fake = createGitHubFake(state);
  const publisher = createGitHubPublisher({
    token: new Secret(token),
    apiUrl,
    limits: { retries: 1, secondMs: 0, requestTimeoutMs: 5000 },
    fetch: (input, init) => fake.fetch(new Request(input, init)),
  });
  return { fake, publisher };
}

async function failureOf(work: Promise<unknown>): Promise<LockstepError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof LockstepError) return thrown;
  throw new Error("it succeeded, or failed outside the taxonomy", { cause: thrown });
}

describe("attestations", () => {
  it("are stored with the repository", async () => {
    const state = stateWith();
    const { publisher } = open(state);
    expect(await publisher.attest(DEMO, BUNDLE)).toBe(1);
    expect(await publisher.attest(DEMO, BUNDLE)).toBe(2);
    expect(state.repositories[0]?.attestations).toEqual([
      { id: 1, bundle: BUNDLE },
      { id: 2, bundle: BUNDLE },
    ]);
  });

  it("need a permission, and say which", async () => {
    const { publisher } = open(stateWith(), { token: "reader" });
    const error = await failureOf(publisher.attest(DEMO, BUNDLE));
    expect(error).toMatchObject({ code: "permission-missing", permissions: { attestations: "write" } });
  });

  it("are not offered for private repositories of users", async () => {
    const { publisher } = open(stateWith());
    expect((await failureOf(publisher.attest({ owner: "person", name: "diary" }, BUNDLE))).code).toBe(
      "request-refused",
    );
  });

  it("are not offered by GitHub Enterprise Server", async () => {
    const { publisher } = open(stateWith(), { apiUrl: "https://ghes.example.test/api/v3" });
    expect((await failureOf(publisher.attest({ owner: "octo", name: "none" }, BUNDLE))).code).toBe("request-refused");
  });

  it("are refused where the statement is not about what the certificate says", async () => {
    const { fake, publisher } = open(stateWith());
    fake.failNext({ kind: "status", status: 422, message: "Invalid Argument - values do not match: a != b" });
    expect((await failureOf(publisher.attest(DEMO, BUNDLE))).code).toBe("verification-failed");
  });

  it.each([
    [400, "request-refused"],
    [413, "request-refused"],
    [422, "request-refused"],
    [401, "permission-missing"],
    [503, "server-error"],
  ])("fail with HTTP %i", async (status, code) => {
    const { fake, publisher } = open(stateWith());
    fake.failNext({ kind: "status", status, message: "no" }, 2);
    expect((await failureOf(publisher.attest(DEMO, BUNDLE))).code).toBe(code);
  });

  it("count as stored where GitHub has them already, and are sent again after an outage", async () => {
    const { fake, publisher } = open(stateWith());
    fake.failNext({ kind: "status", status: 409, message: "exists" });
    expect(await publisher.attest(DEMO, BUNDLE)).toBeUndefined();
    fake.failNext({ kind: "network-reset" });
    expect(await publisher.attest(DEMO, BUNDLE)).toBe(1);
  });

  it.each([["malformed-json"], ["truncated"]] as const)("fail on an answer that is %s", async (kind) => {
    const { fake, publisher } = open(stateWith());
    fake.failNext({ kind }, 2);
    expect((await failureOf(publisher.attest(DEMO, BUNDLE))).code).toMatch(/^(?:response-malformed|network-failed)$/);
  });

  it("never show the token", async () => {
    const { fake, publisher } = open(stateWith());
    fake.failNext({ kind: "status", status: 422, message: `bad ${TOKEN}` });
    const error = await failureOf(publisher.attest(DEMO, BUNDLE));
    expect(JSON.stringify([error, String(error.cause), error.stack])).not.toContain(TOKEN);
  });
});

const FILE = { name: "v1.intoto.jsonl", content: Buffer.from("{}\n"), mediaType: "application/jsonl" };
const OTHER = { ...FILE, content: Buffer.from("{}\n{}\n") };

describe("release files", () => {
  it.each([
    ["published", { published: "2024-01-02T03:04:05Z", assets: [] }],
    ["a draft", { assets: [] }],
  ])("are added, kept and replaced in a release that is %s", async (_, release) => {
    const { publisher } = open(stateWith({ releases: { "v1/a": release } }));
    const put = (file: typeof FILE) => publisher.putReleaseFile(DEMO, "v1/a", file);
    expect([await put(FILE), await put(FILE), await put(OTHER)]).toEqual(["added", "kept", "replaced"]);
    expect(release.assets).toMatchObject([{ name: FILE.name, content: "{}\n{}\n" }]);
  });

  it("take the place of an upload that broke off", async () => {
    const assets = [{ id: 1, name: FILE.name, content: "" }];
    const { fake, publisher } = open(stateWith({ releases: { v1: { assets } } }));
    expect(await publisher.putReleaseFile(DEMO, "v1", FILE)).toBe("replaced");
    expect(fake.count("delete-asset")).toBe(1);
  });

  it("are kept in an immutable release, and refused where they would change it", async () => {
    const assets: { id: number; name: string; content: string; digest: string }[] = [];
    const before = { v1: { published: "2024-01-02T03:04:05Z", assets } };
    await open(stateWith({ releases: before })).publisher.putReleaseFile(DEMO, "v1", FILE);
    const { publisher } = open(stateWith({ releases: { v1: { ...before.v1, immutable: true } } }));
    expect(await publisher.putReleaseFile(DEMO, "v1", FILE)).toBe("kept");
    expect((await failureOf(publisher.putReleaseFile(DEMO, "v1", OTHER))).code).toBe("request-refused");
  });

  it("need a release", async () => {
    const { publisher } = open(stateWith({ releases: { v2: { assets: [] } } }));
    expect((await failureOf(publisher.putReleaseFile(DEMO, "v1", FILE))).code).toBe("request-refused");
  });

  it("need a permission, and say which", async () => {
    const releases = { v1: { published: "2024-01-02T03:04:05Z", assets: [] } };
    const { publisher } = open(stateWith({ releases }), { token: "reader" });
    expect(await failureOf(publisher.putReleaseFile(DEMO, "v1", FILE))).toMatchObject({
      code: "permission-missing",
      permissions: { contents: "write" },
    });
  });

  it.each(["", "a/b", ".hidden", "a b", "ä", `${"a".repeat(201)}`])("cannot be named %j", async (name) => {
    const { fake, publisher } = open(stateWith());
    expect((await failureOf(publisher.putReleaseFile(DEMO, "v1", { ...FILE, name }))).code).toBe("invalid-input");
    expect(fake.requests()).toEqual([]);
  });

  it.each([
    "https://uploads.elsewhere.test/x{?name,label}",
    "http://api.example.test/x{?name,label}",
    "https://user:word@api.example.test/x",
    "https://api.example.test/{owner}/x",
    "no address",
  ])("are never sent to %s", async (upload) => {
    const { fake, publisher } = open(stateWith({ releases: { v1: { assets: [] } } }));
    const honest = fake.fetch;
    fake.fetch = async (request) => {
      const answer = await honest(request);
      const text = await answer.text();
      return new Response(text.replace(/"upload_url":"[^"]*"/, `"upload_url":"${upload}"`), answer);
    };
    expect((await failureOf(publisher.putReleaseFile(DEMO, "v1", FILE))).code).toBe("response-malformed");
    expect(fake.requests().map(({ url }) => new URL(url).host)).toEqual(["api.example.test", "api.example.test"]);
  });
});

describe("the start of a run", () => {
  it("is that of the attempt", async () => {
    expect(await open(stateWith()).publisher.runStartedAt(DEMO, "7", "2")).toBe("2026-01-02T03:04:05.000Z");
  });

  it.each([
    ["another run", "8", "1", "permission-missing"],
    ["no number", "../7", "1", "invalid-input"],
  ])("is not known of %s", async (_, run, attempt, code) => {
    expect((await failureOf(open(stateWith()).publisher.runStartedAt(DEMO, run, attempt))).code).toBe(code);
  });
});

describe("answers as described", () => {
  let check: AnswerCheck;
  beforeAll(() => {
    check = loadAnswerCheck();
  });

  const RELEASES = "/repos/{owner}/{repo}/releases";
  const releases = {
    v1: { published: "2024-01-02T03:04:05Z", assets: [{ id: 1, name: "a", content: "a", digest: "sha256:a" }] },
  };
  it.each<[string, string, string, number, "get" | "post", string?]>([
    ["a release", "/releases/tags/v1", `${RELEASES}/tags/{tag}`, 200, "get"],
    ["no release", "/releases/tags/v2", `${RELEASES}/tags/{tag}`, 404, "get"],
    ["the releases", "/releases", RELEASES, 200, "get"],
    ["an upload", "/releases/1/assets?name=b", `${RELEASES}/{release_id}/assets`, 201, "post", "b"],
    [
      "an attestation",
      "/attestations",
      "/repos/{owner}/{repo}/attestations",
      201,
      "post",
      JSON.stringify({ bundle: BUNDLE }),
    ],
    [
      "a run",
      "/actions/runs/7/attempts/2",
      "/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
      200,
      "get",
    ],
  ])("%s", async (_, path, operation, status, method, body) => {
    const fake = createGitHubFake(stateWith({ releases }));
    const answer = await fake.fetch(
      new Request(`${API}/repos/octo/demo${path}`, {
        method: method.toUpperCase(),
        headers: { authorization: `token ${TOKEN}` },
        ...(body === undefined ? {} : { body }),
      }),
    );
    expect(answer.status).toBe(status);
    expect(check(operation, status, "application/json", await answer.json(), method)).toEqual([]);
  });
});
