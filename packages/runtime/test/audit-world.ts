// An organisation on a fake GitHub whose repositories run the suite in many ways, and an audit of it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret, SILENT } from "@lockstep/core";
import { createGitHubFake, type FakeRepository, type FakeState, type GitHubFake } from "@lockstep/testkit";
import { type AuditGitHub, openAuditGitHub } from "../src/org-audit/audit-github.ts";
import { type AuditOutcome, type AuditRequest, auditOrganisation } from "../src/org-audit/audit-organisation.ts";
import type { RepositoryAudit } from "../src/org-audit/audit-report.ts";

export const COMMIT = "c".repeat(40);
export const SHA = "a".repeat(40);
export const GATE = `lockstep-suite/lockstep@${SHA}`;
export const WORKFLOW = ".github/workflows/gate.yml";
export const POLICY = ".github/lockstep.yml";

/** A workflow with one job of one step for each of `uses`. */
export function workflow(uses: readonly string[], { on = "pull_request", job = "", step = "" } = {}): string {
  const steps = uses.map((use) => `      - uses: ${use}\n${step}`);
  return `on: ${on}\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n${job}    steps:\n${steps.join("")}`;
}

/** A public repository of the organisation `firm`. */
export function repository(
  name: string,
  files: Readonly<Record<string, string | { readonly symlink: string }>>,
  more: Partial<FakeRepository> = {},
): FakeRepository {
  const visible = { owner: "firm", name, visibility: "public" } as const;
  return { ...visible, refs: { main: COMMIT }, commits: { [COMMIT]: files }, ...more };
}

export function fakeOf(repositories: readonly FakeRepository[], more: Partial<FakeState> = {}): GitHubFake {
  const tokens = { t: { access: {}, administers: true } };
  return createGitHubFake({ organisations: ["firm"], repositories, tokens, ...more });
}

/** The port of an audit over a fake, without waiting. */
export function portTo(fake: GitHubFake, onRequest = (): void => undefined): AuditGitHub {
  return openAuditGitHub({
    ...{ token: new Secret("t"), apiUrl: "https://api.example.test", cacheDir: undefined, onRequest },
    fetch: (...asked) => fake.fetch(new Request(...asked)),
    limits: { retries: 0, secondMs: 0, maxWaitSeconds: 0 },
  });
}

/** Audits the organisation `firm` in the folder `cwd`. */
export function auditFirm(fake: GitHubFake, cwd: string, more: Partial<AuditRequest> = {}): Promise<AuditOutcome> {
  const request: AuditRequest = {
    ...{ organisation: "firm", token: new Secret("t"), apiUrl: "https://api.example.test", catalogue: CATALOGUE },
    ...{ resume: undefined, concurrency: undefined, cwd, progress: SILENT, ...more },
  };
  return auditOrganisation(request, (onRequest) => portTo(fake, onRequest));
}

const CATALOGUE = { "pin-check": ["unpinned-action", "unpinned-image"], "secret-scan": [] };

/** Verdicts of the baseline in their order, such as `pass fail incomplete`. */
export function baselineOf({ baseline }: RepositoryAudit): string {
  return baseline.map(({ verdict }) => verdict).join(" ");
}

/** The audit of one repository; that of `others` is left aside. */
export async function auditOne(
  one: FakeRepository,
  more: Partial<FakeState> = {},
  others: readonly FakeRepository[] = [],
): Promise<AuditOutcome & { readonly audit: RepositoryAudit }> {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  const outcome = await auditFirm(fakeOf([one, ...others], more), folder);
  rmSync(folder, { recursive: true, force: true });
  const audit = outcome.report.repositories.find(({ repository: name }) => name === `firm/${one.name}`);
  if (audit === undefined) throw new Error(`${one.name} was not audited`);
  return { ...outcome, audit };
}

/** A repository that meets the baseline. */
export function calm(files: Readonly<Record<string, string>> = {}, more: Partial<FakeRepository> = {}): FakeRepository {
  return repository("calm", { [WORKFLOW]: workflow([GATE]), ...files }, more);
}
