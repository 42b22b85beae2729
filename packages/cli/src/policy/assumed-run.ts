// Decides which run is talked about: the one that a runner has started, the one that options describe, or none but this here.
import { isCommitId, type RepositoryName, UsageError } from "@lockstep/core";
import {
  apiUrlIn,
  type Environment,
  type EventContext,
  type GitRepository,
  outlineRepository,
  readEvent,
  type WorkflowRun,
} from "@lockstep/runtime";

export interface AssumedRun {
  readonly event: EventContext;
  /** Whose policy it is, where that is known. */
  readonly repository: RepositoryName | undefined;
  /** True where the event was named and is not that of a runner. */
  readonly isAssumed: boolean;
}

export interface RunWishes {
  /** The name of an event. */
  readonly event: string | undefined;
  /** The commit that a change is aimed at. */
  readonly base: string | undefined;
}

/** Events about a change that has a base (GitHub documentation, "Events that trigger workflows"). */
const CHANGES: readonly string[] = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
];
const EVENT = /^[a-z][a-z_]{0,63}$/;

/**
 * Without wishes: the event of the runner, or a run on this machine. Throws `UsageError` (`invalid-input`) for wishes that do not
 * go together, and what `readEvent` throws.
 */
export async function assumeRun(wishes: RunWishes, git: GitRepository, env: Environment): Promise<AssumedRun> {
  if (wishes.event === undefined && wishes.base === undefined) return actualRun(env);
  demandSound(wishes);
  const { origin } = await outlineRepository(git.root, env);
  const head = await git.head();
  if (head === undefined) {
    throw new UsageError("invalid-input", "The repository has no commit yet, so no event can be about one.", {
      hint: "Commit first, or leave out --event and --base.",
    });
  }
  const event: WorkflowRun = {
    kind: "workflow",
    name: wishes.event ?? "pull_request",
    repository: origin ?? { owner: "", name: "" },
    serverUrl: origin === undefined ? "https://github.com" : `https://${origin.host}`,
    apiUrl: apiUrlIn(env),
    workspace: git.root,
    ref: "",
    sha: head,
    head,
    base: wishes.base,
    fork: false,
    defaultBranch: undefined,
  };
  return { event, repository: origin && { owner: origin.owner, name: origin.name }, isAssumed: true };
}

function actualRun(env: Environment): AssumedRun {
  const event = readEvent(env);
  return { event, repository: event.kind === "local" ? undefined : event.repository, isAssumed: false };
}

function demandSound({ event = "pull_request", base }: RunWishes): void {
  const isChange = CHANGES.includes(event);
  const problems = [
    ...(EVENT.test(event) ? [] : ["--event takes the name of an event, such as pull_request or push"]),
    ...(base === undefined || isCommitId(base)
      ? []
      : ["--base takes the full id of a commit: 40 or 64 lower-case hex digits"]),
    ...(isChange && base === undefined
      ? [`--event ${event} is about a change, which has a base: name it with --base`]
      : []),
    ...(!isChange && base !== undefined && event !== "push" ? [`--base goes with ${CHANGES.join(", ")} and push`] : []),
  ];
  if (problems.length === 0) return;
  throw new UsageError("invalid-input", "--event and --base do not describe a run.", {
    hint: 'For example: lockstep policy explain --event pull_request --base "$(git rev-parse origin/main)"',
    problems: problems.map((message) => ({ message })),
  });
}
