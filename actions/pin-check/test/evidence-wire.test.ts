// Evidence through the real client, against the fake of GitHub's API: the same facts, and few requests.
import { Secret } from "@lockstep/core";
import { createGitHub } from "@lockstep/runtime";
import {
  createGitHubFake,
  type Fault,
  type GitHubFake,
  type MemoryGitHubRepository,
  memoryGitHub,
} from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { collectFacts } from "../src/evidence/collect/collect-facts.ts";
import { NO_FACTS } from "../src/evidence/facts.ts";
import { parseEvidence } from "../src/evidence/file/evidence-file.ts";
import { gatherEvidence } from "../src/evidence/gather-evidence.ts";
import { refreshEvidence } from "../src/evidence/refresh-evidence.ts";
import { action, composite, evidencePorts, id, onTheWire, stepReferences, tool } from "./evidence-world.ts";

function open(repositories: readonly MemoryGitHubRepository[]) {
  const fake: GitHubFake = createGitHubFake({ ...onTheWire(repositories), tokens: { secret: { access: {} } } });
  const fetch: typeof globalThis.fetch = (input, init) => fake.fetch(new Request(input, init));
  const token = new Secret("secret");
  const limits = { retries: 1, secondMs: 1 };
  const github = createGitHub({ token, apiUrl: "https://api.example.test", cacheDir: undefined, fetch, limits });
  return { fake, github };
}

const ADVISORY = {
  id: "GHSA-aaaa-bbbb-cccc",
  summary: "s",
  severity: "high",
  range: "< 1.0.2",
  patched: "1.0.2",
} as const;
const WORLD = [
  tool({ advisories: [ADVISORY] }),
  tool({ fullName: "octo-org/bare", advisories: [ADVISORY], tags: { v1: id("3"), "v1.0.2": id("3") } }),
  action("o/a", id("a"), composite("o/b@v1.0.0", `octo-org/tool@${id("f")}`)),
  action("o/b", id("b"), composite(`o/a@${id("a")}`)),
  { ...action("o/old", id("c"), "runs: { using: node24, main: x.js }"), archived: true },
];
const USES = [
  `octo-org/tool@${id("3")} # v1.0.2`,
  `octo-org/tool@${id("2")} # v1`,
  `octo-org/tool@${id("a")} # v1.0.2`,
  `octo-org/tool@${id("b")}`,
  `octo-org/tool@${id("e")}`,
  "octo-org/tool@main",
  "octo-org/tool@refs/tags/v1",
  `octo-org/bare@${id("2")} # v1`,
  `octo-org/bare@${id("4")} # v1`,
  `o/a@${id("a")}`,
  "o/old@v1.0.0",
  "o/nowhere@v1",
];

describe("evidence over the wire", () => {
  it("is what the port's contract says", async () => {
    const references = await stepReferences(...USES);
    const { github } = open(WORLD);
    const wire = await collectFacts(references, NO_FACTS, evidencePorts(undefined, { github }));
    const memory = await collectFacts(references, NO_FACTS, evidencePorts(undefined, { github: memoryGitHub(WORLD) }));
    expect(wire.facts).toEqual(memory.facts);
    expect(wire.notChecked.map(({ what }) => what)).toEqual(memory.notChecked.map(({ what }) => what));
  });

  it("goes through the file and makes no request while the file holds everything", async () => {
    const references = await stepReferences(...USES.slice(0, -1));
    const { fake, github } = open(WORLD);
    const { text, notChecked } = await refreshEvidence(references, evidencePorts(undefined, { github }));
    expect([notChecked, parseEvidence(text).ok]).toEqual([[], true]);
    const before = fake.requests().length;
    const evidence = await gatherEvidence(references, evidencePorts(text, { github }));
    expect([evidence.notChecked, fake.requests().length - before]).toEqual([[], 0]);
  });

  it("asks at most twice for each of 50 repositories, for 1,000 references", async () => {
    const repositories = Array.from({ length: 50 }, (_, index) => tool({ fullName: `octo-org/tool${index}` }));
    const commits = ["1", "2", "3", "4", "b", "f"].map(id);
    const uses = Array.from({ length: 1000 }, (_, index) => {
      const commit = commits[index % commits.length];
      return `octo-org/tool${index % 50}@${commit}`;
    });
    const { fake, github } = open(repositories);
    const { notChecked } = await collectFacts(
      await stepReferences(...uses),
      NO_FACTS,
      evidencePorts(undefined, { github }),
    );
    expect(notChecked).toEqual([]);
    expect(fake.requests().length).toBeLessThanOrEqual(2 * repositories.length);
  }, 60_000);

  it.each<[string, Fault]>([
    ["403", { kind: "status", status: 403 }],
    ["404", { kind: "status", status: 404 }],
    ["502", { kind: "status", status: 502 }],
    ["a rate limit", { kind: "primary-limit", status: 403, resetIn: 3600 }],
    ["429 with retry-after", { kind: "secondary-limit", status: 429, retryAfter: "3600" }],
    ["429 without", { kind: "lone-429" }],
    ["an error of GraphQL", { kind: "graphql-error", type: "RATE_LIMITED", resetIn: 3600 }],
    ["a connection that breaks", { kind: "network-reset" }],
  ])("ends with %s in what was not checked, and keeps what is known", async (_case, fault) => {
    const known = await collectFacts(await stepReferences(USES[0] ?? ""), NO_FACTS, {
      ...evidencePorts(undefined),
      github: memoryGitHub(WORLD),
    });
    const { fake, github } = open(WORLD);
    fake.failNext(fault, 100);
    const references = await stepReferences(USES[0] ?? "", "o/old@v1.0.0");
    const { facts, notChecked } = await collectFacts(references, known.facts, evidencePorts(undefined, { github }));
    expect([facts, notChecked.map(({ location }) => location?.line)]).toEqual([known.facts, [5]]);
  });

  it("never takes an answer that nobody can read for one", async () => {
    const { fake, github } = open(WORLD);
    fake.failNext({ kind: "malformed-json" }, 100);
    const asked = collectFacts(await stepReferences("o/old@v1.0.0"), NO_FACTS, evidencePorts(undefined, { github }));
    await expect(asked).rejects.toMatchObject({ code: "response-malformed" });
  });
});
