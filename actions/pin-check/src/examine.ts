// Looks at one tree: reads what the pipeline is made of, brings in the evidence, and lets every family judge its subjects.
import { blockedNodes, type DependencyGraph, type NotChecked, type SourceFile } from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import { readContainerFiles } from "./container/read-container-files.ts";
import { toCase } from "./evidence/cases/evidence-of.ts";
import type { Expectations } from "./evidence/cases/reference-case.ts";
import { toTransitiveCase } from "./evidence/cases/transitive-case.ts";
import { hostOf } from "./evidence/collect/servers.ts";
import { evidenceFor } from "./evidence/evidence-for.ts";
import type { Evidence } from "./evidence/gather-evidence.ts";
import { detectAll, type Family, mergeFamilies } from "./family.ts";
import { buildGraph } from "./graph/build-graph.ts";
import { judgeInstalls } from "./install/judge-installs.ts";
import { type OpenedLock, openLock } from "./lock/open-lock.ts";
import { recordedReferences } from "./lock/recorded-references.ts";
import { npmPackages } from "./manifest/declared-packages.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { manifestKindOf } from "./manifest/manifest-paths.ts";
import { type ManifestFamily, readManifests } from "./manifest/read-manifests.ts";
import type { JudgedReference } from "./reference/judge-reference.ts";
import { judgeReferences } from "./reference/reference-family.ts";
import { evidenceForged } from "./rules/evidence-forged.ts";
import { taintedDependency } from "./rules/tainted-dependency.ts";
import { unpinnedDependency } from "./rules/unpinned-dependency.ts";
import { missingLocalCode } from "./subjects/find-local-code.ts";
import {
  type KnownPipelines,
  type PipelineSubjects,
  pipelineCandidates,
  readPipelines,
  readShellFiles,
  type Subjects,
} from "./subjects/read-subjects.ts";

export interface ExamineRequest {
  /** Files to look at, whatever their place; undefined means all that a pipeline is made of. */
  readonly given: readonly string[] | undefined;
  /** What is known already, for a second look at another tree; undefined means that it is to be gathered. */
  readonly evidence?: Evidence;
  /** Workflows and actions of the other tree: those with the same text are not parsed again. */
  readonly known?: KnownPipelines;
}

export interface Examination {
  readonly family: Family;
  readonly evidence: Evidence;
  /** What is to be known about: those of the files, and those that only the lock records. */
  readonly references: readonly JudgedReference[];
  readonly graph: DependencyGraph | undefined;
  /** The texts that were looked at, one each. */
  readonly sources: readonly SourceFile[];
  readonly pipelines: KnownPipelines;
}

const NOTHING_FOUND: NotChecked = {
  what: ".github/workflows",
  why: "there is no workflow, no action.yml and nothing else to check; run this in a repository that has one",
};

/** Errors: `IntegrityError` where evidence contradicts itself, and those of `readTrusted`. */
export async function examine(request: ExamineRequest, ports: CheckPorts): Promise<Examination> {
  const { given } = request;
  const listed = given ?? (await ports.files.list());
  const lock = await openLock(listed, ports);
  const subjects = await readAll(request, listed, lock, ports);
  const references = [...subjects.references, ...(await recordedReferences(lock, subjects.references))];
  const evidence = request.evidence ?? (await evidenceFor(references, ports));
  const manifests = await judgeManifests(listed, given !== undefined, ports);
  const grades = ports.policy["pin-check"]?.["install-grades"];
  const families = [
    judgeOwnReferences(subjects, evidence, ports),
    await judgeInstalls(subjects.scripts, grades, npmPackages(manifests.manifests)),
    manifests,
    await judgeLock(lock, subjects, listed, given !== undefined, evidence),
    { ...NOTHING, notChecked: missingCode(subjects, listed, given !== undefined) },
    { ...NOTHING, detections: detectAll([evidenceForged], evidence.forged) },
  ];
  const { family, graph } = follow(subjects, evidence, listed, lock, ports);
  const sum = mergeFamilies([...families, family, { ...NOTHING, stats: { files: subjects.looked.length } }]);
  return {
    family: isEmpty(sum) ? { ...sum, notChecked: [NOTHING_FOUND, ...sum.notChecked] } : sum,
    evidence,
    references,
    graph,
    sources: sourcesOf(subjects, manifests.manifests),
    pipelines: subjects.pipelines,
  };
}

/** A file that could not be read is something that was found. */
function isEmpty({ stats, notChecked }: Family): boolean {
  return (stats["files"] ?? 0) + (stats["manifests"] ?? 0) + notChecked.length === 0;
}

