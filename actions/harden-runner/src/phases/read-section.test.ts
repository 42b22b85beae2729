import type { GitHub } from "@lockstep/core";
import type { EventContext } from "@lockstep/runtime";
import { describe, expect, it } from "vitest";
import { type PolicyPlace, readSection } from "./read-section.ts";

const COMMIT = "a".repeat(40);
const ORGANISATION = `octo/.github/p.yml@${COMMIT}`;
const PATH = ".github/lockstep.yml";

const PUSH: EventContext = {
  ...{ kind: "workflow", name: "push", repository: { owner: "octo", name: "app" }, workspace: "/workspace" },
  ...{ serverUrl: "https://github.example.test", apiUrl: "https://api.github.example.test", ref: "refs/heads/main" },
  ...{ sha: COMMIT, head: COMMIT, base: undefined, fork: false, defaultBranch: "main" },
};

/** Files by `name/path` of repositories of `octo`. */
function gitHubWith(files: Readonly<Record<string, string>>): Pick<GitHub, "fileAt"> {
  return { fileAt: async ({ name }, _, path) => files[`${name}/${path}`] };
}

function read(files: Readonly<Record<string, string>>, more: Partial<PolicyPlace> = {}) {
  const github = gitHubWith(files);
  return readSection({ path: PATH, organisationPolicy: "", event: PUSH, github, openAnonymous: () => github, ...more });
}

const TOP = "version: 1\nlocked: [harden-runner]\nharden-runner:\n  allowed-endpoints: [a.test, b.test]\n";

describe("the section in force", () => {
  it("is that of the repository where it extends nothing", async () => {
    const own = { [`app/${PATH}`]: "version: 1\nharden-runner: { mode: audit }\n" };
    expect(await read(own)).toEqual({ section: { mode: "audit" }, locked: {} });
    expect(await read({})).toEqual({ section: undefined, locked: {} });
  });

  it("is merged with what it extends", async () => {
    const own = `version: 1\nextends: ${ORGANISATION}\nharden-runner: { allowed-endpoints: [b.test], sudo: disable }\n`;
    const { section, locked } = await read({ [`app/${PATH}`]: own, ".github/p.yml": TOP });
    expect(section).toMatchObject({ "allowed-endpoints": ["b.test"], sudo: "disable", mode: "block" });
    expect(locked["allowed-endpoints"]).toEqual({ origin: ORGANISATION, entries: ["a.test", "b.test"] });
    expect(locked.presets?.entries).toEqual(["github"]);
  });

  it("is as strict as the lowest policy that locks it", async () => {
    const own = `version: 1\nextends: ${ORGANISATION}\nlocked: [harden-runner]\nharden-runner: { allowed-endpoints: [b.test] }\n`;
    const { locked } = await read({ [`app/${PATH}`]: own, ".github/p.yml": TOP });
    expect(locked["allowed-endpoints"]).toEqual({ origin: PATH, entries: ["b.test"] });
  });

  it("is that of the organisation, whatever the step says about the repository's", async () => {
    const { section } = await read({ ".github/p.yml": TOP }, { path: "none", organisationPolicy: ORGANISATION });
    expect(section).toMatchObject({ mode: "block", "allowed-endpoints": ["a.test", "b.test"] });
  });

  it("is asked for without a token where there is none", async () => {
    const anonymous = gitHubWith({ ".github/p.yml": TOP });
    const place = { path: "none", organisationPolicy: ORGANISATION, github: undefined, openAnonymous: () => anonymous };
    expect((await read({}, place)).section).toMatchObject({ mode: "block" });
  });

  it("is not that of nobody where a file is named that is not there", async () => {
    await expect(read({}, { path: ".github/other.yml" })).rejects.toMatchObject({ code: "path-not-found" });
  });

  it("is refused where it loosens what is locked, or extends what is not there", async () => {
    const own = { [`app/${PATH}`]: "version: 1\nharden-runner: { mode: audit }\n" };
    const more = { organisationPolicy: ORGANISATION };
    await expect(read({ ...own, ".github/p.yml": TOP }, more)).rejects.toMatchObject({ code: "policy-invalid" });
    await expect(read(own, more)).rejects.toMatchObject({ code: "path-not-found" });
  });
});
