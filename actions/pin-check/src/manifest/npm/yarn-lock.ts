// Reads yarn.lock, both the format of Yarn 1 and that of later versions, by the lines its entries start with.
import type { DependencySpec, Drift, Read } from "../manifest.ts";
import type { NpmLock, NpmRequest } from "./npm-lock.ts";

/** A line that git writes into a file whose two versions it could not merge. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;

/** The head of an entry: at the start of a line, quoted or not, `? ` before keys that are too long for one line. */
const HEAD = /^(?![ \t#?])(.+):\r?$|^\? (.+)$/gm;

export async function readYarnLock(text: string): Promise<Read<NpmLock>> {
  if (CONFLICT.test(text)) return { ok: false, why: "it contains the markers of a merge conflict" };
  const descriptors = descriptorsOf(text);
  const isModern = descriptors.delete("__metadata");
  const names = new Set([...descriptors].map(nameOf));
  const lock = { descriptors, names, isModern };
  return { ok: true, value: { compare: (request) => compare(request, lock) } };
}

interface YarnLock {
  readonly descriptors: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly isModern: boolean;
}

/** All `name@range` of the heads. */
function descriptorsOf(text: string): Set<string> {
  const descriptors = new Set<string>();
  for (const [, plain, explicit] of text.matchAll(HEAD)) {
    const head = (plain ?? explicit ?? "").trim().replaceAll('"', "");
    for (const descriptor of head.split(", ")) descriptors.add(descriptor);
  }
  return descriptors;
}

function nameOf(descriptor: string): string {
  return descriptor.slice(0, descriptor.indexOf("@", 1));
}

async function compare(request: NpmRequest, lock: YarnLock): Promise<readonly Drift[] | undefined> {
  const { pkg, folder, isMember } = request;
  if (lock.isModern ? !knows(lock, pkg.name, folder) : isMember === false) return undefined;
  const asked = pkg.manifest.dependencies.filter(({ installed, origin }) => installed && origin !== "local");
  const missing = asked.filter((dependency) => !holds(lock, dependency, request.resolved));
  if (missing.length === 0) return [];
  const local = await request.localNames();
  return missing
    .filter(({ name }) => !local.has(name))
    .map((dependency) => ({
      kind: lock.names.has(dependency.name) ? "differs" : "absent",
      name: dependency.name,
      dependency,
    }));
}

/** Later versions have an entry for every package of the workspace, Yarn 1 has none of any. A package without a name gets a made-up one. */
function knows({ descriptors }: YarnLock, name: string | undefined, folder: string): boolean {
  const end = `@workspace:${folder === "" ? "." : folder}`;
  if (name !== undefined) return descriptors.has(name + end);
  return [...descriptors].some((descriptor) => descriptor.endsWith(end));
}

/** Where another file or `resolutions` decide about the range, any entry for the name will do. */
function holds(lock: YarnLock, dependency: DependencySpec, resolved: ReadonlySet<string>): boolean {
  const { name, specifier, origin } = dependency;
  if (lock.descriptors.has(`${name}@${specifier}`)) return true;
  if (lock.isModern && lock.descriptors.has(`${name}@npm:${specifier}`)) return true;
  return (origin === "elsewhere" || resolved.has(name)) && lock.names.has(name);
}
