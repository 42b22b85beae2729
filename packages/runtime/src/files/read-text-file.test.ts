import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInside, readTextFile } from "./read-text-file.ts";
import { refuseBecause } from "./refusal.ts";

const LIMIT = 100;

/** A repository-like root beside a folder that no link may reach. */
function plant(folder: ScratchFolder): string {
  folder.write("outside/secret", "secret");
  folder.write("root/.git/config", "secret");
  folder.write("root/a/file", "text");
  folder.write("root-sibling/secret", "secret");
  return join(folder.path, "root");
}

describe("readInside", () => {
  it("reads a file, and one behind links that stay inside", () => {
    using folder = new ScratchFolder();
    const root = plant(folder);
    symlinkSync("a/file", join(root, "link"));
    symlinkSync(join(root, "a"), join(root, "absolute"));
    for (const path of ["a/file", "link", "absolute/file"]) {
      expect(readInside(root, path, LIMIT)).toEqual({ ok: true, text: "text" });
    }
  });

  it("refuses every way out", () => {
    using folder = new ScratchFolder();
    const root = plant(folder);
    symlinkSync("../outside/secret", join(root, "link"));
    symlinkSync("../outside", join(root, "folder"));
    symlinkSync("../root-sibling/secret", join(root, "sibling"));
    symlinkSync("link", join(root, "chain"));
    for (const path of ["link", "folder/secret", "sibling", "chain", "../outside/secret", "a/../../outside/secret"]) {
      expect(readInside(root, path, LIMIT)).toMatchObject({ ok: false, reason: "outside" });
    }
  });

  it("refuses a way into .git, where credentials are", () => {
    using folder = new ScratchFolder();
    const root = plant(folder);
    symlinkSync(".git/config", join(root, "link"));
    symlinkSync(".git", join(root, "folder"));
    folder.write("root/nested/.GIT/config", "secret");
    for (const path of ["link", "folder/config", ".git/config", "nested/.GIT/config"]) {
      expect(readInside(root, path, LIMIT)).toMatchObject({ ok: false, reason: "outside" });
    }
  });

  it("tells what is missing and what loops", () => {
    using folder = new ScratchFolder();
    const root = plant(folder);
    symlinkSync("gone", join(root, "dangling"));
    symlinkSync("loop", join(root, "loop"));
    for (const path of ["gone", "dangling", "a/file/deeper"]) {
      expect(readInside(root, path, LIMIT)).toMatchObject({ ok: false, reason: "missing" });
    }
    expect(readInside(root, "loop", LIMIT)).toMatchObject({ ok: false, reason: "unreadable" });
  });

  it("reads names of any characters", () => {
    using folder = new ScratchFolder();
    for (const name of ["new\nline", "back\\slash", "..file", "...", "-rf", "é", "\u001b[31m"]) {
      folder.write(name, name);
      expect(readInside(folder.path, name, LIMIT)).toEqual({ ok: true, text: name });
    }
  });

  it("never throws, whatever the path", () => {
    using folder = new ScratchFolder();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        expect(readInside(folder.path, path, LIMIT)).toMatchObject({ ok: false });
      }),
    );
    expect(readInside(folder.path, "a\0b", LIMIT)).toMatchObject({ ok: false, reason: "unreadable" });
  });
});

describe("readTextFile", () => {
  it("gives back any text, byte order mark and line ends included", () => {
    using folder = new ScratchFolder();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const path = folder.write("file", `\uFEFF${text}\r\n`);
        expect(readTextFile(path, 10_000)).toEqual({ ok: true, text: `\uFEFF${text}\r\n` });
      }),
    );
  });

  it("takes a file of exactly the limit, and not a byte more", () => {
    using folder = new ScratchFolder();
    expect(readTextFile(folder.write("fits", "x".repeat(LIMIT)), LIMIT)).toMatchObject({ ok: true });
    const larger = folder.write("larger", "x".repeat(LIMIT + 1));
    expect(readTextFile(larger, LIMIT)).toMatchObject({ ok: false, reason: "too-large" });
    expect(readTextFile(folder.write("empty", ""), 0)).toEqual({ ok: true, text: "" });
  });

  it("refuses a file that yields more than its size says", () => {
    expect(readTextFile("/proc/self/status", LIMIT)).toMatchObject({ ok: false, reason: "changed" });
  });

  it.each([[[0xff]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]], [[0x61, 0xe2, 0x82]], [[0xff, 0xfe, 0x61, 0x00]]])(
    "refuses the bytes %j, which are not UTF-8",
    (bytes) => {
      using folder = new ScratchFolder();
      const path = folder.write("file", new Uint8Array(bytes));
      expect(readTextFile(path, LIMIT)).toMatchObject({ ok: false, reason: "not-text" });
    },
  );

  it("refuses folders, links, devices, pipes and sockets, and waits for none", async () => {
    using folder = new ScratchFolder();
    const [directory, link, pipe, socket] = ["directory", "link", "pipe", "socket"].map((it) => join(folder.path, it));
    mkdirSync(directory ?? "");
    symlinkSync("directory", link ?? "");
    execFileSync("mkfifo", [pipe ?? ""]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    for (const path of [directory, link, pipe, socket, "/dev/zero"]) {
      expect(readTextFile(path ?? "", LIMIT)).toMatchObject({ ok: false, reason: "not-a-file" });
    }
    server.close();
  });
});

describe("refuseBecause", () => {
  it("names the error of the system, so that a lack of rights can be told from a broken disk", () => {
    const denied = Object.assign(new Error("denied"), { code: "EACCES" });
    expect(refuseBecause(denied)).toMatchObject({
      ok: false,
      reason: "unreadable",
      why: expect.stringContaining("EACCES"),
    });
    expect(refuseBecause("anything")).toMatchObject({ ok: false, reason: "unreadable" });
  });

  it("does not take a folder without rights for an absent file", () => {
    using folder = new ScratchFolder();
    const path = folder.write("closed/file", "text");
    chmodSync(join(folder.path, "closed"), 0o000);
    // Root may read everywhere; for anybody else the file must not look absent.
    const reason = process.getuid?.() === 0 ? undefined : "unreadable";
    const answer = readTextFile(path, LIMIT);
    chmodSync(join(folder.path, "closed"), 0o700);
    expect(answer.ok ? undefined : answer.reason).toBe(reason);
  });
});
