import { UnavailableError } from "@lockstep/core";
import type { RootCommands } from "@lockstep/runtime/host";
import { describe, expect, it } from "vitest";
import type { AgentConfig } from "../agent/agent-config.ts";
import { startCommand } from "./agent-command.ts";
import { chooseUid } from "./choose-uid.ts";
import { launch } from "./launch.ts";
import { obstacles } from "./support.ts";

describe("startCommand", () => {
  it.each([true, false])("gives the agent its own user and no way to more rights (systemd: %s)", (systemd) => {
    const { tool, args } = startCommand(61_500, systemd);
    expect(tool).toBe(systemd ? "systemd-run" : "setsid");
    expect(args).toEqual(expect.arrayContaining(["--reuid=61500", "--clear-groups", "--no-new-privs"]));
    expect(args.join(" ")).not.toMatch(/sys_admin|setuid/);
  });
});

describe("chooseUid", () => {
  it("takes no id that somebody has", () => {
    const drawn = [61_200, 61_201, 61_202].values();
    expect(chooseUid(new Set([61_200, 61_201]), () => drawn.next().value ?? 0)).toBe(61_202);
  });

  it("gives up rather than share one", () => {
    expect(() => chooseUid(new Set([61_200]), () => 61_200)).toThrow(RangeError);
  });
});

const platform = {
  system: "linux" as NodeJS.Platform,
  arch: "x64",
  systemd: true,
  container: false,
  tracefs: undefined,
  azure: false,
  missing: (): readonly string[] => [],
};

describe("launch", () => {
  it("frees the name of a service that failed before, and starts also where there is none", async () => {
    const ran: string[] = [];
    const root: RootCommands = {
      isAvailable: async () => true,
      run: async (tool, [first = ""]) => {
        ran.push(`${tool} ${first}`);
        if (tool === "systemctl") throw new UnavailableError("tool-failed", "not loaded", { hint: "x" });
        return "";
      },
    };
    const config = { uid: 61_500 } as AgentConfig;
    await launch(config, { root, platform, node: "/node", program: "", group: 0 });
    expect(ran.slice(-2)).toEqual(["systemctl reset-failed", "systemd-run --unit=lockstep-harden-runner"]);
  });
});

describe("obstacles", () => {
  it("finds none on a Linux machine with root and tools", () => {
    expect(obstacles({ platform, root: true, resolvers: ["10.0.0.1"] })).toEqual([]);
  });

  it.each(["darwin", "win32"] as const)("finds one on %s, whatever else is missing", (system) => {
    expect(obstacles({ platform: { ...platform, system }, root: false, resolvers: [] })).toHaveLength(1);
  });

  it("names everything that is missing at once", () => {
    const missing = (): readonly string[] => ["nft", "setpriv"];
    expect(obstacles({ platform: { ...platform, container: true, missing }, root: false, resolvers: [] })).toHaveLength(
      5,
    );
  });
});
