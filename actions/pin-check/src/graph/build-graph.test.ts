import type { ReferenceSite } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build, CI, chainsOf, edgesOf, file, knowing, SHA } from "../../test/graph-world.ts";
import { type CodeEvidence, type Facts, NO_FACTS } from "../evidence/facts.ts";
import type { ActionsLock } from "../lock/actions-lock.ts";

describe("buildGraph", () => {
  it("draws nothing where nothing is pulled in", () => {
    expect(build([])).toEqual({ graph: undefined, transitive: [], notChecked: [] });
  });

  it("draws each file of the repository and follows references among them", () => {
    const listed = [
      CI,
      ".github/workflows/x.yml",
      "own/action.yaml",
      "own/Dockerfile",
      "tool/Dockerfile",
      "z/action.yml",
    ];
    const references = [
      ...file(CI, ["reusable-workflow", "./.github/workflows/x.yml"], "./own", "$/tool/", "./none"),
      ...file(".github/workflows/x.yml", "$/z"),
      ...file("own/action.yaml", ["docker-action", "Dockerfile"]),
      ...file("own/Dockerfile", ["dockerfile-from", "alpine"]),
    ];
    const result = build(references, NO_FACTS, {}, listed);
    expect(edgesOf(result)).toEqual([
      `${CI} > .github/workflows/x.yml`,
      `${CI} > own/action.yaml`,
      `${CI} > tool/Dockerfile`,
      `${CI} > ./none`,
      ".github/workflows/x.yml > z/action.yml",
      "own/action.yaml > own/Dockerfile",
      "own/Dockerfile > alpine",
    ]);
    expect(result.transitive).toEqual([]);
    expect(result.notChecked).toEqual([]);
  });

  it("follows code to the end, with the chain that leads to each thing", () => {
    const workflow: CodeEvidence = {
      kind: "workflow",
      uses: [
        { site: "reusable-workflow", value: "./.github/workflows/b.yml" },
        { site: "container", value: "node:24" },
        { site: "step", value: "./local" },
      ],
    };
    const facts = knowing({
      [`o/ci/.github/workflows/a.yml@${SHA}`]: workflow,
      [`o/ci/.github/workflows/b.yml@${SHA}`]: { kind: "workflow", uses: [{ site: "step", value: "$/tool" }] },
      [`o/ci/tool@${SHA}`]: ["o/last@v1"],
      "o/last@v1": [],
    });
    const direct = `o/ci/.github/workflows/a.yml@${SHA}`;
    const b = `${direct} > o/ci/.github/workflows/b.yml@${SHA}`;
    const result = build(file(CI, ["reusable-workflow", direct]), facts);
    expect(chainsOf(result)).toEqual([
      [b, "self", true],
      [`${direct} > node:24`, "mutable-image", true],
      [`${direct} > ./local`, "local", true],
      [`${b} > o/ci/tool@${SHA}`, "self", true],
      [`${b} > o/ci/tool@${SHA} > o/last@v1`, "tag", true],
    ]);
    expect(result.notChecked).toEqual([]);
    expect(edgesOf(result)).toHaveLength(6);
  });

  it("takes a name further down for what the facts say it is, whatever it looks like", () => {
    const names = { tag: undefined, branch: undefined, published: undefined, immutable: false };
    const facts: Facts = {
      ...knowing({ [`o/a@${SHA}`]: ["o/b@v1", "o/b@stable", "o/b@frozen", "o/b@both"] }),
      names: new Map([
        ["o/b@v1", { ...names, branch: SHA }],
        ["o/b@stable", { ...names, tag: SHA }],
        ["o/b@frozen", { ...names, tag: SHA, immutable: true }],
        ["o/b@both", { ...names, tag: SHA, branch: SHA, immutable: true }],
      ]),
    };
    const { transitive } = build(file(CI, `o/a@${SHA}`), facts);
    expect(transitive.map(({ verdict }) => verdict)).toEqual(["branch", "tag", "immutable-release", "branch"]);
  });

  it("says of each chain whether it holds, and finds the chain that does", () => {
    const facts = knowing({
      [`o/a@${SHA}`]: ["o/b@v1", `o/c@${SHA}`],
      "o/b@v1": ["o/last@v1", "o/under@v1"],
      [`o/c@${SHA}`]: [`o/d@${SHA}`],
      [`o/d@${SHA}`]: ["o/last@v1"],
      "o/last@v1": [],
      "o/under@v1": [],
      "o/e@v1": ["o/last@v1"],
    });
    expect(chainsOf(build(file(CI, `o/a@${SHA}`, "o/e@v1"), facts))).toEqual([
      [`o/a@${SHA} > o/b@v1`, "tag", true],
      [`o/a@${SHA} > o/c@${SHA}`, "sha", true],
      [`o/a@${SHA} > o/c@${SHA} > o/d@${SHA}`, "sha", true],
      [`o/a@${SHA} > o/c@${SHA} > o/d@${SHA} > o/last@v1`, "tag", true],
      [`o/a@${SHA} > o/b@v1 > o/under@v1`, "tag", false],
      ["o/e@v1 > o/last@v1", "tag", false],
    ]);
  });

  it("reports a dependency once a file and direct reference, at the first place", () => {
    const facts = knowing({ [`o/a@${SHA}`]: ["o/b@v1"], "o/b@v1": [] });
    const other = ".github/workflows/other.yml";
    const references = [...file(CI, "x/y@v1", `o/a@${SHA}`, `O/A@${SHA}`), ...file(other, `o/a@${SHA}`)];
    const origins = build(references, facts).transitive.map(({ origin }) => [
      origin.file.path,
      origin.file.locate(origin.reference.start, origin.reference.end).line,
    ]);
    expect(origins).toEqual([
      [CI, 2],
      [other, 1],
    ]);
  });

  it("ends cycles, and counts no thing as pulled in by itself", () => {
    const facts = knowing({ "o/a@v1": ["o/a@v1", "o/b@v1"], "o/b@v1": ["o/a@v1", "$/", "o/b@v1"] });
    const result = build(file(CI, "o/a@v1"), facts);
    expect(chainsOf(result).map(([chain]) => chain)).toEqual(["o/a@v1 > o/b@v1"]);
    expect([...edgesOf(result)].sort()).toEqual([
      `${CI} > o/a@v1`,
      "o/a@v1 > o/a@v1",
      "o/a@v1 > o/b@v1",
      "o/b@v1 > o/a@v1",
      "o/b@v1 > o/b@v1",
    ]);
  });

  it("goes ten levels deep and says where more follows", () => {
    const chain = (length: number) =>
      knowing(
        Object.fromEntries(Array.from({ length }, (_, i) => [`o/a${i}@v1`, i + 1 < length ? [`o/a${i + 1}@v1`] : []])),
      );
    const fits = build(file(CI, "o/a0@v1"), chain(11));
    expect([fits.transitive.length, fits.notChecked.length]).toEqual([10, 0]);
    const deeper = build(file(CI, "o/a0@v1"), chain(12));
    expect([deeper.transitive.length, deeper.notChecked.length]).toEqual([10, 1]);
  });

  it("lists what could not be followed, once, at the place that leads there, where something is to be known", () => {
    const missing: CodeEvidence = { kind: "missing", uses: [] };
    const facts = knowing({ [`o/a@${SHA}`]: ["o/b@v1", "o/c@v1"], "o/c@v1": missing });
    const references = file(CI, `o/a@${SHA}`, "o/b@v1", "o/d@v1", "docker://x:1");
    const { notChecked } = build(references, facts);
    expect(notChecked.map(({ what, location }) => [what, location?.line])).toEqual([
      [`${CI}:1:1`, 1],
      [`${CI}:1:1`, 1],
      [`${CI}:3:1`, 3],
    ]);
    expect(build(references, facts, { follow: false }).notChecked).toEqual([]);
    const explained = notChecked.slice(0, 1);
    expect(build(references, facts, { explained }).notChecked.map(({ what }) => what)).toEqual([
      `${CI}:2:1`,
      `${CI}:3:1`,
    ]);
  });

  it("draws at most 2,000 nodes and says so", () => {
    const references = file(CI, ...Array.from({ length: 2_100 }, (_, index) => `docker://x${index}`));
    const result = build(references);
    expect(result.graph?.nodes).toHaveLength(2_000);
    expect(result.notChecked).toHaveLength(1);
  });

  it("takes facts of the run's own server before those of github.com", () => {
    const host = "ghe.example.test";
    const repositories = new Map([[`${host}/o/a`, { name: "o/a", archived: false, advisories: [] }]]);
    const code = knowing({ [`${host}/o/a@v1`]: ["o/own@v1"], "o/a@v1": ["o/public@v1"], "o/c@v1": [] }).code;
    const chains = (facts: Facts) => chainsOf(build(file(CI, "o/a@v1"), facts, { host })).map(([chain]) => chain);
    expect(chains({ ...NO_FACTS, code, repositories })).toEqual(["o/a@v1 > o/own@v1"]);
    expect(chains({ ...NO_FACTS, code })).toEqual(["o/a@v1 > o/public@v1"]);
  });

  it("lets facts settle that a tag cannot move, unless a branch has its name", () => {
    const name = { tag: SHA, branch: undefined, published: "2025-01-01", immutable: true };
    const verdicts = (branch: string | undefined) => {
      const names = new Map(["o/a@v1.0.0", "o/b@v1.0.0"].map((key) => [key, { ...name, branch }]));
      const facts = { ...knowing({ "o/a@v1.0.0": ["o/b@v1.0.0"], "o/b@v1.0.0": [] }), names };
      return build(file(CI, "o/a@v1.0.0"), facts).transitive.map(({ verdict, firm }) => [verdict, firm]);
    };
    expect(verdicts(undefined)).toEqual([["immutable-release", true]]);
    expect(verdicts(SHA)).toEqual([["tag", false]]);
    const gone = new Map(["o/a@v1.0.0", "o/b@v1.0.0"].map((key) => [key, { ...name, tag: undefined }]));
    const facts = { ...knowing({ "o/a@v1.0.0": ["o/b@v1.0.0"], "o/b@v1.0.0": [] }), names: gone };
    expect(build(file(CI, "o/a@v1.0.0"), facts).transitive.map(({ verdict }) => verdict)).toEqual(["tag"]);
  });

  it("counts what the lock of a workflow holds as locked in that workflow, and in no called one", () => {
    const lock: ActionsLock = {
      covers: (workflow, repository) => workflow === CI && repository === "o/b",
      commitOf: () => undefined,
    };
    const other = ".github/workflows/other.yml";
    const called = `o/ci/.github/workflows/x.yml@${SHA}`;
    const facts = knowing({
      [`o/a@${SHA}`]: ["o/b@v1"],
      "o/b@v1": ["o/c@v1"],
      "o/c@v1": [],
      [called]: { kind: "workflow", uses: [{ site: "step", value: "o/b@v1" }] },
    });
    const references = [...file(CI, `o/a@${SHA}`, ["reusable-workflow", called]), ...file(other, `o/a@${SHA}`)];
    const result = build(references, facts, { lock });
    expect(result.transitive.map(({ verdict, firm }) => [verdict, firm])).toEqual([
      ["locked", true],
      ["tag", true],
      ["tag", true],
      ["tag", false],
      ["tag", true],
      ["tag", false],
    ]);
    const node = result.graph?.nodes.find(({ label }) => label === "o/b@v1");
    expect(node).toMatchObject({ verdict: "tag", blocked: true });
  });

  it("neither throws nor hangs on any facts", () => {
    const place = fc.constantFrom(
      "o/a",
      "o/b",
      "o/b/x",
      "o/c/.github/workflows/w.yml",
      "toString/constructor",
      "__proto__/a",
    );
    const ref = fc.constantFrom("v1", SHA, "main", "a@b");
    const remote = fc.tuple(place, ref).map((parts) => parts.join("@"));
    const value = fc.oneof(
      remote,
      fc.constantFrom("./x", "$/x", "$/", "docker://x", "", "${{ x }}", "./.github/workflows/w.yml"),
    );
    const site = fc.constantFrom("step", "reusable-workflow", "container", "dockerfile-from", "__proto__", "nowhere");
    const code = fc.record({
      kind: fc.constantFrom<CodeEvidence["kind"][]>("composite", "docker", "javascript", "workflow", "missing"),
      uses: fc.array(fc.record({ site, value }), { maxLength: 6 }),
    });
    const direct = fc.array(
      fc.tuple(fc.constantFrom<ReferenceSite[]>("step", "reusable-workflow", "container"), value),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(direct, fc.array(fc.tuple(remote, code), { maxLength: 15 }), (written, entries) => {
        const result = build(file(CI, ...written), { ...NO_FACTS, code: new Map(entries) });
        const nodes = result.graph?.nodes.length ?? 0;
        expect(result.graph?.edges.every(({ from, to }) => from < nodes && to < nodes) ?? true).toBe(true);
        expect(result.transitive.every(({ path }) => path.length >= 2 && path.length <= 11)).toBe(true);
        const chains = result.transitive.map(({ origin, dependency, path }) =>
          JSON.stringify([origin.value, dependency.site, path]),
        );
        expect(new Set(chains).size).toBe(chains.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("bounds the work where everything pulls in everything", () => {
    const all = Array.from({ length: 400 }, (_, index) => `o/a${index}@v1`);
    const result = build(file(CI, ...all), knowing(Object.fromEntries(all.map((key) => [key, all]))));
    expect(result.transitive.length).toBeLessThanOrEqual(50_000);
    expect(result.notChecked.length).toBeGreaterThan(0);
  });
});
