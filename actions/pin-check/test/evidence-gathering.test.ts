import { type LockstepError, UnavailableError, UsageError } from "@lockstep/core";
import { type MemoryGitHub, memoryGitHub, recordingProgress } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { collectFacts } from "../src/evidence/collect/collect-facts.ts";
import { type CommitEvidence, type Facts, NO_FACTS } from "../src/evidence/facts.ts";
import { EVIDENCE_PATH, parseEvidence, renderEvidence } from "../src/evidence/file/evidence-file.ts";
import { gatherEvidence } from "../src/evidence/gather-evidence.ts";
import { refreshEvidence } from "../src/evidence/refresh-evidence.ts";
import { action, CI, composite, evidencePorts, id, stepReferences, tool } from "./evidence-world.ts";

const USE = `octo-org/tool@${id("3")} # v1.0.2`;
const KEY = `octo-org/tool@${id("3")}`;
const outage: LockstepError = new UnavailableError("network-failed", "no answer", { hint: "Try again." });

/** What GitHub says about references, as the evidence file would hold it. */
async function factsAbout(github: MemoryGitHub, ...uses: readonly string[]): Promise<Facts> {
  return (await collectFacts(await stepReferences(...uses), NO_FACTS, evidencePorts(undefined, { github }))).facts;
}

function withCommit(facts: Facts, key: string, change: Partial<CommitEvidence>): Facts {
  const commit = facts.commits.get(key);
  if (!commit) throw new Error("no such commit");
  return { ...facts, commits: new Map([...facts.commits, [key, { ...commit, ...change }]]) };
}

describe("without a connection", () => {
  it("and without a file, nothing is known and nothing is reported", async () => {
    const evidence = await gatherEvidence(await stepReferences(USE), evidencePorts(undefined));
    expect(evidence).toEqual({ facts: NO_FACTS, mode: "none", notChecked: [], forged: [] });
  });

  it("the file is all there is, and what it lacks was not checked", async () => {
    const facts = await factsAbout(memoryGitHub([tool()]), USE);
    const ports = evidencePorts(renderEvidence(facts));
    const evidence = await gatherEvidence(await stepReferences(USE, "./local", "o/new@v1", "docker://a:1"), ports);
    expect([evidence.mode, evidence.facts]).toEqual(["file", facts]);
    expect(evidence.notChecked.map(({ what }) => what)).toEqual([`${CI}:6:15`]);
  });

  it("what is pulled in and not in the file was not checked, either", async () => {
    const facts = await factsAbout(
      memoryGitHub([action("o/a", id("a"), composite("octo-org/tool@v1")), tool()]),
      "o/a@v1.0.0",
    );
    const names = new Map([...facts.names].filter(([key]) => key !== "octo-org/tool@v1"));
    const ports = evidencePorts(renderEvidence({ ...facts, names }));
    const evidence = await gatherEvidence(await stepReferences("o/a@v1.0.0"), ports);
    expect(evidence.notChecked.map(({ what }) => what)).toEqual([`${CI}:4:15`]);
  });

  it("a claim that nobody has settled was not checked", async () => {
    const facts = await factsAbout(memoryGitHub([tool({ tags: { v1: id("3") } })]), `octo-org/tool@${id("4")} # v1`);
    const file = renderEvidence(withCommit(facts, `octo-org/tool@${id("4")}`, { notAncestorOf: undefined }));
    const evidence = await gatherEvidence(await stepReferences(`octo-org/tool@${id("4")} # v1`), evidencePorts(file));
    expect(evidence.notChecked).toHaveLength(1);
  });

  it("entries that a change adds are one thing not checked, at the first of them", async () => {
    const proposed = renderEvidence(await factsAbout(memoryGitHub([tool()]), USE));
    const ports = evidencePorts(undefined, { trusted: { changed: "added", proposed } });
    const evidence = await gatherEvidence(await stepReferences(USE), ports);
    expect([evidence.mode, evidence.facts]).toEqual(["none", NO_FACTS]);
    expect(evidence.notChecked.map(({ what }) => what)).toEqual([`${EVIDENCE_PATH}:4:5`]);
  });
});

