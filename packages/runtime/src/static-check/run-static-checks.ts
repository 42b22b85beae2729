// Runs static checks on a repository under the policy in force. The one path that the gate, single actions and the command
// line share, so that none of them can read the policy from somewhere else.
import { createHash } from "node:crypto";
import {
  type Digest,
  demandsOnline,
  type OnIncomplete,
  type Policy,
  type Progress,
  type Report,
  type Secret,
  settingsFor,
  withNotChecked,
} from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";
import { readEvent } from "../event/read-event.ts";
import { travellingAnswers } from "../github/answer-travel.ts";
import { openAncestry } from "../policy-source/open-ancestry.ts";
import type { Environment } from "../process/environment.ts";
import { openRegistry } from "../registry/lazy-registry.ts";
import { baseFiles, readTrustedText, settingsOn } from "./base-tree.ts";
import { connect, connectForPublic, demandOnline, OFFLINE } from "./connect.ts";
import { fetchBase } from "./fetch-base.ts";
import { loadPolicy } from "./load-policy.ts";
import { openSubject, type Subject } from "./open-subject.ts";
import type { StaticCheck } from "./static-check.ts";
import { strayCheckout } from "./stray-checkout.ts";

export interface StaticCheckRequest {
  /** A folder of the repository to check, or the files to look at, relative to the current folder. */
  readonly paths: readonly string[];
  /** The policy file, relative to the repository root. */
  readonly config: string;
  /** A policy that every other is taken to extend, `owner/repository/path@commit`; empty or undefined: none. */
  readonly organisationPolicy?: string | undefined;
  /** What the caller wants; the policy may be stricter, and then wins. */
  readonly onIncomplete: OnIncomplete | undefined;
  /** Whether to ask GitHub for evidence; the policy may demand it, and then wins. */
  readonly online: boolean | undefined;
  readonly token: Secret | undefined;
  /** Whether registries may be asked for the digests of images. */
  readonly wantsDigests?: boolean;
  /** For github.com, where the run is on another server. */
  readonly dotcomToken: Secret | undefined;
  /** Lets answers of GitHub travel between runs in the cache of GitHub Actions, readable for nobody without this key. */
  readonly cacheKey?: Secret | undefined;
  readonly env: Environment;
  readonly cwd: string;
  readonly progress: Progress;
  /** Whether a folder may be looked at that lies in no repository. */
  readonly plainFolders?: boolean;
  /** Has a found credential masked. Left out where nothing masks output, as on a laptop. */
  readonly conceal?: (secret: Secret) => void;
  /** Shows remarks that decide nothing. Left out where nobody would see them. */
  readonly tell?: (remark: string) => void;
}

export interface StaticCheckResult {
  /** Absolute path of the folder that the files in the reports are relative to. */
  readonly root: string;
  /** The report about the policy. */
  readonly policy: Report;
  /** One report a check, in the order given. */
  readonly checks: readonly Report[];
  readonly onIncomplete: OnIncomplete;
}

/**
 * Reads the policy from where the event says it can be trusted, then runs the checks. Throws `UsageError` for a path that
 * does not exist, a folder outside any repository and a policy that cannot be used, and `UnavailableError` where the
 * policy at the base commit cannot be had.
 */
export async function runStaticChecks(
  checks: readonly StaticCheck[],
  request: StaticCheckRequest,
): Promise<StaticCheckResult> {
  const { env, progress } = request;
  const subject = await openSubject(request.paths, request.cwd, env, request.plainFolders);
  const event = readEvent(env);
  const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const answers = travellingAnswers(event, request);
  const connections = connect(event, { ...request, answers });
  const { git } = subject;
  const github = event.kind === "local" ? undefined : connections.github;
  const ancestry = openAncestry(request.organisationPolicy, () => connectForPublic(event, request));
  const beforePolicy = performance.now();
  await fetchBase(event, git, request.token, rangeFor(checks, subject.given, event));
  const loaded = await loadPolicy({ path: request.config, event, git, github, ancestry, checks, digest, today });
  const policy = timed(withNotChecked(loaded.report, await strayCheckout(event, git)), beforePolicy);
  const reports: Report[] = [];
  for (const check of checks) {
    const start = performance.now();
    const online = request.online === true || demandsOnline(loaded.policy, check.name);
    const report = await check.run(subject.given, {
      files: subject.files,
      settings: settingsOn(event, settingsFor(loaded.policy, check.name, today)),
      policy: loaded.policy,
      digest,
      progress,
      serverUrl: event.kind === "local" ? undefined : event.serverUrl,
      today,
      ...(online ? demandOnline(connections) : OFFLINE),
      registry: online && request.wantsDigests ? openRegistry(env) : undefined,
      base: baseFiles(event, git),
      tell: request.tell ?? (() => undefined),
      askAnew: () => answers?.reuse.askAnew(),
      conceal: request.conceal ?? (() => undefined),
      checkout: { root: git?.root ?? subject.folder, folder: subject.folder, git, event, token: request.token, env },
      readTrusted: (path, maxBytes) => readTrustedText(path, maxBytes, event, git, github),
    });
    reports.push(timed({ ...report, stats: { ...report.stats, ...answers?.reuse.counts() } }, start));
  }
  await answers?.save();
  return {
    root: git?.root ?? subject.folder,
    policy,
    checks: reports,
    onIncomplete: stricter(request.onIncomplete, loaded.policy),
  };
}

/** The commits that a check wants to look at. All that want some want those of the same change. */
function rangeFor(checks: readonly StaticCheck[], given: Subject["given"], event: EventContext) {
  return checks.map((check) => check.commits?.(given, event)).find((range) => range !== undefined);
}

/** The report with the time since `start`. */
function timed(report: Report, start: number): Report {
  return { ...report, durationMs: Math.round(performance.now() - start) };
}

/** Lower-case hex SHA-256 of the UTF-8 bytes. */
const digest: Digest = (text) => createHash("sha256").update(text, "utf8").digest("hex");

function stricter(wanted: OnIncomplete | undefined, policy: Policy): OnIncomplete {
  const stated = [wanted, policy["on-incomplete"]].filter((value) => value !== undefined);
  return stated.length > 0 && stated.every((value) => value === "warn") ? "warn" : "fail";
}
