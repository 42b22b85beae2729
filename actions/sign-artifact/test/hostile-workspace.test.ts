// What an attacker can leave in a workspace where somebody else signs: links, names, and files made for it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { renderSignText } from "../src/output/render-report.ts";
import { KEY, Workspace } from "./signed-workspace.ts";

let elsewhere = "";
beforeEach(() => {
  elsewhere = mkdtempSync(join(tmpdir(), "lockstep-elsewhere-"));
  writeFileSync(join(elsewhere, "kept"), "kept");
});
afterEach(() => rmSync(elsewhere, { recursive: true }));

/** What lies elsewhere now. */
function outside(): readonly string[] {
  return readdirSync(elsewhere).map((name) => `${name}: ${readFileSync(join(elsewhere, name), "utf8")}`);
}

async function attempt(workspace: Workspace, inputs: Readonly<Record<string, string>>): Promise<unknown> {
  return workspace.sign(inputs).then(
    () => "signed",
    (error: unknown) => error,
  );
}

describe("nothing is written outside of the workspace", () => {
  test.each(["app.sigstore.json", "app.sig", "SHA256SUMS", "SHA256SUMS.sigstore.json"])(
    "by the link %s",
    async (name) => {
      using workspace = new Workspace({ app: "built" });
      symlinkSync(join(elsewhere, "kept"), join(workspace.path, name));
      await attempt(workspace, { subjects: "app", "detached-signatures": "true" });
      expect(outside()).toEqual(["kept: kept"]);
    },
  );

  test.each(["dist", "dist/sub"])("by an output folder behind the link %s", async (name) => {
    using workspace = new Workspace({ app: "built" });
    if (name.includes("/")) mkdirSync(join(workspace.path, "dist"));
    symlinkSync(elsewhere, join(workspace.path, name));
    expect(await attempt(workspace, { subjects: "app", "output-folder": "dist/sub" })).not.toBe("signed");
    expect(outside()).toEqual(["kept: kept"]);
  });

  test("by a link to a place where nothing lies yet", async () => {
    using workspace = new Workspace({ app: "built" });
    symlinkSync(join(elsewhere, "new"), join(workspace.path, "app.sigstore.json"));
    await attempt(workspace, { subjects: "app" });
    expect(existsSync(join(elsewhere, "new"))).toBe(false);
  });
});

test("a file that would be worth more than itself is not signed, and neither is what lies beside it", async () => {
  const statement = '{"_type":"https://in-toto.io/Statement/v1"}';
  using workspace = new Workspace({
    "dist/a": "built",
    "dist/b": `DSSEv1 28 application/vnd.in-toto+json ${statement.length} ${statement}`,
  });
  expect(await attempt(workspace, { subjects: "dist/*" })).toMatchObject({ code: "invalid-input" });
  expect(readdirSync(join(workspace.path, "dist"))).toEqual(["a", "b"]);
});

test("names act in no terminal", async () => {
  using workspace = new Workspace({ "a\u202eb|`<img>": "built" });
  const report = await workspace.sign({ subjects: "a*" });
  expect(renderSignText(report).match(/(?=[^\n])[\p{Cc}\p{Cf}]/gu)).toBeNull();
  expect(JSON.stringify(report)).not.toContain(KEY.pem.split("\n")[1]);
});
