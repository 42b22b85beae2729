// REST "Get a workflow run attempt", as far as it is asked for.
import { json, notFound } from "../answer.ts";
import type { FakeRoute } from "../route.ts";
import { describeRepository } from "./repository.ts";

const LINKS = "jobs logs check_suite cancel rerun artifacts workflow".split(" ");

export const runAttemptRoute: FakeRoute = {
  name: "run-attempt",
  path: "/repos/:owner/:repo/actions/runs/:run/attempts/:attempt",
  answer({ repository, access, parameters, url }) {
    const started = repository?.runs?.[`${parameters["run"]}/${parameters["attempt"]}`];
    if (repository === undefined || access !== "read" || started === undefined)
      return notFound("/actions/workflow-runs");
    const self = `${url.origin}${url.pathname}`;
    const shown = describeRepository(repository, url.origin);
    return json(200, {
      ...Object.fromEntries(LINKS.map((link) => [`${link}_url`, `${self}/${link}`])),
      ...{ id: Number(parameters["run"]), node_id: "WFR_1", name: "release", display_title: "release", run_number: 1 },
      ...{ run_attempt: Number(parameters["attempt"]), event: "push", status: "in_progress", conclusion: null },
      ...{ head_branch: "main", head_sha: "a".repeat(40), path: ".github/workflows/release.yml", workflow_id: 1 },
      ...{ url: self, html_url: self, created_at: started, updated_at: started, run_started_at: started },
      ...{ head_commit: null, head_repository: shown, repository: shown, pull_requests: [] },
    });
  },
};
