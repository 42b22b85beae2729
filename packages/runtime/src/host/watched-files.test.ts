import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchedState } from "./watched-files.ts";

describe("the state of a watched file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "lockstep-watched-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("changes with the content, though size and time stay", () => {
    const path = join(folder, "hosts");
    writeFileSync(path, "one");
    utimesSync(path, 1, 1);
    const before = watchedState(path);
    writeFileSync(path, "two");
    utimesSync(path, 1, 1);
    expect(watchedState(path)).not.toEqual(before);
    expect(before.whole).toBe(true);
  });

  it("tells a file that is not there", () => {
    expect(watchedState(join(folder, "none"))).toEqual({ digest: "absent", whole: true });
    expect(watchedState(join(folder, "none/below"))).toEqual({ digest: "absent", whole: true });
  });

  it("is known without waiting where somebody put a pipe", () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    expect(watchedState(path)).toEqual({ digest: "no-file", whole: true });
  });

  it("of a folder changes with a new file, a new name and a new content", () => {
    const states = [watchedState(folder).digest];
    writeFileSync(join(folder, "a"), "1");
    states.push(watchedState(folder).digest);
    writeFileSync(join(folder, "a"), "2");
    states.push(watchedState(folder).digest);
    mkdirSync(join(folder, "b"));
    states.push(watchedState(folder).digest);
    expect(new Set(states).size).toBe(4);
  });

  it("says when it is not whole, and still sees a name beyond the limit", () => {
    writeFileSync(join(folder, "large"), Buffer.alloc(1024 * 1024 + 1));
    expect(watchedState(join(folder, "large")).whole).toBe(false);
    for (let index = 0; index < 300; index += 1) writeFileSync(join(folder, `z${index}`), "");
    const before = watchedState(folder);
    writeFileSync(join(folder, "zzz"), "");
    expect(before.whole).toBe(false);
    expect(watchedState(folder).digest).not.toBe(before.digest);
  });
});