const NOTHING: Family = { detections: [], subjects: [], notChecked: [], stats: {} };

async function readAll(
  { given, known }: ExamineRequest,
  listed: readonly string[],
  lock: OpenedLock,
  ports: CheckPorts,
): Promise<PipelineSubjects> {
  const candidates = pipelineCandidates(listed, given !== undefined);
  const pipelines = await readPipelines(candidates, ports, lock.kind === "text" ? lock.lock : undefined, known);
  const containers = await readContainerFiles(listed, ports.files, ports.progress);
  const shell = await readShellFiles(listed, ports);
  return {
    looked: [...pipelines.looked, ...containers.looked, ...shell.scripts.map(({ file }) => file.path)],
    references: [...pipelines.references, ...containers.references],
    scripts: [...pipelines.scripts, ...containers.scripts, ...shell.scripts],
    notChecked: [...pipelines.notChecked, ...containers.notChecked, ...shell.notChecked],
    pipelines: pipelines.pipelines,
  };
}

function judgeOwnReferences(subjects: Subjects, evidence: Evidence, ports: CheckPorts): Family {
  const host = hostOf(ports.serverUrl);
  const expectations = expectationsOf(ports);
  const family = judgeReferences(
    subjects.references.map((judged) => toCase(judged, evidence.facts, expectations, host)),
  );
  return { ...family, notChecked: [...subjects.notChecked, ...evidence.notChecked, ...family.notChecked] };
}

function expectationsOf({ policy, today }: CheckPorts): Expectations {
  const section = policy["pin-check"];
  return {
    today,
    minAge: section?.["min-age"],
    allowedOwners: section?.["allowed-owners"],
    allowedRegistries: section?.["allowed-registries"],
  };
}

/** Without the repository around it, nobody can tell whether a manifest has a lock. */
async function judgeManifests(
  listed: readonly string[],
  areNamed: boolean,
  ports: CheckPorts,
): Promise<ManifestFamily> {
  if (!areNamed) return readManifests(listed, ports.files, ports.progress);
  const named = listed.filter((path) => manifestKindOf(path) !== undefined);
  return { ...NOTHING, manifests: [], notChecked: named.map((what) => ({ what, why: MANIFEST_ALONE })) };
}

const MANIFEST_ALONE =
  "its lockfile was not named with it; run lockstep pin-check on the whole repository, without file names";

async function judgeLock(
  lock: OpenedLock,
  { references, looked, notChecked }: Subjects,
  listed: readonly string[],
  areNamed: boolean,
  { facts, mode }: Evidence,
): Promise<Family> {
  if (lock.kind === "none") return NOTHING;
  if (lock.kind === "unreadable") {
    return { ...NOTHING, notChecked: [{ what: ".github/workflows/actions.lock", why: lock.why }] };
  }
  const { auditLock } = await import("./lock/audit-lock.ts");
  const repository = { references, looked, notChecked, files: areNamed ? undefined : listed };
  return auditLock(lock.text, repository, mode === "none" ? undefined : facts);
}

function missingCode({ references }: Subjects, listed: readonly string[], areNamed: boolean): readonly NotChecked[] {
  return areNamed ? [] : missingLocalCode(references, listed);
}

function follow(
  { references }: Subjects,
  { facts, mode, notChecked: gaps }: Evidence,
  listed: readonly string[],
  lock: OpenedLock,
  { serverUrl }: CheckPorts,
): { readonly family: Family; readonly graph: DependencyGraph | undefined } {
  // Nothing is known about any other repository, so every chain would end where it begins.
  if (mode === "none") return { family: NOTHING, graph: undefined };
  const { graph, transitive, notChecked } = buildGraph(references, facts, listed, {
    follow: true,
    explained: gaps,
    host: hostOf(serverUrl),
    lock: lock.kind === "text" ? lock.lock : undefined,
  });
  const cases = transitive.map((reached) => toTransitiveCase(reached, facts, hostOf(serverUrl)));
  const detections = detectAll([taintedDependency, unpinnedDependency], cases);
  const stats =
    transitive.length > 0
      ? { "transitive references": transitive.length, "blocked references": blockedNodes(graph).length }
      : {};
  return { family: { ...NOTHING, detections, notChecked, stats }, graph };
}

function sourcesOf({ references, scripts }: Subjects, manifests: readonly Manifest[]): readonly SourceFile[] {
  const files = [...references, ...scripts, ...manifests].map(({ file }) => file);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