describe("with a connection", () => {
  it("makes no request while the file holds everything", async () => {
    const github = memoryGitHub([tool(), action("o/a", id("a"), composite("octo-org/tool@v1", "./x", "$/y"))]);
    const uses = [USE, "o/a@v1.0.0", `octo-org/tool@${id("f")}`, "octo-org/tool@main"];
    const { text } = await refreshEvidence(await stepReferences(...uses), evidencePorts(undefined, { github }));
    const warm = memoryGitHub([]);
    const evidence = await gatherEvidence(await stepReferences(...uses), evidencePorts(text, { github: warm }));
    expect([evidence.mode, evidence.notChecked, evidence.forged]).toEqual(["online", [], []]);
    expect(warm.calls).toEqual({ surveys: [], traces: [] });
  });

  it("asks for what the file lacks, and shows that it does", async () => {
    const github = memoryGitHub([tool()]);
    const progress = recordingProgress();
    const evidence = await gatherEvidence(await stepReferences(USE), evidencePorts(undefined, { github, progress }));
    expect(evidence.facts.commits.get(KEY)?.reachable).toBe("refs/heads/main");
    expect(progress.records.length).toBeGreaterThan(0);
  });

  it("asks anew for a comment that claims something else", async () => {
    const facts = await factsAbout(memoryGitHub([tool()]), USE);
    const github = memoryGitHub([tool({ tags: { v1: id("4"), "v1.0.2": id("3") } })]);
    const ports = evidencePorts(renderEvidence(facts), { github });
    const evidence = await gatherEvidence(await stepReferences(`octo-org/tool@${id("3")} # v1`), ports);
    expect(evidence.facts.names.get("octo-org/tool@v1")?.tag).toBe(id("4"));
    expect([evidence.notChecked, github.calls.surveys.length]).toEqual([[], 1]);
  });
});

describe("a file that cannot be used", () => {
  const broken = "{\n<<<<<<< ours\n}";

  it.each([
    ["in the trusted state", broken, { changed: "no" as const }],
    ["as a change would have it", undefined, { changed: "edited" as const, proposed: broken }],
  ])("%s is reported at its line, and none of it is used", async (_case, text, trusted) => {
    const evidence = await gatherEvidence(await stepReferences(USE), evidencePorts(text, { trusted }));
    expect([evidence.mode, evidence.notChecked.map(({ what }) => what)]).toEqual(["none", [`${EVIDENCE_PATH}:2:1`]]);
  });

  it.each([
    ["cannot be read", new UsageError("policy-unreadable", "a link", { hint: "Make it a file." })],
    ["cannot be had", outage],
  ])("because it %s is reported", async (_case, error) => {
    const ports = { ...evidencePorts(undefined), readTrusted: () => Promise.reject(error) };
    const evidence = await gatherEvidence(await stepReferences(USE), ports);
    expect(evidence.notChecked.map(({ what }) => what)).toEqual([EVIDENCE_PATH]);
  });
});

describe("a change that takes the file away", () => {
  it.each(["removed", "edited"] as const)("(%s) is not checked where nobody else can be asked", async (changed) => {
    const text = renderEvidence(await factsAbout(memoryGitHub([tool()]), USE));
    const ports = evidencePorts(text, { trusted: { changed, proposed: undefined } });
    const evidence = await gatherEvidence(await stepReferences(USE), ports);
    expect([evidence.mode, evidence.notChecked.map(({ what }) => what)]).toEqual(["file", [EVIDENCE_PATH]]);
  });

  it("is no gap for a run that asks GitHub anyway", async () => {
    const text = renderEvidence(await factsAbout(memoryGitHub([tool()]), USE));
    const github = memoryGitHub([tool()]);
    const ports = evidencePorts(text, { github, trusted: { changed: "removed", proposed: undefined } });
    expect((await gatherEvidence(await stepReferences(USE), ports)).notChecked).toEqual([]);
  });

  it("and puts something unreadable in its place is not checked, online or not", async () => {
    const text = renderEvidence(await factsAbout(memoryGitHub([tool()]), USE));
    const github = memoryGitHub([tool()]);
    const ports = evidencePorts(text, { github, trusted: { changed: "edited", proposed: undefined } });
    expect((await gatherEvidence(await stepReferences(USE), ports)).notChecked).toHaveLength(1);
  });
});

