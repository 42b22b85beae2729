// What an index of evidence may hold. It comes from a folder that every step of a job can write to, so everything is bounded.
import * as z from "zod/mini";
import {
  type EvidenceEntry,
  type EvidenceFile,
  type EvidenceIndex,
  type EvidenceRun,
  MAX_EVIDENCE_ENTRIES,
} from "./evidence.ts";

/** More than a step that signs or verifies as much as it may writes. */
const MAX_FILES = 5000;
const MAX_WEAKER = 100;
/** More than a file has that fits on the disk of a runner. */
const MAX_FILE_BYTES = 2 ** 40;

const NAME = /^[a-z][a-z0-9-]{0,40}$/;
const CODE = /^[a-z][a-z-]{0,40}$/;
const REPOSITORY = /^(?:[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100})?$/;
/** GitHub documentation, "Workflow syntax", `jobs.<job_id>`. It stands in names of byproducts, so nothing else is let in. */
const JOB = /^(?:[A-Za-z_][A-Za-z0-9_-]{0,99})?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** Unknown keys are left out: later versions may add some. */
export function indexSchema(): z.ZodMiniType<EvidenceIndex> {
  return z.object({
    schema: z.literal(1),
    run: run(),
    entries: z.array(entry()).check(z.maxLength(MAX_EVIDENCE_ENTRIES)),
  });
}

/** What the runner did not say is empty. */
function run(): z.ZodMiniType<EvidenceRun> {
  return z.object({
    server: line(500),
    repository: z.string().check(z.regex(REPOSITORY)),
    runId: z.string().check(z.regex(/^\d{0,20}$/)),
    attempt: z.string().check(z.regex(/^\d{0,10}$/)),
    job: z.string().check(z.regex(JOB)),
    commit: z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/)),
    event: z.string().check(z.regex(/^[a-z_]{0,60}$/)),
    workflow: line(1000),
  });
}

function entry(): z.ZodMiniType<EvidenceEntry> {
  const shape = z.object({
    name: z.string().check(z.regex(NAME)),
    step: line(300),
    action: z.object({ repository: z.string().check(z.regex(REPOSITORY)), ref: line(300) }),
    version: line(64),
    state: z.enum(["running", "finished", "failed", "skipped"]),
    verdict: z.exactOptional(z.enum(["pass", "fail", "incomplete"])),
    code: z.exactOptional(z.custom<NonNullable<EvidenceEntry["code"]>>(isCode)),
    weaker: z.array(line(1000)).check(z.maxLength(MAX_WEAKER)),
    startedAt: z.exactOptional(z.string().check(z.regex(TIME))),
    endedAt: z.exactOptional(z.string().check(z.regex(TIME))),
    files: z.array(file()).check(z.maxLength(MAX_FILES)),
  });
  return shape.check(z.refine(isCoherent));
}

/** Newer versions of the suite may know more codes. */
function isCode(value: unknown): boolean {
  return typeof value === "string" && CODE.test(value);
}

function file(): z.ZodMiniType<EvidenceFile> {
  return z.object({
    path: z.string().check(z.maxLength(1000), z.refine(isPath)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    bytes: z.int().check(z.minimum(0), z.maximum(MAX_FILE_BYTES)),
  });
}

/** Text without control characters. */
function line(maxLength: number) {
  return z.string().check(z.maxLength(maxLength), z.refine(isPlain));
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !/\p{Cc}/u.test(text);
}

/** A file in the folder of a step, or below it. */
function isPath(path: string): boolean {
  const segments = path.split("/");
  const isBelow = segments.length >= 2 && segments.every((segment) => !["", ".", ".."].includes(segment));
  return isBelow && isPlain(path) && !path.includes("\\");
}

/** Each state says what belongs to it and nothing that belongs to another; a step has one folder. */
function isCoherent({ state, verdict, code, startedAt, files }: EvidenceEntry): boolean {
  const folders = new Set(files.map(({ path }) => path.split("/", 1)[0]));
  return (
    (state === "finished") === (verdict !== undefined) &&
    (state === "failed") === (code !== undefined) &&
    (state === "skipped" || startedAt !== undefined) &&
    (state !== "skipped" || files.length === 0) &&
    folders.size <= 1
  );
}
