// Whatever stands in reports, it comes out as text: the browser itself is asked what it made of it.
import { revealControls } from "@lockstep/core";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, pageOf, type View } from "./open-page.ts";
import { STRUCTURE } from "./page-probes.ts";
import { type SampleEvidence, sampleEvidence } from "./sample-evidence.ts";

const VIEW: View = { viewport: { width: 1280, height: 800 }, colorScheme: "light" };

const ATTACKS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  "</title></style></script><script>alert(1)</script>",
  "</svg><svg onload=alert(1)>",
  "javascript:alert(1)",
  'https://a.example.test/"onclick="alert(1)',
  "data:text/html,<script>alert(1)</script>",
  "<!--",
  "]]>",
  "&lt;script&gt;&#60;b&#62;&",
  "\u202e<b>\u0000\ud800</b>",
  "`${alert(1)}`",
  "<base href=//a.example.test>",
  '<meta http-equiv=refresh content="0;url=//a.example.test">',
  "{{7*7}}",
  "</pre></details></main></body></html>",
  "a\nb\r\tc",
] as const;

/** Words that decide what a field is; all other texts are replaced. */
const WORDS = new Set(["tool", "verdict", "severity", "confidence", "kind", "decision", "state", "result", "mode"]);

let browser: Browser;
let plain: unknown;
beforeAll(async () => {
  browser = await openBrowser();
  const { page } = await openPage(browser, pageWith("x"), VIEW);
  plain = await page.evaluate(STRUCTURE);
  await page.close();
});
afterAll(async () => browser.close());

describe("a page of hostile reports", () => {
  it.each(ATTACKS)("shows %j as text, in every field", async (attack) => {
    await expectText(attack);
  });

  it("has the elements of any other page, whatever the texts", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
      fc.constantFrom(...ATTACKS, "<", ">", '"', "'", "&"),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
    await fc.assert(fc.asyncProperty(text, expectText), { numRuns: 8 });
  });
});

async function expectText(text: string): Promise<void> {
  const { page, complaints } = await openPage(browser, pageWith(text), VIEW);
  expect(await page.evaluate(STRUCTURE)).toEqual(plain);
  expect(await page.locator("h1").textContent()).toBe(revealControls(text));
  expect(complaints).toEqual([]);
  await page.close();
}

/** The page of evidence in which every text is `text`. */
function pageWith(text: string): string {
  const { index, files }: SampleEvidence = sampleEvidence(200);
  const lines = [...files].flatMap(([path, content]) => (path.endsWith(".jsonl") ? content.trim().split("\n") : []));
  return pageOf(
    [
      {
        place: text,
        index: replaceTexts(index, text) as SampleEvidence["index"],
        problems: [{ code: text, what: text, why: text }],
        reports: [...files]
          .filter(([path]) => path.endsWith("report.json"))
          .map(([, content]) => ({ name: text, text: JSON.stringify(replaceTexts(JSON.parse(content), text)) })),
        logs: [
          {
            name: text,
            lines: lines.map((line) => JSON.stringify(replaceTexts(JSON.parse(line), text))),
            sha256: text,
          },
        ],
      },
    ],
    { from: text, files: new Map([[text, Array.from({ length: 30 }, () => text)]]) },
  );
}

function replaceTexts(value: unknown, text: string, key = ""): unknown {
  if (typeof value === "string") return WORDS.has(key) ? value : text;
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, text, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceTexts(item, text, name)]));
}
