// Reads which version a tag names. Ranges of versions are not its matter.
import type { SemVer } from "semver";
import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";

export interface VersionTag {
  readonly name: string;
  /** What stands before the version, such as `setup-`; empty for a version of the repository as a whole. */
  readonly prefix: string;
  /** One to three numbers, as many as are written. Fewer than three make a name that moves with every release. */
  readonly numbers: readonly number[];
  /** The version, with zeros for what is not written. */
  readonly version: SemVer;
}

const VERSION = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.\d{1,9})?(?:[-+.]([0-9A-Za-z.+-]*))?$/;
/** At least two numbers, so that `node-20` is no version. */
const BEHIND_PREFIX = /[-_/@]v?\d{1,9}\.\d/;
/** Longer than any ref GitHub takes. */
const MAX_LENGTH = 255;

/** The version in the name of a tag, or undefined for a name without one. */
export function readVersionTag(name: string): VersionTag | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const whole = readVersion(name);
  if (whole) return { name, prefix: "", ...whole };
  const at = BEHIND_PREFIX.exec(name)?.index;
  const behind = at === undefined ? undefined : readVersion(name.slice(at + 1));
  return at === undefined || behind === undefined ? undefined : { name, prefix: name.slice(0, at + 1), ...behind };
}

function readVersion(text: string): Pick<VersionTag, "numbers" | "version"> | undefined {
  const match = VERSION.exec(text);
  if (!match) return undefined;
  const [, major = "", minor, patch, suffix = ""] = match;
  const core = `${Number(major)}.${Number(minor ?? 0)}.${Number(patch ?? 0)}`;
  const version =
    parse(suffix === "" || text.includes("+") ? core : `${core}-${suffix}`, { loose: true }) ?? parse(core);
  const written = [major, minor, patch].filter((part) => part !== undefined);
  return version ? { numbers: written.map(Number), version } : undefined;
}

/** True for `v4` and `v4.1`: names that move to every new release of their line. */
export function isMoving({ numbers }: VersionTag): boolean {
  return numbers.length < 3;
}

/** True for three numbers or more, which name one release. The tag of fewer moves from release to release. */
export function isFullVersion(version: string): boolean {
  const read = readVersionTag(version);
  return read !== undefined && !isMoving(read);
}

/** True if `tag` is a release of the line that `line` names: `v4.1.2` and `v4.1` of `v4`. */
export function isOfLine(tag: VersionTag, line: VersionTag): boolean {
  return tag.prefix === line.prefix && line.numbers.every((number, index) => tag.numbers[index] === number);
}

/** The names among `names` that name a version: those of the whole repository, the most precise and the highest first. */
export function sortVersionTags(names: Iterable<string>): readonly VersionTag[] {
  const tags = [...new Set(names)].flatMap((name) => readVersionTag(name) ?? []);
  return tags.sort(
    (a, b) =>
      Number(a.prefix !== "") - Number(b.prefix !== "") ||
      b.numbers.length - a.numbers.length ||
      compare(b.version, a.version) ||
      (a.name < b.name ? -1 : 1),
  );
}
