// A release as a pipeline leaves it: a file, its bundles signed under an authority of the test, and who is trusted. For tests.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PREDICATE_TYPES, STATEMENT_TYPE, WORKFLOW_BUILD_TYPE } from "@lockstep/sigstore";
import { type BundleDocument, createAuthority, githubClaims, type SigstoreAuthority } from "@lockstep/testkit/sigstore";
import { type CommandWish, verifyCommand } from "../src/command.ts";

export const SHA = "0123456789abcdef0123456789abcdef01234567";
export const ARTIFACT = "what was built";
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

const REPOSITORY = "https://github.com/octo/app";
const REF = "refs/heads/main";
const WORKFLOW = ".github/workflows/release.yml";

/** Provenance as the release workflow of octo/app writes it. */
export function provenance() {
  return {
    buildDefinition: {
      buildType: WORKFLOW_BUILD_TYPE,
      externalParameters: { workflow: { ref: REF, repository: REPOSITORY, path: WORKFLOW } },
      internalParameters: {
        github: {
          event_name: "push",
          repository_id: "1296269",
          repository_owner_id: "583231",
          runner_environment: "github-hosted",
        },
      },
      resolvedDependencies: [{ uri: `git+${REPOSITORY}@${REF}`, digest: { gitCommit: SHA } }],
    },
    runDetails: {
      builder: { id: `${REPOSITORY}/${WORKFLOW}@${REF}` },
      metadata: { invocationId: `${REPOSITORY}/actions/runs/1536140711/attempts/1` },
    },
  };
}

/** The text of a statement about an artifact with this content. */
export function statementAbout(
  content: string,
  predicate: unknown,
  predicateType: string = PREDICATE_TYPES.provenance,
) {
  const subject = [
    { name: "other", digest: { sha256: sha256("another file") } },
    { name: "app", digest: { sha256: sha256(content) } },
  ];
  return JSON.stringify({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}

export const POLICY = `version: 1
verify-artifact:
  signers:
    - workflow: ${WORKFLOW}
      repository: octo/app
      repository-id: 1296269
      owner-id: 583231
      ref: refs/heads/main
  require:
    - type: provenance
      source-ref: refs/heads/*
      events: [push]
  runner: github-hosted
`;

export class Release implements Disposable {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-verify-")));
  readonly authority: SigstoreAuthority = createAuthority();

  constructor() {
    this.write("app", ARTIFACT);
    this.write("policy.yml", POLICY);
    this.write("root.json", JSON.stringify(this.authority.trustedRoot()));
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  writeBundle(bundle: BundleDocument, name = "app.sigstore.json"): void {
    this.write(name, JSON.stringify(bundle));
  }

  /** A bundle with provenance about the artifact, unless told otherwise. */
  sign(
    payload: string = statementAbout(ARTIFACT, provenance()),
    claims: Readonly<Record<string, unknown>> = {},
  ): Promise<BundleDocument> {
    return this.authority.signEnvelope(payload, { claims: githubClaims(claims) });
  }

  verify(wish: Partial<CommandWish> = {}) {
    return verifyCommand({
      artifacts: ["app"],
      bundles: [],
      policy: "policy.yml",
      key: undefined,
      trustedRoot: "root.json",
      offline: true,
      repository: undefined,
      demands: {},
      folder: this.path,
      env: {},
      progress: { report: () => undefined },
      ...wish,
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }
}
