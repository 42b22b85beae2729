// Network devices that sit on top of an uplink (macvlan, ipvlan, vlan): traffic through them can pass by the rules.
import { readdirSync } from "node:fs";

const MAX_LINKS = 1_024;

/** Names of the devices on top of each of `uplinks`; sysfs lists them as `upper_*`. Undefined where sysfs does not tell. */
export function devicesAbove(uplinks: readonly string[], root = "/sys/class/net"): readonly string[] | undefined {
  try {
    const names = uplinks.flatMap((uplink) =>
      readdirSync(`${root}/${uplink}`).filter((name) => name.startsWith("upper_")),
    );
    return names.slice(0, MAX_LINKS).map((name) => name.slice("upper_".length));
  } catch {
    return undefined;
  }
}
