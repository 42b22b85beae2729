// Finds out when a workflow run started. Source: REST "Get a workflow run attempt", `run_started_at`.
import { UsageError } from "@lockstep/core";
import type { Api } from "../api.ts";
import { malformed } from "../contents-answer.ts";
import { isRecord } from "../http-failure.ts";
import { checkRepositoryName } from "../question-names.ts";
import type { GitHubPublisher } from "./publisher.ts";

const ROUTE = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const NUMBER = /^\d{1,20}$/;

/** The port's `runStartedAt`. */
export function createRunStartedAt(api: Api): GitHubPublisher["runStartedAt"] {
  return async (repository, run, attempt) => {
    checkRepositoryName(repository);
    if (!NUMBER.test(run) || !NUMBER.test(attempt)) {
      throw new UsageError("invalid-input", "this is not the number of a workflow run", {
        hint: "Pass GITHUB_RUN_ID.",
      });
    }
    const asked = {
      what: `run ${run} of ${repository.owner}/${repository.name}`,
      permissions: { actions: "read" },
    } as const;
    const place = { owner: repository.owner, repo: repository.name, run_id: run, attempt_number: attempt };
    const answer = await api.get(ROUTE, place, asked);
    const started = isRecord(answer) ? answer["run_started_at"] : undefined;
    if (typeof started !== "string" || !TIME.test(started) || Number.isNaN(Date.parse(started)))
      throw malformed(asked.what);
    return new Date(started).toISOString();
  };
}
