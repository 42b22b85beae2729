// What opening an archive gives, and how much of it: members, reasons, and the budget that bounds them.

export type ArchiveMember =
  /** `path` is what the archive says, only to be shown: it may be absolute, hold `..`, or be empty where there is no name. */
  | { readonly path: string; readonly bytes: Buffer }
  /** Not looked into, or not to its end. */
  | { readonly path: string; readonly why: MemberProblem };

export type MemberProblem =
  | "encrypted"
  | "unsupported compression"
  | "damaged"
  | "truncated"
  | "overlaps another member"
  | "too large"
  | "archive unpacks to too much"
  | "too many members";

export interface ArchiveLimits {
  readonly members: number;
  /** Bytes of one member. */
  readonly memberBytes: number;
  /** Bytes of all members, and of all that was unpacked in vain. */
  readonly bytes: number;
}

const LIMITS: ArchiveLimits = { members: 10_000, memberBytes: 64 << 20, bytes: 256 << 20 };

/** What may still be taken out. Give the same one to archives in an archive, and they are bounded together. */
export class ArchiveBudget {
  readonly memberBytes: number;
  #members: number;
  #bytes: number;

  constructor(limits: Partial<ArchiveLimits> = {}) {
    const { members, memberBytes, bytes } = { ...LIMITS, ...limits };
    this.memberBytes = memberBytes;
    this.#members = members;
    this.#bytes = bytes;
  }

  /** Bytes that may still be unpacked. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Members that may still be counted. */
  get members(): number {
    return this.#members;
  }

  /** Counts a member; false if it is one too many. */
  countMember(): boolean {
    if (this.#members === 0) return false;
    this.#members--;
    return true;
  }

  /** Counts bytes that were unpacked, or may have been before unpacking failed. */
  charge(bytes: number): void {
    this.#bytes = Math.max(0, this.#bytes - bytes);
  }

  /** Why a member of this size may not be taken out; undefined if it may. */
  refusal(bytes: number): MemberProblem | undefined {
    if (bytes > this.memberBytes) return "too large";
    return bytes > this.#bytes ? "archive unpacks to too much" : undefined;
  }
}
