import { describe, expect, it } from "vitest";
import { fileKind } from "./file-kind.ts";

describe("fileKind", () => {
  it.each([
    ["package-lock.json", "lock"],
    ["web/pnpm-lock.yaml", "lock"],
    ["Cargo.lock", "lock"],
    ["go.sum", "lock"],
    ["SHA256SUMS", "lock"],
    ["public/app.min.js", "generated"],
    ["app.js.map", "generated"],
    ["dist/main.js", "generated"],
    ["api/service.pb.go", "generated"],
    ["web/locales/de.json", "locale"],
    ["res/strings.xml", "source"],
    ["src/strings_de.properties", "locale"],
    ["messages.po", "locale"],
    ["src/login.test.ts", "test"],
    ["tests/login.py", "test"],
    ["test_login.py", "test"],
    ["LoginTest.java", "test"],
    ["login_test.go", "test"],
    [".env.example", "test"],
    ["app/__fixtures__/user.json", "test"],
    ["integration-tests/run.ts", "test"],
    ["README.md", "documentation"],
    ["docs/setup.ts", "documentation"],
    ["LICENSE", "documentation"],
    ["notes.txt", "documentation"],
    ["src/app.ts", "source"],
    [".env", "source"],
    [".env.production", "source"],
    ["config/latest.yml", "source"],
    ["contest/entry.py", "source"],
    ["", "source"],
  ])("%s is %s", (path, kind) => {
    expect(fileKind(path)).toBe(kind);
  });
});
