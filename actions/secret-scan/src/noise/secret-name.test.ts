import { describe, expect, it } from "vitest";
import { namePrefix, secretName } from "./secret-name.ts";

describe("secretName", () => {
  it.each([
    ["", "api_key", "", "strong"],
    ["CLIENT_", "SECRET", "", "strong"],
    ["access", "Token", "", "strong"],
    ["", "secret", "Key", "strong"],
    ["GITLAB_", "TOKEN", "", "strong"],
    ["SERVICE_", "API_KEY", "_PROD", "strong"],
    ["set", "Password", "", "strong"],
    ["", "token", "", "weak"],
    ["db", "Pass", "", "strong"],
    ["my", "Token", "2", "weak"],
    ["NEXT_AUTH_", "SECRET", "", "strong"],
    ["WTF_CSRF_", "SECRET", "_KEY", "strong"],
    ["SITE_", "PASSWORD", "", "strong"],
    ["PAGE_ACCESS_", "TOKEN", "", "strong"],
    ["ssh_", "passphrase", "", "strong"],
  ])("%s%s%s is %s", (prefix, keyword, rest, strength) => {
    expect(secretName(prefix, keyword, rest)).toBe(strength);
  });

  it.each([
    ["", "token", "s"],
    ["", "token", "izer"],
    ["", "SECRET", "ARY"],
    ["", "token", "Url"],
    ["", "secret", "_name"],
    ["", "password", "Field"],
    ["", "PASSWORD", "_MIN_LENGTH"],
    ["", "secret", ".ts"],
    ["", "secret", "_Zk7QX02mWpT"],
    ["by", "pass", ""],
    ["public_", "token", ""],
    ["is", "Secret", ""],
    ["next", "Token", ""],
    ["csrf", "Token", ""],
    ["next_page_", "token", ""],
    ["SITE_", "API_KEY", ""],
  ])("%s%s%s is the name of something else", (prefix, keyword, rest) => {
    expect(secretName(prefix, keyword, rest)).toBeUndefined();
  });
});

describe("namePrefix", () => {
  it("is what belongs to the name left of the keyword", () => {
    expect(namePrefix("export const client_")).toBe("client_");
    expect(namePrefix('{ "auth.')).toBe("auth.");
    expect(namePrefix("x = ")).toBe("");
    expect(namePrefix("a".repeat(300))).toHaveLength(64);
  });
});
