// `npm run bench [-- PART...] [--peers]`: prints tables, asserts nothing. Without a PART it runs all of them.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchArtifacts } from "./artifacts/bench-artifacts.ts";
import { benchColdStart } from "./cold-start.ts";
import { benchCorpusScan } from "./corpus-scan.ts";
import { benchGate } from "./gate/bench-gate.ts";
import { benchHardenRunner } from "./harden-runner/bench-harden-runner.ts";
import { nodeExecutables } from "./nodes.ts";
import { benchOnlineRequests } from "./online-requests.ts";
import { benchPage } from "./page/bench-page.ts";
import { benchSecrets } from "./secrets/bench-secrets.ts";
import { benchSigning } from "./signing/bench-signing.ts";
import { printTable } from "./table.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const nodes = nodeExecutables();
const peers = process.argv.includes("--peers");

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  start: () => benchColdStart(ROOT, nodes),
  gate: () => benchGate(process.env["LOCKSTEP_DIST"] ?? join(ROOT, "dist")),
  pins: () => benchCorpusScan(ROOT, nodes, peers),
  online: benchOnlineRequests,
  "harden-runner": benchHardenRunner,
  secrets: () => benchSecrets(ROOT, process.execPath, peers),
  artifacts: benchArtifacts,
  page: () => benchPage(process.env["LOCKSTEP_DIST"] ?? join(ROOT, "dist")),
  signing: () => benchSigning(join(ROOT, "dist")),
  sizes: printSizes,
};

const asked = process.argv.slice(2).filter((word) => word !== "--peers");
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
for (const [name, run] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}

function printSizes(): void {
  const files = readdirSync(join(ROOT, "dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const rows = files.sort().map((name) => [name, String(statSync(join(ROOT, "dist", name)).size)]);
  printTable("Bundles", ["file", "bytes"], rows);
}
