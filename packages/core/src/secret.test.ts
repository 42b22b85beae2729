import { inspect } from "node:util";
import { expect, it } from "vitest";
import { Secret } from "./secret.ts";

it("shows its value only where it is asked to", () => {
  const secret = new Secret("canary");
  const shown = [
    `${secret}`,
    String(secret),
    JSON.stringify({ secret }),
    inspect({ secret }, { depth: 9, showHidden: true }),
    ["x", secret].join(),
    Object.values(secret).join(),
  ];
  expect(shown.join()).not.toContain("canary");
  expect(secret.reveal()).toBe("canary");
});
