import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { helpLink } from "./help-link.ts";
import { escapeHtml, html } from "./html.ts";

describe("html", () => {
  it("escapes texts, and keeps what templates made", () => {
    const inner = html`<b>${"<i>"}</b>`;
    expect(html`<p title="${'"&'}">${inner}${["a<", undefined, 3]}</p>`.text).toBe(
      '<p title="&quot;&amp;"><b>&lt;i&gt;</b>a&lt;3</p>',
    );
  });

  it("leaves nothing of a text that could end a text or an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"'`\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|#39|#96);/g, "")).not.toContain("&");
      }),
    );
  });

  it("takes an object of a report for no markup", () => {
    const parsed: string = JSON.parse('{"text":"<b>"}');
    expect(() => html`${parsed}`).toThrow(TypeError);
  });
});

describe("helpLink", () => {
  it("links a plain address, and shows it", () => {
    const address = "https://github.com/octo/docs/rules/a-b.md#why";
    expect(helpLink(address).text).toBe(`<a href="${address}" rel="noopener noreferrer">${address}</a>`);
  });

  it.each([
    "javascript:alert(1)",
    "http://github.com/",
    "https://a@b.example.test/",
    "https://a.test:1/",
    "https://a.test/%0a",
    "//a.test",
  ])("leaves %s a text", (address) => expect(helpLink(address).text).not.toContain("<a"));
});
