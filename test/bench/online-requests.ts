// How many requests an online run makes: counted by the fake of GitHub's API, with the client and the program from source.
import { Secret } from "@lockstep/core";
import { createGitHub } from "@lockstep/runtime";
import { checkPorts, createGitHubFake, type FakeRepository, memoryFiles } from "@lockstep/testkit";
import { EVIDENCE_PATH } from "../../actions/pin-check/src/evidence/file/evidence-file.ts";
import { type PinCheckResult, pinCheck } from "../../actions/pin-check/src/program.ts";
import { printTable } from "./table.ts";

const REFERENCES = 1000;
const REPOSITORIES = 50;
/** Commits of each repository, each the release of a tag. */
const RELEASES = 6;
const STEPS_A_WORKFLOW = 100;

type Tree = Readonly<Record<string, string>>;

export async function benchOnlineRequests(): Promise<void> {
  const tree = workflows();
  const first = await run(tree, false);
  const refreshed = await run(tree, true);
  const [evidence] = refreshed.result.proposals ?? [];
  if (evidence === undefined) throw new Error("refreshing proposed no evidence file");
  const warm = await run({ ...tree, [EVIDENCE_PATH]: evidence.text }, false);
  const row = (name: string, { requests, result }: Run): readonly string[] => [
    name,
    String(requests),
    (requests / REPOSITORIES).toFixed(2),
    String(result.report.notChecked.length),
  ];
  printTable(
    `Online: ${REFERENCES} references to ${REPOSITORIES} repositories, ${RELEASES} commits each (target: 0 when warm)`,
    ["run", "requests", "a repository", "not checked"],
    [
      row("first, nothing known", first),
      row("first, with --refresh-evidence", refreshed),
      row("warm, with the evidence file", warm),
    ],
  );
}

interface Run {
  readonly requests: number;
  readonly result: PinCheckResult;
}

/** One run with a client of its own, so that nothing is remembered from another. */
async function run(tree: Tree, refreshesEvidence: boolean): Promise<Run> {
  const repositories = Array.from({ length: REPOSITORIES }, (_, index) => repository(index));
  const fake = createGitHubFake({ repositories, tokens: { secret: { access: {} } } });
  const github = createGitHub({
    token: new Secret("secret"),
    apiUrl: "https://api.example.test",
    cacheDir: undefined,
    fetch: (input, init) => fake.fetch(new Request(input, init)),
  });
  const result = await pinCheck({ refreshesEvidence }, checkPorts(memoryFiles(tree), { github }));
  return { requests: fake.requests().length, result };
}

function workflows(): Tree {
  const steps = Array.from({ length: REFERENCES }, (_, index) => {
    const release = Math.floor(index / REPOSITORIES) % RELEASES;
    return `      - uses: octo-org/tool${index % REPOSITORIES}@${commitOf(release)} # ${tagOf(release)}\n`;
  });
  const count = REFERENCES / STEPS_A_WORKFLOW;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const own = steps.slice(index * STEPS_A_WORKFLOW, (index + 1) * STEPS_A_WORKFLOW).join("");
      return [
        `.github/workflows/w${index}.yml`,
        `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${own}`,
      ];
    }),
  );
}

function repository(index: number): FakeRepository {
  const releases = Array.from({ length: RELEASES }, (_, release) => release);
  return {
    owner: "octo-org",
    name: `tool${index}`,
    visibility: "public",
    commits: Object.fromEntries(
      releases.map((release) => [commitOf(release), { "action.yml": "runs: { using: node24, main: x.js }\n" }]),
    ),
    refs: { main: commitOf(RELEASES - 1) },
    tags: Object.fromEntries(releases.map((release) => [tagOf(release), commitOf(release)])),
    history: Object.fromEntries(
      releases.map((release) => [
        commitOf(release),
        { parents: release === 0 ? [] : [commitOf(release - 1)], date: `2026-0${release + 1}-01T00:00:00Z` },
      ]),
    ),
  };
}

function commitOf(release: number): string {
  return String(release + 1).repeat(40);
}

function tagOf(release: number): string {
  return `v1.0.${release}`;
}
