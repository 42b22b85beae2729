import type { RootCommands } from "@lockstep/runtime/host";
import { describe, expect, it } from "vitest";
import { closeEngines, findContainers, shieldedFolders } from "./close-engines.ts";
import { DAEMON_SOCKET } from "./container-config.ts";

function commands(): RootCommands & { readonly ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    isAvailable: async () => true,
    run: async (tool, args) => {
      ran.push([tool, ...args].join(" "));
      return "";
    },
  };
}

describe("the engines' sockets", () => {
  it("stay as they are where the policy keeps them", async () => {
    const root = commands();
    expect(findContainers({ containers: "keep" }, [])).toBeUndefined();
    await closeEngines(root, undefined);
    expect(root.ran).toEqual([]);
  });

  it("are closed for everybody, with no filter in between, where they are disabled", async () => {
    const root = commands();
    expect(findContainers({ containers: "disable" }, ["/nowhere"])?.docker).toBeUndefined();
    await closeEngines(root, { closed: ["/run/x.sock"], reachable: [], roots: [] });
    expect(root.ran).toEqual(["chown root:root /run/x.sock", "chmod 0000 /run/x.sock"]);
  });

  it("are root's alone before they are moved to where only root may enter", async () => {
    const root = commands();
    await closeEngines(root, {
      docker: { path: "/run/docker.sock", group: 990 },
      closed: [],
      reachable: [],
      roots: [],
    });
    expect(root.ran.map((line) => line.split(" ")[0])).toEqual(["install", "chown", "chmod", "mv"]);
    expect(root.ran.at(-1)).toBe(`mv -T /run/docker.sock ${DAEMON_SOCKET}`);
  });

  it("are closed after the folders that containers share have lost their power", async () => {
    const root = commands();
    await closeEngines(root, {
      docker: { path: "/run/docker.sock", group: 990 },
      closed: [],
      reachable: [],
      roots: ["/w/a/b/c"],
    });
    expect(root.ran.slice(0, 2)).toEqual([
      "mount --rbind /w/a/b/c /w/a/b/c",
      "mount -o remount,bind,nosuid,nodev /w/a/b/c",
    ]);
  });
});

describe("the folders that are shielded", () => {
  it("are one around all where that is not too wide", () => {
    expect(shieldedFolders(["/home/runner/work/repo/repo", "/home/runner/work/_temp"])).toEqual(["/home/runner/work"]);
    expect(shieldedFolders(["/home/runner/work/_temp", "/home/runner/work"])).toEqual(["/home/runner/work"]);
  });

  it("are each by itself otherwise", () => {
    expect(shieldedFolders(["/home/runner/a", "/home/runner/b"])).toEqual(["/home/runner/a", "/home/runner/b"]);
    expect(shieldedFolders(["/w"])).toEqual(["/w"]);
  });
});
