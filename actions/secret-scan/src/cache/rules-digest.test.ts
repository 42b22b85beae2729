import { expect, it } from "vitest";
import { rulesDigest } from "./rules-digest.ts";

const CHOICE = { off: [], config: [] };

function digest(choice: Parameters<typeof rulesDigest>[0], program = "1"): string {
  return rulesDigest(choice, program).toString("hex");
}

it("differs with everything that decides what is found", () => {
  const digests = [
    digest(CHOICE),
    digest(CHOICE, "2"),
    digest({ ...CHOICE, off: ["demo-key"] }),
    digest({ ...CHOICE, config: [{ path: ".gitleaks.toml", text: "" }] }),
    digest({ ...CHOICE, config: [{ path: ".gitleaks.toml", text: "title" }] }),
    digest({ ...CHOICE, config: [{ path: "other.toml", text: "title" }] }),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

it("is the same for the same, whatever the order in which rules are switched off", () => {
  expect(digest({ ...CHOICE, off: ["a", "b"] })).toBe(digest({ ...CHOICE, off: ["b", "a"] }));
});
