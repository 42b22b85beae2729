// The error taxonomy: each class decides how a run ends, each error says what to change.
import type { Location } from "./report/finding.ts";

/** Every code an error of this suite can carry. Tests match codes, never prose. */
export type ErrorCode =
  // usage
  | "invalid-input"
  | "unknown-command"
  | "path-not-found"
  | "no-subjects"
  | "not-a-repository"
  | "policy-unreadable"
  | "policy-invalid"
  | "file-exists"
  | "protection-unavailable"
  | "output-not-writable"
  | "key-unusable"
  | "token-unusable"
  | "request-refused"
  | "referrers-unsupported"
  // permission
  | "permission-missing"
  // unavailable
  | "network-failed"
  | "rate-limited"
  | "not-found"
  | "server-error"
  | "base-unavailable"
  | "tool-missing"
  | "tool-failed"
  | "timed-out"
  | "event-unreadable"
  // integrity
  | "digest-mismatch"
  | "verification-failed"
  | "response-malformed"
  | "clock-skew";

export interface ErrorDetails {
  /** What the user should change or run. One sentence, imperative. */
  readonly hint: string;
  readonly cause?: unknown;
}

/** The base of all expected errors. Anything else that is thrown is a bug and is reported as one. */
export abstract class LockstepError extends Error {
  abstract override readonly name: string;
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
  }
}

/** One of several things that are wrong, with its place where it has one. */
export interface Problem {
  readonly message: string;
  readonly location?: Location;
}

/** Bad input from the person who runs the tool: exit code 2. */
export class UsageError extends LockstepError {
  override readonly name = "UsageError";
  /** Every problem found, so that all are reported together. */
  readonly problems: readonly Problem[];

  constructor(
    code: ErrorCode,
    message: string,
    details: ErrorDetails & { readonly problems?: readonly (string | Problem)[] },
  ) {
    super(code, message, details);
    this.problems = (details.problems ?? []).map((problem) =>
      typeof problem === "string" ? { message: problem } : problem,
    );
  }
}

/** The token may not do what was asked. `permissions` is the block to add to the workflow. */
export class PermissionError extends LockstepError {
  override readonly name = "PermissionError";
  readonly permissions: Readonly<Record<string, string>>;

  constructor(message: string, details: ErrorDetails & { readonly permissions: Readonly<Record<string, string>> }) {
    super("permission-missing", message, details);
    this.permissions = details.permissions;
  }
}

/** Something outside did not answer: after retries it becomes `notChecked`, hence `incomplete`. */
export class UnavailableError extends LockstepError {
  override readonly name = "UnavailableError";
}

/** Evidence contradicts itself: always a failure, never downgraded. */
export class IntegrityError extends LockstepError {
  override readonly name = "IntegrityError";
}
