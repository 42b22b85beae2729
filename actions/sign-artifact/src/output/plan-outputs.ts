// Which files a run will write, for which subject each: known before anything is signed, so that nothing is signed in vain.
import { revealControls, UsageError } from "@lockstep/core";
import { type ArtifactSubject, nameProblem } from "@lockstep/sigstore";
import {
  BUNDLE_SUFFIX,
  commonFolder,
  DETACHED_SUFFIX,
  fileNameFor,
  joinPath,
  type Layout,
  type Place,
  placeFor,
} from "./place-outputs.ts";

/** A file to sign: what it is called, where it lies (absolute), and where its links may lead. */
export interface FileToSign {
  readonly name: string;
  readonly path: string;
  readonly root?: string;
  /** Where its outputs go unless a folder is named for all. Left out: where its name says, in the workspace. */
  readonly home?: Place;
}

export interface OutputOptions {
  readonly workspace: string;
  readonly outputFolder: string | undefined;
  /** Name of the checksum file; undefined for none. */
  readonly checksumsFile: string | undefined;
  readonly detached: boolean;
  /** Files of the workspace that nothing may be written over, beside those that are signed. */
  readonly kept: readonly string[];
}

/** Where what belongs to one signed thing goes. */
export interface Outputs {
  readonly bundle: Place;
  readonly detached: Place | undefined;
}

export interface OutputPlan {
  readonly files: readonly { readonly file: FileToSign; readonly outputs: Outputs }[];
  readonly digests: readonly { readonly subject: ArtifactSubject; readonly outputs: Outputs }[];
  /** `folder` is what the names in it are relative to: a folder of the workspace, or empty. */
  readonly checksums: { readonly place: Place; readonly folder: string; readonly outputs: Outputs } | undefined;
}

/**
 * Leaves out of `files` what this step wrote earlier: bundles, the checksum file, and signatures beside their files. Throws
 * `UsageError`: `no-subjects` where nothing is left, `invalid-input` where two outputs would go to the same place.
 */
export function planOutputs(
  found: readonly FileToSign[],
  digests: readonly ArtifactSubject[],
  options: OutputOptions,
): OutputPlan {
  const files = withoutOwn(found, options);
  demandNames(files);
  if (files.length + digests.length === 0) throw nothingToSign(found.length);
  const layout: Layout = { ...options, common: commonFolder(files.map(({ name }) => name)) };
  const outputsAt = ({ root, path }: Place): Outputs => ({
    bundle: { root, path: `${path}${BUNDLE_SUFFIX}` },
    detached: options.detached ? { root, path: `${path}${DETACHED_SUFFIX}` } : undefined,
  });
  const placeOf = ({ name, home }: FileToSign): Place =>
    home !== undefined && options.outputFolder === undefined ? home : placeFor(name, layout);
  const plan: OutputPlan = {
    files: files.map((file) => ({ file, outputs: outputsAt(placeOf(file)) })),
    digests: digests.map((subject) => ({ subject, outputs: outputsAt(placeFor(nameOf(subject), layout)) })),
    checksums: files.length === 0 ? undefined : planChecksums(layout, options.checksumsFile, outputsAt),
  };
  demandDistinct(plan, options);
  return plan;
}

/** Names stand in lines of checksum files, outputs and reports, and have to tell files apart there. */
function demandNames(files: readonly FileToSign[]): void {
  const seen = new Set<string>();
  const problems = files.flatMap(({ name }) => {
    const problem = nameProblem(name) ?? (seen.has(name) ? "is the name of two files" : undefined);
    seen.add(name);
    return problem === undefined ? [] : [`${revealControls(name)} ${problem}`];
  });
  if (problems.length === 0) return;
  const hint = "Rename these files, or sign them in separate steps.";
  throw new UsageError("invalid-input", "These files cannot be signed under their names.", { hint, problems });
}

function planChecksums(layout: Layout, name: string | undefined, outputsAt: (place: Place) => Outputs) {
  if (name === undefined) return undefined;
  if (/[/\\]/.test(name) || name === "." || name === ".." || nameProblem(name) !== undefined) {
    throw new UsageError("invalid-input", "checksums-file: it is not the name of a file.", {
      hint: "Give a name without a folder; `output-folder` says where it goes.",
    });
  }
  const place = placeFor(joinPath(layout.common, name), layout);
  return { place, folder: layout.common, outputs: outputsAt(place) };
}

function nameOf({ kind, name, digest }: ArtifactSubject): string {
  return fileNameFor(kind === "oci" ? "oci" : "digest", name, digest.hex);
}

/** What an earlier run wrote must not be taken for what the build made. */
function withoutOwn(found: readonly FileToSign[], { checksumsFile, detached }: OutputOptions): readonly FileToSign[] {
  const names = new Set(found.map(({ name }) => name));
  const isSignature = (name: string): boolean =>
    detached && name.endsWith(DETACHED_SUFFIX) && names.has(name.slice(0, -DETACHED_SUFFIX.length));
  const rest = found.filter(({ name }) => !name.endsWith(BUNDLE_SUFFIX) && !isSignature(name));
  if (checksumsFile === undefined) return rest;
  const isNamedSo = (name: string): boolean => name.split("/").at(-1) === checksumsFile;
  const others = rest.filter(({ name }) => !isNamedSo(name));
  const own = joinPath(commonFolder(others.map(({ name }) => name)), checksumsFile);
  return rest.filter(({ name }) => name !== own);
}

/** Neither may two outputs go to one place, nor one over what is signed. */
function demandDistinct({ files, digests, checksums }: OutputPlan, { workspace, kept }: OutputOptions): void {
  const outputs = [...files, ...digests, ...(checksums ? [checksums] : [])].flatMap(
    ({ outputs: { bundle, detached } }) => (detached === undefined ? [bundle] : [bundle, detached]),
  );
  const taken = new Set([...files.map(({ file }) => file.path), ...kept.map((path) => joinPath(workspace, path))]);
  for (const { root, path } of checksums === undefined ? outputs : [...outputs, checksums.place]) {
    const place = joinPath(root, path);
    if (taken.has(place)) {
      throw new UsageError("invalid-input", `${path} would be written over, or twice.`, {
        hint: "Name each artifact once; give `output-folder` or another `checksums-file`.",
      });
    }
    taken.add(place);
  }
}

function nothingToSign(found: number): UsageError {
  const message =
    found === 0 ? "There is nothing to sign." : "There is nothing to sign: only what an earlier run wrote was found.";
  return new UsageError("no-subjects", message, {
    hint: "Name what the build made: files, digests, a checksum file or images. Bundles are never signed.",
  });
}
