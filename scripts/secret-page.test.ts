import { describe, expect, it } from "vitest";
import { LEVELS } from "../actions/secret-scan/src/rule/level.ts";
import { REPORT_RULES, RULES_BY_ID } from "../actions/secret-scan/src/rule/report-rules.ts";
import { PROVIDERS } from "../actions/secret-scan/src/rules/all-rules.ts";
import { LIVE_CHECKS } from "../actions/secret-scan/src/verify/live-checks.ts";
import { anchorsOf, linksOf } from "./doc-links.ts";
import { renderSecretPage } from "./secret-page.ts";

const PAGE = renderSecretPage(PROVIDERS, LIVE_CHECKS);
const ANCHORS = anchorsOf(PAGE);

/** What stands under the heading of a rule. */
function partOf(id: string): string {
  const start = PAGE.indexOf(`\n### ${id}\n`);
  return start < 0 ? "" : PAGE.slice(start, PAGE.indexOf("\n#", start + 5) >>> 0);
}

describe("the page about credentials", () => {
  it("has the place that each rule's report links to, under the rule's own heading", () => {
    const linked = REPORT_RULES.filter(({ id }) => RULES_BY_ID.has(id)).map(
      ({ helpUrl }) => helpUrl.split("#")[1] ?? "",
    );
    expect(linked.filter((anchor) => !ANCHORS.has(anchor) || partOf(anchor) === "")).toEqual([]);
    // A heading whose anchor another one has already gets a number behind it: then a link leads to the wrong place.
    const headings = PAGE.split("\n").filter((line) => /^#{2,3} /.test(line)).length;
    expect(
      [...ANCHORS].filter((anchor) => RULES_BY_ID.has(anchor.replace(/-\d+$/, "")) && !RULES_BY_ID.has(anchor)),
    ).toEqual([]);
    expect(ANCHORS.size).toBe(headings + 1);
  });

  it("says of each rule at which levels it finds, and links where to revoke", () => {
    const ids = [...RULES_BY_ID.keys()];
    expect(ids.filter((id) => !LEVELS.some((level) => partOf(id).includes(`\`${level}\``)))).toEqual([]);
    const links = new Set(linksOf(PAGE));
    const revokes = PROVIDERS.flatMap(({ revoke, rules }) => [revoke, ...rules.flatMap((rule) => rule.revoke ?? [])]);
    expect(revokes.filter((page) => !links.has(page) && !PAGE.includes(`(${page})`))).toEqual([]);
  });

  it("names every live check", () => {
    expect(LIVE_CHECKS.filter(({ what, rules }) => !rules.every((id) => partOf(id).includes(what)))).toEqual([]);
  });

  it("is small enough to be shown", () => {
    // GitHub shows no file of Markdown that is larger than 512 KiB.
    expect(Buffer.byteLength(PAGE)).toBeLessThan(512 * 1024);
  });
});
