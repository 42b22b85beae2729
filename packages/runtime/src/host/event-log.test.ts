import { createHash } from "node:crypto";
import { readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { EventLog } from "./event-log.ts";
import { EventLogLines } from "./event-log-lines.ts";

describe("EventLog", () => {
  it("appends lines to a file of its owner alone", () => {
    using folder = new ScratchFolder();
    const path = join(folder.path, "log");
    const log = EventLog.create(path);
    log.append("one");
    log.append("zwei ü");
    expect(readFileSync(path, "utf8")).toBe("");
    log.flush();
    log.append("three");
    log.close();
    expect(readFileSync(path, "utf8")).toBe("one\nzwei ü\nthree\n");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(log.failure).toBe(undefined);
  });

  it("writes by itself, soon or when there is much", async () => {
    using folder = new ScratchFolder();
    const path = join(folder.path, "log");
    const log = EventLog.create(path, 1);
    log.append("one");
    await expect.poll(() => readFileSync(path, "utf8")).toBe("one\n");
    log.append("x".repeat(600_000));
    expect(statSync(path).size).toBe(600_005);
    expect(log.size).toBe(600_005);
    log.close();
  });

  it("adds to nothing that is there", () => {
    using folder = new ScratchFolder();
    const planted = folder.write("planted", "forged\n");
    const link = join(folder.path, "link");
    symlinkSync(join(folder.path, "elsewhere"), link);
    for (const path of [planted, link]) expect(() => EventLog.create(path)).toThrow(/EEXIST/);
    expect(readFileSync(planted, "utf8")).toBe("forged\n");
  });

  it("survives a file that cannot be written, and says so", () => {
    using folder = new ScratchFolder();
    const log = EventLog.create(join(folder.path, "log"));
    log.close();
    log.append("one");
    expect(() => log.flush()).not.toThrow();
    expect(log.failure).toBeInstanceOf(TypeError);
    expect(() => log.close()).not.toThrow();
  });
});

describe("EventLogLines", () => {
  it("gives back lines that lie across reads, and the digest of the file", () => {
    using folder = new ScratchFolder();
    const lines = Array.from({ length: 3000 }, (_, index) => `${index} ü ${"x".repeat(index)}`);
    const text = `${lines.join("\n")}\n`;
    const reading = new EventLogLines(folder.write("log", text));
    expect([...reading]).toEqual(lines);
    expect(reading.sha256()).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("gives an unfinished last line as it is, and cuts endless ones", () => {
    using folder = new ScratchFolder();
    expect([...new EventLogLines(folder.write("log", "one\ntwo"))]).toEqual(["one", "two"]);
    const [endless = "", next] = new EventLogLines(folder.write("endless", `${"x".repeat(3_000_000)}\nnext\n`));
    expect(endless.length).toBe(256 * 1024);
    expect(next).toBe("next");
  });

  it("follows no link and waits for no pipe", () => {
    using folder = new ScratchFolder();
    const link = join(folder.path, "link");
    symlinkSync(folder.write("log", "forged\n"), link);
    expect(() => [...new EventLogLines(link)]).toThrow(/ELOOP/);
    expect(() => [...new EventLogLines(folder.path)]).toThrow();
    writeFileSync(join(folder.path, "empty"), "");
    expect([...new EventLogLines(join(folder.path, "empty"))]).toEqual([]);
  });
});
