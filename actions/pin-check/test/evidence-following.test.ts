// What evidence is gathered about beyond the references themselves, from whom, and with how many requests.
import { IntegrityError, type LockstepError, SILENT, UnavailableError } from "@lockstep/core";
import { memoryGitHub } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { collectFacts } from "../src/evidence/collect/collect-facts.ts";
import { NO_FACTS } from "../src/evidence/facts.ts";
import { action, CI, collect, composite, id, referencesIn, stepReferences, tool } from "./evidence-world.ts";

const GHES = "https://ghes.example.test";

describe("what is pulled in", () => {
  it("is followed level by level, one survey each, with every file read once", async () => {
    const github = memoryGitHub([
      action("o/a", id("a"), composite(`o/b@${id("b")}`, `o/c@${id("c")}`)),
      action("o/b", id("b"), composite(`o/c@${id("c")}`, "o/d@v1.0.0")),
      action("o/c", id("c"), composite("o/d@v1.0.0")),
      action("o/d", id("d"), "runs: { using: node24, main: x.js }"),
    ]);
    const { facts, notChecked } = await collect(github, `o/a@${id("a")}`);
    expect(notChecked).toEqual([]);
    expect([...facts.code.keys()].sort()).toEqual([`o/a@${id("a")}`, `o/b@${id("b")}`, `o/c@${id("c")}`, "o/d@v1.0.0"]);
    expect(github.calls.surveys.map((questions) => questions.map(({ repository }) => repository.name))).toEqual([
      ["a"],
      ["b", "c"],
      ["d"],
    ]);
    const files = github.calls.surveys
      .flat()
      .flatMap(({ repository, files }) => files.map((file) => ({ repository, ...file })));
    expect(new Set(files.map((file) => JSON.stringify(file))).size).toBe(files.length);
  });

  it("ends where it closes a cycle", async () => {
    const github = memoryGitHub([
      action("o/a", id("a"), composite(`o/b@${id("b")}`, `o/a@${id("a")}`)),
      action("o/b", id("b"), composite(`o/a@${id("a")}`)),
    ]);
    const { notChecked } = await collect(github, `o/a@${id("a")}`);
    expect([notChecked, github.calls.surveys.length]).toEqual([[], 2]);
  });

  it("is not followed without end, and says so at the reference", async () => {
    const chain = Array.from({ length: 14 }, (_, index) =>
      action(`o/a${index}`, id("a"), composite(`o/a${index + 1}@${id("a")}`)),
    );
    const github = memoryGitHub(chain);
    const { notChecked } = await collect(github, `o/a0@${id("a")}`);
    expect(notChecked.map(({ what }) => what)).toEqual([`${CI}:4:15`]);
    expect(github.calls.surveys).toHaveLength(11);
  });

  it("is not followed in breadth without end", async () => {
    const wide = (from: number) => Array.from({ length: 450 }, (_, index) => `o/n${from + index}@v1`);
    const github = memoryGitHub(
      [0, 1, 2, 3, 4].map((index) => action(`o/a${index}`, id("a"), composite(...wide(index * 450)))),
    );
    const { notChecked } = await collect(github, ...[0, 1, 2, 3, 4].map((index) => `o/a${index}@v1.0.0`));
    expect(github.calls.surveys.flat()).toHaveLength(2000);
    // 195 repositories that nobody may see, and one entry for all that was left out.
    expect(notChecked.filter(({ what }) => what === `${CI}:8:15`)).toHaveLength(196);
  });

  it("goes on in the Dockerfile of an action", async () => {
    const docker = {
      ...action("o/a", id("a"), ""),
      commits: {
        [id("a")]: {
          files: {
            "x/action.yml": "runs: { using: docker, image: sub/Dockerfile }",
            "x/sub/Dockerfile": "FROM alpine:3\n",
          },
        },
      },
    };
    for (const ref of [id("a"), "v1.0.0"]) {
      const { facts } = await collect(memoryGitHub([docker]), `o/a/x@${ref}`);
      expect(facts.code.get(`o/a/x@${ref}`)).toMatchObject({ kind: "docker", uses: [{ value: "alpine:3" }] });
    }
  });

  it("is followed through called workflows, which name their own repository by ./", async () => {
    const workflow = (uses: string) => `jobs: { a: { uses: ${uses} } }`;
    const files = {
      ".github/workflows/a.yml": workflow("./.github/workflows/b.yml"),
      ".github/workflows/b.yml": `jobs: { a: { steps: [{ uses: octo-org/tool@v1 }] } }`,
    };
    const caller = { ...action("o/a", id("a"), ""), commits: { [id("a")]: { files } } };
    const references = await referencesIn({ [CI]: workflow(`o/a/.github/workflows/a.yml@${id("a")}`) });
    const github = memoryGitHub([caller, tool()]);
    const ports = { github, dotcom: undefined, serverUrl: undefined, progress: SILENT };
    const { facts } = await collectFacts(references, NO_FACTS, ports);
    expect([...facts.code.keys()]).toContain(`o/a/.github/workflows/b.yml@${id("a")}`);
    expect(facts.names.has("octo-org/tool@v1")).toBe(true);
  });

  it("is searched for in forks, too", async () => {
    const github = memoryGitHub([action("o/a", id("a"), composite(`octo-org/tool@${id("f")}`)), tool()]);
    const { facts } = await collect(github, `o/a@${id("a")}`);
    expect(facts.commits.get(`octo-org/tool@${id("f")}`)?.reachable).toBe("none");
  });
});

