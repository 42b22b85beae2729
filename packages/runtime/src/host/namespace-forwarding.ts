// Has the machine pass packets on for a run, and sets everything back. Turning forwarding on or off changes other settings of
// the kernel, so they are noted, too. Facts: the kernel's documentation, networking/ip-sysctl.rst (ip_forward, forwarding,
// accept_redirects, accept_ra).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** A file below /proc/sys/net, with what it held. */
export interface KernelSetting {
  readonly path: string;
  readonly before: string;
}

export interface Forwarding {
  /** True if the machine passed packets of the family on already. */
  readonly was: Readonly<Record<4 | 6, boolean>>;
  /** What to set back, in this order; nothing of a family that is on already. */
  readonly settings: readonly KernelSetting[];
}

const ROOT = "/proc/sys/net";
const SWITCH = { 4: "ipv4/ip_forward", 6: "ipv6/conf/all/forwarding" } as const;
/** A router takes no advertisement of another router unless it is told twice. */
const ALSO_AS_ROUTER = "2";

/** What turning on forwarding would change. */
export function readForwarding(): Forwarding {
  const was = { 4: read(SWITCH[4]) !== "0", 6: (read(SWITCH[6]) ?? "1") !== "0" };
  return { was, settings: [...(was[4] ? [] : settings4()), ...(was[6] ? [] : settings6())] };
}

/** Turns it on. `uplinks` are the interfaces of the default routes of IPv6, which must keep theirs. */
export function forward(families: readonly (4 | 6)[], uplinks: readonly string[]): void {
  if (families.includes(6) && read(SWITCH[6]) === "0") {
    const learning = uplinks.map((name) => `ipv6/conf/${name}/accept_ra`).filter((path) => read(path) === "1");
    for (const path of learning) write(path, ALSO_AS_ROUTER);
  }
  for (const family of families) if (read(SWITCH[family]) === "0") write(SWITCH[family], "1");
}

/** Sets back what differs. Gives the settings that could not be set back. */
export function restore(settings: readonly KernelSetting[]): readonly string[] {
  return settings.filter(({ path, before }) => !setBack(path, before)).map(({ path }) => path);
}

function settings4(): readonly KernelSetting[] {
  return note([SWITCH[4], "ipv4/conf/all/accept_redirects", ...perDevice("ipv4", "forwarding")]);
}

function settings6(): readonly KernelSetting[] {
  return note([SWITCH[6], ...perDevice("ipv6", "forwarding"), ...perDevice("ipv6", "accept_ra")]);
}

function note(paths: readonly string[]): readonly KernelSetting[] {
  return paths.flatMap((path) => {
    const before = read(path);
    return before === undefined ? [] : [{ path, before }];
  });
}

/** Of every device there is; `all` is the switch itself. */
function perDevice(family: string, name: string): readonly string[] {
  try {
    const devices = readdirSync(`${ROOT}/${family}/conf`).filter((device) => device !== "all");
    return devices.map((device) => `${family}/conf/${device}/${name}`);
  } catch {
    return [];
  }
}

/** A device that has gone meanwhile has nothing to set back. */
function setBack(path: string, before: string): boolean {
  const now = read(path);
  if (now === undefined || now === before) return true;
  try {
    write(path, before);
    return true;
  } catch {
    return false;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(`${ROOT}/${path}`, "utf8").trim();
  } catch {
    return undefined;
  }
}

function write(path: string, value: string): void {
  writeFileSync(`${ROOT}/${path}`, value);
}
