// What this machine is and offers, as far as protection depends on it.
import { readFileSync, readlinkSync } from "node:fs";
import { arch } from "node:os";
import { findTool } from "../process/find-tool.ts";
import { isThere } from "./own-file.ts";
import { SYSTEM_PATH } from "./system-path.ts";

export interface Platform {
  readonly system: NodeJS.Platform;
  readonly arch: string;
  /** True where systemd runs as the first process (sd_booted(3)). */
  readonly systemd: boolean;
  /** True inside a container: there the machine's own network cannot be reached. */
  readonly container: boolean;
  /** Where tracefs is mounted, if it is. */
  readonly tracefs: string | undefined;
  readonly azure: boolean;
  /** Programs of the system that are not there, of those asked for. */
  missing(tools: readonly string[]): readonly string[];
}

const TRACEFS = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"];
/** The asset tag by which machines on Azure know themselves (documentation of the Azure Linux agent). */
const AZURE_TAG = "7783-7084-3265-9085-8269-3286-77";

/** The process number namespace that the kernel itself starts with (PID_INIT_INO in its include/linux/nsfs.h). */
const FIRST_NAMESPACE = "pid:[4026531836]";

export function readPlatform(): Platform {
  return {
    system: process.platform,
    arch: arch(),
    systemd: isThere("/run/systemd/system"),
    container: !isFirstNamespace() || isThere("/run/.containerenv"),
    tracefs: TRACEFS.find((folder) => isThere(`${folder}/instances`)),
    azure: textOf("/sys/class/dmi/id/chassis_asset_tag") === AZURE_TAG,
    missing: (tools) => tools.filter((tool) => findTool(tool, SYSTEM_PATH) === undefined),
  };
}

/** Every container has a namespace of its own, unless whoever started it gave it the machine's. */
function isFirstNamespace(): boolean {
  try {
    return readlinkSync("/proc/self/ns/pid") === FIRST_NAMESPACE;
  } catch {
    return false;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
