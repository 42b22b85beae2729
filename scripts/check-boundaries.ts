// Repeats what the compiler holds about dependencies, with messages that say where to go instead, and holds what it cannot:
// which libraries belong where, and that tests do not replace our own modules.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT } from "./repository.ts";

interface Boundary {
  /** Files the boundary is about. */
  readonly files: RegExp;
  /** Imports that are not allowed there. */
  readonly forbidden: RegExp;
  /** Where to go instead. */
  readonly instead: string;
}

const BOUNDARIES: readonly Boundary[] = [
  {
    files: /^packages\/core\/src\/(?!.*\.test\.ts$)/,
    forbidden: /^node:|^@lockstep\/|^@actions\//,
    instead: "core is pure: take the value or a port as a parameter, and put the adapter into packages/runtime",
  },
  {
    files: /^packages\/runtime\/src\/(?!.*\.test\.ts$)/,
    forbidden: /^@lockstep\/(?!core)/,
    instead: "runtime knows core only: pass what it needs as a parameter",
  },
  {
    files: /^packages\/report-page\/src\/(?!.*\.test\.ts$)/,
    forbidden: /^node:|^@lockstep\/(?!core$)|^@actions\//,
    instead: "the page is pure, data in and a text out: read files in packages/cli/src/report",
  },
  {
    files: /^packages\/sigstore\/src\/(?!.*\.test\.ts$)/,
    forbidden: /^@lockstep\/(?!core$|runtime$|runtime\/)|^node:(?!(?:buffer|crypto|zlib)$)|^@actions\//,
    instead: "sigstore reaches the outside through packages/runtime: add a port there",
  },
  {
    files: /^actions\/[^/]+\/src\/(?!.*\.test\.ts$)/,
    // Hashing, inflating and bytes are pure computation: they reach nothing. See decision 0023.
    forbidden: /^node:(?!(?:buffer|crypto|zlib)$)|^@actions\//,
    instead: "actions reach the outside through packages/runtime: add a port there",
  },
  {
    files: /^actions\/(?!gate\/)[^/]+\/src\/(?!.*\.test\.ts$)/,
    forbidden: /^@lockstep\/(?!core$|core\/|runtime$|runtime\/|sigstore$)/,
    instead: "one action never imports another: only the gate and the command line import programs",
  },
  {
    files: /^(?!packages\/(runtime|testkit)\/).*\/src\/(?!.*\.test\.ts$)/,
    forbidden: /^@lockstep\/testkit/,
    instead: "the testkit is for tests",
  },
  {
    files: /^(?!packages\/(sigstore|testkit)\/).*\/src\/(?!.*\.test\.ts$)/,
    forbidden: /^@sigstore\/|^@noble\/|^@peculiar\//,
    instead: "the libraries of Sigstore are used in packages/sigstore only: add what you need there",
  },
  {
    files: /^(packages|actions)\/(?!runtime\/)/,
    forbidden: /^@actions\/|node_modules\//,
    instead: "the toolkit is used in packages/runtime only",
  },
];

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;
const MOCKED = /vi\.(?:do)?[mM]ock\(\s*["'](?:\.|@lockstep)/;

export function checkBoundaries(): readonly string[] {
  return sources().flatMap((file) => crossings(file, readFileSync(join(ROOT, file), "utf8")));
}

/** What a source file imports across a boundary, each with where to go instead. */
export function crossings(file: string, text: string): readonly string[] {
  const imports = [...text.matchAll(IMPORT)].map(([, target]) => target ?? "");
  const crossed = BOUNDARIES.filter(({ files }) => files.test(file)).flatMap(({ forbidden, instead }) =>
    imports.filter((target) => forbidden.test(target)).map((target) => `${file} imports ${target}: ${instead}`),
  );
  return MOCKED.test(text) ? [...crossed, `${file} replaces a module of our own: inject a port instead`] : crossed;
}

/** Our own TypeScript files, relative to the root. */
export function sources(): readonly string[] {
  return ["packages", "actions"].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
      .map((name) => posix.join(top, name))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !/(^|\/)(node_modules|lib)\//.test(name)),
  );
}