describe("what a change writes into the file", () => {
  async function propose(use: string, trusted: Facts | undefined, proposed: Facts, github = memoryGitHub([tool()])) {
    const text = trusted && renderEvidence(trusted);
    const changed = text === undefined ? "added" : "edited";
    const ports = evidencePorts(text, { github, trusted: { changed, proposed: renderEvidence(proposed) } });
    return gatherEvidence(await stepReferences(use), ports);
  }

  it("is compared with what GitHub says now, not with what it told an earlier run", async () => {
    const facts = await factsAbout(memoryGitHub([tool()]), USE);
    const asked: string[] = [];
    const github = memoryGitHub([tool()]);
    for (const [text, proposed] of [
      [undefined, renderEvidence(facts)],
      [undefined, undefined],
    ] as const) {
      const trusted = { changed: "added", proposed } as const;
      const askAnew = () => void asked.push(`${github.calls.surveys.length}`);
      await gatherEvidence(await stepReferences(USE), evidencePorts(text, { github, trusted, askAnew }));
    }
    // For the change that writes something, before the first question; for the other not at all.
    expect(asked).toEqual(["0"]);
  });

  it("is not reported where GitHub says the same", async () => {
    const evidence = await propose(USE, undefined, await factsAbout(memoryGitHub([tool()]), USE));
    expect([evidence.notChecked, evidence.forged]).toEqual([[], []]);
  });

  it("is never believed: a commit from a fork stays one, and the entry is reported in its line", async () => {
    const use = `octo-org/tool@${id("f")}`;
    const honest = await factsAbout(memoryGitHub([tool()]), use);
    const lie = withCommit(honest, use, { reachable: "refs/heads/main", date: "2020-01-01" });
    for (const trusted of [undefined, honest]) {
      const evidence = await propose(use, trusted, lie);
      expect(evidence.facts.commits.get(use)?.reachable).toBe("none");
      expect(evidence.forged.map(({ section, key }) => [section, key])).toEqual([["commits", use]]);
      expect(evidence.forged.map(({ file, start, end }) => file.locate(start, end).line)).toEqual([7]);
    }
  });

  it("about what nothing refers to cannot be confirmed", async () => {
    const honest = await factsAbout(memoryGitHub([tool()]), USE);
    const more = {
      ...honest,
      repositories: new Map([...honest.repositories, ["o/x", { name: "o/x", archived: false, advisories: [] }]]),
    };
    const evidence = await propose(USE, honest, more);
    expect([evidence.forged, evidence.notChecked.map(({ what }) => what)]).toEqual([[], [`${EVIDENCE_PATH}:4:5`]]);
  });

  it("about another commit of the same repository is not taken for confirmed by the trusted file", async () => {
    const both = await factsAbout(memoryGitHub([tool()]), USE, `octo-org/tool@${id("2")}`);
    const edited = withCommit(both, `octo-org/tool@${id("2")}`, { date: "2020-01-01" });
    const evidence = await propose(USE, both, edited);
    expect([evidence.forged.length, evidence.notChecked.length]).toEqual([0, 1]);
  });

  it("is not confirmed by a GitHub that does not answer", async () => {
    const facts = await factsAbout(memoryGitHub([tool()]), USE);
    const evidence = await propose(USE, undefined, facts, memoryGitHub([tool()], { outage }));
    expect(evidence.forged).toEqual([]);
    expect(evidence.notChecked.length).toBeGreaterThan(1);
  });

  it("costs no request about repositories it does not touch", async () => {
    const other = action("o/a", id("a"), "runs: { using: node24, main: x.js }");
    const trusted = await factsAbout(memoryGitHub([tool(), other]), USE, "o/a@v1.0.0");
    const edited = withCommit(trusted, KEY, { advisories: ["GHSA-1"] });
    const github = memoryGitHub([tool(), other]);
    const ports = evidencePorts(renderEvidence(trusted), {
      github,
      trusted: { changed: "edited", proposed: renderEvidence(edited) },
    });
    await gatherEvidence(await stepReferences(USE, "o/a@v1.0.0"), ports);
    expect(github.calls.surveys.flat().map(({ repository }) => repository.name)).toEqual(["tool"]);
  });
});

