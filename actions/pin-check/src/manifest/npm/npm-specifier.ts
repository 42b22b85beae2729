// What the text behind a dependency's name in a package.json means. Follows "dependencies" of npm's package.json page, and
// the protocols that Yarn, pnpm and Bun add.
import type { DependencySpec } from "../manifest.ts";

interface NpmSpecifier {
  readonly origin: DependencySpec["origin"];
  /** The semver range or tag; for an alias that of what it stands for. Empty for what is no range. */
  readonly range: string;
}

const LOCAL = /^(?:(?:workspace|link|file|portal):|\.{0,2}\/|~\/)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:|^[^@\s/]+@[^\s/]+:|^[^@\s/]+\/[^\s]/i;

export function readSpecifier(specifier: string): NpmSpecifier {
  const text = specifier.trim();
  if (LOCAL.test(text)) return { origin: "local", range: "" };
  if (text.startsWith("npm:")) return { origin: "registry", range: rangeOfAlias(text.slice("npm:".length)) };
  return ADDRESS.test(text) ? { origin: "elsewhere", range: "" } : { origin: "registry", range: text };
}

/** `name@range`, `@scope/name@range`, or a range alone, as Yarn writes it. */
function rangeOfAlias(alias: string): string {
  const separator = alias.indexOf("@", 1);
  if (separator > 0) return alias.slice(separator + 1);
  return /^[@a-z]/i.test(alias) ? "" : alias;
}

const ANYTHING = /^[*xX](?:\.[*xX])*$/;
const FLOOR_ONLY = /^>=?\s*[v=]?\s*[0-9xX*][^\s<]*$/;
const TAG = /^[a-z][^\s]*$/i;
const VERSION_WITH_LETTER = /^[vx]\.?[0-9*x.]/i;

/** True where a range has no upper bound in one of its alternatives, and for tags, which can be moved to any version. */
export function isWildcardRange(range: string): boolean {
  return range.split("||").some((alternative) => {
    const text = alternative.trim();
    if (text === "" || ANYTHING.test(text) || FLOOR_ONLY.test(text)) return true;
    return TAG.test(text) && !VERSION_WITH_LETTER.test(text);
  });
}
