import { describe, expect, it } from "vitest";
import { isImmutable } from "./immutable-answer.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const API = "https://api.example.test";

describe("isImmutable", () => {
  it.each([
    `${API}/repos/octo/demo/contents/a%2Fb.yml?ref=${SHA}`,
    `${API}/repos/octo/demo/contents/a/b.yml?ref=${SHA}`,
    `${API}/api/v3/repos/octo/demo/contents/a.yml?ref=${SHA}`,
    `${API}/repos/octo/demo/git/blobs/${SHA}`,
    `${API}/repos/octo/demo/git/trees/${SHA}?recursive=1`,
  ])("holds for %s", (url) => {
    expect(isImmutable(url)).toBe(true);
  });

  it.each([
    `${API}/repos/octo/demo/contents/a.yml?ref=main`,
    `${API}/repos/octo/demo/contents/a.yml?ref=${SHA.slice(1)}`,
    `${API}/repos/octo/demo/contents/a.yml`,
    `${API}/repos/octo/demo?ref=${SHA}`,
    `${API}/repos/octo/demo/commits/${SHA}`,
    `${API}/repos/octo/demo/git/ref/${SHA}`,
    `${API}/repos/octo/demo/git/trees/main?recursive=1`,
    `${API}/rate_limit?ref=${SHA}`,
  ])("does not hold for %s", (url) => {
    expect(isImmutable(url)).toBe(false);
  });
});