describe("refreshEvidence", () => {
  it("writes what is in use, and drops what is not", async () => {
    const github = memoryGitHub([tool(), action("o/a", id("a"), "runs: { using: node24, main: x.js }")]);
    const first = await refreshEvidence(await stepReferences(USE, "o/a@v1.0.0"), evidencePorts(undefined, { github }));
    const second = await refreshEvidence(await stepReferences(USE), evidencePorts(first.text, { github }));
    const parsed = parseEvidence(second.text);
    expect(parsed.ok && [...parsed.facts.repositories.keys()]).toEqual(["octo-org/tool"]);
    expect([first.notChecked, second.notChecked]).toEqual([[], []]);
  });

  it("asks anew for what the file says", async () => {
    const old = await refreshEvidence(
      await stepReferences(USE),
      evidencePorts(undefined, { github: memoryGitHub([tool()]) }),
    );
    const ports = evidencePorts(old.text, { github: memoryGitHub([tool({ archived: true })]) });
    const fresh = parseEvidence((await refreshEvidence(await stepReferences(USE), ports)).text);
    expect(fresh.ok && fresh.facts.repositories.get("octo-org/tool")?.archived).toBe(true);
  });

  it("keeps what GitHub does not tell, and reports it", async () => {
    const references = await stepReferences(USE, "docker://a:1");
    const old = await refreshEvidence(references, evidencePorts(undefined, { github: memoryGitHub([tool()]) }));
    const images = old.text.replace(
      '"images": {}',
      `"images": {\n    "docker.io/library/a:1": "sha256:${"0".repeat(64)}"\n  }`,
    );
    for (const github of [memoryGitHub([tool()], { outage }), memoryGitHub([]), undefined]) {
      const again = await refreshEvidence(references, evidencePorts(images, { github }));
      expect([again.text, again.notChecked.length]).toEqual([images, 1]);
    }
  });

  it("writes the digests that registries told, of images that are named", async () => {
    const digest = `sha256:${"1".repeat(64)}`;
    const digests = new Map([
      ["docker.io/library/a:1", digest],
      ["docker.io/library/gone:1", digest],
    ]);
    const github = memoryGitHub([tool()]);
    const { text } = await refreshEvidence(
      await stepReferences(USE, "docker://a:1"),
      evidencePorts(undefined, { github }),
      digests,
    );
    const parsed = parseEvidence(text);
    expect(parsed.ok && [...parsed.facts.images]).toEqual([["docker.io/library/a:1", digest]]);
  });

  it("writes the same text again while nothing changes", async () => {
    const references = await stepReferences(USE, "octo-org/tool@v1", `octo-org/tool@${id("b")}`);
    const one = await refreshEvidence(references, evidencePorts(undefined, { github: memoryGitHub([tool()]) }));
    const two = await refreshEvidence(
      [...references].reverse(),
      evidencePorts(one.text, { github: memoryGitHub([tool()]) }),
    );
    expect(two.text).toBe(one.text);
  });
});
