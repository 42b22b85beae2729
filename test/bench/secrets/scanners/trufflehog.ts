// trufflehog, without asking providers. Its report is one JSON object a line.
import { pathToFileURL } from "node:url";
import type { Place, Scanner } from "../scanner.ts";

interface Where {
  readonly file?: string;
  readonly line?: number;
}

interface Result {
  readonly DetectorName: string;
  readonly SourceMetadata: { readonly Data: { readonly Filesystem?: Where; readonly Git?: Where } };
}

const OFFLINE = ["--no-verification", "--no-update", "--json", "--log-level=-1"];

export const TRUFFLEHOG: Scanner = {
  name: "trufflehog",
  command: "trufflehog",
  done: [0],
  printsReport: true,
  tree: (folder) => ["filesystem", folder, ...OFFLINE],
  history: (repository) => ["git", pathToFileURL(repository).href, ...OFFLINE],
  range: (repository, _report, base, head) => [
    "git",
    pathToFileURL(repository).href,
    "--since-commit",
    base,
    "--branch",
    head,
    ...OFFLINE,
  ],
  read: (report) => report.split("\n").filter(Boolean).map(place),
};

function place(line: string): Place {
  const { DetectorName, SourceMetadata } = JSON.parse(line) as Result;
  const where = SourceMetadata.Data.Filesystem ?? SourceMetadata.Data.Git;
  return { file: where?.file ?? "", line: where?.line ?? 0, rule: DetectorName };
}
