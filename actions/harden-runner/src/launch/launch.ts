// Puts the agent where no job can change it, and starts it. Each command runs as root on its own; no shell reads a value.
import type { Platform, RootCommands } from "@lockstep/runtime/host";
import type { AgentConfig } from "../agent/agent-config.ts";
import { CONTROL_FOLDER, PROGRAM_FOLDER, SERVICE, STATE_FOLDER } from "../agent/places.ts";
import { CONFIG, NODE, PROGRAM, startCommand } from "./agent-command.ts";

export interface Launchpad {
  readonly root: RootCommands;
  readonly platform: Platform;
  /** Absolute path of the Node.js that runs this phase. */
  readonly node: string;
  /** The agent's program, as text: what is written is what was read here, whatever happens to the file meanwhile. */
  readonly program: string;
  /** Group id of the user whose phases may ask the agent. */
  readonly group: number;
}

const TRACEFS = "/sys/kernel/tracing";

/** Resolves when the agent's process has been started; whether it protects, it says itself. Throws what `RootCommands` throws. */
export async function launch(config: AgentConfig, { platform, ...pad }: Launchpad): Promise<void> {
  const { root } = pad;
  await place(config, pad);
  if (platform.tracefs === undefined) await mountTracefs(root);
  if (platform.systemd) await forgetFailed(root);
  const { tool, args } = startCommand(config.uid, platform.systemd);
  await root.run(tool, args);
}

/** Writes program and configuration to where only root can change them, and makes the folder of the agent's state. */
export async function place(
  config: AgentConfig,
  { root, node, program, group }: Omit<Launchpad, "platform">,
): Promise<void> {
  await root.run("install", ["-d", "-m", "0755", "-o", "root", "-g", "root", PROGRAM_FOLDER]);
  await root.run("install", ["-m", "0555", "-o", "root", "-g", "root", node, NODE]);
  await write(root, PROGRAM, program);
  await write(root, CONFIG, JSON.stringify(config));
  const own = ["-d", "-o", String(config.uid)];
  await root.run("install", [...own, "-m", "0755", "-g", String(config.uid), STATE_FOLDER]);
  await root.run("install", [...own, "-m", "0750", "-g", String(group), CONTROL_FOLDER]);
}

async function write(root: RootCommands, path: string, text: string): Promise<void> {
  await root.run("dd", [`of=${path}`, "status=none"], text);
  await root.run("chmod", ["0444", path]);
}

/** A service that failed before it wrote a log would keep its name. One that runs is not touched by this (systemctl(1)). */
async function forgetFailed(root: RootCommands): Promise<void> {
  await root.run("systemctl", ["reset-failed", SERVICE]).catch(() => undefined);
}

/** A kernel without tracing is no obstacle: the agent then reports what it cannot see, and the run ends as incomplete. */
async function mountTracefs(root: RootCommands): Promise<void> {
  await root.run("mount", ["-t", "tracefs", "tracefs", TRACEFS]).catch(() => undefined);
}
