// What a machine must have for tests that need real namespaces, rules and containers.
import { accessSync, constants } from "node:fs";
import { join } from "node:path";

const TOOLS =
  "unshare nsenter setpriv ip nft iptables sysctl openssl sudo dig curl ping git busybox dockerd docker python3 gcc".split(
    " ",
  );

/** What is missing here, in words; empty if nothing is. */
export function missingForPrivilegedWorlds(): readonly string[] {
  if (process.platform !== "linux") return ["Linux"];
  const missing = TOOLS.filter((tool) => !onPath(tool)).map((tool) => `the program ${tool}`);
  return process.getuid?.() === 0 ? missing : ["root", ...missing];
}

function onPath(tool: string): boolean {
  return (process.env["PATH"] ?? "").split(":").some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
