import type { JobUser, PathRights, RootCommands } from "@lockstep/runtime/host";
import { describe, expect, it } from "vitest";
import { disableSudo, endsForbidden, sudoRules } from "./disable-sudo.ts";
import { NOBODY_ATTACHES, PTRACE_SCOPE, protectMemory } from "./protect-memory.ts";
import { kernelPrograms, waysToRoot } from "./ways-to-root.ts";

const USER: JobUser = { name: "runner", uid: 1001, groups: ["runner", "docker", "adm"] };

function commands(): RootCommands & { readonly ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    isAvailable: async () => true,
    run: async (tool, args, stdin) => {
      ran.push([tool, ...args, ...(stdin === undefined ? [] : [stdin])].join(" "));
      return "";
    },
  };
}

describe("sudo", () => {
  it("is taken away by name and by id", () => {
    expect(sudoRules(USER).split("\n").slice(1)).toEqual(["runner ALL=(ALL:ALL) !ALL", "#1001 ALL=(ALL:ALL) !ALL", ""]);
  });

  it("is taken away by id alone where the name means something in sudoers", () => {
    for (const name of ["ALL, x", "%wheel", "a b", "+net", "#0"])
      expect(sudoRules({ name, uid: 7 }).split("\n").slice(1)).toEqual(["#7 ALL=(ALL:ALL) !ALL", ""]);
  });

  it("is checked before it counts", async () => {
    const root = commands();
    await disableSudo({ root, user: USER, trySudo: async () => ({ runs: false, listed: undefined }) });
    expect(root.ran.map((line) => line.split(" ")[0])).toEqual(["dd", "chmod", "visudo", "mv"]);
  });

  it.each([
    ["still runs", USER, { runs: true, listed: undefined }],
    [
      "still runs one program",
      USER,
      { runs: false, listed: "User runner may run:\n    (ALL : ALL) !ALL\n    (root) NOPASSWD: /usr/bin/apt\n" },
    ],
    ["is not needed", { ...USER, uid: 0 }, { runs: false, listed: undefined }],
  ])("that %s fails", async (_, user, answer) => {
    await expect(disableSudo({ root: commands(), user, trySudo: async () => answer })).rejects.toMatchObject({
      code: "protection-unavailable",
    });
  });

  it("is gone where the last entry is the one that takes it away", () => {
    expect(
      endsForbidden(
        "User runner may run the following commands on a:\n    (ALL) NOPASSWD: ALL\n    (ALL : ALL) !ALL\n",
      ),
    ).toBe(true);
    expect(endsForbidden("    (ALL : ALL) !ALL\n    (ALL) NOPASSWD: ALL\n")).toBe(false);
    expect(endsForbidden("")).toBe(false);
  });
});

describe("other ways to root", () => {
  const rights = (path: string, mode: number, more: Partial<PathRights> = {}): PathRights => ({
    path,
    mode,
    owner: 0,
    group: "root",
    ...more,
  });
  const facts = { user: USER, folders: [], dockerKept: false, hasPkexec: false };

  it("are groups, and Docker where nothing filters it", () => {
    expect(
      waysToRoot({ ...facts, user: { ...USER, groups: ["disk", "lxd", "docker"] }, dockerKept: true }).open,
    ).toEqual(["group-disk", "group-lxd", "docker-without-filter"]);
    expect(waysToRoot(facts)).toEqual({ open: [], notices: ["group-adm"], corrections: [] });
  });

  it("are folders that everybody or a group of theirs may write to, which are closed with those above", () => {
    const { corrections } = waysToRoot({
      ...facts,
      folders: [
        [rights("/usr/share/dbus-1", 0o777), rights("/usr/share", 0o777), rights("/usr", 0o755), rights("/", 0o755)],
        [rights("/usr/local/bin", 0o775, { group: "adm" }), rights("/usr/local", 0o1777)],
        [rights("/etc", 0o775, { group: "staff" })],
      ],
    });
    expect(corrections.map(({ args }) => args)).toEqual([
      ["-R", "go-w", "--", "/usr/share/dbus-1"],
      ["+t", "--", "/usr/share"],
      ["go-w", "--", "/usr/local/bin"],
    ]);
  });

  it("are programs that the kernel starts", () => {
    expect(kernelPrograms("|/usr/share/apport/apport -p%p -- %E", "/sbin/modprobe")).toEqual([
      "/usr/share/apport/apport",
      "/sbin/modprobe",
    ]);
    for (const pattern of ["core", "core.%p", "|relative", "", undefined])
      expect(kernelPrograms(pattern, undefined)).toEqual([]);
  });

  it("are folders of their own", () => {
    expect(waysToRoot({ ...facts, folders: [[rights("/usr/local/bin", 0o755, { owner: 1001 })]] }).open).toEqual([
      "owns-/usr/local/bin",
    ]);
  });
});

describe("memory", () => {
  it("is protected where the kernel can, once", async () => {
    const root = commands();
    let value = "1";
    await protectMemory({
      root: {
        ...root,
        run: async (...all) => {
          value = NOBODY_ATTACHES;
          return root.run(...all);
        },
      },
      setting: () => value,
    });
    await protectMemory({ root, setting: () => value });
    await protectMemory({ root, setting: () => undefined });
    expect(root.ran).toEqual([`dd of=${PTRACE_SCOPE} status=none 3`]);
  });

  it("that cannot be protected fails", async () => {
    await expect(protectMemory({ root: commands(), setting: () => "1" })).rejects.toMatchObject({
      code: "protection-unavailable",
    });
  });
});
