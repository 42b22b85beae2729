import { expect, it } from "vitest";
import { isWildcardRange, readSpecifier } from "./npm-specifier.ts";

it.each([
  ["^1.2.3", "registry", "^1.2.3"],
  ["latest", "registry", "latest"],
  ["", "registry", ""],
  ["~1.0", "registry", "~1.0"],
  ["npm:other@^1", "registry", "^1"],
  ["npm:@scope/other@^1", "registry", "^1"],
  ["npm:@scope/other", "registry", ""],
  ["npm:^1.2.3", "registry", "^1.2.3"],
  ["workspace:^", "local", ""],
  ["file:../x", "local", ""],
  ["link:./x", "local", ""],
  ["./x", "local", ""],
  ["../x", "local", ""],
  ["/x", "local", ""],
  ["~/x", "local", ""],
  ["owner/repo", "elsewhere", ""],
  ["owner/repo#v1", "elsewhere", ""],
  ["github:owner/repo", "elsewhere", ""],
  ["git+ssh://git@git.example.test/x.git", "elsewhere", ""],
  ["git@git.example.test:owner/x.git", "elsewhere", ""],
  ["https://pkg.example.test/x.tgz", "elsewhere", ""],
  ["catalog:", "elsewhere", ""],
  ["patch:x@npm%3A1#./x.patch", "elsewhere", ""],
])("%j is %s with the range %j", (specifier, origin, range) => {
  expect(readSpecifier(specifier)).toEqual({ origin, range });
});

it.each(["*", "", " ", "x", "X.x", "latest", "next", ">=1", "> 1.2.3", ">= v1", "^1 || *", "<1 || >=2"])(
  "%j has no upper end",
  (range) => {
    expect(isWildcardRange(range)).toBe(true);
  },
);

it.each(["1", "1.x", "v1.2.3", "^1", "~1.2", "1 - 2", ">=1 <2", "<2", "=1.0.0", "1.2.3-beta", "^1 || ^2", "x.2"])(
  "%j has an upper end",
  (range) => {
    expect(isWildcardRange(range)).toBe(false);
  },
);
