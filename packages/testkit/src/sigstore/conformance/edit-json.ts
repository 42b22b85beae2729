// Changes to JSON, in place, by the way to a value in it.

export type Path = readonly (string | number)[];

/** Changes JSON in place. */
export function edit(value: unknown, path: Path, change: (old: unknown) => unknown): void {
  const parent = Object(path.slice(0, -1).reduce((at: unknown, key) => Object(at)[key], value));
  const last = path.at(-1) ?? "";
  parent[last] = change(parent[last]);
  if (parent[last] === undefined) delete parent[last];
}

/** For `edit`: takes the value away. */
export const remove = () => undefined;
export const at = (value: unknown, path: Path): unknown =>
  path.reduce((here: unknown, key) => Object(here)[key], value);

/** Base64 of other bytes of the same length. */
export function flip(value: unknown): string {
  const bytes = Buffer.from(String(value), "base64");
  bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
  return bytes.toString("base64");
}

export const ENTRY: Path = ["verificationMaterial", "tlogEntries", 0];
export const STAMPS: Path = ["verificationMaterial", "timestampVerificationData", "rfc3161Timestamps"];