describe("what GitHub refuses", () => {
  const outage: LockstepError = new UnavailableError("rate-limited", "no more", { hint: "Wait." });

  it("about one repository is reported at its references and spoils no other", async () => {
    const github = memoryGitHub([tool()]);
    const uses = [`o/hidden@${id("1")}`, `octo-org/tool@${id("3")}`, `o/hidden@${id("1")}`];
    const { facts, notChecked } = await collect(github, ...uses);
    expect(notChecked.map(({ location }) => location?.line)).toEqual([4, 6]);
    expect([...facts.repositories.keys()]).toEqual(["octo-org/tool"]);
  });

  it("altogether is reported at every reference that is not known", async () => {
    const references = await stepReferences(`octo-org/tool@${id("3")}`, `octo-org/tool@${id("2")}`);
    const ports = { dotcom: undefined, serverUrl: undefined, progress: SILENT };
    const known = await collectFacts(references.slice(0, 1), NO_FACTS, { ...ports, github: memoryGitHub([tool()]) });
    const github = memoryGitHub([tool()], { outage });
    const { facts, notChecked } = await collectFacts(references, known.facts, { ...ports, github });
    expect(notChecked.map(({ location }) => location?.line)).toEqual([5]);
    expect(facts).toEqual(known.facts);
  });

  it("when refs are searched leaves the commit unknown", async () => {
    const fine = memoryGitHub([tool()]);
    const github = { ...fine, trace: () => Promise.reject(outage) };
    const { facts, notChecked } = await collect(github, `octo-org/tool@${id("f")}`);
    expect([facts.commits.size, notChecked.length]).toEqual([0, 1]);
  });

  it("is reported where there is nobody to ask", async () => {
    expect((await collect(undefined, `octo-org/tool@${id("3")}`)).notChecked).toHaveLength(1);
  });

  it.each(["survey", "trace"] as const)("is never an answer of %s that contradicts itself", async (call) => {
    const forged = new IntegrityError("response-malformed", "x", { hint: "y" });
    const github = { ...memoryGitHub([tool()]), [call]: () => Promise.reject(forged) };
    await expect(collect(github, `octo-org/tool@${id("f")}`)).rejects.toBe(forged);
    const inside = memoryGitHub([tool({ refusal: forged })]);
    await expect(collect(inside, `octo-org/tool@${id("f")}`)).rejects.toBe(forged);
  });

  it("keeps what no ref could settle open; for what is pulled in that is said here, for a reference with the reference", async () => {
    const fine = memoryGitHub([action("o/a", id("a"), composite(`octo-org/tool@${id("f")}`)), tool()]);
    const trace = async () => new Map([[id("f"), { kind: "unknown", why: "too many refs" } as const]]);
    for (const [use, places] of [
      [`o/a@${id("a")}`, [`${CI}:4:15`]],
      [`octo-org/tool@${id("f")}`, []],
    ] as const) {
      const { facts, notChecked } = await collect({ ...fine, trace }, use);
      expect(facts.commits.get(`octo-org/tool@${id("f")}`)).toMatchObject({ kind: "commit", reachable: undefined });
      expect(notChecked.map(({ what }) => what)).toEqual(places);
    }
  });
});

