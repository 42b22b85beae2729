// Hears of chains that anybody adds to a hook of the packet filter, at the moment it happens. Fact: nft(8), `monitor`.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { SYSTEM_PATH } from "./system-path.ts";

export interface NftMonitor {
  close(): void;
}

/** A chain that stands at a hook: others do nothing by themselves. */
const AT_HOOK = /^add chain (\S+ \S+) (\S+) \{ type \S+ hook /;

/**
 * Calls `added` with table and chain, such as `inet mine output`, for every chain that comes to stand at a hook, and `ended`
 * once if it can hear no more. Chains from before are not told.
 */
export function watchHooks(added: (chain: string) => void, ended: () => void): NftMonitor {
  const child: ChildProcess = spawn("nft", ["monitor", "new", "chains"], {
    cwd: "/",
    env: { PATH: SYSTEM_PATH },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let open = true;
  const end = (): void => {
    if (open) ended();
    open = false;
  };
  child.on("error", end);
  child.on("close", end);
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [, table, chain] = AT_HOOK.exec(line) ?? [];
      if (table !== undefined) added(`${table} ${chain}`);
    });
  }
  return {
    close: () => {
      open = false;
      child.kill();
    },
  };
}
