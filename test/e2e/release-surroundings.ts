// What stands around the example workflows: the GitHub fake, the desk for releases, and the services of Sigstore, all on
// loopback. To each job it gives exactly the permissions that the job asks for.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  createGitHubFake,
  type FakeAttestation,
  type FakeState,
  type JobSetting,
  ScratchFolder,
  serveOnLoopback,
  type WorkflowJob,
} from "@lockstep/testkit";
import { createAuthority, type ListeningAuthority, type SigstoreAuthority } from "@lockstep/testkit/sigstore";
import { type DeskReleases, serveDesk, writeGh } from "./release-desk.ts";
import { claimsOf, type Owner, type RunFacts } from "./release-project.ts";

export interface Surroundings extends AsyncDisposable {
  /** Of this world alone. */
  readonly folder: ScratchFolder;
  readonly releases: DeskReleases;
  /** Where a deployment puts what it deploys, absolute. */
  readonly production: string;
  /** What an action of the suite is told beyond the example: the addresses of the services on loopback. */
  inputsFor(action: string): Readonly<Record<string, string>>;
  /** Makes a commit and a run known to GitHub. */
  publish(facts: RunFacts): void;
  settingOf(job: WorkflowJob, facts: RunFacts): JobSetting;
  attestations(owner: Owner): readonly FakeAttestation[];
}

export async function openSurroundings(owners: readonly Owner[], log: LogVersion): Promise<Surroundings> {
  const folder = new ScratchFolder();
  const [authority, tokens] = [createAuthority(), {} as Tokens];
  const releases: DeskReleases = Object.fromEntries(owners.map(({ repository }) => [repository, {}]));
  const repositories = owners.map((owner) => hosted(owner, releases));
  const [services, api, desk] = await Promise.all([
    authority.listen(),
    serveOnLoopback(createGitHubFake({ repositories, tokens })),
    serveDesk(releases, tokens),
  ]);
  const production = join(folder.path, "production");
  mkdirSync(production);
  const programs = [writeGh(folder, desk.url)];
  const trustedRoot = folder.write("root.json", JSON.stringify(authority.trustedRoot()));
  const inputs = actionInputs(services, log, trustedRoot);
  return {
    ...{ folder, releases, production },
    inputsFor: (action) => inputs.get(action.slice(action.lastIndexOf("/") + 1)) ?? {},
    publish: (facts) => publish(facts, repositories),
    settingOf(job, facts) {
      const token = grant(job, facts, tokens);
      const identity = identityOf(job, facts, authority, services);
      const env = { ...identity, ...runVariables(facts), GITHUB_API_URL: api.url, PRODUCTION: production };
      return { token, programs, env };
    },
    attestations: (owner) => repositories.find((known) => isOf(known, owner))?.attestations ?? [],
    async [Symbol.asyncDispose]() {
      await Promise.all([services.close(), api.close(), desk.close()]);
      folder[Symbol.dispose]();
    },
  };
}

type Tokens = Record<string, NonNullable<FakeState["tokens"]>[string]>;
type Hosted = ReturnType<typeof hosted>;

function hosted({ repository }: Owner, releases: DeskReleases) {
  const [owner = "", name = ""] = repository.split("/");
  const commits: Record<string, Readonly<Record<string, string>>> = {};
  const [refs, runs]: readonly [Record<string, string>, Record<string, string>] = [{}, {}];
  const attestations: FakeAttestation[] = [];
  const kept = releases[repository] ?? {};
  return { owner, name, visibility: "public" as const, commits, refs, runs, attestations, releases: kept };
}

function isOf({ owner, name }: Hosted, { repository }: Owner): boolean {
  return `${owner}/${name}` === repository;
}

function publish({ id, project: { owner, commit, files } }: RunFacts, repositories: readonly Hosted[]): void {
  const target = repositories.find((known) => isOf(known, owner));
  if (target === undefined) throw new Error(`there is no ${owner.repository}`);
  target.commits[commit] = files;
  target.refs["main"] = commit;
  target.runs[`${id}/1`] = new Date().toISOString();
}

/** Which log records signatures: that of version 1, as the public instance has it, or of version 2 with a timestamp authority. */
export type LogVersion = "1" | "2";

/** By the name of the action. */
function actionInputs({ urls }: ListeningAuthority, log: LogVersion, trustedRoot: string) {
  const services =
    log === "1"
      ? { "rekor-url": urls.rekorV1 }
      : { "rekor-url": urls.rekorV2, "rekor-version": "2", "tsa-url": urls.timestampAuthority };
  const signing = { "fulcio-url": urls.certificateAuthority, ...services, "trusted-root": trustedRoot };
  return new Map<string, Readonly<Record<string, string>>>([
    ["sign-artifact", signing],
    ["provenance", signing],
    ["verify-artifact", { "trusted-root": trustedRoot }],
  ]);
}

/** The token of a job. It may write what the job's permissions say, and nothing else. */
function grant({ id, permissions }: WorkflowJob, { id: run, project }: RunFacts, tokens: Tokens): string {
  const token = `token-${run}-${id}`;
  const mayWrite = (["attestations", "contents"] as const).filter((scope) => permissions[scope] === "write");
  tokens[token] = { access: { [project.owner.repository]: "read" }, mayWrite };
  return token;
}

/** Only a job with `id-token: write` is told where to ask who it is. */
function identityOf(
  { permissions }: WorkflowJob,
  facts: RunFacts,
  authority: SigstoreAuthority,
  { urls }: ListeningAuthority,
): Readonly<Record<string, string>> {
  authority.setJobClaims(claimsOf(facts));
  if (permissions["id-token"] !== "write") return {};
  return { ACTIONS_ID_TOKEN_REQUEST_URL: urls.idToken, ACTIONS_ID_TOKEN_REQUEST_TOKEN: authority.requestToken };
}

function runVariables({ id, path, ref, project: { owner, commit } }: RunFacts): Readonly<Record<string, string>> {
  return { GITHUB_RUN_ID: id, GITHUB_SHA: commit, GITHUB_WORKFLOW_REF: `${owner.repository}/${path}@${ref}` };
}
