import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runnerConfig } from "./runner-config.ts";

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "runner-config-")));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function program(folder: string, name: string, script: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  const path = join(root, folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

function config(env: Record<string, string> = {}) {
  const path = [join(root, "workspace/bin"), join(root, "bin"), "/usr/bin", "/bin"].join(":");
  return runnerConfig({ PATH: path, ...env }, root, [join(root, "workspace")]);
}

describe("ask", () => {
  it("gives what a tool prints, with the environment of the machine and outside of any checkout", async () => {
    program("bin", "tool", 'echo "$1 $SETTING $HOME $PWD"');
    expect(await config({ SETTING: "set" }).ask("tool", ["one"])).toBe(`one set ${root} /\n`);
  });

  it("keeps the tokens of the action to itself", async () => {
    program("bin", "tool", 'echo "$ACTIONS_RUNTIME_TOKEN$INPUT_TOKEN$STATE_X."');
    const env = { ACTIONS_RUNTIME_TOKEN: "a", INPUT_TOKEN: "b", STATE_X: "c" };
    expect(await config(env).ask("tool", [])).toBe(".\n");
  });

  it("knows nothing of a tool that is missing or fails", async () => {
    program("bin", "broken", "echo half; exit 3");
    expect(await config().ask("no-such-tool", [])).toBeUndefined();
    expect(await config().ask("broken", [])).toBeUndefined();
  });

  it("runs no tool out of the workspace", async () => {
    program("workspace/bin", "tool", "echo planted");
    expect(await config().ask("tool", [])).toBeUndefined();
    program("bin", "tool", "echo own");
    expect(await config().ask("tool", [])).toBe("own\n");
  });
});

describe("complaint", () => {
  it("gives what a tool says when it fails, with more environment", async () => {
    program("bin", "tool", 'echo "no way to $WAY" >&2; exit 1');
    expect(await config().complaint("tool", [], { WAY: "host" })).toBe("no way to host\n");
  });

  it("knows nothing of a tool that succeeds", async () => {
    program("bin", "tool", "echo warning >&2");
    expect(await config().complaint("tool", [], {})).toBeUndefined();
  });
});

describe("read", () => {
  it("reads a file, also through a link", async () => {
    writeFileSync(join(root, "settings"), "a=b");
    symlinkSync("settings", join(root, "link"));
    expect(await config().read(join(root, "settings"))).toBe("a=b");
    expect(await config().read(join(root, "link"))).toBe("a=b");
  });

  it("reads nothing that is no regular text file, is too large or is not named in full", async () => {
    writeFileSync(join(root, "large"), "x".repeat(1024 * 1024 + 1));
    writeFileSync(join(root, "binary"), Buffer.from([0xff, 0xfe]));
    mkdirSync(join(root, "workspace"));
    writeFileSync(join(root, "workspace/.npmrc"), "a=b");
    symlinkSync("workspace/.npmrc", join(root, "into-checkout"));
    const { read } = config();
    for (const path of [
      join(root, "into-checkout"),
      root,
      join(root, "large"),
      join(root, "binary"),
      join(root, "none"),
      "relative",
      "/dev/zero",
    ]) {
      expect(await read(path)).toBeUndefined();
    }
  });
});