describe("a server of one's own", () => {
  it("is asked first, and github.com for what it does not know", async () => {
    const own = memoryGitHub([action("our/tool", id("a"), composite(`octo-org/tool@${id("f")}`))]);
    const dotcom = memoryGitHub([tool(), action("our/tool", id("b"), "")]);
    const references = await stepReferences(`our/tool@${id("a")}`);
    const { facts, notChecked } = await collectFacts(references, NO_FACTS, {
      github: own,
      dotcom,
      serverUrl: GHES,
      progress: SILENT,
    });
    expect(notChecked).toEqual([]);
    expect([...facts.repositories.keys()]).toEqual(["ghes.example.test/our/tool", "octo-org/tool"]);
    expect([...facts.code.keys()]).toEqual([`ghes.example.test/our/tool@${id("a")}`, `octo-org/tool@${id("f")}`]);
    expect(facts.commits.get(`octo-org/tool@${id("f")}`)?.reachable).toBe("none");
    expect([own.calls.traces.length, dotcom.calls.traces.length]).toEqual([0, 1]);
    const again = await collectFacts(references, facts, { github: own, dotcom, serverUrl: GHES, progress: SILENT });
    expect([again.facts, own.calls.surveys.length, dotcom.calls.surveys.length]).toEqual([facts, 2, 1]);
  });

  it("is not asked again about what github.com knows", async () => {
    const own = memoryGitHub([]);
    const dotcom = memoryGitHub([tool({ tags: { v1: id("3") } })]);
    const ports = { github: own, dotcom, serverUrl: GHES, progress: SILENT };
    await collectFacts(await stepReferences(`octo-org/tool@${id("2")} # v1`), NO_FACTS, ports);
    expect([own.calls.surveys.length, dotcom.calls.surveys.length]).toEqual([1, 2]);
  });

  it("that does not answer is not passed over for a repository of the same name", async () => {
    const refusal = new UnavailableError("server-error", "502", { hint: "Try again." });
    const own = memoryGitHub([tool({ refusal })]);
    const ports = { github: own, dotcom: memoryGitHub([tool()]), serverUrl: GHES, progress: SILENT };
    const { facts, notChecked } = await collectFacts(await stepReferences("octo-org/tool@v1"), NO_FACTS, ports);
    expect([facts.repositories.size, notChecked.length]).toEqual([0, 1]);
  });

  it("without github.com leaves open what it does not know", async () => {
    const ports = { github: memoryGitHub([]), dotcom: undefined, serverUrl: GHES, progress: SILENT };
    const { notChecked } = await collectFacts(await stepReferences("octo-org/tool@v1"), NO_FACTS, ports);
    expect(notChecked).toHaveLength(1);
  });
});

describe("requests", () => {
  const repositories = Array.from({ length: 50 }, (_, index) => tool({ fullName: `octo-org/tool${index}` }));
  const commits = ["1", "2", "3", "4", "b", "f"].map(id);
  const uses = Array.from({ length: 1000 }, (_, index) => {
    const commit = commits[index % commits.length];
    return `octo-org/tool${index % 50}/sub${Math.floor(index / 50)}@${commit}`;
  });

  it("grow with repositories: at most two for each of 50, for 1,000 references", async () => {
    const github = memoryGitHub(repositories);
    const { notChecked } = await collect(github, ...uses);
    expect(notChecked).toEqual([]);
    const asked = [...github.calls.surveys.flat().map(({ repository: { owner, name } }) => `${owner}/${name}`)];
    const all = [...asked, ...github.calls.traces.map(({ repository }) => repository)];
    const counts = repositories.map(({ fullName }) => all.filter((name) => name === fullName).length);
    expect([Math.max(...counts), github.calls.surveys.length]).toEqual([2, 1]);
  });

  it("are not made for what is known", async () => {
    const { facts } = await collect(memoryGitHub(repositories), ...uses);
    const github = memoryGitHub(repositories);
    const ports = { github, dotcom: undefined, serverUrl: undefined, progress: SILENT };
    const again = await collectFacts(await stepReferences(...uses), facts, ports);
    expect([github.calls.surveys.length, github.calls.traces.length, again.notChecked]).toEqual([0, 0, []]);
    expect(again.facts).toEqual(facts);
  });

  it("are made only for what is new", async () => {
    const { facts } = await collect(memoryGitHub([tool()]), `octo-org/tool@${id("3")} # v1.0.2`);
    const github = memoryGitHub([tool(), action("o/a", id("a"), "runs: { using: node24, main: x.js }")]);
    const ports = { github, dotcom: undefined, serverUrl: undefined, progress: SILENT };
    await collectFacts(await stepReferences(`octo-org/tool@${id("3")} # v1.0.2`, `o/a@${id("a")}`), facts, ports);
    expect(github.calls.surveys.flat().map(({ repository }) => repository.name)).toEqual(["a"]);
  });
});
