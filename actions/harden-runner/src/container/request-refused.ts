// A request to Docker that the filter does not let through.

/** Why, as a stable word for the log and the report. */
export type RefusalWord =
  | "unknown-request"
  | "malformed"
  | "unknown-option"
  | "privileged"
  | "host-namespace"
  | "capability"
  | "device"
  | "security-option"
  | "mount-outside"
  | "mount-option"
  | "volume-option"
  | "runtime-option"
  | "network-driver"
  | "network-range"
  | "foreign-container"
  | "not-checked";

/** Thrown by the judges for what is not there: nothing is refused, and Docker would say the same. */
export class SubjectAbsent extends Error {}

/** Thrown by the judges, and turned into an answer in one place: `judge-request.ts`. */
export class RequestRefused extends Error {
  readonly why: RefusalWord;

  /** `message` says what was asked for and what to do instead; whoever sent the request reads it. */
  constructor(why: RefusalWord, message: string) {
    super(message);
    this.why = why;
  }
}
