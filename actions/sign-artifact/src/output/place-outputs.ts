// Decides where each output goes, before anything is signed. Pure: paths are text with `/` between segments.
import { UsageError } from "@lockstep/core";

/** A file to write: `path` is relative to `root`, which is absolute, and stays below it. */
export interface Place {
  readonly root: string;
  readonly path: string;
}

export const BUNDLE_SUFFIX = ".sigstore.json";
export const DETACHED_SUFFIX = ".sig";

/** The deepest folder that holds all of `paths` (relative, without `.` and `..`); empty for the folder they are relative to. */
export function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
  const length = others.reduce((shared, other) => sharedLength(first.slice(0, shared), other), first.length);
  return first.slice(0, length).join("/");
}

function sharedLength(left: readonly string[], right: readonly string[]): number {
  const different = left.findIndex((segment, index) => right[index] !== segment);
  return different < 0 ? left.length : different;
}

/** Where outputs go. */
export interface Layout {
  readonly workspace: string;
  /** What the user named; undefined for beside each file. */
  readonly outputFolder: string | undefined;
  /** `commonFolder` of all files. */
  readonly common: string;
}

/** The place for what belongs to the file `name`, which is relative to the workspace. */
export function placeFor(name: string, { workspace, outputFolder, common }: Layout): Place {
  if (outputFolder === undefined) return { root: workspace, path: name };
  const inside = common !== "" && name.startsWith(`${common}/`) ? name.slice(common.length + 1) : name;
  if (isAbsolute(outputFolder)) return { root: outputFolder, path: inside };
  return { root: workspace, path: joinPath(plainFolder(outputFolder), inside) };
}

/** Of GitHub's runners, those with Windows have letters of drives. */
function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path);
}

/** Throws `UsageError` (`invalid-input`) where the folder could lie outside of what it is relative to. */
function plainFolder(folder: string): string {
  const segments = folder
    .replaceAll("\\", "/")
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".");
  if (!segments.includes("..")) return segments.join("/");
  throw new UsageError("invalid-input", `output-folder: "${folder}" leads out of the workspace.`, {
    hint: "Name a folder in the workspace, or an absolute path.",
  });
}

/** `path` below `folder`; an empty folder is the workspace. */
export function joinPath(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

/**
 * A name for a file about an artifact that is known by name and digest only. A plain relative path stays as it is, since a
 * file of that name may come to lie there; anything else becomes one segment, told apart by its digest.
 */
export function fileNameFor(kind: "digest" | "oci", name: string, hex: string): string {
  const isPath = /^[\w+@ -][\w+@. -]*(?:\/[\w+@ -][\w+@. -]*)*$/.test(name);
  return kind === "digest" && isPath ? name : `${name.replace(/[^\w.-]+/g, "_").slice(-100)}-${hex.slice(0, 12)}`;
}
