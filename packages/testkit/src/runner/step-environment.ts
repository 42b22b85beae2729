// The variables GitHub's runner sets for every step. Source of facts: GitHub documentation, "Variables reference".
import { spawnSync } from "node:child_process";

/** What triggered the workflow. `payload` is the webhook's body and decides ref, commit and repository. */
export interface TriggerEvent {
  readonly name: string;
  readonly payload: unknown;
}

const REPOSITORY = "octo-org/octo-repo";
const COMMIT = "1".repeat(40);
/** Nothing answers there: a program reaches a network only where its test says so with `GITHUB_API_URL`. */
const NOWHERE = "http://127.0.0.1:9";

/** The variables that hold for a whole job. `GITHUB_ACTION_PATH` is not among them: only composite actions have it. */
export function jobVariables(event: TriggerEvent, workspace: string): Readonly<Record<string, string>> {
  const repository = textAt(event.payload, "repository", "full_name") ?? REPOSITORY;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__run",
    GITHUB_ACTOR: textAt(event.payload, "sender", "login") ?? "octocat",
    GITHUB_API_URL: NOWHERE,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: "test",
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] ?? "",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW: "test",
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
    RUNNER_OS: process.platform === "darwin" ? "macOS" : "Linux",
    ...refVariables(event, workspace),
  };
}

function refVariables({ payload }: TriggerEvent, workspace: string): Readonly<Record<string, string>> {
  const pull = textAt(payload, "pull_request", "number") ?? textAt(payload, "number");
  const base = textAt(payload, "pull_request", "base", "ref");
  const ref = base === undefined ? (textAt(payload, "ref") ?? "refs/heads/main") : `refs/pull/${pull ?? 1}/merge`;
  return {
    GITHUB_BASE_REF: base ?? "",
    GITHUB_HEAD_REF: textAt(payload, "pull_request", "head", "ref") ?? "",
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_SHA:
      textAt(payload, "pull_request", "merge_commit_sha") ??
      textAt(payload, "after") ??
      checkedOut(workspace) ??
      COMMIT,
  };
}

/** What actions/checkout leaves: the commit of the run. */
function checkedOut(workspace: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["rev-parse", "--verify", "--quiet", "HEAD"], {
    cwd: workspace,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** The text or number at a path of keys, as text. */
function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === key)?.[1];
  }
  return typeof current === "string" || typeof current === "number" ? String(current) : undefined;
}
