// Grades a package as npm and its relatives name it ("npm-install", "package-spec" of the npm documentation).
import type { InstallGrade } from "@lockstep/core";
import { gradeRef, isDecidedElsewhere, isSemantic } from "./versions.ts";

const LOCAL = /^(?:\.{1,2}(?:[/\\]|$)|[/~\\]|[A-Za-z]:[/\\]|\uFFFC[/\\]|(?:file|link|portal|workspace|patch):)/;
const REMOTE = /^[a-z][a-z+]*:/;
const ARCHIVE = /\.(?:tgz|tar\.gz|tar)$/;
/** `owner/repository`, which stands for one on GitHub. */
const SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#|$)/;
const ALIAS = "npm:";

/** Undefined for what lies in the working tree: it is not fetched. */
export function gradeNpmSpec(spec: string): InstallGrade | undefined {
  const { name, version } = splitSpec(spec);
  if (isLocal(version ?? name)) return undefined;
  if (version === undefined) return gradeSource(name) ?? "unversioned";
  if (version.startsWith(ALIAS)) return gradeNpmSpec(version.slice(ALIAS.length));
  return gradeSource(version) ?? gradeVersion(version);
}

/** Splits at the last `@` that is not the first character, unless the whole is an address. */
function splitSpec(spec: string): { readonly name: string; readonly version?: string } {
  const at = spec.indexOf("@", 1);
  if (at < 0 || isLocal(spec) || REMOTE.test(spec)) return { name: spec };
  return { name: spec.slice(0, at), version: spec.slice(at + 1) };
}

function isLocal(spec: string): boolean {
  return LOCAL.test(spec) || (ARCHIVE.test(spec) && !REMOTE.test(spec));
}

/** The grade of an address or a repository; undefined for anything else. */
function gradeSource(source: string): InstallGrade | undefined {
  if (!REMOTE.test(source) && !SHORTHAND.test(source)) return undefined;
  const hash = source.indexOf("#");
  return hash < 0 ? "unversioned" : gradeRef(source.slice(hash + 1));
}

function gradeVersion(version: string): InstallGrade {
  return isSemantic(version) || isDecidedElsewhere(version) ? "exact" : "unversioned";
}
