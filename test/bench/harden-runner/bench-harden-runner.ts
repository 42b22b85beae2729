// The benchmark of harden-runner, in machines made of namespaces. Needs root and the tools of the privileged tests.
import { missingForPrivilegedWorlds } from "@lockstep/testkit/privileged";
import { benchDns } from "./bench-dns.ts";
import { benchLink } from "./bench-link.ts";
import { benchMemory } from "./bench-memory.ts";
import { benchNetwork } from "./bench-network.ts";
import { benchPost } from "./bench-post.ts";
import { benchProcesses } from "./bench-processes.ts";
import { benchStart } from "./bench-start.ts";

/** Where the machine cannot run it, that is said aloud and the exit code is not 0: no table is no result. */
export async function benchHardenRunner(): Promise<void> {
  const missing = missingForPrivilegedWorlds();
  if (missing.length > 0) {
    process.stderr.write(`NOT MEASURED: the benchmark of harden-runner needs ${missing.join(", ")}.\n`);
    process.exitCode = 1;
    return;
  }
  for (const bench of [benchStart, benchNetwork, benchLink, benchDns, benchProcesses, benchMemory, benchPost])
    await bench();
}
