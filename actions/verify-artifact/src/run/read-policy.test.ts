import { createHash } from "node:crypto";
import type { GitHub } from "@lockstep/core";
import type { EventContext } from "@lockstep/runtime";
import { describe, expect, it } from "vitest";
import { type PolicyPlace, readPolicy } from "./read-policy.ts";

const COMMIT = "a".repeat(40);
const ORGANISATION = `octo/.github/p.yml@${COMMIT}`;
const PATH = ".github/lockstep.yml";
const SERVER = "https://github.example.test";

const PUSH: EventContext = {
  ...{ kind: "workflow", name: "push", repository: { owner: "octo", name: "app" }, workspace: "/workspace" },
  ...{ serverUrl: SERVER, apiUrl: "https://api.github.example.test", ref: "refs/heads/main" },
  ...{ sha: COMMIT, head: COMMIT, base: undefined, fork: false, defaultBranch: "main" },
};

/** Files by `name/path` of repositories of `octo`. */
function read(files: Readonly<Record<string, string>>, more: Partial<PolicyPlace> = {}) {
  const github: Pick<GitHub, "fileAt"> = { fileAt: async ({ name }, _, path) => files[`${name}/${path}`] };
  const place = { path: PATH, organisationPolicy: "", event: PUSH, github, server: () => github, env: {} };
  return readPolicy({ ...place, ...more });
}

const TOP = "version: 1\nlocked: [verify-artifact]\nverify-artifact: { require: [{ type: sbom }], attestations: 2 }\n";
const own = (text: string) => ({ [`app/${PATH}`]: text, ".github/p.yml": TOP });

describe("the section in force", () => {
  it("is merged with what the policy extends, and named by the repository's own", async () => {
    const text = `version: 1\nextends: ${ORGANISATION}\nverify-artifact: { require: [{ type: egress }] }\n`;
    const { section, origin } = await read(own(text));
    expect(section).toMatchObject({ require: [{ type: "sbom" }, { type: "egress" }], attestations: 2 });
    const sha256 = createHash("sha256").update(text).digest("hex");
    expect(origin).toEqual({ uri: `git+${SERVER}/octo/app@${COMMIT}#${PATH}`, sha256 });
  });

  it("is the organisation's where the repository has none, or the step wants none", async () => {
    for (const path of [PATH, "none"]) {
      const place = { path, organisationPolicy: ORGANISATION };
      const { section, origin } = await read({ ".github/p.yml": TOP }, place);
      expect(section).toMatchObject({ attestations: 2 });
      expect(origin?.uri).toBe(`git+${SERVER}/octo/.github@${COMMIT}#p.yml`);
    }
  });

  it("is refused where it loosens what is locked", async () => {
    const text = "version: 1\nverify-artifact: { attestations: 1 }\n";
    const running = read(own(text), { organisationPolicy: ORGANISATION });
    await expect(running).rejects.toMatchObject({ code: "policy-invalid", problems: { length: 1 } });
  });

  it("is refused offline where it extends another one", async () => {
    const running = read(own(`version: 1\nextends: ${ORGANISATION}\n`), { server: undefined });
    await expect(running).rejects.toMatchObject({ name: "UnavailableError", code: "network-failed" });
  });

  it("is none where there is no policy at all", async () => {
    expect(await read({})).toEqual({ section: undefined });
  });
});
