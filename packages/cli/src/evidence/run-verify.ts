// `lockstep evidence verify`: judges the evidence of one or more jobs of a run.
import { countOf, type EvidenceProblem, type EvidenceRun, REPOSITORY, UsageError, type Verdict } from "@lockstep/core";
import { failedEvidence, judgeEvidence, missingActions, verdictOf } from "@lockstep/core/evidence";
import type { Arguments, ExitCode, Terminal } from "../command.ts";
import { printLines } from "../terminal/print-lines.ts";
import { printedJson } from "../terminal/printed-json.ts";
import { VERDICT_EXIT } from "../verdict-exit.ts";
import { type EvidenceFolder, readFolders } from "./read-folders.ts";

/** A problem with the folder that it is in; empty for what all folders lack together. */
interface PlacedProblem extends EvidenceProblem {
  readonly folder: string;
}

const DOCUMENTATION = `https://github.com/${REPOSITORY}/blob/main/docs/evidence.md`;
/** Errors: those of `readFolders`, `UsageError` (`invalid-input`), and those of verifying provenance. */
export async function runVerify({ paths, options }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const wanted = wantedRun(options);
  const folders = readFolders(paths, terminal.cwd());
  const needed = (options["need"] ?? "").split(/[\s,]+/).filter((name) => name !== "");
  const bound = await boundProblems(folders, options, terminal);
  const problems = [...judgeFolders(folders, wanted), ...lacking(folders, needed), ...bound];
  const verdict = verdictOf(problems);
  const json = (): string =>
    `${JSON.stringify({ schema: 1, verdict, problems, evidence: namesOf(folders) }, undefined, 2)}\n`;
  if (options["format"] === "json") terminal.stdout.write(printedJson(json()));
  else printLines(linesOf(verdict, problems, folders), terminal);
  return VERDICT_EXIT[verdict];
}

async function boundProblems(
  folders: readonly EvidenceFolder[],
  options: Arguments["options"],
  terminal: Terminal,
): Promise<readonly PlacedProblem[]> {
  const signing = ["key", "certificate-identity", "certificate-oidc-issuer", "trusted-root"];
  const given = signing.filter((name) => options[name] !== undefined);
  if (options["provenance"] === undefined) {
    if (given.length === 0) return [];
    throw refuse(given.map((name) => `--${name} is about a signer: it wants --provenance`));
  }
  const { boundIndexesIn } = await import("./bound-evidence.ts");
  const { judgeBinding } = await import("./judge-binding.ts");
  const indexes = await boundIndexesIn(options, terminal.cwd());
  return folders.flatMap(({ name, evidence }) =>
    evidence === undefined ? [] : placed(name, judgeBinding(evidence.index, indexes)),
  );
}

/** Throws `UsageError` (`invalid-input`) for words that no run has. */
function wantedRun({ run, repository, commit }: Arguments["options"]): Partial<EvidenceRun> {
  const problems = [
    ...(run === undefined || /^\d{1,20}$/.test(run) ? [] : ["--run: write the number of the run"]),
    ...(repository === undefined || /^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : ["--repository: write OWNER/NAME"]),
    ...(commit === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? [] : ["--commit: write the full id"]),
  ];
  if (problems.length > 0) throw refuse(problems);
  return {
    ...(run === undefined ? {} : { runId: run }),
    ...(repository === undefined ? {} : { repository }),
    ...(commit === undefined ? {} : { commit }),
  };
}

function refuse(problems: readonly string[]): UsageError {
  return new UsageError("invalid-input", "lockstep evidence verify cannot start with these arguments.", {
    hint: "See: lockstep evidence --help",
    problems,
  });
}

/** All folders must be of the run that the first one is of. */
function judgeFolders(folders: readonly EvidenceFolder[], wanted: Partial<EvidenceRun>): readonly PlacedProblem[] {
  const first = folders.find(({ evidence }) => evidence !== undefined)?.evidence?.index.run;
  const run = first === undefined ? wanted : { ...sharedRun(first), ...wanted };
  const seen = new Set<string>();
  return folders.flatMap(({ name, evidence, problems }) => {
    if (evidence === undefined) return placed(name, problems);
    const isTwice = seen.size === seen.add(evidence.indexSha256).size;
    return placed(name, [...(isTwice ? [twice(name)] : []), ...judgeEvidence({ ...evidence, run })]);
  });
}

/** What jobs of one run share. */
function sharedRun({ server, repository, runId, attempt, commit, event }: EvidenceRun): Partial<EvidenceRun> {
  return { server, repository, runId, attempt, commit, event };
}

function twice(what: string): EvidenceProblem {
  return failedEvidence("report-duplicate", what, "The same evidence is given more than once.");
}

function lacking(folders: readonly EvidenceFolder[], needed: readonly string[]): readonly PlacedProblem[] {
  const entries = folders.flatMap(({ evidence }) => evidence?.index.entries ?? []);
  return placed("", missingActions(entries, needed));
}

function placed(folder: string, problems: readonly EvidenceProblem[]): readonly PlacedProblem[] {
  return problems.map((problem) => ({ folder, ...problem }));
}

function namesOf(folders: readonly EvidenceFolder[]) {
  return folders.map(({ name, evidence }) => ({
    folder: name,
    sha256: evidence?.indexSha256,
    run: evidence?.index.run,
  }));
}

function linesOf(
  verdict: Verdict,
  problems: readonly PlacedProblem[],
  folders: readonly EvidenceFolder[],
): readonly string[] {
  const steps = folders.flatMap(({ evidence }) => evidence?.index.entries ?? []).length;
  const looked = `${countOf(steps, "steps")} in ${countOf(folders.length, "folders")}`;
  return [
    ...problems.map(lineOf),
    `lockstep evidence: ${verdict}, ${looked}, ${problems.length === 0 ? "no problems" : countOf(problems.length, "problems")}`,
    ...(problems.length === 0 ? [] : [`What the codes mean, and what to do: ${DOCUMENTATION}`]),
  ];
}

function lineOf({ folder, code, what, why }: PlacedProblem): string {
  const places = [folder, what].filter((place, at, all) => place !== "" && all.indexOf(place) === at);
  return `${code}: ${[...places, why].join(": ")}`;
}
