// How long `lockstep report` takes for a job of 50,000 events, how large the page is, and how fast a browser opens it.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "../../browser/open-page.ts";
import { sampleEvidence, writeEvidence } from "../../browser/sample-evidence.ts";
import { time } from "../measure.ts";
import { milliseconds, printTable } from "../table.ts";

const EVENTS = 50_000;
const ROUNDS = 5;

/** `dist` is the folder of the bundles. Without Chromium, opening is left out, and says so. */
export async function benchPage(dist: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-bench-page-"));
  try {
    const evidence = join(folder, "evidence");
    const page = join(folder, "page.html");
    writeEvidence(sampleEvidence(EVENTS), evidence);
    const args = [join(dist, "cli", "main.js"), "report", evidence, "--html", page];
    const [timing] = time(
      [{ name: "lockstep report", command: process.execPath, args, cwd: folder, done: [1] }],
      ROUNDS,
    );
    const rows = [
      ["lockstep report, whole process", milliseconds(timing?.median ?? Number.NaN), "2,000 ms"],
      ["size of the page", `${(statSync(page).size / 1024).toFixed(0)} KiB`, "5,120 KiB"],
      ["Chromium, navigation start to load", await timeToOpen(page), "1,000 ms"],
    ];
    printTable(`Page of ${EVENTS} events (median of ${ROUNDS})`, ["what", "measured", "at most"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeToOpen(file: string): Promise<string> {
  const browser = await openBrowser().catch(() => undefined);
  if (browser === undefined) return "not measured: no Chromium";
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
    times.push(Number(await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")));
    await page.close();
  }
  await browser.close();
  return milliseconds(times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN);
}
