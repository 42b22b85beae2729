// By which interfaces this machine reaches the world in one family of addresses.
import type { RootCommands } from "./root-commands.ts";

/** Interfaces of the default routes. Empty where the machine has no network of that family. */
export async function uplinksOf(family: 4 | 6, root: RootCommands): Promise<readonly string[]> {
  const text = (await root.run("ip", ["-j", `-${family}`, "route", "show", "default"])).trim();
  const routes = JSON.parse(text || "[]") as readonly { readonly dev?: string }[];
  return [...new Set(routes.flatMap(({ dev }) => (dev === undefined || dev === "lo" ? [] : [dev])))];
}
