// detect-secrets, without asking providers, with one process a core.
import { availableParallelism } from "node:os";
import type { Scanner } from "../scanner.ts";

interface Report {
  readonly results: Readonly<Record<string, readonly { readonly type: string; readonly line_number: number }[]>>;
}

export const DETECT_SECRETS: Scanner = {
  name: "detect-secrets",
  command: "detect-secrets",
  done: [0],
  printsReport: true,
  // It passes over files outside of the folder it runs in, without a word.
  tree: (folder) => ["-C", folder, "--cores", String(availableParallelism()), "scan", "--all-files", "--no-verify"],
  read: (report) =>
    Object.entries((JSON.parse(report) as Report).results).flatMap(([file, found]) =>
      found.map(({ type, line_number }) => ({ file, line: line_number, rule: type })),
    ),
};
