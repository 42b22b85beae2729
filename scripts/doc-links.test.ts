import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, deadLinks, linksOf, type Tree } from "./doc-links.ts";
import { ROOT } from "./repository.ts";

const REPOSITORY: Tree = {
  page: (path) => (path.endsWith(".md") ? readFileSync(join(ROOT, path), "utf8") : undefined),
  exists: (path) => existsSync(join(ROOT, path)),
};

/** Every page that git tracks or would track. */
function pages(): readonly string[] {
  const output = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard", "--", "*.md"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return output.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)));
}

function treeOf(files: Readonly<Record<string, string>>): Tree {
  return { page: (path) => files[path], exists: (path) => path in files || path === "docs" };
}

describe("the documentation", () => {
  it("has no link that leads nowhere", () => {
    expect(pages()).toEqual(expect.arrayContaining(["README.md", "docs/threat-model.md", "docs/rules/README.md"]));
    expect(pages().flatMap((page) => deadLinks(page, REPOSITORY))).toEqual([]);
  });
});

describe("deadLinks", () => {
  const target = "# One\n\n## Two words\n";
  it.each(["b.md", "b.md#two-words", "./b.md", "../docs/b.md#one", "../docs", "https://host.example.test/x#y", "#top"])(
    "accepts %j",
    (link) => {
      expect(deadLinks("docs/a.md", treeOf({ "docs/a.md": `# Top\n[x](${link})\n`, "docs/b.md": target }))).toEqual([]);
    },
  );

  it.each(["c.md", "b.md#three", "#one", "/docs/b.md", "../../b.md", "b.md#Two-words"])("reports %j", (link) => {
    const tree = treeOf({ "docs/a.md": `# Top\n[x](${link})\n`, "docs/b.md": target });
    expect(deadLinks("docs/a.md", tree)).toHaveLength(1);
  });
});

describe("linksOf", () => {
  it("finds links with titles, images and definitions", () => {
    expect(linksOf('[a](x.md "t") ![b](<y.png>) [c][d]\n\n[d]: z.md\n')).toEqual(["x.md", "y.png", "z.md"]);
  });

  it("takes no code for a link", () => {
    expect(linksOf("`[a](x)` ``[b](`y)``\n```yaml\n[c](z)\n```\n~~~\n[d](w)\n~~~\n[e](v)\n")).toEqual(["v"]);
  });
});

describe("anchorsOf", () => {
  it("makes the anchors that GitHub makes", () => {
    const text = "# A `b` & c?\n## Twice\n## Twice\n```\n# code\n```\n### [Link](x.md) end ##\n## Über_uns\n";
    expect([...anchorsOf(text)]).toEqual(["a-b--c", "twice", "twice-1", "link-end", "über_uns"]);
  });
});
