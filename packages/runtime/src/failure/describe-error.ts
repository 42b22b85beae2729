// How an error ends a run and what is said about it: one mapping, shared by the actions and the command line.

import { inspect } from "node:util";
import {
  clip,
  type ErrorCode,
  IntegrityError,
  type Location,
  type LockstepError,
  PermissionError,
  type Problem,
  REPOSITORY,
  revealControls,
  UnavailableError,
  UsageError,
} from "@lockstep/core";

/** Exit code of a bug, as in BSD's `EX_SOFTWARE`. */
const BUG = 70;
const MAX_LENGTH = 2000;
const MAX_PROBLEMS = 50;
const MAX_STACK_LINES = 50;
const MAX_CAUSES = 5;

/** Every text in it is plain: one line, free of control characters, bounded. */
export interface Failure {
  readonly code: ErrorCode | "internal";
  /** Of the command line: 1 failed, 2 usage, 3 incomplete, 70 a bug. Never 0. An action knows only 1. */
  readonly exitCode: 1 | 2 | 3 | 70;
  readonly title: string;
  /** Address of the page that explains the code. */
  readonly page: string;
  /** The whole account, for a terminal. */
  readonly lines: readonly string[];
  /** The same as annotations: one list of lines per problem, each ending with its cure. */
  readonly annotations: readonly FailureAnnotation[];
}

export interface FailureAnnotation {
  readonly lines: readonly string[];
  /** Where the problem lies, if it lies in a file. */
  readonly location?: Location;
}

const TROUBLESHOOTING = `https://github.com/${REPOSITORY}/blob/main/docs/troubleshooting.md`;

/** Describes anything that was thrown. With `debug`, a bug also shows its stack and its causes. */
export function describeError(error: unknown, options: { readonly debug: boolean }): Failure {
  const account = describe(error, options);
  return { ...account, page: `${TROUBLESHOOTING}#${account.code}` };
}

type Account = Omit<Failure, "page">;

function describe(error: unknown, options: { readonly debug: boolean }): Account {
  if (error instanceof UsageError) return describeUsage(error);
  if (error instanceof PermissionError) return account(error, 3, "Missing permission", permissionLines(error));
  if (error instanceof UnavailableError) return account(error, 3, "Unavailable");
  if (error instanceof IntegrityError) return account(error, 1, "Integrity check failed");
  const lines = bugLines(error, options.debug);
  return { code: "internal", exitCode: BUG, title: "Internal error", lines, annotations: [{ lines }] };
}

/** One line without control characters, of bounded length. */
function plain(text: string): string {
  return revealControls(clip(text, MAX_LENGTH));
}

function account(error: LockstepError, exitCode: 1 | 3, title: string, extra: readonly string[] = []): Account {
  const lines = [plain(error.message), plain(error.hint), ...extra];
  return { code: error.code, exitCode, title, lines, annotations: [{ lines }] };
}

function describeUsage(error: UsageError): Account {
  const message = plain(error.message);
  const hint = plain(error.hint);
  const problems = listProblems(error);
  return {
    code: error.code,
    exitCode: 2,
    title: error.code.startsWith("policy-") ? "Invalid policy" : "Invalid usage",
    lines: [message, ...problems.map((problem) => `- ${inWords(problem)}`), hint],
    annotations: (problems.length === 0 ? [{ message }] : problems).map((problem) => annotate(problem, hint)),
  };
}

function listProblems(error: UsageError): readonly Problem[] {
  const shown = error.problems.slice(0, MAX_PROBLEMS);
  const hidden = error.problems.length - shown.length;
  return hidden > 0 ? [...shown, { message: `${hidden} more problems of this kind` }] : shown;
}

/** A problem with its place, as compilers write it. */
function inWords({ message, location }: Problem): string {
  return plain(location ? `${location.file}:${location.line}:${location.column}: ${message}` : message);
}

function annotate({ message, location }: Problem, hint: string): FailureAnnotation {
  return { lines: [plain(message), hint], ...(location ? { location } : {}) };
}

/** The block to paste into the workflow. */
function permissionLines(error: PermissionError): readonly string[] {
  const scopes = Object.entries(error.permissions);
  return ["permissions:", ...scopes.map(([scope, access]) => `  ${plain(scope)}: ${plain(access)}`)];
}

function bugLines(error: unknown, debug: boolean): readonly string[] {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : inspect(error, { depth: 1 });
  const where = debug ? stackLines(error) : ["Run again with debug logging to see where it happened."];
  return [plain(what), `This is a bug: report it at https://github.com/${REPOSITORY}/issues.`, ...where];
}

/** Stacks of the error and its causes. Only stacks: other properties of an error may hold request headers. */
function stackLines(error: unknown): readonly string[] {
  const stacks: string[] = [];
  let current = error;
  for (let depth = 0; current instanceof Error && depth < MAX_CAUSES; depth++) {
    stacks.push(...(current.stack ?? "").split("\n").slice(0, MAX_STACK_LINES));
    current = current.cause;
  }
  return stacks.map((line) => plain(line));
}
