// Claims of an identity token, in the shape GitHub gives them to a job. Source: GitHub Docs, "OpenID Connect reference".

/** The payload of a token. */
export type Claims = Readonly<Record<string, unknown>>;

export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** The claims of a job of octo/app's release workflow on main. Times are added when the token is made. */
export function githubClaims(overrides: Claims = {}): Claims {
  const repository = "octo/app";
  const ref = "refs/heads/main";
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const workflow = `${repository}/.github/workflows/release.yml@${ref}`;
  return {
    iss: GITHUB_ISSUER,
    aud: "sigstore",
    sub: `repo:${repository}:ref:${ref}`,
    ref,
    ref_type: "branch",
    ref_protected: "true",
    sha,
    repository,
    repository_id: "1296269",
    repository_owner: "octo",
    repository_owner_id: "583231",
    repository_visibility: "public",
    actor: "mona",
    actor_id: "1",
    workflow: "release",
    workflow_ref: workflow,
    workflow_sha: sha,
    job_workflow_ref: workflow,
    job_workflow_sha: sha,
    event_name: "push",
    run_id: "1536140711",
    run_number: "10",
    run_attempt: "1",
    runner_environment: "github-hosted",
    base_ref: "",
    head_ref: "",
    check_run_id: "44444444",
    ...overrides,
  };
}
