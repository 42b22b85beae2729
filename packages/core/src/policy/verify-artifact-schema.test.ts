import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { parsePolicy } from "./parse-policy.ts";
import { policyJsonSchema } from "./policy-schema.ts";

const WHOLE = {
  signers: [
    {
      workflow: ".github/workflows/release.yml",
      repository: "octo/demo",
      "repository-id": 1,
      "owner-id": 2,
      ref: "refs/tags/v*",
      issuer: "https://token.actions.githubusercontent.com",
      "slsa-level": 3,
    },
    { identity: "a@example.test", issuer: "https://issuer.example.test" },
    { key: "aGludA==" },
  ],
  require: [
    {
      type: "provenance",
      builder: "https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/v1",
      "build-type": "https://actions.github.io/buildtypes/workflow/v1",
      "source-repository": "octo/demo",
      "source-commit": "a".repeat(40),
      "source-ref": "refs/tags/v*",
      events: ["push"],
      inputs: { level: "" },
      "allow-parameters": ["vars"],
    },
    { type: "egress" },
  ],
  runner: "github-hosted",
  timestamps: 0,
  "log-entries": 1,
  "certificate-logs": 2,
  attestations: 16,
};

function accepts(section: unknown): boolean {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(policyJsonSchema({}))({ version: 1, "verify-artifact": section });
}

const parse = (section: unknown) =>
  parsePolicy("p.yml", JSON.stringify({ version: 1, "verify-artifact": section }), {}).policy["verify-artifact"];

describe("the section of verify-artifact", () => {
  it("holds every key", () => {
    expect(parse(WHOLE)).toEqual(WHOLE);
    expect(accepts(WHOLE)).toBe(true);
  });

  it.each([
    [{}, true],
    [{ signers: [] }, false],
    [{ require: [] }, false],
    [{ signers: [{ workflow: "" }] }, false],
    [{ signers: [{ "repository-id": "1" }] }, false],
    [{ signers: [{ "repository-id": 0 }] }, false],
    [{ signers: [{ "slsa-level": 4 }] }, false],
    [{ signers: [{ regex: ".*" }] }, false],
    [{ require: [{}] }, false],
    [{ require: [{ type: "provenance", inputs: { a: 1 } }] }, false],
    [{ runner: "self-hosted" }, false],
    [{ timestamps: -1 }, false],
    [{ attestations: 17 }, false],
  ])("%j: %s", (section, expected) => {
    expect(accepts(section)).toBe(expected);
    if (expected) expect(parse(section)).toEqual(section);
    else expect(() => parse(section)).toThrow(UsageError);
  });
});
