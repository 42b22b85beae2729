// The page in a real browser, as people use it: on a desktop and on a phone, light and dark, by keyboard, on paper, without
// scripts.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, pageOf, type View } from "./open-page.ts";
import {
  FOCUSED,
  LOW_CONTRAST,
  NUMBER_TARGETS,
  OUTLINE,
  OVERFLOW,
  TEXTS,
  UNREACHABLE_SCROLLERS,
} from "./page-probes.ts";
import { asPageInput, sampleEvidence } from "./sample-evidence.ts";
import { SAMPLE_SOURCES } from "./sample-sources.ts";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const PROBLEM = {
  code: "digest-mismatch",
  what: "gate-a1B2c3/report.json",
  why: "The file is not the one that the step wrote.",
};
const TEXT = pageOf([{ ...asPageInput(sampleEvidence(3_000)), verdict: "fail", problems: [PROBLEM] }], SAMPLE_SOURCES);

const VIEWS: readonly (readonly [string, View])[] = [
  ["desktop, light", { viewport: DESKTOP, colorScheme: "light" }],
  ["desktop, dark", { viewport: DESKTOP, colorScheme: "dark" }],
  ["phone, light", { viewport: PHONE, colorScheme: "light" }],
  ["phone, dark", { viewport: PHONE, colorScheme: "dark" }],
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

describe.each(VIEWS)("the page on a %s screen", (_, view) => {
  it("opens without a complaint, a request or a way to scroll it sideways", async () => {
    const { page, complaints } = await openPage(browser, TEXT, view);
    expect(await page.evaluate(OVERFLOW)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("has enough contrast in every text", async () => {
    const { page } = await openPage(browser, TEXT, view);
    expect(Number(await page.evaluate(TEXTS))).toBeGreaterThan(1_000);
    expect(await page.evaluate(LOW_CONTRAST)).toEqual([]);
    await page.close();
  });

  it("lets everything be reached by Tab, and shows where the focus is", async () => {
    const { page } = await openPage(browser, TEXT, view);
    const count = Number(await page.evaluate(NUMBER_TARGETS));
    const reached = new Set<string>();
    for (let press = 0; press < count; press++) {
      await page.keyboard.press("Tab");
      const { target, seen } = (await page.evaluate(FOCUSED)) as { readonly target: string; readonly seen: boolean };
      expect(seen, `target ${target}`).toBe(true);
      reached.add(target);
    }
    expect(count).toBeGreaterThan(20);
    expect(reached.size).toBe(count);
    expect(await page.evaluate(UNREACHABLE_SCROLLERS)).toEqual([]);
    await page.close();
  });
});

describe("the page", () => {
  const view: View = { viewport: DESKTOP, colorScheme: "light" };

  it("has headings in order, one of each landmark, and tables with captions and scopes", async () => {
    const { page } = await openPage(browser, TEXT, view);
    expect(await page.evaluate(OUTLINE)).toEqual([]);
    await page.close();
  });

  it("does not scroll sideways on the narrowest phone, nor on paper", async () => {
    const { page } = await openPage(browser, TEXT, { viewport: { width: 360, height: 640 }, colorScheme: "light" });
    expect(await page.evaluate(OVERFLOW)).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    await page.close();
  });

  it("says everything without scripts, and offers nothing that needs them", async () => {
    const { page, complaints } = await openPage(browser, TEXT, { ...view, javaScriptEnabled: false });
    for (const text of [
      "actions/checkout is pinned to the tag v4",
      "collector.example.test",
      "What to do first",
      "digest-mismatch",
    ]) {
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    }
    expect(await page.locator("[data-filter], [data-zoom]").filter({ visible: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("filters findings by text and severity", async () => {
    const { page } = await openPage(browser, TEXT, view);
    const shown = page.locator("[data-finding]").filter({ visible: true });
    expect(await shown.count()).toBe(6);
    await page.locator("[data-filter] input[type=search]").fill("DOCKER");
    expect(await shown.count()).toBe(2);
    await page.getByLabel("error").uncheck();
    expect(await shown.count()).toBe(1);
    await page.close();
  });

  it("closes and opens all files, and zooms the timeline", async () => {
    const { page, complaints } = await openPage(browser, TEXT, view);
    await page.getByRole("button", { name: "Close all" }).click();
    expect(await page.locator("[data-finding]").filter({ visible: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Open all" }).click();
    expect(await page.locator("[data-finding]").filter({ visible: true }).count()).toBe(6);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await page.locator(".plot > svg").getAttribute("width")).toBe("200%");
    expect(await page.evaluate(OVERFLOW)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("moves nothing where people ask for less motion", async () => {
    const { page } = await openPage(browser, TEXT, view);
    const motion = "getComputedStyle(document.documentElement).scrollBehavior";
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await page.evaluate(motion)).toBe("auto");
    await page.close();
  });
});
