// The pin `owner/repo@ref` by which a lock names a dependency: its form and when two of them are one.

/** Definition `pin` of the published schemas `lockfile-v0.0.2.json` and `lockfile-v0.0.3.json`. */
const PIN = /^[^/@:]+\/[^/@:]+@[^:]+$/;

export function isPin(value: unknown): value is string {
  return typeof value === "string" && PIN.test(value);
}

/** The pin in the one spelling to compare by: owner and repository are case-insensitive on GitHub, refs are not. */
export function canonicalPin(pin: string): string {
  const at = pin.indexOf("@");
  return pin.slice(0, at).toLowerCase() + pin.slice(at);
}

/** The pin that stands for a ref of a repository. */
export function pinOf({
  owner,
  name,
  ref,
}: {
  readonly owner: string;
  readonly name: string;
  readonly ref: string;
}): string {
  return canonicalPin(`${owner}/${name}@${ref}`);
}
