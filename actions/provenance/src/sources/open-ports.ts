// Joins the program with the runner, this machine and the services.
import { UsageError } from "@lockstep/core";
import { createGitHub, createGitHubPublisher, type Environment, readEvent, type WorkflowRun } from "@lockstep/runtime";
import { declareArtifacts, readArtifactList } from "@lockstep/runtime/artifacts";
import { jobEvidence, namedEvidence } from "@lockstep/runtime/evidence";
import { openReferrerRegistry } from "@lockstep/runtime/registry";
import { gatherSubjects, openSigning, type SubjectSources } from "@lockstep/sigstore";
import type { AttestInputs } from "../attest-inputs.ts";
import type { AttestPorts } from "../ports.ts";
import { dispatchInputs } from "./dispatch-inputs.ts";
import { readGivenFile } from "./given-file.ts";
import { jobClaims } from "./job-claims.ts";
import { workflowFiles } from "./workflow-file.ts";

/**
 * `write` puts a file of bundles where they belong. Throws `UsageError` (`invalid-input`) outside of a workflow and for half a
 * login, `UnavailableError` (`event-unreadable`).
 */
export function openPorts(inputs: AttestInputs, env: Environment, write: AttestPorts["writeBundles"]): AttestPorts {
  const event = demandWorkflow(env);
  const { workspace, serverUrl, repository, apiUrl } = event;
  const { token } = inputs;
  const github = token && createGitHub({ apiUrl, token, cacheDir: undefined });
  return {
    serverUrl,
    repository,
    gatherSubjects: () => gatherSubjects(sourcesOf(inputs, env), workspace),
    claims: () => jobClaims(inputs, event, env),
    openSession: () => openSigning(inputs, { env, folder: workspace }),
    readFile: (input, path, maxBytes) => readGivenFile({ input, path, maxBytes, folder: workspace }),
    step: {
      job: env["GITHUB_JOB"] ?? "",
      action: env["GITHUB_ACTION"] ?? "",
      repository: env["GITHUB_ACTION_REPOSITORY"] ?? "",
    },
    ownEvidence: () => jobEvidence(env),
    evidenceIn: (path) => namedEvidence(path, workspace),
    workflowFile: workflowFiles(github, workspace, env),
    dispatchInputs: () => dispatchInputs(env, workspace),
    publisher: token && createGitHubPublisher({ apiUrl, token }),
    registry: openReferrerRegistry({ env, login: loginOf(inputs), githubToken: token, untrusted: [workspace] }),
    writeBundles: write,
    declareArtifacts: (lines) => declareArtifacts(env, lines),
    now: () => new Date(),
  };
}

function demandWorkflow(env: Environment): WorkflowRun {
  const event = readEvent(env);
  if (event.kind === "workflow") return event;
  throw new UsageError("invalid-input", "Provenance is stated by workflows only.", {
    hint: "Run this action in a job of GitHub Actions; on a laptop, sign with lockstep sign-artifact.",
  });
}

function sourcesOf(inputs: AttestInputs, env: Environment): SubjectSources {
  return {
    patterns: inputs.subjects,
    digests: inputs["subject-digest"],
    name: inputs["subject-name"],
    checksumFiles: inputs.checksums,
    images: inputs.images,
    ...(inputs["artifacts-list"] ? { artifactList: readArtifactList(env) } : {}),
  };
}

function loginOf(inputs: AttestInputs) {
  const { "registry-host": registry, "registry-username": username, "registry-password": password } = inputs;
  if (registry === "" && username === "" && password === undefined) return undefined;
  if (registry !== "" && username !== "" && password !== undefined) return { registry, username, password };
  throw new UsageError("invalid-input", "The login to a registry is not complete.", {
    hint: "Give `registry-host`, `registry-username` and `registry-password` together, or none of them.",
  });
}
