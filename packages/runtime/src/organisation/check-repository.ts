// Runs a check on the default branch of one repository, through the API alone.
import {
  combine,
  type Digest,
  demandsOnline,
  type Files,
  type OwnedRepository,
  type Report,
  SILENT,
  settingsFor,
  withNotChecked,
} from "@lockstep/core";
import type { Ancestry } from "@lockstep/core/policy";
import type { StaticCheck } from "../static-check/static-check.ts";
import { mergeReports } from "./merge-reports.ts";
import { type JudgedPolicy, ownPolicy } from "./organisation-policy.ts";
import { OutageWatch } from "./outage-watch.ts";
import { prefixReport } from "./prefix-report.ts";
import { RemoteTree } from "./remote-tree.ts";
import type { DoneRepository } from "./resume-file.ts";
import type { Servers } from "./servers.ts";

export interface RepositoryCheck {
  readonly check: StaticCheck;
  readonly servers: Servers;
  /** Whether to ask for evidence; the policy may demand it, and then wins. */
  readonly online: boolean;
  /** One policy for all repositories; undefined where each has its own. */
  readonly shared: JudgedPolicy | undefined;
  /** What policies may extend, and what they extend in any case. */
  readonly ancestry: Ancestry;
  readonly digest: Digest;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** `owner/name`. */
export function fullName({ owner, name }: OwnedRepository): string {
  return `${owner}/${name}`;
}

/**
 * Checks the newest commit of the default branch. Errors: those of the GitHub port and of the policy, and whatever outage
 * the check met on its way, although it could go on without an answer.
 */
export async function checkRepository(repository: OwnedRepository, setup: RepositoryCheck): Promise<DoneRepository> {
  const { check, servers, digest } = setup;
  const watch = new OutageWatch();
  const github = watch.over(servers.github);
  // A name would be looked up among the tags, too.
  const tree = await github.treeAt(repository, "HEAD");
  const { commit } = tree;
  if (tree.truncated) return { commit, report: prefixReport(tooLarge(check.name), fullName(repository), digest) };
  const files = new RemoteTree(github, repository, tree);
  const dotcom = servers.dotcom && watch.over(servers.dotcom);
  const report = await runCheck(files, repository, { ...setup, servers: { ...servers, github, dotcom } });
  if (watch.outage) throw watch.outage;
  return { commit, report: report && prefixReport(report, fullName(repository), digest) };
}

/** Undefined if there is no file that the check wants to read, and nothing else to tell. */
async function runCheck(
  tree: RemoteTree,
  repository: OwnedRepository,
  setup: RepositoryCheck,
): Promise<Report | undefined> {
  const { check, digest, today, servers } = setup;
  const judged = setup.shared ?? (await ownPolicy(tree, repository, setup));
  const { policy } = judged;
  const online = setup.online || demandsOnline(policy, check.name);
  const files = new CountedFiles(tree);
  const report = await check.run(undefined, {
    files,
    settings: settingsFor(policy, check.name, today),
    policy,
    digest,
    progress: SILENT,
    serverUrl: servers.serverUrl,
    today,
    github: online ? servers.github : undefined,
    dotcom: online ? servers.dotcom : undefined,
    registry: undefined,
    base: undefined,
    checkout: undefined,
    tell: () => undefined,
    askAnew: () => undefined,
    conceal: () => undefined,
    readTrusted: (path, maxBytes) => tree.readTrusted(path, maxBytes),
  });
  const isEmpty = files.read === 0 && report.findings.length === 0;
  return isEmpty ? undefined : mergeReports(check.name, setup.shared ? [report] : [report, judged.report]);
}

/** Counts what a check wanted to read. */
class CountedFiles implements Files {
  read = 0;
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  list(): ReturnType<Files["list"]> {
    return this.#files.list();
  }

  readText(path: string, maxBytes: number): ReturnType<Files["readText"]> {
    this.read++;
    return this.#files.readText(path, maxBytes);
  }
}

/** A check of a part would call missing what was merely not listed. */
function tooLarge(tool: string): Report {
  const why = "the tree is too large: GitHub lists only a part of it; run lockstep in a clone of this repository";
  return withNotChecked(combine(tool, []), [{ what: "the files", why }]);
}
