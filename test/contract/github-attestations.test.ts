// The question about stored attestations against the fake, whose answers are as GitHub's published description says.
import { Secret } from "@lockstep/core";
import { openStoredAttestations } from "@lockstep/runtime";
import { createGitHubFake, type FakeState } from "@lockstep/testkit";
import { beforeAll, expect, it } from "vitest";
import { type AnswerCheck, loadAnswerCheck } from "./github-openapi.ts";

const HEX = "ab".repeat(32);
const LIST = "/repos/{owner}/{repo}/attestations/{subject_digest}";
const payload = Buffer.from(JSON.stringify({ subject: [{ name: "a", digest: { sha256: HEX } }] })).toString("base64");
const BUNDLE = {
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  verificationMaterial: {},
  dsseEnvelope: { payload },
};

const STATE: FakeState = {
  repositories: [
    {
      owner: "octo",
      name: "demo",
      visibility: "public",
      refs: { main: "a".repeat(40) },
      commits: { ["a".repeat(40)]: {} },
      attestations: [{ id: 1, bundle: BUNDLE }],
    },
  ],
  tokens: { token: { access: {} } },
};

let check: AnswerCheck;
beforeAll(() => {
  check = loadAnswerCheck();
});

/** The fake behind the shape of the global `fetch`. */
const asked: typeof fetch = (input, init) => createGitHubFake(STATE).fetch(new Request(input, init));

function find(name: string, hex: string) {
  const options = {
    token: new Secret("token"),
    apiUrl: "https://api.github.com",
    env: {},
    fetch: asked,
  };
  return openStoredAttestations(options).find({ owner: "octo", name }, hex);
}

it("is answered as GitHub describes it", async () => {
  const url = `https://api.github.com/repos/octo/demo/attestations/sha256:${HEX}`;
  const answer = await asked(url, { headers: { authorization: "token token" } });
  expect(check(LIST, answer.status, "application/json", await answer.json())).toEqual([]);
});

it("finds bundles by the digest of the artifact", async () => {
  expect((await find("demo", HEX)).map((text) => JSON.parse(text))).toEqual([BUNDLE]);
  expect(await find("demo", "cd".repeat(32))).toEqual([]);
  await expect(find("none", HEX)).rejects.toMatchObject({ code: "permission-missing" });
});
