// Grades a package as pip and its relatives name it ("Dependency specifiers" of the Python packaging guide, "VCS Support"
// of the pip documentation).
import type { InstallGrade } from "@lockstep/core";
import { gradeRef, namesOneVersion } from "./versions.ts";

const ARCHIVE = /\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)(?:\[[^\]]*\])?$/;
const VERSION_CONTROL = /^(?:git|hg|bzr|svn)\+/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//;
const EQUALS = /={2,3}\s*([^\s,;]+)/;
/** A name, then extras, then nothing or a version: anything else is a path. */
const NAME = /^[\w.\uFFFC-]+(?:\[[^\]]*\])?/;

/** Undefined for what lies in the working tree: it is not fetched. */
export function gradePythonSpec(spec: string): InstallGrade | undefined {
  const [requirement = ""] = spec.split(";");
  const direct = requirement.indexOf(" @ ");
  if (direct >= 0) return gradeSource(requirement.slice(direct + 3).trim());
  if (VERSION_CONTROL.test(spec) || ADDRESS.test(spec)) return gradeSource(spec);
  return isLocal(requirement) ? undefined : gradeVersion(requirement);
}

function gradeSource(source: string): InstallGrade | undefined {
  if (source.startsWith("file:")) return undefined;
  if (source.includes("#sha256=") || source.includes("&sha256=")) return "locked";
  if (!VERSION_CONTROL.test(source)) return "unversioned";
  const [address = ""] = source.split("#");
  const path = address.slice(address.indexOf("://") + 3);
  const at = path.lastIndexOf("@");
  return at > path.indexOf("/") ? gradeRef(path.slice(at + 1)) : "unversioned";
}

/** As pip decides: what starts with a dot, holds a separator or ends like an archive is a path. */
function isLocal(requirement: string): boolean {
  const name = NAME.exec(requirement)?.[0] ?? "";
  const rest = requirement.slice(name.length);
  return /^(?:\.|\*|~)/.test(requirement) || /^[/\\]/.test(rest) || ARCHIVE.test(requirement);
}

function gradeVersion(requirement: string): InstallGrade {
  const version = EQUALS.exec(requirement)?.[1];
  if (version !== undefined) return namesOneVersion(version) && !version.includes("*") ? "exact" : "unversioned";
  // A constraint that an expansion completes: `name$CONSTRAINT` or `name>=$VERSION`.
  return /^[\w.-].*\uFFFC/.test(requirement) ? "exact" : "unversioned";
}
