// Opens pages in Chromium, and keeps what the browser complains about.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildModel, type PageInput, renderPage, type Sources } from "@lockstep/report-page";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where Debian puts it; `CHROMIUM` names another one. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Nothing that would talk to the network on its own. The sandbox of Chromium does not work for root. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** On a network address where nothing listens, whatever a page would load fails loudly. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

export interface View {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
  readonly javaScriptEnabled?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  /** Messages of the console, errors of scripts, violations of the page's policy, and requests but for the page's own. */
  readonly complaints: readonly string[];
}

/** Writes the page into a file, as a person gets it, and opens that. */
export async function openPage(browser: Browser, text: string, view: View): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-page-"));
  const file = join(folder, "page.html");
  writeFileSync(file, text);
  const address = pathToFileURL(file).href;
  const page = await browser.newPage(view);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:,")) complaints.push(`request: ${request.url()}`);
  });
  page.on("close", () => rmSync(folder, { recursive: true, force: true }));
  await page.goto(address, { waitUntil: "load" });
  return { page, complaints };
}

/** The page of `inputs`, as the command line makes it. */
export function pageOf(inputs: readonly PageInput[], sources?: Sources): string {
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
  return renderPage(buildModel(inputs), { sha256, sources });
}
