import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { findTool, trustedSearchPath } from "./find-tool.ts";
import { type Command, runCommand } from "./run-command.ts";

const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "run-command-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script with the Node.js that runs the tests. */
function node(script: string, options: Partial<Command> = {}): Command {
  return {
    tool: basename(process.execPath),
    args: ["-e", script],
    cwd: folder,
    env: { PATH: dirname(process.execPath) },
    timeoutMs: 60_000,
    maxOutputBytes: 1_000_000,
    ...options,
  };
}

describe("runCommand", () => {
  it("gives exit code, bytes and error text", async () => {
    const script = "process.stdout.write(Buffer.from([0, 255])); console.error('why'); process.exitCode = 3";
    const output = await runCommand(node(script));
    expect(output).toEqual({ exitCode: 3, stdout: Buffer.from([0, 255]), stderr: "why\n" });
  });

  it("hands over arguments and input unchanged, without a shell", async () => {
    const script = "process.stdin.on('data', (d) => process.stdout.write(d)); process.stdout.write(process.argv[1])";
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-z"'$;&|<>*\\ \n]{1,12}$/), async (hostile) => {
        const output = await runCommand(node(script, { args: ["-e", script, "--", hostile], stdin: "+in" }));
        expect(output.stdout.toString("utf8")).toBe(`${hostile}+in`);
      }),
      { numRuns: 5 },
    );
  });

  it("gives the program exactly the environment it is told", async () => {
    const env = { PATH: dirname(process.execPath), ONLY: "this" };
    const output = await runCommand(node("console.log(JSON.stringify(process.env))", { env }));
    expect(JSON.parse(output.stdout.toString("utf8"))).toMatchObject({ ONLY: "this" });
    expect(output.stdout.toString("utf8")).not.toContain("HOME");
  });

  it("kills a program that does not end, even if its child keeps the pipes open", async () => {
    const script = `
      require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 5000)"], { stdio: "inherit" });
      setInterval(() => {}, 1000);`;
    await expect(runCommand(node(script, { timeoutMs: 300 }))).rejects.toMatchObject({ code: "timed-out" });
  });

  it("kills a program that writes without end", async () => {
    const script =
      "const w = () => { while (process.stdout.write('x'.repeat(65536))); process.stdout.once('drain', w) }; w()";
    await expect(runCommand(node(script, { maxOutputBytes: 100_000 }))).rejects.toMatchObject({ code: "tool-failed" });
  });

  it("takes output of exactly the limit, and not a byte more", async () => {
    const limit = { maxOutputBytes: 4 };
    expect((await runCommand(node("process.stdout.write('1234')", limit))).stdout).toHaveLength(4);
    await expect(runCommand(node("process.stdout.write('12345')", limit))).rejects.toMatchObject({
      code: "tool-failed",
    });
  });

  it("keeps the start of a long error text and lets the program go on", async () => {
    const output = await runCommand(node("console.error('a' + 'b'.repeat(1_000_000)); console.log('done')"));
    expect(output.stdout.toString("utf8")).toBe("done\n");
    expect(output.stderr).toHaveLength(64 * 1024);
    expect(output.stderr.startsWith("ab")).toBe(true);
  });

  it("takes a broken pipe for the answer of a program whose helper ended", async () => {
    // Not Node.js, which ignores the signal.
    const shell = { tool: "sh", args: ["-c", "kill -PIPE $$"], env: { PATH: "/usr/bin:/bin" } };
    const output = await runCommand(node("", shell));
    expect(output.exitCode).toBe(141);
  });

  it("reports a program that a signal ended", async () => {
    const command = node("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)");
    await expect(runCommand(command)).rejects.toMatchObject({ code: "tool-failed" });
  });

  it("does not mind a program that never reads its input", async () => {
    const output = await runCommand(node("process.exit(7)", { stdin: "x".repeat(1_000_000) }));
    expect(output.exitCode).toBe(7);
  });

  it("tells a missing tool from one that cannot be started", async () => {
    await expect(runCommand(node("", { tool: "no-such-tool" }))).rejects.toMatchObject({ code: "tool-missing" });
    const gone = { cwd: join(folder, "gone") };
    await expect(runCommand(node("", gone))).rejects.toMatchObject({ code: "tool-failed" });
  });
});

describe("findTool", () => {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "tool"), "");
  writeFileSync(join(bin, "data"), "");
  mkdirSync(join(bin, "folder"));
  chmodSync(join(bin, "tool"), 0o755);

  it("finds an executable file in the first folder that has it", () => {
    expect(findTool("tool", ["/nowhere", bin].join(delimiter))).toBe(join(bin, "tool"));
  });

  it.each(["data", "folder", "absent"])("does not take %s for a tool", (name) => {
    expect(findTool(name, bin)).toBeUndefined();
  });

  it("takes nothing that lies in an untrusted folder, or leads into or out of one", () => {
    const outside = join(folder, "outside");
    const inside = join(folder, "inside");
    for (const path of [outside, inside]) mkdirSync(path);
    symlinkSync(bin, join(inside, "link-out"));
    symlinkSync(join(bin, "tool"), join(outside, "tool"));
    symlinkSync(bin, join(outside, "link-in"));
    for (const path of [bin, outside, join(outside, "link-in")]) {
      expect(findTool("tool", path, [bin])).toBeUndefined();
      expect(findTool("tool", path, [inside])).toBe(join(path, "tool"));
    }
    expect(findTool("tool", join(inside, "link-out"), [inside])).toBeUndefined();
    expect(findTool("tool", [outside, bin].join(delimiter), [outside])).toBe(join(bin, "tool"));
  });

  it("takes a folder for untrusted by its place, not by the start of its name", () => {
    expect(findTool("tool", bin, [join(folder, "bi")])).toBe(join(bin, "tool"));
    expect(findTool("tool", bin, [folder])).toBeUndefined();
  });

  it("hands on no folder in which it would not look itself", () => {
    const folders = ["", ".", "bin", bin, join(bin, "gone"), folder];
    expect(trustedSearchPath(folders.join(delimiter), [bin])).toBe(folder);
  });

  it("never looks into the current folder", () => {
    const before = process.cwd();
    process.chdir(bin);
    try {
      expect(findTool("tool", ["", ".", "../bin"].join(delimiter))).toBeUndefined();
    } finally {
      process.chdir(before);
    }
  });
});
