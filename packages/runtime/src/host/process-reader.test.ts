import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProcessReader, type ProcessReader } from "./process-reader.ts";

const GONE = 4_194_305;

describe("reading a process", () => {
  let root: string;
  let reader: ProcessReader;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "lockstep-proc-"));
    mkdirSync(join(root, "7"));
    reader = createProcessReader(root);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function put(name: string, content: string): void {
    writeFileSync(join(root, "7", name), content);
  }

  it("gives numbers, parent and user, and tells a number space of its own", () => {
    put("status", "Name:\ta\\nPPid:\t666\nTgid:\t7\nPPid:\t3\nUid:\t1001\t0\t0\t0\nNSpid:\t7\t1\n");
    expect(reader.status(7)).toEqual({ parent: 3, process: 7, uid: 0, ownNumbers: true });
    put("status", "Name:\ta\n");
    expect(reader.status(7)).toBeUndefined();
  });

  it("gives one variable and nothing else", () => {
    put("environ", "TOKEN=GITHUB_ACTION=x\0GITHUB_ACTION=build é\0GITHUB_ACTION=second\0");
    expect(reader.variable(7, "GITHUB_ACTION")).toBe("build é");
    expect(reader.variable(7, "ACTION")).toBeNull();
  });

  it("takes an environment that is too long for one it could not read, not for one without the variable", () => {
    put("environ", `LONG=${"x".repeat(256 * 1024)}\0GITHUB_ACTION=build\0`);
    expect(reader.variable(7, "GITHUB_ACTION")).toBeUndefined();
    put("environ", "");
    expect(reader.variable(7, "GITHUB_ACTION")).toBeUndefined();
  });

  it("bounds arguments in number and length", () => {
    put("cmdline", `a\0\0${"b".repeat(2_000)}\0${"c\0".repeat(100)}`);
    const argv = reader.argv(7);
    expect(argv?.slice(0, 3)).toEqual(["a", "", "b".repeat(1_024)]);
    expect(argv).toHaveLength(64);
    put("cmdline", "");
    expect(reader.argv(7)).toBeUndefined();
  });

  it("finds open memory files of others", () => {
    mkdirSync(join(root, "7/fd"));
    const links = ["/proc/9/mem", "/proc/7/mem", "/proc/9/task/12/mem", "/proc/9/maps", "/x/proc/8/mem"];
    links.forEach((link, index) => {
      symlinkSync(link, join(root, "7/fd", String(index)));
    });
    expect(reader.openMemories(7)).toEqual([9, 9]);
  });

  it("finds the process behind a descriptor", () => {
    mkdirSync(join(root, "7/fdinfo"));
    put("fdinfo/3", "pos:\t0\nPid:\t42\nNSpid:\t42\n");
    put("fdinfo/4", "pos:\t0\nPid:\t-1\n");
    expect([reader.pidOfDescriptor(7, 3), reader.pidOfDescriptor(7, 4), reader.pidOfDescriptor(7, 5)]).toEqual([
      42,
      undefined,
      undefined,
    ]);
  });

  it("reads real processes", async () => {
    const real = createProcessReader();
    const child = spawn("sleep", ["30"], { env: { PATH: process.env["PATH"], GITHUB_ACTION: "real" } });
    await new Promise((resolve) => child.once("spawn", resolve));
    const pid = child.pid ?? 0;
    expect(real.all()).toEqual(expect.arrayContaining([process.pid, pid]));
    expect(real.status(pid)).toMatchObject({ parent: process.pid, process: pid, ownNumbers: false });
    expect(real.argv(pid)).toEqual(["sleep", "30"]);
    expect(real.program(pid)).toMatch(/^\/.*\/(?:sleep|coreutils|busybox)$/);
    expect(real.variable(pid, "GITHUB_ACTION")).toBe("real");
    expect(real.owner(pid)).toBe(process.getuid?.());
    child.kill("SIGKILL");
  });

  it("is undefined for a process that is gone", () => {
    const real = createProcessReader();
    const { status, owner, program, argv, cgroup } = real;
    expect([status, owner, program, argv, cgroup].map((read) => read(GONE))).toEqual(Array(5).fill(undefined));
    expect(real.variable(GONE, "A")).toBeUndefined();
    expect(real.openMemories(GONE)).toEqual([]);
  });
});
