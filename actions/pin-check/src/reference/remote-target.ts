// Splits `owner/repo[/path]@ref`. It knows the form only.

/** A place in another repository. */
export interface RemoteTarget {
  readonly owner: string;
  readonly name: string;
  /** Without leading slash; empty for the root. */
  readonly path: string;
  readonly ref: string;
}

/** Owner, repository and path segments as GitHub allows them in names. */
const SEGMENT = /^[A-Za-z0-9._-]+$/;

/** The parts, split at the first `@` as the runner does (a ref may hold further ones); undefined for any other form. */
export function parseRemoteTarget(value: string): RemoteTarget | undefined {
  const at = value.indexOf("@");
  const segments = (at < 0 ? value : value.slice(0, at)).split("/");
  const [owner, name, ...path] = segments;
  if (!owner || !name || !segments.every(isName)) return undefined;
  return { owner, name, path: path.join("/"), ref: at < 0 ? "" : value.slice(at + 1) };
}

function isName(segment: string): boolean {
  return SEGMENT.test(segment) && segment !== "." && segment !== "..";
}
