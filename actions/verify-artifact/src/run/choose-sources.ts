// Decides where bundles are looked for.
import { linesOf, nearest, type RepositoryName, UsageError } from "@lockstep/core";
import type { StoredAttestations } from "@lockstep/runtime";
import type { ReferrerRegistry } from "@lockstep/runtime/registry";
import type { AttestationSource, FoundContent } from "../source/attestation-source.ts";
import { besideSource, type ReadBeside } from "../source/beside-source.ts";
import { githubSource } from "../source/github-source.ts";
import { givenSource } from "../source/given-source.ts";
import { registrySource } from "../source/registry-source.ts";

const NAMES = ["given", "beside", "github", "registry"] as const;
type Name = (typeof NAMES)[number];

export interface SourceOptions {
  /** `auto`, or names separated by blanks, commas or line ends. */
  readonly wanted: string;
  readonly given: readonly FoundContent[];
  readonly readBeside: ReadBeside;
  /** Undefined where GitHub cannot be asked, or may not. */
  readonly github: { readonly attestations: StoredAttestations; readonly repository: RepositoryName } | undefined;
  /** Undefined where no network may be used. */
  readonly registry: ReferrerRegistry | undefined;
}

export interface ChosenSources {
  readonly sources: readonly AttestationSource[];
  readonly asksAll: boolean;
}

/**
 * `auto`: the bundles given and nothing else, where there are any; otherwise all that there are. Throws `UsageError`
 * (`invalid-input`) for names that are none, and for sources that are not to be had.
 */
export function chooseSources(options: SourceOptions): ChosenSources {
  const available = availableSources(options);
  const words = linesOf(options.wanted.replaceAll(/[,\s]+/g, "\n"));
  if (words.length === 0 || (words.length === 1 && words[0] === "auto")) {
    const given = available.get("given");
    return { sources: given === undefined ? [...available.values()] : [given], asksAll: false };
  }
  const names = new Set(words.map(readName));
  const missing = [...names].filter((name) => !available.has(name));
  if (missing.length > 0) throw unavailable(missing);
  return { sources: NAMES.flatMap((name) => (names.has(name) ? (available.get(name) ?? []) : [])), asksAll: true };
}

function availableSources(options: SourceOptions): ReadonlyMap<Name, AttestationSource> {
  const { given, readBeside, github, registry } = options;
  const sources = new Map<Name, AttestationSource>();
  if (given.length > 0) sources.set("given", givenSource(given));
  sources.set("beside", besideSource(readBeside));
  if (github !== undefined) sources.set("github", githubSource(github.attestations, github.repository));
  if (registry !== undefined) sources.set("registry", registrySource(registry));
  return sources;
}

function readName(word: string): Name {
  const name = NAMES.find((known) => known === word);
  if (name !== undefined) return name;
  const meant = nearest(word, NAMES);
  throw new UsageError("invalid-input", `sources: "${word}" is not one of auto, ${NAMES.join(", ")}.`, {
    hint: meant === undefined ? "Name places where bundles lie." : `Did you mean ${meant}?`,
  });
}

const NEEDS: Readonly<Record<Name, string>> = {
  given: "`given` needs the input `bundles`",
  beside: "`beside` needs files",
  github: "`github` needs a token and a repository, and a run that is not offline",
  registry: "`registry` needs a run that is not offline",
};

function unavailable(missing: readonly Name[]): UsageError {
  return new UsageError("invalid-input", "Bundles cannot be looked for where the input `sources` says.", {
    hint: "Correct the inputs, or leave `sources` at `auto`.",
    problems: missing.map((name) => NEEDS[name]),
  });
}
