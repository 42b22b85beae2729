// An organisation on a fake GitHub, and a check that finds what is bad in its workflows.
import { buildReport, type Detection, defineRule, type Report, Secret, SILENT, SourceFile } from "@lockstep/core";
import { createGitHubFake, type FakeEntry, type FakeRepository, type GitHubFake } from "@lockstep/testkit";
import { createGitHub } from "../src/github/lazy-github.ts";
import {
  checkOrganisation,
  type OrganisationOutcome,
  type OrganisationRequest,
} from "../src/organisation/check-organisation.ts";
import type { StaticCheck } from "../src/static-check/static-check.ts";

export const WORKFLOW = ".github/workflows/ci.yml";
export const POLICY = ".github/lockstep.yml";

const badWord = defineRule<SourceFile>({
  ...{ id: "bad-word", title: "Bad", severity: "error", confidence: "high", needs: [], why: "Why.", fix: "Fix." },
  examples: { flags: [], allows: [] },
  check: (file) =>
    [...file.text.matchAll(/bad/g)].map(
      ({ index }): Detection => ({
        message: "bad",
        location: file.locate(index, index + 3),
        subject: "bad",
        fix: { description: "Make it good.", edits: [{ file: file.path, start: index, end: index + 3, text: "good" }] },
      }),
    ),
});

/** Reads the workflows, and asks GitHub about each where it may. */
const CHECK: StaticCheck = {
  name: "pin-check",
  rules: [badWord],
  run: async (_, { files, settings, digest, github }) => {
    const paths = (await files.list()).filter((path) => path.startsWith(".github/workflows/"));
    const read = await Promise.all(paths.map(async (path) => ({ path, content: await files.readText(path, 1000) })));
    for (const { content } of read) if (content.ok && content.text.includes("crash")) throw new TypeError("a bug");
    const repository = { owner: "firm", name: "api" };
    const question = { repository, commits: [], names: [], files: [], ancestries: [] };
    await github?.survey([question]).catch(() => undefined);
    const sources = read.flatMap(({ path, content }) => (content.ok ? [new SourceFile(path, content.text)] : []));
    return buildReport({
      ...{ tool: "pin-check", settings, rules: [badWord], digest, stats: { files: sources.length } },
      detections: sources.flatMap((file) =>
        [...badWord.check(file)].map((detection) => ({ rule: badWord, detection })),
      ),
      notChecked: read.flatMap(({ path, content }) => (content.ok ? [] : [{ what: path, why: content.why }])),
    });
  },
};

/** The head of every default branch. */
export const COMMIT = "c".repeat(40);

/** A public repository of the organisation `firm`. */
export function repository(
  name: string,
  files: Readonly<Record<string, FakeEntry>>,
  more: Partial<FakeRepository> = {},
) {
  const visible = { owner: "firm", name, visibility: "public" } as const;
  return { ...visible, refs: { main: COMMIT }, commits: { [COMMIT]: files }, ...more } satisfies FakeRepository;
}

/** `limit` is the number of requests after which nothing is answered. */
export function fakeOf(repositories: readonly FakeRepository[], limit = 1000): GitHubFake {
  const tokens = { t: { access: { "firm/secret": "hidden" }, limit } } as const;
  return createGitHubFake({ organisations: ["firm"], repositories, tokens });
}

/** Checks the organisation `firm` in the folder `cwd`. */
export function checkFirm(
  fake: GitHubFake,
  cwd: string,
  more: Partial<OrganisationRequest> = {},
): Promise<OrganisationOutcome> {
  const request: OrganisationRequest = {
    ...{ organisation: "firm", check: CHECK, config: undefined, resume: undefined, online: false },
    ...{ onIncomplete: undefined, cwd, progress: SILENT, token: undefined, dotcomToken: undefined, env: {} },
    ...more,
  };
  const apiUrl = "https://api.example.test";
  const github = createGitHub({
    ...{ token: new Secret("t"), apiUrl, cacheDir: undefined, fetch: (...asked) => fake.fetch(new Request(...asked)) },
    limits: { retries: 0, secondMs: 0, maxWaitSeconds: 0 },
  });
  return checkOrganisation(request, { github, dotcom: undefined, apiUrl, serverUrl: undefined });
}

/** Four repositories to check: two with errors, one with a gap, one without fault. */
export const FIRM: readonly FakeRepository[] = [
  repository("api", { [WORKFLOW]: "bad" }),
  repository("calm", { [WORKFLOW]: "good" }),
  repository("docs", { "README.md": "bad" }),
  repository("fresh", {}, { refs: {}, commits: {} }),
  repository("gap", { [WORKFLOW]: new Uint8Array([0xff]) }),
  repository("mirror", { [WORKFLOW]: "bad" }, { fork: true }),
  repository("old", { [WORKFLOW]: "bad" }, { archived: true }),
  repository("web", { [WORKFLOW]: "bad bad" }),
];

export function toolsOf({ report }: OrganisationOutcome): readonly string[] {
  return report.checks.map(({ tool }) => tool);
}

export function verdictsOf({ report }: OrganisationOutcome): Readonly<Record<string, string>> {
  return Object.fromEntries(report.subjects.map(({ what, verdict }) => [what, verdict]));
}

export function uncheckedOf(report: Report): readonly string[] {
  return report.notChecked.map(({ what }) => what);
}

/** The repositories whose files or commits were asked about. */
export function askedAbout(fake: GitHubFake): ReadonlySet<string | undefined> {
  return new Set(fake.requests().flatMap(({ url }) => /\/repos\/firm\/([^/]+)\//.exec(url)?.[1] ?? []));
}
