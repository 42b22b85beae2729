// Reads what an action or a called workflow pulls in, from the texts of its files. It fetches nothing: files it lacks are
// asked for by path, and what cannot be understood is `unusable`, never empty.
import { type FileFact, type PipelineKind, readPipelineFile, SourceFile, type UseSite } from "@lockstep/core";
import { readDockerfile } from "../container/read-dockerfile.ts";
import type { CodeEvidence, Dependency } from "../evidence/facts.ts";
import { type JudgedReference, judgeReference } from "../reference/judge-reference.ts";
import { readRuntime } from "./action-runtime.ts";
import { judgeDependency } from "./dependency.ts";

/** Where code lies in its repository, and as what it is used. */
export interface CodePlace {
  /** Without leading slash; empty for the root. */
  readonly path: string;
  readonly site: UseSite;
}

export type CodeRead =
  | { readonly kind: "code"; readonly code: CodeEvidence }
  /** The content of these files of the same ref decides, too. */
  | { readonly kind: "more"; readonly paths: readonly string[] }
  | { readonly kind: "unusable"; readonly why: string };

/** The files of one ref by path. A file that is not in it was not asked for. */
type Files = ReadonlyMap<string, FileFact>;

/** Several times the largest number of references seen in one file. */
const MAX_USES = 500;

const DOCKERFILE = "Dockerfile";

/**
 * The files that tell what the code is, the one that counts most first; all of them are to be fetched before `readCode`.
 * Source: GitHub's "Metadata syntax", first section. The runner takes `action.yml` before `action.yaml`, and a `Dockerfile`
 * where there is neither.
 */
export function wantedFiles({ path, site }: CodePlace): readonly string[] {
  return site === "reusable-workflow"
    ? [path]
    : ["action.yml", "action.yaml", DOCKERFILE].map((name) => joinPath(path, name));
}

/** Reads code from its files. Never rejects, whatever the texts hold. */
export async function readCode(place: CodePlace, files: Files): Promise<CodeRead> {
  const wanted = wantedFiles(place);
  const lacking = wanted.filter((path) => !files.has(path));
  if (lacking.length > 0) return { kind: "more", paths: lacking };
  const path = wanted.find((candidate) => files.get(candidate)?.kind !== "absent");
  if (path === undefined) return code("missing", []);
  if (place.site === "reusable-workflow") return await readWorkflow(path, files);
  return path.endsWith(DOCKERFILE) ? readImages(path, files) : await readAction(path, files);
}

/** The path of `name` seen from a folder; both may hold `.` and empty segments. */
export function joinPath(folder: string, name: string): string {
  const segments = `${folder}/${name}`.split("/");
  return segments.filter((segment) => segment !== "" && segment !== ".").join("/");
}

async function readWorkflow(path: string, files: Files): Promise<CodeRead> {
  const uses = await usesOf(path, "workflow", files);
  return uses.ok ? code("workflow", uses.all) : uses.read;
}

/** What the runner does not look at for this runtime counts for nothing: steps of a docker action, the image of a composite. */
async function readAction(path: string, files: Files): Promise<CodeRead> {
  const uses = await usesOf(path, "action", files);
  if (!uses.ok) return uses.read;
  const runtime = await readRuntime(uses.text);
  if (runtime === undefined) return unusable(path, "`runs.using` names no runtime that GitHub documents");
  if (runtime === "docker") return readImage(path, uses.all, files);
  return code(runtime, runtime === "composite" ? uses.all.filter(({ site }) => site === "step") : []);
}

/** A docker action names an image, or a Dockerfile relative to its metadata. */
function readImage(path: string, uses: readonly Dependency[], files: Files): CodeRead {
  const [image, ...others] = uses.filter(({ site }) => site === "docker-action");
  if (!image || others.length > 0) return unusable(path, "it does not name exactly one image");
  if (judgeDependency(image).verdict !== "local") return code("docker", [image]);
  const dockerfile = joinPath(path.slice(0, path.lastIndexOf("/") + 1), image.value);
  return files.has(dockerfile) ? readImages(dockerfile, files) : { kind: "more", paths: [dockerfile] };
}

function readImages(path: string, files: Files): CodeRead {
  const file = textOf(path, files);
  if (!file.ok) return file.read;
  const content = readDockerfile(new SourceFile(path, file.text));
  const flaw = content ? content.flaw?.message : "it is not a Dockerfile";
  if (!content || flaw !== undefined) return unusable(path, flaw ?? "");
  return code("docker", content.references.map(asDependency));
}

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly read: CodeRead };

function textOf(path: string, files: Files): Text {
  const file = files.get(path);
  if (file?.kind === "text") return { ok: true, text: file.text };
  return { ok: false, read: unusable(path, file?.kind === "unusable" ? file.why : "it does not exist") };
}

type Uses =
  | { readonly ok: true; readonly text: string; readonly all: readonly Dependency[] }
  | Extract<Text, { readonly ok: false }>;

/**
 * Every reference of a file, with the values its expressions can take. A file that is understood in part could hide one in
 * the rest.
 */
async function usesOf(path: string, kind: PipelineKind, files: Files): Promise<Uses> {
  const file = textOf(path, files);
  if (!file.ok) return file;
  const read = await readPipelineFile(path, file.text, kind);
  const problem = read.ok ? read.file.problems[0]?.message : read.message;
  if (!read.ok || problem !== undefined) return { ok: false, read: unusable(path, problem ?? "") };
  const { references } = read.file;
  const judged = references.flatMap((reference) => judgeReference(read.file, reference, undefined));
  return { ok: true, text: file.text, all: judged.map(asDependency) };
}

function asDependency({ reference, value }: JudgedReference): Dependency {
  return { site: reference.site, value };
}

function code(kind: CodeEvidence["kind"], uses: readonly Dependency[]): CodeRead {
  const distinct = new Map(uses.map(({ site, value }) => [JSON.stringify([site, value]), { site, value }]));
  if (distinct.size > MAX_USES) return { kind: "unusable", why: `it pulls in more than ${MAX_USES} things` };
  return { kind: "code", code: { kind, uses: [...distinct.values()] } };
}

function unusable(path: string, why: string): CodeRead {
  return { kind: "unusable", why: `${path}: ${why}` };
}
