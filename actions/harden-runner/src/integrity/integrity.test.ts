import type { CheckoutComparison } from "@lockstep/runtime/host";
import { expect, it } from "vitest";
import { isBuildInput } from "./build-inputs.ts";
import { toIntegrityEvents } from "./integrity-events.ts";

it.each([
  "package.json",
  "sub/Makefile",
  "Dockerfile.build",
  "a/requirements-dev.txt",
  "vite.config.mts",
  "app.gradle.kts",
  ".github/workflows/x.yml",
  "sub/.cargo/config.toml",
  "run.sh",
  ".npmrc",
])("takes %s for a build input", (path) => {
  expect(isBuildInput(path)).toBe(true);
});

it.each(["notes.txt", "src/main.c", "package.json.bak", "dist/app.js", "github/x", "makefiles"])("not %s", (path) => {
  expect(isBuildInput(path)).toBe(false);
});

const FOUND: CheckoutComparison = {
  changes: [
    { checkout: "app", path: "CHANGELOG.md", change: "modified" },
    { checkout: "app", path: "src/a", change: "modified" },
    { checkout: "", path: ".npmrc", change: "added" },
  ],
  gaps: [{ why: "submodule", path: "app/lib", count: 2 }],
};

it("tells changes, those that are not allowed first, with the writer where known", () => {
  const writer = { pid: 7, program: "/bin/evil" };
  const writerOf = (path: string) => (path === "app/src/a" ? writer : undefined);
  expect(toIntegrityEvents(FOUND, ["*.md", "docs/**"], writerOf)).toEqual([
    { kind: "integrity", path: "app/src/a", change: "modified", allowed: false, writer },
    { kind: "integrity", path: ".npmrc", change: "added", allowed: false },
    { kind: "integrity", path: "app/CHANGELOG.md", change: "modified", allowed: true },
    { kind: "gap", what: "integrity", why: "submodule", count: 2 },
  ]);
});

it("counts what it does not tell", () => {
  const changes = Array.from({ length: 5003 }, (_, index) => ({
    checkout: "",
    path: `f${index}`,
    change: "deleted" as const,
  }));
  const events = toIntegrityEvents({ changes, gaps: [] }, [], () => undefined);
  expect(events).toHaveLength(5001);
  expect(events.at(-1)).toEqual({ kind: "gap", what: "integrity", why: "too-many-changes", count: 3 });
});
