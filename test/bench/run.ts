// `npm run bench [-- --peers]`: prints tables, asserts nothing.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchColdStart } from "./cold-start.ts";
import { benchCorpusScan } from "./corpus-scan.ts";
import { nodeExecutables } from "./nodes.ts";
import { benchOnlineRequests } from "./online-requests.ts";
import { printTable } from "./table.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const nodes = nodeExecutables();

benchColdStart(ROOT, nodes);
benchCorpusScan(ROOT, nodes, process.argv.includes("--peers"));
await benchOnlineRequests();
printSizes();

function printSizes(): void {
  const files = readdirSync(join(ROOT, "dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const rows = files.sort().map((name) => [name, String(statSync(join(ROOT, "dist", name)).size)]);
  printTable("Bundles", ["file", "bytes"], rows);
}
