// A world for the program: a session with a key made here, and ports that remember what was asked of them.
import { parseInputs, UnavailableError, UsageError } from "@lockstep/core";
import type { GitHubPublisher, ReleaseFile } from "@lockstep/runtime";
import type { ImageDigest, NewReferrer, ReferrerRegistry } from "@lockstep/runtime/registry";
import {
  type ArtifactSubject,
  type GitHubClaims,
  generatePrivateKey,
  keySigner,
  openSession,
  type SigningSession,
  type Statement,
} from "@lockstep/sigstore";
import type { AttestInputs } from "../src/attest-inputs.ts";
import type { AttestPorts } from "../src/ports.ts";
import { spec } from "../src/spec.ts";
import { fakeEvidence } from "./fake-evidence.ts";

export const CLAIMS: GitHubClaims = {
  iss: "https://token.actions.githubusercontent.com",
  repository: "octo/app",
  repository_id: "1",
  repository_owner: "octo",
  repository_owner_id: "2",
  ref: "refs/tags/v1.2.3",
  sha: "c".repeat(40),
  workflow_ref: "octo/app/.github/workflows/release.yml@refs/tags/v1.2.3",
  workflow_sha: "c".repeat(40),
  job_workflow_ref: "octo/app/.github/workflows/release.yml@refs/tags/v1.2.3",
  job_workflow_sha: "c".repeat(40),
  event_name: "push",
  runner_environment: "github-hosted",
  run_id: "7",
  run_attempt: "2",
};

export const RUN = "https://github.com/octo/app/actions/runs/7";

export const WORKFLOW = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${"a".repeat(40)} # v4
      - uses: actions/cache/save@${"b".repeat(40)}
      - uses: actions/cache/restore@${"b".repeat(40)}
      - uses: ./.github/actions/local
      - uses: actions/setup-node@v4
`;

export function file(name: string, digit = "1"): ArtifactSubject {
  return { kind: "file", name, digest: { algorithm: "sha256", hex: digit.repeat(64) }, path: `/w/${name}`, size: 1 };
}

export function image(name: string, digit = "2"): ArtifactSubject {
  return { kind: "oci", name, digest: { algorithm: "sha256", hex: digit.repeat(64) } };
}

/** Inputs as the action gets them: with their defaults, but without services. */
export function inputsOf(raw: Readonly<Record<string, string>> = {}): AttestInputs {
  return parseInputs(spec, { destinations: "bundle", ...raw });
}

export interface World {
  readonly ports: AttestPorts;
  readonly session: SigningSession;
  /** By name. */
  readonly written: Map<string, string>;
  readonly attested: object[];
  readonly released: { readonly tag: string; readonly file: ReleaseFile }[];
  readonly pushed: { readonly image: ImageDigest; readonly artifact: NewReferrer }[];
  readonly declared: string[];
}

export interface WorldOptions extends Partial<AttestPorts> {
  readonly subjects?: readonly ArtifactSubject[];
  /** By path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly session?: SigningSession;
  readonly attest?: GitHubPublisher["attest"];
  readonly putReleaseFile?: GitHubPublisher["putReleaseFile"];
  readonly push?: ReferrerRegistry["push"];
}

export function world(options: WorldOptions = {}): World {
  const { subjects = [file("dist/app")], files = {}, attest, putReleaseFile, push, session: given, ...ports } = options;
  const session = given ?? keySession();
  const seen = { written: new Map<string, string>(), attested: [], released: [], pushed: [], declared: [] };
  const made: World = { session, ...seen, ports: {} as AttestPorts };
  return { ...made, ports: { ...portsOf(made, { subjects, files, attest, putReleaseFile, push }), ...ports } };
}

type Parts = Required<Pick<WorldOptions, "subjects" | "files">> & {
  readonly attest: WorldOptions["attest"] | undefined;
  readonly putReleaseFile: WorldOptions["putReleaseFile"] | undefined;
  readonly push: WorldOptions["push"] | undefined;
};

function portsOf(made: World, { subjects, files, attest, putReleaseFile, push }: Parts): AttestPorts {
  return {
    serverUrl: "https://github.com",
    repository: { owner: "octo", name: "app" },
    gatherSubjects: async () => subjects,
    claims: async () => CLAIMS,
    openSession: async () => made.session,
    readFile: async (input, path) => {
      const text = files[path];
      if (text !== undefined) return { name: path.slice(path.lastIndexOf("/") + 1), text };
      throw new UsageError("path-not-found", `${input}: ${path}`, { hint: "Write it first." });
    },
    step: { job: "build", action: "__provenance", repository: "lockstep-suite/lockstep" },
    ownEvidence: () => fakeEvidence({ run: { job: "build" } }),
    evidenceIn: (path) => {
      throw new UnavailableError("not-found", path, { hint: "Upload it first." });
    },
    workflowFile: async () => WORKFLOW,
    dispatchInputs: async () => ({}),
    publisher: {
      attest: attest ?? (async (_, bundle) => made.attested.push(bundle)),
      putReleaseFile:
        putReleaseFile ??
        (async (_, tag, content) => {
          made.released.push({ tag, file: content });
          return "added";
        }),
      runStartedAt: async () => "2026-01-02T03:04:05.000Z",
    },
    registry: registryOf(made, push),
    writeBundles: (name, text) => {
      made.written.set(name, text);
      return `/out/${name}`;
    },
    declareArtifacts: (lines) => made.declared.push(lines) > 0,
    now: () => new Date("2026-01-02T03:14:05Z"),
  };
}

function registryOf(made: World, push: WorldOptions["push"] | undefined): ReferrerRegistry {
  const nothing = async () => undefined;
  return {
    push:
      push ??
      (async (place, artifact) => {
        made.pushed.push({ image: place, artifact });
        return { digest: `sha256:${"d".repeat(64)}`, listedBy: "registry", isNew: true };
      }),
    list: async () => [],
    read: nothing,
    readBlob: nothing,
  };
}

function keySession(): SigningSession {
  return openSession({ signer: keySigner(generatePrivateKey()), logs: [], timestampAuthorities: [], used: [] });
}

/** The statements in a file of bundles, one a line. */
export function statementsIn(text: string): readonly Statement[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(Buffer.from(JSON.parse(line).dsseEnvelope.payload, "base64").toString()) as Statement);
}
