import fc from "fast-check";
import { expect, it } from "vitest";
import { NO_WISHES, readWishes, type WishInputs } from "./read-wishes.ts";

const wishes = (inputs: Partial<WishInputs>) => readWishes({ ...NO_WISHES, ...inputs });

it("says nothing for empty inputs", () => {
  expect(JSON.parse(JSON.stringify(wishes({})))).toEqual({ require: [] });
});

it("reads every input", () => {
  const read = wishes({
    "signer-workflow": "w",
    "signer-repository": "o/r",
    "signer-repository-id": "1",
    "signer-owner-id": "2",
    "signer-ref": "r",
    "certificate-identity": "i",
    "certificate-oidc-issuer": "u",
    require: "sbom\r\n provenance\n\nsbom",
    builder: "b",
    "build-type": "t",
    "source-repository": "s",
    "source-commit": "c",
    "source-ref": "f",
    events: "push\nrelease",
    "dispatch-inputs": "a=1\nb=\nc=x=y",
    "allow-parameters": "vars",
    runner: "github-hosted",
    timestamps: "0",
    "log-entries": "1",
    "certificate-logs": "2",
    attestations: "16",
  });
  expect(read).toEqual({
    signers: [
      { workflow: "w", repository: "o/r", "repository-id": 1, "owner-id": 2, ref: "r", identity: "i", issuer: "u" },
    ],
    require: [
      {
        type: "provenance",
        builder: "b",
        "build-type": "t",
        "source-repository": "s",
        "source-commit": "c",
        "source-ref": "f",
        events: ["push", "release"],
        inputs: { a: "1", b: "", c: "x=y" },
        "allow-parameters": ["vars"],
      },
      { type: "sbom" },
    ],
    runner: "github-hosted",
    timestamps: 0,
    "log-entries": 1,
    "certificate-logs": 2,
    attestations: 16,
  });
});

it.each<[Partial<WishInputs>, number]>([
  [{ timestamps: "-1", attestations: "17" }, 2],
  [{ "signer-repository-id": "octo" }, 1],
  [{ "dispatch-inputs": "a\n=b" }, 2],
  [{ "dispatch-inputs": "a=1\na=2" }, 1],
])("refuses %j", (inputs, count) => {
  expect(() => wishes(inputs)).toThrow(
    expect.objectContaining({ code: "invalid-input", problems: expect.objectContaining({ length: count }) }),
  );
});

it("keeps every value of a dispatch input", () => {
  const line = fc.stringMatching(/^[a-z]{1,8}=[!-~]{0,20}$/);
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: (text) => text.split("=")[0], minLength: 1 }), (lines) => {
      const inputs = wishes({ "dispatch-inputs": lines.join("\n") }).require?.[0]?.inputs ?? {};
      expect(Object.entries(inputs).map(([name, value]) => `${name}=${value}`)).toEqual(lines);
    }),
  );
});
