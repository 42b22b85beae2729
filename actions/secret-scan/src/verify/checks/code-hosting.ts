// Live checks of the places where code and packages lie, and of what builds them.
import type { EventContext } from "@lockstep/runtime";
import { bearer, inHeader } from "../credential-header.ts";
import { get, type LiveCheck } from "../live-check.ts";

const GITHUB = {
  base: "https://api.github.com",
  // On GitHub Enterprise Server, tokens look the same; the run's own server is the likelier one.
  baseFor: (event: EventContext) => (event.kind === "workflow" ? event.apiUrl : undefined),
  headers: bearer,
} as const;
/** "Authenticating with invalid credentials", GitHub's "Troubleshooting the REST API". */
const BAD_CREDENTIALS = [{ status: 401, at: "message", is: ["Bad credentials"] }];

export const CODE_HOSTING: readonly LiveCheck[] = [
  {
    ...GITHUB,
    name: "GitHub token of a user",
    docs: "https://docs.github.com/en/rest/users/users#get-the-authenticated-user",
    ...get("/user"),
    rules: ["github-pat", "github-fine-grained-pat", "github-oauth-token", "github-user-token"],
    reading: { active: [{ status: 200, at: "login" }], inactive: BAD_CREDENTIALS, account: "login" },
  },
  {
    ...GITHUB,
    name: "GitHub token of an app's installation",
    docs: "https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation",
    ...get("/installation/repositories?per_page=1"),
    rules: ["github-installation-token", "github-stateless-installation-token"],
    reading: { active: [{ status: 200, at: "total_count" }], inactive: BAD_CREDENTIALS },
  },
  {
    name: "GitLab",
    docs: "https://docs.gitlab.com/api/personal_access_tokens/",
    ...get("/api/v4/personal_access_tokens/self"),
    rules: ["gitlab-pat", "gitlab-routable-token"],
    prefixes: ["glpat-"],
    base: "https://gitlab.com",
    headers: inHeader("private-token"),
    // A token that gitlab.com does not know may be one of another GitLab server, so only its word about known ones counts.
    reading: {
      active: [{ status: 200, at: "active", is: [true] }],
      lacking: [{ status: 403, at: "error", is: ["insufficient_scope"] }],
      inactive: [
        { status: 401, at: "error_description", starts: "Token was revoked" },
        { status: 401, at: "error_description", starts: "Token is expired" },
      ],
    },
  },
  {
    name: "Buildkite",
    docs: "https://buildkite.com/docs/apis/rest-api/access-token",
    ...get("/v2/access-token"),
    rules: ["buildkite-api-token"],
    base: "https://api.buildkite.com",
    headers: bearer,
    reading: { active: [{ status: 200, at: "uuid" }] },
  },
  {
    name: "Sentry",
    docs: "https://docs.sentry.io/api/auth/",
    ...get("/api/0/organizations/?per_page=1"),
    rules: ["sentry-user-token"],
    base: "https://sentry.io",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "0/slug" }],
      lacking: [{ status: 403, at: "detail", starts: "You do not have permission" }],
      account: "0/slug",
    },
  },
  {
    name: "Postman",
    docs: "https://learning.postman.com/docs/reference/postman-api/make-postman-api-call/",
    ...get("/me"),
    rules: ["postman-api-key"],
    base: "https://api.getpostman.com",
    headers: inHeader("x-api-key"),
    reading: { active: [{ status: 200, at: "user/id" }], account: "user/username" },
  },
];
