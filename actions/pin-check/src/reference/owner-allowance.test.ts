import { expect, it } from "vitest";
import { isAllowedOwner } from "./owner-allowance.ts";

it.each<[string, readonly string[], boolean]>([
  ["actions/checkout", ["actions"], true],
  ["Actions/Checkout", ["aCtions"], true],
  ["actions-evil/x", ["actions"], false],
  ["evil/actions", ["actions"], false],
  ["actions/checkout", ["Actions/checkout"], true],
  ["actions/checkout-evil", ["actions/checkout"], false],
  ["actions/checkout", ["actions/*"], true],
  ["actions-evil/checkout", ["actions/*"], false],
  ["octo-a/x", ["octo-*"], true],
  ["octo/x", ["other", "**"], true],
  ["octo/x", [], false],
])("%s under %j", (repository, allowed, expected) => {
  const [owner = "", name = ""] = repository.split("/");
  expect(isAllowedOwner({ owner, name }, allowed)).toBe(expected);
});
